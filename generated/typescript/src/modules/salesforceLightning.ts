// Written by skylight-codegen from the catalog; change that, not this file.
import type { CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";

/**
 * A record that was assigned to an interaction.
 *
 * More keys may come when the record was taken from the `popUri` of the work.
 *
 * Source: `modules/salesforce_lightning.cljs:176` of `cxengage-javascript-sdk`; `App/index.js:1497`
 * of `agent-desktop`.
 */
export interface SalesforceLightningHook {
  /** A UUID. */
  interactionId: string;
  /** The record's id without its last three characters. */
  hookId: string | null;
  /** What kind of record it is. */
  hookSubType: string | null;
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
 * Source: `modules/salesforce_lightning.cljs:219,225` of `cxengage-javascript-sdk`.
 */
export interface SalesforceLightningUnhook {
  /** A UUID. */
  interactionId: string;
  /** The record's id without its last three characters. */
  hookId: string | null;
  /** What kind of record it is. */
  hookSubType: string | null;
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
  /** The agent's id in Salesforce. */
  hookBy: string;
}

/**
 * The agent opened another record in Salesforce.
 *
 * Only sent when the record is another than before.
 *
 * Source: `modules/salesforce_lightning.cljs:345` of `cxengage-javascript-sdk`; `App/index.js:1529`
 * of `agent-desktop`.
 */
export interface SalesforceLightningActiveTabChangedPayload {
  /** The record's id without its last three characters. */
  hookId: string | null;
  /** What kind of record it is. */
  hookSubType: string | null;
  /**
   * The record's name.
   *
   * Credentials or personal data: keep it out of logs.
   */
  hookName: string | null;
}

/**
 * The agent clicked a telephone number.
 *
 * Source: `modules/salesforce_lightning.cljs:361` of `cxengage-javascript-sdk`; `App/index.js:1480`
 * of `agent-desktop`.
 */
export interface SalesforceLightningOnClickToInteractionPayload {
  /**
   * The number.
   *
   * Credentials or personal data: keep it out of logs.
   */
  number: string;
  hookId: string | null;
  /**
   * Name of the record that it was on.
   *
   * Credentials or personal data: keep it out of logs.
   */
  hookName: string | null;
  hookSubType: string | null;
  /**
   * The other members, as JSON in percent-encoding; goes into `popUri` of
   * `interactions.voice.dial`.
   *
   * Credentials or personal data: keep it out of logs.
   */
  popUri: string;
}

/** What `salesforceLightning.assign` takes. */
export interface SalesforceLightningAssignParams {
  /** A UUID. */
  interactionId: string;
}

/** What `salesforceLightning.unassign` takes. */
export interface SalesforceLightningUnassignParams {
  /** A UUID. */
  interactionId: string;
}

/** What `salesforceLightning.focusInteraction` takes. */
export interface SalesforceLightningFocusInteractionParams {
  /** A UUID. */
  interactionId: string;
}

/** What `salesforceLightning.setVisibility` takes. */
export interface SalesforceLightningSetVisibilityParams {
  /** True to open it. */
  visibility: boolean;
}

/** What `salesforceLightning.setDimensions` takes. */
export interface SalesforceLightningSetDimensionsParams {
  /** In pixels. */
  width: number;
  /** In pixels. */
  height?: number;
}

/**
 * Skylight inside Salesforce Lightning.
 *
 * Starts when Skylight was launched with `crmModule=salesforce-lightning`. The record in the
 * agent's open tab can be assigned to an interaction, one record at a time.
 *
 * What Salesforce throws is published as it is: `error` is then a native `Error`, without code and
 * data. As long as this module runs, it also repeats, over and over, any error that it hears on
 * `cxengage/session/state-change-request-acknowledged`.
 *
 * Can be called when Skylight was opened with the CRM module `salesforce-lightning`.
 *
 * A message on `cxengage/salesforce-lightning/initialize-complete` shows that it has started.
 */
export interface SalesforceLightningCommands {
  /**
   * Assigns the record in the open tab to an interaction.
   *
   * Fails with 16004 when the interaction has a record already, and with 16007 when the tab shows
   * none.
   *
   * The same topic also tells of assignments that Skylight made itself when it showed the customer.
   *
   * Answered on `cxengage/salesforce-lightning/contact-assignment-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/salesforce_lightning.cljs:182` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 16000 `failedToSendSalesforceLightningAssign`: The platform did not take the assignment of a
   *   record. Check that the interaction still lives, see what the API said in `apiResponse`, then
   *   assign it again.
   * - 16004 `failedToAssignSalesforceLightningItemToInteraction`: The interaction has a record
   *   already. Call `unassign` first.
   * - 16006 `failedToAssignSalesforceLightningItemNoInteraction`: Skylight has no active
   *   interaction with this id. Check the id; assign and unassign only while the interaction lives.
   * - 16007 `failedToAssignBlankSalesforceLightningItem`: The open tab shows no record. Have the
   *   agent open the record, wait for `cxengage/salesforce-lightning/active-tab-changed`, then
   *   assign it.
   *
   * @example
   * ```ts
   * await skylight.salesforceLightning.assign({ interactionId });
   * ```
   */
  assign(
    params: SalesforceLightningAssignParams,
    options?: CallOptions,
  ): Promise<SalesforceLightningHook>;

  /**
   * Takes the assigned record away from an interaction.
   *
   * Fails with 16005 when there is none.
   *
   * Answered on `cxengage/salesforce-lightning/contact-unassignment-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/salesforce_lightning.cljs:231` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 16002 `failedToSendSalesforceLightningUnassign`: The platform did not take it that a record
   *   was taken away. Check that the interaction still lives, see what the API said in
   *   `apiResponse`, then try again.
   * - 16005 `failedToUnassignSalesforceLightningItemFromInteraction`: The interaction has no record
   *   that could be taken away. Take it as done.
   * - 16006 `failedToAssignSalesforceLightningItemNoInteraction`: Skylight has no active
   *   interaction with this id. Check the id; assign and unassign only while the interaction lives.
   *
   * @example
   * ```ts
   * await skylight.salesforceLightning.unassign({ interactionId });
   * ```
   */
  unassign(
    params: SalesforceLightningUnassignParams,
    options?: CallOptions,
  ): Promise<SalesforceLightningUnhook>;

  /**
   * Opens the record that is assigned to an interaction.
   *
   * A failure comes as error 16003, or as a native `Error`, on
   * `cxengage/salesforce-lightning/focus-interaction`.
   *
   * Never answered: Only failures are told. Resolves as soon as the command is posted. Can also
   * fail on `cxengage/salesforce-lightning/focus-interaction`.
   *
   * Source: `modules/salesforce_lightning.cljs:259` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 16003 `failedToFocusSalesforceLightningInteraction`: The record of an interaction could not
   *   be opened. Check that a record is assigned to the interaction, or have the agent open it.
   *
   * @example
   * ```ts
   * await skylight.salesforceLightning.focusInteraction({ interactionId });
   * ```
   */
  focusInteraction(
    params: SalesforceLightningFocusInteractionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Asks whether Skylight's panel is open.
   *
   * What Salesforce throws comes as a native `Error` without code.
   *
   * Answered on `cxengage/salesforce-lightning/is-visible-response`.
   *
   * Source: `modules/salesforce_lightning.cljs:105` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.salesforceLightning.isVisible();
   * ```
   */
  isVisible(options?: CallOptions): Promise<boolean | null>;

  /**
   * Opens or closes Skylight's panel in Salesforce.
   *
   * A refusal by Salesforce is answered with `true` as well; ask `isVisible` to be sure. What
   * Salesforce throws comes as a native `Error` without code.
   *
   * Answered on `cxengage/salesforce-lightning/set-visibility-response`.
   *
   * Source: `modules/salesforce_lightning.cljs:132` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.salesforceLightning.setVisibility({ visibility: true });
   * ```
   */
  setVisibility(
    params: SalesforceLightningSetVisibilityParams,
    options?: CallOptions,
  ): Promise<boolean>;

  /**
   * Sets the size of Skylight's panel in Salesforce.
   *
   * What Salesforce throws comes as a native `Error` without code.
   *
   * Answered on `cxengage/salesforce-lightning/set-dimensions-response`.
   *
   * Source: `modules/salesforce_lightning.cljs:72` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.salesforceLightning.setDimensions({ width });
   * ```
   */
  setDimensions(
    params: SalesforceLightningSetDimensionsParams,
    options?: CallOptions,
  ): Promise<boolean>;

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
   * Source: `modules/salesforce_lightning.cljs:295` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.salesforceLightning.dumpState();
   * ```
   */
  dumpState(options?: CallOptions): Promise<void>;
}

/** The commands of `salesforceLightning` as methods, to be given to `Skylight.open`. */
export const salesforceLightning: Module<SalesforceLightningCommands> = /* @__PURE__ */ module(
  "salesforceLightning",
  {
    "cxengage/salesforce-lightning/contact-assignment-acknowledged =interactionId @cxengage/salesforce-lightning/initialize-complete":
      "assign",
    "cxengage/salesforce-lightning/contact-unassignment-acknowledged =interactionId @cxengage/salesforce-lightning/initialize-complete":
      "unassign",
    "- !cxengage/salesforce-lightning/focus-interaction @cxengage/salesforce-lightning/initialize-complete":
      "focusInteraction",
    "cxengage/salesforce-lightning/~-response () @cxengage/salesforce-lightning/initialize-complete":
      "isVisible",
    "cxengage/salesforce-lightning/~-response @cxengage/salesforce-lightning/initialize-complete":
      "setVisibility setDimensions",
    "- () @cxengage/salesforce-lightning/initialize-complete": "dumpState",
  },
);
