import assert from "node:assert/strict";
import { test } from "node:test";
import type { TypeTable } from "../src/notation.js";
import { checkParams, checkPayload, type Mismatch } from "../src/validation.js";
import { createValidation } from "../src/validation-hooks.js";

const ID = "0b6bd9a0-5b6f-4a7e-9d0a-000000000001";

const table: TypeTable = {
  types: {
    Direction: "'inbound'|'outbound'",
    Line: "{id:uuid text?:string}",
    Note: "{text:string answers:list<Note>}",
    Owner: "Line|null",
  },
  params: {
    "calls.dial":
      "{number:string direction?:Direction flow?:uuid|null priority?:integer<1,9> extra?:map<json> lines?:list<Line>}",
    "calls.tag": "kind@{queue:{queueId:uuid} agent:{agentId:uuid}}",
    "session.login": "{username:string password:string ttl?:number}|{token:string}",
    "session.setToken": "string",
    "session.volume": "{volume:number<0,>}",
    "api.upload": "{file:file}",
    "logging.any": "json",
    "odd.keys": "{expired%3F:boolean a%20b:'in%20use'}",
  },
  payloads: {
    "calls/dialled": "{interactionId:uuid direction:Direction owner:Owner}",
    "calls/notes": "list<Note>",
    "calls/target": "kind@{queue:{queueId:uuid} agent:{agentId:uuid}}",
    "calls/amount": "number|string",
    "calls/counts": "map<integer>",
    "calls/silent": "null",
    constructor: "string",
  },
  failures: { "calls/dialled": "{status:integer}" },
};

const params = (command: string, data: unknown) => checkParams(table, command, data);
const payload = (topic: string, response: unknown) => checkPayload(table, topic, response);
const wrong = (path: string, expected: string, found: string): Mismatch => ({
  path,
  expected,
  found,
});

test("says where params are wrong, what belongs there and what is there", () => {
  assert.deepEqual(params("calls.dial", { number: 5 }), wrong("number", "a string", "a number"));
  assert.deepEqual(
    params("calls.dial", { number: "1", lines: [{ id: ID }, { id: "x" }] }),
    wrong("lines[1].id", "a UUID", "a string"),
  );
  assert.deepEqual(params("session.setToken", 1), wrong("", "a string", "a number"));
});

test("tells absent and null apart", () => {
  assert.equal(params("calls.dial", { number: "1" }), undefined);
  assert.equal(params("calls.dial", { number: "1", flow: null }), undefined);
  assert.deepEqual(
    params("calls.dial", { number: "1", direction: null }),
    wrong("direction", '"inbound" or "outbound"', "null"),
  );
  assert.deepEqual(params("calls.dial", undefined), wrong("number", "a string", "nothing"));
  assert.deepEqual(params("calls.dial", null), wrong("", "an object", "null"));
});

test("checks limits of numbers", () => {
  for (const [priority, found] of [
    [0, "a number"],
    [10, "a number"],
    [1.5, "a number"],
  ] as const)
    assert.deepEqual(
      params("calls.dial", { number: "1", priority }),
      wrong("priority", "a whole number from 1 to 9", found),
    );
  assert.equal(params("calls.dial", { number: "1", priority: 9 }), undefined);
  assert.deepEqual(
    params("session.volume", { volume: -1 }),
    wrong("volume", "a number from 0", "a number"),
  );
});

test("takes a text outside the list when it arrives, and not when it is sent", () => {
  assert.equal(
    payload("calls/dialled", { interactionId: "any", direction: "sideways", owner: null }),
    undefined,
  );
  assert.deepEqual(
    params("calls.dial", { number: "1", direction: "sideways" }),
    wrong("direction", '"inbound" or "outbound"', "a string"),
  );
  assert.equal(payload("calls/target", { kind: "robot", model: 7 }), undefined);
  assert.deepEqual(
    params("calls.tag", { kind: "robot" }),
    wrong("kind", '"queue" or "agent"', "a string"),
  );
});

test("blames the option of a union that was meant", () => {
  assert.deepEqual(
    params("session.login", { username: "ada", password: 1 }),
    wrong("password", "a string", "a number"),
  );
  assert.deepEqual(params("session.login", { token: 1 }), wrong("token", "a string", "a number"));
  assert.deepEqual(params("session.login", 7), wrong("", "an object", "a number"));
  assert.deepEqual(payload("calls/amount", true), wrong("", "a number or a string", "a boolean"));
  assert.deepEqual(
    params("calls.tag", { kind: "agent", agentId: 1 }),
    wrong("agentId", "a UUID", "a number"),
  );
});

test("takes keys and topics that the catalog does not know", () => {
  assert.equal(params("calls.dial", { number: "1", fresh: null }), undefined);
  assert.equal(params("calls.fresh", 1), undefined);
  assert.equal(payload("calls/fresh", 1), undefined);
  assert.equal(payload("toString", 1), undefined);
  assert.deepEqual(payload("constructor", 1), wrong("", "a string", "a number"));
});

test("reads percent-encoded keys and texts", () => {
  assert.equal(params("odd.keys", { "expired?": true, "a b": "in use" }), undefined);
  assert.deepEqual(
    params("odd.keys", { "expired?": 1, "a b": "in use" }),
    wrong('["expired?"]', "true or false", "a number"),
  );
});

test("checks files, maps and payloads that are null", () => {
  assert.equal(params("api.upload", { file: new Blob(["x"]) }), undefined);
  assert.deepEqual(
    params("api.upload", { file: {} }),
    wrong("file", "a File or Blob", "an object"),
  );
  assert.deepEqual(
    payload("calls/counts", { a: 1, b: "2" }),
    wrong("b", "a whole number", "a string"),
  );
  assert.equal(payload("calls/silent", undefined), undefined);
  assert.deepEqual(payload("calls/silent", {}), wrong("", "null", "an object"));
  assert.equal(params("logging.any", null), undefined);
});

test("checks what stands beside an error against what belongs there", () => {
  assert.equal(checkPayload(table, "calls/dialled", { status: 500 }, true), undefined);
  assert.deepEqual(checkPayload(table, "calls/notes", [], true), wrong("", "null", "a list"));
});

test("hostile data is refused, not thrown over", () => {
  const cycle: { text: string; answers: unknown[] } = { text: "a", answers: [] };
  cycle.answers.push(cycle);
  assert.equal(payload("calls/notes", [cycle]), undefined);
  cycle.answers.push({ text: 1 });
  assert.deepEqual(
    payload("calls/notes", [cycle]),
    wrong("[0].answers[1].text", "a string", "a number"),
  );

  let deep: { text: string; answers: unknown[] } = { text: "a", answers: [] };
  for (let level = 0; level < 100_000; level++) deep = { text: "a", answers: [deep] };
  assert.equal(payload("calls/notes", [deep])?.expected, "at most 500 levels");

  assert.equal(payload("calls/notes", new Array(2 ** 32 - 1))?.path, "[0]");
  const inherited = Object.create({ number: "1" });
  assert.equal(params("calls.dial", inherited)?.found, "nothing");
  const polluting = JSON.parse(
    '{"__proto__": {"polluted": true}, "number": "1", "extra": {"__proto__": 1}}',
  );
  assert.equal(params("calls.dial", polluting), undefined);
  assert.equal(Object.hasOwn(Object.prototype, "polluted"), false);
  const thrower = {
    get number(): string {
      throw new Error("no");
    },
  };
  assert.equal(params("calls.dial", thrower)?.found, "an object that cannot be read");
  const proxy = new Proxy({}, { getOwnPropertyDescriptor: () => assert.fail() });
  assert.equal(params("calls.dial", proxy)?.found, "an object that cannot be read");
});

test("the same object in many places is checked once", () => {
  let note: object = { text: "a", answers: [] };
  for (let level = 0; level < 60; level++) note = { text: "a", answers: [note, note] };
  assert.equal(payload("calls/notes", [note]), undefined);
});

test("what is big is checked to its end", () => {
  const note = { text: "a", answers: [] };
  const notes: object[] = Array.from({ length: 2000 }, () => ({ ...note }));
  assert.equal(payload("calls/notes", notes), undefined);
  notes.push({ ...note, answers: [note, { text: 1 }] });
  assert.deepEqual(
    payload("calls/notes", notes),
    wrong("[2000].answers[1].text", "a string", "a number"),
  );

  const nested = (levels: number): object =>
    levels ? { text: "a", answers: [nested(levels - 1)] } : { text: 1, answers: [] };
  assert.equal(payload("calls/notes", [nested(249)])?.expected, "a string");
  assert.equal(payload("calls/notes", [nested(250)])?.expected, "at most 500 levels");
});

test("anything is fine where anything may stand", () => {
  const bare = Object.assign(Object.create(null), { at: 1n });
  assert.equal(params("calls.dial", { number: "1", extra: { bare } }), undefined);
  assert.equal(params("logging.any", Symbol("any")), undefined);
});

test("never shows a value", () => {
  const mismatch = params("session.login", { username: "ada", password: ["hunter2"] });
  assert.equal(JSON.stringify(mismatch).includes("hunter2"), false);
});

const BAD = { interactionId: 1, direction: "inbound", owner: null };

test("warn tells once a topic and delivers", () => {
  const told: [string, Mismatch][] = [];
  const warn = createValidation(table, false, { onMismatch: (...entry) => told.push(entry) });
  assert.equal(warn.payload("calls/dialled", BAD, false), undefined);
  assert.equal(warn.payload("calls/dialled", BAD, false), undefined);
  assert.deepEqual(told, [["calls/dialled", wrong("interactionId", "a UUID", "a number")]]);
  assert.equal(warn.params("session.setToken", 1)?.expected, "a string");
});

test("strict tells every time and keeps the payload back, but never an error", () => {
  const told: string[] = [];
  const strict = createValidation(table, true, { onMismatch: (topic) => told.push(topic) });
  assert.equal(strict.payload("calls/dialled", BAD, false)?.path, "interactionId");
  assert.equal(strict.payload("calls/dialled", BAD, false)?.path, "interactionId");
  assert.equal(strict.payload("calls/dialled", BAD, true), undefined);
  assert.equal(told.length, 3);
});

test("unknown topics are told once each", () => {
  const told: string[] = [];
  const warn = createValidation(table, false, { onUnknownTopic: (topic) => told.push(topic) });
  for (const topic of ["a/b", "a/b", "c/d", "calls/silent", "__proto__"])
    warn.payload(topic, null, false);
  assert.deepEqual(told, ["a/b", "c/d", "__proto__"]);
});

test("a hook that throws stops nothing", ({ mock }) => {
  const report = mock.method(console, "error", () => {});
  const strict = createValidation(table, true, {
    onMismatch() {
      throw new Error("mine");
    },
  });
  assert.equal(strict.payload("calls/dialled", BAD, false)?.path, "interactionId");
  assert.match(String(report.mock.calls[0]?.arguments[0]), /mine/);
});
