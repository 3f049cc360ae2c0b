//! Type declarations: interfaces and aliases for types and params of the catalog.

use askama::Template;

use super::WIDTH;
use super::docs::{Comment, DocText, Prose, prose};
use super::text::{TsCode, TsIdent, TsKey, TsString, ts};
use super::types::{Direction, Speaker};
use crate::catalog::{Docs, EnumValue, Field, Shape, Type, TypeDef, TypeId};

/// A declared type.
#[derive(Debug, Template)]
#[template(path = "typescript/declaration.ts", escape = "none")]
pub(super) struct Declaration {
    pub(super) doc: DocText,
    pub(super) name: TsIdent,
    pub(super) body: Body,
}

/// What a declared type is.
#[derive(Debug)]
pub(super) enum Body {
    /// An interface with these properties.
    Interface(Vec<Property>),
    /// An alias: what follows the equals sign, with the space or line break before it.
    Alias(TsCode),
}

/// A property of an interface.
#[derive(Debug)]
pub(super) struct Property {
    pub(super) doc: DocText,
    pub(super) line: TsCode,
}

/// The declarations of a type of the catalog: two for an enum that is closed one way only.
pub(super) fn of_type(id: TypeId, ty: &TypeDef, speaker: &mut Speaker<'_>) -> Vec<Declaration> {
    let direction = if ty.received { Direction::Received } else { Direction::Sent };
    let name = speaker.names.type_name(id, direction).clone();
    match &ty.shape {
        Shape::Object { fields, .. } => {
            let doc = Comment::of(&ty.docs).end(&ty.docs, 0);
            vec![Declaration { doc, name, body: object(fields, direction, speaker) }]
        }
        Shape::Enum { values, open } => {
            let closed = speaker.names.type_name(id, Direction::Sent).clone();
            let mut declarations = Vec::new();
            if closed != name {
                let doc = enum_comment(&ty.docs, values).end(&ty.docs, 0);
                let parts: Vec<_> = literals(values).collect();
                let body = Body::Alias(union(&parts, &closed));
                declarations.push(Declaration { doc, name: closed, body });
            }
            declarations.push(open_enum(ty, values, *open || ty.received, name, speaker));
            declarations
        }
        Shape::Union { tag, variants } => {
            let parts: Vec<_> = match tag {
                Some(tag) => tagged(tag, variants, direction, speaker),
                None => {
                    variants.iter().map(|(_, ty)| speaker.say(ty, direction).inline()).collect()
                }
            };
            let doc = Comment::of(&ty.docs).end(&ty.docs, 0);
            let body = Body::Alias(union(&parts, &name));
            vec![Declaration { doc, name, body }]
        }
        Shape::Alias(aliased) => {
            let doc = Comment::of(&ty.docs).end(&ty.docs, 0);
            let code =
                speaker.say(aliased, direction).aliased(ts!("export type {} =", name).width());
            vec![Declaration { doc, name, body: Body::Alias(code) }]
        }
    }
}

/// An enum that may hold other values too, unless it is only sent.
fn open_enum(
    ty: &TypeDef,
    values: &[EnumValue],
    open: bool,
    name: TsIdent,
    speaker: &mut Speaker<'_>,
) -> Declaration {
    let mut parts: Vec<_> = literals(values).collect();
    let mut comment = enum_comment(&ty.docs, values);
    if open {
        speaker.uses_runtime("AnyText");
        parts.push(ts!("AnyText"));
        comment.paragraph(prose!("Other values may come to be."));
    }
    let body = Body::Alias(union(&parts, &name));
    Declaration { doc: comment.end(&ty.docs, 0), name, body }
}

fn literals(values: &[EnumValue]) -> impl Iterator<Item = TsCode> {
    values.iter().map(|value| ts!("{}", TsString::new(&value.value)))
}

fn enum_comment(docs: &Docs, values: &[EnumValue]) -> Comment {
    let mut comment = Comment::of(docs);
    let described = values.iter().filter(|value| !value.docs.summary.is_empty());
    let items = described
        .map(|value| prose!("{}: {}", Prose::code(&value.value), Prose::new(&value.docs.summary)));
    comment.list(items.collect());
    comment
}

fn tagged(
    tag: &str,
    variants: &[(String, Type)],
    direction: Direction,
    speaker: &mut Speaker<'_>,
) -> Vec<TsCode> {
    let key = TsKey::new(tag);
    let mut parts: Vec<_> = variants
        .iter()
        .map(|(value, ty)| {
            let ty = speaker.say(ty, direction).inline();
            ts!("({{ {}: {} }} & {})", key, TsString::new(value), ty)
        })
        .collect();
    if direction == Direction::Received {
        speaker.uses_runtime("UnknownText");
        parts.push(ts!("{{ {}: UnknownText }}", key));
    }
    parts
}

/// A union after `export type name =`: on one line when it fits, else a line for each part.
pub(super) fn union(parts: &[TsCode], name: &TsIdent) -> TsCode {
    let joined = |separator: TsCode| {
        parts.iter().cloned().reduce(|all, part| ts!("{}{}{}", all, separator, part))
    };
    let before = ts!("export type {} =", name).width();
    match joined(ts!(" | ")) {
        Some(line) if before + 1 + line.width() < WIDTH => ts!(" {}", line),
        _ => joined(ts!("\n  | ")).map_or(ts!(" never"), |lines| ts!("\n  | {}", lines)),
    }
}

/// The interface of an object; an object without known fields is anything, or nothing when sent.
pub(super) fn object(fields: &[Field], direction: Direction, speaker: &mut Speaker<'_>) -> Body {
    if fields.is_empty() {
        return Body::Alias(match direction {
            Direction::Sent => ts!(" Record<string, never>"),
            Direction::Received => ts!(" Record<string, unknown>"),
        });
    }
    let property = |field: &Field| Property {
        doc: field_comment(field).end(&field.docs, 2),
        line: speaker.property(field, direction),
    };
    Body::Interface(fields.iter().map(property).collect())
}

fn field_comment(field: &Field) -> Comment {
    let mut comment = Comment::of(&field.docs);
    let plain = match &field.ty {
        Type::Nullable(inner) => inner,
        ty => ty,
    };
    let mut notes = Vec::new();
    match plain {
        Type::Uuid => notes.push("A UUID.".to_owned()),
        Type::Timestamp => notes.push("An ISO 8601 time.".to_owned()),
        Type::Url => notes.push("A URL.".to_owned()),
        Type::Integer => notes.push("A whole number.".to_owned()),
        _ => {}
    }
    match (field.min, field.max) {
        (Some(min), Some(max)) => notes.push(prose!("From {} to {}.", min, max)),
        (Some(min), None) => notes.push(prose!("At least {}.", min)),
        (None, Some(max)) => notes.push(prose!("At most {}.", max)),
        (None, None) => {}
    }
    if field.ignored {
        notes.push("Taken and not used.".to_owned());
    }
    if field.unvalidated {
        notes.push("Taken as it is, unchecked.".to_owned());
    }
    if field.sensitive {
        notes.push("Credentials or personal data: keep it out of logs.".to_owned());
    }
    if !notes.is_empty() {
        comment.paragraph(notes.join(" "));
    }
    comment
}
