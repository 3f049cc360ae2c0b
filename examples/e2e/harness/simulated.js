/** A page that is the simulated Skylight of `skylight-sdk/simulator`, from an origin of its own. */

import { serve } from "./server.js";

/** What the package is built to. */
export const BUILT = new URL("./", import.meta.resolve("skylight-sdk/simulator"));

const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Simulated Skylight</title>
<link rel="icon" href="data:,">
<script type="module">
  import { sdkError, simulateSkylight } from "/sdk/simulator.js";
  Object.assign(globalThis, { sdkError, simulator: simulateSkylight() });
</script>
`;

/**
 * Serves the page.
 * @param {import("./server.js").ServeOptions} [options]
 */
export const serveSimulated = (options) => serve({ "/": PAGE, "/sdk/": BUILT }, options);
