//! The simulated Skylight as a test sees it.

use std::collections::HashMap;
use std::fmt;

use serde_json::{Map, Value};

use super::bridge::{Bridge, Called, Post, error};
use super::catalog::SimulatedCatalog;
use super::delivery::{Delivery, Fault};
use super::page::Page;
use super::payload::{Ids, Maker, overlaid, shared_fields};
use super::plays::{NoSuchStep, PlayOptions, Plays, Told};
use super::script::{Given, Outcome, SimulatedCall, SimulatedError};
use crate::command::Topic;
use crate::engine::{CommandDescriptor, Protocol};
use crate::sequence::Sequence;

type Handler = Box<dyn FnMut(&Value) -> Outcome>;

/// A simulated Skylight, which a test scripts. It belongs to a [`Simulation`](super::Simulation).
pub struct SimulatedSkylight {
    protocol: &'static Protocol,
    bridge: Bridge,
    calls: Vec<SimulatedCall>,
    /// By dotted path.
    handlers: HashMap<&'static str, Handler>,
    delivery: Delivery,
    plays: Plays,
    ids: Ids,
    now: u64,
    /// What is on its way to a page, and when it arrives.
    sent: Vec<(u64, Post)>,
}

impl SimulatedSkylight {
    pub(super) fn new(protocol: &'static Protocol, catalog: &'static SimulatedCatalog) -> Self {
        Self {
            protocol,
            bridge: Bridge::new(protocol, catalog),
            calls: Vec::new(),
            handlers: HashMap::new(),
            delivery: Delivery::default(),
            plays: Plays::default(),
            ids: Ids::default(),
            now: 0,
            sent: Vec::new(),
        }
    }

    /// Every command that came from a page whose origin it keeps, in order.
    #[must_use]
    pub fn calls(&self) -> &[SimulatedCall] {
        &self.calls
    }

    /// Says what becomes of a command, given its params (null without any): a value, of which what
    /// is missing is made up, `()` for a payload that is all made up, a [`SimulatedError`], or
    /// [`Outcome::Silence`]. The last one who says so counts. Without a handler all is made up.
    pub fn on<O: Into<Outcome>>(
        &mut self,
        command: &'static CommandDescriptor,
        mut handler: impl FnMut(&Value) -> O + 'static,
    ) {
        self.handlers.insert(command.path, Box::new(move |data| handler(data).into()));
    }

    /// Tells of an event. What is not given of its payload is made up. Before the handshake nobody
    /// is told.
    pub fn publish<T: Topic>(&mut self, payload: impl Into<Given>) {
        self.publish_on(T::NAME, payload);
    }

    /// The same on any topic, one that the catalog does not know included.
    pub fn publish_on(&mut self, topic: &str, payload: impl Into<Given>) {
        let payload = self.maker().payload(topic, payload.into().0);
        self.tell(Some(topic), payload, Value::Null);
    }

    /// Tells of an error on a topic.
    pub fn fail<T: Topic>(&mut self, error: SimulatedError) {
        let response = self.maker().failure(T::NAME);
        let error = self.told(error, None);
        self.tell(Some(T::NAME), response, error);
    }

    /// Tells of an error as it is, whatever it is; some have no topic.
    pub fn fail_with(&mut self, topic: Option<&str>, error: Value) {
        let response = self.maker().failure(topic.unwrap_or_default());
        self.tell(topic, response, error);
    }

    /// Tells of what happens one after another, each payload with those of the `fields` that it can
    /// have. A step that a command of the page causes waits for that command to be answered.
    ///
    /// # Errors
    ///
    /// [`NoSuchStep`] when the options name a topic that is not in the sequence.
    pub fn play(
        &mut self,
        sequence: &'static Sequence,
        fields: Map<String, Value>,
        options: PlayOptions<'_>,
    ) -> Result<(), NoSuchStep> {
        let told = self.plays.begin(&self.protocol.handshake, sequence, fields, options)?;
        self.publish_steps(told);
        Ok(())
    }

    /// The topics that are still to come of what is played; the first one waits for a command.
    #[must_use]
    pub fn left_to_play(&self) -> Vec<&'static str> {
        self.plays.left()
    }

    /// Brings about what modules wait for, for instance `configuration` or the name of an
    /// integration. A reload undoes it.
    pub fn start(&mut self, what: &str) {
        self.bridge.start(what);
    }

    /// Lets something go wrong with so many of the next messages (or groups of messages) on a topic
    /// and those below it; on every topic when it is empty.
    pub fn fault(&mut self, topic: &str, fault: Fault, times: usize) {
        self.delivery.fault(topic, fault, times);
    }

    /// The id that is made up for fields of this name, the same in every run.
    pub fn uuid(&mut self, field: &str) -> String {
        self.ids.of(field)
    }

    pub(super) fn load(&mut self) {
        self.bridge.load();
        self.dispatch();
    }

    pub(super) fn unload(&mut self) {
        self.plays.stop();
        self.bridge.unload();
        self.dispatch();
    }

    pub(super) fn hear(&mut self, page: Page, origin: &str, data: &Value) {
        let called = self.bridge.hear(page, origin, data);
        self.dispatch();
        let Some(Called { path, data, command, unheard }) = called else { return };
        self.calls.push(SimulatedCall { command: path, data: data.clone(), unheard });
        if let Some(command) = command {
            self.run(command, &data.unwrap_or_default());
        }
    }

    pub(super) fn set_time(&mut self, now: u64) {
        self.now = now;
    }

    /// What was sent since the last time, and when it arrives.
    pub(super) fn take_sent(&mut self) -> Vec<(u64, Post)> {
        std::mem::take(&mut self.sent)
    }

    fn run(&mut self, command: &'static CommandDescriptor, data: &Value) {
        let handler = self.handlers.get_mut(command.path);
        let outcome = handler.map_or_else(|| Outcome::from(()), |handler| handler(data));
        let Some(declared) = command.reply else { return };
        let topic = answering_topic(command, declared, data);
        match outcome {
            Outcome::Silence => {}
            Outcome::Error(error) => {
                let about = shared_fields(command, data, |entry| Some(entry.error));
                let own = error.topic.clone();
                let response = self.maker().failure(own.as_deref().unwrap_or(declared));
                let error = self.told(error, about);
                if let Some(topic) = own.or(topic) {
                    self.tell(Some(&topic), response, error);
                }
            }
            Outcome::Answer(Given(given)) => {
                let payload = self.maker().answer(command, declared, data, given);
                if let Some(topic) = topic {
                    self.tell(Some(&topic), payload, Value::Null);
                }
                let told = self.plays.answered(command, data);
                self.publish_steps(told);
            }
        }
    }

    /// An error as Skylight tells it, about what a call and its answer share.
    fn told(&self, told: SimulatedError, about: Option<Value>) -> Value {
        let data = match (about, told.data) {
            (Some(about), data) if data.as_ref().is_none_or(Value::is_object) => {
                Some(overlaid(about, data))
            }
            (_, data) => data,
        };
        error(self.bridge.catalog, told.code, data)
    }

    fn publish_steps(&mut self, told: Vec<Told>) {
        for (topic, fields) in told {
            let payload = self.maker().payload_with(topic, &fields);
            self.tell(Some(topic), payload, Value::Null);
        }
    }

    fn tell(&mut self, topic: Option<&str>, response: Value, error: Value) {
        self.bridge.publish(topic, response, error);
        self.dispatch();
    }

    fn dispatch(&mut self) {
        for post in self.bridge.take_posts() {
            let sent = self.delivery.send(post);
            self.sent.extend(sent.into_iter().map(|(delay, post)| (self.now + delay, post)));
        }
    }

    fn maker(&mut self) -> Maker<'_> {
        Maker { types: &self.bridge.types, ids: &mut self.ids, now: self.now }
    }
}

/// The topic that the params name, else the declared one; none when the opener does not hear it, as
/// it hears only those whose first part is that of Skylight's own.
fn answering_topic(command: &CommandDescriptor, declared: &str, data: &Value) -> Option<String> {
    let custom = command.custom_topic.and_then(|param| data.get(param)?.as_str());
    let topic = custom.unwrap_or(declared);
    (topic.split('/').next() == declared.split('/').next()).then(|| topic.to_owned())
}

impl fmt::Debug for SimulatedSkylight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimulatedSkylight").field("bridge", &self.bridge).finish_non_exhaustive()
    }
}
