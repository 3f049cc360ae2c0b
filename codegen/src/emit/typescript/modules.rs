//! The file of a module: its types, its params, the interface of its methods and its table.

use askama::Template;

use super::declarations::Declaration;
use super::docs::{Comment, DocText, Prose, prose};
use super::files::Package;
use super::imports::Imports;
use super::methods::{self, Method};
use super::table;
use super::text::{TsCode, TsIdent, TsKey, TsString, ts};
use super::types::Speaker;
use crate::catalog::{Module, ModuleId, Starts};

#[derive(Template)]
#[template(path = "typescript/module.ts", escape = "none")]
struct ModuleFile {
    imports: Vec<TsCode>,
    declarations: Vec<Declaration>,
    doc: DocText,
    commands: TsIdent,
    methods: Vec<Method>,
    sub_modules: Vec<SubModule>,
    path: Prose,
    value: TsIdent,
    /// Absent for a subModule.
    name: Option<TsString>,
    rows: Vec<TsCode>,
}

struct SubModule {
    doc: DocText,
    name: TsKey,
    commands: TsIdent,
    entry: TsCode,
}

/// The file of a module.
pub(super) fn module(package: Package<'_>, id: ModuleId) -> String {
    let (catalog, module) = (package.catalog, &package.catalog[id]);
    let names = package.names.module(id);
    let mut speaker = Speaker::new(package.names);
    let mut declarations = package.declarations(Some(id), &mut speaker);
    for command in package.commands(Some(id)) {
        declarations.extend(methods::params(catalog, command, &mut speaker));
    }
    let ids = package.commands(Some(id));
    let methods = ids.map(|id| methods::method(catalog, id, &mut speaker)).collect();
    let commands = package.commands(Some(id)).map(|id| &catalog[id]);
    let rows = table::rows(catalog, commands, 4);

    let mut imports = Imports::of(&package.file_of(Some(id)));
    package.import_said(&speaker, &mut imports);
    let kind = if module.parent.is_none() { "Module" } else { "SubModule" };
    imports.type_from("runtime/module", TsIdent::type_name(&[kind]));
    let sub_modules = sub_modules(package, id, &mut imports);

    let file = ModuleFile {
        imports: imports.lines(),
        declarations,
        doc: comment(module).end(&module.docs, 0),
        commands: names.commands.clone(),
        methods,
        sub_modules,
        path: Prose::code(&module.path),
        value: names.value.clone(),
        name: module.parent.is_none().then(|| TsString::new(&module.name)),
        rows,
    };
    file.to_string()
}

fn sub_modules(package: Package<'_>, id: ModuleId, imports: &mut Imports) -> Vec<SubModule> {
    let subs = package.module_ids().filter(|sub| package.catalog[*sub].parent == Some(id));
    subs.map(|sub| {
        let (module, names) = (&package.catalog[sub], package.names.module(sub));
        let file = package.file_of(Some(sub));
        imports.type_from(&file, names.commands.clone());
        imports.value_from(&file, names.value.clone());
        let name = TsKey::new(&module.name);
        SubModule {
            doc: comment(module).end(&module.docs, 2),
            entry: ts!("{}: {},", name, names.value),
            name,
            commands: names.commands.clone(),
        }
    })
    .collect()
}

/// What a module says of itself, and from when on it can be called.
fn comment(module: &Module) -> Comment {
    let mut comment = Comment::of(&module.docs);
    match &module.starts {
        Starts::Launch => {}
        Starts::Configuration => comment.paragraph(
            "Can be called once the session's configuration has arrived.".to_owned(),
        ),
        Starts::Integration(name) => comment.paragraph(prose!(
            "Can be called once the session's configuration has arrived, by tenants with the integration {}.",
            Prose::code(name)
        )),
        Starts::Crm(name) => comment.paragraph(prose!(
            "Can be called when Skylight was opened with the CRM module {}.",
            Prose::code(name)
        )),
    }
    comment
}
