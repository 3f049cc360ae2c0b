// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  CancelTransferAck,
  ContactInterrupt,
  DetailedInterrupt,
  DispositionAck,
  EndAck,
  FlowInteractionRef,
  InteractionResourceRef,
  InteractionsAcceptParams,
  InteractionsAssignContactParams,
  InteractionsCancelExtensionTransferParams,
  InteractionsCancelQueueTransferParams,
  InteractionsCancelResourceTransferParams,
  InteractionsCreateNoteParams,
  InteractionsDeselectDispositionCodeParams,
  InteractionsDisableWrapupParams,
  InteractionsEnableWrapupParams,
  InteractionsEndParams,
  InteractionsEndWrapupParams,
  InteractionsFocusParams,
  InteractionsGetAllNotesParams,
  InteractionsGetNoteParams,
  InteractionsRejectParams,
  InteractionsSelectDispositionCodeParams,
  InteractionsSendCustomInterruptParams,
  InteractionsSendScriptParams,
  InteractionsTransferToExtensionParams,
  InteractionsTransferToQueueParams,
  InteractionsTransferToResourceParams,
  InteractionsUnassignContactParams,
  InteractionsUnfocusParams,
  InteractionsUpdateNoteParams,
  Note,
  NoteList,
  TransferAck,
} from "../modules/interactions.js";
import type { Command } from "../runtime/command.js";

/**
 * Accepts a work offer.
 *
 * Only partly supported over this bridge: A call that comes over the bridge skips bookkeeping of
 * Skylight's screen; the vendor marks the command as not fully supported.
 *
 * All about it stands at the method `accept` of `InteractionsCommands`.
 */
export const accept: Command<InteractionsAcceptParams, Promise<InteractionResourceRef>> = [
  "interactions.accept",
  { skylightController: true, module: "interactions", command: "accept" },
  ["cxengage/interactions/accept-acknowledged"],
  [["interactionId"]],
];

/**
 * Turns a work offer down.
 *
 * All about it stands at the method `reject` of `InteractionsCommands`.
 */
export const reject: Command<InteractionsRejectParams, Promise<EndAck>> = [
  "interactions.reject",
  { skylightController: true, module: "interactions", command: "reject" },
  [
    "cxengage/interactions/end-acknowledged",
    "cxengage/interactions/voice/force-killed-twilio-connection",
  ],
  [["interactionId"]],
];

/**
 * Ends an interaction.
 *
 * All about it stands at the method `end` of `InteractionsCommands`.
 */
export const end: Command<InteractionsEndParams, Promise<EndAck>> = [
  "interactions.end",
  { skylightController: true, module: "interactions", command: "end" },
  [
    "cxengage/interactions/end-acknowledged",
    "cxengage/interactions/voice/force-killed-twilio-connection",
  ],
  [["interactionId"]],
];

/**
 * Tells reporting that the agent has turned to an interaction.
 *
 * All about it stands at the method `focus` of `InteractionsCommands`.
 */
export const focus: Command<InteractionsFocusParams, Promise<DetailedInterrupt>> = [
  "interactions.focus",
  { skylightController: true, module: "interactions", command: "focus" },
  ["cxengage/interactions/focus-acknowledged"],
  [["interactionId"]],
];

/**
 * Tells reporting that the agent has turned away from an interaction.
 *
 * All about it stands at the method `unfocus` of `InteractionsCommands`.
 */
export const unfocus: Command<InteractionsUnfocusParams, Promise<DetailedInterrupt>> = [
  "interactions.unfocus",
  { skylightController: true, module: "interactions", command: "unfocus" },
  ["cxengage/interactions/unfocus-acknowledged"],
  [["interactionId"]],
];

/**
 * Hands an interaction over to another agent.
 *
 * All about it stands at the method `transferToResource` of `InteractionsCommands`.
 */
export const transferToResource: Command<
  InteractionsTransferToResourceParams,
  Promise<TransferAck>
> = [
  "interactions.transferToResource",
  { skylightController: true, module: "interactions", command: "transferToResource" },
  ["cxengage/interactions/voice/customer-transfer-acknowledged"],
  [["interactionId"], ["resourceId", "transferResourceId", "requestedTransfer.transferResourceId"]],
];

/**
 * Hands an interaction over to a queue.
 *
 * All about it stands at the method `transferToQueue` of `InteractionsCommands`.
 */
export const transferToQueue: Command<InteractionsTransferToQueueParams, Promise<TransferAck>> = [
  "interactions.transferToQueue",
  { skylightController: true, module: "interactions", command: "transferToQueue" },
  ["cxengage/interactions/voice/customer-transfer-acknowledged"],
  [["interactionId"], ["queueId", "transferQueueId", "requestedTransfer.transferQueueId"]],
];

/**
 * Hands an interaction over to a telephone or address.
 *
 * All about it stands at the method `transferToExtension` of `InteractionsCommands`.
 */
export const transferToExtension: Command<
  InteractionsTransferToExtensionParams,
  Promise<TransferAck>
> = [
  "interactions.transferToExtension",
  { skylightController: true, module: "interactions", command: "transferToExtension" },
  ["cxengage/interactions/voice/customer-transfer-acknowledged"],
  [
    ["interactionId"],
    [
      "transferExtension.type",
      "transferExtension.type",
      "requestedTransfer.transferExtension.type",
    ],
    [
      "transferExtension.value",
      "transferExtension.value",
      "requestedTransfer.transferExtension.value",
    ],
  ],
];

/**
 * Calls a warm transfer to an agent off.
 *
 * All about it stands at the method `cancelResourceTransfer` of `InteractionsCommands`.
 */
export const cancelResourceTransfer: Command<
  InteractionsCancelResourceTransferParams,
  Promise<CancelTransferAck>
> = [
  "interactions.cancelResourceTransfer",
  { skylightController: true, module: "interactions", command: "cancelResourceTransfer" },
  ["cxengage/interactions/voice/cancel-transfer-acknowledged"],
  [
    ["interactionId"],
    ["transferResourceId", "transferResourceId", "requestedTransfer.transferResourceId"],
  ],
];

/**
 * Calls a warm transfer to a queue off.
 *
 * All about it stands at the method `cancelQueueTransfer` of `InteractionsCommands`.
 */
export const cancelQueueTransfer: Command<
  InteractionsCancelQueueTransferParams,
  Promise<CancelTransferAck>
> = [
  "interactions.cancelQueueTransfer",
  { skylightController: true, module: "interactions", command: "cancelQueueTransfer" },
  ["cxengage/interactions/voice/cancel-transfer-acknowledged"],
  [["interactionId"], ["transferQueueId", "transferQueueId", "requestedTransfer.transferQueueId"]],
];

/**
 * Calls a warm transfer to a telephone or address off.
 *
 * All about it stands at the method `cancelExtensionTransfer` of `InteractionsCommands`.
 */
export const cancelExtensionTransfer: Command<
  InteractionsCancelExtensionTransferParams,
  Promise<CancelTransferAck>
> = [
  "interactions.cancelExtensionTransfer",
  { skylightController: true, module: "interactions", command: "cancelExtensionTransfer" },
  ["cxengage/interactions/voice/cancel-transfer-acknowledged"],
  [
    ["interactionId"],
    [
      "transferExtension.type",
      "transferExtension.type",
      "requestedTransfer.transferExtension.type",
    ],
    [
      "transferExtension.value",
      "transferExtension.value",
      "requestedTransfer.transferExtension.value",
    ],
  ],
];

/**
 * Gives the agent time for after-work once the interaction is over.
 *
 * All about it stands at the method `enableWrapup` of `InteractionsCommands`.
 */
export const enableWrapup: Command<
  InteractionsEnableWrapupParams,
  Promise<InteractionResourceRef>
> = [
  "interactions.enableWrapup",
  { skylightController: true, module: "interactions", command: "enableWrapup" },
  ["cxengage/interactions/enable-wrapup-acknowledged"],
  [["interactionId"]],
];

/**
 * Takes the time for after-work away.
 *
 * All about it stands at the method `disableWrapup` of `InteractionsCommands`.
 */
export const disableWrapup: Command<
  InteractionsDisableWrapupParams,
  Promise<InteractionResourceRef>
> = [
  "interactions.disableWrapup",
  { skylightController: true, module: "interactions", command: "disableWrapup" },
  ["cxengage/interactions/disable-wrapup-acknowledged"],
  [["interactionId"]],
];

/**
 * Ends the after-work, so that new work can be offered.
 *
 * All about it stands at the method `endWrapup` of `InteractionsCommands`.
 */
export const endWrapup: Command<InteractionsEndWrapupParams, Promise<InteractionResourceRef>> = [
  "interactions.endWrapup",
  { skylightController: true, module: "interactions", command: "endWrapup" },
  ["cxengage/interactions/end-wrapup-acknowledged"],
  [["interactionId"]],
];

/**
 * Says how an interaction ended.
 *
 * All about it stands at the method `selectDispositionCode` of `InteractionsCommands`.
 */
export const selectDispositionCode: Command<
  InteractionsSelectDispositionCodeParams,
  Promise<DispositionAck>
> = [
  "interactions.selectDispositionCode",
  { skylightController: true, module: "interactions", command: "selectDispositionCode" },
  ["cxengage/interactions/disposition-code-changed"],
  [["interactionId"], ["dispositionId", "disposition.dispositionId"]],
];

/**
 * Takes back how an interaction ended.
 *
 * All about it stands at the method `deselectDispositionCode` of `InteractionsCommands`.
 */
export const deselectDispositionCode: Command<
  InteractionsDeselectDispositionCodeParams,
  Promise<DispositionAck>
> = [
  "interactions.deselectDispositionCode",
  { skylightController: true, module: "interactions", command: "deselectDispositionCode" },
  ["cxengage/interactions/disposition-code-changed"],
  [["interactionId"]],
];

/**
 * Assigns a contact to an interaction.
 *
 * All about it stands at the method `assignContact` of `InteractionsCommands`.
 */
export const assignContact: Command<InteractionsAssignContactParams, Promise<ContactInterrupt>> = [
  "interactions.assignContact",
  { skylightController: true, module: "interactions", command: "assignContact" },
  ["cxengage/interactions/contact-assign-acknowledged"],
  [["interactionId"], ["contactId"]],
];

/**
 * Takes a contact away from an interaction.
 *
 * All about it stands at the method `unassignContact` of `InteractionsCommands`.
 */
export const unassignContact: Command<
  InteractionsUnassignContactParams,
  Promise<ContactInterrupt>
> = [
  "interactions.unassignContact",
  { skylightController: true, module: "interactions", command: "unassignContact" },
  ["cxengage/interactions/contact-unassign-acknowledged"],
  [["interactionId"], ["contactId"]],
];

/**
 * Writes a note on an interaction.
 *
 * All about it stands at the method `createNote` of `InteractionsCommands`.
 */
export const createNote: Command<InteractionsCreateNoteParams, Promise<Note | null>> = [
  "interactions.createNote",
  { skylightController: true, module: "interactions", command: "createNote" },
  ["cxengage/interactions/create-note-response"],
  [["interactionId"]],
];

/**
 * Reads a note on an interaction.
 *
 * All about it stands at the method `getNote` of `InteractionsCommands`.
 */
export const getNote: Command<InteractionsGetNoteParams, Promise<Note | null>> = [
  "interactions.getNote",
  { skylightController: true, module: "interactions", command: "getNote" },
  ["cxengage/interactions/get-note-response"],
  [["interactionId"], ["noteId"]],
];

/**
 * Lists the notes on an interaction.
 *
 * All about it stands at the method `getAllNotes` of `InteractionsCommands`.
 */
export const getAllNotes: Command<InteractionsGetAllNotesParams, Promise<NoteList | null>> = [
  "interactions.getAllNotes",
  { skylightController: true, module: "interactions", command: "getAllNotes" },
  ["cxengage/interactions/get-notes-response"],
  [["interactionId", null, "interactionId"]],
];

/**
 * Changes a note on an interaction.
 *
 * All about it stands at the method `updateNote` of `InteractionsCommands`.
 */
export const updateNote: Command<InteractionsUpdateNoteParams, Promise<unknown>> = [
  "interactions.updateNote",
  { skylightController: true, module: "interactions", command: "updateNote" },
  ["cxengage/interactions/update-note-response"],
  [["interactionId", null, "interactionId"]],
];

/**
 * Sends a filled-in questionnaire.
 *
 * All about it stands at the method `sendScript` of `InteractionsCommands`.
 */
export const sendScript: Command<InteractionsSendScriptParams, Promise<string>> = [
  "interactions.sendScript",
  { skylightController: true, module: "interactions", command: "sendScript" },
  ["cxengage/interactions/send-script"],
  [["interactionId", null, "interactionId"]],
];

/**
 * Sends an interrupt of your own to the flow.
 *
 * All about it stands at the method `sendCustomInterrupt` of `InteractionsCommands`.
 */
export const sendCustomInterrupt: Command<
  InteractionsSendCustomInterruptParams,
  Promise<FlowInteractionRef | null>
> = [
  "interactions.sendCustomInterrupt",
  { skylightController: true, module: "interactions", command: "sendCustomInterrupt" },
  ["cxengage/interactions/send-custom-interrupt-acknowledged"],
  [["interactionId"]],
];
