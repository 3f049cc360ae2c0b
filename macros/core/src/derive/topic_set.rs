//! `#[derive(TopicSet)]`: an enum as the messages of several topics.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Data, DeriveInput, Fields, Ident, Type, Variant};

use super::topic::look_up;
use super::{derive, root};
use crate::carry::{boxed, span_of};
use crate::client::{Client, Root};
use crate::input::attribute;
use crate::mistakes::{Mistake, Mistakes};

/// Expands `#[derive(TopicSet)]`.
#[must_use]
pub fn topic_set(input: TokenStream, client: &Client) -> TokenStream {
    derive(input, |input, mistakes| expand(input, client, mistakes))
}

/// A case of the enum.
struct Case<'a> {
    variant: &'a Ident,
    /// What the message is read into.
    payload: &'a Type,
    /// Whether it is kept in a box.
    boxed: bool,
    /// The type of its topic.
    topic: TokenStream,
    span: Span,
}

/// The case for all other topics.
struct Rest<'a> {
    variant: &'a Ident,
    /// The field, when it has one, and whether that is in a box.
    event: Option<(&'a Type, bool)>,
}

fn expand(input: &DeriveInput, client: &Client, mistakes: &mut Mistakes) -> Option<TokenStream> {
    let own = attribute(&input.attrs, &["crate"], mistakes);
    if let Some(name) = &own.name {
        mistakes.at(
            name,
            Mistake::new("a set of topics has no name").help("name the topics of its variants"),
        );
    }
    let Data::Enum(data) = &input.data else {
        mistakes.at(&input.ident, "a set of topics is an enum with a variant for each topic");
        return None;
    };
    let root = root(own.root.as_ref(), client, &input.ident, mistakes)?;
    let mut cases: Vec<Case<'_>> = Vec::with_capacity(data.variants.len());
    let mut rest = None;
    for variant in &data.variants {
        let attribute = attribute(&variant.attrs, &["rest"], mistakes);
        if let Some(key) = &attribute.rest {
            if let Some(name) = &attribute.name {
                mistakes.at(name, "the variant for the rest is for no topic of its own");
            }
            if rest.is_some() {
                mistakes.at(key, "there is a variant for the rest already");
            }
            rest = rest_case(variant, &root, mistakes).or(rest);
        } else if let Some(case) =
            topic_case(variant, attribute.name.as_ref(), client, &root, mistakes)
        {
            let twice = cases.iter().find(|other| is_same(other, &case));
            if let Some(other) = twice {
                let mistake = Mistake::new(format!(
                    "`{}` and `{}` are for the same topic",
                    other.variant, case.variant
                ));
                mistakes.at_span(case.span, mistake.help("a message goes to one variant only"));
            }
            cases.push(case);
        }
    }
    if data.variants.is_empty() {
        mistakes.at(&input.ident, Mistake::new("a set of topics needs a variant for each topic"));
    }
    let watched = &client.watched;
    let code = print(input, &cases, rest.as_ref(), &root);
    Some(quote!(#code #watched))
}

fn is_same(one: &Case<'_>, other: &Case<'_>) -> bool {
    one.topic.to_string() == other.topic.to_string()
}

/// A variant with its topic: the one that the attribute names, or the one of its type.
fn topic_case<'a>(
    variant: &'a Variant,
    name: Option<&syn::LitStr>,
    client: &Client,
    root: &Root<'_>,
    mistakes: &mut Mistakes,
) -> Option<Case<'a>> {
    let known = match name {
        Some(name) => Some((name, look_up(name, &client.catalog, mistakes)?)),
        None => None,
    };
    let Some(field) = only_field(&variant.fields) else {
        let mistake =
            Mistake::new(format!("`{}` has to hold what its topic brings", variant.ident));
        let help = match &known {
            Some((_, topic)) => {
                let payload = topic.payload.as_ref();
                let payload = payload.map_or_else(|| "null".to_owned(), ToString::to_string);
                format!(
                    "the topic brings `{payload}`: give the variant one field with it, or a view of it"
                )
            }
            None => "give it one field with a payload, or `#[skylight(rest)]` for all other topics"
                .to_owned(),
        };
        mistakes.at(variant, mistake.help(help));
        return None;
    };
    let (payload, is_boxed) = boxed(field);
    let (topic, span) = match &known {
        Some((name, topic)) => (root.item(&topic.rust, name.span()), name.span()),
        None => (payload.to_token_stream(), span_of(payload)),
    };
    Some(Case { variant: &variant.ident, payload, boxed: is_boxed, topic, span })
}

fn rest_case<'a>(
    variant: &'a Variant,
    root: &Root<'_>,
    mistakes: &mut Mistakes,
) -> Option<Rest<'a>> {
    let event = match &variant.fields {
        Fields::Unit => None,
        fields => match only_field(fields) {
            Some(field) => Some(boxed(field)),
            None => {
                let event = root.said("event::Event");
                let mistake = Mistake::new("the variant for the rest holds an event, or nothing");
                mistakes.at(variant, mistake.help(format!("use `{}({event})`", variant.ident)));
                return None;
            }
        },
    };
    Some(Rest { variant: &variant.ident, event })
}

/// The type of the only field of a tuple.
pub(super) fn only_field(fields: &Fields) -> Option<&Type> {
    let Fields::Unnamed(fields) = fields else { return None };
    match fields.unnamed.iter().collect::<Vec<_>>().as_slice() {
        [field] => Some(&field.ty),
        _ => None,
    }
}

fn print(
    input: &DeriveInput,
    cases: &[Case<'_>],
    rest: Option<&Rest<'_>>,
    root: &Root<'_>,
) -> TokenStream {
    let item = |path: &str| root.item(path, Span::call_site());
    let (topic_set, topic) = (item("view::TopicSet"), item("command::Topic"));
    let (value, mismatch) = (item("wire::serde_json::Value"), item("decode::Mismatch"));
    let names: Vec<TokenStream> = cases
        .iter()
        .map(|Case { topic: own, span, .. }| quote_spanned!(*span=> <#own as #topic>::NAME))
        .collect();
    let branches = cases.iter().zip(&names).map(|(case, name)| branch(case, name, root));
    let has_rest = rest.is_some();
    let otherwise = rest.map_or_else(
        || quote!(::core::result::Result::Ok(::core::option::Option::None)),
        |rest| rest_branch(rest, root),
    );
    let (ident, generics) = (&input.ident, &input.generics);
    let (parameters, arguments, clause) = generics.split_for_impl();
    let distinct = item("view::assert_distinct");
    // Only of types without parameters are the names known here.
    let distinct = generics.params.is_empty().then(|| {
        let span = cases.last().map_or_else(Span::call_site, |case| case.span);
        quote_spanned!(span=> const _: () = #distinct(<#ident as #topic_set>::TOPICS);)
    });
    quote! {
        #[automatically_derived]
        impl #parameters #topic_set for #ident #arguments #clause {
            const TOPICS: &'static [&'static str] = &[#(#names),*];
            const HAS_REST: bool = #has_rest;
            fn decode(
                topic: &str,
                payload: #value,
            ) -> ::core::result::Result<::core::option::Option<Self>, #mismatch> {
                #(#branches)*
                #otherwise
            }
        }
        #distinct
    }
}

fn branch(case: &Case<'_>, name: &TokenStream, root: &Root<'_>) -> TokenStream {
    let Case { variant, payload, boxed, topic, .. } = case;
    let span = span_of(payload);
    let item = |path: &str| root.item(path, span);
    let (decode, assert) = (item("decode::Decode"), item("view::assert_payload_of"));
    let payload_value = if *boxed {
        quote_spanned!(span=> ::std::boxed::Box::new(value))
    } else {
        quote_spanned!(span=> value)
    };
    quote_spanned! {span=>
        if topic == #name {
            #assert::<#topic, #payload>();
            let value = <#payload as #decode>::decode(payload)?;
            return ::core::result::Result::Ok(::core::option::Option::Some(
                Self::#variant(#payload_value),
            ));
        }
    }
}

fn rest_branch(rest: &Rest<'_>, root: &Root<'_>) -> TokenStream {
    let variant = rest.variant;
    let Some((ty, boxed)) = rest.event else {
        return quote!(::core::result::Result::Ok(::core::option::Option::Some(Self::#variant)));
    };
    let span = span_of(ty);
    let event = root.item("event::Event", span);
    let value = if boxed {
        quote_spanned!(span=> ::std::boxed::Box::new(value))
    } else {
        quote_spanned!(span=> value)
    };
    quote_spanned! {span=>
        let value = #event::decode(topic, payload)?;
        ::core::result::Result::Ok(::core::option::Option::Some(Self::#variant(#value)))
    }
}
