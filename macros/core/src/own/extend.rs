//! Methods that a crate gives to its own types, as traits for the same types of another crate.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::{ImplItem, ImplItemFn, Item, ItemImpl, Type};

/// Modules of the root in which a generated crate adds methods to types of the runtime. Elsewhere the
/// same names are those of the catalog's own types.
pub(super) const EXTENDING: [&str; 2] = ["client", "error_code"];

/// Types of the runtime that a generated crate adds methods to.
const EXTENDED: [&str; 4] = ["AttachOptions", "Options", "SdkError", "Skylight"];

/// An `impl` block as it is, or as a trait when its type is the runtime's.
pub(super) fn extended(item: Item) -> TokenStream {
    match item {
        Item::Impl(block) => {
            extended_type(&block).map_or_else(|| quote!(#block), |ident| as_trait(&block, &ident))
        }
        other => quote!(#other),
    }
}

/// Names of the traits that a file gets.
pub(super) fn traits<'i>(items: impl Iterator<Item = &'i Item>) -> Vec<Ident> {
    let blocks = items.filter_map(|item| match item {
        Item::Impl(block) => extended_type(block),
        _ => None,
    });
    blocks.map(|ident| trait_name(&ident)).collect()
}

fn extended_type(block: &ItemImpl) -> Option<Ident> {
    let Type::Path(path) = &*block.self_ty else { return None };
    let ident = path.path.get_ident()?;
    let is_extended = EXTENDED.iter().any(|name| ident == name);
    (is_extended && block.trait_.is_none()).then(|| ident.clone())
}

fn trait_name(ident: &Ident) -> Ident {
    format_ident!("{ident}Ext", span = Span::call_site())
}

/// The methods as a trait and its implementation; functions without `self` stand by themselves.
fn as_trait(block: &ItemImpl, ident: &Ident) -> TokenStream {
    let name = trait_name(ident);
    let docs = format!(" What this catalog adds to [`{ident}`].");
    let (mut declared, mut implemented, mut functions) = (Vec::new(), Vec::new(), Vec::new());
    for item in &block.items {
        let ImplItem::Fn(method) = item else { continue };
        if method.sig.receiver().is_none() {
            functions.push(as_function(method, ident));
            continue;
        }
        let (attributes, signature, body) = (&method.attrs, &method.sig, &method.block);
        declared.push(quote!(#(#attributes)* #signature;));
        implemented.push(quote!(#signature #body));
    }
    let declaration = (!declared.is_empty()).then(|| {
        quote! {
            #[doc = #docs]
            pub trait #name: ::core::marker::Sized {
                #(#declared)*
            }
            impl #name for #ident {
                #(#implemented)*
            }
        }
    });
    quote!(#declaration #(#functions)*)
}

/// A function outside of its block, where `Self` has no meaning.
fn as_function(method: &ImplItemFn, ident: &Ident) -> TokenStream {
    let ImplItemFn { attrs, vis, sig, block, .. } = method;
    without_self(quote!(#(#attrs)* #vis #sig #block), ident)
}

fn without_self(tokens: TokenStream, ident: &Ident) -> TokenStream {
    let replace = |token: TokenTree| match token {
        TokenTree::Ident(found) if found == "Self" => ident.clone().into(),
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), without_self(group.stream(), ident));
            inner.set_span(group.span());
            inner.into()
        }
        other => other,
    };
    tokens.into_iter().map(replace).collect()
}
