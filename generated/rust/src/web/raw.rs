//! The connection without types.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_channel::oneshot;
use futures_core::Stream;
use wasm_bindgen::JsValue;

use super::buffer::{Overflow, Receiver};
use super::connection::{Connection, Settled, failure_error};
use super::options::millis;
use super::subscribers::Pattern;
use crate::engine::{CallId, CommandDescriptor, Failure, Heard, Protocol};
use crate::error::{SkylightError, SkylightErrorKind};

/// The connection without types: params, payloads and errors are JavaScript values and go through
/// as they are. It does not keep the connection open.
#[derive(Clone)]
pub struct Raw {
    connection: Weak<Connection>,
    protocol: &'static Protocol,
}

impl Raw {
    pub(super) fn new(connection: &Rc<Connection>) -> Self {
        Self { connection: Rc::downgrade(connection), protocol: connection.protocol() }
    }

    /// Carries a command out. It is posted at once, or as soon as the connection stands and no open
    /// call waits for an answer that nothing would tell from its own.
    ///
    /// Of a command with many answers the first one is given, and the call is over;
    /// [`replies`](Self::replies) gives them all.
    pub fn call(
        &self,
        command: &'static CommandDescriptor,
        data: Option<JsValue>,
        timeout: Option<Duration>,
    ) -> RawAnswer {
        let pending = self.connection.upgrade().map(|connection| {
            let (id, settled) = connection.call(command, data, timeout.map(millis));
            Pending { connection: Weak::clone(&self.connection), id, settled }
        });
        RawAnswer { command, pending }
    }

    /// Carries a command out and gives its answers as they come, also when there is only one.
    pub fn replies(
        &self,
        command: &'static CommandDescriptor,
        data: Option<JsValue>,
        timeout: Option<Duration>,
    ) -> RawReplies {
        let open = self.connection.upgrade().map(|connection| {
            let (id, replies) = connection.call_for_many(command, data, timeout.map(millis));
            Open { connection: Weak::clone(&self.connection), id, replies }
        });
        let state = open.map_or(RepliesState::Gone, RepliesState::Open);
        RawReplies { command, state }
    }

    /// Tells of every message on a topic and below it, until the subscription is dropped; an empty
    /// prefix hears all.
    pub fn subscribe(
        &self,
        prefix: &str,
        subscriber: impl Fn(&Heard<JsValue>) + 'static,
    ) -> Subscription {
        self.subscribe_to(Pattern::Under(prefix.to_owned()), subscriber)
    }

    pub(super) fn subscribe_to(
        &self,
        pattern: Pattern,
        subscriber: impl Fn(&Heard<JsValue>) + 'static,
    ) -> Subscription {
        let add = |connection: Rc<Connection>| connection.subscribe(pattern, Rc::new(subscriber));
        let number = self.connection.upgrade().map_or(0, add);
        Subscription { connection: Weak::clone(&self.connection), number }
    }

    /// The error that came on a topic, for those who read it.
    #[must_use]
    pub fn error(&self, topic: &str, error: &JsValue) -> SkylightError {
        failure_error(self.protocol, Failure::Sdk(error.clone())).on_topic(topic)
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Raw")
    }
}

/// The future of an answer. Dropping it before it is done gives the call up.
#[must_use = "dropping it gives the call up"]
pub struct RawAnswer {
    command: &'static CommandDescriptor,
    pending: Option<Pending>,
}

struct Pending {
    connection: Weak<Connection>,
    id: CallId,
    settled: oneshot::Receiver<Settled>,
}

impl Future for RawAnswer {
    type Output = Result<Option<JsValue>, SkylightError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(pending) = &mut self.pending else {
            return Poll::Ready(Err(self.gone()));
        };
        let Poll::Ready(settled) = Pin::new(&mut pending.settled).poll(context) else {
            return Poll::Pending;
        };
        self.pending = None;
        // A call that nobody settles any more belonged to a connection that is gone.
        Poll::Ready(settled.unwrap_or_else(|_| Err(self.gone())))
    }
}

impl RawAnswer {
    fn gone(&self) -> SkylightError {
        SkylightError::new(SkylightErrorKind::ClientClosed).of_command(self.command.path)
    }
}

impl Drop for RawAnswer {
    fn drop(&mut self) {
        if let Some(pending) = self.pending.take()
            && let Some(connection) = pending.connection.upgrade()
        {
            connection.abort(pending.id);
        }
    }
}

impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawAnswer").field("command", &self.command.path).finish_non_exhaustive()
    }
}

/// Answers as a stream; see [`Replies`](super::Replies). Dropping it gives the call up.
#[must_use = "dropping it gives the call up"]
pub struct RawReplies {
    command: &'static CommandDescriptor,
    state: RepliesState,
}

enum RepliesState {
    Open(Open),
    /// The connection was gone when the call was made.
    Gone,
    Over,
}

struct Open {
    connection: Weak<Connection>,
    id: CallId,
    replies: Receiver<Settled>,
}

impl RawReplies {
    /// Keeps at most so many answers that were not read yet.
    pub fn keeping(self, limit: usize) -> Self {
        if let RepliesState::Open(open) = &self.state {
            open.replies.set_limit(limit);
        }
        self
    }

    fn lost(&self) -> SkylightError {
        let error = SkylightError::new(SkylightErrorKind::QueueFull);
        error.on_topic(self.command.reply.unwrap_or_default())
    }
}

impl Stream for RawReplies {
    type Item = Result<Option<JsValue>, SkylightError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &self.state {
            RepliesState::Open(open) => {
                let reply = open.replies.poll(context);
                reply.map(|reply| Some(reply?.unwrap_or_else(|Overflow| Err(self.lost()))))
            }
            RepliesState::Gone => {
                self.state = RepliesState::Over;
                let gone = SkylightError::new(SkylightErrorKind::ClientClosed);
                Poll::Ready(Some(Err(gone.of_command(self.command.path))))
            }
            RepliesState::Over => Poll::Ready(None),
        }
    }
}

impl Drop for RawReplies {
    fn drop(&mut self) {
        if let RepliesState::Open(open) = &self.state
            && let Some(connection) = open.connection.upgrade()
        {
            connection.abort(open.id);
        }
    }
}

impl fmt::Debug for RawReplies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawReplies").field("command", &self.command.path).finish_non_exhaustive()
    }
}

/// A subscription, ended when it is dropped.
#[must_use = "dropping it ends the subscription"]
pub struct Subscription {
    connection: Weak<Connection>,
    number: u64,
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.upgrade() {
            connection.unsubscribe(self.number);
        }
    }
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Subscription")
    }
}
