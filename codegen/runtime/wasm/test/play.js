/**
 * How a conformance vector is played against the engine in WebAssembly. It imports nothing, so that a
 * page can play too.
 */

/** @typedef {import("../pkg/skylight.js").Engine} Engine */

/**
 * A conformance vector.
 * @typedef {object} Vector
 * @property {string} name
 * @property {string} rule
 * @property {Record<string, any>} options
 * @property {{ at: number, input: Record<string, any>, effects: object[] }[]} steps
 */

/** An object without the keys that are undefined. */
const defined = (/** @type {object} */ object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** An error as the vectors describe it. */
const described = (/** @type {string} */ kind, /** @type {any} */ detail) =>
  kind === "sdk" ? defined({ kind, code: detail?.code }) : { kind };

/**
 * Plays a vector; gives back the effects of each step.
 * @param {typeof import("../pkg/skylight.js").Engine} EngineInWasm
 * @param {Vector} vector
 */
export function play(EngineInWasm, { options, steps }) {
  /** @type {object[]} */
  let effects = [];
  let timer = Number.POSITIVE_INFINITY;
  const note = (/** @type {object} */ effect) => effects.push(defined(effect));
  const engine = new EngineInWasm(
    options.origin,
    {
      post: (/** @type {object} */ message) => note({ type: "post", message }),
      connected: (/** @type {number} */ generation, /** @type {boolean} */ resumed) =>
        note({ type: "connected", generation, resumed: resumed || undefined }),
      event: (
        /** @type {string} */ topic,
        /** @type {unknown} */ error,
        /** @type {unknown} */ response,
        /** @type {number | undefined} */ generation,
      ) => note({ type: "event", topic, error, response, generation }),
      resolve: (/** @type {number} */ id, /** @type {unknown} */ response) =>
        note({ type: "resolve", id, response }),
      answer: (/** @type {number} */ id, /** @type {unknown} */ response) =>
        note({ type: "answer", id, response }),
      reject: (
        /** @type {number} */ id,
        /** @type {string} */ kind,
        /** @type {unknown} */ detail,
      ) => note({ type: "reject", id, error: described(kind, detail) }),
      ended: (/** @type {string | undefined} */ kind, /** @type {unknown} */ detail) =>
        note({ type: "ended", error: kind && described(kind, detail) }),
    },
    options.handshakeTimeout,
    options.callTimeout,
    options.queueLimit,
    options.tombstoneFor,
    options.pipelining,
  );
  return steps.map(({ at, input }) => {
    effects = [];
    // What was asked for is over with a tick; else it only counts when it is earlier.
    if (input.type === "tick") timer = Number.POSITIVE_INFINITY;
    const wanted = take(engine, at, input);
    if (wanted < timer) {
      timer = wanted;
      note({ type: "timer", at: wanted });
    }
    return effects;
  });
}

/**
 * Gives the engine an input as the vectors write it; gives back when it wants a tick on its account.
 * @param {Engine} engine
 * @param {number} at
 * @param {Record<string, any>} input
 */
function take(engine, at, { type, id, command, data, timeout, fromSkylight, origin }) {
  switch (type) {
    case "message":
      return engine.message(at, fromSkylight, origin, data);
    case "call":
      return engine.call(at, id, command, data, timeout);
    case "abort":
    case "postFailed":
      return engine[/** @type {"abort"} */ (type)](at, id);
    case "open":
    case "attach":
    case "tick":
    case "windowClosed":
    case "close":
      return engine[/** @type {"tick"} */ (type)](at);
    default:
      throw new Error(`the vector has an unknown input ${type}`);
  }
}
