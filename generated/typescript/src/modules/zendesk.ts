// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";

/**
 * Whom the agent wants to reach.
 *
 * Passed on from Zendesk, so more keys may come.
 *
 * Source: `modules/zendesk.cljs:317` of `cxengage-javascript-sdk`; `App/index.js:1649` of
 * `agent-desktop`.
 */
export interface ZendeskEndpoint {
  /**
   * A telephone number or an address.
   *
   * Credentials or personal data: keep it out of logs.
   */
  endpoint: string;
}

/**
 * A user or ticket of Zendesk that has changed.
 *
 * Source: `modules/zendesk.cljs:326` of `cxengage-javascript-sdk`; `App/index.js:1701` of
 * `agent-desktop`.
 */
export interface ZendeskNamed {
  /** A whole number. */
  id: number;
  /** Credentials or personal data: keep it out of logs. */
  name: string;
}

/**
 * A user of Zendesk.
 *
 * As Zendesk's own API has it, so more keys may come.
 *
 * Source: `modules/zendesk.cljs:335` of `cxengage-javascript-sdk`; `App/index.js:1556` of
 * `agent-desktop`.
 */
export interface ZendeskUser {
  /** A whole number. */
  id: number;
  /** Credentials or personal data: keep it out of logs. */
  name: string;
  /** A whole number. */
  userId?: number;
  type?: ZendeskUserType;
}

/**
 * A ticket of Zendesk.
 *
 * As Zendesk's own API has it, so more keys may come.
 *
 * Source: `modules/zendesk.cljs:342` of `cxengage-javascript-sdk`; `App/index.js:1562` of
 * `agent-desktop`.
 */
export interface ZendeskTicket {
  /** A whole number. */
  id: number;
  /** Credentials or personal data: keep it out of logs. */
  subject: string | null;
  /** Credentials or personal data: keep it out of logs. */
  description?: string | null;
  /** A whole number. */
  ticketId?: number;
  type?: string | null;
}

/**
 * A user of Zendesk who was assigned to an interaction or taken away from it.
 *
 * All members of the user follow those of the assignment, in camel case, so more keys may come.
 *
 * Source: `modules/zendesk.cljs:240,252,287` of `cxengage-javascript-sdk`; `App/index.js:1580` of
 * `agent-desktop`.
 */
export interface ZendeskUserHook {
  /** A UUID. */
  interactionId: string;
  /**
   * The agent's id in Zendesk.
   *
   * A whole number.
   */
  hookBy: number | null;
  hookType: ZendeskUserHookHookType;
  hookSubType: ZendeskUserHookHookSubType;
  /**
   * The user's id.
   *
   * A whole number.
   */
  hookId: number | null;
  /**
   * The user's name.
   *
   * Credentials or personal data: keep it out of logs.
   */
  hookName: string | null;
  /** What to show. */
  hookPop: string;
  /**
   * The agent who is logged in.
   *
   * A UUID.
   */
  resourceId: string;
  /** A whole number. */
  id?: number;
  /** Credentials or personal data: keep it out of logs. */
  name?: string | null;
  /** A whole number. */
  userId?: number;
  type?: ZendeskUserHookType;
}

/**
 * A ticket of Zendesk that was assigned to an interaction or taken away from it.
 *
 * All members of the ticket follow those of the assignment, in camel case, so more keys may come.
 *
 * Source: `modules/zendesk.cljs:166,178,217` of `cxengage-javascript-sdk`; `App/index.js:1580` of
 * `agent-desktop`.
 */
export interface ZendeskTicketHook {
  /** A UUID. */
  interactionId: string;
  /**
   * The agent's id in Zendesk.
   *
   * A whole number.
   */
  hookBy: number | null;
  hookType: ZendeskTicketHookHookType;
  hookSubType: ZendeskTicketHookHookSubType;
  /**
   * The ticket's id.
   *
   * A whole number.
   */
  hookId: number | null;
  /**
   * What the ticket is called.
   *
   * Credentials or personal data: keep it out of logs.
   */
  hookName: string | null;
  /** What to show. */
  hookPop: string;
  /**
   * The agent who is logged in.
   *
   * A UUID.
   */
  resourceId: string;
  /** A whole number. */
  id?: number;
  /** Credentials or personal data: keep it out of logs. */
  subject?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  description?: string | null;
  /** A whole number. */
  ticketId?: number;
  type?: string;
}

/** Other values may come to be. */
export type ZendeskUserType = "user" | AnyText;

/** Other values may come to be. */
export type ZendeskUserHookHookType = "zendesk" | AnyText;

/** Other values may come to be. */
export type ZendeskUserHookHookSubType = "user" | AnyText;

/** Other values may come to be. */
export type ZendeskUserHookType = "user" | AnyText;

/** Other values may come to be. */
export type ZendeskTicketHookHookType = "zendesk" | AnyText;

/** Other values may come to be. */
export type ZendeskTicketHookHookSubType = "ticket" | AnyText;

/**
 * The agent opened another tab in Zendesk.
 *
 * Neither member is there when the tab was left or closed.
 *
 * Source: `modules/zendesk.cljs:340,347,357` of `cxengage-javascript-sdk`; `App/index.js:1555` of
 * `agent-desktop`.
 */
export interface ZendeskActiveTabChangedPayload {
  user?: ZendeskUser;
  ticket?: ZendeskTicket;
}

/**
 * The size of Skylight's panel was set.
 *
 * The response is the text `true`, not the boolean.
 *
 * Other values may come to be.
 *
 * Source: `modules/zendesk.cljs:137,141` of `cxengage-javascript-sdk`.
 */
export type ZendeskSetDimensionsResponsePayload = "true" | AnyText;

/**
 * Skylight shows a user or a ticket because of an interaction.
 *
 * Source: `modules/zendesk.cljs:461` of `cxengage-javascript-sdk`; `App/index.js:1579` of
 * `agent-desktop`.
 */
export interface ZendeskInternalPopReceivedPayload {
  /** A UUID. */
  interactionId: string;
  user?: ZendeskUser;
  ticket?: ZendeskTicket;
}

/** What `zendesk.assignContact` takes. */
export interface ZendeskAssignContactParams {
  /** A UUID. */
  interactionId: string;
  /**
   * The user; the one in the open tab without it.
   *
   * Credentials or personal data: keep it out of logs.
   */
  activeTab?: Record<string, unknown>;
}

/** What `zendesk.unassignContact` takes. */
export interface ZendeskUnassignContactParams {
  /** A UUID. */
  interactionId: string;
  /**
   * The user; the one in the open tab without it.
   *
   * Credentials or personal data: keep it out of logs.
   */
  activeTab?: Record<string, unknown>;
}

/** What `zendesk.assignRelatedTo` takes. */
export interface ZendeskAssignRelatedToParams {
  /** A UUID. */
  interactionId: string;
  /**
   * The ticket; the one in the open tab without it.
   *
   * Credentials or personal data: keep it out of logs.
   */
  activeTab?: Record<string, unknown>;
}

/** What `zendesk.unassignRelatedTo` takes. */
export interface ZendeskUnassignRelatedToParams {
  /** A UUID. */
  interactionId: string;
  /**
   * The ticket; the one in the open tab without it.
   *
   * Credentials or personal data: keep it out of logs.
   */
  activeTab?: Record<string, unknown>;
}

/** What `zendesk.focusInteraction` takes. */
export interface ZendeskFocusInteractionParams {
  /** A UUID. */
  interactionId: string;
}

/** What `zendesk.setVisibility` takes. */
export interface ZendeskSetVisibilityParams {
  /** True to open it. */
  visibility: boolean;
}

/** What `zendesk.setDimensions` takes. */
export interface ZendeskSetDimensionsParams {
  /** In pixels. */
  width: number;
  /** In pixels; found out by Skylight when missing. */
  height?: number;
}

/**
 * Skylight inside Zendesk.
 *
 * Starts when Skylight was launched with `crmModule=zendesk`. Users and tickets of Zendesk are
 * assigned to interactions: the user as contact, the ticket as what the interaction is about.
 *
 * Can be called when Skylight was opened with the CRM module `zendesk`.
 *
 * A message on `cxengage/zendesk/zendesk-initialization` shows that it has started.
 */
export interface ZendeskCommands {
  /**
   * Assigns a user of Zendesk to an interaction.
   *
   * The same topic also tells of assignments that Skylight made itself when it showed the customer.
   *
   * Answered on `cxengage/zendesk/contact-assignment-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/zendesk.cljs:229` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away.
   *   Check that the interaction still lives and that a user or ticket is open or given; see what
   *   the API said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.zendesk.assignContact({ interactionId });
   * ```
   */
  assignContact(
    params: ZendeskAssignContactParams,
    options?: CallOptions,
  ): Promise<ZendeskUserHook>;

  /**
   * Takes a user of Zendesk away from an interaction.
   *
   * Answered on `cxengage/zendesk/contact-unassignment-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/zendesk.cljs:264` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away.
   *   Check that the interaction still lives and that a user or ticket is open or given; see what
   *   the API said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.zendesk.unassignContact({ interactionId });
   * ```
   */
  unassignContact(
    params: ZendeskUnassignContactParams,
    options?: CallOptions,
  ): Promise<ZendeskUserHook>;

  /**
   * Assigns a ticket of Zendesk to an interaction.
   *
   * The same topic also tells of assignments that Skylight made itself when it showed the customer.
   *
   * Answered on `cxengage/zendesk/related-to-assignment-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/zendesk.cljs:155` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away.
   *   Check that the interaction still lives and that a user or ticket is open or given; see what
   *   the API said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.zendesk.assignRelatedTo({ interactionId });
   * ```
   */
  assignRelatedTo(
    params: ZendeskAssignRelatedToParams,
    options?: CallOptions,
  ): Promise<ZendeskTicketHook>;

  /**
   * Takes a ticket of Zendesk away from an interaction.
   *
   * Answered on `cxengage/zendesk/related-to-unassignment-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/zendesk.cljs:194` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away.
   *   Check that the interaction still lives and that a user or ticket is open or given; see what
   *   the API said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.zendesk.unassignRelatedTo({ interactionId });
   * ```
   */
  unassignRelatedTo(
    params: ZendeskUnassignRelatedToParams,
    options?: CallOptions,
  ): Promise<ZendeskTicketHook>;

  /**
   * Opens in Zendesk what is assigned to an interaction.
   *
   * Nothing happens, and nothing is said, when Skylight knows of no tab for it. A failure comes as
   * error 17001 on `cxengage/zendesk/focus-interaction`.
   *
   * Never answered: Only failures are told. Resolves as soon as the command is posted. Can also
   * fail on `cxengage/zendesk/focus-interaction`.
   *
   * Source: `modules/zendesk.cljs:52` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 17001 `failedToFocusZendeskInteraction`: What is assigned to an interaction could not be
   *   opened in Zendesk. Have the agent open the user or ticket; see what Zendesk said in
   *   `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.zendesk.focusInteraction({ interactionId });
   * ```
   */
  focusInteraction(params: ZendeskFocusInteractionParams, options?: CallOptions): Promise<void>;

  /**
   * Opens or closes Skylight's panel in Zendesk.
   *
   * A failure comes as error 17002 on `cxengage/zendesk/set-visibility-response`.
   *
   * Never answered: Only failures are told. Resolves as soon as the command is posted. Can also
   * fail on `cxengage/zendesk/set-visibility-response`.
   *
   * Source: `modules/zendesk.cljs:87` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 17002 `failedToSetZendeskVisibility`: Skylight's panel could not be opened or closed. Have
   *   the agent do it by hand; see what Zendesk said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.zendesk.setVisibility({ visibility: true });
   * ```
   */
  setVisibility(params: ZendeskSetVisibilityParams, options?: CallOptions): Promise<void>;

  /**
   * Sets the size of Skylight's panel in Zendesk.
   *
   * A success may be told too early, since Skylight does not wait for the height.
   *
   * Answered on `cxengage/zendesk/set-dimensions-response`.
   *
   * Source: `modules/zendesk.cljs:118` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 17003 `failedToSetZendeskDimensions`: The size of Skylight's panel could not be set. Check
   *   the two numbers; see what Zendesk said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.zendesk.setDimensions({ width });
   * ```
   */
  setDimensions(
    params: ZendeskSetDimensionsParams,
    options?: CallOptions,
  ): Promise<ZendeskSetDimensionsResponsePayload>;

  /**
   * Meant to write what the module knows to the console.
   *
   * The bridge answers every message whose command is `dumpState` itself, with its own snapshot on
   * `cxengage/state` and the live credentials therein: do not call it.
   *
   * Only partly supported over this bridge: The bridge's own command of this name comes first, so
   * this one is never reached.
   *
   * Never answered: The bridge takes the message for its own `dumpState`, which answers on
   * `cxengage/state`. Resolves as soon as the command is posted.
   *
   * Source: `modules/zendesk.cljs:370` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.zendesk.dumpState();
   * ```
   */
  dumpState(options?: CallOptions): Promise<void>;
}

/** The commands of `zendesk` as methods, to be given to `Skylight.open`. */
export const zendesk: Module<ZendeskCommands> = /* @__PURE__ */ module("zendesk", {
  "cxengage/zendesk/contact-assignment-acknowledged =interactionId @cxengage/zendesk/zendesk-initialization":
    "assignContact",
  "cxengage/zendesk/contact-unassignment-acknowledged =interactionId @cxengage/zendesk/zendesk-initialization":
    "unassignContact",
  "cxengage/zendesk/related-to-assignment-acknowledged =interactionId @cxengage/zendesk/zendesk-initialization":
    "assignRelatedTo",
  "cxengage/zendesk/related-to-unassignment-acknowledged =interactionId @cxengage/zendesk/zendesk-initialization":
    "unassignRelatedTo",
  "- !cxengage/zendesk/focus-interaction @cxengage/zendesk/zendesk-initialization":
    "focusInteraction",
  "- !cxengage/zendesk/set-visibility-response @cxengage/zendesk/zendesk-initialization":
    "setVisibility",
  "cxengage/zendesk/~-response @cxengage/zendesk/zendesk-initialization": "setDimensions",
  "- () @cxengage/zendesk/zendesk-initialization": "dumpState",
});
