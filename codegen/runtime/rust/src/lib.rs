//! The runtime that ships inside the generated Rust crate.
//!
//! Every file beside this one is copied into the generated crate unchanged, so each module stands
//! at the root of both crates and none of them knows anything of a catalog.

pub mod command;
pub mod decode;
pub mod engine;
pub mod error;
pub mod file;
pub mod masked;
pub mod maybe;
pub mod scalar;
#[cfg(any(feature = "simulator", feature = "web"))]
pub mod sequence;
#[cfg(feature = "simulator")]
pub mod simulator;
pub mod unknown;
#[cfg(feature = "validation")]
pub mod validation;
pub mod view;
#[cfg(feature = "web")]
pub mod web;
pub mod wire;
