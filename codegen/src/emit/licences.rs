//! The licences, which every package carries.

use super::Files;

/// The repository's own, by file name.
const LICENCES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
];

/// Adds the licences to the package in a folder.
pub(super) fn add(folder: &str, files: &mut Files) {
    for (name, text) in LICENCES {
        files.insert(format!("{folder}/{name}"), text.to_owned());
    }
}
