//! The files of the package that are no code.

use askama::Template;

use super::docs::Prose;
use super::files::Package;
use super::rehearsal::{self, Rehearsal};
use super::text::{TsCode, TsIdent, TsKey, TsPath, TsString, ts};
use crate::catalog::ModuleId;
use crate::emit::sequences;
use crate::emit::tour::tour;

const TSCONFIG: &str = include_str!("../../../templates/typescript/tsconfig.json");

#[derive(Template)]
#[template(path = "typescript/package.json", escape = "none")]
struct PackageJson {
    version: TsPath,
    modules: Vec<TsPath>,
}

#[derive(Template)]
#[template(path = "typescript/README.md", escape = "none")]
struct Readme {
    title: Prose,
    version: Prose,
    shown: Option<Shown>,
    rehearsal: Option<Rehearsal>,
    has_sequences: bool,
    figures: Option<Prose>,
    error: TsIdent,
    modules: Vec<ModuleRow>,
}

/// What the example does once the connection stands.
struct Shown {
    module: ModuleRow,
    topic: TsString,
    /// What it takes from the payload.
    fields: TsCode,
    call: TsCode,
}

struct ModuleRow {
    path: Prose,
    value: TsIdent,
    import: TsCode,
    summary: Prose,
}

/// The manifest, the compiler's configuration and the README.
pub(super) fn files(package: Package<'_>) -> [(&'static str, String); 3] {
    [
        ("package.json", package_json(package)),
        ("tsconfig.json", TSCONFIG.to_owned()),
        ("README.md", readme(package)),
    ]
}

fn package_json(package: Package<'_>) -> String {
    let modules = package.module_ids().map(|id| TsPath::new(&package.names.module(id).file));
    let version = TsPath::new(env!("CARGO_PKG_VERSION"));
    PackageJson { version, modules: modules.collect() }.to_string()
}

fn readme(package: Package<'_>) -> String {
    let catalog = package.catalog;
    let error = catalog.errors.iter().find(|error| !error.data.is_empty());
    let error = error.or(catalog.errors.first()).map(|error| TsIdent::value(&error.name));
    let readme = Readme {
        title: Prose::new(&catalog.title),
        version: Prose::new(&catalog.version),
        shown: shown(package),
        rehearsal: rehearsal::rehearsal(package),
        has_sequences: sequences::has_page(catalog),
        figures: catalog.figures.typescript.as_deref().map(Prose::new),
        error: error.unwrap_or_else(|| TsIdent::value("code")),
        modules: package.module_ids().map(|id| row(package, id)).collect(),
    };
    readme.to_string()
}

fn row(package: Package<'_>, id: ModuleId) -> ModuleRow {
    let (module, names) = (&package.catalog[id], package.names.module(id));
    let path = TsPath::new(&names.file);
    let import = match module.parent {
        None => ts!("import {{ {} }} from \"skylight-sdk/{}\";", names.value, path),
        Some(_) => ts!("import type {{ {} }} from \"skylight-sdk/{}\";", names.commands, path),
    };
    let summary = module.docs.summary.replace(['|', '\n'], " ");
    ModuleRow {
        path: Prose::code(&module.path),
        value: names.value.clone(),
        import,
        summary: Prose::new(&summary),
    }
}

/// An event, and a call with what it brings.
fn shown(package: Package<'_>) -> Option<Shown> {
    let catalog = package.catalog;
    let tour = tour(catalog)?;
    let fields: Vec<_> = tour.shared().map(|field| TsIdent::value(&field.name)).collect();
    let as_they_are = tour.shared().zip(&fields).all(|(field, ident)| field.name == ident.as_str());
    let fields = fields.into_iter().map(|ident| ts!("{}", ident));
    let fields = fields.reduce(|all, one| ts!("{}, {}", all, one)).filter(|_| as_they_are)?;
    let path = catalog[tour.command].path.split('.');
    let path = path.fold(ts!("skylight"), |path, name| ts!("{}.{}", path, TsKey::new(name)));
    Some(Shown {
        module: row(package, tour.module),
        topic: TsString::new(&catalog[tour.topic].name),
        call: ts!("await {}({{ {} }});", path, fields),
        fields,
    })
}
