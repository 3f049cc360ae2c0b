import type { Protocol } from "../src/protocol.js";

/** Skylight's protocol, as the generator would write it. */
export const skylight: Protocol = {
  envelope: [
    "skylightController",
    ["module", "subModule"],
    "command",
    "data",
    "topic",
    "error",
    "response",
  ],
  handshake: [
    "skylight/loaded",
    "skylight/target-origin-defined",
    "skylight/target-origin-already-defined",
  ],
  init: { skylightController: true, controllerInit: true },
  url: "https://skylight.cxengage.net/",
  query: { standalonePopup: "true", skylightController: "true" },
  windowName: "skylight",
  features: "width=400,height=800",
  bridge: { "cxengage/state ()": "dumpState" },
};
