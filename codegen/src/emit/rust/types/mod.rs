//! How a catalog type is said in Rust.

mod cycles;

use super::docs::ErrorItems;
use super::imports::Imports;
use super::names::Names;
use super::text::{RustCode, rust};
use crate::catalog::{Catalog, Field, ModuleId, QueryValue, Shape, Type, TypeDef, TypeId};

/// The catalog's types with all that decides how they are said.
pub(crate) struct TypeSpace<'a> {
    /// The catalog.
    pub(crate) catalog: &'a Catalog,
    /// The names of its items.
    pub(crate) names: &'a Names,
    /// What documentation says of each error.
    pub(crate) error_items: ErrorItems,
    /// Types of one number contain each other by value.
    value_cycles: Vec<usize>,
    homes: Vec<Option<ModuleId>>,
}

impl<'a> TypeSpace<'a> {
    pub(crate) fn new(catalog: &'a Catalog, names: &'a Names) -> Self {
        let by_value = edges(catalog, |def| {
            let mut found = Vec::new();
            each_type(def, |ty, in_union| {
                // Objects of a union stand in boxes.
                if let Some(id) = by_value(ty)
                    && !(in_union && is_object(catalog, id))
                {
                    found.push(id);
                }
            });
            found
        });
        Self {
            catalog,
            names,
            error_items: ErrorItems::new(catalog),
            value_cycles: cycles::components(&by_value),
            homes: homes(catalog),
        }
    }

    /// The module whose file a type stands in; `None` for the file of shared types.
    pub(crate) fn home(&self, id: TypeId) -> Option<ModuleId> {
        self.homes[id.0 as usize]
    }

    /// Whether a module declares a type that stands in the file of shared types.
    pub(crate) fn is_guest(&self, id: TypeId, module: Option<ModuleId>) -> bool {
        let declared = self.catalog[id].module;
        declared.is_some() && declared == module && self.home(id).is_none()
    }

    /// The module path of a type's file.
    pub(crate) fn module_path(&self, id: TypeId) -> RustCode {
        if let Some(module) = self.home(id) {
            self.names.modules[module.0 as usize].path.clone()
        } else {
            rust!("crate::types")
        }
    }
}

/// Where types are said.
pub(crate) enum Saying<'i> {
    /// In a file that imports what it names. `here` is the file's module.
    Short { imports: &'i mut Imports, here: Option<ModuleId>, shared: bool },
    /// By paths from the crate's root.
    Full,
}

impl TypeSpace<'_> {
    /// A type expression. `within` is the type whose declaration it belongs to.
    pub(crate) fn say(
        &self,
        ty: &Type,
        within: Option<TypeId>,
        saying: &mut Saying<'_>,
    ) -> RustCode {
        self.say_at(ty, within, true, saying)
    }

    fn say_at(
        &self,
        ty: &Type,
        within: Option<TypeId>,
        by_value: bool,
        saying: &mut Saying<'_>,
    ) -> RustCode {
        match ty {
            Type::String => rust!("String"),
            Type::Number => rust!("f64"),
            Type::Integer => rust!("i64"),
            Type::Boolean => rust!("bool"),
            Type::Uuid => saying.known("crate::scalar", "Uuid"),
            Type::Timestamp => saying.known("crate::scalar", "Timestamp"),
            Type::Url => saying.known("crate::scalar", "Url"),
            Type::Json => saying.known("serde_json", "Value"),
            Type::File => saying.known("crate::file", "File"),
            Type::Null => rust!("()"),
            Type::List(inner) => rust!("Vec<", self.say_at(inner, within, false, saying), ">"),
            Type::Map(inner) if **inner == Type::Json => {
                let map = saying.known("serde_json", "Map");
                rust!(map, "<String, ", saying.known("serde_json", "Value"), ">")
            }
            Type::Map(inner) => {
                let map = saying.known("std::collections", "BTreeMap");
                rust!(map, "<String, ", self.say_at(inner, within, false, saying), ">")
            }
            Type::Nullable(inner) => {
                rust!("Option<", self.say_at(inner, within, by_value, saying), ">")
            }
            Type::Named(id) => {
                let cycle = |id: TypeId| self.value_cycles[id.0 as usize];
                let name = self.say_name(*id, saying);
                if by_value && within.is_some_and(|within| cycle(within) == cycle(*id)) {
                    rust!("Box<", name, ">")
                } else {
                    name
                }
            }
        }
    }

    /// The name of a type.
    pub(crate) fn say_name(&self, id: TypeId, saying: &mut Saying<'_>) -> RustCode {
        let name = &self.names.types[id.0 as usize];
        match saying {
            Saying::Full => rust!(self.module_path(id), "::", name),
            Saying::Short { imports, here, shared } => {
                let at_home = match self.home(id) {
                    Some(home) => *here == Some(home),
                    None => *shared || self.is_guest(id, *here),
                };
                if !at_home {
                    imports.own(&self.module_path(id), name);
                }
                rust!(name)
            }
        }
    }

    /// The object behind a type, through aliases and null; `None` when there is none.
    pub(crate) fn object(&self, ty: &Type) -> Option<TypeId> {
        let mut ty = ty;
        // An alias that comes back to itself has no object; no chain is longer than all types.
        for _ in 0..=self.catalog.types.len() {
            match ty {
                Type::Nullable(inner) => ty = inner,
                Type::Named(id) => match &self.catalog[*id].shape {
                    Shape::Alias(inner) => ty = inner,
                    Shape::Object { .. } => return Some(*id),
                    Shape::Enum { .. } | Shape::Union { .. } => return None,
                },
                _ => return None,
            }
        }
        None
    }
}

impl Saying<'_> {
    /// An item of the runtime, the standard library or another crate.
    fn known(&mut self, module: &'static str, name: &'static str) -> RustCode {
        match self {
            Saying::Short { imports, .. } => {
                imports.known(module, name);
                rust!(name)
            }
            Saying::Full => rust!(module, "::", name),
        }
    }
}

/// Calls `visit` with each type in a declaration and whether it is a variant of a union.
fn each_type(def: &TypeDef, mut visit: impl FnMut(&Type, bool)) {
    match &def.shape {
        Shape::Object { fields, .. } => fields.iter().for_each(|field| visit(&field.ty, false)),
        Shape::Union { variants, .. } => variants.iter().for_each(|(_, ty)| visit(ty, true)),
        Shape::Alias(ty) => visit(ty, false),
        Shape::Enum { .. } => {}
    }
}

/// The named type that a type is or holds by value.
fn by_value(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Nullable(inner) => by_value(inner),
        _ => None,
    }
}

/// The named type that a type is or holds in any way.
pub(crate) fn named(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Nullable(inner) | Type::List(inner) | Type::Map(inner) => named(inner),
        _ => None,
    }
}

/// The named types of fields.
pub(crate) fn named_in(fields: &[Field]) -> impl Iterator<Item = TypeId> {
    fields.iter().filter_map(|field| named(&field.ty))
}

/// The named types of a declaration.
pub(crate) fn named_by(def: &TypeDef) -> Vec<TypeId> {
    let mut found = Vec::new();
    each_type(def, |ty, _| found.extend(named(ty)));
    found
}

fn is_object(catalog: &Catalog, id: TypeId) -> bool {
    matches!(catalog[id].shape, Shape::Object { .. })
}

fn edges(catalog: &Catalog, of: impl Fn(&TypeDef) -> Vec<TypeId>) -> Vec<Vec<usize>> {
    let targets = |def| of(def).into_iter().map(|id| id.0 as usize).collect();
    catalog.types.iter().map(targets).collect()
}

/// The module of each type's file. A type that the shared files reach is shared itself, because
/// they are compiled whatever the features are.
fn homes(catalog: &Catalog) -> Vec<Option<ModuleId>> {
    let mut homes: Vec<Option<ModuleId>> = catalog.types.iter().map(|def| def.module).collect();
    let mut shared: Vec<TypeId> = Vec::new();
    for (def, index) in catalog.types.iter().zip(0..) {
        if def.module.is_none() {
            shared.push(TypeId(index));
        }
    }
    for topic in catalog.topics.iter().filter(|topic| topic.module.is_none()) {
        shared.extend(topic.payload.as_ref().and_then(named));
    }
    for command in catalog.commands.iter().filter(|command| command.module.is_none()) {
        shared.extend(super::features::types_of_command(catalog, command));
    }
    for param in &catalog.launch.query {
        if let QueryValue::Optional(ty) = &param.value {
            shared.extend(named(ty));
        }
    }
    let mut seen = vec![false; homes.len()];
    while let Some(id) = shared.pop() {
        let index = id.0 as usize;
        if !std::mem::replace(&mut seen[index], true) {
            homes[index] = None;
            shared.extend(named_by(&catalog[id]));
        }
    }
    homes
}
