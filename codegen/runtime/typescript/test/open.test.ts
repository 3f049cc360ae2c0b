import assert from "node:assert/strict";
import { test } from "node:test";
import { events, once } from "../src/events.js";
import { newPage, ORIGIN, open, opening } from "./desk.js";

const rejects = (promise: Promise<unknown>, kind: string) =>
  assert.rejects(promise, (error: { kind?: string; message: string }) => {
    assert.equal(error.kind, kind, error.message);
    return true;
  });

test("opens the popup in the same turn, with the query parameters that are always sent", async () => {
  const page = newPage();
  const desk = opening(page, { query: { crmModule: "zendesk" } });
  assert.deepEqual(page.opened, [
    {
      url: `${ORIGIN}/?standalonePopup=true&skylightController=true&crmModule=zendesk`,
      name: "skylight",
      features: "width=400,height=800",
    },
  ]);
  page.shakeHands();
  (await desk).close();
});

test("posts the init message to the configured origin only", async () => {
  const { page, desk } = await open();
  assert.deepEqual(page.posted, [
    { message: { skylightController: true, controllerInit: true }, origin: ORIGIN },
  ]);
  desk.close();
});

test("opens the production path at another origin", async () => {
  const { page, desk } = await open({ origin: "http://localhost:8080" });
  assert.equal(
    page.opened[0]?.url,
    "http://localhost:8080/?standalonePopup=true&skylightController=true",
  );
  assert.equal(page.posted[0]?.origin, "http://localhost:8080");
  desk.close();
});

test("opens another path, which must not lead elsewhere", async () => {
  const page = newPage("https://qa.test");
  const desk = opening(page, {
    origin: "https://qa.test",
    path: "/sky/?x=1",
    windowName: "w",
    features: "",
  });
  await rejects(opening(newPage(), { path: "https://evil.test/" }), "invalid-origin");
  page.install();
  page.shakeHands();
  (await desk).close();
  assert.deepEqual(page.opened, [
    {
      url: "https://qa.test/sky/?x=1&standalonePopup=true&skylightController=true",
      name: "w",
      features: "",
    },
  ]);
});

for (const origin of [
  "https://skylight.cxengage.net/",
  "https://skylight.cxengage.net/path",
  "https://user@skylight.cxengage.net",
  "https://skylight.cxengage.net:443",
  "HTTPS://skylight.cxengage.net",
  "skylight.cxengage.net",
  "http://skylight.cxengage.net",
  "http://localhost.evil.test",
  "http://127.0.0.1.evil.test",
  "http://evil-localhost",
  "http://127.evil.test",
  "ftp://skylight.cxengage.net",
  "file:///x",
  "null",
  "*",
  "",
])
  test(`refuses the origin ${JSON.stringify(origin)}`, async () => {
    const page = newPage();
    await rejects(opening(page, { origin }), "invalid-origin");
    assert.equal(page.opened.length, 0);
    assert.equal(page.heardBy, 0);
  });

for (const origin of [
  "http://localhost",
  "http://localhost:3000",
  "http://crm.localhost:3000",
  "http://127.0.0.1:3000",
  "http://127.1.2.3",
  "http://[::1]:3000",
  "https://skylight.test:8443",
])
  test(`takes the origin ${origin}`, async () => {
    const { desk } = await open({ origin });
    desk.close();
  });

test("takes http for any host when it is allowed by name, and nothing else", async () => {
  const { desk } = await open({ origin: "http://skylight.test", allowInsecureOrigin: true });
  desk.close();
  await rejects(
    opening(newPage(), { origin: "ftp://skylight.test", allowInsecureOrigin: true }),
    "invalid-origin",
  );
});

test("says that the popup was blocked, and leaves nothing behind", async () => {
  const page = newPage();
  page.blocked = true;
  await rejects(opening(page), "popup-blocked");
  assert.equal(page.heardBy, 0);
});

test("opens nothing for a signal that fired before", async () => {
  const page = newPage();
  await rejects(opening(page, { signal: AbortSignal.abort() }), "aborted");
  assert.equal(page.opened.length, 0);
});

test("gives up opening when the signal fires", async () => {
  const page = newPage();
  const controller = new AbortController();
  const desk = opening(page, { signal: controller.signal });
  controller.abort();
  await rejects(desk, "aborted");
  assert.equal(page.heardBy, 0);
});

test("gives up when the handshake takes too long", async () => {
  const page = newPage();
  await rejects(opening(page, { handshakeTimeout: 5 }), "never-loaded");
  assert.equal(page.heardBy, 0);
});

test("names the origin that spoke instead of the configured one", async () => {
  const page = newPage();
  const desk = opening(page, { handshakeTimeout: 5 });
  page.hear({ error: null, topic: "skylight/loaded" }, page.popup, "https://other.test");
  await assert.rejects(desk, { kind: "origin-refused", origin: "https://other.test" });
  assert.equal(page.posted.length, 0);
});

test("says so when Skylight obeys another page", async () => {
  const page = newPage();
  const desk = opening(page);
  page.say("skylight/loaded");
  page.say("skylight/target-origin-already-defined", undefined, true);
  await rejects(desk, "origin-taken");
});

test("notices that the popup is gone at once", async () => {
  const page = newPage();
  const desk = opening(page);
  page.popup.closed = true;
  await rejects(desk, "cut-off");
  const late = newPage();
  const lateDesk = opening(late);
  late.say("skylight/loaded");
  late.popup.closed = true;
  await rejects(lateDesk, "closed");
});

test("hears only the popup, from its origin", async () => {
  const { page, desk } = await open();
  const heard: unknown[] = [];
  desk.on("cxengage/x", (payload) => heard.push(payload));
  page.hear({ error: null, topic: "cxengage/x", response: "forged" }, {});
  page.hear(
    { error: null, topic: "cxengage/x", response: "forged" },
    page.popup,
    "https://evil.test",
  );
  page.say("cxengage/x", "true");
  assert.deepEqual(heard, ["true"]);
  desk.close();
});

test("close removes every listener, rejects what is pending and may be called twice", async () => {
  const { page, desk } = await open();
  const call = desk.interactions.accept({ interactionId: "1" });
  const event = once(desk, "cxengage/x");
  const loop = events(desk, "cxengage").next();
  desk.close();
  desk.close();
  await rejects(call, "client-closed");
  await rejects(event, "client-closed");
  assert.deepEqual(await loop, { done: true, value: undefined });
  assert.equal(desk.ended.reason.kind, "client-closed");
  assert.equal(page.heardBy, 0);
  await rejects(desk.session.getToken(), "client-closed");
  await rejects(once(desk, "cxengage/x"), "client-closed");
  assert.equal(page.popup.closed, false);
});

test("tells everyone when the popup is closed", async () => {
  const { page, desk } = await open();
  const call = desk.interactions.accept({ interactionId: "1" });
  const event = once(desk, "cxengage/x");
  const loop = events(desk, "cxengage").next();
  page.popup.closed = true;
  await rejects(call, "closed");
  await rejects(event, "closed");
  await rejects(loop, "closed");
  assert.equal(desk.ended.reason.kind, "closed");
});

test("shakes hands again when Skylight reloads", async () => {
  const { page, desk } = await open();
  const call = desk.interactions.accept({ interactionId: "1" });
  page.say("skylight/loaded");
  await rejects(call, "reloaded");
  const queued = desk.session.setToken("t");
  page.say("skylight/target-origin-defined");
  await queued;
  assert.deepEqual(page.last(), {
    skylightController: true,
    module: "session",
    command: "setToken",
    data: "t",
  });
  desk.close();
});
