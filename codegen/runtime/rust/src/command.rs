//! What a command and a topic are to the typed client.

use serde::Serialize;

use crate::decode::Decode;
use crate::engine::CommandDescriptor;

/// A command with its params.
pub trait Command: Serialize {
    /// What its answer carries; `()` when nothing ever answers it.
    type Reply: Decode;

    /// How many answers a call has: [`Once`] or [`Many`].
    type Answers;

    /// How it is posted and how its answer is found.
    const DESCRIPTOR: &'static CommandDescriptor;

    /// Whether its message carries data.
    fn has_data(&self) -> bool {
        true
    }
}

/// At most one answer ends a call, so that a call is a future.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Once {}

/// Answers keep coming, and none of them is known to be the last, so that a call is a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Many {}

/// A topic that messages arrive on.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no topic",
    label = "no topic",
    note = "a view of a payload is one with `#[derive(Topic)]`; for a payload type of the client, \
            name its topic in the attribute"
)]
pub trait Topic {
    /// What a message on it carries.
    type Payload: Decode;

    /// Its name on the wire.
    const NAME: &'static str;
}
