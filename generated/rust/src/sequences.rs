//! Sequences: what arrives, in which order, after a command or an event of the platform.

use crate::sequence::{Comes, Sequence, Step};

/// The popup starts and accepts the opener.
///
/// - `skylight/loaded`, from the popup's page.
/// - `skylight/target-origin-defined`, set off by a message of the opener: From here on Skylight
///   forwards its topics; what happened before is lost.
pub static BRIDGE_HANDSHAKE: Sequence = Sequence {
    name: "bridge_handshake",
    steps: &[
        Step { topic: "skylight/loaded", command: None, comes: Comes::Once },
        Step { topic: "skylight/target-origin-defined", command: None, comes: Comes::Once },
    ],
};

/// A second init is refused.
///
/// - `skylight/target-origin-already-defined`, set off by the message `controllerInit`.
pub static BRIDGE_SECOND_INIT: Sequence = Sequence {
    name: "bridge_second_init",
    steps: &[Step {
        topic: "skylight/target-origin-already-defined",
        command: None,
        comes: Comes::Once,
    }],
};

/// The popup is closed or reloaded.
///
/// - `skylight/closed`, from the popup's page.
/// - `skylight/loaded`, from the popup's page, not always: Only when the page was reloaded; it
///   needs a new init.
pub static BRIDGE_CLOSE_OR_RELOAD: Sequence = Sequence {
    name: "bridge_close_or_reload",
    steps: &[
        Step { topic: "skylight/closed", command: None, comes: Comes::Once },
        Step { topic: "skylight/loaded", command: None, comes: Comes::Perhaps },
    ],
};

/// The snapshot of Skylight's state.
///
/// - `cxengage/state`, set off by the message `dumpState`.
pub static DUMP_STATE: Sequence = Sequence {
    name: "dump_state",
    steps: &[Step { topic: "cxengage/state", command: None, comes: Comes::Once }],
};

/// A person logs in with username and password and becomes an agent with a session.
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
pub static LOGIN_USERNAME_PASSWORD: Sequence = Sequence {
    name: "login_username_password",
    steps: &[
        Step {
            topic: "cxengage/session/tenant-list",
            command: Some("authentication.login"),
            comes: Comes::Once,
        },
        Step { topic: "cxengage/authentication/login-response", command: None, comes: Comes::Once },
        Step { topic: "cxengage/session/get-tenant-details", command: None, comes: Comes::Once },
        Step {
            topic: "cxengage/authentication/update-default-tenant-response",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/session/set-active-tenant-response",
            command: Some("session.setActiveTenant"),
            comes: Comes::Once,
        },
        Step { topic: "cxengage/session/config-details", command: None, comes: Comes::Once },
        Step { topic: "cxengage/session/extension-list", command: None, comes: Comes::Once },
        Step {
            topic: "cxengage/twilio/twilio-initialization",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/messaging/mqtt-session-connected",
            command: None,
            comes: Comes::Perhaps,
        },
        Step { topic: "cxengage/session/started", command: None, comes: Comes::Once },
        Step {
            topic: "cxengage/session/heartbeat-response",
            command: None,
            comes: Comes::Repeatedly,
        },
        Step {
            topic: "cxengage/session/state-change-request-acknowledged",
            command: None,
            comes: Comes::Once,
        },
        Step { topic: "cxengage/session/state-change-response", command: None, comes: Comes::Once },
        Step {
            topic: "cxengage/session/state-change-request-acknowledged",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/reporting/get-available-stats-response",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/session/set-direction-response",
            command: None,
            comes: Comes::Perhaps,
        },
    ],
};

/// A person logs in with a token.
///
/// - `cxengage/session/tenant-list`, set off by `authentication.login`: With the `token` variant.
/// - `cxengage/authentication/login-response`, from the SDK: `auth` is `token`. Skylight's screen
///   does not go on by itself: call `session.setActiveTenant`.
pub static LOGIN_TOKEN: Sequence = Sequence {
    name: "login_token",
    steps: &[
        Step {
            topic: "cxengage/session/tenant-list",
            command: Some("authentication.login"),
            comes: Comes::Once,
        },
        Step { topic: "cxengage/authentication/login-response", command: None, comes: Comes::Once },
    ],
};

/// A token is renewed.
///
/// - `cxengage/sessions/get-new-token-response`, set off by `authentication.login`: With
///   `noStateReset` set.
pub static LOGIN_NEW_TOKEN_ONLY: Sequence = Sequence {
    name: "login_new_token_only",
    steps: &[Step {
        topic: "cxengage/sessions/get-new-token-response",
        command: Some("authentication.login"),
        comes: Comes::Once,
    }],
};

/// A person logs in through an identity provider.
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
pub static LOGIN_SSO: Sequence = Sequence {
    name: "login_sso",
    steps: &[
        Step {
            topic: "cxengage/authentication/auth-info-response",
            command: Some("authentication.getAuthInfo"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/authentication/cognito-auth-response",
            command: None,
            comes: Comes::Once,
        },
        Step { topic: "cxengage/session/tenant-list", command: None, comes: Comes::Once },
        Step { topic: "cxengage/authentication/login-response", command: None, comes: Comes::Once },
        Step { topic: "cxengage/session/get-tenant-details", command: None, comes: Comes::Once },
        Step {
            topic: "cxengage/authentication/identity-window-response",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// The agent logs out by a command.
///
/// - `cxengage/session/state-change-request-acknowledged`, set off by `authentication.logout`:
///   `state` is `offline`, or the response is null.
/// - `cxengage/session/ended`, from the platform, not always: Missing when Skylight had stopped
///   reading notifications before.
/// - `cxengage/session/sqs-shut-down`, from the SDK: Up to 20 seconds later.
/// - `cxengage/errors/warn/sqs-loop-ended`, from the SDK: With error 5004, although nothing is
///   wrong.
pub static LOGOUT: Sequence = Sequence {
    name: "logout",
    steps: &[
        Step {
            topic: "cxengage/session/state-change-request-acknowledged",
            command: Some("authentication.logout"),
            comes: Comes::Once,
        },
        Step { topic: "cxengage/session/ended", command: None, comes: Comes::Perhaps },
        Step { topic: "cxengage/session/sqs-shut-down", command: None, comes: Comes::Once },
        Step { topic: "cxengage/errors/warn/sqs-loop-ended", command: None, comes: Comes::Once },
    ],
};

/// The agent logs out on Skylight's screen.
///
/// - `cxengage/session/state-change-request-acknowledged`, from the popup's screen, which calls
///   `authentication.logout`: The agent logs out on Skylight's screen.
/// - `skylight/closed`, from the popup's screen.
/// - `skylight/loaded`, from the popup's page: The page needs a new init.
pub static LOGOUT_FROM_SKYLIGHT_UI: Sequence = Sequence {
    name: "logout_from_skylight_ui",
    steps: &[
        Step {
            topic: "cxengage/session/state-change-request-acknowledged",
            command: None,
            comes: Comes::Once,
        },
        Step { topic: "skylight/closed", command: None, comes: Comes::Once },
        Step { topic: "skylight/loaded", command: None, comes: Comes::Once },
    ],
};

/// Work from another system, from the offer to the end of wrapup.
///
/// - `cxengage/interactions/work-offer-received`, from the platform.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/custom-fields-received`, from the platform, not always.
/// - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
/// - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
/// - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
/// - `cxengage/interactions/screen-pop-received`, from the platform, not always.
/// - `cxengage/interactions/script-received`, from the platform, not always.
/// - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
///   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
///   when the customer leaves first.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
///   enabled.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`, not always.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
pub static WORK_ITEM: Sequence = Sequence {
    name: "work_item",
    steps: &[
        Step {
            topic: "cxengage/interactions/work-offer-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/flow-action-acknowledged",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/work-initiated-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/custom-fields-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-details-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-codes-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/interaction-update-transfer-menu",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/screen-pop-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/script-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/accept-acknowledged",
            command: Some("interactions.accept"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-accepted-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/focus-acknowledged",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-acknowledged",
            command: Some("interactions.end"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-started",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-code-changed",
            command: Some("interactions.selectDispositionCode"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-wrapup-acknowledged",
            command: Some("interactions.endWrapup"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/work-ended-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// An offer is turned down.
///
/// - `cxengage/interactions/work-offer-received`, from the platform.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.reject`.
/// - `cxengage/interactions/work-rejected-received`, from the platform.
pub static REJECT: Sequence = Sequence {
    name: "reject",
    steps: &[
        Step {
            topic: "cxengage/interactions/work-offer-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/flow-action-acknowledged",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/work-initiated-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/end-acknowledged",
            command: Some("interactions.reject"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-rejected-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// An offer expires.
///
/// - `cxengage/interactions/work-offer-received`, from the platform.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/work-rejected-received`, from the platform.
pub static OFFER_TIMEOUT: Sequence = Sequence {
    name: "offer_timeout",
    steps: &[
        Step {
            topic: "cxengage/interactions/work-offer-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/flow-action-acknowledged",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/work-initiated-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-rejected-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// An interaction is handed over at once.
///
/// - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
///   `interactions.transferToResource`: `transferType` is `cold-transfer`. The other two transfers
///   answer here as well.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always.
/// - `cxengage/interactions/work-ended-received`, from the platform.
pub static COLD_TRANSFER: Sequence = Sequence {
    name: "cold_transfer",
    steps: &[
        Step {
            topic: "cxengage/interactions/voice/customer-transfer-acknowledged",
            command: Some("interactions.transferToResource"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/wrapup-started",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/work-ended-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// The agent says how the interaction ended.
///
/// - `cxengage/interactions/disposition-codes-received`, from the platform.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.deselectDispositionCode`, not always: Without `disposition`.
pub static DISPOSITION: Sequence = Sequence {
    name: "disposition",
    steps: &[
        Step {
            topic: "cxengage/interactions/disposition-codes-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/disposition-code-changed",
            command: Some("interactions.selectDispositionCode"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/disposition-code-changed",
            command: Some("interactions.deselectDispositionCode"),
            comes: Comes::Perhaps,
        },
    ],
};

/// The agent fills in a questionnaire.
///
/// - `cxengage/interactions/script-received`, from the platform.
/// - `cxengage/interactions/send-script`, set off by `interactions.sendScript`: Skylight's screen
///   sends the script itself when its time is over or the interaction ends.
pub static SCRIPT: Sequence = Sequence {
    name: "script",
    steps: &[
        Step { topic: "cxengage/interactions/script-received", command: None, comes: Comes::Once },
        Step {
            topic: "cxengage/interactions/send-script",
            command: Some("interactions.sendScript"),
            comes: Comes::Once,
        },
    ],
};

/// The agent's time for after-work is planned, begins and ends.
///
/// - `cxengage/interactions/wrapup-details-received`, from the platform.
/// - `cxengage/interactions/enable-wrapup-acknowledged`, set off by `interactions.enableWrapup`,
///   not always: When it is switched off instead,
///   `cxengage/interactions/disable-wrapup-acknowledged` comes.
/// - `cxengage/interactions/wrapup-started`, from the platform: Only with wrapup enabled.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
pub static WRAPUP: Sequence = Sequence {
    name: "wrapup",
    steps: &[
        Step {
            topic: "cxengage/interactions/wrapup-details-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/enable-wrapup-acknowledged",
            command: Some("interactions.enableWrapup"),
            comes: Comes::Perhaps,
        },
        Step { topic: "cxengage/interactions/wrapup-started", command: None, comes: Comes::Once },
        Step {
            topic: "cxengage/interactions/end-wrapup-acknowledged",
            command: Some("interactions.endWrapup"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/work-ended-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// A customer's email is read and answered, from the offer to the end of wrapup.
///
/// - `cxengage/interactions/work-offer-received`, from the platform.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/email/artifact-received`, from the SDK: This and the next steps about
///   the email keep their own pace, beside those of the interaction.
/// - `cxengage/interactions/email/details-received`, from the SDK.
/// - `cxengage/interactions/email/plain-body-received`, from the SDK, not always.
/// - `cxengage/interactions/email/attachment-list`, from the SDK, not always.
/// - `cxengage/interactions/email/html-body-received`, from the SDK, not always.
/// - `cxengage/interactions/email/attachment-received`, from the popup's screen, which calls
///   `interactions.email.getAttachmentUrl`, any number of times: Skylight's screen asks once for
///   each attachment.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/custom-fields-received`, from the platform, not always.
/// - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
/// - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
/// - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
/// - `cxengage/interactions/screen-pop-received`, from the platform, not always.
/// - `cxengage/interactions/script-received`, from the platform, not always.
/// - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/email/email-reply-artifact-created`, from the SDK.
/// - `cxengage/interactions/email/agent-reply-started-acknowledged`, set off by
///   `interactions.email.agentReplyStarted`, not always.
/// - `cxengage/interactions/email/attachment-added`, set off by `interactions.email.addAttachment`,
///   not always.
/// - `cxengage/interactions/email/send-reply`, set off by `interactions.email.sendReply`, not
///   always: `cxengage/interactions/email/agent-no-reply-acknowledged` comes instead when the agent
///   says `agentNoReply`.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
///   when the customer leaves first.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
///   enabled.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`, not always.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
pub static EMAIL_INBOUND: Sequence = Sequence {
    name: "email_inbound",
    steps: &[
        Step {
            topic: "cxengage/interactions/work-offer-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/flow-action-acknowledged",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/email/artifact-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/email/details-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/email/plain-body-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/email/attachment-list",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/email/html-body-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/email/attachment-received",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/work-initiated-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/custom-fields-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-details-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-codes-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/interaction-update-transfer-menu",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/screen-pop-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/script-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/accept-acknowledged",
            command: Some("interactions.accept"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-accepted-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/email/email-reply-artifact-created",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/email/agent-reply-started-acknowledged",
            command: Some("interactions.email.agentReplyStarted"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/email/attachment-added",
            command: Some("interactions.email.addAttachment"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/email/send-reply",
            command: Some("interactions.email.sendReply"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-acknowledged",
            command: Some("interactions.end"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-started",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-code-changed",
            command: Some("interactions.selectDispositionCode"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-wrapup-acknowledged",
            command: Some("interactions.endWrapup"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/work-ended-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// An agent writes to a customer, from `startOutboundEmail` to the end of wrapup.
///
/// - `cxengage/interactions/email/start-outbound-email`, set off by
///   `interactions.email.startOutboundEmail`: The response holds the interaction id.
/// - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
///   `agent-initiated`.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/accept-acknowledged`, from the popup's screen, which calls
///   `interactions.accept`: Skylight's screen accepts by itself.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/email/email-reply-artifact-created`, from the SDK.
/// - `cxengage/interactions/email/send-reply`, set off by `interactions.email.sendReply`, not
///   always.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
///   when the customer leaves first.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
///   enabled.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`, not always.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
pub static EMAIL_OUTBOUND: Sequence = Sequence {
    name: "email_outbound",
    steps: &[
        Step {
            topic: "cxengage/interactions/email/start-outbound-email",
            command: Some("interactions.email.startOutboundEmail"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-offer-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/flow-action-acknowledged",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/work-initiated-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/accept-acknowledged",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-accepted-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/email/email-reply-artifact-created",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/email/send-reply",
            command: Some("interactions.email.sendReply"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-acknowledged",
            command: Some("interactions.end"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-started",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-code-changed",
            command: Some("interactions.selectDispositionCode"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-wrapup-acknowledged",
            command: Some("interactions.endWrapup"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/work-ended-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// A customer writes over SMS or messaging, from the offer to the end of wrapup.
///
/// - `cxengage/interactions/work-offer-received`, from the platform.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/messaging/history-received`, from the SDK: At its own pace, beside the
///   steps around it.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/custom-fields-received`, from the platform, not always.
/// - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
/// - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
/// - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
/// - `cxengage/interactions/screen-pop-received`, from the platform, not always.
/// - `cxengage/interactions/script-received`, from the platform, not always.
/// - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
/// - `cxengage/interactions/messaging/history-received`, from the SDK: At its own pace, perhaps
///   after the interaction is live.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
///   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
/// - `cxengage/interactions/messaging/new-message-received`, from the platform, any number of
///   times: A message by the customer.
/// - `cxengage/interactions/messaging/send-message-acknowledged`, set off by
///   `interactions.messaging.sendMessage`, not always.
/// - `cxengage/interactions/messaging/new-message-received`, from the platform, not always: What
///   the agent sent, repeated by the broker.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
///   when the customer leaves first.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
///   enabled.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`, not always.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
pub static MESSAGING_MQTT: Sequence = Sequence {
    name: "messaging_mqtt",
    steps: &[
        Step {
            topic: "cxengage/interactions/work-offer-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/flow-action-acknowledged",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/messaging/history-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-initiated-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/custom-fields-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-details-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-codes-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/interaction-update-transfer-menu",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/screen-pop-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/script-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/accept-acknowledged",
            command: Some("interactions.accept"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/messaging/history-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-accepted-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/focus-acknowledged",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/messaging/new-message-received",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/messaging/send-message-acknowledged",
            command: Some("interactions.messaging.sendMessage"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/messaging/new-message-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-acknowledged",
            command: Some("interactions.end"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-started",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-code-changed",
            command: Some("interactions.selectDispositionCode"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-wrapup-acknowledged",
            command: Some("interactions.endWrapup"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/work-ended-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// An agent begins an exchange of text messages, up to the end of wrapup.
///
/// - `cxengage/interactions/messaging/initialize-outbound-sms-response`, set off by
///   `interactions.messaging.initializeOutboundSms`: The response holds the interaction id.
/// - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
///   `agent-initiated`.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/accept-acknowledged`, from the popup's screen, which calls
///   `interactions.accept`: Skylight's screen accepts by itself.
/// - `cxengage/interactions/messaging/history-received`, from the SDK, not always: Two times, after
///   the offer and after the accept.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/messaging/send-outbound-sms-response`, set off by
///   `interactions.messaging.sendOutboundSms`, not always.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
///   when the customer leaves first.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
///   enabled.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`, not always.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
pub static SMS_OUTBOUND: Sequence = Sequence {
    name: "sms_outbound",
    steps: &[
        Step {
            topic: "cxengage/interactions/messaging/initialize-outbound-sms-response",
            command: Some("interactions.messaging.initializeOutboundSms"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-offer-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/flow-action-acknowledged",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/work-initiated-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/accept-acknowledged",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/messaging/history-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/work-accepted-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/messaging/send-outbound-sms-response",
            command: Some("interactions.messaging.sendOutboundSms"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-acknowledged",
            command: Some("interactions.end"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-started",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-code-changed",
            command: Some("interactions.selectDispositionCode"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-wrapup-acknowledged",
            command: Some("interactions.endWrapup"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/work-ended-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// A customer writes through Smooch, from the offer to the end of wrapup.
///
/// - `cxengage/interactions/work-offer-received`, from the platform.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/smooch-messaging/history-received`, from the SDK: At its own pace,
///   beside the steps around it.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/custom-fields-received`, from the platform, not always.
/// - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
/// - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
/// - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
/// - `cxengage/interactions/screen-pop-received`, from the platform, not always.
/// - `cxengage/interactions/script-received`, from the platform, not always.
/// - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
/// - `cxengage/interactions/smooch-messaging/history-received`, from the SDK: At its own pace,
///   beside the steps around it.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
///   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
/// - `cxengage/interactions/smooch-messaging/conversation-read-agent-received`, from the popup's
///   screen, which calls `interactions.smoochMessaging.sendConversationRead`, not always: When the
///   agent selects the interaction on Skylight's screen.
/// - `cxengage/interactions/smooch-messaging/typing-received`, from the platform, any number of
///   times.
/// - `cxengage/interactions/smooch-messaging/message-received`, from the platform, any number of
///   times.
/// - `cxengage/interactions/smooch-messaging/typing-agent-received`, from the popup's screen, which
///   calls `interactions.smoochMessaging.sendTypingIndicator`, not always: When the agent types on
///   Skylight's screen.
/// - `cxengage/interactions/smooch-messaging/message-received`, set off by
///   `interactions.smoochMessaging.sendMessage`, not always.
/// - `cxengage/interactions/smooch-messaging/conversation-read-received`, from the platform, not
///   always.
/// - `cxengage/interactions/smooch-messaging/attachment-added`, set off by
///   `interactions.smoochMessaging.addAttachment`, not always.
/// - `cxengage/interactions/smooch-messaging/attachment-sent`, set off by
///   `interactions.smoochMessaging.sendAttachment`, not always.
/// - `cxengage/interactions/smooch-messaging/attachment-removed`, set off by
///   `interactions.smoochMessaging.removeAttachment`, not always.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
///   when the customer leaves first.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
///   enabled.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`, not always.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
pub static MESSAGING_SMOOCH: Sequence = Sequence {
    name: "messaging_smooch",
    steps: &[
        Step {
            topic: "cxengage/interactions/work-offer-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/flow-action-acknowledged",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/smooch-messaging/history-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-initiated-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/custom-fields-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-details-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-codes-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/interaction-update-transfer-menu",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/screen-pop-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/script-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/accept-acknowledged",
            command: Some("interactions.accept"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/smooch-messaging/history-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-accepted-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/focus-acknowledged",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/smooch-messaging/conversation-read-agent-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/smooch-messaging/typing-received",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/smooch-messaging/message-received",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/smooch-messaging/typing-agent-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/smooch-messaging/message-received",
            command: Some("interactions.smoochMessaging.sendMessage"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/smooch-messaging/conversation-read-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/smooch-messaging/attachment-added",
            command: Some("interactions.smoochMessaging.addAttachment"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/smooch-messaging/attachment-sent",
            command: Some("interactions.smoochMessaging.sendAttachment"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/smooch-messaging/attachment-removed",
            command: Some("interactions.smoochMessaging.removeAttachment"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-acknowledged",
            command: Some("interactions.end"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-started",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-code-changed",
            command: Some("interactions.selectDispositionCode"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-wrapup-acknowledged",
            command: Some("interactions.endWrapup"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/work-ended-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// A customer calls in, from the offer to the end of wrapup.
///
/// - `cxengage/interactions/work-offer-received`, from the platform.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/custom-fields-received`, from the platform, not always.
/// - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
/// - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
/// - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
/// - `cxengage/interactions/screen-pop-received`, from the platform, not always.
/// - `cxengage/interactions/script-received`, from the platform, not always.
/// - `cxengage/interactions/voice/update-call-controls`, from the platform, not always.
/// - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
///   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
/// - `cxengage/interactions/voice/recording-start-received`, from the platform, not always.
/// - `cxengage/interactions/voice/hold-acknowledged`, set off by `interactions.voice.customerHold`,
///   not always.
/// - `cxengage/interactions/voice/customer-hold-received`, from the platform, not always.
/// - `cxengage/interactions/voice/resume-acknowledged`, set off by
///   `interactions.voice.customerResume`, not always.
/// - `cxengage/interactions/voice/customer-resume-received`, from the platform, not always.
/// - `cxengage/interactions/voice/mute-acknowledged`, set off by `interactions.voice.mute`, not
///   always.
/// - `cxengage/interactions/voice/resource-mute-received`, from the platform, not always.
/// - `cxengage/interactions/voice/unmute-acknowledged`, set off by `interactions.voice.unmute`, not
///   always.
/// - `cxengage/interactions/voice/resource-unmute-received`, from the platform, not always.
/// - `cxengage/interactions/voice/stop-recording-acknowledged`, set off by
///   `interactions.voice.stopRecording`, not always.
/// - `cxengage/interactions/voice/recording-end-received`, from the platform, not always.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
///   when the customer leaves first.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
///   enabled.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`, not always.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
pub static VOICE_INBOUND: Sequence = Sequence {
    name: "voice_inbound",
    steps: &[
        Step {
            topic: "cxengage/interactions/work-offer-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/flow-action-acknowledged",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/work-initiated-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/custom-fields-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-details-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-codes-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/interaction-update-transfer-menu",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/screen-pop-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/script-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/update-call-controls",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/accept-acknowledged",
            command: Some("interactions.accept"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-accepted-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/focus-acknowledged",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/recording-start-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/hold-acknowledged",
            command: Some("interactions.voice.customerHold"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/customer-hold-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/resume-acknowledged",
            command: Some("interactions.voice.customerResume"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/customer-resume-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/mute-acknowledged",
            command: Some("interactions.voice.mute"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/resource-mute-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/unmute-acknowledged",
            command: Some("interactions.voice.unmute"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/resource-unmute-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/stop-recording-acknowledged",
            command: Some("interactions.voice.stopRecording"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/recording-end-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-acknowledged",
            command: Some("interactions.end"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-started",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-code-changed",
            command: Some("interactions.selectDispositionCode"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-wrapup-acknowledged",
            command: Some("interactions.endWrapup"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/work-ended-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// An agent calls a customer, from `dial` to the end of wrapup.
///
/// - `cxengage/interactions/voice/dial-send-acknowledged`, set off by `interactions.voice.dial`:
///   The response holds the interaction id.
/// - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
///   `agent-initiated`.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/custom-fields-received`, from the platform, not always.
/// - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
/// - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
/// - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
/// - `cxengage/interactions/screen-pop-received`, from the platform, not always.
/// - `cxengage/interactions/script-received`, from the platform, not always.
/// - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
///   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
/// - `cxengage/interactions/resource-added-received`, from the platform, not always: The customer
///   has joined.
/// - `cxengage/interactions/voice/customer-connected`, from the platform, not always: This or
///   `cxengage/interactions/resource-added-received` says that the customer is on the line.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
///   when the customer leaves first.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
///   enabled.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`, not always.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
pub static VOICE_OUTBOUND: Sequence = Sequence {
    name: "voice_outbound",
    steps: &[
        Step {
            topic: "cxengage/interactions/voice/dial-send-acknowledged",
            command: Some("interactions.voice.dial"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-offer-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/flow-action-acknowledged",
            command: None,
            comes: Comes::PerhapsRepeatedly,
        },
        Step {
            topic: "cxengage/interactions/work-initiated-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/custom-fields-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-details-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-codes-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/interaction-update-transfer-menu",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/screen-pop-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/script-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/accept-acknowledged",
            command: Some("interactions.accept"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-accepted-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/focus-acknowledged",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/resource-added-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/customer-connected",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-acknowledged",
            command: Some("interactions.end"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/wrapup-started",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/disposition-code-changed",
            command: Some("interactions.selectDispositionCode"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-wrapup-acknowledged",
            command: Some("interactions.endWrapup"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/work-ended-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// An outbound call is given up before it is answered.
///
/// - `cxengage/interactions/voice/dial-send-acknowledged`, set off by `interactions.voice.dial`.
/// - `cxengage/interactions/voice/cancel-dial-acknowledged`, set off by
///   `interactions.voice.cancelDial`.
/// - `cxengage/interactions/work-ended-received`, from the platform, not always:
///   `cxengage/interactions/work-rejected-received` may come instead.
pub static VOICE_OUTBOUND_CANCELLED: Sequence = Sequence {
    name: "voice_outbound_cancelled",
    steps: &[
        Step {
            topic: "cxengage/interactions/voice/dial-send-acknowledged",
            command: Some("interactions.voice.dial"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/voice/cancel-dial-acknowledged",
            command: Some("interactions.voice.cancelDial"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/work-ended-received",
            command: None,
            comes: Comes::Perhaps,
        },
    ],
};

/// The customer is put on hold and taken off again.
///
/// - `cxengage/interactions/voice/hold-acknowledged`, set off by `interactions.voice.customerHold`.
/// - `cxengage/interactions/voice/customer-hold-received`, from the platform: On failure
///   `cxengage/interactions/voice/customer-hold-error` comes instead.
/// - `cxengage/interactions/voice/resume-acknowledged`, set off by
///   `interactions.voice.customerResume`.
/// - `cxengage/interactions/voice/customer-resume-received`, from the platform.
pub static HOLD: Sequence = Sequence {
    name: "hold",
    steps: &[
        Step {
            topic: "cxengage/interactions/voice/hold-acknowledged",
            command: Some("interactions.voice.customerHold"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/voice/customer-hold-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/voice/resume-acknowledged",
            command: Some("interactions.voice.customerResume"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/voice/customer-resume-received",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// The agent speaks with the other party before the customer is handed over.
///
/// - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
///   `interactions.transferToResource`: `transferType` is `warm-transfer`. The other two transfers
///   answer here as well.
/// - `cxengage/interactions/voice/customer-hold-received`, from the platform, not always.
/// - `cxengage/interactions/voice/transfer-started`, from the platform, not always.
/// - `cxengage/interactions/resource-added-received`, from the platform: The other party has
///   answered.
/// - `cxengage/interactions/voice/transfer-connected`, from the platform, not always.
/// - `cxengage/interactions/voice/resume-all-acknowledged`, set off by
///   `interactions.voice.resumeAll`, not always.
/// - `cxengage/interactions/resource-removed-received`, from the platform, not always.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always.
pub static VOICE_WARM_TRANSFER: Sequence = Sequence {
    name: "voice_warm_transfer",
    steps: &[
        Step {
            topic: "cxengage/interactions/voice/customer-transfer-acknowledged",
            command: Some("interactions.transferToResource"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/voice/customer-hold-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/transfer-started",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/resource-added-received",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/voice/transfer-connected",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/voice/resume-all-acknowledged",
            command: Some("interactions.voice.resumeAll"),
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/resource-removed-received",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/end-acknowledged",
            command: Some("interactions.end"),
            comes: Comes::Perhaps,
        },
    ],
};

/// A warm transfer is called off.
///
/// - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
///   `interactions.transferToResource`: The other two transfers answer here as well.
/// - `cxengage/interactions/voice/cancel-transfer-acknowledged`, set off by
///   `interactions.cancelResourceTransfer`: All three ways of calling a transfer off answer here.
/// - `cxengage/interactions/voice/transfer-cancelled`, from the platform, not always.
pub static VOICE_WARM_TRANSFER_CANCELLED: Sequence = Sequence {
    name: "voice_warm_transfer_cancelled",
    steps: &[
        Step {
            topic: "cxengage/interactions/voice/customer-transfer-acknowledged",
            command: Some("interactions.transferToResource"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/voice/cancel-transfer-acknowledged",
            command: Some("interactions.cancelResourceTransfer"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/voice/transfer-cancelled",
            command: None,
            comes: Comes::Perhaps,
        },
    ],
};

/// A supervisor listens in on an agent's call.
///
/// - `cxengage/interactions/voice/silent-monitoring-start-acknowledged`, set off by
///   `interactions.voice.silentMonitor`.
/// - `cxengage/interactions/voice/silent-monitor-start`, from the platform.
/// - `cxengage/interactions/voice/silent-monitor-end`, from the platform.
pub static SILENT_MONITORING: Sequence = Sequence {
    name: "silent_monitoring",
    steps: &[
        Step {
            topic: "cxengage/interactions/voice/silent-monitoring-start-acknowledged",
            command: Some("interactions.voice.silentMonitor"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/voice/silent-monitor-start",
            command: None,
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/interactions/voice/silent-monitor-end",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// A tenant is chosen and a session starts.
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
pub static SET_ACTIVE_TENANT: Sequence = Sequence {
    name: "set_active_tenant",
    steps: &[
        Step {
            topic: "cxengage/session/set-active-tenant-response",
            command: Some("session.setActiveTenant"),
            comes: Comes::Once,
        },
        Step { topic: "cxengage/session/config-details", command: None, comes: Comes::Once },
        Step { topic: "cxengage/session/extension-list", command: None, comes: Comes::Once },
        Step {
            topic: "cxengage/twilio/twilio-initialization",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/interactions/messaging/mqtt-session-connected",
            command: None,
            comes: Comes::Perhaps,
        },
        Step { topic: "cxengage/session/started", command: None, comes: Comes::Once },
        Step {
            topic: "cxengage/session/heartbeat-response",
            command: None,
            comes: Comes::Repeatedly,
        },
        Step {
            topic: "cxengage/session/state-change-request-acknowledged",
            command: None,
            comes: Comes::Once,
        },
        Step { topic: "cxengage/session/state-change-response", command: None, comes: Comes::Once },
        Step {
            topic: "cxengage/session/state-change-request-acknowledged",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/reporting/get-available-stats-response",
            command: None,
            comes: Comes::Perhaps,
        },
        Step {
            topic: "cxengage/session/set-direction-response",
            command: None,
            comes: Comes::Perhaps,
        },
    ],
};

/// A tenant is chosen without starting a session.
///
/// - `cxengage/session/set-active-tenant-response`, set off by `session.setActiveTenant`:
///   Skylight's screen makes the call itself when only one tenant comes into question or the agent
///   picks one.
/// - `cxengage/session/config-details`, from the SDK.
/// - `cxengage/session/extension-list`, from the SDK.
pub static SET_ACTIVE_TENANT_NO_SESSION: Sequence = Sequence {
    name: "set_active_tenant_no_session",
    steps: &[
        Step {
            topic: "cxengage/session/set-active-tenant-response",
            command: Some("session.setActiveTenant"),
            comes: Comes::Once,
        },
        Step { topic: "cxengage/session/config-details", command: None, comes: Comes::Once },
        Step { topic: "cxengage/session/extension-list", command: None, comes: Comes::Once },
    ],
};

/// The agent becomes ready on the active extension.
///
/// - `cxengage/session/state-change-request-acknowledged`, set off by `session.goReady`: `state` is
///   `ready`.
/// - `cxengage/session/state-change-response`, from the platform: `state` is `ready`.
pub static GO_READY_SAME_EXTENSION: Sequence = Sequence {
    name: "go_ready_same_extension",
    steps: &[
        Step {
            topic: "cxengage/session/state-change-request-acknowledged",
            command: Some("session.goReady"),
            comes: Comes::Once,
        },
        Step { topic: "cxengage/session/state-change-response", command: None, comes: Comes::Once },
    ],
};

/// The agent becomes ready on another extension.
///
/// - `cxengage/session/extension-list`, set off by `session.goReady`.
/// - `cxengage/session/config-details`, from the SDK.
/// - `cxengage/session/state-change-request-acknowledged`, from the SDK: `state` is `ready`.
/// - `cxengage/session/state-change-response`, from the platform.
pub static GO_READY_OTHER_EXTENSION: Sequence = Sequence {
    name: "go_ready_other_extension",
    steps: &[
        Step {
            topic: "cxengage/session/extension-list",
            command: Some("session.goReady"),
            comes: Comes::Once,
        },
        Step { topic: "cxengage/session/config-details", command: None, comes: Comes::Once },
        Step {
            topic: "cxengage/session/state-change-request-acknowledged",
            command: None,
            comes: Comes::Once,
        },
        Step { topic: "cxengage/session/state-change-response", command: None, comes: Comes::Once },
    ],
};

/// The agent becomes not ready.
///
/// - `cxengage/session/state-change-request-acknowledged`, set off by `session.goNotReady`: `state`
///   is `notready`.
/// - `cxengage/session/state-change-response`, from the platform: `state` is `notready`.
pub static GO_NOT_READY: Sequence = Sequence {
    name: "go_not_ready",
    steps: &[
        Step {
            topic: "cxengage/session/state-change-request-acknowledged",
            command: Some("session.goNotReady"),
            comes: Comes::Once,
        },
        Step { topic: "cxengage/session/state-change-response", command: None, comes: Comes::Once },
    ],
};

/// The agent changes direction.
///
/// - `cxengage/session/set-direction-response`, set off by `session.setDirection`.
/// - `cxengage/session/direction-change-response`, from the platform.
pub static SET_DIRECTION: Sequence = Sequence {
    name: "set_direction",
    steps: &[
        Step {
            topic: "cxengage/session/set-direction-response",
            command: Some("session.setDirection"),
            comes: Comes::Once,
        },
        Step {
            topic: "cxengage/session/direction-change-response",
            command: None,
            comes: Comes::Once,
        },
    ],
};

/// A supervisor ends the session.
///
/// - `cxengage/session/ended`, from the platform: `supervisorId` is set.
/// - `cxengage/session/sqs-shut-down`, from the SDK: After the next heartbeat would have been due.
/// - `cxengage/errors/warn/sqs-loop-ended`, from the SDK.
pub static SESSION_ENDED_BY_SUPERVISOR: Sequence = Sequence {
    name: "session_ended_by_supervisor",
    steps: &[
        Step { topic: "cxengage/session/ended", command: None, comes: Comes::Once },
        Step { topic: "cxengage/session/sqs-shut-down", command: None, comes: Comes::Once },
        Step { topic: "cxengage/errors/warn/sqs-loop-ended", command: None, comes: Comes::Once },
    ],
};

/// The session is lost.
///
/// - `cxengage/session/heartbeat-response`, from the SDK: With error 2003, level `session-fatal`.
/// - `cxengage/session/sqs-shut-down`, from the SDK.
/// - `cxengage/errors/warn/sqs-loop-ended`, from the SDK.
pub static HEARTBEAT_FAILURE: Sequence = Sequence {
    name: "heartbeat_failure",
    steps: &[
        Step { topic: "cxengage/session/heartbeat-response", command: None, comes: Comes::Once },
        Step { topic: "cxengage/session/sqs-shut-down", command: None, comes: Comes::Once },
        Step { topic: "cxengage/errors/warn/sqs-loop-ended", command: None, comes: Comes::Once },
    ],
};
