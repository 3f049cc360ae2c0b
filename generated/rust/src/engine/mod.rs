//! The connection to the popup as a state machine without input or output of its own.
//!
//! [`Engine::handle`] takes the time and one [`Input`] and gives the [`Effect`]s to carry out, in
//! order. It owns no window, clock, timer or future, and it is generic over message [`Data`], so
//! that the same machine runs over JSON in a test and over JavaScript values in a browser.
//!
//! | State | Input | Effects | Next state |
//! | --- | --- | --- | --- |
//! | waiting | `Open` | timer for the handshake's deadline | waiting |
//! | waiting | `Attach` | post of init | shaking, attaching |
//! | waiting, shaking, probing | message `loaded` | event, post of init | shaking |
//! | shaking, probing | message `accepted` | event, connected, posts of the queue | connected |
//! | shaking, attaching | message `refused` | event, post of the probe | probing |
//! | shaking | message `refused` | event, rejections, ended (origin taken) | closed |
//! | probing | answer of the probe | event, connected (resumed), posts of the queue | connected |
//! | shaking, probing | `Tick` at a retry | post of init, of the probe | same |
//! | waiting | `Tick` at the deadline | rejections, ended (never loaded, origin refused) | closed |
//! | shaking, attaching | `Tick` at the deadline | rejections, ended (never loaded, origin refused, timed out) | closed |
//! | shaking | `Tick` at the deadline | rejections, ended (timed out) | closed |
//! | probing | `Tick` at the deadline | rejections, ended (origin taken) | closed |
//! | connected | message `loaded` | event, rejections (reloaded), post of init | shaking |
//! | connected | other message | event, resolve, reject or answers of what it answers, posts of what waited for that | connected |
//! | not connected | `Call` | none, or reject (queue full) | same |
//! | connected | `Call` | post, and resolve when nothing ever answers the command | connected |
//! | connected | `Call` like one that is open | none, or reject (queue full) | connected |
//! | any but closed | `Abort`, `PostFailed` | reject of that call, posts of what waited for it | same |
//! | any but closed | `Tick` at a call's deadline | reject (timed out, module not started), posts of what waited for it | same |
//! | any but closed | `WindowClosed` | rejections, ended (closed, cut off) | closed |
//! | any but closed | `Close` | rejections (client closed), ended without a reason | closed |
//! | closed | `Call` | reject with why the connection ended | closed |
//! | closed | anything else | none | closed |
//!
//! A timer effect ends the list when a `Tick` is wanted before any that was asked for and has not
//! come. An input asks only for what it may have begun: the deadline of the handshake, the retry, the
//! deadline of the call that it makes; so it costs no look at the other calls. What was asked for is
//! not taken back when it is over, and then that tick does nothing. A `Tick` uses up what was asked
//! for, and asks anew for the earliest of all that ends: handshake, retry, calls and tombstones. An
//! input that leaves a tombstone needs to ask for nothing, because its call has asked for a tick, and
//! that one asks for the end of the tombstone, which until then may outlive its time. Nothing is asked
//! for once the connection is closed.
//!
//! While connected, a call that nothing in an answer tells apart from an open one waits for it,
//! unless pipelining is on. A call that is given up leaves a tombstone, which takes its late answer
//! and for which nothing waits. A command with many answers gives each of them to all of its calls
//! that it may be for, and none of them ends the call. A command whose errors may come first leaves
//! a tombstone with the error, because its answer is still to come.
//!
//! A refusal says that a command was not carried out. It comes on the declared topic even for a call
//! that named its own, which is a candidate there for nothing else, and it is the last that comes of a
//! command. Refused params that may be those of such a call or of another are given to nobody.

mod alike;
mod call;
mod calls;
mod data;
mod effect;
mod handshake;
mod input;
mod message;
mod posted;
mod protocol;
mod queue;
mod routing;
mod started;

pub use data::{Data, Scalar};
pub use effect::{Effect, End, Failure, Heard};
pub use input::{CallId, Input, Options};
pub use protocol::{CommandDescriptor, Envelope, Handshake, Launch, Match, Protocol, Refusals};

use call::Call;
#[cfg(feature = "validation")]
pub(crate) use call::own_topic;
use handshake::{Retry, Watch};
use posted::Posted;
use queue::{Queue, Waiting};
use started::Started;

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
    posted: Posted,
    started: Started,
    /// The tick that is asked for and has not come.
    timer: Option<u64>,
}

/// Where the connection stands.
#[derive(Debug)]
enum State {
    /// Nothing loaded yet.
    Waiting,
    /// The init message is out and not confirmed.
    Shaking(Retry),
    /// The popup refused the init message, and was asked whether it obeys nevertheless.
    Probing(Retry),
    /// Confirmed.
    Connected,
    /// Over, by itself for a reason or by `Close`.
    Closed(Option<End>),
}

impl<D: Data> Engine<D> {
    /// A machine that waits for `Open` or `Attach`.
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
            started: Started::default(),
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
        let ticks = matches!(input, Input::Tick);
        let begun = self.take(input, &mut effects);
        if matches!(self.state, State::Connected) {
            self.look_through(&mut effects);
        }
        let end = if ticks {
            self.timer = None;
            self.earliest_end()
        } else {
            begun
        };
        self.set_timer(end, &mut effects);
        effects
    }

    /// Takes an input while the connection is not closed, and gives the deadline of the call that
    /// it makes.
    fn take(&mut self, input: Input<D>, effects: &mut Vec<Effect<D>>) -> Option<u64> {
        match input {
            Input::Open => self.begin(false, effects),
            Input::Attach => self.begin(true, effects),
            Input::Message { from_skylight, origin, data } => {
                if from_skylight {
                    self.hear(origin, data, effects);
                }
            }
            Input::Call { id, command, data, timeout } => {
                let deadline = self.after(timeout.unwrap_or(0), self.options.call_timeout);
                let call = Call::new(id, command, data.as_ref(), deadline);
                self.call(Waiting { call, data }, effects);
                return Some(deadline);
            }
            Input::Abort { id } => self.abort(id, effects),
            Input::PostFailed { id } => {
                if self.posted.forget(id) {
                    effects.push(Effect::Reject { id, error: Failure::NotCloneable });
                }
            }
            Input::Tick => {
                self.expire(effects);
                self.keep_shaking(effects);
            }
            Input::WindowClosed => {
                let cut_off =
                    matches!(self.state, State::Waiting) && self.watch.looks_cut_off(self.now);
                self.end(Some(if cut_off { End::CutOff } else { End::Closed }), effects);
            }
            Input::Close => self.end(None, effects),
        }
        None
    }

    /// Takes a message whose source is the popup.
    fn hear(&mut self, origin: String, data: D, effects: &mut Vec<Effect<D>>) {
        if origin != self.options.origin {
            self.watch.refused_origin = Some(origin);
            return;
        }
        self.watch.heard = true;
        let Some(mut heard) = message::read(&self.protocol.envelope, data) else { return };
        let connected = matches!(self.state, State::Connected);
        heard.generation = connected.then_some(self.generation);
        let first = effects.len();
        if !connected {
            self.shake_hands(&heard, effects);
        } else if heard.topic == self.protocol.handshake.loaded {
            self.reload(effects);
        } else {
            // A topic that a call made up shows nothing, and there is no end of them.
            if heard.error.is_none() && !self.posted.is_named(&heard.topic) {
                self.started.hear(&heard.topic);
            }
            let (refusals, expiry) = (&self.protocol.refusals, self.tombstone_end());
            self.posted.answer(&heard, refusals, expiry, effects);
        }
        // It is told of before anything that comes of it.
        effects.insert(first, Effect::Event(heard));
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

    /// When the next call or tombstone is over.
    fn earliest_end(&self) -> Option<u64> {
        let ends = [self.queue.earliest_deadline(), self.posted.earliest_deadline()];
        ends.into_iter().flatten().min()
    }

    /// Asks for a tick for the handshake, its retry and the end of a call, unless one comes before.
    fn set_timer(&mut self, end: Option<u64>, effects: &mut Vec<Effect<D>>) {
        let retry = match &self.state {
            State::Shaking(retry) | State::Probing(retry) => Some(retry.at),
            _ => None,
        };
        let wanted = [self.watch.deadline, retry, end].into_iter().flatten().min();
        if let Some(at) = wanted
            && self.timer.is_none_or(|timer| at < timer)
        {
            self.timer = Some(at);
            effects.push(Effect::Timer { at });
        }
    }

    /// The time `timeout` from now, or `default` from now when it is 0.
    fn after(&self, timeout: u64, default: u64) -> u64 {
        self.now.saturating_add(if timeout == 0 { default } else { timeout })
    }
}
