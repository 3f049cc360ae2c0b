// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";
import { type StreamOptions, stream } from "../runtime/stream.js";
import type { Artifact, ArtifactFile } from "../types.js";
import type { AnyDirection } from "./session.js";

/**
 * A statistic that can be asked for.
 *
 * Source: `modules/reporting_test.cljs:139` of `cxengage-javascript-sdk`; `App/index.js:1756` of
 * `agent-desktop`.
 */
export interface AvailableStat {
  /** Its real name, to be given as `statistic`; the map's key is the name in camel case. */
  name: string;
  /** Its name for people. */
  userFriendlyName: string;
  type?: string;
  /** The values that it consists of. */
  responseKeys?: unknown;
  /** What it can be narrowed down by. */
  optionalFilters?: unknown;
}

/** A statistic to subscribe to. */
export interface StatSubscriptionEntry {
  /** A `name` out of `getAvailableStats`. */
  statistic: string;
  /**
   * Only this queue.
   *
   * A UUID.
   */
  queueId?: string;
  /**
   * Only this agent.
   *
   * A UUID.
   */
  resourceId?: string;
  /** Key of its results, best a UUID. */
  statId?: string;
}

/** A statistic to read. */
export interface StatQueryEntry {
  /** A `name` out of `getAvailableStats`. */
  statistic: string;
  /**
   * Only this queue.
   *
   * A UUID. Taken as it is, unchecked.
   */
  queueId?: string;
  /**
   * Only this agent.
   *
   * A UUID. Taken as it is, unchecked.
   */
  resourceId?: string;
  /**
   * Key of its result in the answer; also sent along to the API.
   *
   * Taken as it is, unchecked.
   */
  statId?: string;
}

/**
 * What is subscribed under one id.
 *
 * The keys are kebab-case. Whatever else was passed on subscribing is repeated.
 *
 * Source: `modules/reporting.cljs:62` of `cxengage-javascript-sdk`.
 */
export interface StatBundle {
  /** Name of the statistic. */
  statistic: string;
  /** A UUID. */
  "queue-id"?: string;
  /** A UUID. */
  "resource-id"?: string;
  /** What was passed as `triggerBatch`. */
  "trigger-batch"?: boolean;
}

/**
 * The result of one statistic.
 *
 * A statistic can fail by itself, without an error on the topic: `status` is then another number
 * than 200, and `body` is missing or not what is described here.
 *
 * Source: `modules/reporting_test.cljs:25` of `cxengage-javascript-sdk`; `App/index.js:299` of
 * `agent-desktop`.
 */
export interface StatResult {
  /**
   * HTTP status of this statistic alone; 200 when all is well.
   *
   * A whole number.
   */
  status: number;
  body?: StatBody;
}

/**
 * What a statistic consists of.
 *
 * Source:
 * `https://api-docs.cxengage.net/Reporting/Content/RealtimeAPI/Examples/exampleGet_Count_Statistic.htm`;
 * `modules/reporting_test.cljs:26` of `cxengage-javascript-sdk`.
 */
export interface StatBody {
  results?: StatResults;
  /** A whole number. */
  queryTime?: number;
}

/**
 * The values of a statistic.
 *
 * Which of them are there depends on the statistic. Numbers of things have `count`; lengths of time
 * have `count`, `min`, `max`, `total` and `avg` in milliseconds; shares have `percent`.
 *
 * `resource-capacity` fills `resourceCapacity`, `interactions-in-conversation-list` fills
 * `interactions`, and `resource-state-list` puts its list into `json`. Expect others to bring keys
 * of their own.
 *
 * Source:
 * `https://api-docs.cxengage.net/Reporting/Content/RealtimeAPI/Examples/exampleGet_Count_Statistic.htm`;
 * `https://api-docs.cxengage.net/Reporting/Content/RealtimeAPI/Examples/exampleGet_Time_Statistic.htm`;
 * `utils/sdk.js:34` of `cxengage-configuration-ui`; `AgentDesktop/reducer.js:539` of
 * `agent-desktop`.
 */
export interface StatResults {
  count?: number;
  percent?: number;
  min?: number;
  max?: number;
  total?: number;
  avg?: number;
  /** What the numbers count. */
  unit?: StatResultsUnit;
  /** The time that was looked at. */
  queryWindow?: QueryWindow;
  resourceCapacity?: ResourceCapacity[];
  interactions?: InteractionInConversation[];
  json?: unknown;
}

/**
 * The time that a statistic looks at.
 *
 * Source:
 * `https://api-docs.cxengage.net/Reporting/Content/RealtimeAPI/Examples/exampleGet_Count_Statistic.htm`.
 */
export interface QueryWindow {
  /** An ISO 8601 time. */
  start: string;
  /** An ISO 8601 time. */
  end: string;
}

/**
 * How busy agents are.
 *
 * The case of every key was changed on the way.
 *
 * Source: `modules/reporting_test.cljs:71` of `cxengage-javascript-sdk`.
 */
export interface CapacityResults {
  resourceCapacity: ResourceCapacity[];
}

/**
 * How busy an agent is.
 *
 * An agent may stand in the list more than once: go by the newest `loginTimestamp`.
 *
 * Source: `TransferMenu/selectors.js:85`, `tests/selector.test.js:57` of `agent-desktop`;
 * `agentStateMonitoring/index.js:337` of `cxengage-configuration-ui`.
 */
export interface ResourceCapacity {
  /** A UUID. */
  agentId: string;
  agentName?: string | null;
  /** A UUID. */
  sessionId?: string;
  presence?: ResourceCapacityPresence;
  state?: ResourceCapacityState;
  direction?: AnyDirection;
  /** An ISO 8601 time. */
  loginTimestamp?: string;
  /**
   * Why the agent is not ready.
   *
   * A UUID.
   */
  reasonId?: string | null;
  /** Why the agent is not ready, for people. */
  reasonName?: string | null;
  /** A UUID. */
  reasonListId?: string | null;
  reasonListName?: string | null;
  capacity?: CapacitySlot[] | null;
}

/**
 * How much of an agent's capacity is taken.
 *
 * Source: `tests/selector.test.js:89` of `agent-desktop`; `agentStateMonitoring/index.js:360` of
 * `cxengage-configuration-ui`.
 */
export interface CapacitySlot {
  /** How much is in use, by channel: `voice`, `sms`, `email`, `messaging` or `workItem`. */
  channels: Record<string, number>;
  /** How much is taken; there is probably a value for `in part` as well. */
  allocation: CapacitySlotAllocation;
}

/**
 * An interaction that is going on.
 *
 * Source: `tableColumns/agents.js:13` of `cxengage-configuration-ui`.
 */
export interface InteractionInConversation {
  /** A UUID. */
  interactionId: string;
  /**
   * Who takes part: `agentName`, and lists of `groups` (`groupName`) and `skills` (`skillName`).
   */
  agents?: unknown[];
  /** Credentials or personal data: keep it out of logs. */
  customer?: string;
  /** Number or address that the customer reached. */
  contactPoint?: string;
  flowName?: string;
  channelType?: string;
  direction?: string;
  monitoring?: unknown;
}

/**
 * What reporting knows about an interaction.
 *
 * Skylight's screen finds these members here; a sample of the vendor's has `direction`,
 * `channelType` and `customer` one level deeper, in `details`. There are more.
 *
 * Source: `ContactInteractionHistoryItem/index.js:311` of `agent-desktop`;
 * `modules/reporting_test.cljs:172` of `cxengage-javascript-sdk`.
 */
export interface InteractionReport {
  /** A UUID. */
  interactionId?: string;
  channelType?: string;
  direction?: string;
  /** Credentials or personal data: keep it out of logs. */
  customer?: string;
  agents?: InteractionAgentSegment[];
}

/**
 * An agent's part in an interaction.
 *
 * Source: `ContactInteractionHistoryItem/index.js:312` of `agent-desktop`.
 */
export interface InteractionAgentSegment {
  /** A UUID. */
  resourceId: string;
  agentName?: string | null;
  /** An ISO 8601 time. */
  conversationStartTimestamp?: string;
  /** An ISO 8601 time. */
  conversationEndTimestamp?: string;
  noteTitle?: string | null;
}

/**
 * A page of past interactions.
 *
 * Source: `AgentDesktop/sagas.js:266,316` of `agent-desktop`.
 */
export interface InteractionHistoryPage {
  /** Can be null for records of a CRM. */
  results: HistoryInteraction[] | null;
  /** A whole number. */
  page: number;
  /**
   * Size of a page.
   *
   * A whole number.
   */
  limit: number;
  /**
   * How many there are on all pages together.
   *
   * A whole number.
   */
  total: number;
}

/**
 * A past interaction.
 *
 * In the history of a contact look for `directionName`, `lastDispositionName` and `lastQueueName`,
 * in that of a CRM record for `direction`, `dispositionName` and `queues`.
 *
 * Source: `AgentDesktop/reducer.js:301`, `ContactInteractionHistoryItem/index.js:596` of
 * `agent-desktop`.
 */
export interface HistoryInteraction {
  /** A UUID. */
  interactionId: string;
  channelType?: string;
  /** An ISO 8601 time. */
  startTimestamp: string;
  direction?: string;
  directionName?: string;
  dispositionName?: string | null;
  lastDispositionName?: string | null;
  lastQueueName?: string | null;
  queues?: InteractionQueueRef[];
  csat?: unknown;
  /**
   * 1 when there is a note on a part of the interaction.
   *
   * A whole number.
   */
  note?: number;
  /** Credentials or personal data: keep it out of logs. */
  customer?: string;
}

/**
 * A queue that an interaction went through.
 *
 * Source: `AgentDesktop/reducer.js:309` of `agent-desktop`.
 */
export interface InteractionQueueRef {
  queueName: string;
}

/**
 * What the numbers count.
 *
 * Other values may come to be.
 */
export type StatResultsUnit = "count" | "millis" | "percentage" | AnyText;

/** Other values may come to be. */
export type ResourceCapacityPresence = "ready" | "not-ready" | AnyText;

/** Other values may come to be. */
export type ResourceCapacityState = "busy" | "away" | AnyText;

/**
 * How much is taken; there is probably a value for `in part` as well.
 *
 * Other values may come to be.
 */
export type CapacitySlotAllocation = "not-allocated" | "fully-allocated" | AnyText;

/**
 * A statistic is subscribed to.
 *
 * Source: `modules/reporting.cljs:56` of `cxengage-javascript-sdk`.
 */
export interface ReportingStatSubscriptionAddedPayload {
  /** Key of its results; made up by the SDK when none was passed. */
  statId: string;
}

/**
 * Several statistics are subscribed to.
 *
 * Source: `modules/reporting.cljs:89` of `cxengage-javascript-sdk`.
 */
export interface ReportingBulkStatSubscriptionAddedPayload {
  /** Keys of their results, in the order of `queries`. */
  statIds: string[];
}

/** The record's id in the CRM. */
export type GetCrmInteractionsId = string | number;

/** What `reporting.statQuery` takes. */
export interface ReportingStatQueryParams {
  /** A `name` out of `getAvailableStats`. */
  statistic: string;
  /**
   * Only this queue.
   *
   * A UUID. Taken as it is, unchecked.
   */
  queueId?: string;
  /**
   * Only this agent.
   *
   * A UUID. Taken as it is, unchecked.
   */
  resourceId?: string;
}

/** What `reporting.bulkStatQuery` takes. */
export interface ReportingBulkStatQueryParams {
  /** Which ones. */
  queries: readonly StatQueryEntry[];
}

/** What `reporting.addStatSubscription` takes. */
export interface ReportingAddStatSubscriptionParams {
  /** A `name` out of `getAvailableStats`. */
  statistic: string;
  /**
   * Only this queue.
   *
   * A UUID.
   */
  queueId?: string;
  /**
   * Only this agent.
   *
   * A UUID.
   */
  resourceId?: string;
  /** Key of its results. */
  statId?: string;
  /** False to wait for the next regular request. */
  triggerBatch?: boolean;
}

/** What `reporting.bulkAddStatSubscription` takes. */
export interface ReportingBulkAddStatSubscriptionParams {
  /** Which ones. */
  queries: readonly StatSubscriptionEntry[];
}

/** What `reporting.removeStatSubscription` takes. */
export interface ReportingRemoveStatSubscriptionParams {
  /** What `addStatSubscription` was answered with. */
  statId: string;
}

/** What `reporting.bulkRemoveStatSubscription` takes. */
export interface ReportingBulkRemoveStatSubscriptionParams {
  /** What `bulkAddStatSubscription` or `addStatSubscription` was answered with. */
  statIds: readonly string[];
}

/** What `reporting.getCapacity` takes. */
export interface ReportingGetCapacityParams {
  /**
   * The agent; all of the tenant without it.
   *
   * A UUID.
   */
  resourceId?: string;
}

/** What `reporting.getInteraction` takes. */
export interface ReportingGetInteractionParams {
  /** A UUID. */
  interactionId: string;
}

/** What `reporting.getContactInteractionHistory` takes. */
export interface ReportingGetContactInteractionHistoryParams {
  /** A UUID. */
  contactId: string;
  page?: number;
}

/** What `reporting.getCrmInteractions` takes. */
export interface ReportingGetCrmInteractionsParams {
  /** The record's id in the CRM. */
  id: GetCrmInteractionsId;
  /** The CRM's name. */
  crm: string;
  /** What kind of record it is. */
  subType: string;
  page?: number;
}

/** What `reporting.getTranscripts` takes. */
export interface ReportingGetTranscriptsParams {
  /** A UUID. */
  interactionId: string;
}

/** What `reporting.getEmailTranscripts` takes. */
export interface ReportingGetEmailTranscriptsParams {
  /** A UUID. */
  interactionId: string;
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
}

/**
 * Statistics and reports.
 *
 * A statistic is read once with `statQuery`, or subscribed to with `addStatSubscription`. While
 * anything is subscribed, Skylight asks for all of it together, every ten seconds unless its
 * settings (`reportingRefreshRate`) say otherwise, and tells the results on
 * `cxengage/reporting/batch-response`; after a failure it waits twice as long each time, up to a
 * minute.
 *
 * There is one set of subscriptions for the whole of Skylight, its own screen included.
 */
export interface ReportingCommands {
  /**
   * Lists the statistics that can be asked for.
   *
   * Skylight repeats the request for as long as the API fails with a server error, so an answer may
   * never come.
   *
   * Answered on `cxengage/reporting/get-available-stats-response`.
   *
   * Source: `modules/reporting.cljs:305` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 12003 `failedToGetAvailableStats`: The list of statistics could not be read. Make sure that a
   *   tenant is active, then ask again.
   *
   * @example
   * ```ts
   * await skylight.reporting.getAvailableStats();
   * ```
   */
  getAvailableStats(options?: CallOptions): Promise<Record<string, AvailableStat>>;

  /**
   * Reads a statistic once.
   *
   * The answer is a map with one entry, whose key the SDK makes up: take its only value. A
   * statistic that fails by itself shows in `status`, not as an error.
   *
   * Answered on `cxengage/reporting/get-stat-query-response`.
   *
   * Source: `modules/reporting.cljs:244` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 12004 `failedToPerformStatQuery`: The statistic could not be read. Take `statistic` from
   *   `getAvailableStats`, check the ids it is narrowed down by, then ask again.
   *
   * @example
   * ```ts
   * await skylight.reporting.statQuery({ statistic });
   * ```
   */
  statQuery(
    params: ReportingStatQueryParams,
    options?: CallOptions,
  ): Promise<Record<string, StatResult>>;

  /**
   * Reads several statistics once.
   *
   * The answer is a map by `statId`, with ids made up by the SDK where none was given. A statistic
   * that fails by itself shows in `status`, not as an error.
   *
   * Answered on `cxengage/reporting/get-bulk-stat-query-response`.
   *
   * Source: `modules/reporting.cljs:276` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 12007 `failedToPerformBulkStatQuery`: The statistics could not be read. Take each `statistic`
   *   from `getAvailableStats`, check the ids they are narrowed down by, then ask again.
   *
   * @example
   * ```ts
   * await skylight.reporting.bulkStatQuery({ queries });
   * ```
   */
  bulkStatQuery(
    params: ReportingBulkStatQueryParams,
    options?: CallOptions,
  ): Promise<Record<string, StatResult>>;

  /**
   * Subscribes to a statistic.
   *
   * Its id is answered first; then, unless `triggerBatch` is false, the results of everything that
   * is subscribed come on `cxengage/reporting/batch-response`, and again and again until nothing is
   * subscribed any more. Other keys than these params are kept with the subscription and sent to
   * the API in kebab-case.
   *
   * Take a UUID for `statId`, or let the SDK make one up: an id in kebab-case turns into camelCase
   * as a key of the results.
   *
   * Answered on `cxengage/reporting/stat-subscription-added`.
   *
   * An answer belongs to the call with the same `statId`.
   *
   * Also sets off `cxengage/reporting/batch-response`.
   *
   * Source: `modules/reporting.cljs:56` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.reporting.addStatSubscription({ statistic });
   * ```
   */
  addStatSubscription(
    params: ReportingAddStatSubscriptionParams,
    options?: CallOptions,
  ): Promise<ReportingStatSubscriptionAddedPayload>;

  /**
   * Subscribes to several statistics.
   *
   * The ids are answered first; then the results of everything that is subscribed come on
   * `cxengage/reporting/batch-response`, and again and again until nothing is subscribed any more.
   *
   * Answered on `cxengage/reporting/bulk-stat-subscription-added`.
   *
   * Also sets off `cxengage/reporting/batch-response`.
   *
   * Source: `modules/reporting.cljs:89` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.reporting.bulkAddStatSubscription({ queries });
   * ```
   */
  bulkAddStatSubscription(
    params: ReportingBulkAddStatSubscriptionParams,
    options?: CallOptions,
  ): Promise<ReportingBulkStatSubscriptionAddedPayload>;

  /**
   * Ends the subscription to a statistic.
   *
   * The answer holds what remains subscribed. That includes what Skylight's own screen has
   * subscribed to: remove only ids that you have added, or its display stops.
   *
   * Answered on `cxengage/reporting/stat-subscription-removed`.
   *
   * Source: `modules/reporting.cljs:170` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.reporting.removeStatSubscription({ statId });
   * ```
   */
  removeStatSubscription(
    params: ReportingRemoveStatSubscriptionParams,
    options?: CallOptions,
  ): Promise<Record<string, StatBundle> | null>;

  /**
   * Ends the subscriptions to several statistics.
   *
   * The answer holds what remains subscribed. That includes what Skylight's own screen has
   * subscribed to: remove only ids that you have added, or its display stops.
   *
   * Answered on `cxengage/reporting/bulk-stat-subscription-removed`.
   *
   * Source: `modules/reporting.cljs:186` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   *
   * @example
   * ```ts
   * await skylight.reporting.bulkRemoveStatSubscription({ statIds });
   * ```
   */
  bulkRemoveStatSubscription(
    params: ReportingBulkRemoveStatSubscriptionParams,
    options?: CallOptions,
  ): Promise<Record<string, StatBundle> | null>;

  /**
   * Asks for the results of everything that is subscribed, now.
   *
   * The answer cannot be told from the results that come regularly, which is no loss, as it holds
   * the same. It goes to the API even when nothing is subscribed, with null for the list of
   * requests, and is not tried again when it fails.
   *
   * Answered on `cxengage/reporting/batch-response`.
   *
   * Source: `modules/reporting.cljs:142` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 12000 `reportingBatchRequestFailed`: The results of the subscribed statistics could not be
   *   read. Wait: Skylight asks again while anything is subscribed. After a `triggerBatch` without
   *   subscriptions, subscribe first.
   *
   * @example
   * ```ts
   * await skylight.reporting.triggerBatch();
   * ```
   */
  triggerBatch(options?: CallOptions): Promise<Record<string, StatResult> | null>;

  /**
   * Reads how busy an agent is, or all agents of the tenant.
   *
   * Answered on `cxengage/reporting/get-capacity-response`.
   *
   * Source: `modules/reporting.cljs:216` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 12005 `failedToGetCapacity`: It could not be read how busy agents are. Check the agent's id
   *   and that a tenant is active, then ask again.
   *
   * @example
   * ```ts
   * await skylight.reporting.getCapacity();
   * ```
   */
  getCapacity(params?: ReportingGetCapacityParams, options?: CallOptions): Promise<CapacityResults>;

  /**
   * Reads what reporting knows about an interaction.
   *
   * Answered on `cxengage/reporting/get-interaction-response`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/reporting.cljs:355` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 12001 `failedToGetInteractionReporting`: What reporting knows about the interaction could not
   *   be read. Check the interaction id, then ask again.
   *
   * @example
   * ```ts
   * await skylight.reporting.getInteraction({ interactionId });
   * ```
   */
  getInteraction(
    params: ReportingGetInteractionParams,
    options?: CallOptions,
  ): Promise<InteractionReport>;

  /**
   * Lists the past interactions of a contact, page by page.
   *
   * The answer does not name the contact.
   *
   * Answered on `cxengage/reporting/get-contact-interaction-history-response`.
   *
   * Only an error says which `contactId` it is about.
   *
   * Source: `modules/reporting.cljs:330` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 12002 `failedToGetContactInteractionHistory`: The history of the contact could not be read.
   *   Check the contact's id and the page, then ask again.
   *
   * @example
   * ```ts
   * await skylight.reporting.getContactInteractionHistory({ contactId });
   * ```
   */
  getContactInteractionHistory(
    params: ReportingGetContactInteractionHistoryParams,
    options?: CallOptions,
  ): Promise<InteractionHistoryPage>;

  /**
   * Lists the past interactions of a CRM record, page by page.
   *
   * The answer does not name the record. Percent-encode `id`, `crm` and `subType` where needed, as
   * they become part of the address unchanged.
   *
   * Answered on `cxengage/reporting/get-crm-interactions-response`.
   *
   * Only an error says which `id`, `crm` and `subType` it is about.
   *
   * Source: `modules/reporting.cljs:382` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 12006 `failedToGetCrmInteractions`: The history of the CRM record could not be read. Check
   *   `id`, `crm` and `subType`, percent-encoding included, then ask again.
   *
   * @example
   * ```ts
   * await skylight.reporting.getCrmInteractions({ id, crm, subType });
   * ```
   */
  getCrmInteractions(
    params: ReportingGetCrmInteractionsParams,
    options?: CallOptions,
  ): Promise<InteractionHistoryPage>;

  /**
   * Asks for the messaging transcripts of an interaction.
   *
   * Does what `interactions.messaging.getTranscripts` does, and is answered on that command's
   * topic. Answers do not tell which interaction they belong to (errors do), so ask for one
   * interaction at a time.
   *
   * Answered on `cxengage/interactions/messaging/transcript-received`.
   *
   * Only an error says which `interactionId` it is about.
   *
   * Answers keep coming, and none of them is known to be the last: Each transcript is a message of
   * its own, with no sign of the last; when there is none, one empty list comes.
   *
   * Source: `modules/reporting.cljs:419` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 6002 `failedToGetMessagingTranscripts`: The list of transcripts could not be read. Check the
   *   interaction id, see what the API said in `apiResponse`, then ask again.
   * - 6005 `failedToGetSpecificMessagingTranscript`: One of the transcripts could not be read. Go
   *   on with those that came, or ask again for all.
   *
   * @example
   * ```ts
   * for await (const answer of skylight.reporting.getTranscripts({ interactionId })) console.log(answer);
   * ```
   */
  getTranscripts(
    params: ReportingGetTranscriptsParams,
    options?: StreamOptions,
  ): AsyncGenerator<ArtifactFile[] | null, void, void>;

  /**
   * Asks for the emails of an interaction.
   *
   * Answered in one message on a topic of `interactions.email`. One email that cannot be read
   * spoils the whole answer; on the other hand an empty list without error may also mean that the
   * API could not be reached.
   *
   * Answered on `cxengage/interactions/email/transcript-received`.
   *
   * Source: `modules/reporting.cljs:450` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 10009 `failedToGetEmailTranscripts`: The emails of an interaction could not be read. Check
   *   the interaction id and, if given, the tenant id, then ask again.
   * - 11027 `failedToGetArtifacts`: The list of what is left of the interaction could not be read.
   *   Check `interactionId`, and `tenantId` when the interaction belongs to another tenant.
   *
   * @example
   * ```ts
   * await skylight.reporting.getEmailTranscripts({ interactionId });
   * ```
   */
  getEmailTranscripts(
    params: ReportingGetEmailTranscriptsParams,
    options?: CallOptions,
  ): Promise<Artifact[]>;
}

/** The commands of `reporting` as methods, to be given to `Skylight.open`. */
export const reporting: Module<ReportingCommands> = /* @__PURE__ */ module(
  "reporting",
  {
    "cxengage/reporting/~-response ()": "getAvailableStats",
    "cxengage/reporting/get-stat-query-response": "statQuery",
    "cxengage/reporting/get-bulk-stat-query-response": "bulkStatQuery",
    "cxengage/reporting/stat-subscription-added =statId": "addStatSubscription",
    "cxengage/reporting/bulk-stat-subscription-added": "bulkAddStatSubscription",
    "cxengage/reporting/stat-subscription-removed": "removeStatSubscription",
    "cxengage/reporting/bulk-stat-subscription-removed": "bulkRemoveStatSubscription",
    "cxengage/reporting/batch-response ()": "triggerBatch",
    "cxengage/reporting/~-response": "getCapacity",
    "cxengage/reporting/~-response =interactionId": "getInteraction",
    "cxengage/reporting/~-response =contactId==contactId": "getContactInteractionHistory",
    "cxengage/reporting/~-response =id==id =crm==crm =subType==subType": "getCrmInteractions",
    "cxengage/interactions/messaging/transcript-received =interactionId==interactionId *many":
      "getTranscripts",
    "cxengage/interactions/email/transcript-received": "getEmailTranscripts",
  },
  {},
  stream,
);
