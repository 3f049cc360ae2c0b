//! Names that Rust cannot tell apart are diagnostics, and nothing is emitted then.

use std::collections::BTreeMap;

use skylight_codegen::catalog::load_files;
use skylight_codegen::emit::rust;

const ROOT: &str = "\
catalog: twins
title: Twins
version: 1.0.0
summary: Two of each.
launch: { url: 'https://twins.example/', windowName: twins, features: { width: 1, height: 2 } }
envelope: { marker: m, module: module, subModule: subModule, command: command, data: data, topic: topic, error: error, response: response }
handshake: { loaded: t/loaded, init: init, accepted: t/accepted, refused: t/refused, closed: t/closed, probe: init }
refusals: { params: 900, call: 901 }
bridge:
  init: { summary: Init., message: { init: true }, reply: t/accepted, failsOn: [t/refused] }
topics:
  t/loaded: { summary: Loaded., kind: event }
  t/accepted: { summary: Accepted. }
  t/refused: { summary: Refused., errorOnly: true }
  t/closed: { summary: Closed., kind: event }
errors:
  900: { name: badParams, context: t, levels: [error], summary: Refused., remedy: Mend them. }
  901: { name: notAllowed, context: t, levels: [error], summary: Refused., remedy: Ask. }
";

/// Emits the root with a module, and gives the messages and places of the diagnostics.
fn diagnostics(module: &str) -> Vec<(String, String)> {
    let module = format!("module: pair\nsummary: Two.\n{module}");
    let files = [("root.yaml", ROOT), ("pair.yaml", module.as_str())];
    let files: BTreeMap<String, String> =
        files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    let loaded = load_files(files);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    let emitted = rust::emit(&loaded.catalog.expect("a catalog"));
    assert!(emitted.diagnostics.is_empty() || emitted.files.is_empty(), "files beside diagnostics");
    let show = |diagnostic: &skylight_codegen::diagnostic::Diagnostic| {
        assert_eq!(diagnostic.code.0, "C035");
        assert!(diagnostic.help.is_some() && diagnostic.related.len() == 1, "{diagnostic:?}");
        let at = &diagnostic.at.as_ref().expect("a place").start;
        (diagnostic.message.clone(), format!("{}:{}", at.file, at.line))
    };
    emitted.diagnostics.iter().map(show).collect()
}

#[test]
fn fields_of_one_object() {
    let found = diagnostics(
        "commands:\n  go:\n    summary: Go.\n    params:\n      userId: string\n      user-id: string\n    reply: { none: Silent. }\n",
    );
    assert_eq!(
        found,
        [(
            "the field `userId` and the field `user-id` become the same identifier `user_id` in \
             the type `Go` of the Rust package"
                .to_owned(),
            "pair.yaml:8".to_owned()
        )]
    );
}

#[test]
fn values_of_one_enum_and_methods_of_one_module() {
    let found = diagnostics(
        "commands:\n  goOn: { summary: Go., reply: { none: Silent. } }\n  goON: { summary: Go., reply: t/mood }\ntopics:\n  t/mood: { summary: Mood., payload: Mood }\ntypes:\n  Mood: { summary: Mood., enum: [a-b, a_b] }\n",
    );
    let messages: Vec<&str> = found.iter().map(|(message, _)| message.as_str()).collect();
    assert_eq!(messages.len(), 3, "{messages:#?}");
    assert!(messages.iter().any(|text| text.contains("`GoOn` in the params of `pair`")));
    assert!(
        messages.iter().any(|text| text.contains("`go_on` in the methods of the module `pair`"))
    );
    assert!(messages.iter().any(|text| text.contains("`AB` in the enum `Mood`")));
}

#[test]
fn topics_take_more_of_their_path_until_they_differ() {
    let found = diagnostics(
        "topics:\n  t/one/the-end: { summary: One., kind: event }\n  t/two/the-end: { summary: Two., kind: event }\n  t/two/the/end: { summary: Three., kind: event }\n",
    );
    let messages: Vec<&str> = found.iter().map(|(message, _)| message.as_str()).collect();
    assert_eq!(messages.len(), 1, "{messages:#?}");
    assert!(messages[0].contains("`TTwoTheEnd` in the topics"), "{messages:#?}");
}
