//! The crate's manifest, its README and its licences.

use std::fmt;

use askama::Template;

use super::{FOLDER, print};
use crate::emit::rust::docs::{MarkdownText, markdown_text};
use crate::emit::rust::features::needed_modules;
use crate::emit::rust::items::field_names;
use crate::emit::rust::names::{CrateName, Feature};
use crate::emit::rust::text::{RustCode, RustIdent, RustString, TomlString, rust};
use crate::emit::rust::types::TypeSpace;
use crate::emit::simulated::started_by;
use crate::emit::tour::{Tour, tour};
use crate::emit::{Files, licences, sequences};

/// The manifest.
#[derive(Template)]
#[template(path = "rust/Cargo.toml.txt", escape = "none")]
struct Manifest<'a> {
    name: &'a CrateName,
    version: PackageVersion,
    description: TomlString,
    /// In the order of their names, as all lists of features are.
    features: Vec<ModuleFeature>,
    /// Those that a user has without asking.
    defaults: Vec<Feature>,
}

/// Version of the generated packages: that of this generator.
struct PackageVersion;

impl fmt::Display for PackageVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(env!("CARGO_PKG_VERSION"))
    }
}

/// A module's feature and those it needs.
struct ModuleFeature {
    name: Feature,
    needs: Vec<Feature>,
}

/// The README.
#[derive(Template)]
#[template(path = "rust/README.md.txt", escape = "none")]
struct Readme<'a> {
    name: &'a CrateName,
    krate: RustIdent,
    title: MarkdownText,
    version: MarkdownText,
    summary: MarkdownText,
    tour: Option<ReadmeTour>,
    has_sequences: bool,
    figures: Option<MarkdownText>,
    features: Vec<FeatureRow>,
}

/// What the README's example does once the connection stands.
struct ReadmeTour {
    /// Path of the command's params.
    params: RustCode,
    /// The type of the event's topic.
    topic: RustIdent,
    call: RustCode,
    /// What the module waits for, when it does not start with the popup.
    starts: Option<RustString>,
    /// The type of the command's params.
    command: RustIdent,
    /// The params, taken from the event.
    params_of_event: RustCode,
}

/// A row of the table of features.
struct FeatureRow {
    name: Feature,
    default: bool,
    summary: MarkdownText,
}

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files) {
    let catalog = space.catalog;
    let names = &space.names.modules;
    let needed = needed_modules(space);
    let mut features: Vec<ModuleFeature> = names
        .iter()
        .zip(&needed)
        .map(|(module, needed)| {
            let mut needs: Vec<Feature> =
                needed.iter().map(|id| names[id.0 as usize].feature.clone()).collect();
            needs.sort();
            ModuleFeature { name: module.feature.clone(), needs }
        })
        .collect();
    features.sort_by(|a, b| a.name.cmp(&b.name));
    let mut defaults: Vec<Feature> = catalog
        .modules
        .iter()
        .zip(names)
        .filter(|(module, _)| module.default)
        .map(|(_, names)| names.feature.clone())
        .collect();
    defaults.sort();
    let manifest = Manifest {
        name: &space.names.crate_name,
        version: PackageVersion,
        description: TomlString::new(&format!(
            "Typed client of {}'s postMessage protocol",
            catalog.title
        )),
        features,
        defaults,
    };
    print(files, "Cargo.toml", &manifest);

    let rows = catalog.modules.iter().zip(names).map(|(module, names)| FeatureRow {
        name: names.feature.clone(),
        default: module.default,
        summary: markdown_text(&module.docs.summary),
    });
    let readme = Readme {
        name: &space.names.crate_name,
        krate: space.names.crate_name.ident(),
        title: markdown_text(&catalog.title),
        version: markdown_text(&catalog.version),
        summary: markdown_text(&catalog.docs.summary),
        tour: tour(catalog).map(|found| readme_tour(found, space)),
        has_sequences: sequences::has_page(catalog),
        figures: catalog.figures.rust.as_deref().map(markdown_text),
        features: rows.collect(),
    };
    print(files, "README.md", &readme);
    licences::add(FOLDER, files);
    sequences::add(catalog, FOLDER, files);
}

fn readme_tour(tour: Tour<'_>, space: &TypeSpace<'_>) -> ReadmeTour {
    let names = space.names;
    let module = &names.modules[tour.module.0 as usize];
    let command = &names.commands[tour.command.0 as usize];
    let idents = field_names("the event of the README".to_owned(), tour.payload, &mut Vec::new());
    let mut given = rust!("");
    for shared in tour.shared() {
        let of_event = tour.payload.iter().zip(&idents);
        for (_, ident) in of_event.filter(|(field, _)| field.name == shared.name) {
            given.push(if given.as_str().is_empty() { "" } else { ", " });
            given.push(rust!("event.", ident));
        }
    }
    let params_of_event = rust!(&command.params, "::new(", given, ")");
    ReadmeTour {
        params: rust!(names.crate_name.ident(), "::", &module.ident, "::", &command.params),
        topic: names.topics[tour.topic.0 as usize].clone(),
        call: rust!(
            "skylight.",
            &module.method,
            "().",
            &command.method,
            "(",
            &params_of_event,
            ")"
        ),
        starts: started_by(space.catalog, &space.catalog[tour.module])
            .map(|words| RustString::new(words.split(' ').next().unwrap_or_default())),
        command: command.params.clone(),
        params_of_event,
    }
}
