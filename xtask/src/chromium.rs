//! The browser that the end-to-end run drives.

use std::env;
use std::path::PathBuf;

use crate::workspace;

/// Variables that name a browser.
pub(crate) const VARIABLES: [&str; 2] = ["CHROME", "CHROMIUM"];

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const APPLICATIONS: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// The browser that a variable names, else the first one that is installed.
pub(crate) fn find() -> Option<PathBuf> {
    let named = VARIABLES.iter().find_map(env::var_os).map(PathBuf::from);
    if named.is_some() {
        return named;
    }
    let installed = NAMES.iter().find_map(|name| workspace::on_path(name));
    installed.or_else(|| APPLICATIONS.iter().map(PathBuf::from).find(|file| file.is_file()))
}
