//! Calls that were posted and not settled, and the tombstones of those that were given up.

use super::call::{Call, Late};
use super::routing::{self, Clues, Likeness};
use super::{CallId, Data, Effect, Failure, Heard, Refusals, message};

/// A posted call, or what is left of it.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) call: Call,
    /// Whether one of many answers came, so that the call has no deadline any more.
    answered: bool,
    /// When the place is cleared, for a call that was given up: until then its late answer is
    /// taken here instead of being given to a later call.
    tombstone: Option<u64>,
}

/// Places in the order of posting.
#[derive(Debug, Default)]
pub(super) struct Posted(Vec<Place>);

impl Posted {
    pub(super) fn push(&mut self, call: Call) {
        self.0.push(Place { call, answered: false, tombstone: None });
    }

    /// The calls that wait for an answer.
    pub(super) fn open_calls(&self) -> impl Iterator<Item = &Call> {
        self.0.iter().filter(|place| place.is_live()).map(|place| &place.call)
    }

    /// Whether a call named this topic for its answer.
    pub(super) fn is_named(&self, topic: &str) -> bool {
        self.0.iter().any(|place| place.call.own_topic.as_deref() == Some(topic))
    }

    /// Settles the call that a message answers, or gives an answer to those that take many.
    /// Nothing comes of it when it answers no call, or a tombstone, which may be left until
    /// `expiry`.
    pub(super) fn answer<D: Data>(
        &mut self,
        heard: &Heard<D>,
        refusals: &Refusals,
        expiry: u64,
        effects: &mut Vec<Effect<D>>,
    ) {
        let about = message::about(heard);
        let mut clues = Clues {
            topic: &heard.topic,
            failed: heard.error.is_some(),
            refusal: heard.error.as_ref().and_then(|error| message::refusal(error, refusals)),
            about: about.as_deref(),
            found: Vec::new(),
        };
        let Some((chosen, likeness)) = routing::choose(&self.0, &mut clues) else { return };
        let place = &mut self.0[chosen];
        let command = place.call.command;
        let more_comes = command.errors_first && clues.failed && clues.refusal.is_none();
        if place.is_live() && command.many {
            self.answer_many(heard, &mut clues, likeness, effects);
            return;
        }
        if place.is_live() {
            effects.push(answered(place.call.id, heard));
        }
        if more_comes {
            place.tombstone.get_or_insert(expiry);
        } else {
            self.0.remove(chosen);
        }
    }

    /// Gives a message to every call that takes many answers and that it is as likely for.
    fn answer_many<D: Data>(
        &mut self,
        heard: &Heard<D>,
        clues: &mut Clues<'_, D>,
        likeness: Likeness,
        effects: &mut Vec<Effect<D>>,
    ) {
        self.0.retain_mut(|place| {
            let takes = place.is_live()
                && place.call.command.many
                && clues.likeness(&place.call) == likeness;
            if !takes {
                return true;
            }
            let id = place.call.id;
            if heard.error.is_some() {
                effects.push(answered(id, heard));
                return false;
            }
            place.answered = true;
            effects.push(Effect::Answer { id, response: heard.response.clone() });
            true
        });
    }

    /// Gives a call up; false when it is not waiting for its answer. Its place is kept until
    /// `expiry`, unless nothing says that more will come.
    pub(super) fn bury(&mut self, id: CallId, expiry: u64) -> bool {
        let found = self.0.iter().position(|place| place.is_live() && place.call.id == id);
        let Some(found) = found else { return false };
        let place = &mut self.0[found];
        if place.answered {
            self.0.remove(found);
        } else {
            place.tombstone = Some(expiry);
        }
        true
    }

    /// Turns the calls whose time is over into tombstones.
    pub(super) fn bury_late(&mut self, now: u64, expiry: u64) -> Vec<Late> {
        let mut late = Vec::new();
        for place in &mut self.0 {
            if place.deadline().is_some_and(|deadline| deadline <= now) {
                place.tombstone = Some(expiry);
                let started_by = place.call.command.started_by;
                late.push(Late { started_by, ..place.call.late() });
            }
        }
        late
    }

    /// Removes a call without leaving a tombstone, since no answer will come; false when it is
    /// not waiting for one.
    pub(super) fn forget(&mut self, id: CallId) -> bool {
        let place = self.0.iter().position(|place| place.is_live() && place.call.id == id);
        place.map(|place| self.0.remove(place)).is_some()
    }

    pub(super) fn drop_expired(&mut self, now: u64) {
        self.0.retain(|place| place.tombstone.is_none_or(|expiry| expiry > now));
    }

    /// Clears all places and gives the calls that were waiting.
    pub(super) fn take_live(&mut self) -> Vec<CallId> {
        let places = std::mem::take(&mut self.0).into_iter();
        places.filter(Place::is_live).map(|place| place.call.id).collect()
    }

    /// When the next call times out or the next tombstone is cleared.
    pub(super) fn earliest_deadline(&self) -> Option<u64> {
        self.0.iter().filter_map(|place| place.tombstone.or_else(|| place.deadline())).min()
    }
}

impl Place {
    fn is_live(&self) -> bool {
        self.tombstone.is_none()
    }

    /// When the call times out; never, once it was answered or given up.
    fn deadline(&self) -> Option<u64> {
        (self.is_live() && !self.answered).then_some(self.call.deadline)
    }
}

/// The end of a call by a message.
fn answered<D: Data>(id: CallId, heard: &Heard<D>) -> Effect<D> {
    match &heard.error {
        Some(error) => Effect::Reject { id, error: Failure::Sdk(error.clone()) },
        None => Effect::Resolve { id, response: heard.response.clone() },
    }
}
