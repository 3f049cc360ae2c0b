// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  InteractionsSmoochMessagingAddAttachmentParams,
  InteractionsSmoochMessagingRemoveAttachmentParams,
  InteractionsSmoochMessagingSendAttachmentParams,
  InteractionsSmoochMessagingSendConversationReadParams,
  InteractionsSmoochMessagingSendMessageParams,
  InteractionsSmoochMessagingSendTypingIndicatorParams,
  SmoochMessageReceived,
  SmoochSent,
} from "../../modules/interactions/smoochMessaging.js";
import type { AttachmentAdded, InteractionRef } from "../../modules/interactions.js";
import type { Command } from "../../runtime/command.js";

/**
 * Sends a message to everybody in a Smooch interaction.
 *
 * All about it stands at the method `sendMessage` of `InteractionsSmoochMessagingCommands`.
 */
export const sendMessage: Command<
  InteractionsSmoochMessagingSendMessageParams,
  Promise<SmoochMessageReceived | null>
> = [
  "interactions.smoochMessaging.sendMessage",
  {
    skylightController: true,
    module: "interactions",
    subModule: "smoochMessaging",
    command: "sendMessage",
  },
  ["cxengage/interactions/smooch-messaging/message-received"],
  [["interactionId"], ["agentMessageId", "message.agentMessageId", "agentMessageId"]],
  "cxengage/session/config-details",
];

/**
 * Shows the others whether the agent is typing.
 *
 * All about it stands at the method `sendTypingIndicator` of `InteractionsSmoochMessagingCommands`.
 */
export const sendTypingIndicator: Command<
  InteractionsSmoochMessagingSendTypingIndicatorParams,
  Promise<unknown>
> = [
  "interactions.smoochMessaging.sendTypingIndicator",
  {
    skylightController: true,
    module: "interactions",
    subModule: "smoochMessaging",
    command: "sendTypingIndicator",
  },
  ["cxengage/interactions/smooch-messaging/typing-agent-received"],
  [
    ["interactionId", null, "interactionId"],
    ["typing", null, "typing"],
  ],
  "cxengage/session/config-details",
];

/**
 * Shows the others that the agent has read their messages.
 *
 * All about it stands at the method `sendConversationRead` of
 * `InteractionsSmoochMessagingCommands`.
 */
export const sendConversationRead: Command<
  InteractionsSmoochMessagingSendConversationReadParams,
  Promise<unknown>
> = [
  "interactions.smoochMessaging.sendConversationRead",
  {
    skylightController: true,
    module: "interactions",
    subModule: "smoochMessaging",
    command: "sendConversationRead",
  },
  ["cxengage/interactions/smooch-messaging/conversation-read-agent-received"],
  [["interactionId", null, "interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Hands Skylight a file for `sendAttachment`.
 *
 * All about it stands at the method `addAttachment` of `InteractionsSmoochMessagingCommands`.
 */
export const addAttachment: Command<
  InteractionsSmoochMessagingAddAttachmentParams,
  Promise<AttachmentAdded>
> = [
  "interactions.smoochMessaging.addAttachment",
  {
    skylightController: true,
    module: "interactions",
    subModule: "smoochMessaging",
    command: "addAttachment",
  },
  ["cxengage/interactions/smooch-messaging/attachment-added"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Makes Skylight forget the file of an interaction.
 *
 * All about it stands at the method `removeAttachment` of `InteractionsSmoochMessagingCommands`.
 */
export const removeAttachment: Command<
  InteractionsSmoochMessagingRemoveAttachmentParams,
  Promise<InteractionRef>
> = [
  "interactions.smoochMessaging.removeAttachment",
  {
    skylightController: true,
    module: "interactions",
    subModule: "smoochMessaging",
    command: "removeAttachment",
  },
  ["cxengage/interactions/smooch-messaging/attachment-removed"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Sends the file that `addAttachment` handed over.
 *
 * All about it stands at the method `sendAttachment` of `InteractionsSmoochMessagingCommands`.
 */
export const sendAttachment: Command<
  InteractionsSmoochMessagingSendAttachmentParams,
  Promise<SmoochSent | null>
> = [
  "interactions.smoochMessaging.sendAttachment",
  {
    skylightController: true,
    module: "interactions",
    subModule: "smoochMessaging",
    command: "sendAttachment",
  },
  ["cxengage/interactions/smooch-messaging/attachment-sent"],
  [["interactionId"], ["agentMessageId", "message.agentMessageId", "agentMessageId"]],
  "cxengage/session/config-details",
];
