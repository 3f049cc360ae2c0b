//! Code that writes fields of a struct to the wire.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::{DeriveInput, Generics, WhereClause};

use super::bounds::{bounded, depends, said};
use super::matching::Matched;
use crate::carry::{Presence, end_of, span_of};
use crate::client::Root;

/// `Serialize` for a struct that is an object, and what that asks of type parameters.
pub(super) fn write_object(
    input: &DeriveInput,
    matched: &[Matched<'_>],
    root: &Root<'_>,
) -> (TokenStream, WhereClause) {
    let params = root.item("wire::Params", Span::call_site());
    let statements = matched.iter().map(|field| send(field, &input.generics, root));
    let mutable = (!matched.is_empty()).then(|| quote!(mut));
    let body = quote! {
        let #mutable params = #params::to(serializer)?;
        #(#statements)*
        params.end()
    };
    implementation(input, matched, &body, root)
}

/// `Serialize` for a struct that is written as its only field.
pub(super) fn write_bare(
    input: &DeriveInput,
    field: &Matched<'_>,
    root: &Root<'_>,
) -> (TokenStream, WhereClause) {
    let span = span_of(&field.input.ty);
    let bare = root.item("wire::bare", span);
    let (marker, member) = (&field.plan.marker, &field.input.member);
    let body = quote_spanned!(span=> #bare::<#marker, _, _>(&self.#member, serializer));
    implementation(input, std::slice::from_ref(field), &body, root)
}

fn implementation(
    input: &DeriveInput,
    matched: &[Matched<'_>],
    body: &TokenStream,
    root: &Root<'_>,
) -> (TokenStream, WhereClause) {
    let serialize = root.item("wire::serde::Serialize", Span::call_site());
    let serializer = root.item("wire::serde::Serializer", Span::call_site());
    let (ident, generics) = (&input.ident, &input.generics);
    let clause = bounded(generics, matched, "ToWire", root);
    let (parameters, arguments, _) = generics.split_for_impl();
    let code = quote! {
        #[automatically_derived]
        impl #parameters #serialize for #ident #arguments #clause {
            fn serialize<__S: #serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                #body
            }
        }
    };
    (code, clause)
}

/// The statement that writes a field.
fn send(field: &Matched<'_>, generics: &Generics, root: &Root<'_>) -> TokenStream {
    let span = span_of(&field.input.ty);
    let (member, key, marker) = (&field.input.member, &field.field.name, &field.plan.marker);
    let method = match field.plan.presence {
        Presence::Always => "send",
        Presence::Optional | Presence::AbsentOrNull => "send_optional",
        Presence::Maybe => "send_maybe",
    };
    let method = Ident::new(method, span);
    // From the first token of the type to its last, for what the compiler says of it.
    let end = end_of(&field.input.ty);
    let pointers = std::iter::repeat_n(quote_spanned!(span=> *), field.plan.pointers);
    let place = quote_spanned!(end=> self.#member);
    let value = if field.plan.pointers == 0 {
        quote_spanned!(span=> &#place)
    } else {
        quote_spanned!(span=> &*#(#pointers)*#place)
    };
    let Some(doubt) = field.plan.doubt.as_ref().filter(|_| !depends(generics, field)) else {
        return quote_spanned!(span=> params.#method::<#marker, _>(#key, #value)?;);
    };
    let said = said(doubt, span);
    let (to_wire, json) = (root.item("wire::ToWire", span), root.item("wire::Json", span));
    let serialize = root.item("wire::serde::Serialize", span);
    let wrapper = match field.plan.presence {
        Presence::Always => quote_spanned!(span=> T),
        Presence::Optional | Presence::AbsentOrNull => {
            quote_spanned!(span=> ::core::option::Option<T>)
        }
        Presence::Maybe => {
            let maybe = root.item("maybe::Maybe", span);
            quote_spanned!(span=> #maybe<T>)
        }
    };
    let carried = wrapper_with(&wrapper, &quote_spanned!(span=> impl #serialize));
    quote_spanned! {span=>
        {
            #said
            trait Carries: #serialize {}
            #[diagnostic::do_not_recommend]
            impl<T: #to_wire<#marker>> Carries for T {}
            fn carried<T: Carries>(value: &#wrapper) -> &#carried {
                value
            }
            params.#method::<#json, _>(#key, carried(#value))?;
        }
    }
}

fn wrapper_with(wrapper: &TokenStream, inner: &TokenStream) -> TokenStream {
    let replace = |token: TokenTree| match token {
        TokenTree::Ident(ident) if ident == "T" => inner.clone(),
        other => other.into(),
    };
    let tokens: TokenStream = wrapper.clone().into_iter().map(replace).collect();
    tokens
}
