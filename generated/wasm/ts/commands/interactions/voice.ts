// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  InteractionsVoiceCancelDialParams,
  InteractionsVoiceCustomerHoldParams,
  InteractionsVoiceCustomerResumeParams,
  InteractionsVoiceDialParams,
  InteractionsVoiceMuteParams,
  InteractionsVoiceResourceHoldParams,
  InteractionsVoiceResourceRemoveParams,
  InteractionsVoiceResourceResumeParams,
  InteractionsVoiceResumeAllParams,
  InteractionsVoiceSendDigitsAcknowledgedPayload,
  InteractionsVoiceSendDigitsParams,
  InteractionsVoiceSilentMonitoringStartAcknowledgedPayload,
  InteractionsVoiceSilentMonitorParams,
  InteractionsVoiceStartRecordingParams,
  InteractionsVoiceStopRecordingParams,
  InteractionsVoiceUnmuteParams,
  TargetResourceAck,
} from "../../modules/interactions/voice.js";
import type { FlowInteractionRef, InteractionResourceRef } from "../../modules/interactions.js";
import type { Command } from "../../runtime/command.js";

/**
 * Places an outbound call.
 *
 * All about it stands at the method `dial` of `InteractionsVoiceCommands`.
 */
export const dial: Command<InteractionsVoiceDialParams, Promise<FlowInteractionRef>> = [
  "interactions.voice.dial",
  { skylightController: true, module: "interactions", subModule: "voice", command: "dial" },
  ["cxengage/interactions/voice/dial-send-acknowledged"],
  [["phoneNumber", null, "phoneNumber"]],
  "cxengage/session/config-details",
];

/**
 * Gives up an outbound call that has not been answered yet.
 *
 * All about it stands at the method `cancelDial` of `InteractionsVoiceCommands`.
 */
export const cancelDial: Command<
  InteractionsVoiceCancelDialParams,
  Promise<InteractionResourceRef>
> = [
  "interactions.voice.cancelDial",
  { skylightController: true, module: "interactions", subModule: "voice", command: "cancelDial" },
  ["cxengage/interactions/voice/cancel-dial-acknowledged"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Puts the customer on hold.
 *
 * All about it stands at the method `customerHold` of `InteractionsVoiceCommands`.
 */
export const customerHold: Command<
  InteractionsVoiceCustomerHoldParams,
  Promise<InteractionResourceRef>
> = [
  "interactions.voice.customerHold",
  { skylightController: true, module: "interactions", subModule: "voice", command: "customerHold" },
  ["cxengage/interactions/voice/hold-acknowledged"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Takes the customer off hold.
 *
 * All about it stands at the method `customerResume` of `InteractionsVoiceCommands`.
 */
export const customerResume: Command<
  InteractionsVoiceCustomerResumeParams,
  Promise<InteractionResourceRef>
> = [
  "interactions.voice.customerResume",
  {
    skylightController: true,
    module: "interactions",
    subModule: "voice",
    command: "customerResume",
  },
  ["cxengage/interactions/voice/resume-acknowledged"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Puts the agent, or somebody else on the call, on hold.
 *
 * All about it stands at the method `resourceHold` of `InteractionsVoiceCommands`.
 */
export const resourceHold: Command<
  InteractionsVoiceResourceHoldParams,
  Promise<TargetResourceAck>
> = [
  "interactions.voice.resourceHold",
  { skylightController: true, module: "interactions", subModule: "voice", command: "resourceHold" },
  ["cxengage/interactions/voice/resource-hold-acknowledged"],
  [["interactionId"], ["targetResourceId", "targetResource", "targetResourceId"]],
  "cxengage/session/config-details",
];

/**
 * Takes the agent, or somebody else on the call, off hold.
 *
 * All about it stands at the method `resourceResume` of `InteractionsVoiceCommands`.
 */
export const resourceResume: Command<
  InteractionsVoiceResourceResumeParams,
  Promise<TargetResourceAck>
> = [
  "interactions.voice.resourceResume",
  {
    skylightController: true,
    module: "interactions",
    subModule: "voice",
    command: "resourceResume",
  },
  ["cxengage/interactions/voice/resource-resume-acknowledged"],
  [["interactionId"], ["targetResourceId", "targetResource", "targetResourceId"]],
  "cxengage/session/config-details",
];

/**
 * Takes everybody on the call off hold.
 *
 * All about it stands at the method `resumeAll` of `InteractionsVoiceCommands`.
 */
export const resumeAll: Command<
  InteractionsVoiceResumeAllParams,
  Promise<InteractionResourceRef>
> = [
  "interactions.voice.resumeAll",
  { skylightController: true, module: "interactions", subModule: "voice", command: "resumeAll" },
  ["cxengage/interactions/voice/resume-all-acknowledged"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Mutes the agent, or somebody else on the call.
 *
 * All about it stands at the method `mute` of `InteractionsVoiceCommands`.
 */
export const mute: Command<InteractionsVoiceMuteParams, Promise<TargetResourceAck>> = [
  "interactions.voice.mute",
  { skylightController: true, module: "interactions", subModule: "voice", command: "mute" },
  ["cxengage/interactions/voice/mute-acknowledged"],
  [["interactionId"], ["targetResourceId", "targetResource", "targetResourceId"]],
  "cxengage/session/config-details",
];

/**
 * Lets the agent, or somebody else on the call, be heard again.
 *
 * All about it stands at the method `unmute` of `InteractionsVoiceCommands`.
 */
export const unmute: Command<InteractionsVoiceUnmuteParams, Promise<TargetResourceAck>> = [
  "interactions.voice.unmute",
  { skylightController: true, module: "interactions", subModule: "voice", command: "unmute" },
  ["cxengage/interactions/voice/unmute-acknowledged"],
  [["interactionId"], ["targetResourceId", "targetResource", "targetResourceId"]],
  "cxengage/session/config-details",
];

/**
 * Takes somebody off the call.
 *
 * All about it stands at the method `resourceRemove` of `InteractionsVoiceCommands`.
 */
export const resourceRemove: Command<
  InteractionsVoiceResourceRemoveParams,
  Promise<TargetResourceAck>
> = [
  "interactions.voice.resourceRemove",
  {
    skylightController: true,
    module: "interactions",
    subModule: "voice",
    command: "resourceRemove",
  },
  ["cxengage/interactions/voice/resource-removed-acknowledged"],
  [["interactionId"], ["targetResourceId", "targetResource", "targetResourceId"]],
  "cxengage/session/config-details",
];

/**
 * Starts recording the call.
 *
 * All about it stands at the method `startRecording` of `InteractionsVoiceCommands`.
 */
export const startRecording: Command<
  InteractionsVoiceStartRecordingParams,
  Promise<InteractionResourceRef>
> = [
  "interactions.voice.startRecording",
  {
    skylightController: true,
    module: "interactions",
    subModule: "voice",
    command: "startRecording",
  },
  ["cxengage/interactions/voice/start-recording-acknowledged"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Stops recording the call.
 *
 * All about it stands at the method `stopRecording` of `InteractionsVoiceCommands`.
 */
export const stopRecording: Command<
  InteractionsVoiceStopRecordingParams,
  Promise<InteractionResourceRef>
> = [
  "interactions.voice.stopRecording",
  {
    skylightController: true,
    module: "interactions",
    subModule: "voice",
    command: "stopRecording",
  },
  ["cxengage/interactions/voice/stop-recording-acknowledged"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Plays one touch tone into the call.
 *
 * All about it stands at the method `sendDigits` of `InteractionsVoiceCommands`.
 */
export const sendDigits: Command<
  InteractionsVoiceSendDigitsParams,
  Promise<InteractionsVoiceSendDigitsAcknowledgedPayload>
> = [
  "interactions.voice.sendDigits",
  { skylightController: true, module: "interactions", subModule: "voice", command: "sendDigits" },
  [
    "cxengage/interactions/voice/send-digits-acknowledged",
    "cxengage/errors/error/failed-to-send-digits-invalid-interaction",
    "cxengage/errors/error/no-twilio-integration",
  ],
  [["interactionId"], ["digit", "digitSent", "digit"]],
  "cxengage/session/config-details",
];

/**
 * Listens in on another agent's call without being heard.
 *
 * All about it stands at the method `silentMonitor` of `InteractionsVoiceCommands`.
 */
export const silentMonitor: Command<
  InteractionsVoiceSilentMonitorParams,
  Promise<InteractionsVoiceSilentMonitoringStartAcknowledgedPayload>
> = [
  "interactions.voice.silentMonitor",
  {
    skylightController: true,
    module: "interactions",
    subModule: "voice",
    command: "silentMonitor",
  },
  ["cxengage/interactions/voice/silent-monitoring-start-acknowledged"],
  [
    ["interactionId"],
    ["chosenExtension.type", "activeExtension.type"],
    ["chosenExtension.value", "activeExtension.value"],
  ],
  "cxengage/session/config-details",
];
