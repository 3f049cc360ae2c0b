import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { sequence } from "../src/sequence.js";
import { open } from "./desk.js";

const CHAIN = ["cxengage/a", "cxengage/b", "?cxengage/c"] as const;

test("resolves when every message has come, to the payloads", async () => {
  const { page, desk } = await open();
  let begun = 0;
  const done = sequence(desk, CHAIN, () => begun++);
  assert.equal(begun, 1);
  page.say("cxengage/a", 1);
  page.say("cxengage/c", 2);
  page.say("cxengage/other", 3);
  page.say("cxengage/b", 4);
  assert.deepEqual(await done, { "cxengage/a": 1, "cxengage/c": 2, "cxengage/b": 4 });
  desk.close();
});

test("waits for a topic as often as it stands there", async () => {
  const { page, desk } = await open();
  const done = sequence(desk, ["cxengage/a", "cxengage/a"], () => {});
  page.say("cxengage/a", 1);
  const first = await Promise.race([done, Promise.resolve("waiting")]);
  assert.equal(first, "waiting");
  page.say("cxengage/a", 2);
  assert.deepEqual(await done, { "cxengage/a": 2 });
  desk.close();
});

test("is rejected by the error of a step, an optional one too", async () => {
  const { page, desk } = await open();
  const done = sequence(desk, CHAIN, () => {});
  page.say("cxengage/a", 1);
  page.say("cxengage/c", null, { code: 2002 });
  await assert.rejects(done, { kind: "sdk", code: 2002, topic: "cxengage/c" });
  desk.close();
});

test("is rejected when what begins it is", async () => {
  const { desk } = await open();
  const error = new Error("mine");
  await assert.rejects(
    sequence(desk, CHAIN, () => Promise.reject(error)),
    error,
  );
  const throwing = () => {
    throw error;
  };
  await assert.rejects(sequence(desk, CHAIN, throwing), error);
  desk.close();
});

test("passes over the messages of others", async () => {
  const { page, desk } = await open();
  const done = sequence(desk, CHAIN, () => {}, { where: { interactionId: "1" } });
  page.say("cxengage/a", null, { code: 1, data: { interactionId: "2" } });
  page.say("cxengage/a", { interactionId: "2" });
  page.say("cxengage/b", null);
  page.say("cxengage/a", { interactionId: "1" });
  assert.deepEqual(await done, { "cxengage/a": { interactionId: "1" }, "cxengage/b": null });
  desk.close();
});

test("gives up in time, on a signal and with the connection, and leaves nothing behind", async () => {
  const { page, desk } = await open();
  const late = sequence(desk, CHAIN, () => {}, { timeout: 1 });
  page.say("cxengage/a", 1);
  await assert.rejects(late, { kind: "timed-out", topic: "cxengage/b" });
  const controller = new AbortController();
  const { signal } = controller;
  const aborted = sequence(desk, CHAIN, () => {}, { signal });
  controller.abort();
  await assert.rejects(aborted, { kind: "aborted" });
  assert.equal(getEventListeners(signal, "abort").length, 0);
  const ended = sequence(desk, CHAIN, () => {});
  desk.close();
  await assert.rejects(ended, { kind: "client-closed" });
  let begun = 0;
  await assert.rejects(
    sequence(desk, CHAIN, () => begun++),
    { kind: "client-closed" },
  );
  assert.equal(begun, 0);
});
