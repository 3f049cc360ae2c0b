//! Documentation comments: prose of a catalog, safe inside a comment, in lines of a bearable length.

use std::fmt::{self, Write as _};

use super::WIDTH;
use super::text::is_hidden;
use crate::catalog::Docs;
use crate::emit::wording::{Origin, origins};

/// A documentation comment with its indentation, or nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct DocText(String);

impl fmt::Display for DocText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Prose that TSDoc reads as nothing but prose: no tag, no brace, no HTML, outside of code.
#[derive(Clone, Debug)]
pub(super) struct Prose(String);

impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Prose {
    /// Markdown of a catalog.
    pub(super) fn new(text: &str) -> Self {
        let mut escaped = String::with_capacity(text.len());
        let mut fenced = false;
        for line in text.trim().lines() {
            let fence = line.trim_start().starts_with("```");
            push_line(&mut escaped, line.trim_end(), fenced || fence);
            escaped.push('\n');
            fenced ^= fence;
        }
        if fenced {
            escaped.push_str("```\n");
        }
        escaped.truncate(escaped.trim_end().len());
        Self(escaped)
    }

    /// A name as code.
    pub(super) fn code(name: &str) -> Self {
        let mut span = String::from("`");
        for c in name.chars() {
            push_char(&mut span, if c == '`' { '\'' } else { c });
        }
        span.push('`');
        Self(span)
    }

    /// Names as code, with commas between.
    pub(super) fn codes<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let names: Vec<_> = names.into_iter().map(|name| Self::code(name).0).collect();
        Self(names.join(", "))
    }
}

/// Escapes what TSDoc would read as markup, save inside code.
fn push_line(escaped: &mut String, line: &str, code: bool) {
    let mut in_span = code;
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        if c == '`' && !code && (in_span || rest.contains('`')) {
            in_span = !in_span;
        }
        if !in_span && matches!(c, '@' | '{' | '}' | '<' | '>' | '\\') {
            escaped.push('\\');
        }
        push_char(escaped, c);
    }
}

/// Adds a character, unless it is one that is not seen.
fn push_char(escaped: &mut String, c: char) {
    match c {
        '\n' | '\t' => escaped.push(' '),
        c if is_hidden(c) => escaped.push('\u{fffd}'),
        c => escaped.push(c),
    }
}

/// A part of a comment.
#[derive(Debug)]
enum Block {
    /// Prose to be broken into lines.
    Paragraph(String),
    /// Items of a list, each to be broken into lines.
    List(Vec<String>),
    /// Markdown, of which only prose is broken anew.
    Lines(String),
}

/// A comment that is being written.
#[derive(Debug, Default)]
pub(super) struct Comment {
    prose: Vec<Block>,
    /// What stands after the prose, as everything behind a tag belongs to it.
    tags: Vec<Block>,
}

/// Like `format!`, for comments: every argument must be [`Prose`] or a number.
macro_rules! prose {
    ($format:literal $(, $argument:expr)* $(,)?) => {
        format!($format $(, $crate::emit::typescript::docs::written(&$argument))*)
    };
}
pub(super) use prose;

/// Text that may stand in a comment as it is.
pub(super) trait Written: fmt::Display {}

impl Written for Prose {}
impl Written for super::text::TsCode {}
impl<T: Written> Written for &T {}
impl Written for u32 {}
impl Written for usize {}
impl Written for f64 {}

/// Gives text back when it may stand in a comment as it is; anything else does not compile.
pub(super) fn written<T: Written>(text: &T) -> &T {
    text
}

impl Comment {
    /// What every item may say of itself, save that it is deprecated, which comes last.
    pub(super) fn of(docs: &Docs) -> Self {
        let mut comment = Self::default();
        if !docs.summary.is_empty() {
            comment.paragraph(Prose::new(&docs.summary).0);
        }
        if let Some(details) = &docs.details {
            comment.prose.push(Block::Lines(Prose::new(details).0));
        }
        if let Some(why) = &docs.partial {
            comment
                .paragraph(prose!("Only partly supported over this bridge: {}", Prose::new(why)));
        }
        comment
    }

    /// Adds prose made with [`prose!`].
    pub(super) fn paragraph(&mut self, text: String) {
        self.prose.push(Block::Paragraph(text));
    }

    /// Adds a list, when there is anything on it.
    pub(super) fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.prose.push(Block::List(items));
        }
    }

    /// Adds what the item throws: a sentence, and a list.
    pub(super) fn throws(&mut self, sentence: &str, items: Vec<String>) {
        self.tags.push(Block::Paragraph(format!("@throws {sentence}")));
        self.tags.push(Block::List(items));
    }

    /// Adds an example in TypeScript.
    pub(super) fn example(&mut self, code: &super::text::TsCode) {
        self.tags.push(Block::Lines(format!("@example\n```ts\n{code}\n```")));
    }

    /// Adds where an item comes from and, last of all, what to use instead.
    pub(super) fn end(mut self, docs: &Docs, indent: usize) -> DocText {
        let since = docs.since.as_ref().map(|since| prose!("Since {}.", Prose::new(since)));
        let ending: Vec<_> = since.into_iter().chain(sources(docs)).collect();
        if !ending.is_empty() {
            self.paragraph(ending.join(" "));
        }
        if let Some(instead) = &docs.deprecated {
            self.tags.push(Block::Paragraph(prose!("@deprecated {}", Prose::new(instead))));
        }
        self.text(indent)
    }

    /// The comment as text; on one line when it fits.
    pub(super) fn text(self, indent: usize) -> DocText {
        let mut lines = Vec::new();
        for block in self.prose.iter().chain(&self.tags) {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            match block {
                Block::Paragraph(text) => wrap(text, "", indent, &mut lines),
                Block::List(items) => {
                    for item in items {
                        wrap(item, "- ", indent, &mut lines);
                    }
                }
                Block::Lines(text) => reflow(text, indent, &mut lines),
            }
        }
        // Also where two pieces meet.
        let lines: Vec<_> = lines.iter().map(|line| line.replace("*/", "*\\/")).collect();
        let margin = " ".repeat(indent);
        match lines.as_slice() {
            [] => DocText::default(),
            [line] if indent + line.chars().count() + 7 <= WIDTH => {
                DocText(format!("{margin}/** {line} */\n"))
            }
            lines => {
                let mut text = format!("{margin}/**\n");
                for line in lines {
                    let _ = writeln!(text, "{}", format!("{margin} * {line}").trim_end());
                }
                DocText(format!("{text}{margin} */\n"))
            }
        }
    }
}

/// Where the facts about an item come from.
fn sources(docs: &Docs) -> Option<String> {
    let origins = origins(&docs.source);
    let from = |origin: &Origin| {
        let places = Prose::codes(origin.places.iter().map(String::as_str));
        match &origin.repository {
            Some(repository) => prose!("{} of {}", places, Prose::code(repository)),
            None => prose!("{}", places),
        }
    };
    let from: Vec<_> = origins.iter().map(from).collect();
    (!from.is_empty()).then(|| format!("Source: {}.", from.join("; ")))
}

/// Breaks the prose of Markdown into lines that fit a comment; code, tables and headings stay as they are.
fn reflow(text: &str, indent: usize, lines: &mut Vec<String>) {
    let mut fenced = false;
    let mut bullet = "";
    let mut paragraph = String::new();
    for line in text.lines() {
        let fence = line.trim_start().starts_with("```");
        let continued = !bullet.is_empty() && line.starts_with("  ");
        let kept = line.is_empty() || line.starts_with([' ', '|', '#']) && !continued;
        let item = ["- ", "* "].into_iter().find(|bullet| line.starts_with(bullet));
        if fence || fenced || kept || item.is_some() {
            end_paragraph(&mut paragraph, std::mem::take(&mut bullet), indent, lines);
        }
        if fence || fenced || kept {
            lines.push(line.to_owned());
            fenced ^= fence;
            continue;
        }
        bullet = item.unwrap_or(bullet);
        paragraph.push(' ');
        paragraph.push_str(line.strip_prefix(item.unwrap_or("")).unwrap_or(line));
    }
    end_paragraph(&mut paragraph, bullet, indent, lines);
}

fn end_paragraph(paragraph: &mut String, bullet: &str, indent: usize, lines: &mut Vec<String>) {
    if !paragraph.is_empty() {
        wrap(paragraph, bullet, indent, lines);
        paragraph.clear();
    }
}

/// Breaks prose into lines that fit a comment; `bullet` begins the first, and the others stand under it.
fn wrap(text: &str, bullet: &str, indent: usize, lines: &mut Vec<String>) {
    let width = WIDTH.saturating_sub(indent + 3);
    let hanging = " ".repeat(bullet.len());
    let mut line = bullet.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::replace(&mut line, hanging.clone()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
}
