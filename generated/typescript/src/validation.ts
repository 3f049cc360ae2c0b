// Written by skylight-codegen from the catalog; change that, not this file.
import {
  createValidation,
  type Validation,
  type ValidationHooks,
} from "./runtime/validation-hooks.js";
import { typeTable } from "./type-table.js";

export type { Mismatch } from "./runtime/validation.js";
export type { Validation, ValidationHooks };

/**
 * Checks params before they are sent, and what arrives: a payload that does not fit is delivered all
 * the same, and told once a topic. For `Skylight.open({ validation: warn() })`.
 */
export const warn = (hooks?: ValidationHooks): Validation =>
  createValidation(typeTable, false, hooks);

/**
 * Checks params before they are sent, and what arrives: a payload that does not fit rejects the call
 * that it answers, and no listener gets it. For `Skylight.open({ validation: strict() })`.
 */
export const strict = (hooks?: ValidationHooks): Validation =>
  createValidation(typeTable, true, hooks);
