//! Macros for crates that use the generated client: types of your own, checked against the catalog.
//!
//! What a macro does is in `skylight-macros-core`, as ordinary functions; here is only what makes
//! them macros.

use std::path::PathBuf;

use proc_macro::TokenStream;
use skylight_macros_core::{self as core, Client};

#[doc = include_str!("../doc/command.md")]
#[proc_macro_derive(Command, attributes(skylight, serde))]
pub fn command(input: TokenStream) -> TokenStream {
    with_client(|client| core::command(input.into(), client).into())
}

#[doc = include_str!("../doc/topic.md")]
#[proc_macro_derive(Topic, attributes(skylight, serde))]
pub fn topic(input: TokenStream) -> TokenStream {
    with_client(|client| core::topic(input.into(), client).into())
}

#[doc = include_str!("../doc/catalog_type.md")]
#[proc_macro_derive(CatalogType, attributes(skylight, serde))]
pub fn catalog_type(input: TokenStream) -> TokenStream {
    with_client(|client| core::catalog_type(input.into(), client).into())
}

#[doc = include_str!("../doc/topic_set.md")]
#[proc_macro_derive(TopicSet, attributes(skylight))]
pub fn topic_set(input: TokenStream) -> TokenStream {
    with_client(|client| core::topic_set(input.into(), client).into())
}

#[doc = include_str!("../doc/handlers.md")]
#[proc_macro_attribute]
pub fn handlers(arguments: TokenStream, item: TokenStream) -> TokenStream {
    with_client(|client| core::handlers(arguments.into(), item.into(), client).into())
}

#[doc = include_str!("../doc/catalog.md")]
#[cfg(feature = "catalog")]
#[proc_macro]
pub fn catalog(input: TokenStream) -> TokenStream {
    core::catalog(input.into(), &folder("CARGO_MANIFEST_DIR").unwrap_or_default()).into()
}

/// Runs a macro with the client that the crate's manifest points at. The crate's manifest is another
/// one where its author says so: what compiles tests as packages of their own (trybuild does) gives
/// those a manifest that says nothing of catalogs.
fn with_client(expand: impl FnOnce(&Client) -> TokenStream) -> TokenStream {
    let manifest = folder("SKYLIGHT_MANIFEST_DIR").or_else(|| folder("CARGO_MANIFEST_DIR"));
    match Client::of_manifest(&manifest.unwrap_or_default()) {
        Ok(client) => expand(&client),
        Err(mistakes) => mistakes.into(),
    }
}

/// The folder that a variable of the environment names.
fn folder(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}
