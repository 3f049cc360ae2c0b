//! Commands of the module `interactions.smoochMessaging`.
//!
//! Messaging through Smooch, for instance web chat, WhatsApp and Facebook.

use crate::interactions::smooch_messaging::{
    AddAttachment, RemoveAttachment, SendAttachment, SendConversationRead, SendMessage,
    SendTypingIndicator,
};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct InteractionsSmoochMessagingCommands<'a>(pub(super) &'a Skylight);

impl InteractionsSmoochMessagingCommands<'_> {
    /// Sends a message to everybody in a Smooch interaction.
    ///
    /// See [`SendMessage`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::smooch_messaging::SendMessage;
    ///
    /// let params = SendMessage::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "...");
    /// let answer = skylight.interactions().smooch_messaging().send_message(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_message(&self, params: SendMessage) -> Call<SendMessage> {
        self.0.call(params)
    }

    /// Shows the others whether the agent is typing.
    ///
    /// See [`SendTypingIndicator`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::smooch_messaging::SendTypingIndicator;
    ///
    /// let params = SendTypingIndicator::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", true);
    /// let answer = skylight.interactions().smooch_messaging().send_typing_indicator(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_typing_indicator(&self, params: SendTypingIndicator) -> Call<SendTypingIndicator> {
        self.0.call(params)
    }

    /// Shows the others that the agent has read their messages.
    ///
    /// See [`SendConversationRead`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::smooch_messaging::SendConversationRead;
    ///
    /// let params = SendConversationRead::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().smooch_messaging().send_conversation_read(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_conversation_read(
        &self,
        params: SendConversationRead,
    ) -> Call<SendConversationRead> {
        self.0.call(params)
    }

    /// Hands Skylight a file for `sendAttachment`.
    ///
    /// See [`AddAttachment`] for its answer, its errors and what else is to be known.
    pub fn add_attachment(&self, params: AddAttachment) -> Call<AddAttachment> {
        self.0.call(params)
    }

    /// Makes Skylight forget the file of an interaction.
    ///
    /// See [`RemoveAttachment`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::smooch_messaging::RemoveAttachment;
    ///
    /// let params = RemoveAttachment::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().smooch_messaging().remove_attachment(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_attachment(&self, params: RemoveAttachment) -> Call<RemoveAttachment> {
        self.0.call(params)
    }

    /// Sends the file that `addAttachment` handed over.
    ///
    /// See [`SendAttachment`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::smooch_messaging::SendAttachment;
    ///
    /// let params = SendAttachment::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().smooch_messaging().send_attachment(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_attachment(&self, params: SendAttachment) -> Call<SendAttachment> {
        self.0.call(params)
    }
}
