//! Enums of texts: closed where only sent, open wherever received.

use askama::Template;

use super::Writing;
use crate::catalog::{EnumValue, TypeDef, TypeId};
use crate::emit::rust::docs::{DocComment, enum_value_docs, type_docs};
use crate::emit::rust::layout::arm;
use crate::emit::rust::names::{Named, Scope, clear_of, pascal};
use crate::emit::rust::text::{RustCode, RustIdent, RustString, rust};

/// Names that a value of an enum must not have.
const VALUES: &[&str] = &["Unknown"];
/// What they get instead.
const SUFFIX: &str = "Value";

/// An enum of texts.
#[derive(Template)]
#[template(path = "rust/enumeration.rs.txt", escape = "none")]
pub(crate) struct EnumerationItem {
    docs: DocComment,
    attributes: Vec<RustCode>,
    name: RustIdent,
    values: Vec<ValueItem>,
    /// Whether it has a case for texts that are not known.
    open: bool,
    /// Whether it is written.
    sent: bool,
}

/// A value of an enum.
struct ValueItem {
    docs: DocComment,
    attributes: Vec<RustCode>,
    name: RustIdent,
    /// From text to value.
    read: RustCode,
    /// From value to text.
    write: RustCode,
}

/// The enum of a named type.
pub(crate) fn enumeration(
    def: &TypeDef,
    values: &[EnumValue],
    open: bool,
    id: TypeId,
    writing: &mut Writing<'_, '_>,
) -> EnumerationItem {
    let name = writing.space.names.types[id.0 as usize].clone();
    let open = open || def.received || !def.sent;
    writing.imports.known("std", "fmt");
    if def.sent {
        writing.imports.known("serde", "Serialize");
        writing.imports.known("serde", "Serializer");
    }
    let mut attributes = writing.deprecation(def.docs.deprecated.as_deref());
    if open {
        for name in ["Decode", "Mismatch", "deserialize_by_decode"] {
            writing.imports.known("crate::decode", name);
        }
        writing.imports.known("serde_json", "Value");
        writing.imports.known("crate::unknown", "UnknownValue");
        attributes.push(rust!("#[derive(Clone, Debug, PartialEq, Eq, Hash)]"));
    } else {
        attributes.push(rust!("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]"));
    }
    attributes.push(rust!("#[non_exhaustive]"));
    let mut scope = Scope::new(format!("the enum `{name}`"), VALUES, SUFFIX);
    let mut items = Vec::with_capacity(values.len());
    for value in values {
        let named = Named { what: "value", name: &value.value, at: &def.at };
        let name = scope.take(pascal(&value.value), named, writing.diagnostics);
        let text = RustString::new(&value.value);
        let variant = rust!("Self::", &name);
        items.push(ValueItem {
            docs: enum_value_docs(value),
            attributes: writing.deprecation(value.docs.deprecated.as_deref()),
            name,
            read: arm(12, &rust!(&text), &variant),
            write: arm(12, &variant, &rust!(&text)),
        });
    }
    EnumerationItem { docs: type_docs(def), attributes, name, values: items, open, sent: def.sent }
}

/// The case of a value, for whoever names it elsewhere.
pub(crate) fn value_ident(value: &str) -> RustIdent {
    RustIdent::decided(clear_of(pascal(value), VALUES, SUFFIX))
}
