import type { Effects, EngineOptions } from "./input.js";
import type { Engine, Layer } from "./layer.js";

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
    const attached: EngineOptions & { readonly isAttached: boolean } = {
      ...options,
      isAttached: true,
    };
    return create<Id>(start, origin, attached, {
      ...effects,
      connected(generation, resumed) {
        effects.connected(generation, resumed);
        if (resumed) onResumed();
      },
    });
  };
