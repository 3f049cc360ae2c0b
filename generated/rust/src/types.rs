//! Types that several modules use.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::masked::Masked;
use crate::maybe::Maybe;
use crate::scalar::{Timestamp, Url, Uuid};
use crate::unknown::{UnknownFields, UnknownValue};

/// What Skylight's SDK holds in memory, with kebab-case keys.
///
/// Before a login the three members may be empty objects.
///
/// Source: `App/index.js:504` of `agent-desktop`; `cxengage_javascript_sdk/state.cljs:42` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SkylightState {
    /// Interactions by stage of life; the keys of each map are interaction ids, hyphens included.
    pub interactions: SkylightStateInteractions,
    /// `session` on the wire.
    pub session: SkylightStateSession,
    /// `user` on the wire.
    pub user: SkylightStateUser,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SkylightState {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interactions: fields.required("interactions")?,
            session: fields.required("session")?,
            user: fields.required("user")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SkylightState);

impl fmt::Debug for SkylightState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SkylightState");
        debug.field("interactions", &Masked);
        debug.field("session", &Masked);
        debug.field("user", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// An interaction as the SDK remembers it, with kebab-case keys.
///
/// The notification that offered the work, with everything that the SDK learned about it since
/// merged in.
///
/// Source: `cxengage_javascript_sdk/state.cljs:100,139` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StateInteraction {
    /// `interaction-id` on the wire.
    pub interaction_id: Uuid,
    /// `channel-type` on the wire.
    pub channel_type: Option<String>,
    /// `direction` on the wire.
    pub direction: Option<String>,
    /// `source` on the wire.
    pub source: Option<String>,
    /// When the offer expires.
    pub timeout: Option<Timestamp>,
    /// `customer` on the wire.
    ///
    /// Not shown by `Debug`.
    pub customer: Maybe<String>,
    /// `custom-field-details` on the wire.
    pub custom_field_details: Option<Value>,
    /// `wrapup-details` on the wire.
    pub wrapup_details: Option<Value>,
    /// `disposition-code-details` on the wire.
    pub disposition_code_details: Option<Value>,
    /// `message-history` on the wire.
    pub message_history: Option<Vec<Value>>,
    /// `messaging-metadata` on the wire.
    pub messaging_metadata: Option<Value>,
    /// `scripts` on the wire.
    pub scripts: Option<Map<String, Value>>,
    /// `email-artifact` on the wire.
    pub email_artifact: Option<Value>,
    /// A `File` that waits to be sent.
    pub smooch_attachment: Option<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for StateInteraction {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interaction-id")?,
            channel_type: fields.optional("channel-type")?,
            direction: fields.optional("direction")?,
            source: fields.optional("source")?,
            timeout: fields.optional("timeout")?,
            customer: fields.maybe("customer")?,
            custom_field_details: fields.optional("custom-field-details")?,
            wrapup_details: fields.optional("wrapup-details")?,
            disposition_code_details: fields.optional("disposition-code-details")?,
            message_history: fields.optional("message-history")?,
            messaging_metadata: fields.optional("messaging-metadata")?,
            scripts: fields.optional("scripts")?,
            email_artifact: fields.optional("email-artifact")?,
            smooch_attachment: fields.optional("smooch-attachment")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(StateInteraction);

impl fmt::Debug for StateInteraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("StateInteraction");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("channel_type", &self.channel_type);
        debug.field("direction", &self.direction);
        debug.field("source", &self.source);
        debug.field("timeout", &self.timeout);
        debug.field("customer", &Masked);
        debug.field("custom_field_details", &self.custom_field_details);
        debug.field("wrapup_details", &self.wrapup_details);
        debug.field("disposition_code_details", &self.disposition_code_details);
        debug.field("message_history", &self.message_history);
        debug.field("messaging_metadata", &self.messaging_metadata);
        debug.field("scripts", &self.scripts);
        debug.field("email_artifact", &self.email_artifact);
        debug.field("smooch_attachment", &self.smooch_attachment);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The kind of notification that the platform sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationType {
    /// `agent-notification`.
    AgentNotification,
    /// `work-offer`.
    WorkOffer,
    /// `send-message`.
    SendMessage,
    /// `send-script`.
    SendScript,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl NotificationType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AgentNotification => "agent-notification",
            Self::WorkOffer => "work-offer",
            Self::SendMessage => "send-message",
            Self::SendScript => "send-script",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for NotificationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for NotificationType {
    fn from(value: &str) -> Self {
        match value {
            "agent-notification" => Self::AgentNotification,
            "work-offer" => Self::WorkOffer,
            "send-message" => Self::SendMessage,
            "send-script" => Self::SendScript,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for NotificationType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(NotificationType);

/// Who starts interactions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// The customer contacts the agent.
    Inbound,
    /// The contact centre contacts the customer.
    Outbound,
    /// The agent contacts the customer.
    AgentInitiated,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl Direction {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
            Self::AgentInitiated => "agent-initiated",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Direction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for Direction {
    fn from(value: &str) -> Self {
        match value {
            "inbound" => Self::Inbound,
            "outbound" => Self::Outbound,
            "agent-initiated" => Self::AgentInitiated,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for Direction {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(Direction);

/// What is left of an interaction: a recording, a transcript or an email, with its files.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:45,58`,
/// `modules/messaging.cljs:353` of `cxengage-javascript-sdk`;
/// `interactions/interactionsDirective.js:329` of `config-ui`;
/// `ContactInteractionHistoryItem/index.js:243` of `agent-desktop`;
/// `transcripts-lambdas:get-transcripts/index.js (fetchEmailArtifactFile)` of `github`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Artifact {
    /// `artifactId` on the wire.
    pub artifact_id: Uuid,
    /// For instance `audio-recording`, `messaging-transcript` or `email`.
    pub artifact_type: Option<String>,
    /// `manifestId` on the wire.
    pub manifest_id: Maybe<Uuid>,
    /// A file of an artifact.
    pub files: Vec<ArtifactFile>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `interactionId` on the wire.
    pub interaction_id: Option<Uuid>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `artifactSubType` on the wire.
    pub artifact_sub_type: Maybe<String>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `name` on the wire.
    pub name: Maybe<String>,
    /// Length of a recording, in seconds.
    pub duration: Maybe<f64>,
    /// `engageRecorder` on the wire.
    pub engage_recorder: Maybe<bool>,
    /// Whose voice a recording holds.
    ///
    /// Not shown by `Debug`.
    pub participant_additional_info: Maybe<ArtifactParticipant>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Artifact {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            artifact_id: fields.required("artifactId")?,
            artifact_type: fields.optional("artifactType")?,
            manifest_id: fields.maybe("manifestId")?,
            files: fields.required("files")?,
            created: fields.optional("created")?,
            interaction_id: fields.optional("interactionId")?,
            tenant_id: fields.optional("tenantId")?,
            artifact_sub_type: fields.maybe("artifactSubType")?,
            updated: fields.maybe("updated")?,
            name: fields.maybe("name")?,
            duration: fields.maybe("duration")?,
            engage_recorder: fields.maybe("engageRecorder")?,
            participant_additional_info: fields.maybe("participantAdditionalInfo")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Artifact);

impl fmt::Debug for Artifact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Artifact");
        debug.field("artifact_id", &self.artifact_id);
        debug.field("artifact_type", &self.artifact_type);
        debug.field("manifest_id", &self.manifest_id);
        debug.field("files", &self.files);
        debug.field("created", &self.created);
        debug.field("interaction_id", &self.interaction_id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("artifact_sub_type", &self.artifact_sub_type);
        debug.field("updated", &self.updated);
        debug.field("name", &self.name);
        debug.field("duration", &self.duration);
        debug.field("engage_recorder", &self.engage_recorder);
        debug.field("participant_additional_info", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A file of an artifact.
///
/// Source: `modules/email.cljs:42`, `cxengage_javascript_sdk/interaction_management.cljs:61` of
/// `cxengage-javascript-sdk`; `ContactInteractionHistoryItem/index.js:248` of `agent-desktop`;
/// `interactions/interactionsDirective.js:401` of `config-ui`;
/// `transcripts-lambdas:get-transcripts/index.js (findFileById)` of `github`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ArtifactFile {
    /// `artifactFileId` on the wire.
    pub artifact_file_id: Uuid,
    /// Seen so far are `transcript.json` and `manifest.json`, besides `body`, `htmlBody` and
    /// `plainTextBody`.
    pub filename: Option<String>,
    /// Its media type.
    pub content_type: Option<String>,
    /// Its size in bytes.
    pub content_length: Option<i64>,
    /// A signed address that soon stops working; until then whoever has it can read the file.
    ///
    /// Not shown by `Debug`.
    pub url: Option<Url>,
    /// What a file of an artifact has to do with the messages of an interaction.
    pub metadata: Maybe<ArtifactFileMetadata>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ArtifactFile {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            artifact_file_id: fields.required("artifactFileId")?,
            filename: fields.optional("filename")?,
            content_type: fields.optional("contentType")?,
            content_length: fields.optional("contentLength")?,
            url: fields.optional("url")?,
            metadata: fields.maybe("metadata")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ArtifactFile);

impl fmt::Debug for ArtifactFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ArtifactFile");
        debug.field("artifact_file_id", &self.artifact_file_id);
        debug.field("filename", &self.filename);
        debug.field("content_type", &self.content_type);
        debug.field("content_length", &self.content_length);
        debug.field("url", &Masked);
        debug.field("metadata", &self.metadata);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// What a file of an artifact has to do with the messages of an interaction.
///
/// Source: `interactions/interactionsDirective.js:234` of `config-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArtifactFileMetadata {
    /// Whether the file is the transcript.
    pub transcript: Option<bool>,
    /// Message that the file was sent with.
    pub message_id: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ArtifactFileMetadata {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            transcript: fields.optional("transcript")?,
            message_id: fields.optional("messageId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ArtifactFileMetadata);

/// Who is to be heard in a recording.
///
/// Source: `ContactInteractionHistoryItem/index.js:220` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ArtifactParticipant {
    /// What part the person has in the interaction.
    pub participant_type: Option<String>,
    /// Name, when it is an agent.
    ///
    /// Not shown by `Debug`.
    pub agent_name: Maybe<String>,
    /// The phone that was recorded.
    ///
    /// Not shown by `Debug`.
    pub extension: Maybe<String>,
    /// `name` on the wire.
    ///
    /// Not shown by `Debug`.
    pub name: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ArtifactParticipant {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            participant_type: fields.optional("participantType")?,
            agent_name: fields.maybe("agentName")?,
            extension: fields.maybe("extension")?,
            name: fields.maybe("name")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ArtifactParticipant);

impl fmt::Debug for ArtifactParticipant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ArtifactParticipant");
        debug.field("participant_type", &self.participant_type);
        debug.field("agent_name", &Masked);
        debug.field("extension", &Masked);
        debug.field("name", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// What stands in for an answer of the API when the request failed.
///
/// Source: `domain/api_utils.cljs:9` of `cxengage-javascript-sdk`;
/// `cxengage-javascript-sdk:build.boot:20`; `utils/sdk.js:120` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AjaxFailure {
    /// `statusText` on the wire.
    pub status_text: Option<String>,
    /// The way in which it failed.
    pub failure: Option<AjaxFailureFailure>,
    /// What the API said, for instance an `error` with text, list of texts, or `code`, `message`
    /// and `attribute`.
    pub response: Maybe<Value>,
    /// `isParseError` on the wire.
    pub is_parse_error: Option<bool>,
    /// The body that could not be read.
    pub original_text: Option<String>,
    /// `parseError` on the wire.
    pub parse_error: Option<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for AjaxFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            status_text: fields.optional("statusText")?,
            failure: fields.optional("failure")?,
            response: fields.maybe("response")?,
            is_parse_error: fields.optional("isParseError")?,
            original_text: fields.optional("originalText")?,
            parse_error: fields.optional("parseError")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(AjaxFailure);

/// A notice for the agent.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:392,543` of
/// `cxengage-javascript-sdk`; `App/index.js:642` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Banner {
    /// `interactionId` on the wire.
    pub interaction_id: Maybe<Uuid>,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: BannerSdkMsgType,
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
    /// What has happened.
    pub notification: Option<BannerNotification>,
    /// `source` on the wire.
    pub source: Option<String>,
    /// `message` on the wire.
    pub message: Option<String>,
    /// Only on a notice whose `type` is `send-message`.
    pub message_type: Option<BannerMessageType>,
    /// Values for the notice's text, by name.
    pub extra_params: Option<Map<String, Value>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Banner {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.maybe("interactionId")?,
            type_: fields.optional("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            notification: fields.optional("notification")?,
            source: fields.optional("source")?,
            message: fields.optional("message")?,
            message_type: fields.optional("messageType")?,
            extra_params: fields.optional("extraParams")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Banner);

/// Interactions by stage of life; the keys of each map are interaction ids, hyphens included.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SkylightStateInteractions {
    /// An interaction as the SDK remembers it, with kebab-case keys.
    pub pending: Option<BTreeMap<String, StateInteraction>>,
    /// An interaction as the SDK remembers it, with kebab-case keys.
    pub active: Option<BTreeMap<String, StateInteraction>>,
    /// An interaction as the SDK remembers it, with kebab-case keys.
    pub past: Option<BTreeMap<String, StateInteraction>>,
    /// An interaction as the SDK remembers it, with kebab-case keys.
    pub incoming: Option<BTreeMap<String, StateInteraction>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SkylightStateInteractions {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            pending: fields.optional("pending")?,
            active: fields.optional("active")?,
            past: fields.optional("past")?,
            incoming: fields.optional("incoming")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SkylightStateInteractions);

/// The type `SkylightStateSession` of the catalog.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SkylightStateSession {
    /// Whether the session is over; the question mark belongs to the key.
    pub expired: Option<bool>,
    /// `session-id` on the wire.
    pub session_id: Option<Uuid>,
    /// `resource-id` on the wire.
    pub resource_id: Option<Uuid>,
    /// `tenant-id` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `tenant` on the wire.
    pub tenant: Option<Value>,
    /// `region` on the wire.
    pub region: Option<String>,
    /// `state` on the wire.
    pub state: Maybe<String>,
    /// `direction` on the wire.
    pub direction: Option<String>,
    /// The user config with kebab-case keys, credentials of integrations included.
    ///
    /// Not shown by `Debug`.
    pub config: Option<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SkylightStateSession {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            expired: fields.optional("expired?")?,
            session_id: fields.optional("session-id")?,
            resource_id: fields.optional("resource-id")?,
            tenant_id: fields.optional("tenant-id")?,
            tenant: fields.optional("tenant")?,
            region: fields.optional("region")?,
            state: fields.maybe("state")?,
            direction: fields.optional("direction")?,
            config: fields.optional("config")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SkylightStateSession);

impl fmt::Debug for SkylightStateSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SkylightStateSession");
        debug.field("expired", &self.expired);
        debug.field("session_id", &self.session_id);
        debug.field("resource_id", &self.resource_id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("tenant", &self.tenant);
        debug.field("region", &self.region);
        debug.field("state", &self.state);
        debug.field("direction", &self.direction);
        debug.field("config", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The type `SkylightStateUser` of the catalog.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SkylightStateUser {
    /// `user-id` on the wire.
    pub user_id: Option<Uuid>,
    /// `username` on the wire.
    ///
    /// Not shown by `Debug`.
    pub username: Option<String>,
    /// `first-name` on the wire.
    ///
    /// Not shown by `Debug`.
    pub first_name: Maybe<String>,
    /// `last-name` on the wire.
    ///
    /// Not shown by `Debug`.
    pub last_name: Maybe<String>,
    /// `tenants` on the wire.
    pub tenants: Option<Vec<Value>>,
    /// `default-tenant` on the wire.
    pub default_tenant: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SkylightStateUser {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            user_id: fields.optional("user-id")?,
            username: fields.optional("username")?,
            first_name: fields.maybe("first-name")?,
            last_name: fields.maybe("last-name")?,
            tenants: fields.optional("tenants")?,
            default_tenant: fields.maybe("default-tenant")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SkylightStateUser);

impl fmt::Debug for SkylightStateUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SkylightStateUser");
        debug.field("user_id", &self.user_id);
        debug.field("username", &Masked);
        debug.field("first_name", &Masked);
        debug.field("last_name", &Masked);
        debug.field("tenants", &self.tenants);
        debug.field("default_tenant", &self.default_tenant);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The way in which it failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AjaxFailureFailure {
    /// `error`.
    Error,
    /// `parse`.
    Parse,
    /// `timeout`.
    Timeout,
    /// `aborted`.
    Aborted,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl AjaxFailureFailure {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Error => "error",
            Self::Parse => "parse",
            Self::Timeout => "timeout",
            Self::Aborted => "aborted",
            Self::Failed => "failed",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for AjaxFailureFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for AjaxFailureFailure {
    fn from(value: &str) -> Self {
        match value {
            "error" => Self::Error,
            "parse" => Self::Parse,
            "timeout" => Self::Timeout,
            "aborted" => Self::Aborted,
            "failed" => Self::Failed,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for AjaxFailureFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(AjaxFailureFailure);

/// The type `BannerSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BannerSdkMsgType {
    /// `SHOW_BANNER`.
    ShowBanner,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl BannerSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ShowBanner => "SHOW_BANNER",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for BannerSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for BannerSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "SHOW_BANNER" => Self::ShowBanner,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for BannerSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(BannerSdkMsgType);

/// What has happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BannerNotification {
    /// `whatsapp-customer-disconnect`.
    WhatsappCustomerDisconnect,
    /// `facebook-invalid-token`.
    FacebookInvalidToken,
    /// `failed-smooch-message`.
    FailedSmoochMessage,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl BannerNotification {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WhatsappCustomerDisconnect => "whatsapp-customer-disconnect",
            Self::FacebookInvalidToken => "facebook-invalid-token",
            Self::FailedSmoochMessage => "failed-smooch-message",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for BannerNotification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for BannerNotification {
    fn from(value: &str) -> Self {
        match value {
            "whatsapp-customer-disconnect" => Self::WhatsappCustomerDisconnect,
            "facebook-invalid-token" => Self::FacebookInvalidToken,
            "failed-smooch-message" => Self::FailedSmoochMessage,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for BannerNotification {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(BannerNotification);

/// Only on a notice whose `type` is `send-message`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BannerMessageType {
    /// `show-banner`.
    ShowBanner,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl BannerMessageType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ShowBanner => "show-banner",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for BannerMessageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for BannerMessageType {
    fn from(value: &str) -> Self {
        match value {
            "show-banner" => Self::ShowBanner,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for BannerMessageType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(BannerMessageType);

/// CRM whose module Skylight starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LaunchCrmModule {
    /// `zendesk`.
    Zendesk,
    /// `salesforce-classic`.
    SalesforceClassic,
    /// `salesforce-lightning`.
    SalesforceLightning,
}

impl LaunchCrmModule {
    /// As on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Zendesk => "zendesk",
            Self::SalesforceClassic => "salesforce-classic",
            Self::SalesforceLightning => "salesforce-lightning",
        }
    }
}

impl fmt::Display for LaunchCrmModule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LaunchCrmModule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
