//! The resolved catalog and the pass that makes it.

mod model;

pub use model::*;
