//! The files of a catalog, and places in them.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use super::Span;
use crate::catalog::Location;

/// A stretch of text in one of the files: what every node of a syntax tree carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Index of the file in [`Sources`].
    pub file: u32,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Length in characters on that line, at least 1.
    pub length: u32,
}

/// The text of every file of a catalog, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    directory: Option<String>,
    files: Vec<Source>,
}

#[derive(Clone, Debug)]
struct Source {
    path: Arc<str>,
    text: String,
    /// Where each line begins, in bytes; made when first asked for.
    lines: OnceLock<Vec<usize>>,
}

impl Source {
    /// The text from one line to another, both included and counted from 1.
    fn excerpt(&self, first: u32, last: u32) -> &str {
        let lines = self.lines.get_or_init(|| {
            let breaks = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(breaks).collect()
        });
        let byte = |line: u32| lines.get(line as usize).copied().unwrap_or(self.text.len());
        &self.text[byte(first.saturating_sub(1))..byte(last)]
    }
}

impl Sources {
    /// Takes the files, by their path below the catalog's directory, with `/` as separator. A byte
    /// order mark is no part of a text.
    #[must_use]
    pub fn new(files: BTreeMap<String, String>) -> Self {
        let source = |(path, mut text): (String, String)| {
            if text.starts_with('\u{feff}') {
                text.remove(0);
            }
            Source { path: path.into(), text, lines: OnceLock::new() }
        };
        let files = files.into_iter().map(source).collect();
        Self { directory: None, files }
    }

    /// Says which directory the files are in, to show their paths with it.
    #[must_use]
    pub fn in_directory(self, directory: &Path) -> Self {
        let directory = directory.to_string_lossy().replace('\\', "/");
        Self { directory: Some(directory.trim_end_matches('/').to_owned()), ..self }
    }

    /// The path of a file as a person would type it.
    #[must_use]
    pub fn shown_path(&self, file: &str) -> String {
        match &self.directory {
            Some(directory) => format!("{directory}/{file}"),
            None => file.to_owned(),
        }
    }

    /// Index, path and text of each file.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &str, &str)> {
        (0..).zip(&self.files).map(|(index, source)| (index, &*source.path, &*source.text))
    }

    /// Lines of the file at a path, from one to another, both included and counted from 1; nothing
    /// when there is no such file.
    #[must_use]
    pub fn excerpt(&self, path: &str, first: u32, last: u32) -> &str {
        match self.files.binary_search_by(|source| (*source.path).cmp(path)) {
            Ok(index) => self.files[index].excerpt(first, last),
            Err(_) => "",
        }
    }

    /// The path of a place's file.
    ///
    /// # Panics
    ///
    /// If the place belongs to other sources.
    #[must_use]
    pub fn path(&self, place: Place) -> Arc<str> {
        self.files[place.file as usize].path.clone()
    }

    /// Where a place begins.
    ///
    /// # Panics
    ///
    /// If the place belongs to other sources.
    #[must_use]
    pub fn location(&self, place: Place) -> Location {
        Location { file: self.path(place), line: place.line, column: place.column }
    }

    /// A place as a diagnostic says it.
    ///
    /// # Panics
    ///
    /// If the place belongs to other sources.
    #[must_use]
    pub fn span(&self, place: Place) -> Span {
        Span { start: self.location(place), length: place.length }
    }
}
