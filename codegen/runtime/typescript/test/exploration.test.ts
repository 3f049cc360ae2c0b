import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Input } from "../src/input.js";
import { LOADED } from "../src/protocol.js";
import { answerTo } from "./exploration/answer.js";
import * as calls from "./exploration/call.js";
import type { Excuse, Tally } from "./exploration/promise.js";
import { ORIGIN, OTHER_ORIGIN, type Scenario } from "./exploration/scenario.js";
import { type Step, type Surroundings, stepsOf, World } from "./exploration/world.js";

// Every way in which two calls, Skylight and the browser can get in each other's way.
//
// The engine is played with a page that makes two calls and gives them up, with a Skylight that
// answers as the protocol says (each answer with a tag that shows whose it is), with time, and with
// at most one disruption on each way. What is promised, and what Skylight may do that nobody can
// tell from the outside, is written at the exploration of the Rust engine, which also looks into its
// engine; this one cannot, so that it takes two states for one when nothing outside differs, and
// plays long ways at random besides.

// Errors are made by the thousand here, and where each is made costs most of the time.
Error.stackTraceLimit = 0;

const { plain, sibling, first, second, nameless, failing, silent, owned, uncloneable } = calls;
const { ownedToo, unowned, noted, secondNoted } = calls;
const { stream, secondStream, namelessStream, hasty, modular } = calls;

/** Pairs of calls that differ in what routing makes of them, in the order in which they are made. */
const PAIRS: readonly (readonly [calls.Call, readonly calls.Call[]])[] = [
  [plain, [sibling, first, owned, hasty]],
  [first, [first, second, nameless, uncloneable]],
  [nameless, [plain, second, failing]],
  [failing, [first, second, failing]],
  [owned, [plain, failing, owned, ownedToo, unowned, hasty]],
  [unowned, [owned]],
  [noted, [plain, first, secondNoted]],
  [silent, [plain]],
  [stream, [stream, secondStream, namelessStream, plain]],
  [hasty, [hasty]],
  [modular, [plain]],
];

const pairs: readonly Scenario[] = PAIRS.flatMap(([one, others]) =>
  others.map((other) => ({ calls: [one, other], pipelining: false, disruptions: 1 })),
);

/** Two states that differ only in what time it is are one. */
const nameOf = ({ ledger, ...rest }: Surroundings): string => {
  const { now, timer, stages, handshakeDeadline } = ledger;
  const left = (time: number) => Math.max(0, time - now);
  return JSON.stringify({
    ...rest,
    ledger: {
      ...ledger,
      // A window that is closed early was cut off.
      now: ledger.phase === "waiting" ? now : 0,
      timer: left(timer),
      handshakeDeadline: left(handshakeDeadline),
      stages: stages.map(({ is, until = 0 }) => [is, left(until)]),
    },
  });
};

/** What must not make any difference, whatever the state; `isOver` when the connection is. */
const inert = ({ calls }: Scenario, isOver: boolean): Input<number>[] => {
  const answers = calls.flatMap((call, of) => answerTo(of, call, "success") ?? []);
  const messages = [...answers, { topic: LOADED }].map(({ ...message }) => message);
  const from = (fromSkylight: boolean, origin: string) =>
    messages.map((data): Input<number> => ["message", fromSkylight, origin, data]);
  const odd = [null, LOADED, [], { topic: 1 }, undefined];
  return [
    ...from(false, ORIGIN),
    ...from(false, OTHER_ORIGIN),
    ...from(true, OTHER_ORIGIN),
    ...odd.map((data): Input<number> => ["message", true, ORIGIN, data]),
    ["abort", 99],
    ["postFailed", 99],
    ...(isOver ? from(true, ORIGIN) : []),
    ...(isOver ? ([["tick"], ["windowClosed"], ["close"]] satisfies Input<number>[]) : []),
  ];
};

/** Closes worlds and makes sure that nothing comes of anything. They are of no use afterwards. */
const closing = (scenario: Scenario) => {
  const [before, after] = [inert(scenario, false), inert(scenario, true)];
  return (world: World): void => {
    if (world.surroundings.ledger.phase !== "ended") {
      world.withoutEffect(before);
      world.step({ does: "close" });
    }
    world.withoutEffect(after);
  };
};

const describe = ({ calls, attachesTo, pipelining }: Scenario): string =>
  JSON.stringify([calls.map(({ command: [path], data }) => [path, data]), attachesTo, pipelining]);

/** What is wrong, and the way to it. */
const failure = (scenario: Scenario, way: readonly Step[], cause: unknown): Error => {
  const wrong = cause instanceof Error ? cause.message : String(cause);
  const steps = way.map((step) => JSON.stringify(step));
  return new Error([describe(scenario), ...steps, `=> ${wrong}`].join("\n  "), { cause });
};

interface State {
  readonly surroundings: Surroundings;
  readonly told: World["told"];
  readonly way: readonly Step[];
}

const explore = (scenario: Scenario, tally: Tally): { states: number; transitions: number } => {
  const opened = new World(scenario, tally);
  const states: State[] = [{ ...opened, surroundings: opened.surroundings, way: [] }];
  const known = new Set([nameOf(opened.surroundings)]);
  const close = closing(scenario);
  let transitions = 0;
  for (const { surroundings, told, way } of states) {
    const again = () => new World(scenario, tally, [surroundings, told]);
    let last: Step | undefined;
    try {
      close(again());
      for (const step of stepsOf(surroundings, scenario)) {
        last = step;
        const world = again();
        world.step(step);
        transitions++;
        const name = nameOf(world.surroundings);
        if (world.surroundings.ledger.phase === "ended") close(world);
        else if (!known.has(name)) {
          known.add(name);
          states.push({
            surroundings: world.surroundings,
            told: world.told,
            way: [...way, step],
          });
        }
      }
    } catch (cause) {
      throw failure(scenario, [...way, ...(last ? [last] : [])], cause);
    }
  }
  return { states: states.length, transitions };
};

/**
 * Explores scenarios one after the other and reports what was seen. An answer may be taken for another
 * call for these reasons alone, and each of them must have come up.
 */
const exploreAll = (name: string, scenarios: readonly Scenario[], excuses: readonly Excuse[]) =>
  test(`nothing goes wrong: ${name}`, (context) => {
    const tally: Tally = {};
    let [states, transitions] = [0, 0];
    for (const scenario of scenarios) {
      const seen = explore(scenario, tally);
      states += seen.states;
      transitions += seen.transitions;
    }
    context.diagnostic(`${states} states, ${transitions} transitions`);
    context.diagnostic(`settled by the answer to another call: ${JSON.stringify(tally)}`);
    assert.deepEqual(Object.keys(tally).sort(), [...excuses].sort());
  });

const ALWAYS: readonly Excuse[] = ["unasked", "doubled", "late", "exchanged"];

exploreAll("two calls", pairs, [...ALWAYS, "refused", "unnamed", "more exact", "shared"]);
exploreAll(
  "two calls, pipelined",
  pairs
    .filter(({ calls: [one, other] }) => one && other && calls.alike(one, other))
    .map((pair) => ({ ...pair, pipelining: true })),
  [...ALWAYS, "refused", "unnamed", "more exact", "pipelined"],
);
exploreAll(
  "a Skylight that is open already",
  (["nothing", "nobody's", "us", "another"] as const).map((attachesTo) => ({
    calls: [modular, first],
    attachesTo,
    pipelining: false,
    disruptions: 1,
  })),
  ALWAYS,
);

test("nothing goes wrong on long ways with many disruptions", () => {
  const all = [
    plain,
    first,
    second,
    nameless,
    failing,
    owned,
    noted,
    silent,
    stream,
    hasty,
    modular,
  ];
  const scenario: fc.Arbitrary<Scenario> = fc.record({
    calls: fc.array(fc.constantFrom(...all), { minLength: 2, maxLength: 5 }),
    pipelining: fc.boolean(),
    disruptions: fc.constantFrom(0, 2, 6),
  });
  const play = (scenario: Scenario, choices: readonly number[]): void => {
    const world = new World(scenario, {});
    const way: Step[] = [];
    try {
      for (const choice of choices) {
        const steps = stepsOf(world.surroundings, scenario);
        // Most ways to the end would be short.
        const lasting = steps.filter(({ does }) => !does.startsWith("close") || choice % 50 === 0);
        const step = lasting[choice % lasting.length];
        if (!step) break;
        way.push(step);
        world.step(step);
      }
      closing(scenario)(world);
    } catch (cause) {
      throw failure(scenario, way, cause);
    }
  };
  const choices = fc.array(fc.nat(), { maxLength: 60, size: "max" });
  const outcome = fc.check(fc.property(scenario, choices, play), { numRuns: 3000, seed: 1 });
  if (outcome.failed) throw outcome.errorInstance;
});
