/** What every {@link SkylightError} says besides its `message`. */
interface Described<Kind> extends Error {
  /** What went wrong; see {@link ErrorKind}. */
  readonly kind: Kind;
  /** Dotted path of the command that failed, for instance `interactions.voice.dial`. */
  readonly command?: string | undefined;
  /** The topic that was waited for, or on which the error was heard. */
  readonly topic?: string | undefined;
}

/** An error that Skylight sent. */
export interface SdkError extends Described<"sdk"> {
  /** The error's code; undefined when what was sent has none, such as `true` or a native error. */
  readonly code: number | undefined;
  /** The part of Skylight that the error comes from. */
  readonly context: string | undefined;
  /** How grave it is, for instance `error`, `session-fatal` or `interaction-fatal`. */
  readonly level: string | undefined;
  /** What Skylight adds; its shape goes with the code. */
  readonly data: unknown;
  /** The error exactly as it was received. */
  readonly raw: unknown;
}

/** An origin was the reason. */
export interface OriginError extends Described<"origin-refused" | "invalid-origin"> {
  /** The origin that was heard, or configured. */
  readonly origin: string;
}

/** What this side of the connection noticed. */
export interface ConnectionError
  extends Described<Exclude<ErrorKind, "sdk" | "origin-refused" | "invalid-origin">> {}

/** The only error that the client throws or rejects with; its `kind` tells what it is about. */
export type SkylightError = SdkError | OriginError | ConnectionError;

/** What happened and what to do, by kind. */
const ADVICE = {
  /** The browser did not open the popup. */
  "popup-blocked": "Popup blocked: open it in a click handler",
  /** The Skylight window is gone. */
  closed: "Skylight was closed: open it again",
  /** The popup reported itself closed at once, which a Cross-Origin-Opener-Policy header causes. */
  "cut-off": "Skylight is cut off: drop this page's COOP header",
  /** Skylight was not heard in time. */
  "never-loaded": "Skylight did not load: check its url",
  /** The popup spoke from another origin than the configured one. */
  "origin-refused": "Skylight has another origin: configure",
  /** Skylight obeys another page. */
  "origin-taken": "Skylight obeys another page: close it first",
  /** Skylight reloaded before it answered. */
  reloaded: "Skylight reloaded: call again",
  /** No answer, event or handshake came in time. */
  "timed-out": "Nothing came in time: wait longer",
  /** An `AbortSignal` fired. */
  aborted: "Aborted by its signal",
  /** Skylight sent an error. */
  sdk: "Skylight failed",
  /** Too many calls wait for a connection, or too many events for their loop. */
  "queue-full": "Too many wait: await them first",
  /** The params hold something that cannot be sent to another window. */
  "not-cloneable": "Cannot be posted: pass plain data",
  /** The configured origin is not one, or is not a safe one. */
  "invalid-origin": "Configure https://host[:port], not",
  /** The connection was ended by `close()`. */
  "client-closed": "Connection closed: open another",
} as const;

/** What a {@link SkylightError} is about. */
export type ErrorKind = keyof typeof ADVICE;

/** What an error says besides its kind and message. */
interface Details {
  readonly command?: string | undefined;
  readonly [detail: string]: unknown;
}

class Failure extends Error {
  override readonly name = "SkylightError";

  constructor(kind: ErrorKind, details?: Details, note?: unknown) {
    super([details?.command, ADVICE[kind], note].filter(Boolean).join(": "));
    Object.assign(this, details, { kind });
  }
}

/**
 * The only error that the client throws or rejects with: `error instanceof SkylightError` narrows
 * to the union of all kinds, `error.kind` to one of them.
 */
export const SkylightError = Failure as unknown as {
  readonly prototype: SkylightError;
  new (...args: ConstructorParameters<typeof Failure>): SkylightError;
};

/** The error that Skylight sent as `raw` on a topic, answering a command or nothing. */
export const sdkError = (raw: unknown, topic: string, command?: string): SdkError => {
  const { code, context, level, data, message } = Object(raw);
  const note = [code, message].filter(Boolean).join(" ");
  return new SkylightError(
    "sdk",
    { command, topic, code, context, level, data, raw },
    note,
  ) as SdkError;
};
