//! What a check needs to know of message data.

use std::borrow::Cow;

use serde_json::Value;

use crate::engine::Data;

/// Message data that can be taken apart.
pub trait Parts: Data {
    /// Remembers which objects were met, where one can stand in several places.
    type Met: Default;

    /// null
    fn null() -> Self;

    /// What kind of value it is.
    fn kind(&self) -> Kind;

    /// What stands at an own key of an object; `None` when nothing does.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] when the object does not let itself be read.
    fn part(&self, key: &str) -> Result<Option<Cow<'_, Self>>, Unreadable>;

    /// The keys of an object.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] when the object does not let itself be read.
    fn keys(&self) -> Result<Vec<Cow<'_, str>>, Unreadable>;

    /// How many items a list has.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] when the list does not let itself be read.
    fn length(&self) -> Result<usize, Unreadable>;

    /// An item of a list; `None` when nothing stands there.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] when the list does not let itself be read.
    fn item(&self, index: usize) -> Result<Option<Cow<'_, Self>>, Unreadable>;

    /// Whether it can stand for a `File` or `Blob`.
    fn is_file(&self) -> bool;

    /// A number for the object, the same whenever it is met; `None` when it stands in one place
    /// alone.
    fn number(&self, met: &mut Self::Met) -> Option<usize>;
}

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// There is none.
    Nothing,
    /// null
    Null,
    /// true or false
    Boolean,
    /// A number.
    Number,
    /// A string.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
    /// A kind that JSON does not have, and what it is called: `a function`.
    Other(&'static str),
}

impl Kind {
    /// What it is called in a message.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::Text => "a string",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Other(name) => name,
        }
    }
}

/// An object of which a part cannot be read: one with a getter or a proxy, which no message holds
/// that another window sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl Parts for Value {
    type Met = ();

    fn null() -> Self {
        Self::Null
    }

    fn kind(&self) -> Kind {
        match self {
            Self::Null => Kind::Null,
            Self::Bool(_) => Kind::Boolean,
            Self::Number(_) => Kind::Number,
            Self::String(_) => Kind::Text,
            Self::Array(_) => Kind::List,
            Self::Object(_) => Kind::Object,
        }
    }

    fn part(&self, key: &str) -> Result<Option<Cow<'_, Self>>, Unreadable> {
        Ok(Data::get(self, key))
    }

    fn keys(&self) -> Result<Vec<Cow<'_, str>>, Unreadable> {
        let keys = self.as_object().into_iter().flat_map(|entries| entries.keys());
        Ok(keys.map(|key| Cow::Borrowed(key.as_str())).collect())
    }

    fn length(&self) -> Result<usize, Unreadable> {
        Ok(self.as_array().map_or(0, Vec::len))
    }

    fn item(&self, index: usize) -> Result<Option<Cow<'_, Self>>, Unreadable> {
        Ok(self.as_array().and_then(|items| items.get(index)).map(Cow::Borrowed))
    }

    /// JSON holds no file, so whatever stands for one does.
    fn is_file(&self) -> bool {
        true
    }

    fn number(&self, (): &mut ()) -> Option<usize> {
        None
    }
}
