//! The resolved catalog: every name looked up, every rule checked, no YAML and no target language.
//!
//! All collections are arenas in the order of the files, addressed by the typed ids below, so that
//! output is stable and cycles between types are harmless.

use std::ops::Index;
use std::sync::Arc;

/// Declares the id of one arena and lets [`Catalog`] be indexed by it.
macro_rules! arena {
    ($(#[$doc:meta])* $id:ident, $field:ident, $item:ty) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $id(pub u32);

        impl Index<$id> for Catalog {
            type Output = $item;

            fn index(&self, id: $id) -> &$item {
                &self.$field[id.0 as usize]
            }
        }
    };
}

arena!(/// Id of a [`Module`].
    ModuleId, modules, Module);
arena!(/// Id of a [`Command`].
    CommandId, commands, Command);
arena!(/// Id of a [`Topic`].
    TopicId, topics, Topic);
arena!(/// Id of an [`ErrorCode`].
    ErrorId, errors, ErrorCode);
arena!(/// Id of a [`TypeDef`].
    TypeId, types, TypeDef);
arena!(/// Id of a [`Sequence`].
    SequenceId, sequences, Sequence);

/// A whole protocol.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// Identifier of the catalog, for instance `skylight`.
    pub name: String,
    /// The product's name as people write it, for instance `Skylight`.
    pub title: String,
    /// Version of the protocol described, not of the generated packages.
    pub version: String,
    /// What the whole catalog is about.
    pub docs: Docs,
    /// What was measured of the packages made of it.
    pub figures: Figures,
    /// How the popup is opened.
    pub launch: Launch,
    /// The key names of the messages.
    pub envelope: Envelope,
    /// How a connection is set up.
    pub handshake: Handshake,
    /// The errors that say that a command was not carried out.
    pub refusals: Refusals,
    /// Parents before their subModules.
    pub modules: Vec<Module>,
    /// Commands of all modules, the bridge's first.
    pub commands: Vec<Command>,
    /// Topics of all files.
    pub topics: Vec<Topic>,
    /// Error codes of all files.
    pub errors: Vec<ErrorCode>,
    /// Named types and the inline objects, enums and unions that were given a name from where they stand.
    pub types: Vec<TypeDef>,
    /// Sequences of all files.
    pub sequences: Vec<Sequence>,
}

/// Where an item stands in the catalog's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Path of the file below the catalog's directory, with `/` as separator.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// What may be said of every item.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    /// One sentence; may be empty on fields and enum values only.
    pub summary: String,
    /// More paragraphs, Markdown.
    pub details: Option<String>,
    /// Protocol version that brought the item.
    pub since: Option<String>,
    /// What to use instead, when the item is deprecated.
    pub deprecated: Option<String>,
    /// Why the item is only partly supported over the bridge.
    pub partial: Option<String>,
    /// References into the facts about the protocol.
    pub source: Vec<String>,
}

/// How the popup is opened.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The production address, without query parameters.
    pub url: String,
    /// Name of the browser window.
    pub window_name: String,
    /// Width of the popup in CSS pixels.
    pub width: u32,
    /// Height of the popup in CSS pixels.
    pub height: u32,
    /// Query parameters of the address, in order.
    pub query: Vec<QueryParam>,
}

/// A query parameter of the popup's address.
#[derive(Clone, Debug)]
pub struct QueryParam {
    /// Its key.
    pub name: String,
    /// What it does.
    pub docs: Docs,
    /// What it may hold.
    pub value: QueryValue,
}

/// What a query parameter may hold.
#[derive(Clone, Debug)]
pub enum QueryValue {
    /// Always sent with this value.
    Fixed(String),
    /// Sent when the caller gives a value of this type (a string, or an enum).
    Optional(Type),
}

/// The key names of both message directions.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// Key that is `true` on every message to the popup.
    pub marker: String,
    /// Key of the module's name.
    pub module: String,
    /// Key of the subModule's name.
    pub sub_module: String,
    /// Key of the command's name.
    pub command: String,
    /// Key of the params.
    pub data: String,
    /// Key of the topic.
    pub topic: String,
    /// Key of the error.
    pub error: String,
    /// Key of the payload.
    pub response: String,
}

/// What was measured of each package, in Markdown.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Of the Rust crate.
    pub rust: Option<String>,
    /// Of the npm package in TypeScript.
    pub typescript: Option<String>,
    /// Of the package in WebAssembly.
    pub wasm: Option<String>,
}

/// How a connection is set up.
#[derive(Clone, Debug)]
pub struct Handshake {
    /// Posted by the popup once its script runs, to any origin.
    pub loaded: TopicId,
    /// The bridge command that answers it.
    pub init: CommandId,
    /// The popup has kept the opener's origin.
    pub accepted: TopicId,
    /// The popup had kept an origin before.
    pub refused: TopicId,
    /// The popup's page is being unloaded.
    pub closed: TopicId,
    /// The bridge command whose answer shows that a popup which refused the init obeys the opener
    /// nevertheless. It is answered.
    pub probe: CommandId,
}

/// The errors that say that a command was not carried out. They come on the declared topic of the
/// answer, also where a call named a topic of its own.
#[derive(Clone, Copy, Debug)]
pub struct Refusals {
    /// The params failed the checks.
    pub params: ErrorId,
    /// The command may not be called so, whatever its params hold.
    pub call: ErrorId,
}

/// A module or subModule.
#[derive(Clone, Debug)]
pub struct Module {
    /// Dotted path, for instance `interactions.voice`.
    pub path: String,
    /// Last segment of the path.
    pub name: String,
    /// The module that a subModule belongs to.
    pub parent: Option<ModuleId>,
    /// What the module is for.
    pub docs: Docs,
    /// From when on its commands can be called.
    pub starts: Starts,
    /// The topic whose messages show that it has started; `None` when nothing shows it, or when it
    /// starts with the popup.
    pub started_by: Option<TopicId>,
    /// Whether a package that can leave modules out has this one unless it is told otherwise.
    pub default: bool,
    /// Where it is declared.
    pub at: Location,
}

/// From when on the commands of a module can be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Starts {
    /// As soon as the handshake is done.
    Launch,
    /// After the session's configuration has arrived.
    Configuration,
    /// After the session's configuration, for tenants with this integration.
    Integration(String),
    /// When the popup was launched with this CRM module.
    Crm(String),
}

/// A command.
#[derive(Clone, Debug)]
pub struct Command {
    /// Dotted path, for instance `interactions.voice.dial`; only the name for bridge commands.
    pub path: String,
    /// Last segment of the path.
    pub name: String,
    /// Its module; `None` for a command of the bridge itself.
    pub module: Option<ModuleId>,
    /// What it does.
    pub docs: Docs,
    /// What it takes.
    pub params: Params,
    /// For a bridge command: the keys that its message holds beside the marker, when that is not just the command's name.
    pub message: Option<Vec<(String, bool)>>,
    /// What answers it.
    pub reply: Reply,
    /// Other topics on which it can fail.
    pub fails_on: Vec<TopicId>,
    /// Topics that it sets off besides, successes included.
    pub publishes: Vec<TopicId>,
    /// Every code it can fail with, the catalog's common ones included, in ascending order.
    pub errors: Vec<ErrorId>,
    /// What happens after it, when that is more than one message.
    pub sequence: Option<SequenceId>,
    /// Where it is declared.
    pub at: Location,
}

/// What a command takes.
#[derive(Clone, Debug)]
pub enum Params {
    /// Nothing.
    None,
    /// An object.
    Object(Vec<Field>),
    /// One of several objects.
    Variants(Vec<Variant>),
    /// A bare value.
    Argument(Box<Field>),
}

/// One of several parameter objects.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name, for instance `credentials`.
    pub name: String,
    /// When to use it.
    pub docs: Docs,
    /// The object's fields.
    pub fields: Vec<Field>,
    /// Where it is declared.
    pub at: Location,
}

/// What answers a command.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Nothing, ever.
    None {
        /// Why.
        reason: String,
    },
    /// A message on a topic.
    Topic {
        /// The topic.
        topic: TopicId,
        /// What identifies the call that an answer belongs to; all must agree.
        matches: Vec<Match>,
        /// How many messages on the topic belong to one call.
        answers: Answers,
        /// The param that replaces the reply topic.
        custom_topic: Option<String>,
    },
}

/// How many messages answer one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answers {
    /// One, which ends the call.
    One {
        /// What may still come on the reply topic after it.
        follows: Option<String>,
    },
    /// Any number, and none of them is known to be the last.
    Many {
        /// Why.
        why: String,
    },
    /// One, and errors may come before it.
    ErrorsFirst {
        /// Why.
        why: String,
    },
}

/// One identity that a call and its answer share. Paths are keys from the outside in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Where it stands in the params.
    pub param: Vec<String>,
    /// Where it stands in the payload; `None` when only errors carry it.
    pub payload: Option<Vec<String>>,
    /// Where it stands in the `data` of an error.
    pub error: Vec<String>,
}

/// A topic.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its name, for instance `cxengage/session/started`.
    pub name: String,
    /// The module whose file declares it; `None` for the root and shared files.
    pub module: Option<ModuleId>,
    /// What a message on it means.
    pub docs: Docs,
    /// Whether it answers commands, tells of events, or both.
    pub kind: TopicKind,
    /// Type of the payload; `None` when there is none.
    pub payload: Option<Type>,
    /// Whether only errors arrive on it.
    pub error_only: bool,
    /// Commands that answer or fail on it or set it off.
    pub commands: Vec<CommandId>,
    /// Every code that can arrive on it, in ascending order.
    pub errors: Vec<ErrorId>,
    /// Why it is never delivered, when it is not.
    pub undelivered: Option<String>,
    /// How much of the payload is known.
    pub completeness: Completeness,
    /// What happens to the payload's keys on the way.
    pub casing: Casing,
    /// What the payload is when an error is set; `None` when it is null.
    pub on_failure: Option<Type>,
    /// Whether the payload is to be kept out of logs.
    pub sensitive: bool,
    /// Where it is declared.
    pub at: Location,
}

/// What a topic is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TopicKind {
    /// Answers commands.
    Reply,
    /// Tells of events.
    Event,
    /// Both.
    Both,
}

/// How much of a payload is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completeness {
    /// All of it.
    Full,
    /// What was seen in use.
    Observed,
    /// Nothing.
    Unknown,
}

/// What happens to the keys of a payload on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Casing {
    /// Camel case at every depth, keys that are data included.
    Camel,
    /// As the platform sent them.
    Preserved,
    /// Kebab case.
    Kebab,
}

/// An error code.
#[derive(Clone, Debug)]
pub struct ErrorCode {
    /// The number on the wire.
    pub code: u32,
    /// Its name, for instance `argsFailedSpec`.
    pub name: String,
    /// The module whose file declares it; `None` for the root and shared files.
    pub module: Option<ModuleId>,
    /// The part of the product it comes from, as on the wire.
    pub context: String,
    /// The levels it is published with.
    pub levels: Vec<String>,
    /// Which level when, where there are several.
    pub level_rule: Option<String>,
    /// What happened.
    pub docs: Docs,
    /// What the caller can do about it.
    pub remedy: String,
    /// Fields of the error's `data`.
    pub data: Vec<Field>,
    /// Commands that can fail with it, in catalog order.
    pub raised_by: Vec<CommandId>,
    /// Where it is declared.
    pub at: Location,
}

/// A named type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// `PascalCase`, unique in the catalog.
    pub name: String,
    /// Whether the name was made from where the type stands.
    pub inline: bool,
    /// The module whose file declares it; `None` for the root and shared files.
    pub module: Option<ModuleId>,
    /// What it describes.
    pub docs: Docs,
    /// What it is.
    pub shape: Shape,
    /// Whether it is reached from the params of a command.
    pub sent: bool,
    /// Whether it is reached from a payload or from the data of an error.
    pub received: bool,
    /// Where it is declared.
    pub at: Location,
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object.
    Object {
        /// Its known fields.
        fields: Vec<Field>,
        /// Whether more keys are known to arrive.
        open: bool,
    },
    /// A string of a list.
    Enum {
        /// The known values.
        values: Vec<EnumValue>,
        /// Whether other values are taken when sent. What is received is always open.
        open: bool,
    },
    /// One of several types.
    Union {
        /// The key whose value names the variant; `None` when the variants are told apart by their shape.
        tag: Option<String>,
        /// Variant names and types.
        variants: Vec<(String, Type)>,
    },
    /// Another name for a type.
    Alias(Type),
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// As on the wire.
    pub value: String,
    /// What it means.
    pub docs: Docs,
}

/// A field of an object, or a param.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a separate statement of the catalog")]
pub struct Field {
    /// The key, as on the wire.
    pub name: String,
    /// What it holds.
    pub docs: Docs,
    /// Its type; nullable when null is allowed.
    pub ty: Type,
    /// Whether the key is always there.
    pub required: bool,
    /// Whether Skylight leaves it unchecked.
    pub unvalidated: bool,
    /// Whether Skylight takes it and does not use it.
    pub ignored: bool,
    /// Smallest number.
    pub min: Option<f64>,
    /// Largest number.
    pub max: Option<f64>,
    /// Whether it holds credentials or personal data.
    pub sensitive: bool,
    /// Where it is declared.
    pub at: Location,
}

/// A type expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text.
    String,
    /// A number.
    Number,
    /// A whole number.
    Integer,
    /// true or false.
    Boolean,
    /// A UUID as text.
    Uuid,
    /// An ISO 8601 time as text.
    Timestamp,
    /// An address as text.
    Url,
    /// Anything.
    Json,
    /// A `File` or `Blob`.
    File,
    /// Always null.
    Null,
    /// A list.
    List(Box<Type>),
    /// An object used as a map from text.
    Map(Box<Type>),
    /// A named type.
    Named(TypeId),
    /// The type or null. Never nested.
    Nullable(Box<Type>),
}

/// What arrives, in which order, after a command or an event of the platform.
#[derive(Clone, Debug)]
pub struct Sequence {
    /// Its name, for instance `login_token`.
    pub name: String,
    /// What it shows.
    pub docs: Docs,
    /// The messages, in order.
    pub steps: Vec<Step>,
    /// Where it is declared.
    pub at: Location,
}

/// A message of a sequence.
#[derive(Clone, Debug)]
pub struct Step {
    /// On which topic.
    pub topic: TopicId,
    /// Who causes it.
    pub by: Actor,
    /// The command that causes it, when one does.
    pub command: Option<CommandId>,
    /// Whether it can be missing.
    pub optional: bool,
    /// Whether it comes again and again.
    pub repeated: bool,
    /// More about it.
    pub note: Option<String>,
}

/// Who causes a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A command of the opener.
    Command,
    /// A message of the opener that is no command.
    Message,
    /// Skylight's SDK by itself.
    Sdk,
    /// Skylight's screen.
    App,
    /// The platform behind it.
    Platform,
    /// The popup's page being loaded or unloaded.
    Page,
}
