import type { SdkError } from "./error.js";
import * as protocol from "./protocol.js";
import { scalarAt } from "./scalar.js";

/** A call, as far as its way of being answered matters. */
interface Answered {
  readonly answers: Answers | undefined;
  /** The topic that its command is declared to be answered on. */
  readonly reply: string | undefined;
  /** Where it is answered, then where it can fail. */
  readonly topics: readonly string[];
  /** None once its caller was told how it ended. */
  readonly id: unknown;
}

/**
 * How a command is answered, when that is not once and on its declared topic. Few commands are; they
 * bring this along, so that a page that calls none of them goes without it.
 */
export interface Answers {
  /** Where a call with these params is answered, then where it can fail. */
  topicsOf(topics: readonly string[], params: unknown): readonly string[];
  /** Whether an error with this code comes on the declared topic all the same. */
  isRefusal(code: unknown): boolean;
  /** Whether calls get their answers together, and so need not be told apart. */
  readonly isShared: boolean;
  /** Which calls get a message that may be for each of these; `code` is its error's. */
  pick<Call extends Answered>(calls: readonly Call[], isSure: boolean, code: unknown): Call[];
  /** Whether more comes after an answer, or after an error. */
  goesOn(error: SdkError | null): boolean;
}

const takesMany = ({ answers, id }: Answered): boolean => !!answers?.isShared && id !== undefined;

const usual: Answers = {
  topicsOf: (topics) => topics,
  isRefusal: (code) => code === protocol.REFUSED_PARAMS || code === protocol.REFUSED_CALL,
  isShared: false,
  pick(calls, isSure, code) {
    // Refused params say nothing of the topic that their call named for the answer.
    const isUnclear = !isSure && calls.length > 1 && code === protocol.REFUSED_PARAMS;
    if (isUnclear && calls.some(({ reply, topics }) => reply !== topics[0])) return [];
    const [first] = calls;
    return first && takesMany(first) ? calls.filter(takesMany) : calls.slice(0, 1);
  },
  goesOn: () => false,
};

/** Answers come until an error does. */
export const many: Answers = { ...usual, isShared: true, goesOn: (error) => !error };

/** Errors may come before the answer, unless they say that the command was not carried out. */
export const errorsFirst: Answers = {
  ...usual,
  goesOn: (error) => error !== null && !usual.isRefusal(error.code),
};

/** Params may name the topic of the answer, which is otherwise like `answers`. */
export const ownTopic = (param: string, answers = usual): Answers => ({
  ...answers,
  topicsOf(topics, params) {
    const own = scalarAt(params, param);
    return typeof own === "string" ? [own, ...topics.slice(1)] : topics;
  },
});
