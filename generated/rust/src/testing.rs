//! Commands for trying out Skylight's handling of errors.
//!
//! Its commands can be called as soon as the connection stands.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::command::{Command, Once};
use crate::engine::CommandDescriptor;
use crate::masked::Masked;

/// Uploads a log, with an entry of your own.
///
/// Only a failure is told, as error 14000 on `cxengage/logging/logs-saved`; failed uploads after
/// other errors are told there too.
///
/// # Answer
///
/// Never answered: A success is not told, and a failure comes on a topic that also tells of other
/// logs. The call is done as soon as it is posted.
///
/// It also sets off `cxengage/logging/logs-saved`.
///
/// # Example
///
/// ```
/// use skylight_sdk::testing::SaveLogs;
///
/// let params = SaveLogs::new(serde_json::json!({}));
/// ```
///
/// Source: `modules/testing.cljs:17` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[serde(transparent)]
#[non_exhaustive]
pub struct SaveLogs {
    /// What to put into the log; anything goes.
    ///
    /// Taken as it is, unchecked.
    ///
    /// Not shown by `Debug`.
    pub entry: Value,
}

impl SaveLogs {
    /// With all that it consists of.
    #[must_use]
    pub fn new(entry: Value) -> Self {
        Self { entry }
    }
}

impl fmt::Debug for SaveLogs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SaveLogs");
        debug.field("entry", &Masked);
        debug.finish()
    }
}

impl Command for SaveLogs {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "testing.saveLogs",
        module: Some("testing"),
        sub_module: None,
        command: "saveLogs",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Throws within Skylight.
///
/// # Answer
///
/// Never answered: The exception ends the command before anything is published. The call is done as
/// soon as it is posted.
///
/// Source: `modules/testing.cljs:9` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ThrowError {}

impl ThrowError {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for ThrowError {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "testing.throwError",
        module: Some("testing"),
        sub_module: None,
        command: "throwError",
        message: None,
        reply: None,
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
