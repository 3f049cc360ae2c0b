// Written by skylight-codegen from the catalog; change that, not this file.
import type { Layer } from "./runtime/layer.js";
import { type Sensitive, type TraceEntry, tracing } from "./runtime/trace.js";

export type { TraceEntry };

const SENSITIVE: Sensitive = {
  keys: {{ keys }},
  topics: {{ topics }},
};

/**
 * Tells a log of everything that goes over the connection, without credentials and personal data.
 *
 * @example
 * ```ts
 * const skylight = await Skylight.open({ layers: [trace(console.debug)] });
 * ```
 */
export const trace = (log: (entry: TraceEntry) => void): Layer => tracing(SENSITIVE, log);
