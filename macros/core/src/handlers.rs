//! `#[handlers]`: an `impl` block whose methods handle messages.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::{
    Attribute, FnArg, ImplItem, ImplItemFn, ItemImpl, LitStr, Meta, Path, ReturnType, Token, Type,
};

use crate::carry::{boxed, span_of};
use crate::client::{Client, Root};
use crate::derive::{look_up_topic, root};
use crate::mistakes::{Mistake, Mistakes};

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
            let word: syn::Ident = input.parse()?;
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

/// A method that handles the messages of a topic.
struct Route {
    topic: TokenStream,
    call: TokenStream,
    span: Span,
}

/// All that the methods handle.
#[derive(Default)]
struct Routes {
    topics: Vec<Route>,
    rest: Option<TokenStream>,
    error: Option<TokenStream>,
}

fn expand(
    block: &ItemImpl,
    marks: &[(usize, Attribute)],
    said: Option<&Path>,
    client: &Client,
    mistakes: &mut Mistakes,
) -> Option<TokenStream> {
    if let Some((path, _)) = &block.trait_ {
        mistakes.at(path, Mistake::new("handlers are methods of a type, not of a trait"));
        return None;
    }
    if marks.is_empty() {
        let mistake = Mistake::new("no method handles anything");
        let help = "add `#[on(\"cxengage/..\")]` to a method that takes what the topic brings";
        mistakes.at(&block.self_ty, mistake.help(help));
        return None;
    }
    let root = root(said, client, &block.self_ty, mistakes)?;
    let mut routes = Routes::default();
    let mut taken = Vec::new();
    for (number, attribute) in marks {
        let Some(ImplItem::Fn(method)) = block.items.get(*number) else {
            mistakes.at(attribute, Mistake::new("only methods handle messages"));
            continue;
        };
        if taken.contains(number) {
            mistakes.at(
                attribute,
                Mistake::new(format!("`{}` handles something already", method.sig.ident)),
            );
            continue;
        }
        taken.push(*number);
        if let Some(on) = mistakes.take(On::read(attribute)) {
            let routing = Routing { method, attribute, client, root: &root };
            routing.add(on, &mut routes, mistakes);
        }
    }
    let watched = &client.watched;
    let code = print(block, &routes, &root);
    Some(quote!(#code #watched))
}

/// A method that is being looked at.
struct Routing<'a> {
    method: &'a ImplItemFn,
    attribute: &'a Attribute,
    client: &'a Client,
    root: &'a Root<'a>,
}

impl Routing<'_> {
    fn add(&self, on: On, routes: &mut Routes, mistakes: &mut Mistakes) {
        let Some(argument) = self.argument(mistakes) else { return };
        match on {
            On::Topic(name) => {
                let Some(topic) = look_up_topic(&name, &self.client.catalog, mistakes) else {
                    return;
                };
                let topic = self.root.item(&topic.rust, name.span());
                self.add_topic(topic, argument, name.span(), routes, mistakes);
            }
            On::Argument => match argument {
                Some(ty) => {
                    let (topic, span) = (boxed(ty).0, span_of(ty));
                    self.add_topic(topic.to_token_stream(), argument, span, routes, mistakes);
                }
                None => {
                    let mistake = Mistake::new("there is no telling which topic this handles");
                    let help =
                        "name it: `#[on(\"cxengage/..\")]`, or take a view of it as the argument";
                    mistakes.at(self.attribute, mistake.help(help));
                }
            },
            On::Rest(span) => {
                if routes.rest.is_some() {
                    mistakes.at_span(span, Mistake::new("the rest is handled already"));
                }
                routes.rest = Some(self.call_with(argument, "event::Event", &quote!(value), {
                    let event = self.root.item("event::Event", Span::call_site());
                    quote!(let value = #event::decode(topic, payload)?;)
                }));
            }
            On::Error(span) => {
                if routes.error.is_some() {
                    mistakes.at_span(span, Mistake::new("errors are handled already"));
                }
                let none = TokenStream::new();
                routes.error =
                    Some(self.call_with(argument, "error::SkylightError", &quote!(error), none));
            }
        }
    }

    fn add_topic(
        &self,
        topic: TokenStream,
        argument: Option<&Type>,
        span: Span,
        routes: &mut Routes,
        mistakes: &mut Mistakes,
    ) {
        if routes.topics.iter().any(|other| other.topic.to_string() == topic.to_string()) {
            let mistake = Mistake::new("another method handles this topic already");
            mistakes.at_span(span, mistake.help("a message goes to one method only"));
        }
        let call = match argument {
            None => self.call(&TokenStream::new()),
            Some(ty) => {
                let (payload, is_boxed) = boxed(ty);
                let at = span_of(payload);
                let item = |path: &str| self.root.item(path, at);
                let (decode, assert) = (item("decode::Decode"), item("view::assert_payload_of"));
                let value = if is_boxed {
                    quote_spanned!(at=> ::std::boxed::Box::new(value))
                } else {
                    quote_spanned!(at=> value)
                };
                let call = self.call(&value);
                quote_spanned! {at=>
                    #assert::<#topic, #payload>();
                    let value = <#payload as #decode>::decode(payload)?;
                    #call
                }
            }
        };
        routes.topics.push(Route { topic, call, span });
    }

    /// A call with a value of a type of the client, or with nothing.
    fn call_with(
        &self,
        argument: Option<&Type>,
        path: &str,
        value: &TokenStream,
        before: TokenStream,
    ) -> TokenStream {
        let Some(ty) = argument else { return self.call(&TokenStream::new()) };
        let (inner, is_boxed) = boxed(ty);
        let span = span_of(inner);
        let expected = self.root.item(path, span);
        // An argument of another type is a mistake at that type.
        let passed = if is_boxed {
            quote_spanned!(span=> ::std::boxed::Box::new(value))
        } else {
            quote_spanned!(span=> value)
        };
        let call = self.call(&passed);
        quote_spanned!(span=> #before let value: #expected = #value; #call)
    }

    fn call(&self, value: &TokenStream) -> TokenStream {
        let ident = &self.method.sig.ident;
        let wait = self.method.sig.asyncness.is_some().then(|| quote!(.await));
        let comma = (!value.is_empty()).then(|| quote!(,));
        quote!(Self::#ident(self #comma #value)#wait;)
    }

    /// The type of what the method takes beside `self`, if anything.
    fn argument(&self, mistakes: &mut Mistakes) -> Option<Option<&Type>> {
        let signature = &self.method.sig;
        let before = mistakes.count();
        if let ReturnType::Type(_, ty) = &signature.output
            && !matches!(&**ty, Type::Tuple(tuple) if tuple.elems.is_empty())
        {
            let mistake = Mistake::new("a handler returns nothing");
            mistakes
                .at(ty, mistake.help("there is nobody to return it to: handle it in the method"));
        }
        if let Some(parameter) = signature.generics.type_params().next() {
            mistakes.at(parameter, "a handler takes one type, so it has no type parameters");
        }
        let by_reference = signature.receiver().is_some_and(is_by_reference);
        if !by_reference {
            let mistake =
                Mistake::new(format!("`{}` has to take `&self` or `&mut self`", signature.ident));
            mistakes.at(&signature.ident, mistake.help("it is called once for each message"));
        }
        let arguments: Vec<&Type> = signature
            .inputs
            .iter()
            .filter_map(|input| match input {
                FnArg::Typed(typed) => Some(&*typed.ty),
                FnArg::Receiver(_) => None,
            })
            .collect();
        let argument = match arguments.as_slice() {
            [] => None,
            [Type::Reference(reference)] => {
                let mistake = Mistake::new("a handler is given what came, to keep");
                let ty = reference.elem.to_token_stream();
                mistakes.at(reference, mistake.help(format!("take `{ty}` by value")));
                None
            }
            [only] => Some(*only),
            [_, second, ..] => {
                mistakes.at(second, "a handler takes what the topic brings, and nothing else");
                None
            }
        };
        (mistakes.count() == before).then_some(argument)
    }
}

/// Whether a receiver is `&self` or `&mut self`.
fn is_by_reference(receiver: &syn::Receiver) -> bool {
    receiver.to_token_stream().into_iter().next().is_some_and(|token| token.to_string() == "&")
}

fn print(block: &ItemImpl, routes: &Routes, root: &Root<'_>) -> TokenStream {
    let item = |path: &str| root.item(path, Span::call_site());
    let (handlers, topic) = (item("view::Handlers"), item("command::Topic"));
    let (value, mismatch) = (item("wire::serde_json::Value"), item("decode::Mismatch"));
    let error = item("error::SkylightError");
    let names: Vec<TokenStream> = routes
        .topics
        .iter()
        .map(|Route { topic: own, span, .. }| quote_spanned!(*span=> <#own as #topic>::NAME))
        .collect();
    let calls = routes.topics.iter().map(|route| &route.call);
    let has_rest = routes.rest.is_some();
    let rest = &routes.rest;
    let fail = routes.error.as_ref().map(|call| {
        quote! {
            async fn fail(&mut self, error: #error) -> ::core::result::Result<(), #error> {
                #call
                ::core::result::Result::Ok(())
            }
        }
    });
    let ty = &block.self_ty;
    let (parameters, _, clause) = block.generics.split_for_impl();
    let distinct = item("view::assert_distinct");
    // Only of types without parameters are the names known here.
    let distinct = block.generics.params.is_empty().then(|| {
        let span = routes.topics.last().map_or_else(Span::call_site, |route| route.span);
        quote_spanned!(span=> const _: () = #distinct(<#ty as #handlers>::TOPICS);)
    });
    quote! {
        #[automatically_derived]
        impl #parameters #handlers for #ty #clause {
            const TOPICS: &'static [&'static str] = &[#(#names),*];
            const HAS_REST: bool = #has_rest;
            async fn handle(
                &mut self,
                topic: &str,
                payload: #value,
            ) -> ::core::result::Result<(), #mismatch> {
                #(if topic == #names {
                    #calls
                    return ::core::result::Result::Ok(());
                })*
                #rest
                ::core::result::Result::Ok(())
            }
            #fail
        }
        #distinct
    }
}
