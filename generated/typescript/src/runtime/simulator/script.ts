import type { Fault } from "./delivery.js";
import type { Unheard } from "./skylight.js";

/** What a catalog says of its names and payloads. */
export interface SimulatedTypes {
  /** Payloads by topic. */
  payloads: object;
  /** Dotted paths of the commands. */
  commands: string;
  /** Names of the sequences. */
  sequences: string;
}

/** Any text, without hiding the literals that it is offered beside. */
export type AnyName = string & {};

/** What is given of a payload; the rest is made up. */
export type Given<Payload> = Payload extends object ? Partial<Payload> : Payload;

/** A command that came from the page. */
export interface SimulatedCall {
  /** Dotted path, whether there is such a command or not. */
  readonly command: string;
  /** The params as they came. */
  readonly data: unknown;
  /** Why it was not run, when it was not. */
  readonly unheard?: Unheard;
}

/** What a handler gives back to leave a call without an answer. */
export const silence: unique symbol = Symbol("silence");

/** An error that the simulated Skylight answers or tells. */
export class SimulatedError extends Error {
  override readonly name = "SimulatedError";

  /** Its number, for instance 1003. */
  readonly code: number;
  /** What stands in its `data`, besides the fields that identify the call. */
  readonly data: unknown;
  /** Where it is told, when that is not the topic of the answer. */
  readonly topic: string | undefined;

  constructor(code: number, data?: unknown, topic?: string) {
    super(`the error ${code}`);
    this.code = code;
    this.data = data;
    this.topic = topic;
  }
}

/** How a sequence is played. */
export interface PlayOptions {
  /** Topics of steps that can be missing and are to come all the same. Default: none of them comes. */
  readonly with?: readonly string[];
  /** Topic of the first step. */
  readonly from?: string;
  /** Topic of the last step. */
  readonly until?: string;
  /** Whether the agent does on the screen what the page's commands would; then nothing is waited for. */
  readonly byAgent?: boolean;
}

/** A sequence that is being played. */
export interface Play {
  /** The topics that are still to come; the first one waits for a command. Empty when it is over. */
  readonly left: readonly string[];
}

/** A simulated Skylight as a test sees it. */
export interface Simulator<T extends SimulatedTypes> {
  /** Every command that came from the page, in order. */
  readonly calls: readonly SimulatedCall[];

  /**
   * Says what becomes of a command; the last one who says so counts. The handler gives back the
   * payload, of which what is missing is made up, a promise of it, `undefined` for one that is all
   * made up, or {@link silence}. It gives back or throws an error of `sdkError` to let the command
   * fail. When it throws anything else, Skylight has thrown: no answer comes.
   *
   * @returns takes the handler away
   */
  on<Data = Readonly<Record<string, unknown>>>(
    command: T["commands"],
    handler: (data: Data) => unknown,
  ): () => void;

  /** Tells of an event. What is not given of its payload is made up. */
  publish<Topic extends (keyof T["payloads"] & string) | AnyName>(
    topic: Topic,
    payload?: Given<Topic extends keyof T["payloads"] ? T["payloads"][Topic] : unknown>,
  ): void;

  /** Tells of an error: one of `sdkError`, or any value as it is. Some errors have no topic. */
  fail(topic: string | undefined, error: unknown): void;

  /**
   * Tells of what happens one after another, each payload with those of the `fields` that it can
   * have. A step that a command of the page causes waits for that command.
   *
   * @throws RangeError when there is no such sequence, or no such step in it
   */
  play(
    sequence: T["sequences"],
    fields?: Readonly<Record<string, unknown>>,
    options?: PlayOptions,
  ): Play;

  /** Brings about what modules wait for, for instance `configuration` or the name of an integration. */
  start(...what: string[]): void;

  /** Lets something go wrong with the next messages on a topic and those below it; `times` is 1. */
  fault(topic: (keyof T["payloads"] & string) | AnyName, fault: Fault, times?: number): void;

  /** The id that is made up for fields of this name. */
  uuid(field: string): string;
}
