//! Every mistake that a catalog can have, and how it is shown.
//!
//! Each directory `catalogs/C...` holds the files that make a mistake. Together with those of
//! `catalogs/base`, a small catalog in order, they are loaded, and what is shown is compared with
//! the snapshot in the same directory.

use std::collections::BTreeMap;
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
        } else if name.ends_with(".yaml") {
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
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&case);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("shown", render(&diagnostics, &sources, false)));
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
