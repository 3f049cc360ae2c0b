import type { CommandWords } from "./command.js";
import type { AnyEvent, CallOptions, SubscribeOptions } from "./connection.js";
import { createEngine } from "./engine.js";
import { SkylightError } from "./error.js";
import type { EngineOptions, Input } from "./input.js";
import type { CreateEngine, Layer } from "./layer.js";
import type { Call, Module } from "./module.js";

/** How a connection is made, whether its popup is opened or found. */
export interface ConnectOptions<Modules> extends EngineOptions {
  /** The modules whose commands the connection is given as methods, by the name that it gives them. */
  readonly modules?: Modules;
  /** What stands between the connection and its engine; the last one is next to the connection. */
  readonly layers?: readonly Layer[];
  /** Is given what a listener throws. Default: it becomes an uncaught error of the page. */
  readonly onError?: (error: unknown) => void;
  /** Ends the connection when it fires, made or not. */
  readonly signal?: AbortSignal;
}

/** What else can be said of a call that is answered many times. */
export interface StreamCallOptions extends CallOptions {
  /** Is given each answer. */
  readonly onAnswer?: (response: unknown) => void;
}

/** The promise of a call. */
interface Settler {
  /** Takes the answer, or one of many. */
  answer(response: unknown): void;
  reject(error: unknown): void;
  /** The command that was called, and with what. */
  readonly command: string;
  readonly params: unknown;
}

/** How long the popup may be gone before that is noticed, in milliseconds: no event tells. */
const POLL = 250;

/** A path that is longer leads around a cycle, most likely, and says enough. */
const LONG_PATH = 99;

/** The path of what cannot be sent to another window, for instance a function or a reactive proxy. */
const uncloneable = (value: unknown, path: string): string => {
  // A getter or a proxy may throw whatever is asked of it.
  try {
    for (const [key, part] of Object.entries(value as object))
      try {
        structuredClone(part);
      } catch {
        if (path.length < LONG_PATH) return uncloneable(part, `${path}.${key}`);
      }
  } catch {}
  return path;
};

/** Whether a topic is a prefix or stands below it; everything stands below the empty one. */
const isBelow = (prefix: string, topic: string): boolean =>
  `${topic}/`.startsWith(prefix && `${prefix}/`);

/**
 * Resolves to the connection with a popup, with the methods of the modules, once the handshake
 * stands.
 *
 * @throws SkylightError why there is no connection
 */
export const connect = (
  {
    modules = {},
    layers = [],
    onError: report = (error) =>
      queueMicrotask(() => {
        throw error;
      }),
    signal,
    ...options
  }: ConnectOptions<Readonly<Record<string, Module<unknown>>>>,
  popup: Window,
  origin: string,
): Promise<object> =>
  new Promise((resolve, reject) => {
    const life = new AbortController();
    const until = { signal: life.signal };
    let subscribers: ((event: AnyEvent) => void)[] = [];
    let heard: AnyEvent | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** When the timer fires; 0 when none may be set any more. To set it anew for each input is dear. */
    let alarm: number;

    const create = layers.reduce<CreateEngine>((inner, layer) => layer(inner), createEngine);
    const engine = create<Settler>(performance.now(), origin, options, {
      reject: ({ reject }, error) => reject(error),
      ended(error) {
        subscribers = [];
        clearTimeout(timer);
        alarm = 0;
        life.abort(error);
        reject(error);
      },
      post(message, settler) {
        try {
          popup.postMessage(message, origin);
        } catch {
          if (!settler) return;
          const { command, params, reject } = settler;
          // Before the engine says that a command is done which is never answered.
          const path = uncloneable(params, "params");
          reject(
            new SkylightError("not-cloneable", { command, path }, `pass plain data as ${path}`),
          );
          queueMicrotask(() => take("postFailed", settler));
        }
      },
      answer: ({ answer }, response) => answer(response),
      connected: () => resolve(connection),
      event(event) {
        heard = { ...event, response: event.response ?? null } as AnyEvent;
      },
    });

    const take = (...input: Input<Settler>) => {
      heard = undefined;
      const now = performance.now();
      const next = Math.min(engine(now, ...input), now + POLL);
      // Only now, as a listener may well call a command. Who awaits an answer goes on later still.
      const event = heard as AnyEvent | undefined;
      for (const hear of subscribers) {
        try {
          // Unless one that was told before has ended this subscription.
          if (event && subscribers.includes(hear)) hear(event);
        } catch (error) {
          report(error);
        }
      }
      if (next < alarm) {
        clearTimeout(timer);
        timer = setTimeout(tick, next - now);
        alarm = next;
      }
    };

    const tick = () => {
      alarm = Infinity;
      take(popup.closed ? "windowClosed" : "tick");
    };

    const call: Call = (
      command: CommandWords,
      params?: unknown,
      { onAnswer, signal, timeout }: StreamCallOptions = {},
    ) => {
      let abort: () => void;
      const answered = new Promise((resolve, reject) => {
        if (signal?.aborted) throw new SkylightError("aborted", { command: command[0] });
        const settler = { answer: onAnswer ?? resolve, reject, command: command[0], params };
        abort = () => take("abort", settler);
        signal?.addEventListener("abort", abort);
        take("call", settler, command, params, timeout);
      });
      return signal ? answered.finally(() => signal.removeEventListener("abort", abort)) : answered;
    };

    const onMessage = (
      prefix: string,
      listener: (event: AnyEvent) => unknown,
      { signal }: SubscribeOptions = {},
    ) => {
      const hear = (event: AnyEvent) => {
        if (isBelow(prefix, event.topic)) listener(event);
      };
      const off = () => {
        subscribers = subscribers.filter((other) => other !== hear);
      };
      if (!signal?.aborted) subscribers = [...subscribers, hear];
      signal?.addEventListener("abort", off, until);
      return off;
    };

    const connection: Record<string, unknown> = {
      call,
      onMessage,
      close: () => take("close"),
      ended: life.signal,
      on: (
        topic: string,
        listener: (payload: unknown, event: AnyEvent) => void,
        options?: SubscribeOptions,
      ) =>
        onMessage(
          topic,
          (event) => event.topic === topic && !event.error && listener(event.response, event),
          options,
        ),
    };
    for (const [name, bind] of Object.entries(modules)) connection[name] = bind(call);

    window.addEventListener(
      "message",
      ({ origin, source, data }) => take("message", source === popup, origin, data),
      until,
    );
    const abort = () => {
      reject(new SkylightError("aborted"));
      take("close");
    };
    signal?.addEventListener("abort", abort, until);
    tick();
  });
