import assert from "node:assert/strict";
import { test } from "node:test";
import { createSkylight } from "../src/simulator/skylight.js";
import { ACCEPTED, CRM, catalog, command, ID, INIT, OFFER } from "./simulated.js";

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
  assert.deepEqual(it.called, [
    "interactions.accept refused",
    "interactions.accept refused",
    "api.read refused",
    "session.setToken refused",
  ]);
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
