//! What goes into which file.

use askama::Template;

use super::text::{FieldLine, ItemPath, Place, Word};
use crate::catalog::{Catalog, Command, CommandId, Params, Reply, Shape, Topic, TypeDef};
use crate::emit::Files;
use crate::emit::rust::{CommandPaths, CrateName, ItemPaths, RustCode};

/// What the catalog is called, and the crate of its Rust package.
#[derive(Template)]
#[template(path = "macros/catalog.txt", escape = "none")]
struct CatalogFile {
    name: Word,
    version: Word,
    krate: CrateName,
}

/// All commands, in the order of their paths.
#[derive(Template)]
#[template(path = "macros/commands.txt", escape = "none")]
struct CommandsFile {
    commands: Vec<CommandEntry>,
}

struct CommandEntry {
    path: Word,
    at: Place,
    /// Whether it is the one by which the connection is set up, which clients do not send.
    handshake: bool,
    rust: ItemPath,
    /// `None` when it is never answered.
    reply: Option<Word>,
    params: ParamLines,
}

/// What a command takes.
enum ParamLines {
    Nothing,
    Object(Vec<FieldLine>),
    Variants(Vec<VariantLines>),
    Argument(FieldLine),
}

struct VariantLines {
    name: Word,
    rust: ItemPath,
    fields: Vec<FieldLine>,
}

/// All topics, in the order of their names.
#[derive(Template)]
#[template(path = "macros/topics.txt", escape = "none")]
struct TopicsFile {
    topics: Vec<TopicEntry>,
}

struct TopicEntry {
    name: Word,
    at: Place,
    rust: ItemPath,
    payload: Option<Word>,
    error_only: bool,
    delivered: bool,
}

/// All types, in the order of their names.
#[derive(Template)]
#[template(path = "macros/types.txt", escape = "none")]
struct TypesFile {
    types: Vec<TypeEntry>,
}

struct TypeEntry {
    name: Word,
    at: Place,
    rust: ItemPath,
    sent: bool,
    received: bool,
    shape: ShapeLines,
}

/// What a type is.
enum ShapeLines {
    Object { open: bool, fields: Vec<FieldLine> },
    Enum { open: bool, values: Vec<Word> },
    Union { tag: Option<Word>, variants: Vec<(Word, Word)> },
    Alias(Word),
}

/// All files of the compact catalog.
pub(super) fn files(catalog: &Catalog) -> Files {
    let mut files = Files::new();
    let Some(paths) = ItemPaths::of(catalog) else { return files };
    let commands = catalog.commands.iter().zip(&paths.commands).zip((0..).map(CommandId));
    let mut commands: Vec<CommandEntry> =
        commands.map(|((command, paths), id)| command_entry(catalog, command, id, paths)).collect();
    commands.sort_by(|a, b| a.path.cmp(&b.path));
    let topics = catalog.topics.iter().zip(&paths.topics);
    let mut topics: Vec<TopicEntry> =
        topics.map(|(topic, path)| topic_entry(catalog, topic, path)).collect();
    topics.sort_by(|a, b| a.name.cmp(&b.name));
    let types = catalog.types.iter().zip(&paths.types);
    let mut types: Vec<TypeEntry> =
        types.map(|(def, path)| type_entry(catalog, def, path)).collect();
    types.sort_by(|a, b| a.name.cmp(&b.name));
    let name = Word::new(&catalog.name);
    let version = Word::new(&catalog.version);
    print(&mut files, "catalog.txt", &CatalogFile { name, version, krate: paths.crate_name });
    print(&mut files, "commands.txt", &CommandsFile { commands });
    print(&mut files, "topics.txt", &TopicsFile { topics });
    print(&mut files, "types.txt", &TypesFile { types });
    files
}

fn command_entry(
    catalog: &Catalog,
    command: &Command,
    id: CommandId,
    paths: &CommandPaths,
) -> CommandEntry {
    let lines = |fields: &[crate::catalog::Field]| {
        fields.iter().map(|field| FieldLine::of(catalog, field)).collect::<Vec<_>>()
    };
    let params = match &command.params {
        Params::None => ParamLines::Nothing,
        Params::Object(fields) => ParamLines::Object(lines(fields)),
        Params::Argument(field) => ParamLines::Argument(FieldLine::of(catalog, field)),
        Params::Variants(variants) => {
            let variants = variants.iter().zip(&paths.variants);
            let entry = |(variant, path): (&crate::catalog::Variant, &RustCode)| VariantLines {
                name: Word::new(&variant.name),
                rust: ItemPath::of(path),
                fields: lines(&variant.fields),
            };
            ParamLines::Variants(variants.map(entry).collect())
        }
    };
    let reply = match &command.reply {
        Reply::None { .. } => None,
        Reply::Topic { topic, .. } => Some(Word::new(&catalog[*topic].name)),
    };
    CommandEntry {
        path: Word::new(&command.path),
        at: Place::of(&command.at),
        handshake: id == catalog.handshake.init,
        rust: ItemPath::of(&paths.params),
        reply,
        params,
    }
}

fn topic_entry(catalog: &Catalog, topic: &Topic, path: &RustCode) -> TopicEntry {
    TopicEntry {
        name: Word::new(&topic.name),
        at: Place::of(&topic.at),
        rust: ItemPath::of(path),
        payload: topic.payload.as_ref().map(|payload| Word::of_type(catalog, payload)),
        error_only: topic.error_only,
        delivered: topic.undelivered.is_none(),
    }
}

fn type_entry(catalog: &Catalog, def: &TypeDef, path: &RustCode) -> TypeEntry {
    let shape = match &def.shape {
        Shape::Object { fields, open } => {
            let fields = fields.iter().map(|field| FieldLine::of(catalog, field)).collect();
            ShapeLines::Object { open: *open, fields }
        }
        Shape::Enum { values, open } => {
            let values = values.iter().map(|value| Word::new(&value.value)).collect();
            ShapeLines::Enum { open: *open, values }
        }
        Shape::Union { tag, variants } => {
            let line = |(name, ty): &(String, crate::catalog::Type)| {
                (Word::new(name), Word::of_type(catalog, ty))
            };
            let tag = tag.as_deref().map(Word::new);
            ShapeLines::Union { tag, variants: variants.iter().map(line).collect() }
        }
        Shape::Alias(ty) => ShapeLines::Alias(Word::of_type(catalog, ty)),
    };
    TypeEntry {
        name: Word::new(&def.name),
        at: Place::of(&def.at),
        rust: ItemPath::of(path),
        sent: def.sent,
        received: def.received,
        shape,
    }
}

/// Prints a template into a file.
fn print(files: &mut Files, path: &str, template: &impl Template) {
    let mut text = String::with_capacity(1 << 14);
    // Writing to a string does not fail, and no filter of these templates does.
    if template.render_into(&mut text).is_ok() {
        text.truncate(text.trim_end().len());
        text.push('\n');
        files.insert(path.to_owned(), text);
    }
}
