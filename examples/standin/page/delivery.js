/**
 * How messages leave the page; where a test makes the stand-in misbehave.
 *
 * Query parameters of the page: `hold=<topic>` keeps back what is said on a topic until it is released;
 * `stranger=<origin>` says everything from a page of that origin instead, or, with `strangerTopic=<topic>`, what is
 * said on that topic only. Both topics may be given several times.
 */

/** @typedef {import("./bridge.js").Outgoing} Outgoing */

/** Delivers messages to the opener. */
export class Delivery {
  /** What is kept back, by topic. @type {Map<string, (() => void)[]>} */
  #held = new Map();
  /** @type {Stranger | null} */
  #stranger = null;
  /** @type {string[]} */
  #strangerTopics;

  /** @param {URLSearchParams} query */
  constructor(query) {
    for (const topic of query.getAll("hold")) this.hold(topic);
    const origin = query.get("stranger");
    if (origin !== null) this.#stranger = new Stranger(origin);
    this.#strangerTopics = query.getAll("strangerTopic");
  }

  /** @type {import("./bridge.js").Deliver} */
  deliver = (message, receiver, targetOrigin) => {
    const kept = this.#held.get(message.topic ?? "");
    const post = () => this.#post(message, receiver, targetOrigin);
    if (kept === undefined) post();
    else kept.push(post);
  };

  /**
   * Keeps back what is said on a topic from now on.
   * @param {string} topic
   */
  hold(topic) {
    if (!this.#held.has(topic)) this.#held.set(topic, []);
  }

  /**
   * Says what was kept back, in order, and keeps nothing back on this topic any more.
   * @param {string} topic
   */
  release(topic) {
    const kept = this.#held.get(topic) ?? [];
    this.#held.delete(topic);
    for (const post of kept) post();
  }

  /**
   * @param {Outgoing} message
   * @param {Window} receiver
   * @param {string} targetOrigin
   */
  #post(message, receiver, targetOrigin) {
    const topics = this.#strangerTopics;
    const byStranger = topics.length === 0 || topics.includes(message.topic ?? "");
    if (this.#stranger !== null && byStranger) this.#stranger.say(message, targetOrigin);
    else receiver.postMessage(message, targetOrigin);
  }
}

/** A page of another origin, in a frame, that speaks to Skylight's opener as if it were Skylight. */
class Stranger {
  /** @type {string} */
  #origin;
  /** @type {Promise<Window>} */
  #frame;

  /** @param {string} origin */
  constructor(origin) {
    this.#origin = origin;
    const frame = document.createElement("iframe");
    frame.src = `${origin}/stranger.html`;
    frame.hidden = true;
    this.#frame = new Promise((resolve) => {
      frame.addEventListener("load", () => resolve(/** @type {Window} */ (frame.contentWindow)));
    });
    document.body.append(frame);
  }

  /**
   * @param {Outgoing} message
   * @param {string} targetOrigin
   */
  async say(message, targetOrigin) {
    (await this.#frame).postMessage({ message, targetOrigin }, this.#origin);
  }
}
