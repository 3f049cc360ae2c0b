// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";
import type { LoginTenant, PresenceState } from "./session.js";

/**
 * The person who is logged in.
 *
 * Source: `modules/authentication.cljs:102,130` of `cxengage-javascript-sdk`;
 * `Login/index.js:290,580` of `agent-desktop`; `Login/layout.js:175` of
 * `cxengage-configuration-ui`.
 */
export interface UserIdentity {
  /** A UUID. */
  userId: string;
  /** Credentials or personal data: keep it out of logs. */
  username: string;
  /** Credentials or personal data: keep it out of logs. */
  firstName?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  lastName?: string | null;
  /** Tenants that the person belongs to. */
  tenants: LoginTenant[];
  /** Permissions on the platform, apart from any tenant. */
  platformPermissions?: string[];
  platformRoleName?: string;
  /**
   * Tenant that is taken when none is chosen.
   *
   * A UUID.
   */
  defaultTenant?: string | null;
  /** Which variant of the login ran; added by the SDK. */
  auth: UserIdentityAuth;
}

/**
 * A new token.
 *
 * Source: `modules/authentication.cljs:116,133` of `cxengage-javascript-sdk`.
 */
export interface TokenGrant {
  /** Credentials or personal data: keep it out of logs. */
  token: string;
  /**
   * Lifetime in seconds.
   *
   * A whole number.
   */
  ttl?: number;
}

/**
 * Where a single sign-on takes place.
 *
 * The two values stand either at the top or within `result`; look in both places.
 *
 * Source: `modules/authentication.cljs:190,247` of `cxengage-javascript-sdk`.
 */
export interface SsoDetails {
  /** Client id at the identity service. */
  client?: string;
  /** Domain of the identity service. */
  domain?: string;
  result?: SsoDetailsResult;
}

/**
 * Which variant of the login ran; added by the SDK.
 *
 * Other values may come to be.
 */
export type UserIdentityAuth = "username" | "token" | AnyText;

export interface SsoDetailsResult {
  /** Client id at the identity service. */
  client: string;
  /** Domain of the identity service. */
  domain: string;
}

/**
 * With username and password.
 *
 * Before anything is asked, Skylight forgets its session, its interactions and which modules have
 * started, and closes MQTT; a login that fails does so too. With `noStateReset` everything stays.
 */
export interface AuthenticationLoginCredentialsParams {
  /** Credentials or personal data: keep it out of logs. */
  username: string;
  /** Credentials or personal data: keep it out of logs. */
  password: string;
  /** Lifetime of the token in seconds. */
  ttl?: number;
  /** Only renews the token; see the details of the command. */
  noStateReset?: boolean;
}

/** With a token from elsewhere; nothing is wiped. */
export interface AuthenticationLoginTokenParams {
  /** Credentials or personal data: keep it out of logs. */
  token: string;
}

/** What `authentication.login` takes. */
export type AuthenticationLoginParams =
  | AuthenticationLoginCredentialsParams
  | AuthenticationLoginTokenParams;

/** By the name of the person. */
export interface AuthenticationGetAuthInfoEmailParams {
  /** Credentials or personal data: keep it out of logs. */
  username: string;
}

/** By the tenant and perhaps one of its identity providers. */
export interface AuthenticationGetAuthInfoTenantParams {
  /** A UUID. */
  tenantId: string;
  /**
   * Identity provider of the tenant, from `session.getTenantDetails`; without it, the tenant's
   * default one.
   *
   * A UUID.
   */
  idpId?: string;
}

/** What `authentication.getAuthInfo` takes. */
export type AuthenticationGetAuthInfoParams =
  | AuthenticationGetAuthInfoEmailParams
  | AuthenticationGetAuthInfoTenantParams;

/** What `authentication.updateDefaultTenant` takes. */
export interface AuthenticationUpdateDefaultTenantParams {
  /** A UUID. */
  tenantId: string;
}

/** Logging in and out, with a password, a token or a single sign-on. */
export interface AuthenticationCommands {
  /**
   * Logs an agent in.
   *
   * `cxengage/session/tenant-list` comes first, then the answer.
   *
   * After the `credentials` variant Skylight's screen goes on by itself and may choose the tenant;
   * after the `token` variant nothing more happens until you call `session.setActiveTenant`. When
   * both variants' fields are sent, the token is used.
   *
   * With `noStateReset` nothing comes on the reply topic: the new token comes on
   * `cxengage/sessions/get-new-token-response`, while failures still come on the reply topic. A
   * caller that waits for the answer waits in vain, so listen on that topic instead.
   *
   * Answered on `cxengage/authentication/login-response`.
   *
   * Also sets off `cxengage/session/tenant-list`, `cxengage/sessions/get-new-token-response`.
   *
   * Part of the sequence `login_username_password`. A person logs in with username and password and
   * becomes an agent with a session:
   *
   * - `cxengage/session/tenant-list`, set off by `authentication.login`.
   * - `cxengage/authentication/login-response`, from the SDK: `auth` is `username`.
   * - `cxengage/session/get-tenant-details`, from the popup's screen, which calls
   *   `session.getTenantDetails`.
   * - `cxengage/authentication/update-default-tenant-response`, from the popup's screen, which
   *   calls `authentication.updateDefaultTenant`, not always: The agent made this tenant the
   *   default one.
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
   * Source: `modules/authentication.cljs:62` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 3000 `loginFailedTokenRequest`: No token was given, most often because name or password are
   *   wrong. Ask for the credentials again, and see what the API said in `apiResponse`.
   * - 3002 `loginFailedLoginRequest`: There is a token, but the person's identity could not be
   *   read. Check that the token is still valid, then log in again.
   *
   * @example
   * ```ts
   * await skylight.authentication.login({ username, password });
   * ```
   */
  login(params: AuthenticationLoginParams, options?: CallOptions): Promise<UserIdentity>;

  /**
   * Ends the session and logs the agent out.
   *
   * Refused (4000) while interactions are active. A 404 of the API counts as success. The answer
   * shares its topic with `session.goReady` and `session.goNotReady`, so look at `state`. Any other
   * failure of the API is published without a topic, so that no call can be told about it: this
   * call then only times out.
   *
   * Skylight's screen takes the `cxengage/session/ended` that follows for a breakdown, because no
   * supervisor asked for it, and shows its error page.
   *
   * Answered on `cxengage/session/state-change-request-acknowledged`.
   *
   * Part of the sequence `logout`. The agent logs out by a command:
   *
   * - `cxengage/session/state-change-request-acknowledged`, set off by `authentication.logout`:
   *   `state` is `offline`, or the response is null.
   * - `cxengage/session/ended`, from the platform, not always: Missing when Skylight had stopped
   *   reading notifications before.
   * - `cxengage/session/sqs-shut-down`, from the SDK: Up to 20 seconds later.
   * - `cxengage/errors/warn/sqs-loop-ended`, from the SDK: With error 5004, although nothing is
   *   wrong.
   *
   * Source: `modules/authentication.cljs:19` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 4000 `activeInteractions`: The agent cannot log out while interactions are active. End the
   *   interactions in `activeInteractions` first (as keys of that map, their ids have lost the
   *   hyphens).
   *
   * @example
   * ```ts
   * await skylight.authentication.logout();
   * ```
   */
  logout(options?: CallOptions): Promise<PresenceState | null>;

  /**
   * Asks where a person or a tenant signs in, as the first step of a single sign-on.
   *
   * Skylight's screen takes the answer as its cue to open the sign-in window by itself, where a
   * popup blocker may step in. What Skylight knew is forgotten as in a login with username and
   * password.
   *
   * Answered on `cxengage/authentication/auth-info-response`.
   *
   * Part of the sequence `login_sso`. A person logs in through an identity provider:
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
   * - `cxengage/authentication/identity-window-response`, from the SDK: Skylight looks once a
   *   second whether the window is closed, so it may come before or after the three steps above.
   *
   * Source: `modules/authentication.cljs:144` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 3005 `failedToGetAuthInfo`: It could not be found out where to sign in. Check the name, or
   *   the tenant's id and that of its identity provider.
   *
   * @example
   * ```ts
   * await skylight.authentication.getAuthInfo({ username });
   * ```
   */
  getAuthInfo(params: AuthenticationGetAuthInfoParams, options?: CallOptions): Promise<SsoDetails>;

  /**
   * Opens the sign-in page that the last `getAuthInfo` found.
   *
   * Needs a window named `cxengageSsoWindow` that a click has opened before; otherwise the popup is
   * blocked and no answer ever comes. The token comes first, on
   * `cxengage/authentication/cognito-auth-response`; the answer comes when the window is closed.
   *
   * Answered on `cxengage/authentication/identity-window-response`.
   *
   * Part of the sequence `login_sso`. A person logs in through an identity provider:
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
   * - `cxengage/authentication/identity-window-response`, from the SDK: Skylight looks once a
   *   second whether the window is closed, so it may come before or after the three steps above.
   *
   * Source: `modules/authentication.cljs:224` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.authentication.popIdentityPage();
   * ```
   */
  popIdentityPage(options?: CallOptions): Promise<boolean>;

  /**
   * Makes a tenant the agent's default one.
   *
   * Answered on `cxengage/authentication/update-default-tenant-response`.
   *
   * Source: `modules/authentication.cljs:275` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 3006 `failedToUpdateDefaultTenant`: The default tenant could not be changed. Check the
   *   tenant's id against `cxengage/session/tenant-list`, and see what the API said in `data`.
   *
   * @example
   * ```ts
   * await skylight.authentication.updateDefaultTenant({ tenantId });
   * ```
   */
  updateDefaultTenant(
    params: AuthenticationUpdateDefaultTenantParams,
    options?: CallOptions,
  ): Promise<unknown>;
}

/** The commands of `authentication` as methods, to be given to `Skylight.open`. */
export const authentication: Module<AuthenticationCommands> = /* @__PURE__ */ module(
  "authentication",
  {
    "cxengage/authentication/~-response": "login updateDefaultTenant",
    "cxengage/session/state-change-request-acknowledged ()": "logout",
    "cxengage/authentication/auth-info-response": "getAuthInfo",
    "cxengage/authentication/identity-window-response ()": "popIdentityPage",
  },
);
