/** A page that uses the TypeScript client, and writes down what becomes of each of its promises. */

import { serve } from "./server.js";

/** Serves the page, with the package as it is built. */
export const serveClient = () =>
  serve({
    "/": new URL("../pages/client.html", import.meta.url),
    "/sdk/": new URL("./", import.meta.resolve("skylight-sdk/validation")),
  });

/**
 * What became of a promise: its value, or its error.
 * @typedef {object} Outcome
 * @property {unknown} [value]
 * @property {string} [kind]
 * @property {number} [code]
 * @property {string} [origin]
 * @property {string} [path]
 * @property {string} [message]
 */

/** The page of the client, and the popup once it is open. */
export class Client {
  /** @type {import("playwright-core").Page} */
  page;
  /** @type {string} */
  #url;

  /**
   * @param {import("playwright-core").Page} page
   * @param {string} url
   */
  constructor(page, url) {
    this.page = page;
    this.#url = url;
  }

  /**
   * Goes to the page, in a tab of its own or one that is there already.
   * @param {import("playwright-core").BrowserContext | import("playwright-core").Page} where
   * @param {string} origin of the client's page
   * @param {object} options of the connection
   * @param {"open" | "attach"} [unasked] what the page does at once, without a click
   */
  static async visit(where, origin, options, unasked) {
    const page = "newPage" in where ? await where.newPage() : where;
    const query = new URLSearchParams({ options: JSON.stringify(options) });
    const client = new Client(page, `${origin}/?${query}${unasked ? `#${unasked}` : ""}`);
    await page.goto(client.#url);
    await client.#isReady();
    return client;
  }

  #isReady() {
    return this.page.locator("html[data-ready]").waitFor({ state: "attached" });
  }

  /** Reloads the client's page. */
  async reload() {
    await this.page.reload();
    await this.#isReady();
  }

  /**
   * Clicks on the button that opens Skylight, or on the one that attaches to it.
   * @param {"open" | "attach"} what
   */
  press(what) {
    return this.page.click(`#${what}`);
  }

  /** Opens Skylight; gives its window as soon as its server has answered. */
  async open() {
    const [popup] = await Promise.all([this.page.waitForEvent("popup"), this.press("open")]);
    return popup;
  }

  /** Opens Skylight and waits for the handshake. */
  async connect() {
    const popup = await this.open();
    const { kind, message } = await this.outcome("open");
    if (kind !== undefined) throw new Error(`there is no connection: ${message}`);
    return popup;
  }

  /**
   * Calls a command; its promise is kept under a name.
   * @param {string} name
   * @param {string} command dotted path
   * @param {object} [params]
   * @param {object} [options] of the call
   */
  async call(name, command, params, options) {
    await this.page.evaluate(
      ([as, path, ...given]) => {
        const { skylight, keep } = /** @type {any} */ (globalThis);
        const [module, method] = path.split(".");
        keep(
          as,
          skylight[/** @type {string} */ (module)][/** @type {string} */ (method)](...given),
        );
      },
      /** @type {const} */ ([name, command, params, options]),
    );
  }

  /**
   * Waits for what becomes of a promise: `open`, `attach`, `ended`, or that of a call.
   * @param {string} name
   * @returns {Promise<Outcome>}
   */
  outcome(name) {
    return this.page.evaluate((which) => /** @type {any} */ (globalThis).outcome(which), name);
  }

  /** The names of the promises that nothing became of yet. @returns {Promise<string[]>} */
  pending() {
    return this.page.evaluate(() => /** @type {any} */ (globalThis).pending());
  }

  /** Ends the connection. */
  close() {
    return this.page.evaluate(() => /** @type {any} */ (globalThis).skylight?.close());
  }

  /** Waits for the first message of this origin, whether the client heeds it or not. @param {string} origin */
  async reachedBy(origin) {
    await this.page.waitForFunction(
      (from) => /** @type {any} */ (globalThis).origins.has(from),
      origin,
    );
  }

  /** The topics that were heard since the connection stood, in order. @returns {Promise<string[]>} */
  topics() {
    return this.page.evaluate(() => /** @type {any} */ (globalThis).topics);
  }

  /** Whether the popup obeyed the page from before. @returns {Promise<boolean>} */
  isResumed() {
    return this.page.evaluate(() => /** @type {any} */ (globalThis).isResumed);
  }
}
