// The engine, Skylight and the page together: what can happen, and what comes of it.

import assert from "node:assert/strict";
import { adoption } from "../../src/adoption.js";
import { createEngine } from "../../src/engine.js";
import type { Input } from "../../src/input.js";
import type { Engine } from "../../src/layer.js";
import { ACCEPTED, CLOSED, LOADED, PROBED, REFUSED } from "../../src/protocol.js";
import { answer, answerTo, isUnnamed, leavesTheAnswer, MANNERS, type Manner } from "./answer.js";
import { book } from "./booking.js";
import { ACKNOWLEDGED, ACTIVE, described, STARTED } from "./call.js";
import { type Effect, idOf, written } from "./effect.js";
import { type Cause, type Ledger, newLedger, openCalls } from "./ledger.js";
import type { Tally } from "./promise.js";
import { foundPage, OPTIONS, ORIGIN, OTHER_ORIGIN, ownTimeout, type Scenario } from "./scenario.js";
import { answerable, FRESH, hear, type Page, withAnswered, withCommand } from "./skylight.js";

/** Something that happens. */
export type Step =
  | {
      readonly does:
        | ("load" | "unload" | "take another opener" | "hear" | "start module" | "snapshot")
        | ("stray origin" | "tick" | "oversleep" | "close window" | "close");
    }
  | {
      readonly does: "answer";
      readonly of: number;
      readonly manner: Manner;
      readonly again: boolean;
    }
  | { readonly does: "unasked"; readonly identity: number | undefined }
  | { readonly does: "call" | "abort"; readonly of: number };

/** Everything that decides what can happen next, but for the engine itself. */
export interface Surroundings {
  readonly ledger: Ledger;
  readonly page: Page | undefined;
  /** How many disruptions may still come. */
  readonly disruptions: number;
}

/** An input and its time. */
type Told = readonly [now: number, input: Input<number>];

/** What is told of something that happens. */
type Happening = readonly [input: Input<number>, cause: Cause];

const isDisruption = (step: Step): boolean => {
  if (step.does === "answer") return step.again || isUnnamed(step.manner);
  const rare = ["unload", "take another opener", "unasked", "snapshot", "stray origin"];
  return [...rare, "oversleep"].includes(step.does);
};

const stepsOfSkylight = ({ ledger, page }: Surroundings, { calls }: Scenario): Step[] => {
  const steps: Step[] = [{ does: "close window" }, { does: page ? "unload" : "load" }];
  const isEarly = ledger.phase === "waiting" || ledger.isAttaching;
  if (isEarly) steps.push({ does: "stray origin" });
  if (!page) return steps;
  if (page.mail.length > 0) steps.push({ does: "hear" });
  if (!page.kept) steps.push({ does: "take another opener" });
  if (page.kept && isEarly) steps.push({ does: "snapshot" });
  if (page.kept) {
    for (const identity of [undefined, ACTIVE, 3]) steps.push({ does: "unasked", identity });
    if (calls.some((call) => described(call).startedBy)) steps.push({ does: "start module" });
  }
  return steps;
};

const answers = ({ page }: Surroundings, { calls }: Scenario): Step[] =>
  answerable(page).flatMap(({ of, isAnswered: again }) =>
    MANNERS.filter((manner) => {
      const call = calls[of];
      return call && answerTo(of, call, manner) && !(again && isUnnamed(manner));
    }).map((manner) => ({ does: "answer", of, manner, again }) as const),
  );

const stepsOfThePage = ({ ledger }: Surroundings): Step[] => {
  const steps: Step[] = openCalls(ledger).map((of) => ({ does: "abort", of }));
  const of = ledger.stages.findIndex(({ is }) => is === "unmade");
  if (of >= 0) steps.push({ does: "call", of });
  if (ledger.timer < Infinity) steps.push({ does: "tick" }, { does: "oversleep" });
  return [...steps, { does: "close" }];
};

/** All that can happen now. */
export const stepsOf = (surroundings: Surroundings, scenario: Scenario): Step[] => {
  if (surroundings.ledger.phase === "ended") return [];
  const steps = [
    ...stepsOfSkylight(surroundings, scenario),
    ...answers(surroundings, scenario),
    ...stepsOfThePage(surroundings),
  ];
  return steps.filter((step) => surroundings.disruptions > 0 || !isDisruption(step));
};

const heard = (data: unknown): Input<number> => ["message", true, ORIGIN, data];
const said = (topic: string, error: unknown = null) => heard({ topic, error });

/** A page with its engine, and Skylight. */
export class World {
  surroundings: Surroundings;
  readonly #scenario: Scenario;
  readonly #tally: Tally;
  readonly #effects: Effect[] = [];
  readonly #engine: Engine<number>;
  /** All that the engine was told. */
  readonly told: Told[] = [];

  /** A new world, or one in which all of this was told and led to these surroundings. */
  constructor(scenario: Scenario, tally: Tally, past?: [Surroundings, readonly Told[]]) {
    this.#scenario = scenario;
    this.#tally = tally;
    const { attachesTo, pipelining, disruptions } = scenario;
    const create = attachesTo ? adoption()(createEngine) : createEngine;
    this.#engine = create(0, ORIGIN, { ...OPTIONS, pipelining }, written(this.#effects));
    const ledger = newLedger(scenario);
    this.surroundings = { ledger, page: foundPage(scenario), disruptions };
    if (!past) {
      // The life of this engine starts with it, so that a tick stands for the start.
      this.#tell([["tick"], { is: attachesTo ? "attached" : "opened" }]);
      return;
    }
    const [surroundings, told] = past;
    this.surroundings = surroundings;
    this.told = [...told];
    for (const [now, input] of told) this.#engine(now, ...input);
  }

  /** Lets something happen and looks whether the engine takes it as it should. */
  step(step: Step): void {
    if (isDisruption(step)) this.#set({ disruptions: this.surroundings.disruptions - 1 });
    const happening = this.#happen(step);
    if (happening) this.#tell(happening);
  }

  /** Makes sure that these inputs make no difference now. */
  withoutEffect(inputs: readonly Input<number>[]): void {
    const { now, timer } = this.surroundings.ledger;
    for (const input of inputs) {
      this.#effects.length = 0;
      const wanted = this.#engine(now, ...input);
      if (this.#effects.length > 0 || wanted < timer)
        assert.fail(`${JSON.stringify(input)} is not without effect`);
    }
  }

  #set(change: Partial<Surroundings>): void {
    this.surroundings = { ...this.surroundings, ...change };
  }

  #hear(page: Page): Happening | undefined {
    const [next, says] = hear(page);
    this.#set({ page: next });
    if (!says) return undefined;
    const topic = { accepted: ACCEPTED, refused: REFUSED, state: PROBED }[says];
    return [said(topic, says === "refused" ? true : null), { is: says }];
  }

  #answer(page: Page, of: number, manner: Manner): Happening | undefined {
    const call = this.#scenario.calls[of];
    const answer = call && answerTo(of, call, manner);
    if (!answer) return undefined;
    const { isMany } = described(call);
    const moreComes = (isMany && !answer.refusal) || leavesTheAnswer(answer, call);
    if (!moreComes) this.#set({ page: withAnswered(page, of) });
    const { topic, error, response } = answer;
    return [heard({ error, topic, response }), { is: "answer", answer }];
  }

  /** What the engine is told of something that happens; nothing when it cannot notice. */
  #happen(step: Step): Happening | undefined {
    const { ledger, page = FRESH } = this.surroundings;
    switch (step.does) {
      case "load":
        this.#set({ page: FRESH });
        return [said(LOADED), { is: "loaded" }];
      case "unload":
        this.#set({ page: undefined });
        return [said(CLOSED), { is: "event", topic: CLOSED }];
      case "take another opener":
        this.#set({ page: { ...page, kept: "another" } });
        return undefined;
      case "hear":
        return this.#hear(page);
      case "start module":
        return [said(STARTED), { is: "event", topic: STARTED }];
      case "snapshot":
        // Nothing tells it from the answer of the probe.
        return [
          said(PROBED),
          ledger.phase === "probing" ? { is: "state" } : { is: "event", topic: PROBED },
        ];
      case "stray origin":
        return [["message", true, OTHER_ORIGIN, { topic: LOADED }], { is: "stray origin" }];
      case "answer":
        return this.#answer(page, step.of, step.manner);
      case "unasked": {
        const event = answer(undefined, ACKNOWLEDGED, false, step.identity);
        const { topic, error, response } = event;
        return [heard({ topic, error, response }), { is: "answer", answer: event }];
      }
      case "call": {
        const call = this.#scenario.calls[step.of];
        if (!call) return undefined;
        const { command, data } = call;
        const id = idOf(step.of);
        return [["call", id, command, data, ownTimeout(step.of)], { is: "call", of: step.of }];
      }
      case "abort":
        return [["abort", idOf(step.of)], { is: "abort", of: step.of }];
      case "tick":
        this.#set({ ledger: { ...ledger, now: ledger.timer } });
        return [["tick"], { is: "tick" }];
      case "oversleep":
        this.#set({ ledger: { ...ledger, now: ledger.now + 5000 } });
        return [["tick"], { is: "tick" }];
      case "close window":
        return [["windowClosed"], { is: "window closed" }];
      case "close":
        return [["close"], { is: "close" }];
    }
  }

  /** Tells the engine something, looks at its effects and carries them out. */
  #tell([input, cause]: Happening): void {
    const { ledger } = this.surroundings;
    this.told.push([ledger.now, input]);
    this.#effects.length = 0;
    const wanted = this.#engine(ledger.now, ...input);
    const effects = [...this.#effects];
    // What was asked for is over with a tick, and with the connection; else the earlier counts.
    const isAnew = input[0] === "tick" || effects.some(({ is }) => is === "ended");
    const timer = isAnew ? wanted : Math.min(ledger.timer, wanted);
    this.#set({ ledger: book(ledger, this.#scenario, cause, effects, timer, this.#tally) });
    for (const effect of effects)
      if (effect.is === "post") {
        if (effect.of !== undefined) this.#carryOver(effect.of);
        else this.#shakeHands();
      }
  }

  #shakeHands(): void {
    const { page, ledger } = this.surroundings;
    const message = ledger.phase === "probing" ? "probe" : "init";
    if (page) this.#set({ page: { ...page, mail: [...page.mail, message] } });
  }

  #carryOver(of: number): void {
    const { page } = this.surroundings;
    const call = this.#scenario.calls[of];
    if (call?.isUncloneable) this.#tell([["postFailed", idOf(of)], { is: "post failed", of }]);
    else if (page && call && described(call).reply) this.#set({ page: withCommand(page, of) });
  }
}
