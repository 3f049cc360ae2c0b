//! Views of payloads, sets of topics, and handlers of messages.

use std::future::{Future, ready};

use serde_json::Value;

use crate::command::Topic;
use crate::decode::{Decode, Mismatch};
use crate::error::SkylightError;

/// A type that the payload of a topic can be read into: the topic's own payload type, or a view of
/// it with fewer fields.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no view of what the topic `{T}` brings",
    label = "the topic brings something else",
    note = "take the topic's own payload type, or a struct with `#[derive(Topic)]` for this topic"
)]
pub trait PayloadOf<T: Topic>: Decode {}

/// Compiles only when a type is a payload of a topic, or a view of it.
pub const fn assert_payload_of<T: Topic, V: PayloadOf<T>>() {}

/// Messages of several topics as one type: a case for each topic.
pub trait TopicSet: Sized {
    /// The topics.
    const TOPICS: &'static [&'static str];

    /// Whether there is a case for all other topics as well.
    const HAS_REST: bool;

    /// Reads a message; `None` when it is on a topic of no case.
    ///
    /// # Errors
    ///
    /// A [`Mismatch`] when the payload has another shape than its topic's.
    fn decode(topic: &str, payload: Value) -> Result<Option<Self>, Mismatch>;
}

/// What is to be done with the messages of several topics.
pub trait Handlers {
    /// The topics.
    const TOPICS: &'static [&'static str];

    /// Whether all other topics are handled as well.
    const HAS_REST: bool;

    /// Handles a message. One on a topic that has no handler is left alone.
    ///
    /// # Errors
    ///
    /// A [`Mismatch`] when the payload has another shape than its topic's; then no handler was
    /// called.
    fn handle(&mut self, topic: &str, payload: Value)
    -> impl Future<Output = Result<(), Mismatch>>;

    /// Handles an error that came on one of the topics, or a payload of another shape.
    ///
    /// # Errors
    ///
    /// The error itself when it is not handled.
    fn fail(&mut self, error: SkylightError) -> impl Future<Output = Result<(), SkylightError>> {
        ready(Err(error))
    }
}

/// Handlers that are only lent can be used again afterwards.
impl<H: Handlers> Handlers for &mut H {
    const TOPICS: &'static [&'static str] = H::TOPICS;
    const HAS_REST: bool = H::HAS_REST;

    fn handle(
        &mut self,
        topic: &str,
        payload: Value,
    ) -> impl Future<Output = Result<(), Mismatch>> {
        H::handle(self, topic, payload)
    }

    fn fail(&mut self, error: SkylightError) -> impl Future<Output = Result<(), SkylightError>> {
        H::fail(self, error)
    }
}
