//! Topics of the module `logging`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// The level was set.
///
/// The response is the level itself, as plain text.
///
/// On the wire: `cxengage/logging/log-level-set`.
///
/// Answers `logging.setLevel`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/logging.cljs:26,18` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LogLevelSet;

impl Topic for LogLevelSet {
    type Payload = crate::logging::LogLevel;

    const NAME: &'static str = "cxengage/logging/log-level-set";
}

impl PayloadOf<LogLevelSet> for crate::logging::LogLevel {}

/// A log could not be uploaded.
///
/// Once a tenant was chosen, each error that Skylight publishes uploads a log, and so does
/// `testing.saveLogs`. A log that was uploaded is not told, in spite of the name.
///
/// On the wire: `cxengage/logging/logs-saved`.
///
/// Only errors arrive on it.
///
/// Set off by `testing.saveLogs`.
///
/// Also comes when nothing was called.
///
/// # Errors
///
/// - 14000 `failedToSaveLogs`: A log could not be uploaded. Ignore it: the error that the log was
///   about has been told on its own topic.
///
/// Source: `cxengage_javascript_sdk/pubsub.cljs:124` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LogsSaved;

impl Topic for LogsSaved {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/logging/logs-saved";
}

impl PayloadOf<LogsSaved> for Option<serde_json::Value> {}

/// Meant to tell that the log was written out.
///
/// On the wire: `cxengage/logging/logs-dumped`.
///
/// Declared, but never delivered: The SDK knows the name, but has no code that publishes it.
///
/// Source: `domain/topics.cljs:210` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LogsDumped;

impl Topic for LogsDumped {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/logging/logs-dumped";
}

impl PayloadOf<LogsDumped> for Option<serde_json::Value> {}
