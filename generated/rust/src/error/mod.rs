//! What can go wrong, as one error type.

mod kind;
mod sdk;

use std::fmt;

use serde_json::Value;

pub use kind::SkylightErrorKind;
pub use sdk::SdkError;

use crate::decode::Mismatch;

/// Something went wrong: with the connection, with a call or with a payload.
///
/// Its text says what happened and what to do; [`kind`](Self::kind) is for programs.
#[derive(Clone, PartialEq)]
pub struct SkylightError(Box<Details>);

#[derive(Clone, PartialEq)]
struct Details {
    kind: SkylightErrorKind,
    /// What happened and what to do, where that is not what the kind says.
    explanation: Option<&'static str>,
    command: Option<&'static str>,
    topic: Option<String>,
    remedy: Option<&'static str>,
    payload: Option<Value>,
}

impl SkylightError {
    /// An error of this kind, not yet of a command or topic.
    pub fn new(kind: impl Into<SkylightErrorKind>) -> Self {
        let kind = kind.into();
        Self(Box::new(Details {
            kind,
            explanation: None,
            command: None,
            topic: None,
            remedy: None,
            payload: None,
        }))
    }

    /// The same error, explained in other words than those of its kind.
    #[cfg(feature = "web")]
    #[must_use]
    pub(crate) fn explained(mut self, explanation: &'static str) -> Self {
        self.0.explanation = Some(explanation);
        self
    }

    /// A payload that cannot be read; it stays available as [`payload`](Self::payload).
    #[must_use]
    pub fn mismatch(mismatch: Mismatch, payload: Value) -> Self {
        let mut error = Self::new(SkylightErrorKind::PayloadMismatch(mismatch));
        error.0.payload = Some(payload);
        error
    }

    /// The same error, of this command.
    #[must_use]
    pub fn of_command(mut self, path: &'static str) -> Self {
        self.0.command = Some(path);
        self
    }

    /// The same error, of a message on this topic.
    #[must_use]
    pub fn on_topic(mut self, topic: impl Into<String>) -> Self {
        self.0.topic = Some(topic.into());
        self
    }

    /// The same error, with the payload that came beside it; null is none.
    #[must_use]
    pub fn beside(mut self, payload: Value) -> Self {
        self.0.payload = Some(payload).filter(|payload| !payload.is_null());
        self
    }

    /// The same error, with what can be done about its code.
    #[must_use]
    pub fn with_remedy(mut self, remedy: fn(u32) -> Option<&'static str>) -> Self {
        self.0.remedy = self.sdk().and_then(SdkError::code).and_then(remedy);
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &SkylightErrorKind {
        &self.0.kind
    }

    /// Dotted path of the command that failed, when one did.
    #[must_use]
    pub fn command(&self) -> Option<&'static str> {
        self.0.command
    }

    /// Topic of the message that brought the error, when one did.
    #[must_use]
    pub fn topic(&self) -> Option<&str> {
        self.0.topic.as_deref()
    }

    /// The error as Skylight published it, when it did.
    #[must_use]
    pub fn sdk(&self) -> Option<&SdkError> {
        match &self.0.kind {
            SkylightErrorKind::Sdk(error) => Some(error),
            _ => None,
        }
    }

    /// The payload: one that could not be read, or one that came beside the error on a topic.
    #[must_use]
    pub fn payload(&self) -> Option<&Value> {
        self.0.payload.as_ref()
    }
}

impl fmt::Display for SkylightError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of_command = self.0.command;
        if let Some(subject) = of_command.or(self.topic()) {
            write!(f, "{subject}: ")?;
        }
        match self.0.explanation {
            Some(explanation) => f.write_str(explanation)?,
            None => f.write_str(&self.0.kind.explanation(of_command.is_some()))?,
        }
        self.0.remedy.map_or(Ok(()), |remedy| write!(f, ". {remedy}"))
    }
}

/// Without the payload, which may hold what no log should.
impl fmt::Debug for SkylightError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SkylightError")
            .field("kind", &self.0.kind)
            .field("command", &self.0.command)
            .field("topic", &self.0.topic)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for SkylightError {}
