//! What no log should hold, and its removal from messages.

use serde_json::{Map, Value};

/// What stands in place of something sensitive.
const MASK: &str = "(masked)";

/// Paths to what is sensitive: keys from the outside in, `*` for every item of a list and every
/// value of a map. An empty path is the whole.
pub type Paths = &'static [&'static [&'static str]];

/// What is sensitive in the messages of a protocol.
#[derive(Debug)]
pub struct Sensitive {
    /// In params, by the path of the command. One that is not here has nothing to hide.
    pub params: &'static [(&'static str, Paths)],
    /// In payloads, by topic. One that is not here is masked whole.
    pub payloads: &'static [(&'static str, Paths)],
}

impl Sensitive {
    /// In the params of a command.
    pub(super) fn of_params(&self, command: &str) -> Paths {
        find(self.params, command).unwrap_or(&[])
    }

    /// In the payload of a topic.
    pub(super) fn of_payload(&self, topic: &str) -> Paths {
        find(self.payloads, topic).unwrap_or(&[&[]])
    }
}

fn find(table: &[(&'static str, Paths)], name: &str) -> Option<Paths> {
    table.iter().find(|(own, _)| *own == name).map(|(_, paths)| *paths)
}

/// Masks what stands at the end of each path.
pub(super) fn mask_all(value: &mut Value, paths: Paths) {
    for path in paths {
        mask(value, path);
    }
}

/// Masks all of a value. Null stays null: it tells nothing.
pub(super) fn mask_whole(value: &mut Value) {
    if !value.is_null() {
        *value = Value::from(MASK);
    }
}

fn mask(value: &mut Value, path: &[&str]) {
    match (path.split_first(), value) {
        (Some((&"*", rest)), Value::Array(items)) => {
            for item in items {
                mask(item, rest);
            }
        }
        (Some((&"*", rest)), Value::Object(fields)) => {
            for field in fields.values_mut() {
                mask(field, rest);
            }
        }
        (Some((key, rest)), Value::Object(fields)) => mask_field(fields, key, rest),
        // Where a path does not fit, it is not what the catalog says, so nobody knows what it is.
        (_, value) => mask_whole(value),
    }
}

fn mask_field(fields: &mut Map<String, Value>, key: &str, rest: &[&str]) {
    if let Some(field) = fields.get_mut(key) {
        mask(field, rest);
    }
}
