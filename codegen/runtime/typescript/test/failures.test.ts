import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { ownTopic } from "../src/answers.js";
import type { Command } from "../src/command.js";
import type { SimulateOptions } from "../src/simulator/simulate.js";
import { createValidation, validating } from "../src/validation-hooks.js";
import { ACCEPTED, catalog, type Desk, ID, opening, sdkError, simulate } from "./simulated.js";

/** A page that can open Skylight, for as long as the test runs. */
const page = (context: TestContext, options?: SimulateOptions) => {
  const simulation = simulate(options);
  context.after(simulation.install());
  return simulation;
};

/** A page on which the connection stands. */
const connected = async (context: TestContext) => {
  const simulation = page(context);
  const desk = await opening();
  context.after(() => desk.close());
  return { simulation, desk };
};

/** The kind of error that a promise is rejected with; time passes until it is. */
const kindOf = async (promise: Promise<unknown>, pass: Promise<void> = Promise.resolve()) => {
  const settled = promise.then(
    () => "resolved",
    (error: { kind?: string }) => error.kind,
  );
  await pass;
  return settled;
};

const accept = (desk: Desk) => desk.interactions.accept({ interactionId: ID });

test("Skylight fails: sdk, with the code", async (context) => {
  const { simulation, desk } = await connected(context);
  simulation.on("interactions.accept", () => {
    throw sdkError(4004);
  });
  await assert.rejects(accept(desk), { kind: "sdk", code: 4004, data: { interactionId: ID } });
});

test("Skylight throws inside, so that no answer comes: timed-out", async (context) => {
  const { simulation, desk } = await connected(context);
  const report = context.mock.method(console, "error", () => {});
  simulation.on("interactions.accept", () => {
    throw new TypeError("undefined is not a function");
  });
  assert.equal(await kindOf(accept(desk), simulation.clock.advance(30_000)), "timed-out");
  assert.equal(report.mock.callCount(), 1);
});

test("Skylight never answers: timed-out, and the late answer belongs to nobody", async (context) => {
  const { simulation, desk } = await connected(context);
  simulation.fault(ACCEPTED, { late: 40_000 });
  assert.equal(await kindOf(accept(desk), simulation.clock.advance(30_000)), "timed-out");
  simulation.fault(ACCEPTED, { late: 20_000 });
  const second = accept(desk);
  await simulation.clock.advance(15_000);
  const third = Promise.race([second, Promise.resolve("still waiting")]);
  assert.equal(await third, "still waiting");
  await simulation.clock.advance(5_000);
  assert.equal(((await second) as { interactionId: string }).interactionId, ID);
});

test("a call times out at its time, not when the popup is looked after next", async (context) => {
  const { simulation, desk } = await connected(context);
  for (const timeout of [100, 333, 1010]) {
    simulation.fault(ACCEPTED, { late: 40_000 });
    let kind: unknown;
    const ended = kindOf(desk.interactions.accept({ interactionId: ID }, { timeout }));
    ended.then((found) => {
      kind = found;
    });
    await simulation.clock.advance(timeout - 1);
    assert.equal(kind, undefined, `${timeout}`);
    await simulation.clock.advance(1);
    assert.equal(kind, "timed-out", `${timeout}`);
  }
});

test("calls that could time out soon share one timer", async (context) => {
  const { simulation, desk } = await connected(context);
  const set = context.mock.method(globalThis, "setTimeout");
  for (let call = 0; call < 100; call++) {
    await desk.interactions.accept({ interactionId: ID }, { timeout: 200 });
    await simulation.clock.advance(10);
  }
  // One second has passed, with a tick for the oldest of them every 200 ms or so.
  assert.ok(set.mock.callCount() < 20, `${set.mock.callCount()} timers`);
});

test("the agent closes the popup: closed", async (context) => {
  const { simulation, desk } = await connected(context);
  simulation.fault(ACCEPTED, "lost");
  const waiting = accept(desk);
  simulation.close();
  assert.equal(await kindOf(waiting, simulation.clock.advance(250)), "closed");
  assert.equal(desk.ended.reason.kind, "closed");
});

test("Skylight reloads: reloaded, and the next call goes through", async (context) => {
  const { simulation, desk } = await connected(context);
  simulation.fault(ACCEPTED, "lost");
  const waiting = accept(desk);
  await simulation.settle();
  simulation.reload();
  assert.equal(await kindOf(waiting), "reloaded");
  assert.equal(((await accept(desk)) as { interactionId: string }).interactionId, ID);
});

test("Skylight starts late: it is waited for", async (context) => {
  const simulation = page(context, { loadsAfter: 20_000 });
  const promise = opening();
  await simulation.clock.advance(20_000);
  (await promise).close();
});

test("Skylight never starts: never-loaded", async (context) => {
  const simulation = page(context, { loadsAfter: Number.POSITIVE_INFINITY });
  assert.equal(await kindOf(opening(), simulation.clock.advance(30_000)), "never-loaded");
});

test("the browser blocks the popup: popup-blocked", async (context) => {
  page(context, { blocked: true });
  assert.equal(await kindOf(opening()), "popup-blocked");
});

test("a Cross-Origin-Opener-Policy cuts the popup off: cut-off", async (context) => {
  const simulation = page(context, { cutOff: true });
  assert.equal(await kindOf(opening(), simulation.clock.advance(250)), "cut-off");
});

test("the popup is of another origin: origin-refused, and nothing is posted to it", async (context) => {
  const simulation = page(context, { origin: "https://skylight.evil.example" });
  await assert.rejects(Promise.all([opening(), simulation.clock.advance(30_000)]), {
    kind: "origin-refused",
    origin: "https://skylight.evil.example",
  });
  assert.deepEqual(simulation.calls, []);
});

test("another page has Skylight: origin-taken", async (context) => {
  page(context, { takenBy: "https://other.example" });
  assert.equal(await kindOf(opening()), "origin-taken");
});

const GARBAGE: readonly unknown[] = [
  undefined,
  null,
  0,
  "{}",
  [],
  new Date(0),
  new Map([["topic", ACCEPTED]]),
  { topic: null, error: null },
  { topic: 7, error: null, response: {} },
  { topic: ACCEPTED, error: null, response: { interactionId: "somebody else's" } },
  JSON.parse('{"__proto__": {"polluted": true}, "topic": "cxengage/x", "error": null}'),
];

test("Skylight posts garbage: it is passed over", async (context) => {
  const { simulation, desk } = await connected(context);
  simulation.fault(ACCEPTED, { late: 10 });
  const waiting = accept(desk);
  for (const garbage of GARBAGE) simulation.say(garbage);
  await simulation.clock.advance(10);
  assert.equal(((await waiting) as { interactionId: string }).interactionId, ID);
  assert.equal("polluted" in {}, false);
});

const strict = () => validating(createValidation(catalog.types, true, { onMismatch: () => {} }));

test("Skylight answers what does not fit: payload-mismatch, and nobody hears it", async (context) => {
  const simulation = page(context);
  const desk = await opening({ layers: [strict()] });
  simulation.fault(ACCEPTED, "lost");
  const heard: unknown[] = [];
  desk.on(ACCEPTED, (payload) => heard.push(payload));
  const waiting = accept(desk);
  simulation.say({ topic: ACCEPTED, error: null, response: { interactionId: ID, resourceId: 7 } });
  await assert.rejects(waiting, {
    kind: "payload-mismatch",
    command: "interactions.accept",
    topic: ACCEPTED,
    path: "resourceId",
    expected: "a UUID or null",
    found: "a number",
  });
  assert.deepEqual(heard, []);
  desk.close();
});

test("an answer on the topic that its call named is checked as on the declared one", async (context) => {
  const simulation = page(context);
  const unknown: string[] = [];
  const hooks = { onMismatch: () => {}, onUnknownTopic: (topic: string) => unknown.push(topic) };
  const desk = await opening({
    layers: [validating(createValidation(catalog.types, true, hooks))],
  });
  const read: Command<object, Promise<unknown>> = [
    "api.read",
    { skylightController: true, module: "api", command: "read" },
    ["cxengage/api/read-response"],
    [],
    "",
    ownTopic("customTopic"),
  ];
  const [first, second] = ["cxengage/mine/1", "cxengage/mine/2"];
  // What this small catalog leaves out of the handshake.
  unknown.length = 0;
  simulation.on("api.read", () => ({ read: 7 }));
  await assert.rejects(desk.call(read, { path: [], customTopic: first }), {
    kind: "payload-mismatch",
    command: "api.read",
    topic: first,
    path: "read",
  });
  simulation.on("api.read", () => ({ read: "users" }));
  const answer = await desk.call(read, { path: [], customTopic: second });
  assert.deepEqual(answer, { read: "users" });
  assert.deepEqual(unknown, []);
  simulation.say({ topic: second, error: null, response: { read: 7 } });
  await simulation.clock.advance(0);
  assert.deepEqual(unknown, [second], "nobody names it any more");
  desk.close();
});

test("params that do not fit: invalid-params, and nothing is sent", async (context) => {
  const simulation = page(context);
  const desk = await opening({ layers: [strict()] });
  const calls = simulation.calls.length;
  await assert.rejects(desk.interactions.accept({ interactionId: "7" }), {
    kind: "invalid-params",
    command: "interactions.accept",
    path: "interactionId",
  });
  assert.equal(simulation.calls.length, calls);
  desk.close();
});

test("others speak as if they were Skylight: nobody hears them", async (context) => {
  const { simulation, desk } = await connected(context);
  simulation.fault(ACCEPTED, "lost");
  const waiting = accept(desk);
  await simulation.settle();
  const answer = { topic: ACCEPTED, error: null, response: { interactionId: ID } };
  simulation.say(answer, { origin: "https://evil.example" });
  simulation.say(answer, { source: {} });
  assert.equal(await kindOf(waiting, simulation.clock.advance(30_000)), "timed-out");
});
