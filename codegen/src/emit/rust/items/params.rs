//! Params of commands.

use askama::Template;

use super::command::command_item;
use super::object::{Purpose, object};
use super::{Item, Writing, example};
use crate::catalog::{Command, CommandId, Params, Reply, Type, Variant};
use crate::emit::rust::docs::{DocComment, Payload, command_docs, variant_docs};
use crate::emit::rust::names::{Named, Scope, pascal};
use crate::emit::rust::text::{RustCode, RustIdent, rust};
use crate::emit::rust::types::TypeSpace;

/// An enum of params: a command that takes one of several objects.
#[derive(Template)]
#[template(path = "rust/variants.rs.txt", escape = "none")]
pub(crate) struct VariantsItem {
    docs: DocComment,
    name: RustIdent,
    variants: Vec<ParamsVariant>,
}

/// One of several parameter objects.
struct ParamsVariant {
    docs: DocComment,
    name: RustIdent,
    params: RustCode,
}

/// The declarations of a command: its params, and how it is posted.
pub(crate) fn params_items(id: CommandId, writing: &mut Writing<'_, '_>) -> Vec<Item> {
    let space = writing.space;
    let command = &space.catalog[id];
    let names = &space.names.commands[id.0 as usize];
    let reply = reply_type(command, writing);
    let payload = match &command.reply {
        Reply::Topic { topic, .. } => {
            space.catalog[*topic].payload.as_ref().map(|ty| said(ty, space))
        }
        Reply::None { .. } => None,
    };
    let example = example::params_example(id, writing);
    let docs = command_docs(space, command, payload.as_ref(), example.as_ref());
    let plain = |name: &RustIdent, docs| Purpose {
        name: name.clone(),
        docs,
        item: &command.docs,
        within: None,
        sent: true,
        received: false,
        masked: false,
        transparent: false,
    };
    let mut items = Vec::new();
    match &command.params {
        Params::None => {
            let purpose = plain(&names.params, docs);
            items.push(Item::Object(Box::new(object(purpose, &[], writing))));
        }
        Params::Object(fields) => {
            let purpose = plain(&names.params, docs);
            items.push(Item::Object(Box::new(object(purpose, fields, writing))));
        }
        Params::Argument(field) => {
            let purpose = Purpose { transparent: true, ..plain(&names.params, docs) };
            let fields = std::slice::from_ref(&**field);
            items.push(Item::Object(Box::new(object(purpose, fields, writing))));
        }
        Params::Variants(variants) => {
            items.push(Item::Variants(choice(
                command,
                variants,
                &names.params,
                &names.variants,
                docs,
                writing,
            )));
            for (variant, name) in variants.iter().zip(&names.variants) {
                let purpose =
                    Purpose { item: &variant.docs, ..plain(name, variant_docs(variant, 0)) };
                items.push(Item::Object(Box::new(object(purpose, &variant.fields, writing))));
            }
        }
    }
    items.push(Item::Command(command_item(id, reply, writing)));
    items
}

fn choice(
    command: &Command,
    variants: &[Variant],
    name: &RustIdent,
    params: &[RustIdent],
    docs: DocComment,
    writing: &mut Writing<'_, '_>,
) -> VariantsItem {
    writing.imports.known("serde", "Serialize");
    let mut scope = Scope::new(format!("the params of `{}`", command.path), &[], "_");
    let mut items = Vec::with_capacity(variants.len());
    for (variant, params) in variants.iter().zip(params) {
        let named = Named { what: "variant", name: &variant.name, at: &variant.at };
        items.push(ParamsVariant {
            docs: variant_docs(variant, 4),
            name: scope.take(pascal(&variant.name), named, writing.diagnostics),
            params: rust!(params),
        });
    }
    VariantsItem { docs, name: name.clone(), variants: items }
}

/// What a command's answer is decoded into.
fn reply_type(command: &Command, writing: &mut Writing<'_, '_>) -> RustCode {
    match &command.reply {
        Reply::None { .. } => rust!("()"),
        Reply::Topic { topic, .. } => {
            if let Some(payload) = &writing.space.catalog[*topic].payload {
                writing.say(payload, None)
            } else {
                writing.imports.known("serde_json", "Value");
                rust!("Option<Value>")
            }
        }
    }
}

/// What documentation says of a payload; the file that links to its type knows that.
fn said(ty: &Type, space: &TypeSpace<'_>) -> Payload {
    let (sentence, plain, ty) = match ty {
        Type::Nullable(inner) => match &**inner {
            Type::List(item) => {
                ("A list of {}, or nothing, on {}.", "A list or nothing, on {}.", &**item)
            }
            inner => ("{}, or nothing, on {}.", "Something or nothing, on {}.", inner),
        },
        Type::List(item) => ("A list of {} on {}.", "A list on {}.", &**item),
        Type::String => ("", "A text on {}.", ty),
        Type::Uuid => ("", "A UUID on {}.", ty),
        Type::Boolean => ("", "True or false on {}.", ty),
        Type::Json => ("", "Anything, on {}.", ty),
        ty => ("{} on {}.", "On {}.", ty),
    };
    match ty {
        Type::Named(id) => {
            let link = rust!(&space.names.types[id.0 as usize]);
            Payload { sentence, link: Some(link) }
        }
        _ => Payload { sentence: plain, link: None },
    }
}
