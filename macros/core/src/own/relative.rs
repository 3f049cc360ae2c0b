//! Code of a crate as code of a module inside another: what was said from the crate's root is said
//! from that module.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::Path;

/// Where a file's code goes.
pub(super) struct Relative<'a> {
    /// The crate of the runtime.
    pub(super) sdk: &'a Path,
    /// How many modules the file's module is below the one that stands for the crate's root.
    pub(super) depth: usize,
}

/// The macro of the runtime that reads types through serde; it is the runtime's own.
const BY_DECODE: &str = "deserialize_by_decode";

impl Relative<'_> {
    /// Says all paths of a file from where it goes.
    pub(super) fn rewrite(&self, code: TokenStream) -> TokenStream {
        let tokens: Vec<TokenTree> = code.into_iter().collect();
        let mut result: Vec<TokenTree> = Vec::with_capacity(tokens.len());
        let mut index = 0;
        while let Some(token) = tokens.get(index) {
            let rest = tokens.get(index + 1..).unwrap_or_default();
            index += 1 + match token {
                TokenTree::Punct(hash) if hash.as_char() == '#' => {
                    self.attribute(token, rest, &mut result)
                }
                TokenTree::Ident(ident) => self.word(ident, rest, &mut result),
                TokenTree::Group(group) => {
                    result.push(self.group(group).into());
                    0
                }
                other => {
                    result.push(other.clone());
                    0
                }
            };
        }
        result.into_iter().collect()
    }

    fn group(&self, group: &Group) -> Group {
        let mut inner = Group::new(group.delimiter(), self.rewrite(group.stream()));
        inner.set_span(group.span());
        inner
    }

    /// An attribute: without the features of the crate, and with the way to serde. Gives how many
    /// tokens behind the `#` it took.
    fn attribute(
        &self,
        hash: &TokenTree,
        rest: &[TokenTree],
        result: &mut Vec<TokenTree>,
    ) -> usize {
        let Some(TokenTree::Group(group)) = rest.first() else {
            result.push(hash.clone());
            return 0;
        };
        let text = group.stream().to_string().replace(' ', "");
        // All of a catalog is there when it is put in place.
        if ["cfg(feature=", "cfg(any(feature="].iter().any(|start| text.starts_with(start)) {
            return 1;
        }
        result.extend([hash.clone(), self.group(group).into()]);
        let derives = text.starts_with("derive(") && text.contains("Serialize");
        if derives {
            let sdk = self.sdk;
            let path = quote!(#sdk::wire::serde).to_string().replace(' ', "");
            result.extend(quote!(#[serde(crate = #path)]));
        }
        1
    }

    /// A word that may begin a path. Gives how many tokens behind it were taken.
    fn word(&self, ident: &Ident, rest: &[TokenTree], result: &mut Vec<TokenTree>) -> usize {
        let in_path = result.last().is_some_and(|last| is(last, ':'));
        let begins_path = !in_path && rest.first().is_some_and(|next| is(next, ':'));
        let (sdk, span) = (self.sdk, ident.span());
        match ident.to_string().as_str() {
            "crate" if begins_path => {
                result.extend(self.root(span));
                0
            }
            "serde" | "serde_json" if begins_path => {
                result.extend(quote_spanned!(span=> #sdk::wire::#ident));
                0
            }
            BY_DECODE if rest.first().is_some_and(|next| is(next, '!')) => {
                if let Some(TokenTree::Group(arguments)) = rest.get(1) {
                    result.extend(self.by_decode(&arguments.stream()));
                }
                // `!`, the arguments and the semicolon.
                3
            }
            BY_DECODE => {
                // In a list of imports: it goes with the comma before or behind it.
                if result.last().is_some_and(|last| is(last, ',')) {
                    result.pop();
                    0
                } else {
                    usize::from(rest.first().is_some_and(|next| is(next, ',')))
                }
            }
            _ => {
                result.push(ident.clone().into());
                0
            }
        }
    }

    /// The module that stands for the crate's root.
    fn root(&self, span: Span) -> TokenStream {
        if self.depth == 0 {
            return quote_spanned!(span=> self);
        }
        let ups = (0..self.depth).map(|_| Ident::new("super", span));
        quote_spanned!(span=> #(#ups)::*)
    }

    /// What the runtime's macro would make of a type.
    fn by_decode(&self, ty: &TokenStream) -> TokenStream {
        let sdk = self.sdk;
        quote! {
            impl<'de> #sdk::wire::serde::Deserialize<'de> for #ty {
                fn deserialize<D: #sdk::wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    let value = <#sdk::wire::serde_json::Value as
                        #sdk::wire::serde::Deserialize>::deserialize(deserializer)?;
                    <Self as #sdk::decode::Decode>::decode(value)
                        .map_err(<D::Error as #sdk::wire::serde::de::Error>::custom)
                }
            }
        }
    }
}

fn is(token: &TokenTree, letter: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == letter)
}

/// Examples say the crate's own name, under which it is not known here: they are shown, not run.
pub(super) fn shown_only(text: &str) -> String {
    let mut inside = false;
    let mut result = String::with_capacity(text.len());
    for line in text.lines() {
        let comment = line.trim_start();
        let fence = ["/// ```", "//! ```"].iter().any(|fence| comment.starts_with(fence));
        if fence && !inside {
            let indent = line.len() - comment.len();
            result.push_str(line.get(..indent + "/// ```".len()).unwrap_or(line));
            result.push_str("ignore");
        } else {
            result.push_str(line);
        }
        inside ^= fence;
        result.push('\n');
    }
    result
}
