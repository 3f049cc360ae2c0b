//! The error codes.

use askama::Template;

use super::print;
use crate::emit::Files;
use crate::emit::rust::docs::{DocComment, error_docs};
use crate::emit::rust::items::deprecated_attribute;
use crate::emit::rust::layout::{Group, Layout, assign};
use crate::emit::rust::text::{RustCode, RustIdent, RustString, rust};
use crate::emit::rust::types::TypeSpace;

/// The file.
#[derive(Template)]
#[template(path = "rust/error_code.rs.txt", escape = "none")]
struct ErrorCodeFile {
    expects_deprecated: bool,
    /// In ascending order of the codes.
    errors: Vec<ErrorItem>,
    table: RustCode,
}

/// An error code.
struct ErrorItem {
    docs: DocComment,
    attributes: Vec<RustCode>,
    name: RustIdent,
}

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files) {
    let mut errors: Vec<_> = space.catalog.errors.iter().zip(&space.names.errors).collect();
    errors.sort_by_key(|(error, _)| error.code);
    let expects_deprecated = errors.iter().any(|(error, _)| error.docs.deprecated.is_some());
    let mut table = Group::slice();
    let mut items = Vec::with_capacity(errors.len());
    for (error, name) in errors {
        let entry = Group::object("Entry")
            .field("code", rust!(error.code))
            .field("known", rust!("ErrorCode::", name))
            .field("name", rust!(RustString::new(&error.name)))
            .field("remedy", rust!(RustString::new(error.remedy.trim())));
        table = table.item(entry);
        items.push(ErrorItem {
            docs: error_docs(error, space.catalog),
            attributes: deprecated_attribute(error.docs.deprecated.as_deref()),
            name: name.clone(),
        });
    }
    let table = assign(0, &rust!("const TABLE: &[Entry]"), &Layout::from(table));
    let file = ErrorCodeFile { expects_deprecated, errors: items, table };
    print(files, "src/error_code.rs", &file);
}
