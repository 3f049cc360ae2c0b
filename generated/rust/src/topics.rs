//! Topics: one type each, by which messages are asked for.

#[cfg(feature = "api")]
mod api;
#[cfg(feature = "authentication")]
mod authentication;
mod bridge;
#[cfg(feature = "contacts")]
mod contacts;
#[cfg(feature = "entities")]
mod entities;
#[cfg(feature = "interactions")]
mod interactions;
#[cfg(feature = "interactions-email")]
mod interactions_email;
#[cfg(feature = "interactions-messaging")]
mod interactions_messaging;
#[cfg(feature = "interactions-smooch-messaging")]
mod interactions_smooch_messaging;
#[cfg(feature = "interactions-voice")]
mod interactions_voice;
#[cfg(feature = "logging")]
mod logging;
#[cfg(feature = "reporting")]
mod reporting;
#[cfg(feature = "salesforce-classic")]
mod salesforce_classic;
#[cfg(feature = "salesforce-lightning")]
mod salesforce_lightning;
#[cfg(feature = "session")]
mod session;
#[cfg(feature = "twilio")]
mod twilio;
#[cfg(feature = "zendesk")]
mod zendesk;

#[cfg(feature = "api")]
pub use api::*;
#[cfg(feature = "authentication")]
pub use authentication::*;
pub use bridge::*;
#[cfg(feature = "contacts")]
pub use contacts::*;
#[cfg(feature = "entities")]
pub use entities::*;
#[cfg(feature = "interactions")]
pub use interactions::*;
#[cfg(feature = "interactions-email")]
pub use interactions_email::*;
#[cfg(feature = "interactions-messaging")]
pub use interactions_messaging::*;
#[cfg(feature = "interactions-smooch-messaging")]
pub use interactions_smooch_messaging::*;
#[cfg(feature = "interactions-voice")]
pub use interactions_voice::*;
#[cfg(feature = "logging")]
pub use logging::*;
#[cfg(feature = "reporting")]
pub use reporting::*;
#[cfg(feature = "salesforce-classic")]
pub use salesforce_classic::*;
#[cfg(feature = "salesforce-lightning")]
pub use salesforce_lightning::*;
#[cfg(feature = "session")]
pub use session::*;
#[cfg(feature = "twilio")]
pub use twilio::*;
#[cfg(feature = "zendesk")]
pub use zendesk::*;
