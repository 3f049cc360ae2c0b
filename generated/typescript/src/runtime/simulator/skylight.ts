import { at } from "../notation.js";
import * as protocol from "../protocol.js";
import { checkParams } from "../validation.js";
import { commandAt, errorOf, type SimulatedCatalog, type SimulatedCommand } from "./catalog.js";

/** A command that Skylight was asked for. */
export interface HeardCommand {
  readonly command: SimulatedCommand;
  /** The params; an empty object for a command that takes one and was given none. */
  readonly data: unknown;
}

/** Why nothing became of a command: there is none, its module has not started, or its params are wrong. */
export type Unheard = "unknown" | "not-started" | "refused";

/** What the simulated Skylight wants done. A page is whatever its host takes for one. */
export interface SkylightEffects<Page> {
  /** Post a message to a page, for this origin only; `*` before the handshake. */
  post(page: Page, message: Readonly<Record<string, unknown>>, targetOrigin: string): void;
  /** A command was called. `unheard` says why it is not to be run. */
  called(path: string, data: unknown, heard: HeardCommand | undefined, unheard?: Unheard): void;
}

/**
 * Makes Skylight's side of the protocol: a state machine that owns no window and no clock. It keeps
 * the origin of the first init for as long as its page lives.
 *
 * | state      | input                     | effects                                          | next state |
 * | ---------- | ------------------------- | ------------------------------------------------ | ---------- |
 * | any        | load                      | post `loaded` to the opener, to any origin       | loaded     |
 * | loaded     | init                      | post `accepted` to its sender                    | paired     |
 * | paired     | init, of any origin       | post `refused` to its sender, with the error true | paired    |
 * | paired     | command, kept origin      | called; or post the error for wrong params       | paired     |
 * | paired     | publish                   | post to the opener, at the kept origin           | paired     |
 * | paired     | unload                    | post `closed` to the opener                      | gone       |
 * | any        | anything else             | none                                             | the same   |
 */
export function createSkylight<Page>(
  catalog: SimulatedCatalog,
  opener: Page,
  effects: SkylightEffects<Page>,
) {
  const { types, starts, refusal } = catalog;
  const started = new Set<string>();
  let loaded = false;
  let kept: string | undefined;

  const say = (topic: string, error: unknown, page: Page, targetOrigin: string) =>
    effects.post(page, { [protocol.ERROR]: error, [protocol.TOPIC]: topic }, targetOrigin);

  const shakeHands = (page: Page, origin: string) => {
    if (kept !== undefined) return say(protocol.REFUSED, true, page, origin);
    kept = origin;
    say(protocol.ACCEPTED, null, page, origin);
  };

  const hasStarted = (path: string): boolean => {
    const names = path.split(".").slice(0, -1);
    const modules = names.map((_, depth) => names.slice(0, depth + 1).join("."));
    return modules.every((module) => {
      const words = at(starts, module)?.split(" ");
      return !words || words.some((word) => started.has(word));
    });
  };

  /** Says of wrong params what the SDK says; of a command that is never answered it says nothing. */
  const refuse = (topic: string | undefined, problems: string) => {
    const error = errorOf(catalog, refusal);
    if (topic === undefined || !error) return;
    skylight.publish(topic, null, { ...error, data: { problems } });
  };

  const run = (message: Readonly<Record<string, unknown>>) => {
    const names = [protocol.MODULE, protocol.SUB_MODULE, protocol.COMMAND]
      .map((key) => at(message, key))
      .filter((name) => name !== undefined);
    const path = names.join(".");
    const sent = at(message, protocol.DATA);
    const plain = names.every((name) => typeof name === "string" && !name.includes("."));
    const command = plain ? commandAt(catalog, path) : undefined;
    if (!command) return effects.called(path, sent, undefined, "unknown");
    if (!hasStarted(path)) return effects.called(path, sent, undefined, "not-started");
    // Whatever is no object counts as an empty one where one belongs.
    const takesObject = at(types.params, path)?.startsWith("{");
    const data = takesObject && !isObject(sent) ? {} : sent;
    const wrong = checkParams(types, path, data);
    effects.called(path, sent, { command, data }, wrong && "refused");
    if (wrong) refuse(command.topic, `${wrong.path}: not ${wrong.expected} but ${wrong.found}`);
  };

  const skylight = {
    /** The page has been loaded, for the first time or again: what was kept is forgotten. */
    load() {
      loaded = true;
      kept = undefined;
      say(protocol.LOADED, null, opener, "*");
    },

    /** A page posted something. */
    hear(page: Page, origin: string, data: unknown) {
      if (!loaded || !isObject(data) || at(data, protocol.MARKER) !== true) return;
      if (Object.entries(protocol.INIT).every(([key, value]) => at(data, key) === value))
        shakeHands(page, origin);
      else if (kept === origin) run(data);
    },

    /** Something happened that Skylight tells of. A topic can be missing, as it is in a few errors. */
    publish(topic: string | undefined, response: unknown, error: unknown = null) {
      if (topic !== undefined && error === null) started.add(topic);
      if (kept === undefined) return;
      const message = topic === undefined ? {} : { [protocol.TOPIC]: topic };
      effects.post(
        opener,
        { [protocol.ERROR]: error, ...message, [protocol.RESPONSE]: response },
        kept,
      );
    },

    /** What some modules wait for has come about, for instance `configuration`. */
    start(word: string) {
      started.add(word);
    },

    /** The page goes away. What had started has not any more. */
    unload() {
      if (kept !== undefined) say(protocol.CLOSED, null, opener, kept);
      loaded = false;
      kept = undefined;
      started.clear();
    },
  };
  return skylight;
}

/** Whether a value is an object with keys, and no list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
