//! The freshness rule: what is on the disk against what the catalog says should be there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::manifest::{MANIFEST, Manifest, hash};
use crate::emit::Files;

/// One way in which the disk and the catalog disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The file is there with other contents.
    Changed {
        /// Path below the output directory.
        path: String,
        /// What is on the disk.
        old: String,
        /// What should be.
        new: String,
    },
    /// The file is not there.
    Missing {
        /// Path below the output directory.
        path: String,
        /// What should be there.
        new: String,
    },
    /// An earlier run wrote the file and nothing produces it any more.
    Extra {
        /// Path below the output directory.
        path: String,
        /// What is on the disk.
        old: String,
        /// Whether somebody changed it since it was written.
        edited: bool,
    },
    /// A file of somebody else stands where a generated one belongs.
    Foreign {
        /// Path below the output directory.
        path: String,
    },
}

impl Difference {
    /// Path of the file, below the output directory.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Changed { path, .. }
            | Self::Missing { path, .. }
            | Self::Extra { path, .. }
            | Self::Foreign { path } => path,
        }
    }
}

/// Every disagreement between an output directory and the files that belong there.
#[derive(Debug)]
pub struct Comparison {
    /// The output directory.
    pub out: PathBuf,
    /// In order of path.
    pub differences: Vec<Difference>,
    /// How many files were compared.
    pub files: usize,
}

impl Comparison {
    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.differences.is_empty()
    }
}

/// Compares an output directory with the files that belong there, and writes nothing.
///
/// Files that are neither produced nor named by the manifest are not looked at.
///
/// # Errors
///
/// When a file cannot be read, or the manifest cannot be trusted
/// ([`ManifestError`](super::ManifestError) inside an error of kind `InvalidData`).
pub fn compare(out: &Path, files: &Files) -> io::Result<Comparison> {
    let old_manifest = read_manifest(out)?;
    let mut differences = Vec::new();
    for (path, new) in files {
        let owned = old_manifest.files.contains_key(path);
        differences.extend(produced(path, new, read(out, path)?, owned));
    }
    for (path, recorded) in &old_manifest.files {
        if files.contains_key(path) {
            continue;
        }
        if let Some(bytes) = read(out, path)? {
            let edited = hash(&bytes) != *recorded;
            differences.push(Difference::Extra { path: path.clone(), old: text(&bytes), edited });
        }
    }
    let manifest = Manifest::of(files).to_text();
    let name = MANIFEST.to_owned();
    differences.extend(produced(&name, &manifest, read(out, MANIFEST)?, true));
    differences.sort_by(|a, b| a.path().cmp(b.path()));
    Ok(Comparison { out: out.to_owned(), differences, files: files.len() })
}

/// How a file that belongs on the disk differs from what is there.
fn produced(path: &str, new: &str, old: Option<Vec<u8>>, owned: bool) -> Option<Difference> {
    let path = path.to_owned();
    match old {
        Some(old) if old == new.as_bytes() => None,
        Some(old) if owned => {
            Some(Difference::Changed { path, old: text(&old), new: new.to_owned() })
        }
        Some(_) => Some(Difference::Foreign { path }),
        None => Some(Difference::Missing { path, new: new.to_owned() }),
    }
}

fn read_manifest(out: &Path) -> io::Result<Manifest> {
    match read(out, MANIFEST)? {
        Some(bytes) => Manifest::parse(&text(&bytes))
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error)),
        None => Ok(Manifest::default()),
    }
}

/// The contents of a file, or `None` when there is no such file.
fn read(out: &Path, path: &str) -> io::Result<Option<Vec<u8>>> {
    let path = out.join(path);
    match fs::read(&path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io::Error::new(error.kind(), format!("{}: {error}", path.display()))),
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
