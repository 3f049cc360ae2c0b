//! The WebAssembly package is the TypeScript package with the Rust crate's engine in it.

use std::path::Path;

use serde_json::Value;
use skylight_codegen::catalog;
use skylight_codegen::emit::{self, Files};

fn emitted() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogs/sample");
    let catalog = catalog::load(&folder).expect("the sample is readable").catalog;
    emit::emit(&catalog.expect("the sample has no mistakes")).files
}

#[test]
fn every_source_but_the_engine_and_its_adoption_is_that_of_the_typescript_package() {
    let files = emitted();
    let below = |folder: &'static str| {
        files.iter().filter_map(move |(path, text)| Some((path.strip_prefix(folder)?, text)))
    };
    let typescript: Vec<_> = below("typescript/src/").collect();
    let wasm: Vec<_> = below("wasm/ts/").collect();
    assert!(typescript.len() > 10, "only {} sources", typescript.len());
    assert_eq!(wasm.len(), typescript.len());
    let differing: Vec<_> =
        typescript.iter().zip(&wasm).filter(|(theirs, ours)| theirs != ours).collect();
    let names: Vec<_> = differing.iter().map(|(theirs, ours)| (theirs.0, ours.0)).collect();
    let exchanged = ["runtime/adoption.ts", "runtime/engine.ts"];
    assert_eq!(names, exchanged.map(|name| (name, name)));
    let (_, engine) = differing[1].1;
    assert!(engine.contains("pkg/skylight.js"), "the engine is not the module's");
}

#[test]
fn the_manifests_differ_in_name_description_and_the_module() {
    let files = emitted();
    let read = |path: &str| -> Value { serde_json::from_str(&files[path]).expect("JSON") };
    let (typescript, mut wasm) = (read("typescript/package.json"), read("wasm/package.json"));
    let name = typescript["name"].as_str().expect("a name");
    assert_eq!(wasm["name"], format!("{name}-wasm"));
    assert_eq!(wasm["files"].as_array_mut().and_then(Vec::pop), Some("pkg".into()));
    for key in ["name", "description"] {
        wasm[key] = typescript[key].clone();
    }
    assert_eq!(wasm, typescript);
}

#[test]
fn the_crate_has_every_module_and_is_called_as_the_catalog_is() {
    let files = emitted();
    let manifest = &files["wasm/Cargo.toml"];
    let sdk = files["rust/Cargo.toml"].lines().find(|line| line.starts_with("name = ")).unwrap();
    let sdk = sdk.trim_start_matches("name = ").trim_matches('"');
    assert!(manifest.contains(&format!("name = \"{sdk}-wasm\"")), "{manifest}");
    assert!(manifest.contains(&format!("[dependencies.{sdk}]")), "{manifest}");
    assert!(manifest.contains("    \"web\",\n"), "{manifest}");
    let runtime = &files["wasm/src/engine.rs"];
    assert!(runtime.contains(&format!("use {}::engine", sdk.replace('-', "_"))), "{runtime}");
    assert!(!runtime.contains("skylight_runtime"), "{runtime}");
}
