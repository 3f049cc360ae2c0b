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

/** The params hold something that cannot be sent to another window, such as a function. */
export interface NotCloneableError extends Described<"not-cloneable"> {
  /** Where it is, for instance `params.interactionMetadata.lines.0`. */
  readonly path: string;
}

/** Something is not what the catalog says; noticed by `skylight-sdk/validation` alone. */
export interface MismatchError extends Described<"invalid-params" | "payload-mismatch"> {
  /** Where in the params or the payload, for instance `lines[2].id`. */
  readonly path: string;
  /** What the catalog says. */
  readonly expected: string;
  /** What is there. */
  readonly found: string;
}

/** What this side of the connection noticed. */
export interface ConnectionError
  extends Described<Exclude<keyof typeof ADVICE, OriginError["kind"]>> {}

/** The only error that the client throws or rejects with; its `kind` tells what it is about. */
export type SkylightError =
  | SdkError
  | OriginError
  | NotCloneableError
  | MismatchError
  | ConnectionError;

/** What to do about each kind. */
const ADVICE = {
  /** No answer came, as the command's module has not started. */
  "module-not-started": "start a session first",
  /** The popup spoke from another origin than the configured one. */
  "origin-refused": "check its origin",
  /** The popup reported itself closed at once, which a Cross-Origin-Opener-Policy header causes. */
  "cut-off": "drop this page's COOP",
  /** Skylight reloaded before it answered. */
  reloaded: "call it again",
  /** Skylight was not heard in time. */
  "never-loaded": "check its url",
  /** An `AbortSignal` fired. */
  aborted: "its signal fired",
  /** The connection was ended by `close()`. */
  "client-closed": "open it again",
  /** Too many calls wait for a connection, or too many events for their loop. */
  "queue-full": "await some first",
  /** The browser did not open the popup. */
  "popup-blocked": "open it in a click",
  /** The Skylight window is gone. */
  closed: "open it again",
  /** The configured origin is not one, or is not a safe one. */
  "invalid-origin": "write https://host",
  /** Skylight obeys another page. */
  "origin-taken": "close it and open it again",
  /** No answer, event or handshake came in time. */
  "timed-out": "wait longer",
} as const;

/** What a {@link SkylightError} is about; `sdk` when Skylight sent it. */
export type ErrorKind = ConnectionErrorKind | "sdk";

/** What an error is about that this side of the connection noticed. */
export type ConnectionErrorKind = keyof typeof ADVICE | (NotCloneableError | MismatchError)["kind"];

/** What an error is about that says no more than that. */
export type PlainErrorKind = keyof typeof ADVICE | "not-cloneable";

/** What an error is about, as far as that is known. */
interface Subject {
  readonly command?: string | undefined;
  readonly topic?: string | undefined;
  readonly origin?: string | undefined;
}

class Failure extends Error {
  override readonly name = "SkylightError";

  constructor(
    kind: ErrorKind,
    subject: Subject = {},
    advice: string = ADVICE[kind as keyof typeof ADVICE],
  ) {
    const about = subject.command ?? subject.topic ?? subject.origin ?? "Skylight";
    super([about, kind, advice].join(": "));
    Object.assign(this, { kind }, subject);
  }
}

/** What is said of an error when it is made. */
type Said<Kind> = Omit<Kind, keyof Error | "kind">;

/**
 * The only error that the client throws or rejects with: `error instanceof SkylightError` narrows
 * to the union of all kinds, `error.kind` to one of them.
 */
export const SkylightError = Failure as unknown as {
  readonly prototype: SkylightError;
  new (kind: PlainErrorKind, subject?: Subject): SkylightError;
  new (kind: "sdk", subject: Said<SdkError>, advice: string): SdkError;
  new (kind: "not-cloneable", subject: Said<NotCloneableError>, advice: string): NotCloneableError;
  new (kind: MismatchError["kind"], subject: Said<MismatchError>, advice: string): MismatchError;
};

/** The error that Skylight sent as `raw` on a topic, answering a command or nothing. */
export const sdkError = (raw: unknown, topic: string, command: string | undefined): SdkError => {
  const { code, level, data, message, context } = Object(raw);
  const subject = { topic, raw, code, level, data, command, context };
  // What was sent is anybody's: an object is not shown.
  const shown = [code, message].filter((part) => part && Object(part) !== part);
  return new SkylightError("sdk", subject, shown.join(" ") || "no message");
};

/** Any code, without hiding the literals it is offered beside. */
export type AnyCode = number & {};

/** Whether Skylight sent an error with a certain code. */
export const hasCode = (error: unknown, code: number): boolean =>
  error instanceof SkylightError && error.kind === "sdk" && error.code === code;
