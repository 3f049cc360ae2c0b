//! Fields of a struct against the fields of an item of the catalog.

use quote::quote;
use syn::Ident;

use crate::carry::{Carrying, Plan, Subject, listed};
use crate::catalog::{Catalog, Field, nearest};
use crate::input::FieldInput;
use crate::mistakes::{Mistake, Mistakes};

/// A field of a struct with its field in the catalog.
pub(super) struct Matched<'a> {
    pub(super) input: &'a FieldInput,
    pub(super) field: &'a Field,
    pub(super) plan: Plan<'a>,
}

/// Finds the catalog's field for every field of a struct.
pub(super) fn match_fields<'a>(
    inputs: &'a [FieldInput],
    fields: &'a [Field],
    subject: Subject<'_>,
    carrying: &Carrying<'_>,
    mistakes: &mut Mistakes,
) -> Vec<Matched<'a>> {
    let mut matched: Vec<Matched<'a>> = Vec::with_capacity(inputs.len());
    for input in inputs.iter().filter(|input| !input.skipped) {
        let Some(field) = fields.iter().find(|field| field.name == input.wire) else {
            mistakes.at_span(input.name_span, no_field(input, fields, subject, carrying.catalog));
            continue;
        };
        if matched.iter().any(|earlier| earlier.field.name == field.name) {
            let twice = format!("`{}` of `{}` is there twice", field.name, subject.name);
            mistakes.at_span(input.name_span, Mistake::new(twice));
            continue;
        }
        match carrying.plan(field, input, subject) {
            Ok(plan) => matched.push(Matched { input, field, plan }),
            Err((at, mistake)) => mistakes.at(at, mistake),
        }
    }
    matched
}

/// Says which required fields a struct lacks.
pub(super) fn require_all(
    ident: &Ident,
    inputs: &[FieldInput],
    fields: &[Field],
    subject: Subject<'_>,
    catalog: &Catalog,
    mistakes: &mut Mistakes,
) {
    // A field that is there under a name with a slip of the pen is a mistake of its own.
    let meant = |own: &FieldInput| {
        let known = fields.iter().any(|field| field.name == own.wire);
        if known { None } else { nearest(&own.wire, fields.iter().map(|field| field.name.clone())) }
    };
    let has = |field: &&Field| {
        let own =
            |own: &&FieldInput| own.wire == field.name || meant(own) == Some(field.name.clone());
        inputs.iter().filter(|own| !own.skipped).any(|input| own(&input))
    };
    let missing: Vec<&Field> =
        fields.iter().filter(|field| field.required && !has(field)).collect();
    if missing.is_empty() {
        return;
    }
    let names: Vec<String> = missing.iter().map(|field| format!("`{}`", field.name)).collect();
    let mut mistake =
        Mistake::new(format!("`{}` is not sent without {}", subject.name, and(&names)));
    for field in missing {
        let place = catalog.place(&field.at(subject.at));
        mistake = mistake.note(format!("`{}` is `{}` at {place}", field.name, field.ty));
    }
    mistakes.at(quote!(#ident), mistake);
}

fn no_field(
    input: &FieldInput,
    fields: &[Field],
    subject: Subject<'_>,
    catalog: &Catalog,
) -> Mistake {
    let mistake = Mistake::new(format!("`{}` has no `{}`", subject.name, input.wire));
    let names = || fields.iter().map(|field| field.name.clone());
    if let Some(near) = nearest(&input.wire, names())
        && let Some(field) = fields.iter().find(|field| field.name == near)
    {
        let place = catalog.place(&field.at(subject.at));
        return mistake.help(format!("did you mean `{near}`, which is `{}` at {place}?", field.ty));
    }
    let place = catalog.place(subject.at);
    if fields.is_empty() {
        return mistake.note(format!("it has no fields at all, by {place}"));
    }
    mistake.note(format!("what it has, by {place}: {}", names().collect::<Vec<_>>().join(", ")))
}

/// `a, b and c`.
fn and(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The message for a name that the catalog does not have.
pub(super) fn unknown_name(
    what: &str,
    name: &str,
    candidates: impl IntoIterator<Item = String>,
    place: impl FnOnce(&str) -> Option<String>,
) -> Mistake {
    let mistake = Mistake::new(format!("the catalog has no {what} `{name}`"));
    let candidates: Vec<String> = candidates.into_iter().collect();
    let Some(near) = nearest(name, candidates.iter().cloned()) else {
        let siblings = siblings(name, &candidates);
        if siblings.is_empty() {
            return mistake;
        }
        return mistake.note(format!("what it has there: {}", listed(&siblings)));
    };
    match place(&near) {
        Some(place) => mistake.help(format!("did you mean `{near}`, at {place}?")),
        None => mistake.help(format!("did you mean `{near}`?")),
    }
}

/// The names in the same module, or below the same topic.
fn siblings(name: &str, candidates: &[String]) -> Vec<String> {
    let folder = |name: &str| name.rfind(['.', '/']).map(|end| name.get(..=end).map(str::to_owned));
    let Some(Some(own)) = folder(name) else { return Vec::new() };
    let beside = |candidate: &&String| candidate.starts_with(&own);
    candidates.iter().filter(beside).cloned().collect()
}
