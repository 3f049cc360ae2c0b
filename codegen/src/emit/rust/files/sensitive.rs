//! What no log should hold.

use askama::Template;

use super::print;
use crate::catalog::{SensitivePath, Sensitivity};
use crate::emit::Files;
use crate::emit::rust::layout::{Group, Layout, assign};
use crate::emit::rust::text::{RustCode, RustString, rust};
use crate::emit::rust::types::TypeSpace;

/// The file.
#[derive(Template)]
#[template(path = "rust/sensitive.rs.txt", escape = "none")]
struct SensitiveFile {
    sensitive: RustCode,
}

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files) {
    let catalog = space.catalog;
    let sensitivity = Sensitivity::new(catalog);
    let params = catalog.commands.iter().map(|command| {
        let found = sensitivity.of_params(command);
        (&command.path, found)
    });
    let params = table(params.filter(|(_, found)| !found.is_empty()));
    let payloads = catalog.topics.iter();
    let payloads = table(payloads.map(|topic| (&topic.name, sensitivity.of_payload(topic))));
    let sensitive = Group::object("Sensitive").field("params", params).field("payloads", payloads);
    let sensitive = assign(0, &rust!("pub static SENSITIVE: Sensitive"), &Layout::from(sensitive));
    print(files, "src/sensitive.rs", &SensitiveFile { sensitive });
}

/// Names and the paths of each.
fn table<'n>(rows: impl Iterator<Item = (&'n String, Vec<SensitivePath>)>) -> Group {
    let text = |text: &str| rust!(RustString::new(text));
    rows.fold(Group::slice(), |table, (name, paths)| {
        let paths = paths.iter().fold(Group::slice(), |paths, path| {
            paths.item(path.iter().fold(Group::slice(), |path, key| path.item(text(key))))
        });
        table.item(Group::call("").item(text(name)).item(paths))
    })
}
