//! Declarations: each kind of item with its template.

mod command;
mod debug;
mod enumeration;
mod example;
mod field;
mod object;
mod params;
mod topic;
mod union;

use std::fmt;

use askama::Template;

use super::docs::{DocComment, type_docs};
use super::layout::{Layout, assign};
use super::text::{RustCode, RustIdent, RustString, rust};
use super::types::{Saying, TypeSpace};
use crate::catalog::{ModuleId, Shape, Type, TypeId};
use crate::diagnostic::Diagnostic;
use crate::emit::rust::imports::Imports;

pub(super) use command::descriptor;
pub(super) use example::call_example;
pub(super) use field::argument;
pub(super) use params::params_items;
pub(super) use topic::{event_payload, topic_item};

/// A declaration of a file, ready to be printed.
pub enum Item {
    /// A struct.
    Object(Box<object::ObjectItem>),
    /// An enum of texts.
    Enumeration(enumeration::EnumerationItem),
    /// An enum of types.
    Union(union::UnionItem),
    /// Another name for a type.
    Alias(AliasItem),
    /// An enum of params.
    Variants(params::VariantsItem),
    /// How a command is posted.
    Command(command::CommandItem),
    /// A topic.
    Topic(topic::TopicItem),
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(item) => item.fmt(f),
            Self::Enumeration(item) => item.fmt(f),
            Self::Union(item) => item.fmt(f),
            Self::Alias(item) => item.fmt(f),
            Self::Variants(item) => item.fmt(f),
            Self::Command(item) => item.fmt(f),
            Self::Topic(item) => item.fmt(f),
        }
    }
}

/// Another name for a type, or a type of its own where Rust allows no other name.
#[derive(Template)]
#[template(path = "rust/alias.rs.txt", escape = "none")]
pub struct AliasItem {
    docs: DocComment,
    attributes: Vec<RustCode>,
    name: RustIdent,
    /// `pub type Name = ..;`, or for a type of its own what it holds.
    body: RustCode,
    own_type: bool,
}

/// What is being written of a file: where its names come from and what was found wrong.
pub(super) struct Writing<'a, 'w> {
    /// The catalog's types.
    pub space: &'a TypeSpace<'a>,
    /// The file's module; `None` for the files of the root.
    pub here: Option<ModuleId>,
    /// Whether it is the file of shared types.
    pub shared: bool,
    /// What it imports.
    pub imports: &'w mut Imports,
    /// Whether it names anything that is deprecated.
    pub names_deprecated: &'w mut bool,
    /// Names that cannot be told apart.
    pub diagnostics: &'w mut Vec<Diagnostic>,
}

impl Writing<'_, '_> {
    /// A type expression.
    pub(super) fn say(&mut self, ty: &Type, within: Option<TypeId>) -> RustCode {
        if let Some(id) = super::types::named(ty) {
            *self.names_deprecated |= self.space.catalog[id].docs.deprecated.is_some();
        }
        let (space, here, shared) = (self.space, self.here, self.shared);
        space.say(ty, within, &mut Saying::Short { imports: self.imports, here, shared })
    }

    /// The name of a type.
    pub(super) fn say_name(&mut self, id: TypeId) -> RustCode {
        *self.names_deprecated |= self.space.catalog[id].docs.deprecated.is_some();
        let (space, here, shared) = (self.space, self.here, self.shared);
        space.say_name(id, &mut Saying::Short { imports: self.imports, here, shared })
    }

    /// `#[deprecated = ".."]` for an item that is, whose own file then names it.
    pub(super) fn deprecation(&mut self, deprecated: Option<&str>) -> Vec<RustCode> {
        *self.names_deprecated |= deprecated.is_some();
        deprecated_attribute(deprecated)
    }
}

/// `#[deprecated = ".."]` for an item that is.
pub(super) fn deprecated_attribute(deprecated: Option<&str>) -> Vec<RustCode> {
    let attribute = |text: &str| rust!("#[deprecated = ", RustString::new(text.trim()), "]");
    deprecated.map(attribute).into_iter().collect()
}

/// The declaration of a named type.
pub(super) fn type_item(id: TypeId, masked: bool, writing: &mut Writing<'_, '_>) -> Item {
    let def = &writing.space.catalog[id];
    match &def.shape {
        Shape::Object { fields, .. } => {
            Item::Object(Box::new(object::type_object(id, fields, masked, writing)))
        }
        Shape::Enum { values, open } => {
            Item::Enumeration(enumeration::enumeration(def, values, *open, id, writing))
        }
        Shape::Union { tag, variants } => {
            Item::Union(union::union(id, tag.as_deref(), variants, writing))
        }
        Shape::Alias(ty) => Item::Alias(alias(id, ty, writing)),
    }
}

fn alias(id: TypeId, ty: &Type, writing: &mut Writing<'_, '_>) -> AliasItem {
    let def = &writing.space.catalog[id];
    let name = writing.space.names.types[id.0 as usize].clone();
    let said = writing.say(ty, Some(id));
    let own_type = writing.space.is_cyclic_alias(id);
    let body = if own_type {
        writing.imports.known("crate::decode", "Decode");
        writing.imports.known("crate::decode", "Mismatch");
        writing.imports.known("serde", "Serialize");
        writing.imports.known("serde_json", "Value");
        said
    } else {
        assign(0, &rust!("pub type ", &name), &Layout::Line(said))
    };
    let attributes = writing.deprecation(def.docs.deprecated.as_deref());
    AliasItem { docs: type_docs(def), attributes, name, body, own_type }
}
