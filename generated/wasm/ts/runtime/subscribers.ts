import type { AnyEvent, EventsOptions, OnceOptions, SubscribeOptions } from "./connection.js";
import { type SdkError, SkylightError } from "./error.js";

/** Whether a topic is a prefix or stands below it; everything stands below the empty one. */
const isBelow = (prefix: string, topic: string): boolean =>
  !prefix || `${topic}/`.startsWith(`${prefix}/`);

/**
 * Those who listen to a connection, in the order in which they came.
 *
 * @param life - fires when the connection ends, its reason being why
 * @param onThrow - is given what a listener throws, which is an uncaught error otherwise
 */
export function createSubscribers(
  life: AbortSignal,
  onThrow: ((error: unknown) => void) | undefined,
) {
  // Of the platform's own kind: one listener that throws does not stop another, and one that is
  // removed meanwhile is not called.
  const channel = new EventTarget();

  /** Gives back how to end the subscription, which can also come about by itself. */
  const subscribe = (
    hear: (event: AnyEvent) => void,
    { signal, timeout }: { readonly signal?: AbortSignal; readonly timeout?: number } = {},
    onEnd?: (error?: SkylightError) => void,
  ) => {
    const controller = new AbortController();
    const until = { signal: controller.signal };
    const end = (error?: SkylightError) => {
      controller.abort();
      clearTimeout(timer);
      onEnd?.(error);
    };
    const abort = () => end(new SkylightError("aborted"));
    const die = () => end(life.reason);
    const timer = timeout && setTimeout(() => end(new SkylightError("timed-out")), timeout);
    const listener = ({ detail }: CustomEventInit<AnyEvent>) => {
      try {
        hear(detail as AnyEvent);
      } catch (error) {
        if (!onThrow) throw error;
        onThrow(error);
      }
    };
    channel.addEventListener("event", listener as EventListener, until);
    life.addEventListener("abort", die, until);
    signal?.addEventListener("abort", abort, until);
    if (life.aborted) die();
    else if (signal?.aborted) abort();
    return end;
  };

  const on = (
    topic: string,
    listener: (payload: unknown, event: AnyEvent) => void,
    options?: SubscribeOptions,
  ) =>
    subscribe(
      (event) => event.topic === topic && !event.error && listener(event.response, event),
      options,
    );

  const onError = (
    prefix: string,
    listener: (error: SdkError) => void,
    options?: SubscribeOptions,
  ) => subscribe(({ topic, error }) => error && isBelow(prefix, topic) && listener(error), options);

  const events = (prefix: string, options: EventsOptions = {}) => {
    const waiting: AnyEvent[] = [];
    let ending: SkylightError | undefined;
    let wake = () => {};
    const end = subscribe(
      (event) => {
        if (!isBelow(prefix, event.topic)) return;
        if (waiting.length < (options.limit ?? 1000)) waiting.push(event);
        else end(new SkylightError("queue-full"));
        wake();
      },
      options,
      (error) => {
        ending = error;
        wake();
      },
    );
    return (async function* () {
      try {
        for (;;) {
          const event = waiting.shift();
          if (event) yield event;
          else if (ending?.kind === "client-closed") return;
          else if (ending) throw ending;
          else
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
        }
      } finally {
        end();
      }
    })();
  };

  const once = async (topic: string, { where = {}, ...options }: OnceOptions<object> = {}) => {
    for await (const { topic: heard, error, response } of events(topic, options)) {
      const agrees = ([key, value]: [string, unknown]) => Object(response)[key] === value;
      if (heard === topic && !error && Object.entries(where).every(agrees)) return response;
    }
    throw life.reason;
  };

  return {
    methods: { on, once, onError, events },
    publish: (detail: AnyEvent) => channel.dispatchEvent(new CustomEvent("event", { detail })),
  };
}
