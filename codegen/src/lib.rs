//! The generator: a YAML catalog of a `postMessage` protocol in, typed client packages out.
//!
//! Data flows one way: `spec` (YAML to a syntax tree with positions) → `catalog` (resolved,
//! checked) → `emit` (pure: catalog in, files out) → `output` (the only part that writes).

pub mod catalog;
pub mod diagnostic;
pub mod emit;
pub mod output;
pub mod spec;
