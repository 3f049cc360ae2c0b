//! Values of JavaScript as the engine's message data.

use std::borrow::Cow;

use js_sys::{Array, Object, Reflect};
use skylight_sdk::engine::{Data, Scalar};
use wasm_bindgen::JsValue;

/// A value of JavaScript. It is never copied: what a caller gives is what is posted, files
/// included, and what is heard is what the caller gets.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct JsData(pub(crate) JsValue);

impl Data for JsData {
    fn is_null(&self) -> bool {
        self.0.is_null() || self.0.is_undefined()
    }

    fn is_object(&self) -> bool {
        self.0.is_object() && !Array::is_array(&self.0)
    }

    fn get(&self, key: &str) -> Option<Cow<'_, Self>> {
        // Reading fails for what has no keys, and when a getter throws: either way there is nothing
        // to read.
        let value = Reflect::get(&self.0, &JsValue::from_str(key)).ok()?;
        (!value.is_undefined()).then_some(Cow::Owned(Self(value)))
    }

    fn scalar(&self) -> Option<Scalar<'_>> {
        if let Some(text) = self.0.as_string() {
            Some(Scalar::Text(Cow::Owned(text)))
        } else if let Some(number) = self.0.as_f64() {
            Some(Scalar::Number(number))
        } else {
            self.0.as_bool().map(Scalar::Boolean)
        }
    }

    fn boolean(value: bool) -> Self {
        Self(JsValue::from_bool(value))
    }

    fn text(value: &str) -> Self {
        Self(JsValue::from_str(value))
    }

    fn object(entries: Vec<(&str, Self)>) -> Self {
        let entries: Array = entries
            .into_iter()
            .map(|(key, Self(value))| Array::of2(&JsValue::from_str(key), &value))
            .collect();
        // It fails only for what is no list of pairs.
        Self(Object::from_entries(&entries).map_or(JsValue::NULL, JsValue::from))
    }
}
