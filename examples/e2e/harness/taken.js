/** A Skylight that obeys a page of another origin already when its opener introduces itself. */

import { serve } from "./server.js";
import { BUILT } from "./simulated.js";

/** A page that makes Skylight obey it as soon as it hears anything. */
const TAKER = `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<script>
  addEventListener("message", ({ source }) =>
    source.postMessage({ skylightController: true, controllerInit: true }, "*"), { once: true });
</script>
`;

/** Nothing of the opener is let through until the frame was obeyed. */
const page = (/** @type {string} */ taker) => `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<iframe src="${taker}/"></iframe>
<script type="module">
  import { simulateSkylight } from "/sdk/simulator.js";
  const { contentWindow } = document.querySelector("iframe");
  let isTaken = false;
  addEventListener("message", (event) => {
    if (event.source === contentWindow) isTaken = true;
    else if (!isTaken) event.stopImmediatePropagation();
  });
  addEventListener("load", () => {
    simulateSkylight();
    contentWindow.postMessage("take it", "*");
  });
</script>
`;

/** Serves the page, and the one that takes it from another origin. */
export async function serveTaken() {
  const taker = await serve({ "/": TAKER });
  const skylight = await serve({ "/": page(taker.origin), "/sdk/": BUILT });
  const close = () => {
    taker.close();
    skylight.close();
  };
  return { origin: skylight.origin, close };
}
