//! Types: expressions looked up, inline types named.

use super::sections::{Section, number};
use super::{Docs, ModuleId, Resolver, TypeDef, TypeId, docs, spelling};
use crate::catalog::{EnumValue, Field, Shape, Type};
use crate::diagnostic::{Code, Place};
use crate::spec::{self, EnumValues, Expression, ExpressionKind, FieldMap, InlineType, Primitive};
use crate::spec::{Limits, Text, TypeForm, Union};

/// Where a type stands: what an inline one is called and what is said of it.
#[derive(Clone)]
pub(super) struct Owner {
    pub(super) name: String,
    pub(super) module: Option<ModuleId>,
    pub(super) docs: Docs,
    pub(super) place: Place,
}

impl<'s> Resolver<'s> {
    /// Resolves the types that the files declare. Their ids were given out in the same order.
    pub(super) fn resolve_types(&mut self, sections: &[Section<'s>]) {
        let mut next = 0;
        for section in sections {
            for entry in &section.declarations().types.0 {
                let id: usize = next;
                next += 1;
                let Some(named) = &entry.item else { continue };
                let docs = docs(named.summary.as_ref(), &named.annotations);
                let owner = Owner {
                    name: entry.name.value.clone(),
                    module: section.module,
                    docs: docs.clone(),
                    place: entry.name.place,
                };
                let shape = self.shape(&named.form, &owner);
                self.types[id].docs = docs;
                self.types[id].shape = shape;
            }
        }
    }

    /// Adds a type under a name that must be free. Until its shape is known it can be anything.
    pub(super) fn add_type(
        &mut self,
        name: String,
        place: Place,
        inline: bool,
        module: Option<ModuleId>,
        docs: Docs,
    ) -> TypeId {
        let id = TypeId(number(self.types.len()));
        match self.type_names.get(&name) {
            Some((_, first)) if inline => {
                let first = self.mistakes.sources().span(first);
                let message = format!("the type written here would be called `{name}`");
                self.mistakes
                    .at(Code::DUPLICATE_TYPE, place, message)
                    .related(first, "this type is called so")
                    .help("declare it under `types` with a name of its own");
            }
            _ => self.type_names.declare(&name, id, place, &mut self.mistakes),
        }
        let at = self.location(place);
        let shape = Shape::Alias(Type::Json);
        let (sent, received) = (false, false);
        self.types.push(TypeDef { name, inline, module, docs, shape, sent, received, at });
        self.type_places.push(place);
        id
    }

    pub(super) fn expression(&mut self, expression: &Expression) -> Type {
        match &expression.kind {
            ExpressionKind::Primitive(primitive) => self::primitive(*primitive),
            ExpressionKind::Null => Type::Null,
            ExpressionKind::List(item) => Type::List(Box::new(self.expression(item))),
            ExpressionKind::Map(item) => Type::Map(Box::new(self.expression(item))),
            ExpressionKind::Nullable(inner) => Type::Nullable(Box::new(self.expression(inner))),
            ExpressionKind::Named(name) => {
                let words: Vec<_> = Primitive::ALL.iter().map(|word| word.word()).collect();
                let (doubts, mistakes) = (&mut self.doubts, &mut self.mistakes);
                let id = self.type_names.find_or(name, expression.place, &words, doubts, mistakes);
                // Anything fits a type that is not known.
                id.map_or(Type::Json, Type::Named)
            }
        }
    }

    /// A type that is written where it is used.
    pub(super) fn inline_type(&mut self, written: &InlineType, owner: Owner) -> Type {
        match written {
            InlineType::Expression(expression) => self.expression(expression),
            InlineType::Mapping(mapping) => {
                let own = docs(mapping.summary.as_ref(), &mapping.annotations);
                let docs = if own.summary.is_empty() { owner.docs } else { own };
                self.form(&mapping.form, mapping.nullable, &Owner { docs, ..owner })
            }
        }
    }

    fn form(&mut self, form: &TypeForm, nullable: bool, owner: &Owner) -> Type {
        let ty = match &form.r#type {
            Some(expression) => return self.expression(expression),
            None if form.fields.is_none() && form.r#enum.is_none() && form.r#union.is_none() => {
                return Type::Json;
            }
            None => {
                let Owner { name, place, module, docs } = owner.clone();
                let id = self.add_type(name, place, true, module, docs);
                let shape = self.shape(form, owner);
                self.types[id.0 as usize].shape = shape;
                Type::Named(id)
            }
        };
        if nullable { Type::Nullable(Box::new(ty)) } else { ty }
    }

    fn shape(&mut self, form: &TypeForm, owner: &Owner) -> Shape {
        if let Some(expression) = &form.r#type {
            Shape::Alias(self.expression(expression))
        } else if let Some(fields) = &form.fields {
            let fields = self.fields(fields, &owner.name, owner.module);
            Shape::Object { fields, open: form.open }
        } else if let Some(values) = &form.r#enum {
            Shape::Enum { values: self.enum_values(values, owner.place), open: form.open }
        } else if let Some(union) = &form.r#union {
            self.union(union, form.tag.as_ref(), owner)
        } else {
            Shape::Alias(Type::Json)
        }
    }

    /// The fields of an object, params or error data; `parent` begins the names of inline types.
    pub(super) fn fields(
        &mut self,
        written: &FieldMap,
        parent: &str,
        module: Option<ModuleId>,
    ) -> Vec<Field> {
        let resolve = |entry: &spec::FieldEntry| {
            let docs = match &entry.field {
                Some(spec::Field::Mapping(field)) => {
                    docs(field.summary.as_ref(), &field.annotations)
                }
                _ => Docs::default(),
            };
            let name = format!("{parent}{}", spelling::pascal(&entry.name));
            let owner = Owner { name, module, docs: docs.clone(), place: entry.name.place };
            let unlimited = Limits::default();
            let (ty, limits) = match &entry.field {
                Some(spec::Field::Expression(expression)) => {
                    (self.expression(expression), &unlimited)
                }
                Some(spec::Field::Mapping(field)) => {
                    (self.form(&field.form, field.nullable, &owner), &field.limits)
                }
                None => (Type::Json, &unlimited),
            };
            Field {
                name: entry.name.value.clone(),
                docs,
                ty,
                required: !entry.optional,
                unvalidated: limits.unvalidated,
                ignored: limits.ignored,
                min: limits.min.as_ref().map(|limit| limit.value),
                max: limits.max.as_ref().map(|limit| limit.value),
                sensitive: limits.sensitive,
                at: self.location(entry.name.place),
            }
        };
        written.0.iter().map(resolve).collect()
    }

    pub(super) fn enum_values(&mut self, written: &EnumValues, place: Place) -> Vec<EnumValue> {
        let values: Vec<(&Text, Docs)> = match written {
            EnumValues::List(values) => {
                values.iter().map(|value| (value, Docs::default())).collect()
            }
            EnumValues::Mapping(values) => values
                .0
                .iter()
                .map(|entry| (&entry.name, value_docs(entry.item.as_ref())))
                .collect(),
        };
        if values.is_empty() {
            self.mistakes.at(Code::EMPTY, place, "an enum needs at least one value");
        }
        for (index, (value, _)) in values.iter().enumerate() {
            if !spelling::is_printable(value) {
                self.mistakes.at(
                    Code::UNUSABLE_NAME,
                    value.place,
                    "this cannot be a value of an enum",
                );
            }
            if let Some((first, _)) =
                values[..index].iter().find(|(first, _)| first.value == value.value)
            {
                let first = self.mistakes.sources().span(first.place);
                let message = format!("the value `{}` stands here twice", value.value);
                self.mistakes
                    .at(Code::DUPLICATE_VALUE, value.place, message)
                    .related(first, "first here");
            }
        }
        let value = |(value, docs): (&Text, Docs)| EnumValue { value: value.value.clone(), docs };
        values.into_iter().map(value).collect()
    }

    fn union(&mut self, written: &Union, tag: Option<&Text>, owner: &Owner) -> Shape {
        let mut variants: Vec<(String, Type)> = Vec::new();
        let mut places = Vec::new();
        match written {
            Union::List(types) => {
                for expression in types {
                    let ty = self.expression(expression);
                    if let Some(first) = variants.iter().position(|(_, other)| *other == ty) {
                        self.repeated_variant(expression, places[first]);
                        continue;
                    }
                    variants.push((self.variant_name(&ty), ty));
                    places.push(expression.place);
                }
            }
            Union::Mapping(types) => {
                for entry in &types.0 {
                    let name = &entry.name;
                    if !spelling::is_printable(name) {
                        self.unusable(name, "a variant", "at least one letter");
                    }
                    let variant = Owner {
                        name: format!("{}{}", owner.name, spelling::pascal(name)),
                        module: owner.module,
                        docs: owner.docs.clone(),
                        place: name.place,
                    };
                    let ty = match &entry.item {
                        Some(written) => self.inline_type(written, variant),
                        None => Type::Json,
                    };
                    variants.push((name.value.clone(), ty));
                    places.push(name.place);
                }
            }
        }
        if variants.is_empty() {
            self.mistakes.at(Code::EMPTY, owner.place, "a union needs at least one variant");
        }
        Shape::Union { tag: tag.map(|tag| tag.value.clone()), variants }
    }

    fn repeated_variant(&mut self, expression: &Expression, first: Place) {
        let first = self.mistakes.sources().span(first);
        let message = format!("the type `{expression}` stands in the union twice");
        self.mistakes
            .at(Code::DUPLICATE_VALUE, expression.place, message)
            .related(first, "first here");
    }

    /// The name of a variant that has none of its own.
    fn variant_name(&self, ty: &Type) -> String {
        match ty {
            Type::Named(id) => spelling::camel(&self.types[id.0 as usize].name),
            Type::List(item) => format!("{}List", self.variant_name(item)),
            Type::Map(item) => format!("{}Map", self.variant_name(item)),
            Type::Nullable(inner) => self.variant_name(inner),
            Type::String => "string".to_owned(),
            Type::Number => "number".to_owned(),
            Type::Integer => "integer".to_owned(),
            Type::Boolean => "boolean".to_owned(),
            Type::Uuid => "uuid".to_owned(),
            Type::Timestamp => "timestamp".to_owned(),
            Type::Url => "url".to_owned(),
            Type::Json => "json".to_owned(),
            Type::File => "file".to_owned(),
            Type::Null => "null".to_owned(),
        }
    }
}

fn value_docs(value: Option<&spec::EnumValue>) -> Docs {
    match value {
        None | Some(spec::EnumValue::Bare(())) => Docs::default(),
        Some(spec::EnumValue::Summary(summary)) => {
            Docs { summary: summary.trim().to_owned(), ..Docs::default() }
        }
        Some(spec::EnumValue::Mapping(value)) => docs(value.summary.as_ref(), &value.annotations),
    }
}

fn primitive(primitive: Primitive) -> Type {
    match primitive {
        Primitive::String => Type::String,
        Primitive::Number => Type::Number,
        Primitive::Integer => Type::Integer,
        Primitive::Boolean => Type::Boolean,
        Primitive::Uuid => Type::Uuid,
        Primitive::Timestamp => Type::Timestamp,
        Primitive::Url => Type::Url,
        Primitive::Json => Type::Json,
        Primitive::File => Type::File,
    }
}
