//! A message on any topic.

use serde_json::Value;

use crate::decode::{Decode, Mismatch};

/// A message on any topic that brought a payload.
///
/// A message that brought an error is a [`SkylightError`](crate::SkylightError) instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `cxengage/api/create-file-response`: What became of an uploaded file.
    #[cfg(feature = "api")]
    CreateFileResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/api/create-response`: What was made.
    #[cfg(feature = "api")]
    CreateResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/api/delete-response`: Something was deleted.
    #[cfg(feature = "api")]
    DeleteResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/api/read-response`: What was read.
    #[cfg(feature = "api")]
    ReadResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/api/update-response`: What was changed.
    #[cfg(feature = "api")]
    UpdateResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/authentication/auth-info-response`: Where the sign-in takes place.
    #[cfg(feature = "authentication")]
    AuthInfoResponse(Box<crate::authentication::SsoDetails>),
    /// `cxengage/authentication/cognito-auth-response`: The token of a single sign-on.
    #[cfg(feature = "authentication")]
    CognitoAuthResponse(Box<Option<String>>),
    /// `cxengage/authentication/identity-window-response`: The sign-in window was closed.
    #[cfg(feature = "authentication")]
    IdentityWindowResponse(Box<bool>),
    /// `cxengage/authentication/login-response`: The agent is logged in.
    #[cfg(feature = "authentication")]
    LoginResponse(Box<crate::authentication::UserIdentity>),
    /// `cxengage/authentication/update-default-tenant-response`: The default tenant was changed.
    #[cfg(feature = "authentication")]
    UpdateDefaultTenantResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/contacts/create-contact-response`: The contact that was made.
    #[cfg(feature = "contacts")]
    CreateContactResponse(Box<crate::contacts::Contact>),
    /// `cxengage/contacts/delete-contact-response`: A contact was deleted; the payload is `true`.
    #[cfg(feature = "contacts")]
    DeleteContactResponse(Box<bool>),
    /// `cxengage/contacts/get-contact-response`: The contact that was asked for.
    #[cfg(feature = "contacts")]
    GetContactResponse(Box<crate::contacts::Contact>),
    /// `cxengage/contacts/get-contacts-response`: All contacts of the tenant.
    #[cfg(feature = "contacts")]
    GetContactsResponse(Box<Vec<crate::contacts::Contact>>),
    /// `cxengage/contacts/get-layout-response`: The layout that was asked for.
    #[cfg(feature = "contacts")]
    GetLayoutResponse(Box<crate::contacts::ContactLayout>),
    /// `cxengage/contacts/list-attributes-response`: The attributes that contacts can have.
    #[cfg(feature = "contacts")]
    ListAttributesResponse(Box<Vec<crate::contacts::ContactAttribute>>),
    /// `cxengage/contacts/list-layouts-response`: The layouts.
    #[cfg(feature = "contacts")]
    ListLayoutsResponse(Box<Vec<crate::contacts::ContactLayout>>),
    /// `cxengage/contacts/merge-contacts-response`: The contact that came of several.
    #[cfg(feature = "contacts")]
    MergeContactsResponse(Box<crate::contacts::Contact>),
    /// `cxengage/contacts/search-contacts-response`: Contacts that were found.
    #[cfg(feature = "contacts")]
    SearchContactsResponse(Box<crate::contacts::ContactSearchPage>),
    /// `cxengage/contacts/update-contact-response`: The contact as it is now.
    #[cfg(feature = "contacts")]
    UpdateContactResponse(Box<crate::contacts::Contact>),
    /// `cxengage/entities/add-outbound-identifier-list-member-response`: Answers
    /// `addOutboundIdentifierListMember`, by all appearances with the list as changed.
    #[cfg(feature = "entities")]
    AddOutboundIdentifierListMemberResponse(
        Box<crate::entities::EntitiesAddOutboundIdentifierListMemberResponsePayload>,
    ),
    /// `cxengage/entities/associate-response`: Answers `associate` with the ids of what is now
    /// joined.
    #[cfg(feature = "entities")]
    AssociateResponse(Box<crate::entities::EntitiesAssociateResponsePayload>),
    /// `cxengage/entities/create-api-key-response`: Answers `createApiKey` with the new API key.
    #[cfg(feature = "entities")]
    CreateApiKeyResponse(Box<crate::entities::EntitiesCreateApiKeyResponsePayload>),
    /// `cxengage/entities/create-business-hour-response`: Answers `createBusinessHour` with the new
    /// set of business hours.
    #[cfg(feature = "entities")]
    CreateBusinessHourResponse(Box<crate::entities::EntitiesCreateBusinessHourResponsePayload>),
    /// `cxengage/entities/create-data-access-report-response`: Answers `createDataAccessReport`
    /// with the new data access report.
    #[cfg(feature = "entities")]
    CreateDataAccessReportResponse(
        Box<crate::entities::EntitiesCreateDataAccessReportResponsePayload>,
    ),
    /// `cxengage/entities/create-dispatch-mapping-response`: Answers `createDispatchMapping` with
    /// the new dispatch mapping.
    #[cfg(feature = "entities")]
    CreateDispatchMappingResponse(
        Box<crate::entities::EntitiesCreateDispatchMappingResponsePayload>,
    ),
    /// `cxengage/entities/create-disposition-list-response`: Answers `createDispositionList` with
    /// the new disposition list.
    #[cfg(feature = "entities")]
    CreateDispositionListResponse(
        Box<crate::entities::EntitiesCreateDispositionListResponsePayload>,
    ),
    /// `cxengage/entities/create-disposition-response`: Answers `createDisposition` with the new
    /// disposition.
    #[cfg(feature = "entities")]
    CreateDispositionResponse(Box<crate::entities::EntitiesCreateDispositionResponsePayload>),
    /// `cxengage/entities/create-email-template-response`: Answers `createEmailTemplate` with the
    /// new template.
    #[cfg(feature = "entities")]
    CreateEmailTemplateResponse(Box<crate::entities::EntitiesCreateEmailTemplateResponsePayload>),
    /// `cxengage/entities/create-exception-response`: Answers `createException` with the new
    /// exception.
    #[cfg(feature = "entities")]
    CreateExceptionResponse(Box<crate::entities::EntitiesCreateExceptionResponsePayload>),
    /// `cxengage/entities/create-flow-draft-response`: Answers `createFlowDraft` with the new
    /// draft.
    #[cfg(feature = "entities")]
    CreateFlowDraftResponse(Box<crate::entities::EntitiesCreateFlowDraftResponsePayload>),
    /// `cxengage/entities/create-flow-response`: Answers `createFlow` with the new flow and its
    /// first draft.
    #[cfg(feature = "entities")]
    CreateFlowResponse(Box<crate::entities::EntitiesCreateFlowResponsePayload>),
    /// `cxengage/entities/create-group-response`: Answers `createGroup` with the new group.
    #[cfg(feature = "entities")]
    CreateGroupResponse(Box<crate::entities::EntitiesCreateGroupResponsePayload>),
    /// `cxengage/entities/create-integration-listener-response`: Answers
    /// `createIntegrationListener` with the new listener.
    #[cfg(feature = "entities")]
    CreateIntegrationListenerResponse(
        Box<crate::entities::EntitiesCreateIntegrationListenerResponsePayload>,
    ),
    /// `cxengage/entities/create-integration-response`: Answers `createIntegration` with the new
    /// integration.
    #[cfg(feature = "entities")]
    CreateIntegrationResponse(Box<crate::entities::EntitiesCreateIntegrationResponsePayload>),
    /// `cxengage/entities/create-list-item-response`: Answers `createListItem` with the new item.
    #[cfg(feature = "entities")]
    CreateListItemResponse(Box<crate::entities::EntitiesCreateListItemResponsePayload>),
    /// `cxengage/entities/create-list-response`: Answers `createList` with the new list.
    #[cfg(feature = "entities")]
    CreateListResponse(Box<crate::entities::EntitiesCreateListResponsePayload>),
    /// `cxengage/entities/create-message-template-response`: Answers `createMessageTemplate` with
    /// the new message template.
    #[cfg(feature = "entities")]
    CreateMessageTemplateResponse(
        Box<crate::entities::EntitiesCreateMessageTemplateResponsePayload>,
    ),
    /// `cxengage/entities/create-outbound-identifier-list-response`: Answers
    /// `createOutboundIdentifierList` with the new outbound identifier list.
    #[cfg(feature = "entities")]
    CreateOutboundIdentifierListResponse(
        Box<crate::entities::EntitiesCreateOutboundIdentifierListResponsePayload>,
    ),
    /// `cxengage/entities/create-outbound-identifier-response`: Answers `createOutboundIdentifier`
    /// with the new outbound identifier.
    #[cfg(feature = "entities")]
    CreateOutboundIdentifierResponse(
        Box<crate::entities::EntitiesCreateOutboundIdentifierResponsePayload>,
    ),
    /// `cxengage/entities/create-reason-list-response`: Answers `createReasonList` with the new
    /// reason list.
    #[cfg(feature = "entities")]
    CreateReasonListResponse(Box<crate::entities::EntitiesCreateReasonListResponsePayload>),
    /// `cxengage/entities/create-reason-response`: Answers `createReason` with the new reason.
    #[cfg(feature = "entities")]
    CreateReasonResponse(Box<crate::entities::EntitiesCreateReasonResponsePayload>),
    /// `cxengage/entities/create-role-response`: Answers `createRole` with the new role.
    #[cfg(feature = "entities")]
    CreateRoleResponse(Box<crate::entities::EntitiesCreateRoleResponsePayload>),
    /// `cxengage/entities/create-skill-response`: Answers `createSkill` with the new skill.
    #[cfg(feature = "entities")]
    CreateSkillResponse(Box<crate::entities::EntitiesCreateSkillResponsePayload>),
    /// `cxengage/entities/create-sla-response`: Answers `createSla` with the new service level
    /// agreement.
    #[cfg(feature = "entities")]
    CreateSlaResponse(Box<crate::entities::EntitiesCreateSlaResponsePayload>),
    /// `cxengage/entities/create-sla-version-response`: Answers `createSlaVersion` with the new
    /// version, which is in force.
    #[cfg(feature = "entities")]
    CreateSlaVersionResponse(Box<crate::entities::EntitiesCreateSlaVersionResponsePayload>),
    /// `cxengage/entities/create-tenant-response`: Answers `createTenant` with the new tenant.
    #[cfg(feature = "entities")]
    CreateTenantResponse(Box<crate::entities::EntitiesCreateTenantResponsePayload>),
    /// `cxengage/entities/create-transfer-list-response`: Answers `createTransferList` with the new
    /// transfer list.
    #[cfg(feature = "entities")]
    CreateTransferListResponse(Box<crate::entities::EntitiesCreateTransferListResponsePayload>),
    /// `cxengage/entities/create-user-response`: Answers `createUser` with the new user.
    #[cfg(feature = "entities")]
    CreateUserResponse(Box<crate::entities::EntitiesCreateUserResponsePayload>),
    /// `cxengage/entities/delete-api-key-response`: Answers `deleteApiKey`: the API key is gone.
    #[cfg(feature = "entities")]
    DeleteApiKeyResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/delete-email-template-response`: Answers `deleteEmailTemplate`: the
    /// tenant's own template is gone.
    #[cfg(feature = "entities")]
    DeleteEmailTemplateResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/delete-execption-response`: Answers `deleteException`: the exception is
    /// gone.
    #[cfg(feature = "entities")]
    DeleteExecptionResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/delete-list-item-response`: Answers `deleteListItem`: the item is gone.
    #[cfg(feature = "entities")]
    DeleteListItemResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/delete-outbound-identifier-response`: Answers `deleteOutboundIdentifier`:
    /// the outbound identifier is gone.
    #[cfg(feature = "entities")]
    DeleteOutboundIdentifierResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/dissociate-response`: Answers `dissociate`: the two are parted.
    #[cfg(feature = "entities")]
    DissociateResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/download-list-response`: Answers `downloadList` with the list's items as
    /// CSV text.
    #[cfg(feature = "entities")]
    DownloadListResponse(Box<String>),
    /// `cxengage/entities/get-api-keys-response`: Answers `getApiKeys` with the API keys.
    #[cfg(feature = "entities")]
    GetApiKeysResponse(Box<crate::entities::EntitiesGetApiKeysResponsePayload>),
    /// `cxengage/entities/get-artifact-response`: Answers `getArtifact` with the artifact.
    #[cfg(feature = "entities")]
    GetArtifactResponse(Box<crate::types::Artifact>),
    /// `cxengage/entities/get-artifacts-response`: Answers `getArtifacts` with a short description
    /// of each artifact.
    #[cfg(feature = "entities")]
    GetArtifactsResponse(Box<crate::entities::EntitiesGetArtifactsResponsePayload>),
    /// `cxengage/entities/get-branding-response`: Answers `getBranding` with the branding.
    #[cfg(feature = "entities")]
    GetBrandingResponse(Box<crate::entities::EntitiesGetBrandingResponsePayload>),
    /// `cxengage/entities/get-business-hour-response`: Answers `getBusinessHour` with the set of
    /// business hours.
    #[cfg(feature = "entities")]
    GetBusinessHourResponse(Box<crate::entities::EntitiesGetBusinessHourResponsePayload>),
    /// `cxengage/entities/get-business-hours-response`: Answers `getBusinessHours` with the sets of
    /// business hours.
    #[cfg(feature = "entities")]
    GetBusinessHoursResponse(Box<crate::entities::EntitiesGetBusinessHoursResponsePayload>),
    /// `cxengage/entities/get-capacity-rules-response`: Answers `getCapacityRules` with the
    /// capacity rules.
    #[cfg(feature = "entities")]
    GetCapacityRulesResponse(Box<crate::entities::EntitiesGetCapacityRulesResponsePayload>),
    /// `cxengage/entities/get-dashboards-response`: Answers `getDashboards` with the dashboards.
    #[cfg(feature = "entities")]
    GetDashboardsResponse(Box<crate::entities::EntitiesGetDashboardsResponsePayload>),
    /// `cxengage/entities/get-data-access-member-response`: Answers `getDataAccessMember`.
    #[cfg(feature = "entities")]
    GetDataAccessMemberResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/get-data-access-report-response`: Answers `getDataAccessReport` with the
    /// data access report.
    #[cfg(feature = "entities")]
    GetDataAccessReportResponse(Box<crate::entities::EntitiesGetDataAccessReportResponsePayload>),
    /// `cxengage/entities/get-data-access-reports-response`: Answers `getDataAccessReports` with
    /// the data access reports.
    #[cfg(feature = "entities")]
    GetDataAccessReportsResponse(Box<crate::entities::EntitiesGetDataAccessReportsResponsePayload>),
    /// `cxengage/entities/get-dispatch-mapping-response`: Answers `getDispatchMapping` with the
    /// dispatch mapping.
    #[cfg(feature = "entities")]
    GetDispatchMappingResponse(Box<crate::entities::EntitiesGetDispatchMappingResponsePayload>),
    /// `cxengage/entities/get-dispatch-mappings-response`: Answers `getDispatchMappings` with the
    /// dispatch mappings.
    #[cfg(feature = "entities")]
    GetDispatchMappingsResponse(Box<crate::entities::EntitiesGetDispatchMappingsResponsePayload>),
    /// `cxengage/entities/get-disposition-response`: Answers `getDisposition` with the disposition.
    #[cfg(feature = "entities")]
    GetDispositionResponse(Box<crate::entities::EntitiesGetDispositionResponsePayload>),
    /// `cxengage/entities/get-dispositions-response`: Answers `getDispositions` with the
    /// dispositions.
    #[cfg(feature = "entities")]
    GetDispositionsResponse(Box<crate::entities::EntitiesGetDispositionsResponsePayload>),
    /// `cxengage/entities/get-email-templates-response`: Answers `getEmailTemplates` with all
    /// templates or with the one that was asked for.
    #[cfg(feature = "entities")]
    GetEmailTemplatesResponse(Box<crate::entities::EntitiesGetEmailTemplatesResponsePayload>),
    /// `cxengage/entities/get-email-types-response`: Answers `getEmailTypes` with all kinds of
    /// email or with the one that was asked for.
    #[cfg(feature = "entities")]
    GetEmailTypesResponse(Box<crate::entities::EntitiesGetEmailTypesResponsePayload>),
    /// `cxengage/entities/get-entity-response`: Answers `getEntity` with whatever the API has
    /// there.
    #[cfg(feature = "entities")]
    GetEntityResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/get-flow-response`: Answers `getFlow` with the flow.
    #[cfg(feature = "entities")]
    GetFlowResponse(Box<crate::entities::EntitiesGetFlowResponsePayload>),
    /// `cxengage/entities/get-flows-response`: Answers `getFlows` with the flows.
    #[cfg(feature = "entities")]
    GetFlowsResponse(Box<crate::entities::EntitiesGetFlowsResponsePayload>),
    /// `cxengage/entities/get-group-response`: Answers `getGroup` with the group and the ids of its
    /// users.
    #[cfg(feature = "entities")]
    GetGroupResponse(Box<crate::entities::EntitiesGetGroupResponsePayload>),
    /// `cxengage/entities/get-groups-response`: Answers `getGroups` with the groups.
    #[cfg(feature = "entities")]
    GetGroupsResponse(Box<crate::entities::EntitiesGetGroupsResponsePayload>),
    /// `cxengage/entities/get-historical-report-folders-response`: Answers
    /// `getHistoricalReportFolders` with the names of the folders.
    #[cfg(feature = "entities")]
    GetHistoricalReportFoldersResponse(
        Box<crate::entities::EntitiesGetHistoricalReportFoldersResponsePayload>,
    ),
    /// `cxengage/entities/get-identity-providers-response`: Answers `getIdentityProviders` with the
    /// identity providers.
    #[cfg(feature = "entities")]
    GetIdentityProvidersResponse(Box<crate::entities::EntitiesGetIdentityProvidersResponsePayload>),
    /// `cxengage/entities/get-integration-listener-response`: Answers `getIntegrationListener` with
    /// the listener.
    #[cfg(feature = "entities")]
    GetIntegrationListenerResponse(
        Box<crate::entities::EntitiesGetIntegrationListenerResponsePayload>,
    ),
    /// `cxengage/entities/get-integration-listeners-response`: Answers `getIntegrationListeners`
    /// with the listeners.
    #[cfg(feature = "entities")]
    GetIntegrationListenersResponse(
        Box<crate::entities::EntitiesGetIntegrationListenersResponsePayload>,
    ),
    /// `cxengage/entities/get-integration-response`: Answers `getIntegration` with the integration.
    #[cfg(feature = "entities")]
    GetIntegrationResponse(Box<crate::entities::EntitiesGetIntegrationResponsePayload>),
    /// `cxengage/entities/get-integrations-response`: Answers `getIntegrations` with the
    /// integrations.
    #[cfg(feature = "entities")]
    GetIntegrationsResponse(Box<crate::entities::EntitiesGetIntegrationsResponsePayload>),
    /// `cxengage/entities/get-list-item-response`: Answers `getListItem`.
    #[cfg(feature = "entities")]
    GetListItemResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/get-list-response`: Answers `getList` with the list and its items.
    #[cfg(feature = "entities")]
    GetListResponse(Box<crate::entities::EntitiesGetListResponsePayload>),
    /// `cxengage/entities/get-list-types-response`: Answers `getListTypes` with the list types.
    #[cfg(feature = "entities")]
    GetListTypesResponse(Box<crate::entities::EntitiesGetListTypesResponsePayload>),
    /// `cxengage/entities/get-lists-response`: Answers `getLists` with the lists and their items.
    #[cfg(feature = "entities")]
    GetListsResponse(Box<crate::entities::EntitiesGetListsResponsePayload>),
    /// `cxengage/entities/get-message-template-response`: Answers `getMessageTemplate` with the
    /// message template.
    #[cfg(feature = "entities")]
    GetMessageTemplateResponse(Box<crate::entities::EntitiesGetMessageTemplateResponsePayload>),
    /// `cxengage/entities/get-message-templates-response`: Answers `getMessageTemplates` with the
    /// message templates.
    #[cfg(feature = "entities")]
    GetMessageTemplatesResponse(Box<crate::entities::EntitiesGetMessageTemplatesResponsePayload>),
    /// `cxengage/entities/get-outbound-identifier-list-response`: Answers
    /// `getOutboundIdentifierList` with the outbound identifier list.
    #[cfg(feature = "entities")]
    GetOutboundIdentifierListResponse(
        Box<crate::entities::EntitiesGetOutboundIdentifierListResponsePayload>,
    ),
    /// `cxengage/entities/get-outbound-identifier-lists-response`: Answers
    /// `getOutboundIdentifierLists` with the outbound identifier lists.
    #[cfg(feature = "entities")]
    GetOutboundIdentifierListsResponse(
        Box<crate::entities::EntitiesGetOutboundIdentifierListsResponsePayload>,
    ),
    /// `cxengage/entities/get-outbound-identifiers-response`: Answers `getOutboundIdentifiers` with
    /// the outbound identifiers.
    #[cfg(feature = "entities")]
    GetOutboundIdentifiersResponse(
        Box<crate::entities::EntitiesGetOutboundIdentifiersResponsePayload>,
    ),
    /// `cxengage/entities/get-permissions-response`: Answers `getPermissions` with the permissions.
    #[cfg(feature = "entities")]
    GetPermissionsResponse(Box<crate::entities::EntitiesGetPermissionsResponsePayload>),
    /// `cxengage/entities/get-platform-roles-response`: Answers `getPlatformRoles` with the roles.
    #[cfg(feature = "entities")]
    GetPlatformRolesResponse(Box<crate::entities::EntitiesGetPlatformRolesResponsePayload>),
    /// `cxengage/entities/get-platform-user-email-response`: Answers `getPlatformUserEmail` with
    /// the account that has the address.
    #[cfg(feature = "entities")]
    GetPlatformUserEmailResponse(Box<crate::entities::EntitiesGetPlatformUserEmailResponsePayload>),
    /// `cxengage/entities/get-platform-user-response`: Answers `getPlatformUser` with the account.
    #[cfg(feature = "entities")]
    GetPlatformUserResponse(Box<crate::entities::EntitiesGetPlatformUserResponsePayload>),
    /// `cxengage/entities/get-protected-branding-response`: Answers `getProtectedBranding` with the
    /// protected parts of the branding.
    #[cfg(feature = "entities")]
    GetProtectedBrandingResponse(Box<crate::entities::EntitiesGetProtectedBrandingResponsePayload>),
    /// `cxengage/entities/get-queue-response`: Answers `getQueue` with the queue and its versions.
    #[cfg(feature = "entities")]
    GetQueueResponse(Box<crate::entities::EntitiesGetQueueResponsePayload>),
    /// `cxengage/entities/get-queues-response`: Answers `getQueues` with the queues.
    #[cfg(feature = "entities")]
    GetQueuesResponse(Box<crate::entities::EntitiesGetQueuesResponsePayload>),
    /// `cxengage/entities/get-reason-list-response`: Answers `getReasonList` with the reason list.
    #[cfg(feature = "entities")]
    GetReasonListResponse(Box<crate::entities::EntitiesGetReasonListResponsePayload>),
    /// `cxengage/entities/get-reason-lists-response`: Answers `getReasonLists` with the reason
    /// lists.
    #[cfg(feature = "entities")]
    GetReasonListsResponse(Box<crate::entities::EntitiesGetReasonListsResponsePayload>),
    /// `cxengage/entities/get-reason-response`: Answers `getReason` with the reason.
    #[cfg(feature = "entities")]
    GetReasonResponse(Box<crate::entities::EntitiesGetReasonResponsePayload>),
    /// `cxengage/entities/get-reasons-response`: Answers `getReasons` with the reasons for being
    /// not ready.
    #[cfg(feature = "entities")]
    GetReasonsResponse(Box<crate::entities::EntitiesGetReasonsResponsePayload>),
    /// `cxengage/entities/get-recordings-response`: Answers `getRecordings` with the recordings.
    #[cfg(feature = "entities")]
    GetRecordingsResponse(Box<Vec<crate::types::Artifact>>),
    /// `cxengage/entities/get-regions-response`: Answers `getRegions` with the regions.
    #[cfg(feature = "entities")]
    GetRegionsResponse(Box<crate::entities::EntitiesGetRegionsResponsePayload>),
    /// `cxengage/entities/get-role-response`: Answers `getRole` with the role.
    #[cfg(feature = "entities")]
    GetRoleResponse(Box<crate::entities::EntitiesGetRoleResponsePayload>),
    /// `cxengage/entities/get-roles-response`: Answers `getRoles` with the roles.
    #[cfg(feature = "entities")]
    GetRolesResponse(Box<crate::entities::EntitiesGetRolesResponsePayload>),
    /// `cxengage/entities/get-skill-response`: Answers `getSkill` with the skill and the ids of its
    /// users.
    #[cfg(feature = "entities")]
    GetSkillResponse(Box<crate::entities::EntitiesGetSkillResponsePayload>),
    /// `cxengage/entities/get-skills-response`: Answers `getSkills` with the skills.
    #[cfg(feature = "entities")]
    GetSkillsResponse(Box<crate::entities::EntitiesGetSkillsResponsePayload>),
    /// `cxengage/entities/get-sla-response`: Answers `getSla` with the service level agreement and
    /// its versions.
    #[cfg(feature = "entities")]
    GetSlaResponse(Box<crate::entities::EntitiesGetSlaResponsePayload>),
    /// `cxengage/entities/get-slas-response`: Answers `getSlas` with the service level agreements.
    #[cfg(feature = "entities")]
    GetSlasResponse(Box<crate::entities::EntitiesGetSlasResponsePayload>),
    /// `cxengage/entities/get-tenant-response`: Answers `getTenant` with the tenant.
    #[cfg(feature = "entities")]
    GetTenantResponse(Box<crate::entities::EntitiesGetTenantResponsePayload>),
    /// `cxengage/entities/get-tenants-response`: Answers `getTenants` with the tenants.
    #[cfg(feature = "entities")]
    GetTenantsResponse(Box<crate::entities::EntitiesGetTenantsResponsePayload>),
    /// `cxengage/entities/get-timezones-response`: Answers `getTimezones` with the time zones.
    #[cfg(feature = "entities")]
    GetTimezonesResponse(Box<crate::entities::EntitiesGetTimezonesResponsePayload>),
    /// `cxengage/entities/get-transfer-list-response`: Answers `getTransferList` with the transfer
    /// list.
    #[cfg(feature = "entities")]
    GetTransferListResponse(Box<crate::entities::EntitiesGetTransferListResponsePayload>),
    /// `cxengage/entities/get-transfer-lists-response`: Answers `getTransferLists` with the
    /// transfer lists.
    #[cfg(feature = "entities")]
    GetTransferListsResponse(Box<crate::entities::EntitiesGetTransferListsResponsePayload>),
    /// `cxengage/entities/get-user-outbound-identifier-lists-response`: Answers
    /// `getUserOutboundIdentifierLists` with the user's outbound identifier lists.
    #[cfg(feature = "entities")]
    GetUserOutboundIdentifierListsResponse(
        Box<crate::entities::EntitiesGetUserOutboundIdentifierListsResponsePayload>,
    ),
    /// `cxengage/entities/get-user-response`: Answers `getUser` with the user.
    #[cfg(feature = "entities")]
    GetUserResponse(Box<crate::entities::EntitiesGetUserResponsePayload>),
    /// `cxengage/entities/get-users-response`: Answers `getUsers` with the users.
    #[cfg(feature = "entities")]
    GetUsersResponse(Box<crate::entities::EntitiesGetUsersResponsePayload>),
    /// `cxengage/entities/invite-user-response`: Answers `inviteUser` with the new user.
    #[cfg(feature = "entities")]
    InviteUserResponse(Box<crate::entities::EntitiesInviteUserResponsePayload>),
    /// `cxengage/entities/remove-flow-draft-response`: Answers `removeFlowDraft`: the draft is
    /// gone.
    #[cfg(feature = "entities")]
    RemoveFlowDraftResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/remove-outbound-identifier-list-member-response`: Answers
    /// `removeOutboundIdentifierListMember`: the outbound identifier is off the list.
    #[cfg(feature = "entities")]
    RemoveOutboundIdentifierListMemberResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/update-api-key-response`: Answers `updateApiKey` with the API key as
    /// changed.
    #[cfg(feature = "entities")]
    UpdateApiKeyResponse(Box<crate::entities::EntitiesUpdateApiKeyResponsePayload>),
    /// `cxengage/entities/update-branding-response`: Answers `updateBranding` with the branding as
    /// changed.
    #[cfg(feature = "entities")]
    UpdateBrandingResponse(Box<crate::entities::EntitiesUpdateBrandingResponsePayload>),
    /// `cxengage/entities/update-business-hour-response`: Answers `updateBusinessHour` with the set
    /// of business hours as changed.
    #[cfg(feature = "entities")]
    UpdateBusinessHourResponse(Box<crate::entities::EntitiesUpdateBusinessHourResponsePayload>),
    /// `cxengage/entities/update-data-access-report-response`: Answers `updateDataAccessReport`
    /// with the data access report as changed.
    #[cfg(feature = "entities")]
    UpdateDataAccessReportResponse(
        Box<crate::entities::EntitiesUpdateDataAccessReportResponsePayload>,
    ),
    /// `cxengage/entities/update-dispatch-mapping-response`: Answers `updateDispatchMapping` with
    /// the dispatch mapping as changed.
    #[cfg(feature = "entities")]
    UpdateDispatchMappingResponse(
        Box<crate::entities::EntitiesUpdateDispatchMappingResponsePayload>,
    ),
    /// `cxengage/entities/update-disposition-list-response`: Answers `updateDispositionList` with
    /// the disposition list as changed.
    #[cfg(feature = "entities")]
    UpdateDispositionListResponse(
        Box<crate::entities::EntitiesUpdateDispositionListResponsePayload>,
    ),
    /// `cxengage/entities/update-disposition-response`: Answers `updateDisposition` with the
    /// disposition as changed.
    #[cfg(feature = "entities")]
    UpdateDispositionResponse(Box<crate::entities::EntitiesUpdateDispositionResponsePayload>),
    /// `cxengage/entities/update-email-template-response`: Answers `updateEmailTemplate` with the
    /// template as changed.
    #[cfg(feature = "entities")]
    UpdateEmailTemplateResponse(Box<crate::entities::EntitiesUpdateEmailTemplateResponsePayload>),
    /// `cxengage/entities/update-flow-response`: Answers `updateFlow` with the flow as changed.
    #[cfg(feature = "entities")]
    UpdateFlowResponse(Box<crate::entities::EntitiesUpdateFlowResponsePayload>),
    /// `cxengage/entities/update-group-response`: Answers `updateGroup` with the group as changed.
    #[cfg(feature = "entities")]
    UpdateGroupResponse(Box<crate::entities::EntitiesUpdateGroupResponsePayload>),
    /// `cxengage/entities/update-integration-listener-response`: Answers
    /// `updateIntegrationListener` with the listener as changed.
    #[cfg(feature = "entities")]
    UpdateIntegrationListenerResponse(
        Box<crate::entities::EntitiesUpdateIntegrationListenerResponsePayload>,
    ),
    /// `cxengage/entities/update-integration-response`: Answers `updateIntegration` with the
    /// integration as changed.
    #[cfg(feature = "entities")]
    UpdateIntegrationResponse(Box<crate::entities::EntitiesUpdateIntegrationResponsePayload>),
    /// `cxengage/entities/update-list-item-response`: Answers `updateListItem` with the item as
    /// changed.
    #[cfg(feature = "entities")]
    UpdateListItemResponse(Box<crate::entities::EntitiesUpdateListItemResponsePayload>),
    /// `cxengage/entities/update-list-response`: Answers `updateList` with the list as changed.
    #[cfg(feature = "entities")]
    UpdateListResponse(Box<crate::entities::EntitiesUpdateListResponsePayload>),
    /// `cxengage/entities/update-message-template-response`: Answers `updateMessageTemplate` with
    /// the message template as changed.
    #[cfg(feature = "entities")]
    UpdateMessageTemplateResponse(
        Box<crate::entities::EntitiesUpdateMessageTemplateResponsePayload>,
    ),
    /// `cxengage/entities/update-outbound-identifier-list-response`: Answers
    /// `updateOutboundIdentifierList` with the outbound identifier list as changed.
    #[cfg(feature = "entities")]
    UpdateOutboundIdentifierListResponse(
        Box<crate::entities::EntitiesUpdateOutboundIdentifierListResponsePayload>,
    ),
    /// `cxengage/entities/update-outbound-identifier-response`: Answers `updateOutboundIdentifier`
    /// with the outbound identifier as changed.
    #[cfg(feature = "entities")]
    UpdateOutboundIdentifierResponse(
        Box<crate::entities::EntitiesUpdateOutboundIdentifierResponsePayload>,
    ),
    /// `cxengage/entities/update-platform-user-response`: Answers `updatePlatformUser` with the
    /// account as changed.
    #[cfg(feature = "entities")]
    UpdatePlatformUserResponse(Box<crate::entities::EntitiesUpdatePlatformUserResponsePayload>),
    /// `cxengage/entities/update-reason-list-response`: Answers `updateReasonList` with the reason
    /// list as changed.
    #[cfg(feature = "entities")]
    UpdateReasonListResponse(Box<crate::entities::EntitiesUpdateReasonListResponsePayload>),
    /// `cxengage/entities/update-reason-response`: Answers `updateReason` with the reason as
    /// changed.
    #[cfg(feature = "entities")]
    UpdateReasonResponse(Box<crate::entities::EntitiesUpdateReasonResponsePayload>),
    /// `cxengage/entities/update-role-response`: Answers `updateRole` with the role as changed.
    #[cfg(feature = "entities")]
    UpdateRoleResponse(Box<crate::entities::EntitiesUpdateRoleResponsePayload>),
    /// `cxengage/entities/update-skill-response`: Answers `updateSkill` with the skill as changed.
    #[cfg(feature = "entities")]
    UpdateSkillResponse(Box<crate::entities::EntitiesUpdateSkillResponsePayload>),
    /// `cxengage/entities/update-sla-response`: Answers `updateSla` with the service level
    /// agreement as changed.
    #[cfg(feature = "entities")]
    UpdateSlaResponse(Box<crate::entities::EntitiesUpdateSlaResponsePayload>),
    /// `cxengage/entities/update-tenant-response`: Answers `updateTenant` with the tenant as
    /// changed.
    #[cfg(feature = "entities")]
    UpdateTenantResponse(Box<crate::entities::EntitiesUpdateTenantResponsePayload>),
    /// `cxengage/entities/update-transfer-list-response`: Answers `updateTransferList` with the
    /// transfer list as changed.
    #[cfg(feature = "entities")]
    UpdateTransferListResponse(Box<crate::entities::EntitiesUpdateTransferListResponsePayload>),
    /// `cxengage/entities/update-user-response`: Answers `updateUser` with the user as changed.
    #[cfg(feature = "entities")]
    UpdateUserResponse(Box<crate::entities::EntitiesUpdateUserResponsePayload>),
    /// `cxengage/entities/update-user-skill-member-response`: Answers `updateUserSkillMember` with
    /// the user's proficiency as changed.
    #[cfg(feature = "entities")]
    UpdateUserSkillMemberResponse(
        Box<crate::entities::EntitiesUpdateUserSkillMemberResponsePayload>,
    ),
    /// `cxengage/entities/update-users-capacity-rule-response`: Answers `updateUsersCapacityRule`.
    #[cfg(feature = "entities")]
    UpdateUsersCapacityRuleResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/entities/upload-branding-image-response`: Answers `uploadBrandingImage` with the
    /// URL of the image.
    #[cfg(feature = "entities")]
    UploadBrandingImageResponse(Box<crate::entities::EntitiesUploadBrandingImageResponsePayload>),
    /// `cxengage/entities/upload-list-response`: Answers `uploadList` with how many items were
    /// created, changed and deleted, and how many failed.
    #[cfg(feature = "entities")]
    UploadListResponse(Box<crate::entities::EntitiesUploadListResponsePayload>),
    /// `cxengage/errors/error/api-encountered-internal-server-error`: Meant to tell that the API
    /// failed with a server error.
    ApiEncounteredInternalServerError(Option<Value>),
    /// `cxengage/errors/error/api-rejected-bad-client-request`: Meant to tell that the API refused
    /// a request.
    ApiRejectedBadClientRequest(Option<Value>),
    /// `cxengage/errors/error/api-returned-404-not-found`: Meant to tell that the API did not find
    /// something.
    ApiReturned404NotFound(Option<Value>),
    /// `cxengage/errors/error/failed-to-create-email-reply-artifact`: The draft of a reply could
    /// not be made.
    #[cfg(feature = "interactions-email")]
    FailedToCreateEmailReplyArtifact(Option<Value>),
    /// `cxengage/errors/error/failed-to-create-outbound-email-interaction`: An outbound email could
    /// not be started.
    #[cfg(feature = "interactions-email")]
    FailedToCreateOutboundEmailInteraction(Option<Value>),
    /// `cxengage/errors/error/failed-to-retrieve-messaging-history`: The messages so far could not
    /// be read.
    #[cfg(feature = "interactions-messaging")]
    FailedToRetrieveMessagingHistory(Option<Value>),
    /// `cxengage/errors/error/failed-to-retrieve-messaging-metadata`: The description of a
    /// messaging interaction could not be read.
    #[cfg(feature = "interactions-messaging")]
    FailedToRetrieveMessagingMetadata(Option<Value>),
    /// `cxengage/errors/error/failed-to-send-digits-invalid-interaction`: `sendDigits` was asked of
    /// an interaction that is no live call.
    #[cfg(feature = "interactions-voice")]
    FailedToSendDigitsInvalidInteraction(Option<Value>),
    /// `cxengage/errors/error/failed-to-start-module-error`: A module that the session needs did
    /// not start.
    FailedToStartModuleError(Option<Value>),
    /// `cxengage/errors/error/mqtt-lost-connection`: Skylight lost the message broker.
    #[cfg(feature = "interactions-messaging")]
    MqttLostConnection(Option<Value>),
    /// `cxengage/errors/error/no-twilio-integration`: `sendDigits` was asked without a Twilio
    /// softphone.
    #[cfg(feature = "interactions-voice")]
    NoTwilioIntegration(Option<Value>),
    /// `cxengage/errors/error/sqs-uncaught-exception`: Something unforeseen happened while
    /// notifications were read.
    SqsUncaughtException(Option<Value>),
    /// `cxengage/errors/error/twilio-device-error`: The softphone reported a failure.
    #[cfg(feature = "twilio")]
    TwilioDeviceError(Option<Value>),
    /// `cxengage/errors/error/unknown-agent-notification-type`: The platform sent a notification
    /// that the SDK does not know.
    UnknownAgentNotificationType(Option<Value>),
    /// `cxengage/errors/fatal/failed-to-refresh-sqs-integration`: Skylight could not renew its
    /// access to the queue of notifications.
    FailedToRefreshSqsIntegration(Option<Value>),
    /// `cxengage/errors/fatal/mqtt-failed-to-connect`: Skylight could not connect to the message
    /// broker.
    #[cfg(feature = "interactions-messaging")]
    MqttFailedToConnect(Option<Value>),
    /// `cxengage/errors/warn/failed-to-delete-sqs-message`: A notification could not be taken off
    /// the queue, or belongs to another session.
    FailedToDeleteSqsMessage(Option<Value>),
    /// `cxengage/errors/warn/failed-to-receive-sqs-message`: Notifications could not be read this
    /// time.
    FailedToReceiveSqsMessage(Option<Value>),
    /// `cxengage/errors/warn/sqs-loop-ended`: Skylight stopped reading notifications.
    SqsLoopEnded(Option<Value>),
    /// `cxengage/interactions/accept-acknowledged`: The platform took the request to accept.
    #[cfg(feature = "interactions")]
    AcceptAcknowledged(Box<crate::interactions::InteractionResourceRef>),
    /// `cxengage/interactions/contact-assign-acknowledged`: A contact was assigned to an
    /// interaction.
    #[cfg(feature = "interactions")]
    ContactAssignAcknowledged(Box<crate::interactions::ContactInterrupt>),
    /// `cxengage/interactions/contact-unassign-acknowledged`: A contact was taken away from an
    /// interaction.
    #[cfg(feature = "interactions")]
    ContactUnassignAcknowledged(Box<crate::interactions::ContactInterrupt>),
    /// `cxengage/interactions/create-note-response`: A note was written.
    #[cfg(feature = "interactions")]
    CreateNoteResponse(Box<Option<crate::interactions::Note>>),
    /// `cxengage/interactions/custom-fields-received`: Fields for the agent to see.
    #[cfg(feature = "interactions")]
    CustomFieldsReceived(Box<crate::interactions::CustomFields>),
    /// `cxengage/interactions/disable-wrapup-acknowledged`: The platform took the request to do
    /// without after-work.
    #[cfg(feature = "interactions")]
    DisableWrapupAcknowledged(Box<crate::interactions::InteractionResourceRef>),
    /// `cxengage/interactions/disposition-code-changed`: The disposition of an interaction was set
    /// or taken away.
    #[cfg(feature = "interactions")]
    DispositionCodeChanged(Box<crate::interactions::DispositionAck>),
    /// `cxengage/interactions/disposition-codes-received`: The dispositions that an interaction can
    /// be given.
    #[cfg(feature = "interactions")]
    DispositionCodesReceived(Box<crate::interactions::DispositionCodes>),
    /// `cxengage/interactions/email/agent-cancel-reply-acknowledged`: Reporting knows that the
    /// agent gave up a reply.
    #[cfg(feature = "interactions-email")]
    AgentCancelReplyAcknowledged(Box<crate::interactions::email::EmailAgentAck>),
    /// `cxengage/interactions/email/agent-no-reply-acknowledged`: Reporting knows that the agent
    /// will not reply.
    #[cfg(feature = "interactions-email")]
    AgentNoReplyAcknowledged(Box<crate::interactions::email::EmailAgentAck>),
    /// `cxengage/interactions/email/agent-reply-started-acknowledged`: Reporting knows that the
    /// agent writes a reply.
    #[cfg(feature = "interactions-email")]
    AgentReplyStartedAcknowledged(Box<crate::interactions::email::EmailAgentAck>),
    /// `cxengage/interactions/email/artifact-received`: The files of an offered email.
    #[cfg(feature = "interactions-email")]
    ArtifactReceived(Box<crate::types::Artifact>),
    /// `cxengage/interactions/email/attachment-added`: Skylight keeps a file for the reply.
    #[cfg(feature = "interactions-email")]
    EmailAttachmentAdded(Box<crate::interactions::AttachmentAdded>),
    /// `cxengage/interactions/email/attachment-list`: The attachments of an offered email.
    #[cfg(feature = "interactions-email")]
    AttachmentList(Box<Vec<crate::interactions::email::EmailAttachmentItem>>),
    /// `cxengage/interactions/email/attachment-received`: An attachment with the address to
    /// download it from.
    #[cfg(feature = "interactions-email")]
    AttachmentReceived(Box<Option<crate::types::ArtifactFile>>),
    /// `cxengage/interactions/email/attachment-removed`: A file will not go with the reply.
    #[cfg(feature = "interactions-email")]
    EmailAttachmentRemoved(
        Box<crate::interactions::email::InteractionsEmailAttachmentRemovedPayload>,
    ),
    /// `cxengage/interactions/email/details-received`: The description of an offered email.
    #[cfg(feature = "interactions-email")]
    DetailsReceived(Box<crate::interactions::email::EmailDetails>),
    /// `cxengage/interactions/email/email-reply-artifact-created`: The draft of a reply was made,
    /// so the email can be answered.
    #[cfg(feature = "interactions-email")]
    EmailReplyArtifactCreated(Box<crate::interactions::InteractionRef>),
    /// `cxengage/interactions/email/html-body-received`: The formatted text of an offered email.
    #[cfg(feature = "interactions-email")]
    HtmlBodyReceived(Box<crate::interactions::email::EmailBody>),
    /// `cxengage/interactions/email/plain-body-received`: The plain text of an offered email.
    #[cfg(feature = "interactions-email")]
    PlainBodyReceived(Box<crate::interactions::email::EmailBody>),
    /// `cxengage/interactions/email/send-reply`: The flow was told to send the email.
    #[cfg(feature = "interactions-email")]
    SendReply(Box<crate::interactions::InteractionRef>),
    /// `cxengage/interactions/email/start-outbound-email`: The platform took the request for an
    /// outbound email.
    #[cfg(feature = "interactions-email")]
    StartOutboundEmail(Box<crate::interactions::FlowInteractionRef>),
    /// `cxengage/interactions/email/transcript-received`: The emails of an interaction.
    #[cfg(feature = "interactions-email")]
    EmailTranscriptReceived(Box<Vec<crate::types::Artifact>>),
    /// `cxengage/interactions/enable-wrapup-acknowledged`: The platform took the request for
    /// after-work.
    #[cfg(feature = "interactions")]
    EnableWrapupAcknowledged(Box<crate::interactions::InteractionResourceRef>),
    /// `cxengage/interactions/end-acknowledged`: The platform took the request to end or reject.
    #[cfg(feature = "interactions")]
    EndAcknowledged(Box<crate::interactions::EndAck>),
    /// `cxengage/interactions/end-wrapup-acknowledged`: The platform took the request to end
    /// after-work.
    #[cfg(feature = "interactions")]
    EndWrapupAcknowledged(Box<crate::interactions::InteractionResourceRef>),
    /// `cxengage/interactions/flow-action-acknowledged`: The SDK confirmed a notification to the
    /// platform.
    #[cfg(feature = "interactions")]
    FlowActionAcknowledged(Box<crate::interactions::InteractionRef>),
    /// `cxengage/interactions/focus-acknowledged`: Reporting knows that the agent has turned to an
    /// interaction.
    #[cfg(feature = "interactions")]
    FocusAcknowledged(Box<crate::interactions::DetailedInterrupt>),
    /// `cxengage/interactions/get-note-response`: The note that was asked for.
    #[cfg(feature = "interactions")]
    GetNoteResponse(Box<Option<crate::interactions::Note>>),
    /// `cxengage/interactions/get-notes-response`: The notes on an interaction.
    #[cfg(feature = "interactions")]
    GetNotesResponse(Box<Option<crate::interactions::NoteList>>),
    /// `cxengage/interactions/interaction-update-transfer-menu`: The flow offers transfer lists to
    /// the agent.
    #[cfg(feature = "interactions")]
    InteractionUpdateTransferMenu(Box<crate::interactions::TransferMenu>),
    /// `cxengage/interactions/messaging/history-received`: The messages so far of an SMS or
    /// messaging interaction.
    #[cfg(feature = "interactions-messaging")]
    MessagingHistoryReceived(Box<Vec<crate::interactions::messaging::MessagingMessage>>),
    /// `cxengage/interactions/messaging/initialize-outbound-sms-response`: The platform took the
    /// request to begin an exchange of text messages.
    #[cfg(feature = "interactions-messaging")]
    InitializeOutboundSmsResponse(Box<crate::interactions::FlowInteractionRef>),
    /// `cxengage/interactions/messaging/mqtt-session-connected`: Skylight is connected to the
    /// message broker.
    #[cfg(feature = "interactions-messaging")]
    MqttSessionConnected(Option<Value>),
    /// `cxengage/interactions/messaging/new-message-received`: A message of an SMS or messaging
    /// interaction.
    #[cfg(feature = "interactions-messaging")]
    NewMessageReceived(Box<crate::interactions::messaging::MessagingMessage>),
    /// `cxengage/interactions/messaging/send-message-acknowledged`: A message was handed to the
    /// broker.
    #[cfg(feature = "interactions-messaging")]
    SendMessageAcknowledged(Box<bool>),
    /// `cxengage/interactions/messaging/send-outbound-sms-response`: The flow was told to send a
    /// text message.
    #[cfg(feature = "interactions-messaging")]
    SendOutboundSmsResponse(Box<crate::interactions::InteractionRef>),
    /// `cxengage/interactions/messaging/transcript-received`: A transcript of an interaction.
    #[cfg(feature = "interactions-messaging")]
    MessagingTranscriptReceived(Box<Option<Vec<crate::types::ArtifactFile>>>),
    /// `cxengage/interactions/resource-added-received`: Somebody joined the interaction.
    #[cfg(feature = "interactions")]
    ResourceAddedReceived(Box<crate::interactions::ResourceAdded>),
    /// `cxengage/interactions/resource-hold-received`: Somebody on the call is on hold.
    #[cfg(feature = "interactions")]
    ResourceHoldReceived(Box<crate::interactions::ResourceHold>),
    /// `cxengage/interactions/resource-removed-received`: Somebody left the interaction.
    #[cfg(feature = "interactions")]
    ResourceRemovedReceived(Box<crate::interactions::ResourceRemoved>),
    /// `cxengage/interactions/resource-resume-received`: Somebody on the call is off hold.
    #[cfg(feature = "interactions")]
    ResourceResumeReceived(Box<crate::interactions::ResourceResume>),
    /// `cxengage/interactions/screen-pop-received`: Something to show to the agent.
    #[cfg(feature = "interactions")]
    ScreenPopReceived(Box<crate::interactions::ScreenPop>),
    /// `cxengage/interactions/script-received`: A questionnaire for the agent to fill in.
    #[cfg(feature = "interactions")]
    ScriptReceived(Box<crate::interactions::ScriptReceived>),
    /// `cxengage/interactions/send-custom-interrupt-acknowledged`: The flow was sent an interrupt.
    #[cfg(feature = "interactions")]
    SendCustomInterruptAcknowledged(Box<Option<crate::interactions::FlowInteractionRef>>),
    /// `cxengage/interactions/send-script`: A filled-in questionnaire was taken.
    #[cfg(feature = "interactions")]
    SendScript(Box<crate::scalar::Uuid>),
    /// `cxengage/interactions/smooch-messaging/attachment-added`: Skylight keeps a file for the
    /// interaction.
    #[cfg(feature = "interactions-smooch-messaging")]
    SmoochMessagingAttachmentAdded(Box<crate::interactions::AttachmentAdded>),
    /// `cxengage/interactions/smooch-messaging/attachment-removed`: Skylight keeps no file for the
    /// interaction.
    #[cfg(feature = "interactions-smooch-messaging")]
    SmoochMessagingAttachmentRemoved(Box<crate::interactions::InteractionRef>),
    /// `cxengage/interactions/smooch-messaging/attachment-sent`: The file was sent.
    #[cfg(feature = "interactions-smooch-messaging")]
    AttachmentSent(Box<Option<crate::interactions::smooch_messaging::SmoochSent>>),
    /// `cxengage/interactions/smooch-messaging/conversation-read-agent-received`: The others were
    /// told that the agent has read their messages.
    #[cfg(feature = "interactions-smooch-messaging")]
    ConversationReadAgentReceived(Box<Option<serde_json::Value>>),
    /// `cxengage/interactions/smooch-messaging/conversation-read-received`: Somebody else has read
    /// the messages.
    #[cfg(feature = "interactions-smooch-messaging")]
    ConversationReadReceived(Box<crate::interactions::smooch_messaging::SmoochRead>),
    /// `cxengage/interactions/smooch-messaging/history-received`: The messages so far of a Smooch
    /// interaction.
    #[cfg(feature = "interactions-smooch-messaging")]
    SmoochMessagingHistoryReceived(Box<crate::interactions::smooch_messaging::SmoochConversation>),
    /// `cxengage/interactions/smooch-messaging/message-received`: A message of a Smooch
    /// interaction, by the customer or by the agent.
    #[cfg(feature = "interactions-smooch-messaging")]
    MessageReceived(Box<Option<crate::interactions::smooch_messaging::SmoochMessageReceived>>),
    /// `cxengage/interactions/smooch-messaging/typing-agent-received`: The others were told whether
    /// the agent is typing.
    #[cfg(feature = "interactions-smooch-messaging")]
    TypingAgentReceived(Box<Option<serde_json::Value>>),
    /// `cxengage/interactions/smooch-messaging/typing-received`: Somebody else began or stopped
    /// typing.
    #[cfg(feature = "interactions-smooch-messaging")]
    TypingReceived(Box<crate::interactions::smooch_messaging::SmoochTyping>),
    /// `cxengage/interactions/unfocus-acknowledged`: Reporting knows that the agent has turned away
    /// from an interaction.
    #[cfg(feature = "interactions")]
    UnfocusAcknowledged(Box<crate::interactions::DetailedInterrupt>),
    /// `cxengage/interactions/update-note-response`: A note was changed.
    #[cfg(feature = "interactions")]
    UpdateNoteResponse(Box<Option<serde_json::Value>>),
    /// `cxengage/interactions/voice/cancel-dial-acknowledged`: The platform took the request to
    /// give up an outbound call.
    #[cfg(feature = "interactions-voice")]
    CancelDialAcknowledged(Box<crate::interactions::InteractionResourceRef>),
    /// `cxengage/interactions/voice/cancel-transfer-acknowledged`: The platform took the request to
    /// call a transfer off.
    #[cfg(feature = "interactions")]
    CancelTransferAcknowledged(Box<crate::interactions::CancelTransferAck>),
    /// `cxengage/interactions/voice/customer-connected`: The customer is on the line.
    #[cfg(feature = "interactions-voice")]
    CustomerConnected(Box<crate::interactions::voice::AgentNotification>),
    /// `cxengage/interactions/voice/customer-hold-error`: The customer could not be put on hold
    /// after all.
    #[cfg(feature = "interactions-voice")]
    CustomerHoldError(Option<Value>),
    /// `cxengage/interactions/voice/customer-hold-received`: The customer is on hold.
    #[cfg(feature = "interactions-voice")]
    CustomerHoldReceived(Box<crate::interactions::voice::InteractionResourceEvent>),
    /// `cxengage/interactions/voice/customer-resume-error`: Meant to tell that the customer could
    /// not be taken off hold.
    #[cfg(feature = "interactions-voice")]
    CustomerResumeError(Option<Value>),
    /// `cxengage/interactions/voice/customer-resume-received`: The customer is off hold.
    #[cfg(feature = "interactions-voice")]
    CustomerResumeReceived(Box<crate::interactions::voice::InteractionResourceEvent>),
    /// `cxengage/interactions/voice/customer-transfer-acknowledged`: The platform took the request
    /// to hand an interaction over.
    #[cfg(feature = "interactions")]
    CustomerTransferAcknowledged(Box<crate::interactions::TransferAck>),
    /// `cxengage/interactions/voice/dial-send-acknowledged`: The platform took the request for an
    /// outbound call.
    #[cfg(feature = "interactions-voice")]
    DialSendAcknowledged(Box<crate::interactions::FlowInteractionRef>),
    /// `cxengage/interactions/voice/force-killed-twilio-connection`: The softphone hung up a call
    /// that the platform did not know any more.
    #[cfg(feature = "interactions-voice")]
    ForceKilledTwilioConnection(Option<Value>),
    /// `cxengage/interactions/voice/get-monitored-interaction-response`: Meant to answer
    /// `getMonitoredInteraction`.
    #[cfg(feature = "session")]
    GetMonitoredInteractionResponse(Box<Option<crate::scalar::Uuid>>),
    /// `cxengage/interactions/voice/hold-acknowledged`: The platform took the request to hold the
    /// customer.
    #[cfg(feature = "interactions-voice")]
    HoldAcknowledged(Box<crate::interactions::InteractionResourceRef>),
    /// `cxengage/interactions/voice/mute-acknowledged`: The platform took the request to mute
    /// somebody.
    #[cfg(feature = "interactions-voice")]
    MuteAcknowledged(Box<crate::interactions::voice::TargetResourceAck>),
    /// `cxengage/interactions/voice/recording-end-received`: The call is no longer recorded.
    #[cfg(feature = "interactions-voice")]
    RecordingEndReceived(Box<crate::interactions::voice::InteractionResourceEvent>),
    /// `cxengage/interactions/voice/recording-start-received`: The call is being recorded.
    #[cfg(feature = "interactions-voice")]
    RecordingStartReceived(Box<crate::interactions::voice::InteractionResourceEvent>),
    /// `cxengage/interactions/voice/resource-hold-acknowledged`: The platform took the request to
    /// hold somebody on the call.
    #[cfg(feature = "interactions-voice")]
    ResourceHoldAcknowledged(Box<crate::interactions::voice::TargetResourceAck>),
    /// `cxengage/interactions/voice/resource-mute-received`: Somebody on the call was muted.
    #[cfg(feature = "interactions-voice")]
    ResourceMuteReceived(Box<crate::interactions::voice::ResourceMute>),
    /// `cxengage/interactions/voice/resource-removed-acknowledged`: The platform took the request
    /// to take somebody off the call.
    #[cfg(feature = "interactions-voice")]
    ResourceRemovedAcknowledged(Box<crate::interactions::voice::TargetResourceAck>),
    /// `cxengage/interactions/voice/resource-resume-acknowledged`: The platform took the request to
    /// resume somebody on the call.
    #[cfg(feature = "interactions-voice")]
    ResourceResumeAcknowledged(Box<crate::interactions::voice::TargetResourceAck>),
    /// `cxengage/interactions/voice/resource-unmute-received`: Somebody on the call can be heard
    /// again.
    #[cfg(feature = "interactions-voice")]
    ResourceUnmuteReceived(Box<crate::interactions::voice::ResourceUnmute>),
    /// `cxengage/interactions/voice/resume-acknowledged`: The platform took the request to resume
    /// the customer.
    #[cfg(feature = "interactions-voice")]
    ResumeAcknowledged(Box<crate::interactions::InteractionResourceRef>),
    /// `cxengage/interactions/voice/resume-all-acknowledged`: The platform took the request to
    /// resume everybody on the call.
    #[cfg(feature = "interactions-voice")]
    ResumeAllAcknowledged(Box<crate::interactions::InteractionResourceRef>),
    /// `cxengage/interactions/voice/send-digits-acknowledged`: The tone was played.
    #[cfg(feature = "interactions-voice")]
    SendDigitsAcknowledged(
        Box<crate::interactions::voice::InteractionsVoiceSendDigitsAcknowledgedPayload>,
    ),
    /// `cxengage/interactions/voice/set-monitored-interaction-response`: Meant to answer
    /// `clearMonitoredInteraction`.
    #[cfg(feature = "session")]
    SetMonitoredInteractionResponse(Option<Value>),
    /// `cxengage/interactions/voice/silent-monitor-end`: Listening in has ended.
    #[cfg(feature = "interactions-voice")]
    SilentMonitorEnd(Box<crate::interactions::voice::AgentNotification>),
    /// `cxengage/interactions/voice/silent-monitor-start`: Listening in has begun.
    #[cfg(feature = "interactions-voice")]
    SilentMonitorStart(Box<crate::interactions::voice::AgentNotification>),
    /// `cxengage/interactions/voice/silent-monitoring-start-acknowledged`: The platform took the
    /// request to listen in.
    #[cfg(feature = "interactions-voice")]
    SilentMonitoringStartAcknowledged(
        Box<crate::interactions::voice::InteractionsVoiceSilentMonitoringStartAcknowledgedPayload>,
    ),
    /// `cxengage/interactions/voice/start-recording-acknowledged`: The platform took the request to
    /// start the recording.
    #[cfg(feature = "interactions-voice")]
    StartRecordingAcknowledged(Box<crate::interactions::InteractionResourceRef>),
    /// `cxengage/interactions/voice/stop-recording-acknowledged`: The platform took the request to
    /// stop the recording.
    #[cfg(feature = "interactions-voice")]
    StopRecordingAcknowledged(Box<crate::interactions::InteractionResourceRef>),
    /// `cxengage/interactions/voice/transfer-cancelled`: A transfer was called off.
    #[cfg(feature = "interactions-voice")]
    TransferCancelled(Box<crate::interactions::voice::InteractionResourceEvent>),
    /// `cxengage/interactions/voice/transfer-connected`: The other party of a transfer is on the
    /// line.
    #[cfg(feature = "interactions-voice")]
    TransferConnected(Box<crate::interactions::voice::InteractionResourceEvent>),
    /// `cxengage/interactions/voice/transfer-started`: A transfer has begun.
    #[cfg(feature = "interactions-voice")]
    TransferStarted(Box<crate::interactions::voice::InteractionResourceEvent>),
    /// `cxengage/interactions/voice/unmute-acknowledged`: The platform took the request to unmute
    /// somebody.
    #[cfg(feature = "interactions-voice")]
    UnmuteAcknowledged(Box<crate::interactions::voice::TargetResourceAck>),
    /// `cxengage/interactions/voice/update-call-controls`: The flow changed which of the call's
    /// controls are allowed.
    #[cfg(feature = "interactions-voice")]
    UpdateCallControls(Box<crate::interactions::voice::CallControls>),
    /// `cxengage/interactions/work-accepted-received`: The interaction is live.
    #[cfg(feature = "interactions")]
    WorkAcceptedReceived(Box<crate::interactions::WorkAccepted>),
    /// `cxengage/interactions/work-ended-received`: The interaction is over for the agent.
    #[cfg(feature = "interactions")]
    WorkEndedReceived(Box<crate::interactions::InteractionRef>),
    /// `cxengage/interactions/work-initiated-received`: The platform has begun the work that it
    /// offered.
    #[cfg(feature = "interactions")]
    WorkInitiatedReceived(Box<crate::interactions::WorkInitiated>),
    /// `cxengage/interactions/work-offer-received`: Work is offered to the agent.
    #[cfg(feature = "interactions")]
    WorkOfferReceived(Box<crate::interactions::WorkOffer>),
    /// `cxengage/interactions/work-rejected-received`: The offer is gone: turned down, expired or
    /// withdrawn.
    #[cfg(feature = "interactions")]
    WorkRejectedReceived(Box<crate::interactions::InteractionRef>),
    /// `cxengage/interactions/wrapup-details-received`: What after-work is planned for an
    /// interaction.
    #[cfg(feature = "interactions")]
    WrapupDetailsReceived(Box<crate::interactions::WrapupDetails>),
    /// `cxengage/interactions/wrapup-ended`: Meant to tell that after-work has ended.
    #[cfg(feature = "interactions")]
    WrapupEnded(Box<crate::interactions::InteractionRef>),
    /// `cxengage/interactions/wrapup-started`: The interaction is over and after-work has begun.
    #[cfg(feature = "interactions")]
    WrapupStarted(Box<crate::interactions::InteractionRef>),
    /// `cxengage/logging/log-level-set`: The level was set.
    #[cfg(feature = "logging")]
    LogLevelSet(Box<crate::logging::LogLevel>),
    /// `cxengage/logging/logs-dumped`: Meant to tell that the log was written out.
    #[cfg(feature = "logging")]
    LogsDumped(Option<Value>),
    /// `cxengage/logging/logs-saved`: A log could not be uploaded.
    #[cfg(feature = "logging")]
    LogsSaved(Option<Value>),
    /// `cxengage/microphone-not-available`: The browser gives Skylight no microphone, so the
    /// softphone cannot be used.
    #[cfg(feature = "twilio")]
    MicrophoneNotAvailable(Option<Value>),
    /// `cxengage/notifications/show-banner`: Skylight shows the agent a notice.
    ShowBanner(Box<crate::types::Banner>),
    /// `cxengage/reporting/batch-response`: The results of everything that is subscribed.
    #[cfg(feature = "reporting")]
    BatchResponse(Box<Option<std::collections::BTreeMap<String, crate::reporting::StatResult>>>),
    /// `cxengage/reporting/bulk-stat-subscription-added`: Several statistics are subscribed to.
    #[cfg(feature = "reporting")]
    BulkStatSubscriptionAdded(Box<crate::reporting::ReportingBulkStatSubscriptionAddedPayload>),
    /// `cxengage/reporting/bulk-stat-subscription-removed`: What remains subscribed after several
    /// statistics were taken away.
    #[cfg(feature = "reporting")]
    BulkStatSubscriptionRemoved(
        Box<Option<std::collections::BTreeMap<String, crate::reporting::StatBundle>>>,
    ),
    /// `cxengage/reporting/get-available-stats-response`: The statistics that can be asked for.
    #[cfg(feature = "reporting")]
    GetAvailableStatsResponse(
        Box<std::collections::BTreeMap<String, crate::reporting::AvailableStat>>,
    ),
    /// `cxengage/reporting/get-bulk-stat-query-response`: The results of several statistics.
    #[cfg(feature = "reporting")]
    GetBulkStatQueryResponse(Box<std::collections::BTreeMap<String, crate::reporting::StatResult>>),
    /// `cxengage/reporting/get-capacity-response`: How busy the agents are.
    #[cfg(feature = "reporting")]
    GetCapacityResponse(Box<crate::reporting::CapacityResults>),
    /// `cxengage/reporting/get-contact-interaction-history-response`: Past interactions of a
    /// contact.
    #[cfg(feature = "reporting")]
    GetContactInteractionHistoryResponse(Box<crate::reporting::InteractionHistoryPage>),
    /// `cxengage/reporting/get-crm-interactions-response`: Past interactions of a CRM record.
    #[cfg(feature = "reporting")]
    GetCrmInteractionsResponse(Box<crate::reporting::InteractionHistoryPage>),
    /// `cxengage/reporting/get-interaction-response`: What reporting knows about an interaction.
    #[cfg(feature = "reporting")]
    GetInteractionResponse(Box<crate::reporting::InteractionReport>),
    /// `cxengage/reporting/get-stat-query-response`: The result of one statistic.
    #[cfg(feature = "reporting")]
    GetStatQueryResponse(Box<std::collections::BTreeMap<String, crate::reporting::StatResult>>),
    /// `cxengage/reporting/polling-started`: Meant to tell that subscribed statistics are being
    /// asked for regularly.
    #[cfg(feature = "reporting")]
    PollingStarted(Option<Value>),
    /// `cxengage/reporting/polling-stopped`: Meant to tell that no statistics are asked for
    /// regularly any more.
    #[cfg(feature = "reporting")]
    PollingStopped(Option<Value>),
    /// `cxengage/reporting/stat-subscription-added`: A statistic is subscribed to.
    #[cfg(feature = "reporting")]
    StatSubscriptionAdded(Box<crate::reporting::ReportingStatSubscriptionAddedPayload>),
    /// `cxengage/reporting/stat-subscription-removed`: What remains subscribed after one statistic
    /// was taken away.
    #[cfg(feature = "reporting")]
    StatSubscriptionRemoved(
        Box<Option<std::collections::BTreeMap<String, crate::reporting::StatBundle>>>,
    ),
    /// `cxengage/salesforce-classic/active-tab-changed`: The agent opened another tab in
    /// Salesforce.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicActiveTabChanged(
        Box<Option<crate::salesforce_classic::SalesforceClassicActiveTabChangedPayload>>,
    ),
    /// `cxengage/salesforce-classic/contact-assignment-acknowledged`: A record was assigned to an
    /// interaction.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicContactAssignmentAcknowledged(
        Box<crate::salesforce_classic::SalesforceClassicHook>,
    ),
    /// `cxengage/salesforce-classic/contact-unassignment-acknowledged`: A record was taken away
    /// from an interaction.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicContactUnassignmentAcknowledged(
        Box<crate::salesforce_classic::SalesforceClassicUnhook>,
    ),
    /// `cxengage/salesforce-classic/error/failed-to-create-click-to-dial-handler`: Telephone
    /// numbers in Salesforce cannot be clicked to call them.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicErrorFailedToCreateClickToDialHandler(Option<Value>),
    /// `cxengage/salesforce-classic/failed-to-get-current-org-id`: Meant to tell that the
    /// organisation in Salesforce could not be found out.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicFailedToGetCurrentOrgId(Option<Value>),
    /// `cxengage/salesforce-classic/failed-to-get-current-user-id`: The agent's id in Salesforce
    /// could not be found out.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicFailedToGetCurrentUserId(Option<Value>),
    /// `cxengage/salesforce-classic/focus-interaction`: The record's tab could not be opened.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicFocusInteraction(Option<Value>),
    /// `cxengage/salesforce-classic/initialize-complete`: Skylight is connected to Salesforce.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicInitializeComplete(Box<bool>),
    /// `cxengage/salesforce-classic/is-visible-response`: Answers `isVisible`, without saying
    /// whether the panel is open.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicIsVisibleResponse(Option<Value>),
    /// `cxengage/salesforce-classic/on-click-to-interaction`: The agent clicked a telephone number.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicOnClickToInteraction(
        Box<crate::salesforce_classic::SalesforceClassicOnClickToInteractionPayload>,
    ),
    /// `cxengage/salesforce-classic/set-dimensions-response`: The size of Skylight's panel was set.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicSetDimensionsResponse(
        Box<crate::salesforce_classic::SalesforceClassicSetDimensionsResponsePayload>,
    ),
    /// `cxengage/salesforce-classic/set-visibility-response`: Skylight's panel was opened or
    /// closed.
    #[cfg(feature = "salesforce-classic")]
    SalesforceClassicSetVisibilityResponse(Option<Value>),
    /// `cxengage/salesforce-lightning/active-tab-changed`: The agent opened another record in
    /// Salesforce.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningActiveTabChanged(
        Box<crate::salesforce_lightning::SalesforceLightningActiveTabChangedPayload>,
    ),
    /// `cxengage/salesforce-lightning/contact-assignment-acknowledged`: A record was assigned to an
    /// interaction.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningContactAssignmentAcknowledged(
        Box<crate::salesforce_lightning::SalesforceLightningHook>,
    ),
    /// `cxengage/salesforce-lightning/contact-unassignment-acknowledged`: A record was taken away
    /// from an interaction.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningContactUnassignmentAcknowledged(
        Box<crate::salesforce_lightning::SalesforceLightningUnhook>,
    ),
    /// `cxengage/salesforce-lightning/error/failed-to-create-click-to-dial-handler`: Telephone
    /// numbers in Salesforce cannot be clicked to call them.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningErrorFailedToCreateClickToDialHandler(Option<Value>),
    /// `cxengage/salesforce-lightning/failed-to-get-current-org-id`: Meant to tell that the
    /// organisation in Salesforce could not be found out.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningFailedToGetCurrentOrgId(Option<Value>),
    /// `cxengage/salesforce-lightning/failed-to-get-current-user-id`: The agent's id in Salesforce
    /// could not be found out.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningFailedToGetCurrentUserId(Option<Value>),
    /// `cxengage/salesforce-lightning/focus-interaction`: The record could not be opened.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningFocusInteraction(Option<Value>),
    /// `cxengage/salesforce-lightning/initialize-complete`: Skylight is connected to Salesforce.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningInitializeComplete(Box<bool>),
    /// `cxengage/salesforce-lightning/is-visible-response`: Whether Skylight's panel is open.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningIsVisibleResponse(Box<Option<bool>>),
    /// `cxengage/salesforce-lightning/on-click-to-interaction`: The agent clicked a telephone
    /// number.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningOnClickToInteraction(
        Box<crate::salesforce_lightning::SalesforceLightningOnClickToInteractionPayload>,
    ),
    /// `cxengage/salesforce-lightning/set-dimensions-response`: The size of Skylight's panel was
    /// set.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningSetDimensionsResponse(Box<bool>),
    /// `cxengage/salesforce-lightning/set-visibility-response`: Salesforce was asked to open or
    /// close Skylight's panel.
    #[cfg(feature = "salesforce-lightning")]
    SalesforceLightningSetVisibilityResponse(Box<bool>),
    /// `cxengage/session/config-details`: The agent's user config.
    #[cfg(feature = "session")]
    ConfigDetails(Box<crate::session::UserConfig>),
    /// `cxengage/session/direction-change-response`: The agent's direction has changed.
    #[cfg(feature = "session")]
    DirectionChangeResponse(Box<crate::session::DirectionChange>),
    /// `cxengage/session/ended`: The session is over and the agent is offline.
    #[cfg(feature = "session")]
    SessionEnded(Box<crate::session::SessionEnded>),
    /// `cxengage/session/extension-list`: The agent's extensions.
    #[cfg(feature = "session")]
    ExtensionList(Box<crate::session::ExtensionList>),
    /// `cxengage/session/get-active-tenant-id-response`: Meant to answer `getActiveTenantId`.
    #[cfg(feature = "session")]
    GetActiveTenantIdResponse(Box<Option<crate::scalar::Uuid>>),
    /// `cxengage/session/get-active-user-id-response`: Meant to answer `getActiveUserId`.
    #[cfg(feature = "session")]
    GetActiveUserIdResponse(Box<Option<crate::scalar::Uuid>>),
    /// `cxengage/session/get-default-extension-response`: Meant to answer `getDefaultExtension`.
    #[cfg(feature = "session")]
    GetDefaultExtensionResponse(Box<Option<crate::session::Extension>>),
    /// `cxengage/session/get-extensions`: Meant to answer `getExtensions`.
    #[cfg(feature = "session")]
    GetExtensions(Box<Option<Vec<crate::session::Extension>>>),
    /// `cxengage/session/get-running-session-state`: The session that the platform holds for the
    /// agent.
    #[cfg(feature = "session")]
    GetRunningSessionState(Box<crate::session::RunningSession>),
    /// `cxengage/session/get-sso-token-response`: Meant to answer `getSsoToken`.
    #[cfg(feature = "session")]
    GetSsoTokenResponse(Box<Option<String>>),
    /// `cxengage/session/get-tenant-details`: The tenants that the agent may work for.
    #[cfg(feature = "session")]
    GetTenantDetails(Box<crate::session::SessionGetTenantDetailsPayload>),
    /// `cxengage/session/get-token-response`: Meant to answer `getToken`.
    #[cfg(feature = "session")]
    GetTokenResponse(Box<Option<String>>),
    /// `cxengage/session/get-user-config-response`: The agent's user config, read afresh.
    #[cfg(feature = "session")]
    GetUserConfigResponse(Box<crate::session::SessionGetUserConfigResponsePayload>),
    /// `cxengage/session/heartbeat-response`: A sign of life of the session was answered.
    #[cfg(feature = "session")]
    HeartbeatResponse(Box<Option<crate::session::Heartbeat>>),
    /// `cxengage/session/set-active-tenant-response`: The tenant and its region were found.
    #[cfg(feature = "session")]
    SetActiveTenantResponse(Box<crate::session::SessionSetActiveTenantResponsePayload>),
    /// `cxengage/session/set-direction-response`: The platform took the new direction.
    #[cfg(feature = "session")]
    SetDirectionResponse(Box<crate::session::SessionSetDirectionResponsePayload>),
    /// `cxengage/session/set-locale-response`: Meant to answer `setLocale`.
    #[cfg(feature = "session")]
    SetLocaleResponse(Box<Option<String>>),
    /// `cxengage/session/set-presence-state-response`: The platform took the new presence of an
    /// agent.
    #[cfg(feature = "session")]
    SetPresenceStateResponse(Box<Option<crate::session::PresenceState>>),
    /// `cxengage/session/set-token-response`: Meant to answer `setToken`.
    #[cfg(feature = "session")]
    SetTokenResponse(Box<String>),
    /// `cxengage/session/set-user-identity-response`: Meant to answer `setUserIdentity`.
    #[cfg(feature = "session")]
    SetUserIdentityResponse(Box<crate::scalar::Uuid>),
    /// `cxengage/session/sqs-shut-down`: Skylight no longer reads notifications, since the session
    /// is over.
    #[cfg(feature = "session")]
    SqsShutDown(Option<Value>),
    /// `cxengage/session/started`: The agent has a session; notifications and interactions can
    /// arrive from here on.
    #[cfg(feature = "session")]
    SessionStarted(Box<crate::session::SessionStarted>),
    /// `cxengage/session/state-change-request-acknowledged`: The platform took a request to change
    /// the presence, or to log out.
    #[cfg(feature = "session")]
    StateChangeRequestAcknowledged(Box<Option<crate::session::PresenceState>>),
    /// `cxengage/session/state-change-response`: The agent's presence has changed.
    #[cfg(feature = "session")]
    StateChangeResponse(Box<crate::session::PresenceChange>),
    /// `cxengage/session/tenant-list`: The tenants of the person who is logging in.
    #[cfg(feature = "session")]
    TenantList(Box<Vec<crate::session::LoginTenant>>),
    /// `cxengage/sessions/get-new-token-response`: A token was renewed.
    #[cfg(feature = "authentication")]
    GetNewTokenResponse(Box<crate::authentication::TokenGrant>),
    /// `cxengage/state`: The snapshot that `dumpState` asked for.
    CxengageState(Box<crate::types::SkylightState>),
    /// `cxengage/twilio/active-output-devices-changed`: Which loudspeakers are used was changed.
    #[cfg(feature = "twilio")]
    ActiveOutputDevicesChanged(Box<crate::twilio::TwilioActiveOutputDevicesChangedPayload>),
    /// `cxengage/twilio/device-ready`: The softphone of a supervisor is ready.
    #[cfg(feature = "twilio")]
    DeviceReady(Box<crate::twilio::TwilioDeviceReadyPayload>),
    /// `cxengage/twilio/output-devices-changed`: Loudspeakers were plugged in or unplugged.
    #[cfg(feature = "twilio")]
    OutputDevicesChanged(Box<crate::twilio::TwilioOutputDevicesChangedPayload>),
    /// `cxengage/twilio/twilio-initialization`: The softphone was loaded.
    #[cfg(feature = "twilio")]
    TwilioInitialization(Box<crate::twilio::TwilioTwilioInitializationPayload>),
    /// `cxengage/zendesk/active-tab-changed`: The agent opened another tab in Zendesk.
    #[cfg(feature = "zendesk")]
    ZendeskActiveTabChanged(Box<crate::zendesk::ZendeskActiveTabChangedPayload>),
    /// `cxengage/zendesk/click-to-dial-requested`: The agent clicked a telephone number to call it.
    #[cfg(feature = "zendesk")]
    ClickToDialRequested(Box<crate::zendesk::ZendeskEndpoint>),
    /// `cxengage/zendesk/click-to-email-requested`: The agent clicked an address to write an email.
    #[cfg(feature = "zendesk")]
    ClickToEmailRequested(Box<crate::zendesk::ZendeskEndpoint>),
    /// `cxengage/zendesk/click-to-sms-requested`: The agent clicked a telephone number to send it a
    /// text message.
    #[cfg(feature = "zendesk")]
    ClickToSmsRequested(Box<crate::zendesk::ZendeskEndpoint>),
    /// `cxengage/zendesk/contact-assignment-acknowledged`: A user was assigned to an interaction.
    #[cfg(feature = "zendesk")]
    ZendeskContactAssignmentAcknowledged(Box<crate::zendesk::ZendeskUserHook>),
    /// `cxengage/zendesk/contact-unassignment-acknowledged`: A user was taken away from an
    /// interaction.
    #[cfg(feature = "zendesk")]
    ZendeskContactUnassignmentAcknowledged(Box<crate::zendesk::ZendeskUserHook>),
    /// `cxengage/zendesk/focus-interaction`: What is assigned to an interaction could not be
    /// opened.
    #[cfg(feature = "zendesk")]
    ZendeskFocusInteraction(Option<Value>),
    /// `cxengage/zendesk/internal-pop-received`: Skylight shows a user or a ticket because of an
    /// interaction.
    #[cfg(feature = "zendesk")]
    InternalPopReceived(Box<crate::zendesk::ZendeskInternalPopReceivedPayload>),
    /// `cxengage/zendesk/related-to-assignment-acknowledged`: A ticket was assigned to an
    /// interaction.
    #[cfg(feature = "zendesk")]
    RelatedToAssignmentAcknowledged(Box<crate::zendesk::ZendeskTicketHook>),
    /// `cxengage/zendesk/related-to-unassignment-acknowledged`: A ticket was taken away from an
    /// interaction.
    #[cfg(feature = "zendesk")]
    RelatedToUnassignmentAcknowledged(Box<crate::zendesk::ZendeskTicketHook>),
    /// `cxengage/zendesk/search-and-pop-no-results-received`: A search for the customer found
    /// nobody.
    #[cfg(feature = "zendesk")]
    SearchAndPopNoResultsReceived(Box<Vec<serde_json::Value>>),
    /// `cxengage/zendesk/set-dimensions-response`: The size of Skylight's panel was set.
    #[cfg(feature = "zendesk")]
    ZendeskSetDimensionsResponse(Box<crate::zendesk::ZendeskSetDimensionsResponsePayload>),
    /// `cxengage/zendesk/set-visibility-response`: Skylight's panel could not be opened or closed.
    #[cfg(feature = "zendesk")]
    ZendeskSetVisibilityResponse(Option<Value>),
    /// `cxengage/zendesk/ticket-update`: A ticket of Zendesk has changed.
    #[cfg(feature = "zendesk")]
    TicketUpdate(Box<crate::zendesk::ZendeskNamed>),
    /// `cxengage/zendesk/user-update`: A user of Zendesk has changed.
    #[cfg(feature = "zendesk")]
    UserUpdate(Box<crate::zendesk::ZendeskNamed>),
    /// `cxengage/zendesk/zendesk-initialization`: Skylight is connected to Zendesk.
    #[cfg(feature = "zendesk")]
    ZendeskInitialization(Box<bool>),
    /// `skylight/closed`: The popup's page is about to be unloaded.
    SkylightClosed(Option<Value>),
    /// `skylight/loaded`: Skylight's page runs and waits for an init.
    SkylightLoaded(Option<Value>),
    /// `skylight/target-origin-already-defined`: An origin had been kept before, so this init
    /// changed nothing.
    TargetOriginAlreadyDefined(Option<Value>),
    /// `skylight/target-origin-defined`: Skylight kept the origin of the init and forwards its
    /// topics from here on.
    TargetOriginDefined(Option<Value>),
    /// A topic that this version of the crate does not know, or whose feature is off.
    Unknown {
        /// Its name on the wire.
        topic: String,
        /// What the message carries; null when nothing.
        payload: Value,
    },
}

impl Event {
    /// Reads a message.
    ///
    /// # Errors
    ///
    /// A [`Mismatch`] when the topic is known and its payload has another shape.
    pub fn decode(topic: &str, payload: Value) -> Result<Self, Mismatch> {
        match DECODERS.binary_search_by(|decoder| decoder.topic.cmp(topic)) {
            Ok(found) => (DECODERS[found].decode)(payload),
            Err(_) => Ok(Self::Unknown { topic: topic.to_owned(), payload }),
        }
    }
}

/// How the payload of a topic is read.
struct Decoder {
    topic: &'static str,
    decode: fn(Value) -> Result<Event, Mismatch>,
}

fn read<T: Decode>(payload: Value, case: fn(T) -> Event) -> Result<Event, Mismatch> {
    T::decode(payload).map(case)
}

/// In the order of the topics.
const DECODERS: &[Decoder] = &[
    #[cfg(feature = "api")]
    Decoder {
        topic: "cxengage/api/create-file-response",
        decode: |value| read(value, Event::CreateFileResponse),
    },
    #[cfg(feature = "api")]
    Decoder {
        topic: "cxengage/api/create-response",
        decode: |value| read(value, Event::CreateResponse),
    },
    #[cfg(feature = "api")]
    Decoder {
        topic: "cxengage/api/delete-response",
        decode: |value| read(value, Event::DeleteResponse),
    },
    #[cfg(feature = "api")]
    Decoder {
        topic: "cxengage/api/read-response",
        decode: |value| read(value, Event::ReadResponse),
    },
    #[cfg(feature = "api")]
    Decoder {
        topic: "cxengage/api/update-response",
        decode: |value| read(value, Event::UpdateResponse),
    },
    #[cfg(feature = "authentication")]
    Decoder {
        topic: "cxengage/authentication/auth-info-response",
        decode: |value| read(value, Event::AuthInfoResponse),
    },
    #[cfg(feature = "authentication")]
    Decoder {
        topic: "cxengage/authentication/cognito-auth-response",
        decode: |value| read(value, Event::CognitoAuthResponse),
    },
    #[cfg(feature = "authentication")]
    Decoder {
        topic: "cxengage/authentication/identity-window-response",
        decode: |value| read(value, Event::IdentityWindowResponse),
    },
    #[cfg(feature = "authentication")]
    Decoder {
        topic: "cxengage/authentication/login-response",
        decode: |value| read(value, Event::LoginResponse),
    },
    #[cfg(feature = "authentication")]
    Decoder {
        topic: "cxengage/authentication/update-default-tenant-response",
        decode: |value| read(value, Event::UpdateDefaultTenantResponse),
    },
    #[cfg(feature = "contacts")]
    Decoder {
        topic: "cxengage/contacts/create-contact-response",
        decode: |value| read(value, Event::CreateContactResponse),
    },
    #[cfg(feature = "contacts")]
    Decoder {
        topic: "cxengage/contacts/delete-contact-response",
        decode: |value| read(value, Event::DeleteContactResponse),
    },
    #[cfg(feature = "contacts")]
    Decoder {
        topic: "cxengage/contacts/get-contact-response",
        decode: |value| read(value, Event::GetContactResponse),
    },
    #[cfg(feature = "contacts")]
    Decoder {
        topic: "cxengage/contacts/get-contacts-response",
        decode: |value| read(value, Event::GetContactsResponse),
    },
    #[cfg(feature = "contacts")]
    Decoder {
        topic: "cxengage/contacts/get-layout-response",
        decode: |value| read(value, Event::GetLayoutResponse),
    },
    #[cfg(feature = "contacts")]
    Decoder {
        topic: "cxengage/contacts/list-attributes-response",
        decode: |value| read(value, Event::ListAttributesResponse),
    },
    #[cfg(feature = "contacts")]
    Decoder {
        topic: "cxengage/contacts/list-layouts-response",
        decode: |value| read(value, Event::ListLayoutsResponse),
    },
    #[cfg(feature = "contacts")]
    Decoder {
        topic: "cxengage/contacts/merge-contacts-response",
        decode: |value| read(value, Event::MergeContactsResponse),
    },
    #[cfg(feature = "contacts")]
    Decoder {
        topic: "cxengage/contacts/search-contacts-response",
        decode: |value| read(value, Event::SearchContactsResponse),
    },
    #[cfg(feature = "contacts")]
    Decoder {
        topic: "cxengage/contacts/update-contact-response",
        decode: |value| read(value, Event::UpdateContactResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/add-outbound-identifier-list-member-response",
        decode: |value| read(value, Event::AddOutboundIdentifierListMemberResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/associate-response",
        decode: |value| read(value, Event::AssociateResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-api-key-response",
        decode: |value| read(value, Event::CreateApiKeyResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-business-hour-response",
        decode: |value| read(value, Event::CreateBusinessHourResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-data-access-report-response",
        decode: |value| read(value, Event::CreateDataAccessReportResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-dispatch-mapping-response",
        decode: |value| read(value, Event::CreateDispatchMappingResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-disposition-list-response",
        decode: |value| read(value, Event::CreateDispositionListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-disposition-response",
        decode: |value| read(value, Event::CreateDispositionResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-email-template-response",
        decode: |value| read(value, Event::CreateEmailTemplateResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-exception-response",
        decode: |value| read(value, Event::CreateExceptionResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-flow-draft-response",
        decode: |value| read(value, Event::CreateFlowDraftResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-flow-response",
        decode: |value| read(value, Event::CreateFlowResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-group-response",
        decode: |value| read(value, Event::CreateGroupResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-integration-listener-response",
        decode: |value| read(value, Event::CreateIntegrationListenerResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-integration-response",
        decode: |value| read(value, Event::CreateIntegrationResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-list-item-response",
        decode: |value| read(value, Event::CreateListItemResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-list-response",
        decode: |value| read(value, Event::CreateListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-message-template-response",
        decode: |value| read(value, Event::CreateMessageTemplateResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-outbound-identifier-list-response",
        decode: |value| read(value, Event::CreateOutboundIdentifierListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-outbound-identifier-response",
        decode: |value| read(value, Event::CreateOutboundIdentifierResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-reason-list-response",
        decode: |value| read(value, Event::CreateReasonListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-reason-response",
        decode: |value| read(value, Event::CreateReasonResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-role-response",
        decode: |value| read(value, Event::CreateRoleResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-skill-response",
        decode: |value| read(value, Event::CreateSkillResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-sla-response",
        decode: |value| read(value, Event::CreateSlaResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-sla-version-response",
        decode: |value| read(value, Event::CreateSlaVersionResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-tenant-response",
        decode: |value| read(value, Event::CreateTenantResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-transfer-list-response",
        decode: |value| read(value, Event::CreateTransferListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/create-user-response",
        decode: |value| read(value, Event::CreateUserResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/delete-api-key-response",
        decode: |value| read(value, Event::DeleteApiKeyResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/delete-email-template-response",
        decode: |value| read(value, Event::DeleteEmailTemplateResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/delete-execption-response",
        decode: |value| read(value, Event::DeleteExecptionResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/delete-list-item-response",
        decode: |value| read(value, Event::DeleteListItemResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/delete-outbound-identifier-response",
        decode: |value| read(value, Event::DeleteOutboundIdentifierResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/dissociate-response",
        decode: |value| read(value, Event::DissociateResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/download-list-response",
        decode: |value| read(value, Event::DownloadListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-api-keys-response",
        decode: |value| read(value, Event::GetApiKeysResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-artifact-response",
        decode: |value| read(value, Event::GetArtifactResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-artifacts-response",
        decode: |value| read(value, Event::GetArtifactsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-branding-response",
        decode: |value| read(value, Event::GetBrandingResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-business-hour-response",
        decode: |value| read(value, Event::GetBusinessHourResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-business-hours-response",
        decode: |value| read(value, Event::GetBusinessHoursResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-capacity-rules-response",
        decode: |value| read(value, Event::GetCapacityRulesResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-dashboards-response",
        decode: |value| read(value, Event::GetDashboardsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-data-access-member-response",
        decode: |value| read(value, Event::GetDataAccessMemberResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-data-access-report-response",
        decode: |value| read(value, Event::GetDataAccessReportResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-data-access-reports-response",
        decode: |value| read(value, Event::GetDataAccessReportsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-dispatch-mapping-response",
        decode: |value| read(value, Event::GetDispatchMappingResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-dispatch-mappings-response",
        decode: |value| read(value, Event::GetDispatchMappingsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-disposition-response",
        decode: |value| read(value, Event::GetDispositionResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-dispositions-response",
        decode: |value| read(value, Event::GetDispositionsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-email-templates-response",
        decode: |value| read(value, Event::GetEmailTemplatesResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-email-types-response",
        decode: |value| read(value, Event::GetEmailTypesResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-entity-response",
        decode: |value| read(value, Event::GetEntityResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-flow-response",
        decode: |value| read(value, Event::GetFlowResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-flows-response",
        decode: |value| read(value, Event::GetFlowsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-group-response",
        decode: |value| read(value, Event::GetGroupResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-groups-response",
        decode: |value| read(value, Event::GetGroupsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-historical-report-folders-response",
        decode: |value| read(value, Event::GetHistoricalReportFoldersResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-identity-providers-response",
        decode: |value| read(value, Event::GetIdentityProvidersResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-integration-listener-response",
        decode: |value| read(value, Event::GetIntegrationListenerResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-integration-listeners-response",
        decode: |value| read(value, Event::GetIntegrationListenersResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-integration-response",
        decode: |value| read(value, Event::GetIntegrationResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-integrations-response",
        decode: |value| read(value, Event::GetIntegrationsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-list-item-response",
        decode: |value| read(value, Event::GetListItemResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-list-response",
        decode: |value| read(value, Event::GetListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-list-types-response",
        decode: |value| read(value, Event::GetListTypesResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-lists-response",
        decode: |value| read(value, Event::GetListsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-message-template-response",
        decode: |value| read(value, Event::GetMessageTemplateResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-message-templates-response",
        decode: |value| read(value, Event::GetMessageTemplatesResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-outbound-identifier-list-response",
        decode: |value| read(value, Event::GetOutboundIdentifierListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-outbound-identifier-lists-response",
        decode: |value| read(value, Event::GetOutboundIdentifierListsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-outbound-identifiers-response",
        decode: |value| read(value, Event::GetOutboundIdentifiersResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-permissions-response",
        decode: |value| read(value, Event::GetPermissionsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-platform-roles-response",
        decode: |value| read(value, Event::GetPlatformRolesResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-platform-user-email-response",
        decode: |value| read(value, Event::GetPlatformUserEmailResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-platform-user-response",
        decode: |value| read(value, Event::GetPlatformUserResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-protected-branding-response",
        decode: |value| read(value, Event::GetProtectedBrandingResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-queue-response",
        decode: |value| read(value, Event::GetQueueResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-queues-response",
        decode: |value| read(value, Event::GetQueuesResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-reason-list-response",
        decode: |value| read(value, Event::GetReasonListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-reason-lists-response",
        decode: |value| read(value, Event::GetReasonListsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-reason-response",
        decode: |value| read(value, Event::GetReasonResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-reasons-response",
        decode: |value| read(value, Event::GetReasonsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-recordings-response",
        decode: |value| read(value, Event::GetRecordingsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-regions-response",
        decode: |value| read(value, Event::GetRegionsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-role-response",
        decode: |value| read(value, Event::GetRoleResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-roles-response",
        decode: |value| read(value, Event::GetRolesResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-skill-response",
        decode: |value| read(value, Event::GetSkillResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-skills-response",
        decode: |value| read(value, Event::GetSkillsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-sla-response",
        decode: |value| read(value, Event::GetSlaResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-slas-response",
        decode: |value| read(value, Event::GetSlasResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-tenant-response",
        decode: |value| read(value, Event::GetTenantResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-tenants-response",
        decode: |value| read(value, Event::GetTenantsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-timezones-response",
        decode: |value| read(value, Event::GetTimezonesResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-transfer-list-response",
        decode: |value| read(value, Event::GetTransferListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-transfer-lists-response",
        decode: |value| read(value, Event::GetTransferListsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-user-outbound-identifier-lists-response",
        decode: |value| read(value, Event::GetUserOutboundIdentifierListsResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-user-response",
        decode: |value| read(value, Event::GetUserResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/get-users-response",
        decode: |value| read(value, Event::GetUsersResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/invite-user-response",
        decode: |value| read(value, Event::InviteUserResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/remove-flow-draft-response",
        decode: |value| read(value, Event::RemoveFlowDraftResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/remove-outbound-identifier-list-member-response",
        decode: |value| read(value, Event::RemoveOutboundIdentifierListMemberResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-api-key-response",
        decode: |value| read(value, Event::UpdateApiKeyResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-branding-response",
        decode: |value| read(value, Event::UpdateBrandingResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-business-hour-response",
        decode: |value| read(value, Event::UpdateBusinessHourResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-data-access-report-response",
        decode: |value| read(value, Event::UpdateDataAccessReportResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-dispatch-mapping-response",
        decode: |value| read(value, Event::UpdateDispatchMappingResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-disposition-list-response",
        decode: |value| read(value, Event::UpdateDispositionListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-disposition-response",
        decode: |value| read(value, Event::UpdateDispositionResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-email-template-response",
        decode: |value| read(value, Event::UpdateEmailTemplateResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-flow-response",
        decode: |value| read(value, Event::UpdateFlowResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-group-response",
        decode: |value| read(value, Event::UpdateGroupResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-integration-listener-response",
        decode: |value| read(value, Event::UpdateIntegrationListenerResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-integration-response",
        decode: |value| read(value, Event::UpdateIntegrationResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-list-item-response",
        decode: |value| read(value, Event::UpdateListItemResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-list-response",
        decode: |value| read(value, Event::UpdateListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-message-template-response",
        decode: |value| read(value, Event::UpdateMessageTemplateResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-outbound-identifier-list-response",
        decode: |value| read(value, Event::UpdateOutboundIdentifierListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-outbound-identifier-response",
        decode: |value| read(value, Event::UpdateOutboundIdentifierResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-platform-user-response",
        decode: |value| read(value, Event::UpdatePlatformUserResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-reason-list-response",
        decode: |value| read(value, Event::UpdateReasonListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-reason-response",
        decode: |value| read(value, Event::UpdateReasonResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-role-response",
        decode: |value| read(value, Event::UpdateRoleResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-skill-response",
        decode: |value| read(value, Event::UpdateSkillResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-sla-response",
        decode: |value| read(value, Event::UpdateSlaResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-tenant-response",
        decode: |value| read(value, Event::UpdateTenantResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-transfer-list-response",
        decode: |value| read(value, Event::UpdateTransferListResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-user-response",
        decode: |value| read(value, Event::UpdateUserResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-user-skill-member-response",
        decode: |value| read(value, Event::UpdateUserSkillMemberResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/update-users-capacity-rule-response",
        decode: |value| read(value, Event::UpdateUsersCapacityRuleResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/upload-branding-image-response",
        decode: |value| read(value, Event::UploadBrandingImageResponse),
    },
    #[cfg(feature = "entities")]
    Decoder {
        topic: "cxengage/entities/upload-list-response",
        decode: |value| read(value, Event::UploadListResponse),
    },
    Decoder {
        topic: "cxengage/errors/error/api-encountered-internal-server-error",
        decode: |value| read(value, Event::ApiEncounteredInternalServerError),
    },
    Decoder {
        topic: "cxengage/errors/error/api-rejected-bad-client-request",
        decode: |value| read(value, Event::ApiRejectedBadClientRequest),
    },
    Decoder {
        topic: "cxengage/errors/error/api-returned-404-not-found",
        decode: |value| read(value, Event::ApiReturned404NotFound),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/errors/error/failed-to-create-email-reply-artifact",
        decode: |value| read(value, Event::FailedToCreateEmailReplyArtifact),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/errors/error/failed-to-create-outbound-email-interaction",
        decode: |value| read(value, Event::FailedToCreateOutboundEmailInteraction),
    },
    #[cfg(feature = "interactions-messaging")]
    Decoder {
        topic: "cxengage/errors/error/failed-to-retrieve-messaging-history",
        decode: |value| read(value, Event::FailedToRetrieveMessagingHistory),
    },
    #[cfg(feature = "interactions-messaging")]
    Decoder {
        topic: "cxengage/errors/error/failed-to-retrieve-messaging-metadata",
        decode: |value| read(value, Event::FailedToRetrieveMessagingMetadata),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/errors/error/failed-to-send-digits-invalid-interaction",
        decode: |value| read(value, Event::FailedToSendDigitsInvalidInteraction),
    },
    Decoder {
        topic: "cxengage/errors/error/failed-to-start-module-error",
        decode: |value| read(value, Event::FailedToStartModuleError),
    },
    #[cfg(feature = "interactions-messaging")]
    Decoder {
        topic: "cxengage/errors/error/mqtt-lost-connection",
        decode: |value| read(value, Event::MqttLostConnection),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/errors/error/no-twilio-integration",
        decode: |value| read(value, Event::NoTwilioIntegration),
    },
    Decoder {
        topic: "cxengage/errors/error/sqs-uncaught-exception",
        decode: |value| read(value, Event::SqsUncaughtException),
    },
    #[cfg(feature = "twilio")]
    Decoder {
        topic: "cxengage/errors/error/twilio-device-error",
        decode: |value| read(value, Event::TwilioDeviceError),
    },
    Decoder {
        topic: "cxengage/errors/error/unknown-agent-notification-type",
        decode: |value| read(value, Event::UnknownAgentNotificationType),
    },
    Decoder {
        topic: "cxengage/errors/fatal/failed-to-refresh-sqs-integration",
        decode: |value| read(value, Event::FailedToRefreshSqsIntegration),
    },
    #[cfg(feature = "interactions-messaging")]
    Decoder {
        topic: "cxengage/errors/fatal/mqtt-failed-to-connect",
        decode: |value| read(value, Event::MqttFailedToConnect),
    },
    Decoder {
        topic: "cxengage/errors/warn/failed-to-delete-sqs-message",
        decode: |value| read(value, Event::FailedToDeleteSqsMessage),
    },
    Decoder {
        topic: "cxengage/errors/warn/failed-to-receive-sqs-message",
        decode: |value| read(value, Event::FailedToReceiveSqsMessage),
    },
    Decoder {
        topic: "cxengage/errors/warn/sqs-loop-ended",
        decode: |value| read(value, Event::SqsLoopEnded),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/accept-acknowledged",
        decode: |value| read(value, Event::AcceptAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/contact-assign-acknowledged",
        decode: |value| read(value, Event::ContactAssignAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/contact-unassign-acknowledged",
        decode: |value| read(value, Event::ContactUnassignAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/create-note-response",
        decode: |value| read(value, Event::CreateNoteResponse),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/custom-fields-received",
        decode: |value| read(value, Event::CustomFieldsReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/disable-wrapup-acknowledged",
        decode: |value| read(value, Event::DisableWrapupAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/disposition-code-changed",
        decode: |value| read(value, Event::DispositionCodeChanged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/disposition-codes-received",
        decode: |value| read(value, Event::DispositionCodesReceived),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/agent-cancel-reply-acknowledged",
        decode: |value| read(value, Event::AgentCancelReplyAcknowledged),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/agent-no-reply-acknowledged",
        decode: |value| read(value, Event::AgentNoReplyAcknowledged),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/agent-reply-started-acknowledged",
        decode: |value| read(value, Event::AgentReplyStartedAcknowledged),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/artifact-received",
        decode: |value| read(value, Event::ArtifactReceived),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/attachment-added",
        decode: |value| read(value, Event::EmailAttachmentAdded),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/attachment-list",
        decode: |value| read(value, Event::AttachmentList),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/attachment-received",
        decode: |value| read(value, Event::AttachmentReceived),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/attachment-removed",
        decode: |value| read(value, Event::EmailAttachmentRemoved),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/details-received",
        decode: |value| read(value, Event::DetailsReceived),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/email-reply-artifact-created",
        decode: |value| read(value, Event::EmailReplyArtifactCreated),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/html-body-received",
        decode: |value| read(value, Event::HtmlBodyReceived),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/plain-body-received",
        decode: |value| read(value, Event::PlainBodyReceived),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/send-reply",
        decode: |value| read(value, Event::SendReply),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/start-outbound-email",
        decode: |value| read(value, Event::StartOutboundEmail),
    },
    #[cfg(feature = "interactions-email")]
    Decoder {
        topic: "cxengage/interactions/email/transcript-received",
        decode: |value| read(value, Event::EmailTranscriptReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/enable-wrapup-acknowledged",
        decode: |value| read(value, Event::EnableWrapupAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/end-acknowledged",
        decode: |value| read(value, Event::EndAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/end-wrapup-acknowledged",
        decode: |value| read(value, Event::EndWrapupAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/flow-action-acknowledged",
        decode: |value| read(value, Event::FlowActionAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/focus-acknowledged",
        decode: |value| read(value, Event::FocusAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/get-note-response",
        decode: |value| read(value, Event::GetNoteResponse),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/get-notes-response",
        decode: |value| read(value, Event::GetNotesResponse),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/interaction-update-transfer-menu",
        decode: |value| read(value, Event::InteractionUpdateTransferMenu),
    },
    #[cfg(feature = "interactions-messaging")]
    Decoder {
        topic: "cxengage/interactions/messaging/history-received",
        decode: |value| read(value, Event::MessagingHistoryReceived),
    },
    #[cfg(feature = "interactions-messaging")]
    Decoder {
        topic: "cxengage/interactions/messaging/initialize-outbound-sms-response",
        decode: |value| read(value, Event::InitializeOutboundSmsResponse),
    },
    #[cfg(feature = "interactions-messaging")]
    Decoder {
        topic: "cxengage/interactions/messaging/mqtt-session-connected",
        decode: |value| read(value, Event::MqttSessionConnected),
    },
    #[cfg(feature = "interactions-messaging")]
    Decoder {
        topic: "cxengage/interactions/messaging/new-message-received",
        decode: |value| read(value, Event::NewMessageReceived),
    },
    #[cfg(feature = "interactions-messaging")]
    Decoder {
        topic: "cxengage/interactions/messaging/send-message-acknowledged",
        decode: |value| read(value, Event::SendMessageAcknowledged),
    },
    #[cfg(feature = "interactions-messaging")]
    Decoder {
        topic: "cxengage/interactions/messaging/send-outbound-sms-response",
        decode: |value| read(value, Event::SendOutboundSmsResponse),
    },
    #[cfg(feature = "interactions-messaging")]
    Decoder {
        topic: "cxengage/interactions/messaging/transcript-received",
        decode: |value| read(value, Event::MessagingTranscriptReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/resource-added-received",
        decode: |value| read(value, Event::ResourceAddedReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/resource-hold-received",
        decode: |value| read(value, Event::ResourceHoldReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/resource-removed-received",
        decode: |value| read(value, Event::ResourceRemovedReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/resource-resume-received",
        decode: |value| read(value, Event::ResourceResumeReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/screen-pop-received",
        decode: |value| read(value, Event::ScreenPopReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/script-received",
        decode: |value| read(value, Event::ScriptReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/send-custom-interrupt-acknowledged",
        decode: |value| read(value, Event::SendCustomInterruptAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/send-script",
        decode: |value| read(value, Event::SendScript),
    },
    #[cfg(feature = "interactions-smooch-messaging")]
    Decoder {
        topic: "cxengage/interactions/smooch-messaging/attachment-added",
        decode: |value| read(value, Event::SmoochMessagingAttachmentAdded),
    },
    #[cfg(feature = "interactions-smooch-messaging")]
    Decoder {
        topic: "cxengage/interactions/smooch-messaging/attachment-removed",
        decode: |value| read(value, Event::SmoochMessagingAttachmentRemoved),
    },
    #[cfg(feature = "interactions-smooch-messaging")]
    Decoder {
        topic: "cxengage/interactions/smooch-messaging/attachment-sent",
        decode: |value| read(value, Event::AttachmentSent),
    },
    #[cfg(feature = "interactions-smooch-messaging")]
    Decoder {
        topic: "cxengage/interactions/smooch-messaging/conversation-read-agent-received",
        decode: |value| read(value, Event::ConversationReadAgentReceived),
    },
    #[cfg(feature = "interactions-smooch-messaging")]
    Decoder {
        topic: "cxengage/interactions/smooch-messaging/conversation-read-received",
        decode: |value| read(value, Event::ConversationReadReceived),
    },
    #[cfg(feature = "interactions-smooch-messaging")]
    Decoder {
        topic: "cxengage/interactions/smooch-messaging/history-received",
        decode: |value| read(value, Event::SmoochMessagingHistoryReceived),
    },
    #[cfg(feature = "interactions-smooch-messaging")]
    Decoder {
        topic: "cxengage/interactions/smooch-messaging/message-received",
        decode: |value| read(value, Event::MessageReceived),
    },
    #[cfg(feature = "interactions-smooch-messaging")]
    Decoder {
        topic: "cxengage/interactions/smooch-messaging/typing-agent-received",
        decode: |value| read(value, Event::TypingAgentReceived),
    },
    #[cfg(feature = "interactions-smooch-messaging")]
    Decoder {
        topic: "cxengage/interactions/smooch-messaging/typing-received",
        decode: |value| read(value, Event::TypingReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/unfocus-acknowledged",
        decode: |value| read(value, Event::UnfocusAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/update-note-response",
        decode: |value| read(value, Event::UpdateNoteResponse),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/cancel-dial-acknowledged",
        decode: |value| read(value, Event::CancelDialAcknowledged),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/voice/cancel-transfer-acknowledged",
        decode: |value| read(value, Event::CancelTransferAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/customer-connected",
        decode: |value| read(value, Event::CustomerConnected),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/customer-hold-error",
        decode: |value| read(value, Event::CustomerHoldError),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/customer-hold-received",
        decode: |value| read(value, Event::CustomerHoldReceived),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/customer-resume-error",
        decode: |value| read(value, Event::CustomerResumeError),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/customer-resume-received",
        decode: |value| read(value, Event::CustomerResumeReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/voice/customer-transfer-acknowledged",
        decode: |value| read(value, Event::CustomerTransferAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/dial-send-acknowledged",
        decode: |value| read(value, Event::DialSendAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/force-killed-twilio-connection",
        decode: |value| read(value, Event::ForceKilledTwilioConnection),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/interactions/voice/get-monitored-interaction-response",
        decode: |value| read(value, Event::GetMonitoredInteractionResponse),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/hold-acknowledged",
        decode: |value| read(value, Event::HoldAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/mute-acknowledged",
        decode: |value| read(value, Event::MuteAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/recording-end-received",
        decode: |value| read(value, Event::RecordingEndReceived),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/recording-start-received",
        decode: |value| read(value, Event::RecordingStartReceived),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/resource-hold-acknowledged",
        decode: |value| read(value, Event::ResourceHoldAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/resource-mute-received",
        decode: |value| read(value, Event::ResourceMuteReceived),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/resource-removed-acknowledged",
        decode: |value| read(value, Event::ResourceRemovedAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/resource-resume-acknowledged",
        decode: |value| read(value, Event::ResourceResumeAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/resource-unmute-received",
        decode: |value| read(value, Event::ResourceUnmuteReceived),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/resume-acknowledged",
        decode: |value| read(value, Event::ResumeAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/resume-all-acknowledged",
        decode: |value| read(value, Event::ResumeAllAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/send-digits-acknowledged",
        decode: |value| read(value, Event::SendDigitsAcknowledged),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/interactions/voice/set-monitored-interaction-response",
        decode: |value| read(value, Event::SetMonitoredInteractionResponse),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/silent-monitor-end",
        decode: |value| read(value, Event::SilentMonitorEnd),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/silent-monitor-start",
        decode: |value| read(value, Event::SilentMonitorStart),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/silent-monitoring-start-acknowledged",
        decode: |value| read(value, Event::SilentMonitoringStartAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/start-recording-acknowledged",
        decode: |value| read(value, Event::StartRecordingAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/stop-recording-acknowledged",
        decode: |value| read(value, Event::StopRecordingAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/transfer-cancelled",
        decode: |value| read(value, Event::TransferCancelled),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/transfer-connected",
        decode: |value| read(value, Event::TransferConnected),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/transfer-started",
        decode: |value| read(value, Event::TransferStarted),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/unmute-acknowledged",
        decode: |value| read(value, Event::UnmuteAcknowledged),
    },
    #[cfg(feature = "interactions-voice")]
    Decoder {
        topic: "cxengage/interactions/voice/update-call-controls",
        decode: |value| read(value, Event::UpdateCallControls),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/work-accepted-received",
        decode: |value| read(value, Event::WorkAcceptedReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/work-ended-received",
        decode: |value| read(value, Event::WorkEndedReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/work-initiated-received",
        decode: |value| read(value, Event::WorkInitiatedReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/work-offer-received",
        decode: |value| read(value, Event::WorkOfferReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/work-rejected-received",
        decode: |value| read(value, Event::WorkRejectedReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/wrapup-details-received",
        decode: |value| read(value, Event::WrapupDetailsReceived),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/wrapup-ended",
        decode: |value| read(value, Event::WrapupEnded),
    },
    #[cfg(feature = "interactions")]
    Decoder {
        topic: "cxengage/interactions/wrapup-started",
        decode: |value| read(value, Event::WrapupStarted),
    },
    #[cfg(feature = "logging")]
    Decoder {
        topic: "cxengage/logging/log-level-set",
        decode: |value| read(value, Event::LogLevelSet),
    },
    #[cfg(feature = "logging")]
    Decoder {
        topic: "cxengage/logging/logs-dumped",
        decode: |value| read(value, Event::LogsDumped),
    },
    #[cfg(feature = "logging")]
    Decoder { topic: "cxengage/logging/logs-saved", decode: |value| read(value, Event::LogsSaved) },
    #[cfg(feature = "twilio")]
    Decoder {
        topic: "cxengage/microphone-not-available",
        decode: |value| read(value, Event::MicrophoneNotAvailable),
    },
    Decoder {
        topic: "cxengage/notifications/show-banner",
        decode: |value| read(value, Event::ShowBanner),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/batch-response",
        decode: |value| read(value, Event::BatchResponse),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/bulk-stat-subscription-added",
        decode: |value| read(value, Event::BulkStatSubscriptionAdded),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/bulk-stat-subscription-removed",
        decode: |value| read(value, Event::BulkStatSubscriptionRemoved),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/get-available-stats-response",
        decode: |value| read(value, Event::GetAvailableStatsResponse),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/get-bulk-stat-query-response",
        decode: |value| read(value, Event::GetBulkStatQueryResponse),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/get-capacity-response",
        decode: |value| read(value, Event::GetCapacityResponse),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/get-contact-interaction-history-response",
        decode: |value| read(value, Event::GetContactInteractionHistoryResponse),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/get-crm-interactions-response",
        decode: |value| read(value, Event::GetCrmInteractionsResponse),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/get-interaction-response",
        decode: |value| read(value, Event::GetInteractionResponse),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/get-stat-query-response",
        decode: |value| read(value, Event::GetStatQueryResponse),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/polling-started",
        decode: |value| read(value, Event::PollingStarted),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/polling-stopped",
        decode: |value| read(value, Event::PollingStopped),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/stat-subscription-added",
        decode: |value| read(value, Event::StatSubscriptionAdded),
    },
    #[cfg(feature = "reporting")]
    Decoder {
        topic: "cxengage/reporting/stat-subscription-removed",
        decode: |value| read(value, Event::StatSubscriptionRemoved),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/active-tab-changed",
        decode: |value| read(value, Event::SalesforceClassicActiveTabChanged),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/contact-assignment-acknowledged",
        decode: |value| read(value, Event::SalesforceClassicContactAssignmentAcknowledged),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/contact-unassignment-acknowledged",
        decode: |value| read(value, Event::SalesforceClassicContactUnassignmentAcknowledged),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/error/failed-to-create-click-to-dial-handler",
        decode: |value| read(value, Event::SalesforceClassicErrorFailedToCreateClickToDialHandler),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/failed-to-get-current-org-id",
        decode: |value| read(value, Event::SalesforceClassicFailedToGetCurrentOrgId),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/failed-to-get-current-user-id",
        decode: |value| read(value, Event::SalesforceClassicFailedToGetCurrentUserId),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/focus-interaction",
        decode: |value| read(value, Event::SalesforceClassicFocusInteraction),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/initialize-complete",
        decode: |value| read(value, Event::SalesforceClassicInitializeComplete),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/is-visible-response",
        decode: |value| read(value, Event::SalesforceClassicIsVisibleResponse),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/on-click-to-interaction",
        decode: |value| read(value, Event::SalesforceClassicOnClickToInteraction),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/set-dimensions-response",
        decode: |value| read(value, Event::SalesforceClassicSetDimensionsResponse),
    },
    #[cfg(feature = "salesforce-classic")]
    Decoder {
        topic: "cxengage/salesforce-classic/set-visibility-response",
        decode: |value| read(value, Event::SalesforceClassicSetVisibilityResponse),
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/active-tab-changed",
        decode: |value| read(value, Event::SalesforceLightningActiveTabChanged),
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/contact-assignment-acknowledged",
        decode: |value| read(value, Event::SalesforceLightningContactAssignmentAcknowledged),
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/contact-unassignment-acknowledged",
        decode: |value| read(value, Event::SalesforceLightningContactUnassignmentAcknowledged),
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/error/failed-to-create-click-to-dial-handler",
        decode: |value| {
            read(value, Event::SalesforceLightningErrorFailedToCreateClickToDialHandler)
        },
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/failed-to-get-current-org-id",
        decode: |value| read(value, Event::SalesforceLightningFailedToGetCurrentOrgId),
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/failed-to-get-current-user-id",
        decode: |value| read(value, Event::SalesforceLightningFailedToGetCurrentUserId),
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/focus-interaction",
        decode: |value| read(value, Event::SalesforceLightningFocusInteraction),
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/initialize-complete",
        decode: |value| read(value, Event::SalesforceLightningInitializeComplete),
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/is-visible-response",
        decode: |value| read(value, Event::SalesforceLightningIsVisibleResponse),
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/on-click-to-interaction",
        decode: |value| read(value, Event::SalesforceLightningOnClickToInteraction),
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/set-dimensions-response",
        decode: |value| read(value, Event::SalesforceLightningSetDimensionsResponse),
    },
    #[cfg(feature = "salesforce-lightning")]
    Decoder {
        topic: "cxengage/salesforce-lightning/set-visibility-response",
        decode: |value| read(value, Event::SalesforceLightningSetVisibilityResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/config-details",
        decode: |value| read(value, Event::ConfigDetails),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/direction-change-response",
        decode: |value| read(value, Event::DirectionChangeResponse),
    },
    #[cfg(feature = "session")]
    Decoder { topic: "cxengage/session/ended", decode: |value| read(value, Event::SessionEnded) },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/extension-list",
        decode: |value| read(value, Event::ExtensionList),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/get-active-tenant-id-response",
        decode: |value| read(value, Event::GetActiveTenantIdResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/get-active-user-id-response",
        decode: |value| read(value, Event::GetActiveUserIdResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/get-default-extension-response",
        decode: |value| read(value, Event::GetDefaultExtensionResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/get-extensions",
        decode: |value| read(value, Event::GetExtensions),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/get-running-session-state",
        decode: |value| read(value, Event::GetRunningSessionState),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/get-sso-token-response",
        decode: |value| read(value, Event::GetSsoTokenResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/get-tenant-details",
        decode: |value| read(value, Event::GetTenantDetails),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/get-token-response",
        decode: |value| read(value, Event::GetTokenResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/get-user-config-response",
        decode: |value| read(value, Event::GetUserConfigResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/heartbeat-response",
        decode: |value| read(value, Event::HeartbeatResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/set-active-tenant-response",
        decode: |value| read(value, Event::SetActiveTenantResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/set-direction-response",
        decode: |value| read(value, Event::SetDirectionResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/set-locale-response",
        decode: |value| read(value, Event::SetLocaleResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/set-presence-state-response",
        decode: |value| read(value, Event::SetPresenceStateResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/set-token-response",
        decode: |value| read(value, Event::SetTokenResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/set-user-identity-response",
        decode: |value| read(value, Event::SetUserIdentityResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/sqs-shut-down",
        decode: |value| read(value, Event::SqsShutDown),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/started",
        decode: |value| read(value, Event::SessionStarted),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/state-change-request-acknowledged",
        decode: |value| read(value, Event::StateChangeRequestAcknowledged),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/state-change-response",
        decode: |value| read(value, Event::StateChangeResponse),
    },
    #[cfg(feature = "session")]
    Decoder {
        topic: "cxengage/session/tenant-list",
        decode: |value| read(value, Event::TenantList),
    },
    #[cfg(feature = "authentication")]
    Decoder {
        topic: "cxengage/sessions/get-new-token-response",
        decode: |value| read(value, Event::GetNewTokenResponse),
    },
    Decoder { topic: "cxengage/state", decode: |value| read(value, Event::CxengageState) },
    #[cfg(feature = "twilio")]
    Decoder {
        topic: "cxengage/twilio/active-output-devices-changed",
        decode: |value| read(value, Event::ActiveOutputDevicesChanged),
    },
    #[cfg(feature = "twilio")]
    Decoder {
        topic: "cxengage/twilio/device-ready",
        decode: |value| read(value, Event::DeviceReady),
    },
    #[cfg(feature = "twilio")]
    Decoder {
        topic: "cxengage/twilio/output-devices-changed",
        decode: |value| read(value, Event::OutputDevicesChanged),
    },
    #[cfg(feature = "twilio")]
    Decoder {
        topic: "cxengage/twilio/twilio-initialization",
        decode: |value| read(value, Event::TwilioInitialization),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/active-tab-changed",
        decode: |value| read(value, Event::ZendeskActiveTabChanged),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/click-to-dial-requested",
        decode: |value| read(value, Event::ClickToDialRequested),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/click-to-email-requested",
        decode: |value| read(value, Event::ClickToEmailRequested),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/click-to-sms-requested",
        decode: |value| read(value, Event::ClickToSmsRequested),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/contact-assignment-acknowledged",
        decode: |value| read(value, Event::ZendeskContactAssignmentAcknowledged),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/contact-unassignment-acknowledged",
        decode: |value| read(value, Event::ZendeskContactUnassignmentAcknowledged),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/focus-interaction",
        decode: |value| read(value, Event::ZendeskFocusInteraction),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/internal-pop-received",
        decode: |value| read(value, Event::InternalPopReceived),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/related-to-assignment-acknowledged",
        decode: |value| read(value, Event::RelatedToAssignmentAcknowledged),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/related-to-unassignment-acknowledged",
        decode: |value| read(value, Event::RelatedToUnassignmentAcknowledged),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/search-and-pop-no-results-received",
        decode: |value| read(value, Event::SearchAndPopNoResultsReceived),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/set-dimensions-response",
        decode: |value| read(value, Event::ZendeskSetDimensionsResponse),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/set-visibility-response",
        decode: |value| read(value, Event::ZendeskSetVisibilityResponse),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/ticket-update",
        decode: |value| read(value, Event::TicketUpdate),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/user-update",
        decode: |value| read(value, Event::UserUpdate),
    },
    #[cfg(feature = "zendesk")]
    Decoder {
        topic: "cxengage/zendesk/zendesk-initialization",
        decode: |value| read(value, Event::ZendeskInitialization),
    },
    Decoder { topic: "skylight/closed", decode: |value| read(value, Event::SkylightClosed) },
    Decoder { topic: "skylight/loaded", decode: |value| read(value, Event::SkylightLoaded) },
    Decoder {
        topic: "skylight/target-origin-already-defined",
        decode: |value| read(value, Event::TargetOriginAlreadyDefined),
    },
    Decoder {
        topic: "skylight/target-origin-defined",
        decode: |value| read(value, Event::TargetOriginDefined),
    },
];
