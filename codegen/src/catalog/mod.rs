//! The resolved catalog and the passes that make it.

mod export;
mod load;
mod model;
mod notation;
mod resolve;
mod sensitive;

pub use export::export;
pub use load::{Loaded, load, load_files};
pub use model::*;
pub use notation::type_notation;
pub use sensitive::{EVERY, SensitivePath, Sensitivity};
