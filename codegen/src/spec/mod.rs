//! The catalog's files as written: YAML to syntax trees in which every item knows its place.
//!
//! Each item has a type here that says which keys it has; the same types are the source of the
//! JSON Schema that editors use. Reading never stops at a mistake: what could not be read is
//! `None` and among the diagnostics. Names are not looked up here.

mod annotations;
mod command;
mod error_code;
mod expression;
mod marks;
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
    Argument, BridgeCommand, Command, Exchange, LongMatch, Match, Pair, Paths, Reply, ReplyMapping,
    Variant,
};
pub use error_code::ErrorCode;
pub use expression::{Expression, ExpressionError, ExpressionKind, Primitive};
pub use reader::{Entries, Entry, Spanned, Text};
pub use root::{
    Envelope, Features, Figures, Handshake, Launch, QueryMapping, QueryParam, Refusals, Root, Shows,
};
pub use schema::json_schema;
pub use section::{Declarations, ModulePart, ModuleSection, SharedSection, Starts};
pub use sequence::{Sequence, Step};
pub use topic::{Delivered, Topic};
pub use types::{
    EnumValue, EnumValueMapping, EnumValues, Field, FieldEntry, FieldMap, FieldMapping,
    InlineMapping, InlineType, Limits, NamedType, TypeForm, Union,
};
pub use words::{Actor, Casing, Completeness, Kind, StartsWord};

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread::available_parallelism;

use crate::diagnostic::{Diagnostic, Mistakes, Sources};
use reader::Read;
use tree::{Node, Value};

/// A file of a catalog.
#[derive(Clone, Debug)]
pub enum File {
    /// The root.
    Root(Box<Root>),
    /// A module or subModule.
    Module(Box<ModuleSection>),
    /// More of a module.
    Part(Box<ModulePart>),
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

/// What came of reading one file.
struct Outcome {
    index: u32,
    file: Option<File>,
    found: Vec<Diagnostic>,
    /// Whether a mistake leaves open what the file says.
    doubtful: bool,
}

/// Reads every file.
pub(crate) fn read(sources: &Sources, mistakes: &mut Mistakes<'_>) -> Spec {
    let mut spec = Spec::default();
    for Outcome { index, file, found, doubtful } in read_side_by_side(sources) {
        mistakes.extend(found);
        if doubtful {
            spec.doubtful.push(index);
        }
        spec.files.extend(file.map(|file| (index, file)));
    }
    spec
}

/// Reads the files on as many threads as there are processors; what comes out is in their order.
fn read_side_by_side(sources: &Sources) -> Vec<Outcome> {
    let threads = available_parallelism().map_or(1, NonZero::get).min(sources.iter().count());
    let next = Mutex::new(sources.iter());
    let take = || next.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || {
        let mut outcomes = Vec::new();
        while let Some((index, _, text)) = take() {
            let mut mistakes = Mistakes::new(sources);
            let file = tree::parse(index, text, &mut mistakes)
                .and_then(|node| read_file(&node, &mut mistakes));
            let doubtful = mistakes.doubts() > 0;
            outcomes.push(Outcome { index, file, found: mistakes.into_found(), doubtful });
        }
        outcomes
    };
    let mut outcomes = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut outcomes = work();
        for other in others {
            outcomes.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        outcomes
    });
    outcomes.sort_by_key(|outcome| outcome.index);
    outcomes
}

fn read_file(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<File> {
    let has = |key: &str| match &node.value {
        Value::Mapping(entries) => entries.iter().any(|entry| entry.key == key),
        _ => false,
    };
    if has("catalog") {
        Read::read(node, mistakes).map(|root| File::Root(Box::new(root)))
    } else if has("continues") {
        Read::read(node, mistakes).map(|part| File::Part(Box::new(part)))
    } else if has("module") || has("commands") || has("starts") {
        Read::read(node, mistakes).map(|section| File::Module(Box::new(section)))
    } else {
        Read::read(node, mistakes).map(|section| File::Shared(Box::new(section)))
    }
}
