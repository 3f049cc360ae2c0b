//! Calls that wait to be posted.

use std::collections::VecDeque;

use super::CallId;
use super::call::{Call, Late};

/// A call that waits, with its params.
#[derive(Debug)]
pub(super) struct Waiting<D> {
    pub(super) call: Call,
    pub(super) data: Option<D>,
}

/// Calls in the order in which they were made.
#[derive(Debug)]
pub(super) struct Queue<D>(VecDeque<Waiting<D>>);

impl<D> Default for Queue<D> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<D> Queue<D> {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn calls(&self) -> impl Iterator<Item = &Call> {
        self.0.iter().map(|waiting| &waiting.call)
    }

    pub(super) fn push(&mut self, waiting: Waiting<D>) {
        self.0.push_back(waiting);
    }

    /// Removes a call; false when it does not wait here.
    pub(super) fn remove(&mut self, id: CallId) -> bool {
        let place = self.calls().position(|call| call.id == id);
        place.and_then(|place| self.0.remove(place)).is_some()
    }

    /// Removes the calls whose time is over.
    pub(super) fn remove_late(&mut self, now: u64) -> Vec<Late> {
        let mut late = Vec::new();
        self.0.retain(|Waiting { call, .. }| {
            let waits = call.deadline > now;
            if !waits {
                late.push(call.late());
            }
            waits
        });
        late
    }

    pub(super) fn take(&mut self) -> VecDeque<Waiting<D>> {
        std::mem::take(&mut self.0)
    }

    pub(super) fn take_ids(&mut self) -> Vec<CallId> {
        self.take().into_iter().map(|waiting| waiting.call.id).collect()
    }

    pub(super) fn earliest_deadline(&self) -> Option<u64> {
        self.calls().map(|call| call.deadline).min()
    }
}
