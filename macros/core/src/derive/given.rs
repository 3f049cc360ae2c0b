//! What is given as it came: events to what takes the rest, errors to what takes those.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::Type;

use super::bounds::{own_trait, said};
use crate::carry::{Doubt, span_of};
use crate::client::Root;

/// A type of the runtime that is given away, and what it is called.
#[derive(Clone, Copy)]
pub(crate) enum Gift {
    Event,
    Error,
}

/// A type that is to be that of the runtime.
pub(crate) struct Given<'a> {
    ty: &'a Type,
    gift: Gift,
    /// How people say that something takes it.
    taking: &'static str,
    /// A trait that the type has when it is the one.
    name: Ident,
    span: Span,
}

impl<'a> Given<'a> {
    /// `owner` is the variant or method that the type belongs to, and `taking` says that it takes this.
    pub(crate) fn new(ty: &'a Type, gift: Gift, taking: &'static str, owner: &Ident) -> Self {
        let span = span_of(ty);
        Self { ty, gift, taking, name: own_trait("TakenBy", &owner.to_string(), span), span }
    }

    /// The trait, by which the compiler says what is wrong.
    pub(crate) fn declaration(&self, root: &Root<'_>) -> TokenStream {
        let (span, name, path) = (self.span, &self.name, self.gift.path());
        let said = said(&self.doubt(root), span);
        let given = root.item(path, span);
        quote_spanned! {span=>
            #said
            trait #name: ::core::marker::Sized {
                fn take(given: #given) -> Self;
            }
            #[diagnostic::do_not_recommend]
            impl #name for #given {
                fn take(given: #given) -> Self {
                    given
                }
            }
        }
    }

    /// The value as one of the type.
    pub(crate) fn take(&self, value: &TokenStream) -> TokenStream {
        let (ty, name) = (self.ty, &self.name);
        quote_spanned!(self.span=> <#ty as #name>::take(#value))
    }

    /// Where the type stands.
    pub(crate) fn span(&self) -> Span {
        self.span
    }

    fn doubt(&self, root: &Root<'_>) -> Doubt {
        let (taking, short, path) = (self.taking, self.gift.name(), root.said(self.gift.path()));
        Doubt {
            message: format!("{taking} `{short}`, or nothing"),
            label: format!("this is no `{short}`"),
            note: self.gift.reason().to_owned(),
            help: format!("use `{path}`"),
        }
    }
}

impl Gift {
    /// From the client's root.
    fn path(self) -> &'static str {
        match self {
            Self::Event => "event::Event",
            Self::Error => "error::SkylightError",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Event => "Event",
            Self::Error => "SkylightError",
        }
    }

    fn reason(self) -> &'static str {
        match self {
            Self::Event => {
                "which topic it will be on is not known, so what it brings is not either"
            }
            Self::Error => "whatever goes wrong comes as this one type",
        }
    }
}
