//! What types are used for, and whether they make sense.

use std::collections::HashSet;

use super::root::RootParts;
use super::{Resolver, TypeDef, spelling};
use crate::catalog::{Command, ErrorCode, Field, Params, QueryValue, Shape, Topic, Type, TypeId};
use crate::diagnostic::Code;

impl Resolver<'_> {
    /// Notes which types are sent and received; reports those without end and those without use.
    pub(super) fn check_types(
        &mut self,
        commands: &[Command],
        topics: &[Topic],
        errors: &[ErrorCode],
        root: Option<&RootParts>,
    ) {
        let sent = reach(&self.types, sent_roots(commands, root));
        let received = reach(&self.types, received_roots(topics, errors));
        for (index, def) in self.types.iter_mut().enumerate() {
            def.sent = sent[index];
            def.received = received[index];
        }
        self.report_unused();
        self.report_infinite();
        self.report_tagged();
    }

    /// Reports the types that nothing uses; of those that only use each other, the first.
    fn report_unused(&mut self) {
        let used = |def: &TypeDef| def.sent || def.received;
        let mut covered: Vec<bool> = self.types.iter().map(used).collect();
        // First those that no other unused type refers to, then what is left of circles.
        let mut referred = vec![false; self.types.len()];
        for (index, def) in self.types.iter().enumerate().filter(|(_, def)| !used(def)) {
            references(def, &mut |id| referred[id.0 as usize] |= id.0 as usize != index);
        }
        for circles in [false, true] {
            for index in 0..self.types.len() {
                if covered[index] || (referred[index] && !circles) {
                    continue;
                }
                let own = Type::Named(TypeId(super::sections::number(index)));
                let reached = reach(&self.types, vec![&own]);
                covered.iter_mut().zip(reached).for_each(|(covered, reached)| *covered |= reached);
                let def = &self.types[index];
                let declared = self.type_names.get(&def.name).map(|(id, _)| id.0 as usize);
                // A second declaration, or one that nothing can name, is a mistake already.
                let excused = declared != Some(index) || !spelling::is_pascal(&def.name);
                if def.inline || excused || self.doubts.may_use(&def.name) {
                    continue;
                }
                let message = format!("type `{}` is never used", def.name);
                self.mistakes
                    .remark(Code::UNUSED_TYPE, self.type_places[index], message)
                    .help("use it in a command, a topic or an error, or remove it");
            }
        }
    }

    /// Reports types that contain themselves with nothing between that could end it: a list, a
    /// map, null, or a key that may be absent.
    fn report_infinite(&mut self) {
        let mut reported = vec![false; self.types.len()];
        for index in 0..self.types.len() {
            let name = &self.types[index].name;
            let found = match self.circle(index, contained) {
                Some(circle) => Some((
                    circle,
                    format!("type `{name}` contains itself without end"),
                    "make it optional, nullable, a list or a map where it comes back to itself",
                )),
                None => self.circle(index, stands_for).map(|circle| {
                    let message = format!("type `{name}` is only another name for itself");
                    (circle, message, "write out what the type is")
                }),
            };
            let Some((circle, message, help)) = found else { continue };
            if circle.iter().any(|id| reported[*id]) {
                continue;
            }
            for id in &circle {
                reported[*id] = true;
            }
            let steps: Vec<_> = circle
                .iter()
                .skip(1)
                .map(|id| {
                    (self.mistakes.sources().span(self.type_places[*id]), "through this type")
                })
                .collect();
            let diagnostic = self
                .mistakes
                .remark(Code::INFINITE_TYPE, self.type_places[index], message)
                .help(help);
            for (span, shows) in steps {
                diagnostic.related(span, shows);
            }
        }
    }

    /// The types on the way from a type back to itself, when there is one.
    fn circle(&self, start: usize, leads_to: fn(&TypeDef) -> Vec<usize>) -> Option<Vec<usize>> {
        let mut path = vec![(start, leads_to(&self.types[start]))];
        let mut seen = HashSet::new();
        while let Some((_, next)) = path.last_mut() {
            let Some(id) = next.pop() else {
                path.pop();
                continue;
            };
            if id == start {
                return Some(path.into_iter().map(|(id, _)| id).collect());
            }
            if seen.insert(id) {
                path.push((id, leads_to(&self.types[id])));
            }
        }
        None
    }

    /// Reports variants of tagged unions that are no objects, or that have the tag as a field.
    fn report_tagged(&mut self) {
        for index in 0..self.types.len() {
            let def = &self.types[index];
            let Shape::Union { tag: Some(tag), variants } = &def.shape else { continue };
            let mut wrong = Vec::new();
            for (name, ty) in variants {
                match object_fields(ty, &self.types) {
                    Variant::Unknown => {}
                    Variant::Object(fields) => {
                        if let Some(field) = fields.iter().find(|field| field.name == *tag) {
                            let message = format!(
                                "variant `{name}` has the tag `{tag}` as a field of its own"
                            );
                            wrong.push((Code::EXCLUSIVE_KEYS, message, Some(field.at.clone())));
                        }
                    }
                    Variant::Other => {
                        let message =
                            format!("variant `{name}` of a union with a tag is not an object");
                        wrong.push((Code::WRONG_KIND, message, None));
                    }
                }
            }
            for (code, message, field) in wrong {
                let diagnostic = self.mistakes.remark(code, self.type_places[index], message);
                if let Some(start) = field {
                    diagnostic.related(crate::diagnostic::Span { start, length: 1 }, "this field");
                }
                diagnostic.help("the tag comes by itself; the variants are the other fields");
            }
        }
    }
}

fn sent_roots<'t>(commands: &'t [Command], root: Option<&'t RootParts>) -> Vec<&'t Type> {
    fn types(fields: &[Field]) -> impl Iterator<Item = &Type> {
        fields.iter().map(|field| &field.ty)
    }
    let mut roots = Vec::new();
    for command in commands {
        match &command.params {
            Params::None => {}
            Params::Object(fields) => roots.extend(types(fields)),
            Params::Variants(variants) => {
                roots.extend(variants.iter().flat_map(|variant| types(&variant.fields)));
            }
            Params::Argument(argument) => roots.push(&argument.ty),
        }
    }
    let launch = root.and_then(|root| root.launch.as_ref());
    roots.extend(launch.iter().flat_map(|launch| &launch.query).filter_map(|param| {
        match &param.value {
            QueryValue::Optional(ty) => Some(ty),
            QueryValue::Fixed(_) => None,
        }
    }));
    roots
}

fn received_roots<'t>(topics: &'t [Topic], errors: &'t [ErrorCode]) -> Vec<&'t Type> {
    let payloads = topics.iter().flat_map(|topic| topic.payload.iter().chain(&topic.on_failure));
    let data = errors.iter().flat_map(|error| &error.data).map(|field| &field.ty);
    payloads.chain(data).collect()
}

/// Which types can be reached from some.
fn reach(types: &[TypeDef], roots: Vec<&Type>) -> Vec<bool> {
    let mut reached = vec![false; types.len()];
    let mut open = Vec::new();
    for root in roots {
        named(root, &mut |id| open.push(id));
    }
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut reached[id.0 as usize], true) {
            references(&types[id.0 as usize], &mut |id| open.push(id));
        }
    }
    reached
}

/// The named types in a type expression.
fn named(ty: &Type, take: &mut impl FnMut(TypeId)) {
    match ty {
        Type::Named(id) => take(*id),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => named(inner, take),
        _ => {}
    }
}

/// The named types in the definition of a type.
fn references(def: &TypeDef, take: &mut impl FnMut(TypeId)) {
    match &def.shape {
        Shape::Object { fields, .. } => fields.iter().for_each(|field| named(&field.ty, take)),
        Shape::Union { variants, .. } => variants.iter().for_each(|(_, ty)| named(ty, take)),
        Shape::Alias(ty) => named(ty, take),
        Shape::Enum { .. } => {}
    }
}

/// The types that a type contains or is, with neither a list nor a map between.
fn contained(def: &TypeDef) -> Vec<usize> {
    let direct = |ty: &Type| match ty {
        Type::Named(id) => Some(id.0 as usize),
        _ => None,
    };
    // Null is no way out for something that is another name and not an object.
    let behind_null = |ty: &Type| match ty {
        Type::Nullable(inner) => direct(inner),
        other => direct(other),
    };
    match &def.shape {
        Shape::Object { fields, .. } => {
            let required = fields.iter().filter(|field| field.required);
            required.filter_map(|field| direct(&field.ty)).collect()
        }
        Shape::Union { variants, .. } => {
            variants.iter().filter_map(|(_, ty)| behind_null(ty)).collect()
        }
        Shape::Alias(ty) => behind_null(ty).into_iter().collect(),
        Shape::Enum { .. } => Vec::new(),
    }
}

/// The types that another name stands for: a circle of such names says nothing, lists or not.
fn stands_for(def: &TypeDef) -> Vec<usize> {
    let mut ids = Vec::new();
    if let Shape::Alias(ty) = &def.shape {
        named(ty, &mut |id| ids.push(id.0 as usize));
    }
    ids
}

/// What a variant of a tagged union is.
enum Variant<'t> {
    Object(&'t [Field]),
    Other,
    /// A part of it could not be read, or it leads to itself.
    Unknown,
}

fn object_fields<'t>(ty: &Type, types: &'t [TypeDef]) -> Variant<'t> {
    let mut ty = ty;
    let mut steps = 0;
    loop {
        steps += 1;
        match ty {
            _ if steps > 64 => return Variant::Unknown,
            Type::Named(id) => match &types[id.0 as usize].shape {
                Shape::Object { fields, .. } => return Variant::Object(fields),
                Shape::Alias(next) => ty = next,
                Shape::Enum { .. } | Shape::Union { .. } => return Variant::Other,
            },
            Type::Json => return Variant::Unknown,
            _ => return Variant::Other,
        }
    }
}
