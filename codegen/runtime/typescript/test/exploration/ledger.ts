// What is known of the connection and its calls, from what happens alone.

import type { Answer } from "./answer.js";
import { OPTIONS, type Scenario } from "./scenario.js";

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

/** How many calls were made and not posted. */
export const waitingCalls = ({ stages }: Ledger): number =>
  stages.filter(({ is }) => is === "waiting").length;
