// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../../runtime/connection.js";
import { type Module, module } from "../../runtime/module.js";
import { type StreamOptions, stream } from "../../runtime/stream.js";
import type { ArtifactFile } from "../../types.js";
import type { FlowInteractionRef, InteractionRef } from "../interactions.js";

/**
 * A message of an SMS or messaging interaction.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:127`, `modules/messaging.cljs:196`,
 * `cxengage_javascript_sdk/state.cljs:125` of `cxengage-javascript-sdk`; `App/index.js:1159` of
 * `agent-desktop`.
 */
export interface MessagingMessage {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId?: string;
  type: MessagingMessageType;
  /**
   * The interaction id.
   *
   * A UUID.
   */
  to: string;
  /**
   * Who wrote it: the agent's user id, for SMS a telephone number with `+`, for messaging the
   * customer's name.
   *
   * Credentials or personal data: keep it out of logs.
   */
  from: string;
  /** More about who wrote it. */
  metadata?: MessagingMessageMetadata | null;
  body: MessagingMessageBody;
  /** An ISO 8601 time. */
  timestamp: string;
}

/** Other values may come to be. */
export type MessagingMessageType = "message" | AnyText;

/** More about who wrote it. */
export interface MessagingMessageMetadata {
  /** Credentials or personal data: keep it out of logs. */
  name?: string;
  /** Credentials or personal data: keep it out of logs. */
  firstName?: string;
  /** Credentials or personal data: keep it out of logs. */
  lastName?: string;
  type?: MessagingMessageMetadataType;
  source?: string;
}

/** Other values may come to be. */
export type MessagingMessageMetadataType = "agent" | "customer" | AnyText;

export interface MessagingMessageBody {
  /** Credentials or personal data: keep it out of logs. */
  text: string;
}

/** What `interactions.messaging.sendMessage` takes. */
export interface InteractionsMessagingSendMessageParams {
  /** A UUID. */
  interactionId: string;
  /**
   * The text.
   *
   * Credentials or personal data: keep it out of logs.
   */
  message: string;
  /** Taken and not used. */
  agentMessageId?: string;
}

/** What `interactions.messaging.initializeOutboundSms` takes. */
export interface InteractionsMessagingInitializeOutboundSmsParams {
  /**
   * The customer's number; blanks and `+` are taken out of it.
   *
   * Credentials or personal data: keep it out of logs.
   */
  phoneNumber: string;
  /**
   * Text to begin with.
   *
   * Credentials or personal data: keep it out of logs.
   */
  message: string;
  /**
   * Page that Skylight pops up with the interaction.
   *
   * Taken as it is, unchecked.
   */
  popUri?: string;
  /**
   * Number that the customer sees.
   *
   * Taken as it is, unchecked.
   */
  outboundAni?: string;
  /**
   * Flow that handles the messages, instead of the tenant's default one.
   *
   * A UUID. Taken as it is, unchecked.
   */
  flowId?: string;
  /**
   * Outbound identifier that the messages are sent with.
   *
   * A UUID. Taken as it is, unchecked.
   */
  outboundIdentifierId?: string;
  /**
   * List that the outbound identifier was picked from.
   *
   * A UUID. Taken as it is, unchecked.
   */
  outboundIdentifierListId?: string;
}

/** What `interactions.messaging.sendOutboundSms` takes. */
export interface InteractionsMessagingSendOutboundSmsParams {
  /** A UUID. */
  interactionId: string;
  /**
   * The text.
   *
   * Credentials or personal data: keep it out of logs.
   */
  message: string;
}

/** What `interactions.messaging.getTranscripts` takes. */
export interface InteractionsMessagingGetTranscriptsParams {
  /** A UUID. */
  interactionId: string;
}

/**
 * SMS and messaging over MQTT.
 *
 * Messages go to and from a message broker, to which Skylight is connected from
 * `cxengage/interactions/messaging/mqtt-session-connected` on. Interactions whose offer says
 * `source: smooch` belong to `interactions.smoochMessaging` instead.
 *
 * Can be called once the session's configuration has arrived, by tenants with the integration
 * `messaging`.
 *
 * A message on `cxengage/interactions/messaging/mqtt-session-connected` shows that it has started.
 */
export interface InteractionsMessagingCommands {
  /**
   * Sends a message to everybody in a messaging or SMS interaction.
   *
   * The answer is a bare `true` once the message has been handed to the broker; it names neither
   * interaction nor message. The message itself comes back on
   * `cxengage/interactions/messaging/new-message-received`.
   *
   * While the broker cannot be reached, the SDK throws and the call is never answered. Smooch
   * interactions need `interactions.smoochMessaging.sendMessage`.
   *
   * Answered on `cxengage/interactions/messaging/send-message-acknowledged`.
   *
   * Source: `modules/messaging.cljs:230` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.interactions.messaging.sendMessage({ interactionId, message });
   * ```
   */
  sendMessage(
    params: InteractionsMessagingSendMessageParams,
    options?: CallOptions,
  ): Promise<boolean>;

  /**
   * Begins an exchange of text messages with a customer.
   *
   * The answer tells which interaction it will be. A work offer with direction `agent-initiated`
   * follows, and Skylight's screen accepts it without being asked. Answers carry nothing of the
   * params.
   *
   * Answered on `cxengage/interactions/messaging/initialize-outbound-sms-response`.
   *
   * Only an error says which `message` it is about.
   *
   * Part of the sequence `sms_outbound`. An agent begins an exchange of text messages, up to the
   * end of wrapup:
   *
   * - `cxengage/interactions/messaging/initialize-outbound-sms-response`, set off by
   *   `interactions.messaging.initializeOutboundSms`: The response holds the interaction id.
   * - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
   *   `agent-initiated`.
   * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A
   *   receipt of the SDK for a notification; one can follow each of the steps.
   * - `cxengage/interactions/work-initiated-received`, from the platform.
   * - `cxengage/interactions/accept-acknowledged`, from the popup's screen, which calls
   *   `interactions.accept`: Skylight's screen accepts by itself.
   * - `cxengage/interactions/messaging/history-received`, from the SDK, not always: Two times,
   *   after the offer and after the accept.
   * - `cxengage/interactions/work-accepted-received`, from the platform.
   * - `cxengage/interactions/messaging/send-outbound-sms-response`, set off by
   *   `interactions.messaging.sendOutboundSms`, not always.
   * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
   *   when the customer leaves first.
   * - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
   *   enabled.
   * - `cxengage/interactions/disposition-code-changed`, set off by
   *   `interactions.selectDispositionCode`, not always.
   * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
   *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
   * - `cxengage/interactions/work-ended-received`, from the platform.
   *
   * Source: `modules/messaging.cljs:291` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 6003 `failedToCreateOutboundSmsInteraction`: The exchange of text messages could not be
   *   begun. Check the number and the outbound identifier, see what the API said in `apiResponse`,
   *   then begin again.
   *
   * @example
   * ```ts
   * await skylight.interactions.messaging.initializeOutboundSms({ phoneNumber, message });
   * ```
   */
  initializeOutboundSms(
    params: InteractionsMessagingInitializeOutboundSmsParams,
    options?: CallOptions,
  ): Promise<FlowInteractionRef>;

  /**
   * Sends a text message in an SMS interaction by way of the flow.
   *
   * The answer does not repeat the text.
   *
   * Answered on `cxengage/interactions/messaging/send-outbound-sms-response`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/messaging.cljs:258` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 6004 `failedToSendOutboundSms`: The text message could not be sent. Check that this is an SMS
   *   interaction and still lives, see what the API said in `apiResponse`, then send it again.
   *
   * @example
   * ```ts
   * await skylight.interactions.messaging.sendOutboundSms({ interactionId, message });
   * ```
   */
  sendOutboundSms(
    params: InteractionsMessagingSendOutboundSmsParams,
    options?: CallOptions,
  ): Promise<InteractionRef>;

  /**
   * Asks for the transcripts of an interaction.
   *
   * Does what `reporting.getTranscripts` does and is answered on the same topic. Answers do not
   * tell which interaction they belong to (errors do), so ask for one interaction at a time.
   *
   * Answered on `cxengage/interactions/messaging/transcript-received`.
   *
   * Only an error says which `interactionId` it is about.
   *
   * Answers keep coming, and none of them is known to be the last: Each transcript is a message of
   * its own, with no sign of the last; when there is none, one empty list comes.
   *
   * Source: `modules/messaging.cljs:359` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 6002 `failedToGetMessagingTranscripts`: The list of transcripts could not be read. Check the
   *   interaction id, see what the API said in `apiResponse`, then ask again.
   * - 6005 `failedToGetSpecificMessagingTranscript`: One of the transcripts could not be read. Go
   *   on with those that came, or ask again for all.
   *
   * @example
   * ```ts
   * for await (const answer of skylight.interactions.messaging.getTranscripts({ interactionId })) console.log(answer);
   * ```
   */
  getTranscripts(
    params: InteractionsMessagingGetTranscriptsParams,
    options?: StreamOptions,
  ): AsyncGenerator<ArtifactFile[] | null, void, void>;
}

/** The commands of `interactions.messaging` as methods, to be given to `Skylight.open`. */
export const interactionsMessaging: Module<InteractionsMessagingCommands> = /* @__PURE__ */ module(
  "interactions.messaging",
  {
    "cxengage/interactions/messaging/~-acknowledged @cxengage/interactions/messaging/mqtt-session-connected":
      "sendMessage",
    "cxengage/interactions/messaging/~-response =message==message @cxengage/interactions/messaging/mqtt-session-connected":
      "initializeOutboundSms",
    "cxengage/interactions/messaging/~-response =interactionId @cxengage/interactions/messaging/mqtt-session-connected":
      "sendOutboundSms",
    "cxengage/interactions/messaging/transcript-received =interactionId==interactionId *many @cxengage/interactions/messaging/mqtt-session-connected":
      "getTranscripts",
  },
  {},
  stream,
);
