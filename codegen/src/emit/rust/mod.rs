//! The Rust package: a crate with the runtime, a module a catalog module, and the typed client.
//!
//! Three rooms: [`names`] decides every identifier, [`types`] says catalog types, `files` puts
//! declarations into files. `items` makes a declaration of each kind of catalog item and `docs`
//! its documentation; both hold only the text types of [`text`], and the templates print them.

mod docs;
mod features;
mod files;
mod imports;
mod items;
mod layout;
mod names;
mod text;
mod types;

use super::Emitted;
use crate::catalog::Catalog;
use names::Names;
use types::TypeSpace;

/// Produces the package.
#[must_use]
pub fn emit(catalog: &Catalog) -> Emitted {
    let mut diagnostics = Vec::new();
    let names = Names::decide(catalog, &mut diagnostics);
    let space = TypeSpace::new(catalog, &names);
    let files = files::files(&space, &mut diagnostics);
    if diagnostics.is_empty() {
        Emitted { files, diagnostics }
    } else {
        Emitted { files: super::Files::new(), diagnostics }
    }
}
