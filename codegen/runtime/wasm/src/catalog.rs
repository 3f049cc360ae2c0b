//! The catalog of the conformance vectors, with which this crate is compiled and tested where it
//! stands. In the generated crate the catalog's own commands are in its place.

use js_sys::{Array, Reflect};
use skylight_runtime::engine::{CommandDescriptor, Match};
use wasm_bindgen::JsValue;

#[path = "../../conformance/protocol.rs"]
mod protocol;

pub(crate) use protocol::SKYLIGHT as PROTOCOL;

/// A command as a vector describes it. It lives as long as the module, as commands do.
pub(crate) fn find(command: &JsValue) -> Option<&'static CommandDescriptor> {
    let module = text(command, "module");
    let sub_module = text(command, "subModule");
    let name = text(command, "command")?;
    let path: Vec<&str> = [module, sub_module, Some(name)].into_iter().flatten().collect();
    let matches = list(command, "match").into_iter().map(|entry| Match {
        param: texts(&entry, "param"),
        payload: is_set(&entry, "payload").then(|| texts(&entry, "payload")),
        error: texts(&entry, "error"),
    });
    Some(Box::leak(Box::new(CommandDescriptor {
        path: path.join(".").leak(),
        module,
        sub_module,
        command: name,
        message: None,
        reply: text(command, "reply"),
        matches: matches.collect::<Vec<_>>().leak(),
        custom_topic: text(command, "customTopic"),
        fails_on: texts(command, "failsOn"),
        many: is_set(command, "many"),
        errors_first: is_set(command, "errorsFirst"),
        started_by: text(command, "startedBy"),
    })))
}

fn text(object: &JsValue, key: &str) -> Option<&'static str> {
    let value = Reflect::get(object, &JsValue::from_str(key)).ok()?;
    value.as_string().map(|text| &*text.leak())
}

fn texts(object: &JsValue, key: &str) -> &'static [&'static str] {
    let texts = list(object, key).into_iter().filter_map(|text| text.as_string());
    texts.map(|text| &*text.leak()).collect::<Vec<_>>().leak()
}

fn is_set(object: &JsValue, key: &str) -> bool {
    Reflect::get(object, &JsValue::from_str(key)).is_ok_and(|value| value.is_truthy())
}

fn list(object: &JsValue, key: &str) -> Vec<JsValue> {
    let value = Reflect::get(object, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED);
    if Array::is_array(&value) { Array::from(&value).to_vec() } else { Vec::new() }
}
