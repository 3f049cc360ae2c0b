//! The compact catalog of the macro crate, and that it is kept fresh beside the packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use skylight_codegen::catalog;
use skylight_codegen::emit::{Emitted, macros};
use tempfile::TempDir;

fn folder(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

fn emitted(below: &str) -> Emitted {
    let loaded = catalog::load(&folder(below)).expect("a readable catalog");
    macros::emit(&loaded.catalog.expect("a catalog without mistakes"))
}

#[test]
fn the_sample() {
    let emitted = emitted("tests/catalogs/sample");
    assert!(emitted.diagnostics.is_empty());
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        for (path, contents) in &emitted.files {
            insta::assert_snapshot!(format!("macros-{path}"), contents);
        }
    });
    assert_eq!(emitted.files.len(), 4);
}

/// Entries are looked up by bisection, so they have to be in order, each with its lines below.
#[test]
fn entries_are_in_order_and_nothing_breaks_a_line() {
    for below in ["../spec", "tests/catalogs/sample", "tests/emit_rust/catalogs/hostile"] {
        let emitted = emitted(below);
        for (path, contents) in &emitted.files {
            let lines: Vec<&str> = contents.lines().collect();
            let heads: Vec<&str> =
                lines.iter().copied().filter(|line| !line.starts_with(' ')).collect();
            assert!(lines.first().is_none_or(|first| heads.contains(first)), "{below}/{path}");
            assert!(contents.ends_with('\n') && !contents.contains("\n\n"), "{below}/{path}");
            assert!(contents.is_ascii(), "{below}/{path}");
            if path != "catalog.txt" {
                assert!(heads.is_sorted(), "{below}/{path}");
                assert!(heads.iter().all(|head| !head.contains(' ')), "{below}/{path}");
            }
        }
    }
}

#[test]
fn emitting_twice_gives_the_same() {
    assert_eq!(emitted("../spec").files, emitted("../spec").files);
}

/// A directory with the sample catalog in `spec`.
struct Project(TempDir);

impl Project {
    fn new() -> Self {
        let project = Self(TempDir::new().expect("a folder"));
        fs::create_dir(project.path("spec")).expect("a folder");
        for entry in fs::read_dir(folder("tests/catalogs/sample")).expect("the sample") {
            let entry = entry.expect("a file");
            let target = project.path("spec").join(entry.file_name());
            fs::copy(entry.path(), target).expect("a copy");
        }
        project
    }

    fn path(&self, below: &str) -> PathBuf {
        self.0.path().join(below)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_skylight-codegen"));
        command.args(arguments).current_dir(self.0.path()).output().expect("the generator")
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn it_is_written_and_checked_beside_the_packages() {
    let project = Project::new();
    let output = project.run(&[]);
    assert!(output.status.success(), "{}", said(&output));
    let commands = project.path("macros/core/catalog/commands.txt");
    let text = fs::read_to_string(&commands).expect("the commands");
    assert!(text.contains("calls.place\n"), "{text}");
    let output = project.run(&["check"]);
    assert!(output.status.success(), "{}", said(&output));

    // Broken or missing, it is written again.
    fs::write(&commands, "nothing\n").expect("a file");
    fs::remove_file(project.path("macros/core/catalog/types.txt")).expect("a file");
    let output = project.run(&["check"]);
    assert_eq!(output.status.code(), Some(1));
    let text_of_check = said(&output);
    for part in [
        "changed: macros/core/catalog/commands.txt",
        "missing: macros/core/catalog/types.txt",
        "2 files are stale in macros/core/catalog; run: cargo run",
    ] {
        assert!(text_of_check.contains(part), "{part}\n{text_of_check}");
    }
    let output = project.run(&[]);
    assert_eq!(said(&output), "macros/core/catalog: 2 files written, 0 removed\n");
    assert_eq!(fs::read_to_string(&commands).expect("the commands"), text);
    fs::remove_dir_all(project.path("macros")).expect("a folder");
    assert!(project.run(&[]).status.success());
    assert!(commands.is_file());
}

#[test]
fn packages_of_another_catalog_leave_it_alone() {
    let project = Project::new();
    let output = project.run(&["--out", "elsewhere"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(project.path("elsewhere/rust").is_dir());
    assert!(!project.path("macros").exists());

    let output = project.run(&["--out", "elsewhere", "--macros", "compact"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(project.path("compact/topics.txt").is_file());
    fs::remove_file(project.path("compact/topics.txt")).expect("a file");
    let output = project.run(&["check", "--out", "elsewhere", "--macros", "compact"]);
    let command = "cargo run -- --spec spec --out elsewhere --macros compact";
    assert!(said(&output).contains(command), "{}", said(&output));
}
