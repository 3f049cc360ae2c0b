import type { CommandWords } from "./command.js";
import type { AnyEvent } from "./connection.js";
import { type PlainErrorKind, type SdkError, SkylightError, sdkError } from "./error.js";
import type { Effects, EngineOptions, Input } from "./input.js";
import * as protocol from "./protocol.js";

/** A field that a call and its answer share: its value, and where it stands in answers. */
type Identity = readonly [ours: unknown, payload: string, error: string];

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
  readonly goesOn: CommandWords[5];
  /** How many calls were made before it. */
  readonly number: number;
  /** When it times out; when a tombstone is dropped; never for a stream that was answered. */
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

const MANY = "many";

const WAITING = 0;
const SHAKING = 1;
const CONNECTED = 2;

/** The value at a dotted path, when it is one that identifies something. */
const scalarAt = (value: unknown, path: string): unknown => {
  const found = path.split(".").reduce((parent, key) => Object(parent)[key], value);
  return Object(found) === found ? undefined : found;
};

/** How sure it is that two values are the same: 2 surely, 1 perhaps, 0 not. */
const sameness = (one: unknown, other: unknown) =>
  one == null || other == null ? 1 : one === other ? 2 : 0;

/** Whether nothing can tell which of two calls an answer would belong to. */
const alike = (one: Call<unknown>, other: Call<unknown>) =>
  one.goesOn !== MANY &&
  other.goesOn !== MANY &&
  one.topics.some((topic) => other.topics.includes(topic)) &&
  !one.identity.some(([ours, path]) =>
    other.identity.some(([theirs, its]) => path === its && !sameness(ours, theirs)),
  );

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
 * | earlier   | call                 | none, or reject: queue-full                       | the same   |
 * | connected | answer               | resolve, answer, reject: sdk; post what waited    | connected  |
 * | any       | call's deadline      | reject: timed-out, module-not-started; tombstone  | the same   |
 * | any       | abort                | reject: aborted; a posted one is tombstoned       | the same   |
 * | any       | close                | reject all: client-closed                         | closed     |
 * | closed    | call                 | reject with what ended the connection             | closed     |
 *
 * To end is to reject every call with the same kind, and then to say `ended`. Every message that is
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
) {
  /** Calls that wait for their answer, and tombstones, in the order in which they were posted. */
  let posted: Call<Id>[] = [];
  /** Calls that wait to be posted, in the order in which they were made. */
  let waiting: Call<Id>[] = [];
  const openedAt = now;
  let state = WAITING;
  let endedBy: PlainErrorKind | undefined;
  let count = 0;
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

  /** Fails a call; one that may still be answered becomes a tombstone. */
  const fail = (call: Call<Id>, kind: PlainErrorKind, mayBeAnswered?: boolean) => {
    if (mayBeAnswered && posted.includes(call) && call.at < Infinity) bury(call);
    else remove(call);
    const subject = { command: call.path, topic: call.topics[0], origin: otherOrigin };
    effects.reject(call.id, new SkylightError(kind, subject));
  };

  const failAll = (calls: readonly Call<Id>[], kind: PlainErrorKind) => {
    for (const call of calls) {
      if (call.tombstone) remove(call);
      else fail(call, kind);
    }
  };

  const end = (kind: PlainErrorKind) => {
    endedBy = kind;
    deadline = retryAt = Infinity;
    failAll(all(), kind);
    effects.ended(new SkylightError(kind, { origin: otherOrigin }));
  };

  const post = ({ id, path, data }: Call<Id>) => {
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
  };

  /** Posts what waits, in order, save what is like a call that is open or waits before it. */
  const postWaiting = () => {
    if (state !== CONNECTED) return;
    const calls = waiting;
    waiting = [];
    for (const call of calls) {
      const blocks = (other: Call<Id>) => !other.tombstone && alike(other, call);
      if (!pipelining && all().some(blocks)) waiting.push(call);
      else {
        post(call);
        if (call.reply) posted.push(call);
        else effects.resolve(call.id);
      }
    }
  };

  const shake = (delay: number) => {
    state = SHAKING;
    retryDelay = delay;
    retryAt = now + delay;
    effects.post(protocol.INIT);
  };

  /** How sure it is that a message answers a call: 2 surely, 1 perhaps, 0 not. */
  const rank = (call: Call<Id>, topic: string, about: unknown, failed: boolean): number => {
    const { reply, topics, identity } = call;
    // A call that named a topic can only be refused on the declared one.
    if (topic !== topics[0]) {
      if (!failed || ![reply, ...topics].includes(topic)) return 0;
    } else if (topic !== reply) return 2;
    const verdicts = identity.map((entry) =>
      sameness(entry[0], scalarAt(about, entry[failed ? 2 : 1])),
    );
    return Math.min(verdicts.length ? 2 : 1, ...verdicts);
  };

  /** The call that was answered: the oldest that surely was meant, else the oldest that may be. */
  const answered = (topic: string, error: unknown, response: unknown): Call<Id>[] => {
    const failed = error !== null;
    const about = failed ? Object(error).data : response;
    let best = 0;
    let chosen: Call<Id> | undefined;
    for (const call of posted) {
      const sure = rank(call, topic, about, failed);
      if (sure > best) [best, chosen] = [sure, call];
      if (sure > 1) break;
    }
    if (chosen?.goesOn !== MANY || chosen.tombstone) return chosen ? [chosen] : [];
    return posted.filter(
      (call) =>
        call.goesOn === MANY && !call.tombstone && rank(call, topic, about, failed) === best,
    );
  };

  const settle = (call: Call<Id>, error: SdkError | null, response: unknown) => {
    const { id, tombstone } = call;
    const goesOn = call.goesOn === (error ? "errorsFirst" : MANY);
    if (!goesOn || (tombstone && !error)) remove(call);
    if (tombstone) return;
    if (goesOn && error) bury(call);
    if (goesOn && !error) call.at = Infinity;
    if (error) effects.reject(id, error);
    else effects[goesOn ? "answer" : "resolve"](id, response);
  };

  const shakeHands = (topic: string) => {
    if (topic === protocol.LOADED) {
      if (state === CONNECTED) {
        deadline = now + handshakeTimeout;
        failAll(posted, "reloaded");
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
      const chosen = state === CONNECTED ? answered(topic, raw, response) : [];
      const error = raw === null ? raw : sdkError(raw, topic, chosen[0]?.path);
      effects.event({
        topic,
        error,
        response,
        generation: state === CONNECTED ? generation : undefined,
      } as AnyEvent);
      if (!error) started[topic] = true;
      for (const call of chosen) settle(call, error, response);
      shakeHands(topic);
    },

    call(
      id: Id,
      [path, reply, match = [], failsOn = [], startedBy, goesOn, customTopic]: CommandWords,
      data?: unknown,
      timeout?: number,
    ) {
      const own = customTopic && scalarAt(data, customTopic);
      const call: Call<Id> = {
        id,
        path,
        data,
        reply,
        topics: reply ? [typeof own === "string" ? own : reply, ...failsOn] : [],
        identity: match.map(([param, payload = param, error = payload]) => [
          scalarAt(data, param),
          payload,
          error,
        ]),
        startedBy,
        goesOn,
        number: count++,
        at: now + (timeout || callTimeout),
      };
      if (endedBy) return fail(call, endedBy);
      waiting.push(call);
      postWaiting();
      if (waiting.length > queueLimit) fail(call, "queue-full");
    },

    abort(id: Id) {
      const call = find(id);
      if (call) fail(call, "aborted", true);
    },

    postFailed(id: Id) {
      const call = find(id);
      if (call) fail(call, "not-cloneable");
    },

    tick(why?: PlainErrorKind) {
      const over = all().filter(({ at }) => at <= now);
      for (const call of over.sort((a, b) => a.at - b.at || a.number - b.number)) {
        const { startedBy, tombstone } = call;
        const hasStarted = !posted.includes(call) || !startedBy || started[startedBy];
        if (tombstone) remove(call);
        else fail(call, hasStarted ? "timed-out" : "module-not-started", true);
      }
      if (now >= retryAt) shake(Math.min(retryDelay * 2, LAST_RETRY));
      if (now < deadline) return;
      const unheard = otherOrigin ? "origin-refused" : "never-loaded";
      end(why ?? (state === SHAKING ? "timed-out" : unheard));
    },

    windowClosed() {
      end(state === WAITING && !heard && now - openedAt <= CUT_OFF_WITHIN ? "cut-off" : "closed");
    },

    close: () => end("client-closed"),
  };

  return (time: number, ...[type, ...args]: Input<Id>): number => {
    now = Math.max(now, time);
    if (!endedBy || type === "call") (inputs[type] as (...args: unknown[]) => void)(...args);
    postWaiting();
    return all().reduce((next, { at }) => Math.min(next, at), Math.min(deadline, retryAt));
  };
}
