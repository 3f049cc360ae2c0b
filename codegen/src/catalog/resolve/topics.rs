//! Topics.

use super::sections::{Section, number};
use super::types::Owner;
use super::{Resolver, TopicId, docs, spelling};
use crate::catalog::{
    Casing, Command, CommandId, Completeness, Location, Reply, Topic, TopicKind, Type,
};
use crate::catalog::{Docs, ModuleId};
use crate::diagnostic::{Code, Place, Span};
use crate::spec::{self, Kind, Spanned, Text};

impl<'s> Resolver<'s> {
    pub(super) fn resolve_topics(&mut self, sections: &[Section<'s>]) -> Vec<Topic> {
        let mut topics = Vec::new();
        for section in sections {
            for entry in &section.declarations().topics.0 {
                let at = self.location(entry.name.place);
                let empty = empty_topic(&entry.name, section.module, at);
                let mut topic = match &entry.item {
                    Some(written) => self.topic(written, empty, entry.name.place),
                    None => empty,
                };
                if topic.payload.is_none() && !entry.sound {
                    // It may be there and unreadable: anything fits it then.
                    topic.payload = Some(Type::Json);
                }
                topics.push(topic);
            }
        }
        topics
    }

    fn topic(&mut self, written: &spec::Topic, empty: Topic, place: Place) -> Topic {
        let docs = docs(written.summary.as_ref(), &written.annotations);
        let name = spelling::topic_name(&empty.name);
        let module = empty.module;
        let mut inline = |written: &Option<spec::InlineType>, ending: &str| {
            let owner =
                Owner { name: format!("{name}{ending}"), module, docs: docs.clone(), place };
            written.as_ref().map(|written| self.inline_type(written, owner))
        };
        let payload = inline(&written.payload, "Payload");
        let on_failure = inline(&written.on_failure, "Failure");
        Topic {
            kind: match written.kind {
                Some(Spanned { value: Kind::Reply, .. }) => TopicKind::Reply,
                Some(Spanned { value: Kind::Both, .. }) => TopicKind::Both,
                Some(Spanned { value: Kind::Event, .. }) | None => TopicKind::Event,
            },
            docs,
            payload,
            error_only: written.error_only,
            errors: self.error_ids(&written.errors),
            undelivered: written.delivered.as_ref().map(|delivered| {
                delivered.no.as_ref().map_or_else(String::new, |why| why.value.clone())
            }),
            completeness: completeness(written.completeness.as_ref()),
            casing: casing(written.casing.as_ref()),
            on_failure,
            sensitive: written.sensitive,
            ..empty
        }
    }

    pub(super) fn topic_id(&mut self, topic: &Text) -> Option<TopicId> {
        self.topic_names.find(topic, topic.place, &mut self.doubts, &mut self.mistakes)
    }

    pub(super) fn topic_ids(&mut self, topics: &[Text]) -> Vec<TopicId> {
        topics.iter().filter_map(|topic| self.topic_id(topic)).collect()
    }

    /// Notes at each topic the commands that name it, and gives the topics without a kind one.
    pub(super) fn settle_kinds(
        &mut self,
        sections: &[Section<'s>],
        commands: &[Command],
        topics: &mut [Topic],
    ) {
        let mut answered: Vec<Option<CommandId>> = vec![None; topics.len()];
        for (index, command) in commands.iter().enumerate() {
            let id = CommandId(number(index));
            let reply = match &command.reply {
                Reply::Topic { topic, .. } => Some(*topic),
                Reply::None { .. } => None,
            };
            if let Some(topic) = reply {
                answered[topic.0 as usize].get_or_insert(id);
            }
            for topic in reply.iter().chain(&command.fails_on).chain(&command.publishes) {
                let named = &mut topics[topic.0 as usize].commands;
                if named.last() != Some(&id) {
                    named.push(id);
                }
            }
        }
        let entries = sections.iter().flat_map(|section| &section.declarations().topics.0);
        for ((topic, entry), answered) in topics.iter_mut().zip(entries).zip(answered) {
            let Some(kind) = entry.item.as_ref().and_then(|written| written.kind.as_ref()) else {
                let named = !topic.commands.is_empty();
                topic.kind = if named { TopicKind::Reply } else { TopicKind::Event };
                continue;
            };
            self.check_kind(kind, topic, answered.map(|id| &commands[id.0 as usize]));
        }
    }

    fn check_kind(&mut self, kind: &Spanned<Kind>, topic: &Topic, answered: Option<&Command>) {
        match (kind.value, answered) {
            (Kind::Event, Some(command)) => {
                let message = format!(
                    "`{}` is no mere event: `{}` is answered on it",
                    topic.name, command.path
                );
                let span = Span {
                    start: command.at.clone(),
                    length: number(command.name.chars().count()),
                };
                self.mistakes
                    .at(Code::CONTRADICTED_KIND, kind.place, message)
                    .related(span, "this command")
                    .help("write `both`, or leave `kind` out when it only ever answers");
            }
            // A command whose answer is never delivered cannot name it as its reply.
            (Kind::Reply | Kind::Both, _)
                if topic.commands.is_empty()
                    && topic.undelivered.is_none()
                    && !self.doubts.may_use_topic(&topic.name) =>
            {
                let message = format!("`{}` answers nothing: no command names it", topic.name);
                self.mistakes
                    .at(Code::CONTRADICTED_KIND, kind.place, message)
                    .help("leave `kind` out, or name the topic at the commands that it answers");
            }
            _ => {}
        }
    }
}

fn empty_topic(name: &Text, module: Option<ModuleId>, at: Location) -> Topic {
    Topic {
        name: name.value.clone(),
        module,
        docs: Docs::default(),
        kind: TopicKind::Event,
        payload: None,
        error_only: false,
        commands: Vec::new(),
        errors: Vec::new(),
        undelivered: None,
        completeness: Completeness::Observed,
        casing: Casing::Camel,
        on_failure: None,
        sensitive: false,
        at,
    }
}

fn completeness(word: Option<&Spanned<spec::Completeness>>) -> Completeness {
    match word.map(|word| word.value) {
        Some(spec::Completeness::Full) => Completeness::Full,
        Some(spec::Completeness::Unknown) => Completeness::Unknown,
        Some(spec::Completeness::Observed) | None => Completeness::Observed,
    }
}

fn casing(word: Option<&Spanned<spec::Casing>>) -> Casing {
    match word.map(|word| word.value) {
        Some(spec::Casing::Preserved) => Casing::Preserved,
        Some(spec::Casing::Kebab) => Casing::Kebab,
        Some(spec::Casing::Camel) | None => Casing::Camel,
    }
}
