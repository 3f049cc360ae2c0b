//! What the macros of `skylight-macros` do, as ordinary functions over tokens.
//!
//! Each function takes what the compiler hands to the macro and gives the code to put in its place:
//! the expansion, and a `compile_error!` for every mistake. None of them panics, whatever the input.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing
)]

mod carry;
mod catalog;
mod client;
mod derive;
mod handlers;
mod input;
mod manifest;
mod mistakes;
#[cfg(feature = "catalog")]
mod own;

pub use catalog::Catalog;
pub use client::Client;
pub use derive::{catalog_type, command, topic, topic_set};
pub use handlers::handlers;

#[cfg(feature = "catalog")]
pub use own::catalog;

use mistakes::Mistake;

/// What is said of a catalog that cannot be read.
fn damaged(name: &str) -> Mistake {
    Mistake::new(format!("the compact catalog is damaged where it speaks of `{name}`"))
        .help("`cargo run` in the repository of the generator writes it again")
}
