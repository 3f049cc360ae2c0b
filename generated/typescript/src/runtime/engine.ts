import { type ConnectionErrorKind, SkylightError, sdkError } from "./error.js";
import type { Effects, EngineOptions, Input } from "./input.js";
import type { Command, Protocol } from "./protocol.js";

/** A call that waits: to be posted unless the connection stands, then for its answer. */
interface Call<Id> {
  readonly id: Id;
  readonly command: Command;
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

const WAITING = 0;
const SHAKING = 1;
const CONNECTED = 2;
const CLOSED = 3;

/** The value at a dotted path, when it is one that identifies something. */
const scalarAt = (value: unknown, path: string): unknown => {
  const found = path.split(".").reduce((parent, key) => Object(parent)[key], value);
  return Object(found) === found ? undefined : found;
};

/** How sure it is that what was heard belongs to a call: 2 surely, 1 perhaps, 0 not. */
const likelihood = (answer: readonly string[], data: unknown, heard: unknown, failed: boolean) => {
  const matches = answer.slice(1).filter((word) => !/^[!(>]/.test(word));
  const verdicts = matches.map((word) => {
    const [param = "", payload = param, error = payload] = word.split("=");
    const ours = scalarAt(data, param);
    const theirs = scalarAt(heard, failed ? error : payload);
    if (ours == null || theirs == null) return 1;
    return ours === theirs ? 2 : 0;
  });
  return Math.min(verdicts.length ? 2 : 1, ...verdicts);
};

/**
 * Makes the state machine of a connection. It owns no window, clock or promise: it is given inputs
 * with the time, in milliseconds that never go back, says what is to be done, and returns when it
 * next wants a `tick`; never when that is `Infinity`.
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
export function createEngine<Id>(
  now: number,
  protocol: Protocol,
  origin: string,
  { handshakeTimeout = 3e4, callTimeout = 3e4, queueLimit = 64, tombstoneFor = 6e4 }: EngineOptions,
  effects: Effects<Id>,
) {
  const [marker, moduleKeys, commandKey, dataKey, topicKey, errorKey, responseKey] =
    protocol.envelope;
  const [loaded, accepted, refused] = protocol.handshake;
  const calls = new Map<Id, Call<Id>>();
  const openedAt = now;
  let state = WAITING;
  let endedBy: ConnectionErrorKind | undefined;
  let generation = 0;
  let heard = false;
  let otherOrigin: string | undefined;
  let deadline = now + handshakeTimeout;
  let retryAt = Infinity;
  let retryDelay: number;

  const reject = ({ id, command: { path, answer } }: Call<Id>, kind: ConnectionErrorKind) => {
    const topic = answer[0] === "-" ? undefined : answer[0];
    effects.reject(id, new SkylightError(kind, { command: path.join("."), topic }));
  };

  /** Fails a call; one that may still be answered becomes a tombstone. */
  const giveUp = (call: Call<Id>, kind: ConnectionErrorKind) => {
    if (call.tombstone || state !== CONNECTED) calls.delete(call.id);
    if (!call.tombstone) reject(call, kind);
    call.tombstone = true;
    call.at = now + tombstoneFor;
  };

  const giveUpAll = (kind: ConnectionErrorKind) => {
    for (const call of calls.values()) giveUp(call, kind);
  };

  const end = (kind: ConnectionErrorKind) => {
    state = CLOSED;
    endedBy = kind;
    deadline = retryAt = Infinity;
    giveUpAll(kind);
    effects.ended(
      kind === "client-closed" ? undefined : new SkylightError(kind, { origin: otherOrigin }),
    );
  };

  const post = ({ id, command, data }: Call<Id>) => {
    const names = [...command.path];
    const message: Record<string, unknown> = { [marker]: true, [commandKey]: names.pop() };
    if (data !== undefined) message[dataKey] = data;
    names.forEach((name, depth) => {
      message[moduleKeys[depth] as string] = name;
    });
    effects.post(message, id);
    if (command.answer[0] !== "-") return;
    calls.delete(id);
    effects.resolve(id);
  };

  const shake = (delay: number) => {
    state = SHAKING;
    retryDelay = delay;
    retryAt = now + delay;
    effects.post(protocol.init);
  };

  /** The call that was answered: the oldest that surely was meant, else the oldest that may be. */
  const answered = (topic: string, error: unknown, response: unknown) => {
    const failed = error !== null;
    const about = failed ? Object(error).data : response;
    const rank = ({ command: { answer }, data }: Call<Id>) => {
      const custom = answer.find((word) => word[0] === ">");
      const own = custom && scalarAt(data, custom.slice(1));
      if (topic === own) return 2;
      // A call that named a topic can only be refused on the declared one.
      return (topic === answer[0] && (failed || own == null)) ||
        (failed && answer.includes(`!${topic}`))
        ? likelihood(answer, data, about, failed)
        : 0;
    };
    const waiting = state === CONNECTED ? [...calls.values()] : [];
    return waiting.find((call) => rank(call) > 1) ?? waiting.find(rank);
  };

  const shakeHands = (topic: string) => {
    if (topic === loaded) {
      if (state === CONNECTED) {
        state = SHAKING;
        deadline = now + handshakeTimeout;
        giveUpAll("reloaded");
      }
      shake(FIRST_RETRY);
    }
    if (state !== SHAKING) return;
    if (topic === accepted) {
      state = CONNECTED;
      deadline = retryAt = Infinity;
      effects.connected(++generation);
      calls.forEach(post);
    }
    if (topic === refused) end("origin-taken");
  };

  const inputs = {
    message(fromSkylight: boolean, from: string, message: unknown) {
      if (!fromSkylight) return;
      if (from !== origin) {
        otherOrigin = from;
        return;
      }
      heard = true;
      const {
        [errorKey]: raw = null,
        [topicKey]: topic = raw === null ? raw : "",
        [responseKey]: response,
      } = Object(message);
      if (typeof topic !== "string") return;
      const call = answered(topic, raw, response);
      const error = raw === null ? raw : sdkError(raw, topic, call?.command.path.join("."));
      effects.event(topic, error, response, state === CONNECTED ? generation : undefined);
      if (call) calls.delete(call.id);
      if (call && !call.tombstone) {
        if (error) effects.reject(call.id, error);
        else effects.resolve(call.id, response);
      }
      shakeHands(topic);
    },

    call(id: Id, command: Command, data?: unknown, timeout?: number) {
      const call: Call<Id> = { id, command, data, at: now + (timeout || callTimeout) };
      if (endedBy) reject(call, endedBy);
      else if (state !== CONNECTED && calls.size >= queueLimit) reject(call, "queue-full");
      else {
        calls.set(id, call);
        if (state === CONNECTED) post(call);
      }
    },

    abort(id: Id) {
      const call = calls.get(id);
      if (call && !call.tombstone) giveUp(call, "aborted");
    },

    postFailed(id: Id) {
      const call = calls.get(id);
      if (!call) return;
      calls.delete(id);
      reject(call, "not-cloneable");
    },

    tick() {
      const over = [...calls.values()].filter(({ at }) => at <= now);
      for (const call of over.sort((a, b) => a.at - b.at)) giveUp(call, "timed-out");
      if (now >= retryAt) shake(Math.min(retryDelay * 2, LAST_RETRY));
      if (now < deadline) return;
      end(state === SHAKING ? "timed-out" : otherOrigin ? "origin-refused" : "never-loaded");
    },

    windowClosed() {
      end(state === WAITING && !heard && now - openedAt <= CUT_OFF_WITHIN ? "cut-off" : "closed");
    },

    close: () => end("client-closed"),
  };

  return (time: number, ...[type, ...args]: Input<Id>): number => {
    now = time;
    if (!endedBy || type === "call") (inputs[type] as (...args: unknown[]) => void)(...args);
    return Math.min(deadline, retryAt, ...[...calls.values()].map(({ at }) => at));
  };
}
