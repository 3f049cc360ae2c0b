//! Skylight and the page that opens it, in one process and without a browser: for unit tests.
//!
//! [`Simulation`] couples the protocol engine with a [`SimulatedSkylight`], under a clock that only
//! passes when it is told to. It is there with the feature `simulator`, and neither reads nor writes
//! anything, so that a test in which nothing ever answers is over at once.
//!
//! The simulated Skylight keeps the protocol: it pins the first origin that shakes hands with it and
//! refuses the next, is silent about commands that it does not know and modules that have not
//! started, forwards nothing before the handshake, answers params that are not what a command takes
//! with an error, and forgets everything when it is reloaded. A test says what becomes of a command
//! with [`SimulatedSkylight::on`]; what it does not say of a payload is made up from its type, always
//! in the same way.

mod bridge;
mod catalog;
mod date;
mod delivery;
mod page;
mod payload;
mod plays;
mod script;
mod simulation;
mod skylight;
mod world;

pub use bridge::Unheard;
pub use catalog::{KnownError, SimulatedCatalog};
pub use delivery::Fault;
pub use plays::{NoSuchStep, PlayOptions};
pub use script::{Given, Outcome, SimulatedCall, SimulatedError};
pub use simulation::{Sent, Simulation};
pub use skylight::SimulatedSkylight;
pub use world::World;
