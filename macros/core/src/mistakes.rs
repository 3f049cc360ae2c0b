//! What is wrong with the input of a macro: collected, so that one compile shows all of it.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// One mistake as people read it: what is wrong, and lines of what is known and what to do.
#[derive(Clone, Debug)]
pub(crate) struct Mistake {
    text: String,
}

impl Mistake {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { text: message.into() }
    }

    /// Adds what the catalog has.
    pub(crate) fn note(mut self, note: impl AsRef<str>) -> Self {
        self.add("note", note.as_ref());
        self
    }

    /// Adds what to do.
    pub(crate) fn help(mut self, help: impl AsRef<str>) -> Self {
        self.add("help", help.as_ref());
        self
    }

    /// All of it.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    fn add(&mut self, kind: &str, text: &str) {
        for part in ["\n  = ", kind, ": ", text] {
            self.text.push_str(part);
        }
    }
}

impl From<&str> for Mistake {
    fn from(message: &str) -> Self {
        Self::new(message)
    }
}

/// All mistakes found so far.
#[derive(Debug, Default)]
pub(crate) struct Mistakes(Vec<syn::Error>);

impl Mistakes {
    /// Adds a mistake that stands at these tokens.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, mistake: impl Into<Mistake>) {
        self.0.push(syn::Error::new_spanned(tokens, mistake.into().text));
    }

    /// Adds a mistake at one token.
    pub(crate) fn at_span(&mut self, span: Span, mistake: impl Into<Mistake>) {
        self.0.push(syn::Error::new(span, mistake.into().text));
    }

    /// Adds what the parser found.
    pub(crate) fn parser(&mut self, error: syn::Error) {
        self.0.push(error);
    }

    /// The value, or nothing when the parser refused it.
    pub(crate) fn take<T>(&mut self, parsed: syn::Result<T>) -> Option<T> {
        parsed.map_err(|error| self.parser(error)).ok()
    }

    /// Adds mistakes, but not those that are known by their text: a type that is sent and received
    /// is looked at twice.
    pub(crate) fn add_new(&mut self, others: Self) {
        let known: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        self.0.extend(others.0.into_iter().filter(|error| !known.contains(&error.to_string())));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// Code that reports every one of them.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0.iter().map(syn::Error::to_compile_error).collect()
    }
}
