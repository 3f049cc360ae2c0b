//! The TypeScript package that is made of the sample catalog.

use std::path::Path;

use skylight_codegen::catalog;
use skylight_codegen::emit::{Files, typescript};

fn package(folder: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let loaded = catalog::load(&root.join(folder)).expect("the catalog can be read");
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    let catalog = loaded.catalog.expect("a catalog without mistakes");
    let emitted = typescript::emit(&catalog);
    assert!(emitted.diagnostics.is_empty(), "{:?}", emitted.diagnostics);
    emitted.files
}

#[test]
fn write_sample() {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sample");
    for (path, text) in package(&std::env::var("CATALOG").unwrap_or("tests/catalogs/sample".into())) {
        let path = out.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}
