//! The protocol engine: the conformance vectors, and whatever else may happen to it.

mod conformance;
#[path = "../../../conformance/protocol.rs"]
mod protocol;
mod soup;
mod vectors;
