//! The page about sequences, which every package carries.

use askama::Template;

use super::Files;
use super::rust::{MarkdownText, markdown_code, markdown_text};
use super::wording::{cause, frequency};
use crate::catalog::{Catalog, Sequence, Step};

/// The page's name.
const PAGE: &str = "SEQUENCES.md";

/// The page.
#[derive(Template)]
#[template(path = "sequences.md", escape = "none")]
struct Page {
    title: MarkdownText,
    sequences: Vec<Section>,
}

/// What is said of a sequence.
struct Section {
    name: MarkdownText,
    summary: MarkdownText,
    details: Option<MarkdownText>,
    steps: Vec<Item>,
}

/// What is said of one of its messages.
struct Item {
    topic: MarkdownText,
    cause: &'static str,
    command: Option<MarkdownText>,
    frequency: &'static str,
    note: Option<MarkdownText>,
}

/// Whether a catalog has sequences, and so its packages the page.
pub(super) fn has_page(catalog: &Catalog) -> bool {
    !catalog.sequences.is_empty()
}

/// Adds the page to the package in a folder, when there are sequences.
pub(super) fn add(catalog: &Catalog, folder: &str, files: &mut Files) {
    if !has_page(catalog) {
        return;
    }
    let sections = catalog.sequences.iter().map(|sequence| section(catalog, sequence));
    let page = Page { title: markdown_text(&catalog.title), sequences: sections.collect() };
    files.insert(format!("{folder}/{PAGE}"), page.to_string() + "\n");
}

fn section(catalog: &Catalog, sequence: &Sequence) -> Section {
    let item = |step: &Step| Item {
        topic: markdown_code(&catalog[step.topic].name),
        cause: cause(step),
        command: step.command.map(|id| markdown_code(&catalog[id].path)),
        frequency: frequency(step),
        note: step.note.as_deref().map(markdown_text),
    };
    Section {
        name: markdown_code(&sequence.name),
        summary: markdown_text(&sequence.docs.summary),
        details: sequence.docs.details.as_deref().map(markdown_text),
        steps: sequence.steps.iter().map(item).collect(),
    }
}
