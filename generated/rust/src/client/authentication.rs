//! Commands of the module `authentication`.
//!
//! Logging in and out, with a password, a token or a single sign-on.

use crate::authentication::{GetAuthInfo, Login, Logout, PopIdentityPage, UpdateDefaultTenant};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct AuthenticationCommands<'a>(pub(super) &'a Skylight);

impl AuthenticationCommands<'_> {
    /// Logs an agent in.
    ///
    /// See [`Login`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::authentication::LoginCredentials;
    ///
    /// let answer = skylight.authentication().login(LoginCredentials::new("...", "...")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn login(&self, params: impl Into<Login>) -> Call<Login> {
        self.0.call(params.into())
    }

    /// Ends the session and logs the agent out.
    ///
    /// See [`Logout`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.authentication().logout().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn logout(&self) -> Call<Logout> {
        self.0.call(Logout::new())
    }

    /// Asks where a person or a tenant signs in, as the first step of a single sign-on.
    ///
    /// See [`GetAuthInfo`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::authentication::GetAuthInfoEmail;
    ///
    /// let answer = skylight.authentication().get_auth_info(GetAuthInfoEmail::new("...")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_auth_info(&self, params: impl Into<GetAuthInfo>) -> Call<GetAuthInfo> {
        self.0.call(params.into())
    }

    /// Opens the sign-in page that the last `getAuthInfo` found.
    ///
    /// See [`PopIdentityPage`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.authentication().pop_identity_page().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pop_identity_page(&self) -> Call<PopIdentityPage> {
        self.0.call(PopIdentityPage::new())
    }

    /// Makes a tenant the agent's default one.
    ///
    /// See [`UpdateDefaultTenant`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::authentication::UpdateDefaultTenant;
    ///
    /// let params = UpdateDefaultTenant::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.authentication().update_default_tenant(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_default_tenant(&self, params: UpdateDefaultTenant) -> Call<UpdateDefaultTenant> {
        self.0.call(params)
    }
}
