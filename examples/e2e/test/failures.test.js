/** What goes wrong with a real popup, and what the TypeScript client says of each. */

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { serveStandin } from "skylight-standin";
import { startBrowser } from "../harness/browser.js";
import { Client, serveClient } from "../harness/client.js";
import { serve } from "../harness/server.js";
import { serveSimulated } from "../harness/simulated.js";
import { serveTaken } from "../harness/taken.js";

const ID = "0b6bd9a0-5b6f-4a7e-9d0a-000000000001";
const OTHER_ID = "0b6bd9a0-5b6f-4a7e-9d0a-000000000002";
const ACCEPTED = "cxengage/interactions/accept-acknowledged";

/** How long the client waits for a handshake by itself, in milliseconds. */
const HANDSHAKE_TIMEOUT = 30_000;
/** For what never comes. */
const SHORT = 300;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("../harness/server.js").Server} */
let crm;
/** @type {import("../harness/server.js").Server} */
let skylight;
/** @type {import("playwright-core").BrowserContext} */
let context;
/** @type {Client} */
let client;

before(async () => {
  browser = await startBrowser();
  [crm, skylight] = await Promise.all([serveClient(), serveSimulated()]);
});
// Whatever did not start needs no end.
after(async () => {
  await browser?.close();
  crm?.close();
  skylight?.close();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  await client.close();
  const pending = await client.pending();
  await context.close();
  assert.deepEqual(pending, [], "promises hang");
});

/** @param {object} [options] of the connection */
async function visit(options = {}) {
  client = await Client.visit(context, crm.origin, { origin: skylight.origin, ...options });
  return client;
}

/** @param {object} [options] of the connection */
async function connect(options) {
  await visit(options);
  return client.connect();
}

/**
 * Calls `interactions.accept` and waits until Skylight has been asked, and keeps silent.
 * @param {import("playwright-core").Page} popup
 */
async function callInVain(popup) {
  await popup.evaluate((topic) => {
    /** @type {any} */ (globalThis).simulator.fault(topic, "lost");
  }, ACCEPTED);
  await client.call("call", "interactions.accept", { interactionId: ID });
  await popup.waitForFunction(() => /** @type {any} */ (globalThis).simulator.calls.length === 1);
}

/** @param {string} name @param {string} [interactionId] */
async function callThrough(name = "next", interactionId = ID) {
  await client.call(name, "interactions.accept", { interactionId });
  const { value, message } = await client.outcome(name);
  assert.equal(/** @type {any} */ (value)?.interactionId, interactionId, message);
}

describe("a popup that does not come", () => {
  it("is blocked", async () => {
    client = await Client.visit(context, crm.origin, { origin: skylight.origin }, "open");
    assert.equal((await client.outcome("unasked")).kind, "popup-blocked");
    assert.equal(context.pages().length, 1);
  });

  it("has a server that does not answer", async () => {
    const silent = await serve({}, { before: () => new Promise(() => {}) });
    await visit({ origin: silent.origin, handshakeTimeout: SHORT });
    await client.press("open");
    assert.equal((await client.outcome("open")).kind, "never-loaded");
    silent.close();
  });

  it("is an empty page", async () => {
    const empty = await serve({ "/": "" });
    await visit({ origin: empty.origin, handshakeTimeout: SHORT });
    await client.open();
    assert.equal((await client.outcome("open")).kind, "never-loaded");
    empty.close();
  });

  it("loads from another origin", async () => {
    const [standin, other] = await Promise.all([serveStandin(), serveStandin()]);
    await visit({ origin: standin.origin, path: `/moved?to=${other.origin}` });
    await client.page.clock.install();
    await client.open();
    await client.reachedBy(other.origin);
    await client.page.clock.fastForward(HANDSHAKE_TIMEOUT);
    const { kind, origin } = await client.outcome("open");
    assert.deepEqual([kind, origin], ["origin-refused", other.origin]);
    await Promise.all([standin.close(), other.close()]);
  });

  it("is cut off by its opener policy", async () => {
    const standin = await serveStandin();
    await visit({ origin: standin.origin, path: "/cut-off" });
    const popup = await client.open();
    assert.equal((await client.outcome("open")).kind, "cut-off");
    assert.ok(!popup.isClosed());
    await standin.close();
  });

  it("obeys another page already", async () => {
    const taken = await serveTaken();
    await visit({ origin: taken.origin });
    await client.open();
    assert.equal((await client.outcome("open")).kind, "origin-taken");
    taken.close();
  });

  it("is never done with the handshake", async () => {
    const mute = await serve({
      "/": `<script>opener.postMessage({ error: null, topic: "skylight/loaded" }, "*")</script>`,
    });
    await visit({ origin: mute.origin });
    await client.page.clock.install();
    await client.open();
    await client.reachedBy(mute.origin);
    await client.page.clock.fastForward(HANDSHAKE_TIMEOUT);
    assert.equal((await client.outcome("open")).kind, "timed-out");
    mute.close();
  });

  it("starts late, and is waited for", async () => {
    let start = () => {};
    let ask = () => {};
    const asked = new Promise((resolve) => {
      ask = () => resolve(undefined);
    });
    const started = new Promise((resolve) => {
      start = () => resolve(undefined);
    });
    const late = await serveSimulated({
      before: () => {
        ask();
        return started;
      },
    });
    await visit({ origin: late.origin });
    await client.press("open");
    await asked;
    assert.deepEqual(await client.pending(), ["open"]);
    start();
    assert.equal((await client.outcome("open")).kind, undefined);
    await callThrough();
    late.close();
  });
});

describe("a popup that goes", () => {
  it("is closed while a call waits", async () => {
    const popup = await connect();
    await callInVain(popup);
    await popup.close();
    assert.equal((await client.outcome("call")).kind, "closed");
    assert.equal((await client.outcome("ended")).kind, "closed");
    await client.call("next", "interactions.accept", { interactionId: ID });
    assert.equal((await client.outcome("next")).kind, "closed");
  });

  it("reloads while a call waits; the next one goes through", async () => {
    const popup = await connect();
    await callInVain(popup);
    await popup.reload();
    assert.equal((await client.outcome("call")).kind, "reloaded");
    await callThrough();
    assert.deepEqual(await client.pending(), ["ended"]);
  });
});

describe("a command that fails", () => {
  it("is never answered; its late answer is not that of the next", async () => {
    const popup = await connect({ callTimeout: SHORT });
    await popup.evaluate(() => {
      const { simulator } = /** @type {any} */ (globalThis);
      const answering = new Promise((resolve) => {
        Object.assign(globalThis, { answer: resolve });
      });
      simulator.on("interactions.accept", () => answering);
    });
    await client.call("call", "interactions.accept", { interactionId: ID });
    assert.equal((await client.outcome("call")).kind, "timed-out");
    await client.call(
      "next",
      "interactions.accept",
      { interactionId: OTHER_ID },
      { timeout: 30_000 },
    );
    await popup.waitForFunction(() => /** @type {any} */ (globalThis).simulator.calls.length === 2);
    await popup.evaluate(() => /** @type {any} */ (globalThis).answer());
    const { value } = await client.outcome("next");
    assert.equal(/** @type {any} */ (value).interactionId, OTHER_ID);
  });

  it("is answered with an error", async () => {
    const popup = await connect();
    await popup.evaluate(() => {
      const { simulator, sdkError } = /** @type {any} */ (globalThis);
      const off = simulator.on("interactions.accept", () => {
        off();
        return sdkError(4004);
      });
    });
    await client.call("call", "interactions.accept", { interactionId: ID });
    const { kind, code } = await client.outcome("call");
    assert.deepEqual([kind, code], ["sdk", 4004]);
    await callThrough();
  });

  it("makes Skylight throw", async () => {
    const popup = await connect({ callTimeout: SHORT });
    await popup.evaluate(() => {
      const { simulator } = /** @type {any} */ (globalThis);
      const off = simulator.on("interactions.accept", () => {
        off();
        throw new TypeError("Skylight broke");
      });
    });
    const thrown = popup.waitForEvent("pageerror");
    await client.call("call", "interactions.accept", { interactionId: ID });
    assert.match((await thrown).message, /Skylight broke/);
    assert.equal((await client.outcome("call")).kind, "timed-out");
    await callThrough("next", OTHER_ID);
  });

  it("takes what cannot be sent", async () => {
    await connect();
    await client.page.evaluate((interactionId) => {
      const { skylight, keep } = /** @type {any} */ (globalThis);
      keep("call", skylight.interactions.accept({ interactionId, after: () => {} }));
    }, ID);
    const { kind, path } = await client.outcome("call");
    assert.deepEqual([kind, path], ["not-cloneable", "params.after"]);
    await callThrough();
  });
});

describe("a popup that posts garbage", () => {
  it("is heard all the same", async () => {
    const popup = await connect();
    /** @type {Error[]} */
    const errors = [];
    client.page.on("pageerror", (error) => errors.push(error));
    await callInVain(popup);
    await popup.evaluate((topic) => {
      const cycle = { topic: "cycle" };
      Object.assign(cycle, { response: cycle });
      const garbage = [
        undefined,
        null,
        true,
        0,
        -0,
        NaN,
        1n,
        "",
        "skylight/loaded",
        [],
        [topic],
        {},
        { error: null },
        new Date(0),
        new Map([["topic", topic]]),
        new Error("broken"),
        new Uint8Array(8),
        /topic/,
        cycle,
        { topic: null },
        { topic: 5 },
        { topic: {} },
        { topic: [topic] },
        { topic: "" },
        { topic: "__proto__", response: JSON.parse('{"__proto__": {"polluted": true}}') },
        { topic: "constructor", response: 1n },
        { topic: "toString", error: "" },
        { error: 0 },
        { error: false },
        { error: [], topic: 0 },
        { error: { code: {}, data: 1 } },
        { error: null, topic: "x".repeat(1 << 20), response: new ArrayBuffer(1 << 20) },
        { error: null, topic, response: { interactionId: "someone else's" } },
      ];
      const { opener, simulator } = /** @type {any} */ (globalThis);
      for (const one of garbage) opener.postMessage(one, "*");
      simulator.publish(topic, { interactionId: "0b6bd9a0-5b6f-4a7e-9d0a-000000000001" });
    }, ACCEPTED);
    const { value } = await client.outcome("call");
    assert.equal(/** @type {any} */ (value).interactionId, ID);
    await callThrough("next", OTHER_ID);
    assert.deepEqual(errors, []);
    assert.equal(await client.page.evaluate(() => "polluted" in {}), false);
  });
});
