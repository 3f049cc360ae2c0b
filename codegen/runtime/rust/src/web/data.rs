//! JavaScript values as message data, and their conversion to and from Rust.

use std::borrow::Cow;

use js_sys::{Array, Error, JSON, Object, Reflect};
use serde::Serialize;
use serde_json::{Map, Value};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::engine::{Data, Scalar};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
}

/// Whether a value is a list. Of a proxy that was revoked nobody can tell, and it is none.
pub(super) fn is_list(value: &JsValue) -> bool {
    is_array(value).unwrap_or(false)
}

impl Data for JsValue {
    fn is_null(&self) -> bool {
        Self::is_null(self) || self.is_undefined()
    }

    fn is_object(&self) -> bool {
        Self::is_object(self) && !is_list(self)
    }

    fn get(&self, key: &str) -> Option<Cow<'_, Self>> {
        if !Data::is_object(self) {
            return None;
        }
        let found = Reflect::get(self, &Self::from_str(key)).ok()?;
        (!found.is_undefined()).then_some(Cow::Owned(found))
    }

    fn scalar(&self) -> Option<Scalar<'_>> {
        if let Some(text) = self.as_string() {
            return Some(Scalar::Text(Cow::Owned(text)));
        }
        self.as_f64().map(Scalar::Number).or_else(|| self.as_bool().map(Scalar::Boolean))
    }

    fn boolean(value: bool) -> Self {
        Self::from_bool(value)
    }

    fn text(value: &str) -> Self {
        Self::from_str(value)
    }

    fn object(entries: Vec<(&str, Self)>) -> Self {
        let pairs: Array =
            entries.iter().map(|(key, value)| Array::of2(&Self::from_str(key), value)).collect();
        // Pairs are all that this function asks for.
        Object::from_entries(&pairs).map_or(Self::NULL, Self::from)
    }
}

/// A payload as JSON. What JSON does not hold (a file, a cycle) becomes null.
pub(super) fn to_json(value: &JsValue) -> Value {
    let text = JSON::stringify(value).ok().and_then(|text| text.as_string());
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// An error as JSON; of an `Error` object its name and message too, which it would not show.
pub(super) fn error_to_json(error: &JsValue) -> Value {
    let json = to_json(error);
    let Some(native) = error.dyn_ref::<Error>() else { return json };
    let mut fields: Map<String, Value> =
        if let Value::Object(fields) = json { fields } else { Map::new() };
    fields.entry("name").or_insert_with(|| String::from(native.name()).into());
    fields.entry("message").or_insert_with(|| String::from(native.message()).into());
    Value::Object(fields)
}

/// Params as a plain object; files stay what they are.
pub(super) fn from_params(params: &impl Serialize) -> Result<JsValue, serde_wasm_bindgen::Error> {
    params.serialize(&serde_wasm_bindgen::Serializer::json_compatible())
}
