//! The typed client: a method a command, under the names of the modules.

use askama::Template;

use super::print;
use crate::catalog::{CommandId, ModuleId, Params, QueryValue, Type};
use crate::diagnostic::Diagnostic;
use crate::emit::Files;
use crate::emit::rust::docs::{DocComment, accessor_docs, method_docs, query_docs};
use crate::emit::rust::imports::Imports;
use crate::emit::rust::items::{Writing, argument, call_example, deprecated_attribute};
use crate::emit::rust::layout::{Group, Layout, attribute, signature};
use crate::emit::rust::names::{Feature, Named, Scope, snake};
use crate::emit::rust::text::{RustCode, RustIdent, RustString, rust};
use crate::emit::rust::types::TypeSpace;

/// Methods of the popup's options that are the runtime's.
const OPTIONS: &[&str] = &[
    "allow_insecure_origin",
    "call_timeout",
    "handshake_timeout",
    "new",
    "origin",
    "pipelining",
    "query",
    "queue_limit",
    "size",
    "tombstone_for",
    "trace",
    "traced",
    "url",
    "window_name",
];

/// The root of the client.
#[derive(Template)]
#[template(path = "rust/client.rs.txt", escape = "none")]
struct ClientFile {
    expects_deprecated: bool,
    imports: RustCode,
    /// In the order of their names.
    modules: Vec<ClientModule>,
    accessors: Vec<Accessor>,
    methods: Vec<Method>,
    options: Vec<QueryOption>,
}

/// A module's file.
struct ClientModule {
    condition: RustCode,
    name: RustIdent,
    client: RustIdent,
}

/// The methods of a module.
#[derive(Template)]
#[template(path = "rust/client_module.rs.txt", escape = "none")]
struct ClientModuleFile {
    docs: DocComment,
    expects_deprecated: bool,
    imports: RustCode,
    client: RustIdent,
    accessors: Vec<Accessor>,
    methods: Vec<Method>,
}

/// The way to a module.
struct Accessor {
    docs: DocComment,
    condition: RustCode,
    signature: RustCode,
    client: RustCode,
}

/// A command's method.
struct Method {
    docs: DocComment,
    attributes: Vec<RustCode>,
    signature: RustCode,
    call: RustCode,
}

/// A query parameter of the popup's address.
struct QueryOption {
    docs: DocComment,
    attributes: Vec<RustCode>,
    signature: RustCode,
    key: RustString,
    value: RustCode,
}

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files, diagnostics: &mut Vec<Diagnostic>) {
    let catalog = space.catalog;
    let mut commands: Vec<Vec<CommandId>> = vec![Vec::new(); catalog.modules.len() + 1];
    for (command, id) in catalog.commands.iter().zip((0..).map(CommandId)) {
        if id != catalog.handshake.init {
            commands[command.module.map_or(0, |module| module.0 as usize + 1)].push(id);
        }
    }
    let conditions = conditions(space, &commands);
    root(space, &commands[0], &conditions, files, diagnostics);
    for (names, id) in space.names.modules.iter().zip((0..).map(ModuleId)) {
        if conditions[id.0 as usize].is_empty() {
            continue;
        }
        let commands = &commands[id.0 as usize + 1];
        let (mut imports, mut expects_deprecated) = (Imports::default(), false);
        let methods = {
            let mut writing = writing(space, &mut imports, &mut expects_deprecated, diagnostics);
            commands
                .iter()
                .map(|id| method(*id, &names.path, "self.0", &mut writing))
                .collect::<Vec<_>>()
        };
        let accessors = accessors(space, Some(id), &conditions);
        if !methods.is_empty() {
            imports.known("crate::web", "Call");
        }
        imports.known("crate::web", "Skylight");
        let file = ClientModuleFile {
            docs: accessor_docs(&catalog[id], 0).inner(),
            expects_deprecated,
            imports: imports.lines(),
            client: names.client.clone(),
            accessors,
            methods,
        };
        print(files, &format!("src/client/{}.rs", names.flat), &file);
    }
}

fn writing<'a, 'w>(
    space: &'a TypeSpace<'a>,
    imports: &'w mut Imports,
    names_deprecated: &'w mut bool,
    diagnostics: &'w mut Vec<Diagnostic>,
) -> Writing<'a, 'w> {
    Writing { space, here: None, shared: false, imports, names_deprecated, diagnostics }
}

fn root(
    space: &TypeSpace<'_>,
    commands: &[CommandId],
    conditions: &[Vec<&Feature>],
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let (mut imports, mut expects_deprecated) = (Imports::default(), false);
    let mut writing = writing(space, &mut imports, &mut expects_deprecated, diagnostics);
    let methods: Vec<Method> = commands
        .iter()
        .map(|id| method(*id, &rust!("crate::bridge"), "self", &mut writing))
        .collect();
    let options = options(&mut writing);
    let with_client = space.names.modules.iter().zip(conditions);
    let mut modules: Vec<ClientModule> = with_client
        .filter(|(_, features)| !features.is_empty())
        .map(|(names, features)| ClientModule {
            condition: cfg(0, features),
            name: names.flat.clone(),
            client: names.client.clone(),
        })
        .collect();
    modules.sort_by(|a, b| a.name.cmp(&b.name));
    imports.known("crate::event", "Event");
    imports.known("crate::protocol", "PROTOCOL");
    imports.known("crate::sensitive", "SENSITIVE");
    for name in ["AttachOptions", "Events", "Opening", "Options", "Skylight", "TraceEntry"] {
        imports.known("crate::web", name);
    }
    if !methods.is_empty() {
        imports.known("crate::web", "Call");
    }
    let accessors = accessors(space, None, conditions);
    let file = ClientFile {
        expects_deprecated,
        imports: imports.lines(),
        modules,
        accessors,
        methods,
        options,
    };
    print(files, "src/client.rs", &file);
}

/// The features with any of which a module has something to call: its own when it has commands,
/// else those of its subModules; none when there is nothing at all.
fn conditions<'a>(space: &TypeSpace<'a>, commands: &[Vec<CommandId>]) -> Vec<Vec<&'a Feature>> {
    let modules = &space.catalog.modules;
    let mut conditions: Vec<Vec<&Feature>> = vec![Vec::new(); modules.len()];
    // Parents stand before their subModules.
    for (index, module) in modules.iter().enumerate().rev() {
        if !commands[index + 1].is_empty() {
            conditions[index] = vec![&space.names.modules[index].feature];
        }
        if let Some(parent) = module.parent.map(|parent| parent.0 as usize)
            && commands[parent + 1].is_empty()
        {
            let own = conditions[index].clone();
            conditions[parent].extend(own);
            conditions[parent].sort();
        }
    }
    conditions
}

/// `#[cfg(..)]` for any of these features.
fn cfg(indent: usize, features: &[&Feature]) -> RustCode {
    let mut code = RustCode::default();
    for (number, feature) in features.iter().enumerate() {
        code.push(if number > 0 { ", " } else { "" });
        code.push(rust!("feature = ", feature.literal()));
    }
    attribute(indent, "cfg", if features.len() > 1 { rust!("any(", code, ")") } else { code })
}

/// The ways to the modules below one, or to those at the root.
fn accessors(
    space: &TypeSpace<'_>,
    parent: Option<ModuleId>,
    conditions: &[Vec<&Feature>],
) -> Vec<Accessor> {
    let modules = space.catalog.modules.iter().zip(&space.names.modules).zip(conditions);
    modules
        .filter(|((module, _), features)| module.parent == parent && !features.is_empty())
        .map(|((module, names), features)| {
            let (client, lifetime) = if parent.is_some() {
                (rust!("super::", &names.client), "<'a>")
            } else {
                (rust!(&names.client), "<'_>")
            };
            let name = rust!("pub fn ", &names.method);
            Accessor {
                docs: accessor_docs(module, 4).outer(),
                condition: cfg(4, features),
                signature: signature(4, name, &[rust!("&self")], &rust!(&client, lifetime)),
                client,
            }
        })
        .collect()
}

fn method(
    id: CommandId,
    path: &RustCode,
    receiver: &'static str,
    writing: &mut Writing<'_, '_>,
) -> Method {
    let space = writing.space;
    let command = &space.catalog[id];
    let names = &space.names.commands[id.0 as usize];
    let params = &names.params;
    writing.imports.own(path, params);
    let (arguments, value) = match &command.params {
        Params::None => (Vec::new(), rust!(params, "::new()").into()),
        Params::Argument(field) if field.required => {
            let ident = RustIdent::decided(snake_argument(&field.name));
            let argument = argument(field, &ident, None, writing);
            let new = Group::call(rust!(params, "::new")).item(rust!(ident));
            (vec![argument.declaration], Layout::from(new))
        }
        Params::Variants(_) => {
            (vec![rust!("params: impl Into<", params, ">")], rust!("params.into()").into())
        }
        Params::Object(_) | Params::Argument(_) => {
            (vec![rust!("params: ", params)], rust!("params").into())
        }
    };
    // A deprecated command's constructor is deprecated, and used here.
    let constructs = !matches!(&command.params, Params::Object(_) | Params::Variants(_));
    *writing.names_deprecated |= constructs && command.docs.deprecated.is_some();
    let mut all = vec![rust!("&self")];
    all.extend(arguments);
    Method {
        docs: method_docs(command, &rust!(params), call_example(id, space).as_ref()),
        attributes: deprecated_attribute(command.docs.deprecated.as_deref()),
        signature: signature(
            4,
            rust!("pub fn ", &names.method),
            &all,
            &rust!("Call<", params, ">"),
        ),
        call: call(receiver, value),
    }
}

/// `receiver.call(params)`: on one line, else as a chain, else with what it makes of its argument
/// broken.
fn call(receiver: &'static str, params: Layout) -> RustCode {
    let hugged = Layout::from(Group::call(rust!(receiver, ".call")).item(params.clone()));
    let chained = Layout::from(Group::call(".call").item(params)).print(12, 12, 0);
    let code = hugged.print(8, 8, 0);
    if receiver == "self" || !code.is_broken() || chained.is_broken() {
        return code;
    }
    let mut code = rust!(receiver);
    code.break_line(12);
    code.push(chained);
    code
}

/// The name of a method's only argument.
fn snake_argument(name: &str) -> String {
    crate::emit::rust::names::clear_of(snake(name), &[], "_")
}

fn options(writing: &mut Writing<'_, '_>) -> Vec<QueryOption> {
    let space = writing.space;
    let at = crate::catalog::Location { file: "".into(), line: 1, column: 1 };
    let mut scope = Scope::new("the methods of `Options`", OPTIONS, "_");
    let mut options = Vec::new();
    for param in &space.catalog.launch.query {
        let QueryValue::Optional(ty) = &param.value else { continue };
        let named = Named { what: "query parameter", name: &param.name, at: &at };
        let ident = scope.take(snake(&param.name), named, &mut Vec::new());
        let (argument, value) = match ty {
            Type::Named(id) => {
                let name = writing.say_name(*id);
                (rust!("value: &", name), rust!("value.as_str()"))
            }
            _ => (rust!("value: &str"), rust!("value")),
        };
        options.push(QueryOption {
            docs: query_docs(param),
            attributes: deprecated_attribute(param.docs.deprecated.as_deref()),
            signature: signature(
                4,
                rust!("pub fn ", ident),
                &[rust!("self"), argument],
                &rust!("Self"),
            ),
            key: RustString::new(&param.name),
            value,
        });
    }
    options
}
