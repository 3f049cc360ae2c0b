//! Message data that costs little to make, to copy and to compare.

use std::borrow::Cow;
use std::rc::Rc;

use skylight_runtime::engine::{Data, Scalar};

/// A part of a message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Datum {
    Null,
    Boolean(bool),
    Number(u32),
    Text(Rc<str>),
    List,
    Object(Rc<[(Rc<str>, Datum)]>),
}

impl Data for Datum {
    fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    fn get(&self, key: &str) -> Option<Cow<'_, Self>> {
        let Self::Object(entries) = self else { return None };
        let entry = entries.iter().find(|(name, _)| &**name == key);
        entry.map(|(_, value)| Cow::Borrowed(value))
    }

    fn scalar(&self) -> Option<Scalar<'_>> {
        match self {
            Self::Boolean(value) => Some(Scalar::Boolean(*value)),
            Self::Number(number) => Some(Scalar::Number(f64::from(*number))),
            Self::Text(text) => Some(Scalar::Text(Cow::Borrowed(text))),
            Self::Null | Self::List | Self::Object(_) => None,
        }
    }

    fn boolean(value: bool) -> Self {
        Self::Boolean(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn object(entries: Vec<(&str, Self)>) -> Self {
        Self::Object(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }
}

impl Datum {
    /// A number, or null when there is none.
    pub(crate) fn number(number: Option<u32>) -> Self {
        number.map_or(Self::Null, Self::Number)
    }

    /// A message of Skylight without a payload.
    pub(crate) fn message(topic: &str, error: Self) -> Self {
        Self::object(vec![("error", error), ("topic", Self::text(topic))])
    }
}
