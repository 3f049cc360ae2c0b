import { getEventListeners } from "node:events";
import { ACCEPTED, LOADED } from "../src/protocol.js";

/** A message that the popup was posted, with its target origin. */
export interface Posted {
  readonly message: Record<string, unknown>;
  readonly origin: string;
}

/**
 * A page whose `window` opens one popup that the test plays. Install it before opening and
 * uninstall it after; real `MessageEvent`s go through a real `EventTarget`.
 */
export class Page extends EventTarget {
  readonly opened: {
    readonly url: string;
    readonly name: string;
    readonly features: string | undefined;
  }[] = [];
  readonly posted: Posted[] = [];
  blocked = false;
  readonly popup = {
    closed: false,
    /** That of another origin cannot be looked into. */
    get location(): never {
      throw new DOMException("cross-origin", "SecurityError");
    },
    postMessage: (message: Record<string, unknown>, origin: string) => {
      this.posted.push({ message: structuredClone(message), origin });
    },
  };

  readonly #origin: string;

  constructor(origin: string) {
    super();
    this.#origin = origin;
  }

  install(): void {
    Object.assign(globalThis, { window: this });
  }

  open(url: URL | string, name: string, features?: string): object | null {
    this.opened.push({ url: String(url), name, features });
    return this.blocked ? null : this.popup;
  }

  /** How many listen for messages. */
  get heardBy(): number {
    return getEventListeners(this, "message").length;
  }

  /** The page hears data from a window. */
  hear(data: unknown, source: object = this.popup, origin = this.#origin): void {
    const event = new MessageEvent("message", { data, origin });
    Object.defineProperty(event, "source", { value: source });
    this.dispatchEvent(event);
  }

  /** The popup speaks on a topic. */
  say(topic: string, response?: unknown, error: unknown = null): void {
    this.hear(response === undefined ? { error, topic } : { error, topic, response });
  }

  /** The popup's part of the handshake. */
  shakeHands(): void {
    this.say(LOADED);
    this.say(ACCEPTED);
  }

  /** The last message that the popup was posted. */
  last(): Record<string, unknown> | undefined {
    return this.posted.at(-1)?.message;
  }
}
