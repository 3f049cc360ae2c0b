//! Mistakes in a catalog, as values.

use std::cmp::Ordering;

use serde::{Serialize, Serializer};

use crate::catalog::Location;

mod code;
mod near;
mod render;
mod sources;

pub use code::{CODES, Code, CodeEntry};
pub use render::render;
pub use sources::{Place, Sources};

pub(crate) use near::{did_you_mean, nearest};

/// A mistake in a catalog.
#[derive(Clone, Debug, Serialize)]
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
    #[serde(serialize_with = "serialize_related")]
    pub related: Vec<(Span, String)>,
}

/// As a list of `{at, shows}`.
fn serialize_related<S: Serializer>(
    related: &[(Span, String)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Related<'a> {
        at: &'a Span,
        shows: &'a str,
    }
    serializer.collect_seq(related.iter().map(|(at, shows)| Related { at, shows }))
}

impl Diagnostic {
    /// Says what to do about it.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Adds another place that explains it.
    pub fn related(&mut self, span: Span, shows: impl Into<String>) -> &mut Self {
        self.related.push((span, shows.into()));
        self
    }

    /// The order in which diagnostics are shown: those of the whole directory first, then by file
    /// and position.
    #[must_use]
    pub fn reading_order(&self, other: &Self) -> Ordering {
        let key = |diagnostic: &Self| {
            diagnostic.at.as_ref().map(|span| {
                let Location { file, line, column } = &span.start;
                (file.clone(), *line, *column)
            })
        };
        key(self).cmp(&key(other)).then_with(|| self.code.cmp(&other.code))
    }
}

/// The length of text a diagnostic points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Where it begins.
    pub start: Location,
    /// Its length in characters, at least 1, all on one line.
    pub length: u32,
}

impl Serialize for Span {
    /// As `{file, line, column, length}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Flat<'a> {
            file: &'a str,
            line: u32,
            column: u32,
            length: u32,
        }
        let Location { file, line, column } = &self.start;
        Flat { file, line: *line, column: *column, length: self.length }.serialize(serializer)
    }
}

/// Collects the diagnostics of a run.
#[derive(Debug)]
pub(crate) struct Mistakes<'s> {
    sources: &'s Sources,
    found: Vec<Diagnostic>,
    doubts: usize,
}

impl<'s> Mistakes<'s> {
    pub(crate) fn new(sources: &'s Sources) -> Self {
        Self { sources, found: Vec::new(), doubts: 0 }
    }

    /// Adds a mistake at a place, which leaves open what was meant there.
    pub(crate) fn at(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.doubts += 1;
        self.remark(code, place, message)
    }

    /// Adds a mistake at a place that leaves no doubt about anything else that stands there.
    pub(crate) fn remark(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let at = Some(self.sources.span(place));
        self.push(Diagnostic { code, message: message.into(), at, help: None, related: Vec::new() })
    }

    /// Adds a mistake of the directory as a whole.
    pub(crate) fn anywhere(&mut self, code: Code, message: impl Into<String>) -> &mut Diagnostic {
        let message = message.into();
        self.push(Diagnostic { code, message, at: None, help: None, related: Vec::new() })
    }

    fn push(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        self.found.push(diagnostic);
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    pub(crate) fn sources(&self) -> &'s Sources {
        self.sources
    }

    /// How many mistakes have left something open.
    pub(crate) fn doubts(&self) -> usize {
        self.doubts
    }

    /// Takes in what was found elsewhere.
    pub(crate) fn extend(&mut self, found: Vec<Diagnostic>) {
        self.found.extend(found);
    }

    /// Everything found, in the order in which it was found.
    pub(crate) fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }

    /// Everything found, in reading order.
    pub(crate) fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        self.found.sort_by(Diagnostic::reading_order);
        self.found
    }
}
