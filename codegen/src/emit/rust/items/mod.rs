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
use super::text::{RustCode, RustString, rust};
use super::types::{Saying, TypeSpace};
use crate::catalog::{ModuleId, Shape, Type, TypeId};
use crate::diagnostic::Diagnostic;
use crate::emit::rust::imports::Imports;

pub(crate) use command::descriptor;
pub(crate) use example::call_example;
pub(crate) use field::{argument, field_names};
pub(crate) use params::params_items;
pub(crate) use topic::{event_payload, topic_item};

/// A declaration of a file, ready to be printed.
pub(crate) enum Item {
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

/// Another name for a type.
#[derive(Template)]
#[template(path = "rust/alias.rs.txt", escape = "none")]
pub(crate) struct AliasItem {
    docs: DocComment,
    attributes: Vec<RustCode>,
    declaration: RustCode,
}

/// What is being written of a file: where its names come from and what was found wrong.
pub(crate) struct Writing<'a, 'w> {
    /// The catalog's types.
    pub(crate) space: &'a TypeSpace<'a>,
    /// The file's module; `None` for the files of the root.
    pub(crate) here: Option<ModuleId>,
    /// Whether it is the file of shared types.
    pub(crate) shared: bool,
    /// What it imports.
    pub(crate) imports: &'w mut Imports,
    /// Whether it names anything that is deprecated.
    pub(crate) names_deprecated: &'w mut bool,
    /// Names that cannot be told apart.
    pub(crate) diagnostics: &'w mut Vec<Diagnostic>,
}

impl Writing<'_, '_> {
    /// A type expression.
    pub(crate) fn say(&mut self, ty: &Type, within: Option<TypeId>) -> RustCode {
        if let Some(id) = super::types::named(ty) {
            *self.names_deprecated |= self.space.catalog[id].docs.deprecated.is_some();
        }
        let (space, here, shared) = (self.space, self.here, self.shared);
        space.say(ty, within, &mut Saying::Short { imports: self.imports, here, shared })
    }

    /// The name of a type.
    pub(crate) fn say_name(&mut self, id: TypeId) -> RustCode {
        *self.names_deprecated |= self.space.catalog[id].docs.deprecated.is_some();
        let (space, here, shared) = (self.space, self.here, self.shared);
        space.say_name(id, &mut Saying::Short { imports: self.imports, here, shared })
    }

    /// `#[deprecated = ".."]` for an item that is, whose own file then names it.
    pub(crate) fn deprecation(&mut self, deprecated: Option<&str>) -> Vec<RustCode> {
        *self.names_deprecated |= deprecated.is_some();
        deprecated_attribute(deprecated)
    }
}

/// `#[deprecated = ".."]` for an item that is.
pub(crate) fn deprecated_attribute(deprecated: Option<&str>) -> Vec<RustCode> {
    let attribute = |text: &str| rust!("#[deprecated = ", RustString::new(text.trim()), "]");
    deprecated.map(attribute).into_iter().collect()
}

/// The declaration of a named type.
pub(crate) fn type_item(id: TypeId, masked: bool, writing: &mut Writing<'_, '_>) -> Item {
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
    let name = &writing.space.names.types[id.0 as usize];
    let said = writing.say(ty, Some(id));
    let declaration = assign(0, &rust!("pub type ", name), &Layout::Line(said));
    let attributes = writing.deprecation(def.docs.deprecated.as_deref());
    AliasItem { docs: type_docs(def), attributes, declaration }
}
