// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  SalesforceClassicAssignParams,
  SalesforceClassicFocusInteractionParams,
  SalesforceClassicHook,
  SalesforceClassicSetDimensionsParams,
  SalesforceClassicSetDimensionsResponsePayload,
  SalesforceClassicSetVisibilityParams,
  SalesforceClassicUnassignParams,
  SalesforceClassicUnhook,
} from "../modules/salesforceClassic.js";
import { errorsFirst } from "../runtime/answers.js";
import type { Command } from "../runtime/command.js";

/**
 * Assigns the record in the open tab to an interaction.
 *
 * All about it stands at the method `assign` of `SalesforceClassicCommands`.
 */
export const assign: Command<SalesforceClassicAssignParams, Promise<SalesforceClassicHook>> = [
  "salesforceClassic.assign",
  { skylightController: true, module: "salesforceClassic", command: "assign" },
  ["cxengage/salesforce-classic/contact-assignment-acknowledged"],
  [["interactionId"]],
  "cxengage/salesforce-classic/initialize-complete",
];

/**
 * Takes the assigned record away from an interaction.
 *
 * All about it stands at the method `unassign` of `SalesforceClassicCommands`.
 */
export const unassign: Command<
  SalesforceClassicUnassignParams,
  Promise<SalesforceClassicUnhook>
> = [
  "salesforceClassic.unassign",
  { skylightController: true, module: "salesforceClassic", command: "unassign" },
  ["cxengage/salesforce-classic/contact-unassignment-acknowledged"],
  [["interactionId"]],
  "cxengage/salesforce-classic/initialize-complete",
];

/**
 * Opens the tab of the record that is assigned to an interaction.
 *
 * All about it stands at the method `focusInteraction` of `SalesforceClassicCommands`.
 */
export const focusInteraction: Command<SalesforceClassicFocusInteractionParams, Promise<void>> = [
  "salesforceClassic.focusInteraction",
  { skylightController: true, module: "salesforceClassic", command: "focusInteraction" },
  [],
  [],
  "cxengage/salesforce-classic/initialize-complete",
];

/**
 * Meant to ask whether Skylight's panel is open.
 *
 * All about it stands at the method `isVisible` of `SalesforceClassicCommands`.
 */
export const isVisible: Command<undefined, Promise<void>> = [
  "salesforceClassic.isVisible",
  { skylightController: true, module: "salesforceClassic", command: "isVisible" },
  ["cxengage/salesforce-classic/is-visible-response"],
  [],
  "cxengage/salesforce-classic/initialize-complete",
];

/**
 * Opens or closes Skylight's panel in Salesforce.
 *
 * All about it stands at the method `setVisibility` of `SalesforceClassicCommands`.
 */
export const setVisibility: Command<SalesforceClassicSetVisibilityParams, Promise<void>> = [
  "salesforceClassic.setVisibility",
  { skylightController: true, module: "salesforceClassic", command: "setVisibility" },
  ["cxengage/salesforce-classic/set-visibility-response"],
  [],
  "cxengage/salesforce-classic/initialize-complete",
];

/**
 * Sets the size of Skylight's panel in Salesforce.
 *
 * All about it stands at the method `setDimensions` of `SalesforceClassicCommands`.
 */
export const setDimensions: Command<
  SalesforceClassicSetDimensionsParams,
  Promise<SalesforceClassicSetDimensionsResponsePayload>
> = [
  "salesforceClassic.setDimensions",
  { skylightController: true, module: "salesforceClassic", command: "setDimensions" },
  ["cxengage/salesforce-classic/set-dimensions-response"],
  [],
  "cxengage/salesforce-classic/initialize-complete",
  errorsFirst,
];

/**
 * Meant to write what the module knows to the console.
 *
 * Only partly supported over this bridge: The bridge's own command of this name comes first, so
 * this one is never reached.
 *
 * All about it stands at the method `dumpState` of `SalesforceClassicCommands`.
 */
export const dumpState: Command<undefined, Promise<void>> = [
  "salesforceClassic.dumpState",
  { skylightController: true, module: "salesforceClassic", command: "dumpState" },
  [],
  [],
  "cxengage/salesforce-classic/initialize-complete",
];
