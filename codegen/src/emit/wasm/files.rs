//! What goes into which file.

use std::fmt;

use askama::Template;
use serde_json::{Map, Value};

use crate::catalog::Catalog;
use crate::emit::rust::{
    CrateName, EmittedCrate, Feature, MarkdownText, RustIdent, TomlString, markdown_text,
};
use crate::emit::{Files, licences, sequences, typescript};

/// The folder of the package below the output directory.
const FOLDER: &str = "wasm";

/// What the paths of the TypeScript package's sources begin with.
const TYPESCRIPT_SOURCES: &str = "typescript/src/";

/// The TypeScript package's manifest.
const TYPESCRIPT_MANIFEST: &str = "typescript/package.json";

/// The folder that the module is compiled to.
const MODULE_FOLDER: &str = "pkg";

/// The files of the TypeScript package that have others in their place here.
const EXCHANGED: [(&str, &str); 2] = [
    ("runtime/adoption.ts", include_str!("../../../runtime/wasm/ts/runtime/adoption.ts")),
    ("runtime/engine.ts", include_str!("../../../runtime/wasm/ts/runtime/engine.ts")),
];

/// The crate's files that know no catalog: names below `src/`, and contents.
const RUNTIME: [(&str, &str); 2] = [
    ("engine.rs", include_str!("../../../runtime/wasm/src/engine.rs")),
    ("lib.rs", include_str!("../../../runtime/wasm/src/lib.rs")),
];

/// What the runtime calls the crate of the engine.
const RUNTIME_CRATE: &str = "skylight_runtime";

/// The crate's manifest.
#[derive(Template)]
#[template(path = "wasm/Cargo.toml.txt", escape = "none")]
struct Manifest<'a> {
    sdk: &'a CrateName,
    version: PackageVersion,
    description: TomlString,
    features: &'a [Feature],
}

/// The crate's way to the catalog.
#[derive(Template)]
#[template(path = "wasm/catalog.rs.txt", escape = "none")]
struct CatalogFile<'a> {
    krate: &'a RustIdent,
}

/// The README of both.
#[derive(Template)]
#[template(path = "wasm/README.md.txt", escape = "none")]
struct Readme<'a> {
    sdk: &'a CrateName,
    title: MarkdownText,
    version: MarkdownText,
    figures: Option<MarkdownText>,
    has_sequences: bool,
}

/// Version of the generated packages: that of this generator.
struct PackageVersion;

impl fmt::Display for PackageVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(env!("CARGO_PKG_VERSION"))
    }
}

/// All files of the package.
pub(super) fn files(catalog: &Catalog) -> Files {
    let mut files = Files::new();
    add_crate(catalog, &mut files);
    add_javascript(catalog, &mut files);
    licences::add(FOLDER, &mut files);
    sequences::add(catalog, FOLDER, &mut files);
    files
}

fn add_crate(catalog: &Catalog, files: &mut Files) {
    let EmittedCrate { name, ident, features } = EmittedCrate::of(catalog);
    for (file, text) in RUNTIME {
        let text = text.replace(RUNTIME_CRATE, ident.as_str());
        files.insert(format!("{FOLDER}/src/{file}"), text);
    }
    print(files, "src/catalog.rs", &CatalogFile { krate: &ident });
    let description = format!("The client of {} with its engine in WebAssembly", catalog.title);
    let description = TomlString::new(&description);
    let manifest =
        Manifest { sdk: &name, version: PackageVersion, description, features: &features };
    print(files, "Cargo.toml", &manifest);
    let has_sequences = sequences::has_page(catalog);
    let (title, version) = (markdown_text(&catalog.title), markdown_text(&catalog.version));
    let figures = catalog.figures.wasm.as_deref().map(markdown_text);
    print(files, "README.md", &Readme { sdk: &name, title, version, figures, has_sequences });
}

fn add_javascript(catalog: &Catalog, files: &mut Files) {
    let mut package = typescript::emit(catalog).files;
    if let Some(manifest) = package.remove(TYPESCRIPT_MANIFEST).and_then(|text| manifest(&text)) {
        files.insert(format!("{FOLDER}/package.json"), manifest);
    }
    for (path, text) in package {
        if let Some(file) = path.strip_prefix(TYPESCRIPT_SOURCES) {
            let exchanged = EXCHANGED.iter().find(|(own, _)| *own == file);
            let text = exchanged.map_or(text, |(_, text)| (*text).to_owned());
            files.insert(format!("{FOLDER}/ts/{file}"), text);
        }
    }
    let tsconfig = include_str!("../../../templates/wasm/tsconfig.json");
    files.insert(format!("{FOLDER}/tsconfig.json"), tsconfig.to_owned());
}

/// The npm manifest: that of the TypeScript package, by another name and with the module.
fn manifest(typescript: &str) -> Option<String> {
    let mut manifest: Map<String, Value> = serde_json::from_str(typescript).ok()?;
    for key in ["name", "description"] {
        let text = manifest.get(key)?.as_str()?.to_owned();
        let text =
            if key == "name" { text + "-wasm" } else { text + ", with its engine in WebAssembly" };
        manifest.insert(key.to_owned(), Value::from(text));
    }
    manifest.get_mut("files")?.as_array_mut()?.push(Value::from(MODULE_FOLDER));
    Some(serde_json::to_string_pretty(&manifest).ok()? + "\n")
}

/// Prints a template into a file. The path is relative to the package.
fn print(files: &mut Files, path: &str, template: &impl Template) {
    let mut text = String::new();
    // Writing to a string does not fail, and no filter of these templates does.
    if template.render_into(&mut text).is_ok() {
        text.truncate(text.trim_end().len());
        text.push('\n');
        files.insert(format!("{FOLDER}/{path}"), text);
    }
}
