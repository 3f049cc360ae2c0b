//! Syntax trees to the catalog: every name looked up, every rule checked.
//!
//! Declared names are gathered first, from all files; then each item is resolved against them; then
//! what follows from all items together is worked out and checked. A part that could not be read
//! stands in as something harmless, so that one mistake is reported once. A catalog comes out only
//! when there was no mistake.

mod commands;
mod errors;
mod matches;
mod names;
mod root;
mod sections;
mod sense;
mod sequences;
mod spelling;
mod starts;
mod topics;
mod types;

use std::collections::HashSet;

use super::{
    Catalog, CommandId, Docs, ErrorId, Module, ModuleId, SequenceId, TopicId, TypeDef, TypeId,
};
use crate::diagnostic::{Code, Diagnostic, Mistakes, Place};
use crate::spec::{Annotations, Spec, Text};
use names::{Doubts, Names};
use sections::{Section, in_catalog_order};

/// Resolves the files of a catalog. There is a catalog only when there is no diagnostic, those
/// of reading included.
pub(crate) fn resolve<'s>(
    spec: &'s Spec,
    mistakes: Mistakes<'s>,
) -> (Option<Catalog>, Vec<Diagnostic>) {
    let mut resolver = Resolver::new(spec, mistakes);
    let sections = in_catalog_order(spec, &mut resolver);
    let catalog = resolver.run(&sections);
    let diagnostics = resolver.mistakes.into_diagnostics();
    (catalog.filter(|_| diagnostics.is_empty()), diagnostics)
}

/// What is known while resolving.
struct Resolver<'s> {
    mistakes: Mistakes<'s>,
    doubts: Doubts<'s>,
    type_names: Names<TypeId>,
    topic_names: Names<TopicId>,
    error_codes: Names<ErrorId>,
    error_names: Names<ErrorId>,
    command_names: Names<CommandId>,
    sequence_names: Names<SequenceId>,
    /// Errors whose data may have more fields than could be read.
    doubtful_errors: HashSet<ErrorId>,
    modules: Vec<Module>,
    types: Vec<TypeDef>,
    /// Where each type's name stands, for messages.
    type_places: Vec<Place>,
}

impl<'s> Resolver<'s> {
    fn new(spec: &'s Spec, mistakes: Mistakes<'s>) -> Self {
        Self {
            doubts: Doubts::new(spec, mistakes.sources()),
            mistakes,
            type_names: Names::new(
                "type",
                "declare it under `types`",
                Code::UNKNOWN_TYPE,
                Code::DUPLICATE_TYPE,
            ),
            topic_names: Names::new(
                "topic",
                "declare it under `topics`",
                Code::UNKNOWN_TOPIC,
                Code::DUPLICATE_TOPIC,
            ),
            error_codes: Names::new(
                "error code",
                "declare it under `errors`",
                Code::UNKNOWN_ERROR,
                Code::DUPLICATE_ERROR,
            ),
            error_names: Names::new(
                "error",
                "declare it under `errors`",
                Code::UNKNOWN_ERROR,
                Code::DUPLICATE_ERROR_NAME,
            ),
            command_names: Names::new(
                "command",
                "a command is named with its module: `module.command`",
                Code::UNKNOWN_COMMAND,
                Code::DUPLICATE_KEY,
            ),
            sequence_names: Names::new(
                "sequence",
                "declare it under `sequences`",
                Code::UNKNOWN_SEQUENCE,
                Code::DUPLICATE_SEQUENCE,
            ),
            doubtful_errors: HashSet::new(),
            modules: Vec::new(),
            types: Vec::new(),
            type_places: Vec::new(),
        }
    }

    fn run(&mut self, sections: &[Section<'s>]) -> Option<Catalog> {
        self.declare(sections);
        self.resolve_types(sections);
        let root = self.resolve_root(sections);
        let mut errors = self.resolve_errors(sections);
        let mut topics = self.resolve_topics(sections);
        let mut commands = self.resolve_commands(sections);
        let sequences = self.resolve_sequences(sections);
        self.attribute_errors(sections, &mut commands, &mut topics, &mut errors);
        self.settle_kinds(sections, &commands, &mut topics);
        self.settle_starts(sections, &topics);
        self.check_probe(sections, &commands);
        self.check_matches(sections, &mut commands, &topics, &errors);
        self.check_types(&commands, &topics, &errors, root.as_ref());
        let root = root?;
        Some(Catalog {
            name: root.name,
            title: root.title,
            version: root.version,
            docs: root.docs,
            figures: root.figures,
            launch: root.launch?,
            envelope: root.envelope?,
            handshake: root.handshake?,
            refusals: root.refusals?,
            modules: std::mem::take(&mut self.modules),
            commands,
            topics,
            errors,
            types: std::mem::take(&mut self.types),
            sequences,
        })
    }
}

/// What is said of an item.
fn docs(summary: Option<&Text>, annotations: &Annotations) -> Docs {
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.value.trim().to_owned());
    Docs {
        summary: summary.map(|text| text.trim().to_owned()).unwrap_or_default(),
        details: text(&annotations.details),
        since: text(&annotations.since),
        deprecated: text(&annotations.deprecated),
        partial: annotations.support.as_ref().and_then(|support| text(&support.partial)),
        source: annotations.source.iter().map(|source| source.value.clone()).collect(),
    }
}
