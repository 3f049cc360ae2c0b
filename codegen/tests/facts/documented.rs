//! What the catalog says of commands and topics is in the documentation of every package.

use serde_json::Value;
use skylight_codegen::emit::{Files, rust, typescript};

use super::{list, text};

/// The files of a package as one text: without the marks of comments, escapes and line breaks.
fn prose(files: &Files) -> String {
    let mut prose = String::new();
    for line in files.values().flat_map(|file| file.lines()) {
        let line = line.trim();
        let marks = ["///", "//!", "/**", "*"];
        let words = marks.into_iter().find_map(|mark| line.strip_prefix(mark)).unwrap_or(line);
        for word in words.trim_end_matches("*/").split_whitespace() {
            prose.push_str(&word.replace('\\', ""));
            prose.push(' ');
        }
    }
    prose
}

/// A sentence of the catalog as [`prose`] gives it, without the full stop.
fn sentence(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().map(|word| word.replace('\\', "")).collect();
    words.join(" ").trim_end_matches('.').to_owned()
}

/// What is to be found of a member of the export, when it has one.
fn said<'e>(owner: &'e Value, key: &'e str) -> impl Iterator<Item = String> + 'e {
    owner.get(key).and_then(Value::as_str).map(sentence).into_iter()
}

/// Every sentence that has to be in the documentation, with the item that it is about.
fn expected(export: &Value) -> Vec<(String, String)> {
    let mut expected = Vec::new();
    let mut expect = |item: &str, sentences: Vec<String>| {
        expected.extend(sentences.into_iter().map(|sentence| (item.to_owned(), sentence)));
    };
    // The clients send the init themselves, and it is no call of theirs.
    let init = text(&export["handshake"], "init");
    let calls = list(export, "commands").filter(|command| text(command, "path") != init);
    for command in calls {
        let path = text(command, "path");
        expect(path, said(command, "noReply").chain(said(command, "partial")).collect());
        for key in ["many", "follows", "errorsFirst"] {
            expect(path, said(&command["reply"], key).collect());
        }
        let topics: Vec<_> = list(command, "failsOn")
            .map(|topic| format!("`{}`", topic.as_str().unwrap()))
            .collect();
        if !topics.is_empty() {
            expect(path, vec![format!("an also fail on {}.", topics.join(", "))]);
        }
        if let Some(param) = command["reply"].get("customTopic") {
            let named =
                format!("comes on the topic named by `{}` instead", param.as_str().unwrap());
            expect(path, vec![named]);
        }
    }
    for topic in list(export, "topics") {
        let name = text(topic, "topic");
        expect(name, said(topic, "undelivered").chain(said(topic, "partial")).collect());
        if let Some(failure) = topic["onFailure"].as_str() {
            expect(name, vec![failure.trim_end_matches(" | null").to_owned()]);
        }
    }
    for module in list(export, "modules") {
        let integration = module["starts"].get("integration").or(module["starts"].get("crm"));
        let name = integration.and_then(Value::as_str).map(|name| format!("`{name}`"));
        expect(text(module, "path"), name.into_iter().collect());
        let topic = module.get("startedBy").and_then(Value::as_str);
        let started =
            topic.map(|topic| format!("A message on `{topic}` shows that it has started."));
        expect(text(module, "path"), started.into_iter().collect());
    }
    for sequence in list(export, "sequences") {
        let name = text(sequence, "name");
        let named = std::iter::once(format!("`{name}`"));
        expect(name, named.chain(said(sequence, "summary")).collect());
    }
    for error in list(export, "errors") {
        let code = error["code"].to_string();
        expect(&code, said(error, "remedy").chain(said(error, "levelRule")).collect());
    }
    expected
}

#[test]
fn both_languages_document_what_the_catalog_says() {
    let export = super::export();
    let catalog = super::catalog();
    let expected = expected(&export);
    assert!(expected.len() > 400, "only {} sentences are looked for", expected.len());
    for (language, emitted) in
        [("rust", rust::emit(&catalog)), ("typescript", typescript::emit(&catalog))]
    {
        let prose = prose(&emitted.files);
        let missing: Vec<_> =
            expected.iter().filter(|(_, sentence)| !prose.contains(sentence)).collect();
        assert!(missing.is_empty(), "not in the documentation of {language}:\n{missing:#?}");
    }
}
