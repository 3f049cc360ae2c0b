//! Code that writes fields of a struct to the wire.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::{DeriveInput, Generics, Index, Member, WhereClause};

use super::bounds::{bounded, depends, own_trait, said};
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
    let (key, marker, value) = (&field.field.name, &field.plan.marker, value(field));
    let Some(doubt) = field.plan.doubt.as_ref().filter(|_| !depends(generics, field)) else {
        let method = match field.plan.presence {
            Presence::Always => "send",
            Presence::Optional | Presence::AbsentOrNull => "send_optional",
            Presence::Maybe => "send_maybe",
        };
        let method = Ident::new(method, span);
        return quote_spanned!(span=> params.#method::<#marker, _>(#key, #value)?;);
    };
    let said = said(doubt, span);
    let own = own_trait("Carries", &field.input.member.to_token_stream().to_string(), span);
    let item = |path: &str| root.item(path, span);
    let (to_wire, params) = (item("wire::ToWire"), item("wire::Params"));
    let map = item("wire::serde::ser::SerializeMap");
    let (wrapper, send) = wrapper(field.plan.presence, root, span);
    // A slice, which only stands behind a pointer.
    let unsized_too = quote_spanned!(span=> + ?::core::marker::Sized);
    let carrier = (field.plan.presence == Presence::Always).then_some(&unsized_too);
    // A trait of its own, so that the compiler can say which field it is.
    quote_spanned! {span=>
        {
            #said
            trait #own {
                fn send<M: #map>(
                    &self,
                    key: &str,
                    params: &mut #params<M>,
                ) -> ::core::result::Result<(), M::Error>;
            }
            #[diagnostic::do_not_recommend]
            impl<T: #to_wire<#marker> #unsized_too> #own for T {
                fn send<M: #map>(
                    &self,
                    key: &str,
                    params: &mut #params<M>,
                ) -> ::core::result::Result<(), M::Error> {
                    params.send::<#marker, T>(key, self)
                }
            }
            fn send<T: #own #carrier, M: #map>(
                value: &#wrapper,
                key: &str,
                params: &mut #params<M>,
            ) -> ::core::result::Result<(), M::Error> {
                #send
            }
            send(#value, #key, &mut params)?;
        }
    }
}

/// A reference to what is written, from the first token of its type to the last, for what the
/// compiler says of it.
fn value(field: &Matched<'_>) -> TokenStream {
    let (start, end) = (span_of(&field.input.ty), end_of(&field.input.ty));
    let member = match &field.input.member {
        Member::Named(ident) => {
            let mut ident = ident.clone();
            ident.set_span(end);
            Member::Named(ident)
        }
        Member::Unnamed(index) => Member::Unnamed(Index { index: index.index, span: end }),
    };
    let place = quote_spanned!(end=> self.#member);
    if field.plan.pointers == 0 {
        return quote_spanned!(start=> &#place);
    }
    let pointers = std::iter::repeat_n(quote_spanned!(start=> *), field.plan.pointers);
    quote_spanned!(start=> &#(#pointers)*#place)
}

/// The type of a field whose carrier is `T`, and how its value is written.
fn wrapper(presence: Presence, root: &Root<'_>, span: Span) -> (TokenStream, TokenStream) {
    match presence {
        Presence::Always => {
            (quote_spanned!(span=> T), quote_spanned!(span=> value.send(key, params)))
        }
        Presence::Optional | Presence::AbsentOrNull => (
            quote_spanned!(span=> ::core::option::Option<T>),
            quote_spanned! {span=>
                match value {
                    ::core::option::Option::Some(value) => value.send(key, params),
                    ::core::option::Option::None => ::core::result::Result::Ok(()),
                }
            },
        ),
        Presence::Maybe => {
            let (maybe, null) = (root.item("maybe::Maybe", span), root.item("wire::Null", span));
            (
                quote_spanned!(span=> #maybe<T>),
                quote_spanned! {span=>
                    match value {
                        #maybe::Value(value) => value.send(key, params),
                        #maybe::Null => params.send::<#null, ()>(key, &()),
                        #maybe::Absent => ::core::result::Result::Ok(()),
                    }
                },
            )
        }
    }
}
