//! Handshakes as a stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::buffer::Receiver;

/// A handshake that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Generation {
    /// 1 for the first of a connection, one more after each reload of the popup.
    pub number: u32,
    /// Whether the popup had kept this page's origin from before and goes on with what it was
    /// doing. Else it begins anew, and what was called before is lost.
    pub resumed: bool,
}

/// The handshakes of a connection as a stream, from the moment it was made until the connection is
/// over, or until 1,000 wait to be read. It does not keep the connection open.
#[must_use = "a stream does nothing until it is read"]
pub struct Generations(pub(super) Receiver<Generation>);

impl Generations {
    /// The next handshake; `None` when the connection is over.
    pub async fn next(&mut self) -> Option<Generation> {
        poll_fn(|context| self.poll_generation(context)).await
    }

    fn poll_generation(&self, context: &mut Context<'_>) -> Poll<Option<Generation>> {
        self.0.poll(context).map(|generation| generation?.ok())
    }
}

impl Stream for Generations {
    type Item = Generation;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_generation(context)
    }
}

impl fmt::Debug for Generations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Generations")
    }
}
