// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";

/**
 * A record that was assigned to an interaction.
 *
 * Source: `modules/salesforce_classic.cljs:181` of `cxengage-javascript-sdk`; `App/index.js:1424`
 * of `agent-desktop`.
 */
export interface SalesforceClassicHook {
  /** A UUID. */
  interactionId: string;
  /** The organisation in Salesforce, empty if it could not be found out. */
  orgId: string;
  hookType: SalesforceClassicHookHookType;
  /** What kind of record it is. */
  hookSubType: string | null;
  /** The record's id. */
  hookId: string | null;
  /**
   * The record's name.
   *
   * Credentials or personal data: keep it out of logs.
   */
  hookName: string | null;
}

/**
 * A record that was taken away from an interaction.
 *
 * Source: `modules/salesforce_classic.cljs:227,233` of `cxengage-javascript-sdk`.
 */
export interface SalesforceClassicUnhook {
  /** A UUID. */
  interactionId: string;
  /** The organisation in Salesforce, empty if it could not be found out. */
  orgId: string;
  hookType: SalesforceClassicUnhookHookType;
  /** What kind of record it is. */
  hookSubType: string | null;
  /** The record's id. */
  hookId: string | null;
  /**
   * The record's name.
   *
   * Credentials or personal data: keep it out of logs.
   */
  hookName: string | null;
  /**
   * The agent who is logged in.
   *
   * A UUID.
   */
  resourceId: string;
  /** The agent's id in Salesforce, empty if it could not be found out. */
  hookBy: string;
}

/** Other values may come to be. */
export type SalesforceClassicHookHookType = "salesforce-classic" | AnyText;

/** Other values may come to be. */
export type SalesforceClassicUnhookHookType = "salesforce-classic" | AnyText;

/**
 * The agent opened another tab in Salesforce.
 *
 * Source: `modules/salesforce_classic.cljs:336` of `cxengage-javascript-sdk`; `App/index.js:1456`
 * of `agent-desktop`.
 */
export interface SalesforceClassicActiveTabChangedPayload {
  /** What kind of record it shows. */
  object?: string;
  /** The record's id. */
  objectId?: string;
  /**
   * The record's name.
   *
   * Credentials or personal data: keep it out of logs.
   */
  objectName?: string;
  /** A URL. */
  url?: string;
}

/**
 * The agent clicked a telephone number.
 *
 * Source: `modules/salesforce_classic.cljs:362` of `cxengage-javascript-sdk`; `App/index.js:1414`
 * of `agent-desktop`.
 */
export interface SalesforceClassicOnClickToInteractionPayload {
  /**
   * The number.
   *
   * Credentials or personal data: keep it out of logs.
   */
  number: string;
  /**
   * What was clicked, as JSON in percent-encoding; goes into `popUri` of `interactions.voice.dial`.
   *
   * Credentials or personal data: keep it out of logs.
   */
  popUri: string;
  /** What kind of record it was on. */
  object?: string;
  objectId?: string;
  /** Credentials or personal data: keep it out of logs. */
  objectName?: string;
}

/**
 * The size of Skylight's panel was set.
 *
 * The response is the text `true`, not the boolean, and comes even after a failure: one error each
 * for height and width may come before it, without a code; an exception comes as a native `Error`.
 *
 * Other values may come to be.
 *
 * Source: `modules/salesforce_classic.cljs:92,98,101` of `cxengage-javascript-sdk`.
 */
export type SalesforceClassicSetDimensionsResponsePayload = "true" | AnyText;

/** What `salesforceClassic.assign` takes. */
export interface SalesforceClassicAssignParams {
  /** A UUID. */
  interactionId: string;
}

/** What `salesforceClassic.unassign` takes. */
export interface SalesforceClassicUnassignParams {
  /** A UUID. */
  interactionId: string;
}

/** What `salesforceClassic.focusInteraction` takes. */
export interface SalesforceClassicFocusInteractionParams {
  /** A UUID. */
  interactionId: string;
}

/** What `salesforceClassic.setVisibility` takes. */
export interface SalesforceClassicSetVisibilityParams {
  /** True to open it. */
  visibility: boolean;
}

/** What `salesforceClassic.setDimensions` takes. */
export interface SalesforceClassicSetDimensionsParams {
  /** In pixels. */
  width: number;
  /** In pixels. */
  height?: number;
}

/**
 * Skylight inside Salesforce Classic.
 *
 * Starts when Skylight was launched with `crmModule=salesforce-classic`. The record in the agent's
 * open tab can be assigned to an interaction, one record at a time.
 *
 * What Salesforce throws is published as it is: `error` is then a native `Error`, without code and
 * data. As long as this module runs, it also repeats, over and over, any error that it hears on
 * `cxengage/session/state-change-request-acknowledged`.
 *
 * Can be called when Skylight was opened with the CRM module `salesforce-classic`.
 *
 * A message on `cxengage/salesforce-classic/initialize-complete` shows that it has started.
 */
export interface SalesforceClassicCommands {
  /**
   * Assigns the record in the open tab to an interaction.
   *
   * Fails with 15004 when the interaction has a record already, and with 15007 when the tab shows
   * none.
   *
   * The same topic also tells of assignments that Skylight made itself when it showed the customer.
   *
   * Answered on `cxengage/salesforce-classic/contact-assignment-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/salesforce_classic.cljs:190` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 15000 `failedToSendSalesforceClassicAssign`: The platform did not take the assignment of a
   *   record. Check that the interaction still lives, see what the API said in `apiResponse`, then
   *   assign it again.
   * - 15004 `failedToAssignSalesforceClassicItemToInteraction`: The interaction has a record
   *   already. Call `unassign` first.
   * - 15006 `failedToAssignSalesforceClassicItemNoInteraction`: Skylight has no active interaction
   *   with this id. Check the id; assign and unassign only while the interaction lives.
   * - 15007 `failedToAssignBlankSalesforceClassicItem`: The open tab shows no record. Have the
   *   agent open the record, wait for `cxengage/salesforce-classic/active-tab-changed`, then assign
   *   it.
   *
   * @example
   * ```ts
   * await skylight.salesforceClassic.assign({ interactionId });
   * ```
   */
  assign(
    params: SalesforceClassicAssignParams,
    options?: CallOptions,
  ): Promise<SalesforceClassicHook>;

  /**
   * Takes the assigned record away from an interaction.
   *
   * Fails with 15005 when there is none.
   *
   * Answered on `cxengage/salesforce-classic/contact-unassignment-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/salesforce_classic.cljs:239` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 15002 `failedToSendSalesforceClassicUnassign`: The platform did not take it that a record was
   *   taken away. Check that the interaction still lives, see what the API said in `apiResponse`,
   *   then try again.
   * - 15005 `failedToUnassignSalesforceClassicItemFromInteraction`: The interaction has no record
   *   that could be taken away. Take it as done.
   * - 15006 `failedToAssignSalesforceClassicItemNoInteraction`: Skylight has no active interaction
   *   with this id. Check the id; assign and unassign only while the interaction lives.
   *
   * @example
   * ```ts
   * await skylight.salesforceClassic.unassign({ interactionId });
   * ```
   */
  unassign(
    params: SalesforceClassicUnassignParams,
    options?: CallOptions,
  ): Promise<SalesforceClassicUnhook>;

  /**
   * Opens the tab of the record that is assigned to an interaction.
   *
   * A failure comes as error 15003 on `cxengage/salesforce-classic/focus-interaction`.
   *
   * Never answered: Only failures are told. Resolves as soon as the command is posted. Can also
   * fail on `cxengage/salesforce-classic/focus-interaction`.
   *
   * Source: `modules/salesforce_classic.cljs:267` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 15003 `failedToFocusSalesforceClassicInteraction`: The record's tab could not be opened.
   *   Check that a record is assigned to the interaction, or have the agent open it.
   *
   * @example
   * ```ts
   * await skylight.salesforceClassic.focusInteraction({ interactionId });
   * ```
   */
  focusInteraction(
    params: SalesforceClassicFocusInteractionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Meant to ask whether Skylight's panel is open.
   *
   * The answer comes, but says nothing: the SDK looks for the value in a wrong place, and the
   * response is always null.
   *
   * Answered on `cxengage/salesforce-classic/is-visible-response`.
   *
   * Source: `modules/salesforce_classic.cljs:114` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.salesforceClassic.isVisible();
   * ```
   */
  isVisible(options?: CallOptions): Promise<void>;

  /**
   * Opens or closes Skylight's panel in Salesforce.
   *
   * The response is null in any case.
   *
   * Answered on `cxengage/salesforce-classic/set-visibility-response`.
   *
   * Source: `modules/salesforce_classic.cljs:140` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.salesforceClassic.setVisibility({ visibility: true });
   * ```
   */
  setVisibility(params: SalesforceClassicSetVisibilityParams, options?: CallOptions): Promise<void>;

  /**
   * Sets the size of Skylight's panel in Salesforce.
   *
   * Answered on `cxengage/salesforce-classic/set-dimensions-response`.
   *
   * Errors may come before the answer, and the first of them ends the call: Errors for height and
   * width may come first, each in a message; the success ends the row even then.
   *
   * Source: `modules/salesforce_classic.cljs:72` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.salesforceClassic.setDimensions({ width });
   * ```
   */
  setDimensions(
    params: SalesforceClassicSetDimensionsParams,
    options?: CallOptions,
  ): Promise<SalesforceClassicSetDimensionsResponsePayload>;

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
   * Source: `modules/salesforce_classic.cljs:304` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.salesforceClassic.dumpState();
   * ```
   */
  dumpState(options?: CallOptions): Promise<void>;
}

/** The commands of `salesforceClassic` as methods, to be given to `Skylight.open`. */
export const salesforceClassic: Module<SalesforceClassicCommands> = /* @__PURE__ */ module(
  "salesforceClassic",
  {
    "cxengage/salesforce-classic/contact-assignment-acknowledged =interactionId @cxengage/salesforce-classic/initialize-complete":
      "assign",
    "cxengage/salesforce-classic/contact-unassignment-acknowledged =interactionId @cxengage/salesforce-classic/initialize-complete":
      "unassign",
    "- !cxengage/salesforce-classic/focus-interaction @cxengage/salesforce-classic/initialize-complete":
      "focusInteraction",
    "cxengage/salesforce-classic/~-response () @cxengage/salesforce-classic/initialize-complete":
      "isVisible",
    "cxengage/salesforce-classic/~-response @cxengage/salesforce-classic/initialize-complete":
      "setVisibility",
    "cxengage/salesforce-classic/~-response *errorsFirst @cxengage/salesforce-classic/initialize-complete":
      "setDimensions",
    "- () @cxengage/salesforce-classic/initialize-complete": "dumpState",
  },
);
