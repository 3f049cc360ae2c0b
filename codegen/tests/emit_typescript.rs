//! The TypeScript package: what is made of the sample catalog, that it compiles, how it is typed,
//! and that nothing in a catalog gets out of where it belongs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use skylight_codegen::catalog::{self, Loaded};
use skylight_codegen::emit::{Emitted, Files, typescript};

fn root() -> PathBuf {
    let crate_root = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_root.parent().expect("the crate stands in the workspace").to_owned()
}

fn emit(loaded: Loaded) -> Emitted {
    let rendered: Vec<_> = loaded.diagnostics.iter().map(|found| &found.message).collect();
    assert!(rendered.is_empty(), "mistakes in the catalog: {rendered:#?}");
    typescript::emit(&loaded.catalog.expect("a catalog without mistakes"))
}

/// The package of a catalog in a directory below the tests.
fn package(directory: &str) -> Files {
    let path = root().join("codegen/tests").join(directory);
    let emitted = emit(catalog::load(&path).expect("the catalog can be read"));
    assert!(emitted.diagnostics.is_empty(), "{:#?}", emitted.diagnostics);
    emitted.files
}

/// Writes a package into a directory of its own; gives back the package's.
fn write(name: &str, files: &Files) -> PathBuf {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("emit_typescript").join(name);
    if out.exists() {
        std::fs::remove_dir_all(&out).expect("the directory is the test's own");
    }
    for (path, text) in files {
        let path = out.join(path);
        let parent = path.parent().expect("a file stands in a directory");
        std::fs::create_dir_all(parent).expect("the directory can be made");
        std::fs::write(&path, text).expect("the file can be written");
    }
    out.join("typescript")
}

/// Runs a tool that `npm install` has put into the workspace; fails with what it says.
fn run(tool: &str, arguments: &[&str], directory: &Path) {
    let program = root().join("node_modules/.bin").join(tool);
    assert!(program.exists(), "{tool} is missing: run `npm install` in the workspace");
    let output = Command::new(program)
        .args(arguments)
        .current_dir(directory)
        .output()
        .expect("the tool can be run");
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{tool} {}:\n{said}", arguments.join(" "));
}

/// Checks with the compiler and with the formatter and linter of this workspace.
fn check(package: &Path) {
    run("tsc", &["--noEmit", "-p", "."], package);
    std::fs::copy(root().join("biome.json"), package.join("biome.json")).expect("can be copied");
    run("biome", &["ci", "--error-on-warnings", "--colors=off", "."], package);
}

#[test]
fn the_package_of_the_sample_catalog() {
    let files = package("catalogs/sample");
    let own = files.iter().filter(|(path, _)| {
        !path.contains("/runtime/") && !path.contains("LICENSE") && !path.ends_with("tsconfig.json")
    });
    for (path, text) in own {
        let name = path.trim_start_matches("typescript/").replace('/', "-");
        insta::with_settings!({ snapshot_path => "emit_typescript/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, text);
        });
    }
}

#[test]
fn the_package_holds_the_whole_runtime() {
    let files = package("catalogs/sample");
    let sources = root().join("codegen/runtime/typescript/src");
    let mut runtime = BTreeMap::new();
    read_below(&sources, "typescript/src/runtime", &mut runtime);
    for (path, text) in &runtime {
        let is_of_the_catalog = path.ends_with("/protocol.ts");
        assert_eq!(files.get(path) == Some(text), !is_of_the_catalog, "{path}");
    }
    assert_eq!(files.keys().filter(|path| path.contains("/runtime/")).count(), runtime.len());
}

/// Reads every file below a directory, by its path below another.
fn read_below(directory: &Path, below: &str, files: &mut BTreeMap<String, String>) {
    for entry in directory.read_dir().expect("the directory can be read") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let below = format!("{below}/{name}");
        if path.is_dir() {
            read_below(&path, &below, files);
        } else {
            files.insert(below, std::fs::read_to_string(&path).expect("a source file"));
        }
    }
}

#[test]
fn the_package_compiles_and_is_formatted_and_has_no_lint() {
    check(&write("sample", &package("catalogs/sample")));
}

#[test]
fn right_calls_compile_and_wrong_ones_do_not() {
    let package = write("types", &package("catalogs/sample"));
    let tests = root().join("codegen/tests/emit_typescript/types");
    compile_beside(&package, &tests.join("*.ts"));
}

#[test]
fn the_first_example_of_the_readme_compiles() {
    for (name, directory) in [("readme", "catalogs/sample"), ("readme-real", "../../spec")] {
        let package = write(name, &package(directory));
        let readme = std::fs::read_to_string(package.join("README.md")).expect("a README");
        let (_, rest) = readme.split_once("```ts\n").expect("an example");
        let (example, _) = rest.split_once("```").expect("an end of the example");
        let program = package.join("readme.ts");
        std::fs::write(&program, example).expect("the file can be written");
        compile_beside(&package, &program);
    }
}

/// Compiles programs that import a package by its name.
fn compile_beside(package: &Path, programs: &Path) {
    let sources = package.join("src");
    let config = serde_json::json!({
        "extends": root().join("tsconfig.base.json"),
        "compilerOptions": {
            "noEmit": true,
            "module": "ESNext",
            "moduleResolution": "Bundler",
            "paths": {
                "skylight-sdk": [sources.join("index.ts")],
                "skylight-sdk/commands/*": [sources.join("commands/*.ts")],
                "skylight-sdk/errors": [sources.join("errors.ts")],
                "skylight-sdk/*": [sources.join("modules/*.ts")],
            },
        },
        "include": [programs],
    });
    std::fs::write(package.join("types.json"), config.to_string())
        .expect("the file can be written");
    run("tsc", &["-p", "types.json"], package);
}

#[test]
fn nothing_in_a_catalog_gets_out_of_its_comment_or_literal() {
    let package = write("hostile", &package("emit_typescript/hostile"));
    check(&package);
    for entry in ["src/modules/delete.ts", "src/topics.ts", "src/errors.ts", "src/skylight.ts"] {
        let text = std::fs::read_to_string(package.join(entry)).expect("the file is there");
        let exported = text.lines().filter(|line| line.starts_with("export const stolen"));
        assert_eq!(exported.count(), 0, "code of the catalog in {entry}");
    }
}

#[test]
fn the_package_that_is_published_holds_what_it_should() {
    let package = write("published", &package("catalogs/sample"));
    run("tsc", &["-p", "."], &package);
    let pack = ["pack", "--dry-run", "--json", "--ignore-scripts"];
    let output = Command::new("npm").args(pack).current_dir(&package).output().expect("npm runs");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("a report");
    let files = report[0]["files"].as_array().expect("a list of files");
    let mut paths: Vec<_> = files.iter().filter_map(|file| file["path"].as_str()).collect();
    paths.retain(|path| !path.starts_with("dist/runtime/"));
    insta::with_settings!({ snapshot_path => "emit_typescript/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("published", paths.join("\n"));
    });
}

/// Runs the unit test that a package's README shows, in the package as it is published.
fn run_the_test_of_the_readme(name: &str, catalog: &str) {
    let package = write(name, &package(catalog));
    let readme = std::fs::read_to_string(package.join("README.md")).expect("there is a README");
    let shown = readme.split("```ts\n").find(|code| code.contains("simulate()"));
    let test = shown.and_then(|code| code.split("```").next()).expect("the README shows a test");
    std::fs::write(package.join("readme.test.ts"), test).expect("the file can be written");
    let config = r#"{
  "extends": "./tsconfig.json",
  "compilerOptions": { "rootDir": ".", "outDir": "tested", "types": ["node"] },
  "include": ["readme.test.ts"]
}"#;
    std::fs::write(package.join("readme.json"), config).expect("the file can be written");
    run("tsc", &["-p", "."], &package);
    run("tsc", &["-p", "readme.json"], &package);
    let tests = run_tests(Path::new("tested/readme.test.js"), &package, &[]);
    assert_eq!(tests, 1);
}

/// Runs a file of tests in a package; gives back how many passed.
fn run_tests(file: &Path, package: &Path, environment: &[(&str, &str)]) -> u32 {
    let output = Command::new("node")
        .args(["--test", "--test-reporter=tap"])
        .arg(file)
        .envs(environment.iter().copied())
        .current_dir(package)
        .output()
        .expect("node runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    let passed = said.lines().find_map(|line| line.strip_prefix("# pass "));
    passed.and_then(|count| count.parse().ok()).expect("node counts the tests")
}

#[test]
fn the_simulator_plays_the_whole_of_skylights_catalog() {
    let loaded = catalog::load(&root().join("spec")).expect("the catalog can be read");
    let catalog = loaded.catalog.as_ref().expect("a catalog without mistakes");
    let sequences: Vec<_> = catalog.sequences.iter().map(|one| one.name.as_str()).collect();
    let sequences = sequences.join(" ");
    let package = write("simulator", &emit(loaded).files);
    run("tsc", &["-p", "."], &package);
    let file = root().join("codegen/tests/emit_typescript/simulator/catalog.test.js");
    assert_eq!(run_tests(&file, &package, &[("SEQUENCES", &sequences)]), 3);
}

#[test]
fn the_unit_test_of_the_readme_passes() {
    run_the_test_of_the_readme("readme", "catalogs/sample");
}

#[test]
fn the_unit_test_of_skylights_readme_passes() {
    run_the_test_of_the_readme("readme-skylight", "../../spec");
}

/// The sample catalog with more in one of its files.
fn sample_with(file: &str, more: &str) -> Emitted {
    let directory = root().join("codegen/tests/catalogs/sample");
    let mut files = BTreeMap::new();
    for entry in directory.read_dir().expect("the sample can be read") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        files.insert(name, std::fs::read_to_string(&path).expect("a file of YAML"));
    }
    files.entry(file.to_owned()).or_default().push_str(more);
    emit(catalog::load_files(files))
}

/// What is said about a catalog whose names collide: code, message, file and line.
fn collisions(file: &str, more: &str) -> Vec<String> {
    let emitted = sample_with(file, more);
    assert!(emitted.files.is_empty(), "no package is made of names that collide");
    let said = |found: &skylight_codegen::diagnostic::Diagnostic| {
        let at = found.at.as_ref().expect("a place");
        format!("{} {}: {}", found.code.0, at.start.file, found.message)
    };
    emitted.diagnostics.iter().map(said).collect()
}

#[test]
fn a_module_that_would_hide_a_method_of_the_connection_is_a_mistake() {
    assert_eq!(
        collisions("ended.yaml", "module: ended\nsummary: Hides a member.\n"),
        [
            "C035 ended.yaml: `ended` becomes the member of the connection `ended` in typescript, which is taken"
        ]
    );
}

#[test]
fn a_type_that_is_called_like_one_of_the_package_is_a_mistake() {
    let more = "module: more\nsummary: More.\ntypes:\n  Promise: { summary: P., type: string }\ntopics:\n  a/b: { summary: B., kind: event, payload: Promise }\n";
    assert_eq!(
        collisions("more.yaml", more),
        ["C035 more.yaml: `Promise` becomes the type `Promise` in typescript, which is taken"]
    );
}

#[test]
fn two_names_that_become_one_type_are_a_mistake_that_shows_both() {
    let more = "module: more\nsummary: More.\ntypes:\n  CallsHoldParams: { summary: P., type: string }\ntopics:\n  a/b: { summary: B., kind: event, payload: CallsHoldParams }\n";
    let emitted = sample_with("more.yaml", more);
    let [found] = emitted.diagnostics.as_slice() else { panic!("{:#?}", emitted.diagnostics) };
    assert_eq!(
        found.message,
        "`CallsHoldParams` and `calls.hold` both become the type `CallsHoldParams` in typescript"
    );
    assert_eq!(found.related.len(), 1);
}

#[test]
fn a_match_that_the_table_cannot_say_is_a_mistake() {
    let more = "module: more\nsummary: More.\ncommands:\n  go: { summary: G., params: { \"a b\": string }, reply: { topic: a/b, match: [\"a b\"] } }\ntopics:\n  a/b: { summary: B., payload: { fields: { \"a b\": string } } }\n";
    assert_eq!(
        collisions("more.yaml", more),
        ["C009 more.yaml: typescript cannot match answers by a field called `a b`"]
    );
}
