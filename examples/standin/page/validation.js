/** The SDK's own checks of a command's parameters: a failed one is answered with error 1003 on the reply topic. */

/**
 * Says what is wrong with a value, or null when it is right.
 * @typedef {(value: unknown) => string | null} Check
 */

/**
 * @typedef {object} Param
 * @property {boolean} required
 * @property {Check} check
 */

/** @typedef {Record<string, Param>} Params */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** @type {Check} */
export const string = (value) => (typeof value === "string" ? null : "is no string");

/** @type {Check} */
export const boolean = (value) => (typeof value === "boolean" ? null : "is no boolean");

/** @type {Check} */
export const number = (value) => (typeof value === "number" ? null : "is no number");

/** @type {Check} */
export const uuid = (value) =>
  typeof value === "string" && UUID.test(value) ? null : "is no UUID";

/** @type {Check} */
export const map = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? null : "is no object";

/**
 * @param {...string} values
 * @returns {Check}
 */
export const oneOf =
  (...values) =>
  (value) =>
    typeof value === "string" && values.includes(value) ? null : `is none of ${values.join(", ")}`;

/**
 * A nested object whose params must all be right.
 * @param {Params} params
 * @returns {Check}
 */
export const object = (params) => (value) => map(value) ?? problems(params, fieldsOf(value));

/**
 * @param {Check} check
 * @returns {Param}
 */
export const required = (check) => ({ required: true, check });

/**
 * An optional parameter may be left out; null is not leaving it out.
 * @param {Check} check
 * @returns {Param}
 */
export const optional = (check) => ({ required: false, check });

/**
 * The fields of a command's data; whatever is no object counts as an empty one.
 * @param {unknown} data
 * @returns {Record<string, unknown>}
 */
export function fieldsOf(data) {
  return map(data) === null ? /** @type {Record<string, unknown>} */ (data) : {};
}

/**
 * What is wrong with the fields, as the text of error 1003, or null. Keys that no param names are ignored.
 * @param {Params} params
 * @param {Record<string, unknown>} fields
 * @returns {string | null}
 */
export function problems(params, fields) {
  const found = Object.entries(params).flatMap(([name, param]) => {
    if (!(name in fields)) return param.required ? [`${name} is missing`] : [];
    const problem = param.check(fields[name]);
    return problem === null ? [] : [`${name} ${problem}`];
  });
  return found.length === 0 ? null : found.join("; ");
}
