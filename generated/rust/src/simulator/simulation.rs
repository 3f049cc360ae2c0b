//! The page, the popup and the time that passes for both.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::marker::PhantomData;

use serde_json::Value;

use super::catalog::SimulatedCatalog;
use super::page::Page;
use super::skylight::SimulatedSkylight;
use super::world::World;
use crate::command::{Command, Topic};
use crate::decode::Decode;
use crate::engine::{
    CallId, CommandDescriptor, Effect, End, Engine, Failure, Heard, Input, Protocol,
};
use crate::error::{SkylightError, SkylightErrorKind};
use crate::validation::{Sifted, Validating};

/// How often the page looks whether the popup's window is still there, in milliseconds.
const POLL: u64 = 250;

/// How a call ended, or one of its answers.
type Settled = Result<Option<Value>, SkylightError>;

/// A page with its connection to a simulated Skylight, under a clock that only passes with
/// [`advance`](Self::advance), or while a call or the connection is waited for.
pub struct Simulation {
    protocol: &'static Protocol,
    world: World,
    /// The origin of the page in the popup.
    speaks_from: String,
    skylight: SimulatedSkylight,
    engine: Engine<Value>,
    validating: Option<Validating>,
    now: u64,
    timer: Option<u64>,
    /// What is going to happen, and when; of what happens at the same time, in order.
    coming: Vec<(u64, Coming)>,
    /// Which page is in the popup: one that was left does not begin to run.
    visit: u32,
    next_call: CallId,
    settled: HashMap<CallId, VecDeque<Settled>>,
    heard: Vec<Heard<Value>>,
    generation: Option<u32>,
    is_resumed: bool,
    /// Why the connection is over, once it is.
    ended: Option<SkylightErrorKind>,
}

/// Something that is going to happen.
#[derive(Debug)]
enum Coming {
    /// The popup's page runs.
    Loads { visit: u32 },
    /// The page hears a message.
    ToPage { from_skylight: bool, origin: String, data: Value },
    /// Skylight hears a message.
    ToSkylight { from: Page, origin: String, data: Value },
    /// The page sees that the popup's window is gone.
    Gone,
}

/// A call that was made; its answers are asked for with [`Simulation::answer`].
#[must_use = "the call is made, and its answer is not looked at"]
pub struct Sent<C> {
    id: CallId,
    command: PhantomData<fn() -> C>,
}

impl Simulation {
    /// Opens the popup of a protocol, in a world that is given.
    #[must_use]
    pub fn of_protocol(
        protocol: &'static Protocol,
        catalog: &'static SimulatedCatalog,
        mut world: World,
    ) -> Self {
        if world.options.origin.is_empty() {
            world.options.origin = origin_of(protocol.launch.url);
        }
        let expected = &world.options.origin;
        let speaks_from = world.speaks_from.clone().unwrap_or_else(|| expected.clone());
        let mut simulation = Self {
            protocol,
            speaks_from,
            skylight: SimulatedSkylight::new(protocol, catalog),
            engine: Engine::new(protocol, world.options.clone()),
            validating: world
                .validation
                .take()
                .map(|validation| Validating::new(validation, |warning| eprintln!("{warning}"))),
            world,
            now: 0,
            timer: None,
            coming: Vec::new(),
            visit: 0,
            next_call: 1,
            settled: HashMap::new(),
            heard: Vec::new(),
            generation: None,
            is_resumed: false,
            ended: None,
        };
        simulation.begin();
        simulation
    }

    fn begin(&mut self) {
        if self.world.is_open {
            self.skylight.load();
            // Whom it belongs to was settled before this page was loaded; so nobody hears of it.
            let owner = self.world.taken_by.clone();
            let owner = owner.unwrap_or_else(|| self.world.opener.clone());
            self.skylight.hear(Page::Stranger, &owner, &self.init());
            self.start_world();
            self.skylight.take_sent();
            self.tell(Input::Attach);
        } else {
            self.load();
            self.tell(Input::Open);
        }
        if self.world.cut_off {
            self.coming(POLL, Coming::Gone);
        }
        self.settle();
    }

    /// The simulated Skylight, to be scripted.
    pub fn skylight(&mut self) -> &mut SimulatedSkylight {
        &mut self.skylight
    }

    /// The time, in milliseconds since the beginning.
    #[must_use]
    pub fn now(&self) -> u64 {
        self.now
    }

    /// Lets so many milliseconds pass, and everything happen that is due in them, in order.
    pub fn advance(&mut self, milliseconds: u64) {
        let end = self.now.saturating_add(milliseconds);
        while self.step(end) {}
        self.now = end;
        self.skylight.set_time(end);
    }

    /// Waits until the connection stands, and gives which handshake that is: 1 for the first.
    ///
    /// # Errors
    ///
    /// Why the connection ended.
    pub fn connected(&mut self) -> Result<u32, SkylightError> {
        self.settle();
        while self.generation.is_none() && self.ended.is_none() && self.step(u64::MAX) {}
        self.generation.ok_or_else(|| self.end().unwrap_or_else(closed))
    }

    /// Whether the connection that stands went on with what the popup did before.
    #[must_use]
    pub fn is_resumed(&self) -> bool {
        self.is_resumed
    }

    /// Why the connection ended; `None` as long as it has not.
    pub fn end(&mut self) -> Option<SkylightError> {
        self.settle();
        self.ended.clone().map(SkylightError::new)
    }

    /// Makes a call and waits for its answer; of many answers, for the first one.
    ///
    /// # Errors
    ///
    /// The same as those of the client: of Skylight, of the connection, or that no answer came in
    /// the call's time, which passes meanwhile.
    pub fn call<C: Command>(&mut self, command: C) -> Result<C::Reply, SkylightError> {
        let sent = self.send(command);
        let reply = loop {
            if let Some(reply) = self.answer(&sent) {
                break reply;
            }
            if !self.step(u64::MAX) {
                // The engine gives up every call in time, so there is always something to come.
                break Err(SkylightError::new(SkylightErrorKind::TimedOut));
            }
        };
        self.abort(&sent);
        reply
    }

    /// Makes a call without waiting for its answer.
    #[expect(clippy::needless_pass_by_value, reason = "a command is made for one call")]
    pub fn send<C: Command>(&mut self, command: C) -> Sent<C> {
        let id = self.next_call;
        self.next_call += 1;
        let data = command.has_data().then(|| serde_json::to_value(&command)).transpose();
        match data {
            Ok(data) => self.make_call(id, C::DESCRIPTOR, data),
            Err(error) => {
                self.settle_call(
                    id,
                    Err(SkylightError::new(SkylightErrorKind::unwritable(&error))),
                );
            }
        }
        Sent { id, command: PhantomData }
    }

    fn make_call(&mut self, id: CallId, command: &'static CommandDescriptor, data: Option<Value>) {
        let validating = self.validating.as_ref();
        match validating.and_then(|validating| validating.refuse(id, command, data.as_ref())) {
            Some(refused) => self.settle_call(id, Err(refused)),
            None => self.tell(Input::Call { id, command, data, timeout: None }),
        }
    }

    /// The next answer of a call; `None` when there is none yet, or none any more.
    pub fn answer<C: Command>(
        &mut self,
        sent: &Sent<C>,
    ) -> Option<Result<C::Reply, SkylightError>> {
        self.settle();
        let settled = self.settled.get_mut(&sent.id)?.pop_front()?;
        Some(self.read(C::DESCRIPTOR, settled))
    }

    /// Gives a call up.
    pub fn abort<C>(&mut self, sent: &Sent<C>) {
        self.tell(Input::Abort { id: sent.id });
    }

    /// What arrived on a topic since the last time it was asked for: payloads, and errors.
    pub fn events<T: Topic>(&mut self) -> Vec<Result<T::Payload, SkylightError>> {
        self.settle();
        let (own, others) = self.heard.drain(..).partition(|heard| heard.topic == T::NAME);
        self.heard = others;
        let own: Vec<Heard<Value>> = own;
        own.into_iter().map(|heard| self.read_event::<T>(heard)).collect()
    }

    /// Every message that arrived and was not asked for before, whatever its topic.
    pub fn heard(&mut self) -> Vec<Heard<Value>> {
        self.settle();
        std::mem::take(&mut self.heard)
    }

    /// The page ends the connection.
    pub fn close(&mut self) {
        self.tell(Input::Close);
    }

    /// The agent reloads the popup.
    pub fn reload_popup(&mut self) {
        self.settle();
        self.skylight.unload();
        self.load();
    }

    /// The agent closes the popup.
    pub fn close_popup(&mut self) {
        self.settle();
        self.visit += 1;
        self.skylight.unload();
        self.coming(POLL, Coming::Gone);
    }

    /// The popup posts anything to the page, garbage included.
    pub fn say(&mut self, data: Value) {
        let origin = self.speaks_from.clone();
        self.say_from(true, &origin, data);
    }

    /// The page hears anything from an origin, from the popup's window or from another one.
    pub fn say_from(&mut self, from_skylight: bool, origin: &str, data: Value) {
        self.coming(0, Coming::ToPage { from_skylight, origin: origin.to_owned(), data });
    }

    /// Skylight hears anything from another page, an init or a command for instance.
    pub fn hear(&mut self, origin: &str, data: Value) {
        let origin = origin.to_owned();
        self.coming(0, Coming::ToSkylight { from: Page::Stranger, origin, data });
    }

    /// Lets everything happen that is under way, without time passing.
    fn settle(&mut self) {
        while self.step(self.now) {}
    }

    /// Lets the next thing happen, unless it lies behind `end`.
    fn step(&mut self, end: u64) -> bool {
        self.take_sent();
        let next = (0..self.coming.len()).min_by_key(|index| self.coming[*index].0);
        let next = next.map(|index| (self.coming[index].0, index));
        let timer = self.timer.filter(|timer| next.is_none_or(|(at, _)| *timer < at));
        let Some(at) = timer.or(next.map(|(at, _)| at)).filter(|at| *at <= end) else {
            return false;
        };
        self.now = self.now.max(at);
        self.skylight.set_time(self.now);
        match next {
            Some((_, index)) if timer.is_none() => {
                let (_, coming) = self.coming.remove(index);
                self.happen(coming);
            }
            _ => {
                self.timer = None;
                self.tell(Input::Tick);
            }
        }
        true
    }

    fn happen(&mut self, coming: Coming) {
        match coming {
            Coming::Loads { visit } if visit == self.visit => {
                self.skylight.load();
                self.start_world();
                if let Some(origin) = self.world.taken_by.clone() {
                    self.skylight.hear(Page::Stranger, &origin, &self.init());
                }
            }
            Coming::Loads { .. } => {}
            Coming::ToPage { from_skylight, origin, data } => {
                self.tell(Input::Message { from_skylight, origin, data });
            }
            Coming::ToSkylight { from, origin, data } => self.skylight.hear(from, &origin, &data),
            Coming::Gone => self.tell(Input::WindowClosed),
        }
    }

    /// What Skylight posted is on its way to the page that it is for, if that has the right origin.
    fn take_sent(&mut self) {
        for (at, post) in self.skylight.take_sent() {
            let target = post.target_origin.as_ref();
            let heard = target.is_none_or(|target| *target == self.world.opener);
            if post.to == Page::Opener && heard && !self.world.cut_off {
                let (from_skylight, origin) = (true, self.speaks_from.clone());
                let data = post.message;
                self.coming.push((at, Coming::ToPage { from_skylight, origin, data }));
            }
        }
    }

    fn load(&mut self) {
        self.visit += 1;
        if let Some(after) = self.world.loads_after {
            self.coming(after, Coming::Loads { visit: self.visit });
        }
    }

    fn start_world(&mut self) {
        for what in &self.world.starts {
            self.skylight.start(what);
        }
    }

    /// The message of a page that shakes hands.
    fn init(&self) -> Value {
        let marker = (self.protocol.envelope.marker, true);
        let own = self.protocol.handshake.init.message.unwrap_or_default();
        let entries = own.iter().chain([&marker]);
        entries.map(|&(key, value)| (key.to_owned(), Value::Bool(value))).collect()
    }

    fn coming(&mut self, after: u64, coming: Coming) {
        self.take_sent();
        self.coming.push((self.now.saturating_add(after), coming));
    }

    fn tell(&mut self, input: Input<Value>) {
        for effect in self.engine.handle(self.now, input) {
            if let Effect::Event(heard) = &effect
                && heard.topic == self.protocol.handshake.loaded
            {
                self.generation = None;
            }
            self.take(effect);
        }
    }

    /// Carries out what the validation leaves of an effect.
    fn take(&mut self, effect: Effect<Value>) {
        let sifted = match &self.validating {
            Some(validating) => validating.sift(effect),
            None => Sifted::Kept(effect),
        };
        match sifted {
            Sifted::Kept(effect) => self.carry_out(effect),
            Sifted::Rejected { id, topic, mismatch, response } => {
                let error = SkylightError::mismatch(mismatch, response.unwrap_or_default());
                self.settle_call(id, Err(error.on_topic(topic)));
            }
            Sifted::Withheld => {}
        }
    }

    fn carry_out(&mut self, effect: Effect<Value>) {
        match effect {
            Effect::Post { message, .. } => {
                if self.speaks_from == self.world.options.origin {
                    let (from, origin) = (Page::Opener, self.world.opener.clone());
                    self.coming(0, Coming::ToSkylight { from, origin, data: message });
                }
            }
            Effect::Connected { generation, resumed } => {
                self.generation = Some(generation);
                self.is_resumed = resumed;
            }
            Effect::Event(heard) => self.heard.push(heard),
            Effect::Resolve { id, response } | Effect::Answer { id, response } => {
                self.settle_call(id, Ok(response));
            }
            Effect::Reject { id, error } => self.settle_call(id, Err(SkylightError::new(error))),
            Effect::Timer { at } => self.timer = Some(at),
            Effect::Ended { error } => {
                self.generation = None;
                self.timer = None;
                self.ended = Some(error.map_or(SkylightErrorKind::ClientClosed, End::into));
            }
        }
    }

    fn settle_call(&mut self, id: CallId, settled: Settled) {
        self.settled.entry(id).or_default().push_back(settled);
    }

    fn read<T: Decode>(
        &self,
        command: &'static CommandDescriptor,
        settled: Settled,
    ) -> Result<T, SkylightError> {
        let failed =
            |error: SkylightError| error.with_remedy(self.protocol.remedy).of_command(command.path);
        let response = settled.map_err(failed)?.unwrap_or_default();
        T::decode(response.clone()).map_err(|mismatch| {
            let error = SkylightError::mismatch(mismatch, response).of_command(command.path);
            error.on_topic(command.reply.unwrap_or_default())
        })
    }

    fn read_event<T: Topic>(&self, heard: Heard<Value>) -> Result<T::Payload, SkylightError> {
        let payload = heard.response.unwrap_or_default();
        if let Some(error) = heard.error {
            let error = SkylightError::new(Failure::Sdk(error));
            let error = error.with_remedy(self.protocol.remedy).on_topic(heard.topic);
            return Err(error.beside(payload));
        }
        T::Payload::decode(payload.clone())
            .map_err(|mismatch| SkylightError::mismatch(mismatch, payload).on_topic(heard.topic))
    }
}

fn closed() -> SkylightError {
    SkylightError::new(SkylightErrorKind::Closed)
}

/// The origin of an address.
fn origin_of(url: &str) -> String {
    let host = url.find("://").map_or(0, |end| end + 3);
    let end = url[host..].find(['/', '?', '#']).map_or(url.len(), |end| host + end);
    url[..end].to_owned()
}

impl fmt::Debug for Simulation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulation")
            .field("now", &self.now)
            .field("generation", &self.generation)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

impl<C: Command> fmt::Debug for Sent<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sent").field("command", &C::DESCRIPTOR.path).finish_non_exhaustive()
    }
}
