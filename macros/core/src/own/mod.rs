//! Catalogs of the client's own: read through the generator's library, and expanded in place.

mod extend;
mod in_place;
mod load;
mod relative;

pub use in_place::catalog;
pub(crate) use load::{load, watch};
