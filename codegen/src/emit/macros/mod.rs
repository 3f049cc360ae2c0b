//! The compact catalog of the macro crate: what its derives look up while a client is compiled.
//!
//! Text in three sorted files, one entry an item, so that an item is found by bisection and nothing
//! else is read. The entries name the items of the Rust package, which the derives refer to.

mod files;
mod text;

use super::Emitted;
use crate::catalog::Catalog;

/// Produces the files. Names that the Rust package cannot tell apart are for its emitter to say.
#[must_use]
pub fn emit(catalog: &Catalog) -> Emitted {
    Emitted { files: files::files(catalog), diagnostics: Vec::new() }
}
