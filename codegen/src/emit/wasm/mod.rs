//! The wasm package.

use super::Emitted;
use crate::catalog::Catalog;

/// Produces the package.
pub fn emit(_catalog: &Catalog) -> Emitted {
    Emitted::default()
}
