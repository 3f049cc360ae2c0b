import type { AnyEvent } from "./connection.js";
import { type PlainErrorKind, SkylightError, sdkError } from "./error.js";
import type { Effects, EngineOptions } from "./input.js";
import type { Engine, Layer } from "./layer.js";
import * as protocol from "./protocol.js";

/**
 * Where the adoption stands:
 *
 * | state     | input                | effects                                        | next state |
 * | --------- | -------------------- | ---------------------------------------------- | ---------- |
 * | begun     | the first            | post init, as if `loaded` was heard            | attaching  |
 * | attaching | `refused`            | post the probe instead of init                 | probing    |
 * | attaching | `loaded`, `accepted` | those of the engine                            | over       |
 * | probing   | retry is due         | post the probe                                 | probing    |
 * | probing   | the probe's answer   | connected, as if `accepted` was heard; resumed | over       |
 * | probing   | `loaded`, `accepted` | those of the engine                            | over       |
 * | attaching | handshake's deadline | end: origin-refused, never-loaded if unheard   | over       |
 * | probing   | handshake's deadline | end: origin-taken                              | over       |
 */
type State = "begun" | "attaching" | "probing" | "over";

/** A message, as far as it is one. */
type Heard = Readonly<Record<string, unknown>>;

/**
 * Adopts a popup that is open already. It may obey this page from before a reload of the page, and
 * refuses the init then; so it is asked for its state instead, and obeys if it answers.
 *
 * @param onResumed - is told when the popup turns out to obey this page from before
 */
export const adoption =
  (onResumed: () => void = () => {}): Layer =>
  (create) =>
  <Id>(start: number, origin: string, options: EngineOptions, effects: Effects<Id>): Engine<Id> => {
    let state: State = "begun";
    let resumed = false;
    let isHeard = false;
    let otherOrigin: string | undefined;
    /** Whether the engine is told of a message that nobody sent. */
    let pretending = false;

    const engine = create<Id>(start, origin, options, {
      ...effects,
      post(message, id) {
        effects.post(state === "probing" ? protocol.PROBE : message, id);
      },
      connected(generation) {
        state = "over";
        resumed &&= generation === 1;
        effects.connected(generation, resumed);
        // What it throws must not get between the engine and its effects.
        if (resumed) queueMicrotask(onResumed);
      },
      event(event) {
        if (!pretending) effects.event(event);
      },
      reject(id, error) {
        // Which modules have started is not known of a popup that was at work before.
        const isUnsure = resumed && error.kind === "module-not-started";
        const { command, topic } = error;
        effects.reject(id, isUnsure ? new SkylightError("timed-out", { command, topic }) : error);
      },
    });

    /** Why the handshake failed, when its time is over. */
    const handshakeError = (): PlainErrorKind => {
      if (state === "probing") return "origin-taken";
      if (otherOrigin) return "origin-refused";
      return isHeard ? "timed-out" : "never-loaded";
    };

    const pretend = (now: number, topic: string): number => {
      pretending = true;
      const wanted = engine(now, "message", true, origin, { [protocol.TOPIC]: topic });
      pretending = false;
      return wanted;
    };

    /** A message that the engine must not hear, since it would end the connection. */
    const hearRefusal = (now: number, message: Heard) => {
      const { [protocol.ERROR]: raw = null, [protocol.RESPONSE]: response } = message;
      const error = raw === null ? raw : sdkError(raw, protocol.REFUSED, undefined);
      const event = { topic: protocol.REFUSED, error, response, generation: undefined };
      effects.event(event as AnyEvent);
      if (state === "probing") return engine(now, "tick", handshakeError());
      state = "probing";
      return pretend(now, protocol.LOADED);
    };

    const hear = (now: number, message: Heard): number => {
      const { [protocol.TOPIC]: topic, [protocol.ERROR]: error = null } = message;
      if (topic === protocol.REFUSED) return hearRefusal(now, message);
      if (topic === protocol.LOADED) state = "over";
      const wanted = engine(now, "message", true, origin, message);
      if (state !== "probing" || topic !== protocol.PROBED || error !== null) return wanted;
      resumed = true;
      return pretend(now, protocol.ACCEPTED);
    };

    return (now, ...input) => {
      if (state === "begun") {
        state = "attaching";
        pretend(now, protocol.LOADED);
      }
      const pass = () => engine(now, ...input);
      const [type, fromSkylight, from, message] = input;
      if (state === "over") return pass();
      if (type === "tick") return engine(now, type, handshakeError());
      if (type !== "message" || !fromSkylight) return pass();
      if (from === origin) {
        isHeard = true;
        return hear(now, Object(message));
      }
      otherOrigin = from;
      return pass();
    };
  };
