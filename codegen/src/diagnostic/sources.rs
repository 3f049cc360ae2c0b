//! The files of a catalog, and places in them.

use std::collections::BTreeMap;
use std::sync::Arc;

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
    files: Vec<Source>,
}

#[derive(Clone, Debug)]
struct Source {
    path: Arc<str>,
    text: String,
}

impl Sources {
    /// Takes the files, by their path below the catalog's directory, with `/` as separator.
    #[must_use]
    pub fn new(files: BTreeMap<String, String>) -> Self {
        let files =
            files.into_iter().map(|(path, text)| Source { path: path.into(), text }).collect();
        Self { files }
    }

    /// Index, path and text of each file.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &str, &str)> {
        (0..).zip(&self.files).map(|(index, source)| (index, &*source.path, &*source.text))
    }

    /// The text of the file at a path.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        let index = self.files.binary_search_by(|source| (*source.path).cmp(path)).ok()?;
        Some(&self.files[index].text)
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
