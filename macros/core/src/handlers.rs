//! `#[handlers]`: an `impl` block whose methods handle messages.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::{
    Attribute, FnArg, Ident, ImplItem, ImplItemFn, ItemImpl, LitStr, Meta, Path, ReturnType, Token,
    Type,
};

use crate::carry::{boxed, span_of, written};
use crate::catalog::{Catalog, Topic};
use crate::client::{Client, Root};
use crate::derive::{Claim, Receiver, View, boxed_value, clash, compared, look_up_topic, root};
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
    on: On,
    /// The topic that the attribute names.
    topic: Option<Topic>,
    /// The type of what the method takes beside `self`.
    argument: Option<&'a Type>,
}

/// A method that handles the messages of a topic.
struct Route<'a> {
    method: &'a Ident,
    /// The topic as the attribute names it.
    topic: Option<&'a LitStr>,
    /// What the argument is a view of; without an argument, the path of the topic.
    view: Result<View<'a>, TokenStream>,
    call: TokenStream,
}

/// All that the methods handle.
#[derive(Default)]
struct Routes<'a> {
    topics: Vec<Route<'a>>,
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
            result.push(Marked { method, attribute, on, topic, argument });
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
    first
}

/// Whether a receiver is `&self` or `&mut self`.
fn is_by_reference(receiver: &syn::Receiver) -> bool {
    matches!(receiver.kind, syn::ReceiverKind::Reference(..))
}

impl<'a> Routes<'a> {
    fn add(&mut self, marked: &'a Marked<'a>, root: &Root<'_>, mistakes: &mut Mistakes) {
        match &marked.on {
            On::Topic(name) => {
                let topic = marked.topic.as_ref().map(|topic| (name, topic));
                let route = match (marked.argument, topic) {
                    (Some(ty), _) => marked.viewing(ty, topic),
                    (None, Some((name, topic))) => Route {
                        method: &marked.method.sig.ident,
                        topic: Some(name),
                        view: Err(root.item(&topic.rust, name.span())),
                        call: marked.call(&TokenStream::new()),
                    },
                    (None, None) => return,
                };
                self.add_topic(route, mistakes);
            }
            On::Argument => {
                let Some(ty) = marked.argument else {
                    let mistake = Mistake::new("there is no telling which topic this handles");
                    let help = "name it: `#[on(\"cxengage/..\")]`, or take a view of it";
                    mistakes.at(marked.attribute, mistake.help(help));
                    return;
                };
                self.add_topic(marked.viewing(ty, None), mistakes);
            }
            On::Rest(span) => {
                let read = root.item("event::Event", *span);
                let read = quote_spanned!(*span=> #read::decode(topic, payload)?);
                let call = marked.calling(&read);
                if self.rest.replace(call).is_some() {
                    mistakes.at_span(*span, "the rest is handled already");
                }
            }
            On::Error(span) => {
                let call = marked.calling(&quote!(error));
                if self.error.replace(call).is_some() {
                    mistakes.at_span(*span, "errors are handled already");
                }
            }
        }
    }

    fn add_topic(&mut self, route: Route<'a>, mistakes: &mut Mistakes) {
        if let Some(other) = self.topics.iter().find(|other| other.is_same(&route)) {
            let mistake = clash(other.method, route.method, Receiver::Method);
            mistakes.at_span(route.at(), mistake);
        }
        self.topics.push(route);
    }
}

impl<'a> Marked<'a> {
    /// The route of a method that takes a view of its topic.
    fn viewing(&self, ty: &'a Type, topic: Option<(&'a LitStr, &'a Topic)>) -> Route<'a> {
        let (payload, is_boxed) = boxed(ty);
        let method = &self.method.sig.ident;
        let view = View::new(payload, topic, method);
        let (read, span) = (view.read(), span_of(payload));
        let call = self.call(&boxed_value(is_boxed, span));
        let call = quote_spanned!(span=> let value = #read(payload)?; #call);
        Route { method, topic: topic.map(|(name, _)| name), view: Ok(view), call }
    }

    /// A call with a value that is read so, or with nothing.
    fn calling(&self, read: &TokenStream) -> TokenStream {
        let Some(ty) = self.argument else { return self.call(&TokenStream::new()) };
        let (inner, is_boxed) = boxed(ty);
        // An argument of another type is a mistake at that type.
        let call = self.call(&boxed_value(is_boxed, span_of(inner)));
        quote!(let value = #read; #call)
    }

    fn call(&self, value: &TokenStream) -> TokenStream {
        let ident = &self.method.sig.ident;
        let wait = self.method.sig.asyncness.is_some().then(|| quote!(.await));
        let comma = (!value.is_empty()).then(|| quote!(,));
        quote!(Self::#ident(self #comma #value)#wait;)
    }
}

impl Route<'_> {
    /// Whether another route is, by what is written, for the same topic.
    fn is_same(&self, other: &Self) -> bool {
        match (self.topic, other.topic, &self.view, &other.view) {
            (Some(one), Some(two), ..) => one.value() == two.value(),
            (None, None, Ok(one), Ok(two)) => one.is_same(two),
            _ => false,
        }
    }

    /// Where the topic is said.
    fn at(&self) -> Span {
        let view = || self.view.as_ref().map_or_else(|_| Span::call_site(), View::at);
        self.topic.map_or_else(view, LitStr::span)
    }

    fn claim(&self, root: &Root<'_>) -> Claim<'_> {
        Claim {
            owner: self.method,
            topic: self.topic.map(LitStr::value),
            name: self.name(root),
            at: self.at(),
        }
    }

    /// The name of the topic on the wire.
    fn name(&self, root: &Root<'_>) -> TokenStream {
        match &self.view {
            Ok(view) => view.name(),
            Err(path) => {
                let topic = root.item("command::Topic", Span::call_site());
                quote!(<#path as #topic>::NAME)
            }
        }
    }
}

fn print(
    block: &ItemImpl,
    routes: &Routes<'_>,
    distinct: bool,
    catalog: &Catalog,
    root: &Root<'_>,
) -> TokenStream {
    let item = |path: &str| root.item(path, Span::call_site());
    let handlers = item("view::Handlers");
    let (value, mismatch) = (item("wire::serde_json::Value"), item("decode::Mismatch"));
    let error = item("error::SkylightError");
    let views = routes.topics.iter().filter_map(|route| route.view.as_ref().ok());
    let declarations = views.map(|view| view.declaration(catalog, root));
    let names: Vec<TokenStream> = routes.topics.iter().map(|route| route.name(root)).collect();
    let calls = routes.topics.iter().map(|route| &route.call);
    let (has_rest, rest) = (routes.rest.is_some(), &routes.rest);
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
    // Only of types without parameters are the names known here.
    let distinct = distinct.then(|| {
        let claims: Vec<Claim<'_>> = routes.topics.iter().map(|route| route.claim(root)).collect();
        compared(&claims, Receiver::Method)
    });
    quote! {
        const _: () = {
            #(#declarations)*
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
        };
    }
}
