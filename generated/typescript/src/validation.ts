// Written by skylight-codegen from the catalog; change that, not this file.
import type { Layer } from "./runtime/layer.js";
import { createValidation, type ValidationHooks, validating } from "./runtime/validation-hooks.js";
import { typeTable } from "./type-table.js";

export type { Mismatch } from "./runtime/validation.js";
export type { ValidationHooks };

/**
 * Checks params before they are sent, and what arrives: a payload that does not fit is delivered all
 * the same, and told once a topic.
 *
 * @example
 * ```ts
 * const skylight = await Skylight.open({ layers: [warn()] });
 * ```
 */
export const warn = (hooks?: ValidationHooks): Layer =>
  validating(createValidation(typeTable, false, hooks));

/**
 * Checks params before they are sent, and what arrives: a payload that does not fit rejects the call
 * that it answers with a `payload-mismatch` error, and no listener hears of it. One of many answers
 * is passed over.
 *
 * @example
 * ```ts
 * const skylight = await Skylight.open({ layers: [strict()] });
 * ```
 */
export const strict = (hooks?: ValidationHooks): Layer =>
  validating(createValidation(typeTable, true, hooks));
