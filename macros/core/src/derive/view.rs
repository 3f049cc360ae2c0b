//! Types that are held to what a topic brings: variants of a set, arguments of handlers, replies.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{LitStr, Type};

use super::bounds::{own_trait, said};
use crate::carry::{Carrying, Doubt, span_of};
use crate::catalog::{Catalog, Shape, Topic, Type as CatalogType};
use crate::client::Root;
use crate::input::Direction;

/// A type that is to be a view of a topic.
pub(crate) struct View<'a> {
    /// The type.
    pub(crate) ty: &'a Type,
    /// The topic, and where it is named; without one, the type says it.
    pub(crate) topic: Option<(&'a LitStr, &'a Topic)>,
    /// A trait that the type has when it is one.
    name: Ident,
    span: Span,
}

impl<'a> View<'a> {
    /// `owner` is the variant or method that the type belongs to.
    pub(crate) fn new(ty: &'a Type, topic: Option<(&'a LitStr, &'a Topic)>, owner: &Ident) -> Self {
        let span = span_of(ty);
        Self { ty, topic, name: own_trait("ViewFor", &owner.to_string(), span), span }
    }

    /// The trait, by which the compiler says what is wrong.
    pub(crate) fn declaration(&self, catalog: &Catalog, root: &Root<'_>) -> TokenStream {
        let (span, name) = (self.span, &self.name);
        let item = |path: &str| root.item(path, span);
        let said = said(&self.doubt(catalog, root), span);
        let (topic, payload_of) = (item("command::Topic"), item("view::PayloadOf"));
        let (value, mismatch) = (item("wire::serde_json::Value"), item("decode::Mismatch"));
        let decode = item("decode::Decode");
        let (bound, own) = match self.topic {
            Some((_, known)) => {
                let own = item(&known.rust);
                (quote_spanned!(span=> #payload_of<#own>), own)
            }
            None => (quote_spanned!(span=> #topic + #payload_of<T>), quote_spanned!(span=> T)),
        };
        quote_spanned! {span=>
            #said
            trait #name: ::core::marker::Sized {
                const NAME: &'static str;
                fn read(payload: #value) -> ::core::result::Result<Self, #mismatch>;
            }
            #[diagnostic::do_not_recommend]
            impl<T: #bound> #name for T {
                const NAME: &'static str = <#own as #topic>::NAME;
                fn read(payload: #value) -> ::core::result::Result<Self, #mismatch> {
                    <T as #decode>::decode(payload)
                }
            }
        }
    }

    /// The topic's name on the wire.
    pub(crate) fn name(&self) -> TokenStream {
        let (ty, name) = (self.ty, &self.name);
        quote_spanned!(self.span=> <#ty as #name>::NAME)
    }

    /// The function that reads the payload.
    pub(crate) fn read(&self) -> TokenStream {
        let (ty, name) = (self.ty, &self.name);
        quote_spanned!(self.span=> <#ty as #name>::read)
    }

    /// Whether another view is, by what is written, of the same topic.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (self.topic, other.topic) {
            (Some((one, _)), Some((two, _))) => one.value() == two.value(),
            (None, None) => {
                let (one, two) = (self.ty, other.ty);
                quote!(#one).to_string() == quote!(#two).to_string()
            }
            _ => false,
        }
    }

    /// Where the topic is said.
    pub(crate) fn at(&self) -> Span {
        self.topic.map_or(self.span, |(name, _)| name.span())
    }

    fn doubt(&self, catalog: &Catalog, root: &Root<'_>) -> Doubt {
        let carrying = Carrying { catalog, root, direction: Direction::Received };
        let Some((name, topic)) = self.topic else {
            return Doubt {
                message: "`{Self}` is no view of a topic".to_owned(),
                label: "there is no telling of which topic".to_owned(),
                note: bringing(self.ty, catalog),
                help: "take a struct with `#[derive(Topic)]`, or name the topic in the attribute"
                    .to_owned(),
            };
        };
        let (name, place) = (name.value(), catalog.place(&topic.at));
        let (brings, usual) = match &topic.payload {
            Some(payload) => (carrying.said(payload), carrying.usual(payload)),
            None => ("nothing".to_owned(), "Option<serde_json::Value>".to_owned()),
        };
        Doubt {
            message: format!("`{{Self}}` is no view of `{name}`"),
            label: "the topic brings something else".to_owned(),
            note: format!("the topic brings {brings}, by {place}"),
            help: format!(
                "use `{usual}`, or a struct with `#[derive(Topic)]` and `#[skylight(\"{name}\")]`"
            ),
        }
    }
}

/// Which topics bring a type, going by its name.
fn bringing(ty: &Type, catalog: &Catalog) -> String {
    let nothing = || "only a type of one topic can do without the topic's name".to_owned();
    let Type::Path(path) = ty else { return nothing() };
    let Some(last) = path.path.segments.last() else { return nothing() };
    let name = last.ident.to_string();
    let is_it = |topic: &Topic| match &topic.payload {
        Some(CatalogType::Named(payload)) => match catalog.type_def(payload) {
            Ok(Some(def)) => {
                !matches!(def.shape, Shape::Alias(_)) && def.rust.ends_with(&format!("::{name}"))
            }
            _ => false,
        },
        _ => false,
    };
    let topics: Vec<String> = catalog
        .topic_names()
        .filter(|topic| matches!(catalog.topic(topic), Ok(Some(found)) if is_it(&found)))
        .collect();
    if topics.is_empty() {
        return nothing();
    }
    format!("topics that bring `{name}`: {}", crate::carry::listed(&topics))
}
