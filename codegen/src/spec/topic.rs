//! Topics.

use schemars::JsonSchema;

use super::annotations::{Annotations, sentence};
use super::reader::{Fields, Read, Spanned, Text};
use super::tree::Node;
use super::types::InlineType;
use super::words::{Casing, Completeness, Kind};
use crate::diagnostic::Mistakes;

/// A topic: an address on which messages arrive.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Topic {
    /// What a message on the topic means, in one sentence.
    #[schemars(required)]
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// What it is for. When absent: `reply` when a command names the topic, else `event`.
    pub kind: Option<Spanned<Kind>>,
    /// The type of what arrives. When absent, nothing or always null.
    pub payload: Option<InlineType>,
    /// Whether only errors arrive on it.
    #[schemars(default)]
    pub error_only: bool,
    /// Codes that arrive here beside those of the commands that answer here.
    #[schemars(default)]
    pub errors: Vec<Spanned<u32>>,
    /// That it is declared and yet never delivered.
    pub delivered: Option<Delivered>,
    /// How much of the payload is known. When absent: `observed`.
    pub completeness: Option<Spanned<Completeness>>,
    /// What happens to the payload's keys on the way. When absent: `camel`.
    pub casing: Option<Spanned<Casing>>,
    /// The type of the payload when an error is set. When absent, it is null then.
    pub on_failure: Option<InlineType>,
    /// Whether the whole payload is masked in logs.
    #[schemars(default)]
    pub sensitive: bool,
}

/// Whether a topic is delivered.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Delivered {
    /// Why it never is.
    #[schemars(required)]
    pub no: Option<Text>,
}

impl Read for Topic {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "a topic", mistakes)?;
        let topic = Self {
            summary: sentence(&mut fields, "summary"),
            annotations: Annotations::read(&mut fields),
            kind: fields.optional("kind"),
            payload: fields.optional("payload"),
            error_only: fields.flag("errorOnly"),
            errors: fields.list("errors"),
            delivered: fields.optional("delivered"),
            completeness: fields.optional("completeness"),
            casing: fields.optional("casing"),
            on_failure: fields.optional("onFailure"),
            sensitive: fields.flag("sensitive"),
        };
        if topic.error_only {
            fields.exclude("payload", "errorOnly", "what an error brings along is `onFailure`");
        }
        fields.finish();
        Some(topic)
    }
}

impl Read for Delivered {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "`delivered`", mistakes)?;
        let delivered = Self { no: fields.required("no") };
        fields.finish();
        Some(delivered)
    }
}
