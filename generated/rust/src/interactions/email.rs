//! Reading and writing email.
//!
//! Skylight reads an offered email by itself: artifact, details, bodies and attachments each arrive
//! on a topic of their own. Once the offer is accepted, it makes the draft of a reply
//! (`cxengage/interactions/email/email-reply-artifact-created`), and only then `sendReply` works.
//!
//! Sending does not end the interaction: call `interactions.end` afterwards.
//!
//! Its commands can be called once the session's configuration has arrived; before, they are not
//! answered.
//!
//! A message on `cxengage/session/config-details` shows that it has started.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::command::{Command, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::file::File;
use crate::interactions::{AttachmentAdded, FlowInteractionRef, InteractionRef};
use crate::masked::Masked;
use crate::maybe::Maybe;
use crate::scalar::Uuid;
use crate::types::ArtifactFile;
use crate::unknown::{UnknownFields, UnknownValue};

/// Begins an email to a customer.
///
/// The answer tells which interaction it will be. A work offer with direction `agent-initiated`
/// follows, and Skylight's screen accepts it without being asked; write the text with `sendReply`
/// after that.
///
/// When the API refuses, nothing comes on the reply topic: error 10002 comes on
/// `cxengage/errors/error/failed-to-create-outbound-email-interaction`. Answers carry nothing of
/// the params.
///
/// # Answer
///
/// [`FlowInteractionRef`] on `cxengage/interactions/email/start-outbound-email`.
///
/// Part of the sequence `email_outbound`. An agent writes to a customer, from `startOutboundEmail`
/// to the end of wrapup:
///
/// - `cxengage/interactions/email/start-outbound-email`, set off by
///   `interactions.email.startOutboundEmail`: The response holds the interaction id.
/// - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
///   `agent-initiated`.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/accept-acknowledged`, from the popup's screen, which calls
///   `interactions.accept`: Skylight's screen accepts by itself.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/email/email-reply-artifact-created`, from the SDK.
/// - `cxengage/interactions/email/send-reply`, set off by `interactions.email.sendReply`, not
///   always.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
///   when the customer leaves first.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
///   enabled.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`, not always.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
///
/// # Errors
///
/// It can also fail on `cxengage/errors/error/failed-to-create-outbound-email-interaction`.
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 10002 `failedToCreateOutboundEmailInteraction`: An outbound email could not be started. Check
///   the address and the params, see what the API said in `apiResponse`, then start it again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::email::StartOutboundEmail;
///
/// let params = StartOutboundEmail::new("...");
/// ```
///
/// Source: `modules/email.cljs:263` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StartOutboundEmail {
    /// Whom to write to.
    ///
    /// Not shown by `Debug`.
    pub address: String,
    /// Sender that the customer sees.
    #[serde(rename = "outboundAni")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_ani: Option<String>,
    /// Flow that handles the email, instead of the tenant's default one.
    #[serde(rename = "flowId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<Uuid>,
    /// Outbound identifier that the email is sent with.
    #[serde(rename = "outboundIdentifierId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_identifier_id: Option<Uuid>,
    /// List that the outbound identifier was picked from.
    #[serde(rename = "outboundIdentifierListId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_identifier_list_id: Option<Uuid>,
}

impl StartOutboundEmail {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            outbound_ani: None,
            flow_id: None,
            outbound_identifier_id: None,
            outbound_identifier_list_id: None,
        }
    }

    /// Sender that the customer sees.
    #[must_use]
    pub fn outbound_ani(mut self, outbound_ani: impl Into<String>) -> Self {
        self.outbound_ani = Some(outbound_ani.into());
        self
    }

    /// Flow that handles the email, instead of the tenant's default one.
    #[must_use]
    pub fn flow_id(mut self, flow_id: impl Into<Uuid>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Outbound identifier that the email is sent with.
    #[must_use]
    pub fn outbound_identifier_id(mut self, outbound_identifier_id: impl Into<Uuid>) -> Self {
        self.outbound_identifier_id = Some(outbound_identifier_id.into());
        self
    }

    /// List that the outbound identifier was picked from.
    #[must_use]
    pub fn outbound_identifier_list_id(
        mut self,
        outbound_identifier_list_id: impl Into<Uuid>,
    ) -> Self {
        self.outbound_identifier_list_id = Some(outbound_identifier_list_id.into());
        self
    }
}

impl fmt::Debug for StartOutboundEmail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("StartOutboundEmail");
        debug.field("address", &Masked);
        debug.field("outbound_ani", &self.outbound_ani);
        debug.field("flow_id", &self.flow_id);
        debug.field("outbound_identifier_id", &self.outbound_identifier_id);
        debug.field("outbound_identifier_list_id", &self.outbound_identifier_list_id);
        debug.finish()
    }
}

impl Command for StartOutboundEmail {
    type Reply = FlowInteractionRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.email.startOutboundEmail",
        module: Some("interactions"),
        sub_module: Some("email"),
        command: "startOutboundEmail",
        message: None,
        reply: Some("cxengage/interactions/email/start-outbound-email"),
        matches: &[],
        custom_topic: None,
        fails_on: &["cxengage/errors/error/failed-to-create-outbound-email-interaction"],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Tells reporting that the agent has begun to write a reply.
///
/// Nothing but reports depends on it.
///
/// # Answer
///
/// [`EmailAgentAck`] on `cxengage/interactions/email/agent-reply-started-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 10003 `failedToSendAgentReplyStarted`: Reporting could not be told that the agent writes a
///   reply. Ignore it; only reports are affected.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::email::AgentReplyStarted;
///
/// let params = AgentReplyStarted::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/email.cljs:307` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentReplyStarted {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl AgentReplyStarted {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for AgentReplyStarted {
    type Reply = EmailAgentAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.email.agentReplyStarted",
        module: Some("interactions"),
        sub_module: Some("email"),
        command: "agentReplyStarted",
        message: None,
        reply: Some("cxengage/interactions/email/agent-reply-started-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Tells reporting that the agent has given up a reply.
///
/// Nothing but reports depends on it.
///
/// # Answer
///
/// [`EmailAgentAck`] on `cxengage/interactions/email/agent-cancel-reply-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 10007 `failedToSendAgentCancelReply`: Reporting could not be told that the agent gave up a
///   reply. Ignore it; only reports are affected.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::email::AgentCancelledReply;
///
/// let params = AgentCancelledReply::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/email.cljs:367` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentCancelledReply {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl AgentCancelledReply {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for AgentCancelledReply {
    type Reply = EmailAgentAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.email.agentCancelledReply",
        module: Some("interactions"),
        sub_module: Some("email"),
        command: "agentCancelledReply",
        message: None,
        reply: Some("cxengage/interactions/email/agent-cancel-reply-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Tells reporting that the agent will not reply.
///
/// Nothing but reports depends on it.
///
/// # Answer
///
/// [`EmailAgentAck`] on `cxengage/interactions/email/agent-no-reply-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 10004 `failedToSendAgentNoReply`: Reporting could not be told that the agent will not reply.
///   Ignore it; only reports are affected.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::email::AgentNoReply;
///
/// let params = AgentNoReply::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/email.cljs:337` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentNoReply {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl AgentNoReply {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for AgentNoReply {
    type Reply = EmailAgentAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.email.agentNoReply",
        module: Some("interactions"),
        sub_module: Some("email"),
        command: "agentNoReply",
        message: None,
        reply: Some("cxengage/interactions/email/agent-no-reply-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Attaches a file to the reply that is being written.
///
/// Skylight keeps the file and uploads it with `sendReply`. When `file` is missing, the SDK throws
/// and the call is never answered.
///
/// # Answer
///
/// [`AttachmentAdded`] on `cxengage/interactions/email/attachment-added`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/email.cljs:63` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AddAttachment {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// A `File`; a `Blob` would cross the bridge too, but comes without the name that the upload
    /// needs.
    ///
    /// Made only with the feature `web`, from a `Blob` or `File` of the browser.
    ///
    /// Taken as it is, unchecked.
    pub file: File,
}

impl AddAttachment {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, file: File) -> Self {
        Self { interaction_id: interaction_id.into(), file }
    }
}

impl Command for AddAttachment {
    type Reply = AttachmentAdded;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.email.addAttachment",
        module: Some("interactions"),
        sub_module: Some("email"),
        command: "addAttachment",
        message: None,
        reply: Some("cxengage/interactions/email/attachment-added"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Takes an attachment off the reply that is being written.
///
/// An id that Skylight does not know is confirmed all the same.
///
/// # Answer
///
/// [`InteractionsEmailAttachmentRemovedPayload`] on
/// `cxengage/interactions/email/attachment-removed`.
///
/// An answer belongs to the call with the same `interactionId` and `attachmentId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::email::RemoveAttachment;
///
/// let params = RemoveAttachment::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/email.cljs:88` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RemoveAttachment {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// `attachmentId` on the wire.
    #[serde(rename = "attachmentId")]
    pub attachment_id: Uuid,
}

impl RemoveAttachment {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, attachment_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), attachment_id: attachment_id.into() }
    }
}

impl Command for RemoveAttachment {
    type Reply = InteractionsEmailAttachmentRemovedPayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.email.removeAttachment",
        module: Some("interactions"),
        sub_module: Some("email"),
        command: "removeAttachment",
        message: None,
        reply: Some("cxengage/interactions/email/attachment-removed"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["attachmentId"],
                payload: Some(&["attachmentId"]),
                error: &["attachmentId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Sends the reply to an email, or the text of an outbound one.
///
/// Wait for `cxengage/interactions/email/email-reply-artifact-created` first; without a draft the
/// call fails with 10008. All attachments that were added go along.
///
/// The texts and attachments are uploaded first, and a failed upload goes unnoticed: only handing
/// the finished email to the flow can fail (10005).
///
/// # Answer
///
/// [`InteractionRef`] on `cxengage/interactions/email/send-reply`.
///
/// An answer belongs to the call with the same `interactionId`.
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
/// # Example
///
/// ```
/// use skylight_sdk::interactions::email::SendReply;
///
/// let params = SendReply::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     vec![skylight_sdk::interactions::email::EmailAddress::new("...")],
///     vec![skylight_sdk::interactions::email::EmailAddress::new("...")],
///     vec![skylight_sdk::interactions::email::EmailAddress::new("...")],
///     "...",
///     "...",
///     "...",
/// );
/// ```
///
/// Source: `modules/email.cljs:139` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendReply {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// Recipients.
    pub to: Vec<EmailAddress>,
    /// Recipients of a copy; pass an empty list for none.
    pub cc: Vec<EmailAddress>,
    /// Recipients of a hidden copy; pass an empty list for none.
    pub bcc: Vec<EmailAddress>,
    /// `subject` on the wire.
    ///
    /// Not shown by `Debug`.
    pub subject: String,
    /// The formatted text.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "htmlBody")]
    pub html_body: String,
    /// The same text without formatting.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "plainTextBody")]
    pub plain_text_body: String,
}

impl SendReply {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        interaction_id: impl Into<Uuid>,
        to: Vec<EmailAddress>,
        cc: Vec<EmailAddress>,
        bcc: Vec<EmailAddress>,
        subject: impl Into<String>,
        html_body: impl Into<String>,
        plain_text_body: impl Into<String>,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            to,
            cc,
            bcc,
            subject: subject.into(),
            html_body: html_body.into(),
            plain_text_body: plain_text_body.into(),
        }
    }
}

impl fmt::Debug for SendReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SendReply");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("to", &self.to);
        debug.field("cc", &self.cc);
        debug.field("bcc", &self.bcc);
        debug.field("subject", &Masked);
        debug.field("html_body", &Masked);
        debug.field("plain_text_body", &Masked);
        debug.finish()
    }
}

impl Command for SendReply {
    type Reply = InteractionRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.email.sendReply",
        module: Some("interactions"),
        sub_module: Some("email"),
        command: "sendReply",
        message: None,
        reply: Some("cxengage/interactions/email/send-reply"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Asks for an attachment with the address to download it from.
///
/// Skylight's screen does this by itself for all attachments of an inbound email, and these answers
/// arrive here too. An answer names neither interaction nor artifact, and is null when the artifact
/// has no file with this id.
///
/// # Answer
///
/// [`ArtifactFile`], or nothing, on `cxengage/interactions/email/attachment-received`.
///
/// An answer belongs to the call with the same `artifactFileId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 10006 `failedToGetAttachmentUrl`: The address of an attachment could not be read. Check the
///   three ids and ask again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::email::GetAttachmentUrl;
///
/// let params = GetAttachmentUrl::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/email.cljs:32` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAttachmentUrl {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// `artifactId` on the wire.
    #[serde(rename = "artifactId")]
    pub artifact_id: Uuid,
    /// `artifactFileId` on the wire.
    #[serde(rename = "artifactFileId")]
    pub artifact_file_id: Uuid,
}

impl GetAttachmentUrl {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        interaction_id: impl Into<Uuid>,
        artifact_id: impl Into<Uuid>,
        artifact_file_id: impl Into<Uuid>,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            artifact_id: artifact_id.into(),
            artifact_file_id: artifact_file_id.into(),
        }
    }
}

impl Command for GetAttachmentUrl {
    type Reply = Option<ArtifactFile>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.email.getAttachmentUrl",
        module: Some("interactions"),
        sub_module: Some("email"),
        command: "getAttachmentUrl",
        message: None,
        reply: Some("cxengage/interactions/email/attachment-received"),
        matches: &[Match {
            param: &["artifactFileId"],
            payload: Some(&["artifactFileId"]),
            error: &["artifactFileId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Reporting knows what the agent does about an email.
///
/// Source: `modules/email.cljs:314,344,374` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailAgentAck {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The agent who is logged in.
    pub resource_id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `channelType` on the wire.
    pub channel_type: EmailAgentAckChannelType,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EmailAgentAck {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            resource_id: fields.required("resourceId")?,
            tenant_id: fields.required("tenantId")?,
            session_id: fields.required("sessionId")?,
            channel_type: fields.required("channelType")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EmailAgentAck);

/// A reference to an attachment of an inbound email.
///
/// Name, size and address are not in it: ask for them with `getAttachmentUrl`.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:84` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailAttachmentItem {
    /// `artifactFileId` on the wire.
    pub artifact_file_id: Uuid,
    /// Its media type.
    pub content_type: Option<String>,
    /// `metadata` on the wire.
    pub metadata: Maybe<Value>,
    /// The email's artifact; added by the SDK.
    pub artifact_id: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EmailAttachmentItem {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            artifact_file_id: fields.required("artifactFileId")?,
            content_type: fields.optional("contentType")?,
            metadata: fields.maybe("metadata")?,
            artifact_id: fields.required("artifactId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EmailAttachmentItem);

/// The text of an email in one of its forms.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:80,96` of
/// `cxengage-javascript-sdk`; `App/index.js:1371` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailBody {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `body` on the wire.
    ///
    /// Not shown by `Debug`.
    pub body: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EmailBody {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            body: fields.required("body")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EmailBody);

impl fmt::Debug for EmailBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("EmailBody");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("body", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The description of an inbound email.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:72` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailDetails {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// Not the email's text, which comes on topics of its own.
    pub body: EmailManifest,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EmailDetails {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            body: fields.required("body")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EmailDetails);

/// Who wrote to whom and about what, and which files the email consists of.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:65,72` of
/// `cxengage-javascript-sdk`; `App/index.js:1331` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailManifest {
    /// The email's artifact; added by the SDK.
    pub artifact_id: Uuid,
    /// `id` on the wire.
    pub id: Option<String>,
    /// `subject` on the wire.
    ///
    /// Not shown by `Debug`.
    pub subject: Maybe<String>,
    /// Somebody who can get email.
    pub from: Option<Vec<EmailAddress>>,
    /// Somebody who can get email.
    pub to: Option<Vec<EmailAddress>>,
    /// Somebody who can get email.
    pub cc: Option<Vec<EmailAddress>>,
    /// Somebody who can get email.
    pub bcc: Option<Vec<EmailAddress>>,
    /// Somebody who can get email.
    pub reply_to: Maybe<Vec<EmailAddress>>,
    /// `sender` on the wire.
    ///
    /// Not shown by `Debug`.
    pub sender: Maybe<Value>,
    /// `dateSent` on the wire.
    pub date_sent: Maybe<String>,
    /// `dateReceived` on the wire.
    pub date_received: Maybe<String>,
    /// `contentType` on the wire.
    pub content_type: Option<String>,
    /// On the wire this key ends in a question mark.
    pub multipart: Option<bool>,
    /// A file that an email consists of.
    pub attachments: Vec<EmailManifestFile>,
    /// Where the texts are kept.
    pub body: Option<EmailManifestBody>,
    /// `headers` on the wire.
    ///
    /// Not shown by `Debug`.
    pub headers: Option<Vec<BTreeMap<String, String>>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EmailManifest {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            artifact_id: fields.required("artifactId")?,
            id: fields.optional("id")?,
            subject: fields.maybe("subject")?,
            from: fields.optional("from")?,
            to: fields.optional("to")?,
            cc: fields.optional("cc")?,
            bcc: fields.optional("bcc")?,
            reply_to: fields.maybe("replyTo")?,
            sender: fields.maybe("sender")?,
            date_sent: fields.maybe("dateSent")?,
            date_received: fields.maybe("dateReceived")?,
            content_type: fields.optional("contentType")?,
            multipart: fields.optional("multipart?")?,
            attachments: fields.required("attachments")?,
            body: fields.optional("body")?,
            headers: fields.optional("headers")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EmailManifest);

impl fmt::Debug for EmailManifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("EmailManifest");
        debug.field("artifact_id", &self.artifact_id);
        debug.field("id", &self.id);
        debug.field("subject", &Masked);
        debug.field("from", &self.from);
        debug.field("to", &self.to);
        debug.field("cc", &self.cc);
        debug.field("bcc", &self.bcc);
        debug.field("reply_to", &self.reply_to);
        debug.field("sender", &Masked);
        debug.field("date_sent", &self.date_sent);
        debug.field("date_received", &self.date_received);
        debug.field("content_type", &self.content_type);
        debug.field("multipart", &self.multipart);
        debug.field("attachments", &self.attachments);
        debug.field("body", &self.body);
        debug.field("headers", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// Somebody who can get email.
///
/// Source: `App/index.js:1331` of `agent-desktop`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EmailAddress {
    /// `address` on the wire.
    ///
    /// Not shown by `Debug`.
    pub address: String,
    /// `name` on the wire.
    ///
    /// Not shown by `Debug`.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// Fields that this version of the crate does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

impl EmailAddress {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(address: impl Into<String>) -> Self {
        Self { address: address.into(), name: Maybe::Absent, unknown: UnknownFields::default() }
    }

    /// `name` on the wire.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
}

impl Decode for EmailAddress {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            address: fields.required("address")?,
            name: fields.maybe("name")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EmailAddress);

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("EmailAddress");
        debug.field("address", &Masked);
        debug.field("name", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A file that an email consists of.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:65` of `cxengage-javascript-sdk`;
/// `App/index.js:1331` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailManifestFile {
    /// `filename` on the wire.
    pub filename: Option<String>,
    /// For instance its media type.
    pub headers: Option<Vec<BTreeMap<String, String>>>,
    /// `artifactFileId` on the wire.
    pub artifact_file_id: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EmailManifestFile {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            filename: fields.optional("filename")?,
            headers: fields.optional("headers")?,
            artifact_file_id: fields.required("artifactFileId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EmailManifestFile);

/// The type `EmailAgentAckChannelType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailAgentAckChannelType {
    /// `email`.
    Email,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl EmailAgentAckChannelType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for EmailAgentAckChannelType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for EmailAgentAckChannelType {
    fn from(value: &str) -> Self {
        match value {
            "email" => Self::Email,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for EmailAgentAckChannelType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(EmailAgentAckChannelType);

/// Where the texts are kept.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailManifestBody {
    /// The formatted text.
    pub html: Maybe<EmailManifestFile>,
    /// The plain text.
    pub plain: Maybe<EmailManifestFile>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EmailManifestBody {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            html: fields.maybe("html")?,
            plain: fields.maybe("plain")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EmailManifestBody);

/// A file will not go with the reply.
///
/// Source: `modules/email.cljs:96` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InteractionsEmailAttachmentRemovedPayload {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `attachmentId` on the wire.
    pub attachment_id: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for InteractionsEmailAttachmentRemovedPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            attachment_id: fields.required("attachmentId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(InteractionsEmailAttachmentRemovedPayload);
