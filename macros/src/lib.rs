//! Derives for client crates, checked against the Skylight catalog.
//!
//! The crate holds its place in the workspace: it exports nothing yet.
