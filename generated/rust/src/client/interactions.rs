//! Commands of the module `interactions`.
//!
//! Work offers and what all channels share, from accepting to wrapup.

use crate::interactions::{
    Accept, AssignContact, CancelExtensionTransfer, CancelQueueTransfer, CancelResourceTransfer,
    CreateNote, DeselectDispositionCode, DisableWrapup, EnableWrapup, End, EndWrapup, Focus,
    GetAllNotes, GetNote, Reject, SelectDispositionCode, SendCustomInterrupt, SendScript,
    TransferToExtension, TransferToQueue, TransferToResource, UnassignContact, Unfocus, UpdateNote,
};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct InteractionsCommands<'a>(pub(super) &'a Skylight);

impl<'a> InteractionsCommands<'a> {
    /// Commands of the module `interactions.email`.
    ///
    /// Reading and writing email.
    #[cfg(feature = "interactions-email")]
    #[must_use]
    pub fn email(&self) -> super::InteractionsEmailCommands<'a> {
        super::InteractionsEmailCommands(self.0)
    }

    /// Commands of the module `interactions.messaging`.
    ///
    /// SMS and messaging over MQTT.
    #[cfg(feature = "interactions-messaging")]
    #[must_use]
    pub fn messaging(&self) -> super::InteractionsMessagingCommands<'a> {
        super::InteractionsMessagingCommands(self.0)
    }

    /// Commands of the module `interactions.smoochMessaging`.
    ///
    /// Messaging through Smooch, for instance web chat, WhatsApp and Facebook.
    #[cfg(feature = "interactions-smooch-messaging")]
    #[must_use]
    pub fn smooch_messaging(&self) -> super::InteractionsSmoochMessagingCommands<'a> {
        super::InteractionsSmoochMessagingCommands(self.0)
    }

    /// Commands of the module `interactions.voice`.
    ///
    /// Calls: dialling, hold, mute, recording, digits, and listening in.
    #[cfg(feature = "interactions-voice")]
    #[must_use]
    pub fn voice(&self) -> super::InteractionsVoiceCommands<'a> {
        super::InteractionsVoiceCommands(self.0)
    }

    /// Accepts a work offer.
    ///
    /// See [`Accept`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::Accept;
    ///
    /// let answer = skylight.interactions().accept(Accept::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept(&self, params: Accept) -> Call<Accept> {
        self.0.call(params)
    }

    /// Turns a work offer down.
    ///
    /// See [`Reject`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::Reject;
    ///
    /// let answer = skylight.interactions().reject(Reject::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reject(&self, params: Reject) -> Call<Reject> {
        self.0.call(params)
    }

    /// Ends an interaction.
    ///
    /// See [`End`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::End;
    ///
    /// let answer = skylight.interactions().end(End::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn end(&self, params: End) -> Call<End> {
        self.0.call(params)
    }

    /// Tells reporting that the agent has turned to an interaction.
    ///
    /// See [`Focus`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::Focus;
    ///
    /// let answer = skylight.interactions().focus(Focus::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn focus(&self, params: Focus) -> Call<Focus> {
        self.0.call(params)
    }

    /// Tells reporting that the agent has turned away from an interaction.
    ///
    /// See [`Unfocus`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::Unfocus;
    ///
    /// let answer = skylight.interactions().unfocus(Unfocus::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unfocus(&self, params: Unfocus) -> Call<Unfocus> {
        self.0.call(params)
    }

    /// Hands an interaction over to another agent.
    ///
    /// See [`TransferToResource`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::TransferToResource;
    ///
    /// let answer = skylight.interactions().transfer_to_resource(TransferToResource::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn transfer_to_resource(&self, params: TransferToResource) -> Call<TransferToResource> {
        self.0.call(params)
    }

    /// Hands an interaction over to a queue.
    ///
    /// See [`TransferToQueue`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::TransferToQueue;
    ///
    /// let answer = skylight.interactions().transfer_to_queue(TransferToQueue::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn transfer_to_queue(&self, params: TransferToQueue) -> Call<TransferToQueue> {
        self.0.call(params)
    }

    /// Hands an interaction over to a telephone or address.
    ///
    /// See [`TransferToExtension`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::TransferToExtension;
    ///
    /// let answer = skylight.interactions().transfer_to_extension(TransferToExtension::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", skylight_sdk::interactions::TransferExtension::new(skylight_sdk::session::ExtensionType::Pstn, "..."))).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn transfer_to_extension(&self, params: TransferToExtension) -> Call<TransferToExtension> {
        self.0.call(params)
    }

    /// Calls a warm transfer to an agent off.
    ///
    /// See [`CancelResourceTransfer`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::CancelResourceTransfer;
    ///
    /// let answer = skylight.interactions().cancel_resource_transfer(CancelResourceTransfer::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_resource_transfer(
        &self,
        params: CancelResourceTransfer,
    ) -> Call<CancelResourceTransfer> {
        self.0.call(params)
    }

    /// Calls a warm transfer to a queue off.
    ///
    /// See [`CancelQueueTransfer`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::CancelQueueTransfer;
    ///
    /// let answer = skylight.interactions().cancel_queue_transfer(CancelQueueTransfer::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_queue_transfer(&self, params: CancelQueueTransfer) -> Call<CancelQueueTransfer> {
        self.0.call(params)
    }

    /// Calls a warm transfer to a telephone or address off.
    ///
    /// See [`CancelExtensionTransfer`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::CancelExtensionTransfer;
    ///
    /// let answer = skylight.interactions().cancel_extension_transfer(CancelExtensionTransfer::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", skylight_sdk::interactions::TransferExtension::new(skylight_sdk::session::ExtensionType::Pstn, "..."))).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_extension_transfer(
        &self,
        params: CancelExtensionTransfer,
    ) -> Call<CancelExtensionTransfer> {
        self.0.call(params)
    }

    /// Gives the agent time for after-work once the interaction is over.
    ///
    /// See [`EnableWrapup`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::EnableWrapup;
    ///
    /// let answer = skylight.interactions().enable_wrapup(EnableWrapup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_wrapup(&self, params: EnableWrapup) -> Call<EnableWrapup> {
        self.0.call(params)
    }

    /// Takes the time for after-work away.
    ///
    /// See [`DisableWrapup`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::DisableWrapup;
    ///
    /// let answer = skylight.interactions().disable_wrapup(DisableWrapup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable_wrapup(&self, params: DisableWrapup) -> Call<DisableWrapup> {
        self.0.call(params)
    }

    /// Ends the after-work, so that new work can be offered.
    ///
    /// See [`EndWrapup`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::EndWrapup;
    ///
    /// let answer = skylight.interactions().end_wrapup(EndWrapup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn end_wrapup(&self, params: EndWrapup) -> Call<EndWrapup> {
        self.0.call(params)
    }

    /// Says how an interaction ended.
    ///
    /// See [`SelectDispositionCode`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::SelectDispositionCode;
    ///
    /// let answer = skylight.interactions().select_disposition_code(SelectDispositionCode::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn select_disposition_code(
        &self,
        params: SelectDispositionCode,
    ) -> Call<SelectDispositionCode> {
        self.0.call(params)
    }

    /// Takes back how an interaction ended.
    ///
    /// See [`DeselectDispositionCode`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::DeselectDispositionCode;
    ///
    /// let answer = skylight.interactions().deselect_disposition_code(DeselectDispositionCode::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deselect_disposition_code(
        &self,
        params: DeselectDispositionCode,
    ) -> Call<DeselectDispositionCode> {
        self.0.call(params)
    }

    /// Assigns a contact to an interaction.
    ///
    /// See [`AssignContact`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::AssignContact;
    ///
    /// let answer = skylight.interactions().assign_contact(AssignContact::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_contact(&self, params: AssignContact) -> Call<AssignContact> {
        self.0.call(params)
    }

    /// Takes a contact away from an interaction.
    ///
    /// See [`UnassignContact`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::UnassignContact;
    ///
    /// let answer = skylight.interactions().unassign_contact(UnassignContact::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unassign_contact(&self, params: UnassignContact) -> Call<UnassignContact> {
        self.0.call(params)
    }

    /// Writes a note on an interaction.
    ///
    /// See [`CreateNote`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::CreateNote;
    ///
    /// let answer = skylight.interactions().create_note(CreateNote::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "...", serde_json::json!({}))).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_note(&self, params: CreateNote) -> Call<CreateNote> {
        self.0.call(params)
    }

    /// Reads a note on an interaction.
    ///
    /// See [`GetNote`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::GetNote;
    ///
    /// let answer = skylight.interactions().get_note(GetNote::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_note(&self, params: GetNote) -> Call<GetNote> {
        self.0.call(params)
    }

    /// Lists the notes on an interaction.
    ///
    /// See [`GetAllNotes`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::GetAllNotes;
    ///
    /// let answer = skylight.interactions().get_all_notes(GetAllNotes::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_all_notes(&self, params: GetAllNotes) -> Call<GetAllNotes> {
        self.0.call(params)
    }

    /// Changes a note on an interaction.
    ///
    /// See [`UpdateNote`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::UpdateNote;
    ///
    /// let answer = skylight.interactions().update_note(UpdateNote::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_note(&self, params: UpdateNote) -> Call<UpdateNote> {
        self.0.call(params)
    }

    /// Sends a filled-in questionnaire.
    ///
    /// See [`SendScript`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::SendScript;
    ///
    /// let answer = skylight.interactions().send_script(SendScript::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", Default::default(), "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", true, true, skylight_sdk::interactions::SendScriptExitReason::UserSubmitted)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_script(&self, params: SendScript) -> Call<SendScript> {
        self.0.call(params)
    }

    /// Sends an interrupt of your own to the flow.
    ///
    /// See [`SendCustomInterrupt`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::SendCustomInterrupt;
    ///
    /// let answer = skylight.interactions().send_custom_interrupt(SendCustomInterrupt::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", Default::default(), "...")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_custom_interrupt(&self, params: SendCustomInterrupt) -> Call<SendCustomInterrupt> {
        self.0.call(params)
    }
}
