/** An agent's day in the CRM page, through each of the packages, and in Rust. */

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { serveStandin } from "skylight-standin";
import { screenshot, startBrowser } from "../harness/browser.js";
import { Agent, serveCrm } from "../harness/crm.js";

/** How long the packages wait for a handshake, in milliseconds. */
const HANDSHAKE_TIMEOUT = 30_000;

const ACCEPTED = "cxengage/interactions/work-accepted-received";
const ENDED = "cxengage/interactions/work-ended-received";
const OFFER = "cxengage/interactions/work-offer-received";
const PRESENCE = "cxengage/session/state-change-response";
const REJECTED = "cxengage/interactions/work-rejected-received";

/**
 * An offer of a call that comes in, as the catalog has it.
 * @param {string} interactionId
 * @param {string} customer
 */
function offer(interactionId, customer) {
  return {
    interactionId,
    type: "work-offer",
    sdkMsgType: "WORK_OFFER_RECEIVED",
    channelType: "voice",
    direction: "inbound",
    timeout: "2031-05-06T07:08:09.000Z",
    customer,
  };
}

for (const example of ["crm-typescript", "crm-wasm", "crm-rust"]) {
  describe(example, () => {
    /** @type {import("playwright-core").Browser} */
    let browser;
    /** @type {import("playwright-core").BrowserContext} */
    let context;
    /** @type {import("../harness/crm.js").CrmServer} */
    let crm;
    /** @type {import("skylight-standin").StandinServer} */
    let skylight;
    /** @type {import("skylight-standin").StandinServer} */
    let stranger;
    /** @type {Agent} */
    let agent;

    before(async () => {
      browser = await startBrowser();
      [skylight, stranger, crm] = await Promise.all([
        serveStandin(),
        serveStandin(),
        serveCrm(example),
      ]);
    });
    // Whatever did not start needs no end.
    after(() =>
      Promise.all([browser?.close(), skylight?.close(), stranger?.close(), crm?.close()]),
    );
    beforeEach(async () => {
      context = await browser.newContext();
      agent = await Agent.visit(context, crm.url);
    });
    afterEach(() => context.close());

    it("opens Skylight on another origin, works, and logs out", async () => {
      assert.notEqual(new URL(crm.url).origin, skylight.origin);
      await agent.goReady(`${skylight.origin}/`);

      await agent.getCalled();
      await agent.sees("#calls p", "From Grace Okafor, Okafor Boats (+12505550123): offered");
      await agent.press("Accept");
      await agent.sees("#calls p", "From Grace Okafor, Okafor Boats (+12505550123): active");
      await agent.press("Hold");
      await agent.sees(
        "#calls p",
        "From Grace Okafor, Okafor Boats (+12505550123): active, on hold",
      );
      await screenshot(agent.crm, `${example}-active`);
      await screenshot(agent.skylight, `${example}-skylight`);
      await agent.press("Resume");
      await agent.press("End");
      await agent.sees("#calls p", "From Grace Okafor, Okafor Boats (+12505550123): wrapup");
      await agent.press("End wrapup");
      await agent.sees("#no-calls", "No calls.");

      await agent.press("Dial");
      await agent.sees(
        "#calls p",
        "To Jonas Lindqvist, Lindqvist & Daughters (+12505550199): offered",
      );
      const dialled = await agent.lastInteraction();
      await agent.sees("#dialled", `Interaction ${dialled.interactionId}`);
      assert.deepEqual(dialled.metadata, {
        name: "Jonas Lindqvist",
        account: "Lindqvist & Daughters",
        since: 2022,
      });
      await agent.press("Accept");
      await agent.press("End");
      await agent.press("End wrapup");
      await agent.sees("#no-calls", "No calls.");

      await agent.press("Log out");
      await agent.sees("#presence-state", "Offline");
      const topics = await agent.topics();
      assert.ok(topics.includes("cxengage/interactions/voice/dial-send-acknowledged"));
      await screenshot(agent.crm, `${example}-offline`);
    });

    it("forgets an offer that the agent rejects", async () => {
      await agent.goReady(`${skylight.origin}/`);
      await agent.getCalled();
      await agent.press("Reject");
      await agent.sees("#no-calls", "No calls.");
      assert.equal(await agent.crm.locator("#calls li").count(), 0);
      assert.deepEqual(await agent.logged(REJECTED), [REJECTED]);
    });

    it("shows an offer once that comes twice, as it came last", async () => {
      const [again, after] = [randomUUID(), randomUUID()];
      await agent.logIn(`${skylight.origin}/`);
      await agent.noteCommands();
      await agent.say(OFFER, offer(again, "+12505550123"));
      await agent.say(ACCEPTED, { interactionId: again });
      await agent.sees("#calls p", "From Grace Okafor, Okafor Boats (+12505550123): active");
      await agent.say(OFFER, offer(again, "+12505550177"));
      await agent.say(OFFER, offer(after, "+12505550188"));
      await agent.sees("#calls p", "From +12505550188: offered");
      assert.deepEqual(await agent.crm.locator("#calls p").allTextContents(), [
        "From +12505550177: offered",
        "From +12505550188: offered",
      ]);

      // The stand-in does not know this call, and says so.
      await agent.crm.getByRole("button", { name: "Accept" }).nth(1).click();
      await agent.seesProblem("sdk");
      assert.deepEqual(await agent.lastParams(), { interactionId: after });
      await agent.say(ENDED, { interactionId: again });
      await agent.logs(ENDED);
      assert.deepEqual(await agent.crm.locator("#calls p").allTextContents(), [
        "From +12505550188: offered",
      ]);
    });

    it("shows what the agent does in Skylight's own window", async () => {
      await agent.logIn(`${skylight.origin}/`);
      await agent.skylight.getByRole("button", { name: "Go ready" }).click();
      await agent.sees("#presence-state", "Ready");
      await agent.skylight.getByRole("button", { name: "Go not ready" }).click();
      await agent.sees("#presence-state", "Not ready");
    });

    it("shows a presence that the catalog does not know in Skylight's word", async () => {
      await agent.goReady(`${skylight.origin}/`);
      await agent.say(PRESENCE, { state: "lunch" });
      await agent.sees("#presence-state", "lunch");
      assert.ok(await agent.crm.getByRole("button", { name: "Dial" }).isDisabled());
      assert.ok(await agent.crm.getByRole("button", { name: "Log out" }).isEnabled());
    });

    it("shows an error that Skylight answers with", async () => {
      await agent.openSkylight(`${skylight.origin}/`);
      await agent.crm.getByLabel("Username").fill("ada@example.com");
      await agent.crm.getByLabel("Password").fill("wrong");
      await agent.press("Log in");
      assert.match((await agent.seesProblem("sdk")) ?? "", /authentication\.login.*3000/);
    });

    it("shakes hands again when Skylight reloads", async () => {
      await agent.logIn(`${skylight.origin}/`);
      await agent.skylight.reload();
      await agent.crm.locator("#log li", { hasText: "skylight/target-origin-defined" }).waitFor();
      // Not every page keeps it.
      await agent.crm.getByLabel("Password").fill("skylight");
      await agent.press("Log in");
      await agent.crm.locator("#log li", { hasText: "login-response" }).nth(1).waitFor();
      assert.equal(await agent.skylight.locator("#state").textContent(), "Logged in");
    });

    it("says so when the popup is blocked", async () => {
      const pressed = "pressed by a script";
      // A click made by a script is no click to a popup blocker.
      await agent.crm.addInitScript((message) => {
        // The page's script enables the button, or makes it, once it listens.
        const observer = new MutationObserver(() => {
          const button = document.querySelector("#connect:enabled");
          if (!(button instanceof HTMLElement)) return;
          observer.disconnect();
          button.click();
          console.info(message);
        });
        const attributeFilter = ["disabled"];
        observer.observe(document, { attributeFilter, childList: true, subtree: true });
      }, pressed);
      // To look for something in the page is a gesture of the user to Chromium: not before the click.
      const press = agent.crm.waitForEvent("console", (message) => message.text() === pressed);
      await agent.crm.reload();
      await press;
      await agent.seesProblem("popup-blocked");
      assert.equal(context.pages().length, 1);
    });

    it("says so when the agent closes Skylight's window", async () => {
      await agent.logIn(`${skylight.origin}/`);
      await agent.skylight.close();
      await agent.seesProblem("closed");
      await agent.sees("#connection", "Not connected");
      await agent.logIn(`${skylight.origin}/`);
    });

    it("says so when Skylight is cut off from its opener", async () => {
      await agent.openSkylight(`${skylight.origin}/cut-off`);
      await agent.seesProblem("cut-off");
    });

    it("never shakes hands with a Skylight that moved to another origin", async () => {
      await agent.noteMessages();
      await agent.openSkylight(`${skylight.origin}/moved?to=${stranger.origin}`);
      await agent.reached(stranger.origin, "skylight/loaded");
      await agent.crm.clock.fastForward(HANDSHAKE_TIMEOUT);
      const problem = await agent.seesProblem("origin-refused");
      assert.ok(problem?.includes(stranger.origin), `${problem}`);
    });

    it("never shakes hands with a frame of another origin", async () => {
      await agent.noteMessages();
      await agent.openSkylight(`${skylight.origin}/?stranger=${stranger.origin}`);
      await agent.reached(stranger.origin, "skylight/loaded");
      await agent.crm.clock.fastForward(HANDSHAKE_TIMEOUT);
      await agent.seesProblem("never-loaded");
    });

    it("does not take an answer from another origin", async () => {
      const topic = "cxengage/authentication/login-response";
      await agent.noteMessages();
      await agent.openSkylight(
        `${skylight.origin}/?stranger=${stranger.origin}&strangerTopic=${topic}`,
      );
      await agent.crm.getByLabel("Username").fill("ada@example.com");
      await agent.crm.getByLabel("Password").fill("skylight");
      await agent.press("Log in");
      await agent.reached(stranger.origin, topic);
      await agent.crm.locator("#log li", { hasText: "get-tenant-details" }).waitFor();
      await agent.press("Disconnect");
      await agent.seesProblem("client-closed");
      assert.ok(!(await agent.topics()).includes(topic));
      assert.equal(await agent.crm.locator("#tenant option").count(), 0);
    });

    it("begins anew with a connection", async () => {
      await agent.goReady(`${skylight.origin}/`);
      await agent.press("Dial");
      await agent.crm.locator("#dialled", { hasText: "Interaction" }).waitFor();
      await agent.skylight.close();
      await agent.seesProblem("closed");
      await agent.openSkylight(`${skylight.origin}/`);
      await agent.sees("#connection", "Connected");
      assert.equal(await agent.crm.locator("#tenant option").count(), 0);
      assert.equal(await agent.crm.locator("#extension option").count(), 0);
      assert.equal(await agent.crm.locator("#presence-state").textContent(), "–");
      assert.equal(await agent.crm.locator("#dialled").textContent(), "");
      assert.equal(await agent.crm.locator("#calls li").count(), 0);
    });

    it("forgets the password as soon as the agent is logged in", async () => {
      const password = agent.crm.getByLabel("Password");
      await agent.openSkylight(`${skylight.origin}/`);
      await agent.crm.getByLabel("Username").fill("ada@example.com");
      await password.fill("wrong");
      await agent.press("Log in");
      await agent.seesProblem("sdk");
      assert.equal(await password.inputValue(), "wrong");
      await password.fill("skylight");
      await agent.press("Log in");
      await agent.crm.locator("#tenants:enabled").waitFor();
      assert.equal(await password.inputValue(), "");
    });

    // The other two pages show each step as it comes.
    if (example === "crm-rust") {
      it("waits for all that follows when a tenant is set", async () => {
        const topic = "cxengage/session/started";
        await agent.logIn(`${skylight.origin}/?hold=${topic}`);
        const start = agent.crm.getByRole("button", { name: "Start" });
        assert.ok(await start.isDisabled(), "the session has not started");
        await agent.skylight.evaluate(
          (held) => /** @type {any} */ (globalThis).standin.delivery.release(held),
          topic,
        );
        await agent.crm.locator("#tenants:enabled").waitFor();
      });
    }
  });
}
