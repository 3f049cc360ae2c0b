import type { Answers } from "./answers.js";

/**
 * A command that can be called, as data: what the engine must know of it. `Params` and `Reply` are
 * for the type checker.
 */
export type Command<Params, Reply> = CommandWords & {
  /** Exists for the type checker alone. */
  readonly [commandTypes]?: (params: Params) => Reply;
};
declare const commandTypes: unique symbol;

/** What the engine must know of a command. */
export type CommandWords = readonly [
  /** Names of its module and subModule, as far as it has them, and its own, with dots between. */
  path: string,
  /** The message that is posted, but for its params. */
  message: object,
  /** The topic of its answer, then others on which it can fail; none when no answer ever comes. */
  topics: readonly string[],
  /**
   * The fields that a call and its answer share, as paths with dots: in the params, in the payload
   * unless it is the same there, and in an error's `data` unless it is the same as in the payload.
   * `null` when no payload has it, only errors.
   */
  match?: readonly (readonly [
    param: string,
    payload?: string | null | undefined,
    error?: string | undefined,
  ])[],
  /** The topic that shows that its module has started; empty for a module that always has. */
  startedBy?: string | undefined,
  /** How it is answered, when that is not once and on that topic. */
  answers?: Answers | undefined,
];
