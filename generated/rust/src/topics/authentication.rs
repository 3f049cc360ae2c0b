//! Topics of the module `authentication`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// The agent is logged in.
///
/// Error 3000 means that no token was given, 3002 that the identity could not be read. Not sent for
/// a login with `noStateReset`.
///
/// On the wire: `cxengage/authentication/login-response`.
///
/// Answers `authentication.login`.
///
/// The payload's fields are those seen in use.
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
/// Source: `modules/authentication.cljs:93,101,112…` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LoginResponse;

impl Topic for LoginResponse {
    type Payload = crate::authentication::UserIdentity;

    const NAME: &'static str = "cxengage/authentication/login-response";
}

impl PayloadOf<LoginResponse> for crate::authentication::UserIdentity {}

/// A token was renewed.
///
/// Only for a login with username, password and `noStateReset`; failures go to
/// `cxengage/authentication/login-response`. Note the plural in the name.
///
/// On the wire: `cxengage/sessions/get-new-token-response`.
///
/// Set off by `authentication.login`.
///
/// The payload's fields are those seen in use.
///
/// The payload is to be kept out of logs; `Debug` does not show it.
///
/// Source: `modules/authentication.cljs:133` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetNewTokenResponse;

impl Topic for GetNewTokenResponse {
    type Payload = crate::authentication::TokenGrant;

    const NAME: &'static str = "cxengage/sessions/get-new-token-response";
}

impl PayloadOf<GetNewTokenResponse> for crate::authentication::TokenGrant {}

/// Where the sign-in takes place.
///
/// Skylight's screen answers by calling `popIdentityPage` itself.
///
/// On the wire: `cxengage/authentication/auth-info-response`.
///
/// Answers `authentication.getAuthInfo`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 3005 `failedToGetAuthInfo`: It could not be found out where to sign in. Check the name, or the
///   tenant's id and that of its identity provider.
///
/// Source: `modules/authentication.cljs:194,197` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AuthInfoResponse;

impl Topic for AuthInfoResponse {
    type Payload = crate::authentication::SsoDetails;

    const NAME: &'static str = "cxengage/authentication/auth-info-response";
}

impl PayloadOf<AuthInfoResponse> for crate::authentication::SsoDetails {}

/// The token of a single sign-on.
///
/// Sent when somebody has signed in within the window that `popIdentityPage` opened. Skylight's
/// screen then logs in with the token.
///
/// On the wire: `cxengage/authentication/cognito-auth-response`.
///
/// The payload is known in full.
///
/// The payload is to be kept out of logs; `Debug` does not show it.
///
/// # Errors
///
/// - 3004 `failedCognitoAuth`: The single sign-on failed. Let the person sign in again, starting
///   with `getAuthInfo`.
///
/// Source: `modules/authentication.cljs:211,215` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CognitoAuthResponse;

impl Topic for CognitoAuthResponse {
    type Payload = Option<String>;

    const NAME: &'static str = "cxengage/authentication/cognito-auth-response";
}

impl PayloadOf<CognitoAuthResponse> for Option<String> {}

/// The sign-in window was closed.
///
/// Says nothing about whether signing in worked. Skylight looks once a second.
///
/// On the wire: `cxengage/authentication/identity-window-response`.
///
/// Answers `authentication.popIdentityPage`.
///
/// The payload is known in full.
///
/// Source: `modules/authentication.cljs:259` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IdentityWindowResponse;

impl Topic for IdentityWindowResponse {
    type Payload = bool;

    const NAME: &'static str = "cxengage/authentication/identity-window-response";
}

impl PayloadOf<IdentityWindowResponse> for bool {}

/// The default tenant was changed.
///
/// The response is what the API said, unchanged.
///
/// On the wire: `cxengage/authentication/update-default-tenant-response`.
///
/// Answers `authentication.updateDefaultTenant`.
///
/// Nothing is known of the payload's fields.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 3006 `failedToUpdateDefaultTenant`: The default tenant could not be changed. Check the
///   tenant's id against `cxengage/session/tenant-list`, and see what the API said in `data`.
///
/// Source: `modules/authentication.cljs:284,287` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateDefaultTenantResponse;

impl Topic for UpdateDefaultTenantResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/authentication/update-default-tenant-response";
}

impl PayloadOf<UpdateDefaultTenantResponse> for Option<serde_json::Value> {}
