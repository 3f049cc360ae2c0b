//! `#[handlers]`: an `impl` block whose methods handle messages.

mod condition;
mod routes;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{
    Attribute, FnArg, Ident, ImplItem, ImplItemFn, ItemImpl, LitStr, Meta, Path, ReturnType, Token,
    Type,
};

use crate::carry::written;
use crate::catalog::{Catalog, Topic};
use crate::client::Client;
use crate::derive::{look_up_topic, root};
use crate::mistakes::{Mistake, Mistakes};
use condition::Condition;
use routes::{Routes, print};

/// Expands `#[handlers]`. `arguments` is what stands in the attribute itself.
#[must_use]
pub fn handlers(arguments: TokenStream, item: TokenStream, client: &Client) -> TokenStream {
    let mut mistakes = Mistakes::default();
    let said = mistakes.take(syn::parse2::<Arguments>(arguments)).unwrap_or_default();
    let mut block = match syn::parse2::<ItemImpl>(item) {
        Ok(block) => block,
        Err(error) => {
            mistakes.parser(error);
            return mistakes.into_tokens();
        }
    };
    let marked = take_marks(&mut block);
    let code = expand(&block, &marked, said.root.as_ref(), client, &mut mistakes);
    let mistakes = mistakes.into_tokens();
    quote!(#block #code #mistakes)
}

/// What stands in the attribute itself: nothing, or where the client is.
#[derive(Default)]
struct Arguments {
    root: Option<Path>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.is_empty() {
            return Ok(Self::default());
        }
        input.parse::<Token![crate]>()?;
        input.parse::<Token![=]>()?;
        Ok(Self { root: Some(input.call(Path::parse_mod_style)?) })
    }
}

/// Takes the attributes `#[on(..)]` off the methods: (number of the item, attribute).
fn take_marks(block: &mut ItemImpl) -> Vec<(usize, Attribute)> {
    let mut marks = Vec::new();
    for (number, item) in block.items.iter_mut().enumerate() {
        let attributes = match item {
            ImplItem::Fn(method) => &mut method.attrs,
            ImplItem::Const(item) => &mut item.attrs,
            ImplItem::Type(item) => &mut item.attrs,
            _ => continue,
        };
        marks.extend(
            attributes.extract_if(.., |found| found.path().is_ident("on")).map(|on| (number, on)),
        );
    }
    marks
}

/// What a method handles.
enum On {
    /// The topic with this name.
    Topic(LitStr),
    /// The topic of its argument's type.
    Argument,
    /// All other topics.
    Rest(Span),
    /// Errors.
    Error(Span),
}

impl On {
    fn read(attribute: &Attribute) -> syn::Result<Self> {
        if matches!(attribute.meta, Meta::Path(_)) {
            return Ok(Self::Argument);
        }
        attribute.parse_args_with(|input: ParseStream<'_>| {
            if input.peek(LitStr) {
                return input.parse().map(Self::Topic);
            }
            let word: Ident = input.parse()?;
            match word.to_string().as_str() {
                "rest" => Ok(Self::Rest(word.span())),
                "error" => Ok(Self::Error(word.span())),
                _ => {
                    let mistake = Mistake::new(format!("`{word}` is nothing that can be handled"))
                        .help(
                            "what can stand here: a topic in quotes, `rest`, `error`, or nothing",
                        );
                    Err(syn::Error::new(word.span(), mistake.into_text()))
                }
            }
        })
    }
}

/// A method with what its attribute says.
struct Marked<'a> {
    method: &'a ImplItemFn,
    attribute: &'a Attribute,
    condition: Condition,
    on: On,
    /// The topic that the attribute names.
    topic: Option<Topic>,
    /// The type of what the method takes beside `self`.
    argument: Option<&'a Type>,
}

fn expand(
    block: &ItemImpl,
    marks: &[(usize, Attribute)],
    said: Option<&Path>,
    client: &Client,
    mistakes: &mut Mistakes,
) -> Option<TokenStream> {
    if let Some((path, _)) = &block.trait_ {
        mistakes.at(path, "handlers are methods of a type, not of a trait");
        return None;
    }
    if marks.is_empty() {
        let mistake = Mistake::new("no method handles anything");
        let help = "add `#[on(\"cxengage/..\")]` to a method that takes what the topic brings";
        mistakes.at(&block.self_ty, mistake.help(help));
        return None;
    }
    let root = root(said, client, &block.self_ty, mistakes)?;
    let before = mistakes.count();
    let marked = marked(block, marks, &client.catalog, mistakes);
    let mut routes = Routes::default();
    for method in &marked {
        routes.add(method, &root, mistakes);
    }
    let distinct = mistakes.count() == before && block.generics.params.is_empty();
    let watched = &client.watched;
    let code = print(block, &routes, distinct, &client.catalog, &root);
    Some(quote!(#code #watched))
}

/// The methods that handle something.
fn marked<'a>(
    block: &'a ItemImpl,
    marks: &'a [(usize, Attribute)],
    catalog: &Catalog,
    mistakes: &mut Mistakes,
) -> Vec<Marked<'a>> {
    let mut result = Vec::with_capacity(marks.len());
    let mut taken = Vec::with_capacity(marks.len());
    for (number, attribute) in marks {
        let Some(ImplItem::Fn(method)) = block.items.get(*number) else {
            mistakes.at(attribute, "only methods handle messages");
            continue;
        };
        if taken.contains(number) {
            let ident = &method.sig.ident;
            mistakes.at(attribute, Mistake::new(format!("`{ident}` handles something already")));
            continue;
        }
        taken.push(*number);
        let before = mistakes.count();
        let argument = argument(method, mistakes);
        let Some(on) = mistakes.take(On::read(attribute)) else { continue };
        let topic = match &on {
            On::Topic(name) => look_up_topic(name, catalog, mistakes),
            _ => None,
        };
        if mistakes.count() == before {
            let condition = Condition::of(&method.attrs);
            result.push(Marked { method, attribute, condition, on, topic, argument });
        }
    }
    result
}

/// The type of what a method takes beside `self`, if anything.
fn argument<'a>(method: &'a ImplItemFn, mistakes: &mut Mistakes) -> Option<&'a Type> {
    let signature = &method.sig;
    if let ReturnType::Type(_, ty) = &signature.output
        && !matches!(&**ty, Type::Tuple(tuple) if tuple.elems.is_empty())
    {
        let mistake = Mistake::new("a handler returns nothing");
        mistakes.at(ty, mistake.help("there is nobody to return it to: handle it in the method"));
    }
    if let Some(parameter) = signature.generics.type_params().next() {
        mistakes.at(parameter, "a handler takes one type, so it has no type parameters");
    }
    if !signature.receiver().is_some_and(is_by_reference) {
        let ident = &signature.ident;
        let mistake = Mistake::new(format!("`{ident}` has to take `&self` or `&mut self`"));
        mistakes.at(ident, mistake.help("it is called once for each message"));
    }
    let mut arguments = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(&*typed.ty),
        FnArg::Receiver(_) => None,
    });
    let first = arguments.next();
    if let Some(second) = arguments.next() {
        mistakes.at(second, "a handler takes what the topic brings, and nothing else");
    }
    if let Some(Type::Reference(reference)) = first {
        let mistake = Mistake::new("a handler is given what came, to keep");
        let ty = written(&reference.elem);
        mistakes.at(reference, mistake.help(format!("take `{ty}` by value")));
    }
    if let Some(Type::ImplTrait(any)) = first {
        mistakes.at(any, "a handler takes one type, so it has no type parameters");
    }
    first
}

/// Whether a receiver is `&self` or `&mut self`.
fn is_by_reference(receiver: &syn::Receiver) -> bool {
    matches!(receiver.kind, syn::ReceiverKind::Reference(..))
}
