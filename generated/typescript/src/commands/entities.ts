// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  EntitiesAddOutboundIdentifierListMemberParams,
  EntitiesAddOutboundIdentifierListMemberResponsePayload,
  EntitiesAssociateParams,
  EntitiesAssociateResponsePayload,
  EntitiesCreateApiKeyParams,
  EntitiesCreateApiKeyResponsePayload,
  EntitiesCreateBusinessHourParams,
  EntitiesCreateBusinessHourResponsePayload,
  EntitiesCreateDataAccessReportParams,
  EntitiesCreateDataAccessReportResponsePayload,
  EntitiesCreateDispatchMappingParams,
  EntitiesCreateDispatchMappingResponsePayload,
  EntitiesCreateDispositionListParams,
  EntitiesCreateDispositionListResponsePayload,
  EntitiesCreateDispositionParams,
  EntitiesCreateDispositionResponsePayload,
  EntitiesCreateEmailTemplateParams,
  EntitiesCreateEmailTemplateResponsePayload,
  EntitiesCreateExceptionParams,
  EntitiesCreateExceptionResponsePayload,
  EntitiesCreateFlowDraftParams,
  EntitiesCreateFlowDraftResponsePayload,
  EntitiesCreateFlowParams,
  EntitiesCreateFlowResponsePayload,
  EntitiesCreateGroupParams,
  EntitiesCreateGroupResponsePayload,
  EntitiesCreateIntegrationListenerParams,
  EntitiesCreateIntegrationListenerResponsePayload,
  EntitiesCreateIntegrationParams,
  EntitiesCreateIntegrationResponsePayload,
  EntitiesCreateListItemParams,
  EntitiesCreateListItemResponsePayload,
  EntitiesCreateListParams,
  EntitiesCreateListResponsePayload,
  EntitiesCreateMessageTemplateParams,
  EntitiesCreateMessageTemplateResponsePayload,
  EntitiesCreateOutboundIdentifierListParams,
  EntitiesCreateOutboundIdentifierListResponsePayload,
  EntitiesCreateOutboundIdentifierParams,
  EntitiesCreateOutboundIdentifierResponsePayload,
  EntitiesCreateReasonListParams,
  EntitiesCreateReasonListResponsePayload,
  EntitiesCreateReasonParams,
  EntitiesCreateReasonResponsePayload,
  EntitiesCreateRoleParams,
  EntitiesCreateRoleResponsePayload,
  EntitiesCreateSkillParams,
  EntitiesCreateSkillResponsePayload,
  EntitiesCreateSlaParams,
  EntitiesCreateSlaResponsePayload,
  EntitiesCreateSlaVersionParams,
  EntitiesCreateSlaVersionResponsePayload,
  EntitiesCreateTenantParams,
  EntitiesCreateTenantResponsePayload,
  EntitiesCreateTransferListParams,
  EntitiesCreateTransferListResponsePayload,
  EntitiesCreateUserParams,
  EntitiesCreateUserResponsePayload,
  EntitiesDeleteApiKeyParams,
  EntitiesDeleteEmailTemplateParams,
  EntitiesDeleteExceptionParams,
  EntitiesDeleteListItemParams,
  EntitiesDeleteOutboundIdentifierParams,
  EntitiesDissociateParams,
  EntitiesDownloadListParams,
  EntitiesGetApiKeysParams,
  EntitiesGetApiKeysResponsePayload,
  EntitiesGetArtifactParams,
  EntitiesGetArtifactsParams,
  EntitiesGetArtifactsResponsePayload,
  EntitiesGetBrandingParams,
  EntitiesGetBrandingResponsePayload,
  EntitiesGetBusinessHourParams,
  EntitiesGetBusinessHourResponsePayload,
  EntitiesGetBusinessHoursParams,
  EntitiesGetBusinessHoursResponsePayload,
  EntitiesGetCapacityRulesParams,
  EntitiesGetCapacityRulesResponsePayload,
  EntitiesGetDashboardsParams,
  EntitiesGetDashboardsResponsePayload,
  EntitiesGetDataAccessMemberParams,
  EntitiesGetDataAccessReportParams,
  EntitiesGetDataAccessReportResponsePayload,
  EntitiesGetDataAccessReportsParams,
  EntitiesGetDataAccessReportsResponsePayload,
  EntitiesGetDispatchMappingParams,
  EntitiesGetDispatchMappingResponsePayload,
  EntitiesGetDispatchMappingsParams,
  EntitiesGetDispatchMappingsResponsePayload,
  EntitiesGetDispositionParams,
  EntitiesGetDispositionResponsePayload,
  EntitiesGetDispositionsParams,
  EntitiesGetDispositionsResponsePayload,
  EntitiesGetEmailTemplatesParams,
  EntitiesGetEmailTemplatesResponsePayload,
  EntitiesGetEmailTypesParams,
  EntitiesGetEmailTypesResponsePayload,
  EntitiesGetEntityParams,
  EntitiesGetFlowParams,
  EntitiesGetFlowResponsePayload,
  EntitiesGetFlowsParams,
  EntitiesGetFlowsResponsePayload,
  EntitiesGetGroupParams,
  EntitiesGetGroupResponsePayload,
  EntitiesGetGroupsParams,
  EntitiesGetGroupsResponsePayload,
  EntitiesGetHistoricalReportFoldersParams,
  EntitiesGetHistoricalReportFoldersResponsePayload,
  EntitiesGetIdentityProvidersParams,
  EntitiesGetIdentityProvidersResponsePayload,
  EntitiesGetIntegrationListenerParams,
  EntitiesGetIntegrationListenerResponsePayload,
  EntitiesGetIntegrationListenersParams,
  EntitiesGetIntegrationListenersResponsePayload,
  EntitiesGetIntegrationParams,
  EntitiesGetIntegrationResponsePayload,
  EntitiesGetIntegrationsParams,
  EntitiesGetIntegrationsResponsePayload,
  EntitiesGetListItemParams,
  EntitiesGetListParams,
  EntitiesGetListResponsePayload,
  EntitiesGetListsParams,
  EntitiesGetListsResponsePayload,
  EntitiesGetListTypesParams,
  EntitiesGetListTypesResponsePayload,
  EntitiesGetMessageTemplateParams,
  EntitiesGetMessageTemplateResponsePayload,
  EntitiesGetMessageTemplatesParams,
  EntitiesGetMessageTemplatesResponsePayload,
  EntitiesGetOutboundIdentifierListParams,
  EntitiesGetOutboundIdentifierListResponsePayload,
  EntitiesGetOutboundIdentifierListsParams,
  EntitiesGetOutboundIdentifierListsResponsePayload,
  EntitiesGetOutboundIdentifiersParams,
  EntitiesGetOutboundIdentifiersResponsePayload,
  EntitiesGetPermissionsParams,
  EntitiesGetPermissionsResponsePayload,
  EntitiesGetPlatformRolesParams,
  EntitiesGetPlatformRolesResponsePayload,
  EntitiesGetPlatformUserEmailParams,
  EntitiesGetPlatformUserEmailResponsePayload,
  EntitiesGetPlatformUserParams,
  EntitiesGetPlatformUserResponsePayload,
  EntitiesGetProtectedBrandingParams,
  EntitiesGetProtectedBrandingResponsePayload,
  EntitiesGetQueueParams,
  EntitiesGetQueueResponsePayload,
  EntitiesGetQueuesParams,
  EntitiesGetQueuesResponsePayload,
  EntitiesGetReasonListParams,
  EntitiesGetReasonListResponsePayload,
  EntitiesGetReasonListsParams,
  EntitiesGetReasonListsResponsePayload,
  EntitiesGetReasonParams,
  EntitiesGetReasonResponsePayload,
  EntitiesGetReasonsParams,
  EntitiesGetReasonsResponsePayload,
  EntitiesGetRecordingsParams,
  EntitiesGetRegionsParams,
  EntitiesGetRegionsResponsePayload,
  EntitiesGetRoleParams,
  EntitiesGetRoleResponsePayload,
  EntitiesGetRolesParams,
  EntitiesGetRolesResponsePayload,
  EntitiesGetSkillParams,
  EntitiesGetSkillResponsePayload,
  EntitiesGetSkillsParams,
  EntitiesGetSkillsResponsePayload,
  EntitiesGetSlaParams,
  EntitiesGetSlaResponsePayload,
  EntitiesGetSlasParams,
  EntitiesGetSlasResponsePayload,
  EntitiesGetTenantParams,
  EntitiesGetTenantResponsePayload,
  EntitiesGetTenantsResponsePayload,
  EntitiesGetTimezonesParams,
  EntitiesGetTimezonesResponsePayload,
  EntitiesGetTransferListParams,
  EntitiesGetTransferListResponsePayload,
  EntitiesGetTransferListsParams,
  EntitiesGetTransferListsResponsePayload,
  EntitiesGetUserOutboundIdentifierListsParams,
  EntitiesGetUserOutboundIdentifierListsResponsePayload,
  EntitiesGetUserParams,
  EntitiesGetUserResponsePayload,
  EntitiesGetUsersParams,
  EntitiesGetUsersResponsePayload,
  EntitiesInviteUserParams,
  EntitiesInviteUserResponsePayload,
  EntitiesRemoveFlowDraftParams,
  EntitiesRemoveOutboundIdentifierListMemberParams,
  EntitiesUpdateApiKeyParams,
  EntitiesUpdateApiKeyResponsePayload,
  EntitiesUpdateBrandingParams,
  EntitiesUpdateBrandingResponsePayload,
  EntitiesUpdateBusinessHourParams,
  EntitiesUpdateBusinessHourResponsePayload,
  EntitiesUpdateDataAccessReportParams,
  EntitiesUpdateDataAccessReportResponsePayload,
  EntitiesUpdateDispatchMappingParams,
  EntitiesUpdateDispatchMappingResponsePayload,
  EntitiesUpdateDispositionListParams,
  EntitiesUpdateDispositionListResponsePayload,
  EntitiesUpdateDispositionParams,
  EntitiesUpdateDispositionResponsePayload,
  EntitiesUpdateEmailTemplateParams,
  EntitiesUpdateEmailTemplateResponsePayload,
  EntitiesUpdateFlowParams,
  EntitiesUpdateFlowResponsePayload,
  EntitiesUpdateGroupParams,
  EntitiesUpdateGroupResponsePayload,
  EntitiesUpdateIntegrationListenerParams,
  EntitiesUpdateIntegrationListenerResponsePayload,
  EntitiesUpdateIntegrationParams,
  EntitiesUpdateIntegrationResponsePayload,
  EntitiesUpdateListItemParams,
  EntitiesUpdateListItemResponsePayload,
  EntitiesUpdateListParams,
  EntitiesUpdateListResponsePayload,
  EntitiesUpdateMessageTemplateParams,
  EntitiesUpdateMessageTemplateResponsePayload,
  EntitiesUpdateOutboundIdentifierListParams,
  EntitiesUpdateOutboundIdentifierListResponsePayload,
  EntitiesUpdateOutboundIdentifierParams,
  EntitiesUpdateOutboundIdentifierResponsePayload,
  EntitiesUpdatePlatformUserParams,
  EntitiesUpdatePlatformUserResponsePayload,
  EntitiesUpdateReasonListParams,
  EntitiesUpdateReasonListResponsePayload,
  EntitiesUpdateReasonParams,
  EntitiesUpdateReasonResponsePayload,
  EntitiesUpdateRoleParams,
  EntitiesUpdateRoleResponsePayload,
  EntitiesUpdateSkillParams,
  EntitiesUpdateSkillResponsePayload,
  EntitiesUpdateSlaParams,
  EntitiesUpdateSlaResponsePayload,
  EntitiesUpdateTenantParams,
  EntitiesUpdateTenantResponsePayload,
  EntitiesUpdateTransferListParams,
  EntitiesUpdateTransferListResponsePayload,
  EntitiesUpdateUserParams,
  EntitiesUpdateUserResponsePayload,
  EntitiesUpdateUserSkillMemberParams,
  EntitiesUpdateUserSkillMemberResponsePayload,
  EntitiesUpdateUsersCapacityRuleParams,
  EntitiesUploadBrandingImageParams,
  EntitiesUploadBrandingImageResponsePayload,
  EntitiesUploadListParams,
  EntitiesUploadListResponsePayload,
} from "../modules/entities.js";
import { ownTopic } from "../runtime/answers.js";
import type { Command } from "../runtime/command.js";
import type { Artifact } from "../types.js";

/**
 * Fetches anything that the API has for the active tenant.
 *
 * All about it stands at the method `getEntity` of `EntitiesCommands`.
 */
export const getEntity: Command<EntitiesGetEntityParams, Promise<unknown>> = [
  "entities.getEntity",
  { skylightController: true, module: "entities", command: "getEntity" },
  ["cxengage/entities/get-entity-response"],
  [],
  "",
  /* @__PURE__ */ ownTopic("customTopic"),
];

/**
 * Lists what an interaction left behind: recordings, transcripts, emails.
 *
 * All about it stands at the method `getArtifacts` of `EntitiesCommands`.
 */
export const getArtifacts: Command<
  EntitiesGetArtifactsParams,
  Promise<EntitiesGetArtifactsResponsePayload>
> = [
  "entities.getArtifacts",
  { skylightController: true, module: "entities", command: "getArtifacts" },
  ["cxengage/entities/get-artifacts-response"],
];

/**
 * Fetches one thing that an interaction left behind, with links to its files.
 *
 * All about it stands at the method `getArtifact` of `EntitiesCommands`.
 */
export const getArtifact: Command<EntitiesGetArtifactParams, Promise<Artifact>> = [
  "entities.getArtifact",
  { skylightController: true, module: "entities", command: "getArtifact" },
  ["cxengage/entities/get-artifact-response"],
  [["artifactId"], ["interactionId"]],
];

/**
 * Fetches the recordings of an interaction, with links to their files.
 *
 * All about it stands at the method `getRecordings` of `EntitiesCommands`.
 */
export const getRecordings: Command<EntitiesGetRecordingsParams, Promise<Artifact[]>> = [
  "entities.getRecordings",
  { skylightController: true, module: "entities", command: "getRecordings" },
  ["cxengage/entities/get-recordings-response"],
];

/**
 * Lists the sets of business hours of the active tenant.
 *
 * All about it stands at the method `getBusinessHours` of `EntitiesCommands`.
 */
export const getBusinessHours: Command<
  EntitiesGetBusinessHoursParams | undefined,
  Promise<EntitiesGetBusinessHoursResponsePayload>
> = [
  "entities.getBusinessHours",
  { skylightController: true, module: "entities", command: "getBusinessHours" },
  ["cxengage/entities/get-business-hours-response"],
];

/**
 * Fetches a set of business hours with its exceptions.
 *
 * All about it stands at the method `getBusinessHour` of `EntitiesCommands`.
 */
export const getBusinessHour: Command<
  EntitiesGetBusinessHourParams,
  Promise<EntitiesGetBusinessHourResponsePayload>
> = [
  "entities.getBusinessHour",
  { skylightController: true, module: "entities", command: "getBusinessHour" },
  ["cxengage/entities/get-business-hour-response"],
  [["businessHourId", "result.id"]],
];

/**
 * Creates a set of business hours: when the contact centre is open in the course of a week.
 *
 * All about it stands at the method `createBusinessHour` of `EntitiesCommands`.
 */
export const createBusinessHour: Command<
  EntitiesCreateBusinessHourParams,
  Promise<EntitiesCreateBusinessHourResponsePayload>
> = [
  "entities.createBusinessHour",
  { skylightController: true, module: "entities", command: "createBusinessHour" },
  ["cxengage/entities/create-business-hour-response"],
];

/**
 * Changes a set of business hours.
 *
 * All about it stands at the method `updateBusinessHour` of `EntitiesCommands`.
 */
export const updateBusinessHour: Command<
  EntitiesUpdateBusinessHourParams,
  Promise<EntitiesUpdateBusinessHourResponsePayload>
> = [
  "entities.updateBusinessHour",
  { skylightController: true, module: "entities", command: "updateBusinessHour" },
  ["cxengage/entities/update-business-hour-response"],
  [["businessHourId", "result.id"]],
];

/**
 * Adds an exception, such as a holiday, to a set of business hours.
 *
 * All about it stands at the method `createException` of `EntitiesCommands`.
 */
export const createException: Command<
  EntitiesCreateExceptionParams,
  Promise<EntitiesCreateExceptionResponsePayload>
> = [
  "entities.createException",
  { skylightController: true, module: "entities", command: "createException" },
  ["cxengage/entities/create-exception-response"],
  [["businessHourId", "result.businessHoursId"]],
];

/**
 * Takes an exception out of a set of business hours.
 *
 * All about it stands at the method `deleteException` of `EntitiesCommands`.
 */
export const deleteException: Command<EntitiesDeleteExceptionParams, Promise<unknown>> = [
  "entities.deleteException",
  { skylightController: true, module: "entities", command: "deleteException" },
  ["cxengage/entities/delete-execption-response"],
];

/**
 * Lists the time zones that the platform knows.
 *
 * All about it stands at the method `getTimezones` of `EntitiesCommands`.
 */
export const getTimezones: Command<
  EntitiesGetTimezonesParams | undefined,
  Promise<EntitiesGetTimezonesResponsePayload>
> = [
  "entities.getTimezones",
  { skylightController: true, module: "entities", command: "getTimezones" },
  ["cxengage/entities/get-timezones-response"],
];

/**
 * Lists the flows of the active tenant.
 *
 * All about it stands at the method `getFlows` of `EntitiesCommands`.
 */
export const getFlows: Command<
  EntitiesGetFlowsParams | undefined,
  Promise<EntitiesGetFlowsResponsePayload>
> = [
  "entities.getFlows",
  { skylightController: true, module: "entities", command: "getFlows" },
  ["cxengage/entities/get-flows-response"],
];

/**
 * Fetches a flow with its versions and, if wanted, its drafts.
 *
 * All about it stands at the method `getFlow` of `EntitiesCommands`.
 */
export const getFlow: Command<EntitiesGetFlowParams, Promise<EntitiesGetFlowResponsePayload>> = [
  "entities.getFlow",
  { skylightController: true, module: "entities", command: "getFlow" },
  ["cxengage/entities/get-flow-response"],
  [["flowId", "result.id"]],
];

/**
 * Creates a flow and its first draft.
 *
 * All about it stands at the method `createFlow` of `EntitiesCommands`.
 */
export const createFlow: Command<
  EntitiesCreateFlowParams,
  Promise<EntitiesCreateFlowResponsePayload>
> = [
  "entities.createFlow",
  { skylightController: true, module: "entities", command: "createFlow" },
  ["cxengage/entities/create-flow-response"],
];

/**
 * Changes a flow.
 *
 * All about it stands at the method `updateFlow` of `EntitiesCommands`.
 */
export const updateFlow: Command<
  EntitiesUpdateFlowParams,
  Promise<EntitiesUpdateFlowResponsePayload>
> = [
  "entities.updateFlow",
  { skylightController: true, module: "entities", command: "updateFlow" },
  ["cxengage/entities/update-flow-response"],
  [["flowId", "result.id"]],
];

/**
 * Adds a draft to a flow.
 *
 * All about it stands at the method `createFlowDraft` of `EntitiesCommands`.
 */
export const createFlowDraft: Command<
  EntitiesCreateFlowDraftParams,
  Promise<EntitiesCreateFlowDraftResponsePayload>
> = [
  "entities.createFlowDraft",
  { skylightController: true, module: "entities", command: "createFlowDraft" },
  ["cxengage/entities/create-flow-draft-response"],
  [["flowId", "result.flowId"]],
];

/**
 * Deletes a draft of a flow.
 *
 * All about it stands at the method `removeFlowDraft` of `EntitiesCommands`.
 */
export const removeFlowDraft: Command<EntitiesRemoveFlowDraftParams, Promise<unknown>> = [
  "entities.removeFlowDraft",
  { skylightController: true, module: "entities", command: "removeFlowDraft" },
  ["cxengage/entities/remove-flow-draft-response"],
];

/**
 * Lists the dispatch mappings of the active tenant, which say which flow handles an interaction.
 *
 * All about it stands at the method `getDispatchMappings` of `EntitiesCommands`.
 */
export const getDispatchMappings: Command<
  EntitiesGetDispatchMappingsParams | undefined,
  Promise<EntitiesGetDispatchMappingsResponsePayload>
> = [
  "entities.getDispatchMappings",
  { skylightController: true, module: "entities", command: "getDispatchMappings" },
  ["cxengage/entities/get-dispatch-mappings-response"],
];

/**
 * Fetches a dispatch mapping.
 *
 * All about it stands at the method `getDispatchMapping` of `EntitiesCommands`.
 */
export const getDispatchMapping: Command<
  EntitiesGetDispatchMappingParams,
  Promise<EntitiesGetDispatchMappingResponsePayload>
> = [
  "entities.getDispatchMapping",
  { skylightController: true, module: "entities", command: "getDispatchMapping" },
  ["cxengage/entities/get-dispatch-mapping-response"],
  [["dispatchMappingId", "result.id"]],
];

/**
 * Creates a dispatch mapping: interactions with a certain trait are handled by a certain flow.
 *
 * All about it stands at the method `createDispatchMapping` of `EntitiesCommands`.
 */
export const createDispatchMapping: Command<
  EntitiesCreateDispatchMappingParams,
  Promise<EntitiesCreateDispatchMappingResponsePayload>
> = [
  "entities.createDispatchMapping",
  { skylightController: true, module: "entities", command: "createDispatchMapping" },
  ["cxengage/entities/create-dispatch-mapping-response"],
];

/**
 * Changes a dispatch mapping.
 *
 * All about it stands at the method `updateDispatchMapping` of `EntitiesCommands`.
 */
export const updateDispatchMapping: Command<
  EntitiesUpdateDispatchMappingParams,
  Promise<EntitiesUpdateDispatchMappingResponsePayload>
> = [
  "entities.updateDispatchMapping",
  { skylightController: true, module: "entities", command: "updateDispatchMapping" },
  ["cxengage/entities/update-dispatch-mapping-response"],
  [["dispatchMappingId", "result.id"]],
];

/**
 * Lists the skills of the active tenant.
 *
 * All about it stands at the method `getSkills` of `EntitiesCommands`.
 */
export const getSkills: Command<
  EntitiesGetSkillsParams | undefined,
  Promise<EntitiesGetSkillsResponsePayload>
> = [
  "entities.getSkills",
  { skylightController: true, module: "entities", command: "getSkills" },
  ["cxengage/entities/get-skills-response"],
];

/**
 * Fetches a skill and the ids of the users who have it.
 *
 * All about it stands at the method `getSkill` of `EntitiesCommands`.
 */
export const getSkill: Command<EntitiesGetSkillParams, Promise<EntitiesGetSkillResponsePayload>> = [
  "entities.getSkill",
  { skylightController: true, module: "entities", command: "getSkill" },
  ["cxengage/entities/get-skill-response"],
  [["skillId", "result.id"]],
];

/**
 * Creates a skill.
 *
 * All about it stands at the method `createSkill` of `EntitiesCommands`.
 */
export const createSkill: Command<
  EntitiesCreateSkillParams,
  Promise<EntitiesCreateSkillResponsePayload>
> = [
  "entities.createSkill",
  { skylightController: true, module: "entities", command: "createSkill" },
  ["cxengage/entities/create-skill-response"],
];

/**
 * Changes a skill.
 *
 * All about it stands at the method `updateSkill` of `EntitiesCommands`.
 */
export const updateSkill: Command<
  EntitiesUpdateSkillParams,
  Promise<EntitiesUpdateSkillResponsePayload>
> = [
  "entities.updateSkill",
  { skylightController: true, module: "entities", command: "updateSkill" },
  ["cxengage/entities/update-skill-response"],
  [["skillId", "result.id"]],
];

/**
 * Lists the groups of the active tenant.
 *
 * All about it stands at the method `getGroups` of `EntitiesCommands`.
 */
export const getGroups: Command<
  EntitiesGetGroupsParams | undefined,
  Promise<EntitiesGetGroupsResponsePayload>
> = [
  "entities.getGroups",
  { skylightController: true, module: "entities", command: "getGroups" },
  ["cxengage/entities/get-groups-response"],
];

/**
 * Fetches a group and the ids of its users.
 *
 * All about it stands at the method `getGroup` of `EntitiesCommands`.
 */
export const getGroup: Command<EntitiesGetGroupParams, Promise<EntitiesGetGroupResponsePayload>> = [
  "entities.getGroup",
  { skylightController: true, module: "entities", command: "getGroup" },
  ["cxengage/entities/get-group-response"],
  [["groupId", "result.id"]],
];

/**
 * Creates a group.
 *
 * All about it stands at the method `createGroup` of `EntitiesCommands`.
 */
export const createGroup: Command<
  EntitiesCreateGroupParams,
  Promise<EntitiesCreateGroupResponsePayload>
> = [
  "entities.createGroup",
  { skylightController: true, module: "entities", command: "createGroup" },
  ["cxengage/entities/create-group-response"],
];

/**
 * Changes a group.
 *
 * All about it stands at the method `updateGroup` of `EntitiesCommands`.
 */
export const updateGroup: Command<
  EntitiesUpdateGroupParams,
  Promise<EntitiesUpdateGroupResponsePayload>
> = [
  "entities.updateGroup",
  { skylightController: true, module: "entities", command: "updateGroup" },
  ["cxengage/entities/update-group-response"],
  [["groupId", "result.id"]],
];

/**
 * Joins two things, for instance a user and a skill, or a user and a group.
 *
 * All about it stands at the method `associate` of `EntitiesCommands`.
 */
export const associate: Command<
  EntitiesAssociateParams,
  Promise<EntitiesAssociateResponsePayload>
> = [
  "entities.associate",
  { skylightController: true, module: "entities", command: "associate" },
  ["cxengage/entities/associate-response"],
];

/**
 * Parts two things that were joined, for instance a user and a skill.
 *
 * All about it stands at the method `dissociate` of `EntitiesCommands`.
 */
export const dissociate: Command<EntitiesDissociateParams, Promise<unknown>> = [
  "entities.dissociate",
  { skylightController: true, module: "entities", command: "dissociate" },
  ["cxengage/entities/dissociate-response"],
];

/**
 * Lists the capacity rules of the active tenant, which say how much work an agent can have at a
 * time.
 *
 * All about it stands at the method `getCapacityRules` of `EntitiesCommands`.
 */
export const getCapacityRules: Command<
  EntitiesGetCapacityRulesParams | undefined,
  Promise<EntitiesGetCapacityRulesResponsePayload>
> = [
  "entities.getCapacityRules",
  { skylightController: true, module: "entities", command: "getCapacityRules" },
  ["cxengage/entities/get-capacity-rules-response"],
];

/**
 * Lists a tenant's integrations with other services.
 *
 * All about it stands at the method `getIntegrations` of `EntitiesCommands`.
 */
export const getIntegrations: Command<
  EntitiesGetIntegrationsParams | undefined,
  Promise<EntitiesGetIntegrationsResponsePayload>
> = [
  "entities.getIntegrations",
  { skylightController: true, module: "entities", command: "getIntegrations" },
  ["cxengage/entities/get-integrations-response"],
];

/**
 * Fetches an integration, with its listeners where it is of a type that has some.
 *
 * All about it stands at the method `getIntegration` of `EntitiesCommands`.
 */
export const getIntegration: Command<
  EntitiesGetIntegrationParams,
  Promise<EntitiesGetIntegrationResponsePayload>
> = [
  "entities.getIntegration",
  { skylightController: true, module: "entities", command: "getIntegration" },
  ["cxengage/entities/get-integration-response"],
  [["integrationId", "result.id"]],
];

/**
 * Creates an integration with another service.
 *
 * All about it stands at the method `createIntegration` of `EntitiesCommands`.
 */
export const createIntegration: Command<
  EntitiesCreateIntegrationParams,
  Promise<EntitiesCreateIntegrationResponsePayload>
> = [
  "entities.createIntegration",
  { skylightController: true, module: "entities", command: "createIntegration" },
  ["cxengage/entities/create-integration-response"],
];

/**
 * Changes an integration.
 *
 * All about it stands at the method `updateIntegration` of `EntitiesCommands`.
 */
export const updateIntegration: Command<
  EntitiesUpdateIntegrationParams,
  Promise<EntitiesUpdateIntegrationResponsePayload>
> = [
  "entities.updateIntegration",
  { skylightController: true, module: "entities", command: "updateIntegration" },
  ["cxengage/entities/update-integration-response"],
  [["integrationId", "result.id"]],
];

/**
 * Lists an integration's listeners.
 *
 * All about it stands at the method `getIntegrationListeners` of `EntitiesCommands`.
 */
export const getIntegrationListeners: Command<
  EntitiesGetIntegrationListenersParams,
  Promise<EntitiesGetIntegrationListenersResponsePayload>
> = [
  "entities.getIntegrationListeners",
  { skylightController: true, module: "entities", command: "getIntegrationListeners" },
  ["cxengage/entities/get-integration-listeners-response"],
];

/**
 * Fetches one of an integration's listeners.
 *
 * All about it stands at the method `getIntegrationListener` of `EntitiesCommands`.
 */
export const getIntegrationListener: Command<
  EntitiesGetIntegrationListenerParams,
  Promise<EntitiesGetIntegrationListenerResponsePayload>
> = [
  "entities.getIntegrationListener",
  { skylightController: true, module: "entities", command: "getIntegrationListener" },
  ["cxengage/entities/get-integration-listener-response"],
  [
    ["listenerId", "result.id"],
    ["integrationId", "result.integrationId"],
  ],
];

/**
 * Adds a listener to an integration.
 *
 * All about it stands at the method `createIntegrationListener` of `EntitiesCommands`.
 */
export const createIntegrationListener: Command<
  EntitiesCreateIntegrationListenerParams,
  Promise<EntitiesCreateIntegrationListenerResponsePayload>
> = [
  "entities.createIntegrationListener",
  { skylightController: true, module: "entities", command: "createIntegrationListener" },
  ["cxengage/entities/create-integration-listener-response"],
  [["integrationId", "result.integrationId"]],
];

/**
 * Changes one of an integration's listeners.
 *
 * All about it stands at the method `updateIntegrationListener` of `EntitiesCommands`.
 */
export const updateIntegrationListener: Command<
  EntitiesUpdateIntegrationListenerParams,
  Promise<EntitiesUpdateIntegrationListenerResponsePayload>
> = [
  "entities.updateIntegrationListener",
  { skylightController: true, module: "entities", command: "updateIntegrationListener" },
  ["cxengage/entities/update-integration-listener-response"],
  [
    ["listenerId", "result.id"],
    ["integrationId", "result.integrationId"],
  ],
];

/**
 * Lists the list types of the active tenant: which fields the items of a list have.
 *
 * All about it stands at the method `getListTypes` of `EntitiesCommands`.
 */
export const getListTypes: Command<
  EntitiesGetListTypesParams | undefined,
  Promise<EntitiesGetListTypesResponsePayload>
> = [
  "entities.getListTypes",
  { skylightController: true, module: "entities", command: "getListTypes" },
  ["cxengage/entities/get-list-types-response"],
];

/**
 * Lists the generic lists of the active tenant, items included.
 *
 * All about it stands at the method `getLists` of `EntitiesCommands`.
 */
export const getLists: Command<
  EntitiesGetListsParams | undefined,
  Promise<EntitiesGetListsResponsePayload>
> = [
  "entities.getLists",
  { skylightController: true, module: "entities", command: "getLists" },
  ["cxengage/entities/get-lists-response"],
];

/**
 * Fetches a generic list with its items.
 *
 * All about it stands at the method `getList` of `EntitiesCommands`.
 */
export const getList: Command<EntitiesGetListParams, Promise<EntitiesGetListResponsePayload>> = [
  "entities.getList",
  { skylightController: true, module: "entities", command: "getList" },
  ["cxengage/entities/get-list-response"],
  [["listId", "result.id"]],
];

/**
 * Creates a generic list of a given type.
 *
 * All about it stands at the method `createList` of `EntitiesCommands`.
 */
export const createList: Command<
  EntitiesCreateListParams,
  Promise<EntitiesCreateListResponsePayload>
> = [
  "entities.createList",
  { skylightController: true, module: "entities", command: "createList" },
  ["cxengage/entities/create-list-response"],
];

/**
 * Changes a generic list; its items have commands of their own.
 *
 * All about it stands at the method `updateList` of `EntitiesCommands`.
 */
export const updateList: Command<
  EntitiesUpdateListParams,
  Promise<EntitiesUpdateListResponsePayload>
> = [
  "entities.updateList",
  { skylightController: true, module: "entities", command: "updateList" },
  ["cxengage/entities/update-list-response"],
  [["listId", "result.id"]],
];

/**
 * Fetches an item of a generic list.
 *
 * All about it stands at the method `getListItem` of `EntitiesCommands`.
 */
export const getListItem: Command<EntitiesGetListItemParams, Promise<unknown>> = [
  "entities.getListItem",
  { skylightController: true, module: "entities", command: "getListItem" },
  ["cxengage/entities/get-list-item-response"],
];

/**
 * Adds an item to a generic list.
 *
 * All about it stands at the method `createListItem` of `EntitiesCommands`.
 */
export const createListItem: Command<
  EntitiesCreateListItemParams,
  Promise<EntitiesCreateListItemResponsePayload>
> = [
  "entities.createListItem",
  { skylightController: true, module: "entities", command: "createListItem" },
  ["cxengage/entities/create-list-item-response"],
  [["listId", "result.listId"]],
];

/**
 * Changes an item of a generic list.
 *
 * All about it stands at the method `updateListItem` of `EntitiesCommands`.
 */
export const updateListItem: Command<
  EntitiesUpdateListItemParams,
  Promise<EntitiesUpdateListItemResponsePayload>
> = [
  "entities.updateListItem",
  { skylightController: true, module: "entities", command: "updateListItem" },
  ["cxengage/entities/update-list-item-response"],
  [
    ["listId", "result.listId"],
    ["listItemKey", "result.key"],
  ],
];

/**
 * Deletes an item of a generic list.
 *
 * All about it stands at the method `deleteListItem` of `EntitiesCommands`.
 */
export const deleteListItem: Command<EntitiesDeleteListItemParams, Promise<unknown>> = [
  "entities.deleteListItem",
  { skylightController: true, module: "entities", command: "deleteListItem" },
  ["cxengage/entities/delete-list-item-response"],
];

/**
 * Fetches the items of a generic list as CSV text.
 *
 * All about it stands at the method `downloadList` of `EntitiesCommands`.
 */
export const downloadList: Command<EntitiesDownloadListParams, Promise<string>> = [
  "entities.downloadList",
  { skylightController: true, module: "entities", command: "downloadList" },
  ["cxengage/entities/download-list-response"],
];

/**
 * Fills a generic list from a CSV file.
 *
 * All about it stands at the method `uploadList` of `EntitiesCommands`.
 */
export const uploadList: Command<
  EntitiesUploadListParams,
  Promise<EntitiesUploadListResponsePayload>
> = [
  "entities.uploadList",
  { skylightController: true, module: "entities", command: "uploadList" },
  ["cxengage/entities/upload-list-response"],
];

/**
 * Lists the outbound identifiers of the active tenant: the numbers and addresses that customers
 * see.
 *
 * All about it stands at the method `getOutboundIdentifiers` of `EntitiesCommands`.
 */
export const getOutboundIdentifiers: Command<
  EntitiesGetOutboundIdentifiersParams | undefined,
  Promise<EntitiesGetOutboundIdentifiersResponsePayload>
> = [
  "entities.getOutboundIdentifiers",
  { skylightController: true, module: "entities", command: "getOutboundIdentifiers" },
  ["cxengage/entities/get-outbound-identifiers-response"],
];

/**
 * Creates an outbound identifier: a number or address that customers see.
 *
 * All about it stands at the method `createOutboundIdentifier` of `EntitiesCommands`.
 */
export const createOutboundIdentifier: Command<
  EntitiesCreateOutboundIdentifierParams,
  Promise<EntitiesCreateOutboundIdentifierResponsePayload>
> = [
  "entities.createOutboundIdentifier",
  { skylightController: true, module: "entities", command: "createOutboundIdentifier" },
  ["cxengage/entities/create-outbound-identifier-response"],
];

/**
 * Changes an outbound identifier.
 *
 * All about it stands at the method `updateOutboundIdentifier` of `EntitiesCommands`.
 */
export const updateOutboundIdentifier: Command<
  EntitiesUpdateOutboundIdentifierParams,
  Promise<EntitiesUpdateOutboundIdentifierResponsePayload>
> = [
  "entities.updateOutboundIdentifier",
  { skylightController: true, module: "entities", command: "updateOutboundIdentifier" },
  ["cxengage/entities/update-outbound-identifier-response"],
  [["outboundIdentifierId", "result.id"]],
];

/**
 * Deletes an outbound identifier.
 *
 * All about it stands at the method `deleteOutboundIdentifier` of `EntitiesCommands`.
 */
export const deleteOutboundIdentifier: Command<
  EntitiesDeleteOutboundIdentifierParams,
  Promise<unknown>
> = [
  "entities.deleteOutboundIdentifier",
  { skylightController: true, module: "entities", command: "deleteOutboundIdentifier" },
  ["cxengage/entities/delete-outbound-identifier-response"],
];

/**
 * Lists the outbound identifier lists of the active tenant.
 *
 * All about it stands at the method `getOutboundIdentifierLists` of `EntitiesCommands`.
 */
export const getOutboundIdentifierLists: Command<
  EntitiesGetOutboundIdentifierListsParams | undefined,
  Promise<EntitiesGetOutboundIdentifierListsResponsePayload>
> = [
  "entities.getOutboundIdentifierLists",
  { skylightController: true, module: "entities", command: "getOutboundIdentifierLists" },
  ["cxengage/entities/get-outbound-identifier-lists-response"],
];

/**
 * Fetches an outbound identifier list with its members.
 *
 * All about it stands at the method `getOutboundIdentifierList` of `EntitiesCommands`.
 */
export const getOutboundIdentifierList: Command<
  EntitiesGetOutboundIdentifierListParams,
  Promise<EntitiesGetOutboundIdentifierListResponsePayload>
> = [
  "entities.getOutboundIdentifierList",
  { skylightController: true, module: "entities", command: "getOutboundIdentifierList" },
  ["cxengage/entities/get-outbound-identifier-list-response"],
  [["outboundIdentifierListId", "result.id"]],
];

/**
 * Creates a list of outbound identifiers, empty at first.
 *
 * All about it stands at the method `createOutboundIdentifierList` of `EntitiesCommands`.
 */
export const createOutboundIdentifierList: Command<
  EntitiesCreateOutboundIdentifierListParams,
  Promise<EntitiesCreateOutboundIdentifierListResponsePayload>
> = [
  "entities.createOutboundIdentifierList",
  { skylightController: true, module: "entities", command: "createOutboundIdentifierList" },
  ["cxengage/entities/create-outbound-identifier-list-response"],
];

/**
 * Changes an outbound identifier list.
 *
 * All about it stands at the method `updateOutboundIdentifierList` of `EntitiesCommands`.
 */
export const updateOutboundIdentifierList: Command<
  EntitiesUpdateOutboundIdentifierListParams,
  Promise<EntitiesUpdateOutboundIdentifierListResponsePayload>
> = [
  "entities.updateOutboundIdentifierList",
  { skylightController: true, module: "entities", command: "updateOutboundIdentifierList" },
  ["cxengage/entities/update-outbound-identifier-list-response"],
  [["outboundIdentifierListId", "result.id"]],
];

/**
 * Puts an outbound identifier on an outbound identifier list.
 *
 * All about it stands at the method `addOutboundIdentifierListMember` of `EntitiesCommands`.
 */
export const addOutboundIdentifierListMember: Command<
  EntitiesAddOutboundIdentifierListMemberParams,
  Promise<EntitiesAddOutboundIdentifierListMemberResponsePayload>
> = [
  "entities.addOutboundIdentifierListMember",
  { skylightController: true, module: "entities", command: "addOutboundIdentifierListMember" },
  ["cxengage/entities/add-outbound-identifier-list-member-response"],
];

/**
 * Takes an outbound identifier off an outbound identifier list.
 *
 * All about it stands at the method `removeOutboundIdentifierListMember` of `EntitiesCommands`.
 */
export const removeOutboundIdentifierListMember: Command<
  EntitiesRemoveOutboundIdentifierListMemberParams,
  Promise<unknown>
> = [
  "entities.removeOutboundIdentifierListMember",
  { skylightController: true, module: "entities", command: "removeOutboundIdentifierListMember" },
  ["cxengage/entities/remove-outbound-identifier-list-member-response"],
];

/**
 * Lists the queues of the active tenant.
 *
 * All about it stands at the method `getQueues` of `EntitiesCommands`.
 */
export const getQueues: Command<
  EntitiesGetQueuesParams | undefined,
  Promise<EntitiesGetQueuesResponsePayload>
> = [
  "entities.getQueues",
  { skylightController: true, module: "entities", command: "getQueues" },
  ["cxengage/entities/get-queues-response"],
];

/**
 * Fetches a queue with all its versions.
 *
 * All about it stands at the method `getQueue` of `EntitiesCommands`.
 */
export const getQueue: Command<EntitiesGetQueueParams, Promise<EntitiesGetQueueResponsePayload>> = [
  "entities.getQueue",
  { skylightController: true, module: "entities", command: "getQueue" },
  ["cxengage/entities/get-queue-response"],
  [["queueId", "result.id", "queueId"]],
];

/**
 * Lists a tenant's service level agreements.
 *
 * All about it stands at the method `getSlas` of `EntitiesCommands`.
 */
export const getSlas: Command<
  EntitiesGetSlasParams | undefined,
  Promise<EntitiesGetSlasResponsePayload>
> = [
  "entities.getSlas",
  { skylightController: true, module: "entities", command: "getSlas" },
  ["cxengage/entities/get-slas-response"],
];

/**
 * Fetches a service level agreement with all its versions.
 *
 * All about it stands at the method `getSla` of `EntitiesCommands`.
 */
export const getSla: Command<EntitiesGetSlaParams, Promise<EntitiesGetSlaResponsePayload>> = [
  "entities.getSla",
  { skylightController: true, module: "entities", command: "getSla" },
  ["cxengage/entities/get-sla-response"],
  [["slaId", "result.id"]],
];

/**
 * Creates a service level agreement, with a first version or without one.
 *
 * All about it stands at the method `createSla` of `EntitiesCommands`.
 */
export const createSla: Command<
  EntitiesCreateSlaParams,
  Promise<EntitiesCreateSlaResponsePayload>
> = [
  "entities.createSla",
  { skylightController: true, module: "entities", command: "createSla" },
  ["cxengage/entities/create-sla-response"],
];

/**
 * Changes a service level agreement.
 *
 * All about it stands at the method `updateSla` of `EntitiesCommands`.
 */
export const updateSla: Command<
  EntitiesUpdateSlaParams,
  Promise<EntitiesUpdateSlaResponsePayload>
> = [
  "entities.updateSla",
  { skylightController: true, module: "entities", command: "updateSla" },
  ["cxengage/entities/update-sla-response"],
  [["slaId", "result.id"]],
];

/**
 * Adds a version to a service level agreement and puts it into force.
 *
 * All about it stands at the method `createSlaVersion` of `EntitiesCommands`.
 */
export const createSlaVersion: Command<
  EntitiesCreateSlaVersionParams,
  Promise<EntitiesCreateSlaVersionResponsePayload>
> = [
  "entities.createSlaVersion",
  { skylightController: true, module: "entities", command: "createSlaVersion" },
  ["cxengage/entities/create-sla-version-response"],
  [["slaId", "result.slaId"]],
];

/**
 * Lists the reasons for being not ready of the active tenant.
 *
 * All about it stands at the method `getReasons` of `EntitiesCommands`.
 */
export const getReasons: Command<
  EntitiesGetReasonsParams | undefined,
  Promise<EntitiesGetReasonsResponsePayload>
> = [
  "entities.getReasons",
  { skylightController: true, module: "entities", command: "getReasons" },
  ["cxengage/entities/get-reasons-response"],
];

/**
 * Fetches a reason for being not ready.
 *
 * All about it stands at the method `getReason` of `EntitiesCommands`.
 */
export const getReason: Command<
  EntitiesGetReasonParams,
  Promise<EntitiesGetReasonResponsePayload>
> = [
  "entities.getReason",
  { skylightController: true, module: "entities", command: "getReason" },
  ["cxengage/entities/get-reason-response"],
  [["reasonId", "result.id"]],
];

/**
 * Creates a reason for being not ready.
 *
 * All about it stands at the method `createReason` of `EntitiesCommands`.
 */
export const createReason: Command<
  EntitiesCreateReasonParams,
  Promise<EntitiesCreateReasonResponsePayload>
> = [
  "entities.createReason",
  { skylightController: true, module: "entities", command: "createReason" },
  ["cxengage/entities/create-reason-response"],
];

/**
 * Changes a reason for being not ready.
 *
 * All about it stands at the method `updateReason` of `EntitiesCommands`.
 */
export const updateReason: Command<
  EntitiesUpdateReasonParams,
  Promise<EntitiesUpdateReasonResponsePayload>
> = [
  "entities.updateReason",
  { skylightController: true, module: "entities", command: "updateReason" },
  ["cxengage/entities/update-reason-response"],
  [["reasonId", "result.id"]],
];

/**
 * Lists the reason lists of the active tenant.
 *
 * All about it stands at the method `getReasonLists` of `EntitiesCommands`.
 */
export const getReasonLists: Command<
  EntitiesGetReasonListsParams | undefined,
  Promise<EntitiesGetReasonListsResponsePayload>
> = [
  "entities.getReasonLists",
  { skylightController: true, module: "entities", command: "getReasonLists" },
  ["cxengage/entities/get-reason-lists-response"],
];

/**
 * Fetches a reason list with its reasons.
 *
 * All about it stands at the method `getReasonList` of `EntitiesCommands`.
 */
export const getReasonList: Command<
  EntitiesGetReasonListParams,
  Promise<EntitiesGetReasonListResponsePayload>
> = [
  "entities.getReasonList",
  { skylightController: true, module: "entities", command: "getReasonList" },
  ["cxengage/entities/get-reason-list-response"],
  [["reasonListId", "result.id"]],
];

/**
 * Creates a list of reasons for being not ready.
 *
 * All about it stands at the method `createReasonList` of `EntitiesCommands`.
 */
export const createReasonList: Command<
  EntitiesCreateReasonListParams,
  Promise<EntitiesCreateReasonListResponsePayload>
> = [
  "entities.createReasonList",
  { skylightController: true, module: "entities", command: "createReasonList" },
  ["cxengage/entities/create-reason-list-response"],
];

/**
 * Changes a reason list.
 *
 * All about it stands at the method `updateReasonList` of `EntitiesCommands`.
 */
export const updateReasonList: Command<
  EntitiesUpdateReasonListParams,
  Promise<EntitiesUpdateReasonListResponsePayload>
> = [
  "entities.updateReasonList",
  { skylightController: true, module: "entities", command: "updateReasonList" },
  ["cxengage/entities/update-reason-list-response"],
  [["reasonListId", "result.id"]],
];

/**
 * Lists the dispositions of the active tenant.
 *
 * All about it stands at the method `getDispositions` of `EntitiesCommands`.
 */
export const getDispositions: Command<
  EntitiesGetDispositionsParams | undefined,
  Promise<EntitiesGetDispositionsResponsePayload>
> = [
  "entities.getDispositions",
  { skylightController: true, module: "entities", command: "getDispositions" },
  ["cxengage/entities/get-dispositions-response"],
];

/**
 * Fetches a disposition.
 *
 * All about it stands at the method `getDisposition` of `EntitiesCommands`.
 */
export const getDisposition: Command<
  EntitiesGetDispositionParams,
  Promise<EntitiesGetDispositionResponsePayload>
> = [
  "entities.getDisposition",
  { skylightController: true, module: "entities", command: "getDisposition" },
  ["cxengage/entities/get-disposition-response"],
  [["dispositionId", "result.id"]],
];

/**
 * Creates a disposition: a way in which an interaction can have ended.
 *
 * All about it stands at the method `createDisposition` of `EntitiesCommands`.
 */
export const createDisposition: Command<
  EntitiesCreateDispositionParams,
  Promise<EntitiesCreateDispositionResponsePayload>
> = [
  "entities.createDisposition",
  { skylightController: true, module: "entities", command: "createDisposition" },
  ["cxengage/entities/create-disposition-response"],
];

/**
 * Changes a disposition.
 *
 * All about it stands at the method `updateDisposition` of `EntitiesCommands`.
 */
export const updateDisposition: Command<
  EntitiesUpdateDispositionParams,
  Promise<EntitiesUpdateDispositionResponsePayload>
> = [
  "entities.updateDisposition",
  { skylightController: true, module: "entities", command: "updateDisposition" },
  ["cxengage/entities/update-disposition-response"],
  [["dispositionId", "result.id"]],
];

/**
 * Creates a list of dispositions.
 *
 * All about it stands at the method `createDispositionList` of `EntitiesCommands`.
 */
export const createDispositionList: Command<
  EntitiesCreateDispositionListParams,
  Promise<EntitiesCreateDispositionListResponsePayload>
> = [
  "entities.createDispositionList",
  { skylightController: true, module: "entities", command: "createDispositionList" },
  ["cxengage/entities/create-disposition-list-response"],
];

/**
 * Changes a disposition list.
 *
 * All about it stands at the method `updateDispositionList` of `EntitiesCommands`.
 */
export const updateDispositionList: Command<
  EntitiesUpdateDispositionListParams,
  Promise<EntitiesUpdateDispositionListResponsePayload>
> = [
  "entities.updateDispositionList",
  { skylightController: true, module: "entities", command: "updateDispositionList" },
  ["cxengage/entities/update-disposition-list-response"],
  [["dispositionListId", "result.id"]],
];

/**
 * Lists the data access reports of the active tenant.
 *
 * All about it stands at the method `getDataAccessReports` of `EntitiesCommands`.
 */
export const getDataAccessReports: Command<
  EntitiesGetDataAccessReportsParams | undefined,
  Promise<EntitiesGetDataAccessReportsResponsePayload>
> = [
  "entities.getDataAccessReports",
  { skylightController: true, module: "entities", command: "getDataAccessReports" },
  ["cxengage/entities/get-data-access-reports-response"],
];

/**
 * Fetches a data access report with its users.
 *
 * All about it stands at the method `getDataAccessReport` of `EntitiesCommands`.
 */
export const getDataAccessReport: Command<
  EntitiesGetDataAccessReportParams,
  Promise<EntitiesGetDataAccessReportResponsePayload>
> = [
  "entities.getDataAccessReport",
  { skylightController: true, module: "entities", command: "getDataAccessReport" },
  ["cxengage/entities/get-data-access-report-response"],
  [["dataAccessReportId", "result.id"]],
];

/**
 * Fetches a data access member.
 *
 * All about it stands at the method `getDataAccessMember` of `EntitiesCommands`.
 */
export const getDataAccessMember: Command<EntitiesGetDataAccessMemberParams, Promise<unknown>> = [
  "entities.getDataAccessMember",
  { skylightController: true, module: "entities", command: "getDataAccessMember" },
  ["cxengage/entities/get-data-access-member-response"],
];

/**
 * Creates a data access report: a report that only chosen users get to see.
 *
 * All about it stands at the method `createDataAccessReport` of `EntitiesCommands`.
 */
export const createDataAccessReport: Command<
  EntitiesCreateDataAccessReportParams,
  Promise<EntitiesCreateDataAccessReportResponsePayload>
> = [
  "entities.createDataAccessReport",
  { skylightController: true, module: "entities", command: "createDataAccessReport" },
  ["cxengage/entities/create-data-access-report-response"],
];

/**
 * Changes a data access report.
 *
 * All about it stands at the method `updateDataAccessReport` of `EntitiesCommands`.
 */
export const updateDataAccessReport: Command<
  EntitiesUpdateDataAccessReportParams,
  Promise<EntitiesUpdateDataAccessReportResponsePayload>
> = [
  "entities.updateDataAccessReport",
  { skylightController: true, module: "entities", command: "updateDataAccessReport" },
  ["cxengage/entities/update-data-access-report-response"],
  [["dataAccessReportId", "result.id"]],
];

/**
 * Lists the folders of historical reports.
 *
 * All about it stands at the method `getHistoricalReportFolders` of `EntitiesCommands`.
 */
export const getHistoricalReportFolders: Command<
  EntitiesGetHistoricalReportFoldersParams | undefined,
  Promise<EntitiesGetHistoricalReportFoldersResponsePayload>
> = [
  "entities.getHistoricalReportFolders",
  { skylightController: true, module: "entities", command: "getHistoricalReportFolders" },
  ["cxengage/entities/get-historical-report-folders-response"],
];

/**
 * Lists the tenant's own realtime dashboards.
 *
 * All about it stands at the method `getDashboards` of `EntitiesCommands`.
 */
export const getDashboards: Command<
  EntitiesGetDashboardsParams | undefined,
  Promise<EntitiesGetDashboardsResponsePayload>
> = [
  "entities.getDashboards",
  { skylightController: true, module: "entities", command: "getDashboards" },
  ["cxengage/entities/get-dashboards-response"],
];

/**
 * Lists the roles that users of the active tenant can have.
 *
 * All about it stands at the method `getRoles` of `EntitiesCommands`.
 */
export const getRoles: Command<
  EntitiesGetRolesParams | undefined,
  Promise<EntitiesGetRolesResponsePayload>
> = [
  "entities.getRoles",
  { skylightController: true, module: "entities", command: "getRoles" },
  ["cxengage/entities/get-roles-response"],
];

/**
 * Fetches a role with its permissions.
 *
 * All about it stands at the method `getRole` of `EntitiesCommands`.
 */
export const getRole: Command<EntitiesGetRoleParams, Promise<EntitiesGetRoleResponsePayload>> = [
  "entities.getRole",
  { skylightController: true, module: "entities", command: "getRole" },
  ["cxengage/entities/get-role-response"],
  [["roleId", "result.id"]],
];

/**
 * Creates a role.
 *
 * All about it stands at the method `createRole` of `EntitiesCommands`.
 */
export const createRole: Command<
  EntitiesCreateRoleParams,
  Promise<EntitiesCreateRoleResponsePayload>
> = [
  "entities.createRole",
  { skylightController: true, module: "entities", command: "createRole" },
  ["cxengage/entities/create-role-response"],
];

/**
 * Changes a role.
 *
 * All about it stands at the method `updateRole` of `EntitiesCommands`.
 */
export const updateRole: Command<
  EntitiesUpdateRoleParams,
  Promise<EntitiesUpdateRoleResponsePayload>
> = [
  "entities.updateRole",
  { skylightController: true, module: "entities", command: "updateRole" },
  ["cxengage/entities/update-role-response"],
  [["roleId", "result.id"]],
];

/**
 * Lists the roles that users can have in the platform as a whole.
 *
 * All about it stands at the method `getPlatformRoles` of `EntitiesCommands`.
 */
export const getPlatformRoles: Command<
  EntitiesGetPlatformRolesParams | undefined,
  Promise<EntitiesGetPlatformRolesResponsePayload>
> = [
  "entities.getPlatformRoles",
  { skylightController: true, module: "entities", command: "getPlatformRoles" },
  ["cxengage/entities/get-platform-roles-response"],
];

/**
 * Lists the permissions that a role of the active tenant can hold.
 *
 * All about it stands at the method `getPermissions` of `EntitiesCommands`.
 */
export const getPermissions: Command<
  EntitiesGetPermissionsParams | undefined,
  Promise<EntitiesGetPermissionsResponsePayload>
> = [
  "entities.getPermissions",
  { skylightController: true, module: "entities", command: "getPermissions" },
  ["cxengage/entities/get-permissions-response"],
];

/**
 * Lists the services through which a tenant's users can sign in.
 *
 * All about it stands at the method `getIdentityProviders` of `EntitiesCommands`.
 */
export const getIdentityProviders: Command<
  EntitiesGetIdentityProvidersParams | undefined,
  Promise<EntitiesGetIdentityProvidersResponsePayload>
> = [
  "entities.getIdentityProviders",
  { skylightController: true, module: "entities", command: "getIdentityProviders" },
  ["cxengage/entities/get-identity-providers-response"],
];

/**
 * Lists the API keys of the active tenant.
 *
 * All about it stands at the method `getApiKeys` of `EntitiesCommands`.
 */
export const getApiKeys: Command<
  EntitiesGetApiKeysParams | undefined,
  Promise<EntitiesGetApiKeysResponsePayload>
> = [
  "entities.getApiKeys",
  { skylightController: true, module: "entities", command: "getApiKeys" },
  ["cxengage/entities/get-api-keys-response"],
];

/**
 * Creates an API key.
 *
 * All about it stands at the method `createApiKey` of `EntitiesCommands`.
 */
export const createApiKey: Command<
  EntitiesCreateApiKeyParams,
  Promise<EntitiesCreateApiKeyResponsePayload>
> = [
  "entities.createApiKey",
  { skylightController: true, module: "entities", command: "createApiKey" },
  ["cxengage/entities/create-api-key-response"],
];

/**
 * Changes an API key.
 *
 * All about it stands at the method `updateApiKey` of `EntitiesCommands`.
 */
export const updateApiKey: Command<
  EntitiesUpdateApiKeyParams,
  Promise<EntitiesUpdateApiKeyResponsePayload>
> = [
  "entities.updateApiKey",
  { skylightController: true, module: "entities", command: "updateApiKey" },
  ["cxengage/entities/update-api-key-response"],
  [["apiKeyId", "result.id"]],
];

/**
 * Deletes an API key.
 *
 * All about it stands at the method `deleteApiKey` of `EntitiesCommands`.
 */
export const deleteApiKey: Command<EntitiesDeleteApiKeyParams, Promise<unknown>> = [
  "entities.deleteApiKey",
  { skylightController: true, module: "entities", command: "deleteApiKey" },
  ["cxengage/entities/delete-api-key-response"],
];

/**
 * Lists the message templates of the active tenant.
 *
 * All about it stands at the method `getMessageTemplates` of `EntitiesCommands`.
 */
export const getMessageTemplates: Command<
  EntitiesGetMessageTemplatesParams | undefined,
  Promise<EntitiesGetMessageTemplatesResponsePayload>
> = [
  "entities.getMessageTemplates",
  { skylightController: true, module: "entities", command: "getMessageTemplates" },
  ["cxengage/entities/get-message-templates-response"],
];

/**
 * Fetches a message template.
 *
 * All about it stands at the method `getMessageTemplate` of `EntitiesCommands`.
 */
export const getMessageTemplate: Command<
  EntitiesGetMessageTemplateParams,
  Promise<EntitiesGetMessageTemplateResponsePayload>
> = [
  "entities.getMessageTemplate",
  { skylightController: true, module: "entities", command: "getMessageTemplate" },
  ["cxengage/entities/get-message-template-response"],
  [["messageTemplateId", "result.id"]],
];

/**
 * Creates a message template: a prepared text that agents can send.
 *
 * All about it stands at the method `createMessageTemplate` of `EntitiesCommands`.
 */
export const createMessageTemplate: Command<
  EntitiesCreateMessageTemplateParams,
  Promise<EntitiesCreateMessageTemplateResponsePayload>
> = [
  "entities.createMessageTemplate",
  { skylightController: true, module: "entities", command: "createMessageTemplate" },
  ["cxengage/entities/create-message-template-response"],
];

/**
 * Changes a message template.
 *
 * All about it stands at the method `updateMessageTemplate` of `EntitiesCommands`.
 */
export const updateMessageTemplate: Command<
  EntitiesUpdateMessageTemplateParams,
  Promise<EntitiesUpdateMessageTemplateResponsePayload>
> = [
  "entities.updateMessageTemplate",
  { skylightController: true, module: "entities", command: "updateMessageTemplate" },
  ["cxengage/entities/update-message-template-response"],
  [["messageTemplateId", "result.id"]],
];

/**
 * Lists the kinds of email that the platform sends by itself, or fetches one of them.
 *
 * All about it stands at the method `getEmailTypes` of `EntitiesCommands`.
 */
export const getEmailTypes: Command<
  EntitiesGetEmailTypesParams | undefined,
  Promise<EntitiesGetEmailTypesResponsePayload>
> = [
  "entities.getEmailTypes",
  { skylightController: true, module: "entities", command: "getEmailTypes" },
  ["cxengage/entities/get-email-types-response"],
];

/**
 * Fetches the templates of the emails that the platform sends by itself, or that of one kind of
 * email.
 *
 * All about it stands at the method `getEmailTemplates` of `EntitiesCommands`.
 */
export const getEmailTemplates: Command<
  EntitiesGetEmailTemplatesParams | undefined,
  Promise<EntitiesGetEmailTemplatesResponsePayload>
> = [
  "entities.getEmailTemplates",
  { skylightController: true, module: "entities", command: "getEmailTemplates" },
  ["cxengage/entities/get-email-templates-response"],
];

/**
 * Gives the active tenant a template of its own for a kind of email.
 *
 * All about it stands at the method `createEmailTemplate` of `EntitiesCommands`.
 */
export const createEmailTemplate: Command<
  EntitiesCreateEmailTemplateParams,
  Promise<EntitiesCreateEmailTemplateResponsePayload>
> = [
  "entities.createEmailTemplate",
  { skylightController: true, module: "entities", command: "createEmailTemplate" },
  ["cxengage/entities/create-email-template-response"],
  [["emailTypeId", "result.emailTypeId"]],
];

/**
 * Changes the tenant's template for a kind of email.
 *
 * All about it stands at the method `updateEmailTemplate` of `EntitiesCommands`.
 */
export const updateEmailTemplate: Command<
  EntitiesUpdateEmailTemplateParams,
  Promise<EntitiesUpdateEmailTemplateResponsePayload>
> = [
  "entities.updateEmailTemplate",
  { skylightController: true, module: "entities", command: "updateEmailTemplate" },
  ["cxengage/entities/update-email-template-response"],
  [["emailTypeId", "result.emailTypeId"]],
];

/**
 * Deletes the tenant's template for a kind of email, so that the inherited one holds again.
 *
 * All about it stands at the method `deleteEmailTemplate` of `EntitiesCommands`.
 */
export const deleteEmailTemplate: Command<EntitiesDeleteEmailTemplateParams, Promise<unknown>> = [
  "entities.deleteEmailTemplate",
  { skylightController: true, module: "entities", command: "deleteEmailTemplate" },
  ["cxengage/entities/delete-email-template-response"],
];

/**
 * Lists the tenants in the region of the active one.
 *
 * All about it stands at the method `getTenants` of `EntitiesCommands`.
 */
export const getTenants: Command<undefined, Promise<EntitiesGetTenantsResponsePayload>> = [
  "entities.getTenants",
  { skylightController: true, module: "entities", command: "getTenants" },
  ["cxengage/entities/get-tenants-response"],
];

/**
 * Fetches a tenant.
 *
 * All about it stands at the method `getTenant` of `EntitiesCommands`.
 */
export const getTenant: Command<
  EntitiesGetTenantParams,
  Promise<EntitiesGetTenantResponsePayload>
> = [
  "entities.getTenant",
  { skylightController: true, module: "entities", command: "getTenant" },
  ["cxengage/entities/get-tenant-response"],
  [["tenantId", "result.id"]],
];

/**
 * Creates a tenant below another one.
 *
 * All about it stands at the method `createTenant` of `EntitiesCommands`.
 */
export const createTenant: Command<
  EntitiesCreateTenantParams,
  Promise<EntitiesCreateTenantResponsePayload>
> = [
  "entities.createTenant",
  { skylightController: true, module: "entities", command: "createTenant" },
  ["cxengage/entities/create-tenant-response"],
];

/**
 * Changes a tenant.
 *
 * All about it stands at the method `updateTenant` of `EntitiesCommands`.
 */
export const updateTenant: Command<
  EntitiesUpdateTenantParams,
  Promise<EntitiesUpdateTenantResponsePayload>
> = [
  "entities.updateTenant",
  { skylightController: true, module: "entities", command: "updateTenant" },
  ["cxengage/entities/update-tenant-response"],
  [["tenantId", "result.id"]],
];

/**
 * Lists the regions that a tenant can live in.
 *
 * All about it stands at the method `getRegions` of `EntitiesCommands`.
 */
export const getRegions: Command<
  EntitiesGetRegionsParams | undefined,
  Promise<EntitiesGetRegionsResponsePayload>
> = [
  "entities.getRegions",
  { skylightController: true, module: "entities", command: "getRegions" },
  ["cxengage/entities/get-regions-response"],
];

/**
 * Fetches a tenant's colours, logo and icon.
 *
 * All about it stands at the method `getBranding` of `EntitiesCommands`.
 */
export const getBranding: Command<
  EntitiesGetBrandingParams | undefined,
  Promise<EntitiesGetBrandingResponsePayload>
> = [
  "entities.getBranding",
  { skylightController: true, module: "entities", command: "getBranding" },
  ["cxengage/entities/get-branding-response"],
];

/**
 * Fetches those parts of a tenant's branding that the tenant cannot change itself, such as its
 * domain.
 *
 * All about it stands at the method `getProtectedBranding` of `EntitiesCommands`.
 */
export const getProtectedBranding: Command<
  EntitiesGetProtectedBrandingParams | undefined,
  Promise<EntitiesGetProtectedBrandingResponsePayload>
> = [
  "entities.getProtectedBranding",
  { skylightController: true, module: "entities", command: "getProtectedBranding" },
  ["cxengage/entities/get-protected-branding-response"],
];

/**
 * Changes a tenant's colours, logo and icon.
 *
 * All about it stands at the method `updateBranding` of `EntitiesCommands`.
 */
export const updateBranding: Command<
  EntitiesUpdateBrandingParams,
  Promise<EntitiesUpdateBrandingResponsePayload>
> = [
  "entities.updateBranding",
  { skylightController: true, module: "entities", command: "updateBranding" },
  ["cxengage/entities/update-branding-response"],
  [["tenantId", "result.tenantId"]],
];

/**
 * Uploads a logo or an icon for a tenant's branding and yields its URL.
 *
 * All about it stands at the method `uploadBrandingImage` of `EntitiesCommands`.
 */
export const uploadBrandingImage: Command<
  EntitiesUploadBrandingImageParams,
  Promise<EntitiesUploadBrandingImageResponsePayload>
> = [
  "entities.uploadBrandingImage",
  { skylightController: true, module: "entities", command: "uploadBrandingImage" },
  ["cxengage/entities/upload-branding-image-response"],
];

/**
 * Lists the transfer lists of the active tenant.
 *
 * All about it stands at the method `getTransferLists` of `EntitiesCommands`.
 */
export const getTransferLists: Command<
  EntitiesGetTransferListsParams | undefined,
  Promise<EntitiesGetTransferListsResponsePayload>
> = [
  "entities.getTransferLists",
  { skylightController: true, module: "entities", command: "getTransferLists" },
  ["cxengage/entities/get-transfer-lists-response"],
];

/**
 * Fetches a transfer list: places that agents can hand an interaction over to.
 *
 * All about it stands at the method `getTransferList` of `EntitiesCommands`.
 */
export const getTransferList: Command<
  EntitiesGetTransferListParams,
  Promise<EntitiesGetTransferListResponsePayload>
> = [
  "entities.getTransferList",
  { skylightController: true, module: "entities", command: "getTransferList" },
  ["cxengage/entities/get-transfer-list-response"],
  [["transferListId", "result.id"]],
];

/**
 * Creates a transfer list.
 *
 * All about it stands at the method `createTransferList` of `EntitiesCommands`.
 */
export const createTransferList: Command<
  EntitiesCreateTransferListParams,
  Promise<EntitiesCreateTransferListResponsePayload>
> = [
  "entities.createTransferList",
  { skylightController: true, module: "entities", command: "createTransferList" },
  ["cxengage/entities/create-transfer-list-response"],
];

/**
 * Changes a transfer list.
 *
 * All about it stands at the method `updateTransferList` of `EntitiesCommands`.
 */
export const updateTransferList: Command<
  EntitiesUpdateTransferListParams,
  Promise<EntitiesUpdateTransferListResponsePayload>
> = [
  "entities.updateTransferList",
  { skylightController: true, module: "entities", command: "updateTransferList" },
  ["cxengage/entities/update-transfer-list-response"],
  [["transferListId", "result.id"]],
];

/**
 * Lists a tenant's users.
 *
 * All about it stands at the method `getUsers` of `EntitiesCommands`.
 */
export const getUsers: Command<
  EntitiesGetUsersParams | undefined,
  Promise<EntitiesGetUsersResponsePayload>
> = [
  "entities.getUsers",
  { skylightController: true, module: "entities", command: "getUsers" },
  ["cxengage/entities/get-users-response"],
];

/**
 * Fetches one user, with skills and groups.
 *
 * All about it stands at the method `getUser` of `EntitiesCommands`.
 */
export const getUser: Command<EntitiesGetUserParams, Promise<EntitiesGetUserResponsePayload>> = [
  "entities.getUser",
  { skylightController: true, module: "entities", command: "getUser" },
  ["cxengage/entities/get-user-response"],
  [["resourceId", "result.id", "resourceId"]],
];

/**
 * Adds a user to the active tenant without giving them a platform role.
 *
 * All about it stands at the method `inviteUser` of `EntitiesCommands`.
 */
export const inviteUser: Command<
  EntitiesInviteUserParams,
  Promise<EntitiesInviteUserResponsePayload>
> = [
  "entities.inviteUser",
  { skylightController: true, module: "entities", command: "inviteUser" },
  ["cxengage/entities/invite-user-response"],
];

/**
 * Adds a user to the active tenant, platform role included.
 *
 * All about it stands at the method `createUser` of `EntitiesCommands`.
 */
export const createUser: Command<
  EntitiesCreateUserParams,
  Promise<EntitiesCreateUserResponsePayload>
> = [
  "entities.createUser",
  { skylightController: true, module: "entities", command: "createUser" },
  ["cxengage/entities/create-user-response"],
];

/**
 * Changes a user of the active tenant.
 *
 * All about it stands at the method `updateUser` of `EntitiesCommands`.
 */
export const updateUser: Command<
  EntitiesUpdateUserParams,
  Promise<EntitiesUpdateUserResponsePayload>
> = [
  "entities.updateUser",
  { skylightController: true, module: "entities", command: "updateUser" },
  ["cxengage/entities/update-user-response"],
  [["userId", "result.id"]],
];

/**
 * Sets how proficient a user is in a skill.
 *
 * All about it stands at the method `updateUserSkillMember` of `EntitiesCommands`.
 */
export const updateUserSkillMember: Command<
  EntitiesUpdateUserSkillMemberParams,
  Promise<EntitiesUpdateUserSkillMemberResponsePayload>
> = [
  "entities.updateUserSkillMember",
  { skylightController: true, module: "entities", command: "updateUserSkillMember" },
  ["cxengage/entities/update-user-skill-member-response"],
  [
    ["userId", "result.userId"],
    ["skillId", "result.skillId"],
  ],
];

/**
 * Gives a user another capacity rule.
 *
 * All about it stands at the method `updateUsersCapacityRule` of `EntitiesCommands`.
 */
export const updateUsersCapacityRule: Command<
  EntitiesUpdateUsersCapacityRuleParams,
  Promise<unknown>
> = [
  "entities.updateUsersCapacityRule",
  { skylightController: true, module: "entities", command: "updateUsersCapacityRule" },
  ["cxengage/entities/update-users-capacity-rule-response"],
];

/**
 * Lists the outbound identifiers that a user can choose from.
 *
 * All about it stands at the method `getUserOutboundIdentifierLists` of `EntitiesCommands`.
 */
export const getUserOutboundIdentifierLists: Command<
  EntitiesGetUserOutboundIdentifierListsParams | undefined,
  Promise<EntitiesGetUserOutboundIdentifierListsResponsePayload>
> = [
  "entities.getUserOutboundIdentifierLists",
  { skylightController: true, module: "entities", command: "getUserOutboundIdentifierLists" },
  ["cxengage/entities/get-user-outbound-identifier-lists-response"],
];

/**
 * Fetches a user's account in the platform, outside any tenant.
 *
 * All about it stands at the method `getPlatformUser` of `EntitiesCommands`.
 */
export const getPlatformUser: Command<
  EntitiesGetPlatformUserParams,
  Promise<EntitiesGetPlatformUserResponsePayload>
> = [
  "entities.getPlatformUser",
  { skylightController: true, module: "entities", command: "getPlatformUser" },
  ["cxengage/entities/get-platform-user-response"],
  [["userId", "result.id"]],
];

/**
 * Looks a platform user up by email address.
 *
 * All about it stands at the method `getPlatformUserEmail` of `EntitiesCommands`.
 */
export const getPlatformUserEmail: Command<
  EntitiesGetPlatformUserEmailParams,
  Promise<EntitiesGetPlatformUserEmailResponsePayload>
> = [
  "entities.getPlatformUserEmail",
  { skylightController: true, module: "entities", command: "getPlatformUserEmail" },
  ["cxengage/entities/get-platform-user-email-response"],
];

/**
 * Changes a user's account in the platform, outside any tenant.
 *
 * All about it stands at the method `updatePlatformUser` of `EntitiesCommands`.
 */
export const updatePlatformUser: Command<
  EntitiesUpdatePlatformUserParams,
  Promise<EntitiesUpdatePlatformUserResponsePayload>
> = [
  "entities.updatePlatformUser",
  { skylightController: true, module: "entities", command: "updatePlatformUser" },
  ["cxengage/entities/update-platform-user-response"],
  [["userId", "result.id"]],
];
