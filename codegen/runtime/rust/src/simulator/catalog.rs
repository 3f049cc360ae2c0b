//! What a simulated Skylight obeys: the catalog as data.

use crate::engine::CommandDescriptor;
use crate::validation::{Table, TypeTable};

/// A catalog, as far as a simulated Skylight obeys it. The generator writes it.
#[derive(Debug)]
pub struct SimulatedCatalog {
    /// The types of params and payloads.
    pub types: &'static TypeTable,
    /// The commands that there are.
    pub commands: &'static [&'static CommandDescriptor],
    /// What starts a module, by dotted path, in words: what it waits for, and the topic that shows
    /// it. Modules that start with the popup are missing.
    pub starts: Table,
    /// The errors that Skylight knows, by code.
    pub errors: &'static [(u32, KnownError)],
    /// The code for params that are not what a command takes.
    pub refusal: u32,
}

/// What Skylight says of an error, whatever it was that failed.
#[derive(Debug)]
pub struct KnownError {
    /// The part of the product it comes from.
    pub context: &'static str,
    /// How grave it is.
    pub level: &'static str,
    /// What happened.
    pub message: &'static str,
}

impl SimulatedCatalog {
    /// The command at a dotted path.
    pub(super) fn command(&self, path: &str) -> Option<&'static CommandDescriptor> {
        self.commands.iter().copied().find(|command| command.path == path)
    }

    /// What Skylight says of an error; `None` when the catalog does not know its code.
    pub(super) fn error(&self, code: u32) -> Option<&'static KnownError> {
        self.errors.iter().find(|(known, _)| *known == code).map(|(_, error)| error)
    }
}
