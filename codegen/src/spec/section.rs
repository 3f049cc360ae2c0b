//! The files of a catalog beside its root: modules, subModules and what they share.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::annotations::{Annotations, sentence};
use super::command::Command;
use super::error_code::ErrorCode;
use super::reader::{Entries, Fields, Read, Spanned, Text};
use super::sequence::Sequence;
use super::topic::Topic;
use super::tree::{Node, Value};
use super::types::NamedType;
use super::words::{StartsWord, unknown_word};
use crate::diagnostic::Mistakes;

/// What every file can declare.
#[derive(Clone, Debug, Default, JsonSchema)]
#[schemars(rename_all = "camelCase")]
pub struct Declarations {
    /// Types under names in Pascal case, unique in the catalog.
    #[schemars(default)]
    pub types: Entries<NamedType>,
    /// Topics by their name, unique in the catalog.
    #[schemars(default)]
    pub topics: Entries<Topic>,
    /// Errors by their code, unique in the catalog.
    #[schemars(default)]
    pub errors: Entries<ErrorCode>,
    /// Sequences by their name, unique in the catalog.
    #[schemars(default)]
    pub sequences: Entries<Sequence>,
}

/// A file with a module or subModule.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct ModuleSection {
    /// The module's path with dots, which is also the file's name.
    #[schemars(required)]
    pub module: Option<Text>,
    /// What the module is for, in one sentence.
    #[schemars(required)]
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// From when on its commands can be called. When absent: `launch`.
    pub starts: Option<Starts>,
    /// Whether a package that can leave modules out has this one unless it is told otherwise. When
    /// absent: true.
    pub default: Option<Spanned<bool>>,
    /// Commands by their name.
    #[schemars(default)]
    pub commands: Entries<Command>,
    /// What else the file declares.
    #[schemars(flatten)]
    pub declarations: Declarations,
}

/// A file that goes on with a module, when one file would be too long.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct ModulePart {
    /// The path of the module; the file stands in a directory of this name.
    #[schemars(required)]
    pub continues: Option<Text>,
    /// What this part is about, in one sentence.
    #[schemars(required)]
    pub summary: Option<Text>,
    /// Commands of the module by their name.
    #[schemars(default)]
    pub commands: Entries<Command>,
    /// What else the file declares.
    #[schemars(flatten)]
    pub declarations: Declarations,
}

/// A file with what several modules use.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct SharedSection {
    /// What the file holds.
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// What the file declares.
    #[schemars(flatten)]
    pub declarations: Declarations,
}

/// From when on the commands of a module can be called.
#[derive(Clone, Debug)]
pub enum Starts {
    /// From a moment that every session reaches.
    Word(StartsWord),
    /// After the configuration, for tenants with this integration.
    Integration(Text),
    /// When the popup was launched with this CRM module.
    Crm(Text),
}

/// From when on the commands of a module can be called.
#[derive(JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
enum StartsSchema {
    Word(StartsWord),
    Condition(StartsCondition),
}

/// What must be there for a module to start.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields, extend("minProperties" = 1, "maxProperties" = 1))]
#[expect(dead_code, reason = "only its schema is used")]
struct StartsCondition {
    /// After the configuration, for tenants with this integration.
    integration: Option<Text>,
    /// When the popup was launched with this CRM module.
    crm: Option<Text>,
}

impl JsonSchema for Starts {
    fn schema_name() -> Cow<'static, str> {
        "Starts".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        StartsSchema::json_schema(generator)
    }
}

impl Declarations {
    pub(crate) fn read(fields: &mut Fields<'_, '_, '_>) -> Self {
        Self {
            types: fields.optional("types").unwrap_or_default(),
            topics: fields.optional("topics").unwrap_or_default(),
            errors: fields.optional("errors").unwrap_or_default(),
            sequences: fields.optional("sequences").unwrap_or_default(),
        }
    }
}

impl Read for ModuleSection {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "a module's file", mistakes)?;
        let section = Self {
            module: fields.required("module"),
            summary: sentence(&mut fields, "summary"),
            annotations: Annotations::read(&mut fields),
            starts: fields.optional("starts"),
            default: fields.optional("default"),
            commands: fields.optional("commands").unwrap_or_default(),
            declarations: Declarations::read(&mut fields),
        };
        fields.finish();
        Some(section)
    }
}

impl Read for ModulePart {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "a file that continues a module", mistakes)?;
        let part = Self {
            continues: fields.required("continues"),
            summary: sentence(&mut fields, "summary"),
            commands: fields.optional("commands").unwrap_or_default(),
            declarations: Declarations::read(&mut fields),
        };
        fields.finish();
        Some(part)
    }
}

impl Read for SharedSection {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "a shared file", mistakes)?;
        let section = Self {
            summary: fields.optional("summary"),
            annotations: Annotations::read(&mut fields),
            declarations: Declarations::read(&mut fields),
        };
        fields.finish();
        Some(section)
    }
}

impl Read for Starts {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let Value::Mapping(_) = &node.value else {
            let word: Spanned<StartsWord> = Read::read(node, mistakes)?;
            return Some(Self::Word(word.value));
        };
        let mut fields = Fields::of(node, "`starts`", mistakes)?;
        let integration = fields.optional("integration");
        let crm = fields.optional("crm");
        if fields.at_most_one(&["integration", "crm"]) == 0 {
            let words = ["launch", "configuration", "{ integration: name }", "{ crm: name }"];
            unknown_word(node, "a moment at which a module starts", &words, fields.mistakes());
            return None;
        }
        fields.finish();
        integration.map(Self::Integration).or(crm.map(Self::Crm))
    }
}
