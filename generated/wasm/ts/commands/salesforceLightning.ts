// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  SalesforceLightningAssignParams,
  SalesforceLightningFocusInteractionParams,
  SalesforceLightningHook,
  SalesforceLightningSetDimensionsParams,
  SalesforceLightningSetVisibilityParams,
  SalesforceLightningUnassignParams,
  SalesforceLightningUnhook,
} from "../modules/salesforceLightning.js";
import type { Command } from "../runtime/command.js";

/**
 * Assigns the record in the open tab to an interaction.
 *
 * All about it stands at the method `assign` of `SalesforceLightningCommands`.
 */
export const assign: Command<SalesforceLightningAssignParams, Promise<SalesforceLightningHook>> = [
  "salesforceLightning.assign",
  { skylightController: true, module: "salesforceLightning", command: "assign" },
  ["cxengage/salesforce-lightning/contact-assignment-acknowledged"],
  [["interactionId"]],
  "cxengage/salesforce-lightning/initialize-complete",
];

/**
 * Takes the assigned record away from an interaction.
 *
 * All about it stands at the method `unassign` of `SalesforceLightningCommands`.
 */
export const unassign: Command<
  SalesforceLightningUnassignParams,
  Promise<SalesforceLightningUnhook>
> = [
  "salesforceLightning.unassign",
  { skylightController: true, module: "salesforceLightning", command: "unassign" },
  ["cxengage/salesforce-lightning/contact-unassignment-acknowledged"],
  [["interactionId"]],
  "cxengage/salesforce-lightning/initialize-complete",
];

/**
 * Opens the record that is assigned to an interaction.
 *
 * All about it stands at the method `focusInteraction` of `SalesforceLightningCommands`.
 */
export const focusInteraction: Command<SalesforceLightningFocusInteractionParams, Promise<void>> = [
  "salesforceLightning.focusInteraction",
  { skylightController: true, module: "salesforceLightning", command: "focusInteraction" },
  [],
  [],
  "cxengage/salesforce-lightning/initialize-complete",
];

/**
 * Asks whether Skylight's panel is open.
 *
 * All about it stands at the method `isVisible` of `SalesforceLightningCommands`.
 */
export const isVisible: Command<undefined, Promise<boolean | null>> = [
  "salesforceLightning.isVisible",
  { skylightController: true, module: "salesforceLightning", command: "isVisible" },
  ["cxengage/salesforce-lightning/is-visible-response"],
  [],
  "cxengage/salesforce-lightning/initialize-complete",
];

/**
 * Opens or closes Skylight's panel in Salesforce.
 *
 * All about it stands at the method `setVisibility` of `SalesforceLightningCommands`.
 */
export const setVisibility: Command<SalesforceLightningSetVisibilityParams, Promise<boolean>> = [
  "salesforceLightning.setVisibility",
  { skylightController: true, module: "salesforceLightning", command: "setVisibility" },
  ["cxengage/salesforce-lightning/set-visibility-response"],
  [],
  "cxengage/salesforce-lightning/initialize-complete",
];

/**
 * Sets the size of Skylight's panel in Salesforce.
 *
 * All about it stands at the method `setDimensions` of `SalesforceLightningCommands`.
 */
export const setDimensions: Command<SalesforceLightningSetDimensionsParams, Promise<boolean>> = [
  "salesforceLightning.setDimensions",
  { skylightController: true, module: "salesforceLightning", command: "setDimensions" },
  ["cxengage/salesforce-lightning/set-dimensions-response"],
  [],
  "cxengage/salesforce-lightning/initialize-complete",
];

/**
 * Meant to write what the module knows to the console.
 *
 * Only partly supported over this bridge: The bridge's own command of this name comes first, so
 * this one is never reached.
 *
 * All about it stands at the method `dumpState` of `SalesforceLightningCommands`.
 */
export const dumpState: Command<undefined, Promise<void>> = [
  "salesforceLightning.dumpState",
  { skylightController: true, module: "salesforceLightning", command: "dumpState" },
  [],
  [],
  "cxengage/salesforce-lightning/initialize-complete",
];
