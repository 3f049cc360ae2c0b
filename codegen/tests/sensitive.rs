//! Where messages hold what a catalog calls sensitive.

use std::collections::BTreeMap;
use std::path::Path;

use skylight_codegen::catalog::{Catalog, Sensitivity, load, load_files};
use skylight_codegen::diagnostic::render;

const ROOT: &str = "
catalog: t
title: T
version: 1.0.0
summary: A catalog for paths.
launch: { url: https://t.example/, windowName: t, features: { width: 1, height: 1 } }
envelope: { marker: m, module: a, subModule: s, command: c, data: d, topic: t, error: e, response: r }
handshake: { loaded: t/on, init: init, accepted: t/yes, refused: t/no, closed: t/off, probe: init }
refusals: { params: 900, call: 901 }
bridge:
  init: { summary: Init., message: { init: true }, reply: t/yes, failsOn: [t/no] }
topics:
  t/on: { summary: Loaded. }
  t/yes: { summary: Accepted. }
  t/no: { summary: Refused. }
  t/off: { summary: Closed. }
errors:
  900: { name: badParams, context: t, levels: [error], summary: Refused., remedy: Mend them. }
  901: { name: notAllowed, context: t, levels: [error], summary: Refused., remedy: Ask. }
";

fn catalog(module: &str) -> Catalog {
    let files = [("t.yaml", ROOT), ("calls.yaml", module)];
    let loaded = load_files(files.map(|(name, text)| (name.to_owned(), text.to_owned())).into());
    assert_eq!(render(&loaded.diagnostics, &loaded.sources, false), "");
    loaded.catalog.expect("a catalog")
}

/// The paths, each with dots between, of every command with params and every topic with a payload.
fn paths(catalog: &Catalog) -> BTreeMap<&str, Vec<String>> {
    let sensitivity = Sensitivity::new(catalog);
    let commands = catalog.commands.iter().map(|it| (it.path.as_str(), sensitivity.of_params(it)));
    let topics = catalog.topics.iter().map(|it| (it.name.as_str(), sensitivity.of_payload(it)));
    let joined = |paths: Vec<Vec<String>>| paths.iter().map(|path| path.join(".")).collect();
    commands.chain(topics).map(|(name, paths)| (name, joined(paths))).collect()
}

#[test]
fn paths_lead_through_lists_maps_unions_and_other_names() {
    let catalog = catalog(
        "
module: calls
summary: Calls.
types:
  Person: { summary: A person., fields: { name: { type: string, sensitive: true }, id: uuid } }
  Somebody: { summary: Another name., type: Person | null }
  Target: { summary: A target., union: { queue: { fields: { id: uuid } }, person: Person } }
commands:
  call:
    summary: Calls.
    params: { to: Target, others?: list<Somebody>, by: map<Person>, note?: string }
    reply: { none: Never. }
topics:
  t/people: { summary: People., payload: list<Person> }
  t/nobody: { summary: Nobody., payload: { fields: { id: uuid } } }
",
    );
    let paths = paths(&catalog);
    assert_eq!(paths["calls.call"], ["to.name", "others.*.name", "by.*.name"]);
    assert_eq!(paths["t/people"], ["*.name"]);
    assert_eq!(paths["t/nobody"], [""; 0]);
}

#[test]
fn a_whole_payload_and_a_bare_value_have_the_empty_path() {
    let catalog = catalog(
        "
module: calls
summary: Calls.
commands:
  token:
    summary: A token.
    argument: { name: token, type: string, sensitive: true }
    reply: { none: Never. }
  label:
    summary: A label.
    argument: { name: label, type: string }
    reply: { none: Never. }
topics:
  t/whole: { summary: All of it., payload: { fields: { a: { type: string, sensitive: true } } }, sensitive: true }
",
    );
    let paths = paths(&catalog);
    assert_eq!(paths["calls.token"], [""]);
    assert_eq!(paths["calls.label"], [""; 0]);
    assert_eq!(paths["t/whole"], [""]);
}

#[test]
fn a_type_within_itself_counts_as_a_whole_there() {
    let catalog = catalog(
        "
module: calls
summary: Calls.
types:
  Note: { summary: A remark., fields: { text: { type: string, sensitive: true }, answers: list<Note>, tree?: Tree } }
  Tree: { summary: Nothing to hide., fields: { branches: list<Tree> } }
topics:
  t/note: { summary: A remark., payload: Note }
",
    );
    assert_eq!(paths(&catalog)["t/note"], ["text", "answers.*"]);
}

#[test]
fn the_real_catalog_hides_credentials() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let catalog = load(&spec).expect("files that can be read").catalog.expect("a catalog");
    let paths = paths(&catalog);
    assert_eq!(paths["authentication.login"], ["username", "password", "token"]);
    assert_eq!(paths["session.setToken"], [""]);
    assert_eq!(paths["cxengage/state"], [""]);
    assert_eq!(paths["cxengage/session/config-details"], [""]);
}
