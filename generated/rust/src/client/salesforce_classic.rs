//! Commands of the module `salesforceClassic`.
//!
//! Skylight inside Salesforce Classic.

use crate::salesforce_classic::{
    Assign, DumpState, FocusInteraction, IsVisible, SetDimensions, SetVisibility, Unassign,
};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct SalesforceClassicCommands<'a>(pub(super) &'a Skylight);

impl SalesforceClassicCommands<'_> {
    /// Assigns the record in the open tab to an interaction.
    ///
    /// See [`Assign`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::salesforce_classic::Assign;
    ///
    /// let params = Assign::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.salesforce_classic().assign(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign(&self, params: Assign) -> Call<Assign> {
        self.0.call(params)
    }

    /// Takes the assigned record away from an interaction.
    ///
    /// See [`Unassign`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::salesforce_classic::Unassign;
    ///
    /// let params = Unassign::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.salesforce_classic().unassign(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unassign(&self, params: Unassign) -> Call<Unassign> {
        self.0.call(params)
    }

    /// Opens the tab of the record that is assigned to an interaction.
    ///
    /// See [`FocusInteraction`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::salesforce_classic::FocusInteraction;
    ///
    /// let params = FocusInteraction::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.salesforce_classic().focus_interaction(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn focus_interaction(&self, params: FocusInteraction) -> Call<FocusInteraction> {
        self.0.call(params)
    }

    /// Meant to ask whether Skylight's panel is open.
    ///
    /// See [`IsVisible`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.salesforce_classic().is_visible().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_visible(&self) -> Call<IsVisible> {
        self.0.call(IsVisible::new())
    }

    /// Opens or closes Skylight's panel in Salesforce.
    ///
    /// See [`SetVisibility`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::salesforce_classic::SetVisibility;
    ///
    /// let answer = skylight.salesforce_classic().set_visibility(SetVisibility::new(true)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_visibility(&self, params: SetVisibility) -> Call<SetVisibility> {
        self.0.call(params)
    }

    /// Sets the size of Skylight's panel in Salesforce.
    ///
    /// See [`SetDimensions`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::salesforce_classic::SetDimensions;
    ///
    /// let answer = skylight.salesforce_classic().set_dimensions(SetDimensions::new(1.0)).await?;
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
    /// let answer = skylight.salesforce_classic().dump_state().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn dump_state(&self) -> Call<DumpState> {
        self.0.call(DumpState::new())
    }
}
