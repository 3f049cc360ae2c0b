//! Types and fields.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::annotations::{Annotations, sentence};
use super::expression::Expression;
use super::reader::{Entries, Fields, Read, Spanned, Text};
use super::tree::{Node, Value};
use crate::diagnostic::{Code, Mistakes, Place};

/// A type under a name of its own.
#[derive(Clone, Debug, Default, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct NamedType {
    /// What the type describes, in one sentence.
    #[schemars(required)]
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// What it is.
    #[schemars(flatten)]
    pub form: TypeForm,
}

/// A type where one is used: an expression, or a mapping.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum InlineType {
    /// A type expression.
    Expression(Expression),
    /// A type with more to it.
    Mapping(Box<InlineMapping>),
}

/// A type with more to it.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct InlineMapping {
    /// What the type describes.
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// What it is.
    #[schemars(flatten)]
    pub form: TypeForm,
    /// Whether null is allowed too. With `type`, write `| null` instead.
    #[schemars(default)]
    pub nullable: bool,
    /// Where the mapping begins.
    #[schemars(skip)]
    pub place: Place,
}

/// A field: a type expression, or a mapping.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum Field {
    /// A type expression.
    Expression(Expression),
    /// A field with more to it.
    Mapping(Box<FieldMapping>),
}

/// A field with more to it.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct FieldMapping {
    /// What the field holds.
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// Its type.
    #[schemars(flatten)]
    pub form: TypeForm,
    /// Whether null is allowed too. With `type`, write `| null` instead.
    #[schemars(default)]
    pub nullable: bool,
    /// The rest of the field.
    #[schemars(flatten)]
    pub limits: Limits,
}

/// What is special about a field.
#[derive(Clone, Debug, Default, JsonSchema)]
#[schemars(rename_all = "camelCase")]
pub struct Limits {
    /// Whether the other side leaves it unchecked.
    #[schemars(default)]
    pub unvalidated: bool,
    /// Whether the other side takes it and does not use it.
    #[schemars(default)]
    pub ignored: bool,
    /// The smallest number allowed.
    pub min: Option<Spanned<f64>>,
    /// The largest number allowed.
    pub max: Option<Spanned<f64>>,
    /// Whether it holds credentials or personal data, which are masked in logs.
    #[schemars(default)]
    pub sensitive: bool,
}

/// What a type is: exactly one of `type`, `fields`, `enum` and `union`.
#[derive(Clone, Debug, Default, JsonSchema)]
#[schemars(rename_all = "camelCase")]
pub struct TypeForm {
    /// A type expression.
    pub r#type: Option<Expression>,
    /// The fields of an object.
    pub fields: Option<FieldMap>,
    /// With `fields`: more keys are known to arrive. With `enum`: other values are taken when sent.
    #[schemars(default)]
    pub open: bool,
    /// The values of a string.
    pub r#enum: Option<EnumValues>,
    /// Several types, one of which it is.
    pub r#union: Option<Union>,
    /// With `union`: the key whose value is the name of the variant.
    pub tag: Option<Text>,
}

/// The fields of an object. `name: type` is required, `name?: type` is optional.
#[derive(Clone, Debug, Default)]
pub struct FieldMap(pub Vec<FieldEntry>);

/// A field under its key.
#[derive(Clone, Debug)]
pub struct FieldEntry {
    /// The key as on the wire, without the `?` that marks an optional field.
    pub name: Text,
    /// Whether the key may be absent.
    pub optional: bool,
    /// The field; `None` when it could not be read.
    pub field: Option<Field>,
}

/// The values of an enum: a list, or a mapping from each value to what it means.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum EnumValues {
    /// The values.
    List(Vec<Text>),
    /// What each value means.
    Mapping(Entries<EnumValue>),
}

/// What a value of an enum means.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum EnumValue {
    /// Nothing is said about it.
    Bare(()),
    /// What it means.
    Summary(Text),
    /// More about it.
    Mapping(Box<EnumValueMapping>),
}

/// More about a value of an enum.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnumValueMapping {
    /// What the value means.
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
}

/// The variants of a union: a list of types, or a mapping from names to types.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum Union {
    /// Types that are told apart by their shape.
    List(Vec<Expression>),
    /// Types under names.
    Mapping(Entries<InlineType>),
}

impl JsonSchema for FieldMap {
    fn schema_name() -> Cow<'static, str> {
        "FieldMap".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let field = generator.subschema_for::<Field>();
        json_schema!({
            "type": "object",
            "description": "Fields by their key. A `?` behind a key says that it may be absent.",
            "additionalProperties": field,
        })
    }
}

impl Read for NamedType {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        if let Value::Text(text) = &node.value {
            let r#type = Expression::read(node, mistakes)?;
            mistakes
                .remark(Code::UNDESCRIBED, node.place, "a named type needs a summary")
                .help(format!("write `{{ type: {text}, summary: What it is. }}`"));
            let form = TypeForm { r#type: Some(r#type), ..TypeForm::default() };
            return Some(Self { form, ..Self::default() });
        }
        let mut fields = Fields::of(node, "a named type", mistakes)?;
        let named = Self {
            summary: sentence(&mut fields, "summary"),
            annotations: Annotations::read(&mut fields),
            form: TypeForm::read(&mut fields),
        };
        fields.finish();
        Some(named)
    }
}

impl Read for InlineType {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        if !matches!(node.value, Value::Mapping(_)) {
            return Expression::read(node, mistakes).map(Self::Expression);
        }
        let mut fields = Fields::of(node, "a type", mistakes)?;
        let mapping = InlineMapping {
            summary: fields.optional("summary"),
            annotations: Annotations::read(&mut fields),
            form: TypeForm::read(&mut fields),
            nullable: nullable(&mut fields),
            place: node.place,
        };
        for key in Annotations::KEYS {
            fields.exclude(key, "type", "say it where the type is used, or give the type a name");
        }
        fields.finish();
        Some(Self::Mapping(Box::new(mapping)))
    }
}

impl Read for Field {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        if !matches!(node.value, Value::Mapping(_)) {
            return Expression::read(node, mistakes).map(Self::Expression);
        }
        let mut fields = Fields::of(node, "a field", mistakes)?;
        let mapping = FieldMapping {
            summary: fields.optional("summary"),
            annotations: Annotations::read(&mut fields),
            form: TypeForm::read(&mut fields),
            nullable: nullable(&mut fields),
            limits: Limits::read(&mut fields),
        };
        fields.finish();
        Some(Self::Mapping(Box::new(mapping)))
    }
}

/// The flag `nullable`, which an expression says itself.
fn nullable(fields: &mut Fields<'_, '_, '_>) -> bool {
    let nullable = fields.flag("nullable");
    fields.exclude("nullable", "type", "write `| null` in the type");
    nullable
}

impl Limits {
    fn read(fields: &mut Fields<'_, '_, '_>) -> Self {
        let limits = Self {
            unvalidated: fields.flag("unvalidated"),
            ignored: fields.flag("ignored"),
            min: fields.optional("min"),
            max: fields.optional("max"),
            sensitive: fields.flag("sensitive"),
        };
        if let (Some(min), Some(max)) = (&limits.min, &limits.max)
            && min.value > max.value
        {
            let below = fields.mistakes().sources().span(max.place);
            let message = format!("the min {} is above the max {}", min.value, max.value);
            fields
                .mistakes()
                .remark(Code::EMPTY_RANGE, min.place, message)
                .related(below, "the max");
        }
        limits
    }
}

impl TypeForm {
    fn read(fields: &mut Fields<'_, '_, '_>) -> Self {
        let mut form = Self {
            r#type: fields.optional("type"),
            fields: fields.optional("fields"),
            open: fields.flag("open"),
            r#enum: fields.optional("enum"),
            r#union: fields.optional("union"),
            tag: fields.optional("tag"),
        };
        let help = "the fields of an object go under `fields`";
        fields.exactly_one(&["type", "fields", "enum", "union"], Some(help));
        fields.needs("tag", "union");
        fields.exclude("open", "type", "only objects and enums can be open");
        fields.exclude("open", "union", "only objects and enums can be open");
        if let (Some(tag), Some(Union::List(_))) = (&form.tag, &form.r#union) {
            fields
                .mistakes()
                .at(Code::EXCLUSIVE_KEYS, tag.place, "a tag needs variants with names")
                .help("write `union: { name: Type, .. }`");
            form.tag = None;
        }
        form
    }
}

impl Read for FieldMap {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let entries: Entries<Field> = Read::read(node, mistakes)?;
        let mut fields: Vec<FieldEntry> = Vec::with_capacity(entries.0.len());
        for entry in entries.0 {
            let place = entry.name.place;
            let (value, optional) = match entry.name.value.strip_suffix('?') {
                Some(name) => (name.to_owned(), true),
                None => (entry.name.value, false),
            };
            if value.is_empty() || value.contains(char::is_control) {
                mistakes.at(Code::UNUSABLE_NAME, place, "this cannot be the key of a field");
                continue;
            }
            // `name` and `name?` are two keys to YAML and one to the wire.
            if let Some(first) = fields.iter().find(|field| *field.name == value) {
                let first = mistakes.sources().span(first.name.place);
                mistakes
                    .at(
                        Code::DUPLICATE_KEY,
                        place,
                        format!("the field `{value}` stands here twice"),
                    )
                    .related(first, "first here")
                    .help("keep one of the two");
                continue;
            }
            fields.push(FieldEntry { name: Text { value, place }, optional, field: entry.item });
        }
        Some(Self(fields))
    }
}

impl Read for EnumValues {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        match &node.value {
            Value::List(_) => Read::read(node, mistakes).map(Self::List),
            Value::Mapping(_) => Read::read(node, mistakes).map(Self::Mapping),
            other => {
                let message = format!("expected the values of an enum, found {}", other.kind());
                mistakes
                    .at(Code::WRONG_KIND, node.place, message)
                    .help("write `[a, b]` or `{ a: what it means, b: what it means }`");
                None
            }
        }
    }
}

impl Read for EnumValue {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        match &node.value {
            Value::Nothing => Some(Self::Bare(())),
            Value::Mapping(_) => {
                let mut fields = Fields::of(node, "a value of an enum", mistakes)?;
                let mapping = EnumValueMapping {
                    summary: fields.optional("summary"),
                    annotations: Annotations::read(&mut fields),
                };
                fields.finish();
                Some(Self::Mapping(Box::new(mapping)))
            }
            _ => Text::read(node, mistakes).map(Self::Summary),
        }
    }
}

impl Read for Union {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        match &node.value {
            Value::List(_) => Read::read(node, mistakes).map(Self::List),
            Value::Mapping(_) => Read::read(node, mistakes).map(Self::Mapping),
            other => {
                let message = format!("expected the types of a union, found {}", other.kind());
                mistakes
                    .at(Code::WRONG_KIND, node.place, message)
                    .help("write `[TypeA, TypeB]` or `{ name: TypeA, other: TypeB }`");
                None
            }
        }
    }
}
