//! What is known of a call and of the connection.

use crate::answer::Answer;

/// Why the engine was given an input.
#[derive(Clone, Debug)]
pub(crate) enum Cause {
    Open,
    Attach,
    Loaded,
    Accepted,
    Refused,
    /// The answer of the probe.
    State,
    /// A message on this topic that says nothing of a call or of the handshake.
    Event(&'static str),
    Answer(Answer),
    /// A message of Skylight's window from another origin.
    StrayOrigin,
    Call(usize),
    Abort(usize),
    PostFailed(usize),
    Tick,
    WindowClosed,
    Close,
}

/// Where a call stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Unmade,
    /// Made and not posted.
    Waiting {
        deadline: u64,
    },
    Posted {
        deadline: u64,
    },
    /// One of many answers came, and more may come at any time.
    Streaming,
    /// Given up, its place kept for its answer.
    Tombstone {
        expiry: u64,
        /// When a tick comes at the latest that clears it or asks for its expiry.
        noticed: u64,
    },
    Over(Over),
}

/// How the place of a call came to be cleared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Over {
    /// By its own answer.
    Answered,
    /// By the answer to another call.
    Taken,
    /// By time: its answer did not come while it had a tombstone.
    Expired,
    /// No answer is expected: it was not posted, or given up in the middle of many, or Skylight
    /// forgot it.
    Unanswerable,
}

/// Where the connection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Waiting,
    Shaking,
    Probing,
    Connected,
    Ended,
}

impl Stage {
    /// Whether the call was made and neither settled nor given up.
    pub(crate) fn is_open(self) -> bool {
        matches!(self, Self::Waiting { .. }) || self.is_posted()
    }

    /// Whether the call is open, and Skylight was told of it.
    pub(crate) fn is_posted(self) -> bool {
        matches!(self, Self::Posted { .. } | Self::Streaming)
    }

    /// Whether an answer can be taken for that of the call.
    pub(crate) fn holds_a_place(self) -> bool {
        self.is_posted() || matches!(self, Self::Tombstone { .. })
    }

    /// Until when the call may be open.
    pub(crate) fn deadline(self) -> Option<u64> {
        match self {
            Self::Waiting { deadline } | Self::Posted { deadline } => Some(deadline),
            Self::Unmade | Self::Streaming | Self::Tombstone { .. } | Self::Over(_) => None,
        }
    }

    /// By when a tick must be wanted for the call, or for what is left of it.
    pub(crate) fn wants_tick(self) -> Option<u64> {
        match self {
            Self::Tombstone { noticed, .. } => Some(noticed),
            _ => self.deadline(),
        }
    }
}

impl Phase {
    /// Whether a message of the handshake is out.
    pub(crate) fn is_out(self) -> bool {
        matches!(self, Self::Shaking | Self::Probing)
    }
}
