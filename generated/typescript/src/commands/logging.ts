// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyLogLevel, LoggingSetLevelParams } from "../modules/logging.js";
import type { Command } from "../runtime/command.js";

/**
 * Sets how much Skylight's SDK writes to the browser's console.
 *
 * All about it stands at the method `setLevel` of `LoggingCommands`.
 */
export const setLevel: Command<LoggingSetLevelParams, Promise<AnyLogLevel>> = [
  "logging.setLevel",
  { skylightController: true, module: "logging", command: "setLevel" },
  ["cxengage/logging/log-level-set"],
];
