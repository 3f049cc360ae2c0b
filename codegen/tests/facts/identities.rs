//! What identifies the call that an answer belongs to, for every command whose params share a value
//! with its payload or with the data of its errors.
//!
//! A scalar that both have under one key, at the top or one level down, is either in the command's
//! `match` or listed in `unmatched.json` with the reason. A match shuts out the call whose value
//! differs, so only what Skylight is known to copy, or what addresses the entity that answers, may
//! be one.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use super::{list, text};

/// A value that the params and the answer of a command share: the command, the param, the place in
/// the payload or in the data of an error.
type Shared = (String, String, String);

/// Where an answer carries a value.
#[derive(Clone, Copy, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
enum Carrier {
    #[default]
    Payload,
    Error,
}

/// Shared values that are no matches, for one reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unmatched {
    reason: String,
    #[serde(default)]
    carrier: Carrier,
    /// The object in which they stand; absent at the top.
    within: Option<String>,
    /// The params, by command; in the answer each has the key that the param ends with.
    params: BTreeMap<String, Vec<String>>,
}

impl Unmatched {
    fn shared(&self) -> impl Iterator<Item = Shared> {
        let params = self.params.iter().flat_map(|(command, params)| {
            params.iter().map(move |param| (command.clone(), param.clone()))
        });
        params.map(|(command, param)| {
            let key = last(&param);
            let payload = match &self.within {
                Some(object) => format!("{object}.{key}"),
                None => key.to_owned(),
            };
            (command, param, payload)
        })
    }
}

struct Types<'e>(BTreeMap<&'e str, &'e Value>);

impl<'e> Types<'e> {
    fn of(export: &'e Value) -> Self {
        Self(list(export, "types").map(|def| (text(def, "name"), def)).collect())
    }

    /// The paths of the scalars in these fields and in the fields of objects among them.
    fn of_fields(&self, owner: &Value, key: &str) -> Vec<String> {
        list(owner, key)
            .flat_map(|field| self.scalars(text(field, "type"), text(field, "name"), 1))
            .collect()
    }

    /// The paths of the scalars that a type has below `path`.
    fn scalars(&self, notation: &str, path: &str, levels: u32) -> Vec<String> {
        let notation = notation.strip_suffix(" | null").unwrap_or(notation);
        let Some(def) = self.0.get(notation) else {
            let scalar = ["string", "number", "integer", "boolean", "uuid", "timestamp", "url"];
            return if scalar.contains(&notation) { vec![path.to_owned()] } else { Vec::new() };
        };
        match text(def, "is") {
            "enum" => vec![path.to_owned()],
            "alias" => self.scalars(text(def, "type"), path, levels),
            "union" => list(def, "variants")
                .flat_map(|variant| self.scalars(text(variant, "type"), path, levels))
                .collect(),
            "object" if levels > 0 => list(def, "fields")
                .flat_map(|field| {
                    let inner = match path {
                        "" => text(field, "name").to_owned(),
                        outer => format!("{outer}.{}", text(field, "name")),
                    };
                    self.scalars(text(field, "type"), &inner, levels - 1)
                })
                .collect(),
            _ => Vec::new(),
        }
    }
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// The paths of the scalars in the params of a command, those of its variants included.
fn params(types: &Types<'_>, command: &Value) -> Vec<String> {
    let variants = command.get("variants").and_then(Value::as_array).into_iter().flatten();
    let objects = std::iter::once(command).chain(variants);
    objects.flat_map(|object| types.of_fields(object, "params")).collect()
}

/// Every value that a command's params share with what carries its answers.
fn shared(export: &Value, carrier: Carrier) -> BTreeSet<Shared> {
    let types = Types::of(export);
    let topics: BTreeMap<_, _> =
        list(export, "topics").map(|topic| (text(topic, "topic"), topic)).collect();
    let errors: BTreeMap<_, _> =
        list(export, "errors").map(|error| (error["code"].as_u64(), error)).collect();
    let mut found = BTreeSet::new();
    for command in list(export, "commands") {
        let Some(topic) = command["reply"].get("topic").and_then(Value::as_str) else { continue };
        let places: Vec<String> = match carrier {
            Carrier::Payload => {
                let payload = topics[topic]["payload"].as_str().into_iter();
                payload.flat_map(|payload| types.scalars(payload, "", 2)).collect()
            }
            Carrier::Error => {
                let raised = list(command, "errors").map(|code| errors[&code.as_u64()]);
                raised
                    .filter(|error| error.get("data").is_some())
                    .flat_map(|error| types.of_fields(error, "data"))
                    .collect()
            }
        };
        for param in params(&types, command) {
            for place in places.iter().filter(|place| last(&param) == last(place)) {
                found.insert((text(command, "path").to_owned(), param.clone(), place.clone()));
            }
        }
    }
    found
}

/// What the catalog matches.
fn matched(export: &Value, carrier: Carrier) -> BTreeSet<Shared> {
    let key = match carrier {
        Carrier::Payload => "payload",
        Carrier::Error => "error",
    };
    let answered = list(export, "commands").filter(|command| !command["reply"].is_null());
    answered
        .flat_map(|command| {
            list(&command["reply"], "match").filter_map(move |entry| {
                let place = entry.get(key)?.as_str()?.to_owned();
                let command = text(command, "path").to_owned();
                Some((command, text(entry, "param").to_owned(), place))
            })
        })
        .collect()
}

/// What is neither a match nor has a reason not to be, and reasons for nothing.
fn mistakes(carrier: Carrier) -> Vec<String> {
    let export = super::export();
    let (shared, matched) = (shared(&export, carrier), matched(&export, carrier));
    let unmatched: Vec<Unmatched> = serde_json::from_str(include_str!("unmatched.json")).unwrap();
    let mut mistakes = Vec::new();
    let mut excused = BTreeSet::new();
    for group in unmatched.iter().filter(|group| group.carrier == carrier) {
        assert!(group.reason.len() > 10, "say why");
        for value in group.shared() {
            if !shared.contains(&value) {
                mistakes.push(format!("is listed and not shared: {value:?}"));
            }
            if matched.contains(&value) {
                mistakes.push(format!("is listed and matched: {value:?}"));
            }
            if !excused.insert(value.clone()) {
                mistakes.push(format!("is listed twice: {value:?}"));
            }
        }
    }
    for value in &shared {
        if !matched.contains(value) && !excused.contains(value) {
            mistakes.push(format!("is neither matched nor listed: {value:?}"));
        }
    }
    mistakes
}

#[test]
fn a_value_that_params_and_payload_share_is_a_match_or_has_a_reason_not_to_be() {
    let mistakes = mistakes(Carrier::Payload);
    assert!(mistakes.is_empty(), "\n{}", mistakes.join("\n"));
}

#[test]
fn a_value_that_params_and_errors_share_is_a_match_or_has_a_reason_not_to_be() {
    let mistakes = mistakes(Carrier::Error);
    assert!(mistakes.is_empty(), "\n{}", mistakes.join("\n"));
}

#[test]
fn most_matches_are_values_that_are_shared_under_one_name() {
    let export = super::export();
    let shared = shared(&export, Carrier::Payload);
    let matched = matched(&export, Carrier::Payload);
    let under_one_name = matched.iter().filter(|value| shared.contains(*value)).count();
    assert!(under_one_name > 80, "only {under_one_name} of the matches are found among the shared");
}
