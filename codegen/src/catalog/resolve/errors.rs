//! Error codes, and which of them arrive where.

use std::collections::BTreeSet;

use super::sections::{Section, number};
use super::{ErrorId, Resolver, docs, spelling};
use crate::catalog::{Command, CommandId, ErrorCode, Params, Reply, Topic};
use crate::diagnostic::{Code, Place};
use crate::spec::{self, Spanned};

impl<'s> Resolver<'s> {
    pub(super) fn resolve_errors(&mut self, sections: &[Section<'s>]) -> Vec<ErrorCode> {
        let mut errors = Vec::new();
        for section in sections {
            for entry in &section.declarations().errors.0 {
                if !entry.sound {
                    self.doubtful_errors.insert(ErrorId(number(errors.len())));
                }
                errors.push(self.error_code(entry, section));
            }
        }
        errors
    }

    fn error_code(
        &mut self,
        entry: &spec::Entry<spec::ErrorCode>,
        section: &Section<'s>,
    ) -> ErrorCode {
        let at = self.location(entry.name.place);
        let mut error = ErrorCode {
            code: entry.name.parse().unwrap_or_default(),
            name: String::new(),
            module: section.module,
            context: String::new(),
            levels: Vec::new(),
            level_rule: None,
            docs: super::Docs::default(),
            remedy: String::new(),
            data: Vec::new(),
            raised_by: Vec::new(),
            at,
        };
        let Some(written) = &entry.item else { return error };
        let text = |text: &Option<spec::Text>| text.as_ref().map(|text| text.value.clone());
        error.name = text(&written.name).unwrap_or_default();
        error.context = text(&written.context).unwrap_or_default();
        error.level_rule = text(&written.level_rule);
        error.docs = docs(written.summary.as_ref(), &written.annotations);
        error.remedy = text(&written.remedy).map(|text| text.trim().to_owned()).unwrap_or_default();
        if let Some(levels) = &written.levels {
            error.levels = levels.iter().map(|level| level.value.clone()).collect();
            if levels.is_empty() && entry.sound {
                self.mistakes.at(
                    Code::EMPTY,
                    entry.name.place,
                    "an error needs at least one level",
                );
            }
        }
        if let Some(data) = &written.data {
            let parent = spelling::pascal(&error.name);
            error.data = self.fields(data, &parent, section.module);
        }
        error
    }

    /// The error codes of a list.
    pub(super) fn error_ids(&mut self, codes: &[Spanned<u32>]) -> Vec<ErrorId> {
        let mut ids = Vec::with_capacity(codes.len());
        for code in codes {
            ids.extend(self.error_id(code.value, code.place));
        }
        ids
    }

    pub(super) fn error_id(&mut self, code: u32, place: Place) -> Option<ErrorId> {
        let (doubts, mistakes) = (&mut self.doubts, &mut self.mistakes);
        self.error_codes.find(&code.to_string(), place, doubts, mistakes)
    }

    /// Works out which errors each command can fail with and on which topics they arrive.
    ///
    /// An error of a command arrives on its reply topic, unless a topic of its `failsOn` lists the
    /// code itself. A command that is never answered fails on its `failsOn` topics.
    pub(super) fn attribute_errors(
        &mut self,
        sections: &[Section<'s>],
        commands: &mut [Command],
        topics: &mut [Topic],
        errors: &mut [ErrorCode],
    ) {
        let common: Vec<ErrorId> = sections
            .iter()
            .filter_map(Section::root)
            .flat_map(|root| self.error_ids(&root.common_errors))
            .collect();
        let own: Vec<BTreeSet<ErrorId>> =
            topics.iter().map(|topic| topic.errors.iter().copied().collect()).collect();
        let mut arriving = own.clone();
        for (index, command) in commands.iter_mut().enumerate() {
            let answered =
                matches!(command.reply, Reply::Topic { .. }) || !command.fails_on.is_empty();
            if answered && !matches!(command.params, Params::None) {
                command.errors.extend(&common);
            }
            let by_code = |id: &ErrorId| (errors[id.0 as usize].code, *id);
            command.errors.sort_by_key(by_code);
            command.errors.dedup();
            for id in &command.errors {
                errors[id.0 as usize].raised_by.push(CommandId(number(index)));
                let elsewhere = |topic: &&super::TopicId| own[topic.0 as usize].contains(id);
                if command.fails_on.iter().any(|topic| elsewhere(&topic)) {
                    continue;
                }
                match &command.reply {
                    Reply::Topic { topic, .. } => {
                        arriving[topic.0 as usize].insert(*id);
                    }
                    Reply::None { .. } => {
                        for topic in &command.fails_on {
                            arriving[topic.0 as usize].insert(*id);
                        }
                    }
                }
            }
        }
        for (topic, arriving) in topics.iter_mut().zip(arriving) {
            topic.errors = arriving.into_iter().collect();
            topic.errors.sort_by_key(|id| (errors[id.0 as usize].code, *id));
        }
    }
}
