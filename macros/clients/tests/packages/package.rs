//! A package on disk, which Cargo checks.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the repository.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A folder with packages.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// An empty folder. `name` keeps those of different tests apart.
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&path);
        let folder = Self(path);
        // The same versions of dependencies as everywhere else in the repository.
        let lock = fs::read_to_string(repository().join("Cargo.lock")).expect("a lock file");
        folder.write("Cargo.lock", &lock);
        folder
    }

    pub(crate) fn path(&self, below: &str) -> PathBuf {
        self.0.join(below)
    }

    pub(crate) fn write(&self, below: &str, text: &str) {
        let path = self.path(below);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, text).expect("a new file");
    }

    pub(crate) fn read(&self, below: &str) -> String {
        fs::read_to_string(self.path(below)).expect("a file")
    }

    /// Copies a folder of the repository.
    pub(crate) fn copy(&self, from: &str, to: &str) {
        let mut folders = vec![PathBuf::new()];
        while let Some(folder) = folders.pop() {
            let source = repository().join(from).join(&folder);
            for entry in fs::read_dir(source).expect("a folder") {
                let entry = entry.expect("an entry");
                let below = folder.join(entry.file_name());
                if entry.path().is_dir() {
                    folders.push(below);
                } else {
                    let text = fs::read_to_string(entry.path()).expect("text");
                    self.write(&format!("{to}/{}", below.display()), &text);
                }
            }
        }
    }

    /// Has Cargo check the package in a folder below. What it says is an error when it refuses.
    pub(crate) fn check(&self, below: &str) -> Result<(), String> {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--offline"])
            .current_dir(self.path(below))
            // Beside all else that the tests build, so that dependencies are built once.
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages"))
            .output()
            .expect("Cargo");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(()) } else { Err(said) }
    }
}
