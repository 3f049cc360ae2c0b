//! The Rust package: what is emitted, and that it is a good crate.

mod formatted;
mod package;

use skylight_codegen::catalog::{self, Catalog};
use std::path::Path;

/// A catalog of the tests, or the real one.
fn load(path: &str) -> Catalog {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let loaded = catalog::load(&folder).expect("a readable catalog");
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.catalog.expect("a catalog without mistakes")
}
