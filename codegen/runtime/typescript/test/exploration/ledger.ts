// What must hold of the effects, kept beside the engine from what happens alone.

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import type { SkylightError } from "../../src/error.js";
import { ACCEPTED, LOADED, PROBED, REFUSED } from "../../src/protocol.js";
import type { Answer } from "./answer.js";
import { alike, described, messageOf, STARTED } from "./call.js";
import type { Effect } from "./effect.js";
import { route, type Tally } from "./promise.js";
import { OPTIONS, OTHER_ORIGIN, ownTimeout, type Scenario } from "./scenario.js";

/** Why the engine was given an input. */
export type Cause =
  | {
      readonly is:
        | ("opened" | "attached" | "loaded" | "accepted" | "refused" | "state" | "stray origin")
        | ("tick" | "window closed" | "close");
    }
  | { readonly is: "event"; readonly topic: string }
  | { readonly is: "answer"; readonly answer: Answer }
  | { readonly is: "call" | "abort" | "post failed"; readonly of: number };

/** Where a call stands: not settled until it has a tombstone or is over in one way or another. */
export interface Stage {
  readonly is:
    | ("unmade" | "waiting" | "posted" | "streaming" | "tombstone")
    | ("answered" | "taken" | "expired" | "unanswerable");
  /** When time does something to it. */
  readonly until?: number;
}

/** What was seen so far. */
export interface Ledger {
  readonly now: number;
  readonly timer: number;
  readonly phase: "waiting" | "shaking" | "probing" | "connected" | "ended";
  readonly stages: readonly Stage[];
  readonly settled: readonly number[];
  /** The calls in the order in which they were posted. */
  readonly posted: readonly number[];
  readonly generation: number;
  readonly handshakeDeadline: number;
  /** Whether the page attached, and Skylight has neither loaded nor confirmed since. */
  readonly isAttaching: boolean;
  readonly isHeard: boolean;
  readonly isHeardElsewhere: boolean;
  /** Whether the module that can start was seen to start, when that can be known. */
  readonly hasStarted: boolean | undefined;
}

/** What is known before anything happens. */
export const newLedger = ({ calls }: Scenario): Ledger => ({
  now: 0,
  timer: Infinity,
  phase: "waiting",
  stages: calls.map(() => ({ is: "unmade" })),
  settled: [],
  posted: [],
  generation: 0,
  handshakeDeadline: OPTIONS.handshakeTimeout,
  isAttaching: false,
  isHeard: false,
  isHeardElsewhere: false,
  hasStarted: undefined,
});

export const isPosted = (stage: Stage | undefined): boolean =>
  stage?.is === "posted" || stage?.is === "streaming";

export const isOpen = (stage: Stage | undefined): boolean =>
  stage?.is === "waiting" || isPosted(stage);

/** The calls that are neither answered nor given up. */
export const openCalls = ({ stages }: Ledger): number[] =>
  [...stages.keys()].filter((of) => isOpen(stages[of]));

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const eventOf = (
  cause: Cause,
): { topic: string; error: unknown; response: unknown } | undefined => {
  const event = (topic: string, error: unknown = null) => ({ topic, error, response: undefined });
  switch (cause.is) {
    case "loaded":
      return event(LOADED);
    case "accepted":
      return event(ACCEPTED);
    case "refused":
      return event(REFUSED, true);
    case "state":
      return event(PROBED);
    case "event":
      return event(cause.topic);
    case "answer":
      return cause.answer;
    default:
      return undefined;
  }
};

/**
 * Books the effects of an input: gives what is known after it, or throws what is wrong with them.
 */
export const book = (
  before: Ledger,
  scenario: Scenario,
  cause: Cause,
  effects: readonly Effect[],
  timer: number,
  tally: Tally,
): Ledger => {
  const ledger: Writable<Ledger> = { ...before, timer };
  const stages: Stage[] = [...before.stages];
  ledger.stages = stages;
  const callOf = (of: number) => {
    const call = scenario.calls[of];
    assert(call, `there is no call ${of}`);
    return call;
  };
  const isOut = () => ledger.phase === "shaking" || ledger.phase === "probing";
  const waiting = () => stages.filter(({ is }) => is === "waiting").length;

  /** An open call that nothing tells apart from this one and that comes before it. */
  const blocker = (of: number) =>
    openCalls(ledger).find(
      (other) =>
        other !== of &&
        (isPosted(stages[other]) || other < of) &&
        !scenario.pipelining &&
        alike(callOf(of), callOf(other)),
    );

  /** Clears the place of a call that a message was taken for, unless more is to come for it. */
  const clear = (of: number, { of: owner, error }: Answer) => {
    if (error && described(callOf(of)).hasErrorsFirst) {
      if (isOpen(stages[of]))
        stages[of] = { is: "tombstone", until: ledger.now + OPTIONS.tombstoneFor };
    } else stages[of] = { is: owner === of ? "answered" : "taken" };
  };

  const begin = () => {
    if (cause.is === "stray origin") ledger.isHeardElsewhere = true;
    if (cause.is === "call") {
      const until = ledger.now + (ownTimeout(cause.of) ?? OPTIONS.callTimeout);
      stages[cause.of] = { is: "waiting", until };
    }
    if (cause.is === "event" && cause.topic === STARTED && ledger.phase === "connected")
      ledger.hasStarted = ledger.hasStarted === undefined ? undefined : true;
    if (cause.is === "tick")
      for (const [of, { is, until = 0 }] of stages.entries())
        if (is === "tombstone" && until <= ledger.now) stages[of] = { is: "expired" };
    if (cause.is === "attached") {
      ledger.isAttaching = true;
      ledger.phase = "shaking";
    }
    if (cause.is === "refused" && ledger.phase === "shaking" && ledger.isAttaching)
      ledger.phase = "probing";
    if (cause.is !== "loaded") return;
    if (ledger.phase === "connected") {
      ledger.handshakeDeadline = ledger.now + OPTIONS.handshakeTimeout;
      for (const [of, stage] of stages.entries())
        if (!isOpen(stage) && stage.is !== "unmade") stages[of] = { is: "unanswerable" };
    }
    ledger.isAttaching = false;
    ledger.phase = "shaking";
  };

  /** Whether that is why the connection ends. */
  const endFits = (error: SkylightError): boolean => {
    const { phase, isAttaching, isHeard, isHeardElsewhere, handshakeDeadline } = before;
    const isLate = cause.is === "tick" && phase !== "connected" && ledger.now >= handshakeDeadline;
    const isUnheard = phase === "waiting" || (isAttaching && phase === "shaking");
    switch (error.kind) {
      case "client-closed":
        return cause.is === "close";
      case "cut-off":
        return cause.is === "window closed" && phase === "waiting" && !isHeard;
      case "closed":
        return cause.is === "window closed" && (phase !== "waiting" || isHeard);
      case "origin-taken":
        return cause.is === "refused"
          ? phase === "shaking" && !isAttaching
          : isLate && phase === "probing";
      case "never-loaded":
        return isLate && isUnheard && !isHeard && !isHeardElsewhere;
      case "origin-refused":
        return isLate && isUnheard && isHeardElsewhere;
      case "timed-out":
        return isLate && phase === "shaking" && (!isAttaching || (isHeard && !isHeardElsewhere));
      default:
        return false;
    }
  };

  /** The calls that a message must still be given to. */
  let takers: number[] = [];
  /** The last call that timed out at this input. */
  let late: [until: number, of: number] = [0, 0];

  const reach = (of: number): boolean => {
    const isNext = takers[0] === of;
    if (isNext) takers = takers.slice(1);
    return isNext;
  };

  const settle = (of: number) => {
    assert.notEqual(stages[of]?.is, "unmade", `call ${of} is settled before it is made`);
    assert(!ledger.settled.includes(of), `call ${of} is settled twice`);
    ledger.settled = [...ledger.settled, of];
  };

  const timesOut = (of: number, kind: "timed-out" | "module-not-started"): boolean => {
    const { until = Infinity } = stages[of] ?? {};
    const isInOrder = until > late[0] || (until === late[0] && of > late[1]);
    late = [until, of];
    const needsStart = isPosted(stages[of]) && described(callOf(of)).startedBy !== undefined;
    const isMissing = needsStart && ledger.hasStarted === false;
    const isLate = cause.is === "tick" && until <= ledger.now;
    return isLate && isInOrder && isMissing === (kind === "module-not-started");
  };

  const rejectionFits = (of: number, error: SkylightError): boolean => {
    switch (error.kind) {
      case "sdk":
        return (
          cause.is === "answer" && reach(of) && isDeepStrictEqual(error.raw, cause.answer.error)
        );
      case "aborted":
        return cause.is === "abort" && cause.of === of;
      case "not-cloneable":
        return cause.is === "post failed" && cause.of === of;
      case "reloaded":
        return cause.is === "loaded" && before.phase === "connected" && isPosted(stages[of]);
      case "queue-full": {
        const others = before.stages.filter(({ is }) => is === "waiting").length;
        return cause.is === "call" && cause.of === of && others >= OPTIONS.queueLimit;
      }
      case "module-not-started":
        return timesOut(of, error.kind);
      case "timed-out":
        return timesOut(of, error.kind) || endFits(error);
      default:
        return endFits(error);
    }
  };

  const reject = (of: number, error: SkylightError) => {
    settle(of);
    assert(rejectionFits(of, error), `call ${of} is rejected for no such reason: ${error.kind}`);
    if (cause.is === "answer") return clear(of, cause.answer);
    const mayBeAnswered = ["tick", "abort"].includes(cause.is) && stages[of]?.is === "posted";
    stages[of] = mayBeAnswered
      ? { is: "tombstone", until: ledger.now + OPTIONS.tombstoneFor }
      : { is: "unanswerable" };
  };

  const post = (of: number, message: object) => {
    assert.equal(ledger.phase, "connected", `call ${of} is posted without a connection`);
    assert.equal(stages[of]?.is, "waiting", `call ${of} is posted`);
    assert.deepEqual(message, messageOf(callOf(of)), `call ${of} is posted as something else`);
    const skipped = openCalls(ledger).find(
      (other) => other < of && !isPosted(stages[other]) && blocker(other) === undefined,
    );
    assert.equal(skipped, undefined, `call ${of} is posted before an earlier one`);
    const { until } = stages[of] as Required<Stage>;
    stages[of] = { is: "posted", until };
    ledger.posted = [...ledger.posted, of];
  };

  const answered = (effect: Effect & { is: "resolve" | "answer" }) => {
    const { is, of, response } = effect;
    const { isMany, reply } = described(callOf(of));
    if (is === "resolve") settle(of);
    if (cause.is === "answer") {
      assert.equal(isMany, is === "answer", `call ${of} gets the wrong sort of answer`);
      assert(reach(of), `call ${of} gets an answer that is not for it`);
      assert(!cause.answer.error, `call ${of} takes an error for an answer`);
      assert.deepEqual(response, cause.answer.response, `call ${of} gets another answer`);
      if (is === "answer") stages[of] = { is: "streaming" };
      else clear(of, cause.answer);
      return;
    }
    assert(is === "resolve" && !reply && isPosted(stages[of]), `call ${of} has no answer`);
    assert.equal(response, undefined, `call ${of} is answered although it never is`);
    stages[of] = { is: "unanswerable" };
  };

  const take = (effect: Effect) => {
    assert.notEqual(ledger.phase, "ended", `${effect.is} after the end`);
    switch (effect.is) {
      case "post":
        if (effect.of !== undefined) return post(effect.of, effect.message);
        assert(isOut(), `the handshake goes on while ${ledger.phase}`);
        assert.deepEqual(effect.message, {
          skylightController: true,
          ...(ledger.phase === "probing" ? { command: "dumpState" } : { controllerInit: true }),
        });
        assert(before.phase !== ledger.phase || ["loaded", "tick"].includes(cause.is));
        return;
      case "connected": {
        const isResumed = cause.is === "state" && ledger.phase === "probing";
        assert(isResumed || (cause.is === "accepted" && isOut()), "connected without a reason");
        assert.equal(effect.resumed, isResumed, "resumed");
        assert.equal(effect.generation, before.generation + 1, "the generation");
        Object.assign(ledger, { phase: "connected", isAttaching: false, handshakeDeadline: 0 });
        ledger.generation++;
        ledger.hasStarted = isResumed ? undefined : false;
        return;
      }
      case "event":
        return assert.fail("a second event");
      case "resolve":
      case "answer":
        return answered(effect);
      case "reject":
        return reject(effect.of, effect.error);
      case "ended":
        assert(endFits(effect.error), `ended for no such reason: ${effect.error.kind}`);
        if (effect.error.kind === "origin-refused")
          assert.equal(effect.error.origin, OTHER_ORIGIN, "another origin was refused");
        ledger.phase = "ended";
    }
  };

  /** What must hold after each input. */
  const check = () => {
    const open = openCalls(ledger);
    if (ledger.phase === "ended") {
      assert.deepEqual(open, [], "calls are left open at the end");
      assert.equal(timer, Infinity, "a tick is wanted after the end");
      return;
    }
    assert.deepEqual(takers, [], "calls do not get their answer");
    assert(!["close", "window closed"].includes(cause.is), "the connection goes on");
    if (cause.is === "abort" || cause.is === "post failed")
      assert(!open.includes(cause.of), `call ${cause.of} stays open`);
    if (cause.is === "accepted") assert.equal(ledger.phase, "connected", "not connected");
    if (cause.is === "state" && before.phase === "probing")
      assert.equal(ledger.phase, "connected", "the popup is not taken up again");
    if (cause.is === "refused") assert.notEqual(ledger.phase, "shaking", "a refusal is ignored");
    if (cause.is === "loaded")
      assert(!open.some((of) => isPosted(stages[of])), "calls outlive a reload");
    const isConnected = ledger.phase === "connected";
    const ends = stages.flatMap(({ until }) => until ?? []);
    const earliest = Math.min(isConnected ? Infinity : ledger.handshakeDeadline, ...ends);
    assert(timer <= earliest, `a tick is wanted at ${timer}, and something ends at ${earliest}`);
    assert(earliest < Infinity || timer === Infinity, `a tick is wanted at ${timer} for nothing`);
    if (cause.is === "tick") assert(earliest > ledger.now, "something outlives its time");
    assert(waiting() <= OPTIONS.queueLimit, "more calls wait than may");
    if (!isConnected) return;
    for (const of of open) {
      const isBlocked = blocker(of) !== undefined;
      assert.equal(isPosted(stages[of]), !isBlocked, `call ${of}: posted, and not blocked`);
    }
  };

  const event = eventOf(cause);
  if (cause.is === "stray origin") assert.deepEqual(effects, [], "another origin is heard");
  begin();
  let rest = effects;
  if (event) {
    const [told, ...others] = effects;
    assert(told?.is === "event", "no event comes first");
    const { topic, error, response, generation } = told.event;
    assert.deepEqual(
      { topic, error: error === null ? null : error.raw, response, generation },
      {
        topic: event.topic,
        error: event.error,
        response: event.response,
        generation: before.phase === "connected" ? before.generation : undefined,
      },
    );
    ledger.isHeard = true;
    rest = others;
  }
  if (cause.is === "answer" && ledger.phase === "connected") {
    const places = route(ledger, scenario, cause.answer, tally);
    takers = places.filter((of) => isOpen(stages[of]));
    for (const of of places) if (!isOpen(stages[of])) clear(of, cause.answer);
  }
  for (const effect of rest) take(effect);
  check();
  return ledger;
};
