//! The answers of commands that have many.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::call::{Refused, decode};
use super::raw::RawReplies;
use crate::decode::Decode;
use crate::engine::CommandDescriptor;
use crate::error::SkylightError;

/// The answers of a command as a stream, from the first on. Dropping it gives the call up.
///
/// None of the answers is known to be the last, so the stream goes on until it is dropped, or until
/// an error ends it: of Skylight, or of the connection. The call's timeout holds until the first
/// answer. An answer of another shape than the catalog says is an `Err` after which it goes on.
///
/// Up to 1,000 answers wait to be read. When more come, the stream gives those, then an error of the
/// kind `queue-full`, and then it ends.
#[must_use = "dropping it gives the call up"]
pub struct Replies<T> {
    command: &'static CommandDescriptor,
    state: State,
    reply: PhantomData<fn() -> T>,
}

enum State {
    Refused(Refused),
    Open(RawReplies),
    Over,
}

impl<T> Replies<T> {
    pub(super) fn new(
        command: &'static CommandDescriptor,
        replies: Result<RawReplies, Refused>,
    ) -> Self {
        let state = match replies {
            Ok(replies) => State::Open(replies),
            Err(refused) => State::Refused(refused),
        };
        Self { command, state, reply: PhantomData }
    }

    /// Keeps at most so many answers that were not read yet.
    pub fn keeping(mut self, limit: usize) -> Self {
        if let State::Open(replies) = self.state {
            self.state = State::Open(replies.keeping(limit));
        }
        self
    }
}

impl<T: Decode> Replies<T> {
    /// The next answer; `None` after the end.
    pub async fn next(&mut self) -> Option<Result<T, SkylightError>> {
        poll_fn(|context| self.poll_reply(context)).await
    }

    fn poll_reply(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, SkylightError>>> {
        match &mut self.state {
            State::Open(replies) => {
                let command = self.command;
                let reply = Pin::new(replies).poll_next(context);
                reply.map(|reply| Some(reply?.and_then(|response| decode(command, response))))
            }
            State::Refused(refused) => {
                let error = refused.error(self.command);
                self.state = State::Over;
                Poll::Ready(Some(Err(error)))
            }
            State::Over => Poll::Ready(None),
        }
    }
}

impl<T: Decode> Stream for Replies<T> {
    type Item = Result<T, SkylightError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_reply(context)
    }
}

impl<T> fmt::Debug for Replies<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replies").field("command", &self.command.path).finish_non_exhaustive()
    }
}
