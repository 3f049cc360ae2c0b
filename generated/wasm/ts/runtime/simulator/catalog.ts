import type { TypeTable } from "../notation.js";

/** A catalog, as far as a simulated Skylight obeys it. The generator writes it. */
export interface SimulatedCatalog {
  /** The types of params and payloads. */
  readonly types: TypeTable;
  /**
   * What answers a command, by dotted path, in words: first the topic, or `-` when no answer ever
   * comes; then `=param`, `=param=payload` or `=param=payload=error` for every field that a call and
   * its answer share, as paths with dots; and `>param` for the param that names another topic.
   */
  readonly commands: Readonly<Record<string, string>>;
  /**
   * What starts a module, by dotted path, in words: what it waits for, and the topic that shows it.
   * Modules that start with the popup are missing.
   */
  readonly starts: Readonly<Record<string, string>>;
  /**
   * The topics of a sequence in order, by name, in words: `?topic` when it can be missing, and
   * `topic<command` when the opener's command causes it.
   */
  readonly sequences: Readonly<Record<string, string>>;
  /** Context, level and what happened, with `|` between, by code. */
  readonly errors: Readonly<Record<number, string>>;
  /** The code for params that are not what a command takes. */
  readonly refusal: number;
}

/** A field that a call and its answer share, as paths. */
export interface SharedField {
  readonly param: string;
  /** Empty when no payload has it. */
  readonly payload: string;
  readonly error: string;
}

/** A command, taken apart. */
export interface SimulatedCommand {
  /** Dotted path, for instance `interactions.voice.dial`. */
  readonly path: string;
  /** The topic of its answer; none when no answer ever comes. */
  readonly topic: string | undefined;
  readonly shared: readonly SharedField[];
  /** The param that names a topic for the answer. */
  readonly customTopic: string | undefined;
}

/** The command at a dotted path. */
export function commandAt(
  { commands }: SimulatedCatalog,
  path: string,
): SimulatedCommand | undefined {
  if (!Object.hasOwn(commands, path)) return;
  const [topic = "-", ...words] = (commands[path] ?? "").split(" ");
  const shared = words
    .filter((word) => word.startsWith("="))
    .map((word) => {
      const [param = "", payload = param, error = payload] = word.slice(1).split("=");
      return { param, payload, error };
    });
  const customTopic = words.find((word) => word.startsWith(">"))?.slice(1);
  return { path, topic: topic === "-" ? undefined : topic, shared, customTopic };
}

/** A message of a sequence. */
export interface SequenceStep {
  readonly topic: string;
  /** Whether it can be missing. */
  readonly optional: boolean;
  /** The opener's command that causes it. */
  readonly command: string | undefined;
}

/** The messages of a sequence, in order; none when there is no such sequence. */
export function sequenceOf({ sequences }: SimulatedCatalog, name: string): SequenceStep[] {
  const words = Object.hasOwn(sequences, name) ? (sequences[name] ?? "").split(" ") : [];
  return words.map((word) => {
    const optional = word.startsWith("?");
    const [topic = "", command] = word.slice(optional ? 1 : 0).split("<");
    return { topic, optional, command };
  });
}

/** What Skylight says of an error; none when the catalog does not know its code. */
export function errorOf(
  { errors }: SimulatedCatalog,
  code: number,
): { code: number; context: string; level: string; message: string } | undefined {
  if (!Object.hasOwn(errors, code)) return;
  const [context = "", level = "", ...summary] = (errors[code] ?? "").split("|");
  return { code, context, level, message: summary.join("|") };
}
