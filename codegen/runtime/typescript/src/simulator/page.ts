import { MARKER, QUERY } from "../protocol.js";
import type { SimulatedCatalog } from "./catalog.js";
import { realClock } from "./clock.js";
import type { SimulatedTypes, Simulator } from "./script.js";
import { createSimulator } from "./simulator.js";

/**
 * Makes the page that this runs in a simulated Skylight for the page that opened it. In a page that
 * nobody opened, or whose address lacks what turns the bridge on, it says nothing to anybody.
 */
export function simulateInPage<T extends SimulatedTypes>(catalog: SimulatedCatalog): Simulator<T> {
  const query = new URL(location.href).searchParams;
  const isController = !Object.hasOwn(QUERY, MARKER) || query.has(MARKER);
  const opener: Window | null = isController ? window.opener : null;
  const { simulator, load, hear, unload } = createSimulator<Window | null, T>(catalog, {
    opener,
    clock: realClock,
    post: (page, message, targetOrigin) => page?.postMessage(message, targetOrigin),
  });
  if (opener) {
    window.addEventListener("message", ({ source, origin, data }) =>
      hear(source as Window | null, origin, data),
    );
    window.addEventListener("beforeunload", unload);
  }
  for (const value of query.values()) simulator.start(value);
  load();
  return simulator;
}
