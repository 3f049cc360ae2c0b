// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";
import type { AjaxFailure, Artifact } from "../types.js";
import type { AnyTemplateTextType, Extension, TemplateTextType } from "./session.js";

/**
 * The kind of interaction that something is for, or all kinds.
 *
 * - `voice`: Calls.
 * - `sms`: Text messages.
 * - `email`: Emails.
 * - `messaging`: Chats, those with Facebook Messenger and the like included.
 * - `work-item`: Work from another system.
 * - `any`: All of them.
 */
export type ChannelTypeOrAny = "voice" | "sms" | "email" | "messaging" | "work-item" | "any";

/**
 * The kind of interaction that something is for, or all kinds.
 *
 * - `voice`: Calls.
 * - `sms`: Text messages.
 * - `email`: Emails.
 * - `messaging`: Chats, those with Facebook Messenger and the like included.
 * - `work-item`: Work from another system.
 * - `any`: All of them.
 *
 * Other values may come to be.
 */
export type AnyChannelTypeOrAny =
  | "voice"
  | "sms"
  | "email"
  | "messaging"
  | "work-item"
  | "any"
  | AnyText;

/**
 * A line in the list of what is left of an interaction.
 *
 * More types than these may come; the SDK takes every one that ends in `recording` for a recording.
 *
 * Source: `modules/reporting.cljs:429`, `modules/entities_test.cljs:348` of
 * `cxengage-javascript-sdk`; `transcripts-lambdas:get-transcripts/index.js (fetchArtifactsSummary)`
 * of `github`.
 */
export interface ArtifactSummary {
  /**
   * Goes into `artifactId` of `getArtifact`.
   *
   * A UUID.
   */
  artifactId: string;
  artifactType: ArtifactSummaryArtifactType;
  artifactSubType?: string | null;
  /** A whole number. */
  fileCount?: number;
}

/**
 * The hours in which a part of the business is open, day by day.
 *
 * Minutes are counted from midnight, in `timezone`. When no day has a time above zero, the hours
 * are read as always open.
 *
 * Flows look at business hours to tell whether somebody is there.
 *
 * Source: `businessHours/businessHours.mock.js:6`, `businessHours/businessHoursService.js:20` of
 * `config-shared`.
 */
export interface BusinessHour {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /** One of `getTimezones`. */
  timezone: string;
  /** A whole number. */
  sunStartTimeMinutes?: number | null;
  /** A whole number. */
  sunEndTimeMinutes?: number | null;
  /** A whole number. */
  monStartTimeMinutes?: number | null;
  /** A whole number. */
  monEndTimeMinutes?: number | null;
  /** A whole number. */
  tueStartTimeMinutes?: number | null;
  /** A whole number. */
  tueEndTimeMinutes?: number | null;
  /** A whole number. */
  wedStartTimeMinutes?: number | null;
  /** A whole number. */
  wedEndTimeMinutes?: number | null;
  /** A whole number. */
  thuStartTimeMinutes?: number | null;
  /** A whole number. */
  thuEndTimeMinutes?: number | null;
  /** A whole number. */
  friStartTimeMinutes?: number | null;
  /** A whole number. */
  friEndTimeMinutes?: number | null;
  /** A whole number. */
  satStartTimeMinutes?: number | null;
  /** A whole number. */
  satEndTimeMinutes?: number | null;
  /** Days on which other hours apply. */
  exceptions: BusinessHourException[];
}

/**
 * When the business opens and closes on each day of the week, in minutes since midnight.
 *
 * The SDK does not check the values, and puts them beside the other fields of the business hours.
 */
export interface OpeningMinutes {
  /** A whole number. */
  monStartTimeMinutes?: number;
  /** A whole number. */
  monEndTimeMinutes?: number;
  /** A whole number. */
  tueStartTimeMinutes?: number;
  /** A whole number. */
  tueEndTimeMinutes?: number;
  /** A whole number. */
  wedStartTimeMinutes?: number;
  /** A whole number. */
  wedEndTimeMinutes?: number;
  /** A whole number. */
  thuStartTimeMinutes?: number;
  /** A whole number. */
  thuEndTimeMinutes?: number;
  /** A whole number. */
  friStartTimeMinutes?: number;
  /** A whole number. */
  friEndTimeMinutes?: number;
  /** A whole number. */
  satStartTimeMinutes?: number;
  /** A whole number. */
  satEndTimeMinutes?: number;
  /** A whole number. */
  sunStartTimeMinutes?: number;
  /** A whole number. */
  sunEndTimeMinutes?: number;
}

/**
 * A day, or a part of one, on which the business is closed although its hours say otherwise.
 *
 * Source: `businessHours/businessHours.mock.js:29` of `config-shared`;
 * `businessHours/selectors.js:32` of `cxengage-configuration-ui`.
 */
export interface BusinessHourException {
  /** A UUID. */
  id: string;
  /** A UUID. */
  businessHoursId?: string;
  /** A UUID. */
  tenantId?: string;
  /** An ISO 8601 time. */
  date: string;
  description?: string | null;
  /** Whether it is closed all day; both minutes are -1 then. */
  isAllDay: boolean;
  /**
   * Minutes since midnight at which it closes.
   *
   * A whole number.
   */
  startTimeMinutes: number | null;
  /**
   * Minutes since midnight at which it opens again.
   *
   * A whole number.
   */
  endTimeMinutes: number | null;
}

/** An exception among the params of `updateBusinessHour`, which checks it and does not send it. */
export interface BusinessHourExceptionEntry {
  /** An ISO 8601 time. */
  date: string;
  /** Whether it is closed all day. */
  isAllDay: boolean;
  /**
   * Minutes since midnight at which it closes.
   *
   * A whole number. From -1 to 1440.
   */
  startTimeMinutes: number;
  /**
   * Minutes since midnight at which it opens again.
   *
   * A whole number. From -1 to 1440.
   */
  endTimeMinutes: number;
}

/**
 * A time zone that tenants and business hours can be in.
 *
 * An older program of the vendor expected plain texts here; now they are objects.
 *
 * Source: `timezones/selectors.js:15` of `cxengage-configuration-ui`.
 */
export interface Timezone {
  /** Its name, for instance `America/New_York`. */
  timezone: string;
  /** How far it is from UTC, as text. */
  offset: string;
}

/**
 * What a dispatch mapping looks at when an interaction begins.
 *
 * - `customer`: The customer's number or address.
 * - `contact-point`: The number or address that the customer turned to.
 * - `source`: The integration that the interaction comes through.
 * - `direction`: Who began it: `inbound`, `outbound` or `agent-initiated`.
 */
export type InteractionField = "customer" | "contact-point" | "source" | "direction";

/**
 * What a dispatch mapping looks at when an interaction begins.
 *
 * - `customer`: The customer's number or address.
 * - `contact-point`: The number or address that the customer turned to.
 * - `source`: The integration that the interaction comes through.
 * - `direction`: Who began it: `inbound`, `outbound` or `agent-initiated`.
 *
 * Other values may come to be.
 */
export type AnyInteractionField = "customer" | "contact-point" | "source" | "direction" | AnyText;

/**
 * What a flow is made for.
 *
 * - `customer`: The customer's side of an interaction.
 * - `resource`: The agent's side; agents are resources to the platform.
 * - `reusable`: A part to be used inside other flows.
 */
export type FlowType = "customer" | "resource" | "reusable";

/**
 * What a flow is made for.
 *
 * - `customer`: The customer's side of an interaction.
 * - `resource`: The agent's side; agents are resources to the platform.
 * - `reusable`: A part to be used inside other flows.
 *
 * Other values may come to be.
 */
export type AnyFlowType = "customer" | "resource" | "reusable" | AnyText;

/**
 * What happens to interactions, step by step: what customers hear, which queue they wait in, who is
 * offered the work.
 *
 * The steps are in the flow's versions and drafts; the active version is the one that runs.
 *
 * Source: `flow/flowService.js:18` of `config-shared`; `columns/activeFlow.js:22`,
 * `Flows/layout.js:89` of `cxengage-configuration-ui`.
 */
export interface Flow {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  type: AnyFlowType;
  /** Kind of interaction that it is for. */
  channelType?: string | null;
  /**
   * Id of the version that runs; null when there is none.
   *
   * A UUID.
   */
  activeVersion?: string | null;
  /** The version that runs, in full. */
  activeFlow?: FlowVersion | null;
}

/**
 * A new flow with its first draft.
 *
 * Source: `flow/flowService.js:18` of `config-shared`; `columns/activeFlow.js:22`,
 * `Flows/layout.js:89` of `cxengage-configuration-ui`; `modules/entities.cljs:2451` of
 * `cxengage-javascript-sdk`.
 */
export interface FlowCreated {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  type: AnyFlowType;
  /** Kind of interaction that it is for. */
  channelType?: string | null;
  /**
   * Id of the version that runs; null when there is none.
   *
   * A UUID.
   */
  activeVersion?: string | null;
  /** The version that runs, in full. */
  activeFlow?: FlowVersion | null;
  /** One element: the draft, or null when the flow was made and the draft was not (error 11085). */
  drafts: FlowDraft[];
}

/**
 * A flow with its versions and drafts.
 *
 * Source: `flow/flowService.js:18` of `config-shared`; `columns/activeFlow.js:22`,
 * `Flows/layout.js:89` of `cxengage-configuration-ui`; `modules/entities.cljs:1213` of
 * `cxengage-javascript-sdk`.
 */
export interface FlowDetail {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  type: AnyFlowType;
  /** Kind of interaction that it is for. */
  channelType?: string | null;
  /**
   * Id of the version that runs; null when there is none.
   *
   * A UUID.
   */
  activeVersion?: string | null;
  /** The version that runs, in full. */
  activeFlow?: FlowVersion | null;
  /** All versions; null when they could not be read (error 11084). */
  versions: FlowVersion[] | null;
  /** Filled only when `includeDrafts` was set; empty otherwise. */
  drafts: FlowDraft[] | null;
}

/**
 * A published state of a flow.
 *
 * Source: `version/flowVersions.mock.js:9` of `config-shared`; `flows/selectors.js:62` of
 * `cxengage-configuration-ui`.
 */
export interface FlowVersion {
  /**
   * Id of the version.
   *
   * A UUID.
   */
  version: string;
  /** A UUID. */
  flowId: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  /** The steps as text; `[]` when there are none. */
  flow?: string;
  metadata?: string | null;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string;
}

/**
 * A state of a flow that is being worked on and does not run yet.
 *
 * One old sample has the id in `version`; what the screens read is `id`.
 *
 * Source: `draft/flowDraftService.js:24`, `draft/flowDrafts.mock.js:8` of `config-shared`;
 * `flows/selectors.js:78` of `cxengage-configuration-ui`.
 */
export interface FlowDraft {
  /** A UUID. */
  id: string;
  /** A UUID. */
  flowId: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  /** The steps as text; `[]` when there are none. */
  flow?: string;
  metadata?: string | null;
  history?: unknown;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * The flow that a dispatch mapping leads to, by id and name.
 *
 * Source: `entities/index.js:970` of `cxengage-configuration-ui`.
 */
export interface FlowRef {
  /** A UUID. */
  id: string;
  name?: string;
}

/**
 * Says which flow takes care of an interaction, by where it comes from or how it came about.
 *
 * `flow` comes with lists only; answers to `createDispatchMapping` and `updateDispatchMapping` lack
 * it.
 *
 * Source: `dispatchMappings/dispatchMappingService.js:27` of `config-shared`;
 * `DispatchMappings/layout.js:81`, `entities/index.js:970` of `cxengage-configuration-ui`.
 */
export interface DispatchMapping {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /**
   * What `interactionField` has to be: a number or address, an integration, or a direction.
   *
   * Credentials or personal data: keep it out of logs.
   */
  value: string;
  /**
   * The flow that the interaction goes to.
   *
   * A UUID.
   */
  flowId: string;
  flow?: FlowRef | null;
  /**
   * The version of the flow; null stands for whichever is active.
   *
   * A UUID.
   */
  version?: string | null;
  /** Kind of interaction that it applies to. */
  channelType: AnyChannelTypeOrAny;
  /** What `value` is compared with. */
  interactionField: AnyInteractionField;
}

/** One side of a connection that `associate` makes and `dissociate` takes away. */
export interface EntityRef {
  /**
   * The kind of entity, in the plural and in kebab-case: `users`, `skills`, `groups`,
   * `reason-lists`.
   */
  name: string;
  /**
   * The entity itself.
   *
   * A UUID.
   */
  id: string;
}

/**
 * A connection between two entities, for instance a user's membership of a group or a user's skill.
 *
 * Which of the ids are there depends on the two kinds that were connected.
 *
 * Source: `modules/entities.cljs:3407` of `cxengage-javascript-sdk`; `entities/index.js:1171` of
 * `cxengage-configuration-ui`; `group/userGroups.mock.js:8` of `config-shared`.
 */
export interface Assignment {
  /** A UUID. */
  tenantId?: string;
  /**
   * Filled in by the SDK from `memberId` when the member is a user.
   *
   * A UUID.
   */
  userId?: string;
  /** A UUID. */
  skillId?: string;
  /** A UUID. */
  groupId?: string;
  /**
   * How good the user is at the skill, where the skill has a proficiency.
   *
   * A whole number.
   */
  proficiency?: number | null;
  /** A UUID. */
  memberId?: string;
  /** What `memberId` is the id of, for instance `user`. */
  memberType?: string;
}

/**
 * A set of users, for instance a team, that work can be routed to.
 *
 * Source: `group/groupsService.js:16`, `group/groups.mock.js:6` of `config-shared`.
 */
export interface Group {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /**
   * User in charge; `createGroup` enters the one who is logged in.
   *
   * A UUID.
   */
  owner?: string;
}

/**
 * A group with its members.
 *
 * Source: `group/groupsService.js:16`, `group/groups.mock.js:6` of `config-shared`;
 * `modules/entities.cljs:1028` of `cxengage-javascript-sdk`.
 */
export interface GroupDetail {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /**
   * User in charge; `createGroup` enters the one who is logged in.
   *
   * A UUID.
   */
  owner?: string;
  /**
   * Ids of the members, fetched with a second request; empty as well when that one failed, with
   * error 11060.
   */
  users: string[];
}

/**
 * Something that agents can be good at, for instance a language, and that work can be routed by.
 *
 * Source: `skill/skillsService.js:15`, `skill/skills.mock.js:9` of `config-shared`.
 */
export interface Skill {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /** Whether agents are rated in it. */
  hasProficiency: boolean;
}

/**
 * A skill with the users who have it.
 *
 * Source: `skill/skillsService.js:15`, `skill/skills.mock.js:9` of `config-shared`;
 * `modules/entities.cljs:995` of `cxengage-javascript-sdk`.
 */
export interface SkillDetail {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /** Whether agents are rated in it. */
  hasProficiency: boolean;
  /**
   * Ids of those who have it, fetched with a second request; empty as well when that one failed,
   * with error 11057.
   */
  users: string[];
}

/**
 * A rule that says how much work, of which channels, an agent can have at a time.
 *
 * What the rule says is in its versions. An agent who has reached the limit is offered nothing more
 * until some of the work is done.
 *
 * Source: `__tests__/selectors.test.js:50` of `cxengage-configuration-ui`;
 * `capacityRules/capacityRuleService.js:13` of `config-shared`.
 */
export interface CapacityRule {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId?: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** Whether child tenants can use it. */
  shared?: boolean;
  /**
   * The version in force.
   *
   * A UUID.
   */
  activeVersion?: string | null;
  /** The version in force, in full. */
  activeRule?: CapacityRuleVersion | null;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * A version of a capacity rule.
 *
 * Source: `version/capacityRuleVersion.js:15` of `config-shared`; `__tests__/selectors.test.js:50`
 * of `cxengage-configuration-ui`.
 */
export interface CapacityRuleVersion {
  /**
   * Id of the version.
   *
   * A UUID.
   */
  version: string;
  /** A UUID. */
  capacityRuleId?: string;
  /** A UUID. */
  tenantId?: string;
  name: string;
  /** The rule itself, in EDN (the notation of Clojure data) as text. */
  ruleSet: string;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string;
}

/**
 * The kind of service that an integration connects to.
 *
 * These have been seen and others may exist. `createIntegration` makes only the first four.
 *
 * Other values may come to be.
 */
export type IntegrationType =
  | "rest"
  | "salesforce"
  | "zendesk"
  | "calabrio"
  | "twilio"
  | "email"
  | "facebook"
  | "client"
  | "monet"
  | "teleopti"
  | "verint"
  | "serenova-voice"
  | AnyText;

/**
 * A service that the tenant is connected to, such as Salesforce or an email account, as
 * administrators keep it.
 *
 * Source:
 * `https://api-docs.cxengage.net/Rest/Content/Integrations/Example_Create_REST_integration.htm`;
 * `integration/integrationService.js:12` of `config-shared`; `Integrations/layout.js:12` of
 * `cxengage-configuration-ui`.
 */
export interface TenantIntegration {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description: string | null;
  type: IntegrationType;
  active: boolean;
  /**
   * Settings of the service, credentials included, depending on the type: `rest` has
   * `endpointPrefix`, `username`, `password` and `token`; `twilio` has `accountSid`, `authToken`,
   * `webRtc`, `region` and `globalDialParams`.
   *
   * Credentials or personal data: keep it out of logs.
   */
  properties: Record<string, unknown>;
  /** An ISO 8601 time. */
  created: string;
  /** A UUID. */
  createdBy: string;
  /** An ISO 8601 time. */
  updated: string;
  /** A UUID. */
  updatedBy: string;
}

/**
 * An integration with its listeners.
 *
 * Source:
 * `https://api-docs.cxengage.net/Rest/Content/Integrations/Example_Create_REST_integration.htm`;
 * `integration/integrationService.js:12` of `config-shared`; `Integrations/layout.js:12` of
 * `cxengage-configuration-ui`; `modules/entities.cljs:1483` of `cxengage-javascript-sdk`.
 */
export interface IntegrationDetail {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description: string | null;
  type: IntegrationType;
  active: boolean;
  /**
   * Settings of the service, credentials included, depending on the type: `rest` has
   * `endpointPrefix`, `username`, `password` and `token`; `twilio` has `accountSid`, `authToken`,
   * `webRtc`, `region` and `globalDialParams`.
   *
   * Credentials or personal data: keep it out of logs.
   */
  properties: Record<string, unknown>;
  /** An ISO 8601 time. */
  created: string;
  /** A UUID. */
  createdBy: string;
  /** An ISO 8601 time. */
  updated: string;
  /** A UUID. */
  updatedBy: string;
  /**
   * Only with the types `email`, `facebook` and `salesforce`; missing as well when they could not
   * be read (error 11112).
   */
  listeners?: IntegrationListener[];
}

/**
 * A part of an integration that takes in new work, for instance from an email account.
 *
 * Source: `listener/listenerService.js:14` of `config-shared`; `integrations/selectors.js:116` of
 * `cxengage-configuration-ui`.
 */
export interface IntegrationListener {
  /** A UUID. */
  id: string;
  /** A UUID. */
  integrationId?: string;
  /** A UUID. */
  tenantId?: string;
  name: string;
  active: boolean;
  /** `omnichannel` has been seen, with Salesforce; cannot be changed later. */
  listenerType?: string | null;
  /**
   * Settings of the listener, perhaps with credentials.
   *
   * Credentials or personal data: keep it out of logs.
   */
  properties?: Record<string, unknown> | null;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * A table of data that administrators keep, for instance for flows to look things up in.
 *
 * The rows are objects; which fields they have is said by the list type. The SDK turns the names of
 * the fields into camelCase.
 *
 * In answers to `getLists`, `createList` and `updateList` each row has a `key` besides, the value
 * of its first field. It is null when the name of that field is not camelCase to begin with.
 * `getList` leaves it out.
 *
 * Source: `list/list.mock.js:8` of `config-shared`; `columns/listType.js:23` of
 * `cxengage-configuration-ui`; `modules/entities.cljs:21` of `cxengage-javascript-sdk`.
 */
export interface GenericList {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  /** A UUID. */
  listTypeId: string;
  /** Which fields the rows have. */
  listType: ListType;
  /** Whether child tenants can use it. */
  shared: boolean;
  active: boolean;
  /** The rows. */
  items: Record<string, unknown>[];
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * The form of a list: which fields its rows have.
 *
 * Source: `listType/listType.mock.js:6` of `config-shared`; `listTypes/selectors.js:15` of
 * `cxengage-configuration-ui`.
 */
export interface ListType {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId?: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** The first one is the key by which `listItemKey` finds a row. */
  fields: ListTypeField[];
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * A field of the rows of a list.
 *
 * Source: `listType/listType.mock.js:10` of `config-shared`.
 */
export interface ListTypeField {
  type: ListTypeFieldType;
  /** The key in a row, before the SDK turns it into camelCase. */
  name: string;
  /** Its name for people. */
  label: string;
  /** Whether every row must have it. */
  required: boolean;
}

/**
 * A row of a list that has been added or changed.
 *
 * Source: `entities/index.js:1340` of `cxengage-configuration-ui`.
 */
export interface ListItemResult {
  /** The value of its first field; goes into `listItemKey`. */
  key: string;
  /** The row; the names of its fields are in camelCase, whatever the list type says. */
  itemValue: Record<string, unknown>;
  /** A UUID. */
  listId?: string;
}

/**
 * What became of the rows of an uploaded file.
 *
 * Source: `entities/epics.js:1096` of `cxengage-configuration-ui`.
 */
export interface ListUploadResult {
  /** A whole number. */
  itemsCreated: number;
  /** A whole number. */
  itemsUpdated: number;
  /** A whole number. */
  itemsDeleted: number;
  /** A whole number. */
  totalItemsProcessed: number;
  /**
   * Rows that were not taken.
   *
   * A whole number.
   */
  numberOfFailures: number;
}

/**
 * A number or address that customers see when an agent contacts them.
 *
 * Source: `entities/metaData.js:361` of `cxengage-configuration-ui`;
 * `OutboundAniSelect/selectors.js:20` of `agent-desktop`; `domain/specs.cljs:18` of
 * `cxengage-javascript-sdk`.
 */
export interface OutboundIdentifier {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /**
   * The number or address.
   *
   * Credentials or personal data: keep it out of logs.
   */
  value: string;
  /**
   * Flow that takes care of interactions begun with it.
   *
   * A UUID.
   */
  flowId: string;
  /** What it can be used for; the administrators' screen offers `voice`, `sms` and `email` only. */
  channelType: AnyChannelTypeOrAny;
}

/**
 * An outbound identifier as `createOutboundIdentifier` and `updateOutboundIdentifier` answer it.
 *
 * Source: `entities/metaData.js:361` of `cxengage-configuration-ui`;
 * `OutboundAniSelect/selectors.js:20` of `agent-desktop`; `domain/specs.cljs:18`,
 * `modules/entities.cljs:21` of `cxengage-javascript-sdk`.
 */
export interface OutboundIdentifierWithItems {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /**
   * The number or address.
   *
   * Credentials or personal data: keep it out of logs.
   */
  value: string;
  /**
   * Flow that takes care of interactions begun with it.
   *
   * A UUID.
   */
  flowId: string;
  /** What it can be used for; the administrators' screen offers `voice`, `sms` and `email` only. */
  channelType: AnyChannelTypeOrAny;
  /** Means nothing: the SDK adds it, and it is always empty. */
  items: unknown[];
}

/**
 * A list of outbound identifiers for agents to choose from.
 *
 * Administrators give it to users, groups and skills; `getUserOutboundIdentifierLists` tells what
 * an agent has in the end.
 *
 * Source: `tests/selectors.test.js:21` of `agent-desktop`; `entities/metaData.js:370` of
 * `cxengage-configuration-ui`.
 */
export interface OutboundIdentifierList {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  members: OutboundIdentifier[];
}

/**
 * An outbound identifier list as `addOutboundIdentifierListMember` answers it.
 *
 * That the API answers with the whole list has not been seen; the SDK is written as if it did.
 *
 * Source: `tests/selectors.test.js:21` of `agent-desktop`; `entities/metaData.js:370` of
 * `cxengage-configuration-ui`; `modules/entities.cljs:21` of `cxengage-javascript-sdk`.
 */
export interface OutboundIdentifierListWithItems {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  members: OutboundIdentifier[];
  /** Means nothing: the SDK adds it, and it is always empty. */
  items: unknown[];
}

/**
 * What becomes of customers who give up waiting when a service level is worked out.
 *
 * - `ignore-abandons`: Those who give up within the abandon threshold are left out of the
 *   calculation.
 * - `count-against-sla`: Everybody who gives up counts as not having been served in time.
 */
export type AbandonType = "ignore-abandons" | "count-against-sla";

/**
 * What becomes of customers who give up waiting when a service level is worked out.
 *
 * - `ignore-abandons`: Those who give up within the abandon threshold are left out of the
 *   calculation.
 * - `count-against-sla`: Everybody who gives up counts as not having been served in time.
 *
 * Other values may come to be.
 */
export type AnyAbandonType = "ignore-abandons" | "count-against-sla" | AnyText;

/**
 * A line in which interactions wait for an agent.
 *
 * Who is offered the work, and in which order, is in the queue's versions.
 *
 * Source: `queue/queueService.js:16`, `queue/queues.mock.js:6` of `config-shared`;
 * `columns/activeQueue.js:22` of `cxengage-configuration-ui`.
 */
export interface Queue {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /**
   * Id of the version in force.
   *
   * A UUID.
   */
  activeVersion?: string | null;
  /** The version in force, in full. */
  activeQueue?: QueueVersion | null;
}

/**
 * A queue with all its versions.
 *
 * Source: `queue/queueService.js:16`, `queue/queues.mock.js:6` of `config-shared`;
 * `columns/activeQueue.js:22` of `cxengage-configuration-ui`; `modules/entities.cljs:152` of
 * `cxengage-javascript-sdk`.
 */
export interface QueueDetail {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /**
   * Id of the version in force.
   *
   * A UUID.
   */
  activeVersion?: string | null;
  /** The version in force, in full. */
  activeQueue?: QueueVersion | null;
  /** Fetched with a second request; null when that one failed (error 11002). */
  versions: QueueVersion[] | null;
}

/**
 * A version of a queue: which agents are offered its work, and how urgent that is.
 *
 * Source: `https://api-docs.cxengage.net/Reporting/Content/Queues/Create_version.htm (request
 * fields)`; `version/queueVersions.mock.js:6`, `version/queueVersionsService.js:21` of
 * `config-shared`.
 */
export interface QueueVersion {
  /**
   * Id of the version.
   *
   * A UUID.
   */
  version: string;
  /** A UUID. */
  queueId?: string;
  /** A UUID. */
  tenantId?: string;
  name: string;
  description?: string | null;
  /** Which agents come into question, in EDN (the notation of Clojure data) as text. */
  query?: string;
  /**
   * Which form `query` has.
   *
   * A whole number.
   */
  queryVersion?: number;
  /**
   * Lowest priority of an interaction in the queue.
   *
   * A whole number.
   */
  minPriority?: number;
  /**
   * Highest priority of an interaction in the queue.
   *
   * A whole number.
   */
  maxPriority?: number;
  /** A whole number. */
  priorityValue?: number;
  /** A whole number. */
  priorityRate?: number;
  /** Unit of time for `priorityRate`. */
  priorityUnit?: QueueVersionPriorityUnit;
  /**
   * Service level agreement that the queue is measured by; null for the tenant's default.
   *
   * A UUID.
   */
  slaId?: string | null;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string;
}

/**
 * A service level agreement: how quickly interactions ought to be answered.
 *
 * The figures are in its versions. A tenant has a default one, and a queue can have its own.
 *
 * Source: `columns/activeSla.js:22`, `slas/selectors.js:76` of `cxengage-configuration-ui`.
 */
export interface Sla {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /** Whether child tenants can use it; this cannot be taken back. */
  shared: boolean;
  /**
   * Id of the version in force.
   *
   * A UUID.
   */
  activeVersion?: string | null;
  /** The version in force, in full. */
  activeSla?: SlaVersion | null;
}

/**
 * A service level agreement with all its versions.
 *
 * Source: `columns/activeSla.js:22`, `slas/selectors.js:76` of `cxengage-configuration-ui`;
 * `modules/entities.cljs:853` of `cxengage-javascript-sdk`.
 */
export interface SlaDetail {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /** Whether child tenants can use it; this cannot be taken back. */
  shared: boolean;
  /**
   * Id of the version in force.
   *
   * A UUID.
   */
  activeVersion?: string | null;
  /** The version in force, in full. */
  activeSla?: SlaVersion | null;
  /** In no particular order; null when they could not be read (error 11104). */
  versions: SlaVersion[] | null;
}

/**
 * The figures of a service level agreement.
 *
 * Source: `slas/selectors.js:35` of `cxengage-configuration-ui`; `domain/specs.cljs:26`,
 * `modules/entities.cljs:2570` of `cxengage-javascript-sdk`.
 */
export interface SlaVersion {
  /**
   * Id of the version.
   *
   * A UUID.
   */
  versionId: string;
  /** A UUID. */
  slaId?: string;
  versionName: string;
  description?: string | null;
  /** Seconds within which interactions ought to be answered. */
  slaThreshold?: number | null;
  abandonType?: AnyAbandonType | null;
  /** Seconds; customers who give up sooner are not counted, with `ignore-abandons`. */
  abandonThreshold?: number | null;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string;
}

/**
 * A reason for being not ready, as administrators keep it.
 *
 * Agents see it once it stands in a reason list.
 *
 * Source: `reason/reasonsService.js:15` of `config-shared`; `__tests__/selectors.test.js:17` of
 * `cxengage-configuration-ui`.
 */
export interface TenantReason {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /** The id in another system. */
  externalId?: string | null;
  /** Whether child tenants can use it. */
  shared: boolean;
}

/**
 * A list of reasons for being not ready, as administrators keep it.
 *
 * Given to users and groups with `associate`.
 *
 * Source: `reasonLists/resonListsService.js:32` of `config-shared`;
 * `__tests__/selectors.test.js:22` of `cxengage-configuration-ui`.
 */
export interface TenantReasonList {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /** The id in another system. */
  externalId?: string | null;
  /** Whether child tenants can use it. */
  shared: boolean;
  /** Whether all users of the tenant have it without being given it. */
  isDefault?: boolean;
  reasons: ReasonListItem[];
}

/**
 * A reason's place in a reason list.
 *
 * Source: `entities/epics.js:200`, `agentStateMonitoring/index.js:392` of
 * `cxengage-configuration-ui`.
 */
export interface ReasonListItem {
  /** A UUID. */
  reasonId: string;
  name?: string;
  /**
   * The place in the order of the list.
   *
   * A whole number.
   */
  sortOrder: number;
  /** Empty, or the group that it stands in, as the first element. */
  hierarchy: string[];
}

/** A reason's place in a reason list that is created or changed. */
export interface ReasonListEntry {
  /**
   * One of `getReasons`.
   *
   * A UUID.
   */
  reasonId: string;
  /**
   * The place in the order of the list.
   *
   * A whole number. Taken as it is, unchecked.
   */
  sortOrder: number;
  /**
   * Empty, or the group that it stands in, as the first element.
   *
   * Taken as it is, unchecked.
   */
  hierarchy: readonly string[];
}

/**
 * A way in which an interaction can have ended, as administrators keep it.
 *
 * Agents can choose it once it stands in a disposition list that a flow offers them.
 *
 * Source: `disposition/dispositionsService.js:15` of `config-shared`.
 */
export interface TenantDisposition {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /** The id in another system. */
  externalId?: string | null;
  /** Whether child tenants can use it. */
  shared: boolean;
}

/**
 * A list of dispositions that flows can offer to agents.
 *
 * Source: `dispositionLists/dispositionListsService.js:28` of `config-shared`.
 */
export interface DispositionList {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /** The id in another system. */
  externalId?: string | null;
  /** Whether child tenants can use it. */
  shared: boolean;
  dispositions: DispositionListItem[];
}

/**
 * A disposition's place in a disposition list.
 *
 * Source: `entities/epics.js:210`, `__tests__/selectors.test.js:76` of `cxengage-configuration-ui`.
 */
export interface DispositionListItem {
  /** A UUID. */
  dispositionId: string;
  name?: string;
  /**
   * The place in the order of the list.
   *
   * A whole number.
   */
  sortOrder: number;
  /** Names of the groups that it stands in, from the outside in; may be empty. */
  hierarchy: string[];
}

/** A disposition's place in a disposition list that is created or changed. */
export interface DispositionListEntry {
  /**
   * One of `getDispositions`.
   *
   * A UUID.
   */
  dispositionId: string;
  /**
   * The place in the order of the list.
   *
   * A whole number. Taken as it is, unchecked.
   */
  sortOrder: number;
  /**
   * Names of the groups that it stands in, from the outside in; may be empty.
   *
   * Taken as it is, unchecked.
   */
  hierarchy: readonly string[];
}

/**
 * The kind of report that access is granted to.
 *
 * - `realtime`: A dashboard that shows what is going on now.
 * - `historical`: Reports on what has been.
 */
export type ReportType = "realtime" | "historical";

/**
 * The kind of report that access is granted to.
 *
 * - `realtime`: A dashboard that shows what is going on now.
 * - `historical`: Reports on what has been.
 *
 * Other values may come to be.
 */
export type AnyReportType = "realtime" | "historical" | AnyText;

/**
 * Where a realtime report comes from.
 *
 * - `standard`: One that comes with the platform.
 * - `custom`: One that the tenant has made itself.
 */
export type RealtimeReportType = "standard" | "custom";

/**
 * Where a realtime report comes from.
 *
 * - `standard`: One that comes with the platform.
 * - `custom`: One that the tenant has made itself.
 *
 * Other values may come to be.
 */
export type AnyRealtimeReportType = "standard" | "custom" | AnyText;

/**
 * A dashboard of statistics that the tenant has made.
 *
 * Source: `dashboards/selectors.js:22`, `__tests__/selectors.test.js:65` of
 * `cxengage-configuration-ui`.
 */
export interface Dashboard {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId?: string;
  name: string;
  description?: string | null;
  active: boolean | null;
  /**
   * Id of the version that is shown.
   *
   * A UUID.
   */
  activeVersion?: string | null;
  /** The version that is shown, in full; left out with `withoutActiveDashboard`. */
  activeDashboard?: DashboardVersion | null;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * A version of a dashboard.
 *
 * Source: `version/realtimeDashboardVersionService.js:20` of `config-shared`.
 */
export interface DashboardVersion {
  /**
   * Id of the version.
   *
   * A UUID.
   */
  version?: string;
  /** A UUID. */
  dashboardId?: string;
  /** A UUID. */
  tenantId?: string;
  name?: string;
  description?: string | null;
  /** What is on it. */
  widgets?: unknown;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string;
}

/**
 * A report that only chosen users may see (an access controlled report), as `getDataAccessReports`
 * lists it.
 *
 * Source: `domain/rest_requests.cljs:932` of `cxengage-javascript-sdk`;
 * `dataAccessReports/epics.js:17` of `cxengage-configuration-ui`.
 */
export interface DataAccessReport {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  reportType: AnyReportType;
  /**
   * The dashboard; only with `reportType` `realtime`.
   *
   * A UUID.
   */
  realtimeReportId?: string | null;
  realtimeReportType?: AnyRealtimeReportType | null;
  /** Name of the dashboard; only with `reportType` `realtime`. */
  realtimeReportName?: string | null;
  /** Folder of the reports; only with `reportType` `historical`. */
  historicalCatalogName?: string | null;
  /** Those who may see it; called `users` everywhere else. */
  members?: unknown[];
}

/**
 * A report that only chosen users may see (an access controlled report).
 *
 * Source: `domain/rest_requests.cljs:932`, `modules/entities.cljs:935` of
 * `cxengage-javascript-sdk`; `dataAccessReports/epics.js:17`, `__tests__/selectors.test.js:54` of
 * `cxengage-configuration-ui`.
 */
export interface DataAccessReportDetail {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  reportType: AnyReportType;
  /**
   * The dashboard; only with `reportType` `realtime`.
   *
   * A UUID.
   */
  realtimeReportId?: string | null;
  realtimeReportType?: AnyRealtimeReportType | null;
  /** Name of the dashboard; only with `reportType` `realtime`. */
  realtimeReportName?: string | null;
  /** Folder of the reports; only with `reportType` `historical`. */
  historicalCatalogName?: string | null;
  /**
   * Those who may see it, as ids or as whole users; both have been read, and the API calls it
   * `members`.
   */
  users?: unknown[];
}

/**
 * Whether an API key can be used.
 *
 * - `enabled`: It can.
 * - `disabled`: It cannot, until it is enabled again.
 *
 * Other values may come to be.
 */
export type ApiKeyStatus = "enabled" | "disabled" | AnyText;

/**
 * A set of permissions that users of the tenant, or API keys, are given.
 *
 * Source: `entities/index.js:769`, `roles/selectors.js:50` of `cxengage-configuration-ui`;
 * `role/roles.mock.js:9` of `config-shared`.
 */
export interface Role {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId?: string | null;
  name: string;
  description?: string | null;
  /** Ids of permissions; `getPermissions` has their names. */
  permissions: string[];
  /** `system` for a role that comes with the platform; others may exist. */
  type?: RoleType | null;
  active?: boolean;
  /** Whether child tenants can use it. */
  shared?: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * A set of permissions that holds on the whole platform, whatever the tenant.
 *
 * Source:
 * `https://api-docs.cxengage.net/Rest/Content/Roles_and_Permissions/Get_platform_roles.htm`.
 */
export interface PlatformRole {
  /** A UUID. */
  id: string;
  name: string;
  description: string | null;
  /** Ids of permissions. */
  permissions: string[];
  /** The vendor's reference speaks of `platform`. */
  type?: string;
  /** An ISO 8601 time. */
  created: string;
  /** A UUID. */
  createdBy: string;
  /** An ISO 8601 time. */
  updated: string;
  /** A UUID. */
  updatedBy: string;
}

/**
 * A right that a role can include, for instance `VIEW_ALL_USERS`.
 *
 * Source: `role/permissions.mock.js:7` of `config-shared`; `users/selectors.js:55` of
 * `cxengage-configuration-ui`.
 */
export interface Permission {
  /** A UUID. */
  id: string;
  name: string;
  /** A UUID. */
  tenantId?: string;
  description?: string | null;
}

/**
 * A key with which another program can use the platform's REST API.
 *
 * Its secret is told only once, in the answer to `createApiKey`.
 *
 * Source: `apiKeys/apiKeyService.js:18` of `config-shared`; `entities/index.js:776` of
 * `cxengage-configuration-ui`.
 */
export interface ApiKey {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId?: string;
  name: string;
  description?: string | null;
  /**
   * Role that says what the key may be used for.
   *
   * A UUID.
   */
  roleId: string;
  /** Further roles that the key has. */
  additionalRoleIds?: string[];
  status: ApiKeyStatus;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * A new API key with its secret.
 *
 * Keep the secret when it comes: neither `getApiKeys` nor any other command tells it again.
 *
 * Source: `apiKeys/apiKeyService.js:18` of `config-shared`; `entities/index.js:776`,
 * `apiKeys/selectors.js:11` of `cxengage-configuration-ui`;
 * `https://docs.cxengage.net/Help/Content/Configuration/API%20Key%20Management/Creating_API_Keys.htm`.
 */
export interface ApiKeyCreated {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId?: string;
  name: string;
  description?: string | null;
  /**
   * Role that says what the key may be used for.
   *
   * A UUID.
   */
  roleId: string;
  /** Further roles that the key has. */
  additionalRoleIds?: string[];
  status: ApiKeyStatus;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /**
   * What the program signs in with, together with the key.
   *
   * Credentials or personal data: keep it out of logs.
   */
  secret?: string;
}

/**
 * A service that signs people in on behalf of the tenant (single sign-on), as administrators keep
 * it.
 *
 * The service is described by SAML metadata, either at `metadataUrl` or in `metadataFile`.
 *
 * Source: `identityProviders/identityProvidersService.js:28`, `me/me.mock.js:22` of
 * `config-shared`; `identityProviders/selectors.js:34` of `cxengage-configuration-ui`.
 */
export interface TenantIdentityProvider {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId?: string;
  name: string | null;
  description?: string | null;
  active: boolean;
  identityProvider?: string;
  /** A URL. */
  metadataUrl?: string | null;
  /** The metadata themselves, as XML. */
  metadataFile?: string | null;
  /** Which attribute of a sign-in holds the email address. */
  emailMapping?: string;
  client?: string | null;
  domain?: string | null;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * A prepared text for agents to send, as administrators keep it.
 *
 * Source: `messageTemplates/messageTemplatesService.js:18` of `config-shared`;
 * `MessageTemplates/layout.js:37` of `cxengage-configuration-ui`.
 */
export interface TenantMessageTemplate {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /** Channels for which it is offered: `sms`, `messaging`, `email`. */
  channels: string[];
  /** Called `templateTextType` among the params of the commands. */
  type: AnyTemplateTextType;
  /** The text itself. */
  template: string;
}

/**
 * The tenant's own wording of an email that the platform sends to its users.
 *
 * Source: `__tests__/selectors.test.js:38` of `cxengage-configuration-ui`;
 * `domain/rest_requests.cljs:1369` of `cxengage-javascript-sdk`.
 */
export interface EmailTemplate {
  /**
   * Which email it is; one of `getEmailTypes`.
   *
   * A UUID.
   */
  emailTypeId?: string;
  /** A UUID. */
  tenantId?: string;
  active?: boolean;
  /** Whether child tenants get it too. */
  shared?: boolean;
  subject?: string;
  body?: string;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * An email that the platform sends to users, with the tenant's wording and the inherited one.
 *
 * `template` is the inherited wording as well, when both have the same `tenantId`: the tenant has
 * none of its own then.
 *
 * Source: `emailTemplates/selectors.js:7`, `entities/metaData.js:478` of
 * `cxengage-configuration-ui`.
 */
export interface EmailTemplateEntry {
  /** A UUID. */
  id?: string;
  /** A UUID. */
  emailTypeId?: string;
  name?: string;
  description?: string | null;
  /** Placeholders that the wording can contain. */
  variables: EmailTemplateVariable[];
  /** The wording in use. */
  template: EmailTemplate;
  /** The wording that counts when the tenant has none of its own. */
  inherited: EmailTemplate;
}

/**
 * A placeholder in an email that the platform fills in.
 *
 * Source: `emailTemplates/selectors.js:30` of `cxengage-configuration-ui`.
 */
export interface EmailTemplateVariable {
  name: string;
  description?: string | null;
}

/**
 * A customer of the platform, or a part of one, with data, users and settings of its own.
 *
 * Tenants form a tree. A parent can share some of its entities with its children.
 *
 * Source: `tenant/tenantsService.js:29` of `config-shared`; `tenants/selectors.js:109` of
 * `cxengage-configuration-ui`; `app/index.constants.js:29` of `config-ui`;
 * `modules/entities.cljs:1086` of `cxengage-javascript-sdk`.
 */
export interface Tenant {
  /** A UUID. */
  id: string;
  name: string;
  description?: string | null;
  active: boolean;
  /**
   * User who administers it.
   *
   * A UUID.
   */
  adminUserId?: string;
  /** The tenant above it. */
  parent?: TenantRef | null;
  /** A UUID. */
  parentId?: string | null;
  /**
   * Where its data are kept; one of `getRegions`.
   *
   * A UUID.
   */
  regionId: string;
  /** One of `getTimezones`. */
  timezone: string;
  /**
   * Integration that outbound calls go through.
   *
   * A UUID.
   */
  outboundIntegrationId?: string | null;
  /** Whether people may sign in with a password of the platform. */
  cxengageIdentityProvider?: TenantCxengageIdentityProvider | null;
  /**
   * Identity provider that people sign in with when they have not been given another.
   *
   * A UUID.
   */
  defaultIdentityProvider?: string | null;
  /**
   * Service level agreement for queues that have none of their own.
   *
   * A UUID.
   */
  defaultSlaId?: string | null;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * A tenant, by id and name.
 *
 * Source: `columns/parentTenant.js:19` of `cxengage-configuration-ui`.
 */
export interface TenantRef {
  /** A UUID. */
  id: string;
  name: string;
}

/**
 * A part of the world in which the data of tenants are kept.
 *
 * Source: `regions/selectors.js:15` of `cxengage-configuration-ui`.
 */
export interface Region {
  /** A UUID. */
  id: string;
  /** Its name for people. */
  description: string;
  name?: string;
}

/**
 * How the screens look in a tenant: pictures and colours.
 *
 * Source: `modules/entities_test.cljs:95`, `cxengage_javascript_sdk/state.cljs:579` of
 * `cxengage-javascript-sdk`; `branding/selectors.js:15` of `cxengage-configuration-ui`.
 */
export interface Branding {
  /** A UUID. */
  tenantId?: string;
  /**
   * Made absolute by the SDK; may be null or empty.
   *
   * A URL.
   */
  logo?: string | null;
  /**
   * Made absolute by the SDK; may be null or empty.
   *
   * A URL.
   */
  favicon?: string | null;
  /**
   * JSON as text, with `navbar`, `navbarText`, `primaryColor`, `accentColor`, `accentHoverColor`
   * and `productName`.
   */
  styles?: string | null;
}

/**
 * A setting of the branding that is kept apart from the rest.
 *
 * Source: `EntityTable/selectors.js:47` of `cxengage-configuration-ui`;
 * `customDomain/customDomainService.js:23` of `config-shared`.
 */
export interface ProtectedBrandingEntry {
  /** `customDomain` has been seen. */
  key: string;
  value?: unknown;
  /** A UUID. */
  tenantId?: string;
}

/**
 * A list of places that agents can hand interactions over to, like a telephone book.
 *
 * Source: `transferLists/transferListsService.js:18` of `config-shared`;
 * `AgentDesktop/sagas.js:639` of `agent-desktop`.
 */
export interface TransferList {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId: string;
  name: string;
  description?: string | null;
  active: boolean;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  endpoints: TransferListEndpoint[];
}

/**
 * A place to hand interactions over to.
 *
 * Source: `TransferListItems/layout.js:50`, `entities/epics.js:180` of `cxengage-configuration-ui`;
 * `AgentDesktop/sagas.js:655` of `agent-desktop`.
 */
export interface TransferListEndpoint {
  name: string;
  /** What `endpoint` is; mind that two of the values are in capitals. */
  contactType: AnyTransferListEndpointContactType;
  /**
   * A queue's id, or a telephone number or SIP address.
   *
   * Credentials or personal data: keep it out of logs.
   */
  endpoint: string;
  /** Name of the group that the list shows it in; a text, not a list as elsewhere. */
  hierarchy: string;
  transferType?: AnyTransferListEndpointTransferType;
  /** Whether agents may speak with the other party first; no when it is missing. */
  warmTransfer?: boolean;
  /** Whether agents may hand over at once; no when it is missing. */
  coldTransfer?: boolean;
  /**
   * The place in the order of the list.
   *
   * A whole number.
   */
  sortOrder?: number;
}

/**
 * How far somebody has come with joining, and whether they are let in.
 *
 * - `accepted`: Has taken the invitation, or was added without needing one.
 * - `pending`: Has been added; no invitation has been sent so far.
 * - `invited`: Has been sent an invitation and has not taken it yet.
 * - `disabled`: Is kept out.
 * - `enabled`: Is let in.
 *
 * Other values may come to be.
 */
export type UserStatus = "accepted" | "pending" | "invited" | "disabled" | "enabled" | AnyText;

/**
 * How a user's account stands, seen from the tenant.
 *
 * - `pending`: No invitation has been sent so far.
 * - `invited`: An invitation has been sent and can still be taken.
 * - `expired`: The invitation was not taken in time; a new one has to be sent.
 * - `enabled`: The invitation was taken and the account is in use.
 * - `disabled`: The account is switched off, in all tenants.
 * - `sso-only`: The user signs in through an identity provider only, not with a password.
 *
 * Other values may come to be.
 */
export type InvitationStatus =
  | "pending"
  | "invited"
  | "expired"
  | "enabled"
  | "disabled"
  | "sso-only"
  | AnyText;

/**
 * How a user's account stands on the platform, whatever the tenant.
 *
 * Other values may come to be.
 */
export type PlatformStatus = "accepted" | "enabled" | "disabled" | AnyText;

/**
 * What an agent is doing right now.
 *
 * `ready`, `notready` and `offline` are the presence; the others come up while the agent has work.
 *
 * Other values may come to be.
 */
export type UserState = "busy" | "ready" | "notready" | "allocated" | "offline" | AnyText;

/**
 * Somebody who works for the tenant: an agent, a supervisor or an administrator.
 *
 * Administrators meet users under User Management. What belongs to the account whatever the tenant
 * is in `getPlatformUser`.
 *
 * Source: `user/tenantUsers.mock.js:7`, `user/tenantUserInterceptor.js:49` of `config-shared`;
 * `entities/metaData.js:229`, `Users/layout.js:251` of `cxengage-configuration-ui`;
 * `app/index.constants.js:201` of `config-ui`; `App/index.js:818` of `agent-desktop`.
 */
export interface User {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId?: string;
  /**
   * Also the name to sign in with.
   *
   * Credentials or personal data: keep it out of logs.
   */
  email: string;
  /** Credentials or personal data: keep it out of logs. */
  firstName?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  lastName?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  displayName?: string | null;
  /**
   * The user's id in another system, such as the CRM; a text, although one old sample has a number.
   */
  externalId?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  personalTelephone?: string | null;
  /** Where the user stands in this tenant. */
  status?: UserStatus;
  /** Where the account stands, seen from this tenant. */
  invitationStatus?: InvitationStatus;
  /** Where the account stands on the platform. */
  platformStatus?: PlatformStatus;
  state?: UserState;
  /**
   * The role in this tenant; one of `getRoles`.
   *
   * A UUID.
   */
  roleId?: string;
  roleName?: string;
  /**
   * The role on the platform; one of `getPlatformRoles`.
   *
   * A UUID.
   */
  platformRoleId?: string | null;
  /**
   * Identity provider that the user signs in with; null for the tenant's default.
   *
   * A UUID.
   */
  defaultIdentityProvider?: string | null;
  /**
   * True keeps the user from signing in with a password, false lets them; null leaves it to the
   * tenant.
   */
  noPassword?: boolean | null;
  workStationId?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  extension?: string;
  /** Phones on which the user can take calls. */
  extensions?: Extension[];
  /** The phone in use; an empty object or null when there is none. */
  activeExtension?: UserActiveExtension | null;
  skills?: UserSkill[];
  groups?: UserGroup[];
  /** How much work of which kind the user can be given at a time. */
  capacityRules?: unknown;
  /**
   * Id of the capacity rule that is in force.
   *
   * A UUID.
   */
  effectiveCapacityRule?: string | null;
  /**
   * Tenant that is chosen when the user signs in.
   *
   * A UUID.
   */
  defaultTenant?: string | null;
  /**
   * Until when the invitation can be taken.
   *
   * An ISO 8601 time.
   */
  invitationExpiryDate?: string | null;
  /**
   * Since when the user has had a session.
   *
   * An ISO 8601 time.
   */
  sessionStarted?: string | null;
  sessionReason?: string | null;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * A user as `getUser` reads it, with the skills a second time.
 *
 * Source: `user/tenantUsers.mock.js:7`, `user/tenantUserInterceptor.js:49` of `config-shared`;
 * `entities/metaData.js:229`, `Users/layout.js:251` of `cxengage-configuration-ui`;
 * `app/index.constants.js:201` of `config-ui`; `App/index.js:818` of `agent-desktop`;
 * `modules/entities.cljs:58` of `cxengage-javascript-sdk`.
 */
export interface UserDetail {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId?: string;
  /**
   * Also the name to sign in with.
   *
   * Credentials or personal data: keep it out of logs.
   */
  email: string;
  /** Credentials or personal data: keep it out of logs. */
  firstName?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  lastName?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  displayName?: string | null;
  /**
   * The user's id in another system, such as the CRM; a text, although one old sample has a number.
   */
  externalId?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  personalTelephone?: string | null;
  /** Where the user stands in this tenant. */
  status?: UserStatus;
  /** Where the account stands, seen from this tenant. */
  invitationStatus?: InvitationStatus;
  /** Where the account stands on the platform. */
  platformStatus?: PlatformStatus;
  state?: UserState;
  /**
   * The role in this tenant; one of `getRoles`.
   *
   * A UUID.
   */
  roleId?: string;
  roleName?: string;
  /**
   * The role on the platform; one of `getPlatformRoles`.
   *
   * A UUID.
   */
  platformRoleId?: string | null;
  /**
   * Identity provider that the user signs in with; null for the tenant's default.
   *
   * A UUID.
   */
  defaultIdentityProvider?: string | null;
  /**
   * True keeps the user from signing in with a password, false lets them; null leaves it to the
   * tenant.
   */
  noPassword?: boolean | null;
  workStationId?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  extension?: string;
  /** Phones on which the user can take calls. */
  extensions?: Extension[];
  /** The phone in use; an empty object or null when there is none. */
  activeExtension?: UserDetailActiveExtension | null;
  skills?: UserSkill[];
  groups?: UserGroup[];
  /** How much work of which kind the user can be given at a time. */
  capacityRules?: unknown;
  /**
   * Id of the capacity rule that is in force.
   *
   * A UUID.
   */
  effectiveCapacityRule?: string | null;
  /**
   * Tenant that is chosen when the user signs in.
   *
   * A UUID.
   */
  defaultTenant?: string | null;
  /**
   * Until when the invitation can be taken.
   *
   * An ISO 8601 time.
   */
  invitationExpiryDate?: string | null;
  /**
   * Since when the user has had a session.
   *
   * An ISO 8601 time.
   */
  sessionStarted?: string | null;
  sessionReason?: string | null;
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
  /** The same as `skills`, copied by the SDK; null when the user could not be read. */
  skillsWithProficiency: UserSkill[] | null;
}

/**
 * The account behind a user, which may belong to several tenants.
 *
 * `roleId` is the role on the platform here, not the one in a tenant.
 *
 * Source: `https://api-docs.cxengage.net/Rest/Content/Users/Create_user.htm (request fields)`;
 * `user/users.mock.js:26` of `config-shared`; `entities/index.js:1100,1751` of
 * `cxengage-configuration-ui`.
 */
export interface PlatformUser {
  /** A UUID. */
  id: string;
  /**
   * Also the name to sign in with.
   *
   * Credentials or personal data: keep it out of logs.
   */
  email: string;
  /** Credentials or personal data: keep it out of logs. */
  firstName?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  lastName?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  displayName?: string | null;
  /** The person's id in another system, such as the CRM. */
  externalId?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  personalTelephone?: string | null;
  status?: UserStatus;
  /**
   * One of `getPlatformRoles`.
   *
   * A UUID.
   */
  roleId?: string;
  /** Further roles on the platform. */
  additionalRoleIds?: string[];
  /**
   * Tenant that is chosen on signing in.
   *
   * A UUID.
   */
  defaultTenant?: string | null;
  invitationStatus?: string | null;
  extensions?: Extension[];
  /** An ISO 8601 time. */
  created?: string;
  /** A UUID. */
  createdBy?: string | null;
  /** An ISO 8601 time. */
  updated?: string | null;
  /** A UUID. */
  updatedBy?: string | null;
}

/**
 * A skill of a user.
 *
 * Its id is in `id` or in `skillId`: read whichever is there.
 *
 * Source: `skill/skills.mock.js:25` of `config-shared`; `users/selectors.js:120`,
 * `entities/index.js:1171` of `cxengage-configuration-ui`.
 */
export interface UserSkill {
  /** A UUID. */
  id?: string;
  /** A UUID. */
  skillId?: string;
  /** A UUID. */
  userId?: string;
  /** A UUID. */
  tenantId?: string;
  name?: string;
  /**
   * How good the user is at it, as a number; higher is better.
   *
   * A whole number.
   */
  proficiency?: number | null;
  /** Whether the skill is rated at all. */
  hasProficiency?: boolean;
}

/**
 * A group that a user belongs to.
 *
 * Its id is in `id` or in `groupId`: read whichever is there.
 *
 * Source: `user/tenantUsers.mock.js:46` of `config-shared`; `users/epics.js:721` of
 * `cxengage-configuration-ui`.
 */
export interface UserGroup {
  /** A UUID. */
  id?: string;
  /** A UUID. */
  groupId?: string;
  /**
   * The user.
   *
   * A UUID.
   */
  memberId?: string;
  memberType?: UserGroupMemberType;
  /** A UUID. */
  tenantId?: string;
  name?: string;
  /**
   * User who is in charge of the group.
   *
   * A UUID.
   */
  owner?: string;
  description?: string | null;
  /**
   * When the user became a member.
   *
   * An ISO 8601 time.
   */
  added?: string;
}

/**
 * The outbound identifier lists that a user can choose from.
 *
 * Source: `OutboundAniSelect/selectors.js:17` of `agent-desktop`; `entities/index.js:1199` of
 * `cxengage-configuration-ui`.
 */
export interface UserOutboundIdentifierLists {
  /** All that count for the user, those of the user's groups and skills included. */
  effective: OutboundIdentifierList[];
  /** Those given to the user directly. */
  assigned?: OutboundIdentifierList[];
}

/** Other values may come to be. */
export type ArtifactSummaryArtifactType =
  | "audio-recording"
  | "cxengage-recording"
  | "messaging-transcript"
  | "email"
  | AnyText;

/** Other values may come to be. */
export type ListTypeFieldType = "string" | "number" | "boolean" | AnyText;

/**
 * Unit of time for `priorityRate`.
 *
 * Other values may come to be.
 */
export type QueueVersionPriorityUnit = "seconds" | "minutes" | "hours" | "days" | AnyText;

/**
 * `system` for a role that comes with the platform; others may exist.
 *
 * Other values may come to be.
 */
export type RoleType = "system" | "platform" | AnyText;

/**
 * Whether people may sign in with a password of the platform.
 *
 * - `enabled`: Users sign in with a password, unless a user's own settings say otherwise.
 * - `disabled`: Users do not sign in with a password, unless a user's own settings say otherwise.
 * - `denied`: Nobody signs in with a password, whatever a user's own settings say.
 *
 * Other values may come to be.
 */
export type TenantCxengageIdentityProvider = "enabled" | "disabled" | "denied" | AnyText;

/** What `endpoint` is; mind that two of the values are in capitals. */
export type TransferListEndpointContactType = "queue" | "PSTN" | "SIP";

/**
 * What `endpoint` is; mind that two of the values are in capitals.
 *
 * Other values may come to be.
 */
export type AnyTransferListEndpointContactType = "queue" | "PSTN" | "SIP" | AnyText;

export type TransferListEndpointTransferType = "internal" | "external";

/** Other values may come to be. */
export type AnyTransferListEndpointTransferType = "internal" | "external" | AnyText;

/** The phone in use; an empty object or null when there is none. */
export type UserActiveExtension = Extension | Record<string, unknown>;

/** The phone in use; an empty object or null when there is none. */
export type UserDetailActiveExtension = Extension | Record<string, unknown>;

/** Other values may come to be. */
export type UserGroupMemberType = "user" | AnyText;

/**
 * Answers `getArtifacts` with a short description of each artifact.
 *
 * They stand in `results`, with an s.
 *
 * Source: `modules/entities.cljs:636` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetArtifactsResponsePayload {
  results: ArtifactSummary[];
}

/**
 * Answers `getBusinessHours` with the sets of business hours.
 *
 * Source: `modules/entities.cljs:1738` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetBusinessHoursResponsePayload {
  result: BusinessHour[];
}

/**
 * Answers `getBusinessHour` with the set of business hours.
 *
 * Source: `modules/entities.cljs:1763` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetBusinessHourResponsePayload {
  result: BusinessHour;
}

/**
 * Answers `createBusinessHour` with the new set of business hours.
 *
 * Source: `modules/entities.cljs:2755` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateBusinessHourResponsePayload {
  result: BusinessHour;
}

/**
 * Answers `updateBusinessHour` with the set of business hours as changed.
 *
 * Source: `modules/entities.cljs:3108` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateBusinessHourResponsePayload {
  result: BusinessHour;
}

/**
 * Answers `createException` with the new exception.
 *
 * Source: `modules/entities.cljs:2794` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateExceptionResponsePayload {
  result: BusinessHourException;
}

/**
 * Answers `getTimezones` with the time zones.
 *
 * Source: `modules/entities.cljs:1788` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetTimezonesResponsePayload {
  result: Timezone[];
}

/**
 * Answers `getFlows` with the flows.
 *
 * The SDK builds this response anew out of the flows of the active tenant, and on failure `result`
 * is an empty list. With `includeNotations` it passes the API's answer on whole, flows of other
 * tenants included, and on failure what the failed request left.
 *
 * Source: `modules/entities.cljs:247` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetFlowsResponsePayload {
  result: Flow[];
}

/**
 * Answers `getFlows` with the flows.
 *
 * The SDK builds this response anew out of the flows of the active tenant, and on failure `result`
 * is an empty list. With `includeNotations` it passes the API's answer on whole, flows of other
 * tenants included, and on failure what the failed request left.
 *
 * Source: `modules/entities.cljs:247` of `cxengage-javascript-sdk`.
 */
export type EntitiesGetFlowsResponseFailure = EntitiesGetFlowsResponseFailureOwnFlows | AjaxFailure;

/**
 * Answers `getFlows` with the flows.
 *
 * The SDK builds this response anew out of the flows of the active tenant, and on failure `result`
 * is an empty list. With `includeNotations` it passes the API's answer on whole, flows of other
 * tenants included, and on failure what the failed request left.
 *
 * Source: `modules/entities.cljs:247` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetFlowsResponseFailureOwnFlows {
  result: Flow[];
}

/**
 * Answers `getFlow` with the flow.
 *
 * When the flow itself cannot be read, `result` holds a `versions` of null and an empty `drafts`,
 * and that is all. When versions or drafts cannot be read, it holds what could.
 *
 * Source: `modules/entities.cljs:1189` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetFlowResponsePayload {
  result: FlowDetail;
}

/**
 * Answers `getFlow` with the flow.
 *
 * When the flow itself cannot be read, `result` holds a `versions` of null and an empty `drafts`,
 * and that is all. When versions or drafts cannot be read, it holds what could.
 *
 * Source: `modules/entities.cljs:1189` of `cxengage-javascript-sdk`.
 */
export type EntitiesGetFlowResponseFailure = EntitiesGetFlowResponseFailurePartial | AjaxFailure;

/**
 * Answers `getFlow` with the flow.
 *
 * When the flow itself cannot be read, `result` holds a `versions` of null and an empty `drafts`,
 * and that is all. When versions or drafts cannot be read, it holds what could.
 *
 * Source: `modules/entities.cljs:1189` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetFlowResponseFailurePartial {
  result: FlowDetail;
}

/**
 * Answers `createFlow` with the new flow and its first draft.
 *
 * With an error, `result.drafts` is `[null]`. The rest of `result` is there when the flow was
 * created and only the draft failed.
 *
 * Source: `modules/entities.cljs:2425` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateFlowResponsePayload {
  result: FlowCreated;
}

/**
 * Answers `createFlow` with the new flow and its first draft.
 *
 * With an error, `result.drafts` is `[null]`. The rest of `result` is there when the flow was
 * created and only the draft failed.
 *
 * Source: `modules/entities.cljs:2425` of `cxengage-javascript-sdk`.
 */
export type EntitiesCreateFlowResponseFailure =
  | EntitiesCreateFlowResponseFailureWithoutDraft
  | AjaxFailure;

/**
 * Answers `createFlow` with the new flow and its first draft.
 *
 * With an error, `result.drafts` is `[null]`. The rest of `result` is there when the flow was
 * created and only the draft failed.
 *
 * Source: `modules/entities.cljs:2425` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateFlowResponseFailureWithoutDraft {
  result: Flow;
}

/**
 * Answers `updateFlow` with the flow as changed.
 *
 * Source: `modules/entities.cljs:3879` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateFlowResponsePayload {
  result: Flow;
}

/**
 * Answers `createFlowDraft` with the new draft.
 *
 * Source: `modules/entities.cljs:2464` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateFlowDraftResponsePayload {
  result: FlowDraft;
}

/**
 * Answers `getDispatchMappings` with the dispatch mappings.
 *
 * Source: `modules/entities.cljs:1259` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetDispatchMappingsResponsePayload {
  result: DispatchMapping[];
}

/**
 * Answers `getDispatchMapping` with the dispatch mapping.
 *
 * A failure has code 11093, like one of `getDispatchMappings`.
 *
 * Source: `modules/entities.cljs:1233` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetDispatchMappingResponsePayload {
  result: DispatchMapping;
}

/**
 * Answers `createDispatchMapping` with the new dispatch mapping.
 *
 * Source: `modules/entities.cljs:2137` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateDispatchMappingResponsePayload {
  result: DispatchMapping;
}

/**
 * Answers `updateDispatchMapping` with the dispatch mapping as changed.
 *
 * Source: `modules/entities.cljs:3639` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateDispatchMappingResponsePayload {
  result: DispatchMapping;
}

/**
 * Answers `getSkills` with the skills.
 *
 * Source: `modules/entities.cljs:468` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetSkillsResponsePayload {
  result: Skill[];
}

/**
 * Answers `getSkill` with the skill and the ids of its users.
 *
 * With an error, `result.users` is an empty list. The rest of `result` is there when only the
 * question for the users failed.
 *
 * Source: `modules/entities.cljs:974` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetSkillResponsePayload {
  result: SkillDetail;
}

/**
 * Answers `getSkill` with the skill and the ids of its users.
 *
 * With an error, `result.users` is an empty list. The rest of `result` is there when only the
 * question for the users failed.
 *
 * Source: `modules/entities.cljs:974` of `cxengage-javascript-sdk`.
 */
export type EntitiesGetSkillResponseFailure = EntitiesGetSkillResponseFailurePartial | AjaxFailure;

/**
 * Answers `getSkill` with the skill and the ids of its users.
 *
 * With an error, `result.users` is an empty list. The rest of `result` is there when only the
 * question for the users failed.
 *
 * Source: `modules/entities.cljs:974` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetSkillResponseFailurePartial {
  result: SkillDetail;
}

/**
 * Answers `createSkill` with the new skill.
 *
 * Source: `modules/entities.cljs:1993` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateSkillResponsePayload {
  result: Skill;
}

/**
 * Answers `updateSkill` with the skill as changed.
 *
 * Source: `modules/entities.cljs:3572` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateSkillResponsePayload {
  result: Skill;
}

/**
 * Answers `getGroups` with the groups.
 *
 * Source: `modules/entities.cljs:444` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetGroupsResponsePayload {
  result: Group[];
}

/**
 * Answers `getGroup` with the group and the ids of its users.
 *
 * With an error, `result.users` is an empty list. The rest of `result` is there when only the
 * question for the users failed.
 *
 * Source: `modules/entities.cljs:1007` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetGroupResponsePayload {
  result: GroupDetail;
}

/**
 * Answers `getGroup` with the group and the ids of its users.
 *
 * With an error, `result.users` is an empty list. The rest of `result` is there when only the
 * question for the users failed.
 *
 * Source: `modules/entities.cljs:1007` of `cxengage-javascript-sdk`.
 */
export type EntitiesGetGroupResponseFailure = EntitiesGetGroupResponseFailurePartial | AjaxFailure;

/**
 * Answers `getGroup` with the group and the ids of its users.
 *
 * With an error, `result.users` is an empty list. The rest of `result` is there when only the
 * question for the users failed.
 *
 * Source: `modules/entities.cljs:1007` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetGroupResponseFailurePartial {
  result: GroupDetail;
}

/**
 * Answers `createGroup` with the new group.
 *
 * Source: `modules/entities.cljs:2025` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateGroupResponsePayload {
  result: Group;
}

/**
 * Answers `updateGroup` with the group as changed.
 *
 * Source: `modules/entities.cljs:3605` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateGroupResponsePayload {
  result: Group;
}

/**
 * Answers `associate` with the ids of what is now joined.
 *
 * Source: `modules/entities.cljs:3380` of `cxengage-javascript-sdk`.
 */
export interface EntitiesAssociateResponsePayload {
  result: Assignment;
}

/**
 * Answers `getCapacityRules` with the capacity rules.
 *
 * Source: `modules/entities.cljs:1405` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetCapacityRulesResponsePayload {
  result: CapacityRule[];
}

/**
 * Answers `getIntegrations` with the integrations.
 *
 * Keys are as the API spells them at every depth, those of `properties` included. All fields are
 * known for integrations of type `rest`.
 *
 * Source: `modules/entities.cljs:1427` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetIntegrationsResponsePayload {
  result: TenantIntegration[];
}

/**
 * Answers `getIntegration` with the integration.
 *
 * Keys are as the API spells them at every depth, in listeners as well. With error 11112 the
 * integration is there and only its listeners are missing.
 *
 * Source: `modules/entities.cljs:1452` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetIntegrationResponsePayload {
  result: IntegrationDetail;
}

/**
 * Answers `getIntegration` with the integration.
 *
 * Keys are as the API spells them at every depth, in listeners as well. With error 11112 the
 * integration is there and only its listeners are missing.
 *
 * Source: `modules/entities.cljs:1452` of `cxengage-javascript-sdk`.
 */
export type EntitiesGetIntegrationResponseFailure =
  | EntitiesGetIntegrationResponseFailureWithoutListeners
  | AjaxFailure;

/**
 * Answers `getIntegration` with the integration.
 *
 * Keys are as the API spells them at every depth, in listeners as well. With error 11112 the
 * integration is there and only its listeners are missing.
 *
 * Source: `modules/entities.cljs:1452` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetIntegrationResponseFailureWithoutListeners {
  result: IntegrationDetail;
}

/**
 * Answers `createIntegration` with the new integration.
 *
 * Unlike the answers to `getIntegration` and `updateIntegration`, this one is in camel case all
 * through. All fields are known for integrations of type `rest`; the platform's reference shows
 * them without the `result` that the admin screens read.
 *
 * Source: `modules/entities.cljs:2616` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateIntegrationResponsePayload {
  result: TenantIntegration;
}

/**
 * Answers `updateIntegration` with the integration as changed.
 *
 * Keys are as the API spells them.
 *
 * Source: `modules/entities.cljs:3010` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateIntegrationResponsePayload {
  result: TenantIntegration;
}

/**
 * Answers `getIntegrationListeners` with the listeners.
 *
 * Keys inside `properties` are in camel case, which those in the answer to `getIntegration` are
 * not.
 *
 * Source: `modules/entities.cljs:1496` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetIntegrationListenersResponsePayload {
  result: IntegrationListener[];
}

/**
 * Answers `getIntegrationListener` with the listener.
 *
 * Source: `modules/entities.cljs:1522` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetIntegrationListenerResponsePayload {
  result: IntegrationListener;
}

/**
 * Answers `createIntegrationListener` with the new listener.
 *
 * Source: `modules/entities.cljs:2649` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateIntegrationListenerResponsePayload {
  result: IntegrationListener;
}

/**
 * Answers `updateIntegrationListener` with the listener as changed.
 *
 * Source: `modules/entities.cljs:3044` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateIntegrationListenerResponsePayload {
  result: IntegrationListener;
}

/**
 * Answers `getListTypes` with the list types.
 *
 * Source: `modules/entities.cljs:429` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetListTypesResponsePayload {
  result: ListType[];
}

/**
 * Answers `getLists` with the lists and their items.
 *
 * The SDK gives every item of every list a `key`.
 *
 * Source: `modules/entities.cljs:407` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetListsResponsePayload {
  result: GenericList[];
}

/**
 * Answers `getList` with the list and its items.
 *
 * The items are those in `result`, and they have no `key` here, as they do in the answer to
 * `getLists`.
 *
 * Source: `modules/entities.cljs:354` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetListResponsePayload {
  result: GenericList;
  /** Always empty by an error of the SDK; the items stand in `result`. */
  items: unknown[];
}

/**
 * Answers `createList` with the new list.
 *
 * The SDK gives each item a `key`. On failure `result` holds an empty `items` and nothing else.
 *
 * Source: `modules/entities.cljs:1838` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateListResponsePayload {
  result: GenericList;
}

/**
 * Answers `updateList` with the list as changed.
 *
 * The SDK gives each item a `key`. On failure `result` holds an empty `items` and nothing else.
 *
 * Source: `modules/entities.cljs:2924` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateListResponsePayload {
  result: GenericList;
}

/**
 * Answers `createListItem` with the new item.
 *
 * Source: `modules/entities.cljs:1869` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateListItemResponsePayload {
  result: ListItemResult;
}

/**
 * Answers `updateListItem` with the item as changed.
 *
 * Source: `modules/entities.cljs:3230` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateListItemResponsePayload {
  result: ListItemResult;
}

/**
 * Answers `uploadList` with how many items were created, changed and deleted, and how many failed.
 *
 * Source: `modules/entities.cljs:550` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUploadListResponsePayload {
  result: ListUploadResult;
}

/**
 * Answers `getOutboundIdentifiers` with the outbound identifiers.
 *
 * Source: `modules/entities.cljs:228` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetOutboundIdentifiersResponsePayload {
  result: OutboundIdentifier[];
}

/**
 * Answers `createOutboundIdentifier` with the new outbound identifier.
 *
 * The SDK puts an empty `items` into `result`, even on failure.
 *
 * Source: `modules/entities.cljs:3194` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateOutboundIdentifierResponsePayload {
  result: OutboundIdentifierWithItems;
}

/**
 * Answers `updateOutboundIdentifier` with the outbound identifier as changed.
 *
 * The SDK puts an empty `items` into `result`, even on failure.
 *
 * Source: `modules/entities.cljs:2942` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateOutboundIdentifierResponsePayload {
  result: OutboundIdentifierWithItems;
}

/**
 * Answers `getOutboundIdentifierLists` with the outbound identifier lists.
 *
 * Source: `modules/entities.cljs:766` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetOutboundIdentifierListsResponsePayload {
  result: OutboundIdentifierList[];
}

/**
 * Answers `getOutboundIdentifierList` with the outbound identifier list.
 *
 * Source: `modules/entities.cljs:747` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetOutboundIdentifierListResponsePayload {
  result: OutboundIdentifierList;
}

/**
 * Answers `createOutboundIdentifierList` with the new outbound identifier list.
 *
 * Source: `modules/entities.cljs:1927` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateOutboundIdentifierListResponsePayload {
  result: OutboundIdentifierList;
}

/**
 * Answers `updateOutboundIdentifierList` with the outbound identifier list as changed.
 *
 * Source: `modules/entities.cljs:3306` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateOutboundIdentifierListResponsePayload {
  result: OutboundIdentifierList;
}

/**
 * Answers `addOutboundIdentifierListMember`, by all appearances with the list as changed.
 *
 * Only the empty `items`, which the SDK puts into `result`, is certain; that the other keys are
 * those of the list is an assumption.
 *
 * Source: `modules/entities.cljs:3455` of `cxengage-javascript-sdk`.
 */
export interface EntitiesAddOutboundIdentifierListMemberResponsePayload {
  result: OutboundIdentifierListWithItems;
}

/**
 * Answers `getQueues` with the queues.
 *
 * Source: `modules/entities.cljs:165` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetQueuesResponsePayload {
  result: Queue[];
}

/**
 * Answers `getQueue` with the queue and its versions.
 *
 * The SDK makes one response out of two questions. With an error it holds what came of them: the
 * queue with `versions` null, nothing but the versions, or nothing but a `versions` of null.
 *
 * Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetQueueResponsePayload {
  result: QueueDetail;
}

/**
 * Answers `getQueue` with the queue and its versions.
 *
 * The SDK makes one response out of two questions. With an error it holds what came of them: the
 * queue with `versions` null, nothing but the versions, or nothing but a `versions` of null.
 *
 * Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
 */
export type EntitiesGetQueueResponseFailure =
  | EntitiesGetQueueResponseFailureQueue
  | EntitiesGetQueueResponseFailureVersions;

/**
 * Answers `getQueue` with the queue and its versions.
 *
 * The SDK makes one response out of two questions. With an error it holds what came of them: the
 * queue with `versions` null, nothing but the versions, or nothing but a `versions` of null.
 *
 * Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetQueueResponseFailureQueue {
  result: QueueDetail;
}

/**
 * Answers `getQueue` with the queue and its versions.
 *
 * The SDK makes one response out of two questions. With an error it holds what came of them: the
 * queue with `versions` null, nothing but the versions, or nothing but a `versions` of null.
 *
 * Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetQueueResponseFailureVersions {
  result: EntitiesGetQueueResponseFailureVersionsResult;
}

export interface EntitiesGetQueueResponseFailureVersionsResult {
  versions: QueueVersion[] | null;
}

/**
 * Answers `getSlas` with the service level agreements.
 *
 * Source: `modules/entities.cljs:811` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetSlasResponsePayload {
  result: Sla[];
}

/**
 * Answers `getSla` with the service level agreement and its versions.
 *
 * With an error, `result.versions` is null. The rest of `result` is there when only the question
 * for the versions failed.
 *
 * Source: `modules/entities.cljs:835` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetSlaResponsePayload {
  result: SlaDetail;
}

/**
 * Answers `getSla` with the service level agreement and its versions.
 *
 * With an error, `result.versions` is null. The rest of `result` is there when only the question
 * for the versions failed.
 *
 * Source: `modules/entities.cljs:835` of `cxengage-javascript-sdk`.
 */
export type EntitiesGetSlaResponseFailure = EntitiesGetSlaResponseFailurePartial | AjaxFailure;

/**
 * Answers `getSla` with the service level agreement and its versions.
 *
 * With an error, `result.versions` is null. The rest of `result` is there when only the question
 * for the versions failed.
 *
 * Source: `modules/entities.cljs:835` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetSlaResponseFailurePartial {
  result: SlaDetail;
}

/**
 * Answers `createSla` with the new service level agreement.
 *
 * Source: `modules/entities.cljs:2498` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateSlaResponsePayload {
  result: Sla;
}

/**
 * Answers `updateSla` with the service level agreement as changed.
 *
 * Source: `modules/entities.cljs:3501` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateSlaResponsePayload {
  result: Sla;
}

/**
 * Answers `createSlaVersion` with the new version, which is in force.
 *
 * With error 11105 the version arrives too: it exists, but the one before is still in force.
 *
 * Source: `modules/entities.cljs:2545` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateSlaVersionResponsePayload {
  result: SlaVersion;
}

/**
 * Answers `createSlaVersion` with the new version, which is in force.
 *
 * With error 11105 the version arrives too: it exists, but the one before is still in force.
 *
 * Source: `modules/entities.cljs:2545` of `cxengage-javascript-sdk`.
 */
export type EntitiesCreateSlaVersionResponseFailure =
  | EntitiesCreateSlaVersionResponseFailureCreated
  | AjaxFailure;

/**
 * Answers `createSlaVersion` with the new version, which is in force.
 *
 * With error 11105 the version arrives too: it exists, but the one before is still in force.
 *
 * Source: `modules/entities.cljs:2545` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateSlaVersionResponseFailureCreated {
  result: SlaVersion;
}

/**
 * Answers `getReasons` with the reasons for being not ready.
 *
 * Source: `modules/entities.cljs:1382` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetReasonsResponsePayload {
  result: TenantReason[];
}

/**
 * Answers `getReason` with the reason.
 *
 * Source: `modules/entities.cljs:1130` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetReasonResponsePayload {
  result: TenantReason;
}

/**
 * Answers `createReason` with the new reason.
 *
 * Source: `modules/entities.cljs:2243` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateReasonResponsePayload {
  result: TenantReason;
}

/**
 * Answers `updateReason` with the reason as changed.
 *
 * Source: `modules/entities.cljs:3710` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateReasonResponsePayload {
  result: TenantReason;
}

/**
 * Answers `getReasonLists` with the reason lists.
 *
 * Source: `modules/entities.cljs:1359` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetReasonListsResponsePayload {
  result: TenantReasonList[];
}

/**
 * Answers `getReasonList` with the reason list.
 *
 * Source: `modules/entities.cljs:1160` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetReasonListResponsePayload {
  result: TenantReasonList;
}

/**
 * Answers `createReasonList` with the new reason list.
 *
 * Source: `modules/entities.cljs:2207` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateReasonListResponsePayload {
  result: TenantReasonList;
}

/**
 * Answers `updateReasonList` with the reason list as changed.
 *
 * Source: `modules/entities.cljs:3744` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateReasonListResponsePayload {
  result: TenantReasonList;
}

/**
 * Answers `getDispositions` with the dispositions.
 *
 * Source: `modules/entities.cljs:1313` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetDispositionsResponsePayload {
  result: TenantDisposition[];
}

/**
 * Answers `getDisposition` with the disposition.
 *
 * Source: `modules/entities.cljs:1287` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetDispositionResponsePayload {
  result: TenantDisposition;
}

/**
 * Answers `createDisposition` with the new disposition.
 *
 * Source: `modules/entities.cljs:2173` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateDispositionResponsePayload {
  result: TenantDisposition;
}

/**
 * Answers `updateDisposition` with the disposition as changed.
 *
 * A failure has code 11091, like one of `createDisposition`.
 *
 * Source: `modules/entities.cljs:3676` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateDispositionResponsePayload {
  result: TenantDisposition;
}

/**
 * Answers `createDispositionList` with the new disposition list.
 *
 * Source: `modules/entities.cljs:2277` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateDispositionListResponsePayload {
  result: DispositionList;
}

/**
 * Answers `updateDispositionList` with the disposition list as changed.
 *
 * Source: `modules/entities.cljs:3780` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateDispositionListResponsePayload {
  result: DispositionList;
}

/**
 * Answers `getDataAccessReports` with the data access reports.
 *
 * Users stand under `members` here.
 *
 * Source: `modules/entities.cljs:887` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetDataAccessReportsResponsePayload {
  result: DataAccessReport[];
}

/**
 * Answers `getDataAccessReport` with the data access report.
 *
 * What the API calls `members` is `users` here. On failure there is a `result` of null as well.
 *
 * Source: `modules/entities.cljs:915` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetDataAccessReportResponsePayload {
  result: DataAccessReportDetail;
}

/**
 * Answers `createDataAccessReport` with the new data access report.
 *
 * What the API calls `members` is `users` here. On failure there is a `result` of null as well.
 *
 * Source: `modules/entities.cljs:1955` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateDataAccessReportResponsePayload {
  result: DataAccessReportDetail;
}

/**
 * Answers `updateDataAccessReport` with the data access report as changed.
 *
 * What the API calls `members` is `users` here. On failure there is a `result` of null as well.
 *
 * Source: `modules/entities.cljs:3533` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateDataAccessReportResponsePayload {
  result: DataAccessReportDetail;
}

/**
 * Answers `getHistoricalReportFolders` with the names of the folders.
 *
 * Some of the names may be empty, or null.
 *
 * Source: `modules/entities.cljs:863` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetHistoricalReportFoldersResponsePayload {
  result: (string | null)[];
}

/**
 * Answers `getDashboards` with the dashboards.
 *
 * Source: `modules/entities.cljs:320` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetDashboardsResponsePayload {
  result: Dashboard[];
}

/**
 * Answers `getRoles` with the roles.
 *
 * Source: `modules/entities.cljs:1548` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetRolesResponsePayload {
  result: Role[];
}

/**
 * Answers `getRole` with the role.
 *
 * Source: `modules/entities.cljs:1040` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetRoleResponsePayload {
  result: Role;
}

/**
 * Answers `createRole` with the new role.
 *
 * Source: `modules/entities.cljs:2395` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateRoleResponsePayload {
  result: Role;
}

/**
 * Answers `updateRole` with the role as changed.
 *
 * Source: `modules/entities.cljs:3816` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateRoleResponsePayload {
  result: Role;
}

/**
 * Answers `getPlatformRoles` with the roles.
 *
 * Source: `modules/entities.cljs:1616` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetPlatformRolesResponsePayload {
  result: PlatformRole[];
}

/**
 * Answers `getPermissions` with the permissions.
 *
 * Source: `modules/entities.cljs:1336` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetPermissionsResponsePayload {
  result: Permission[];
}

/**
 * Answers `getIdentityProviders` with the identity providers.
 *
 * Source: `modules/entities.cljs:1718` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetIdentityProvidersResponsePayload {
  result: TenantIdentityProvider[];
}

/**
 * Answers `getApiKeys` with the API keys.
 *
 * Source: `modules/entities.cljs:492` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetApiKeysResponsePayload {
  result: ApiKey[];
}

/**
 * Answers `createApiKey` with the new API key.
 *
 * This is the only message that ever holds its `secret`.
 *
 * Source: `modules/entities.cljs:2056` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateApiKeyResponsePayload {
  result: ApiKeyCreated;
}

/**
 * Answers `updateApiKey` with the API key as changed.
 *
 * Source: `modules/entities.cljs:2087` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateApiKeyResponsePayload {
  result: ApiKey;
}

/**
 * Answers `getMessageTemplates` with the message templates.
 *
 * Source: `modules/entities.cljs:1570` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetMessageTemplatesResponsePayload {
  result: TenantMessageTemplate[];
}

/**
 * Answers `getMessageTemplate` with the message template.
 *
 * Source: `modules/entities.cljs:1596` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetMessageTemplateResponsePayload {
  result: TenantMessageTemplate;
}

/**
 * Answers `createMessageTemplate` with the new message template.
 *
 * Source: `modules/entities.cljs:2721` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateMessageTemplateResponsePayload {
  result: TenantMessageTemplate;
}

/**
 * Answers `updateMessageTemplate` with the message template as changed.
 *
 * Source: `modules/entities.cljs:3074` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateMessageTemplateResponsePayload {
  result: TenantMessageTemplate;
}

/**
 * Answers `getEmailTypes` with all kinds of email or with the one that was asked for.
 *
 * `result` is a list without `emailTypeId` and an object with it. Its fields have not been seen; a
 * name, a description and variables would be no surprise.
 *
 * Source: `modules/entities.cljs:584` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetEmailTypesResponsePayload {
  result: unknown;
}

/**
 * Answers `getEmailTemplates` with all templates or with the one that was asked for.
 *
 * `result` is a list without `emailTypeId`. With it `result` is one template, whose fields have not
 * been seen.
 *
 * Source: `modules/entities.cljs:610` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetEmailTemplatesResponsePayload {
  result: EntitiesGetEmailTemplatesResponsePayloadResult;
}

export type EntitiesGetEmailTemplatesResponsePayloadResult = EmailTemplateEntry[] | unknown;

/**
 * Answers `createEmailTemplate` with the new template.
 *
 * Source: `modules/entities.cljs:1897` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateEmailTemplateResponsePayload {
  result: EmailTemplate;
}

/**
 * Answers `updateEmailTemplate` with the template as changed.
 *
 * Source: `modules/entities.cljs:3280` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateEmailTemplateResponsePayload {
  result: EmailTemplate;
}

/**
 * Answers `getTenants` with the tenants.
 *
 * They are those in the region that the active tenant lives in.
 *
 * Source: `modules/entities.cljs:1069` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetTenantsResponsePayload {
  result: Tenant[];
}

/**
 * Answers `getTenant` with the tenant.
 *
 * Source: `modules/entities.cljs:1099` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetTenantResponsePayload {
  result: Tenant;
}

/**
 * Answers `createTenant` with the new tenant.
 *
 * Source: `modules/entities.cljs:2686` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateTenantResponsePayload {
  result: Tenant;
}

/**
 * Answers `updateTenant` with the tenant as changed.
 *
 * Source: `modules/entities.cljs:3160` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateTenantResponsePayload {
  result: Tenant;
}

/**
 * Answers `getRegions` with the regions.
 *
 * Source: `modules/entities.cljs:1809` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetRegionsResponsePayload {
  result: Region[];
}

/**
 * Answers `getBranding` with the branding.
 *
 * The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
 * On failure `result` is null.
 *
 * Source: `modules/entities.cljs:280` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetBrandingResponsePayload {
  result: Branding | null;
}

/**
 * Answers `getBranding` with the branding.
 *
 * The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
 * On failure `result` is null.
 *
 * Source: `modules/entities.cljs:280` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetBrandingResponseFailure {
  result: null;
}

/**
 * Answers `updateBranding` with the branding as changed.
 *
 * The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
 * On failure `result` is null.
 *
 * Source: `modules/entities.cljs:3913` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateBrandingResponsePayload {
  result: Branding | null;
}

/**
 * Answers `updateBranding` with the branding as changed.
 *
 * The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
 * On failure `result` is null.
 *
 * Source: `modules/entities.cljs:3913` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateBrandingResponseFailure {
  result: null;
}

/**
 * Answers `getProtectedBranding` with the protected parts of the branding.
 *
 * Source: `modules/entities.cljs:301` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetProtectedBrandingResponsePayload {
  result: ProtectedBrandingEntry[];
}

/**
 * Answers `uploadBrandingImage` with the URL of the image.
 *
 * Source: `modules/entities.cljs:3953` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUploadBrandingImageResponsePayload {
  result: EntitiesUploadBrandingImageResponsePayloadResult;
}

export interface EntitiesUploadBrandingImageResponsePayloadResult {
  /** Goes into `logo` or `favicon` of `updateBranding`. */
  url: string;
}

/**
 * Answers `getTransferLists` with the transfer lists.
 *
 * Source: `modules/entities.cljs:209` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetTransferListsResponsePayload {
  result: TransferList[];
}

/**
 * Answers `getTransferList` with the transfer list.
 *
 * Source: `modules/entities.cljs:190` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetTransferListResponsePayload {
  result: TransferList;
}

/**
 * Answers `createTransferList` with the new transfer list.
 *
 * Source: `modules/entities.cljs:2584` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateTransferListResponsePayload {
  result: TransferList;
}

/**
 * Answers `updateTransferList` with the transfer list as changed.
 *
 * Source: `modules/entities.cljs:2978` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateTransferListResponsePayload {
  result: TransferList;
}

/**
 * Answers `getUsers` with the users.
 *
 * A user whose `activeExtension` is an empty object has none.
 *
 * Source: `modules/entities.cljs:104` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetUsersResponsePayload {
  result: User[];
}

/**
 * Answers `getUser` with the user.
 *
 * The SDK builds this response anew; of what the API said only `result` is left.
 *
 * Source: `modules/entities.cljs:39` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetUserResponsePayload {
  result: UserDetail;
}

/**
 * Answers `getUser` with the user.
 *
 * The SDK builds this response anew; of what the API said only `result` is left.
 *
 * Source: `modules/entities.cljs:39` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetUserResponseFailure {
  result: EntitiesGetUserResponseFailureResult;
}

export interface EntitiesGetUserResponseFailureResult {
  skillsWithProficiency: null;
}

/**
 * Answers `createUser` with the new user.
 *
 * The user's `id` is what the API calls `userId`. No more can be counted on than the API says of a
 * user of the tenant; `skills` and `groups`, for instance, may be missing.
 *
 * On failure there is a `result` of null as well.
 *
 * Source: `modules/entities.cljs:2312` of `cxengage-javascript-sdk`.
 */
export interface EntitiesCreateUserResponsePayload {
  result: User;
}

/**
 * Answers `inviteUser` with the new user.
 *
 * The user's `id` is what the API calls `userId`. No more can be counted on than the API says of a
 * user of the tenant; `skills` and `groups`, for instance, may be missing.
 *
 * On failure there is a `result` of null as well.
 *
 * Source: `modules/entities.cljs:2354` of `cxengage-javascript-sdk`.
 */
export interface EntitiesInviteUserResponsePayload {
  result: User;
}

/**
 * Answers `updateUser` with the user as changed.
 *
 * The user's `id` is what the API calls `userId`. On failure there is a `result` of null as well.
 *
 * Source: `modules/entities.cljs:2871` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateUserResponsePayload {
  result: User;
}

/**
 * Answers `updateUserSkillMember` with the user's proficiency as changed.
 *
 * Source: `modules/entities.cljs:3848` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdateUserSkillMemberResponsePayload {
  result: UserSkill;
}

/**
 * Answers `getUserOutboundIdentifierLists` with the user's outbound identifier lists.
 *
 * Source: `modules/entities.cljs:785` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetUserOutboundIdentifierListsResponsePayload {
  result: UserOutboundIdentifierLists;
}

/**
 * Answers `getPlatformUser` with the account.
 *
 * Source: `modules/entities.cljs:1696` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetPlatformUserResponsePayload {
  result: PlatformUser;
}

/**
 * Answers `getPlatformUserEmail` with the account that has the address.
 *
 * `result` is a list all the same: empty, or of one element.
 *
 * Source: `modules/entities.cljs:69` of `cxengage-javascript-sdk`.
 */
export interface EntitiesGetPlatformUserEmailResponsePayload {
  result: PlatformUser[];
}

/**
 * Answers `updatePlatformUser` with the account as changed.
 *
 * Source: `modules/entities.cljs:2833` of `cxengage-javascript-sdk`.
 */
export interface EntitiesUpdatePlatformUserResponsePayload {
  result: PlatformUser;
}

/** Integrations of other types can be read but not created; the API calls it `type`. */
export type CreateIntegrationIntegrationType = "rest" | "salesforce" | "zendesk" | "calabrio";

/** The first version; only together with `versionName`. */
export interface CreateSlaActiveSla {
  versionName: string | null;
  versionDescription: string | null;
  slaThreshold: number | null;
  abandonType: AbandonType | null;
  abandonThreshold: number | null;
}

/**
 * What the image is; it becomes part of the API's path, so other values than these two get through
 * the SDK.
 *
 * Other values may come to be.
 */
export type UploadBrandingImageImageType = "logo" | "favicon" | AnyText;

/** What to change. */
export interface UpdatePlatformUserUpdateBody {
  externalId?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  personalTelephone?: string | null;
  /** The role in the platform. */
  roleId?: string | null;
  status?: string | null;
}

/**
 * By the name of what is wanted.
 *
 * `entityId` and `subEntityName` that are left out still leave their slashes in the URL, at its
 * end.
 */
export interface EntitiesGetEntityEntityParams {
  /** What is wanted, as the API's paths spell it, for instance `users`. */
  entityName: string;
  /**
   * Which one; other ids than UUIDs are refused.
   *
   * A UUID.
   */
  entityId?: string;
  /** A part of it, for instance `skills`. */
  subEntityName?: string;
  /** Topic for the answer; has to begin with `cxengage/`. */
  customTopic?: string;
  /**
   * Keeps the SDK from normalising the case of keys when it reads the API's answer; the response is
   * in camel case nevertheless.
   *
   * Taken as it is, unchecked.
   */
  stringifyKeys?: boolean;
}

/** By the segments of its path below the tenant. */
export interface EntitiesGetEntityPathParams {
  /**
   * The segments in order, for instance `["groups", "<id>", "users"]`; the SDK does not look at
   * them.
   *
   * Taken as it is, unchecked.
   */
  path: readonly string[];
  /** Topic for the answer; has to begin with `cxengage/`. */
  customTopic?: string;
  /**
   * Keeps the SDK from normalising the case of keys when it reads the API's answer; the response is
   * in camel case nevertheless.
   *
   * Taken as it is, unchecked.
   */
  stringifyKeys?: boolean;
}

/** What `entities.getEntity` takes. */
export type EntitiesGetEntityParams = EntitiesGetEntityEntityParams | EntitiesGetEntityPathParams;

/** What `entities.getArtifacts` takes. */
export interface EntitiesGetArtifactsParams {
  /** A UUID. */
  interactionId: string;
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
}

/** What `entities.getArtifact` takes. */
export interface EntitiesGetArtifactParams {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  artifactId: string;
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
}

/** What `entities.getRecordings` takes. */
export interface EntitiesGetRecordingsParams {
  /** A UUID. */
  interactionId: string;
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
}

/** What `entities.getBusinessHours` takes. */
export interface EntitiesGetBusinessHoursParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getBusinessHour` takes. */
export interface EntitiesGetBusinessHourParams {
  /** A UUID. */
  businessHourId: string;
}

/** What `entities.createBusinessHour` takes. */
export interface EntitiesCreateBusinessHourParams {
  name: string | null;
  /** Name of a time zone, out of `getTimezones`. */
  timezone: string;
  /** When each weekday opens and closes; the SDK does not check what is in it. */
  timeMinutes: OpeningMinutes;
  active: boolean;
  description?: string | null;
}

/** What `entities.updateBusinessHour` takes. */
export interface EntitiesUpdateBusinessHourParams {
  /** A UUID. */
  businessHourId: string;
  description?: string | null;
  /**
   * Checked, but never sent.
   *
   * Taken and not used.
   */
  exceptions?: readonly BusinessHourExceptionEntry[];
  name?: string | null;
  /** Name of a time zone, out of `getTimezones`. */
  timezone?: string;
  /** When each weekday opens and closes; the SDK does not check what is in it. */
  timeMinutes?: OpeningMinutes;
  active?: boolean;
}

/** What `entities.createException` takes. */
export interface EntitiesCreateExceptionParams {
  /**
   * Set of business hours that it belongs to.
   *
   * A UUID.
   */
  businessHourId: string;
  /** An ISO 8601 time. */
  date: string;
  /** Whether it lasts all day. */
  isAllDay: boolean;
  /**
   * When it begins, in minutes after midnight, or -1 with `isAllDay`.
   *
   * A whole number. From -1 to 1440.
   */
  startTimeMinutes: number;
  /**
   * When it ends, in minutes after midnight, or -1 with `isAllDay`.
   *
   * A whole number. From -1 to 1440.
   */
  endTimeMinutes: number;
  description?: string | null;
}

/** What `entities.deleteException` takes. */
export interface EntitiesDeleteExceptionParams {
  /** A UUID. */
  businessHourId: string;
  /** A UUID. */
  exceptionId: string;
}

/** What `entities.getTimezones` takes. */
export interface EntitiesGetTimezonesParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getFlows` takes. */
export interface EntitiesGetFlowsParams {
  /**
   * Only the value true has an effect.
   *
   * Taken as it is, unchecked.
   */
  includeNotations?: boolean;
}

/** What `entities.getFlow` takes. */
export interface EntitiesGetFlowParams {
  /** A UUID. */
  flowId: string;
  /** Whether to ask for the drafts as well; otherwise `drafts` is empty. */
  includeDrafts?: boolean;
}

/** What `entities.createFlow` takes. */
export interface EntitiesCreateFlowParams {
  flowType: FlowType;
  name: string | null;
  /** What the draft does, as text; `[]` when it is left out. */
  flow?: string | null;
  /** False when it is left out. */
  active?: boolean;
  /** Text that is kept with the draft. */
  metadata?: string;
  description?: string | null;
}

/** What `entities.updateFlow` takes. */
export interface EntitiesUpdateFlowParams {
  /** A UUID. */
  flowId: string;
  flowType?: FlowType;
  name?: string | null;
  /**
   * Id of the version that is to run; `version` of one of its versions.
   *
   * A UUID.
   */
  activeVersion?: string;
  active?: boolean;
  description?: string | null;
}

/** What `entities.createFlowDraft` takes. */
export interface EntitiesCreateFlowDraftParams {
  /** A UUID. */
  flowId: string;
  name: string | null;
  /** What the draft does, as text; `[]` when it is left out. */
  flow?: string | null;
  /** Text that is kept with the draft. */
  metadata?: string;
  description?: string | null;
}

/** What `entities.removeFlowDraft` takes. */
export interface EntitiesRemoveFlowDraftParams {
  /** A UUID. */
  flowId: string;
  /** A UUID. */
  draftId: string;
}

/** What `entities.getDispatchMappings` takes. */
export interface EntitiesGetDispatchMappingsParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getDispatchMapping` takes. */
export interface EntitiesGetDispatchMappingParams {
  /** A UUID. */
  dispatchMappingId: string;
}

/** What `entities.createDispatchMapping` takes. */
export interface EntitiesCreateDispatchMappingParams {
  name: string | null;
  /**
   * What `interactionField` has to be for the mapping to apply.
   *
   * Credentials or personal data: keep it out of logs.
   */
  value: string;
  /**
   * Flow that handles such interactions.
   *
   * A UUID.
   */
  flowId: string;
  channelType: ChannelTypeOrAny;
  interactionField: InteractionField;
  active: boolean;
  description?: string | null;
  /**
   * Version of the flow; null for the active one, whichever that is at the time.
   *
   * A UUID.
   */
  version?: string | null;
}

/** What `entities.updateDispatchMapping` takes. */
export interface EntitiesUpdateDispatchMappingParams {
  /** A UUID. */
  dispatchMappingId: string;
  name?: string | null;
  description?: string | null;
  /**
   * What `interactionField` has to be for the mapping to apply.
   *
   * Credentials or personal data: keep it out of logs.
   */
  value?: string;
  /**
   * Flow that handles such interactions.
   *
   * A UUID.
   */
  flowId?: string;
  /**
   * Version of the flow; null for the active one, whichever that is at the time.
   *
   * A UUID.
   */
  version?: string | null;
  interactionField?: InteractionField;
  channelType?: ChannelTypeOrAny;
  active?: boolean;
}

/** What `entities.getSkills` takes. */
export interface EntitiesGetSkillsParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getSkill` takes. */
export interface EntitiesGetSkillParams {
  /** A UUID. */
  skillId: string;
}

/** What `entities.createSkill` takes. */
export interface EntitiesCreateSkillParams {
  name: string | null;
  active: boolean;
  description?: string | null;
  /** Whether users have the skill to a degree, or just have it. */
  hasProficiency?: boolean;
}

/** What `entities.updateSkill` takes. */
export interface EntitiesUpdateSkillParams {
  /** A UUID. */
  skillId: string;
  name?: string | null;
  active?: boolean;
  description?: string | null;
  /** Whether users have the skill to a degree, or just have it. */
  hasProficiency?: boolean;
}

/** What `entities.getGroups` takes. */
export interface EntitiesGetGroupsParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getGroup` takes. */
export interface EntitiesGetGroupParams {
  /** A UUID. */
  groupId: string;
}

/** What `entities.createGroup` takes. */
export interface EntitiesCreateGroupParams {
  name: string | null;
  active: boolean;
  description?: string | null;
}

/** What `entities.updateGroup` takes. */
export interface EntitiesUpdateGroupParams {
  /** A UUID. */
  groupId: string;
  name?: string | null;
  active?: boolean;
  description?: string | null;
}

/** What `entities.associate` takes. */
export interface EntitiesAssociateParams {
  /**
   * What the other one is joined to.
   *
   * Taken as it is, unchecked.
   */
  originEntity: EntityRef;
  /**
   * What is joined to it.
   *
   * Taken as it is, unchecked.
   */
  destinationEntity: EntityRef;
}

/** What `entities.dissociate` takes. */
export interface EntitiesDissociateParams {
  /**
   * What the other one was joined to.
   *
   * Taken as it is, unchecked.
   */
  originEntity: EntityRef;
  /**
   * What was joined to it.
   *
   * Taken as it is, unchecked.
   */
  destinationEntity: EntityRef;
}

/** What `entities.getCapacityRules` takes. */
export interface EntitiesGetCapacityRulesParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getIntegrations` takes. */
export interface EntitiesGetIntegrationsParams {
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
}

/** What `entities.getIntegration` takes. */
export interface EntitiesGetIntegrationParams {
  /** A UUID. */
  integrationId: string;
}

/** What `entities.createIntegration` takes. */
export interface EntitiesCreateIntegrationParams {
  name: string | null;
  active: boolean;
  /** Integrations of other types can be read but not created; the API calls it `type`. */
  integrationType: CreateIntegrationIntegrationType;
  description?: string | null;
  /**
   * Settings that depend on the type, credentials among them.
   *
   * Credentials or personal data: keep it out of logs.
   */
  properties?: Record<string, unknown> | null;
}

/** What `entities.updateIntegration` takes. */
export interface EntitiesUpdateIntegrationParams {
  /** A UUID. */
  integrationId: string;
  name?: string | null;
  active?: boolean;
  description?: string | null;
  /**
   * Settings that depend on the type, credentials among them.
   *
   * Credentials or personal data: keep it out of logs.
   */
  properties?: Record<string, unknown> | null;
}

/** What `entities.getIntegrationListeners` takes. */
export interface EntitiesGetIntegrationListenersParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
  /** A UUID. Taken as it is, unchecked. */
  integrationId: string;
}

/** What `entities.getIntegrationListener` takes. */
export interface EntitiesGetIntegrationListenerParams {
  /** A UUID. */
  integrationId: string;
  /** A UUID. */
  listenerId: string;
}

/** What `entities.createIntegrationListener` takes. */
export interface EntitiesCreateIntegrationListenerParams {
  /** A UUID. */
  integrationId: string;
  name: string | null;
  active?: boolean;
  /**
   * Settings that depend on the integration.
   *
   * Credentials or personal data: keep it out of logs.
   */
  properties?: Record<string, unknown> | null;
  /**
   * For instance `omnichannel`, for Salesforce; cannot be changed later.
   *
   * Taken as it is, unchecked.
   */
  listenerType?: string | null;
}

/** What `entities.updateIntegrationListener` takes. */
export interface EntitiesUpdateIntegrationListenerParams {
  /** A UUID. */
  integrationId: string;
  /** A UUID. */
  listenerId: string;
  name?: string | null;
  active?: boolean;
  /**
   * Settings that depend on the integration.
   *
   * Credentials or personal data: keep it out of logs.
   */
  properties?: Record<string, unknown> | null;
}

/** What `entities.getListTypes` takes. */
export interface EntitiesGetListTypesParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getLists` takes. */
export interface EntitiesGetListsParams {
  /**
   * Only lists of this type.
   *
   * A UUID.
   */
  listTypeId?: string;
  /**
   * Only lists of this name, percent-encoded, since the SDK does not do so; without effect beside
   * `listTypeId`.
   */
  name?: string | null;
}

/** What `entities.getList` takes. */
export interface EntitiesGetListParams {
  /** A UUID. */
  listId: string;
}

/** What `entities.createList` takes. */
export interface EntitiesCreateListParams {
  /**
   * What its items look like, out of `getListTypes`.
   *
   * A UUID.
   */
  listTypeId: string;
  name: string | null;
  /** Whether child tenants can use it. */
  shared: boolean;
  active: boolean;
}

/** What `entities.updateList` takes. */
export interface EntitiesUpdateListParams {
  /** A UUID. */
  listId: string;
  name?: string | null;
  /** Whether child tenants can use it. */
  shared?: boolean;
  active?: boolean;
}

/** What `entities.getListItem` takes. */
export interface EntitiesGetListItemParams {
  /** A UUID. */
  listId: string;
  /** The `key` of the item as it is; the SDK encodes it for the URL. */
  listItemKey: string;
}

/** What `entities.createListItem` takes. */
export interface EntitiesCreateListItemParams {
  /** A UUID. */
  listId: string;
  /** Its values, by field of the list type. */
  itemValue: Record<string, unknown>;
}

/** What `entities.updateListItem` takes. */
export interface EntitiesUpdateListItemParams {
  /** A UUID. */
  listId: string;
  /** The `key` of the item as it is; the SDK encodes it for the URL. */
  listItemKey: string;
  /** Its new values, by field of the list type. */
  itemValue: Record<string, unknown>;
}

/** What `entities.deleteListItem` takes. */
export interface EntitiesDeleteListItemParams {
  /** A UUID. */
  listId: string;
  /** The `key` of the item as it is; the SDK encodes it for the URL. */
  listItemKey: string;
}

/** What `entities.downloadList` takes. */
export interface EntitiesDownloadListParams {
  /** A UUID. */
  listId: string;
}

/** What `entities.uploadList` takes. */
export interface EntitiesUploadListParams {
  /** A UUID. */
  listId: string;
  /**
   * A `File`, not just a `Blob`: the SDK reads its name.
   *
   * Taken as it is, unchecked.
   */
  file: Blob;
}

/** What `entities.getOutboundIdentifiers` takes. */
export interface EntitiesGetOutboundIdentifiersParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.createOutboundIdentifier` takes. */
export interface EntitiesCreateOutboundIdentifierParams {
  name: string | null;
  active: boolean;
  /** The number or address itself. */
  value: string;
  /**
   * Flow that handles interactions begun with it.
   *
   * A UUID.
   */
  flowId: string;
  channelType: ChannelTypeOrAny;
  description?: string | null;
}

/** What `entities.updateOutboundIdentifier` takes. */
export interface EntitiesUpdateOutboundIdentifierParams {
  /** A UUID. */
  outboundIdentifierId: string;
  name?: string | null;
  active?: boolean;
  /** The number or address itself. */
  value?: string;
  /**
   * Flow that handles interactions begun with it.
   *
   * A UUID.
   */
  flowId?: string;
  channelType?: ChannelTypeOrAny;
  description?: string | null;
}

/** What `entities.deleteOutboundIdentifier` takes. */
export interface EntitiesDeleteOutboundIdentifierParams {
  /** A UUID. */
  outboundIdentifierId: string;
}

/** What `entities.getOutboundIdentifierLists` takes. */
export interface EntitiesGetOutboundIdentifierListsParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getOutboundIdentifierList` takes. */
export interface EntitiesGetOutboundIdentifierListParams {
  /** A UUID. */
  outboundIdentifierListId: string;
}

/** What `entities.createOutboundIdentifierList` takes. */
export interface EntitiesCreateOutboundIdentifierListParams {
  active: boolean;
  name: string | null;
  description?: string | null;
}

/** What `entities.updateOutboundIdentifierList` takes. */
export interface EntitiesUpdateOutboundIdentifierListParams {
  /** A UUID. */
  outboundIdentifierListId: string;
  active?: boolean;
  name?: string | null;
  description?: string | null;
}

/** What `entities.addOutboundIdentifierListMember` takes. */
export interface EntitiesAddOutboundIdentifierListMemberParams {
  /** A UUID. */
  outboundIdentifierListId: string;
  /** A UUID. */
  outboundIdentifierId: string;
}

/** What `entities.removeOutboundIdentifierListMember` takes. */
export interface EntitiesRemoveOutboundIdentifierListMemberParams {
  /** A UUID. */
  outboundIdentifierListId: string;
  /** A UUID. */
  outboundIdentifierId: string;
}

/** What `entities.getQueues` takes. */
export interface EntitiesGetQueuesParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getQueue` takes. */
export interface EntitiesGetQueueParams {
  /** A UUID. */
  queueId: string;
}

/** What `entities.getSlas` takes. */
export interface EntitiesGetSlasParams {
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
}

/** What `entities.getSla` takes. */
export interface EntitiesGetSlaParams {
  /** A UUID. */
  slaId: string;
}

/** What `entities.createSla` takes. */
export interface EntitiesCreateSlaParams {
  name: string | null;
  /** Whether child tenants can use it. */
  shared: boolean;
  active?: boolean;
  description?: string | null;
  /** The first version; only together with `versionName`. */
  activeSla?: CreateSlaActiveSla | null;
  /** Name of the first version; without it there is none. */
  versionName?: string | null;
  /** Of the first version. */
  versionDescription?: string | null;
  /** Seconds within which an interaction ought to be answered, in the first version. */
  slaThreshold?: number | null;
  /** Of the first version. */
  abandonType?: AbandonType | null;
  /**
   * Time within which an abandoned interaction is left out of account; for `ignore-abandons` only.
   */
  abandonThreshold?: number | null;
}

/** What `entities.updateSla` takes. */
export interface EntitiesUpdateSlaParams {
  /** A UUID. */
  slaId: string;
  name?: string | null;
  description?: string | null;
  active?: boolean;
  /** Whether child tenants can use it. */
  shared?: boolean;
  /**
   * Id of the version that is to hold; `versionId` of one of its versions.
   *
   * A UUID.
   */
  activeVersion?: string;
}

/** What `entities.createSlaVersion` takes. */
export interface EntitiesCreateSlaVersionParams {
  /** A UUID. */
  slaId: string;
  versionName: string | null;
  /** Seconds within which an interaction ought to be answered. */
  slaThreshold: number | null;
  abandonType: AbandonType | null;
  /**
   * Time within which an abandoned interaction is left out of account; for `ignore-abandons` only.
   */
  abandonThreshold?: number | null;
  description?: string | null;
}

/** What `entities.getReasons` takes. */
export interface EntitiesGetReasonsParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getReason` takes. */
export interface EntitiesGetReasonParams {
  /** A UUID. */
  reasonId: string;
}

/** What `entities.createReason` takes. */
export interface EntitiesCreateReasonParams {
  name: string | null;
  active: boolean;
  /** Whether child tenants can use it. */
  shared: boolean;
  description?: string | null;
  /** Its id in a system of your own. */
  externalId?: string | null;
}

/** What `entities.updateReason` takes. */
export interface EntitiesUpdateReasonParams {
  /** A UUID. */
  reasonId: string;
  name?: string | null;
  active?: boolean;
  /** Whether child tenants can use it. */
  shared?: boolean;
  description?: string | null;
  /** Its id in a system of your own. */
  externalId?: string | null;
}

/** What `entities.getReasonLists` takes. */
export interface EntitiesGetReasonListsParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getReasonList` takes. */
export interface EntitiesGetReasonListParams {
  /** A UUID. */
  reasonListId: string;
}

/** What `entities.createReasonList` takes. */
export interface EntitiesCreateReasonListParams {
  name: string | null;
  active: boolean;
  /** Whether child tenants can use it. */
  shared: boolean;
  description?: string | null;
  /** Its id in a system of your own. */
  externalId?: string | null;
  /** The reasons on the list, each with its place. */
  reasons?: readonly ReasonListEntry[];
  /** Whether all users have it without being given it. */
  isDefault?: boolean;
}

/** What `entities.updateReasonList` takes. */
export interface EntitiesUpdateReasonListParams {
  /** A UUID. */
  reasonListId: string;
  name?: string | null;
  active?: boolean;
  /** Whether child tenants can use it. */
  shared?: boolean;
  description?: string | null;
  /** Its id in a system of your own. */
  externalId?: string | null;
  /** The reasons on the list, each with its place. */
  reasons?: readonly ReasonListEntry[];
  /** Whether all users have it without being given it. */
  isDefault?: boolean;
}

/** What `entities.getDispositions` takes. */
export interface EntitiesGetDispositionsParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getDisposition` takes. */
export interface EntitiesGetDispositionParams {
  /** A UUID. */
  dispositionId: string;
}

/** What `entities.createDisposition` takes. */
export interface EntitiesCreateDispositionParams {
  name: string | null;
  active: boolean;
  /** Whether child tenants can use it. */
  shared: boolean;
  description?: string | null;
  /** Its id in a system of your own. */
  externalId?: string | null;
}

/** What `entities.updateDisposition` takes. */
export interface EntitiesUpdateDispositionParams {
  /** A UUID. */
  dispositionId: string;
  description?: string | null;
  /** Its id in a system of your own. */
  externalId?: string | null;
  name?: string | null;
  active?: boolean;
  /** Whether child tenants can use it. */
  shared?: boolean;
}

/** What `entities.createDispositionList` takes. */
export interface EntitiesCreateDispositionListParams {
  name: string | null;
  active: boolean;
  description?: string | null;
  /** Its id in a system of your own. */
  externalId?: string | null;
  /** The dispositions on the list, each with its place. */
  dispositions?: readonly DispositionListEntry[];
  /** Whether child tenants can use it. */
  shared?: boolean;
}

/** What `entities.updateDispositionList` takes. */
export interface EntitiesUpdateDispositionListParams {
  /** A UUID. */
  dispositionListId: string;
  name?: string | null;
  active?: boolean;
  /** Whether child tenants can use it. */
  shared?: boolean;
  description?: string | null;
  /** Its id in a system of your own. */
  externalId?: string | null;
  /** The dispositions on the list, each with its place. */
  dispositions?: readonly DispositionListEntry[];
}

/** What `entities.getDataAccessReports` takes. */
export interface EntitiesGetDataAccessReportsParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getDataAccessReport` takes. */
export interface EntitiesGetDataAccessReportParams {
  /** A UUID. */
  dataAccessReportId: string;
}

/** What `entities.getDataAccessMember` takes. */
export interface EntitiesGetDataAccessMemberParams {
  /** A UUID. Taken as it is, unchecked. */
  dataAccessMemberId: string;
}

/** What `entities.createDataAccessReport` takes. */
export interface EntitiesCreateDataAccessReportParams {
  name: string | null;
  active: boolean;
  reportType: ReportType;
  description?: string | null;
  /**
   * For a realtime report only.
   *
   * A UUID.
   */
  realtimeReportId?: string;
  /** For a realtime report only. */
  realtimeReportType?: RealtimeReportType | null;
  /** For a realtime report only. */
  realtimeReportName?: string | null;
  /** For a historical report only. */
  historicalCatalogName?: string | null;
  /** Ids of the users who get to see it. */
  users?: readonly string[];
}

/** What `entities.updateDataAccessReport` takes. */
export interface EntitiesUpdateDataAccessReportParams {
  /** A UUID. */
  dataAccessReportId: string;
  name?: string | null;
  /**
   * For a realtime report only.
   *
   * A UUID.
   */
  realtimeReportId?: string;
  description?: string | null;
  active?: boolean;
  reportType?: ReportType;
  /** For a realtime report only. */
  realtimeReportType?: RealtimeReportType | null;
  /** For a realtime report only. */
  realtimeReportName?: string | null;
  /** For a historical report only. */
  historicalCatalogName?: string | null;
  /** Ids of the users who get to see it. */
  users?: readonly string[];
}

/** What `entities.getHistoricalReportFolders` takes. */
export interface EntitiesGetHistoricalReportFoldersParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getDashboards` takes. */
export interface EntitiesGetDashboardsParams {
  /** When true, inactive dashboards are left out. */
  excludeInactive?: boolean;
  /** When true, each comes without `activeDashboard`, its content. */
  withoutActiveDashboard?: boolean;
}

/** What `entities.getRoles` takes. */
export interface EntitiesGetRolesParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getRole` takes. */
export interface EntitiesGetRoleParams {
  /** A UUID. */
  roleId: string;
}

/** What `entities.createRole` takes. */
export interface EntitiesCreateRoleParams {
  name: string | null;
  description?: string | null;
  /** Ids of permissions out of `getPermissions`. */
  permissions?: readonly string[];
  active?: boolean;
  /** Whether child tenants can use it. */
  shared?: boolean;
}

/** What `entities.updateRole` takes. */
export interface EntitiesUpdateRoleParams {
  /** A UUID. */
  roleId: string;
  name?: string | null;
  description?: string | null;
  active?: boolean;
  /** Whether child tenants can use it. */
  shared?: boolean;
  /** Ids of permissions out of `getPermissions`. */
  permissions?: readonly string[];
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
}

/** What `entities.getPlatformRoles` takes. */
export interface EntitiesGetPlatformRolesParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getPermissions` takes. */
export interface EntitiesGetPermissionsParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getIdentityProviders` takes. */
export interface EntitiesGetIdentityProvidersParams {
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
}

/** What `entities.getApiKeys` takes. */
export interface EntitiesGetApiKeysParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.createApiKey` takes. */
export interface EntitiesCreateApiKeyParams {
  name: string | null;
  /**
   * Role that whoever uses the key has.
   *
   * A UUID.
   */
  roleId: string;
  description?: string | null;
}

/** What `entities.updateApiKey` takes. */
export interface EntitiesUpdateApiKeyParams {
  /** A UUID. Taken as it is, unchecked. */
  apiKeyId: string;
  name?: string | null;
  /**
   * Role that whoever uses the key has.
   *
   * A UUID.
   */
  roleId?: string;
  description?: string | null;
  active?: boolean;
}

/** What `entities.deleteApiKey` takes. */
export interface EntitiesDeleteApiKeyParams {
  /** A UUID. Taken as it is, unchecked. */
  apiKeyId: string;
}

/** What `entities.getMessageTemplates` takes. */
export interface EntitiesGetMessageTemplatesParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getMessageTemplate` takes. */
export interface EntitiesGetMessageTemplateParams {
  /** A UUID. */
  messageTemplateId: string;
}

/** What `entities.createMessageTemplate` takes. */
export interface EntitiesCreateMessageTemplateParams {
  name: string | null;
  /**
   * Where the text is offered: `sms`, `messaging`, `email`; the SDK does not check what is in the
   * list.
   */
  channels: readonly string[];
  /** How `template` is written; comes back as `type`. */
  templateTextType: TemplateTextType;
  /** The text itself. */
  template: string;
  active: boolean;
  description?: string | null;
}

/** What `entities.updateMessageTemplate` takes. */
export interface EntitiesUpdateMessageTemplateParams {
  /** A UUID. */
  messageTemplateId: string;
  name?: string | null;
  description?: string | null;
  /**
   * Where the text is offered: `sms`, `messaging`, `email`; the SDK does not check what is in the
   * list.
   */
  channels?: readonly string[];
  /** How `template` is written; comes back as `type`. */
  templateTextType?: TemplateTextType;
  /** The text itself. */
  template?: string;
  active?: boolean;
}

/** What `entities.getEmailTypes` takes. */
export interface EntitiesGetEmailTypesParams {
  /**
   * The one to fetch; without it, all.
   *
   * A UUID.
   */
  emailTypeId?: string;
}

/** What `entities.getEmailTemplates` takes. */
export interface EntitiesGetEmailTemplatesParams {
  /**
   * The kind of email; without it, all.
   *
   * A UUID.
   */
  emailTypeId?: string;
  /** Together with `emailTypeId`: asks for the template to fall back on. */
  fallback?: boolean;
}

/** What `entities.createEmailTemplate` takes. */
export interface EntitiesCreateEmailTemplateParams {
  /**
   * The kind of email, out of `getEmailTypes`.
   *
   * A UUID.
   */
  emailTypeId: string;
  active: boolean;
  /** Whether child tenants can use it. */
  shared: boolean;
  /** Taken as it is, unchecked. */
  body: string | null;
  subject: string;
}

/** What `entities.updateEmailTemplate` takes. */
export interface EntitiesUpdateEmailTemplateParams {
  /**
   * The kind of email, out of `getEmailTypes`.
   *
   * A UUID.
   */
  emailTypeId: string;
  active?: boolean;
  /** Whether child tenants can use it. */
  shared?: boolean;
  /** Taken as it is, unchecked. */
  body?: string | null;
  subject?: string;
}

/** What `entities.deleteEmailTemplate` takes. */
export interface EntitiesDeleteEmailTemplateParams {
  /**
   * The kind of email, out of `getEmailTypes`.
   *
   * A UUID.
   */
  emailTypeId: string;
}

/** What `entities.getTenant` takes. */
export interface EntitiesGetTenantParams {
  /** A UUID. */
  tenantId: string;
}

/** What `entities.createTenant` takes. */
export interface EntitiesCreateTenantParams {
  name: string | null;
  /**
   * The user who administers it.
   *
   * A UUID.
   */
  adminUserId: string;
  /**
   * The tenant that it belongs to.
   *
   * A UUID.
   */
  parentId: string;
  /**
   * One of those from `getRegions`.
   *
   * A UUID.
   */
  regionId: string;
  /** Name of a time zone, out of `getTimezones`. */
  timezone: string;
  active: boolean;
  description?: string | null;
}

/** What `entities.updateTenant` takes. */
export interface EntitiesUpdateTenantParams {
  /** A UUID. */
  tenantId: string;
  name?: string | null;
  description?: string | null;
  /**
   * The user who administers it.
   *
   * A UUID.
   */
  adminUserId?: string;
  /** Name of a time zone, out of `getTimezones`. */
  timezone?: string;
  /**
   * Integration that outbound interactions use.
   *
   * A UUID.
   */
  outboundIntegrationId?: string | null;
  /**
   * Whether the platform's own sign-in may be used: `enabled`, `disabled` or `denied`; the SDK does
   * not check it.
   */
  cxengageIdentityProvider?: string;
  /**
   * Identity provider that users sign in through unless they have another.
   *
   * A UUID.
   */
  defaultIdentityProvider?: string | null;
  /**
   * Service level agreement that holds where no other is set.
   *
   * A UUID.
   */
  defaultSlaId?: string | null;
  active?: boolean;
}

/** What `entities.getRegions` takes. */
export interface EntitiesGetRegionsParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getBranding` takes. */
export interface EntitiesGetBrandingParams {
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
}

/** What `entities.getProtectedBranding` takes. */
export interface EntitiesGetProtectedBrandingParams {
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
}

/** What `entities.updateBranding` takes. */
export interface EntitiesUpdateBrandingParams {
  /** A UUID. */
  tenantId: string;
  /**
   * An object as JSON text: `productName`, and the colours `primaryColor`, `navbar` and
   * `navbarText`, `accentColor` and `accentHoverColor`.
   */
  styles?: string;
  /** Where the logo is; `uploadBrandingImage` yields such a URL. */
  logo?: string;
  /** Where the icon is; `uploadBrandingImage` yields such a URL. */
  favicon?: string;
}

/** What `entities.uploadBrandingImage` takes. */
export interface EntitiesUploadBrandingImageParams {
  /** A UUID. */
  tenantId: string;
  /**
   * A `File` or `Blob`.
   *
   * Taken as it is, unchecked.
   */
  file: Blob;
  /**
   * What the image is; it becomes part of the API's path, so other values than these two get
   * through the SDK.
   */
  imageType: UploadBrandingImageImageType;
}

/** What `entities.getTransferLists` takes. */
export interface EntitiesGetTransferListsParams {
  /** A UUID. Taken and not used. */
  tenantId?: string;
}

/** What `entities.getTransferList` takes. */
export interface EntitiesGetTransferListParams {
  /** A UUID. */
  transferListId: string;
}

/** What `entities.createTransferList` takes. */
export interface EntitiesCreateTransferListParams {
  name: string | null;
  active: boolean;
  /** The places to hand over to; the SDK does not check what is in them. */
  endpoints: readonly TransferListEndpoint[];
  description?: string | null;
}

/** What `entities.updateTransferList` takes. */
export interface EntitiesUpdateTransferListParams {
  /** A UUID. */
  transferListId: string;
  name?: string | null;
  description?: string | null;
  active?: boolean;
  /** The places to hand over to; the SDK does not check what is in them. */
  endpoints?: readonly TransferListEndpoint[];
}

/** What `entities.getUsers` takes. */
export interface EntitiesGetUsersParams {
  /** When true, users who are offline are left out (`offline=false` in the request). */
  excludeOffline?: boolean;
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
}

/** What `entities.getUser` takes. */
export interface EntitiesGetUserParams {
  /**
   * The user to fetch.
   *
   * A UUID.
   */
  resourceId: string;
}

/** What `entities.inviteUser` takes. */
export interface EntitiesInviteUserParams {
  /**
   * The address that the user signs in with.
   *
   * Credentials or personal data: keep it out of logs.
   */
  email: string;
  /**
   * The role in the tenant.
   *
   * A UUID.
   */
  roleId: string;
  /** Credentials or personal data: keep it out of logs. */
  firstName?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  lastName?: string | null;
  /** For instance `pending`, `invited` or `enabled`; the SDK does not care which. */
  status?: string;
  /**
   * The identity provider to sign in through, out of `getIdentityProviders`.
   *
   * A UUID.
   */
  defaultIdentityProvider?: string | null;
  /** Whether the user has no password here, and so has to sign in through an identity provider. */
  noPassword?: boolean | null;
  workStationId?: string | null;
  /** The user's id in a system of your own. */
  externalId?: string | null;
  /**
   * The phones on which the user can take calls.
   *
   * Taken as it is, unchecked.
   */
  extensions?: readonly Extension[] | null;
  /**
   * How much work the user can have at a time; a rule from `getCapacityRules`.
   *
   * A UUID. Taken as it is, unchecked.
   */
  capacityRuleId?: string | null;
}

/** What `entities.createUser` takes. */
export interface EntitiesCreateUserParams {
  /**
   * The address that the user signs in with.
   *
   * Credentials or personal data: keep it out of logs.
   */
  email: string;
  /**
   * The role in the tenant.
   *
   * A UUID.
   */
  roleId: string;
  /**
   * The role in the platform as a whole, out of `getPlatformRoles`.
   *
   * A UUID.
   */
  platformRoleId: string;
  /** Credentials or personal data: keep it out of logs. */
  firstName?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  lastName?: string | null;
  /** For instance `pending`, `invited` or `enabled`; the SDK does not care which. */
  status?: string;
  /**
   * The identity provider to sign in through, out of `getIdentityProviders`.
   *
   * A UUID.
   */
  defaultIdentityProvider?: string | null;
  /** Whether the user has no password here, and so has to sign in through an identity provider. */
  noPassword?: boolean | null;
  workStationId?: string | null;
  /** The user's id in a system of your own. */
  externalId?: string | null;
  /**
   * The phones on which the user can take calls.
   *
   * Taken as it is, unchecked.
   */
  extensions?: readonly Extension[] | null;
  /**
   * How much work the user can have at a time; a rule from `getCapacityRules`.
   *
   * A UUID. Taken as it is, unchecked.
   */
  capacityRuleId?: string | null;
}

/** What `entities.updateUser` takes. */
export interface EntitiesUpdateUserParams {
  /**
   * The user to change.
   *
   * A UUID.
   */
  userId: string;
  /**
   * The role in the tenant.
   *
   * A UUID.
   */
  roleId?: string;
  /**
   * The role in the platform as a whole.
   *
   * A UUID.
   */
  platformRoleId?: string;
  /** For instance `enabled` or `disabled`. */
  status?: string;
  /** A UUID. */
  defaultIdentityProvider?: string | null;
  /** Whether the user has no password here, and so has to sign in through an identity provider. */
  noPassword?: boolean | null;
  workStationId?: string | null;
  externalId?: string | null;
  /**
   * Has to be an object to get past the SDK, which the API will not understand; see the details of
   * the command.
   */
  extensions?: Record<string, unknown>;
  /** Credentials or personal data: keep it out of logs. */
  firstName?: string | null;
  /** Credentials or personal data: keep it out of logs. */
  lastName?: string | null;
  /** A UUID. */
  capacityRuleId?: string | null;
  /**
   * The whole of what the API is to be sent; the other params are then without effect.
   *
   * Taken as it is, unchecked. Credentials or personal data: keep it out of logs.
   */
  updateBody?: Record<string, unknown> | null;
  /** Taken as it is, unchecked. Credentials or personal data: keep it out of logs. */
  email?: string | null;
}

/** What `entities.updateUserSkillMember` takes. */
export interface EntitiesUpdateUserSkillMemberParams {
  /**
   * Whose proficiency.
   *
   * A UUID.
   */
  userId: string;
  /**
   * In which skill.
   *
   * A UUID.
   */
  skillId: string;
  proficiency: number;
}

/** What `entities.updateUsersCapacityRule` takes. */
export interface EntitiesUpdateUsersCapacityRuleParams {
  /**
   * Whose rule.
   *
   * A UUID.
   */
  userId: string;
  /**
   * A rule from `getCapacityRules`; null always fails.
   *
   * A UUID.
   */
  capacityRuleId: string | null;
}

/** What `entities.getUserOutboundIdentifierLists` takes. */
export interface EntitiesGetUserOutboundIdentifierListsParams {
  /**
   * Whose lists; without it, those of the agent who is logged in.
   *
   * A UUID.
   */
  userId?: string;
}

/** What `entities.getPlatformUser` takes. */
export interface EntitiesGetPlatformUserParams {
  /** A UUID. */
  userId: string;
}

/** What `entities.getPlatformUserEmail` takes. */
export interface EntitiesGetPlatformUserEmailParams {
  /** Credentials or personal data: keep it out of logs. */
  email: string;
}

/** What `entities.updatePlatformUser` takes. */
export interface EntitiesUpdatePlatformUserParams {
  /** A UUID. */
  userId: string;
  /**
   * What to change.
   *
   * Credentials or personal data: keep it out of logs.
   */
  updateBody: UpdatePlatformUserUpdateBody;
}

/**
 * Administration of a tenant: its users, roles, flows, lists, opening hours and all the rest that
 * can be set up.
 *
 * Each command is one question to the API, a few are two or three, and each is answered by one
 * message on a topic of its own. Most answers hold what was asked for in `result`. Without a
 * correlation id only their content tells two calls of one command apart; errors name no id, save
 * those of `getUser` and `getQueue`.
 *
 * A failed call can bring a response together with its error, with whatever did succeed in it: look
 * at `error` before `response`. Faults of the network and of the server (5xx, but not 501) are
 * tried again three times, after pauses of 0, 3 and 6 seconds and with up to two minutes for each
 * try, so bad news may be late; uploads get one try. An answer of the API without a body, or with
 * one that cannot be read, is a success whose response is null. A key `status` at the top of the
 * API's answer is lost.
 *
 * Names inside objects that are sent have their case normalised on the way, so only plain camelCase
 * survives; `updateIntegration` alone spares the inner ones. Keys that a command does not know are
 * passed over, and data other than an object counts as an empty one.
 *
 * To create and update, null is as good as nothing: the SDK does not pass it on, so it cannot empty
 * a field. The exceptions say so.
 */
export interface EntitiesCommands {
  /**
   * Fetches anything that the API has for the active tenant.
   *
   * `path` names the place in full; `entityName`, `entityId` and `subEntityName` are a shorthand
   * for it, and are passed over when `path` is there as well. The whole answer of the API comes
   * back, most often with what was asked for in `result`.
   *
   * With `customTopic` the answer, good or bad, comes on that topic instead, which tells calls
   * apart; error 1003 alone keeps to the declared one. Any text will do, but only a topic whose
   * first segment is `cxengage` reaches the opener.
   *
   * A path that begins with `contacts/layouts` or `contacts/attributes` in its first element is
   * special: the SDK leaves names alone there, so it knows `customTopic` and `stringifyKeys` in
   * kebab-case only.
   *
   * Answered on `cxengage/entities/get-entity-response`.
   *
   * The answer comes on the topic named by `customTopic` instead, when that is set.
   *
   * Source: `modules/entities.cljs:1645` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11069 `failedToGetEntity`: The entity could not be read. Check that `entityName` or `path`
   *   makes up a path of the REST API below the tenant, and that the id exists there.
   *
   * @example
   * ```ts
   * await skylight.entities.getEntity({ entityName });
   * ```
   */
  getEntity(params: EntitiesGetEntityParams, options?: CallOptions): Promise<unknown>;

  /**
   * Lists what an interaction left behind: recordings, transcripts, emails.
   *
   * The answer has the list in `results`, not in `result`.
   *
   * Answered on `cxengage/entities/get-artifacts-response`.
   *
   * Source: `modules/entities.cljs:636` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11027 `failedToGetArtifacts`: The list of what is left of the interaction could not be read.
   *   Check `interactionId`, and `tenantId` when the interaction belongs to another tenant.
   *
   * @example
   * ```ts
   * await skylight.entities.getArtifacts({ interactionId });
   * ```
   */
  getArtifacts(
    params: EntitiesGetArtifactsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetArtifactsResponsePayload>;

  /**
   * Fetches one thing that an interaction left behind, with links to its files.
   *
   * The response is the artifact itself, without a `result` around it.
   *
   * Answered on `cxengage/entities/get-artifact-response`.
   *
   * An answer belongs to the call with the same `artifactId` and `interactionId`.
   *
   * Source: `modules/entities.cljs:663` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11028 `failedToGetArtifact`: The artifact could not be read. Check that `artifactId` is one
   *   of those that `getArtifacts` lists for this interaction, and `tenantId` when it belongs to
   *   another tenant.
   *
   * @example
   * ```ts
   * await skylight.entities.getArtifact({ interactionId, artifactId });
   * ```
   */
  getArtifact(params: EntitiesGetArtifactParams, options?: CallOptions): Promise<Artifact>;

  /**
   * Fetches the recordings of an interaction, with links to their files.
   *
   * One question to the API for the artifacts, then one for each recording; the answer comes when
   * all are there. The response is the list itself.
   *
   * When the network fails at the first question, the answer is an empty list and no error. Other
   * failures are told on the topic as usual; only a callback of the SDK itself, which the bridge
   * has no use for, would miss them.
   *
   * Answered on `cxengage/entities/get-recordings-response`.
   *
   * Source: `modules/entities.cljs:688` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11027 `failedToGetArtifacts`: The list of what is left of the interaction could not be read.
   *   Check `interactionId`, and `tenantId` when the interaction belongs to another tenant.
   * - 11137 `failedToGetRecordings`: One of the recordings of the interaction could not be read.
   *   List the artifacts with `getArtifacts` and read each recording with `getArtifact`, so that
   *   one bad recording does not spoil the others.
   *
   * @example
   * ```ts
   * await skylight.entities.getRecordings({ interactionId });
   * ```
   */
  getRecordings(params: EntitiesGetRecordingsParams, options?: CallOptions): Promise<Artifact[]>;

  /**
   * Lists the sets of business hours of the active tenant.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-business-hours-response`.
   *
   * Source: `modules/entities.cljs:1738` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11126 `failedToGetBusinessHours`: The business hours of the tenant could not be read. Look
   *   whether the role has `VIEW_ALL_BUSINESS_HOURS`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getBusinessHours();
   * ```
   */
  getBusinessHours(
    params?: EntitiesGetBusinessHoursParams,
    options?: CallOptions,
  ): Promise<EntitiesGetBusinessHoursResponsePayload>;

  /**
   * Fetches a set of business hours with its exceptions.
   *
   * Answered on `cxengage/entities/get-business-hour-response`.
   *
   * An answer belongs to the call with the same `businessHourId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1763` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11127 `failedToGetBusinessHour`: The business hours could not be read. Check `businessHourId`
   *   against `getBusinessHours`.
   *
   * @example
   * ```ts
   * await skylight.entities.getBusinessHour({ businessHourId });
   * ```
   */
  getBusinessHour(
    params: EntitiesGetBusinessHourParams,
    options?: CallOptions,
  ): Promise<EntitiesGetBusinessHourResponsePayload>;

  /**
   * Creates a set of business hours: when the contact centre is open in the course of a week.
   *
   * What stands in `timeMinutes` is laid beside the other fields in the request, and the SDK checks
   * none of its keys.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-business-hour-response`.
   *
   * Source: `modules/entities.cljs:2755` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11129 `failedToCreateBusinessHour`: The business hours could not be created. Check `timezone`
   *   against `getTimezones` and the keys and values of `timeMinutes`, which the SDK does not look
   *   at, and that the role has `MANAGE_ALL_BUSINESS_HOURS`.
   *
   * @example
   * ```ts
   * await skylight.entities.createBusinessHour({ name, timezone, timeMinutes, active: true });
   * ```
   */
  createBusinessHour(
    params: EntitiesCreateBusinessHourParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateBusinessHourResponsePayload>;

  /**
   * Changes a set of business hours.
   *
   * What stands in `timeMinutes` is laid beside the other fields in the request, and the SDK checks
   * none of its keys. `exceptions` has to be well-formed and is then dropped: use `createException`
   * and `deleteException`.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-business-hour-response`.
   *
   * An answer belongs to the call with the same `businessHourId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3108` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11130 `failedToUpdateBusinessHour`: The business hours could not be changed. Check
   *   `businessHourId`, `timezone` and the keys and values of `timeMinutes`, which the SDK does not
   *   look at; hours inherited from another tenant can only be read.
   *
   * @example
   * ```ts
   * await skylight.entities.updateBusinessHour({ businessHourId });
   * ```
   */
  updateBusinessHour(
    params: EntitiesUpdateBusinessHourParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateBusinessHourResponsePayload>;

  /**
   * Adds an exception, such as a holiday, to a set of business hours.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-exception-response`.
   *
   * An answer belongs to the call with the same `businessHourId` (`result.businessHoursId` in the
   * answer).
   *
   * Source: `modules/entities.cljs:2794` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11131 `failedToCreateException`: The exception to the business hours could not be created.
   *   Check `businessHourId` against `getBusinessHours`, and the day and times; both times are -1
   *   for a whole day.
   *
   * @example
   * ```ts
   * await skylight.entities.createException({
   *   businessHourId,
   *   date,
   *   isAllDay: true,
   *   startTimeMinutes,
   *   endTimeMinutes,
   * });
   * ```
   */
  createException(
    params: EntitiesCreateExceptionParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateExceptionResponsePayload>;

  /**
   * Takes an exception out of a set of business hours.
   *
   * The reply topic is misspelt: `delete-execption-response`.
   *
   * Answered on `cxengage/entities/delete-execption-response`.
   *
   * Source: `modules/entities.cljs:4081` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11132 `failedToDeleteException`: The exception to the business hours could not be deleted.
   *   Check that `exceptionId` is one of the `exceptions` of these business hours
   *   (`getBusinessHour`).
   *
   * @example
   * ```ts
   * await skylight.entities.deleteException({ businessHourId, exceptionId });
   * ```
   */
  deleteException(params: EntitiesDeleteExceptionParams, options?: CallOptions): Promise<unknown>;

  /**
   * Lists the time zones that the platform knows.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-timezones-response`.
   *
   * Source: `modules/entities.cljs:1788` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11128 `failedToGetTimezones`: The time zones could not be read. Ask again later;
   *   `getTimezones` takes nothing that could be wrong.
   *
   * @example
   * ```ts
   * await skylight.entities.getTimezones();
   * ```
   */
  getTimezones(
    params?: EntitiesGetTimezonesParams,
    options?: CallOptions,
  ): Promise<EntitiesGetTimezonesResponsePayload>;

  /**
   * Lists the flows of the active tenant.
   *
   * The SDK drops flows of other tenants from the API's answer. With `includeNotations` it passes
   * the answer on whole, theirs included.
   *
   * Answered on `cxengage/entities/get-flows-response`.
   *
   * Source: `modules/entities.cljs:247` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11043 `failedToGetFlows`: The flows could not be read. Do not take the empty list for the
   *   truth. Look whether the role has `VIEW_ALL_FLOWS`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getFlows();
   * ```
   */
  getFlows(
    params?: EntitiesGetFlowsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetFlowsResponsePayload>;

  /**
   * Fetches a flow with its versions and, if wanted, its drafts.
   *
   * Up to three questions to the API. What of them succeeded arrives even when another failed,
   * together with the error.
   *
   * Answered on `cxengage/entities/get-flow-response`.
   *
   * An answer belongs to the call with the same `flowId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1189` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11084 `failedToGetFlow`: The flow, or its versions or drafts, could not be read. Take from
   *   the response what is there; when the flow itself is missing, check `flowId` against
   *   `getFlows`.
   *
   * @example
   * ```ts
   * await skylight.entities.getFlow({ flowId });
   * ```
   */
  getFlow(
    params: EntitiesGetFlowParams,
    options?: CallOptions,
  ): Promise<EntitiesGetFlowResponsePayload>;

  /**
   * Creates a flow and its first draft.
   *
   * Two requests: one for the flow and one for its draft, which is called `Initial Draft`. When
   * only the second fails, the flow exists: it arrives with the error, and `drafts` is `[null]`.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-flow-response`.
   *
   * Source: `modules/entities.cljs:2425` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11085 `failedToCreateFlow`: The flow, or its first draft, could not be created. Look for an
   *   `id` in the response before trying again. If it is there, make the draft with
   *   `createFlowDraft`, or a second flow comes into being.
   *
   * @example
   * ```ts
   * await skylight.entities.createFlow({ flowType: "customer", name });
   * ```
   */
  createFlow(
    params: EntitiesCreateFlowParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateFlowResponsePayload>;

  /**
   * Changes a flow.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-flow-response`.
   *
   * An answer belongs to the call with the same `flowId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3879` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11087 `failedToUpdateFlow`: The flow could not be changed. Check `flowId` against `getFlows`,
   *   `activeVersion` against the versions of this flow (`getFlow`), and that the role has
   *   `MANAGE_ALL_FLOWS`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateFlow({ flowId });
   * ```
   */
  updateFlow(
    params: EntitiesUpdateFlowParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateFlowResponsePayload>;

  /**
   * Adds a draft to a flow.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-flow-draft-response`.
   *
   * An answer belongs to the call with the same `flowId` (`result.flowId` in the answer).
   *
   * Source: `modules/entities.cljs:2464` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11086 `failedToCreateFlowDraft`: The draft of the flow could not be created. Check `flowId`
   *   against `getFlows`, that `flow` is text that the flow designer understands, and that the role
   *   has `MANAGE_ALL_FLOWS`.
   *
   * @example
   * ```ts
   * await skylight.entities.createFlowDraft({ flowId, name });
   * ```
   */
  createFlowDraft(
    params: EntitiesCreateFlowDraftParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateFlowDraftResponsePayload>;

  /**
   * Deletes a draft of a flow.
   *
   * Answered on `cxengage/entities/remove-flow-draft-response`.
   *
   * Source: `modules/entities.cljs:4051` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11088 `failedToRemoveFlowDraft`: The draft of the flow could not be removed. Check `flowId`
   *   and `draftId`; `getFlow` with `includeDrafts` tells which drafts the flow has.
   *
   * @example
   * ```ts
   * await skylight.entities.removeFlowDraft({ flowId, draftId });
   * ```
   */
  removeFlowDraft(params: EntitiesRemoveFlowDraftParams, options?: CallOptions): Promise<unknown>;

  /**
   * Lists the dispatch mappings of the active tenant, which say which flow handles an interaction.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-dispatch-mappings-response`.
   *
   * Source: `modules/entities.cljs:1259` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11093 `failedToGetDispatchMappings`: The dispatch mappings, or the one asked for, could not
   *   be read. Look whether the role has `VIEW_ALL_CONTACT_POINTS`; for a single one, check
   *   `dispatchMappingId` against `getDispatchMappings`.
   *
   * @example
   * ```ts
   * await skylight.entities.getDispatchMappings();
   * ```
   */
  getDispatchMappings(
    params?: EntitiesGetDispatchMappingsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetDispatchMappingsResponsePayload>;

  /**
   * Fetches a dispatch mapping.
   *
   * A failure has the code for listing them, 11093; its own, 11094, is never published.
   *
   * Answered on `cxengage/entities/get-dispatch-mapping-response`.
   *
   * An answer belongs to the call with the same `dispatchMappingId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1233` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11093 `failedToGetDispatchMappings`: The dispatch mappings, or the one asked for, could not
   *   be read. Look whether the role has `VIEW_ALL_CONTACT_POINTS`; for a single one, check
   *   `dispatchMappingId` against `getDispatchMappings`.
   *
   * @example
   * ```ts
   * await skylight.entities.getDispatchMapping({ dispatchMappingId });
   * ```
   */
  getDispatchMapping(
    params: EntitiesGetDispatchMappingParams,
    options?: CallOptions,
  ): Promise<EntitiesGetDispatchMappingResponsePayload>;

  /**
   * Creates a dispatch mapping: interactions with a certain trait are handled by a certain flow.
   *
   * `version` always goes to the API, as null when it is missing. In the other fields null counts
   * as not given.
   *
   * Answered on `cxengage/entities/create-dispatch-mapping-response`.
   *
   * Source: `modules/entities.cljs:2137` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11095 `failedToCreateDispatchMapping`: The dispatch mapping could not be created. Check
   *   `flowId` against `getFlows`, `version` against the versions of that flow, and whether `value`
   *   suits `interactionField`, and that the role has `MAP_ALL_CONTACT_POINTS`.
   *
   * @example
   * ```ts
   * await skylight.entities.createDispatchMapping({
   *   name,
   *   value,
   *   flowId,
   *   channelType: "voice",
   *   interactionField: "customer",
   *   active: true,
   * });
   * ```
   */
  createDispatchMapping(
    params: EntitiesCreateDispatchMappingParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateDispatchMappingResponsePayload>;

  /**
   * Changes a dispatch mapping.
   *
   * `version` always goes to the API: whoever leaves it out sets it to null, that is, back to the
   * active version of the flow. So send the present one along. In the other fields null counts as
   * not given and leaves them as they were.
   *
   * Answered on `cxengage/entities/update-dispatch-mapping-response`.
   *
   * An answer belongs to the call with the same `dispatchMappingId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3639` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11096 `failedToUpdateDispatchMapping`: The dispatch mapping could not be changed. Check
   *   `dispatchMappingId` against `getDispatchMappings`, `flowId` against `getFlows` and `version`
   *   against the versions of that flow, and that the role has `MAP_ALL_CONTACT_POINTS`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateDispatchMapping({ dispatchMappingId });
   * ```
   */
  updateDispatchMapping(
    params: EntitiesUpdateDispatchMappingParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateDispatchMappingResponsePayload>;

  /**
   * Lists the skills of the active tenant.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-skills-response`.
   *
   * Source: `modules/entities.cljs:468` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11026 `failedToGetSkills`: The skills could not be read. Look whether the role has
   *   `VIEW_ALL_SKILLS`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getSkills();
   * ```
   */
  getSkills(
    params?: EntitiesGetSkillsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetSkillsResponsePayload>;

  /**
   * Fetches a skill and the ids of the users who have it.
   *
   * Two questions to the API. When only the one for the users fails, the skill arrives all the
   * same, with the error and with an empty `users`.
   *
   * Answered on `cxengage/entities/get-skill-response`.
   *
   * An answer belongs to the call with the same `skillId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:974` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11057 `failedToGetSkill`: The skill, or the list of users who have it, could not be read.
   *   Take the skill from the response if it is there; otherwise check `skillId` against
   *   `getSkills`.
   *
   * @example
   * ```ts
   * await skylight.entities.getSkill({ skillId });
   * ```
   */
  getSkill(
    params: EntitiesGetSkillParams,
    options?: CallOptions,
  ): Promise<EntitiesGetSkillResponsePayload>;

  /**
   * Creates a skill.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-skill-response`.
   *
   * Source: `modules/entities.cljs:1993` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11058 `failedToCreateSkill`: The skill could not be created. See what the API said in
   *   `apiResponse`, for instance of the name, and look whether the role has `MANAGE_ALL_SKILLS`.
   *
   * @example
   * ```ts
   * await skylight.entities.createSkill({ name, active: true });
   * ```
   */
  createSkill(
    params: EntitiesCreateSkillParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateSkillResponsePayload>;

  /**
   * Changes a skill.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-skill-response`.
   *
   * An answer belongs to the call with the same `skillId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3572` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11059 `failedToUpdateSkill`: The skill could not be changed. Check `skillId` against
   *   `getSkills`, and whether the role has `MANAGE_ALL_SKILLS`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateSkill({ skillId });
   * ```
   */
  updateSkill(
    params: EntitiesUpdateSkillParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateSkillResponsePayload>;

  /**
   * Lists the groups of the active tenant.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-groups-response`.
   *
   * Source: `modules/entities.cljs:444` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11025 `failedToGetGroups`: The groups could not be read. Look whether the role has
   *   `VIEW_ALL_GROUPS`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getGroups();
   * ```
   */
  getGroups(
    params?: EntitiesGetGroupsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetGroupsResponsePayload>;

  /**
   * Fetches a group and the ids of its users.
   *
   * Two questions to the API. When only the one for the members fails, the group arrives all the
   * same, with the error and with an empty `users`.
   *
   * Answered on `cxengage/entities/get-group-response`.
   *
   * An answer belongs to the call with the same `groupId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1007` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11060 `failedToGetGroup`: The group, or the list of its members, could not be read. Take the
   *   group from the response if it is there; otherwise check `groupId` against `getGroups`.
   *
   * @example
   * ```ts
   * await skylight.entities.getGroup({ groupId });
   * ```
   */
  getGroup(
    params: EntitiesGetGroupParams,
    options?: CallOptions,
  ): Promise<EntitiesGetGroupResponsePayload>;

  /**
   * Creates a group.
   *
   * Its owner is the agent who is logged in. Null counts as not given.
   *
   * Answered on `cxengage/entities/create-group-response`.
   *
   * Source: `modules/entities.cljs:2025` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11061 `failedToCreateGroup`: The group could not be created. See what the API said in
   *   `apiResponse`, for instance of the name, and look whether the role has `MANAGE_ALL_GROUPS`.
   *
   * @example
   * ```ts
   * await skylight.entities.createGroup({ name, active: true });
   * ```
   */
  createGroup(
    params: EntitiesCreateGroupParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateGroupResponsePayload>;

  /**
   * Changes a group.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-group-response`.
   *
   * An answer belongs to the call with the same `groupId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3605` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11062 `failedToUpdateGroup`: The group could not be changed. Check `groupId` against
   *   `getGroups`, and whether the role has `MANAGE_ALL_GROUPS`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateGroup({ groupId });
   * ```
   */
  updateGroup(
    params: EntitiesUpdateGroupParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateGroupResponsePayload>;

  /**
   * Joins two things, for instance a user and a skill, or a user and a group.
   *
   * The SDK looks into neither object, so a wrong name or id fails at the API. Its request calls
   * each id by the thing's name less the last letter: `groups` gives a group's id. A plural that is
   * more than an added `s` yields a wrong one.
   *
   * The answer depends on what was joined. Where `result.memberType` is `user`, the SDK adds
   * `result.userId`.
   *
   * Answered on `cxengage/entities/associate-response`.
   *
   * Source: `modules/entities.cljs:3380` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11066 `failedToAssociate`: The two entities could not be connected. Check both ids and names:
   *   a name is plural and in kebab-case (`users`, `reason-lists`), and neither is checked before
   *   the request. See what the API said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.entities.associate({ originEntity, destinationEntity });
   * ```
   */
  associate(
    params: EntitiesAssociateParams,
    options?: CallOptions,
  ): Promise<EntitiesAssociateResponsePayload>;

  /**
   * Parts two things that were joined, for instance a user and a skill.
   *
   * The SDK looks into neither object, so a wrong name or id fails at the API.
   *
   * Answered on `cxengage/entities/dissociate-response`.
   *
   * Source: `modules/entities.cljs:3346` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11064 `failedToDissociate`: The two entities could not be disconnected. Check that they are
   *   connected, and name them in the same order as for `associate`: plural and in kebab-case
   *   (`users`, `reason-lists`).
   *
   * @example
   * ```ts
   * await skylight.entities.dissociate({ originEntity, destinationEntity });
   * ```
   */
  dissociate(params: EntitiesDissociateParams, options?: CallOptions): Promise<unknown>;

  /**
   * Lists the capacity rules of the active tenant, which say how much work an agent can have at a
   * time.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-capacity-rules-response`.
   *
   * Source: `modules/entities.cljs:1405` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11046 `failedToGetCapacityRules`: The capacity rules could not be read. See what the API said
   *   in `apiResponse`; `getCapacityRules` takes nothing that could be wrong, so it is a matter of
   *   permissions or of asking again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getCapacityRules();
   * ```
   */
  getCapacityRules(
    params?: EntitiesGetCapacityRulesParams,
    options?: CallOptions,
  ): Promise<EntitiesGetCapacityRulesResponsePayload>;

  /**
   * Lists a tenant's integrations with other services.
   *
   * Keys arrive the way the API spells them.
   *
   * Answered on `cxengage/entities/get-integrations-response`.
   *
   * Source: `modules/entities.cljs:1427` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11045 `failedToGetIntegrations`: The integrations could not be read. Check the `tenantId`
   *   when one was given, and that the role has `VIEW_ALL_PROVIDERS`.
   *
   * @example
   * ```ts
   * await skylight.entities.getIntegrations();
   * ```
   */
  getIntegrations(
    params?: EntitiesGetIntegrationsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetIntegrationsResponsePayload>;

  /**
   * Fetches an integration, with its listeners where it is of a type that has some.
   *
   * Keys arrive the way the API spells them. When only the question for the listeners fails, the
   * integration arrives without them, together with error 11112.
   *
   * Answered on `cxengage/entities/get-integration-response`.
   *
   * An answer belongs to the call with the same `integrationId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1452` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11109 `failedToGetIntegration`: The integration could not be read. Check `integrationId`
   *   against `getIntegrations`.
   * - 11112 `failedToGetIntegrationListeners`: The listeners of the integration could not be read.
   *   Check `integrationId` against `getIntegrations`: `getIntegrationListeners` does not notice
   *   when it is missing. After `getIntegration`, go on with the response, or ask for the listeners
   *   alone.
   *
   * @example
   * ```ts
   * await skylight.entities.getIntegration({ integrationId });
   * ```
   */
  getIntegration(
    params: EntitiesGetIntegrationParams,
    options?: CallOptions,
  ): Promise<EntitiesGetIntegrationResponsePayload>;

  /**
   * Creates an integration with another service.
   *
   * The case of the keys in `properties` is normalised on the way. Null counts as not given.
   *
   * Answered on `cxengage/entities/create-integration-response`.
   *
   * Source: `modules/entities.cljs:2616` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11110 `failedToCreateIntegration`: The integration could not be created. Compare `properties`
   *   with what the service wants (keys have to be camelCase to get through unchanged), and that
   *   the role has `MANAGE_ALL_PROVIDERS`.
   *
   * @example
   * ```ts
   * await skylight.entities.createIntegration({ name, active: true, integrationType: "rest" });
   * ```
   */
  createIntegration(
    params: EntitiesCreateIntegrationParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateIntegrationResponsePayload>;

  /**
   * Changes an integration.
   *
   * The keys in `properties` go to the API unchanged, and keys of the answer arrive the way the API
   * spells them. Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-integration-response`.
   *
   * An answer belongs to the call with the same `integrationId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3010` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11111 `failedToUpdateIntegration`: The integration could not be changed. Check
   *   `integrationId` against `getIntegrations`, and the keys of `properties`, which are sent
   *   exactly as given, and that the role has `MANAGE_ALL_PROVIDERS`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateIntegration({ integrationId });
   * ```
   */
  updateIntegration(
    params: EntitiesUpdateIntegrationParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateIntegrationResponsePayload>;

  /**
   * Lists an integration's listeners.
   *
   * Always send `integrationId`: the SDK does not insist on it, and without it asks at a URL that
   * leads nowhere. Unlike `getIntegration`, this command changes the case of keys inside
   * `properties`. A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-integration-listeners-response`.
   *
   * Source: `modules/entities.cljs:1496` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11112 `failedToGetIntegrationListeners`: The listeners of the integration could not be read.
   *   Check `integrationId` against `getIntegrations`: `getIntegrationListeners` does not notice
   *   when it is missing. After `getIntegration`, go on with the response, or ask for the listeners
   *   alone.
   *
   * @example
   * ```ts
   * await skylight.entities.getIntegrationListeners({ integrationId });
   * ```
   */
  getIntegrationListeners(
    params: EntitiesGetIntegrationListenersParams,
    options?: CallOptions,
  ): Promise<EntitiesGetIntegrationListenersResponsePayload>;

  /**
   * Fetches one of an integration's listeners.
   *
   * Answered on `cxengage/entities/get-integration-listener-response`.
   *
   * An answer belongs to the call with the same `listenerId` (`result.id` in the answer) and
   * `integrationId` (`result.integrationId` in the answer).
   *
   * Source: `modules/entities.cljs:1522` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11113 `failedToGetIntegrationListener`: The listener of the integration could not be read.
   *   Check that `listenerId` is one of those that `getIntegrationListeners` gives for this
   *   integration.
   *
   * @example
   * ```ts
   * await skylight.entities.getIntegrationListener({ integrationId, listenerId });
   * ```
   */
  getIntegrationListener(
    params: EntitiesGetIntegrationListenerParams,
    options?: CallOptions,
  ): Promise<EntitiesGetIntegrationListenerResponsePayload>;

  /**
   * Adds a listener to an integration.
   *
   * The case of the keys in `properties` is normalised on the way. Null counts as not given.
   *
   * Answered on `cxengage/entities/create-integration-listener-response`.
   *
   * An answer belongs to the call with the same `integrationId` (`result.integrationId` in the
   * answer).
   *
   * Source: `modules/entities.cljs:2649` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11114 `failedToCreateIntegrationListener`: The listener of the integration could not be
   *   created. Check `integrationId`, and compare `listenerType` (not checked by the SDK) and
   *   `properties` with what the service wants.
   *
   * @example
   * ```ts
   * await skylight.entities.createIntegrationListener({ integrationId, name });
   * ```
   */
  createIntegrationListener(
    params: EntitiesCreateIntegrationListenerParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateIntegrationListenerResponsePayload>;

  /**
   * Changes one of an integration's listeners.
   *
   * Its `listenerType` stays what it is. The case of the keys in `properties` is normalised on the
   * way. Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-integration-listener-response`.
   *
   * An answer belongs to the call with the same `listenerId` (`result.id` in the answer) and
   * `integrationId` (`result.integrationId` in the answer).
   *
   * Source: `modules/entities.cljs:3044` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11115 `failedToUpdateIntegrationListener`: The listener of the integration could not be
   *   changed. Check `integrationId` and `listenerId` against `getIntegrationListeners`, and the
   *   keys of `properties`, of which only camelCase ones get through unchanged.
   *
   * @example
   * ```ts
   * await skylight.entities.updateIntegrationListener({ integrationId, listenerId });
   * ```
   */
  updateIntegrationListener(
    params: EntitiesUpdateIntegrationListenerParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateIntegrationListenerResponsePayload>;

  /**
   * Lists the list types of the active tenant: which fields the items of a list have.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-list-types-response`.
   *
   * Source: `modules/entities.cljs:429` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11017 `failedToGetListTypes`: The list types could not be read. Look whether the role has
   *   `VIEW_ALL_LISTS`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getListTypes();
   * ```
   */
  getListTypes(
    params?: EntitiesGetListTypesParams,
    options?: CallOptions,
  ): Promise<EntitiesGetListTypesResponsePayload>;

  /**
   * Lists the generic lists of the active tenant, items included.
   *
   * The SDK gives each item a `key`, by which the other commands know it.
   *
   * Answered on `cxengage/entities/get-lists-response`.
   *
   * Source: `modules/entities.cljs:407` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11011 `failedToGetLists`: The lists could not be read. Check the `listTypeId` when one was
   *   given. Skylight does not encode `name` for the URL: do so yourself when it contains more than
   *   letters and digits.
   *
   * @example
   * ```ts
   * await skylight.entities.getLists();
   * ```
   */
  getLists(
    params?: EntitiesGetListsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetListsResponsePayload>;

  /**
   * Fetches a generic list with its items.
   *
   * By an error of the SDK the response has an empty `items` beside `result`, and the real items in
   * `result.items` lack the `key` that `getLists` gives them.
   *
   * Answered on `cxengage/entities/get-list-response`.
   *
   * An answer belongs to the call with the same `listId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:354` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11009 `failedToGetList`: The list could not be read. Check `listId` against `getLists`.
   *
   * @example
   * ```ts
   * await skylight.entities.getList({ listId });
   * ```
   */
  getList(
    params: EntitiesGetListParams,
    options?: CallOptions,
  ): Promise<EntitiesGetListResponsePayload>;

  /**
   * Creates a generic list of a given type.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-list-response`.
   *
   * Source: `modules/entities.cljs:1838` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11012 `failedToCreateList`: The list could not be created. Check `listTypeId` against
   *   `getListTypes`, and that the role has `MANAGE_ALL_LISTS`.
   *
   * @example
   * ```ts
   * await skylight.entities.createList({ listTypeId, name, shared: true, active: true });
   * ```
   */
  createList(
    params: EntitiesCreateListParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateListResponsePayload>;

  /**
   * Changes a generic list; its items have commands of their own.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-list-response`.
   *
   * An answer belongs to the call with the same `listId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:2924` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11014 `failedToUpdateList`: The list could not be changed. Check `listId` against `getLists`,
   *   that the list belongs to this tenant, and that the role has `MANAGE_ALL_LISTS`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateList({ listId });
   * ```
   */
  updateList(
    params: EntitiesUpdateListParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateListResponsePayload>;

  /**
   * Fetches an item of a generic list.
   *
   * Answered on `cxengage/entities/get-list-item-response`.
   *
   * Source: `modules/entities.cljs:380` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11010 `failedToGetListItem`: The row of the list could not be read. Check `listId`, and that
   *   a row has `listItemKey` in its first field. Pass the key as it is: the SDK encodes it for the
   *   URL.
   *
   * @example
   * ```ts
   * await skylight.entities.getListItem({ listId, listItemKey });
   * ```
   */
  getListItem(params: EntitiesGetListItemParams, options?: CallOptions): Promise<unknown>;

  /**
   * Adds an item to a generic list.
   *
   * The case of field names in `itemValue` is normalised on the way, so the list type's fields need
   * plain camelCase names.
   *
   * Answered on `cxengage/entities/create-list-item-response`.
   *
   * An answer belongs to the call with the same `listId` (`result.listId` in the answer).
   *
   * Source: `modules/entities.cljs:1869` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11013 `failedToCreateListItem`: The row could not be added to the list. Compare `itemValue`
   *   with the fields of the list type: required ones, types, and names, of which only camelCase
   *   ones get through unchanged. Look also whether another row has the same key.
   *
   * @example
   * ```ts
   * await skylight.entities.createListItem({ listId, itemValue });
   * ```
   */
  createListItem(
    params: EntitiesCreateListItemParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateListItemResponsePayload>;

  /**
   * Changes an item of a generic list.
   *
   * The field that serves as key cannot be changed this way; that fails. Delete the item and create
   * it anew.
   *
   * The case of field names in `itemValue` is normalised on the way, so the list type's fields need
   * plain camelCase names.
   *
   * Answered on `cxengage/entities/update-list-item-response`.
   *
   * An answer belongs to the call with the same `listId` (`result.listId` in the answer) and
   * `listItemKey` (`result.key` in the answer).
   *
   * Source: `modules/entities.cljs:3230` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11015 `failedToUpdateListItem`: The row of the list could not be changed. Compare `itemValue`
   *   with the fields of the list type. The key field cannot be changed: delete the row and add a
   *   new one instead.
   *
   * @example
   * ```ts
   * await skylight.entities.updateListItem({ listId, listItemKey, itemValue });
   * ```
   */
  updateListItem(
    params: EntitiesUpdateListItemParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateListItemResponsePayload>;

  /**
   * Deletes an item of a generic list.
   *
   * Answered on `cxengage/entities/delete-list-item-response`.
   *
   * Source: `modules/entities.cljs:4005` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11016 `failedToDeleteListItem`: The row of the list could not be deleted. Check `listId`, and
   *   that a row with this `listItemKey` exists. Pass the key as it is: the SDK encodes it for the
   *   URL.
   *
   * @example
   * ```ts
   * await skylight.entities.deleteListItem({ listId, listItemKey });
   * ```
   */
  deleteListItem(params: EntitiesDeleteListItemParams, options?: CallOptions): Promise<unknown>;

  /**
   * Fetches the items of a generic list as CSV text.
   *
   * Answered on `cxengage/entities/download-list-response`.
   *
   * Source: `modules/entities.cljs:524` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11018 `failedToDownloadList`: The rows of the list could not be downloaded. Check `listId`
   *   against `getLists`, and that the role has `VIEW_ALL_LISTS`.
   *
   * @example
   * ```ts
   * await skylight.entities.downloadList({ listId });
   * ```
   */
  downloadList(params: EntitiesDownloadListParams, options?: CallOptions): Promise<string>;

  /**
   * Fills a generic list from a CSV file.
   *
   * Structured clone takes the `File` across the bridge as it is, which is how the admin screens
   * send it; a detour by way of JSON loses it.
   *
   * Answered on `cxengage/entities/upload-list-response`.
   *
   * Source: `modules/entities.cljs:550` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11019 `failedToUploadList`: The file with the rows of a list could not be uploaded. Check
   *   `listId`, and that `file` is a `File` with a name and holds CSV (compare with what
   *   `downloadList` gives); after a network failure, upload it again.
   *
   * @example
   * ```ts
   * await skylight.entities.uploadList({ listId, file });
   * ```
   */
  uploadList(
    params: EntitiesUploadListParams,
    options?: CallOptions,
  ): Promise<EntitiesUploadListResponsePayload>;

  /**
   * Lists the outbound identifiers of the active tenant: the numbers and addresses that customers
   * see.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-outbound-identifiers-response`.
   *
   * Source: `modules/entities.cljs:228` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11031 `failedToGetOutboundIdentifiers`: The outbound identifiers could not be read. Look
   *   whether the role has `OUTBOUND_IDENTIFIER_READ`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getOutboundIdentifiers();
   * ```
   */
  getOutboundIdentifiers(
    params?: EntitiesGetOutboundIdentifiersParams,
    options?: CallOptions,
  ): Promise<EntitiesGetOutboundIdentifiersResponsePayload>;

  /**
   * Creates an outbound identifier: a number or address that customers see.
   *
   * An `active` of false never reaches the API; use `updateOutboundIdentifier` afterwards. Into
   * `result` the SDK puts an empty `items`, which means nothing.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-outbound-identifier-response`.
   *
   * Source: `modules/entities.cljs:3194` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11030 `failedToCreateOutboundIdentifier`: The outbound identifier could not be created. Check
   *   `flowId` against `getFlows` and that `value` suits `channelType`, and that the role has
   *   `OUTBOUND_IDENTIFIER_CREATE`.
   *
   * @example
   * ```ts
   * await skylight.entities.createOutboundIdentifier({
   *   name,
   *   active: true,
   *   value,
   *   flowId,
   *   channelType: "voice",
   * });
   * ```
   */
  createOutboundIdentifier(
    params: EntitiesCreateOutboundIdentifierParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateOutboundIdentifierResponsePayload>;

  /**
   * Changes an outbound identifier.
   *
   * Into `result` the SDK puts an empty `items`, which means nothing.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-outbound-identifier-response`.
   *
   * An answer belongs to the call with the same `outboundIdentifierId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:2942` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11032 `failedToUpdateOutboundIdentifier`: The outbound identifier could not be changed. Check
   *   `outboundIdentifierId` against `getOutboundIdentifiers`, `flowId` against `getFlows`, and
   *   that `value` suits `channelType`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateOutboundIdentifier({ outboundIdentifierId });
   * ```
   */
  updateOutboundIdentifier(
    params: EntitiesUpdateOutboundIdentifierParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateOutboundIdentifierResponsePayload>;

  /**
   * Deletes an outbound identifier.
   *
   * Answered on `cxengage/entities/delete-outbound-identifier-response`.
   *
   * Source: `modules/entities.cljs:3329` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11037 `failedToDeleteOutboundIdentifier`: The outbound identifier could not be deleted. Check
   *   `outboundIdentifierId` against `getOutboundIdentifiers`. If it is to be out of use only, call
   *   `updateOutboundIdentifier` with `active` false.
   *
   * @example
   * ```ts
   * await skylight.entities.deleteOutboundIdentifier({ outboundIdentifierId });
   * ```
   */
  deleteOutboundIdentifier(
    params: EntitiesDeleteOutboundIdentifierParams,
    options?: CallOptions,
  ): Promise<unknown>;

  /**
   * Lists the outbound identifier lists of the active tenant.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-outbound-identifier-lists-response`.
   *
   * Source: `modules/entities.cljs:766` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11033 `failedToGetOutboundIdentifierLists`: The outbound identifier lists could not be read.
   *   Look whether the role has `OUTBOUND_IDENTIFIER_READ`; for one user's lists alone,
   *   `getUserOutboundIdentifierLists` may do.
   *
   * @example
   * ```ts
   * await skylight.entities.getOutboundIdentifierLists();
   * ```
   */
  getOutboundIdentifierLists(
    params?: EntitiesGetOutboundIdentifierListsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetOutboundIdentifierListsResponsePayload>;

  /**
   * Fetches an outbound identifier list with its members.
   *
   * Answered on `cxengage/entities/get-outbound-identifier-list-response`.
   *
   * An answer belongs to the call with the same `outboundIdentifierListId` (`result.id` in the
   * answer).
   *
   * Source: `modules/entities.cljs:747` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11036 `failedToGetOutboundIdentifierList`: The outbound identifier list could not be read.
   *   Check `outboundIdentifierListId` against `getOutboundIdentifierLists`.
   *
   * @example
   * ```ts
   * await skylight.entities.getOutboundIdentifierList({ outboundIdentifierListId });
   * ```
   */
  getOutboundIdentifierList(
    params: EntitiesGetOutboundIdentifierListParams,
    options?: CallOptions,
  ): Promise<EntitiesGetOutboundIdentifierListResponsePayload>;

  /**
   * Creates a list of outbound identifiers, empty at first.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-outbound-identifier-list-response`.
   *
   * Source: `modules/entities.cljs:1927` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11034 `failedToCreateOutboundIdentifierList`: The outbound identifier list could not be
   *   created. See what the API said in `apiResponse`, for instance of the name, and look whether
   *   the role has `OUTBOUND_IDENTIFIER_CREATE`.
   *
   * @example
   * ```ts
   * await skylight.entities.createOutboundIdentifierList({ active: true, name });
   * ```
   */
  createOutboundIdentifierList(
    params: EntitiesCreateOutboundIdentifierListParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateOutboundIdentifierListResponsePayload>;

  /**
   * Changes an outbound identifier list.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-outbound-identifier-list-response`.
   *
   * An answer belongs to the call with the same `outboundIdentifierListId` (`result.id` in the
   * answer).
   *
   * Source: `modules/entities.cljs:3306` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11035 `failedToUpdateOutboundIdentifierList`: The outbound identifier list could not be
   *   changed. Check `outboundIdentifierListId` against `getOutboundIdentifierLists`; members are
   *   not changed here but with `addOutboundIdentifierListMember`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateOutboundIdentifierList({ outboundIdentifierListId });
   * ```
   */
  updateOutboundIdentifierList(
    params: EntitiesUpdateOutboundIdentifierListParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateOutboundIdentifierListResponsePayload>;

  /**
   * Puts an outbound identifier on an outbound identifier list.
   *
   * Into `result` the SDK puts an empty `items`, which means nothing; the members stand in
   * `members`.
   *
   * Answered on `cxengage/entities/add-outbound-identifier-list-member-response`.
   *
   * Source: `modules/entities.cljs:3455` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11038 `failedToAddOutboundIdentifierListMember`: The outbound identifier could not be put on
   *   the list. Check both ids, and with `getOutboundIdentifierList` whether it is on the list
   *   already.
   *
   * @example
   * ```ts
   * await skylight.entities.addOutboundIdentifierListMember({
   *   outboundIdentifierListId,
   *   outboundIdentifierId,
   * });
   * ```
   */
  addOutboundIdentifierListMember(
    params: EntitiesAddOutboundIdentifierListMemberParams,
    options?: CallOptions,
  ): Promise<EntitiesAddOutboundIdentifierListMemberResponsePayload>;

  /**
   * Takes an outbound identifier off an outbound identifier list.
   *
   * Answered on `cxengage/entities/remove-outbound-identifier-list-member-response`.
   *
   * Source: `modules/entities.cljs:3481` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11039 `failedToRemoveOutboundIdentifierListMember`: The outbound identifier could not be
   *   taken off the list. Check both ids, and with `getOutboundIdentifierList` whether it is on the
   *   list at all.
   *
   * @example
   * ```ts
   * await skylight.entities.removeOutboundIdentifierListMember({
   *   outboundIdentifierListId,
   *   outboundIdentifierId,
   * });
   * ```
   */
  removeOutboundIdentifierListMember(
    params: EntitiesRemoveOutboundIdentifierListMemberParams,
    options?: CallOptions,
  ): Promise<unknown>;

  /**
   * Lists the queues of the active tenant.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-queues-response`.
   *
   * Source: `modules/entities.cljs:165` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11003 `failedToGetQueueList`: The queues could not be read. Look whether the role has
   *   `VIEW_ALL_QUEUES`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getQueues();
   * ```
   */
  getQueues(
    params?: EntitiesGetQueuesParams,
    options?: CallOptions,
  ): Promise<EntitiesGetQueuesResponsePayload>;

  /**
   * Fetches a queue with all its versions.
   *
   * Two questions to the API, one for the queue and one for its versions. When one of them fails,
   * the error comes together with what the other one brought.
   *
   * Answered on `cxengage/entities/get-queue-response`.
   *
   * An answer belongs to the call with the same `queueId` (`result.id` in the answer, `queueId` in
   * an error's data).
   *
   * Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11002 `failedToGetQueue`: The queue, or its versions, could not be read. Take the queue from
   *   the response if it is there; otherwise check `queueId` against `getQueues`.
   *
   * @example
   * ```ts
   * await skylight.entities.getQueue({ queueId });
   * ```
   */
  getQueue(
    params: EntitiesGetQueueParams,
    options?: CallOptions,
  ): Promise<EntitiesGetQueueResponsePayload>;

  /**
   * Lists a tenant's service level agreements.
   *
   * Answered on `cxengage/entities/get-slas-response`.
   *
   * Source: `modules/entities.cljs:811` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11103 `failedToGetSlas`: The service level agreements could not be read. Check the `tenantId`
   *   when one was given, and that the role has `CUSTOM_STATS_READ`.
   *
   * @example
   * ```ts
   * await skylight.entities.getSlas();
   * ```
   */
  getSlas(
    params?: EntitiesGetSlasParams,
    options?: CallOptions,
  ): Promise<EntitiesGetSlasResponsePayload>;

  /**
   * Fetches a service level agreement with all its versions.
   *
   * Two questions to the API. When only the one for the versions fails, the rest arrives all the
   * same, with the error and with `versions` null.
   *
   * Answered on `cxengage/entities/get-sla-response`.
   *
   * An answer belongs to the call with the same `slaId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:835` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11104 `failedToGetSla`: The service level agreement, or its versions, could not be read. Take
   *   the agreement from the response if it is there; otherwise check `slaId` against `getSlas`.
   *
   * @example
   * ```ts
   * await skylight.entities.getSla({ slaId });
   * ```
   */
  getSla(
    params: EntitiesGetSlaParams,
    options?: CallOptions,
  ): Promise<EntitiesGetSlaResponsePayload>;

  /**
   * Creates a service level agreement, with a first version or without one.
   *
   * There is a first version only when `versionName` is given beside `name`. Otherwise `activeSla`
   * has no effect, and the agreement is created inactive, whatever `active` says.
   *
   * An `activeSla` that is sent needs all of its five keys; any of them may be null. Even so the
   * threshold for abandoned interactions goes by what stands beside `name`: with an `abandonType`
   * of `ignore-abandons` it is the `abandonThreshold` there, with `count-against-sla` it is 0.
   *
   * A `description` of null counts as not given.
   *
   * Answered on `cxengage/entities/create-sla-response`.
   *
   * Source: `modules/entities.cljs:2498` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11097 `failedToCreateSla`: The service level agreement could not be created. See what the API
   *   said in `apiResponse` of the name and the thresholds, and look whether the role has
   *   `CUSTOM_STATS_CREATE`.
   *
   * @example
   * ```ts
   * await skylight.entities.createSla({ name, shared: true });
   * ```
   */
  createSla(
    params: EntitiesCreateSlaParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateSlaResponsePayload>;

  /**
   * Changes a service level agreement.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-sla-response`.
   *
   * An answer belongs to the call with the same `slaId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3501` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11105 `failedToUpdateSla`: The service level agreement could not be changed, or a new version
   *   not made the active one. Check `slaId` and `activeVersion`. After `createSlaVersion`, do not
   *   create it again: call `updateSla` with the new version as `activeVersion`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateSla({ slaId });
   * ```
   */
  updateSla(
    params: EntitiesUpdateSlaParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateSlaResponsePayload>;

  /**
   * Adds a version to a service level agreement and puts it into force.
   *
   * Two requests: the version is created, then made the active one. When only the second fails, the
   * version exists: it arrives with error 11105.
   *
   * `versionName`, `slaThreshold` and `abandonType` must be there, though each may be null, which
   * the SDK does not pass on. With `count-against-sla` it makes `abandonThreshold` 0, whatever was
   * sent.
   *
   * Answered on `cxengage/entities/create-sla-version-response`.
   *
   * An answer belongs to the call with the same `slaId` (`result.slaId` in the answer).
   *
   * Source: `modules/entities.cljs:2545` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11102 `failedToCreateSlaVersion`: The version of the service level agreement could not be
   *   created. Check `slaId` against `getSlas`; `versionName`, `slaThreshold` and `abandonType` may
   *   be null to the SDK, but the API may want them.
   * - 11105 `failedToUpdateSla`: The service level agreement could not be changed, or a new version
   *   not made the active one. Check `slaId` and `activeVersion`. After `createSlaVersion`, do not
   *   create it again: call `updateSla` with the new version as `activeVersion`.
   *
   * @example
   * ```ts
   * await skylight.entities.createSlaVersion({ slaId, versionName, slaThreshold, abandonType });
   * ```
   */
  createSlaVersion(
    params: EntitiesCreateSlaVersionParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateSlaVersionResponsePayload>;

  /**
   * Lists the reasons for being not ready of the active tenant.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-reasons-response`.
   *
   * Source: `modules/entities.cljs:1382` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11047 `failedToGetReasons`: The reasons for being not ready could not be read. Look whether
   *   the role has `READ_PRESENCE_REASONS`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getReasons();
   * ```
   */
  getReasons(
    params?: EntitiesGetReasonsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetReasonsResponsePayload>;

  /**
   * Fetches a reason for being not ready.
   *
   * Answered on `cxengage/entities/get-reason-response`.
   *
   * An answer belongs to the call with the same `reasonId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1130` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11082 `failedToGetReason`: The reason for being not ready could not be read. Check `reasonId`
   *   against `getReasons`.
   *
   * @example
   * ```ts
   * await skylight.entities.getReason({ reasonId });
   * ```
   */
  getReason(
    params: EntitiesGetReasonParams,
    options?: CallOptions,
  ): Promise<EntitiesGetReasonResponsePayload>;

  /**
   * Creates a reason for being not ready.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-reason-response`.
   *
   * Source: `modules/entities.cljs:2243` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11078 `failedToCreateReason`: The reason for being not ready could not be created. See what
   *   the API said in `apiResponse`; look whether the role has `CREATE_PRESENCE_REASONS`, and
   *   `SHARE_PRESENCE_REASONS` with `shared` true.
   *
   * @example
   * ```ts
   * await skylight.entities.createReason({ name, active: true, shared: true });
   * ```
   */
  createReason(
    params: EntitiesCreateReasonParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateReasonResponsePayload>;

  /**
   * Changes a reason for being not ready.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-reason-response`.
   *
   * An answer belongs to the call with the same `reasonId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3710` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11077 `failedToUpdateReason`: The reason for being not ready could not be changed. Check
   *   `reasonId` against `getReasons`, that the reason belongs to this tenant (`tenantId`), and
   *   that the role has `UPDATE_PRESENCE_REASONS`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateReason({ reasonId });
   * ```
   */
  updateReason(
    params: EntitiesUpdateReasonParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateReasonResponsePayload>;

  /**
   * Lists the reason lists of the active tenant.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-reason-lists-response`.
   *
   * Source: `modules/entities.cljs:1359` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11048 `failedToGetReasonLists`: The reason lists could not be read. Look whether the role has
   *   `READ_REASON_LIST`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getReasonLists();
   * ```
   */
  getReasonLists(
    params?: EntitiesGetReasonListsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetReasonListsResponsePayload>;

  /**
   * Fetches a reason list with its reasons.
   *
   * Answered on `cxengage/entities/get-reason-list-response`.
   *
   * An answer belongs to the call with the same `reasonListId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1160` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11083 `failedToGetReasonList`: The reason list could not be read. Check `reasonListId`
   *   against `getReasonLists`.
   *
   * @example
   * ```ts
   * await skylight.entities.getReasonList({ reasonListId });
   * ```
   */
  getReasonList(
    params: EntitiesGetReasonListParams,
    options?: CallOptions,
  ): Promise<EntitiesGetReasonListResponsePayload>;

  /**
   * Creates a list of reasons for being not ready.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-reason-list-response`.
   *
   * Source: `modules/entities.cljs:2207` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11080 `failedToCreateReasonList`: The reason list could not be created. Check that every
   *   `reasonId` is one of `getReasons` and has `sortOrder` and `hierarchy`, which the SDK does not
   *   check, and that the role has `CREATE_REASON_LIST`.
   *
   * @example
   * ```ts
   * await skylight.entities.createReasonList({ name, active: true, shared: true });
   * ```
   */
  createReasonList(
    params: EntitiesCreateReasonListParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateReasonListResponsePayload>;

  /**
   * Changes a reason list.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-reason-list-response`.
   *
   * An answer belongs to the call with the same `reasonListId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3744` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11081 `failedToUpdateReasonList`: The reason list could not be changed. Check `reasonListId`,
   *   that the list belongs to this tenant, and each element of `reasons`; `sortOrder` and
   *   `hierarchy` reach the API unchecked.
   *
   * @example
   * ```ts
   * await skylight.entities.updateReasonList({ reasonListId });
   * ```
   */
  updateReasonList(
    params: EntitiesUpdateReasonListParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateReasonListResponsePayload>;

  /**
   * Lists the dispositions of the active tenant.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-dispositions-response`.
   *
   * Source: `modules/entities.cljs:1313` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11089 `failedToGetDispositions`: The dispositions could not be read. Look whether the role
   *   has `READ_DISPOSITIONS`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getDispositions();
   * ```
   */
  getDispositions(
    params?: EntitiesGetDispositionsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetDispositionsResponsePayload>;

  /**
   * Fetches a disposition.
   *
   * Answered on `cxengage/entities/get-disposition-response`.
   *
   * An answer belongs to the call with the same `dispositionId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1287` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11090 `failedToGetDisposition`: The disposition could not be read. Check `dispositionId`
   *   against `getDispositions`.
   *
   * @example
   * ```ts
   * await skylight.entities.getDisposition({ dispositionId });
   * ```
   */
  getDisposition(
    params: EntitiesGetDispositionParams,
    options?: CallOptions,
  ): Promise<EntitiesGetDispositionResponsePayload>;

  /**
   * Creates a disposition: a way in which an interaction can have ended.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-disposition-response`.
   *
   * Source: `modules/entities.cljs:2173` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11091 `failedToCreateDisposition`: The disposition could not be created or changed. See what
   *   the API said in `apiResponse`. When creating, look whether the role has
   *   `CREATE_DISPOSITIONS`; when changing, `UPDATE_DISPOSITIONS`, and check `dispositionId`
   *   against `getDispositions`.
   *
   * @example
   * ```ts
   * await skylight.entities.createDisposition({ name, active: true, shared: true });
   * ```
   */
  createDisposition(
    params: EntitiesCreateDispositionParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateDispositionResponsePayload>;

  /**
   * Changes a disposition.
   *
   * A failure has the code for creating one, 11091; its own, 11092, is never published. Null counts
   * as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-disposition-response`.
   *
   * An answer belongs to the call with the same `dispositionId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3676` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11091 `failedToCreateDisposition`: The disposition could not be created or changed. See what
   *   the API said in `apiResponse`. When creating, look whether the role has
   *   `CREATE_DISPOSITIONS`; when changing, `UPDATE_DISPOSITIONS`, and check `dispositionId`
   *   against `getDispositions`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateDisposition({ dispositionId });
   * ```
   */
  updateDisposition(
    params: EntitiesUpdateDispositionParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateDispositionResponsePayload>;

  /**
   * Creates a list of dispositions.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-disposition-list-response`.
   *
   * Source: `modules/entities.cljs:2277` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11138 `failedToCreateDispositionList`: The disposition list could not be created. Check that
   *   every `dispositionId` is one of `getDispositions` and has `sortOrder` and `hierarchy`, which
   *   the SDK does not check, and that the role has `CREATE_DISPOSITION_LIST`.
   *
   * @example
   * ```ts
   * await skylight.entities.createDispositionList({ name, active: true });
   * ```
   */
  createDispositionList(
    params: EntitiesCreateDispositionListParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateDispositionListResponsePayload>;

  /**
   * Changes a disposition list.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-disposition-list-response`.
   *
   * An answer belongs to the call with the same `dispositionListId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3780` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11139 `failedToUpdateDispositionList`: The disposition list could not be changed. Check
   *   `dispositionListId`, that the list belongs to this tenant, and each element of
   *   `dispositions`; `sortOrder` and `hierarchy` reach the API unchecked.
   *
   * @example
   * ```ts
   * await skylight.entities.updateDispositionList({ dispositionListId });
   * ```
   */
  updateDispositionList(
    params: EntitiesUpdateDispositionListParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateDispositionListResponsePayload>;

  /**
   * Lists the data access reports of the active tenant.
   *
   * Users stand under `members` here, not under `users`. A `tenantId` changes nothing and can be
   * left out.
   *
   * Answered on `cxengage/entities/get-data-access-reports-response`.
   *
   * Source: `modules/entities.cljs:887` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11053 `failedToGetDataAccessReports`: The access controlled reports could not be read. See
   *   what the API said in `apiResponse`, whether the user may administer these reports, then ask
   *   again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getDataAccessReports();
   * ```
   */
  getDataAccessReports(
    params?: EntitiesGetDataAccessReportsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetDataAccessReportsResponsePayload>;

  /**
   * Fetches a data access report with its users.
   *
   * Answered on `cxengage/entities/get-data-access-report-response`.
   *
   * An answer belongs to the call with the same `dataAccessReportId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:915` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11054 `failedToGetDataAccessReport`: The access controlled report could not be read. Check
   *   `dataAccessReportId` against `getDataAccessReports`.
   *
   * @example
   * ```ts
   * await skylight.entities.getDataAccessReport({ dataAccessReportId });
   * ```
   */
  getDataAccessReport(
    params: EntitiesGetDataAccessReportParams,
    options?: CallOptions,
  ): Promise<EntitiesGetDataAccessReportResponsePayload>;

  /**
   * Fetches a data access member.
   *
   * Any id passes the SDK. The API is asked at `data-access-member`, in the singular. What it
   * answers has not been seen.
   *
   * Answered on `cxengage/entities/get-data-access-member-response`.
   *
   * Source: `modules/entities.cljs:945` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11067 `failedToGetDataAccessMember`: The member of access controlled reports could not be
   *   read. Check `dataAccessMemberId`; the SDK sends it without looking at it.
   *
   * @example
   * ```ts
   * await skylight.entities.getDataAccessMember({ dataAccessMemberId });
   * ```
   */
  getDataAccessMember(
    params: EntitiesGetDataAccessMemberParams,
    options?: CallOptions,
  ): Promise<unknown>;

  /**
   * Creates a data access report: a report that only chosen users get to see.
   *
   * Only the fields of the `reportType` that was chosen are passed on; those of the other one are
   * sent as null. The API knows `users` as `members`, and the answer calls them `users` again.
   *
   * In the other fields null counts as not given.
   *
   * Answered on `cxengage/entities/create-data-access-report-response`.
   *
   * Source: `modules/entities.cljs:1955` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11055 `failedToCreateDataAccessReport`: The access controlled report could not be created.
   *   Check that the fields suit `reportType` (those of the other type are sent as null), and the
   *   ids in `users` against `getUsers`.
   *
   * @example
   * ```ts
   * await skylight.entities.createDataAccessReport({ name, active: true, reportType: "realtime" });
   * ```
   */
  createDataAccessReport(
    params: EntitiesCreateDataAccessReportParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateDataAccessReportResponsePayload>;

  /**
   * Changes a data access report.
   *
   * Only the fields of the `reportType` that was sent along are passed on; those of the other one
   * are sent as null. Without a `reportType` none of them go out. The API knows `users` as
   * `members`, and the answer calls them `users` again.
   *
   * In the other fields null counts as not given.
   *
   * Answered on `cxengage/entities/update-data-access-report-response`.
   *
   * An answer belongs to the call with the same `dataAccessReportId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3533` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11056 `failedToUpdateDataAccessReport`: The access controlled report could not be changed.
   *   Check `dataAccessReportId`, that the fields suit `reportType` (those of the other type are
   *   sent as null), and the ids in `users`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateDataAccessReport({ dataAccessReportId });
   * ```
   */
  updateDataAccessReport(
    params: EntitiesUpdateDataAccessReportParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateDataAccessReportResponsePayload>;

  /**
   * Lists the folders of historical reports.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-historical-report-folders-response`.
   *
   * Source: `modules/entities.cljs:863` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11052 `failedToGetHistoricalReportFolders`: The folders of historical reports could not be
   *   read. See what the API said in `apiResponse`, whether the user may see reports, then ask
   *   again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getHistoricalReportFolders();
   * ```
   */
  getHistoricalReportFolders(
    params?: EntitiesGetHistoricalReportFoldersParams,
    options?: CallOptions,
  ): Promise<EntitiesGetHistoricalReportFoldersResponsePayload>;

  /**
   * Lists the tenant's own realtime dashboards.
   *
   * Answered on `cxengage/entities/get-dashboards-response`.
   *
   * Source: `modules/entities.cljs:320` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11008 `failedToGetDashboardsList`: The dashboards could not be read. See what the API said in
   *   `apiResponse`; the two switches of `getDashboards` cannot be at fault, so it is a matter of
   *   permissions or of asking again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getDashboards();
   * ```
   */
  getDashboards(
    params?: EntitiesGetDashboardsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetDashboardsResponsePayload>;

  /**
   * Lists the roles that users of the active tenant can have.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-roles-response`.
   *
   * Source: `modules/entities.cljs:1548` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11044 `failedToGetRoles`: The roles of the tenant could not be read. Look whether the role of
   *   the user has `VIEW_ALL_ROLES`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getRoles();
   * ```
   */
  getRoles(
    params?: EntitiesGetRolesParams,
    options?: CallOptions,
  ): Promise<EntitiesGetRolesResponsePayload>;

  /**
   * Fetches a role with its permissions.
   *
   * Answered on `cxengage/entities/get-role-response`.
   *
   * An answer belongs to the call with the same `roleId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1040` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11079 `failedToGetRole`: The role could not be read. Check `roleId` against `getRoles`; roles
   *   of the platform are in `getPlatformRoles` only.
   *
   * @example
   * ```ts
   * await skylight.entities.getRole({ roleId });
   * ```
   */
  getRole(
    params: EntitiesGetRoleParams,
    options?: CallOptions,
  ): Promise<EntitiesGetRoleResponsePayload>;

  /**
   * Creates a role.
   *
   * Without `permissions` the role has none. Null counts as not given.
   *
   * Answered on `cxengage/entities/create-role-response`.
   *
   * Source: `modules/entities.cljs:2395` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11050 `failedToCreateRole`: The role could not be created. Check that `permissions` holds ids
   *   out of `getPermissions`, not names, and that the user's own role has `MANAGE_ALL_ROLES`.
   *
   * @example
   * ```ts
   * await skylight.entities.createRole({ name });
   * ```
   */
  createRole(
    params: EntitiesCreateRoleParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateRoleResponsePayload>;

  /**
   * Changes a role.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-role-response`.
   *
   * An answer belongs to the call with the same `roleId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3816` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11051 `failedToUpdateRole`: The role could not be changed. Check `roleId` and the ids in
   *   `permissions`, and that the role is not one of the platform's own (`type` `system`).
   *
   * @example
   * ```ts
   * await skylight.entities.updateRole({ roleId });
   * ```
   */
  updateRole(
    params: EntitiesUpdateRoleParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateRoleResponsePayload>;

  /**
   * Lists the roles that users can have in the platform as a whole.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-platform-roles-response`.
   *
   * Source: `modules/entities.cljs:1616` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11063 `failedToGetPlatformRoles`: The roles of the platform could not be read. Look whether
   *   the user's role has `VIEW_ALL_ROLES` or `MANAGE_ALL_ROLES`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getPlatformRoles();
   * ```
   */
  getPlatformRoles(
    params?: EntitiesGetPlatformRolesParams,
    options?: CallOptions,
  ): Promise<EntitiesGetPlatformRolesResponsePayload>;

  /**
   * Lists the permissions that a role of the active tenant can hold.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-permissions-response`.
   *
   * Source: `modules/entities.cljs:1336` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11049 `failedToGetPermissions`: The permissions that roles can include could not be read.
   *   Look whether the user's role has `VIEW_ALL_ROLES`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getPermissions();
   * ```
   */
  getPermissions(
    params?: EntitiesGetPermissionsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetPermissionsResponsePayload>;

  /**
   * Lists the services through which a tenant's users can sign in.
   *
   * Answered on `cxengage/entities/get-identity-providers-response`.
   *
   * Source: `modules/entities.cljs:1718` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11073 `failedToGetIdentityProviders`: The identity providers could not be read. Check the
   *   `tenantId` when one was given, and see what the API said in `apiResponse`: not every
   *   administrator may see them.
   *
   * @example
   * ```ts
   * await skylight.entities.getIdentityProviders();
   * ```
   */
  getIdentityProviders(
    params?: EntitiesGetIdentityProvidersParams,
    options?: CallOptions,
  ): Promise<EntitiesGetIdentityProvidersResponsePayload>;

  /**
   * Lists the API keys of the active tenant.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-api-keys-response`.
   *
   * Source: `modules/entities.cljs:492` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11133 `failedToGetApiKeys`: The API keys could not be read. Look whether the user's role has
   *   `MANAGE_ALL_APP_CREDENTIALS`; if it has, see what the API said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.entities.getApiKeys();
   * ```
   */
  getApiKeys(
    params?: EntitiesGetApiKeysParams,
    options?: CallOptions,
  ): Promise<EntitiesGetApiKeysResponsePayload>;

  /**
   * Creates an API key.
   *
   * The answer is the one occasion to learn the key's `secret`. Null counts as not given.
   *
   * Answered on `cxengage/entities/create-api-key-response`.
   *
   * Source: `modules/entities.cljs:2056` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11134 `failedToCreateApiKey`: The API key could not be created. Check `roleId` against
   *   `getRoles`, and that the user's role has `MANAGE_ALL_APP_CREDENTIALS`.
   *
   * @example
   * ```ts
   * await skylight.entities.createApiKey({ name, roleId });
   * ```
   */
  createApiKey(
    params: EntitiesCreateApiKeyParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateApiKeyResponsePayload>;

  /**
   * Changes an API key.
   *
   * `active` reaches the API as a `status` of `enabled` or `disabled`, and comes back as such. Null
   * counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-api-key-response`.
   *
   * An answer belongs to the call with the same `apiKeyId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:2087` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11135 `failedToUpdateApiKey`: The API key could not be changed. Check `apiKeyId` against
   *   `getApiKeys` (the SDK does not look at it) and `roleId` against `getRoles`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateApiKey({ apiKeyId });
   * ```
   */
  updateApiKey(
    params: EntitiesUpdateApiKeyParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateApiKeyResponsePayload>;

  /**
   * Deletes an API key.
   *
   * Answered on `cxengage/entities/delete-api-key-response`.
   *
   * Source: `modules/entities.cljs:2119` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11136 `failedToDeleteApiKey`: The API key could not be deleted. Check `apiKeyId` against
   *   `getApiKeys`, since the SDK does not look at it. To shut the key off meanwhile, call
   *   `updateApiKey` with `active` false.
   *
   * @example
   * ```ts
   * await skylight.entities.deleteApiKey({ apiKeyId });
   * ```
   */
  deleteApiKey(params: EntitiesDeleteApiKeyParams, options?: CallOptions): Promise<unknown>;

  /**
   * Lists the message templates of the active tenant.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-message-templates-response`.
   *
   * Source: `modules/entities.cljs:1570` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11070 `failedToGetMessageTemplates`: The message templates could not be read. Look whether
   *   the role has `VIEW_ALL_MESSAGE_TEMPLATES`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getMessageTemplates();
   * ```
   */
  getMessageTemplates(
    params?: EntitiesGetMessageTemplatesParams,
    options?: CallOptions,
  ): Promise<EntitiesGetMessageTemplatesResponsePayload>;

  /**
   * Fetches a message template.
   *
   * Answered on `cxengage/entities/get-message-template-response`.
   *
   * An answer belongs to the call with the same `messageTemplateId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1596` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11123 `failedToGetMessageTemplate`: The message template could not be read. Check
   *   `messageTemplateId` against `getMessageTemplates`.
   *
   * @example
   * ```ts
   * await skylight.entities.getMessageTemplate({ messageTemplateId });
   * ```
   */
  getMessageTemplate(
    params: EntitiesGetMessageTemplateParams,
    options?: CallOptions,
  ): Promise<EntitiesGetMessageTemplateResponsePayload>;

  /**
   * Creates a message template: a prepared text that agents can send.
   *
   * An `active` of false never reaches the API; use `updateMessageTemplate` afterwards. Null counts
   * as not given.
   *
   * Answered on `cxengage/entities/create-message-template-response`.
   *
   * Source: `modules/entities.cljs:2721` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11124 `failedToCreateMessageTemplate`: The message template could not be created. Check that
   *   `channels` holds `sms`, `messaging` or `email` only, which the SDK does not, and that the
   *   role has `MANAGE_ALL_MESSAGE_TEMPLATES`.
   *
   * @example
   * ```ts
   * await skylight.entities.createMessageTemplate({
   *   name,
   *   channels,
   *   templateTextType: "plaintext",
   *   template,
   *   active: true,
   * });
   * ```
   */
  createMessageTemplate(
    params: EntitiesCreateMessageTemplateParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateMessageTemplateResponsePayload>;

  /**
   * Changes a message template.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-message-template-response`.
   *
   * An answer belongs to the call with the same `messageTemplateId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3074` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11125 `failedToUpdateMessageTemplate`: The message template could not be changed. Check
   *   `messageTemplateId` against `getMessageTemplates`, and that `channels` holds `sms`,
   *   `messaging` or `email` only.
   *
   * @example
   * ```ts
   * await skylight.entities.updateMessageTemplate({ messageTemplateId });
   * ```
   */
  updateMessageTemplate(
    params: EntitiesUpdateMessageTemplateParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateMessageTemplateResponsePayload>;

  /**
   * Lists the kinds of email that the platform sends by itself, or fetches one of them.
   *
   * Answered on `cxengage/entities/get-email-types-response`.
   *
   * Source: `modules/entities.cljs:584` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11020 `failedToGetEmailTypes`: The kinds of email that the platform sends to users could not
   *   be read. Check the `emailTypeId` when one was given; without it the answer lists them all.
   *
   * @example
   * ```ts
   * await skylight.entities.getEmailTypes();
   * ```
   */
  getEmailTypes(
    params?: EntitiesGetEmailTypesParams,
    options?: CallOptions,
  ): Promise<EntitiesGetEmailTypesResponsePayload>;

  /**
   * Fetches the templates of the emails that the platform sends by itself, or that of one kind of
   * email.
   *
   * The shape of the answer depends on `emailTypeId`: with it one template, without it a list.
   *
   * Answered on `cxengage/entities/get-email-templates-response`.
   *
   * Source: `modules/entities.cljs:610` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11021 `failedToGetEmailTemplates`: The wording of emails to users could not be read. Check
   *   the `emailTypeId` when one was given, and that the role has `USER_MANAGEMENT_EMAIL_READ`.
   *
   * @example
   * ```ts
   * await skylight.entities.getEmailTemplates();
   * ```
   */
  getEmailTemplates(
    params?: EntitiesGetEmailTemplatesParams,
    options?: CallOptions,
  ): Promise<EntitiesGetEmailTemplatesResponsePayload>;

  /**
   * Gives the active tenant a template of its own for a kind of email.
   *
   * The SDK does not check `body`, and a null there is passed on.
   *
   * Answered on `cxengage/entities/create-email-template-response`.
   *
   * An answer belongs to the call with the same `emailTypeId` (`result.emailTypeId` in the answer).
   *
   * Source: `modules/entities.cljs:1897` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11022 `failedToCreateEmailTemplate`: The tenant's own wording of an email could not be
   *   created. Check `emailTypeId` against `getEmailTypes`, and with `getEmailTemplates` whether
   *   the tenant has its own wording already (then `updateEmailTemplate`).
   *
   * @example
   * ```ts
   * await skylight.entities.createEmailTemplate({
   *   emailTypeId,
   *   active: true,
   *   shared: true,
   *   body,
   *   subject,
   * });
   * ```
   */
  createEmailTemplate(
    params: EntitiesCreateEmailTemplateParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateEmailTemplateResponsePayload>;

  /**
   * Changes the tenant's template for a kind of email.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-email-template-response`.
   *
   * An answer belongs to the call with the same `emailTypeId` (`result.emailTypeId` in the answer).
   *
   * Source: `modules/entities.cljs:3280` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11023 `failedToUpdateEmailTemplate`: The tenant's own wording of an email could not be
   *   changed. Check with `getEmailTemplates` that the tenant has its own wording of this email
   *   (otherwise `createEmailTemplate`), and that the role has `USER_MANAGEMENT_EMAIL_UPDATE`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateEmailTemplate({ emailTypeId });
   * ```
   */
  updateEmailTemplate(
    params: EntitiesUpdateEmailTemplateParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateEmailTemplateResponsePayload>;

  /**
   * Deletes the tenant's template for a kind of email, so that the inherited one holds again.
   *
   * Should the answer have a body, its keys are in kebab-case.
   *
   * Answered on `cxengage/entities/delete-email-template-response`.
   *
   * Source: `modules/entities.cljs:4031` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11024 `failedToDeleteEmailTemplate`: The tenant's own wording of an email could not be
   *   deleted. Check with `getEmailTemplates` that the tenant has its own wording of this email;
   *   the inherited one cannot be deleted from here.
   *
   * @example
   * ```ts
   * await skylight.entities.deleteEmailTemplate({ emailTypeId });
   * ```
   */
  deleteEmailTemplate(
    params: EntitiesDeleteEmailTemplateParams,
    options?: CallOptions,
  ): Promise<unknown>;

  /**
   * Lists the tenants in the region of the active one.
   *
   * Whatever is sent along is ignored. The SDK reads the active tenant first, to learn its region.
   *
   * Answered on `cxengage/entities/get-tenants-response`.
   *
   * Source: `modules/entities.cljs:1069` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11118 `failedToGetTenants`: The tenants of the region could not be read. Make sure that a
   *   tenant is active, since its region is looked up first, and that the user may see tenants.
   *
   * @example
   * ```ts
   * await skylight.entities.getTenants();
   * ```
   */
  getTenants(options?: CallOptions): Promise<EntitiesGetTenantsResponsePayload>;

  /**
   * Fetches a tenant.
   *
   * A failure has code 2010, whose context is `session`.
   *
   * Answered on `cxengage/entities/get-tenant-response`.
   *
   * An answer belongs to the call with the same `tenantId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1099` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 2010 `failedToGetTenant`: The tenant could not be read. Check the tenant's id against
   *   `cxengage/session/tenant-list`, and that the agent belongs to that tenant.
   *
   * @example
   * ```ts
   * await skylight.entities.getTenant({ tenantId });
   * ```
   */
  getTenant(
    params: EntitiesGetTenantParams,
    options?: CallOptions,
  ): Promise<EntitiesGetTenantResponsePayload>;

  /**
   * Creates a tenant below another one.
   *
   * An `active` of false never reaches the API; use `updateTenant` afterwards. Null counts as not
   * given.
   *
   * Answered on `cxengage/entities/create-tenant-response`.
   *
   * Source: `modules/entities.cljs:2686` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11117 `failedToCreateTenant`: The tenant could not be created. Check `parentId` and
   *   `adminUserId`, `regionId` against `getRegions` and `timezone` against `getTimezones`, and
   *   that the role has `CREATE_CHILD_TENANT`.
   *
   * @example
   * ```ts
   * await skylight.entities.createTenant({
   *   name,
   *   adminUserId,
   *   parentId,
   *   regionId,
   *   timezone,
   *   active: true,
   * });
   * ```
   */
  createTenant(
    params: EntitiesCreateTenantParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateTenantResponsePayload>;

  /**
   * Changes a tenant.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-tenant-response`.
   *
   * An answer belongs to the call with the same `tenantId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:3160` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11116 `failedToUpdateTenant`: The tenant could not be changed. Check `tenantId`, the ids of
   *   user, integration, identity provider and service level agreement that were given, and that
   *   the role has `MANAGE_TENANT`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateTenant({ tenantId });
   * ```
   */
  updateTenant(
    params: EntitiesUpdateTenantParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateTenantResponsePayload>;

  /**
   * Lists the regions that a tenant can live in.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-regions-response`.
   *
   * Source: `modules/entities.cljs:1809` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11142 `failedToGetRegions`: The regions could not be read. Ask again later; `getRegions`
   *   takes nothing that could be wrong.
   *
   * @example
   * ```ts
   * await skylight.entities.getRegions();
   * ```
   */
  getRegions(
    params?: EntitiesGetRegionsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetRegionsResponsePayload>;

  /**
   * Fetches a tenant's colours, logo and icon.
   *
   * The SDK turns `logo` and `favicon` into whole URLs, and keeps nothing of the API's answer but
   * `result`.
   *
   * Answered on `cxengage/entities/get-branding-response`.
   *
   * Source: `modules/entities.cljs:280` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11006 `failedToGetTenantBranding`: The branding of the tenant could not be read. Check the
   *   `tenantId` when one was given; go on with the default look, since nothing else depends on it.
   *
   * @example
   * ```ts
   * await skylight.entities.getBranding();
   * ```
   */
  getBranding(
    params?: EntitiesGetBrandingParams,
    options?: CallOptions,
  ): Promise<EntitiesGetBrandingResponsePayload>;

  /**
   * Fetches those parts of a tenant's branding that the tenant cannot change itself, such as its
   * domain.
   *
   * Answered on `cxengage/entities/get-protected-branding-response`.
   *
   * Source: `modules/entities.cljs:301` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11029 `failedToGetTenantProtectedBranding`: The protected settings of the branding could not
   *   be read. Check the `tenantId` when one was given, and see what the API said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.entities.getProtectedBranding();
   * ```
   */
  getProtectedBranding(
    params?: EntitiesGetProtectedBrandingParams,
    options?: CallOptions,
  ): Promise<EntitiesGetProtectedBrandingResponsePayload>;

  /**
   * Changes a tenant's colours, logo and icon.
   *
   * The SDK turns `logo` and `favicon` of the answer into whole URLs, and keeps nothing of the
   * API's answer but `result`.
   *
   * Answered on `cxengage/entities/update-branding-response`.
   *
   * An answer belongs to the call with the same `tenantId` (`result.tenantId` in the answer).
   *
   * Source: `modules/entities.cljs:3913` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11141 `failedToUpdateTenantBranding`: The branding of the tenant could not be changed. Check
   *   `tenantId`, and that `styles` is JSON as text, not an object.
   *
   * @example
   * ```ts
   * await skylight.entities.updateBranding({ tenantId });
   * ```
   */
  updateBranding(
    params: EntitiesUpdateBrandingParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateBrandingResponsePayload>;

  /**
   * Uploads a logo or an icon for a tenant's branding and yields its URL.
   *
   * Structured clone takes the file across the bridge as it is; a detour by way of JSON loses it.
   * Pass the URL to `updateBranding` for the image to be used.
   *
   * Answered on `cxengage/entities/upload-branding-image-response`.
   *
   * Source: `modules/entities.cljs:3953` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11140 `failedToUploadBrandingImage`: The picture for the branding could not be uploaded.
   *   Check that `file` is a `File` or `Blob` with a picture and `imageType` is `logo` or
   *   `favicon`; after a network failure, upload it again.
   *
   * @example
   * ```ts
   * await skylight.entities.uploadBrandingImage({ tenantId, file, imageType: "logo" });
   * ```
   */
  uploadBrandingImage(
    params: EntitiesUploadBrandingImageParams,
    options?: CallOptions,
  ): Promise<EntitiesUploadBrandingImageResponsePayload>;

  /**
   * Lists the transfer lists of the active tenant.
   *
   * A `tenantId` changes nothing and can be left out.
   *
   * Answered on `cxengage/entities/get-transfer-lists-response`.
   *
   * Source: `modules/entities.cljs:209` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11005 `failedToGetTransferLists`: The transfer lists could not be read. Look whether the role
   *   has `VIEW_ALL_TRANSFER_LISTS`; if it has, ask again later.
   *
   * @example
   * ```ts
   * await skylight.entities.getTransferLists();
   * ```
   */
  getTransferLists(
    params?: EntitiesGetTransferListsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetTransferListsResponsePayload>;

  /**
   * Fetches a transfer list: places that agents can hand an interaction over to.
   *
   * Answered on `cxengage/entities/get-transfer-list-response`.
   *
   * An answer belongs to the call with the same `transferListId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:190` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11004 `failedToGetTransferList`: The transfer list could not be read. Check `transferListId`
   *   against `getTransferLists`.
   *
   * @example
   * ```ts
   * await skylight.entities.getTransferList({ transferListId });
   * ```
   */
  getTransferList(
    params: EntitiesGetTransferListParams,
    options?: CallOptions,
  ): Promise<EntitiesGetTransferListResponsePayload>;

  /**
   * Creates a transfer list.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-transfer-list-response`.
   *
   * Source: `modules/entities.cljs:2584` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11107 `failedToCreateTransferList`: The transfer list could not be created. Check each
   *   element of `endpoints`, since the SDK does not: `contactType` is `queue`, `PSTN` or `SIP`,
   *   and `hierarchy` is one text. Look whether the role has `MANAGE_ALL_TRANSFER_LISTS`.
   *
   * @example
   * ```ts
   * await skylight.entities.createTransferList({ name, active: true, endpoints });
   * ```
   */
  createTransferList(
    params: EntitiesCreateTransferListParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateTransferListResponsePayload>;

  /**
   * Changes a transfer list.
   *
   * Null counts as not given: it leaves the field as it was, and cannot empty it.
   *
   * Answered on `cxengage/entities/update-transfer-list-response`.
   *
   * An answer belongs to the call with the same `transferListId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:2978` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11108 `failedToUpdateTransferList`: The transfer list could not be changed. Check
   *   `transferListId` against `getTransferLists` and each element of `endpoints`, since the SDK
   *   does not: `contactType` is `queue`, `PSTN` or `SIP`.
   *
   * @example
   * ```ts
   * await skylight.entities.updateTransferList({ transferListId });
   * ```
   */
  updateTransferList(
    params: EntitiesUpdateTransferListParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateTransferListResponsePayload>;

  /**
   * Lists a tenant's users.
   *
   * Answered on `cxengage/entities/get-users-response`.
   *
   * Source: `modules/entities.cljs:104` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11001 `failedToGetUsers`: The users of the tenant could not be read. Check the `tenantId`
   *   when one was given, and that the role has `VIEW_ALL_USERS`; then ask again.
   *
   * @example
   * ```ts
   * await skylight.entities.getUsers();
   * ```
   */
  getUsers(
    params?: EntitiesGetUsersParams,
    options?: CallOptions,
  ): Promise<EntitiesGetUsersResponsePayload>;

  /**
   * Fetches one user, with skills and groups.
   *
   * The param is called `resourceId`, although it is a user's id like the `userId` of other
   * commands. The SDK repeats `skills` under `skillsWithProficiency`, and keeps nothing of the
   * API's answer but `result`.
   *
   * Answered on `cxengage/entities/get-user-response`.
   *
   * An answer belongs to the call with the same `resourceId` (`result.id` in the answer,
   * `resourceId` in an error's data).
   *
   * Source: `modules/entities.cljs:39` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11000 `failedToGetUser`: The user could not be read. Check `resourceId` against `getUsers`
   *   (it is a user's id), and that the role has `VIEW_ALL_USERS`.
   *
   * @example
   * ```ts
   * await skylight.entities.getUser({ resourceId });
   * ```
   */
  getUser(
    params: EntitiesGetUserParams,
    options?: CallOptions,
  ): Promise<EntitiesGetUserResponsePayload>;

  /**
   * Adds a user to the active tenant without giving them a platform role.
   *
   * Speaks to the same place in the API as `createUser`, only that `platformRoleId` is missing.
   * `extensions` and `capacityRuleId` go to the API unchecked. In the answer the API's `userId` is
   * called `id`.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/invite-user-response`.
   *
   * Source: `modules/entities.cljs:2354` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11143 `failedToInviteUser`: The user could not be invited. Check that the address has an
   *   account (`getPlatformUserEmail`; if not, `createUser`) and is not in the tenant yet, and
   *   `roleId` against `getRoles`.
   *
   * @example
   * ```ts
   * await skylight.entities.inviteUser({ email, roleId });
   * ```
   */
  inviteUser(
    params: EntitiesInviteUserParams,
    options?: CallOptions,
  ): Promise<EntitiesInviteUserResponsePayload>;

  /**
   * Adds a user to the active tenant, platform role included.
   *
   * `inviteUser` does the same without a platform role. `extensions` and `capacityRuleId` go to the
   * API unchecked. In the answer the API's `userId` is called `id`.
   *
   * Null counts as not given.
   *
   * Answered on `cxengage/entities/create-user-response`.
   *
   * Source: `modules/entities.cljs:2312` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11065 `failedToCreateUser`: The user could not be created. Look with `getPlatformUserEmail`
   *   whether the address has an account already (then `inviteUser`), and check `roleId` and
   *   `platformRoleId` against `getRoles` and `getPlatformRoles`.
   *
   * @example
   * ```ts
   * await skylight.entities.createUser({ email, roleId, platformRoleId });
   * ```
   */
  createUser(
    params: EntitiesCreateUserParams,
    options?: CallOptions,
  ): Promise<EntitiesCreateUserResponsePayload>;

  /**
   * Changes a user of the active tenant.
   *
   * What goes to the API is `updateBody` and nothing else when it is given; without it, everything
   * that was sent, `userId` included. Nulls are passed on here, so they do empty fields. Names in
   * either form have their case normalised.
   *
   * `extensions` is a trap: the SDK lets only an object through, the API wants a list. Put
   * extensions into `updateBody` instead. In the answer the API's `userId` is called `id`.
   *
   * Answered on `cxengage/entities/update-user-response`.
   *
   * An answer belongs to the call with the same `userId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:2871` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11007 `failedToUpdateUser`: The user could not be changed. Check `userId` against `getUsers`
   *   and see what the API said in `apiResponse`. Extensions are taken in `updateBody` only;
   *   `extensions` beside it does not fit the API.
   *
   * @example
   * ```ts
   * await skylight.entities.updateUser({ userId });
   * ```
   */
  updateUser(
    params: EntitiesUpdateUserParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateUserResponsePayload>;

  /**
   * Sets how proficient a user is in a skill.
   *
   * Answered on `cxengage/entities/update-user-skill-member-response`.
   *
   * An answer belongs to the call with the same `userId` (`result.userId` in the answer) and
   * `skillId` (`result.skillId` in the answer).
   *
   * Source: `modules/entities.cljs:3848` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11075 `failedToUpdateUserSkillMember`: The user's proficiency in a skill could not be
   *   changed. Check that the user has the skill (`getUser`) and that the skill is rated
   *   (`hasProficiency`); give a skill with `associate` first.
   *
   * @example
   * ```ts
   * await skylight.entities.updateUserSkillMember({ userId, skillId, proficiency });
   * ```
   */
  updateUserSkillMember(
    params: EntitiesUpdateUserSkillMemberParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdateUserSkillMemberResponsePayload>;

  /**
   * Gives a user another capacity rule.
   *
   * Meant to take the rule away when `capacityRuleId` is null; what really happens is nothing at
   * all, other than error 11074 with a null response.
   *
   * Answered on `cxengage/entities/update-users-capacity-rule-response`.
   *
   * Source: `modules/entities.cljs:3417` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11074 `failedToUpdateUsersCapacityRule`: The user's capacity rule could not be set. Pass the
   *   id of an active rule out of `getCapacityRules`, and check `userId`. This command cannot take
   *   a rule away.
   *
   * @example
   * ```ts
   * await skylight.entities.updateUsersCapacityRule({ userId, capacityRuleId });
   * ```
   */
  updateUsersCapacityRule(
    params: EntitiesUpdateUsersCapacityRuleParams,
    options?: CallOptions,
  ): Promise<unknown>;

  /**
   * Lists the outbound identifiers that a user can choose from.
   *
   * Answered on `cxengage/entities/get-user-outbound-identifier-lists-response`.
   *
   * Source: `modules/entities.cljs:785` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11068 `failedToGetUserOutboundIdentifierLists`: The user's outbound identifier lists could
   *   not be read. Check `userId`, or leave it out for the user who is logged in; look whether the
   *   role has `OUTBOUND_IDENTIFIER_READ`.
   *
   * @example
   * ```ts
   * await skylight.entities.getUserOutboundIdentifierLists();
   * ```
   */
  getUserOutboundIdentifierLists(
    params?: EntitiesGetUserOutboundIdentifierListsParams,
    options?: CallOptions,
  ): Promise<EntitiesGetUserOutboundIdentifierListsResponsePayload>;

  /**
   * Fetches a user's account in the platform, outside any tenant.
   *
   * Answered on `cxengage/entities/get-platform-user-response`.
   *
   * An answer belongs to the call with the same `userId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:1696` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11072 `failedToGetPlatformUser`: The account of the user could not be read. Check `userId`;
   *   accounts stand above tenants, so rights in a tenant may not do.
   *
   * @example
   * ```ts
   * await skylight.entities.getPlatformUser({ userId });
   * ```
   */
  getPlatformUser(
    params: EntitiesGetPlatformUserParams,
    options?: CallOptions,
  ): Promise<EntitiesGetPlatformUserResponsePayload>;

  /**
   * Looks a platform user up by email address.
   *
   * The answer is a list, of one or none. The SDK puts the address into the URL as it is:
   * percent-encode characters like `+` beforehand.
   *
   * Answered on `cxengage/entities/get-platform-user-email-response`.
   *
   * Source: `modules/entities.cljs:69` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11076 `failedToGetPlatformUserEmail`: The search for an account by email address failed. Look
   *   for characters in the address that mean something in a URL, such as `+` or `&`: Skylight does
   *   not encode them, so encode them before the call.
   *
   * @example
   * ```ts
   * await skylight.entities.getPlatformUserEmail({ email });
   * ```
   */
  getPlatformUserEmail(
    params: EntitiesGetPlatformUserEmailParams,
    options?: CallOptions,
  ): Promise<EntitiesGetPlatformUserEmailResponsePayload>;

  /**
   * Changes a user's account in the platform, outside any tenant.
   *
   * `updateBody` goes to `users/:id` of the API, which belongs to no tenant. It may hold more than
   * the keys that are listed, and its nulls are passed on, so they do empty fields.
   *
   * Answered on `cxengage/entities/update-platform-user-response`.
   *
   * An answer belongs to the call with the same `userId` (`result.id` in the answer).
   *
   * Source: `modules/entities.cljs:2833` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11071 `failedToUpdatePlatformUser`: The account of the user could not be changed. Check
   *   `userId` and the fields of `updateBody`; accounts stand above tenants, so rights in a tenant
   *   may not do.
   *
   * @example
   * ```ts
   * await skylight.entities.updatePlatformUser({ userId, updateBody });
   * ```
   */
  updatePlatformUser(
    params: EntitiesUpdatePlatformUserParams,
    options?: CallOptions,
  ): Promise<EntitiesUpdatePlatformUserResponsePayload>;
}

/** The commands of `entities` as methods, to be given to `Skylight.open`. */
export const entities: Module<EntitiesCommands> = /* @__PURE__ */ module("entities", {
  "cxengage/entities/~-response >customTopic": "getEntity",
  "cxengage/entities/~-response":
    "getArtifacts getRecordings getBusinessHours createBusinessHour getTimezones getFlows createFlow removeFlowDraft getDispatchMappings createDispatchMapping getSkills createSkill getGroups createGroup associate dissociate getCapacityRules getIntegrations createIntegration getIntegrationListeners getListTypes getLists createList getListItem deleteListItem downloadList uploadList getOutboundIdentifiers createOutboundIdentifier deleteOutboundIdentifier getOutboundIdentifierLists createOutboundIdentifierList addOutboundIdentifierListMember removeOutboundIdentifierListMember getQueues getSlas createSla getReasons createReason getReasonLists createReasonList getDispositions createDisposition createDispositionList getDataAccessReports getDataAccessMember createDataAccessReport getHistoricalReportFolders getDashboards getRoles createRole getPlatformRoles getPermissions getIdentityProviders getApiKeys createApiKey deleteApiKey getMessageTemplates createMessageTemplate getEmailTypes getEmailTemplates deleteEmailTemplate createTenant getRegions getBranding getProtectedBranding uploadBrandingImage getTransferLists createTransferList getUsers inviteUser createUser updateUsersCapacityRule getUserOutboundIdentifierLists getPlatformUserEmail",
  "cxengage/entities/~-response =artifactId =interactionId": "getArtifact",
  "cxengage/entities/~-response =businessHourId=result.id": "getBusinessHour updateBusinessHour",
  "cxengage/entities/~-response =businessHourId=result.businessHoursId": "createException",
  "cxengage/entities/delete-execption-response": "deleteException",
  "cxengage/entities/~-response =flowId=result.id": "getFlow updateFlow",
  "cxengage/entities/~-response =flowId=result.flowId": "createFlowDraft",
  "cxengage/entities/~-response =dispatchMappingId=result.id":
    "getDispatchMapping updateDispatchMapping",
  "cxengage/entities/~-response =skillId=result.id": "getSkill updateSkill",
  "cxengage/entities/~-response =groupId=result.id": "getGroup updateGroup",
  "cxengage/entities/~-response =integrationId=result.id": "getIntegration updateIntegration",
  "cxengage/entities/~-response =listenerId=result.id =integrationId=result.integrationId":
    "getIntegrationListener updateIntegrationListener",
  "cxengage/entities/~-response =integrationId=result.integrationId": "createIntegrationListener",
  "cxengage/entities/~-response =listId=result.id": "getList updateList",
  "cxengage/entities/~-response =listId=result.listId": "createListItem",
  "cxengage/entities/~-response =listId=result.listId =listItemKey=result.key": "updateListItem",
  "cxengage/entities/~-response =outboundIdentifierId=result.id": "updateOutboundIdentifier",
  "cxengage/entities/~-response =outboundIdentifierListId=result.id":
    "getOutboundIdentifierList updateOutboundIdentifierList",
  "cxengage/entities/~-response =queueId=result.id=queueId": "getQueue",
  "cxengage/entities/~-response =slaId=result.id": "getSla updateSla",
  "cxengage/entities/~-response =slaId=result.slaId": "createSlaVersion",
  "cxengage/entities/~-response =reasonId=result.id": "getReason updateReason",
  "cxengage/entities/~-response =reasonListId=result.id": "getReasonList updateReasonList",
  "cxengage/entities/~-response =dispositionId=result.id": "getDisposition updateDisposition",
  "cxengage/entities/~-response =dispositionListId=result.id": "updateDispositionList",
  "cxengage/entities/~-response =dataAccessReportId=result.id":
    "getDataAccessReport updateDataAccessReport",
  "cxengage/entities/~-response =roleId=result.id": "getRole updateRole",
  "cxengage/entities/~-response =apiKeyId=result.id": "updateApiKey",
  "cxengage/entities/~-response =messageTemplateId=result.id":
    "getMessageTemplate updateMessageTemplate",
  "cxengage/entities/~-response =emailTypeId=result.emailTypeId":
    "createEmailTemplate updateEmailTemplate",
  "cxengage/entities/~-response ()": "getTenants",
  "cxengage/entities/~-response =tenantId=result.id": "getTenant updateTenant",
  "cxengage/entities/~-response =tenantId=result.tenantId": "updateBranding",
  "cxengage/entities/~-response =transferListId=result.id": "getTransferList updateTransferList",
  "cxengage/entities/~-response =resourceId=result.id=resourceId": "getUser",
  "cxengage/entities/~-response =userId=result.id": "updateUser getPlatformUser updatePlatformUser",
  "cxengage/entities/~-response =userId=result.userId =skillId=result.skillId":
    "updateUserSkillMember",
});
