/** A command of the SDK: checked parameters in, publications out. */

import { sdkError } from "./sdk-error.js";
import { fieldsOf, problems } from "./validation.js";

/**
 * Publishes to everyone who listens, the opener included.
 * @callback Publish
 * @param {string | undefined} topic below `cxengage/`
 * @param {unknown} response
 * @param {unknown} [error]
 * @returns {void}
 */

/** @typedef {(data?: unknown) => void} Command */

/** The commands of a module by name; a subModule stands beside them. @typedef {{ [name: string]: Command | Module }} Module */

/**
 * A command that takes an object.
 * @param {Publish} publish
 * @param {string} topic where it answers, and where it says that parameters are wrong
 * @param {import("./validation.js").Params} params
 * @param {(fields: any) => void} run
 * @returns {Command}
 */
export function command(publish, topic, params, run) {
  return (data) => {
    const fields = fieldsOf(data);
    const found = problems(params, fields);
    if (found === null) run(fields);
    else publish(topic, null, sdkError(1003, { problems: found }));
  };
}
