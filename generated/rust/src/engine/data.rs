//! What the engine needs to know of message data.

use std::borrow::Cow;

use serde_json::{Map, Value};

/// A message, or a part of one, in the form in which the transport has it.
///
/// Cloning is cheap in a browser, where it copies a reference; the engine clones a payload or an
/// error only to hand it to the call that it answers beside the event.
pub trait Data: Clone {
    /// Whether it is null (or undefined, where that exists).
    fn is_null(&self) -> bool;

    /// Whether it is an object: neither null nor a list.
    fn is_object(&self) -> bool;

    /// What stands under `key`; `None` when it is no object or has no such key.
    fn get(&self, key: &str) -> Option<Cow<'_, Self>>;

    /// What stands under `key`, which need not stand there afterwards.
    fn take(&mut self, key: &str) -> Option<Self> {
        self.get(key).map(Cow::into_owned)
    }

    /// Its value when it is a string, a number or a boolean.
    fn scalar(&self) -> Option<Scalar<'_>>;

    /// A boolean.
    fn boolean(value: bool) -> Self;

    /// A string.
    fn text(value: &str) -> Self;

    /// An object with these entries, in order.
    fn object(entries: Vec<(&str, Self)>) -> Self;
}

/// A value that can be compared.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar<'a> {
    /// A string.
    Text(Cow<'a, str>),
    /// A number; whole numbers too, as in JavaScript.
    Number(f64),
    /// true or false.
    Boolean(bool),
}

impl Scalar<'_> {
    /// The same value on its own.
    pub(super) fn into_owned(self) -> Scalar<'static> {
        match self {
            Self::Text(text) => Scalar::Text(Cow::Owned(text.into_owned())),
            Self::Number(number) => Scalar::Number(number),
            Self::Boolean(value) => Scalar::Boolean(value),
        }
    }
}

impl Data for Value {
    fn is_null(&self) -> bool {
        Self::is_null(self)
    }

    fn is_object(&self) -> bool {
        Self::is_object(self)
    }

    fn get(&self, key: &str) -> Option<Cow<'_, Self>> {
        self.as_object()?.get(key).map(Cow::Borrowed)
    }

    fn take(&mut self, key: &str) -> Option<Self> {
        self.as_object_mut()?.get_mut(key).map(Self::take)
    }

    fn scalar(&self) -> Option<Scalar<'_>> {
        match self {
            Self::String(text) => Some(Scalar::Text(Cow::Borrowed(text))),
            Self::Number(number) => number.as_f64().map(Scalar::Number),
            Self::Bool(value) => Some(Scalar::Boolean(*value)),
            Self::Null | Self::Array(_) | Self::Object(_) => None,
        }
    }

    fn boolean(value: bool) -> Self {
        Self::Bool(value)
    }

    fn text(value: &str) -> Self {
        Self::String(value.to_owned())
    }

    fn object(entries: Vec<(&str, Self)>) -> Self {
        let entries = entries.into_iter().map(|(key, value)| (key.to_owned(), value));
        Self::Object(entries.collect::<Map<_, _>>())
    }
}
