//! The catalog's files as written: YAML to syntax trees in which every item knows its place.
//!
//! Each item has a type here that says which keys it has; the same types are the source of the
//! JSON Schema that editors use. Reading never stops at a mistake: what could not be read is
//! `None` and among the diagnostics. Names are not looked up here.

mod annotations;
mod command;
mod error_code;
mod expression;
mod reader;
mod root;
mod schema;
mod section;
mod sequence;
mod topic;
mod tree;
mod types;
mod words;

pub use annotations::{Annotations, Support};
pub use command::{
    Argument, BridgeCommand, Command, Exchange, LongMatch, Match, Pair, Reply, ReplyMapping,
    Variant,
};
pub use error_code::ErrorCode;
pub use expression::{Expression, ExpressionError, ExpressionKind, Primitive};
pub use reader::{Entries, Entry, Spanned, Text};
pub use root::{Envelope, Features, Handshake, Launch, QueryMapping, QueryParam, Root};
pub use schema::json_schema;
pub use section::{Declarations, ModuleSection, SharedSection, Starts};
pub use sequence::{Sequence, Step};
pub use topic::{Delivered, Topic};
pub use types::{
    EnumValue, EnumValueMapping, EnumValues, Field, FieldEntry, FieldMap, FieldMapping,
    InlineMapping, InlineType, Limits, NamedType, TypeForm, Union,
};
pub use words::{Actor, Casing, Completeness, Kind, StartsWord};

use crate::diagnostic::{Mistakes, Sources};
use reader::Read;
use tree::{Node, Value};

/// A file of a catalog.
#[derive(Clone, Debug)]
pub enum File {
    /// The root.
    Root(Box<Root>),
    /// A module or subModule.
    Module(Box<ModuleSection>),
    /// What several modules share.
    Shared(Box<SharedSection>),
}

/// The files of a catalog as written.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// The files that could be read, with their index among the sources, in order.
    pub files: Vec<(u32, File)>,
    /// Indices of the files that could not be read, or not all of them.
    pub doubtful: Vec<u32>,
}

/// Reads every file.
pub(crate) fn read(sources: &Sources, mistakes: &mut Mistakes<'_>) -> Spec {
    let mut spec = Spec::default();
    for (index, _, text) in sources.iter() {
        let doubts = mistakes.doubts();
        if let Some(file) =
            tree::parse(index, text, mistakes).and_then(|node| read_file(&node, mistakes))
        {
            spec.files.push((index, file));
        }
        if mistakes.doubts() > doubts {
            spec.doubtful.push(index);
        }
    }
    spec
}

fn read_file(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<File> {
    let has = |key: &str| match &node.value {
        Value::Mapping(entries) => entries.iter().any(|entry| entry.key == key),
        _ => false,
    };
    if has("catalog") {
        Read::read(node, mistakes).map(|root| File::Root(Box::new(root)))
    } else if has("module") || has("commands") || has("starts") {
        Read::read(node, mistakes).map(|section| File::Module(Box::new(section)))
    } else {
        Read::read(node, mistakes).map(|section| File::Shared(Box::new(section)))
    }
}
