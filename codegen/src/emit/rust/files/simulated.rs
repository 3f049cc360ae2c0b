//! What the simulator obeys.

use askama::Template;

use super::print;
use super::type_table::table;
use crate::emit::Files;
use crate::emit::rust::layout::{Group, Layout, assign};
use crate::emit::rust::text::{RustCode, RustString, rust};
use crate::emit::rust::types::TypeSpace;
use crate::emit::simulated::{level, started_by};

/// The file.
#[derive(Template)]
#[template(path = "rust/simulated.rs.txt", escape = "none")]
struct SimulatedFile {
    catalog: RustCode,
}

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files) {
    let catalog = space.catalog;
    let modules = catalog.modules.iter();
    let starts = modules
        .filter_map(|module| Some((module.path.clone(), started_by(catalog, module)?)))
        .collect::<Vec<_>>();
    let text = |text: &str| rust!(RustString::new(text));
    let errors = catalog.errors.iter().fold(Group::slice(), |errors, error| {
        let known = Group::object("KnownError")
            .field("context", text(&error.context))
            .field("level", text(level(error)))
            .field("message", text(&error.docs.summary));
        errors.item(Group::call("").item(rust!(error.code)).item(known))
    });
    let refusal = rust!(catalog[catalog.refusals.params].code);
    let value = Group::object("SimulatedCatalog")
        .field("types", rust!("&TYPE_TABLE"))
        .field("commands", rust!("COMMANDS"))
        .field("starts", table(&starts))
        .field("errors", errors)
        .field("refusal", refusal);
    let catalog = assign(0, &rust!("pub static CATALOG: SimulatedCatalog"), &Layout::from(value));
    print(files, "src/simulated.rs", &SimulatedFile { catalog });
}
