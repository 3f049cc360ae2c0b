//! Commands of the connection itself, which belong to no module.

use serde::Serialize;

use crate::command::{Command, Once};
use crate::engine::CommandDescriptor;
use crate::types::SkylightState;

/// Asks for a snapshot of what Skylight knows about the session, the user and the interactions.
///
/// Skylight's screen answers this one itself, with live credentials inside: never log the answer.
/// Not part of the snapshot: the token, the settings, the monitored interaction, and the Twilio and
/// MQTT connections.
///
/// # Answer
///
/// [`SkylightState`] on `cxengage/state`.
///
/// Part of the sequence `dump_state`. The snapshot of Skylight's state:
///
/// - `cxengage/state`, set off by the message `dumpState`.
///
/// Source: `App/index.js:494` of `agent-desktop`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DumpState {}

impl DumpState {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for DumpState {
    type Reply = SkylightState;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "dumpState",
        module: None,
        sub_module: None,
        command: "dumpState",
        message: None,
        reply: Some("cxengage/state"),
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
