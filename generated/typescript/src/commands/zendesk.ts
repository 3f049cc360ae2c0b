// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  ZendeskAssignContactParams,
  ZendeskAssignRelatedToParams,
  ZendeskFocusInteractionParams,
  ZendeskSetDimensionsParams,
  ZendeskSetDimensionsResponsePayload,
  ZendeskSetVisibilityParams,
  ZendeskTicketHook,
  ZendeskUnassignContactParams,
  ZendeskUnassignRelatedToParams,
  ZendeskUserHook,
} from "../modules/zendesk.js";
import type { Command } from "../runtime/command.js";

/**
 * Assigns a user of Zendesk to an interaction.
 *
 * All about it stands at the method `assignContact` of `ZendeskCommands`.
 */
export const assignContact: Command<ZendeskAssignContactParams, Promise<ZendeskUserHook>> = [
  "zendesk.assignContact",
  { skylightController: true, module: "zendesk", command: "assignContact" },
  ["cxengage/zendesk/contact-assignment-acknowledged"],
  [["interactionId"]],
  "cxengage/zendesk/zendesk-initialization",
];

/**
 * Takes a user of Zendesk away from an interaction.
 *
 * All about it stands at the method `unassignContact` of `ZendeskCommands`.
 */
export const unassignContact: Command<ZendeskUnassignContactParams, Promise<ZendeskUserHook>> = [
  "zendesk.unassignContact",
  { skylightController: true, module: "zendesk", command: "unassignContact" },
  ["cxengage/zendesk/contact-unassignment-acknowledged"],
  [["interactionId"]],
  "cxengage/zendesk/zendesk-initialization",
];

/**
 * Assigns a ticket of Zendesk to an interaction.
 *
 * All about it stands at the method `assignRelatedTo` of `ZendeskCommands`.
 */
export const assignRelatedTo: Command<ZendeskAssignRelatedToParams, Promise<ZendeskTicketHook>> = [
  "zendesk.assignRelatedTo",
  { skylightController: true, module: "zendesk", command: "assignRelatedTo" },
  ["cxengage/zendesk/related-to-assignment-acknowledged"],
  [["interactionId"]],
  "cxengage/zendesk/zendesk-initialization",
];

/**
 * Takes a ticket of Zendesk away from an interaction.
 *
 * All about it stands at the method `unassignRelatedTo` of `ZendeskCommands`.
 */
export const unassignRelatedTo: Command<
  ZendeskUnassignRelatedToParams,
  Promise<ZendeskTicketHook>
> = [
  "zendesk.unassignRelatedTo",
  { skylightController: true, module: "zendesk", command: "unassignRelatedTo" },
  ["cxengage/zendesk/related-to-unassignment-acknowledged"],
  [["interactionId"]],
  "cxengage/zendesk/zendesk-initialization",
];

/**
 * Opens in Zendesk what is assigned to an interaction.
 *
 * All about it stands at the method `focusInteraction` of `ZendeskCommands`.
 */
export const focusInteraction: Command<ZendeskFocusInteractionParams, Promise<void>> = [
  "zendesk.focusInteraction",
  { skylightController: true, module: "zendesk", command: "focusInteraction" },
  [],
  [],
  "cxengage/zendesk/zendesk-initialization",
];

/**
 * Opens or closes Skylight's panel in Zendesk.
 *
 * All about it stands at the method `setVisibility` of `ZendeskCommands`.
 */
export const setVisibility: Command<ZendeskSetVisibilityParams, Promise<void>> = [
  "zendesk.setVisibility",
  { skylightController: true, module: "zendesk", command: "setVisibility" },
  [],
  [],
  "cxengage/zendesk/zendesk-initialization",
];

/**
 * Sets the size of Skylight's panel in Zendesk.
 *
 * All about it stands at the method `setDimensions` of `ZendeskCommands`.
 */
export const setDimensions: Command<
  ZendeskSetDimensionsParams,
  Promise<ZendeskSetDimensionsResponsePayload>
> = [
  "zendesk.setDimensions",
  { skylightController: true, module: "zendesk", command: "setDimensions" },
  ["cxengage/zendesk/set-dimensions-response"],
  [],
  "cxengage/zendesk/zendesk-initialization",
];

/**
 * Meant to write what the module knows to the console.
 *
 * Only partly supported over this bridge: The bridge's own command of this name comes first, so
 * this one is never reached.
 *
 * All about it stands at the method `dumpState` of `ZendeskCommands`.
 */
export const dumpState: Command<undefined, Promise<void>> = [
  "zendesk.dumpState",
  { skylightController: true, module: "zendesk", command: "dumpState" },
  [],
  [],
  "cxengage/zendesk/zendesk-initialization",
];
