//! What `cargo run` and `check` do to an output directory.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::SystemTime;

use skylight_codegen::emit::Files;
use skylight_codegen::output::{Comparison, Difference, MANIFEST, Written, compare, diff, write};
use tempfile::TempDir;

fn files(entries: &[(&str, &str)]) -> Files {
    entries.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn generate(out: &Path, files: &Files) -> Written {
    write(&compare(out, files).unwrap()).unwrap()
}

/// Path to contents and time of change of everything below a directory.
fn snapshot(out: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![out.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(out).unwrap().display().to_string();
                let changed = path.metadata().unwrap().modified().unwrap();
                found.insert(name, (fs::read(&path).unwrap(), changed));
            }
        }
    }
    found
}

fn kinds(comparison: &Comparison) -> Vec<(&'static str, &str)> {
    let kind = |difference: &Difference| match difference {
        Difference::Changed { .. } => "changed",
        Difference::Missing { .. } => "missing",
        Difference::Extra { .. } => "extra",
        Difference::Foreign { .. } => "foreign",
    };
    comparison.differences.iter().map(|found| (kind(found), found.path())).collect()
}

#[test]
fn a_second_run_touches_nothing() {
    let out = TempDir::new().unwrap();
    let files = files(&[("rust/src/lib.rs", "//! a\n"), ("typescript/package.json", "{}\n")]);
    let first = generate(out.path(), &files);
    assert_eq!(first.written, ["rust/src/lib.rs", "typescript/package.json", MANIFEST]);
    let before = snapshot(out.path());

    assert!(compare(out.path(), &files).unwrap().is_fresh());
    assert_eq!(generate(out.path(), &files), Written::default());
    assert_eq!(snapshot(out.path()), before);
}

#[test]
fn comparing_lists_every_difference_and_writes_nothing() {
    let out = TempDir::new().unwrap();
    generate(out.path(), &files(&[("a", "1\n"), ("b", "2\n"), ("old/c", "3\n")]));
    fs::write(out.path().join("a"), "changed\n").unwrap();
    fs::remove_file(out.path().join("b")).unwrap();
    let before = snapshot(out.path());

    let wanted = files(&[("a", "1\n"), ("b", "2\n"), ("d", "4\n")]);
    let comparison = compare(out.path(), &wanted).unwrap();
    let expected = [
        ("changed", "a"),
        ("missing", "b"),
        ("missing", "d"),
        ("changed", MANIFEST),
        ("extra", "old/c"),
    ];
    assert_eq!(kinds(&comparison), expected);
    assert_eq!(snapshot(out.path()), before);

    let shown = diff("generated", &comparison.differences[0]);
    assert!(shown.contains("changed: generated/a\n"), "{shown}");
    assert!(shown.contains("-changed\n+1\n"), "{shown}");
}

#[test]
fn only_files_that_differ_are_written_and_stale_ones_removed() {
    let out = TempDir::new().unwrap();
    generate(out.path(), &files(&[("same", "1\n"), ("other", "2\n"), ("old/deep/gone", "3\n")]));
    let before = snapshot(out.path());

    let result = generate(out.path(), &files(&[("same", "1\n"), ("other", "new\n")]));
    assert_eq!(result.written, ["other", MANIFEST]);
    assert_eq!(result.removed, ["old/deep/gone"]);
    let after = snapshot(out.path());
    assert_eq!(after["same"], before["same"]);
    assert_eq!(after["other"].0, b"new\n");
    assert!(!out.path().join("old").exists(), "folders left empty go too");
}

#[test]
fn files_of_others_are_left_alone() {
    let out = TempDir::new().unwrap();
    generate(out.path(), &files(&[("pkg/a", "1\n")]));
    fs::write(out.path().join("pkg/mine"), "by hand\n").unwrap();

    generate(out.path(), &files(&[("other/b", "2\n")]));
    assert_eq!(fs::read_to_string(out.path().join("pkg/mine")).unwrap(), "by hand\n");
    assert!(!out.path().join("pkg/a").exists());
}

#[test]
fn a_foreign_file_in_the_way_stops_the_run_before_it_touches_anything() {
    let out = TempDir::new().unwrap();
    generate(out.path(), &files(&[("a", "1\n")]));
    fs::write(out.path().join("b"), "by hand\n").unwrap();
    let before = snapshot(out.path());

    let comparison = compare(out.path(), &files(&[("a", "new\n"), ("b", "2\n")])).unwrap();
    let error = write(&comparison).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AlreadyExists);
    assert!(error.to_string().contains("b, so it does not replace it"), "{error}");
    assert_eq!(snapshot(out.path()), before);
}

#[test]
fn a_foreign_file_with_the_right_contents_is_adopted() {
    let out = TempDir::new().unwrap();
    fs::write(out.path().join("a"), "1\n").unwrap();
    assert_eq!(generate(out.path(), &files(&[("a", "1\n")])).written, [MANIFEST]);
    assert_eq!(generate(out.path(), &files(&[])).removed, ["a"]);
}

#[test]
fn a_stale_file_that_somebody_changed_is_kept_and_named() {
    let out = TempDir::new().unwrap();
    generate(out.path(), &files(&[("a", "1\n")]));
    fs::write(out.path().join("a"), "precious\n").unwrap();

    let result = generate(out.path(), &files(&[]));
    assert_eq!((result.kept, result.removed), (vec!["a".to_owned()], vec![]));
    assert_eq!(fs::read_to_string(out.path().join("a")).unwrap(), "precious\n");
}

#[test]
fn a_manifest_cannot_reach_outside_of_the_directory() {
    let root = TempDir::new().unwrap();
    let out = root.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::write(root.path().join("victim"), "keep\n").unwrap();
    for path in ["../victim", "/etc/passwd", ""] {
        let manifest = serde_json::json!({"generator": "x", "files": {path: "0"}});
        fs::write(out.join(MANIFEST), manifest.to_string()).unwrap();
        let error = compare(&out, &files(&[])).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidData);
    }
    assert!(root.path().join("victim").exists());
}

#[test]
fn a_broken_manifest_is_an_error_that_says_so() {
    let out = TempDir::new().unwrap();
    fs::write(out.path().join(MANIFEST), "<<<<<<< HEAD\n").unwrap();
    let error = compare(out.path(), &files(&[("a", "1\n")])).unwrap_err();
    assert!(error.to_string().contains("manifest.json is not what the generator wrote"), "{error}");
}

#[test]
fn converted_line_endings_are_named_as_such() {
    let out = TempDir::new().unwrap();
    let wanted = files(&[("a", "1\n2\n")]);
    generate(out.path(), &wanted);
    fs::write(out.path().join("a"), "1\r\n2\r\n").unwrap();
    let comparison = compare(out.path(), &wanted).unwrap();
    let shown = diff("generated", &comparison.differences[0]);
    assert!(shown.contains("only the line endings differ"), "{shown}");
}
