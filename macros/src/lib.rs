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
    core::catalog(input.into(), &manifest_folder()).into()
}

/// Runs a macro with the client that the crate's manifest points at.
fn with_client(expand: impl FnOnce(&Client) -> TokenStream) -> TokenStream {
    match Client::of_manifest(&manifest_folder()) {
        Ok(client) => expand(&client),
        Err(mistakes) => mistakes.into(),
    }
}

/// The folder of the manifest of the crate that is being compiled.
fn manifest_folder() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default()
}
