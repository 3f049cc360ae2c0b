// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  PresenceState,
  RunningSession,
  SessionGetTenantDetailsPayload,
  SessionGetUserConfigResponsePayload,
  SessionGoNotReadyParams,
  SessionGoReadyParams,
  SessionSetActiveTenantParams,
  SessionSetActiveTenantResponsePayload,
  SessionSetDirectionParams,
  SessionSetDirectionResponsePayload,
  SessionSetLocaleParams,
  SessionSetPresenceStateParams,
} from "../modules/session.js";
import type { Command } from "../runtime/command.js";

/**
 * Chooses the tenant to work for and starts a session there.
 *
 * Only partly supported over this bridge: A call that comes over the bridge skips Skylight's own
 * tenant bookkeeping; the vendor marks the command as not fully supported.
 *
 * All about it stands at the method `setActiveTenant` of `SessionCommands`.
 */
export const setActiveTenant: Command<
  SessionSetActiveTenantParams,
  Promise<SessionSetActiveTenantResponsePayload>
> = [
  "session.setActiveTenant",
  { skylightController: true, module: "session", command: "setActiveTenant" },
  ["cxengage/session/set-active-tenant-response"],
  [["tenantId"]],
];

/**
 * Makes the agent ready for work, on one of their extensions.
 *
 * All about it stands at the method `goReady` of `SessionCommands`.
 */
export const goReady: Command<SessionGoReadyParams, Promise<PresenceState | null>> = [
  "session.goReady",
  { skylightController: true, module: "session", command: "goReady" },
  ["cxengage/session/state-change-request-acknowledged"],
];

/**
 * Stops new work from being offered to the agent.
 *
 * All about it stands at the method `goNotReady` of `SessionCommands`.
 */
export const goNotReady: Command<
  SessionGoNotReadyParams | undefined,
  Promise<PresenceState | null>
> = [
  "session.goNotReady",
  { skylightController: true, module: "session", command: "goNotReady" },
  ["cxengage/session/state-change-request-acknowledged"],
  [
    ["reasonInfo.reasonId", "reasonId"],
    ["reasonInfo.reasonListId", "reasonListId"],
  ],
];

/**
 * Sets whether the agent works inbound or outbound.
 *
 * All about it stands at the method `setDirection` of `SessionCommands`.
 */
export const setDirection: Command<
  SessionSetDirectionParams,
  Promise<SessionSetDirectionResponsePayload>
> = [
  "session.setDirection",
  { skylightController: true, module: "session", command: "setDirection" },
  ["cxengage/session/set-direction-response"],
  [["direction"], ["sessionId"]],
];

/**
 * Changes the presence of an agent, the one logged in or, for a supervisor, another.
 *
 * All about it stands at the method `setPresenceState` of `SessionCommands`.
 */
export const setPresenceState: Command<
  SessionSetPresenceStateParams,
  Promise<PresenceState | null>
> = [
  "session.setPresenceState",
  { skylightController: true, module: "session", command: "setPresenceState" },
  ["cxengage/session/set-presence-state-response"],
  [["sessionId"], ["agentId", "resourceId"]],
];

/**
 * Asks whether the agent has a session somewhere, and in which state.
 *
 * All about it stands at the method `getRunningSessionState` of `SessionCommands`.
 */
export const getRunningSessionState: Command<undefined, Promise<RunningSession>> = [
  "session.getRunningSessionState",
  { skylightController: true, module: "session", command: "getRunningSessionState" },
  ["cxengage/session/get-running-session-state"],
];

/**
 * Lists the tenants that the agent may work for, with their ways of signing in.
 *
 * All about it stands at the method `getTenantDetails` of `SessionCommands`.
 */
export const getTenantDetails: Command<undefined, Promise<SessionGetTenantDetailsPayload>> = [
  "session.getTenantDetails",
  { skylightController: true, module: "session", command: "getTenantDetails" },
  ["cxengage/session/get-tenant-details"],
];

/**
 * Reads the user config afresh.
 *
 * All about it stands at the method `getUserConfig` of `SessionCommands`.
 */
export const getUserConfig: Command<undefined, Promise<SessionGetUserConfigResponsePayload>> = [
  "session.getUserConfig",
  { skylightController: true, module: "session", command: "getUserConfig" },
  ["cxengage/session/get-user-config-response"],
];

/**
 * Meant to read the agent's extensions; its answer never leaves Skylight.
 *
 * All about it stands at the method `getExtensions` of `SessionCommands`.
 */
export const getExtensions: Command<undefined, Promise<void>> = [
  "session.getExtensions",
  { skylightController: true, module: "session", command: "getExtensions" },
  [],
];

/**
 * Meant to read the active tenant's id; its answer never leaves Skylight.
 *
 * All about it stands at the method `getActiveTenantId` of `SessionCommands`.
 */
export const getActiveTenantId: Command<undefined, Promise<void>> = [
  "session.getActiveTenantId",
  { skylightController: true, module: "session", command: "getActiveTenantId" },
  [],
];

/**
 * Meant to read the agent's user id; its answer never leaves Skylight.
 *
 * All about it stands at the method `getActiveUserId` of `SessionCommands`.
 */
export const getActiveUserId: Command<undefined, Promise<void>> = [
  "session.getActiveUserId",
  { skylightController: true, module: "session", command: "getActiveUserId" },
  [],
];

/**
 * Meant to read the agent's default extension; its answer never leaves Skylight.
 *
 * All about it stands at the method `getDefaultExtension` of `SessionCommands`.
 */
export const getDefaultExtension: Command<undefined, Promise<void>> = [
  "session.getDefaultExtension",
  { skylightController: true, module: "session", command: "getDefaultExtension" },
  [],
];

/**
 * Meant to read the agent's token; its answer never leaves Skylight.
 *
 * All about it stands at the method `getToken` of `SessionCommands`.
 */
export const getToken: Command<undefined, Promise<void>> = [
  "session.getToken",
  { skylightController: true, module: "session", command: "getToken" },
  [],
];

/**
 * Meant to read the token of a single sign-on; its answer never leaves Skylight.
 *
 * All about it stands at the method `getSsoToken` of `SessionCommands`.
 */
export const getSsoToken: Command<undefined, Promise<void>> = [
  "session.getSsoToken",
  { skylightController: true, module: "session", command: "getSsoToken" },
  [],
];

/**
 * Meant to read which interaction is being listened in on; its answer never leaves Skylight.
 *
 * All about it stands at the method `getMonitoredInteraction` of `SessionCommands`.
 */
export const getMonitoredInteraction: Command<undefined, Promise<void>> = [
  "session.getMonitoredInteraction",
  { skylightController: true, module: "session", command: "getMonitoredInteraction" },
  [],
];

/**
 * Forgets which interaction is being listened in on.
 *
 * All about it stands at the method `clearMonitoredInteraction` of `SessionCommands`.
 */
export const clearMonitoredInteraction: Command<undefined, Promise<void>> = [
  "session.clearMonitoredInteraction",
  { skylightController: true, module: "session", command: "clearMonitoredInteraction" },
  [],
];

/**
 * Replaces the token that Skylight sends with its requests.
 *
 * All about it stands at the method `setToken` of `SessionCommands`.
 */
export const setToken: Command<string, Promise<void>> = [
  "session.setToken",
  { skylightController: true, module: "session", command: "setToken" },
  [],
];

/**
 * Replaces the identity of the agent that Skylight works for.
 *
 * All about it stands at the method `setUserIdentity` of `SessionCommands`.
 */
export const setUserIdentity: Command<string, Promise<void>> = [
  "session.setUserIdentity",
  { skylightController: true, module: "session", command: "setUserIdentity" },
  [],
];

/**
 * Tells the SDK which language the agent uses.
 *
 * All about it stands at the method `setLocale` of `SessionCommands`.
 */
export const setLocale: Command<SessionSetLocaleParams, Promise<void>> = [
  "session.setLocale",
  { skylightController: true, module: "session", command: "setLocale" },
  [],
];
