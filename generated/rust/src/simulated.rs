//! The popup as the simulator knows it: the catalog as data.

use crate::protocol::{COMMANDS, PROTOCOL};
use crate::simulator::{KnownError, SimulatedCatalog, Simulation, TypeTable, World};

/// What a simulated popup obeys, of the modules whose features are on.
pub static CATALOG: SimulatedCatalog = SimulatedCatalog {
    types: TypeTable {
        types: &[
            (
                "SkylightState",
                "{interactions:{pending?:map<StateInteraction> active?:map<StateInteraction> past?:map<StateInteraction> incoming?:map<StateInteraction>} session:{expired%3F?:boolean session-id?:uuid resource-id?:uuid tenant-id?:uuid region?:string state?:string|null direction?:string} user:{user-id?:uuid username?:string first-name?:string|null last-name?:string|null tenants?:list<json> default-tenant?:uuid|null}}",
            ),
            (
                "StateInteraction",
                "{interaction-id:uuid channel-type?:string direction?:string source?:string timeout?:timestamp customer?:string|null message-history?:list<json> scripts?:map<json>}",
            ),
            (
                "UserIdentity",
                "{userId:uuid username:string firstName?:string|null lastName?:string|null tenants:list<LoginTenant> platformPermissions?:list<string> platformRoleName?:string defaultTenant?:uuid|null auth:'username'|'token'}",
            ),
            ("TokenGrant", "{token:string ttl?:integer}"),
            ("SsoDetails", "{client?:string domain?:string result?:{client:string domain:string}}"),
            (
                "Contact",
                "{id:uuid attributes:map<json> created:timestamp createdBy:uuid updated:timestamp updatedBy:uuid}",
            ),
            (
                "ContactAttribute",
                "{id?:uuid tenantId?:uuid objectName:string type:'text'|'phone'|'email'|'boolean'|'link'|'number' label:map<string> default?:string|null mandatory:boolean active:boolean created:timestamp updated:timestamp}",
            ),
            (
                "ContactLayout",
                "{id:uuid tenantId?:uuid name:string description?:string|null active?:boolean layout:list<ContactLayoutSection> created:timestamp createdBy?:uuid updated:timestamp updatedBy?:uuid}",
            ),
            ("ContactLayoutSection", "{label:map<string> attributes:list<uuid>}"),
            (
                "ContactSearchPage",
                "{page:integer count:integer totalPages:integer results:list<Contact>}",
            ),
            ("ChannelTypeOrAny", "'voice'|'sms'|'email'|'messaging'|'work-item'|'any'"),
            (
                "ArtifactSummary",
                "{artifactId:uuid artifactType:'audio-recording'|'cxengage-recording'|'messaging-transcript'|'email' artifactSubType?:string|null fileCount?:integer}",
            ),
            (
                "BusinessHour",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null timezone:string sunStartTimeMinutes?:integer|null sunEndTimeMinutes?:integer|null monStartTimeMinutes?:integer|null monEndTimeMinutes?:integer|null tueStartTimeMinutes?:integer|null tueEndTimeMinutes?:integer|null wedStartTimeMinutes?:integer|null wedEndTimeMinutes?:integer|null thuStartTimeMinutes?:integer|null thuEndTimeMinutes?:integer|null friStartTimeMinutes?:integer|null friEndTimeMinutes?:integer|null satStartTimeMinutes?:integer|null satEndTimeMinutes?:integer|null exceptions:list<BusinessHourException>}",
            ),
            (
                "OpeningMinutes",
                "{monStartTimeMinutes?:integer monEndTimeMinutes?:integer tueStartTimeMinutes?:integer tueEndTimeMinutes?:integer wedStartTimeMinutes?:integer wedEndTimeMinutes?:integer thuStartTimeMinutes?:integer thuEndTimeMinutes?:integer friStartTimeMinutes?:integer friEndTimeMinutes?:integer satStartTimeMinutes?:integer satEndTimeMinutes?:integer sunStartTimeMinutes?:integer sunEndTimeMinutes?:integer}",
            ),
            (
                "BusinessHourException",
                "{id:uuid businessHoursId?:uuid tenantId?:uuid date:timestamp description?:string|null isAllDay:boolean startTimeMinutes:integer|null endTimeMinutes:integer|null}",
            ),
            (
                "BusinessHourExceptionEntry",
                "{date:timestamp isAllDay:boolean startTimeMinutes:integer<-1,1440> endTimeMinutes:integer<-1,1440>}",
            ),
            ("Timezone", "{timezone:string offset:string}"),
            ("InteractionField", "'customer'|'contact-point'|'source'|'direction'"),
            ("FlowType", "'customer'|'resource'|'reusable'"),
            (
                "Flow",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null type:FlowType channelType?:string|null activeVersion?:uuid|null activeFlow?:FlowVersion|null}",
            ),
            (
                "FlowCreated",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null type:FlowType channelType?:string|null activeVersion?:uuid|null activeFlow?:FlowVersion|null drafts:list<FlowDraft>}",
            ),
            (
                "FlowDetail",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null type:FlowType channelType?:string|null activeVersion?:uuid|null activeFlow?:FlowVersion|null versions:list<FlowVersion>|null drafts:list<FlowDraft>|null}",
            ),
            (
                "FlowVersion",
                "{version:uuid flowId:uuid tenantId:uuid name:string description?:string|null flow?:string metadata?:string|null created?:timestamp createdBy?:uuid}",
            ),
            (
                "FlowDraft",
                "{id:uuid flowId:uuid tenantId:uuid name:string description?:string|null flow?:string metadata?:string|null created?:timestamp createdBy?:uuid updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            ("FlowRef", "{id:uuid name?:string}"),
            (
                "DispatchMapping",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null value:string flowId:uuid flow?:FlowRef|null version?:uuid|null channelType:ChannelTypeOrAny interactionField:InteractionField}",
            ),
            (
                "Assignment",
                "{tenantId?:uuid userId?:uuid skillId?:uuid groupId?:uuid proficiency?:integer|null memberId?:uuid memberType?:string}",
            ),
            (
                "Group",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null owner?:uuid}",
            ),
            (
                "GroupDetail",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null owner?:uuid users:list<uuid>}",
            ),
            (
                "Skill",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null hasProficiency:boolean}",
            ),
            (
                "SkillDetail",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null hasProficiency:boolean users:list<uuid>}",
            ),
            (
                "CapacityRule",
                "{id:uuid tenantId?:uuid name:string description?:string|null active:boolean shared?:boolean activeVersion?:uuid|null activeRule?:CapacityRuleVersion|null created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            (
                "CapacityRuleVersion",
                "{version:uuid capacityRuleId?:uuid tenantId?:uuid name:string ruleSet:string created?:timestamp createdBy?:uuid}",
            ),
            (
                "IntegrationType",
                "'rest'|'salesforce'|'zendesk'|'calabrio'|'twilio'|'email'|'facebook'|'client'|'monet'|'teleopti'|'verint'|'serenova-voice'|string",
            ),
            (
                "TenantIntegration",
                "{id:uuid tenantId:uuid name:string description:string|null type:IntegrationType active:boolean properties:map<json> created:timestamp createdBy:uuid updated:timestamp updatedBy:uuid}",
            ),
            (
                "IntegrationDetail",
                "{id:uuid tenantId:uuid name:string description:string|null type:IntegrationType active:boolean properties:map<json> created:timestamp createdBy:uuid updated:timestamp updatedBy:uuid listeners?:list<IntegrationListener>}",
            ),
            (
                "IntegrationListener",
                "{id:uuid integrationId?:uuid tenantId?:uuid name:string active:boolean listenerType?:string|null properties?:map<json>|null created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            (
                "GenericList",
                "{id:uuid tenantId:uuid name:string description?:string|null listTypeId:uuid listType:ListType shared:boolean active:boolean items:list<map<json>> created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            (
                "ListType",
                "{id:uuid tenantId?:uuid name:string description?:string|null active:boolean fields:list<ListTypeField> created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            (
                "ListTypeField",
                "{type:'string'|'number'|'boolean' name:string label:string required:boolean}",
            ),
            ("ListItemResult", "{key:string itemValue:map<json> listId?:uuid}"),
            (
                "ListUploadResult",
                "{itemsCreated:integer itemsUpdated:integer itemsDeleted:integer totalItemsProcessed:integer numberOfFailures:integer}",
            ),
            (
                "OutboundIdentifier",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null value:string flowId:uuid channelType:ChannelTypeOrAny}",
            ),
            (
                "OutboundIdentifierWithItems",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null value:string flowId:uuid channelType:ChannelTypeOrAny items:list<json>}",
            ),
            (
                "OutboundIdentifierList",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null members:list<OutboundIdentifier>}",
            ),
            (
                "OutboundIdentifierListWithItems",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null members:list<OutboundIdentifier> items:list<json>}",
            ),
            ("AbandonType", "'ignore-abandons'|'count-against-sla'"),
            (
                "Queue",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null activeVersion?:uuid|null activeQueue?:QueueVersion|null}",
            ),
            (
                "QueueDetail",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null activeVersion?:uuid|null activeQueue?:QueueVersion|null versions:list<QueueVersion>|null}",
            ),
            (
                "QueueVersion",
                "{version:uuid queueId?:uuid tenantId?:uuid name:string description?:string|null query?:string queryVersion?:integer minPriority?:integer maxPriority?:integer priorityValue?:integer priorityRate?:integer priorityUnit?:'seconds'|'minutes'|'hours'|'days' slaId?:uuid|null created?:timestamp createdBy?:uuid}",
            ),
            (
                "Sla",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null shared:boolean activeVersion?:uuid|null activeSla?:SlaVersion|null}",
            ),
            (
                "SlaDetail",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null shared:boolean activeVersion?:uuid|null activeSla?:SlaVersion|null versions:list<SlaVersion>|null}",
            ),
            (
                "SlaVersion",
                "{versionId:uuid slaId?:uuid versionName:string description?:string|null slaThreshold?:number|null abandonType?:AbandonType|null abandonThreshold?:number|null created?:timestamp createdBy?:uuid}",
            ),
            (
                "TenantReason",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null externalId?:string|null shared:boolean}",
            ),
            (
                "TenantReasonList",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null externalId?:string|null shared:boolean isDefault?:boolean reasons:list<ReasonListItem>}",
            ),
            (
                "ReasonListItem",
                "{reasonId:uuid name?:string sortOrder:integer hierarchy:list<string>}",
            ),
            ("ReasonListEntry", "{reasonId:uuid sortOrder:json hierarchy:json}"),
            (
                "TenantDisposition",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null externalId?:string|null shared:boolean}",
            ),
            (
                "DispositionList",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null externalId?:string|null shared:boolean dispositions:list<DispositionListItem>}",
            ),
            (
                "DispositionListItem",
                "{dispositionId:uuid name?:string sortOrder:integer hierarchy:list<string>}",
            ),
            ("DispositionListEntry", "{dispositionId:uuid sortOrder:json hierarchy:json}"),
            ("ReportType", "'realtime'|'historical'"),
            ("RealtimeReportType", "'standard'|'custom'"),
            (
                "Dashboard",
                "{id:uuid tenantId?:uuid name:string description?:string|null active:boolean|null activeVersion?:uuid|null activeDashboard?:DashboardVersion|null created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            (
                "DashboardVersion",
                "{version?:uuid dashboardId?:uuid tenantId?:uuid name?:string description?:string|null created?:timestamp createdBy?:uuid}",
            ),
            (
                "DataAccessReport",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null reportType:ReportType realtimeReportId?:uuid|null realtimeReportType?:RealtimeReportType|null realtimeReportName?:string|null historicalCatalogName?:string|null members?:list<json>}",
            ),
            (
                "DataAccessReportDetail",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null reportType:ReportType realtimeReportId?:uuid|null realtimeReportType?:RealtimeReportType|null realtimeReportName?:string|null historicalCatalogName?:string|null users?:list<json>}",
            ),
            ("ApiKeyStatus", "'enabled'|'disabled'"),
            (
                "Role",
                "{id:uuid tenantId?:uuid|null name:string description?:string|null permissions:list<uuid> type?:'system'|'platform'|null active?:boolean shared?:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            (
                "PlatformRole",
                "{id:uuid name:string description:string|null permissions:list<uuid> type?:string created:timestamp createdBy:uuid updated:timestamp updatedBy:uuid}",
            ),
            ("Permission", "{id:uuid name:string tenantId?:uuid description?:string|null}"),
            (
                "ApiKey",
                "{id:uuid tenantId?:uuid name:string description?:string|null roleId:uuid additionalRoleIds?:list<uuid> status:ApiKeyStatus created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            (
                "ApiKeyCreated",
                "{id:uuid tenantId?:uuid name:string description?:string|null roleId:uuid additionalRoleIds?:list<uuid> status:ApiKeyStatus created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null secret?:string}",
            ),
            (
                "TenantIdentityProvider",
                "{id:uuid tenantId?:uuid name:string|null description?:string|null active:boolean identityProvider?:string metadataUrl?:url|null metadataFile?:string|null emailMapping?:string client?:string|null domain?:string|null created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            (
                "TenantMessageTemplate",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null channels:list<string> type:TemplateTextType template:string}",
            ),
            (
                "EmailTemplate",
                "{emailTypeId?:uuid tenantId?:uuid active?:boolean shared?:boolean subject?:string body?:string created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            (
                "EmailTemplateEntry",
                "{id?:uuid emailTypeId?:uuid name?:string description?:string|null variables:list<EmailTemplateVariable> template:EmailTemplate inherited:EmailTemplate}",
            ),
            ("EmailTemplateVariable", "{name:string description?:string|null}"),
            (
                "Tenant",
                "{id:uuid name:string description?:string|null active:boolean adminUserId?:uuid parent?:TenantRef|null parentId?:uuid|null regionId:uuid timezone:string outboundIntegrationId?:uuid|null cxengageIdentityProvider?:'enabled'|'disabled'|'denied'|null defaultIdentityProvider?:uuid|null defaultSlaId?:uuid|null created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            ("TenantRef", "{id:uuid name:string}"),
            ("Region", "{id:uuid description:string name?:string}"),
            ("Branding", "{tenantId?:uuid logo?:url|null favicon?:url|null styles?:string|null}"),
            ("ProtectedBrandingEntry", "{key:string tenantId?:uuid}"),
            (
                "TransferList",
                "{id:uuid tenantId:uuid name:string description?:string|null active:boolean created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null endpoints:list<TransferListEndpoint>}",
            ),
            (
                "TransferListEndpoint",
                "{name:string contactType:'queue'|'PSTN'|'SIP' endpoint:string hierarchy:string transferType?:'internal'|'external' warmTransfer?:boolean coldTransfer?:boolean sortOrder?:integer}",
            ),
            ("UserStatus", "'accepted'|'pending'|'invited'|'disabled'|'enabled'"),
            ("InvitationStatus", "'pending'|'invited'|'expired'|'enabled'|'disabled'|'sso-only'"),
            ("PlatformStatus", "'accepted'|'enabled'|'disabled'"),
            ("UserState", "'busy'|'ready'|'notready'|'allocated'|'offline'"),
            (
                "User",
                "{id:uuid tenantId?:uuid email:string firstName?:string|null lastName?:string|null displayName?:string|null externalId?:string|null personalTelephone?:string|null status?:UserStatus invitationStatus?:InvitationStatus platformStatus?:PlatformStatus state?:UserState roleId?:uuid roleName?:string platformRoleId?:uuid|null defaultIdentityProvider?:uuid|null noPassword?:boolean|null workStationId?:string|null extension?:string extensions?:list<Extension> activeExtension?:Extension|map<json>|null skills?:list<UserSkill> groups?:list<UserGroup> effectiveCapacityRule?:uuid|null defaultTenant?:uuid|null invitationExpiryDate?:timestamp|null sessionStarted?:timestamp|null sessionReason?:string|null created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            (
                "UserDetail",
                "{id:uuid tenantId?:uuid email:string firstName?:string|null lastName?:string|null displayName?:string|null externalId?:string|null personalTelephone?:string|null status?:UserStatus invitationStatus?:InvitationStatus platformStatus?:PlatformStatus state?:UserState roleId?:uuid roleName?:string platformRoleId?:uuid|null defaultIdentityProvider?:uuid|null noPassword?:boolean|null workStationId?:string|null extension?:string extensions?:list<Extension> activeExtension?:Extension|map<json>|null skills?:list<UserSkill> groups?:list<UserGroup> effectiveCapacityRule?:uuid|null defaultTenant?:uuid|null invitationExpiryDate?:timestamp|null sessionStarted?:timestamp|null sessionReason?:string|null created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null skillsWithProficiency:list<UserSkill>|null}",
            ),
            (
                "PlatformUser",
                "{id:uuid email:string firstName?:string|null lastName?:string|null displayName?:string|null externalId?:string|null personalTelephone?:string|null status?:UserStatus roleId?:uuid additionalRoleIds?:list<uuid> defaultTenant?:uuid|null invitationStatus?:string|null extensions?:list<Extension> created?:timestamp createdBy?:uuid|null updated?:timestamp|null updatedBy?:uuid|null}",
            ),
            (
                "UserSkill",
                "{id?:uuid skillId?:uuid userId?:uuid tenantId?:uuid name?:string proficiency?:integer|null hasProficiency?:boolean}",
            ),
            (
                "UserGroup",
                "{id?:uuid groupId?:uuid memberId?:uuid memberType?:'user' tenantId?:uuid name?:string owner?:uuid description?:string|null added?:timestamp}",
            ),
            (
                "UserOutboundIdentifierLists",
                "{effective:list<OutboundIdentifierList> assigned?:list<OutboundIdentifierList>}",
            ),
            ("ChannelType", "'voice'|'sms'|'messaging'|'email'|'work-item'"),
            ("NotificationType", "'agent-notification'|'work-offer'|'send-message'|'send-script'"),
            ("TransferType", "'cold'|'warm'"),
            ("InteractionRef", "{interactionId:uuid}"),
            ("InteractionResourceRef", "{interactionId:uuid resourceId:uuid}"),
            ("FlowInteractionRef", "{interactionId:uuid flowId?:uuid flowVersion?:uuid}"),
            (
                "WorkOffer",
                "{interactionId:uuid type:'work-offer' notificationType?:string sdkMsgType:'WORK_OFFER_RECEIVED' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid channelType:ChannelType direction:Direction timeout:timestamp timeoutEnd?:timestamp source?:string autoAnswer?:boolean customer?:string|null subject?:string|null popOnAccept?:boolean popUri?:string|null toolbarFeatures?:{recordingUpdate?:boolean}|null callbackRequest?:{callbackNumber:string callbackRequestedTime:timestamp}|null omnichannel?:boolean recording?:boolean|null artifactId?:uuid resource?:{roleId?:uuid sessionId?:uuid workOfferId?:uuid isTransferResource?:boolean}|null}",
            ),
            (
                "WorkInitiated",
                "{interactionId:uuid type?:NotificationType notificationType?:string sdkMsgType:'WORK_INITIATED_RECEIVED' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid customer?:string|null}",
            ),
            (
                "WorkAccepted",
                "{interactionId:uuid activeResources:list<ActiveResource>|null customerOnHold:boolean|null recording:boolean|null}",
            ),
            ("ActiveResource", "{id:uuid externalResource?:boolean extension?:string|null}"),
            ("EndAck", "{interactionId:uuid resourceId:uuid targetResource?:uuid}"),
            ("CustomFields", "{customFields:list<CustomField>|null interactionId:uuid}"),
            ("CustomField", "{label:string value:string|null}"),
            (
                "ScreenPop",
                "{interactionId:uuid type?:NotificationType notificationType?:string sdkMsgType:'SCREEN_POP_RECEIVED' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid version?:'v2' popType:'external-url'|'url'|'search-pop' popUri?:string|null newWindow?:boolean|null targetBlank?:boolean|null size?:{width?:integer height?:integer}|null searchType?:'strict'|'fuzzy'|null filterType?:'and'|'or'|null filter?:map<string>|null terms?:list<string>|null}",
            ),
            ("ScriptReceived", "{interactionId:uuid scriptId:uuid script:string}"),
            (
                "DispositionCodes",
                "{interactionId:uuid type?:NotificationType notificationType?:string sdkMsgType:'DISPOSITION_CODES_RECEIVED' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid dispositionCodes:{dispositions:list<Disposition> id?:uuid name?:string active?:boolean shared?:boolean tenantId?:uuid} forceSelect?:boolean}",
            ),
            (
                "Disposition",
                "{dispositionId:uuid name:string description?:string|null sortOrder?:integer hierarchy?:list<string> active?:boolean shared?:boolean tenantId?:uuid externalId?:string|null selected?:boolean}",
            ),
            ("DispositionAck", "{interactionId:uuid resourceId:uuid disposition?:Disposition}"),
            (
                "WrapupDetails",
                "{interactionId:uuid wrapupTime?:number|string|null wrapupEnabled?:boolean|null wrapupUpdateAllowed?:boolean|null targetWrapupTime?:number|null}",
            ),
            (
                "TransferMenu",
                "{transferListsFromFlow:list<TransferListRef>|null interactionId:uuid notificationType:'interaction-update-transfer-menu'}",
            ),
            ("TransferListRef", "{type:'id'|'name' value:string}"),
            ("TransferExtension", "{type:ExtensionType value:string}"),
            (
                "TransferAck",
                "{interactionId:uuid resourceId:uuid transferResourceId?:uuid transferQueueId?:uuid transferExtension?:TransferExtension transferType:'warm-transfer'|'cold-transfer'}",
            ),
            (
                "CancelTransferAck",
                "{interactionId:uuid resourceId:uuid transferResourceId?:uuid transferQueueId?:uuid transferExtension?:TransferExtension transferType:'warm-transfer'}",
            ),
            (
                "ContactInterrupt",
                "{interactionId:uuid tenantId:uuid|null subId:uuid|null actionId:uuid|null workOfferId:uuid|null sessionId:uuid|null resourceId:uuid|null direction:Direction|null channelType:ChannelType|null contactId:uuid}",
            ),
            (
                "DetailedInterrupt",
                "{interactionId:uuid tenantId:uuid|null subId:uuid|null actionId:uuid|null workOfferId:uuid|null sessionId:uuid|null resourceId:uuid|null direction:Direction|null channelType:ChannelType|null}",
            ),
            (
                "Note",
                "{noteId?:uuid title?:string body?:string resourceId?:uuid contactId?:uuid|null interactionId?:uuid tenantId?:uuid}",
            ),
            ("NoteList", "{results:list<Note>}"),
            (
                "ResourceAdded",
                "{interactionId:uuid type?:NotificationType notificationType?:string sdkMsgType:'RESOURCE_ADDED' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid extraParams:TargetResourceParams}",
            ),
            (
                "ResourceRemoved",
                "{interactionId:uuid type?:NotificationType notificationType?:string sdkMsgType:'RESOURCE_REMOVED' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid extraParams:TargetResourceParams}",
            ),
            (
                "ResourceHold",
                "{interactionId:uuid type?:NotificationType notificationType?:string sdkMsgType:'RESOURCE_HOLD' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid extraParams:TargetResourceParams}",
            ),
            (
                "ResourceResume",
                "{interactionId:uuid type?:NotificationType notificationType?:string sdkMsgType:'RESOURCE_RESUME' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid extraParams:TargetResourceParams}",
            ),
            (
                "TargetResourceParams",
                "{targetResource:uuid externalResource?:boolean displayName?:string|null}",
            ),
            ("AttachmentAdded", "{interactionId:uuid attachmentId:uuid filename:string|null}"),
            (
                "EmailAgentAck",
                "{interactionId:uuid resourceId:uuid tenantId:uuid sessionId:uuid|null channelType:'email'}",
            ),
            ("EmailAttachmentItem", "{artifactFileId:uuid contentType?:string artifactId:uuid}"),
            ("EmailBody", "{interactionId:uuid body:string|null}"),
            ("EmailDetails", "{interactionId:uuid body:EmailManifest}"),
            (
                "EmailManifest",
                "{artifactId:uuid id?:string subject?:string|null from?:list<EmailAddress> to?:list<EmailAddress> cc?:list<EmailAddress> bcc?:list<EmailAddress> replyTo?:list<EmailAddress>|null dateSent?:string|null dateReceived?:string|null contentType?:string multipart%3F?:boolean attachments:list<EmailManifestFile> body?:{html?:EmailManifestFile|null plain?:EmailManifestFile|null} headers?:list<map<string>>}",
            ),
            ("EmailAddress", "{address:string name?:string|null}"),
            (
                "EmailManifestFile",
                "{filename?:string headers?:list<map<string>> artifactFileId:uuid}",
            ),
            (
                "MessagingMessage",
                "{id:uuid tenantId?:uuid type:'message' to:uuid from:string metadata?:{name?:string firstName?:string lastName?:string type?:'agent'|'customer' source?:string}|null body:{text:string} timestamp:timestamp}",
            ),
            ("SmoochConversation", "{interactionId:uuid messages:list<SmoochMessage>}"),
            (
                "SmoochMessage",
                "{id?:string type:'customer'|'agent'|'system'|'system-silent'|'Chatbot' from?:string|null text?:string|null timestamp?:number|string contentType?:'file'|'text'|'image'|'form'|'formResponse'|'location'|'carousel'|'list' file?:SmoochFile|null resourceId?:uuid|null agentMessageId?:string|null quotedMessage?:{content:{id?:string type?:string text?:string|null file?:SmoochFile|null}}|null actions?:list<SmoochAction>|null}",
            ),
            (
                "SmoochAction",
                "{type:'link'|'reply'|'postback'|'locationRequest' text?:string uri?:url|null payload?:string|null id?:string}",
            ),
            (
                "SmoochFile",
                "{mediaUrl:url mediaType?:string mediaSize?:integer fileName?:string|null}",
            ),
            (
                "SmoochInbound",
                "{interactionId:uuid type:'send-message' notificationType?:string sdkMsgType:'SEND_MESSAGE_RECEIVED' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid messageType:'received-message' message:SmoochMessage}",
            ),
            ("SmoochSent", "{interactionId:uuid message:SmoochMessage}"),
            ("SmoochMessageReceived", "SmoochInbound|SmoochSent"),
            (
                "SmoochRead",
                "{interactionId:uuid type:'send-message' notificationType?:string sdkMsgType:'CONVERSATION_READ_RECEIVED' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid messageType:'conversation-read'}",
            ),
            (
                "SmoochTyping",
                "{interactionId:uuid type:'send-message' notificationType?:string sdkMsgType:'TYPING_RECEIVED' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid messageType:'typing-start'|'typing-stop'}",
            ),
            ("InteractionResourceEvent", "{interactionId:uuid resourceId:uuid|null}"),
            ("TargetResourceAck", "{interactionId:uuid resourceId:uuid targetResource:uuid}"),
            (
                "ResourceMute",
                "{interactionId:uuid type?:NotificationType notificationType?:string sdkMsgType:'RESOURCE_MUTE_RECEIVED' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid extraParams:TargetResourceParams}",
            ),
            (
                "ResourceUnmute",
                "{interactionId:uuid type?:NotificationType notificationType?:string sdkMsgType:'RESOURCE_UNMUTE_RECEIVED' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid extraParams:TargetResourceParams}",
            ),
            (
                "CallControls",
                "{interactionId:uuid type?:NotificationType notificationType?:string sdkMsgType:'UPDATE_CALL_CONTROLS' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid extraParams:{preventAgentRecordingUpdate?:boolean holdUpdate?:boolean transferUpdate?:boolean}}",
            ),
            (
                "AgentNotification",
                "{interactionId:uuid type?:NotificationType notificationType?:string sdkMsgType:string tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid}",
            ),
            ("LogLevel", "'debug'|'info'|'warn'|'error'|'fatal'"),
            ("AvailableStat", "{name:string userFriendlyName:string type?:string}"),
            (
                "StatSubscriptionEntry",
                "{statistic:string queueId?:uuid resourceId?:uuid statId?:string}",
            ),
            ("StatQueryEntry", "{statistic:string}"),
            (
                "StatBundle",
                "{statistic:string queue-id?:uuid resource-id?:uuid trigger-batch?:boolean}",
            ),
            ("StatResult", "{status:integer body?:StatBody}"),
            ("StatBody", "{results?:StatResults queryTime?:integer}"),
            (
                "StatResults",
                "{count?:number percent?:number min?:number max?:number total?:number avg?:number unit?:'count'|'millis'|'percentage' queryWindow?:QueryWindow resourceCapacity?:list<ResourceCapacity> interactions?:list<InteractionInConversation>}",
            ),
            ("QueryWindow", "{start:timestamp end:timestamp}"),
            ("CapacityResults", "{resourceCapacity:list<ResourceCapacity>}"),
            (
                "ResourceCapacity",
                "{agentId:uuid agentName?:string|null sessionId?:uuid presence?:'ready'|'not-ready' state?:'busy'|'away' direction?:Direction loginTimestamp?:timestamp reasonId?:uuid|null reasonName?:string|null reasonListId?:uuid|null reasonListName?:string|null capacity?:list<CapacitySlot>|null}",
            ),
            (
                "CapacitySlot",
                "{channels:map<number> allocation:'not-allocated'|'fully-allocated'|string}",
            ),
            (
                "InteractionInConversation",
                "{interactionId:uuid agents?:list<json> customer?:string contactPoint?:string flowName?:string channelType?:string direction?:string}",
            ),
            (
                "InteractionReport",
                "{interactionId?:uuid channelType?:string direction?:string customer?:string agents?:list<InteractionAgentSegment>}",
            ),
            (
                "InteractionAgentSegment",
                "{resourceId:uuid agentName?:string|null conversationStartTimestamp?:timestamp conversationEndTimestamp?:timestamp noteTitle?:string|null}",
            ),
            (
                "InteractionHistoryPage",
                "{results:list<HistoryInteraction>|null page:integer limit:integer total:integer}",
            ),
            (
                "HistoryInteraction",
                "{interactionId:uuid channelType?:string startTimestamp:timestamp direction?:string directionName?:string dispositionName?:string|null lastDispositionName?:string|null lastQueueName?:string|null queues?:list<InteractionQueueRef> note?:integer customer?:string}",
            ),
            ("InteractionQueueRef", "{queueName:string}"),
            (
                "SalesforceClassicHook",
                "{interactionId:uuid orgId:string hookType:'salesforce-classic' hookSubType:string|null hookId:string|null hookName:string|null}",
            ),
            (
                "SalesforceClassicUnhook",
                "{interactionId:uuid orgId:string hookType:'salesforce-classic' hookSubType:string|null hookId:string|null hookName:string|null resourceId:uuid hookBy:string}",
            ),
            (
                "SalesforceLightningHook",
                "{interactionId:uuid hookId:string|null hookSubType:string|null hookName:string|null}",
            ),
            (
                "SalesforceLightningUnhook",
                "{interactionId:uuid hookId:string|null hookSubType:string|null hookName:string|null resourceId:uuid hookBy:string}",
            ),
            ("Direction", "'inbound'|'outbound'|'agent-initiated'"),
            ("Presence", "'ready'|'notready'|'offline'"),
            ("ExtensionType", "'pstn'|'sip'|'webrtc'"),
            (
                "Extension",
                "{type:ExtensionType value:string description?:string|null provider?:string|null region?:string|null sdkVersion?:string|null}",
            ),
            ("ExtensionList", "{activeExtension?:Extension|null extensions?:list<Extension>}"),
            (
                "UserConfig",
                "{activeExtension?:Extension|null extensions:list<Extension> integrations:list<Integration> reasonLists:list<ReasonList> outboundIntegration?:OutboundIntegration|null messageTemplates?:list<MessageTemplate>}",
            ),
            (
                "Integration",
                "{type:string credentials?:{accessKey?:string secretKey?:string sessionToken?:string ttl?:integer token?:string} queue?:{url:url} region?:string endpoint?:string regions?:list<string> jsApiUrl?:url}",
            ),
            (
                "OutboundIntegration",
                "{type:string id?:uuid tenantId?:uuid name?:string active?:boolean}",
            ),
            (
                "ReasonList",
                "{id:uuid name:string active:boolean isDefault?:boolean reasons:list<Reason>}",
            ),
            (
                "Reason",
                "{reasonId:uuid name:string active?:boolean sortOrder?:integer hierarchy?:list<string>}",
            ),
            (
                "MessageTemplate",
                "{id:uuid name:string template:string type:TemplateTextType channels:list<string> active?:boolean}",
            ),
            ("TemplateTextType", "'plaintext'|'html'"),
            (
                "LoginTenant",
                "{tenantId:uuid tenantName:string tenantPermissions:list<string> tenantActive?:boolean}",
            ),
            (
                "TenantDetail",
                "{tenantId:uuid name:string description?:string|null active?:boolean password:boolean identityProviders:list<IdentityProvider>}",
            ),
            ("IdentityProvider", "{id:uuid name?:string client?:string domain?:string}"),
            ("RunningSession", "{state:string|null sessionId:uuid|null}"),
            ("SessionStarted", "{sessionId:uuid resourceId:uuid state?:string}"),
            (
                "SessionEnded",
                "{state:'offline' supervisorId?:uuid|null supervisorName?:string|null}",
            ),
            (
                "PresenceState",
                "{state:Presence sessionId?:uuid resourceId?:uuid reason?:string|null reasonId?:uuid|null reasonListId?:uuid|null}",
            ),
            (
                "PresenceChange",
                "{state:'ready'|'notready' availableStates?:list<string> direction?:Direction reason?:string|null reasonId?:uuid|null reasonListId?:uuid|null supervisorId?:uuid|null supervisorName?:string|null}",
            ),
            (
                "DirectionChange",
                "{state?:string availableStates?:list<string> direction?:Direction supervisorId?:uuid|null supervisorName?:string|null}",
            ),
            ("Heartbeat", "{heartbeatDelay?:number sessionId?:uuid}"),
            ("DeviceIds", "string|list<string>"),
            ("ZendeskEndpoint", "{endpoint:string}"),
            ("ZendeskNamed", "{id:integer name:string}"),
            ("ZendeskUser", "{id:integer name:string userId?:integer type?:'user'}"),
            (
                "ZendeskTicket",
                "{id:integer subject:string|null description?:string|null ticketId?:integer type?:string|null}",
            ),
            (
                "ZendeskUserHook",
                "{interactionId:uuid hookBy:integer|null hookType:'zendesk' hookSubType:'user' hookId:integer|null hookName:string|null hookPop:string resourceId:uuid id?:integer name?:string|null userId?:integer type?:'user'}",
            ),
            (
                "ZendeskTicketHook",
                "{interactionId:uuid hookBy:integer|null hookType:'zendesk' hookSubType:'ticket' hookId:integer|null hookName:string|null hookPop:string resourceId:uuid id?:integer subject?:string|null description?:string|null ticketId?:integer type?:string}",
            ),
            (
                "Artifact",
                "{artifactId:uuid artifactType?:string manifestId?:uuid|null files:list<ArtifactFile> created?:timestamp interactionId?:uuid tenantId?:uuid artifactSubType?:string|null updated?:timestamp|null name?:string|null duration?:number|null engageRecorder?:boolean|null participantAdditionalInfo?:ArtifactParticipant|null}",
            ),
            (
                "ArtifactFile",
                "{artifactFileId:uuid filename?:string contentType?:string contentLength?:integer url?:url metadata?:ArtifactFileMetadata|null}",
            ),
            ("ArtifactFileMetadata", "{transcript?:boolean messageId?:string}"),
            (
                "ArtifactParticipant",
                "{participantType?:string agentName?:string|null extension?:string|null name?:string|null}",
            ),
            (
                "AjaxFailure",
                "{statusText?:string failure?:'error'|'parse'|'timeout'|'aborted'|'failed' isParseError?:boolean originalText?:string}",
            ),
            (
                "Banner",
                "{interactionId?:uuid|null type?:NotificationType notificationType?:string sdkMsgType:'SHOW_BANNER' tenantId?:uuid resourceId?:uuid sessionId?:uuid actionId?:uuid subId?:uuid notification?:'whatsapp-customer-disconnect'|'facebook-invalid-token'|'failed-smooch-message' source?:string message?:string messageType?:'show-banner' extraParams?:map<json>}",
            ),
        ],
        params: &[
            (
                "api.read",
                "{path:json customTopic?:string apiVersion?:string tenantId?:uuid platformEntity?:boolean}",
            ),
            ("api.create", "{path:json body:json|null customTopic?:string apiVersion?:string}"),
            ("api.createFile", "{path:json body:json customTopic?:string apiVersion?:string}"),
            ("api.update", "{path:json body:json|null customTopic?:string apiVersion?:string}"),
            ("api.delete", "{path:json customTopic?:string apiVersion?:string}"),
            (
                "authentication.login",
                "{username:string password:string ttl?:number noStateReset?:boolean}|{token:string}",
            ),
            ("authentication.getAuthInfo", "{username:string}|{tenantId:uuid idpId?:uuid}"),
            ("authentication.updateDefaultTenant", "{tenantId:uuid}"),
            ("contacts.get", "{contactId:uuid}"),
            ("contacts.search", "{query:map<json>}"),
            ("contacts.create", "{attributes:map<json>}"),
            ("contacts.update", "{contactId:json attributes:map<json>}"),
            ("contacts.delete", "{contactId:uuid}"),
            ("contacts.merge", "{contactIds:json attributes:map<json>}"),
            ("contacts.getLayout", "{layoutId:uuid}"),
            (
                "entities.getEntity",
                "{entityName:string entityId?:uuid subEntityName?:string customTopic?:string}|{path:json customTopic?:string}",
            ),
            ("entities.getArtifacts", "{interactionId:uuid tenantId?:uuid}"),
            ("entities.getArtifact", "{interactionId:uuid artifactId:uuid tenantId?:uuid}"),
            ("entities.getRecordings", "{interactionId:uuid tenantId?:uuid}"),
            ("entities.getBusinessHours", "{tenantId?:uuid}"),
            ("entities.getBusinessHour", "{businessHourId:uuid}"),
            (
                "entities.createBusinessHour",
                "{name:string|null timezone:string timeMinutes:OpeningMinutes active:boolean description?:string|null}",
            ),
            (
                "entities.updateBusinessHour",
                "{businessHourId:uuid description?:string|null exceptions?:list<BusinessHourExceptionEntry> name?:string|null timezone?:string timeMinutes?:OpeningMinutes active?:boolean}",
            ),
            (
                "entities.createException",
                "{businessHourId:uuid date:timestamp isAllDay:boolean startTimeMinutes:integer<-1,1440> endTimeMinutes:integer<-1,1440> description?:string|null}",
            ),
            ("entities.deleteException", "{businessHourId:uuid exceptionId:uuid}"),
            ("entities.getTimezones", "{tenantId?:uuid}"),
            ("entities.getFlows", "{}"),
            ("entities.getFlow", "{flowId:uuid includeDrafts?:boolean}"),
            (
                "entities.createFlow",
                "{flowType:FlowType name:string|null flow?:string|null active?:boolean metadata?:string description?:string|null}",
            ),
            (
                "entities.updateFlow",
                "{flowId:uuid flowType?:FlowType name?:string|null activeVersion?:uuid active?:boolean description?:string|null}",
            ),
            (
                "entities.createFlowDraft",
                "{flowId:uuid name:string|null flow?:string|null metadata?:string description?:string|null}",
            ),
            ("entities.removeFlowDraft", "{flowId:uuid draftId:uuid}"),
            ("entities.getDispatchMappings", "{tenantId?:uuid}"),
            ("entities.getDispatchMapping", "{dispatchMappingId:uuid}"),
            (
                "entities.createDispatchMapping",
                "{name:string|null value:string flowId:uuid channelType:ChannelTypeOrAny interactionField:InteractionField active:boolean description?:string|null version?:uuid|null}",
            ),
            (
                "entities.updateDispatchMapping",
                "{dispatchMappingId:uuid name?:string|null description?:string|null value?:string flowId?:uuid version?:uuid|null interactionField?:InteractionField channelType?:ChannelTypeOrAny active?:boolean}",
            ),
            ("entities.getSkills", "{tenantId?:uuid}"),
            ("entities.getSkill", "{skillId:uuid}"),
            (
                "entities.createSkill",
                "{name:string|null active:boolean description?:string|null hasProficiency?:boolean}",
            ),
            (
                "entities.updateSkill",
                "{skillId:uuid name?:string|null active?:boolean description?:string|null hasProficiency?:boolean}",
            ),
            ("entities.getGroups", "{tenantId?:uuid}"),
            ("entities.getGroup", "{groupId:uuid}"),
            ("entities.createGroup", "{name:string|null active:boolean description?:string|null}"),
            (
                "entities.updateGroup",
                "{groupId:uuid name?:string|null active?:boolean description?:string|null}",
            ),
            ("entities.associate", "{originEntity:json destinationEntity:json}"),
            ("entities.dissociate", "{originEntity:json destinationEntity:json}"),
            ("entities.getCapacityRules", "{tenantId?:uuid}"),
            ("entities.getIntegrations", "{tenantId?:uuid}"),
            ("entities.getIntegration", "{integrationId:uuid}"),
            (
                "entities.createIntegration",
                "{name:string|null active:boolean integrationType:'rest'|'salesforce'|'zendesk'|'calabrio' description?:string|null properties?:map<json>|null}",
            ),
            (
                "entities.updateIntegration",
                "{integrationId:uuid name?:string|null active?:boolean description?:string|null properties?:map<json>|null}",
            ),
            ("entities.getIntegrationListeners", "{tenantId?:uuid integrationId:json}"),
            ("entities.getIntegrationListener", "{integrationId:uuid listenerId:uuid}"),
            (
                "entities.createIntegrationListener",
                "{integrationId:uuid name:string|null active?:boolean properties?:map<json>|null}",
            ),
            (
                "entities.updateIntegrationListener",
                "{integrationId:uuid listenerId:uuid name?:string|null active?:boolean properties?:map<json>|null}",
            ),
            ("entities.getListTypes", "{tenantId?:uuid}"),
            ("entities.getLists", "{listTypeId?:uuid name?:string|null}"),
            ("entities.getList", "{listId:uuid}"),
            (
                "entities.createList",
                "{listTypeId:uuid name:string|null shared:boolean active:boolean}",
            ),
            (
                "entities.updateList",
                "{listId:uuid name?:string|null shared?:boolean active?:boolean}",
            ),
            ("entities.getListItem", "{listId:uuid listItemKey:string}"),
            ("entities.createListItem", "{listId:uuid itemValue:map<json>}"),
            ("entities.updateListItem", "{listId:uuid listItemKey:string itemValue:map<json>}"),
            ("entities.deleteListItem", "{listId:uuid listItemKey:string}"),
            ("entities.downloadList", "{listId:uuid}"),
            ("entities.uploadList", "{listId:uuid file:json}"),
            ("entities.getOutboundIdentifiers", "{tenantId?:uuid}"),
            (
                "entities.createOutboundIdentifier",
                "{name:string|null active:boolean value:string flowId:uuid channelType:ChannelTypeOrAny description?:string|null}",
            ),
            (
                "entities.updateOutboundIdentifier",
                "{outboundIdentifierId:uuid name?:string|null active?:boolean value?:string flowId?:uuid channelType?:ChannelTypeOrAny description?:string|null}",
            ),
            ("entities.deleteOutboundIdentifier", "{outboundIdentifierId:uuid}"),
            ("entities.getOutboundIdentifierLists", "{tenantId?:uuid}"),
            ("entities.getOutboundIdentifierList", "{outboundIdentifierListId:uuid}"),
            (
                "entities.createOutboundIdentifierList",
                "{active:boolean name:string|null description?:string|null}",
            ),
            (
                "entities.updateOutboundIdentifierList",
                "{outboundIdentifierListId:uuid active?:boolean name?:string|null description?:string|null}",
            ),
            (
                "entities.addOutboundIdentifierListMember",
                "{outboundIdentifierListId:uuid outboundIdentifierId:uuid}",
            ),
            (
                "entities.removeOutboundIdentifierListMember",
                "{outboundIdentifierListId:uuid outboundIdentifierId:uuid}",
            ),
            ("entities.getQueues", "{tenantId?:uuid}"),
            ("entities.getQueue", "{queueId:uuid}"),
            ("entities.getSlas", "{tenantId?:uuid}"),
            ("entities.getSla", "{slaId:uuid}"),
            (
                "entities.createSla",
                "{name:string|null shared:boolean active?:boolean description?:string|null activeSla?:{versionName:string|null versionDescription:string|null slaThreshold:number|null abandonType:AbandonType|null abandonThreshold:number|null}|null versionName?:string|null versionDescription?:string|null slaThreshold?:number|null abandonType?:AbandonType|null abandonThreshold?:number|null}",
            ),
            (
                "entities.updateSla",
                "{slaId:uuid name?:string|null description?:string|null active?:boolean shared?:boolean activeVersion?:uuid}",
            ),
            (
                "entities.createSlaVersion",
                "{slaId:uuid versionName:string|null slaThreshold:number|null abandonType:AbandonType|null abandonThreshold?:number|null description?:string|null}",
            ),
            ("entities.getReasons", "{tenantId?:uuid}"),
            ("entities.getReason", "{reasonId:uuid}"),
            (
                "entities.createReason",
                "{name:string|null active:boolean shared:boolean description?:string|null externalId?:string|null}",
            ),
            (
                "entities.updateReason",
                "{reasonId:uuid name?:string|null active?:boolean shared?:boolean description?:string|null externalId?:string|null}",
            ),
            ("entities.getReasonLists", "{tenantId?:uuid}"),
            ("entities.getReasonList", "{reasonListId:uuid}"),
            (
                "entities.createReasonList",
                "{name:string|null active:boolean shared:boolean description?:string|null externalId?:string|null reasons?:list<ReasonListEntry> isDefault?:boolean}",
            ),
            (
                "entities.updateReasonList",
                "{reasonListId:uuid name?:string|null active?:boolean shared?:boolean description?:string|null externalId?:string|null reasons?:list<ReasonListEntry> isDefault?:boolean}",
            ),
            ("entities.getDispositions", "{tenantId?:uuid}"),
            ("entities.getDisposition", "{dispositionId:uuid}"),
            (
                "entities.createDisposition",
                "{name:string|null active:boolean shared:boolean description?:string|null externalId?:string|null}",
            ),
            (
                "entities.updateDisposition",
                "{dispositionId:uuid description?:string|null externalId?:string|null name?:string|null active?:boolean shared?:boolean}",
            ),
            (
                "entities.createDispositionList",
                "{name:string|null active:boolean description?:string|null externalId?:string|null dispositions?:list<DispositionListEntry> shared?:boolean}",
            ),
            (
                "entities.updateDispositionList",
                "{dispositionListId:uuid name?:string|null active?:boolean shared?:boolean description?:string|null externalId?:string|null dispositions?:list<DispositionListEntry>}",
            ),
            ("entities.getDataAccessReports", "{tenantId?:uuid}"),
            ("entities.getDataAccessReport", "{dataAccessReportId:uuid}"),
            ("entities.getDataAccessMember", "{dataAccessMemberId:json}"),
            (
                "entities.createDataAccessReport",
                "{name:string|null active:boolean reportType:ReportType description?:string|null realtimeReportId?:uuid realtimeReportType?:RealtimeReportType|null realtimeReportName?:string|null historicalCatalogName?:string|null users?:list<uuid>}",
            ),
            (
                "entities.updateDataAccessReport",
                "{dataAccessReportId:uuid name?:string|null realtimeReportId?:uuid description?:string|null active?:boolean reportType?:ReportType realtimeReportType?:RealtimeReportType|null realtimeReportName?:string|null historicalCatalogName?:string|null users?:list<uuid>}",
            ),
            ("entities.getHistoricalReportFolders", "{tenantId?:uuid}"),
            (
                "entities.getDashboards",
                "{excludeInactive?:boolean withoutActiveDashboard?:boolean}",
            ),
            ("entities.getRoles", "{tenantId?:uuid}"),
            ("entities.getRole", "{roleId:uuid}"),
            (
                "entities.createRole",
                "{name:string|null description?:string|null permissions?:list<uuid> active?:boolean shared?:boolean}",
            ),
            (
                "entities.updateRole",
                "{roleId:uuid name?:string|null description?:string|null active?:boolean shared?:boolean permissions?:list<uuid> tenantId?:uuid}",
            ),
            ("entities.getPlatformRoles", "{tenantId?:uuid}"),
            ("entities.getPermissions", "{tenantId?:uuid}"),
            ("entities.getIdentityProviders", "{tenantId?:uuid}"),
            ("entities.getApiKeys", "{tenantId?:uuid}"),
            ("entities.createApiKey", "{name:string|null roleId:uuid description?:string|null}"),
            (
                "entities.updateApiKey",
                "{apiKeyId:json name?:string|null roleId?:uuid description?:string|null active?:boolean}",
            ),
            ("entities.deleteApiKey", "{apiKeyId:json}"),
            ("entities.getMessageTemplates", "{tenantId?:uuid}"),
            ("entities.getMessageTemplate", "{messageTemplateId:uuid}"),
            (
                "entities.createMessageTemplate",
                "{name:string|null channels:list<string> templateTextType:TemplateTextType template:string active:boolean description?:string|null}",
            ),
            (
                "entities.updateMessageTemplate",
                "{messageTemplateId:uuid name?:string|null description?:string|null channels?:list<string> templateTextType?:TemplateTextType template?:string active?:boolean}",
            ),
            ("entities.getEmailTypes", "{emailTypeId?:uuid}"),
            ("entities.getEmailTemplates", "{emailTypeId?:uuid fallback?:boolean}"),
            (
                "entities.createEmailTemplate",
                "{emailTypeId:uuid active:boolean shared:boolean body:json subject:string}",
            ),
            (
                "entities.updateEmailTemplate",
                "{emailTypeId:uuid active?:boolean shared?:boolean subject?:string}",
            ),
            ("entities.deleteEmailTemplate", "{emailTypeId:uuid}"),
            ("entities.getTenant", "{tenantId:uuid}"),
            (
                "entities.createTenant",
                "{name:string|null adminUserId:uuid parentId:uuid regionId:uuid timezone:string active:boolean description?:string|null}",
            ),
            (
                "entities.updateTenant",
                "{tenantId:uuid name?:string|null description?:string|null adminUserId?:uuid timezone?:string outboundIntegrationId?:uuid|null cxengageIdentityProvider?:string defaultIdentityProvider?:uuid|null defaultSlaId?:uuid|null active?:boolean}",
            ),
            ("entities.getRegions", "{tenantId?:uuid}"),
            ("entities.getBranding", "{tenantId?:uuid}"),
            ("entities.getProtectedBranding", "{tenantId?:uuid}"),
            (
                "entities.updateBranding",
                "{tenantId:uuid styles?:string logo?:string favicon?:string}",
            ),
            (
                "entities.uploadBrandingImage",
                "{tenantId:uuid file:json imageType:'logo'|'favicon'|string}",
            ),
            ("entities.getTransferLists", "{tenantId?:uuid}"),
            ("entities.getTransferList", "{transferListId:uuid}"),
            (
                "entities.createTransferList",
                "{name:string|null active:boolean endpoints:list<TransferListEndpoint> description?:string|null}",
            ),
            (
                "entities.updateTransferList",
                "{transferListId:uuid name?:string|null description?:string|null active?:boolean endpoints?:list<TransferListEndpoint>}",
            ),
            ("entities.getUsers", "{excludeOffline?:boolean tenantId?:uuid}"),
            ("entities.getUser", "{resourceId:uuid}"),
            (
                "entities.inviteUser",
                "{email:string roleId:uuid firstName?:string|null lastName?:string|null status?:string defaultIdentityProvider?:uuid|null noPassword?:boolean|null workStationId?:string|null externalId?:string|null}",
            ),
            (
                "entities.createUser",
                "{email:string roleId:uuid platformRoleId:uuid firstName?:string|null lastName?:string|null status?:string defaultIdentityProvider?:uuid|null noPassword?:boolean|null workStationId?:string|null externalId?:string|null}",
            ),
            (
                "entities.updateUser",
                "{userId:uuid roleId?:uuid platformRoleId?:uuid status?:string defaultIdentityProvider?:uuid|null noPassword?:boolean|null workStationId?:string|null externalId?:string|null extensions?:map<json> firstName?:string|null lastName?:string|null capacityRuleId?:uuid|null}",
            ),
            ("entities.updateUserSkillMember", "{userId:uuid skillId:uuid proficiency:number}"),
            ("entities.updateUsersCapacityRule", "{userId:uuid capacityRuleId:uuid|null}"),
            ("entities.getUserOutboundIdentifierLists", "{userId?:uuid}"),
            ("entities.getPlatformUser", "{userId:uuid}"),
            ("entities.getPlatformUserEmail", "{email:string}"),
            (
                "entities.updatePlatformUser",
                "{userId:uuid updateBody:{externalId?:string|null firstName?:string|null lastName?:string|null personalTelephone?:string|null roleId?:string|null status?:string|null}}",
            ),
            ("interactions.accept", "{interactionId:uuid}"),
            ("interactions.reject", "{interactionId:uuid}"),
            ("interactions.end", "{interactionId:uuid}"),
            ("interactions.focus", "{interactionId:uuid}"),
            ("interactions.unfocus", "{interactionId:uuid}"),
            (
                "interactions.transferToResource",
                "{interactionId:uuid resourceId:uuid transferType?:TransferType}",
            ),
            (
                "interactions.transferToQueue",
                "{interactionId:uuid queueId:uuid transferType?:TransferType}",
            ),
            (
                "interactions.transferToExtension",
                "{interactionId:uuid transferExtension:TransferExtension transferType?:TransferType}",
            ),
            ("interactions.cancelResourceTransfer", "{interactionId:uuid transferResourceId:uuid}"),
            ("interactions.cancelQueueTransfer", "{interactionId:uuid transferQueueId:uuid}"),
            (
                "interactions.cancelExtensionTransfer",
                "{interactionId:uuid transferExtension:TransferExtension}",
            ),
            ("interactions.enableWrapup", "{interactionId:uuid}"),
            ("interactions.disableWrapup", "{interactionId:uuid}"),
            ("interactions.endWrapup", "{interactionId:uuid}"),
            ("interactions.selectDispositionCode", "{interactionId:uuid dispositionId:uuid}"),
            ("interactions.deselectDispositionCode", "{interactionId:uuid}"),
            ("interactions.assignContact", "{interactionId:uuid contactId:uuid}"),
            ("interactions.unassignContact", "{interactionId:uuid contactId:uuid}"),
            (
                "interactions.createNote",
                "{interactionId:uuid title:string body:json contactId?:uuid tenantId?:uuid resourceId?:uuid}",
            ),
            ("interactions.getNote", "{interactionId:uuid noteId:uuid}"),
            ("interactions.getAllNotes", "{interactionId:uuid}"),
            (
                "interactions.updateNote",
                "{interactionId:uuid noteId:uuid title?:string contactId?:uuid}",
            ),
            (
                "interactions.sendScript",
                "{interactionId:uuid answers:map<json> scriptId:uuid dismissed:boolean scriptReporting:boolean exitReason:'user-submitted'|'script-timeout'|'script-auto-dismissed'}",
            ),
            (
                "interactions.sendCustomInterrupt",
                "{interactionId:uuid interruptBody:map<json> interruptType:string}",
            ),
            (
                "interactions.email.startOutboundEmail",
                "{address:string outboundAni?:string flowId?:uuid outboundIdentifierId?:uuid outboundIdentifierListId?:uuid}",
            ),
            ("interactions.email.agentReplyStarted", "{interactionId:uuid}"),
            ("interactions.email.agentCancelledReply", "{interactionId:uuid}"),
            ("interactions.email.agentNoReply", "{interactionId:uuid}"),
            ("interactions.email.addAttachment", "{interactionId:uuid file:json}"),
            ("interactions.email.removeAttachment", "{interactionId:uuid attachmentId:uuid}"),
            (
                "interactions.email.sendReply",
                "{interactionId:uuid to:list<EmailAddress> cc:list<EmailAddress> bcc:list<EmailAddress> subject:string htmlBody:string plainTextBody:string}",
            ),
            (
                "interactions.email.getAttachmentUrl",
                "{interactionId:uuid artifactId:uuid artifactFileId:uuid}",
            ),
            (
                "interactions.messaging.sendMessage",
                "{interactionId:uuid message:string agentMessageId?:string}",
            ),
            ("interactions.messaging.initializeOutboundSms", "{phoneNumber:string message:string}"),
            ("interactions.messaging.sendOutboundSms", "{interactionId:uuid message:string}"),
            ("interactions.messaging.getTranscripts", "{interactionId:uuid}"),
            (
                "interactions.smoochMessaging.sendMessage",
                "{interactionId:uuid message:string agentMessageId?:string}",
            ),
            (
                "interactions.smoochMessaging.sendTypingIndicator",
                "{interactionId:uuid typing:boolean}",
            ),
            ("interactions.smoochMessaging.sendConversationRead", "{interactionId:uuid}"),
            ("interactions.smoochMessaging.addAttachment", "{interactionId:uuid file:file}"),
            (
                "interactions.smoochMessaging.removeAttachment",
                "{interactionId:uuid agentMessageId?:string}",
            ),
            (
                "interactions.smoochMessaging.sendAttachment",
                "{interactionId:uuid agentMessageId?:string}",
            ),
            (
                "interactions.voice.dial",
                "{phoneNumber:string popUri?:string outboundAni?:string flowId?:uuid outboundIdentifierId?:uuid outboundIdentifierListId?:uuid direction?:Direction interactionMetadata?:map<json>}",
            ),
            ("interactions.voice.cancelDial", "{interactionId:uuid}"),
            ("interactions.voice.customerHold", "{interactionId:uuid}"),
            ("interactions.voice.customerResume", "{interactionId:uuid}"),
            ("interactions.voice.resourceHold", "{interactionId:uuid targetResourceId?:uuid}"),
            ("interactions.voice.resourceResume", "{interactionId:uuid targetResourceId?:uuid}"),
            ("interactions.voice.resumeAll", "{interactionId:uuid}"),
            ("interactions.voice.mute", "{interactionId:uuid targetResourceId?:uuid}"),
            ("interactions.voice.unmute", "{interactionId:uuid targetResourceId?:uuid}"),
            ("interactions.voice.resourceRemove", "{interactionId:uuid targetResourceId?:uuid}"),
            ("interactions.voice.startRecording", "{interactionId:uuid}"),
            ("interactions.voice.stopRecording", "{interactionId:uuid}"),
            (
                "interactions.voice.sendDigits",
                "{interactionId:uuid digit:'0'|'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'|'%2A'|'%23'}",
            ),
            (
                "interactions.voice.silentMonitor",
                "{interactionId:uuid chosenExtension?:{description:string|null type:ExtensionType value:string}}",
            ),
            ("logging.setLevel", "{level:LogLevel}"),
            ("reporting.statQuery", "{statistic:string}"),
            ("reporting.bulkStatQuery", "{queries:list<StatQueryEntry>}"),
            (
                "reporting.addStatSubscription",
                "{statistic:string queueId?:uuid resourceId?:uuid statId?:string triggerBatch?:boolean}",
            ),
            ("reporting.bulkAddStatSubscription", "{queries:list<StatSubscriptionEntry>}"),
            ("reporting.removeStatSubscription", "{statId:string}"),
            ("reporting.bulkRemoveStatSubscription", "{statIds:list<string>}"),
            ("reporting.getCapacity", "{resourceId?:uuid}"),
            ("reporting.getInteraction", "{interactionId:uuid}"),
            ("reporting.getContactInteractionHistory", "{contactId:uuid page?:number}"),
            (
                "reporting.getCrmInteractions",
                "{id:string|number crm:string subType:string page?:number}",
            ),
            ("reporting.getTranscripts", "{interactionId:uuid}"),
            ("reporting.getEmailTranscripts", "{interactionId:uuid tenantId?:uuid}"),
            ("salesforceClassic.assign", "{interactionId:uuid}"),
            ("salesforceClassic.unassign", "{interactionId:uuid}"),
            ("salesforceClassic.focusInteraction", "{interactionId:uuid}"),
            ("salesforceClassic.setVisibility", "{visibility:boolean}"),
            ("salesforceClassic.setDimensions", "{width:number height?:number}"),
            ("salesforceLightning.assign", "{interactionId:uuid}"),
            ("salesforceLightning.unassign", "{interactionId:uuid}"),
            ("salesforceLightning.focusInteraction", "{interactionId:uuid}"),
            ("salesforceLightning.setVisibility", "{visibility:boolean}"),
            ("salesforceLightning.setDimensions", "{width:number height?:number}"),
            (
                "session.setActiveTenant",
                "{tenantId:uuid noSession?:boolean silentMonitoring?:boolean}",
            ),
            ("session.goReady", "{extensionValue:string}"),
            ("session.goNotReady", "{reasonInfo?:{reason:string reasonId:uuid reasonListId:uuid}}"),
            ("session.setDirection", "{direction:Direction agentId?:uuid sessionId?:uuid}"),
            (
                "session.setPresenceState",
                "{state:string agentId?:uuid sessionId?:uuid reason?:string reasonId?:uuid reasonListId?:uuid forceLogout?:boolean}",
            ),
            ("session.setToken", "string"),
            ("session.setUserIdentity", "uuid"),
            ("session.setLocale", "{locale:json}"),
            ("twilio.setActiveOutputRingtoneDevices", "{deviceIds:DeviceIds}"),
            ("twilio.setActiveOutputSpeakerDevices", "{deviceIds:DeviceIds}"),
            ("zendesk.assignContact", "{interactionId:uuid activeTab?:map<json>}"),
            ("zendesk.unassignContact", "{interactionId:uuid activeTab?:map<json>}"),
            ("zendesk.assignRelatedTo", "{interactionId:uuid activeTab?:map<json>}"),
            ("zendesk.unassignRelatedTo", "{interactionId:uuid activeTab?:map<json>}"),
            ("zendesk.focusInteraction", "{interactionId:uuid}"),
            ("zendesk.setVisibility", "{visibility:boolean}"),
            ("zendesk.setDimensions", "{width:number height?:number}"),
        ],
        payloads: &[
            ("skylight/loaded", "null"),
            ("skylight/target-origin-defined", "null"),
            ("skylight/target-origin-already-defined", "null"),
            ("skylight/closed", "null"),
            ("cxengage/state", "SkylightState"),
            ("cxengage/api/read-response", "json|null"),
            ("cxengage/api/create-response", "json|null"),
            ("cxengage/api/create-file-response", "json|null"),
            ("cxengage/api/update-response", "json|null"),
            ("cxengage/api/delete-response", "json|null"),
            ("cxengage/authentication/login-response", "UserIdentity"),
            ("cxengage/sessions/get-new-token-response", "TokenGrant"),
            ("cxengage/authentication/auth-info-response", "SsoDetails"),
            ("cxengage/authentication/cognito-auth-response", "string|null"),
            ("cxengage/authentication/identity-window-response", "boolean"),
            ("cxengage/authentication/update-default-tenant-response", "json|null"),
            ("cxengage/contacts/get-contact-response", "Contact"),
            ("cxengage/contacts/get-contacts-response", "list<Contact>"),
            ("cxengage/contacts/search-contacts-response", "ContactSearchPage"),
            ("cxengage/contacts/create-contact-response", "Contact"),
            ("cxengage/contacts/update-contact-response", "Contact"),
            ("cxengage/contacts/delete-contact-response", "boolean"),
            ("cxengage/contacts/merge-contacts-response", "Contact"),
            ("cxengage/contacts/list-attributes-response", "list<ContactAttribute>"),
            ("cxengage/contacts/list-layouts-response", "list<ContactLayout>"),
            ("cxengage/contacts/get-layout-response", "ContactLayout"),
            ("cxengage/entities/get-entity-response", "json|null"),
            ("cxengage/entities/get-artifacts-response", "{results:list<ArtifactSummary>}"),
            ("cxengage/entities/get-artifact-response", "Artifact"),
            ("cxengage/entities/get-recordings-response", "list<Artifact>"),
            ("cxengage/entities/get-business-hours-response", "{result:list<BusinessHour>}"),
            ("cxengage/entities/get-business-hour-response", "{result:BusinessHour}"),
            ("cxengage/entities/create-business-hour-response", "{result:BusinessHour}"),
            ("cxengage/entities/update-business-hour-response", "{result:BusinessHour}"),
            ("cxengage/entities/create-exception-response", "{result:BusinessHourException}"),
            ("cxengage/entities/delete-execption-response", "json|null"),
            ("cxengage/entities/get-timezones-response", "{result:list<Timezone>}"),
            ("cxengage/entities/get-flows-response", "{result:list<Flow>}"),
            ("cxengage/entities/get-flow-response", "{result:FlowDetail}"),
            ("cxengage/entities/create-flow-response", "{result:FlowCreated}"),
            ("cxengage/entities/update-flow-response", "{result:Flow}"),
            ("cxengage/entities/create-flow-draft-response", "{result:FlowDraft}"),
            ("cxengage/entities/remove-flow-draft-response", "json|null"),
            ("cxengage/entities/get-dispatch-mappings-response", "{result:list<DispatchMapping>}"),
            ("cxengage/entities/get-dispatch-mapping-response", "{result:DispatchMapping}"),
            ("cxengage/entities/create-dispatch-mapping-response", "{result:DispatchMapping}"),
            ("cxengage/entities/update-dispatch-mapping-response", "{result:DispatchMapping}"),
            ("cxengage/entities/get-skills-response", "{result:list<Skill>}"),
            ("cxengage/entities/get-skill-response", "{result:SkillDetail}"),
            ("cxengage/entities/create-skill-response", "{result:Skill}"),
            ("cxengage/entities/update-skill-response", "{result:Skill}"),
            ("cxengage/entities/get-groups-response", "{result:list<Group>}"),
            ("cxengage/entities/get-group-response", "{result:GroupDetail}"),
            ("cxengage/entities/create-group-response", "{result:Group}"),
            ("cxengage/entities/update-group-response", "{result:Group}"),
            ("cxengage/entities/associate-response", "{result:Assignment}"),
            ("cxengage/entities/dissociate-response", "json|null"),
            ("cxengage/entities/get-capacity-rules-response", "{result:list<CapacityRule>}"),
            ("cxengage/entities/get-integrations-response", "{result:list<TenantIntegration>}"),
            ("cxengage/entities/get-integration-response", "{result:IntegrationDetail}"),
            ("cxengage/entities/create-integration-response", "{result:TenantIntegration}"),
            ("cxengage/entities/update-integration-response", "{result:TenantIntegration}"),
            (
                "cxengage/entities/get-integration-listeners-response",
                "{result:list<IntegrationListener>}",
            ),
            ("cxengage/entities/get-integration-listener-response", "{result:IntegrationListener}"),
            (
                "cxengage/entities/create-integration-listener-response",
                "{result:IntegrationListener}",
            ),
            (
                "cxengage/entities/update-integration-listener-response",
                "{result:IntegrationListener}",
            ),
            ("cxengage/entities/get-list-types-response", "{result:list<ListType>}"),
            ("cxengage/entities/get-lists-response", "{result:list<GenericList>}"),
            ("cxengage/entities/get-list-response", "{result:GenericList items:list<json>}"),
            ("cxengage/entities/create-list-response", "{result:GenericList}"),
            ("cxengage/entities/update-list-response", "{result:GenericList}"),
            ("cxengage/entities/get-list-item-response", "json|null"),
            ("cxengage/entities/create-list-item-response", "{result:ListItemResult}"),
            ("cxengage/entities/update-list-item-response", "{result:ListItemResult}"),
            ("cxengage/entities/delete-list-item-response", "json|null"),
            ("cxengage/entities/download-list-response", "string"),
            ("cxengage/entities/upload-list-response", "{result:ListUploadResult}"),
            (
                "cxengage/entities/get-outbound-identifiers-response",
                "{result:list<OutboundIdentifier>}",
            ),
            (
                "cxengage/entities/create-outbound-identifier-response",
                "{result:OutboundIdentifierWithItems}",
            ),
            (
                "cxengage/entities/update-outbound-identifier-response",
                "{result:OutboundIdentifierWithItems}",
            ),
            ("cxengage/entities/delete-outbound-identifier-response", "json|null"),
            (
                "cxengage/entities/get-outbound-identifier-lists-response",
                "{result:list<OutboundIdentifierList>}",
            ),
            (
                "cxengage/entities/get-outbound-identifier-list-response",
                "{result:OutboundIdentifierList}",
            ),
            (
                "cxengage/entities/create-outbound-identifier-list-response",
                "{result:OutboundIdentifierList}",
            ),
            (
                "cxengage/entities/update-outbound-identifier-list-response",
                "{result:OutboundIdentifierList}",
            ),
            (
                "cxengage/entities/add-outbound-identifier-list-member-response",
                "{result:OutboundIdentifierListWithItems}",
            ),
            ("cxengage/entities/remove-outbound-identifier-list-member-response", "json|null"),
            ("cxengage/entities/get-queues-response", "{result:list<Queue>}"),
            ("cxengage/entities/get-queue-response", "{result:QueueDetail}"),
            ("cxengage/entities/get-slas-response", "{result:list<Sla>}"),
            ("cxengage/entities/get-sla-response", "{result:SlaDetail}"),
            ("cxengage/entities/create-sla-response", "{result:Sla}"),
            ("cxengage/entities/update-sla-response", "{result:Sla}"),
            ("cxengage/entities/create-sla-version-response", "{result:SlaVersion}"),
            ("cxengage/entities/get-reasons-response", "{result:list<TenantReason>}"),
            ("cxengage/entities/get-reason-response", "{result:TenantReason}"),
            ("cxengage/entities/create-reason-response", "{result:TenantReason}"),
            ("cxengage/entities/update-reason-response", "{result:TenantReason}"),
            ("cxengage/entities/get-reason-lists-response", "{result:list<TenantReasonList>}"),
            ("cxengage/entities/get-reason-list-response", "{result:TenantReasonList}"),
            ("cxengage/entities/create-reason-list-response", "{result:TenantReasonList}"),
            ("cxengage/entities/update-reason-list-response", "{result:TenantReasonList}"),
            ("cxengage/entities/get-dispositions-response", "{result:list<TenantDisposition>}"),
            ("cxengage/entities/get-disposition-response", "{result:TenantDisposition}"),
            ("cxengage/entities/create-disposition-response", "{result:TenantDisposition}"),
            ("cxengage/entities/update-disposition-response", "{result:TenantDisposition}"),
            ("cxengage/entities/create-disposition-list-response", "{result:DispositionList}"),
            ("cxengage/entities/update-disposition-list-response", "{result:DispositionList}"),
            (
                "cxengage/entities/get-data-access-reports-response",
                "{result:list<DataAccessReport>}",
            ),
            (
                "cxengage/entities/get-data-access-report-response",
                "{result:DataAccessReportDetail}",
            ),
            (
                "cxengage/entities/create-data-access-report-response",
                "{result:DataAccessReportDetail}",
            ),
            (
                "cxengage/entities/update-data-access-report-response",
                "{result:DataAccessReportDetail}",
            ),
            ("cxengage/entities/get-data-access-member-response", "json|null"),
            (
                "cxengage/entities/get-historical-report-folders-response",
                "{result:list<string|null>}",
            ),
            ("cxengage/entities/get-dashboards-response", "{result:list<Dashboard>}"),
            ("cxengage/entities/get-roles-response", "{result:list<Role>}"),
            ("cxengage/entities/get-role-response", "{result:Role}"),
            ("cxengage/entities/create-role-response", "{result:Role}"),
            ("cxengage/entities/update-role-response", "{result:Role}"),
            ("cxengage/entities/get-platform-roles-response", "{result:list<PlatformRole>}"),
            ("cxengage/entities/get-permissions-response", "{result:list<Permission>}"),
            (
                "cxengage/entities/get-identity-providers-response",
                "{result:list<TenantIdentityProvider>}",
            ),
            ("cxengage/entities/get-api-keys-response", "{result:list<ApiKey>}"),
            ("cxengage/entities/create-api-key-response", "{result:ApiKeyCreated}"),
            ("cxengage/entities/update-api-key-response", "{result:ApiKey}"),
            ("cxengage/entities/delete-api-key-response", "json|null"),
            (
                "cxengage/entities/get-message-templates-response",
                "{result:list<TenantMessageTemplate>}",
            ),
            ("cxengage/entities/get-message-template-response", "{result:TenantMessageTemplate}"),
            (
                "cxengage/entities/create-message-template-response",
                "{result:TenantMessageTemplate}",
            ),
            (
                "cxengage/entities/update-message-template-response",
                "{result:TenantMessageTemplate}",
            ),
            ("cxengage/entities/get-email-types-response", "{result:json}"),
            (
                "cxengage/entities/get-email-templates-response",
                "{result:list<EmailTemplateEntry>|json}",
            ),
            ("cxengage/entities/create-email-template-response", "{result:EmailTemplate}"),
            ("cxengage/entities/update-email-template-response", "{result:EmailTemplate}"),
            ("cxengage/entities/delete-email-template-response", "json|null"),
            ("cxengage/entities/get-tenants-response", "{result:list<Tenant>}"),
            ("cxengage/entities/get-tenant-response", "{result:Tenant}"),
            ("cxengage/entities/create-tenant-response", "{result:Tenant}"),
            ("cxengage/entities/update-tenant-response", "{result:Tenant}"),
            ("cxengage/entities/get-regions-response", "{result:list<Region>}"),
            ("cxengage/entities/get-branding-response", "{result:Branding|null}"),
            ("cxengage/entities/update-branding-response", "{result:Branding|null}"),
            (
                "cxengage/entities/get-protected-branding-response",
                "{result:list<ProtectedBrandingEntry>}",
            ),
            ("cxengage/entities/upload-branding-image-response", "{result:{url:string}}"),
            ("cxengage/entities/get-transfer-lists-response", "{result:list<TransferList>}"),
            ("cxengage/entities/get-transfer-list-response", "{result:TransferList}"),
            ("cxengage/entities/create-transfer-list-response", "{result:TransferList}"),
            ("cxengage/entities/update-transfer-list-response", "{result:TransferList}"),
            ("cxengage/entities/get-users-response", "{result:list<User>}"),
            ("cxengage/entities/get-user-response", "{result:UserDetail}"),
            ("cxengage/entities/create-user-response", "{result:User}"),
            ("cxengage/entities/invite-user-response", "{result:User}"),
            ("cxengage/entities/update-user-response", "{result:User}"),
            ("cxengage/entities/update-user-skill-member-response", "{result:UserSkill}"),
            ("cxengage/entities/update-users-capacity-rule-response", "json|null"),
            (
                "cxengage/entities/get-user-outbound-identifier-lists-response",
                "{result:UserOutboundIdentifierLists}",
            ),
            ("cxengage/entities/get-platform-user-response", "{result:PlatformUser}"),
            ("cxengage/entities/get-platform-user-email-response", "{result:list<PlatformUser>}"),
            ("cxengage/entities/update-platform-user-response", "{result:PlatformUser}"),
            ("cxengage/interactions/work-offer-received", "WorkOffer"),
            ("cxengage/interactions/work-initiated-received", "WorkInitiated"),
            ("cxengage/interactions/accept-acknowledged", "InteractionResourceRef"),
            ("cxengage/interactions/work-accepted-received", "WorkAccepted"),
            ("cxengage/interactions/work-rejected-received", "InteractionRef"),
            ("cxengage/interactions/work-ended-received", "InteractionRef"),
            ("cxengage/interactions/end-acknowledged", "EndAck"),
            ("cxengage/interactions/focus-acknowledged", "DetailedInterrupt"),
            ("cxengage/interactions/unfocus-acknowledged", "DetailedInterrupt"),
            ("cxengage/interactions/voice/customer-transfer-acknowledged", "TransferAck"),
            ("cxengage/interactions/voice/cancel-transfer-acknowledged", "CancelTransferAck"),
            ("cxengage/interactions/interaction-update-transfer-menu", "TransferMenu"),
            ("cxengage/interactions/wrapup-details-received", "WrapupDetails"),
            ("cxengage/interactions/enable-wrapup-acknowledged", "InteractionResourceRef"),
            ("cxengage/interactions/disable-wrapup-acknowledged", "InteractionResourceRef"),
            ("cxengage/interactions/wrapup-started", "InteractionRef"),
            ("cxengage/interactions/end-wrapup-acknowledged", "InteractionResourceRef"),
            ("cxengage/interactions/disposition-codes-received", "DispositionCodes"),
            ("cxengage/interactions/disposition-code-changed", "DispositionAck"),
            ("cxengage/interactions/contact-assign-acknowledged", "ContactInterrupt"),
            ("cxengage/interactions/contact-unassign-acknowledged", "ContactInterrupt"),
            ("cxengage/interactions/create-note-response", "Note|null"),
            ("cxengage/interactions/get-note-response", "Note|null"),
            ("cxengage/interactions/get-notes-response", "NoteList|null"),
            ("cxengage/interactions/update-note-response", "json|null"),
            ("cxengage/interactions/custom-fields-received", "CustomFields"),
            ("cxengage/interactions/screen-pop-received", "ScreenPop"),
            ("cxengage/interactions/script-received", "ScriptReceived"),
            ("cxengage/interactions/send-script", "uuid"),
            ("cxengage/interactions/send-custom-interrupt-acknowledged", "FlowInteractionRef|null"),
            ("cxengage/interactions/flow-action-acknowledged", "InteractionRef"),
            ("cxengage/interactions/resource-added-received", "ResourceAdded"),
            ("cxengage/interactions/resource-removed-received", "ResourceRemoved"),
            ("cxengage/interactions/resource-hold-received", "ResourceHold"),
            ("cxengage/interactions/resource-resume-received", "ResourceResume"),
            ("cxengage/interactions/email/artifact-received", "Artifact"),
            ("cxengage/interactions/email/details-received", "EmailDetails"),
            ("cxengage/interactions/email/plain-body-received", "EmailBody"),
            ("cxengage/interactions/email/html-body-received", "EmailBody"),
            ("cxengage/interactions/email/attachment-list", "list<EmailAttachmentItem>"),
            ("cxengage/interactions/email/attachment-received", "ArtifactFile|null"),
            ("cxengage/interactions/email/email-reply-artifact-created", "InteractionRef"),
            ("cxengage/errors/error/failed-to-create-email-reply-artifact", "null"),
            ("cxengage/interactions/email/agent-reply-started-acknowledged", "EmailAgentAck"),
            ("cxengage/interactions/email/agent-cancel-reply-acknowledged", "EmailAgentAck"),
            ("cxengage/interactions/email/agent-no-reply-acknowledged", "EmailAgentAck"),
            ("cxengage/interactions/email/attachment-added", "AttachmentAdded"),
            (
                "cxengage/interactions/email/attachment-removed",
                "{interactionId:uuid attachmentId:uuid}",
            ),
            ("cxengage/interactions/email/send-reply", "InteractionRef"),
            ("cxengage/interactions/email/start-outbound-email", "FlowInteractionRef"),
            ("cxengage/errors/error/failed-to-create-outbound-email-interaction", "null"),
            ("cxengage/interactions/email/transcript-received", "list<Artifact>"),
            ("cxengage/interactions/messaging/mqtt-session-connected", "null"),
            ("cxengage/interactions/messaging/history-received", "list<MessagingMessage>"),
            ("cxengage/interactions/messaging/new-message-received", "MessagingMessage"),
            ("cxengage/interactions/messaging/send-message-acknowledged", "boolean"),
            (
                "cxengage/interactions/messaging/initialize-outbound-sms-response",
                "FlowInteractionRef",
            ),
            ("cxengage/interactions/messaging/send-outbound-sms-response", "InteractionRef"),
            ("cxengage/interactions/messaging/transcript-received", "list<ArtifactFile>|null"),
            ("cxengage/errors/error/failed-to-retrieve-messaging-history", "null"),
            ("cxengage/errors/error/failed-to-retrieve-messaging-metadata", "null"),
            ("cxengage/errors/error/mqtt-lost-connection", "null"),
            ("cxengage/errors/fatal/mqtt-failed-to-connect", "null"),
            ("cxengage/interactions/smooch-messaging/history-received", "SmoochConversation"),
            (
                "cxengage/interactions/smooch-messaging/message-received",
                "SmoochMessageReceived|null",
            ),
            ("cxengage/interactions/smooch-messaging/conversation-read-received", "SmoochRead"),
            ("cxengage/interactions/smooch-messaging/typing-received", "SmoochTyping"),
            (
                "cxengage/interactions/smooch-messaging/conversation-read-agent-received",
                "json|null",
            ),
            ("cxengage/interactions/smooch-messaging/typing-agent-received", "json|null"),
            ("cxengage/interactions/smooch-messaging/attachment-added", "AttachmentAdded"),
            ("cxengage/interactions/smooch-messaging/attachment-removed", "InteractionRef"),
            ("cxengage/interactions/smooch-messaging/attachment-sent", "SmoochSent|null"),
            ("cxengage/interactions/voice/dial-send-acknowledged", "FlowInteractionRef"),
            ("cxengage/interactions/voice/cancel-dial-acknowledged", "InteractionResourceRef"),
            ("cxengage/interactions/voice/customer-connected", "AgentNotification"),
            ("cxengage/interactions/voice/hold-acknowledged", "InteractionResourceRef"),
            ("cxengage/interactions/voice/customer-hold-received", "InteractionResourceEvent"),
            ("cxengage/interactions/voice/customer-hold-error", "null"),
            ("cxengage/interactions/voice/resume-acknowledged", "InteractionResourceRef"),
            ("cxengage/interactions/voice/customer-resume-received", "InteractionResourceEvent"),
            ("cxengage/interactions/voice/resource-hold-acknowledged", "TargetResourceAck"),
            ("cxengage/interactions/voice/resource-resume-acknowledged", "TargetResourceAck"),
            ("cxengage/interactions/voice/resume-all-acknowledged", "InteractionResourceRef"),
            ("cxengage/interactions/voice/mute-acknowledged", "TargetResourceAck"),
            ("cxengage/interactions/voice/resource-mute-received", "ResourceMute"),
            ("cxengage/interactions/voice/unmute-acknowledged", "TargetResourceAck"),
            ("cxengage/interactions/voice/resource-unmute-received", "ResourceUnmute"),
            ("cxengage/interactions/voice/resource-removed-acknowledged", "TargetResourceAck"),
            ("cxengage/interactions/voice/start-recording-acknowledged", "InteractionResourceRef"),
            ("cxengage/interactions/voice/recording-start-received", "InteractionResourceEvent"),
            ("cxengage/interactions/voice/stop-recording-acknowledged", "InteractionResourceRef"),
            ("cxengage/interactions/voice/recording-end-received", "InteractionResourceEvent"),
            (
                "cxengage/interactions/voice/send-digits-acknowledged",
                "{interactionId:uuid digitSent:string}",
            ),
            ("cxengage/errors/error/failed-to-send-digits-invalid-interaction", "null"),
            ("cxengage/errors/error/no-twilio-integration", "null"),
            (
                "cxengage/interactions/voice/silent-monitoring-start-acknowledged",
                "{interactionId:uuid resourceId:uuid activeExtension:Extension sessionId:uuid|null}",
            ),
            ("cxengage/interactions/voice/silent-monitor-start", "AgentNotification"),
            ("cxengage/interactions/voice/silent-monitor-end", "AgentNotification"),
            ("cxengage/interactions/voice/transfer-started", "InteractionResourceEvent"),
            ("cxengage/interactions/voice/transfer-connected", "InteractionResourceEvent"),
            ("cxengage/interactions/voice/transfer-cancelled", "InteractionResourceEvent"),
            ("cxengage/interactions/voice/update-call-controls", "CallControls"),
            ("cxengage/interactions/voice/force-killed-twilio-connection", "null"),
            ("cxengage/logging/log-level-set", "LogLevel"),
            ("cxengage/logging/logs-saved", "null"),
            ("cxengage/reporting/get-available-stats-response", "map<AvailableStat>"),
            ("cxengage/reporting/get-stat-query-response", "map<StatResult>"),
            ("cxengage/reporting/get-bulk-stat-query-response", "map<StatResult>"),
            ("cxengage/reporting/stat-subscription-added", "{statId:string}"),
            ("cxengage/reporting/bulk-stat-subscription-added", "{statIds:list<string>}"),
            ("cxengage/reporting/stat-subscription-removed", "map<StatBundle>|null"),
            ("cxengage/reporting/bulk-stat-subscription-removed", "map<StatBundle>|null"),
            ("cxengage/reporting/batch-response", "map<StatResult>|null"),
            ("cxengage/reporting/get-capacity-response", "CapacityResults"),
            ("cxengage/reporting/get-interaction-response", "InteractionReport"),
            (
                "cxengage/reporting/get-contact-interaction-history-response",
                "InteractionHistoryPage",
            ),
            ("cxengage/reporting/get-crm-interactions-response", "InteractionHistoryPage"),
            ("cxengage/salesforce-classic/initialize-complete", "boolean"),
            (
                "cxengage/salesforce-classic/active-tab-changed",
                "{object?:string objectId?:string objectName?:string url?:url}|null",
            ),
            (
                "cxengage/salesforce-classic/contact-assignment-acknowledged",
                "SalesforceClassicHook",
            ),
            (
                "cxengage/salesforce-classic/contact-unassignment-acknowledged",
                "SalesforceClassicUnhook",
            ),
            (
                "cxengage/salesforce-classic/on-click-to-interaction",
                "{number:string popUri:string object?:string objectId?:string objectName?:string}",
            ),
            ("cxengage/salesforce-classic/focus-interaction", "null"),
            ("cxengage/salesforce-classic/is-visible-response", "null"),
            ("cxengage/salesforce-classic/set-visibility-response", "null"),
            ("cxengage/salesforce-classic/set-dimensions-response", "'true'"),
            ("cxengage/salesforce-classic/error/failed-to-create-click-to-dial-handler", "null"),
            ("cxengage/salesforce-classic/failed-to-get-current-user-id", "null"),
            ("cxengage/salesforce-lightning/initialize-complete", "boolean"),
            (
                "cxengage/salesforce-lightning/active-tab-changed",
                "{hookId:string|null hookSubType:string|null hookName:string|null}",
            ),
            (
                "cxengage/salesforce-lightning/contact-assignment-acknowledged",
                "SalesforceLightningHook",
            ),
            (
                "cxengage/salesforce-lightning/contact-unassignment-acknowledged",
                "SalesforceLightningUnhook",
            ),
            (
                "cxengage/salesforce-lightning/on-click-to-interaction",
                "{number:string hookId:string|null hookName:string|null hookSubType:string|null popUri:string}",
            ),
            ("cxengage/salesforce-lightning/focus-interaction", "null"),
            ("cxengage/salesforce-lightning/is-visible-response", "boolean|null"),
            ("cxengage/salesforce-lightning/set-visibility-response", "boolean"),
            ("cxengage/salesforce-lightning/set-dimensions-response", "boolean"),
            ("cxengage/salesforce-lightning/error/failed-to-create-click-to-dial-handler", "null"),
            ("cxengage/salesforce-lightning/failed-to-get-current-user-id", "null"),
            ("cxengage/session/set-active-tenant-response", "{tenantId:uuid}"),
            ("cxengage/session/config-details", "UserConfig"),
            ("cxengage/session/extension-list", "ExtensionList"),
            ("cxengage/session/started", "SessionStarted"),
            ("cxengage/session/state-change-request-acknowledged", "PresenceState|null"),
            ("cxengage/session/state-change-response", "PresenceChange"),
            ("cxengage/session/direction-change-response", "DirectionChange"),
            (
                "cxengage/session/set-direction-response",
                "{direction:Direction sessionId:uuid|null}",
            ),
            ("cxengage/session/set-presence-state-response", "PresenceState|null"),
            ("cxengage/session/get-running-session-state", "RunningSession"),
            ("cxengage/session/get-tenant-details", "{details:list<TenantDetail>|null}"),
            ("cxengage/session/get-user-config-response", "{result:UserConfig}"),
            ("cxengage/session/tenant-list", "list<LoginTenant>"),
            ("cxengage/session/heartbeat-response", "Heartbeat|null"),
            ("cxengage/session/ended", "SessionEnded"),
            ("cxengage/session/sqs-shut-down", "null"),
            ("cxengage/twilio/twilio-initialization", "{isOutputSelectionSupported:boolean|null}"),
            ("cxengage/twilio/active-output-devices-changed", "{}"),
            (
                "cxengage/twilio/output-devices-changed",
                "{availableOutputDevices:json activeOutputRingtoneDevices:json activeOutputSpeakerDevices:json lostActiveDevices:list<json>}",
            ),
            ("cxengage/twilio/device-ready", "{}"),
            ("cxengage/microphone-not-available", "null"),
            ("cxengage/errors/error/twilio-device-error", "null"),
            ("cxengage/zendesk/zendesk-initialization", "boolean"),
            ("cxengage/zendesk/active-tab-changed", "{user?:ZendeskUser ticket?:ZendeskTicket}"),
            ("cxengage/zendesk/contact-assignment-acknowledged", "ZendeskUserHook"),
            ("cxengage/zendesk/contact-unassignment-acknowledged", "ZendeskUserHook"),
            ("cxengage/zendesk/related-to-assignment-acknowledged", "ZendeskTicketHook"),
            ("cxengage/zendesk/related-to-unassignment-acknowledged", "ZendeskTicketHook"),
            ("cxengage/zendesk/focus-interaction", "null"),
            ("cxengage/zendesk/set-visibility-response", "null"),
            ("cxengage/zendesk/set-dimensions-response", "'true'"),
            (
                "cxengage/zendesk/internal-pop-received",
                "{interactionId:uuid user?:ZendeskUser ticket?:ZendeskTicket}",
            ),
            ("cxengage/zendesk/search-and-pop-no-results-received", "list<json>"),
            ("cxengage/zendesk/user-update", "ZendeskNamed"),
            ("cxengage/zendesk/ticket-update", "ZendeskNamed"),
            ("cxengage/zendesk/click-to-dial-requested", "ZendeskEndpoint"),
            ("cxengage/zendesk/click-to-sms-requested", "ZendeskEndpoint"),
            ("cxengage/zendesk/click-to-email-requested", "ZendeskEndpoint"),
            ("cxengage/notifications/show-banner", "Banner"),
            ("cxengage/errors/error/failed-to-start-module-error", "null"),
            ("cxengage/errors/error/unknown-agent-notification-type", "null"),
            ("cxengage/errors/fatal/failed-to-refresh-sqs-integration", "null"),
            ("cxengage/errors/warn/failed-to-receive-sqs-message", "null"),
            ("cxengage/errors/warn/failed-to-delete-sqs-message", "null"),
            ("cxengage/errors/warn/sqs-loop-ended", "null"),
            ("cxengage/errors/error/sqs-uncaught-exception", "null"),
        ],
        failures: &[
            ("cxengage/api/read-response", "AjaxFailure"),
            ("cxengage/api/create-response", "AjaxFailure"),
            ("cxengage/api/create-file-response", "AjaxFailure"),
            ("cxengage/api/update-response", "AjaxFailure"),
            ("cxengage/api/delete-response", "AjaxFailure"),
            ("cxengage/entities/get-entity-response", "AjaxFailure"),
            ("cxengage/entities/get-recordings-response", "AjaxFailure"),
            ("cxengage/entities/get-business-hour-response", "AjaxFailure"),
            ("cxengage/entities/create-business-hour-response", "AjaxFailure"),
            ("cxengage/entities/update-business-hour-response", "AjaxFailure"),
            ("cxengage/entities/create-exception-response", "AjaxFailure"),
            ("cxengage/entities/delete-execption-response", "AjaxFailure"),
            ("cxengage/entities/get-flows-response", "{result:list<Flow>}|AjaxFailure"),
            ("cxengage/entities/get-flow-response", "{result:FlowDetail}|AjaxFailure"),
            ("cxengage/entities/create-flow-response", "{result:Flow}|AjaxFailure"),
            ("cxengage/entities/update-flow-response", "AjaxFailure"),
            ("cxengage/entities/create-flow-draft-response", "AjaxFailure"),
            ("cxengage/entities/remove-flow-draft-response", "AjaxFailure"),
            ("cxengage/entities/get-dispatch-mappings-response", "AjaxFailure"),
            ("cxengage/entities/get-dispatch-mapping-response", "AjaxFailure"),
            ("cxengage/entities/create-dispatch-mapping-response", "AjaxFailure"),
            ("cxengage/entities/update-dispatch-mapping-response", "AjaxFailure"),
            ("cxengage/entities/get-skill-response", "{result:SkillDetail}|AjaxFailure"),
            ("cxengage/entities/create-skill-response", "AjaxFailure"),
            ("cxengage/entities/update-skill-response", "AjaxFailure"),
            ("cxengage/entities/get-group-response", "{result:GroupDetail}|AjaxFailure"),
            ("cxengage/entities/create-group-response", "AjaxFailure"),
            ("cxengage/entities/update-group-response", "AjaxFailure"),
            ("cxengage/entities/associate-response", "AjaxFailure"),
            ("cxengage/entities/dissociate-response", "AjaxFailure"),
            ("cxengage/entities/get-integrations-response", "AjaxFailure"),
            (
                "cxengage/entities/get-integration-response",
                "{result:IntegrationDetail}|AjaxFailure",
            ),
            ("cxengage/entities/create-integration-response", "AjaxFailure"),
            ("cxengage/entities/update-integration-response", "AjaxFailure"),
            ("cxengage/entities/get-integration-listeners-response", "AjaxFailure"),
            ("cxengage/entities/get-integration-listener-response", "AjaxFailure"),
            ("cxengage/entities/create-integration-listener-response", "AjaxFailure"),
            ("cxengage/entities/update-integration-listener-response", "AjaxFailure"),
            ("cxengage/entities/create-list-response", "AjaxFailure"),
            ("cxengage/entities/update-list-response", "AjaxFailure"),
            ("cxengage/entities/create-list-item-response", "AjaxFailure"),
            ("cxengage/entities/update-list-item-response", "AjaxFailure"),
            ("cxengage/entities/create-outbound-identifier-response", "AjaxFailure"),
            ("cxengage/entities/update-outbound-identifier-response", "AjaxFailure"),
            ("cxengage/entities/delete-outbound-identifier-response", "AjaxFailure"),
            ("cxengage/entities/create-outbound-identifier-list-response", "AjaxFailure"),
            ("cxengage/entities/update-outbound-identifier-list-response", "AjaxFailure"),
            (
                "cxengage/entities/get-queue-response",
                "{result:QueueDetail}|{result:{versions:list<QueueVersion>|null}}",
            ),
            ("cxengage/entities/get-slas-response", "AjaxFailure"),
            ("cxengage/entities/get-sla-response", "{result:SlaDetail}|AjaxFailure"),
            ("cxengage/entities/create-sla-response", "AjaxFailure"),
            ("cxengage/entities/update-sla-response", "AjaxFailure"),
            ("cxengage/entities/create-sla-version-response", "{result:SlaVersion}|AjaxFailure"),
            ("cxengage/entities/get-reason-response", "AjaxFailure"),
            ("cxengage/entities/create-reason-response", "AjaxFailure"),
            ("cxengage/entities/update-reason-response", "AjaxFailure"),
            ("cxengage/entities/get-reason-list-response", "AjaxFailure"),
            ("cxengage/entities/create-reason-list-response", "AjaxFailure"),
            ("cxengage/entities/update-reason-list-response", "AjaxFailure"),
            ("cxengage/entities/get-dispositions-response", "AjaxFailure"),
            ("cxengage/entities/get-disposition-response", "AjaxFailure"),
            ("cxengage/entities/create-disposition-response", "AjaxFailure"),
            ("cxengage/entities/update-disposition-response", "AjaxFailure"),
            ("cxengage/entities/create-disposition-list-response", "AjaxFailure"),
            ("cxengage/entities/update-disposition-list-response", "AjaxFailure"),
            ("cxengage/entities/get-data-access-report-response", "AjaxFailure"),
            ("cxengage/entities/create-data-access-report-response", "AjaxFailure"),
            ("cxengage/entities/update-data-access-report-response", "AjaxFailure"),
            ("cxengage/entities/get-data-access-member-response", "AjaxFailure"),
            ("cxengage/entities/get-role-response", "AjaxFailure"),
            ("cxengage/entities/create-role-response", "AjaxFailure"),
            ("cxengage/entities/update-role-response", "AjaxFailure"),
            ("cxengage/entities/get-identity-providers-response", "AjaxFailure"),
            ("cxengage/entities/get-api-keys-response", "AjaxFailure"),
            ("cxengage/entities/create-api-key-response", "AjaxFailure"),
            ("cxengage/entities/update-api-key-response", "AjaxFailure"),
            ("cxengage/entities/delete-api-key-response", "AjaxFailure"),
            ("cxengage/entities/get-message-template-response", "AjaxFailure"),
            ("cxengage/entities/create-message-template-response", "AjaxFailure"),
            ("cxengage/entities/update-message-template-response", "AjaxFailure"),
            ("cxengage/entities/create-email-template-response", "AjaxFailure"),
            ("cxengage/entities/update-email-template-response", "AjaxFailure"),
            ("cxengage/entities/get-tenants-response", "AjaxFailure"),
            ("cxengage/entities/get-tenant-response", "AjaxFailure"),
            ("cxengage/entities/create-tenant-response", "AjaxFailure"),
            ("cxengage/entities/update-tenant-response", "AjaxFailure"),
            ("cxengage/entities/get-branding-response", "{result:null}"),
            ("cxengage/entities/update-branding-response", "{result:null}"),
            ("cxengage/entities/create-transfer-list-response", "AjaxFailure"),
            ("cxengage/entities/update-transfer-list-response", "AjaxFailure"),
            ("cxengage/entities/get-user-response", "{result:{skillsWithProficiency:null}}"),
            ("cxengage/entities/create-user-response", "AjaxFailure"),
            ("cxengage/entities/invite-user-response", "AjaxFailure"),
            ("cxengage/entities/update-user-response", "AjaxFailure"),
            ("cxengage/entities/update-user-skill-member-response", "AjaxFailure"),
            ("cxengage/entities/update-users-capacity-rule-response", "AjaxFailure|null"),
            ("cxengage/entities/get-platform-user-response", "AjaxFailure"),
            ("cxengage/entities/update-platform-user-response", "AjaxFailure"),
            ("cxengage/interactions/email/transcript-received", "AjaxFailure"),
            ("cxengage/interactions/smooch-messaging/message-received", "AjaxFailure"),
            (
                "cxengage/interactions/smooch-messaging/conversation-read-agent-received",
                "AjaxFailure",
            ),
            ("cxengage/interactions/smooch-messaging/typing-agent-received", "AjaxFailure"),
            ("cxengage/interactions/smooch-messaging/attachment-sent", "AjaxFailure"),
            ("cxengage/session/set-direction-response", "{direction:Direction sessionId:null}"),
            ("cxengage/session/get-user-config-response", "AjaxFailure"),
        ],
    },
    commands: COMMANDS,
    starts: &[
        ("interactions.email", "configuration cxengage/session/config-details"),
        (
            "interactions.messaging",
            "messaging cxengage/interactions/messaging/mqtt-session-connected",
        ),
        ("interactions.smoochMessaging", "configuration cxengage/session/config-details"),
        ("interactions.voice", "configuration cxengage/session/config-details"),
        ("salesforceClassic", "salesforce-classic cxengage/salesforce-classic/initialize-complete"),
        (
            "salesforceLightning",
            "salesforce-lightning cxengage/salesforce-lightning/initialize-complete",
        ),
        ("twilio", "twilio cxengage/twilio/twilio-initialization"),
        ("zendesk", "zendesk cxengage/zendesk/zendesk-initialization"),
    ],
    errors: &[
        (11098, KnownError { context: "api", level: "error", message: "Nothing could be made." }),
        (11099, KnownError { context: "api", level: "error", message: "Nothing could be read." }),
        (
            11100,
            KnownError { context: "api", level: "error", message: "Nothing could be changed." },
        ),
        (
            11101,
            KnownError { context: "api", level: "error", message: "Nothing could be deleted." },
        ),
        (
            11144,
            KnownError {
                context: "api",
                level: "error",
                message: "The file could not be uploaded.",
            },
        ),
        (
            3000,
            KnownError {
                context: "authentication",
                level: "error",
                message: "No token was given, most often because name or password are wrong.",
            },
        ),
        (
            3001,
            KnownError {
                context: "authentication",
                level: "error",
                message: "The session could not be ended.",
            },
        ),
        (
            3002,
            KnownError {
                context: "authentication",
                level: "error",
                message: "There is a token, but the person's identity could not be read.",
            },
        ),
        (
            3003,
            KnownError {
                context: "authentication",
                level: "error",
                message: "The library for signing in with Cognito could not be set up.",
            },
        ),
        (
            3004,
            KnownError {
                context: "authentication",
                level: "error",
                message: "The single sign-on failed.",
            },
        ),
        (
            3005,
            KnownError {
                context: "authentication",
                level: "error",
                message: "It could not be found out where to sign in.",
            },
        ),
        (
            3006,
            KnownError {
                context: "authentication",
                level: "error",
                message: "The default tenant could not be changed.",
            },
        ),
        (
            13000,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The layouts could not be read.",
            },
        ),
        (
            13001,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The layout could not be read.",
            },
        ),
        (
            13002,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The attributes could not be read.",
            },
        ),
        (
            13003,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contacts could not be joined.",
            },
        ),
        (
            13004,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contact could not be deleted.",
            },
        ),
        (
            13005,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contact could not be changed.",
            },
        ),
        (
            13006,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contact could not be made.",
            },
        ),
        (13007, KnownError { context: "contacts", level: "error", message: "The search failed." }),
        (
            13008,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contacts could not be read.",
            },
        ),
        (
            13009,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contact could not be read.",
            },
        ),
        (
            11069,
            KnownError {
                context: "entities",
                level: "error",
                message: "The entity could not be read.",
            },
        ),
        (
            11027,
            KnownError {
                context: "entities",
                level: "error",
                message: "The list of what is left of the interaction could not be read.",
            },
        ),
        (
            11028,
            KnownError {
                context: "entities",
                level: "error",
                message: "The artifact could not be read.",
            },
        ),
        (
            11137,
            KnownError {
                context: "entities",
                level: "error",
                message: "One of the recordings of the interaction could not be read.",
            },
        ),
        (
            11126,
            KnownError {
                context: "entities",
                level: "error",
                message: "The business hours of the tenant could not be read.",
            },
        ),
        (
            11127,
            KnownError {
                context: "entities",
                level: "error",
                message: "The business hours could not be read.",
            },
        ),
        (
            11128,
            KnownError {
                context: "entities",
                level: "error",
                message: "The time zones could not be read.",
            },
        ),
        (
            11129,
            KnownError {
                context: "entities",
                level: "error",
                message: "The business hours could not be created.",
            },
        ),
        (
            11130,
            KnownError {
                context: "entities",
                level: "error",
                message: "The business hours could not be changed.",
            },
        ),
        (
            11131,
            KnownError {
                context: "entities",
                level: "error",
                message: "The exception to the business hours could not be created.",
            },
        ),
        (
            11132,
            KnownError {
                context: "entities",
                level: "error",
                message: "The exception to the business hours could not be deleted.",
            },
        ),
        (
            11043,
            KnownError {
                context: "entities",
                level: "error",
                message: "The flows could not be read.",
            },
        ),
        (
            11084,
            KnownError {
                context: "entities",
                level: "error",
                message: "The flow, or its versions or drafts, could not be read.",
            },
        ),
        (
            11085,
            KnownError {
                context: "entities",
                level: "error",
                message: "The flow, or its first draft, could not be created.",
            },
        ),
        (
            11086,
            KnownError {
                context: "entities",
                level: "error",
                message: "The draft of the flow could not be created.",
            },
        ),
        (
            11087,
            KnownError {
                context: "entities",
                level: "error",
                message: "The flow could not be changed.",
            },
        ),
        (
            11088,
            KnownError {
                context: "entities",
                level: "error",
                message: "The draft of the flow could not be removed.",
            },
        ),
        (
            11093,
            KnownError {
                context: "entities",
                level: "error",
                message: "The dispatch mappings, or the one asked for, could not be read.",
            },
        ),
        (
            11094,
            KnownError {
                context: "entities",
                level: "error",
                message: "Meant to tell that the dispatch mapping could not be read.",
            },
        ),
        (
            11095,
            KnownError {
                context: "entities",
                level: "error",
                message: "The dispatch mapping could not be created.",
            },
        ),
        (
            11096,
            KnownError {
                context: "entities",
                level: "error",
                message: "The dispatch mapping could not be changed.",
            },
        ),
        (
            11025,
            KnownError {
                context: "entities",
                level: "error",
                message: "The groups could not be read.",
            },
        ),
        (
            11026,
            KnownError {
                context: "entities",
                level: "error",
                message: "The skills could not be read.",
            },
        ),
        (
            11046,
            KnownError {
                context: "entities",
                level: "error",
                message: "The capacity rules could not be read.",
            },
        ),
        (
            11057,
            KnownError {
                context: "entities",
                level: "error",
                message: "The skill, or the list of users who have it, could not be read.",
            },
        ),
        (
            11058,
            KnownError {
                context: "entities",
                level: "error",
                message: "The skill could not be created.",
            },
        ),
        (
            11059,
            KnownError {
                context: "entities",
                level: "error",
                message: "The skill could not be changed.",
            },
        ),
        (
            11060,
            KnownError {
                context: "entities",
                level: "error",
                message: "The group, or the list of its members, could not be read.",
            },
        ),
        (
            11061,
            KnownError {
                context: "entities",
                level: "error",
                message: "The group could not be created.",
            },
        ),
        (
            11062,
            KnownError {
                context: "entities",
                level: "error",
                message: "The group could not be changed.",
            },
        ),
        (
            11064,
            KnownError {
                context: "entities",
                level: "error",
                message: "The two entities could not be disconnected.",
            },
        ),
        (
            11066,
            KnownError {
                context: "entities",
                level: "error",
                message: "The two entities could not be connected.",
            },
        ),
        (
            11045,
            KnownError {
                context: "entities",
                level: "error",
                message: "The integrations could not be read.",
            },
        ),
        (
            11109,
            KnownError {
                context: "entities",
                level: "error",
                message: "The integration could not be read.",
            },
        ),
        (
            11110,
            KnownError {
                context: "entities",
                level: "error",
                message: "The integration could not be created.",
            },
        ),
        (
            11111,
            KnownError {
                context: "entities",
                level: "error",
                message: "The integration could not be changed.",
            },
        ),
        (
            11112,
            KnownError {
                context: "entities",
                level: "error",
                message: "The listeners of the integration could not be read.",
            },
        ),
        (
            11113,
            KnownError {
                context: "entities",
                level: "error",
                message: "The listener of the integration could not be read.",
            },
        ),
        (
            11114,
            KnownError {
                context: "entities",
                level: "error",
                message: "The listener of the integration could not be created.",
            },
        ),
        (
            11115,
            KnownError {
                context: "entities",
                level: "error",
                message: "The listener of the integration could not be changed.",
            },
        ),
        (
            11009,
            KnownError {
                context: "entities",
                level: "error",
                message: "The list could not be read.",
            },
        ),
        (
            11010,
            KnownError {
                context: "entities",
                level: "error",
                message: "The row of the list could not be read.",
            },
        ),
        (
            11011,
            KnownError {
                context: "entities",
                level: "error",
                message: "The lists could not be read.",
            },
        ),
        (
            11012,
            KnownError {
                context: "entities",
                level: "error",
                message: "The list could not be created.",
            },
        ),
        (
            11013,
            KnownError {
                context: "entities",
                level: "error",
                message: "The row could not be added to the list.",
            },
        ),
        (
            11014,
            KnownError {
                context: "entities",
                level: "error",
                message: "The list could not be changed.",
            },
        ),
        (
            11015,
            KnownError {
                context: "entities",
                level: "error",
                message: "The row of the list could not be changed.",
            },
        ),
        (
            11016,
            KnownError {
                context: "entities",
                level: "error",
                message: "The row of the list could not be deleted.",
            },
        ),
        (
            11017,
            KnownError {
                context: "entities",
                level: "error",
                message: "The list types could not be read.",
            },
        ),
        (
            11018,
            KnownError {
                context: "entities",
                level: "error",
                message: "The rows of the list could not be downloaded.",
            },
        ),
        (
            11019,
            KnownError {
                context: "entities",
                level: "error",
                message: "The file with the rows of a list could not be uploaded.",
            },
        ),
        (
            11030,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier could not be created.",
            },
        ),
        (
            11031,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifiers could not be read.",
            },
        ),
        (
            11032,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier could not be changed.",
            },
        ),
        (
            11033,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier lists could not be read.",
            },
        ),
        (
            11034,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier list could not be created.",
            },
        ),
        (
            11035,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier list could not be changed.",
            },
        ),
        (
            11036,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier list could not be read.",
            },
        ),
        (
            11037,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier could not be deleted.",
            },
        ),
        (
            11038,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier could not be put on the list.",
            },
        ),
        (
            11039,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier could not be taken off the list.",
            },
        ),
        (
            11002,
            KnownError {
                context: "entities",
                level: "error",
                message: "The queue, or its versions, could not be read.",
            },
        ),
        (
            11003,
            KnownError {
                context: "entities",
                level: "error",
                message: "The queues could not be read.",
            },
        ),
        (
            11097,
            KnownError {
                context: "entities",
                level: "error",
                message: "The service level agreement could not be created.",
            },
        ),
        (
            11102,
            KnownError {
                context: "entities",
                level: "error",
                message: "The version of the service level agreement could not be created.",
            },
        ),
        (
            11103,
            KnownError {
                context: "entities",
                level: "error",
                message: "The service level agreements could not be read.",
            },
        ),
        (
            11104,
            KnownError {
                context: "entities",
                level: "error",
                message: "The service level agreement, or its versions, could not be read.",
            },
        ),
        (
            11105,
            KnownError {
                context: "entities",
                level: "error",
                message: "The service level agreement could not be changed, or a new version not made the active one.",
            },
        ),
        (
            11047,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reasons for being not ready could not be read.",
            },
        ),
        (
            11048,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason lists could not be read.",
            },
        ),
        (
            11077,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason for being not ready could not be changed.",
            },
        ),
        (
            11078,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason for being not ready could not be created.",
            },
        ),
        (
            11080,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason list could not be created.",
            },
        ),
        (
            11081,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason list could not be changed.",
            },
        ),
        (
            11082,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason for being not ready could not be read.",
            },
        ),
        (
            11083,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason list could not be read.",
            },
        ),
        (
            11089,
            KnownError {
                context: "entities",
                level: "error",
                message: "The dispositions could not be read.",
            },
        ),
        (
            11090,
            KnownError {
                context: "entities",
                level: "error",
                message: "The disposition could not be read.",
            },
        ),
        (
            11091,
            KnownError {
                context: "entities",
                level: "error",
                message: "The disposition could not be created or changed.",
            },
        ),
        (
            11092,
            KnownError {
                context: "entities",
                level: "error",
                message: "Meant to tell that the disposition could not be changed.",
            },
        ),
        (
            11138,
            KnownError {
                context: "entities",
                level: "error",
                message: "The disposition list could not be created.",
            },
        ),
        (
            11139,
            KnownError {
                context: "entities",
                level: "error",
                message: "The disposition list could not be changed.",
            },
        ),
        (
            11008,
            KnownError {
                context: "entities",
                level: "error",
                message: "The dashboards could not be read.",
            },
        ),
        (
            11052,
            KnownError {
                context: "entities",
                level: "error",
                message: "The folders of historical reports could not be read.",
            },
        ),
        (
            11053,
            KnownError {
                context: "entities",
                level: "error",
                message: "The access controlled reports could not be read.",
            },
        ),
        (
            11054,
            KnownError {
                context: "entities",
                level: "error",
                message: "The access controlled report could not be read.",
            },
        ),
        (
            11055,
            KnownError {
                context: "entities",
                level: "error",
                message: "The access controlled report could not be created.",
            },
        ),
        (
            11056,
            KnownError {
                context: "entities",
                level: "error",
                message: "The access controlled report could not be changed.",
            },
        ),
        (
            11067,
            KnownError {
                context: "entities",
                level: "error",
                message: "The member of access controlled reports could not be read.",
            },
        ),
        (
            11044,
            KnownError {
                context: "entities",
                level: "error",
                message: "The roles of the tenant could not be read.",
            },
        ),
        (
            11049,
            KnownError {
                context: "entities",
                level: "error",
                message: "The permissions that roles can include could not be read.",
            },
        ),
        (
            11050,
            KnownError {
                context: "entities",
                level: "error",
                message: "The role could not be created.",
            },
        ),
        (
            11051,
            KnownError {
                context: "entities",
                level: "error",
                message: "The role could not be changed.",
            },
        ),
        (
            11063,
            KnownError {
                context: "entities",
                level: "error",
                message: "The roles of the platform could not be read.",
            },
        ),
        (
            11073,
            KnownError {
                context: "entities",
                level: "error",
                message: "The identity providers could not be read.",
            },
        ),
        (
            11079,
            KnownError {
                context: "entities",
                level: "error",
                message: "The role could not be read.",
            },
        ),
        (
            11133,
            KnownError {
                context: "entities",
                level: "error",
                message: "The API keys could not be read.",
            },
        ),
        (
            11134,
            KnownError {
                context: "entities",
                level: "error",
                message: "The API key could not be created.",
            },
        ),
        (
            11135,
            KnownError {
                context: "entities",
                level: "error",
                message: "The API key could not be changed.",
            },
        ),
        (
            11136,
            KnownError {
                context: "entities",
                level: "error",
                message: "The API key could not be deleted.",
            },
        ),
        (
            11020,
            KnownError {
                context: "entities",
                level: "error",
                message: "The kinds of email that the platform sends to users could not be read.",
            },
        ),
        (
            11021,
            KnownError {
                context: "entities",
                level: "error",
                message: "The wording of emails to users could not be read.",
            },
        ),
        (
            11022,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenant's own wording of an email could not be created.",
            },
        ),
        (
            11023,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenant's own wording of an email could not be changed.",
            },
        ),
        (
            11024,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenant's own wording of an email could not be deleted.",
            },
        ),
        (
            11070,
            KnownError {
                context: "entities",
                level: "error",
                message: "The message templates could not be read.",
            },
        ),
        (
            11123,
            KnownError {
                context: "entities",
                level: "error",
                message: "The message template could not be read.",
            },
        ),
        (
            11124,
            KnownError {
                context: "entities",
                level: "error",
                message: "The message template could not be created.",
            },
        ),
        (
            11125,
            KnownError {
                context: "entities",
                level: "error",
                message: "The message template could not be changed.",
            },
        ),
        (
            11006,
            KnownError {
                context: "entities",
                level: "error",
                message: "The branding of the tenant could not be read.",
            },
        ),
        (
            11029,
            KnownError {
                context: "entities",
                level: "error",
                message: "The protected settings of the branding could not be read.",
            },
        ),
        (
            11106,
            KnownError {
                context: "entities",
                level: "error",
                message: "Meant to tell that the tenant could not be read.",
            },
        ),
        (
            11116,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenant could not be changed.",
            },
        ),
        (
            11117,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenant could not be created.",
            },
        ),
        (
            11118,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenants of the region could not be read.",
            },
        ),
        (
            11140,
            KnownError {
                context: "entities",
                level: "error",
                message: "The picture for the branding could not be uploaded.",
            },
        ),
        (
            11141,
            KnownError {
                context: "entities",
                level: "error",
                message: "The branding of the tenant could not be changed.",
            },
        ),
        (
            11142,
            KnownError {
                context: "entities",
                level: "error",
                message: "The regions could not be read.",
            },
        ),
        (
            11004,
            KnownError {
                context: "entities",
                level: "error",
                message: "The transfer list could not be read.",
            },
        ),
        (
            11005,
            KnownError {
                context: "entities",
                level: "error",
                message: "The transfer lists could not be read.",
            },
        ),
        (
            11107,
            KnownError {
                context: "entities",
                level: "error",
                message: "The transfer list could not be created.",
            },
        ),
        (
            11108,
            KnownError {
                context: "entities",
                level: "error",
                message: "The transfer list could not be changed.",
            },
        ),
        (
            11000,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user could not be read.",
            },
        ),
        (
            11001,
            KnownError {
                context: "entities",
                level: "error",
                message: "The users of the tenant could not be read.",
            },
        ),
        (
            11007,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user could not be changed.",
            },
        ),
        (
            11065,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user could not be created.",
            },
        ),
        (
            11068,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user's outbound identifier lists could not be read.",
            },
        ),
        (
            11071,
            KnownError {
                context: "entities",
                level: "error",
                message: "The account of the user could not be changed.",
            },
        ),
        (
            11072,
            KnownError {
                context: "entities",
                level: "error",
                message: "The account of the user could not be read.",
            },
        ),
        (
            11074,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user's capacity rule could not be set.",
            },
        ),
        (
            11075,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user's proficiency in a skill could not be changed.",
            },
        ),
        (
            11076,
            KnownError {
                context: "entities",
                level: "error",
                message: "The search for an account by email address failed.",
            },
        ),
        (
            11143,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user could not be invited.",
            },
        ),
        (
            4000,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The agent cannot log out while interactions are active.",
            },
        ),
        (
            4001,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The offer had expired when it was accepted.",
            },
        ),
        (
            4002,
            KnownError {
                context: "interaction",
                level: "warn",
                message: "The SDK could not confirm a notification to the platform.",
            },
        ),
        (
            4003,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The interaction could not be ended or rejected.",
            },
        ),
        (
            4004,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The offer could not be accepted.",
            },
        ),
        (
            4005,
            KnownError {
                context: "interaction",
                level: "error",
                message: "Reporting could not be told that the agent turned to an interaction.",
            },
        ),
        (
            4006,
            KnownError {
                context: "interaction",
                level: "error",
                message: "Reporting could not be told that the agent turned away from an interaction.",
            },
        ),
        (
            4007,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The contact could not be assigned.",
            },
        ),
        (
            4008,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The contact could not be taken away.",
            },
        ),
        (
            4009,
            KnownError {
                context: "interaction",
                level: "error",
                message: "After-work could not be turned on.",
            },
        ),
        (
            4010,
            KnownError {
                context: "interaction",
                level: "error",
                message: "After-work could not be turned off.",
            },
        ),
        (
            4011,
            KnownError {
                context: "interaction",
                level: "error",
                message: "After-work could not be ended.",
            },
        ),
        (
            4012,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The disposition could not be taken back.",
            },
        ),
        (
            4013,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The disposition could not be set.",
            },
        ),
        (
            4014,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The note could not be read.",
            },
        ),
        (
            4015,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The notes could not be read.",
            },
        ),
        (
            4016,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The note could not be changed.",
            },
        ),
        (
            4017,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The note could not be written.",
            },
        ),
        (
            4018,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The questionnaire could not be sent.",
            },
        ),
        (
            4019,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The interrupt could not be sent.",
            },
        ),
        (
            4020,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The disposition is none of those that the interaction can be given.",
            },
        ),
        (
            4021,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The questionnaire is not known in this session.",
            },
        ),
        (
            4022,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The interaction could not be handed over to the agent.",
            },
        ),
        (
            4023,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The transfer to an agent could not be called off.",
            },
        ),
        (
            4024,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The interaction could not be handed over to the queue.",
            },
        ),
        (
            4025,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The transfer to a queue could not be called off.",
            },
        ),
        (
            4026,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The interaction could not be handed over to the telephone or address.",
            },
        ),
        (
            4027,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The transfer to a telephone or address could not be called off.",
            },
        ),
        (
            10000,
            KnownError {
                context: "email",
                level: "interaction-fatal",
                message: "The draft of a reply to an email could not be made.",
            },
        ),
        (
            10001,
            KnownError {
                context: "email",
                level: "interaction-fatal",
                message: "The files of an offered email could not be read.",
            },
        ),
        (
            10002,
            KnownError {
                context: "email",
                level: "interaction-fatal",
                message: "An outbound email could not be started.",
            },
        ),
        (
            10003,
            KnownError {
                context: "email",
                level: "warn",
                message: "Reporting could not be told that the agent writes a reply.",
            },
        ),
        (
            10004,
            KnownError {
                context: "email",
                level: "warn",
                message: "Reporting could not be told that the agent will not reply.",
            },
        ),
        (
            10005,
            KnownError {
                context: "email",
                level: "interaction-fatal",
                message: "The email could not be handed to the flow.",
            },
        ),
        (
            10006,
            KnownError {
                context: "email",
                level: "error",
                message: "The address of an attachment could not be read.",
            },
        ),
        (
            10007,
            KnownError {
                context: "email",
                level: "warn",
                message: "Reporting could not be told that the agent gave up a reply.",
            },
        ),
        (
            10008,
            KnownError {
                context: "email",
                level: "error",
                message: "There is no draft of a reply for this interaction.",
            },
        ),
        (
            10009,
            KnownError {
                context: "email",
                level: "error",
                message: "The emails of an interaction could not be read.",
            },
        ),
        (
            6000,
            KnownError {
                context: "messaging",
                level: "error",
                message: "The messages so far could not be read.",
            },
        ),
        (
            6001,
            KnownError {
                context: "messaging",
                level: "error",
                message: "The description of a messaging interaction could not be read.",
            },
        ),
        (
            6002,
            KnownError {
                context: "messaging",
                level: "error",
                message: "The list of transcripts could not be read.",
            },
        ),
        (
            6003,
            KnownError {
                context: "messaging",
                level: "error",
                message: "The exchange of text messages could not be begun.",
            },
        ),
        (
            6004,
            KnownError {
                context: "messaging",
                level: "error",
                message: "The text message could not be sent.",
            },
        ),
        (
            6005,
            KnownError {
                context: "messaging",
                level: "error",
                message: "One of the transcripts could not be read.",
            },
        ),
        (
            9000,
            KnownError {
                context: "mqtt",
                level: "session-fatal",
                message: "The message broker could not be reached.",
            },
        ),
        (
            9001,
            KnownError {
                context: "mqtt",
                level: "warn",
                message: "The connection to the message broker was lost.",
            },
        ),
        (
            6006,
            KnownError {
                context: "smooch-messaging",
                level: "error",
                message: "The messages so far of a Smooch interaction could not be read.",
            },
        ),
        (
            6007,
            KnownError {
                context: "smooch-messaging",
                level: "error",
                message: "The message could not be sent.",
            },
        ),
        (
            6008,
            KnownError {
                context: "smooch-messaging",
                level: "error",
                message: "The others could not be told that the agent has read their messages.",
            },
        ),
        (
            6009,
            KnownError {
                context: "smooch-messaging",
                level: "error",
                message: "The others could not be told whether the agent is typing.",
            },
        ),
        (
            6010,
            KnownError {
                context: "smooch-messaging",
                level: "error",
                message: "The file could not be sent.",
            },
        ),
        (
            7001,
            KnownError {
                context: "voice",
                level: "error",
                message: "Digits were sent to an interaction that is not a live call.",
            },
        ),
        (
            7002,
            KnownError {
                context: "voice",
                level: "error",
                message: "The tenant has no Twilio softphone.",
            },
        ),
        (
            7003,
            KnownError {
                context: "voice",
                level: "error",
                message: "Somebody on the call could not be put on hold.",
            },
        ),
        (
            7004,
            KnownError {
                context: "voice",
                level: "error",
                message: "Somebody on the call could not be taken off hold.",
            },
        ),
        (
            7005,
            KnownError {
                context: "voice",
                level: "error",
                message: "Somebody on the call could not be muted.",
            },
        ),
        (
            7006,
            KnownError {
                context: "voice",
                level: "error",
                message: "Somebody on the call could not be unmuted.",
            },
        ),
        (
            7007,
            KnownError {
                context: "voice",
                level: "error",
                message: "The people on the call could not be taken off hold.",
            },
        ),
        (
            7008,
            KnownError {
                context: "voice",
                level: "error",
                message: "The recording could not be started.",
            },
        ),
        (
            7011,
            KnownError {
                context: "voice",
                level: "interaction-error",
                message: "The customer could not be put on hold.",
            },
        ),
        (
            7012,
            KnownError {
                context: "voice",
                level: "error",
                message: "The recording could not be stopped.",
            },
        ),
        (
            7013,
            KnownError {
                context: "voice",
                level: "interaction-error",
                message: "The customer could not be taken off hold.",
            },
        ),
        (
            7014,
            KnownError {
                context: "voice",
                level: "error",
                message: "Somebody could not be taken off the call.",
            },
        ),
        (
            7019,
            KnownError {
                context: "voice",
                level: "error",
                message: "The outbound call could not be placed.",
            },
        ),
        (
            7020,
            KnownError {
                context: "voice",
                level: "error",
                message: "The outbound call could not be given up.",
            },
        ),
        (
            7022,
            KnownError {
                context: "voice",
                level: "error",
                message: "Listening in could not be started.",
            },
        ),
        (
            7025,
            KnownError {
                context: "voice",
                level: "error",
                message: "There is no phone to listen in on: none was given and the agent has none.",
            },
        ),
        (
            14000,
            KnownError {
                context: "logging",
                level: "error",
                message: "A log could not be uploaded.",
            },
        ),
        (
            12000,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The results of the subscribed statistics could not be read.",
            },
        ),
        (
            12001,
            KnownError {
                context: "reporting",
                level: "error",
                message: "What reporting knows about the interaction could not be read.",
            },
        ),
        (
            12002,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The history of the contact could not be read.",
            },
        ),
        (
            12003,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The list of statistics could not be read.",
            },
        ),
        (
            12004,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The statistic could not be read.",
            },
        ),
        (
            12005,
            KnownError {
                context: "reporting",
                level: "error",
                message: "It could not be read how busy agents are.",
            },
        ),
        (
            12006,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The history of the CRM record could not be read.",
            },
        ),
        (
            12007,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The statistics could not be read.",
            },
        ),
        (
            15000,
            KnownError {
                context: "salesforce-classic",
                level: "error",
                message: "The platform did not take the assignment of a record.",
            },
        ),
        (
            15001,
            KnownError {
                context: "salesforce-classic",
                level: "error",
                message: "The tab of an interaction could not be noted.",
            },
        ),
        (
            15002,
            KnownError {
                context: "salesforce-classic",
                level: "error",
                message: "The platform did not take it that a record was taken away.",
            },
        ),
        (
            15003,
            KnownError {
                context: "salesforce-classic",
                level: "warn",
                message: "The record's tab could not be opened.",
            },
        ),
        (
            15004,
            KnownError {
                context: "salesforce-classic",
                level: "warn",
                message: "The interaction has a record already.",
            },
        ),
        (
            15005,
            KnownError {
                context: "salesforce-classic",
                level: "warn",
                message: "The interaction has no record that could be taken away.",
            },
        ),
        (
            15006,
            KnownError {
                context: "salesforce-classic",
                level: "warn",
                message: "Skylight has no active interaction with this id.",
            },
        ),
        (
            15007,
            KnownError {
                context: "salesforce-classic",
                level: "warn",
                message: "The open tab shows no record.",
            },
        ),
        (
            15008,
            KnownError {
                context: "salesforce-classic",
                level: "error",
                message: "The agent's id in Salesforce could not be found out.",
            },
        ),
        (
            15009,
            KnownError {
                context: "salesforce-classic",
                level: "error",
                message: "The organisation in Salesforce could not be found out.",
            },
        ),
        (
            16000,
            KnownError {
                context: "salesforce-lightning",
                level: "error",
                message: "The platform did not take the assignment of a record.",
            },
        ),
        (
            16001,
            KnownError {
                context: "salesforce-lightning",
                level: "error",
                message: "The tab of an interaction could not be noted.",
            },
        ),
        (
            16002,
            KnownError {
                context: "salesforce-lightning",
                level: "error",
                message: "The platform did not take it that a record was taken away.",
            },
        ),
        (
            16003,
            KnownError {
                context: "salesforce-lightning",
                level: "warn",
                message: "The record of an interaction could not be opened.",
            },
        ),
        (
            16004,
            KnownError {
                context: "salesforce-lightning",
                level: "warn",
                message: "The interaction has a record already.",
            },
        ),
        (
            16005,
            KnownError {
                context: "salesforce-lightning",
                level: "warn",
                message: "The interaction has no record that could be taken away.",
            },
        ),
        (
            16006,
            KnownError {
                context: "salesforce-lightning",
                level: "warn",
                message: "Skylight has no active interaction with this id.",
            },
        ),
        (
            16007,
            KnownError {
                context: "salesforce-lightning",
                level: "warn",
                message: "The open tab shows no record.",
            },
        ),
        (
            16008,
            KnownError {
                context: "salesforce-lightning",
                level: "error",
                message: "The agent's id in Salesforce could not be found out.",
            },
        ),
        (
            16009,
            KnownError {
                context: "salesforce-lightning",
                level: "error",
                message: "The organisation in Salesforce could not be found out.",
            },
        ),
        (
            2000,
            KnownError {
                context: "session",
                level: "error",
                message: "The agent lacks the permissions for what was asked.",
            },
        ),
        (
            2001,
            KnownError {
                context: "session",
                level: "error",
                message: "The user config could not be read.",
            },
        ),
        (
            2002,
            KnownError {
                context: "session",
                level: "error",
                message: "No session could be started.",
            },
        ),
        (
            2003,
            KnownError {
                context: "session",
                level: "session-fatal",
                message: "Signs of life are no longer answered and the session is lost.",
            },
        ),
        (
            2004,
            KnownError {
                context: "session",
                level: "error",
                message: "The platform did not change the presence.",
            },
        ),
        (
            2005,
            KnownError {
                context: "session",
                level: "error",
                message: "The extension is none of the agent's.",
            },
        ),
        (
            2006,
            KnownError {
                context: "session",
                level: "error",
                message: "The extension could not be made the active one.",
            },
        ),
        (
            2007,
            KnownError {
                context: "session",
                level: "error",
                message: "The reason is not one of the user config.",
            },
        ),
        (
            2008,
            KnownError {
                context: "session",
                level: "error",
                message: "The direction could not be set.",
            },
        ),
        (
            2009,
            KnownError {
                context: "session",
                level: "error",
                message: "The agent's extensions could not be read, so the agent was not made ready.",
            },
        ),
        (
            2010,
            KnownError {
                context: "session",
                level: "error",
                message: "The tenant could not be read.",
            },
        ),
        (
            2011,
            KnownError {
                context: "session",
                level: "error",
                message: "The tenant's region could not be read.",
            },
        ),
        (
            2012,
            KnownError {
                context: "session",
                level: "error",
                message: "The details of the agent's tenants could not be read.",
            },
        ),
        (
            2013,
            KnownError {
                context: "session",
                level: "error",
                message: "The presence of the agent could not be set.",
            },
        ),
        (
            2014,
            KnownError {
                context: "session",
                level: "error",
                message: "The state of the running session could not be read.",
            },
        ),
        (
            2015,
            KnownError {
                context: "session",
                level: "error",
                message: "The user config could not be read.",
            },
        ),
        (
            7000,
            KnownError {
                context: "voice",
                level: "session-fatal",
                message: "The credentials of the softphone could not be renewed.",
            },
        ),
        (
            7023,
            KnownError {
                context: "voice",
                level: "interaction-fatal",
                message: "The softphone failed.",
            },
        ),
        (
            8000,
            KnownError {
                context: "twilio",
                level: "error",
                message: "There is no microphone for the softphone.",
            },
        ),
        (
            8001,
            KnownError {
                context: "twilio",
                level: "error",
                message: "The softphone could not play the tone.",
            },
        ),
        (
            8002,
            KnownError {
                context: "twilio",
                level: "interaction-fatal",
                message: "The call that was accepted never reached the softphone.",
            },
        ),
        (
            8003,
            KnownError {
                context: "twilio",
                level: "interaction-fatal",
                message: "The softphone hung up a call that the platform did not know any more.",
            },
        ),
        (
            8004,
            KnownError {
                context: "twilio",
                level: "error",
                message: "The loudspeakers for ringing were not changed, or were changed but could not be told.",
            },
        ),
        (
            8005,
            KnownError {
                context: "twilio",
                level: "error",
                message: "The loudspeakers for calls were not changed, or were changed but could not be told.",
            },
        ),
        (
            17000,
            KnownError {
                context: "zendesk",
                level: "error",
                message: "Skylight could not connect to Zendesk.",
            },
        ),
        (
            17001,
            KnownError {
                context: "zendesk",
                level: "error",
                message: "What is assigned to an interaction could not be opened in Zendesk.",
            },
        ),
        (
            17002,
            KnownError {
                context: "zendesk",
                level: "error",
                message: "Skylight's panel could not be opened or closed.",
            },
        ),
        (
            17003,
            KnownError {
                context: "zendesk",
                level: "error",
                message: "The size of Skylight's panel could not be set.",
            },
        ),
        (
            17004,
            KnownError {
                context: "zendesk",
                level: "error",
                message: "A user or ticket could not be assigned or taken away.",
            },
        ),
        (
            1000,
            KnownError {
                context: "general",
                level: "error",
                message: "The SDK was started with options that it does not accept.",
            },
        ),
        (
            1001,
            KnownError {
                context: "general",
                level: "error",
                message: "The SDK was started with the wrong number of options.",
            },
        ),
        (
            1002,
            KnownError {
                context: "general",
                level: "session-fatal",
                message: "A module that the session needs did not start.",
            },
        ),
        (
            1003,
            KnownError {
                context: "general",
                level: "error",
                message: "The params are not what the command takes.",
            },
        ),
        (
            1004,
            KnownError {
                context: "general",
                level: "error",
                message: "The command was called with the wrong number of arguments.",
            },
        ),
        (
            1005,
            KnownError {
                context: "general",
                level: "error",
                message: "The platform sent a notification that the SDK does not know.",
            },
        ),
        (
            5000,
            KnownError {
                context: "sqs",
                level: "session-fatal",
                message: "The access to the queue of notifications could not be renewed.",
            },
        ),
        (
            5001,
            KnownError {
                context: "sqs",
                level: "warn",
                message: "A notification could not be taken off the queue.",
            },
        ),
        (
            5002,
            KnownError {
                context: "sqs",
                level: "warn",
                message: "Notifications could not be read this time.",
            },
        ),
        (
            5003,
            KnownError {
                context: "sqs",
                level: "error",
                message: "Something unforeseen happened while notifications were read.",
            },
        ),
        (
            5004,
            KnownError {
                context: "sqs",
                level: "warn",
                message: "Skylight stopped reading notifications.",
            },
        ),
        (
            5005,
            KnownError {
                context: "sqs",
                level: "error",
                message: "A notification belongs to another session of the same agent.",
            },
        ),
    ],
    refusal: Some(1003),
};

impl Simulation {
    /// A page that opened the popup, connected to it.
    #[must_use]
    pub fn new() -> Self {
        Self::within(World::default())
    }

    /// A page that opened the popup under other circumstances, at the moment that it did.
    #[must_use]
    pub fn within(world: World) -> Self {
        Self::of_protocol(&PROTOCOL, &CATALOG, world)
    }
}

impl Default for Simulation {
    fn default() -> Self {
        Self::new()
    }
}
