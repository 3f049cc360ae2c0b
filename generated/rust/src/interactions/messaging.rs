//! SMS and messaging over MQTT.
//!
//! Messages go to and from a message broker, to which Skylight is connected from
//! `cxengage/interactions/messaging/mqtt-session-connected` on. Interactions whose offer says
//! `source: smooch` belong to `interactions.smoochMessaging` instead.
//!
//! Its commands can be called once the session's configuration has arrived, for tenants with the
//! integration `messaging`.
//!
//! A message on `cxengage/interactions/messaging/mqtt-session-connected` shows that it has started.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::command::{Command, Many, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::interactions::{FlowInteractionRef, InteractionRef};
use crate::masked::Masked;
use crate::maybe::Maybe;
use crate::scalar::{Timestamp, Uuid};
use crate::types::ArtifactFile;
use crate::unknown::{UnknownFields, UnknownValue};

/// Sends a message to everybody in a messaging or SMS interaction.
///
/// The answer is a bare `true` once the message has been handed to the broker; it names neither
/// interaction nor message. The message itself comes back on
/// `cxengage/interactions/messaging/new-message-received`.
///
/// While the broker cannot be reached, the SDK throws and the call is never answered. Smooch
/// interactions need `interactions.smoochMessaging.sendMessage`.
///
/// # Answer
///
/// True or false on `cxengage/interactions/messaging/send-message-acknowledged`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::messaging::SendMessage;
///
/// let params = SendMessage::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "...");
/// ```
///
/// Source: `modules/messaging.cljs:230` of `cxengage-javascript-sdk`.
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
    /// `agentMessageId` on the wire.
    ///
    /// Taken and not used.
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

    /// `agentMessageId` on the wire.
    ///
    /// Taken and not used.
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
    type Reply = bool;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.messaging.sendMessage",
        module: Some("interactions"),
        sub_module: Some("messaging"),
        command: "sendMessage",
        message: None,
        reply: Some("cxengage/interactions/messaging/send-message-acknowledged"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/interactions/messaging/mqtt-session-connected"),
    };
}

/// Begins an exchange of text messages with a customer.
///
/// The answer tells which interaction it will be. A work offer with direction `agent-initiated`
/// follows, and Skylight's screen accepts it without being asked. Answers carry nothing of the
/// params.
///
/// # Answer
///
/// [`FlowInteractionRef`] on `cxengage/interactions/messaging/initialize-outbound-sms-response`.
///
/// Only an error says which `message` it is about.
///
/// Part of the sequence `sms_outbound`. An agent begins an exchange of text messages, up to the end
/// of wrapup:
///
/// - `cxengage/interactions/messaging/initialize-outbound-sms-response`, set off by
///   `interactions.messaging.initializeOutboundSms`: The response holds the interaction id.
/// - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
///   `agent-initiated`.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/accept-acknowledged`, from the popup's screen, which calls
///   `interactions.accept`: Skylight's screen accepts by itself.
/// - `cxengage/interactions/messaging/history-received`, from the SDK, not always: Two times, after
///   the offer and after the accept.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/messaging/send-outbound-sms-response`, set off by
///   `interactions.messaging.sendOutboundSms`, not always.
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
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 6003 `failedToCreateOutboundSmsInteraction`: The exchange of text messages could not be begun.
///   Check the number and the outbound identifier, see what the API said in `apiResponse`, then
///   begin again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::messaging::InitializeOutboundSms;
///
/// let params = InitializeOutboundSms::new("...", "...");
/// ```
///
/// Source: `modules/messaging.cljs:291` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InitializeOutboundSms {
    /// The customer's number; blanks and `+` are taken out of it.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "phoneNumber")]
    pub phone_number: String,
    /// Text to begin with.
    ///
    /// Not shown by `Debug`.
    pub message: String,
    /// Page that Skylight pops up with the interaction.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "popUri")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pop_uri: Option<String>,
    /// Number that the customer sees.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "outboundAni")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_ani: Option<String>,
    /// Flow that handles the messages, instead of the tenant's default one.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "flowId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<Uuid>,
    /// Outbound identifier that the messages are sent with.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "outboundIdentifierId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_identifier_id: Option<Uuid>,
    /// List that the outbound identifier was picked from.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "outboundIdentifierListId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_identifier_list_id: Option<Uuid>,
}

impl InitializeOutboundSms {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(phone_number: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            message: message.into(),
            pop_uri: None,
            outbound_ani: None,
            flow_id: None,
            outbound_identifier_id: None,
            outbound_identifier_list_id: None,
        }
    }

    /// Page that Skylight pops up with the interaction.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn pop_uri(mut self, pop_uri: impl Into<String>) -> Self {
        self.pop_uri = Some(pop_uri.into());
        self
    }

    /// Number that the customer sees.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn outbound_ani(mut self, outbound_ani: impl Into<String>) -> Self {
        self.outbound_ani = Some(outbound_ani.into());
        self
    }

    /// Flow that handles the messages, instead of the tenant's default one.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn flow_id(mut self, flow_id: impl Into<Uuid>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Outbound identifier that the messages are sent with.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn outbound_identifier_id(mut self, outbound_identifier_id: impl Into<Uuid>) -> Self {
        self.outbound_identifier_id = Some(outbound_identifier_id.into());
        self
    }

    /// List that the outbound identifier was picked from.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn outbound_identifier_list_id(
        mut self,
        outbound_identifier_list_id: impl Into<Uuid>,
    ) -> Self {
        self.outbound_identifier_list_id = Some(outbound_identifier_list_id.into());
        self
    }
}

impl fmt::Debug for InitializeOutboundSms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("InitializeOutboundSms");
        debug.field("phone_number", &Masked);
        debug.field("message", &Masked);
        debug.field("pop_uri", &self.pop_uri);
        debug.field("outbound_ani", &self.outbound_ani);
        debug.field("flow_id", &self.flow_id);
        debug.field("outbound_identifier_id", &self.outbound_identifier_id);
        debug.field("outbound_identifier_list_id", &self.outbound_identifier_list_id);
        debug.finish()
    }
}

impl Command for InitializeOutboundSms {
    type Reply = FlowInteractionRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.messaging.initializeOutboundSms",
        module: Some("interactions"),
        sub_module: Some("messaging"),
        command: "initializeOutboundSms",
        message: None,
        reply: Some("cxengage/interactions/messaging/initialize-outbound-sms-response"),
        matches: &[Match { param: &["message"], payload: None, error: &["message"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/interactions/messaging/mqtt-session-connected"),
    };
}

/// Sends a text message in an SMS interaction by way of the flow.
///
/// The answer does not repeat the text.
///
/// # Answer
///
/// [`InteractionRef`] on `cxengage/interactions/messaging/send-outbound-sms-response`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 6004 `failedToSendOutboundSms`: The text message could not be sent. Check that this is an SMS
///   interaction and still lives, see what the API said in `apiResponse`, then send it again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::messaging::SendOutboundSms;
///
/// let params = SendOutboundSms::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "...");
/// ```
///
/// Source: `modules/messaging.cljs:258` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendOutboundSms {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The text.
    ///
    /// Not shown by `Debug`.
    pub message: String,
}

impl SendOutboundSms {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, message: impl Into<String>) -> Self {
        Self { interaction_id: interaction_id.into(), message: message.into() }
    }
}

impl fmt::Debug for SendOutboundSms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SendOutboundSms");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("message", &Masked);
        debug.finish()
    }
}

impl Command for SendOutboundSms {
    type Reply = InteractionRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.messaging.sendOutboundSms",
        module: Some("interactions"),
        sub_module: Some("messaging"),
        command: "sendOutboundSms",
        message: None,
        reply: Some("cxengage/interactions/messaging/send-outbound-sms-response"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/interactions/messaging/mqtt-session-connected"),
    };
}

/// Asks for the transcripts of an interaction.
///
/// Does what `reporting.getTranscripts` does and is answered on the same topic. Answers do not tell
/// which interaction they belong to (errors do), so ask for one interaction at a time.
///
/// # Answer
///
/// A list of [`ArtifactFile`], or nothing, on
/// `cxengage/interactions/messaging/transcript-received`.
///
/// Only an error says which `interactionId` it is about.
///
/// Answers keep coming, and none of them is known to be the last: Each transcript is a message of
/// its own, with no sign of the last; when there is none, one empty list comes.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 6002 `failedToGetMessagingTranscripts`: The list of transcripts could not be read. Check the
///   interaction id, see what the API said in `apiResponse`, then ask again.
/// - 6005 `failedToGetSpecificMessagingTranscript`: One of the transcripts could not be read. Go on
///   with those that came, or ask again for all.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::messaging::GetTranscripts;
///
/// let params = GetTranscripts::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/messaging.cljs:359` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetTranscripts {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl GetTranscripts {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for GetTranscripts {
    type Reply = Option<Vec<ArtifactFile>>;
    type Answers = Many;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.messaging.getTranscripts",
        module: Some("interactions"),
        sub_module: Some("messaging"),
        command: "getTranscripts",
        message: None,
        reply: Some("cxengage/interactions/messaging/transcript-received"),
        matches: &[Match { param: &["interactionId"], payload: None, error: &["interactionId"] }],
        custom_topic: None,
        fails_on: &[],
        many: true,
        errors_first: false,
        started_by: Some("cxengage/interactions/messaging/mqtt-session-connected"),
    };
}

/// A message of an SMS or messaging interaction.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:127`, `modules/messaging.cljs:196`,
/// `cxengage_javascript_sdk/state.cljs:125` of `cxengage-javascript-sdk`; `App/index.js:1159` of
/// `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagingMessage {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `type` on the wire.
    pub type_: MessagingMessageType,
    /// The interaction id.
    pub to: Uuid,
    /// Who wrote it: the agent's user id, for SMS a telephone number with `+`, for messaging the
    /// customer's name.
    ///
    /// Not shown by `Debug`.
    pub from: String,
    /// More about who wrote it.
    pub metadata: Maybe<MessagingMessageMetadata>,
    /// `body` on the wire.
    pub body: MessagingMessageBody,
    /// `timestamp` on the wire.
    pub timestamp: Timestamp,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for MessagingMessage {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.optional("tenantId")?,
            type_: fields.required("type")?,
            to: fields.required("to")?,
            from: fields.required("from")?,
            metadata: fields.maybe("metadata")?,
            body: fields.required("body")?,
            timestamp: fields.required("timestamp")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(MessagingMessage);

impl fmt::Debug for MessagingMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("MessagingMessage");
        debug.field("id", &self.id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("type_", &self.type_);
        debug.field("to", &self.to);
        debug.field("from", &Masked);
        debug.field("metadata", &self.metadata);
        debug.field("body", &self.body);
        debug.field("timestamp", &self.timestamp);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The type `MessagingMessageType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessagingMessageType {
    /// `message`.
    Message,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl MessagingMessageType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for MessagingMessageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for MessagingMessageType {
    fn from(value: &str) -> Self {
        match value {
            "message" => Self::Message,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for MessagingMessageType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(MessagingMessageType);

/// More about who wrote it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagingMessageMetadata {
    /// `name` on the wire.
    ///
    /// Not shown by `Debug`.
    pub name: Option<String>,
    /// `firstName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub first_name: Option<String>,
    /// `lastName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub last_name: Option<String>,
    /// `type` on the wire.
    pub type_: Option<MessagingMessageMetadataType>,
    /// `source` on the wire.
    pub source: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for MessagingMessageMetadata {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            name: fields.optional("name")?,
            first_name: fields.optional("firstName")?,
            last_name: fields.optional("lastName")?,
            type_: fields.optional("type")?,
            source: fields.optional("source")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(MessagingMessageMetadata);

impl fmt::Debug for MessagingMessageMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("MessagingMessageMetadata");
        debug.field("name", &Masked);
        debug.field("first_name", &Masked);
        debug.field("last_name", &Masked);
        debug.field("type_", &self.type_);
        debug.field("source", &self.source);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The type `MessagingMessageMetadataType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessagingMessageMetadataType {
    /// `agent`.
    Agent,
    /// `customer`.
    Customer,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl MessagingMessageMetadataType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Agent => "agent",
            Self::Customer => "customer",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for MessagingMessageMetadataType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for MessagingMessageMetadataType {
    fn from(value: &str) -> Self {
        match value {
            "agent" => Self::Agent,
            "customer" => Self::Customer,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for MessagingMessageMetadataType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(MessagingMessageMetadataType);

/// The type `MessagingMessageBody` of the catalog.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagingMessageBody {
    /// `text` on the wire.
    ///
    /// Not shown by `Debug`.
    pub text: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for MessagingMessageBody {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { text: fields.required("text")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(MessagingMessageBody);

impl fmt::Debug for MessagingMessageBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("MessagingMessageBody");
        debug.field("text", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}
