//! The Rust package: what is emitted, and that it is a good crate.

mod behaves;
mod clean;
mod formatted;
mod isolation;
mod names;
mod package;
mod snapshots;

use std::path::Path;

use skylight_codegen::catalog::{self, Catalog};

/// The catalogs that packages are made of: the one that uses every construct, the real one, one
/// whose texts try to be code, and one whose names are taken.
const CATALOGS: &[(&str, &str)] = &[
    ("sample", "tests/catalogs/sample"),
    ("real", "../spec"),
    ("hostile", "tests/emit_rust/catalogs/hostile"),
    ("odd", "tests/emit_rust/catalogs/odd"),
];

/// One of the catalogs.
fn load(name: &str) -> Catalog {
    let (_, path) = CATALOGS.iter().find(|(own, _)| *own == name).expect("a known catalog");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let loaded = catalog::load(&folder).expect("a readable catalog");
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.catalog.expect("a catalog without mistakes")
}
