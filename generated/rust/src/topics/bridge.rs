//! Topics that belong to no module.

use crate::command::Topic;
use crate::view::PayloadOf;

/// Skylight's page runs and waits for an init.
///
/// Posted to any origin, so it says nothing about who may be trusted. Arrives again when the popup
/// is reloaded, and from then on the kept origin and all commands under way are forgotten.
///
/// On the wire: `skylight/loaded`.
///
/// Source: `App/index.js:540` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SkylightLoaded;

impl Topic for SkylightLoaded {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "skylight/loaded";
}

impl PayloadOf<SkylightLoaded> for Option<serde_json::Value> {}

/// Skylight kept the origin of the init and forwards its topics from here on.
///
/// On the wire: `skylight/target-origin-defined`.
///
/// Answers `controllerInit`.
///
/// Source: `App/index.js:474` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TargetOriginDefined;

impl Topic for TargetOriginDefined {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "skylight/target-origin-defined";
}

impl PayloadOf<TargetOriginDefined> for Option<serde_json::Value> {}

/// An origin had been kept before, so this init changed nothing.
///
/// The error is the bare value `true`, without code or message. It goes to whoever sent the init;
/// commands of the origin that is kept still work.
///
/// On the wire: `skylight/target-origin-already-defined`.
///
/// Only errors arrive on it.
///
/// Failures of `controllerInit`.
///
/// Source: `App/index.js:487` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TargetOriginAlreadyDefined;

impl Topic for TargetOriginAlreadyDefined {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "skylight/target-origin-already-defined";
}

impl PayloadOf<TargetOriginAlreadyDefined> for Option<serde_json::Value> {}

/// The popup's page is about to be unloaded.
///
/// The agent may still stay on the page, or only reload it. Sent only when an init was accepted
/// before.
///
/// On the wire: `skylight/closed`.
///
/// Source: `App/index.js:229` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SkylightClosed;

impl Topic for SkylightClosed {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "skylight/closed";
}

impl PayloadOf<SkylightClosed> for Option<serde_json::Value> {}

/// The snapshot that `dumpState` asked for.
///
/// On the wire: `cxengage/state`.
///
/// Answers `dumpState`.
///
/// The payload's fields are those seen in use. Keys of the payload are in kebab case.
///
/// The payload is to be kept out of logs; `Debug` does not show it.
///
/// Source: `App/index.js:495` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CxengageState;

impl Topic for CxengageState {
    type Payload = crate::types::SkylightState;

    const NAME: &'static str = "cxengage/state";
}

impl PayloadOf<CxengageState> for crate::types::SkylightState {}

/// Skylight shows the agent a notice.
///
/// On the wire: `cxengage/notifications/show-banner`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:392` of `cxengage-javascript-sdk`;
/// `App/index.js:642` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ShowBanner;

impl Topic for ShowBanner {
    type Payload = crate::types::Banner;

    const NAME: &'static str = "cxengage/notifications/show-banner";
}

impl PayloadOf<ShowBanner> for crate::types::Banner {}

/// A module that the session needs did not start.
///
/// `data.module` names it: `sqs` or `messaging`. The session cannot be used.
///
/// On the wire: `cxengage/errors/error/failed-to-start-module-error`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 1002 `requiredModuleFailedToStart`: A module that the session needs did not start. Reload
///   Skylight and log in again; `module` names what is to be looked into.
///
/// Source: `cxengage_javascript_sdk/core.cljs:110` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FailedToStartModuleError;

impl Topic for FailedToStartModuleError {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/failed-to-start-module-error";
}

impl PayloadOf<FailedToStartModuleError> for Option<serde_json::Value> {}

/// The platform sent a notification that the SDK does not know.
///
/// `data.notificationReceived` is null.
///
/// On the wire: `cxengage/errors/error/unknown-agent-notification-type`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 1005 `unknownAgentNotificationType`: The platform sent a notification that the SDK does not
///   know. Ignore it; nothing was lost that this protocol could tell.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:566` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownAgentNotificationType;

impl Topic for UnknownAgentNotificationType {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/unknown-agent-notification-type";
}

impl PayloadOf<UnknownAgentNotificationType> for Option<serde_json::Value> {}

/// Skylight could not renew its access to the queue of notifications.
///
/// Reading starts over afterwards.
///
/// On the wire: `cxengage/errors/fatal/failed-to-refresh-sqs-integration`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 5000 `failedToRefreshSqsIntegration`: The access to the queue of notifications could not be
///   renewed. Wait for notifications to come back; if they do not, log in again.
///
/// Source: `modules/sqs.cljs:131,137` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FailedToRefreshSqsIntegration;

impl Topic for FailedToRefreshSqsIntegration {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/fatal/failed-to-refresh-sqs-integration";
}

impl PayloadOf<FailedToRefreshSqsIntegration> for Option<serde_json::Value> {}

/// Notifications could not be read this time.
///
/// Repeats every two seconds for as long as reading fails.
///
/// On the wire: `cxengage/errors/warn/failed-to-receive-sqs-message`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 5002 `failedToReceiveSqsMessage`: Notifications could not be read this time. Wait; if it goes
///   on for long, look at the network.
///
/// Source: `modules/sqs.cljs:158,183` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FailedToReceiveSqsMessage;

impl Topic for FailedToReceiveSqsMessage {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/warn/failed-to-receive-sqs-message";
}

impl PayloadOf<FailedToReceiveSqsMessage> for Option<serde_json::Value> {}

/// A notification could not be taken off the queue, or belongs to another session.
///
/// With error 5005, the notification belongs to another, newer session.
///
/// On the wire: `cxengage/errors/warn/failed-to-delete-sqs-message`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 5001 `failedToDeleteSqsMessage`: A notification could not be taken off the queue. Ignore it,
///   but expect that the notification arrives again.
/// - 5005 `failedToProcessSqsMessage`: A notification belongs to another session of the same agent.
///   Look whether the agent has a newer session in another window, and close this one.
///
/// Source: `modules/sqs.cljs:82,95` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FailedToDeleteSqsMessage;

impl Topic for FailedToDeleteSqsMessage {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/warn/failed-to-delete-sqs-message";
}

impl PayloadOf<FailedToDeleteSqsMessage> for Option<serde_json::Value> {}

/// Skylight stopped reading notifications.
///
/// Comes with every ordinary logout as well. Unless the session is over, reading starts over.
///
/// On the wire: `cxengage/errors/warn/sqs-loop-ended`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 5004 `sqsLoopEnded`: Skylight stopped reading notifications. Ignore it after a logout;
///   otherwise reading starts over, see `restartCount`.
///
/// Source: `modules/sqs.cljs:207` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SqsLoopEnded;

impl Topic for SqsLoopEnded {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/warn/sqs-loop-ended";
}

impl PayloadOf<SqsLoopEnded> for Option<serde_json::Value> {}

/// Something unforeseen happened while notifications were read.
///
/// On the wire: `cxengage/errors/error/sqs-uncaught-exception`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 5003 `sqsUncaughtException`: Something unforeseen happened while notifications were read.
///   Ignore it when notifications still come; otherwise reload Skylight.
///
/// Source: `modules/sqs.cljs:204` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SqsUncaughtException;

impl Topic for SqsUncaughtException {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/sqs-uncaught-exception";
}

impl PayloadOf<SqsUncaughtException> for Option<serde_json::Value> {}

/// Meant to tell that the API failed with a server error.
///
/// On the wire: `cxengage/errors/error/api-encountered-internal-server-error`.
///
/// Declared, but never delivered: The SDK declares the topic and never publishes it; commands
/// report such failures themselves.
///
/// Only errors arrive on it.
///
/// Source: `domain/topics.cljs:349` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ApiEncounteredInternalServerError;

impl Topic for ApiEncounteredInternalServerError {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/api-encountered-internal-server-error";
}

impl PayloadOf<ApiEncounteredInternalServerError> for Option<serde_json::Value> {}

/// Meant to tell that the API refused a request.
///
/// On the wire: `cxengage/errors/error/api-rejected-bad-client-request`.
///
/// Declared, but never delivered: The SDK declares the topic and never publishes it; commands
/// report such failures themselves.
///
/// Only errors arrive on it.
///
/// Source: `domain/topics.cljs:349` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ApiRejectedBadClientRequest;

impl Topic for ApiRejectedBadClientRequest {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/api-rejected-bad-client-request";
}

impl PayloadOf<ApiRejectedBadClientRequest> for Option<serde_json::Value> {}

/// Meant to tell that the API did not find something.
///
/// On the wire: `cxengage/errors/error/api-returned-404-not-found`.
///
/// Declared, but never delivered: The SDK declares the topic and never publishes it; commands
/// report such failures themselves.
///
/// Only errors arrive on it.
///
/// Source: `domain/topics.cljs:349` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ApiReturned404NotFound;

impl Topic for ApiReturned404NotFound {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/api-returned-404-not-found";
}

impl PayloadOf<ApiReturned404NotFound> for Option<serde_json::Value> {}
