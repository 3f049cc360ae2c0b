// Written by skylight-codegen from the catalog; change that, not this file.
import type { CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";

/** Commands for trying out Skylight's handling of errors. */
export interface TestingCommands {
  /**
   * Uploads a log, with an entry of your own.
   *
   * Only a failure is told, as error 14000 on `cxengage/logging/logs-saved`; failed uploads after
   * other errors are told there too.
   *
   * `entry`: What to put into the log; anything goes.
   *
   * Never answered: A success is not told, and a failure comes on a topic that also tells of other
   * logs. Resolves as soon as the command is posted.
   *
   * Also sets off `cxengage/logging/logs-saved`.
   *
   * Source: `modules/testing.cljs:17` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.testing.saveLogs(entry);
   * ```
   */
  saveLogs(entry: unknown, options?: CallOptions): Promise<void>;

  /**
   * Throws within Skylight.
   *
   * Never answered: The exception ends the command before anything is published. Resolves as soon
   * as the command is posted.
   *
   * Source: `modules/testing.cljs:9` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.testing.throwError();
   * ```
   */
  throwError(options?: CallOptions): Promise<void>;
}

/** The commands of `testing` as methods, to be given to `Skylight.open`. */
export const testing: Module<TestingCommands> = /* @__PURE__ */ module("testing", {
  "-": "saveLogs",
  "- ()": "throwError",
});
