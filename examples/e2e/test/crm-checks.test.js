/**
 * The checks at run time of the package for Rust, in the CRM page that uses them: what Skylight says that the catalog
 * does not, and what the page must not ask of Skylight.
 */

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { serveStandin } from "skylight-standin";
import { startBrowser } from "../harness/browser.js";
import { Agent, serveCrm } from "../harness/crm.js";

const OFFER = "cxengage/interactions/work-offer-received";
const DIALLED = "cxengage/interactions/voice/dial-send-acknowledged";
const TENANTS = "cxengage/session/tenant-list";
const STATE = "cxengage/state";
const UNKNOWN = "cxengage/weather/changed";

const ID = "0d5f7a3e-6b1c-4f28-9a4d-2c8e1b7f6a90";
const OTHER_ID = "9c2e4b61-3a7d-4e05-8f1b-5d6a0c9e7b32";

/** A tenant as the catalog has it. */
const tenant = { tenantId: ID, tenantName: "Northwind Support", tenantPermissions: [] };

/** What the page shows of {@link offer}. */
const OFFERED = "From Grace Okafor, Okafor Boats (+12505550123): offered";

/**
 * An offer as the catalog has it, but for what is given.
 * @param {Record<string, unknown>} [given]
 */
function offer(given) {
  return {
    interactionId: ID,
    type: "work-offer",
    sdkMsgType: "WORK_OFFER_RECEIVED",
    channelType: "voice",
    direction: "inbound",
    timeout: "2031-05-06T07:08:09.000Z",
    customer: "+12505550123",
    ...given,
  };
}

/** Payloads that the catalog does not say of their topic, and what the log says of each. */
const WRONG = /** @type {const} */ ([
  [OFFER, undefined, "expected an object, found null"],
  [OFFER, offer({ timeout: 60 }), "expected a time as a string at `timeout`, found a number"],
  [TENANTS, { tenants: [] }, "expected a list, found an object"],
  [TENANTS, [tenant, null], "expected an object at `[1]`, found null"],
  [TENANTS, [undefined], "expected an object at `[0]`, found nothing"],
  // The same object twice, of which the second time is not compared anew.
  [
    TENANTS,
    [tenant, tenant, { ...tenant, tenantName: 7n }],
    "expected a string at `[2].tenantName`, found a bigint",
  ],
  [
    TENANTS,
    [{ ...tenant, tenantPermissions: ["CRM", true] }],
    "expected a string at `[0].tenantPermissions[1]`, found a boolean",
  ],
  [
    TENANTS,
    [{ ...tenant, tenantPermissions: undefined }],
    "expected a list at `[0].tenantPermissions`, found nothing",
  ],
  [
    STATE,
    { interactions: { active: { "a key": {} } }, session: {}, user: {} },
    'expected a UUID at `interactions.active["a key"].interaction-id`, found nothing',
  ],
]);

describe("the checks of crm-rust", () => {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {import("playwright-core").BrowserContext} */
  let context;
  /** @type {import("../harness/crm.js").CrmServer} */
  let crm;
  /** @type {import("skylight-standin").StandinServer} */
  let skylight;
  /** @type {Agent} */
  let agent;

  before(async () => {
    browser = await startBrowser();
    [skylight, crm] = await Promise.all([serveStandin(), serveCrm("crm-rust")]);
  });
  // Whatever did not start needs no end.
  after(() => Promise.all([browser?.close(), skylight?.close(), crm?.close()]));
  beforeEach(async () => {
    context = await browser.newContext();
    agent = await Agent.visit(context, crm.url);
  });
  afterEach(() => context.close());

  /** From now on the page takes nothing that the catalog does not say. */
  const beStrict = () =>
    agent.crm.getByLabel("What does not fit the catalog").selectOption("strict");

  /** What the checks have logged, in order. */
  async function told() {
    return (await agent.topics()).filter((line) => /: (expected|not in the catalog)/.test(line));
  }

  /** Goes ready and dials; Skylight's answer holds a `flowId` that is none. */
  async function getWrongAnswer() {
    await agent.goReady(`${skylight.origin}/?hold=${DIALLED}`);
    await agent.press("Dial");
    await agent.sees(
      "#calls p",
      "To Jonas Lindqvist, Lindqvist & Daughters (+12505550199): offered",
    );
    const { interactionId } = await agent.lastInteraction();
    await agent.say(DIALLED, { interactionId, flowId: 7 });
    return interactionId;
  }

  it("let an agent work as long as everything is right", async () => {
    await beStrict();
    await agent.goReady(`${skylight.origin}/`);
    await agent.getCalled();
    await agent.sees("#calls p", OFFERED);
    for (const button of ["Accept", "Hold", "Resume", "End", "End wrapup"]) {
      await agent.press(button);
    }
    await agent.sees("#no-calls", "No calls.");
    await agent.press("Log out");
    await agent.sees("#presence-state", "Offline");
    assert.deepEqual(await told(), []);
  });

  it("post no params that are not what the command takes", async () => {
    await agent.logIn(`${skylight.origin}/`);
    await agent.noteCommands();
    // Whatever id an offer has is shown, and is taken for the id of its commands.
    await agent.say(OFFER, offer({ interactionId: "call-1" }));
    await agent.sees("#calls p", OFFERED);
    await agent.press("Accept");
    const problem = await agent.seesProblem("invalid-params");
    assert.match(
      problem ?? "",
      /^interactions\.accept: .*: interactionId should be a UUID, not a string\./,
    );

    // Had it been posted, it had come first.
    await agent.press("Ready");
    await agent.sees("#presence-state", "Ready");
    assert.deepEqual(await agent.commands(), ["goReady"]);
  });

  it("deliver a payload that does not fit, and log it once a topic", async () => {
    const interactionId = await getWrongAnswer();
    await agent.sees("#dialled", `Interaction ${interactionId}`);
    await agent.say(DIALLED, { interactionId, flowId: 8 });
    await agent.logs(DIALLED, 3);
    assert.deepEqual(await agent.logged(DIALLED), [
      `${DIALLED}: expected a UUID at \`flowId\`, found a number`,
      DIALLED,
      DIALLED,
    ]);
    assert.equal(await agent.crm.locator("#problem").count(), 0);
  });

  it("reject a call whose answer does not fit, when they are strict", async () => {
    await beStrict();
    await getWrongAnswer();
    const problem = await agent.seesProblem("payload-mismatch");
    const mismatch = "expected a UUID at `flowId`, found a number";
    assert.match(problem ?? "", new RegExp(`^interactions\\.voice\\.dial: .*: ${mismatch}\\.`));
    assert.equal(await agent.crm.locator("#dialled").textContent(), "");
    assert.deepEqual(await agent.logged(DIALLED), [`${DIALLED}: ${mismatch}`]);
  });

  it("keep an event that does not fit from the page, when they are strict", async () => {
    await beStrict();
    await agent.logIn(`${skylight.origin}/`);
    await agent.say(OFFER, offer({ interactionId: OTHER_ID, timeout: 60 }));
    await agent.say(OFFER, offer());
    await agent.sees("#calls p", OFFERED);
    assert.equal(await agent.crm.locator("#calls li").count(), 1);
  });

  it("log where a payload does not fit, and what kind of value is there", async () => {
    await beStrict();
    await agent.logIn(`${skylight.origin}/`);
    for (const [topic, payload] of WRONG) await agent.say(topic, payload);
    await agent.say(UNKNOWN);
    await agent.logs(UNKNOWN);
    const logged = await told();
    assert.deepEqual(
      logged.filter((line) => !line.startsWith(UNKNOWN)),
      WRONG.map(([topic, , mismatch]) => `${topic}: ${mismatch}`),
    );
  });

  for (const isStrict of [false, true]) {
    const mode = isStrict ? "strict" : "not strict";
    it(`log a topic once that the catalog does not know, and deliver it, when they are ${mode}`, async () => {
      if (isStrict) await beStrict();
      await agent.logIn(`${skylight.origin}/`);
      await agent.say(UNKNOWN, { rain: true });
      await agent.say(UNKNOWN, { rain: false });
      await agent.logs(UNKNOWN, 3);
      const logged = [`${UNKNOWN}: not in the catalog`, UNKNOWN, UNKNOWN];
      assert.deepEqual(await agent.logged(UNKNOWN), logged);
    });
  }
});
