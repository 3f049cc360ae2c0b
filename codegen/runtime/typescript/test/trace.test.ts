import assert from "node:assert/strict";
import { test } from "node:test";
import { type TraceEntry, tracing } from "../src/trace.js";
import { open } from "./desk.js";

const SENSITIVE = { keys: ["phoneNumber", "token"], topics: ["cxengage/state"] };

/** A connection with a log, of which only what came after the handshake is kept. */
const traced = async () => {
  const entries: TraceEntry[] = [];
  const layers = [tracing(SENSITIVE, (entry) => entries.push(entry))];
  const { page, desk } = await open({ layers });
  const told = () => entries.splice(0).map(({ at, ...entry }) => entry);
  return { page, desk, told };
};

test("tells of the handshake, of what is posted and heard, and of failures", async () => {
  const { page, desk, told } = await traced();
  assert.deepEqual(
    told().map(({ what }) => what),
    ["heard", "posted", "heard", "connected"],
  );
  const call = desk.interactions.accept({ interactionId: "1" });
  page.say("cxengage/interactions/accept-acknowledged", null, { code: 4004, message: "No." });
  await assert.rejects(call);
  desk.close();
  assert.deepEqual(
    told().map((entry) => ("kind" in entry ? [entry.what, entry.kind] : entry.what)),
    ["posted", "heard", ["failed", "sdk"], ["ended", "client-closed"]],
  );
});

test("masks keys wherever they stand, bare values, and whole topics", async () => {
  const { page, desk, told } = await traced();
  told();
  const params = { phoneNumber: "+1", lines: [{ token: "t", n: 1 }] };
  desk.interactions.voice.dial(params).catch(() => {});
  desk.session.setToken("t");
  page.say("cxengage/state", { user: "secret" });
  const [dial, setToken, state] = told();
  assert.deepEqual(dial?.what === "posted" && dial.message, {
    skylightController: true,
    module: "interactions",
    subModule: "voice",
    command: "dial",
    data: { phoneNumber: "(masked)", lines: [{ token: "(masked)", n: 1 }] },
  });
  assert.equal(setToken?.what === "posted" && Object(setToken.message).data, "(masked)");
  assert.equal(state?.what === "heard" && state.response, "(masked)");
  desk.close();
});

test("a log that throws, and params that nobody can read, come between no call and its answer", async (context) => {
  const uncaught: unknown[] = [];
  const listeners = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", (error) => uncaught.push(error));
  context.after(() => {
    process.removeAllListeners("uncaughtException");
    for (const listener of listeners) process.on("uncaughtException", listener);
  });
  const log = () => {
    throw new RangeError("full");
  };
  const { page, desk } = await open({ layers: [tracing(SENSITIVE, log)] });
  const call = desk.interactions.accept({ interactionId: "1" });
  const unreadable = {
    get digits(): never {
      throw new TypeError("no");
    },
  };
  await assert.rejects(desk.interactions.voice.sendDigits(unreadable), { kind: "not-cloneable" });
  page.say("cxengage/interactions/accept-acknowledged", { interactionId: "1" });
  assert.deepEqual(await call, { interactionId: "1" });
  const waiting = desk.interactions.accept({ interactionId: "2" });
  desk.close();
  await assert.rejects(waiting, { kind: "client-closed" });
  assert.ok(uncaught.length > 0);
  assert.ok(uncaught.every((error) => error instanceof RangeError || error instanceof TypeError));
});

test("reads no more of what goes in circles than any message has", async () => {
  const { desk, told } = await traced();
  told();
  const wide: Record<string, unknown> = {};
  for (const key of ["a", "b", "c", "d"]) wide[key] = wide;
  const call = desk.interactions.voice.sendDigits(wide);
  const [posted] = told();
  assert.match(JSON.stringify(posted), /too much/);
  desk.close();
  await assert.rejects(call);
});

test("what is posted and heard itself is not changed", async () => {
  const { page, desk } = await traced();
  const call = desk.interactions.voice.dial({ phoneNumber: "+1" });
  assert.deepEqual(page.last()?.data, { phoneNumber: "+1" });
  page.say("cxengage/interactions/voice/dial-send-acknowledged", { token: "t" });
  assert.deepEqual(await call, { token: "t" });
  desk.close();
});

test("cycles and depth are cut off", async () => {
  const { page, desk, told } = await traced();
  told();
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  page.say("cxengage/x", cycle);
  assert.match(JSON.stringify(told()), /too deep/);
  desk.close();
});
