//! What params and payloads are checked against.

use askama::Template;

use super::print;
use crate::emit::Files;
use crate::emit::rust::layout::{Group, Layout, assign};
use crate::emit::rust::text::{RustCode, RustString, rust};
use crate::emit::rust::types::TypeSpace;
use crate::emit::type_table::TypeTable;

/// The file.
#[derive(Template)]
#[template(path = "rust/type_table.rs.txt", escape = "none")]
struct TypeTableFile {
    table: RustCode,
}

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files) {
    let TypeTable { types, params, payloads, failures } = TypeTable::new(space.catalog);
    let value = Group::object("TypeTable")
        .field("types", table(&types))
        .field("params", table(&params))
        .field("payloads", table(&payloads))
        .field("failures", table(&failures));
    let table = assign(0, &rust!("pub static TYPE_TABLE: TypeTable"), &Layout::from(value));
    print(files, "src/type_table.rs", &TypeTableFile { table });
}

/// Keys and values.
pub(super) fn table(lines: &[(String, String)]) -> Group {
    let text = |text: &str| rust!(RustString::new(text));
    lines.iter().fold(Group::slice(), |table, (key, value)| {
        table.item(Group::call("").item(text(key)).item(text(value)))
    })
}
