//! Text of the compact catalog as types: a [`Word`] never holds a space or a line break, so that no
//! text of a catalog can be taken for structure.

use std::fmt;

use crate::catalog::{Catalog, Field, Location, Type, type_notation};
use crate::emit::rust::RustCode;

/// A name: as it is where it is plain, in quotes with escapes otherwise.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Word(String);

impl Word {
    /// Writes any text as a word.
    pub(super) fn new(text: &str) -> Self {
        let plain = |c: char| c.is_ascii_graphic() && c != '"' && c != '\\';
        if !text.is_empty() && text.chars().all(plain) {
            return Self(text.to_owned());
        }
        let mut word = String::from("\"");
        for c in text.chars() {
            if plain(c) { word.push(c) } else { word.extend(c.escape_unicode()) }
        }
        word.push('"');
        Self(word)
    }

    /// A type in the catalog's notation, without its spaces.
    pub(super) fn of_type(catalog: &Catalog, ty: &Type) -> Self {
        Self::new(&type_notation(catalog, ty).replace(' ', ""))
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where an item stands: `file line column`.
pub(super) struct Place(Word, u32, u32);

impl Place {
    pub(super) fn of(at: &Location) -> Self {
        Self(Word::new(&at.file), at.line, at.column)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.0, self.1, self.2)
    }
}

/// The path of an item of the Rust package, from the package's root.
pub(super) struct ItemPath(String);

impl ItemPath {
    pub(super) fn of(path: &RustCode) -> Self {
        let path = path.as_str();
        Self(path.strip_prefix("crate::").unwrap_or(path).to_owned())
    }
}

impl fmt::Display for ItemPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A field: `presence line column name type [min=..] [max=..]`. It stands in its item's file.
pub(super) struct FieldLine {
    presence: &'static str,
    line: u32,
    column: u32,
    name: Word,
    ty: Word,
    min: Option<f64>,
    max: Option<f64>,
}

impl FieldLine {
    pub(super) fn of(catalog: &Catalog, field: &Field) -> Self {
        Self {
            presence: if field.required { "required" } else { "optional" },
            line: field.at.line,
            column: field.at.column,
            name: Word::new(&field.name),
            ty: Word::of_type(catalog, &field.ty),
            min: field.min,
            max: field.max,
        }
    }
}

impl fmt::Display for FieldLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { presence, line, column, name, ty, min, max } = self;
        write!(f, "{presence} {line} {column} {name} {ty}")?;
        if let Some(min) = min {
            write!(f, " min={min}")?;
        }
        if let Some(max) = max {
            write!(f, " max={max}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Word;

    #[test]
    fn a_word_holds_no_space_and_no_line_break() {
        for (text, expected) in [
            ("interactionId", "interactionId"),
            ("expired?", "expired?"),
            ("", "\"\""),
            ("a b\n", "\"a\\u{20}b\\u{a}\""),
            ("\"", "\"\\u{22}\""),
            ("\\u{20}", "\"\\u{5c}u{20}\""),
        ] {
            assert_eq!(Word::new(text).to_string(), expected);
        }
    }
}
