//! Values compared with what the catalog says of them.

use std::collections::HashMap;

use serde_json::Value;

use super::notation::{Field, Limits, Type, Word};
use super::parts::{Kind, Parts, Unreadable};
use super::table::{TypeTable, Types, find};
use crate::decode::Mismatch;
use crate::engine::Scalar;

/// Deeper than anything that is sent or arrives.
const DEPTH: usize = 500;

/// Compares what a command is about to be sent with what it takes. Of a command that the catalog
/// does not know, nothing is said.
///
/// Keys that the catalog does not know are fine; a key that may be absent must not hold null.
///
/// # Errors
///
/// The first [`Mismatch`].
pub fn check_params<D: Parts>(
    table: &'static TypeTable,
    command: &str,
    data: Option<&D>,
) -> Result<(), Mismatch> {
    check_params_with(&Types::new(table), command, data)
}

/// Compares what arrived on a topic with its payload, or, when it came beside an error, with what
/// may stand there. Of a topic that the catalog does not know, nothing is said.
///
/// Keys and enum values that the catalog does not know are fine.
///
/// # Errors
///
/// The first [`Mismatch`].
pub fn check_payload<D: Parts>(
    table: &'static TypeTable,
    topic: &str,
    response: Option<&D>,
    failed: bool,
) -> Result<(), Mismatch> {
    check_payload_with(&Types::new(table), topic, response, failed)
}

/// Whether the catalog knows a topic.
#[must_use]
pub fn knows_topic(table: &TypeTable, topic: &str) -> bool {
    find(table.payloads, topic).is_some()
}

/// The same as [`check_params`], with types that are taken apart already.
pub(crate) fn check_params_with<D: Parts>(
    types: &Types,
    command: &str,
    data: Option<&D>,
) -> Result<(), Mismatch> {
    let Some(ty) = types.params_of(command) else { return Ok(()) };
    // Skylight takes a missing object for an empty one.
    let empty = D::object(Vec::new());
    let data = if is_there(data) || !ty.is_of_objects() { data } else { Some(&empty) };
    Check::new(types, true).compare(&ty, data, 0)
}

/// The same as [`check_payload`], with types that are taken apart already.
pub(super) fn check_payload_with<D: Parts>(
    types: &Types,
    topic: &str,
    response: Option<&D>,
    failed: bool,
) -> Result<(), Mismatch> {
    let Some(payload) = types.payload_of(topic) else { return Ok(()) };
    let ty = if failed { types.failure_of(topic) } else { payload };
    let null = D::null();
    let response = if is_there(response) { response } else { Some(&null) };
    Check::new(types, false).compare(&ty, response, 0)
}

/// Whether a payload is what the catalog says of its topic.
#[cfg(feature = "simulator")]
pub(crate) fn fits_payload<D: Parts>(types: &Types, topic: &str, payload: &D) -> bool {
    check_payload_with(types, topic, Some(payload), false).is_ok()
}

fn is_there<D: Parts>(value: Option<&D>) -> bool {
    value.is_some_and(|value| value.kind() != Kind::Nothing)
}

struct Check<'t, D: Parts> {
    types: &'t Types,
    /// Whether the value is sent: texts are then a closed set, and a UUID has to look like one.
    sent: bool,
    met: D::Met,
    /// What was found out of which object and type, which is also what ends a cycle.
    done: HashMap<(usize, *const Type), Result<(), Mismatch>>,
}

impl<'t, D: Parts> Check<'t, D> {
    fn new(types: &'t Types, sent: bool) -> Self {
        Self { types, sent, met: D::Met::default(), done: HashMap::new() }
    }

    fn compare(&mut self, ty: &Type, value: Option<&D>, depth: usize) -> Result<(), Mismatch> {
        if let Type::Named(name) = ty {
            let types = self.types;
            return self.compare(&types.named(name), value, depth);
        }
        let Some(value) = value else { return Err(self.mismatch(ty, Kind::Nothing)) };
        let fits = match (ty, value.kind()) {
            (_, Kind::Nothing) => false,
            (Type::Union(options), _) => return self.union(ty, options, value, depth),
            (Type::List(_), Kind::List)
            | (Type::Map(_) | Type::Object(_) | Type::Tagged { .. }, Kind::Object) => {
                return self.once(ty, value, depth);
            }
            (Type::Word { word, limits: Limits { min, max, .. } }, Kind::Number) => {
                let outside = number(value).is_some_and(|number| number < *min || number > *max);
                self.fits(*word, value, Kind::Number) && !outside
            }
            (Type::Word { word, .. }, kind) => self.fits(*word, value, kind),
            (Type::Text(wanted), Kind::Text) => !self.sent || text(value).as_ref() == Some(wanted),
            _ => false,
        };
        if fits { Ok(()) } else { Err(self.mismatch(ty, value.kind())) }
    }

    fn fits(&self, word: Word, value: &D, kind: Kind) -> bool {
        match word {
            Word::Uuid if self.sent => text(value).is_some_and(|text| is_uuid(&text)),
            Word::String | Word::Timestamp | Word::Url | Word::Uuid => kind == Kind::Text,
            Word::Number => kind == Kind::Number,
            Word::Integer => {
                kind == Kind::Number && number(value).is_some_and(|number| number.fract() == 0.0)
            }
            Word::Boolean => kind == Kind::Boolean,
            Word::Null => kind == Kind::Null,
            Word::Json => true,
            Word::File => value.is_file(),
        }
    }

    /// Compares an object or a list, unless that was done.
    fn once(&mut self, ty: &Type, value: &D, depth: usize) -> Result<(), Mismatch> {
        if depth > DEPTH {
            return Err(Mismatch::of(format!("at most {DEPTH} levels"), "more"));
        }
        let Some(number) = value.number(&mut self.met) else {
            return self.parts(ty, value, depth + 1);
        };
        let key = (number, std::ptr::from_ref(ty));
        if let Some(known) = self.done.get(&key) {
            return known.clone();
        }
        self.done.insert(key, Ok(()));
        let found = self.parts(ty, value, depth + 1);
        self.done.insert(key, found.clone());
        found
    }

    fn parts(&mut self, ty: &Type, value: &D, depth: usize) -> Result<(), Mismatch> {
        match ty {
            Type::List(item) => (0..value.length()?).try_for_each(|index| {
                let found = value.item(index)?;
                self.compare(item, found.as_deref(), depth).map_err(|wrong| wrong.at(index))
            }),
            Type::Map(item) => value.keys()?.iter().try_for_each(|key| {
                let found = value.part(key)?;
                self.compare(item, found.as_deref(), depth).map_err(|wrong| wrong.under(key))
            }),
            Type::Object(fields) => fields.iter().try_for_each(|field| {
                let found = value.part(&field.name)?;
                if field.optional && found.is_none() {
                    return Ok(());
                }
                let compared = self.compare(&field.ty, found.as_deref(), depth);
                compared.map_err(|wrong| wrong.under(&field.name))
            }),
            Type::Tagged { tag, variants } => self.tagged(tag, variants, value, depth),
            Type::Word { .. } | Type::Named(_) | Type::Text(_) | Type::Union(_) => Ok(()),
        }
    }

    fn tagged(
        &mut self,
        tag: &str,
        variants: &[Field],
        value: &D,
        depth: usize,
    ) -> Result<(), Mismatch> {
        let found = value.part(tag)?;
        let name = found.as_deref().and_then(text);
        match variants.iter().find(|variant| Some(&variant.name) == name.as_ref()) {
            Some(variant) => self.compare(&variant.ty, Some(value), depth),
            None if name.is_some() && !self.sent => Ok(()),
            None => {
                let names = variants.iter().map(|variant| Type::Text(variant.name.clone()));
                let kind = found.map_or(Kind::Nothing, |found| found.kind());
                Err(self.mismatch(&Type::Union(names.collect()), kind).under(tag))
            }
        }
    }

    /// One of several. When none fits, the one is blamed that the value was most likely meant to be.
    fn union(
        &mut self,
        whole: &Type,
        options: &[Type],
        value: &D,
        depth: usize,
    ) -> Result<(), Mismatch> {
        let mut blamed: Option<(usize, Mismatch)> = None;
        for option in options {
            let Err(wrong) = self.compare(option, Some(value), depth) else { return Ok(()) };
            let shared = self.shared_fields(option, value);
            if !wrong.is_whole() && blamed.as_ref().is_none_or(|(most, _)| shared > *most) {
                blamed = Some((shared, wrong));
            }
        }
        Err(blamed.map_or_else(|| self.mismatch(whole, value.kind()), |(_, wrong)| wrong))
    }

    fn shared_fields(&self, option: &Type, value: &D) -> usize {
        match option {
            Type::Named(name) => self.shared_fields(&self.types.named(name), value),
            Type::Object(fields) => {
                let is_there = |field: &&Field| matches!(value.part(&field.name), Ok(Some(_)));
                fields.iter().filter(is_there).count()
            }
            _ => 0,
        }
    }

    fn mismatch(&self, ty: &Type, found: Kind) -> Mismatch {
        Mismatch::of(self.name(ty), found.name())
    }

    /// What a type is called in a message.
    fn name(&self, ty: &Type) -> String {
        match ty {
            Type::Named(name) => self.name(&self.types.named(name)),
            Type::List(_) => "a list".to_owned(),
            Type::Text(text) => Value::from(text.as_str()).to_string(),
            Type::Map(_) | Type::Object(_) | Type::Tagged { .. } => "an object".to_owned(),
            Type::Union(options) => {
                let mut names: Vec<String> = Vec::new();
                for option in options {
                    let name = self.name(option);
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                match names.split_last() {
                    Some((last, others)) if !others.is_empty() => {
                        format!("{} or {last}", others.join(", "))
                    }
                    _ => names.concat(),
                }
            }
            Type::Word { word, limits } => format!("{}{}", word.name(), limits.told),
        }
    }
}

impl From<Unreadable> for Mismatch {
    fn from(Unreadable: Unreadable) -> Self {
        Self::of("plain data", "an object that cannot be read")
    }
}

fn text<D: Parts>(value: &D) -> Option<String> {
    match value.scalar() {
        Some(Scalar::Text(text)) => Some(text.into_owned()),
        _ => None,
    }
}

fn number<D: Parts>(value: &D) -> Option<f64> {
    match value.scalar() {
        Some(Scalar::Number(number)) => Some(number),
        _ => None,
    }
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
