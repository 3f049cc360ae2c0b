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
mod paths;
mod text;
mod types;

use super::Emitted;
use crate::catalog::Catalog;
use names::Names;
use types::TypeSpace;

pub(super) use docs::{MarkdownText, markdown_code, markdown_text};
pub(super) use names::{CrateName, Feature};
pub(super) use paths::{CommandPaths, ItemPaths};
pub(super) use text::{RustCode, RustIdent, TomlString};

/// What a package that depends on this one must know of it.
pub(super) struct EmittedCrate {
    /// Its name in a manifest.
    pub(super) name: CrateName,
    /// Its name in code.
    pub(super) ident: RustIdent,
    /// Its features, one a module, in the order of their names.
    pub(super) features: Vec<Feature>,
}

impl EmittedCrate {
    /// The crate of a catalog.
    pub(super) fn of(catalog: &Catalog) -> Self {
        let names = Names::decide(catalog, &mut Vec::new());
        let ident = names.crate_name.ident();
        let mut features: Vec<Feature> =
            names.modules.into_iter().map(|module| module.feature).collect();
        features.sort();
        Self { name: names.crate_name, ident, features }
    }
}

/// Whether a file of the package knows no catalog: it is the same in the package of any other.
#[must_use]
pub fn is_runtime(path: &str) -> bool {
    files::is_runtime(path)
}

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
