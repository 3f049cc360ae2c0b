import { addressOf } from "./address.js";
import type { AnyEvent } from "./connection.js";
import { createEngine } from "./engine.js";
import { SkylightError } from "./error.js";
import type { EngineOptions, Input } from "./input.js";
import { bindModule, type Call } from "./module.js";
import type { ModuleTable, Protocol } from "./protocol.js";
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

/** The promise of a call. */
interface Settler {
  /** The command that was called. */
  readonly command: string;
  resolve(response: unknown): void;
  reject(error: unknown): void;
  /** Stops listening to the call's signal. */
  off(): void;
}

/** How long the popup may be gone before that is noticed, in milliseconds. */
const POLL = 250;

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

    const life = new AbortController();
    const until = { signal: life.signal };
    const subscribers = createSubscribers(life.signal, onError);
    let heard: AnyEvent | undefined;
    let wanted: number;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over: (error: SkylightError | undefined) => void;

    const engine = createEngine<Settler>(performance.now(), protocol, origin, options, {
      post(message, settler) {
        try {
          popup.postMessage(message, origin);
        } catch {
          // Before the engine says that a command is done which is never answered.
          settler?.reject(new SkylightError("not-cloneable", { command: settler.command }));
          if (settler) queueMicrotask(() => take("postFailed", settler));
        }
      },
      connected: () => resolve(connection),
      event(topic, error, response = null, generation) {
        heard = { topic, error, response, generation } as AnyEvent;
      },
      resolve(settler, response) {
        settler.off();
        settler.resolve(response);
      },
      reject(settler, error) {
        settler.off();
        settler.reject(error);
      },
      ended(error) {
        life.abort(error ?? new SkylightError(signal?.aborted ? "aborted" : "client-closed"));
        reject(life.signal.reason);
        over(error);
      },
    });

    const take = (...input: Input<Settler>) => {
      wanted = engine(performance.now(), ...input);
      const event = heard;
      heard = undefined;
      // Only now, as a listener may well call a command. Who awaits an answer goes on later still.
      if (event) subscribers.publish(event);
      if (popup.closed) engine(performance.now(), "windowClosed");
      clearTimeout(timer);
      if (!life.signal.aborted)
        timer = setTimeout(take, Math.min(wanted - performance.now(), POLL), "tick");
    };
    const close = () => take("close");

    const call: Call = (command, params, { timeout, signal } = {}) =>
      new Promise((resolve, reject) => {
        const path = command.path.join(".");
        if (signal?.aborted) throw new SkylightError("aborted", { command: path });
        const abort = () => take("abort", settler);
        const off = () => signal?.removeEventListener("abort", abort);
        const settler: Settler = { command: path, resolve, reject, off };
        signal?.addEventListener("abort", abort);
        take("call", settler, command, params, timeout);
      });

    const connection = {
      ...subscribers.methods,
      ...bindModule(call, { commands: protocol.bridge, subModules: modules }),
      close,
      ended: new Promise<SkylightError | undefined>((resolve) => {
        over = resolve;
      }),
    };
    const hear = ({ source, origin, data }: MessageEvent) =>
      take("message", source === popup, origin, data);
    window.addEventListener("message", hear, until);
    signal?.addEventListener("abort", close, until);
    take("tick");
  });
