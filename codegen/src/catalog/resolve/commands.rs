//! Commands.

use super::sections::Section;
use super::{ModuleId, Resolver, docs, spelling};
use crate::catalog::{Answers, Command, Docs, Field, Match, Params, Reply, Type, Variant};
use crate::spec::{self, Exchange, Text};

/// What the two kinds of commands have in common.
struct Written<'w> {
    name: &'w Text,
    docs: Docs,
    exchange: Option<&'w Exchange>,
    message: Option<Vec<(String, bool)>>,
}

impl<'s> Resolver<'s> {
    /// The commands in the order in which their ids were given out.
    pub(super) fn resolve_commands(&mut self, sections: &[Section<'s>]) -> Vec<Command> {
        let mut commands = Vec::new();
        for section in sections {
            if let Some(root) = section.root() {
                for entry in &root.bridge.0 {
                    commands.push(self.bridge_command(entry));
                }
            }
            for entry in section.commands() {
                let item = entry.item.as_ref();
                let written = Written {
                    name: &entry.name,
                    docs: item
                        .map(|item| docs(item.summary.as_ref(), &item.annotations))
                        .unwrap_or_default(),
                    exchange: item.map(|item| &item.exchange),
                    message: None,
                };
                commands.push(self.command(written, section.module));
            }
        }
        commands
    }

    fn bridge_command(&mut self, entry: &spec::Entry<spec::BridgeCommand>) -> Command {
        let item = entry.item.as_ref();
        let keys = item.and_then(|item| item.message.as_ref());
        let message = keys.map(|keys| {
            let keys = keys.0.iter();
            keys.filter_map(|key| Some((key.name.value.clone(), key.item.as_ref()?.value)))
                .collect()
        });
        let written = Written {
            name: &entry.name,
            docs: item
                .map(|item| docs(item.summary.as_ref(), &item.annotations))
                .unwrap_or_default(),
            exchange: item.map(|item| &item.exchange),
            message,
        };
        self.command(written, None)
    }

    fn command(&mut self, written: Written<'_>, module: Option<ModuleId>) -> Command {
        let Written { name, docs, exchange, message } = written;
        let mut command = Command {
            path: self.command_path(name, module),
            name: name.value.clone(),
            module,
            docs,
            params: Params::None,
            message,
            reply: Reply::None { reason: String::new() },
            fails_on: Vec::new(),
            publishes: Vec::new(),
            errors: Vec::new(),
            sequence: None,
            at: self.location(name.place),
        };
        let Some(exchange) = exchange else { return command };
        command.params = self.params(exchange, &spelling::pascal(name), module);
        if let Some(reply) = &exchange.reply {
            command.reply = self.reply(reply);
        }
        command.fails_on = self.topic_ids(&exchange.fails_on);
        command.publishes = self.topic_ids(&exchange.publishes);
        command.errors = self.error_ids(&exchange.errors);
        if let Some(name) = &exchange.sequence {
            let (doubts, mistakes) = (&mut self.doubts, &mut self.mistakes);
            command.sequence = self.sequence_names.find(name, name.place, doubts, mistakes);
        }
        command
    }

    fn params(&mut self, exchange: &Exchange, name: &str, module: Option<ModuleId>) -> Params {
        if let Some(params) = &exchange.params {
            Params::Object(self.fields(params, name, module))
        } else if let Some(variants) = &exchange.variants {
            let variants = variants.0.iter().map(|entry| self.variant(entry, name, module));
            Params::Variants(variants.collect())
        } else if let Some(argument) = &exchange.argument {
            Params::Argument(Box::new(self.argument(argument)))
        } else {
            Params::None
        }
    }

    fn variant(
        &mut self,
        entry: &spec::Entry<spec::Variant>,
        command: &str,
        module: Option<ModuleId>,
    ) -> Variant {
        self.check_camel(&entry.name, "a variant");
        let item = entry.item.as_ref();
        let parent = format!("{command}{}", spelling::pascal(&entry.name));
        let params = item.and_then(|item| item.params.as_ref());
        Variant {
            name: entry.name.value.clone(),
            docs: item
                .map(|item| docs(item.summary.as_ref(), &item.annotations))
                .unwrap_or_default(),
            fields: params.map(|params| self.fields(params, &parent, module)).unwrap_or_default(),
            at: self.location(entry.name.place),
        }
    }

    fn argument(&mut self, argument: &spec::Argument) -> Field {
        if let Some(name) = &argument.name {
            self.check_camel(name, "an argument");
        }
        let ty = argument.r#type.as_ref().map_or(Type::Json, |ty| self.expression(ty));
        Field {
            name: argument.name.as_ref().map(|name| name.value.clone()).unwrap_or_default(),
            docs: docs(argument.summary.as_ref(), &argument.annotations),
            ty,
            required: true,
            unvalidated: argument.unvalidated,
            ignored: false,
            min: None,
            max: None,
            sensitive: argument.sensitive,
            at: self.location(argument.place),
        }
    }

    fn reply(&mut self, written: &spec::Reply) -> Reply {
        let topic = written.topic().and_then(|topic| self.topic_id(topic));
        match (written, topic) {
            (spec::Reply::Mapping(reply), Some(topic)) => Reply::Topic {
                topic,
                matches: reply.r#match.iter().filter_map(unchecked_match).collect(),
                answers: answers(reply),
                custom_topic: reply.custom_topic.as_ref().map(|param| param.value.clone()),
            },
            (spec::Reply::Topic(_), Some(topic)) => {
                let answers = Answers::One { follows: None };
                Reply::Topic { topic, matches: Vec::new(), answers, custom_topic: None }
            }
            (spec::Reply::Mapping(reply), None) => {
                let reason = reply.none.as_ref().map(|why| why.value.clone());
                Reply::None { reason: reason.unwrap_or_default() }
            }
            (spec::Reply::Topic(_), None) => Reply::None { reason: String::new() },
        }
    }
}

fn answers(reply: &spec::ReplyMapping) -> Answers {
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.trim().to_owned());
    if let Some(why) = text(&reply.many) {
        Answers::Many { why }
    } else if let Some(why) = text(&reply.errors_first) {
        Answers::ErrorsFirst { why }
    } else {
        Answers::One { follows: text(&reply.follows) }
    }
}

/// A match as written; the place in error data is settled once all errors are known.
fn unchecked_match(written: &spec::Match) -> Option<Match> {
    let spec::Paths { param, payload, error } = written.paths()?;
    let keys = |path: &Text| path.split('.').map(str::to_owned).collect::<Vec<_>>();
    let error = error.or(payload).map(keys)?;
    Some(Match { param: keys(param), payload: payload.map(keys), error })
}
