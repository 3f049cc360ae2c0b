//! What may be said of every item.

use schemars::JsonSchema;

use super::reader::{Fields, Read, Text};
use super::tree::Node;
use crate::diagnostic::{Code, Mistakes};

/// What may be said of every item besides its summary.
#[derive(Clone, Debug, Default, JsonSchema)]
#[schemars(rename_all = "camelCase")]
pub struct Annotations {
    /// More paragraphs, in Markdown.
    pub details: Option<Text>,
    /// The version of the protocol that brought the item.
    pub since: Option<Text>,
    /// What to use instead. Its presence makes the item deprecated.
    pub deprecated: Option<Text>,
    /// How well the item is supported over the bridge; absent means fully.
    pub support: Option<Support>,
    /// References into the facts about the protocol.
    #[schemars(default)]
    pub source: Vec<Text>,
}

/// How well an item is supported over the bridge.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Support {
    /// Why the item is only partly supported.
    #[schemars(required)]
    pub partial: Option<Text>,
}

impl Annotations {
    pub(crate) fn read(fields: &mut Fields<'_, '_, '_>) -> Self {
        Self {
            details: fields.optional("details"),
            since: fields.optional("since"),
            deprecated: fields.optional("deprecated"),
            support: fields.optional("support"),
            source: fields.list("source"),
        }
    }

    /// The keys of annotations, `summary` included.
    pub(crate) const KEYS: &'static [&'static str] =
        &["summary", "details", "since", "deprecated", "support", "source"];
}

impl Read for Support {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "`support`", mistakes)?;
        let support = Self { partial: fields.required("partial") };
        fields.finish();
        Some(support)
    }
}

/// A summary or remedy that must be there and must say something.
pub(crate) fn sentence(fields: &mut Fields<'_, '_, '_>, key: &'static str) -> Option<Text> {
    let text: Text = fields.required(key)?;
    if text.trim().is_empty() {
        fields
            .mistakes()
            .remark(Code::UNDESCRIBED, text.place, format!("this {key} says nothing"))
            .help("write one sentence for the reader of the documentation");
    }
    Some(text)
}
