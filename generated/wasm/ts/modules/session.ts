// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";

/**
 * Who starts interactions.
 *
 * - `inbound`: The customer contacts the agent.
 * - `outbound`: The contact centre contacts the customer.
 * - `agent-initiated`: The agent contacts the customer.
 */
export type Direction = "inbound" | "outbound" | "agent-initiated";

/**
 * Who starts interactions.
 *
 * - `inbound`: The customer contacts the agent.
 * - `outbound`: The contact centre contacts the customer.
 * - `agent-initiated`: The agent contacts the customer.
 *
 * Other values may come to be.
 */
export type AnyDirection = "inbound" | "outbound" | "agent-initiated" | AnyText;

/**
 * Whether the agent takes work.
 *
 * - `ready`: Takes work offers.
 * - `notready`: Is logged in and takes no work offers.
 * - `offline`: Has no session.
 *
 * Other values may come to be.
 */
export type Presence = "ready" | "notready" | "offline" | AnyText;

/**
 * The kind of phone behind an extension.
 *
 * - `pstn`: A telephone number.
 * - `sip`: A SIP address.
 * - `webrtc`: A softphone in the browser.
 */
export type ExtensionType = "pstn" | "sip" | "webrtc";

/**
 * The kind of phone behind an extension.
 *
 * - `pstn`: A telephone number.
 * - `sip`: A SIP address.
 * - `webrtc`: A softphone in the browser.
 *
 * Other values may come to be.
 */
export type AnyExtensionType = "pstn" | "sip" | "webrtc" | AnyText;

/**
 * A phone on which the agent can take calls.
 *
 * Source: `modules/session.cljs:146,374`, `modules/interaction.cljs:130` of
 * `cxengage-javascript-sdk`; `AgentDesktop/reducer.js:485` of `agent-desktop`.
 */
export interface Extension {
  type: AnyExtensionType;
  /**
   * The number or address; this is what `session.goReady` takes.
   *
   * Credentials or personal data: keep it out of logs.
   */
  value: string;
  description?: string | null;
  /** `twilio` where calls come to the softphone inside Skylight; may be an empty text. */
  provider?: string | null;
  region?: string | null;
  sdkVersion?: string | null;
}

/**
 * The agent's extensions and the one in use.
 *
 * A member that the user config lacks is lacking here too.
 *
 * Source: `modules/session.cljs:153,400` of `cxengage-javascript-sdk`.
 */
export interface ExtensionList {
  activeExtension?: Extension | null;
  extensions?: Extension[];
}

/**
 * The agent's configuration in a tenant.
 *
 * Passed on from the platform, so more keys can be expected. It holds live credentials.
 *
 * Source: `modules/session.cljs:145`, `cxengage_javascript_sdk/state.cljs:139` of
 * `cxengage-javascript-sdk`; `App/index.js:597` of `agent-desktop`.
 */
export interface UserConfig {
  activeExtension?: Extension | null;
  extensions: Extension[];
  /** Credentials or personal data: keep it out of logs. */
  integrations: Integration[];
  /** Reasons for being not ready. */
  reasonLists: ReasonList[];
  outboundIntegration?: OutboundIntegration | null;
  /** Prepared texts for messaging. */
  messageTemplates?: MessageTemplate[];
}

/**
 * A service that Skylight connects to on behalf of the agent.
 *
 * Source: `modules/sqs.cljs:100`, `modules/twilio.cljs:197,236`, `modules/messaging.cljs:393` of
 * `cxengage-javascript-sdk`.
 */
export interface Integration {
  /** Which service, for instance `sqs`, `twilio` or `messaging`. */
  type: string;
  /** Credentials or personal data: keep it out of logs. */
  credentials?: IntegrationCredentials;
  /** Where notifications for the agent are polled from. */
  queue?: IntegrationQueue;
  region?: string;
  endpoint?: string;
  regions?: string[];
  /**
   * Script of the service's client library.
   *
   * A URL.
   */
  jsApiUrl?: string;
}

/**
 * The integration that outbound interactions of the tenant use.
 *
 * Source: `modules/voice.cljs:325` of `cxengage-javascript-sdk`.
 */
export interface OutboundIntegration {
  type: string;
  /** A UUID. */
  id?: string;
  /** A UUID. */
  tenantId?: string;
  name?: string;
  active?: boolean;
}

/**
 * A list of reasons for being not ready.
 *
 * One list is special: the reason `Logged in` of `System Presence Reasons` is what the agent is
 * given right after a session has started.
 *
 * Source: `modules/session.cljs:116` of `cxengage-javascript-sdk`; `AgentDesktop/reducer.js:447`,
 * `App/index.js:578` of `agent-desktop`.
 */
export interface ReasonList {
  /**
   * Goes into `reasonListId` of `session.goNotReady`.
   *
   * A UUID.
   */
  id: string;
  name: string;
  active: boolean;
  isDefault?: boolean;
  reasons: Reason[];
}

/**
 * A reason for being not ready.
 *
 * Source: `modules/session.cljs:120` of `cxengage-javascript-sdk`;
 * `AgentDesktop/reducer.js:141,467` of `agent-desktop`.
 */
export interface Reason {
  /**
   * Goes into `reasonId` of `session.goNotReady`.
   *
   * A UUID.
   */
  reasonId: string;
  /** Goes into `reason` of `session.goNotReady`, letter for letter. */
  name: string;
  active?: boolean;
  /** A whole number. */
  sortOrder?: number;
  /** Names of the groups that the reason stands in, from the outside in. */
  hierarchy?: string[];
}

/**
 * A prepared text that an agent can send.
 *
 * Source: `MainContentArea/selectors.js:8`, `MessagingContentArea/MessagingTextArea.js:340` of
 * `agent-desktop`.
 */
export interface MessageTemplate {
  /** A UUID. */
  id: string;
  name: string;
  /** The text itself. */
  template: string;
  type: AnyTemplateTextType;
  /** Channels for which the text is offered. */
  channels: string[];
  active?: boolean;
}

/**
 * How the text of a message template is written.
 *
 * - `plaintext`: Plain text.
 * - `html`: HTML.
 */
export type TemplateTextType = "plaintext" | "html";

/**
 * How the text of a message template is written.
 *
 * - `plaintext`: Plain text.
 * - `html`: HTML.
 *
 * Other values may come to be.
 */
export type AnyTemplateTextType = "plaintext" | "html" | AnyText;

/**
 * A tenant that the person logging in belongs to.
 *
 * Source: `modules/authentication.cljs:97,125` of `cxengage-javascript-sdk`; `Login/index.js:661`
 * of `agent-desktop`; `Login/layout.js:175` of `cxengage-configuration-ui`.
 */
export interface LoginTenant {
  /**
   * Goes into `session.setActiveTenant`.
   *
   * A UUID.
   */
  tenantId: string;
  tenantName: string;
  /** Permissions of the person in this tenant. */
  tenantPermissions: string[];
  tenantActive?: boolean;
}

/**
 * A tenant that the agent may work for, with its ways of signing in.
 *
 * Source: `Login/index.js:537,635` of `agent-desktop`; `me/me.mock.js:1` of `config-shared`.
 */
export interface TenantDetail {
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active?: boolean;
  /** Whether the tenant lets people sign in with a password; not a password itself. */
  password: boolean;
  /** Other ways of signing in; an id goes into `idpId` of `authentication.getAuthInfo`. */
  identityProviders: IdentityProvider[];
}

/**
 * A service that signs people in on behalf of a tenant.
 *
 * Source: `me/me.mock.js:1` of `config-shared`; `Login/index.js:636` of `agent-desktop`.
 */
export interface IdentityProvider {
  /** A UUID. */
  id: string;
  name?: string;
  client?: string;
  domain?: string;
}

/**
 * The session that the platform holds for the agent, in any window.
 *
 * Source: `modules/session.cljs:623` of `cxengage-javascript-sdk`.
 */
export interface RunningSession {
  /** For instance `ready`, `notready` or `offline`. */
  state: string | null;
  /** A UUID. */
  sessionId: string | null;
}

/**
 * The session that has just begun.
 *
 * Source: `modules/session.cljs:115,132` of `cxengage-javascript-sdk`.
 */
export interface SessionStarted {
  /** A UUID. */
  sessionId: string;
  /**
   * The agent's user id, added by the SDK.
   *
   * A UUID.
   */
  resourceId: string;
  state?: string;
}

/**
 * How the session came to an end.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:146` of `cxengage-javascript-sdk`;
 * `App/index.js:626` of `agent-desktop`.
 */
export interface SessionEnded {
  state: SessionEndedState;
  /**
   * The supervisor who ended it; missing or null when nobody did.
   *
   * A UUID.
   */
  supervisorId?: string | null;
  supervisorName?: string | null;
}

/**
 * The presence that the platform has taken on record.
 *
 * Source: `modules/session.cljs:71,330` of `cxengage-javascript-sdk`.
 */
export interface PresenceState {
  state: Presence;
  /** A UUID. */
  sessionId?: string;
  /** A UUID. */
  resourceId?: string;
  /** The reason's text. */
  reason?: string | null;
  /** A UUID. */
  reasonId?: string | null;
  /** A UUID. */
  reasonListId?: string | null;
}

/**
 * The presence that the agent now really has.
 *
 * Only what the platform's notification holds is here. Going offline is told on
 * `cxengage/session/ended` instead.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:144` of `cxengage-javascript-sdk`;
 * `App/index.js:568`, `AgentDesktop/reducer.js:552` of `agent-desktop`.
 */
export interface PresenceChange {
  /** The two states that were seen; others cannot be ruled out. */
  state: PresenceChangeState;
  /** States that can be asked for next. */
  availableStates?: string[];
  direction?: AnyDirection;
  reason?: string | null;
  /** A UUID. */
  reasonId?: string | null;
  /** A UUID. */
  reasonListId?: string | null;
  /**
   * The supervisor who made the change; missing or null when the agent did.
   *
   * A UUID.
   */
  supervisorId?: string | null;
  supervisorName?: string | null;
}

/**
 * The direction that the agent now really has.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:154` of `cxengage-javascript-sdk`;
 * `App/index.js:611` of `agent-desktop`.
 */
export interface DirectionChange {
  state?: string;
  availableStates?: string[];
  direction?: AnyDirection;
  /**
   * The supervisor who made the change; missing or null when the agent did.
   *
   * A UUID.
   */
  supervisorId?: string | null;
  supervisorName?: string | null;
}

/**
 * The platform's answer to a sign of life.
 *
 * Source: `modules/session.cljs:92,98` of `cxengage-javascript-sdk`.
 */
export interface Heartbeat {
  /** Seconds until the next one; the SDK takes 16.6 when this is missing. */
  heartbeatDelay?: number;
  /** A UUID. */
  sessionId?: string;
}

export interface IntegrationCredentials {
  accessKey?: string;
  secretKey?: string;
  sessionToken?: string;
  /**
   * Lifetime in seconds.
   *
   * A whole number.
   */
  ttl?: number;
  token?: string;
}

/** Where notifications for the agent are polled from. */
export interface IntegrationQueue {
  /** A URL. */
  url: string;
}

/** Other values may come to be. */
export type SessionEndedState = "offline" | AnyText;

/**
 * The two states that were seen; others cannot be ruled out.
 *
 * Other values may come to be.
 */
export type PresenceChangeState = "ready" | "notready" | AnyText;

/**
 * The tenant and its region were found.
 *
 * The user config, the extensions and the session's start come on topics of their own.
 *
 * Source: `modules/session.cljs:212,219,223` of `cxengage-javascript-sdk`.
 */
export interface SessionSetActiveTenantResponsePayload {
  /** A UUID. */
  tenantId: string;
}

/**
 * The platform took the new direction.
 *
 * Source: `modules/session.cljs:264,267` of `cxengage-javascript-sdk`; `App/index.js:610` of
 * `agent-desktop`.
 */
export interface SessionSetDirectionResponsePayload {
  /** The direction that was asked for. */
  direction: AnyDirection;
  /** A UUID. */
  sessionId: string | null;
}

/**
 * The platform took the new direction.
 *
 * Source: `modules/session.cljs:264,267` of `cxengage-javascript-sdk`; `App/index.js:610` of
 * `agent-desktop`.
 */
export interface SessionSetDirectionResponseFailure {
  direction: AnyDirection;
  sessionId: null;
}

/**
 * The tenants that the agent may work for.
 *
 * Source: `modules/session.cljs:573,575` of `cxengage-javascript-sdk`.
 */
export interface SessionGetTenantDetailsPayload {
  details: TenantDetail[] | null;
}

/**
 * The agent's user config, read afresh.
 *
 * An error comes with a response as well, which holds what is known of the failed request.
 *
 * Source: `modules/session.cljs:650` of `cxengage-javascript-sdk`.
 */
export interface SessionGetUserConfigResponsePayload {
  result: UserConfig;
}

/** Why; the three members belong together and must be those of one reason in the user config. */
export interface GoNotReadyReasonInfo {
  /** The reason's name, letter for letter. */
  reason: string;
  /** A UUID. */
  reasonId: string;
  /** A UUID. */
  reasonListId: string;
}

/** What `session.setActiveTenant` takes. */
export interface SessionSetActiveTenantParams {
  /** A UUID. */
  tenantId: string;
  /**
   * Stops the chain after the extension list: no session, no notifications, and none of the voice,
   * email, messaging, smoochMessaging and twilio modules.
   */
  noSession?: boolean;
  /** Starts the session for listening in on calls of others. */
  silentMonitoring?: boolean;
}

/** What `session.goReady` takes. */
export interface SessionGoReadyParams {
  /**
   * Which of the agent's extensions to use: its `value`, not an id.
   *
   * Credentials or personal data: keep it out of logs.
   */
  extensionValue: string;
}

/** What `session.goNotReady` takes. */
export interface SessionGoNotReadyParams {
  /** Why; the three members belong together and must be those of one reason in the user config. */
  reasonInfo?: GoNotReadyReasonInfo;
}

/** What `session.setDirection` takes. */
export interface SessionSetDirectionParams {
  direction: Direction;
  /**
   * Another agent than the one logged in.
   *
   * A UUID.
   */
  agentId?: string;
  /**
   * The other agent's session.
   *
   * A UUID.
   */
  sessionId?: string;
}

/** What `session.setPresenceState` takes. */
export interface SessionSetPresenceStateParams {
  /** `ready`, `notready` or `offline`; the SDK does not check it. */
  state: string;
  /**
   * Another agent than the one logged in.
   *
   * A UUID.
   */
  agentId?: string;
  /**
   * The other agent's session.
   *
   * A UUID.
   */
  sessionId?: string;
  reason?: string;
  /** A UUID. */
  reasonId?: string;
  /** A UUID. */
  reasonListId?: string;
  /** Forces the logout when `state` is `offline`. */
  forceLogout?: boolean;
}

/** What `session.setLocale` takes. */
export interface SessionSetLocaleParams {
  /**
   * A language tag, for instance `en-US`.
   *
   * Taken as it is, unchecked.
   */
  locale: string;
}

/**
 * The agent's session, presence (ready or not ready), tenant, extension and direction.
 *
 * Nearly all other modules need a session: log in with `authentication.login`, choose a tenant with
 * `session.setActiveTenant`, and wait for `cxengage/session/started`.
 */
export interface SessionCommands {
  /**
   * Chooses the tenant to work for and starts a session there.
   *
   * The answer only says that the tenant and its region were found. The rest of the chain arrives
   * on other topics: user config, extension list, session start, an automatic not-ready (with the
   * reason `Logged in` where that is configured), and then heartbeats for as long as the session
   * lives. What goes wrong on the way is told on the topic of the step that failed.
   *
   * An agent without an active extension is given the first of the list; should that fail (2006),
   * the chain goes on all the same. After a login with username and password Skylight makes this
   * call by itself when the choice of tenant is clear, so a call of your own may start a second
   * session: wait for `cxengage/session/set-active-tenant-response` first.
   *
   * Only partly supported over this bridge: A call that comes over the bridge skips Skylight's own
   * tenant bookkeeping; the vendor marks the command as not fully supported.
   *
   * Answered on `cxengage/session/set-active-tenant-response`.
   *
   * An answer belongs to the call with the same `tenantId`.
   *
   * Also sets off `cxengage/session/config-details`, `cxengage/session/extension-list`,
   * `cxengage/session/started`, `cxengage/session/state-change-request-acknowledged`.
   *
   * Part of the sequence `set_active_tenant`. A tenant is chosen and a session starts:
   *
   * - `cxengage/session/set-active-tenant-response`, set off by `session.setActiveTenant`:
   *   Skylight's screen makes the call itself when only one tenant comes into question or the agent
   *   picks one.
   * - `cxengage/session/config-details`, from the SDK.
   * - `cxengage/session/extension-list`, from the SDK.
   * - `cxengage/twilio/twilio-initialization`, from the SDK, not always: At any time after the
   *   extension list. When the microphone is refused, `cxengage/microphone-not-available` comes
   *   instead.
   * - `cxengage/interactions/messaging/mqtt-session-connected`, from the SDK, not always: At any
   *   time after the extension list.
   * - `cxengage/session/started`, from the SDK.
   * - `cxengage/session/heartbeat-response`, from the SDK, again and again: The first one at about
   *   the time of the next step.
   * - `cxengage/session/state-change-request-acknowledged`, from the SDK, which by itself calls
   *   `session.goNotReady`: `state` is `notready`.
   * - `cxengage/session/state-change-response`, from the platform: `state` is `notready`.
   * - `cxengage/session/state-change-request-acknowledged`, from the popup's screen, which calls
   *   `session.goNotReady`, not always: When the first presence had no reason, Skylight's screen
   *   sets `Logged in`.
   * - `cxengage/reporting/get-available-stats-response`, from the popup's screen, which calls
   *   `reporting.getAvailableStats`, not always.
   * - `cxengage/session/set-direction-response`, from the popup's screen, which calls
   *   `session.setDirection`, not always: Only when the popup was opened with `defaultWorkMode`.
   *
   * Source: `modules/session.cljs:174` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 2010 `failedToGetTenant`: The tenant could not be read. Check the tenant's id against
   *   `cxengage/session/tenant-list`, and that the agent belongs to that tenant.
   * - 2011 `failedToGetRegion`: The tenant's region could not be read. See what the API said in
   *   `apiResponse` and call `setActiveTenant` again.
   *
   * @example
   * ```ts
   * await skylight.session.setActiveTenant({ tenantId });
   * ```
   */
  setActiveTenant(
    params: SessionSetActiveTenantParams,
    options?: CallOptions,
  ): Promise<SessionSetActiveTenantResponsePayload>;

  /**
   * Makes the agent ready for work, on one of their extensions.
   *
   * When the extension is another one than the active one, the extension list and the user config
   * come first. The answer means that the platform took the request; the presence itself is told on
   * `cxengage/session/state-change-response`.
   *
   * `goNotReady`, `logout` and automatic changes are answered on the same topic, so look at
   * `state`.
   *
   * Answered on `cxengage/session/state-change-request-acknowledged`.
   *
   * After the call has ended, the topic may bring more: After error 2006 the SDK goes on, and the
   * answer to the change of presence may still follow.
   *
   * Also sets off `cxengage/session/extension-list`, `cxengage/session/config-details`.
   *
   * Part of the sequence `go_ready_same_extension`. The agent becomes ready on the active
   * extension:
   *
   * - `cxengage/session/state-change-request-acknowledged`, set off by `session.goReady`: `state`
   *   is `ready`.
   * - `cxengage/session/state-change-response`, from the platform: `state` is `ready`.
   *
   * Source: `modules/session.cljs:343` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 2001 `failedToGetSessionConfig`: The user config could not be read. See what the API said in
   *   `apiResponse`, then call `setActiveTenant` (or `goReady`) again.
   * - 2004 `failedToChangeState`: The platform did not change the presence. See what the API said
   *   in `apiResponse`; check that the session still lives, then ask again.
   * - 2005 `invalidExtensionProvided`: The extension is none of the agent's. Pass the `value` of
   *   one of the extensions listed in `validExtensions`.
   * - 2006 `failedToUpdateExtension`: The extension could not be made the active one. See what the
   *   API said in `apiResponse`. The chain goes on all the same: wait for the answer that follows,
   *   or choose another extension.
   * - 2009 `failedToGetUserExtensions`: The agent's extensions could not be read, so the agent was
   *   not made ready. See what the API said in `apiResponse` and call `goReady` again.
   *
   * @example
   * ```ts
   * await skylight.session.goReady({ extensionValue });
   * ```
   */
  goReady(params: SessionGoReadyParams, options?: CallOptions): Promise<PresenceState | null>;

  /**
   * Stops new work from being offered to the agent.
   *
   * The answer means that the platform took the request; the presence itself is told on
   * `cxengage/session/state-change-response`. `goReady`, `logout` and automatic changes are
   * answered on the same topic, so look at `state`.
   *
   * Answered on `cxengage/session/state-change-request-acknowledged`.
   *
   * An answer belongs to the call with the same `reasonInfo.reasonId` (`reasonId` in the answer)
   * and `reasonInfo.reasonListId` (`reasonListId` in the answer).
   *
   * Part of the sequence `go_not_ready`. The agent becomes not ready:
   *
   * - `cxengage/session/state-change-request-acknowledged`, set off by `session.goNotReady`:
   *   `state` is `notready`.
   * - `cxengage/session/state-change-response`, from the platform: `state` is `notready`.
   *
   * Source: `modules/session.cljs:22` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 2004 `failedToChangeState`: The platform did not change the presence. See what the API said
   *   in `apiResponse`; check that the session still lives, then ask again.
   * - 2007 `invalidReasonInfo`: The reason is not one of the user config. Pass name, id and list id
   *   of one reason out of `validReasons`, or leave `reasonInfo` out.
   *
   * @example
   * ```ts
   * await skylight.session.goNotReady();
   * ```
   */
  goNotReady(
    params?: SessionGoNotReadyParams,
    options?: CallOptions,
  ): Promise<PresenceState | null>;

  /**
   * Sets whether the agent works inbound or outbound.
   *
   * A failure comes with a response as well, which repeats the direction that was asked for.
   *
   * Answered on `cxengage/session/set-direction-response`.
   *
   * An answer belongs to the call with the same `direction` and `sessionId`.
   *
   * Part of the sequence `set_direction`. The agent changes direction:
   *
   * - `cxengage/session/set-direction-response`, set off by `session.setDirection`.
   * - `cxengage/session/direction-change-response`, from the platform.
   *
   * Source: `modules/session.cljs:232` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 2008 `failedToSetDirection`: The direction could not be set. See what the API said in
   *   `apiResponse`; check that the session still lives, then ask again.
   *
   * @example
   * ```ts
   * await skylight.session.setDirection({ direction: "inbound" });
   * ```
   */
  setDirection(
    params: SessionSetDirectionParams,
    options?: CallOptions,
  ): Promise<SessionSetDirectionResponsePayload>;

  /**
   * Changes the presence of an agent, the one logged in or, for a supervisor, another.
   *
   * Answered on `cxengage/session/set-presence-state-response`.
   *
   * An answer belongs to the call with the same `sessionId` and `agentId` (`resourceId` in the
   * answer).
   *
   * Source: `modules/session.cljs:276` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 2013 `failedToSetPresenceState`: The presence of the agent could not be set. Check `state`,
   *   `agentId` and `sessionId`, and that the session still lives.
   *
   * @example
   * ```ts
   * await skylight.session.setPresenceState({ state });
   * ```
   */
  setPresenceState(
    params: SessionSetPresenceStateParams,
    options?: CallOptions,
  ): Promise<PresenceState | null>;

  /**
   * Asks whether the agent has a session somewhere, and in which state.
   *
   * Answered on `cxengage/session/get-running-session-state`.
   *
   * Source: `modules/session.cljs:611` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 2014 `failedToGetRunningSessionState`: The state of the running session could not be read.
   *   Make sure that somebody is logged in and a tenant is active, then ask again.
   *
   * @example
   * ```ts
   * await skylight.session.getRunningSessionState();
   * ```
   */
  getRunningSessionState(options?: CallOptions): Promise<RunningSession>;

  /**
   * Lists the tenants that the agent may work for, with their ways of signing in.
   *
   * Works as soon as somebody is logged in; no tenant needs to be active.
   *
   * Answered on `cxengage/session/get-tenant-details`.
   *
   * Source: `modules/session.cljs:556` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 2012 `failedToGetTenantDetails`: The details of the agent's tenants could not be read. Make
   *   sure that somebody is logged in, then ask again.
   *
   * @example
   * ```ts
   * await skylight.session.getTenantDetails();
   * ```
   */
  getTenantDetails(options?: CallOptions): Promise<SessionGetTenantDetailsPayload>;

  /**
   * Reads the user config afresh.
   *
   * Skylight's own state is left as it is. The answer wraps the config in `result`, unlike
   * `cxengage/session/config-details`.
   *
   * Answered on `cxengage/session/get-user-config-response`.
   *
   * Source: `modules/session.cljs:634` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 2015 `failedToGetUserConfig`: The user config could not be read. Make sure that somebody is
   *   logged in and a tenant is active, then ask again.
   *
   * @example
   * ```ts
   * await skylight.session.getUserConfig();
   * ```
   */
  getUserConfig(options?: CallOptions): Promise<SessionGetUserConfigResponsePayload>;

  /**
   * Meant to read the agent's extensions; its answer never leaves Skylight.
   *
   * Take the extensions from `cxengage/session/extension-list`, `cxengage/session/config-details`
   * or `getUserConfig`.
   *
   * Never answered: The SDK publishes the answer under a wrong key. Resolves as soon as the command
   * is posted.
   *
   * Source: `modules/session.cljs:538` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.session.getExtensions();
   * ```
   */
  getExtensions(options?: CallOptions): Promise<void>;

  /**
   * Meant to read the active tenant's id; its answer never leaves Skylight.
   *
   * `dumpState` has it, in `session.tenant-id`.
   *
   * Never answered: The SDK publishes the answer under a wrong key, and the return value does not
   * cross the bridge. Resolves as soon as the command is posted.
   *
   * Source: `modules/session.cljs:427` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.session.getActiveTenantId();
   * ```
   */
  getActiveTenantId(options?: CallOptions): Promise<void>;

  /**
   * Meant to read the agent's user id; its answer never leaves Skylight.
   *
   * `dumpState` has it, in `user.user-id`.
   *
   * Never answered: The SDK publishes the answer under a wrong key, and the return value does not
   * cross the bridge. Resolves as soon as the command is posted.
   *
   * Source: `modules/session.cljs:412` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.session.getActiveUserId();
   * ```
   */
  getActiveUserId(options?: CallOptions): Promise<void>;

  /**
   * Meant to read the agent's default extension; its answer never leaves Skylight.
   *
   * `dumpState` has the user config, in `session.config`.
   *
   * Never answered: The SDK publishes the answer under a wrong key, and the return value does not
   * cross the bridge. Resolves as soon as the command is posted.
   *
   * Source: `modules/session.cljs:519` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.session.getDefaultExtension();
   * ```
   */
  getDefaultExtension(options?: CallOptions): Promise<void>;

  /**
   * Meant to read the agent's token; its answer never leaves Skylight.
   *
   * The token is not in `dumpState` either. A login with `noStateReset` yields a new one.
   *
   * Never answered: The SDK publishes the answer under a wrong key, and the return value does not
   * cross the bridge. Resolves as soon as the command is posted.
   *
   * Source: `modules/session.cljs:442` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.session.getToken();
   * ```
   */
  getToken(options?: CallOptions): Promise<void>;

  /**
   * Meant to read the token of a single sign-on; its answer never leaves Skylight.
   *
   * The token is not in `dumpState` either; it was told on
   * `cxengage/authentication/cognito-auth-response`.
   *
   * Never answered: The SDK publishes the answer under a wrong key, and the return value does not
   * cross the bridge. Resolves as soon as the command is posted.
   *
   * Source: `modules/session.cljs:488` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.session.getSsoToken();
   * ```
   */
  getSsoToken(options?: CallOptions): Promise<void>;

  /**
   * Meant to read which interaction is being listened in on; its answer never leaves Skylight.
   *
   * `dumpState` does not have it either.
   *
   * Never answered: The SDK publishes the answer under a wrong key, and the return value does not
   * cross the bridge. Resolves as soon as the command is posted.
   *
   * Source: `modules/session.cljs:582` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.session.getMonitoredInteraction();
   * ```
   */
  getMonitoredInteraction(options?: CallOptions): Promise<void>;

  /**
   * Forgets which interaction is being listened in on.
   *
   * It takes effect, without a word.
   *
   * Never answered: The SDK publishes the answer under a wrong key. Resolves as soon as the command
   * is posted.
   *
   * Source: `modules/session.cljs:597` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.session.clearMonitoredInteraction();
   * ```
   */
  clearMonitoredInteraction(options?: CallOptions): Promise<void>;

  /**
   * Replaces the token that Skylight sends with its requests.
   *
   * It takes effect, without a word. The token is the message's data itself, not a member of an
   * object.
   *
   * `token`: The new token.
   *
   * Never answered: The SDK publishes the answer under a wrong key. Resolves as soon as the command
   * is posted.
   *
   * Source: `modules/session.cljs:457` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.session.setToken(token);
   * ```
   */
  setToken(token: string, options?: CallOptions): Promise<void>;

  /**
   * Replaces the identity of the agent that Skylight works for.
   *
   * The whole stored identity is replaced, so the agent's tenants and permissions are lost. The
   * user id is the message's data itself, not a member of an object.
   *
   * `userId`: The user to work for.
   *
   * Never answered: The SDK publishes the answer under a wrong key. Resolves as soon as the command
   * is posted.
   *
   * Source: `modules/session.cljs:473` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.session.setUserIdentity(userId);
   * ```
   */
  setUserIdentity(userId: string, options?: CallOptions): Promise<void>;

  /**
   * Tells the SDK which language the agent uses.
   *
   * It takes effect, without a word. A bare string instead of an object clears the locale.
   *
   * Never answered: The SDK publishes the answer under a wrong key. Resolves as soon as the command
   * is posted.
   *
   * Source: `modules/session.cljs:503` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.session.setLocale({ locale });
   * ```
   */
  setLocale(params: SessionSetLocaleParams, options?: CallOptions): Promise<void>;
}

/** The commands of `session` as methods, to be given to `Skylight.open`. */
export const session: Module<SessionCommands> = /* @__PURE__ */ module("session", {
  "cxengage/session/~-response =tenantId": "setActiveTenant",
  "cxengage/session/state-change-request-acknowledged": "goReady",
  "cxengage/session/state-change-request-acknowledged =reasonInfo.reasonId=reasonId =reasonInfo.reasonListId=reasonListId":
    "goNotReady",
  "cxengage/session/~-response =direction =sessionId": "setDirection",
  "cxengage/session/~-response =sessionId =agentId=resourceId": "setPresenceState",
  "cxengage/session/~ ()": "getRunningSessionState getTenantDetails",
  "cxengage/session/~-response ()": "getUserConfig",
  "- ()":
    "getExtensions getActiveTenantId getActiveUserId getDefaultExtension getToken getSsoToken getMonitoredInteraction clearMonitoredInteraction",
  "-": "setToken setUserIdentity setLocale",
});
