// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../runtime/connection.js";
import type { Module } from "../runtime/module.js";
import type { LoginTenant, PresenceState } from "./session.js";

/**
 * The person who is logged in.
 *
 * Source:
 * `cxengage-javascript-sdk:src/cljs/cxengage_javascript_sdk/modules/authentication.cljs:102,130`,
 * `agent-desktop:app/containers/Login/index.js:290,580`,
 * `cxengage-configuration-ui:src/containers/Login/layout.js:175`.
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
 * Source:
 * `cxengage-javascript-sdk:src/cljs/cxengage_javascript_sdk/modules/authentication.cljs:116,133`.
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
 * Source:
 * `cxengage-javascript-sdk:src/cljs/cxengage_javascript_sdk/modules/authentication.cljs:190,247`.
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
   * What follows: A person logs in with username and password and becomes an agent with a session.
   *
   * - `cxengage/session/tenant-list`
   * - `cxengage/authentication/login-response`: `auth` is `username`.
   * - `cxengage/session/get-tenant-details`
   * - `cxengage/authentication/update-default-tenant-response`, perhaps: The agent made this tenant
   *   the default one.
   * - `cxengage/session/set-active-tenant-response`: Skylight's screen makes the call itself when
   *   only one tenant comes into question or the agent picks one.
   * - `cxengage/session/config-details`
   * - `cxengage/session/extension-list`
   * - `cxengage/twilio/twilio-initialization`, perhaps: At any time after the extension list. When
   *   the microphone is refused, `cxengage/microphone-not-available` comes instead.
   * - `cxengage/interactions/messaging/mqtt-session-connected`, perhaps: At any time after the
   *   extension list.
   * - `cxengage/session/started`
   * - `cxengage/session/heartbeat-response`, again and again: The first one at about the time of
   *   the next step.
   * - `cxengage/session/state-change-request-acknowledged`: Made by the SDK itself; `state` is
   *   `notready`.
   * - `cxengage/session/state-change-response`: `state` is `notready`.
   * - `cxengage/session/state-change-request-acknowledged`, perhaps: When the first presence had no
   *   reason, Skylight's screen sets `Logged in`.
   * - `cxengage/reporting/get-available-stats-response`, perhaps
   * - `cxengage/session/set-direction-response`, perhaps: Only when the popup was opened with
   *   `defaultWorkMode`.
   *
   * Source:
   * `cxengage-javascript-sdk:src/cljs/cxengage_javascript_sdk/modules/authentication.cljs:62`.
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
   * What follows: The agent logs out by a command.
   *
   * - `cxengage/session/state-change-request-acknowledged`: `state` is `offline`, or the response
   *   is null.
   * - `cxengage/session/ended`, perhaps: Missing when Skylight had stopped reading notifications
   *   before.
   * - `cxengage/session/sqs-shut-down`: Up to 20 seconds later.
   * - `cxengage/errors/warn/sqs-loop-ended`: With error 5004, although nothing is wrong.
   *
   * Source:
   * `cxengage-javascript-sdk:src/cljs/cxengage_javascript_sdk/modules/authentication.cljs:19`.
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
   * What follows: A person logs in through an identity provider.
   *
   * - `cxengage/authentication/auth-info-response`
   * - `cxengage/authentication/cognito-auth-response`: Skylight's screen opens the sign-in window,
   *   and this comes when somebody has signed in there.
   * - `cxengage/session/tenant-list`: Skylight's screen logs in with the token.
   * - `cxengage/authentication/login-response`: `auth` is `token`.
   * - `cxengage/session/get-tenant-details`: From here on as in `login_username_password`.
   * - `cxengage/authentication/identity-window-response`: Skylight looks once a second whether the
   *   window is closed, so it may come before or after the three steps above.
   *
   * Source:
   * `cxengage-javascript-sdk:src/cljs/cxengage_javascript_sdk/modules/authentication.cljs:144`.
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
   * What follows: A person logs in through an identity provider.
   *
   * - `cxengage/authentication/auth-info-response`
   * - `cxengage/authentication/cognito-auth-response`: Skylight's screen opens the sign-in window,
   *   and this comes when somebody has signed in there.
   * - `cxengage/session/tenant-list`: Skylight's screen logs in with the token.
   * - `cxengage/authentication/login-response`: `auth` is `token`.
   * - `cxengage/session/get-tenant-details`: From here on as in `login_username_password`.
   * - `cxengage/authentication/identity-window-response`: Skylight looks once a second whether the
   *   window is closed, so it may come before or after the three steps above.
   *
   * Source:
   * `cxengage-javascript-sdk:src/cljs/cxengage_javascript_sdk/modules/authentication.cljs:224`.
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
   * Source:
   * `cxengage-javascript-sdk:src/cljs/cxengage_javascript_sdk/modules/authentication.cljs:275`.
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

/** The commands of `authentication`, to be given to `Skylight.open`. */
export const authentication: Module<AuthenticationCommands> = {
  name: "authentication",
  commands: {
    "cxengage/authentication/~-response": "login updateDefaultTenant",
    "cxengage/session/state-change-request-acknowledged ()": "logout",
    "cxengage/authentication/auth-info-response": "getAuthInfo",
    "cxengage/authentication/identity-window-response ()": "popIdentityPage",
  },
};
