//! `#[derive(Topic)]`: a struct as a view of what a topic brings.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DataStruct, DeriveInput, Fields, LitStr, WhereClause};

use super::matching::{Matched, match_fields, unknown_name};
use super::reading::{never_read, read_bare, read_object};
use super::{derive, root};
use crate::carry::{Carrying, Subject};
use crate::catalog::{Catalog, Field, Place, Shape, Topic, Type};
use crate::client::Client;
use crate::input::{Direction, FieldInput, Rule, attribute, fields, serde_container};
use crate::mistakes::{Mistake, Mistakes};

/// Expands `#[derive(Topic)]`.
#[must_use]
pub fn topic(input: TokenStream, client: &Client) -> TokenStream {
    derive(input, |input, mistakes| expand(input, client, mistakes))
}

/// The code; `None` when there is no telling which topic it is.
fn expand(input: &DeriveInput, client: &Client, mistakes: &mut Mistakes) -> Option<TokenStream> {
    let attribute = attribute(&input.attrs, &["crate"], mistakes);
    let Data::Struct(data) = &input.data else {
        mistakes.at(&input.ident, "a view is a struct with some of the payload's fields");
        return None;
    };
    let example = "cxengage/interactions/work-offer-received";
    let name = attribute.required_name("topic", example, input.ident.span(), mistakes)?;
    let root = root(attribute.root.as_ref(), client, &name, mistakes)?;
    let topic = look_up(&name, &client.catalog, mistakes)?;
    let viewing = Viewing {
        input,
        data,
        topic: &topic,
        name: &name.value(),
        at: &name,
        carrying: Carrying {
            catalog: &client.catalog,
            root: &root,
            direction: Direction::Received,
        },
    };
    let (decode, clause) = viewing.decode(mistakes);
    let implementation = viewing.implementation(&clause);
    let watched = &client.watched;
    Some(quote!(#decode #implementation #watched))
}

/// Finds the topic, which has to bring a payload now and then.
pub(crate) fn look_up(name: &LitStr, catalog: &Catalog, mistakes: &mut Mistakes) -> Option<Topic> {
    let text = name.value();
    let mistake = match catalog.topic(&text) {
        Ok(Some(topic)) => {
            let place = catalog.place(&topic.at);
            if topic.error_only {
                Mistake::new(format!("only errors arrive on `{text}`"))
                    .note(format!("the catalog says so at {place}"))
            } else if topic.delivered {
                return Some(topic);
            } else {
                Mistake::new(format!("`{text}` is never delivered"))
                    .note(format!("the catalog says why at {place}"))
            }
        }
        Ok(None) => unknown_name("topic", &text, catalog.topic_names(), |near| {
            catalog.topic(near).ok().flatten().map(|near| catalog.place(&near.at))
        }),
        Err(_) => crate::damaged(&text),
    };
    mistakes.at(name, mistake);
    None
}

/// A struct and the topic that it is a view of.
struct Viewing<'a> {
    input: &'a DeriveInput,
    data: &'a DataStruct,
    topic: &'a Topic,
    name: &'a str,
    /// Where the topic is named.
    at: &'a LitStr,
    carrying: Carrying<'a>,
}

impl Viewing<'_> {
    /// How the payload is read.
    fn decode(&self, mistakes: &mut Mistakes) -> (TokenStream, WhereClause) {
        let container = serde_container(&self.input.attrs, Direction::Received, mistakes);
        let rule = container.rename_all.unwrap_or(Rule::Camel);
        let before = mistakes.count();
        let inputs = fields(&self.data.fields, rule, Direction::Received, mistakes);
        let root = self.carrying.root;
        if let ([input], Fields::Unnamed(_)) = (inputs.as_slice(), &self.data.fields) {
            return self.whole(input, mistakes);
        }
        let Some((payload, at)) = self.payload_fields(mistakes) else {
            return never_read(self.input, root);
        };
        let subject = Subject { name: self.name, at: &at };
        let matched = match_fields(&inputs, &payload, subject, &self.carrying, mistakes);
        let complete = mistakes.count() == before;
        read_object(self.input, &inputs, &matched, complete, root)
    }

    /// The payload as the only field of the struct.
    fn whole(&self, input: &FieldInput, mistakes: &mut Mistakes) -> (TokenStream, WhereClause) {
        let place = &self.topic.at;
        let field = Field {
            name: "payload".to_owned(),
            ty: self.topic.payload.clone().unwrap_or(Type::Nullable(Box::new(Type::Json))),
            required: true,
            min: None,
            max: None,
            line: place.line,
            column: place.column,
        };
        let subject = Subject { name: self.name, at: place };
        match self.carrying.plan(&field, input, subject) {
            Ok(plan) => {
                let matched = Matched { input, field: &field, plan };
                read_bare(self.input, &matched, self.carrying.root)
            }
            Err((at, mistake)) => {
                mistakes.at(at, mistake);
                never_read(self.input, self.carrying.root)
            }
        }
    }

    /// The fields of the payload and the place of the type that has them.
    fn payload_fields(&self, mistakes: &mut Mistakes) -> Option<(Vec<Field>, Place)> {
        let catalog = self.carrying.catalog;
        let Some(payload) = &self.topic.payload else {
            let place = catalog.place(&self.topic.at);
            let mistake = Mistake::new(format!("`{}` brings no payload", self.name));
            mistakes.at(self.at, mistake.note(format!("see {place}")));
            return None;
        };
        let resolved = catalog.resolve(payload);
        if let Ok(Type::Named(name)) = &resolved
            && let Ok(Some(def)) = catalog.type_def(name)
            && let Shape::Object(fields) = def.shape
        {
            return Some((fields, def.at));
        }
        let mistake = match resolved {
            Ok(_) => {
                let said = self.carrying.said(payload);
                let usual = self.carrying.usual(payload);
                let place = catalog.place(&self.topic.at);
                Mistake::new(format!("`{}` brings {said}, which has no fields", self.name))
                    .note(format!("see {place}"))
                    .help(format!("use `struct {}({usual});`", self.input.ident))
            }
            Err(_) => crate::damaged(self.name),
        };
        mistakes.at(&self.input.ident, mistake);
        None
    }

    fn implementation(&self, clause: &WhereClause) -> TokenStream {
        let (root, span) = (self.carrying.root, self.at.span());
        let item = |path: &str| root.item(path, span);
        let (topic, payload_of) = (item("command::Topic"), item("view::PayloadOf"));
        let own = item(&self.topic.rust);
        let (ident, generics) = (&self.input.ident, &self.input.generics);
        let (parameters, arguments, _) = generics.split_for_impl();
        quote! {
            #[automatically_derived]
            impl #parameters #topic for #ident #arguments #clause {
                type Payload = Self;
                const NAME: &'static str = <#own as #topic>::NAME;
            }
            #[automatically_derived]
            impl #parameters #payload_of<#own> for #ident #arguments #clause {}
            #[automatically_derived]
            impl #parameters #payload_of<Self> for #ident #arguments #clause {}
        }
    }
}
