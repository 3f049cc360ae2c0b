import assert from "node:assert/strict";
import { test } from "node:test";
import { silence } from "../src/simulator/script.js";
import { checkPayload } from "../src/validation.js";
import {
  ACCEPTED,
  catalog,
  field,
  heardBy,
  ID,
  INIT,
  OFFER,
  OTHER_ID,
  sdkError,
  topics,
} from "./simulated.js";

const ENDED = "cxengage/interactions/work-ended-received";
const FIELDS = "cxengage/interactions/custom-fields-received";
const WORK = "cxengage/interactions/work-accepted-received";

test("answers with what the catalog says, and the ids of the params in it", async () => {
  const { simulation, post } = await heardBy();
  assert.deepEqual(await post("interactions.accept", { interactionId: ID, note: "mine" }), {
    topic: ACCEPTED,
    error: null,
    response: { interactionId: ID, resourceId: simulation.uuid("resourceId"), note: "mine" },
  });
  assert.deepEqual((await post("dumpState"))?.response, { session: {}, interactions: {} });
  assert.deepEqual(simulation.calls, [
    { command: "interactions.accept", data: { interactionId: ID, note: "mine" } },
    { command: "dumpState", data: undefined },
  ]);
});

test("puts an id where the answer has it, or the error", async () => {
  const { simulation, post } = await heardBy();
  const transfer = () => post("interactions.transfer", { to: { agentId: ID } });
  assert.deepEqual((await transfer())?.response, { target: { id: ID, name: "name" } });
  simulation.on("interactions.transfer", () => ({ target: { name: "Ada" } }));
  assert.deepEqual((await transfer())?.response, { target: { id: ID, name: "Ada" } });
  simulation.on("interactions.transfer", () => sdkError(4004));
  assert.deepEqual(field((await transfer())?.error, "data"), { agent: { id: ID } });
});

test("answers wrong params once, without asking the handler", async () => {
  const { simulation, heard, post } = await heardBy();
  simulation.on("interactions.accept", () => assert.fail("the params are wrong"));
  await post("interactions.accept", { interactionId: 7 });
  assert.deepEqual(
    heard.map(({ error }) => field(error, "code")),
    [1003],
  );
});

test("makes payloads that fit, the same ones every time", async () => {
  const runs = await Promise.all(
    [1, 2].map(async () => {
      const { simulation, heard } = await heardBy();
      for (const topic of Object.keys(catalog.types.payloads)) simulation.publish(topic);
      simulation.publish(OFFER, { interactionId: ID, customer: null });
      await simulation.settle();
      return heard;
    }),
  );
  assert.deepEqual(runs[0], runs[1]);
  for (const { topic = "", response } of runs[0] ?? [])
    assert.equal(checkPayload(catalog.types, topic, response), undefined, topic);
  assert.deepEqual(runs[0]?.at(-1)?.response, {
    interactionId: ID,
    type: "work-offer",
    channelType: "voice",
    timeout: "2024-01-01T00:00:00.000Z",
    customer: null,
    autoAnswer: false,
    count: 1,
  });
});

test("fills up what is given at every depth", async () => {
  const { simulation, heard } = await heardBy();
  simulation.publish("cxengage/session/config-details", {
    extensions: [{ value: "100" }, { type: "pstn", value: "200" }],
    extra: 1,
  });
  await simulation.settle();
  assert.deepEqual(heard[0]?.response, {
    extensions: [
      { type: "webrtc", value: "100" },
      { type: "pstn", value: "200" },
    ],
    active: { type: "webrtc", value: "value" },
    tags: {},
    note: "note",
    extra: 1,
  });
});

test("commands that share a topic answer on it; some never answer", async () => {
  const { simulation, heard, post } = await heardBy();
  simulation.on("session.goNotReady", () => ({ state: "notready" }));
  await post("session.goReady", { extensionValue: "1" });
  await post("session.goNotReady");
  await post("session.getToken");
  await post("session.setToken", "secret");
  const topic = "cxengage/session/state-change-request-acknowledged";
  assert.deepEqual(heard, [
    { topic, error: null, response: { state: "ready" } },
    { topic, error: null, response: { state: "notready" } },
  ]);
  assert.equal(simulation.calls.length, 4);
});

test("answers on the custom topic when it is one of Skylight's", async () => {
  const { simulation, heard, post } = await heardBy();
  simulation.on<{ path: string[] }>("api.read", ({ path }) => ({ read: path.join("/") }));
  const custom = { path: ["users"], customTopic: "cxengage/mine/1" };
  assert.deepEqual(await post("api.read", custom), {
    topic: "cxengage/mine/1",
    error: null,
    response: { read: "users" },
  });
  const foreign = { path: ["users"], customTopic: "mine/1" };
  const before = heard.length;
  await post("api.read", foreign);
  assert.equal(heard.length, before);
  simulation.on("api.read", () => sdkError(4004));
  assert.deepEqual(await post("api.read", custom), {
    topic: "cxengage/mine/1",
    error: {
      code: 4004,
      context: "interaction",
      level: "interaction-fatal",
      message: "The interaction could not be accepted.",
    },
    response: { failure: "error" },
  });
});

test("a handler answers, fails, waits, keeps silent, and can be taken away", async (context) => {
  const report = context.mock.method(console, "error", () => {});
  const { simulation, heard, post } = await heardBy();
  const accept = () => post("interactions.accept", { interactionId: ID });
  const about = (given: unknown) => simulation.on("interactions.accept", () => given);

  about({ note: "seen" });
  const { response } = (await accept()) ?? {};
  assert.deepEqual(response, {
    interactionId: ID,
    resourceId: simulation.uuid("resourceId"),
    note: "seen",
  });

  about(sdkError(4004, { reason: "gone" }));
  assert.deepEqual(field((await accept())?.error, "data"), {
    interactionId: ID,
    reason: "gone",
  });
  about(sdkError(4004, undefined, "cxengage/errors/elsewhere"));
  assert.equal((await accept())?.topic, "cxengage/errors/elsewhere");
  about(Promise.reject(sdkError(9999)));
  assert.equal(field((await accept())?.error, "code"), 9999);

  heard.length = 0;
  about(silence);
  await accept();
  const off = about(Promise.reject(new Error("mine")));
  await accept();
  assert.deepEqual(heard, []);
  assert.equal(report.mock.callCount(), 1);
  off();
  assert.equal((await accept())?.topic, ACCEPTED);
});

test("an answer that comes after a reload is lost", async () => {
  const { simulation, heard, post, popup } = await heardBy();
  let answer = (_payload: object) => {};
  simulation.on(
    "interactions.accept",
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  await post("interactions.accept", { interactionId: ID });
  simulation.reload();
  await simulation.settle();
  popup?.postMessage(INIT, "https://skylight.cxengage.net");
  answer({});
  await simulation.settle();
  assert.deepEqual(
    heard.map(({ topic }) => topic),
    ["skylight/closed", "skylight/loaded", "skylight/target-origin-defined"],
  );
});

test("tells errors that nobody asked for, whatever they are", async () => {
  const { simulation, heard } = await heardBy();
  simulation.fail("cxengage/api/read-response", sdkError(4004));
  simulation.fail(undefined, true);
  await simulation.settle();
  assert.deepEqual(
    heard.map(({ response }) => response),
    [{ failure: "error" }, null],
  );
  assert.deepEqual(heard[1], { error: true, response: null });
});

test("plays a sequence, which waits for the page's commands", async () => {
  const { simulation, heard, post } = await heardBy();
  const play = simulation.play("work_item", { interactionId: ID, customer: "Ada" });
  await simulation.settle();
  assert.deepEqual(topics(heard), [OFFER]);
  assert.equal(field(heard[0]?.response, "customer"), "Ada");
  assert.deepEqual(play.left, [ACCEPTED, WORK, ENDED]);

  await post("interactions.accept", { interactionId: OTHER_ID });
  assert.deepEqual(play.left, [ACCEPTED, WORK, ENDED]);
  await post("interactions.accept", { interactionId: ID });
  assert.deepEqual(topics(heard), [OFFER, ACCEPTED, ACCEPTED, WORK, ENDED]);
  assert.deepEqual(heard.at(-1)?.response, { interactionId: ID });
  assert.deepEqual(play.left, []);
});

test("plays the part of a sequence that is asked for", async () => {
  const { simulation, heard } = await heardBy();
  simulation.play("work_item", {}, { with: [FIELDS], until: WORK, byAgent: true });
  simulation.play("work_item", {}, { from: ENDED });
  simulation.play("bridge_handshake");
  await simulation.settle();
  assert.deepEqual(topics(heard), [OFFER, FIELDS, ACCEPTED, WORK, ENDED]);
  assert.throws(() => simulation.play("lunch" as "work_item"), RangeError);
  assert.throws(() => simulation.play("work_item", {}, { until: "a/b" }), RangeError);
  assert.throws(() => simulation.on("lunch" as "api.read", () => {}), RangeError);
});

test("a command that failed does not go on with the sequence", async () => {
  const { simulation, post } = await heardBy();
  const play = simulation.play("work_item", { interactionId: ID }, { until: WORK });
  const off = simulation.on("interactions.accept", () => sdkError(4004));
  await post("interactions.accept", { interactionId: ID });
  assert.deepEqual(play.left, [ACCEPTED, WORK]);
  off();
  await post("interactions.accept", { interactionId: ID });
  assert.deepEqual(play.left, []);
});

test("loses, doubles, delays and reverses messages, so many times", async () => {
  const { simulation, heard } = await heardBy();
  const offer = (id: string) => simulation.publish(OFFER, { interactionId: id });
  const ids = () => heard.splice(0).map(({ response }) => field(response, "interactionId"));

  simulation.fault("cxengage/interactions", "lost", 2);
  for (const id of ["a", "b", "c"]) offer(id);
  simulation.fault(OFFER, "doubled");
  for (const id of ["d", "e"]) offer(id);
  simulation.fault("", { reversed: 3 });
  for (const id of ["f", "g", "h", "i"]) offer(id);
  await simulation.settle();
  assert.deepEqual(ids(), ["c", "d", "d", "e", "h", "g", "f", "i"]);

  simulation.fault(OFFER, { late: 100 });
  for (const id of ["j", "k"]) offer(id);
  await simulation.clock.advance(99);
  assert.deepEqual(ids(), ["k"]);
  await simulation.clock.advance(1);
  assert.deepEqual(ids(), ["j"]);
});
