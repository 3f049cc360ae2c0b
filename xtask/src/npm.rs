//! The npm packages of the workspace.

use std::fs;
use std::process::Command;

use crate::workspace;

/// Npm, in the workspace's root.
pub(crate) fn npm() -> Command {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(workspace::root()).args(["--no-audit", "--no-fund", "--no-update-notifier"]);
    npm
}

/// A script of one of the workspace's packages.
pub(crate) fn script(script: &str, package: &str) -> Command {
    let mut npm = npm();
    npm.args(["run", script, "--workspace", package]);
    npm
}

/// Whether what is installed is what the lockfile says.
pub(crate) fn is_installed() -> bool {
    let changed = |path: &str| {
        fs::metadata(workspace::root().join(path)).and_then(|file| file.modified()).ok()
    };
    // Npm writes the second file when it has installed the first.
    match (changed("package-lock.json"), changed("node_modules/.package-lock.json")) {
        (Some(wanted), Some(installed)) => installed >= wanted,
        _ => false,
    }
}
