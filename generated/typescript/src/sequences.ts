// Written by skylight-codegen from the catalog; change that, not this file.

/**
 * The popup starts and accepts the opener.
 *
 * - `skylight/loaded`, from the popup's page.
 * - `skylight/target-origin-defined`, set off by a message of the opener: From here on Skylight
 *   forwards its topics; what happened before is lost.
 */
export const bridgeHandshake = ["skylight/loaded", "skylight/target-origin-defined"] as const;

/**
 * A second init is refused.
 *
 * - `skylight/target-origin-already-defined`, set off by the message `controllerInit`.
 */
export const bridgeSecondInit = ["skylight/target-origin-already-defined"] as const;

/**
 * The popup is closed or reloaded.
 *
 * - `skylight/closed`, from the popup's page.
 * - `skylight/loaded`, from the popup's page, not always: Only when the page was reloaded; it needs
 *   a new init.
 */
export const bridgeCloseOrReload = ["skylight/closed", "?skylight/loaded"] as const;

/**
 * The snapshot of Skylight's state.
 *
 * - `cxengage/state`, set off by the message `dumpState`.
 */
export const dumpState = ["cxengage/state"] as const;

/**
 * A person logs in with username and password and becomes an agent with a session.
 *
 * - `cxengage/session/tenant-list`, set off by `authentication.login`.
 * - `cxengage/authentication/login-response`, from the SDK: `auth` is `username`.
 * - `cxengage/session/get-tenant-details`, from the popup's screen, which calls
 *   `session.getTenantDetails`.
 * - `cxengage/authentication/update-default-tenant-response`, from the popup's screen, which calls
 *   `authentication.updateDefaultTenant`, not always: The agent made this tenant the default one.
 * - `cxengage/session/set-active-tenant-response`, set off by `session.setActiveTenant`: Skylight's
 *   screen makes the call itself when only one tenant comes into question or the agent picks one.
 * - `cxengage/session/config-details`, from the SDK.
 * - `cxengage/session/extension-list`, from the SDK.
 * - `cxengage/twilio/twilio-initialization`, from the SDK, not always: At any time after the
 *   extension list. When the microphone is refused, `cxengage/microphone-not-available` comes
 *   instead.
 * - `cxengage/interactions/messaging/mqtt-session-connected`, from the SDK, not always: At any time
 *   after the extension list.
 * - `cxengage/session/started`, from the SDK.
 * - `cxengage/session/heartbeat-response`, from the SDK, again and again: The first one at about
 *   the time of the next step.
 * - `cxengage/session/state-change-request-acknowledged`, from the SDK, which by itself calls
 *   `session.goNotReady`: `state` is `notready`.
 * - `cxengage/session/state-change-response`, from the platform: `state` is `notready`.
 * - `cxengage/session/state-change-request-acknowledged`, from the popup's screen, which calls
 *   `session.goNotReady`, not always: When the first presence had no reason, Skylight's screen sets
 *   `Logged in`.
 * - `cxengage/reporting/get-available-stats-response`, from the popup's screen, which calls
 *   `reporting.getAvailableStats`, not always.
 * - `cxengage/session/set-direction-response`, from the popup's screen, which calls
 *   `session.setDirection`, not always: Only when the popup was opened with `defaultWorkMode`.
 */
export const loginUsernamePassword = [
  "cxengage/session/tenant-list",
  "cxengage/authentication/login-response",
  "cxengage/session/get-tenant-details",
  "cxengage/session/set-active-tenant-response",
  "cxengage/session/config-details",
  "cxengage/session/extension-list",
  "cxengage/session/started",
  "cxengage/session/state-change-request-acknowledged",
  "cxengage/session/state-change-response",
  "?cxengage/authentication/update-default-tenant-response",
  "?cxengage/twilio/twilio-initialization",
  "?cxengage/interactions/messaging/mqtt-session-connected",
  "?cxengage/session/heartbeat-response",
  "?cxengage/session/state-change-request-acknowledged",
  "?cxengage/reporting/get-available-stats-response",
  "?cxengage/session/set-direction-response",
] as const;

/**
 * A person logs in with a token.
 *
 * - `cxengage/session/tenant-list`, set off by `authentication.login`: With the `token` variant.
 * - `cxengage/authentication/login-response`, from the SDK: `auth` is `token`. Skylight's screen
 *   does not go on by itself: call `session.setActiveTenant`.
 */
export const loginToken = [
  "cxengage/session/tenant-list",
  "cxengage/authentication/login-response",
] as const;

/**
 * A token is renewed.
 *
 * - `cxengage/sessions/get-new-token-response`, set off by `authentication.login`: With
 *   `noStateReset` set.
 */
export const loginNewTokenOnly = ["cxengage/sessions/get-new-token-response"] as const;

/**
 * A person logs in through an identity provider.
 *
 * - `cxengage/authentication/auth-info-response`, set off by `authentication.getAuthInfo`.
 * - `cxengage/authentication/cognito-auth-response`, from the popup's screen, which calls
 *   `authentication.popIdentityPage`: Skylight's screen opens the sign-in window, and this comes
 *   when somebody has signed in there.
 * - `cxengage/session/tenant-list`, from the popup's screen, which calls `authentication.login`:
 *   Skylight's screen logs in with the token.
 * - `cxengage/authentication/login-response`, from the SDK: `auth` is `token`.
 * - `cxengage/session/get-tenant-details`, from the popup's screen, which calls
 *   `session.getTenantDetails`: From here on as in `login_username_password`.
 * - `cxengage/authentication/identity-window-response`, from the SDK: Skylight looks once a second
 *   whether the window is closed, so it may come before or after the three steps above.
 */
export const loginSso = [
  "cxengage/authentication/auth-info-response",
  "cxengage/authentication/cognito-auth-response",
  "cxengage/session/tenant-list",
  "cxengage/authentication/login-response",
  "cxengage/session/get-tenant-details",
  "cxengage/authentication/identity-window-response",
] as const;

/**
 * The agent logs out by a command.
 *
 * - `cxengage/session/state-change-request-acknowledged`, set off by `authentication.logout`:
 *   `state` is `offline`, or the response is null.
 * - `cxengage/session/ended`, from the platform, not always: Missing when Skylight had stopped
 *   reading notifications before.
 * - `cxengage/session/sqs-shut-down`, from the SDK: Up to 20 seconds later.
 * - `cxengage/errors/warn/sqs-loop-ended`, from the SDK: With error 5004, although nothing is
 *   wrong.
 */
export const logout = [
  "cxengage/session/state-change-request-acknowledged",
  "cxengage/session/sqs-shut-down",
  "cxengage/errors/warn/sqs-loop-ended",
  "?cxengage/session/ended",
] as const;

/**
 * The agent logs out on Skylight's screen.
 *
 * - `cxengage/session/state-change-request-acknowledged`, from the popup's screen, which calls
 *   `authentication.logout`: The agent logs out on Skylight's screen.
 * - `skylight/closed`, from the popup's screen.
 * - `skylight/loaded`, from the popup's page: The page needs a new init.
 */
export const logoutFromSkylightUi = [
  "cxengage/session/state-change-request-acknowledged",
  "skylight/closed",
  "skylight/loaded",
] as const;

/**
 * Work from another system, from the offer to the end of wrapup.
 *
 * - `cxengage/interactions/work-offer-received`, from the platform.
 * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
 *   of the SDK for a notification; one can follow each of the steps.
 * - `cxengage/interactions/work-initiated-received`, from the platform.
 * - `cxengage/interactions/custom-fields-received`, from the platform, not always.
 * - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
 * - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
 * - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
 * - `cxengage/interactions/screen-pop-received`, from the platform, not always.
 * - `cxengage/interactions/script-received`, from the platform, not always.
 * - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
 * - `cxengage/interactions/work-accepted-received`, from the platform.
 * - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
 *   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
 * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
 *   when the customer leaves first.
 * - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
 *   enabled.
 * - `cxengage/interactions/disposition-code-changed`, set off by
 *   `interactions.selectDispositionCode`, not always.
 * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
 *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
 * - `cxengage/interactions/work-ended-received`, from the platform.
 */
export const workItem = [
  "cxengage/interactions/work-offer-received",
  "cxengage/interactions/work-initiated-received",
  "cxengage/interactions/accept-acknowledged",
  "cxengage/interactions/work-accepted-received",
  "cxengage/interactions/work-ended-received",
  "?cxengage/interactions/flow-action-acknowledged",
  "?cxengage/interactions/custom-fields-received",
  "?cxengage/interactions/wrapup-details-received",
  "?cxengage/interactions/disposition-codes-received",
  "?cxengage/interactions/interaction-update-transfer-menu",
  "?cxengage/interactions/screen-pop-received",
  "?cxengage/interactions/script-received",
  "?cxengage/interactions/focus-acknowledged",
  "?cxengage/interactions/end-acknowledged",
  "?cxengage/interactions/wrapup-started",
  "?cxengage/interactions/disposition-code-changed",
  "?cxengage/interactions/end-wrapup-acknowledged",
] as const;

/**
 * An offer is turned down.
 *
 * - `cxengage/interactions/work-offer-received`, from the platform.
 * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
 *   of the SDK for a notification; one can follow each of the steps.
 * - `cxengage/interactions/work-initiated-received`, from the platform.
 * - `cxengage/interactions/end-acknowledged`, set off by `interactions.reject`.
 * - `cxengage/interactions/work-rejected-received`, from the platform.
 */
export const reject = [
  "cxengage/interactions/work-offer-received",
  "cxengage/interactions/work-initiated-received",
  "cxengage/interactions/end-acknowledged",
  "cxengage/interactions/work-rejected-received",
  "?cxengage/interactions/flow-action-acknowledged",
] as const;

/**
 * An offer expires.
 *
 * - `cxengage/interactions/work-offer-received`, from the platform.
 * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
 *   of the SDK for a notification; one can follow each of the steps.
 * - `cxengage/interactions/work-initiated-received`, from the platform.
 * - `cxengage/interactions/work-rejected-received`, from the platform.
 */
export const offerTimeout = [
  "cxengage/interactions/work-offer-received",
  "cxengage/interactions/work-initiated-received",
  "cxengage/interactions/work-rejected-received",
  "?cxengage/interactions/flow-action-acknowledged",
] as const;

/**
 * An interaction is handed over at once.
 *
 * - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
 *   `interactions.transferToResource`: `transferType` is `cold-transfer`. The other two transfers
 *   answer here as well.
 * - `cxengage/interactions/wrapup-started`, from the platform, not always.
 * - `cxengage/interactions/work-ended-received`, from the platform.
 */
export const coldTransfer = [
  "cxengage/interactions/voice/customer-transfer-acknowledged",
  "cxengage/interactions/work-ended-received",
  "?cxengage/interactions/wrapup-started",
] as const;

/**
 * The agent says how the interaction ended.
 *
 * - `cxengage/interactions/disposition-codes-received`, from the platform.
 * - `cxengage/interactions/disposition-code-changed`, set off by
 *   `interactions.selectDispositionCode`.
 * - `cxengage/interactions/disposition-code-changed`, set off by
 *   `interactions.deselectDispositionCode`, not always: Without `disposition`.
 */
export const disposition = [
  "cxengage/interactions/disposition-codes-received",
  "cxengage/interactions/disposition-code-changed",
  "?cxengage/interactions/disposition-code-changed",
] as const;

/**
 * The agent fills in a questionnaire.
 *
 * - `cxengage/interactions/script-received`, from the platform.
 * - `cxengage/interactions/send-script`, set off by `interactions.sendScript`: Skylight's screen
 *   sends the script itself when its time is over or the interaction ends.
 */
export const script = [
  "cxengage/interactions/script-received",
  "cxengage/interactions/send-script",
] as const;

/**
 * The agent's time for after-work is planned, begins and ends.
 *
 * - `cxengage/interactions/wrapup-details-received`, from the platform.
 * - `cxengage/interactions/enable-wrapup-acknowledged`, set off by `interactions.enableWrapup`, not
 *   always: When it is switched off instead, `cxengage/interactions/disable-wrapup-acknowledged`
 *   comes.
 * - `cxengage/interactions/wrapup-started`, from the platform: Only with wrapup enabled.
 * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
 *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
 * - `cxengage/interactions/work-ended-received`, from the platform.
 */
export const wrapup = [
  "cxengage/interactions/wrapup-details-received",
  "cxengage/interactions/wrapup-started",
  "cxengage/interactions/work-ended-received",
  "?cxengage/interactions/enable-wrapup-acknowledged",
  "?cxengage/interactions/end-wrapup-acknowledged",
] as const;

/**
 * A customer's email is read and answered, from the offer to the end of wrapup.
 *
 * - `cxengage/interactions/work-offer-received`, from the platform.
 * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
 *   of the SDK for a notification; one can follow each of the steps.
 * - `cxengage/interactions/email/artifact-received`, from the SDK: This and the next steps about
 *   the email keep their own pace, beside those of the interaction.
 * - `cxengage/interactions/email/details-received`, from the SDK.
 * - `cxengage/interactions/email/plain-body-received`, from the SDK, not always.
 * - `cxengage/interactions/email/attachment-list`, from the SDK, not always.
 * - `cxengage/interactions/email/html-body-received`, from the SDK, not always.
 * - `cxengage/interactions/email/attachment-received`, from the popup's screen, which calls
 *   `interactions.email.getAttachmentUrl`, any number of times: Skylight's screen asks once for
 *   each attachment.
 * - `cxengage/interactions/work-initiated-received`, from the platform.
 * - `cxengage/interactions/custom-fields-received`, from the platform, not always.
 * - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
 * - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
 * - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
 * - `cxengage/interactions/screen-pop-received`, from the platform, not always.
 * - `cxengage/interactions/script-received`, from the platform, not always.
 * - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
 * - `cxengage/interactions/work-accepted-received`, from the platform.
 * - `cxengage/interactions/email/email-reply-artifact-created`, from the SDK.
 * - `cxengage/interactions/email/agent-reply-started-acknowledged`, set off by
 *   `interactions.email.agentReplyStarted`, not always.
 * - `cxengage/interactions/email/attachment-added`, set off by `interactions.email.addAttachment`,
 *   not always.
 * - `cxengage/interactions/email/send-reply`, set off by `interactions.email.sendReply`, not
 *   always: `cxengage/interactions/email/agent-no-reply-acknowledged` comes instead when the agent
 *   says `agentNoReply`.
 * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
 *   when the customer leaves first.
 * - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
 *   enabled.
 * - `cxengage/interactions/disposition-code-changed`, set off by
 *   `interactions.selectDispositionCode`, not always.
 * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
 *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
 * - `cxengage/interactions/work-ended-received`, from the platform.
 */
export const emailInbound = [
  "cxengage/interactions/work-offer-received",
  "cxengage/interactions/email/artifact-received",
  "cxengage/interactions/email/details-received",
  "cxengage/interactions/work-initiated-received",
  "cxengage/interactions/accept-acknowledged",
  "cxengage/interactions/work-accepted-received",
  "cxengage/interactions/email/email-reply-artifact-created",
  "cxengage/interactions/work-ended-received",
  "?cxengage/interactions/flow-action-acknowledged",
  "?cxengage/interactions/email/plain-body-received",
  "?cxengage/interactions/email/attachment-list",
  "?cxengage/interactions/email/html-body-received",
  "?cxengage/interactions/email/attachment-received",
  "?cxengage/interactions/custom-fields-received",
  "?cxengage/interactions/wrapup-details-received",
  "?cxengage/interactions/disposition-codes-received",
  "?cxengage/interactions/interaction-update-transfer-menu",
  "?cxengage/interactions/screen-pop-received",
  "?cxengage/interactions/script-received",
  "?cxengage/interactions/email/agent-reply-started-acknowledged",
  "?cxengage/interactions/email/attachment-added",
  "?cxengage/interactions/email/send-reply",
  "?cxengage/interactions/end-acknowledged",
  "?cxengage/interactions/wrapup-started",
  "?cxengage/interactions/disposition-code-changed",
  "?cxengage/interactions/end-wrapup-acknowledged",
] as const;

/**
 * An agent writes to a customer, from `startOutboundEmail` to the end of wrapup.
 *
 * - `cxengage/interactions/email/start-outbound-email`, set off by
 *   `interactions.email.startOutboundEmail`: The response holds the interaction id.
 * - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
 *   `agent-initiated`.
 * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
 *   of the SDK for a notification; one can follow each of the steps.
 * - `cxengage/interactions/work-initiated-received`, from the platform.
 * - `cxengage/interactions/accept-acknowledged`, from the popup's screen, which calls
 *   `interactions.accept`: Skylight's screen accepts by itself.
 * - `cxengage/interactions/work-accepted-received`, from the platform.
 * - `cxengage/interactions/email/email-reply-artifact-created`, from the SDK.
 * - `cxengage/interactions/email/send-reply`, set off by `interactions.email.sendReply`, not
 *   always.
 * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
 *   when the customer leaves first.
 * - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
 *   enabled.
 * - `cxengage/interactions/disposition-code-changed`, set off by
 *   `interactions.selectDispositionCode`, not always.
 * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
 *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
 * - `cxengage/interactions/work-ended-received`, from the platform.
 */
export const emailOutbound = [
  "cxengage/interactions/email/start-outbound-email",
  "cxengage/interactions/work-offer-received",
  "cxengage/interactions/work-initiated-received",
  "cxengage/interactions/accept-acknowledged",
  "cxengage/interactions/work-accepted-received",
  "cxengage/interactions/email/email-reply-artifact-created",
  "cxengage/interactions/work-ended-received",
  "?cxengage/interactions/flow-action-acknowledged",
  "?cxengage/interactions/email/send-reply",
  "?cxengage/interactions/end-acknowledged",
  "?cxengage/interactions/wrapup-started",
  "?cxengage/interactions/disposition-code-changed",
  "?cxengage/interactions/end-wrapup-acknowledged",
] as const;

/**
 * A customer writes over SMS or messaging, from the offer to the end of wrapup.
 *
 * - `cxengage/interactions/work-offer-received`, from the platform.
 * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
 *   of the SDK for a notification; one can follow each of the steps.
 * - `cxengage/interactions/messaging/history-received`, from the SDK: At its own pace, beside the
 *   steps around it.
 * - `cxengage/interactions/work-initiated-received`, from the platform.
 * - `cxengage/interactions/custom-fields-received`, from the platform, not always.
 * - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
 * - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
 * - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
 * - `cxengage/interactions/screen-pop-received`, from the platform, not always.
 * - `cxengage/interactions/script-received`, from the platform, not always.
 * - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
 * - `cxengage/interactions/messaging/history-received`, from the SDK: At its own pace, perhaps
 *   after the interaction is live.
 * - `cxengage/interactions/work-accepted-received`, from the platform.
 * - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
 *   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
 * - `cxengage/interactions/messaging/new-message-received`, from the platform, any number of times:
 *   A message by the customer.
 * - `cxengage/interactions/messaging/send-message-acknowledged`, set off by
 *   `interactions.messaging.sendMessage`, not always.
 * - `cxengage/interactions/messaging/new-message-received`, from the platform, not always: What the
 *   agent sent, repeated by the broker.
 * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
 *   when the customer leaves first.
 * - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
 *   enabled.
 * - `cxengage/interactions/disposition-code-changed`, set off by
 *   `interactions.selectDispositionCode`, not always.
 * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
 *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
 * - `cxengage/interactions/work-ended-received`, from the platform.
 */
export const messagingMqtt = [
  "cxengage/interactions/work-offer-received",
  "cxengage/interactions/messaging/history-received",
  "cxengage/interactions/work-initiated-received",
  "cxengage/interactions/accept-acknowledged",
  "cxengage/interactions/messaging/history-received",
  "cxengage/interactions/work-accepted-received",
  "cxengage/interactions/work-ended-received",
  "?cxengage/interactions/flow-action-acknowledged",
  "?cxengage/interactions/custom-fields-received",
  "?cxengage/interactions/wrapup-details-received",
  "?cxengage/interactions/disposition-codes-received",
  "?cxengage/interactions/interaction-update-transfer-menu",
  "?cxengage/interactions/screen-pop-received",
  "?cxengage/interactions/script-received",
  "?cxengage/interactions/focus-acknowledged",
  "?cxengage/interactions/messaging/new-message-received",
  "?cxengage/interactions/messaging/send-message-acknowledged",
  "?cxengage/interactions/messaging/new-message-received",
  "?cxengage/interactions/end-acknowledged",
  "?cxengage/interactions/wrapup-started",
  "?cxengage/interactions/disposition-code-changed",
  "?cxengage/interactions/end-wrapup-acknowledged",
] as const;

/**
 * An agent begins an exchange of text messages, up to the end of wrapup.
 *
 * - `cxengage/interactions/messaging/initialize-outbound-sms-response`, set off by
 *   `interactions.messaging.initializeOutboundSms`: The response holds the interaction id.
 * - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
 *   `agent-initiated`.
 * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
 *   of the SDK for a notification; one can follow each of the steps.
 * - `cxengage/interactions/work-initiated-received`, from the platform.
 * - `cxengage/interactions/accept-acknowledged`, from the popup's screen, which calls
 *   `interactions.accept`: Skylight's screen accepts by itself.
 * - `cxengage/interactions/messaging/history-received`, from the SDK, not always: Two times, after
 *   the offer and after the accept.
 * - `cxengage/interactions/work-accepted-received`, from the platform.
 * - `cxengage/interactions/messaging/send-outbound-sms-response`, set off by
 *   `interactions.messaging.sendOutboundSms`, not always.
 * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
 *   when the customer leaves first.
 * - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
 *   enabled.
 * - `cxengage/interactions/disposition-code-changed`, set off by
 *   `interactions.selectDispositionCode`, not always.
 * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
 *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
 * - `cxengage/interactions/work-ended-received`, from the platform.
 */
export const smsOutbound = [
  "cxengage/interactions/messaging/initialize-outbound-sms-response",
  "cxengage/interactions/work-offer-received",
  "cxengage/interactions/work-initiated-received",
  "cxengage/interactions/accept-acknowledged",
  "cxengage/interactions/work-accepted-received",
  "cxengage/interactions/work-ended-received",
  "?cxengage/interactions/flow-action-acknowledged",
  "?cxengage/interactions/messaging/history-received",
  "?cxengage/interactions/messaging/send-outbound-sms-response",
  "?cxengage/interactions/end-acknowledged",
  "?cxengage/interactions/wrapup-started",
  "?cxengage/interactions/disposition-code-changed",
  "?cxengage/interactions/end-wrapup-acknowledged",
] as const;

/**
 * A customer writes through Smooch, from the offer to the end of wrapup.
 *
 * - `cxengage/interactions/work-offer-received`, from the platform.
 * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
 *   of the SDK for a notification; one can follow each of the steps.
 * - `cxengage/interactions/smooch-messaging/history-received`, from the SDK: At its own pace,
 *   beside the steps around it.
 * - `cxengage/interactions/work-initiated-received`, from the platform.
 * - `cxengage/interactions/custom-fields-received`, from the platform, not always.
 * - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
 * - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
 * - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
 * - `cxengage/interactions/screen-pop-received`, from the platform, not always.
 * - `cxengage/interactions/script-received`, from the platform, not always.
 * - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
 * - `cxengage/interactions/smooch-messaging/history-received`, from the SDK: At its own pace,
 *   beside the steps around it.
 * - `cxengage/interactions/work-accepted-received`, from the platform.
 * - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
 *   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
 * - `cxengage/interactions/smooch-messaging/conversation-read-agent-received`, from the popup's
 *   screen, which calls `interactions.smoochMessaging.sendConversationRead`, not always: When the
 *   agent selects the interaction on Skylight's screen.
 * - `cxengage/interactions/smooch-messaging/typing-received`, from the platform, any number of
 *   times.
 * - `cxengage/interactions/smooch-messaging/message-received`, from the platform, any number of
 *   times.
 * - `cxengage/interactions/smooch-messaging/typing-agent-received`, from the popup's screen, which
 *   calls `interactions.smoochMessaging.sendTypingIndicator`, not always: When the agent types on
 *   Skylight's screen.
 * - `cxengage/interactions/smooch-messaging/message-received`, set off by
 *   `interactions.smoochMessaging.sendMessage`, not always.
 * - `cxengage/interactions/smooch-messaging/conversation-read-received`, from the platform, not
 *   always.
 * - `cxengage/interactions/smooch-messaging/attachment-added`, set off by
 *   `interactions.smoochMessaging.addAttachment`, not always.
 * - `cxengage/interactions/smooch-messaging/attachment-sent`, set off by
 *   `interactions.smoochMessaging.sendAttachment`, not always.
 * - `cxengage/interactions/smooch-messaging/attachment-removed`, set off by
 *   `interactions.smoochMessaging.removeAttachment`, not always.
 * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
 *   when the customer leaves first.
 * - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
 *   enabled.
 * - `cxengage/interactions/disposition-code-changed`, set off by
 *   `interactions.selectDispositionCode`, not always.
 * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
 *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
 * - `cxengage/interactions/work-ended-received`, from the platform.
 */
export const messagingSmooch = [
  "cxengage/interactions/work-offer-received",
  "cxengage/interactions/smooch-messaging/history-received",
  "cxengage/interactions/work-initiated-received",
  "cxengage/interactions/accept-acknowledged",
  "cxengage/interactions/smooch-messaging/history-received",
  "cxengage/interactions/work-accepted-received",
  "cxengage/interactions/work-ended-received",
  "?cxengage/interactions/flow-action-acknowledged",
  "?cxengage/interactions/custom-fields-received",
  "?cxengage/interactions/wrapup-details-received",
  "?cxengage/interactions/disposition-codes-received",
  "?cxengage/interactions/interaction-update-transfer-menu",
  "?cxengage/interactions/screen-pop-received",
  "?cxengage/interactions/script-received",
  "?cxengage/interactions/focus-acknowledged",
  "?cxengage/interactions/smooch-messaging/conversation-read-agent-received",
  "?cxengage/interactions/smooch-messaging/typing-received",
  "?cxengage/interactions/smooch-messaging/message-received",
  "?cxengage/interactions/smooch-messaging/typing-agent-received",
  "?cxengage/interactions/smooch-messaging/message-received",
  "?cxengage/interactions/smooch-messaging/conversation-read-received",
  "?cxengage/interactions/smooch-messaging/attachment-added",
  "?cxengage/interactions/smooch-messaging/attachment-sent",
  "?cxengage/interactions/smooch-messaging/attachment-removed",
  "?cxengage/interactions/end-acknowledged",
  "?cxengage/interactions/wrapup-started",
  "?cxengage/interactions/disposition-code-changed",
  "?cxengage/interactions/end-wrapup-acknowledged",
] as const;

/**
 * A customer calls in, from the offer to the end of wrapup.
 *
 * - `cxengage/interactions/work-offer-received`, from the platform.
 * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
 *   of the SDK for a notification; one can follow each of the steps.
 * - `cxengage/interactions/work-initiated-received`, from the platform.
 * - `cxengage/interactions/custom-fields-received`, from the platform, not always.
 * - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
 * - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
 * - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
 * - `cxengage/interactions/screen-pop-received`, from the platform, not always.
 * - `cxengage/interactions/script-received`, from the platform, not always.
 * - `cxengage/interactions/voice/update-call-controls`, from the platform, not always.
 * - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
 * - `cxengage/interactions/work-accepted-received`, from the platform.
 * - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
 *   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
 * - `cxengage/interactions/voice/recording-start-received`, from the platform, not always.
 * - `cxengage/interactions/voice/hold-acknowledged`, set off by `interactions.voice.customerHold`,
 *   not always.
 * - `cxengage/interactions/voice/customer-hold-received`, from the platform, not always.
 * - `cxengage/interactions/voice/resume-acknowledged`, set off by
 *   `interactions.voice.customerResume`, not always.
 * - `cxengage/interactions/voice/customer-resume-received`, from the platform, not always.
 * - `cxengage/interactions/voice/mute-acknowledged`, set off by `interactions.voice.mute`, not
 *   always.
 * - `cxengage/interactions/voice/resource-mute-received`, from the platform, not always.
 * - `cxengage/interactions/voice/unmute-acknowledged`, set off by `interactions.voice.unmute`, not
 *   always.
 * - `cxengage/interactions/voice/resource-unmute-received`, from the platform, not always.
 * - `cxengage/interactions/voice/stop-recording-acknowledged`, set off by
 *   `interactions.voice.stopRecording`, not always.
 * - `cxengage/interactions/voice/recording-end-received`, from the platform, not always.
 * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
 *   when the customer leaves first.
 * - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
 *   enabled.
 * - `cxengage/interactions/disposition-code-changed`, set off by
 *   `interactions.selectDispositionCode`, not always.
 * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
 *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
 * - `cxengage/interactions/work-ended-received`, from the platform.
 */
export const voiceInbound = [
  "cxengage/interactions/work-offer-received",
  "cxengage/interactions/work-initiated-received",
  "cxengage/interactions/accept-acknowledged",
  "cxengage/interactions/work-accepted-received",
  "cxengage/interactions/work-ended-received",
  "?cxengage/interactions/flow-action-acknowledged",
  "?cxengage/interactions/custom-fields-received",
  "?cxengage/interactions/wrapup-details-received",
  "?cxengage/interactions/disposition-codes-received",
  "?cxengage/interactions/interaction-update-transfer-menu",
  "?cxengage/interactions/screen-pop-received",
  "?cxengage/interactions/script-received",
  "?cxengage/interactions/voice/update-call-controls",
  "?cxengage/interactions/focus-acknowledged",
  "?cxengage/interactions/voice/recording-start-received",
  "?cxengage/interactions/voice/hold-acknowledged",
  "?cxengage/interactions/voice/customer-hold-received",
  "?cxengage/interactions/voice/resume-acknowledged",
  "?cxengage/interactions/voice/customer-resume-received",
  "?cxengage/interactions/voice/mute-acknowledged",
  "?cxengage/interactions/voice/resource-mute-received",
  "?cxengage/interactions/voice/unmute-acknowledged",
  "?cxengage/interactions/voice/resource-unmute-received",
  "?cxengage/interactions/voice/stop-recording-acknowledged",
  "?cxengage/interactions/voice/recording-end-received",
  "?cxengage/interactions/end-acknowledged",
  "?cxengage/interactions/wrapup-started",
  "?cxengage/interactions/disposition-code-changed",
  "?cxengage/interactions/end-wrapup-acknowledged",
] as const;

/**
 * An agent calls a customer, from `dial` to the end of wrapup.
 *
 * - `cxengage/interactions/voice/dial-send-acknowledged`, set off by `interactions.voice.dial`: The
 *   response holds the interaction id.
 * - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
 *   `agent-initiated`.
 * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
 *   of the SDK for a notification; one can follow each of the steps.
 * - `cxengage/interactions/work-initiated-received`, from the platform.
 * - `cxengage/interactions/custom-fields-received`, from the platform, not always.
 * - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
 * - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
 * - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
 * - `cxengage/interactions/screen-pop-received`, from the platform, not always.
 * - `cxengage/interactions/script-received`, from the platform, not always.
 * - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
 * - `cxengage/interactions/work-accepted-received`, from the platform.
 * - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
 *   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
 * - `cxengage/interactions/resource-added-received`, from the platform, not always: The customer
 *   has joined.
 * - `cxengage/interactions/voice/customer-connected`, from the platform, not always: This or
 *   `cxengage/interactions/resource-added-received` says that the customer is on the line.
 * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
 *   when the customer leaves first.
 * - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
 *   enabled.
 * - `cxengage/interactions/disposition-code-changed`, set off by
 *   `interactions.selectDispositionCode`, not always.
 * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
 *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
 * - `cxengage/interactions/work-ended-received`, from the platform.
 */
export const voiceOutbound = [
  "cxengage/interactions/voice/dial-send-acknowledged",
  "cxengage/interactions/work-offer-received",
  "cxengage/interactions/work-initiated-received",
  "cxengage/interactions/accept-acknowledged",
  "cxengage/interactions/work-accepted-received",
  "cxengage/interactions/work-ended-received",
  "?cxengage/interactions/flow-action-acknowledged",
  "?cxengage/interactions/custom-fields-received",
  "?cxengage/interactions/wrapup-details-received",
  "?cxengage/interactions/disposition-codes-received",
  "?cxengage/interactions/interaction-update-transfer-menu",
  "?cxengage/interactions/screen-pop-received",
  "?cxengage/interactions/script-received",
  "?cxengage/interactions/focus-acknowledged",
  "?cxengage/interactions/resource-added-received",
  "?cxengage/interactions/voice/customer-connected",
  "?cxengage/interactions/end-acknowledged",
  "?cxengage/interactions/wrapup-started",
  "?cxengage/interactions/disposition-code-changed",
  "?cxengage/interactions/end-wrapup-acknowledged",
] as const;

/**
 * An outbound call is given up before it is answered.
 *
 * - `cxengage/interactions/voice/dial-send-acknowledged`, set off by `interactions.voice.dial`.
 * - `cxengage/interactions/voice/cancel-dial-acknowledged`, set off by
 *   `interactions.voice.cancelDial`.
 * - `cxengage/interactions/work-ended-received`, from the platform, not always:
 *   `cxengage/interactions/work-rejected-received` may come instead.
 */
export const voiceOutboundCancelled = [
  "cxengage/interactions/voice/dial-send-acknowledged",
  "cxengage/interactions/voice/cancel-dial-acknowledged",
  "?cxengage/interactions/work-ended-received",
] as const;

/**
 * The customer is put on hold and taken off again.
 *
 * - `cxengage/interactions/voice/hold-acknowledged`, set off by `interactions.voice.customerHold`.
 * - `cxengage/interactions/voice/customer-hold-received`, from the platform: On failure
 *   `cxengage/interactions/voice/customer-hold-error` comes instead.
 * - `cxengage/interactions/voice/resume-acknowledged`, set off by
 *   `interactions.voice.customerResume`.
 * - `cxengage/interactions/voice/customer-resume-received`, from the platform.
 */
export const hold = [
  "cxengage/interactions/voice/hold-acknowledged",
  "cxengage/interactions/voice/customer-hold-received",
  "cxengage/interactions/voice/resume-acknowledged",
  "cxengage/interactions/voice/customer-resume-received",
] as const;

/**
 * The agent speaks with the other party before the customer is handed over.
 *
 * - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
 *   `interactions.transferToResource`: `transferType` is `warm-transfer`. The other two transfers
 *   answer here as well.
 * - `cxengage/interactions/voice/customer-hold-received`, from the platform, not always.
 * - `cxengage/interactions/voice/transfer-started`, from the platform, not always.
 * - `cxengage/interactions/resource-added-received`, from the platform: The other party has
 *   answered.
 * - `cxengage/interactions/voice/transfer-connected`, from the platform, not always.
 * - `cxengage/interactions/voice/resume-all-acknowledged`, set off by
 *   `interactions.voice.resumeAll`, not always.
 * - `cxengage/interactions/resource-removed-received`, from the platform, not always.
 * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always.
 */
export const voiceWarmTransfer = [
  "cxengage/interactions/voice/customer-transfer-acknowledged",
  "cxengage/interactions/resource-added-received",
  "?cxengage/interactions/voice/customer-hold-received",
  "?cxengage/interactions/voice/transfer-started",
  "?cxengage/interactions/voice/transfer-connected",
  "?cxengage/interactions/voice/resume-all-acknowledged",
  "?cxengage/interactions/resource-removed-received",
  "?cxengage/interactions/end-acknowledged",
] as const;

/**
 * A warm transfer is called off.
 *
 * - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
 *   `interactions.transferToResource`: The other two transfers answer here as well.
 * - `cxengage/interactions/voice/cancel-transfer-acknowledged`, set off by
 *   `interactions.cancelResourceTransfer`: All three ways of calling a transfer off answer here.
 * - `cxengage/interactions/voice/transfer-cancelled`, from the platform, not always.
 */
export const voiceWarmTransferCancelled = [
  "cxengage/interactions/voice/customer-transfer-acknowledged",
  "cxengage/interactions/voice/cancel-transfer-acknowledged",
  "?cxengage/interactions/voice/transfer-cancelled",
] as const;

/**
 * A supervisor listens in on an agent's call.
 *
 * - `cxengage/interactions/voice/silent-monitoring-start-acknowledged`, set off by
 *   `interactions.voice.silentMonitor`.
 * - `cxengage/interactions/voice/silent-monitor-start`, from the platform.
 * - `cxengage/interactions/voice/silent-monitor-end`, from the platform.
 */
export const silentMonitoring = [
  "cxengage/interactions/voice/silent-monitoring-start-acknowledged",
  "cxengage/interactions/voice/silent-monitor-start",
  "cxengage/interactions/voice/silent-monitor-end",
] as const;

/**
 * A tenant is chosen and a session starts.
 *
 * - `cxengage/session/set-active-tenant-response`, set off by `session.setActiveTenant`: Skylight's
 *   screen makes the call itself when only one tenant comes into question or the agent picks one.
 * - `cxengage/session/config-details`, from the SDK.
 * - `cxengage/session/extension-list`, from the SDK.
 * - `cxengage/twilio/twilio-initialization`, from the SDK, not always: At any time after the
 *   extension list. When the microphone is refused, `cxengage/microphone-not-available` comes
 *   instead.
 * - `cxengage/interactions/messaging/mqtt-session-connected`, from the SDK, not always: At any time
 *   after the extension list.
 * - `cxengage/session/started`, from the SDK.
 * - `cxengage/session/heartbeat-response`, from the SDK, again and again: The first one at about
 *   the time of the next step.
 * - `cxengage/session/state-change-request-acknowledged`, from the SDK, which by itself calls
 *   `session.goNotReady`: `state` is `notready`.
 * - `cxengage/session/state-change-response`, from the platform: `state` is `notready`.
 * - `cxengage/session/state-change-request-acknowledged`, from the popup's screen, which calls
 *   `session.goNotReady`, not always: When the first presence had no reason, Skylight's screen sets
 *   `Logged in`.
 * - `cxengage/reporting/get-available-stats-response`, from the popup's screen, which calls
 *   `reporting.getAvailableStats`, not always.
 * - `cxengage/session/set-direction-response`, from the popup's screen, which calls
 *   `session.setDirection`, not always: Only when the popup was opened with `defaultWorkMode`.
 */
export const setActiveTenant = [
  "cxengage/session/set-active-tenant-response",
  "cxengage/session/config-details",
  "cxengage/session/extension-list",
  "cxengage/session/started",
  "cxengage/session/state-change-request-acknowledged",
  "cxengage/session/state-change-response",
  "?cxengage/twilio/twilio-initialization",
  "?cxengage/interactions/messaging/mqtt-session-connected",
  "?cxengage/session/heartbeat-response",
  "?cxengage/session/state-change-request-acknowledged",
  "?cxengage/reporting/get-available-stats-response",
  "?cxengage/session/set-direction-response",
] as const;

/**
 * A tenant is chosen without starting a session.
 *
 * - `cxengage/session/set-active-tenant-response`, set off by `session.setActiveTenant`: Skylight's
 *   screen makes the call itself when only one tenant comes into question or the agent picks one.
 * - `cxengage/session/config-details`, from the SDK.
 * - `cxengage/session/extension-list`, from the SDK.
 */
export const setActiveTenantNoSession = [
  "cxengage/session/set-active-tenant-response",
  "cxengage/session/config-details",
  "cxengage/session/extension-list",
] as const;

/**
 * The agent becomes ready on the active extension.
 *
 * - `cxengage/session/state-change-request-acknowledged`, set off by `session.goReady`: `state` is
 *   `ready`.
 * - `cxengage/session/state-change-response`, from the platform: `state` is `ready`.
 */
export const goReadySameExtension = [
  "cxengage/session/state-change-request-acknowledged",
  "cxengage/session/state-change-response",
] as const;

/**
 * The agent becomes ready on another extension.
 *
 * - `cxengage/session/extension-list`, set off by `session.goReady`.
 * - `cxengage/session/config-details`, from the SDK.
 * - `cxengage/session/state-change-request-acknowledged`, from the SDK: `state` is `ready`.
 * - `cxengage/session/state-change-response`, from the platform.
 */
export const goReadyOtherExtension = [
  "cxengage/session/extension-list",
  "cxengage/session/config-details",
  "cxengage/session/state-change-request-acknowledged",
  "cxengage/session/state-change-response",
] as const;

/**
 * The agent becomes not ready.
 *
 * - `cxengage/session/state-change-request-acknowledged`, set off by `session.goNotReady`: `state`
 *   is `notready`.
 * - `cxengage/session/state-change-response`, from the platform: `state` is `notready`.
 */
export const goNotReady = [
  "cxengage/session/state-change-request-acknowledged",
  "cxengage/session/state-change-response",
] as const;

/**
 * The agent changes direction.
 *
 * - `cxengage/session/set-direction-response`, set off by `session.setDirection`.
 * - `cxengage/session/direction-change-response`, from the platform.
 */
export const setDirection = [
  "cxengage/session/set-direction-response",
  "cxengage/session/direction-change-response",
] as const;

/**
 * A supervisor ends the session.
 *
 * - `cxengage/session/ended`, from the platform: `supervisorId` is set.
 * - `cxengage/session/sqs-shut-down`, from the SDK: After the next heartbeat would have been due.
 * - `cxengage/errors/warn/sqs-loop-ended`, from the SDK.
 */
export const sessionEndedBySupervisor = [
  "cxengage/session/ended",
  "cxengage/session/sqs-shut-down",
  "cxengage/errors/warn/sqs-loop-ended",
] as const;

/**
 * The session is lost.
 *
 * - `cxengage/session/heartbeat-response`, from the SDK: With error 2003, level `session-fatal`.
 * - `cxengage/session/sqs-shut-down`, from the SDK.
 * - `cxengage/errors/warn/sqs-loop-ended`, from the SDK.
 */
export const heartbeatFailure = [
  "cxengage/session/heartbeat-response",
  "cxengage/session/sqs-shut-down",
  "cxengage/errors/warn/sqs-loop-ended",
] as const;
