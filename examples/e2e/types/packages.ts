/**
 * The two packages have one API: what either offers can stand in for the other's. Checked by the
 * compiler alone; nothing here runs.
 *
 * That every declaration is the same is for a test to say, which compares the files; comparing
 * whole connections structurally takes the compiler more memory than a machine has.
 */

import type * as typescript from "skylight-sdk";
import type * as wasm from "skylight-sdk-wasm";

/** The commands of a module. */
export const commandsForTypescript = (
  commands: wasm.InteractionsCommands,
): typescript.InteractionsCommands => commands;
export const commandsForWasm = (
  commands: typescript.InteractionsCommands,
): wasm.InteractionsCommands => commands;

/** Errors. */
export const errorForTypescript = (error: wasm.SkylightError): typescript.SkylightError => error;
export const errorForWasm = (error: typescript.SkylightError): wasm.SkylightError => error;

/** Payloads. */
export const offerForTypescript = (offer: wasm.WorkOffer): typescript.WorkOffer => offer;
export const offerForWasm = (offer: typescript.WorkOffer): wasm.WorkOffer => offer;
