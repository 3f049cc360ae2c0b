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
use super::skylight::Skylight;
use crate::command::Command;
use crate::decode::Decode;
use crate::engine::CommandDescriptor;
use crate::error::{SkylightError, SkylightErrorKind};

/// A call that is not made yet: awaiting or sending it makes it.
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

    /// Makes the call now, so that calls are posted in the order in which they are sent.
    pub fn send(self) -> Answer<C::Reply> {
        let command = C::DESCRIPTOR;
        let data = if self.command.has_data() {
            match from_params(&self.command) {
                Ok(data) => Some(data),
                Err(error) => return Answer::new(command, State::Invalid(error.to_string())),
            }
        } else {
            None
        };
        let answer = self.skylight.raw().call(command, data, self.timeout);
        Answer::new(command, State::Waiting(answer))
    }
}

impl<C: Command> IntoFuture for Call<C> {
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

/// The future of a typed answer. Dropping it before it is done gives the call up.
#[must_use = "dropping it gives the call up"]
pub struct Answer<T> {
    command: &'static CommandDescriptor,
    state: State,
    reply: PhantomData<fn() -> T>,
}

enum State {
    /// The params cannot be written; what should be there instead.
    Invalid(String),
    Waiting(RawAnswer),
}

impl<T> Answer<T> {
    fn new(command: &'static CommandDescriptor, state: State) -> Self {
        Self { command, state, reply: PhantomData }
    }
}

impl<T: Decode> Future for Answer<T> {
    type Output = Result<T, SkylightError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let command = self.command;
        let response = match &mut self.state {
            State::Waiting(answer) => match Pin::new(answer).poll(context) {
                Poll::Ready(Ok(response)) => response,
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            },
            State::Invalid(problem) => {
                let kind = SkylightErrorKind::InvalidParams {
                    path: String::new(),
                    expected: format!("what can be posted ({problem})"),
                };
                return Poll::Ready(Err(SkylightError::new(kind).of_command(command.path)));
            }
        };
        let response = response.unwrap_or(JsValue::NULL);
        Poll::Ready(T::decode(to_json(&response)).map_err(|mismatch| {
            let error = SkylightError::mismatch(mismatch, to_json(&response));
            error.of_command(command.path).on_topic(command.reply.unwrap_or_default())
        }))
    }
}

impl<T> fmt::Debug for Answer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("command", &self.command.path).finish_non_exhaustive()
    }
}
