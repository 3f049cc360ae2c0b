//! The catalog against the names of the protocol, one by one.
//!
//! `protocol.json` is a copy of the protocol's names: what answers each command, which params it
//! requires, the kind of each topic and the errors that arrive on it, the context and levels of
//! each error, the topics of each sequence.
//!
//! `differences.json` lists where the catalog means to differ, and why; a difference that is listed
//! and does not exist fails as well. What is listed for `every topic` holds for all topics.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::{list, text};

/// What is said of one item, by item: `command session.goReady` → `reply` → `"cxengage/…"`.
type Statements = BTreeMap<String, BTreeMap<String, Value>>;

fn facts() -> Statements {
    let facts: Value = serde_json::from_str(include_str!("protocol.json")).unwrap();
    let mut statements = Statements::new();
    for (list, noun) in [
        ("commands", "command"),
        ("topics", "topic"),
        ("errors", "error"),
        ("sequences", "sequence"),
    ] {
        for (name, item) in facts[list].as_object().unwrap() {
            let said = match item {
                Value::Object(said) => said.clone().into_iter().collect(),
                list => BTreeMap::from([("topics".to_owned(), list.clone())]),
            };
            statements.insert(format!("{noun} {name}"), said);
        }
    }
    statements
}

fn export() -> Statements {
    let export = super::export();
    let mut statements = Statements::new();
    for command in list(&export, "commands") {
        let name = format!("command {}", text(command, "path"));
        statements.insert(name, said_of_command(command));
    }
    for topic in list(&export, "topics") {
        let name = format!("topic {}", text(topic, "topic"));
        statements.insert(name, pick(topic, &["kind", "delivered", "errors"]));
    }
    for error in list(&export, "errors") {
        let name = format!("error {}", error["code"]);
        statements.insert(name, pick(error, &["name", "context", "levels"]));
    }
    for sequence in list(&export, "sequences") {
        let topics: Vec<_> = list(sequence, "steps").map(|step| step["topic"].clone()).collect();
        let said = BTreeMap::from([("topics".to_owned(), json!(topics))]);
        statements.insert(format!("sequence {}", text(sequence, "name")), said);
    }
    statements
}

fn said_of_command(command: &Value) -> BTreeMap<String, Value> {
    let reply = match &command["reply"] {
        Value::Null => Value::Null,
        reply => reply["topic"].clone(),
    };
    let params = match command.get("variants") {
        Some(Value::Array(variants)) => {
            let variants = variants
                .iter()
                .map(|variant| (text(variant, "name").to_owned(), required(variant)))
                .collect();
            ("variants".to_owned(), Value::Object(variants))
        }
        _ => ("params".to_owned(), required(command)),
    };
    BTreeMap::from([("reply".to_owned(), reply), params])
}

/// Whether each param must be given, by name.
fn required(owner: &Value) -> Value {
    let params = list(owner, "params")
        .map(|param| (text(param, "name").to_owned(), param["required"].clone()))
        .collect::<Map<_, _>>();
    Value::Object(params)
}

fn pick(item: &Value, keys: &[&str]) -> BTreeMap<String, Value> {
    keys.iter().map(|key| ((*key).to_owned(), item[*key].clone())).collect()
}

/// Takes the errors that the catalog leaves out of every topic out of the facts.
///
/// A rule that leaves out nothing comes back as a remark.
fn leave_out(intended: &mut BTreeMap<String, Value>, facts: &mut Statements) -> Option<String> {
    let rule = intended.remove("every topic")?;
    assert!(text(&rule, "reason").len() > 10, "every topic: say why");
    let mut left_out = 0;
    for (_, said) in facts.iter_mut().filter(|(item, _)| item.starts_with("topic ")) {
        let errors = said.get_mut("errors").and_then(Value::as_array_mut).unwrap();
        let before = errors.len();
        errors.retain(|code| !list(&rule, "errors left out").any(|other| other == code));
        left_out += before - errors.len();
    }
    (left_out == 0).then(|| "the rule for every topic leaves nothing out".to_owned())
}

/// Every disagreement: item → what is said of it → (facts, catalog).
fn differences(facts: &Statements, catalog: &Statements) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    for item in facts.keys().chain(catalog.keys()) {
        match (facts.get(item), catalog.get(item)) {
            (Some(_), None) => drop(found.insert(item.clone(), json!("missing"))),
            (None, Some(_)) => drop(found.insert(item.clone(), json!("invented"))),
            (Some(facts), Some(catalog)) if facts != catalog => {
                let mut said = Map::new();
                for key in facts.keys().chain(catalog.keys()) {
                    if facts.get(key) != catalog.get(key) {
                        said.insert(
                            key.clone(),
                            json!({ "facts": facts.get(key), "catalog": catalog.get(key) }),
                        );
                    }
                }
                found.insert(item.clone(), Value::Object(said));
            }
            _ => {}
        }
    }
    found
}

#[test]
fn the_catalog_is_the_protocol_but_for_the_listed_differences() {
    let mut intended: BTreeMap<String, Value> =
        serde_json::from_str(include_str!("differences.json")).unwrap();
    let mut facts = facts();
    let mut report = leave_out(&mut intended, &mut facts).unwrap_or_default();
    let mut found = differences(&facts, &export());
    for (item, listed) in &intended {
        assert!(text(listed, "reason").len() > 10, "{item}: say why");
        match found.remove(item) {
            Some(difference) if difference == listed["difference"] => {}
            Some(difference) => {
                let _ =
                    writeln!(report, "{item} differs in another way than is listed: {difference}");
            }
            None => {
                let _ = writeln!(report, "{item} is listed and does not differ");
            }
        }
    }
    for (item, difference) in found {
        let _ = writeln!(report, "{item}: {difference}");
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn a_change_of_the_catalog_is_noticed() {
    let facts = facts();
    let mut catalog = facts.clone();
    catalog.remove("error 1003");
    catalog.insert("topic cxengage/invented".to_owned(), BTreeMap::new());
    catalog.get_mut("command session.goReady").unwrap().insert("reply".to_owned(), Value::Null);
    let found = differences(&facts, &catalog);
    let items: Vec<_> = found.keys().map(String::as_str).collect();
    assert_eq!(items, ["command session.goReady", "error 1003", "topic cxengage/invented"]);
}
