// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../../runtime/connection.js";
import { type Module, module } from "../../runtime/module.js";
import type { ArtifactFile } from "../../types.js";
import type { AttachmentAdded, FlowInteractionRef, InteractionRef } from "../interactions.js";

/**
 * Reporting knows what the agent does about an email.
 *
 * Source: `modules/email.cljs:314,344,374` of `cxengage-javascript-sdk`.
 */
export interface EmailAgentAck {
  /** A UUID. */
  interactionId: string;
  /**
   * The agent who is logged in.
   *
   * A UUID.
   */
  resourceId: string;
  /** A UUID. */
  tenantId: string;
  /** A UUID. */
  sessionId: string | null;
  channelType: EmailAgentAckChannelType;
}

/**
 * A reference to an attachment of an inbound email.
 *
 * Name, size and address are not in it: ask for them with `getAttachmentUrl`.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:84` of `cxengage-javascript-sdk`.
 */
export interface EmailAttachmentItem {
  /** A UUID. */
  artifactFileId: string;
  /** Its media type. */
  contentType?: string;
  metadata?: unknown;
  /**
   * The email's artifact; added by the SDK.
   *
   * A UUID.
   */
  artifactId: string;
}

/**
 * The text of an email in one of its forms.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:80,96` of `cxengage-javascript-sdk`;
 * `App/index.js:1371` of `agent-desktop`.
 */
export interface EmailBody {
  /** A UUID. */
  interactionId: string;
  /** Credentials or personal data: keep it out of logs. */
  body: string | null;
}

/**
 * The description of an inbound email.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:72` of `cxengage-javascript-sdk`.
 */
export interface EmailDetails {
  /** A UUID. */
  interactionId: string;
  /** Not the email's text, which comes on topics of its own. */
  body: EmailManifest;
}

/**
 * Who wrote to whom and about what, and which files the email consists of.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:65,72` of `cxengage-javascript-sdk`;
 * `App/index.js:1331` of `agent-desktop`.
 */
export interface EmailManifest {
  /**
   * The email's artifact; added by the SDK.
   *
   * A UUID.
   */
  artifactId: string;
  id?: string;
  /** Credentials or personal data: keep it out of logs. */
  subject?: string | null;
  from?: EmailAddress[];
  to?: EmailAddress[];
  cc?: EmailAddress[];
  bcc?: EmailAddress[];
  replyTo?: EmailAddress[] | null;
  /** Credentials or personal data: keep it out of logs. */
  sender?: unknown;
  dateSent?: string | null;
  dateReceived?: string | null;
  contentType?: string;
  /** On the wire this key ends in a question mark. */
  "multipart?"?: boolean;
  attachments: EmailManifestFile[];
  /** Where the texts are kept. */
  body?: EmailManifestBody;
  /** Credentials or personal data: keep it out of logs. */
  headers?: Record<string, string>[];
}

/**
 * Somebody who can get email.
 *
 * Source: `App/index.js:1331` of `agent-desktop`.
 */
export interface EmailAddress {
  /** Credentials or personal data: keep it out of logs. */
  address: string;
  /** Credentials or personal data: keep it out of logs. */
  name?: string | null;
}

/**
 * A file that an email consists of.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:65` of `cxengage-javascript-sdk`;
 * `App/index.js:1331` of `agent-desktop`.
 */
export interface EmailManifestFile {
  filename?: string;
  /** For instance its media type. */
  headers?: Record<string, string>[];
  /** A UUID. */
  artifactFileId: string;
}

/** Other values may come to be. */
export type EmailAgentAckChannelType = "email" | AnyText;

/** Where the texts are kept. */
export interface EmailManifestBody {
  /** The formatted text. */
  html?: EmailManifestFile | null;
  /** The plain text. */
  plain?: EmailManifestFile | null;
}

/**
 * A file will not go with the reply.
 *
 * Source: `modules/email.cljs:96` of `cxengage-javascript-sdk`.
 */
export interface InteractionsEmailAttachmentRemovedPayload {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  attachmentId: string;
}

/** What `interactions.email.startOutboundEmail` takes. */
export interface InteractionsEmailStartOutboundEmailParams {
  /**
   * Whom to write to.
   *
   * Credentials or personal data: keep it out of logs.
   */
  address: string;
  /** Sender that the customer sees. */
  outboundAni?: string;
  /**
   * Flow that handles the email, instead of the tenant's default one.
   *
   * A UUID.
   */
  flowId?: string;
  /**
   * Outbound identifier that the email is sent with.
   *
   * A UUID.
   */
  outboundIdentifierId?: string;
  /**
   * List that the outbound identifier was picked from.
   *
   * A UUID.
   */
  outboundIdentifierListId?: string;
}

/** What `interactions.email.agentReplyStarted` takes. */
export interface InteractionsEmailAgentReplyStartedParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.email.agentCancelledReply` takes. */
export interface InteractionsEmailAgentCancelledReplyParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.email.agentNoReply` takes. */
export interface InteractionsEmailAgentNoReplyParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.email.addAttachment` takes. */
export interface InteractionsEmailAddAttachmentParams {
  /** A UUID. */
  interactionId: string;
  /**
   * A `File`; a `Blob` would cross the bridge too, but comes without the name that the upload
   * needs.
   *
   * Taken as it is, unchecked.
   */
  file: Blob;
}

/** What `interactions.email.removeAttachment` takes. */
export interface InteractionsEmailRemoveAttachmentParams {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  attachmentId: string;
}

/** What `interactions.email.sendReply` takes. */
export interface InteractionsEmailSendReplyParams {
  /** A UUID. */
  interactionId: string;
  /** Recipients. */
  to: readonly EmailAddress[];
  /** Recipients of a copy; pass an empty list for none. */
  cc: readonly EmailAddress[];
  /** Recipients of a hidden copy; pass an empty list for none. */
  bcc: readonly EmailAddress[];
  /** Credentials or personal data: keep it out of logs. */
  subject: string;
  /**
   * The formatted text.
   *
   * Credentials or personal data: keep it out of logs.
   */
  htmlBody: string;
  /**
   * The same text without formatting.
   *
   * Credentials or personal data: keep it out of logs.
   */
  plainTextBody: string;
}

/** What `interactions.email.getAttachmentUrl` takes. */
export interface InteractionsEmailGetAttachmentUrlParams {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  artifactId: string;
  /** A UUID. */
  artifactFileId: string;
}

/**
 * Reading and writing email.
 *
 * Skylight reads an offered email by itself: artifact, details, bodies and attachments each arrive
 * on a topic of their own. Once the offer is accepted, it makes the draft of a reply
 * (`cxengage/interactions/email/email-reply-artifact-created`), and only then `sendReply` works.
 *
 * Sending does not end the interaction: call `interactions.end` afterwards.
 *
 * Can be called once the session's configuration has arrived.
 *
 * A message on `cxengage/session/config-details` shows that it has started.
 */
export interface InteractionsEmailCommands {
  /**
   * Begins an email to a customer.
   *
   * The answer tells which interaction it will be. A work offer with direction `agent-initiated`
   * follows, and Skylight's screen accepts it without being asked; write the text with `sendReply`
   * after that.
   *
   * When the API refuses, nothing comes on the reply topic: error 10002 comes on
   * `cxengage/errors/error/failed-to-create-outbound-email-interaction`. Answers carry nothing of
   * the params.
   *
   * Answered on `cxengage/interactions/email/start-outbound-email`. Can also fail on
   * `cxengage/errors/error/failed-to-create-outbound-email-interaction`.
   *
   * Part of the sequence `email_outbound`. An agent writes to a customer, from `startOutboundEmail`
   * to the end of wrapup:
   *
   * - `cxengage/interactions/email/start-outbound-email`, set off by
   *   `interactions.email.startOutboundEmail`: The response holds the interaction id.
   * - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
   *   `agent-initiated`.
   * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A
   *   receipt of the SDK for a notification; one can follow each of the steps.
   * - `cxengage/interactions/work-initiated-received`, from the platform.
   * - `cxengage/interactions/accept-acknowledged`, from the popup's screen, which calls
   *   `interactions.accept`: Skylight's screen accepts by itself.
   * - `cxengage/interactions/work-accepted-received`, from the platform.
   * - `cxengage/interactions/email/email-reply-artifact-created`, from the SDK.
   * - `cxengage/interactions/email/send-reply`, set off by `interactions.email.sendReply`, not
   *   always.
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
   * Source: `modules/email.cljs:263` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 10002 `failedToCreateOutboundEmailInteraction`: An outbound email could not be started. Check
   *   the address and the params, see what the API said in `apiResponse`, then start it again.
   *
   * @example
   * ```ts
   * await skylight.interactions.email.startOutboundEmail({ address });
   * ```
   */
  startOutboundEmail(
    params: InteractionsEmailStartOutboundEmailParams,
    options?: CallOptions,
  ): Promise<FlowInteractionRef>;

  /**
   * Tells reporting that the agent has begun to write a reply.
   *
   * Nothing but reports depends on it.
   *
   * Answered on `cxengage/interactions/email/agent-reply-started-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/email.cljs:307` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 10003 `failedToSendAgentReplyStarted`: Reporting could not be told that the agent writes a
   *   reply. Ignore it; only reports are affected.
   *
   * @example
   * ```ts
   * await skylight.interactions.email.agentReplyStarted({ interactionId });
   * ```
   */
  agentReplyStarted(
    params: InteractionsEmailAgentReplyStartedParams,
    options?: CallOptions,
  ): Promise<EmailAgentAck>;

  /**
   * Tells reporting that the agent has given up a reply.
   *
   * Nothing but reports depends on it.
   *
   * Answered on `cxengage/interactions/email/agent-cancel-reply-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/email.cljs:367` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 10007 `failedToSendAgentCancelReply`: Reporting could not be told that the agent gave up a
   *   reply. Ignore it; only reports are affected.
   *
   * @example
   * ```ts
   * await skylight.interactions.email.agentCancelledReply({ interactionId });
   * ```
   */
  agentCancelledReply(
    params: InteractionsEmailAgentCancelledReplyParams,
    options?: CallOptions,
  ): Promise<EmailAgentAck>;

  /**
   * Tells reporting that the agent will not reply.
   *
   * Nothing but reports depends on it.
   *
   * Answered on `cxengage/interactions/email/agent-no-reply-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/email.cljs:337` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 10004 `failedToSendAgentNoReply`: Reporting could not be told that the agent will not reply.
   *   Ignore it; only reports are affected.
   *
   * @example
   * ```ts
   * await skylight.interactions.email.agentNoReply({ interactionId });
   * ```
   */
  agentNoReply(
    params: InteractionsEmailAgentNoReplyParams,
    options?: CallOptions,
  ): Promise<EmailAgentAck>;

  /**
   * Attaches a file to the reply that is being written.
   *
   * Skylight keeps the file and uploads it with `sendReply`. When `file` is missing, the SDK throws
   * and the call is never answered.
   *
   * Answered on `cxengage/interactions/email/attachment-added`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/email.cljs:63` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.interactions.email.addAttachment({ interactionId, file });
   * ```
   */
  addAttachment(
    params: InteractionsEmailAddAttachmentParams,
    options?: CallOptions,
  ): Promise<AttachmentAdded>;

  /**
   * Takes an attachment off the reply that is being written.
   *
   * An id that Skylight does not know is confirmed all the same.
   *
   * Answered on `cxengage/interactions/email/attachment-removed`.
   *
   * An answer belongs to the call with the same `interactionId` and `attachmentId`.
   *
   * Source: `modules/email.cljs:88` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.interactions.email.removeAttachment({ interactionId, attachmentId });
   * ```
   */
  removeAttachment(
    params: InteractionsEmailRemoveAttachmentParams,
    options?: CallOptions,
  ): Promise<InteractionsEmailAttachmentRemovedPayload>;

  /**
   * Sends the reply to an email, or the text of an outbound one.
   *
   * Wait for `cxengage/interactions/email/email-reply-artifact-created` first; without a draft the
   * call fails with 10008. All attachments that were added go along.
   *
   * The texts and attachments are uploaded first, and a failed upload goes unnoticed: only handing
   * the finished email to the flow can fail (10005).
   *
   * Answered on `cxengage/interactions/email/send-reply`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/email.cljs:139` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 10005 `failedToSendEmailReply`: The email could not be handed to the flow. Check that the
   *   interaction still lives, see what the API said in `apiResponse`, then send it again.
   * - 10008 `failedToSendEmailReplyNoArtifact`: There is no draft of a reply for this interaction.
   *   Wait for `cxengage/interactions/email/email-reply-artifact-created`, then send again; after a
   *   10000 the email cannot be answered.
   *
   * @example
   * ```ts
   * await skylight.interactions.email.sendReply({
   *   interactionId,
   *   to,
   *   cc,
   *   bcc,
   *   subject,
   *   htmlBody,
   *   plainTextBody,
   * });
   * ```
   */
  sendReply(
    params: InteractionsEmailSendReplyParams,
    options?: CallOptions,
  ): Promise<InteractionRef>;

  /**
   * Asks for an attachment with the address to download it from.
   *
   * Skylight's screen does this by itself for all attachments of an inbound email, and these
   * answers arrive here too. An answer names neither interaction nor artifact, and is null when the
   * artifact has no file with this id.
   *
   * Answered on `cxengage/interactions/email/attachment-received`.
   *
   * An answer belongs to the call with the same `artifactFileId`.
   *
   * Source: `modules/email.cljs:32` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 10006 `failedToGetAttachmentUrl`: The address of an attachment could not be read. Check the
   *   three ids and ask again.
   *
   * @example
   * ```ts
   * await skylight.interactions.email.getAttachmentUrl({
   *   interactionId,
   *   artifactId,
   *   artifactFileId,
   * });
   * ```
   */
  getAttachmentUrl(
    params: InteractionsEmailGetAttachmentUrlParams,
    options?: CallOptions,
  ): Promise<ArtifactFile | null>;
}

/** The commands of `interactions.email` as methods, to be given to `Skylight.open`. */
export const interactionsEmail: Module<InteractionsEmailCommands> = /* @__PURE__ */ module(
  "interactions.email",
  {
    "cxengage/interactions/email/~ !cxengage/errors/error/failed-to-create-outbound-email-interaction @cxengage/session/config-details":
      "startOutboundEmail",
    "cxengage/interactions/email/~-acknowledged =interactionId @cxengage/session/config-details":
      "agentReplyStarted agentNoReply",
    "cxengage/interactions/email/agent-cancel-reply-acknowledged =interactionId @cxengage/session/config-details":
      "agentCancelledReply",
    "cxengage/interactions/email/attachment-added =interactionId @cxengage/session/config-details":
      "addAttachment",
    "cxengage/interactions/email/attachment-removed =interactionId =attachmentId @cxengage/session/config-details":
      "removeAttachment",
    "cxengage/interactions/email/~ =interactionId @cxengage/session/config-details": "sendReply",
    "cxengage/interactions/email/attachment-received =artifactFileId @cxengage/session/config-details":
      "getAttachmentUrl",
  },
);
