//! Calls that were posted and not answered, and the tombstones of those that were given up.

use super::{Call, CallId, Data, Effect, Failure, Heard, routing};

/// A posted call, or what is left of it.
#[derive(Debug)]
pub(super) struct Place<D> {
    pub(super) call: Call<D>,
    /// When the place is cleared, for a call that was given up: until then its late answer is
    /// taken here instead of being given to a later call.
    tombstone: Option<u64>,
}

/// Places in the order of posting.
#[derive(Debug)]
pub(super) struct Posted<D>(Vec<Place<D>>);

impl<D> Default for Posted<D> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<D: Data> Posted<D> {
    pub(super) fn push(&mut self, call: Call<D>) {
        self.0.push(Place { call, tombstone: None });
    }

    /// Settles the call that a message answers; nothing when it answers none, or a tombstone.
    pub(super) fn answer(&mut self, heard: Heard<D>) -> Option<Effect<D>> {
        let place = routing::choose(&self.0, &heard)?;
        let Place { call, tombstone } = self.0.remove(place);
        if tombstone.is_some() {
            return None;
        }
        Some(match heard.error {
            Some(error) => Effect::Reject { id: call.id, error: Failure::Sdk(error) },
            None => Effect::Resolve { id: call.id, response: heard.response },
        })
    }

    /// Turns a call into a tombstone; false when it is not waiting for its answer.
    pub(super) fn bury(&mut self, id: CallId, expiry: u64) -> bool {
        let place = self.0.iter_mut().find(|place| place.is_live() && place.call.id == id);
        place.map(|place| place.tombstone = Some(expiry)).is_some()
    }

    /// Turns the calls whose time is over into tombstones and gives their deadlines and ids.
    pub(super) fn bury_late(&mut self, now: u64, expiry: u64) -> Vec<(u64, CallId)> {
        let mut late = Vec::new();
        for place in &mut self.0 {
            if place.is_live() && place.call.deadline <= now {
                place.tombstone = Some(expiry);
                late.push((place.call.deadline, place.call.id));
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
        self.0.iter().map(|place| place.tombstone.unwrap_or(place.call.deadline)).min()
    }
}

impl<D> Place<D> {
    fn is_live(&self) -> bool {
        self.tombstone.is_none()
    }
}
