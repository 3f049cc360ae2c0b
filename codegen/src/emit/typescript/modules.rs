//! The file of a module: its types, its params, the interface of its methods and its table.

use askama::Template;

use super::declarations::Declaration;
use super::docs::{Comment, DocText, Prose, prose};
use super::files::Package;
use super::imports::Imports;
use super::methods::{self, Method};
use super::text::{TsCode, TsIdent, TsKey, TsString, ts};
use super::types::Speaker;
use super::{WIDTH, table};
use crate::catalog::{Answers, Catalog, Command, Module, ModuleId, Reply, Starts};

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
    layout: Layout,
    rows: Vec<TsCode>,
    /// Whether some commands are answered many times.
    streams: bool,
}

/// Where the call stands that makes a module's value, and its arguments.
#[derive(Clone, Copy, Debug)]
enum Layout {
    /// On the line of the declaration, the table beginning there too.
    OnOneLine,
    /// On the line of the declaration, each argument on lines of its own.
    Apart,
    /// On the next line, the table beginning there.
    OnTheNext,
}

impl Layout {
    /// That of a call with the table as its last argument.
    fn of(value: &TsIdent, commands: &TsIdent, path: &TsString) -> Self {
        let begun = ts!("export const {}: Module<{}> = /* @__PURE__ */ module(", value, commands);
        if ts!("{}{}, {{", begun, path).width() <= WIDTH {
            Self::OnOneLine
        } else if begun.width() <= WIDTH {
            Self::Apart
        } else {
            Self::OnTheNext
        }
    }

    /// How far the table's lines are moved in.
    fn indent(self) -> usize {
        if matches!(self, Self::OnOneLine) { 2 } else { 4 }
    }
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
    let calls = ids.iter().zip(&signatures);
    let methods = calls.map(|(id, signature)| methods::method(catalog, *id, signature)).collect();
    let commands = || ids.iter().map(|id| &catalog[*id]);
    let streams = commands().any(is_stream);

    let mut imports = Imports::of(&package.file_of(Some(id)));
    package.import_said(&speaker, &mut imports);
    imports.type_from("runtime/module", TsIdent::type_name(&["Module"]));
    imports.value_from("runtime/module", TsIdent::value("module"));
    if streams {
        imports.value_from("runtime/stream", TsIdent::value("stream"));
    }
    let sub_modules = sub_modules(package, id, &mut imports);
    let path = TsString::new(&module.path);
    let layout = if !sub_modules.is_empty() || streams {
        Layout::Apart
    } else {
        Layout::of(&names.value, &names.commands, &path)
    };
    let rows = table::rows(catalog, commands(), layout.indent());

    let file = ModuleFile {
        imports: imports.lines(),
        declarations,
        doc: comment(catalog, module).end(&module.docs, 0),
        commands: names.commands.clone(),
        methods,
        sub_modules,
        path: Prose::code(&module.path),
        value: names.value.clone(),
        module: path,
        layout,
        rows,
        streams,
    };
    file.to_string()
}

fn is_stream(command: &Command) -> bool {
    matches!(command.reply, Reply::Topic { answers: Answers::Many { .. }, .. })
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
            doc: comment(package.catalog, module).end(&module.docs, 2),
            entry: ts!("{}: {},", name, names.value),
            name,
            commands: names.commands.clone(),
        }
    })
    .collect()
}

/// What a module says of itself, and from when on it can be called.
fn comment(catalog: &Catalog, module: &Module) -> Comment {
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
    if let Some(topic) = module.started_by {
        let topic = Prose::code(&catalog[topic].name);
        comment.paragraph(prose!("A message on {} shows that it has started.", topic));
    }
    comment
}
