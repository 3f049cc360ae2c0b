/** A page that is the simulated Skylight of `skylight-sdk/simulator`, from an origin of its own. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

/** What the package is built to. */
const BUILT = new URL("./", import.meta.resolve("skylight-sdk/simulator"));

const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Simulated Skylight</title>
<link rel="icon" href="data:,">
<script type="module">
  import { sdkError, simulateSkylight } from "/simulator.js";
  Object.assign(globalThis, { sdkError, simulator: simulateSkylight() });
</script>
`;

/**
 * Serves the page.
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveSimulated() {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    try {
      const isPage = pathname === "/";
      const body = isPage ? PAGE : await readFile(new URL(`.${pathname}`, BUILT));
      const type = isPage ? "text/html" : "text/javascript";
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${address.port}`, close };
}
