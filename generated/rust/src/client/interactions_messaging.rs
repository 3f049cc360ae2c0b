//! Commands of the module `interactions.messaging`.
//!
//! SMS and messaging over MQTT.

use crate::interactions::messaging::{
    GetTranscripts, InitializeOutboundSms, SendMessage, SendOutboundSms,
};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct InteractionsMessagingCommands<'a>(pub(super) &'a Skylight);

impl InteractionsMessagingCommands<'_> {
    /// Sends a message to everybody in a messaging or SMS interaction.
    ///
    /// See [`SendMessage`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::messaging::SendMessage;
    ///
    /// let params = SendMessage::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "...");
    /// let answer = skylight.interactions().messaging().send_message(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_message(&self, params: SendMessage) -> Call<SendMessage> {
        self.0.call(params)
    }

    /// Begins an exchange of text messages with a customer.
    ///
    /// See [`InitializeOutboundSms`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::messaging::InitializeOutboundSms;
    ///
    /// let params = InitializeOutboundSms::new("...", "...");
    /// let answer = skylight.interactions().messaging().initialize_outbound_sms(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn initialize_outbound_sms(
        &self,
        params: InitializeOutboundSms,
    ) -> Call<InitializeOutboundSms> {
        self.0.call(params)
    }

    /// Sends a text message in an SMS interaction by way of the flow.
    ///
    /// See [`SendOutboundSms`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::messaging::SendOutboundSms;
    ///
    /// let params = SendOutboundSms::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "...");
    /// let answer = skylight.interactions().messaging().send_outbound_sms(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_outbound_sms(&self, params: SendOutboundSms) -> Call<SendOutboundSms> {
        self.0.call(params)
    }

    /// Asks for the transcripts of an interaction.
    ///
    /// See [`GetTranscripts`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::messaging::GetTranscripts;
    ///
    /// let params = GetTranscripts::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let mut replies = skylight.interactions().messaging().get_transcripts(params).replies();
    /// while let Some(reply) = replies.next().await {
    ///     let reply = reply?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_transcripts(&self, params: GetTranscripts) -> Call<GetTranscripts> {
        self.0.call(params)
    }
}
