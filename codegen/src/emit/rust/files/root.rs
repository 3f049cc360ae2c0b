//! The crate's root.

use askama::Template;

use super::print;
use crate::emit::Files;
use crate::emit::rust::docs::{DocComment, crate_docs};
use crate::emit::rust::names::Feature;
use crate::emit::rust::text::RustIdent;
use crate::emit::rust::types::TypeSpace;
use crate::emit::tour::tour;

/// `lib.rs`.
#[derive(Template)]
#[template(path = "rust/lib.rs.txt", escape = "none")]
struct Root {
    docs: DocComment,
    modules: Vec<RootModule>,
    /// Features that the README's example needs beside `web`.
    readme_feature: Option<Feature>,
}

/// A module of the root, in the order of their names.
struct RootModule {
    name: RustIdent,
    feature: Option<Feature>,
    /// When it is there, beside that.
    condition: Option<&'static str>,
}

/// What is there only for a browser.
const WEB: &str = "feature = \"web\"";
/// What is there only for tests without one.
const SIMULATOR: &str = "feature = \"simulator\"";
/// What is there for checks at run time.
const VALIDATION: &str = "feature = \"validation\"";
/// What is there for the first two.
const EITHER: &str = "any(feature = \"simulator\", feature = \"web\")";

/// The root's own modules and those of the runtime, with when they are there.
const OWN: &[(&str, Option<&str>)] = &[
    ("bridge", None),
    ("client", Some(WEB)),
    ("command", None),
    ("decode", None),
    ("engine", None),
    ("error", None),
    ("error_code", None),
    ("event", None),
    ("file", None),
    ("masked", None),
    ("maybe", None),
    ("protocol", None),
    ("scalar", None),
    ("sensitive", Some(WEB)),
    ("sequence", Some(EITHER)),
    ("sequences", Some(EITHER)),
    ("simulated", Some(SIMULATOR)),
    ("simulator", Some(SIMULATOR)),
    ("topics", None),
    ("type_table", Some(VALIDATION)),
    ("types", None),
    ("unknown", None),
    ("validation", Some(VALIDATION)),
    ("view", None),
    ("web", Some(WEB)),
    ("wire", None),
];

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files) {
    let mut modules: Vec<RootModule> = OWN
        .iter()
        .map(|&(name, condition)| RootModule {
            name: RustIdent::decided(name.to_owned()),
            feature: None,
            condition,
        })
        .collect();
    let catalog_modules = space.catalog.modules.iter().zip(&space.names.modules);
    for (_, names) in catalog_modules.filter(|(module, _)| module.parent.is_none()) {
        let (name, feature) = (names.ident.clone(), Some(names.feature.clone()));
        modules.push(RootModule { name, feature, condition: None });
    }
    modules.sort_by(|a, b| a.name.cmp(&b.name));
    let readme_feature =
        tour(space.catalog).map(|tour| space.names.modules[tour.module.0 as usize].feature.clone());
    print(files, "src/lib.rs", &Root { docs: crate_docs(space), modules, readme_feature });
}
