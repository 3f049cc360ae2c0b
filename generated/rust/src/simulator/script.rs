//! What a test says to the simulated Skylight, and what it is told.

use serde_json::Value;

use super::bridge::Unheard;

/// A command that came from the page.
#[derive(Clone, Debug, PartialEq)]
pub struct SimulatedCall {
    /// Dotted path, whether there is such a command or not.
    pub command: String,
    /// The params as they came; `None` when there were none.
    pub data: Option<Value>,
    /// Why it was not run, when it was not.
    pub unheard: Option<Unheard>,
}

/// What becomes of a command. Made from a payload, from `()` for one that is all made up, or from
/// a [`SimulatedError`].
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It is answered.
    Answer(Given),
    /// It fails.
    Error(SimulatedError),
    /// No answer ever comes, as when Skylight throws.
    Silence,
}

/// What is given of a payload; the rest is made up. Made from a value, or from `()` for nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given(pub(super) Option<Value>);

impl From<()> for Given {
    fn from((): ()) -> Self {
        Self(None)
    }
}

impl From<Value> for Given {
    fn from(value: Value) -> Self {
        Self(Some(value))
    }
}

impl From<()> for Outcome {
    fn from((): ()) -> Self {
        Self::Answer(Given(None))
    }
}

impl From<Value> for Outcome {
    fn from(value: Value) -> Self {
        Self::Answer(value.into())
    }
}

impl From<SimulatedError> for Outcome {
    fn from(error: SimulatedError) -> Self {
        Self::Error(error)
    }
}

/// An error that the simulated Skylight answers or tells. Its context, level and message are those
/// of the catalog.
#[derive(Clone, Debug, PartialEq)]
pub struct SimulatedError {
    pub(super) code: u32,
    pub(super) data: Option<Value>,
    pub(super) topic: Option<String>,
}

impl SimulatedError {
    /// An error of this code.
    #[must_use]
    pub fn new(code: u32) -> Self {
        Self { code, data: None, topic: None }
    }

    /// With this in its `data`, besides the fields that identify the call.
    #[must_use]
    pub fn data(mut self, data: Value) -> Self {
        self.data = Some(data);
        self
    }

    /// Told on this topic, which is not the one of the answer.
    #[must_use]
    pub fn on_topic(mut self, topic: impl Into<String>) -> Self {
        self.topic = Some(topic.into());
        self
    }
}
