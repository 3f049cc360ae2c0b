//! What the engine knows of the catalog.

use skylight_sdk::engine::{CommandDescriptor, Protocol};
use skylight_sdk::protocol;
use wasm_bindgen::JsValue;

/// The protocol without what to do about each error code, which JavaScript does not ask for.
pub(crate) static PROTOCOL: Protocol = Protocol { remedy: |_| None, ..protocol::PROTOCOL };

/// The command of a dotted path.
pub(crate) fn find(path: &JsValue) -> Option<&'static CommandDescriptor> {
    protocol::command(&path.as_string()?)
}
