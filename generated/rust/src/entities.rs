//! Administration of a tenant: its users, roles, flows, lists, opening hours and all the rest that
//! can be set up.
//!
//! Each command is one question to the API, a few are two or three, and each is answered by one
//! message on a topic of its own. Most answers hold what was asked for in `result`. Without a
//! correlation id only their content tells two calls of one command apart; errors name no id, save
//! those of `getUser` and `getQueue`.
//!
//! A failed call can bring a response together with its error, with whatever did succeed in it:
//! look at `error` before `response`. Faults of the network and of the server (5xx, but not 501)
//! are tried again three times, after pauses of 0, 3 and 6 seconds and with up to two minutes for
//! each try, so bad news may be late; uploads get one try. An answer of the API without a body, or
//! with one that cannot be read, is a success whose response is null. A key `status` at the top of
//! the API's answer is lost.
//!
//! Names inside objects that are sent have their case normalised on the way, so only plain
//! camelCase survives; `updateIntegration` alone spares the inner ones. Keys that a command does
//! not know are passed over, and data other than an object counts as an empty one.
//!
//! To create and update, null is as good as nothing: the SDK does not pass it on, so it cannot
//! empty a field. The exceptions say so.
//!
//! Its commands can be called as soon as the connection stands.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::command::{Command, Once};
use crate::decode::{Choice, Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::file::File;
use crate::masked::Masked;
use crate::maybe::Maybe;
use crate::scalar::{Timestamp, Url, Uuid};
use crate::session::{Extension, TemplateTextType};
use crate::types::{AjaxFailure, Artifact};
use crate::unknown::{UnknownFields, UnknownValue};

/// Fetches anything that the API has for the active tenant.
///
/// `path` names the place in full; `entityName`, `entityId` and `subEntityName` are a shorthand for
/// it, and are passed over when `path` is there as well. The whole answer of the API comes back,
/// most often with what was asked for in `result`.
///
/// With `customTopic` the answer, good or bad, comes on that topic instead, which tells calls
/// apart; error 1003 alone keeps to the declared one. Any text will do, but only a topic whose
/// first segment is `cxengage` reaches the opener.
///
/// A path that begins with `contacts/layouts` or `contacts/attributes` in its first element is
/// special: the SDK leaves names alone there, so it knows `customTopic` and `stringifyKeys` in
/// kebab-case only.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/get-entity-response`.
///
/// The answer comes on the topic named by `customTopic` instead, when that is set.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11069 `failedToGetEntity`: The entity could not be read. Check that `entityName` or `path`
///   makes up a path of the REST API below the tenant, and that the id exists there.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetEntityEntity;
///
/// let params = GetEntityEntity::new("...");
/// ```
///
/// Source: `modules/entities.cljs:1645` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetEntity {
    /// By the name of what is wanted.
    ///
    /// `entityId` and `subEntityName` that are left out still leave their slashes in the URL, at
    /// its end.
    Entity(Box<GetEntityEntity>),
    /// By the segments of its path below the tenant.
    Path(Box<GetEntityPath>),
}

impl From<GetEntityEntity> for GetEntity {
    fn from(params: GetEntityEntity) -> Self {
        Self::Entity(Box::new(params))
    }
}

impl From<GetEntityPath> for GetEntity {
    fn from(params: GetEntityPath) -> Self {
        Self::Path(Box::new(params))
    }
}

/// By the name of what is wanted.
///
/// `entityId` and `subEntityName` that are left out still leave their slashes in the URL, at its
/// end.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetEntityEntity {
    /// What is wanted, as the API's paths spell it, for instance `users`.
    #[serde(rename = "entityName")]
    pub entity_name: String,
    /// Which one; other ids than UUIDs are refused.
    #[serde(rename = "entityId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<Uuid>,
    /// A part of it, for instance `skills`.
    #[serde(rename = "subEntityName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_entity_name: Option<String>,
    /// Topic for the answer; has to begin with `cxengage/`.
    #[serde(rename = "customTopic")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_topic: Option<String>,
    /// Keeps the SDK from normalising the case of keys when it reads the API's answer; the response
    /// is in camel case nevertheless.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "stringifyKeys")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stringify_keys: Option<bool>,
}

impl GetEntityEntity {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(entity_name: impl Into<String>) -> Self {
        Self {
            entity_name: entity_name.into(),
            entity_id: None,
            sub_entity_name: None,
            custom_topic: None,
            stringify_keys: None,
        }
    }

    /// Which one; other ids than UUIDs are refused.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<Uuid>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// A part of it, for instance `skills`.
    #[must_use]
    pub fn sub_entity_name(mut self, sub_entity_name: impl Into<String>) -> Self {
        self.sub_entity_name = Some(sub_entity_name.into());
        self
    }

    /// Topic for the answer; has to begin with `cxengage/`.
    #[must_use]
    pub fn custom_topic(mut self, custom_topic: impl Into<String>) -> Self {
        self.custom_topic = Some(custom_topic.into());
        self
    }

    /// Keeps the SDK from normalising the case of keys when it reads the API's answer; the response
    /// is in camel case nevertheless.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn stringify_keys(mut self, stringify_keys: bool) -> Self {
        self.stringify_keys = Some(stringify_keys);
        self
    }
}

/// By the segments of its path below the tenant.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetEntityPath {
    /// The segments in order, for instance `["groups", "<id>", "users"]`; the SDK does not look at
    /// them.
    ///
    /// Taken as it is, unchecked.
    pub path: Vec<String>,
    /// Topic for the answer; has to begin with `cxengage/`.
    #[serde(rename = "customTopic")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_topic: Option<String>,
    /// Keeps the SDK from normalising the case of keys when it reads the API's answer; the response
    /// is in camel case nevertheless.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "stringifyKeys")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stringify_keys: Option<bool>,
}

impl GetEntityPath {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(path: Vec<String>) -> Self {
        Self { path, custom_topic: None, stringify_keys: None }
    }

    /// Topic for the answer; has to begin with `cxengage/`.
    #[must_use]
    pub fn custom_topic(mut self, custom_topic: impl Into<String>) -> Self {
        self.custom_topic = Some(custom_topic.into());
        self
    }

    /// Keeps the SDK from normalising the case of keys when it reads the API's answer; the response
    /// is in camel case nevertheless.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn stringify_keys(mut self, stringify_keys: bool) -> Self {
        self.stringify_keys = Some(stringify_keys);
        self
    }
}

impl Command for GetEntity {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getEntity",
        module: Some("entities"),
        sub_module: None,
        command: "getEntity",
        message: None,
        reply: Some("cxengage/entities/get-entity-response"),
        matches: &[],
        custom_topic: Some("customTopic"),
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists what an interaction left behind: recordings, transcripts, emails.
///
/// The answer has the list in `results`, not in `result`.
///
/// # Answer
///
/// [`EntitiesGetArtifactsResponsePayload`] on `cxengage/entities/get-artifacts-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11027 `failedToGetArtifacts`: The list of what is left of the interaction could not be read.
///   Check `interactionId`, and `tenantId` when the interaction belongs to another tenant.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetArtifacts;
///
/// let params = GetArtifacts::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:636` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetArtifacts {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetArtifacts {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), tenant_id: None }
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetArtifacts {
    type Reply = EntitiesGetArtifactsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getArtifacts",
        module: Some("entities"),
        sub_module: None,
        command: "getArtifacts",
        message: None,
        reply: Some("cxengage/entities/get-artifacts-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches one thing that an interaction left behind, with links to its files.
///
/// The response is the artifact itself, without a `result` around it.
///
/// # Answer
///
/// [`Artifact`] on `cxengage/entities/get-artifact-response`.
///
/// An answer belongs to the call with the same `artifactId` and `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11028 `failedToGetArtifact`: The artifact could not be read. Check that `artifactId` is one of
///   those that `getArtifacts` lists for this interaction, and `tenantId` when it belongs to
///   another tenant.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetArtifact;
///
/// let params = GetArtifact::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/entities.cljs:663` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetArtifact {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// `artifactId` on the wire.
    #[serde(rename = "artifactId")]
    pub artifact_id: Uuid,
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetArtifact {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, artifact_id: impl Into<Uuid>) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            artifact_id: artifact_id.into(),
            tenant_id: None,
        }
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetArtifact {
    type Reply = Artifact;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getArtifact",
        module: Some("entities"),
        sub_module: None,
        command: "getArtifact",
        message: None,
        reply: Some("cxengage/entities/get-artifact-response"),
        matches: &[
            Match {
                param: &["artifactId"],
                payload: Some(&["artifactId"]),
                error: &["artifactId"],
            },
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches the recordings of an interaction, with links to their files.
///
/// One question to the API for the artifacts, then one for each recording; the answer comes when
/// all are there. The response is the list itself.
///
/// When the network fails at the first question, the answer is an empty list and no error. Other
/// failures are told on the topic as usual; only a callback of the SDK itself, which the bridge has
/// no use for, would miss them.
///
/// # Answer
///
/// A list of [`Artifact`] on `cxengage/entities/get-recordings-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11027 `failedToGetArtifacts`: The list of what is left of the interaction could not be read.
///   Check `interactionId`, and `tenantId` when the interaction belongs to another tenant.
/// - 11137 `failedToGetRecordings`: One of the recordings of the interaction could not be read.
///   List the artifacts with `getArtifacts` and read each recording with `getArtifact`, so that one
///   bad recording does not spoil the others.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetRecordings;
///
/// let params = GetRecordings::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:688` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetRecordings {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetRecordings {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), tenant_id: None }
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetRecordings {
    type Reply = Vec<Artifact>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getRecordings",
        module: Some("entities"),
        sub_module: None,
        command: "getRecordings",
        message: None,
        reply: Some("cxengage/entities/get-recordings-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the sets of business hours of the active tenant.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetBusinessHoursResponsePayload`] on `cxengage/entities/get-business-hours-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11126 `failedToGetBusinessHours`: The business hours of the tenant could not be read. Look
///   whether the role has `VIEW_ALL_BUSINESS_HOURS`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetBusinessHours;
///
/// let params = GetBusinessHours::new();
/// ```
///
/// Source: `modules/entities.cljs:1738` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetBusinessHours {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetBusinessHours {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetBusinessHours {
    type Reply = EntitiesGetBusinessHoursResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getBusinessHours",
        module: Some("entities"),
        sub_module: None,
        command: "getBusinessHours",
        message: None,
        reply: Some("cxengage/entities/get-business-hours-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a set of business hours with its exceptions.
///
/// # Answer
///
/// [`EntitiesGetBusinessHourResponsePayload`] on `cxengage/entities/get-business-hour-response`.
///
/// An answer belongs to the call with the same `businessHourId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11127 `failedToGetBusinessHour`: The business hours could not be read. Check `businessHourId`
///   against `getBusinessHours`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetBusinessHour;
///
/// let params = GetBusinessHour::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1763` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetBusinessHour {
    /// `businessHourId` on the wire.
    #[serde(rename = "businessHourId")]
    pub business_hour_id: Uuid,
}

impl GetBusinessHour {
    /// With all that it consists of.
    #[must_use]
    pub fn new(business_hour_id: impl Into<Uuid>) -> Self {
        Self { business_hour_id: business_hour_id.into() }
    }
}

impl Command for GetBusinessHour {
    type Reply = EntitiesGetBusinessHourResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getBusinessHour",
        module: Some("entities"),
        sub_module: None,
        command: "getBusinessHour",
        message: None,
        reply: Some("cxengage/entities/get-business-hour-response"),
        matches: &[Match {
            param: &["businessHourId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a set of business hours: when the contact centre is open in the course of a week.
///
/// What stands in `timeMinutes` is laid beside the other fields in the request, and the SDK checks
/// none of its keys.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateBusinessHourResponsePayload`] on
/// `cxengage/entities/create-business-hour-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11129 `failedToCreateBusinessHour`: The business hours could not be created. Check `timezone`
///   against `getTimezones` and the keys and values of `timeMinutes`, which the SDK does not look
///   at, and that the role has `MANAGE_ALL_BUSINESS_HOURS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateBusinessHour;
///
/// let params = CreateBusinessHour::new(
///     Some("...".to_owned()),
///     "...",
///     skylight_sdk::entities::OpeningMinutes::new(),
///     true,
/// );
/// ```
///
/// Source: `modules/entities.cljs:2755` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateBusinessHour {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Name of a time zone, out of `getTimezones`.
    pub timezone: String,
    /// When each weekday opens and closes; the SDK does not check what is in it.
    #[serde(rename = "timeMinutes")]
    pub time_minutes: OpeningMinutes,
    /// `active` on the wire.
    pub active: bool,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateBusinessHour {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(
        name: Option<String>,
        timezone: impl Into<String>,
        time_minutes: OpeningMinutes,
        active: bool,
    ) -> Self {
        Self { name, timezone: timezone.into(), time_minutes, active, description: Maybe::Absent }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateBusinessHour {
    type Reply = EntitiesCreateBusinessHourResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createBusinessHour",
        module: Some("entities"),
        sub_module: None,
        command: "createBusinessHour",
        message: None,
        reply: Some("cxengage/entities/create-business-hour-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a set of business hours.
///
/// What stands in `timeMinutes` is laid beside the other fields in the request, and the SDK checks
/// none of its keys. `exceptions` has to be well-formed and is then dropped: use `createException`
/// and `deleteException`.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateBusinessHourResponsePayload`] on
/// `cxengage/entities/update-business-hour-response`.
///
/// An answer belongs to the call with the same `businessHourId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11130 `failedToUpdateBusinessHour`: The business hours could not be changed. Check
///   `businessHourId`, `timezone` and the keys and values of `timeMinutes`, which the SDK does not
///   look at; hours inherited from another tenant can only be read.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateBusinessHour;
///
/// let params = UpdateBusinessHour::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3108` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateBusinessHour {
    /// `businessHourId` on the wire.
    #[serde(rename = "businessHourId")]
    pub business_hour_id: Uuid,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Checked, but never sent.
    ///
    /// Taken and not used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exceptions: Option<Vec<BusinessHourExceptionEntry>>,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// Name of a time zone, out of `getTimezones`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// When each weekday opens and closes; the SDK does not check what is in it.
    #[serde(rename = "timeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_minutes: Option<OpeningMinutes>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

impl UpdateBusinessHour {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(business_hour_id: impl Into<Uuid>) -> Self {
        Self {
            business_hour_id: business_hour_id.into(),
            description: Maybe::Absent,
            exceptions: None,
            name: Maybe::Absent,
            timezone: None,
            time_minutes: None,
            active: None,
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Checked, but never sent.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn exceptions(mut self, exceptions: Vec<BusinessHourExceptionEntry>) -> Self {
        self.exceptions = Some(exceptions);
        self
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Name of a time zone, out of `getTimezones`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// When each weekday opens and closes; the SDK does not check what is in it.
    #[must_use]
    pub fn time_minutes(mut self, time_minutes: OpeningMinutes) -> Self {
        self.time_minutes = Some(time_minutes);
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

impl Command for UpdateBusinessHour {
    type Reply = EntitiesUpdateBusinessHourResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateBusinessHour",
        module: Some("entities"),
        sub_module: None,
        command: "updateBusinessHour",
        message: None,
        reply: Some("cxengage/entities/update-business-hour-response"),
        matches: &[Match {
            param: &["businessHourId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Adds an exception, such as a holiday, to a set of business hours.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateExceptionResponsePayload`] on `cxengage/entities/create-exception-response`.
///
/// An answer belongs to the call with the same `businessHourId` (`result.businessHoursId` in the
/// answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11131 `failedToCreateException`: The exception to the business hours could not be created.
///   Check `businessHourId` against `getBusinessHours`, and the day and times; both times are -1
///   for a whole day.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateException;
///
/// let params = CreateException::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "2026-01-31T09:30:00.000Z",
///     true,
///     1,
///     1,
/// );
/// ```
///
/// Source: `modules/entities.cljs:2794` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateException {
    /// Set of business hours that it belongs to.
    #[serde(rename = "businessHourId")]
    pub business_hour_id: Uuid,
    /// `date` on the wire.
    pub date: Timestamp,
    /// Whether it lasts all day.
    #[serde(rename = "isAllDay")]
    pub is_all_day: bool,
    /// When it begins, in minutes after midnight, or -1 with `isAllDay`.
    ///
    /// From -1 to 1440.
    #[serde(rename = "startTimeMinutes")]
    pub start_time_minutes: i64,
    /// When it ends, in minutes after midnight, or -1 with `isAllDay`.
    ///
    /// From -1 to 1440.
    #[serde(rename = "endTimeMinutes")]
    pub end_time_minutes: i64,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateException {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(
        business_hour_id: impl Into<Uuid>,
        date: impl Into<Timestamp>,
        is_all_day: bool,
        start_time_minutes: i64,
        end_time_minutes: i64,
    ) -> Self {
        Self {
            business_hour_id: business_hour_id.into(),
            date: date.into(),
            is_all_day,
            start_time_minutes,
            end_time_minutes,
            description: Maybe::Absent,
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateException {
    type Reply = EntitiesCreateExceptionResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createException",
        module: Some("entities"),
        sub_module: None,
        command: "createException",
        message: None,
        reply: Some("cxengage/entities/create-exception-response"),
        matches: &[Match {
            param: &["businessHourId"],
            payload: Some(&["result", "businessHoursId"]),
            error: &["result", "businessHoursId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Takes an exception out of a set of business hours.
///
/// The reply topic is misspelt: `delete-execption-response`.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/delete-execption-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11132 `failedToDeleteException`: The exception to the business hours could not be deleted.
///   Check that `exceptionId` is one of the `exceptions` of these business hours
///   (`getBusinessHour`).
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::DeleteException;
///
/// let params = DeleteException::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/entities.cljs:4081` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteException {
    /// `businessHourId` on the wire.
    #[serde(rename = "businessHourId")]
    pub business_hour_id: Uuid,
    /// `exceptionId` on the wire.
    #[serde(rename = "exceptionId")]
    pub exception_id: Uuid,
}

impl DeleteException {
    /// With all that it consists of.
    #[must_use]
    pub fn new(business_hour_id: impl Into<Uuid>, exception_id: impl Into<Uuid>) -> Self {
        Self { business_hour_id: business_hour_id.into(), exception_id: exception_id.into() }
    }
}

impl Command for DeleteException {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.deleteException",
        module: Some("entities"),
        sub_module: None,
        command: "deleteException",
        message: None,
        reply: Some("cxengage/entities/delete-execption-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the time zones that the platform knows.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetTimezonesResponsePayload`] on `cxengage/entities/get-timezones-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11128 `failedToGetTimezones`: The time zones could not be read. Ask again later;
///   `getTimezones` takes nothing that could be wrong.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetTimezones;
///
/// let params = GetTimezones::new();
/// ```
///
/// Source: `modules/entities.cljs:1788` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetTimezones {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetTimezones {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetTimezones {
    type Reply = EntitiesGetTimezonesResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getTimezones",
        module: Some("entities"),
        sub_module: None,
        command: "getTimezones",
        message: None,
        reply: Some("cxengage/entities/get-timezones-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the flows of the active tenant.
///
/// The SDK drops flows of other tenants from the API's answer. With `includeNotations` it passes
/// the answer on whole, theirs included.
///
/// # Answer
///
/// [`EntitiesGetFlowsResponsePayload`] on `cxengage/entities/get-flows-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11043 `failedToGetFlows`: The flows could not be read. Do not take the empty list for the
///   truth. Look whether the role has `VIEW_ALL_FLOWS`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetFlows;
///
/// let params = GetFlows::new();
/// ```
///
/// Source: `modules/entities.cljs:247` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetFlows {
    /// Only the value true has an effect.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "includeNotations")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_notations: Option<bool>,
}

impl GetFlows {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only the value true has an effect.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn include_notations(mut self, include_notations: bool) -> Self {
        self.include_notations = Some(include_notations);
        self
    }
}

impl Command for GetFlows {
    type Reply = EntitiesGetFlowsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getFlows",
        module: Some("entities"),
        sub_module: None,
        command: "getFlows",
        message: None,
        reply: Some("cxengage/entities/get-flows-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a flow with its versions and, if wanted, its drafts.
///
/// Up to three questions to the API. What of them succeeded arrives even when another failed,
/// together with the error.
///
/// # Answer
///
/// [`EntitiesGetFlowResponsePayload`] on `cxengage/entities/get-flow-response`.
///
/// An answer belongs to the call with the same `flowId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11084 `failedToGetFlow`: The flow, or its versions or drafts, could not be read. Take from the
///   response what is there; when the flow itself is missing, check `flowId` against `getFlows`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetFlow;
///
/// let params = GetFlow::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1189` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetFlow {
    /// `flowId` on the wire.
    #[serde(rename = "flowId")]
    pub flow_id: Uuid,
    /// Whether to ask for the drafts as well; otherwise `drafts` is empty.
    #[serde(rename = "includeDrafts")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_drafts: Option<bool>,
}

impl GetFlow {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(flow_id: impl Into<Uuid>) -> Self {
        Self { flow_id: flow_id.into(), include_drafts: None }
    }

    /// Whether to ask for the drafts as well; otherwise `drafts` is empty.
    #[must_use]
    pub fn include_drafts(mut self, include_drafts: bool) -> Self {
        self.include_drafts = Some(include_drafts);
        self
    }
}

impl Command for GetFlow {
    type Reply = EntitiesGetFlowResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getFlow",
        module: Some("entities"),
        sub_module: None,
        command: "getFlow",
        message: None,
        reply: Some("cxengage/entities/get-flow-response"),
        matches: &[Match {
            param: &["flowId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a flow and its first draft.
///
/// Two requests: one for the flow and one for its draft, which is called `Initial Draft`. When only
/// the second fails, the flow exists: it arrives with the error, and `drafts` is `[null]`.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateFlowResponsePayload`] on `cxengage/entities/create-flow-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11085 `failedToCreateFlow`: The flow, or its first draft, could not be created. Look for an
///   `id` in the response before trying again. If it is there, make the draft with
///   `createFlowDraft`, or a second flow comes into being.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateFlow;
///
/// let params = CreateFlow::new(
///     skylight_sdk::entities::FlowType::Customer,
///     Some("...".to_owned()),
/// );
/// ```
///
/// Source: `modules/entities.cljs:2425` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateFlow {
    /// What a flow is made for.
    #[serde(rename = "flowType")]
    pub flow_type: FlowType,
    /// `name` on the wire.
    pub name: Option<String>,
    /// What the draft does, as text; `[]` when it is left out.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub flow: Maybe<String>,
    /// False when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Text that is kept with the draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateFlow {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(flow_type: FlowType, name: Option<String>) -> Self {
        Self {
            flow_type,
            name,
            flow: Maybe::Absent,
            active: None,
            metadata: None,
            description: Maybe::Absent,
        }
    }

    /// What the draft does, as text; `[]` when it is left out.
    #[must_use]
    pub fn flow(mut self, flow: impl Into<Maybe<String>>) -> Self {
        self.flow = flow.into();
        self
    }

    /// False when it is left out.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Text that is kept with the draft.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateFlow {
    type Reply = EntitiesCreateFlowResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createFlow",
        module: Some("entities"),
        sub_module: None,
        command: "createFlow",
        message: None,
        reply: Some("cxengage/entities/create-flow-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a flow.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateFlowResponsePayload`] on `cxengage/entities/update-flow-response`.
///
/// An answer belongs to the call with the same `flowId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11087 `failedToUpdateFlow`: The flow could not be changed. Check `flowId` against `getFlows`,
///   `activeVersion` against the versions of this flow (`getFlow`), and that the role has
///   `MANAGE_ALL_FLOWS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateFlow;
///
/// let params = UpdateFlow::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3879` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateFlow {
    /// `flowId` on the wire.
    #[serde(rename = "flowId")]
    pub flow_id: Uuid,
    /// What a flow is made for.
    #[serde(rename = "flowType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_type: Option<FlowType>,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// Id of the version that is to run; `version` of one of its versions.
    #[serde(rename = "activeVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_version: Option<Uuid>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl UpdateFlow {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(flow_id: impl Into<Uuid>) -> Self {
        Self {
            flow_id: flow_id.into(),
            flow_type: None,
            name: Maybe::Absent,
            active_version: None,
            active: None,
            description: Maybe::Absent,
        }
    }

    /// What a flow is made for.
    #[must_use]
    pub fn flow_type(mut self, flow_type: FlowType) -> Self {
        self.flow_type = Some(flow_type);
        self
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Id of the version that is to run; `version` of one of its versions.
    #[must_use]
    pub fn active_version(mut self, active_version: impl Into<Uuid>) -> Self {
        self.active_version = Some(active_version.into());
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for UpdateFlow {
    type Reply = EntitiesUpdateFlowResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateFlow",
        module: Some("entities"),
        sub_module: None,
        command: "updateFlow",
        message: None,
        reply: Some("cxengage/entities/update-flow-response"),
        matches: &[Match {
            param: &["flowId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Adds a draft to a flow.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateFlowDraftResponsePayload`] on `cxengage/entities/create-flow-draft-response`.
///
/// An answer belongs to the call with the same `flowId` (`result.flowId` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11086 `failedToCreateFlowDraft`: The draft of the flow could not be created. Check `flowId`
///   against `getFlows`, that `flow` is text that the flow designer understands, and that the role
///   has `MANAGE_ALL_FLOWS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateFlowDraft;
///
/// let params = CreateFlowDraft::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     Some("...".to_owned()),
/// );
/// ```
///
/// Source: `modules/entities.cljs:2464` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateFlowDraft {
    /// `flowId` on the wire.
    #[serde(rename = "flowId")]
    pub flow_id: Uuid,
    /// `name` on the wire.
    pub name: Option<String>,
    /// What the draft does, as text; `[]` when it is left out.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub flow: Maybe<String>,
    /// Text that is kept with the draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateFlowDraft {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(flow_id: impl Into<Uuid>, name: Option<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            name,
            flow: Maybe::Absent,
            metadata: None,
            description: Maybe::Absent,
        }
    }

    /// What the draft does, as text; `[]` when it is left out.
    #[must_use]
    pub fn flow(mut self, flow: impl Into<Maybe<String>>) -> Self {
        self.flow = flow.into();
        self
    }

    /// Text that is kept with the draft.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateFlowDraft {
    type Reply = EntitiesCreateFlowDraftResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createFlowDraft",
        module: Some("entities"),
        sub_module: None,
        command: "createFlowDraft",
        message: None,
        reply: Some("cxengage/entities/create-flow-draft-response"),
        matches: &[Match {
            param: &["flowId"],
            payload: Some(&["result", "flowId"]),
            error: &["result", "flowId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Deletes a draft of a flow.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/remove-flow-draft-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11088 `failedToRemoveFlowDraft`: The draft of the flow could not be removed. Check `flowId`
///   and `draftId`; `getFlow` with `includeDrafts` tells which drafts the flow has.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::RemoveFlowDraft;
///
/// let params = RemoveFlowDraft::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/entities.cljs:4051` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RemoveFlowDraft {
    /// `flowId` on the wire.
    #[serde(rename = "flowId")]
    pub flow_id: Uuid,
    /// `draftId` on the wire.
    #[serde(rename = "draftId")]
    pub draft_id: Uuid,
}

impl RemoveFlowDraft {
    /// With all that it consists of.
    #[must_use]
    pub fn new(flow_id: impl Into<Uuid>, draft_id: impl Into<Uuid>) -> Self {
        Self { flow_id: flow_id.into(), draft_id: draft_id.into() }
    }
}

impl Command for RemoveFlowDraft {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.removeFlowDraft",
        module: Some("entities"),
        sub_module: None,
        command: "removeFlowDraft",
        message: None,
        reply: Some("cxengage/entities/remove-flow-draft-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the dispatch mappings of the active tenant, which say which flow handles an interaction.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetDispatchMappingsResponsePayload`] on
/// `cxengage/entities/get-dispatch-mappings-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11093 `failedToGetDispatchMappings`: The dispatch mappings, or the one asked for, could not be
///   read. Look whether the role has `VIEW_ALL_CONTACT_POINTS`; for a single one, check
///   `dispatchMappingId` against `getDispatchMappings`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetDispatchMappings;
///
/// let params = GetDispatchMappings::new();
/// ```
///
/// Source: `modules/entities.cljs:1259` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetDispatchMappings {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetDispatchMappings {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetDispatchMappings {
    type Reply = EntitiesGetDispatchMappingsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getDispatchMappings",
        module: Some("entities"),
        sub_module: None,
        command: "getDispatchMappings",
        message: None,
        reply: Some("cxengage/entities/get-dispatch-mappings-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a dispatch mapping.
///
/// A failure has the code for listing them, 11093; its own, 11094, is never published.
///
/// # Answer
///
/// [`EntitiesGetDispatchMappingResponsePayload`] on
/// `cxengage/entities/get-dispatch-mapping-response`.
///
/// An answer belongs to the call with the same `dispatchMappingId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11093 `failedToGetDispatchMappings`: The dispatch mappings, or the one asked for, could not be
///   read. Look whether the role has `VIEW_ALL_CONTACT_POINTS`; for a single one, check
///   `dispatchMappingId` against `getDispatchMappings`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetDispatchMapping;
///
/// let params = GetDispatchMapping::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1233` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetDispatchMapping {
    /// `dispatchMappingId` on the wire.
    #[serde(rename = "dispatchMappingId")]
    pub dispatch_mapping_id: Uuid,
}

impl GetDispatchMapping {
    /// With all that it consists of.
    #[must_use]
    pub fn new(dispatch_mapping_id: impl Into<Uuid>) -> Self {
        Self { dispatch_mapping_id: dispatch_mapping_id.into() }
    }
}

impl Command for GetDispatchMapping {
    type Reply = EntitiesGetDispatchMappingResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getDispatchMapping",
        module: Some("entities"),
        sub_module: None,
        command: "getDispatchMapping",
        message: None,
        reply: Some("cxengage/entities/get-dispatch-mapping-response"),
        matches: &[Match {
            param: &["dispatchMappingId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a dispatch mapping: interactions with a certain trait are handled by a certain flow.
///
/// `version` always goes to the API, as null when it is missing. In the other fields null counts as
/// not given.
///
/// # Answer
///
/// [`EntitiesCreateDispatchMappingResponsePayload`] on
/// `cxengage/entities/create-dispatch-mapping-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11095 `failedToCreateDispatchMapping`: The dispatch mapping could not be created. Check
///   `flowId` against `getFlows`, `version` against the versions of that flow, and whether `value`
///   suits `interactionField`, and that the role has `MAP_ALL_CONTACT_POINTS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateDispatchMapping;
///
/// let params = CreateDispatchMapping::new(
///     Some("...".to_owned()),
///     "...",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     skylight_sdk::entities::ChannelTypeOrAny::Voice,
///     skylight_sdk::entities::InteractionField::Customer,
///     true,
/// );
/// ```
///
/// Source: `modules/entities.cljs:2137` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateDispatchMapping {
    /// `name` on the wire.
    pub name: Option<String>,
    /// What `interactionField` has to be for the mapping to apply.
    ///
    /// Not shown by `Debug`.
    pub value: String,
    /// Flow that handles such interactions.
    #[serde(rename = "flowId")]
    pub flow_id: Uuid,
    /// The kind of interaction that something is for, or all kinds.
    #[serde(rename = "channelType")]
    pub channel_type: ChannelTypeOrAny,
    /// What a dispatch mapping looks at when an interaction begins.
    #[serde(rename = "interactionField")]
    pub interaction_field: InteractionField,
    /// `active` on the wire.
    pub active: bool,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Version of the flow; null for the active one, whichever that is at the time.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub version: Maybe<Uuid>,
}

impl CreateDispatchMapping {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(
        name: Option<String>,
        value: impl Into<String>,
        flow_id: impl Into<Uuid>,
        channel_type: ChannelTypeOrAny,
        interaction_field: InteractionField,
        active: bool,
    ) -> Self {
        Self {
            name,
            value: value.into(),
            flow_id: flow_id.into(),
            channel_type,
            interaction_field,
            active,
            description: Maybe::Absent,
            version: Maybe::Absent,
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Version of the flow; null for the active one, whichever that is at the time.
    #[must_use]
    pub fn version(mut self, version: impl Into<Maybe<Uuid>>) -> Self {
        self.version = version.into();
        self
    }
}

impl fmt::Debug for CreateDispatchMapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("CreateDispatchMapping");
        debug.field("name", &self.name);
        debug.field("value", &Masked);
        debug.field("flow_id", &self.flow_id);
        debug.field("channel_type", &self.channel_type);
        debug.field("interaction_field", &self.interaction_field);
        debug.field("active", &self.active);
        debug.field("description", &self.description);
        debug.field("version", &self.version);
        debug.finish()
    }
}

impl Command for CreateDispatchMapping {
    type Reply = EntitiesCreateDispatchMappingResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createDispatchMapping",
        module: Some("entities"),
        sub_module: None,
        command: "createDispatchMapping",
        message: None,
        reply: Some("cxengage/entities/create-dispatch-mapping-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a dispatch mapping.
///
/// `version` always goes to the API: whoever leaves it out sets it to null, that is, back to the
/// active version of the flow. So send the present one along. In the other fields null counts as
/// not given and leaves them as they were.
///
/// # Answer
///
/// [`EntitiesUpdateDispatchMappingResponsePayload`] on
/// `cxengage/entities/update-dispatch-mapping-response`.
///
/// An answer belongs to the call with the same `dispatchMappingId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11096 `failedToUpdateDispatchMapping`: The dispatch mapping could not be changed. Check
///   `dispatchMappingId` against `getDispatchMappings`, `flowId` against `getFlows` and `version`
///   against the versions of that flow, and that the role has `MAP_ALL_CONTACT_POINTS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateDispatchMapping;
///
/// let params = UpdateDispatchMapping::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3639` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateDispatchMapping {
    /// `dispatchMappingId` on the wire.
    #[serde(rename = "dispatchMappingId")]
    pub dispatch_mapping_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// What `interactionField` has to be for the mapping to apply.
    ///
    /// Not shown by `Debug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Flow that handles such interactions.
    #[serde(rename = "flowId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<Uuid>,
    /// Version of the flow; null for the active one, whichever that is at the time.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub version: Maybe<Uuid>,
    /// What a dispatch mapping looks at when an interaction begins.
    #[serde(rename = "interactionField")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interaction_field: Option<InteractionField>,
    /// The kind of interaction that something is for, or all kinds.
    #[serde(rename = "channelType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_type: Option<ChannelTypeOrAny>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

impl UpdateDispatchMapping {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(dispatch_mapping_id: impl Into<Uuid>) -> Self {
        Self {
            dispatch_mapping_id: dispatch_mapping_id.into(),
            name: Maybe::Absent,
            description: Maybe::Absent,
            value: None,
            flow_id: None,
            version: Maybe::Absent,
            interaction_field: None,
            channel_type: None,
            active: None,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// What `interactionField` has to be for the mapping to apply.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Flow that handles such interactions.
    #[must_use]
    pub fn flow_id(mut self, flow_id: impl Into<Uuid>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Version of the flow; null for the active one, whichever that is at the time.
    #[must_use]
    pub fn version(mut self, version: impl Into<Maybe<Uuid>>) -> Self {
        self.version = version.into();
        self
    }

    /// What a dispatch mapping looks at when an interaction begins.
    #[must_use]
    pub fn interaction_field(mut self, interaction_field: InteractionField) -> Self {
        self.interaction_field = Some(interaction_field);
        self
    }

    /// The kind of interaction that something is for, or all kinds.
    #[must_use]
    pub fn channel_type(mut self, channel_type: ChannelTypeOrAny) -> Self {
        self.channel_type = Some(channel_type);
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

impl fmt::Debug for UpdateDispatchMapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UpdateDispatchMapping");
        debug.field("dispatch_mapping_id", &self.dispatch_mapping_id);
        debug.field("name", &self.name);
        debug.field("description", &self.description);
        debug.field("value", &Masked);
        debug.field("flow_id", &self.flow_id);
        debug.field("version", &self.version);
        debug.field("interaction_field", &self.interaction_field);
        debug.field("channel_type", &self.channel_type);
        debug.field("active", &self.active);
        debug.finish()
    }
}

impl Command for UpdateDispatchMapping {
    type Reply = EntitiesUpdateDispatchMappingResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateDispatchMapping",
        module: Some("entities"),
        sub_module: None,
        command: "updateDispatchMapping",
        message: None,
        reply: Some("cxengage/entities/update-dispatch-mapping-response"),
        matches: &[Match {
            param: &["dispatchMappingId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the skills of the active tenant.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetSkillsResponsePayload`] on `cxengage/entities/get-skills-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11026 `failedToGetSkills`: The skills could not be read. Look whether the role has
///   `VIEW_ALL_SKILLS`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetSkills;
///
/// let params = GetSkills::new();
/// ```
///
/// Source: `modules/entities.cljs:468` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetSkills {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetSkills {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetSkills {
    type Reply = EntitiesGetSkillsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getSkills",
        module: Some("entities"),
        sub_module: None,
        command: "getSkills",
        message: None,
        reply: Some("cxengage/entities/get-skills-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a skill and the ids of the users who have it.
///
/// Two questions to the API. When only the one for the users fails, the skill arrives all the same,
/// with the error and with an empty `users`.
///
/// # Answer
///
/// [`EntitiesGetSkillResponsePayload`] on `cxengage/entities/get-skill-response`.
///
/// An answer belongs to the call with the same `skillId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11057 `failedToGetSkill`: The skill, or the list of users who have it, could not be read. Take
///   the skill from the response if it is there; otherwise check `skillId` against `getSkills`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetSkill;
///
/// let params = GetSkill::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:974` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetSkill {
    /// `skillId` on the wire.
    #[serde(rename = "skillId")]
    pub skill_id: Uuid,
}

impl GetSkill {
    /// With all that it consists of.
    #[must_use]
    pub fn new(skill_id: impl Into<Uuid>) -> Self {
        Self { skill_id: skill_id.into() }
    }
}

impl Command for GetSkill {
    type Reply = EntitiesGetSkillResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getSkill",
        module: Some("entities"),
        sub_module: None,
        command: "getSkill",
        message: None,
        reply: Some("cxengage/entities/get-skill-response"),
        matches: &[Match {
            param: &["skillId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a skill.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateSkillResponsePayload`] on `cxengage/entities/create-skill-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11058 `failedToCreateSkill`: The skill could not be created. See what the API said in
///   `apiResponse`, for instance of the name, and look whether the role has `MANAGE_ALL_SKILLS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateSkill;
///
/// let params = CreateSkill::new(Some("...".to_owned()), true);
/// ```
///
/// Source: `modules/entities.cljs:1993` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateSkill {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Whether users have the skill to a degree, or just have it.
    #[serde(rename = "hasProficiency")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_proficiency: Option<bool>,
}

impl CreateSkill {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(name: Option<String>, active: bool) -> Self {
        Self { name, active, description: Maybe::Absent, has_proficiency: None }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Whether users have the skill to a degree, or just have it.
    #[must_use]
    pub fn has_proficiency(mut self, has_proficiency: bool) -> Self {
        self.has_proficiency = Some(has_proficiency);
        self
    }
}

impl Command for CreateSkill {
    type Reply = EntitiesCreateSkillResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createSkill",
        module: Some("entities"),
        sub_module: None,
        command: "createSkill",
        message: None,
        reply: Some("cxengage/entities/create-skill-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a skill.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateSkillResponsePayload`] on `cxengage/entities/update-skill-response`.
///
/// An answer belongs to the call with the same `skillId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11059 `failedToUpdateSkill`: The skill could not be changed. Check `skillId` against
///   `getSkills`, and whether the role has `MANAGE_ALL_SKILLS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateSkill;
///
/// let params = UpdateSkill::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3572` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateSkill {
    /// `skillId` on the wire.
    #[serde(rename = "skillId")]
    pub skill_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Whether users have the skill to a degree, or just have it.
    #[serde(rename = "hasProficiency")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_proficiency: Option<bool>,
}

impl UpdateSkill {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(skill_id: impl Into<Uuid>) -> Self {
        Self {
            skill_id: skill_id.into(),
            name: Maybe::Absent,
            active: None,
            description: Maybe::Absent,
            has_proficiency: None,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Whether users have the skill to a degree, or just have it.
    #[must_use]
    pub fn has_proficiency(mut self, has_proficiency: bool) -> Self {
        self.has_proficiency = Some(has_proficiency);
        self
    }
}

impl Command for UpdateSkill {
    type Reply = EntitiesUpdateSkillResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateSkill",
        module: Some("entities"),
        sub_module: None,
        command: "updateSkill",
        message: None,
        reply: Some("cxengage/entities/update-skill-response"),
        matches: &[Match {
            param: &["skillId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the groups of the active tenant.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetGroupsResponsePayload`] on `cxengage/entities/get-groups-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11025 `failedToGetGroups`: The groups could not be read. Look whether the role has
///   `VIEW_ALL_GROUPS`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetGroups;
///
/// let params = GetGroups::new();
/// ```
///
/// Source: `modules/entities.cljs:444` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetGroups {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetGroups {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetGroups {
    type Reply = EntitiesGetGroupsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getGroups",
        module: Some("entities"),
        sub_module: None,
        command: "getGroups",
        message: None,
        reply: Some("cxengage/entities/get-groups-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a group and the ids of its users.
///
/// Two questions to the API. When only the one for the members fails, the group arrives all the
/// same, with the error and with an empty `users`.
///
/// # Answer
///
/// [`EntitiesGetGroupResponsePayload`] on `cxengage/entities/get-group-response`.
///
/// An answer belongs to the call with the same `groupId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11060 `failedToGetGroup`: The group, or the list of its members, could not be read. Take the
///   group from the response if it is there; otherwise check `groupId` against `getGroups`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetGroup;
///
/// let params = GetGroup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1007` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetGroup {
    /// `groupId` on the wire.
    #[serde(rename = "groupId")]
    pub group_id: Uuid,
}

impl GetGroup {
    /// With all that it consists of.
    #[must_use]
    pub fn new(group_id: impl Into<Uuid>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl Command for GetGroup {
    type Reply = EntitiesGetGroupResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getGroup",
        module: Some("entities"),
        sub_module: None,
        command: "getGroup",
        message: None,
        reply: Some("cxengage/entities/get-group-response"),
        matches: &[Match {
            param: &["groupId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a group.
///
/// Its owner is the agent who is logged in. Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateGroupResponsePayload`] on `cxengage/entities/create-group-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11061 `failedToCreateGroup`: The group could not be created. See what the API said in
///   `apiResponse`, for instance of the name, and look whether the role has `MANAGE_ALL_GROUPS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateGroup;
///
/// let params = CreateGroup::new(Some("...".to_owned()), true);
/// ```
///
/// Source: `modules/entities.cljs:2025` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateGroup {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateGroup {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(name: Option<String>, active: bool) -> Self {
        Self { name, active, description: Maybe::Absent }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateGroup {
    type Reply = EntitiesCreateGroupResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createGroup",
        module: Some("entities"),
        sub_module: None,
        command: "createGroup",
        message: None,
        reply: Some("cxengage/entities/create-group-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a group.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateGroupResponsePayload`] on `cxengage/entities/update-group-response`.
///
/// An answer belongs to the call with the same `groupId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11062 `failedToUpdateGroup`: The group could not be changed. Check `groupId` against
///   `getGroups`, and whether the role has `MANAGE_ALL_GROUPS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateGroup;
///
/// let params = UpdateGroup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3605` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// `groupId` on the wire.
    #[serde(rename = "groupId")]
    pub group_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl UpdateGroup {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(group_id: impl Into<Uuid>) -> Self {
        Self {
            group_id: group_id.into(),
            name: Maybe::Absent,
            active: None,
            description: Maybe::Absent,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for UpdateGroup {
    type Reply = EntitiesUpdateGroupResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateGroup",
        module: Some("entities"),
        sub_module: None,
        command: "updateGroup",
        message: None,
        reply: Some("cxengage/entities/update-group-response"),
        matches: &[Match {
            param: &["groupId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Joins two things, for instance a user and a skill, or a user and a group.
///
/// The SDK looks into neither object, so a wrong name or id fails at the API. Its request calls
/// each id by the thing's name less the last letter: `groups` gives a group's id. A plural that is
/// more than an added `s` yields a wrong one.
///
/// The answer depends on what was joined. Where `result.memberType` is `user`, the SDK adds
/// `result.userId`.
///
/// # Answer
///
/// [`EntitiesAssociateResponsePayload`] on `cxengage/entities/associate-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11066 `failedToAssociate`: The two entities could not be connected. Check both ids and names:
///   a name is plural and in kebab-case (`users`, `reason-lists`), and neither is checked before
///   the request. See what the API said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::Associate;
///
/// let params = Associate::new(
///     skylight_sdk::entities::EntityRef::new("...", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11"),
///     skylight_sdk::entities::EntityRef::new("...", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11"),
/// );
/// ```
///
/// Source: `modules/entities.cljs:3380` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Associate {
    /// What the other one is joined to.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "originEntity")]
    pub origin_entity: EntityRef,
    /// What is joined to it.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "destinationEntity")]
    pub destination_entity: EntityRef,
}

impl Associate {
    /// With all that it consists of.
    #[must_use]
    pub fn new(origin_entity: EntityRef, destination_entity: EntityRef) -> Self {
        Self { origin_entity, destination_entity }
    }
}

impl Command for Associate {
    type Reply = EntitiesAssociateResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.associate",
        module: Some("entities"),
        sub_module: None,
        command: "associate",
        message: None,
        reply: Some("cxengage/entities/associate-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Parts two things that were joined, for instance a user and a skill.
///
/// The SDK looks into neither object, so a wrong name or id fails at the API.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/dissociate-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11064 `failedToDissociate`: The two entities could not be disconnected. Check that they are
///   connected, and name them in the same order as for `associate`: plural and in kebab-case
///   (`users`, `reason-lists`).
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::Dissociate;
///
/// let params = Dissociate::new(
///     skylight_sdk::entities::EntityRef::new("...", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11"),
///     skylight_sdk::entities::EntityRef::new("...", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11"),
/// );
/// ```
///
/// Source: `modules/entities.cljs:3346` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Dissociate {
    /// What the other one was joined to.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "originEntity")]
    pub origin_entity: EntityRef,
    /// What was joined to it.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "destinationEntity")]
    pub destination_entity: EntityRef,
}

impl Dissociate {
    /// With all that it consists of.
    #[must_use]
    pub fn new(origin_entity: EntityRef, destination_entity: EntityRef) -> Self {
        Self { origin_entity, destination_entity }
    }
}

impl Command for Dissociate {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.dissociate",
        module: Some("entities"),
        sub_module: None,
        command: "dissociate",
        message: None,
        reply: Some("cxengage/entities/dissociate-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the capacity rules of the active tenant, which say how much work an agent can have at a
/// time.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetCapacityRulesResponsePayload`] on `cxengage/entities/get-capacity-rules-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11046 `failedToGetCapacityRules`: The capacity rules could not be read. See what the API said
///   in `apiResponse`; `getCapacityRules` takes nothing that could be wrong, so it is a matter of
///   permissions or of asking again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetCapacityRules;
///
/// let params = GetCapacityRules::new();
/// ```
///
/// Source: `modules/entities.cljs:1405` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetCapacityRules {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetCapacityRules {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetCapacityRules {
    type Reply = EntitiesGetCapacityRulesResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getCapacityRules",
        module: Some("entities"),
        sub_module: None,
        command: "getCapacityRules",
        message: None,
        reply: Some("cxengage/entities/get-capacity-rules-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists a tenant's integrations with other services.
///
/// Keys arrive the way the API spells them.
///
/// # Answer
///
/// [`EntitiesGetIntegrationsResponsePayload`] on `cxengage/entities/get-integrations-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11045 `failedToGetIntegrations`: The integrations could not be read. Check the `tenantId` when
///   one was given, and that the role has `VIEW_ALL_PROVIDERS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetIntegrations;
///
/// let params = GetIntegrations::new();
/// ```
///
/// Source: `modules/entities.cljs:1427` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetIntegrations {
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetIntegrations {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetIntegrations {
    type Reply = EntitiesGetIntegrationsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getIntegrations",
        module: Some("entities"),
        sub_module: None,
        command: "getIntegrations",
        message: None,
        reply: Some("cxengage/entities/get-integrations-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches an integration, with its listeners where it is of a type that has some.
///
/// Keys arrive the way the API spells them. When only the question for the listeners fails, the
/// integration arrives without them, together with error 11112.
///
/// # Answer
///
/// [`EntitiesGetIntegrationResponsePayload`] on `cxengage/entities/get-integration-response`.
///
/// An answer belongs to the call with the same `integrationId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11109 `failedToGetIntegration`: The integration could not be read. Check `integrationId`
///   against `getIntegrations`.
/// - 11112 `failedToGetIntegrationListeners`: The listeners of the integration could not be read.
///   Check `integrationId` against `getIntegrations`: `getIntegrationListeners` does not notice
///   when it is missing. After `getIntegration`, go on with the response, or ask for the listeners
///   alone.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetIntegration;
///
/// let params = GetIntegration::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1452` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetIntegration {
    /// `integrationId` on the wire.
    #[serde(rename = "integrationId")]
    pub integration_id: Uuid,
}

impl GetIntegration {
    /// With all that it consists of.
    #[must_use]
    pub fn new(integration_id: impl Into<Uuid>) -> Self {
        Self { integration_id: integration_id.into() }
    }
}

impl Command for GetIntegration {
    type Reply = EntitiesGetIntegrationResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getIntegration",
        module: Some("entities"),
        sub_module: None,
        command: "getIntegration",
        message: None,
        reply: Some("cxengage/entities/get-integration-response"),
        matches: &[Match {
            param: &["integrationId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates an integration with another service.
///
/// The case of the keys in `properties` is normalised on the way. Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateIntegrationResponsePayload`] on `cxengage/entities/create-integration-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11110 `failedToCreateIntegration`: The integration could not be created. Compare `properties`
///   with what the service wants (keys have to be camelCase to get through unchanged), and that the
///   role has `MANAGE_ALL_PROVIDERS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateIntegration;
///
/// let params = CreateIntegration::new(
///     Some("...".to_owned()),
///     true,
///     skylight_sdk::entities::CreateIntegrationIntegrationType::Rest,
/// );
/// ```
///
/// Source: `modules/entities.cljs:2616` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateIntegration {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: bool,
    /// Integrations of other types can be read but not created; the API calls it `type`.
    #[serde(rename = "integrationType")]
    pub integration_type: CreateIntegrationIntegrationType,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Settings that depend on the type, credentials among them.
    ///
    /// Not shown by `Debug`.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub properties: Maybe<Map<String, Value>>,
}

impl CreateIntegration {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(
        name: Option<String>,
        active: bool,
        integration_type: CreateIntegrationIntegrationType,
    ) -> Self {
        Self {
            name,
            active,
            integration_type,
            description: Maybe::Absent,
            properties: Maybe::Absent,
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Settings that depend on the type, credentials among them.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn properties(mut self, properties: impl Into<Maybe<Map<String, Value>>>) -> Self {
        self.properties = properties.into();
        self
    }
}

impl fmt::Debug for CreateIntegration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("CreateIntegration");
        debug.field("name", &self.name);
        debug.field("active", &self.active);
        debug.field("integration_type", &self.integration_type);
        debug.field("description", &self.description);
        debug.field("properties", &Masked);
        debug.finish()
    }
}

impl Command for CreateIntegration {
    type Reply = EntitiesCreateIntegrationResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createIntegration",
        module: Some("entities"),
        sub_module: None,
        command: "createIntegration",
        message: None,
        reply: Some("cxengage/entities/create-integration-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes an integration.
///
/// The keys in `properties` go to the API unchanged, and keys of the answer arrive the way the API
/// spells them. Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateIntegrationResponsePayload`] on `cxengage/entities/update-integration-response`.
///
/// An answer belongs to the call with the same `integrationId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11111 `failedToUpdateIntegration`: The integration could not be changed. Check `integrationId`
///   against `getIntegrations`, and the keys of `properties`, which are sent exactly as given, and
///   that the role has `MANAGE_ALL_PROVIDERS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateIntegration;
///
/// let params = UpdateIntegration::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3010` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateIntegration {
    /// `integrationId` on the wire.
    #[serde(rename = "integrationId")]
    pub integration_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Settings that depend on the type, credentials among them.
    ///
    /// Not shown by `Debug`.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub properties: Maybe<Map<String, Value>>,
}

impl UpdateIntegration {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(integration_id: impl Into<Uuid>) -> Self {
        Self {
            integration_id: integration_id.into(),
            name: Maybe::Absent,
            active: None,
            description: Maybe::Absent,
            properties: Maybe::Absent,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Settings that depend on the type, credentials among them.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn properties(mut self, properties: impl Into<Maybe<Map<String, Value>>>) -> Self {
        self.properties = properties.into();
        self
    }
}

impl fmt::Debug for UpdateIntegration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UpdateIntegration");
        debug.field("integration_id", &self.integration_id);
        debug.field("name", &self.name);
        debug.field("active", &self.active);
        debug.field("description", &self.description);
        debug.field("properties", &Masked);
        debug.finish()
    }
}

impl Command for UpdateIntegration {
    type Reply = EntitiesUpdateIntegrationResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateIntegration",
        module: Some("entities"),
        sub_module: None,
        command: "updateIntegration",
        message: None,
        reply: Some("cxengage/entities/update-integration-response"),
        matches: &[Match {
            param: &["integrationId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists an integration's listeners.
///
/// Always send `integrationId`: the SDK does not insist on it, and without it asks at a URL that
/// leads nowhere. Unlike `getIntegration`, this command changes the case of keys inside
/// `properties`. A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetIntegrationListenersResponsePayload`] on
/// `cxengage/entities/get-integration-listeners-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11112 `failedToGetIntegrationListeners`: The listeners of the integration could not be read.
///   Check `integrationId` against `getIntegrations`: `getIntegrationListeners` does not notice
///   when it is missing. After `getIntegration`, go on with the response, or ask for the listeners
///   alone.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetIntegrationListeners;
///
/// let params = GetIntegrationListeners::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1496` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetIntegrationListeners {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
    /// `integrationId` on the wire.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "integrationId")]
    pub integration_id: Uuid,
}

impl GetIntegrationListeners {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(integration_id: impl Into<Uuid>) -> Self {
        Self { tenant_id: None, integration_id: integration_id.into() }
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetIntegrationListeners {
    type Reply = EntitiesGetIntegrationListenersResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getIntegrationListeners",
        module: Some("entities"),
        sub_module: None,
        command: "getIntegrationListeners",
        message: None,
        reply: Some("cxengage/entities/get-integration-listeners-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches one of an integration's listeners.
///
/// # Answer
///
/// [`EntitiesGetIntegrationListenerResponsePayload`] on
/// `cxengage/entities/get-integration-listener-response`.
///
/// An answer belongs to the call with the same `listenerId` (`result.id` in the answer) and
/// `integrationId` (`result.integrationId` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11113 `failedToGetIntegrationListener`: The listener of the integration could not be read.
///   Check that `listenerId` is one of those that `getIntegrationListeners` gives for this
///   integration.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetIntegrationListener;
///
/// let params = GetIntegrationListener::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/entities.cljs:1522` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetIntegrationListener {
    /// `integrationId` on the wire.
    #[serde(rename = "integrationId")]
    pub integration_id: Uuid,
    /// `listenerId` on the wire.
    #[serde(rename = "listenerId")]
    pub listener_id: Uuid,
}

impl GetIntegrationListener {
    /// With all that it consists of.
    #[must_use]
    pub fn new(integration_id: impl Into<Uuid>, listener_id: impl Into<Uuid>) -> Self {
        Self { integration_id: integration_id.into(), listener_id: listener_id.into() }
    }
}

impl Command for GetIntegrationListener {
    type Reply = EntitiesGetIntegrationListenerResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getIntegrationListener",
        module: Some("entities"),
        sub_module: None,
        command: "getIntegrationListener",
        message: None,
        reply: Some("cxengage/entities/get-integration-listener-response"),
        matches: &[
            Match {
                param: &["listenerId"],
                payload: Some(&["result", "id"]),
                error: &["result", "id"],
            },
            Match {
                param: &["integrationId"],
                payload: Some(&["result", "integrationId"]),
                error: &["result", "integrationId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Adds a listener to an integration.
///
/// The case of the keys in `properties` is normalised on the way. Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateIntegrationListenerResponsePayload`] on
/// `cxengage/entities/create-integration-listener-response`.
///
/// An answer belongs to the call with the same `integrationId` (`result.integrationId` in the
/// answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11114 `failedToCreateIntegrationListener`: The listener of the integration could not be
///   created. Check `integrationId`, and compare `listenerType` (not checked by the SDK) and
///   `properties` with what the service wants.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateIntegrationListener;
///
/// let params = CreateIntegrationListener::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     Some("...".to_owned()),
/// );
/// ```
///
/// Source: `modules/entities.cljs:2649` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateIntegrationListener {
    /// `integrationId` on the wire.
    #[serde(rename = "integrationId")]
    pub integration_id: Uuid,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Settings that depend on the integration.
    ///
    /// Not shown by `Debug`.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub properties: Maybe<Map<String, Value>>,
    /// For instance `omnichannel`, for Salesforce; cannot be changed later.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "listenerType")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub listener_type: Maybe<String>,
}

impl CreateIntegrationListener {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(integration_id: impl Into<Uuid>, name: Option<String>) -> Self {
        Self {
            integration_id: integration_id.into(),
            name,
            active: None,
            properties: Maybe::Absent,
            listener_type: Maybe::Absent,
        }
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Settings that depend on the integration.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn properties(mut self, properties: impl Into<Maybe<Map<String, Value>>>) -> Self {
        self.properties = properties.into();
        self
    }

    /// For instance `omnichannel`, for Salesforce; cannot be changed later.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn listener_type(mut self, listener_type: impl Into<Maybe<String>>) -> Self {
        self.listener_type = listener_type.into();
        self
    }
}

impl fmt::Debug for CreateIntegrationListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("CreateIntegrationListener");
        debug.field("integration_id", &self.integration_id);
        debug.field("name", &self.name);
        debug.field("active", &self.active);
        debug.field("properties", &Masked);
        debug.field("listener_type", &self.listener_type);
        debug.finish()
    }
}

impl Command for CreateIntegrationListener {
    type Reply = EntitiesCreateIntegrationListenerResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createIntegrationListener",
        module: Some("entities"),
        sub_module: None,
        command: "createIntegrationListener",
        message: None,
        reply: Some("cxengage/entities/create-integration-listener-response"),
        matches: &[Match {
            param: &["integrationId"],
            payload: Some(&["result", "integrationId"]),
            error: &["result", "integrationId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes one of an integration's listeners.
///
/// Its `listenerType` stays what it is. The case of the keys in `properties` is normalised on the
/// way. Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateIntegrationListenerResponsePayload`] on
/// `cxengage/entities/update-integration-listener-response`.
///
/// An answer belongs to the call with the same `listenerId` (`result.id` in the answer) and
/// `integrationId` (`result.integrationId` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11115 `failedToUpdateIntegrationListener`: The listener of the integration could not be
///   changed. Check `integrationId` and `listenerId` against `getIntegrationListeners`, and the
///   keys of `properties`, of which only camelCase ones get through unchanged.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateIntegrationListener;
///
/// let params = UpdateIntegrationListener::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/entities.cljs:3044` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateIntegrationListener {
    /// `integrationId` on the wire.
    #[serde(rename = "integrationId")]
    pub integration_id: Uuid,
    /// `listenerId` on the wire.
    #[serde(rename = "listenerId")]
    pub listener_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Settings that depend on the integration.
    ///
    /// Not shown by `Debug`.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub properties: Maybe<Map<String, Value>>,
}

impl UpdateIntegrationListener {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(integration_id: impl Into<Uuid>, listener_id: impl Into<Uuid>) -> Self {
        Self {
            integration_id: integration_id.into(),
            listener_id: listener_id.into(),
            name: Maybe::Absent,
            active: None,
            properties: Maybe::Absent,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Settings that depend on the integration.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn properties(mut self, properties: impl Into<Maybe<Map<String, Value>>>) -> Self {
        self.properties = properties.into();
        self
    }
}

impl fmt::Debug for UpdateIntegrationListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UpdateIntegrationListener");
        debug.field("integration_id", &self.integration_id);
        debug.field("listener_id", &self.listener_id);
        debug.field("name", &self.name);
        debug.field("active", &self.active);
        debug.field("properties", &Masked);
        debug.finish()
    }
}

impl Command for UpdateIntegrationListener {
    type Reply = EntitiesUpdateIntegrationListenerResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateIntegrationListener",
        module: Some("entities"),
        sub_module: None,
        command: "updateIntegrationListener",
        message: None,
        reply: Some("cxengage/entities/update-integration-listener-response"),
        matches: &[
            Match {
                param: &["listenerId"],
                payload: Some(&["result", "id"]),
                error: &["result", "id"],
            },
            Match {
                param: &["integrationId"],
                payload: Some(&["result", "integrationId"]),
                error: &["result", "integrationId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the list types of the active tenant: which fields the items of a list have.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetListTypesResponsePayload`] on `cxengage/entities/get-list-types-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11017 `failedToGetListTypes`: The list types could not be read. Look whether the role has
///   `VIEW_ALL_LISTS`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetListTypes;
///
/// let params = GetListTypes::new();
/// ```
///
/// Source: `modules/entities.cljs:429` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetListTypes {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetListTypes {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetListTypes {
    type Reply = EntitiesGetListTypesResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getListTypes",
        module: Some("entities"),
        sub_module: None,
        command: "getListTypes",
        message: None,
        reply: Some("cxengage/entities/get-list-types-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the generic lists of the active tenant, items included.
///
/// The SDK gives each item a `key`, by which the other commands know it.
///
/// # Answer
///
/// [`EntitiesGetListsResponsePayload`] on `cxengage/entities/get-lists-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11011 `failedToGetLists`: The lists could not be read. Check the `listTypeId` when one was
///   given. Skylight does not encode `name` for the URL: do so yourself when it contains more than
///   letters and digits.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetLists;
///
/// let params = GetLists::new();
/// ```
///
/// Source: `modules/entities.cljs:407` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetLists {
    /// Only lists of this type.
    #[serde(rename = "listTypeId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_type_id: Option<Uuid>,
    /// Only lists of this name, percent-encoded, since the SDK does not do so; without effect
    /// beside `listTypeId`.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
}

impl GetLists {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only lists of this type.
    #[must_use]
    pub fn list_type_id(mut self, list_type_id: impl Into<Uuid>) -> Self {
        self.list_type_id = Some(list_type_id.into());
        self
    }

    /// Only lists of this name, percent-encoded, since the SDK does not do so; without effect
    /// beside `listTypeId`.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
}

impl Command for GetLists {
    type Reply = EntitiesGetListsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getLists",
        module: Some("entities"),
        sub_module: None,
        command: "getLists",
        message: None,
        reply: Some("cxengage/entities/get-lists-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a generic list with its items.
///
/// By an error of the SDK the response has an empty `items` beside `result`, and the real items in
/// `result.items` lack the `key` that `getLists` gives them.
///
/// # Answer
///
/// [`EntitiesGetListResponsePayload`] on `cxengage/entities/get-list-response`.
///
/// An answer belongs to the call with the same `listId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11009 `failedToGetList`: The list could not be read. Check `listId` against `getLists`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetList;
///
/// let params = GetList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:354` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetList {
    /// `listId` on the wire.
    #[serde(rename = "listId")]
    pub list_id: Uuid,
}

impl GetList {
    /// With all that it consists of.
    #[must_use]
    pub fn new(list_id: impl Into<Uuid>) -> Self {
        Self { list_id: list_id.into() }
    }
}

impl Command for GetList {
    type Reply = EntitiesGetListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getList",
        module: Some("entities"),
        sub_module: None,
        command: "getList",
        message: None,
        reply: Some("cxengage/entities/get-list-response"),
        matches: &[Match {
            param: &["listId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a generic list of a given type.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateListResponsePayload`] on `cxengage/entities/create-list-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11012 `failedToCreateList`: The list could not be created. Check `listTypeId` against
///   `getListTypes`, and that the role has `MANAGE_ALL_LISTS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateList;
///
/// let params = CreateList::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     Some("...".to_owned()),
///     true,
///     true,
/// );
/// ```
///
/// Source: `modules/entities.cljs:1838` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateList {
    /// What its items look like, out of `getListTypes`.
    #[serde(rename = "listTypeId")]
    pub list_type_id: Uuid,
    /// `name` on the wire.
    pub name: Option<String>,
    /// Whether child tenants can use it.
    pub shared: bool,
    /// `active` on the wire.
    pub active: bool,
}

impl CreateList {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        list_type_id: impl Into<Uuid>,
        name: Option<String>,
        shared: bool,
        active: bool,
    ) -> Self {
        Self { list_type_id: list_type_id.into(), name, shared, active }
    }
}

impl Command for CreateList {
    type Reply = EntitiesCreateListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createList",
        module: Some("entities"),
        sub_module: None,
        command: "createList",
        message: None,
        reply: Some("cxengage/entities/create-list-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a generic list; its items have commands of their own.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateListResponsePayload`] on `cxengage/entities/update-list-response`.
///
/// An answer belongs to the call with the same `listId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11014 `failedToUpdateList`: The list could not be changed. Check `listId` against `getLists`,
///   that the list belongs to this tenant, and that the role has `MANAGE_ALL_LISTS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateList;
///
/// let params = UpdateList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:2924` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateList {
    /// `listId` on the wire.
    #[serde(rename = "listId")]
    pub list_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// Whether child tenants can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

impl UpdateList {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(list_id: impl Into<Uuid>) -> Self {
        Self { list_id: list_id.into(), name: Maybe::Absent, shared: None, active: None }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Whether child tenants can use it.
    #[must_use]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

impl Command for UpdateList {
    type Reply = EntitiesUpdateListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateList",
        module: Some("entities"),
        sub_module: None,
        command: "updateList",
        message: None,
        reply: Some("cxengage/entities/update-list-response"),
        matches: &[Match {
            param: &["listId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches an item of a generic list.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/get-list-item-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11010 `failedToGetListItem`: The row of the list could not be read. Check `listId`, and that a
///   row has `listItemKey` in its first field. Pass the key as it is: the SDK encodes it for the
///   URL.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetListItem;
///
/// let params = GetListItem::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "...");
/// ```
///
/// Source: `modules/entities.cljs:380` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetListItem {
    /// `listId` on the wire.
    #[serde(rename = "listId")]
    pub list_id: Uuid,
    /// The `key` of the item as it is; the SDK encodes it for the URL.
    #[serde(rename = "listItemKey")]
    pub list_item_key: String,
}

impl GetListItem {
    /// With all that it consists of.
    #[must_use]
    pub fn new(list_id: impl Into<Uuid>, list_item_key: impl Into<String>) -> Self {
        Self { list_id: list_id.into(), list_item_key: list_item_key.into() }
    }
}

impl Command for GetListItem {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getListItem",
        module: Some("entities"),
        sub_module: None,
        command: "getListItem",
        message: None,
        reply: Some("cxengage/entities/get-list-item-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Adds an item to a generic list.
///
/// The case of field names in `itemValue` is normalised on the way, so the list type's fields need
/// plain camelCase names.
///
/// # Answer
///
/// [`EntitiesCreateListItemResponsePayload`] on `cxengage/entities/create-list-item-response`.
///
/// An answer belongs to the call with the same `listId` (`result.listId` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11013 `failedToCreateListItem`: The row could not be added to the list. Compare `itemValue`
///   with the fields of the list type: required ones, types, and names, of which only camelCase
///   ones get through unchanged. Look also whether another row has the same key.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateListItem;
///
/// let params = CreateListItem::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", Default::default());
/// ```
///
/// Source: `modules/entities.cljs:1869` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateListItem {
    /// `listId` on the wire.
    #[serde(rename = "listId")]
    pub list_id: Uuid,
    /// Its values, by field of the list type.
    #[serde(rename = "itemValue")]
    pub item_value: Map<String, Value>,
}

impl CreateListItem {
    /// With all that it consists of.
    #[must_use]
    pub fn new(list_id: impl Into<Uuid>, item_value: Map<String, Value>) -> Self {
        Self { list_id: list_id.into(), item_value }
    }
}

impl Command for CreateListItem {
    type Reply = EntitiesCreateListItemResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createListItem",
        module: Some("entities"),
        sub_module: None,
        command: "createListItem",
        message: None,
        reply: Some("cxengage/entities/create-list-item-response"),
        matches: &[Match {
            param: &["listId"],
            payload: Some(&["result", "listId"]),
            error: &["result", "listId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes an item of a generic list.
///
/// The field that serves as key cannot be changed this way; that fails. Delete the item and create
/// it anew.
///
/// The case of field names in `itemValue` is normalised on the way, so the list type's fields need
/// plain camelCase names.
///
/// # Answer
///
/// [`EntitiesUpdateListItemResponsePayload`] on `cxengage/entities/update-list-item-response`.
///
/// An answer belongs to the call with the same `listId` (`result.listId` in the answer) and
/// `listItemKey` (`result.key` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11015 `failedToUpdateListItem`: The row of the list could not be changed. Compare `itemValue`
///   with the fields of the list type. The key field cannot be changed: delete the row and add a
///   new one instead.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateListItem;
///
/// let params = UpdateListItem::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "...",
///     Default::default(),
/// );
/// ```
///
/// Source: `modules/entities.cljs:3230` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateListItem {
    /// `listId` on the wire.
    #[serde(rename = "listId")]
    pub list_id: Uuid,
    /// The `key` of the item as it is; the SDK encodes it for the URL.
    #[serde(rename = "listItemKey")]
    pub list_item_key: String,
    /// Its new values, by field of the list type.
    #[serde(rename = "itemValue")]
    pub item_value: Map<String, Value>,
}

impl UpdateListItem {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        list_id: impl Into<Uuid>,
        list_item_key: impl Into<String>,
        item_value: Map<String, Value>,
    ) -> Self {
        Self { list_id: list_id.into(), list_item_key: list_item_key.into(), item_value }
    }
}

impl Command for UpdateListItem {
    type Reply = EntitiesUpdateListItemResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateListItem",
        module: Some("entities"),
        sub_module: None,
        command: "updateListItem",
        message: None,
        reply: Some("cxengage/entities/update-list-item-response"),
        matches: &[
            Match {
                param: &["listId"],
                payload: Some(&["result", "listId"]),
                error: &["result", "listId"],
            },
            Match {
                param: &["listItemKey"],
                payload: Some(&["result", "key"]),
                error: &["result", "key"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Deletes an item of a generic list.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/delete-list-item-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11016 `failedToDeleteListItem`: The row of the list could not be deleted. Check `listId`, and
///   that a row with this `listItemKey` exists. Pass the key as it is: the SDK encodes it for the
///   URL.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::DeleteListItem;
///
/// let params = DeleteListItem::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "...");
/// ```
///
/// Source: `modules/entities.cljs:4005` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteListItem {
    /// `listId` on the wire.
    #[serde(rename = "listId")]
    pub list_id: Uuid,
    /// The `key` of the item as it is; the SDK encodes it for the URL.
    #[serde(rename = "listItemKey")]
    pub list_item_key: String,
}

impl DeleteListItem {
    /// With all that it consists of.
    #[must_use]
    pub fn new(list_id: impl Into<Uuid>, list_item_key: impl Into<String>) -> Self {
        Self { list_id: list_id.into(), list_item_key: list_item_key.into() }
    }
}

impl Command for DeleteListItem {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.deleteListItem",
        module: Some("entities"),
        sub_module: None,
        command: "deleteListItem",
        message: None,
        reply: Some("cxengage/entities/delete-list-item-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches the items of a generic list as CSV text.
///
/// # Answer
///
/// A text on `cxengage/entities/download-list-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11018 `failedToDownloadList`: The rows of the list could not be downloaded. Check `listId`
///   against `getLists`, and that the role has `VIEW_ALL_LISTS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::DownloadList;
///
/// let params = DownloadList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:524` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DownloadList {
    /// `listId` on the wire.
    #[serde(rename = "listId")]
    pub list_id: Uuid,
}

impl DownloadList {
    /// With all that it consists of.
    #[must_use]
    pub fn new(list_id: impl Into<Uuid>) -> Self {
        Self { list_id: list_id.into() }
    }
}

impl Command for DownloadList {
    type Reply = String;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.downloadList",
        module: Some("entities"),
        sub_module: None,
        command: "downloadList",
        message: None,
        reply: Some("cxengage/entities/download-list-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fills a generic list from a CSV file.
///
/// Structured clone takes the `File` across the bridge as it is, which is how the admin screens
/// send it; a detour by way of JSON loses it.
///
/// # Answer
///
/// [`EntitiesUploadListResponsePayload`] on `cxengage/entities/upload-list-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11019 `failedToUploadList`: The file with the rows of a list could not be uploaded. Check
///   `listId`, and that `file` is a `File` with a name and holds CSV (compare with what
///   `downloadList` gives); after a network failure, upload it again.
///
/// Source: `modules/entities.cljs:550` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UploadList {
    /// `listId` on the wire.
    #[serde(rename = "listId")]
    pub list_id: Uuid,
    /// A `File`, not just a `Blob`: the SDK reads its name.
    ///
    /// Made only with the feature `web`, from a `Blob` or `File` of the browser.
    ///
    /// Taken as it is, unchecked.
    pub file: File,
}

impl UploadList {
    /// With all that it consists of.
    #[must_use]
    pub fn new(list_id: impl Into<Uuid>, file: File) -> Self {
        Self { list_id: list_id.into(), file }
    }
}

impl Command for UploadList {
    type Reply = EntitiesUploadListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.uploadList",
        module: Some("entities"),
        sub_module: None,
        command: "uploadList",
        message: None,
        reply: Some("cxengage/entities/upload-list-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the outbound identifiers of the active tenant: the numbers and addresses that customers
/// see.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetOutboundIdentifiersResponsePayload`] on
/// `cxengage/entities/get-outbound-identifiers-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11031 `failedToGetOutboundIdentifiers`: The outbound identifiers could not be read. Look
///   whether the role has `OUTBOUND_IDENTIFIER_READ`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetOutboundIdentifiers;
///
/// let params = GetOutboundIdentifiers::new();
/// ```
///
/// Source: `modules/entities.cljs:228` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetOutboundIdentifiers {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetOutboundIdentifiers {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetOutboundIdentifiers {
    type Reply = EntitiesGetOutboundIdentifiersResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getOutboundIdentifiers",
        module: Some("entities"),
        sub_module: None,
        command: "getOutboundIdentifiers",
        message: None,
        reply: Some("cxengage/entities/get-outbound-identifiers-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates an outbound identifier: a number or address that customers see.
///
/// An `active` of false never reaches the API; use `updateOutboundIdentifier` afterwards. Into
/// `result` the SDK puts an empty `items`, which means nothing.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateOutboundIdentifierResponsePayload`] on
/// `cxengage/entities/create-outbound-identifier-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11030 `failedToCreateOutboundIdentifier`: The outbound identifier could not be created. Check
///   `flowId` against `getFlows` and that `value` suits `channelType`, and that the role has
///   `OUTBOUND_IDENTIFIER_CREATE`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateOutboundIdentifier;
///
/// let params = CreateOutboundIdentifier::new(
///     Some("...".to_owned()),
///     true,
///     "...",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     skylight_sdk::entities::ChannelTypeOrAny::Voice,
/// );
/// ```
///
/// Source: `modules/entities.cljs:3194` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateOutboundIdentifier {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: bool,
    /// The number or address itself.
    pub value: String,
    /// Flow that handles interactions begun with it.
    #[serde(rename = "flowId")]
    pub flow_id: Uuid,
    /// The kind of interaction that something is for, or all kinds.
    #[serde(rename = "channelType")]
    pub channel_type: ChannelTypeOrAny,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateOutboundIdentifier {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(
        name: Option<String>,
        active: bool,
        value: impl Into<String>,
        flow_id: impl Into<Uuid>,
        channel_type: ChannelTypeOrAny,
    ) -> Self {
        Self {
            name,
            active,
            value: value.into(),
            flow_id: flow_id.into(),
            channel_type,
            description: Maybe::Absent,
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateOutboundIdentifier {
    type Reply = EntitiesCreateOutboundIdentifierResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createOutboundIdentifier",
        module: Some("entities"),
        sub_module: None,
        command: "createOutboundIdentifier",
        message: None,
        reply: Some("cxengage/entities/create-outbound-identifier-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes an outbound identifier.
///
/// Into `result` the SDK puts an empty `items`, which means nothing.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateOutboundIdentifierResponsePayload`] on
/// `cxengage/entities/update-outbound-identifier-response`.
///
/// An answer belongs to the call with the same `outboundIdentifierId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11032 `failedToUpdateOutboundIdentifier`: The outbound identifier could not be changed. Check
///   `outboundIdentifierId` against `getOutboundIdentifiers`, `flowId` against `getFlows`, and that
///   `value` suits `channelType`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateOutboundIdentifier;
///
/// let params = UpdateOutboundIdentifier::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:2942` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateOutboundIdentifier {
    /// `outboundIdentifierId` on the wire.
    #[serde(rename = "outboundIdentifierId")]
    pub outbound_identifier_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// The number or address itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Flow that handles interactions begun with it.
    #[serde(rename = "flowId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<Uuid>,
    /// The kind of interaction that something is for, or all kinds.
    #[serde(rename = "channelType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_type: Option<ChannelTypeOrAny>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl UpdateOutboundIdentifier {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(outbound_identifier_id: impl Into<Uuid>) -> Self {
        Self {
            outbound_identifier_id: outbound_identifier_id.into(),
            name: Maybe::Absent,
            active: None,
            value: None,
            flow_id: None,
            channel_type: None,
            description: Maybe::Absent,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// The number or address itself.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Flow that handles interactions begun with it.
    #[must_use]
    pub fn flow_id(mut self, flow_id: impl Into<Uuid>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// The kind of interaction that something is for, or all kinds.
    #[must_use]
    pub fn channel_type(mut self, channel_type: ChannelTypeOrAny) -> Self {
        self.channel_type = Some(channel_type);
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for UpdateOutboundIdentifier {
    type Reply = EntitiesUpdateOutboundIdentifierResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateOutboundIdentifier",
        module: Some("entities"),
        sub_module: None,
        command: "updateOutboundIdentifier",
        message: None,
        reply: Some("cxengage/entities/update-outbound-identifier-response"),
        matches: &[Match {
            param: &["outboundIdentifierId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Deletes an outbound identifier.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/delete-outbound-identifier-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11037 `failedToDeleteOutboundIdentifier`: The outbound identifier could not be deleted. Check
///   `outboundIdentifierId` against `getOutboundIdentifiers`. If it is to be out of use only, call
///   `updateOutboundIdentifier` with `active` false.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::DeleteOutboundIdentifier;
///
/// let params = DeleteOutboundIdentifier::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3329` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteOutboundIdentifier {
    /// `outboundIdentifierId` on the wire.
    #[serde(rename = "outboundIdentifierId")]
    pub outbound_identifier_id: Uuid,
}

impl DeleteOutboundIdentifier {
    /// With all that it consists of.
    #[must_use]
    pub fn new(outbound_identifier_id: impl Into<Uuid>) -> Self {
        Self { outbound_identifier_id: outbound_identifier_id.into() }
    }
}

impl Command for DeleteOutboundIdentifier {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.deleteOutboundIdentifier",
        module: Some("entities"),
        sub_module: None,
        command: "deleteOutboundIdentifier",
        message: None,
        reply: Some("cxengage/entities/delete-outbound-identifier-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the outbound identifier lists of the active tenant.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetOutboundIdentifierListsResponsePayload`] on
/// `cxengage/entities/get-outbound-identifier-lists-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11033 `failedToGetOutboundIdentifierLists`: The outbound identifier lists could not be read.
///   Look whether the role has `OUTBOUND_IDENTIFIER_READ`; for one user's lists alone,
///   `getUserOutboundIdentifierLists` may do.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetOutboundIdentifierLists;
///
/// let params = GetOutboundIdentifierLists::new();
/// ```
///
/// Source: `modules/entities.cljs:766` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetOutboundIdentifierLists {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetOutboundIdentifierLists {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetOutboundIdentifierLists {
    type Reply = EntitiesGetOutboundIdentifierListsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getOutboundIdentifierLists",
        module: Some("entities"),
        sub_module: None,
        command: "getOutboundIdentifierLists",
        message: None,
        reply: Some("cxengage/entities/get-outbound-identifier-lists-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches an outbound identifier list with its members.
///
/// # Answer
///
/// [`EntitiesGetOutboundIdentifierListResponsePayload`] on
/// `cxengage/entities/get-outbound-identifier-list-response`.
///
/// An answer belongs to the call with the same `outboundIdentifierListId` (`result.id` in the
/// answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11036 `failedToGetOutboundIdentifierList`: The outbound identifier list could not be read.
///   Check `outboundIdentifierListId` against `getOutboundIdentifierLists`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetOutboundIdentifierList;
///
/// let params = GetOutboundIdentifierList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:747` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetOutboundIdentifierList {
    /// `outboundIdentifierListId` on the wire.
    #[serde(rename = "outboundIdentifierListId")]
    pub outbound_identifier_list_id: Uuid,
}

impl GetOutboundIdentifierList {
    /// With all that it consists of.
    #[must_use]
    pub fn new(outbound_identifier_list_id: impl Into<Uuid>) -> Self {
        Self { outbound_identifier_list_id: outbound_identifier_list_id.into() }
    }
}

impl Command for GetOutboundIdentifierList {
    type Reply = EntitiesGetOutboundIdentifierListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getOutboundIdentifierList",
        module: Some("entities"),
        sub_module: None,
        command: "getOutboundIdentifierList",
        message: None,
        reply: Some("cxengage/entities/get-outbound-identifier-list-response"),
        matches: &[Match {
            param: &["outboundIdentifierListId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a list of outbound identifiers, empty at first.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateOutboundIdentifierListResponsePayload`] on
/// `cxengage/entities/create-outbound-identifier-list-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11034 `failedToCreateOutboundIdentifierList`: The outbound identifier list could not be
///   created. See what the API said in `apiResponse`, for instance of the name, and look whether
///   the role has `OUTBOUND_IDENTIFIER_CREATE`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateOutboundIdentifierList;
///
/// let params = CreateOutboundIdentifierList::new(true, Some("...".to_owned()));
/// ```
///
/// Source: `modules/entities.cljs:1927` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateOutboundIdentifierList {
    /// `active` on the wire.
    pub active: bool,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateOutboundIdentifierList {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(active: bool, name: Option<String>) -> Self {
        Self { active, name, description: Maybe::Absent }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateOutboundIdentifierList {
    type Reply = EntitiesCreateOutboundIdentifierListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createOutboundIdentifierList",
        module: Some("entities"),
        sub_module: None,
        command: "createOutboundIdentifierList",
        message: None,
        reply: Some("cxengage/entities/create-outbound-identifier-list-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes an outbound identifier list.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateOutboundIdentifierListResponsePayload`] on
/// `cxengage/entities/update-outbound-identifier-list-response`.
///
/// An answer belongs to the call with the same `outboundIdentifierListId` (`result.id` in the
/// answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11035 `failedToUpdateOutboundIdentifierList`: The outbound identifier list could not be
///   changed. Check `outboundIdentifierListId` against `getOutboundIdentifierLists`; members are
///   not changed here but with `addOutboundIdentifierListMember`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateOutboundIdentifierList;
///
/// let params = UpdateOutboundIdentifierList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3306` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateOutboundIdentifierList {
    /// `outboundIdentifierListId` on the wire.
    #[serde(rename = "outboundIdentifierListId")]
    pub outbound_identifier_list_id: Uuid,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl UpdateOutboundIdentifierList {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(outbound_identifier_list_id: impl Into<Uuid>) -> Self {
        Self {
            outbound_identifier_list_id: outbound_identifier_list_id.into(),
            active: None,
            name: Maybe::Absent,
            description: Maybe::Absent,
        }
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for UpdateOutboundIdentifierList {
    type Reply = EntitiesUpdateOutboundIdentifierListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateOutboundIdentifierList",
        module: Some("entities"),
        sub_module: None,
        command: "updateOutboundIdentifierList",
        message: None,
        reply: Some("cxengage/entities/update-outbound-identifier-list-response"),
        matches: &[Match {
            param: &["outboundIdentifierListId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Puts an outbound identifier on an outbound identifier list.
///
/// Into `result` the SDK puts an empty `items`, which means nothing; the members stand in
/// `members`.
///
/// # Answer
///
/// [`EntitiesAddOutboundIdentifierListMemberResponsePayload`] on
/// `cxengage/entities/add-outbound-identifier-list-member-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11038 `failedToAddOutboundIdentifierListMember`: The outbound identifier could not be put on
///   the list. Check both ids, and with `getOutboundIdentifierList` whether it is on the list
///   already.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::AddOutboundIdentifierListMember;
///
/// let params = AddOutboundIdentifierListMember::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/entities.cljs:3455` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AddOutboundIdentifierListMember {
    /// `outboundIdentifierListId` on the wire.
    #[serde(rename = "outboundIdentifierListId")]
    pub outbound_identifier_list_id: Uuid,
    /// `outboundIdentifierId` on the wire.
    #[serde(rename = "outboundIdentifierId")]
    pub outbound_identifier_id: Uuid,
}

impl AddOutboundIdentifierListMember {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        outbound_identifier_list_id: impl Into<Uuid>,
        outbound_identifier_id: impl Into<Uuid>,
    ) -> Self {
        Self {
            outbound_identifier_list_id: outbound_identifier_list_id.into(),
            outbound_identifier_id: outbound_identifier_id.into(),
        }
    }
}

impl Command for AddOutboundIdentifierListMember {
    type Reply = EntitiesAddOutboundIdentifierListMemberResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.addOutboundIdentifierListMember",
        module: Some("entities"),
        sub_module: None,
        command: "addOutboundIdentifierListMember",
        message: None,
        reply: Some("cxengage/entities/add-outbound-identifier-list-member-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Takes an outbound identifier off an outbound identifier list.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/remove-outbound-identifier-list-member-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11039 `failedToRemoveOutboundIdentifierListMember`: The outbound identifier could not be taken
///   off the list. Check both ids, and with `getOutboundIdentifierList` whether it is on the list
///   at all.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::RemoveOutboundIdentifierListMember;
///
/// let params = RemoveOutboundIdentifierListMember::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/entities.cljs:3481` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RemoveOutboundIdentifierListMember {
    /// `outboundIdentifierListId` on the wire.
    #[serde(rename = "outboundIdentifierListId")]
    pub outbound_identifier_list_id: Uuid,
    /// `outboundIdentifierId` on the wire.
    #[serde(rename = "outboundIdentifierId")]
    pub outbound_identifier_id: Uuid,
}

impl RemoveOutboundIdentifierListMember {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        outbound_identifier_list_id: impl Into<Uuid>,
        outbound_identifier_id: impl Into<Uuid>,
    ) -> Self {
        Self {
            outbound_identifier_list_id: outbound_identifier_list_id.into(),
            outbound_identifier_id: outbound_identifier_id.into(),
        }
    }
}

impl Command for RemoveOutboundIdentifierListMember {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.removeOutboundIdentifierListMember",
        module: Some("entities"),
        sub_module: None,
        command: "removeOutboundIdentifierListMember",
        message: None,
        reply: Some("cxengage/entities/remove-outbound-identifier-list-member-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the queues of the active tenant.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetQueuesResponsePayload`] on `cxengage/entities/get-queues-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11003 `failedToGetQueueList`: The queues could not be read. Look whether the role has
///   `VIEW_ALL_QUEUES`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetQueues;
///
/// let params = GetQueues::new();
/// ```
///
/// Source: `modules/entities.cljs:165` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetQueues {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetQueues {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetQueues {
    type Reply = EntitiesGetQueuesResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getQueues",
        module: Some("entities"),
        sub_module: None,
        command: "getQueues",
        message: None,
        reply: Some("cxengage/entities/get-queues-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a queue with all its versions.
///
/// Two questions to the API, one for the queue and one for its versions. When one of them fails,
/// the error comes together with what the other one brought.
///
/// # Answer
///
/// [`EntitiesGetQueueResponsePayload`] on `cxengage/entities/get-queue-response`.
///
/// An answer belongs to the call with the same `queueId` (`result.id` in the answer, `queueId` in
/// an error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11002 `failedToGetQueue`: The queue, or its versions, could not be read. Take the queue from
///   the response if it is there; otherwise check `queueId` against `getQueues`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetQueue;
///
/// let params = GetQueue::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetQueue {
    /// `queueId` on the wire.
    #[serde(rename = "queueId")]
    pub queue_id: Uuid,
}

impl GetQueue {
    /// With all that it consists of.
    #[must_use]
    pub fn new(queue_id: impl Into<Uuid>) -> Self {
        Self { queue_id: queue_id.into() }
    }
}

impl Command for GetQueue {
    type Reply = EntitiesGetQueueResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getQueue",
        module: Some("entities"),
        sub_module: None,
        command: "getQueue",
        message: None,
        reply: Some("cxengage/entities/get-queue-response"),
        matches: &[Match {
            param: &["queueId"],
            payload: Some(&["result", "id"]),
            error: &["queueId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists a tenant's service level agreements.
///
/// # Answer
///
/// [`EntitiesGetSlasResponsePayload`] on `cxengage/entities/get-slas-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11103 `failedToGetSlas`: The service level agreements could not be read. Check the `tenantId`
///   when one was given, and that the role has `CUSTOM_STATS_READ`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetSlas;
///
/// let params = GetSlas::new();
/// ```
///
/// Source: `modules/entities.cljs:811` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetSlas {
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetSlas {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetSlas {
    type Reply = EntitiesGetSlasResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getSlas",
        module: Some("entities"),
        sub_module: None,
        command: "getSlas",
        message: None,
        reply: Some("cxengage/entities/get-slas-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a service level agreement with all its versions.
///
/// Two questions to the API. When only the one for the versions fails, the rest arrives all the
/// same, with the error and with `versions` null.
///
/// # Answer
///
/// [`EntitiesGetSlaResponsePayload`] on `cxengage/entities/get-sla-response`.
///
/// An answer belongs to the call with the same `slaId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11104 `failedToGetSla`: The service level agreement, or its versions, could not be read. Take
///   the agreement from the response if it is there; otherwise check `slaId` against `getSlas`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetSla;
///
/// let params = GetSla::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:835` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetSla {
    /// `slaId` on the wire.
    #[serde(rename = "slaId")]
    pub sla_id: Uuid,
}

impl GetSla {
    /// With all that it consists of.
    #[must_use]
    pub fn new(sla_id: impl Into<Uuid>) -> Self {
        Self { sla_id: sla_id.into() }
    }
}

impl Command for GetSla {
    type Reply = EntitiesGetSlaResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getSla",
        module: Some("entities"),
        sub_module: None,
        command: "getSla",
        message: None,
        reply: Some("cxengage/entities/get-sla-response"),
        matches: &[Match {
            param: &["slaId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a service level agreement, with a first version or without one.
///
/// There is a first version only when `versionName` is given beside `name`. Otherwise `activeSla`
/// has no effect, and the agreement is created inactive, whatever `active` says.
///
/// An `activeSla` that is sent needs all of its five keys; any of them may be null. Even so the
/// threshold for abandoned interactions goes by what stands beside `name`: with an `abandonType` of
/// `ignore-abandons` it is the `abandonThreshold` there, with `count-against-sla` it is 0.
///
/// A `description` of null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateSlaResponsePayload`] on `cxengage/entities/create-sla-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11097 `failedToCreateSla`: The service level agreement could not be created. See what the API
///   said in `apiResponse` of the name and the thresholds, and look whether the role has
///   `CUSTOM_STATS_CREATE`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateSla;
///
/// let params = CreateSla::new(Some("...".to_owned()), true);
/// ```
///
/// Source: `modules/entities.cljs:2498` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateSla {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Whether child tenants can use it.
    pub shared: bool,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// The first version; only together with `versionName`.
    #[serde(rename = "activeSla")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub active_sla: Maybe<CreateSlaActiveSla>,
    /// Name of the first version; without it there is none.
    #[serde(rename = "versionName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub version_name: Maybe<String>,
    /// Of the first version.
    #[serde(rename = "versionDescription")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub version_description: Maybe<String>,
    /// Seconds within which an interaction ought to be answered, in the first version.
    #[serde(rename = "slaThreshold")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub sla_threshold: Maybe<f64>,
    /// Of the first version.
    #[serde(rename = "abandonType")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub abandon_type: Maybe<AbandonType>,
    /// Time within which an abandoned interaction is left out of account; for `ignore-abandons`
    /// only.
    #[serde(rename = "abandonThreshold")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub abandon_threshold: Maybe<f64>,
}

impl CreateSla {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(name: Option<String>, shared: bool) -> Self {
        Self {
            name,
            shared,
            active: None,
            description: Maybe::Absent,
            active_sla: Maybe::Absent,
            version_name: Maybe::Absent,
            version_description: Maybe::Absent,
            sla_threshold: Maybe::Absent,
            abandon_type: Maybe::Absent,
            abandon_threshold: Maybe::Absent,
        }
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// The first version; only together with `versionName`.
    #[must_use]
    pub fn active_sla(mut self, active_sla: impl Into<Maybe<CreateSlaActiveSla>>) -> Self {
        self.active_sla = active_sla.into();
        self
    }

    /// Name of the first version; without it there is none.
    #[must_use]
    pub fn version_name(mut self, version_name: impl Into<Maybe<String>>) -> Self {
        self.version_name = version_name.into();
        self
    }

    /// Of the first version.
    #[must_use]
    pub fn version_description(mut self, version_description: impl Into<Maybe<String>>) -> Self {
        self.version_description = version_description.into();
        self
    }

    /// Seconds within which an interaction ought to be answered, in the first version.
    #[must_use]
    pub fn sla_threshold(mut self, sla_threshold: impl Into<Maybe<f64>>) -> Self {
        self.sla_threshold = sla_threshold.into();
        self
    }

    /// Of the first version.
    #[must_use]
    pub fn abandon_type(mut self, abandon_type: impl Into<Maybe<AbandonType>>) -> Self {
        self.abandon_type = abandon_type.into();
        self
    }

    /// Time within which an abandoned interaction is left out of account; for `ignore-abandons`
    /// only.
    #[must_use]
    pub fn abandon_threshold(mut self, abandon_threshold: impl Into<Maybe<f64>>) -> Self {
        self.abandon_threshold = abandon_threshold.into();
        self
    }
}

impl Command for CreateSla {
    type Reply = EntitiesCreateSlaResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createSla",
        module: Some("entities"),
        sub_module: None,
        command: "createSla",
        message: None,
        reply: Some("cxengage/entities/create-sla-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a service level agreement.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateSlaResponsePayload`] on `cxengage/entities/update-sla-response`.
///
/// An answer belongs to the call with the same `slaId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11105 `failedToUpdateSla`: The service level agreement could not be changed, or a new version
///   not made the active one. Check `slaId` and `activeVersion`. After `createSlaVersion`, do not
///   create it again: call `updateSla` with the new version as `activeVersion`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateSla;
///
/// let params = UpdateSla::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3501` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateSla {
    /// `slaId` on the wire.
    #[serde(rename = "slaId")]
    pub sla_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether child tenants can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Id of the version that is to hold; `versionId` of one of its versions.
    #[serde(rename = "activeVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_version: Option<Uuid>,
}

impl UpdateSla {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(sla_id: impl Into<Uuid>) -> Self {
        Self {
            sla_id: sla_id.into(),
            name: Maybe::Absent,
            description: Maybe::Absent,
            active: None,
            shared: None,
            active_version: None,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Whether child tenants can use it.
    #[must_use]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }

    /// Id of the version that is to hold; `versionId` of one of its versions.
    #[must_use]
    pub fn active_version(mut self, active_version: impl Into<Uuid>) -> Self {
        self.active_version = Some(active_version.into());
        self
    }
}

impl Command for UpdateSla {
    type Reply = EntitiesUpdateSlaResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateSla",
        module: Some("entities"),
        sub_module: None,
        command: "updateSla",
        message: None,
        reply: Some("cxengage/entities/update-sla-response"),
        matches: &[Match {
            param: &["slaId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Adds a version to a service level agreement and puts it into force.
///
/// Two requests: the version is created, then made the active one. When only the second fails, the
/// version exists: it arrives with error 11105.
///
/// `versionName`, `slaThreshold` and `abandonType` must be there, though each may be null, which
/// the SDK does not pass on. With `count-against-sla` it makes `abandonThreshold` 0, whatever was
/// sent.
///
/// # Answer
///
/// [`EntitiesCreateSlaVersionResponsePayload`] on `cxengage/entities/create-sla-version-response`.
///
/// An answer belongs to the call with the same `slaId` (`result.slaId` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11102 `failedToCreateSlaVersion`: The version of the service level agreement could not be
///   created. Check `slaId` against `getSlas`; `versionName`, `slaThreshold` and `abandonType` may
///   be null to the SDK, but the API may want them.
/// - 11105 `failedToUpdateSla`: The service level agreement could not be changed, or a new version
///   not made the active one. Check `slaId` and `activeVersion`. After `createSlaVersion`, do not
///   create it again: call `updateSla` with the new version as `activeVersion`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateSlaVersion;
///
/// let params = CreateSlaVersion::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     Some("...".to_owned()),
///     Some(1.0),
///     Some(skylight_sdk::entities::AbandonType::IgnoreAbandons),
/// );
/// ```
///
/// Source: `modules/entities.cljs:2545` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateSlaVersion {
    /// `slaId` on the wire.
    #[serde(rename = "slaId")]
    pub sla_id: Uuid,
    /// `versionName` on the wire.
    #[serde(rename = "versionName")]
    pub version_name: Option<String>,
    /// Seconds within which an interaction ought to be answered.
    #[serde(rename = "slaThreshold")]
    pub sla_threshold: Option<f64>,
    /// What becomes of customers who give up waiting when a service level is worked out.
    #[serde(rename = "abandonType")]
    pub abandon_type: Option<AbandonType>,
    /// Time within which an abandoned interaction is left out of account; for `ignore-abandons`
    /// only.
    #[serde(rename = "abandonThreshold")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub abandon_threshold: Maybe<f64>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateSlaVersion {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(
        sla_id: impl Into<Uuid>,
        version_name: Option<String>,
        sla_threshold: Option<f64>,
        abandon_type: Option<AbandonType>,
    ) -> Self {
        Self {
            sla_id: sla_id.into(),
            version_name,
            sla_threshold,
            abandon_type,
            abandon_threshold: Maybe::Absent,
            description: Maybe::Absent,
        }
    }

    /// Time within which an abandoned interaction is left out of account; for `ignore-abandons`
    /// only.
    #[must_use]
    pub fn abandon_threshold(mut self, abandon_threshold: impl Into<Maybe<f64>>) -> Self {
        self.abandon_threshold = abandon_threshold.into();
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateSlaVersion {
    type Reply = EntitiesCreateSlaVersionResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createSlaVersion",
        module: Some("entities"),
        sub_module: None,
        command: "createSlaVersion",
        message: None,
        reply: Some("cxengage/entities/create-sla-version-response"),
        matches: &[Match {
            param: &["slaId"],
            payload: Some(&["result", "slaId"]),
            error: &["result", "slaId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the reasons for being not ready of the active tenant.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetReasonsResponsePayload`] on `cxengage/entities/get-reasons-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11047 `failedToGetReasons`: The reasons for being not ready could not be read. Look whether
///   the role has `READ_PRESENCE_REASONS`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetReasons;
///
/// let params = GetReasons::new();
/// ```
///
/// Source: `modules/entities.cljs:1382` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetReasons {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetReasons {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetReasons {
    type Reply = EntitiesGetReasonsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getReasons",
        module: Some("entities"),
        sub_module: None,
        command: "getReasons",
        message: None,
        reply: Some("cxengage/entities/get-reasons-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a reason for being not ready.
///
/// # Answer
///
/// [`EntitiesGetReasonResponsePayload`] on `cxengage/entities/get-reason-response`.
///
/// An answer belongs to the call with the same `reasonId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11082 `failedToGetReason`: The reason for being not ready could not be read. Check `reasonId`
///   against `getReasons`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetReason;
///
/// let params = GetReason::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1130` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetReason {
    /// `reasonId` on the wire.
    #[serde(rename = "reasonId")]
    pub reason_id: Uuid,
}

impl GetReason {
    /// With all that it consists of.
    #[must_use]
    pub fn new(reason_id: impl Into<Uuid>) -> Self {
        Self { reason_id: reason_id.into() }
    }
}

impl Command for GetReason {
    type Reply = EntitiesGetReasonResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getReason",
        module: Some("entities"),
        sub_module: None,
        command: "getReason",
        message: None,
        reply: Some("cxengage/entities/get-reason-response"),
        matches: &[Match {
            param: &["reasonId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a reason for being not ready.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateReasonResponsePayload`] on `cxengage/entities/create-reason-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11078 `failedToCreateReason`: The reason for being not ready could not be created. See what
///   the API said in `apiResponse`; look whether the role has `CREATE_PRESENCE_REASONS`, and
///   `SHARE_PRESENCE_REASONS` with `shared` true.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateReason;
///
/// let params = CreateReason::new(Some("...".to_owned()), true, true);
/// ```
///
/// Source: `modules/entities.cljs:2243` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateReason {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: bool,
    /// Whether child tenants can use it.
    pub shared: bool,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Its id in a system of your own.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
}

impl CreateReason {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(name: Option<String>, active: bool, shared: bool) -> Self {
        Self { name, active, shared, description: Maybe::Absent, external_id: Maybe::Absent }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Its id in a system of your own.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }
}

impl Command for CreateReason {
    type Reply = EntitiesCreateReasonResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createReason",
        module: Some("entities"),
        sub_module: None,
        command: "createReason",
        message: None,
        reply: Some("cxengage/entities/create-reason-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a reason for being not ready.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateReasonResponsePayload`] on `cxengage/entities/update-reason-response`.
///
/// An answer belongs to the call with the same `reasonId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11077 `failedToUpdateReason`: The reason for being not ready could not be changed. Check
///   `reasonId` against `getReasons`, that the reason belongs to this tenant (`tenantId`), and that
///   the role has `UPDATE_PRESENCE_REASONS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateReason;
///
/// let params = UpdateReason::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3710` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateReason {
    /// `reasonId` on the wire.
    #[serde(rename = "reasonId")]
    pub reason_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether child tenants can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Its id in a system of your own.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
}

impl UpdateReason {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(reason_id: impl Into<Uuid>) -> Self {
        Self {
            reason_id: reason_id.into(),
            name: Maybe::Absent,
            active: None,
            shared: None,
            description: Maybe::Absent,
            external_id: Maybe::Absent,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Whether child tenants can use it.
    #[must_use]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Its id in a system of your own.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }
}

impl Command for UpdateReason {
    type Reply = EntitiesUpdateReasonResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateReason",
        module: Some("entities"),
        sub_module: None,
        command: "updateReason",
        message: None,
        reply: Some("cxengage/entities/update-reason-response"),
        matches: &[Match {
            param: &["reasonId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the reason lists of the active tenant.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetReasonListsResponsePayload`] on `cxengage/entities/get-reason-lists-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11048 `failedToGetReasonLists`: The reason lists could not be read. Look whether the role has
///   `READ_REASON_LIST`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetReasonLists;
///
/// let params = GetReasonLists::new();
/// ```
///
/// Source: `modules/entities.cljs:1359` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetReasonLists {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetReasonLists {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetReasonLists {
    type Reply = EntitiesGetReasonListsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getReasonLists",
        module: Some("entities"),
        sub_module: None,
        command: "getReasonLists",
        message: None,
        reply: Some("cxengage/entities/get-reason-lists-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a reason list with its reasons.
///
/// # Answer
///
/// [`EntitiesGetReasonListResponsePayload`] on `cxengage/entities/get-reason-list-response`.
///
/// An answer belongs to the call with the same `reasonListId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11083 `failedToGetReasonList`: The reason list could not be read. Check `reasonListId` against
///   `getReasonLists`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetReasonList;
///
/// let params = GetReasonList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1160` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetReasonList {
    /// `reasonListId` on the wire.
    #[serde(rename = "reasonListId")]
    pub reason_list_id: Uuid,
}

impl GetReasonList {
    /// With all that it consists of.
    #[must_use]
    pub fn new(reason_list_id: impl Into<Uuid>) -> Self {
        Self { reason_list_id: reason_list_id.into() }
    }
}

impl Command for GetReasonList {
    type Reply = EntitiesGetReasonListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getReasonList",
        module: Some("entities"),
        sub_module: None,
        command: "getReasonList",
        message: None,
        reply: Some("cxengage/entities/get-reason-list-response"),
        matches: &[Match {
            param: &["reasonListId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a list of reasons for being not ready.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateReasonListResponsePayload`] on `cxengage/entities/create-reason-list-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11080 `failedToCreateReasonList`: The reason list could not be created. Check that every
///   `reasonId` is one of `getReasons` and has `sortOrder` and `hierarchy`, which the SDK does not
///   check, and that the role has `CREATE_REASON_LIST`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateReasonList;
///
/// let params = CreateReasonList::new(Some("...".to_owned()), true, true);
/// ```
///
/// Source: `modules/entities.cljs:2207` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateReasonList {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: bool,
    /// Whether child tenants can use it.
    pub shared: bool,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Its id in a system of your own.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
    /// The reasons on the list, each with its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<Vec<ReasonListEntry>>,
    /// Whether all users have it without being given it.
    #[serde(rename = "isDefault")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
}

impl CreateReasonList {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(name: Option<String>, active: bool, shared: bool) -> Self {
        Self {
            name,
            active,
            shared,
            description: Maybe::Absent,
            external_id: Maybe::Absent,
            reasons: None,
            is_default: None,
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Its id in a system of your own.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// The reasons on the list, each with its place.
    #[must_use]
    pub fn reasons(mut self, reasons: Vec<ReasonListEntry>) -> Self {
        self.reasons = Some(reasons);
        self
    }

    /// Whether all users have it without being given it.
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }
}

impl Command for CreateReasonList {
    type Reply = EntitiesCreateReasonListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createReasonList",
        module: Some("entities"),
        sub_module: None,
        command: "createReasonList",
        message: None,
        reply: Some("cxengage/entities/create-reason-list-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a reason list.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateReasonListResponsePayload`] on `cxengage/entities/update-reason-list-response`.
///
/// An answer belongs to the call with the same `reasonListId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11081 `failedToUpdateReasonList`: The reason list could not be changed. Check `reasonListId`,
///   that the list belongs to this tenant, and each element of `reasons`; `sortOrder` and
///   `hierarchy` reach the API unchecked.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateReasonList;
///
/// let params = UpdateReasonList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3744` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateReasonList {
    /// `reasonListId` on the wire.
    #[serde(rename = "reasonListId")]
    pub reason_list_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether child tenants can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Its id in a system of your own.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
    /// The reasons on the list, each with its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<Vec<ReasonListEntry>>,
    /// Whether all users have it without being given it.
    #[serde(rename = "isDefault")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
}

impl UpdateReasonList {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(reason_list_id: impl Into<Uuid>) -> Self {
        Self {
            reason_list_id: reason_list_id.into(),
            name: Maybe::Absent,
            active: None,
            shared: None,
            description: Maybe::Absent,
            external_id: Maybe::Absent,
            reasons: None,
            is_default: None,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Whether child tenants can use it.
    #[must_use]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Its id in a system of your own.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// The reasons on the list, each with its place.
    #[must_use]
    pub fn reasons(mut self, reasons: Vec<ReasonListEntry>) -> Self {
        self.reasons = Some(reasons);
        self
    }

    /// Whether all users have it without being given it.
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }
}

impl Command for UpdateReasonList {
    type Reply = EntitiesUpdateReasonListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateReasonList",
        module: Some("entities"),
        sub_module: None,
        command: "updateReasonList",
        message: None,
        reply: Some("cxengage/entities/update-reason-list-response"),
        matches: &[Match {
            param: &["reasonListId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the dispositions of the active tenant.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetDispositionsResponsePayload`] on `cxengage/entities/get-dispositions-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11089 `failedToGetDispositions`: The dispositions could not be read. Look whether the role has
///   `READ_DISPOSITIONS`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetDispositions;
///
/// let params = GetDispositions::new();
/// ```
///
/// Source: `modules/entities.cljs:1313` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetDispositions {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetDispositions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetDispositions {
    type Reply = EntitiesGetDispositionsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getDispositions",
        module: Some("entities"),
        sub_module: None,
        command: "getDispositions",
        message: None,
        reply: Some("cxengage/entities/get-dispositions-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a disposition.
///
/// # Answer
///
/// [`EntitiesGetDispositionResponsePayload`] on `cxengage/entities/get-disposition-response`.
///
/// An answer belongs to the call with the same `dispositionId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11090 `failedToGetDisposition`: The disposition could not be read. Check `dispositionId`
///   against `getDispositions`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetDisposition;
///
/// let params = GetDisposition::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1287` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetDisposition {
    /// `dispositionId` on the wire.
    #[serde(rename = "dispositionId")]
    pub disposition_id: Uuid,
}

impl GetDisposition {
    /// With all that it consists of.
    #[must_use]
    pub fn new(disposition_id: impl Into<Uuid>) -> Self {
        Self { disposition_id: disposition_id.into() }
    }
}

impl Command for GetDisposition {
    type Reply = EntitiesGetDispositionResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getDisposition",
        module: Some("entities"),
        sub_module: None,
        command: "getDisposition",
        message: None,
        reply: Some("cxengage/entities/get-disposition-response"),
        matches: &[Match {
            param: &["dispositionId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a disposition: a way in which an interaction can have ended.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateDispositionResponsePayload`] on `cxengage/entities/create-disposition-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11091 `failedToCreateDisposition`: The disposition could not be created or changed. See what
///   the API said in `apiResponse`. When creating, look whether the role has `CREATE_DISPOSITIONS`;
///   when changing, `UPDATE_DISPOSITIONS`, and check `dispositionId` against `getDispositions`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateDisposition;
///
/// let params = CreateDisposition::new(Some("...".to_owned()), true, true);
/// ```
///
/// Source: `modules/entities.cljs:2173` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateDisposition {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: bool,
    /// Whether child tenants can use it.
    pub shared: bool,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Its id in a system of your own.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
}

impl CreateDisposition {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(name: Option<String>, active: bool, shared: bool) -> Self {
        Self { name, active, shared, description: Maybe::Absent, external_id: Maybe::Absent }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Its id in a system of your own.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }
}

impl Command for CreateDisposition {
    type Reply = EntitiesCreateDispositionResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createDisposition",
        module: Some("entities"),
        sub_module: None,
        command: "createDisposition",
        message: None,
        reply: Some("cxengage/entities/create-disposition-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a disposition.
///
/// A failure has the code for creating one, 11091; its own, 11092, is never published. Null counts
/// as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateDispositionResponsePayload`] on `cxengage/entities/update-disposition-response`.
///
/// An answer belongs to the call with the same `dispositionId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11091 `failedToCreateDisposition`: The disposition could not be created or changed. See what
///   the API said in `apiResponse`. When creating, look whether the role has `CREATE_DISPOSITIONS`;
///   when changing, `UPDATE_DISPOSITIONS`, and check `dispositionId` against `getDispositions`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateDisposition;
///
/// let params = UpdateDisposition::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3676` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateDisposition {
    /// `dispositionId` on the wire.
    #[serde(rename = "dispositionId")]
    pub disposition_id: Uuid,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Its id in a system of your own.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether child tenants can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
}

impl UpdateDisposition {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(disposition_id: impl Into<Uuid>) -> Self {
        Self {
            disposition_id: disposition_id.into(),
            description: Maybe::Absent,
            external_id: Maybe::Absent,
            name: Maybe::Absent,
            active: None,
            shared: None,
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Its id in a system of your own.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Whether child tenants can use it.
    #[must_use]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }
}

impl Command for UpdateDisposition {
    type Reply = EntitiesUpdateDispositionResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateDisposition",
        module: Some("entities"),
        sub_module: None,
        command: "updateDisposition",
        message: None,
        reply: Some("cxengage/entities/update-disposition-response"),
        matches: &[Match {
            param: &["dispositionId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a list of dispositions.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateDispositionListResponsePayload`] on
/// `cxengage/entities/create-disposition-list-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11138 `failedToCreateDispositionList`: The disposition list could not be created. Check that
///   every `dispositionId` is one of `getDispositions` and has `sortOrder` and `hierarchy`, which
///   the SDK does not check, and that the role has `CREATE_DISPOSITION_LIST`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateDispositionList;
///
/// let params = CreateDispositionList::new(Some("...".to_owned()), true);
/// ```
///
/// Source: `modules/entities.cljs:2277` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateDispositionList {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Its id in a system of your own.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
    /// The dispositions on the list, each with its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispositions: Option<Vec<DispositionListEntry>>,
    /// Whether child tenants can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
}

impl CreateDispositionList {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(name: Option<String>, active: bool) -> Self {
        Self {
            name,
            active,
            description: Maybe::Absent,
            external_id: Maybe::Absent,
            dispositions: None,
            shared: None,
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Its id in a system of your own.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// The dispositions on the list, each with its place.
    #[must_use]
    pub fn dispositions(mut self, dispositions: Vec<DispositionListEntry>) -> Self {
        self.dispositions = Some(dispositions);
        self
    }

    /// Whether child tenants can use it.
    #[must_use]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }
}

impl Command for CreateDispositionList {
    type Reply = EntitiesCreateDispositionListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createDispositionList",
        module: Some("entities"),
        sub_module: None,
        command: "createDispositionList",
        message: None,
        reply: Some("cxengage/entities/create-disposition-list-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a disposition list.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateDispositionListResponsePayload`] on
/// `cxengage/entities/update-disposition-list-response`.
///
/// An answer belongs to the call with the same `dispositionListId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11139 `failedToUpdateDispositionList`: The disposition list could not be changed. Check
///   `dispositionListId`, that the list belongs to this tenant, and each element of `dispositions`;
///   `sortOrder` and `hierarchy` reach the API unchecked.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateDispositionList;
///
/// let params = UpdateDispositionList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3780` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateDispositionList {
    /// `dispositionListId` on the wire.
    #[serde(rename = "dispositionListId")]
    pub disposition_list_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether child tenants can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Its id in a system of your own.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
    /// The dispositions on the list, each with its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispositions: Option<Vec<DispositionListEntry>>,
}

impl UpdateDispositionList {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(disposition_list_id: impl Into<Uuid>) -> Self {
        Self {
            disposition_list_id: disposition_list_id.into(),
            name: Maybe::Absent,
            active: None,
            shared: None,
            description: Maybe::Absent,
            external_id: Maybe::Absent,
            dispositions: None,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Whether child tenants can use it.
    #[must_use]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Its id in a system of your own.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// The dispositions on the list, each with its place.
    #[must_use]
    pub fn dispositions(mut self, dispositions: Vec<DispositionListEntry>) -> Self {
        self.dispositions = Some(dispositions);
        self
    }
}

impl Command for UpdateDispositionList {
    type Reply = EntitiesUpdateDispositionListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateDispositionList",
        module: Some("entities"),
        sub_module: None,
        command: "updateDispositionList",
        message: None,
        reply: Some("cxengage/entities/update-disposition-list-response"),
        matches: &[Match {
            param: &["dispositionListId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the data access reports of the active tenant.
///
/// Users stand under `members` here, not under `users`. A `tenantId` changes nothing and can be
/// left out.
///
/// # Answer
///
/// [`EntitiesGetDataAccessReportsResponsePayload`] on
/// `cxengage/entities/get-data-access-reports-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11053 `failedToGetDataAccessReports`: The access controlled reports could not be read. See
///   what the API said in `apiResponse`, whether the user may administer these reports, then ask
///   again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetDataAccessReports;
///
/// let params = GetDataAccessReports::new();
/// ```
///
/// Source: `modules/entities.cljs:887` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetDataAccessReports {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetDataAccessReports {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetDataAccessReports {
    type Reply = EntitiesGetDataAccessReportsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getDataAccessReports",
        module: Some("entities"),
        sub_module: None,
        command: "getDataAccessReports",
        message: None,
        reply: Some("cxengage/entities/get-data-access-reports-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a data access report with its users.
///
/// # Answer
///
/// [`EntitiesGetDataAccessReportResponsePayload`] on
/// `cxengage/entities/get-data-access-report-response`.
///
/// An answer belongs to the call with the same `dataAccessReportId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11054 `failedToGetDataAccessReport`: The access controlled report could not be read. Check
///   `dataAccessReportId` against `getDataAccessReports`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetDataAccessReport;
///
/// let params = GetDataAccessReport::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:915` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetDataAccessReport {
    /// `dataAccessReportId` on the wire.
    #[serde(rename = "dataAccessReportId")]
    pub data_access_report_id: Uuid,
}

impl GetDataAccessReport {
    /// With all that it consists of.
    #[must_use]
    pub fn new(data_access_report_id: impl Into<Uuid>) -> Self {
        Self { data_access_report_id: data_access_report_id.into() }
    }
}

impl Command for GetDataAccessReport {
    type Reply = EntitiesGetDataAccessReportResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getDataAccessReport",
        module: Some("entities"),
        sub_module: None,
        command: "getDataAccessReport",
        message: None,
        reply: Some("cxengage/entities/get-data-access-report-response"),
        matches: &[Match {
            param: &["dataAccessReportId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a data access member.
///
/// Any id passes the SDK. The API is asked at `data-access-member`, in the singular. What it
/// answers has not been seen.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/get-data-access-member-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11067 `failedToGetDataAccessMember`: The member of access controlled reports could not be
///   read. Check `dataAccessMemberId`; the SDK sends it without looking at it.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetDataAccessMember;
///
/// let params = GetDataAccessMember::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:945` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetDataAccessMember {
    /// `dataAccessMemberId` on the wire.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "dataAccessMemberId")]
    pub data_access_member_id: Uuid,
}

impl GetDataAccessMember {
    /// With all that it consists of.
    #[must_use]
    pub fn new(data_access_member_id: impl Into<Uuid>) -> Self {
        Self { data_access_member_id: data_access_member_id.into() }
    }
}

impl Command for GetDataAccessMember {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getDataAccessMember",
        module: Some("entities"),
        sub_module: None,
        command: "getDataAccessMember",
        message: None,
        reply: Some("cxengage/entities/get-data-access-member-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a data access report: a report that only chosen users get to see.
///
/// Only the fields of the `reportType` that was chosen are passed on; those of the other one are
/// sent as null. The API knows `users` as `members`, and the answer calls them `users` again.
///
/// In the other fields null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateDataAccessReportResponsePayload`] on
/// `cxengage/entities/create-data-access-report-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11055 `failedToCreateDataAccessReport`: The access controlled report could not be created.
///   Check that the fields suit `reportType` (those of the other type are sent as null), and the
///   ids in `users` against `getUsers`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateDataAccessReport;
///
/// let params = CreateDataAccessReport::new(
///     Some("...".to_owned()),
///     true,
///     skylight_sdk::entities::ReportType::Realtime,
/// );
/// ```
///
/// Source: `modules/entities.cljs:1955` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateDataAccessReport {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: bool,
    /// The kind of report that access is granted to.
    #[serde(rename = "reportType")]
    pub report_type: ReportType,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// For a realtime report only.
    #[serde(rename = "realtimeReportId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime_report_id: Option<Uuid>,
    /// For a realtime report only.
    #[serde(rename = "realtimeReportType")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub realtime_report_type: Maybe<RealtimeReportType>,
    /// For a realtime report only.
    #[serde(rename = "realtimeReportName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub realtime_report_name: Maybe<String>,
    /// For a historical report only.
    #[serde(rename = "historicalCatalogName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub historical_catalog_name: Maybe<String>,
    /// Ids of the users who get to see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<Uuid>>,
}

impl CreateDataAccessReport {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(name: Option<String>, active: bool, report_type: ReportType) -> Self {
        Self {
            name,
            active,
            report_type,
            description: Maybe::Absent,
            realtime_report_id: None,
            realtime_report_type: Maybe::Absent,
            realtime_report_name: Maybe::Absent,
            historical_catalog_name: Maybe::Absent,
            users: None,
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// For a realtime report only.
    #[must_use]
    pub fn realtime_report_id(mut self, realtime_report_id: impl Into<Uuid>) -> Self {
        self.realtime_report_id = Some(realtime_report_id.into());
        self
    }

    /// For a realtime report only.
    #[must_use]
    pub fn realtime_report_type(
        mut self,
        realtime_report_type: impl Into<Maybe<RealtimeReportType>>,
    ) -> Self {
        self.realtime_report_type = realtime_report_type.into();
        self
    }

    /// For a realtime report only.
    #[must_use]
    pub fn realtime_report_name(mut self, realtime_report_name: impl Into<Maybe<String>>) -> Self {
        self.realtime_report_name = realtime_report_name.into();
        self
    }

    /// For a historical report only.
    #[must_use]
    pub fn historical_catalog_name(
        mut self,
        historical_catalog_name: impl Into<Maybe<String>>,
    ) -> Self {
        self.historical_catalog_name = historical_catalog_name.into();
        self
    }

    /// Ids of the users who get to see it.
    #[must_use]
    pub fn users(mut self, users: Vec<Uuid>) -> Self {
        self.users = Some(users);
        self
    }
}

impl Command for CreateDataAccessReport {
    type Reply = EntitiesCreateDataAccessReportResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createDataAccessReport",
        module: Some("entities"),
        sub_module: None,
        command: "createDataAccessReport",
        message: None,
        reply: Some("cxengage/entities/create-data-access-report-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a data access report.
///
/// Only the fields of the `reportType` that was sent along are passed on; those of the other one
/// are sent as null. Without a `reportType` none of them go out. The API knows `users` as
/// `members`, and the answer calls them `users` again.
///
/// In the other fields null counts as not given.
///
/// # Answer
///
/// [`EntitiesUpdateDataAccessReportResponsePayload`] on
/// `cxengage/entities/update-data-access-report-response`.
///
/// An answer belongs to the call with the same `dataAccessReportId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11056 `failedToUpdateDataAccessReport`: The access controlled report could not be changed.
///   Check `dataAccessReportId`, that the fields suit `reportType` (those of the other type are
///   sent as null), and the ids in `users`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateDataAccessReport;
///
/// let params = UpdateDataAccessReport::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3533` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateDataAccessReport {
    /// `dataAccessReportId` on the wire.
    #[serde(rename = "dataAccessReportId")]
    pub data_access_report_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// For a realtime report only.
    #[serde(rename = "realtimeReportId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime_report_id: Option<Uuid>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// The kind of report that access is granted to.
    #[serde(rename = "reportType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_type: Option<ReportType>,
    /// For a realtime report only.
    #[serde(rename = "realtimeReportType")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub realtime_report_type: Maybe<RealtimeReportType>,
    /// For a realtime report only.
    #[serde(rename = "realtimeReportName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub realtime_report_name: Maybe<String>,
    /// For a historical report only.
    #[serde(rename = "historicalCatalogName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub historical_catalog_name: Maybe<String>,
    /// Ids of the users who get to see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<Uuid>>,
}

impl UpdateDataAccessReport {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(data_access_report_id: impl Into<Uuid>) -> Self {
        Self {
            data_access_report_id: data_access_report_id.into(),
            name: Maybe::Absent,
            realtime_report_id: None,
            description: Maybe::Absent,
            active: None,
            report_type: None,
            realtime_report_type: Maybe::Absent,
            realtime_report_name: Maybe::Absent,
            historical_catalog_name: Maybe::Absent,
            users: None,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// For a realtime report only.
    #[must_use]
    pub fn realtime_report_id(mut self, realtime_report_id: impl Into<Uuid>) -> Self {
        self.realtime_report_id = Some(realtime_report_id.into());
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// The kind of report that access is granted to.
    #[must_use]
    pub fn report_type(mut self, report_type: ReportType) -> Self {
        self.report_type = Some(report_type);
        self
    }

    /// For a realtime report only.
    #[must_use]
    pub fn realtime_report_type(
        mut self,
        realtime_report_type: impl Into<Maybe<RealtimeReportType>>,
    ) -> Self {
        self.realtime_report_type = realtime_report_type.into();
        self
    }

    /// For a realtime report only.
    #[must_use]
    pub fn realtime_report_name(mut self, realtime_report_name: impl Into<Maybe<String>>) -> Self {
        self.realtime_report_name = realtime_report_name.into();
        self
    }

    /// For a historical report only.
    #[must_use]
    pub fn historical_catalog_name(
        mut self,
        historical_catalog_name: impl Into<Maybe<String>>,
    ) -> Self {
        self.historical_catalog_name = historical_catalog_name.into();
        self
    }

    /// Ids of the users who get to see it.
    #[must_use]
    pub fn users(mut self, users: Vec<Uuid>) -> Self {
        self.users = Some(users);
        self
    }
}

impl Command for UpdateDataAccessReport {
    type Reply = EntitiesUpdateDataAccessReportResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateDataAccessReport",
        module: Some("entities"),
        sub_module: None,
        command: "updateDataAccessReport",
        message: None,
        reply: Some("cxengage/entities/update-data-access-report-response"),
        matches: &[Match {
            param: &["dataAccessReportId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the folders of historical reports.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetHistoricalReportFoldersResponsePayload`] on
/// `cxengage/entities/get-historical-report-folders-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11052 `failedToGetHistoricalReportFolders`: The folders of historical reports could not be
///   read. See what the API said in `apiResponse`, whether the user may see reports, then ask again
///   later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetHistoricalReportFolders;
///
/// let params = GetHistoricalReportFolders::new();
/// ```
///
/// Source: `modules/entities.cljs:863` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetHistoricalReportFolders {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetHistoricalReportFolders {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetHistoricalReportFolders {
    type Reply = EntitiesGetHistoricalReportFoldersResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getHistoricalReportFolders",
        module: Some("entities"),
        sub_module: None,
        command: "getHistoricalReportFolders",
        message: None,
        reply: Some("cxengage/entities/get-historical-report-folders-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the tenant's own realtime dashboards.
///
/// # Answer
///
/// [`EntitiesGetDashboardsResponsePayload`] on `cxengage/entities/get-dashboards-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11008 `failedToGetDashboardsList`: The dashboards could not be read. See what the API said in
///   `apiResponse`; the two switches of `getDashboards` cannot be at fault, so it is a matter of
///   permissions or of asking again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetDashboards;
///
/// let params = GetDashboards::new();
/// ```
///
/// Source: `modules/entities.cljs:320` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetDashboards {
    /// When true, inactive dashboards are left out.
    #[serde(rename = "excludeInactive")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_inactive: Option<bool>,
    /// When true, each comes without `activeDashboard`, its content.
    #[serde(rename = "withoutActiveDashboard")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub without_active_dashboard: Option<bool>,
}

impl GetDashboards {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// When true, inactive dashboards are left out.
    #[must_use]
    pub fn exclude_inactive(mut self, exclude_inactive: bool) -> Self {
        self.exclude_inactive = Some(exclude_inactive);
        self
    }

    /// When true, each comes without `activeDashboard`, its content.
    #[must_use]
    pub fn without_active_dashboard(mut self, without_active_dashboard: bool) -> Self {
        self.without_active_dashboard = Some(without_active_dashboard);
        self
    }
}

impl Command for GetDashboards {
    type Reply = EntitiesGetDashboardsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getDashboards",
        module: Some("entities"),
        sub_module: None,
        command: "getDashboards",
        message: None,
        reply: Some("cxengage/entities/get-dashboards-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the roles that users of the active tenant can have.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetRolesResponsePayload`] on `cxengage/entities/get-roles-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11044 `failedToGetRoles`: The roles of the tenant could not be read. Look whether the role of
///   the user has `VIEW_ALL_ROLES`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetRoles;
///
/// let params = GetRoles::new();
/// ```
///
/// Source: `modules/entities.cljs:1548` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetRoles {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetRoles {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetRoles {
    type Reply = EntitiesGetRolesResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getRoles",
        module: Some("entities"),
        sub_module: None,
        command: "getRoles",
        message: None,
        reply: Some("cxengage/entities/get-roles-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a role with its permissions.
///
/// # Answer
///
/// [`EntitiesGetRoleResponsePayload`] on `cxengage/entities/get-role-response`.
///
/// An answer belongs to the call with the same `roleId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11079 `failedToGetRole`: The role could not be read. Check `roleId` against `getRoles`; roles
///   of the platform are in `getPlatformRoles` only.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetRole;
///
/// let params = GetRole::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1040` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetRole {
    /// `roleId` on the wire.
    #[serde(rename = "roleId")]
    pub role_id: Uuid,
}

impl GetRole {
    /// With all that it consists of.
    #[must_use]
    pub fn new(role_id: impl Into<Uuid>) -> Self {
        Self { role_id: role_id.into() }
    }
}

impl Command for GetRole {
    type Reply = EntitiesGetRoleResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getRole",
        module: Some("entities"),
        sub_module: None,
        command: "getRole",
        message: None,
        reply: Some("cxengage/entities/get-role-response"),
        matches: &[Match {
            param: &["roleId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a role.
///
/// Without `permissions` the role has none. Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateRoleResponsePayload`] on `cxengage/entities/create-role-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11050 `failedToCreateRole`: The role could not be created. Check that `permissions` holds ids
///   out of `getPermissions`, not names, and that the user's own role has `MANAGE_ALL_ROLES`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateRole;
///
/// let params = CreateRole::new(Some("...".to_owned()));
/// ```
///
/// Source: `modules/entities.cljs:2395` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateRole {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Ids of permissions out of `getPermissions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<Uuid>>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether child tenants can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
}

impl CreateRole {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(name: Option<String>) -> Self {
        Self { name, description: Maybe::Absent, permissions: None, active: None, shared: None }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Ids of permissions out of `getPermissions`.
    #[must_use]
    pub fn permissions(mut self, permissions: Vec<Uuid>) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Whether child tenants can use it.
    #[must_use]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }
}

impl Command for CreateRole {
    type Reply = EntitiesCreateRoleResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createRole",
        module: Some("entities"),
        sub_module: None,
        command: "createRole",
        message: None,
        reply: Some("cxengage/entities/create-role-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a role.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateRoleResponsePayload`] on `cxengage/entities/update-role-response`.
///
/// An answer belongs to the call with the same `roleId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11051 `failedToUpdateRole`: The role could not be changed. Check `roleId` and the ids in
///   `permissions`, and that the role is not one of the platform's own (`type` `system`).
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateRole;
///
/// let params = UpdateRole::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3816` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateRole {
    /// `roleId` on the wire.
    #[serde(rename = "roleId")]
    pub role_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether child tenants can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Ids of permissions out of `getPermissions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<Uuid>>,
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl UpdateRole {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(role_id: impl Into<Uuid>) -> Self {
        Self {
            role_id: role_id.into(),
            name: Maybe::Absent,
            description: Maybe::Absent,
            active: None,
            shared: None,
            permissions: None,
            tenant_id: None,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Whether child tenants can use it.
    #[must_use]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }

    /// Ids of permissions out of `getPermissions`.
    #[must_use]
    pub fn permissions(mut self, permissions: Vec<Uuid>) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for UpdateRole {
    type Reply = EntitiesUpdateRoleResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateRole",
        module: Some("entities"),
        sub_module: None,
        command: "updateRole",
        message: None,
        reply: Some("cxengage/entities/update-role-response"),
        matches: &[Match {
            param: &["roleId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the roles that users can have in the platform as a whole.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetPlatformRolesResponsePayload`] on `cxengage/entities/get-platform-roles-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11063 `failedToGetPlatformRoles`: The roles of the platform could not be read. Look whether
///   the user's role has `VIEW_ALL_ROLES` or `MANAGE_ALL_ROLES`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetPlatformRoles;
///
/// let params = GetPlatformRoles::new();
/// ```
///
/// Source: `modules/entities.cljs:1616` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetPlatformRoles {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetPlatformRoles {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetPlatformRoles {
    type Reply = EntitiesGetPlatformRolesResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getPlatformRoles",
        module: Some("entities"),
        sub_module: None,
        command: "getPlatformRoles",
        message: None,
        reply: Some("cxengage/entities/get-platform-roles-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the permissions that a role of the active tenant can hold.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetPermissionsResponsePayload`] on `cxengage/entities/get-permissions-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11049 `failedToGetPermissions`: The permissions that roles can include could not be read. Look
///   whether the user's role has `VIEW_ALL_ROLES`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetPermissions;
///
/// let params = GetPermissions::new();
/// ```
///
/// Source: `modules/entities.cljs:1336` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetPermissions {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetPermissions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetPermissions {
    type Reply = EntitiesGetPermissionsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getPermissions",
        module: Some("entities"),
        sub_module: None,
        command: "getPermissions",
        message: None,
        reply: Some("cxengage/entities/get-permissions-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the services through which a tenant's users can sign in.
///
/// # Answer
///
/// [`EntitiesGetIdentityProvidersResponsePayload`] on
/// `cxengage/entities/get-identity-providers-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11073 `failedToGetIdentityProviders`: The identity providers could not be read. Check the
///   `tenantId` when one was given, and see what the API said in `apiResponse`: not every
///   administrator may see them.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetIdentityProviders;
///
/// let params = GetIdentityProviders::new();
/// ```
///
/// Source: `modules/entities.cljs:1718` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetIdentityProviders {
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetIdentityProviders {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetIdentityProviders {
    type Reply = EntitiesGetIdentityProvidersResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getIdentityProviders",
        module: Some("entities"),
        sub_module: None,
        command: "getIdentityProviders",
        message: None,
        reply: Some("cxengage/entities/get-identity-providers-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the API keys of the active tenant.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetApiKeysResponsePayload`] on `cxengage/entities/get-api-keys-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11133 `failedToGetApiKeys`: The API keys could not be read. Look whether the user's role has
///   `MANAGE_ALL_APP_CREDENTIALS`; if it has, see what the API said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetApiKeys;
///
/// let params = GetApiKeys::new();
/// ```
///
/// Source: `modules/entities.cljs:492` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetApiKeys {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetApiKeys {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetApiKeys {
    type Reply = EntitiesGetApiKeysResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getApiKeys",
        module: Some("entities"),
        sub_module: None,
        command: "getApiKeys",
        message: None,
        reply: Some("cxengage/entities/get-api-keys-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates an API key.
///
/// The answer is the one occasion to learn the key's `secret`. Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateApiKeyResponsePayload`] on `cxengage/entities/create-api-key-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11134 `failedToCreateApiKey`: The API key could not be created. Check `roleId` against
///   `getRoles`, and that the user's role has `MANAGE_ALL_APP_CREDENTIALS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateApiKey;
///
/// let params = CreateApiKey::new(Some("...".to_owned()), "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:2056` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateApiKey {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Role that whoever uses the key has.
    #[serde(rename = "roleId")]
    pub role_id: Uuid,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateApiKey {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(name: Option<String>, role_id: impl Into<Uuid>) -> Self {
        Self { name, role_id: role_id.into(), description: Maybe::Absent }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateApiKey {
    type Reply = EntitiesCreateApiKeyResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createApiKey",
        module: Some("entities"),
        sub_module: None,
        command: "createApiKey",
        message: None,
        reply: Some("cxengage/entities/create-api-key-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes an API key.
///
/// `active` reaches the API as a `status` of `enabled` or `disabled`, and comes back as such. Null
/// counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateApiKeyResponsePayload`] on `cxengage/entities/update-api-key-response`.
///
/// An answer belongs to the call with the same `apiKeyId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11135 `failedToUpdateApiKey`: The API key could not be changed. Check `apiKeyId` against
///   `getApiKeys` (the SDK does not look at it) and `roleId` against `getRoles`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateApiKey;
///
/// let params = UpdateApiKey::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:2087` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateApiKey {
    /// `apiKeyId` on the wire.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "apiKeyId")]
    pub api_key_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// Role that whoever uses the key has.
    #[serde(rename = "roleId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_id: Option<Uuid>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

impl UpdateApiKey {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(api_key_id: impl Into<Uuid>) -> Self {
        Self {
            api_key_id: api_key_id.into(),
            name: Maybe::Absent,
            role_id: None,
            description: Maybe::Absent,
            active: None,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Role that whoever uses the key has.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<Uuid>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

impl Command for UpdateApiKey {
    type Reply = EntitiesUpdateApiKeyResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateApiKey",
        module: Some("entities"),
        sub_module: None,
        command: "updateApiKey",
        message: None,
        reply: Some("cxengage/entities/update-api-key-response"),
        matches: &[Match {
            param: &["apiKeyId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Deletes an API key.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/delete-api-key-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11136 `failedToDeleteApiKey`: The API key could not be deleted. Check `apiKeyId` against
///   `getApiKeys`, since the SDK does not look at it. To shut the key off meanwhile, call
///   `updateApiKey` with `active` false.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::DeleteApiKey;
///
/// let params = DeleteApiKey::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:2119` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteApiKey {
    /// `apiKeyId` on the wire.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "apiKeyId")]
    pub api_key_id: Uuid,
}

impl DeleteApiKey {
    /// With all that it consists of.
    #[must_use]
    pub fn new(api_key_id: impl Into<Uuid>) -> Self {
        Self { api_key_id: api_key_id.into() }
    }
}

impl Command for DeleteApiKey {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.deleteApiKey",
        module: Some("entities"),
        sub_module: None,
        command: "deleteApiKey",
        message: None,
        reply: Some("cxengage/entities/delete-api-key-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the message templates of the active tenant.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetMessageTemplatesResponsePayload`] on
/// `cxengage/entities/get-message-templates-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11070 `failedToGetMessageTemplates`: The message templates could not be read. Look whether the
///   role has `VIEW_ALL_MESSAGE_TEMPLATES`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetMessageTemplates;
///
/// let params = GetMessageTemplates::new();
/// ```
///
/// Source: `modules/entities.cljs:1570` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetMessageTemplates {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetMessageTemplates {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetMessageTemplates {
    type Reply = EntitiesGetMessageTemplatesResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getMessageTemplates",
        module: Some("entities"),
        sub_module: None,
        command: "getMessageTemplates",
        message: None,
        reply: Some("cxengage/entities/get-message-templates-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a message template.
///
/// # Answer
///
/// [`EntitiesGetMessageTemplateResponsePayload`] on
/// `cxengage/entities/get-message-template-response`.
///
/// An answer belongs to the call with the same `messageTemplateId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11123 `failedToGetMessageTemplate`: The message template could not be read. Check
///   `messageTemplateId` against `getMessageTemplates`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetMessageTemplate;
///
/// let params = GetMessageTemplate::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1596` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetMessageTemplate {
    /// `messageTemplateId` on the wire.
    #[serde(rename = "messageTemplateId")]
    pub message_template_id: Uuid,
}

impl GetMessageTemplate {
    /// With all that it consists of.
    #[must_use]
    pub fn new(message_template_id: impl Into<Uuid>) -> Self {
        Self { message_template_id: message_template_id.into() }
    }
}

impl Command for GetMessageTemplate {
    type Reply = EntitiesGetMessageTemplateResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getMessageTemplate",
        module: Some("entities"),
        sub_module: None,
        command: "getMessageTemplate",
        message: None,
        reply: Some("cxengage/entities/get-message-template-response"),
        matches: &[Match {
            param: &["messageTemplateId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a message template: a prepared text that agents can send.
///
/// An `active` of false never reaches the API; use `updateMessageTemplate` afterwards. Null counts
/// as not given.
///
/// # Answer
///
/// [`EntitiesCreateMessageTemplateResponsePayload`] on
/// `cxengage/entities/create-message-template-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11124 `failedToCreateMessageTemplate`: The message template could not be created. Check that
///   `channels` holds `sms`, `messaging` or `email` only, which the SDK does not, and that the role
///   has `MANAGE_ALL_MESSAGE_TEMPLATES`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateMessageTemplate;
///
/// let params = CreateMessageTemplate::new(
///     Some("...".to_owned()),
///     vec!["...".to_owned()],
///     skylight_sdk::session::TemplateTextType::Plaintext,
///     "...",
///     true,
/// );
/// ```
///
/// Source: `modules/entities.cljs:2721` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateMessageTemplate {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Where the text is offered: `sms`, `messaging`, `email`; the SDK does not check what is in
    /// the list.
    pub channels: Vec<String>,
    /// How `template` is written; comes back as `type`.
    #[serde(rename = "templateTextType")]
    pub template_text_type: TemplateTextType,
    /// The text itself.
    pub template: String,
    /// `active` on the wire.
    pub active: bool,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateMessageTemplate {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(
        name: Option<String>,
        channels: Vec<String>,
        template_text_type: TemplateTextType,
        template: impl Into<String>,
        active: bool,
    ) -> Self {
        Self {
            name,
            channels,
            template_text_type,
            template: template.into(),
            active,
            description: Maybe::Absent,
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateMessageTemplate {
    type Reply = EntitiesCreateMessageTemplateResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createMessageTemplate",
        module: Some("entities"),
        sub_module: None,
        command: "createMessageTemplate",
        message: None,
        reply: Some("cxengage/entities/create-message-template-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a message template.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateMessageTemplateResponsePayload`] on
/// `cxengage/entities/update-message-template-response`.
///
/// An answer belongs to the call with the same `messageTemplateId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11125 `failedToUpdateMessageTemplate`: The message template could not be changed. Check
///   `messageTemplateId` against `getMessageTemplates`, and that `channels` holds `sms`,
///   `messaging` or `email` only.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateMessageTemplate;
///
/// let params = UpdateMessageTemplate::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3074` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateMessageTemplate {
    /// `messageTemplateId` on the wire.
    #[serde(rename = "messageTemplateId")]
    pub message_template_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Where the text is offered: `sms`, `messaging`, `email`; the SDK does not check what is in
    /// the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<Vec<String>>,
    /// How `template` is written; comes back as `type`.
    #[serde(rename = "templateTextType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_text_type: Option<TemplateTextType>,
    /// The text itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

impl UpdateMessageTemplate {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(message_template_id: impl Into<Uuid>) -> Self {
        Self {
            message_template_id: message_template_id.into(),
            name: Maybe::Absent,
            description: Maybe::Absent,
            channels: None,
            template_text_type: None,
            template: None,
            active: None,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Where the text is offered: `sms`, `messaging`, `email`; the SDK does not check what is in
    /// the list.
    #[must_use]
    pub fn channels(mut self, channels: Vec<String>) -> Self {
        self.channels = Some(channels);
        self
    }

    /// How `template` is written; comes back as `type`.
    #[must_use]
    pub fn template_text_type(mut self, template_text_type: TemplateTextType) -> Self {
        self.template_text_type = Some(template_text_type);
        self
    }

    /// The text itself.
    #[must_use]
    pub fn template(mut self, template: impl Into<String>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

impl Command for UpdateMessageTemplate {
    type Reply = EntitiesUpdateMessageTemplateResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateMessageTemplate",
        module: Some("entities"),
        sub_module: None,
        command: "updateMessageTemplate",
        message: None,
        reply: Some("cxengage/entities/update-message-template-response"),
        matches: &[Match {
            param: &["messageTemplateId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the kinds of email that the platform sends by itself, or fetches one of them.
///
/// # Answer
///
/// [`EntitiesGetEmailTypesResponsePayload`] on `cxengage/entities/get-email-types-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11020 `failedToGetEmailTypes`: The kinds of email that the platform sends to users could not
///   be read. Check the `emailTypeId` when one was given; without it the answer lists them all.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetEmailTypes;
///
/// let params = GetEmailTypes::new();
/// ```
///
/// Source: `modules/entities.cljs:584` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetEmailTypes {
    /// The one to fetch; without it, all.
    #[serde(rename = "emailTypeId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_type_id: Option<Uuid>,
}

impl GetEmailTypes {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The one to fetch; without it, all.
    #[must_use]
    pub fn email_type_id(mut self, email_type_id: impl Into<Uuid>) -> Self {
        self.email_type_id = Some(email_type_id.into());
        self
    }
}

impl Command for GetEmailTypes {
    type Reply = EntitiesGetEmailTypesResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getEmailTypes",
        module: Some("entities"),
        sub_module: None,
        command: "getEmailTypes",
        message: None,
        reply: Some("cxengage/entities/get-email-types-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches the templates of the emails that the platform sends by itself, or that of one kind of
/// email.
///
/// The shape of the answer depends on `emailTypeId`: with it one template, without it a list.
///
/// # Answer
///
/// [`EntitiesGetEmailTemplatesResponsePayload`] on
/// `cxengage/entities/get-email-templates-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11021 `failedToGetEmailTemplates`: The wording of emails to users could not be read. Check the
///   `emailTypeId` when one was given, and that the role has `USER_MANAGEMENT_EMAIL_READ`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetEmailTemplates;
///
/// let params = GetEmailTemplates::new();
/// ```
///
/// Source: `modules/entities.cljs:610` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetEmailTemplates {
    /// The kind of email; without it, all.
    #[serde(rename = "emailTypeId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_type_id: Option<Uuid>,
    /// Together with `emailTypeId`: asks for the template to fall back on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback: Option<bool>,
}

impl GetEmailTemplates {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The kind of email; without it, all.
    #[must_use]
    pub fn email_type_id(mut self, email_type_id: impl Into<Uuid>) -> Self {
        self.email_type_id = Some(email_type_id.into());
        self
    }

    /// Together with `emailTypeId`: asks for the template to fall back on.
    #[must_use]
    pub fn fallback(mut self, fallback: bool) -> Self {
        self.fallback = Some(fallback);
        self
    }
}

impl Command for GetEmailTemplates {
    type Reply = EntitiesGetEmailTemplatesResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getEmailTemplates",
        module: Some("entities"),
        sub_module: None,
        command: "getEmailTemplates",
        message: None,
        reply: Some("cxengage/entities/get-email-templates-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Gives the active tenant a template of its own for a kind of email.
///
/// The SDK does not check `body`, and a null there is passed on.
///
/// # Answer
///
/// [`EntitiesCreateEmailTemplateResponsePayload`] on
/// `cxengage/entities/create-email-template-response`.
///
/// An answer belongs to the call with the same `emailTypeId` (`result.emailTypeId` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11022 `failedToCreateEmailTemplate`: The tenant's own wording of an email could not be
///   created. Check `emailTypeId` against `getEmailTypes`, and with `getEmailTemplates` whether the
///   tenant has its own wording already (then `updateEmailTemplate`).
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateEmailTemplate;
///
/// let params = CreateEmailTemplate::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     true,
///     true,
///     Some("...".to_owned()),
///     "...",
/// );
/// ```
///
/// Source: `modules/entities.cljs:1897` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateEmailTemplate {
    /// The kind of email, out of `getEmailTypes`.
    #[serde(rename = "emailTypeId")]
    pub email_type_id: Uuid,
    /// `active` on the wire.
    pub active: bool,
    /// Whether child tenants can use it.
    pub shared: bool,
    /// `body` on the wire.
    ///
    /// Taken as it is, unchecked.
    pub body: Option<String>,
    /// `subject` on the wire.
    pub subject: String,
}

impl CreateEmailTemplate {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        email_type_id: impl Into<Uuid>,
        active: bool,
        shared: bool,
        body: Option<String>,
        subject: impl Into<String>,
    ) -> Self {
        Self { email_type_id: email_type_id.into(), active, shared, body, subject: subject.into() }
    }
}

impl Command for CreateEmailTemplate {
    type Reply = EntitiesCreateEmailTemplateResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createEmailTemplate",
        module: Some("entities"),
        sub_module: None,
        command: "createEmailTemplate",
        message: None,
        reply: Some("cxengage/entities/create-email-template-response"),
        matches: &[Match {
            param: &["emailTypeId"],
            payload: Some(&["result", "emailTypeId"]),
            error: &["result", "emailTypeId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes the tenant's template for a kind of email.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateEmailTemplateResponsePayload`] on
/// `cxengage/entities/update-email-template-response`.
///
/// An answer belongs to the call with the same `emailTypeId` (`result.emailTypeId` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11023 `failedToUpdateEmailTemplate`: The tenant's own wording of an email could not be
///   changed. Check with `getEmailTemplates` that the tenant has its own wording of this email
///   (otherwise `createEmailTemplate`), and that the role has `USER_MANAGEMENT_EMAIL_UPDATE`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateEmailTemplate;
///
/// let params = UpdateEmailTemplate::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3280` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateEmailTemplate {
    /// The kind of email, out of `getEmailTypes`.
    #[serde(rename = "emailTypeId")]
    pub email_type_id: Uuid,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether child tenants can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// `body` on the wire.
    ///
    /// Taken as it is, unchecked.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub body: Maybe<String>,
    /// `subject` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

impl UpdateEmailTemplate {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(email_type_id: impl Into<Uuid>) -> Self {
        Self {
            email_type_id: email_type_id.into(),
            active: None,
            shared: None,
            body: Maybe::Absent,
            subject: None,
        }
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Whether child tenants can use it.
    #[must_use]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }

    /// `body` on the wire.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn body(mut self, body: impl Into<Maybe<String>>) -> Self {
        self.body = body.into();
        self
    }

    /// `subject` on the wire.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

impl Command for UpdateEmailTemplate {
    type Reply = EntitiesUpdateEmailTemplateResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateEmailTemplate",
        module: Some("entities"),
        sub_module: None,
        command: "updateEmailTemplate",
        message: None,
        reply: Some("cxengage/entities/update-email-template-response"),
        matches: &[Match {
            param: &["emailTypeId"],
            payload: Some(&["result", "emailTypeId"]),
            error: &["result", "emailTypeId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Deletes the tenant's template for a kind of email, so that the inherited one holds again.
///
/// Should the answer have a body, its keys are in kebab-case.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/delete-email-template-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11024 `failedToDeleteEmailTemplate`: The tenant's own wording of an email could not be
///   deleted. Check with `getEmailTemplates` that the tenant has its own wording of this email; the
///   inherited one cannot be deleted from here.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::DeleteEmailTemplate;
///
/// let params = DeleteEmailTemplate::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:4031` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteEmailTemplate {
    /// The kind of email, out of `getEmailTypes`.
    #[serde(rename = "emailTypeId")]
    pub email_type_id: Uuid,
}

impl DeleteEmailTemplate {
    /// With all that it consists of.
    #[must_use]
    pub fn new(email_type_id: impl Into<Uuid>) -> Self {
        Self { email_type_id: email_type_id.into() }
    }
}

impl Command for DeleteEmailTemplate {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.deleteEmailTemplate",
        module: Some("entities"),
        sub_module: None,
        command: "deleteEmailTemplate",
        message: None,
        reply: Some("cxengage/entities/delete-email-template-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the tenants in the region of the active one.
///
/// Whatever is sent along is ignored. The SDK reads the active tenant first, to learn its region.
///
/// # Answer
///
/// [`EntitiesGetTenantsResponsePayload`] on `cxengage/entities/get-tenants-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11118 `failedToGetTenants`: The tenants of the region could not be read. Make sure that a
///   tenant is active, since its region is looked up first, and that the user may see tenants.
///
/// Source: `modules/entities.cljs:1069` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetTenants {}

impl GetTenants {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetTenants {
    type Reply = EntitiesGetTenantsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getTenants",
        module: Some("entities"),
        sub_module: None,
        command: "getTenants",
        message: None,
        reply: Some("cxengage/entities/get-tenants-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// Fetches a tenant.
///
/// A failure has code 2010, whose context is `session`.
///
/// # Answer
///
/// [`EntitiesGetTenantResponsePayload`] on `cxengage/entities/get-tenant-response`.
///
/// An answer belongs to the call with the same `tenantId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 2010 `failedToGetTenant`: The tenant could not be read. Check the tenant's id against
///   `cxengage/session/tenant-list`, and that the agent belongs to that tenant.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetTenant;
///
/// let params = GetTenant::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1099` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetTenant {
    /// `tenantId` on the wire.
    #[serde(rename = "tenantId")]
    pub tenant_id: Uuid,
}

impl GetTenant {
    /// With all that it consists of.
    #[must_use]
    pub fn new(tenant_id: impl Into<Uuid>) -> Self {
        Self { tenant_id: tenant_id.into() }
    }
}

impl Command for GetTenant {
    type Reply = EntitiesGetTenantResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getTenant",
        module: Some("entities"),
        sub_module: None,
        command: "getTenant",
        message: None,
        reply: Some("cxengage/entities/get-tenant-response"),
        matches: &[Match {
            param: &["tenantId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a tenant below another one.
///
/// An `active` of false never reaches the API; use `updateTenant` afterwards. Null counts as not
/// given.
///
/// # Answer
///
/// [`EntitiesCreateTenantResponsePayload`] on `cxengage/entities/create-tenant-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11117 `failedToCreateTenant`: The tenant could not be created. Check `parentId` and
///   `adminUserId`, `regionId` against `getRegions` and `timezone` against `getTimezones`, and that
///   the role has `CREATE_CHILD_TENANT`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateTenant;
///
/// let params = CreateTenant::new(
///     Some("...".to_owned()),
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "...",
///     true,
/// );
/// ```
///
/// Source: `modules/entities.cljs:2686` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateTenant {
    /// `name` on the wire.
    pub name: Option<String>,
    /// The user who administers it.
    #[serde(rename = "adminUserId")]
    pub admin_user_id: Uuid,
    /// The tenant that it belongs to.
    #[serde(rename = "parentId")]
    pub parent_id: Uuid,
    /// One of those from `getRegions`.
    #[serde(rename = "regionId")]
    pub region_id: Uuid,
    /// Name of a time zone, out of `getTimezones`.
    pub timezone: String,
    /// `active` on the wire.
    pub active: bool,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateTenant {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(
        name: Option<String>,
        admin_user_id: impl Into<Uuid>,
        parent_id: impl Into<Uuid>,
        region_id: impl Into<Uuid>,
        timezone: impl Into<String>,
        active: bool,
    ) -> Self {
        Self {
            name,
            admin_user_id: admin_user_id.into(),
            parent_id: parent_id.into(),
            region_id: region_id.into(),
            timezone: timezone.into(),
            active,
            description: Maybe::Absent,
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateTenant {
    type Reply = EntitiesCreateTenantResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createTenant",
        module: Some("entities"),
        sub_module: None,
        command: "createTenant",
        message: None,
        reply: Some("cxengage/entities/create-tenant-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a tenant.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateTenantResponsePayload`] on `cxengage/entities/update-tenant-response`.
///
/// An answer belongs to the call with the same `tenantId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11116 `failedToUpdateTenant`: The tenant could not be changed. Check `tenantId`, the ids of
///   user, integration, identity provider and service level agreement that were given, and that the
///   role has `MANAGE_TENANT`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateTenant;
///
/// let params = UpdateTenant::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3160` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateTenant {
    /// `tenantId` on the wire.
    #[serde(rename = "tenantId")]
    pub tenant_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// The user who administers it.
    #[serde(rename = "adminUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_user_id: Option<Uuid>,
    /// Name of a time zone, out of `getTimezones`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Integration that outbound interactions use.
    #[serde(rename = "outboundIntegrationId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub outbound_integration_id: Maybe<Uuid>,
    /// Whether the platform's own sign-in may be used: `enabled`, `disabled` or `denied`; the SDK
    /// does not check it.
    #[serde(rename = "cxengageIdentityProvider")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cxengage_identity_provider: Option<String>,
    /// Identity provider that users sign in through unless they have another.
    #[serde(rename = "defaultIdentityProvider")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub default_identity_provider: Maybe<Uuid>,
    /// Service level agreement that holds where no other is set.
    #[serde(rename = "defaultSlaId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub default_sla_id: Maybe<Uuid>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

impl UpdateTenant {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(tenant_id: impl Into<Uuid>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            name: Maybe::Absent,
            description: Maybe::Absent,
            admin_user_id: None,
            timezone: None,
            outbound_integration_id: Maybe::Absent,
            cxengage_identity_provider: None,
            default_identity_provider: Maybe::Absent,
            default_sla_id: Maybe::Absent,
            active: None,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// The user who administers it.
    #[must_use]
    pub fn admin_user_id(mut self, admin_user_id: impl Into<Uuid>) -> Self {
        self.admin_user_id = Some(admin_user_id.into());
        self
    }

    /// Name of a time zone, out of `getTimezones`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// Integration that outbound interactions use.
    #[must_use]
    pub fn outbound_integration_id(
        mut self,
        outbound_integration_id: impl Into<Maybe<Uuid>>,
    ) -> Self {
        self.outbound_integration_id = outbound_integration_id.into();
        self
    }

    /// Whether the platform's own sign-in may be used: `enabled`, `disabled` or `denied`; the SDK
    /// does not check it.
    #[must_use]
    pub fn cxengage_identity_provider(
        mut self,
        cxengage_identity_provider: impl Into<String>,
    ) -> Self {
        self.cxengage_identity_provider = Some(cxengage_identity_provider.into());
        self
    }

    /// Identity provider that users sign in through unless they have another.
    #[must_use]
    pub fn default_identity_provider(
        mut self,
        default_identity_provider: impl Into<Maybe<Uuid>>,
    ) -> Self {
        self.default_identity_provider = default_identity_provider.into();
        self
    }

    /// Service level agreement that holds where no other is set.
    #[must_use]
    pub fn default_sla_id(mut self, default_sla_id: impl Into<Maybe<Uuid>>) -> Self {
        self.default_sla_id = default_sla_id.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

impl Command for UpdateTenant {
    type Reply = EntitiesUpdateTenantResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateTenant",
        module: Some("entities"),
        sub_module: None,
        command: "updateTenant",
        message: None,
        reply: Some("cxengage/entities/update-tenant-response"),
        matches: &[Match {
            param: &["tenantId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the regions that a tenant can live in.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetRegionsResponsePayload`] on `cxengage/entities/get-regions-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11142 `failedToGetRegions`: The regions could not be read. Ask again later; `getRegions` takes
///   nothing that could be wrong.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetRegions;
///
/// let params = GetRegions::new();
/// ```
///
/// Source: `modules/entities.cljs:1809` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetRegions {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetRegions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetRegions {
    type Reply = EntitiesGetRegionsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getRegions",
        module: Some("entities"),
        sub_module: None,
        command: "getRegions",
        message: None,
        reply: Some("cxengage/entities/get-regions-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a tenant's colours, logo and icon.
///
/// The SDK turns `logo` and `favicon` into whole URLs, and keeps nothing of the API's answer but
/// `result`.
///
/// # Answer
///
/// [`EntitiesGetBrandingResponsePayload`] on `cxengage/entities/get-branding-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11006 `failedToGetTenantBranding`: The branding of the tenant could not be read. Check the
///   `tenantId` when one was given; go on with the default look, since nothing else depends on it.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetBranding;
///
/// let params = GetBranding::new();
/// ```
///
/// Source: `modules/entities.cljs:280` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetBranding {
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetBranding {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetBranding {
    type Reply = EntitiesGetBrandingResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getBranding",
        module: Some("entities"),
        sub_module: None,
        command: "getBranding",
        message: None,
        reply: Some("cxengage/entities/get-branding-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches those parts of a tenant's branding that the tenant cannot change itself, such as its
/// domain.
///
/// # Answer
///
/// [`EntitiesGetProtectedBrandingResponsePayload`] on
/// `cxengage/entities/get-protected-branding-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11029 `failedToGetTenantProtectedBranding`: The protected settings of the branding could not
///   be read. Check the `tenantId` when one was given, and see what the API said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetProtectedBranding;
///
/// let params = GetProtectedBranding::new();
/// ```
///
/// Source: `modules/entities.cljs:301` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetProtectedBranding {
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetProtectedBranding {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetProtectedBranding {
    type Reply = EntitiesGetProtectedBrandingResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getProtectedBranding",
        module: Some("entities"),
        sub_module: None,
        command: "getProtectedBranding",
        message: None,
        reply: Some("cxengage/entities/get-protected-branding-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a tenant's colours, logo and icon.
///
/// The SDK turns `logo` and `favicon` of the answer into whole URLs, and keeps nothing of the API's
/// answer but `result`.
///
/// # Answer
///
/// [`EntitiesUpdateBrandingResponsePayload`] on `cxengage/entities/update-branding-response`.
///
/// An answer belongs to the call with the same `tenantId` (`result.tenantId` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11141 `failedToUpdateTenantBranding`: The branding of the tenant could not be changed. Check
///   `tenantId`, and that `styles` is JSON as text, not an object.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateBranding;
///
/// let params = UpdateBranding::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:3913` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateBranding {
    /// `tenantId` on the wire.
    #[serde(rename = "tenantId")]
    pub tenant_id: Uuid,
    /// An object as JSON text: `productName`, and the colours `primaryColor`, `navbar` and
    /// `navbarText`, `accentColor` and `accentHoverColor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub styles: Option<String>,
    /// Where the logo is; `uploadBrandingImage` yields such a URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// Where the icon is; `uploadBrandingImage` yields such a URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favicon: Option<String>,
}

impl UpdateBranding {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(tenant_id: impl Into<Uuid>) -> Self {
        Self { tenant_id: tenant_id.into(), styles: None, logo: None, favicon: None }
    }

    /// An object as JSON text: `productName`, and the colours `primaryColor`, `navbar` and
    /// `navbarText`, `accentColor` and `accentHoverColor`.
    #[must_use]
    pub fn styles(mut self, styles: impl Into<String>) -> Self {
        self.styles = Some(styles.into());
        self
    }

    /// Where the logo is; `uploadBrandingImage` yields such a URL.
    #[must_use]
    pub fn logo(mut self, logo: impl Into<String>) -> Self {
        self.logo = Some(logo.into());
        self
    }

    /// Where the icon is; `uploadBrandingImage` yields such a URL.
    #[must_use]
    pub fn favicon(mut self, favicon: impl Into<String>) -> Self {
        self.favicon = Some(favicon.into());
        self
    }
}

impl Command for UpdateBranding {
    type Reply = EntitiesUpdateBrandingResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateBranding",
        module: Some("entities"),
        sub_module: None,
        command: "updateBranding",
        message: None,
        reply: Some("cxengage/entities/update-branding-response"),
        matches: &[Match {
            param: &["tenantId"],
            payload: Some(&["result", "tenantId"]),
            error: &["result", "tenantId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Uploads a logo or an icon for a tenant's branding and yields its URL.
///
/// Structured clone takes the file across the bridge as it is; a detour by way of JSON loses it.
/// Pass the URL to `updateBranding` for the image to be used.
///
/// # Answer
///
/// [`EntitiesUploadBrandingImageResponsePayload`] on
/// `cxengage/entities/upload-branding-image-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11140 `failedToUploadBrandingImage`: The picture for the branding could not be uploaded. Check
///   that `file` is a `File` or `Blob` with a picture and `imageType` is `logo` or `favicon`; after
///   a network failure, upload it again.
///
/// Source: `modules/entities.cljs:3953` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UploadBrandingImage {
    /// `tenantId` on the wire.
    #[serde(rename = "tenantId")]
    pub tenant_id: Uuid,
    /// A `File` or `Blob`.
    ///
    /// Made only with the feature `web`, from a `Blob` or `File` of the browser.
    ///
    /// Taken as it is, unchecked.
    pub file: File,
    /// What the image is; it becomes part of the API's path, so other values than these two get
    /// through the SDK.
    #[serde(rename = "imageType")]
    pub image_type: UploadBrandingImageImageType,
}

impl UploadBrandingImage {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        tenant_id: impl Into<Uuid>,
        file: File,
        image_type: UploadBrandingImageImageType,
    ) -> Self {
        Self { tenant_id: tenant_id.into(), file, image_type }
    }
}

impl Command for UploadBrandingImage {
    type Reply = EntitiesUploadBrandingImageResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.uploadBrandingImage",
        module: Some("entities"),
        sub_module: None,
        command: "uploadBrandingImage",
        message: None,
        reply: Some("cxengage/entities/upload-branding-image-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the transfer lists of the active tenant.
///
/// A `tenantId` changes nothing and can be left out.
///
/// # Answer
///
/// [`EntitiesGetTransferListsResponsePayload`] on `cxengage/entities/get-transfer-lists-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11005 `failedToGetTransferLists`: The transfer lists could not be read. Look whether the role
///   has `VIEW_ALL_TRANSFER_LISTS`; if it has, ask again later.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetTransferLists;
///
/// let params = GetTransferLists::new();
/// ```
///
/// Source: `modules/entities.cljs:209` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetTransferLists {
    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetTransferLists {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `tenantId` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetTransferLists {
    type Reply = EntitiesGetTransferListsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getTransferLists",
        module: Some("entities"),
        sub_module: None,
        command: "getTransferLists",
        message: None,
        reply: Some("cxengage/entities/get-transfer-lists-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a transfer list: places that agents can hand an interaction over to.
///
/// # Answer
///
/// [`EntitiesGetTransferListResponsePayload`] on `cxengage/entities/get-transfer-list-response`.
///
/// An answer belongs to the call with the same `transferListId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11004 `failedToGetTransferList`: The transfer list could not be read. Check `transferListId`
///   against `getTransferLists`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetTransferList;
///
/// let params = GetTransferList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:190` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetTransferList {
    /// `transferListId` on the wire.
    #[serde(rename = "transferListId")]
    pub transfer_list_id: Uuid,
}

impl GetTransferList {
    /// With all that it consists of.
    #[must_use]
    pub fn new(transfer_list_id: impl Into<Uuid>) -> Self {
        Self { transfer_list_id: transfer_list_id.into() }
    }
}

impl Command for GetTransferList {
    type Reply = EntitiesGetTransferListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getTransferList",
        module: Some("entities"),
        sub_module: None,
        command: "getTransferList",
        message: None,
        reply: Some("cxengage/entities/get-transfer-list-response"),
        matches: &[Match {
            param: &["transferListId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Creates a transfer list.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateTransferListResponsePayload`] on
/// `cxengage/entities/create-transfer-list-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11107 `failedToCreateTransferList`: The transfer list could not be created. Check each element
///   of `endpoints`, since the SDK does not: `contactType` is `queue`, `PSTN` or `SIP`, and
///   `hierarchy` is one text. Look whether the role has `MANAGE_ALL_TRANSFER_LISTS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateTransferList;
///
/// let params = CreateTransferList::new(
///     Some("...".to_owned()),
///     true,
///     vec![skylight_sdk::entities::TransferListEndpoint::new("...", skylight_sdk::entities::TransferListEndpointContactType::Queue, "...", "...")],
/// );
/// ```
///
/// Source: `modules/entities.cljs:2584` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateTransferList {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: bool,
    /// The places to hand over to; the SDK does not check what is in them.
    pub endpoints: Vec<TransferListEndpoint>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
}

impl CreateTransferList {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(name: Option<String>, active: bool, endpoints: Vec<TransferListEndpoint>) -> Self {
        Self { name, active, endpoints, description: Maybe::Absent }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

impl Command for CreateTransferList {
    type Reply = EntitiesCreateTransferListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createTransferList",
        module: Some("entities"),
        sub_module: None,
        command: "createTransferList",
        message: None,
        reply: Some("cxengage/entities/create-transfer-list-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a transfer list.
///
/// Null counts as not given: it leaves the field as it was, and cannot empty it.
///
/// # Answer
///
/// [`EntitiesUpdateTransferListResponsePayload`] on
/// `cxengage/entities/update-transfer-list-response`.
///
/// An answer belongs to the call with the same `transferListId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11108 `failedToUpdateTransferList`: The transfer list could not be changed. Check
///   `transferListId` against `getTransferLists` and each element of `endpoints`, since the SDK
///   does not: `contactType` is `queue`, `PSTN` or `SIP`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateTransferList;
///
/// let params = UpdateTransferList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:2978` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateTransferList {
    /// `transferListId` on the wire.
    #[serde(rename = "transferListId")]
    pub transfer_list_id: Uuid,
    /// `name` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// `active` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// The places to hand over to; the SDK does not check what is in them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Vec<TransferListEndpoint>>,
}

impl UpdateTransferList {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(transfer_list_id: impl Into<Uuid>) -> Self {
        Self {
            transfer_list_id: transfer_list_id.into(),
            name: Maybe::Absent,
            description: Maybe::Absent,
            active: None,
            endpoints: None,
        }
    }

    /// `name` on the wire.
    #[must_use]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// `active` on the wire.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// The places to hand over to; the SDK does not check what is in them.
    #[must_use]
    pub fn endpoints(mut self, endpoints: Vec<TransferListEndpoint>) -> Self {
        self.endpoints = Some(endpoints);
        self
    }
}

impl Command for UpdateTransferList {
    type Reply = EntitiesUpdateTransferListResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateTransferList",
        module: Some("entities"),
        sub_module: None,
        command: "updateTransferList",
        message: None,
        reply: Some("cxengage/entities/update-transfer-list-response"),
        matches: &[Match {
            param: &["transferListId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists a tenant's users.
///
/// # Answer
///
/// [`EntitiesGetUsersResponsePayload`] on `cxengage/entities/get-users-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11001 `failedToGetUsers`: The users of the tenant could not be read. Check the `tenantId` when
///   one was given, and that the role has `VIEW_ALL_USERS`; then ask again.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetUsers;
///
/// let params = GetUsers::new();
/// ```
///
/// Source: `modules/entities.cljs:104` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetUsers {
    /// When true, users who are offline are left out (`offline=false` in the request).
    #[serde(rename = "excludeOffline")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_offline: Option<bool>,
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetUsers {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// When true, users who are offline are left out (`offline=false` in the request).
    #[must_use]
    pub fn exclude_offline(mut self, exclude_offline: bool) -> Self {
        self.exclude_offline = Some(exclude_offline);
        self
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl Command for GetUsers {
    type Reply = EntitiesGetUsersResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getUsers",
        module: Some("entities"),
        sub_module: None,
        command: "getUsers",
        message: None,
        reply: Some("cxengage/entities/get-users-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches one user, with skills and groups.
///
/// The param is called `resourceId`, although it is a user's id like the `userId` of other
/// commands. The SDK repeats `skills` under `skillsWithProficiency`, and keeps nothing of the API's
/// answer but `result`.
///
/// # Answer
///
/// [`EntitiesGetUserResponsePayload`] on `cxengage/entities/get-user-response`.
///
/// An answer belongs to the call with the same `resourceId` (`result.id` in the answer,
/// `resourceId` in an error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11000 `failedToGetUser`: The user could not be read. Check `resourceId` against `getUsers` (it
///   is a user's id), and that the role has `VIEW_ALL_USERS`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetUser;
///
/// let params = GetUser::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:39` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetUser {
    /// The user to fetch.
    #[serde(rename = "resourceId")]
    pub resource_id: Uuid,
}

impl GetUser {
    /// With all that it consists of.
    #[must_use]
    pub fn new(resource_id: impl Into<Uuid>) -> Self {
        Self { resource_id: resource_id.into() }
    }
}

impl Command for GetUser {
    type Reply = EntitiesGetUserResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getUser",
        module: Some("entities"),
        sub_module: None,
        command: "getUser",
        message: None,
        reply: Some("cxengage/entities/get-user-response"),
        matches: &[Match {
            param: &["resourceId"],
            payload: Some(&["result", "id"]),
            error: &["resourceId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Adds a user to the active tenant without giving them a platform role.
///
/// Speaks to the same place in the API as `createUser`, only that `platformRoleId` is missing.
/// `extensions` and `capacityRuleId` go to the API unchecked. In the answer the API's `userId` is
/// called `id`.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesInviteUserResponsePayload`] on `cxengage/entities/invite-user-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11143 `failedToInviteUser`: The user could not be invited. Check that the address has an
///   account (`getPlatformUserEmail`; if not, `createUser`) and is not in the tenant yet, and
///   `roleId` against `getRoles`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::InviteUser;
///
/// let params = InviteUser::new("...", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:2354` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InviteUser {
    /// The address that the user signs in with.
    ///
    /// Not shown by `Debug`.
    pub email: String,
    /// The role in the tenant.
    #[serde(rename = "roleId")]
    pub role_id: Uuid,
    /// `firstName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "firstName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub first_name: Maybe<String>,
    /// `lastName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "lastName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub last_name: Maybe<String>,
    /// For instance `pending`, `invited` or `enabled`; the SDK does not care which.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The identity provider to sign in through, out of `getIdentityProviders`.
    #[serde(rename = "defaultIdentityProvider")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub default_identity_provider: Maybe<Uuid>,
    /// Whether the user has no password here, and so has to sign in through an identity provider.
    #[serde(rename = "noPassword")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub no_password: Maybe<bool>,
    /// `workStationId` on the wire.
    #[serde(rename = "workStationId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub work_station_id: Maybe<String>,
    /// The user's id in a system of your own.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
    /// The phones on which the user can take calls.
    ///
    /// Taken as it is, unchecked.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub extensions: Maybe<Vec<Extension>>,
    /// How much work the user can have at a time; a rule from `getCapacityRules`.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "capacityRuleId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub capacity_rule_id: Maybe<Uuid>,
}

impl InviteUser {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(email: impl Into<String>, role_id: impl Into<Uuid>) -> Self {
        Self {
            email: email.into(),
            role_id: role_id.into(),
            first_name: Maybe::Absent,
            last_name: Maybe::Absent,
            status: None,
            default_identity_provider: Maybe::Absent,
            no_password: Maybe::Absent,
            work_station_id: Maybe::Absent,
            external_id: Maybe::Absent,
            extensions: Maybe::Absent,
            capacity_rule_id: Maybe::Absent,
        }
    }

    /// `firstName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<Maybe<String>>) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// `lastName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<Maybe<String>>) -> Self {
        self.last_name = last_name.into();
        self
    }

    /// For instance `pending`, `invited` or `enabled`; the SDK does not care which.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The identity provider to sign in through, out of `getIdentityProviders`.
    #[must_use]
    pub fn default_identity_provider(
        mut self,
        default_identity_provider: impl Into<Maybe<Uuid>>,
    ) -> Self {
        self.default_identity_provider = default_identity_provider.into();
        self
    }

    /// Whether the user has no password here, and so has to sign in through an identity provider.
    #[must_use]
    pub fn no_password(mut self, no_password: impl Into<Maybe<bool>>) -> Self {
        self.no_password = no_password.into();
        self
    }

    /// `workStationId` on the wire.
    #[must_use]
    pub fn work_station_id(mut self, work_station_id: impl Into<Maybe<String>>) -> Self {
        self.work_station_id = work_station_id.into();
        self
    }

    /// The user's id in a system of your own.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// The phones on which the user can take calls.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn extensions(mut self, extensions: impl Into<Maybe<Vec<Extension>>>) -> Self {
        self.extensions = extensions.into();
        self
    }

    /// How much work the user can have at a time; a rule from `getCapacityRules`.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn capacity_rule_id(mut self, capacity_rule_id: impl Into<Maybe<Uuid>>) -> Self {
        self.capacity_rule_id = capacity_rule_id.into();
        self
    }
}

impl fmt::Debug for InviteUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("InviteUser");
        debug.field("email", &Masked);
        debug.field("role_id", &self.role_id);
        debug.field("first_name", &Masked);
        debug.field("last_name", &Masked);
        debug.field("status", &self.status);
        debug.field("default_identity_provider", &self.default_identity_provider);
        debug.field("no_password", &self.no_password);
        debug.field("work_station_id", &self.work_station_id);
        debug.field("external_id", &self.external_id);
        debug.field("extensions", &self.extensions);
        debug.field("capacity_rule_id", &self.capacity_rule_id);
        debug.finish()
    }
}

impl Command for InviteUser {
    type Reply = EntitiesInviteUserResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.inviteUser",
        module: Some("entities"),
        sub_module: None,
        command: "inviteUser",
        message: None,
        reply: Some("cxengage/entities/invite-user-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Adds a user to the active tenant, platform role included.
///
/// `inviteUser` does the same without a platform role. `extensions` and `capacityRuleId` go to the
/// API unchecked. In the answer the API's `userId` is called `id`.
///
/// Null counts as not given.
///
/// # Answer
///
/// [`EntitiesCreateUserResponsePayload`] on `cxengage/entities/create-user-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11065 `failedToCreateUser`: The user could not be created. Look with `getPlatformUserEmail`
///   whether the address has an account already (then `inviteUser`), and check `roleId` and
///   `platformRoleId` against `getRoles` and `getPlatformRoles`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::CreateUser;
///
/// let params = CreateUser::new(
///     "...",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/entities.cljs:2312` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateUser {
    /// The address that the user signs in with.
    ///
    /// Not shown by `Debug`.
    pub email: String,
    /// The role in the tenant.
    #[serde(rename = "roleId")]
    pub role_id: Uuid,
    /// The role in the platform as a whole, out of `getPlatformRoles`.
    #[serde(rename = "platformRoleId")]
    pub platform_role_id: Uuid,
    /// `firstName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "firstName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub first_name: Maybe<String>,
    /// `lastName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "lastName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub last_name: Maybe<String>,
    /// For instance `pending`, `invited` or `enabled`; the SDK does not care which.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The identity provider to sign in through, out of `getIdentityProviders`.
    #[serde(rename = "defaultIdentityProvider")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub default_identity_provider: Maybe<Uuid>,
    /// Whether the user has no password here, and so has to sign in through an identity provider.
    #[serde(rename = "noPassword")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub no_password: Maybe<bool>,
    /// `workStationId` on the wire.
    #[serde(rename = "workStationId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub work_station_id: Maybe<String>,
    /// The user's id in a system of your own.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
    /// The phones on which the user can take calls.
    ///
    /// Taken as it is, unchecked.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub extensions: Maybe<Vec<Extension>>,
    /// How much work the user can have at a time; a rule from `getCapacityRules`.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "capacityRuleId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub capacity_rule_id: Maybe<Uuid>,
}

impl CreateUser {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(
        email: impl Into<String>,
        role_id: impl Into<Uuid>,
        platform_role_id: impl Into<Uuid>,
    ) -> Self {
        Self {
            email: email.into(),
            role_id: role_id.into(),
            platform_role_id: platform_role_id.into(),
            first_name: Maybe::Absent,
            last_name: Maybe::Absent,
            status: None,
            default_identity_provider: Maybe::Absent,
            no_password: Maybe::Absent,
            work_station_id: Maybe::Absent,
            external_id: Maybe::Absent,
            extensions: Maybe::Absent,
            capacity_rule_id: Maybe::Absent,
        }
    }

    /// `firstName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<Maybe<String>>) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// `lastName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<Maybe<String>>) -> Self {
        self.last_name = last_name.into();
        self
    }

    /// For instance `pending`, `invited` or `enabled`; the SDK does not care which.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The identity provider to sign in through, out of `getIdentityProviders`.
    #[must_use]
    pub fn default_identity_provider(
        mut self,
        default_identity_provider: impl Into<Maybe<Uuid>>,
    ) -> Self {
        self.default_identity_provider = default_identity_provider.into();
        self
    }

    /// Whether the user has no password here, and so has to sign in through an identity provider.
    #[must_use]
    pub fn no_password(mut self, no_password: impl Into<Maybe<bool>>) -> Self {
        self.no_password = no_password.into();
        self
    }

    /// `workStationId` on the wire.
    #[must_use]
    pub fn work_station_id(mut self, work_station_id: impl Into<Maybe<String>>) -> Self {
        self.work_station_id = work_station_id.into();
        self
    }

    /// The user's id in a system of your own.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// The phones on which the user can take calls.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn extensions(mut self, extensions: impl Into<Maybe<Vec<Extension>>>) -> Self {
        self.extensions = extensions.into();
        self
    }

    /// How much work the user can have at a time; a rule from `getCapacityRules`.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn capacity_rule_id(mut self, capacity_rule_id: impl Into<Maybe<Uuid>>) -> Self {
        self.capacity_rule_id = capacity_rule_id.into();
        self
    }
}

impl fmt::Debug for CreateUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("CreateUser");
        debug.field("email", &Masked);
        debug.field("role_id", &self.role_id);
        debug.field("platform_role_id", &self.platform_role_id);
        debug.field("first_name", &Masked);
        debug.field("last_name", &Masked);
        debug.field("status", &self.status);
        debug.field("default_identity_provider", &self.default_identity_provider);
        debug.field("no_password", &self.no_password);
        debug.field("work_station_id", &self.work_station_id);
        debug.field("external_id", &self.external_id);
        debug.field("extensions", &self.extensions);
        debug.field("capacity_rule_id", &self.capacity_rule_id);
        debug.finish()
    }
}

impl Command for CreateUser {
    type Reply = EntitiesCreateUserResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.createUser",
        module: Some("entities"),
        sub_module: None,
        command: "createUser",
        message: None,
        reply: Some("cxengage/entities/create-user-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a user of the active tenant.
///
/// What goes to the API is `updateBody` and nothing else when it is given; without it, everything
/// that was sent, `userId` included. Nulls are passed on here, so they do empty fields. Names in
/// either form have their case normalised.
///
/// `extensions` is a trap: the SDK lets only an object through, the API wants a list. Put
/// extensions into `updateBody` instead. In the answer the API's `userId` is called `id`.
///
/// # Answer
///
/// [`EntitiesUpdateUserResponsePayload`] on `cxengage/entities/update-user-response`.
///
/// An answer belongs to the call with the same `userId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11007 `failedToUpdateUser`: The user could not be changed. Check `userId` against `getUsers`
///   and see what the API said in `apiResponse`. Extensions are taken in `updateBody` only;
///   `extensions` beside it does not fit the API.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateUser;
///
/// let params = UpdateUser::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:2871` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateUser {
    /// The user to change.
    #[serde(rename = "userId")]
    pub user_id: Uuid,
    /// The role in the tenant.
    #[serde(rename = "roleId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_id: Option<Uuid>,
    /// The role in the platform as a whole.
    #[serde(rename = "platformRoleId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_role_id: Option<Uuid>,
    /// For instance `enabled` or `disabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `defaultIdentityProvider` on the wire.
    #[serde(rename = "defaultIdentityProvider")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub default_identity_provider: Maybe<Uuid>,
    /// Whether the user has no password here, and so has to sign in through an identity provider.
    #[serde(rename = "noPassword")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub no_password: Maybe<bool>,
    /// `workStationId` on the wire.
    #[serde(rename = "workStationId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub work_station_id: Maybe<String>,
    /// `externalId` on the wire.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
    /// Has to be an object to get past the SDK, which the API will not understand; see the details
    /// of the command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Map<String, Value>>,
    /// `firstName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "firstName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub first_name: Maybe<String>,
    /// `lastName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "lastName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub last_name: Maybe<String>,
    /// `capacityRuleId` on the wire.
    #[serde(rename = "capacityRuleId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub capacity_rule_id: Maybe<Uuid>,
    /// The whole of what the API is to be sent; the other params are then without effect.
    ///
    /// Taken as it is, unchecked.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "updateBody")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub update_body: Maybe<Map<String, Value>>,
    /// `email` on the wire.
    ///
    /// Taken as it is, unchecked.
    ///
    /// Not shown by `Debug`.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub email: Maybe<String>,
}

impl UpdateUser {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(user_id: impl Into<Uuid>) -> Self {
        Self {
            user_id: user_id.into(),
            role_id: None,
            platform_role_id: None,
            status: None,
            default_identity_provider: Maybe::Absent,
            no_password: Maybe::Absent,
            work_station_id: Maybe::Absent,
            external_id: Maybe::Absent,
            extensions: None,
            first_name: Maybe::Absent,
            last_name: Maybe::Absent,
            capacity_rule_id: Maybe::Absent,
            update_body: Maybe::Absent,
            email: Maybe::Absent,
        }
    }

    /// The role in the tenant.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<Uuid>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }

    /// The role in the platform as a whole.
    #[must_use]
    pub fn platform_role_id(mut self, platform_role_id: impl Into<Uuid>) -> Self {
        self.platform_role_id = Some(platform_role_id.into());
        self
    }

    /// For instance `enabled` or `disabled`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// `defaultIdentityProvider` on the wire.
    #[must_use]
    pub fn default_identity_provider(
        mut self,
        default_identity_provider: impl Into<Maybe<Uuid>>,
    ) -> Self {
        self.default_identity_provider = default_identity_provider.into();
        self
    }

    /// Whether the user has no password here, and so has to sign in through an identity provider.
    #[must_use]
    pub fn no_password(mut self, no_password: impl Into<Maybe<bool>>) -> Self {
        self.no_password = no_password.into();
        self
    }

    /// `workStationId` on the wire.
    #[must_use]
    pub fn work_station_id(mut self, work_station_id: impl Into<Maybe<String>>) -> Self {
        self.work_station_id = work_station_id.into();
        self
    }

    /// `externalId` on the wire.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// Has to be an object to get past the SDK, which the API will not understand; see the details
    /// of the command.
    #[must_use]
    pub fn extensions(mut self, extensions: Map<String, Value>) -> Self {
        self.extensions = Some(extensions);
        self
    }

    /// `firstName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<Maybe<String>>) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// `lastName` on the wire.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<Maybe<String>>) -> Self {
        self.last_name = last_name.into();
        self
    }

    /// `capacityRuleId` on the wire.
    #[must_use]
    pub fn capacity_rule_id(mut self, capacity_rule_id: impl Into<Maybe<Uuid>>) -> Self {
        self.capacity_rule_id = capacity_rule_id.into();
        self
    }

    /// The whole of what the API is to be sent; the other params are then without effect.
    ///
    /// Taken as it is, unchecked.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn update_body(mut self, update_body: impl Into<Maybe<Map<String, Value>>>) -> Self {
        self.update_body = update_body.into();
        self
    }

    /// `email` on the wire.
    ///
    /// Taken as it is, unchecked.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn email(mut self, email: impl Into<Maybe<String>>) -> Self {
        self.email = email.into();
        self
    }
}

impl fmt::Debug for UpdateUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UpdateUser");
        debug.field("user_id", &self.user_id);
        debug.field("role_id", &self.role_id);
        debug.field("platform_role_id", &self.platform_role_id);
        debug.field("status", &self.status);
        debug.field("default_identity_provider", &self.default_identity_provider);
        debug.field("no_password", &self.no_password);
        debug.field("work_station_id", &self.work_station_id);
        debug.field("external_id", &self.external_id);
        debug.field("extensions", &self.extensions);
        debug.field("first_name", &Masked);
        debug.field("last_name", &Masked);
        debug.field("capacity_rule_id", &self.capacity_rule_id);
        debug.field("update_body", &Masked);
        debug.field("email", &Masked);
        debug.finish()
    }
}

impl Command for UpdateUser {
    type Reply = EntitiesUpdateUserResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateUser",
        module: Some("entities"),
        sub_module: None,
        command: "updateUser",
        message: None,
        reply: Some("cxengage/entities/update-user-response"),
        matches: &[Match {
            param: &["userId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Sets how proficient a user is in a skill.
///
/// # Answer
///
/// [`EntitiesUpdateUserSkillMemberResponsePayload`] on
/// `cxengage/entities/update-user-skill-member-response`.
///
/// An answer belongs to the call with the same `userId` (`result.userId` in the answer) and
/// `skillId` (`result.skillId` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11075 `failedToUpdateUserSkillMember`: The user's proficiency in a skill could not be changed.
///   Check that the user has the skill (`getUser`) and that the skill is rated (`hasProficiency`);
///   give a skill with `associate` first.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateUserSkillMember;
///
/// let params = UpdateUserSkillMember::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     1.0,
/// );
/// ```
///
/// Source: `modules/entities.cljs:3848` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateUserSkillMember {
    /// Whose proficiency.
    #[serde(rename = "userId")]
    pub user_id: Uuid,
    /// In which skill.
    #[serde(rename = "skillId")]
    pub skill_id: Uuid,
    /// `proficiency` on the wire.
    pub proficiency: f64,
}

impl UpdateUserSkillMember {
    /// With all that it consists of.
    #[must_use]
    pub fn new(user_id: impl Into<Uuid>, skill_id: impl Into<Uuid>, proficiency: f64) -> Self {
        Self { user_id: user_id.into(), skill_id: skill_id.into(), proficiency }
    }
}

impl Command for UpdateUserSkillMember {
    type Reply = EntitiesUpdateUserSkillMemberResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateUserSkillMember",
        module: Some("entities"),
        sub_module: None,
        command: "updateUserSkillMember",
        message: None,
        reply: Some("cxengage/entities/update-user-skill-member-response"),
        matches: &[
            Match {
                param: &["userId"],
                payload: Some(&["result", "userId"]),
                error: &["result", "userId"],
            },
            Match {
                param: &["skillId"],
                payload: Some(&["result", "skillId"]),
                error: &["result", "skillId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Gives a user another capacity rule.
///
/// Meant to take the rule away when `capacityRuleId` is null; what really happens is nothing at
/// all, other than error 11074 with a null response.
///
/// # Answer
///
/// Something or nothing, on `cxengage/entities/update-users-capacity-rule-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11074 `failedToUpdateUsersCapacityRule`: The user's capacity rule could not be set. Pass the
///   id of an active rule out of `getCapacityRules`, and check `userId`. This command cannot take a
///   rule away.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdateUsersCapacityRule;
///
/// let params = UpdateUsersCapacityRule::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     Some("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11".to_owned()),
/// );
/// ```
///
/// Source: `modules/entities.cljs:3417` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateUsersCapacityRule {
    /// Whose rule.
    #[serde(rename = "userId")]
    pub user_id: Uuid,
    /// A rule from `getCapacityRules`; null always fails.
    #[serde(rename = "capacityRuleId")]
    pub capacity_rule_id: Option<Uuid>,
}

impl UpdateUsersCapacityRule {
    /// With all that it consists of.
    #[must_use]
    pub fn new(user_id: impl Into<Uuid>, capacity_rule_id: Option<Uuid>) -> Self {
        Self { user_id: user_id.into(), capacity_rule_id }
    }
}

impl Command for UpdateUsersCapacityRule {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updateUsersCapacityRule",
        module: Some("entities"),
        sub_module: None,
        command: "updateUsersCapacityRule",
        message: None,
        reply: Some("cxengage/entities/update-users-capacity-rule-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the outbound identifiers that a user can choose from.
///
/// # Answer
///
/// [`EntitiesGetUserOutboundIdentifierListsResponsePayload`] on
/// `cxengage/entities/get-user-outbound-identifier-lists-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11068 `failedToGetUserOutboundIdentifierLists`: The user's outbound identifier lists could not
///   be read. Check `userId`, or leave it out for the user who is logged in; look whether the role
///   has `OUTBOUND_IDENTIFIER_READ`.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetUserOutboundIdentifierLists;
///
/// let params = GetUserOutboundIdentifierLists::new();
/// ```
///
/// Source: `modules/entities.cljs:785` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetUserOutboundIdentifierLists {
    /// Whose lists; without it, those of the agent who is logged in.
    #[serde(rename = "userId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<Uuid>,
}

impl GetUserOutboundIdentifierLists {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whose lists; without it, those of the agent who is logged in.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<Uuid>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl Command for GetUserOutboundIdentifierLists {
    type Reply = EntitiesGetUserOutboundIdentifierListsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getUserOutboundIdentifierLists",
        module: Some("entities"),
        sub_module: None,
        command: "getUserOutboundIdentifierLists",
        message: None,
        reply: Some("cxengage/entities/get-user-outbound-identifier-lists-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Fetches a user's account in the platform, outside any tenant.
///
/// # Answer
///
/// [`EntitiesGetPlatformUserResponsePayload`] on `cxengage/entities/get-platform-user-response`.
///
/// An answer belongs to the call with the same `userId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11072 `failedToGetPlatformUser`: The account of the user could not be read. Check `userId`;
///   accounts stand above tenants, so rights in a tenant may not do.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetPlatformUser;
///
/// let params = GetPlatformUser::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/entities.cljs:1696` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetPlatformUser {
    /// `userId` on the wire.
    #[serde(rename = "userId")]
    pub user_id: Uuid,
}

impl GetPlatformUser {
    /// With all that it consists of.
    #[must_use]
    pub fn new(user_id: impl Into<Uuid>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Command for GetPlatformUser {
    type Reply = EntitiesGetPlatformUserResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getPlatformUser",
        module: Some("entities"),
        sub_module: None,
        command: "getPlatformUser",
        message: None,
        reply: Some("cxengage/entities/get-platform-user-response"),
        matches: &[Match {
            param: &["userId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Looks a platform user up by email address.
///
/// The answer is a list, of one or none. The SDK puts the address into the URL as it is:
/// percent-encode characters like `+` beforehand.
///
/// # Answer
///
/// [`EntitiesGetPlatformUserEmailResponsePayload`] on
/// `cxengage/entities/get-platform-user-email-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11076 `failedToGetPlatformUserEmail`: The search for an account by email address failed. Look
///   for characters in the address that mean something in a URL, such as `+` or `&`: Skylight does
///   not encode them, so encode them before the call.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::GetPlatformUserEmail;
///
/// let params = GetPlatformUserEmail::new("...");
/// ```
///
/// Source: `modules/entities.cljs:69` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetPlatformUserEmail {
    /// `email` on the wire.
    ///
    /// Not shown by `Debug`.
    pub email: String,
}

impl GetPlatformUserEmail {
    /// With all that it consists of.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl fmt::Debug for GetPlatformUserEmail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("GetPlatformUserEmail");
        debug.field("email", &Masked);
        debug.finish()
    }
}

impl Command for GetPlatformUserEmail {
    type Reply = EntitiesGetPlatformUserEmailResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.getPlatformUserEmail",
        module: Some("entities"),
        sub_module: None,
        command: "getPlatformUserEmail",
        message: None,
        reply: Some("cxengage/entities/get-platform-user-email-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a user's account in the platform, outside any tenant.
///
/// `updateBody` goes to `users/:id` of the API, which belongs to no tenant. It may hold more than
/// the keys that are listed, and its nulls are passed on, so they do empty fields.
///
/// # Answer
///
/// [`EntitiesUpdatePlatformUserResponsePayload`] on
/// `cxengage/entities/update-platform-user-response`.
///
/// An answer belongs to the call with the same `userId` (`result.id` in the answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11071 `failedToUpdatePlatformUser`: The account of the user could not be changed. Check
///   `userId` and the fields of `updateBody`; accounts stand above tenants, so rights in a tenant
///   may not do.
///
/// # Example
///
/// ```
/// use skylight_sdk::entities::UpdatePlatformUser;
///
/// let params = UpdatePlatformUser::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     skylight_sdk::entities::UpdatePlatformUserUpdateBody::new(),
/// );
/// ```
///
/// Source: `modules/entities.cljs:2833` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdatePlatformUser {
    /// `userId` on the wire.
    #[serde(rename = "userId")]
    pub user_id: Uuid,
    /// What to change.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "updateBody")]
    pub update_body: UpdatePlatformUserUpdateBody,
}

impl UpdatePlatformUser {
    /// With all that it consists of.
    #[must_use]
    pub fn new(user_id: impl Into<Uuid>, update_body: UpdatePlatformUserUpdateBody) -> Self {
        Self { user_id: user_id.into(), update_body }
    }
}

impl fmt::Debug for UpdatePlatformUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UpdatePlatformUser");
        debug.field("user_id", &self.user_id);
        debug.field("update_body", &Masked);
        debug.finish()
    }
}

impl Command for UpdatePlatformUser {
    type Reply = EntitiesUpdatePlatformUserResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "entities.updatePlatformUser",
        module: Some("entities"),
        sub_module: None,
        command: "updatePlatformUser",
        message: None,
        reply: Some("cxengage/entities/update-platform-user-response"),
        matches: &[Match {
            param: &["userId"],
            payload: Some(&["result", "id"]),
            error: &["result", "id"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// The kind of interaction that something is for, or all kinds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelTypeOrAny {
    /// Calls.
    Voice,
    /// Text messages.
    Sms,
    /// Emails.
    Email,
    /// Chats, those with Facebook Messenger and the like included.
    Messaging,
    /// Work from another system.
    WorkItem,
    /// All of them.
    Any,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ChannelTypeOrAny {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Voice => "voice",
            Self::Sms => "sms",
            Self::Email => "email",
            Self::Messaging => "messaging",
            Self::WorkItem => "work-item",
            Self::Any => "any",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ChannelTypeOrAny {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ChannelTypeOrAny {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for ChannelTypeOrAny {
    fn from(value: &str) -> Self {
        match value {
            "voice" => Self::Voice,
            "sms" => Self::Sms,
            "email" => Self::Email,
            "messaging" => Self::Messaging,
            "work-item" => Self::WorkItem,
            "any" => Self::Any,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ChannelTypeOrAny {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ChannelTypeOrAny);

/// A line in the list of what is left of an interaction.
///
/// More types than these may come; the SDK takes every one that ends in `recording` for a
/// recording.
///
/// Source: `modules/reporting.cljs:429`, `modules/entities_test.cljs:348` of
/// `cxengage-javascript-sdk`; `transcripts-lambdas:get-transcripts/index.js
/// (fetchArtifactsSummary)` of `github`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArtifactSummary {
    /// Goes into `artifactId` of `getArtifact`.
    pub artifact_id: Uuid,
    /// `artifactType` on the wire.
    pub artifact_type: ArtifactSummaryArtifactType,
    /// `artifactSubType` on the wire.
    pub artifact_sub_type: Maybe<String>,
    /// `fileCount` on the wire.
    pub file_count: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ArtifactSummary {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            artifact_id: fields.required("artifactId")?,
            artifact_type: fields.required("artifactType")?,
            artifact_sub_type: fields.maybe("artifactSubType")?,
            file_count: fields.optional("fileCount")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ArtifactSummary);

/// The hours in which a part of the business is open, day by day.
///
/// Minutes are counted from midnight, in `timezone`. When no day has a time above zero, the hours
/// are read as always open.
///
/// Flows look at business hours to tell whether somebody is there.
///
/// Source: `businessHours/businessHours.mock.js:6`, `businessHours/businessHoursService.js:20` of
/// `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessHour {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// One of `getTimezones`.
    pub timezone: String,
    /// `sunStartTimeMinutes` on the wire.
    pub sun_start_time_minutes: Maybe<i64>,
    /// `sunEndTimeMinutes` on the wire.
    pub sun_end_time_minutes: Maybe<i64>,
    /// `monStartTimeMinutes` on the wire.
    pub mon_start_time_minutes: Maybe<i64>,
    /// `monEndTimeMinutes` on the wire.
    pub mon_end_time_minutes: Maybe<i64>,
    /// `tueStartTimeMinutes` on the wire.
    pub tue_start_time_minutes: Maybe<i64>,
    /// `tueEndTimeMinutes` on the wire.
    pub tue_end_time_minutes: Maybe<i64>,
    /// `wedStartTimeMinutes` on the wire.
    pub wed_start_time_minutes: Maybe<i64>,
    /// `wedEndTimeMinutes` on the wire.
    pub wed_end_time_minutes: Maybe<i64>,
    /// `thuStartTimeMinutes` on the wire.
    pub thu_start_time_minutes: Maybe<i64>,
    /// `thuEndTimeMinutes` on the wire.
    pub thu_end_time_minutes: Maybe<i64>,
    /// `friStartTimeMinutes` on the wire.
    pub fri_start_time_minutes: Maybe<i64>,
    /// `friEndTimeMinutes` on the wire.
    pub fri_end_time_minutes: Maybe<i64>,
    /// `satStartTimeMinutes` on the wire.
    pub sat_start_time_minutes: Maybe<i64>,
    /// `satEndTimeMinutes` on the wire.
    pub sat_end_time_minutes: Maybe<i64>,
    /// Days on which other hours apply.
    pub exceptions: Vec<BusinessHourException>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for BusinessHour {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            timezone: fields.required("timezone")?,
            sun_start_time_minutes: fields.maybe("sunStartTimeMinutes")?,
            sun_end_time_minutes: fields.maybe("sunEndTimeMinutes")?,
            mon_start_time_minutes: fields.maybe("monStartTimeMinutes")?,
            mon_end_time_minutes: fields.maybe("monEndTimeMinutes")?,
            tue_start_time_minutes: fields.maybe("tueStartTimeMinutes")?,
            tue_end_time_minutes: fields.maybe("tueEndTimeMinutes")?,
            wed_start_time_minutes: fields.maybe("wedStartTimeMinutes")?,
            wed_end_time_minutes: fields.maybe("wedEndTimeMinutes")?,
            thu_start_time_minutes: fields.maybe("thuStartTimeMinutes")?,
            thu_end_time_minutes: fields.maybe("thuEndTimeMinutes")?,
            fri_start_time_minutes: fields.maybe("friStartTimeMinutes")?,
            fri_end_time_minutes: fields.maybe("friEndTimeMinutes")?,
            sat_start_time_minutes: fields.maybe("satStartTimeMinutes")?,
            sat_end_time_minutes: fields.maybe("satEndTimeMinutes")?,
            exceptions: fields.required("exceptions")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(BusinessHour);

/// When the business opens and closes on each day of the week, in minutes since midnight.
///
/// The SDK does not check the values, and puts them beside the other fields of the business hours.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OpeningMinutes {
    /// `monStartTimeMinutes` on the wire.
    #[serde(rename = "monStartTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mon_start_time_minutes: Option<i64>,
    /// `monEndTimeMinutes` on the wire.
    #[serde(rename = "monEndTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mon_end_time_minutes: Option<i64>,
    /// `tueStartTimeMinutes` on the wire.
    #[serde(rename = "tueStartTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tue_start_time_minutes: Option<i64>,
    /// `tueEndTimeMinutes` on the wire.
    #[serde(rename = "tueEndTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tue_end_time_minutes: Option<i64>,
    /// `wedStartTimeMinutes` on the wire.
    #[serde(rename = "wedStartTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wed_start_time_minutes: Option<i64>,
    /// `wedEndTimeMinutes` on the wire.
    #[serde(rename = "wedEndTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wed_end_time_minutes: Option<i64>,
    /// `thuStartTimeMinutes` on the wire.
    #[serde(rename = "thuStartTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thu_start_time_minutes: Option<i64>,
    /// `thuEndTimeMinutes` on the wire.
    #[serde(rename = "thuEndTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thu_end_time_minutes: Option<i64>,
    /// `friStartTimeMinutes` on the wire.
    #[serde(rename = "friStartTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fri_start_time_minutes: Option<i64>,
    /// `friEndTimeMinutes` on the wire.
    #[serde(rename = "friEndTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fri_end_time_minutes: Option<i64>,
    /// `satStartTimeMinutes` on the wire.
    #[serde(rename = "satStartTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sat_start_time_minutes: Option<i64>,
    /// `satEndTimeMinutes` on the wire.
    #[serde(rename = "satEndTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sat_end_time_minutes: Option<i64>,
    /// `sunStartTimeMinutes` on the wire.
    #[serde(rename = "sunStartTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sun_start_time_minutes: Option<i64>,
    /// `sunEndTimeMinutes` on the wire.
    #[serde(rename = "sunEndTimeMinutes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sun_end_time_minutes: Option<i64>,
}

impl OpeningMinutes {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `monStartTimeMinutes` on the wire.
    #[must_use]
    pub fn mon_start_time_minutes(mut self, mon_start_time_minutes: i64) -> Self {
        self.mon_start_time_minutes = Some(mon_start_time_minutes);
        self
    }

    /// `monEndTimeMinutes` on the wire.
    #[must_use]
    pub fn mon_end_time_minutes(mut self, mon_end_time_minutes: i64) -> Self {
        self.mon_end_time_minutes = Some(mon_end_time_minutes);
        self
    }

    /// `tueStartTimeMinutes` on the wire.
    #[must_use]
    pub fn tue_start_time_minutes(mut self, tue_start_time_minutes: i64) -> Self {
        self.tue_start_time_minutes = Some(tue_start_time_minutes);
        self
    }

    /// `tueEndTimeMinutes` on the wire.
    #[must_use]
    pub fn tue_end_time_minutes(mut self, tue_end_time_minutes: i64) -> Self {
        self.tue_end_time_minutes = Some(tue_end_time_minutes);
        self
    }

    /// `wedStartTimeMinutes` on the wire.
    #[must_use]
    pub fn wed_start_time_minutes(mut self, wed_start_time_minutes: i64) -> Self {
        self.wed_start_time_minutes = Some(wed_start_time_minutes);
        self
    }

    /// `wedEndTimeMinutes` on the wire.
    #[must_use]
    pub fn wed_end_time_minutes(mut self, wed_end_time_minutes: i64) -> Self {
        self.wed_end_time_minutes = Some(wed_end_time_minutes);
        self
    }

    /// `thuStartTimeMinutes` on the wire.
    #[must_use]
    pub fn thu_start_time_minutes(mut self, thu_start_time_minutes: i64) -> Self {
        self.thu_start_time_minutes = Some(thu_start_time_minutes);
        self
    }

    /// `thuEndTimeMinutes` on the wire.
    #[must_use]
    pub fn thu_end_time_minutes(mut self, thu_end_time_minutes: i64) -> Self {
        self.thu_end_time_minutes = Some(thu_end_time_minutes);
        self
    }

    /// `friStartTimeMinutes` on the wire.
    #[must_use]
    pub fn fri_start_time_minutes(mut self, fri_start_time_minutes: i64) -> Self {
        self.fri_start_time_minutes = Some(fri_start_time_minutes);
        self
    }

    /// `friEndTimeMinutes` on the wire.
    #[must_use]
    pub fn fri_end_time_minutes(mut self, fri_end_time_minutes: i64) -> Self {
        self.fri_end_time_minutes = Some(fri_end_time_minutes);
        self
    }

    /// `satStartTimeMinutes` on the wire.
    #[must_use]
    pub fn sat_start_time_minutes(mut self, sat_start_time_minutes: i64) -> Self {
        self.sat_start_time_minutes = Some(sat_start_time_minutes);
        self
    }

    /// `satEndTimeMinutes` on the wire.
    #[must_use]
    pub fn sat_end_time_minutes(mut self, sat_end_time_minutes: i64) -> Self {
        self.sat_end_time_minutes = Some(sat_end_time_minutes);
        self
    }

    /// `sunStartTimeMinutes` on the wire.
    #[must_use]
    pub fn sun_start_time_minutes(mut self, sun_start_time_minutes: i64) -> Self {
        self.sun_start_time_minutes = Some(sun_start_time_minutes);
        self
    }

    /// `sunEndTimeMinutes` on the wire.
    #[must_use]
    pub fn sun_end_time_minutes(mut self, sun_end_time_minutes: i64) -> Self {
        self.sun_end_time_minutes = Some(sun_end_time_minutes);
        self
    }
}

/// A day, or a part of one, on which the business is closed although its hours say otherwise.
///
/// Source: `businessHours/businessHours.mock.js:29` of `config-shared`;
/// `businessHours/selectors.js:32` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessHourException {
    /// `id` on the wire.
    pub id: Uuid,
    /// `businessHoursId` on the wire.
    pub business_hours_id: Option<Uuid>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `date` on the wire.
    pub date: Timestamp,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// Whether it is closed all day; both minutes are -1 then.
    pub is_all_day: bool,
    /// Minutes since midnight at which it closes.
    pub start_time_minutes: Option<i64>,
    /// Minutes since midnight at which it opens again.
    pub end_time_minutes: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for BusinessHourException {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            business_hours_id: fields.optional("businessHoursId")?,
            tenant_id: fields.optional("tenantId")?,
            date: fields.required("date")?,
            description: fields.maybe("description")?,
            is_all_day: fields.required("isAllDay")?,
            start_time_minutes: fields.required("startTimeMinutes")?,
            end_time_minutes: fields.required("endTimeMinutes")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(BusinessHourException);

/// An exception among the params of `updateBusinessHour`, which checks it and does not send it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BusinessHourExceptionEntry {
    /// `date` on the wire.
    pub date: Timestamp,
    /// Whether it is closed all day.
    #[serde(rename = "isAllDay")]
    pub is_all_day: bool,
    /// Minutes since midnight at which it closes.
    ///
    /// From -1 to 1440.
    #[serde(rename = "startTimeMinutes")]
    pub start_time_minutes: i64,
    /// Minutes since midnight at which it opens again.
    ///
    /// From -1 to 1440.
    #[serde(rename = "endTimeMinutes")]
    pub end_time_minutes: i64,
}

impl BusinessHourExceptionEntry {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        date: impl Into<Timestamp>,
        is_all_day: bool,
        start_time_minutes: i64,
        end_time_minutes: i64,
    ) -> Self {
        Self { date: date.into(), is_all_day, start_time_minutes, end_time_minutes }
    }
}

/// A time zone that tenants and business hours can be in.
///
/// An older program of the vendor expected plain texts here; now they are objects.
///
/// Source: `timezones/selectors.js:15` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Timezone {
    /// Its name, for instance `America/New_York`.
    pub timezone: String,
    /// How far it is from UTC, as text.
    pub offset: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Timezone {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            timezone: fields.required("timezone")?,
            offset: fields.required("offset")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Timezone);

/// What a dispatch mapping looks at when an interaction begins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InteractionField {
    /// The customer's number or address.
    Customer,
    /// The number or address that the customer turned to.
    ContactPoint,
    /// The integration that the interaction comes through.
    Source,
    /// Who began it: `inbound`, `outbound` or `agent-initiated`.
    Direction,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl InteractionField {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "customer",
            Self::ContactPoint => "contact-point",
            Self::Source => "source",
            Self::Direction => "direction",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for InteractionField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for InteractionField {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for InteractionField {
    fn from(value: &str) -> Self {
        match value {
            "customer" => Self::Customer,
            "contact-point" => Self::ContactPoint,
            "source" => Self::Source,
            "direction" => Self::Direction,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for InteractionField {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(InteractionField);

/// What a flow is made for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowType {
    /// The customer's side of an interaction.
    Customer,
    /// The agent's side; agents are resources to the platform.
    Resource,
    /// A part to be used inside other flows.
    Reusable,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl FlowType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "customer",
            Self::Resource => "resource",
            Self::Reusable => "reusable",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for FlowType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for FlowType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for FlowType {
    fn from(value: &str) -> Self {
        match value {
            "customer" => Self::Customer,
            "resource" => Self::Resource,
            "reusable" => Self::Reusable,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for FlowType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(FlowType);

/// What happens to interactions, step by step: what customers hear, which queue they wait in, who
/// is offered the work.
///
/// The steps are in the flow's versions and drafts; the active version is the one that runs.
///
/// Source: `flow/flowService.js:18` of `config-shared`; `columns/activeFlow.js:22`,
/// `Flows/layout.js:89` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Flow {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// What a flow is made for.
    pub type_: FlowType,
    /// Kind of interaction that it is for.
    pub channel_type: Maybe<String>,
    /// Id of the version that runs; null when there is none.
    pub active_version: Maybe<Uuid>,
    /// The version that runs, in full.
    pub active_flow: Maybe<FlowVersion>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Flow {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            type_: fields.required("type")?,
            channel_type: fields.maybe("channelType")?,
            active_version: fields.maybe("activeVersion")?,
            active_flow: fields.maybe("activeFlow")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Flow);

/// A new flow with its first draft.
///
/// Source: `flow/flowService.js:18` of `config-shared`; `columns/activeFlow.js:22`,
/// `Flows/layout.js:89` of `cxengage-configuration-ui`; `modules/entities.cljs:2451` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlowCreated {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// What a flow is made for.
    pub type_: FlowType,
    /// Kind of interaction that it is for.
    pub channel_type: Maybe<String>,
    /// Id of the version that runs; null when there is none.
    pub active_version: Maybe<Uuid>,
    /// The version that runs, in full.
    pub active_flow: Maybe<FlowVersion>,
    /// One element: the draft, or null when the flow was made and the draft was not (error 11085).
    pub drafts: Vec<FlowDraft>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for FlowCreated {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            type_: fields.required("type")?,
            channel_type: fields.maybe("channelType")?,
            active_version: fields.maybe("activeVersion")?,
            active_flow: fields.maybe("activeFlow")?,
            drafts: fields.required("drafts")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(FlowCreated);

/// A flow with its versions and drafts.
///
/// Source: `flow/flowService.js:18` of `config-shared`; `columns/activeFlow.js:22`,
/// `Flows/layout.js:89` of `cxengage-configuration-ui`; `modules/entities.cljs:1213` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlowDetail {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// What a flow is made for.
    pub type_: FlowType,
    /// Kind of interaction that it is for.
    pub channel_type: Maybe<String>,
    /// Id of the version that runs; null when there is none.
    pub active_version: Maybe<Uuid>,
    /// The version that runs, in full.
    pub active_flow: Maybe<FlowVersion>,
    /// All versions; null when they could not be read (error 11084).
    pub versions: Option<Vec<FlowVersion>>,
    /// Filled only when `includeDrafts` was set; empty otherwise.
    pub drafts: Option<Vec<FlowDraft>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for FlowDetail {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            type_: fields.required("type")?,
            channel_type: fields.maybe("channelType")?,
            active_version: fields.maybe("activeVersion")?,
            active_flow: fields.maybe("activeFlow")?,
            versions: fields.required("versions")?,
            drafts: fields.required("drafts")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(FlowDetail);

/// A published state of a flow.
///
/// Source: `version/flowVersions.mock.js:9` of `config-shared`; `flows/selectors.js:62` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlowVersion {
    /// Id of the version.
    pub version: Uuid,
    /// `flowId` on the wire.
    pub flow_id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// The steps as text; `[]` when there are none.
    pub flow: Option<String>,
    /// `metadata` on the wire.
    pub metadata: Maybe<String>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for FlowVersion {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            version: fields.required("version")?,
            flow_id: fields.required("flowId")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            flow: fields.optional("flow")?,
            metadata: fields.maybe("metadata")?,
            created: fields.optional("created")?,
            created_by: fields.optional("createdBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(FlowVersion);

/// A state of a flow that is being worked on and does not run yet.
///
/// One old sample has the id in `version`; what the screens read is `id`.
///
/// Source: `draft/flowDraftService.js:24`, `draft/flowDrafts.mock.js:8` of `config-shared`;
/// `flows/selectors.js:78` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlowDraft {
    /// `id` on the wire.
    pub id: Uuid,
    /// `flowId` on the wire.
    pub flow_id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// The steps as text; `[]` when there are none.
    pub flow: Option<String>,
    /// `metadata` on the wire.
    pub metadata: Maybe<String>,
    /// `history` on the wire.
    pub history: Maybe<Value>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Option<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for FlowDraft {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            flow_id: fields.required("flowId")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            flow: fields.optional("flow")?,
            metadata: fields.maybe("metadata")?,
            history: fields.maybe("history")?,
            created: fields.optional("created")?,
            created_by: fields.optional("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(FlowDraft);

/// The flow that a dispatch mapping leads to, by id and name.
///
/// Source: `entities/index.js:970` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlowRef {
    /// `id` on the wire.
    pub id: Uuid,
    /// `name` on the wire.
    pub name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for FlowRef {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            name: fields.optional("name")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(FlowRef);

/// Says which flow takes care of an interaction, by where it comes from or how it came about.
///
/// `flow` comes with lists only; answers to `createDispatchMapping` and `updateDispatchMapping`
/// lack it.
///
/// Source: `dispatchMappings/dispatchMappingService.js:27` of `config-shared`;
/// `DispatchMappings/layout.js:81`, `entities/index.js:970` of `cxengage-configuration-ui`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DispatchMapping {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// What `interactionField` has to be: a number or address, an integration, or a direction.
    ///
    /// Not shown by `Debug`.
    pub value: String,
    /// The flow that the interaction goes to.
    pub flow_id: Uuid,
    /// The flow that a dispatch mapping leads to, by id and name.
    pub flow: Maybe<FlowRef>,
    /// The version of the flow; null stands for whichever is active.
    pub version: Maybe<Uuid>,
    /// Kind of interaction that it applies to.
    pub channel_type: ChannelTypeOrAny,
    /// What `value` is compared with.
    pub interaction_field: InteractionField,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for DispatchMapping {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            value: fields.required("value")?,
            flow_id: fields.required("flowId")?,
            flow: fields.maybe("flow")?,
            version: fields.maybe("version")?,
            channel_type: fields.required("channelType")?,
            interaction_field: fields.required("interactionField")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(DispatchMapping);

impl fmt::Debug for DispatchMapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("DispatchMapping");
        debug.field("id", &self.id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("name", &self.name);
        debug.field("description", &self.description);
        debug.field("active", &self.active);
        debug.field("created", &self.created);
        debug.field("created_by", &self.created_by);
        debug.field("updated", &self.updated);
        debug.field("updated_by", &self.updated_by);
        debug.field("value", &Masked);
        debug.field("flow_id", &self.flow_id);
        debug.field("flow", &self.flow);
        debug.field("version", &self.version);
        debug.field("channel_type", &self.channel_type);
        debug.field("interaction_field", &self.interaction_field);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// One side of a connection that `associate` makes and `dissociate` takes away.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EntityRef {
    /// The kind of entity, in the plural and in kebab-case: `users`, `skills`, `groups`,
    /// `reason-lists`.
    pub name: String,
    /// The entity itself.
    pub id: Uuid,
}

impl EntityRef {
    /// With all that it consists of.
    #[must_use]
    pub fn new(name: impl Into<String>, id: impl Into<Uuid>) -> Self {
        Self { name: name.into(), id: id.into() }
    }
}

/// A connection between two entities, for instance a user's membership of a group or a user's
/// skill.
///
/// Which of the ids are there depends on the two kinds that were connected.
///
/// Source: `modules/entities.cljs:3407` of `cxengage-javascript-sdk`; `entities/index.js:1171` of
/// `cxengage-configuration-ui`; `group/userGroups.mock.js:8` of `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Assignment {
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// Filled in by the SDK from `memberId` when the member is a user.
    pub user_id: Option<Uuid>,
    /// `skillId` on the wire.
    pub skill_id: Option<Uuid>,
    /// `groupId` on the wire.
    pub group_id: Option<Uuid>,
    /// How good the user is at the skill, where the skill has a proficiency.
    pub proficiency: Maybe<i64>,
    /// `memberId` on the wire.
    pub member_id: Option<Uuid>,
    /// What `memberId` is the id of, for instance `user`.
    pub member_type: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Assignment {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            tenant_id: fields.optional("tenantId")?,
            user_id: fields.optional("userId")?,
            skill_id: fields.optional("skillId")?,
            group_id: fields.optional("groupId")?,
            proficiency: fields.maybe("proficiency")?,
            member_id: fields.optional("memberId")?,
            member_type: fields.optional("memberType")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Assignment);

/// A set of users, for instance a team, that work can be routed to.
///
/// Source: `group/groupsService.js:16`, `group/groups.mock.js:6` of `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// User in charge; `createGroup` enters the one who is logged in.
    pub owner: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Group {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            owner: fields.optional("owner")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Group);

/// A group with its members.
///
/// Source: `group/groupsService.js:16`, `group/groups.mock.js:6` of `config-shared`;
/// `modules/entities.cljs:1028` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupDetail {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// User in charge; `createGroup` enters the one who is logged in.
    pub owner: Option<Uuid>,
    /// Ids of the members, fetched with a second request; empty as well when that one failed, with
    /// error 11060.
    pub users: Vec<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for GroupDetail {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            owner: fields.optional("owner")?,
            users: fields.required("users")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(GroupDetail);

/// Something that agents can be good at, for instance a language, and that work can be routed by.
///
/// Source: `skill/skillsService.js:15`, `skill/skills.mock.js:9` of `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Skill {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Whether agents are rated in it.
    pub has_proficiency: bool,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Skill {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            has_proficiency: fields.required("hasProficiency")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Skill);

/// A skill with the users who have it.
///
/// Source: `skill/skillsService.js:15`, `skill/skills.mock.js:9` of `config-shared`;
/// `modules/entities.cljs:995` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SkillDetail {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Whether agents are rated in it.
    pub has_proficiency: bool,
    /// Ids of those who have it, fetched with a second request; empty as well when that one failed,
    /// with error 11057.
    pub users: Vec<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SkillDetail {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            has_proficiency: fields.required("hasProficiency")?,
            users: fields.required("users")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SkillDetail);

/// A rule that says how much work, of which channels, an agent can have at a time.
///
/// What the rule says is in its versions. An agent who has reached the limit is offered nothing
/// more until some of the work is done.
///
/// Source: `__tests__/selectors.test.js:50` of `cxengage-configuration-ui`;
/// `capacityRules/capacityRuleService.js:13` of `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CapacityRule {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// Whether child tenants can use it.
    pub shared: Option<bool>,
    /// The version in force.
    pub active_version: Maybe<Uuid>,
    /// The version in force, in full.
    pub active_rule: Maybe<CapacityRuleVersion>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for CapacityRule {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            shared: fields.optional("shared")?,
            active_version: fields.maybe("activeVersion")?,
            active_rule: fields.maybe("activeRule")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(CapacityRule);

/// A version of a capacity rule.
///
/// Source: `version/capacityRuleVersion.js:15` of `config-shared`; `__tests__/selectors.test.js:50`
/// of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CapacityRuleVersion {
    /// Id of the version.
    pub version: Uuid,
    /// `capacityRuleId` on the wire.
    pub capacity_rule_id: Option<Uuid>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: String,
    /// The rule itself, in EDN (the notation of Clojure data) as text.
    pub rule_set: String,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for CapacityRuleVersion {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            version: fields.required("version")?,
            capacity_rule_id: fields.optional("capacityRuleId")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.required("name")?,
            rule_set: fields.required("ruleSet")?,
            created: fields.optional("created")?,
            created_by: fields.optional("createdBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(CapacityRuleVersion);

/// The kind of service that an integration connects to.
///
/// These have been seen and others may exist. `createIntegration` makes only the first four.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationType {
    /// `rest`.
    Rest,
    /// `salesforce`.
    Salesforce,
    /// `zendesk`.
    Zendesk,
    /// `calabrio`.
    Calabrio,
    /// `twilio`.
    Twilio,
    /// `email`.
    Email,
    /// `facebook`.
    Facebook,
    /// `client`.
    Client,
    /// `monet`.
    Monet,
    /// `teleopti`.
    Teleopti,
    /// `verint`.
    Verint,
    /// `serenova-voice`.
    SerenovaVoice,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl IntegrationType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rest => "rest",
            Self::Salesforce => "salesforce",
            Self::Zendesk => "zendesk",
            Self::Calabrio => "calabrio",
            Self::Twilio => "twilio",
            Self::Email => "email",
            Self::Facebook => "facebook",
            Self::Client => "client",
            Self::Monet => "monet",
            Self::Teleopti => "teleopti",
            Self::Verint => "verint",
            Self::SerenovaVoice => "serenova-voice",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for IntegrationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for IntegrationType {
    fn from(value: &str) -> Self {
        match value {
            "rest" => Self::Rest,
            "salesforce" => Self::Salesforce,
            "zendesk" => Self::Zendesk,
            "calabrio" => Self::Calabrio,
            "twilio" => Self::Twilio,
            "email" => Self::Email,
            "facebook" => Self::Facebook,
            "client" => Self::Client,
            "monet" => Self::Monet,
            "teleopti" => Self::Teleopti,
            "verint" => Self::Verint,
            "serenova-voice" => Self::SerenovaVoice,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for IntegrationType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(IntegrationType);

/// A service that the tenant is connected to, such as Salesforce or an email account, as
/// administrators keep it.
///
/// Source:
/// `https://api-docs.cxengage.net/Rest/Content/Integrations/Example_Create_REST_integration.htm`;
/// `integration/integrationService.js:12` of `config-shared`; `Integrations/layout.js:12` of
/// `cxengage-configuration-ui`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantIntegration {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Option<String>,
    /// The kind of service that an integration connects to.
    pub type_: IntegrationType,
    /// `active` on the wire.
    pub active: bool,
    /// Settings of the service, credentials included, depending on the type: `rest` has
    /// `endpointPrefix`, `username`, `password` and `token`; `twilio` has `accountSid`,
    /// `authToken`, `webRtc`, `region` and `globalDialParams`.
    ///
    /// Not shown by `Debug`.
    pub properties: Map<String, Value>,
    /// `created` on the wire.
    pub created: Timestamp,
    /// `createdBy` on the wire.
    pub created_by: Uuid,
    /// `updated` on the wire.
    pub updated: Timestamp,
    /// `updatedBy` on the wire.
    pub updated_by: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TenantIntegration {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.required("description")?,
            type_: fields.required("type")?,
            active: fields.required("active")?,
            properties: fields.required("properties")?,
            created: fields.required("created")?,
            created_by: fields.required("createdBy")?,
            updated: fields.required("updated")?,
            updated_by: fields.required("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TenantIntegration);

impl fmt::Debug for TenantIntegration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("TenantIntegration");
        debug.field("id", &self.id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("name", &self.name);
        debug.field("description", &self.description);
        debug.field("type_", &self.type_);
        debug.field("active", &self.active);
        debug.field("properties", &Masked);
        debug.field("created", &self.created);
        debug.field("created_by", &self.created_by);
        debug.field("updated", &self.updated);
        debug.field("updated_by", &self.updated_by);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// An integration with its listeners.
///
/// Source:
/// `https://api-docs.cxengage.net/Rest/Content/Integrations/Example_Create_REST_integration.htm`;
/// `integration/integrationService.js:12` of `config-shared`; `Integrations/layout.js:12` of
/// `cxengage-configuration-ui`; `modules/entities.cljs:1483` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationDetail {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Option<String>,
    /// The kind of service that an integration connects to.
    pub type_: IntegrationType,
    /// `active` on the wire.
    pub active: bool,
    /// Settings of the service, credentials included, depending on the type: `rest` has
    /// `endpointPrefix`, `username`, `password` and `token`; `twilio` has `accountSid`,
    /// `authToken`, `webRtc`, `region` and `globalDialParams`.
    ///
    /// Not shown by `Debug`.
    pub properties: Map<String, Value>,
    /// `created` on the wire.
    pub created: Timestamp,
    /// `createdBy` on the wire.
    pub created_by: Uuid,
    /// `updated` on the wire.
    pub updated: Timestamp,
    /// `updatedBy` on the wire.
    pub updated_by: Uuid,
    /// Only with the types `email`, `facebook` and `salesforce`; missing as well when they could
    /// not be read (error 11112).
    pub listeners: Option<Vec<IntegrationListener>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for IntegrationDetail {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.required("description")?,
            type_: fields.required("type")?,
            active: fields.required("active")?,
            properties: fields.required("properties")?,
            created: fields.required("created")?,
            created_by: fields.required("createdBy")?,
            updated: fields.required("updated")?,
            updated_by: fields.required("updatedBy")?,
            listeners: fields.optional("listeners")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(IntegrationDetail);

impl fmt::Debug for IntegrationDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("IntegrationDetail");
        debug.field("id", &self.id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("name", &self.name);
        debug.field("description", &self.description);
        debug.field("type_", &self.type_);
        debug.field("active", &self.active);
        debug.field("properties", &Masked);
        debug.field("created", &self.created);
        debug.field("created_by", &self.created_by);
        debug.field("updated", &self.updated);
        debug.field("updated_by", &self.updated_by);
        debug.field("listeners", &self.listeners);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A part of an integration that takes in new work, for instance from an email account.
///
/// Source: `listener/listenerService.js:14` of `config-shared`; `integrations/selectors.js:116` of
/// `cxengage-configuration-ui`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationListener {
    /// `id` on the wire.
    pub id: Uuid,
    /// `integrationId` on the wire.
    pub integration_id: Option<Uuid>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: String,
    /// `active` on the wire.
    pub active: bool,
    /// `omnichannel` has been seen, with Salesforce; cannot be changed later.
    pub listener_type: Maybe<String>,
    /// Settings of the listener, perhaps with credentials.
    ///
    /// Not shown by `Debug`.
    pub properties: Maybe<Map<String, Value>>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for IntegrationListener {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            integration_id: fields.optional("integrationId")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.required("name")?,
            active: fields.required("active")?,
            listener_type: fields.maybe("listenerType")?,
            properties: fields.maybe("properties")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(IntegrationListener);

impl fmt::Debug for IntegrationListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("IntegrationListener");
        debug.field("id", &self.id);
        debug.field("integration_id", &self.integration_id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("name", &self.name);
        debug.field("active", &self.active);
        debug.field("listener_type", &self.listener_type);
        debug.field("properties", &Masked);
        debug.field("created", &self.created);
        debug.field("created_by", &self.created_by);
        debug.field("updated", &self.updated);
        debug.field("updated_by", &self.updated_by);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A table of data that administrators keep, for instance for flows to look things up in.
///
/// The rows are objects; which fields they have is said by the list type. The SDK turns the names
/// of the fields into camelCase.
///
/// In answers to `getLists`, `createList` and `updateList` each row has a `key` besides, the value
/// of its first field. It is null when the name of that field is not camelCase to begin with.
/// `getList` leaves it out.
///
/// Source: `list/list.mock.js:8` of `config-shared`; `columns/listType.js:23` of
/// `cxengage-configuration-ui`; `modules/entities.cljs:21` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenericList {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `listTypeId` on the wire.
    pub list_type_id: Uuid,
    /// Which fields the rows have.
    pub list_type: ListType,
    /// Whether child tenants can use it.
    pub shared: bool,
    /// `active` on the wire.
    pub active: bool,
    /// The rows.
    pub items: Vec<Map<String, Value>>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for GenericList {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            list_type_id: fields.required("listTypeId")?,
            list_type: fields.required("listType")?,
            shared: fields.required("shared")?,
            active: fields.required("active")?,
            items: fields.required("items")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(GenericList);

/// The form of a list: which fields its rows have.
///
/// Source: `listType/listType.mock.js:6` of `config-shared`; `listTypes/selectors.js:15` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListType {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// The first one is the key by which `listItemKey` finds a row.
    pub fields: Vec<ListTypeField>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ListType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            fields: fields.required("fields")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ListType);

/// A field of the rows of a list.
///
/// Source: `listType/listType.mock.js:10` of `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTypeField {
    /// `type` on the wire.
    pub type_: ListTypeFieldType,
    /// The key in a row, before the SDK turns it into camelCase.
    pub name: String,
    /// Its name for people.
    pub label: String,
    /// Whether every row must have it.
    pub required: bool,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ListTypeField {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            type_: fields.required("type")?,
            name: fields.required("name")?,
            label: fields.required("label")?,
            required: fields.required("required")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ListTypeField);

/// A row of a list that has been added or changed.
///
/// Source: `entities/index.js:1340` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListItemResult {
    /// The value of its first field; goes into `listItemKey`.
    pub key: String,
    /// The row; the names of its fields are in camelCase, whatever the list type says.
    pub item_value: Map<String, Value>,
    /// `listId` on the wire.
    pub list_id: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ListItemResult {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            key: fields.required("key")?,
            item_value: fields.required("itemValue")?,
            list_id: fields.optional("listId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ListItemResult);

/// What became of the rows of an uploaded file.
///
/// Source: `entities/epics.js:1096` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUploadResult {
    /// `itemsCreated` on the wire.
    pub items_created: i64,
    /// `itemsUpdated` on the wire.
    pub items_updated: i64,
    /// `itemsDeleted` on the wire.
    pub items_deleted: i64,
    /// `totalItemsProcessed` on the wire.
    pub total_items_processed: i64,
    /// Rows that were not taken.
    pub number_of_failures: i64,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ListUploadResult {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            items_created: fields.required("itemsCreated")?,
            items_updated: fields.required("itemsUpdated")?,
            items_deleted: fields.required("itemsDeleted")?,
            total_items_processed: fields.required("totalItemsProcessed")?,
            number_of_failures: fields.required("numberOfFailures")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ListUploadResult);

/// A number or address that customers see when an agent contacts them.
///
/// Source: `entities/metaData.js:361` of `cxengage-configuration-ui`;
/// `OutboundAniSelect/selectors.js:20` of `agent-desktop`; `domain/specs.cljs:18` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutboundIdentifier {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// The number or address.
    ///
    /// Not shown by `Debug`.
    pub value: String,
    /// Flow that takes care of interactions begun with it.
    pub flow_id: Uuid,
    /// What it can be used for; the administrators' screen offers `voice`, `sms` and `email` only.
    pub channel_type: ChannelTypeOrAny,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for OutboundIdentifier {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            value: fields.required("value")?,
            flow_id: fields.required("flowId")?,
            channel_type: fields.required("channelType")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(OutboundIdentifier);

impl fmt::Debug for OutboundIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("OutboundIdentifier");
        debug.field("id", &self.id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("name", &self.name);
        debug.field("description", &self.description);
        debug.field("active", &self.active);
        debug.field("created", &self.created);
        debug.field("created_by", &self.created_by);
        debug.field("updated", &self.updated);
        debug.field("updated_by", &self.updated_by);
        debug.field("value", &Masked);
        debug.field("flow_id", &self.flow_id);
        debug.field("channel_type", &self.channel_type);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// An outbound identifier as `createOutboundIdentifier` and `updateOutboundIdentifier` answer it.
///
/// Source: `entities/metaData.js:361` of `cxengage-configuration-ui`;
/// `OutboundAniSelect/selectors.js:20` of `agent-desktop`; `domain/specs.cljs:18`,
/// `modules/entities.cljs:21` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutboundIdentifierWithItems {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// The number or address.
    ///
    /// Not shown by `Debug`.
    pub value: String,
    /// Flow that takes care of interactions begun with it.
    pub flow_id: Uuid,
    /// What it can be used for; the administrators' screen offers `voice`, `sms` and `email` only.
    pub channel_type: ChannelTypeOrAny,
    /// Means nothing: the SDK adds it, and it is always empty.
    pub items: Vec<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for OutboundIdentifierWithItems {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            value: fields.required("value")?,
            flow_id: fields.required("flowId")?,
            channel_type: fields.required("channelType")?,
            items: fields.required("items")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(OutboundIdentifierWithItems);

impl fmt::Debug for OutboundIdentifierWithItems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("OutboundIdentifierWithItems");
        debug.field("id", &self.id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("name", &self.name);
        debug.field("description", &self.description);
        debug.field("active", &self.active);
        debug.field("created", &self.created);
        debug.field("created_by", &self.created_by);
        debug.field("updated", &self.updated);
        debug.field("updated_by", &self.updated_by);
        debug.field("value", &Masked);
        debug.field("flow_id", &self.flow_id);
        debug.field("channel_type", &self.channel_type);
        debug.field("items", &self.items);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A list of outbound identifiers for agents to choose from.
///
/// Administrators give it to users, groups and skills; `getUserOutboundIdentifierLists` tells what
/// an agent has in the end.
///
/// Source: `tests/selectors.test.js:21` of `agent-desktop`; `entities/metaData.js:370` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OutboundIdentifierList {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// A number or address that customers see when an agent contacts them.
    pub members: Vec<OutboundIdentifier>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for OutboundIdentifierList {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            members: fields.required("members")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(OutboundIdentifierList);

/// An outbound identifier list as `addOutboundIdentifierListMember` answers it.
///
/// That the API answers with the whole list has not been seen; the SDK is written as if it did.
///
/// Source: `tests/selectors.test.js:21` of `agent-desktop`; `entities/metaData.js:370` of
/// `cxengage-configuration-ui`; `modules/entities.cljs:21` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OutboundIdentifierListWithItems {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// A number or address that customers see when an agent contacts them.
    pub members: Vec<OutboundIdentifier>,
    /// Means nothing: the SDK adds it, and it is always empty.
    pub items: Vec<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for OutboundIdentifierListWithItems {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            members: fields.required("members")?,
            items: fields.required("items")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(OutboundIdentifierListWithItems);

/// What becomes of customers who give up waiting when a service level is worked out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AbandonType {
    /// Those who give up within the abandon threshold are left out of the calculation.
    IgnoreAbandons,
    /// Everybody who gives up counts as not having been served in time.
    CountAgainstSla,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl AbandonType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IgnoreAbandons => "ignore-abandons",
            Self::CountAgainstSla => "count-against-sla",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for AbandonType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AbandonType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for AbandonType {
    fn from(value: &str) -> Self {
        match value {
            "ignore-abandons" => Self::IgnoreAbandons,
            "count-against-sla" => Self::CountAgainstSla,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for AbandonType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(AbandonType);

/// A line in which interactions wait for an agent.
///
/// Who is offered the work, and in which order, is in the queue's versions.
///
/// Source: `queue/queueService.js:16`, `queue/queues.mock.js:6` of `config-shared`;
/// `columns/activeQueue.js:22` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Queue {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Id of the version in force.
    pub active_version: Maybe<Uuid>,
    /// The version in force, in full.
    pub active_queue: Maybe<QueueVersion>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Queue {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            active_version: fields.maybe("activeVersion")?,
            active_queue: fields.maybe("activeQueue")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Queue);

/// A queue with all its versions.
///
/// Source: `queue/queueService.js:16`, `queue/queues.mock.js:6` of `config-shared`;
/// `columns/activeQueue.js:22` of `cxengage-configuration-ui`; `modules/entities.cljs:152` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueueDetail {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Id of the version in force.
    pub active_version: Maybe<Uuid>,
    /// The version in force, in full.
    pub active_queue: Maybe<QueueVersion>,
    /// Fetched with a second request; null when that one failed (error 11002).
    pub versions: Option<Vec<QueueVersion>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for QueueDetail {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            active_version: fields.maybe("activeVersion")?,
            active_queue: fields.maybe("activeQueue")?,
            versions: fields.required("versions")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(QueueDetail);

/// A version of a queue: which agents are offered its work, and how urgent that is.
///
/// Source: `https://api-docs.cxengage.net/Reporting/Content/Queues/Create_version.htm (request
/// fields)`; `version/queueVersions.mock.js:6`, `version/queueVersionsService.js:21` of
/// `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueueVersion {
    /// Id of the version.
    pub version: Uuid,
    /// `queueId` on the wire.
    pub queue_id: Option<Uuid>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// Which agents come into question, in EDN (the notation of Clojure data) as text.
    pub query: Option<String>,
    /// Which form `query` has.
    pub query_version: Option<i64>,
    /// Lowest priority of an interaction in the queue.
    pub min_priority: Option<i64>,
    /// Highest priority of an interaction in the queue.
    pub max_priority: Option<i64>,
    /// `priorityValue` on the wire.
    pub priority_value: Option<i64>,
    /// `priorityRate` on the wire.
    pub priority_rate: Option<i64>,
    /// Unit of time for `priorityRate`.
    pub priority_unit: Option<QueueVersionPriorityUnit>,
    /// Service level agreement that the queue is measured by; null for the tenant's default.
    pub sla_id: Maybe<Uuid>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for QueueVersion {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            version: fields.required("version")?,
            queue_id: fields.optional("queueId")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            query: fields.optional("query")?,
            query_version: fields.optional("queryVersion")?,
            min_priority: fields.optional("minPriority")?,
            max_priority: fields.optional("maxPriority")?,
            priority_value: fields.optional("priorityValue")?,
            priority_rate: fields.optional("priorityRate")?,
            priority_unit: fields.optional("priorityUnit")?,
            sla_id: fields.maybe("slaId")?,
            created: fields.optional("created")?,
            created_by: fields.optional("createdBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(QueueVersion);

/// A service level agreement: how quickly interactions ought to be answered.
///
/// The figures are in its versions. A tenant has a default one, and a queue can have its own.
///
/// Source: `columns/activeSla.js:22`, `slas/selectors.js:76` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sla {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Whether child tenants can use it; this cannot be taken back.
    pub shared: bool,
    /// Id of the version in force.
    pub active_version: Maybe<Uuid>,
    /// The version in force, in full.
    pub active_sla: Maybe<SlaVersion>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Sla {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            shared: fields.required("shared")?,
            active_version: fields.maybe("activeVersion")?,
            active_sla: fields.maybe("activeSla")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Sla);

/// A service level agreement with all its versions.
///
/// Source: `columns/activeSla.js:22`, `slas/selectors.js:76` of `cxengage-configuration-ui`;
/// `modules/entities.cljs:853` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlaDetail {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Whether child tenants can use it; this cannot be taken back.
    pub shared: bool,
    /// Id of the version in force.
    pub active_version: Maybe<Uuid>,
    /// The version in force, in full.
    pub active_sla: Maybe<SlaVersion>,
    /// In no particular order; null when they could not be read (error 11104).
    pub versions: Option<Vec<SlaVersion>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SlaDetail {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            shared: fields.required("shared")?,
            active_version: fields.maybe("activeVersion")?,
            active_sla: fields.maybe("activeSla")?,
            versions: fields.required("versions")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SlaDetail);

/// The figures of a service level agreement.
///
/// Source: `slas/selectors.js:35` of `cxengage-configuration-ui`; `domain/specs.cljs:26`,
/// `modules/entities.cljs:2570` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlaVersion {
    /// Id of the version.
    pub version_id: Uuid,
    /// `slaId` on the wire.
    pub sla_id: Option<Uuid>,
    /// `versionName` on the wire.
    pub version_name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// Seconds within which interactions ought to be answered.
    pub sla_threshold: Maybe<f64>,
    /// What becomes of customers who give up waiting when a service level is worked out.
    pub abandon_type: Maybe<AbandonType>,
    /// Seconds; customers who give up sooner are not counted, with `ignore-abandons`.
    pub abandon_threshold: Maybe<f64>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SlaVersion {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            version_id: fields.required("versionId")?,
            sla_id: fields.optional("slaId")?,
            version_name: fields.required("versionName")?,
            description: fields.maybe("description")?,
            sla_threshold: fields.maybe("slaThreshold")?,
            abandon_type: fields.maybe("abandonType")?,
            abandon_threshold: fields.maybe("abandonThreshold")?,
            created: fields.optional("created")?,
            created_by: fields.optional("createdBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SlaVersion);

/// A reason for being not ready, as administrators keep it.
///
/// Agents see it once it stands in a reason list.
///
/// Source: `reason/reasonsService.js:15` of `config-shared`; `__tests__/selectors.test.js:17` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantReason {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// The id in another system.
    pub external_id: Maybe<String>,
    /// Whether child tenants can use it.
    pub shared: bool,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TenantReason {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            external_id: fields.maybe("externalId")?,
            shared: fields.required("shared")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TenantReason);

/// A list of reasons for being not ready, as administrators keep it.
///
/// Given to users and groups with `associate`.
///
/// Source: `reasonLists/resonListsService.js:32` of `config-shared`;
/// `__tests__/selectors.test.js:22` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantReasonList {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// The id in another system.
    pub external_id: Maybe<String>,
    /// Whether child tenants can use it.
    pub shared: bool,
    /// Whether all users of the tenant have it without being given it.
    pub is_default: Option<bool>,
    /// A reason's place in a reason list.
    pub reasons: Vec<ReasonListItem>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TenantReasonList {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            external_id: fields.maybe("externalId")?,
            shared: fields.required("shared")?,
            is_default: fields.optional("isDefault")?,
            reasons: fields.required("reasons")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TenantReasonList);

/// A reason's place in a reason list.
///
/// Source: `entities/epics.js:200`, `agentStateMonitoring/index.js:392` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReasonListItem {
    /// `reasonId` on the wire.
    pub reason_id: Uuid,
    /// `name` on the wire.
    pub name: Option<String>,
    /// The place in the order of the list.
    pub sort_order: i64,
    /// Empty, or the group that it stands in, as the first element.
    pub hierarchy: Vec<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ReasonListItem {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            reason_id: fields.required("reasonId")?,
            name: fields.optional("name")?,
            sort_order: fields.required("sortOrder")?,
            hierarchy: fields.required("hierarchy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ReasonListItem);

/// A reason's place in a reason list that is created or changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReasonListEntry {
    /// One of `getReasons`.
    #[serde(rename = "reasonId")]
    pub reason_id: Uuid,
    /// The place in the order of the list.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "sortOrder")]
    pub sort_order: i64,
    /// Empty, or the group that it stands in, as the first element.
    ///
    /// Taken as it is, unchecked.
    pub hierarchy: Vec<String>,
}

impl ReasonListEntry {
    /// With all that it consists of.
    #[must_use]
    pub fn new(reason_id: impl Into<Uuid>, sort_order: i64, hierarchy: Vec<String>) -> Self {
        Self { reason_id: reason_id.into(), sort_order, hierarchy }
    }
}

/// A way in which an interaction can have ended, as administrators keep it.
///
/// Agents can choose it once it stands in a disposition list that a flow offers them.
///
/// Source: `disposition/dispositionsService.js:15` of `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantDisposition {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// The id in another system.
    pub external_id: Maybe<String>,
    /// Whether child tenants can use it.
    pub shared: bool,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TenantDisposition {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            external_id: fields.maybe("externalId")?,
            shared: fields.required("shared")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TenantDisposition);

/// A list of dispositions that flows can offer to agents.
///
/// Source: `dispositionLists/dispositionListsService.js:28` of `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DispositionList {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// The id in another system.
    pub external_id: Maybe<String>,
    /// Whether child tenants can use it.
    pub shared: bool,
    /// A disposition's place in a disposition list.
    pub dispositions: Vec<DispositionListItem>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for DispositionList {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            external_id: fields.maybe("externalId")?,
            shared: fields.required("shared")?,
            dispositions: fields.required("dispositions")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(DispositionList);

/// A disposition's place in a disposition list.
///
/// Source: `entities/epics.js:210`, `__tests__/selectors.test.js:76` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DispositionListItem {
    /// `dispositionId` on the wire.
    pub disposition_id: Uuid,
    /// `name` on the wire.
    pub name: Option<String>,
    /// The place in the order of the list.
    pub sort_order: i64,
    /// Names of the groups that it stands in, from the outside in; may be empty.
    pub hierarchy: Vec<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for DispositionListItem {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            disposition_id: fields.required("dispositionId")?,
            name: fields.optional("name")?,
            sort_order: fields.required("sortOrder")?,
            hierarchy: fields.required("hierarchy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(DispositionListItem);

/// A disposition's place in a disposition list that is created or changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DispositionListEntry {
    /// One of `getDispositions`.
    #[serde(rename = "dispositionId")]
    pub disposition_id: Uuid,
    /// The place in the order of the list.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "sortOrder")]
    pub sort_order: i64,
    /// Names of the groups that it stands in, from the outside in; may be empty.
    ///
    /// Taken as it is, unchecked.
    pub hierarchy: Vec<String>,
}

impl DispositionListEntry {
    /// With all that it consists of.
    #[must_use]
    pub fn new(disposition_id: impl Into<Uuid>, sort_order: i64, hierarchy: Vec<String>) -> Self {
        Self { disposition_id: disposition_id.into(), sort_order, hierarchy }
    }
}

/// The kind of report that access is granted to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportType {
    /// A dashboard that shows what is going on now.
    Realtime,
    /// Reports on what has been.
    Historical,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ReportType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Realtime => "realtime",
            Self::Historical => "historical",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ReportType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ReportType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for ReportType {
    fn from(value: &str) -> Self {
        match value {
            "realtime" => Self::Realtime,
            "historical" => Self::Historical,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ReportType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ReportType);

/// Where a realtime report comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealtimeReportType {
    /// One that comes with the platform.
    Standard,
    /// One that the tenant has made itself.
    Custom,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl RealtimeReportType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "standard",
            Self::Custom => "custom",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for RealtimeReportType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for RealtimeReportType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for RealtimeReportType {
    fn from(value: &str) -> Self {
        match value {
            "standard" => Self::Standard,
            "custom" => Self::Custom,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for RealtimeReportType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(RealtimeReportType);

/// A dashboard of statistics that the tenant has made.
///
/// Source: `dashboards/selectors.js:22`, `__tests__/selectors.test.js:65` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dashboard {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: Option<bool>,
    /// Id of the version that is shown.
    pub active_version: Maybe<Uuid>,
    /// The version that is shown, in full; left out with `withoutActiveDashboard`.
    pub active_dashboard: Maybe<DashboardVersion>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Dashboard {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            active_version: fields.maybe("activeVersion")?,
            active_dashboard: fields.maybe("activeDashboard")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Dashboard);

/// A version of a dashboard.
///
/// Source: `version/realtimeDashboardVersionService.js:20` of `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DashboardVersion {
    /// Id of the version.
    pub version: Option<Uuid>,
    /// `dashboardId` on the wire.
    pub dashboard_id: Option<Uuid>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// What is on it.
    pub widgets: Option<Value>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for DashboardVersion {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            version: fields.optional("version")?,
            dashboard_id: fields.optional("dashboardId")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.optional("name")?,
            description: fields.maybe("description")?,
            widgets: fields.optional("widgets")?,
            created: fields.optional("created")?,
            created_by: fields.optional("createdBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(DashboardVersion);

/// A report that only chosen users may see (an access controlled report), as `getDataAccessReports`
/// lists it.
///
/// Source: `domain/rest_requests.cljs:932` of `cxengage-javascript-sdk`;
/// `dataAccessReports/epics.js:17` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataAccessReport {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// The kind of report that access is granted to.
    pub report_type: ReportType,
    /// The dashboard; only with `reportType` `realtime`.
    pub realtime_report_id: Maybe<Uuid>,
    /// Where a realtime report comes from.
    pub realtime_report_type: Maybe<RealtimeReportType>,
    /// Name of the dashboard; only with `reportType` `realtime`.
    pub realtime_report_name: Maybe<String>,
    /// Folder of the reports; only with `reportType` `historical`.
    pub historical_catalog_name: Maybe<String>,
    /// Those who may see it; called `users` everywhere else.
    pub members: Option<Vec<Value>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for DataAccessReport {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            report_type: fields.required("reportType")?,
            realtime_report_id: fields.maybe("realtimeReportId")?,
            realtime_report_type: fields.maybe("realtimeReportType")?,
            realtime_report_name: fields.maybe("realtimeReportName")?,
            historical_catalog_name: fields.maybe("historicalCatalogName")?,
            members: fields.optional("members")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(DataAccessReport);

/// A report that only chosen users may see (an access controlled report).
///
/// Source: `domain/rest_requests.cljs:932`, `modules/entities.cljs:935` of
/// `cxengage-javascript-sdk`; `dataAccessReports/epics.js:17`, `__tests__/selectors.test.js:54` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataAccessReportDetail {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// The kind of report that access is granted to.
    pub report_type: ReportType,
    /// The dashboard; only with `reportType` `realtime`.
    pub realtime_report_id: Maybe<Uuid>,
    /// Where a realtime report comes from.
    pub realtime_report_type: Maybe<RealtimeReportType>,
    /// Name of the dashboard; only with `reportType` `realtime`.
    pub realtime_report_name: Maybe<String>,
    /// Folder of the reports; only with `reportType` `historical`.
    pub historical_catalog_name: Maybe<String>,
    /// Those who may see it, as ids or as whole users; both have been read, and the API calls it
    /// `members`.
    pub users: Option<Vec<Value>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for DataAccessReportDetail {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            report_type: fields.required("reportType")?,
            realtime_report_id: fields.maybe("realtimeReportId")?,
            realtime_report_type: fields.maybe("realtimeReportType")?,
            realtime_report_name: fields.maybe("realtimeReportName")?,
            historical_catalog_name: fields.maybe("historicalCatalogName")?,
            users: fields.optional("users")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(DataAccessReportDetail);

/// Whether an API key can be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiKeyStatus {
    /// It can.
    Enabled,
    /// It cannot, until it is enabled again.
    Disabled,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ApiKeyStatus {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ApiKeyStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ApiKeyStatus {
    fn from(value: &str) -> Self {
        match value {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ApiKeyStatus {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ApiKeyStatus);

/// A set of permissions that users of the tenant, or API keys, are given.
///
/// Source: `entities/index.js:769`, `roles/selectors.js:50` of `cxengage-configuration-ui`;
/// `role/roles.mock.js:9` of `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Maybe<Uuid>,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// Ids of permissions; `getPermissions` has their names.
    pub permissions: Vec<Uuid>,
    /// `system` for a role that comes with the platform; others may exist.
    pub type_: Maybe<RoleType>,
    /// `active` on the wire.
    pub active: Option<bool>,
    /// Whether child tenants can use it.
    pub shared: Option<bool>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Role {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.maybe("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            permissions: fields.required("permissions")?,
            type_: fields.maybe("type")?,
            active: fields.optional("active")?,
            shared: fields.optional("shared")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Role);

/// A set of permissions that holds on the whole platform, whatever the tenant.
///
/// Source:
/// `https://api-docs.cxengage.net/Rest/Content/Roles_and_Permissions/Get_platform_roles.htm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlatformRole {
    /// `id` on the wire.
    pub id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Option<String>,
    /// Ids of permissions.
    pub permissions: Vec<Uuid>,
    /// The vendor's reference speaks of `platform`.
    pub type_: Option<String>,
    /// `created` on the wire.
    pub created: Timestamp,
    /// `createdBy` on the wire.
    pub created_by: Uuid,
    /// `updated` on the wire.
    pub updated: Timestamp,
    /// `updatedBy` on the wire.
    pub updated_by: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for PlatformRole {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            name: fields.required("name")?,
            description: fields.required("description")?,
            permissions: fields.required("permissions")?,
            type_: fields.optional("type")?,
            created: fields.required("created")?,
            created_by: fields.required("createdBy")?,
            updated: fields.required("updated")?,
            updated_by: fields.required("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(PlatformRole);

/// A right that a role can include, for instance `VIEW_ALL_USERS`.
///
/// Source: `role/permissions.mock.js:7` of `config-shared`; `users/selectors.js:55` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Permission {
    /// `id` on the wire.
    pub id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Permission {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            name: fields.required("name")?,
            tenant_id: fields.optional("tenantId")?,
            description: fields.maybe("description")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Permission);

/// A key with which another program can use the platform's REST API.
///
/// Its secret is told only once, in the answer to `createApiKey`.
///
/// Source: `apiKeys/apiKeyService.js:18` of `config-shared`; `entities/index.js:776` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// Role that says what the key may be used for.
    pub role_id: Uuid,
    /// Further roles that the key has.
    pub additional_role_ids: Option<Vec<Uuid>>,
    /// Whether an API key can be used.
    pub status: ApiKeyStatus,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ApiKey {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            role_id: fields.required("roleId")?,
            additional_role_ids: fields.optional("additionalRoleIds")?,
            status: fields.required("status")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ApiKey);

/// A new API key with its secret.
///
/// Keep the secret when it comes: neither `getApiKeys` nor any other command tells it again.
///
/// Source: `apiKeys/apiKeyService.js:18` of `config-shared`; `entities/index.js:776`,
/// `apiKeys/selectors.js:11` of `cxengage-configuration-ui`;
/// `https://docs.cxengage.net/Help/Content/Configuration/API%20Key%20Management/Creating_API_Keys.htm`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyCreated {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// Role that says what the key may be used for.
    pub role_id: Uuid,
    /// Further roles that the key has.
    pub additional_role_ids: Option<Vec<Uuid>>,
    /// Whether an API key can be used.
    pub status: ApiKeyStatus,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// What the program signs in with, together with the key.
    ///
    /// Not shown by `Debug`.
    pub secret: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ApiKeyCreated {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            role_id: fields.required("roleId")?,
            additional_role_ids: fields.optional("additionalRoleIds")?,
            status: fields.required("status")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            secret: fields.optional("secret")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ApiKeyCreated);

impl fmt::Debug for ApiKeyCreated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ApiKeyCreated");
        debug.field("id", &self.id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("name", &self.name);
        debug.field("description", &self.description);
        debug.field("role_id", &self.role_id);
        debug.field("additional_role_ids", &self.additional_role_ids);
        debug.field("status", &self.status);
        debug.field("created", &self.created);
        debug.field("created_by", &self.created_by);
        debug.field("updated", &self.updated);
        debug.field("updated_by", &self.updated_by);
        debug.field("secret", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A service that signs people in on behalf of the tenant (single sign-on), as administrators keep
/// it.
///
/// The service is described by SAML metadata, either at `metadataUrl` or in `metadataFile`.
///
/// Source: `identityProviders/identityProvidersService.js:28`, `me/me.mock.js:22` of
/// `config-shared`; `identityProviders/selectors.js:34` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantIdentityProvider {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `identityProvider` on the wire.
    pub identity_provider: Option<String>,
    /// `metadataUrl` on the wire.
    pub metadata_url: Maybe<Url>,
    /// The metadata themselves, as XML.
    pub metadata_file: Maybe<String>,
    /// Which attribute of a sign-in holds the email address.
    pub email_mapping: Option<String>,
    /// `client` on the wire.
    pub client: Maybe<String>,
    /// `domain` on the wire.
    pub domain: Maybe<String>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TenantIdentityProvider {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            identity_provider: fields.optional("identityProvider")?,
            metadata_url: fields.maybe("metadataUrl")?,
            metadata_file: fields.maybe("metadataFile")?,
            email_mapping: fields.optional("emailMapping")?,
            client: fields.maybe("client")?,
            domain: fields.maybe("domain")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TenantIdentityProvider);

/// A prepared text for agents to send, as administrators keep it.
///
/// Source: `messageTemplates/messageTemplatesService.js:18` of `config-shared`;
/// `MessageTemplates/layout.js:37` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantMessageTemplate {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Channels for which it is offered: `sms`, `messaging`, `email`.
    pub channels: Vec<String>,
    /// Called `templateTextType` among the params of the commands.
    pub type_: TemplateTextType,
    /// The text itself.
    pub template: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TenantMessageTemplate {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            channels: fields.required("channels")?,
            type_: fields.required("type")?,
            template: fields.required("template")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TenantMessageTemplate);

/// The tenant's own wording of an email that the platform sends to its users.
///
/// Source: `__tests__/selectors.test.js:38` of `cxengage-configuration-ui`;
/// `domain/rest_requests.cljs:1369` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Which email it is; one of `getEmailTypes`.
    pub email_type_id: Option<Uuid>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `active` on the wire.
    pub active: Option<bool>,
    /// Whether child tenants get it too.
    pub shared: Option<bool>,
    /// `subject` on the wire.
    pub subject: Option<String>,
    /// `body` on the wire.
    pub body: Option<String>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EmailTemplate {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            email_type_id: fields.optional("emailTypeId")?,
            tenant_id: fields.optional("tenantId")?,
            active: fields.optional("active")?,
            shared: fields.optional("shared")?,
            subject: fields.optional("subject")?,
            body: fields.optional("body")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EmailTemplate);

/// An email that the platform sends to users, with the tenant's wording and the inherited one.
///
/// `template` is the inherited wording as well, when both have the same `tenantId`: the tenant has
/// none of its own then.
///
/// Source: `emailTemplates/selectors.js:7`, `entities/metaData.js:478` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateEntry {
    /// `id` on the wire.
    pub id: Option<Uuid>,
    /// `emailTypeId` on the wire.
    pub email_type_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// Placeholders that the wording can contain.
    pub variables: Vec<EmailTemplateVariable>,
    /// The wording in use.
    pub template: EmailTemplate,
    /// The wording that counts when the tenant has none of its own.
    pub inherited: EmailTemplate,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EmailTemplateEntry {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.optional("id")?,
            email_type_id: fields.optional("emailTypeId")?,
            name: fields.optional("name")?,
            description: fields.maybe("description")?,
            variables: fields.required("variables")?,
            template: fields.required("template")?,
            inherited: fields.required("inherited")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EmailTemplateEntry);

/// A placeholder in an email that the platform fills in.
///
/// Source: `emailTemplates/selectors.js:30` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateVariable {
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EmailTemplateVariable {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EmailTemplateVariable);

/// A customer of the platform, or a part of one, with data, users and settings of its own.
///
/// Tenants form a tree. A parent can share some of its entities with its children.
///
/// Source: `tenant/tenantsService.js:29` of `config-shared`; `tenants/selectors.js:109` of
/// `cxengage-configuration-ui`; `app/index.constants.js:29` of `config-ui`;
/// `modules/entities.cljs:1086` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tenant {
    /// `id` on the wire.
    pub id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// User who administers it.
    pub admin_user_id: Option<Uuid>,
    /// The tenant above it.
    pub parent: Maybe<TenantRef>,
    /// `parentId` on the wire.
    pub parent_id: Maybe<Uuid>,
    /// Where its data are kept; one of `getRegions`.
    pub region_id: Uuid,
    /// One of `getTimezones`.
    pub timezone: String,
    /// Integration that outbound calls go through.
    pub outbound_integration_id: Maybe<Uuid>,
    /// Whether people may sign in with a password of the platform.
    pub cxengage_identity_provider: Maybe<TenantCxengageIdentityProvider>,
    /// Identity provider that people sign in with when they have not been given another.
    pub default_identity_provider: Maybe<Uuid>,
    /// Service level agreement for queues that have none of their own.
    pub default_sla_id: Maybe<Uuid>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Tenant {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            admin_user_id: fields.optional("adminUserId")?,
            parent: fields.maybe("parent")?,
            parent_id: fields.maybe("parentId")?,
            region_id: fields.required("regionId")?,
            timezone: fields.required("timezone")?,
            outbound_integration_id: fields.maybe("outboundIntegrationId")?,
            cxengage_identity_provider: fields.maybe("cxengageIdentityProvider")?,
            default_identity_provider: fields.maybe("defaultIdentityProvider")?,
            default_sla_id: fields.maybe("defaultSlaId")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Tenant);

/// A tenant, by id and name.
///
/// Source: `columns/parentTenant.js:19` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantRef {
    /// `id` on the wire.
    pub id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TenantRef {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            name: fields.required("name")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TenantRef);

/// A part of the world in which the data of tenants are kept.
///
/// Source: `regions/selectors.js:15` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// `id` on the wire.
    pub id: Uuid,
    /// Its name for people.
    pub description: String,
    /// `name` on the wire.
    pub name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Region {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            description: fields.required("description")?,
            name: fields.optional("name")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Region);

/// How the screens look in a tenant: pictures and colours.
///
/// Source: `modules/entities_test.cljs:95`, `cxengage_javascript_sdk/state.cljs:579` of
/// `cxengage-javascript-sdk`; `branding/selectors.js:15` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Branding {
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// Made absolute by the SDK; may be null or empty.
    pub logo: Maybe<Url>,
    /// Made absolute by the SDK; may be null or empty.
    pub favicon: Maybe<Url>,
    /// JSON as text, with `navbar`, `navbarText`, `primaryColor`, `accentColor`, `accentHoverColor`
    /// and `productName`.
    pub styles: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Branding {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            tenant_id: fields.optional("tenantId")?,
            logo: fields.maybe("logo")?,
            favicon: fields.maybe("favicon")?,
            styles: fields.maybe("styles")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Branding);

/// A setting of the branding that is kept apart from the rest.
///
/// Source: `EntityTable/selectors.js:47` of `cxengage-configuration-ui`;
/// `customDomain/customDomainService.js:23` of `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectedBrandingEntry {
    /// `customDomain` has been seen.
    pub key: String,
    /// `value` on the wire.
    pub value: Option<Value>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ProtectedBrandingEntry {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            key: fields.required("key")?,
            value: fields.optional("value")?,
            tenant_id: fields.optional("tenantId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ProtectedBrandingEntry);

/// A list of places that agents can hand interactions over to, like a telephone book.
///
/// Source: `transferLists/transferListsService.js:18` of `config-shared`;
/// `AgentDesktop/sagas.js:639` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferList {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: bool,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// A place to hand interactions over to.
    pub endpoints: Vec<TransferListEndpoint>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TransferList {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.required("active")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            endpoints: fields.required("endpoints")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TransferList);

/// A place to hand interactions over to.
///
/// Source: `TransferListItems/layout.js:50`, `entities/epics.js:180` of
/// `cxengage-configuration-ui`; `AgentDesktop/sagas.js:655` of `agent-desktop`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TransferListEndpoint {
    /// `name` on the wire.
    pub name: String,
    /// What `endpoint` is; mind that two of the values are in capitals.
    #[serde(rename = "contactType")]
    pub contact_type: TransferListEndpointContactType,
    /// A queue's id, or a telephone number or SIP address.
    ///
    /// Not shown by `Debug`.
    pub endpoint: String,
    /// Name of the group that the list shows it in; a text, not a list as elsewhere.
    pub hierarchy: String,
    /// `transferType` on the wire.
    #[serde(rename = "transferType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_type: Option<TransferListEndpointTransferType>,
    /// Whether agents may speak with the other party first; no when it is missing.
    #[serde(rename = "warmTransfer")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warm_transfer: Option<bool>,
    /// Whether agents may hand over at once; no when it is missing.
    #[serde(rename = "coldTransfer")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cold_transfer: Option<bool>,
    /// The place in the order of the list.
    #[serde(rename = "sortOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<i64>,
    /// Fields that this version of the crate does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

impl TransferListEndpoint {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        contact_type: TransferListEndpointContactType,
        endpoint: impl Into<String>,
        hierarchy: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            contact_type,
            endpoint: endpoint.into(),
            hierarchy: hierarchy.into(),
            transfer_type: None,
            warm_transfer: None,
            cold_transfer: None,
            sort_order: None,
            unknown: UnknownFields::default(),
        }
    }

    /// `transferType` on the wire.
    #[must_use]
    pub fn transfer_type(mut self, transfer_type: TransferListEndpointTransferType) -> Self {
        self.transfer_type = Some(transfer_type);
        self
    }

    /// Whether agents may speak with the other party first; no when it is missing.
    #[must_use]
    pub fn warm_transfer(mut self, warm_transfer: bool) -> Self {
        self.warm_transfer = Some(warm_transfer);
        self
    }

    /// Whether agents may hand over at once; no when it is missing.
    #[must_use]
    pub fn cold_transfer(mut self, cold_transfer: bool) -> Self {
        self.cold_transfer = Some(cold_transfer);
        self
    }

    /// The place in the order of the list.
    #[must_use]
    pub fn sort_order(mut self, sort_order: i64) -> Self {
        self.sort_order = Some(sort_order);
        self
    }
}

impl Decode for TransferListEndpoint {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            name: fields.required("name")?,
            contact_type: fields.required("contactType")?,
            endpoint: fields.required("endpoint")?,
            hierarchy: fields.required("hierarchy")?,
            transfer_type: fields.optional("transferType")?,
            warm_transfer: fields.optional("warmTransfer")?,
            cold_transfer: fields.optional("coldTransfer")?,
            sort_order: fields.optional("sortOrder")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TransferListEndpoint);

impl fmt::Debug for TransferListEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("TransferListEndpoint");
        debug.field("name", &self.name);
        debug.field("contact_type", &self.contact_type);
        debug.field("endpoint", &Masked);
        debug.field("hierarchy", &self.hierarchy);
        debug.field("transfer_type", &self.transfer_type);
        debug.field("warm_transfer", &self.warm_transfer);
        debug.field("cold_transfer", &self.cold_transfer);
        debug.field("sort_order", &self.sort_order);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// How far somebody has come with joining, and whether they are let in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// Has taken the invitation, or was added without needing one.
    Accepted,
    /// Has been added; no invitation has been sent so far.
    Pending,
    /// Has been sent an invitation and has not taken it yet.
    Invited,
    /// Is kept out.
    Disabled,
    /// Is let in.
    Enabled,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl UserStatus {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "accepted",
            Self::Pending => "pending",
            Self::Invited => "invited",
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for UserStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for UserStatus {
    fn from(value: &str) -> Self {
        match value {
            "accepted" => Self::Accepted,
            "pending" => Self::Pending,
            "invited" => Self::Invited,
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for UserStatus {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(UserStatus);

/// How a user's account stands, seen from the tenant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvitationStatus {
    /// No invitation has been sent so far.
    Pending,
    /// An invitation has been sent and can still be taken.
    Invited,
    /// The invitation was not taken in time; a new one has to be sent.
    Expired,
    /// The invitation was taken and the account is in use.
    Enabled,
    /// The account is switched off, in all tenants.
    Disabled,
    /// The user signs in through an identity provider only, not with a password.
    SsoOnly,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl InvitationStatus {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Invited => "invited",
            Self::Expired => "expired",
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::SsoOnly => "sso-only",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for InvitationStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for InvitationStatus {
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "invited" => Self::Invited,
            "expired" => Self::Expired,
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "sso-only" => Self::SsoOnly,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for InvitationStatus {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(InvitationStatus);

/// How a user's account stands on the platform, whatever the tenant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlatformStatus {
    /// `accepted`.
    Accepted,
    /// `enabled`.
    Enabled,
    /// `disabled`.
    Disabled,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl PlatformStatus {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "accepted",
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for PlatformStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for PlatformStatus {
    fn from(value: &str) -> Self {
        match value {
            "accepted" => Self::Accepted,
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for PlatformStatus {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(PlatformStatus);

/// What an agent is doing right now.
///
/// `ready`, `notready` and `offline` are the presence; the others come up while the agent has work.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserState {
    /// `busy`.
    Busy,
    /// `ready`.
    Ready,
    /// `notready`.
    Notready,
    /// `allocated`.
    Allocated,
    /// `offline`.
    Offline,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl UserState {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Busy => "busy",
            Self::Ready => "ready",
            Self::Notready => "notready",
            Self::Allocated => "allocated",
            Self::Offline => "offline",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for UserState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for UserState {
    fn from(value: &str) -> Self {
        match value {
            "busy" => Self::Busy,
            "ready" => Self::Ready,
            "notready" => Self::Notready,
            "allocated" => Self::Allocated,
            "offline" => Self::Offline,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for UserState {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(UserState);

/// Somebody who works for the tenant: an agent, a supervisor or an administrator.
///
/// Administrators meet users under User Management. What belongs to the account whatever the tenant
/// is in `getPlatformUser`.
///
/// Source: `user/tenantUsers.mock.js:7`, `user/tenantUserInterceptor.js:49` of `config-shared`;
/// `entities/metaData.js:229`, `Users/layout.js:251` of `cxengage-configuration-ui`;
/// `app/index.constants.js:201` of `config-ui`; `App/index.js:818` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// Also the name to sign in with.
    ///
    /// Not shown by `Debug`.
    pub email: String,
    /// `firstName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub first_name: Maybe<String>,
    /// `lastName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub last_name: Maybe<String>,
    /// `displayName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub display_name: Maybe<String>,
    /// The user's id in another system, such as the CRM; a text, although one old sample has a
    /// number.
    pub external_id: Maybe<String>,
    /// `personalTelephone` on the wire.
    ///
    /// Not shown by `Debug`.
    pub personal_telephone: Maybe<String>,
    /// Where the user stands in this tenant.
    pub status: Option<UserStatus>,
    /// Where the account stands, seen from this tenant.
    pub invitation_status: Option<InvitationStatus>,
    /// Where the account stands on the platform.
    pub platform_status: Option<PlatformStatus>,
    /// What an agent is doing right now.
    pub state: Option<UserState>,
    /// The role in this tenant; one of `getRoles`.
    pub role_id: Option<Uuid>,
    /// `roleName` on the wire.
    pub role_name: Option<String>,
    /// The role on the platform; one of `getPlatformRoles`.
    pub platform_role_id: Maybe<Uuid>,
    /// Identity provider that the user signs in with; null for the tenant's default.
    pub default_identity_provider: Maybe<Uuid>,
    /// True keeps the user from signing in with a password, false lets them; null leaves it to the
    /// tenant.
    pub no_password: Maybe<bool>,
    /// `workStationId` on the wire.
    pub work_station_id: Maybe<String>,
    /// `extension` on the wire.
    ///
    /// Not shown by `Debug`.
    pub extension: Option<String>,
    /// Phones on which the user can take calls.
    pub extensions: Option<Vec<Extension>>,
    /// The phone in use; an empty object or null when there is none.
    pub active_extension: Maybe<UserActiveExtension>,
    /// A skill of a user.
    pub skills: Option<Vec<UserSkill>>,
    /// A group that a user belongs to.
    pub groups: Option<Vec<UserGroup>>,
    /// How much work of which kind the user can be given at a time.
    pub capacity_rules: Maybe<Value>,
    /// Id of the capacity rule that is in force.
    pub effective_capacity_rule: Maybe<Uuid>,
    /// Tenant that is chosen when the user signs in.
    pub default_tenant: Maybe<Uuid>,
    /// Until when the invitation can be taken.
    pub invitation_expiry_date: Maybe<Timestamp>,
    /// Since when the user has had a session.
    pub session_started: Maybe<Timestamp>,
    /// `sessionReason` on the wire.
    pub session_reason: Maybe<String>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for User {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.optional("tenantId")?,
            email: fields.required("email")?,
            first_name: fields.maybe("firstName")?,
            last_name: fields.maybe("lastName")?,
            display_name: fields.maybe("displayName")?,
            external_id: fields.maybe("externalId")?,
            personal_telephone: fields.maybe("personalTelephone")?,
            status: fields.optional("status")?,
            invitation_status: fields.optional("invitationStatus")?,
            platform_status: fields.optional("platformStatus")?,
            state: fields.optional("state")?,
            role_id: fields.optional("roleId")?,
            role_name: fields.optional("roleName")?,
            platform_role_id: fields.maybe("platformRoleId")?,
            default_identity_provider: fields.maybe("defaultIdentityProvider")?,
            no_password: fields.maybe("noPassword")?,
            work_station_id: fields.maybe("workStationId")?,
            extension: fields.optional("extension")?,
            extensions: fields.optional("extensions")?,
            active_extension: fields.maybe("activeExtension")?,
            skills: fields.optional("skills")?,
            groups: fields.optional("groups")?,
            capacity_rules: fields.maybe("capacityRules")?,
            effective_capacity_rule: fields.maybe("effectiveCapacityRule")?,
            default_tenant: fields.maybe("defaultTenant")?,
            invitation_expiry_date: fields.maybe("invitationExpiryDate")?,
            session_started: fields.maybe("sessionStarted")?,
            session_reason: fields.maybe("sessionReason")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(User);

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("User");
        debug.field("id", &self.id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("email", &Masked);
        debug.field("first_name", &Masked);
        debug.field("last_name", &Masked);
        debug.field("display_name", &Masked);
        debug.field("external_id", &self.external_id);
        debug.field("personal_telephone", &Masked);
        debug.field("status", &self.status);
        debug.field("invitation_status", &self.invitation_status);
        debug.field("platform_status", &self.platform_status);
        debug.field("state", &self.state);
        debug.field("role_id", &self.role_id);
        debug.field("role_name", &self.role_name);
        debug.field("platform_role_id", &self.platform_role_id);
        debug.field("default_identity_provider", &self.default_identity_provider);
        debug.field("no_password", &self.no_password);
        debug.field("work_station_id", &self.work_station_id);
        debug.field("extension", &Masked);
        debug.field("extensions", &self.extensions);
        debug.field("active_extension", &self.active_extension);
        debug.field("skills", &self.skills);
        debug.field("groups", &self.groups);
        debug.field("capacity_rules", &self.capacity_rules);
        debug.field("effective_capacity_rule", &self.effective_capacity_rule);
        debug.field("default_tenant", &self.default_tenant);
        debug.field("invitation_expiry_date", &self.invitation_expiry_date);
        debug.field("session_started", &self.session_started);
        debug.field("session_reason", &self.session_reason);
        debug.field("created", &self.created);
        debug.field("created_by", &self.created_by);
        debug.field("updated", &self.updated);
        debug.field("updated_by", &self.updated_by);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A user as `getUser` reads it, with the skills a second time.
///
/// Source: `user/tenantUsers.mock.js:7`, `user/tenantUserInterceptor.js:49` of `config-shared`;
/// `entities/metaData.js:229`, `Users/layout.js:251` of `cxengage-configuration-ui`;
/// `app/index.constants.js:201` of `config-ui`; `App/index.js:818` of `agent-desktop`;
/// `modules/entities.cljs:58` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDetail {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// Also the name to sign in with.
    ///
    /// Not shown by `Debug`.
    pub email: String,
    /// `firstName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub first_name: Maybe<String>,
    /// `lastName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub last_name: Maybe<String>,
    /// `displayName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub display_name: Maybe<String>,
    /// The user's id in another system, such as the CRM; a text, although one old sample has a
    /// number.
    pub external_id: Maybe<String>,
    /// `personalTelephone` on the wire.
    ///
    /// Not shown by `Debug`.
    pub personal_telephone: Maybe<String>,
    /// Where the user stands in this tenant.
    pub status: Option<UserStatus>,
    /// Where the account stands, seen from this tenant.
    pub invitation_status: Option<InvitationStatus>,
    /// Where the account stands on the platform.
    pub platform_status: Option<PlatformStatus>,
    /// What an agent is doing right now.
    pub state: Option<UserState>,
    /// The role in this tenant; one of `getRoles`.
    pub role_id: Option<Uuid>,
    /// `roleName` on the wire.
    pub role_name: Option<String>,
    /// The role on the platform; one of `getPlatformRoles`.
    pub platform_role_id: Maybe<Uuid>,
    /// Identity provider that the user signs in with; null for the tenant's default.
    pub default_identity_provider: Maybe<Uuid>,
    /// True keeps the user from signing in with a password, false lets them; null leaves it to the
    /// tenant.
    pub no_password: Maybe<bool>,
    /// `workStationId` on the wire.
    pub work_station_id: Maybe<String>,
    /// `extension` on the wire.
    ///
    /// Not shown by `Debug`.
    pub extension: Option<String>,
    /// Phones on which the user can take calls.
    pub extensions: Option<Vec<Extension>>,
    /// The phone in use; an empty object or null when there is none.
    pub active_extension: Maybe<UserDetailActiveExtension>,
    /// A skill of a user.
    pub skills: Option<Vec<UserSkill>>,
    /// A group that a user belongs to.
    pub groups: Option<Vec<UserGroup>>,
    /// How much work of which kind the user can be given at a time.
    pub capacity_rules: Maybe<Value>,
    /// Id of the capacity rule that is in force.
    pub effective_capacity_rule: Maybe<Uuid>,
    /// Tenant that is chosen when the user signs in.
    pub default_tenant: Maybe<Uuid>,
    /// Until when the invitation can be taken.
    pub invitation_expiry_date: Maybe<Timestamp>,
    /// Since when the user has had a session.
    pub session_started: Maybe<Timestamp>,
    /// `sessionReason` on the wire.
    pub session_reason: Maybe<String>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// The same as `skills`, copied by the SDK; null when the user could not be read.
    pub skills_with_proficiency: Option<Vec<UserSkill>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for UserDetail {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.optional("tenantId")?,
            email: fields.required("email")?,
            first_name: fields.maybe("firstName")?,
            last_name: fields.maybe("lastName")?,
            display_name: fields.maybe("displayName")?,
            external_id: fields.maybe("externalId")?,
            personal_telephone: fields.maybe("personalTelephone")?,
            status: fields.optional("status")?,
            invitation_status: fields.optional("invitationStatus")?,
            platform_status: fields.optional("platformStatus")?,
            state: fields.optional("state")?,
            role_id: fields.optional("roleId")?,
            role_name: fields.optional("roleName")?,
            platform_role_id: fields.maybe("platformRoleId")?,
            default_identity_provider: fields.maybe("defaultIdentityProvider")?,
            no_password: fields.maybe("noPassword")?,
            work_station_id: fields.maybe("workStationId")?,
            extension: fields.optional("extension")?,
            extensions: fields.optional("extensions")?,
            active_extension: fields.maybe("activeExtension")?,
            skills: fields.optional("skills")?,
            groups: fields.optional("groups")?,
            capacity_rules: fields.maybe("capacityRules")?,
            effective_capacity_rule: fields.maybe("effectiveCapacityRule")?,
            default_tenant: fields.maybe("defaultTenant")?,
            invitation_expiry_date: fields.maybe("invitationExpiryDate")?,
            session_started: fields.maybe("sessionStarted")?,
            session_reason: fields.maybe("sessionReason")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            skills_with_proficiency: fields.required("skillsWithProficiency")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(UserDetail);

impl fmt::Debug for UserDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UserDetail");
        debug.field("id", &self.id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("email", &Masked);
        debug.field("first_name", &Masked);
        debug.field("last_name", &Masked);
        debug.field("display_name", &Masked);
        debug.field("external_id", &self.external_id);
        debug.field("personal_telephone", &Masked);
        debug.field("status", &self.status);
        debug.field("invitation_status", &self.invitation_status);
        debug.field("platform_status", &self.platform_status);
        debug.field("state", &self.state);
        debug.field("role_id", &self.role_id);
        debug.field("role_name", &self.role_name);
        debug.field("platform_role_id", &self.platform_role_id);
        debug.field("default_identity_provider", &self.default_identity_provider);
        debug.field("no_password", &self.no_password);
        debug.field("work_station_id", &self.work_station_id);
        debug.field("extension", &Masked);
        debug.field("extensions", &self.extensions);
        debug.field("active_extension", &self.active_extension);
        debug.field("skills", &self.skills);
        debug.field("groups", &self.groups);
        debug.field("capacity_rules", &self.capacity_rules);
        debug.field("effective_capacity_rule", &self.effective_capacity_rule);
        debug.field("default_tenant", &self.default_tenant);
        debug.field("invitation_expiry_date", &self.invitation_expiry_date);
        debug.field("session_started", &self.session_started);
        debug.field("session_reason", &self.session_reason);
        debug.field("created", &self.created);
        debug.field("created_by", &self.created_by);
        debug.field("updated", &self.updated);
        debug.field("updated_by", &self.updated_by);
        debug.field("skills_with_proficiency", &self.skills_with_proficiency);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The account behind a user, which may belong to several tenants.
///
/// `roleId` is the role on the platform here, not the one in a tenant.
///
/// Source: `https://api-docs.cxengage.net/Rest/Content/Users/Create_user.htm (request fields)`;
/// `user/users.mock.js:26` of `config-shared`; `entities/index.js:1100,1751` of
/// `cxengage-configuration-ui`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlatformUser {
    /// `id` on the wire.
    pub id: Uuid,
    /// Also the name to sign in with.
    ///
    /// Not shown by `Debug`.
    pub email: String,
    /// `firstName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub first_name: Maybe<String>,
    /// `lastName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub last_name: Maybe<String>,
    /// `displayName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub display_name: Maybe<String>,
    /// The person's id in another system, such as the CRM.
    pub external_id: Maybe<String>,
    /// `personalTelephone` on the wire.
    ///
    /// Not shown by `Debug`.
    pub personal_telephone: Maybe<String>,
    /// How far somebody has come with joining, and whether they are let in.
    pub status: Option<UserStatus>,
    /// One of `getPlatformRoles`.
    pub role_id: Option<Uuid>,
    /// Further roles on the platform.
    pub additional_role_ids: Option<Vec<Uuid>>,
    /// Tenant that is chosen on signing in.
    pub default_tenant: Maybe<Uuid>,
    /// `invitationStatus` on the wire.
    pub invitation_status: Maybe<String>,
    /// A phone on which the agent can take calls.
    pub extensions: Option<Vec<Extension>>,
    /// `created` on the wire.
    pub created: Option<Timestamp>,
    /// `createdBy` on the wire.
    pub created_by: Maybe<Uuid>,
    /// `updated` on the wire.
    pub updated: Maybe<Timestamp>,
    /// `updatedBy` on the wire.
    pub updated_by: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for PlatformUser {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            email: fields.required("email")?,
            first_name: fields.maybe("firstName")?,
            last_name: fields.maybe("lastName")?,
            display_name: fields.maybe("displayName")?,
            external_id: fields.maybe("externalId")?,
            personal_telephone: fields.maybe("personalTelephone")?,
            status: fields.optional("status")?,
            role_id: fields.optional("roleId")?,
            additional_role_ids: fields.optional("additionalRoleIds")?,
            default_tenant: fields.maybe("defaultTenant")?,
            invitation_status: fields.maybe("invitationStatus")?,
            extensions: fields.optional("extensions")?,
            created: fields.optional("created")?,
            created_by: fields.maybe("createdBy")?,
            updated: fields.maybe("updated")?,
            updated_by: fields.maybe("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(PlatformUser);

impl fmt::Debug for PlatformUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("PlatformUser");
        debug.field("id", &self.id);
        debug.field("email", &Masked);
        debug.field("first_name", &Masked);
        debug.field("last_name", &Masked);
        debug.field("display_name", &Masked);
        debug.field("external_id", &self.external_id);
        debug.field("personal_telephone", &Masked);
        debug.field("status", &self.status);
        debug.field("role_id", &self.role_id);
        debug.field("additional_role_ids", &self.additional_role_ids);
        debug.field("default_tenant", &self.default_tenant);
        debug.field("invitation_status", &self.invitation_status);
        debug.field("extensions", &self.extensions);
        debug.field("created", &self.created);
        debug.field("created_by", &self.created_by);
        debug.field("updated", &self.updated);
        debug.field("updated_by", &self.updated_by);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A skill of a user.
///
/// Its id is in `id` or in `skillId`: read whichever is there.
///
/// Source: `skill/skills.mock.js:25` of `config-shared`; `users/selectors.js:120`,
/// `entities/index.js:1171` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserSkill {
    /// `id` on the wire.
    pub id: Option<Uuid>,
    /// `skillId` on the wire.
    pub skill_id: Option<Uuid>,
    /// `userId` on the wire.
    pub user_id: Option<Uuid>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: Option<String>,
    /// How good the user is at it, as a number; higher is better.
    pub proficiency: Maybe<i64>,
    /// Whether the skill is rated at all.
    pub has_proficiency: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for UserSkill {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.optional("id")?,
            skill_id: fields.optional("skillId")?,
            user_id: fields.optional("userId")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.optional("name")?,
            proficiency: fields.maybe("proficiency")?,
            has_proficiency: fields.optional("hasProficiency")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(UserSkill);

/// A group that a user belongs to.
///
/// Its id is in `id` or in `groupId`: read whichever is there.
///
/// Source: `user/tenantUsers.mock.js:46` of `config-shared`; `users/epics.js:721` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserGroup {
    /// `id` on the wire.
    pub id: Option<Uuid>,
    /// `groupId` on the wire.
    pub group_id: Option<Uuid>,
    /// The user.
    pub member_id: Option<Uuid>,
    /// `memberType` on the wire.
    pub member_type: Option<UserGroupMemberType>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: Option<String>,
    /// User who is in charge of the group.
    pub owner: Option<Uuid>,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// When the user became a member.
    pub added: Option<Timestamp>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for UserGroup {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.optional("id")?,
            group_id: fields.optional("groupId")?,
            member_id: fields.optional("memberId")?,
            member_type: fields.optional("memberType")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.optional("name")?,
            owner: fields.optional("owner")?,
            description: fields.maybe("description")?,
            added: fields.optional("added")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(UserGroup);

/// The outbound identifier lists that a user can choose from.
///
/// Source: `OutboundAniSelect/selectors.js:17` of `agent-desktop`; `entities/index.js:1199` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserOutboundIdentifierLists {
    /// All that count for the user, those of the user's groups and skills included.
    pub effective: Vec<OutboundIdentifierList>,
    /// Those given to the user directly.
    pub assigned: Option<Vec<OutboundIdentifierList>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for UserOutboundIdentifierLists {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            effective: fields.required("effective")?,
            assigned: fields.optional("assigned")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(UserOutboundIdentifierLists);

/// The type `ArtifactSummaryArtifactType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactSummaryArtifactType {
    /// `audio-recording`.
    AudioRecording,
    /// `cxengage-recording`.
    CxengageRecording,
    /// `messaging-transcript`.
    MessagingTranscript,
    /// `email`.
    Email,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ArtifactSummaryArtifactType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AudioRecording => "audio-recording",
            Self::CxengageRecording => "cxengage-recording",
            Self::MessagingTranscript => "messaging-transcript",
            Self::Email => "email",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ArtifactSummaryArtifactType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ArtifactSummaryArtifactType {
    fn from(value: &str) -> Self {
        match value {
            "audio-recording" => Self::AudioRecording,
            "cxengage-recording" => Self::CxengageRecording,
            "messaging-transcript" => Self::MessagingTranscript,
            "email" => Self::Email,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ArtifactSummaryArtifactType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ArtifactSummaryArtifactType);

/// The type `ListTypeFieldType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTypeFieldType {
    /// `string`.
    String,
    /// `number`.
    Number,
    /// `boolean`.
    Boolean,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ListTypeFieldType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ListTypeFieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ListTypeFieldType {
    fn from(value: &str) -> Self {
        match value {
            "string" => Self::String,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ListTypeFieldType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ListTypeFieldType);

/// Unit of time for `priorityRate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueueVersionPriorityUnit {
    /// `seconds`.
    Seconds,
    /// `minutes`.
    Minutes,
    /// `hours`.
    Hours,
    /// `days`.
    Days,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl QueueVersionPriorityUnit {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for QueueVersionPriorityUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for QueueVersionPriorityUnit {
    fn from(value: &str) -> Self {
        match value {
            "seconds" => Self::Seconds,
            "minutes" => Self::Minutes,
            "hours" => Self::Hours,
            "days" => Self::Days,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for QueueVersionPriorityUnit {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(QueueVersionPriorityUnit);

/// `system` for a role that comes with the platform; others may exist.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleType {
    /// `system`.
    System,
    /// `platform`.
    Platform,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl RoleType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::System => "system",
            Self::Platform => "platform",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for RoleType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for RoleType {
    fn from(value: &str) -> Self {
        match value {
            "system" => Self::System,
            "platform" => Self::Platform,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for RoleType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(RoleType);

/// Whether people may sign in with a password of the platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TenantCxengageIdentityProvider {
    /// Users sign in with a password, unless a user's own settings say otherwise.
    Enabled,
    /// Users do not sign in with a password, unless a user's own settings say otherwise.
    Disabled,
    /// Nobody signs in with a password, whatever a user's own settings say.
    Denied,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl TenantCxengageIdentityProvider {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Denied => "denied",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for TenantCxengageIdentityProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for TenantCxengageIdentityProvider {
    fn from(value: &str) -> Self {
        match value {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "denied" => Self::Denied,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for TenantCxengageIdentityProvider {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(TenantCxengageIdentityProvider);

/// What `endpoint` is; mind that two of the values are in capitals.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferListEndpointContactType {
    /// `queue`.
    Queue,
    /// `PSTN`.
    Pstn,
    /// `SIP`.
    Sip,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl TransferListEndpointContactType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queue => "queue",
            Self::Pstn => "PSTN",
            Self::Sip => "SIP",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for TransferListEndpointContactType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for TransferListEndpointContactType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for TransferListEndpointContactType {
    fn from(value: &str) -> Self {
        match value {
            "queue" => Self::Queue,
            "PSTN" => Self::Pstn,
            "SIP" => Self::Sip,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for TransferListEndpointContactType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(TransferListEndpointContactType);

/// The type `TransferListEndpointTransferType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferListEndpointTransferType {
    /// `internal`.
    Internal,
    /// `external`.
    External,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl TransferListEndpointTransferType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Internal => "internal",
            Self::External => "external",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for TransferListEndpointTransferType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for TransferListEndpointTransferType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for TransferListEndpointTransferType {
    fn from(value: &str) -> Self {
        match value {
            "internal" => Self::Internal,
            "external" => Self::External,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for TransferListEndpointTransferType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(TransferListEndpointTransferType);

/// The phone in use; an empty object or null when there is none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UserActiveExtension {
    /// A phone on which the agent can take calls.
    Extension(Box<Extension>),
    /// The variant `none`.
    None(Map<String, Value>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for UserActiveExtension {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::Extension);
        choice.offer(Self::None);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(UserActiveExtension);

/// The phone in use; an empty object or null when there is none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UserDetailActiveExtension {
    /// A phone on which the agent can take calls.
    Extension(Box<Extension>),
    /// The variant `none`.
    None(Map<String, Value>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for UserDetailActiveExtension {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::Extension);
        choice.offer(Self::None);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(UserDetailActiveExtension);

/// The type `UserGroupMemberType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserGroupMemberType {
    /// `user`.
    User,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl UserGroupMemberType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for UserGroupMemberType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for UserGroupMemberType {
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for UserGroupMemberType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(UserGroupMemberType);

/// Answers `getArtifacts` with a short description of each artifact.
///
/// They stand in `results`, with an s.
///
/// Source: `modules/entities.cljs:636` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetArtifactsResponsePayload {
    /// A line in the list of what is left of an interaction.
    pub results: Vec<ArtifactSummary>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetArtifactsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { results: fields.required("results")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetArtifactsResponsePayload);

/// Answers `getBusinessHours` with the sets of business hours.
///
/// Source: `modules/entities.cljs:1738` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetBusinessHoursResponsePayload {
    /// The hours in which a part of the business is open, day by day.
    pub result: Vec<BusinessHour>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetBusinessHoursResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetBusinessHoursResponsePayload);

/// Answers `getBusinessHour` with the set of business hours.
///
/// Source: `modules/entities.cljs:1763` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetBusinessHourResponsePayload {
    /// The hours in which a part of the business is open, day by day.
    pub result: BusinessHour,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetBusinessHourResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetBusinessHourResponsePayload);

/// Answers `createBusinessHour` with the new set of business hours.
///
/// Source: `modules/entities.cljs:2755` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateBusinessHourResponsePayload {
    /// The hours in which a part of the business is open, day by day.
    pub result: BusinessHour,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateBusinessHourResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateBusinessHourResponsePayload);

/// Answers `updateBusinessHour` with the set of business hours as changed.
///
/// Source: `modules/entities.cljs:3108` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateBusinessHourResponsePayload {
    /// The hours in which a part of the business is open, day by day.
    pub result: BusinessHour,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateBusinessHourResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateBusinessHourResponsePayload);

/// Answers `createException` with the new exception.
///
/// Source: `modules/entities.cljs:2794` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateExceptionResponsePayload {
    /// A day, or a part of one, on which the business is closed although its hours say otherwise.
    pub result: BusinessHourException,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateExceptionResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateExceptionResponsePayload);

/// Answers `getTimezones` with the time zones.
///
/// Source: `modules/entities.cljs:1788` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetTimezonesResponsePayload {
    /// A time zone that tenants and business hours can be in.
    pub result: Vec<Timezone>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetTimezonesResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetTimezonesResponsePayload);

/// Answers `getFlows` with the flows.
///
/// The SDK builds this response anew out of the flows of the active tenant, and on failure `result`
/// is an empty list. With `includeNotations` it passes the API's answer on whole, flows of other
/// tenants included, and on failure what the failed request left.
///
/// Source: `modules/entities.cljs:247` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetFlowsResponsePayload {
    /// What happens to interactions, step by step: what customers hear, which queue they wait in,
    /// who is offered the work.
    pub result: Vec<Flow>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetFlowsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetFlowsResponsePayload);

/// Answers `getFlows` with the flows.
///
/// The SDK builds this response anew out of the flows of the active tenant, and on failure `result`
/// is an empty list. With `includeNotations` it passes the API's answer on whole, flows of other
/// tenants included, and on failure what the failed request left.
///
/// Source: `modules/entities.cljs:247` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntitiesGetFlowsResponseFailure {
    /// Answers `getFlows` with the flows.
    OwnFlows(Box<EntitiesGetFlowsResponseFailureOwnFlows>),
    /// What stands in for an answer of the API when the request failed.
    Failed(Box<AjaxFailure>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for EntitiesGetFlowsResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::OwnFlows);
        choice.offer(Self::Failed);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(EntitiesGetFlowsResponseFailure);

/// Answers `getFlows` with the flows.
///
/// The SDK builds this response anew out of the flows of the active tenant, and on failure `result`
/// is an empty list. With `includeNotations` it passes the API's answer on whole, flows of other
/// tenants included, and on failure what the failed request left.
///
/// Source: `modules/entities.cljs:247` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetFlowsResponseFailureOwnFlows {
    /// What happens to interactions, step by step: what customers hear, which queue they wait in,
    /// who is offered the work.
    pub result: Vec<Flow>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetFlowsResponseFailureOwnFlows {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetFlowsResponseFailureOwnFlows);

/// Answers `getFlow` with the flow.
///
/// When the flow itself cannot be read, `result` holds a `versions` of null and an empty `drafts`,
/// and that is all. When versions or drafts cannot be read, it holds what could.
///
/// Source: `modules/entities.cljs:1189` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetFlowResponsePayload {
    /// A flow with its versions and drafts.
    pub result: FlowDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetFlowResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetFlowResponsePayload);

/// Answers `getFlow` with the flow.
///
/// When the flow itself cannot be read, `result` holds a `versions` of null and an empty `drafts`,
/// and that is all. When versions or drafts cannot be read, it holds what could.
///
/// Source: `modules/entities.cljs:1189` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntitiesGetFlowResponseFailure {
    /// Answers `getFlow` with the flow.
    Partial(Box<EntitiesGetFlowResponseFailurePartial>),
    /// What stands in for an answer of the API when the request failed.
    Failed(Box<AjaxFailure>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for EntitiesGetFlowResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::Partial);
        choice.offer(Self::Failed);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(EntitiesGetFlowResponseFailure);

/// Answers `getFlow` with the flow.
///
/// When the flow itself cannot be read, `result` holds a `versions` of null and an empty `drafts`,
/// and that is all. When versions or drafts cannot be read, it holds what could.
///
/// Source: `modules/entities.cljs:1189` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetFlowResponseFailurePartial {
    /// A flow with its versions and drafts.
    pub result: FlowDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetFlowResponseFailurePartial {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetFlowResponseFailurePartial);

/// Answers `createFlow` with the new flow and its first draft.
///
/// With an error, `result.drafts` is `[null]`. The rest of `result` is there when the flow was
/// created and only the draft failed.
///
/// Source: `modules/entities.cljs:2425` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateFlowResponsePayload {
    /// A new flow with its first draft.
    pub result: FlowCreated,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateFlowResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateFlowResponsePayload);

/// Answers `createFlow` with the new flow and its first draft.
///
/// With an error, `result.drafts` is `[null]`. The rest of `result` is there when the flow was
/// created and only the draft failed.
///
/// Source: `modules/entities.cljs:2425` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntitiesCreateFlowResponseFailure {
    /// Answers `createFlow` with the new flow and its first draft.
    WithoutDraft(Box<EntitiesCreateFlowResponseFailureWithoutDraft>),
    /// What stands in for an answer of the API when the request failed.
    Failed(Box<AjaxFailure>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for EntitiesCreateFlowResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::WithoutDraft);
        choice.offer(Self::Failed);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(EntitiesCreateFlowResponseFailure);

/// Answers `createFlow` with the new flow and its first draft.
///
/// With an error, `result.drafts` is `[null]`. The rest of `result` is there when the flow was
/// created and only the draft failed.
///
/// Source: `modules/entities.cljs:2425` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateFlowResponseFailureWithoutDraft {
    /// What happens to interactions, step by step: what customers hear, which queue they wait in,
    /// who is offered the work.
    pub result: Flow,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateFlowResponseFailureWithoutDraft {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateFlowResponseFailureWithoutDraft);

/// Answers `updateFlow` with the flow as changed.
///
/// Source: `modules/entities.cljs:3879` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateFlowResponsePayload {
    /// What happens to interactions, step by step: what customers hear, which queue they wait in,
    /// who is offered the work.
    pub result: Flow,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateFlowResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateFlowResponsePayload);

/// Answers `createFlowDraft` with the new draft.
///
/// Source: `modules/entities.cljs:2464` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateFlowDraftResponsePayload {
    /// A state of a flow that is being worked on and does not run yet.
    pub result: FlowDraft,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateFlowDraftResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateFlowDraftResponsePayload);

/// Answers `getDispatchMappings` with the dispatch mappings.
///
/// Source: `modules/entities.cljs:1259` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetDispatchMappingsResponsePayload {
    /// Says which flow takes care of an interaction, by where it comes from or how it came about.
    pub result: Vec<DispatchMapping>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetDispatchMappingsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetDispatchMappingsResponsePayload);

/// Answers `getDispatchMapping` with the dispatch mapping.
///
/// A failure has code 11093, like one of `getDispatchMappings`.
///
/// Source: `modules/entities.cljs:1233` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetDispatchMappingResponsePayload {
    /// Says which flow takes care of an interaction, by where it comes from or how it came about.
    pub result: DispatchMapping,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetDispatchMappingResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetDispatchMappingResponsePayload);

/// Answers `createDispatchMapping` with the new dispatch mapping.
///
/// Source: `modules/entities.cljs:2137` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateDispatchMappingResponsePayload {
    /// Says which flow takes care of an interaction, by where it comes from or how it came about.
    pub result: DispatchMapping,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateDispatchMappingResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateDispatchMappingResponsePayload);

/// Answers `updateDispatchMapping` with the dispatch mapping as changed.
///
/// Source: `modules/entities.cljs:3639` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateDispatchMappingResponsePayload {
    /// Says which flow takes care of an interaction, by where it comes from or how it came about.
    pub result: DispatchMapping,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateDispatchMappingResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateDispatchMappingResponsePayload);

/// Answers `getSkills` with the skills.
///
/// Source: `modules/entities.cljs:468` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetSkillsResponsePayload {
    /// Something that agents can be good at, for instance a language, and that work can be routed
    /// by.
    pub result: Vec<Skill>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetSkillsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetSkillsResponsePayload);

/// Answers `getSkill` with the skill and the ids of its users.
///
/// With an error, `result.users` is an empty list. The rest of `result` is there when only the
/// question for the users failed.
///
/// Source: `modules/entities.cljs:974` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetSkillResponsePayload {
    /// A skill with the users who have it.
    pub result: SkillDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetSkillResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetSkillResponsePayload);

/// Answers `getSkill` with the skill and the ids of its users.
///
/// With an error, `result.users` is an empty list. The rest of `result` is there when only the
/// question for the users failed.
///
/// Source: `modules/entities.cljs:974` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntitiesGetSkillResponseFailure {
    /// Answers `getSkill` with the skill and the ids of its users.
    Partial(Box<EntitiesGetSkillResponseFailurePartial>),
    /// What stands in for an answer of the API when the request failed.
    Failed(Box<AjaxFailure>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for EntitiesGetSkillResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::Partial);
        choice.offer(Self::Failed);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(EntitiesGetSkillResponseFailure);

/// Answers `getSkill` with the skill and the ids of its users.
///
/// With an error, `result.users` is an empty list. The rest of `result` is there when only the
/// question for the users failed.
///
/// Source: `modules/entities.cljs:974` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetSkillResponseFailurePartial {
    /// A skill with the users who have it.
    pub result: SkillDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetSkillResponseFailurePartial {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetSkillResponseFailurePartial);

/// Answers `createSkill` with the new skill.
///
/// Source: `modules/entities.cljs:1993` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateSkillResponsePayload {
    /// Something that agents can be good at, for instance a language, and that work can be routed
    /// by.
    pub result: Skill,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateSkillResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateSkillResponsePayload);

/// Answers `updateSkill` with the skill as changed.
///
/// Source: `modules/entities.cljs:3572` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateSkillResponsePayload {
    /// Something that agents can be good at, for instance a language, and that work can be routed
    /// by.
    pub result: Skill,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateSkillResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateSkillResponsePayload);

/// Answers `getGroups` with the groups.
///
/// Source: `modules/entities.cljs:444` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetGroupsResponsePayload {
    /// A set of users, for instance a team, that work can be routed to.
    pub result: Vec<Group>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetGroupsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetGroupsResponsePayload);

/// Answers `getGroup` with the group and the ids of its users.
///
/// With an error, `result.users` is an empty list. The rest of `result` is there when only the
/// question for the users failed.
///
/// Source: `modules/entities.cljs:1007` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetGroupResponsePayload {
    /// A group with its members.
    pub result: GroupDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetGroupResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetGroupResponsePayload);

/// Answers `getGroup` with the group and the ids of its users.
///
/// With an error, `result.users` is an empty list. The rest of `result` is there when only the
/// question for the users failed.
///
/// Source: `modules/entities.cljs:1007` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntitiesGetGroupResponseFailure {
    /// Answers `getGroup` with the group and the ids of its users.
    Partial(Box<EntitiesGetGroupResponseFailurePartial>),
    /// What stands in for an answer of the API when the request failed.
    Failed(Box<AjaxFailure>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for EntitiesGetGroupResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::Partial);
        choice.offer(Self::Failed);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(EntitiesGetGroupResponseFailure);

/// Answers `getGroup` with the group and the ids of its users.
///
/// With an error, `result.users` is an empty list. The rest of `result` is there when only the
/// question for the users failed.
///
/// Source: `modules/entities.cljs:1007` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetGroupResponseFailurePartial {
    /// A group with its members.
    pub result: GroupDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetGroupResponseFailurePartial {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetGroupResponseFailurePartial);

/// Answers `createGroup` with the new group.
///
/// Source: `modules/entities.cljs:2025` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateGroupResponsePayload {
    /// A set of users, for instance a team, that work can be routed to.
    pub result: Group,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateGroupResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateGroupResponsePayload);

/// Answers `updateGroup` with the group as changed.
///
/// Source: `modules/entities.cljs:3605` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateGroupResponsePayload {
    /// A set of users, for instance a team, that work can be routed to.
    pub result: Group,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateGroupResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateGroupResponsePayload);

/// Answers `associate` with the ids of what is now joined.
///
/// Source: `modules/entities.cljs:3380` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesAssociateResponsePayload {
    /// A connection between two entities, for instance a user's membership of a group or a user's
    /// skill.
    pub result: Assignment,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesAssociateResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesAssociateResponsePayload);

/// Answers `getCapacityRules` with the capacity rules.
///
/// Source: `modules/entities.cljs:1405` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetCapacityRulesResponsePayload {
    /// A rule that says how much work, of which channels, an agent can have at a time.
    pub result: Vec<CapacityRule>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetCapacityRulesResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetCapacityRulesResponsePayload);

/// Answers `getIntegrations` with the integrations.
///
/// Keys are as the API spells them at every depth, those of `properties` included. All fields are
/// known for integrations of type `rest`.
///
/// Source: `modules/entities.cljs:1427` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetIntegrationsResponsePayload {
    /// A service that the tenant is connected to, such as Salesforce or an email account, as
    /// administrators keep it.
    pub result: Vec<TenantIntegration>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetIntegrationsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetIntegrationsResponsePayload);

/// Answers `getIntegration` with the integration.
///
/// Keys are as the API spells them at every depth, in listeners as well. With error 11112 the
/// integration is there and only its listeners are missing.
///
/// Source: `modules/entities.cljs:1452` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetIntegrationResponsePayload {
    /// An integration with its listeners.
    pub result: IntegrationDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetIntegrationResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetIntegrationResponsePayload);

/// Answers `getIntegration` with the integration.
///
/// Keys are as the API spells them at every depth, in listeners as well. With error 11112 the
/// integration is there and only its listeners are missing.
///
/// Source: `modules/entities.cljs:1452` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntitiesGetIntegrationResponseFailure {
    /// Answers `getIntegration` with the integration.
    WithoutListeners(Box<EntitiesGetIntegrationResponseFailureWithoutListeners>),
    /// What stands in for an answer of the API when the request failed.
    Failed(Box<AjaxFailure>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for EntitiesGetIntegrationResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::WithoutListeners);
        choice.offer(Self::Failed);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(EntitiesGetIntegrationResponseFailure);

/// Answers `getIntegration` with the integration.
///
/// Keys are as the API spells them at every depth, in listeners as well. With error 11112 the
/// integration is there and only its listeners are missing.
///
/// Source: `modules/entities.cljs:1452` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetIntegrationResponseFailureWithoutListeners {
    /// An integration with its listeners.
    pub result: IntegrationDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetIntegrationResponseFailureWithoutListeners {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetIntegrationResponseFailureWithoutListeners);

/// Answers `createIntegration` with the new integration.
///
/// Unlike the answers to `getIntegration` and `updateIntegration`, this one is in camel case all
/// through. All fields are known for integrations of type `rest`; the platform's reference shows
/// them without the `result` that the admin screens read.
///
/// Source: `modules/entities.cljs:2616` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateIntegrationResponsePayload {
    /// A service that the tenant is connected to, such as Salesforce or an email account, as
    /// administrators keep it.
    pub result: TenantIntegration,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateIntegrationResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateIntegrationResponsePayload);

/// Answers `updateIntegration` with the integration as changed.
///
/// Keys are as the API spells them.
///
/// Source: `modules/entities.cljs:3010` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateIntegrationResponsePayload {
    /// A service that the tenant is connected to, such as Salesforce or an email account, as
    /// administrators keep it.
    pub result: TenantIntegration,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateIntegrationResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateIntegrationResponsePayload);

/// Answers `getIntegrationListeners` with the listeners.
///
/// Keys inside `properties` are in camel case, which those in the answer to `getIntegration` are
/// not.
///
/// Source: `modules/entities.cljs:1496` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetIntegrationListenersResponsePayload {
    /// A part of an integration that takes in new work, for instance from an email account.
    pub result: Vec<IntegrationListener>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetIntegrationListenersResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetIntegrationListenersResponsePayload);

/// Answers `getIntegrationListener` with the listener.
///
/// Source: `modules/entities.cljs:1522` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetIntegrationListenerResponsePayload {
    /// A part of an integration that takes in new work, for instance from an email account.
    pub result: IntegrationListener,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetIntegrationListenerResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetIntegrationListenerResponsePayload);

/// Answers `createIntegrationListener` with the new listener.
///
/// Source: `modules/entities.cljs:2649` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateIntegrationListenerResponsePayload {
    /// A part of an integration that takes in new work, for instance from an email account.
    pub result: IntegrationListener,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateIntegrationListenerResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateIntegrationListenerResponsePayload);

/// Answers `updateIntegrationListener` with the listener as changed.
///
/// Source: `modules/entities.cljs:3044` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateIntegrationListenerResponsePayload {
    /// A part of an integration that takes in new work, for instance from an email account.
    pub result: IntegrationListener,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateIntegrationListenerResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateIntegrationListenerResponsePayload);

/// Answers `getListTypes` with the list types.
///
/// Source: `modules/entities.cljs:429` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetListTypesResponsePayload {
    /// The form of a list: which fields its rows have.
    pub result: Vec<ListType>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetListTypesResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetListTypesResponsePayload);

/// Answers `getLists` with the lists and their items.
///
/// The SDK gives every item of every list a `key`.
///
/// Source: `modules/entities.cljs:407` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetListsResponsePayload {
    /// A table of data that administrators keep, for instance for flows to look things up in.
    pub result: Vec<GenericList>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetListsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetListsResponsePayload);

/// Answers `getList` with the list and its items.
///
/// The items are those in `result`, and they have no `key` here, as they do in the answer to
/// `getLists`.
///
/// Source: `modules/entities.cljs:354` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetListResponsePayload {
    /// A table of data that administrators keep, for instance for flows to look things up in.
    pub result: GenericList,
    /// Always empty by an error of the SDK; the items stand in `result`.
    pub items: Vec<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            result: fields.required("result")?,
            items: fields.required("items")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetListResponsePayload);

/// Answers `createList` with the new list.
///
/// The SDK gives each item a `key`. On failure `result` holds an empty `items` and nothing else.
///
/// Source: `modules/entities.cljs:1838` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateListResponsePayload {
    /// A table of data that administrators keep, for instance for flows to look things up in.
    pub result: GenericList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateListResponsePayload);

/// Answers `updateList` with the list as changed.
///
/// The SDK gives each item a `key`. On failure `result` holds an empty `items` and nothing else.
///
/// Source: `modules/entities.cljs:2924` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateListResponsePayload {
    /// A table of data that administrators keep, for instance for flows to look things up in.
    pub result: GenericList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateListResponsePayload);

/// Answers `createListItem` with the new item.
///
/// Source: `modules/entities.cljs:1869` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateListItemResponsePayload {
    /// A row of a list that has been added or changed.
    pub result: ListItemResult,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateListItemResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateListItemResponsePayload);

/// Answers `updateListItem` with the item as changed.
///
/// Source: `modules/entities.cljs:3230` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateListItemResponsePayload {
    /// A row of a list that has been added or changed.
    pub result: ListItemResult,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateListItemResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateListItemResponsePayload);

/// Answers `uploadList` with how many items were created, changed and deleted, and how many failed.
///
/// Source: `modules/entities.cljs:550` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUploadListResponsePayload {
    /// What became of the rows of an uploaded file.
    pub result: ListUploadResult,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUploadListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUploadListResponsePayload);

/// Answers `getOutboundIdentifiers` with the outbound identifiers.
///
/// Source: `modules/entities.cljs:228` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetOutboundIdentifiersResponsePayload {
    /// A number or address that customers see when an agent contacts them.
    pub result: Vec<OutboundIdentifier>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetOutboundIdentifiersResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetOutboundIdentifiersResponsePayload);

/// Answers `createOutboundIdentifier` with the new outbound identifier.
///
/// The SDK puts an empty `items` into `result`, even on failure.
///
/// Source: `modules/entities.cljs:3194` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateOutboundIdentifierResponsePayload {
    /// An outbound identifier as `createOutboundIdentifier` and `updateOutboundIdentifier` answer
    /// it.
    pub result: OutboundIdentifierWithItems,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateOutboundIdentifierResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateOutboundIdentifierResponsePayload);

/// Answers `updateOutboundIdentifier` with the outbound identifier as changed.
///
/// The SDK puts an empty `items` into `result`, even on failure.
///
/// Source: `modules/entities.cljs:2942` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateOutboundIdentifierResponsePayload {
    /// An outbound identifier as `createOutboundIdentifier` and `updateOutboundIdentifier` answer
    /// it.
    pub result: OutboundIdentifierWithItems,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateOutboundIdentifierResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateOutboundIdentifierResponsePayload);

/// Answers `getOutboundIdentifierLists` with the outbound identifier lists.
///
/// Source: `modules/entities.cljs:766` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetOutboundIdentifierListsResponsePayload {
    /// A list of outbound identifiers for agents to choose from.
    pub result: Vec<OutboundIdentifierList>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetOutboundIdentifierListsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetOutboundIdentifierListsResponsePayload);

/// Answers `getOutboundIdentifierList` with the outbound identifier list.
///
/// Source: `modules/entities.cljs:747` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetOutboundIdentifierListResponsePayload {
    /// A list of outbound identifiers for agents to choose from.
    pub result: OutboundIdentifierList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetOutboundIdentifierListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetOutboundIdentifierListResponsePayload);

/// Answers `createOutboundIdentifierList` with the new outbound identifier list.
///
/// Source: `modules/entities.cljs:1927` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateOutboundIdentifierListResponsePayload {
    /// A list of outbound identifiers for agents to choose from.
    pub result: OutboundIdentifierList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateOutboundIdentifierListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateOutboundIdentifierListResponsePayload);

/// Answers `updateOutboundIdentifierList` with the outbound identifier list as changed.
///
/// Source: `modules/entities.cljs:3306` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateOutboundIdentifierListResponsePayload {
    /// A list of outbound identifiers for agents to choose from.
    pub result: OutboundIdentifierList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateOutboundIdentifierListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateOutboundIdentifierListResponsePayload);

/// Answers `addOutboundIdentifierListMember`, by all appearances with the list as changed.
///
/// Only the empty `items`, which the SDK puts into `result`, is certain; that the other keys are
/// those of the list is an assumption.
///
/// Source: `modules/entities.cljs:3455` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesAddOutboundIdentifierListMemberResponsePayload {
    /// An outbound identifier list as `addOutboundIdentifierListMember` answers it.
    pub result: OutboundIdentifierListWithItems,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesAddOutboundIdentifierListMemberResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesAddOutboundIdentifierListMemberResponsePayload);

/// Answers `getQueues` with the queues.
///
/// Source: `modules/entities.cljs:165` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetQueuesResponsePayload {
    /// A line in which interactions wait for an agent.
    pub result: Vec<Queue>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetQueuesResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetQueuesResponsePayload);

/// Answers `getQueue` with the queue and its versions.
///
/// The SDK makes one response out of two questions. With an error it holds what came of them: the
/// queue with `versions` null, nothing but the versions, or nothing but a `versions` of null.
///
/// Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetQueueResponsePayload {
    /// A queue with all its versions.
    pub result: QueueDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetQueueResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetQueueResponsePayload);

/// Answers `getQueue` with the queue and its versions.
///
/// The SDK makes one response out of two questions. With an error it holds what came of them: the
/// queue with `versions` null, nothing but the versions, or nothing but a `versions` of null.
///
/// Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntitiesGetQueueResponseFailure {
    /// Answers `getQueue` with the queue and its versions.
    Queue(Box<EntitiesGetQueueResponseFailureQueue>),
    /// Answers `getQueue` with the queue and its versions.
    Versions(Box<EntitiesGetQueueResponseFailureVersions>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for EntitiesGetQueueResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::Queue);
        choice.offer(Self::Versions);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(EntitiesGetQueueResponseFailure);

/// Answers `getQueue` with the queue and its versions.
///
/// The SDK makes one response out of two questions. With an error it holds what came of them: the
/// queue with `versions` null, nothing but the versions, or nothing but a `versions` of null.
///
/// Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetQueueResponseFailureQueue {
    /// A queue with all its versions.
    pub result: QueueDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetQueueResponseFailureQueue {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetQueueResponseFailureQueue);

/// Answers `getQueue` with the queue and its versions.
///
/// The SDK makes one response out of two questions. With an error it holds what came of them: the
/// queue with `versions` null, nothing but the versions, or nothing but a `versions` of null.
///
/// Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetQueueResponseFailureVersions {
    /// `result` on the wire.
    pub result: EntitiesGetQueueResponseFailureVersionsResult,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetQueueResponseFailureVersions {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetQueueResponseFailureVersions);

/// The type `EntitiesGetQueueResponseFailureVersionsResult` of the catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetQueueResponseFailureVersionsResult {
    /// A version of a queue: which agents are offered its work, and how urgent that is.
    pub versions: Option<Vec<QueueVersion>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetQueueResponseFailureVersionsResult {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { versions: fields.required("versions")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetQueueResponseFailureVersionsResult);

/// Answers `getSlas` with the service level agreements.
///
/// Source: `modules/entities.cljs:811` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetSlasResponsePayload {
    /// A service level agreement: how quickly interactions ought to be answered.
    pub result: Vec<Sla>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetSlasResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetSlasResponsePayload);

/// Answers `getSla` with the service level agreement and its versions.
///
/// With an error, `result.versions` is null. The rest of `result` is there when only the question
/// for the versions failed.
///
/// Source: `modules/entities.cljs:835` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetSlaResponsePayload {
    /// A service level agreement with all its versions.
    pub result: SlaDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetSlaResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetSlaResponsePayload);

/// Answers `getSla` with the service level agreement and its versions.
///
/// With an error, `result.versions` is null. The rest of `result` is there when only the question
/// for the versions failed.
///
/// Source: `modules/entities.cljs:835` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntitiesGetSlaResponseFailure {
    /// Answers `getSla` with the service level agreement and its versions.
    Partial(Box<EntitiesGetSlaResponseFailurePartial>),
    /// What stands in for an answer of the API when the request failed.
    Failed(Box<AjaxFailure>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for EntitiesGetSlaResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::Partial);
        choice.offer(Self::Failed);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(EntitiesGetSlaResponseFailure);

/// Answers `getSla` with the service level agreement and its versions.
///
/// With an error, `result.versions` is null. The rest of `result` is there when only the question
/// for the versions failed.
///
/// Source: `modules/entities.cljs:835` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetSlaResponseFailurePartial {
    /// A service level agreement with all its versions.
    pub result: SlaDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetSlaResponseFailurePartial {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetSlaResponseFailurePartial);

/// Answers `createSla` with the new service level agreement.
///
/// Source: `modules/entities.cljs:2498` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateSlaResponsePayload {
    /// A service level agreement: how quickly interactions ought to be answered.
    pub result: Sla,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateSlaResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateSlaResponsePayload);

/// Answers `updateSla` with the service level agreement as changed.
///
/// Source: `modules/entities.cljs:3501` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateSlaResponsePayload {
    /// A service level agreement: how quickly interactions ought to be answered.
    pub result: Sla,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateSlaResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateSlaResponsePayload);

/// Answers `createSlaVersion` with the new version, which is in force.
///
/// With error 11105 the version arrives too: it exists, but the one before is still in force.
///
/// Source: `modules/entities.cljs:2545` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateSlaVersionResponsePayload {
    /// The figures of a service level agreement.
    pub result: SlaVersion,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateSlaVersionResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateSlaVersionResponsePayload);

/// Answers `createSlaVersion` with the new version, which is in force.
///
/// With error 11105 the version arrives too: it exists, but the one before is still in force.
///
/// Source: `modules/entities.cljs:2545` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntitiesCreateSlaVersionResponseFailure {
    /// Answers `createSlaVersion` with the new version, which is in force.
    Created(Box<EntitiesCreateSlaVersionResponseFailureCreated>),
    /// What stands in for an answer of the API when the request failed.
    Failed(Box<AjaxFailure>),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for EntitiesCreateSlaVersionResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::Created);
        choice.offer(Self::Failed);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(EntitiesCreateSlaVersionResponseFailure);

/// Answers `createSlaVersion` with the new version, which is in force.
///
/// With error 11105 the version arrives too: it exists, but the one before is still in force.
///
/// Source: `modules/entities.cljs:2545` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateSlaVersionResponseFailureCreated {
    /// The figures of a service level agreement.
    pub result: SlaVersion,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateSlaVersionResponseFailureCreated {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateSlaVersionResponseFailureCreated);

/// Answers `getReasons` with the reasons for being not ready.
///
/// Source: `modules/entities.cljs:1382` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetReasonsResponsePayload {
    /// A reason for being not ready, as administrators keep it.
    pub result: Vec<TenantReason>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetReasonsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetReasonsResponsePayload);

/// Answers `getReason` with the reason.
///
/// Source: `modules/entities.cljs:1130` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetReasonResponsePayload {
    /// A reason for being not ready, as administrators keep it.
    pub result: TenantReason,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetReasonResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetReasonResponsePayload);

/// Answers `createReason` with the new reason.
///
/// Source: `modules/entities.cljs:2243` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateReasonResponsePayload {
    /// A reason for being not ready, as administrators keep it.
    pub result: TenantReason,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateReasonResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateReasonResponsePayload);

/// Answers `updateReason` with the reason as changed.
///
/// Source: `modules/entities.cljs:3710` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateReasonResponsePayload {
    /// A reason for being not ready, as administrators keep it.
    pub result: TenantReason,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateReasonResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateReasonResponsePayload);

/// Answers `getReasonLists` with the reason lists.
///
/// Source: `modules/entities.cljs:1359` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetReasonListsResponsePayload {
    /// A list of reasons for being not ready, as administrators keep it.
    pub result: Vec<TenantReasonList>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetReasonListsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetReasonListsResponsePayload);

/// Answers `getReasonList` with the reason list.
///
/// Source: `modules/entities.cljs:1160` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetReasonListResponsePayload {
    /// A list of reasons for being not ready, as administrators keep it.
    pub result: TenantReasonList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetReasonListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetReasonListResponsePayload);

/// Answers `createReasonList` with the new reason list.
///
/// Source: `modules/entities.cljs:2207` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateReasonListResponsePayload {
    /// A list of reasons for being not ready, as administrators keep it.
    pub result: TenantReasonList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateReasonListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateReasonListResponsePayload);

/// Answers `updateReasonList` with the reason list as changed.
///
/// Source: `modules/entities.cljs:3744` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateReasonListResponsePayload {
    /// A list of reasons for being not ready, as administrators keep it.
    pub result: TenantReasonList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateReasonListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateReasonListResponsePayload);

/// Answers `getDispositions` with the dispositions.
///
/// Source: `modules/entities.cljs:1313` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetDispositionsResponsePayload {
    /// A way in which an interaction can have ended, as administrators keep it.
    pub result: Vec<TenantDisposition>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetDispositionsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetDispositionsResponsePayload);

/// Answers `getDisposition` with the disposition.
///
/// Source: `modules/entities.cljs:1287` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetDispositionResponsePayload {
    /// A way in which an interaction can have ended, as administrators keep it.
    pub result: TenantDisposition,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetDispositionResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetDispositionResponsePayload);

/// Answers `createDisposition` with the new disposition.
///
/// Source: `modules/entities.cljs:2173` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateDispositionResponsePayload {
    /// A way in which an interaction can have ended, as administrators keep it.
    pub result: TenantDisposition,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateDispositionResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateDispositionResponsePayload);

/// Answers `updateDisposition` with the disposition as changed.
///
/// A failure has code 11091, like one of `createDisposition`.
///
/// Source: `modules/entities.cljs:3676` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateDispositionResponsePayload {
    /// A way in which an interaction can have ended, as administrators keep it.
    pub result: TenantDisposition,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateDispositionResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateDispositionResponsePayload);

/// Answers `createDispositionList` with the new disposition list.
///
/// Source: `modules/entities.cljs:2277` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateDispositionListResponsePayload {
    /// A list of dispositions that flows can offer to agents.
    pub result: DispositionList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateDispositionListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateDispositionListResponsePayload);

/// Answers `updateDispositionList` with the disposition list as changed.
///
/// Source: `modules/entities.cljs:3780` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateDispositionListResponsePayload {
    /// A list of dispositions that flows can offer to agents.
    pub result: DispositionList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateDispositionListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateDispositionListResponsePayload);

/// Answers `getDataAccessReports` with the data access reports.
///
/// Users stand under `members` here.
///
/// Source: `modules/entities.cljs:887` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetDataAccessReportsResponsePayload {
    /// A report that only chosen users may see (an access controlled report), as
    /// `getDataAccessReports` lists it.
    pub result: Vec<DataAccessReport>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetDataAccessReportsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetDataAccessReportsResponsePayload);

/// Answers `getDataAccessReport` with the data access report.
///
/// What the API calls `members` is `users` here. On failure there is a `result` of null as well.
///
/// Source: `modules/entities.cljs:915` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetDataAccessReportResponsePayload {
    /// A report that only chosen users may see (an access controlled report).
    pub result: DataAccessReportDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetDataAccessReportResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetDataAccessReportResponsePayload);

/// Answers `createDataAccessReport` with the new data access report.
///
/// What the API calls `members` is `users` here. On failure there is a `result` of null as well.
///
/// Source: `modules/entities.cljs:1955` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateDataAccessReportResponsePayload {
    /// A report that only chosen users may see (an access controlled report).
    pub result: DataAccessReportDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateDataAccessReportResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateDataAccessReportResponsePayload);

/// Answers `updateDataAccessReport` with the data access report as changed.
///
/// What the API calls `members` is `users` here. On failure there is a `result` of null as well.
///
/// Source: `modules/entities.cljs:3533` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateDataAccessReportResponsePayload {
    /// A report that only chosen users may see (an access controlled report).
    pub result: DataAccessReportDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateDataAccessReportResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateDataAccessReportResponsePayload);

/// Answers `getHistoricalReportFolders` with the names of the folders.
///
/// Some of the names may be empty, or null.
///
/// Source: `modules/entities.cljs:863` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetHistoricalReportFoldersResponsePayload {
    /// `result` on the wire.
    pub result: Vec<Option<String>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetHistoricalReportFoldersResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetHistoricalReportFoldersResponsePayload);

/// Answers `getDashboards` with the dashboards.
///
/// Source: `modules/entities.cljs:320` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetDashboardsResponsePayload {
    /// A dashboard of statistics that the tenant has made.
    pub result: Vec<Dashboard>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetDashboardsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetDashboardsResponsePayload);

/// Answers `getRoles` with the roles.
///
/// Source: `modules/entities.cljs:1548` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetRolesResponsePayload {
    /// A set of permissions that users of the tenant, or API keys, are given.
    pub result: Vec<Role>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetRolesResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetRolesResponsePayload);

/// Answers `getRole` with the role.
///
/// Source: `modules/entities.cljs:1040` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetRoleResponsePayload {
    /// A set of permissions that users of the tenant, or API keys, are given.
    pub result: Role,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetRoleResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetRoleResponsePayload);

/// Answers `createRole` with the new role.
///
/// Source: `modules/entities.cljs:2395` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateRoleResponsePayload {
    /// A set of permissions that users of the tenant, or API keys, are given.
    pub result: Role,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateRoleResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateRoleResponsePayload);

/// Answers `updateRole` with the role as changed.
///
/// Source: `modules/entities.cljs:3816` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateRoleResponsePayload {
    /// A set of permissions that users of the tenant, or API keys, are given.
    pub result: Role,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateRoleResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateRoleResponsePayload);

/// Answers `getPlatformRoles` with the roles.
///
/// Source: `modules/entities.cljs:1616` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetPlatformRolesResponsePayload {
    /// A set of permissions that holds on the whole platform, whatever the tenant.
    pub result: Vec<PlatformRole>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetPlatformRolesResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetPlatformRolesResponsePayload);

/// Answers `getPermissions` with the permissions.
///
/// Source: `modules/entities.cljs:1336` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetPermissionsResponsePayload {
    /// A right that a role can include, for instance `VIEW_ALL_USERS`.
    pub result: Vec<Permission>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetPermissionsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetPermissionsResponsePayload);

/// Answers `getIdentityProviders` with the identity providers.
///
/// Source: `modules/entities.cljs:1718` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetIdentityProvidersResponsePayload {
    /// A service that signs people in on behalf of the tenant (single sign-on), as administrators
    /// keep it.
    pub result: Vec<TenantIdentityProvider>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetIdentityProvidersResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetIdentityProvidersResponsePayload);

/// Answers `getApiKeys` with the API keys.
///
/// Source: `modules/entities.cljs:492` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetApiKeysResponsePayload {
    /// A key with which another program can use the platform's REST API.
    pub result: Vec<ApiKey>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetApiKeysResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetApiKeysResponsePayload);

/// Answers `createApiKey` with the new API key.
///
/// This is the only message that ever holds its `secret`.
///
/// Source: `modules/entities.cljs:2056` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateApiKeyResponsePayload {
    /// A new API key with its secret.
    pub result: ApiKeyCreated,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateApiKeyResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateApiKeyResponsePayload);

/// Answers `updateApiKey` with the API key as changed.
///
/// Source: `modules/entities.cljs:2087` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateApiKeyResponsePayload {
    /// A key with which another program can use the platform's REST API.
    pub result: ApiKey,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateApiKeyResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateApiKeyResponsePayload);

/// Answers `getMessageTemplates` with the message templates.
///
/// Source: `modules/entities.cljs:1570` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetMessageTemplatesResponsePayload {
    /// A prepared text for agents to send, as administrators keep it.
    pub result: Vec<TenantMessageTemplate>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetMessageTemplatesResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetMessageTemplatesResponsePayload);

/// Answers `getMessageTemplate` with the message template.
///
/// Source: `modules/entities.cljs:1596` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetMessageTemplateResponsePayload {
    /// A prepared text for agents to send, as administrators keep it.
    pub result: TenantMessageTemplate,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetMessageTemplateResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetMessageTemplateResponsePayload);

/// Answers `createMessageTemplate` with the new message template.
///
/// Source: `modules/entities.cljs:2721` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateMessageTemplateResponsePayload {
    /// A prepared text for agents to send, as administrators keep it.
    pub result: TenantMessageTemplate,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateMessageTemplateResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateMessageTemplateResponsePayload);

/// Answers `updateMessageTemplate` with the message template as changed.
///
/// Source: `modules/entities.cljs:3074` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateMessageTemplateResponsePayload {
    /// A prepared text for agents to send, as administrators keep it.
    pub result: TenantMessageTemplate,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateMessageTemplateResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateMessageTemplateResponsePayload);

/// Answers `getEmailTypes` with all kinds of email or with the one that was asked for.
///
/// `result` is a list without `emailTypeId` and an object with it. Its fields have not been seen; a
/// name, a description and variables would be no surprise.
///
/// Source: `modules/entities.cljs:584` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetEmailTypesResponsePayload {
    /// `result` on the wire.
    pub result: Value,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetEmailTypesResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetEmailTypesResponsePayload);

/// Answers `getEmailTemplates` with all templates or with the one that was asked for.
///
/// `result` is a list without `emailTypeId`. With it `result` is one template, whose fields have
/// not been seen.
///
/// Source: `modules/entities.cljs:610` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetEmailTemplatesResponsePayload {
    /// `result` on the wire.
    pub result: EntitiesGetEmailTemplatesResponsePayloadResult,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetEmailTemplatesResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetEmailTemplatesResponsePayload);

/// The type `EntitiesGetEmailTemplatesResponsePayloadResult` of the catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntitiesGetEmailTemplatesResponsePayloadResult {
    /// The variant `all`.
    All(Vec<EmailTemplateEntry>),
    /// The variant `one`.
    One(Value),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for EntitiesGetEmailTemplatesResponsePayloadResult {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::All);
        choice.offer(Self::One);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(EntitiesGetEmailTemplatesResponsePayloadResult);

/// Answers `createEmailTemplate` with the new template.
///
/// Source: `modules/entities.cljs:1897` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateEmailTemplateResponsePayload {
    /// The tenant's own wording of an email that the platform sends to its users.
    pub result: EmailTemplate,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateEmailTemplateResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateEmailTemplateResponsePayload);

/// Answers `updateEmailTemplate` with the template as changed.
///
/// Source: `modules/entities.cljs:3280` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateEmailTemplateResponsePayload {
    /// The tenant's own wording of an email that the platform sends to its users.
    pub result: EmailTemplate,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateEmailTemplateResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateEmailTemplateResponsePayload);

/// Answers `getTenants` with the tenants.
///
/// They are those in the region that the active tenant lives in.
///
/// Source: `modules/entities.cljs:1069` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetTenantsResponsePayload {
    /// A customer of the platform, or a part of one, with data, users and settings of its own.
    pub result: Vec<Tenant>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetTenantsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetTenantsResponsePayload);

/// Answers `getTenant` with the tenant.
///
/// Source: `modules/entities.cljs:1099` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetTenantResponsePayload {
    /// A customer of the platform, or a part of one, with data, users and settings of its own.
    pub result: Tenant,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetTenantResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetTenantResponsePayload);

/// Answers `createTenant` with the new tenant.
///
/// Source: `modules/entities.cljs:2686` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateTenantResponsePayload {
    /// A customer of the platform, or a part of one, with data, users and settings of its own.
    pub result: Tenant,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateTenantResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateTenantResponsePayload);

/// Answers `updateTenant` with the tenant as changed.
///
/// Source: `modules/entities.cljs:3160` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateTenantResponsePayload {
    /// A customer of the platform, or a part of one, with data, users and settings of its own.
    pub result: Tenant,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateTenantResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateTenantResponsePayload);

/// Answers `getRegions` with the regions.
///
/// Source: `modules/entities.cljs:1809` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetRegionsResponsePayload {
    /// A part of the world in which the data of tenants are kept.
    pub result: Vec<Region>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetRegionsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetRegionsResponsePayload);

/// Answers `getBranding` with the branding.
///
/// The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
/// On failure `result` is null.
///
/// Source: `modules/entities.cljs:280` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetBrandingResponsePayload {
    /// How the screens look in a tenant: pictures and colours.
    pub result: Option<Branding>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetBrandingResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetBrandingResponsePayload);

/// Answers `getBranding` with the branding.
///
/// The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
/// On failure `result` is null.
///
/// Source: `modules/entities.cljs:280` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetBrandingResponseFailure {
    /// `result` on the wire.
    pub result: (),
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetBrandingResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetBrandingResponseFailure);

/// Answers `updateBranding` with the branding as changed.
///
/// The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
/// On failure `result` is null.
///
/// Source: `modules/entities.cljs:3913` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateBrandingResponsePayload {
    /// How the screens look in a tenant: pictures and colours.
    pub result: Option<Branding>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateBrandingResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateBrandingResponsePayload);

/// Answers `updateBranding` with the branding as changed.
///
/// The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
/// On failure `result` is null.
///
/// Source: `modules/entities.cljs:3913` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateBrandingResponseFailure {
    /// `result` on the wire.
    pub result: (),
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateBrandingResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateBrandingResponseFailure);

/// Answers `getProtectedBranding` with the protected parts of the branding.
///
/// Source: `modules/entities.cljs:301` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetProtectedBrandingResponsePayload {
    /// A setting of the branding that is kept apart from the rest.
    pub result: Vec<ProtectedBrandingEntry>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetProtectedBrandingResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetProtectedBrandingResponsePayload);

/// Answers `uploadBrandingImage` with the URL of the image.
///
/// Source: `modules/entities.cljs:3953` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUploadBrandingImageResponsePayload {
    /// `result` on the wire.
    pub result: EntitiesUploadBrandingImageResponsePayloadResult,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUploadBrandingImageResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUploadBrandingImageResponsePayload);

/// The type `EntitiesUploadBrandingImageResponsePayloadResult` of the catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUploadBrandingImageResponsePayloadResult {
    /// Goes into `logo` or `favicon` of `updateBranding`.
    pub url: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUploadBrandingImageResponsePayloadResult {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { url: fields.required("url")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUploadBrandingImageResponsePayloadResult);

/// Answers `getTransferLists` with the transfer lists.
///
/// Source: `modules/entities.cljs:209` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetTransferListsResponsePayload {
    /// A list of places that agents can hand interactions over to, like a telephone book.
    pub result: Vec<TransferList>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetTransferListsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetTransferListsResponsePayload);

/// Answers `getTransferList` with the transfer list.
///
/// Source: `modules/entities.cljs:190` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetTransferListResponsePayload {
    /// A list of places that agents can hand interactions over to, like a telephone book.
    pub result: TransferList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetTransferListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetTransferListResponsePayload);

/// Answers `createTransferList` with the new transfer list.
///
/// Source: `modules/entities.cljs:2584` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateTransferListResponsePayload {
    /// A list of places that agents can hand interactions over to, like a telephone book.
    pub result: TransferList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateTransferListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateTransferListResponsePayload);

/// Answers `updateTransferList` with the transfer list as changed.
///
/// Source: `modules/entities.cljs:2978` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateTransferListResponsePayload {
    /// A list of places that agents can hand interactions over to, like a telephone book.
    pub result: TransferList,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateTransferListResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateTransferListResponsePayload);

/// Answers `getUsers` with the users.
///
/// A user whose `activeExtension` is an empty object has none.
///
/// Source: `modules/entities.cljs:104` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetUsersResponsePayload {
    /// Somebody who works for the tenant: an agent, a supervisor or an administrator.
    pub result: Vec<User>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetUsersResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetUsersResponsePayload);

/// Answers `getUser` with the user.
///
/// The SDK builds this response anew; of what the API said only `result` is left.
///
/// Source: `modules/entities.cljs:39` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetUserResponsePayload {
    /// A user as `getUser` reads it, with the skills a second time.
    pub result: UserDetail,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetUserResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetUserResponsePayload);

/// Answers `getUser` with the user.
///
/// The SDK builds this response anew; of what the API said only `result` is left.
///
/// Source: `modules/entities.cljs:39` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetUserResponseFailure {
    /// `result` on the wire.
    pub result: EntitiesGetUserResponseFailureResult,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetUserResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetUserResponseFailure);

/// The type `EntitiesGetUserResponseFailureResult` of the catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetUserResponseFailureResult {
    /// `skillsWithProficiency` on the wire.
    pub skills_with_proficiency: (),
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetUserResponseFailureResult {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            skills_with_proficiency: fields.required("skillsWithProficiency")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetUserResponseFailureResult);

/// Answers `createUser` with the new user.
///
/// The user's `id` is what the API calls `userId`. No more can be counted on than the API says of a
/// user of the tenant; `skills` and `groups`, for instance, may be missing.
///
/// On failure there is a `result` of null as well.
///
/// Source: `modules/entities.cljs:2312` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesCreateUserResponsePayload {
    /// Somebody who works for the tenant: an agent, a supervisor or an administrator.
    pub result: User,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesCreateUserResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesCreateUserResponsePayload);

/// Answers `inviteUser` with the new user.
///
/// The user's `id` is what the API calls `userId`. No more can be counted on than the API says of a
/// user of the tenant; `skills` and `groups`, for instance, may be missing.
///
/// On failure there is a `result` of null as well.
///
/// Source: `modules/entities.cljs:2354` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesInviteUserResponsePayload {
    /// Somebody who works for the tenant: an agent, a supervisor or an administrator.
    pub result: User,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesInviteUserResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesInviteUserResponsePayload);

/// Answers `updateUser` with the user as changed.
///
/// The user's `id` is what the API calls `userId`. On failure there is a `result` of null as well.
///
/// Source: `modules/entities.cljs:2871` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateUserResponsePayload {
    /// Somebody who works for the tenant: an agent, a supervisor or an administrator.
    pub result: User,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateUserResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateUserResponsePayload);

/// Answers `updateUserSkillMember` with the user's proficiency as changed.
///
/// Source: `modules/entities.cljs:3848` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdateUserSkillMemberResponsePayload {
    /// A skill of a user.
    pub result: UserSkill,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdateUserSkillMemberResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdateUserSkillMemberResponsePayload);

/// Answers `getUserOutboundIdentifierLists` with the user's outbound identifier lists.
///
/// Source: `modules/entities.cljs:785` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetUserOutboundIdentifierListsResponsePayload {
    /// The outbound identifier lists that a user can choose from.
    pub result: UserOutboundIdentifierLists,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetUserOutboundIdentifierListsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetUserOutboundIdentifierListsResponsePayload);

/// Answers `getPlatformUser` with the account.
///
/// Source: `modules/entities.cljs:1696` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetPlatformUserResponsePayload {
    /// The account behind a user, which may belong to several tenants.
    pub result: PlatformUser,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetPlatformUserResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetPlatformUserResponsePayload);

/// Answers `getPlatformUserEmail` with the account that has the address.
///
/// `result` is a list all the same: empty, or of one element.
///
/// Source: `modules/entities.cljs:69` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesGetPlatformUserEmailResponsePayload {
    /// The account behind a user, which may belong to several tenants.
    pub result: Vec<PlatformUser>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesGetPlatformUserEmailResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesGetPlatformUserEmailResponsePayload);

/// Answers `updatePlatformUser` with the account as changed.
///
/// Source: `modules/entities.cljs:2833` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntitiesUpdatePlatformUserResponsePayload {
    /// The account behind a user, which may belong to several tenants.
    pub result: PlatformUser,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EntitiesUpdatePlatformUserResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EntitiesUpdatePlatformUserResponsePayload);

/// Integrations of other types can be read but not created; the API calls it `type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateIntegrationIntegrationType {
    /// `rest`.
    Rest,
    /// `salesforce`.
    Salesforce,
    /// `zendesk`.
    Zendesk,
    /// `calabrio`.
    Calabrio,
}

impl CreateIntegrationIntegrationType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rest => "rest",
            Self::Salesforce => "salesforce",
            Self::Zendesk => "zendesk",
            Self::Calabrio => "calabrio",
        }
    }
}

impl fmt::Display for CreateIntegrationIntegrationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CreateIntegrationIntegrationType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The first version; only together with `versionName`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateSlaActiveSla {
    /// `versionName` on the wire.
    #[serde(rename = "versionName")]
    pub version_name: Option<String>,
    /// `versionDescription` on the wire.
    #[serde(rename = "versionDescription")]
    pub version_description: Option<String>,
    /// `slaThreshold` on the wire.
    #[serde(rename = "slaThreshold")]
    pub sla_threshold: Option<f64>,
    /// What becomes of customers who give up waiting when a service level is worked out.
    #[serde(rename = "abandonType")]
    pub abandon_type: Option<AbandonType>,
    /// `abandonThreshold` on the wire.
    #[serde(rename = "abandonThreshold")]
    pub abandon_threshold: Option<f64>,
}

impl CreateSlaActiveSla {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        version_name: Option<String>,
        version_description: Option<String>,
        sla_threshold: Option<f64>,
        abandon_type: Option<AbandonType>,
        abandon_threshold: Option<f64>,
    ) -> Self {
        Self { version_name, version_description, sla_threshold, abandon_type, abandon_threshold }
    }
}

/// What the image is; it becomes part of the API's path, so other values than these two get through
/// the SDK.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadBrandingImageImageType {
    /// `logo`.
    Logo,
    /// `favicon`.
    Favicon,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl UploadBrandingImageImageType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Logo => "logo",
            Self::Favicon => "favicon",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for UploadBrandingImageImageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for UploadBrandingImageImageType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for UploadBrandingImageImageType {
    fn from(value: &str) -> Self {
        match value {
            "logo" => Self::Logo,
            "favicon" => Self::Favicon,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for UploadBrandingImageImageType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(UploadBrandingImageImageType);

/// What to change.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdatePlatformUserUpdateBody {
    /// `externalId` on the wire.
    #[serde(rename = "externalId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub external_id: Maybe<String>,
    /// `firstName` on the wire.
    #[serde(rename = "firstName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub first_name: Maybe<String>,
    /// `lastName` on the wire.
    #[serde(rename = "lastName")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub last_name: Maybe<String>,
    /// `personalTelephone` on the wire.
    #[serde(rename = "personalTelephone")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub personal_telephone: Maybe<String>,
    /// The role in the platform.
    #[serde(rename = "roleId")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub role_id: Maybe<String>,
    /// `status` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub status: Maybe<String>,
}

impl UpdatePlatformUserUpdateBody {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `externalId` on the wire.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Maybe<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// `firstName` on the wire.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<Maybe<String>>) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// `lastName` on the wire.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<Maybe<String>>) -> Self {
        self.last_name = last_name.into();
        self
    }

    /// `personalTelephone` on the wire.
    #[must_use]
    pub fn personal_telephone(mut self, personal_telephone: impl Into<Maybe<String>>) -> Self {
        self.personal_telephone = personal_telephone.into();
        self
    }

    /// The role in the platform.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<Maybe<String>>) -> Self {
        self.role_id = role_id.into();
        self
    }

    /// `status` on the wire.
    #[must_use]
    pub fn status(mut self, status: impl Into<Maybe<String>>) -> Self {
        self.status = status.into();
        self
    }
}
