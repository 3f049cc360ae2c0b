//! What `spec/README.md` says holds.

use std::collections::BTreeMap;

use skylight_codegen::catalog::{Catalog, Loaded, load_files};
use skylight_codegen::diagnostic::{CODES, render};

const README: &str = include_str!("../../spec/README.md");

/// The YAML examples, by the file that each says it belongs to; those of one file are put together.
fn examples() -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for block in README.split("```yaml ").skip(1) {
        let (name, rest) = block.split_once('\n').expect("a file name behind the fence");
        let (text, _) = rest.split_once("```").expect("an end of the fence");
        let file = files.entry(name.to_owned()).or_default();
        file.push_str(text);
        file.push('\n');
    }
    files
}

fn catalog() -> Catalog {
    let Loaded { catalog, diagnostics, sources } = load_files(examples());
    assert_eq!(render(&diagnostics, &sources, false), "");
    catalog.expect("a catalog")
}

#[test]
fn the_examples_are_a_catalog_without_mistakes() {
    let catalog = catalog();
    assert_eq!(catalog.commands.len(), 9);
}

#[test]
fn the_names_of_types_in_place_are_as_in_the_table() {
    let catalog = catalog();
    let inline: Vec<&str> =
        catalog.types.iter().filter(|def| def.inline).map(|def| def.name.as_str()).collect();
    for name in ["WorkOfferToolbar", "TargetQueue", "DialMode", "LaunchCrmModule"] {
        assert!(inline.contains(&name), "{name} is not among {inline:?}");
        assert!(README.contains(&format!("`{name}`")), "{name} is not in the table");
    }
}

#[test]
fn the_table_of_codes_is_the_list_of_codes() {
    let rows = CODES.iter().map(|entry| format!("| {} | {} |\n", entry.code.0, entry.title));
    let expected = rows.collect::<Vec<_>>().concat();
    assert!(README.ends_with(&expected), "the table should be:\n{expected}");
}
