//! Objects: structs that are sent, received or both.

use askama::Template;

use super::Writing;
use super::debug::masked_debug;
use super::field::{Argument, Conversion, FieldItem, Presence, argument, field_item, field_names};
use crate::catalog::{Docs, Field, Type, TypeId};
use crate::emit::rust::docs::{DocComment, type_docs};
use crate::emit::rust::layout::{Group, Layout, assign, signature};
use crate::emit::rust::text::{RustCode, RustIdent, rust};

/// How many arguments a function may have before clippy asks why.
const MANY_ARGUMENTS: usize = 7;
/// How many booleans a struct may hold before clippy asks why.
const MANY_BOOLEANS: usize = 3;

/// A struct.
#[derive(Template)]
#[template(path = "rust/object.rs.txt", escape = "none")]
pub(crate) struct ObjectItem {
    docs: DocComment,
    attributes: Vec<RustCode>,
    name: RustIdent,
    fields: Vec<FieldItem>,
    /// Whether it keeps the keys that it does not know.
    keeps_unknown: bool,
    /// Whether it writes them back.
    writes_unknown: bool,
    constructor: Option<Constructor>,
    setters: Vec<Setter>,
    /// The body of its decoding.
    decode: Option<RustCode>,
    /// The statements of its own `Debug`.
    debug: Vec<RustCode>,
}

/// The function that makes a struct of what it cannot be without.
struct Constructor {
    docs: &'static str,
    attributes: Vec<RustCode>,
    signature: RustCode,
    body: RustCode,
}

/// The method that sets what may be absent.
struct Setter {
    docs: DocComment,
    attributes: Vec<RustCode>,
    signature: RustCode,
    body: RustCode,
}

/// What an object is declared for.
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub(crate) struct Purpose<'a> {
    /// Its name.
    pub(crate) name: RustIdent,
    /// Its documentation.
    pub(crate) docs: DocComment,
    /// What its catalog item says of itself.
    pub(crate) item: &'a Docs,
    /// The type it declares; `None` for params.
    pub(crate) within: Option<TypeId>,
    /// Whether it is sent.
    pub(crate) sent: bool,
    /// Whether it is received.
    pub(crate) received: bool,
    /// Whether all of it is kept out of logs.
    pub(crate) masked: bool,
    /// Whether it is written as its only field.
    pub(crate) transparent: bool,
}

/// The struct of a named type.
pub(crate) fn type_object(
    id: TypeId,
    fields: &[Field],
    masked: bool,
    writing: &mut Writing<'_, '_>,
) -> ObjectItem {
    let def = &writing.space.catalog[id];
    let purpose = Purpose {
        name: writing.space.names.types[id.0 as usize].clone(),
        docs: type_docs(def),
        item: &def.docs,
        within: Some(id),
        sent: def.sent,
        received: def.received || !def.sent,
        masked,
        transparent: false,
    };
    object(purpose, fields, writing)
}

/// A struct with these fields.
pub(crate) fn object(
    purpose: Purpose<'_>,
    fields: &[Field],
    writing: &mut Writing<'_, '_>,
) -> ObjectItem {
    let Purpose { name, within, sent, received, .. } = &purpose;
    let (within, sent, received) = (*within, *sent, *received);
    let names = field_names(format!("the type `{name}`"), fields, writing.diagnostics);
    let mut items = Vec::with_capacity(fields.len());
    for (field, ident) in fields.iter().zip(&names) {
        items.push(field_item(field, ident, sent && !purpose.transparent, within, writing));
    }
    let shows_all = !purpose.masked && !items.iter().any(|field| field.sensitive);
    let debug = if shows_all {
        Vec::new()
    } else {
        writing.imports.known("std", "fmt");
        if !items.is_empty() {
            writing.imports.known("crate::masked", "Masked");
        }
        masked_debug(&items, purpose.masked, received)
    };
    if received {
        writing.imports.known("crate::unknown", "UnknownFields");
    }
    let attributes = attributes(&purpose, fields, shows_all, writing);
    let (constructor, setters) = if sent {
        let arguments: Vec<Argument> = fields
            .iter()
            .zip(&names)
            .map(|(field, ident)| argument(field, ident, within, writing))
            .collect();
        (
            Some(constructor(&purpose, fields, &items, &arguments)),
            setters(&items, fields, &arguments),
        )
    } else {
        (None, Vec::new())
    };
    let decode = received.then(|| decode(&items, writing));
    ObjectItem {
        docs: purpose.docs,
        attributes,
        name: purpose.name,
        fields: items,
        keeps_unknown: received,
        writes_unknown: sent && received,
        constructor,
        setters,
        decode,
        debug,
    }
}

fn attributes(
    purpose: &Purpose<'_>,
    fields: &[Field],
    shows_all: bool,
    writing: &mut Writing<'_, '_>,
) -> Vec<RustCode> {
    let mut attributes = Vec::new();
    if purpose.within.is_some() {
        attributes.extend(writing.deprecation(purpose.item.deprecated.as_deref()));
    }
    let booleans = fields.iter().filter(|field| field.required && field.ty == Type::Boolean);
    if booleans.count() > MANY_BOOLEANS {
        attributes.push(rust!(
            "#[expect(clippy::struct_excessive_bools, reason = \"the protocol has them\")]"
        ));
    }
    let mut derives = rust!("#[derive(Clone");
    if shows_all {
        derives.push(", Debug");
    }
    if purpose.sent && fields.iter().all(|field| !field.required) {
        derives.push(", Default");
    }
    derives.push(", PartialEq");
    if purpose.sent {
        writing.imports.known("serde", "Serialize");
        derives.push(", Serialize");
    }
    derives.push(")]");
    attributes.push(derives);
    if purpose.transparent {
        attributes.push(rust!("#[serde(transparent)]"));
    }
    attributes.push(rust!("#[non_exhaustive]"));
    attributes
}

fn constructor(
    purpose: &Purpose<'_>,
    fields: &[Field],
    items: &[FieldItem],
    arguments: &[Argument],
) -> Constructor {
    let required: Vec<RustCode> = items
        .iter()
        .zip(arguments)
        .filter(|(item, _)| item.presence == Presence::Required)
        .map(|(_, argument)| argument.declaration.clone())
        .collect();
    let mut attributes = Vec::new();
    if purpose.within.is_none() {
        attributes.extend(super::deprecated_attribute(purpose.item.deprecated.as_deref()));
    }
    if required.len() > MANY_ARGUMENTS {
        attributes.push(rust!(
            "#[expect(clippy::too_many_arguments, reason = \"each of them is required\")]"
        ));
    }
    let booleans = fields.iter().filter(|field| field.required && field.ty == Type::Boolean);
    if booleans.count() > MANY_BOOLEANS {
        attributes.push(rust!(
            "#[expect(clippy::fn_params_excessive_bools, reason = \"the protocol has them\")]"
        ));
    }
    let body = if required.is_empty() {
        rust!("Self::default()")
    } else {
        let mut fields = Group::object("Self");
        for (item, argument) in items.iter().zip(arguments) {
            let value = match (item.presence, argument.conversion) {
                (Presence::Required, Conversion::Same) => {
                    fields = fields.item(rust!(&item.ident));
                    continue;
                }
                (Presence::Required, conversion) => conversion.of(&item.ident),
                (Presence::Optional, _) => rust!("None").into(),
                (Presence::Maybe, _) => rust!("Maybe::Absent").into(),
            };
            fields = fields.field(&item.ident, value);
        }
        if purpose.received {
            fields = fields.field("unknown", rust!("UnknownFields::default()"));
        }
        Layout::from(fields).print(8, 8, 0)
    };
    let docs = if required.is_empty() {
        "With nothing set."
    } else if required.len() == items.len() {
        "With all that it consists of."
    } else {
        "With what is required; the rest stays absent until it is set."
    };
    let signature = signature(4, rust!("pub fn new"), &required, &rust!("Self"));
    Constructor { docs, attributes, signature, body }
}

fn setters(items: &[FieldItem], fields: &[Field], arguments: &[Argument]) -> Vec<Setter> {
    let setter = |item: &FieldItem, field: &Field, argument: &Argument| {
        let ident = &item.ident;
        let arguments = [rust!("mut self"), argument.declaration.clone()];
        Setter {
            docs: item.docs.clone(),
            attributes: super::deprecated_attribute(field.docs.deprecated.as_deref()),
            signature: signature(4, rust!("pub fn ", ident), &arguments, &rust!("Self")),
            body: assign(8, &rust!("self.", ident), &argument.present(ident)),
        }
    };
    let mut setters = Vec::new();
    for ((item, field), argument) in items.iter().zip(fields).zip(arguments) {
        if item.presence != Presence::Required {
            setters.push(setter(item, field, argument));
        }
    }
    setters
}

fn decode(items: &[FieldItem], writing: &mut Writing<'_, '_>) -> RustCode {
    for name in ["Decode", "Fields", "Mismatch", "deserialize_by_decode"] {
        writing.imports.known("crate::decode", name);
    }
    writing.imports.known("serde_json", "Value");
    let mut fields = Group::object("Self");
    for item in items {
        let take = match item.presence {
            Presence::Required => "required",
            Presence::Optional => "optional",
            Presence::Maybe => "maybe",
        };
        let call = rust!(".", take, "(", &item.key, ")?");
        fields = fields.field(&item.ident, Layout::Chain(rust!("fields"), call));
    }
    fields = fields.field("unknown", rust!("fields.rest()"));
    Layout::from(Group::call("Ok").item(fields)).print(8, 8, 0)
}
