//! The root: launch, envelope and handshake.

use super::sections::Section;
use super::types::Owner;
use super::{CommandId, Docs, Resolver, TopicId, docs, spelling};
use crate::catalog::{
    Command, Envelope, Figures, Handshake, Launch, QueryParam, QueryValue, Refusals, Reply, Shape,
    Type,
};
use crate::diagnostic::{Code, Place, did_you_mean};
use crate::spec::{self, QueryMapping, Text};

/// What the root says beside its commands, types, topics, errors and sequences.
pub(super) struct RootParts {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) version: String,
    pub(super) docs: Docs,
    pub(super) figures: Figures,
    pub(super) launch: Option<Launch>,
    pub(super) envelope: Option<Envelope>,
    pub(super) handshake: Option<Handshake>,
    pub(super) refusals: Option<Refusals>,
}

fn figures(figures: &spec::Figures) -> Figures {
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.value.trim().to_owned());
    Figures {
        rust: text(&figures.rust),
        typescript: text(&figures.typescript),
        wasm: text(&figures.wasm),
    }
}

impl<'s> Resolver<'s> {
    pub(super) fn resolve_root(&mut self, sections: &[Section<'s>]) -> Option<RootParts> {
        let root = sections.iter().find_map(Section::root)?;
        let text = |text: &Option<Text>| text.as_ref().map(|text| text.value.clone());
        if let Some(name) = root.catalog.as_ref().filter(|name| !spelling::is_dashed(name)) {
            self.unusable(name, "a catalog", "letters, digits, `-` and `_`");
        }
        Some(RootParts {
            name: text(&root.catalog).unwrap_or_default(),
            title: text(&root.title).unwrap_or_default(),
            version: text(&root.version).unwrap_or_default(),
            docs: docs(root.summary.as_ref(), &root.annotations),
            figures: root.figures.as_ref().map(figures).unwrap_or_default(),
            launch: root.launch.as_ref().and_then(|launch| self.launch(launch)),
            envelope: root.envelope.as_ref().and_then(|envelope| self.envelope(envelope)),
            handshake: root
                .handshake
                .as_ref()
                .and_then(|handshake| self.handshake(handshake, root)),
            refusals: root.refusals.as_ref().and_then(|refusals| self.refusals(refusals)),
        })
    }

    fn launch(&mut self, launch: &spec::Launch) -> Option<Launch> {
        if let Some(url) = &launch.url {
            self.check_url(url);
        }
        let query: Vec<QueryParam> =
            launch.query.0.iter().filter_map(|entry| self.query_param(entry)).collect();
        let features = launch.features.as_ref()?;
        Some(Launch {
            url: launch.url.as_ref()?.value.clone(),
            window_name: launch.window_name.as_ref()?.value.clone(),
            width: features.width.as_ref()?.value,
            height: features.height.as_ref()?.value,
            query,
        })
    }

    fn check_url(&mut self, url: &Text) {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let unfit =
            |c: char| c.is_control() || c.is_whitespace() || matches!(c, '?' | '#' | '"' | '\\');
        if rest.is_none_or(|rest| rest.is_empty() || rest.starts_with('/') || rest.contains(unfit))
        {
            let message = format!("`{}` is not an address to launch", url.value);
            self.mistakes
                .at(Code::UNUSABLE_NAME, url.place, message)
                .help("write scheme, host and path; query parameters go under `query`");
        }
    }

    fn query_param(&mut self, entry: &spec::Entry<spec::QueryParam>) -> Option<QueryParam> {
        let (name, optional) = match entry.name.strip_suffix('?') {
            Some(name) => (name, true),
            None => (entry.name.as_str(), false),
        };
        let place = entry.name.place;
        if !spelling::is_printable(name) {
            self.unusable(&entry.name, "a query parameter", "at least one letter");
        }
        let (docs, value) = match entry.item.as_ref()? {
            spec::QueryParam::Expression(expression) => {
                (Docs::default(), QueryValue::Optional(self.query_type(expression)))
            }
            spec::QueryParam::Mapping(mapping) => {
                let docs = docs(mapping.summary.as_ref(), &mapping.annotations);
                let value = self.query_value(mapping, name, docs.clone(), place)?;
                (docs, value)
            }
        };
        match (&value, optional) {
            (QueryValue::Fixed(_), true) => {
                let message = format!("`{name}` is always sent, so it is not optional");
                self.mistakes
                    .at(Code::EXCLUSIVE_KEYS, place, message)
                    .help("remove the `?`, or write `enum` instead of `value`");
            }
            (QueryValue::Optional(_), false) => {
                let message = format!("`{name}` is sent only when the caller gives it");
                let help = format!("write `{name}?`, or give it a `value` that is always sent");
                self.mistakes.at(Code::MISSING_KEY, place, message).help(help);
            }
            _ => {}
        }
        Some(QueryParam { name: name.to_owned(), docs, value })
    }

    fn query_value(
        &mut self,
        mapping: &QueryMapping,
        name: &str,
        docs: Docs,
        place: Place,
    ) -> Option<QueryValue> {
        if let Some(value) = &mapping.value {
            return Some(QueryValue::Fixed(value.value.clone()));
        }
        if let Some(expression) = &mapping.r#type {
            return Some(QueryValue::Optional(self.query_type(expression)));
        }
        let values = mapping.r#enum.as_ref()?;
        let name = format!("Launch{}", spelling::pascal(name));
        let owner = Owner { name, module: None, docs, place };
        let values = self.enum_values(values, place);
        let id = self.add_type(owner.name, place, true, None, owner.docs);
        self.types[id.0 as usize].shape = Shape::Enum { values, open: false };
        Some(QueryValue::Optional(Type::Named(id)))
    }

    /// The type of a query parameter, which must be text.
    fn query_type(&mut self, expression: &spec::Expression) -> Type {
        let ty = self.expression(expression);
        let is_text = match &ty {
            // An unknown type, which is a mistake already, counts as anything.
            Type::String => true,
            Type::Json => matches!(expression.kind, spec::ExpressionKind::Named(_)),
            Type::Named(id) => matches!(
                self.types[id.0 as usize].shape,
                Shape::Enum { .. } | Shape::Alias(Type::String | Type::Json)
            ),
            _ => false,
        };
        if !is_text {
            let message = format!("a query parameter is text, not `{expression}`");
            self.mistakes
                .at(Code::WRONG_KIND, expression.place, message)
                .help("write `string`, or the name of an enum");
        }
        ty
    }

    fn envelope(&mut self, envelope: &spec::Envelope) -> Option<Envelope> {
        let mut key = |key: &Option<Text>| {
            let key = key.as_ref()?;
            if !spelling::is_printable(key) {
                self.unusable(key, "a key of the envelope", "at least one letter");
            }
            Some(key.value.clone())
        };
        Some(Envelope {
            marker: key(&envelope.marker)?,
            module: key(&envelope.module)?,
            sub_module: key(&envelope.sub_module)?,
            command: key(&envelope.command)?,
            data: key(&envelope.data)?,
            topic: key(&envelope.topic)?,
            error: key(&envelope.error)?,
            response: key(&envelope.response)?,
        })
    }

    fn handshake(&mut self, handshake: &spec::Handshake, root: &spec::Root) -> Option<Handshake> {
        let mut topic =
            |topic: &Option<Text>| -> Option<TopicId> { self.topic_id(topic.as_ref()?) };
        let loaded = topic(&handshake.loaded);
        let accepted = topic(&handshake.accepted);
        let refused = topic(&handshake.refused);
        let closed = topic(&handshake.closed);
        let init = handshake.init.as_ref().and_then(|name| self.bridge_command_id(name, root));
        let probe = handshake.probe.as_ref().and_then(|name| self.bridge_command_id(name, root));
        Some(Handshake {
            loaded: loaded?,
            init: init?,
            accepted: accepted?,
            refused: refused?,
            closed: closed?,
            probe: probe?,
        })
    }

    fn refusals(&mut self, refusals: &spec::Refusals) -> Option<Refusals> {
        let mut error = |code: &Option<spec::Spanned<u32>>| {
            let code = code.as_ref()?;
            self.error_id(code.value, code.place)
        };
        let (params, call) = (error(&refusals.params), error(&refusals.call));
        Some(Refusals { params: params?, call: call? })
    }

    /// The probe's answer is what the opener waits for.
    pub(super) fn check_probe(&mut self, sections: &[Section<'s>], commands: &[Command]) {
        let Some(root) = sections.iter().find_map(Section::root) else { return };
        let Some(name) = root.handshake.as_ref().and_then(|shake| shake.probe.as_ref()) else {
            return;
        };
        let Some((id, _)) = self.command_names.get(name) else { return };
        let command = &commands[id.0 as usize];
        let written = root.bridge.0.iter().find(|entry| entry.name.value == name.value);
        let sound = written.is_some_and(|entry| entry.sound);
        if sound && matches!(command.reply, Reply::None { .. }) {
            let message = format!("nothing ever answers `{}`, so it shows nothing", command.path);
            self.mistakes
                .remark(Code::UNDELIVERED_REPLY, name.place, message)
                .help("name a command of the bridge that is answered");
        }
    }

    /// A command of the bridge itself, whose names have no dots.
    fn bridge_command_id(&mut self, name: &Text, root: &spec::Root) -> Option<CommandId> {
        let bridge = || root.bridge.0.iter().map(|entry| entry.name.as_str());
        if bridge().any(|known| known == name.value) {
            return self.command_names.get(name).map(|(id, _)| id);
        }
        if !self.doubts.may_declare(name) {
            let message = format!("unknown command `{}` of the bridge", name.value);
            let help = did_you_mean(name, bridge());
            self.mistakes.at(Code::UNKNOWN_COMMAND, name.place, message).help = help;
        }
        None
    }
}
