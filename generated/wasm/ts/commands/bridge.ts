// Written by skylight-codegen from the catalog; change that, not this file.
import type { Command } from "../runtime/command.js";
import type { SkylightState } from "../types.js";

/**
 * Asks for a snapshot of what Skylight knows about the session, the user and the interactions.
 *
 * Skylight's screen answers this one itself, with live credentials inside: never log the answer.
 * Not part of the snapshot: the token, the settings, the monitored interaction, and the Twilio and
 * MQTT connections.
 *
 * Answered on `cxengage/state`.
 *
 * Part of the sequence `dump_state`. The snapshot of Skylight's state:
 *
 * - `cxengage/state`, set off by the message `dumpState`.
 *
 * Source: `App/index.js:494` of `agent-desktop`.
 *
 * @example
 * ```ts
 * await skylight.call(dumpState);
 * ```
 */
export const dumpState: Command<undefined, Promise<SkylightState>> = [
  "dumpState",
  { skylightController: true, command: "dumpState" },
  ["cxengage/state"],
];
