//! Values compared with what the catalog says of them.

use std::fmt::Write as _;

use serde_json::Value;

use super::catalog::TypeTable;
use super::notation::{Field, Type};

/// What is wrong with a value. It says kinds of values and never values, which may be credentials.
#[derive(Debug)]
pub(super) struct Wrong {
    /// Where it is wrong, for instance `lines[2].id`; empty when the whole value is.
    path: String,
    expected: String,
    found: &'static str,
}

impl Wrong {
    /// As the data of an error says it.
    pub(super) fn problem(&self) -> String {
        let Self { path, expected, found } = self;
        format!("{path}: not {expected} but {found}")
    }
}

/// Compares what a command was sent with what it takes.
///
/// Keys that the catalog does not know are fine; a key that may be absent must not hold null.
pub(super) fn params(table: &TypeTable, command: &str, data: Option<&Value>) -> Option<Wrong> {
    let ty = table.params_of(command)?;
    Check { table, sent: true }.compare(&ty, data, "")
}

/// Whether a payload is what the catalog says of its topic.
pub(super) fn fits_payload(table: &TypeTable, topic: &str, payload: &Value) -> bool {
    let ty = table.payload_of(topic);
    Check { table, sent: false }.compare(&ty, Some(payload), "").is_none()
}

struct Check<'t> {
    table: &'t TypeTable,
    /// Whether the value is sent: texts are then a closed set, and a UUID has to look like one.
    sent: bool,
}

impl Check<'_> {
    fn compare(&self, ty: &Type, value: Option<&Value>, path: &str) -> Option<Wrong> {
        let ty = self.table.resolved(ty);
        match (&ty, value) {
            (Type::Word { word, min, max }, Some(value)) if self.word(word, value) => {
                let number = value.as_f64();
                let outside = number.is_some_and(|number| number < *min || number > *max);
                outside.then(|| self.wrong(&ty, Some(value), path))
            }
            (Type::Text(text), Some(Value::String(value))) if !self.sent || text == value => None,
            (Type::Union(options), _) => self.union(&ty, options, value, path),
            (Type::List(item), Some(Value::Array(items))) => {
                let items = items.iter().enumerate();
                items
                    .map(|(i, value)| (format!("{path}[{i}]"), value))
                    .find_map(|(path, value)| self.compare(item, Some(value), &path))
            }
            (Type::Map(item), Some(Value::Object(entries))) => entries
                .iter()
                .find_map(|(key, value)| self.compare(item, Some(value), &below(path, key))),
            (Type::Object(fields), Some(Value::Object(entries))) => {
                let said = fields
                    .iter()
                    .filter(|field| !field.optional || entries.contains_key(&field.name));
                let mut parts = said.map(|field| (field, entries.get(&field.name)));
                parts.find_map(|(field, part)| {
                    self.compare(&field.ty, part, &below(path, &field.name))
                })
            }
            (Type::Tagged { tag, variants }, Some(Value::Object(entries))) => {
                self.tagged(tag, variants, entries.get(tag), value, path)
            }
            _ => Some(self.wrong(&ty, value, path)),
        }
    }

    fn tagged(
        &self,
        tag: &str,
        variants: &[Field],
        found: Option<&Value>,
        value: Option<&Value>,
        path: &str,
    ) -> Option<Wrong> {
        let text = found.and_then(Value::as_str);
        match variants.iter().find(|variant| Some(variant.name.as_str()) == text) {
            Some(variant) => self.compare(&variant.ty, value, path),
            None if text.is_some() && !self.sent => None,
            None => {
                let names = variants.iter().map(|variant| Type::Text(variant.name.clone()));
                Some(self.wrong(&Type::Union(names.collect()), found, &below(path, tag)))
            }
        }
    }

    /// One of several. When none fits, the one is blamed that the value was most likely meant to be.
    fn union(
        &self,
        whole: &Type,
        options: &[Type],
        value: Option<&Value>,
        path: &str,
    ) -> Option<Wrong> {
        let mut blamed: Option<(usize, Wrong)> = None;
        for option in options {
            let wrong = self.compare(option, value, path)?;
            let shared = self.shared_fields(option, value);
            if wrong.path != path && blamed.as_ref().is_none_or(|(most, _)| shared > *most) {
                blamed = Some((shared, wrong));
            }
        }
        Some(blamed.map_or_else(|| self.wrong(whole, value, path), |(_, wrong)| wrong))
    }

    fn shared_fields(&self, option: &Type, value: Option<&Value>) -> usize {
        match (self.table.resolved(option), value) {
            (Type::Object(fields), Some(Value::Object(entries))) => {
                fields.iter().filter(|field| entries.contains_key(&field.name)).count()
            }
            _ => 0,
        }
    }

    fn word(&self, word: &str, value: &Value) -> bool {
        match word {
            "string" | "timestamp" | "url" => value.is_string(),
            "uuid" => value.as_str().is_some_and(|text| !self.sent || is_uuid(text)),
            "number" => value.is_number(),
            "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            "boolean" => value.is_boolean(),
            "null" => value.is_null(),
            // Anything; and a file, which nothing of JSON is.
            _ => true,
        }
    }

    fn wrong(&self, ty: &Type, value: Option<&Value>, path: &str) -> Wrong {
        let found = match value {
            None => "nothing",
            Some(Value::Null) => "null",
            Some(Value::Bool(_)) => "a boolean",
            Some(Value::Number(_)) => "a number",
            Some(Value::String(_)) => "a string",
            Some(Value::Array(_)) => "a list",
            Some(Value::Object(_)) => "an object",
        };
        Wrong { path: path.to_owned(), expected: self.name(ty), found }
    }

    /// What a type is called in a message.
    fn name(&self, ty: &Type) -> String {
        match self.table.resolved(ty) {
            Type::List(_) => "a list".to_owned(),
            Type::Text(text) => format!("{text:?}"),
            Type::Map(_) | Type::Object(_) | Type::Tagged { .. } => "an object".to_owned(),
            Type::Union(options) => {
                let mut names: Vec<String> = Vec::new();
                for option in &options {
                    let name = self.name(option);
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                names.join(" or ")
            }
            Type::Word { word, min, max } => {
                let mut name = named_word(&word).to_owned();
                if min.is_finite() {
                    let _ = write!(name, " from {min}");
                }
                if max.is_finite() {
                    let _ = write!(name, " to {max}");
                }
                name
            }
        }
    }
}

fn named_word(word: &str) -> &str {
    match word {
        "string" => "a string",
        "timestamp" => "a time as a string",
        "url" => "a URL as a string",
        "uuid" => "a UUID",
        "number" => "a number",
        "integer" => "a whole number",
        "boolean" => "true or false",
        "json" => "anything",
        "file" => "a file",
        other => other,
    }
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn below(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
