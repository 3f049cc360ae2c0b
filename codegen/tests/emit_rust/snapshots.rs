//! The sample's package, file by file, so that a change of the emitter shows what it does.

use skylight_codegen::emit::rust;

use crate::load;

/// Files that are copied and tell nothing of a catalog.
const COPIED: &[&str] = &[
    "rust/LICENSE-",
    "rust/src/command.rs",
    "rust/src/decode.rs",
    "rust/src/engine/",
    "rust/src/error/",
    "rust/src/file.rs",
    "rust/src/masked.rs",
    "rust/src/maybe.rs",
    "rust/src/scalar.rs",
    "rust/src/sequence.rs",
    "rust/src/simulator/",
    "rust/src/unknown.rs",
    "rust/src/validation/",
    "rust/src/view.rs",
    "rust/src/web/",
    "rust/src/wire.rs",
];

#[test]
fn the_sample_package() {
    let emitted = rust::emit(&load("sample"));
    let copied = |path: &str| COPIED.iter().any(|prefix| path.starts_with(prefix));
    let mut seen = 0;
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        for (path, contents) in emitted.files.iter().filter(|(path, _)| !copied(path)) {
            seen += 1;
            insta::assert_snapshot!(path.replace('/', "-"), contents);
        }
    });
    assert!(seen >= 15, "only {seen} files");
}

#[test]
fn emitting_twice_gives_the_same() {
    let catalog = load("sample");
    assert_eq!(rust::emit(&catalog).files, rust::emit(&catalog).files);
}
