//! Reading a catalog of the client's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use proc_macro2::TokenStream;
use quote::quote;
use skylight_codegen::catalog as spec;
use skylight_codegen::{diagnostic, emit};

use crate::catalog::Catalog;
use crate::mistakes::Mistake;

/// A catalog of the client's own.
#[derive(Debug)]
pub(crate) struct Own {
    /// For the derives.
    pub(crate) compact: Arc<Catalog>,
    /// Files of the Rust package, by path.
    pub(crate) package: BTreeMap<String, String>,
    /// The catalog's files.
    files: Vec<PathBuf>,
}

/// What tells whether a file was changed.
type Stamp = (PathBuf, Option<SystemTime>, u64);

/// What was read, by directory, and of which files: a compiler expands many macros in one process,
/// and an editor's server lives longer than a catalog stays the same.
static READ: Mutex<BTreeMap<PathBuf, (Vec<Stamp>, Loaded)>> = Mutex::new(BTreeMap::new());

type Loaded = Result<Arc<Own>, Vec<Mistake>>;

/// Reads the catalog in a directory, which messages call `said`. What is wrong with it is a mistake
/// each.
pub(crate) fn load(folder: &Path, said: &str) -> Loaded {
    let stamps = match stamps(folder) {
        Ok(stamps) => stamps,
        Err(error) => {
            let message = format!("there is no reading the catalog `{said}`: {error}");
            let mistake = Mistake::new(message).note(format!("that is {}", folder.display()));
            let help = "the path is relative to the folder of the crate's Cargo.toml";
            return Err(vec![mistake.help(help)]);
        }
    };
    let mut known = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((known_stamps, loaded)) = known.get(folder)
        && *known_stamps == stamps
    {
        return loaded.clone();
    }
    let loaded = read(folder, said, &stamps).map(Arc::new);
    known.insert(folder.to_owned(), (stamps, loaded.clone()));
    loaded
}

fn read(folder: &Path, said: &str, stamps: &[Stamp]) -> Result<Own, Vec<Mistake>> {
    let loaded = spec::load(folder).map_err(|error| vec![Mistake::new(error.to_string())])?;
    let mistakes = |found: &[diagnostic::Diagnostic]| -> Vec<Mistake> {
        let each = found.iter().map(|one| {
            let text = diagnostic::render(std::slice::from_ref(one), &loaded.sources, false);
            Mistake::new(text.trim_end())
        });
        each.collect()
    };
    let Some(catalog) = loaded.catalog.as_ref().filter(|_| loaded.diagnostics.is_empty()) else {
        return Err(mistakes(&loaded.diagnostics));
    };
    let package = emit::rust::emit(catalog);
    if !package.diagnostics.is_empty() {
        return Err(mistakes(&package.diagnostics));
    }
    let compact = Catalog::from_files(said, &emit::macros::emit(catalog).files);
    let Some(compact) = compact else { return Err(vec![crate::damaged(&catalog.name)]) };
    let files = stamps.iter().map(|(path, ..)| path.clone()).collect();
    Ok(Own { compact: Arc::new(compact), package: package.files, files })
}

impl Own {
    /// Items by which the compiler knows on which files the crate depends.
    pub(crate) fn watched(&self) -> TokenStream {
        watch(self.files.iter().map(PathBuf::as_path))
    }
}

/// Items by which the compiler knows that the crate depends on these files.
pub(crate) fn watch<'p>(files: impl Iterator<Item = &'p Path>) -> TokenStream {
    let paths = files.filter_map(Path::to_str);
    quote!(#(const _: &[u8] = ::core::include_bytes!(#paths);)*)
}

/// Every `.yaml` file of a directory and those below, in the order of their paths.
fn stamps(folder: &Path) -> std::io::Result<Vec<Stamp>> {
    let mut stamps = Vec::new();
    let mut folders = vec![folder.canonicalize()?];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let (path, metadata) = (entry.path(), entry.metadata()?);
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            if hidden {
                continue;
            }
            if metadata.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "yaml") {
                stamps.push((path, metadata.modified().ok(), metadata.len()));
            }
        }
    }
    stamps.sort();
    Ok(stamps)
}
