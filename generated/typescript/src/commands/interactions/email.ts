// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  EmailAgentAck,
  InteractionsEmailAddAttachmentParams,
  InteractionsEmailAgentCancelledReplyParams,
  InteractionsEmailAgentNoReplyParams,
  InteractionsEmailAgentReplyStartedParams,
  InteractionsEmailAttachmentRemovedPayload,
  InteractionsEmailGetAttachmentUrlParams,
  InteractionsEmailRemoveAttachmentParams,
  InteractionsEmailSendReplyParams,
  InteractionsEmailStartOutboundEmailParams,
} from "../../modules/interactions/email.js";
import type {
  AttachmentAdded,
  FlowInteractionRef,
  InteractionRef,
} from "../../modules/interactions.js";
import type { Command } from "../../runtime/command.js";
import type { ArtifactFile } from "../../types.js";

/**
 * Begins an email to a customer.
 *
 * All about it stands at the method `startOutboundEmail` of `InteractionsEmailCommands`.
 */
export const startOutboundEmail: Command<
  InteractionsEmailStartOutboundEmailParams,
  Promise<FlowInteractionRef>
> = [
  "interactions.email.startOutboundEmail",
  {
    skylightController: true,
    module: "interactions",
    subModule: "email",
    command: "startOutboundEmail",
  },
  [
    "cxengage/interactions/email/start-outbound-email",
    "cxengage/errors/error/failed-to-create-outbound-email-interaction",
  ],
  [],
  "cxengage/session/config-details",
];

/**
 * Tells reporting that the agent has begun to write a reply.
 *
 * All about it stands at the method `agentReplyStarted` of `InteractionsEmailCommands`.
 */
export const agentReplyStarted: Command<
  InteractionsEmailAgentReplyStartedParams,
  Promise<EmailAgentAck>
> = [
  "interactions.email.agentReplyStarted",
  {
    skylightController: true,
    module: "interactions",
    subModule: "email",
    command: "agentReplyStarted",
  },
  ["cxengage/interactions/email/agent-reply-started-acknowledged"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Tells reporting that the agent has given up a reply.
 *
 * All about it stands at the method `agentCancelledReply` of `InteractionsEmailCommands`.
 */
export const agentCancelledReply: Command<
  InteractionsEmailAgentCancelledReplyParams,
  Promise<EmailAgentAck>
> = [
  "interactions.email.agentCancelledReply",
  {
    skylightController: true,
    module: "interactions",
    subModule: "email",
    command: "agentCancelledReply",
  },
  ["cxengage/interactions/email/agent-cancel-reply-acknowledged"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Tells reporting that the agent will not reply.
 *
 * All about it stands at the method `agentNoReply` of `InteractionsEmailCommands`.
 */
export const agentNoReply: Command<InteractionsEmailAgentNoReplyParams, Promise<EmailAgentAck>> = [
  "interactions.email.agentNoReply",
  { skylightController: true, module: "interactions", subModule: "email", command: "agentNoReply" },
  ["cxengage/interactions/email/agent-no-reply-acknowledged"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Attaches a file to the reply that is being written.
 *
 * All about it stands at the method `addAttachment` of `InteractionsEmailCommands`.
 */
export const addAttachment: Command<
  InteractionsEmailAddAttachmentParams,
  Promise<AttachmentAdded>
> = [
  "interactions.email.addAttachment",
  {
    skylightController: true,
    module: "interactions",
    subModule: "email",
    command: "addAttachment",
  },
  ["cxengage/interactions/email/attachment-added"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Takes an attachment off the reply that is being written.
 *
 * All about it stands at the method `removeAttachment` of `InteractionsEmailCommands`.
 */
export const removeAttachment: Command<
  InteractionsEmailRemoveAttachmentParams,
  Promise<InteractionsEmailAttachmentRemovedPayload>
> = [
  "interactions.email.removeAttachment",
  {
    skylightController: true,
    module: "interactions",
    subModule: "email",
    command: "removeAttachment",
  },
  ["cxengage/interactions/email/attachment-removed"],
  [["interactionId"], ["attachmentId"]],
  "cxengage/session/config-details",
];

/**
 * Sends the reply to an email, or the text of an outbound one.
 *
 * All about it stands at the method `sendReply` of `InteractionsEmailCommands`.
 */
export const sendReply: Command<InteractionsEmailSendReplyParams, Promise<InteractionRef>> = [
  "interactions.email.sendReply",
  { skylightController: true, module: "interactions", subModule: "email", command: "sendReply" },
  ["cxengage/interactions/email/send-reply"],
  [["interactionId"]],
  "cxengage/session/config-details",
];

/**
 * Asks for an attachment with the address to download it from.
 *
 * All about it stands at the method `getAttachmentUrl` of `InteractionsEmailCommands`.
 */
export const getAttachmentUrl: Command<
  InteractionsEmailGetAttachmentUrlParams,
  Promise<ArtifactFile | null>
> = [
  "interactions.email.getAttachmentUrl",
  {
    skylightController: true,
    module: "interactions",
    subModule: "email",
    command: "getAttachmentUrl",
  },
  ["cxengage/interactions/email/attachment-received"],
  [["artifactFileId"]],
  "cxengage/session/config-details",
];
