//! Every mistake that a catalog can have, and how it is shown.
//!
//! Each directory `catalogs/C...` holds the files that make a mistake. Together with those of
//! `catalogs/base`, a small catalog in order, they are loaded, and what is shown is compared with
//! the snapshot in the same directory.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use skylight_codegen::catalog::{Loaded, load, load_files};
use skylight_codegen::diagnostic::{CODES, Code, Diagnostic, render};

fn catalogs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogs")
}

/// The directories of mistakes, in order.
fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = fs::read_dir(catalogs())
        .expect("the catalogs are there")
        .map(|entry| entry.expect("a directory").path())
        .filter(|path| name(path).starts_with('C'))
        .collect();
    cases.sort();
    cases
}

fn name(path: &Path) -> String {
    path.file_name().expect("a name").to_string_lossy().into_owned()
}

fn add_files(directory: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("a file").path();
        let name = format!("{prefix}{}", self::name(&path));
        if path.is_dir() {
            add_files(&path, &format!("{name}/"), files);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            files.insert(name, fs::read_to_string(&path).expect("text"));
        }
    }
}

/// A diagnostic on one line.
fn describe(found: &Diagnostic) -> String {
    let at = found
        .at
        .as_ref()
        .map(|span| format!("{}:{}:{}: ", span.start.file, span.start.line, span.start.column));
    format!("{}{} {}", at.unwrap_or_default(), found.code.0, found.message)
}

fn load_case(case: &Path) -> Loaded {
    let mut files = BTreeMap::new();
    if !case.join("without-base").exists() {
        add_files(&catalogs().join("base"), "", &mut files);
    }
    add_files(case, "", &mut files);
    load_files(files)
}

/// Compares what is shown with the snapshot in the directory of a case.
fn assert_shown(case: &Path, shown: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(case);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("shown", shown));
}

#[test]
fn each_mistake_is_shown_as_in_its_snapshot() {
    let mut strays = Vec::new();
    for case in cases() {
        let Loaded { diagnostics, sources, catalog } = load_case(&case);
        let code = name(&case)[..4].to_owned();
        let stray = diagnostics.iter().filter(|found| found.code.0 != code);
        strays.extend(stray.map(|found| format!("{}: {}", name(&case), describe(found))));
        assert!(!diagnostics.is_empty(), "no mistake in {}", case.display());
        assert!(catalog.is_none(), "a catalog with mistakes came out of {}", case.display());
        assert_shown(&case, &render(&diagnostics, &sources, false));
    }
    assert_eq!(strays, Vec::<String>::new(), "one mistake led to others");
}

#[test]
fn each_code_of_the_loader_has_a_case() {
    let names: Vec<String> = cases().iter().map(|case| name(case)).collect();
    for entry in CODES {
        // Only an emitter knows the identifiers of its language.
        let expected = entry.code != Code::SAME_IDENTIFIER;
        let there = names.iter().any(|name| name.starts_with(entry.code.0));
        assert_eq!(there, expected, "{}", entry.code.0);
    }
}

#[test]
fn the_base_of_the_cases_has_no_mistake() {
    let loaded = load(&catalogs().join("base")).expect("files that can be read");
    assert_eq!(render(&loaded.diagnostics, &loaded.sources, false), "");
    assert!(loaded.catalog.is_some());
}

#[test]
fn ten_mistakes_are_ten_diagnostics_of_one_run() {
    let case = catalogs().join("ten-mistakes");
    let Loaded { diagnostics, sources, .. } = load_case(&case);
    assert_eq!(diagnostics.len(), 10);
    let codes: BTreeSet<&str> = diagnostics.iter().map(|found| found.code.0).collect();
    assert_eq!(codes.len(), 10, "the mistakes are of ten kinds");
    assert_shown(&case, &render(&diagnostics, &sources, false));
}

#[test]
fn diagnostics_come_in_the_order_of_files_and_lines() {
    for case in cases() {
        let places: Vec<_> = load_case(&case)
            .diagnostics
            .into_iter()
            .map(|found| found.at.map(|at| (at.start.file, at.start.line, at.start.column)))
            .collect();
        assert!(places.is_sorted(), "in {}", case.display());
    }
}

/// One slip in the sample catalog: the file, what is written there, what is written instead, and
/// the only diagnostic that it may lead to.
const SLIPS: &[(&str, &str, &str, &str)] = &[
    // A type that cannot be read, or is not found, is still there for those who use it.
    ("calls.yaml", "CallId: { type: uuid,", "CallId: { type: uui,", "C020"),
    ("calls.yaml", "CallId: { type: uuid,", "CallId: { type: uuid|,", "C006"),
    ("calls.yaml", "union: [string, integer]", "union: 5", "C005"),
    ("calls.yaml", "enum: { inbound", "enums: { inbound", "C003"),
    ("acme.yaml", "payload: Snapshot", "payload: Snapshoot", "C020"),
    ("acme.yaml", "payload: Snapshot", "payload: [Snapshot]", "C005"),
    // A command that cannot be read is still there for sequences, and so are its topics.
    ("calls.yaml", "  place:\n", "  place: later\n  call:\n", "C005"),
    ("calls.yaml", "topic: acme/calls/placed", "topic: acme/calls/palced", "C021"),
    (
        "calls.yaml",
        "params: { callId: CallId }\n    reply: { topic: acme/calls/held",
        "parms: { callId: CallId }\n    reply: { topic: acme/calls/held",
        "C003",
    ),
    ("calls.yaml", "params: { callId: CallId, to: Target }", "params: [CallId, Target]", "C005"),
    (
        "calls.yaml",
        "publishes: [acme/calls/ended]\n    errors",
        "publishes: acme/calls/ended\n    errors",
        "C005",
    ),
    // A topic, a payload or an error that cannot be read is still there for commands.
    (
        "calls.yaml",
        "payload: { fields: { callId: CallId } }\n    onFailure",
        "payload: { field: { callId: CallId } }\n    onFailure",
        "C003",
    ),
    (
        "calls.yaml",
        "payload: { fields: { callId: CallId } }\n    onFailure",
        "payload: list<\n    onFailure",
        "C006",
    ),
    ("calls.yaml", "  202:\n    name: callGone", "  202:\n    nam: callGone", "C003"),
    // A whole part, or a whole file, that cannot be read may have declared anything.
    ("calls.yaml", "\ntopics:", "\ntopcs:", "C003"),
    ("calls.yaml", "\nerrors:", "\nerors:", "C003"),
    ("calls.yaml", "  outboundCall:", "  - outboundCall:", "C005"),
    ("calls.yaml", "summary: Calls of", "summary: [Calls of", "C001"),
    ("acme.yaml", "catalog: acme", "catalog: [acme", "C001"),
    ("shared.yaml", "summary: What", "\tsummary: What", "C001"),
    ("acme.yaml", "bridge:", "brigde:", "C003"),
    ("acme.yaml", "init: hello", "init: [hello]", "C005"),
    ("acme.yaml", "probe: snapshot", "probe: [snapshot]", "C005"),
    ("acme.yaml", "\nstarts:", "\nstart:", "C003"),
    ("acme.yaml", "\nrefusals:", "\nrefusal:", "C003"),
    ("acme.yaml", "call: 101", "cal: 101", "C003"),
    ("acme.yaml", "call: 101", "call: 110", "C022"),
    ("desk.yaml", "starts: configuration", "starts: [configuration]", "C008"),
    ("calls.recordings.yaml", "integration: recorder", "integration: recordr", "C008"),
];

#[test]
fn one_slip_is_one_diagnostic() {
    for (file, written, instead, expected) in SLIPS {
        let mut files = BTreeMap::new();
        add_files(&catalogs().join("sample"), "", &mut files);
        let text = files.get_mut(*file).expect("a file of the sample");
        assert!(text.contains(written), "the sample no longer says {written:?}");
        *text = text.replacen(written, instead, 1);
        let found: Vec<String> = load_files(files).diagnostics.iter().map(describe).collect();
        let only = found.len() == 1 && found[0].contains(expected);
        assert!(only, "{instead:?} leads to {found:#?}");
    }
}

#[test]
fn tools_get_the_same_as_people() {
    let case = catalogs().join("C026-match-payload");
    let found = serde_json::to_value(&load_case(&case).diagnostics[0]).expect("JSON");
    assert_eq!(
        found,
        serde_json::json!({
            "code": "C026",
            "message": "the payload of `acme/calls/held` has no field `calId`",
            "at": { "file": "calls.yaml", "line": 9, "column": 56, "length": 5 },
            "help": "did you mean `callId`?",
            "related": [{
                "at": { "file": "calls.yaml", "line": 12, "column": 3, "length": 15 },
                "shows": "the topic",
            }],
        })
    );
}

#[test]
fn color_is_used_only_when_asked_for() {
    let Loaded { diagnostics, sources, .. } = load_case(&catalogs().join("C020-unknown-type"));
    assert!(render(&diagnostics, &sources, true).contains('\u{1b}'));
    assert!(!render(&diagnostics, &sources, false).contains('\u{1b}'));
}

#[test]
fn files_are_found_on_disk_and_shown_with_their_directory() {
    let directory = tempfile::tempdir().expect("a directory");
    let write = |name: &str, bytes: &[u8]| {
        let path = directory.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        fs::write(path, bytes).expect("a file");
    };
    let root = fs::read(catalogs().join("base/acme.yaml")).expect("the base");
    write("acme.yaml", &root);
    write("more/calls.yaml", b"module: calls\nsummary: \xff\n");
    write("desk.yml", b"module: desk\n");
    write(".draft.yaml", b"not: read\n");
    write("notes.md", b"not read");
    let Loaded { diagnostics, sources, .. } = load(directory.path()).expect("a directory");
    let found: Vec<String> = diagnostics.iter().map(describe).collect();
    assert_eq!(
        found,
        [
            "C014 `desk.yml` would not be read",
            "more/calls.yaml:2:1: C001 this line is not UTF-8 text",
        ]
    );
    let shown = render(&diagnostics, &sources, false);
    assert!(shown.contains("/more/calls.yaml:2:1\n"), "{shown}");
    let error = load(&directory.path().join("missing")).expect_err("no directory");
    assert!(error.to_string().contains("missing"), "{error}");
}
