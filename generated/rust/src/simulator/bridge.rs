//! Skylight's side of the protocol as a state machine without input or output of its own.
//!
//! | State | Input | Effects | Next state |
//! | --- | --- | --- | --- |
//! | any | load | post `loaded` to the opener, to any origin | loaded |
//! | loaded | init | post `accepted` to its sender | paired |
//! | paired | init, of any origin | post `refused` to its sender, with the error true | paired |
//! | paired | command, kept origin | called; or post the error for wrong params | paired |
//! | paired | publish | post to the opener, at the kept origin | paired |
//! | paired | unload | post `closed` to the opener | gone |
//! | any | anything else | none | the same |

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::catalog::SimulatedCatalog;
use super::page::Page;
use crate::decode::Mismatch;
use crate::engine::{CommandDescriptor, Protocol};
use crate::validation::{Types, check_params_with, find};

/// A message that is to be posted.
#[derive(Clone, Debug)]
pub(super) struct Post {
    pub(super) to: Page,
    /// Its topic; empty when it has none.
    pub(super) topic: String,
    pub(super) message: Value,
    /// The origin that the page must have to hear it; `None` for any.
    pub(super) target_origin: Option<String>,
}

/// A command that a page asked for.
#[derive(Debug)]
pub(super) struct Called {
    /// Dotted path, whether there is such a command or not.
    pub(super) path: String,
    /// The params as they came.
    pub(super) data: Option<Value>,
    /// The command, when it is to be run.
    pub(super) command: Option<&'static CommandDescriptor>,
    /// Why it is not.
    pub(super) unheard: Option<Unheard>,
}

/// Why nothing became of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unheard {
    /// There is no such command.
    Unknown,
    /// Its module has not started.
    NotStarted,
    /// Its params are not what it takes.
    Refused,
}

/// The state machine. It keeps the origin of the first init for as long as its page lives.
#[derive(Debug)]
pub(super) struct Bridge {
    protocol: &'static Protocol,
    pub(super) catalog: &'static SimulatedCatalog,
    pub(super) types: Types,
    /// Words and topics that modules wait for and that have come about.
    started: HashSet<String>,
    loaded: bool,
    kept: Option<String>,
    /// What is to be posted, in order.
    posts: Vec<Post>,
}

impl Bridge {
    pub(super) fn new(protocol: &'static Protocol, catalog: &'static SimulatedCatalog) -> Self {
        Self {
            protocol,
            catalog,
            types: Types::new(catalog.types),
            started: HashSet::new(),
            loaded: false,
            kept: None,
            posts: Vec::new(),
        }
    }

    /// What is to be posted since the last time.
    pub(super) fn take_posts(&mut self) -> Vec<Post> {
        std::mem::take(&mut self.posts)
    }

    /// The page has been loaded, for the first time or again: what was kept is forgotten.
    pub(super) fn load(&mut self) {
        self.loaded = true;
        self.kept = None;
        self.say(self.protocol.handshake.loaded, false, Page::Opener, None);
    }

    /// A page posted something. Gives the command that it asks for, if it does.
    pub(super) fn hear(&mut self, page: Page, origin: &str, data: &Value) -> Option<Called> {
        let message = data.as_object()?;
        if !self.loaded || message.get(self.protocol.envelope.marker) != Some(&Value::Bool(true)) {
            return None;
        }
        if self.is_init(message) {
            self.shake_hands(page, origin);
            return None;
        }
        (self.kept.as_deref() == Some(origin)).then(|| self.run(message))
    }

    /// Something happened that Skylight tells of. A topic can be missing, as it is in a few errors.
    pub(super) fn publish(&mut self, topic: Option<&str>, response: Value, error: Value) {
        if let Some(topic) = topic
            && error.is_null()
        {
            self.started.insert(topic.to_owned());
        }
        if self.kept.is_none() {
            return;
        }
        let envelope = &self.protocol.envelope;
        let mut message = Map::from_iter([
            (envelope.error.to_owned(), error),
            (envelope.response.to_owned(), response),
        ]);
        message.extend(topic.map(|topic| (envelope.topic.to_owned(), topic.into())));
        self.posts.push(Post {
            to: Page::Opener,
            topic: topic.unwrap_or_default().to_owned(),
            message: message.into(),
            target_origin: self.kept.clone(),
        });
    }

    /// What some modules wait for has come about, for instance `configuration`.
    pub(super) fn start(&mut self, word: &str) {
        self.started.insert(word.to_owned());
    }

    /// The page goes away. What had started has not any more.
    pub(super) fn unload(&mut self) {
        if let Some(kept) = self.kept.take() {
            self.say(self.protocol.handshake.closed, false, Page::Opener, Some(kept));
        }
        self.loaded = false;
        self.started.clear();
    }

    fn is_init(&self, message: &Map<String, Value>) -> bool {
        let init = self.protocol.handshake.init.message.unwrap_or_default();
        init.iter().all(|&(key, value)| message.get(key) == Some(&Value::Bool(value)))
    }

    fn shake_hands(&mut self, page: Page, origin: &str) {
        let handshake = &self.protocol.handshake;
        if self.kept.is_some() {
            self.say(handshake.refused, true, page, Some(origin.to_owned()));
        } else {
            self.kept = Some(origin.to_owned());
            self.say(handshake.accepted, false, page, Some(origin.to_owned()));
        }
    }

    fn say(&mut self, topic: &str, refused: bool, to: Page, target_origin: Option<String>) {
        let envelope = &self.protocol.envelope;
        let error = refused.then_some(true);
        let message = json!({ envelope.error: error, envelope.topic: topic });
        self.posts.push(Post { to, topic: topic.to_owned(), message, target_origin });
    }

    fn run(&mut self, message: &Map<String, Value>) -> Called {
        let envelope = &self.protocol.envelope;
        let keys = [envelope.module, envelope.sub_module, envelope.command];
        let names: Vec<&Value> = keys.iter().filter_map(|key| message.get(*key)).collect();
        let texts: Vec<&str> = names.iter().map(|name| name.as_str().unwrap_or_default()).collect();
        let path = texts.join(".");
        let data = message.get(envelope.data).cloned();
        let plain = texts.iter().all(|name| !name.is_empty() && !name.contains('.'));
        let command = if plain { self.catalog.command(&path) } else { None };
        let unheard = match command {
            None => Some(Unheard::Unknown),
            Some(_) if !self.has_started(&path) => Some(Unheard::NotStarted),
            Some(command) => self.refuse(command, data.as_ref()).then_some(Unheard::Refused),
        };
        Called { path, data, command: command.filter(|_| unheard.is_none()), unheard }
    }

    /// Says of wrong params what the SDK says; of a command that is never answered it says nothing.
    fn refuse(&mut self, command: &'static CommandDescriptor, data: Option<&Value>) -> bool {
        // Whatever is no object counts as a missing one where one belongs.
        let takes_object = self.types.params_of(command.path).is_some_and(|ty| ty.is_of_objects());
        let data = data.filter(|data| !takes_object || data.is_object());
        let Err(wrong) = check_params_with(&self.types, command.path, data) else { return false };
        if let Some(topic) = command.reply {
            let code = self.catalog.refusal;
            let error = error(self.catalog, code, Some(json!({ "problems": problem(&wrong) })));
            self.publish(Some(topic), Value::Null, error);
        }
        true
    }

    /// Whether the module of a command has started, and those that it belongs to.
    fn has_started(&self, path: &str) -> bool {
        let modules = path.match_indices('.').map(|(end, _)| &path[..end]);
        let mut waiting = modules.filter_map(|module| find(self.catalog.starts, module));
        waiting.all(|words| words.split(' ').any(|word| self.started.contains(word)))
    }
}

/// What is wrong with params, as the data of an error says it.
fn problem(wrong: &Mismatch) -> String {
    format!("{}: not {} but {}", wrong.path(), wrong.expected(), wrong.found())
}

/// An error as Skylight tells it.
pub(super) fn error(catalog: &SimulatedCatalog, code: u32, data: Option<Value>) -> Value {
    let mut error = Map::from_iter([("code".to_owned(), code.into())]);
    if let Some(known) = catalog.error(code) {
        let said = [("context", known.context), ("level", known.level), ("message", known.message)];
        error.extend(said.map(|(key, text)| (key.to_owned(), text.into())));
    }
    error.extend(data.map(|data| ("data".to_owned(), data)));
    error.into()
}
