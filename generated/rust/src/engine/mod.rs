//! The connection to the popup as a state machine without input or output of its own.
//!
//! [`Engine::handle`] takes the time and one [`Input`] and gives the [`Effect`]s to carry out, in
//! order. It owns no window, clock, timer or future, and it is generic over message [`Data`], so
//! that the same machine runs over JSON in a test and over JavaScript values in a browser.
//!
//! | State | Input | Effects | Next state |
//! | --- | --- | --- | --- |
//! | waiting | `Open` | timer for the handshake's deadline | waiting |
//! | waiting, shaking | message `loaded` | event, post of init | shaking |
//! | shaking | message `accepted` | event, connected, posts of the queue | connected |
//! | shaking | message `refused` | event, rejections, ended (origin taken) | closed |
//! | shaking | `Tick` at a retry | post of init | shaking |
//! | waiting | `Tick` at the deadline | rejections, ended (never loaded, origin refused) | closed |
//! | shaking | `Tick` at the deadline | rejections, ended (timed out) | closed |
//! | connected | message `loaded` | event, rejections (reloaded), post of init | shaking |
//! | connected | other message | event, resolve or reject of the call it answers | connected |
//! | waiting, shaking | `Call` | none, or reject (queue full) | same |
//! | connected | `Call` | post, and resolve when nothing ever answers the command | connected |
//! | any but closed | `Abort`, `PostFailed` | reject of that call | same |
//! | any but closed | `Tick` at a call's deadline | reject (timed out) | same |
//! | any but closed | `WindowClosed` | rejections, ended (closed, cut off) | closed |
//! | any but closed | `Close` | rejections (client closed), ended without a reason | closed |
//! | closed | `Call` | reject with why the connection ended | closed |
//! | closed | anything else | none | closed |
//!
//! A timer effect ends the list whenever the next wanted `Tick` has moved.

mod data;
mod effect;
mod handshake;
mod input;
mod message;
mod posted;
mod protocol;
mod queue;
mod routing;

pub use data::{Data, Scalar};
pub use effect::{Effect, End, Failure, Heard};
pub use input::{CallId, Input, Options};
pub use protocol::{CommandDescriptor, Envelope, Handshake, Launch, Match, Protocol};

use handshake::{Shaking, Watch};
use posted::Posted;
use queue::{Call, Queue};

/// The state machine of one connection.
#[derive(Debug)]
pub struct Engine<D> {
    protocol: &'static Protocol,
    options: Options,
    state: State,
    now: u64,
    generation: u32,
    watch: Watch,
    queue: Queue<D>,
    posted: Posted<D>,
    timer: Option<u64>,
}

/// Where the connection stands.
#[derive(Debug)]
enum State {
    /// Nothing loaded yet.
    Waiting,
    /// The init message is out and not confirmed.
    Shaking(Shaking),
    /// Confirmed.
    Connected,
    /// Over, by itself for a reason or by `Close`.
    Closed(Option<End>),
}

impl<D: Data> Engine<D> {
    /// A machine that waits for `Open`.
    #[must_use]
    pub fn new(protocol: &'static Protocol, options: Options) -> Self {
        Self {
            protocol,
            options,
            state: State::Waiting,
            now: 0,
            generation: 0,
            watch: Watch::default(),
            queue: Queue::default(),
            posted: Posted::default(),
            timer: None,
        }
    }

    /// Takes one input at `now` (milliseconds of a clock that never goes back) and gives what is
    /// to be carried out, in order.
    pub fn handle(&mut self, now: u64, input: Input<D>) -> Vec<Effect<D>> {
        self.now = self.now.max(now);
        let mut effects = Vec::new();
        if let State::Closed(reason) = &self.state {
            if let Input::Call { id, .. } = input {
                effects.push(Effect::Reject { id, error: Failure::ended(reason.as_ref()) });
            }
            return effects;
        }
        match input {
            Input::Open => self.open(),
            Input::Message { from_skylight, origin, data } => {
                if from_skylight {
                    self.hear(origin, &data, &mut effects);
                }
            }
            Input::Call { id, command, data, timeout } => {
                let deadline = self.after(timeout.unwrap_or(0), self.options.call_timeout);
                self.call(Call { id, command, data, deadline }, &mut effects);
            }
            Input::Abort { id } => self.abort(id, &mut effects),
            Input::PostFailed { id } => {
                if self.posted.forget(id) {
                    effects.push(Effect::Reject { id, error: Failure::NotCloneable });
                }
            }
            Input::Tick => self.tick(&mut effects),
            Input::WindowClosed => {
                let cut_off =
                    matches!(self.state, State::Waiting) && self.watch.looks_cut_off(self.now);
                self.end(Some(if cut_off { End::CutOff } else { End::Closed }), &mut effects);
            }
            Input::Close => self.end(None, &mut effects),
        }
        self.set_timer(&mut effects);
        effects
    }

    fn open(&mut self) {
        if self.watch.open(self.now) {
            self.watch.deadline = Some(self.after(0, self.options.handshake_timeout));
        }
    }

    /// Takes a message whose source is the popup.
    fn hear(&mut self, origin: String, data: &D, effects: &mut Vec<Effect<D>>) {
        if origin != self.options.origin {
            self.watch.refused_origin = Some(origin);
            return;
        }
        self.watch.heard = true;
        let Some(mut heard) = message::read(&self.protocol.envelope, data) else { return };
        if matches!(self.state, State::Connected) {
            heard.generation = Some(self.generation);
        }
        effects.push(Effect::Event(heard.clone()));

        let handshake = &self.protocol.handshake;
        let topic = heard.topic.as_str();
        match self.state {
            State::Waiting | State::Shaking(_) if topic == handshake.loaded => {
                self.shake(effects);
            }
            State::Shaking(_) if topic == handshake.accepted => self.connect(effects),
            State::Shaking(_) if topic == handshake.refused => {
                self.end(Some(End::OriginTaken), effects);
            }
            State::Connected if topic == handshake.loaded => self.reload(effects),
            State::Connected => effects.extend(self.posted.answer(heard)),
            _ => {}
        }
    }

    fn call(&mut self, call: Call<D>, effects: &mut Vec<Effect<D>>) {
        if matches!(self.state, State::Connected) {
            self.post(call, effects);
        } else if self.queue.len() >= self.options.queue_limit {
            effects.push(Effect::Reject { id: call.id, error: Failure::QueueFull });
        } else {
            self.queue.push(call);
        }
    }

    fn post(&mut self, call: Call<D>, effects: &mut Vec<Effect<D>>) {
        let message = message::write(&self.protocol.envelope, call.command, call.data.as_ref());
        effects.push(Effect::Post { message, call: Some(call.id) });
        if call.command.reply.is_some() {
            self.posted.push(call);
        } else {
            effects.push(Effect::Resolve { id: call.id, response: None });
        }
    }

    fn abort(&mut self, id: CallId, effects: &mut Vec<Effect<D>>) {
        let expiry = self.now.saturating_add(self.options.tombstone_for);
        if self.queue.remove(id) || self.posted.bury(id, expiry) {
            effects.push(Effect::Reject { id, error: Failure::Aborted });
        }
    }

    fn tick(&mut self, effects: &mut Vec<Effect<D>>) {
        self.posted.drop_expired(self.now);
        let expiry = self.now.saturating_add(self.options.tombstone_for);
        let mut expired = self.posted.bury_late(self.now, expiry);
        expired.extend(self.queue.remove_late(self.now));
        // Posted calls were made before queued ones and the sort is stable, so that calls of one
        // deadline stay in the order in which they were made.
        expired.sort_by_key(|&(deadline, _)| deadline);
        effects.extend(
            expired.into_iter().map(|(_, id)| Effect::Reject { id, error: Failure::TimedOut }),
        );

        if let State::Shaking(shaking) = &mut self.state
            && shaking.retry(self.now)
        {
            self.post_init(effects);
        }
        if self.watch.deadline.is_some_and(|deadline| deadline <= self.now) {
            let reason = match (&self.state, self.watch.refused_origin.take()) {
                (State::Shaking(_), _) => End::TimedOut,
                (_, Some(heard)) => End::OriginRefused { heard },
                (_, None) => End::NeverLoaded,
            };
            self.end(Some(reason), effects);
        }
    }

    /// Ends the connection: by itself for a reason, or by `Close`.
    fn end(&mut self, reason: Option<End>, effects: &mut Vec<Effect<D>>) {
        let calls = self.posted.take_live().into_iter().chain(self.queue.take_ids());
        effects
            .extend(calls.map(|id| Effect::Reject { id, error: Failure::ended(reason.as_ref()) }));
        effects.push(Effect::Ended { error: reason.clone() });
        self.watch.deadline = None;
        self.state = State::Closed(reason);
    }

    fn set_timer(&mut self, effects: &mut Vec<Effect<D>>) {
        let retry = match &self.state {
            State::Shaking(shaking) => Some(shaking.retry_at),
            _ => None,
        };
        let wanted = [
            self.watch.deadline,
            retry,
            self.queue.earliest_deadline(),
            self.posted.earliest_deadline(),
        ];
        let at = wanted.into_iter().flatten().min();
        if at != self.timer {
            self.timer = at;
            effects.push(Effect::Timer { at });
        }
    }

    /// The time `timeout` from now, or `default` from now when it is 0.
    fn after(&self, timeout: u64, default: u64) -> u64 {
        self.now.saturating_add(if timeout == 0 { default } else { timeout })
    }
}
