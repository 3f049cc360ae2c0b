//! Typed client of Skylight: The messages that a CRM page and the Skylight agent popup of the
//! CxEngage contact centre exchange.
//!
//! Version `10.2.0` of the protocol. The params, payloads, topics and error codes of each module
//! are in the module of that name, behind a feature of that name; the protocol engine is in
//! [`engine`]. None of it needs a browser. The feature `web` adds the client itself, for
//! WebAssembly in a browser, `validation` checks at run time, and `simulator` a simulated popup for
//! tests without a browser.
//!
//! What the catalog does not know still arrives: unknown fields stay with their object, unknown
//! values of an enum keep their text, unknown topics and error codes have a case of their own.
//!
//! Unless a topic says otherwise, keys of payloads are in camel case at every depth, those included
//! that are data: a UUID as a key arrives without its hyphens.

#[cfg(feature = "api")]
pub mod api;
#[cfg(feature = "authentication")]
pub mod authentication;
pub mod bridge;
#[cfg(feature = "web")]
pub mod client;
pub mod command;
#[cfg(feature = "contacts")]
pub mod contacts;
pub mod decode;
pub mod engine;
#[cfg(feature = "entities")]
pub mod entities;
pub mod error;
pub mod error_code;
pub mod event;
pub mod file;
#[cfg(feature = "interactions")]
pub mod interactions;
#[cfg(feature = "logging")]
pub mod logging;
pub mod masked;
pub mod maybe;
pub mod protocol;
#[cfg(feature = "reporting")]
pub mod reporting;
#[cfg(feature = "salesforce-classic")]
pub mod salesforce_classic;
#[cfg(feature = "salesforce-lightning")]
pub mod salesforce_lightning;
pub mod scalar;
#[cfg(feature = "web")]
pub mod sensitive;
#[cfg(any(feature = "simulator", feature = "web"))]
pub mod sequence;
#[cfg(any(feature = "simulator", feature = "web"))]
pub mod sequences;
#[cfg(feature = "session")]
pub mod session;
#[cfg(feature = "simulator")]
pub mod simulated;
#[cfg(feature = "simulator")]
pub mod simulator;
#[cfg(feature = "testing")]
pub mod testing;
pub mod topics;
#[cfg(feature = "twilio")]
pub mod twilio;
#[cfg(feature = "validation")]
pub mod type_table;
pub mod types;
pub mod unknown;
#[cfg(feature = "validation")]
pub mod validation;
pub mod view;
#[cfg(feature = "web")]
pub mod web;
pub mod wire;
#[cfg(feature = "zendesk")]
pub mod zendesk;

pub use command::{Command, Topic};
pub use error::{SdkError, SkylightError, SkylightErrorKind};
pub use error_code::ErrorCode;
pub use event::Event;
pub use maybe::Maybe;
#[cfg(feature = "web")]
pub use web::{AttachOptions, Options, Skylight};

/// The example of the README, so that it is compiled.
#[cfg(all(doctest, feature = "simulator", feature = "web", feature = "interactions"))]
#[doc = include_str!("../README.md")]
pub struct Readme;
