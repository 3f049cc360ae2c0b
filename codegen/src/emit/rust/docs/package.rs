//! Documentation of the whole package.

use std::fmt;

use super::inline::{code_span, escape_inline};
use super::{Doc, DocComment, Piece, flatten};
use crate::emit::rust::text::rust;
use crate::emit::rust::types::TypeSpace;

/// Text of a catalog within a Markdown file: one paragraph without markup of its own.
#[derive(Debug)]
pub(crate) struct MarkdownText(String);

impl fmt::Display for MarkdownText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Text of a catalog within a Markdown file, without the full stop at its end.
pub(crate) fn markdown_text(text: &str) -> MarkdownText {
    MarkdownText(escape_inline(&flatten(text)).replace('|', "\\|"))
}

/// A name of the wire within a Markdown file, as code.
pub(crate) fn markdown_code(name: &str) -> MarkdownText {
    MarkdownText(code_span(name))
}

/// Documentation of the crate.
pub(crate) fn crate_docs(space: &TypeSpace<'_>) -> DocComment {
    let catalog = space.catalog;
    let mut doc = Doc::at(0);
    doc.say(
        "Typed client of {}: {}.",
        &[Piece::Text(&catalog.title), Piece::Text(&catalog.docs.summary)],
    );
    doc.text(catalog.docs.details.as_deref().unwrap_or_default());
    doc.say(
        "Version {} of the protocol. The params, payloads, topics and error codes of each module \
         are in the module of that name, behind a feature of that name; the protocol engine is in \
         {}. None of it needs a browser. The feature `web` adds the client itself, for WebAssembly \
         in a browser, `validation` checks at run time, and `simulator` a simulated popup for tests \
         without a browser.",
        &[Piece::Code(&catalog.version), Piece::Link(&rust!("engine"))],
    );
    doc.say(
        "What the catalog does not know still arrives: unknown fields stay with their object, \
         unknown values of an enum keep their text, unknown topics and error codes have a case of \
         their own.",
        &[],
    );
    doc.say(
        "Unless a topic says otherwise, keys of payloads are in camel case at every depth, those \
         included that are data: a UUID as a key arrives without its hyphens.",
        &[],
    );
    doc.inner()
}
