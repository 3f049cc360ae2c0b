//! A scope: identifiers that must differ, and what to say when two do not.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::reserved::KEYWORDS;
use crate::catalog::Location;
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::emit::rust::text::RustIdent;

/// Something of the catalog that is given a name.
#[derive(Clone, Debug)]
pub(crate) struct Named<'a> {
    /// What it is, for instance `command`.
    pub(crate) what: &'static str,
    /// Its name in the catalog.
    pub(crate) name: &'a str,
    /// Where it stands.
    pub(crate) at: &'a Location,
}

/// Identifiers that must differ.
pub(crate) struct Scope<'a> {
    place: String,
    reserved: &'static [&'static str],
    suffix: &'static str,
    taken: HashMap<String, Named<'a>>,
}

impl<'a> Scope<'a> {
    /// An empty scope. `place` completes "the same identifier in"; a name that is reserved or a
    /// keyword gets `suffix`.
    pub(crate) fn new(
        place: impl Into<String>,
        reserved: &'static [&'static str],
        suffix: &'static str,
    ) -> Self {
        Self { place: place.into(), reserved, suffix, taken: HashMap::new() }
    }

    /// Gives something the identifier, or one near it when that is reserved.
    pub(crate) fn take(
        &mut self,
        identifier: String,
        named: Named<'a>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> RustIdent {
        let identifier = clear_of(identifier, self.reserved, self.suffix);
        match self.taken.entry(identifier.clone()) {
            Entry::Occupied(first) => {
                diagnostics.push(collision(&self.place, &identifier, first.get(), &named));
            }
            Entry::Vacant(place) => {
                place.insert(named);
            }
        }
        RustIdent::decided(identifier)
    }
}

/// The identifier itself, or one near it when it is a keyword or reserved.
pub(crate) fn clear_of(mut identifier: String, reserved: &[&str], suffix: &str) -> String {
    if KEYWORDS.contains(&identifier.as_str()) {
        identifier.push('_');
    } else if reserved.contains(&identifier.as_str()) {
        identifier.push_str(suffix);
    }
    identifier
}

fn collision(place: &str, identifier: &str, first: &Named<'_>, second: &Named<'_>) -> Diagnostic {
    let span = |named: &Named<'_>| Span {
        start: named.at.clone(),
        length: u32::try_from(named.name.chars().count()).unwrap_or(u32::MAX).max(1),
    };
    let message = format!(
        "the {} `{}` and the {} `{}` become the same identifier `{identifier}` in {place} of the \
         Rust package",
        first.what, first.name, second.what, second.name
    );
    Diagnostic {
        code: Code("C035"),
        message,
        at: Some(span(second)),
        help: Some("give one of them a name that differs in its letters or digits".to_owned()),
        related: vec![(span(first), "the first is declared here".to_owned())],
    }
}
