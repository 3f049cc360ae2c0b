// Which calls are played together, and how far.

import type { EngineOptions } from "../../src/input.js";
import type { Call } from "./call.js";
import { FRESH, type Opener, type Page } from "./skylight.js";

/** The origin that the page was configured with. */
export const ORIGIN = "https://skylight.test";
/** An origin that Skylight's window shows as well. */
export const OTHER_ORIGIN = "https://other.test";

/** Calls that a page makes, in this order. */
export interface Scenario {
  readonly calls: readonly Call[];
  /** What the page attaches to; it opens the window when this is left out. */
  readonly attachesTo?: "nothing" | "nobody's" | Opener;
  /** Whether calls that nothing can tell apart may be under way at once. */
  readonly pipelining: boolean;
  /** How often something out of the ordinary may happen. */
  readonly disruptions: number;
}

/** Short times, so that every limit is met. */
export const OPTIONS = {
  handshakeTimeout: 600,
  callTimeout: 1000,
  queueLimit: 2,
  tombstoneFor: 500,
} as const satisfies EngineOptions;

/** How long a call may take when it says so itself: the first does. */
export const ownTimeout = (of: number): number | undefined => (of === 0 ? 400 : undefined);

/** The page that is in Skylight's window at the start. */
export const foundPage = ({ attachesTo }: Scenario): Page | undefined => {
  if (!attachesTo || attachesTo === "nothing") return undefined;
  return attachesTo === "nobody's" ? FRESH : { ...FRESH, kept: attachesTo };
};
