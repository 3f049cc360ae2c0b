// Whether the effects of an input are right, and what is known after them.

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import type { SkylightError } from "../../src/error.js";
import { ACCEPTED, LOADED, PROBED, REFUSED } from "../../src/protocol.js";
import { type Answer, leavesTheAnswer } from "./answer.js";
import { type Call, described, messageOf, STARTED } from "./call.js";
import type { Effect } from "./effect.js";
import { endFits } from "./end.js";
import { blocker, check } from "./invariants.js";
import {
  type Cause,
  isOpen,
  isPosted,
  type Ledger,
  openCalls,
  type Stage,
  waitingCalls,
} from "./ledger.js";
import { route, type Tally } from "./promise.js";
import { OPTIONS, OTHER_ORIGIN, ownTimeout, type Scenario } from "./scenario.js";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A message as the engine must tell it. */
interface Told {
  readonly topic: string;
  readonly error: unknown;
  readonly response: unknown;
}

/** The message of an input, when it is one that Skylight sent. */
const messageIn = (cause: Cause): Told | undefined => {
  const message = (topic: string, error: unknown = null) => ({ topic, error, response: undefined });
  switch (cause.is) {
    case "loaded":
      return message(LOADED);
    case "accepted":
      return message(ACCEPTED);
    case "refused":
      return message(REFUSED, true);
    case "state":
      return message(PROBED);
    case "event":
      return message(cause.topic);
    case "answer":
      return cause.answer;
    default:
      return undefined;
  }
};

/** Books the effects of one input. */
class Booking {
  readonly #before: Ledger;
  readonly #scenario: Scenario;
  readonly #cause: Cause;
  readonly #ledger: Writable<Ledger>;
  readonly #stages: Stage[];
  /** The open calls that a message must still be given to. */
  #takers: number[] = [];
  /** The last call that timed out. */
  #late = 0;

  constructor(before: Ledger, scenario: Scenario, cause: Cause) {
    this.#before = before;
    this.#scenario = scenario;
    this.#cause = cause;
    this.#stages = [...before.stages];
    this.#ledger = { ...before, stages: this.#stages };
  }

  book(effects: readonly Effect[], timer: number, tally: Tally): Ledger {
    const [ledger, cause] = [this.#ledger, this.#cause];
    ledger.timer = timer;
    if (cause.is === "stray origin") assert.deepEqual(effects, [], "another origin is heard");
    const message = messageIn(cause);
    if (message) this.#told(effects[0], message);
    this.#begin();
    this.#beginHandshake();
    if (cause.is === "answer" && ledger.phase === "connected") {
      const places = route(ledger, this.#scenario, cause.answer, tally);
      this.#takers = places.filter((of) => isOpen(this.#stages[of]));
      for (const of of places) if (!this.#takers.includes(of)) this.#clear(of, cause.answer);
    }
    for (const effect of message ? effects.slice(1) : effects) this.#take(effect);
    assert.deepEqual(this.#takers, [], "calls do not get their answer");
    check(ledger, this.#scenario, cause, this.#before);
    return ledger;
  }

  #call(of: number): Call {
    const call = this.#scenario.calls[of];
    assert(call, `there is no call ${of}`);
    return call;
  }

  /** That a message is an event first. */
  #told(effect: Effect | undefined, message: Told): void {
    assert(effect?.is === "event", "no event comes first");
    const { topic, error, response, generation } = effect.event;
    const told = { topic, error: error === null ? null : error.raw, response, generation };
    const { phase, generation: last } = this.#before;
    const expected = {
      topic: message.topic,
      error: message.error,
      response: message.response,
      generation: phase === "connected" ? last : undefined,
    };
    assert.deepEqual(told, expected, "the event is another one");
    this.#ledger.isHeard = true;
  }

  /** Notes what an input means for the calls. */
  #begin(): void {
    const [ledger, cause, stages] = [this.#ledger, this.#cause, this.#stages];
    if (cause.is === "stray origin") ledger.isHeardElsewhere = true;
    if (cause.is === "call") {
      const until = ledger.now + (ownTimeout(cause.of) ?? OPTIONS.callTimeout);
      stages[cause.of] = { is: "waiting", until };
    }
    if (cause.is === "event" && cause.topic === STARTED && ledger.phase === "connected")
      ledger.hasStarted = ledger.hasStarted === undefined ? undefined : true;
    if (cause.is !== "tick") return;
    for (const [of, { is, until = 0 }] of stages.entries())
      if (is === "tombstone" && until <= ledger.now) stages[of] = { is: "expired" };
  }

  /** Notes what an input means for the handshake. */
  #beginHandshake(): void {
    const [ledger, cause, stages] = [this.#ledger, this.#cause, this.#stages];
    if (cause.is === "attached") {
      ledger.isAttaching = true;
      ledger.phase = "shaking";
    }
    if (cause.is === "refused" && ledger.phase === "shaking" && ledger.isAttaching)
      ledger.phase = "probing";
    if (cause.is !== "loaded") return;
    if (ledger.phase === "connected") {
      ledger.handshakeDeadline = ledger.now + OPTIONS.handshakeTimeout;
      // No call from before a reload is answered any more.
      for (const [of, stage] of stages.entries())
        if (!isOpen(stage) && stage.is !== "unmade") stages[of] = { is: "unanswerable" };
    }
    ledger.isAttaching = false;
    ledger.phase = "shaking";
  }

  #take(effect: Effect): void {
    assert.notEqual(this.#ledger.phase, "ended", `${effect.is} after the end`);
    switch (effect.is) {
      case "post":
        if (effect.of === undefined) this.#shakeHands(effect.message);
        else this.#post(effect.of, effect.message);
        break;
      case "connected":
        this.#connect(effect.generation, effect.resumed);
        break;
      case "event":
        assert.fail("a second event");
        break;
      case "resolve":
      case "answer":
        this.#answer(effect.is, effect.of, effect.response);
        break;
      case "reject":
        this.#reject(effect.of, effect.error);
        break;
      case "ended":
        this.#end(effect.error);
    }
  }

  /** The only messages that may be posted while no handshake stands. */
  #shakeHands(message: object): void {
    const { phase } = this.#ledger;
    assert(phase === "shaking" || phase === "probing", `the handshake goes on while ${phase}`);
    const content = phase === "probing" ? { command: "dumpState" } : { controllerInit: true };
    assert.deepEqual(message, { skylightController: true, ...content });
    const isAsked = phase !== this.#before.phase || ["loaded", "tick"].includes(this.#cause.is);
    assert(isAsked, "the handshake goes on by itself");
  }

  #connect(generation: number, resumed: boolean): void {
    const [ledger, { is: cause }] = [this.#ledger, this.#cause];
    const isOut = ledger.phase === "shaking" || ledger.phase === "probing";
    const isResumed = cause === "state" && ledger.phase === "probing";
    assert(isResumed || (cause === "accepted" && isOut), "connected without a reason");
    assert.equal(resumed, isResumed, "resumed");
    assert.equal(generation, ledger.generation + 1, "the generation");
    const hasStarted = isResumed ? undefined : false;
    const known = { generation, hasStarted, isAttaching: false, handshakeDeadline: 0 };
    Object.assign(ledger, known, { phase: "connected" });
  }

  #post(of: number, message: object): void {
    const [ledger, stages] = [this.#ledger, this.#stages];
    assert.equal(ledger.phase, "connected", `call ${of} is posted without a connection`);
    const { is, until = 0 } = stages[of] ?? {};
    assert.equal(is, "waiting", `call ${of} is posted`);
    assert.deepEqual(message, messageOf(this.#call(of)), `call ${of} is posted as another`);
    const isSkipped = (other: number) =>
      other < of &&
      !isPosted(stages[other]) &&
      blocker(ledger, this.#scenario, other) === undefined;
    const skipped = openCalls(ledger).filter(isSkipped);
    assert.deepEqual(skipped, [], `call ${of} is posted before earlier ones`);
    stages[of] = { is: "posted", until };
    ledger.posted = [...ledger.posted, of];
  }

  /** Notes that a message reached a call; false when it is not the next one to be reached. */
  #reach(of: number): boolean {
    const isNext = this.#takers[0] === of;
    if (isNext) this.#takers.shift();
    return isNext;
  }

  #settle(of: number): void {
    assert.notEqual(this.#stages[of]?.is, "unmade", `call ${of} is settled before it is made`);
    assert(!this.#ledger.settled.includes(of), `call ${of} is settled twice`);
    this.#ledger.settled = [...this.#ledger.settled, of];
  }

  /** Clears the place of a call that a message was taken for, unless more is to come for it. */
  #clear(of: number, answer: Answer): void {
    const { of: owner } = answer;
    const stages = this.#stages;
    if (!leavesTheAnswer(answer, this.#call(of)))
      stages[of] = { is: owner === of ? "answered" : "taken" };
    else if (isOpen(stages[of]))
      stages[of] = { is: "tombstone", until: this.#ledger.now + OPTIONS.tombstoneFor };
  }

  #answer(is: "resolve" | "answer", of: number, response: unknown): void {
    const { isMany, reply } = described(this.#call(of));
    if (is === "resolve") this.#settle(of);
    if (this.#cause.is !== "answer") {
      const isSilent = is === "resolve" && !reply && isPosted(this.#stages[of]);
      assert(isSilent && response === undefined, `call ${of} is answered without an answer`);
      this.#stages[of] = { is: "unanswerable" };
      return;
    }
    const { answer } = this.#cause;
    assert.equal(isMany, is === "answer", `call ${of} gets the wrong sort of answer`);
    assert(this.#reach(of), `call ${of} gets an answer that is not for it`);
    assert(!answer.error, `call ${of} takes an error for an answer`);
    assert.deepEqual(response, answer.response, `call ${of} gets another answer`);
    if (isMany) this.#stages[of] = { is: "streaming" };
    else this.#clear(of, answer);
  }

  #reject(of: number, error: SkylightError): void {
    this.#settle(of);
    const fits = this.#rejectionFits(of, error);
    assert(fits, `call ${of} is rejected for no such reason: ${error.kind}`);
    const { is: cause } = this.#cause;
    if (this.#cause.is === "answer") {
      this.#clear(of, this.#cause.answer);
      return;
    }
    const mayBeAnswered =
      (cause === "tick" || cause === "abort") && this.#stages[of]?.is === "posted";
    this.#stages[of] = mayBeAnswered
      ? { is: "tombstone", until: this.#ledger.now + OPTIONS.tombstoneFor }
      : { is: "unanswerable" };
  }

  #rejectionFits(of: number, error: SkylightError): boolean {
    const [cause, before] = [this.#cause, this.#before];
    const isCausedBy = (is: Cause["is"]) => cause.is === is && "of" in cause && cause.of === of;
    switch (error.kind) {
      case "sdk":
        if (cause.is !== "answer" || !this.#reach(of)) return false;
        return isDeepStrictEqual(error.raw, cause.answer.error);
      case "aborted":
        return isCausedBy("abort");
      case "not-cloneable":
        return isCausedBy("post failed");
      case "reloaded":
        return cause.is === "loaded" && before.phase === "connected" && isPosted(this.#stages[of]);
      case "queue-full":
        return isCausedBy("call") && waitingCalls(before) >= OPTIONS.queueLimit;
      case "module-not-started":
        return this.#timesOut(of) && this.#isStartMissing(of);
      case "timed-out":
        if (this.#timesOut(of)) return !this.#isStartMissing(of);
        return endFits(error, cause, this.#ledger.now, before);
      default:
        return endFits(error, cause, this.#ledger.now, before);
    }
  }

  /**
   * Whether the time of a call is over, and those that timed out before it were posted or made
   * before it; those that were posted come first.
   */
  #timesOut(of: number): boolean {
    const { until = Infinity } = this.#stages[of] ?? {};
    const { posted, now } = this.#ledger;
    const place = posted.includes(of) ? posted.indexOf(of) : posted.length + of;
    const isInOrder = place >= this.#late;
    this.#late = place;
    return isInOrder && this.#cause.is === "tick" && until <= now;
  }

  /** Whether nothing was heard of the start of the module that a call needs. */
  #isStartMissing(of: number): boolean {
    const { startedBy } = described(this.#call(of));
    return !!startedBy && isPosted(this.#stages[of]) && this.#ledger.hasStarted === false;
  }

  #end(error: SkylightError): void {
    const fits = endFits(error, this.#cause, this.#ledger.now, this.#before);
    assert(fits, `ended for no such reason: ${error.kind}`);
    if (error.kind === "origin-refused")
      assert.equal(error.origin, OTHER_ORIGIN, "another origin was refused");
    this.#ledger.phase = "ended";
  }
}

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
): Ledger => new Booking(before, scenario, cause).book(effects, timer, tally);
