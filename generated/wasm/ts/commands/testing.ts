// Written by skylight-codegen from the catalog; change that, not this file.
import type { Command } from "../runtime/command.js";

/**
 * Uploads a log, with an entry of your own.
 *
 * All about it stands at the method `saveLogs` of `TestingCommands`.
 */
export const saveLogs: Command<unknown, Promise<void>> = [
  "testing.saveLogs",
  { skylightController: true, module: "testing", command: "saveLogs" },
  [],
];

/**
 * Throws within Skylight.
 *
 * All about it stands at the method `throwError` of `TestingCommands`.
 */
export const throwError: Command<undefined, Promise<void>> = [
  "testing.throwError",
  { skylightController: true, module: "testing", command: "throwError" },
  [],
];
