//! Topics of the module `session`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// The tenant and its region were found.
///
/// The user config, the extensions and the session's start come on topics of their own.
///
/// On the wire: `cxengage/session/set-active-tenant-response`.
///
/// Answers `session.setActiveTenant`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 2010 `failedToGetTenant`: The tenant could not be read. Check the tenant's id against
///   `cxengage/session/tenant-list`, and that the agent belongs to that tenant.
/// - 2011 `failedToGetRegion`: The tenant's region could not be read. See what the API said in
///   `apiResponse` and call `setActiveTenant` again.
///
/// Source: `modules/session.cljs:212,219,223` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SetActiveTenantResponse;

impl Topic for SetActiveTenantResponse {
    type Payload = crate::session::SessionSetActiveTenantResponsePayload;

    const NAME: &'static str = "cxengage/session/set-active-tenant-response";
}

impl PayloadOf<SetActiveTenantResponse> for crate::session::SessionSetActiveTenantResponsePayload {}

/// The agent's user config.
///
/// Sent when a tenant becomes active and when `goReady` changes the extension. Error 2006 can
/// follow the config, and 7000 can come at any later time, when Twilio credentials cannot be
/// renewed.
///
/// On the wire: `cxengage/session/config-details`.
///
/// Set off by `session.setActiveTenant`, `session.goReady`.
///
/// Also comes when nothing was called. The payload's fields are those seen in use.
///
/// The payload is to be kept out of logs; `Debug` does not show it.
///
/// # Errors
///
/// - 2001 `failedToGetSessionConfig`: The user config could not be read. See what the API said in
///   `apiResponse`, then call `setActiveTenant` (or `goReady`) again.
/// - 2006 `failedToUpdateExtension`: The extension could not be made the active one. See what the
///   API said in `apiResponse`. The chain goes on all the same: wait for the answer that follows,
///   or choose another extension.
/// - 7000 `failedToRefreshTwilioIntegration`: The credentials of the softphone could not be
///   renewed. Log in again; calls on the softphone will fail from here on.
///
/// Source: `modules/session.cljs:151,160,166…`, `modules/twilio.cljs:310` of
/// `cxengage-javascript-sdk`; `App/index.js:597` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ConfigDetails;

impl Topic for ConfigDetails {
    type Payload = crate::session::UserConfig;

    const NAME: &'static str = "cxengage/session/config-details";
}

impl PayloadOf<ConfigDetails> for crate::session::UserConfig {}

/// The agent's extensions.
///
/// Comes after the user config when a tenant becomes active, and before it in `goReady`.
///
/// On the wire: `cxengage/session/extension-list`.
///
/// Set off by `session.setActiveTenant`, `session.goReady`.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/session.cljs:153,400` of `cxengage-javascript-sdk`; `App/index.js:606` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ExtensionList;

impl Topic for ExtensionList {
    type Payload = crate::session::ExtensionList;

    const NAME: &'static str = "cxengage/session/extension-list";
}

impl PayloadOf<ExtensionList> for crate::session::ExtensionList {}

/// The agent has a session; notifications and interactions can arrive from here on.
///
/// Not sent for `setActiveTenant` with `noSession`.
///
/// On the wire: `cxengage/session/started`.
///
/// Set off by `session.setActiveTenant`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 2002 `failedToStartAgentSession`: No session could be started. Look whether the agent has a
///   session elsewhere (`getRunningSessionState`), then call `setActiveTenant` again.
///
/// Source: `modules/session.cljs:131,137` of `cxengage-javascript-sdk`; `App/index.js:615` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SessionStarted;

impl Topic for SessionStarted {
    type Payload = crate::session::SessionStarted;

    const NAME: &'static str = "cxengage/session/started";
}

impl PayloadOf<SessionStarted> for crate::session::SessionStarted {}

/// The platform took a request to change the presence, or to log out.
///
/// One topic for `goReady`, `goNotReady`, `logout` and the automatic not-ready after
/// `setActiveTenant`: `state` tells them apart. The response is null after a logout that the
/// platform answered with 404.
///
/// When a Salesforce module runs, a native Error may arrive here, or one and the same error over
/// and over.
///
/// On the wire: `cxengage/session/state-change-request-acknowledged`.
///
/// Answers `authentication.logout`, `session.goReady`, `session.goNotReady`.
///
/// Set off by `session.setActiveTenant`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 2001 `failedToGetSessionConfig`: The user config could not be read. See what the API said in
///   `apiResponse`, then call `setActiveTenant` (or `goReady`) again.
/// - 2004 `failedToChangeState`: The platform did not change the presence. See what the API said in
///   `apiResponse`; check that the session still lives, then ask again.
/// - 2005 `invalidExtensionProvided`: The extension is none of the agent's. Pass the `value` of one
///   of the extensions listed in `validExtensions`.
/// - 2006 `failedToUpdateExtension`: The extension could not be made the active one. See what the
///   API said in `apiResponse`. The chain goes on all the same: wait for the answer that follows,
///   or choose another extension.
/// - 2007 `invalidReasonInfo`: The reason is not one of the user config. Pass name, id and list id
///   of one reason out of `validReasons`, or leave `reasonInfo` out.
/// - 2009 `failedToGetUserExtensions`: The agent's extensions could not be read, so the agent was
///   not made ready. See what the API said in `apiResponse` and call `goReady` again.
/// - 4000 `activeInteractions`: The agent cannot log out while interactions are active. End the
///   interactions in `activeInteractions` first (as keys of that map, their ids have lost the
///   hyphens).
///
/// Source: `modules/session.cljs:61,73,76…`, `modules/authentication.cljs:35,48` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StateChangeRequestAcknowledged;

impl Topic for StateChangeRequestAcknowledged {
    type Payload = Option<crate::session::PresenceState>;

    const NAME: &'static str = "cxengage/session/state-change-request-acknowledged";
}

impl PayloadOf<StateChangeRequestAcknowledged> for Option<crate::session::PresenceState> {}

/// The agent's presence has changed.
///
/// This is the presence that counts, whoever asked for it, supervisors included.
///
/// On the wire: `cxengage/session/state-change-response`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:143` of `cxengage-javascript-sdk`;
/// `App/index.js:568` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StateChangeResponse;

impl Topic for StateChangeResponse {
    type Payload = crate::session::PresenceChange;

    const NAME: &'static str = "cxengage/session/state-change-response";
}

impl PayloadOf<StateChangeResponse> for crate::session::PresenceChange {}

/// The agent's direction has changed.
///
/// On the wire: `cxengage/session/direction-change-response`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:152` of `cxengage-javascript-sdk`;
/// `App/index.js:611` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DirectionChangeResponse;

impl Topic for DirectionChangeResponse {
    type Payload = crate::session::DirectionChange;

    const NAME: &'static str = "cxengage/session/direction-change-response";
}

impl PayloadOf<DirectionChangeResponse> for crate::session::DirectionChange {}

/// The platform took the new direction.
///
/// On the wire: `cxengage/session/set-direction-response`.
///
/// Answers `session.setDirection`.
///
/// The payload is known in full.
///
/// Beside an error the payload is a [`crate::session::SessionSetDirectionResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 2008 `failedToSetDirection`: The direction could not be set. See what the API said in
///   `apiResponse`; check that the session still lives, then ask again.
///
/// Source: `modules/session.cljs:264,267` of `cxengage-javascript-sdk`; `App/index.js:610` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SetDirectionResponse;

impl Topic for SetDirectionResponse {
    type Payload = crate::session::SessionSetDirectionResponsePayload;

    const NAME: &'static str = "cxengage/session/set-direction-response";
}

impl PayloadOf<SetDirectionResponse> for crate::session::SessionSetDirectionResponsePayload {}

/// The platform took the new presence of an agent.
///
/// The response is null when there is an error.
///
/// On the wire: `cxengage/session/set-presence-state-response`.
///
/// Answers `session.setPresenceState`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 2013 `failedToSetPresenceState`: The presence of the agent could not be set. Check `state`,
///   `agentId` and `sessionId`, and that the session still lives.
///
/// Source: `modules/session.cljs:319` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SetPresenceStateResponse;

impl Topic for SetPresenceStateResponse {
    type Payload = Option<crate::session::PresenceState>;

    const NAME: &'static str = "cxengage/session/set-presence-state-response";
}

impl PayloadOf<SetPresenceStateResponse> for Option<crate::session::PresenceState> {}

/// The session that the platform holds for the agent.
///
/// On the wire: `cxengage/session/get-running-session-state`.
///
/// Answers `session.getRunningSessionState`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 2014 `failedToGetRunningSessionState`: The state of the running session could not be read.
///   Make sure that somebody is logged in and a tenant is active, then ask again.
///
/// Source: `modules/session.cljs:622,626` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetRunningSessionState;

impl Topic for GetRunningSessionState {
    type Payload = crate::session::RunningSession;

    const NAME: &'static str = "cxengage/session/get-running-session-state";
}

impl PayloadOf<GetRunningSessionState> for crate::session::RunningSession {}

/// The tenants that the agent may work for.
///
/// On the wire: `cxengage/session/get-tenant-details`.
///
/// Answers `session.getTenantDetails`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 2012 `failedToGetTenantDetails`: The details of the agent's tenants could not be read. Make
///   sure that somebody is logged in, then ask again.
///
/// Source: `modules/session.cljs:573,575` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetTenantDetails;

impl Topic for GetTenantDetails {
    type Payload = crate::session::SessionGetTenantDetailsPayload;

    const NAME: &'static str = "cxengage/session/get-tenant-details";
}

impl PayloadOf<GetTenantDetails> for crate::session::SessionGetTenantDetailsPayload {}

/// The agent's user config, read afresh.
///
/// An error comes with a response as well, which holds what is known of the failed request.
///
/// On the wire: `cxengage/session/get-user-config-response`.
///
/// Answers `session.getUserConfig`.
///
/// The payload's fields are those seen in use.
///
/// The payload is to be kept out of logs; `Debug` does not show it.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 2015 `failedToGetUserConfig`: The user config could not be read. Make sure that somebody is
///   logged in and a tenant is active, then ask again.
///
/// Source: `modules/session.cljs:650` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetUserConfigResponse;

impl Topic for GetUserConfigResponse {
    type Payload = crate::session::SessionGetUserConfigResponsePayload;

    const NAME: &'static str = "cxengage/session/get-user-config-response";
}

impl PayloadOf<GetUserConfigResponse> for crate::session::SessionGetUserConfigResponsePayload {}

/// The tenants of the person who is logging in.
///
/// Comes just before the answer to the login.
///
/// On the wire: `cxengage/session/tenant-list`.
///
/// Set off by `authentication.login`.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/authentication.cljs:99,127` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TenantList;

impl Topic for TenantList {
    type Payload = Vec<crate::session::LoginTenant>;

    const NAME: &'static str = "cxengage/session/tenant-list";
}

impl PayloadOf<TenantList> for Vec<crate::session::LoginTenant> {}

/// A sign of life of the session was answered.
///
/// Repeats every `heartbeatDelay` seconds. With error 2003 the session is lost: heartbeats stop and
/// no more notifications are read.
///
/// On the wire: `cxengage/session/heartbeat-response`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 2003 `sessionHeartbeatsFailed`: Signs of life are no longer answered and the session is lost.
///   Tell the agent, and log in again: this session cannot be continued.
///
/// Source: `modules/session.cljs:97,103` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HeartbeatResponse;

impl Topic for HeartbeatResponse {
    type Payload = Option<crate::session::Heartbeat>;

    const NAME: &'static str = "cxengage/session/heartbeat-response";
}

impl PayloadOf<HeartbeatResponse> for Option<crate::session::Heartbeat> {}

/// The session is over and the agent is offline.
///
/// `supervisorId` is set when a supervisor ended it.
///
/// On the wire: `cxengage/session/ended`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:145` of `cxengage-javascript-sdk`;
/// `App/index.js:626` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SessionEnded;

impl Topic for SessionEnded {
    type Payload = crate::session::SessionEnded;

    const NAME: &'static str = "cxengage/session/ended";
}

impl PayloadOf<SessionEnded> for crate::session::SessionEnded {}

/// Skylight no longer reads notifications, since the session is over.
///
/// On the wire: `cxengage/session/sqs-shut-down`.
///
/// Source: `modules/sqs.cljs:167,192` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SqsShutDown;

impl Topic for SqsShutDown {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/session/sqs-shut-down";
}

impl PayloadOf<SqsShutDown> for Option<serde_json::Value> {}

/// Meant to answer `getActiveTenantId`.
///
/// On the wire: `cxengage/session/get-active-tenant-id-response`.
///
/// Declared, but never delivered: The SDK publishes it under a wrong key; the payload shows what
/// was meant.
///
/// The payload is known in full.
///
/// Source: `modules/session.cljs:437` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetActiveTenantIdResponse;

impl Topic for GetActiveTenantIdResponse {
    type Payload = Option<crate::scalar::Uuid>;

    const NAME: &'static str = "cxengage/session/get-active-tenant-id-response";
}

impl PayloadOf<GetActiveTenantIdResponse> for Option<crate::scalar::Uuid> {}

/// Meant to answer `getActiveUserId`.
///
/// On the wire: `cxengage/session/get-active-user-id-response`.
///
/// Declared, but never delivered: The SDK publishes it under a wrong key; the payload shows what
/// was meant.
///
/// The payload is known in full.
///
/// Source: `modules/session.cljs:422` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetActiveUserIdResponse;

impl Topic for GetActiveUserIdResponse {
    type Payload = Option<crate::scalar::Uuid>;

    const NAME: &'static str = "cxengage/session/get-active-user-id-response";
}

impl PayloadOf<GetActiveUserIdResponse> for Option<crate::scalar::Uuid> {}

/// Meant to answer `getDefaultExtension`.
///
/// On the wire: `cxengage/session/get-default-extension-response`.
///
/// Declared, but never delivered: The SDK publishes it under a wrong key; the payload shows what
/// was meant.
///
/// The payload is known in full.
///
/// Source: `modules/session.cljs:529` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetDefaultExtensionResponse;

impl Topic for GetDefaultExtensionResponse {
    type Payload = Option<crate::session::Extension>;

    const NAME: &'static str = "cxengage/session/get-default-extension-response";
}

impl PayloadOf<GetDefaultExtensionResponse> for Option<crate::session::Extension> {}

/// Meant to answer `getExtensions`.
///
/// On the wire: `cxengage/session/get-extensions`.
///
/// Declared, but never delivered: The SDK publishes it under a wrong key; the payload shows what
/// was meant.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/session.cljs:548` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetExtensions;

impl Topic for GetExtensions {
    type Payload = Option<Vec<crate::session::Extension>>;

    const NAME: &'static str = "cxengage/session/get-extensions";
}

impl PayloadOf<GetExtensions> for Option<Vec<crate::session::Extension>> {}

/// Meant to answer `getToken`.
///
/// On the wire: `cxengage/session/get-token-response`.
///
/// Declared, but never delivered: The SDK publishes it under a wrong key; the payload shows what
/// was meant.
///
/// The payload is known in full.
///
/// The payload is to be kept out of logs; `Debug` does not show it.
///
/// Source: `modules/session.cljs:452` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetTokenResponse;

impl Topic for GetTokenResponse {
    type Payload = Option<String>;

    const NAME: &'static str = "cxengage/session/get-token-response";
}

impl PayloadOf<GetTokenResponse> for Option<String> {}

/// Meant to answer `getSsoToken`.
///
/// On the wire: `cxengage/session/get-sso-token-response`.
///
/// Declared, but never delivered: The SDK publishes it under a wrong key; the payload shows what
/// was meant.
///
/// The payload is known in full.
///
/// The payload is to be kept out of logs; `Debug` does not show it.
///
/// Source: `modules/session.cljs:498` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetSsoTokenResponse;

impl Topic for GetSsoTokenResponse {
    type Payload = Option<String>;

    const NAME: &'static str = "cxengage/session/get-sso-token-response";
}

impl PayloadOf<GetSsoTokenResponse> for Option<String> {}

/// Meant to answer `setToken`.
///
/// On the wire: `cxengage/session/set-token-response`.
///
/// Declared, but never delivered: The SDK publishes it under a wrong key; the payload shows what
/// was meant.
///
/// The payload is known in full.
///
/// The payload is to be kept out of logs; `Debug` does not show it.
///
/// Source: `modules/session.cljs:468` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SetTokenResponse;

impl Topic for SetTokenResponse {
    type Payload = String;

    const NAME: &'static str = "cxengage/session/set-token-response";
}

impl PayloadOf<SetTokenResponse> for String {}

/// Meant to answer `setUserIdentity`.
///
/// On the wire: `cxengage/session/set-user-identity-response`.
///
/// Declared, but never delivered: The SDK publishes it under a wrong key; the payload shows what
/// was meant.
///
/// The payload is known in full.
///
/// Source: `modules/session.cljs:483` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SetUserIdentityResponse;

impl Topic for SetUserIdentityResponse {
    type Payload = crate::scalar::Uuid;

    const NAME: &'static str = "cxengage/session/set-user-identity-response";
}

impl PayloadOf<SetUserIdentityResponse> for crate::scalar::Uuid {}

/// Meant to answer `setLocale`.
///
/// On the wire: `cxengage/session/set-locale-response`.
///
/// Declared, but never delivered: The SDK publishes it under a wrong key; the payload shows what
/// was meant.
///
/// The payload is known in full.
///
/// Source: `modules/session.cljs:514` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SetLocaleResponse;

impl Topic for SetLocaleResponse {
    type Payload = Option<String>;

    const NAME: &'static str = "cxengage/session/set-locale-response";
}

impl PayloadOf<SetLocaleResponse> for Option<String> {}

/// Meant to answer `getMonitoredInteraction`.
///
/// On the wire: `cxengage/interactions/voice/get-monitored-interaction-response`.
///
/// Declared, but never delivered: The SDK publishes it under a wrong key; the payload shows what
/// was meant.
///
/// The payload is known in full.
///
/// Source: `modules/session.cljs:592` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetMonitoredInteractionResponse;

impl Topic for GetMonitoredInteractionResponse {
    type Payload = Option<crate::scalar::Uuid>;

    const NAME: &'static str = "cxengage/interactions/voice/get-monitored-interaction-response";
}

impl PayloadOf<GetMonitoredInteractionResponse> for Option<crate::scalar::Uuid> {}

/// Meant to answer `clearMonitoredInteraction`.
///
/// On the wire: `cxengage/interactions/voice/set-monitored-interaction-response`.
///
/// Declared, but never delivered: The SDK publishes it under a wrong key; the payload shows what
/// was meant.
///
/// Source: `modules/session.cljs:606` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SetMonitoredInteractionResponse;

impl Topic for SetMonitoredInteractionResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/interactions/voice/set-monitored-interaction-response";
}

impl PayloadOf<SetMonitoredInteractionResponse> for Option<serde_json::Value> {}
