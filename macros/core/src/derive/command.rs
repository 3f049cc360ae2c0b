//! `#[derive(Command)]`: a struct as a command that the client can send.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Data, DataStruct, DeriveInput, Fields, LitStr, WhereClause};

use super::matching::{Matched, match_fields, require_all, unknown_name};
use super::view::View;
use super::writing::{write_bare, write_object};
use super::{derive, root};
use crate::carry::{Carrying, Subject, listed, span_of};
use crate::catalog::{Catalog, Command, Field, Params, nearest};
use crate::client::{Client, Root};
use crate::input::{Attribute, Direction, FieldInput, Rule, attribute, fields, serde_container};
use crate::mistakes::{Mistake, Mistakes};

/// Expands `#[derive(Command)]`.
#[must_use]
pub fn command(input: TokenStream, client: &Client) -> TokenStream {
    derive(input, |input, mistakes| expand(input, client, mistakes))
}

/// The code; `None` when there is no telling which command it is.
fn expand(input: &DeriveInput, client: &Client, mistakes: &mut Mistakes) -> Option<TokenStream> {
    let attribute = attribute(&input.attrs, &["reply", "variant", "crate"], mistakes);
    let Data::Struct(data) = &input.data else {
        mistakes.at(&input.ident, "a command is a struct with its params as fields");
        return None;
    };
    let (example, span) = ("interactions.voice.dial", input.ident.span());
    let name = attribute.required_name("command", example, span, mistakes)?;
    let root = root(attribute.root.as_ref(), client, &name, mistakes)?;
    let command = look_up(&name, &client.catalog, mistakes)?;
    let deriving = Deriving {
        input,
        data,
        attribute: &attribute,
        path: &name.value(),
        at: &name,
        command: &command,
        carrying: Carrying { catalog: &client.catalog, root: &root, direction: Direction::Sent },
    };
    let (serialize, clause) = deriving.serialize(mistakes);
    let reply = deriving.reply(mistakes);
    let implementation = deriving.implementation(&reply, &clause);
    let watched = &client.watched;
    Some(quote!(#serialize #implementation #watched))
}

/// Finds the command.
fn look_up(name: &LitStr, catalog: &Catalog, mistakes: &mut Mistakes) -> Option<Command> {
    let path = name.value();
    let mistake = match catalog.command(&path) {
        Ok(Some(command)) if !command.handshake => return Some(command),
        Ok(Some(command)) => {
            let place = catalog.place(&command.at);
            Mistake::new(format!("`{path}` is sent by the connection itself"))
                .note(format!("it sets the connection up, see {place}"))
        }
        Ok(None) => unknown_name("command", &path, catalog.command_paths(), |near| {
            catalog.command(near).ok().flatten().map(|near| catalog.place(&near.at))
        }),
        Err(_) => crate::damaged(&path),
    };
    mistakes.at(name, mistake);
    None
}

/// A struct and the command that it becomes.
struct Deriving<'a> {
    input: &'a DeriveInput,
    data: &'a DataStruct,
    attribute: &'a Attribute,
    path: &'a str,
    /// Where the command is named.
    at: &'a LitStr,
    command: &'a Command,
    carrying: Carrying<'a>,
}

impl Deriving<'_> {
    fn root(&self) -> &Root<'_> {
        self.carrying.root
    }

    fn subject(&self) -> Subject<'_> {
        Subject { name: self.path, at: &self.command.at }
    }

    /// How the params are written, and what that asks of type parameters. Params that cannot be
    /// written are as if they were not there: there is a mistake to be reported.
    fn serialize(&self, mistakes: &mut Mistakes) -> (TokenStream, WhereClause) {
        let container = serde_container(&self.input.attrs, Direction::Sent, mistakes);
        let rule = container.rename_all.unwrap_or(Rule::Camel);
        let inputs = fields(&self.data.fields, rule, Direction::Sent, mistakes);
        if !matches!(self.command.params, Params::Variants(_))
            && let Some(variant) = &self.attribute.variant
        {
            let mistake = Mistake::new(format!("`{}` has no variants", self.path));
            mistakes.at(variant, mistake.note(format!("see {}", self.place())));
        }
        match &self.command.params {
            Params::Nothing => self.object(&inputs, &[], mistakes),
            Params::Object(fields) => self.object(&inputs, fields, mistakes),
            Params::Argument(field) => self.argument(&inputs, field, mistakes),
            Params::Variants(_) => match self.variant(mistakes) {
                Some(fields) => self.object(&inputs, fields, mistakes),
                None => write_object(self.input, &[], self.root()),
            },
        }
    }

    /// The params of the variant that the attribute names.
    fn variant(&self, mistakes: &mut Mistakes) -> Option<&[Field]> {
        let Params::Variants(variants) = &self.command.params else { return None };
        let names = || variants.iter().map(|variant| variant.name.clone());
        let Some(name) = &self.attribute.variant else {
            let list = listed(&names().collect::<Vec<_>>());
            let mistake =
                Mistake::new(format!("`{}` takes one of several sets of params", self.path))
                    .note(format!("its variants, by {}: {list}", self.place()));
            let example = names().next().unwrap_or_default();
            let help =
                format!("say which: `#[skylight(\"{}\", variant = \"{example}\")]`", self.path);
            mistakes.at(self.at, mistake.help(help));
            return None;
        };
        let found = variants.iter().find(|variant| variant.name == name.value());
        if found.is_none() {
            let text = name.value();
            let list = listed(&names().collect::<Vec<_>>());
            let mistake = Mistake::new(format!("`{}` has no variant `{text}`", self.path))
                .note(format!("its variants, by {}: {list}", self.place()));
            let near = nearest(&text, names());
            mistakes.at(
                name,
                match near {
                    Some(near) => mistake.help(format!("did you mean `{near}`?")),
                    None => mistake,
                },
            );
        }
        found.map(|variant| variant.fields.as_slice())
    }

    /// Params that are an object, which may be empty.
    fn object(
        &self,
        inputs: &[FieldInput],
        fields: &[Field],
        mistakes: &mut Mistakes,
    ) -> (TokenStream, WhereClause) {
        if let Fields::Unnamed(unnamed) = &self.data.fields {
            let mistake = Mistake::new(format!("the params of `{}` have names", self.path));
            mistakes.at(unnamed, mistake.help("use a struct with named fields"));
            return write_object(self.input, &[], self.root());
        }
        let carrying = &self.carrying;
        let matched = match_fields(inputs, fields, self.subject(), carrying, mistakes);
        let ident = &self.input.ident;
        require_all(ident, inputs, fields, self.subject(), carrying.catalog, mistakes);
        write_object(self.input, &matched, self.root())
    }

    /// A bare value instead of params.
    fn argument(
        &self,
        inputs: &[FieldInput],
        field: &Field,
        mistakes: &mut Mistakes,
    ) -> (TokenStream, WhereClause) {
        let ([input], Fields::Unnamed(_)) = (inputs, &self.data.fields) else {
            let place = self.carrying.catalog.place(&field.at(&self.command.at));
            let mistake = Mistake::new(format!("`{}` takes a bare value", self.path))
                .note(format!("it is `{}`, of type `{}`, see {place}", field.name, field.ty));
            let usual = self.carrying.usual(&field.ty);
            let help = format!("use `struct {}({usual});`", self.input.ident);
            mistakes.at(&self.input.ident, mistake.help(help));
            return write_object(self.input, &[], self.root());
        };
        match self.carrying.plan(field, input, self.subject()) {
            Ok(plan) => write_bare(self.input, &Matched { input, field, plan }, self.root()),
            Err((at, mistake)) => {
                mistakes.at(at, mistake);
                write_object(self.input, &[], self.root())
            }
        }
    }

    /// The type of its answer, and code that compiles only when that can be.
    fn reply(&self, mistakes: &mut Mistakes) -> (TokenStream, TokenStream) {
        let root = self.root();
        let span = self.at.span();
        let command = root.item("command::Command", span);
        let own = root.item(&self.command.rust, span);
        let generated = (quote_spanned!(span=> <#own as #command>::Reply), TokenStream::new());
        let Some(reply) = &self.attribute.reply else { return generated };
        let Some(topic) = &self.command.reply else {
            let mistake = Mistake::new(format!("`{}` is never answered", self.path));
            mistakes.at(reply, mistake.note(format!("the catalog says why at {}", self.place())));
            return generated;
        };
        let name = LitStr::new(topic, span);
        let Ok(Some(topic)) = self.carrying.catalog.topic(topic) else {
            mistakes.at(reply, crate::damaged(topic));
            return generated;
        };
        let view = View::new(reply, Some((&name, &topic)), &self.input.ident);
        let (declaration, read) = (view.declaration(self.carrying.catalog, root), view.read());
        (quote!(#reply), quote_spanned!(span_of(reply)=> #declaration let _ = #read;))
    }

    fn place(&self) -> String {
        self.carrying.catalog.place(&self.command.at)
    }

    fn implementation(
        &self,
        (reply, assertion): &(TokenStream, TokenStream),
        clause: &WhereClause,
    ) -> TokenStream {
        let (root, span) = (self.root(), self.at.span());
        let item = |path: &str| root.item(path, span);
        let (command, descriptor) = (item("command::Command"), item("engine::CommandDescriptor"));
        let own = item(&self.command.rust);
        let (ident, generics) = (&self.input.ident, &self.input.generics);
        let (parameters, arguments, _) = generics.split_for_impl();
        let mut value = quote_spanned!(span=> <#own as #command>::DESCRIPTOR);
        if !assertion.is_empty() {
            value = quote!({ #assertion #value });
        }
        let has_data = matches!(self.command.params, Params::Nothing).then(|| {
            quote! {
                fn has_data(&self) -> bool {
                    false
                }
            }
        });
        quote! {
            #[automatically_derived]
            impl #parameters #command for #ident #arguments #clause {
                type Reply = #reply;
                type Answers = <#own as #command>::Answers;
                const DESCRIPTOR: &'static #descriptor = #value;
                #has_data
            }
        }
    }
}
