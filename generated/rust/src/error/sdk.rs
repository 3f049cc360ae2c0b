//! Errors that Skylight published.

use std::fmt;

use serde_json::Value;

use crate::decode::{Decode, Mismatch, deserialize_by_decode};

/// An error that Skylight published. Nothing is certain about its shape, so every part is optional.
#[derive(Clone, PartialEq)]
pub struct SdkError(Value);

impl SdkError {
    /// Takes the error as it came.
    #[must_use]
    pub fn new(raw: Value) -> Self {
        Self(raw)
    }

    /// Its number.
    #[must_use]
    pub fn code(&self) -> Option<u32> {
        self.0.get("code")?.as_u64()?.try_into().ok()
    }

    /// The part of Skylight it comes from.
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.0.get("context")?.as_str()
    }

    /// How grave it is, for instance `error` or `session-fatal`.
    #[must_use]
    pub fn level(&self) -> Option<&str> {
        self.0.get("level")?.as_str()
    }

    /// What happened, in English.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.get("message")?.as_str()
    }

    /// What belongs to it; which keys it has depends on the code.
    #[must_use]
    pub fn data(&self) -> Option<&Value> {
        self.0.get("data")
    }

    /// The whole error as it came.
    #[must_use]
    pub fn raw(&self) -> &Value {
        &self.0
    }
}

/// Without `data`, which may hold what no log should.
impl fmt::Debug for SdkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SdkError")
            .field("code", &self.code())
            .field("context", &self.context())
            .field("level", &self.level())
            .field("message", &self.message())
            .finish_non_exhaustive()
    }
}

/// Says what Skylight reported; what to do depends on the code.
impl fmt::Display for SdkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Skylight reported ")?;
        match (self.level(), self.code()) {
            (Some(level), Some(code)) => write!(f, "{level} {code}")?,
            (None, Some(code)) => write!(f, "error {code}")?,
            (_, None) => f.write_str("an error without a code")?,
        }
        self.message().map_or(Ok(()), |message| write!(f, ": {message}"))
    }
}

impl Decode for SdkError {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        Ok(Self(value))
    }
}

deserialize_by_decode!(SdkError);
