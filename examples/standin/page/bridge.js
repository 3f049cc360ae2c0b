/**
 * The bridge between Skylight and the page that opened it.
 *
 * In: `{skylightController: true, ...}` from the opener. Out: `{error, topic, response}` to `window.opener`.
 */

/**
 * A message to the opener. `skylight/*` messages have no response; a failed logout has no topic.
 * @typedef {object} Outgoing
 * @property {unknown} error null, true, or an object with a code
 * @property {string} [topic]
 * @property {unknown} [response]
 */

/**
 * How a message leaves the page.
 * @callback Deliver
 * @param {Outgoing} message
 * @param {Window} receiver
 * @param {string} targetOrigin
 * @returns {void}
 */

/**
 * What the bridge drives.
 * @typedef {object} Driven
 * @property {(module: string, subModule: string | undefined, command: string, data: unknown) => void} run
 *   runs a command; throws when there is no such command
 * @property {() => unknown} state the whole state, for `dumpState`
 */

/** Hears the opener and forwards what the SDK publishes. */
export class Bridge {
  /** @type {Window | null} */
  #opener;
  /** The origin of the first init; everything goes to it and only it is heard. @type {string | null} */
  #keptOrigin = null;
  /** @type {Driven} */
  #driven;
  /** @type {Deliver} */
  #deliver;

  /**
   * @param {Window} page the window that Skylight runs in
   * @param {Driven} driven
   * @param {Deliver} deliver
   */
  constructor(page, driven, deliver) {
    this.#driven = driven;
    this.#deliver = deliver;
    const enabled = new URL(page.location.href).searchParams.has("skylightController");
    this.#opener = enabled ? page.opener : null;
  }

  /**
   * Starts hearing and says so to the opener. Does nothing in a page that nobody opened as a controller.
   * @param {Window} page
   */
  start(page) {
    const opener = this.#opener;
    if (opener === null) return;
    page.addEventListener("message", (event) => this.#hear(event));
    page.addEventListener("beforeunload", () => {
      if (this.#keptOrigin !== null) this.#say("skylight/closed", null, opener, this.#keptOrigin);
    });
    this.#say("skylight/loaded", null, opener, "*");
  }

  /**
   * Forwards a publication of the SDK; before the handshake it is lost.
   * @param {string | undefined} topic
   * @param {unknown} response
   * @param {unknown} [error]
   */
  forward(topic, response, error = null) {
    if (this.#opener === null || this.#keptOrigin === null) return;
    const message = topic === undefined ? { error, response } : { error, topic, response };
    this.#deliver(message, this.#opener, this.#keptOrigin);
  }

  /** @param {MessageEvent} event */
  #hear(event) {
    const message = event.data;
    if (typeof message !== "object" || message === null || message.skylightController !== true)
      return;
    if (message.controllerInit === true) {
      this.#shakeHands(/** @type {Window} */ (event.source), event.origin);
      return;
    }
    if (event.origin !== this.#keptOrigin) return;
    if (message.command === "dumpState") {
      this.forward("cxengage/state", this.#driven.state());
      return;
    }
    this.#driven.run(message.module, message.subModule, message.command, message.data);
  }

  /**
   * @param {Window} sender
   * @param {string} origin
   */
  #shakeHands(sender, origin) {
    if (this.#keptOrigin !== null) {
      this.#say("skylight/target-origin-already-defined", true, sender, origin);
      return;
    }
    this.#keptOrigin = origin;
    this.#say("skylight/target-origin-defined", null, sender, origin);
  }

  /**
   * @param {string} topic
   * @param {unknown} error
   * @param {Window} receiver
   * @param {string} targetOrigin
   */
  #say(topic, error, receiver, targetOrigin) {
    this.#deliver({ error, topic }, receiver, targetOrigin);
  }
}
