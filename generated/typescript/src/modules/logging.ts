// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";

/**
 * How much is logged.
 *
 * - `debug`: Everything.
 * - `info`: What happens.
 * - `warn`: What is suspicious.
 * - `error`: What failed.
 * - `fatal`: What cannot be recovered from.
 */
export type LogLevel = "debug" | "info" | "warn" | "error" | "fatal";

/**
 * How much is logged.
 *
 * - `debug`: Everything.
 * - `info`: What happens.
 * - `warn`: What is suspicious.
 * - `error`: What failed.
 * - `fatal`: What cannot be recovered from.
 *
 * Other values may come to be.
 */
export type AnyLogLevel = "debug" | "info" | "warn" | "error" | "fatal" | AnyText;

/**
 * A log that was to be uploaded.
 *
 * Source: `cxengage_javascript_sdk/pubsub.cljs:114` of `cxengage-javascript-sdk`.
 */
export interface SaveLogsBody {
  /** Credentials or personal data: keep it out of logs. */
  logs: unknown[];
  /** Credentials or personal data: keep it out of logs. */
  context: unknown;
  /** The browser and its machine. */
  device: unknown;
  appId: string;
  appName: string;
}

/** What `logging.setLevel` takes. */
export interface LoggingSetLevelParams {
  level: LogLevel;
}

/** The log of Skylight's SDK. */
export interface LoggingCommands {
  /**
   * Sets how much Skylight's SDK writes to the browser's console.
   *
   * It holds for all of Skylight.
   *
   * Answered on `cxengage/logging/log-level-set`.
   *
   * Source: `modules/logging.cljs:18` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.logging.setLevel({ level: "debug" });
   * ```
   */
  setLevel(params: LoggingSetLevelParams, options?: CallOptions): Promise<AnyLogLevel>;
}

/** The commands of `logging` as methods, to be given to `Skylight.open`. */
export const logging: Module<LoggingCommands> = /* @__PURE__ */ module("logging", {
  "cxengage/logging/log-level-set": "setLevel",
});
