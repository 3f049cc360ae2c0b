import type { Clock } from "./clock.js";

/**
 * What goes wrong with messages on their way: they are lost, come twice, come so many milliseconds
 * late, or come in groups of so many, the last one first.
 */
export type Fault = "lost" | "doubled" | { readonly late: number } | { readonly reversed: number };

/** A fault that waits for its messages. */
interface Waiting {
  readonly prefix: string;
  readonly fault: Fault;
  /** How many messages it still befalls. */
  left: number;
  /** What is held back until the group is complete. */
  readonly held: (() => void)[];
}

/** The way that messages take to the opener, where things can go wrong. */
export function createDelivery(clock: Clock) {
  let waiting: Waiting[] = [];

  return {
    /** Lets a fault befall the next messages on a topic and those below it; every topic when empty. */
    fault(prefix: string, fault: Fault, times: number) {
      const size = typeof fault === "object" && "reversed" in fault ? fault.reversed : 1;
      waiting.push({ prefix, fault, left: times * size, held: [] });
    },

    /** Sends a message on a topic, unless a fault befalls it. */
    send(topic: string, post: () => void) {
      const struck = waiting.find(({ prefix }) => !prefix || `${topic}/`.startsWith(`${prefix}/`));
      if (!struck) return post();
      struck.left--;
      waiting = waiting.filter(({ left }) => left > 0);
      const { fault, held } = struck;
      if (fault === "lost") return;
      if (fault === "doubled") {
        post();
        post();
      } else if ("late" in fault) {
        clock.later(fault.late, post);
      } else {
        held.unshift(post);
        if (held.length < fault.reversed) return;
        for (const send of held.splice(0)) send();
      }
    },
  };
}
