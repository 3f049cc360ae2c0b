//! The connection: the engine, and the carrying out of its effects.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use futures_channel::oneshot;
use wasm_bindgen::JsValue;
use web_sys::Window;

use super::buffer::{Receiver, Sender, buffer};
use super::data::error_to_json;
use super::generations::Generation;
use super::listeners::Listeners;
use super::options::Settings;
use super::subscribers::{Pattern, Sink, Subscribers};
use super::trace::{Traced, Tracer};
use crate::engine::{
    CallId, CommandDescriptor, Effect, End, Engine, Failure, Heard, Input, Protocol,
};
use crate::error::{SkylightError, SkylightErrorKind};
#[cfg(feature = "validation")]
use crate::validation::Validating;

/// How a call ends: with what the answer carried, if it carried anything.
pub(super) type Settled = Result<Option<JsValue>, SkylightError>;

/// A call that did not come to its end, and who waits for it.
struct Waiting {
    command: &'static CommandDescriptor,
    answer: Awaited,
}

enum Awaited {
    /// One answer.
    One(oneshot::Sender<Settled>),
    /// All answers.
    Many(Sender<Settled>),
}

/// An open popup and what is going on with it.
pub(super) struct Connection {
    protocol: &'static Protocol,
    origin: String,
    window: Window,
    popup: OnceCell<Window>,
    engine: RefCell<Engine<JsValue>>,
    /// Effects in order. An effect may cause more; those wait until it and all before are done.
    effects: RefCell<VecDeque<Effect<JsValue>>>,
    carrying_out: Cell<bool>,
    next_call: Cell<CallId>,
    calls: RefCell<HashMap<CallId, Waiting>>,
    subscribers: RefCell<Subscribers>,
    listeners: RefCell<Option<Listeners>>,
    generation: Cell<Option<Generation>>,
    /// Those who want to know of each handshake.
    generations: RefCell<Vec<Sender<Generation>>>,
    /// Those who wait for the first handshake.
    openings: RefCell<Vec<oneshot::Sender<()>>>,
    /// Those who wait for the end.
    endings: RefCell<Vec<oneshot::Sender<()>>>,
    is_over: Cell<bool>,
    /// Why it is over; `None` when it was closed by its user.
    end: RefCell<Option<End>>,
    tracer: Option<Tracer>,
    #[cfg(feature = "validation")]
    pub(super) validating: Option<Validating>,
}

/// A failure as an error for the caller.
pub(super) fn failure_error(protocol: &Protocol, failure: Failure<JsValue>) -> SkylightError {
    let failure = failure.map(|error| error_to_json(&error));
    SkylightError::new(failure).with_remedy(protocol.remedy)
}

impl Connection {
    /// Listens, opens or finds the popup and begins the handshake.
    pub(super) fn begin(
        protocol: &'static Protocol,
        settings: Settings,
    ) -> Result<Rc<Self>, SkylightError> {
        let window =
            web_sys::window().ok_or_else(|| SkylightError::new(SkylightErrorKind::PopupBlocked))?;
        let connection = Rc::new(Self {
            protocol,
            origin: settings.engine.origin.clone(),
            window: window.clone(),
            popup: OnceCell::new(),
            engine: RefCell::new(Engine::new(protocol, settings.engine)),
            effects: RefCell::default(),
            carrying_out: Cell::new(false),
            next_call: Cell::new(0),
            calls: RefCell::default(),
            subscribers: RefCell::default(),
            listeners: RefCell::new(None),
            generation: Cell::new(None),
            generations: RefCell::default(),
            openings: RefCell::default(),
            endings: RefCell::default(),
            is_over: Cell::new(false),
            end: RefCell::new(None),
            tracer: settings.tracer,
            #[cfg(feature = "validation")]
            validating: settings.validation.map(super::validation::validating),
        });
        let mut listeners = Listeners::new(window.clone(), &Rc::downgrade(&connection));
        let popup = settings.popup.window(&window)?;
        connection.popup.get_or_init(|| popup);
        listeners.watch_popup();
        connection.listeners.replace(Some(listeners));
        connection.tell(if settings.popup.is_open() { Input::Attach } else { Input::Open });
        Ok(connection)
    }

    /// The protocol spoken.
    pub(super) fn protocol(&self) -> &'static Protocol {
        self.protocol
    }

    /// The popup's window, once it is open.
    pub(super) fn popup(&self) -> Option<&Window> {
        self.popup.get()
    }

    /// Path of the command of a call that did not come to its end.
    pub(super) fn command_of(&self, id: CallId) -> Option<&'static str> {
        self.calls.borrow().get(&id).map(|call| call.command.path)
    }

    /// Which handshake stands; `None` while none does.
    pub(super) fn generation(&self) -> Option<Generation> {
        self.generation.get()
    }

    /// Whether the connection is over.
    pub(super) fn is_over(&self) -> bool {
        self.is_over.get()
    }

    /// Why the connection ended by itself, when it did.
    pub(super) fn end(&self) -> Option<End> {
        self.end.borrow().clone()
    }

    /// Milliseconds of a clock that never goes back.
    pub(super) fn now(&self) -> u64 {
        let now = self.window.performance().map_or(0.0, |performance| performance.now());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole milliseconds since the page was loaded"
        )]
        let now = now as u64;
        now
    }

    /// Tells the engine what happened and carries out what it wants.
    pub(super) fn tell(&self, input: Input<JsValue>) {
        let wanted = self.engine.borrow_mut().handle(self.now(), input);
        self.effects.borrow_mut().extend(wanted);
        if self.carrying_out.replace(true) {
            return;
        }
        loop {
            let next = self.effects.borrow_mut().pop_front();
            let Some(effect) = next else { break };
            self.carry_out(effect);
        }
        self.carrying_out.set(false);
    }

    fn carry_out(&self, effect: Effect<JsValue>) {
        if let Some(tracer) = &self.tracer {
            self.trace(tracer, &effect);
        }
        #[cfg(feature = "validation")]
        let Some(effect) = self.sift(effect) else { return };
        match effect {
            Effect::Post { message, call } => self.post(&message, call),
            Effect::Connected { generation: number, resumed } => {
                let generation = Generation { number, resumed };
                self.generation.set(Some(generation));
                let mut generations = self.generations.borrow_mut();
                generations.retain(|reader| !reader.is_orphan());
                for reader in &*generations {
                    reader.send(generation);
                }
                drop(generations);
                for opening in self.openings.take() {
                    // Whoever waited may be gone.
                    let _ = opening.send(());
                }
            }
            Effect::Event(heard) => self.publish(&heard),
            Effect::Resolve { id, response } => self.settle(id, Ok(response)),
            Effect::Answer { id, response } => self.answer(id, response),
            Effect::Reject { id, error } => {
                self.settle(id, Err(failure_error(self.protocol, error)));
            }
            Effect::Timer { at } => {
                if let Some(listeners) = self.listeners.borrow_mut().as_mut() {
                    listeners.set_timer(self.now(), at);
                }
            }
            Effect::Ended { error } => {
                self.generation.set(None);
                self.is_over.set(true);
                self.end.replace(error);
                self.listeners.take();
                // Taken out first, as a single one is.
                let subscribers = self.subscribers.borrow_mut().take();
                drop(subscribers);
                self.openings.take();
                self.generations.take();
                for ending in self.endings.take() {
                    let _ = ending.send(());
                }
            }
        }
    }

    fn post(&self, message: &JsValue, call: Option<CallId>) {
        let Some(popup) = self.popup() else { return };
        if popup.post_message(message, &self.origin).is_err()
            && let Some(id) = call
        {
            // Settled here already, because the engine knows nothing more of a call that nothing
            // answers.
            self.settle(id, Err(SkylightError::new(SkylightErrorKind::NotCloneable)));
            self.tell(Input::PostFailed { id });
        }
    }

    /// Tells each subscriber in turn; one that ends another's subscription is obeyed at once.
    fn publish(&self, heard: &Heard<JsValue>) {
        let mut last = 0;
        loop {
            let next = self.subscribers.borrow().next_after(last, &heard.topic);
            let Some((number, sink)) = next else { break };
            sink(heard);
            last = number;
        }
    }

    pub(super) fn settle(&self, id: CallId, settled: Settled) {
        let waiting = self.calls.borrow_mut().remove(&id);
        let Some(Waiting { command: CommandDescriptor { path, .. }, answer }) = waiting else {
            return;
        };
        if let Some(tracer) = &self.tracer {
            let error = settled.as_ref().err().map(|error| error.kind().as_str());
            tracer.tell(self.now(), Traced::Settled { command: path, error });
        }
        let settled = settled.map_err(|error| error.of_command(path));
        // Whoever waited may be gone, or have got more than is kept.
        match answer {
            Awaited::One(answer) => drop(answer.send(settled)),
            Awaited::Many(answers) => drop(answers.send(settled)),
        }
    }

    /// Passes on one of many answers. The call ends with it when one is all that is wanted, or when
    /// nobody keeps up.
    fn answer(&self, id: CallId, response: Option<JsValue>) {
        let calls = self.calls.borrow();
        let goes_on = match calls.get(&id).map(|waiting| &waiting.answer) {
            Some(Awaited::Many(answers)) => answers.send(Ok(response.clone())),
            Some(Awaited::One(_)) | None => false,
        };
        drop(calls);
        if !goes_on {
            self.settle(id, Ok(response));
            self.tell(Input::Abort { id });
        }
    }

    /// Makes a call for one answer; `timeout` is in milliseconds.
    pub(super) fn call(
        &self,
        command: &'static CommandDescriptor,
        data: Option<JsValue>,
        timeout: Option<u64>,
    ) -> (CallId, oneshot::Receiver<Settled>) {
        let (sender, receiver) = oneshot::channel();
        (self.make_call(command, data, timeout, Awaited::One(sender)), receiver)
    }

    /// Makes a call for all answers; `timeout` is in milliseconds.
    pub(super) fn call_for_many(
        &self,
        command: &'static CommandDescriptor,
        data: Option<JsValue>,
        timeout: Option<u64>,
    ) -> (CallId, Receiver<Settled>) {
        let (sender, receiver) = buffer();
        (self.make_call(command, data, timeout, Awaited::Many(sender)), receiver)
    }

    fn make_call(
        &self,
        command: &'static CommandDescriptor,
        data: Option<JsValue>,
        timeout: Option<u64>,
        answer: Awaited,
    ) -> CallId {
        let id = self.next_call.get() + 1;
        self.next_call.set(id);
        self.calls.borrow_mut().insert(id, Waiting { command, answer });
        #[cfg(feature = "validation")]
        if let Some(refused) = self.refuse(id, command, data.as_ref()) {
            self.settle(id, Err(refused));
            return id;
        }
        self.tell(Input::Call { id, command, data, timeout });
        id
    }

    /// Gives a call up.
    pub(super) fn abort(&self, id: CallId) {
        self.calls.borrow_mut().remove(&id);
        self.tell(Input::Abort { id });
    }

    pub(super) fn subscribe(&self, pattern: Pattern, sink: Sink) -> u64 {
        self.subscribers.borrow_mut().add(pattern, sink)
    }

    pub(super) fn unsubscribe(&self, number: u64) {
        // Taken out first: dropping a subscriber may drop what subscribes or unsubscribes itself.
        let removed = self.subscribers.borrow_mut().remove(number);
        drop(removed);
    }

    /// Each handshake from now on.
    pub(super) fn generations(&self) -> Receiver<Generation> {
        let (sender, receiver) = buffer();
        if !self.is_over() {
            self.generations.borrow_mut().push(sender);
        }
        receiver
    }

    /// Resolves when the first handshake stands, and is cancelled when the connection ends before.
    pub(super) fn connected(&self) -> oneshot::Receiver<()> {
        let (sender, receiver) = oneshot::channel();
        if self.generation().is_some() {
            let _ = sender.send(());
        } else if !self.is_over() {
            self.openings.borrow_mut().push(sender);
        }
        receiver
    }

    /// Resolves when the connection is over.
    pub(super) fn closed(&self) -> oneshot::Receiver<()> {
        let (sender, receiver) = oneshot::channel();
        if self.is_over() {
            let _ = sender.send(());
        } else {
            self.endings.borrow_mut().push(sender);
        }
        receiver
    }

    /// Why the connection is over, as an error.
    pub(super) fn end_error(&self) -> SkylightError {
        SkylightError::new(self.end().map_or(SkylightErrorKind::ClientClosed, End::into))
    }

    /// Whether the timer fired before its time; then it is set again.
    pub(super) fn set_early_timer_again(&self) -> bool {
        let now = self.now();
        let mut listeners = self.listeners.borrow_mut();
        let Some(listeners) = listeners.as_mut() else { return true };
        let early = listeners.timer_at().filter(|at| *at > now);
        if let Some(at) = early {
            listeners.set_timer(now, at);
        }
        early.is_some()
    }
}
