//! Where credentials and personal data stand in messages.

use super::{Catalog, Command, Field, Params, Shape, Topic, Type, TypeDef, TypeId};

/// What stands in a path for every item of a list and every value of a map.
pub const EVERY: &str = "*";

/// Keys from the outside in, [`EVERY`] among them; an empty path is the whole.
pub type SensitivePath = Vec<String>;

/// Knows where the messages of a catalog hold what it calls sensitive.
#[derive(Debug)]
pub struct Sensitivity<'c> {
    catalog: &'c Catalog,
    /// For each type, whether anything sensitive can be reached from it.
    holds: Vec<bool>,
}

impl<'c> Sensitivity<'c> {
    /// Looks through the types of a catalog.
    #[must_use]
    pub fn new(catalog: &'c Catalog) -> Self {
        let mut used_by: Vec<Vec<usize>> = vec![Vec::new(); catalog.types.len()];
        let mut open = Vec::new();
        for (index, def) in catalog.types.iter().enumerate() {
            parts(def, |ty| {
                if let Some(id) = named(ty) {
                    used_by[id.0 as usize].push(index);
                }
            });
            if matches!(&def.shape, Shape::Object { fields, .. } if fields.iter().any(|field| field.sensitive))
            {
                open.push(index);
            }
        }
        let mut holds = vec![false; catalog.types.len()];
        while let Some(index) = open.pop() {
            if !std::mem::replace(&mut holds[index], true) {
                open.extend(&used_by[index]);
            }
        }
        Self { catalog, holds }
    }

    /// In the params of a command.
    #[must_use]
    pub fn of_params(&self, command: &Command) -> Vec<SensitivePath> {
        let mut search = Search::new(self);
        match &command.params {
            Params::None => {}
            Params::Object(fields) => search.fields(fields),
            Params::Variants(variants) => {
                for variant in variants {
                    search.fields(&variant.fields);
                }
            }
            Params::Argument(argument) => search.field(argument),
        }
        search.found
    }

    /// In the payload of a topic.
    #[must_use]
    pub fn of_payload(&self, topic: &Topic) -> Vec<SensitivePath> {
        let mut search = Search::new(self);
        match &topic.payload {
            _ if topic.sensitive => search.note(),
            Some(payload) => search.ty(payload),
            None => {}
        }
        search.found
    }
}

struct Search<'s> {
    sensitivity: &'s Sensitivity<'s>,
    found: Vec<SensitivePath>,
    /// Where the search is.
    path: Vec<String>,
    /// The types around it.
    within: Vec<TypeId>,
}

impl<'s> Search<'s> {
    fn new(sensitivity: &'s Sensitivity<'s>) -> Self {
        Self { sensitivity, found: Vec::new(), path: Vec::new(), within: Vec::new() }
    }

    fn note(&mut self) {
        if !self.found.contains(&self.path) {
            self.found.push(self.path.clone());
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        for field in fields {
            self.path.push(field.name.clone());
            self.field(field);
            self.path.pop();
        }
    }

    fn field(&mut self, field: &Field) {
        if field.sensitive {
            self.note();
        } else {
            self.ty(&field.ty);
        }
    }

    fn ty(&mut self, ty: &Type) {
        match ty {
            Type::Nullable(inner) => self.ty(inner),
            Type::List(item) | Type::Map(item) => {
                self.path.push(EVERY.to_owned());
                self.ty(item);
                self.path.pop();
            }
            Type::Named(id) if self.sensitivity.holds[id.0 as usize] => self.named(*id),
            _ => {}
        }
    }

    fn named(&mut self, id: TypeId) {
        // A type within itself has no end of paths, so all of it counts.
        if self.within.contains(&id) {
            self.note();
            return;
        }
        self.within.push(id);
        let def = &self.sensitivity.catalog[id];
        match &def.shape {
            Shape::Object { fields, .. } => self.fields(fields),
            Shape::Enum { .. } | Shape::Union { .. } | Shape::Alias(_) => {
                parts(def, |ty| self.ty(ty));
            }
        }
        self.within.pop();
    }
}

/// Calls a function with each type that a definition names.
fn parts<'d>(def: &'d TypeDef, mut take: impl FnMut(&'d Type)) {
    match &def.shape {
        Shape::Object { fields, .. } => fields.iter().for_each(|field| take(&field.ty)),
        Shape::Union { variants, .. } => variants.iter().for_each(|(_, ty)| take(ty)),
        Shape::Alias(ty) => take(ty),
        Shape::Enum { .. } => {}
    }
}

/// The named type in a type expression.
fn named(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => named(inner),
        _ => None,
    }
}
