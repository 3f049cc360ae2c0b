//! Commands of the module `zendesk`.
//!
//! Skylight inside Zendesk.

use crate::web::{Call, Skylight};
use crate::zendesk::{
    AssignContact, AssignRelatedTo, DumpState, FocusInteraction, SetDimensions, SetVisibility,
    UnassignContact, UnassignRelatedTo,
};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct ZendeskCommands<'a>(pub(super) &'a Skylight);

impl ZendeskCommands<'_> {
    /// Assigns a user of Zendesk to an interaction.
    ///
    /// See [`AssignContact`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::zendesk::AssignContact;
    ///
    /// let params = AssignContact::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.zendesk().assign_contact(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_contact(&self, params: AssignContact) -> Call<AssignContact> {
        self.0.call(params)
    }

    /// Takes a user of Zendesk away from an interaction.
    ///
    /// See [`UnassignContact`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::zendesk::UnassignContact;
    ///
    /// let params = UnassignContact::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.zendesk().unassign_contact(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unassign_contact(&self, params: UnassignContact) -> Call<UnassignContact> {
        self.0.call(params)
    }

    /// Assigns a ticket of Zendesk to an interaction.
    ///
    /// See [`AssignRelatedTo`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::zendesk::AssignRelatedTo;
    ///
    /// let params = AssignRelatedTo::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.zendesk().assign_related_to(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_related_to(&self, params: AssignRelatedTo) -> Call<AssignRelatedTo> {
        self.0.call(params)
    }

    /// Takes a ticket of Zendesk away from an interaction.
    ///
    /// See [`UnassignRelatedTo`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::zendesk::UnassignRelatedTo;
    ///
    /// let params = UnassignRelatedTo::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.zendesk().unassign_related_to(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unassign_related_to(&self, params: UnassignRelatedTo) -> Call<UnassignRelatedTo> {
        self.0.call(params)
    }

    /// Opens in Zendesk what is assigned to an interaction.
    ///
    /// See [`FocusInteraction`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::zendesk::FocusInteraction;
    ///
    /// let params = FocusInteraction::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.zendesk().focus_interaction(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn focus_interaction(&self, params: FocusInteraction) -> Call<FocusInteraction> {
        self.0.call(params)
    }

    /// Opens or closes Skylight's panel in Zendesk.
    ///
    /// See [`SetVisibility`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::zendesk::SetVisibility;
    ///
    /// let answer = skylight.zendesk().set_visibility(SetVisibility::new(true)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_visibility(&self, params: SetVisibility) -> Call<SetVisibility> {
        self.0.call(params)
    }

    /// Sets the size of Skylight's panel in Zendesk.
    ///
    /// See [`SetDimensions`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::zendesk::SetDimensions;
    ///
    /// let answer = skylight.zendesk().set_dimensions(SetDimensions::new(1.0)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_dimensions(&self, params: SetDimensions) -> Call<SetDimensions> {
        self.0.call(params)
    }

    /// Meant to write what the module knows to the console.
    ///
    /// See [`DumpState`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.zendesk().dump_state().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn dump_state(&self) -> Call<DumpState> {
        self.0.call(DumpState::new())
    }
}
