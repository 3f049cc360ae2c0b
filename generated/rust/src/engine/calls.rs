//! The life of a call: waiting, posted, given up.

use super::alike::alike;
use super::call::{Call, Late};
use super::queue::Waiting;
use super::{CallId, Data, Effect, Engine, Failure, State, message};

impl<D: Data> Engine<D> {
    /// Posts a new call, or lets it wait for the connection or for calls that nothing tells it
    /// apart from.
    pub(super) fn call(&mut self, waiting: Waiting<D>, effects: &mut Vec<Effect<D>>) {
        if matches!(self.state, State::Connected) && !self.must_wait(&waiting.call) {
            self.post(waiting, effects);
        } else if self.queue.len() >= self.options.queue_limit {
            effects.push(Effect::Reject { id: waiting.call.id, error: Failure::QueueFull });
        } else {
            self.queue.push(waiting);
        }
    }

    /// Whether nothing would tell the answer of a call from that of one before it.
    fn must_wait(&self, call: &Call) -> bool {
        let mut before = self.posted.open_calls().chain(self.queue.calls());
        !self.options.pipelining && before.any(|earlier| alike(earlier, call))
    }

    /// Posts the waiting calls that wait for nothing any more.
    pub(super) fn look_through(&mut self, effects: &mut Vec<Effect<D>>) {
        for waiting in self.queue.take() {
            if self.must_wait(&waiting.call) {
                self.queue.push(waiting);
            } else {
                self.post(waiting, effects);
            }
        }
    }

    fn post(&mut self, waiting: Waiting<D>, effects: &mut Vec<Effect<D>>) {
        let Waiting { call, data } = waiting;
        let message = message::write(&self.protocol.envelope, call.command, data);
        effects.push(Effect::Post { message, call: Some(call.id) });
        if call.command.reply.is_some() {
            self.posted.push(call);
        } else {
            effects.push(Effect::Resolve { id: call.id, response: None });
        }
    }

    pub(super) fn abort(&mut self, id: CallId, effects: &mut Vec<Effect<D>>) {
        if self.queue.remove(id) || self.posted.bury(id, self.tombstone_end()) {
            effects.push(Effect::Reject { id, error: Failure::Aborted });
        }
    }

    /// Rejects the calls whose time is over, and drops the tombstones whose time is.
    pub(super) fn expire(&mut self, effects: &mut Vec<Effect<D>>) {
        self.posted.drop_expired(self.now);
        let mut late = self.posted.bury_late(self.now, self.tombstone_end());
        late.extend(self.queue.remove_late(self.now));
        effects.extend(
            late.iter().map(|call| Effect::Reject { id: call.id, error: self.why_silent(call) }),
        );
    }

    fn why_silent(&self, call: &Late) -> Failure<D> {
        match call.started_by {
            Some(started_by) if self.started.is_missing(started_by) => {
                Failure::ModuleNotStarted { started_by }
            }
            _ => Failure::TimedOut,
        }
    }

    /// Until when the place of a call that is given up now is kept.
    pub(super) fn tombstone_end(&self) -> u64 {
        self.now.saturating_add(self.options.tombstone_for)
    }
}
