//! The generated crates: outside of the workspace, with its versions of what they depend on.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;
use crate::workspace;

/// The folder of a generated package.
pub(crate) fn folder(name: &str) -> PathBuf {
    workspace::root().join("generated").join(name)
}

/// Runs cargo in the folder of a generated crate, with what it builds beside what the workspace
/// builds.
///
/// # Errors
///
/// When the workspace's lockfile cannot be put beside the crate's manifest.
pub(crate) fn cargo(crate_folder: &str, arguments: &[&str]) -> Result<Command, Failure> {
    lock(crate_folder)?;
    let mut cargo = Command::new("cargo");
    cargo.current_dir(folder(crate_folder)).args(arguments);
    cargo.env("CARGO_TARGET_DIR", workspace::target().join("generated"));
    Ok(cargo)
}

/// Gives a generated crate the versions that the workspace has; of wasm-bindgen there is only one
/// that fits the program that comes after the compiler.
///
/// # Errors
///
/// When the lockfile cannot be copied.
pub(crate) fn lock(crate_folder: &str) -> Result<(), Failure> {
    let own = folder(crate_folder).join("Cargo.lock");
    let copied = fs::copy(workspace::root().join("Cargo.lock"), &own);
    copied.map(drop).map_err(|error| Failure::new(format!("{}: {error}", own.display())))
}
