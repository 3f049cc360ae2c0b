//! The kinds of errors, and what each tells the reader.

use std::borrow::Cow;
#[cfg(any(feature = "simulator", feature = "web"))]
use std::fmt;

use serde_json::Value;

use super::SdkError;
use crate::decode::Mismatch;
use crate::engine::{End, Failure};

/// What went wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SkylightErrorKind {
    /// The browser did not open the popup.
    PopupBlocked,
    /// The popup's window was closed.
    Closed,
    /// The browser severed the popup from this page.
    CutOff,
    /// The popup never loaded.
    NeverLoaded,
    /// Messages came from another origin than the configured one.
    OriginRefused {
        /// That origin.
        heard: String,
    },
    /// The popup had already taken an origin.
    OriginTaken,
    /// The popup was reloaded while the call was under way.
    Reloaded,
    /// No answer came in time.
    TimedOut,
    /// No answer came in time, and the module of the command was not seen to start.
    ModuleNotStarted {
        /// The topic that shows that it has.
        started_by: &'static str,
    },
    /// The caller gave the call up.
    Aborted,
    /// Skylight answered with an error.
    Sdk(SdkError),
    /// Too many calls wait, or too many messages that nobody read.
    QueueFull,
    /// The params of a call are not what the command takes.
    InvalidParams {
        /// Where, for instance `target.agentId`; empty for the params as a whole.
        path: String,
        /// What belongs there.
        expected: String,
        /// What is there: its kind, and never the value.
        found: String,
    },
    /// The params of a call cannot be posted to another window.
    NotCloneable,
    /// The configured origin is none that can be used.
    InvalidOrigin {
        /// The origin as it was given.
        origin: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The connection was closed by its user.
    ClientClosed,
    /// A payload has another shape than the catalog says.
    PayloadMismatch(Mismatch),
}

impl SkylightErrorKind {
    /// Its name, the same in every client language.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::PopupBlocked => "popup-blocked",
            Self::Closed => "closed",
            Self::CutOff => "cut-off",
            Self::NeverLoaded => "never-loaded",
            Self::OriginRefused { .. } => "origin-refused",
            Self::OriginTaken => "origin-taken",
            Self::Reloaded => "reloaded",
            Self::TimedOut => "timed-out",
            Self::ModuleNotStarted { .. } => "module-not-started",
            Self::Aborted => "aborted",
            Self::Sdk(_) => "sdk",
            Self::QueueFull => "queue-full",
            Self::InvalidParams { .. } => "invalid-params",
            Self::NotCloneable => "not-cloneable",
            Self::InvalidOrigin { .. } => "invalid-origin",
            Self::ClientClosed => "client-closed",
            Self::PayloadMismatch(_) => "payload-mismatch",
        }
    }
}

impl SkylightErrorKind {
    /// Of params that are no message, for a reason that the serializer gives.
    #[cfg(any(feature = "simulator", feature = "web"))]
    pub(crate) fn unwritable(reason: &impl fmt::Display) -> Self {
        Self::InvalidParams {
            path: String::new(),
            expected: "plain data".to_owned(),
            found: format!("what cannot be written as such ({reason})"),
        }
    }

    /// Of params that are not what the catalog says.
    #[cfg(feature = "validation")]
    pub(crate) fn invalid_params(found: &Mismatch) -> Self {
        Self::InvalidParams {
            path: found.path(),
            expected: found.expected().to_owned(),
            found: found.found().to_owned(),
        }
    }

    /// What happened and what to do, for an error of a call or of the connection.
    pub(super) fn explanation(&self, of_call: bool) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::PopupBlocked => {
                "the browser blocked the popup. Open it from within a click, or allow popups for \
                 this site"
            }
            Self::Closed => "the popup was closed. Open it again to go on",
            Self::CutOff => {
                "the browser severed the popup from this page. Serve this page without \
                 `Cross-Origin-Opener-Policy: same-origin`, or with `same-origin-allow-popups`"
            }
            Self::NeverLoaded => "the popup did not load in time. Check its address",
            Self::OriginRefused { heard } => {
                return Cow::Owned(format!(
                    "the popup speaks from the origin {heard}, which is not the configured one. \
                     Configure that origin if it is the one to trust"
                ));
            }
            Self::OriginTaken => {
                "the popup already belongs to another page. Close it and open it again"
            }
            Self::Reloaded => {
                "the popup was reloaded and what it worked on is lost. Call again if that is safe"
            }
            Self::TimedOut if of_call => {
                "no answer came in time. It may still be carried out: look before calling again"
            }
            Self::TimedOut => {
                "the popup loaded and did not confirm the connection in time. Reload it"
            }
            Self::ModuleNotStarted { started_by } => {
                return Cow::Owned(format!(
                    "no answer came in time, and nothing on {started_by} has shown that the \
                     command's module started. Wait for that topic before calling"
                ));
            }
            Self::Aborted => "the call was given up. It may still be carried out",
            Self::Sdk(error) => return Cow::Owned(error.to_string()),
            Self::QueueFull if of_call => {
                "too many calls wait. Make more once some of them are answered"
            }
            Self::QueueFull => {
                "too many messages waited to be read, and those since were lost. Read faster, or \
                 keep more"
            }
            Self::InvalidParams { path, expected, found } => {
                let place = if path.is_empty() { "they" } else { path.as_str() };
                return Cow::Owned(format!(
                    "the params are not what the command takes: {place} should be {expected}, not \
                     {found}. Nothing was posted: correct them and call again"
                ));
            }
            Self::NotCloneable => {
                "the params cannot be posted to another window. Pass plain data, no functions"
            }
            Self::InvalidOrigin { origin, reason } => {
                return Cow::Owned(format!(
                    "`{origin}` cannot be used as an origin: {reason}. Give scheme, host and port \
                     only, for instance `https://skylight.example`"
                ));
            }
            Self::ClientClosed => "this page closed the connection. Open a new one to go on",
            Self::PayloadMismatch(mismatch) => {
                return Cow::Owned(format!(
                    "the payload is not what the catalog says: {mismatch}. The error holds it; \
                     report it so that the catalog can follow"
                ));
            }
        })
    }
}

impl From<End> for SkylightErrorKind {
    fn from(end: End) -> Self {
        match end {
            End::Closed => Self::Closed,
            End::CutOff => Self::CutOff,
            End::NeverLoaded => Self::NeverLoaded,
            End::OriginRefused { heard } => Self::OriginRefused { heard },
            End::OriginTaken => Self::OriginTaken,
            End::TimedOut => Self::TimedOut,
        }
    }
}

impl From<Failure<Value>> for SkylightErrorKind {
    fn from(failure: Failure<Value>) -> Self {
        match failure {
            Failure::Ended(end) => end.into(),
            Failure::ClientClosed => Self::ClientClosed,
            Failure::Reloaded => Self::Reloaded,
            Failure::TimedOut => Self::TimedOut,
            Failure::ModuleNotStarted { started_by } => Self::ModuleNotStarted { started_by },
            Failure::Aborted => Self::Aborted,
            Failure::QueueFull => Self::QueueFull,
            Failure::NotCloneable => Self::NotCloneable,
            Failure::Sdk(error) => Self::Sdk(SdkError::new(error)),
        }
    }
}
