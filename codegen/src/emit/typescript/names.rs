//! Identifiers: every name of the package is decided here, before anything is printed.

use std::collections::{BTreeMap, HashMap};

use super::text::TsIdent;
use super::types::Direction;
use crate::catalog::{
    Catalog, CommandId, ErrorId, Location, ModuleId, Params, Shape, TypeDef, TypeId,
};
use crate::diagnostic::{Code, Diagnostic, Span};

/// Names of types that the package exports itself, or that its code means by them.
const TAKEN_TYPES: &[&str] = &[
    "AbortSignal",
    "AnyText",
    "Array",
    "AsyncGenerator",
    "AttachOptions",
    "Blob",
    "CallOptions",
    "Command",
    "Connection",
    "ConnectionError",
    "ConnectionErrorKind",
    "Error",
    "ErrorCode",
    "ErrorData",
    "ErrorKind",
    "ErrorOnlyTopic",
    "EventsOptions",
    "EventsOf",
    "Failures",
    "LaunchQuery",
    "Methods",
    "Module",
    "OnceOptions",
    "OpenOptions",
    "OriginError",
    "Promise",
    "Record",
    "SdkError",
    "SdkErrorOf",
    "Skylight",
    "SkylightError",
    "SkylightTopics",
    "StreamOptions",
    "SubscribeOptions",
    "TopicError",
    "TopicMessage",
    "Topics",
    "UnknownText",
];

/// Names that a connection has, or must not have.
const TAKEN_METHODS: &[&str] = &["call", "close", "ended", "on", "onMessage", "then"];

/// Names of the files beside the modules' own that can be imported.
const TAKEN_FILES: &[&str] = &[
    "commands",
    "errors",
    "index",
    "sequences",
    "simulator",
    "topics",
    "trace",
    "types",
    "validation",
];

/// The identifiers of a package.
#[derive(Debug, Default)]
pub(super) struct Names {
    types: Vec<TypeNames>,
    /// Of the params of commands that take an object, and of each variant.
    params: HashMap<CommandId, (TsIdent, Vec<TsIdent>)>,
    modules: Vec<ModuleNames>,
    /// Of the constants of commands.
    commands: Vec<TsIdent>,
    /// Of the constants of sequences.
    sequences: Vec<TsIdent>,
    errors: Vec<TsIdent>,
    /// Of the data of error codes.
    error_data: Vec<TsIdent>,
}

/// The names of a type.
#[derive(Debug)]
struct TypeNames {
    sent: TsIdent,
    /// Another one when what is received is open to more.
    received: TsIdent,
}

/// The names of a module.
#[derive(Debug)]
pub(super) struct ModuleNames {
    /// The interface of its methods.
    pub(super) commands: TsIdent,
    /// The value that a page imports.
    pub(super) value: TsIdent,
    /// The path of its file below `src/modules`, without extension, which is also how it is imported.
    pub(super) file: String,
}

impl Names {
    pub(super) fn type_name(&self, id: TypeId, direction: Direction) -> &TsIdent {
        let names = &self.types[id.0 as usize];
        if direction == Direction::Sent { &names.sent } else { &names.received }
    }

    /// The name of the params of a command that takes an object, and those of its variants.
    pub(super) fn params(&self, id: CommandId) -> Option<&(TsIdent, Vec<TsIdent>)> {
        self.params.get(&id)
    }

    pub(super) fn module(&self, id: ModuleId) -> &ModuleNames {
        &self.modules[id.0 as usize]
    }

    /// The name of the constant of a command.
    pub(super) fn command(&self, id: CommandId) -> &TsIdent {
        &self.commands[id.0 as usize]
    }

    /// The name of the constant of the sequence of that number.
    pub(super) fn sequence(&self, index: usize) -> &TsIdent {
        &self.sequences[index]
    }

    pub(super) fn error(&self, id: ErrorId) -> &TsIdent {
        &self.errors[id.0 as usize]
    }

    /// The name of the type of an error's data.
    pub(super) fn error_data(&self, id: ErrorId) -> &TsIdent {
        &self.error_data[id.0 as usize]
    }
}

/// Decides every name. Names of the catalog that become one identifier are diagnostics.
pub(super) fn decide(catalog: &Catalog) -> (Names, Vec<Diagnostic>) {
    let mut names = Names::default();
    let mut types = Scope::new("type", TAKEN_TYPES);
    let mut values = Scope::new("constant", &[]);
    let mut files = Scope::new("file", TAKEN_FILES);
    for ty in &catalog.types {
        let sent = types.take(TsIdent::type_name(&[&ty.name]), &ty.name, &ty.at);
        let received = if has_two_forms(ty) {
            types.take(TsIdent::type_name(&["Any", &ty.name]), &ty.name, &ty.at)
        } else {
            sent.clone()
        };
        names.types.push(TypeNames { sent, received });
    }
    for module in &catalog.modules {
        let (path, at) = (&module.path, &module.at);
        names.modules.push(ModuleNames {
            commands: types.take(TsIdent::type_name(&[path, "Commands"]), path, at),
            value: values.take(TsIdent::value_of_path(path), path, at),
            file: path.replace('.', "/"),
        });
        files.take_text(&path.to_lowercase(), path, at);
    }
    for (id, command) in catalog.commands.iter().enumerate() {
        let variants = match &command.params {
            Params::Object(_) => &[][..],
            Params::Variants(variants) => variants,
            Params::None | Params::Argument(_) => continue,
        };
        let name = TsIdent::type_name(&[&command.path, "Params"]);
        let name = types.take(name, &command.path, &command.at);
        let variants = variants.iter().map(|variant| {
            let name = TsIdent::type_name(&[&command.path, &variant.name, "Params"]);
            types.take(name, &variant.name, &variant.at)
        });
        let variants = variants.collect();
        names.params.insert(CommandId(u32::try_from(id).unwrap_or(u32::MAX)), (name, variants));
    }
    let exported = command_names(catalog, &mut names);
    let mut sequences = Scope::new("constant", &[]);
    for sequence in &catalog.sequences {
        let name = TsIdent::value_of_path(&sequence.name);
        names.sequences.push(sequences.take(name, &sequence.name, &sequence.at));
    }
    let mut constants = Scope::new("constant", &["hasCode", "isSdkError"]);
    for error in &catalog.errors {
        let (name, at) = (&error.name, &error.at);
        names.errors.push(constants.take(TsIdent::value(name), name, at));
        let data = TsIdent::type_name(&[name, "Data"]);
        let data = if error.data.is_empty() { data } else { types.take(data, name, at) };
        names.error_data.push(data);
    }
    let methods = method_names(catalog);
    let scopes = [types, values, files, constants, sequences, methods].into_iter().chain(exported);
    (names, scopes.flat_map(|scope| scope.collisions).collect())
}

/// Decides the constants of commands. Those of a module have a file of their own.
fn command_names(catalog: &Catalog, names: &mut Names) -> Vec<Scope> {
    let mut files: BTreeMap<Option<ModuleId>, Scope> = BTreeMap::new();
    for command in &catalog.commands {
        let file = files.entry(command.module).or_insert_with(|| Scope::new("constant", &[]));
        names.commands.push(file.take(TsIdent::value(&command.name), &command.path, &command.at));
    }
    files.into_values().collect()
}

/// Whether a type is closed when sent and open when received.
fn has_two_forms(ty: &TypeDef) -> bool {
    ty.sent && ty.received && matches!(ty.shape, Shape::Enum { open: false, .. })
}

/// The methods of the connection and of each module, which are named as the wire names them.
fn method_names(catalog: &Catalog) -> Scope {
    let mut connection = Scope::new("member of the connection", TAKEN_METHODS);
    let mut members: HashMap<ModuleId, Scope> = HashMap::new();
    for module in &catalog.modules {
        let scope = match module.parent {
            Some(parent) => members.entry(parent).or_insert_with(|| Scope::new("member", &[])),
            None => &mut connection,
        };
        scope.take_text(&module.name, &module.path, &module.at);
    }
    for command in &catalog.commands {
        let scope = match command.module {
            Some(module) => members.entry(module).or_insert_with(|| Scope::new("member", &[])),
            None => &mut connection,
        };
        scope.take_text(&command.name, &command.path, &command.at);
    }
    let mut members: Vec<_> = members.into_iter().collect();
    members.sort_by_key(|(id, _)| *id);
    connection.collisions.extend(members.into_iter().flat_map(|(_, scope)| scope.collisions));
    connection
}

/// Names that must differ from one another.
#[derive(Debug)]
struct Scope {
    what: &'static str,
    taken: HashMap<String, Option<(String, Location)>>,
    collisions: Vec<Diagnostic>,
}

impl Scope {
    fn new(what: &'static str, taken: &[&str]) -> Self {
        let taken = taken.iter().map(|name| ((*name).to_owned(), None)).collect();
        Self { what, taken, collisions: Vec::new() }
    }

    fn take(&mut self, ident: TsIdent, name: &str, at: &Location) -> TsIdent {
        self.take_text(ident.as_str(), name, at);
        ident
    }

    fn take_text(&mut self, ident: &str, name: &str, at: &Location) {
        let Some(first) = self.taken.get(ident) else {
            self.taken.insert(ident.to_owned(), Some((name.to_owned(), at.clone())));
            return;
        };
        let what = self.what;
        let message = match first {
            Some((other, _)) => {
                format!("`{other}` and `{name}` both become the {what} `{ident}` in typescript")
            }
            None => format!("`{name}` becomes the {what} `{ident}` in typescript, which is taken"),
        };
        let related = first.iter().map(|(other, at)| (span(other, at), "the other one".to_owned()));
        self.collisions.push(Diagnostic {
            code: Code::SAME_IDENTIFIER,
            message,
            at: Some(span(name, at)),
            help: Some("rename one of them, or give an inline type a name of its own".to_owned()),
            related: related.collect(),
        });
    }
}

fn span(name: &str, at: &Location) -> Span {
    let last = name.rsplit('.').next().unwrap_or(name);
    Span { start: at.clone(), length: u32::try_from(last.chars().count()).unwrap_or(1).max(1) }
}
