//! Code that reads a struct from the wire.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::{DeriveInput, Generics, WhereClause};

use super::bounds::{bounded, depends, own_trait, said};
use super::matching::Matched;
use crate::carry::{Presence, span_of};
use crate::client::Root;
use crate::input::FieldInput;

/// `Decode` for a struct that is an object, and what that asks of type parameters. A struct that is
/// not `complete`, which is a mistake to be reported, is never read.
pub(super) fn read_object(
    input: &DeriveInput,
    inputs: &[FieldInput],
    matched: &[Matched<'_>],
    complete: bool,
    root: &Root<'_>,
) -> (TokenStream, WhereClause) {
    if !complete {
        return never_read(input, root);
    }
    let fields_of = root.item("decode::Fields", Span::call_site());
    let assigned = matched.iter().map(|field| {
        let (member, value) = (&field.input.member, read(field, &input.generics, root));
        quote!(#member: #value)
    });
    let skipped = inputs.iter().filter(|input| input.skipped).map(|input| {
        let (member, span) = (&input.member, span_of(&input.ty));
        quote_spanned!(span=> #member: ::core::default::Default::default())
    });
    let mutable = (!matched.is_empty()).then(|| quote!(mut));
    let binding = if matched.is_empty() { quote!(_fields) } else { quote!(fields) };
    let body = quote! {
        let #mutable #binding = #fields_of::of(value)?;
        ::core::result::Result::Ok(Self { #(#assigned,)* #(#skipped,)* })
    };
    implementation(input, matched, &body, root)
}

/// `Decode` for a struct that is read as its only field.
pub(super) fn read_bare(
    input: &DeriveInput,
    field: &Matched<'_>,
    root: &Root<'_>,
) -> (TokenStream, WhereClause) {
    let span = span_of(&field.input.ty);
    let from_wire = root.item("wire::FromWire", span);
    let marker = &field.plan.marker;
    let body = quote_spanned! {span=>
        ::core::result::Result::Ok(Self(#from_wire::<#marker>::from_wire(value)?))
    };
    implementation(input, std::slice::from_ref(field), &body, root)
}

/// `Decode` for a struct with a mistake, so that nothing else complains that there is none.
pub(super) fn never_read(input: &DeriveInput, root: &Root<'_>) -> (TokenStream, WhereClause) {
    let mismatch = root.item("decode::Mismatch", Span::call_site());
    let body = quote!(::core::result::Result::Err(#mismatch::new("", &value)));
    implementation(input, &[], &body, root)
}

fn implementation(
    input: &DeriveInput,
    matched: &[Matched<'_>],
    body: &TokenStream,
    root: &Root<'_>,
) -> (TokenStream, WhereClause) {
    let item = |path: &str| root.item(path, Span::call_site());
    let (decode, mismatch) = (item("decode::Decode"), item("decode::Mismatch"));
    let value = item("wire::serde_json::Value");
    let (ident, generics) = (&input.ident, &input.generics);
    let clause = bounded(generics, matched, "FromWire", root);
    let (parameters, arguments, _) = generics.split_for_impl();
    let code = quote! {
        #[automatically_derived]
        impl #parameters #decode for #ident #arguments #clause {
            fn decode(value: #value) -> ::core::result::Result<Self, #mismatch> {
                #body
            }
        }
    };
    (code, clause)
}

/// The expression that reads a field.
fn read(field: &Matched<'_>, generics: &Generics, root: &Root<'_>) -> TokenStream {
    let span = span_of(&field.input.ty);
    let (key, marker) = (&field.field.name, &field.plan.marker);
    let function = match field.plan.presence {
        Presence::Always => "required",
        Presence::Optional => "optional",
        Presence::AbsentOrNull | Presence::Maybe => "maybe",
    };
    let flatten = (field.plan.presence == Presence::AbsentOrNull)
        .then(|| quote_spanned!(span=> .into_value()));
    let Some(doubt) = field.plan.doubt.as_ref().filter(|_| !depends(generics, field)) else {
        let function = root.item(&format!("wire::{function}"), span);
        return quote_spanned!(span=> #function::<#marker, _>(&mut fields, #key)?#flatten);
    };
    let function = root.item(&format!("wire::{function}_by"), span);
    let (said, carrier) = (said(doubt, span), field.plan.carrier);
    let own = own_trait("Carries", &field.input.member.to_token_stream().to_string(), span);
    let from_wire = root.item("wire::FromWire", span);
    let read = root.item("wire::Read", span);
    quote_spanned! {span=>
        {
            #said
            trait #own: ::core::marker::Sized {
                const READ: #read<Self>;
            }
            #[diagnostic::do_not_recommend]
            impl<T: #from_wire<#marker>> #own for T {
                const READ: #read<Self> = <T as #from_wire<#marker>>::from_wire;
            }
            fn by<T: #own>() -> #read<T> {
                T::READ
            }
            #function(&mut fields, #key, by::<#carrier>())?#flatten
        }
    }
}
