//! Reading a tree leniently: every mistake is noted, and reading goes on.

use std::borrow::Cow;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::tree::{Entry as TreeEntry, Node, Value};
use crate::diagnostic::{Code, Mistakes, Place, nearest};

/// Something read from a node. `None` when it could not be read, which is then among the mistakes.
pub(crate) trait Read: Sized {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self>;
}

/// A value and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub place: Place,
}

/// Text and where it stands.
pub type Text = Spanned<String>;

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// A mapping from names that the catalog's author chooses.
#[derive(Clone, Debug)]
pub struct Entries<T>(pub Vec<Entry<T>>);

/// A name and what it stands for.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    /// The name.
    pub name: Text,
    /// The item; `None` when it could not be read. Its name counts as declared nevertheless.
    pub item: Option<T>,
    /// Whether all that the item says could be read, so that what it does not say is not there.
    pub sound: bool,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("EntriesOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let items = generator.subschema_for::<T>();
        json_schema!({ "type": "object", "additionalProperties": items })
    }
}

fn wrong_kind<T>(node: &Node, expected: &str, mistakes: &mut Mistakes<'_>) -> Option<T> {
    let message = format!("expected {expected}, found {}", node.value.kind());
    mistakes.at(Code::WRONG_KIND, node.place, message);
    None
}

impl Read for Text {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        match &node.value {
            Value::Text(text) => Some(Self { value: text.clone(), place: node.place }),
            Value::Integer(_) | Value::Float(_) | Value::Bool(_) => {
                let message = format!("expected text, found {}", node.value.kind());
                mistakes.at(Code::WRONG_KIND, node.place, message).help("put it in quotes");
                None
            }
            _ => wrong_kind(node, "text", mistakes),
        }
    }
}

impl Read for Spanned<bool> {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        match node.value {
            Value::Bool(value) => Some(Self { value, place: node.place }),
            _ => wrong_kind(node, "`true` or `false`", mistakes),
        }
    }
}

impl Read for Spanned<f64> {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let value = match node.value {
            // An integer beyond 2^53 is rounded, as it is wherever the limit is checked.
            #[expect(clippy::cast_precision_loss, reason = "limits are compared as JSON numbers")]
            Value::Integer(value) => value as f64,
            Value::Float(value) if value.is_finite() => value,
            _ => return wrong_kind(node, "a number", mistakes),
        };
        Some(Self { value, place: node.place })
    }
}

impl Read for Spanned<u32> {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let expected = "a whole number that is not negative";
        match node.value {
            Value::Integer(value) => match u32::try_from(value) {
                Ok(value) => Some(Self { value, place: node.place }),
                Err(_) => wrong_kind(node, expected, mistakes),
            },
            _ => wrong_kind(node, expected, mistakes),
        }
    }
}

impl<T: Read> Read for Vec<T> {
    /// What can be read of a list.
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        match &node.value {
            Value::List(items) => {
                Some(items.iter().filter_map(|item| T::read(item, mistakes)).collect())
            }
            _ => wrong_kind(node, "a list", mistakes),
        }
    }
}

impl<T: Read> Read for Box<T> {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        T::read(node, mistakes).map(Self::new)
    }
}

impl<T: Read> Read for Entries<T> {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            return wrong_kind(node, "a mapping", mistakes);
        };
        let read = |entry: &TreeEntry| {
            let doubts = mistakes.doubts();
            let item = T::read(&entry.node, mistakes);
            let name = Text { value: entry.key.clone(), place: entry.place };
            Entry { name, item, sound: mistakes.doubts() == doubts }
        };
        Some(Self(entries.iter().map(read).collect()))
    }
}

/// The keys of a mapping, read one by one; whoever reads them says which there are by asking.
pub(crate) struct Fields<'n, 'm, 's> {
    subject: &'static str,
    entries: &'n [TreeEntry],
    place: Place,
    asked: Vec<&'static str>,
    missing: Vec<&'static str>,
    /// Keys one of which must be there, none of which is, and what to do about it.
    missing_one_of: Vec<(&'static [&'static str], Option<&'static str>)>,
    mistakes: &'m mut Mistakes<'s>,
}

impl<'n, 'm, 's> Fields<'n, 'm, 's> {
    /// Begins to read a mapping. `subject` is what it describes, for messages: "a command".
    pub(crate) fn of(
        node: &'n Node,
        subject: &'static str,
        mistakes: &'m mut Mistakes<'s>,
    ) -> Option<Self> {
        match &node.value {
            Value::Mapping(entries) => {
                let place = node.under.unwrap_or(node.place);
                let (asked, missing, missing_one_of) = (Vec::new(), Vec::new(), Vec::new());
                Some(Self { subject, entries, place, asked, missing, missing_one_of, mistakes })
            }
            _ => wrong_kind(node, &format!("{subject}, which is a mapping"), mistakes),
        }
    }

    fn entry(&mut self, key: &'static str) -> Option<&'n TreeEntry> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// A key that may be missing.
    pub(crate) fn optional<T: Read>(&mut self, key: &'static str) -> Option<T> {
        let entry = self.entry(key)?;
        if matches!(entry.node.value, Value::Nothing) {
            self.mistakes
                .at(Code::WRONG_KIND, entry.place, format!("the key `{key}` holds nothing"))
                .help("give it a value, or remove it");
            return None;
        }
        T::read(&entry.node, self.mistakes)
    }

    /// A key that must be there.
    pub(crate) fn required<T: Read>(&mut self, key: &'static str) -> Option<T> {
        if self.entry(key).is_none() {
            self.missing.push(key);
            return None;
        }
        self.optional(key)
    }

    /// A list that may be missing.
    pub(crate) fn list<T: Read>(&mut self, key: &'static str) -> Vec<T> {
        self.optional(key).unwrap_or_default()
    }

    /// A boolean that is false when missing.
    pub(crate) fn flag(&mut self, key: &'static str) -> bool {
        self.optional::<Spanned<bool>>(key).is_some_and(|flag| flag.value)
    }

    /// Where a key stands, when it is there.
    pub(crate) fn key_place(&self, key: &str) -> Option<Place> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| entry.place)
    }

    pub(crate) fn mistakes(&mut self) -> &mut Mistakes<'s> {
        self.mistakes
    }

    /// Reports it when not exactly one of `keys` is there.
    pub(crate) fn exactly_one(
        &mut self,
        keys: &'static [&'static str],
        help: Option<&'static str>,
    ) {
        if self.at_most_one(keys) == 0 {
            self.missing_one_of.push((keys, help));
        }
    }

    /// Reports it when none of `keys` is there.
    pub(crate) fn at_least_one(
        &mut self,
        keys: &'static [&'static str],
        help: Option<&'static str>,
    ) {
        if keys.iter().all(|key| self.key_place(key).is_none()) {
            self.missing_one_of.push((keys, help));
        }
    }

    /// Reports every key after the first of `keys`; says how many of them are there.
    pub(crate) fn at_most_one(&mut self, keys: &[&'static str]) -> usize {
        let present: Vec<_> =
            keys.iter().filter_map(|key| Some((*key, self.key_place(key)?))).collect();
        for (key, _) in present.iter().skip(1) {
            self.exclude(key, present[0].0, "keep one of the two");
        }
        present.len()
    }

    /// Reports `key` when it stands beside `other`.
    pub(crate) fn exclude(&mut self, key: &str, other: &str, help: &str) {
        if let (Some(place), Some(other_place)) = (self.key_place(key), self.key_place(other)) {
            let other_span = self.mistakes.sources().span(other_place);
            self.mistakes
                .at(Code::EXCLUSIVE_KEYS, place, format!("`{key}` cannot stand beside `{other}`"))
                .related(other_span, "this one")
                .help(help);
        }
    }

    /// Reports `key` when it stands without `other`.
    pub(crate) fn needs(&mut self, key: &str, other: &str) {
        if let (Some(place), None) = (self.key_place(key), self.key_place(other)) {
            self.mistakes.at(
                Code::EXCLUSIVE_KEYS,
                place,
                format!("`{key}` only has a meaning beside `{other}`"),
            );
        }
    }

    /// Reports the keys that nobody asked for, and those that are missing; a key that was probably
    /// meant to be a missing one is one mistake, not two.
    pub(crate) fn finish(self) {
        let Self { subject, entries, place, asked, mut missing, mut missing_one_of, mistakes } =
            self;
        let known = |entry: &TreeEntry| asked.contains(&entry.key.as_str());
        let free = asked.iter().filter(|key| entries.iter().all(|entry| entry.key != **key));
        let free: Vec<&str> = free.copied().collect();
        for entry in entries.iter().filter(|entry| !known(entry)) {
            let near = nearest(&entry.key, free.iter().copied());
            missing.retain(|key| near != Some(key));
            missing_one_of.retain(|(keys, _)| near.is_none_or(|near| !keys.contains(&near)));
            let help = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the keys of {subject} are {}", list_of(&asked)),
            };
            let message = format!("unknown key `{}` in {subject}", entry.key);
            // What was probably meant to be prose leaves no doubt about the rest.
            if near.is_some_and(is_prose) {
                mistakes.remark(Code::UNKNOWN_KEY, entry.place, message).help(help);
            } else {
                mistakes.at(Code::UNKNOWN_KEY, entry.place, message).help(help);
            }
        }
        for (keys, help) in missing_one_of {
            let message = format!("{subject} needs one of the keys `{}`", keys.join("`, `"));
            mistakes.at(Code::MISSING_KEY, place, message).help = help.map(str::to_owned);
        }
        if missing.is_empty() {
            return;
        }
        let noun = if missing.len() == 1 { "key" } else { "keys" };
        let message = format!("{subject} needs the {noun} {}", list_of(&missing));
        if missing.iter().all(|key| is_prose(key)) {
            mistakes.remark(Code::MISSING_KEY, place, message);
        } else {
            mistakes.at(Code::MISSING_KEY, place, message);
        }
    }
}

/// Whether a key holds text for people, on which nothing else depends.
fn is_prose(key: &str) -> bool {
    matches!(key, "summary" | "details" | "remedy" | "levelRule" | "note" | "since" | "deprecated")
}

/// Keys for a message, in alphabetical order.
fn list_of(keys: &[&str]) -> String {
    let mut keys = keys.to_vec();
    keys.sort_unstable();
    format!("`{}`", keys.join("`, `"))
}
