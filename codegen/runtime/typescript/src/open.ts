import { addressOf } from "./address.js";
import type { AnyEvent } from "./connection.js";
import { createEngine, type Effect, type EngineOptions, type Input } from "./engine.js";
import { SkylightError, sdkError } from "./error.js";
import { bindModule, type Call } from "./module.js";
import type { ModuleTable, Protocol } from "./protocol.js";
import { onAbort } from "./signal.js";
import { createSubscribers } from "./subscribers.js";

/** How a connection is opened. `Query` are the query parameters that the protocol knows. */
export interface OpenOptions<Modules, Query = object> extends EngineOptions {
  /** The modules whose commands the connection is given, by the name that it gives them. */
  readonly modules?: Modules;
  /**
   * The origin of Skylight: the only one that is heard and posted to. Scheme, host and port, nothing
   * else. Default: that of `url`.
   */
  readonly origin?: string;
  /** Whether `http:` is also right for hosts other than this machine. Messages can then be forged. */
  readonly allowInsecureOrigin?: boolean;
  /** The address of Skylight's page. Default: the protocol's, at `origin` when that is given. */
  readonly url?: string;
  /** Query parameters for the address, besides those that are always sent. */
  readonly query?: Query;
  /** Name of the popup's window. */
  readonly windowName?: string;
  /** Features of the popup's window. Default: the protocol's width and height. */
  readonly features?: string;
  /** Ends the connection when it fires, opened or not. */
  readonly signal?: AbortSignal;
  /** Is given what a listener throws. Default: it becomes an uncaught error of the page. */
  readonly onError?: (error: unknown) => void;
}

/** How often it is looked whether the popup is still there, in milliseconds. */
const POLL = 250;
/** The longest delay that a timer of the browser keeps. */
const LONGEST = 2 ** 31 - 1;

/** The promise of a call. */
interface Settler {
  resolve(response: unknown): void;
  reject(error: unknown): void;
  /** Stops listening to the call's signal. */
  off(): void;
}

/** The effects as methods. */
type Performer = {
  readonly [Type in Effect[0]]: (
    ...args: Extract<Effect, readonly [Type, ...unknown[]]> extends readonly [Type, ...infer Args]
      ? Args
      : never
  ) => void;
};

/**
 * Opens the popup in the same turn, as popup blockers ask, and resolves to the connection, with the
 * methods of the modules, once the handshake stands.
 *
 * @throws SkylightError why there is no connection
 */
export const openConnection = (
  protocol: Protocol,
  options: OpenOptions<Readonly<Record<string, ModuleTable>>>,
): Promise<object> =>
  new Promise((resolve, reject) => {
    const { modules = {}, signal, onError, features, windowName } = options;
    const [url, origin] = addressOf(protocol, options);
    if (signal?.aborted) throw new SkylightError("aborted");
    const popup = window.open(
      url,
      windowName ?? protocol.windowName,
      features ?? protocol.features,
    );
    if (!popup) throw new SkylightError("popup-blocked");

    const effects: Effect[] = [];
    const engine = createEngine(protocol, origin, options, effects);
    const subscribers = createSubscribers(onError);
    const settlers = new Map<number, Settler>();
    let working = false;
    let lastId = 0;
    let wanted: number;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over: (error: SkylightError | undefined) => void;

    // An effect may lead to the next input; its effects come after those that are still to be done.
    const take = (...input: Input) => {
      engine(performance.now(), ...input);
      if (working) return;
      working = true;
      for (let effect = effects.shift(); effect; effect = effects.shift()) {
        const [type, ...args] = effect;
        (perform[type] as (...args: unknown[]) => void)(...args);
      }
      working = false;
    };
    const close = () => take("close");
    const hear = ({ source, origin, data }: MessageEvent) =>
      take("message", source === popup, origin, data);
    const tick = () => {
      take("tick");
      // It may have come a little early, or could not be as long as wanted.
      perform.timer(wanted);
    };

    const settle = (how: "resolve" | "reject", id: number, value: unknown) => {
      const settler = settlers.get(id);
      settlers.delete(id);
      settler?.off();
      settler?.[how](value);
    };
    const perform: Performer = {
      post: (message) => popup.postMessage(message, origin),
      connected: () => resolve(connection),
      event: (topic, error, response = null) =>
        subscribers.publish({
          topic,
          error: error === null ? null : sdkError(error, topic),
          response,
        } as AnyEvent),
      resolve: (id, response) => settle("resolve", id, response),
      reject: (id, error) => settle("reject", id, error),
      timer(at) {
        wanted = at;
        clearTimeout(timer);
        if (at < Infinity) timer = setTimeout(tick, Math.min(at - performance.now(), LONGEST));
      },
      ended(error) {
        clearInterval(poll);
        window.removeEventListener("message", hear);
        off();
        subscribers.end(error);
        reject(error ?? new SkylightError(signal?.aborted ? "aborted" : "client-closed"));
        over(error);
      },
    };

    const call: Call = (command, params, { timeout, signal } = {}) =>
      new Promise((resolve, reject) => {
        const details = { command: command.path };
        if (signal?.aborted) throw new SkylightError("aborted", details);
        let data: unknown;
        try {
          // Fails here rather than when it is posted, and is safe from changes while it waits.
          data = structuredClone(params);
        } catch {
          throw new SkylightError("not-cloneable", details);
        }
        const id = ++lastId;
        settlers.set(id, { resolve, reject, off: onAbort(signal, () => take("abort", id)) });
        take("call", id, command, data, timeout);
      });

    const connection = {
      ...subscribers.methods,
      ...bindModule(call, { commands: protocol.bridge, subModules: modules }),
      close,
      ended: new Promise<SkylightError | undefined>((resolve) => {
        over = resolve;
      }),
    };
    window.addEventListener("message", hear);
    const poll = setInterval(() => popup.closed && take("windowClosed"), POLL);
    const off = onAbort(signal, close);
    take("open");
  });
