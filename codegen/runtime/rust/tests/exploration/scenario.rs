//! Which calls are played together, and how far.

use skylight_runtime::engine::{Input, Options};

use crate::call::Call;
use crate::datum::Datum;
use crate::skylight::Opener;

/// The origin that the page was configured with.
pub(crate) const ORIGIN: &str = "https://skylight.test";
/// An origin that Skylight's window shows as well.
pub(crate) const OTHER_ORIGIN: &str = "https://other.test";

/// When a connection starts. No other number is as long, so that a time is easily found where the
/// engine's state is shown.
pub(crate) const BEGINNING: u64 = 7_000_000_000;

/// How a connection starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// The page opens Skylight's window.
    Open,
    /// The page takes a window for Skylight's in which nothing is.
    AttachToNothing,
    /// The page attaches to a Skylight that has kept nobody's origin, or that of this page or of
    /// another one.
    Attach(Option<Opener>),
}

/// Calls that a page makes, in this order.
#[derive(Clone, Debug)]
pub(crate) struct Scenario {
    pub(crate) calls: Vec<&'static Call>,
    /// What the page finds.
    pub(crate) start: Start,
    /// Whether calls that nothing can tell apart may be under way at once.
    pub(crate) pipelining: bool,
    /// How many calls may wait at once.
    pub(crate) queue_limit: usize,
    /// How often something out of the ordinary may happen.
    pub(crate) disruptions: u8,
}

impl Scenario {
    /// Short times, so that every limit is met.
    pub(crate) fn options(&self) -> Options {
        Options {
            handshake_timeout: 600,
            call_timeout: 1_000,
            queue_limit: self.queue_limit,
            pipelining: self.pipelining,
            tombstone_for: 500,
            origin: ORIGIN.to_owned(),
        }
    }

    /// The input that makes a call.
    pub(crate) fn call(&self, of: usize) -> Input<Datum> {
        let Call { command, .. } = self.calls[of];
        let (data, timeout) = (self.calls[of].data(), Self::own_timeout(of));
        Input::Call { id: of as u64, command, data, timeout }
    }

    /// How long a call may take.
    pub(crate) fn timeout(&self, of: usize) -> u64 {
        Self::own_timeout(of).unwrap_or(self.options().call_timeout)
    }

    /// How long a call may take when it says so itself. Of three, the last ends first.
    fn own_timeout(of: usize) -> Option<u64> {
        [Some(400), None, Some(300)][of]
    }

    pub(crate) fn name(&self) -> String {
        let calls: Vec<&str> = self.calls.iter().map(|call| call.name).collect();
        let pipelining = if self.pipelining { ", pipelined" } else { "" };
        format!("{:?}: {}{pipelining}", self.start, calls.join(", "))
    }
}
