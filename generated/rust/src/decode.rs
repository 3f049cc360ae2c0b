//! Reading payloads, with the exact place of what does not fit.
//!
//! Payload types read themselves from a JSON value through [`Decode`], field by field. Keys that a
//! type does not know stay with the value as [`UnknownFields`], and a [`Mismatch`] names the path
//! of the field at fault.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use serde_json::{Map, Value};

use crate::maybe::Maybe;
use crate::unknown::UnknownFields;

/// A type that can be read from a JSON value.
pub trait Decode: Sized {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// A [`Mismatch`] when the value has another shape.
    fn decode(value: Value) -> Result<Self, Mismatch>;

    /// How many keys of the value this type did not know, nested values not counted.
    fn unrecognized(&self) -> usize {
        0
    }
}

/// A value that has another shape than the catalog says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// From the inside out.
    segments: Vec<Segment>,
    expected: Cow<'static, str>,
    found: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Segment {
    Key(String),
    Index(usize),
}

impl Mismatch {
    /// Says what was expected in place of a value.
    #[must_use]
    pub fn new(expected: &'static str, found: &Value) -> Self {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Self::of(expected, found)
    }

    /// Says what was expected, and in words what was found.
    pub(crate) fn of(expected: impl Into<Cow<'static, str>>, found: &'static str) -> Self {
        Self { segments: Vec::new(), expected: expected.into(), found }
    }

    pub(crate) fn missing(key: &str) -> Self {
        Self::of("a value", "nothing").under(key)
    }

    pub(crate) fn under(mut self, key: &str) -> Self {
        self.segments.push(Segment::Key(key.to_owned()));
        self
    }

    pub(crate) fn at(mut self, index: usize) -> Self {
        self.segments.push(Segment::Index(index));
        self
    }

    /// Where it stands, for instance `tenants[2].name`; empty for the whole value. Keys that are no
    /// words are quoted: `["a key"]`.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.segments.iter().rev() {
            // Writing to a string does not fail.
            let _ = match segment {
                Segment::Key(key) if !is_word(key) => write!(path, "[{}]", Value::from(&**key)),
                Segment::Key(key) if path.is_empty() => write!(path, "{key}"),
                Segment::Key(key) => write!(path, ".{key}"),
                Segment::Index(index) => write!(path, "[{index}]"),
            };
        }
        path
    }

    /// Whether it is the whole value that does not fit.
    #[cfg(feature = "validation")]
    pub(crate) fn is_whole(&self) -> bool {
        self.segments.is_empty()
    }

    /// What the catalog says of that place, for instance `a string`.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What was there, for instance `null`.
    #[must_use]
    pub fn found(&self) -> &'static str {
        self.found
    }
}

fn is_word(key: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_$-".contains(&byte);
    !key.is_empty() && key.bytes().all(fits)
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (expected, found) = (&self.expected, self.found);
        if self.segments.is_empty() {
            write!(f, "expected {expected}, found {found}")
        } else {
            write!(f, "expected {expected} at `{}`, found {found}", self.path())
        }
    }
}

impl std::error::Error for Mismatch {}

/// An object whose fields are taken out one by one.
#[derive(Debug)]
pub struct Fields(Map<String, Value>);

impl Fields {
    /// Opens a value.
    ///
    /// # Errors
    ///
    /// A [`Mismatch`] when it is no object.
    pub fn of(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Object(fields) => Ok(Self(fields)),
            other => Err(Mismatch::new("an object", &other)),
        }
    }

    /// Takes a field that is always there.
    ///
    /// # Errors
    ///
    /// A [`Mismatch`] when it is missing or has another shape.
    pub fn required<T: Decode>(&mut self, key: &str) -> Result<T, Mismatch> {
        self.optional(key)?.ok_or_else(|| Mismatch::missing(key))
    }

    /// Takes a field that may be missing, and is never null.
    ///
    /// # Errors
    ///
    /// A [`Mismatch`] when it has another shape.
    pub fn optional<T: Decode>(&mut self, key: &str) -> Result<Option<T>, Mismatch> {
        let value = self.0.remove(key);
        value.map(|value| T::decode(value).map_err(|mismatch| mismatch.under(key))).transpose()
    }

    /// Takes a field that may be missing, and may be null.
    ///
    /// # Errors
    ///
    /// A [`Mismatch`] when it has another shape.
    pub fn maybe<T: Decode>(&mut self, key: &str) -> Result<Maybe<T>, Mismatch> {
        Ok(match self.optional::<Option<T>>(key)? {
            None => Maybe::Absent,
            Some(None) => Maybe::Null,
            Some(Some(value)) => Maybe::Value(value),
        })
    }

    /// The fields that nothing has taken.
    #[must_use]
    pub fn rest(self) -> UnknownFields {
        UnknownFields::new(self.0)
    }
}

/// Tries the types of a union that has no tag, and keeps the one that knows most of the value.
#[derive(Debug)]
pub struct Choice<U> {
    value: Value,
    best: Option<(usize, U)>,
}

impl<U> Choice<U> {
    /// Nothing tried yet.
    #[must_use]
    pub fn new(value: Value) -> Self {
        Self { value, best: None }
    }

    /// Tries a type. Of two that leave the same number of keys unknown, the earlier wins.
    pub fn offer<T: Decode>(&mut self, variant: fn(T) -> U) {
        if !matches!(self.best, Some((0, _)))
            && let Ok(decoded) = T::decode(self.value.clone())
        {
            let unrecognized = decoded.unrecognized();
            if self.best.as_ref().is_none_or(|(least, _)| unrecognized < *least) {
                self.best = Some((unrecognized, variant(decoded)));
            }
        }
    }

    /// The variant found, or `unknown` of the value when none fits.
    #[must_use]
    pub fn or_unknown(self, unknown: fn(Value) -> U) -> U {
        match self.best {
            Some((_, found)) => found,
            None => unknown(self.value),
        }
    }
}

/// A value of a union, one of whose keys names the variant.
#[derive(Debug)]
pub struct Tagged {
    value: Value,
    key: &'static str,
}

impl Tagged {
    /// A value with the key of its tag.
    #[must_use]
    pub fn new(value: Value, key: &'static str) -> Self {
        Self { value, key }
    }

    /// The tag; empty when there is none.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.value.get(self.key).and_then(Value::as_str).unwrap_or_default()
    }

    /// The value with its tag.
    #[must_use]
    pub fn whole(self) -> Value {
        self.value
    }

    /// Reads the value without its tag.
    ///
    /// # Errors
    ///
    /// A [`Mismatch`] when it has another shape.
    pub fn rest<T: Decode>(mut self) -> Result<T, Mismatch> {
        if let Value::Object(fields) = &mut self.value {
            fields.remove(self.key);
        }
        T::decode(self.value)
    }
}

impl Decode for Value {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        Ok(value)
    }
}

impl Decode for String {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(Mismatch::new("a string", &other)),
        }
    }
}

impl Decode for f64 {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        value.as_f64().ok_or_else(|| Mismatch::new("a number", &value))
    }
}

impl Decode for i64 {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        value.as_i64().ok_or_else(|| Mismatch::new("a whole number", &value))
    }
}

impl Decode for bool {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        value.as_bool().ok_or_else(|| Mismatch::new("a boolean", &value))
    }
}

impl Decode for () {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        if value.is_null() { Ok(()) } else { Err(Mismatch::new("null", &value)) }
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        if value.is_null() { Ok(None) } else { T::decode(value).map(Some) }
    }

    fn unrecognized(&self) -> usize {
        self.as_ref().map_or(0, T::unrecognized)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        T::decode(value).map(Self::new)
    }

    fn unrecognized(&self) -> usize {
        T::unrecognized(self)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let Value::Array(items) = value else { return Err(Mismatch::new("a list", &value)) };
        let items = items.into_iter().enumerate();
        items.map(|(index, item)| T::decode(item).map_err(|error| error.at(index))).collect()
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let Value::Object(entries) = value else { return Err(Mismatch::new("an object", &value)) };
        let mut decoded = Self::new();
        for (key, value) in entries {
            let value = T::decode(value).map_err(|mismatch| mismatch.under(&key))?;
            decoded.insert(key, value);
        }
        Ok(decoded)
    }
}

impl Decode for Map<String, Value> {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Object(entries) => Ok(entries),
            other => Err(Mismatch::new("an object", &other)),
        }
    }
}

/// Gives types that are read by [`Decode`] the same reading through serde.
macro_rules! deserialize_by_decode {
    ($($name:ident),+ $(,)?) => {$(
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                $crate::decode::Decode::decode(value).map_err(serde::de::Error::custom)
            }
        }
    )+};
}

pub(crate) use deserialize_by_decode;
