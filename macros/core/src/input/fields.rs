//! Fields with their names on the wire, as serde's attributes and the default of camel case have it.

use proc_macro2::Span;
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::meta::ParseNestedMeta;
use syn::{Fields, Ident, LitStr, Member, Type};

use super::rename::{RULES, Rule};
use crate::mistakes::{Mistake, Mistakes};

/// Whether something is written to the wire or read from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Sent,
    Received,
}

/// A field of a struct.
pub(crate) struct FieldInput {
    pub(crate) member: Member,
    pub(crate) ty: Type,
    /// Its name on the wire.
    pub(crate) wire: String,
    /// Where that name was said: the field's own name, or the literal of a rename.
    pub(crate) name_span: Span,
    /// Whether it is no part of the message.
    pub(crate) skipped: bool,
}

/// What serde's attributes of a struct or enum say.
pub(crate) struct Container {
    pub(crate) rename_all: Option<Rule>,
}

/// What serde's attributes of a field or variant say.
#[derive(Default)]
struct FieldAttributes {
    rename: Option<LitStr>,
    skipped: bool,
    /// Where `other` stands.
    other: Option<Span>,
}

/// Attributes of serde that do not change what is on the wire in either direction.
const HARMLESS: &[&str] = &["bound", "crate", "expecting", "borrow"];
/// Those that only concern reading.
const READING: &[&str] =
    &["alias", "default", "deny_unknown_fields", "deserialize_with", "skip_deserializing"];
/// Those that only concern writing.
const WRITING: &[&str] = &["serialize_with", "skip_serializing", "skip_serializing_if"];

/// Reads serde's attributes of a struct or enum.
pub(crate) fn serde_container(
    attributes: &[syn::Attribute],
    direction: Direction,
    mistakes: &mut Mistakes,
) -> Container {
    let mut container = Container { rename_all: None };
    each(attributes, mistakes, |meta, mistakes| {
        if meta.path.is_ident("rename_all") {
            if let Some(literal) = directed(meta, direction)? {
                let rule = RULES.iter().find(|(name, _)| *name == literal.value());
                match rule {
                    Some((_, rule)) => container.rename_all = Some(*rule),
                    None => mistakes.at(&literal, unknown_rule(&literal.value())),
                }
            }
            return Ok(());
        }
        other(meta, direction, mistakes)
    });
    container
}

/// Reads the fields of a struct or variant. `rule` makes the names that no attribute gives.
pub(crate) fn fields(
    fields: &Fields,
    rule: Rule,
    direction: Direction,
    mistakes: &mut Mistakes,
) -> Vec<FieldInput> {
    let mut inputs = Vec::with_capacity(fields.len());
    for (field, member) in fields.iter().zip(fields.members()) {
        let attributes = field_attributes(&field.attrs, direction, mistakes);
        if let Some(other) = attributes.other {
            let mistake = Mistake::new("`serde(other)` is for a variant of an enum");
            mistakes.at_span(other, mistake.help("a field takes `rename` and `skip`"));
        }
        let own = match &member {
            Member::Named(ident) => ident.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        };
        let span = match &member {
            Member::Named(ident) => ident.span(),
            Member::Unnamed(_) => first_span(&field.ty),
        };
        let (wire, name_span) = match &attributes.rename {
            Some(literal) => (literal.value(), literal.span()),
            None => (rule.field(&own), span),
        };
        let skipped = attributes.skipped;
        inputs.push(FieldInput { member, ty: field.ty.clone(), wire, name_span, skipped });
    }
    inputs
}

/// What a unit variant stands for.
pub(crate) struct VariantInput {
    /// Its text on the wire, when an attribute says it.
    pub(crate) wire: Option<String>,
    /// Where that was said.
    pub(crate) span: Span,
    /// Where it is said that it stands for every text that has no variant.
    pub(crate) other: Option<Span>,
}

/// Reads serde's attributes of a variant.
pub(crate) fn serde_variant(
    ident: &Ident,
    attributes: &[syn::Attribute],
    rule: Option<Rule>,
    direction: Direction,
    mistakes: &mut Mistakes,
) -> VariantInput {
    let attributes = field_attributes(attributes, direction, mistakes);
    let other = attributes.other;
    if let Some(literal) = attributes.rename {
        return VariantInput { wire: Some(literal.value()), span: literal.span(), other };
    }
    let wire = rule.map(|rule| rule.variant(&ident.unraw().to_string()));
    VariantInput { wire, span: ident.span(), other }
}

fn field_attributes(
    attributes: &[syn::Attribute],
    direction: Direction,
    mistakes: &mut Mistakes,
) -> FieldAttributes {
    let mut result = FieldAttributes::default();
    each(attributes, mistakes, |meta, mistakes| {
        let sent = direction == Direction::Sent;
        if meta.path.is_ident("rename") {
            if let Some(literal) = directed(meta, direction)? {
                result.rename = Some(literal);
            }
        } else if meta.path.is_ident("skip") || (sent && meta.path.is_ident("skip_serializing")) {
            result.skipped = true;
        } else if meta.path.is_ident("other") {
            result.other = Some(first_span(&meta.path));
        } else if sent && meta.path.is_ident("skip_serializing_if") {
            let literal: LitStr = meta.value()?.parse()?;
            let path = literal.value().replace(' ', "");
            // These say what is done anyway.
            if !path.ends_with("Option::is_none") && !path.ends_with("Maybe::is_absent") {
                mistakes.at(&literal, Mistake::new(
                    "a param is left out when it is `None` or `Maybe::Absent`, and in no other case",
                ));
            }
        } else {
            other(meta, direction, mistakes)?;
        }
        Ok(())
    });
    result
}

/// Calls `visit` with everything in the attributes `#[serde(..)]`.
fn each(
    attributes: &[syn::Attribute],
    mistakes: &mut Mistakes,
    mut visit: impl FnMut(&ParseNestedMeta<'_>, &mut Mistakes) -> syn::Result<()>,
) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let parsed = attribute.parse_nested_meta(|meta| visit(&meta, mistakes));
        mistakes.take(parsed);
    }
}

/// `= ".."`, or the one of `(serialize = "..", deserialize = "..")` that counts here.
fn directed(meta: &ParseNestedMeta<'_>, direction: Direction) -> syn::Result<Option<LitStr>> {
    if meta.input.peek(syn::Token![=]) {
        return meta.value()?.parse().map(Some);
    }
    let mut found = None;
    meta.parse_nested_meta(|inner| {
        let literal: LitStr = inner.value()?.parse()?;
        let counts = match direction {
            Direction::Sent => inner.path.is_ident("serialize"),
            Direction::Received => inner.path.is_ident("deserialize"),
        };
        if counts {
            found = Some(literal);
        }
        Ok(())
    })?;
    Ok(found)
}

/// An attribute that is only looked at to see whether it would change the message.
fn other(
    meta: &ParseNestedMeta<'_>,
    direction: Direction,
    mistakes: &mut Mistakes,
) -> syn::Result<()> {
    let elsewhere = match direction {
        Direction::Sent => READING,
        Direction::Received => WRITING,
    };
    let is = |names: &[&str]| names.iter().any(|name| meta.path.is_ident(name));
    if !is(HARMLESS) && !is(elsewhere) {
        mistakes.at(&meta.path, not_understood(&meta.path));
    }
    // What it is given has no meaning here, but has to be read.
    if meta.input.peek(syn::Token![=]) {
        meta.value()?.parse::<syn::Expr>()?;
    } else if meta.input.peek(syn::token::Paren) {
        let content;
        syn::parenthesized!(content in meta.input);
        content.parse::<proc_macro2::TokenStream>()?;
    }
    Ok(())
}

fn not_understood(path: &syn::Path) -> Mistake {
    if path.is_ident("deny_unknown_fields") {
        return Mistake::new("`serde(deny_unknown_fields)` is not heeded")
            .note("what is received may have more fields than are read")
            .help("leave it out");
    }
    let name = path.to_token_stream();
    Mistake::new(format!(
        "`serde({name})` would make a message that cannot be checked against the catalog"
    ))
    .help("understood are `rename`, `rename_all` and `skip`")
}

fn unknown_rule(name: &str) -> Mistake {
    let rules: Vec<&str> = RULES.iter().map(|(rule, _)| *rule).collect();
    Mistake::new(format!("there is no case `{name}`"))
        .help(format!("the cases are {}", rules.join(", ")))
}

fn first_span(tokens: impl ToTokens) -> Span {
    let first = tokens.to_token_stream().into_iter().next();
    first.map_or_else(Span::call_site, |token| token.span())
}
