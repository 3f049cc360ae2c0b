//! Values compared with what the catalog says of them, at run time.
//!
//! [`Validation`] is what a connection is told to check: params before they are posted, and what
//! arrives. It is there with the feature `validation`. A page that does not turn it on carries
//! neither the checks nor the table of the types.
//!
//! | | params that do not fit | a payload that does not fit | a topic that is not known |
//! | --- | --- | --- | --- |
//! | off | are posted | is delivered | is delivered |
//! | warn | reject the call | is delivered, and told once a topic | is delivered, and told once |
//! | strict | reject the call | rejects the call and is withheld, and told | is delivered, and told once |
//!
//! Keys and values of an enum that the catalog does not know are fine in all that arrives. What comes
//! on a topic that a call named itself is checked as on the declared one, for as long as the call
//! waits. Of many answers to a call the one that does not fit is passed over. What is said of a
//! mismatch are kinds of values and never values, which may be credentials.
//!
//! [`check_params`] and [`check_payload`] are the checks alone, and [`Validating`] is for a transport
//! of one's own.

mod check;
mod hooks;
mod notation;
mod parts;
mod table;
mod validating;

pub use check::{check_params, check_payload, knows_topic};
#[cfg(feature = "simulator")]
pub(crate) use check::{check_params_with, fits_payload};
pub use hooks::Validation;
#[cfg(feature = "simulator")]
pub(crate) use notation::{Field, Limits, Type, Word};
pub use parts::{Kind, Parts, Unreadable};
pub use table::{Table, TypeTable};
#[cfg(feature = "simulator")]
pub(crate) use table::{Types, find};
pub use validating::{Sifted, Validating};
