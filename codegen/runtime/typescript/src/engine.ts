import type { CommandWords } from "./command.js";
import type { AnyEvent } from "./connection.js";
import { type PlainErrorKind, type SdkError, SkylightError, sdkError } from "./error.js";
import type { Effects, EngineOptions, Input } from "./input.js";
import type { Engine } from "./layer.js";
import * as protocol from "./protocol.js";
import { scalarAt } from "./scalar.js";

/** A field that a call and its answer share: its value, and where it stands in answers. */
type Identity = readonly [ours: unknown, payload: string | null, error: string];

/** A call that waits: to be posted, then for its answer. */
interface Call<Id> {
  readonly id: Id;
  readonly path: string;
  readonly data: unknown;
  /** The topic that the command is declared to be answered on. */
  readonly reply: string;
  /** Where this call is answered, then where it can fail. */
  readonly topics: readonly string[];
  readonly identity: readonly Identity[];
  readonly startedBy: string | undefined;
  readonly answers: CommandWords[5];
  /** When it times out, if it does; when a tombstone is dropped; never for a stream that was answered. */
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

/** How sure it is that two values are the same: 2 surely, 1 perhaps, 0 not. */
const sameness = (one: unknown, other: unknown) =>
  one == null || other == null ? 1 : one === other ? 2 : 0;

/** Whether nothing can tell which of two calls an answer would belong to. */
const alike = (one: Call<unknown>, other: Call<unknown>) =>
  // What tells most calls apart comes first: a new one is compared with all that are open.
  !one.identity.some(
    (ours) =>
      ours[1] &&
      other.identity.some((theirs) => ours[1] === theirs[1] && !sameness(ours[0], theirs[0])),
  ) &&
  !one.answers?.isShared &&
  !other.answers?.isShared &&
  one.topics.some((topic) => other.topics.includes(topic));

/**
 * Makes the state machine of a connection. It owns no window, clock or promise: it is given inputs
 * with the time, in milliseconds that never go back, says what is to be done, and returns when it
 * next wants a `tick`; never when that is `Infinity`.
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
 * A call that is over lets those be posted that waited for it. To end is to reject every call with the same kind, and then to say `ended`. Every message that is
 * heard is an event first. A message is heard when the popup sent it from the configured origin.
 */
export function createEngine<Id>(
  now: number,
  origin: string,
  {
    handshakeTimeout = 3e4,
    callTimeout = 3e4,
    queueLimit = 64,
    tombstoneFor = 6e4,
    pipelining,
  }: EngineOptions,
  effects: Effects<Id>,
): Engine<Id> {
  /** Calls that wait for their answer, and tombstones, in the order in which they were posted. */
  let posted: Call<Id>[] = [];
  /** Calls that wait to be posted, in the order in which they were made. */
  let waiting: Call<Id>[] = [];
  const openedAt = now;
  let state = WAITING;
  let endedBy: PlainErrorKind | undefined;
  let generation = 0;
  let heard = false;
  /** The topics heard without an error since the handshake. */
  let started: Record<string, boolean> = {};
  let otherOrigin: string | undefined;
  let deadline = now + handshakeTimeout;
  let retryAt = Infinity;
  let retryDelay: number;

  const all = () => [...posted, ...waiting];
  const find = (id: Id) => all().find((call) => call.id === id && !call.tombstone);

  const remove = (gone: Call<Id>) => {
    posted = posted.filter((call) => call !== gone);
    waiting = waiting.filter((call) => call !== gone);
  };

  /** Keeps the place of a call that failed for its late answer. */
  const bury = (call: Call<Id>) => {
    call.tombstone = true;
    call.at = now + tombstoneFor;
  };

  const failure = (kind: PlainErrorKind, call?: Call<Id>) =>
    new SkylightError(kind, {
      command: call?.path,
      topic: call?.topics[0],
      origin: kind === "origin-refused" ? otherOrigin : undefined,
    });

  /** Gives a call up, and drops a tombstone; a call that may still be answered becomes one. */
  const giveUp = (call: Call<Id>, kind: PlainErrorKind, mayBeAnswered?: boolean) => {
    const { id, tombstone } = call;
    if (mayBeAnswered && posted.includes(call) && (call.at < Infinity || !call.answers?.isShared))
      bury(call);
    else remove(call);
    if (!tombstone) effects.reject(id, failure(kind, call));
  };

  const end = (kind: PlainErrorKind) => {
    endedBy = kind;
    deadline = retryAt = Infinity;
    for (const call of all()) giveUp(call, kind);
    effects.ended(failure(kind));
  };

  const post = (call: Call<Id>) => {
    const { id, path, data } = call;
    const names = path.split(".");
    const message: Record<string, unknown> = {
      [protocol.MARKER]: true,
      [protocol.COMMAND]: names.pop(),
    };
    const [module, subModule] = names;
    if (module) message[protocol.MODULE] = module;
    if (subModule) message[protocol.SUB_MODULE] = subModule;
    if (data !== undefined) message[protocol.DATA] = data;
    effects.post(message, id);
    if (call.reply) posted.push(call);
    else effects.answer(id);
  };

  /** Posts what waits, in order, save what is like a call before it; says when to tick. */
  const goOn = (): number => {
    const calls = waiting;
    waiting = [];
    for (const call of calls) {
      const blocks = (other: Call<Id>) => !other.tombstone && alike(other, call);
      const mustWait = !pipelining && (posted.some(blocks) || waiting.some(blocks));
      if (state !== CONNECTED || mustWait) waiting.push(call);
      else post(call);
    }
    const last = waiting[queueLimit];
    if (last) giveUp(last, "queue-full");
    let next = Math.min(deadline, retryAt);
    for (const { at } of all()) next = Math.min(next, at);
    return next;
  };

  const shake = (delay: number) => {
    state = SHAKING;
    retryDelay = delay;
    retryAt = now + delay;
    effects.post(protocol.INIT);
  };

  /**
   * The call that was answered: the oldest that surely was meant, else the oldest that may be. It is
   * none or several only where commands say so that are answered otherwise than once.
   */
  const answered = (topic: string, error: unknown, response: unknown): Call<Id>[] => {
    const { code, data } = Object(error);
    const failed = error !== null;
    const about = failed ? data : response;

    /** How sure it is that a call was meant: 2 surely, 1 perhaps, 0 not. */
    const rank = ({ reply, topics, identity, answers }: Call<Id>): number => {
      if (topic !== topics[0]) {
        // A call that named a topic can only be refused on the declared one.
        if (!failed || ![answers?.isRefusal(code) && reply, ...topics].includes(topic)) return 0;
      } else if (topic !== reply) return 2;
      let sure = identity.length ? 2 : 1;
      for (const [ours, payload, error] of identity)
        sure = Math.min(sure, sameness(ours, scalarAt(about, failed ? error : payload)));
      return sure;
    };

    let best = 1;
    let chosen: Call<Id>[] = [];
    for (const call of posted) {
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

  const settle = (call: Call<Id>, error: SdkError | null, response: unknown) => {
    const { id, tombstone } = call;
    const goesOn = call.answers?.goesOn(error);
    if (!goesOn || (tombstone && !error)) remove(call);
    else if (!error) call.at = Infinity;
    else if (!tombstone) bury(call);
    if (tombstone) return;
    if (error) effects.reject(id, error);
    else effects.answer(id, response, goesOn);
  };

  const shakeHands = (topic: string) => {
    if (topic === protocol.LOADED) {
      if (state === CONNECTED) {
        deadline = now + handshakeTimeout;
        for (const call of posted) giveUp(call, "reloaded");
      }
      shake(FIRST_RETRY);
    }
    if (state !== SHAKING) return;
    if (topic === protocol.ACCEPTED) {
      state = CONNECTED;
      deadline = retryAt = Infinity;
      started = {};
      effects.connected(++generation);
    }
    if (topic === protocol.REFUSED) end("origin-taken");
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
        [protocol.ERROR]: raw = null,
        [protocol.TOPIC]: topic = raw === null ? raw : "",
        [protocol.RESPONSE]: response,
      } = Object(message);
      if (typeof topic !== "string") return;
      const chosen = answered(topic, raw, response);
      const error = raw === null ? raw : sdkError(raw, topic, chosen[0]?.path);
      effects.event({
        topic,
        error,
        response,
        generation: state === CONNECTED ? generation : undefined,
      } as AnyEvent);
      // Of the topics that calls name there is no end.
      if (!error && topic === (chosen[0]?.reply ?? topic)) started[topic] = true;
      for (const call of chosen) settle(call, error, response);
      shakeHands(topic);
    },

    call(
      id: Id,
      [path, reply, match = [], failsOn = [], startedBy, answers]: CommandWords,
      data?: unknown,
      timeout?: number,
    ) {
      const call: Call<Id> = {
        id,
        path,
        data,
        reply,
        topics: reply ? [answers?.ownTopic(data) ?? reply, ...failsOn] : [],
        identity: match.map(([param, payload = param, error = payload as string]) => [
          scalarAt(data, param),
          payload,
          error,
        ]),
        startedBy,
        answers,
        at: now + (timeout || callTimeout),
      };
      if (endedBy) giveUp(call, endedBy);
      else waiting.push(call);
    },

    abort(id: Id) {
      const call = find(id);
      if (call) giveUp(call, "aborted", true);
    },

    postFailed(id: Id) {
      const call = find(id);
      if (call) giveUp(call, "not-cloneable");
    },

    tick(why?: PlainErrorKind) {
      for (const call of all()) {
        const { at, startedBy, tombstone } = call;
        const hasStarted = waiting.includes(call) || !startedBy || started[startedBy];
        if (at <= now) giveUp(call, hasStarted ? "timed-out" : "module-not-started", !tombstone);
      }
      if (now >= retryAt) shake(Math.min(retryDelay * 2, LAST_RETRY));
      const unheard = otherOrigin ? "origin-refused" : "never-loaded";
      if (now >= deadline) end(why ?? (state === SHAKING ? "timed-out" : unheard));
    },

    windowClosed() {
      end(heard || now - openedAt > CUT_OFF_WITHIN ? "closed" : "cut-off");
    },

    close: () => end("client-closed"),
  };

  return (time: number, type: Input<Id>[0], ...args: unknown[]) => {
    now = Math.max(now, time);
    if (!endedBy || type === "call") (inputs[type] as (...args: unknown[]) => void)(...args);
    return goOn();
  };
}
