//! What a simulated popup obeys, as the simulators of every language are told it.

use crate::catalog::{Catalog, ErrorCode, Module, Starts};

/// What starts a module, in words: what it waits for, and the topic that shows it; none when it
/// starts with the popup.
pub(super) fn started_by(catalog: &Catalog, module: &Module) -> Option<String> {
    let word = match &module.starts {
        Starts::Launch => return None,
        Starts::Configuration => "configuration",
        Starts::Integration(name) | Starts::Crm(name) => name,
    };
    Some(match module.started_by {
        Some(topic) => format!("{word} {}", catalog[topic].name),
        None => word.to_owned(),
    })
}

/// The level that an error is told with.
pub(super) fn level(error: &ErrorCode) -> &str {
    error.levels.first().map_or("error", String::as_str)
}
