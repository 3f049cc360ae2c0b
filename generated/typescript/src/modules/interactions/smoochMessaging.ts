// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../../runtime/connection.js";
import { type Module, module } from "../../runtime/module.js";
import type { AttachmentAdded, InteractionRef } from "../interactions.js";

/**
 * The messages so far of a Smooch interaction.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:15` of `cxengage-javascript-sdk`;
 * `App/index.js:1155` of `agent-desktop`.
 */
export interface SmoochConversation {
  /** A UUID. */
  interactionId: string;
  messages: SmoochMessage[];
}

/**
 * A message of a Smooch interaction.
 *
 * Source: `MessageContent/index.js:440`, `App/index.js:1236` of `agent-desktop`.
 */
export interface SmoochMessage {
  id?: string;
  /** Who wrote it. */
  type: SmoochMessageType;
  /** Credentials or personal data: keep it out of logs. */
  from?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  text?: string | null;
  /** When it was written: milliseconds since 1970, or text in ISO 8601. */
  timestamp?: SmoochMessageTimestamp;
  contentType?: SmoochMessageContentType;
  file?: SmoochFile | null;
  /** A UUID. */
  resourceId?: string | null;
  /** The id that the sender gave, repeated. */
  agentMessageId?: string | null;
  /** The message that this one answers. */
  quotedMessage?: SmoochMessageQuotedMessage | null;
  /** Buttons and links. */
  actions?: SmoochAction[] | null;
}

/**
 * A button or link of a message.
 *
 * Source: `MessageContent/index.js:440` of `agent-desktop`.
 */
export interface SmoochAction {
  type: SmoochActionType;
  text?: string;
  /** A URL. */
  uri?: string | null;
  /** What pressing it sends. */
  payload?: string | null;
  id?: string;
}

/**
 * A file of a message.
 *
 * Source: `MessageContent/index.js:440` of `agent-desktop`.
 */
export interface SmoochFile {
  /** A URL. Credentials or personal data: keep it out of logs. */
  mediaUrl: string;
  /** Its media type. */
  mediaType?: string;
  /**
   * Its size in bytes.
   *
   * A whole number.
   */
  mediaSize?: number;
  fileName?: string | null;
}

/**
 * Somebody else in a Smooch interaction has written.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:419,535` of
 * `cxengage-javascript-sdk`; `App/index.js:1236` of `agent-desktop`.
 */
export interface SmoochInbound {
  /** A UUID. */
  interactionId: string;
  type: SmoochInboundType;
  notificationType?: string;
  sdkMsgType: SmoochInboundSdkMsgType;
  /** A UUID. */
  tenantId?: string;
  /** A UUID. */
  resourceId?: string;
  /** A UUID. */
  sessionId?: string;
  /** A UUID. */
  actionId?: string;
  /** A UUID. */
  subId?: string;
  messageType: SmoochInboundMessageType;
  message: SmoochMessage;
}

/**
 * A message of the agent was taken.
 *
 * Source: `modules/smooch_messaging.cljs:92,124` of `cxengage-javascript-sdk`; `App/index.js:1294`
 * of `agent-desktop`.
 */
export interface SmoochSent {
  /** A UUID. */
  interactionId: string;
  message: SmoochMessage;
}

/** A message of a Smooch interaction, by somebody else or by the agent. */
export type SmoochMessageReceived = SmoochInbound | SmoochSent;

/**
 * Somebody has read what was written.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:423,535` of
 * `cxengage-javascript-sdk`; `App/index.js:1319` of `agent-desktop`.
 */
export interface SmoochRead {
  /** A UUID. */
  interactionId: string;
  type: SmoochReadType;
  notificationType?: string;
  sdkMsgType: SmoochReadSdkMsgType;
  /** A UUID. */
  tenantId?: string;
  /** A UUID. */
  resourceId?: string;
  /** A UUID. */
  sessionId?: string;
  /** A UUID. */
  actionId?: string;
  /** A UUID. */
  subId?: string;
  messageType: SmoochReadMessageType;
  message?: unknown;
}

/**
 * Somebody has begun or stopped to type.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:427,535` of
 * `cxengage-javascript-sdk`; `App/index.js:1324` of `agent-desktop`.
 */
export interface SmoochTyping {
  /** A UUID. */
  interactionId: string;
  type: SmoochTypingType;
  notificationType?: string;
  sdkMsgType: SmoochTypingSdkMsgType;
  /** A UUID. */
  tenantId?: string;
  /** A UUID. */
  resourceId?: string;
  /** A UUID. */
  sessionId?: string;
  /** A UUID. */
  actionId?: string;
  /** A UUID. */
  subId?: string;
  /** Whether typing begins or stops. */
  messageType: SmoochTypingMessageType;
  message?: unknown;
}

/**
 * Who wrote it.
 *
 * Other values may come to be.
 */
export type SmoochMessageType =
  | "customer"
  | "agent"
  | "system"
  | "system-silent"
  | "Chatbot"
  | AnyText;

/** When it was written: milliseconds since 1970, or text in ISO 8601. */
export type SmoochMessageTimestamp = number | string;

/** Other values may come to be. */
export type SmoochMessageContentType =
  | "file"
  | "text"
  | "image"
  | "form"
  | "formResponse"
  | "location"
  | "carousel"
  | "list"
  | AnyText;

/** The message that this one answers. */
export interface SmoochMessageQuotedMessage {
  content: SmoochMessageQuotedMessageContent;
}

export interface SmoochMessageQuotedMessageContent {
  id?: string;
  type?: string;
  /** Credentials or personal data: keep it out of logs. */
  text?: string | null;
  file?: SmoochFile | null;
}

/** Other values may come to be. */
export type SmoochActionType = "link" | "reply" | "postback" | "locationRequest" | AnyText;

/** Other values may come to be. */
export type SmoochInboundType = "send-message" | AnyText;

/** Other values may come to be. */
export type SmoochInboundSdkMsgType = "SEND_MESSAGE_RECEIVED" | AnyText;

/** Other values may come to be. */
export type SmoochInboundMessageType = "received-message" | AnyText;

/** Other values may come to be. */
export type SmoochReadType = "send-message" | AnyText;

/** Other values may come to be. */
export type SmoochReadSdkMsgType = "CONVERSATION_READ_RECEIVED" | AnyText;

/** Other values may come to be. */
export type SmoochReadMessageType = "conversation-read" | AnyText;

/** Other values may come to be. */
export type SmoochTypingType = "send-message" | AnyText;

/** Other values may come to be. */
export type SmoochTypingSdkMsgType = "TYPING_RECEIVED" | AnyText;

/**
 * Whether typing begins or stops.
 *
 * Other values may come to be.
 */
export type SmoochTypingMessageType = "typing-start" | "typing-stop" | AnyText;

/** What `interactions.smoochMessaging.sendMessage` takes. */
export interface InteractionsSmoochMessagingSendMessageParams {
  /** A UUID. */
  interactionId: string;
  /**
   * The text.
   *
   * Credentials or personal data: keep it out of logs.
   */
  message: string;
  /** An id made up by you, to recognise the answer by. */
  agentMessageId?: string;
}

/** What `interactions.smoochMessaging.sendTypingIndicator` takes. */
export interface InteractionsSmoochMessagingSendTypingIndicatorParams {
  /** A UUID. */
  interactionId: string;
  /** True when typing begins. */
  typing: boolean;
}

/** What `interactions.smoochMessaging.sendConversationRead` takes. */
export interface InteractionsSmoochMessagingSendConversationReadParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.smoochMessaging.addAttachment` takes. */
export interface InteractionsSmoochMessagingAddAttachmentParams {
  /** A UUID. */
  interactionId: string;
  /** A `File`, since its name is needed. */
  file: Blob;
}

/** What `interactions.smoochMessaging.removeAttachment` takes. */
export interface InteractionsSmoochMessagingRemoveAttachmentParams {
  /** A UUID. */
  interactionId: string;
  agentMessageId?: string;
}

/** What `interactions.smoochMessaging.sendAttachment` takes. */
export interface InteractionsSmoochMessagingSendAttachmentParams {
  /** A UUID. */
  interactionId: string;
  /** An id made up by you, to recognise the answer by. */
  agentMessageId?: string;
}

/**
 * Messaging through Smooch, for instance web chat, WhatsApp and Facebook.
 *
 * For interactions whose offer says `source: smooch`. When the API fails, the answer carries the
 * error and, as response, what is known of the failed request, so look at the error first.
 *
 * Can be called once the session's configuration has arrived.
 *
 * A message on `cxengage/session/config-details` shows that it has started.
 */
export interface InteractionsSmoochMessagingCommands {
  /**
   * Sends a message to everybody in a Smooch interaction.
   *
   * The answer comes on the topic of inbound messages, so pass an `agentMessageId` of your own with
   * each message: the answer repeats it in `message`. Without one, the customer's next message
   * cannot be told from the answer.
   *
   * On a failure response and error are both there. Error 4003 (level `interaction-fatal`) means
   * that the API knows the interaction no longer (HTTP 410).
   *
   * Answered on `cxengage/interactions/smooch-messaging/message-received`.
   *
   * An answer belongs to the call with the same `interactionId` and `agentMessageId`
   * (`message.agentMessageId` in the answer, `agentMessageId` in an error's data).
   *
   * Source: `modules/smooch_messaging.cljs:103` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4003 `failedToEndInteraction`: The interaction could not be ended or rejected. When the level
   *   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
   *   in `apiResponse` and try again.
   * - 6007 `failedToSendSmoochMessage`: The message could not be sent. See what the API said in the
   *   response, check that the interaction still lives, then send it again.
   *
   * @example
   * ```ts
   * await skylight.interactions.smoochMessaging.sendMessage({ interactionId, message });
   * ```
   */
  sendMessage(
    params: InteractionsSmoochMessagingSendMessageParams,
    options?: CallOptions,
  ): Promise<SmoochMessageReceived | null>;

  /**
   * Shows the others whether the agent is typing.
   *
   * Skylight's screen does this on its own when the agent types there. On a failure response and
   * error are both there. The answer names no interaction.
   *
   * Answered on `cxengage/interactions/smooch-messaging/typing-agent-received`.
   *
   * Only an error says which `interactionId` and `typing` it is about.
   *
   * Source: `modules/smooch_messaging.cljs:163` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 6009 `failedToSendSmoochTyping`: The others could not be told whether the agent is typing.
   *   Ignore it; the messages themselves are not affected.
   *
   * @example
   * ```ts
   * await skylight.interactions.smoochMessaging.sendTypingIndicator({
   *   interactionId,
   *   typing: true,
   * });
   * ```
   */
  sendTypingIndicator(
    params: InteractionsSmoochMessagingSendTypingIndicatorParams,
    options?: CallOptions,
  ): Promise<unknown>;

  /**
   * Shows the others that the agent has read their messages.
   *
   * Skylight's screen does this on its own as soon as the agent selects the interaction. On a
   * failure response and error are both there. The answer names no interaction.
   *
   * Answered on `cxengage/interactions/smooch-messaging/conversation-read-agent-received`.
   *
   * Only an error says which `interactionId` it is about.
   *
   * Source: `modules/smooch_messaging.cljs:133` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 6008 `failedToSendSmoochConversationRead`: The others could not be told that the agent has
   *   read their messages. Ignore it; the messages themselves are not affected.
   *
   * @example
   * ```ts
   * await skylight.interactions.smoochMessaging.sendConversationRead({ interactionId });
   * ```
   */
  sendConversationRead(
    params: InteractionsSmoochMessagingSendConversationReadParams,
    options?: CallOptions,
  ): Promise<unknown>;

  /**
   * Hands Skylight a file for `sendAttachment`.
   *
   * There is room for one file an interaction: another one takes its place.
   *
   * Answered on `cxengage/interactions/smooch-messaging/attachment-added`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/smooch_messaging.cljs:23` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.interactions.smoochMessaging.addAttachment({ interactionId, file });
   * ```
   */
  addAttachment(
    params: InteractionsSmoochMessagingAddAttachmentParams,
    options?: CallOptions,
  ): Promise<AttachmentAdded>;

  /**
   * Makes Skylight forget the file of an interaction.
   *
   * Confirmed even when there was none. The answer does not say which file it was.
   *
   * Answered on `cxengage/interactions/smooch-messaging/attachment-removed`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/smooch_messaging.cljs:52` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.interactions.smoochMessaging.removeAttachment({ interactionId });
   * ```
   */
  removeAttachment(
    params: InteractionsSmoochMessagingRemoveAttachmentParams,
    options?: CallOptions,
  ): Promise<InteractionRef>;

  /**
   * Sends the file that `addAttachment` handed over.
   *
   * When there is no such file, the SDK throws and the call is never answered. The file is kept
   * afterwards and would be sent again: call `removeAttachment`.
   *
   * On a failure response and error are both there. Error 4003 (level `interaction-fatal`) means
   * that the API knows the interaction no longer (HTTP 410).
   *
   * Answered on `cxengage/interactions/smooch-messaging/attachment-sent`.
   *
   * An answer belongs to the call with the same `interactionId` and `agentMessageId`
   * (`message.agentMessageId` in the answer, `agentMessageId` in an error's data).
   *
   * Source: `modules/smooch_messaging.cljs:71` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4003 `failedToEndInteraction`: The interaction could not be ended or rejected. When the level
   *   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
   *   in `apiResponse` and try again.
   * - 6010 `failedToSendSmoochAttachment`: The file could not be sent. Check the kind and size of
   *   the file and see what the API said in the response; Skylight still has it, so
   *   `sendAttachment` can be called again.
   *
   * @example
   * ```ts
   * await skylight.interactions.smoochMessaging.sendAttachment({ interactionId });
   * ```
   */
  sendAttachment(
    params: InteractionsSmoochMessagingSendAttachmentParams,
    options?: CallOptions,
  ): Promise<SmoochSent | null>;
}

/** The commands of `interactions.smoochMessaging` as methods, to be given to `Skylight.open`. */
export const interactionsSmoochMessaging: Module<InteractionsSmoochMessagingCommands> =
  /* @__PURE__ */ module("interactions.smoochMessaging", {
    "cxengage/interactions/smooch-messaging/message-received =interactionId =agentMessageId=message.agentMessageId=agentMessageId @cxengage/session/config-details":
      "sendMessage",
    "cxengage/interactions/smooch-messaging/typing-agent-received =interactionId==interactionId =typing==typing @cxengage/session/config-details":
      "sendTypingIndicator",
    "cxengage/interactions/smooch-messaging/conversation-read-agent-received =interactionId==interactionId @cxengage/session/config-details":
      "sendConversationRead",
    "cxengage/interactions/smooch-messaging/attachment-added =interactionId @cxengage/session/config-details":
      "addAttachment",
    "cxengage/interactions/smooch-messaging/attachment-removed =interactionId @cxengage/session/config-details":
      "removeAttachment",
    "cxengage/interactions/smooch-messaging/attachment-sent =interactionId =agentMessageId=message.agentMessageId=agentMessageId @cxengage/session/config-details":
      "sendAttachment",
  });
