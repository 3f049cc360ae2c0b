//! Text of the target language as types, so that nothing unescaped can reach a file.
//!
//! Each type here is made in one way only, which makes it safe where it is used. Text of a catalog
//! is a [`str`] and fits none of them; text of the emitter itself is a `&'static str` and is
//! Rust already.

use std::fmt;

/// An identifier: legal and no keyword. Made by [`names`](super::names).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct RustIdent(String);

impl RustIdent {
    /// Takes what the naming room decided.
    ///
    /// # Panics
    ///
    /// When it is no identifier: the naming room broke its promise.
    pub(crate) fn decided(name: String) -> Self {
        let legal = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        assert!(legal, "not an identifier: {name:?}");
        Self(name)
    }

    /// Its letters.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RustIdent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A string literal, quotes included, in ASCII.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RustString(String);

impl RustString {
    /// Writes any text as a literal.
    pub(crate) fn new(text: &str) -> Self {
        let mut literal = String::with_capacity(text.len() + 2);
        literal.push('"');
        for c in text.chars() {
            match c {
                '"' => literal.push_str("\\\""),
                '\\' => literal.push_str("\\\\"),
                '\n' => literal.push_str("\\n"),
                '\r' => literal.push_str("\\r"),
                '\t' => literal.push_str("\\t"),
                ' '..='~' => literal.push(c),
                _ => literal.extend(c.escape_unicode()),
            }
        }
        literal.push('"');
        Self(literal)
    }
}

impl fmt::Display for RustString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A string of a TOML file, quotes included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TomlString(String);

impl TomlString {
    /// Writes any text as a basic string.
    pub(crate) fn new(text: &str) -> Self {
        let mut literal = String::from("\"");
        for c in text.chars() {
            match c {
                '"' | '\\' => literal.extend(['\\', c]),
                // Control characters are below U+00A0.
                c if c.is_control() => {
                    let digit = |shift: u32| char::from_digit((u32::from(c) >> shift) & 15, 16);
                    literal.push_str("\\u00");
                    literal.extend(digit(4).into_iter().chain(digit(0)));
                }
                c => literal.push(c),
            }
        }
        literal.push('"');
        Self(literal)
    }
}

impl fmt::Display for TomlString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A piece of Rust: made of the emitter's own text and of the types of this module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RustCode(String);

impl RustCode {
    /// No code yet, with room for a line.
    pub(crate) fn empty() -> Self {
        Self(String::with_capacity(96))
    }

    /// Adds a piece.
    pub(crate) fn push(&mut self, piece: impl RustPiece) {
        piece.append_to(&mut self.0);
    }

    /// Adds a line break and the spaces before the next line.
    pub(crate) fn break_line(&mut self, indent: usize) {
        self.0.push('\n');
        self.0.extend(std::iter::repeat_n(' ', indent));
    }

    /// Whether it is no code at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it takes more than one line.
    pub(crate) fn is_broken(&self) -> bool {
        self.0.contains('\n')
    }

    /// How many columns it takes, when it stands on one line.
    pub(crate) fn width(&self) -> usize {
        self.0.len()
    }

    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RustCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What [`RustCode`] is made of.
pub(crate) trait RustPiece {
    /// Adds it to the code.
    fn append_to(self, code: &mut String);
}

impl RustPiece for &'static str {
    fn append_to(self, code: &mut String) {
        code.push_str(self);
    }
}

macro_rules! pieces {
    ($($piece:ty),+) => {$(
        impl RustPiece for &$piece {
            fn append_to(self, code: &mut String) {
                code.push_str(&self.0);
            }
        }
        impl RustPiece for $piece {
            fn append_to(self, code: &mut String) {
                code.push_str(&self.0);
            }
        }
    )+};
}

pieces!(RustIdent, RustString, RustCode);

impl RustPiece for u32 {
    fn append_to(self, code: &mut String) {
        code.push_str(&self.to_string());
    }
}

/// Joins pieces to [`RustCode`].
macro_rules! rust {
    ($($piece:expr),* $(,)?) => {{
        let mut code = $crate::emit::rust::text::RustCode::empty();
        $(code.push($piece);)*
        code
    }};
}

pub(crate) use rust;
