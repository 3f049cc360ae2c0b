/** The errors that the SDK publishes. */

/**
 * @typedef {object} SdkError
 * @property {number} code
 * @property {string} context
 * @property {string} level
 * @property {string} message
 * @property {unknown} [data]
 */

/** Code to context, level and message. @type {Record<number, [context: string, level: string, message: string]>} */
const ERRORS = {
  1003: ["general", "error", "The arguments failed the checks of the command."],
  2004: ["session", "error", "The state could not be changed."],
  2005: ["session", "error", "The extension is none of the agent's."],
  2007: ["session", "error", "The reason is none of the agent's."],
  2010: ["session", "error", "The tenant could not be read."],
  3000: ["authentication", "error", "The platform gave no token."],
  3006: ["authentication", "error", "The default tenant could not be changed."],
  4000: ["interaction", "error", "There are active interactions."],
  4001: ["interaction", "error", "The work offer has expired."],
  4003: ["interaction", "interaction-fatal", "The interaction could not be ended."],
  4004: ["interaction", "interaction-fatal", "The interaction could not be accepted."],
  4009: ["interaction", "interaction-fatal", "The wrapup could not be enabled."],
  4010: ["interaction", "interaction-fatal", "The wrapup could not be disabled."],
  4011: ["interaction", "interaction-fatal", "The wrapup could not be ended."],
  4012: ["interaction", "interaction-fatal", "The disposition could not be deselected."],
  4013: ["interaction", "interaction-fatal", "The disposition could not be selected."],
  4020: ["interaction", "error", "The disposition is none of the interaction's."],
  5004: ["sqs", "warn", "The notification poll has ended."],
  7005: ["voice", "error", "The resource could not be muted."],
  7006: ["voice", "error", "The resource could not be unmuted."],
  7011: ["voice", "interaction-error", "The customer could not be put on hold."],
  7013: ["voice", "interaction-error", "The customer could not be taken off hold."],
  7020: ["voice", "error", "The dialling could not be cancelled."],
};

/** What stands in `apiResponse` when the platform does not know what it is asked about. */
export const NOT_FOUND = Object.freeze({
  failure: "error",
  statusText: "Not Found",
  response: { error: { code: "not-found", message: "There is no such resource." } },
});

/**
 * @param {number} code
 * @param {unknown} [data]
 * @returns {SdkError}
 */
export function sdkError(code, data) {
  const known = ERRORS[code];
  if (known === undefined) throw new RangeError(`the stand-in has no error ${code}`);
  const [context, level, message] = known;
  return { code, context, level, message, ...(data === undefined ? {} : { data }) };
}
