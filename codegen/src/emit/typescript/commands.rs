//! The files of the commands by themselves: constants that the engine is given, in the notation of
//! the runtime's `CommandWords`.

use askama::Template;

use super::WIDTH;
use super::declarations::Declaration;
use super::docs::{Comment, DocText, Prose, prose};
use super::files::Package;
use super::imports::Imports;
use super::methods::{self, Signature};
use super::text::{TsCode, TsIdent, TsKey, TsString, ts};
use super::types::Speaker;
use crate::catalog::{Answers, Catalog, Command, CommandId, Docs, Match, ModuleId, Reply, TopicId};

#[derive(Template)]
#[template(path = "typescript/commands.ts", escape = "none")]
struct CommandsFile {
    imports: Vec<TsCode>,
    declarations: Vec<Declaration>,
    constants: Vec<Constant>,
}

/// The constant of a command.
struct Constant {
    doc: DocText,
    code: TsCode,
}

/// The path of the file of a module's commands, or the bridge's, below `src`, without extension.
pub(super) fn path(package: Package<'_>, module: Option<ModuleId>) -> String {
    format!("commands/{}", module.map_or("bridge", |id| &package.names.module(id).file))
}

/// The file of the commands of a module, or of those that need none.
pub(super) fn commands(package: Package<'_>, module: Option<ModuleId>) -> String {
    let catalog = package.catalog;
    let mut speaker = Speaker::new(package.names);
    let ids: Vec<_> = package.commands(module).filter(|id| *id != catalog.handshake.init).collect();
    let constants: Vec<_> = ids.iter().map(|id| constant(package, *id, &mut speaker)).collect();
    let mut imports = Imports::of(&path(package, module));
    let mut declarations = Vec::new();
    for id in ids.iter().copied() {
        match (module, package.names.params(id)) {
            (Some(_), Some((name, _))) => imports.type_from(&package.file_of(module), name.clone()),
            // No other file is of the bridge.
            (None, _) => declarations.extend(methods::params(catalog, id, &mut speaker)),
            (Some(_), None) => {}
        }
    }
    package.import_types(&speaker, &mut imports);
    if !constants.is_empty() {
        imports.type_from("runtime/command", TsIdent::type_name(&["Command"]));
    }
    for name in ids.iter().flat_map(|id| ways_of_answering(&catalog[*id])) {
        imports.value_from("runtime/answers", TsIdent::runtime_value(name));
    }
    CommandsFile { imports: imports.lines(), declarations, constants }.to_string()
}

fn constant(package: Package<'_>, id: CommandId, speaker: &mut Speaker<'_>) -> Constant {
    let (catalog, command) = (package.catalog, &package.catalog[id]);
    let signature = methods::signature(catalog, id, speaker);
    let words = Literal::Array(words(catalog, command));
    let code = declaration(package.names.command(id), &signature, &words);
    let Some(module) = command.module else {
        return Constant { doc: methods::documentation(catalog, command, 0), code };
    };
    let mut comment = Comment::of(&Docs { details: None, ..command.docs.clone() });
    let (name, commands) = (Prose::code(&command.name), &package.names.module(module).commands);
    comment.paragraph(prose!(
        "All about it stands at the method {} of {}.",
        name,
        Prose::code(commands.as_str())
    ));
    Constant { doc: comment.text(0), code }
}

/// A literal of strings, arrays, flat objects and what the runtime has a name for.
#[derive(Debug)]
enum Literal {
    Null,
    Text(String),
    Array(Vec<Literal>),
    Object(Vec<TsCode>),
    Code(TsCode),
}

impl Literal {
    fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    fn on_one_line(&self) -> TsCode {
        match self {
            Self::Null => ts!("null"),
            Self::Text(text) => ts!("{}", TsString::new(text)),
            Self::Code(code) => code.clone(),
            Self::Array(items) => {
                let items = items.iter().map(Self::on_one_line);
                let items = items.reduce(|all, item| ts!("{}, {}", all, item));
                ts!("[{}]", items.unwrap_or(ts!("")))
            }
            Self::Object(properties) => {
                let properties = properties.iter().cloned();
                let properties = properties.reduce(|all, property| ts!("{}, {}", all, property));
                properties.map_or(ts!("{{}}"), |properties| ts!("{{ {} }}", properties))
            }
        }
    }

    /// Printed after code that ends at `column`, in lines that begin at `indent`, with `after` more
    /// characters behind it.
    fn print(&self, indent: usize, column: usize, after: usize) -> TsCode {
        let line = self.on_one_line();
        if !self.must_break() && column + line.width() + after <= WIDTH {
            return line;
        }
        let inner = indent + 2;
        let lines = |items: Vec<TsCode>| {
            let lines = items.into_iter().map(|item| ts!("{}{},\n", TsCode::spaces(inner), item));
            lines.reduce(|all, line| ts!("{}{}", all, line)).unwrap_or(ts!(""))
        };
        match self {
            Self::Array(items) => {
                let items = items.iter().map(|item| item.print(inner, inner, ",".len()));
                ts!("[\n{}{}]", lines(items.collect()), TsCode::spaces(indent))
            }
            Self::Object(properties) => {
                ts!("{{\n{}{}}}", lines(properties.clone()), TsCode::spaces(indent))
            }
            Self::Null | Self::Text(_) | Self::Code(_) => line,
        }
    }

    /// A formatter never leaves a list of lists on one line when each of them holds several items.
    fn must_break(&self) -> bool {
        let has_several = |item: &Self| matches!(item, Self::Array(items) if items.len() > 1 || item.must_break());
        match self {
            Self::Null | Self::Text(_) | Self::Code(_) | Self::Object(_) => false,
            Self::Array(items) => {
                items.len() > 1 && items.iter().all(has_several)
                    || items.iter().any(Self::must_break)
            }
        }
    }
}

/// The declaration, its type broken when it leaves no room for the literal to begin.
fn declaration(name: &TsIdent, signature: &Signature, words: &Literal) -> TsCode {
    let (params, reply) = (&signature.params, &signature.reply);
    let head = ts!("export const {}: Command<{}, {}> = ", name, params, reply);
    if head.width() < WIDTH {
        return ts!("{}{};", head, words.print(0, head.width(), ";".len()));
    }
    let words = words.print(0, "> = ".len(), ";".len());
    ts!("export const {}: Command<\n  {},\n  {}\n> = {};", name, params, reply, words)
}

/// What the engine must know, up to the last word that says something.
fn words(catalog: &Catalog, command: &Command) -> Vec<Literal> {
    let topic = |id: &TopicId| Literal::text(&catalog[*id].name);
    let started_by = command.module.and_then(|id| catalog[id].started_by);
    let empty = || Literal::text("");
    let (topics, matches) = match &command.reply {
        // The first topic is the one of the answer, so there is none of failures alone.
        Reply::None { .. } => (Vec::new(), Vec::new()),
        Reply::Topic { topic: id, matches, .. } => {
            let topics = [id].into_iter().chain(&command.fails_on).map(topic);
            (topics.collect(), matches.iter().map(identity).collect())
        }
    };
    let mut words = vec![
        Literal::text(&command.path),
        Literal::Object(message(catalog, command)),
        Literal::Array(topics),
        Literal::Array(matches),
        started_by.as_ref().map_or_else(empty, topic),
        answered(&command.reply).map_or_else(empty, Literal::Code),
    ];
    let says_something = |word: &Literal| match word {
        Literal::Text(text) => !text.is_empty(),
        Literal::Array(items) => !items.is_empty(),
        Literal::Null | Literal::Object(_) | Literal::Code(_) => true,
    };
    let last = words.iter().rposition(says_something).unwrap_or(0);
    // That nothing answers is said as well.
    words.truncate(last.max(2) + 1);
    words
}

/// The properties of the message that calls a command, but for its params.
pub(super) fn message(catalog: &Catalog, command: &Command) -> Vec<TsCode> {
    let envelope = &catalog.envelope;
    let mut properties = vec![ts!("{}: true", TsKey::new(&envelope.marker))];
    if let Some(message) = &command.message {
        let keys = message.iter().map(|(key, value)| ts!("{}: {}", TsKey::new(key), *value));
        properties.extend(keys);
        return properties;
    }
    let modules = command.path.split('.').zip([&envelope.module, &envelope.sub_module]);
    let depth = command.path.split('.').count() - 1;
    let names = modules.take(depth).chain([(command.name.as_str(), &envelope.command)]);
    let texts = names.map(|(name, key)| ts!("{}: {}", TsKey::new(key), TsString::new(name)));
    properties.extend(texts);
    properties
}

/// How a command goes on after its first answer, in the runtime's words.
pub(super) fn goes_on(answers: &Answers) -> &'static str {
    match answers {
        Answers::One { .. } => "",
        Answers::Many { .. } => "many",
        Answers::ErrorsFirst { .. } => "errorsFirst",
    }
}

/// How a command is answered, in code, when that is not once and on its declared topic.
fn answered(reply: &Reply) -> Option<TsCode> {
    let Reply::Topic { answers, custom_topic, .. } = reply else { return None };
    let name = Some(goes_on(answers)).filter(|name| !name.is_empty());
    let name = name.map(|name| ts!("{}", TsIdent::runtime_value(name)));
    let Some(param) = custom_topic else { return name };
    let param = TsString::new(param);
    // A bundler drops a constant that nobody uses only if it knows that the call does nothing else.
    Some(match name {
        Some(name) => ts!("/* @__PURE__ */ ownTopic({}, {})", param, name),
        None => ts!("/* @__PURE__ */ ownTopic({})", param),
    })
}

/// What the code of [`answered`] imports.
fn ways_of_answering(command: &Command) -> Vec<&'static str> {
    let Reply::Topic { answers, custom_topic, .. } = &command.reply else { return Vec::new() };
    let mut names = vec![goes_on(answers)];
    names.extend(custom_topic.as_ref().map(|_| "ownTopic"));
    names.retain(|name| !name.is_empty());
    names
}

/// The places of a field that a call and its answer share, without those that repeat the one before.
fn identity(entry: &Match) -> Literal {
    let place = |place: &String| match place.as_str() {
        "" => Literal::Null,
        place => Literal::text(place),
    };
    Literal::Array(places(entry).iter().map(place).collect())
}

/// The places of a field that a call and its answer share, as paths with dots; that in the payload
/// is empty when only errors have the field.
pub(super) fn places(entry: &Match) -> Vec<String> {
    let payload = entry.payload.as_deref().unwrap_or_default();
    let mut places = [&entry.param, payload, &entry.error].map(|path| path.join(".")).to_vec();
    while places.len() > 1 && places[places.len() - 1] == places[places.len() - 2] {
        places.pop();
    }
    places
}
