import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { createEngine } from "../src/engine.js";
import type { SkylightError } from "../src/error.js";
import type { EngineOptions, Input } from "../src/input.js";
import type { Command } from "../src/protocol.js";
import { skylight } from "./protocol.js";

interface Vector {
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
  readonly match: readonly Record<"param" | "payload" | "error", string[]>[];
  readonly customTopic?: string;
  readonly failsOn: readonly string[];
}

const commandOf = ({
  module,
  subModule,
  command,
  reply,
  match,
  customTopic,
  failsOn,
}: Descriptor): Command => ({
  path: [module, subModule, command].filter((name) => name !== undefined),
  answer: [
    reply ?? "-",
    ...failsOn.map((topic) => `!${topic}`),
    ...(customTopic ? [`>${customTopic}`] : []),
    ...match.map(({ param, payload, error }) =>
      [param, payload, error].map((path) => path.join(".")).join("="),
    ),
  ],
});

const inputOf = (input: Vector["steps"][number]["input"]): Input<unknown> | undefined => {
  const { type, id, command, data, timeout, fromSkylight, origin } = input;
  switch (type) {
    case "open":
      return undefined;
    case "message":
      return [type, fromSkylight as boolean, origin as string, data];
    case "call":
      return [type, id, commandOf(command as Descriptor), data, timeout as number | undefined];
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

const ifDefined = (key: string, value: unknown) => (value === undefined ? {} : { [key]: value });

/** Plays a vector; gives back the effects of each step. */
function play({ options, steps }: Vector): object[][] {
  let effects: object[] = [];
  let timer = Number.POSITIVE_INFINITY;
  const start = (now: number) =>
    createEngine<unknown>(now, skylight, options.origin, options, {
      post: (message) => effects.push({ type: "post", message }),
      connected: (generation) => effects.push({ type: "connected", generation }),
      event: (topic, error, response, generation) =>
        effects.push({
          type: "event",
          topic,
          error: error ? error.raw : null,
          ...ifDefined("response", response),
          ...ifDefined("generation", generation),
        }),
      resolve: (id, response) =>
        effects.push({ type: "resolve", id, ...ifDefined("response", response) }),
      reject: (id, error) => effects.push({ type: "reject", id, error: described(error) }),
      ended: (error) =>
        effects.push({ type: "ended", ...ifDefined("error", error && described(error)) }),
    });
  const engine = start(steps[0]?.at ?? 0);
  return steps.map(({ at, input }) => {
    effects = [];
    // This engine's life starts with it, so `open` is no input; a tick tells when it wants the next.
    const next = engine(at, ...(inputOf(input) ?? (["tick"] as const)));
    if (next !== timer)
      effects.push({ type: "timer", ...(next < Number.POSITIVE_INFINITY && { at: next }) });
    timer = next;
    return effects;
  });
}

const folder = new URL("../../../conformance/", import.meta.url);
for (const file of readdirSync(folder).filter((name) => /^r\d+-.*\.json$/.test(name))) {
  const vectors: Vector[] = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  for (const vector of vectors)
    test(`${vector.rule}: ${vector.name}`, () => {
      assert.deepEqual(
        play(vector),
        vector.steps.map(({ effects }) => effects),
      );
    });
}
