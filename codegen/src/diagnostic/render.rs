//! Diagnostics as text for people.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Sources, Span};

/// Shows diagnostics the way rustc does: message, place, source line, related places, help.
///
/// With `color`, the text holds ANSI escapes. Places in files that are not among the sources are
/// named without their source line.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&renderer.render(&[group(diagnostic, sources)]));
        text.push_str("\n\n");
    }
    text
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Group<'a> {
    let title = Level::ERROR.primary_title(&diagnostic.message).id(diagnostic.code.0);
    let mut group = Group::with_title(title);
    let mut marks: Vec<Mark<'a>> = Vec::new();
    if let Some(at) = &diagnostic.at {
        let (kind, label) = (AnnotationKind::Primary, diagnostic.code.label());
        marks.push(Mark { span: at, kind, label });
    }
    let related = diagnostic.related.iter();
    marks.extend(related.map(|(span, label)| Mark { span, kind: AnnotationKind::Context, label }));
    // The marks of one file stand in one excerpt.
    while let Some(first) = marks.first() {
        let file = &first.span.start.file;
        let (here, elsewhere): (Vec<_>, Vec<_>) =
            marks.iter().copied().partition(|mark| mark.span.start.file == *file);
        group = group.element(excerpt(file, &here, sources));
        marks = elsewhere;
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    group
}

/// Text to underline, and what to write beside it.
#[derive(Clone, Copy)]
struct Mark<'a> {
    span: &'a Span,
    kind: AnnotationKind,
    label: &'a str,
}

/// The lines of a file that have marks.
fn excerpt<'a>(file: &str, marks: &[Mark<'a>], sources: &'a Sources) -> Element<'a> {
    let lines = || marks.iter().map(|mark| mark.span.start.line);
    let first = lines().min().unwrap_or(1);
    let text = sources.excerpt(file, first, lines().max().unwrap_or(first));
    let annotation = |mark: &Mark<'a>| {
        let annotation = mark.kind.span(bytes(text, first, mark.span));
        if mark.label.is_empty() { annotation } else { annotation.label(mark.label) }
    };
    Snippet::source(text)
        .line_start(first as usize)
        .path(sources.shown_path(file))
        .annotations(marks.iter().map(annotation))
        .into()
}

/// Where a span is in a text that begins with the line `first`. A span outside it is its end.
fn bytes(text: &str, first: u32, span: &Span) -> Range<usize> {
    let before = (span.start.line - first) as usize;
    let start = text.split_inclusive('\n').take(before).map(str::len).sum::<usize>();
    let line = text[start..].lines().next().unwrap_or_default();
    let byte = |column: u32| {
        let mut chars = line.char_indices();
        start + chars.nth(column as usize).map_or(line.len(), |(at, _)| at)
    };
    let column = span.start.column.saturating_sub(1);
    byte(column)..byte(column.saturating_add(span.length))
}
