import type { CommandWords } from "./command.js";
import { SkylightError } from "./error.js";
import type { Effects, EngineOptions } from "./input.js";
import type { Engine, Layer } from "./layer.js";
import type { TypeTable } from "./notation.js";
import { checkParams, checkPayload, knowsTopic, type Mismatch } from "./validation.js";

/** What a page wants to be told about what arrives. */
export interface ValidationHooks {
  /**
   * A payload does not fit its topic. Told once a topic by `warn`, every time by `strict`.
   * Default: a warning in the console.
   */
  readonly onMismatch?: (topic: string, mismatch: Mismatch) => void;
  /** A message came on a topic that the catalog does not know. Told once a topic. */
  readonly onUnknownTopic?: (topic: string) => void;
}

/** How a connection checks what is sent and what arrives. */
export interface Validation {
  /** Whether a payload that does not fit is kept from the page. */
  readonly strict: boolean;
  /** What is wrong with the params of a command, which must then not be sent. */
  params(command: string, data: unknown): Mismatch | undefined;
  /**
   * Checks what arrived on a topic, and tells the hooks; to be called once for each message.
   *
   * @param failed - whether it arrived beside an error
   * @param declared - the topic that the catalog knows it by, when a call named the other one
   * @returns what is wrong with it when it must not be delivered, which only `strict` says
   */
  payload(
    topic: string,
    response: unknown,
    failed: boolean,
    declared?: string,
  ): Mismatch | undefined;
}

/** Checks against a table, and tells the hooks what does not fit. */
export function createValidation(
  table: TypeTable,
  strict: boolean,
  { onMismatch = warnOf, onUnknownTopic }: ValidationHooks = {},
): Validation {
  const told = new Set<string>();

  /** Tells it unless that was done, and lets nothing that is thrown reach the connection. */
  const tell = (topic: string, hook: () => void, always = false) => {
    if (told.has(topic) && !always) return;
    told.add(topic);
    try {
      hook();
    } catch (error) {
      (globalThis.reportError ?? console.error)(error);
    }
  };

  return {
    strict,
    params: (command, data) => checkParams(table, command, data),
    payload(topic, response, failed, declared = topic) {
      const mismatch = checkPayload(table, declared, response, failed);
      if (mismatch) tell(declared, () => onMismatch(topic, mismatch), strict);
      else if (onUnknownTopic && !knowsTopic(table, declared))
        tell(declared, () => onUnknownTopic(topic));
      // An error is news whatever stands beside it.
      return strict && !failed ? mismatch : undefined;
    },
  };
}

const warnOf = (topic: string, mismatch: Mismatch) =>
  console.warn(`${topic}: ${said(mismatch, "the payload")}`);

const said = ({ path, expected, found }: Mismatch, whole: string) =>
  `${path || whole} should be ${expected}, not ${found}`;

/**
 * Rejects calls whose params do not fit before they are sent, and those whose answer is not to be
 * delivered; keeps such messages from listeners.
 */
export const validating =
  (validation: Validation): Layer =>
  (create) =>
  <Id>(start: number, origin: string, options: EngineOptions, effects: Effects<Id>): Engine<Id> => {
    /** What is wrong with the message that is being heard, and on which topic it came. */
    let wrong: (Mismatch & { readonly topic: string }) | undefined;
    /** The commands of the calls that have not come to their end. */
    const commands = new Map<Id, string>();
    /** The topics that some of them named for their answers, and the declared ones. */
    const named = new Map<Id, readonly [topic: string, declared: string]>();

    const forget = (id: Id) => {
      commands.delete(id);
      named.delete(id);
    };

    const reject = (id: Id, error: SkylightError) => {
      forget(id);
      effects.reject(id, error);
    };

    const nameTopic = (id: Id, [, , topics, , , answers]: CommandWords, data: unknown) => {
      if (!answers) return;
      const [declared = ""] = topics;
      const [topic = ""] = answers.topicsOf(topics, data);
      if (topic !== declared) named.set(id, [topic, declared]);
    };

    const declaredFor = (heardOn: string): string | undefined => {
      for (const [topic, declared] of named.values()) if (topic === heardOn) return declared;
      return undefined;
    };

    const engine = create<Id>(start, origin, options, {
      ...effects,
      reject,
      event(event) {
        const { topic, response, error } = event;
        const failed = error !== null;
        const mismatch = validation.payload(topic, response, failed, declaredFor(topic));
        if (mismatch) wrong = { topic, ...mismatch };
        else effects.event(event);
      },
      post(message, id) {
        // What is settled after this is not answered by the message.
        wrong = undefined;
        effects.post(message, id);
      },
      answer(id, response, goesOn) {
        if (wrong && !goesOn) {
          const subject = { command: commands.get(id), ...wrong };
          reject(id, new SkylightError("payload-mismatch", subject, said(wrong, "the payload")));
        } else if (!wrong) {
          if (!goesOn) forget(id);
          effects.answer(id, response, goesOn);
        }
      },
    });

    return (now, ...input) => {
      wrong = undefined;
      if (input[0] === "call") {
        const [, id, words, data] = input;
        const command = words[0];
        const mismatch = validation.params(command, data);
        if (mismatch) {
          const text = said(mismatch, "the params");
          effects.reject(id, new SkylightError("invalid-params", { command, ...mismatch }, text));
          return engine(now, "tick");
        }
        commands.set(id, command);
        nameTopic(id, words, data);
      }
      return engine(now, ...input);
    };
  };
