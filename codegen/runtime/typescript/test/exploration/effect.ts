// What the engine wants done, as data.

import type { AnyEvent } from "../../src/connection.js";
import type { SkylightError } from "../../src/error.js";
import type { Effects } from "../../src/input.js";

/** An effect of the engine. */
export type Effect =
  | { readonly is: "post"; readonly message: object; readonly of: number | undefined }
  | { readonly is: "connected"; readonly generation: number; readonly resumed: boolean }
  | { readonly is: "event"; readonly event: AnyEvent }
  | { readonly is: "resolve" | "answer"; readonly of: number; readonly response: unknown }
  | { readonly is: "reject"; readonly of: number; readonly error: SkylightError }
  | { readonly is: "ended"; readonly error: SkylightError };

/** What a call goes by in the engine, which is none that is false as a condition. */
export const idOf = (of: number): number => of + 1;
const ofId = (id: number): number => id - 1;

/** Effects that are written down. */
export const written = (effects: Effect[]): Effects<number> => ({
  post: (message, id) =>
    effects.push({ is: "post", message, of: id === undefined ? id : ofId(id) }),
  connected: (generation, resumed = false) =>
    effects.push({ is: "connected", generation, resumed }),
  event: (event) => effects.push({ is: "event", event }),
  answer: (id, response, goesOn) =>
    effects.push({ is: goesOn ? "answer" : "resolve", of: ofId(id), response }),
  reject: (id, error) => effects.push({ is: "reject", of: ofId(id), error }),
  ended: (error) => effects.push({ is: "ended", error }),
});
