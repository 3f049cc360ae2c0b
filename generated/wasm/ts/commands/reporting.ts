// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  AvailableStat,
  CapacityResults,
  InteractionHistoryPage,
  InteractionReport,
  ReportingAddStatSubscriptionParams,
  ReportingBulkAddStatSubscriptionParams,
  ReportingBulkRemoveStatSubscriptionParams,
  ReportingBulkStatQueryParams,
  ReportingBulkStatSubscriptionAddedPayload,
  ReportingGetCapacityParams,
  ReportingGetContactInteractionHistoryParams,
  ReportingGetCrmInteractionsParams,
  ReportingGetEmailTranscriptsParams,
  ReportingGetInteractionParams,
  ReportingGetTranscriptsParams,
  ReportingRemoveStatSubscriptionParams,
  ReportingStatQueryParams,
  ReportingStatSubscriptionAddedPayload,
  StatBundle,
  StatResult,
} from "../modules/reporting.js";
import { many } from "../runtime/answers.js";
import type { Command } from "../runtime/command.js";
import type { Artifact, ArtifactFile } from "../types.js";

/**
 * Lists the statistics that can be asked for.
 *
 * All about it stands at the method `getAvailableStats` of `ReportingCommands`.
 */
export const getAvailableStats: Command<undefined, Promise<Record<string, AvailableStat>>> = [
  "reporting.getAvailableStats",
  { skylightController: true, module: "reporting", command: "getAvailableStats" },
  ["cxengage/reporting/get-available-stats-response"],
];

/**
 * Reads a statistic once.
 *
 * All about it stands at the method `statQuery` of `ReportingCommands`.
 */
export const statQuery: Command<ReportingStatQueryParams, Promise<Record<string, StatResult>>> = [
  "reporting.statQuery",
  { skylightController: true, module: "reporting", command: "statQuery" },
  ["cxengage/reporting/get-stat-query-response"],
];

/**
 * Reads several statistics once.
 *
 * All about it stands at the method `bulkStatQuery` of `ReportingCommands`.
 */
export const bulkStatQuery: Command<
  ReportingBulkStatQueryParams,
  Promise<Record<string, StatResult>>
> = [
  "reporting.bulkStatQuery",
  { skylightController: true, module: "reporting", command: "bulkStatQuery" },
  ["cxengage/reporting/get-bulk-stat-query-response"],
];

/**
 * Subscribes to a statistic.
 *
 * All about it stands at the method `addStatSubscription` of `ReportingCommands`.
 */
export const addStatSubscription: Command<
  ReportingAddStatSubscriptionParams,
  Promise<ReportingStatSubscriptionAddedPayload>
> = [
  "reporting.addStatSubscription",
  { skylightController: true, module: "reporting", command: "addStatSubscription" },
  ["cxengage/reporting/stat-subscription-added"],
  [["statId"]],
];

/**
 * Subscribes to several statistics.
 *
 * All about it stands at the method `bulkAddStatSubscription` of `ReportingCommands`.
 */
export const bulkAddStatSubscription: Command<
  ReportingBulkAddStatSubscriptionParams,
  Promise<ReportingBulkStatSubscriptionAddedPayload>
> = [
  "reporting.bulkAddStatSubscription",
  { skylightController: true, module: "reporting", command: "bulkAddStatSubscription" },
  ["cxengage/reporting/bulk-stat-subscription-added"],
];

/**
 * Ends the subscription to a statistic.
 *
 * All about it stands at the method `removeStatSubscription` of `ReportingCommands`.
 */
export const removeStatSubscription: Command<
  ReportingRemoveStatSubscriptionParams,
  Promise<Record<string, StatBundle> | null>
> = [
  "reporting.removeStatSubscription",
  { skylightController: true, module: "reporting", command: "removeStatSubscription" },
  ["cxengage/reporting/stat-subscription-removed"],
];

/**
 * Ends the subscriptions to several statistics.
 *
 * All about it stands at the method `bulkRemoveStatSubscription` of `ReportingCommands`.
 */
export const bulkRemoveStatSubscription: Command<
  ReportingBulkRemoveStatSubscriptionParams,
  Promise<Record<string, StatBundle> | null>
> = [
  "reporting.bulkRemoveStatSubscription",
  { skylightController: true, module: "reporting", command: "bulkRemoveStatSubscription" },
  ["cxengage/reporting/bulk-stat-subscription-removed"],
];

/**
 * Asks for the results of everything that is subscribed, now.
 *
 * All about it stands at the method `triggerBatch` of `ReportingCommands`.
 */
export const triggerBatch: Command<undefined, Promise<Record<string, StatResult> | null>> = [
  "reporting.triggerBatch",
  { skylightController: true, module: "reporting", command: "triggerBatch" },
  ["cxengage/reporting/batch-response"],
];

/**
 * Reads how busy an agent is, or all agents of the tenant.
 *
 * All about it stands at the method `getCapacity` of `ReportingCommands`.
 */
export const getCapacity: Command<
  ReportingGetCapacityParams | undefined,
  Promise<CapacityResults>
> = [
  "reporting.getCapacity",
  { skylightController: true, module: "reporting", command: "getCapacity" },
  ["cxengage/reporting/get-capacity-response"],
];

/**
 * Reads what reporting knows about an interaction.
 *
 * All about it stands at the method `getInteraction` of `ReportingCommands`.
 */
export const getInteraction: Command<ReportingGetInteractionParams, Promise<InteractionReport>> = [
  "reporting.getInteraction",
  { skylightController: true, module: "reporting", command: "getInteraction" },
  ["cxengage/reporting/get-interaction-response"],
  [["interactionId"]],
];

/**
 * Lists the past interactions of a contact, page by page.
 *
 * All about it stands at the method `getContactInteractionHistory` of `ReportingCommands`.
 */
export const getContactInteractionHistory: Command<
  ReportingGetContactInteractionHistoryParams,
  Promise<InteractionHistoryPage>
> = [
  "reporting.getContactInteractionHistory",
  { skylightController: true, module: "reporting", command: "getContactInteractionHistory" },
  ["cxengage/reporting/get-contact-interaction-history-response"],
  [["contactId", null, "contactId"]],
];

/**
 * Lists the past interactions of a CRM record, page by page.
 *
 * All about it stands at the method `getCrmInteractions` of `ReportingCommands`.
 */
export const getCrmInteractions: Command<
  ReportingGetCrmInteractionsParams,
  Promise<InteractionHistoryPage>
> = [
  "reporting.getCrmInteractions",
  { skylightController: true, module: "reporting", command: "getCrmInteractions" },
  ["cxengage/reporting/get-crm-interactions-response"],
  [
    ["id", null, "id"],
    ["crm", null, "crm"],
    ["subType", null, "subType"],
  ],
];

/**
 * Asks for the messaging transcripts of an interaction.
 *
 * All about it stands at the method `getTranscripts` of `ReportingCommands`.
 */
export const getTranscripts: Command<
  ReportingGetTranscriptsParams,
  AsyncGenerator<ArtifactFile[] | null, void, void>
> = [
  "reporting.getTranscripts",
  { skylightController: true, module: "reporting", command: "getTranscripts" },
  ["cxengage/interactions/messaging/transcript-received"],
  [["interactionId", null, "interactionId"]],
  "",
  many,
];

/**
 * Asks for the emails of an interaction.
 *
 * All about it stands at the method `getEmailTranscripts` of `ReportingCommands`.
 */
export const getEmailTranscripts: Command<
  ReportingGetEmailTranscriptsParams,
  Promise<Artifact[]>
> = [
  "reporting.getEmailTranscripts",
  { skylightController: true, module: "reporting", command: "getEmailTranscripts" },
  ["cxengage/interactions/email/transcript-received"],
];
