import type { Command } from "./command.js";
import type { SdkError, SkylightError } from "./error.js";

/** What can be said of a single call. */
export interface CallOptions {
  /** How many milliseconds to wait for the answer, instead of the connection's `callTimeout`. */
  readonly timeout?: number;
  /** Gives the call up when it fires. What was posted already may still take effect. */
  readonly signal?: AbortSignal;
}

/** What can be said of a subscription. */
export interface SubscribeOptions {
  /** Ends the subscription when it fires. */
  readonly signal?: AbortSignal;
}

/** What can be said of waiting for one message. */
export interface OnceOptions<Payload> {
  /** Gives up when it fires. */
  readonly signal?: AbortSignal;
  /** Fields that the payload must hold, for instance `{ interactionId }`. Compared with `===`. */
  readonly where?: Payload extends object ? Partial<Payload> : never;
  /** After how many milliseconds to give up; for ever when absent. */
  readonly timeout?: number;
}

/** What can be said of a loop over events or answers. */
export interface EventsOptions {
  /** Ends the loop with an `aborted` error when it fires. */
  readonly signal?: AbortSignal;
  /**
   * How many may wait for the loop; default 1,000. When one more comes, the loop gets those that
   * wait and then ends with a `queue-full` error: none is left out without a word.
   */
  readonly limit?: number;
}

/** Any text, without hiding the literals it is offered beside. */
export type AnyText = string & {};

/**
 * Text that the catalog does not know. It is only declared, as an enum, because that is the one kind
 * of text which the compiler tells apart from every literal: narrowing by those goes on working.
 */
export declare enum UnknownText {
  Some = "",
  Other = "?",
}

/** A message that carries a payload. */
export interface TopicMessage<Topic extends string, Payload> {
  /** The topic. */
  readonly topic: Topic;
  /** No error. */
  readonly error: null;
  /** The payload. */
  readonly response: Payload;
  /** Which handshake it belongs to, 1 for the first; undefined while none stands. */
  readonly generation: number | undefined;
}

/** A message that carries an error. */
export interface TopicError<Topic extends string, OnFailure> {
  /** The topic; empty when the error came without one. */
  readonly topic: Topic;
  /** What Skylight says went wrong. */
  readonly error: SdkError;
  /** What is sent beside the error. */
  readonly response: OnFailure;
  /** Which handshake it belongs to, 1 for the first; undefined while none stands. */
  readonly generation: number | undefined;
}

/** Any message. */
export type AnyEvent = TopicMessage<string, unknown> | TopicError<string, unknown>;

/** What a catalog says of its topics. */
export interface TopicTypes {
  /** Payloads by topic. */
  payloads: object;
  /** What `response` holds beside an error, by topic; null on every other topic. */
  failures: object;
  /** Topics that only ever carry errors. */
  errorOnly: string;
}

/** The payload of a topic; unknown for topics that the catalog does not know. */
export type PayloadOf<T extends TopicTypes, Topic> = Topic extends keyof T["payloads"]
  ? T["payloads"][Topic]
  : unknown;

/** What `response` holds beside an error on a topic. */
export type FailureOf<T extends TopicTypes, Topic> = Topic extends keyof T["failures"]
  ? T["failures"][Topic]
  : null;

/** The known topics that are `Prefix` or below it. */
export type TopicsBelow<T extends TopicTypes, Prefix extends string> = Extract<
  keyof T["payloads"],
  "" extends Prefix ? string : Prefix | `${Prefix}/${string}`
>;

/** The messages of a prefix: on the known topics below it, and on those that the catalog does not know. */
export type EventsOf<T extends TopicTypes, Prefix extends string> =
  | {
      [Topic in TopicsBelow<T, Prefix>]:
        | TopicMessage<Topic, PayloadOf<T, Topic>>
        | TopicError<Topic, FailureOf<T, Topic>>;
    }[TopicsBelow<T, Prefix>]
  | TopicMessage<UnknownText, unknown>
  | TopicError<UnknownText, unknown>;

/** A connection to Skylight, without the commands. */
export interface Connection<T extends TopicTypes> {
  /**
   * Hears every message on a topic that carries no error; errors come to {@link onMessage}.
   *
   * @returns ends the subscription
   */
  on<Topic extends (keyof T["payloads"] & string) | AnyText>(
    topic: Topic,
    listener: Topic extends T["errorOnly"]
      ? "only errors arrive on this topic: use onMessage"
      : (payload: PayloadOf<T, Topic>, event: TopicMessage<Topic, PayloadOf<T, Topic>>) => void,
    options?: SubscribeOptions,
  ): () => void;

  /**
   * Hears every message on a topic and those below it, errors included. An empty prefix means every
   * message.
   *
   * @returns ends the subscription
   */
  onMessage<Prefix extends string>(
    prefix: Prefix,
    listener: (event: EventsOf<T, Prefix>) => void,
    options?: SubscribeOptions,
  ): () => void;

  /**
   * Calls a command that was imported by itself, without its module: what a page does not call then
   * weighs nothing. Of a command without params, they are undefined.
   *
   * @throws SkylightError why there is no answer
   *
   * @example
   * ```ts
   * await skylight.call(end, { interactionId });
   * ```
   */
  call<Params, Reply>(
    command: Command<Params, Promise<Reply>>,
    ...args: undefined extends Params
      ? [params?: Params, options?: CallOptions]
      : [params: Params, options?: CallOptions]
  ): Promise<Reply>;

  /** Ends the connection: pending calls are rejected, listeners and timers go. The popup stays. */
  close(): void;

  /**
   * Fires when the connection is over, its `reason` being a {@link SkylightError}: of kind
   * `client-closed` after `close()`.
   */
  readonly ended: AbortSignal;

  /** Exists for the type checker alone. */
  readonly [topicTypes]?: T;
}
declare const topicTypes: unique symbol;
