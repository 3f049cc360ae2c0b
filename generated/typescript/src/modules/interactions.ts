// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";
import { type InteractionsEmailCommands, interactionsEmail } from "./interactions/email.js";
import {
  type InteractionsMessagingCommands,
  interactionsMessaging,
} from "./interactions/messaging.js";
import {
  type InteractionsSmoochMessagingCommands,
  interactionsSmoochMessaging,
} from "./interactions/smoochMessaging.js";
import { type InteractionsVoiceCommands, interactionsVoice } from "./interactions/voice.js";
import type { AnyDirection, AnyExtensionType } from "./session.js";

/**
 * The kind of an interaction.
 *
 * - `voice`: A call.
 * - `sms`: A thread of text messages.
 * - `messaging`: A chat, Smooch included.
 * - `email`: An email.
 * - `work-item`: Work from another system.
 *
 * Other values may come to be.
 */
export type ChannelType = "voice" | "sms" | "messaging" | "email" | "work-item" | AnyText;

/**
 * The kind of notification that the platform sent.
 *
 * Other values may come to be.
 */
export type NotificationType =
  | "agent-notification"
  | "work-offer"
  | "send-message"
  | "send-script"
  | AnyText;

/**
 * How an interaction is handed over.
 *
 * - `cold`: At once, without speaking with the other party.
 * - `warm`: The agent speaks with the other party first.
 */
export type TransferType = "cold" | "warm";

/**
 * Which interaction it is.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:161,264` of
 * `cxengage-javascript-sdk`.
 */
export interface InteractionRef {
  /** A UUID. */
  interactionId: string;
}

/**
 * A command for an interaction was taken.
 *
 * Source: `modules/voice.cljs:76`, `modules/interaction.cljs:113` of `cxengage-javascript-sdk`.
 */
export interface InteractionResourceRef {
  /** A UUID. */
  interactionId: string;
  /**
   * The agent who is logged in.
   *
   * A UUID.
   */
  resourceId: string;
}

/**
 * An interaction and the flow that handles it.
 *
 * Source: `modules/voice.cljs:349`, `modules/email.cljs:291`, `modules/messaging.cljs:330` of
 * `cxengage-javascript-sdk`.
 */
export interface FlowInteractionRef {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  flowId?: string;
  /** A UUID. */
  flowVersion?: string;
}

/**
 * Work that is offered to the agent.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:100,123`,
 * `modules/interaction.cljs:29` of `cxengage-javascript-sdk`; `Interaction/Interaction.js:12`,
 * `App/index.js:861` of `agent-desktop`.
 */
export interface WorkOffer {
  /** A UUID. */
  interactionId: string;
  type: WorkOfferType;
  notificationType?: string;
  sdkMsgType: WorkOfferSdkMsgType;
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
  channelType: ChannelType;
  direction: AnyDirection;
  /**
   * When the offer expires; Skylight reads `timeoutEnd` when it is missing.
   *
   * An ISO 8601 time.
   */
  timeout: string;
  /** An ISO 8601 time. */
  timeoutEnd?: string;
  /** Where the work comes from; `smooch` stands for messaging through Smooch. */
  source?: string;
  /** Whether Skylight's screen accepts by itself. */
  autoAnswer?: boolean;
  /**
   * The customer's number or address.
   *
   * Credentials or personal data: keep it out of logs.
   */
  customer?: string | null;
  /** An email's subject. */
  subject?: string | null;
  /**
   * The customer as a contact of the CRM.
   *
   * Credentials or personal data: keep it out of logs.
   */
  contact?: unknown;
  /** Record of the CRM that the work concerns. */
  relatedTo?: unknown;
  /** Whether to show the customer's page on accepting instead of now. */
  popOnAccept?: boolean;
  /** Page to show. */
  popUri?: string | null;
  toolbarFeatures?: WorkOfferToolbarFeatures | null;
  /** The customer asked to be called back. */
  callbackRequest?: WorkOfferCallbackRequest | null;
  omnichannel?: boolean;
  recording?: boolean | null;
  /**
   * Artifact that holds an inbound email.
   *
   * A UUID.
   */
  artifactId?: string;
  /** The agent's part in the work. */
  resource?: WorkOfferResource | null;
}

/**
 * The platform has begun the work that it offered.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:148` of `cxengage-javascript-sdk`;
 * `App/index.js:671` of `agent-desktop`.
 */
export interface WorkInitiated {
  /** A UUID. */
  interactionId: string;
  type?: NotificationType;
  notificationType?: string;
  sdkMsgType: WorkInitiatedSdkMsgType;
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
  /** Credentials or personal data: keep it out of logs. */
  customer?: string | null;
}

/**
 * The interaction is live for this agent.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:209` of `cxengage-javascript-sdk`;
 * `App/index.js:866` of `agent-desktop`.
 */
export interface WorkAccepted {
  /** A UUID. */
  interactionId: string;
  /** The others who take part. */
  activeResources: ActiveResource[] | null;
  /** Whether the customer is on hold. */
  customerOnHold: boolean | null;
  /** Whether the call is being recorded. */
  recording: boolean | null;
}

/**
 * Somebody who takes part in an interaction.
 *
 * Source: `AgentDesktop/reducer.js:700`, `AgentDesktop/sagas.js:556` of `agent-desktop`.
 */
export interface ActiveResource {
  /** A UUID. */
  id: string;
  /** Whether that is somebody outside the contact centre. */
  externalResource?: boolean;
  extension?: string | null;
}

/**
 * The request to end or reject was taken.
 *
 * Source: `modules/interaction.cljs:70` of `cxengage-javascript-sdk`.
 */
export interface EndAck {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  resourceId: string;
  /**
   * Set for calls only: who is taken off.
   *
   * A UUID.
   */
  targetResource?: string;
}

/**
 * Fields that the flow shows to the agent.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:165` of `cxengage-javascript-sdk`.
 */
export interface CustomFields {
  customFields: CustomField[] | null;
  /** A UUID. */
  interactionId: string;
}

/**
 * A field that the flow shows to the agent.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:163` of `cxengage-javascript-sdk`;
 * `App/index.js:873` of `agent-desktop`.
 */
export interface CustomField {
  /** Its name for people. */
  label: string;
  /** Credentials or personal data: keep it out of logs. */
  value: string | null;
}

/**
 * What to show to the agent when work arrives.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:348`,
 * `modules/salesforce_classic.cljs:377`, `modules/zendesk.cljs:452` of `cxengage-javascript-sdk`;
 * `App/index.js:969` of `agent-desktop`.
 */
export interface ScreenPop {
  /** A UUID. */
  interactionId: string;
  type?: NotificationType;
  notificationType?: string;
  sdkMsgType: ScreenPopSdkMsgType;
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
  /** Skylight's own screen ignores any other value. */
  version?: ScreenPopVersion;
  popType: ScreenPopPopType;
  /** The page, for pops of a URL. */
  popUri?: string | null;
  newWindow?: boolean | null;
  targetBlank?: boolean | null;
  /** Size of the window in pixels. */
  size?: ScreenPopSize | null;
  /** Whether every character of a search has to agree. */
  searchType?: ScreenPopSearchType | null;
  /** Whether all or any of the filters have to agree. */
  filterType?: ScreenPopFilterType | null;
  /**
   * Values to search for, by field; the case of the field names is changed on the way.
   *
   * Credentials or personal data: keep it out of logs.
   */
  filter?: Record<string, string> | null;
  /**
   * Words to search for.
   *
   * Credentials or personal data: keep it out of logs.
   */
  terms?: string[] | null;
}

/**
 * A questionnaire for the agent to fill in.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:316` of `cxengage-javascript-sdk`;
 * `App/index.js:909` of `agent-desktop`.
 */
export interface ScriptReceived {
  /** A UUID. */
  interactionId: string;
  /**
   * Goes into `scriptId` of `sendScript`.
   *
   * A UUID.
   */
  scriptId: string;
  /**
   * The questionnaire as JSON text with its keys unchanged: `id`, `name`, `elements`,
   * `autoScriptDismiss`, `scriptReporting`, `submitAfterTimeoutValue`, `submitAfterTimeoutUnit`.
   */
  script: string;
}

/**
 * The dispositions that an interaction can be given.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:182` of `cxengage-javascript-sdk`;
 * `App/index.js:789` of `agent-desktop`.
 */
export interface DispositionCodes {
  /** A UUID. */
  interactionId: string;
  type?: NotificationType;
  notificationType?: string;
  sdkMsgType: DispositionCodesSdkMsgType;
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
  dispositionCodes: DispositionCodesDispositionCodes;
  /** Whether the agent has to choose one. */
  forceSelect?: boolean;
}

/**
 * A way in which an interaction can have ended.
 *
 * Source: `modules/interaction.cljs:401,407` of `cxengage-javascript-sdk`; `App/index.js:789` of
 * `agent-desktop`.
 */
export interface Disposition {
  /** A UUID. */
  dispositionId: string;
  name: string;
  description?: string | null;
  /** A whole number. */
  sortOrder?: number;
  /** Names of the groups that the disposition stands in, from the outside in. */
  hierarchy?: string[];
  active?: boolean;
  shared?: boolean;
  /** A UUID. */
  tenantId?: string;
  externalId?: string | null;
  /** True in the answer to `selectDispositionCode`. */
  selected?: boolean;
}

/**
 * The disposition of an interaction was changed.
 *
 * Source: `modules/interaction.cljs:371,408` of `cxengage-javascript-sdk`; `App/index.js:962` of
 * `agent-desktop`.
 */
export interface DispositionAck {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  resourceId: string;
  /** Missing when the disposition was taken away. */
  disposition?: Disposition;
}

/**
 * Whether and how long the agent has time for after-work.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:358` of `cxengage-javascript-sdk`;
 * `App/index.js:835` of `agent-desktop`.
 */
export interface WrapupDetails {
  /** A UUID. */
  interactionId: string;
  /** Seconds, as a number or as text. */
  wrapupTime?: WrapupDetailsWrapupTime | null;
  wrapupEnabled?: boolean | null;
  /** Whether `enableWrapup` and `disableWrapup` may be used. */
  wrapupUpdateAllowed?: boolean | null;
  /** Seconds that are aimed at. */
  targetWrapupTime?: number | null;
}

/**
 * Transfer lists that the flow offers to the agent.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:172` of `cxengage-javascript-sdk`;
 * `App/index.js:880` of `agent-desktop`.
 */
export interface TransferMenu {
  transferListsFromFlow: TransferListRef[] | null;
  /** A UUID. */
  interactionId: string;
  notificationType: TransferMenuNotificationType;
}

/**
 * A transfer list.
 *
 * Source: `App/index.js:880`, `AgentDesktop/sagas.js:682` of `agent-desktop`.
 */
export interface TransferListRef {
  /** What `value` is. */
  type: TransferListRefType;
  value: string;
}

/**
 * A telephone or address to hand an interaction over to.
 *
 * Source: `modules/interaction.cljs:609` of `cxengage-javascript-sdk`.
 */
export interface TransferExtension {
  type: AnyExtensionType;
  /**
   * The number or address.
   *
   * Credentials or personal data: keep it out of logs.
   */
  value: string;
}

/**
 * The request to hand an interaction over was taken.
 *
 * One of the three destinations is set, depending on the command.
 *
 * Source: `modules/interaction.cljs:558,597,636` of `cxengage-javascript-sdk`.
 */
export interface TransferAck {
  /** A UUID. */
  interactionId: string;
  /**
   * The agent who hands over; not the one who takes over.
   *
   * A UUID.
   */
  resourceId: string;
  /**
   * The `resourceId` of `transferToResource`.
   *
   * A UUID.
   */
  transferResourceId?: string;
  /**
   * The `queueId` of `transferToQueue`.
   *
   * A UUID.
   */
  transferQueueId?: string;
  /** That of `transferToExtension`, with any further keys that were sent. */
  transferExtension?: TransferExtension;
  transferType: TransferAckTransferType;
}

/**
 * The request to call a transfer off was taken.
 *
 * One of the three destinations is set, depending on the command.
 *
 * Source: `modules/interaction.cljs:673,710,746` of `cxengage-javascript-sdk`.
 */
export interface CancelTransferAck {
  /** A UUID. */
  interactionId: string;
  /**
   * The agent who calls off; not the one who would have taken over.
   *
   * A UUID.
   */
  resourceId: string;
  /** A UUID. */
  transferResourceId?: string;
  /** A UUID. */
  transferQueueId?: string;
  transferExtension?: TransferExtension;
  transferType: CancelTransferAckTransferType;
}

/**
 * A contact was assigned to an interaction or taken away from it.
 *
 * Ids are null where the SDK does not know them.
 *
 * Source: `modules/interaction.cljs:230,258` of `cxengage-javascript-sdk`.
 */
export interface ContactInterrupt {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  tenantId: string | null;
  /** A UUID. */
  subId: string | null;
  /** A UUID. */
  actionId: string | null;
  /** A UUID. */
  workOfferId: string | null;
  /** A UUID. */
  sessionId: string | null;
  /** A UUID. */
  resourceId: string | null;
  direction: AnyDirection | null;
  channelType: ChannelType | null;
  /** A UUID. */
  contactId: string;
}

/**
 * The agent turned to an interaction or away from it.
 *
 * For an interaction that is unknown to the SDK, only `interactionId` is set; the rest is null.
 *
 * Source: `modules/interaction.cljs:29` of `cxengage-javascript-sdk`.
 */
export interface DetailedInterrupt {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  tenantId: string | null;
  /** A UUID. */
  subId: string | null;
  /** A UUID. */
  actionId: string | null;
  /** A UUID. */
  workOfferId: string | null;
  /** A UUID. */
  sessionId: string | null;
  /** A UUID. */
  resourceId: string | null;
  direction: AnyDirection | null;
  channelType: ChannelType | null;
}

/**
 * A note on an interaction.
 *
 * Source: `modules/interaction.cljs:431,514` of `cxengage-javascript-sdk`;
 * `ContentArea/index.js:133` of `agent-desktop`.
 */
export interface Note {
  /** A UUID. */
  noteId?: string;
  title?: string;
  /** Credentials or personal data: keep it out of logs. */
  body?: string;
  /**
   * The agent who wrote it.
   *
   * A UUID.
   */
  resourceId?: string;
  /** A UUID. */
  contactId?: string | null;
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  tenantId?: string;
}

/**
 * The notes on an interaction.
 *
 * Source: `modules/interaction.cljs:458` of `cxengage-javascript-sdk`;
 * `ContactInteractionHistory/index.js:131` of `agent-desktop`.
 */
export interface NoteList {
  results: Note[];
}

/**
 * Somebody joined an interaction.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:332` of `cxengage-javascript-sdk`;
 * `App/index.js:799` of `agent-desktop`.
 */
export interface ResourceAdded {
  /** A UUID. */
  interactionId: string;
  type?: NotificationType;
  notificationType?: string;
  sdkMsgType: ResourceAddedSdkMsgType;
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
  extraParams: TargetResourceParams;
}

/**
 * Somebody left an interaction.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:336` of `cxengage-javascript-sdk`;
 * `App/index.js:887` of `agent-desktop`.
 */
export interface ResourceRemoved {
  /** A UUID. */
  interactionId: string;
  type?: NotificationType;
  notificationType?: string;
  sdkMsgType: ResourceRemovedSdkMsgType;
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
  extraParams: TargetResourceParams;
}

/**
 * Somebody was put on hold.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:340` of `cxengage-javascript-sdk`;
 * `App/index.js:757` of `agent-desktop`.
 */
export interface ResourceHold {
  /** A UUID. */
  interactionId: string;
  type?: NotificationType;
  notificationType?: string;
  sdkMsgType: ResourceHoldSdkMsgType;
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
  extraParams: TargetResourceParams;
}

/**
 * Somebody was taken off hold.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:344` of `cxengage-javascript-sdk`;
 * `App/index.js:773` of `agent-desktop`.
 */
export interface ResourceResume {
  /** A UUID. */
  interactionId: string;
  type?: NotificationType;
  notificationType?: string;
  sdkMsgType: ResourceResumeSdkMsgType;
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
  extraParams: TargetResourceParams;
}

/** Whom a notification is about. */
export interface TargetResourceParams {
  /** A UUID. */
  targetResource: string;
  /** Whether that is somebody outside the contact centre. */
  externalResource?: boolean;
  /** Credentials or personal data: keep it out of logs. */
  displayName?: string | null;
}

/**
 * A file that Skylight keeps until it is sent.
 *
 * Source: `modules/email.cljs:74`, `modules/smooch_messaging.cljs:43` of `cxengage-javascript-sdk`.
 */
export interface AttachmentAdded {
  /** A UUID. */
  interactionId: string;
  /**
   * Made up by the SDK; `interactions.email.removeAttachment` takes it, nothing of Smooch does.
   *
   * A UUID.
   */
  attachmentId: string;
  /** Null when the file has no name, which is so with a `Blob`. */
  filename: string | null;
}

/** Other values may come to be. */
export type WorkOfferType = "work-offer" | AnyText;

/** Other values may come to be. */
export type WorkOfferSdkMsgType = "WORK_OFFER_RECEIVED" | AnyText;

export interface WorkOfferToolbarFeatures {
  /** Whether the agent may start and stop the recording. */
  recordingUpdate?: boolean;
}

/** The customer asked to be called back. */
export interface WorkOfferCallbackRequest {
  /** Credentials or personal data: keep it out of logs. */
  callbackNumber: string;
  /** An ISO 8601 time. */
  callbackRequestedTime: string;
}

/** The agent's part in the work. */
export interface WorkOfferResource {
  extension?: unknown;
  /** A UUID. */
  roleId?: string;
  /** A UUID. */
  sessionId?: string;
  /** A UUID. */
  workOfferId?: string;
  /** Whether the work comes by a transfer. */
  isTransferResource?: boolean;
}

/** Other values may come to be. */
export type WorkInitiatedSdkMsgType = "WORK_INITIATED_RECEIVED" | AnyText;

/** Other values may come to be. */
export type ScreenPopSdkMsgType = "SCREEN_POP_RECEIVED" | AnyText;

/**
 * Skylight's own screen ignores any other value.
 *
 * Other values may come to be.
 */
export type ScreenPopVersion = "v2" | AnyText;

/** Other values may come to be. */
export type ScreenPopPopType = "external-url" | "url" | "search-pop" | AnyText;

/** Size of the window in pixels. */
export interface ScreenPopSize {
  /** A whole number. */
  width?: number;
  /** A whole number. */
  height?: number;
}

/**
 * Whether every character of a search has to agree.
 *
 * Other values may come to be.
 */
export type ScreenPopSearchType = "strict" | "fuzzy" | AnyText;

/**
 * Whether all or any of the filters have to agree.
 *
 * Other values may come to be.
 */
export type ScreenPopFilterType = "and" | "or" | AnyText;

/** Other values may come to be. */
export type DispositionCodesSdkMsgType = "DISPOSITION_CODES_RECEIVED" | AnyText;

export interface DispositionCodesDispositionCodes {
  dispositions: Disposition[];
  /** A UUID. */
  id?: string;
  name?: string;
  active?: boolean;
  shared?: boolean;
  /** A UUID. */
  tenantId?: string;
}

/** Seconds, as a number or as text. */
export type WrapupDetailsWrapupTime = number | string;

/** Other values may come to be. */
export type TransferMenuNotificationType = "interaction-update-transfer-menu" | AnyText;

/**
 * What `value` is.
 *
 * Other values may come to be.
 */
export type TransferListRefType = "id" | "name" | AnyText;

/** Other values may come to be. */
export type TransferAckTransferType = "warm-transfer" | "cold-transfer" | AnyText;

/** Other values may come to be. */
export type CancelTransferAckTransferType = "warm-transfer" | AnyText;

/** Other values may come to be. */
export type ResourceAddedSdkMsgType = "RESOURCE_ADDED" | AnyText;

/** Other values may come to be. */
export type ResourceRemovedSdkMsgType = "RESOURCE_REMOVED" | AnyText;

/** Other values may come to be. */
export type ResourceHoldSdkMsgType = "RESOURCE_HOLD" | AnyText;

/** Other values may come to be. */
export type ResourceResumeSdkMsgType = "RESOURCE_RESUME" | AnyText;

/** Why it is sent now. */
export type SendScriptExitReason = "user-submitted" | "script-timeout" | "script-auto-dismissed";

/** What `interactions.accept` takes. */
export interface InteractionsAcceptParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.reject` takes. */
export interface InteractionsRejectParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.end` takes. */
export interface InteractionsEndParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.focus` takes. */
export interface InteractionsFocusParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.unfocus` takes. */
export interface InteractionsUnfocusParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.transferToResource` takes. */
export interface InteractionsTransferToResourceParams {
  /** A UUID. */
  interactionId: string;
  /**
   * The agent to hand over to; comes back as `transferResourceId`.
   *
   * A UUID.
   */
  resourceId: string;
  /** `cold` when it is left out; answers say `cold-transfer` and `warm-transfer`. */
  transferType?: TransferType;
}

/** What `interactions.transferToQueue` takes. */
export interface InteractionsTransferToQueueParams {
  /** A UUID. */
  interactionId: string;
  /**
   * The queue to hand over to; comes back as `transferQueueId`.
   *
   * A UUID.
   */
  queueId: string;
  /** `cold` when it is left out; answers say `cold-transfer` and `warm-transfer`. */
  transferType?: TransferType;
}

/** What `interactions.transferToExtension` takes. */
export interface InteractionsTransferToExtensionParams {
  /** A UUID. */
  interactionId: string;
  transferExtension: TransferExtension;
  /** `cold` when it is left out; answers say `cold-transfer` and `warm-transfer`. */
  transferType?: TransferType;
}

/** What `interactions.cancelResourceTransfer` takes. */
export interface InteractionsCancelResourceTransferParams {
  /** A UUID. */
  interactionId: string;
  /**
   * The agent who was to take over.
   *
   * A UUID.
   */
  transferResourceId: string;
}

/** What `interactions.cancelQueueTransfer` takes. */
export interface InteractionsCancelQueueTransferParams {
  /** A UUID. */
  interactionId: string;
  /**
   * The queue that was to take over.
   *
   * A UUID.
   */
  transferQueueId: string;
}

/** What `interactions.cancelExtensionTransfer` takes. */
export interface InteractionsCancelExtensionTransferParams {
  /** A UUID. */
  interactionId: string;
  transferExtension: TransferExtension;
}

/** What `interactions.enableWrapup` takes. */
export interface InteractionsEnableWrapupParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.disableWrapup` takes. */
export interface InteractionsDisableWrapupParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.endWrapup` takes. */
export interface InteractionsEndWrapupParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.selectDispositionCode` takes. */
export interface InteractionsSelectDispositionCodeParams {
  /** A UUID. */
  interactionId: string;
  /**
   * One of those from `cxengage/interactions/disposition-codes-received`; anything else is refused
   * with 4020.
   *
   * A UUID.
   */
  dispositionId: string;
}

/** What `interactions.deselectDispositionCode` takes. */
export interface InteractionsDeselectDispositionCodeParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.assignContact` takes. */
export interface InteractionsAssignContactParams {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  contactId: string;
}

/** What `interactions.unassignContact` takes. */
export interface InteractionsUnassignContactParams {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  contactId: string;
}

/** What `interactions.createNote` takes. */
export interface InteractionsCreateNoteParams {
  /** A UUID. */
  interactionId: string;
  title: string;
  /**
   * The text of the note; the SDK takes anything.
   *
   * Credentials or personal data: keep it out of logs.
   */
  body: unknown;
  /** A UUID. */
  contactId?: string;
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
  /**
   * Another author than the agent who is logged in.
   *
   * A UUID.
   */
  resourceId?: string;
}

/** What `interactions.getNote` takes. */
export interface InteractionsGetNoteParams {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  noteId: string;
}

/** What `interactions.getAllNotes` takes. */
export interface InteractionsGetAllNotesParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.updateNote` takes. */
export interface InteractionsUpdateNoteParams {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  noteId: string;
  title?: string;
  /**
   * The text of the note; the SDK takes anything.
   *
   * Credentials or personal data: keep it out of logs.
   */
  body?: unknown;
  /** A UUID. */
  contactId?: string;
}

/** What `interactions.sendScript` takes. */
export interface InteractionsSendScriptParams {
  /** A UUID. */
  interactionId: string;
  /**
   * By element name; only lower-case and kebab-case names keep their value in the copy that
   * reporting gets.
   *
   * Credentials or personal data: keep it out of logs.
   */
  answers: Record<string, unknown>;
  /**
   * That of `cxengage/interactions/script-received`; one that has not come in this session is
   * refused with 4021.
   *
   * A UUID.
   */
  scriptId: string;
  /** Whether the agent closed it without filling it in. */
  dismissed: boolean;
  /** Whether the answers go to reporting. */
  scriptReporting: boolean;
  /** Why it is sent now. */
  exitReason: SendScriptExitReason;
}

/** What `interactions.sendCustomInterrupt` takes. */
export interface InteractionsSendCustomInterruptParams {
  /** A UUID. */
  interactionId: string;
  /**
   * What the flow is to get; the case of its keys is normalised, so that only plain camelCase ones
   * survive.
   */
  interruptBody: Record<string, unknown>;
  /** The name that the flow waits for. */
  interruptType: string;
}

/**
 * Work offers and what all channels share, from accepting to wrapup.
 *
 * An interaction is a piece of work: a call, a message thread, an email or a work item. It begins
 * with `cxengage/interactions/work-offer-received` and is live from
 * `cxengage/interactions/work-accepted-received` to `cxengage/interactions/work-ended-received`.
 *
 * The answer to a command means that the platform took the request; that it was done is told by an
 * event.
 */
export interface InteractionsCommands {
  /**
   * Accepts a work offer.
   *
   * The interaction is live at `cxengage/interactions/work-accepted-received`, not before. A call
   * on the built-in softphone is waited for up to about 34 seconds. SMS and messaging send their
   * messages so far once more. Skylight's screen accepts by itself when the offer says
   * `autoAnswer`, and SMS and email that the agent began.
   *
   * Only partly supported over this bridge: A call that comes over the bridge skips bookkeeping of
   * Skylight's screen; the vendor marks the command as not fully supported.
   *
   * Answered on `cxengage/interactions/accept-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * After the call has ended, the topic may bring more: After a success, error 4001 (the offer had
   * expired) or 8002 (no call reached the softphone) may follow.
   *
   * Also sets off `cxengage/interactions/messaging/history-received`,
   * `cxengage/interactions/smooch-messaging/history-received`.
   *
   * Part of the sequence `work_item`. Work from another system, from the offer to the end of
   * wrapup:
   *
   * - `cxengage/interactions/work-offer-received`, from the platform.
   * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A
   *   receipt of the SDK for a notification; one can follow each of the steps.
   * - `cxengage/interactions/work-initiated-received`, from the platform.
   * - `cxengage/interactions/custom-fields-received`, from the platform, not always.
   * - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
   * - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
   * - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
   * - `cxengage/interactions/screen-pop-received`, from the platform, not always.
   * - `cxengage/interactions/script-received`, from the platform, not always.
   * - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
   * - `cxengage/interactions/work-accepted-received`, from the platform.
   * - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
   *   `interactions.focus`, not always: When the agent selects the interaction on Skylight's
   *   screen.
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
   * Source: `modules/interaction.cljs:93` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4001 `workOfferExpired`: The offer had expired when it was accepted. Take the offer off your
   *   screen and wait for `work-rejected-received`.
   * - 4004 `failedToAcceptInteraction`: The offer could not be accepted. When the level is
   *   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
   *   `apiResponse` and try again.
   * - 8002 `failedToFindTwilioConnectionObject`: The call that was accepted never reached the
   *   softphone. Look at the network and that only one Skylight is open, then have the call offered
   *   again.
   *
   * @example
   * ```ts
   * await skylight.interactions.accept({ interactionId });
   * ```
   */
  accept(params: InteractionsAcceptParams, options?: CallOptions): Promise<InteractionResourceRef>;

  /**
   * Turns a work offer down.
   *
   * `end` and `reject` do the same and are answered on the same topic. The interaction is over at
   * `cxengage/interactions/work-ended-received` or `cxengage/interactions/work-rejected-received`,
   * not before.
   *
   * When the platform does not know a call any more (404), the softphone hangs up, and 8003 comes
   * before 4003.
   *
   * Answered on `cxengage/interactions/end-acknowledged`. Can also fail on
   * `cxengage/interactions/voice/force-killed-twilio-connection`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Part of the sequence `reject`. An offer is turned down:
   *
   * - `cxengage/interactions/work-offer-received`, from the platform.
   * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A
   *   receipt of the SDK for a notification; one can follow each of the steps.
   * - `cxengage/interactions/work-initiated-received`, from the platform.
   * - `cxengage/interactions/end-acknowledged`, set off by `interactions.reject`.
   * - `cxengage/interactions/work-rejected-received`, from the platform.
   *
   * Source: `modules/interaction.cljs:45` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4003 `failedToEndInteraction`: The interaction could not be ended or rejected. When the level
   *   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
   *   in `apiResponse` and try again.
   * - 8003 `forceKilledTwilioConnection`: The softphone hung up a call that the platform did not
   *   know any more. Take the interaction off your screen: it is over.
   *
   * @example
   * ```ts
   * await skylight.interactions.reject({ interactionId });
   * ```
   */
  reject(params: InteractionsRejectParams, options?: CallOptions): Promise<EndAck>;

  /**
   * Ends an interaction.
   *
   * `end` and `reject` do the same and are answered on the same topic. The interaction is over at
   * `cxengage/interactions/work-ended-received` or `cxengage/interactions/work-rejected-received`,
   * not before.
   *
   * When the platform does not know a call any more (404), the softphone hangs up, and 8003 comes
   * before 4003.
   *
   * Answered on `cxengage/interactions/end-acknowledged`. Can also fail on
   * `cxengage/interactions/voice/force-killed-twilio-connection`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Part of the sequence `work_item`. Work from another system, from the offer to the end of
   * wrapup:
   *
   * - `cxengage/interactions/work-offer-received`, from the platform.
   * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A
   *   receipt of the SDK for a notification; one can follow each of the steps.
   * - `cxengage/interactions/work-initiated-received`, from the platform.
   * - `cxengage/interactions/custom-fields-received`, from the platform, not always.
   * - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
   * - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
   * - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
   * - `cxengage/interactions/screen-pop-received`, from the platform, not always.
   * - `cxengage/interactions/script-received`, from the platform, not always.
   * - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
   * - `cxengage/interactions/work-accepted-received`, from the platform.
   * - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
   *   `interactions.focus`, not always: When the agent selects the interaction on Skylight's
   *   screen.
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
   * Source: `modules/interaction.cljs:45` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4003 `failedToEndInteraction`: The interaction could not be ended or rejected. When the level
   *   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
   *   in `apiResponse` and try again.
   * - 8003 `forceKilledTwilioConnection`: The softphone hung up a call that the platform did not
   *   know any more. Take the interaction off your screen: it is over.
   *
   * @example
   * ```ts
   * await skylight.interactions.end({ interactionId });
   * ```
   */
  end(params: InteractionsEndParams, options?: CallOptions): Promise<EndAck>;

  /**
   * Tells reporting that the agent has turned to an interaction.
   *
   * Selecting an interaction on Skylight's screen does so as well. For an interaction that is
   * unknown to the SDK, the answer holds nulls.
   *
   * Answered on `cxengage/interactions/focus-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/interaction.cljs:157` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4005 `failedToFocusInteraction`: Reporting could not be told that the agent turned to an
   *   interaction. Ignore it; only reports are affected.
   *
   * @example
   * ```ts
   * await skylight.interactions.focus({ interactionId });
   * ```
   */
  focus(params: InteractionsFocusParams, options?: CallOptions): Promise<DetailedInterrupt>;

  /**
   * Tells reporting that the agent has turned away from an interaction.
   *
   * Selecting another interaction on Skylight's screen does so as well. For an interaction that is
   * unknown to the SDK, the answer holds nulls.
   *
   * Answered on `cxengage/interactions/unfocus-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/interaction.cljs:185` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4006 `failedToUnfocusInteraction`: Reporting could not be told that the agent turned away
   *   from an interaction. Ignore it; only reports are affected.
   *
   * @example
   * ```ts
   * await skylight.interactions.unfocus({ interactionId });
   * ```
   */
  unfocus(params: InteractionsUnfocusParams, options?: CallOptions): Promise<DetailedInterrupt>;

  /**
   * Hands an interaction over to another agent.
   *
   * Works for every channel, although the topic says voice. Done at
   * `cxengage/interactions/voice/transfer-connected` for a warm transfer of a call, and when the
   * interaction ends for a cold one.
   *
   * Answered on `cxengage/interactions/voice/customer-transfer-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId` and `resourceId`
   * (`transferResourceId` in the answer, `requestedTransfer.transferResourceId` in an error's
   * data).
   *
   * Part of the sequence `voice_warm_transfer`. The agent speaks with the other party before the
   * customer is handed over:
   *
   * - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
   *   `interactions.transferToResource`: `transferType` is `warm-transfer`. The other two transfers
   *   answer here as well.
   * - `cxengage/interactions/voice/customer-hold-received`, from the platform, not always.
   * - `cxengage/interactions/voice/transfer-started`, from the platform, not always.
   * - `cxengage/interactions/resource-added-received`, from the platform: The other party has
   *   answered.
   * - `cxengage/interactions/voice/transfer-connected`, from the platform, not always.
   * - `cxengage/interactions/voice/resume-all-acknowledged`, set off by
   *   `interactions.voice.resumeAll`, not always.
   * - `cxengage/interactions/resource-removed-received`, from the platform, not always.
   * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always.
   *
   * Source: `modules/interaction.cljs:535` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4022 `failedToTransferToResource`: The interaction could not be handed over to the agent.
   *   Check the destination and that the interaction still lives; see what the API said in
   *   `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.interactions.transferToResource({ interactionId, resourceId });
   * ```
   */
  transferToResource(
    params: InteractionsTransferToResourceParams,
    options?: CallOptions,
  ): Promise<TransferAck>;

  /**
   * Hands an interaction over to a queue.
   *
   * Works for every channel, although the topic says voice. Done at
   * `cxengage/interactions/voice/transfer-connected` for a warm transfer of a call, and when the
   * interaction ends for a cold one.
   *
   * Answered on `cxengage/interactions/voice/customer-transfer-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId` and `queueId` (`transferQueueId` in
   * the answer, `requestedTransfer.transferQueueId` in an error's data).
   *
   * Part of the sequence `voice_warm_transfer`. The agent speaks with the other party before the
   * customer is handed over:
   *
   * - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
   *   `interactions.transferToResource`: `transferType` is `warm-transfer`. The other two transfers
   *   answer here as well.
   * - `cxengage/interactions/voice/customer-hold-received`, from the platform, not always.
   * - `cxengage/interactions/voice/transfer-started`, from the platform, not always.
   * - `cxengage/interactions/resource-added-received`, from the platform: The other party has
   *   answered.
   * - `cxengage/interactions/voice/transfer-connected`, from the platform, not always.
   * - `cxengage/interactions/voice/resume-all-acknowledged`, set off by
   *   `interactions.voice.resumeAll`, not always.
   * - `cxengage/interactions/resource-removed-received`, from the platform, not always.
   * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always.
   *
   * Source: `modules/interaction.cljs:574` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4024 `failedToTransferToQueue`: The interaction could not be handed over to the queue. Check
   *   the destination and that the interaction still lives; see what the API said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.interactions.transferToQueue({ interactionId, queueId });
   * ```
   */
  transferToQueue(
    params: InteractionsTransferToQueueParams,
    options?: CallOptions,
  ): Promise<TransferAck>;

  /**
   * Hands an interaction over to a telephone or address.
   *
   * Works for every channel, although the topic says voice. Done at
   * `cxengage/interactions/voice/transfer-connected` for a warm transfer of a call, and when the
   * interaction ends for a cold one.
   *
   * Answered on `cxengage/interactions/voice/customer-transfer-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`, `transferExtension.type`
   * (`requestedTransfer.transferExtension.type` in an error's data) and `transferExtension.value`
   * (`requestedTransfer.transferExtension.value` in an error's data).
   *
   * Part of the sequence `voice_warm_transfer`. The agent speaks with the other party before the
   * customer is handed over:
   *
   * - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
   *   `interactions.transferToResource`: `transferType` is `warm-transfer`. The other two transfers
   *   answer here as well.
   * - `cxengage/interactions/voice/customer-hold-received`, from the platform, not always.
   * - `cxengage/interactions/voice/transfer-started`, from the platform, not always.
   * - `cxengage/interactions/resource-added-received`, from the platform: The other party has
   *   answered.
   * - `cxengage/interactions/voice/transfer-connected`, from the platform, not always.
   * - `cxengage/interactions/voice/resume-all-acknowledged`, set off by
   *   `interactions.voice.resumeAll`, not always.
   * - `cxengage/interactions/resource-removed-received`, from the platform, not always.
   * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always.
   *
   * Source: `modules/interaction.cljs:613` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4026 `failedToTransferToExtension`: The interaction could not be handed over to the telephone
   *   or address. Check the destination and that the interaction still lives; see what the API said
   *   in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.interactions.transferToExtension({ interactionId, transferExtension });
   * ```
   */
  transferToExtension(
    params: InteractionsTransferToExtensionParams,
    options?: CallOptions,
  ): Promise<TransferAck>;

  /**
   * Calls a warm transfer to an agent off.
   *
   * Answered on `cxengage/interactions/voice/cancel-transfer-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId` and `transferResourceId`
   * (`requestedTransfer.transferResourceId` in an error's data).
   *
   * Part of the sequence `voice_warm_transfer_cancelled`. A warm transfer is called off:
   *
   * - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
   *   `interactions.transferToResource`: The other two transfers answer here as well.
   * - `cxengage/interactions/voice/cancel-transfer-acknowledged`, set off by
   *   `interactions.cancelResourceTransfer`: All three ways of calling a transfer off answer here.
   * - `cxengage/interactions/voice/transfer-cancelled`, from the platform, not always.
   *
   * Source: `modules/interaction.cljs:652` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4023 `failedToCancelResourceTransfer`: The transfer to an agent could not be called off. Only
   *   a warm transfer that is not completed can be called off; see what the API said in
   *   `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.interactions.cancelResourceTransfer({ interactionId, transferResourceId });
   * ```
   */
  cancelResourceTransfer(
    params: InteractionsCancelResourceTransferParams,
    options?: CallOptions,
  ): Promise<CancelTransferAck>;

  /**
   * Calls a warm transfer to a queue off.
   *
   * Answered on `cxengage/interactions/voice/cancel-transfer-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId` and `transferQueueId`
   * (`requestedTransfer.transferQueueId` in an error's data).
   *
   * Part of the sequence `voice_warm_transfer_cancelled`. A warm transfer is called off:
   *
   * - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
   *   `interactions.transferToResource`: The other two transfers answer here as well.
   * - `cxengage/interactions/voice/cancel-transfer-acknowledged`, set off by
   *   `interactions.cancelResourceTransfer`: All three ways of calling a transfer off answer here.
   * - `cxengage/interactions/voice/transfer-cancelled`, from the platform, not always.
   *
   * Source: `modules/interaction.cljs:689` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4025 `failedToCancelQueueTransfer`: The transfer to a queue could not be called off. Only a
   *   warm transfer that is not completed can be called off; see what the API said in
   *   `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.interactions.cancelQueueTransfer({ interactionId, transferQueueId });
   * ```
   */
  cancelQueueTransfer(
    params: InteractionsCancelQueueTransferParams,
    options?: CallOptions,
  ): Promise<CancelTransferAck>;

  /**
   * Calls a warm transfer to a telephone or address off.
   *
   * Answered on `cxengage/interactions/voice/cancel-transfer-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`, `transferExtension.type`
   * (`requestedTransfer.transferExtension.type` in an error's data) and `transferExtension.value`
   * (`requestedTransfer.transferExtension.value` in an error's data).
   *
   * Part of the sequence `voice_warm_transfer_cancelled`. A warm transfer is called off:
   *
   * - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
   *   `interactions.transferToResource`: The other two transfers answer here as well.
   * - `cxengage/interactions/voice/cancel-transfer-acknowledged`, set off by
   *   `interactions.cancelResourceTransfer`: All three ways of calling a transfer off answer here.
   * - `cxengage/interactions/voice/transfer-cancelled`, from the platform, not always.
   *
   * Source: `modules/interaction.cljs:726` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4027 `failedToCancelExtensionTransfer`: The transfer to a telephone or address could not be
   *   called off. Only a warm transfer that is not completed can be called off; see what the API
   *   said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.interactions.cancelExtensionTransfer({ interactionId, transferExtension });
   * ```
   */
  cancelExtensionTransfer(
    params: InteractionsCancelExtensionTransferParams,
    options?: CallOptions,
  ): Promise<CancelTransferAck>;

  /**
   * Gives the agent time for after-work once the interaction is over.
   *
   * Makes sense only where `cxengage/interactions/wrapup-details-received` says
   * `wrapupUpdateAllowed`.
   *
   * Answered on `cxengage/interactions/enable-wrapup-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Part of the sequence `wrapup`. The agent's time for after-work is planned, begins and ends:
   *
   * - `cxengage/interactions/wrapup-details-received`, from the platform.
   * - `cxengage/interactions/enable-wrapup-acknowledged`, set off by `interactions.enableWrapup`,
   *   not always: When it is switched off instead,
   *   `cxengage/interactions/disable-wrapup-acknowledged` comes.
   * - `cxengage/interactions/wrapup-started`, from the platform: Only with wrapup enabled.
   * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
   *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
   * - `cxengage/interactions/work-ended-received`, from the platform.
   *
   * Source: `modules/interaction.cljs:269` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4009 `failedToEnableWrapup`: After-work could not be turned on. Ask only while the
   *   interaction lives and `wrapupUpdateAllowed` is true.
   *
   * @example
   * ```ts
   * await skylight.interactions.enableWrapup({ interactionId });
   * ```
   */
  enableWrapup(
    params: InteractionsEnableWrapupParams,
    options?: CallOptions,
  ): Promise<InteractionResourceRef>;

  /**
   * Takes the time for after-work away.
   *
   * Makes sense only where `cxengage/interactions/wrapup-details-received` says
   * `wrapupUpdateAllowed`.
   *
   * Answered on `cxengage/interactions/disable-wrapup-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Part of the sequence `wrapup`. The agent's time for after-work is planned, begins and ends:
   *
   * - `cxengage/interactions/wrapup-details-received`, from the platform.
   * - `cxengage/interactions/enable-wrapup-acknowledged`, set off by `interactions.enableWrapup`,
   *   not always: When it is switched off instead,
   *   `cxengage/interactions/disable-wrapup-acknowledged` comes.
   * - `cxengage/interactions/wrapup-started`, from the platform: Only with wrapup enabled.
   * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
   *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
   * - `cxengage/interactions/work-ended-received`, from the platform.
   *
   * Source: `modules/interaction.cljs:298` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4010 `failedToDisableWrapup`: After-work could not be turned off. Ask only while the
   *   interaction lives and `wrapupUpdateAllowed` is true.
   *
   * @example
   * ```ts
   * await skylight.interactions.disableWrapup({ interactionId });
   * ```
   */
  disableWrapup(
    params: InteractionsDisableWrapupParams,
    options?: CallOptions,
  ): Promise<InteractionResourceRef>;

  /**
   * Ends the after-work, so that new work can be offered.
   *
   * Skylight's screen does so by itself when the time is over.
   *
   * Answered on `cxengage/interactions/end-wrapup-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Part of the sequence `wrapup`. The agent's time for after-work is planned, begins and ends:
   *
   * - `cxengage/interactions/wrapup-details-received`, from the platform.
   * - `cxengage/interactions/enable-wrapup-acknowledged`, set off by `interactions.enableWrapup`,
   *   not always: When it is switched off instead,
   *   `cxengage/interactions/disable-wrapup-acknowledged` comes.
   * - `cxengage/interactions/wrapup-started`, from the platform: Only with wrapup enabled.
   * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
   *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
   * - `cxengage/interactions/work-ended-received`, from the platform.
   *
   * Source: `modules/interaction.cljs:327` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4011 `failedToEndWrapup`: After-work could not be ended. When the level is
   *   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
   *   `apiResponse` and try again.
   *
   * @example
   * ```ts
   * await skylight.interactions.endWrapup({ interactionId });
   * ```
   */
  endWrapup(
    params: InteractionsEndWrapupParams,
    options?: CallOptions,
  ): Promise<InteractionResourceRef>;

  /**
   * Says how an interaction ended.
   *
   * Shares its topic with `deselectDispositionCode`, whose answer has no `disposition`.
   *
   * Answered on `cxengage/interactions/disposition-code-changed`.
   *
   * An answer belongs to the call with the same `interactionId` and `dispositionId`
   * (`disposition.dispositionId` in the answer).
   *
   * Part of the sequence `disposition`. The agent says how the interaction ended:
   *
   * - `cxengage/interactions/disposition-codes-received`, from the platform.
   * - `cxengage/interactions/disposition-code-changed`, set off by
   *   `interactions.selectDispositionCode`.
   * - `cxengage/interactions/disposition-code-changed`, set off by
   *   `interactions.deselectDispositionCode`, not always: Without `disposition`.
   *
   * Source: `modules/interaction.cljs:382` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4013 `failedToSelectDisposition`: The disposition could not be set. When the level is
   *   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
   *   `apiResponse` and try again.
   * - 4020 `invalidDispositionProvided`: The disposition is none of those that the interaction can
   *   be given. Choose one from `cxengage/interactions/disposition-codes-received`.
   *
   * @example
   * ```ts
   * await skylight.interactions.selectDispositionCode({ interactionId, dispositionId });
   * ```
   */
  selectDispositionCode(
    params: InteractionsSelectDispositionCodeParams,
    options?: CallOptions,
  ): Promise<DispositionAck>;

  /**
   * Takes back how an interaction ended.
   *
   * Shares its topic with `selectDispositionCode`; this answer has no `disposition`.
   *
   * Answered on `cxengage/interactions/disposition-code-changed`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Part of the sequence `disposition`. The agent says how the interaction ended:
   *
   * - `cxengage/interactions/disposition-codes-received`, from the platform.
   * - `cxengage/interactions/disposition-code-changed`, set off by
   *   `interactions.selectDispositionCode`.
   * - `cxengage/interactions/disposition-code-changed`, set off by
   *   `interactions.deselectDispositionCode`, not always: Without `disposition`.
   *
   * Source: `modules/interaction.cljs:355` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4012 `failedToDeselectDisposition`: The disposition could not be taken back. When the level
   *   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
   *   in `apiResponse` and try again.
   *
   * @example
   * ```ts
   * await skylight.interactions.deselectDispositionCode({ interactionId });
   * ```
   */
  deselectDispositionCode(
    params: InteractionsDeselectDispositionCodeParams,
    options?: CallOptions,
  ): Promise<DispositionAck>;

  /**
   * Assigns a contact to an interaction.
   *
   * For agents who use Skylight's own CRM. The answer carries all ids of the interaction that the
   * SDK knows.
   *
   * Answered on `cxengage/interactions/contact-assign-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId` and `contactId`.
   *
   * Source: `modules/interaction.cljs:213` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4007 `failedToAssignContactToInteraction`: The contact could not be assigned. Check the
   *   contact's id and that the interaction still lives.
   *
   * @example
   * ```ts
   * await skylight.interactions.assignContact({ interactionId, contactId });
   * ```
   */
  assignContact(
    params: InteractionsAssignContactParams,
    options?: CallOptions,
  ): Promise<ContactInterrupt>;

  /**
   * Takes a contact away from an interaction.
   *
   * For agents who use Skylight's own CRM. The answer carries all ids of the interaction that the
   * SDK knows.
   *
   * Answered on `cxengage/interactions/contact-unassign-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId` and `contactId`.
   *
   * Source: `modules/interaction.cljs:241` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4008 `failedToUnassignContactFromInteraction`: The contact could not be taken away. Check
   *   that this contact is assigned and that the interaction still lives.
   *
   * @example
   * ```ts
   * await skylight.interactions.unassignContact({ interactionId, contactId });
   * ```
   */
  unassignContact(
    params: InteractionsUnassignContactParams,
    options?: CallOptions,
  ): Promise<ContactInterrupt>;

  /**
   * Writes a note on an interaction.
   *
   * Answered on `cxengage/interactions/create-note-response`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/interaction.cljs:514` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4017 `failedToCreateInteractionNote`: The note could not be written. Check the interaction's
   *   id and that the agent may write notes.
   *
   * @example
   * ```ts
   * await skylight.interactions.createNote({ interactionId, title, body });
   * ```
   */
  createNote(params: InteractionsCreateNoteParams, options?: CallOptions): Promise<Note | null>;

  /**
   * Reads a note on an interaction.
   *
   * Answered on `cxengage/interactions/get-note-response`.
   *
   * An answer belongs to the call with the same `interactionId` and `noteId`.
   *
   * Source: `modules/interaction.cljs:431` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4014 `failedToGetInteractionNote`: The note could not be read. Check the ids of interaction
   *   and note.
   *
   * @example
   * ```ts
   * await skylight.interactions.getNote({ interactionId, noteId });
   * ```
   */
  getNote(params: InteractionsGetNoteParams, options?: CallOptions): Promise<Note | null>;

  /**
   * Lists the notes on an interaction.
   *
   * The answer does not tell which interaction it belongs to.
   *
   * Answered on `cxengage/interactions/get-notes-response`.
   *
   * Only an error says which `interactionId` it is about.
   *
   * Source: `modules/interaction.cljs:458` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4015 `failedToListInteractionNotes`: The notes could not be read. Check the interaction's id.
   *
   * @example
   * ```ts
   * await skylight.interactions.getAllNotes({ interactionId });
   * ```
   */
  getAllNotes(
    params: InteractionsGetAllNotesParams,
    options?: CallOptions,
  ): Promise<NoteList | null>;

  /**
   * Changes a note on an interaction.
   *
   * The answer is whatever the API said, perhaps null, and does not tell which note it belongs to.
   *
   * Answered on `cxengage/interactions/update-note-response`.
   *
   * Only an error says which `interactionId` it is about.
   *
   * Source: `modules/interaction.cljs:485` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4016 `failedToUpdateInteractionNote`: The note could not be changed. Check the ids of
   *   interaction and note, and that `title` or `body` is given.
   *
   * @example
   * ```ts
   * await skylight.interactions.updateNote({ interactionId, noteId });
   * ```
   */
  updateNote(params: InteractionsUpdateNoteParams, options?: CallOptions): Promise<unknown>;

  /**
   * Sends a filled-in questionnaire.
   *
   * The answer is the interaction id itself, not an object. An API answer of 400 counts as success.
   *
   * Answered on `cxengage/interactions/send-script`.
   *
   * Only an error says which `interactionId` it is about.
   *
   * Part of the sequence `script`. The agent fills in a questionnaire:
   *
   * - `cxengage/interactions/script-received`, from the platform.
   * - `cxengage/interactions/send-script`, set off by `interactions.sendScript`: Skylight's screen
   *   sends the script itself when its time is over or the interaction ends.
   *
   * Source: `modules/interaction.cljs:782` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4018 `failedToSendInteractionScriptResponse`: The questionnaire could not be sent. When the
   *   level is `interaction-fatal`, take the interaction off your screen; otherwise see what the
   *   API said in `apiResponse` and try again.
   * - 4021 `unableToFindScript`: The questionnaire is not known in this session. Pass the
   *   `scriptId` of `cxengage/interactions/script-received`.
   *
   * @example
   * ```ts
   * await skylight.interactions.sendScript({
   *   interactionId,
   *   answers,
   *   scriptId,
   *   dismissed: true,
   *   scriptReporting: true,
   *   exitReason: "user-submitted",
   * });
   * ```
   */
  sendScript(params: InteractionsSendScriptParams, options?: CallOptions): Promise<string>;

  /**
   * Sends an interrupt of your own to the flow.
   *
   * Answered on `cxengage/interactions/send-custom-interrupt-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/interaction.cljs:866` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 4019 `failedToSendCustomInterrupt`: The interrupt could not be sent. When the level is
   *   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
   *   `apiResponse` and try again.
   *
   * @example
   * ```ts
   * await skylight.interactions.sendCustomInterrupt({
   *   interactionId,
   *   interruptBody,
   *   interruptType,
   * });
   * ```
   */
  sendCustomInterrupt(
    params: InteractionsSendCustomInterruptParams,
    options?: CallOptions,
  ): Promise<FlowInteractionRef | null>;

  /**
   * Reading and writing email.
   *
   * Skylight reads an offered email by itself: artifact, details, bodies and attachments each
   * arrive on a topic of their own. Once the offer is accepted, it makes the draft of a reply
   * (`cxengage/interactions/email/email-reply-artifact-created`), and only then `sendReply` works.
   *
   * Sending does not end the interaction: call `interactions.end` afterwards.
   *
   * Can be called once the session's configuration has arrived.
   *
   * A message on `cxengage/session/config-details` shows that it has started.
   */
  readonly email: InteractionsEmailCommands;

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
   * A message on `cxengage/interactions/messaging/mqtt-session-connected` shows that it has
   * started.
   */
  readonly messaging: InteractionsMessagingCommands;

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
  readonly smoochMessaging: InteractionsSmoochMessagingCommands;

  /**
   * Calls: dialling, hold, mute, recording, digits, and listening in.
   *
   * The answer to each of these commands means that the platform took the request. An event, named
   * with each command, says when it is done.
   *
   * Can be called once the session's configuration has arrived.
   *
   * A message on `cxengage/session/config-details` shows that it has started.
   */
  readonly voice: InteractionsVoiceCommands;
}

/** The commands of `interactions` as methods, to be given to `Skylight.open`. */
export const interactions: Module<InteractionsCommands> = /* @__PURE__ */ module(
  "interactions",
  {
    "cxengage/interactions/~-acknowledged =interactionId":
      "accept focus unfocus enableWrapup disableWrapup endWrapup sendCustomInterrupt",
    "cxengage/interactions/end-acknowledged =interactionId !cxengage/interactions/voice/force-killed-twilio-connection":
      "reject",
    "cxengage/interactions/~-acknowledged =interactionId !cxengage/interactions/voice/force-killed-twilio-connection":
      "end",
    "cxengage/interactions/voice/customer-transfer-acknowledged =interactionId =resourceId=transferResourceId=requestedTransfer.transferResourceId":
      "transferToResource",
    "cxengage/interactions/voice/customer-transfer-acknowledged =interactionId =queueId=transferQueueId=requestedTransfer.transferQueueId":
      "transferToQueue",
    "cxengage/interactions/voice/customer-transfer-acknowledged =interactionId =transferExtension.type=transferExtension.type=requestedTransfer.transferExtension.type =transferExtension.value=transferExtension.value=requestedTransfer.transferExtension.value":
      "transferToExtension",
    "cxengage/interactions/voice/cancel-transfer-acknowledged =interactionId =transferResourceId=transferResourceId=requestedTransfer.transferResourceId":
      "cancelResourceTransfer",
    "cxengage/interactions/voice/cancel-transfer-acknowledged =interactionId =transferQueueId=transferQueueId=requestedTransfer.transferQueueId":
      "cancelQueueTransfer",
    "cxengage/interactions/voice/cancel-transfer-acknowledged =interactionId =transferExtension.type=transferExtension.type=requestedTransfer.transferExtension.type =transferExtension.value=transferExtension.value=requestedTransfer.transferExtension.value":
      "cancelExtensionTransfer",
    "cxengage/interactions/disposition-code-changed =interactionId =dispositionId=disposition.dispositionId":
      "selectDispositionCode",
    "cxengage/interactions/disposition-code-changed =interactionId": "deselectDispositionCode",
    "cxengage/interactions/contact-assign-acknowledged =interactionId =contactId": "assignContact",
    "cxengage/interactions/contact-unassign-acknowledged =interactionId =contactId":
      "unassignContact",
    "cxengage/interactions/~-response =interactionId": "createNote",
    "cxengage/interactions/~-response =interactionId =noteId": "getNote",
    "cxengage/interactions/get-notes-response =interactionId==interactionId": "getAllNotes",
    "cxengage/interactions/~-response =interactionId==interactionId": "updateNote",
    "cxengage/interactions/~ =interactionId==interactionId": "sendScript",
  },
  {
    email: interactionsEmail,
    messaging: interactionsMessaging,
    smoochMessaging: interactionsSmoochMessaging,
    voice: interactionsVoice,
  },
);
