//! The wait for the connection.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_channel::oneshot;

use super::skylight::Skylight;
use crate::error::SkylightError;

/// The future of a connection. Dropping it before it is done gives the connection up.
#[must_use = "dropping it gives the connection up"]
pub struct Opening(State);

enum State {
    Failed(SkylightError),
    Waiting { skylight: Skylight, connected: oneshot::Receiver<()> },
    Done,
}

impl Opening {
    pub(super) fn new(opened: Result<Skylight, SkylightError>) -> Self {
        Self(match opened {
            Ok(skylight) => {
                let connected = skylight.connection().connected();
                State::Waiting { skylight, connected }
            }
            Err(error) => State::Failed(error),
        })
    }
}

impl Future for Opening {
    type Output = Result<Skylight, SkylightError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match std::mem::replace(&mut self.0, State::Done) {
            State::Failed(error) => Poll::Ready(Err(error)),
            State::Waiting { skylight, mut connected } => {
                match Pin::new(&mut connected).poll(context) {
                    Poll::Ready(Ok(())) => Poll::Ready(Ok(skylight)),
                    Poll::Ready(Err(_)) => Poll::Ready(Err(skylight.connection().end_error())),
                    Poll::Pending => {
                        self.0 = State::Waiting { skylight, connected };
                        Poll::Pending
                    }
                }
            }
            State::Done => Poll::Pending,
        }
    }
}

impl fmt::Debug for Opening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opening")
    }
}
