//! The checks of what is posted and of what arrives.

use std::borrow::Cow;

use js_sys::{Map, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, console};

use super::connection::Connection;
use super::data::{is_list, to_json};
use crate::engine::{CallId, CommandDescriptor, Effect};
use crate::error::SkylightError;
use crate::validation::{Kind, Parts, Sifted, Unreadable, Validating, Validation};

/// The checks of a connection that begins.
pub(super) fn validating(validation: Validation) -> Validating {
    Validating::new(validation, |warning| console::warn_1(&warning.into()))
}

impl Connection {
    /// Why a call must not be made.
    pub(super) fn refuse(
        &self,
        id: CallId,
        command: &'static CommandDescriptor,
        data: Option<&JsValue>,
    ) -> Option<SkylightError> {
        self.validating.as_ref()?.refuse(id, command, data)
    }

    /// What is left to be carried out of an effect.
    pub(super) fn sift(&self, effect: Effect<JsValue>) -> Option<Effect<JsValue>> {
        let Some(validating) = &self.validating else { return Some(effect) };
        match validating.sift(effect) {
            Sifted::Kept(effect) => Some(effect),
            Sifted::Rejected { id, topic, mismatch, response } => {
                let payload = response.as_ref().map(to_json).unwrap_or_default();
                self.settle(id, Err(SkylightError::mismatch(mismatch, payload).on_topic(topic)));
                None
            }
            Sifted::Withheld => None,
        }
    }
}

impl Parts for JsValue {
    /// Objects and their numbers.
    type Met = Map;

    fn null() -> Self {
        Self::NULL
    }

    fn kind(&self) -> Kind {
        if self.is_undefined() {
            Kind::Nothing
        } else if Self::is_null(self) {
            Kind::Null
        } else if is_list(self) {
            Kind::List
        } else if Self::is_object(self) {
            Kind::Object
        } else if self.is_string() {
            Kind::Text
        } else if self.as_f64().is_some() {
            Kind::Number
        } else if self.as_bool().is_some() {
            Kind::Boolean
        } else if self.is_function() {
            Kind::Other("a function")
        } else if self.is_bigint() {
            Kind::Other("a bigint")
        } else {
            Kind::Other("a symbol")
        }
    }

    fn part(&self, key: &str) -> Result<Option<Cow<'_, Self>>, Unreadable> {
        own(self, &Self::from_str(key))
    }

    fn keys(&self) -> Result<Vec<Cow<'_, str>>, Unreadable> {
        let keys = Reflect::own_keys(self).map_err(|_: Self| Unreadable)?;
        // The others are symbols, which nothing that is posted keeps.
        let texts = keys.iter().filter_map(|key| key.as_string());
        Ok(texts.map(Cow::Owned).collect())
    }

    fn length(&self) -> Result<usize, Unreadable> {
        let length = Reflect::get(self, &Self::from_str("length")).map_err(|_: Self| Unreadable)?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the length of a list, which 32 bits hold"
        )]
        let length = length.as_f64().map_or(0, |length| length as usize);
        Ok(length)
    }

    fn item(&self, index: usize) -> Result<Option<Cow<'_, Self>>, Unreadable> {
        #[expect(clippy::cast_precision_loss, reason = "an index of a list, of 32 bits at most")]
        let index = index as f64;
        own(self, &Self::from_f64(index))
    }

    fn is_file(&self) -> bool {
        self.is_instance_of::<Blob>()
    }

    fn number(&self, met: &mut Map) -> Option<usize> {
        let next = met.size();
        let known = met.get(self).as_f64();
        if known.is_none() {
            met.set(self, &Self::from(next));
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number of objects"
        )]
        let number = known.map_or(next as usize, |known| known as usize);
        Some(number)
    }
}

/// What stands at an own key.
fn own<'v>(object: &JsValue, key: &JsValue) -> Result<Option<Cow<'v, JsValue>>, Unreadable> {
    let object: &Object = object.unchecked_ref();
    let described = Reflect::get_own_property_descriptor(object, key);
    if described.map_err(|_: JsValue| Unreadable)?.is_undefined() {
        return Ok(None);
    }
    let found = Reflect::get(object, key).map_err(|_: JsValue| Unreadable)?;
    Ok((!found.is_undefined()).then_some(Cow::Owned(found)))
}
