import init, { Engine } from "../../pkg/skylight.js";
import type { AnyEvent } from "./connection.js";
import { type PlainErrorKind, SkylightError, sdkError } from "./error.js";
import type { Effects, EngineOptions, Input } from "./input.js";

// The popup must be opened in the click itself, so the engine is there before anyone can click.
await init({ module_or_path: new URL("../../pkg/skylight_bg.wasm", import.meta.url) });

/** A call that has not come to its end. */
interface Call<Id> {
  readonly id: Id;
  readonly command: string;
  readonly topic: string | undefined;
}

/** What the engine is told besides by those that adopt a popup. */
export interface WasmEngineOptions extends EngineOptions {
  /** Whether the popup was there already, so that the handshake begins with this page. */
  readonly isAttached?: boolean;
}

/**
 * Makes the state machine of a connection, which is written in Rust. It owns no window, clock or
 * promise: it is given inputs with the time, in milliseconds that never go back, says what is to be
 * done, and returns when it wants a `tick` before any that it has asked for and that has not come;
 * `Infinity` leaves what was asked for. A tick may come for what is over by then, and says when the
 * next of all is wanted. The first input is a tick.
 */
export function createEngine<Id>(
  begun: number,
  origin: string,
  options: WasmEngineOptions,
  effects: Effects<Id>,
) {
  const { handshakeTimeout, callTimeout, queueLimit, tombstoneFor, pipelining } = options;
  // The engine knows calls by number.
  const calls = new Map<number, Call<Id>>();
  const numbers = new Map<Id, number>();
  let lastNumber = 0;
  let heardOn = "";

  const callOf = (number: number): Call<Id> => {
    const call = calls.get(number);
    if (!call) throw new RangeError(`the engine has no call ${number}`);
    return call;
  };

  const settle = (number: number): Call<Id> => {
    const call = callOf(number);
    calls.delete(number);
    numbers.delete(call.id);
    return call;
  };

  const engine = new Engine(
    origin,
    {
      post(message: object, number?: number) {
        effects.post(message, number === undefined ? undefined : calls.get(number)?.id);
      },
      connected: (generation: number, resumed: boolean) => effects.connected(generation, resumed),
      event(topic: string, raw: unknown, response: unknown, generation?: number) {
        heardOn = topic;
        const error = raw === null ? null : sdkError(raw, topic, undefined);
        effects.event({ topic, error, response, generation } as AnyEvent);
      },
      resolve: (number: number, response: unknown) => effects.answer(settle(number).id, response),
      answer: (number: number, response: unknown) =>
        effects.answer(callOf(number).id, response, true),
      reject(number: number, kind: PlainErrorKind | "sdk", detail: unknown) {
        const { id, command, topic } = settle(number);
        const error =
          kind === "sdk"
            ? sdkError(detail, heardOn, command)
            : new SkylightError(kind, { command, topic });
        effects.reject(id, error);
      },
      ended(kind: PlainErrorKind = "client-closed", other?: string) {
        effects.ended(new SkylightError(kind, other === undefined ? {} : { origin: other }));
      },
    },
    handshakeTimeout,
    callTimeout,
    queueLimit,
    tombstoneFor,
    pipelining,
  );
  engine[options.isAttached ? "attach" : "open"](begun);

  return (now: number, ...input: Input<Id>): number => {
    switch (input[0]) {
      case "message":
        return engine.message(now, input[1], input[2], input[3]);
      case "call": {
        const [, id, [command, , [topic]], data, timeout] = input;
        const number = ++lastNumber;
        calls.set(number, { id, command, topic });
        numbers.set(id, number);
        return engine.call(now, number, command, data, timeout);
      }
      case "abort":
      case "postFailed":
        return engine[input[0]](now, numbers.get(input[1]) ?? 0);
      default:
        return engine[input[0]](now);
    }
  };
}
