import assert from "node:assert/strict";
import { test } from "node:test";
import { attachConnection } from "../src/attach.js";
import type { Desk } from "./desk.js";
import { interactions, newPage, session } from "./desk.js";

const attach = (page: ReturnType<typeof newPage>, options = {}) => {
  page.install();
  const modules = { interactions, session };
  return attachConnection({ modules, ...options }) as Promise<Desk>;
};

test("finds the window by its name, without an address", async () => {
  const page = newPage();
  const desk = attach(page);
  assert.deepEqual(page.opened, [{ url: "", name: "skylight", features: undefined }]);
  page.say("skylight/target-origin-defined");
  (await desk).close();
});

test("resumes with a Skylight that obeys this page from before", async () => {
  const page = newPage();
  let resumed = 0;
  const desk = attach(page, { onResumed: () => resumed++ });
  assert.deepEqual(page.last(), { skylightController: true, controllerInit: true });
  page.say("skylight/target-origin-already-defined", undefined, true);
  assert.deepEqual(page.last(), { skylightController: true, command: "dumpState" });
  page.say("cxengage/state", { session: {} });
  const call = (await desk).session.getUserConfig();
  assert.equal(resumed, 1);
  page.say("cxengage/session/get-user-config-response", "config");
  assert.equal(await call, "config");
  (await desk).close();
});

test("says so when the Skylight that is open obeys another page", async () => {
  const page = newPage();
  const desk = attach(page, { handshakeTimeout: 5 });
  page.say("skylight/target-origin-already-defined", undefined, true);
  await assert.rejects(desk, { kind: "origin-taken" });
  assert.equal(page.heardBy, 0);
});

test("says so when what is open does not speak", async () => {
  await assert.rejects(attach(newPage(), { handshakeTimeout: 5 }), { kind: "never-loaded" });
});

test("closes a window that was not there before", async () => {
  const page = newPage();
  let closed = 0;
  const blank = { location: { href: "about:blank" }, close: () => closed++ };
  page.open = () => blank;
  await assert.rejects(attach(page), { kind: "closed" });
  assert.equal(closed, 1);
  assert.equal(page.heardBy, 0);
});

test("takes a window that it is given", async () => {
  const page = newPage();
  const desk = attach(page, { popup: page.popup });
  assert.deepEqual(page.opened, []);
  page.say("skylight/target-origin-defined");
  (await desk).close();
});
