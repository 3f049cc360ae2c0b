// Written by skylight-codegen from the catalog; change that, not this file.
import type { NotificationType } from "./modules/interactions.js";
import type { AnyText } from "./runtime/connection.js";

/**
 * What Skylight's SDK holds in memory, with kebab-case keys.
 *
 * Before a login the three members may be empty objects.
 *
 * Source: `App/index.js:504` of `agent-desktop`; `cxengage_javascript_sdk/state.cljs:42` of
 * `cxengage-javascript-sdk`.
 */
export interface SkylightState {
  /** Interactions by stage of life; the keys of each map are interaction ids, hyphens included. */
  interactions: SkylightStateInteractions;
  session: SkylightStateSession;
  user: SkylightStateUser;
}

/**
 * An interaction as the SDK remembers it, with kebab-case keys.
 *
 * The notification that offered the work, with everything that the SDK learned about it since
 * merged in.
 *
 * Source: `cxengage_javascript_sdk/state.cljs:100,139` of `cxengage-javascript-sdk`.
 */
export interface StateInteraction {
  /** A UUID. */
  "interaction-id": string;
  "channel-type"?: string;
  direction?: string;
  source?: string;
  /**
   * When the offer expires.
   *
   * An ISO 8601 time.
   */
  timeout?: string;
  /** Credentials or personal data: keep it out of logs. */
  customer?: string | null;
  "custom-field-details"?: unknown;
  "wrapup-details"?: unknown;
  "disposition-code-details"?: unknown;
  "message-history"?: unknown[];
  "messaging-metadata"?: unknown;
  scripts?: Record<string, unknown>;
  "email-artifact"?: unknown;
  /** A `File` that waits to be sent. */
  "smooch-attachment"?: unknown;
}

/**
 * What is left of an interaction: a recording, a transcript or an email, with its files.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:45,58`, `modules/messaging.cljs:353`
 * of `cxengage-javascript-sdk`; `interactions/interactionsDirective.js:329` of `config-ui`;
 * `ContactInteractionHistoryItem/index.js:243` of `agent-desktop`;
 * `transcripts-lambdas:get-transcripts/index.js (fetchEmailArtifactFile)` of `github`.
 */
export interface Artifact {
  /** A UUID. */
  artifactId: string;
  /** For instance `audio-recording`, `messaging-transcript` or `email`. */
  artifactType?: string;
  /** A UUID. */
  manifestId?: string | null;
  files: ArtifactFile[];
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  tenantId?: string;
  artifactSubType?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  name?: string | null;
  /** Length of a recording, in seconds. */
  duration?: number | null;
  engageRecorder?: boolean | null;
  /**
   * Whose voice a recording holds.
   *
   * Credentials or personal data: keep it out of logs.
   */
  participantAdditionalInfo?: ArtifactParticipant | null;
}

/**
 * A file of an artifact.
 *
 * Source: `modules/email.cljs:42`, `cxengage_javascript_sdk/interaction_management.cljs:61` of
 * `cxengage-javascript-sdk`; `ContactInteractionHistoryItem/index.js:248` of `agent-desktop`;
 * `interactions/interactionsDirective.js:401` of `config-ui`;
 * `transcripts-lambdas:get-transcripts/index.js (findFileById)` of `github`.
 */
export interface ArtifactFile {
  /** A UUID. */
  artifactFileId: string;
  /**
   * Seen so far are `transcript.json` and `manifest.json`, besides `body`, `htmlBody` and
   * `plainTextBody`.
   */
  filename?: string;
  /** Its media type. */
  contentType?: string;
  /**
   * Its size in bytes.
   *
   * A whole number.
   */
  contentLength?: number;
  /**
   * A signed address that soon stops working; until then whoever has it can read the file.
   *
   * A URL. Credentials or personal data: keep it out of logs.
   */
  url?: string;
  metadata?: ArtifactFileMetadata | null;
}

/**
 * What a file of an artifact has to do with the messages of an interaction.
 *
 * Source: `interactions/interactionsDirective.js:234` of `config-ui`.
 */
export interface ArtifactFileMetadata {
  /** Whether the file is the transcript. */
  transcript?: boolean;
  /** Message that the file was sent with. */
  messageId?: string;
}

/**
 * Who is to be heard in a recording.
 *
 * Source: `ContactInteractionHistoryItem/index.js:220` of `agent-desktop`.
 */
export interface ArtifactParticipant {
  /** What part the person has in the interaction. */
  participantType?: string;
  /**
   * Name, when it is an agent.
   *
   * Credentials or personal data: keep it out of logs.
   */
  agentName?: string | null;
  /**
   * The phone that was recorded.
   *
   * Credentials or personal data: keep it out of logs.
   */
  extension?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  name?: string | null;
}

/**
 * What stands in for an answer of the API when the request failed.
 *
 * Source: `domain/api_utils.cljs:9` of `cxengage-javascript-sdk`;
 * `cxengage-javascript-sdk:build.boot:20`; `utils/sdk.js:120` of `cxengage-configuration-ui`.
 */
export interface AjaxFailure {
  statusText?: string;
  /** The way in which it failed. */
  failure?: AjaxFailureFailure;
  /**
   * What the API said, for instance an `error` with text, list of texts, or `code`, `message` and
   * `attribute`.
   */
  response?: unknown;
  isParseError?: boolean;
  /** The body that could not be read. */
  originalText?: string;
  parseError?: unknown;
}

/**
 * A notice for the agent.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:392,543` of
 * `cxengage-javascript-sdk`; `App/index.js:642` of `agent-desktop`.
 */
export interface Banner {
  /** A UUID. */
  interactionId?: string | null;
  type?: NotificationType;
  notificationType?: string;
  sdkMsgType: BannerSdkMsgType;
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
  /** What has happened. */
  notification?: BannerNotification;
  source?: string;
  message?: string;
  /** Only on a notice whose `type` is `send-message`. */
  messageType?: BannerMessageType;
  /** Values for the notice's text, by name. */
  extraParams?: Record<string, unknown>;
}

/** Interactions by stage of life; the keys of each map are interaction ids, hyphens included. */
export interface SkylightStateInteractions {
  pending?: Record<string, StateInteraction>;
  active?: Record<string, StateInteraction>;
  past?: Record<string, StateInteraction>;
  incoming?: Record<string, StateInteraction>;
}

export interface SkylightStateSession {
  /** Whether the session is over; the question mark belongs to the key. */
  "expired?"?: boolean;
  /** A UUID. */
  "session-id"?: string;
  /** A UUID. */
  "resource-id"?: string;
  /** A UUID. */
  "tenant-id"?: string;
  tenant?: unknown;
  region?: string;
  state?: string | null;
  direction?: string;
  /**
   * The user config with kebab-case keys, credentials of integrations included.
   *
   * Credentials or personal data: keep it out of logs.
   */
  config?: unknown;
}

export interface SkylightStateUser {
  /** A UUID. */
  "user-id"?: string;
  /** Credentials or personal data: keep it out of logs. */
  username?: string;
  /** Credentials or personal data: keep it out of logs. */
  "first-name"?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  "last-name"?: string | null;
  tenants?: unknown[];
  /** A UUID. */
  "default-tenant"?: string | null;
}

/**
 * The way in which it failed.
 *
 * Other values may come to be.
 */
export type AjaxFailureFailure = "error" | "parse" | "timeout" | "aborted" | "failed" | AnyText;

/** Other values may come to be. */
export type BannerSdkMsgType = "SHOW_BANNER" | AnyText;

/**
 * What has happened.
 *
 * Other values may come to be.
 */
export type BannerNotification =
  | "whatsapp-customer-disconnect"
  | "facebook-invalid-token"
  | "failed-smooch-message"
  | AnyText;

/**
 * Only on a notice whose `type` is `send-message`.
 *
 * Other values may come to be.
 */
export type BannerMessageType = "show-banner" | AnyText;

/** CRM whose module Skylight starts. */
export type LaunchCrmModule = "zendesk" | "salesforce-classic" | "salesforce-lightning";
