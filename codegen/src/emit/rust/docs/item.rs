//! Documentation of modules, types, fields and values.

use super::{Doc, DocComment, Piece};
use crate::catalog::{
    Catalog, Docs, EnumValue, Field, Module, QueryParam, Starts, Type, TypeDef, Variant,
};
use crate::emit::rust::types::named;
use crate::emit::wording::origins;

impl Doc {
    /// Summary, details and what else every item may say of itself.
    pub(crate) fn docs(&mut self, docs: &Docs) {
        self.text(&docs.summary);
        self.text(docs.details.as_deref().unwrap_or_default());
        if let Some(why) = &docs.partial {
            self.say("Only partly supported: {}.", &[Piece::Text(why)]);
        }
        if let Some(version) = &docs.since {
            self.say("Since version {} of the protocol.", &[Piece::Code(version)]);
        }
    }

    /// Where the facts about an item come from.
    pub(crate) fn sources(&mut self, docs: &Docs) {
        let origins = origins(&docs.source);
        let mut sentence = Vec::new();
        for origin in &origins {
            sentence.push(Piece::Own(if sentence.is_empty() { "Source: " } else { "; " }));
            for (number, place) in origin.places.iter().enumerate() {
                sentence.extend((number > 0).then_some(Piece::Own(", ")));
                sentence.push(Piece::Code(place));
            }
            if let Some(repository) = &origin.repository {
                sentence.extend([Piece::Own(" of "), Piece::Code(repository)]);
            }
        }
        if !sentence.is_empty() {
            sentence.push(Piece::Own("."));
            self.pieces(&sentence);
        }
    }

    /// Names in one sentence, separated by commas.
    pub(crate) fn list(&mut self, lead: &'static str, pieces: &[Piece<'_>]) {
        let mut all = vec![Piece::Own(lead)];
        for (number, piece) in pieces.iter().enumerate() {
            if number > 0 {
                all.push(Piece::Own(", "));
            }
            all.push(*piece);
        }
        all.push(Piece::Own("."));
        self.pieces(&all);
    }
}

/// Documentation of a module's file.
pub(crate) fn module_docs(module: &Module, catalog: &Catalog) -> DocComment {
    let mut doc = Doc::at(0);
    doc.docs(&module.docs);
    match &module.starts {
        Starts::Launch => {
            doc.say("Its commands can be called as soon as the connection stands.", &[]);
        }
        Starts::Configuration => doc.say(
            "Its commands can be called once the session's configuration has arrived; before, they \
             are not answered.",
            &[],
        ),
        Starts::Integration(name) => doc.say(
            "Its commands can be called once the session's configuration has arrived, for tenants \
             with the integration {}.",
            &[Piece::Code(name)],
        ),
        Starts::Crm(name) => doc.say(
            "Its commands can be called when the popup was opened with the CRM module {}.",
            &[Piece::Code(name)],
        ),
    }
    if let Some(topic) = module.started_by {
        doc.say("A message on {} shows that it has started.", &[Piece::Code(&catalog[topic].name)]);
    }
    doc.sources(&module.docs);
    doc.inner()
}

/// Documentation of a type.
pub(crate) fn type_docs(def: &TypeDef) -> DocComment {
    let mut doc = Doc::at(0);
    doc.docs(&def.docs);
    if doc.is_empty() {
        doc.say("The type {} of the catalog.", &[Piece::Code(&def.name)]);
    }
    doc.sources(&def.docs);
    doc.outer()
}

/// Documentation of a field or of what sets it.
///
/// A field that says nothing of itself shows what its type says.
pub(crate) fn field_docs(field: &Field, catalog: &Catalog) -> DocComment {
    let mut doc = Doc::at(4);
    doc.docs(&field.docs);
    if doc.is_empty()
        && let Some(id) = named(&field.ty)
    {
        doc.text(&catalog[id].docs.summary);
    }
    if doc.is_empty() {
        doc.say("{} on the wire.", &[Piece::Code(&field.name)]);
    }
    match (field.min, field.max) {
        (Some(min), Some(max)) => {
            doc.say("From {} to {}.", &[Piece::Number(min), Piece::Number(max)]);
        }
        (Some(min), None) => doc.say("At least {}.", &[Piece::Number(min)]),
        (None, Some(max)) => doc.say("At most {}.", &[Piece::Number(max)]),
        (None, None) => {}
    }
    if field.ty == Type::File {
        doc.say("Made only with the feature `web`, from a `Blob` or `File` of the browser.", &[]);
    }
    if field.unvalidated {
        doc.say("Taken as it is, unchecked.", &[]);
    }
    if field.ignored {
        doc.say("Taken and not used.", &[]);
    }
    if field.sensitive {
        doc.say("Not shown by `Debug`.", &[]);
    }
    doc.sources(&field.docs);
    doc.outer()
}

/// Documentation of an enum's value.
pub(crate) fn enum_value_docs(value: &EnumValue) -> DocComment {
    let mut doc = Doc::at(4);
    doc.docs(&value.docs);
    if doc.is_empty() {
        doc.say("{}.", &[Piece::Code(&value.value)]);
    }
    doc.sources(&value.docs);
    doc.outer()
}

/// Documentation of one of several parameter objects, where it is a type and where it is a case.
pub(crate) fn variant_docs(variant: &Variant, indent: usize) -> DocComment {
    let mut doc = Doc::at(indent);
    doc.docs(&variant.docs);
    if doc.is_empty() {
        doc.say("The variant {}.", &[Piece::Code(&variant.name)]);
    }
    doc.sources(&variant.docs);
    doc.outer()
}

/// Documentation of a variant of a union.
pub(crate) fn union_variant_docs(wire: &str, ty: &Type, catalog: &Catalog) -> DocComment {
    let mut doc = Doc::at(4);
    if let Type::Named(id) = ty {
        doc.text(&catalog[*id].docs.summary);
    }
    if doc.is_empty() {
        doc.say("The variant {}.", &[Piece::Code(wire)]);
    }
    doc.outer()
}

/// Documentation of a file in the emitter's own words.
pub(crate) fn own_docs(sentence: &'static str) -> DocComment {
    own_docs_of(sentence, &[])
}

/// Documentation of a file in the emitter's own words, in which `{}` stands for each piece.
pub(crate) fn own_docs_of(sentence: &'static str, pieces: &[Piece<'_>]) -> DocComment {
    let mut doc = Doc::at(0);
    doc.say(sentence, pieces);
    doc.inner()
}

/// Documentation of the way to a module's commands.
pub(crate) fn accessor_docs(module: &Module, indent: usize) -> Doc {
    let mut doc = Doc::at(indent);
    doc.say("Commands of the module {}.", &[Piece::Code(&module.path)]);
    doc.text(&module.docs.summary);
    doc
}

/// Documentation of a query parameter of the popup's address.
pub(crate) fn query_docs(param: &QueryParam) -> DocComment {
    let mut doc = Doc::at(4);
    doc.docs(&param.docs);
    doc.say("Query parameter {} of the popup's address.", &[Piece::Code(&param.name)]);
    doc.sources(&param.docs);
    doc.outer()
}
