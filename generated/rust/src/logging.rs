//! The log of Skylight's SDK.
//!
//! Its commands can be called as soon as the connection stands.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::command::{Command, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::CommandDescriptor;
use crate::masked::Masked;
use crate::unknown::{UnknownFields, UnknownValue};

/// Sets how much Skylight's SDK writes to the browser's console.
///
/// It holds for all of Skylight.
///
/// # Answer
///
/// [`LogLevel`] on `cxengage/logging/log-level-set`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::logging::SetLevel;
///
/// let params = SetLevel::new(skylight_sdk::logging::LogLevel::Debug);
/// ```
///
/// Source: `modules/logging.cljs:18` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetLevel {
    /// How much is logged.
    pub level: LogLevel,
}

impl SetLevel {
    /// With all that it consists of.
    #[must_use]
    pub fn new(level: LogLevel) -> Self {
        Self { level }
    }
}

impl Command for SetLevel {
    type Reply = LogLevel;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "logging.setLevel",
        module: Some("logging"),
        sub_module: None,
        command: "setLevel",
        message: None,
        reply: Some("cxengage/logging/log-level-set"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// How much is logged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogLevel {
    /// Everything.
    Debug,
    /// What happens.
    Info,
    /// What is suspicious.
    Warn,
    /// What failed.
    Error,
    /// What cannot be recovered from.
    Fatal,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl LogLevel {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Debug => "debug",
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Error => "error",
            Self::Fatal => "fatal",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for LogLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LogLevel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for LogLevel {
    fn from(value: &str) -> Self {
        match value {
            "debug" => Self::Debug,
            "info" => Self::Info,
            "warn" => Self::Warn,
            "error" => Self::Error,
            "fatal" => Self::Fatal,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for LogLevel {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(LogLevel);

/// A log that was to be uploaded.
///
/// Source: `cxengage_javascript_sdk/pubsub.cljs:114` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveLogsBody {
    /// `logs` on the wire.
    ///
    /// Not shown by `Debug`.
    pub logs: Vec<Value>,
    /// `context` on the wire.
    ///
    /// Not shown by `Debug`.
    pub context: Value,
    /// The browser and its machine.
    pub device: Value,
    /// `appId` on the wire.
    pub app_id: String,
    /// `appName` on the wire.
    pub app_name: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SaveLogsBody {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            logs: fields.required("logs")?,
            context: fields.required("context")?,
            device: fields.required("device")?,
            app_id: fields.required("appId")?,
            app_name: fields.required("appName")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SaveLogsBody);

impl fmt::Debug for SaveLogsBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SaveLogsBody");
        debug.field("logs", &Masked);
        debug.field("context", &Masked);
        debug.field("device", &self.device);
        debug.field("app_id", &self.app_id);
        debug.field("app_name", &self.app_name);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}
