import type { Effects, EngineOptions, Input } from "./input.js";

/**
 * Takes an input at a time, and gives back when it wants a `tick` on its account; never for `Infinity`,
 * which leaves what it asked for before. The first input is a tick.
 */
export type Engine<Id> = (now: number, ...input: Input<Id>) => number;

/** Makes the state machine of a connection; see `createEngine`. */
export type CreateEngine = <Id>(
  now: number,
  origin: string,
  options: EngineOptions,
  effects: Effects<Id>,
) => Engine<Id>;

/**
 * What stands between a connection and its engine, for instance to check or to trace: it is given
 * the inputs first and the effects last, and may change, add or hold back either.
 */
export type Layer = (create: CreateEngine) => CreateEngine;
