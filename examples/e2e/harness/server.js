/** Serves pages and folders from one port of a loopback address. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

/**
 * What stands at a path: the text of a page, or a file. Below a path that ends with `/` stands a folder.
 * @typedef {Readonly<Record<string, string | URL>>} Site
 */

/**
 * @typedef {object} ServeOptions
 * @property {string} [host] name of a loopback address; two of them are two sites
 * @property {Record<string, string>} [headers] sent with every answer
 * @property {() => Promise<unknown>} [before] is awaited before each answer
 */

/**
 * A server that listens.
 * @typedef {object} Server
 * @property {string} origin
 * @property {() => void} close stops serving and drops open connections
 */

/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

/**
 * Starts serving a site.
 * @param {Site} site
 * @param {ServeOptions} [options]
 * @returns {Promise<Server>}
 */
export async function serve(site, { host = "127.0.0.1", headers = {}, before } = {}) {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    try {
      await before?.();
      const body = await read(site, pathname);
      const type = MEDIA_TYPES[extname(pathname)] ?? "text/html; charset=utf-8";
      response.writeHead(200, { "content-type": type, ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, host, () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://${host}:${address.port}`, close };
}

/**
 * Reads what stands at a path.
 * @param {Site} site
 * @param {string} pathname
 */
async function read(site, pathname) {
  const folder = Object.keys(site).find(
    (path) => path !== "/" && path.endsWith("/") && pathname.startsWith(path),
  );
  const found =
    folder === undefined ? site[pathname] : new URL(pathname.slice(folder.length), site[folder]);
  if (found === undefined) throw new Error(`nothing stands at ${pathname}`);
  return typeof found === "string" ? found : readFile(found);
}
