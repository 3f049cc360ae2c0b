//! Mistakes in a catalog, as values.

use crate::catalog::Location;

/// A mistake in a catalog.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Stable code, for instance `C020`.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// Where; `None` when a whole file or directory is meant, which the message then names.
    pub at: Option<Span>,
    /// What to do: the expectation, or "did you mean".
    pub help: Option<String>,
    /// Another place that explains it, and what it shows.
    pub related: Vec<(Span, String)>,
}

/// The length of text a diagnostic points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Where it begins.
    pub start: Location,
    /// Its length in characters, at least 1, all on one line.
    pub length: u32,
}

/// A diagnostic's stable code; see the list in `spec/README.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);
