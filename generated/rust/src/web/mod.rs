//! The client for WebAssembly in a browser: the engine with a window, a clock and futures.
//!
//! [`Skylight::open_protocol`] opens the popup. [`Skylight::call`] carries a command out,
//! [`Skylight::events`] gives the messages on a topic as a stream. Payloads and params cross the
//! window as JavaScript values and are converted once, at the caller; [`Skylight::raw`] leaves
//! them as they are.

mod call;
mod connection;
mod data;
mod events;
mod listeners;
mod opening;
mod options;
mod origin;
mod raw;
mod skylight;
mod subscribers;

pub use call::{Answer, Call};
pub use events::Events;
pub use opening::Opening;
pub use options::Options;
pub use raw::{Raw, RawAnswer, Subscription};
pub use skylight::Skylight;
