//! Views of payloads and sets of topics.

use serde_json::Value;

use crate::command::Topic;
use crate::decode::{Decode, Mismatch};

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
