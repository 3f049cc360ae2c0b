//! The files of the package that are no code.

use askama::Template;

use super::docs::Prose;
use super::files::Package;
use super::methods;
use super::rehearsal::{self, Rehearsal};
use super::text::{TsCode, TsIdent, TsPath, TsString, ts};
use crate::catalog::{CommandId, ModuleId, Reply, TopicKind};

const MIT: &str = include_str!("../../../templates/typescript/LICENSE-MIT");
const APACHE: &str = include_str!("../../../templates/typescript/LICENSE-APACHE");
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
    tour: Option<Tour>,
    rehearsal: Option<Rehearsal>,
    error: TsIdent,
    modules: Vec<ModuleRow>,
}

/// A module with something to show: the first that has subModules, else the first.
struct Tour {
    module: ModuleRow,
    topic: Option<TsString>,
    call: TsCode,
}

struct ModuleRow {
    path: Prose,
    value: TsIdent,
    import: TsCode,
    summary: Prose,
}

/// The manifest, the compiler's configuration, the README and the licenses.
pub(super) fn files(package: Package<'_>) -> [(&'static str, String); 5] {
    [
        ("package.json", package_json(package)),
        ("tsconfig.json", TSCONFIG.to_owned()),
        ("README.md", readme(package)),
        ("LICENSE-MIT", MIT.to_owned()),
        ("LICENSE-APACHE", APACHE.to_owned()),
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
        tour: tour(package),
        rehearsal: rehearsal::rehearsal(package),
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

fn tour(package: Package<'_>) -> Option<Tour> {
    let catalog = package.catalog;
    let parent = catalog.modules.iter().find_map(|module| module.parent);
    let top = package.module_ids().find(|id| catalog[*id].parent.is_none());
    let id = parent.or(top)?;
    let answered = |id: &CommandId| matches!(catalog[*id].reply, Reply::Topic { .. });
    let command = package.commands(Some(id)).find(answered)?;
    let event = catalog.topics.iter().find(|topic| {
        topic.module == Some(id) && topic.kind == TopicKind::Event && topic.payload.is_some()
    });
    Some(Tour {
        module: row(package, id),
        topic: event.map(|topic| TsString::new(&topic.name)),
        call: methods::example(catalog, &catalog[command]),
    })
}
