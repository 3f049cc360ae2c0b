//! A package written to disk, in a workspace of its own, so that Cargo can build it.

use std::path::{Path, PathBuf};

use skylight_codegen::catalog::Catalog;
use skylight_codegen::emit::rust;

/// A package on disk.
pub(crate) struct Package {
    /// The folder of the workspace around it.
    pub(crate) workspace: PathBuf,
}

impl Package {
    /// Emits a catalog and writes the package. `name` keeps packages of different tests apart.
    pub(crate) fn write(name: &str, catalog: &Catalog) -> Self {
        let emitted = rust::emit(catalog);
        assert!(emitted.diagnostics.is_empty(), "{:#?}", emitted.diagnostics);
        let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("emit_rust").join(name);
        let _ = std::fs::remove_dir_all(&workspace);
        for (path, contents) in &emitted.files {
            let path = workspace.join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
            std::fs::write(path, contents).expect("a new file");
        }
        let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"rust\"]\n";
        std::fs::write(workspace.join("Cargo.toml"), manifest).expect("a manifest");
        Self { workspace }
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
}
