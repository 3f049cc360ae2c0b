//! Topics of the module `reporting`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// The statistics that can be asked for.
///
/// A map from names in camel case (`queue-length` becomes `queueLength`); a statistic named
/// `status` would be lost. Skylight's screen asks for it by itself after a session has started.
///
/// On the wire: `cxengage/reporting/get-available-stats-response`.
///
/// Answers `reporting.getAvailableStats`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12003 `failedToGetAvailableStats`: The list of statistics could not be read. Make sure that a
///   tenant is active, then ask again.
///
/// Source: `modules/reporting.cljs:305` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetAvailableStatsResponse;

impl Topic for GetAvailableStatsResponse {
    type Payload = std::collections::BTreeMap<String, crate::reporting::AvailableStat>;

    const NAME: &'static str = "cxengage/reporting/get-available-stats-response";
}

impl PayloadOf<GetAvailableStatsResponse>
    for std::collections::BTreeMap<String, crate::reporting::AvailableStat>
{
}

/// The result of one statistic.
///
/// The key of the only entry is made up by the SDK and told nowhere else.
///
/// On the wire: `cxengage/reporting/get-stat-query-response`.
///
/// Answers `reporting.statQuery`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12004 `failedToPerformStatQuery`: The statistic could not be read. Take `statistic` from
///   `getAvailableStats`, check the ids it is narrowed down by, then ask again.
///
/// Source: `modules/reporting.cljs:244` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetStatQueryResponse;

impl Topic for GetStatQueryResponse {
    type Payload = std::collections::BTreeMap<String, crate::reporting::StatResult>;

    const NAME: &'static str = "cxengage/reporting/get-stat-query-response";
}

impl PayloadOf<GetStatQueryResponse>
    for std::collections::BTreeMap<String, crate::reporting::StatResult>
{
}

/// The results of several statistics.
///
/// By `statId`, or by an id that the SDK made up.
///
/// On the wire: `cxengage/reporting/get-bulk-stat-query-response`.
///
/// Answers `reporting.bulkStatQuery`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12007 `failedToPerformBulkStatQuery`: The statistics could not be read. Take each `statistic`
///   from `getAvailableStats`, check the ids they are narrowed down by, then ask again.
///
/// Source: `modules/reporting.cljs:276` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetBulkStatQueryResponse;

impl Topic for GetBulkStatQueryResponse {
    type Payload = std::collections::BTreeMap<String, crate::reporting::StatResult>;

    const NAME: &'static str = "cxengage/reporting/get-bulk-stat-query-response";
}

impl PayloadOf<GetBulkStatQueryResponse>
    for std::collections::BTreeMap<String, crate::reporting::StatResult>
{
}

/// A statistic is subscribed to.
///
/// On the wire: `cxengage/reporting/stat-subscription-added`.
///
/// Answers `reporting.addStatSubscription`.
///
/// The payload is known in full. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/reporting.cljs:56` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StatSubscriptionAdded;

impl Topic for StatSubscriptionAdded {
    type Payload = crate::reporting::ReportingStatSubscriptionAddedPayload;

    const NAME: &'static str = "cxengage/reporting/stat-subscription-added";
}

impl PayloadOf<StatSubscriptionAdded> for crate::reporting::ReportingStatSubscriptionAddedPayload {}

/// Several statistics are subscribed to.
///
/// On the wire: `cxengage/reporting/bulk-stat-subscription-added`.
///
/// Answers `reporting.bulkAddStatSubscription`.
///
/// The payload is known in full. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/reporting.cljs:89` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BulkStatSubscriptionAdded;

impl Topic for BulkStatSubscriptionAdded {
    type Payload = crate::reporting::ReportingBulkStatSubscriptionAddedPayload;

    const NAME: &'static str = "cxengage/reporting/bulk-stat-subscription-added";
}

impl PayloadOf<BulkStatSubscriptionAdded>
    for crate::reporting::ReportingBulkStatSubscriptionAddedPayload
{
}

/// What remains subscribed after one statistic was taken away.
///
/// By `statId`, null when that was the last one. The subscriptions of Skylight's own screen are
/// among them.
///
/// On the wire: `cxengage/reporting/stat-subscription-removed`.
///
/// Answers `reporting.removeStatSubscription`.
///
/// The payload is known in full. Keys of the payload are in kebab case.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/reporting.cljs:170` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StatSubscriptionRemoved;

impl Topic for StatSubscriptionRemoved {
    type Payload = Option<std::collections::BTreeMap<String, crate::reporting::StatBundle>>;

    const NAME: &'static str = "cxengage/reporting/stat-subscription-removed";
}

impl PayloadOf<StatSubscriptionRemoved>
    for Option<std::collections::BTreeMap<String, crate::reporting::StatBundle>>
{
}

/// What remains subscribed after several statistics were taken away.
///
/// By `statId`, null when that was the last one. The subscriptions of Skylight's own screen are
/// among them.
///
/// On the wire: `cxengage/reporting/bulk-stat-subscription-removed`.
///
/// Answers `reporting.bulkRemoveStatSubscription`.
///
/// The payload is known in full. Keys of the payload are in kebab case.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/reporting.cljs:186` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BulkStatSubscriptionRemoved;

impl Topic for BulkStatSubscriptionRemoved {
    type Payload = Option<std::collections::BTreeMap<String, crate::reporting::StatBundle>>;

    const NAME: &'static str = "cxengage/reporting/bulk-stat-subscription-removed";
}

impl PayloadOf<BulkStatSubscriptionRemoved>
    for Option<std::collections::BTreeMap<String, crate::reporting::StatBundle>>
{
}

/// The results of everything that is subscribed.
///
/// By `statId`, the subscriptions of Skylight's own screen included. A UUID stays as it is; an id
/// in kebab-case comes back in camelCase.
///
/// Comes as the answer to `triggerBatch`, after statistics are subscribed to, and regularly for as
/// long as any is. On an error the response is null and the next regular request is put off.
///
/// On the wire: `cxengage/reporting/batch-response`.
///
/// Answers `reporting.triggerBatch`.
///
/// Set off by `reporting.addStatSubscription`, `reporting.bulkAddStatSubscription`.
///
/// Also comes when nothing was called. The payload's fields are those seen in use. Keys of the
/// payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12000 `reportingBatchRequestFailed`: The results of the subscribed statistics could not be
///   read. Wait: Skylight asks again while anything is subscribed. After a `triggerBatch` without
///   subscriptions, subscribe first.
///
/// Source: `modules/reporting.cljs:142,19` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BatchResponse;

impl Topic for BatchResponse {
    type Payload = Option<std::collections::BTreeMap<String, crate::reporting::StatResult>>;

    const NAME: &'static str = "cxengage/reporting/batch-response";
}

impl PayloadOf<BatchResponse>
    for Option<std::collections::BTreeMap<String, crate::reporting::StatResult>>
{
}

/// How busy the agents are.
///
/// On the wire: `cxengage/reporting/get-capacity-response`.
///
/// Answers `reporting.getCapacity`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12005 `failedToGetCapacity`: It could not be read how busy agents are. Check the agent's id
///   and that a tenant is active, then ask again.
///
/// Source: `modules/reporting.cljs:216` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetCapacityResponse;

impl Topic for GetCapacityResponse {
    type Payload = crate::reporting::CapacityResults;

    const NAME: &'static str = "cxengage/reporting/get-capacity-response";
}

impl PayloadOf<GetCapacityResponse> for crate::reporting::CapacityResults {}

/// What reporting knows about an interaction.
///
/// On the wire: `cxengage/reporting/get-interaction-response`.
///
/// Answers `reporting.getInteraction`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12001 `failedToGetInteractionReporting`: What reporting knows about the interaction could not
///   be read. Check the interaction id, then ask again.
///
/// Source: `modules/reporting.cljs:355` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetInteractionResponse;

impl Topic for GetInteractionResponse {
    type Payload = crate::reporting::InteractionReport;

    const NAME: &'static str = "cxengage/reporting/get-interaction-response";
}

impl PayloadOf<GetInteractionResponse> for crate::reporting::InteractionReport {}

/// Past interactions of a contact.
///
/// On the wire: `cxengage/reporting/get-contact-interaction-history-response`.
///
/// Answers `reporting.getContactInteractionHistory`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12002 `failedToGetContactInteractionHistory`: The history of the contact could not be read.
///   Check the contact's id and the page, then ask again.
///
/// Source: `modules/reporting.cljs:330` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetContactInteractionHistoryResponse;

impl Topic for GetContactInteractionHistoryResponse {
    type Payload = crate::reporting::InteractionHistoryPage;

    const NAME: &'static str = "cxengage/reporting/get-contact-interaction-history-response";
}

impl PayloadOf<GetContactInteractionHistoryResponse> for crate::reporting::InteractionHistoryPage {}

/// Past interactions of a CRM record.
///
/// On the wire: `cxengage/reporting/get-crm-interactions-response`.
///
/// Answers `reporting.getCrmInteractions`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 12006 `failedToGetCrmInteractions`: The history of the CRM record could not be read. Check
///   `id`, `crm` and `subType`, percent-encoding included, then ask again.
///
/// Source: `modules/reporting.cljs:382` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetCrmInteractionsResponse;

impl Topic for GetCrmInteractionsResponse {
    type Payload = crate::reporting::InteractionHistoryPage;

    const NAME: &'static str = "cxengage/reporting/get-crm-interactions-response";
}

impl PayloadOf<GetCrmInteractionsResponse> for crate::reporting::InteractionHistoryPage {}

/// Meant to tell that subscribed statistics are being asked for regularly.
///
/// On the wire: `cxengage/reporting/polling-started`.
///
/// Declared, but never delivered: The SDK knows the name, but has no code that publishes it.
///
/// Source: `domain/topics.cljs:204` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PollingStarted;

impl Topic for PollingStarted {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/reporting/polling-started";
}

impl PayloadOf<PollingStarted> for Option<serde_json::Value> {}

/// Meant to tell that no statistics are asked for regularly any more.
///
/// On the wire: `cxengage/reporting/polling-stopped`.
///
/// Declared, but never delivered: The SDK knows the name, but has no code that publishes it.
///
/// Source: `domain/topics.cljs:205` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PollingStopped;

impl Topic for PollingStopped {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/reporting/polling-stopped";
}

impl PayloadOf<PollingStopped> for Option<serde_json::Value> {}
