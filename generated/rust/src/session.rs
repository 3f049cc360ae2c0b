//! The agent's session, presence (ready or not ready), tenant, extension and direction.
//!
//! Nearly all other modules need a session: log in with `authentication.login`, choose a tenant
//! with `session.setActiveTenant`, and wait for `cxengage/session/started`.
//!
//! Its commands can be called as soon as the connection stands.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::command::{Command, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::masked::Masked;
use crate::maybe::Maybe;
use crate::scalar::{Url, Uuid};
use crate::unknown::{UnknownFields, UnknownValue};

pub use crate::types::Direction;

/// Chooses the tenant to work for and starts a session there.
///
/// The answer only says that the tenant and its region were found. The rest of the chain arrives on
/// other topics: user config, extension list, session start, an automatic not-ready (with the
/// reason `Logged in` where that is configured), and then heartbeats for as long as the session
/// lives. What goes wrong on the way is told on the topic of the step that failed.
///
/// An agent without an active extension is given the first of the list; should that fail (2006),
/// the chain goes on all the same. After a login with username and password Skylight makes this
/// call by itself when the choice of tenant is clear, so a call of your own may start a second
/// session: wait for `cxengage/session/set-active-tenant-response` first.
///
/// Only partly supported: A call that comes over the bridge skips Skylight's own tenant
/// bookkeeping; the vendor marks the command as not fully supported.
///
/// # Answer
///
/// [`SessionSetActiveTenantResponsePayload`] on `cxengage/session/set-active-tenant-response`.
///
/// An answer belongs to the call with the same `tenantId`.
///
/// It also sets off `cxengage/session/config-details`, `cxengage/session/extension-list`,
/// `cxengage/session/started`, `cxengage/session/state-change-request-acknowledged`.
///
/// Part of the sequence `set_active_tenant`. A tenant is chosen and a session starts:
///
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
/// - 2010 `failedToGetTenant`: The tenant could not be read. Check the tenant's id against
///   `cxengage/session/tenant-list`, and that the agent belongs to that tenant.
/// - 2011 `failedToGetRegion`: The tenant's region could not be read. See what the API said in
///   `apiResponse` and call `setActiveTenant` again.
///
/// # Example
///
/// ```
/// use skylight_sdk::session::SetActiveTenant;
///
/// let params = SetActiveTenant::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/session.cljs:174` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetActiveTenant {
    /// `tenantId` on the wire.
    #[serde(rename = "tenantId")]
    pub tenant_id: Uuid,
    /// Stops the chain after the extension list: no session, no notifications, and none of the
    /// voice, email, messaging, smoochMessaging and twilio modules.
    #[serde(rename = "noSession")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_session: Option<bool>,
    /// Starts the session for listening in on calls of others.
    #[serde(rename = "silentMonitoring")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silent_monitoring: Option<bool>,
}

impl SetActiveTenant {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(tenant_id: impl Into<Uuid>) -> Self {
        Self { tenant_id: tenant_id.into(), no_session: None, silent_monitoring: None }
    }

    /// Stops the chain after the extension list: no session, no notifications, and none of the
    /// voice, email, messaging, smoochMessaging and twilio modules.
    #[must_use]
    pub fn no_session(mut self, no_session: bool) -> Self {
        self.no_session = Some(no_session);
        self
    }

    /// Starts the session for listening in on calls of others.
    #[must_use]
    pub fn silent_monitoring(mut self, silent_monitoring: bool) -> Self {
        self.silent_monitoring = Some(silent_monitoring);
        self
    }
}

impl Command for SetActiveTenant {
    type Reply = SessionSetActiveTenantResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.setActiveTenant",
        module: Some("session"),
        sub_module: None,
        command: "setActiveTenant",
        message: None,
        reply: Some("cxengage/session/set-active-tenant-response"),
        matches: &[Match {
            param: &["tenantId"],
            payload: Some(&["tenantId"]),
            error: &["tenantId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Makes the agent ready for work, on one of their extensions.
///
/// When the extension is another one than the active one, the extension list and the user config
/// come first. The answer means that the platform took the request; the presence itself is told on
/// `cxengage/session/state-change-response`.
///
/// `goNotReady`, `logout` and automatic changes are answered on the same topic, so look at `state`.
///
/// # Answer
///
/// [`PresenceState`], or nothing, on `cxengage/session/state-change-request-acknowledged`.
///
/// After the call has ended, the topic may bring more: After error 2006 the SDK goes on, and the
/// answer to the change of presence may still follow.
///
/// It also sets off `cxengage/session/extension-list`, `cxengage/session/config-details`.
///
/// Part of the sequence `go_ready_same_extension`. The agent becomes ready on the active extension:
///
/// - `cxengage/session/state-change-request-acknowledged`, set off by `session.goReady`: `state` is
///   `ready`.
/// - `cxengage/session/state-change-response`, from the platform: `state` is `ready`.
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
/// - 2009 `failedToGetUserExtensions`: The agent's extensions could not be read, so the agent was
///   not made ready. See what the API said in `apiResponse` and call `goReady` again.
///
/// # Example
///
/// ```
/// use skylight_sdk::session::GoReady;
///
/// let params = GoReady::new("...");
/// ```
///
/// Source: `modules/session.cljs:343` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GoReady {
    /// Which of the agent's extensions to use: its `value`, not an id.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "extensionValue")]
    pub extension_value: String,
}

impl GoReady {
    /// With all that it consists of.
    #[must_use]
    pub fn new(extension_value: impl Into<String>) -> Self {
        Self { extension_value: extension_value.into() }
    }
}

impl fmt::Debug for GoReady {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("GoReady");
        debug.field("extension_value", &Masked);
        debug.finish()
    }
}

impl Command for GoReady {
    type Reply = Option<PresenceState>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.goReady",
        module: Some("session"),
        sub_module: None,
        command: "goReady",
        message: None,
        reply: Some("cxengage/session/state-change-request-acknowledged"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Stops new work from being offered to the agent.
///
/// The answer means that the platform took the request; the presence itself is told on
/// `cxengage/session/state-change-response`. `goReady`, `logout` and automatic changes are answered
/// on the same topic, so look at `state`.
///
/// # Answer
///
/// [`PresenceState`], or nothing, on `cxengage/session/state-change-request-acknowledged`.
///
/// An answer belongs to the call with the same `reasonInfo.reasonId` (`reasonId` in the answer) and
/// `reasonInfo.reasonListId` (`reasonListId` in the answer).
///
/// Part of the sequence `go_not_ready`. The agent becomes not ready:
///
/// - `cxengage/session/state-change-request-acknowledged`, set off by `session.goNotReady`: `state`
///   is `notready`.
/// - `cxengage/session/state-change-response`, from the platform: `state` is `notready`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 2004 `failedToChangeState`: The platform did not change the presence. See what the API said in
///   `apiResponse`; check that the session still lives, then ask again.
/// - 2007 `invalidReasonInfo`: The reason is not one of the user config. Pass name, id and list id
///   of one reason out of `validReasons`, or leave `reasonInfo` out.
///
/// # Example
///
/// ```
/// use skylight_sdk::session::GoNotReady;
///
/// let params = GoNotReady::new();
/// ```
///
/// Source: `modules/session.cljs:22` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GoNotReady {
    /// Why; the three members belong together and must be those of one reason in the user config.
    #[serde(rename = "reasonInfo")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_info: Option<GoNotReadyReasonInfo>,
}

impl GoNotReady {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Why; the three members belong together and must be those of one reason in the user config.
    #[must_use]
    pub fn reason_info(mut self, reason_info: GoNotReadyReasonInfo) -> Self {
        self.reason_info = Some(reason_info);
        self
    }
}

impl Command for GoNotReady {
    type Reply = Option<PresenceState>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.goNotReady",
        module: Some("session"),
        sub_module: None,
        command: "goNotReady",
        message: None,
        reply: Some("cxengage/session/state-change-request-acknowledged"),
        matches: &[
            Match {
                param: &["reasonInfo", "reasonId"],
                payload: Some(&["reasonId"]),
                error: &["reasonId"],
            },
            Match {
                param: &["reasonInfo", "reasonListId"],
                payload: Some(&["reasonListId"]),
                error: &["reasonListId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Sets whether the agent works inbound or outbound.
///
/// A failure comes with a response as well, which repeats the direction that was asked for.
///
/// # Answer
///
/// [`SessionSetDirectionResponsePayload`] on `cxengage/session/set-direction-response`.
///
/// An answer belongs to the call with the same `direction` and `sessionId`.
///
/// Part of the sequence `set_direction`. The agent changes direction:
///
/// - `cxengage/session/set-direction-response`, set off by `session.setDirection`.
/// - `cxengage/session/direction-change-response`, from the platform.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 2008 `failedToSetDirection`: The direction could not be set. See what the API said in
///   `apiResponse`; check that the session still lives, then ask again.
///
/// # Example
///
/// ```
/// use skylight_sdk::session::SetDirection;
///
/// let params = SetDirection::new(skylight_sdk::types::Direction::Inbound);
/// ```
///
/// Source: `modules/session.cljs:232` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetDirection {
    /// Who starts interactions.
    pub direction: Direction,
    /// Another agent than the one logged in.
    #[serde(rename = "agentId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<Uuid>,
    /// The other agent's session.
    #[serde(rename = "sessionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<Uuid>,
}

impl SetDirection {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(direction: Direction) -> Self {
        Self { direction, agent_id: None, session_id: None }
    }

    /// Another agent than the one logged in.
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl Into<Uuid>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
    }

    /// The other agent's session.
    #[must_use]
    pub fn session_id(mut self, session_id: impl Into<Uuid>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }
}

impl Command for SetDirection {
    type Reply = SessionSetDirectionResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.setDirection",
        module: Some("session"),
        sub_module: None,
        command: "setDirection",
        message: None,
        reply: Some("cxengage/session/set-direction-response"),
        matches: &[
            Match { param: &["direction"], payload: Some(&["direction"]), error: &["direction"] },
            Match { param: &["sessionId"], payload: Some(&["sessionId"]), error: &["sessionId"] },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes the presence of an agent, the one logged in or, for a supervisor, another.
///
/// # Answer
///
/// [`PresenceState`], or nothing, on `cxengage/session/set-presence-state-response`.
///
/// An answer belongs to the call with the same `sessionId` and `agentId` (`resourceId` in the
/// answer).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 2013 `failedToSetPresenceState`: The presence of the agent could not be set. Check `state`,
///   `agentId` and `sessionId`, and that the session still lives.
///
/// # Example
///
/// ```
/// use skylight_sdk::session::SetPresenceState;
///
/// let params = SetPresenceState::new("...");
/// ```
///
/// Source: `modules/session.cljs:276` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetPresenceState {
    /// `ready`, `notready` or `offline`; the SDK does not check it.
    pub state: String,
    /// Another agent than the one logged in.
    #[serde(rename = "agentId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<Uuid>,
    /// The other agent's session.
    #[serde(rename = "sessionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<Uuid>,
    /// `reason` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// `reasonId` on the wire.
    #[serde(rename = "reasonId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_id: Option<Uuid>,
    /// `reasonListId` on the wire.
    #[serde(rename = "reasonListId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_list_id: Option<Uuid>,
    /// Forces the logout when `state` is `offline`.
    #[serde(rename = "forceLogout")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_logout: Option<bool>,
}

impl SetPresenceState {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(state: impl Into<String>) -> Self {
        Self {
            state: state.into(),
            agent_id: None,
            session_id: None,
            reason: None,
            reason_id: None,
            reason_list_id: None,
            force_logout: None,
        }
    }

    /// Another agent than the one logged in.
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl Into<Uuid>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
    }

    /// The other agent's session.
    #[must_use]
    pub fn session_id(mut self, session_id: impl Into<Uuid>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }

    /// `reason` on the wire.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// `reasonId` on the wire.
    #[must_use]
    pub fn reason_id(mut self, reason_id: impl Into<Uuid>) -> Self {
        self.reason_id = Some(reason_id.into());
        self
    }

    /// `reasonListId` on the wire.
    #[must_use]
    pub fn reason_list_id(mut self, reason_list_id: impl Into<Uuid>) -> Self {
        self.reason_list_id = Some(reason_list_id.into());
        self
    }

    /// Forces the logout when `state` is `offline`.
    #[must_use]
    pub fn force_logout(mut self, force_logout: bool) -> Self {
        self.force_logout = Some(force_logout);
        self
    }
}

impl Command for SetPresenceState {
    type Reply = Option<PresenceState>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.setPresenceState",
        module: Some("session"),
        sub_module: None,
        command: "setPresenceState",
        message: None,
        reply: Some("cxengage/session/set-presence-state-response"),
        matches: &[
            Match { param: &["sessionId"], payload: Some(&["sessionId"]), error: &["sessionId"] },
            Match { param: &["agentId"], payload: Some(&["resourceId"]), error: &["resourceId"] },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Asks whether the agent has a session somewhere, and in which state.
///
/// # Answer
///
/// [`RunningSession`] on `cxengage/session/get-running-session-state`.
///
/// # Errors
///
/// - 2014 `failedToGetRunningSessionState`: The state of the running session could not be read.
///   Make sure that somebody is logged in and a tenant is active, then ask again.
///
/// Source: `modules/session.cljs:611` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetRunningSessionState {}

impl GetRunningSessionState {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetRunningSessionState {
    type Reply = RunningSession;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.getRunningSessionState",
        module: Some("session"),
        sub_module: None,
        command: "getRunningSessionState",
        message: None,
        reply: Some("cxengage/session/get-running-session-state"),
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

/// Lists the tenants that the agent may work for, with their ways of signing in.
///
/// Works as soon as somebody is logged in; no tenant needs to be active.
///
/// # Answer
///
/// [`SessionGetTenantDetailsPayload`] on `cxengage/session/get-tenant-details`.
///
/// # Errors
///
/// - 2012 `failedToGetTenantDetails`: The details of the agent's tenants could not be read. Make
///   sure that somebody is logged in, then ask again.
///
/// Source: `modules/session.cljs:556` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetTenantDetails {}

impl GetTenantDetails {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetTenantDetails {
    type Reply = SessionGetTenantDetailsPayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.getTenantDetails",
        module: Some("session"),
        sub_module: None,
        command: "getTenantDetails",
        message: None,
        reply: Some("cxengage/session/get-tenant-details"),
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

/// Reads the user config afresh.
///
/// Skylight's own state is left as it is. The answer wraps the config in `result`, unlike
/// `cxengage/session/config-details`.
///
/// # Answer
///
/// [`SessionGetUserConfigResponsePayload`] on `cxengage/session/get-user-config-response`.
///
/// # Errors
///
/// - 2015 `failedToGetUserConfig`: The user config could not be read. Make sure that somebody is
///   logged in and a tenant is active, then ask again.
///
/// Source: `modules/session.cljs:634` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetUserConfig {}

impl GetUserConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetUserConfig {
    type Reply = SessionGetUserConfigResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.getUserConfig",
        module: Some("session"),
        sub_module: None,
        command: "getUserConfig",
        message: None,
        reply: Some("cxengage/session/get-user-config-response"),
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

/// Meant to read the agent's extensions; its answer never leaves Skylight.
///
/// Take the extensions from `cxengage/session/extension-list`, `cxengage/session/config-details` or
/// `getUserConfig`.
///
/// # Answer
///
/// Never answered: The SDK publishes the answer under a wrong key. The call is done as soon as it
/// is posted.
///
/// Source: `modules/session.cljs:538` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetExtensions {}

impl GetExtensions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetExtensions {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.getExtensions",
        module: Some("session"),
        sub_module: None,
        command: "getExtensions",
        message: None,
        reply: None,
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

/// Meant to read the active tenant's id; its answer never leaves Skylight.
///
/// `dumpState` has it, in `session.tenant-id`.
///
/// # Answer
///
/// Never answered: The SDK publishes the answer under a wrong key, and the return value does not
/// cross the bridge. The call is done as soon as it is posted.
///
/// Source: `modules/session.cljs:427` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetActiveTenantId {}

impl GetActiveTenantId {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetActiveTenantId {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.getActiveTenantId",
        module: Some("session"),
        sub_module: None,
        command: "getActiveTenantId",
        message: None,
        reply: None,
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

/// Meant to read the agent's user id; its answer never leaves Skylight.
///
/// `dumpState` has it, in `user.user-id`.
///
/// # Answer
///
/// Never answered: The SDK publishes the answer under a wrong key, and the return value does not
/// cross the bridge. The call is done as soon as it is posted.
///
/// Source: `modules/session.cljs:412` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetActiveUserId {}

impl GetActiveUserId {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetActiveUserId {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.getActiveUserId",
        module: Some("session"),
        sub_module: None,
        command: "getActiveUserId",
        message: None,
        reply: None,
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

/// Meant to read the agent's default extension; its answer never leaves Skylight.
///
/// `dumpState` has the user config, in `session.config`.
///
/// # Answer
///
/// Never answered: The SDK publishes the answer under a wrong key, and the return value does not
/// cross the bridge. The call is done as soon as it is posted.
///
/// Source: `modules/session.cljs:519` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetDefaultExtension {}

impl GetDefaultExtension {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetDefaultExtension {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.getDefaultExtension",
        module: Some("session"),
        sub_module: None,
        command: "getDefaultExtension",
        message: None,
        reply: None,
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

/// Meant to read the agent's token; its answer never leaves Skylight.
///
/// The token is not in `dumpState` either. A login with `noStateReset` yields a new one.
///
/// # Answer
///
/// Never answered: The SDK publishes the answer under a wrong key, and the return value does not
/// cross the bridge. The call is done as soon as it is posted.
///
/// Source: `modules/session.cljs:442` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetToken {}

impl GetToken {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetToken {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.getToken",
        module: Some("session"),
        sub_module: None,
        command: "getToken",
        message: None,
        reply: None,
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

/// Meant to read the token of a single sign-on; its answer never leaves Skylight.
///
/// The token is not in `dumpState` either; it was told on
/// `cxengage/authentication/cognito-auth-response`.
///
/// # Answer
///
/// Never answered: The SDK publishes the answer under a wrong key, and the return value does not
/// cross the bridge. The call is done as soon as it is posted.
///
/// Source: `modules/session.cljs:488` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetSsoToken {}

impl GetSsoToken {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetSsoToken {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.getSsoToken",
        module: Some("session"),
        sub_module: None,
        command: "getSsoToken",
        message: None,
        reply: None,
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

/// Meant to read which interaction is being listened in on; its answer never leaves Skylight.
///
/// `dumpState` does not have it either.
///
/// # Answer
///
/// Never answered: The SDK publishes the answer under a wrong key, and the return value does not
/// cross the bridge. The call is done as soon as it is posted.
///
/// Source: `modules/session.cljs:582` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetMonitoredInteraction {}

impl GetMonitoredInteraction {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetMonitoredInteraction {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.getMonitoredInteraction",
        module: Some("session"),
        sub_module: None,
        command: "getMonitoredInteraction",
        message: None,
        reply: None,
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

/// Forgets which interaction is being listened in on.
///
/// It takes effect, without a word.
///
/// # Answer
///
/// Never answered: The SDK publishes the answer under a wrong key. The call is done as soon as it
/// is posted.
///
/// Source: `modules/session.cljs:597` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClearMonitoredInteraction {}

impl ClearMonitoredInteraction {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for ClearMonitoredInteraction {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.clearMonitoredInteraction",
        module: Some("session"),
        sub_module: None,
        command: "clearMonitoredInteraction",
        message: None,
        reply: None,
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

/// Replaces the token that Skylight sends with its requests.
///
/// It takes effect, without a word. The token is the message's data itself, not a member of an
/// object.
///
/// # Answer
///
/// Never answered: The SDK publishes the answer under a wrong key. The call is done as soon as it
/// is posted.
///
/// # Example
///
/// ```
/// use skylight_sdk::session::SetToken;
///
/// let params = SetToken::new("...");
/// ```
///
/// Source: `modules/session.cljs:457` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[serde(transparent)]
#[non_exhaustive]
pub struct SetToken {
    /// The new token.
    ///
    /// Not shown by `Debug`.
    pub token: String,
}

impl SetToken {
    /// With all that it consists of.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

impl fmt::Debug for SetToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SetToken");
        debug.field("token", &Masked);
        debug.finish()
    }
}

impl Command for SetToken {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.setToken",
        module: Some("session"),
        sub_module: None,
        command: "setToken",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Replaces the identity of the agent that Skylight works for.
///
/// The whole stored identity is replaced, so the agent's tenants and permissions are lost. The user
/// id is the message's data itself, not a member of an object.
///
/// # Answer
///
/// Never answered: The SDK publishes the answer under a wrong key. The call is done as soon as it
/// is posted.
///
/// # Example
///
/// ```
/// use skylight_sdk::session::SetUserIdentity;
///
/// let params = SetUserIdentity::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/session.cljs:473` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
#[non_exhaustive]
pub struct SetUserIdentity {
    /// The user to work for.
    pub user_id: Uuid,
}

impl SetUserIdentity {
    /// With all that it consists of.
    #[must_use]
    pub fn new(user_id: impl Into<Uuid>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Command for SetUserIdentity {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.setUserIdentity",
        module: Some("session"),
        sub_module: None,
        command: "setUserIdentity",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Tells the SDK which language the agent uses.
///
/// It takes effect, without a word. A bare string instead of an object clears the locale.
///
/// # Answer
///
/// Never answered: The SDK publishes the answer under a wrong key. The call is done as soon as it
/// is posted.
///
/// # Example
///
/// ```
/// use skylight_sdk::session::SetLocale;
///
/// let params = SetLocale::new("...");
/// ```
///
/// Source: `modules/session.cljs:503` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetLocale {
    /// A language tag, for instance `en-US`.
    ///
    /// Taken as it is, unchecked.
    pub locale: String,
}

impl SetLocale {
    /// With all that it consists of.
    #[must_use]
    pub fn new(locale: impl Into<String>) -> Self {
        Self { locale: locale.into() }
    }
}

impl Command for SetLocale {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "session.setLocale",
        module: Some("session"),
        sub_module: None,
        command: "setLocale",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Whether the agent takes work.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Presence {
    /// Takes work offers.
    Ready,
    /// Is logged in and takes no work offers.
    Notready,
    /// Has no session.
    Offline,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl Presence {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "ready",
            Self::Notready => "notready",
            Self::Offline => "offline",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for Presence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Presence {
    fn from(value: &str) -> Self {
        match value {
            "ready" => Self::Ready,
            "notready" => Self::Notready,
            "offline" => Self::Offline,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for Presence {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(Presence);

/// The kind of phone behind an extension.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtensionType {
    /// A telephone number.
    Pstn,
    /// A SIP address.
    Sip,
    /// A softphone in the browser.
    Webrtc,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ExtensionType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pstn => "pstn",
            Self::Sip => "sip",
            Self::Webrtc => "webrtc",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ExtensionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ExtensionType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for ExtensionType {
    fn from(value: &str) -> Self {
        match value {
            "pstn" => Self::Pstn,
            "sip" => Self::Sip,
            "webrtc" => Self::Webrtc,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ExtensionType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ExtensionType);

/// A phone on which the agent can take calls.
///
/// Source: `modules/session.cljs:146,374`, `modules/interaction.cljs:130` of
/// `cxengage-javascript-sdk`; `AgentDesktop/reducer.js:485` of `agent-desktop`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Extension {
    /// The kind of phone behind an extension.
    #[serde(rename = "type")]
    pub type_: ExtensionType,
    /// The number or address; this is what `session.goReady` takes.
    ///
    /// Not shown by `Debug`.
    pub value: String,
    /// `description` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// `twilio` where calls come to the softphone inside Skylight; may be an empty text.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub provider: Maybe<String>,
    /// `region` on the wire.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub region: Maybe<String>,
    /// `sdkVersion` on the wire.
    #[serde(rename = "sdkVersion")]
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub sdk_version: Maybe<String>,
    /// Fields that this version of the crate does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

impl Extension {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(type_: ExtensionType, value: impl Into<String>) -> Self {
        Self {
            type_,
            value: value.into(),
            description: Maybe::Absent,
            provider: Maybe::Absent,
            region: Maybe::Absent,
            sdk_version: Maybe::Absent,
            unknown: UnknownFields::default(),
        }
    }

    /// `description` on the wire.
    #[must_use]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// `twilio` where calls come to the softphone inside Skylight; may be an empty text.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<Maybe<String>>) -> Self {
        self.provider = provider.into();
        self
    }

    /// `region` on the wire.
    #[must_use]
    pub fn region(mut self, region: impl Into<Maybe<String>>) -> Self {
        self.region = region.into();
        self
    }

    /// `sdkVersion` on the wire.
    #[must_use]
    pub fn sdk_version(mut self, sdk_version: impl Into<Maybe<String>>) -> Self {
        self.sdk_version = sdk_version.into();
        self
    }
}

impl Decode for Extension {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            type_: fields.required("type")?,
            value: fields.required("value")?,
            description: fields.maybe("description")?,
            provider: fields.maybe("provider")?,
            region: fields.maybe("region")?,
            sdk_version: fields.maybe("sdkVersion")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Extension);

impl fmt::Debug for Extension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Extension");
        debug.field("type_", &self.type_);
        debug.field("value", &Masked);
        debug.field("description", &self.description);
        debug.field("provider", &self.provider);
        debug.field("region", &self.region);
        debug.field("sdk_version", &self.sdk_version);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The agent's extensions and the one in use.
///
/// A member that the user config lacks is lacking here too.
///
/// Source: `modules/session.cljs:153,400` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtensionList {
    /// A phone on which the agent can take calls.
    pub active_extension: Maybe<Extension>,
    /// A phone on which the agent can take calls.
    pub extensions: Option<Vec<Extension>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ExtensionList {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            active_extension: fields.maybe("activeExtension")?,
            extensions: fields.optional("extensions")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ExtensionList);

/// The agent's configuration in a tenant.
///
/// Passed on from the platform, so more keys can be expected. It holds live credentials.
///
/// Source: `modules/session.cljs:145`, `cxengage_javascript_sdk/state.cljs:139` of
/// `cxengage-javascript-sdk`; `App/index.js:597` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserConfig {
    /// A phone on which the agent can take calls.
    pub active_extension: Maybe<Extension>,
    /// A phone on which the agent can take calls.
    pub extensions: Vec<Extension>,
    /// A service that Skylight connects to on behalf of the agent.
    ///
    /// Not shown by `Debug`.
    pub integrations: Vec<Integration>,
    /// Reasons for being not ready.
    pub reason_lists: Vec<ReasonList>,
    /// The integration that outbound interactions of the tenant use.
    pub outbound_integration: Maybe<OutboundIntegration>,
    /// Prepared texts for messaging.
    pub message_templates: Option<Vec<MessageTemplate>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for UserConfig {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            active_extension: fields.maybe("activeExtension")?,
            extensions: fields.required("extensions")?,
            integrations: fields.required("integrations")?,
            reason_lists: fields.required("reasonLists")?,
            outbound_integration: fields.maybe("outboundIntegration")?,
            message_templates: fields.optional("messageTemplates")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(UserConfig);

impl fmt::Debug for UserConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UserConfig");
        debug.field("active_extension", &Masked);
        debug.field("extensions", &Masked);
        debug.field("integrations", &Masked);
        debug.field("reason_lists", &Masked);
        debug.field("outbound_integration", &Masked);
        debug.field("message_templates", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A service that Skylight connects to on behalf of the agent.
///
/// Source: `modules/sqs.cljs:100`, `modules/twilio.cljs:197,236`, `modules/messaging.cljs:393` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Integration {
    /// Which service, for instance `sqs`, `twilio` or `messaging`.
    pub type_: String,
    /// `credentials` on the wire.
    ///
    /// Not shown by `Debug`.
    pub credentials: Option<IntegrationCredentials>,
    /// Where notifications for the agent are polled from.
    pub queue: Option<IntegrationQueue>,
    /// `region` on the wire.
    pub region: Option<String>,
    /// `endpoint` on the wire.
    pub endpoint: Option<String>,
    /// `regions` on the wire.
    pub regions: Option<Vec<String>>,
    /// Script of the service's client library.
    pub js_api_url: Option<Url>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Integration {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            type_: fields.required("type")?,
            credentials: fields.optional("credentials")?,
            queue: fields.optional("queue")?,
            region: fields.optional("region")?,
            endpoint: fields.optional("endpoint")?,
            regions: fields.optional("regions")?,
            js_api_url: fields.optional("jsApiUrl")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Integration);

impl fmt::Debug for Integration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Integration");
        debug.field("type_", &self.type_);
        debug.field("credentials", &Masked);
        debug.field("queue", &self.queue);
        debug.field("region", &self.region);
        debug.field("endpoint", &self.endpoint);
        debug.field("regions", &self.regions);
        debug.field("js_api_url", &self.js_api_url);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The integration that outbound interactions of the tenant use.
///
/// Source: `modules/voice.cljs:325` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OutboundIntegration {
    /// `type` on the wire.
    pub type_: String,
    /// `id` on the wire.
    pub id: Option<Uuid>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for OutboundIntegration {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            type_: fields.required("type")?,
            id: fields.optional("id")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.optional("name")?,
            active: fields.optional("active")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(OutboundIntegration);

/// A list of reasons for being not ready.
///
/// One list is special: the reason `Logged in` of `System Presence Reasons` is what the agent is
/// given right after a session has started.
///
/// Source: `modules/session.cljs:116` of `cxengage-javascript-sdk`; `AgentDesktop/reducer.js:447`,
/// `App/index.js:578` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReasonList {
    /// Goes into `reasonListId` of `session.goNotReady`.
    pub id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `active` on the wire.
    pub active: bool,
    /// `isDefault` on the wire.
    pub is_default: Option<bool>,
    /// A reason for being not ready.
    pub reasons: Vec<Reason>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ReasonList {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            name: fields.required("name")?,
            active: fields.required("active")?,
            is_default: fields.optional("isDefault")?,
            reasons: fields.required("reasons")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ReasonList);

/// A reason for being not ready.
///
/// Source: `modules/session.cljs:120` of `cxengage-javascript-sdk`;
/// `AgentDesktop/reducer.js:141,467` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reason {
    /// Goes into `reasonId` of `session.goNotReady`.
    pub reason_id: Uuid,
    /// Goes into `reason` of `session.goNotReady`, letter for letter.
    pub name: String,
    /// `active` on the wire.
    pub active: Option<bool>,
    /// `sortOrder` on the wire.
    pub sort_order: Option<i64>,
    /// Names of the groups that the reason stands in, from the outside in.
    pub hierarchy: Option<Vec<String>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Reason {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            reason_id: fields.required("reasonId")?,
            name: fields.required("name")?,
            active: fields.optional("active")?,
            sort_order: fields.optional("sortOrder")?,
            hierarchy: fields.optional("hierarchy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Reason);

/// A prepared text that an agent can send.
///
/// Source: `MainContentArea/selectors.js:8`, `MessagingContentArea/MessagingTextArea.js:340` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageTemplate {
    /// `id` on the wire.
    pub id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// The text itself.
    pub template: String,
    /// How the text of a message template is written.
    pub type_: TemplateTextType,
    /// Channels for which the text is offered.
    pub channels: Vec<String>,
    /// `active` on the wire.
    pub active: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for MessageTemplate {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            name: fields.required("name")?,
            template: fields.required("template")?,
            type_: fields.required("type")?,
            channels: fields.required("channels")?,
            active: fields.optional("active")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(MessageTemplate);

/// How the text of a message template is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateTextType {
    /// Plain text.
    Plaintext,
    /// HTML.
    Html,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl TemplateTextType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plaintext => "plaintext",
            Self::Html => "html",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for TemplateTextType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for TemplateTextType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl From<&str> for TemplateTextType {
    fn from(value: &str) -> Self {
        match value {
            "plaintext" => Self::Plaintext,
            "html" => Self::Html,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for TemplateTextType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(TemplateTextType);

/// A tenant that the person logging in belongs to.
///
/// Source: `modules/authentication.cljs:97,125` of `cxengage-javascript-sdk`; `Login/index.js:661`
/// of `agent-desktop`; `Login/layout.js:175` of `cxengage-configuration-ui`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoginTenant {
    /// Goes into `session.setActiveTenant`.
    pub tenant_id: Uuid,
    /// `tenantName` on the wire.
    pub tenant_name: String,
    /// Permissions of the person in this tenant.
    pub tenant_permissions: Vec<String>,
    /// `tenantActive` on the wire.
    pub tenant_active: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for LoginTenant {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            tenant_id: fields.required("tenantId")?,
            tenant_name: fields.required("tenantName")?,
            tenant_permissions: fields.required("tenantPermissions")?,
            tenant_active: fields.optional("tenantActive")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(LoginTenant);

/// A tenant that the agent may work for, with its ways of signing in.
///
/// Source: `Login/index.js:537,635` of `agent-desktop`; `me/me.mock.js:1` of `config-shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenantDetail {
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: Option<bool>,
    /// Whether the tenant lets people sign in with a password; not a password itself.
    pub password: bool,
    /// Other ways of signing in; an id goes into `idpId` of `authentication.getAuthInfo`.
    pub identity_providers: Vec<IdentityProvider>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TenantDetail {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            tenant_id: fields.required("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.optional("active")?,
            password: fields.required("password")?,
            identity_providers: fields.required("identityProviders")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TenantDetail);

/// A service that signs people in on behalf of a tenant.
///
/// Source: `me/me.mock.js:1` of `config-shared`; `Login/index.js:636` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityProvider {
    /// `id` on the wire.
    pub id: Uuid,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `client` on the wire.
    pub client: Option<String>,
    /// `domain` on the wire.
    pub domain: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for IdentityProvider {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            name: fields.optional("name")?,
            client: fields.optional("client")?,
            domain: fields.optional("domain")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(IdentityProvider);

/// The session that the platform holds for the agent, in any window.
///
/// Source: `modules/session.cljs:623` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunningSession {
    /// For instance `ready`, `notready` or `offline`.
    pub state: Option<String>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for RunningSession {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            state: fields.required("state")?,
            session_id: fields.required("sessionId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(RunningSession);

/// The session that has just begun.
///
/// Source: `modules/session.cljs:115,132` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionStarted {
    /// `sessionId` on the wire.
    pub session_id: Uuid,
    /// The agent's user id, added by the SDK.
    pub resource_id: Uuid,
    /// `state` on the wire.
    pub state: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SessionStarted {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            session_id: fields.required("sessionId")?,
            resource_id: fields.required("resourceId")?,
            state: fields.optional("state")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SessionStarted);

/// How the session came to an end.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:146` of `cxengage-javascript-sdk`;
/// `App/index.js:626` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionEnded {
    /// `state` on the wire.
    pub state: SessionEndedState,
    /// The supervisor who ended it; missing or null when nobody did.
    pub supervisor_id: Maybe<Uuid>,
    /// `supervisorName` on the wire.
    pub supervisor_name: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SessionEnded {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            state: fields.required("state")?,
            supervisor_id: fields.maybe("supervisorId")?,
            supervisor_name: fields.maybe("supervisorName")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SessionEnded);

/// The presence that the platform has taken on record.
///
/// Source: `modules/session.cljs:71,330` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresenceState {
    /// Whether the agent takes work.
    pub state: Presence,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// The reason's text.
    pub reason: Maybe<String>,
    /// `reasonId` on the wire.
    pub reason_id: Maybe<Uuid>,
    /// `reasonListId` on the wire.
    pub reason_list_id: Maybe<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for PresenceState {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            state: fields.required("state")?,
            session_id: fields.optional("sessionId")?,
            resource_id: fields.optional("resourceId")?,
            reason: fields.maybe("reason")?,
            reason_id: fields.maybe("reasonId")?,
            reason_list_id: fields.maybe("reasonListId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(PresenceState);

/// The presence that the agent now really has.
///
/// Only what the platform's notification holds is here. Going offline is told on
/// `cxengage/session/ended` instead.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:144` of `cxengage-javascript-sdk`;
/// `App/index.js:568`, `AgentDesktop/reducer.js:552` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresenceChange {
    /// The two states that were seen; others cannot be ruled out.
    pub state: PresenceChangeState,
    /// States that can be asked for next.
    pub available_states: Option<Vec<String>>,
    /// Who starts interactions.
    pub direction: Option<Direction>,
    /// `reason` on the wire.
    pub reason: Maybe<String>,
    /// `reasonId` on the wire.
    pub reason_id: Maybe<Uuid>,
    /// `reasonListId` on the wire.
    pub reason_list_id: Maybe<Uuid>,
    /// The supervisor who made the change; missing or null when the agent did.
    pub supervisor_id: Maybe<Uuid>,
    /// `supervisorName` on the wire.
    pub supervisor_name: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for PresenceChange {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            state: fields.required("state")?,
            available_states: fields.optional("availableStates")?,
            direction: fields.optional("direction")?,
            reason: fields.maybe("reason")?,
            reason_id: fields.maybe("reasonId")?,
            reason_list_id: fields.maybe("reasonListId")?,
            supervisor_id: fields.maybe("supervisorId")?,
            supervisor_name: fields.maybe("supervisorName")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(PresenceChange);

/// The direction that the agent now really has.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:154` of `cxengage-javascript-sdk`;
/// `App/index.js:611` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirectionChange {
    /// `state` on the wire.
    pub state: Option<String>,
    /// `availableStates` on the wire.
    pub available_states: Option<Vec<String>>,
    /// Who starts interactions.
    pub direction: Option<Direction>,
    /// The supervisor who made the change; missing or null when the agent did.
    pub supervisor_id: Maybe<Uuid>,
    /// `supervisorName` on the wire.
    pub supervisor_name: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for DirectionChange {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            state: fields.optional("state")?,
            available_states: fields.optional("availableStates")?,
            direction: fields.optional("direction")?,
            supervisor_id: fields.maybe("supervisorId")?,
            supervisor_name: fields.maybe("supervisorName")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(DirectionChange);

/// The platform's answer to a sign of life.
///
/// Source: `modules/session.cljs:92,98` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Heartbeat {
    /// Seconds until the next one; the SDK takes 16.6 when this is missing.
    pub heartbeat_delay: Option<f64>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Heartbeat {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            heartbeat_delay: fields.optional("heartbeatDelay")?,
            session_id: fields.optional("sessionId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Heartbeat);

/// The type `IntegrationCredentials` of the catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntegrationCredentials {
    /// `accessKey` on the wire.
    pub access_key: Option<String>,
    /// `secretKey` on the wire.
    pub secret_key: Option<String>,
    /// `sessionToken` on the wire.
    pub session_token: Option<String>,
    /// Lifetime in seconds.
    pub ttl: Option<i64>,
    /// `token` on the wire.
    pub token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for IntegrationCredentials {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            access_key: fields.optional("accessKey")?,
            secret_key: fields.optional("secretKey")?,
            session_token: fields.optional("sessionToken")?,
            ttl: fields.optional("ttl")?,
            token: fields.optional("token")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(IntegrationCredentials);

/// Where notifications for the agent are polled from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntegrationQueue {
    /// `url` on the wire.
    pub url: Url,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for IntegrationQueue {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { url: fields.required("url")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(IntegrationQueue);

/// The type `SessionEndedState` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionEndedState {
    /// `offline`.
    Offline,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SessionEndedState {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Offline => "offline",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SessionEndedState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SessionEndedState {
    fn from(value: &str) -> Self {
        match value {
            "offline" => Self::Offline,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SessionEndedState {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SessionEndedState);

/// The two states that were seen; others cannot be ruled out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PresenceChangeState {
    /// `ready`.
    Ready,
    /// `notready`.
    Notready,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl PresenceChangeState {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "ready",
            Self::Notready => "notready",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for PresenceChangeState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for PresenceChangeState {
    fn from(value: &str) -> Self {
        match value {
            "ready" => Self::Ready,
            "notready" => Self::Notready,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for PresenceChangeState {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(PresenceChangeState);

/// The tenant and its region were found.
///
/// The user config, the extensions and the session's start come on topics of their own.
///
/// Source: `modules/session.cljs:212,219,223` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionSetActiveTenantResponsePayload {
    /// `tenantId` on the wire.
    pub tenant_id: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SessionSetActiveTenantResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { tenant_id: fields.required("tenantId")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SessionSetActiveTenantResponsePayload);

/// The platform took the new direction.
///
/// Source: `modules/session.cljs:264,267` of `cxengage-javascript-sdk`; `App/index.js:610` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionSetDirectionResponsePayload {
    /// The direction that was asked for.
    pub direction: Direction,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SessionSetDirectionResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            direction: fields.required("direction")?,
            session_id: fields.required("sessionId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SessionSetDirectionResponsePayload);

/// The platform took the new direction.
///
/// Source: `modules/session.cljs:264,267` of `cxengage-javascript-sdk`; `App/index.js:610` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionSetDirectionResponseFailure {
    /// Who starts interactions.
    pub direction: Direction,
    /// `sessionId` on the wire.
    pub session_id: (),
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SessionSetDirectionResponseFailure {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            direction: fields.required("direction")?,
            session_id: fields.required("sessionId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SessionSetDirectionResponseFailure);

/// The tenants that the agent may work for.
///
/// Source: `modules/session.cljs:573,575` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionGetTenantDetailsPayload {
    /// A tenant that the agent may work for, with its ways of signing in.
    pub details: Option<Vec<TenantDetail>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SessionGetTenantDetailsPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { details: fields.required("details")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SessionGetTenantDetailsPayload);

/// The agent's user config, read afresh.
///
/// An error comes with a response as well, which holds what is known of the failed request.
///
/// Source: `modules/session.cljs:650` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SessionGetUserConfigResponsePayload {
    /// The agent's configuration in a tenant.
    pub result: UserConfig,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SessionGetUserConfigResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { result: fields.required("result")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SessionGetUserConfigResponsePayload);

impl fmt::Debug for SessionGetUserConfigResponsePayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SessionGetUserConfigResponsePayload");
        debug.field("result", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// Why; the three members belong together and must be those of one reason in the user config.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GoNotReadyReasonInfo {
    /// The reason's name, letter for letter.
    pub reason: String,
    /// `reasonId` on the wire.
    #[serde(rename = "reasonId")]
    pub reason_id: Uuid,
    /// `reasonListId` on the wire.
    #[serde(rename = "reasonListId")]
    pub reason_list_id: Uuid,
}

impl GoNotReadyReasonInfo {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        reason: impl Into<String>,
        reason_id: impl Into<Uuid>,
        reason_list_id: impl Into<Uuid>,
    ) -> Self {
        Self {
            reason: reason.into(),
            reason_id: reason_id.into(),
            reason_list_id: reason_list_id.into(),
        }
    }
}
