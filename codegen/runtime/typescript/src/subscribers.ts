import type { AnyEvent, EventsOptions, OnceOptions, SubscribeOptions } from "./connection.js";
import { type SdkError, SkylightError } from "./error.js";
import { onAbort } from "./signal.js";

interface Subscriber {
  readonly hears: (topic: string) => boolean;
  readonly hear: (event: AnyEvent) => void;
  /** Ends the subscription; `error` is undefined when the user closed the connection. */
  readonly end: (error?: SkylightError) => void;
}

const only = (topic: string) => (heard: string) => heard === topic;

const below = (prefix: string) => (heard: string) =>
  !prefix || heard === prefix || heard.startsWith(`${prefix}/`);

/**
 * Those who listen to a connection, in the order in which they came.
 *
 * @param onThrow - is given what a listener throws, which is an uncaught error otherwise
 */
export function createSubscribers(onThrow: ((error: unknown) => void) | undefined) {
  const subscribers = new Set<Subscriber>();
  let over: { error: SkylightError | undefined } | undefined;

  const subscribe = (
    hears: Subscriber["hears"],
    hear: Subscriber["hear"],
    { signal, timeout }: { readonly signal?: AbortSignal; readonly timeout?: number } = {},
    onEnd?: Subscriber["end"],
  ) => {
    const off = () => {
      subscribers.delete(subscriber);
      offAbort();
      clearTimeout(timer);
    };
    const end = (error?: SkylightError) => {
      off();
      onEnd?.(error);
    };
    const abort = () => end(new SkylightError("aborted"));
    const offAbort = onAbort(signal, abort);
    const subscriber = { hears, hear, end };
    const timer = timeout && setTimeout(() => end(new SkylightError("timed-out")), timeout);
    subscribers.add(subscriber);
    if (over) end(over.error);
    else if (signal?.aborted) abort();
    return off;
  };

  const on = (
    topic: string,
    listener: (payload: unknown, event: AnyEvent) => void,
    options?: SubscribeOptions,
  ) => subscribe(only(topic), (event) => event.error || listener(event.response, event), options);

  const onError = (
    prefix: string,
    listener: (error: SdkError) => void,
    options?: SubscribeOptions,
  ) => subscribe(below(prefix), ({ error }) => error && listener(error), options);

  const events = (prefix: string, options: EventsOptions = {}) => {
    const waiting: AnyEvent[] = [];
    let ending: { error: SkylightError | undefined } | undefined;
    let wake = () => {};
    const end = (error?: SkylightError) => {
      ending ??= { error };
      wake();
    };
    const off = subscribe(
      below(prefix),
      (event) => {
        if (waiting.length < (options.limit ?? 1000)) waiting.push(event);
        else {
          off();
          end(new SkylightError("queue-full"));
        }
        wake();
      },
      options,
      end,
    );
    return (async function* () {
      try {
        for (;;) {
          const event = waiting.shift();
          if (event) yield event;
          else if (ending?.error) throw ending.error;
          else if (ending) return;
          else await new Promise<void>((resolve) => (wake = resolve));
        }
      } finally {
        off();
      }
    })();
  };

  const once = async (topic: string, { where = {}, ...options }: OnceOptions<object> = {}) => {
    for await (const event of events(topic, options)) {
      if (event.topic !== topic || event.error) continue;
      const { response } = event;
      if (Object.entries(where).every(([key, value]) => Object(response)[key] === value))
        return response;
    }
    throw new SkylightError("client-closed", { topic });
  };

  return {
    methods: { on, once, onError, events },

    publish(event: AnyEvent) {
      for (const subscriber of [...subscribers]) {
        if (!subscribers.has(subscriber) || !subscriber.hears(event.topic)) continue;
        try {
          subscriber.hear(event);
        } catch (error) {
          // Later, so that nothing that `onThrow` throws stops another listener either.
          queueMicrotask(() => {
            if (!onThrow) throw error;
            onThrow(error);
          });
        }
      }
    },

    end(error: SkylightError | undefined) {
      over = { error };
      for (const subscriber of subscribers) subscriber.end(error);
    },
  };
}
