import type { VirtualClock } from "./clock.js";

/** What becomes of a popup when it is opened. */
export interface PopupHost {
  /** Whether the browser blocks it. */
  readonly blocked: boolean;
  /** The origin of the page that is really loaded, when that is not the one of the address. */
  readonly origin: string | undefined;
  /** The popup is navigated to an address. */
  navigated(popup: SimulatedPopup): void;
  /** The opener's page posted a message, and the popup's page is of the right origin. */
  heard(popup: SimulatedPopup, origin: string, data: unknown): void;
  /** The popup is closed. */
  closed(popup: SimulatedPopup): void;
}

/** The window of a popup, as its opener sees it. */
export class SimulatedPopup {
  /** Whether it is gone, or looks so to its opener. */
  closed = false;
  /** The address that it shows. */
  href = "about:blank";
  readonly #opener: SimulatedWindow;
  readonly #host: PopupHost;

  constructor(opener: SimulatedWindow, host: PopupHost) {
    this.#opener = opener;
    this.#host = host;
  }

  /** The origin of its page, which is its opener's as long as it shows nothing. */
  get origin(): string {
    if (this.href === "about:blank") return this.#opener.origin;
    return this.#host.origin ?? new URL(this.href).origin;
  }

  /** Its address, which only a page of the same origin may read. */
  get location(): { readonly href: string } {
    if (this.origin !== this.#opener.origin)
      throw new DOMException(
        "Blocked a frame from accessing a cross-origin frame",
        "SecurityError",
      );
    return { href: this.href };
  }

  /** Posts a message to the page in it; it is heard when its origin is the target origin. */
  postMessage(message: unknown, targetOrigin: string): void {
    const data = structuredClone(message);
    const target = originOf(targetOrigin, this.#opener.origin);
    queueMicrotask(() => {
      if (!this.closed && (target === "*" || target === this.origin))
        this.#host.heard(this, this.#opener.origin, data);
    });
  }

  navigate(href: string): void {
    this.href = href;
    this.#host.navigated(this);
  }

  focus(): void {}

  close(): void {
    if (this.closed) return;
    this.#host.closed(this);
    this.closed = true;
  }
}

/** The window of a page that can open Skylight: as much of it as a client uses. */
export class SimulatedWindow extends EventTarget {
  /** The origin of the page. */
  readonly origin: string;
  /** What was opened, in order. */
  readonly opened: { readonly url: string; readonly name: string; readonly features: string }[] =
    [];
  readonly setTimeout: VirtualClock["setTimeout"];
  readonly clearTimeout: VirtualClock["clearTimeout"];
  readonly setInterval: VirtualClock["setInterval"];
  readonly clearInterval: VirtualClock["clearInterval"];
  readonly performance: { readonly now: () => number };
  readonly #popups = new Map<string, SimulatedPopup>();
  readonly #host: PopupHost;

  constructor(origin: string, clock: VirtualClock, host: PopupHost) {
    super();
    this.origin = origin;
    this.#host = host;
    this.setTimeout = clock.setTimeout;
    this.clearTimeout = clock.clearTimeout;
    this.setInterval = clock.setInterval;
    this.clearInterval = clock.clearInterval;
    this.performance = { now: clock.now };
  }

  /** Opens a popup, or finds the one of that name, which an empty address leaves where it is. */
  open(url: string | URL = "", name = "_blank", features = ""): SimulatedPopup | null {
    this.opened.push({ url: `${url}`, name, features });
    if (this.#host.blocked) return null;
    const known = this.#popups.get(name);
    const popup = known && !known.closed ? known : new SimulatedPopup(this, this.#host);
    if (name !== "_blank") this.#popups.set(name, popup);
    if (`${url}`) popup.navigate(new URL(url, this.origin).href);
    return popup;
  }

  /** The page hears a message, in a turn of its own, when it is of the target origin. */
  deliver(message: unknown, origin: string, source: object, targetOrigin: string): void {
    const data = structuredClone(message);
    if (targetOrigin !== "*" && targetOrigin !== this.origin) return;
    queueMicrotask(() => {
      const event = new MessageEvent("message", { data, origin });
      // Outside of browsers the constructor takes no such source.
      Object.defineProperty(event, "source", { value: source });
      this.dispatchEvent(event);
    });
  }
}

/** The origin that a target origin means, as `postMessage` reads it. */
function originOf(target: string, own: string): string {
  if (target === "*") return target;
  if (target === "/") return own;
  try {
    return new URL(target).origin;
  } catch {
    throw new DOMException(`Invalid target origin '${target}'`, "SyntaxError");
  }
}
