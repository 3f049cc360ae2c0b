//! Statistics and reports.
//!
//! A statistic is read once with `statQuery`, or subscribed to with `addStatSubscription`. While
//! anything is subscribed, Skylight asks for all of it together, every ten seconds unless its
//! settings (`reportingRefreshRate`) say otherwise, and tells the results on
//! `cxengage/reporting/batch-response`; after a failure it waits twice as long each time, up to a
//! minute.
//!
//! There is one set of subscriptions for the whole of Skylight, its own screen included.
//!
//! Its commands can be called as soon as the connection stands.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::command::{Command, Many, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::masked::Masked;
use crate::maybe::Maybe;
use crate::scalar::{Timestamp, Uuid};
use crate::types::{Artifact, ArtifactFile, Direction};
use crate::unknown::{UnknownFields, UnknownValue};

/// Lists the statistics that can be asked for.
///
/// Skylight repeats the request for as long as the API fails with a server error, so an answer may
/// never come.
///
/// # Answer
///
/// On `cxengage/reporting/get-available-stats-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12003 `failedToGetAvailableStats`: The list of statistics could not be read. Make sure that a
///   tenant is active, then ask again.
///
/// Source: `modules/reporting.cljs:305` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAvailableStats {}

impl GetAvailableStats {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetAvailableStats {
    type Reply = BTreeMap<String, AvailableStat>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.getAvailableStats",
        module: Some("reporting"),
        sub_module: None,
        command: "getAvailableStats",
        message: None,
        reply: Some("cxengage/reporting/get-available-stats-response"),
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

/// Reads a statistic once.
///
/// The answer is a map with one entry, whose key the SDK makes up: take its only value. A statistic
/// that fails by itself shows in `status`, not as an error.
///
/// # Answer
///
/// On `cxengage/reporting/get-stat-query-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12004 `failedToPerformStatQuery`: The statistic could not be read. Take `statistic` from
///   `getAvailableStats`, check the ids it is narrowed down by, then ask again.
///
/// # Example
///
/// ```
/// use skylight_sdk::reporting::StatQuery;
///
/// let params = StatQuery::new("...");
/// ```
///
/// Source: `modules/reporting.cljs:244` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StatQuery {
    /// A `name` out of `getAvailableStats`.
    pub statistic: String,
    /// Only this queue.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "queueId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_id: Option<Uuid>,
    /// Only this agent.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "resourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<Uuid>,
}

impl StatQuery {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(statistic: impl Into<String>) -> Self {
        Self { statistic: statistic.into(), queue_id: None, resource_id: None }
    }

    /// Only this queue.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn queue_id(mut self, queue_id: impl Into<Uuid>) -> Self {
        self.queue_id = Some(queue_id.into());
        self
    }

    /// Only this agent.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<Uuid>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

impl Command for StatQuery {
    type Reply = BTreeMap<String, StatResult>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.statQuery",
        module: Some("reporting"),
        sub_module: None,
        command: "statQuery",
        message: None,
        reply: Some("cxengage/reporting/get-stat-query-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Reads several statistics once.
///
/// The answer is a map by `statId`, with ids made up by the SDK where none was given. A statistic
/// that fails by itself shows in `status`, not as an error.
///
/// # Answer
///
/// On `cxengage/reporting/get-bulk-stat-query-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12007 `failedToPerformBulkStatQuery`: The statistics could not be read. Take each `statistic`
///   from `getAvailableStats`, check the ids they are narrowed down by, then ask again.
///
/// # Example
///
/// ```
/// use skylight_sdk::reporting::BulkStatQuery;
///
/// let params = BulkStatQuery::new(vec![skylight_sdk::reporting::StatQueryEntry::new("...")]);
/// ```
///
/// Source: `modules/reporting.cljs:276` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BulkStatQuery {
    /// Which ones.
    pub queries: Vec<StatQueryEntry>,
}

impl BulkStatQuery {
    /// With all that it consists of.
    #[must_use]
    pub fn new(queries: Vec<StatQueryEntry>) -> Self {
        Self { queries }
    }
}

impl Command for BulkStatQuery {
    type Reply = BTreeMap<String, StatResult>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.bulkStatQuery",
        module: Some("reporting"),
        sub_module: None,
        command: "bulkStatQuery",
        message: None,
        reply: Some("cxengage/reporting/get-bulk-stat-query-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Subscribes to a statistic.
///
/// Its id is answered first; then, unless `triggerBatch` is false, the results of everything that
/// is subscribed come on `cxengage/reporting/batch-response`, and again and again until nothing is
/// subscribed any more. Other keys than these params are kept with the subscription and sent to the
/// API in kebab-case.
///
/// Take a UUID for `statId`, or let the SDK make one up: an id in kebab-case turns into camelCase
/// as a key of the results.
///
/// # Answer
///
/// [`ReportingStatSubscriptionAddedPayload`] on `cxengage/reporting/stat-subscription-added`.
///
/// An answer belongs to the call with the same `statId`.
///
/// It also sets off `cxengage/reporting/batch-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::reporting::AddStatSubscription;
///
/// let params = AddStatSubscription::new("...");
/// ```
///
/// Source: `modules/reporting.cljs:56` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AddStatSubscription {
    /// A `name` out of `getAvailableStats`.
    pub statistic: String,
    /// Only this queue.
    #[serde(rename = "queueId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_id: Option<Uuid>,
    /// Only this agent.
    #[serde(rename = "resourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<Uuid>,
    /// Key of its results.
    #[serde(rename = "statId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stat_id: Option<String>,
    /// False to wait for the next regular request.
    #[serde(rename = "triggerBatch")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trigger_batch: Option<bool>,
}

impl AddStatSubscription {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(statistic: impl Into<String>) -> Self {
        Self {
            statistic: statistic.into(),
            queue_id: None,
            resource_id: None,
            stat_id: None,
            trigger_batch: None,
        }
    }

    /// Only this queue.
    #[must_use]
    pub fn queue_id(mut self, queue_id: impl Into<Uuid>) -> Self {
        self.queue_id = Some(queue_id.into());
        self
    }

    /// Only this agent.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<Uuid>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Key of its results.
    #[must_use]
    pub fn stat_id(mut self, stat_id: impl Into<String>) -> Self {
        self.stat_id = Some(stat_id.into());
        self
    }

    /// False to wait for the next regular request.
    #[must_use]
    pub fn trigger_batch(mut self, trigger_batch: bool) -> Self {
        self.trigger_batch = Some(trigger_batch);
        self
    }
}

impl Command for AddStatSubscription {
    type Reply = ReportingStatSubscriptionAddedPayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.addStatSubscription",
        module: Some("reporting"),
        sub_module: None,
        command: "addStatSubscription",
        message: None,
        reply: Some("cxengage/reporting/stat-subscription-added"),
        matches: &[Match { param: &["statId"], payload: Some(&["statId"]), error: &["statId"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Subscribes to several statistics.
///
/// The ids are answered first; then the results of everything that is subscribed come on
/// `cxengage/reporting/batch-response`, and again and again until nothing is subscribed any more.
///
/// # Answer
///
/// [`ReportingBulkStatSubscriptionAddedPayload`] on
/// `cxengage/reporting/bulk-stat-subscription-added`.
///
/// It also sets off `cxengage/reporting/batch-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::reporting::BulkAddStatSubscription;
///
/// let params = BulkAddStatSubscription::new(
///     vec![skylight_sdk::reporting::StatSubscriptionEntry::new("...")],
/// );
/// ```
///
/// Source: `modules/reporting.cljs:89` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BulkAddStatSubscription {
    /// Which ones.
    pub queries: Vec<StatSubscriptionEntry>,
}

impl BulkAddStatSubscription {
    /// With all that it consists of.
    #[must_use]
    pub fn new(queries: Vec<StatSubscriptionEntry>) -> Self {
        Self { queries }
    }
}

impl Command for BulkAddStatSubscription {
    type Reply = ReportingBulkStatSubscriptionAddedPayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.bulkAddStatSubscription",
        module: Some("reporting"),
        sub_module: None,
        command: "bulkAddStatSubscription",
        message: None,
        reply: Some("cxengage/reporting/bulk-stat-subscription-added"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Ends the subscription to a statistic.
///
/// The answer holds what remains subscribed. That includes what Skylight's own screen has
/// subscribed to: remove only ids that you have added, or its display stops.
///
/// # Answer
///
/// Something or nothing, on `cxengage/reporting/stat-subscription-removed`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::reporting::RemoveStatSubscription;
///
/// let params = RemoveStatSubscription::new("...");
/// ```
///
/// Source: `modules/reporting.cljs:170` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RemoveStatSubscription {
    /// What `addStatSubscription` was answered with.
    #[serde(rename = "statId")]
    pub stat_id: String,
}

impl RemoveStatSubscription {
    /// With all that it consists of.
    #[must_use]
    pub fn new(stat_id: impl Into<String>) -> Self {
        Self { stat_id: stat_id.into() }
    }
}

impl Command for RemoveStatSubscription {
    type Reply = Option<BTreeMap<String, StatBundle>>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.removeStatSubscription",
        module: Some("reporting"),
        sub_module: None,
        command: "removeStatSubscription",
        message: None,
        reply: Some("cxengage/reporting/stat-subscription-removed"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Ends the subscriptions to several statistics.
///
/// The answer holds what remains subscribed. That includes what Skylight's own screen has
/// subscribed to: remove only ids that you have added, or its display stops.
///
/// # Answer
///
/// Something or nothing, on `cxengage/reporting/bulk-stat-subscription-removed`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::reporting::BulkRemoveStatSubscription;
///
/// let params = BulkRemoveStatSubscription::new(vec!["...".to_owned()]);
/// ```
///
/// Source: `modules/reporting.cljs:186` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BulkRemoveStatSubscription {
    /// What `bulkAddStatSubscription` or `addStatSubscription` was answered with.
    #[serde(rename = "statIds")]
    pub stat_ids: Vec<String>,
}

impl BulkRemoveStatSubscription {
    /// With all that it consists of.
    #[must_use]
    pub fn new(stat_ids: Vec<String>) -> Self {
        Self { stat_ids }
    }
}

impl Command for BulkRemoveStatSubscription {
    type Reply = Option<BTreeMap<String, StatBundle>>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.bulkRemoveStatSubscription",
        module: Some("reporting"),
        sub_module: None,
        command: "bulkRemoveStatSubscription",
        message: None,
        reply: Some("cxengage/reporting/bulk-stat-subscription-removed"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Asks for the results of everything that is subscribed, now.
///
/// The answer cannot be told from the results that come regularly, which is no loss, as it holds
/// the same. It goes to the API even when nothing is subscribed, with null for the list of
/// requests, and is not tried again when it fails.
///
/// # Answer
///
/// Something or nothing, on `cxengage/reporting/batch-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12000 `reportingBatchRequestFailed`: The results of the subscribed statistics could not be
///   read. Wait: Skylight asks again while anything is subscribed. After a `triggerBatch` without
///   subscriptions, subscribe first.
///
/// Source: `modules/reporting.cljs:142` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TriggerBatch {}

impl TriggerBatch {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for TriggerBatch {
    type Reply = Option<BTreeMap<String, StatResult>>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.triggerBatch",
        module: Some("reporting"),
        sub_module: None,
        command: "triggerBatch",
        message: None,
        reply: Some("cxengage/reporting/batch-response"),
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

/// Reads how busy an agent is, or all agents of the tenant.
///
/// # Answer
///
/// [`CapacityResults`] on `cxengage/reporting/get-capacity-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12005 `failedToGetCapacity`: It could not be read how busy agents are. Check the agent's id
///   and that a tenant is active, then ask again.
///
/// # Example
///
/// ```
/// use skylight_sdk::reporting::GetCapacity;
///
/// let params = GetCapacity::new();
/// ```
///
/// Source: `modules/reporting.cljs:216` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetCapacity {
    /// The agent; all of the tenant without it.
    #[serde(rename = "resourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<Uuid>,
}

impl GetCapacity {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The agent; all of the tenant without it.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<Uuid>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

impl Command for GetCapacity {
    type Reply = CapacityResults;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.getCapacity",
        module: Some("reporting"),
        sub_module: None,
        command: "getCapacity",
        message: None,
        reply: Some("cxengage/reporting/get-capacity-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Reads what reporting knows about an interaction.
///
/// # Answer
///
/// [`InteractionReport`] on `cxengage/reporting/get-interaction-response`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12001 `failedToGetInteractionReporting`: What reporting knows about the interaction could not
///   be read. Check the interaction id, then ask again.
///
/// # Example
///
/// ```
/// use skylight_sdk::reporting::GetInteraction;
///
/// let params = GetInteraction::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/reporting.cljs:355` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetInteraction {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl GetInteraction {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for GetInteraction {
    type Reply = InteractionReport;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.getInteraction",
        module: Some("reporting"),
        sub_module: None,
        command: "getInteraction",
        message: None,
        reply: Some("cxengage/reporting/get-interaction-response"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the past interactions of a contact, page by page.
///
/// The answer does not name the contact.
///
/// # Answer
///
/// [`InteractionHistoryPage`] on `cxengage/reporting/get-contact-interaction-history-response`.
///
/// Only an error says which `contactId` it is about.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12002 `failedToGetContactInteractionHistory`: The history of the contact could not be read.
///   Check the contact's id and the page, then ask again.
///
/// # Example
///
/// ```
/// use skylight_sdk::reporting::GetContactInteractionHistory;
///
/// let params = GetContactInteractionHistory::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/reporting.cljs:330` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetContactInteractionHistory {
    /// `contactId` on the wire.
    #[serde(rename = "contactId")]
    pub contact_id: Uuid,
    /// `page` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<f64>,
}

impl GetContactInteractionHistory {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(contact_id: impl Into<Uuid>) -> Self {
        Self { contact_id: contact_id.into(), page: None }
    }

    /// `page` on the wire.
    #[must_use]
    pub fn page(mut self, page: f64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Command for GetContactInteractionHistory {
    type Reply = InteractionHistoryPage;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.getContactInteractionHistory",
        module: Some("reporting"),
        sub_module: None,
        command: "getContactInteractionHistory",
        message: None,
        reply: Some("cxengage/reporting/get-contact-interaction-history-response"),
        matches: &[Match { param: &["contactId"], payload: None, error: &["contactId"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the past interactions of a CRM record, page by page.
///
/// The answer does not name the record. Percent-encode `id`, `crm` and `subType` where needed, as
/// they become part of the address unchanged.
///
/// # Answer
///
/// [`InteractionHistoryPage`] on `cxengage/reporting/get-crm-interactions-response`.
///
/// Only an error says which `id`, `crm` and `subType` it is about.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12006 `failedToGetCrmInteractions`: The history of the CRM record could not be read. Check
///   `id`, `crm` and `subType`, percent-encoding included, then ask again.
///
/// Source: `modules/reporting.cljs:382` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetCrmInteractions {
    /// The record's id in the CRM.
    pub id: GetCrmInteractionsId,
    /// The CRM's name.
    pub crm: String,
    /// What kind of record it is.
    #[serde(rename = "subType")]
    pub sub_type: String,
    /// `page` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<f64>,
}

impl GetCrmInteractions {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(
        id: GetCrmInteractionsId,
        crm: impl Into<String>,
        sub_type: impl Into<String>,
    ) -> Self {
        Self { id, crm: crm.into(), sub_type: sub_type.into(), page: None }
    }

    /// `page` on the wire.
    #[must_use]
    pub fn page(mut self, page: f64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Command for GetCrmInteractions {
    type Reply = InteractionHistoryPage;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.getCrmInteractions",
        module: Some("reporting"),
        sub_module: None,
        command: "getCrmInteractions",
        message: None,
        reply: Some("cxengage/reporting/get-crm-interactions-response"),
        matches: &[
            Match { param: &["id"], payload: None, error: &["id"] },
            Match { param: &["crm"], payload: None, error: &["crm"] },
            Match { param: &["subType"], payload: None, error: &["subType"] },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Asks for the messaging transcripts of an interaction.
///
/// Does what `interactions.messaging.getTranscripts` does, and is answered on that command's topic.
/// Answers do not tell which interaction they belong to (errors do), so ask for one interaction at
/// a time.
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
/// use skylight_sdk::reporting::GetTranscripts;
///
/// let params = GetTranscripts::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/reporting.cljs:419` of `cxengage-javascript-sdk`.
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
        path: "reporting.getTranscripts",
        module: Some("reporting"),
        sub_module: None,
        command: "getTranscripts",
        message: None,
        reply: Some("cxengage/interactions/messaging/transcript-received"),
        matches: &[Match { param: &["interactionId"], payload: None, error: &["interactionId"] }],
        custom_topic: None,
        fails_on: &[],
        many: true,
        errors_first: false,
        started_by: None,
    };
}

/// Asks for the emails of an interaction.
///
/// Answered in one message on a topic of `interactions.email`. One email that cannot be read spoils
/// the whole answer; on the other hand an empty list without error may also mean that the API could
/// not be reached.
///
/// # Answer
///
/// A list of [`Artifact`] on `cxengage/interactions/email/transcript-received`.
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
/// # Example
///
/// ```
/// use skylight_sdk::reporting::GetEmailTranscripts;
///
/// let params = GetEmailTranscripts::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/reporting.cljs:450` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetEmailTranscripts {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
}

impl GetEmailTranscripts {
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

impl Command for GetEmailTranscripts {
    type Reply = Vec<Artifact>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "reporting.getEmailTranscripts",
        module: Some("reporting"),
        sub_module: None,
        command: "getEmailTranscripts",
        message: None,
        reply: Some("cxengage/interactions/email/transcript-received"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// A statistic that can be asked for.
///
/// Source: `modules/reporting_test.cljs:139` of `cxengage-javascript-sdk`; `App/index.js:1756` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AvailableStat {
    /// Its real name, to be given as `statistic`; the map's key is the name in camel case.
    pub name: String,
    /// Its name for people.
    pub user_friendly_name: String,
    /// `type` on the wire.
    pub type_: Option<String>,
    /// The values that it consists of.
    pub response_keys: Option<Value>,
    /// What it can be narrowed down by.
    pub optional_filters: Option<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for AvailableStat {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            name: fields.required("name")?,
            user_friendly_name: fields.required("userFriendlyName")?,
            type_: fields.optional("type")?,
            response_keys: fields.optional("responseKeys")?,
            optional_filters: fields.optional("optionalFilters")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(AvailableStat);

/// A statistic to subscribe to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StatSubscriptionEntry {
    /// A `name` out of `getAvailableStats`.
    pub statistic: String,
    /// Only this queue.
    #[serde(rename = "queueId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_id: Option<Uuid>,
    /// Only this agent.
    #[serde(rename = "resourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<Uuid>,
    /// Key of its results, best a UUID.
    #[serde(rename = "statId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stat_id: Option<String>,
}

impl StatSubscriptionEntry {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(statistic: impl Into<String>) -> Self {
        Self { statistic: statistic.into(), queue_id: None, resource_id: None, stat_id: None }
    }

    /// Only this queue.
    #[must_use]
    pub fn queue_id(mut self, queue_id: impl Into<Uuid>) -> Self {
        self.queue_id = Some(queue_id.into());
        self
    }

    /// Only this agent.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<Uuid>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Key of its results, best a UUID.
    #[must_use]
    pub fn stat_id(mut self, stat_id: impl Into<String>) -> Self {
        self.stat_id = Some(stat_id.into());
        self
    }
}

/// A statistic to read.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StatQueryEntry {
    /// A `name` out of `getAvailableStats`.
    pub statistic: String,
    /// Only this queue.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "queueId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_id: Option<Uuid>,
    /// Only this agent.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "resourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<Uuid>,
    /// Key of its result in the answer; also sent along to the API.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "statId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stat_id: Option<String>,
}

impl StatQueryEntry {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(statistic: impl Into<String>) -> Self {
        Self { statistic: statistic.into(), queue_id: None, resource_id: None, stat_id: None }
    }

    /// Only this queue.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn queue_id(mut self, queue_id: impl Into<Uuid>) -> Self {
        self.queue_id = Some(queue_id.into());
        self
    }

    /// Only this agent.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<Uuid>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Key of its result in the answer; also sent along to the API.
    ///
    /// Taken as it is, unchecked.
    #[must_use]
    pub fn stat_id(mut self, stat_id: impl Into<String>) -> Self {
        self.stat_id = Some(stat_id.into());
        self
    }
}

/// What is subscribed under one id.
///
/// The keys are kebab-case. Whatever else was passed on subscribing is repeated.
///
/// Source: `modules/reporting.cljs:62` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatBundle {
    /// Name of the statistic.
    pub statistic: String,
    /// `queue-id` on the wire.
    pub queue_id: Option<Uuid>,
    /// `resource-id` on the wire.
    pub resource_id: Option<Uuid>,
    /// What was passed as `triggerBatch`.
    pub trigger_batch: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for StatBundle {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            statistic: fields.required("statistic")?,
            queue_id: fields.optional("queue-id")?,
            resource_id: fields.optional("resource-id")?,
            trigger_batch: fields.optional("trigger-batch")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(StatBundle);

/// The result of one statistic.
///
/// A statistic can fail by itself, without an error on the topic: `status` is then another number
/// than 200, and `body` is missing or not what is described here.
///
/// Source: `modules/reporting_test.cljs:25` of `cxengage-javascript-sdk`; `App/index.js:299` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatResult {
    /// HTTP status of this statistic alone; 200 when all is well.
    pub status: i64,
    /// What a statistic consists of.
    pub body: Option<StatBody>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for StatResult {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            status: fields.required("status")?,
            body: fields.optional("body")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(StatResult);

/// What a statistic consists of.
///
/// Source:
/// `https://api-docs.cxengage.net/Reporting/Content/RealtimeAPI/Examples/exampleGet_Count_Statistic.htm`;
/// `modules/reporting_test.cljs:26` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatBody {
    /// The values of a statistic.
    pub results: Option<StatResults>,
    /// `queryTime` on the wire.
    pub query_time: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for StatBody {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            results: fields.optional("results")?,
            query_time: fields.optional("queryTime")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(StatBody);

/// The values of a statistic.
///
/// Which of them are there depends on the statistic. Numbers of things have `count`; lengths of
/// time have `count`, `min`, `max`, `total` and `avg` in milliseconds; shares have `percent`.
///
/// `resource-capacity` fills `resourceCapacity`, `interactions-in-conversation-list` fills
/// `interactions`, and `resource-state-list` puts its list into `json`. Expect others to bring keys
/// of their own.
///
/// Source:
/// `https://api-docs.cxengage.net/Reporting/Content/RealtimeAPI/Examples/exampleGet_Count_Statistic.htm`;
/// `https://api-docs.cxengage.net/Reporting/Content/RealtimeAPI/Examples/exampleGet_Time_Statistic.htm`;
/// `utils/sdk.js:34` of `cxengage-configuration-ui`; `AgentDesktop/reducer.js:539` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatResults {
    /// `count` on the wire.
    pub count: Option<f64>,
    /// `percent` on the wire.
    pub percent: Option<f64>,
    /// `min` on the wire.
    pub min: Option<f64>,
    /// `max` on the wire.
    pub max: Option<f64>,
    /// `total` on the wire.
    pub total: Option<f64>,
    /// `avg` on the wire.
    pub avg: Option<f64>,
    /// What the numbers count.
    pub unit: Option<StatResultsUnit>,
    /// The time that was looked at.
    pub query_window: Option<QueryWindow>,
    /// How busy an agent is.
    pub resource_capacity: Option<Vec<ResourceCapacity>>,
    /// An interaction that is going on.
    pub interactions: Option<Vec<InteractionInConversation>>,
    /// `json` on the wire.
    pub json: Option<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for StatResults {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            count: fields.optional("count")?,
            percent: fields.optional("percent")?,
            min: fields.optional("min")?,
            max: fields.optional("max")?,
            total: fields.optional("total")?,
            avg: fields.optional("avg")?,
            unit: fields.optional("unit")?,
            query_window: fields.optional("queryWindow")?,
            resource_capacity: fields.optional("resourceCapacity")?,
            interactions: fields.optional("interactions")?,
            json: fields.optional("json")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(StatResults);

/// The time that a statistic looks at.
///
/// Source:
/// `https://api-docs.cxengage.net/Reporting/Content/RealtimeAPI/Examples/exampleGet_Count_Statistic.htm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryWindow {
    /// `start` on the wire.
    pub start: Timestamp,
    /// `end` on the wire.
    pub end: Timestamp,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for QueryWindow {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            start: fields.required("start")?,
            end: fields.required("end")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(QueryWindow);

/// How busy agents are.
///
/// The case of every key was changed on the way.
///
/// Source: `modules/reporting_test.cljs:71` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CapacityResults {
    /// How busy an agent is.
    pub resource_capacity: Vec<ResourceCapacity>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for CapacityResults {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { resource_capacity: fields.required("resourceCapacity")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(CapacityResults);

/// How busy an agent is.
///
/// An agent may stand in the list more than once: go by the newest `loginTimestamp`.
///
/// Source: `TransferMenu/selectors.js:85`, `tests/selector.test.js:57` of `agent-desktop`;
/// `agentStateMonitoring/index.js:337` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceCapacity {
    /// `agentId` on the wire.
    pub agent_id: Uuid,
    /// `agentName` on the wire.
    pub agent_name: Maybe<String>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `presence` on the wire.
    pub presence: Option<ResourceCapacityPresence>,
    /// `state` on the wire.
    pub state: Option<ResourceCapacityState>,
    /// Who starts interactions.
    pub direction: Option<Direction>,
    /// `loginTimestamp` on the wire.
    pub login_timestamp: Option<Timestamp>,
    /// Why the agent is not ready.
    pub reason_id: Maybe<Uuid>,
    /// Why the agent is not ready, for people.
    pub reason_name: Maybe<String>,
    /// `reasonListId` on the wire.
    pub reason_list_id: Maybe<Uuid>,
    /// `reasonListName` on the wire.
    pub reason_list_name: Maybe<String>,
    /// How much of an agent's capacity is taken.
    pub capacity: Maybe<Vec<CapacitySlot>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ResourceCapacity {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            agent_id: fields.required("agentId")?,
            agent_name: fields.maybe("agentName")?,
            session_id: fields.optional("sessionId")?,
            presence: fields.optional("presence")?,
            state: fields.optional("state")?,
            direction: fields.optional("direction")?,
            login_timestamp: fields.optional("loginTimestamp")?,
            reason_id: fields.maybe("reasonId")?,
            reason_name: fields.maybe("reasonName")?,
            reason_list_id: fields.maybe("reasonListId")?,
            reason_list_name: fields.maybe("reasonListName")?,
            capacity: fields.maybe("capacity")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ResourceCapacity);

/// How much of an agent's capacity is taken.
///
/// Source: `tests/selector.test.js:89` of `agent-desktop`; `agentStateMonitoring/index.js:360` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CapacitySlot {
    /// How much is in use, by channel: `voice`, `sms`, `email`, `messaging` or `workItem`.
    pub channels: BTreeMap<String, f64>,
    /// How much is taken; there is probably a value for `in part` as well.
    pub allocation: CapacitySlotAllocation,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for CapacitySlot {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            channels: fields.required("channels")?,
            allocation: fields.required("allocation")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(CapacitySlot);

/// An interaction that is going on.
///
/// Source: `tableColumns/agents.js:13` of `cxengage-configuration-ui`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractionInConversation {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// Who takes part: `agentName`, and lists of `groups` (`groupName`) and `skills` (`skillName`).
    pub agents: Option<Vec<Value>>,
    /// `customer` on the wire.
    ///
    /// Not shown by `Debug`.
    pub customer: Option<String>,
    /// Number or address that the customer reached.
    pub contact_point: Option<String>,
    /// `flowName` on the wire.
    pub flow_name: Option<String>,
    /// `channelType` on the wire.
    pub channel_type: Option<String>,
    /// `direction` on the wire.
    pub direction: Option<String>,
    /// `monitoring` on the wire.
    pub monitoring: Option<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for InteractionInConversation {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            agents: fields.optional("agents")?,
            customer: fields.optional("customer")?,
            contact_point: fields.optional("contactPoint")?,
            flow_name: fields.optional("flowName")?,
            channel_type: fields.optional("channelType")?,
            direction: fields.optional("direction")?,
            monitoring: fields.optional("monitoring")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(InteractionInConversation);

impl fmt::Debug for InteractionInConversation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("InteractionInConversation");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("agents", &self.agents);
        debug.field("customer", &Masked);
        debug.field("contact_point", &self.contact_point);
        debug.field("flow_name", &self.flow_name);
        debug.field("channel_type", &self.channel_type);
        debug.field("direction", &self.direction);
        debug.field("monitoring", &self.monitoring);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// What reporting knows about an interaction.
///
/// Skylight's screen finds these members here; a sample of the vendor's has `direction`,
/// `channelType` and `customer` one level deeper, in `details`. There are more.
///
/// Source: `ContactInteractionHistoryItem/index.js:311` of `agent-desktop`;
/// `modules/reporting_test.cljs:172` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractionReport {
    /// `interactionId` on the wire.
    pub interaction_id: Option<Uuid>,
    /// `channelType` on the wire.
    pub channel_type: Option<String>,
    /// `direction` on the wire.
    pub direction: Option<String>,
    /// `customer` on the wire.
    ///
    /// Not shown by `Debug`.
    pub customer: Option<String>,
    /// An agent's part in an interaction.
    pub agents: Option<Vec<InteractionAgentSegment>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for InteractionReport {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.optional("interactionId")?,
            channel_type: fields.optional("channelType")?,
            direction: fields.optional("direction")?,
            customer: fields.optional("customer")?,
            agents: fields.optional("agents")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(InteractionReport);

impl fmt::Debug for InteractionReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("InteractionReport");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("channel_type", &self.channel_type);
        debug.field("direction", &self.direction);
        debug.field("customer", &Masked);
        debug.field("agents", &self.agents);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// An agent's part in an interaction.
///
/// Source: `ContactInteractionHistoryItem/index.js:312` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InteractionAgentSegment {
    /// `resourceId` on the wire.
    pub resource_id: Uuid,
    /// `agentName` on the wire.
    pub agent_name: Maybe<String>,
    /// `conversationStartTimestamp` on the wire.
    pub conversation_start_timestamp: Option<Timestamp>,
    /// `conversationEndTimestamp` on the wire.
    pub conversation_end_timestamp: Option<Timestamp>,
    /// `noteTitle` on the wire.
    pub note_title: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for InteractionAgentSegment {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            resource_id: fields.required("resourceId")?,
            agent_name: fields.maybe("agentName")?,
            conversation_start_timestamp: fields.optional("conversationStartTimestamp")?,
            conversation_end_timestamp: fields.optional("conversationEndTimestamp")?,
            note_title: fields.maybe("noteTitle")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(InteractionAgentSegment);

/// A page of past interactions.
///
/// Source: `AgentDesktop/sagas.js:266,316` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InteractionHistoryPage {
    /// Can be null for records of a CRM.
    pub results: Option<Vec<HistoryInteraction>>,
    /// `page` on the wire.
    pub page: i64,
    /// Size of a page.
    pub limit: i64,
    /// How many there are on all pages together.
    pub total: i64,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for InteractionHistoryPage {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            results: fields.required("results")?,
            page: fields.required("page")?,
            limit: fields.required("limit")?,
            total: fields.required("total")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(InteractionHistoryPage);

/// A past interaction.
///
/// In the history of a contact look for `directionName`, `lastDispositionName` and `lastQueueName`,
/// in that of a CRM record for `direction`, `dispositionName` and `queues`.
///
/// Source: `AgentDesktop/reducer.js:301`, `ContactInteractionHistoryItem/index.js:596` of
/// `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HistoryInteraction {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `channelType` on the wire.
    pub channel_type: Option<String>,
    /// `startTimestamp` on the wire.
    pub start_timestamp: Timestamp,
    /// `direction` on the wire.
    pub direction: Option<String>,
    /// `directionName` on the wire.
    pub direction_name: Option<String>,
    /// `dispositionName` on the wire.
    pub disposition_name: Maybe<String>,
    /// `lastDispositionName` on the wire.
    pub last_disposition_name: Maybe<String>,
    /// `lastQueueName` on the wire.
    pub last_queue_name: Maybe<String>,
    /// A queue that an interaction went through.
    pub queues: Option<Vec<InteractionQueueRef>>,
    /// `csat` on the wire.
    pub csat: Maybe<Value>,
    /// 1 when there is a note on a part of the interaction.
    pub note: Option<i64>,
    /// `customer` on the wire.
    ///
    /// Not shown by `Debug`.
    pub customer: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for HistoryInteraction {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            channel_type: fields.optional("channelType")?,
            start_timestamp: fields.required("startTimestamp")?,
            direction: fields.optional("direction")?,
            direction_name: fields.optional("directionName")?,
            disposition_name: fields.maybe("dispositionName")?,
            last_disposition_name: fields.maybe("lastDispositionName")?,
            last_queue_name: fields.maybe("lastQueueName")?,
            queues: fields.optional("queues")?,
            csat: fields.maybe("csat")?,
            note: fields.optional("note")?,
            customer: fields.optional("customer")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(HistoryInteraction);

impl fmt::Debug for HistoryInteraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("HistoryInteraction");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("channel_type", &self.channel_type);
        debug.field("start_timestamp", &self.start_timestamp);
        debug.field("direction", &self.direction);
        debug.field("direction_name", &self.direction_name);
        debug.field("disposition_name", &self.disposition_name);
        debug.field("last_disposition_name", &self.last_disposition_name);
        debug.field("last_queue_name", &self.last_queue_name);
        debug.field("queues", &self.queues);
        debug.field("csat", &self.csat);
        debug.field("note", &self.note);
        debug.field("customer", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A queue that an interaction went through.
///
/// Source: `AgentDesktop/reducer.js:309` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InteractionQueueRef {
    /// `queueName` on the wire.
    pub queue_name: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for InteractionQueueRef {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { queue_name: fields.required("queueName")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(InteractionQueueRef);

/// What the numbers count.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatResultsUnit {
    /// `count`.
    Count,
    /// `millis`.
    Millis,
    /// `percentage`.
    Percentage,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl StatResultsUnit {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Count => "count",
            Self::Millis => "millis",
            Self::Percentage => "percentage",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for StatResultsUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for StatResultsUnit {
    fn from(value: &str) -> Self {
        match value {
            "count" => Self::Count,
            "millis" => Self::Millis,
            "percentage" => Self::Percentage,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for StatResultsUnit {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(StatResultsUnit);

/// The type `ResourceCapacityPresence` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceCapacityPresence {
    /// `ready`.
    Ready,
    /// `not-ready`.
    NotReady,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ResourceCapacityPresence {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "ready",
            Self::NotReady => "not-ready",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ResourceCapacityPresence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ResourceCapacityPresence {
    fn from(value: &str) -> Self {
        match value {
            "ready" => Self::Ready,
            "not-ready" => Self::NotReady,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ResourceCapacityPresence {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ResourceCapacityPresence);

/// The type `ResourceCapacityState` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceCapacityState {
    /// `busy`.
    Busy,
    /// `away`.
    Away,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ResourceCapacityState {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Busy => "busy",
            Self::Away => "away",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ResourceCapacityState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ResourceCapacityState {
    fn from(value: &str) -> Self {
        match value {
            "busy" => Self::Busy,
            "away" => Self::Away,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ResourceCapacityState {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ResourceCapacityState);

/// How much is taken; there is probably a value for `in part` as well.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CapacitySlotAllocation {
    /// `not-allocated`.
    NotAllocated,
    /// `fully-allocated`.
    FullyAllocated,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl CapacitySlotAllocation {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotAllocated => "not-allocated",
            Self::FullyAllocated => "fully-allocated",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for CapacitySlotAllocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for CapacitySlotAllocation {
    fn from(value: &str) -> Self {
        match value {
            "not-allocated" => Self::NotAllocated,
            "fully-allocated" => Self::FullyAllocated,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for CapacitySlotAllocation {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(CapacitySlotAllocation);

/// A statistic is subscribed to.
///
/// Source: `modules/reporting.cljs:56` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReportingStatSubscriptionAddedPayload {
    /// Key of its results; made up by the SDK when none was passed.
    pub stat_id: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ReportingStatSubscriptionAddedPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { stat_id: fields.required("statId")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ReportingStatSubscriptionAddedPayload);

/// Several statistics are subscribed to.
///
/// Source: `modules/reporting.cljs:89` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReportingBulkStatSubscriptionAddedPayload {
    /// Keys of their results, in the order of `queries`.
    pub stat_ids: Vec<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ReportingBulkStatSubscriptionAddedPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { stat_ids: fields.required("statIds")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ReportingBulkStatSubscriptionAddedPayload);

/// The record's id in the CRM.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetCrmInteractionsId {
    /// The variant `string`.
    String(String),
    /// The variant `number`.
    Number(f64),
}
