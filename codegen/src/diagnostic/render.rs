//! Diagnostics as text for people.

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
    if let Some(at) = &diagnostic.at {
        group =
            group.element(excerpt(at, sources, AnnotationKind::Primary, diagnostic.code.label()));
    }
    for (span, shows) in &diagnostic.related {
        group = group.element(excerpt(span, sources, AnnotationKind::Context, shows));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    group
}

/// One line of a file with a mark under a span.
fn excerpt<'a>(
    span: &'a Span,
    sources: &'a Sources,
    kind: AnnotationKind,
    label: &'a str,
) -> Element<'a> {
    let line = sources
        .text(&span.start.file)
        .and_then(|text| text.lines().nth(span.start.line.saturating_sub(1) as usize))
        .unwrap_or_default();
    let byte = |column: usize| line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
    let first = span.start.column.saturating_sub(1) as usize;
    let range = byte(first)..byte(first + span.length as usize);
    let mark = kind.span(range);
    let mark = if label.is_empty() { mark } else { mark.label(label) };
    Snippet::source(line)
        .line_start(span.start.line as usize)
        .path(&*span.start.file)
        .annotation(mark)
        .into()
}
