//! Documentation of generated items.

mod command;
mod error;
mod inline;
mod item;
mod markdown;
mod package;
mod topic;

use std::fmt;

use crate::emit::rust::text::RustCode;

pub(crate) use command::{Payload, command_docs, method_docs, sequence_docs};
pub(crate) use error::{ErrorItems, error_docs};
pub(crate) use item::{
    accessor_docs, enum_value_docs, field_docs, module_docs, own_docs, own_docs_of, query_docs,
    type_docs, union_variant_docs, variant_docs,
};
pub(crate) use package::MarkdownText;
pub(crate) use package::{crate_docs, markdown_code, markdown_text};
pub(crate) use topic::{event_docs, topic_docs};

/// Column at which documentation is broken.
const WIDTH: usize = 100;

/// A doc comment: complete lines with their markers, the last one without its line break.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DocComment(String);

impl fmt::Display for DocComment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Documentation while it is being put together.
#[derive(Debug, Default)]
pub(crate) struct Doc {
    indent: usize,
    lines: Vec<String>,
    in_list: bool,
}

impl Doc {
    /// Documentation of an item that stands this far to the right.
    pub(crate) fn at(indent: usize) -> Self {
        Self { indent, ..Self::default() }
    }

    fn width(&self) -> usize {
        WIDTH - self.indent - "/// ".len()
    }

    /// An empty line, unless nothing stands before it.
    fn gap(&mut self) {
        self.in_list = false;
        if self.lines.last().is_some_and(|last| !last.is_empty()) {
            self.lines.push(String::new());
        }
    }

    /// Paragraphs of Markdown.
    pub(crate) fn text(&mut self, markdown: &str) {
        let lines = markdown::lines(markdown, self.width());
        if !lines.is_empty() {
            self.gap();
            self.lines.extend(lines);
        }
    }

    /// A paragraph of the emitter's own, in which `{}` stands for each of the pieces.
    pub(crate) fn say(&mut self, sentence: &'static str, pieces: &[Piece<'_>]) {
        self.pieces(&interleave(sentence, pieces));
    }

    /// A paragraph of pieces.
    pub(crate) fn pieces(&mut self, pieces: &[Piece<'_>]) {
        self.gap();
        let width = self.width();
        markdown::fill(&join(pieces), "", "", width, &mut self.lines);
    }

    /// An item of a list, composed as a paragraph is.
    pub(crate) fn item(&mut self, sentence: &'static str, pieces: &[Piece<'_>]) {
        self.item_of(&interleave(sentence, pieces));
    }

    /// An item of a list, of pieces.
    pub(crate) fn item_of(&mut self, pieces: &[Piece<'_>]) {
        if !self.in_list {
            self.gap();
        }
        let width = self.width();
        markdown::fill(&join(pieces), "- ", "  ", width, &mut self.lines);
        self.in_list = true;
    }

    /// An item of a list that was composed before, as far to the right as this.
    pub(crate) fn append_item(&mut self, item: &Self) {
        if !self.in_list {
            self.gap();
        }
        self.lines.extend_from_slice(&item.lines);
        self.in_list = true;
    }

    /// A heading.
    pub(crate) fn heading(&mut self, heading: &'static str) {
        self.gap();
        self.lines.push(format!("# {heading}"));
    }

    /// Rust that is compiled as an example.
    pub(crate) fn example(&mut self, attributes: &'static str, code: &RustCode) {
        self.gap();
        self.lines.push(format!("```{attributes}"));
        self.lines.extend(code.as_str().lines().map(str::to_owned));
        self.lines.push("```".to_owned());
    }

    /// Whether nothing was said.
    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// As documentation of the item that follows.
    pub(crate) fn outer(self) -> DocComment {
        self.comment("///")
    }

    /// As documentation of the module around it.
    pub(crate) fn inner(self) -> DocComment {
        self.comment("//!")
    }

    fn comment(self, marker: &str) -> DocComment {
        let markers = self.lines.len() * (self.indent + marker.len() + 2);
        let length = markers + self.lines.iter().map(String::len).sum::<usize>();
        let mut comment = String::with_capacity(length);
        for (number, line) in self.lines.iter().enumerate() {
            if number > 0 {
                comment.push('\n');
            }
            comment.extend(std::iter::repeat_n(' ', self.indent));
            comment.push_str(marker);
            if !line.is_empty() {
                comment.push(' ');
                comment.push_str(line);
            }
        }
        DocComment(comment)
    }
}

/// What a sentence is completed with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Piece<'a> {
    /// A name of the wire, shown as code.
    Code(&'a str),
    /// A sentence of the catalog.
    Text(&'a str),
    /// A number.
    Number(f64),
    /// How many.
    Count(usize),
    /// The emitter's own words.
    Own(&'static str),
    /// A link to an item of the crate.
    Link(&'a RustCode),
}

/// The pieces with the emitter's own words around them, one piece for each `{}`.
fn interleave<'a>(sentence: &'static str, pieces: &[Piece<'a>]) -> Vec<Piece<'a>> {
    let mut all = Vec::with_capacity(2 * pieces.len() + 1);
    let mut pieces = pieces.iter();
    for (number, words) in sentence.split("{}").enumerate() {
        if number > 0 {
            all.extend(pieces.next());
        }
        all.push(Piece::Own(words));
    }
    all
}

fn join(pieces: &[Piece<'_>]) -> String {
    let mut joined = String::with_capacity(160);
    for piece in pieces {
        match piece {
            Piece::Code(name) => joined.push_str(&inline::code_span(name)),
            Piece::Text(text) => joined.push_str(&inline::escape_inline(&flatten(text))),
            Piece::Number(number) => joined.push_str(&number.to_string()),
            Piece::Count(count) => joined.push_str(&count.to_string()),
            Piece::Own(words) => joined.push_str(words),
            Piece::Link(path) => {
                joined.push_str("[`");
                joined.push_str(path.as_str());
                joined.push_str("`]");
            }
        }
    }
    joined
}

/// A text as one paragraph without a full stop at its end, since the sentence around it has one.
fn flatten(text: &str) -> String {
    let mut flat = String::with_capacity(text.len());
    for (number, line) in text.lines().enumerate() {
        flat.push_str(if number > 0 { " " } else { "" });
        flat.push_str(&markdown::visible(line));
    }
    flat.trim().trim_end_matches('.').to_owned()
}
