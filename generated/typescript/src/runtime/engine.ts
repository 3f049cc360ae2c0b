import type { CommandWords } from "./command.js";
import type { AnyEvent } from "./connection.js";
import { type PlainErrorKind, SkylightError, sdkError } from "./error.js";
import type { Effects, EngineOptions, Input } from "./input.js";
import type { Engine } from "./layer.js";
import * as protocol from "./protocol.js";
import { scalarAt } from "./scalar.js";

/** A field that a call and its answer share: its value, and where it stands in answers. */
type Identity = readonly [ours: unknown, payload: string | null, error: string];

/** A call that waits: to be posted, then for its answer. */
interface Call<Id> {
  /**
   * None once its caller was told how it ended. It then keeps its place for a while if it may still
   * be answered, so that its late answer is not given to a later call: it is a tombstone.
   */
  id: Id | undefined;
  readonly path: string;
  readonly message: object;
  /** The topic that the command is declared to be answered on. */
  readonly reply: string | undefined;
  /** Where this call is answered, then where it can fail. */
  readonly topics: readonly string[];
  readonly identity: readonly Identity[];
  readonly startedBy: string | undefined;
  readonly answers: CommandWords[5];
  /** What it goes by among those that are posted. */
  key?: unknown;
  /** When it times out, if it does; when a tombstone is dropped; never for a stream that was answered. */
  at: number;
}

/** A popup that reports itself closed this soon, unheard, was cut off rather than closed. */
const CUT_OFF_WITHIN = 3000;
const FIRST_RETRY = 250;
const LAST_RETRY = 2000;

const WAITING = 0;
const SHAKING = 1;
const CONNECTED = 2;

/** How sure it is that two values are the same: 2 surely, 1 perhaps, 0 not. */
const sameness = (one: unknown, other: unknown) =>
  one == null || other == null ? 1 : one === other ? 2 : 0;

/** Whether nothing can tell which of two calls an answer would belong to. */
const alike = (one: Call<unknown>, other: Call<unknown>) =>
  one.topics.some((topic) => other.topics.includes(topic)) &&
  !one.identity.some(
    ([ours, path]) =>
      path && other.identity.some(([theirs, its]) => path === its && !sameness(ours, theirs)),
  ) &&
  one.id &&
  !one.answers?.isShared &&
  !other.answers?.isShared;

/**
 * Makes the state machine of a connection. It owns no window, clock or promise: it is given inputs
 * with the time, in milliseconds that never go back, says what is to be done, and returns when it
 * wants a `tick` for what the input began, or for the handshake; never when that is `Infinity`. A
 * tick may come for what is over by then, and says when the next of all is wanted.
 *
 * | state     | input                | effects                                           | next state |
 * | --------- | -------------------- | ------------------------------------------------- | ---------- |
 * | waiting   | `loaded`             | post init                                         | shaking    |
 * | shaking   | `loaded`             | post init                                         | shaking    |
 * | shaking   | retry is due         | post init; 250 ms, doubling up to 2 s             | shaking    |
 * | shaking   | `accepted`           | connected, post what waits                        | connected  |
 * | shaking   | `refused`            | end: origin-taken                                 | closed     |
 * | waiting   | handshake's deadline | end: never-loaded, origin-refused                 | closed     |
 * | shaking   | handshake's deadline | end: timed-out                                    | closed     |
 * | connected | `loaded`             | reject what was posted: reloaded; post init       | shaking    |
 * | waiting   | window closed        | end: cut-off when early and unheard, closed       | closed     |
 * | other     | window closed        | end: closed                                       | closed     |
 * | connected | call                 | post, unless one like it is open; it waits then   | connected  |
 * | any       | call that waits      | none; reject: queue-full when too many wait       | the same   |
 * | connected | answer               | answer, reject: sdk; post what waited for it      | connected  |
 * | connected | refusal              | the same, also for calls that named a topic       | connected  |
 * | any       | call's deadline      | reject: timed-out, module-not-started; tombstone  | the same   |
 * | any       | abort                | reject: aborted; a posted one is tombstoned       | the same   |
 * | any       | post failed          | reject: not-cloneable                             | the same   |
 * | any       | close                | reject all: client-closed                         | closed     |
 * | closed    | call                 | reject with what ended the connection             | closed     |
 *
 * A call that is over lets those be posted that waited for it. To end is to reject every call with
 * the same kind, and then to say `ended`. Every message that is heard is an event first. A message is
 * heard when the popup sent it from the configured origin.
 */
export function createEngine<Id>(
  now: number,
  origin: string,
  {
    handshakeTimeout = 3e4,
    tombstoneFor = 6e4,
    pipelining,
    callTimeout = 3e4,
    queueLimit = 64,
  }: EngineOptions,
  effects: Effects<Id>,
): Engine<Id> {
  /** Calls that wait for their answer, and tombstones, in the order in which they were posted. */
  const posted = new Map<unknown, Call<Id>>();
  /** Calls that wait to be posted, in the order in which they were made. */
  let waiting: Call<Id>[] = [];
  /**
   * Where answers have the value that each posted call goes by, and that none shares with another.
   * Most often there is such a place, and then a call with another value needs no comparison.
   */
  let field: unknown;
  const openedAt = now;
  let state = WAITING;
  let endedBy: PlainErrorKind | undefined;
  let generation = 0;
  let heard: true | undefined;
  /** The topics heard without an error since the handshake. */
  let started: Record<string, boolean> = {};
  let otherOrigin: string | undefined;
  let deadline = now + handshakeTimeout;
  let retryAt = Infinity;
  let retryDelay: number;
  /** When a tick is wanted for what the input began. */
  let wake: number;

  const all = () => [...posted.values(), ...waiting];
  const failure = (kind: PlainErrorKind, call?: Call<Id>) =>
    new SkylightError(kind, {
      origin: kind === "origin-refused" ? otherOrigin : undefined,
      topic: call?.topics[0],
      command: call?.path,
    });

  /**
   * The call that was answered: the oldest that surely was meant, else the oldest that may be. It is
   * none or several only where commands say so that are answered otherwise than once.
   */
  const answered = (topic: string, error: unknown, response: unknown): Call<Id>[] => {
    const { code, data } = Object(error);
    const failed = error !== null;
    const about = failed ? data : response;

    /** How sure it is that a call was meant: 2 surely, 1 perhaps, 0 not. */
    const rank = ({ answers, topics, reply, identity }: Call<Id>): number => {
      if (topic !== topics[0]) {
        // A call that named a topic can only be refused on the declared one.
        if (!failed || ![answers?.isRefusal(code) && reply, ...topics].includes(topic)) return 0;
      } else if (topic !== reply) return 2;
      return identity.reduce(
        (sure, [ours, payload, error]) =>
          Math.min(sameness(ours, scalarAt(about, failed ? error : payload)), sure),
        identity.length ? 2 : 1,
      );
    };

    let best = 1;
    let chosen: Call<Id>[] = [];
    for (const call of posted.values()) {
      const sure = rank(call);
      if (sure < best) continue;
      if (sure > best) chosen = [];
      best = sure;
      chosen.push(call);
      if (best > 1 && !call.answers) break;
    }
    for (const { answers } of chosen) if (answers) return answers.pick(chosen, best > 1, code);
    return chosen.slice(0, 1);
  };

  const shakeHands = (topic: string) => {
    if (topic === protocol.LOADED) {
      if (state === CONNECTED) {
        deadline = now + handshakeTimeout;
        for (const call of posted.values()) giveUp(call, "reloaded");
      }
      shake(FIRST_RETRY);
    }
    if (state !== SHAKING) return;
    if (topic === protocol.ACCEPTED) {
      deadline = retryAt = Infinity;
      state = CONNECTED;
      started = {};
      effects.connected(++generation);
    }
    if (topic === protocol.REFUSED) end("origin-taken");
  };

  const shake = (delay: number) => {
    state = SHAKING;
    retryAt = now + delay;
    retryDelay = delay;
    effects.post(protocol.INIT);
  };

  /** Posts a call, unless one that was made before is like it; says whether it must wait. */
  const mustWait = (call: Call<Id>) => {
    const [[ours, path] = []] = call.identity;
    const key = path && !call.answers && ours;
    field = key && !posted.has(key) && (field === path || !posted.size) && path;
    const isFirst = () =>
      field || all().find((other) => other === call || alike(other, call)) === call;
    if (state !== CONNECTED || !(pipelining || isFirst())) return true;
    effects.post(call.message, call.id as Id);
    if (call.reply) {
      call.key = field ? key : call;
      posted.set(call.key, call);
    } else effects.answer(call.id as Id);
    return false;
  };

  /** Ends a call, which may keep its place for its late answer; tells its caller, once. */
  const over = (
    call: Call<Id>,
    keepsPlace: unknown,
    error: SkylightError | null,
    response?: unknown,
  ) => {
    const { id } = call;
    if (!keepsPlace) {
      waiting = waiting.filter((other) => other !== call);
      posted.delete(call.key);
    }
    if (!id) return;
    call.at = now + tombstoneFor;
    call.id = undefined;
    if (error) effects.reject(id, error);
    else effects.answer(id, response);
  };

  /** Gives a call up, and drops a tombstone; a call that may still be answered becomes one. */
  const giveUp = (call: Call<Id>, kind: PlainErrorKind, mayBeAnswered?: boolean) => {
    const isOwed = mayBeAnswered && call.id && call.key;
    const keepsPlace = isOwed && (call.at < Infinity || !call.answers?.isShared);
    over(call, keepsPlace, failure(kind, call));
  };

  const end = (kind: PlainErrorKind) => {
    deadline = retryAt = Infinity;
    endedBy = kind;
    for (const call of all()) giveUp(call, kind);
    effects.ended(failure(kind));
  };

  const giveUpOn = (id: Id, kind: PlainErrorKind, mayBeAnswered?: boolean) => {
    for (const call of all()) if (call.id === id) giveUp(call, kind, mayBeAnswered);
  };

  const inputs = {
    call(
      id: Id,
      [path, message, topics, match = [], startedBy, answers]: CommandWords,
      data?: unknown,
      timeout?: number,
    ) {
      const identity = match.map(
        ([param, payload = param, error = payload as string]): Identity => [
          scalarAt(data, param),
          payload,
          error,
        ],
      );
      const call: Call<Id> = {
        answers,
        identity,
        message: data === undefined ? message : { ...message, [protocol.DATA]: data },
        path,
        startedBy,
        id,
        topics: answers?.topicsOf(topics, data) ?? topics,
        reply: topics[0],
        at: now + (timeout || callTimeout),
      };
      if (endedBy) giveUp(call, endedBy);
      else {
        wake = call.at;
        waiting.push(call);
      }
    },

    message(fromSkylight: boolean, from: string, message: unknown) {
      if (!fromSkylight) return;
      if (from !== origin) {
        otherOrigin = from;
        return;
      }
      heard = true;
      const {
        [protocol.ERROR]: raw = null,
        [protocol.TOPIC]: topic = raw === null ? raw : "",
        [protocol.RESPONSE]: response,
      } = Object(message);
      if (typeof topic !== "string") return;
      const chosen = answered(topic, raw, response);
      const error = raw === null ? raw : sdkError(raw, topic, chosen[0]?.path);
      effects.event({
        error,
        generation: state === CONNECTED ? generation : undefined,
        topic,
        response,
      } as AnyEvent);
      // Of the topics that calls name there is no end.
      const { reply = topic } = chosen[0] ?? {};
      if (!error && topic === reply) started[reply] = true;
      for (const call of chosen) {
        const goesOn = call.answers?.goesOn(error);
        if (goesOn && !error && call.id) {
          call.at = Infinity;
          effects.answer(call.id, response, true);
        } else over(call, goesOn && error, error, response);
      }
      shakeHands(topic);
    },

    close: () => end("client-closed"),

    windowClosed() {
      end(heard || now - openedAt > CUT_OFF_WITHIN ? "closed" : "cut-off");
    },

    tick(why?: PlainErrorKind) {
      for (const call of all()) {
        const { key, startedBy, at } = call;
        const isSilent = key && startedBy && !started[startedBy];
        if (at <= now) giveUp(call, isSilent ? "module-not-started" : "timed-out", true);
      }
      if (now >= retryAt) shake(Math.min(retryDelay * 2, LAST_RETRY));
      const unheard = otherOrigin ? "origin-refused" : "never-loaded";
      if (now >= deadline) end(why ?? (state === SHAKING ? "timed-out" : unheard));
      for (const { at } of all()) wake = Math.min(wake, at);
    },

    postFailed: (id: Id) => giveUpOn(id, "not-cloneable"),

    abort: (id: Id) => giveUpOn(id, "aborted", true),
  };

  return (time: number, type: Input<Id>[0], ...args: unknown[]) => {
    now = Math.max(now, time);
    wake = Infinity;
    if (!endedBy || type === "call") (inputs[type] as (...args: unknown[]) => void)(...args);
    waiting = waiting.filter(mustWait);
    const last = waiting[queueLimit];
    if (last) giveUp(last, "queue-full");
    return Math.min(wake, deadline, retryAt);
  };
}
