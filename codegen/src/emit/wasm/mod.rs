//! The WebAssembly package: the TypeScript package with the engine of the Rust crate in it.
//!
//! Both of its APIs come from elsewhere, so that they cannot differ: the JavaScript is that of the
//! TypeScript package, file for file, but for the engine; the engine is the Rust crate's.

mod files;

use super::Emitted;
use crate::catalog::Catalog;

/// Produces the package. What its targets cannot tell apart is for their emitters to say.
#[must_use]
pub fn emit(catalog: &Catalog) -> Emitted {
    Emitted { files: files::files(catalog), diagnostics: Vec::new() }
}
