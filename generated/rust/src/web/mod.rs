//! The client for WebAssembly in a browser: the engine with a window, a clock and futures.
//!
//! [`Skylight::open_protocol`] opens the popup, [`Skylight::attach_protocol`] adopts one that is
//! open. [`Skylight::call`] carries a command out, [`Skylight::events`] gives the messages on a
//! topic as a stream. Payloads and params cross the
//! window as JavaScript values and are converted once, at the caller; [`Skylight::raw`] leaves
//! them as they are.

mod buffer;
mod call;
mod connection;
mod data;
mod events;
mod generations;
mod listeners;
mod mask;
mod opening;
mod options;
mod origin;
mod popup;
mod raw;
mod replies;
mod sequence;
mod skylight;
mod subscribers;
mod timeout;
mod trace;
#[cfg(feature = "validation")]
mod validation;

pub use call::{Answer, Call};
pub use events::Events;
pub use generations::{Generation, Generations};
pub use mask::{Paths, Sensitive};
pub use opening::Opening;
pub use options::{AttachOptions, Options};
pub use raw::{Raw, RawAnswer, RawReplies, Subscription};
pub use replies::Replies;
pub use sequence::{SequenceOptions, SequencePayloads};
pub use skylight::Skylight;
pub use trace::{TraceEntry, Traced};
