//! Where messages go: the methods of a block, and the code that calls them.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::{Ident, ItemImpl, LitStr, Type};

use super::condition::Condition;
use super::{Marked, On};
use crate::carry::{boxed, span_of};
use crate::catalog::{Catalog, Topic};
use crate::client::Root;
use crate::derive::{Claim, Gift, Given, Receiver, View, boxed_value, clash, compared};
use crate::mistakes::{Mistake, Mistakes};

/// A method that handles the messages of a topic.
struct Route<'a> {
    method: &'a Ident,
    condition: Condition,
    /// The topic as the attribute names it.
    topic: Option<&'a LitStr>,
    /// What the argument is a view of; without an argument, the path of the topic.
    view: Result<View<'a>, TokenStream>,
    call: TokenStream,
}

/// A method that handles the rest, or errors.
struct Fallback<'a> {
    condition: Condition,
    /// What its argument has to be.
    given: Option<Given<'a>>,
    call: TokenStream,
}

/// The conditions under which two methods are there that cannot both be, and what is said of them.
type Clash = (Condition, Mistake);

/// All that the methods handle.
#[derive(Default)]
pub(super) struct Routes<'a> {
    topics: Vec<Route<'a>>,
    rest: Vec<Fallback<'a>>,
    error: Vec<Fallback<'a>>,
    /// Mistakes under the conditions of two methods, of which maybe only one is there.
    conditional: Vec<TokenStream>,
}

impl<'a> Routes<'a> {
    pub(super) fn add(&mut self, marked: &'a Marked<'a>, root: &Root<'_>, mistakes: &mut Mistakes) {
        match &marked.on {
            On::Topic(name) => {
                let topic = marked.topic.as_ref().map(|topic| (name, topic));
                let route = match (marked.argument, topic) {
                    (Some(ty), _) => marked.viewing(ty, topic),
                    (None, Some((name, topic))) => Route {
                        method: &marked.method.sig.ident,
                        condition: marked.condition.clone(),
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
                let fallback = marked.calling(Gift::Event, &read);
                let clashes = fallback.add_to(&mut self.rest, "the rest is");
                self.report(clashes, *span, mistakes);
            }
            On::Error(span) => {
                let fallback = marked.calling(Gift::Error, &quote!(error));
                let clashes = fallback.add_to(&mut self.error, "errors are");
                self.report(clashes, *span, mistakes);
            }
        }
    }

    fn add_topic(&mut self, route: Route<'a>, mistakes: &mut Mistakes) {
        let same = self.topics.iter().filter(|other| other.is_same(&route));
        let clashes = same.map(|other| {
            let both = other.condition.and(&route.condition);
            (both, clash(other.method, route.method, Receiver::Method))
        });
        let clashes: Vec<Clash> = clashes.collect();
        self.report(clashes, route.at(), mistakes);
        self.topics.push(route);
    }

    /// Reports what is wrong in any case, or else leaves it to the compiler, which knows what is
    /// there.
    fn report(&mut self, clashes: Vec<Clash>, at: Span, mistakes: &mut Mistakes) {
        if let Some((_, mistake)) = clashes.iter().find(|(both, _)| both.always()) {
            mistakes.at_span(at, mistake.clone());
            return;
        }
        self.conditional.extend(clashes.into_iter().map(|(both, mistake)| {
            let text = mistake.into_text();
            quote_spanned!(at=> #both ::core::compile_error! { #text })
        }));
    }
}

impl Fallback<'_> {
    /// Adds it to those before it, of which the first one that is there counts.
    fn add_to(mut self, others: &mut Vec<Self>, what: &str) -> Vec<Clash> {
        let mistake = Mistake::new(format!("{what} handled already"));
        let both = others.iter().map(|other| other.condition.and(&self.condition));
        let clashes = both.map(|both| (both, mistake.clone())).collect();
        for other in &*others {
            self.condition = self.condition.and_not(&other.condition);
        }
        others.push(self);
        clashes
    }

    /// The call, if there is anything to be called.
    fn statement(&self) -> TokenStream {
        let Self { condition, call, .. } = self;
        quote!(#condition { #call })
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
            condition: self.condition.to_token_stream(),
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

impl<'a> Marked<'a> {
    /// The route of a method that takes a view of its topic.
    fn viewing(&self, ty: &'a Type, topic: Option<(&'a LitStr, &'a Topic)>) -> Route<'a> {
        let (payload, is_boxed) = boxed(ty);
        let method = &self.method.sig.ident;
        let view = View::new(payload, topic, method);
        let (read, span) = (view.read(), span_of(payload));
        let call = self.call(&boxed_value(is_boxed, span));
        let call = quote_spanned!(span=> let value = #read(payload)?; #call);
        let (condition, topic) = (self.condition.clone(), topic.map(|(name, _)| name));
        Route { method, condition, topic, view: Ok(view), call }
    }

    /// A call with what is given, which is read so, or with nothing.
    fn calling(&self, gift: Gift, read: &TokenStream) -> Fallback<'a> {
        let condition = self.condition.clone();
        let Some(ty) = self.argument else {
            return Fallback { condition, given: None, call: self.call(&TokenStream::new()) };
        };
        let (inner, is_boxed) = boxed(ty);
        let taking = match gift {
            Gift::Event => "a handler for the rest takes",
            Gift::Error => "a handler for errors takes",
        };
        let given = Given::new(inner, gift, taking, &self.method.sig.ident);
        let (value, call) = (given.take(read), self.call(&boxed_value(is_boxed, span_of(inner))));
        Fallback { condition, given: Some(given), call: quote!(let value = #value; #call) }
    }

    fn call(&self, value: &TokenStream) -> TokenStream {
        let ident = &self.method.sig.ident;
        let wait = self.method.sig.asyncness.is_some().then(|| quote!(.await));
        let comma = (!value.is_empty()).then(|| quote!(,));
        quote!(Self::#ident(self #comma #value)#wait;)
    }
}

/// The implementation.
pub(super) fn print(
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
    let topics = &routes.topics;
    let declarations = match declarations(routes, catalog, root) {
        Ok(declarations) => quote!(#(#declarations)*),
        Err(error) => error.into_compile_error(),
    };
    let conditions: Vec<&Condition> = topics.iter().map(|route| &route.condition).collect();
    let names: Vec<TokenStream> = topics.iter().map(|route| route.name(root)).collect();
    let calls = topics.iter().map(|route| &route.call);
    let rest = routes.rest.iter().map(Fallback::statement);
    let has_rest = match routes.rest.as_slice() {
        [] => quote!(false),
        some => Condition::any(some.iter().map(|rest| &rest.condition)).value(),
    };
    let fail = fail(&routes.error, &error);
    let ty = &block.self_ty;
    let (parameters, _, clause) = block.generics.split_for_impl();
    // Only of types without parameters are the names known here.
    let distinct = distinct.then(|| {
        let claims: Vec<Claim<'_>> = topics.iter().map(|route| route.claim(root)).collect();
        compared(&claims, Receiver::Method)
    });
    let conditional = &routes.conditional;
    quote! {
        const _: () = {
            #declarations
            #[automatically_derived]
            impl #parameters #handlers for #ty #clause {
                const TOPICS: &'static [&'static str] = &[#(#conditions #names),*];
                const HAS_REST: bool = #has_rest;
                async fn handle(
                    &mut self,
                    topic: &str,
                    payload: #value,
                ) -> ::core::result::Result<(), #mismatch> {
                    #(#conditions if topic == #names {
                        #calls
                        return ::core::result::Result::Ok(());
                    })*
                    #(#rest)*
                    ::core::result::Result::Ok(())
                }
                #fail
            }
            #distinct
            #(#conditional)*
        };
    }
}

/// The traits that arguments are held to.
fn declarations(
    routes: &Routes<'_>,
    catalog: &Catalog,
    root: &Root<'_>,
) -> syn::Result<Vec<TokenStream>> {
    let views = routes.topics.iter().filter_map(|route| {
        let view = route.view.as_ref().ok()?;
        Some(route.condition.on_each(view.declaration(catalog, root)))
    });
    let given = routes.rest.iter().chain(&routes.error).filter_map(|fallback| {
        let given = fallback.given.as_ref()?;
        Some(fallback.condition.on_each(given.declaration(root)))
    });
    views.chain(given).collect()
}

/// What is done with errors, when anything handles them.
fn fail(fallbacks: &[Fallback<'_>], error: &TokenStream) -> Option<TokenStream> {
    if fallbacks.is_empty() {
        return None;
    }
    let condition = Condition::any(fallbacks.iter().map(|fallback| &fallback.condition));
    let calls = fallbacks.iter().map(Fallback::statement);
    Some(quote! {
        #condition
        async fn fail(&mut self, error: #error) -> ::core::result::Result<(), #error> {
            #(#calls)*
            ::core::result::Result::Ok(())
        }
    })
}
