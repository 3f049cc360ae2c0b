//! From a directory of files to a catalog.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::{Catalog, resolve};
use crate::diagnostic::{Code, Diagnostic, Mistakes, Place, Sources};
use crate::spec;

/// What became of a catalog's files.
#[derive(Debug)]
pub struct Loaded {
    /// The catalog; `None` when there are diagnostics.
    pub catalog: Option<Catalog>,
    /// Every mistake, in order of file and position.
    pub diagnostics: Vec<Diagnostic>,
    /// The files, to show diagnostics with.
    pub sources: Sources,
}

/// Loads the catalog in a directory: every `.yaml` file in it and in the directories below.
///
/// # Errors
///
/// When the directory or a file cannot be read; the error names it. Mistakes in the files are
/// diagnostics.
pub fn load(dir: &Path) -> io::Result<Loaded> {
    let mut files = Files::default();
    files.collect(dir, "")?;
    let Loaded { catalog, diagnostics, sources } = files.load();
    Ok(Loaded { catalog, diagnostics, sources: sources.in_directory(dir) })
}

/// Loads a catalog from the texts of its files, by their path below the catalog's directory, with
/// `/` as separator.
#[must_use]
pub fn load_files(files: BTreeMap<String, String>) -> Loaded {
    Files { texts: files, ..Files::default() }.load()
}

#[derive(Default)]
struct Files {
    texts: BTreeMap<String, String>,
    /// Files that are not UTF-8, and the line of the first byte that is not.
    not_text: Vec<(String, u32)>,
    /// Files that end in `.yml`.
    misnamed: Vec<String>,
}

impl Files {
    fn collect(&mut self, dir: &Path, prefix: &str) -> io::Result<()> {
        for entry in dir.read_dir().map_err(|error| naming(dir, &error))? {
            let entry = entry.map_err(|error| naming(dir, &error))?;
            let (at, name) = (entry.path(), entry.file_name());
            let name = name.to_string_lossy();
            let path = format!("{prefix}{name}");
            if name.starts_with('.') {
                continue;
            }
            if entry.file_type().map_err(|error| naming(&at, &error))?.is_dir() {
                self.collect(&at, &format!("{path}/"))?;
            } else if name.ends_with(".yaml") {
                let bytes = std::fs::read(&at).map_err(|error| naming(&at, &error))?;
                self.add(path, bytes);
            } else if name.ends_with(".yml") {
                self.misnamed.push(path);
            }
        }
        Ok(())
    }

    fn add(&mut self, path: String, bytes: Vec<u8>) {
        let text = String::from_utf8(bytes).unwrap_or_else(|error| {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = before.split(|byte| *byte == b'\n').count();
            self.not_text.push((path.clone(), u32::try_from(line).unwrap_or(u32::MAX)));
            String::from_utf8_lossy(error.as_bytes()).into_owned()
        });
        self.texts.insert(path, text);
    }

    fn load(mut self) -> Loaded {
        self.misnamed.sort();
        let sources = Sources::new(self.texts);
        let mut mistakes = Mistakes::new(&sources);
        for (path, line) in &self.not_text {
            let file = sources.iter().find(|(_, at, _)| at == path).map_or(0, |(file, ..)| file);
            let place = Place { file, line: *line, column: 1, length: 1 };
            mistakes
                .at(Code::NOT_YAML, place, "this line is not UTF-8 text")
                .help("save the file as UTF-8");
        }
        for path in &self.misnamed {
            let message = format!("`{path}` would not be read");
            mistakes.anywhere(Code::FILE_NAME, message).help("give it the ending `.yaml`");
        }
        let spec = spec::read(&sources, &mut mistakes);
        let (catalog, diagnostics) = resolve::resolve(&spec, mistakes);
        Loaded { catalog, diagnostics, sources }
    }
}

/// An error that says with what it happened, which those of the system leave out.
fn naming(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("cannot read {}: {error}", path.display()))
}
