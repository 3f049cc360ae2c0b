//! Unions: enums of types, told apart by a tag or by what fits.

use std::collections::HashMap;

use askama::Template;

use super::Writing;
use crate::catalog::{Type, TypeId};
use crate::emit::rust::docs::{DocComment, type_docs, union_variant_docs};
use crate::emit::rust::layout::{arm, attribute, tuple_variant};
use crate::emit::rust::names::{Named, Scope, pascal};
use crate::emit::rust::text::{RustCode, RustIdent, RustString, rust};

/// An enum of types.
#[derive(Template)]
#[template(path = "rust/union.rs.txt", escape = "none")]
pub(crate) struct UnionItem {
    docs: DocComment,
    attributes: Vec<RustCode>,
    name: RustIdent,
    variants: Vec<VariantItem>,
    /// The tag's key.
    tag: Option<RustString>,
    sent: bool,
    received: bool,
}

/// A variant of a union.
struct VariantItem {
    docs: DocComment,
    attributes: Vec<RustCode>,
    name: RustIdent,
    declaration: RustCode,
    /// The object that it is made from, in a union that is sent.
    from: Option<RustCode>,
    /// The arm that reads it, in a union with a tag.
    read: RustCode,
}

/// The enum of a named type.
pub(crate) fn union(
    id: TypeId,
    tag: Option<&str>,
    variants: &[(String, Type)],
    writing: &mut Writing<'_, '_>,
) -> UnionItem {
    let def = &writing.space.catalog[id];
    let name = writing.space.names.types[id.0 as usize].clone();
    let (sent, received) = (def.sent, def.received || !def.sent);
    let mut attributes = writing.deprecation(def.docs.deprecated.as_deref());
    let mut derives = rust!("#[derive(Clone, Debug, PartialEq");
    derives.push(if sent { ", Serialize)]" } else { ")]" });
    attributes.push(derives);
    if sent {
        writing.imports.known("serde", "Serialize");
        attributes.push(if let Some(tag) = tag {
            attribute(0, "serde", rust!("tag = ", RustString::new(tag)))
        } else {
            rust!("#[serde(untagged)]")
        });
    }
    attributes.push(rust!("#[non_exhaustive]"));
    if received {
        for name in ["Decode", "Mismatch", "deserialize_by_decode"] {
            writing.imports.known("crate::decode", name);
        }
        writing.imports.known("crate::decode", if tag.is_some() { "Tagged" } else { "Choice" });
        writing.imports.known("serde_json", "Value");
    }
    let mut scope = Scope::new(format!("the enum `{name}`"), &["Unknown"], "Variant");
    let mut items = Vec::with_capacity(variants.len());
    for (wire, ty) in variants {
        let named = Named { what: "variant", name: wire, at: &def.at };
        let name = scope.take(pascal(wire), named, writing.diagnostics);
        items.push(variant(id, wire, ty, name, sent && tag.is_some(), writing));
    }
    only_if_unique(&mut items, sent);
    let tag = tag.map(RustString::new);
    UnionItem { docs: type_docs(def), attributes, name, variants: items, tag, sent, received }
}

fn variant(
    union: TypeId,
    wire: &str,
    ty: &Type,
    name: RustIdent,
    tagged: bool,
    writing: &mut Writing<'_, '_>,
) -> VariantItem {
    let object = match ty {
        Type::Named(id) if writing.space.object(ty) == Some(*id) => Some(writing.say_name(*id)),
        _ => None,
    };
    let said = match &object {
        Some(object) => rust!("Box<", object, ">"),
        None => writing.say(ty, Some(union)),
    };
    let key = RustString::new(wire);
    let mut attributes = Vec::new();
    if tagged && name.as_str() != wire {
        attributes.push(attribute(4, "serde", rust!("rename = ", &key)));
    }
    let value = rust!("tagged.rest().map(Self::", &name, ")");
    let declaration = tuple_variant(&name, &said);
    VariantItem {
        docs: union_variant_docs(wire, ty, writing.space.catalog),
        attributes,
        read: arm(12, &rust!(key), &value),
        name,
        declaration,
        from: object,
    }
}

/// A variant can be made from its object where the union is sent and no other holds the same.
fn only_if_unique(variants: &mut [VariantItem], sent: bool) {
    let mut uses: HashMap<String, usize> = HashMap::new();
    for object in variants.iter().filter_map(|variant| variant.from.as_ref()) {
        *uses.entry(object.to_string()).or_default() += 1;
    }
    for variant in variants {
        variant.from.take_if(|object| !sent || uses[object.as_str()] > 1);
    }
}
