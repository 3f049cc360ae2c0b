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
    /// Whether it is there only for a browser.
    web: bool,
}

/// The root's own modules and those of the runtime; true for those of a browser.
const OWN: &[(&str, bool)] = &[
    ("bridge", false),
    ("client", true),
    ("command", false),
    ("decode", false),
    ("engine", false),
    ("error", false),
    ("error_code", false),
    ("event", false),
    ("file", false),
    ("masked", false),
    ("maybe", false),
    ("protocol", false),
    ("scalar", false),
    ("sensitive", true),
    ("topics", false),
    ("types", false),
    ("unknown", false),
    ("view", false),
    ("web", true),
    ("wire", false),
];

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files) {
    let mut modules: Vec<RootModule> = OWN
        .iter()
        .map(|&(name, web)| RootModule {
            name: RustIdent::decided(name.to_owned()),
            feature: None,
            web,
        })
        .collect();
    let catalog_modules = space.catalog.modules.iter().zip(&space.names.modules);
    for (_, names) in catalog_modules.filter(|(module, _)| module.parent.is_none()) {
        let (name, feature) = (names.ident.clone(), Some(names.feature.clone()));
        modules.push(RootModule { name, feature, web: false });
    }
    modules.sort_by(|a, b| a.name.cmp(&b.name));
    let readme_feature =
        tour(space.catalog).map(|tour| space.names.modules[tour.module.0 as usize].feature.clone());
    print(files, "src/lib.rs", &Root { docs: crate_docs(space), modules, readme_feature });
}
