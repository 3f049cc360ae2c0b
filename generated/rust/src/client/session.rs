//! Commands of the module `session`.
//!
//! The agent's session, presence (ready or not ready), tenant, extension and direction.

use crate::scalar::Uuid;
use crate::session::{
    ClearMonitoredInteraction, GetActiveTenantId, GetActiveUserId, GetDefaultExtension,
    GetExtensions, GetMonitoredInteraction, GetRunningSessionState, GetSsoToken, GetTenantDetails,
    GetToken, GetUserConfig, GoNotReady, GoReady, SetActiveTenant, SetDirection, SetLocale,
    SetPresenceState, SetToken, SetUserIdentity,
};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct SessionCommands<'a>(pub(super) &'a Skylight);

impl SessionCommands<'_> {
    /// Chooses the tenant to work for and starts a session there.
    ///
    /// See [`SetActiveTenant`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::session::SetActiveTenant;
    ///
    /// let params = SetActiveTenant::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.session().set_active_tenant(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_active_tenant(&self, params: SetActiveTenant) -> Call<SetActiveTenant> {
        self.0.call(params)
    }

    /// Makes the agent ready for work, on one of their extensions.
    ///
    /// See [`GoReady`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::session::GoReady;
    ///
    /// let answer = skylight.session().go_ready(GoReady::new("...")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn go_ready(&self, params: GoReady) -> Call<GoReady> {
        self.0.call(params)
    }

    /// Stops new work from being offered to the agent.
    ///
    /// See [`GoNotReady`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::session::GoNotReady;
    ///
    /// let answer = skylight.session().go_not_ready(GoNotReady::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn go_not_ready(&self, params: GoNotReady) -> Call<GoNotReady> {
        self.0.call(params)
    }

    /// Sets whether the agent works inbound or outbound.
    ///
    /// See [`SetDirection`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::session::SetDirection;
    ///
    /// let params = SetDirection::new(skylight_sdk::types::Direction::Inbound);
    /// let answer = skylight.session().set_direction(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_direction(&self, params: SetDirection) -> Call<SetDirection> {
        self.0.call(params)
    }

    /// Changes the presence of an agent, the one logged in or, for a supervisor, another.
    ///
    /// See [`SetPresenceState`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::session::SetPresenceState;
    ///
    /// let answer = skylight.session().set_presence_state(SetPresenceState::new("...")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_presence_state(&self, params: SetPresenceState) -> Call<SetPresenceState> {
        self.0.call(params)
    }

    /// Asks whether the agent has a session somewhere, and in which state.
    ///
    /// See [`GetRunningSessionState`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().get_running_session_state().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_running_session_state(&self) -> Call<GetRunningSessionState> {
        self.0.call(GetRunningSessionState::new())
    }

    /// Lists the tenants that the agent may work for, with their ways of signing in.
    ///
    /// See [`GetTenantDetails`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().get_tenant_details().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tenant_details(&self) -> Call<GetTenantDetails> {
        self.0.call(GetTenantDetails::new())
    }

    /// Reads the user config afresh.
    ///
    /// See [`GetUserConfig`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().get_user_config().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_config(&self) -> Call<GetUserConfig> {
        self.0.call(GetUserConfig::new())
    }

    /// Meant to read the agent's extensions; its answer never leaves Skylight.
    ///
    /// See [`GetExtensions`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().get_extensions().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_extensions(&self) -> Call<GetExtensions> {
        self.0.call(GetExtensions::new())
    }

    /// Meant to read the active tenant's id; its answer never leaves Skylight.
    ///
    /// See [`GetActiveTenantId`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().get_active_tenant_id().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_active_tenant_id(&self) -> Call<GetActiveTenantId> {
        self.0.call(GetActiveTenantId::new())
    }

    /// Meant to read the agent's user id; its answer never leaves Skylight.
    ///
    /// See [`GetActiveUserId`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().get_active_user_id().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_active_user_id(&self) -> Call<GetActiveUserId> {
        self.0.call(GetActiveUserId::new())
    }

    /// Meant to read the agent's default extension; its answer never leaves Skylight.
    ///
    /// See [`GetDefaultExtension`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().get_default_extension().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_default_extension(&self) -> Call<GetDefaultExtension> {
        self.0.call(GetDefaultExtension::new())
    }

    /// Meant to read the agent's token; its answer never leaves Skylight.
    ///
    /// See [`GetToken`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().get_token().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_token(&self) -> Call<GetToken> {
        self.0.call(GetToken::new())
    }

    /// Meant to read the token of a single sign-on; its answer never leaves Skylight.
    ///
    /// See [`GetSsoToken`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().get_sso_token().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sso_token(&self) -> Call<GetSsoToken> {
        self.0.call(GetSsoToken::new())
    }

    /// Meant to read which interaction is being listened in on; its answer never leaves Skylight.
    ///
    /// See [`GetMonitoredInteraction`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().get_monitored_interaction().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_monitored_interaction(&self) -> Call<GetMonitoredInteraction> {
        self.0.call(GetMonitoredInteraction::new())
    }

    /// Forgets which interaction is being listened in on.
    ///
    /// See [`ClearMonitoredInteraction`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().clear_monitored_interaction().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_monitored_interaction(&self) -> Call<ClearMonitoredInteraction> {
        self.0.call(ClearMonitoredInteraction::new())
    }

    /// Replaces the token that Skylight sends with its requests.
    ///
    /// See [`SetToken`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().set_token("...").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_token(&self, token: impl Into<String>) -> Call<SetToken> {
        self.0.call(SetToken::new(token))
    }

    /// Replaces the identity of the agent that Skylight works for.
    ///
    /// See [`SetUserIdentity`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.session().set_user_identity("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_user_identity(&self, user_id: impl Into<Uuid>) -> Call<SetUserIdentity> {
        self.0.call(SetUserIdentity::new(user_id))
    }

    /// Tells the SDK which language the agent uses.
    ///
    /// See [`SetLocale`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::session::SetLocale;
    ///
    /// let answer = skylight.session().set_locale(SetLocale::new("...")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_locale(&self, params: SetLocale) -> Call<SetLocale> {
        self.0.call(params)
    }
}
