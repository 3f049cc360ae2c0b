//! Commands of the connection itself, which belong to no module.

use serde::Serialize;

use crate::command::Command;
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
/// What follows is the sequence `dump_state`:
///
/// - `cxengage/state`, by a message `dumpState`.
///
/// Source: `agent-desktop:app/containers/App/index.js:494`.
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
