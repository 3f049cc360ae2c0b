//! Commands.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::annotations::{Annotations, sentence};
use super::expression::Expression;
use super::reader::{Entries, Entry, Fields, Read, Spanned, Text};
use super::tree::{Node, Value};
use super::types::FieldMap;
use crate::diagnostic::{Code, Mistakes, Place};

/// A command of a module.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Command {
    /// What the command does, in one sentence.
    #[schemars(required)]
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// What it takes and what comes back.
    #[schemars(flatten)]
    pub exchange: Exchange,
}

/// A command of the bridge itself, which has no module.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct BridgeCommand {
    /// What the command does, in one sentence.
    #[schemars(required)]
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// What it takes and what comes back.
    #[schemars(flatten)]
    pub exchange: Exchange,
    /// The keys of its message beside the marker, when that is not just the command's name.
    pub message: Option<Entries<Spanned<bool>>>,
}

/// What a command takes and what comes back. At most one of `params`, `variants`, `argument`;
/// none when the command takes no data.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase")]
pub struct Exchange {
    /// The fields of the object that it takes.
    pub params: Option<FieldMap>,
    /// Several objects, one of which it takes.
    pub variants: Option<Entries<Variant>>,
    /// The bare value that it takes.
    pub argument: Option<Argument>,
    /// What answers it.
    #[schemars(required)]
    pub reply: Option<Reply>,
    /// Other topics on which it can fail.
    #[schemars(default)]
    pub fails_on: Vec<Text>,
    /// Topics that it sets off besides, successes included.
    #[schemars(default)]
    pub publishes: Vec<Text>,
    /// Codes that it can fail with. The catalog's common ones come by themselves.
    #[schemars(default)]
    pub errors: Vec<Spanned<u32>>,
    /// The sequence that it begins, when it sets off more than one message.
    pub sequence: Option<Text>,
}

/// One of several parameter objects.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Variant {
    /// When to use it.
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// The object's fields.
    #[schemars(required)]
    pub params: Option<FieldMap>,
}

/// A bare value as the data of a command.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Argument {
    /// Its name in the generated clients.
    #[schemars(required)]
    pub name: Option<Text>,
    /// Its type.
    #[schemars(required)]
    pub r#type: Option<Expression>,
    /// What it is.
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// Whether the other side leaves it unchecked.
    #[schemars(default)]
    pub unvalidated: bool,
    /// Whether it holds credentials or personal data, which are masked in logs.
    #[schemars(default)]
    pub sensitive: bool,
    /// Where the mapping begins.
    #[schemars(skip)]
    pub place: Place,
}

/// What answers a command: a topic, or more about it.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum Reply {
    /// The topic of the answer.
    Topic(Text),
    /// The answer in full.
    Mapping(Box<ReplyMapping>),
}

/// What answers a command, in full: `topic`, or `none`.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReplyMapping {
    /// The topic of the answer.
    pub topic: Option<Text>,
    /// Which param and which field of the payload must agree for an answer to belong to a call.
    #[schemars(default)]
    pub r#match: Vec<Match>,
    /// Why the command is answered many times with none of the answers being its last.
    pub many: Option<Text>,
    /// Why errors may come before the answer that ends the call.
    pub errors_first: Option<Text>,
    /// What may still come on the topic after the answer that ended the call.
    pub follows: Option<Text>,
    /// The param that replaces the topic.
    pub custom_topic: Option<Text>,
    /// Why there is never an answer.
    pub none: Option<Text>,
}

/// One identity that a call and its answer share. Paths are keys from the outside in, with dots.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum Match {
    /// One path on both sides.
    Same(Text),
    /// The path in the params, then the one in the payload.
    Pair(Pair),
    /// With the path in the data of an error, where that differs too.
    Long(LongMatch),
}

/// `param: payload`.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The path in the params.
    pub param: Text,
    /// The path in the payload.
    pub payload: Text,
}

/// A match in full.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct LongMatch {
    /// The path in the params.
    #[schemars(required)]
    pub param: Option<Text>,
    /// The path in the payload; without it, only errors carry the identity.
    pub payload: Option<Text>,
    /// The path in the data of an error.
    pub error: Option<Text>,
}

/// Where an identity stands, as it is written: in the payload, in the data of errors, or in both.
#[derive(Clone, Copy, Debug)]
pub struct Paths<'m> {
    /// The path in the params.
    pub param: &'m Text,
    /// The path in the payload.
    pub payload: Option<&'m Text>,
    /// The path in the data of an error.
    pub error: Option<&'m Text>,
}

impl JsonSchema for Pair {
    fn schema_name() -> Cow<'static, str> {
        "Pair".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "description": "The path in the params, then the one in the payload.",
            "additionalProperties": { "type": "string" },
            "minProperties": 1,
            "maxProperties": 1,
        })
    }
}

impl Exchange {
    fn read(fields: &mut Fields<'_, '_, '_>) -> Self {
        let exchange = Self {
            params: fields.optional("params"),
            variants: fields.optional("variants"),
            argument: fields.optional("argument"),
            reply: fields.required("reply"),
            fails_on: fields.list("failsOn"),
            publishes: fields.list("publishes"),
            errors: fields.list("errors"),
            sequence: fields.optional("sequence"),
        };
        fields.at_most_one(&["params", "variants", "argument"]);
        if let Some(Entries(variants)) = &exchange.variants
            && variants.is_empty()
            && let Some(place) = fields.key_place("variants")
        {
            fields.mistakes().at(Code::EMPTY, place, "a command with variants needs at least one");
        }
        exchange
    }
}

impl Read for Command {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "a command", mistakes)?;
        let command = Self {
            summary: sentence(&mut fields, "summary"),
            annotations: Annotations::read(&mut fields),
            exchange: Exchange::read(&mut fields),
        };
        fields.finish();
        Some(command)
    }
}

impl Read for BridgeCommand {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "a command of the bridge", mistakes)?;
        let command = Self {
            summary: sentence(&mut fields, "summary"),
            annotations: Annotations::read(&mut fields),
            exchange: Exchange::read(&mut fields),
            message: fields.optional("message"),
        };
        fields.finish();
        Some(command)
    }
}

impl Read for Variant {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "a variant", mistakes)?;
        let variant = Self {
            summary: fields.optional("summary"),
            annotations: Annotations::read(&mut fields),
            params: fields.required("params"),
        };
        fields.finish();
        Some(variant)
    }
}

impl Read for Argument {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "an argument", mistakes)?;
        let argument = Self {
            name: fields.required("name"),
            r#type: fields.required("type"),
            summary: fields.optional("summary"),
            annotations: Annotations::read(&mut fields),
            unvalidated: fields.flag("unvalidated"),
            sensitive: fields.flag("sensitive"),
            place: node.place,
        };
        fields.finish();
        Some(argument)
    }
}

impl Read for Reply {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        if matches!(node.value, Value::Text(_)) {
            return Text::read(node, mistakes).map(Self::Topic);
        }
        let mut fields = Fields::of(node, "a reply", mistakes)?;
        let reply = ReplyMapping {
            topic: fields.optional("topic"),
            r#match: fields.list("match"),
            many: fields.optional("many"),
            errors_first: fields.optional("errorsFirst"),
            follows: fields.optional("follows"),
            custom_topic: fields.optional("customTopic"),
            none: fields.optional("none"),
        };
        let help = "write `none: why` when nothing ever answers the command";
        fields.exactly_one(&["topic", "none"], Some(help));
        fields.at_most_one(&["many", "errorsFirst", "follows"]);
        for key in ["match", "many", "errorsFirst", "follows", "customTopic"] {
            fields.exclude(key, "none", "a command is answered, or it is not");
        }
        fields.finish();
        Some(Self::Mapping(Box::new(reply)))
    }
}

impl Read for Match {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            return Text::read(node, mistakes).map(Self::Same);
        };
        if let [only] = entries.as_slice()
            && !matches!(only.key.as_str(), "param" | "payload" | "error")
        {
            let Entry { name, item, .. }: Entry<Text> = Entries::read(node, mistakes)?.0.pop()?;
            return Some(Self::Pair(Pair { param: name, payload: item? }));
        }
        let mut fields = Fields::of(node, "a match", mistakes)?;
        let long = LongMatch {
            param: fields.required("param"),
            payload: fields.optional("payload"),
            error: fields.optional("error"),
        };
        fields.at_least_one(&["payload", "error"], Some("say where an answer carries it"));
        fields.finish();
        Some(Self::Long(long))
    }
}

impl Match {
    /// The paths in the params, in the payload and in the data of an error, as far as they are
    /// given; `None` when none is given but the first.
    #[must_use]
    pub fn paths(&self) -> Option<Paths<'_>> {
        let (param, payload, error) = match self {
            Self::Same(path) => (path, Some(path), None),
            Self::Pair(pair) => (&pair.param, Some(&pair.payload), None),
            Self::Long(long) => (long.param.as_ref()?, long.payload.as_ref(), long.error.as_ref()),
        };
        payload.or(error).map(|_| Paths { param, payload, error })
    }
}

impl Reply {
    /// Where the answer's topic stands, when it has one.
    #[must_use]
    pub fn topic(&self) -> Option<&Text> {
        match self {
            Self::Topic(topic) => Some(topic),
            Self::Mapping(reply) => reply.topic.as_ref(),
        }
    }
}
