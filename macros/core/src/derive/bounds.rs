//! What an implementation asks of type parameters, and what the compiler says of a type that only it
//! knows.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use syn::{Generics, WhereClause, parse_quote};

use super::matching::Matched;
use crate::carry::{Doubt, span_of};
use crate::client::Root;
use crate::input::Rule;

/// Generics with a bound for each field whose type depends on them.
pub(super) fn bounded(
    generics: &Generics,
    matched: &[Matched<'_>],
    wire_trait: &str,
    root: &Root<'_>,
) -> WhereClause {
    let mut generics = generics.clone();
    let dependent: Vec<_> =
        matched.iter().filter(|field| depends(&generics, field)).collect::<Vec<_>>();
    let predicates: Vec<syn::WherePredicate> = dependent
        .into_iter()
        .map(|field| {
            let (ty, marker) = (field.plan.carrier, &field.plan.marker);
            let wire_trait = root.item(&format!("wire::{wire_trait}"), span_of(ty));
            parse_quote!(#ty: #wire_trait<#marker>)
        })
        .collect();
    let clause = generics.make_where_clause();
    clause.predicates.extend(predicates);
    clause.clone()
}

/// Whether the type of a field depends on a type parameter.
pub(super) fn depends(generics: &Generics, field: &Matched<'_>) -> bool {
    let ty = field.plan.carrier;
    let mut parameters = generics.type_params();
    parameters.any(|parameter| mentions(quote!(#ty), &parameter.ident))
}

fn mentions(tokens: TokenStream, ident: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(found) => found == *ident,
        TokenTree::Group(group) => mentions(group.stream(), ident),
        _ => false,
    })
}

/// What the compiler says when a trait is not implemented.
pub(super) fn said(doubt: &Doubt, span: Span) -> TokenStream {
    let Doubt { message, label, note, help } = doubt;
    // Braces have a meaning in these texts, and only the one in `message` is meant.
    let plain = |text: &str| text.replace('{', "{{").replace('}', "}}");
    let message = plain(message).replace("{{Self}}", "{Self}");
    let (label, note, help) = (plain(label), plain(note), plain(help));
    quote_spanned! {span=>
        #[diagnostic::on_unimplemented(
            message = #message,
            label = #label,
            note = #note,
            note = #help
        )]
    }
}

/// The name of a trait that is for one field, variant or method only.
pub(crate) fn own_trait(prefix: &str, name: &str, span: Span) -> Ident {
    let name = Rule::Pascal.field(name.strip_prefix("r#").unwrap_or(name));
    let text = format!("{prefix}{name}");
    // Letters and digits of an identifier behind those of the prefix are an identifier.
    let mut ident = syn::parse_str(&text).unwrap_or_else(|_| format_ident!("{prefix}It"));
    ident.set_span(span);
    ident
}
