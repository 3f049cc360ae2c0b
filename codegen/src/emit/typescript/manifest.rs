//! The files of the package that are no code.

use askama::Template;

use super::docs::Prose;
use super::files::Package;
use super::text::{TsCode, TsIdent, TsPath, ts};
use crate::catalog::ModuleId;

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
    /// The modules that the tour imports.
    examples: Vec<ModuleRow>,
    error: TsIdent,
    modules: Vec<ModuleRow>,
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
    let row = |id: ModuleId| {
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
    };
    let top = package.module_ids().filter(|id| package.catalog[*id].parent.is_none());
    let error = package.catalog.errors.first().map(|error| TsIdent::value(&error.name));
    let readme = Readme {
        title: Prose::new(&package.catalog.title),
        version: Prose::new(&package.catalog.version),
        examples: top.take(2).map(row).collect(),
        error: error.unwrap_or_else(|| TsIdent::value("code")),
        modules: package.module_ids().map(row).collect(),
    };
    readme.to_string()
}
