//! Payloads that are made up from their types, always in the same way.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::date;
use crate::engine::{CommandDescriptor, Match};
use crate::validation::{Field, Limits, Type, Types, Word, fits_payload};

/// Deeper than any payload that is made up.
const DEPTH: usize = 24;

/// The ids that were made up, by the names of the fields that they are for.
#[derive(Debug, Default)]
pub(super) struct Ids(Vec<String>);

impl Ids {
    /// The id for fields of this name, the same in every run.
    pub(super) fn of(&mut self, field: &str) -> String {
        let known = self.0.iter().position(|name| name == field);
        let number = known.unwrap_or_else(|| {
            self.0.push(field.to_owned());
            self.0.len() - 1
        });
        format!("00000000-0000-4000-8000-{:012}", number + 1)
    }
}

/// Makes payloads up.
pub(super) struct Maker<'a> {
    pub(super) types: &'a Types,
    pub(super) ids: &'a mut Ids,
    /// The time, in milliseconds.
    pub(super) now: u64,
}

impl Maker<'_> {
    /// A payload of a topic: what is given, filled up with the fields that its type requires.
    pub(super) fn payload(&mut self, topic: &str, given: Option<Value>) -> Value {
        self.make(&self.payload_of(topic), topic, given, 0)
    }

    /// A payload with those of the fields that it can have.
    pub(super) fn payload_with(&mut self, topic: &str, fields: &Map<String, Value>) -> Value {
        let known = self.fields_of(&self.payload_of(topic));
        let given: Map<_, _> = known
            .iter()
            .filter_map(|field| fields.get_key_value(&field.name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        self.payload(topic, (!given.is_empty()).then_some(Value::Object(given)))
    }

    /// What stands beside an error on a topic.
    pub(super) fn failure(&mut self, topic: &str) -> Value {
        self.make(&self.types.failure_of(topic), topic, None, 0)
    }

    /// The answer to a call: a payload with the fields that it shares with the params, and those
    /// params that it has under the same name.
    pub(super) fn answer(
        &mut self,
        command: &CommandDescriptor,
        topic: &str,
        data: &Value,
        given: Option<Value>,
    ) -> Value {
        let fields = self.fields_of(&self.payload_of(topic));
        if fields.is_empty() || given.as_ref().is_some_and(|given| !given.is_object()) {
            return self.payload(topic, given);
        }
        let ids = shared_fields(command, data, |entry| entry.payload);
        let same = fields.iter().filter_map(|field| Some((&field.name, data.get(&field.name)?)));
        let same = same.filter(|(_, value)| is_scalar(value));
        let same: Map<_, _> = same.map(|(name, value)| (name.clone(), value.clone())).collect();
        let echoed = overlaid(overlaid(Value::Object(same), ids.clone()), given.clone());
        let echoed = self.payload(topic, Some(echoed));
        if fits_payload(self.types, topic, &echoed) {
            return echoed;
        }
        // A param may have the name of a field and mean something else.
        self.payload(topic, Some(overlaid(ids.unwrap_or_else(empty), given)))
    }

    /// The payload of a topic; anything when nothing is known of it.
    fn payload_of(&self, topic: &str) -> Rc<Type> {
        let anything = || Rc::new(Type::Word { word: Word::Json, limits: Limits::NONE });
        self.types.payload_of(topic).unwrap_or_else(anything)
    }

    /// The type itself when it goes by a name, else the type as it is.
    fn resolved(&self, ty: &Type) -> Type {
        match ty {
            Type::Named(name) => (*self.types.named(name)).clone(),
            _ => ty.clone(),
        }
    }

    /// The fields that a type has, or the first option of it that has some.
    fn fields_of(&self, ty: &Type) -> Vec<Field> {
        match self.resolved(ty) {
            Type::Object(fields) => fields,
            Type::Union(options) => {
                let mut fields = options.iter().map(|option| self.fields_of(option));
                fields.find(|fields| !fields.is_empty()).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    fn make(&mut self, ty: &Type, name: &str, given: Option<Value>, depth: usize) -> Value {
        if depth > DEPTH {
            return given.unwrap_or_default();
        }
        let depth = depth + 1;
        match (self.resolved(ty), given) {
            (Type::Word { word, limits }, None) => self.word(word, limits.min, name),
            (Type::Text(text), None) => text.into(),
            (Type::List(_), None) => Value::Array(Vec::new()),
            (Type::List(item), Some(Value::Array(items))) => {
                items.into_iter().map(|value| self.make(&item, name, Some(value), depth)).collect()
            }
            (Type::Map(item), Some(Value::Object(entries))) => {
                let mut made = Map::new();
                for (key, value) in entries {
                    let value = self.make(&item, &key, Some(value), depth);
                    made.insert(key, value);
                }
                Value::Object(made)
            }
            (Type::Map(_) | Type::Named(_), None) => empty(),
            (Type::Object(fields), None) => self.object(&fields, Map::new(), depth),
            (Type::Object(fields), Some(Value::Object(given))) => {
                self.object(&fields, given, depth)
            }
            (Type::Tagged { tag, variants }, None) => {
                self.tagged(&tag, &variants, Map::new(), name, depth)
            }
            (Type::Tagged { tag, variants }, Some(Value::Object(given))) => {
                self.tagged(&tag, &variants, given, name, depth)
            }
            (Type::Union(options), given @ (None | Some(Value::Array(_) | Value::Object(_)))) => {
                let chosen = self.chosen(&options, given.as_ref());
                self.make(&chosen, name, given, depth)
            }
            (_, Some(given)) => given,
        }
    }

    fn object(&mut self, fields: &[Field], mut given: Map<String, Value>, depth: usize) -> Value {
        for field in fields {
            let own = given.remove(&field.name);
            if !field.optional || own.is_some() {
                let made = self.make(&field.ty, &field.name, own, depth);
                given.insert(field.name.clone(), made);
            }
        }
        Value::Object(given)
    }

    fn tagged(
        &mut self,
        tag: &str,
        variants: &[Field],
        mut given: Map<String, Value>,
        name: &str,
        depth: usize,
    ) -> Value {
        let wanted = given.get(tag);
        let variant = variants
            .iter()
            .find(|variant| wanted.is_none_or(|wanted| wanted == variant.name.as_str()));
        let Some(variant) = variant else { return Value::Object(given) };
        given.entry(tag).or_insert_with(|| variant.name.clone().into());
        self.make(&variant.ty, name, Some(Value::Object(given)), depth)
    }

    /// The option of a union that has most of the keys that are given; else the first one.
    fn chosen(&self, options: &[Type], given: Option<&Value>) -> Type {
        let shared = |option: &&Type| match (given, self.resolved(option)) {
            (Some(Value::Array(_)), Type::List(_)) => 1,
            (Some(Value::Object(given)), _) => {
                let fields = self.fields_of(option);
                fields.iter().filter(|field| given.contains_key(&field.name)).count()
            }
            _ => 0,
        };
        // Of those with as many, the last one is the greatest: the options are looked at backwards.
        let chosen = options.iter().rev().max_by_key(shared);
        chosen.cloned().unwrap_or(Type::Object(Vec::new()))
    }

    fn word(&mut self, word: Word, min: f64, name: &str) -> Value {
        match word {
            Word::String => name.into(),
            Word::Uuid => self.ids.of(name).into(),
            Word::Timestamp => date::timestamp(self.now).into(),
            Word::Url => format!("https://skylight.invalid/{name}").into(),
            Word::Number | Word::Integer => whole(min.max(0.0).ceil()),
            Word::Boolean => false.into(),
            Word::Null => Value::Null,
            Word::Json | Word::File => empty(),
        }
    }
}

/// The fields that a call shares with its answer, or with the data of an error; `None` without any.
pub(super) fn shared_fields(
    command: &CommandDescriptor,
    data: &Value,
    place: fn(&Match) -> Option<&'static [&'static str]>,
) -> Option<Value> {
    let mut fields = None;
    for entry in command.matches {
        let Some(place) = place(entry) else { continue };
        let found = entry.param.iter().try_fold(data, |value, key| value.get(key));
        let Some(value) = found.filter(|value| is_scalar(value)) else { continue };
        let nested = place.iter().rev().fold(value.clone(), |inner, key| {
            Value::Object(Map::from_iter([((*key).to_owned(), inner)]))
        });
        fields = Some(overlaid(fields.unwrap_or_else(empty), Some(nested)));
    }
    fields
}

/// One object over another, at every depth.
pub(super) fn overlaid(under: Value, over: Option<Value>) -> Value {
    match (under, over) {
        (under, None) => under,
        (Value::Object(mut under), Some(Value::Object(over))) => {
            for (key, value) in over {
                let below = under.remove(&key);
                let value = match below {
                    Some(below) => overlaid(below, Some(value)),
                    None => value,
                };
                under.insert(key, value);
            }
            Value::Object(under)
        }
        (_, Some(over)) => over,
    }
}

fn is_scalar(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
}

fn empty() -> Value {
    Value::Object(Map::new())
}

fn whole(number: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "a limit, which is a small whole number")]
    let number = number as i64;
    number.into()
}
