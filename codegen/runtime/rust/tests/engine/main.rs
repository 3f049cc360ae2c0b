//! The protocol engine: the conformance vectors, and whatever else may happen to it.

mod conformance;
mod soup;
mod vectors;
