// What must hold after each input.

import assert from "node:assert/strict";
import { alike } from "./call.js";
import {
  type Cause,
  isPosted,
  type Ledger,
  openCalls,
  type Stage,
  waitingCalls,
} from "./ledger.js";
import { OPTIONS, type Scenario } from "./scenario.js";

/** An open call that nothing tells apart from this one and that comes before it. */
export const blocker = (ledger: Ledger, scenario: Scenario, of: number): number | undefined =>
  openCalls(ledger).find((other) => {
    const [call, another] = [scenario.calls[of], scenario.calls[other]];
    const isBefore = other !== of && (isPosted(ledger.stages[other]) || other < of);
    return isBefore && !scenario.pipelining && call && another && alike(call, another);
  });

/** That what was to settle a call, or to change the connection, did so. */
const checkCause = (
  { phase, stages }: Ledger,
  open: readonly number[],
  cause: Cause,
  before: Ledger,
) => {
  assert(!["close", "window closed"].includes(cause.is), "the connection goes on");
  if (cause.is === "abort" || cause.is === "post failed")
    assert(!open.includes(cause.of), `call ${cause.of} stays open`);
  if (cause.is === "accepted") assert.equal(phase, "connected", "not connected");
  if (cause.is === "state" && before.phase === "probing")
    assert.equal(phase, "connected", "the popup is not taken up again");
  if (cause.is === "refused") assert.notEqual(phase, "shaking", "a refusal is ignored");
  if (cause.is === "loaded")
    assert(!open.some((of) => isPosted(stages[of])), "calls outlive a reload");
};

/** That nothing outlives its time, and that a tick is wanted as long as time matters. */
const checkTime = ({ stages, phase, handshakeDeadline, timer, now }: Ledger, cause: Cause) => {
  const earliest = (counted: readonly Stage[]) => {
    const ends = counted.flatMap(({ until }) => until ?? []);
    return Math.min(phase === "connected" ? Infinity : handshakeDeadline, ...ends);
  };
  // The tick that was wanted for a call looks after its tombstone too.
  const end = earliest(stages.filter(({ is }) => is !== "tombstone"));
  assert(timer <= end, `a tick is wanted at ${timer}, and something ends at ${end}`);
  const last = earliest(stages);
  assert(timer < Infinity || last === Infinity, `no tick is wanted, and something ends at ${last}`);
  if (cause.is !== "tick") return;
  assert(last > now, "something outlives its time");
  assert(timer <= last, `a tick is wanted at ${timer}, and something ends at ${last}`);
  assert(last < Infinity || timer === Infinity, `a tick is wanted at ${timer} for nothing`);
};

/** What must hold after an input. */
export const check = (ledger: Ledger, scenario: Scenario, cause: Cause, before: Ledger): void => {
  const open = openCalls(ledger);
  if (ledger.phase === "ended") {
    assert.deepEqual(open, [], "calls are left open at the end");
    assert.equal(ledger.timer, Infinity, "a tick is wanted after the end");
    return;
  }
  checkCause(ledger, open, cause, before);
  checkTime(ledger, cause);
  assert(waitingCalls(ledger) <= OPTIONS.queueLimit, "more calls wait than may");
  if (ledger.phase !== "connected") return;
  // Calls that nothing can tell apart wait for one another, and nothing else waits.
  for (const of of open) {
    const isBlocked = blocker(ledger, scenario, of) !== undefined;
    assert.equal(isPosted(ledger.stages[of]), !isBlocked, `call ${of}: posted, and not blocked`);
  }
};
