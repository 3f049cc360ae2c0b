//! Macros for crates that use the generated client: types of your own, checked against the catalog.
//!
//! What a macro does is in `skylight-macros-core`, as ordinary functions; here is only what makes
//! them macros.

use proc_macro::TokenStream;

use skylight_macros_core::{self as core, Client};

#[doc = include_str!("../doc/command.md")]
#[proc_macro_derive(Command, attributes(skylight, serde))]
pub fn command(input: TokenStream) -> TokenStream {
    core::command(input.into(), &Client::skylight()).into()
}

#[doc = include_str!("../doc/topic.md")]
#[proc_macro_derive(Topic, attributes(skylight, serde))]
pub fn topic(input: TokenStream) -> TokenStream {
    core::topic(input.into(), &Client::skylight()).into()
}

#[doc = include_str!("../doc/catalog_type.md")]
#[proc_macro_derive(CatalogType, attributes(skylight, serde))]
pub fn catalog_type(input: TokenStream) -> TokenStream {
    core::catalog_type(input.into(), &Client::skylight()).into()
}

#[doc = include_str!("../doc/topic_set.md")]
#[proc_macro_derive(TopicSet, attributes(skylight))]
pub fn topic_set(input: TokenStream) -> TokenStream {
    core::topic_set(input.into(), &Client::skylight()).into()
}

#[doc = include_str!("../doc/handlers.md")]
#[proc_macro_attribute]
pub fn handlers(arguments: TokenStream, item: TokenStream) -> TokenStream {
    core::handlers(arguments.into(), item.into(), &Client::skylight()).into()
}
