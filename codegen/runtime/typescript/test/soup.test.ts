import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { errorsFirst, many, ownTopic } from "../src/answers.js";
import type { CommandWords } from "../src/command.js";
import { createEngine } from "../src/engine.js";
import type { Input } from "../src/input.js";
import { ACCEPTED, LOADED, REFUSED } from "../src/protocol.js";

const ORIGIN = "https://skylight.test";
const topics = [LOADED, ACCEPTED, REFUSED, "cxengage/a", "cxengage/b"];

/** Keys and values that have done harm elsewhere. */
const key = fc.constantFrom("__proto__", "constructor", "prototype", "id", "toString", "topic");
const soup = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, undefined, true, 0, Number.NaN, "", "__proto__", "cxengage/a"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 3, noNullPrototype: false }),
  ),
})).value;

const data = fc.oneof(
  soup,
  fc.record(
    { topic: fc.oneof(fc.constantFrom(...topics), soup), error: soup, response: soup },
    { requiredKeys: [] },
  ),
  fc.constantFrom(...topics).map((topic) => ({ topic, error: null, response: { id: 1 } })),
);

const command: fc.Arbitrary<CommandWords> = fc.constantFrom<CommandWords>(
  ["session.a", { command: "a" }, []],
  ["c", { command: "c" }, ["cxengage/a"]],
  ["interactions.voice.b", { command: "b" }, ["cxengage/a"], [["id"]]],
  [
    "c",
    { command: "c" },
    ["cxengage/b", "cxengage/a"],
    [["id", "constructor.id", "__proto__.id"]],
    "cxengage/b",
  ],
  ["c", { command: "c" }, ["cxengage/b"], [["id"]], "", many],
  ["session.a", { command: "a" }, ["cxengage/a"], [], "", ownTopic("topic", errorsFirst)],
);

const id = fc.integer({ min: 0, max: 9 });
const input: fc.Arbitrary<Input<number>> = fc.oneof(
  fc.tuple(fc.constant("message" as const), fc.boolean(), fc.constantFrom(ORIGIN, "null"), data),
  fc.tuple(fc.constant("message" as const), fc.constant(true), fc.constant(ORIGIN), data),
  fc.tuple(fc.constant("call" as const), id, command, soup, fc.integer({ min: 0, max: 500 })),
  fc.tuple(fc.constant("abort" as const), id),
  fc.tuple(fc.constant("postFailed" as const), id),
  fc.constant<Input<number>>(["tick"]),
);

test("any soup of messages settles each call at most once, throws nothing and pollutes nothing", () => {
  const step = fc.tuple(fc.integer({ min: 0, max: 400 }), input);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.boolean(), (steps, pipelining) => {
      const called = new Set<number>();
      const settled: number[] = [];
      const settle = (id: number) => settled.push(id);
      const engine = createEngine<number>(
        0,
        ORIGIN,
        { queueLimit: 4, pipelining },
        {
          post: (message) => assert.equal(Object.getPrototypeOf(message), Object.prototype),
          connected: () => {},
          event: ({ topic }) => assert.equal(typeof topic, "string"),
          answer(id, _, goesOn) {
            if (!goesOn) settle(id);
          },
          reject: settle,
          ended: () => {},
        },
      );
      let now = 0;
      let lastId = 0;
      for (const [later, [type, ...args]] of steps) {
        now += later;
        if (type === "call") {
          // Ids are unique: each call gets the next one.
          const [, ...rest] = args as [number, CommandWords, unknown, number];
          called.add(++lastId);
          engine(now, type, lastId, ...rest);
        } else engine(now, ...([type, ...args] as Input<number>));
      }
      engine(now, "close");
      assert.equal(new Set(settled).size, settled.length, "settled twice");
      assert.deepEqual(new Set(settled), called, "left hanging");
      assert.deepEqual(Object.keys(Object.prototype), []);
      assert.equal(({} as Record<string, unknown>).id, undefined);
    }),
    { numRuns: 2000 },
  );
});
