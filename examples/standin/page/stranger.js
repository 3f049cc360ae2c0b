/** Says to the opener of the page around it whatever that page asks for, from an origin that is not Skylight's. */

addEventListener("message", ({ data: { message, targetOrigin } }) => {
  parent.opener.postMessage(message, targetOrigin);
});
