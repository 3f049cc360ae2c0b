import assert from "node:assert/strict";
import { test } from "node:test";
import { simulateInPage } from "../src/simulator/page.js";
import { silence } from "../src/simulator/script.js";
import { createSkylight } from "../src/simulator/skylight.js";
import { checkPayload } from "../src/validation.js";
import {
  ACCEPTED,
  catalog,
  ID,
  OFFER,
  OTHER_ID,
  sdkError,
  simulate,
  type Types,
} from "./simulated.js";

const CRM = "https://crm.example";
const ENDED = "cxengage/interactions/work-ended-received";
const FIELDS = "cxengage/interactions/custom-fields-received";
const WORK = "cxengage/interactions/work-accepted-received";
const INIT = { skylightController: true, controllerInit: true };

/** A message of the opener. */
const command = (path: string, data?: unknown) => {
  const names = path.split(".");
  const last = names.pop();
  const [module, subModule] = names;
  return {
    skylightController: true,
    ...(module !== undefined && { module }),
    ...(subModule !== undefined && { subModule }),
    command: last,
    ...(data !== undefined && { data }),
  };
};

/** Skylight's side of the protocol alone; what it says as texts. */
const machine = () => {
  const said: string[] = [];
  const called: string[] = [];
  const skylight = createSkylight<string>(catalog, "opener", {
    post: (page, message, targetOrigin) =>
      said.push(`${page} ${targetOrigin} ${JSON.stringify(message)}`),
    called: (path, _data, _heard, unheard) =>
      called.push([path, unheard].filter(Boolean).join(" ")),
  });
  return { said, called, ...skylight };
};

const paired = () => {
  const it = machine();
  it.load();
  it.hear("opener", CRM, INIT);
  it.said.length = 0;
  return it;
};

test("keeps the first origin, and refuses every later init to its sender", () => {
  const it = machine();
  it.hear("opener", CRM, INIT);
  it.load();
  it.hear("opener", CRM, INIT);
  it.hear("opener", CRM, INIT);
  it.hear("other", "https://other.example", INIT);
  assert.deepEqual(it.said, [
    'opener * {"error":null,"topic":"skylight/loaded"}',
    `opener ${CRM} {"error":null,"topic":"skylight/target-origin-defined"}`,
    `opener ${CRM} {"error":true,"topic":"skylight/target-origin-already-defined"}`,
    'other https://other.example {"error":true,"topic":"skylight/target-origin-already-defined"}',
  ]);
});

test("forwards nothing before the handshake, and everything to the kept origin after it", () => {
  const it = machine();
  it.load();
  it.publish(OFFER, { interactionId: ID });
  it.hear("opener", CRM, command("session.getToken"));
  it.hear("opener", CRM, INIT);
  it.publish(OFFER, { interactionId: ID });
  it.publish(undefined, null, { code: 3 });
  assert.deepEqual(it.called, []);
  assert.deepEqual(it.said.slice(2), [
    `opener ${CRM} {"error":null,"topic":"${OFFER}","response":{"interactionId":"${ID}"}}`,
    `opener ${CRM} {"error":{"code":3},"response":null}`,
  ]);
});

test("drops what comes from another origin, or is no message, without a word", () => {
  const it = paired();
  it.hear("other", "https://other.example", command("dumpState"));
  for (const data of [null, 1, "x", [], {}, { skylightController: "true", command: "dumpState" }])
    it.hear("opener", CRM, data);
  assert.deepEqual([it.said, it.called], [[], []]);
});

test("says nothing to unknown commands, nor to those of modules that have not started", () => {
  const it = paired();
  for (const path of ["interactions.fly", "nothing.at.all", "toString", "interactions"])
    it.hear("opener", CRM, command(path));
  it.hear("opener", CRM, {
    skylightController: true,
    module: "interactions.voice",
    command: "dial",
  });
  it.hear("opener", CRM, { skylightController: true, module: {}, command: ["accept"] });
  it.hear("opener", CRM, command("interactions.voice.dial", { phoneNumber: "1" }));
  it.hear("opener", CRM, command("zendesk.focus"));
  assert.deepEqual(it.said, []);
  assert.ok(
    it.called.slice(0, 6).every((text) => text.endsWith(" unknown")),
    `${it.called}`,
  );
  assert.deepEqual(it.called.slice(6), [
    "interactions.voice.dial not-started",
    "zendesk.focus not-started",
  ]);
});

test("a module starts by its word, by its topic, and stops with the page", () => {
  const it = paired();
  const dial = () =>
    it.hear("opener", CRM, command("interactions.voice.dial", { phoneNumber: "1" }));
  it.start("configuration");
  dial();
  it.unload();
  it.load();
  it.hear("opener", CRM, INIT);
  dial();
  it.publish("cxengage/session/config-details", {}, { code: 1 });
  dial();
  it.publish("cxengage/session/config-details", {});
  dial();
  assert.deepEqual(it.called, [
    "interactions.voice.dial",
    "interactions.voice.dial not-started",
    "interactions.voice.dial not-started",
    "interactions.voice.dial",
  ]);
});

test("answers wrong params with 1003 on the declared topic, and nothing where no answer comes", () => {
  const it = paired();
  it.hear("opener", CRM, command("interactions.accept", { interactionId: ID, note: null }));
  it.hear("opener", CRM, command("interactions.accept", null));
  it.hear("opener", CRM, command("api.read", { customTopic: "cxengage/mine" }));
  it.hear("opener", CRM, command("session.setToken", 1));
  const errors = it.said.map((text) => JSON.parse(text.slice(text.indexOf("{"))));
  assert.deepEqual(
    errors.map(({ topic, error }) => [topic, error.code, error.context, error.level, error.data]),
    [
      [ACCEPTED, 1003, "general", "error", { problems: "note: not a string but null" }],
      [ACCEPTED, 1003, "general", "error", { problems: "interactionId: not a UUID but nothing" }],
      [
        "cxengage/api/read-response",
        1003,
        "general",
        "error",
        { problems: "path: not anything but nothing" },
      ],
    ],
  );
  assert.equal(it.called.length, 4);
});

test("says that it is closed only when somebody listens, and forgets the origin with the page", () => {
  const it = machine();
  it.load();
  it.unload();
  it.load();
  it.hear("opener", CRM, INIT);
  it.unload();
  it.hear("opener", CRM, INIT);
  it.load();
  it.hear("opener", "https://new.example", INIT);
  assert.deepEqual(it.said.slice(-3), [
    `opener ${CRM} {"error":null,"topic":"skylight/closed"}`,
    'opener * {"error":null,"topic":"skylight/loaded"}',
    'opener https://new.example {"error":null,"topic":"skylight/target-origin-defined"}',
  ]);
});

/** A message that the page heard. */
interface Heard {
  readonly topic?: string;
  readonly error: unknown;
  readonly response?: unknown;
}

/** A field of an object that may not be there. */
const field = (value: unknown, name: string): unknown => Object(value)[name];

/** A simulation whose page has shaken hands; what the page hears, and how it posts. */
const desk = async (...args: Parameters<typeof simulate>) => {
  const simulation = simulate(...args);
  const heard: Heard[] = [];
  simulation.window.addEventListener("message", (event) =>
    heard.push((event as MessageEvent<Heard>).data),
  );
  const popup = simulation.window.open(
    "https://skylight.cxengage.net/?crmModule=zendesk",
    "skylight",
  );
  const post = async (path: string, data?: unknown) => {
    popup?.postMessage(command(path, data), "https://skylight.cxengage.net");
    await simulation.settle();
    return heard.at(-1);
  };
  await simulation.settle();
  popup?.postMessage(INIT, "https://skylight.cxengage.net");
  await simulation.settle();
  heard.length = 0;
  return { simulation, popup, heard, post };
};

test("answers with what the catalog says, and the ids of the params in it", async () => {
  const { simulation, post } = await desk();
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

test("makes payloads that fit, the same ones every time", async () => {
  const runs = await Promise.all(
    [1, 2].map(async () => {
      const { simulation, heard } = await desk();
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
  const { simulation, heard } = await desk();
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
  const { simulation, heard, post } = await desk();
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
  const { simulation, post } = await desk();
  simulation.on<{ path: string[] }>("api.read", ({ path }) => ({ read: path.join("/") }));
  const custom = { path: ["users"], customTopic: "cxengage/mine/1" };
  assert.deepEqual(await post("api.read", custom), {
    topic: "cxengage/mine/1",
    error: null,
    response: { read: "users" },
  });
  const foreign = { path: ["users"], customTopic: "mine/1" };
  assert.equal((await post("api.read", foreign))?.topic, "cxengage/api/read-response");
  simulation.on("api.read", () => sdkError(4004));
  assert.deepEqual(await post("api.read", custom), {
    topic: "cxengage/mine/1",
    error: {
      code: 4004,
      context: "interaction",
      level: "interaction-fatal",
      message: "The interaction could not be accepted.",
    },
    response: null,
  });
});

test("a handler answers, fails, waits, keeps silent, and can be taken away", async (context) => {
  const report = context.mock.method(console, "error", () => {});
  const { simulation, heard, post } = await desk();
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
  const { simulation, heard, post, popup } = await desk();
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
  const { simulation, heard } = await desk();
  simulation.fail("cxengage/api/read-response", sdkError(4004));
  simulation.fail(undefined, true);
  await simulation.settle();
  assert.deepEqual(
    heard.map(({ response }) => response),
    [{ failure: "error" }, null],
  );
  assert.deepEqual(heard[1], { error: true, response: null });
});

const topics = (heard: readonly Heard[]) => heard.map(({ topic }) => topic);

test("plays a sequence, which waits for the page's commands", async () => {
  const { simulation, heard, post } = await desk();
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
  const { simulation, heard } = await desk();
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
  const { simulation, post } = await desk();
  const play = simulation.play("work_item", { interactionId: ID }, { until: WORK });
  const off = simulation.on("interactions.accept", () => sdkError(4004));
  await post("interactions.accept", { interactionId: ID });
  assert.deepEqual(play.left, [ACCEPTED, WORK]);
  off();
  await post("interactions.accept", { interactionId: ID });
  assert.deepEqual(play.left, []);
});

test("loses, doubles, delays and reverses messages, so many times", async () => {
  const { simulation, heard } = await desk();
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

test("the address starts the module of a CRM", async () => {
  const { post } = await desk();
  assert.equal((await post("zendesk.focus"))?.topic, "cxengage/zendesk/focus-response");
});

test("finds the open popup by its name without navigating it", async () => {
  const { simulation, popup, heard } = await desk();
  const found = simulation.window.open("", "skylight");
  assert.equal(found, popup);
  found?.postMessage(INIT, "https://skylight.cxengage.net");
  await simulation.settle();
  assert.deepEqual(topics(heard), ["skylight/target-origin-already-defined"]);
  assert.throws(() => found?.location.href, { name: "SecurityError" });
  const blank = simulation.window.open("", "another");
  assert.equal(blank?.location.href, "about:blank");
});

test("windows post as windows do", async () => {
  const { simulation, popup, heard } = await desk();
  assert.throws(() => popup?.postMessage({ f() {} }, "*"), { name: "DataCloneError" });
  assert.throws(() => popup?.postMessage({}, "no origin"), { name: "SyntaxError" });
  popup?.postMessage(command("dumpState"), "https://other.example");
  await simulation.settle();
  assert.deepEqual(heard, []);
  assert.deepEqual(simulation.calls, []);
  popup?.close();
  popup?.close();
  await simulation.settle();
  assert.deepEqual(topics(heard), ["skylight/closed"]);
});

test("another page may say what it likes", async () => {
  const { simulation, heard } = await desk();
  simulation.hear(INIT, "https://other.example");
  simulation.hear(command("dumpState"), "https://other.example");
  await simulation.settle();
  assert.deepEqual([heard, simulation.calls], [[], []]);
  simulation.hear(command("dumpState"), CRM);
  await simulation.settle();
  assert.deepEqual(topics(heard), ["cxengage/state"]);
});

test("timers fire in order, and time passes only when told to", async () => {
  const { clock } = simulate({ date: new Date("2030-01-01T00:00:00Z") });
  const fired: string[] = [];
  clock.setTimeout(() => fired.push(`b at ${clock.now()}`), 20);
  clock.setTimeout((name: string) => fired.push(`${name} at ${clock.now()}`), 10, "a");
  clock.clearTimeout(clock.setTimeout(() => fired.push("never"), 5));
  clock.setTimeout(() => clock.setTimeout(() => fired.push(`c at ${clock.now()}`), 5), 20);
  await clock.advance(24);
  assert.deepEqual(fired, ["a at 10", "b at 20"]);
  await clock.advance(1);
  assert.deepEqual(fired, ["a at 10", "b at 20", "c at 25"]);
  assert.equal(clock.date().toISOString(), "2030-01-01T00:00:00.025Z");
});

test("puts back what it installed", () => {
  const before = [globalThis.setTimeout, performance.now, Object.hasOwn(globalThis, "window")];
  const simulation = simulate();
  const uninstall = simulation.install();
  assert.equal(globalThis.window as unknown, simulation.window);
  assert.equal(performance.now(), 0);
  uninstall();
  uninstall();
  assert.deepEqual(
    [globalThis.setTimeout, performance.now, Object.hasOwn(globalThis, "window")],
    before,
  );
});

/** A page of a browser, with an opener, at an address. */
const popupPage = (search: string) => {
  const posted: [message: Heard, targetOrigin: string][] = [];
  const opener = {
    postMessage: (message: Heard, targetOrigin: string) =>
      posted.push([structuredClone(message), targetOrigin]),
  };
  const window = Object.assign(new EventTarget(), { opener });
  const hear = (data: unknown, origin = CRM) => {
    const event = new MessageEvent("message", { data, origin });
    Object.defineProperty(event, "source", { value: opener });
    window.dispatchEvent(event);
  };
  const location = { href: `https://skylight.example/${search}` };
  Object.assign(globalThis, { window, location });
  return { posted, window, hear };
};

test("a page becomes Skylight for the page that opened it", () => {
  const { posted, window, hear } = popupPage("?skylightController=true&crmModule=zendesk");
  const simulator = simulateInPage<Types>(catalog);
  hear(INIT);
  hear(command("interactions.accept", { interactionId: ID }));
  hear(command("zendesk.focus"), "https://other.example");
  simulator.publish(OFFER, { interactionId: ID });
  window.dispatchEvent(new Event("beforeunload"));
  assert.deepEqual(
    posted.map(([{ topic }, targetOrigin]) => [topic, targetOrigin]),
    [
      ["skylight/loaded", "*"],
      ["skylight/target-origin-defined", CRM],
      [ACCEPTED, CRM],
      [OFFER, CRM],
      ["skylight/closed", CRM],
    ],
  );
});

test("a page that is no controller says nothing", () => {
  const { posted, hear } = popupPage("");
  simulateInPage<Types>(catalog);
  hear(INIT);
  assert.deepEqual(posted, []);
});
