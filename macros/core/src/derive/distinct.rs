//! A message goes to one variant or method only: what is said when two are for the same topic.
//!
//! Topics that are named in quotes are compared here. What topic a view is of is known only to the
//! compiler, so that such pairs are compared in constants.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::mistakes::Mistake;

/// What a message goes to.
#[derive(Clone, Copy)]
pub(crate) enum Receiver {
    Variant,
    Method,
}

/// A variant or method with its topic.
pub(crate) struct Claim<'a> {
    pub(crate) owner: &'a Ident,
    /// The attribute that says when it is there, if not always.
    pub(crate) condition: TokenStream,
    /// The topic as it is named in quotes.
    pub(crate) topic: Option<String>,
    /// The topic's name, as an expression that is constant.
    pub(crate) name: TokenStream,
    /// Where the topic is said.
    pub(crate) at: Span,
}

/// What is said of two variants or methods for the same topic.
pub(crate) fn clash(first: &Ident, second: &Ident, receiver: Receiver) -> Mistake {
    let receiver = match receiver {
        Receiver::Variant => "variant",
        Receiver::Method => "method",
    };
    Mistake::new(format!("`{first}` and `{second}` are for the same topic"))
        .help(format!("a message goes to one {receiver} only"))
}

/// Constants that do not compile when two are for the same topic, as far as that is not known here:
/// one for each that has others before it with which it has to be compared.
pub(crate) fn compared(claims: &[Claim<'_>], receiver: Receiver) -> TokenStream {
    let constants = claims.iter().enumerate().filter_map(|(number, second)| {
        let unknown = |first: &&Claim<'_>| first.topic.is_none() || second.topic.is_none();
        let others = claims.iter().take(number).filter(unknown).map(|first| {
            let Claim { owner, condition, name, .. } = first;
            let said = clash(owner, second.owner, receiver).into_text();
            quote!(#condition (#name, #said))
        });
        let others: Vec<TokenStream> = others.collect();
        let Claim { condition, name, .. } = second;
        // The compiler points at what panics.
        let panic = quote_spanned!(second.at=> ::core::panic!("{}", said));
        (!others.is_empty()).then(|| {
            quote! {
                #condition
                const _: () = if let ::core::option::Option::Some(said) =
                    clash(#name, &[#(#others),*])
                {
                    #panic
                };
            }
        })
    });
    let constants: Vec<TokenStream> = constants.collect();
    if constants.is_empty() {
        return TokenStream::new();
    }
    let comparison = comparison();
    quote!(#comparison #(#constants)*)
}

/// Functions that compare a topic with others, and give what is said of the first one that is the
/// same. In constants, text can only be compared byte by byte.
fn comparison() -> TokenStream {
    quote! {
        const fn clash(
            topic: &str,
            mut others: &[(&str, &'static str)],
        ) -> ::core::option::Option<&'static str> {
            while let [(other, said), rest @ ..] = others {
                if is_same(topic.as_bytes(), other.as_bytes()) {
                    return ::core::option::Option::Some(*said);
                }
                others = rest;
            }
            ::core::option::Option::None
        }
        const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
            while let ([a, one_rest @ ..], [b, other_rest @ ..]) = (one, other) {
                if *a != *b {
                    return false;
                }
                (one, other) = (one_rest, other_rest);
            }
            one.is_empty() && other.is_empty()
        }
    }
}
