//! Messaging through Smooch, for instance web chat, WhatsApp and Facebook.
//!
//! For interactions whose offer says `source: smooch`. When the API fails, the answer carries the
//! error and, as response, what is known of the failed request, so look at the error first.
//!
//! Its commands can be called once the session's configuration has arrived; before, they are not
//! answered.
//!
//! A message on `cxengage/session/config-details` shows that it has started.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::command::{Command, Once};
use crate::decode::{Choice, Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::file::File;
use crate::interactions::{AttachmentAdded, InteractionRef};
use crate::masked::Masked;
use crate::maybe::Maybe;
use crate::scalar::{Url, Uuid};
use crate::unknown::{UnknownFields, UnknownValue};

/// Sends a message to everybody in a Smooch interaction.
///
/// The answer comes on the topic of inbound messages, so pass an `agentMessageId` of your own with
/// each message: the answer repeats it in `message`. Without one, the customer's next message
/// cannot be told from the answer.
///
/// On a failure response and error are both there. Error 4003 (level `interaction-fatal`) means
/// that the API knows the interaction no longer (HTTP 410).
///
/// # Answer
///
/// [`SmoochMessageReceived`], or nothing, on
/// `cxengage/interactions/smooch-messaging/message-received`.
///
/// An answer belongs to the call with the same `interactionId` and `agentMessageId`
/// (`message.agentMessageId` in the answer, `agentMessageId` in an error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4003 `failedToEndInteraction`: The interaction could not be ended or rejected. When the level
///   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
///   in `apiResponse` and try again.
/// - 6007 `failedToSendSmoochMessage`: The message could not be sent. See what the API said in the
///   response, check that the interaction still lives, then send it again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::smooch_messaging::SendMessage;
///
/// let params = SendMessage::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "...");
/// ```
///
/// Source: `modules/smooch_messaging.cljs:103` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendMessage {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The text.
    ///
    /// Not shown by `Debug`.
    pub message: String,
    /// An id made up by you, to recognise the answer by.
    #[serde(rename = "agentMessageId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_message_id: Option<String>,
}

impl SendMessage {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, message: impl Into<String>) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            message: message.into(),
            agent_message_id: None,
        }
    }

    /// An id made up by you, to recognise the answer by.
    #[must_use]
    pub fn agent_message_id(mut self, agent_message_id: impl Into<String>) -> Self {
        self.agent_message_id = Some(agent_message_id.into());
        self
    }
}

impl fmt::Debug for SendMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SendMessage");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("message", &Masked);
        debug.field("agent_message_id", &self.agent_message_id);
        debug.finish()
    }
}

impl Command for SendMessage {
    type Reply = Option<SmoochMessageReceived>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.smoochMessaging.sendMessage",
        module: Some("interactions"),
        sub_module: Some("smoochMessaging"),
        command: "sendMessage",
        message: None,
        reply: Some("cxengage/interactions/smooch-messaging/message-received"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["agentMessageId"],
                payload: Some(&["message", "agentMessageId"]),
                error: &["agentMessageId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Shows the others whether the agent is typing.
///
/// Skylight's screen does this on its own when the agent types there. On a failure response and
/// error are both there. The answer names no interaction.
///
/// # Answer
///
/// Something or nothing, on `cxengage/interactions/smooch-messaging/typing-agent-received`.
///
/// Only an error says which `interactionId` and `typing` it is about.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 6009 `failedToSendSmoochTyping`: The others could not be told whether the agent is typing.
///   Ignore it; the messages themselves are not affected.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::smooch_messaging::SendTypingIndicator;
///
/// let params = SendTypingIndicator::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", true);
/// ```
///
/// Source: `modules/smooch_messaging.cljs:163` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendTypingIndicator {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// True when typing begins.
    pub typing: bool,
}

impl SendTypingIndicator {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, typing: bool) -> Self {
        Self { interaction_id: interaction_id.into(), typing }
    }
}

impl Command for SendTypingIndicator {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.smoochMessaging.sendTypingIndicator",
        module: Some("interactions"),
        sub_module: Some("smoochMessaging"),
        command: "sendTypingIndicator",
        message: None,
        reply: Some("cxengage/interactions/smooch-messaging/typing-agent-received"),
        matches: &[
            Match { param: &["interactionId"], payload: None, error: &["interactionId"] },
            Match { param: &["typing"], payload: None, error: &["typing"] },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Shows the others that the agent has read their messages.
///
/// Skylight's screen does this on its own as soon as the agent selects the interaction. On a
/// failure response and error are both there. The answer names no interaction.
///
/// # Answer
///
/// Something or nothing, on
/// `cxengage/interactions/smooch-messaging/conversation-read-agent-received`.
///
/// Only an error says which `interactionId` it is about.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 6008 `failedToSendSmoochConversationRead`: The others could not be told that the agent has
///   read their messages. Ignore it; the messages themselves are not affected.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::smooch_messaging::SendConversationRead;
///
/// let params = SendConversationRead::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/smooch_messaging.cljs:133` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendConversationRead {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl SendConversationRead {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for SendConversationRead {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.smoochMessaging.sendConversationRead",
        module: Some("interactions"),
        sub_module: Some("smoochMessaging"),
        command: "sendConversationRead",
        message: None,
        reply: Some("cxengage/interactions/smooch-messaging/conversation-read-agent-received"),
        matches: &[Match { param: &["interactionId"], payload: None, error: &["interactionId"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Hands Skylight a file for `sendAttachment`.
///
/// There is room for one file an interaction: another one takes its place.
///
/// # Answer
///
/// [`AttachmentAdded`] on `cxengage/interactions/smooch-messaging/attachment-added`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/smooch_messaging.cljs:23` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AddAttachment {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// A `File`, since its name is needed.
    ///
    /// Made only with the feature `web`, from a `Blob` or `File` of the browser.
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
        path: "interactions.smoochMessaging.addAttachment",
        module: Some("interactions"),
        sub_module: Some("smoochMessaging"),
        command: "addAttachment",
        message: None,
        reply: Some("cxengage/interactions/smooch-messaging/attachment-added"),
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

/// Makes Skylight forget the file of an interaction.
///
/// Confirmed even when there was none. The answer does not say which file it was.
///
/// # Answer
///
/// [`InteractionRef`] on `cxengage/interactions/smooch-messaging/attachment-removed`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::smooch_messaging::RemoveAttachment;
///
/// let params = RemoveAttachment::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/smooch_messaging.cljs:52` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RemoveAttachment {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// `agentMessageId` on the wire.
    #[serde(rename = "agentMessageId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_message_id: Option<String>,
}

impl RemoveAttachment {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), agent_message_id: None }
    }

    /// `agentMessageId` on the wire.
    #[must_use]
    pub fn agent_message_id(mut self, agent_message_id: impl Into<String>) -> Self {
        self.agent_message_id = Some(agent_message_id.into());
        self
    }
}

impl Command for RemoveAttachment {
    type Reply = InteractionRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.smoochMessaging.removeAttachment",
        module: Some("interactions"),
        sub_module: Some("smoochMessaging"),
        command: "removeAttachment",
        message: None,
        reply: Some("cxengage/interactions/smooch-messaging/attachment-removed"),
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

/// Sends the file that `addAttachment` handed over.
///
/// When there is no such file, the SDK throws and the call is never answered. The file is kept
/// afterwards and would be sent again: call `removeAttachment`.
///
/// On a failure response and error are both there. Error 4003 (level `interaction-fatal`) means
/// that the API knows the interaction no longer (HTTP 410).
///
/// # Answer
///
/// [`SmoochSent`], or nothing, on `cxengage/interactions/smooch-messaging/attachment-sent`.
///
/// An answer belongs to the call with the same `interactionId` and `agentMessageId`
/// (`message.agentMessageId` in the answer, `agentMessageId` in an error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4003 `failedToEndInteraction`: The interaction could not be ended or rejected. When the level
///   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
///   in `apiResponse` and try again.
/// - 6010 `failedToSendSmoochAttachment`: The file could not be sent. Check the kind and size of
///   the file and see what the API said in the response; Skylight still has it, so `sendAttachment`
///   can be called again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::smooch_messaging::SendAttachment;
///
/// let params = SendAttachment::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/smooch_messaging.cljs:71` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendAttachment {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// An id made up by you, to recognise the answer by.
    #[serde(rename = "agentMessageId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_message_id: Option<String>,
}

impl SendAttachment {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), agent_message_id: None }
    }

    /// An id made up by you, to recognise the answer by.
    #[must_use]
    pub fn agent_message_id(mut self, agent_message_id: impl Into<String>) -> Self {
        self.agent_message_id = Some(agent_message_id.into());
        self
    }
}

impl Command for SendAttachment {
    type Reply = Option<SmoochSent>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.smoochMessaging.sendAttachment",
        module: Some("interactions"),
        sub_module: Some("smoochMessaging"),
        command: "sendAttachment",
        message: None,
        reply: Some("cxengage/interactions/smooch-messaging/attachment-sent"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["agentMessageId"],
                payload: Some(&["message", "agentMessageId"]),
                error: &["agentMessageId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// The messages so far of a Smooch interaction.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:15` of `cxengage-javascript-sdk`;
/// `App/index.js:1155` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmoochConversation {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// A message of a Smooch interaction.
    pub messages: Vec<SmoochMessage>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SmoochConversation {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            messages: fields.required("messages")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SmoochConversation);

/// A message of a Smooch interaction.
///
/// Source: `MessageContent/index.js:440`, `App/index.js:1236` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmoochMessage {
    /// `id` on the wire.
    pub id: Option<String>,
    /// Who wrote it.
    pub type_: SmoochMessageType,
    /// `from` on the wire.
    ///
    /// Not shown by `Debug`.
    pub from: Maybe<String>,
    /// `text` on the wire.
    ///
    /// Not shown by `Debug`.
    pub text: Maybe<String>,
    /// When it was written: milliseconds since 1970, or text in ISO 8601.
    pub timestamp: Option<SmoochMessageTimestamp>,
    /// `contentType` on the wire.
    pub content_type: Option<SmoochMessageContentType>,
    /// A file of a message.
    pub file: Maybe<SmoochFile>,
    /// `resourceId` on the wire.
    pub resource_id: Maybe<Uuid>,
    /// The id that the sender gave, repeated.
    pub agent_message_id: Maybe<String>,
    /// The message that this one answers.
    pub quoted_message: Maybe<SmoochMessageQuotedMessage>,
    /// Buttons and links.
    pub actions: Maybe<Vec<SmoochAction>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SmoochMessage {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.optional("id")?,
            type_: fields.required("type")?,
            from: fields.maybe("from")?,
            text: fields.maybe("text")?,
            timestamp: fields.optional("timestamp")?,
            content_type: fields.optional("contentType")?,
            file: fields.maybe("file")?,
            resource_id: fields.maybe("resourceId")?,
            agent_message_id: fields.maybe("agentMessageId")?,
            quoted_message: fields.maybe("quotedMessage")?,
            actions: fields.maybe("actions")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SmoochMessage);

impl fmt::Debug for SmoochMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SmoochMessage");
        debug.field("id", &self.id);
        debug.field("type_", &self.type_);
        debug.field("from", &Masked);
        debug.field("text", &Masked);
        debug.field("timestamp", &self.timestamp);
        debug.field("content_type", &self.content_type);
        debug.field("file", &self.file);
        debug.field("resource_id", &self.resource_id);
        debug.field("agent_message_id", &self.agent_message_id);
        debug.field("quoted_message", &self.quoted_message);
        debug.field("actions", &self.actions);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A button or link of a message.
///
/// Source: `MessageContent/index.js:440` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmoochAction {
    /// `type` on the wire.
    pub type_: SmoochActionType,
    /// `text` on the wire.
    pub text: Option<String>,
    /// `uri` on the wire.
    pub uri: Maybe<Url>,
    /// What pressing it sends.
    pub payload: Maybe<String>,
    /// `id` on the wire.
    pub id: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SmoochAction {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            type_: fields.required("type")?,
            text: fields.optional("text")?,
            uri: fields.maybe("uri")?,
            payload: fields.maybe("payload")?,
            id: fields.optional("id")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SmoochAction);

/// A file of a message.
///
/// Source: `MessageContent/index.js:440` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmoochFile {
    /// `mediaUrl` on the wire.
    ///
    /// Not shown by `Debug`.
    pub media_url: Url,
    /// Its media type.
    pub media_type: Option<String>,
    /// Its size in bytes.
    pub media_size: Option<i64>,
    /// `fileName` on the wire.
    pub file_name: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SmoochFile {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            media_url: fields.required("mediaUrl")?,
            media_type: fields.optional("mediaType")?,
            media_size: fields.optional("mediaSize")?,
            file_name: fields.maybe("fileName")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SmoochFile);

impl fmt::Debug for SmoochFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SmoochFile");
        debug.field("media_url", &Masked);
        debug.field("media_type", &self.media_type);
        debug.field("media_size", &self.media_size);
        debug.field("file_name", &self.file_name);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// Somebody else in a Smooch interaction has written.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:419,535` of
/// `cxengage-javascript-sdk`; `App/index.js:1236` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmoochInbound {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `type` on the wire.
    pub type_: SmoochInboundType,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: SmoochInboundSdkMsgType,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// `messageType` on the wire.
    pub message_type: SmoochInboundMessageType,
    /// A message of a Smooch interaction.
    pub message: SmoochMessage,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SmoochInbound {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            type_: fields.required("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            message_type: fields.required("messageType")?,
            message: fields.required("message")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SmoochInbound);

/// A message of the agent was taken.
///
/// Source: `modules/smooch_messaging.cljs:92,124` of `cxengage-javascript-sdk`; `App/index.js:1294`
/// of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmoochSent {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// A message of a Smooch interaction.
    pub message: SmoochMessage,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SmoochSent {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            message: fields.required("message")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SmoochSent);

/// A message of a Smooch interaction, by somebody else or by the agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SmoochMessageReceived {
    /// Somebody else in a Smooch interaction has written.
    Received(Box<SmoochInbound>),
    /// A message of the agent was taken.
    Sent(Box<SmoochSent>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for SmoochMessageReceived {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::Received);
        choice.offer(Self::Sent);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(SmoochMessageReceived);

/// Somebody has read what was written.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:423,535` of
/// `cxengage-javascript-sdk`; `App/index.js:1319` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmoochRead {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `type` on the wire.
    pub type_: SmoochReadType,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: SmoochReadSdkMsgType,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// `messageType` on the wire.
    pub message_type: SmoochReadMessageType,
    /// `message` on the wire.
    pub message: Maybe<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SmoochRead {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            type_: fields.required("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            message_type: fields.required("messageType")?,
            message: fields.maybe("message")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SmoochRead);

/// Somebody has begun or stopped to type.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:427,535` of
/// `cxengage-javascript-sdk`; `App/index.js:1324` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmoochTyping {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `type` on the wire.
    pub type_: SmoochTypingType,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: SmoochTypingSdkMsgType,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// Whether typing begins or stops.
    pub message_type: SmoochTypingMessageType,
    /// `message` on the wire.
    pub message: Maybe<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SmoochTyping {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            type_: fields.required("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            message_type: fields.required("messageType")?,
            message: fields.maybe("message")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SmoochTyping);

/// Who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochMessageType {
    /// `customer`.
    Customer,
    /// `agent`.
    Agent,
    /// `system`.
    System,
    /// `system-silent`.
    SystemSilent,
    /// `Chatbot`.
    Chatbot,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochMessageType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "customer",
            Self::Agent => "agent",
            Self::System => "system",
            Self::SystemSilent => "system-silent",
            Self::Chatbot => "Chatbot",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochMessageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochMessageType {
    fn from(value: &str) -> Self {
        match value {
            "customer" => Self::Customer,
            "agent" => Self::Agent,
            "system" => Self::System,
            "system-silent" => Self::SystemSilent,
            "Chatbot" => Self::Chatbot,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochMessageType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochMessageType);

/// When it was written: milliseconds since 1970, or text in ISO 8601.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SmoochMessageTimestamp {
    /// The variant `number`.
    Number(f64),
    /// The variant `string`.
    String(String),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for SmoochMessageTimestamp {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::Number);
        choice.offer(Self::String);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(SmoochMessageTimestamp);

/// The type `SmoochMessageContentType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochMessageContentType {
    /// `file`.
    File,
    /// `text`.
    Text,
    /// `image`.
    Image,
    /// `form`.
    Form,
    /// `formResponse`.
    FormResponse,
    /// `location`.
    Location,
    /// `carousel`.
    Carousel,
    /// `list`.
    List,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochMessageContentType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Text => "text",
            Self::Image => "image",
            Self::Form => "form",
            Self::FormResponse => "formResponse",
            Self::Location => "location",
            Self::Carousel => "carousel",
            Self::List => "list",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochMessageContentType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochMessageContentType {
    fn from(value: &str) -> Self {
        match value {
            "file" => Self::File,
            "text" => Self::Text,
            "image" => Self::Image,
            "form" => Self::Form,
            "formResponse" => Self::FormResponse,
            "location" => Self::Location,
            "carousel" => Self::Carousel,
            "list" => Self::List,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochMessageContentType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochMessageContentType);

/// The message that this one answers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmoochMessageQuotedMessage {
    /// `content` on the wire.
    pub content: SmoochMessageQuotedMessageContent,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SmoochMessageQuotedMessage {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { content: fields.required("content")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SmoochMessageQuotedMessage);

/// The type `SmoochMessageQuotedMessageContent` of the catalog.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmoochMessageQuotedMessageContent {
    /// `id` on the wire.
    pub id: Option<String>,
    /// `type` on the wire.
    pub type_: Option<String>,
    /// `text` on the wire.
    ///
    /// Not shown by `Debug`.
    pub text: Maybe<String>,
    /// A file of a message.
    pub file: Maybe<SmoochFile>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SmoochMessageQuotedMessageContent {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.optional("id")?,
            type_: fields.optional("type")?,
            text: fields.maybe("text")?,
            file: fields.maybe("file")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SmoochMessageQuotedMessageContent);

impl fmt::Debug for SmoochMessageQuotedMessageContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SmoochMessageQuotedMessageContent");
        debug.field("id", &self.id);
        debug.field("type_", &self.type_);
        debug.field("text", &Masked);
        debug.field("file", &self.file);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The type `SmoochActionType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochActionType {
    /// `link`.
    Link,
    /// `reply`.
    Reply,
    /// `postback`.
    Postback,
    /// `locationRequest`.
    LocationRequest,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochActionType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Link => "link",
            Self::Reply => "reply",
            Self::Postback => "postback",
            Self::LocationRequest => "locationRequest",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochActionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochActionType {
    fn from(value: &str) -> Self {
        match value {
            "link" => Self::Link,
            "reply" => Self::Reply,
            "postback" => Self::Postback,
            "locationRequest" => Self::LocationRequest,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochActionType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochActionType);

/// The type `SmoochInboundType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochInboundType {
    /// `send-message`.
    SendMessage,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochInboundType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SendMessage => "send-message",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochInboundType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochInboundType {
    fn from(value: &str) -> Self {
        match value {
            "send-message" => Self::SendMessage,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochInboundType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochInboundType);

/// The type `SmoochInboundSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochInboundSdkMsgType {
    /// `SEND_MESSAGE_RECEIVED`.
    SendMessageReceived,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochInboundSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SendMessageReceived => "SEND_MESSAGE_RECEIVED",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochInboundSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochInboundSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "SEND_MESSAGE_RECEIVED" => Self::SendMessageReceived,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochInboundSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochInboundSdkMsgType);

/// The type `SmoochInboundMessageType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochInboundMessageType {
    /// `received-message`.
    ReceivedMessage,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochInboundMessageType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReceivedMessage => "received-message",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochInboundMessageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochInboundMessageType {
    fn from(value: &str) -> Self {
        match value {
            "received-message" => Self::ReceivedMessage,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochInboundMessageType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochInboundMessageType);

/// The type `SmoochReadType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochReadType {
    /// `send-message`.
    SendMessage,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochReadType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SendMessage => "send-message",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochReadType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochReadType {
    fn from(value: &str) -> Self {
        match value {
            "send-message" => Self::SendMessage,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochReadType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochReadType);

/// The type `SmoochReadSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochReadSdkMsgType {
    /// `CONVERSATION_READ_RECEIVED`.
    ConversationReadReceived,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochReadSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConversationReadReceived => "CONVERSATION_READ_RECEIVED",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochReadSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochReadSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "CONVERSATION_READ_RECEIVED" => Self::ConversationReadReceived,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochReadSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochReadSdkMsgType);

/// The type `SmoochReadMessageType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochReadMessageType {
    /// `conversation-read`.
    ConversationRead,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochReadMessageType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConversationRead => "conversation-read",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochReadMessageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochReadMessageType {
    fn from(value: &str) -> Self {
        match value {
            "conversation-read" => Self::ConversationRead,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochReadMessageType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochReadMessageType);

/// The type `SmoochTypingType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochTypingType {
    /// `send-message`.
    SendMessage,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochTypingType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SendMessage => "send-message",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochTypingType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochTypingType {
    fn from(value: &str) -> Self {
        match value {
            "send-message" => Self::SendMessage,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochTypingType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochTypingType);

/// The type `SmoochTypingSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochTypingSdkMsgType {
    /// `TYPING_RECEIVED`.
    TypingReceived,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochTypingSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TypingReceived => "TYPING_RECEIVED",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochTypingSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochTypingSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "TYPING_RECEIVED" => Self::TypingReceived,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochTypingSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochTypingSdkMsgType);

/// Whether typing begins or stops.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmoochTypingMessageType {
    /// `typing-start`.
    TypingStart,
    /// `typing-stop`.
    TypingStop,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SmoochTypingMessageType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TypingStart => "typing-start",
            Self::TypingStop => "typing-stop",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SmoochTypingMessageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SmoochTypingMessageType {
    fn from(value: &str) -> Self {
        match value {
            "typing-start" => Self::TypingStart,
            "typing-stop" => Self::TypingStop,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SmoochTypingMessageType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SmoochTypingMessageType);
