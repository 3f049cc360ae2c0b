//! What holds for every input.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use skylight_codegen::catalog::{Loaded, load, load_files};
use skylight_codegen::diagnostic::render;
use skylight_codegen::spec::Expression;

fn sample() -> BTreeMap<String, String> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogs/sample");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(directory).expect("the sample") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        files.insert(name, fs::read_to_string(&path).expect("text"));
    }
    files
}

/// Loads the files and shows what is found; every place shown must be in its file.
fn load_and_show(files: &BTreeMap<String, String>) -> Result<(), TestCaseError> {
    let Loaded { catalog, diagnostics, sources } = load_files(files.clone());
    prop_assert_eq!(catalog.is_some(), diagnostics.is_empty());
    let shown = render(&diagnostics, &sources, true);
    prop_assert_eq!(shown.is_empty(), diagnostics.is_empty());
    serde_json::to_string(&diagnostics).expect("JSON");
    for found in &diagnostics {
        for span in found.at.iter().chain(found.related.iter().map(|(span, _)| span)) {
            let line_breaks = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];
            let lines = files[&*span.start.file].split(line_breaks).count();
            let line = span.start.line as usize;
            prop_assert!((1..=lines + 1).contains(&line), "{found:?}");
            prop_assert!(span.start.column >= 1 && span.length >= 1, "{found:?}");
        }
    }
    Ok(())
}

fn in_one_file(text: String) -> BTreeMap<String, String> {
    BTreeMap::from([("calls.yaml".to_owned(), text)])
}

/// Pieces that files of a catalog are made of, put together at random.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "module: calls",
        "catalog: acme",
        "summary: ",
        "types:",
        "commands:",
        "topics:",
        "errors:",
        "sequences:",
        "bridge:",
        "launch:",
        "query:",
        "handshake:",
        "  ",
        "    ",
        "\n",
        "\n  ",
        "\n    ",
        "\n- ",
        "A: ",
        "b?: ",
        "c??: ",
        "7: ",
        "{ ",
        " }",
        "[",
        "]",
        ", ",
        "fields: ",
        "enum: ",
        "union: ",
        "type: ",
        "list<",
        "map<",
        ">",
        " | null",
        "string",
        "A",
        "params: ",
        "reply: ",
        "match: ",
        "topic: ",
        "none: ",
        "|\n",
        ">-\n",
        "&a ",
        "*a",
        "!t ",
        "\"",
        "'",
        "null",
        "~",
        "true",
        "1e400",
        "-1",
        "0x1F",
        "\t",
        "\r",
        "\r\n",
        "\r",
        "\r\n",
        "\u{feff}",
        "é",
        "🦀",
        "# ",
        "---",
        "<<: ",
        "? ",
        ": ",
        "@",
        "%",
        "`",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn expression() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "string",
        "number",
        "integer",
        "boolean",
        "uuid",
        "timestamp",
        "url",
        "json",
        "file",
        "null",
        "WorkOffer",
        "A1",
    ])
    .prop_map(str::to_owned);
    let tree = leaf.prop_recursive(5, 16, 1, |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| format!("list<{inner}>")),
            inner.clone().prop_map(|inner| format!("map<{inner}>")),
            inner.prop_map(|inner| match inner.as_str() {
                "null" => inner,
                nullable if nullable.ends_with(" | null") => inner,
                _ => format!("{inner} | null"),
            }),
        ]
    });
    tree.boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_too_strange(text in any::<String>()) {
        load_and_show(&in_one_file(text))?;
    }

    #[test]
    fn no_yaml_is_too_strange(text in pieces()) {
        load_and_show(&in_one_file(text))?;
    }

    #[test]
    fn no_bytes_are_too_strange(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let directory = tempfile::tempdir().expect("a directory");
        fs::write(directory.path().join("calls.yaml"), &bytes).expect("a file");
        let loaded = load(directory.path()).expect("a directory that can be read");
        prop_assert!(!loaded.diagnostics.is_empty(), "a catalog without a root came out");
        prop_assert!(!render(&loaded.diagnostics, &loaded.sources, false).is_empty());
    }

    #[test]
    fn the_sample_survives_any_cut_and_insertion(
        file in 0..5_usize,
        at in any::<prop::sample::Index>(),
        cut in 0..40_usize,
        inserted in pieces(),
        insert in any::<bool>(),
    ) {
        let mut files = sample();
        let text = files.values_mut().nth(file).expect("a file");
        let start = text.floor_char_boundary(at.index(text.len()));
        let end = text.floor_char_boundary((start + cut).min(text.len())).max(start);
        text.replace_range(start..end, if insert { &inserted } else { "" });
        load_and_show(&files)?;
    }

    #[test]
    fn a_printed_expression_is_read_as_it_was(text in expression()) {
        let read = Expression::parse(&text).expect("an expression");
        prop_assert_eq!(&read.to_string(), &text);
        let spaced = text.replace('<', " < ").replace('>', " > ").replace('|', "  |  ");
        let again = Expression::parse(&spaced).expect("spaces do not matter");
        prop_assert_eq!(again.to_string(), text);
    }

    #[test]
    fn no_expression_is_too_strange(text in "[a-zA-Z<>| ,?\\[\\]é]{0,40}") {
        if let Err(mistake) = Expression::parse(&text) {
            let length = u32::try_from(text.chars().count()).expect("short");
            prop_assert!(mistake.at + mistake.length <= length.max(mistake.at + 1));
            prop_assert!(mistake.at <= length);
        }
    }
}

#[test]
fn depth_is_a_mistake_and_no_crash() {
    let deep = 2_000;
    for text in [
        format!("types: {{ A: {{ type: {}string{} }} }}", "list<".repeat(deep), ">".repeat(deep)),
        format!("types: {}{}", "[".repeat(deep), "]".repeat(deep)),
        format!("types: {}", "{ a: ".repeat(deep)),
        format!("types:\n  {}a", "- ".repeat(deep)),
    ] {
        let loaded = load_files(in_one_file(text));
        let codes: Vec<&str> = loaded.diagnostics.iter().map(|found| found.code.0).collect();
        assert!(codes.contains(&"C001") || codes.contains(&"C006"), "{codes:?}");
    }
}
