//! Error codes.

use schemars::JsonSchema;

use super::annotations::{Annotations, sentence};
use super::reader::{Fields, Read, Text};
use super::tree::Node;
use super::types::FieldMap;
use crate::diagnostic::Mistakes;

/// An error code.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct ErrorCode {
    /// Its name in camel case.
    #[schemars(required)]
    pub name: Option<Text>,
    /// The part of the product that it comes from, as on the wire.
    #[schemars(required)]
    pub context: Option<Text>,
    /// The levels that it is published with, as on the wire.
    #[schemars(required)]
    pub levels: Option<Vec<Text>>,
    /// Which level when, where there are several.
    pub level_rule: Option<Text>,
    /// What happened, in one sentence.
    #[schemars(required)]
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// What the caller can do about it.
    #[schemars(required)]
    pub remedy: Option<Text>,
    /// The fields of the error's `data`.
    pub data: Option<FieldMap>,
}

impl Read for ErrorCode {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "an error code", mistakes)?;
        let error = Self {
            name: fields.required("name"),
            context: fields.required("context"),
            levels: fields.required("levels"),
            level_rule: fields.optional("levelRule"),
            summary: sentence(&mut fields, "summary"),
            annotations: Annotations::read(&mut fields),
            remedy: sentence(&mut fields, "remedy"),
            data: fields.optional("data"),
        };
        fields.finish();
        Some(error)
    }
}
