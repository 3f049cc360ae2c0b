//! `#[cfg]` on methods: what is made of a method is there only when the method is.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Meta};

/// What has to hold for a method to be there: all of these predicates.
#[derive(Clone, Default)]
pub(super) struct Condition(Vec<TokenStream>);

impl Condition {
    /// The condition that attributes state.
    pub(super) fn of(attributes: &[Attribute]) -> Self {
        let mut predicates = Vec::new();
        for attribute in attributes {
            add(&attribute.meta, &mut predicates);
        }
        Self(predicates)
    }

    /// Whether the method is there in any case.
    pub(super) fn always(&self) -> bool {
        self.0.is_empty()
    }

    /// That one of several holds; of none, nothing does.
    pub(super) fn any<'c>(conditions: impl Iterator<Item = &'c Self>) -> Self {
        let conditions: Vec<&Self> = conditions.collect();
        if conditions.iter().any(|condition| condition.always()) {
            return Self::default();
        }
        let predicates = conditions.iter().map(|condition| condition.predicate());
        Self(vec![quote!(any(#(#predicates),*))])
    }

    /// Both conditions.
    pub(super) fn and(&self, other: &Self) -> Self {
        Self(self.0.iter().chain(&other.0).cloned().collect())
    }

    /// This condition where the other one does not hold.
    pub(super) fn and_not(&self, other: &Self) -> Self {
        let other = other.predicate();
        self.and(&Self(vec![quote!(not(#other))]))
    }

    /// Whether it holds, as an expression.
    pub(super) fn value(&self) -> TokenStream {
        if self.always() {
            return quote!(true);
        }
        let predicate = self.predicate();
        quote!(::core::cfg!(#predicate))
    }

    fn predicate(&self) -> TokenStream {
        let predicates = &self.0;
        quote!(all(#(#predicates),*))
    }

    /// The items that stand in these tokens, under the condition each.
    pub(super) fn on_each(&self, items: TokenStream) -> syn::Result<TokenStream> {
        if self.always() {
            return Ok(items);
        }
        let file: syn::File = syn::parse2(items)?;
        Ok(file.items.iter().map(|item| quote!(#self #item)).collect())
    }
}

/// The attribute; nothing when the method is there in any case.
impl ToTokens for Condition {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if !self.always() {
            let predicate = self.predicate();
            tokens.extend(quote!(#[cfg(#predicate)]));
        }
    }
}

/// Adds the predicate of a `cfg`, or of one that a `cfg_attr` brings.
fn add(meta: &Meta, predicates: &mut Vec<TokenStream>) {
    let Meta::List(list) = meta else { return };
    let parts = parts(&list.tokens);
    let Some((first, rest)) = parts.split_first() else { return };
    if list.path.is_ident("cfg") {
        predicates.push(first.clone());
    } else if list.path.is_ident("cfg_attr") {
        let mut brought = Vec::new();
        // What is no attribute is for the compiler to complain of.
        for meta in rest.iter().filter_map(|part| syn::parse2::<Meta>(part.clone()).ok()) {
            add(&meta, &mut brought);
        }
        predicates.extend(brought.iter().map(|brought| quote!(any(not(#first), #brought))));
    }
}

/// What stands between commas.
fn parts(tokens: &TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is_comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let parts = tokens.split(is_comma).filter(|part| !part.is_empty());
    parts.map(|part| part.iter().cloned().collect()).collect()
}
