//! Sequences.

use schemars::JsonSchema;

use super::annotations::{Annotations, sentence};
use super::reader::{Fields, Read, Spanned, Text};
use super::tree::Node;
use super::words::Actor;
use crate::diagnostic::Mistakes;

/// What arrives, in which order.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Sequence {
    /// What the sequence shows, in one sentence.
    #[schemars(required)]
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// The messages, in order.
    #[schemars(required)]
    pub steps: Option<Vec<Step>>,
}

/// A message of a sequence.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Step {
    /// The topic that it arrives on.
    #[schemars(required)]
    pub topic: Option<Text>,
    /// Who causes it.
    #[schemars(required)]
    pub by: Option<Spanned<Actor>>,
    /// The command that causes it, with its module's path: `interactions.voice.dial`.
    pub command: Option<Text>,
    /// Whether it can be missing.
    #[schemars(default)]
    pub optional: bool,
    /// Whether it comes again and again.
    #[schemars(default)]
    pub repeated: bool,
    /// More about it.
    pub note: Option<Text>,
}

impl Read for Sequence {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "a sequence", mistakes)?;
        let sequence = Self {
            summary: sentence(&mut fields, "summary"),
            annotations: Annotations::read(&mut fields),
            steps: fields.required("steps"),
        };
        fields.finish();
        Some(sequence)
    }
}

impl Read for Step {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "a step", mistakes)?;
        let step = Self {
            topic: fields.required("topic"),
            by: fields.required("by"),
            command: fields.optional("command"),
            optional: fields.flag("optional"),
            repeated: fields.flag("repeated"),
            note: fields.optional("note"),
        };
        fields.finish();
        Some(step)
    }
}
