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
