//! Brings an output directory up to date.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::compare::{Comparison, Difference};
use super::manifest::MANIFEST;

/// What a run changed on the disk. Paths are below the output directory.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files created or replaced.
    pub written: Vec<String>,
    /// Files removed, as nothing produces them any more.
    pub removed: Vec<String>,
    /// Files that nothing produces any more, left where they are as somebody changed them.
    pub kept: Vec<String>,
}

/// Carries out what a comparison found: writes files that differ, removes files that are no longer
/// produced, and leaves everything else alone.
///
/// All contents are staged beside their destinations first; then each file is put in its place in
/// one step, so that no reader ever sees half a file. The manifest comes last.
///
/// # Errors
///
/// When a foreign file stands in the way (kind `AlreadyExists`; nothing is touched), or the disk
/// refuses. Staged files are removed again.
pub fn write(comparison: &Comparison) -> io::Result<Written> {
    refuse_foreign(comparison)?;
    let mut staged = stage(comparison)?;
    // Until everything else is done the old manifest answers for what is on the disk.
    let manifest = staged.pop_if(|(path, _)| *path == MANIFEST);
    let mut result = Written::default();
    for (path, file) in staged {
        persist(file, &comparison.out.join(path))?;
        result.written.push(path.to_owned());
    }
    for difference in &comparison.differences {
        match difference {
            Difference::Extra { path, edited: true, .. } => result.kept.push(path.clone()),
            Difference::Extra { path, .. } => {
                remove(&comparison.out, path)?;
                result.removed.push(path.clone());
            }
            _ => {}
        }
    }
    if let Some((path, file)) = manifest {
        persist(file, &comparison.out.join(path))?;
        result.written.push(path.to_owned());
    }
    Ok(result)
}

fn persist(file: NamedTempFile, target: &Path) -> io::Result<()> {
    file.persist(target).map(drop).map_err(|error| at(target, &error.error))
}

fn refuse_foreign(comparison: &Comparison) -> io::Result<()> {
    let foreign: Vec<_> = comparison
        .differences
        .iter()
        .filter(|difference| matches!(difference, Difference::Foreign { .. }))
        .map(|difference| comparison.out.join(difference.path()).display().to_string())
        .collect();
    if foreign.is_empty() {
        return Ok(());
    }
    let message = format!(
        "the generator did not write {}, so it does not replace it; move it away or delete it",
        foreign.join(", ")
    );
    Err(io::Error::new(io::ErrorKind::AlreadyExists, message))
}

/// Writes all new contents to temporary files beside their destinations, the manifest's last.
fn stage(comparison: &Comparison) -> io::Result<Vec<(&str, NamedTempFile)>> {
    let mut staged = Vec::new();
    for difference in &comparison.differences {
        if let Difference::Changed { path, new, .. } | Difference::Missing { path, new } =
            difference
        {
            staged.push((path.as_str(), stage_file(&comparison.out.join(path), new)?));
        }
    }
    staged.sort_by_key(|(path, _)| *path == MANIFEST);
    Ok(staged)
}

fn stage_file(target: &Path, contents: &str) -> io::Result<NamedTempFile> {
    let folder = target.parent().map_or_else(PathBuf::new, Path::to_owned);
    fs::create_dir_all(&folder).map_err(|error| at(&folder, &error))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".skylight-codegen-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // A temporary file is private by default; generated sources are for everybody.
        builder.permissions(fs::Permissions::from_mode(0o644));
    }
    let mut file = builder.tempfile_in(&folder).map_err(|error| at(&folder, &error))?;
    file.write_all(contents.as_bytes()).map_err(|error| at(target, &error))?;
    Ok(file)
}

/// Removes a file, and the folders that it leaves empty.
fn remove(out: &Path, path: &str) -> io::Result<()> {
    let target = out.join(path);
    fs::remove_file(&target).map_err(|error| at(&target, &error))?;
    let folders = target.ancestors().skip(1).take_while(|folder| *folder != out);
    for folder in folders {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
