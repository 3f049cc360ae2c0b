//! `#[derive(CatalogType)]`: a struct or a unit enum that stands for a named type of the catalog.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::{Data, DataEnum, DataStruct, DeriveInput, Fields, Ident, LitStr};

use super::matching::{match_fields, require_all, unknown_name};
use super::reading::{never_read, read_object};
use super::writing::write_object;
use super::{derive, root};
use crate::carry::{Carrying, Subject, listed};
use crate::catalog::{Catalog, Field, Shape, Type, TypeDef, nearest};
use crate::client::{Client, Root};
use crate::input::{Direction, Rule, attribute, fields, serde_container, serde_variant};
use crate::mistakes::{Mistake, Mistakes};

/// Expands `#[derive(CatalogType)]`.
#[must_use]
pub fn catalog_type(input: TokenStream, client: &Client) -> TokenStream {
    derive(input, |input, mistakes| expand(input, client, mistakes))
}

/// The code; `None` when there is no telling which type it is.
fn expand(input: &DeriveInput, client: &Client, mistakes: &mut Mistakes) -> Option<TokenStream> {
    let attribute = attribute(&input.attrs, &["crate"], mistakes);
    let span = input.ident.span();
    let name = attribute.required_name("type", "Direction", span, mistakes)?;
    let root = root(attribute.root.as_ref(), client, &name, mistakes)?;
    let catalog = &client.catalog;
    let def = look_up(&name, catalog, mistakes)?;
    let standing =
        Standing { input, def: &def, name: &name.value(), at: &name, catalog, root: &root };
    let code = match (&input.data, &def.shape) {
        (Data::Enum(data), Shape::Enum { values, .. }) => standing.values(data, values, mistakes),
        (Data::Struct(data), Shape::Object(fields)) => standing.object(data, fields, mistakes),
        _ => {
            let place = catalog.place(&def.at);
            let (is, use_) = match &def.shape {
                Shape::Enum { .. } => ("an enum", "a unit enum"),
                Shape::Object(_) => ("an object", "a struct with named fields"),
                Shape::Union { .. } => ("a union", "the generated type"),
                Shape::Alias(_) => ("another name for a type", "that type"),
            };
            let mistake = Mistake::new(format!("`{}` is {is} in the catalog", name.value()));
            let mistake = mistake.note(format!("it stands at {place}"));
            mistakes.at(&input.ident, mistake.help(format!("use {use_} for it")));
            return None;
        }
    };
    let watched = &client.watched;
    Some(quote!(#code #watched))
}

/// Finds the type, by whatever name.
fn look_up(name: &LitStr, catalog: &Catalog, mistakes: &mut Mistakes) -> Option<TypeDef> {
    let text = name.value();
    let resolved = catalog.resolve(&Type::Named(text.clone()));
    let found = match &resolved {
        Ok(Type::Named(real)) => catalog.type_def(real),
        _ => catalog.type_def(&text),
    };
    match found {
        Ok(Some(def)) => return Some(def),
        Ok(None) => {
            let mistake = unknown_name("type", &text, catalog.type_names(), |near| {
                catalog.type_def(near).ok().flatten().map(|near| catalog.place(&near.at))
            });
            mistakes.at(name, mistake);
        }
        Err(_) => mistakes.at(name, crate::damaged(&text)),
    }
    None
}

/// A struct or enum and the type that it stands for.
struct Standing<'a> {
    input: &'a DeriveInput,
    def: &'a TypeDef,
    name: &'a str,
    /// Where the type is named.
    at: &'a LitStr,
    catalog: &'a Catalog,
    root: &'a Root<'a>,
}

impl Standing<'_> {
    fn object(&self, data: &DataStruct, known: &[Field], mistakes: &mut Mistakes) -> TokenStream {
        let subject = Subject { name: self.name, at: &self.def.at };
        let mut code = TokenStream::new();
        for direction in self.directions() {
            let carrying = Carrying { catalog: self.catalog, root: self.root, direction };
            // A mistake that both directions have is one mistake.
            let mut found = Mistakes::default();
            let container = serde_container(&self.input.attrs, direction, &mut found);
            let rule = container.rename_all.unwrap_or(Rule::Camel);
            let inputs = fields(&data.fields, rule, direction, &mut found);
            let matched = match_fields(&inputs, known, subject, &carrying, &mut found);
            if let Fields::Unnamed(unnamed) = &data.fields {
                found = Mistakes::default();
                let mistake = Mistake::new(format!("the fields of `{}` have names", self.name));
                found.at(unnamed, mistake.help("use a struct with named fields"));
            }
            let sent = direction == Direction::Sent;
            if sent {
                let ident = &self.input.ident;
                require_all(ident, &inputs, known, subject, self.catalog, &mut found);
            }
            let (implementation, clause) = if sent {
                write_object(self.input, &matched, self.root)
            } else if found.is_empty() {
                read_object(self.input, &inputs, &matched, true, self.root)
            } else {
                never_read(self.input, self.root)
            };
            code.extend(implementation);
            code.extend(self.stands_for(direction, &quote!(#clause)));
            mistakes.add_new(found);
        }
        code
    }

    fn values(&self, data: &DataEnum, values: &[String], mistakes: &mut Mistakes) -> TokenStream {
        let mut code = TokenStream::new();
        for direction in self.directions() {
            let mut found = Mistakes::default();
            let variants = self.variants(data, values, direction, &mut found);
            code.extend(match direction {
                Direction::Sent => self.write_value(&variants, found.is_empty()),
                Direction::Received => self.read_value(&variants, values),
            });
            code.extend(self.stands_for(direction, &TokenStream::new()));
            mistakes.add_new(found);
        }
        code
    }

    /// The variants with the values that they stand for; no value for the one that stands for all
    /// others.
    fn variants<'v>(
        &self,
        data: &'v DataEnum,
        values: &'v [String],
        direction: Direction,
        mistakes: &mut Mistakes,
    ) -> Vec<(&'v Ident, Option<&'v str>)> {
        let rule = serde_container(&self.input.attrs, direction, mistakes).rename_all;
        let mut variants: Vec<(&Ident, Option<&str>)> = Vec::with_capacity(data.variants.len());
        for variant in &data.variants {
            let ident = &variant.ident;
            if !matches!(variant.fields, Fields::Unit) {
                let mistake =
                    Mistake::new(format!("`{ident}` stands for no value of `{}`", self.name));
                mistakes.at(variant, mistake.help("use unit variants"));
                continue;
            }
            let named = serde_variant(ident, &variant.attrs, rule, direction, mistakes);
            if let Some(other) = named.other {
                if direction == Direction::Sent {
                    let mistake = Mistake::new(format!("`{ident}` has no text that could be sent"));
                    mistakes.at(ident, mistake.note(format!("`{}` is sent as well", self.name)));
                } else if variants.iter().any(|(_, value)| value.is_none()) {
                    mistakes.at_span(other, self.twice("serde(other)"));
                } else {
                    variants.push((ident, None));
                }
                continue;
            }
            let stands = |value: &&String| match &named.wire {
                Some(wire) => *value == wire,
                None => letters(value) == letters(&ident.to_string()),
            };
            let Some(value) = values.iter().find(stands) else {
                let text = named.wire.clone().unwrap_or_else(|| ident.unraw().to_string());
                mistakes.at_span(named.span, self.no_value(&text, values));
                continue;
            };
            if variants.iter().any(|(_, earlier)| *earlier == Some(value)) {
                mistakes.at_span(named.span, self.twice(value));
                continue;
            }
            variants.push((ident, Some(value)));
        }
        variants
    }

    fn twice(&self, what: &str) -> Mistake {
        Mistake::new(format!("`{what}` of `{}` is there twice", self.name))
    }

    fn no_value(&self, text: &str, values: &[String]) -> Mistake {
        let place = self.catalog.place(&self.def.at);
        let mistake = Mistake::new(format!("`{}` has no value `{text}`", self.name))
            .note(format!("its values, by {place}: {}", listed(values)));
        match nearest(text, values.iter().cloned()) {
            Some(near) => mistake.help(format!("did you mean `{near}`?")),
            None => mistake,
        }
    }

    fn write_value(&self, variants: &[(&Ident, Option<&str>)], complete: bool) -> TokenStream {
        let item = |path: &str| self.root.item(path, Span::call_site());
        let (serialize, serializer) =
            (item("wire::serde::Serialize"), item("wire::serde::Serializer"));
        let arms = variants.iter().map(|(ident, value)| quote!(Self::#ident => #value,));
        // With a mistake some variants have no arm; it is the mistake that is to be seen.
        let rest = (!complete).then(|| quote!(_ => "",));
        let ident = &self.input.ident;
        let (parameters, arguments, clause) = self.input.generics.split_for_impl();
        quote! {
            #[automatically_derived]
            impl #parameters #serialize for #ident #arguments #clause {
                fn serialize<__S: #serializer>(
                    &self,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    serializer.serialize_str(match *self { #(#arms)* #rest })
                }
            }
        }
    }

    fn read_value(&self, variants: &[(&Ident, Option<&str>)], values: &[String]) -> TokenStream {
        let item = |path: &str| self.root.item(path, Span::call_site());
        let (decode, mismatch, value) =
            (item("decode::Decode"), item("decode::Mismatch"), item("wire::serde_json::Value"));
        let known = variants.iter().filter_map(|(ident, value)| Some((ident, (*value)?)));
        let arms = known.map(|(ident, value)| {
            quote!(::core::option::Option::Some(#value) => ::core::result::Result::Ok(Self::#ident),)
        });
        let other = variants.iter().find(|(_, value)| value.is_none()).map(|(ident, _)| {
            quote!(::core::option::Option::Some(_) => ::core::result::Result::Ok(Self::#ident),)
        });
        let expected = if other.is_some() { "a string".to_owned() } else { listed(values) };
        let ident = &self.input.ident;
        let (parameters, arguments, clause) = self.input.generics.split_for_impl();
        quote! {
            #[automatically_derived]
            impl #parameters #decode for #ident #arguments #clause {
                fn decode(value: #value) -> ::core::result::Result<Self, #mismatch> {
                    match value.as_str() {
                        #(#arms)*
                        #other
                        _ => ::core::result::Result::Err(#mismatch::new(#expected, &value)),
                    }
                }
            }
        }
    }

    /// Which ways the type goes.
    fn directions(&self) -> Vec<Direction> {
        let mut directions = Vec::with_capacity(2);
        if self.def.sent {
            directions.push(Direction::Sent);
        }
        if self.def.received || !self.def.sent {
            directions.push(Direction::Received);
        }
        directions
    }

    /// That it may be where the catalog says the type.
    fn stands_for(&self, direction: Direction, clause: &TokenStream) -> TokenStream {
        let item = |path: &str| self.root.item(path, self.at.span());
        let (named, own) = (item("wire::Named"), item(&self.def.rust));
        let ident = &self.input.ident;
        let (parameters, arguments, _) = self.input.generics.split_for_impl();
        if direction == Direction::Sent {
            let to_wire = item("wire::ToWire");
            return quote! {
                #[automatically_derived]
                impl #parameters #to_wire<#named<#own>> for #ident #arguments #clause {}
            };
        }
        let (from_wire, decode) = (item("wire::FromWire"), item("decode::Decode"));
        let (value, mismatch) = (item("wire::serde_json::Value"), item("decode::Mismatch"));
        quote! {
            #[automatically_derived]
            impl #parameters #from_wire<#named<#own>> for #ident #arguments #clause {
                fn from_wire(value: #value) -> ::core::result::Result<Self, #mismatch> {
                    <Self as #decode>::decode(value)
                }
            }
        }
    }
}

/// The letters and digits of a name, for comparing a variant with a value.
fn letters(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
