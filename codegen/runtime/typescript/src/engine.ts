import { type ErrorKind, SkylightError, sdkError } from "./error.js";
import type { Command, Protocol } from "./protocol.js";

/** What the engine can be told to do otherwise; all times are milliseconds. */
export interface EngineOptions {
  /** How long a handshake may take, after a reload too. Default 30,000. */
  readonly handshakeTimeout?: number;
  /** How long a call waits, unless it says otherwise itself. Default 30,000. */
  readonly callTimeout?: number;
  /** How many calls may wait for the connection. Default 64. */
  readonly queueLimit?: number;
  /** For how long the late answer to a call that was given up is still recognised. Default 60,000. */
  readonly tombstoneFor?: number;
}

/** What happens to the engine. */
export type Input =
  /** The popup was opened: the handshake's time runs. */
  | [type: "open"]
  /** The page heard a message; `fromSkylight` when its source is the popup. */
  | [type: "message", fromSkylight: boolean, origin: string, data: unknown]
  /** A command is called; `timeout` counts from here, 0 or none means the default. */
  | [type: "call", id: number, command: Command, data?: unknown, timeout?: number | undefined]
  /** A call is no longer wanted. */
  | [type: "abort", id: number]
  /** Time has passed. */
  | [type: "tick"]
  /** The popup is gone. */
  | [type: "windowClosed"]
  /** The user ends the connection. */
  | [type: "close"];

/** What the engine wants done. */
export type Effect =
  /** Post a message to the popup, at the configured origin. */
  | readonly [type: "post", message: object]
  /** The handshake stands, for the `generation`th time. */
  | readonly [type: "connected", generation: number]
  /** A message was heard; `error` is as received, or null. */
  | readonly [type: "event", topic: string, error: unknown, response: unknown]
  /** A call is answered. */
  | readonly [type: "resolve", id: number, response?: unknown]
  /** A call failed. */
  | readonly [type: "reject", id: number, error: SkylightError]
  /** `tick` is wanted at this time; never when it is `Infinity`. Told when it changes. */
  | readonly [type: "timer", at: number]
  /** The connection is over; `error` unless the user ended it. */
  | readonly [type: "ended", error?: SkylightError | undefined];

/** A call that waits: to be posted unless the connection stands, then for its answer. */
interface Call extends Command {
  readonly id: number;
  readonly data: unknown;
  /** When it times out; when a tombstone is dropped. */
  at: number;
  /**
   * Whether its caller was told that it failed. It keeps its place for a while, so that its late
   * answer is not given to a later call.
   */
  tombstone?: boolean;
}

/** A popup that reports itself closed this soon, unheard, was cut off rather than closed. */
const CUT_OFF_WITHIN = 3000;
const FIRST_RETRY = 250;
const LAST_RETRY = 2000;

const valueAt = (value: unknown, path: readonly string[] = []): unknown =>
  path.reduce((parent, key) => Object(parent)[key], value);

const isScalar = (value: unknown): boolean => value != null && Object(value) !== value;

/**
 * How sure it is that what was heard belongs to a call: 2 surely, 1 perhaps, 0 not. `place` is the
 * entry of a {@link Match} that says where the identity stands.
 */
const likelihood = ({ match, data }: Call, heard: unknown, place: number): number =>
  Math.min(
    match.length ? 2 : 1,
    ...match.map((paths) => {
      const ours = valueAt(data, paths[0]);
      const theirs = valueAt(heard, paths[place] ?? paths.at(-1));
      if (!isScalar(ours) || !isScalar(theirs)) return 1;
      return ours === theirs ? 2 : 0;
    }),
  );

/**
 * Makes the state machine of a connection. It owns no window, clock or promise: it is given inputs
 * and the time, in milliseconds that never go back, and adds to `effects` what is to be done.
 *
 * | state     | input                | effects                                       | next state |
 * | --------- | -------------------- | --------------------------------------------- | ---------- |
 * | waiting   | `loaded`             | post init                                     | shaking    |
 * | shaking   | `loaded`             | post init                                     | shaking    |
 * | shaking   | retry is due         | post init; 250 ms, doubling up to 2 s         | shaking    |
 * | shaking   | `accepted`           | connected, post the queue                     | connected  |
 * | shaking   | `refused`            | end: origin-taken                             | closed     |
 * | waiting   | handshake's deadline | end: never-loaded, origin-refused             | closed     |
 * | shaking   | handshake's deadline | end: timed-out                                | closed     |
 * | connected | `loaded`             | reject what was posted: reloaded; post init   | shaking    |
 * | waiting   | window closed        | end: cut-off when early and unheard, closed   | closed     |
 * | other     | window closed        | end: closed                                   | closed     |
 * | connected | call                 | post; resolve when never answered             | connected  |
 * | earlier   | call                 | none, or reject: queue-full                   | the same   |
 * | connected | answer               | resolve, reject: sdk, or a tombstone goes     | connected  |
 * | any       | call's deadline      | reject: timed-out; a posted one is tombstoned | the same   |
 * | any       | abort                | reject: aborted; a posted one is tombstoned   | the same   |
 * | any       | close                | reject all: client-closed                     | closed     |
 * | closed    | call                 | reject with what ended the connection         | closed     |
 *
 * To end is to reject every call with the same kind, and then to say `ended`. Every message that is
 * heard is an event first. A message is heard when the popup sent it from the configured origin.
 */
export function createEngine(
  protocol: Protocol,
  origin: string,
  { handshakeTimeout = 3e4, callTimeout = 3e4, queueLimit = 64, tombstoneFor = 6e4 }: EngineOptions,
  effects: Effect[],
) {
  const [marker, module, subModule, command, data, topicKey, errorKey, responseKey] =
    protocol.envelope;
  const [loaded, accepted, refused] = protocol.handshake;
  const calls = new Map<number, Call>();
  let state: "waiting" | "shaking" | "connected" | "closed" = "waiting";
  let endedBy: ErrorKind = "client-closed";
  let generation = 0;
  let now = 0;
  let openedAt: number;
  let heard = false;
  let otherOrigin: string | undefined;
  let deadline = Infinity;
  let retryAt = Infinity;
  let retryDelay: number;
  let timer = Infinity;

  const emit = (...effect: Effect) => effects.push(effect);

  const reject = ({ id, path, reply }: Call, kind: ErrorKind) =>
    emit("reject", id, new SkylightError(kind, { command: path, topic: reply }));

  const giveUp = (call: Call, kind: ErrorKind) => {
    if (call.tombstone || state !== "connected") calls.delete(call.id);
    if (!call.tombstone) reject(call, kind);
    call.tombstone = true;
    call.at = now + tombstoneFor;
  };

  const giveUpAll = (kind: ErrorKind) => {
    for (const call of calls.values()) giveUp(call, kind);
  };

  const end = (kind: ErrorKind, other?: string) => {
    state = "closed";
    endedBy = kind;
    giveUpAll(kind);
    emit(
      "ended",
      kind === "client-closed" ? undefined : new SkylightError(kind, { origin: other }, other),
    );
  };

  const post = ({ id, path, reply, data: params }: Call) => {
    const modules = path.split(".");
    const name = modules.pop();
    emit("post", {
      [marker]: true,
      ...(modules[0] && { [module]: modules[0] }),
      ...(modules[1] && { [subModule]: modules[1] }),
      [command]: name,
      ...(params !== undefined && { [data]: params }),
    });
    if (!reply) {
      calls.delete(id);
      emit("resolve", id);
    }
  };

  const shake = (delay: number) => {
    state = "shaking";
    retryDelay = delay;
    retryAt = now + delay;
    emit("post", protocol.init);
  };

  /** Settles the call that was answered: the oldest that surely was meant, else the oldest that may be. */
  const answer = (topic: string, error: unknown, response: unknown) => {
    const failed = error !== null;
    const rank = (call: Call) =>
      failed ? likelihood(call, Object(error).data, 2) : likelihood(call, response, 1);
    const candidates = [...calls.values()].filter(
      ({ reply, failsOn }) => topic === reply || (failed && failsOn.includes(topic)),
    );
    const call = candidates.find((call) => rank(call) > 1) ?? candidates.find(rank);
    if (!call) return;
    calls.delete(call.id);
    if (call.tombstone) return;
    if (failed) emit("reject", call.id, sdkError(error, topic, call.path));
    else emit("resolve", call.id, response);
  };

  const inputs = {
    open() {
      openedAt = now;
      deadline = now + handshakeTimeout;
    },

    message(fromSkylight: boolean, from: string, message: unknown) {
      if (!fromSkylight) return;
      if (from !== origin) {
        otherOrigin = from;
        return;
      }
      heard = true;
      const {
        [topicKey]: named,
        [errorKey]: error = null,
        [responseKey]: response,
      } = Object(message);
      const topic = named ?? (error === null ? named : "");
      if (typeof topic !== "string") return;
      emit("event", topic, error, response);
      if (state === "connected") answer(topic, error, response);
      if (topic === loaded) {
        if (state === "connected") {
          deadline = now + handshakeTimeout;
          state = "shaking";
          giveUpAll("reloaded");
        }
        shake(FIRST_RETRY);
      }
      if (state !== "shaking") return;
      if (topic === accepted) {
        state = "connected";
        deadline = retryAt = Infinity;
        emit("connected", ++generation);
        calls.forEach(post);
      }
      if (topic === refused) end("origin-taken");
    },

    call(id: number, command: Command, params?: unknown, timeout?: number) {
      const call: Call = { ...command, id, data: params, at: now + (timeout || callTimeout) };
      if (state === "closed") reject(call, endedBy);
      else if (state !== "connected" && calls.size >= queueLimit) reject(call, "queue-full");
      else {
        calls.set(id, call);
        if (state === "connected") post(call);
      }
    },

    abort(id: number) {
      const call = calls.get(id);
      if (call && !call.tombstone) giveUp(call, "aborted");
    },

    tick() {
      const over = [...calls.values()].filter(({ at }) => at <= now);
      for (const call of over.sort((a, b) => a.at - b.at)) giveUp(call, "timed-out");
      if (now >= retryAt) shake(Math.min(retryDelay * 2, LAST_RETRY));
      if (now < deadline) return;
      if (state === "shaking") end("timed-out");
      else end(otherOrigin ? "origin-refused" : "never-loaded", otherOrigin);
    },

    windowClosed() {
      const cutOff = state === "waiting" && !heard && now - openedAt <= CUT_OFF_WITHIN;
      end(cutOff ? "cut-off" : "closed");
    },

    close() {
      end("client-closed");
    },
  };

  return (time: number, ...[input, ...args]: Input) => {
    now = time;
    if (state !== "closed" || input === "call")
      (inputs[input] as (...args: unknown[]) => void)(...args);
    const next =
      state === "closed"
        ? Infinity
        : Math.min(deadline, retryAt, ...[...calls.values()].map(({ at }) => at));
    if (next !== timer) emit("timer", next);
    timer = next;
  };
}
