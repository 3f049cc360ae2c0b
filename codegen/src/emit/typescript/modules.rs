//! The file of a module: its types, its params, the interface of its methods and its table.

use askama::Template;

use super::commands::CommandConstant;
use super::declarations::Declaration;
use super::docs::{Comment, DocText, Prose, prose};
use super::files::Package;
use super::imports::Imports;
use super::methods::{self, Method, Signature};
use super::{WIDTH, table};
use super::text::{TsCode, TsIdent, TsKey, TsString, ts};
use super::types::Speaker;
use crate::catalog::{Answers, Command, CommandId, Module, ModuleId, Reply, Starts};

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
    /// The module's own value, up to the table of its commands.
    value: TsIdent,
    module: TsString,
    /// Whether the table is the last argument and begins on the line of the call.
    hugs: bool,
    rows: Vec<TsCode>,
    /// Whether some commands are answered many times.
    streams: bool,
    constants: Vec<CommandConstant>,
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
    let ids: Vec<_> = package.commands(Some(id)).collect();
    let signatures: Vec<_> =
        ids.iter().map(|id| methods::signature(catalog, *id, &mut speaker)).collect();
    let calls = || ids.iter().zip(&signatures);
    let methods = calls().map(|(id, signature)| methods::method(catalog, *id, signature)).collect();
    let constants = calls().map(|(id, signature)| constant(package, *id, signature)).collect();
    let commands = || ids.iter().map(|id| &catalog[*id]);
    let streams = commands().any(is_stream);

    let mut imports = Imports::of(&package.file_of(Some(id)));
    package.import_said(&speaker, &mut imports);
    imports.type_from("runtime/module", TsIdent::type_name(&["Module"]));
    imports.value_from("runtime/module", TsIdent::value("module"));
    if !ids.is_empty() {
        imports.type_from("runtime/command", TsIdent::type_name(&["Command"]));
    }
    if streams {
        imports.value_from("runtime/stream", TsIdent::value("stream"));
    }
    let sub_modules = sub_modules(package, id, &mut imports);
    let path = TsString::new(&module.path);
    let hugs = sub_modules.is_empty() && !streams && {
        let (value, commands) = (&names.value, &names.commands);
        let head = ts!("export const {}: Module<{}> = /* @__PURE__ */ module({}, {{", value, commands, path);
        head.width() <= WIDTH
    };
    let rows = table::rows(catalog, commands(), if hugs { 2 } else { 4 });

    let file = ModuleFile {
        imports: imports.lines(),
        declarations,
        doc: comment(module).end(&module.docs, 0),
        commands: names.commands.clone(),
        methods,
        sub_modules,
        path: Prose::code(&module.path),
        value: names.value.clone(),
        module: path,
        hugs,
        rows,
        streams,
        constants,
    };
    file.to_string()
}

fn is_stream(command: &Command) -> bool {
    matches!(command.reply, Reply::Topic { answers: Answers::Many { .. }, .. })
}

/// The constant of a command of a module, whose documentation is that of the method.
fn constant(package: Package<'_>, id: CommandId, signature: &Signature) -> CommandConstant {
    let command = &package.catalog[id];
    let name = package.names.command(id);
    let mut comment = Comment::default();
    if let Some(module) = command.module {
        let commands = &package.names.module(module).commands;
        let (path, commands) = (Prose::code(&command.path), Prose::link(commands));
        comment.paragraph(prose!("{} by itself, as {} describes it.", path, commands));
    }
    CommandConstant::new(package.catalog, command, name, comment.text(0), signature)
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
