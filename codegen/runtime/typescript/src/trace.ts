import type { Effects, EngineOptions } from "./input.js";
import type { Engine, Layer } from "./layer.js";
import { DATA } from "./protocol.js";

/** What a log must not hold. The generator writes it from the catalog. */
export interface Sensitive {
  /** Keys of params and payloads, wherever they stand. */
  readonly keys: readonly string[];
  /** Topics whose whole payload is. */
  readonly topics: readonly string[];
}

/**
 * Something that went over the connection, or happened to it. What the catalog calls sensitive is
 * replaced by `"(masked)"`, and so are the `data` of errors and params that are a bare value.
 */
export type TraceEntry = {
  /** When, in milliseconds of the connection's clock, which is that of `performance.now()`. */
  readonly at: number;
} & (
  | { readonly what: "posted"; readonly message: unknown }
  | {
      readonly what: "heard";
      readonly topic: string;
      /** Code and message of the error, if there was one. */
      readonly error: string | undefined;
      readonly response: unknown;
      readonly generation: number | undefined;
    }
  | { readonly what: "connected"; readonly generation: number; readonly resumed: boolean }
  | { readonly what: "failed"; readonly command: string | undefined; readonly kind: string }
  | { readonly what: "ended"; readonly kind: string }
);

const MASK = "(masked)";
const DEPTH = 20;
/** More parts than any message has; what goes in circles would have no end. */
const PARTS = 10_000;

/** A value without what a log must not hold, and without what is too deep or too much to be read. */
const masked = (whole: unknown, keys: ReadonlySet<string>): unknown => {
  let parts = 0;
  const read = (value: unknown, depth: number): unknown => {
    if (Object(value) !== value) return value;
    if (depth > DEPTH) return "(too deep)";
    if (++parts > PARTS) return "(too much)";
    if (Array.isArray(value)) return value.map((item) => read(item, depth + 1));
    const plain = Object.entries(value as object).map(([key, part]) => [
      key,
      keys.has(key) ? MASK : read(part, depth + 1),
    ]);
    return Object.fromEntries(plain);
  };
  return read(whole, 0);
};

/** Tells a log of everything that goes over a connection, masked. */
export const tracing =
  ({ keys, topics }: Sensitive, log: (entry: TraceEntry) => void): Layer =>
  (create) =>
  <Id>(start: number, origin: string, options: EngineOptions, effects: Effects<Id>): Engine<Id> => {
    const secret = new Set(keys);
    let at = start;

    /** What the log throws, or what is to be logged, must not get between the engine and its effects. */
    const tell = (entry: () => TraceEntry) => {
      try {
        log(entry());
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    };

    const maskedMessage = (message: object) => {
      const { [DATA]: data, ...rest } = message as Record<string, unknown>;
      if (data === undefined) return rest;
      return { ...rest, [DATA]: Object(data) === data ? masked(data, secret) : MASK };
    };

    const engine = create<Id>(start, origin, options, {
      ...effects,
      post(message, id) {
        tell(() => ({ at, what: "posted", message: maskedMessage(message) }));
        effects.post(message, id);
      },
      connected(generation, resumed = false) {
        tell(() => ({ at, what: "connected", generation, resumed }));
        effects.connected(generation, resumed);
      },
      event(event) {
        const { topic, generation } = event;
        tell(() => {
          const error = event.error?.message;
          const response = topics.includes(topic) ? MASK : masked(event.response, secret);
          return { at, what: "heard", topic, error, response, generation };
        });
        effects.event(event);
      },
      reject(id, error) {
        tell(() => ({ at, what: "failed", command: error.command, kind: error.kind }));
        effects.reject(id, error);
      },
      ended(error) {
        tell(() => ({ at, what: "ended", kind: error.kind }));
        effects.ended(error);
      },
    });

    return (now, ...input) => {
      at = now;
      return engine(now, ...input);
    };
  };
