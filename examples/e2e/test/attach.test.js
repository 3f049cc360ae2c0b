/** How the TypeScript client finds a popup that is open already. */

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { startBrowser } from "../harness/browser.js";
import { Client, serveClient } from "../harness/client.js";
import { serveSimulated } from "../harness/simulated.js";

const ID = "0b6bd9a0-5b6f-4a7e-9d0a-000000000001";
/** How long the client waits for a handshake by itself, in milliseconds. */
const HANDSHAKE_TIMEOUT = 30_000;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("../harness/server.js").Server} */
let crm;
/** @type {import("../harness/server.js").Server} */
let otherCrm;
/** @type {import("../harness/server.js").Server} */
let skylight;
/** @type {import("playwright-core").BrowserContext} */
let context;

before(async () => {
  browser = await startBrowser();
  [crm, otherCrm, skylight] = await Promise.all([serveClient(), serveClient(), serveSimulated()]);
});
// Whatever did not start needs no end.
after(async () => {
  await browser?.close();
  for (const server of [crm, otherCrm, skylight]) server?.close();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

const visit = () => Client.visit(context, crm.origin, { origin: skylight.origin });

/** @param {Client} client */
async function callThrough(client) {
  await client.call("call", "interactions.accept", { interactionId: ID });
  const { value, message } = await client.outcome("call");
  assert.equal(/** @type {any} */ (value)?.interactionId, ID, message);
}

describe("attach", () => {
  it("resumes when the page was reloaded and the popup stayed", async () => {
    const client = await visit();
    const popup = await client.connect();
    await callThrough(client);
    await client.reload();
    await client.press("attach");
    assert.equal((await client.outcome("attach")).kind, undefined);
    assert.equal(await client.isResumed(), true);
    await callThrough(client);
    assert.deepEqual(context.pages(), [client.page, popup]);
    const calls = await popup.evaluate(() =>
      /** @type {any} */ (globalThis).simulator.calls.map(
        (/** @type {any} */ call) => call.command,
      ),
    );
    assert.deepEqual(calls, ["interactions.accept", "dumpState", "interactions.accept"]);
  });

  it("is not resumed by a popup that was reloaded too", async () => {
    const client = await visit();
    const popup = await client.connect();
    await client.reload();
    await popup.reload();
    await client.press("attach");
    assert.equal((await client.outcome("attach")).kind, undefined);
    assert.equal(await client.isResumed(), false);
    await callThrough(client);
  });

  it("fails when the popup obeys a page of another origin", async () => {
    const first = await visit();
    await first.connect();
    const second = await Client.visit(first.page, otherCrm.origin, { origin: skylight.origin });
    await second.page.clock.install();
    await second.press("attach");
    await second.reachedBy(skylight.origin);
    await second.page.clock.fastForward(HANDSHAKE_TIMEOUT);
    assert.equal((await second.outcome("attach")).kind, "origin-taken");
  });

  it("fails without a popup, and leaves no window behind", async () => {
    const client = await visit();
    const opened = client.page.waitForEvent("popup");
    await client.press("attach");
    assert.equal((await client.outcome("attach")).kind, "closed");
    const window = await opened;
    if (!window.isClosed()) await window.waitForEvent("close");
    assert.deepEqual(context.pages(), [client.page]);
  });

  it("fails without a popup and without a click", async () => {
    const options = { origin: skylight.origin };
    const client = await Client.visit(context, crm.origin, options, "attach");
    assert.equal((await client.outcome("unasked")).kind, "closed");
    assert.deepEqual(context.pages(), [client.page]);
  });
});
