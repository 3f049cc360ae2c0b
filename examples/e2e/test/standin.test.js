/** The stand-in against the protocol, by raw messages. */

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { serveStandin } from "skylight-standin";
import { screenshot, startBrowser } from "../harness/browser.js";
import { Opener, serveOpener } from "../harness/opener.js";

const CREDENTIALS = { username: "ada@example.com", password: "skylight" };
const DESK = "+15065550100";
const SOFTPHONE = "sip:ada@example.com";
const ACKNOWLEDGED = "cxengage/session/state-change-request-acknowledged";
const STATE_CHANGED = "cxengage/session/state-change-response";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("skylight-standin").StandinServer} */
let skylight;
/** @type {import("skylight-standin").StandinServer} */
let stranger;
/** @type {Awaited<ReturnType<typeof serveOpener>>} */
let crm;
/** @type {import("playwright-core").BrowserContext} */
let context;

before(async () => {
  browser = await startBrowser();
  [skylight, stranger, crm] = await Promise.all([serveStandin(), serveStandin(), serveOpener()]);
});
// Whatever did not start needs no end.
after(async () => {
  await Promise.all([browser?.close(), skylight?.close(), stranger?.close()]);
  crm?.close();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

/** @param {string} [query] beside the parameters that Skylight is always opened with */
function open(query = "") {
  return Opener.open(
    context,
    crm.origin,
    `${skylight.origin}/?standalonePopup=true&skylightController=true${query}`,
  );
}

/** @param {string} [query] */
async function openAndShakeHands(query) {
  const opener = await open(query);
  await opener.shakeHands();
  return opener;
}

/** @param {Opener} opener */
async function startSession(opener) {
  await opener.post({ module: "authentication", command: "login", data: CREDENTIALS });
  const { response } = await opener.hear("cxengage/authentication/login-response");
  const { tenantId } = response.tenants[0];
  await opener.post({ module: "session", command: "setActiveTenant", data: { tenantId } });
  await opener.hear(STATE_CHANGED);
}

/** @param {Opener} opener */
async function goReady(opener) {
  await startSession(opener);
  await opener.post({ module: "session", command: "goReady", data: { extensionValue: DESK } });
  await opener.hear(STATE_CHANGED, 2);
}

/**
 * The topics since the last time that one was heard.
 * @param {Opener} opener
 * @param {string} topic
 */
async function topicsSince(opener, topic) {
  const topics = await opener.topics();
  return topics.slice(topics.lastIndexOf(topic) + 1).map((one) => one.replace("cxengage/", ""));
}

describe("handshake", () => {
  it("announces itself and keeps the first origin", async () => {
    const opener = await openAndShakeHands();
    const heard = await opener.heard();
    assert.deepEqual(heard, [
      {
        data: { error: null, topic: "skylight/loaded" },
        origin: skylight.origin,
        fromSkylight: true,
      },
      {
        data: { error: null, topic: "skylight/target-origin-defined" },
        origin: skylight.origin,
        fromSkylight: true,
      },
    ]);
  });

  it("refuses a second init and goes on with the first", async () => {
    const opener = await openAndShakeHands();
    await opener.post({ controllerInit: true });
    const refusal = await opener.hear("skylight/target-origin-already-defined");
    assert.equal(refusal.error, true);
    await opener.post({ command: "dumpState" });
    await opener.hear("cxengage/state");
  });

  it("says nothing to an opener that is no controller", async () => {
    const opener = await Opener.open(
      context,
      crm.origin,
      `${skylight.origin}/?standalonePopup=true`,
    );
    await opener.popup.waitForFunction(() => "standin" in globalThis);
    assert.deepEqual(await opener.heard(), []);
  });

  it("neither runs nor forwards anything before", async () => {
    const opener = await open();
    await opener.hear("skylight/loaded");
    await opener.post({ command: "dumpState" });
    await opener.post({ module: "authentication", command: "login", data: CREDENTIALS });
    await opener.shakeHands();
    await opener.post({ command: "dumpState" });
    const { response } = await opener.hear("cxengage/state");
    assert.deepEqual(response.user, {});
    assert.equal((await opener.topics()).length, 3);
  });

  it("says that it closes, and loads again when reloaded", async () => {
    const opener = await openAndShakeHands();
    await opener.popup.reload();
    await opener.hear("skylight/closed");
    await opener.hear("skylight/loaded", 2);
    await opener.post({ controllerInit: true });
    await opener.hear("skylight/target-origin-defined", 2);
  });
});

describe("commands", () => {
  it("throw inside and are not answered when they do not exist or have not started", async () => {
    const opener = await openAndShakeHands();
    for (const message of [
      { module: "sesion", command: "goReady" },
      { module: "session", command: "goRaedy" },
      {
        module: "interactions",
        subModule: "voice",
        command: "dial",
        data: { phoneNumber: "+12505550199" },
      },
    ]) {
      const thrown = opener.popup.waitForEvent("pageerror");
      await opener.post(message);
      await thrown;
    }
    await opener.post({ command: "dumpState" });
    await opener.hear("cxengage/state");
    assert.equal((await opener.topics()).length, 3);
  });

  it("answer wrong parameters with 1003 on the reply topic", async () => {
    const opener = await openAndShakeHands();
    const wrong = [undefined, { interactionId: null }, { interactionId: "42" }, "text"];
    for (const [index, data] of wrong.entries()) {
      await opener.post({ module: "interactions", command: "accept", data });
      const { error, response } = await opener.hear(
        "cxengage/interactions/accept-acknowledged",
        index + 1,
      );
      assert.equal(error.code, 1003);
      assert.match(error.data.problems, /interactionId/);
      assert.equal(response, null);
    }
    await opener.post({ module: "session", command: "goNotReady", data: { reasonInfo: null } });
    assert.equal((await opener.hear(ACKNOWLEDGED)).error.code, 1003);
  });

  it("never answer, eleven of them", async () => {
    const opener = await openAndShakeHands();
    const commands = [
      "clearMonitoredInteraction",
      "getActiveTenantId",
      "getActiveUserId",
      "getDefaultExtension",
    ];
    commands.push(
      "getExtensions",
      "getMonitoredInteraction",
      "getSsoToken",
      "getToken",
      "setLocale",
      "setToken",
    );
    commands.push("setUserIdentity");
    for (const command of commands) await opener.post({ module: "session", command, data: "text" });
    await opener.post({ command: "dumpState" });
    await opener.hear("cxengage/state");
    assert.equal((await opener.topics()).length, 3);
  });
});

describe("sequences", () => {
  it("login, then setActiveTenant", async () => {
    const opener = await openAndShakeHands();
    await startSession(opener);
    assert.deepEqual(await topicsSince(opener, "skylight/target-origin-defined"), [
      "session/tenant-list",
      "authentication/login-response",
      "session/get-tenant-details",
      "session/set-active-tenant-response",
      "session/config-details",
      "session/extension-list",
      "session/started",
      "session/heartbeat-response",
      "session/state-change-request-acknowledged",
      "session/state-change-response",
    ]);
  });

  it("login with a wrong password fails", async () => {
    const opener = await openAndShakeHands();
    await opener.post({
      module: "authentication",
      command: "login",
      data: { ...CREDENTIALS, password: "x" },
    });
    const { error } = await opener.hear("cxengage/authentication/login-response");
    assert.deepEqual([error.code, error.context, error.level], [3000, "authentication", "error"]);
  });

  it("goReady changes the extension only when it is another one", async () => {
    const opener = await openAndShakeHands();
    await goReady(opener);
    assert.equal(
      (await opener.topics()).filter((topic) => topic.endsWith("extension-list")).length,
      1,
    );
    await opener.post({
      module: "session",
      command: "goReady",
      data: { extensionValue: SOFTPHONE },
    });
    await opener.hear(STATE_CHANGED, 3);
    const topics = await opener.topics();
    assert.deepEqual(topics.slice(-4), [
      "cxengage/session/extension-list",
      "cxengage/session/config-details",
      ACKNOWLEDGED,
      STATE_CHANGED,
    ]);
    await opener.post({
      module: "session",
      command: "goReady",
      data: { extensionValue: "nowhere" },
    });
    assert.equal((await opener.hear(ACKNOWLEDGED, 4)).error.code, 2005);
  });

  it("an inbound call is offered, accepted, held, ended and wrapped up", async () => {
    const opener = await openAndShakeHands();
    await goReady(opener);
    await opener.popup.click("#bring-call");
    const { response: offer } = await opener.hear("cxengage/interactions/work-offer-received");
    const data = { interactionId: offer.interactionId };
    await opener.post({ module: "interactions", command: "accept", data });
    await opener.hear("cxengage/interactions/work-accepted-received");
    await opener.post({
      module: "interactions",
      subModule: "voice",
      command: "customerHold",
      data,
    });
    await opener.hear("cxengage/interactions/voice/customer-hold-received");
    await screenshot(opener.popup, "standin-active");
    await opener.post({ module: "authentication", command: "logout" });
    const refused = await opener.hear(ACKNOWLEDGED, 3);
    assert.deepEqual(Object.keys(refused.error.data.activeInteractions), [
      offer.interactionId.replaceAll("-", ""),
    ]);
    await opener.post({ module: "interactions", command: "end", data });
    await opener.hear("cxengage/interactions/wrapup-started");
    await opener.post({ module: "interactions", command: "endWrapup", data });
    await opener.hear("cxengage/interactions/work-ended-received");
    const receipt = "interactions/flow-action-acknowledged";
    assert.deepEqual(await topicsSince(opener, STATE_CHANGED), [
      "interactions/work-offer-received",
      receipt,
      "interactions/work-initiated-received",
      receipt,
      "interactions/custom-fields-received",
      "interactions/wrapup-details-received",
      "interactions/disposition-codes-received",
      receipt,
      "interactions/accept-acknowledged",
      "interactions/work-accepted-received",
      "interactions/voice/hold-acknowledged",
      "interactions/voice/customer-hold-received",
      "session/state-change-request-acknowledged",
      "interactions/end-acknowledged",
      "interactions/wrapup-started",
      "interactions/end-wrapup-acknowledged",
      "interactions/work-ended-received",
    ]);
  });

  it("a dialled call comes as an offer", async () => {
    const opener = await openAndShakeHands();
    await goReady(opener);
    const dial = { module: "interactions", subModule: "voice", command: "dial" };
    await opener.post({ ...dial, data: { phoneNumber: "+12505550199" } });
    const { response: sent } = await opener.hear(
      "cxengage/interactions/voice/dial-send-acknowledged",
    );
    const { response: offer } = await opener.hear("cxengage/interactions/work-offer-received");
    assert.equal(offer.interactionId, sent.interactionId);
    assert.equal(offer.direction, "agent-initiated");
    await opener.post({
      module: "interactions",
      command: "reject",
      data: { interactionId: sent.interactionId },
    });
    await opener.hear("cxengage/interactions/work-rejected-received");
  });

  it("logout ends the session and its poll", async () => {
    const opener = await openAndShakeHands();
    await startSession(opener);
    await opener.post({ module: "authentication", command: "logout" });
    const { error } = await opener.hear("cxengage/errors/warn/sqs-loop-ended");
    assert.equal(error.code, 5004);
    assert.deepEqual(await topicsSince(opener, STATE_CHANGED), [
      "session/state-change-request-acknowledged",
      "session/ended",
      "session/sqs-shut-down",
      "errors/warn/sqs-loop-ended",
    ]);
  });

  it("dumpState gives kebab-case keys", async () => {
    const opener = await openAndShakeHands();
    await startSession(opener);
    await opener.post({ command: "dumpState" });
    const { response } = await opener.hear("cxengage/state");
    assert.equal(response.session["expired?"], false);
    assert.equal(response.user["first-name"], "Ada");
  });
});

describe("what nobody asked for", () => {
  it("the agent goes ready on his own screen", async () => {
    const opener = await openAndShakeHands();
    await startSession(opener);
    await opener.popup.click("#go-ready");
    const { response } = await opener.hear(STATE_CHANGED, 2);
    assert.equal(response.state, "ready");
    assert.equal(await opener.popup.textContent("#state"), "Ready");
  });
});

describe("misbehaviour", () => {
  it("keeps an answer back until it is released", async () => {
    const opener = await openAndShakeHands("&hold=cxengage/authentication/login-response");
    await opener.post({ module: "authentication", command: "login", data: CREDENTIALS });
    await opener.hear("cxengage/session/get-tenant-details");
    assert.ok(!(await opener.topics()).includes("cxengage/authentication/login-response"));
    await opener.popup.evaluate((topic) => {
      /** @type {any} */ (globalThis).standin.delivery.release(topic);
    }, "cxengage/authentication/login-response");
    await opener.hear("cxengage/authentication/login-response");
  });

  it("lets a frame of another origin speak in its place", async () => {
    const opener = await open(`&stranger=${stranger.origin}`);
    await opener.hear("skylight/loaded");
    assert.deepEqual(await opener.heard(), [
      {
        data: { error: null, topic: "skylight/loaded" },
        origin: stranger.origin,
        fromSkylight: false,
      },
    ]);
  });
});
