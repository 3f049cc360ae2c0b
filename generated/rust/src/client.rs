//! The typed client: a method a command, under the names of the modules.

#[cfg(feature = "api")]
mod api;
#[cfg(feature = "authentication")]
mod authentication;
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
#[cfg(feature = "testing")]
mod testing;
#[cfg(feature = "twilio")]
mod twilio;
#[cfg(feature = "zendesk")]
mod zendesk;

use crate::bridge::DumpState;
use crate::event::Event;
use crate::protocol::PROTOCOL;
use crate::sensitive::SENSITIVE;
use crate::types::{Direction, LaunchCrmModule};
use crate::web::{AttachOptions, Call, Events, Opening, Options, Skylight, TraceEntry};

#[cfg(feature = "api")]
pub use api::ApiCommands;
#[cfg(feature = "authentication")]
pub use authentication::AuthenticationCommands;
#[cfg(feature = "contacts")]
pub use contacts::ContactsCommands;
#[cfg(feature = "entities")]
pub use entities::EntitiesCommands;
#[cfg(feature = "interactions")]
pub use interactions::InteractionsCommands;
#[cfg(feature = "interactions-email")]
pub use interactions_email::InteractionsEmailCommands;
#[cfg(feature = "interactions-messaging")]
pub use interactions_messaging::InteractionsMessagingCommands;
#[cfg(feature = "interactions-smooch-messaging")]
pub use interactions_smooch_messaging::InteractionsSmoochMessagingCommands;
#[cfg(feature = "interactions-voice")]
pub use interactions_voice::InteractionsVoiceCommands;
#[cfg(feature = "logging")]
pub use logging::LoggingCommands;
#[cfg(feature = "reporting")]
pub use reporting::ReportingCommands;
#[cfg(feature = "salesforce-classic")]
pub use salesforce_classic::SalesforceClassicCommands;
#[cfg(feature = "salesforce-lightning")]
pub use salesforce_lightning::SalesforceLightningCommands;
#[cfg(feature = "session")]
pub use session::SessionCommands;
#[cfg(feature = "testing")]
pub use testing::TestingCommands;
#[cfg(feature = "twilio")]
pub use twilio::TwilioCommands;
#[cfg(feature = "zendesk")]
pub use zendesk::ZendeskCommands;

impl Skylight {
    /// Opens the popup and connects.
    ///
    /// The popup is opened within this call, which has to be made in the task of a click so that
    /// the browser allows it; the future waits for the connection. Dropping it gives up.
    pub fn open(options: Options) -> Opening {
        Self::open_protocol(&PROTOCOL, options)
    }

    /// Adopts a popup that is open already, as after a reload of this page, and connects.
    ///
    /// The popup is found by its window's name, without being navigated, or given by the options. It
    /// [is resumed](Self::is_resumed) when it knows this page's origin from before. Without a popup
    /// the future fails with the kind `closed`. Dropping it gives up.
    pub fn attach(options: AttachOptions) -> Opening {
        Self::attach_protocol(&PROTOCOL, options)
    }

    /// Every message from now on; a message that brought an error is an `Err`.
    pub fn all_events(&self) -> Events<Event> {
        self.decoded_events("", Event::decode)
    }

    /// Every message on a topic or below it: `a/b` hears `a/b` and `a/b/c`, and not `a/bc`.
    pub fn events_under(&self, prefix: &str) -> Events<Event> {
        self.decoded_events(prefix, Event::decode)
    }

    /// Commands of the module `api`.
    ///
    /// Requests to the platform's API that have no command of their own.
    #[cfg(feature = "api")]
    #[must_use]
    pub fn api(&self) -> ApiCommands<'_> {
        ApiCommands(self)
    }

    /// Commands of the module `authentication`.
    ///
    /// Logging in and out, with a password, a token or a single sign-on.
    #[cfg(feature = "authentication")]
    #[must_use]
    pub fn authentication(&self) -> AuthenticationCommands<'_> {
        AuthenticationCommands(self)
    }

    /// Commands of the module `contacts`.
    ///
    /// Contacts of Skylight's own CRM, their attributes and layouts.
    #[cfg(feature = "contacts")]
    #[must_use]
    pub fn contacts(&self) -> ContactsCommands<'_> {
        ContactsCommands(self)
    }

    /// Commands of the module `entities`.
    ///
    /// Administration of a tenant: its users, roles, flows, lists, opening hours and all the rest
    /// that can be set up.
    #[cfg(feature = "entities")]
    #[must_use]
    pub fn entities(&self) -> EntitiesCommands<'_> {
        EntitiesCommands(self)
    }

    /// Commands of the module `interactions`.
    ///
    /// Work offers and what all channels share, from accepting to wrapup.
    #[cfg(feature = "interactions")]
    #[must_use]
    pub fn interactions(&self) -> InteractionsCommands<'_> {
        InteractionsCommands(self)
    }

    /// Commands of the module `logging`.
    ///
    /// The log of Skylight's SDK.
    #[cfg(feature = "logging")]
    #[must_use]
    pub fn logging(&self) -> LoggingCommands<'_> {
        LoggingCommands(self)
    }

    /// Commands of the module `reporting`.
    ///
    /// Statistics and reports.
    #[cfg(feature = "reporting")]
    #[must_use]
    pub fn reporting(&self) -> ReportingCommands<'_> {
        ReportingCommands(self)
    }

    /// Commands of the module `salesforceClassic`.
    ///
    /// Skylight inside Salesforce Classic.
    #[cfg(feature = "salesforce-classic")]
    #[must_use]
    pub fn salesforce_classic(&self) -> SalesforceClassicCommands<'_> {
        SalesforceClassicCommands(self)
    }

    /// Commands of the module `salesforceLightning`.
    ///
    /// Skylight inside Salesforce Lightning.
    #[cfg(feature = "salesforce-lightning")]
    #[must_use]
    pub fn salesforce_lightning(&self) -> SalesforceLightningCommands<'_> {
        SalesforceLightningCommands(self)
    }

    /// Commands of the module `session`.
    ///
    /// The agent's session, presence (ready or not ready), tenant, extension and direction.
    #[cfg(feature = "session")]
    #[must_use]
    pub fn session(&self) -> SessionCommands<'_> {
        SessionCommands(self)
    }

    /// Commands of the module `testing`.
    ///
    /// Commands for trying out Skylight's handling of errors.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn testing(&self) -> TestingCommands<'_> {
        TestingCommands(self)
    }

    /// Commands of the module `twilio`.
    ///
    /// The softphone in the browser.
    #[cfg(feature = "twilio")]
    #[must_use]
    pub fn twilio(&self) -> TwilioCommands<'_> {
        TwilioCommands(self)
    }

    /// Commands of the module `zendesk`.
    ///
    /// Skylight inside Zendesk.
    #[cfg(feature = "zendesk")]
    #[must_use]
    pub fn zendesk(&self) -> ZendeskCommands<'_> {
        ZendeskCommands(self)
    }

    /// Asks for a snapshot of what Skylight knows about the session, the user and the interactions.
    ///
    /// See [`DumpState`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.dump_state().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn dump_state(&self) -> Call<DumpState> {
        self.call(DumpState::new())
    }
}

impl Options {
    /// Tells a function of everything that goes over the connection, for logs: what the catalog
    /// calls sensitive is masked, and so is what it does not know.
    pub fn trace(self, hook: impl Fn(&TraceEntry) + 'static) -> Self {
        self.traced(&SENSITIVE, hook)
    }

    /// CRM whose module Skylight starts.
    ///
    /// Query parameter `crmModule` of the popup's address.
    pub fn crm_module(self, value: &LaunchCrmModule) -> Self {
        self.query("crmModule", value.as_str())
    }

    /// Direction that Skylight sets once a session has started, as `session.setDirection` would.
    ///
    /// Query parameter `defaultWorkMode` of the popup's address.
    pub fn default_work_mode(self, value: &Direction) -> Self {
        self.query("defaultWorkMode", value.as_str())
    }

    /// API that a Skylight outside production talks to.
    ///
    /// Query parameter `api` of the popup's address.
    pub fn api(self, value: &str) -> Self {
        self.query("api", value)
    }

    /// Environment that a Skylight outside production belongs to.
    ///
    /// Query parameter `env` of the popup's address.
    pub fn env(self, value: &str) -> Self {
        self.query("env", value)
    }
}

impl AttachOptions {
    /// Tells a function of everything that goes over the connection, for logs: what the catalog
    /// calls sensitive is masked, and so is what it does not know.
    pub fn trace(self, hook: impl Fn(&TraceEntry) + 'static) -> Self {
        self.traced(&SENSITIVE, hook)
    }
}
