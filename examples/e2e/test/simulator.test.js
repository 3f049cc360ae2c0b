/** The simulated Skylight as a page in a real browser, by raw messages. */

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { startBrowser } from "../harness/browser.js";
import { Opener, serveOpener } from "../harness/opener.js";
import { serveSimulated } from "../harness/simulated.js";

const OFFER = "cxengage/interactions/work-offer-received";
const ACCEPTED = "cxengage/interactions/accept-acknowledged";
const WORK = "cxengage/interactions/work-accepted-received";
const ID = "0b6bd9a0-5b6f-4a7e-9d0a-000000000001";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serveSimulated>>} */
let skylight;
/** @type {Awaited<ReturnType<typeof serveOpener>>} */
let crm;
/** @type {import("playwright-core").BrowserContext} */
let context;

before(async () => {
  browser = await startBrowser();
  [skylight, crm] = await Promise.all([serveSimulated(), serveOpener()]);
});
// Whatever did not start needs no end.
after(async () => {
  await browser?.close();
  skylight?.close();
  crm?.close();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

async function openAndShakeHands() {
  const url = `${skylight.origin}/?standalonePopup=true&skylightController=true`;
  const opener = await Opener.open(context, crm.origin, url);
  await opener.shakeHands();
  return opener;
}

/** @param {Opener} opener */
const accept = (opener) =>
  opener.post({ module: "interactions", command: "accept", data: { interactionId: ID } });

describe("the simulated Skylight in a page", () => {
  it("shakes hands, tells of work, and answers with the ids of the params", async () => {
    const opener = await openAndShakeHands();
    await opener.popup.evaluate((interactionId) => {
      const { simulator } = /** @type {any} */ (globalThis);
      const until = "cxengage/interactions/work-accepted-received";
      simulator.play("work_item", { interactionId }, { until });
    }, ID);
    assert.equal((await opener.hear(OFFER)).response.interactionId, ID);
    await accept(opener);
    assert.equal((await opener.hear(ACCEPTED)).response.interactionId, ID);
    assert.equal((await opener.hear(WORK)).response.interactionId, ID);
    const heard = await opener.heard();
    assert.ok(
      heard.every(({ origin, fromSkylight }) => origin === skylight.origin && fromSkylight),
    );
  });

  it("fails and says that params are wrong, with the catalog's errors", async () => {
    const opener = await openAndShakeHands();
    await opener.popup.evaluate(() => {
      const { simulator, sdkError } = /** @type {any} */ (globalThis);
      simulator.on("interactions.accept", () => sdkError(4004));
    });
    await accept(opener);
    const { error } = await opener.hear(ACCEPTED);
    assert.deepEqual([error.code, error.data], [4004, { interactionId: ID }]);
    await opener.post({ module: "interactions", command: "accept", data: { interactionId: null } });
    assert.equal((await opener.hear(ACCEPTED, 2)).error.code, 1003);
  });

  it("refuses a second init, and forgets the origin when it is reloaded", async () => {
    const opener = await openAndShakeHands();
    await opener.post({ controllerInit: true });
    assert.equal((await opener.hear("skylight/target-origin-already-defined")).error, true);
    await opener.popup.reload();
    await opener.hear("skylight/loaded", 2);
    await accept(opener);
    await opener.post({ controllerInit: true });
    await opener.hear("skylight/target-origin-defined", 2);
    assert.deepEqual(await opener.topics(), [
      "skylight/loaded",
      "skylight/target-origin-defined",
      "skylight/target-origin-already-defined",
      "skylight/closed",
      "skylight/loaded",
      "skylight/target-origin-defined",
    ]);
  });

  it("says nothing in a page that is no controller", async () => {
    const page = await context.newPage();
    await page.goto(`${crm.origin}/?popup=${encodeURIComponent(`${skylight.origin}/`)}`);
    const [popup] = await Promise.all([page.waitForEvent("popup"), page.click("#open")]);
    await popup.waitForFunction(() => "simulator" in globalThis);
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).heard), []);
  });
});
