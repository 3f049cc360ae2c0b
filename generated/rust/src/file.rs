//! Files among the params of a command.

use serde::{Serialize, Serializer};

use crate::decode::{Decode, Mismatch};

/// A `File` or `Blob` of the browser, posted to the popup as it is.
///
/// One can only be made with the feature `web`; without, commands that take files have a type and
/// no value.
#[derive(Clone, Debug, PartialEq)]
pub struct File(Content);

#[cfg(feature = "web")]
type Content = web_sys::Blob;
#[cfg(not(feature = "web"))]
type Content = std::convert::Infallible;

#[cfg(feature = "web")]
impl From<web_sys::Blob> for File {
    fn from(blob: web_sys::Blob) -> Self {
        Self(blob)
    }
}

/// Only the serializer of the client carries a file; any other gets something without meaning.
impl Serialize for File {
    #[cfg(feature = "web")]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde_wasm_bindgen::preserve::serialize(&self.0, serializer)
    }

    #[cfg(not(feature = "web"))]
    fn serialize<S: Serializer>(&self, _serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {}
    }
}

/// Payloads are read as JSON, which holds no file.
impl Decode for File {
    fn decode(value: serde_json::Value) -> Result<Self, Mismatch> {
        Err(Mismatch::new("a file", &value))
    }
}
