/**
 * How a conformance vector is played against the engine in TypeScript. It imports nothing, so that a
 * page can play against the package as it was built.
 */

import type { Answers } from "../src/answers.js";
import type { CommandWords } from "../src/command.js";
import type { SkylightError } from "../src/error.js";
import type { EngineOptions, Input } from "../src/input.js";
import type { CreateEngine, Layer } from "../src/layer.js";

/** A conformance vector. */
export interface Vector {
  readonly name: string;
  readonly rule: string;
  readonly options: EngineOptions & { readonly origin: string };
  readonly steps: readonly {
    readonly at: number;
    readonly input: { readonly type: string } & Record<string, unknown>;
    readonly effects: readonly object[];
  }[];
}

interface Descriptor {
  readonly module?: string;
  readonly subModule?: string;
  readonly command: string;
  readonly reply?: string;
  readonly match: readonly {
    readonly param: readonly string[];
    readonly payload?: readonly string[];
    readonly error: readonly string[];
  }[];
  readonly customTopic?: string;
  readonly failsOn: readonly string[];
  readonly startedBy?: string;
  readonly many?: boolean;
  readonly errorsFirst?: boolean;
}

/** What is played against. */
export interface Played {
  readonly createEngine: CreateEngine;
  /** The layer for vectors that begin with `attach`. */
  readonly adoption: () => Layer;
  readonly many: Answers;
  readonly errorsFirst: Answers;
  readonly ownTopic: (param: string, answers?: Answers) => Answers;
}

const ifDefined = (key: string, value: unknown) => (value === undefined ? {} : { [key]: value });

const answersOf = (played: Played, { many, errorsFirst, customTopic }: Descriptor) => {
  const answers = many ? played.many : errorsFirst ? played.errorsFirst : undefined;
  return customTopic === undefined ? answers : played.ownTopic(customTopic, answers);
};

const commandOf = (played: Played, descriptor: Descriptor): CommandWords => {
  const { module, subModule, command, reply, match, failsOn, startedBy } = descriptor;
  const path = [module, subModule, command].filter((name) => name !== undefined).join(".");
  return [
    path,
    {
      skylightController: true,
      ...ifDefined("module", module),
      ...ifDefined("subModule", subModule),
      command,
    },
    reply === undefined ? [] : [reply, ...failsOn],
    match.map(({ param, payload, error }) => [
      param.join("."),
      payload?.join(".") ?? null,
      error.join("."),
    ]),
    startedBy ?? "",
    answersOf(played, descriptor),
  ];
};

const inputOf = (
  played: Played,
  input: Vector["steps"][number]["input"],
): Input<unknown> | undefined => {
  const { type, id, command, data, timeout, fromSkylight, origin } = input;
  switch (type) {
    case "open":
    case "attach":
      return undefined;
    case "message":
      return [type, fromSkylight as boolean, origin as string, data];
    case "call":
      return [
        type,
        id,
        commandOf(played, command as Descriptor),
        data,
        timeout as number | undefined,
      ];
    case "abort":
    case "postFailed":
      return [type, id];
    case "tick":
    case "windowClosed":
    case "close":
      return [type];
    default:
      throw new Error(`the vector has an unknown input ${type}`);
  }
};

const described = (error: SkylightError) =>
  error.kind === "sdk" && error.code !== undefined
    ? { kind: error.kind, code: error.code }
    : { kind: error.kind };

/** Plays a vector; gives back the effects of each step. */
export function play(played: Played, { options, steps }: Vector): object[][] {
  const { createEngine, adoption } = played;
  let effects: object[] = [];
  let timer = Number.POSITIVE_INFINITY;
  const isAttached = steps[0]?.input.type === "attach";
  const create: CreateEngine = isAttached ? adoption()(createEngine) : createEngine;
  const start = (now: number) =>
    create<unknown>(now, options.origin, options, {
      post: (message) => effects.push({ type: "post", message }),
      connected: (generation, resumed) =>
        effects.push({ type: "connected", generation, ...(resumed && { resumed }) }),
      event: ({ topic, error, response, generation }) =>
        effects.push({
          type: "event",
          topic,
          error: error ? error.raw : null,
          ...ifDefined("response", response),
          ...ifDefined("generation", generation),
        }),
      answer: (id, response, goesOn) =>
        effects.push({
          type: goesOn ? "answer" : "resolve",
          id,
          ...ifDefined("response", response),
        }),
      reject: (id, error) => effects.push({ type: "reject", id, error: described(error) }),
      ended: (error) =>
        effects.push({
          type: "ended",
          ...(error.kind !== "client-closed" && { error: described(error) }),
        }),
    });
  const engine = start(steps[0]?.at ?? 0);
  return steps.map(({ at, input }, index) => {
    effects = [];
    // This engine's life starts with it, so `open` is no input; a tick tells when it wants the next.
    const told = inputOf(played, input) ?? (index === 0 ? (["tick"] as const) : undefined);
    if (!told) return effects;
    // What was asked for is over with a tick; else it only counts when it is earlier.
    if (told[0] === "tick") timer = Number.POSITIVE_INFINITY;
    const wanted = engine(at, ...told);
    if (wanted < timer) {
      timer = wanted;
      effects.push({ type: "timer", at: wanted });
    }
    return effects;
  });
}
