//! The Rust protocol engine behind JavaScript.
//!
//! The package's JavaScript owns the window, the clock and the promises; every decision is taken
//! here.

mod catalog;
mod engine;

pub use engine::{Effects, Engine};
