//! Logging in and out, with a password, a token or a single sign-on.
//!
//! Its commands can be called as soon as the connection stands.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::command::{Command, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::CommandDescriptor;
use crate::masked::Masked;
use crate::maybe::Maybe;
use crate::scalar::Uuid;
use crate::session::{LoginTenant, PresenceState};
use crate::unknown::{UnknownFields, UnknownValue};

/// Logs an agent in.
///
/// `cxengage/session/tenant-list` comes first, then the answer.
///
/// After the `credentials` variant Skylight's screen goes on by itself and may choose the tenant;
/// after the `token` variant nothing more happens until you call `session.setActiveTenant`. When
/// both variants' fields are sent, the token is used.
///
/// With `noStateReset` nothing comes on the reply topic: the new token comes on
/// `cxengage/sessions/get-new-token-response`, while failures still come on the reply topic. A
/// caller that waits for the answer waits in vain, so listen on that topic instead.
///
/// # Answer
///
/// [`UserIdentity`] on `cxengage/authentication/login-response`.
///
/// It also sets off `cxengage/session/tenant-list`, `cxengage/sessions/get-new-token-response`.
///
/// Part of the sequence `login_username_password`. A person logs in with username and password and
/// becomes an agent with a session:
///
/// - `cxengage/session/tenant-list`, set off by `authentication.login`.
/// - `cxengage/authentication/login-response`, from the SDK: `auth` is `username`.
/// - `cxengage/session/get-tenant-details`, from the popup's screen, which calls
///   `session.getTenantDetails`.
/// - `cxengage/authentication/update-default-tenant-response`, from the popup's screen, which calls
///   `authentication.updateDefaultTenant`, not always: The agent made this tenant the default one.
/// - `cxengage/session/set-active-tenant-response`, set off by `session.setActiveTenant`:
///   Skylight's screen makes the call itself when only one tenant comes into question or the agent
///   picks one.
/// - `cxengage/session/config-details`, from the SDK.
/// - `cxengage/session/extension-list`, from the SDK.
/// - `cxengage/twilio/twilio-initialization`, from the SDK, not always: At any time after the
///   extension list. When the microphone is refused, `cxengage/microphone-not-available` comes
///   instead.
/// - `cxengage/interactions/messaging/mqtt-session-connected`, from the SDK, not always: At any
///   time after the extension list.
/// - `cxengage/session/started`, from the SDK.
/// - `cxengage/session/heartbeat-response`, from the SDK, again and again: The first one at about
///   the time of the next step.
/// - `cxengage/session/state-change-request-acknowledged`, from the SDK, which by itself calls
///   `session.goNotReady`: `state` is `notready`.
/// - `cxengage/session/state-change-response`, from the platform: `state` is `notready`.
/// - `cxengage/session/state-change-request-acknowledged`, from the popup's screen, which calls
///   `session.goNotReady`, not always: When the first presence had no reason, Skylight's screen
///   sets `Logged in`.
/// - `cxengage/reporting/get-available-stats-response`, from the popup's screen, which calls
///   `reporting.getAvailableStats`, not always.
/// - `cxengage/session/set-direction-response`, from the popup's screen, which calls
///   `session.setDirection`, not always: Only when the popup was opened with `defaultWorkMode`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 3000 `loginFailedTokenRequest`: No token was given, most often because name or password are
///   wrong. Ask for the credentials again, and see what the API said in `apiResponse`.
/// - 3002 `loginFailedLoginRequest`: There is a token, but the person's identity could not be read.
///   Check that the token is still valid, then log in again.
///
/// # Example
///
/// ```
/// use skylight_sdk::authentication::LoginCredentials;
///
/// let params = LoginCredentials::new("...", "...");
/// ```
///
/// Source: `modules/authentication.cljs:62` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Login {
    /// With username and password.
    ///
    /// Before anything is asked, Skylight forgets its session, its interactions and which modules
    /// have started, and closes MQTT; a login that fails does so too. With `noStateReset`
    /// everything stays.
    Credentials(Box<LoginCredentials>),
    /// With a token from elsewhere; nothing is wiped.
    Token(Box<LoginToken>),
}

impl From<LoginCredentials> for Login {
    fn from(params: LoginCredentials) -> Self {
        Self::Credentials(Box::new(params))
    }
}

impl From<LoginToken> for Login {
    fn from(params: LoginToken) -> Self {
        Self::Token(Box::new(params))
    }
}

/// With username and password.
///
/// Before anything is asked, Skylight forgets its session, its interactions and which modules have
/// started, and closes MQTT; a login that fails does so too. With `noStateReset` everything stays.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LoginCredentials {
    /// `username` on the wire.
    ///
    /// Not shown by `Debug`.
    pub username: String,
    /// `password` on the wire.
    ///
    /// Not shown by `Debug`.
    pub password: String,
    /// Lifetime of the token in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<f64>,
    /// Only renews the token; see the details of the command.
    #[serde(rename = "noStateReset")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_state_reset: Option<bool>,
}

impl LoginCredentials {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            ttl: None,
            no_state_reset: None,
        }
    }

    /// Lifetime of the token in seconds.
    #[must_use]
    pub fn ttl(mut self, ttl: f64) -> Self {
        self.ttl = Some(ttl);
        self
    }

    /// Only renews the token; see the details of the command.
    #[must_use]
    pub fn no_state_reset(mut self, no_state_reset: bool) -> Self {
        self.no_state_reset = Some(no_state_reset);
        self
    }
}

impl fmt::Debug for LoginCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("LoginCredentials");
        debug.field("username", &Masked);
        debug.field("password", &Masked);
        debug.field("ttl", &self.ttl);
        debug.field("no_state_reset", &self.no_state_reset);
        debug.finish()
    }
}

/// With a token from elsewhere; nothing is wiped.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LoginToken {
    /// `token` on the wire.
    ///
    /// Not shown by `Debug`.
    pub token: String,
}

impl LoginToken {
    /// With all that it consists of.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

impl fmt::Debug for LoginToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("LoginToken");
        debug.field("token", &Masked);
        debug.finish()
    }
}

impl Command for Login {
    type Reply = UserIdentity;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "authentication.login",
        module: Some("authentication"),
        sub_module: None,
        command: "login",
        message: None,
        reply: Some("cxengage/authentication/login-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Ends the session and logs the agent out.
///
/// Refused (4000) while interactions are active. A 404 of the API counts as success. The answer
/// shares its topic with `session.goReady` and `session.goNotReady`, so look at `state`. Any other
/// failure of the API is published without a topic, so that no call can be told about it: this call
/// then only times out.
///
/// Skylight's screen takes the `cxengage/session/ended` that follows for a breakdown, because no
/// supervisor asked for it, and shows its error page.
///
/// # Answer
///
/// [`PresenceState`], or nothing, on `cxengage/session/state-change-request-acknowledged`.
///
/// Part of the sequence `logout`. The agent logs out by a command:
///
/// - `cxengage/session/state-change-request-acknowledged`, set off by `authentication.logout`:
///   `state` is `offline`, or the response is null.
/// - `cxengage/session/ended`, from the platform, not always: Missing when Skylight had stopped
///   reading notifications before.
/// - `cxengage/session/sqs-shut-down`, from the SDK: Up to 20 seconds later.
/// - `cxengage/errors/warn/sqs-loop-ended`, from the SDK: With error 5004, although nothing is
///   wrong.
///
/// # Errors
///
/// - 4000 `activeInteractions`: The agent cannot log out while interactions are active. End the
///   interactions in `activeInteractions` first (as keys of that map, their ids have lost the
///   hyphens).
///
/// Source: `modules/authentication.cljs:19` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Logout {}

impl Logout {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for Logout {
    type Reply = Option<PresenceState>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "authentication.logout",
        module: Some("authentication"),
        sub_module: None,
        command: "logout",
        message: None,
        reply: Some("cxengage/session/state-change-request-acknowledged"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// Asks where a person or a tenant signs in, as the first step of a single sign-on.
///
/// Skylight's screen takes the answer as its cue to open the sign-in window by itself, where a
/// popup blocker may step in. What Skylight knew is forgotten as in a login with username and
/// password.
///
/// # Answer
///
/// [`SsoDetails`] on `cxengage/authentication/auth-info-response`.
///
/// Part of the sequence `login_sso`. A person logs in through an identity provider:
///
/// - `cxengage/authentication/auth-info-response`, set off by `authentication.getAuthInfo`.
/// - `cxengage/authentication/cognito-auth-response`, from the popup's screen, which calls
///   `authentication.popIdentityPage`: Skylight's screen opens the sign-in window, and this comes
///   when somebody has signed in there.
/// - `cxengage/session/tenant-list`, from the popup's screen, which calls `authentication.login`:
///   Skylight's screen logs in with the token.
/// - `cxengage/authentication/login-response`, from the SDK: `auth` is `token`.
/// - `cxengage/session/get-tenant-details`, from the popup's screen, which calls
///   `session.getTenantDetails`: From here on as in `login_username_password`.
/// - `cxengage/authentication/identity-window-response`, from the SDK: Skylight looks once a second
///   whether the window is closed, so it may come before or after the three steps above.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 3005 `failedToGetAuthInfo`: It could not be found out where to sign in. Check the name, or the
///   tenant's id and that of its identity provider.
///
/// # Example
///
/// ```
/// use skylight_sdk::authentication::GetAuthInfoEmail;
///
/// let params = GetAuthInfoEmail::new("...");
/// ```
///
/// Source: `modules/authentication.cljs:144` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetAuthInfo {
    /// By the name of the person.
    Email(Box<GetAuthInfoEmail>),
    /// By the tenant and perhaps one of its identity providers.
    Tenant(Box<GetAuthInfoTenant>),
}

impl From<GetAuthInfoEmail> for GetAuthInfo {
    fn from(params: GetAuthInfoEmail) -> Self {
        Self::Email(Box::new(params))
    }
}

impl From<GetAuthInfoTenant> for GetAuthInfo {
    fn from(params: GetAuthInfoTenant) -> Self {
        Self::Tenant(Box::new(params))
    }
}

/// By the name of the person.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAuthInfoEmail {
    /// `username` on the wire.
    ///
    /// Not shown by `Debug`.
    pub username: String,
}

impl GetAuthInfoEmail {
    /// With all that it consists of.
    #[must_use]
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

impl fmt::Debug for GetAuthInfoEmail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("GetAuthInfoEmail");
        debug.field("username", &Masked);
        debug.finish()
    }
}

/// By the tenant and perhaps one of its identity providers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAuthInfoTenant {
    /// `tenantId` on the wire.
    #[serde(rename = "tenantId")]
    pub tenant_id: Uuid,
    /// Identity provider of the tenant, from `session.getTenantDetails`; without it, the tenant's
    /// default one.
    #[serde(rename = "idpId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_id: Option<Uuid>,
}

impl GetAuthInfoTenant {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(tenant_id: impl Into<Uuid>) -> Self {
        Self { tenant_id: tenant_id.into(), idp_id: None }
    }

    /// Identity provider of the tenant, from `session.getTenantDetails`; without it, the tenant's
    /// default one.
    #[must_use]
    pub fn idp_id(mut self, idp_id: impl Into<Uuid>) -> Self {
        self.idp_id = Some(idp_id.into());
        self
    }
}

impl Command for GetAuthInfo {
    type Reply = SsoDetails;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "authentication.getAuthInfo",
        module: Some("authentication"),
        sub_module: None,
        command: "getAuthInfo",
        message: None,
        reply: Some("cxengage/authentication/auth-info-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Opens the sign-in page that the last `getAuthInfo` found.
///
/// Needs a window named `cxengageSsoWindow` that a click has opened before; otherwise the popup is
/// blocked and no answer ever comes. The token comes first, on
/// `cxengage/authentication/cognito-auth-response`; the answer comes when the window is closed.
///
/// # Answer
///
/// True or false on `cxengage/authentication/identity-window-response`.
///
/// Part of the sequence `login_sso`. A person logs in through an identity provider:
///
/// - `cxengage/authentication/auth-info-response`, set off by `authentication.getAuthInfo`.
/// - `cxengage/authentication/cognito-auth-response`, from the popup's screen, which calls
///   `authentication.popIdentityPage`: Skylight's screen opens the sign-in window, and this comes
///   when somebody has signed in there.
/// - `cxengage/session/tenant-list`, from the popup's screen, which calls `authentication.login`:
///   Skylight's screen logs in with the token.
/// - `cxengage/authentication/login-response`, from the SDK: `auth` is `token`.
/// - `cxengage/session/get-tenant-details`, from the popup's screen, which calls
///   `session.getTenantDetails`: From here on as in `login_username_password`.
/// - `cxengage/authentication/identity-window-response`, from the SDK: Skylight looks once a second
///   whether the window is closed, so it may come before or after the three steps above.
///
/// Source: `modules/authentication.cljs:224` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PopIdentityPage {}

impl PopIdentityPage {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for PopIdentityPage {
    type Reply = bool;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "authentication.popIdentityPage",
        module: Some("authentication"),
        sub_module: None,
        command: "popIdentityPage",
        message: None,
        reply: Some("cxengage/authentication/identity-window-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// Makes a tenant the agent's default one.
///
/// # Answer
///
/// Something or nothing, on `cxengage/authentication/update-default-tenant-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 3006 `failedToUpdateDefaultTenant`: The default tenant could not be changed. Check the
///   tenant's id against `cxengage/session/tenant-list`, and see what the API said in `data`.
///
/// # Example
///
/// ```
/// use skylight_sdk::authentication::UpdateDefaultTenant;
///
/// let params = UpdateDefaultTenant::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/authentication.cljs:275` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateDefaultTenant {
    /// `tenantId` on the wire.
    #[serde(rename = "tenantId")]
    pub tenant_id: Uuid,
}

impl UpdateDefaultTenant {
    /// With all that it consists of.
    #[must_use]
    pub fn new(tenant_id: impl Into<Uuid>) -> Self {
        Self { tenant_id: tenant_id.into() }
    }
}

impl Command for UpdateDefaultTenant {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "authentication.updateDefaultTenant",
        module: Some("authentication"),
        sub_module: None,
        command: "updateDefaultTenant",
        message: None,
        reply: Some("cxengage/authentication/update-default-tenant-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// The person who is logged in.
///
/// Source: `modules/authentication.cljs:102,130` of `cxengage-javascript-sdk`;
/// `Login/index.js:290,580` of `agent-desktop`; `Login/layout.js:175` of
/// `cxengage-configuration-ui`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserIdentity {
    /// `userId` on the wire.
    pub user_id: Uuid,
    /// `username` on the wire.
    ///
    /// Not shown by `Debug`.
    pub username: String,
    /// `firstName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub first_name: Maybe<String>,
    /// `lastName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub last_name: Maybe<String>,
    /// Tenants that the person belongs to.
    pub tenants: Vec<LoginTenant>,
    /// Permissions on the platform, apart from any tenant.
    pub platform_permissions: Option<Vec<String>>,
    /// `platformRoleName` on the wire.
    pub platform_role_name: Option<String>,
    /// Tenant that is taken when none is chosen.
    pub default_tenant: Maybe<Uuid>,
    /// Which variant of the login ran; added by the SDK.
    pub auth: UserIdentityAuth,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for UserIdentity {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            user_id: fields.required("userId")?,
            username: fields.required("username")?,
            first_name: fields.maybe("firstName")?,
            last_name: fields.maybe("lastName")?,
            tenants: fields.required("tenants")?,
            platform_permissions: fields.optional("platformPermissions")?,
            platform_role_name: fields.optional("platformRoleName")?,
            default_tenant: fields.maybe("defaultTenant")?,
            auth: fields.required("auth")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(UserIdentity);

impl fmt::Debug for UserIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UserIdentity");
        debug.field("user_id", &self.user_id);
        debug.field("username", &Masked);
        debug.field("first_name", &Masked);
        debug.field("last_name", &Masked);
        debug.field("tenants", &self.tenants);
        debug.field("platform_permissions", &self.platform_permissions);
        debug.field("platform_role_name", &self.platform_role_name);
        debug.field("default_tenant", &self.default_tenant);
        debug.field("auth", &self.auth);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A new token.
///
/// Source: `modules/authentication.cljs:116,133` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenGrant {
    /// `token` on the wire.
    ///
    /// Not shown by `Debug`.
    pub token: String,
    /// Lifetime in seconds.
    pub ttl: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TokenGrant {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            token: fields.required("token")?,
            ttl: fields.optional("ttl")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TokenGrant);

impl fmt::Debug for TokenGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("TokenGrant");
        debug.field("token", &Masked);
        debug.field("ttl", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// Where a single sign-on takes place.
///
/// The two values stand either at the top or within `result`; look in both places.
///
/// Source: `modules/authentication.cljs:190,247` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SsoDetails {
    /// Client id at the identity service.
    pub client: Option<String>,
    /// Domain of the identity service.
    pub domain: Option<String>,
    /// `result` on the wire.
    pub result: Option<SsoDetailsResult>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SsoDetails {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            client: fields.optional("client")?,
            domain: fields.optional("domain")?,
            result: fields.optional("result")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SsoDetails);

/// Which variant of the login ran; added by the SDK.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserIdentityAuth {
    /// `username`.
    Username,
    /// `token`.
    Token,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl UserIdentityAuth {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Username => "username",
            Self::Token => "token",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for UserIdentityAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for UserIdentityAuth {
    fn from(value: &str) -> Self {
        match value {
            "username" => Self::Username,
            "token" => Self::Token,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for UserIdentityAuth {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(UserIdentityAuth);

/// The type `SsoDetailsResult` of the catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SsoDetailsResult {
    /// Client id at the identity service.
    pub client: String,
    /// Domain of the identity service.
    pub domain: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SsoDetailsResult {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            client: fields.required("client")?,
            domain: fields.required("domain")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SsoDetailsResult);
