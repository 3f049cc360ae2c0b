//! The resolved catalog as JSON, for tools that read neither YAML nor Rust.
//!
//! Types are in the notation of the catalog's files. Order is the catalog's own, so the same
//! catalog is always the same text. What is not said of an item has no key.

use serde_json::{Map, Value, json};

use super::notation::type_notation;
use super::{
    Actor, Answers, Casing, Catalog, Command, Completeness, Docs, ErrorCode, ErrorId, Field, Match,
    Module, ModuleId, Params, QueryValue, Refusals, Reply, Sequence, Shape, Starts, Topic, TopicId,
    TopicKind, Type, TypeDef,
};

/// An object whose members may still be added to.
macro_rules! object {
    ($($key:literal: $value:expr),* $(,)?) => {
        Map::from_iter([$(($key.to_owned(), json!($value))),*])
    };
}

/// The whole catalog as one JSON object.
///
/// Its members `commands`, `topics`, `errors`, `types` and `sequences` are lists; what has a
/// `type`, `payload` or `data` says it in the notation of the catalog's files.
#[must_use]
pub fn export(catalog: &Catalog) -> Value {
    let export = Export { catalog };
    json!({
        "catalog": catalog.name,
        "title": catalog.title,
        "version": catalog.version,
        "summary": catalog.docs.summary,
        "launch": export.launch(),
        "envelope": export.envelope(),
        "handshake": export.handshake(),
        "refusals": export.refusals(),
        "modules": catalog.modules.iter().map(|module| export.described(module)).collect::<Vec<_>>(),
        "commands": catalog.commands.iter().map(|command| export.command(command)).collect::<Vec<_>>(),
        "topics": catalog.topics.iter().map(|topic| export.topic(topic)).collect::<Vec<_>>(),
        "errors": catalog.errors.iter().map(|error| export.error(error)).collect::<Vec<_>>(),
        "types": catalog.types.iter().map(|def| export.type_def(def)).collect::<Vec<_>>(),
        "sequences": catalog.sequences.iter().map(|sequence| export.sequence(sequence)).collect::<Vec<_>>(),
    })
}

struct Export<'c> {
    catalog: &'c Catalog,
}

impl Export<'_> {
    fn launch(&self) -> Value {
        let launch = &self.catalog.launch;
        let query = launch.query.iter().map(|param| {
            let mut object = match &param.value {
                QueryValue::Fixed(value) => object! { "name": param.name, "value": value },
                QueryValue::Optional(ty) => {
                    object! { "name": param.name, "type": self.notation(ty) }
                }
            };
            add_docs(&mut object, &param.docs);
            Value::Object(object)
        });
        json!({
            "url": launch.url,
            "windowName": launch.window_name,
            "features": { "width": launch.width, "height": launch.height },
            "query": query.collect::<Vec<_>>(),
        })
    }

    fn envelope(&self) -> Value {
        let envelope = &self.catalog.envelope;
        json!({
            "marker": envelope.marker,
            "module": envelope.module,
            "subModule": envelope.sub_module,
            "command": envelope.command,
            "data": envelope.data,
            "topic": envelope.topic,
            "error": envelope.error,
            "response": envelope.response,
        })
    }

    fn handshake(&self) -> Value {
        let handshake = &self.catalog.handshake;
        json!({
            "loaded": self.topic_name(handshake.loaded),
            "init": self.catalog[handshake.init].path,
            "accepted": self.topic_name(handshake.accepted),
            "refused": self.topic_name(handshake.refused),
            "closed": self.topic_name(handshake.closed),
            "probe": self.catalog[handshake.probe].path,
        })
    }

    fn refusals(&self) -> Value {
        let Refusals { params, call } = self.catalog.refusals;
        json!({
            "params": self.catalog[params].code,
            "call": self.catalog[call].code,
        })
    }

    fn described(&self, module: &Module) -> Value {
        let mut object = object! {
            "path": module.path,
            "starts": starts(&module.starts),
            "default": module.default,
        };
        if let Some(topic) = module.started_by {
            object.insert("startedBy".to_owned(), json!(self.topic_name(topic)));
        }
        add_docs(&mut object, &module.docs);
        Value::Object(object)
    }

    fn command(&self, command: &Command) -> Value {
        let params = match &command.params {
            Params::Object(fields) => self.fields(fields),
            _ => json!([]),
        };
        let data = match &command.params {
            Params::None => "none".to_owned(),
            Params::Object(_) | Params::Variants(_) => "object".to_owned(),
            Params::Argument(argument) => self.notation(&argument.ty),
        };
        let mut object = object! {
            "path": command.path,
            "module": self.module(command.module),
            "params": params,
            "data": data,
            "reply": self.reply(&command.reply),
            "failsOn": self.topic_names(&command.fails_on),
            "publishes": self.topic_names(&command.publishes),
            "errors": self.codes(&command.errors),
        };
        match &command.params {
            Params::Variants(variants) => {
                let variants = variants.iter().map(|variant| {
                    let params = self.fields(&variant.fields);
                    let mut object = object! { "name": variant.name, "params": params };
                    add_docs(&mut object, &variant.docs);
                    Value::Object(object)
                });
                object.insert("variants".to_owned(), variants.collect());
            }
            Params::Argument(argument) => {
                object.insert("argument".to_owned(), self.field(argument));
            }
            Params::None | Params::Object(_) => {}
        }
        if let Reply::None { reason } = &command.reply {
            object.insert("noReply".to_owned(), json!(reason));
        }
        if let Some(message) = &command.message {
            let keys = message.iter().map(|(key, value)| (key.clone(), json!(value)));
            object.insert("message".to_owned(), Value::Object(keys.collect()));
        }
        if let Some(id) = command.sequence {
            object.insert("sequence".to_owned(), json!(self.catalog[id].name));
        }
        add_docs(&mut object, &command.docs);
        Value::Object(object)
    }

    fn reply(&self, reply: &Reply) -> Value {
        let Reply::Topic { topic, matches, answers, custom_topic } = reply else {
            return Value::Null;
        };
        let mut object = object! {
            "topic": self.topic_name(*topic),
            "match": matches.iter().map(match_paths).collect::<Vec<_>>(),
        };
        match answers {
            Answers::One { follows } => add_text(&mut object, "follows", follows.as_ref()),
            Answers::Many { why } => add_text(&mut object, "many", Some(why)),
            Answers::ErrorsFirst { why } => add_text(&mut object, "errorsFirst", Some(why)),
        }
        add_text(&mut object, "customTopic", custom_topic.as_ref());
        Value::Object(object)
    }

    fn topic(&self, topic: &Topic) -> Value {
        let optional = |ty: &Option<Type>| ty.as_ref().map(|ty| self.notation(ty));
        let commands = topic.commands.iter().map(|id| self.catalog[*id].path.as_str());
        let mut object = object! {
            "topic": topic.name,
            "module": self.module(topic.module),
            "kind": match topic.kind {
                TopicKind::Reply => "reply",
                TopicKind::Event => "event",
                TopicKind::Both => "both",
            },
            "payload": optional(&topic.payload),
            "delivered": topic.undelivered.is_none(),
            "errorOnly": topic.error_only,
            "commands": commands.collect::<Vec<_>>(),
            "errors": self.codes(&topic.errors),
            "completeness": match topic.completeness {
                Completeness::Full => "full",
                Completeness::Observed => "observed",
                Completeness::Unknown => "unknown",
            },
            "casing": match topic.casing {
                Casing::Camel => "camel",
                Casing::Preserved => "preserved",
                Casing::Kebab => "kebab",
            },
            "onFailure": optional(&topic.on_failure),
            "sensitive": topic.sensitive,
        };
        add_text(&mut object, "undelivered", topic.undelivered.as_ref());
        add_docs(&mut object, &topic.docs);
        Value::Object(object)
    }

    fn error(&self, error: &ErrorCode) -> Value {
        let raised_by = error.raised_by.iter().map(|id| self.catalog[*id].path.as_str());
        let mut object = object! {
            "code": error.code,
            "name": error.name,
            "module": self.module(error.module),
            "context": error.context,
            "levels": error.levels,
            "data": self.fields(&error.data),
            "remedy": error.remedy,
            "raisedBy": raised_by.collect::<Vec<_>>(),
        };
        add_text(&mut object, "levelRule", error.level_rule.as_ref());
        add_docs(&mut object, &error.docs);
        Value::Object(object)
    }

    fn type_def(&self, def: &TypeDef) -> Value {
        let mut object = object! {
            "name": def.name,
            "module": self.module(def.module),
            "inline": def.inline,
            "sent": def.sent,
            "received": def.received,
        };
        let shape = match &def.shape {
            Shape::Object { fields, open } => {
                object! { "is": "object", "fields": self.fields(fields), "open": open }
            }
            Shape::Enum { values, open } => {
                let values = values.iter().map(|value| {
                    let mut object = object! { "value": value.value };
                    add_docs(&mut object, &value.docs);
                    Value::Object(object)
                });
                object! { "is": "enum", "values": values.collect::<Vec<_>>(), "open": open }
            }
            Shape::Union { tag, variants } => {
                let variants = variants
                    .iter()
                    .map(|(name, ty)| json!({ "name": name, "type": self.notation(ty) }));
                object! { "is": "union", "tag": tag, "variants": variants.collect::<Vec<_>>() }
            }
            Shape::Alias(ty) => object! { "is": "alias", "type": self.notation(ty) },
        };
        object.extend(shape);
        add_docs(&mut object, &def.docs);
        Value::Object(object)
    }

    fn sequence(&self, sequence: &Sequence) -> Value {
        let steps = sequence.steps.iter().map(|step| {
            let mut object = object! {
                "topic": self.topic_name(step.topic),
                "by": actor(step.by),
                "optional": step.optional,
                "repeated": step.repeated,
            };
            add_text(&mut object, "command", step.command.map(|id| &self.catalog[id].path));
            add_text(&mut object, "note", step.note.as_ref());
            Value::Object(object)
        });
        let mut object = object! { "name": sequence.name, "steps": steps.collect::<Vec<_>>() };
        add_docs(&mut object, &sequence.docs);
        Value::Object(object)
    }

    fn fields(&self, fields: &[Field]) -> Value {
        fields.iter().map(|field| self.field(field)).collect()
    }

    /// A field. That it may be null is said by `nullable`, not by its `type`.
    fn field(&self, field: &Field) -> Value {
        let (ty, nullable) = match &field.ty {
            Type::Nullable(inner) => (&**inner, true),
            Type::Null => (&field.ty, true),
            ty => (ty, false),
        };
        let mut object = object! {
            "name": field.name,
            "type": self.notation(ty),
            "required": field.required,
            "nullable": nullable,
        };
        let flags = [
            ("unvalidated", field.unvalidated),
            ("ignored", field.ignored),
            ("sensitive", field.sensitive),
        ];
        for (key, _) in flags.into_iter().filter(|(_, set)| *set) {
            object.insert(key.to_owned(), json!(true));
        }
        for (key, limit) in [("min", field.min), ("max", field.max)] {
            if let Some(limit) = limit {
                object.insert(key.to_owned(), json!(limit));
            }
        }
        add_docs(&mut object, &field.docs);
        Value::Object(object)
    }

    fn notation(&self, ty: &Type) -> String {
        type_notation(self.catalog, ty)
    }

    fn module(&self, id: Option<ModuleId>) -> Option<&str> {
        id.map(|id| self.catalog[id].path.as_str())
    }

    fn topic_name(&self, id: TopicId) -> &str {
        &self.catalog[id].name
    }

    fn topic_names(&self, ids: &[TopicId]) -> Vec<&str> {
        ids.iter().map(|id| self.topic_name(*id)).collect()
    }

    fn codes(&self, ids: &[ErrorId]) -> Vec<u32> {
        ids.iter().map(|id| self.catalog[*id].code).collect()
    }
}

fn add_text(object: &mut Map<String, Value>, key: &str, text: Option<&String>) {
    if let Some(text) = text {
        object.insert(key.to_owned(), json!(text));
    }
}

fn add_docs(object: &mut Map<String, Value>, docs: &Docs) {
    let summary = (!docs.summary.is_empty()).then_some(&docs.summary);
    add_text(object, "summary", summary);
    add_text(object, "details", docs.details.as_ref());
    add_text(object, "since", docs.since.as_ref());
    add_text(object, "deprecated", docs.deprecated.as_ref());
    add_text(object, "partial", docs.partial.as_ref());
    if !docs.source.is_empty() {
        object.insert("source".to_owned(), json!(docs.source));
    }
}

fn match_paths(found: &Match) -> Value {
    let mut object = object! { "param": found.param.join("."), "error": found.error.join(".") };
    let payload = found.payload.as_ref().map(|path| path.join("."));
    add_text(&mut object, "payload", payload.as_ref());
    Value::Object(object)
}

fn starts(starts: &Starts) -> Value {
    match starts {
        Starts::Launch => json!("launch"),
        Starts::Configuration => json!("configuration"),
        Starts::Integration(name) => json!({ "integration": name }),
        Starts::Crm(name) => json!({ "crm": name }),
    }
}

fn actor(actor: Actor) -> &'static str {
    match actor {
        Actor::Command => "command",
        Actor::Message => "message",
        Actor::Sdk => "sdk",
        Actor::App => "app",
        Actor::Platform => "platform",
        Actor::Page => "page",
    }
}
