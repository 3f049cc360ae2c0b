//! What goes into which file.

mod client;
mod error_code;
mod event;
mod manifest;
mod module;
mod protocol;
mod root;
mod runtime;
mod sensitive;
mod sequences;
mod simulated;
mod topics;
mod type_table;

use askama::Template;

use super::types::TypeSpace;
use crate::diagnostic::Diagnostic;
use crate::emit::Files;

/// The folder of the package below the output directory.
const FOLDER: &str = "rust";

/// Whether a file of the package is the runtime's, which knows no catalog.
pub(crate) fn is_runtime(path: &str) -> bool {
    let below = path.strip_prefix(FOLDER).and_then(|path| path.strip_prefix("/src/"));
    below.is_some_and(runtime::contains)
}

/// All files of the package.
pub(crate) fn files(space: &TypeSpace<'_>, diagnostics: &mut Vec<Diagnostic>) -> Files {
    let mut files = Files::new();
    runtime::add(&mut files);
    manifest::add(space, &mut files);
    root::add(space, &mut files);
    protocol::add(space, &mut files);
    sensitive::add(space, &mut files);
    sequences::add(space, &mut files);
    type_table::add(space, &mut files);
    simulated::add(space, &mut files);
    error_code::add(space, &mut files);
    module::add(space, &mut files, diagnostics);
    topics::add(space, &mut files);
    event::add(space, &mut files);
    client::add(space, &mut files, diagnostics);
    files
}

/// Prints a template into a file. The path is relative to the package.
fn print(files: &mut Files, path: &str, template: &impl Template) {
    let mut text = String::with_capacity(1 << 14);
    // Writing to a string does not fail, and no filter of these templates does.
    if template.render_into(&mut text).is_ok() {
        text.truncate(text.trim_end().len());
        text.push('\n');
        files.insert(format!("{FOLDER}/{path}"), text);
    }
}
