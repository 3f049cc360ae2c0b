//! The catalog in `spec/` against the facts about the protocol.

mod documented;
mod identities;
mod names;

use std::path::Path;

use serde_json::Value;
use skylight_codegen::catalog::{self, Catalog};
use skylight_codegen::diagnostic;

/// The catalog without mistakes.
fn catalog() -> Catalog {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let loaded = catalog::load(&spec).unwrap();
    let mistakes = diagnostic::render(&loaded.diagnostics, &loaded.sources, false);
    assert!(loaded.diagnostics.is_empty(), "\n{mistakes}");
    loaded.catalog.unwrap()
}

/// The catalog as `export` prints it.
fn export() -> Value {
    catalog::export(&catalog())
}

fn list<'a>(owner: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    owner[key].as_array().unwrap_or_else(|| panic!("{key} is no list")).iter()
}

fn text<'a>(owner: &'a Value, key: &str) -> &'a str {
    owner[key].as_str().unwrap_or_else(|| panic!("{key} is no text"))
}
