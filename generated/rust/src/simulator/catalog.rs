//! What a simulated Skylight obeys: the catalog as data.

use super::notation::{self, Type};
use crate::engine::CommandDescriptor;

/// Keys and values, in the order of the catalog.
pub type Table = &'static [(&'static str, &'static str)];

/// A catalog, as far as a simulated Skylight obeys it. The generator writes it.
#[derive(Debug)]
pub struct SimulatedCatalog {
    /// The types of params and payloads.
    pub types: TypeTable,
    /// The commands that there are.
    pub commands: &'static [&'static CommandDescriptor],
    /// What starts a module, by dotted path, in words: what it waits for, and the topic that shows
    /// it. Modules that start with the popup are missing.
    pub starts: Table,
    /// The errors that Skylight knows, by code.
    pub errors: &'static [(u32, KnownError)],
    /// The code for params that are not what a command takes; `None` when nothing says so.
    pub refusal: Option<u32>,
}

/// What Skylight says of an error, whatever it was that failed.
#[derive(Debug)]
pub struct KnownError {
    /// The part of the product it comes from.
    pub context: &'static str,
    /// How grave it is.
    pub level: &'static str,
    /// What happened.
    pub message: &'static str,
}

/// The types of a catalog as data, each said in one line.
///
/// | written | holds |
/// | --- | --- |
/// | `string` `number` `integer` `boolean` `null` `json` | what the word says; `json` is anything |
/// | `uuid` `timestamp` `url` `file` | text in that form; a file |
/// | `integer<1,9>` `number<0,>` | one within limits, of which one may lack |
/// | `list<T>` `map<T>` | a list; an object used as a map |
/// | `{a:T b?:T}` | an object; `b` may be absent, more may be there |
/// | `'word'` | that text |
/// | `T\|T\|T` | one of these |
/// | `kind@{a:T b:T}` | what stands behind the text at the key `kind` |
/// | `Name` | a type of `types` |
///
/// Keys and texts are percent-encoded where they hold more than letters, digits and `_ $ . -`.
#[derive(Debug)]
pub struct TypeTable {
    /// The types that go by a name.
    pub types: Table,
    /// What commands take, by dotted path; those that take nothing, or anything, are missing.
    pub params: Table,
    /// Payloads by topic.
    pub payloads: Table,
    /// What stands beside an error, by topic; null on topics that are missing.
    pub failures: Table,
}

impl TypeTable {
    /// What a command takes; `None` when nothing is said of that.
    pub(super) fn params_of(&self, command: &str) -> Option<Type> {
        find(self.params, command).map(notation::read)
    }

    /// The payload of a topic; anything when nothing is known of it.
    pub(super) fn payload_of(&self, topic: &str) -> Type {
        notation::read(find(self.payloads, topic).unwrap_or("json"))
    }

    /// What stands beside an error on a topic.
    pub(super) fn failure_of(&self, topic: &str) -> Type {
        notation::read(find(self.failures, topic).unwrap_or("null"))
    }

    /// The type itself when it goes by a name, else the type as it is.
    pub(super) fn resolved(&self, ty: &Type) -> Type {
        let mut found = ty.clone();
        while let Some(line) = found.word().and_then(|word| find(self.types, word)) {
            found = notation::read(line);
        }
        found
    }
}

impl SimulatedCatalog {
    /// The command at a dotted path.
    pub(super) fn command(&self, path: &str) -> Option<&'static CommandDescriptor> {
        self.commands.iter().copied().find(|command| command.path == path)
    }

    /// What Skylight says of an error; `None` when the catalog does not know its code.
    pub(super) fn error(&self, code: u32) -> Option<&'static KnownError> {
        self.errors.iter().find(|(known, _)| *known == code).map(|(_, error)| error)
    }
}

/// What stands at a key.
pub(super) fn find(table: Table, key: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == key).map(|(_, value)| *value)
}
