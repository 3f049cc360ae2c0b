// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  InteractionsMessagingGetTranscriptsParams,
  InteractionsMessagingInitializeOutboundSmsParams,
  InteractionsMessagingSendMessageParams,
  InteractionsMessagingSendOutboundSmsParams,
} from "../../modules/interactions/messaging.js";
import type { FlowInteractionRef, InteractionRef } from "../../modules/interactions.js";
import { many } from "../../runtime/answers.js";
import type { Command } from "../../runtime/command.js";
import type { ArtifactFile } from "../../types.js";

/**
 * Sends a message to everybody in a messaging or SMS interaction.
 *
 * All about it stands at the method `sendMessage` of `InteractionsMessagingCommands`.
 */
export const sendMessage: Command<InteractionsMessagingSendMessageParams, Promise<boolean>> = [
  "interactions.messaging.sendMessage",
  {
    skylightController: true,
    module: "interactions",
    subModule: "messaging",
    command: "sendMessage",
  },
  ["cxengage/interactions/messaging/send-message-acknowledged"],
  [],
  "cxengage/interactions/messaging/mqtt-session-connected",
];

/**
 * Begins an exchange of text messages with a customer.
 *
 * All about it stands at the method `initializeOutboundSms` of `InteractionsMessagingCommands`.
 */
export const initializeOutboundSms: Command<
  InteractionsMessagingInitializeOutboundSmsParams,
  Promise<FlowInteractionRef>
> = [
  "interactions.messaging.initializeOutboundSms",
  {
    skylightController: true,
    module: "interactions",
    subModule: "messaging",
    command: "initializeOutboundSms",
  },
  ["cxengage/interactions/messaging/initialize-outbound-sms-response"],
  [["message", null, "message"]],
  "cxengage/interactions/messaging/mqtt-session-connected",
];

/**
 * Sends a text message in an SMS interaction by way of the flow.
 *
 * All about it stands at the method `sendOutboundSms` of `InteractionsMessagingCommands`.
 */
export const sendOutboundSms: Command<
  InteractionsMessagingSendOutboundSmsParams,
  Promise<InteractionRef>
> = [
  "interactions.messaging.sendOutboundSms",
  {
    skylightController: true,
    module: "interactions",
    subModule: "messaging",
    command: "sendOutboundSms",
  },
  ["cxengage/interactions/messaging/send-outbound-sms-response"],
  [["interactionId"]],
  "cxengage/interactions/messaging/mqtt-session-connected",
];

/**
 * Asks for the transcripts of an interaction.
 *
 * All about it stands at the method `getTranscripts` of `InteractionsMessagingCommands`.
 */
export const getTranscripts: Command<
  InteractionsMessagingGetTranscriptsParams,
  AsyncGenerator<ArtifactFile[] | null, void, void>
> = [
  "interactions.messaging.getTranscripts",
  {
    skylightController: true,
    module: "interactions",
    subModule: "messaging",
    command: "getTranscripts",
  },
  ["cxengage/interactions/messaging/transcript-received"],
  [["interactionId", null, "interactionId"]],
  "cxengage/interactions/messaging/mqtt-session-connected",
  many,
];
