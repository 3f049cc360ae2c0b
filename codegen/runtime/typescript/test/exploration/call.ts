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

const messageTo = (name: string): object => ({
  skylightController: true,
  module: "session",
  command: name,
});

/** A call that a page can make. */
export interface Call {
  readonly command: CommandWords;
  readonly data?: { readonly interactionId?: number; readonly customTopic?: string };
  /** Whether its params hold something that no window can clone. */
  readonly isUncloneable?: boolean;
}

/** What is said of a command behind its path and its message. */
type Words = CommandWords extends readonly [string, object, ...infer Rest] ? Rest : never;

/** A command of the module `session`. */
const command = (name: string, ...words: Words): CommandWords => [
  `session.${name}`,
  messageTo(name),
  ...words,
];
const byInteraction: CommandWords[3] = [["interactionId", "interactionId", "about.interactionId"]];
const hold = command("hold", [ACKNOWLEDGED], byInteraction);
const note = command("note", [ACKNOWLEDGED], [["interactionId", null, "about.interactionId"]]);
const read = command("get", [ACKNOWLEDGED], [], "", ownTopic("customTopic"));
const transcribe = command("read", [TRANSCRIBED], byInteraction, "", many);

/** Nothing identifies it. */
export const plain: Call = { command: command("goReady", [ACKNOWLEDGED]) };
/** Another command that is answered on the same topic. */
export const sibling: Call = { command: command("logout", [ACKNOWLEDGED]) };
/** Names one interaction. */
export const first: Call = { command: hold, data: { interactionId: 1 } };
/** Names another interaction. */
export const second: Call = { command: hold, data: { interactionId: 2 } };
/** Could name an interaction and leaves it to Skylight. */
export const nameless: Call = { command: hold };
/** Is answered elsewhere and can fail on the common topic. */
export const failing: Call = {
  command: command("end", [ENDED, ACKNOWLEDGED], byInteraction),
  data: { interactionId: 1 },
};
/** Is never answered. */
export const silent: Call = { command: command("setLocale", []) };
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
  command: command("resize", [ACKNOWLEDGED], [], "", errorsFirst),
};
/** Is only answered once its module has started. */
export const modular: Call = { command: command("send", [ACKNOWLEDGED], [], STARTED) };

/** What the engine knows of a call, by name. */
export const described = ({ command, data }: Call) => {
  const [path, , [reply = "", ...failsOn], match = [], startedBy, answers] = command;
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
export const messageOf = ({ command: [path], data }: Call): object => ({
  ...messageTo(path.replace("session.", "")),
  ...(data && { data }),
});
