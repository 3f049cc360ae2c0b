//! Topics of the module `interactions.email`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// The files of an offered email.
///
/// Sent after the offer. What the files hold comes on the topics that follow.
///
/// On the wire: `cxengage/interactions/email/artifact-received`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 10001 `failedToRetrieveEmailArtifact`: The files of an offered email could not be read. See
///   what the API said in `apiResponse`; the email cannot be shown, so hand the interaction over or
///   end it.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:50,53` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ArtifactReceived;

impl Topic for ArtifactReceived {
    type Payload = crate::types::Artifact;

    const NAME: &'static str = "cxengage/interactions/email/artifact-received";
}

impl PayloadOf<ArtifactReceived> for crate::types::Artifact {}

/// The description of an offered email.
///
/// On the wire: `cxengage/interactions/email/details-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:72` of `cxengage-javascript-sdk`;
/// `App/index.js:1331` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DetailsReceived;

impl Topic for DetailsReceived {
    type Payload = crate::interactions::email::EmailDetails;

    const NAME: &'static str = "cxengage/interactions/email/details-received";
}

impl PayloadOf<DetailsReceived> for crate::interactions::email::EmailDetails {}

/// The plain text of an offered email.
///
/// On the wire: `cxengage/interactions/email/plain-body-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:80` of `cxengage-javascript-sdk`;
/// `App/index.js:1371` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PlainBodyReceived;

impl Topic for PlainBodyReceived {
    type Payload = crate::interactions::email::EmailBody;

    const NAME: &'static str = "cxengage/interactions/email/plain-body-received";
}

impl PayloadOf<PlainBodyReceived> for crate::interactions::email::EmailBody {}

/// The formatted text of an offered email.
///
/// On the wire: `cxengage/interactions/email/html-body-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:96` of `cxengage-javascript-sdk`;
/// `App/index.js:1375` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HtmlBodyReceived;

impl Topic for HtmlBodyReceived {
    type Payload = crate::interactions::email::EmailBody;

    const NAME: &'static str = "cxengage/interactions/email/html-body-received";
}

impl PayloadOf<HtmlBodyReceived> for crate::interactions::email::EmailBody {}

/// The attachments of an offered email.
///
/// Not sent for an email without attachments. It does not tell the interaction: look at
/// `artifactId`.
///
/// On the wire: `cxengage/interactions/email/attachment-list`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:90` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AttachmentList;

impl Topic for AttachmentList {
    type Payload = Vec<crate::interactions::email::EmailAttachmentItem>;

    const NAME: &'static str = "cxengage/interactions/email/attachment-list";
}

impl PayloadOf<AttachmentList> for Vec<crate::interactions::email::EmailAttachmentItem> {}

/// An attachment with the address to download it from.
///
/// Also comes unasked, since Skylight's screen wants the address of each attachment of an inbound
/// email. Null when the artifact has no such file; the interaction is not told.
///
/// On the wire: `cxengage/interactions/email/attachment-received`.
///
/// Answers `interactions.email.getAttachmentUrl`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 10006 `failedToGetAttachmentUrl`: The address of an attachment could not be read. Check the
///   three ids and ask again.
///
/// Source: `modules/email.cljs:45,48` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AttachmentReceived;

impl Topic for AttachmentReceived {
    type Payload = Option<crate::types::ArtifactFile>;

    const NAME: &'static str = "cxengage/interactions/email/attachment-received";
}

impl PayloadOf<AttachmentReceived> for Option<crate::types::ArtifactFile> {}

/// The draft of a reply was made, so the email can be answered.
///
/// Comes once the offer is accepted. When it fails, error 10000 comes on
/// `cxengage/errors/error/failed-to-create-email-reply-artifact` instead.
///
/// On the wire: `cxengage/interactions/email/email-reply-artifact-created`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:239` of `cxengage-javascript-sdk`;
/// `App/index.js:1360` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EmailReplyArtifactCreated;

impl Topic for EmailReplyArtifactCreated {
    type Payload = crate::interactions::InteractionRef;

    const NAME: &'static str = "cxengage/interactions/email/email-reply-artifact-created";
}

impl PayloadOf<EmailReplyArtifactCreated> for crate::interactions::InteractionRef {}

/// The draft of a reply could not be made.
///
/// On the wire: `cxengage/errors/error/failed-to-create-email-reply-artifact`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 10000 `failedToCreateEmailReplyArtifact`: The draft of a reply to an email could not be made.
///   The email cannot be answered; see what the API said in `apiResponse`, and transfer the
///   interaction or end it.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:229` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FailedToCreateEmailReplyArtifact;

impl Topic for FailedToCreateEmailReplyArtifact {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/failed-to-create-email-reply-artifact";
}

impl PayloadOf<FailedToCreateEmailReplyArtifact> for Option<serde_json::Value> {}

/// Reporting knows that the agent writes a reply.
///
/// On the wire: `cxengage/interactions/email/agent-reply-started-acknowledged`.
///
/// Answers `interactions.email.agentReplyStarted`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 10003 `failedToSendAgentReplyStarted`: Reporting could not be told that the agent writes a
///   reply. Ignore it; only reports are affected.
///
/// Source: `modules/email.cljs:320,323` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AgentReplyStartedAcknowledged;

impl Topic for AgentReplyStartedAcknowledged {
    type Payload = crate::interactions::email::EmailAgentAck;

    const NAME: &'static str = "cxengage/interactions/email/agent-reply-started-acknowledged";
}

impl PayloadOf<AgentReplyStartedAcknowledged> for crate::interactions::email::EmailAgentAck {}

/// Reporting knows that the agent gave up a reply.
///
/// On the wire: `cxengage/interactions/email/agent-cancel-reply-acknowledged`.
///
/// Answers `interactions.email.agentCancelledReply`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 10007 `failedToSendAgentCancelReply`: Reporting could not be told that the agent gave up a
///   reply. Ignore it; only reports are affected.
///
/// Source: `modules/email.cljs:380,383` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AgentCancelReplyAcknowledged;

impl Topic for AgentCancelReplyAcknowledged {
    type Payload = crate::interactions::email::EmailAgentAck;

    const NAME: &'static str = "cxengage/interactions/email/agent-cancel-reply-acknowledged";
}

impl PayloadOf<AgentCancelReplyAcknowledged> for crate::interactions::email::EmailAgentAck {}

/// Reporting knows that the agent will not reply.
///
/// On the wire: `cxengage/interactions/email/agent-no-reply-acknowledged`.
///
/// Answers `interactions.email.agentNoReply`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 10004 `failedToSendAgentNoReply`: Reporting could not be told that the agent will not reply.
///   Ignore it; only reports are affected.
///
/// Source: `modules/email.cljs:350,353` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AgentNoReplyAcknowledged;

impl Topic for AgentNoReplyAcknowledged {
    type Payload = crate::interactions::email::EmailAgentAck;

    const NAME: &'static str = "cxengage/interactions/email/agent-no-reply-acknowledged";
}

impl PayloadOf<AgentNoReplyAcknowledged> for crate::interactions::email::EmailAgentAck {}

/// Skylight keeps a file for the reply.
///
/// On the wire: `cxengage/interactions/email/attachment-added`.
///
/// Answers `interactions.email.addAttachment`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/email.cljs:73` of `cxengage-javascript-sdk`; `App/index.js:1364` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EmailAttachmentAdded;

impl Topic for EmailAttachmentAdded {
    type Payload = crate::interactions::AttachmentAdded;

    const NAME: &'static str = "cxengage/interactions/email/attachment-added";
}

impl PayloadOf<EmailAttachmentAdded> for crate::interactions::AttachmentAdded {}

/// A file will not go with the reply.
///
/// On the wire: `cxengage/interactions/email/attachment-removed`.
///
/// Answers `interactions.email.removeAttachment`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/email.cljs:96` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EmailAttachmentRemoved;

impl Topic for EmailAttachmentRemoved {
    type Payload = crate::interactions::email::InteractionsEmailAttachmentRemovedPayload;

    const NAME: &'static str = "cxengage/interactions/email/attachment-removed";
}

impl PayloadOf<EmailAttachmentRemoved>
    for crate::interactions::email::InteractionsEmailAttachmentRemovedPayload
{
}

/// The flow was told to send the email.
///
/// Whether its text and files had been uploaded is not looked at.
///
/// On the wire: `cxengage/interactions/email/send-reply`.
///
/// Answers `interactions.email.sendReply`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 10005 `failedToSendEmailReply`: The email could not be handed to the flow. Check that the
///   interaction still lives, see what the API said in `apiResponse`, then send it again.
/// - 10008 `failedToSendEmailReplyNoArtifact`: There is no draft of a reply for this interaction.
///   Wait for `cxengage/interactions/email/email-reply-artifact-created`, then send again; after a
///   10000 the email cannot be answered.
///
/// Source: `modules/email.cljs:249,252,255` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SendReply;

impl Topic for SendReply {
    type Payload = crate::interactions::InteractionRef;

    const NAME: &'static str = "cxengage/interactions/email/send-reply";
}

impl PayloadOf<SendReply> for crate::interactions::InteractionRef {}

/// The platform took the request for an outbound email.
///
/// Of failures, only unfit params are told here.
///
/// On the wire: `cxengage/interactions/email/start-outbound-email`.
///
/// Answers `interactions.email.startOutboundEmail`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/email.cljs:290` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StartOutboundEmail;

impl Topic for StartOutboundEmail {
    type Payload = crate::interactions::FlowInteractionRef;

    const NAME: &'static str = "cxengage/interactions/email/start-outbound-email";
}

impl PayloadOf<StartOutboundEmail> for crate::interactions::FlowInteractionRef {}

/// An outbound email could not be started.
///
/// On the wire: `cxengage/errors/error/failed-to-create-outbound-email-interaction`.
///
/// Only errors arrive on it.
///
/// Failures of `interactions.email.startOutboundEmail`.
///
/// # Errors
///
/// - 10002 `failedToCreateOutboundEmailInteraction`: An outbound email could not be started. Check
///   the address and the params, see what the API said in `apiResponse`, then start it again.
///
/// Source: `modules/email.cljs:293` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FailedToCreateOutboundEmailInteraction;

impl Topic for FailedToCreateOutboundEmailInteraction {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/failed-to-create-outbound-email-interaction";
}

impl PayloadOf<FailedToCreateOutboundEmailInteraction> for Option<serde_json::Value> {}

/// The emails of an interaction.
///
/// Answers `reporting.getEmailTranscripts`, although the name speaks of interactions. One list in
/// the order of `created`, empty when there is nothing.
///
/// On the wire: `cxengage/interactions/email/transcript-received`.
///
/// Answers `reporting.getEmailTranscripts`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 10009 `failedToGetEmailTranscripts`: The emails of an interaction could not be read. Check the
///   interaction id and, if given, the tenant id, then ask again.
/// - 11027 `failedToGetArtifacts`: The list of what is left of the interaction could not be read.
///   Check `interactionId`, and `tenantId` when the interaction belongs to another tenant.
///
/// Source: `modules/reporting.cljs:479,486,492…` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EmailTranscriptReceived;

impl Topic for EmailTranscriptReceived {
    type Payload = Vec<crate::types::Artifact>;

    const NAME: &'static str = "cxengage/interactions/email/transcript-received";
}

impl PayloadOf<EmailTranscriptReceived> for Vec<crate::types::Artifact> {}
