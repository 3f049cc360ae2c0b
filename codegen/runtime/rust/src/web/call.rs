//! Calls of typed commands.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use wasm_bindgen::JsValue;

use super::data::{from_params, to_json};
use super::raw::RawAnswer;
use super::replies::Replies;
use super::skylight::Skylight;
use crate::command::{Command, Many, Once};
use crate::decode::Decode;
use crate::engine::CommandDescriptor;
use crate::error::{SkylightError, SkylightErrorKind};

/// A call that is not made yet: awaiting or sending it makes it. One of a command with many answers
/// is made by asking for its [`replies`](Self::replies).
#[must_use = "nothing is posted before the call is awaited or sent"]
pub struct Call<C> {
    skylight: Skylight,
    command: C,
    timeout: Option<Duration>,
}

impl<C: Command> Call<C> {
    pub(super) fn new(skylight: Skylight, command: C) -> Self {
        Self { skylight, command, timeout: None }
    }

    /// How long it may take, from when it is made, the wait for the connection included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    fn data(&self) -> Result<Option<JsValue>, Refused> {
        let data = self.command.has_data().then(|| from_params(&self.command));
        data.transpose().map_err(Refused)
    }
}

impl<C: Command<Answers = Once>> Call<C> {
    /// Makes the call now, so that calls are posted in the order in which they are sent.
    pub fn send(self) -> Answer<C::Reply> {
        let command = C::DESCRIPTOR;
        let state = match self.data() {
            Ok(data) => State::Waiting(self.skylight.raw().call(command, data, self.timeout)),
            Err(refused) => State::Refused(refused),
        };
        Answer { command, state, reply: PhantomData }
    }
}

impl<C: Command<Answers = Many>> Call<C> {
    /// Makes the call now and gives its answers as they come.
    pub fn replies(self) -> Replies<C::Reply> {
        let command = C::DESCRIPTOR;
        let data = self.data();
        let open = |data| self.skylight.raw().replies(command, data, self.timeout);
        Replies::new(command, data.map(open))
    }
}

impl<C: Command<Answers = Once>> IntoFuture for Call<C> {
    type Output = Result<C::Reply, SkylightError>;
    type IntoFuture = Answer<C::Reply>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<C: Command> fmt::Debug for Call<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("command", &C::DESCRIPTOR.path).finish_non_exhaustive()
    }
}

/// Params that cannot be written as a message, and why.
pub(super) struct Refused(serde_wasm_bindgen::Error);

impl Refused {
    pub(super) fn error(&self, command: &CommandDescriptor) -> SkylightError {
        SkylightError::new(SkylightErrorKind::unwritable(&self.0)).of_command(command.path)
    }
}

/// The future of a typed answer. Dropping it before it is done gives the call up.
#[must_use = "dropping it gives the call up"]
pub struct Answer<T> {
    command: &'static CommandDescriptor,
    state: State,
    reply: PhantomData<fn() -> T>,
}

enum State {
    Refused(Refused),
    Waiting(RawAnswer),
}

impl<T: Decode> Future for Answer<T> {
    type Output = Result<T, SkylightError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let command = self.command;
        match &mut self.state {
            State::Waiting(answer) => {
                let response = Pin::new(answer).poll(context);
                response.map(|response| response.and_then(|response| decode(command, response)))
            }
            State::Refused(refused) => Poll::Ready(Err(refused.error(command))),
        }
    }
}

/// Reads an answer of a command.
pub(super) fn decode<T: Decode>(
    command: &CommandDescriptor,
    response: Option<JsValue>,
) -> Result<T, SkylightError> {
    let response = response.unwrap_or(JsValue::NULL);
    T::decode(to_json(&response)).map_err(|mismatch| {
        let error = SkylightError::mismatch(mismatch, to_json(&response));
        error.of_command(command.path).on_topic(command.reply.unwrap_or_default())
    })
}

impl<T> fmt::Debug for Answer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("command", &self.command.path).finish_non_exhaustive()
    }
}
