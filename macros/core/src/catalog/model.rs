//! The items of the compact catalog.

use std::fmt;

/// Where an item stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Path of the file below the catalog's directory.
    pub(crate) file: String,
    /// From 1.
    pub(crate) line: u32,
    /// From 1.
    pub(crate) column: u32,
}

/// A command.
#[derive(Clone, Debug)]
pub(crate) struct Command {
    pub(crate) at: Place,
    /// Path of the type of its params, from the client's root.
    pub(crate) rust: String,
    /// Whether it is the one by which the connection is set up.
    pub(crate) handshake: bool,
    /// The topic of its answer; `None` when it is never answered.
    pub(crate) reply: Option<String>,
    pub(crate) params: Params,
}

/// What a command takes.
#[derive(Clone, Debug)]
pub(crate) enum Params {
    Nothing,
    Object(Vec<Field>),
    Variants(Vec<Variant>),
    Argument(Field),
}

/// One of several parameter objects.
#[derive(Clone, Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) fields: Vec<Field>,
}

/// A topic.
#[derive(Clone, Debug)]
pub(crate) struct Topic {
    pub(crate) at: Place,
    /// Path of its type, from the client's root.
    pub(crate) rust: String,
    pub(crate) payload: Option<Type>,
    /// Whether only errors arrive on it.
    pub(crate) error_only: bool,
    /// Whether it is delivered at all.
    pub(crate) delivered: bool,
}

/// A named type.
#[derive(Clone, Debug)]
pub(crate) struct TypeDef {
    pub(crate) at: Place,
    /// Path of its type, from the client's root.
    pub(crate) rust: String,
    pub(crate) sent: bool,
    pub(crate) received: bool,
    pub(crate) shape: Shape,
}

/// What a named type is.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Object(Vec<Field>),
    Enum { values: Vec<String>, open: bool },
    Union { tagged: bool, variants: Vec<(String, Type)> },
    Alias(Type),
}

/// A field of an object, or a param. It stands in the file of its item.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// A type expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Number,
    Integer,
    Boolean,
    Uuid,
    Timestamp,
    Url,
    Json,
    File,
    Null,
    List(Box<Type>),
    Map(Box<Type>),
    Named(String),
    Nullable(Box<Type>),
}

impl Field {
    /// The place of the field in the file of its item.
    pub(crate) fn at(&self, item: &Place) -> Place {
        Place { file: item.file.clone(), line: self.line, column: self.column }
    }
}

impl fmt::Display for Type {
    /// In the notation of the catalog's files.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("string"),
            Self::Number => f.write_str("number"),
            Self::Integer => f.write_str("integer"),
            Self::Boolean => f.write_str("boolean"),
            Self::Uuid => f.write_str("uuid"),
            Self::Timestamp => f.write_str("timestamp"),
            Self::Url => f.write_str("url"),
            Self::Json => f.write_str("json"),
            Self::File => f.write_str("file"),
            Self::Null => f.write_str("null"),
            Self::List(item) => write!(f, "list<{item}>"),
            Self::Map(item) => write!(f, "map<{item}>"),
            Self::Named(name) => f.write_str(name),
            Self::Nullable(inner) => write!(f, "{inner} | null"),
        }
    }
}
