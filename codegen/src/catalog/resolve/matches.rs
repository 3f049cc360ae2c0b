//! What identifies the call that an answer belongs to.

use super::sections::{Section, number};
use super::{ErrorId, Resolver};
use crate::catalog::{Command, ErrorCode, Field, Match, Params, Reply, Shape, Topic, Type};
use crate::diagnostic::{Code, Span, did_you_mean};
use crate::spec::{self, Text};

/// What came of following a path of keys.
enum Found<'c> {
    /// It leads to something, or into something whose keys are not known.
    Yes,
    /// A key is not among these.
    No(&'c str, Vec<String>),
}

impl<'s> Resolver<'s> {
    /// Checks matches and custom topics, and settles where a match stands in the data of errors.
    pub(super) fn check_matches(
        &mut self,
        sections: &[Section<'s>],
        commands: &mut [Command],
        topics: &[Topic],
        errors: &[ErrorCode],
    ) {
        let mut next = 0;
        for section in sections {
            let bridge = section.root().map_or(&[][..], |root| &root.bridge.0);
            let bridge = bridge
                .iter()
                .map(|entry| (entry.item.as_ref().map(|item| &item.exchange), entry.sound));
            let own = section.commands().iter();
            let own =
                own.map(|entry| (entry.item.as_ref().map(|item| &item.exchange), entry.sound));
            for (exchange, sound) in bridge.chain(own) {
                let command = &mut commands[next];
                next += 1;
                if let (Some(exchange), true) = (exchange, sound) {
                    self.check_reply(exchange, command, topics, errors);
                }
            }
        }
    }

    fn check_reply(
        &mut self,
        exchange: &spec::Exchange,
        command: &mut Command,
        topics: &[Topic],
        errors: &[ErrorCode],
    ) {
        let Reply::Topic { topic, matches, .. } = &mut command.reply else { return };
        let Some(written) = &exchange.reply else { return };
        let topic = &topics[topic.0 as usize];
        if let (Some(_), Some(written)) = (&topic.undelivered, written.topic()) {
            let message = format!("`{}` is never delivered, so it cannot answer", topic.name);
            let help = "write `reply: { none: why }`";
            self.mistakes.remark(Code::UNDELIVERED_REPLY, written.place, message).help(help);
        }
        let spec::Reply::Mapping(reply) = written else { return };
        let raised: Vec<&ErrorCode> =
            command.errors.iter().map(|id| &errors[id.0 as usize]).collect();
        let all_known = self.knows_errors(exchange, &command.errors);
        let paths = reply.r#match.iter().filter_map(spec::Match::paths);
        for (found, written) in matches.iter_mut().zip(paths) {
            let spec::Paths { param, payload, error } = written;
            let in_params = self.check_param(param, &found.param, &command.params);
            if let (Some(written), Some(path)) = (payload, &found.payload)
                && (in_params || param.place != written.place)
            {
                self.check_payload(written, path, topic);
            }
            match error {
                Some(error) if all_known => self.check_error_data(error, &found.error, &raised),
                Some(_) => {}
                None => found.error = error_path(found, &raised, &self.types),
            }
        }
        if let Some(param) = &reply.custom_topic {
            self.check_custom_topic(param, &command.params);
        }
    }

    fn check_param(&mut self, written: &Text, path: &[String], params: &Params) -> bool {
        let found = self.in_params(path, params);
        let Found::No(key, known) = found else { return true };
        let message = format!("the command has no param `{key}`");
        let help = help(key, &known, "params");
        self.mistakes.remark(Code::MATCH_PARAM, written.place, message).help = help;
        false
    }

    fn in_params<'p>(&self, path: &'p [String], params: &Params) -> Found<'p> {
        match params {
            Params::None => in_fields(path, &[], &self.types),
            Params::Object(fields) => in_fields(path, fields, &self.types),
            Params::Variants(variants) => {
                let found =
                    variants.iter().map(|variant| in_fields(path, &variant.fields, &self.types));
                any(path, found)
            }
            Params::Argument(argument) => {
                in_fields(path, std::slice::from_ref(argument), &self.types)
            }
        }
    }

    fn check_payload(&mut self, written: &Text, path: &[String], topic: &Topic) {
        let found = match &topic.payload {
            Some(payload) => in_type(path, payload, &self.types, 0),
            None => in_fields(path, &[], &self.types),
        };
        let Found::No(key, known) = found else { return };
        let message = format!("the payload of `{}` has no field `{key}`", topic.name);
        let help = help(key, &known, "fields of the payload");
        let start = topic.at.clone();
        let span = Span { start, length: number(topic.name.chars().count()) };
        self.mistakes
            .remark(Code::MATCH_PAYLOAD, written.place, message)
            .related(span, "the topic")
            .help = help;
    }

    /// Whether all that a command's errors bring along could be read.
    fn knows_errors(&self, exchange: &spec::Exchange, errors: &[ErrorId]) -> bool {
        let known =
            |code: &spec::Spanned<u32>| self.error_codes.get(&code.value.to_string()).is_some();
        exchange.errors.iter().all(known)
            && errors.iter().all(|id| !self.doubtful_errors.contains(id))
    }

    fn check_error_data(&mut self, written: &Text, path: &[String], raised: &[&ErrorCode]) {
        if raised
            .iter()
            .any(|error| matches!(in_fields(path, &error.data, &self.types), Found::Yes))
        {
            return;
        }
        let message = format!("no error of the command has `{}` in its data", written.value);
        let mut known: Vec<&str> =
            raised.iter().flat_map(|error| &error.data).map(|field| field.name.as_str()).collect();
        known.sort_unstable();
        known.dedup();
        let help = did_you_mean(written, known);
        self.mistakes.remark(Code::MATCH_PAYLOAD, written.place, message).help = help;
    }

    fn check_custom_topic(&mut self, param: &Text, params: &Params) {
        let path = std::slice::from_ref(&param.value);
        if let Found::No(key, known) = self.in_params(path, params) {
            let message = format!("the command has no param `{key}`");
            let help = help(key, &known, "params");
            self.mistakes.remark(Code::CUSTOM_TOPIC, param.place, message).help = help;
        }
    }
}

fn help(key: &str, known: &[String], what: &str) -> Option<String> {
    did_you_mean(key, known.iter().map(String::as_str))
        .or_else(|| (!known.is_empty()).then(|| format!("the {what} are `{}`", known.join("`, `"))))
}

/// Where an identity of which that is not written stands in the data of a command's errors: under
/// the payload's path, unless more of the errors declare the param's.
fn error_path(found: &Match, raised: &[&ErrorCode], types: &[super::TypeDef]) -> Vec<String> {
    let declaring = |path: &[String]| {
        raised
            .iter()
            .filter(|error| matches!(in_fields(path, &error.data, types), Found::Yes))
            .count()
    };
    if declaring(&found.param) > declaring(&found.error) {
        found.param.clone()
    } else {
        found.error.clone()
    }
}

fn in_fields<'p>(path: &'p [String], fields: &[Field], types: &[super::TypeDef]) -> Found<'p> {
    object(path, fields, types, 0)
}

fn object<'p>(
    path: &'p [String],
    fields: &[Field],
    types: &[super::TypeDef],
    depth: u32,
) -> Found<'p> {
    let Some((key, rest)) = path.split_first() else { return Found::Yes };
    match fields.iter().find(|field| field.name == *key) {
        Some(field) => in_type(rest, &field.ty, types, depth),
        None => Found::No(key, fields.iter().map(|field| field.name.clone()).collect()),
    }
}

/// Follows a path into a type. A type that leads to itself, which is a mistake of its own, is
/// given up as unknown.
fn in_type<'p>(path: &'p [String], ty: &Type, types: &[super::TypeDef], depth: u32) -> Found<'p> {
    let Some((key, rest)) = path.split_first() else { return Found::Yes };
    if depth > 64 {
        return Found::Yes;
    }
    let depth = depth + 1;
    match ty {
        Type::Json => Found::Yes,
        Type::Nullable(inner) => in_type(path, inner, types, depth),
        Type::Map(item) => in_type(rest, item, types, depth),
        Type::Named(id) => match &types[id.0 as usize].shape {
            Shape::Object { fields, .. } => object(path, fields, types, depth),
            Shape::Alias(ty) => in_type(path, ty, types, depth),
            Shape::Union { tag: Some(tag), .. } if tag == key => Found::Yes,
            Shape::Union { variants, .. } => {
                any(path, variants.iter().map(|(_, ty)| in_type(path, ty, types, depth)))
            }
            Shape::Enum { .. } => Found::No(key, Vec::new()),
        },
        _ => Found::No(key, Vec::new()),
    }
}

/// Whether a path leads somewhere in one of several places.
fn any<'p>(path: &'p [String], places: impl Iterator<Item = Found<'p>>) -> Found<'p> {
    let mut missing = path.first().map_or("", String::as_str);
    let mut known = Vec::new();
    for found in places {
        match found {
            Found::Yes => return Found::Yes,
            Found::No(key, keys) => {
                missing = key;
                known.extend(keys);
            }
        }
    }
    Found::No(missing, known)
}
