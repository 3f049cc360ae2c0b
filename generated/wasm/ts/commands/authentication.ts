// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  AuthenticationGetAuthInfoParams,
  AuthenticationLoginParams,
  AuthenticationUpdateDefaultTenantParams,
  SsoDetails,
  UserIdentity,
} from "../modules/authentication.js";
import type { PresenceState } from "../modules/session.js";
import type { Command } from "../runtime/command.js";

/**
 * Logs an agent in.
 *
 * All about it stands at the method `login` of `AuthenticationCommands`.
 */
export const login: Command<AuthenticationLoginParams, Promise<UserIdentity>> = [
  "authentication.login",
  { skylightController: true, module: "authentication", command: "login" },
  ["cxengage/authentication/login-response"],
];

/**
 * Ends the session and logs the agent out.
 *
 * All about it stands at the method `logout` of `AuthenticationCommands`.
 */
export const logout: Command<undefined, Promise<PresenceState | null>> = [
  "authentication.logout",
  { skylightController: true, module: "authentication", command: "logout" },
  ["cxengage/session/state-change-request-acknowledged"],
];

/**
 * Asks where a person or a tenant signs in, as the first step of a single sign-on.
 *
 * All about it stands at the method `getAuthInfo` of `AuthenticationCommands`.
 */
export const getAuthInfo: Command<AuthenticationGetAuthInfoParams, Promise<SsoDetails>> = [
  "authentication.getAuthInfo",
  { skylightController: true, module: "authentication", command: "getAuthInfo" },
  ["cxengage/authentication/auth-info-response"],
];

/**
 * Opens the sign-in page that the last `getAuthInfo` found.
 *
 * All about it stands at the method `popIdentityPage` of `AuthenticationCommands`.
 */
export const popIdentityPage: Command<undefined, Promise<boolean>> = [
  "authentication.popIdentityPage",
  { skylightController: true, module: "authentication", command: "popIdentityPage" },
  ["cxengage/authentication/identity-window-response"],
];

/**
 * Makes a tenant the agent's default one.
 *
 * All about it stands at the method `updateDefaultTenant` of `AuthenticationCommands`.
 */
export const updateDefaultTenant: Command<
  AuthenticationUpdateDefaultTenantParams,
  Promise<unknown>
> = [
  "authentication.updateDefaultTenant",
  { skylightController: true, module: "authentication", command: "updateDefaultTenant" },
  ["cxengage/authentication/update-default-tenant-response"],
];
