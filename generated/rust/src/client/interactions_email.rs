//! Commands of the module `interactions.email`.
//!
//! Reading and writing email.

use crate::interactions::email::{
    AddAttachment, AgentCancelledReply, AgentNoReply, AgentReplyStarted, GetAttachmentUrl,
    RemoveAttachment, SendReply, StartOutboundEmail,
};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct InteractionsEmailCommands<'a>(pub(super) &'a Skylight);

impl InteractionsEmailCommands<'_> {
    /// Begins an email to a customer.
    ///
    /// See [`StartOutboundEmail`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::email::StartOutboundEmail;
    ///
    /// let params = StartOutboundEmail::new("...");
    /// let answer = skylight.interactions().email().start_outbound_email(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_outbound_email(&self, params: StartOutboundEmail) -> Call<StartOutboundEmail> {
        self.0.call(params)
    }

    /// Tells reporting that the agent has begun to write a reply.
    ///
    /// See [`AgentReplyStarted`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::email::AgentReplyStarted;
    ///
    /// let params = AgentReplyStarted::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().email().agent_reply_started(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn agent_reply_started(&self, params: AgentReplyStarted) -> Call<AgentReplyStarted> {
        self.0.call(params)
    }

    /// Tells reporting that the agent has given up a reply.
    ///
    /// See [`AgentCancelledReply`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::email::AgentCancelledReply;
    ///
    /// let params = AgentCancelledReply::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().email().agent_cancelled_reply(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn agent_cancelled_reply(&self, params: AgentCancelledReply) -> Call<AgentCancelledReply> {
        self.0.call(params)
    }

    /// Tells reporting that the agent will not reply.
    ///
    /// See [`AgentNoReply`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::email::AgentNoReply;
    ///
    /// let params = AgentNoReply::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().email().agent_no_reply(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn agent_no_reply(&self, params: AgentNoReply) -> Call<AgentNoReply> {
        self.0.call(params)
    }

    /// Attaches a file to the reply that is being written.
    ///
    /// See [`AddAttachment`] for its answer, its errors and what else is to be known.
    pub fn add_attachment(&self, params: AddAttachment) -> Call<AddAttachment> {
        self.0.call(params)
    }

    /// Takes an attachment off the reply that is being written.
    ///
    /// See [`RemoveAttachment`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::email::RemoveAttachment;
    ///
    /// let params = RemoveAttachment::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.interactions().email().remove_attachment(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_attachment(&self, params: RemoveAttachment) -> Call<RemoveAttachment> {
        self.0.call(params)
    }

    /// Sends the reply to an email, or the text of an outbound one.
    ///
    /// See [`SendReply`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::email::SendReply;
    ///
    /// let params = SendReply::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     vec![skylight_sdk::interactions::email::EmailAddress::new("...")],
    ///     vec![skylight_sdk::interactions::email::EmailAddress::new("...")],
    ///     vec![skylight_sdk::interactions::email::EmailAddress::new("...")],
    ///     "...",
    ///     "...",
    ///     "...",
    /// );
    /// let answer = skylight.interactions().email().send_reply(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_reply(&self, params: SendReply) -> Call<SendReply> {
        self.0.call(params)
    }

    /// Asks for an attachment with the address to download it from.
    ///
    /// See [`GetAttachmentUrl`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::email::GetAttachmentUrl;
    ///
    /// let params = GetAttachmentUrl::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.interactions().email().get_attachment_url(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_attachment_url(&self, params: GetAttachmentUrl) -> Call<GetAttachmentUrl> {
        self.0.call(params)
    }
}
