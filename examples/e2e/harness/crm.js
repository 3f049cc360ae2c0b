/** The CRM page of an example, built and served as it would be in production, and an agent who uses it. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

/**
 * A CRM page that is being served.
 * @typedef {object} CrmServer
 * @property {string} url
 * @property {() => Promise<void>} close
 */

/**
 * Builds an example and serves it from a port of its own.
 * @param {string} example folder below `examples`
 * @returns {Promise<CrmServer>}
 */
export async function serveCrm(example) {
  const folder = new URL(`../../${example}/`, import.meta.url);
  const configuration = fileURLToPath(new URL("vite.config.js", folder));
  const inline = existsSync(configuration)
    ? { configFile: configuration }
    : { configFile: /** @type {const} */ (false), root: fileURLToPath(folder) };
  await build({ ...inline, logLevel: "warn" });
  const server = await preview({
    ...inline,
    logLevel: "warn",
    preview: { host: "127.0.0.1", port: 0, strictPort: true },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error(`${example} has no address`);
  return { url, close: () => server.close() };
}

/** An agent with the CRM page before him, and Skylight once it is open. */
export class Agent {
  /** The CRM page. @type {import("playwright-core").Page} */
  crm;
  /** @type {import("playwright-core").Page | undefined} */
  #skylight;

  /** @param {import("playwright-core").Page} crm */
  constructor(crm) {
    this.crm = crm;
  }

  /**
   * Goes to the CRM page.
   * @param {import("playwright-core").BrowserContext} context
   * @param {string} url
   */
  static async visit(context, url) {
    const crm = await context.newPage();
    // Time goes on as usual, until a test lets much of it pass at once.
    await crm.clock.install();
    crm.setDefaultTimeout(15_000);
    await crm.goto(url);
    return new Agent(crm);
  }

  /** Skylight's window. */
  get skylight() {
    if (this.#skylight === undefined) throw new Error("Skylight is not open");
    return this.#skylight;
  }

  /**
   * Presses the button that opens Skylight; waits for its window, not for the handshake.
   * @param {string} address
   */
  async openSkylight(address) {
    await this.crm.getByLabel("Address").fill(address);
    const opening = this.crm.waitForEvent("popup");
    await this.crm.getByRole("button", { name: "Open Skylight" }).click();
    this.#skylight = await opening;
    this.#skylight.setDefaultTimeout(15_000);
  }

  /**
   * Notes every message that reaches the CRM's window from now on, trusted or not; see {@link reached}.
   */
  async noteMessages() {
    await this.crm.evaluate(() => {
      /** @type {{ origin: string, topic: unknown }[]} */
      const noted = [];
      const looking = new Set();
      addEventListener("message", ({ data, origin }) => {
        noted.push({ origin, topic: data.topic });
        for (const look of looking) look();
      });
      const reached = (/** @type {string} */ origin, /** @type {string} */ topic) =>
        new Promise((resolve) => {
          const look = () => {
            if (noted.some((one) => one.origin === origin && one.topic === topic))
              resolve(undefined);
          };
          looking.add(look);
          look();
        });
      Object.assign(globalThis, { reached });
    });
  }

  /**
   * Waits until a message on this topic from this origin has reached the CRM's window.
   * @param {string} origin
   * @param {string} topic
   */
  async reached(origin, topic) {
    await this.crm.evaluate(
      ([from, about]) => /** @type {any} */ (globalThis).reached(from, about),
      /** @type {const} */ ([origin, topic]),
    );
  }

  /**
   * Opens Skylight, shakes hands and logs in.
   * @param {string} address
   */
  async logIn(address) {
    await this.openSkylight(address);
    await this.sees("#connection", "Connected");
    await this.crm.getByLabel("Username").fill("ada@example.com");
    await this.crm.getByLabel("Password").fill("skylight");
    await this.crm.getByRole("button", { name: "Log in" }).click();
    await this.crm.getByLabel("Work for").selectOption({ label: "Northwind Support" });
    await this.crm.getByRole("button", { name: "Start" }).click();
    await this.sees("#presence-state", "Not ready");
  }

  /**
   * Logs in and goes ready.
   * @param {string} address
   */
  async goReady(address) {
    await this.logIn(address);
    await this.crm.getByRole("button", { name: "Ready", exact: true }).click();
    await this.sees("#presence-state", "Ready");
  }

  /** A call comes in, in Skylight's own window. */
  async getCalled() {
    await this.skylight.getByRole("button", { name: "Bring a call" }).click();
  }

  /**
   * The newest interaction, as Skylight has it.
   * @returns {Promise<{ interactionId: string, metadata: Record<string, unknown> }>}
   */
  async lastInteraction() {
    return this.skylight.evaluate(() =>
      /** @type {any} */ (globalThis).standin.interactions.all().at(-1),
    );
  }

  /**
   * Presses a button of the CRM page.
   * @param {string} name
   */
  async press(name) {
    await this.crm.getByRole("button", { name, exact: true }).click();
  }

  /**
   * Waits until an element of the CRM page shows exactly this text.
   * @param {string} selector
   * @param {string} text
   */
  async sees(selector, text) {
    const exactly = new RegExp(`^\\s*${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`);
    await this.crm.locator(selector).filter({ hasText: exactly }).waitFor();
  }

  /**
   * Waits until a problem of this kind is shown, and gives its text.
   * @param {string} kind
   */
  async seesProblem(kind) {
    const problem = this.crm.locator(`#problem[data-kind="${kind}"]`);
    await problem.waitFor();
    return await problem.textContent();
  }

  /**
   * Lets Skylight's window say something that the stand-in would not.
   * @param {string} topic
   * @param {unknown} [response] usually null
   */
  async say(topic, response = null) {
    const message = { error: null, topic, response };
    await this.skylight.evaluate((said) => globalThis.opener.postMessage(said, "*"), message);
  }

  /**
   * Notes every command that reaches Skylight from now on; see {@link commands} and {@link lastParams}.
   */
  async noteCommands() {
    await this.skylight.evaluate(() => {
      /** @type {unknown[]} */
      const noted = [];
      addEventListener("message", ({ data }) => noted.push(data));
      Object.assign(globalThis, { noted });
    });
  }

  /**
   * The commands that were noted, in order.
   * @returns {Promise<unknown[]>}
   */
  async commands() {
    return this.skylight.evaluate(() =>
      /** @type {any} */ (globalThis).noted.map((/** @type {any} */ { command }) => command),
    );
  }

  /**
   * The params of the newest command that was noted.
   * @returns {Promise<unknown>}
   */
  async lastParams() {
    return this.skylight.evaluate(() => /** @type {any} */ (globalThis).noted.at(-1).data);
  }

  /**
   * Waits until the CRM page has logged so many lines on a topic.
   * @param {string} topic
   * @param {number} [count]
   */
  async logs(topic, count = 1) {
    await this.crm
      .locator("#log li", { hasText: topic })
      .nth(count - 1)
      .waitFor();
  }

  /**
   * What the CRM page has logged on a topic, in order.
   * @param {string} topic
   */
  async logged(topic) {
    return (await this.topics()).filter((line) => line.startsWith(topic));
  }

  /** The topics that the CRM page has heard, in order. */
  async topics() {
    const newestFirst = await this.crm.locator("#log li").allTextContents();
    return newestFirst.reverse();
  }
}
