/**
 * Serves the stand-in from one port of the loopback address.
 *
 *     node server.js [port]
 *
 * Beside the files of `page/`: `/moved?to=<origin>` redirects to the same page of another origin, as a host that
 * moved would, and `/cut-off` serves the page with `Cross-Origin-Opener-Policy: same-origin`, which severs it from
 * its opener.
 */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

const PAGE = fileURLToPath(new URL("page/", import.meta.url));

/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/**
 * A stand-in that is being served.
 * @typedef {object} StandinServer
 * @property {string} origin for instance `http://127.0.0.1:4174`
 * @property {() => Promise<void>} close stops serving and drops open connections
 */

/**
 * Starts serving.
 * @param {number} [port] 0 takes any free port
 * @returns {Promise<StandinServer>}
 */
export async function serveStandin(port = 0) {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answer(request, response) {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const moved = url.searchParams.get("to");
  if (url.pathname === "/moved" && moved !== null) {
    url.searchParams.delete("to");
    response.writeHead(302, { location: `${moved}/${url.search}` }).end();
    return;
  }
  const cutOff = url.pathname === "/cut-off";
  const path =
    cutOff || url.pathname === "/"
      ? "index.html"
      : normalize(decodeURIComponent(url.pathname)).slice(1);
  const type = MEDIA_TYPES[extname(path)];
  const body = type === undefined ? null : await readFile(join(PAGE, path)).catch(() => null);
  if (type === undefined || body === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  response.writeHead(200, {
    "content-type": type,
    "cache-control": "no-store",
    ...(cutOff ? { "cross-origin-opener-policy": "same-origin" } : {}),
  });
  response.end(body);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serveStandin(Number(argv[2] ?? 4174));
  console.log(`The stand-in is served at ${origin}/`);
}
