//! The schema for editors and the reader know the same keys and take the same files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use skylight_codegen::catalog::load_files;
use skylight_codegen::spec::json_schema;

/// Where the schema says which keys a mapping has, and a file with a key `zzz` in such a mapping.
const MAPPINGS: &[(&str, &str)] = &[
    ("/definitions/Root", "catalog: acme\nzzz: 1"),
    ("/definitions/Root/properties/launch", "catalog: acme\nlaunch: { zzz: 1 }"),
    (
        "/definitions/Root/properties/launch/properties/features",
        "catalog: acme\nlaunch: { features: { zzz: 1 } }",
    ),
    ("/definitions/QueryMapping", "catalog: acme\nlaunch: { query: { a?: { zzz: 1 } } }"),
    ("/definitions/Root/properties/envelope", "catalog: acme\nenvelope: { zzz: 1 }"),
    ("/definitions/Root/properties/handshake", "catalog: acme\nhandshake: { zzz: 1 }"),
    ("/definitions/Root/properties/refusals", "catalog: acme\nrefusals: { zzz: 1 }"),
    ("/definitions/Figures", "catalog: acme\nfigures: { zzz: 1 }"),
    ("/definitions/Shows", "catalog: acme\nstarts: { zzz: 1 }"),
    ("/definitions/BridgeCommand", "catalog: acme\nbridge: { hello: { zzz: 1 } }"),
    ("/definitions/ModuleSection", "module: calls\nzzz: 1"),
    ("/definitions/StartsCondition", "module: calls\nstarts: { crm: a, zzz: 1 }"),
    ("/definitions/ModulePart", "continues: m\nzzz: 1"),
    ("/definitions/SharedSection", "zzz: 1"),
    ("/definitions/Support", "support: { zzz: 1 }"),
    ("/definitions/NamedType", "types: { A: { zzz: 1 } }"),
    ("/definitions/FieldMapping", "types: { A: { fields: { a: { zzz: 1 } } } }"),
    ("/definitions/InlineMapping", "types: { A: { union: { a: { zzz: 1 } } } }"),
    ("/definitions/EnumValueMapping", "types: { A: { enum: { a: { zzz: 1 } } } }"),
    ("/definitions/Command", "commands: { hold: { zzz: 1 } }"),
    ("/definitions/Variant", "commands: { hold: { variants: { a: { zzz: 1 } } } }"),
    ("/definitions/Argument", "commands: { hold: { argument: { zzz: 1 } } }"),
    ("/definitions/ReplyMapping", "commands: { hold: { reply: { zzz: 1 } } }"),
    ("/definitions/LongMatch", "commands: { hold: { reply: { match: [{ param: a, zzz: 1 }] } } }"),
    ("/definitions/Topic", "topics: { a: { zzz: 1 } }"),
    ("/definitions/Delivered", "topics: { a: { delivered: { zzz: 1 } } }"),
    ("/definitions/ErrorCode", "errors: { 1: { zzz: 1 } }"),
    ("/definitions/Sequence", "sequences: { a: { zzz: 1 } }"),
    ("/definitions/Step", "sequences: { a: { steps: [{ zzz: 1 }] } }"),
];

/// The keys that the reader names when it meets one that it does not know.
fn keys_of_reader(text: &str) -> BTreeSet<String> {
    let files = BTreeMap::from([("file.yaml".to_owned(), text.to_owned())]);
    let loaded = load_files(files);
    let unknown = loaded.diagnostics.iter().find(|found| found.message.contains("`zzz`"));
    let help = unknown.and_then(|found| found.help.as_deref()).expect("a list of the keys");
    let (_, keys) = help.split_once(" are ").expect("the keys");
    keys.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn keys_of_schema(schema: &Value, pointer: &str) -> BTreeSet<String> {
    let object = schema.pointer(pointer).unwrap_or_else(|| panic!("no {pointer} in the schema"));
    assert_eq!(object["additionalProperties"], json!(false), "{pointer} takes any key");
    let properties = object["properties"].as_object().expect("properties");
    properties.keys().cloned().collect()
}

#[test]
fn schema_and_reader_know_the_same_keys() {
    let schema = json_schema();
    for (pointer, text) in MAPPINGS {
        assert_eq!(keys_of_schema(&schema, pointer), keys_of_reader(text), "{pointer}");
    }
}

#[test]
fn no_mapping_of_the_schema_is_left_out_above() {
    let definitions = json_schema()["definitions"].clone();
    for (name, definition) in definitions.as_object().expect("definitions") {
        let pointer = format!("/definitions/{name}");
        let listed = MAPPINGS.iter().any(|(known, _)| *known == pointer);
        assert_eq!(definition.get("properties").is_some(), listed, "{name}");
    }
}

#[test]
fn each_key_is_explained() {
    let schema = json_schema();
    for (pointer, _) in MAPPINGS {
        let properties = schema.pointer(pointer).expect("a mapping")["properties"].clone();
        for (key, property) in properties.as_object().expect("properties") {
            assert!(property["description"].is_string(), "{key} of {pointer}");
        }
    }
}

/// The values of a file, its keys as text, the way an editor sees them.
fn as_json(text: &str) -> Value {
    fn convert(value: serde_yaml::Value) -> Value {
        match value {
            serde_yaml::Value::Mapping(mapping) => {
                let entry = |(key, value): (serde_yaml::Value, serde_yaml::Value)| {
                    let key = key.as_str().map_or_else(|| as_text(&key), str::to_owned);
                    (key, convert(value))
                };
                Value::Object(mapping.into_iter().map(entry).collect())
            }
            serde_yaml::Value::Sequence(items) => items.into_iter().map(convert).collect(),
            other => serde_json::to_value(other).expect("a scalar"),
        }
    }
    fn as_text(key: &serde_yaml::Value) -> String {
        serde_json::to_value(key).expect("a scalar").to_string()
    }
    convert(serde_yaml::from_str(text).expect("YAML"))
}

/// Every file of the catalogs in order: the sample, the base of the mistakes, the examples of the
/// documentation, and the catalog itself.
fn good_files() -> Vec<(String, String)> {
    let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for directory in ["tests/catalogs/sample", "tests/catalogs/base", "../spec"] {
        for entry in fs::read_dir(crate_dir.join(directory)).expect("a directory") {
            let path = entry.expect("a file").path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                let text = fs::read_to_string(&path).expect("text");
                files.push((path.display().to_string(), text));
            }
        }
    }
    assert!(files.len() >= 6);
    files
}

#[test]
fn the_schema_takes_the_files_that_the_reader_takes() {
    let schema = json_schema();
    let validator = jsonschema::draft7::new(&schema).expect("a schema of draft 7");
    assert!(jsonschema::draft7::meta::is_valid(&schema));
    for (name, text) in good_files() {
        let errors: Vec<String> =
            validator.iter_errors(&as_json(&text)).map(|error| format!("{error:.300}")).collect();
        assert_eq!(errors, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let schema = json_schema();
    let validator = jsonschema::draft7::new(&schema).expect("a schema of draft 7");
    for (_, text) in MAPPINGS {
        assert!(!validator.is_valid(&as_json(text)), "{text}");
    }
    for text in [
        "module: calls",
        "module: calls\nsummary: 5",
        "types: { A: string }",
        "topics: { a: { summary: A., kind: replies } }",
        "topics: { a: { summary: A., payload: 5 } }",
        "commands: { hold: { summary: A., reply: a } }",
        "catalog: acme\nmodule: calls",
    ] {
        assert!(!validator.is_valid(&as_json(text)), "{text}");
    }
}
