import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { events, once } from "../src/events.js";
import { open } from "./desk.js";

const tick = () => new Promise((resolve) => setImmediate(resolve));

test("tells subscribers of a topic, in order, also when it answered a call", async () => {
  const { page, desk } = await open();
  const heard: string[] = [];
  desk.on("cxengage/session/get-user-config-response", (payload) => heard.push(`a ${payload}`));
  desk.on("cxengage/session/get-user-config-response", (payload) => heard.push(`b ${payload}`));
  const call = desk.session.getUserConfig().then(() => heard.push("answer"));
  page.say("cxengage/session/get-user-config-response", "x");
  await call;
  assert.deepEqual(heard, ["a x", "b x", "answer"]);
  desk.close();
});

test("ends a subscription by its return value or a signal", async () => {
  const { page, desk } = await open();
  const heard: unknown[] = [];
  const controller = new AbortController();
  const off = desk.on("t", (payload) => heard.push(payload));
  desk.on("t", (payload) => heard.push(payload), { signal: controller.signal });
  page.say("t", 1);
  off();
  controller.abort();
  page.say("t", 2);
  assert.deepEqual(heard, [1, 1]);
  desk.close();
});

test("a listener that throws stops no other, and its error is reported", async () => {
  const reported: unknown[] = [];
  const { page, desk } = await open({ onError: (error) => reported.push(error) });
  const heard: unknown[] = [];
  const error = new Error("mine");
  desk.on("t", () => {
    throw error;
  });
  desk.on("t", (payload) => heard.push(payload));
  page.say("t", 1);
  assert.deepEqual(heard, [1]);
  await tick();
  assert.deepEqual(reported, [error]);
  desk.close();
});

test("a listener may call a command, and is not answered by what it hears", async () => {
  const { page, desk } = await open();
  let answer: Promise<unknown> | undefined;
  desk.on("cxengage/session/get-user-config-response", () => {
    answer ??= desk.session.getUserConfig();
  });
  page.say("cxengage/session/get-user-config-response", "somebody else's");
  page.say("cxengage/session/get-user-config-response", "mine");
  assert.equal(await answer, "mine");
  desk.close();
});

test("a listener may end other subscriptions and the connection", async () => {
  const { page, desk } = await open();
  const heard: unknown[] = [];
  desk.on("t", () => desk.close());
  desk.on("t", (payload) => heard.push(payload));
  page.say("t", 1);
  assert.deepEqual(heard, []);
});

test("keeps errors from listeners of payloads", async () => {
  const { page, desk } = await open();
  const payloads: unknown[] = [];
  const errors: unknown[] = [];
  desk.on("cxengage/a/b", (payload) => payloads.push(payload));
  desk.onMessage("cxengage/a", ({ topic, error }) => error && errors.push([topic, error.code]));
  page.say("cxengage/a/b", null, { code: 1 });
  page.say("cxengage/ab", null, { code: 2 });
  page.say("cxengage/a/b", 3);
  assert.deepEqual(payloads, [3]);
  assert.deepEqual(errors, [["cxengage/a/b", 1]]);
  desk.close();
});

test("hears an error without a topic under the empty prefix", async () => {
  const { page, desk } = await open();
  const errors: unknown[] = [];
  desk.onMessage("", ({ topic, error }) => errors.push([topic, error?.raw]));
  page.hear({ error: true });
  assert.deepEqual(errors, [["", true]]);
  desk.close();
});

test("once waits for the payload with certain fields", async () => {
  const { page, desk } = await open();
  const topic = "cxengage/interactions/work-offer-received";
  const offer = once(desk, topic, { where: { interactionId: "2" } });
  page.say(topic, null, { code: 1 });
  page.say(topic, null);
  page.say(topic, { interactionId: "1" });
  page.say(topic, { interactionId: "2" });
  assert.deepEqual(await offer, { interactionId: "2" });
  desk.close();
});

test("once gives up in time, and on a signal", async () => {
  const { desk } = await open();
  await assert.rejects(once(desk, "t", { timeout: 1 }), { kind: "timed-out" });
  await assert.rejects(once(desk, "t", { signal: AbortSignal.abort() }), { kind: "aborted" });
  desk.close();
});

test("loops over a prefix from the call on, errors included", async () => {
  const { page, desk } = await open();
  const loop = events(desk, "cxengage/a");
  page.say("cxengage/a", 1);
  page.say("cxengage/ab", 2);
  page.say("cxengage/a/b", null, { code: 3 });
  desk.close();
  const heard: unknown[] = [];
  for await (const { topic, error, response } of loop) heard.push([topic, error?.code, response]);
  assert.deepEqual(heard, [
    ["cxengage/a", undefined, 1],
    ["cxengage/a/b", 3, null],
  ]);
});

test("ends a loop with an error rather than leave something out", async () => {
  const { page, desk } = await open();
  const loop = events(desk, "t", { limit: 2 });
  for (const payload of [1, 2, 3, 4]) page.say("t", payload);
  assert.equal((await loop.next()).value?.response, 1);
  assert.equal((await loop.next()).value?.response, 2);
  await assert.rejects(loop.next(), { kind: "queue-full" });
  desk.close();
});

test("a loop that is left hears no more", async () => {
  const { page, desk } = await open();
  const { signal } = new AbortController();
  const loop = events(desk, "t", { signal });
  assert.equal(getEventListeners(signal, "abort").length, 1);
  page.say("t", 1);
  for await (const event of loop) {
    assert.equal(event.response, 1);
    break;
  }
  assert.equal(getEventListeners(signal, "abort").length, 0);
  desk.close();
});

test("once does not take a message on a topic below", async () => {
  const { page, desk } = await open();
  const payload = once(desk, "cxengage/a");
  page.say("cxengage/a/b", "below");
  page.say("cxengage/a", "right");
  assert.equal(await payload, "right");
  desk.close();
});

test("once leaves no timer and no listener behind", async () => {
  const { page, desk } = await open();
  const { signal } = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const before = timers();
  const payload = once(desk, "t", { signal, timeout: 60_000 });
  assert.equal(timers(), before + 1);
  page.say("t", 1);
  await payload;
  assert.equal(timers(), before);
  assert.equal(getEventListeners(signal, "abort").length, 0);
  desk.close();
});
