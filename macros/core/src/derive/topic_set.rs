//! `#[derive(TopicSet)]`: an enum as the messages of several topics.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Type, Variant};

use super::distinct::{Claim, Receiver, clash, compared};
use super::given::{Gift, Given};
use super::topic::look_up;
use super::view::View;
use super::{derive, root};
use crate::carry::{boxed, span_of};
use crate::catalog::{Catalog, Topic};
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
    view: View<'a>,
    /// Whether it is kept in a box.
    boxed: bool,
}

impl Case<'_> {
    fn claim(&self) -> Claim<'_> {
        Claim {
            owner: self.variant,
            // The compiler has left out what is not there.
            condition: TokenStream::new(),
            topic: self.view.topic.map(|(name, _)| name.value()),
            name: self.view.name(),
            at: self.view.at(),
        }
    }
}

/// The case for all other topics.
struct Rest<'a> {
    variant: &'a Ident,
    /// What the field has to be, when it has one, and whether that is in a box.
    event: Option<(Given<'a>, bool)>,
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
    let before = mistakes.count();
    let named: Vec<Named<'_>> =
        data.variants.iter().map(|variant| named(variant, &client.catalog, mistakes)).collect();
    let mut cases: Vec<Case<'_>> = Vec::with_capacity(named.len());
    let mut rest = None;
    for named in &named {
        if let Some(key) = &named.rest {
            if rest.is_some() {
                mistakes.at(key, "there is a variant for the rest already");
            }
            rest = rest_case(named.variant, &root, mistakes).or(rest);
        } else if let Some(case) = topic_case(named, mistakes) {
            if let Some(other) = cases.iter().find(|other| other.view.is_same(&case.view)) {
                let mistake = clash(other.variant, case.variant, Receiver::Variant);
                mistakes.at_span(case.view.at(), mistake);
            }
            cases.push(case);
        }
    }
    if data.variants.is_empty() {
        mistakes.at(&input.ident, "a set of topics needs a variant for each topic");
    }
    let distinct = mistakes.count() == before;
    let watched = &client.watched;
    let code = print(input, &cases, rest.as_ref(), distinct, &client.catalog, &root);
    Some(quote!(#code #watched))
}

/// A variant with what its attribute says.
struct Named<'a> {
    variant: &'a Variant,
    /// Whether there is nothing wrong with that.
    fine: bool,
    topic: Option<(LitStr, Topic)>,
    rest: Option<Ident>,
}

fn named<'a>(variant: &'a Variant, catalog: &Catalog, mistakes: &mut Mistakes) -> Named<'a> {
    let before = mistakes.count();
    let attribute = attribute(&variant.attrs, &["rest"], mistakes);
    let mut topic = None;
    if let Some(name) = attribute.name {
        if attribute.rest.is_some() {
            mistakes.at(&name, "the variant for the rest is for no topic of its own");
        } else {
            topic = look_up(&name, catalog, mistakes).map(|topic| (name, topic));
        }
    }
    Named { variant, fine: mistakes.count() == before, topic, rest: attribute.rest }
}

/// A variant with its topic: the one that the attribute names, or the one of its type.
fn topic_case<'a>(named: &'a Named<'_>, mistakes: &mut Mistakes) -> Option<Case<'a>> {
    if !named.fine {
        return None;
    }
    let variant = named.variant;
    let Some(field) = only_field(&variant.fields) else {
        let mistake =
            Mistake::new(format!("`{}` has to hold what its topic brings", variant.ident));
        let help = match &named.topic {
            Some((_, topic)) => {
                let payload = topic.payload.as_ref();
                let payload = payload.map_or_else(|| "null".to_owned(), ToString::to_string);
                format!("the topic brings `{payload}`: hold that, or a view of it, in one field")
            }
            None => "hold a payload in one field, or say `#[skylight(rest)]`".to_owned(),
        };
        mistakes.at(variant, mistake.help(help));
        return None;
    };
    let (ty, boxed) = boxed(field);
    let topic = named.topic.as_ref().map(|(name, topic)| (name, topic));
    Some(Case { variant: &variant.ident, view: View::new(ty, topic, &variant.ident), boxed })
}

fn rest_case<'a>(
    variant: &'a Variant,
    root: &Root<'_>,
    mistakes: &mut Mistakes,
) -> Option<Rest<'a>> {
    let field = only_field(&variant.fields);
    if field.is_none() && !matches!(variant.fields, Fields::Unit) {
        let mistake = Mistake::new("the variant for the rest holds an event, or nothing");
        let event = root.said("event::Event");
        mistakes.at(variant, mistake.help(format!("use `{}({event})`", variant.ident)));
        return None;
    }
    let event = field.map(|field| {
        let (ty, is_boxed) = boxed(field);
        let taking = "the variant for the rest holds";
        (Given::new(ty, Gift::Event, taking, &variant.ident), is_boxed)
    });
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
    distinct: bool,
    catalog: &Catalog,
    root: &Root<'_>,
) -> TokenStream {
    let item = |path: &str| root.item(path, Span::call_site());
    let topic_set = item("view::TopicSet");
    let (value, mismatch) = (item("wire::serde_json::Value"), item("decode::Mismatch"));
    let declarations = cases.iter().map(|case| case.view.declaration(catalog, root));
    let event = rest.and_then(|rest| rest.event.as_ref()).map(|(given, _)| given.declaration(root));
    let names = cases.iter().map(|case| case.view.name());
    let branches = cases.iter().map(branch);
    let has_rest = rest.is_some();
    let otherwise = rest.map_or_else(
        || quote!(::core::result::Result::Ok(::core::option::Option::None)),
        |rest| rest_branch(rest, root),
    );
    let (ident, generics) = (&input.ident, &input.generics);
    let (parameters, arguments, clause) = generics.split_for_impl();
    // Only of types without parameters are the names known here.
    let distinct = (distinct && generics.params.is_empty()).then(|| {
        let claims: Vec<Claim<'_>> = cases.iter().map(Case::claim).collect();
        compared(&claims, Receiver::Variant)
    });
    quote! {
        const _: () = {
            #(#declarations)*
            #event
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
        };
    }
}

fn branch(Case { variant, view, boxed }: &Case<'_>) -> TokenStream {
    let (name, read, span) = (view.name(), view.read(), span_of(view.ty));
    let value = boxed_value(*boxed, span);
    quote_spanned! {span=>
        if topic == #name {
            let value = #read(payload)?;
            return ::core::result::Result::Ok(::core::option::Option::Some(
                Self::#variant(#value),
            ));
        }
    }
}

/// The value, in a box where it is kept in one.
pub(crate) fn boxed_value(boxed: bool, span: Span) -> TokenStream {
    if boxed {
        quote_spanned!(span=> ::std::boxed::Box::new(value))
    } else {
        quote_spanned!(span=> value)
    }
}

fn rest_branch(rest: &Rest<'_>, root: &Root<'_>) -> TokenStream {
    let variant = rest.variant;
    let Some((given, boxed)) = &rest.event else {
        return quote!(::core::result::Result::Ok(::core::option::Option::Some(Self::#variant)));
    };
    let span = given.span();
    let event = root.item("event::Event", span);
    let read = given.take(&quote_spanned!(span=> #event::decode(topic, payload)?));
    let value = boxed_value(*boxed, span);
    quote_spanned! {span=>
        let value = #read;
        ::core::result::Result::Ok(::core::option::Option::Some(Self::#variant(#value)))
    }
}
