//! Sequences.

use super::sections::Section;
use super::{Resolver, TopicId, docs};
use crate::catalog::{Actor, Sequence, Step};
use crate::spec;

impl<'s> Resolver<'s> {
    pub(super) fn resolve_sequences(&mut self, sections: &[Section<'s>]) -> Vec<Sequence> {
        let mut sequences = Vec::new();
        for section in sections {
            for entry in &section.declarations().sequences.0 {
                let written = entry.item.as_ref();
                let steps =
                    written.and_then(|written| written.steps.as_deref()).unwrap_or_default();
                sequences.push(Sequence {
                    name: entry.name.value.clone(),
                    docs: written
                        .map(|written| docs(written.summary.as_ref(), &written.annotations))
                        .unwrap_or_default(),
                    steps: steps.iter().filter_map(|step| self.step(step)).collect(),
                    at: self.location(entry.name.place),
                });
            }
        }
        sequences
    }

    /// A step; without its topic, which is then among the mistakes, it is none.
    fn step(&mut self, step: &spec::Step) -> Option<Step> {
        let command = step.command.as_ref().and_then(|path| {
            let (doubts, mistakes) = (&mut self.doubts, &mut self.mistakes);
            self.command_names.find(path, path.place, doubts, mistakes)
        });
        let topic: TopicId = self.topic_id(step.topic.as_ref()?)?;
        Some(Step {
            topic,
            by: actor(step.by.as_ref()?.value),
            command,
            optional: step.optional,
            repeated: step.repeated,
            note: step.note.as_ref().map(|note| note.value.clone()),
        })
    }
}

fn actor(actor: spec::Actor) -> Actor {
    match actor {
        spec::Actor::Command => Actor::Command,
        spec::Actor::Message => Actor::Message,
        spec::Actor::Sdk => Actor::Sdk,
        spec::Actor::App => Actor::App,
        spec::Actor::Platform => Actor::Platform,
        spec::Actor::Page => Actor::Page,
    }
}
