// Written by skylight-codegen from the catalog; change that, not this file.
import type { Protocol } from "./runtime/protocol.js";

/** The version of the protocol that this package was made for. */
export const PROTOCOL_VERSION = "10.2.0";

/** The protocol, as far as the runtime must know it. */
export const protocol: Protocol = {
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
  init: {
    skylightController: true,
    controllerInit: true,
  },
  url: "https://skylight.cxengage.net/",
  query: {
    standalonePopup: "true",
    skylightController: "true",
  },
  windowName: "skylight",
  features: "width=400,height=800",
  bridge: {
    "cxengage/state ()": "dumpState",
  },
};
