// Which answers reach their call, and what excuses the others.

import { REFUSED_PARAMS } from "../../src/protocol.js";
import { type Answer, likelihood } from "./answer.js";
import { alike, described } from "./call.js";
import { isOpen, type Ledger } from "./ledger.js";
import type { Scenario } from "./scenario.js";

/**
 * Why an answer was taken for another call than the one it was made for:
 *
 * - unasked: no call of this page was answered
 * - doubled: its call had been answered before
 * - late: its call was given up so long ago that its place was cleared
 * - overtaken: Skylight answered the later of two calls that nothing tells apart before the earlier,
 *   which was given up
 * - exchanged: the place of its call went to an answer that had overtaken it
 * - unnamed: it does not say which interaction it is about, although it should
 * - more exact: its call left the interaction to Skylight, was given up, and another call names it
 * - refused: it says that a command was not carried out, not for which call, which matters when that
 *   is no refusal of params, or when neither call named a topic of its own
 * - shared: both calls are answered many times, and each gets what the other gets
 * - pipelined: both calls were under way at once because the page wanted that
 */
export type Excuse =
  | "unasked"
  | "doubled"
  | "late"
  | "overtaken"
  | "exchanged"
  | "unnamed"
  | "more exact"
  | "refused"
  | "shared"
  | "pipelined";

/** How often each excuse was needed for an answer that settled another call. */
export type Tally = Partial<Record<Excuse, number>>;

/** What keeps anyone from telling that a message does not belong to the chosen call. */
const excuse = (
  ledger: Ledger,
  scenario: Scenario,
  message: Answer,
  chosen: number,
): Excuse | undefined => {
  const { of } = message;
  const theirs = scenario.calls[chosen];
  const ours = of === undefined ? undefined : scenario.calls[of];
  const stage = of === undefined ? undefined : ledger.stages[of];
  if (of === undefined || !ours || !theirs || !stage) return "unasked";
  if (described(ours).isMany && described(theirs).isMany) return "shared";
  if (stage.is === "answered") return "doubled";
  if (stage.is === "taken") return "exchanged";
  if (stage.is === "expired") return "late";
  if (!isOpen(stage) && stage.is !== "tombstone") return undefined;
  if (message.isUnnamed) return "unnamed";
  const isOwn = described(ours).ownTopic ?? described(theirs).ownTopic;
  if (message.refusal) return message.refusal === REFUSED_PARAMS && isOwn ? undefined : "refused";
  if (!alike(ours, theirs)) return undefined;
  const isChosenOpen = isOpen(ledger.stages[chosen]);
  const pipelined = scenario.pipelining ? "pipelined" : undefined;
  if (isOpen(stage) && isChosenOpen) return pipelined;
  if (likelihood(message, theirs) > likelihood(message, ours)) return "more exact";
  // The later one was given up: they were under way side by side.
  return isChosenOpen ? pipelined : "overtaken";
};

/**
 * The calls that a message must be taken for, as far as anyone can tell who sees only the message:
 * one, or several that are answered many times.
 */
export const route = (
  ledger: Ledger,
  scenario: Scenario,
  message: Answer,
  tally: Tally,
): number[] => {
  const rank = (of: number) => {
    const call = scenario.calls[of];
    const stage = ledger.stages[of];
    return call && (stage?.is === "tombstone" || isOpen(stage)) ? likelihood(message, call) : 0;
  };
  const best = Math.max(0, ...ledger.posted.map(rank));
  const chosen = ledger.posted.find((of) => best > 0 && rank(of) === best);
  if (chosen === undefined) return [];
  const likely = ledger.posted.filter((of) => best === 1 && rank(of) === best);
  const isOwn = (of: number) => scenario.calls[of]?.data?.customTopic !== undefined;
  if (message.refusal === REFUSED_PARAMS && likely.length > 1 && likely.some(isOwn)) return [];
  const takesMany = (of: number) => {
    const call = scenario.calls[of];
    return call && isOpen(ledger.stages[of]) && described(call).isMany;
  };
  const places = takesMany(chosen)
    ? ledger.posted.filter((of) => takesMany(of) && rank(of) === best)
    : [chosen];
  for (const place of places) {
    if (place === message.of) continue;
    const why = excuse(ledger, scenario, message, place);
    if (!why) throw new Error(`taken for call ${place}, though it can be told apart`);
    if (isOpen(ledger.stages[place])) tally[why] = (tally[why] ?? 0) + 1;
  }
  return places;
};
