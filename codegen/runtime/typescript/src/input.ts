import type { CommandWords } from "./command.js";
import type { AnyEvent } from "./connection.js";
import type { PlainErrorKind, SkylightError } from "./error.js";

/** What the engine can be told to do otherwise; all times are milliseconds. */
export interface EngineOptions {
  /** How long a handshake may take, after a reload too. Default 30,000. */
  readonly handshakeTimeout?: number;
  /** How long a call waits, unless it says otherwise itself. Default 30,000. */
  readonly callTimeout?: number;
  /** How many calls may wait to be posted. Default 64. */
  readonly queueLimit?: number;
  /**
   * For how long at least the late answer to a call that was given up is still recognised: until the
   * first tick after that. Default 60,000.
   */
  readonly tombstoneFor?: number;
  /**
   * Whether calls that nothing can tell apart are posted at once, their answers then going first in,
   * first out. Default false: each waits until the one before it has settled.
   */
  readonly pipelining?: boolean;
}

/**
 * What happens to the engine. A call goes by a value that its caller chooses, its `id`: an object, or
 * what is true as a condition.
 */
export type Input<Id> =
  /** The page heard a message; `fromSkylight` when its source is the popup. */
  | [type: "message", fromSkylight: boolean, origin: string, data: unknown]
  /** A command is called; `timeout` counts from here, 0 or none means the default. */
  | [type: "call", id: Id, command: CommandWords, data?: unknown, timeout?: number | undefined]
  /** A call is no longer wanted. */
  | [type: "abort", id: Id]
  /** The message of a call could not be cloned. */
  | [type: "postFailed", id: Id]
  /** Time has passed; `why` says why the handshake fails, if its time is over. */
  | [type: "tick", why?: PlainErrorKind]
  /** The popup is gone. */
  | [type: "windowClosed"]
  /** The user ends the connection. */
  | [type: "close"];

/** What the engine wants done. None of it may lead to another input before it returns. */
export interface Effects<Id> {
  /**
   * Post a message to the popup, at the configured origin; `id` when it is a call's. It is not to be
   * changed, as each call without params posts the same one.
   */
  post(message: object, id?: Id): void;
  /** The handshake stands, for the `generation`th time; `resumed` when it was adopted. */
  connected(generation: number, resumed?: boolean): void;
  /** A message was heard. Its `response` is undefined when there was none. */
  event(event: AnyEvent): void;
  /**
   * A call is answered, or was posted and is never answered; it is over, unless it `goesOn` and this
   * is one of its many answers.
   */
  answer(id: Id, response?: unknown, goesOn?: boolean): void;
  /** A call failed. */
  reject(id: Id, error: SkylightError): void;
  /** The connection is over; the error is `client-closed` when the user ended it. */
  ended(error: SkylightError): void;
}
