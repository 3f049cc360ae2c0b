// Why a connection ends.

import type { SkylightError } from "../../src/error.js";
import type { Cause, Ledger } from "./ledger.js";

/** Whether that is why the connection ends at an input. */
export const endFits = (
  { kind }: SkylightError,
  { is: cause }: Cause,
  now: number,
  { phase, isAttaching, isHeard, isHeardElsewhere, handshakeDeadline }: Ledger,
): boolean => {
  const isLate = cause === "tick" && phase !== "connected" && now >= handshakeDeadline;
  const isUnheard = phase === "waiting" || (isAttaching && phase === "shaking");
  switch (kind) {
    case "client-closed":
      return cause === "close";
    case "cut-off":
      return cause === "window closed" && phase === "waiting" && !isHeard;
    case "closed":
      return cause === "window closed" && (phase !== "waiting" || isHeard);
    case "origin-taken":
      return cause === "refused"
        ? phase === "shaking" && !isAttaching
        : isLate && phase === "probing";
    case "never-loaded":
      return isLate && isUnheard && !isHeard && !isHeardElsewhere;
    case "origin-refused":
      return isLate && isUnheard && isHeardElsewhere;
    case "timed-out":
      return isLate && phase === "shaking" && (!isAttaching || (isHeard && !isHeardElsewhere));
    default:
      return false;
  }
};
