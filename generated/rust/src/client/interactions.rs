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

#[cfg(feature = "interactions-email")]
impl<'a> InteractionsCommands<'a> {
    /// Commands of the module `interactions.email`.
    ///
    /// Reading and writing email.
    #[must_use]
    pub fn email(&self) -> super::InteractionsEmailCommands<'a> {
        super::InteractionsEmailCommands(self.0)
    }
}

#[cfg(feature = "interactions-messaging")]
impl<'a> InteractionsCommands<'a> {
    /// Commands of the module `interactions.messaging`.
    ///
    /// SMS and messaging over MQTT.
    #[must_use]
    pub fn messaging(&self) -> super::InteractionsMessagingCommands<'a> {
        super::InteractionsMessagingCommands(self.0)
    }
}

#[cfg(feature = "interactions-smooch-messaging")]
impl<'a> InteractionsCommands<'a> {
    /// Commands of the module `interactions.smoochMessaging`.
    ///
    /// Messaging through Smooch, for instance web chat, WhatsApp and Facebook.
    #[must_use]
    pub fn smooch_messaging(&self) -> super::InteractionsSmoochMessagingCommands<'a> {
        super::InteractionsSmoochMessagingCommands(self.0)
    }
}

#[cfg(feature = "interactions-voice")]
impl<'a> InteractionsCommands<'a> {
    /// Commands of the module `interactions.voice`.
    ///
    /// Calls: dialling, hold, mute, recording, digits, and listening in.
    #[must_use]
    pub fn voice(&self) -> super::InteractionsVoiceCommands<'a> {
        super::InteractionsVoiceCommands(self.0)
    }
}

impl InteractionsCommands<'_> {
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
    /// let params = Accept::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().accept(params).await?;
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
    /// let params = Reject::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().reject(params).await?;
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
    /// let params = End::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().end(params).await?;
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
    /// let params = Focus::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().focus(params).await?;
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
    /// let params = Unfocus::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().unfocus(params).await?;
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
    /// let params = TransferToResource::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.interactions().transfer_to_resource(params).await?;
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
    /// let params = TransferToQueue::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.interactions().transfer_to_queue(params).await?;
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
    /// let params = TransferToExtension::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     skylight_sdk::interactions::TransferExtension::new(skylight_sdk::session::ExtensionType::Pstn, "..."),
    /// );
    /// let answer = skylight.interactions().transfer_to_extension(params).await?;
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
    /// let params = CancelResourceTransfer::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.interactions().cancel_resource_transfer(params).await?;
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
    /// let params = CancelQueueTransfer::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.interactions().cancel_queue_transfer(params).await?;
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
    /// let params = CancelExtensionTransfer::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     skylight_sdk::interactions::TransferExtension::new(skylight_sdk::session::ExtensionType::Pstn, "..."),
    /// );
    /// let answer = skylight.interactions().cancel_extension_transfer(params).await?;
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
    /// let params = EnableWrapup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().enable_wrapup(params).await?;
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
    /// let params = DisableWrapup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().disable_wrapup(params).await?;
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
    /// let params = EndWrapup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().end_wrapup(params).await?;
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
    /// let params = SelectDispositionCode::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.interactions().select_disposition_code(params).await?;
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
    /// let params = DeselectDispositionCode::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().deselect_disposition_code(params).await?;
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
    /// let params = AssignContact::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.interactions().assign_contact(params).await?;
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
    /// let params = UnassignContact::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.interactions().unassign_contact(params).await?;
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
    /// let params = CreateNote::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "...",
    ///     serde_json::json!({}),
    /// );
    /// let answer = skylight.interactions().create_note(params).await?;
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
    /// let params = GetNote::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.interactions().get_note(params).await?;
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
    /// let params = GetAllNotes::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().get_all_notes(params).await?;
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
    /// let params = UpdateNote::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.interactions().update_note(params).await?;
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
    /// let params = SendScript::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     Default::default(),
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     true,
    ///     true,
    ///     skylight_sdk::interactions::SendScriptExitReason::UserSubmitted,
    /// );
    /// let answer = skylight.interactions().send_script(params).await?;
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
    /// let params = SendCustomInterrupt::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     Default::default(),
    ///     "...",
    /// );
    /// let answer = skylight.interactions().send_custom_interrupt(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_custom_interrupt(&self, params: SendCustomInterrupt) -> Call<SendCustomInterrupt> {
        self.0.call(params)
    }
}
