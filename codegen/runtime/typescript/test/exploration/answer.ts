// What the modelled Skylight answers, and which call a message may be taken for.

import { REFUSED_CALL, REFUSED_PARAMS } from "../../src/protocol.js";
import { ACTIVE, type Call, described } from "./call.js";

/**
 * How Skylight answers a command: with a payload or an error; with an error on another topic on
 * which the command can fail; without saying which interaction it is about; not at all, as it says
 * on the declared topic that it does not like the params, or the call.
 */
export type Manner =
  | "success"
  | "failure"
  | "failure elsewhere"
  | "unnamed success"
  | "unnamed failure"
  | "refused params"
  | "refused call";

export const MANNERS: readonly Manner[] = [
  "success",
  "failure",
  "failure elsewhere",
  "unnamed success",
  "unnamed failure",
  "refused params",
  "refused call",
];

const CODES: Partial<Record<Manner, number>> = {
  "refused params": REFUSED_PARAMS,
  "refused call": REFUSED_CALL,
};

export const isUnnamed = (manner: Manner): boolean => manner.startsWith("unnamed");

/** A message that says something of a command, or looks as if it did. */
export interface Answer {
  /** The number of the call; none when no call of this page asked for it. */
  readonly of: number | undefined;
  readonly topic: string;
  readonly error: object | null;
  readonly response: object | null;
  /** The interaction that it names. */
  readonly identity: number | undefined;
  /** Whether it names no interaction although the catalog says that it does. */
  readonly isUnnamed: boolean;
  /** The code with which it says that the command was not carried out. */
  readonly refusal: number | undefined;
}

/** A message; its tag shows whose answer it is and means nothing to the engine. */
export const answer = (
  of: number | undefined,
  topic: string,
  hasFailed: boolean,
  identity: number | undefined,
  isUnnamed = false,
  refusal?: number,
): Answer => {
  const payload = { interactionId: identity, tag: of };
  return {
    of,
    topic,
    error: hasFailed ? { code: refusal ?? 1, data: { about: payload, tag: of } } : null,
    response: hasFailed ? null : payload,
    identity,
    isUnnamed,
    refusal,
  };
};

/** The answer to a call; none when Skylight never answers the command so. */
export const answerTo = (of: number, call: Call, manner: Manner): Answer | undefined => {
  const { topic, reply, failsOn, identity, isMatched } = described(call);
  const refusal = CODES[manner];
  const declared = refusal ? reply : topic;
  const where = manner === "failure elsewhere" ? failsOn[0] : declared;
  const unnamed = isUnnamed(manner);
  const failed = !manner.endsWith("success");
  if (!where || (unnamed && !isMatched(failed))) return undefined;
  const named = isMatched(failed) && !unnamed && !refusal ? (identity ?? ACTIVE) : undefined;
  return answer(of, where, failed, named, unnamed, refusal);
};

/** Whether it is an error before the answer that ends a call. */
export const leavesTheAnswer = ({ error, refusal }: Answer, call: Call): boolean =>
  described(call).hasErrorsFirst && error !== null && refusal === undefined;

/** How sure it is, for one who sees only the message and the params, that a call is answered. */
export const likelihood = (message: Answer, call: Call): 0 | 1 | 2 => {
  const { topic, ownTopic, reply, failsOn, identity, isMatched } = described(call);
  if (ownTopic === message.topic) return 2;
  const isRefused = message.refusal !== undefined && reply === message.topic;
  const hasFailed = message.error !== null && failsOn.includes(message.topic);
  if (topic !== message.topic && !isRefused && !hasFailed) return 0;
  if (!isMatched(message.error !== null)) return 1;
  if (identity === undefined || message.identity === undefined) return 1;
  return identity === message.identity ? 2 : 0;
};
