//! The TypeScript package.

mod answers;
mod commands;
mod declarations;
mod docs;
mod errors;
mod files;
mod imports;
mod manifest;
mod methods;
mod modules;
mod names;
mod rehearsal;
mod root;
mod sequences;
mod simulator;
mod table;
mod text;
mod topics;
mod trace;
mod type_table;
mod types;

use super::Emitted;
use crate::catalog::Catalog;

/// The longest line that is printed when there is a place to break it.
const WIDTH: usize = 100;

/// Produces the package.
#[must_use]
pub fn emit(catalog: &Catalog) -> Emitted {
    let (names, mut diagnostics) = names::decide(catalog);
    diagnostics.extend(table::unusable(catalog));
    if !diagnostics.is_empty() {
        return Emitted { diagnostics, ..Emitted::default() };
    }
    let package = files::Package { catalog, names: &names };
    Emitted { files: files::files(package), diagnostics }
}
