//! The command line, run as a user runs it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A directory with a copy of the sample catalog in `spec`.
struct Project(TempDir);

impl Project {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogs/sample");
        fs::create_dir(folder.path().join("spec")).unwrap();
        for entry in fs::read_dir(sample).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), folder.path().join("spec").join(entry.file_name())).unwrap();
        }
        Self(folder)
    }

    fn path(&self, below: &str) -> PathBuf {
        self.0.path().join(below)
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_skylight-codegen"))
            .args(args)
            .current_dir(self.0.path())
            .output()
            .unwrap()
    }

    /// Everything that was generated, by path.
    fn generated(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        let mut folders = vec![self.path("generated")];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = fs::read_dir(folder) else { continue };
            for entry in entries {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let contents = fs::read(&path).unwrap();
                    found.insert(path, contents);
                }
            }
        }
        found
    }
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

#[test]
fn without_a_verb_the_packages_are_generated_and_a_second_run_is_silent() {
    let project = Project::new();
    let first = project.run(&[]);
    assert_eq!(code(&first), 0, "{}", stderr(&first));
    let files = project.generated();
    for file in ["rust/Cargo.toml", "typescript/package.json", "wasm/Cargo.toml", "manifest.json"] {
        assert!(files.contains_key(&project.path("generated").join(file)), "{file} is missing");
    }

    let second = project.run(&["generate"]);
    assert_eq!((code(&second), stdout(&second), stderr(&second)), (0, "", ""));
    assert_eq!(project.generated(), files);
}

#[test]
fn the_output_does_not_depend_on_the_directory() {
    let (here, there) = (Project::new(), Project::new());
    here.run(&[]);
    there.run(&["--spec", "spec", "--out", "elsewhere/deep"]);
    let relative = |project: &Project, out: &str, file: &Path| {
        fs::read(project.path(out).join(file)).unwrap_or_else(|_| panic!("{}", file.display()))
    };
    for (path, contents) in here.generated() {
        let file = path.strip_prefix(here.path("generated")).unwrap().to_owned();
        assert!(relative(&there, "elsewhere/deep", &file) == contents, "{}", file.display());
    }
}

#[test]
fn check_is_silent_when_fresh_and_lists_all_that_is_stale_without_writing() {
    let project = Project::new();
    project.run(&[]);
    let fresh = project.run(&["check"]);
    assert_eq!((code(&fresh), stderr(&fresh)), (0, ""));

    fs::write(project.path("generated/rust/Cargo.toml"), "changed\n").unwrap();
    fs::remove_file(project.path("generated/typescript/package.json")).unwrap();
    let before = project.generated();
    let stale = project.run(&["check"]);
    assert_eq!(code(&stale), 1);
    let shown = stderr(&stale);
    assert!(shown.contains("changed: generated/rust/Cargo.toml\n"), "{shown}");
    assert!(shown.contains("missing: generated/typescript/package.json\n"), "{shown}");
    assert!(shown.contains("-changed\n"), "{shown}");
    assert!(shown.ends_with("error: 2 files are stale in generated; run: cargo run\n"), "{shown}");
    assert_eq!(project.generated(), before);

    assert_eq!(code(&project.run(&[])), 0);
    assert_eq!(code(&project.run(&["check"])), 0);
}

#[test]
fn check_names_the_command_for_a_catalog_of_somebody_else() {
    let project = Project::new();
    let stale = project.run(&["check", "--spec", "spec", "--out", "out"]);
    let shown = stderr(&stale);
    assert!(shown.ends_with("run: cargo run -- --spec spec --out out\n"), "{shown}");
}

#[test]
fn check_speaks_json_to_programs() {
    let project = Project::new();
    let report = project.run(&["check", "--message-format", "json"]);
    assert_eq!(code(&report), 1);
    let report: Value = serde_json::from_slice(&report.stdout).unwrap();
    assert_eq!(report["fresh"], false);
    assert_eq!(report["differences"][0]["kind"], "missing");
}

#[test]
fn mistakes_are_all_shown_and_nothing_is_touched() {
    let project = Project::new();
    project.run(&[]);
    let before = project.generated();
    fs::write(project.path("spec/zz.yaml"), "modul: zz\nsummary: A section.\ntopicz: {}\n")
        .unwrap();
    for verb in ["generate", "check", "export"] {
        let refused = project.run(&[verb]);
        assert_eq!(code(&refused), 1, "{verb}");
        let shown = stderr(&refused);
        assert!(shown.contains("spec/zz.yaml:1:1"), "{shown}");
        assert!(shown.contains("spec/zz.yaml:3:1"), "{shown}");
        assert!(shown.ends_with("error: 2 mistakes in spec; nothing was written\n"), "{shown}");
        assert_eq!(project.generated(), before);
    }
    let report = project.run(&["check", "--message-format", "json"]);
    let report: Value = serde_json::from_slice(&report.stdout).unwrap();
    assert_eq!(report["diagnostics"].as_array().unwrap().len(), 2);
}

#[test]
fn export_prints_the_resolved_catalog() {
    let project = Project::new();
    let export = project.run(&["export"]);
    assert_eq!(code(&export), 0, "{}", stderr(&export));
    let export: Value = serde_json::from_str(stdout(&export)).unwrap();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    for (list, members) in [
        ("commands", &["path", "params", "data", "reply", "errors"][..]),
        ("topics", &["topic", "kind", "payload", "delivered"]),
        ("errors", &["code", "name", "context", "levels"]),
        ("types", &[]),
        ("sequences", &[]),
    ] {
        let items = export[list].as_array().unwrap_or_else(|| panic!("{list} is no list"));
        assert!(!items.is_empty(), "{list}");
        for item in items {
            for member in members {
                assert!(keys(item).iter().any(|key| key == member), "{member} of {item}");
            }
        }
    }
}

#[test]
fn schema_prints_a_json_schema() {
    let project = Project::new();
    let schema: Value = serde_json::from_slice(&project.run(&["schema"]).stdout).unwrap();
    assert!(schema["$schema"].is_string());
}

#[test]
fn wrong_usage_exits_with_2() {
    let project = Project::new();
    assert_eq!(code(&project.run(&["generat"])), 2);
    assert_eq!(code(&project.run(&["--spek", "x"])), 2);
}

#[test]
fn a_directory_that_is_not_there_is_named() {
    let project = Project::new();
    let refused = project.run(&["--spec", "nowhere"]);
    assert_eq!(code(&refused), 1);
    assert!(stderr(&refused).contains("nowhere"), "{}", stderr(&refused));
}
