//! A package written to disk, in a workspace of its own, so that Cargo can build it.

use std::path::{Path, PathBuf};
use std::process::Command;

use skylight_codegen::catalog::Catalog;
use skylight_codegen::emit::rust;

/// A package on disk.
pub(crate) struct Package {
    workspace: PathBuf,
}

impl Package {
    /// Emits a catalog and writes the package. `name` keeps packages of different tests apart.
    pub(crate) fn write(name: &str, catalog: &Catalog) -> Self {
        let emitted = rust::emit(catalog);
        assert!(emitted.diagnostics.is_empty(), "{:#?}", emitted.diagnostics);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("emit_rust");
        let package = Self { workspace: folder.join(name) };
        let _ = std::fs::remove_dir_all(&package.workspace);
        for (path, contents) in &emitted.files {
            package.add(path, contents);
        }
        package.add("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"rust\"]\n");
        // The same versions of dependencies as everywhere else in the repository.
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        package.add("Cargo.lock", &std::fs::read_to_string(lock).expect("a lock file"));
        package
    }

    /// Adds a file to the workspace.
    pub(crate) fn add(&self, path: &str, contents: &str) {
        let path = self.workspace.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        std::fs::write(path, contents).expect("a new file");
    }

    /// The package's Rust files.
    pub(crate) fn rust_files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        let mut folders = vec![self.workspace.join("rust/src")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() { folders.push(path) } else { files.push(path) }
            }
        }
        files.sort();
        files
    }

    /// The package's features, as its manifest has them.
    pub(crate) fn features(&self) -> Vec<String> {
        let manifest = std::fs::read_to_string(self.workspace.join("rust/Cargo.toml"));
        let manifest = manifest.expect("a manifest");
        let (_, features) = manifest.split_once("[features]").expect("features");
        let (features, _) = features.split_once("\n\n").expect("an end of the features");
        let names = features.lines().filter_map(|line| line.split_once(" = "));
        names.map(|(name, _)| name.to_owned()).filter(|name| name != "default").collect()
    }

    /// Runs Cargo on the package; every warning is an error. Gives what it prints.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> String {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(self.workspace.join("rust"))
            // One folder for all packages, so that their dependencies are built once.
            .env("CARGO_TARGET_DIR", self.workspace.join("../target"))
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .expect("Cargo");
        assert!(
            output.status.success(),
            "cargo {}\n{}{}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}
