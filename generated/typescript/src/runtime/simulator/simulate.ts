import { INIT } from "../protocol.js";
import type { SimulatedCatalog } from "./catalog.js";
import { VirtualClock } from "./clock.js";
import type { SimulatedTypes, Simulator } from "./script.js";
import { createSimulator } from "./simulator.js";
import { type SimulatedPopup, SimulatedWindow } from "./window.js";

/** How the world is in which Skylight is simulated. */
export interface SimulateOptions {
  /** The origin of the page that opens Skylight. Default `https://crm.example`. */
  readonly opener?: string;
  /** The origin of the page that is loaded, when the address redirects. Default: that of the address. */
  readonly origin?: string;
  /** Whether the browser blocks the popup. */
  readonly blocked?: boolean;
  /** Whether a Cross-Origin-Opener-Policy header cuts the popup off from its opener. */
  readonly cutOff?: boolean;
  /** After how many milliseconds the popup's page runs; `Infinity` for never. Default 0. */
  readonly loadsAfter?: number;
  /** The origin of another page that shakes hands with Skylight first. */
  readonly takenBy?: string;
  /** The date at which time begins. Default: the first of January 2024. */
  readonly date?: Date;
}

/** A simulated Skylight, with the window and the time of the page that opens it. */
export interface Simulation<T extends SimulatedTypes> extends Simulator<T> {
  /** The window of the page. */
  readonly window: SimulatedWindow;
  /** Its time, which only passes with `advance`. */
  readonly clock: VirtualClock;
  /**
   * Makes this process the page: `window`, its timers and `performance.now` are the simulated ones.
   *
   * @returns puts things back
   */
  install(): () => void;
  /** Lets everything happen that is under way, without time passing. */
  settle(): Promise<void>;
  /** The agent reloads the popup. */
  reload(): void;
  /** The agent closes the popup. */
  close(): void;
  /** The page hears anything, from the popup, or from another source or origin. */
  say(data: unknown, from?: { readonly origin?: string; readonly source?: object }): void;
  /** Skylight hears anything from another page, an init or a command for instance. */
  hear(data: unknown, origin: string): void;
}

/** Skylight and the page that opens it, in one process and without a browser. */
export function createSimulation<T extends SimulatedTypes>(
  catalog: SimulatedCatalog,
  options: SimulateOptions = {},
): Simulation<T> {
  const { loadsAfter = 0, cutOff = false, takenBy } = options;
  const clock = new VirtualClock(options.date ?? new Date("2024-01-01T00:00:00Z"));
  let popup: SimulatedPopup | undefined;
  /** Which navigation this is: a page that was left does not begin to run. */
  let visit = 0;
  /** Another page, which hears Skylight and is heard by nobody. */
  const stranger = {};

  const window = new SimulatedWindow(options.opener ?? "https://crm.example", clock, {
    blocked: options.blocked ?? false,
    origin: options.origin,
    navigated(navigated) {
      if (popup === navigated) leave();
      popup = navigated;
      visit++;
      if (cutOff) popup.closed = true;
      else load();
    },
    heard(target, origin, data) {
      if (target === popup) skylight.hear(window, origin, data);
    },
    closed(closed) {
      if (closed === popup) leave();
    },
  });

  const { simulator, ...skylight } = createSimulator<object, T>(catalog, {
    opener: window,
    clock,
    post(page, message, targetOrigin) {
      if (popup && page === window) window.deliver(message, popup.origin, popup, targetOrigin);
    },
  });

  const load = () => {
    const now = visit;
    const run = () => {
      if (now !== visit || !popup || popup.closed) return;
      for (const value of new URL(popup.href).searchParams.values()) simulator.start(value);
      skylight.load();
      if (takenBy !== undefined) skylight.hear(stranger, takenBy, INIT);
    };
    if (loadsAfter === 0) queueMicrotask(run);
    else if (loadsAfter < Infinity) clock.later(loadsAfter, run);
  };

  const leave = () => {
    visit++;
    skylight.unload();
  };

  return {
    ...simulator,
    window,
    clock,
    install: () => install(window),
    settle: () => clock.advance(0),
    reload() {
      leave();
      load();
    },
    close: () => popup?.close(),
    say(data, { origin = popup?.origin ?? window.origin, source = popup ?? window } = {}) {
      window.deliver(data, origin, source, "*");
    },
    hear: (data, origin) => queueMicrotask(() => skylight.hear(stranger, origin, data)),
  };
}

/** Puts the page's window and time in the place of this process's own. */
function install(window: SimulatedWindow): () => void {
  const { setTimeout, clearTimeout, setInterval, clearInterval, performance } = window;
  const replaced: [object, Record<string, unknown>][] = [
    [globalThis, { window, setTimeout, clearTimeout, setInterval, clearInterval }],
    [globalThis.performance, { now: performance.now }],
  ];
  const undo = replaced.flatMap(([owner, values]) =>
    Object.entries(values).map(([name, value]) => {
      const before = Object.getOwnPropertyDescriptor(owner, name);
      Object.defineProperty(owner, name, { value, configurable: true, writable: true });
      return () => {
        if (before) Object.defineProperty(owner, name, before);
        else Reflect.deleteProperty(owner, name);
      };
    }),
  );
  return () => {
    for (const put of undo.splice(0)) put();
  };
}
