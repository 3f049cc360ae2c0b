//! Calls that wait to be posted.

use std::collections::VecDeque;

use super::{CallId, CommandDescriptor};

/// A command on its way.
#[derive(Debug)]
pub(super) struct Call<D> {
    pub(super) id: CallId,
    /// Its place among all calls, in the order in which they were made.
    pub(super) number: u64,
    pub(super) command: &'static CommandDescriptor,
    pub(super) data: Option<D>,
    pub(super) deadline: u64,
}

/// A call whose time is over.
#[derive(Debug)]
pub(super) struct Late {
    pub(super) deadline: u64,
    pub(super) number: u64,
    pub(super) id: CallId,
    /// The topic that shows that its module has started, for a call that was posted.
    pub(super) started_by: Option<&'static str>,
}

impl<D> Call<D> {
    /// The call as one that was not posted in time.
    pub(super) fn late(&self) -> Late {
        let Self { id, number, deadline, .. } = *self;
        Late { deadline, number, id, started_by: None }
    }
}

/// Calls in the order in which they were made.
#[derive(Debug)]
pub(super) struct Queue<D>(VecDeque<Call<D>>);

impl<D> Default for Queue<D> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<D> Queue<D> {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Call<D>> {
        self.0.iter()
    }

    pub(super) fn push(&mut self, call: Call<D>) {
        self.0.push_back(call);
    }

    /// Removes a call; false when it does not wait here.
    pub(super) fn remove(&mut self, id: CallId) -> bool {
        let place = self.0.iter().position(|call| call.id == id);
        place.and_then(|place| self.0.remove(place)).is_some()
    }

    /// Removes the calls whose time is over.
    pub(super) fn remove_late(&mut self, now: u64) -> Vec<Late> {
        let mut late = Vec::new();
        self.0.retain(|call| {
            let waits = call.deadline > now;
            if !waits {
                late.push(call.late());
            }
            waits
        });
        late
    }

    pub(super) fn take(&mut self) -> VecDeque<Call<D>> {
        std::mem::take(&mut self.0)
    }

    pub(super) fn take_ids(&mut self) -> Vec<CallId> {
        self.take().into_iter().map(|call| call.id).collect()
    }

    pub(super) fn earliest_deadline(&self) -> Option<u64> {
        self.0.iter().map(|call| call.deadline).min()
    }
}
