// The calls that are played: each stands for a sort of command that routing treats differently.

import { errorsFirst, many, ownTopic } from "../../src/answers.js";
import type { CommandWords } from "../../src/command.js";

/** The topic that most of the commands are answered on. */
export const ACKNOWLEDGED = "cxengage/acknowledged";
const ENDED = "cxengage/ended";
const OWN = "cxengage/own";
const OWN_TOO = "cxengage/own/too";
const TRANSCRIBED = "cxengage/transcribed";
/** The topic that shows that the module of one of the commands has started. */
export const STARTED = "cxengage/started";

/** The interaction that Skylight names in its answer when the call named none. */
export const ACTIVE = 1;

/** A call that a page can make. */
export interface Call {
  readonly command: CommandWords;
  readonly data?: { readonly interactionId?: number; readonly customTopic?: string };
  /** Whether its params hold something that no window can clone. */
  readonly isUncloneable?: boolean;
}

const byInteraction: CommandWords[2] = [["interactionId", "interactionId", "about.interactionId"]];
const hold: CommandWords = ["session.hold", ACKNOWLEDGED, byInteraction];
const note: CommandWords = [
  "session.note",
  ACKNOWLEDGED,
  [["interactionId", null, "about.interactionId"]],
];
const read: CommandWords = ["session.get", ACKNOWLEDGED, [], [], "", ownTopic("customTopic")];
const transcribe: CommandWords = ["session.read", TRANSCRIBED, byInteraction, [], "", many];

/** Nothing identifies it. */
export const plain: Call = { command: ["session.goReady", ACKNOWLEDGED] };
/** Another command that is answered on the same topic. */
export const sibling: Call = { command: ["session.logout", ACKNOWLEDGED] };
/** Names one interaction. */
export const first: Call = { command: hold, data: { interactionId: 1 } };
/** Names another interaction. */
export const second: Call = { command: hold, data: { interactionId: 2 } };
/** Could name an interaction and leaves it to Skylight. */
export const nameless: Call = { command: hold };
/** Is answered elsewhere and can fail on the common topic. */
export const failing: Call = {
  command: ["session.end", ENDED, byInteraction, [ACKNOWLEDGED]],
  data: { interactionId: 1 },
};
/** Is never answered. */
export const silent: Call = { command: ["session.setLocale", ""] };
/** Names a topic of its own. */
export const owned: Call = { command: read, data: { customTopic: OWN } };
/** Names another topic of its own. */
export const ownedToo: Call = { command: read, data: { customTopic: OWN_TOO } };
/** Could name a topic of its own and does not. */
export const unowned: Call = { command: read };
/** Names one interaction, which its answer does not repeat. */
export const noted: Call = { command: note, data: { interactionId: 1 } };
/** Names another interaction, which its answer does not repeat. */
export const secondNoted: Call = { command: note, data: { interactionId: 2 } };
/** Cannot be posted. */
export const uncloneable: Call = { ...first, isUncloneable: true };
/** Is answered many times, about one interaction. */
export const stream: Call = { command: transcribe, data: { interactionId: 1 } };
/** Is answered many times, about another interaction. */
export const secondStream: Call = { command: transcribe, data: { interactionId: 2 } };
/** Is answered many times, about the interaction that Skylight thinks best. */
export const namelessStream: Call = { command: transcribe };
/** Can fail before it is answered. */
export const hasty: Call = {
  command: ["session.resize", ACKNOWLEDGED, [], [], "", errorsFirst],
};
/** Is only answered once its module has started. */
export const modular: Call = { command: ["session.send", ACKNOWLEDGED, [], [], STARTED] };

/** What the engine knows of a call, by name. */
export const described = ({ command, data }: Call) => {
  const [path, reply, match = [], failsOn = [], startedBy, answers] = command;
  const ownTopic = data?.customTopic;
  return {
    path,
    /** The topic that the command is declared to be answered on. */
    reply,
    /** The topic that the call is answered on; empty when it never is. */
    topic: ownTopic ?? reply,
    ownTopic,
    failsOn,
    /** The interaction that it names. */
    identity: data?.interactionId,
    /** Whether answers of its command, the errors or the others, name the interaction. */
    isMatched: (failed: boolean) => match.some(([, payload]) => failed || payload !== null),
    startedBy: startedBy || undefined,
    isMany: answers === many,
    hasErrorsFirst: answers === errorsFirst,
  };
};

/** Whether nothing tells two calls apart, so that one waits for the other. */
export const alike = (one: Call, other: Call): boolean => {
  const [ours, theirs] = [described(one), described(other)];
  const topics = [theirs.topic, ...theirs.failsOn];
  const isToldApart =
    ours.isMatched(false) &&
    theirs.isMatched(false) &&
    ours.identity !== undefined &&
    theirs.identity !== undefined &&
    ours.identity !== theirs.identity;
  return (
    [ours, theirs].every(({ reply, isMany }) => reply && !isMany) &&
    [ours.topic, ...ours.failsOn].some((topic) => topics.includes(topic)) &&
    !isToldApart
  );
};

/** The message that must be posted for a call. */
export const messageOf = ({ command: [path], data }: Call): object => {
  const [module, command] = path.split(".");
  return { skylightController: true, module, command, ...(data && { data }) };
};
