//! The only part of the generator that touches the disk.
//!
//! Both ways of running end in [`compare`]: it holds the freshness rule and changes nothing.
//! `check` reports the [`Difference`]s, generation hands the same [`Comparison`] to [`write`].

mod compare;
mod manifest;
mod report;
mod write;

pub use compare::{Comparison, Difference, compare};
pub use manifest::{MANIFEST, ManifestError};
pub use report::diff;
pub use write::{Written, write};
