//! Documentation of error codes.

use super::{Doc, DocComment, Piece};
use crate::catalog::{Catalog, ErrorCode, ErrorId};
use crate::emit::wording::raised_by;

/// Documentation of an error code.
pub(crate) fn error_docs(error: &ErrorCode, catalog: &Catalog) -> DocComment {
    let mut doc = Doc::at(4);
    doc.say("{}: {}.", &[Piece::Number(f64::from(error.code)), Piece::Text(&error.docs.summary)]);
    doc.text(error.docs.details.as_deref().unwrap_or_default());
    doc.text(&error.remedy);
    let mut wire =
        vec![Piece::Own("Context "), Piece::Code(&error.context), Piece::Own(", level ")];
    for (number, level) in error.levels.iter().enumerate() {
        wire.extend((number > 0).then_some(Piece::Own(", ")));
        wire.push(Piece::Code(level));
    }
    if let Some(rule) = &error.level_rule {
        wire.extend([Piece::Own(": "), Piece::Text(rule)]);
    }
    wire.push(Piece::Own("."));
    doc.pieces(&wire);
    match raised_by(catalog, error) {
        Err(count) => doc.say("Raised by {} commands.", &[Piece::Count(count)]),
        Ok(commands) if commands.is_empty() => {}
        Ok(commands) => {
            let commands: Vec<Piece<'_>> = commands.into_iter().map(Piece::Code).collect();
            doc.list("Raised by ", &commands);
        }
    }
    let keys: Vec<Piece<'_>> = error.data.iter().map(|field| Piece::Code(&field.name)).collect();
    if !keys.is_empty() {
        doc.list("Its `data` holds ", &keys);
    }
    doc.sources(&error.docs);
    doc.outer()
}

/// What is said of each error wherever it can arise: composed once, since most arise in many places.
pub(crate) struct ErrorItems(Vec<Doc>);

impl ErrorItems {
    /// Composes the item of each error.
    pub(crate) fn new(catalog: &Catalog) -> Self {
        let item = |error: &ErrorCode| {
            let mut doc = Doc::at(0);
            doc.item(
                "{} {}: {}. {}.",
                &[
                    Piece::Number(f64::from(error.code)),
                    Piece::Code(&error.name),
                    Piece::Text(&error.docs.summary),
                    Piece::Text(&error.remedy),
                ],
            );
            doc
        };
        Self(catalog.errors.iter().map(item).collect())
    }
}

impl Doc {
    /// The codes that something can fail with, and what to do about each.
    pub(crate) fn errors(&mut self, items: &ErrorItems, errors: &[ErrorId]) {
        for id in errors {
            self.append_item(&items.0[id.0 as usize]);
        }
    }
}
