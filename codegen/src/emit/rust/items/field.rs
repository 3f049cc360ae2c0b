//! Fields: how they are declared, set, read and shown.

use crate::catalog::{Field, Shape, Type, TypeId};
use crate::diagnostic::Diagnostic;
use crate::emit::rust::docs::{DocComment, field_docs};
use crate::emit::rust::items::Writing;
use crate::emit::rust::layout::{Group, Layout, attribute, typed_field};
use crate::emit::rust::names::{Named, Scope, snake};
use crate::emit::rust::text::{RustCode, RustIdent, RustString, rust};

/// Names that a setter must not have: the constructor's, and those of operators.
const SETTERS: &[&str] = &[
    "add", "bitand", "bitor", "bitxor", "div", "mul", "new", "rem", "shl", "shr", "sub", "unknown",
];

/// Whether the key may be absent, and null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Always there.
    Required,
    /// May be absent and is never null.
    Optional,
    /// May be absent and may be null.
    Maybe,
}

/// A field with all that is said of it.
#[derive(Debug)]
pub(crate) struct FieldItem {
    /// Its documentation.
    pub(crate) docs: DocComment,
    /// What stands before it.
    pub(crate) attributes: Vec<RustCode>,
    /// `pub name: Type,`.
    pub(crate) declaration: RustCode,
    pub(crate) ident: RustIdent,
    pub(crate) presence: Presence,
    pub(crate) sensitive: bool,
    /// The literal of its key.
    pub(crate) key: RustString,
}

/// The names of an object's fields.
pub(crate) fn field_names(
    place: String,
    fields: &[Field],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<RustIdent> {
    let mut scope = Scope::new(place, SETTERS, "_");
    let mut names = Vec::with_capacity(fields.len());
    for field in fields {
        let item = Named { what: "field", name: &field.name, at: &field.at };
        names.push(scope.take(snake(&field.name), item, diagnostics));
    }
    names
}

pub(crate) fn presence(field: &Field) -> Presence {
    match (field.required, &field.ty) {
        (true, _) => Presence::Required,
        (false, Type::Nullable(_)) => Presence::Maybe,
        (false, _) => Presence::Optional,
    }
}

/// The type that a value of an optional field has when it is there.
pub(crate) fn inner_type(field: &Field) -> &Type {
    match &field.ty {
        Type::Nullable(inner) if !field.required => inner,
        other => other,
    }
}

pub(crate) fn field_item(
    field: &Field,
    ident: &RustIdent,
    sent: bool,
    within: Option<TypeId>,
    writing: &mut Writing<'_, '_>,
) -> FieldItem {
    let presence = presence(field);
    let inner = writing.say(inner_type(field), within);
    let ty = match presence {
        Presence::Required => inner,
        Presence::Optional => rust!("Option<", inner, ">"),
        Presence::Maybe => {
            writing.imports.known("crate::maybe", "Maybe");
            rust!("Maybe<", inner, ">")
        }
    };
    let key = RustString::new(&field.name);
    let mut attributes = writing.deprecation(field.docs.deprecated.as_deref());
    if sent {
        if ident.as_str() != field.name {
            attributes.push(attribute(4, "serde", rust!("rename = ", &key)));
        }
        match presence {
            Presence::Required => {}
            Presence::Optional => {
                attributes.push(rust!("#[serde(skip_serializing_if = \"Option::is_none\")]"));
            }
            Presence::Maybe => {
                attributes.push(rust!("#[serde(skip_serializing_if = \"Maybe::is_absent\")]"));
            }
        }
    }
    FieldItem {
        docs: field_docs(field, writing.space.catalog),
        attributes,
        declaration: typed_field(4, &rust!("pub ", ident), &ty),
        ident: ident.clone(),
        presence,
        sensitive: field.sensitive,
        key,
    }
}

/// An argument of a constructor or setter.
#[derive(Debug)]
pub(crate) struct Argument {
    /// `name: Type`.
    pub(crate) declaration: RustCode,
    /// What makes the field's value of it.
    pub(crate) conversion: Conversion,
    /// Whether the field's value is wrapped in `Some`.
    optional: bool,
}

/// What makes a field's value of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Conversion {
    /// Nothing.
    Same,
    /// `into`.
    Into,
    /// `Box::new`.
    Box,
}

impl Conversion {
    /// The value made of the argument of this name.
    pub(crate) fn of(self, argument: &RustIdent) -> Layout {
        match self {
            Self::Same => Layout::Line(rust!(argument)),
            Self::Into => Layout::Chain(rust!(argument), rust!(".into()")),
            Self::Box => Layout::from(Group::call("Box::new").item(rust!(argument))),
        }
    }
}

impl Argument {
    /// What a field that may be absent is set to.
    pub(crate) fn present(&self, name: &RustIdent) -> Layout {
        let value = self.conversion.of(name);
        if self.optional { Layout::from(Group::call("Some").item(value)) } else { value }
    }
}

/// The argument that a field is set by.
pub(crate) fn argument(
    field: &Field,
    ident: &RustIdent,
    within: Option<TypeId>,
    writing: &mut Writing<'_, '_>,
) -> Argument {
    let inner = inner_type(field);
    let said = writing.say(inner, within);
    let unboxed = writing.say(inner, None);
    let presence = presence(field);
    let (ty, conversion) = if presence == Presence::Maybe {
        (rust!("impl Into<Maybe<", said, ">>"), Conversion::Into)
    } else if is_text(inner, writing) {
        (rust!("impl Into<", said, ">"), Conversion::Into)
    } else if said != unboxed && !matches!(inner, Type::Nullable(_)) {
        (unboxed, Conversion::Box)
    } else {
        (said, Conversion::Same)
    };
    let declaration = rust!(ident, ": ", ty);
    Argument { declaration, conversion, optional: presence == Presence::Optional }
}

/// Whether a type is a `String` by whatever name.
pub(crate) fn is_text(ty: &Type, writing: &Writing<'_, '_>) -> bool {
    let catalog = writing.space.catalog;
    match ty {
        Type::String | Type::Uuid | Type::Timestamp | Type::Url => true,
        Type::Named(id) => {
            matches!(&catalog[*id].shape, Shape::Alias(inner) if is_text(inner, writing))
        }
        _ => false,
    }
}
