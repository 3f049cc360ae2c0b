import { buffered } from "./buffered.js";
import type {
  AnyEvent,
  AnyText,
  Connection,
  EventsOf,
  EventsOptions,
  OnceOptions,
  PayloadOf,
  TopicTypes,
} from "./connection.js";
import { SkylightError } from "./error.js";
import { onAbort } from "./on-abort.js";

/**
 * Loops over the messages on a topic and those below it, errors included, from this call on. An
 * empty prefix means every message. The loop ends with `close()`.
 *
 * @throws SkylightError `aborted`, `queue-full`, or why the connection ended by itself
 *
 * @example
 * ```ts
 * for await (const { topic, error, response } of events(skylight, "")) console.log(topic);
 * ```
 */
export const events = <T extends TopicTypes, Prefix extends string>(
  connection: Connection<T>,
  prefix: Prefix,
  { limit = 1000, signal }: EventsOptions = {},
): AsyncGenerator<EventsOf<T, Prefix>, void, void> =>
  buffered<AnyEvent>(limit, { topic: prefix }, (push, finish) => {
    const stop = new AbortController();
    const until = { signal: stop.signal };
    connection.onMessage(prefix, push as (event: unknown) => void, until);
    onAbort(connection.ended, until, () => finish(connection.ended.reason));
    onAbort(signal, until, () => finish(new SkylightError("aborted", { topic: prefix })));
    return () => stop.abort();
  }) as AsyncGenerator<EventsOf<T, Prefix>, void, void>;

/**
 * Waits for the next message on a topic that carries no error.
 *
 * @throws SkylightError `timed-out`, `aborted`, or why the connection ended
 *
 * @example
 * ```ts
 * await once(skylight, topic, { where: { interactionId }, timeout: 5000 });
 * ```
 */
export const once = <T extends TopicTypes, Topic extends (keyof T["payloads"] & string) | AnyText>(
  connection: Connection<T>,
  topic: Topic,
  { where, timeout, signal }: OnceOptions<PayloadOf<T, Topic>> = {},
): Promise<PayloadOf<T, Topic>> =>
  new Promise((resolve, reject) => {
    const agrees = (response: unknown) =>
      Object.entries(where ?? {}).every(([key, value]) => Object(response)[key] === value);
    const settled = new AbortController();
    const until = { signal: settled.signal };
    const fail = (error: SkylightError) => {
      settled.abort();
      reject(error);
    };
    if (timeout !== undefined) {
      const timer = setTimeout(() => fail(new SkylightError("timed-out", { topic })), timeout);
      onAbort(settled.signal, {}, () => clearTimeout(timer));
    }
    const hear = ({ topic: heard, error, response }: AnyEvent) => {
      if (heard !== topic || error || !agrees(response)) return;
      settled.abort();
      resolve(response as PayloadOf<T, Topic>);
    };
    connection.onMessage(topic, hear as (event: unknown) => void, until);
    onAbort(connection.ended, until, () => fail(connection.ended.reason));
    onAbort(signal, until, () => fail(new SkylightError("aborted", { topic })));
  });
