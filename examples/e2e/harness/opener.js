/** A page that opens Skylight by hand: it posts what a test tells it to and writes down all that it hears. */

import { serve } from "./server.js";

/**
 * A message that the page heard.
 * @typedef {object} Heard
 * @property {string} origin
 * @property {boolean} fromSkylight whether the popup itself sent it
 * @property {any} data
 */

/** Serves the opener's page. */
export const serveOpener = () => serve({ "/": new URL("../pages/opener.html", import.meta.url) });

/** The opener's page and the popup that it opened. */
export class Opener {
  /** @type {import("playwright-core").Page} */
  page;
  /** @type {import("playwright-core").Page} */
  popup;
  /** @type {string} */
  #skylight;

  /**
   * @param {import("playwright-core").Page} page
   * @param {import("playwright-core").Page} popup
   * @param {string} skylight the popup's origin
   */
  constructor(page, popup, skylight) {
    this.page = page;
    this.popup = popup;
    this.#skylight = skylight;
  }

  /**
   * Opens the page, and from it the popup by a click.
   * @param {import("playwright-core").BrowserContext} context
   * @param {string} origin of the opener's page
   * @param {string} url of the popup
   */
  static async open(context, origin, url) {
    const page = await context.newPage();
    await page.goto(`${origin}/?popup=${encodeURIComponent(url)}`);
    const [popup] = await Promise.all([page.waitForEvent("popup"), page.click("#open")]);
    await popup.waitForLoadState();
    return new Opener(page, popup, new URL(url).origin);
  }

  /**
   * Posts a message to the popup's origin.
   * @param {Record<string, unknown>} message beside the marker
   */
  async post(message) {
    await this.page.evaluate(
      ([body, origin]) => /** @type {any} */ (globalThis).popup.postMessage(body, origin),
      /** @type {const} */ ([{ skylightController: true, ...message }, this.#skylight]),
    );
  }

  /**
   * Waits for a message on a topic, heard already or not.
   * @param {string} topic
   * @param {number} [nth] the first is 1
   * @returns {Promise<any>}
   */
  async hear(topic, nth = 1) {
    const heard = await this.page.evaluate(
      ([wanted, count]) => /** @type {any} */ (globalThis).hear(wanted, count),
      /** @type {const} */ ([topic, nth]),
    );
    return heard.data;
  }

  /** @returns {Promise<Heard[]>} */
  heard() {
    return this.page.evaluate(() => /** @type {any} */ (globalThis).heard);
  }

  /** The topics of what was heard, in order. @returns {Promise<string[]>} */
  async topics() {
    return (await this.heard()).map(({ data }) => data.topic);
  }

  /** Shakes hands. */
  async shakeHands() {
    await this.hear("skylight/loaded");
    await this.post({ controllerInit: true });
    await this.hear("skylight/target-origin-defined");
  }
}
