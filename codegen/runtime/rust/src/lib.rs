//! The runtime that ships inside the generated Rust crate.
