//! What users write: attributes, and structs with the names of their fields on the wire.

mod attribute;
mod fields;
mod rename;

pub(crate) use attribute::{Attribute, attribute};
pub(crate) use fields::{Direction, FieldInput, fields, serde_container, serde_variant};
pub(crate) use rename::Rule;
