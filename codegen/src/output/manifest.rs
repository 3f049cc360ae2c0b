//! The list of what the generator wrote, by which it knows its own files from everybody else's.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Name of the manifest in the output directory.
pub const MANIFEST: &str = "manifest.json";

/// Path to hash of every file that the last run left behind.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// Says to a reader where the file comes from.
    generator: String,
    /// SHA-256 in hexadecimal by path; paths are relative to the manifest and use `/`.
    pub(super) files: BTreeMap<String, String>,
}

/// A manifest that cannot be trusted, so that nothing is written or removed on its word.
#[derive(Debug)]
pub enum ManifestError {
    /// It is not the JSON that the generator writes.
    Malformed(serde_json::Error),
    /// It names a path outside of the output directory.
    Outside(String),
}

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(error) => {
                write!(f, "{MANIFEST} is not what the generator wrote ({error}); restore it")
            }
            Self::Outside(path) => write!(
                f,
                "{MANIFEST} names {path:?}, which is not below the output directory; restore it"
            ),
        }
    }
}

impl std::error::Error for ManifestError {}

impl Manifest {
    /// The manifest of a set of files.
    pub(super) fn of<'a>(files: impl IntoIterator<Item = (&'a String, &'a String)>) -> Self {
        Self {
            generator: env!("CARGO_PKG_NAME").to_owned(),
            files: files
                .into_iter()
                .map(|(path, contents)| (path.clone(), hash(contents.as_bytes())))
                .collect(),
        }
    }

    /// Reads what an earlier run wrote.
    pub(super) fn parse(text: &str) -> Result<Self, ManifestError> {
        let manifest: Self = serde_json::from_str(text).map_err(ManifestError::Malformed)?;
        match manifest.files.keys().find(|path| !is_below(path)) {
            Some(path) => Err(ManifestError::Outside(path.clone())),
            None => Ok(manifest),
        }
    }

    /// The text of the manifest file.
    pub(super) fn to_text(&self) -> String {
        let mut text = format!("{{\n  \"generator\": \"{}\",\n  \"files\": {{", self.generator);
        for (index, (path, hash)) in self.files.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let _ =
                write!(text, "{comma}\n    {}: \"{hash}\"", serde_json::Value::from(path.as_str()));
        }
        text.push_str("\n  }\n}\n");
        text
    }
}

/// SHA-256 in hexadecimal.
pub(super) fn hash(contents: &[u8]) -> String {
    Sha256::digest(contents).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Whether a path stays below the directory it is relative to.
fn is_below(path: &str) -> bool {
    !path.is_empty()
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}
