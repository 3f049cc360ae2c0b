//! Crates outside of the workspace, with the workspace's versions of what they depend on.

use std::fs;
use std::process::Command;

use crate::failure::Failure;
use crate::workspace;

/// The generated crate that is published for Rust.
pub(crate) const RUST: &str = "generated/rust";
/// The generated crate of the WebAssembly package.
pub(crate) const WASM: &str = "generated/wasm";
/// The client crates by which the macros are tested.
pub(crate) const CLIENTS: &str = "macros/clients";
/// The example in Rust. It depends on a framework, of which the workspace has no versions: it has a
/// lockfile of its own.
pub(crate) const EXAMPLE: &str = "examples/crm-rust";

/// Runs cargo in the folder of a crate, with what it builds beside what the workspace builds.
///
/// # Errors
///
/// When the workspace's lockfile cannot be put beside the crate's manifest.
pub(crate) fn cargo(folder: &str, arguments: &[&str]) -> Result<Command, Failure> {
    lock(folder)?;
    let mut cargo = Command::new("cargo");
    cargo.current_dir(workspace::root().join(folder)).args(arguments);
    cargo.env("CARGO_TARGET_DIR", workspace::target().join("generated"));
    Ok(cargo)
}

/// Gives a crate the versions that the workspace has; of wasm-bindgen there is only one that fits
/// the program that comes after the compiler. A lockfile of its own is left alone.
///
/// # Errors
///
/// When the lockfile cannot be copied.
pub(crate) fn lock(folder: &str) -> Result<(), Failure> {
    if folder == EXAMPLE {
        return Ok(());
    }
    let own = workspace::root().join(folder).join("Cargo.lock");
    let copied = fs::copy(workspace::root().join("Cargo.lock"), &own);
    copied.map(drop).map_err(|error| Failure::new(format!("{}: {error}", own.display())))
}
