//! YAML text to a tree in which every node knows its place.
//!
//! `serde_yaml` reads the values and decides what is YAML. It forgets where they stood, so the
//! event stream of `saphyr-parser` is read beside it: both meet the same nodes in the same order,
//! and each value takes the next place.

use std::collections::HashMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::marks::{Marks, Quote};
use crate::diagnostic::{Code, Mistakes, Place};

/// A node of a YAML document.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(crate) place: Place,
    /// Where the key stands that it belongs to.
    pub(crate) under: Option<Place>,
    /// Whether the text of a string stands in the file character by character, after its quote if
    /// it has one, so that a column in the one is a column in the other.
    pub(crate) verbatim: Option<Quote>,
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// Nothing is written, or `~`.
    Nothing,
    /// `null`, which is also a type expression.
    Null,
    Bool(bool),
    Integer(i128),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Mapping(Vec<Entry>),
}

/// A key of a mapping and what it holds.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) place: Place,
    pub(crate) node: Node,
}

impl Value {
    /// What it is, for "expected .., found ..".
    pub(crate) fn kind(&self) -> String {
        match self {
            Self::Nothing => "nothing".to_owned(),
            Self::Null => "`null`".to_owned(),
            Self::Bool(value) => format!("the boolean `{value}`"),
            Self::Integer(value) => format!("the number `{value}`"),
            Self::Float(value) => format!("the number `{value}`"),
            Self::Text(_) => "text".to_owned(),
            Self::List(_) => "a list".to_owned(),
            Self::Mapping(_) => "a mapping".to_owned(),
        }
    }
}

/// Reads a document; `None` when it is not one, which is then among the mistakes.
pub(crate) fn parse(file: u32, text: &str, mistakes: &mut Mistakes<'_>) -> Option<Node> {
    let mut marks = Marks::of(file, text);
    if let Some((place, what)) = marks.beyond {
        mistakes
            .at(Code::NOT_YAML, place, format!("{what} are not part of the catalog format"))
            .help("write the value out where it is used");
        return None;
    }
    let mut repeated = Vec::new();
    let read = NodeSeed { marks: &mut marks, repeated: &mut repeated }
        .deserialize(serde_yaml::Deserializer::from_str(text));
    match read {
        Err(error) => {
            match marks.second {
                Some(second) if error.location().is_none() => mistakes
                    .at(Code::NOT_YAML, second, "a second document begins here")
                    .help("put it into a file of its own"),
                _ => {
                    let at = error.location().map(|at| (at.line(), at.column()));
                    mistakes.at(Code::NOT_YAML, marks.place_at(at), syntax_message(&error))
                }
            };
            None
        }
        Ok(node) => {
            if let Some(place) = marks.lost() {
                mistakes
                    .at(Code::NOT_YAML, place, "this YAML can be read in more than one way")
                    .help("put the text in quotes, or each key on a line of its own");
                return None;
            }
            report_repeated(repeated, mistakes);
            Some(node)
        }
    }
}

/// A key met a second time: the key, its place, the first place.
type Repeated = (String, Place, Place);

fn report_repeated(repeated: Vec<Repeated>, mistakes: &mut Mistakes<'_>) {
    for (key, again, first) in repeated {
        let first = mistakes.sources().span(first);
        mistakes
            .at(Code::DUPLICATE_KEY, again, format!("the key `{key}` stands here twice"))
            .related(first, "first here")
            .help("keep one of the two");
    }
}

/// The message of a syntax error without the position, which is shown beside it.
fn syntax_message(error: &serde_yaml::Error) -> String {
    let text = error.to_string();
    let mut message = String::new();
    for (index, part) in text.split(" at line ").enumerate() {
        let rest = if index == 0 {
            part
        } else {
            // What follows is "<line> column <column>" and then perhaps more of the message.
            part.trim_start_matches(|c: char| c.is_ascii_digit())
                .trim_start_matches(" column ")
                .trim_start_matches(|c: char| c.is_ascii_digit())
        };
        message.push_str(rest);
    }
    message
}

/// Reads one node, taking the place of each node within it.
struct NodeSeed<'m> {
    marks: &'m mut Marks,
    repeated: &'m mut Vec<Repeated>,
}

impl NodeSeed<'_> {
    fn again(&mut self) -> NodeSeed<'_> {
        NodeSeed { marks: self.marks, repeated: self.repeated }
    }

    fn scalar(self, value: Value) -> Node {
        let mark = self.marks.next(true);
        Node { value, place: mark.place, under: None, verbatim: mark.verbatim }
    }
}

impl<'de> DeserializeSeed<'de> for NodeSeed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed<'_> {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("text, a number, a boolean, a list or a mapping")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        let mark = self.marks.next(true);
        let value = if mark.null { Value::Null } else { Value::Nothing };
        Ok(Node { value, place: mark.place, under: None, verbatim: None })
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(self.scalar(Value::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(self.scalar(Value::Integer(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(self.scalar(Value::Integer(value.into())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(self.scalar(Value::Float(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(self.scalar(Value::Text(value.to_owned())))
    }

    fn visit_string<E>(self, value: String) -> Result<Node, E> {
        Ok(self.scalar(Value::Text(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<Node, A::Error> {
        let place = self.marks.next(false).place;
        let mut list = Vec::new();
        while let Some(node) = items.next_element_seed(self.again())? {
            list.push(node);
        }
        Ok(Node { value: Value::List(list), place, under: None, verbatim: None })
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Node, A::Error> {
        let place = self.marks.next(false).place;
        let mut entries: Vec<Entry> = Vec::new();
        while let Some(key) = map.next_key_seed(self.again())? {
            let node = map.next_value_seed(self.again())?;
            let text = match key.value {
                Value::Text(text) => text,
                Value::Integer(number) => number.to_string(),
                Value::Float(number) => number.to_string(),
                Value::Bool(value) => value.to_string(),
                other => {
                    let message = format!("expected a key that is text, found {}", other.kind());
                    return Err(serde::de::Error::custom(message));
                }
            };
            let node = Node { under: Some(key.place), ..node };
            entries.push(Entry { key: text, place: key.place, node });
        }
        remove_repeated(&mut entries, self.repeated);
        Ok(Node { value: Value::Mapping(entries), place, under: None, verbatim: None })
    }
}

/// Up to how many entries comparing each with each is faster than a table.
const FEW: usize = 16;

/// Keeps the first of the entries with one key.
fn remove_repeated(entries: &mut Vec<Entry>, repeated: &mut Vec<Repeated>) {
    let mut again = Vec::new();
    if entries.len() <= FEW {
        for (index, entry) in entries.iter().enumerate() {
            let before = entries[..index].iter().find(|before| before.key == entry.key);
            again.extend(before.map(|before| (index, before.place)));
        }
    } else {
        let mut first: HashMap<&str, Place> = HashMap::with_capacity(entries.len());
        for (index, entry) in entries.iter().enumerate() {
            match first.get(entry.key.as_str()) {
                Some(before) => again.push((index, *before)),
                None => drop(first.insert(&entry.key, entry.place)),
            }
        }
    }
    for (index, before) in again.into_iter().rev() {
        let entry = entries.remove(index);
        repeated.push((entry.key, entry.place, before));
    }
}
