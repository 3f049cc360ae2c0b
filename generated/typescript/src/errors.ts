// Written by skylight-codegen from the catalog; change that, not this file.
import type { SaveLogsBody } from "./modules/logging.js";
import type { Extension } from "./modules/session.js";
import { type AnyCode, hasCode, type SdkError } from "./runtime/error.js";

/**
 * Nothing could be made.
 *
 * See what the API said in `apiResponse`; check the path, the body and the agent's permissions.
 *
 * Context `api`, level `error`.
 *
 * Raised by `api.create`.
 */
export const failedToCreate = 11098;

/**
 * Nothing could be read.
 *
 * See what the API said in `apiResponse`; check the path, the tenant and the agent's permissions.
 *
 * Context `api`, level `error`.
 *
 * Raised by `api.read`.
 */
export const failedToRead = 11099;

/**
 * Nothing could be changed.
 *
 * See what the API said in `apiResponse`; check the path, the body and the agent's permissions.
 *
 * Context `api`, level `error`.
 *
 * Raised by `api.update`.
 */
export const failedToUpdate = 11100;

/**
 * Nothing could be deleted.
 *
 * See what the API said in `apiResponse`; check the path and the agent's permissions.
 *
 * Context `api`, level `error`.
 *
 * Raised by `api.delete`.
 */
export const failedToDelete = 11101;

/**
 * The file could not be uploaded.
 *
 * See what the API said in `apiResponse`; check the path, and that `body` arrives as a `File` or
 * `Blob`.
 *
 * Context `api`, level `error`.
 *
 * Raised by `api.createFile`.
 */
export const failedToCreateFile = 11144;

/**
 * No token was given, most often because name or password are wrong.
 *
 * Ask for the credentials again, and see what the API said in `apiResponse`.
 *
 * Context `authentication`, level `error`.
 *
 * Raised by `authentication.login`.
 */
export const loginFailedTokenRequest = 3000;

/**
 * The session could not be ended.
 *
 * Published without a topic: it arrives as a message that belongs to no call.
 *
 * Call `logout` again, or let the session run out.
 *
 * Context `authentication`, level `error`.
 */
export const logoutFailed = 3001;

/**
 * There is a token, but the person's identity could not be read.
 *
 * Check that the token is still valid, then log in again.
 *
 * Context `authentication`, level `error`.
 *
 * Raised by `authentication.login`.
 */
export const loginFailedLoginRequest = 3002;

/**
 * The library for signing in with Cognito could not be set up.
 *
 * Reload Skylight; nothing in the SDK of this version publishes it.
 *
 * Context `authentication`, level `error`.
 */
export const failedToInitCognitoSdk = 3003;

/**
 * The single sign-on failed.
 *
 * Let the person sign in again, starting with `getAuthInfo`.
 *
 * Context `authentication`, level `error`.
 */
export const failedCognitoAuth = 3004;

/**
 * It could not be found out where to sign in.
 *
 * Check the name, or the tenant's id and that of its identity provider.
 *
 * Context `authentication`, level `error`.
 *
 * Raised by `authentication.getAuthInfo`.
 */
export const failedToGetAuthInfo = 3005;

/**
 * The default tenant could not be changed.
 *
 * Its `data` holds the answer of the API itself.
 *
 * Check the tenant's id against `cxengage/session/tenant-list`, and see what the API said in
 * `data`.
 *
 * Context `authentication`, level `error`.
 *
 * Raised by `authentication.updateDefaultTenant`.
 */
export const failedToUpdateDefaultTenant = 3006;

/**
 * The layouts could not be read.
 *
 * Make sure that a tenant is active and that the agent may see contacts, then ask again.
 *
 * Context `contacts`, level `error`.
 *
 * Raised by `contacts.listLayouts`.
 */
export const failedToRetrieveContactLayoutsList = 13000;

/**
 * The layout could not be read.
 *
 * Check the layout's id against `listLayouts`.
 *
 * Context `contacts`, level `error`.
 *
 * Raised by `contacts.getLayout`.
 */
export const failedToRetrieveContactLayout = 13001;

/**
 * The attributes could not be read.
 *
 * Make sure that a tenant is active and that the agent may see contacts, then ask again.
 *
 * Context `contacts`, level `error`.
 *
 * Raised by `contacts.listAttributes`.
 */
export const failedToListContactAttributes = 13002;

/**
 * The contacts could not be joined.
 *
 * Check that the contacts still exist and that the attributes fit `listAttributes`; see what the
 * API said in `apiResponse`.
 *
 * Context `contacts`, level `error`.
 *
 * Raised by `contacts.merge`.
 */
export const failedToMergeContacts = 13003;

/**
 * The contact could not be deleted.
 *
 * Check the contact's id and that the agent may delete contacts.
 *
 * Context `contacts`, level `error`.
 *
 * Raised by `contacts.delete`.
 */
export const failedToDeleteContact = 13004;

/**
 * The contact could not be changed.
 *
 * Check the id and that the attributes fit `listAttributes`; see what the API said in
 * `apiResponse`.
 *
 * Context `contacts`, level `error`.
 *
 * Raised by `contacts.update`.
 */
export const failedToUpdateContact = 13005;

/**
 * The contact could not be made.
 *
 * Check that the attributes fit `listAttributes`, the mandatory ones included; see what the API
 * said in `apiResponse`.
 *
 * Context `contacts`, level `error`.
 *
 * Raised by `contacts.create`.
 */
export const failedToCreateContact = 13006;

/**
 * The search failed.
 *
 * Check the names of the attributes and that the values are percent-encoded; see what the API said
 * in `apiResponse`.
 *
 * Context `contacts`, level `error`.
 *
 * Raised by `contacts.search`.
 */
export const failedToSearchContacts = 13007;

/**
 * The contacts could not be read.
 *
 * Make sure that a tenant is active and that the agent may see contacts, then ask again.
 *
 * Context `contacts`, level `error`.
 *
 * Raised by `contacts.getAll`.
 */
export const failedToListAllContacts = 13008;

/**
 * The contact could not be read.
 *
 * Check the contact's id; it may have been deleted or joined with another.
 *
 * Context `contacts`, level `error`.
 *
 * Raised by `contacts.get`.
 */
export const failedToGetContact = 13009;

/**
 * The entity could not be read.
 *
 * Comes on the `customTopic` when there was one.
 *
 * `apiResponse` is the failure itself, without the HTTP status around it.
 *
 * Check that `entityName` or `path` makes up a path of the REST API below the tenant, and that the
 * id exists there.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getEntity`.
 */
export const failedToGetEntity = 11069;

/**
 * The list of what is left of the interaction could not be read.
 *
 * On `cxengage/entities/get-recordings-response` and
 * `cxengage/interactions/email/transcript-received`, `apiResponse` is the failure itself, without
 * the HTTP status around it. `getRecordings` tells a network failure as an empty list and no error.
 *
 * Check `interactionId`, and `tenantId` when the interaction belongs to another tenant.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getArtifacts`, `entities.getRecordings`, `reporting.getEmailTranscripts`.
 */
export const failedToGetArtifacts = 11027;

/**
 * The artifact could not be read.
 *
 * Check that `artifactId` is one of those that `getArtifacts` lists for this interaction, and
 * `tenantId` when it belongs to another tenant.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getArtifact`.
 */
export const failedToGetArtifact = 11028;

/**
 * One of the recordings of the interaction could not be read.
 *
 * The artifacts were listed before. The error carries no data.
 *
 * List the artifacts with `getArtifacts` and read each recording with `getArtifact`, so that one
 * bad recording does not spoil the others.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getRecordings`.
 */
export const failedToGetRecordings = 11137;

/**
 * The business hours of the tenant could not be read.
 *
 * Look whether the role has `VIEW_ALL_BUSINESS_HOURS`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getBusinessHours`.
 */
export const failedToGetBusinessHours = 11126;

/**
 * The business hours could not be read.
 *
 * Check `businessHourId` against `getBusinessHours`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getBusinessHour`.
 */
export const failedToGetBusinessHour = 11127;

/**
 * The time zones could not be read.
 *
 * Ask again later; `getTimezones` takes nothing that could be wrong.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getTimezones`.
 */
export const failedToGetTimezones = 11128;

/**
 * The business hours could not be created.
 *
 * Check `timezone` against `getTimezones` and the keys and values of `timeMinutes`, which the SDK
 * does not look at, and that the role has `MANAGE_ALL_BUSINESS_HOURS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createBusinessHour`.
 */
export const failedToCreateBusinessHour = 11129;

/**
 * The business hours could not be changed.
 *
 * Check `businessHourId`, `timezone` and the keys and values of `timeMinutes`, which the SDK does
 * not look at; hours inherited from another tenant can only be read.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateBusinessHour`.
 */
export const failedToUpdateBusinessHour = 11130;

/**
 * The exception to the business hours could not be created.
 *
 * Check `businessHourId` against `getBusinessHours`, and the day and times; both times are -1 for a
 * whole day.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createException`.
 */
export const failedToCreateException = 11131;

/**
 * The exception to the business hours could not be deleted.
 *
 * Comes on `cxengage/entities/delete-execption-response`, a name that is misspelt in the SDK.
 *
 * Check that `exceptionId` is one of the `exceptions` of these business hours (`getBusinessHour`).
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.deleteException`.
 */
export const failedToDeleteException = 11132;

/**
 * The flows could not be read.
 *
 * The response has an empty `result` even so; with `includeNotations` it is what the API said.
 *
 * Do not take the empty list for the truth. Look whether the role has `VIEW_ALL_FLOWS`; if it has,
 * ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getFlows`.
 */
export const failedToGetFlows = 11043;

/**
 * The flow, or its versions or drafts, could not be read.
 *
 * The parts are read one by one, and what was read is in the response: `versions` is null and
 * `drafts` empty or null where they failed.
 *
 * Take from the response what is there; when the flow itself is missing, check `flowId` against
 * `getFlows`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getFlow`.
 */
export const failedToGetFlow = 11084;

/**
 * The flow, or its first draft, could not be created.
 *
 * When only the draft failed, the flow exists: the response holds it, with one null in `drafts`.
 *
 * Look for an `id` in the response before trying again. If it is there, make the draft with
 * `createFlowDraft`, or a second flow comes into being.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createFlow`.
 */
export const failedToCreateFlow = 11085;

/**
 * The draft of the flow could not be created.
 *
 * Check `flowId` against `getFlows`, that `flow` is text that the flow designer understands, and
 * that the role has `MANAGE_ALL_FLOWS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createFlowDraft`.
 */
export const failedToCreateFlowDraft = 11086;

/**
 * The flow could not be changed.
 *
 * Check `flowId` against `getFlows`, `activeVersion` against the versions of this flow (`getFlow`),
 * and that the role has `MANAGE_ALL_FLOWS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateFlow`.
 */
export const failedToUpdateFlow = 11087;

/**
 * The draft of the flow could not be removed.
 *
 * Check `flowId` and `draftId`; `getFlow` with `includeDrafts` tells which drafts the flow has.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.removeFlowDraft`.
 */
export const failedToRemoveFlowDraft = 11088;

/**
 * The dispatch mappings, or the one asked for, could not be read.
 *
 * `getDispatchMapping` fails with this code as well; the topic tells which of the two it was.
 *
 * Look whether the role has `VIEW_ALL_CONTACT_POINTS`; for a single one, check `dispatchMappingId`
 * against `getDispatchMappings`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getDispatchMappings`, `entities.getDispatchMapping`.
 */
export const failedToGetDispatchMappings = 11093;

/**
 * Meant to tell that the dispatch mapping could not be read.
 *
 * The SDK never uses it.
 *
 * Expect 11093 on `cxengage/entities/get-dispatch-mapping-response` instead.
 *
 * Context `entities`, level `error`.
 */
export const failedToGetDispatchMapping = 11094;

/**
 * The dispatch mapping could not be created.
 *
 * Check `flowId` against `getFlows`, `version` against the versions of that flow, and whether
 * `value` suits `interactionField`, and that the role has `MAP_ALL_CONTACT_POINTS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createDispatchMapping`.
 */
export const failedToCreateDispatchMapping = 11095;

/**
 * The dispatch mapping could not be changed.
 *
 * Check `dispatchMappingId` against `getDispatchMappings`, `flowId` against `getFlows` and
 * `version` against the versions of that flow, and that the role has `MAP_ALL_CONTACT_POINTS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateDispatchMapping`.
 */
export const failedToUpdateDispatchMapping = 11096;

/**
 * The groups could not be read.
 *
 * Look whether the role has `VIEW_ALL_GROUPS`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getGroups`.
 */
export const failedToGetGroups = 11025;

/**
 * The skills could not be read.
 *
 * Look whether the role has `VIEW_ALL_SKILLS`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getSkills`.
 */
export const failedToGetSkills = 11026;

/**
 * The capacity rules could not be read.
 *
 * See what the API said in `apiResponse`; `getCapacityRules` takes nothing that could be wrong, so
 * it is a matter of permissions or of asking again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getCapacityRules`.
 */
export const failedToGetCapacityRules = 11046;

/**
 * The skill, or the list of users who have it, could not be read.
 *
 * When only the users are missing, the response has the skill with an empty `users`.
 *
 * `apiResponse` is the failure itself, without the HTTP status around it.
 *
 * Take the skill from the response if it is there; otherwise check `skillId` against `getSkills`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getSkill`.
 */
export const failedToGetSkill = 11057;

/**
 * The skill could not be created.
 *
 * See what the API said in `apiResponse`, for instance of the name, and look whether the role has
 * `MANAGE_ALL_SKILLS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createSkill`.
 */
export const failedToCreateSkill = 11058;

/**
 * The skill could not be changed.
 *
 * Check `skillId` against `getSkills`, and whether the role has `MANAGE_ALL_SKILLS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateSkill`.
 */
export const failedToUpdateSkill = 11059;

/**
 * The group, or the list of its members, could not be read.
 *
 * When only the members are missing, the response has the group with an empty `users`.
 *
 * `apiResponse` is the failure itself, without the HTTP status around it.
 *
 * Take the group from the response if it is there; otherwise check `groupId` against `getGroups`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getGroup`.
 */
export const failedToGetGroup = 11060;

/**
 * The group could not be created.
 *
 * See what the API said in `apiResponse`, for instance of the name, and look whether the role has
 * `MANAGE_ALL_GROUPS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createGroup`.
 */
export const failedToCreateGroup = 11061;

/**
 * The group could not be changed.
 *
 * Check `groupId` against `getGroups`, and whether the role has `MANAGE_ALL_GROUPS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateGroup`.
 */
export const failedToUpdateGroup = 11062;

/**
 * The two entities could not be disconnected.
 *
 * Check that they are connected, and name them in the same order as for `associate`: plural and in
 * kebab-case (`users`, `reason-lists`).
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.dissociate`.
 */
export const failedToDissociate = 11064;

/**
 * The two entities could not be connected.
 *
 * Check both ids and names: a name is plural and in kebab-case (`users`, `reason-lists`), and
 * neither is checked before the request. See what the API said in `apiResponse`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.associate`.
 */
export const failedToAssociate = 11066;

/**
 * The integrations could not be read.
 *
 * Check the `tenantId` when one was given, and that the role has `VIEW_ALL_PROVIDERS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getIntegrations`.
 */
export const failedToGetIntegrations = 11045;

/**
 * The integration could not be read.
 *
 * Check `integrationId` against `getIntegrations`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getIntegration`.
 */
export const failedToGetIntegration = 11109;

/**
 * The integration could not be created.
 *
 * Compare `properties` with what the service wants (keys have to be camelCase to get through
 * unchanged), and that the role has `MANAGE_ALL_PROVIDERS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createIntegration`.
 */
export const failedToCreateIntegration = 11110;

/**
 * The integration could not be changed.
 *
 * Check `integrationId` against `getIntegrations`, and the keys of `properties`, which are sent
 * exactly as given, and that the role has `MANAGE_ALL_PROVIDERS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateIntegration`.
 */
export const failedToUpdateIntegration = 11111;

/**
 * The listeners of the integration could not be read.
 *
 * On `cxengage/entities/get-integration-response` the integration itself was read and is in the
 * response, without `listeners`.
 *
 * Check `integrationId` against `getIntegrations`: `getIntegrationListeners` does not notice when
 * it is missing. After `getIntegration`, go on with the response, or ask for the listeners alone.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getIntegration`, `entities.getIntegrationListeners`.
 */
export const failedToGetIntegrationListeners = 11112;

/**
 * The listener of the integration could not be read.
 *
 * Check that `listenerId` is one of those that `getIntegrationListeners` gives for this
 * integration.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getIntegrationListener`.
 */
export const failedToGetIntegrationListener = 11113;

/**
 * The listener of the integration could not be created.
 *
 * Check `integrationId`, and compare `listenerType` (not checked by the SDK) and `properties` with
 * what the service wants.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createIntegrationListener`.
 */
export const failedToCreateIntegrationListener = 11114;

/**
 * The listener of the integration could not be changed.
 *
 * Check `integrationId` and `listenerId` against `getIntegrationListeners`, and the keys of
 * `properties`, of which only camelCase ones get through unchanged.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateIntegrationListener`.
 */
export const failedToUpdateIntegrationListener = 11115;

/**
 * The list could not be read.
 *
 * Check `listId` against `getLists`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getList`.
 */
export const failedToGetList = 11009;

/**
 * The row of the list could not be read.
 *
 * Check `listId`, and that a row has `listItemKey` in its first field. Pass the key as it is: the
 * SDK encodes it for the URL.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getListItem`.
 */
export const failedToGetListItem = 11010;

/**
 * The lists could not be read.
 *
 * Check the `listTypeId` when one was given. Skylight does not encode `name` for the URL: do so
 * yourself when it contains more than letters and digits.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getLists`.
 */
export const failedToGetLists = 11011;

/**
 * The list could not be created.
 *
 * The response is what the API said, with a `result` that holds an empty `items` and nothing else.
 *
 * Check `listTypeId` against `getListTypes`, and that the role has `MANAGE_ALL_LISTS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createList`.
 */
export const failedToCreateList = 11012;

/**
 * The row could not be added to the list.
 *
 * Compare `itemValue` with the fields of the list type: required ones, types, and names, of which
 * only camelCase ones get through unchanged. Look also whether another row has the same key.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createListItem`.
 */
export const failedToCreateListItem = 11013;

/**
 * The list could not be changed.
 *
 * The response is what the API said, with a `result` that holds an empty `items` and nothing else.
 *
 * Check `listId` against `getLists`, that the list belongs to this tenant, and that the role has
 * `MANAGE_ALL_LISTS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateList`.
 */
export const failedToUpdateList = 11014;

/**
 * The row of the list could not be changed.
 *
 * Compare `itemValue` with the fields of the list type. The key field cannot be changed: delete the
 * row and add a new one instead.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateListItem`.
 */
export const failedToUpdateListItem = 11015;

/**
 * The row of the list could not be deleted.
 *
 * Check `listId`, and that a row with this `listItemKey` exists. Pass the key as it is: the SDK
 * encodes it for the URL.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.deleteListItem`.
 */
export const failedToDeleteListItem = 11016;

/**
 * The list types could not be read.
 *
 * Look whether the role has `VIEW_ALL_LISTS`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getListTypes`.
 */
export const failedToGetListTypes = 11017;

/**
 * The rows of the list could not be downloaded.
 *
 * Check `listId` against `getLists`, and that the role has `VIEW_ALL_LISTS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.downloadList`.
 */
export const failedToDownloadList = 11018;

/**
 * The file with the rows of a list could not be uploaded.
 *
 * Skylight tries an upload once only.
 *
 * Check `listId`, and that `file` is a `File` with a name and holds CSV (compare with what
 * `downloadList` gives); after a network failure, upload it again.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.uploadList`.
 */
export const failedToUploadList = 11019;

/**
 * The outbound identifier could not be created.
 *
 * The response is what the API said, with a `result` that holds an empty `items` and nothing else.
 *
 * Check `flowId` against `getFlows` and that `value` suits `channelType`, and that the role has
 * `OUTBOUND_IDENTIFIER_CREATE`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createOutboundIdentifier`.
 */
export const failedToCreateOutboundIdentifier = 11030;

/**
 * The outbound identifiers could not be read.
 *
 * Look whether the role has `OUTBOUND_IDENTIFIER_READ`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getOutboundIdentifiers`.
 */
export const failedToGetOutboundIdentifiers = 11031;

/**
 * The outbound identifier could not be changed.
 *
 * The response is what the API said, with a `result` that holds an empty `items` and nothing else.
 *
 * Check `outboundIdentifierId` against `getOutboundIdentifiers`, `flowId` against `getFlows`, and
 * that `value` suits `channelType`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateOutboundIdentifier`.
 */
export const failedToUpdateOutboundIdentifier = 11032;

/**
 * The outbound identifier lists could not be read.
 *
 * Look whether the role has `OUTBOUND_IDENTIFIER_READ`; for one user's lists alone,
 * `getUserOutboundIdentifierLists` may do.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getOutboundIdentifierLists`.
 */
export const failedToGetOutboundIdentifierLists = 11033;

/**
 * The outbound identifier list could not be created.
 *
 * See what the API said in `apiResponse`, for instance of the name, and look whether the role has
 * `OUTBOUND_IDENTIFIER_CREATE`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createOutboundIdentifierList`.
 */
export const failedToCreateOutboundIdentifierList = 11034;

/**
 * The outbound identifier list could not be changed.
 *
 * Check `outboundIdentifierListId` against `getOutboundIdentifierLists`; members are not changed
 * here but with `addOutboundIdentifierListMember`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateOutboundIdentifierList`.
 */
export const failedToUpdateOutboundIdentifierList = 11035;

/**
 * The outbound identifier list could not be read.
 *
 * Check `outboundIdentifierListId` against `getOutboundIdentifierLists`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getOutboundIdentifierList`.
 */
export const failedToGetOutboundIdentifierList = 11036;

/**
 * The outbound identifier could not be deleted.
 *
 * Check `outboundIdentifierId` against `getOutboundIdentifiers`. If it is to be out of use only,
 * call `updateOutboundIdentifier` with `active` false.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.deleteOutboundIdentifier`.
 */
export const failedToDeleteOutboundIdentifier = 11037;

/**
 * The outbound identifier could not be put on the list.
 *
 * Check both ids, and with `getOutboundIdentifierList` whether it is on the list already.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.addOutboundIdentifierListMember`.
 */
export const failedToAddOutboundIdentifierListMember = 11038;

/**
 * The outbound identifier could not be taken off the list.
 *
 * Check both ids, and with `getOutboundIdentifierList` whether it is on the list at all.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.removeOutboundIdentifierListMember`.
 */
export const failedToRemoveOutboundIdentifierListMember = 11039;

/**
 * The queue, or its versions, could not be read.
 *
 * What was read is in the response all the same; `versions` is null when they were not.
 *
 * Take the queue from the response if it is there; otherwise check `queueId` against `getQueues`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getQueue`.
 */
export const failedToGetQueue = 11002;

/**
 * The queues could not be read.
 *
 * Look whether the role has `VIEW_ALL_QUEUES`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getQueues`.
 */
export const failedToGetQueueList = 11003;

/**
 * The service level agreement could not be created.
 *
 * See what the API said in `apiResponse` of the name and the thresholds, and look whether the role
 * has `CUSTOM_STATS_CREATE`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createSla`.
 */
export const failedToCreateSla = 11097;

/**
 * The version of the service level agreement could not be created.
 *
 * Check `slaId` against `getSlas`; `versionName`, `slaThreshold` and `abandonType` may be null to
 * the SDK, but the API may want them.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createSlaVersion`.
 */
export const failedToCreateSlaVersion = 11102;

/**
 * The service level agreements could not be read.
 *
 * Check the `tenantId` when one was given, and that the role has `CUSTOM_STATS_READ`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getSlas`.
 */
export const failedToGetSlas = 11103;

/**
 * The service level agreement, or its versions, could not be read.
 *
 * When only the versions are missing, the response has the agreement with `versions` null.
 *
 * Take the agreement from the response if it is there; otherwise check `slaId` against `getSlas`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getSla`.
 */
export const failedToGetSla = 11104;

/**
 * The service level agreement could not be changed, or a new version not made the active one.
 *
 * On `cxengage/entities/create-sla-version-response` the version exists, is in the response, and is
 * not in force.
 *
 * Check `slaId` and `activeVersion`. After `createSlaVersion`, do not create it again: call
 * `updateSla` with the new version as `activeVersion`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateSla`, `entities.createSlaVersion`.
 */
export const failedToUpdateSla = 11105;

/**
 * The reasons for being not ready could not be read.
 *
 * Look whether the role has `READ_PRESENCE_REASONS`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getReasons`.
 */
export const failedToGetReasons = 11047;

/**
 * The reason lists could not be read.
 *
 * Look whether the role has `READ_REASON_LIST`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getReasonLists`.
 */
export const failedToGetReasonLists = 11048;

/**
 * The reason for being not ready could not be changed.
 *
 * Check `reasonId` against `getReasons`, that the reason belongs to this tenant (`tenantId`), and
 * that the role has `UPDATE_PRESENCE_REASONS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateReason`.
 */
export const failedToUpdateReason = 11077;

/**
 * The reason for being not ready could not be created.
 *
 * See what the API said in `apiResponse`; look whether the role has `CREATE_PRESENCE_REASONS`, and
 * `SHARE_PRESENCE_REASONS` with `shared` true.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createReason`.
 */
export const failedToCreateReason = 11078;

/**
 * The reason list could not be created.
 *
 * Check that every `reasonId` is one of `getReasons` and has `sortOrder` and `hierarchy`, which the
 * SDK does not check, and that the role has `CREATE_REASON_LIST`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createReasonList`.
 */
export const failedToCreateReasonList = 11080;

/**
 * The reason list could not be changed.
 *
 * Check `reasonListId`, that the list belongs to this tenant, and each element of `reasons`;
 * `sortOrder` and `hierarchy` reach the API unchecked.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateReasonList`.
 */
export const failedToUpdateReasonList = 11081;

/**
 * The reason for being not ready could not be read.
 *
 * Check `reasonId` against `getReasons`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getReason`.
 */
export const failedToGetReason = 11082;

/**
 * The reason list could not be read.
 *
 * Check `reasonListId` against `getReasonLists`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getReasonList`.
 */
export const failedToGetReasonList = 11083;

/**
 * The dispositions could not be read.
 *
 * Look whether the role has `READ_DISPOSITIONS`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getDispositions`.
 */
export const failedToGetDispositions = 11089;

/**
 * The disposition could not be read.
 *
 * Check `dispositionId` against `getDispositions`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getDisposition`.
 */
export const failedToGetDisposition = 11090;

/**
 * The disposition could not be created or changed.
 *
 * `updateDisposition` fails with this code too; the topic tells which of the two it was.
 *
 * See what the API said in `apiResponse`. When creating, look whether the role has
 * `CREATE_DISPOSITIONS`; when changing, `UPDATE_DISPOSITIONS`, and check `dispositionId` against
 * `getDispositions`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createDisposition`, `entities.updateDisposition`.
 */
export const failedToCreateDisposition = 11091;

/**
 * Meant to tell that the disposition could not be changed.
 *
 * The SDK never uses it.
 *
 * Expect 11091 on `cxengage/entities/update-disposition-response` instead.
 *
 * Context `entities`, level `error`.
 */
export const failedToUpdateDisposition = 11092;

/**
 * The disposition list could not be created.
 *
 * Check that every `dispositionId` is one of `getDispositions` and has `sortOrder` and `hierarchy`,
 * which the SDK does not check, and that the role has `CREATE_DISPOSITION_LIST`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createDispositionList`.
 */
export const failedToCreateDispositionList = 11138;

/**
 * The disposition list could not be changed.
 *
 * Check `dispositionListId`, that the list belongs to this tenant, and each element of
 * `dispositions`; `sortOrder` and `hierarchy` reach the API unchecked.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateDispositionList`.
 */
export const failedToUpdateDispositionList = 11139;

/**
 * The dashboards could not be read.
 *
 * See what the API said in `apiResponse`; the two switches of `getDashboards` cannot be at fault,
 * so it is a matter of permissions or of asking again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getDashboards`.
 */
export const failedToGetDashboardsList = 11008;

/**
 * The folders of historical reports could not be read.
 *
 * See what the API said in `apiResponse`, whether the user may see reports, then ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getHistoricalReportFolders`.
 */
export const failedToGetHistoricalReportFolders = 11052;

/**
 * The access controlled reports could not be read.
 *
 * See what the API said in `apiResponse`, whether the user may administer these reports, then ask
 * again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getDataAccessReports`.
 */
export const failedToGetDataAccessReports = 11053;

/**
 * The access controlled report could not be read.
 *
 * The response is what the API said, with `result` null.
 *
 * `apiResponse` is the failure itself, without the HTTP status around it.
 *
 * Check `dataAccessReportId` against `getDataAccessReports`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getDataAccessReport`.
 */
export const failedToGetDataAccessReport = 11054;

/**
 * The access controlled report could not be created.
 *
 * The response is what the API said, with `result` null.
 *
 * Check that the fields suit `reportType` (those of the other type are sent as null), and the ids
 * in `users` against `getUsers`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createDataAccessReport`.
 */
export const failedToCreateDataAccessReport = 11055;

/**
 * The access controlled report could not be changed.
 *
 * The response is what the API said, with `result` null.
 *
 * Check `dataAccessReportId`, that the fields suit `reportType` (those of the other type are sent
 * as null), and the ids in `users`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateDataAccessReport`.
 */
export const failedToUpdateDataAccessReport = 11056;

/**
 * The member of access controlled reports could not be read.
 *
 * Check `dataAccessMemberId`; the SDK sends it without looking at it.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getDataAccessMember`.
 */
export const failedToGetDataAccessMember = 11067;

/**
 * The roles of the tenant could not be read.
 *
 * Look whether the role of the user has `VIEW_ALL_ROLES`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getRoles`.
 */
export const failedToGetRoles = 11044;

/**
 * The permissions that roles can include could not be read.
 *
 * Look whether the user's role has `VIEW_ALL_ROLES`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getPermissions`.
 */
export const failedToGetPermissions = 11049;

/**
 * The role could not be created.
 *
 * Check that `permissions` holds ids out of `getPermissions`, not names, and that the user's own
 * role has `MANAGE_ALL_ROLES`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createRole`.
 */
export const failedToCreateRole = 11050;

/**
 * The role could not be changed.
 *
 * Check `roleId` and the ids in `permissions`, and that the role is not one of the platform's own
 * (`type` `system`).
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateRole`.
 */
export const failedToUpdateRole = 11051;

/**
 * The roles of the platform could not be read.
 *
 * Look whether the user's role has `VIEW_ALL_ROLES` or `MANAGE_ALL_ROLES`; if it has, ask again
 * later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getPlatformRoles`.
 */
export const failedToGetPlatformRoles = 11063;

/**
 * The identity providers could not be read.
 *
 * Check the `tenantId` when one was given, and see what the API said in `apiResponse`: not every
 * administrator may see them.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getIdentityProviders`.
 */
export const failedToGetIdentityProviders = 11073;

/**
 * The role could not be read.
 *
 * Check `roleId` against `getRoles`; roles of the platform are in `getPlatformRoles` only.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getRole`.
 */
export const failedToGetRole = 11079;

/**
 * The API keys could not be read.
 *
 * Look whether the user's role has `MANAGE_ALL_APP_CREDENTIALS`; if it has, see what the API said
 * in `apiResponse`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getApiKeys`.
 */
export const failedToGetApiKeys = 11133;

/**
 * The API key could not be created.
 *
 * Check `roleId` against `getRoles`, and that the user's role has `MANAGE_ALL_APP_CREDENTIALS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createApiKey`.
 */
export const failedToCreateApiKey = 11134;

/**
 * The API key could not be changed.
 *
 * Check `apiKeyId` against `getApiKeys` (the SDK does not look at it) and `roleId` against
 * `getRoles`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateApiKey`.
 */
export const failedToUpdateApiKey = 11135;

/**
 * The API key could not be deleted.
 *
 * Check `apiKeyId` against `getApiKeys`, since the SDK does not look at it. To shut the key off
 * meanwhile, call `updateApiKey` with `active` false.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.deleteApiKey`.
 */
export const failedToDeleteApiKey = 11136;

/**
 * The kinds of email that the platform sends to users could not be read.
 *
 * Check the `emailTypeId` when one was given; without it the answer lists them all.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getEmailTypes`.
 */
export const failedToGetEmailTypes = 11020;

/**
 * The wording of emails to users could not be read.
 *
 * Check the `emailTypeId` when one was given, and that the role has `USER_MANAGEMENT_EMAIL_READ`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getEmailTemplates`.
 */
export const failedToGetEmailTemplates = 11021;

/**
 * The tenant's own wording of an email could not be created.
 *
 * Check `emailTypeId` against `getEmailTypes`, and with `getEmailTemplates` whether the tenant has
 * its own wording already (then `updateEmailTemplate`).
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createEmailTemplate`.
 */
export const failedToCreateEmailTemplate = 11022;

/**
 * The tenant's own wording of an email could not be changed.
 *
 * Check with `getEmailTemplates` that the tenant has its own wording of this email (otherwise
 * `createEmailTemplate`), and that the role has `USER_MANAGEMENT_EMAIL_UPDATE`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateEmailTemplate`.
 */
export const failedToUpdateEmailTemplate = 11023;

/**
 * The tenant's own wording of an email could not be deleted.
 *
 * Check with `getEmailTemplates` that the tenant has its own wording of this email; the inherited
 * one cannot be deleted from here.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.deleteEmailTemplate`.
 */
export const failedToDeleteEmailTemplate = 11024;

/**
 * The message templates could not be read.
 *
 * Look whether the role has `VIEW_ALL_MESSAGE_TEMPLATES`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getMessageTemplates`.
 */
export const failedToGetMessageTemplates = 11070;

/**
 * The message template could not be read.
 *
 * Check `messageTemplateId` against `getMessageTemplates`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getMessageTemplate`.
 */
export const failedToGetMessageTemplate = 11123;

/**
 * The message template could not be created.
 *
 * Check that `channels` holds `sms`, `messaging` or `email` only, which the SDK does not, and that
 * the role has `MANAGE_ALL_MESSAGE_TEMPLATES`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createMessageTemplate`.
 */
export const failedToCreateMessageTemplate = 11124;

/**
 * The message template could not be changed.
 *
 * Check `messageTemplateId` against `getMessageTemplates`, and that `channels` holds `sms`,
 * `messaging` or `email` only.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateMessageTemplate`.
 */
export const failedToUpdateMessageTemplate = 11125;

/**
 * The branding of the tenant could not be read.
 *
 * The response still is an object, with `result` null.
 *
 * Check the `tenantId` when one was given; go on with the default look, since nothing else depends
 * on it.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getBranding`.
 */
export const failedToGetTenantBranding = 11006;

/**
 * The protected settings of the branding could not be read.
 *
 * Check the `tenantId` when one was given, and see what the API said in `apiResponse`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getProtectedBranding`.
 */
export const failedToGetTenantProtectedBranding = 11029;

/**
 * Meant to tell that the tenant could not be read.
 *
 * The SDK never uses it.
 *
 * Expect 2010 on `cxengage/entities/get-tenant-response` instead.
 *
 * Context `entities`, level `error`.
 */
export const failedToGetTenantData = 11106;

/**
 * The tenant could not be changed.
 *
 * Check `tenantId`, the ids of user, integration, identity provider and service level agreement
 * that were given, and that the role has `MANAGE_TENANT`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateTenant`.
 */
export const failedToUpdateTenant = 11116;

/**
 * The tenant could not be created.
 *
 * Check `parentId` and `adminUserId`, `regionId` against `getRegions` and `timezone` against
 * `getTimezones`, and that the role has `CREATE_CHILD_TENANT`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createTenant`.
 */
export const failedToCreateTenant = 11117;

/**
 * The tenants of the region could not be read.
 *
 * Make sure that a tenant is active, since its region is looked up first, and that the user may see
 * tenants.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getTenants`.
 */
export const failedToGetTenants = 11118;

/**
 * The picture for the branding could not be uploaded.
 *
 * Skylight tries an upload once only.
 *
 * Check that `file` is a `File` or `Blob` with a picture and `imageType` is `logo` or `favicon`;
 * after a network failure, upload it again.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.uploadBrandingImage`.
 */
export const failedToUploadBrandingImage = 11140;

/**
 * The branding of the tenant could not be changed.
 *
 * The response still is an object, with `result` null.
 *
 * Check `tenantId`, and that `styles` is JSON as text, not an object.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateBranding`.
 */
export const failedToUpdateTenantBranding = 11141;

/**
 * The regions could not be read.
 *
 * Ask again later; `getRegions` takes nothing that could be wrong.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getRegions`.
 */
export const failedToGetRegions = 11142;

/**
 * The transfer list could not be read.
 *
 * Check `transferListId` against `getTransferLists`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getTransferList`.
 */
export const failedToGetTransferList = 11004;

/**
 * The transfer lists could not be read.
 *
 * Look whether the role has `VIEW_ALL_TRANSFER_LISTS`; if it has, ask again later.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getTransferLists`.
 */
export const failedToGetTransferLists = 11005;

/**
 * The transfer list could not be created.
 *
 * Check each element of `endpoints`, since the SDK does not: `contactType` is `queue`, `PSTN` or
 * `SIP`, and `hierarchy` is one text. Look whether the role has `MANAGE_ALL_TRANSFER_LISTS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createTransferList`.
 */
export const failedToCreateTransferList = 11107;

/**
 * The transfer list could not be changed.
 *
 * Check `transferListId` against `getTransferLists` and each element of `endpoints`, since the SDK
 * does not: `contactType` is `queue`, `PSTN` or `SIP`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateTransferList`.
 */
export const failedToUpdateTransferList = 11108;

/**
 * The user could not be read.
 *
 * The response is still an object, and its `result` holds `skillsWithProficiency` as null and
 * nothing else.
 *
 * Check `resourceId` against `getUsers` (it is a user's id), and that the role has
 * `VIEW_ALL_USERS`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getUser`.
 */
export const failedToGetUser = 11000;

/**
 * The users of the tenant could not be read.
 *
 * Check the `tenantId` when one was given, and that the role has `VIEW_ALL_USERS`; then ask again.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getUsers`.
 */
export const failedToGetUsers = 11001;

/**
 * The user could not be changed.
 *
 * Check `userId` against `getUsers` and see what the API said in `apiResponse`. Extensions are
 * taken in `updateBody` only; `extensions` beside it does not fit the API.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateUser`.
 */
export const failedToUpdateUser = 11007;

/**
 * The user could not be created.
 *
 * The response is what the API said, with `result` null.
 *
 * Look with `getPlatformUserEmail` whether the address has an account already (then `inviteUser`),
 * and check `roleId` and `platformRoleId` against `getRoles` and `getPlatformRoles`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.createUser`.
 */
export const failedToCreateUser = 11065;

/**
 * The user's outbound identifier lists could not be read.
 *
 * Check `userId`, or leave it out for the user who is logged in; look whether the role has
 * `OUTBOUND_IDENTIFIER_READ`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getUserOutboundIdentifierLists`.
 */
export const failedToGetUserOutboundIdentifierLists = 11068;

/**
 * The account of the user could not be changed.
 *
 * Check `userId` and the fields of `updateBody`; accounts stand above tenants, so rights in a
 * tenant may not do.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updatePlatformUser`.
 */
export const failedToUpdatePlatformUser = 11071;

/**
 * The account of the user could not be read.
 *
 * Check `userId`; accounts stand above tenants, so rights in a tenant may not do.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getPlatformUser`.
 */
export const failedToGetPlatformUser = 11072;

/**
 * The user's capacity rule could not be set.
 *
 * Null as `capacityRuleId` always ends here: Skylight sends nothing and the response is null.
 *
 * `apiResponse` is the failure itself, without the HTTP status around it.
 *
 * Pass the id of an active rule out of `getCapacityRules`, and check `userId`. This command cannot
 * take a rule away.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateUsersCapacityRule`.
 */
export const failedToUpdateUsersCapacityRule = 11074;

/**
 * The user's proficiency in a skill could not be changed.
 *
 * Check that the user has the skill (`getUser`) and that the skill is rated (`hasProficiency`);
 * give a skill with `associate` first.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.updateUserSkillMember`.
 */
export const failedToUpdateUserSkillMember = 11075;

/**
 * The search for an account by email address failed.
 *
 * An address that nobody has is not an error; the answer is an empty list.
 *
 * Look for characters in the address that mean something in a URL, such as `+` or `&`: Skylight
 * does not encode them, so encode them before the call.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.getPlatformUserEmail`.
 */
export const failedToGetPlatformUserEmail = 11076;

/**
 * The user could not be invited.
 *
 * The response is what the API said, with `result` null.
 *
 * Check that the address has an account (`getPlatformUserEmail`; if not, `createUser`) and is not
 * in the tenant yet, and `roleId` against `getRoles`.
 *
 * Context `entities`, level `error`.
 *
 * Raised by `entities.inviteUser`.
 */
export const failedToInviteUser = 11143;

/**
 * The agent cannot log out while interactions are active.
 *
 * End the interactions in `activeInteractions` first (as keys of that map, their ids have lost the
 * hyphens).
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `authentication.logout`.
 */
export const activeInteractions = 4000;

/**
 * The offer had expired when it was accepted.
 *
 * It does not tell which offer.
 *
 * Take the offer off your screen and wait for `work-rejected-received`.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.accept`.
 */
export const workOfferExpired = 4001;

/**
 * The SDK could not confirm a notification to the platform.
 *
 * Ignore it: nothing that an opener sent has failed.
 *
 * Context `interaction`, level `warn`.
 */
export const failedToAcknowledgeFlowAction = 4002;

/**
 * The interaction could not be ended or rejected.
 *
 * When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what
 * the API said in `apiResponse` and try again.
 *
 * Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 or 410 makes it
 * `interaction-fatal`, anything else `error`.
 *
 * Raised by `interactions.reject`, `interactions.end`, `interactions.smoochMessaging.sendMessage`,
 * `interactions.smoochMessaging.sendAttachment`.
 */
export const failedToEndInteraction = 4003;

/**
 * The offer could not be accepted.
 *
 * When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what
 * the API said in `apiResponse` and try again.
 *
 * Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
 * `interaction-fatal`, anything else `error`.
 *
 * Raised by `interactions.accept`.
 */
export const failedToAcceptInteraction = 4004;

/**
 * Reporting could not be told that the agent turned to an interaction.
 *
 * Ignore it; only reports are affected.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.focus`.
 */
export const failedToFocusInteraction = 4005;

/**
 * Reporting could not be told that the agent turned away from an interaction.
 *
 * Ignore it; only reports are affected.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.unfocus`.
 */
export const failedToUnfocusInteraction = 4006;

/**
 * The contact could not be assigned.
 *
 * Check the contact's id and that the interaction still lives.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.assignContact`.
 */
export const failedToAssignContactToInteraction = 4007;

/**
 * The contact could not be taken away.
 *
 * Check that this contact is assigned and that the interaction still lives.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.unassignContact`.
 */
export const failedToUnassignContactFromInteraction = 4008;

/**
 * After-work could not be turned on.
 *
 * Ask only while the interaction lives and `wrapupUpdateAllowed` is true.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.enableWrapup`.
 */
export const failedToEnableWrapup = 4009;

/**
 * After-work could not be turned off.
 *
 * Ask only while the interaction lives and `wrapupUpdateAllowed` is true.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.disableWrapup`.
 */
export const failedToDisableWrapup = 4010;

/**
 * After-work could not be ended.
 *
 * When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what
 * the API said in `apiResponse` and try again.
 *
 * Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
 * `interaction-fatal`, anything else `error`.
 *
 * Raised by `interactions.endWrapup`.
 */
export const failedToEndWrapup = 4011;

/**
 * The disposition could not be taken back.
 *
 * When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what
 * the API said in `apiResponse` and try again.
 *
 * Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
 * `interaction-fatal`, anything else `error`.
 *
 * Raised by `interactions.deselectDispositionCode`.
 */
export const failedToDeselectDisposition = 4012;

/**
 * The disposition could not be set.
 *
 * When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what
 * the API said in `apiResponse` and try again.
 *
 * Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
 * `interaction-fatal`, anything else `error`.
 *
 * Raised by `interactions.selectDispositionCode`.
 */
export const failedToSelectDisposition = 4013;

/**
 * The note could not be read.
 *
 * Check the ids of interaction and note.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.getNote`.
 */
export const failedToGetInteractionNote = 4014;

/**
 * The notes could not be read.
 *
 * Check the interaction's id.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.getAllNotes`.
 */
export const failedToListInteractionNotes = 4015;

/**
 * The note could not be changed.
 *
 * Check the ids of interaction and note, and that `title` or `body` is given.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.updateNote`.
 */
export const failedToUpdateInteractionNote = 4016;

/**
 * The note could not be written.
 *
 * Check the interaction's id and that the agent may write notes.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.createNote`.
 */
export const failedToCreateInteractionNote = 4017;

/**
 * The questionnaire could not be sent.
 *
 * When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what
 * the API said in `apiResponse` and try again.
 *
 * Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
 * `interaction-fatal`, anything else `error`.
 *
 * Raised by `interactions.sendScript`.
 */
export const failedToSendInteractionScriptResponse = 4018;

/**
 * The interrupt could not be sent.
 *
 * When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what
 * the API said in `apiResponse` and try again.
 *
 * Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
 * `interaction-fatal`, anything else `error`.
 *
 * Raised by `interactions.sendCustomInterrupt`.
 */
export const failedToSendCustomInterrupt = 4019;

/**
 * The disposition is none of those that the interaction can be given.
 *
 * The two members of `data` have changed places.
 *
 * Choose one from `cxengage/interactions/disposition-codes-received`.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.selectDispositionCode`.
 */
export const invalidDispositionProvided = 4020;

/**
 * The questionnaire is not known in this session.
 *
 * Pass the `scriptId` of `cxengage/interactions/script-received`.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.sendScript`.
 */
export const unableToFindScript = 4021;

/**
 * The interaction could not be handed over to the agent.
 *
 * Check the destination and that the interaction still lives; see what the API said in
 * `apiResponse`.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.transferToResource`.
 */
export const failedToTransferToResource = 4022;

/**
 * The transfer to an agent could not be called off.
 *
 * Only a warm transfer that is not completed can be called off; see what the API said in
 * `apiResponse`.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.cancelResourceTransfer`.
 */
export const failedToCancelResourceTransfer = 4023;

/**
 * The interaction could not be handed over to the queue.
 *
 * Check the destination and that the interaction still lives; see what the API said in
 * `apiResponse`.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.transferToQueue`.
 */
export const failedToTransferToQueue = 4024;

/**
 * The transfer to a queue could not be called off.
 *
 * Only a warm transfer that is not completed can be called off; see what the API said in
 * `apiResponse`.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.cancelQueueTransfer`.
 */
export const failedToCancelQueueTransfer = 4025;

/**
 * The interaction could not be handed over to the telephone or address.
 *
 * Check the destination and that the interaction still lives; see what the API said in
 * `apiResponse`.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.transferToExtension`.
 */
export const failedToTransferToExtension = 4026;

/**
 * The transfer to a telephone or address could not be called off.
 *
 * Only a warm transfer that is not completed can be called off; see what the API said in
 * `apiResponse`.
 *
 * Context `interaction`, level `error`.
 *
 * Raised by `interactions.cancelExtensionTransfer`.
 */
export const failedToCancelExtensionTransfer = 4027;

/**
 * The draft of a reply to an email could not be made.
 *
 * The email cannot be answered; see what the API said in `apiResponse`, and transfer the
 * interaction or end it.
 *
 * Context `email`, level `interaction-fatal`.
 */
export const failedToCreateEmailReplyArtifact = 10000;

/**
 * The files of an offered email could not be read.
 *
 * See what the API said in `apiResponse`; the email cannot be shown, so hand the interaction over
 * or end it.
 *
 * Context `email`, level `interaction-fatal`.
 */
export const failedToRetrieveEmailArtifact = 10001;

/**
 * An outbound email could not be started.
 *
 * Check the address and the params, see what the API said in `apiResponse`, then start it again.
 *
 * Context `email`, level `interaction-fatal`.
 *
 * Raised by `interactions.email.startOutboundEmail`.
 */
export const failedToCreateOutboundEmailInteraction = 10002;

/**
 * Reporting could not be told that the agent writes a reply.
 *
 * Ignore it; only reports are affected.
 *
 * Context `email`, level `warn`.
 *
 * Raised by `interactions.email.agentReplyStarted`.
 */
export const failedToSendAgentReplyStarted = 10003;

/**
 * Reporting could not be told that the agent will not reply.
 *
 * Ignore it; only reports are affected.
 *
 * Context `email`, level `warn`.
 *
 * Raised by `interactions.email.agentNoReply`.
 */
export const failedToSendAgentNoReply = 10004;

/**
 * The email could not be handed to the flow.
 *
 * Check that the interaction still lives, see what the API said in `apiResponse`, then send it
 * again.
 *
 * Context `email`, level `interaction-fatal`.
 *
 * Raised by `interactions.email.sendReply`.
 */
export const failedToSendEmailReply = 10005;

/**
 * The address of an attachment could not be read.
 *
 * Check the three ids and ask again.
 *
 * Context `email`, level `error`.
 *
 * Raised by `interactions.email.getAttachmentUrl`.
 */
export const failedToGetAttachmentUrl = 10006;

/**
 * Reporting could not be told that the agent gave up a reply.
 *
 * Ignore it; only reports are affected.
 *
 * Context `email`, level `warn`.
 *
 * Raised by `interactions.email.agentCancelledReply`.
 */
export const failedToSendAgentCancelReply = 10007;

/**
 * There is no draft of a reply for this interaction.
 *
 * Wait for `cxengage/interactions/email/email-reply-artifact-created`, then send again; after a
 * 10000 the email cannot be answered.
 *
 * Context `email`, level `error`.
 *
 * Raised by `interactions.email.sendReply`.
 */
export const failedToSendEmailReplyNoArtifact = 10008;

/**
 * The emails of an interaction could not be read.
 *
 * Check the interaction id and, if given, the tenant id, then ask again.
 *
 * Context `email`, level `error`.
 *
 * Raised by `reporting.getEmailTranscripts`.
 */
export const failedToGetEmailTranscripts = 10009;

/**
 * The messages so far could not be read.
 *
 * Show the interaction without them; accepting it has them read again.
 *
 * Context `messaging`, level `error`.
 */
export const failedToRetrieveMessagingHistory = 6000;

/**
 * The description of a messaging interaction could not be read.
 *
 * Show the interaction without its messages; accepting it has them read again.
 *
 * Context `messaging`, level `error`.
 */
export const failedToRetrieveMessagingMetadata = 6001;

/**
 * The list of transcripts could not be read.
 *
 * Check the interaction id, see what the API said in `apiResponse`, then ask again.
 *
 * Context `messaging`, level `error`.
 *
 * Raised by `interactions.messaging.getTranscripts`, `reporting.getTranscripts`.
 */
export const failedToGetMessagingTranscripts = 6002;

/**
 * The exchange of text messages could not be begun.
 *
 * Check the number and the outbound identifier, see what the API said in `apiResponse`, then begin
 * again.
 *
 * Context `messaging`, level `error`.
 *
 * Raised by `interactions.messaging.initializeOutboundSms`.
 */
export const failedToCreateOutboundSmsInteraction = 6003;

/**
 * The text message could not be sent.
 *
 * Check that this is an SMS interaction and still lives, see what the API said in `apiResponse`,
 * then send it again.
 *
 * Context `messaging`, level `error`.
 *
 * Raised by `interactions.messaging.sendOutboundSms`.
 */
export const failedToSendOutboundSms = 6004;

/**
 * One of the transcripts could not be read.
 *
 * `artifactId` tells which.
 *
 * Go on with those that came, or ask again for all.
 *
 * Context `messaging`, level `error`.
 *
 * Raised by `interactions.messaging.getTranscripts`, `reporting.getTranscripts`.
 */
export const failedToGetSpecificMessagingTranscript = 6005;

/**
 * The message broker could not be reached.
 *
 * Look at the network, then reload Skylight: SMS and messaging do not work until then.
 *
 * Context `mqtt`, level `session-fatal`.
 */
export const failedToConnectToMqtt = 9000;

/**
 * The connection to the message broker was lost.
 *
 * Wait for `cxengage/interactions/messaging/mqtt-session-connected`; messages sent in between may
 * be lost.
 *
 * Context `mqtt`, level `warn`.
 */
export const mqttConnectionLost = 9001;

/**
 * The messages so far of a Smooch interaction could not be read.
 *
 * Show the interaction without them; accepting it has them read again.
 *
 * Context `smooch-messaging`, level `error`.
 */
export const failedToRetrieveSmoochMessagingHistory = 6006;

/**
 * The message could not be sent.
 *
 * See what the API said in the response, check that the interaction still lives, then send it
 * again.
 *
 * Context `smooch-messaging`, level `error`.
 *
 * Raised by `interactions.smoochMessaging.sendMessage`.
 */
export const failedToSendSmoochMessage = 6007;

/**
 * The others could not be told that the agent has read their messages.
 *
 * Ignore it; the messages themselves are not affected.
 *
 * Context `smooch-messaging`, level `error`.
 *
 * Raised by `interactions.smoochMessaging.sendConversationRead`.
 */
export const failedToSendSmoochConversationRead = 6008;

/**
 * The others could not be told whether the agent is typing.
 *
 * Ignore it; the messages themselves are not affected.
 *
 * Context `smooch-messaging`, level `error`.
 *
 * Raised by `interactions.smoochMessaging.sendTypingIndicator`.
 */
export const failedToSendSmoochTyping = 6009;

/**
 * The file could not be sent.
 *
 * Check the kind and size of the file and see what the API said in the response; Skylight still has
 * it, so `sendAttachment` can be called again.
 *
 * Context `smooch-messaging`, level `error`.
 *
 * Raised by `interactions.smoochMessaging.sendAttachment`.
 */
export const failedToSendSmoochAttachment = 6010;

/**
 * Digits were sent to an interaction that is not a live call.
 *
 * Send digits only between `work-accepted-received` and `work-ended-received`, and to voice
 * interactions.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.sendDigits`.
 */
export const failedToSendDigitsInvalidInteraction = 7001;

/**
 * The tenant has no Twilio softphone.
 *
 * Let the agent press the key on the phone that takes the call.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.sendDigits`.
 */
export const noTwilioIntegration = 7002;

/**
 * Somebody on the call could not be put on hold.
 *
 * See what the API said in `apiResponse`, and check that the call still lives and
 * `targetResourceId` is on it.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.resourceHold`.
 */
export const failedToPlaceResourceOnHold = 7003;

/**
 * Somebody on the call could not be taken off hold.
 *
 * See what the API said in `apiResponse`, and check that the call still lives and
 * `targetResourceId` is on it.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.resourceResume`.
 */
export const failedToResumeResource = 7004;

/**
 * Somebody on the call could not be muted.
 *
 * See what the API said in `apiResponse`, and check that the call still lives and
 * `targetResourceId` is on it.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.mute`.
 */
export const failedToMuteTargetResource = 7005;

/**
 * Somebody on the call could not be unmuted.
 *
 * See what the API said in `apiResponse`, and check that the call still lives and
 * `targetResourceId` is on it.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.unmute`.
 */
export const failedToUnmuteTargetResource = 7006;

/**
 * The people on the call could not be taken off hold.
 *
 * See what the API said in `apiResponse`; check that the call still lives, or resume each one
 * alone.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.resumeAll`.
 */
export const failedToResumeAll = 7007;

/**
 * The recording could not be started.
 *
 * Check that the call still lives and that the flow lets agents record (`update-call-controls`).
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.startRecording`.
 */
export const failedToStartRecording = 7008;

/**
 * The customer could not be put on hold.
 *
 * On `cxengage/interactions/voice/customer-hold-error` it comes after the request had been taken.
 *
 * Check that the call still lives and that the customer is not on hold already, then ask again.
 *
 * Context `voice`, level `interaction-error`.
 *
 * Raised by `interactions.voice.customerHold`.
 */
export const failedToPlaceCustomerOnHold = 7011;

/**
 * The recording could not be stopped.
 *
 * Check that the call still lives and that the flow lets agents record (`update-call-controls`).
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.stopRecording`.
 */
export const failedToStopRecording = 7012;

/**
 * The customer could not be taken off hold.
 *
 * Check that the call still lives and that the customer is on hold, then ask again.
 *
 * Context `voice`, level `interaction-error`.
 *
 * Raised by `interactions.voice.customerResume`.
 */
export const failedToResumeCustomer = 7013;

/**
 * Somebody could not be taken off the call.
 *
 * See what the API said in `apiResponse`, and check that the call still lives and
 * `targetResourceId` is on it.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.resourceRemove`.
 */
export const failedToRemoveResource = 7014;

/**
 * The outbound call could not be placed.
 *
 * Check the number and the outbound identifier, see what the API said in `apiResponse`, and that
 * the agent is ready.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.dial`.
 */
export const failedToPerformOutboundDial = 7019;

/**
 * The outbound call could not be given up.
 *
 * It may have been answered or ended meanwhile: call `interactions.end` if it still lives.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.cancelDial`.
 */
export const failedToCancelOutboundDial = 7020;

/**
 * Listening in could not be started.
 *
 * Check that the call still lives and that the agent may monitor, then ask again.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.silentMonitor`.
 */
export const failedToStartSilentMonitoring = 7022;

/**
 * There is no phone to listen in on: none was given and the agent has none.
 *
 * Pass `chosenExtension`, or have an extension set up for the agent.
 *
 * Context `voice`, level `error`.
 *
 * Raised by `interactions.voice.silentMonitor`.
 */
export const failedToStartSilentMonitoringNoExtension = 7025;

/**
 * A log could not be uploaded.
 *
 * Ignore it: the error that the log was about has been told on its own topic.
 *
 * Context `logging`, level `error`.
 */
export const failedToSaveLogs = 14000;

/**
 * The results of the subscribed statistics could not be read.
 *
 * Ids that are keys in `data` were changed: UUIDs have no hyphens here. When a regular request
 * failed, `apiResponse` holds that request as well.
 *
 * Wait: Skylight asks again while anything is subscribed. After a `triggerBatch` without
 * subscriptions, subscribe first.
 *
 * Context `reporting`, level `error`.
 *
 * Raised by `reporting.triggerBatch`.
 */
export const reportingBatchRequestFailed = 12000;

/**
 * What reporting knows about the interaction could not be read.
 *
 * Check the interaction id, then ask again.
 *
 * Context `reporting`, level `error`.
 *
 * Raised by `reporting.getInteraction`.
 */
export const failedToGetInteractionReporting = 12001;

/**
 * The history of the contact could not be read.
 *
 * Check the contact's id and the page, then ask again.
 *
 * Context `reporting`, level `error`.
 *
 * Raised by `reporting.getContactInteractionHistory`.
 */
export const failedToGetContactInteractionHistory = 12002;

/**
 * The list of statistics could not be read.
 *
 * Make sure that a tenant is active, then ask again.
 *
 * Context `reporting`, level `error`.
 *
 * Raised by `reporting.getAvailableStats`.
 */
export const failedToGetAvailableStats = 12003;

/**
 * The statistic could not be read.
 *
 * Take `statistic` from `getAvailableStats`, check the ids it is narrowed down by, then ask again.
 *
 * Context `reporting`, level `error`.
 *
 * Raised by `reporting.statQuery`.
 */
export const failedToPerformStatQuery = 12004;

/**
 * It could not be read how busy agents are.
 *
 * Check the agent's id and that a tenant is active, then ask again.
 *
 * Context `reporting`, level `error`.
 *
 * Raised by `reporting.getCapacity`.
 */
export const failedToGetCapacity = 12005;

/**
 * The history of the CRM record could not be read.
 *
 * Check `id`, `crm` and `subType`, percent-encoding included, then ask again.
 *
 * Context `reporting`, level `error`.
 *
 * Raised by `reporting.getCrmInteractions`.
 */
export const failedToGetCrmInteractions = 12006;

/**
 * The statistics could not be read.
 *
 * Take each `statistic` from `getAvailableStats`, check the ids they are narrowed down by, then ask
 * again.
 *
 * Context `reporting`, level `error`.
 *
 * Raised by `reporting.bulkStatQuery`.
 */
export const failedToPerformBulkStatQuery = 12007;

/**
 * The platform did not take the assignment of a record.
 *
 * Check that the interaction still lives, see what the API said in `apiResponse`, then assign it
 * again.
 *
 * Context `salesforce-classic`, level `error`.
 *
 * Raised by `salesforceClassic.assign`.
 */
export const failedToSendSalesforceClassicAssign = 15000;

/**
 * The tab of an interaction could not be noted.
 *
 * Nothing to do: no topic of this version carries it.
 *
 * Context `salesforce-classic`, level `error`.
 */
export const failedToUpdateSalesforceClassicInteractionTabId = 15001;

/**
 * The platform did not take it that a record was taken away.
 *
 * Check that the interaction still lives, see what the API said in `apiResponse`, then try again.
 *
 * Context `salesforce-classic`, level `error`.
 *
 * Raised by `salesforceClassic.unassign`.
 */
export const failedToSendSalesforceClassicUnassign = 15002;

/**
 * The record's tab could not be opened.
 *
 * Check that a record is assigned to the interaction, or have the agent open it.
 *
 * Context `salesforce-classic`, level `warn`.
 *
 * Raised by `salesforceClassic.focusInteraction`.
 */
export const failedToFocusSalesforceClassicInteraction = 15003;

/**
 * The interaction has a record already.
 *
 * Call `unassign` first.
 *
 * Context `salesforce-classic`, level `warn`.
 *
 * Raised by `salesforceClassic.assign`.
 */
export const failedToAssignSalesforceClassicItemToInteraction = 15004;

/**
 * The interaction has no record that could be taken away.
 *
 * Take it as done.
 *
 * Context `salesforce-classic`, level `warn`.
 *
 * Raised by `salesforceClassic.unassign`.
 */
export const failedToUnassignSalesforceClassicItemFromInteraction = 15005;

/**
 * Skylight has no active interaction with this id.
 *
 * Check the id; assign and unassign only while the interaction lives.
 *
 * Context `salesforce-classic`, level `warn`.
 *
 * Raised by `salesforceClassic.assign`, `salesforceClassic.unassign`.
 */
export const failedToAssignSalesforceClassicItemNoInteraction = 15006;

/**
 * The open tab shows no record.
 *
 * Have the agent open the record, wait for `cxengage/salesforce-classic/active-tab-changed`, then
 * assign it.
 *
 * Context `salesforce-classic`, level `warn`.
 *
 * Raised by `salesforceClassic.assign`.
 */
export const failedToAssignBlankSalesforceClassicItem = 15007;

/**
 * The agent's id in Salesforce could not be found out.
 *
 * Go on: assignments work without it, and `hookBy` is empty. If it matters, look into `error` in
 * `data`.
 *
 * Context `salesforce-classic`, level `error`.
 */
export const failedToGetCurrentSalesforceClassicUserId = 15008;

/**
 * The organisation in Salesforce could not be found out.
 *
 * Nothing to do: no topic of this version carries it, and `orgId` is empty.
 *
 * Context `salesforce-classic`, level `error`.
 */
export const failedToGetCurrentSalesforceClassicOrgId = 15009;

/**
 * The platform did not take the assignment of a record.
 *
 * Check that the interaction still lives, see what the API said in `apiResponse`, then assign it
 * again.
 *
 * Context `salesforce-lightning`, level `error`.
 *
 * Raised by `salesforceLightning.assign`.
 */
export const failedToSendSalesforceLightningAssign = 16000;

/**
 * The tab of an interaction could not be noted.
 *
 * Nothing to do: no topic of this version carries it.
 *
 * Context `salesforce-lightning`, level `error`.
 */
export const failedToUpdateSalesforceLightningInteractionTabId = 16001;

/**
 * The platform did not take it that a record was taken away.
 *
 * Check that the interaction still lives, see what the API said in `apiResponse`, then try again.
 *
 * Context `salesforce-lightning`, level `error`.
 *
 * Raised by `salesforceLightning.unassign`.
 */
export const failedToSendSalesforceLightningUnassign = 16002;

/**
 * The record of an interaction could not be opened.
 *
 * Check that a record is assigned to the interaction, or have the agent open it.
 *
 * Context `salesforce-lightning`, level `warn`.
 *
 * Raised by `salesforceLightning.focusInteraction`.
 */
export const failedToFocusSalesforceLightningInteraction = 16003;

/**
 * The interaction has a record already.
 *
 * Call `unassign` first.
 *
 * Context `salesforce-lightning`, level `warn`.
 *
 * Raised by `salesforceLightning.assign`.
 */
export const failedToAssignSalesforceLightningItemToInteraction = 16004;

/**
 * The interaction has no record that could be taken away.
 *
 * Take it as done.
 *
 * Context `salesforce-lightning`, level `warn`.
 *
 * Raised by `salesforceLightning.unassign`.
 */
export const failedToUnassignSalesforceLightningItemFromInteraction = 16005;

/**
 * Skylight has no active interaction with this id.
 *
 * Check the id; assign and unassign only while the interaction lives.
 *
 * Context `salesforce-lightning`, level `warn`.
 *
 * Raised by `salesforceLightning.assign`, `salesforceLightning.unassign`.
 */
export const failedToAssignSalesforceLightningItemNoInteraction = 16006;

/**
 * The open tab shows no record.
 *
 * Have the agent open the record, wait for `cxengage/salesforce-lightning/active-tab-changed`, then
 * assign it.
 *
 * Context `salesforce-lightning`, level `warn`.
 *
 * Raised by `salesforceLightning.assign`.
 */
export const failedToAssignBlankSalesforceLightningItem = 16007;

/**
 * The agent's id in Salesforce could not be found out.
 *
 * `data` is the list of Salesforce's own errors, not an object.
 *
 * Go on: assignments work without it. If it matters, look into the errors in `data`.
 *
 * Context `salesforce-lightning`, level `error`.
 */
export const failedToGetCurrentSalesforceLightningUserId = 16008;

/**
 * The organisation in Salesforce could not be found out.
 *
 * Nothing to do: no topic of this version carries it.
 *
 * Context `salesforce-lightning`, level `error`.
 */
export const failedToGetCurrentSalesforceLightningOrgId = 16009;

/**
 * The agent lacks the permissions for what was asked.
 *
 * Ask an administrator for the permissions named in `requiredPermissions`.
 *
 * Context `session`, level `error`.
 */
export const insufficientPermissions = 2000;

/**
 * The user config could not be read.
 *
 * See what the API said in `apiResponse`, then call `setActiveTenant` (or `goReady`) again.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.goReady`.
 */
export const failedToGetSessionConfig = 2001;

/**
 * No session could be started.
 *
 * Told on `cxengage/session/started` after `setActiveTenant` has been answered.
 *
 * Look whether the agent has a session elsewhere (`getRunningSessionState`), then call
 * `setActiveTenant` again.
 *
 * Context `session`, level `error`.
 */
export const failedToStartAgentSession = 2002;

/**
 * Signs of life are no longer answered and the session is lost.
 *
 * Tell the agent, and log in again: this session cannot be continued.
 *
 * Context `session`, level `session-fatal`.
 */
export const sessionHeartbeatsFailed = 2003;

/**
 * The platform did not change the presence.
 *
 * See what the API said in `apiResponse`; check that the session still lives, then ask again.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.goReady`, `session.goNotReady`.
 */
export const failedToChangeState = 2004;

/**
 * The extension is none of the agent's.
 *
 * Pass the `value` of one of the extensions listed in `validExtensions`.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.goReady`.
 */
export const invalidExtensionProvided = 2005;

/**
 * The extension could not be made the active one.
 *
 * See what the API said in `apiResponse`. The chain goes on all the same: wait for the answer that
 * follows, or choose another extension.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.goReady`.
 */
export const failedToUpdateExtension = 2006;

/**
 * The reason is not one of the user config.
 *
 * Pass name, id and list id of one reason out of `validReasons`, or leave `reasonInfo` out.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.goNotReady`.
 */
export const invalidReasonInfo = 2007;

/**
 * The direction could not be set.
 *
 * See what the API said in `apiResponse`; check that the session still lives, then ask again.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.setDirection`.
 */
export const failedToSetDirection = 2008;

/**
 * The agent's extensions could not be read, so the agent was not made ready.
 *
 * See what the API said in `apiResponse` and call `goReady` again.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.goReady`.
 */
export const failedToGetUserExtensions = 2009;

/**
 * The tenant could not be read.
 *
 * Check the tenant's id against `cxengage/session/tenant-list`, and that the agent belongs to that
 * tenant.
 *
 * Context `session`, level `error`.
 *
 * Raised by `entities.getTenant`, `session.setActiveTenant`.
 */
export const failedToGetTenant = 2010;

/**
 * The tenant's region could not be read.
 *
 * See what the API said in `apiResponse` and call `setActiveTenant` again.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.setActiveTenant`.
 */
export const failedToGetRegion = 2011;

/**
 * The details of the agent's tenants could not be read.
 *
 * Make sure that somebody is logged in, then ask again.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.getTenantDetails`.
 */
export const failedToGetTenantDetails = 2012;

/**
 * The presence of the agent could not be set.
 *
 * Check `state`, `agentId` and `sessionId`, and that the session still lives.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.setPresenceState`.
 */
export const failedToSetPresenceState = 2013;

/**
 * The state of the running session could not be read.
 *
 * Make sure that somebody is logged in and a tenant is active, then ask again.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.getRunningSessionState`.
 */
export const failedToGetRunningSessionState = 2014;

/**
 * The user config could not be read.
 *
 * Make sure that somebody is logged in and a tenant is active, then ask again.
 *
 * Context `session`, level `error`.
 *
 * Raised by `session.getUserConfig`.
 */
export const failedToGetUserConfig = 2015;

/**
 * The credentials of the softphone could not be renewed.
 *
 * Log in again; calls on the softphone will fail from here on.
 *
 * Context `voice`, level `session-fatal`.
 */
export const failedToRefreshTwilioIntegration = 7000;

/**
 * The softphone failed.
 *
 * Look at the network and the microphone, then reload Skylight.
 *
 * Context `voice`, level `interaction-fatal`.
 */
export const failedToInitTwilio = 7023;

/**
 * There is no microphone for the softphone.
 *
 * Have the agent allow the microphone for Skylight's site and reload it, or choose a telephone as
 * extension.
 *
 * Context `twilio`, level `error`.
 */
export const noMicrophoneAccess = 8000;

/**
 * The softphone could not play the tone.
 *
 * Check that the call runs on the softphone and still lives, then send the digit again.
 *
 * Context `twilio`, level `error`.
 *
 * Raised by `interactions.voice.sendDigits`.
 */
export const failedToSendTwilioDigits = 8001;

/**
 * The call that was accepted never reached the softphone.
 *
 * Comes up to 34 seconds after the accept was acknowledged.
 *
 * Look at the network and that only one Skylight is open, then have the call offered again.
 *
 * Context `twilio`, level `interaction-fatal`.
 *
 * Raised by `interactions.accept`.
 */
export const failedToFindTwilioConnectionObject = 8002;

/**
 * The softphone hung up a call that the platform did not know any more.
 *
 * Take the interaction off your screen: it is over.
 *
 * Context `twilio`, level `interaction-fatal`.
 *
 * Raised by `interactions.reject`, `interactions.end`.
 */
export const forceKilledTwilioConnection = 8003;

/**
 * The loudspeakers for ringing were not changed, or were changed but could not be told.
 *
 * Over the bridge a change that worked ends with this error too; `data.error` may tell the two
 * apart.
 *
 * Do not repeat the call for this error alone; have the agent check the sound, and that the browser
 * knows the device ids.
 *
 * Context `twilio`, level `error`.
 *
 * Raised by `twilio.setActiveOutputRingtoneDevices`.
 */
export const failedToChangeTwilioActiveOutputRingtoneDevices = 8004;

/**
 * The loudspeakers for calls were not changed, or were changed but could not be told.
 *
 * Over the bridge a change that worked ends with this error too; `data.error` may tell the two
 * apart.
 *
 * Do not repeat the call for this error alone; have the agent check the sound, and that the browser
 * knows the device ids.
 *
 * Context `twilio`, level `error`.
 *
 * Raised by `twilio.setActiveOutputSpeakerDevices`.
 */
export const failedToChangeTwilioActiveOutputSpeakerDevices = 8005;

/**
 * Skylight could not connect to Zendesk.
 *
 * Launch Skylight with `crmModule=zendesk` only for pages inside Zendesk, and see what Zendesk said
 * in `apiResponse`.
 *
 * Context `zendesk`, level `error`.
 */
export const failedToInitZendeskClient = 17000;

/**
 * What is assigned to an interaction could not be opened in Zendesk.
 *
 * Have the agent open the user or ticket; see what Zendesk said in `apiResponse`.
 *
 * Context `zendesk`, level `error`.
 *
 * Raised by `zendesk.focusInteraction`.
 */
export const failedToFocusZendeskInteraction = 17001;

/**
 * Skylight's panel could not be opened or closed.
 *
 * Have the agent do it by hand; see what Zendesk said in `apiResponse`.
 *
 * Context `zendesk`, level `error`.
 *
 * Raised by `zendesk.setVisibility`.
 */
export const failedToSetZendeskVisibility = 17002;

/**
 * The size of Skylight's panel could not be set.
 *
 * Check the two numbers; see what Zendesk said in `apiResponse`.
 *
 * Context `zendesk`, level `error`.
 *
 * Raised by `zendesk.setDimensions`.
 */
export const failedToSetZendeskDimensions = 17003;

/**
 * A user or ticket could not be assigned or taken away.
 *
 * Check that the interaction still lives and that a user or ticket is open or given; see what the
 * API said in `apiResponse`.
 *
 * Context `zendesk`, level `error`.
 *
 * Raised by `zendesk.assignContact`, `zendesk.unassignContact`, `zendesk.assignRelatedTo`,
 * `zendesk.unassignRelatedTo`.
 */
export const failedToSendZendeskAssign = 17004;

/**
 * The SDK was started with options that it does not accept.
 *
 * Nothing that an opener can do: Skylight starts the SDK itself.
 *
 * Context `general`, level `error`.
 */
export const badSdkInitOpts = 1000;

/**
 * The SDK was started with the wrong number of options.
 *
 * Nothing that an opener can do: Skylight starts the SDK itself.
 *
 * Context `general`, level `error`.
 */
export const wrongNumberSdkOpts = 1001;

/**
 * A module that the session needs did not start.
 *
 * Reload Skylight and log in again; `module` names what is to be looked into.
 *
 * Context `general`, level `session-fatal`.
 */
export const requiredModuleFailedToStart = 1002;

/**
 * The params are not what the command takes.
 *
 * Comes on the declared reply topic, even for a command that was given a `customTopic`. `problems`
 * is a text for people. An optional param that is null fails as well.
 *
 * Compare the params with the command's; leave keys out rather than sending null.
 *
 * Context `general`, level `error`.
 *
 * Raised by 246 commands.
 */
export const argsFailedSpec = 1003;

/**
 * The command was called with the wrong number of arguments.
 *
 * Known of the SDK, and not to be expected over the bridge, which passes exactly one argument
 * whatever `data` holds; no command or topic lists it.
 *
 * Send the params as one object in `data`.
 *
 * Context `general`, level `error`.
 */
export const wrongNumberOfSdkFnArgs = 1004;

/**
 * The platform sent a notification that the SDK does not know.
 *
 * Ignore it; nothing was lost that this protocol could tell.
 *
 * Context `general`, level `error`.
 */
export const unknownAgentNotificationType = 1005;

/**
 * The access to the queue of notifications could not be renewed.
 *
 * Wait for notifications to come back; if they do not, log in again.
 *
 * Context `sqs`, level `session-fatal`.
 */
export const failedToRefreshSqsIntegration = 5000;

/**
 * A notification could not be taken off the queue.
 *
 * Ignore it, but expect that the notification arrives again.
 *
 * Context `sqs`, level `warn`.
 */
export const failedToDeleteSqsMessage = 5001;

/**
 * Notifications could not be read this time.
 *
 * Wait; if it goes on for long, look at the network.
 *
 * Context `sqs`, level `warn`.
 */
export const failedToReceiveSqsMessage = 5002;

/**
 * Something unforeseen happened while notifications were read.
 *
 * Ignore it when notifications still come; otherwise reload Skylight.
 *
 * Context `sqs`, level `error`.
 */
export const sqsUncaughtException = 5003;

/**
 * Skylight stopped reading notifications.
 *
 * Ignore it after a logout; otherwise reading starts over, see `restartCount`.
 *
 * Context `sqs`, level `warn`.
 */
export const sqsLoopEnded = 5004;

/**
 * A notification belongs to another session of the same agent.
 *
 * Look whether the agent has a newer session in another window, and close this one.
 *
 * Context `sqs`, level `error`.
 */
export const failedToProcessSqsMessage = 5005;

/** The codes that Skylight's errors are known to have. */
export type ErrorCode =
  | 11098
  | 11099
  | 11100
  | 11101
  | 11144
  | 3000
  | 3001
  | 3002
  | 3003
  | 3004
  | 3005
  | 3006
  | 13000
  | 13001
  | 13002
  | 13003
  | 13004
  | 13005
  | 13006
  | 13007
  | 13008
  | 13009
  | 11069
  | 11027
  | 11028
  | 11137
  | 11126
  | 11127
  | 11128
  | 11129
  | 11130
  | 11131
  | 11132
  | 11043
  | 11084
  | 11085
  | 11086
  | 11087
  | 11088
  | 11093
  | 11094
  | 11095
  | 11096
  | 11025
  | 11026
  | 11046
  | 11057
  | 11058
  | 11059
  | 11060
  | 11061
  | 11062
  | 11064
  | 11066
  | 11045
  | 11109
  | 11110
  | 11111
  | 11112
  | 11113
  | 11114
  | 11115
  | 11009
  | 11010
  | 11011
  | 11012
  | 11013
  | 11014
  | 11015
  | 11016
  | 11017
  | 11018
  | 11019
  | 11030
  | 11031
  | 11032
  | 11033
  | 11034
  | 11035
  | 11036
  | 11037
  | 11038
  | 11039
  | 11002
  | 11003
  | 11097
  | 11102
  | 11103
  | 11104
  | 11105
  | 11047
  | 11048
  | 11077
  | 11078
  | 11080
  | 11081
  | 11082
  | 11083
  | 11089
  | 11090
  | 11091
  | 11092
  | 11138
  | 11139
  | 11008
  | 11052
  | 11053
  | 11054
  | 11055
  | 11056
  | 11067
  | 11044
  | 11049
  | 11050
  | 11051
  | 11063
  | 11073
  | 11079
  | 11133
  | 11134
  | 11135
  | 11136
  | 11020
  | 11021
  | 11022
  | 11023
  | 11024
  | 11070
  | 11123
  | 11124
  | 11125
  | 11006
  | 11029
  | 11106
  | 11116
  | 11117
  | 11118
  | 11140
  | 11141
  | 11142
  | 11004
  | 11005
  | 11107
  | 11108
  | 11000
  | 11001
  | 11007
  | 11065
  | 11068
  | 11071
  | 11072
  | 11074
  | 11075
  | 11076
  | 11143
  | 4000
  | 4001
  | 4002
  | 4003
  | 4004
  | 4005
  | 4006
  | 4007
  | 4008
  | 4009
  | 4010
  | 4011
  | 4012
  | 4013
  | 4014
  | 4015
  | 4016
  | 4017
  | 4018
  | 4019
  | 4020
  | 4021
  | 4022
  | 4023
  | 4024
  | 4025
  | 4026
  | 4027
  | 10000
  | 10001
  | 10002
  | 10003
  | 10004
  | 10005
  | 10006
  | 10007
  | 10008
  | 10009
  | 6000
  | 6001
  | 6002
  | 6003
  | 6004
  | 6005
  | 9000
  | 9001
  | 6006
  | 6007
  | 6008
  | 6009
  | 6010
  | 7001
  | 7002
  | 7003
  | 7004
  | 7005
  | 7006
  | 7007
  | 7008
  | 7011
  | 7012
  | 7013
  | 7014
  | 7019
  | 7020
  | 7022
  | 7025
  | 14000
  | 12000
  | 12001
  | 12002
  | 12003
  | 12004
  | 12005
  | 12006
  | 12007
  | 15000
  | 15001
  | 15002
  | 15003
  | 15004
  | 15005
  | 15006
  | 15007
  | 15008
  | 15009
  | 16000
  | 16001
  | 16002
  | 16003
  | 16004
  | 16005
  | 16006
  | 16007
  | 16008
  | 16009
  | 2000
  | 2001
  | 2002
  | 2003
  | 2004
  | 2005
  | 2006
  | 2007
  | 2008
  | 2009
  | 2010
  | 2011
  | 2012
  | 2013
  | 2014
  | 2015
  | 7000
  | 7023
  | 8000
  | 8001
  | 8002
  | 8003
  | 8004
  | 8005
  | 17000
  | 17001
  | 17002
  | 17003
  | 17004
  | 1000
  | 1001
  | 1002
  | 1003
  | 1004
  | 1005
  | 5000
  | 5001
  | 5002
  | 5003
  | 5004
  | 5005;

/** What the `data` of error 11098 holds. */
export interface FailedToCreateData {
  apiResponse?: unknown;
}

/** What the `data` of error 11099 holds. */
export interface FailedToReadData {
  apiResponse?: unknown;
}

/** What the `data` of error 11100 holds. */
export interface FailedToUpdateData {
  apiResponse?: unknown;
}

/** What the `data` of error 11101 holds. */
export interface FailedToDeleteData {
  apiResponse?: unknown;
}

/** What the `data` of error 11144 holds. */
export interface FailedToCreateFileData {
  apiResponse?: unknown;
}

/** What the `data` of error 3000 holds. */
export interface LoginFailedTokenRequestData {
  apiResponse?: unknown;
}

/** What the `data` of error 3001 holds. */
export interface LogoutFailedData {
  apiResponse?: unknown;
}

/** What the `data` of error 3002 holds. */
export interface LoginFailedLoginRequestData {
  apiResponse?: unknown;
}

/** What the `data` of error 13000 holds. */
export interface FailedToRetrieveContactLayoutsListData {
  apiResponse?: unknown;
}

/** What the `data` of error 13001 holds. */
export interface FailedToRetrieveContactLayoutData {
  /** A UUID. */
  layoutId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 13002 holds. */
export interface FailedToListContactAttributesData {
  apiResponse?: unknown;
}

/** What the `data` of error 13003 holds. */
export interface FailedToMergeContactsData {
  /** The ids that were passed. */
  contactIds?: unknown;
  apiResponse?: unknown;
}

/** What the `data` of error 13004 holds. */
export interface FailedToDeleteContactData {
  /** A UUID. */
  contactId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 13005 holds. */
export interface FailedToUpdateContactData {
  contactId?: string;
  /** Credentials or personal data: keep it out of logs. */
  attributes?: Record<string, unknown>;
  apiResponse?: unknown;
}

/** What the `data` of error 13006 holds. */
export interface FailedToCreateContactData {
  /** Credentials or personal data: keep it out of logs. */
  attributes?: Record<string, unknown>;
  apiResponse?: unknown;
}

/** What the `data` of error 13007 holds. */
export interface FailedToSearchContactsData {
  /** Credentials or personal data: keep it out of logs. */
  query?: Record<string, unknown>;
  apiResponse?: unknown;
}

/** What the `data` of error 13008 holds. */
export interface FailedToListAllContactsData {
  apiResponse?: unknown;
}

/** What the `data` of error 13009 holds. */
export interface FailedToGetContactData {
  /** A UUID. */
  contactId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 11069 holds. */
export interface FailedToGetEntityData {
  apiResponse?: unknown;
}

/** What the `data` of error 11027 holds. */
export interface FailedToGetArtifactsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11028 holds. */
export interface FailedToGetArtifactData {
  apiResponse?: unknown;
}

/** What the `data` of error 11126 holds. */
export interface FailedToGetBusinessHoursData {
  apiResponse?: unknown;
}

/** What the `data` of error 11127 holds. */
export interface FailedToGetBusinessHourData {
  apiResponse?: unknown;
}

/** What the `data` of error 11128 holds. */
export interface FailedToGetTimezonesData {
  apiResponse?: unknown;
}

/** What the `data` of error 11129 holds. */
export interface FailedToCreateBusinessHourData {
  apiResponse?: unknown;
}

/** What the `data` of error 11130 holds. */
export interface FailedToUpdateBusinessHourData {
  apiResponse?: unknown;
}

/** What the `data` of error 11131 holds. */
export interface FailedToCreateExceptionData {
  apiResponse?: unknown;
}

/** What the `data` of error 11132 holds. */
export interface FailedToDeleteExceptionData {
  apiResponse?: unknown;
}

/** What the `data` of error 11043 holds. */
export interface FailedToGetFlowsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11084 holds. */
export interface FailedToGetFlowData {
  apiResponse?: unknown;
}

/** What the `data` of error 11085 holds. */
export interface FailedToCreateFlowData {
  apiResponse?: unknown;
}

/** What the `data` of error 11086 holds. */
export interface FailedToCreateFlowDraftData {
  apiResponse?: unknown;
}

/** What the `data` of error 11087 holds. */
export interface FailedToUpdateFlowData {
  apiResponse?: unknown;
}

/** What the `data` of error 11088 holds. */
export interface FailedToRemoveFlowDraftData {
  apiResponse?: unknown;
}

/** What the `data` of error 11093 holds. */
export interface FailedToGetDispatchMappingsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11094 holds. */
export interface FailedToGetDispatchMappingData {
  apiResponse?: unknown;
}

/** What the `data` of error 11095 holds. */
export interface FailedToCreateDispatchMappingData {
  apiResponse?: unknown;
}

/** What the `data` of error 11096 holds. */
export interface FailedToUpdateDispatchMappingData {
  apiResponse?: unknown;
}

/** What the `data` of error 11025 holds. */
export interface FailedToGetGroupsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11026 holds. */
export interface FailedToGetSkillsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11046 holds. */
export interface FailedToGetCapacityRulesData {
  apiResponse?: unknown;
}

/** What the `data` of error 11057 holds. */
export interface FailedToGetSkillData {
  apiResponse?: unknown;
}

/** What the `data` of error 11058 holds. */
export interface FailedToCreateSkillData {
  apiResponse?: unknown;
}

/** What the `data` of error 11059 holds. */
export interface FailedToUpdateSkillData {
  apiResponse?: unknown;
}

/** What the `data` of error 11060 holds. */
export interface FailedToGetGroupData {
  apiResponse?: unknown;
}

/** What the `data` of error 11061 holds. */
export interface FailedToCreateGroupData {
  apiResponse?: unknown;
}

/** What the `data` of error 11062 holds. */
export interface FailedToUpdateGroupData {
  apiResponse?: unknown;
}

/** What the `data` of error 11064 holds. */
export interface FailedToDissociateData {
  apiResponse?: unknown;
}

/** What the `data` of error 11066 holds. */
export interface FailedToAssociateData {
  apiResponse?: unknown;
}

/** What the `data` of error 11045 holds. */
export interface FailedToGetIntegrationsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11109 holds. */
export interface FailedToGetIntegrationData {
  apiResponse?: unknown;
}

/** What the `data` of error 11110 holds. */
export interface FailedToCreateIntegrationData {
  apiResponse?: unknown;
}

/** What the `data` of error 11111 holds. */
export interface FailedToUpdateIntegrationData {
  apiResponse?: unknown;
}

/** What the `data` of error 11112 holds. */
export interface FailedToGetIntegrationListenersData {
  apiResponse?: unknown;
}

/** What the `data` of error 11113 holds. */
export interface FailedToGetIntegrationListenerData {
  apiResponse?: unknown;
}

/** What the `data` of error 11114 holds. */
export interface FailedToCreateIntegrationListenerData {
  apiResponse?: unknown;
}

/** What the `data` of error 11115 holds. */
export interface FailedToUpdateIntegrationListenerData {
  apiResponse?: unknown;
}

/** What the `data` of error 11009 holds. */
export interface FailedToGetListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11010 holds. */
export interface FailedToGetListItemData {
  apiResponse?: unknown;
}

/** What the `data` of error 11011 holds. */
export interface FailedToGetListsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11012 holds. */
export interface FailedToCreateListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11013 holds. */
export interface FailedToCreateListItemData {
  apiResponse?: unknown;
}

/** What the `data` of error 11014 holds. */
export interface FailedToUpdateListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11015 holds. */
export interface FailedToUpdateListItemData {
  apiResponse?: unknown;
}

/** What the `data` of error 11016 holds. */
export interface FailedToDeleteListItemData {
  apiResponse?: unknown;
}

/** What the `data` of error 11017 holds. */
export interface FailedToGetListTypesData {
  apiResponse?: unknown;
}

/** What the `data` of error 11018 holds. */
export interface FailedToDownloadListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11019 holds. */
export interface FailedToUploadListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11030 holds. */
export interface FailedToCreateOutboundIdentifierData {
  apiResponse?: unknown;
}

/** What the `data` of error 11031 holds. */
export interface FailedToGetOutboundIdentifiersData {
  apiResponse?: unknown;
}

/** What the `data` of error 11032 holds. */
export interface FailedToUpdateOutboundIdentifierData {
  apiResponse?: unknown;
}

/** What the `data` of error 11033 holds. */
export interface FailedToGetOutboundIdentifierListsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11034 holds. */
export interface FailedToCreateOutboundIdentifierListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11035 holds. */
export interface FailedToUpdateOutboundIdentifierListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11036 holds. */
export interface FailedToGetOutboundIdentifierListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11037 holds. */
export interface FailedToDeleteOutboundIdentifierData {
  apiResponse?: unknown;
}

/** What the `data` of error 11038 holds. */
export interface FailedToAddOutboundIdentifierListMemberData {
  apiResponse?: unknown;
}

/** What the `data` of error 11039 holds. */
export interface FailedToRemoveOutboundIdentifierListMemberData {
  apiResponse?: unknown;
}

/** What the `data` of error 11002 holds. */
export interface FailedToGetQueueData {
  /** A UUID. */
  queueId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 11003 holds. */
export interface FailedToGetQueueListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11097 holds. */
export interface FailedToCreateSlaData {
  apiResponse?: unknown;
}

/** What the `data` of error 11102 holds. */
export interface FailedToCreateSlaVersionData {
  apiResponse?: unknown;
}

/** What the `data` of error 11103 holds. */
export interface FailedToGetSlasData {
  apiResponse?: unknown;
}

/** What the `data` of error 11104 holds. */
export interface FailedToGetSlaData {
  apiResponse?: unknown;
}

/** What the `data` of error 11105 holds. */
export interface FailedToUpdateSlaData {
  apiResponse?: unknown;
}

/** What the `data` of error 11047 holds. */
export interface FailedToGetReasonsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11048 holds. */
export interface FailedToGetReasonListsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11077 holds. */
export interface FailedToUpdateReasonData {
  apiResponse?: unknown;
}

/** What the `data` of error 11078 holds. */
export interface FailedToCreateReasonData {
  apiResponse?: unknown;
}

/** What the `data` of error 11080 holds. */
export interface FailedToCreateReasonListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11081 holds. */
export interface FailedToUpdateReasonListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11082 holds. */
export interface FailedToGetReasonData {
  apiResponse?: unknown;
}

/** What the `data` of error 11083 holds. */
export interface FailedToGetReasonListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11089 holds. */
export interface FailedToGetDispositionsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11090 holds. */
export interface FailedToGetDispositionData {
  apiResponse?: unknown;
}

/** What the `data` of error 11091 holds. */
export interface FailedToCreateDispositionData {
  apiResponse?: unknown;
}

/** What the `data` of error 11092 holds. */
export interface FailedToUpdateDispositionData {
  apiResponse?: unknown;
}

/** What the `data` of error 11138 holds. */
export interface FailedToCreateDispositionListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11139 holds. */
export interface FailedToUpdateDispositionListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11008 holds. */
export interface FailedToGetDashboardsListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11052 holds. */
export interface FailedToGetHistoricalReportFoldersData {
  apiResponse?: unknown;
}

/** What the `data` of error 11053 holds. */
export interface FailedToGetDataAccessReportsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11054 holds. */
export interface FailedToGetDataAccessReportData {
  apiResponse?: unknown;
}

/** What the `data` of error 11055 holds. */
export interface FailedToCreateDataAccessReportData {
  apiResponse?: unknown;
}

/** What the `data` of error 11056 holds. */
export interface FailedToUpdateDataAccessReportData {
  apiResponse?: unknown;
}

/** What the `data` of error 11067 holds. */
export interface FailedToGetDataAccessMemberData {
  apiResponse?: unknown;
}

/** What the `data` of error 11044 holds. */
export interface FailedToGetRolesData {
  apiResponse?: unknown;
}

/** What the `data` of error 11049 holds. */
export interface FailedToGetPermissionsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11050 holds. */
export interface FailedToCreateRoleData {
  apiResponse?: unknown;
}

/** What the `data` of error 11051 holds. */
export interface FailedToUpdateRoleData {
  apiResponse?: unknown;
}

/** What the `data` of error 11063 holds. */
export interface FailedToGetPlatformRolesData {
  apiResponse?: unknown;
}

/** What the `data` of error 11073 holds. */
export interface FailedToGetIdentityProvidersData {
  apiResponse?: unknown;
}

/** What the `data` of error 11079 holds. */
export interface FailedToGetRoleData {
  apiResponse?: unknown;
}

/** What the `data` of error 11133 holds. */
export interface FailedToGetApiKeysData {
  apiResponse?: unknown;
}

/** What the `data` of error 11134 holds. */
export interface FailedToCreateApiKeyData {
  apiResponse?: unknown;
}

/** What the `data` of error 11135 holds. */
export interface FailedToUpdateApiKeyData {
  apiResponse?: unknown;
}

/** What the `data` of error 11136 holds. */
export interface FailedToDeleteApiKeyData {
  apiResponse?: unknown;
}

/** What the `data` of error 11020 holds. */
export interface FailedToGetEmailTypesData {
  apiResponse?: unknown;
}

/** What the `data` of error 11021 holds. */
export interface FailedToGetEmailTemplatesData {
  apiResponse?: unknown;
}

/** What the `data` of error 11022 holds. */
export interface FailedToCreateEmailTemplateData {
  apiResponse?: unknown;
}

/** What the `data` of error 11023 holds. */
export interface FailedToUpdateEmailTemplateData {
  apiResponse?: unknown;
}

/** What the `data` of error 11024 holds. */
export interface FailedToDeleteEmailTemplateData {
  apiResponse?: unknown;
}

/** What the `data` of error 11070 holds. */
export interface FailedToGetMessageTemplatesData {
  apiResponse?: unknown;
}

/** What the `data` of error 11123 holds. */
export interface FailedToGetMessageTemplateData {
  apiResponse?: unknown;
}

/** What the `data` of error 11124 holds. */
export interface FailedToCreateMessageTemplateData {
  apiResponse?: unknown;
}

/** What the `data` of error 11125 holds. */
export interface FailedToUpdateMessageTemplateData {
  apiResponse?: unknown;
}

/** What the `data` of error 11006 holds. */
export interface FailedToGetTenantBrandingData {
  apiResponse?: unknown;
}

/** What the `data` of error 11029 holds. */
export interface FailedToGetTenantProtectedBrandingData {
  apiResponse?: unknown;
}

/** What the `data` of error 11106 holds. */
export interface FailedToGetTenantDataData {
  apiResponse?: unknown;
}

/** What the `data` of error 11116 holds. */
export interface FailedToUpdateTenantData {
  apiResponse?: unknown;
}

/** What the `data` of error 11117 holds. */
export interface FailedToCreateTenantData {
  apiResponse?: unknown;
}

/** What the `data` of error 11118 holds. */
export interface FailedToGetTenantsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11140 holds. */
export interface FailedToUploadBrandingImageData {
  apiResponse?: unknown;
}

/** What the `data` of error 11141 holds. */
export interface FailedToUpdateTenantBrandingData {
  apiResponse?: unknown;
}

/** What the `data` of error 11142 holds. */
export interface FailedToGetRegionsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11004 holds. */
export interface FailedToGetTransferListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11005 holds. */
export interface FailedToGetTransferListsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11107 holds. */
export interface FailedToCreateTransferListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11108 holds. */
export interface FailedToUpdateTransferListData {
  apiResponse?: unknown;
}

/** What the `data` of error 11000 holds. */
export interface FailedToGetUserData {
  /** A UUID. */
  resourceId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 11001 holds. */
export interface FailedToGetUsersData {
  apiResponse?: unknown;
}

/** What the `data` of error 11007 holds. */
export interface FailedToUpdateUserData {
  apiResponse?: unknown;
}

/** What the `data` of error 11065 holds. */
export interface FailedToCreateUserData {
  apiResponse?: unknown;
}

/** What the `data` of error 11068 holds. */
export interface FailedToGetUserOutboundIdentifierListsData {
  apiResponse?: unknown;
}

/** What the `data` of error 11071 holds. */
export interface FailedToUpdatePlatformUserData {
  apiResponse?: unknown;
}

/** What the `data` of error 11072 holds. */
export interface FailedToGetPlatformUserData {
  apiResponse?: unknown;
}

/** What the `data` of error 11074 holds. */
export interface FailedToUpdateUsersCapacityRuleData {
  apiResponse?: unknown;
}

/** What the `data` of error 11075 holds. */
export interface FailedToUpdateUserSkillMemberData {
  apiResponse?: unknown;
}

/** What the `data` of error 11076 holds. */
export interface FailedToGetPlatformUserEmailData {
  apiResponse?: unknown;
}

/** What the `data` of error 11143 holds. */
export interface FailedToInviteUserData {
  apiResponse?: unknown;
}

/** What the `data` of error 4000 holds. */
export interface ActiveInteractionsData {
  activeInteractions?: unknown;
}

/** What the `data` of error 4002 holds. */
export interface FailedToAcknowledgeFlowActionData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
  flowMessage?: unknown;
}

/** What the `data` of error 4003 holds. */
export interface FailedToEndInteractionData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4004 holds. */
export interface FailedToAcceptInteractionData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4005 holds. */
export interface FailedToFocusInteractionData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4006 holds. */
export interface FailedToUnfocusInteractionData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4007 holds. */
export interface FailedToAssignContactToInteractionData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4008 holds. */
export interface FailedToUnassignContactFromInteractionData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4009 holds. */
export interface FailedToEnableWrapupData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4010 holds. */
export interface FailedToDisableWrapupData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4011 holds. */
export interface FailedToEndWrapupData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4012 holds. */
export interface FailedToDeselectDispositionData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4013 holds. */
export interface FailedToSelectDispositionData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4014 holds. */
export interface FailedToGetInteractionNoteData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4015 holds. */
export interface FailedToListInteractionNotesData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4016 holds. */
export interface FailedToUpdateInteractionNoteData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4017 holds. */
export interface FailedToCreateInteractionNoteData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4018 holds. */
export interface FailedToSendInteractionScriptResponseData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4019 holds. */
export interface FailedToSendCustomInterruptData {
  apiResponse?: unknown;
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 4020 holds. */
export interface InvalidDispositionProvidedData {
  /**
   * The interaction id.
   *
   * A UUID.
   */
  validDispositions?: string;
  /** The dispositions that can be chosen. */
  interactionId?: unknown;
}

/** What the `data` of error 4021 holds. */
export interface UnableToFindScriptData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  scriptIdProvided?: string;
}

/** What the `data` of error 4022 holds. */
export interface FailedToTransferToResourceData {
  requestedTransfer?: unknown;
  apiResponse?: unknown;
}

/** What the `data` of error 4023 holds. */
export interface FailedToCancelResourceTransferData {
  requestedTransfer?: unknown;
  apiResponse?: unknown;
}

/** What the `data` of error 4024 holds. */
export interface FailedToTransferToQueueData {
  requestedTransfer?: unknown;
  apiResponse?: unknown;
}

/** What the `data` of error 4025 holds. */
export interface FailedToCancelQueueTransferData {
  requestedTransfer?: unknown;
  apiResponse?: unknown;
}

/** What the `data` of error 4026 holds. */
export interface FailedToTransferToExtensionData {
  requestedTransfer?: unknown;
  apiResponse?: unknown;
}

/** What the `data` of error 4027 holds. */
export interface FailedToCancelExtensionTransferData {
  requestedTransfer?: unknown;
  apiResponse?: unknown;
}

/** What the `data` of error 10000 holds. */
export interface FailedToCreateEmailReplyArtifactData {
  /** A UUID. */
  interactionId?: string;
  /** Credentials or personal data: keep it out of logs. */
  artifactBody?: unknown;
  apiResponse?: unknown;
}

/** What the `data` of error 10001 holds. */
export interface FailedToRetrieveEmailArtifactData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  artifactId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 10002 holds. */
export interface FailedToCreateOutboundEmailInteractionData {
  /** Credentials or personal data: keep it out of logs. */
  interactionBody?: unknown;
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 10003 holds. */
export interface FailedToSendAgentReplyStartedData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 10004 holds. */
export interface FailedToSendAgentNoReplyData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 10005 holds. */
export interface FailedToSendEmailReplyData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 10006 holds. */
export interface FailedToGetAttachmentUrlData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  artifactFileId?: string;
  /** A UUID. */
  artifactId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 10007 holds. */
export interface FailedToSendAgentCancelReplyData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 10008 holds. */
export interface FailedToSendEmailReplyNoArtifactData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  artifactId?: string;
}

/** What the `data` of error 6000 holds. */
export interface FailedToRetrieveMessagingHistoryData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 6001 holds. */
export interface FailedToRetrieveMessagingMetadataData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 6002 holds. */
export interface FailedToGetMessagingTranscriptsData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 6003 holds. */
export interface FailedToCreateOutboundSmsInteractionData {
  /** Credentials or personal data: keep it out of logs. */
  phoneNumber?: string;
  /** Credentials or personal data: keep it out of logs. */
  message?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 6004 holds. */
export interface FailedToSendOutboundSmsData {
  /** A UUID. */
  interactionId?: string;
  /** Credentials or personal data: keep it out of logs. */
  message?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 6005 holds. */
export interface FailedToGetSpecificMessagingTranscriptData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  artifactId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 9000 holds. */
export interface FailedToConnectToMqttData {
  message?: unknown;
}

/** What the `data` of error 6006 holds. */
export interface FailedToRetrieveSmoochMessagingHistoryData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 6007 holds. */
export interface FailedToSendSmoochMessageData {
  /** A UUID. */
  interactionId?: string;
  agentMessageId?: string;
  /** Credentials or personal data: keep it out of logs. */
  message?: string;
}

/** What the `data` of error 6008 holds. */
export interface FailedToSendSmoochConversationReadData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 6009 holds. */
export interface FailedToSendSmoochTypingData {
  /** A UUID. */
  interactionId?: string;
  typing?: boolean;
}

/** What the `data` of error 6010 holds. */
export interface FailedToSendSmoochAttachmentData {
  /** A UUID. */
  interactionId?: string;
  agentMessageId?: string;
  file?: unknown;
}

/** What the `data` of error 7001 holds. */
export interface FailedToSendDigitsInvalidInteractionData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 7003 holds. */
export interface FailedToPlaceResourceOnHoldData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  targetResourceId?: string;
  /** A UUID. */
  resourceId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7004 holds. */
export interface FailedToResumeResourceData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  targetResourceId?: string;
  /** A UUID. */
  resourceId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7005 holds. */
export interface FailedToMuteTargetResourceData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  targetResourceId?: string;
  /** A UUID. */
  resourceId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7006 holds. */
export interface FailedToUnmuteTargetResourceData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  targetResourceId?: string;
  /** A UUID. */
  resourceId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7007 holds. */
export interface FailedToResumeAllData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7008 holds. */
export interface FailedToStartRecordingData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  resourceId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7011 holds. */
export interface FailedToPlaceCustomerOnHoldData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7012 holds. */
export interface FailedToStopRecordingData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  resourceId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7013 holds. */
export interface FailedToResumeCustomerData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7014 holds. */
export interface FailedToRemoveResourceData {
  /** A UUID. */
  interactionId?: string;
  /** A UUID. */
  targetResourceId?: string;
  /** A UUID. */
  resourceId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7019 holds. */
export interface FailedToPerformOutboundDialData {
  /** Credentials or personal data: keep it out of logs. */
  phoneNumber?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7020 holds. */
export interface FailedToCancelOutboundDialData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7022 holds. */
export interface FailedToStartSilentMonitoringData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 7025 holds. */
export interface FailedToStartSilentMonitoringNoExtensionData {
  /** A UUID. */
  interactionId?: string;
  extensions?: Extension[];
}

/** What the `data` of error 14000 holds. */
export interface FailedToSaveLogsData {
  /** Credentials or personal data: keep it out of logs. */
  logs?: SaveLogsBody;
  apiResponse?: unknown;
}

/** What the `data` of error 12000 holds. */
export interface ReportingBatchRequestFailedData {
  /** The statistics that were asked for. */
  batchBody?: Record<string, unknown>;
  apiResponse?: unknown;
}

/** What the `data` of error 12001 holds. */
export interface FailedToGetInteractionReportingData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 12002 holds. */
export interface FailedToGetContactInteractionHistoryData {
  /** A UUID. */
  contactId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 12003 holds. */
export interface FailedToGetAvailableStatsData {
  apiResponse?: unknown;
}

/** What the `data` of error 12004 holds. */
export interface FailedToPerformStatQueryData {
  statQuery?: unknown;
  apiResponse?: unknown;
}

/** What the `data` of error 12005 holds. */
export interface FailedToGetCapacityData {
  apiResponse?: unknown;
}

/** What the `data` of error 12006 holds. */
export interface FailedToGetCrmInteractionsData {
  apiResponse?: unknown;
  crm?: string;
  /** The text or number that was passed. */
  id?: unknown;
  subType?: string;
}

/** What the `data` of error 12007 holds. */
export interface FailedToPerformBulkStatQueryData {
  apiResponse?: unknown;
  stats?: unknown;
}

/** What the `data` of error 15000 holds. */
export interface FailedToSendSalesforceClassicAssignData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 15001 holds. */
export interface FailedToUpdateSalesforceClassicInteractionTabIdData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 15002 holds. */
export interface FailedToSendSalesforceClassicUnassignData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 15003 holds. */
export interface FailedToFocusSalesforceClassicInteractionData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 15004 holds. */
export interface FailedToAssignSalesforceClassicItemToInteractionData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 15005 holds. */
export interface FailedToUnassignSalesforceClassicItemFromInteractionData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 15006 holds. */
export interface FailedToAssignSalesforceClassicItemNoInteractionData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 15007 holds. */
export interface FailedToAssignBlankSalesforceClassicItemData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 15008 holds. */
export interface FailedToGetCurrentSalesforceClassicUserIdData {
  error?: unknown;
}

/** What the `data` of error 15009 holds. */
export interface FailedToGetCurrentSalesforceClassicOrgIdData {
  error?: unknown;
}

/** What the `data` of error 16000 holds. */
export interface FailedToSendSalesforceLightningAssignData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 16001 holds. */
export interface FailedToUpdateSalesforceLightningInteractionTabIdData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 16002 holds. */
export interface FailedToSendSalesforceLightningUnassignData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 16003 holds. */
export interface FailedToFocusSalesforceLightningInteractionData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 16004 holds. */
export interface FailedToAssignSalesforceLightningItemToInteractionData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 16005 holds. */
export interface FailedToUnassignSalesforceLightningItemFromInteractionData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 16006 holds. */
export interface FailedToAssignSalesforceLightningItemNoInteractionData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 16007 holds. */
export interface FailedToAssignBlankSalesforceLightningItemData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 2000 holds. */
export interface InsufficientPermissionsData {
  requiredPermissions?: unknown;
}

/** What the `data` of error 2001 holds. */
export interface FailedToGetSessionConfigData {
  apiResponse?: unknown;
}

/** What the `data` of error 2002 holds. */
export interface FailedToStartAgentSessionData {
  apiResponse?: unknown;
}

/** What the `data` of error 2003 holds. */
export interface SessionHeartbeatsFailedData {
  apiResponse?: unknown;
}

/** What the `data` of error 2004 holds. */
export interface FailedToChangeStateData {
  apiResponse?: unknown;
}

/** What the `data` of error 2005 holds. */
export interface InvalidExtensionProvidedData {
  validExtensions?: Extension[];
}

/** What the `data` of error 2006 holds. */
export interface FailedToUpdateExtensionData {
  apiResponse?: unknown;
}

/** What the `data` of error 2007 holds. */
export interface InvalidReasonInfoData {
  validReasons?: unknown;
}

/** What the `data` of error 2008 holds. */
export interface FailedToSetDirectionData {
  apiResponse?: unknown;
}

/** What the `data` of error 2009 holds. */
export interface FailedToGetUserExtensionsData {
  apiResponse?: unknown;
}

/** What the `data` of error 2010 holds. */
export interface FailedToGetTenantData {
  apiResponse?: unknown;
}

/** What the `data` of error 2011 holds. */
export interface FailedToGetRegionData {
  apiResponse?: unknown;
}

/** What the `data` of error 2012 holds. */
export interface FailedToGetTenantDetailsData {
  apiResponse?: unknown;
}

/** What the `data` of error 2013 holds. */
export interface FailedToSetPresenceStateData {
  apiResponse?: unknown;
}

/** What the `data` of error 2014 holds. */
export interface FailedToGetRunningSessionStateData {
  apiResponse?: unknown;
}

/** What the `data` of error 2015 holds. */
export interface FailedToGetUserConfigData {
  apiResponse?: unknown;
}

/** What the `data` of error 7000 holds. */
export interface FailedToRefreshTwilioIntegrationData {
  apiResponse?: unknown;
}

/** What the `data` of error 7023 holds. */
export interface FailedToInitTwilioData {
  error?: unknown;
}

/** What the `data` of error 8000 holds. */
export interface NoMicrophoneAccessData {
  error?: unknown;
}

/** What the `data` of error 8001 holds. */
export interface FailedToSendTwilioDigitsData {
  digit?: string;
}

/** What the `data` of error 8002 holds. */
export interface FailedToFindTwilioConnectionObjectData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 8003 holds. */
export interface ForceKilledTwilioConnectionData {
  /** A UUID. */
  interactionId?: string;
}

/** What the `data` of error 8004 holds. */
export interface FailedToChangeTwilioActiveOutputRingtoneDevicesData {
  error?: unknown;
}

/** What the `data` of error 8005 holds. */
export interface FailedToChangeTwilioActiveOutputSpeakerDevicesData {
  error?: unknown;
}

/** What the `data` of error 17000 holds. */
export interface FailedToInitZendeskClientData {
  apiResponse?: unknown;
}

/** What the `data` of error 17001 holds. */
export interface FailedToFocusZendeskInteractionData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 17002 holds. */
export interface FailedToSetZendeskVisibilityData {
  apiResponse?: unknown;
}

/** What the `data` of error 17003 holds. */
export interface FailedToSetZendeskDimensionsData {
  apiResponse?: unknown;
}

/** What the `data` of error 17004 holds. */
export interface FailedToSendZendeskAssignData {
  /** A UUID. */
  interactionId?: string;
  apiResponse?: unknown;
}

/** What the `data` of error 1002 holds. */
export interface RequiredModuleFailedToStartData {
  module?: string;
}

/** What the `data` of error 1003 holds. */
export interface ArgsFailedSpecData {
  problems?: string;
}

/** What the `data` of error 1005 holds. */
export interface UnknownAgentNotificationTypeData {
  notificationReceived?: unknown;
}

/** What the `data` of error 5000 holds. */
export interface FailedToRefreshSqsIntegrationData {
  apiResponse?: unknown;
}

/** What the `data` of error 5001 holds. */
export interface FailedToDeleteSqsMessageData {
  error?: unknown;
}

/** What the `data` of error 5002 holds. */
export interface FailedToReceiveSqsMessageData {
  error?: unknown;
}

/** What the `data` of error 5003 holds. */
export interface SqsUncaughtExceptionData {
  error?: unknown;
}

/** What the `data` of error 5004 holds. */
export interface SqsLoopEndedData {
  /** A whole number. */
  restartCount?: number;
}

/** What `data` holds, by code; unknown for every other code. */
export interface ErrorData {
  11098: FailedToCreateData;
  11099: FailedToReadData;
  11100: FailedToUpdateData;
  11101: FailedToDeleteData;
  11144: FailedToCreateFileData;
  3000: LoginFailedTokenRequestData;
  3001: LogoutFailedData;
  3002: LoginFailedLoginRequestData;
  13000: FailedToRetrieveContactLayoutsListData;
  13001: FailedToRetrieveContactLayoutData;
  13002: FailedToListContactAttributesData;
  13003: FailedToMergeContactsData;
  13004: FailedToDeleteContactData;
  13005: FailedToUpdateContactData;
  13006: FailedToCreateContactData;
  13007: FailedToSearchContactsData;
  13008: FailedToListAllContactsData;
  13009: FailedToGetContactData;
  11069: FailedToGetEntityData;
  11027: FailedToGetArtifactsData;
  11028: FailedToGetArtifactData;
  11126: FailedToGetBusinessHoursData;
  11127: FailedToGetBusinessHourData;
  11128: FailedToGetTimezonesData;
  11129: FailedToCreateBusinessHourData;
  11130: FailedToUpdateBusinessHourData;
  11131: FailedToCreateExceptionData;
  11132: FailedToDeleteExceptionData;
  11043: FailedToGetFlowsData;
  11084: FailedToGetFlowData;
  11085: FailedToCreateFlowData;
  11086: FailedToCreateFlowDraftData;
  11087: FailedToUpdateFlowData;
  11088: FailedToRemoveFlowDraftData;
  11093: FailedToGetDispatchMappingsData;
  11094: FailedToGetDispatchMappingData;
  11095: FailedToCreateDispatchMappingData;
  11096: FailedToUpdateDispatchMappingData;
  11025: FailedToGetGroupsData;
  11026: FailedToGetSkillsData;
  11046: FailedToGetCapacityRulesData;
  11057: FailedToGetSkillData;
  11058: FailedToCreateSkillData;
  11059: FailedToUpdateSkillData;
  11060: FailedToGetGroupData;
  11061: FailedToCreateGroupData;
  11062: FailedToUpdateGroupData;
  11064: FailedToDissociateData;
  11066: FailedToAssociateData;
  11045: FailedToGetIntegrationsData;
  11109: FailedToGetIntegrationData;
  11110: FailedToCreateIntegrationData;
  11111: FailedToUpdateIntegrationData;
  11112: FailedToGetIntegrationListenersData;
  11113: FailedToGetIntegrationListenerData;
  11114: FailedToCreateIntegrationListenerData;
  11115: FailedToUpdateIntegrationListenerData;
  11009: FailedToGetListData;
  11010: FailedToGetListItemData;
  11011: FailedToGetListsData;
  11012: FailedToCreateListData;
  11013: FailedToCreateListItemData;
  11014: FailedToUpdateListData;
  11015: FailedToUpdateListItemData;
  11016: FailedToDeleteListItemData;
  11017: FailedToGetListTypesData;
  11018: FailedToDownloadListData;
  11019: FailedToUploadListData;
  11030: FailedToCreateOutboundIdentifierData;
  11031: FailedToGetOutboundIdentifiersData;
  11032: FailedToUpdateOutboundIdentifierData;
  11033: FailedToGetOutboundIdentifierListsData;
  11034: FailedToCreateOutboundIdentifierListData;
  11035: FailedToUpdateOutboundIdentifierListData;
  11036: FailedToGetOutboundIdentifierListData;
  11037: FailedToDeleteOutboundIdentifierData;
  11038: FailedToAddOutboundIdentifierListMemberData;
  11039: FailedToRemoveOutboundIdentifierListMemberData;
  11002: FailedToGetQueueData;
  11003: FailedToGetQueueListData;
  11097: FailedToCreateSlaData;
  11102: FailedToCreateSlaVersionData;
  11103: FailedToGetSlasData;
  11104: FailedToGetSlaData;
  11105: FailedToUpdateSlaData;
  11047: FailedToGetReasonsData;
  11048: FailedToGetReasonListsData;
  11077: FailedToUpdateReasonData;
  11078: FailedToCreateReasonData;
  11080: FailedToCreateReasonListData;
  11081: FailedToUpdateReasonListData;
  11082: FailedToGetReasonData;
  11083: FailedToGetReasonListData;
  11089: FailedToGetDispositionsData;
  11090: FailedToGetDispositionData;
  11091: FailedToCreateDispositionData;
  11092: FailedToUpdateDispositionData;
  11138: FailedToCreateDispositionListData;
  11139: FailedToUpdateDispositionListData;
  11008: FailedToGetDashboardsListData;
  11052: FailedToGetHistoricalReportFoldersData;
  11053: FailedToGetDataAccessReportsData;
  11054: FailedToGetDataAccessReportData;
  11055: FailedToCreateDataAccessReportData;
  11056: FailedToUpdateDataAccessReportData;
  11067: FailedToGetDataAccessMemberData;
  11044: FailedToGetRolesData;
  11049: FailedToGetPermissionsData;
  11050: FailedToCreateRoleData;
  11051: FailedToUpdateRoleData;
  11063: FailedToGetPlatformRolesData;
  11073: FailedToGetIdentityProvidersData;
  11079: FailedToGetRoleData;
  11133: FailedToGetApiKeysData;
  11134: FailedToCreateApiKeyData;
  11135: FailedToUpdateApiKeyData;
  11136: FailedToDeleteApiKeyData;
  11020: FailedToGetEmailTypesData;
  11021: FailedToGetEmailTemplatesData;
  11022: FailedToCreateEmailTemplateData;
  11023: FailedToUpdateEmailTemplateData;
  11024: FailedToDeleteEmailTemplateData;
  11070: FailedToGetMessageTemplatesData;
  11123: FailedToGetMessageTemplateData;
  11124: FailedToCreateMessageTemplateData;
  11125: FailedToUpdateMessageTemplateData;
  11006: FailedToGetTenantBrandingData;
  11029: FailedToGetTenantProtectedBrandingData;
  11106: FailedToGetTenantDataData;
  11116: FailedToUpdateTenantData;
  11117: FailedToCreateTenantData;
  11118: FailedToGetTenantsData;
  11140: FailedToUploadBrandingImageData;
  11141: FailedToUpdateTenantBrandingData;
  11142: FailedToGetRegionsData;
  11004: FailedToGetTransferListData;
  11005: FailedToGetTransferListsData;
  11107: FailedToCreateTransferListData;
  11108: FailedToUpdateTransferListData;
  11000: FailedToGetUserData;
  11001: FailedToGetUsersData;
  11007: FailedToUpdateUserData;
  11065: FailedToCreateUserData;
  11068: FailedToGetUserOutboundIdentifierListsData;
  11071: FailedToUpdatePlatformUserData;
  11072: FailedToGetPlatformUserData;
  11074: FailedToUpdateUsersCapacityRuleData;
  11075: FailedToUpdateUserSkillMemberData;
  11076: FailedToGetPlatformUserEmailData;
  11143: FailedToInviteUserData;
  4000: ActiveInteractionsData;
  4002: FailedToAcknowledgeFlowActionData;
  4003: FailedToEndInteractionData;
  4004: FailedToAcceptInteractionData;
  4005: FailedToFocusInteractionData;
  4006: FailedToUnfocusInteractionData;
  4007: FailedToAssignContactToInteractionData;
  4008: FailedToUnassignContactFromInteractionData;
  4009: FailedToEnableWrapupData;
  4010: FailedToDisableWrapupData;
  4011: FailedToEndWrapupData;
  4012: FailedToDeselectDispositionData;
  4013: FailedToSelectDispositionData;
  4014: FailedToGetInteractionNoteData;
  4015: FailedToListInteractionNotesData;
  4016: FailedToUpdateInteractionNoteData;
  4017: FailedToCreateInteractionNoteData;
  4018: FailedToSendInteractionScriptResponseData;
  4019: FailedToSendCustomInterruptData;
  4020: InvalidDispositionProvidedData;
  4021: UnableToFindScriptData;
  4022: FailedToTransferToResourceData;
  4023: FailedToCancelResourceTransferData;
  4024: FailedToTransferToQueueData;
  4025: FailedToCancelQueueTransferData;
  4026: FailedToTransferToExtensionData;
  4027: FailedToCancelExtensionTransferData;
  10000: FailedToCreateEmailReplyArtifactData;
  10001: FailedToRetrieveEmailArtifactData;
  10002: FailedToCreateOutboundEmailInteractionData;
  10003: FailedToSendAgentReplyStartedData;
  10004: FailedToSendAgentNoReplyData;
  10005: FailedToSendEmailReplyData;
  10006: FailedToGetAttachmentUrlData;
  10007: FailedToSendAgentCancelReplyData;
  10008: FailedToSendEmailReplyNoArtifactData;
  6000: FailedToRetrieveMessagingHistoryData;
  6001: FailedToRetrieveMessagingMetadataData;
  6002: FailedToGetMessagingTranscriptsData;
  6003: FailedToCreateOutboundSmsInteractionData;
  6004: FailedToSendOutboundSmsData;
  6005: FailedToGetSpecificMessagingTranscriptData;
  9000: FailedToConnectToMqttData;
  6006: FailedToRetrieveSmoochMessagingHistoryData;
  6007: FailedToSendSmoochMessageData;
  6008: FailedToSendSmoochConversationReadData;
  6009: FailedToSendSmoochTypingData;
  6010: FailedToSendSmoochAttachmentData;
  7001: FailedToSendDigitsInvalidInteractionData;
  7003: FailedToPlaceResourceOnHoldData;
  7004: FailedToResumeResourceData;
  7005: FailedToMuteTargetResourceData;
  7006: FailedToUnmuteTargetResourceData;
  7007: FailedToResumeAllData;
  7008: FailedToStartRecordingData;
  7011: FailedToPlaceCustomerOnHoldData;
  7012: FailedToStopRecordingData;
  7013: FailedToResumeCustomerData;
  7014: FailedToRemoveResourceData;
  7019: FailedToPerformOutboundDialData;
  7020: FailedToCancelOutboundDialData;
  7022: FailedToStartSilentMonitoringData;
  7025: FailedToStartSilentMonitoringNoExtensionData;
  14000: FailedToSaveLogsData;
  12000: ReportingBatchRequestFailedData;
  12001: FailedToGetInteractionReportingData;
  12002: FailedToGetContactInteractionHistoryData;
  12003: FailedToGetAvailableStatsData;
  12004: FailedToPerformStatQueryData;
  12005: FailedToGetCapacityData;
  12006: FailedToGetCrmInteractionsData;
  12007: FailedToPerformBulkStatQueryData;
  15000: FailedToSendSalesforceClassicAssignData;
  15001: FailedToUpdateSalesforceClassicInteractionTabIdData;
  15002: FailedToSendSalesforceClassicUnassignData;
  15003: FailedToFocusSalesforceClassicInteractionData;
  15004: FailedToAssignSalesforceClassicItemToInteractionData;
  15005: FailedToUnassignSalesforceClassicItemFromInteractionData;
  15006: FailedToAssignSalesforceClassicItemNoInteractionData;
  15007: FailedToAssignBlankSalesforceClassicItemData;
  15008: FailedToGetCurrentSalesforceClassicUserIdData;
  15009: FailedToGetCurrentSalesforceClassicOrgIdData;
  16000: FailedToSendSalesforceLightningAssignData;
  16001: FailedToUpdateSalesforceLightningInteractionTabIdData;
  16002: FailedToSendSalesforceLightningUnassignData;
  16003: FailedToFocusSalesforceLightningInteractionData;
  16004: FailedToAssignSalesforceLightningItemToInteractionData;
  16005: FailedToUnassignSalesforceLightningItemFromInteractionData;
  16006: FailedToAssignSalesforceLightningItemNoInteractionData;
  16007: FailedToAssignBlankSalesforceLightningItemData;
  2000: InsufficientPermissionsData;
  2001: FailedToGetSessionConfigData;
  2002: FailedToStartAgentSessionData;
  2003: SessionHeartbeatsFailedData;
  2004: FailedToChangeStateData;
  2005: InvalidExtensionProvidedData;
  2006: FailedToUpdateExtensionData;
  2007: InvalidReasonInfoData;
  2008: FailedToSetDirectionData;
  2009: FailedToGetUserExtensionsData;
  2010: FailedToGetTenantData;
  2011: FailedToGetRegionData;
  2012: FailedToGetTenantDetailsData;
  2013: FailedToSetPresenceStateData;
  2014: FailedToGetRunningSessionStateData;
  2015: FailedToGetUserConfigData;
  7000: FailedToRefreshTwilioIntegrationData;
  7023: FailedToInitTwilioData;
  8000: NoMicrophoneAccessData;
  8001: FailedToSendTwilioDigitsData;
  8002: FailedToFindTwilioConnectionObjectData;
  8003: ForceKilledTwilioConnectionData;
  8004: FailedToChangeTwilioActiveOutputRingtoneDevicesData;
  8005: FailedToChangeTwilioActiveOutputSpeakerDevicesData;
  17000: FailedToInitZendeskClientData;
  17001: FailedToFocusZendeskInteractionData;
  17002: FailedToSetZendeskVisibilityData;
  17003: FailedToSetZendeskDimensionsData;
  17004: FailedToSendZendeskAssignData;
  1002: RequiredModuleFailedToStartData;
  1003: ArgsFailedSpecData;
  1005: UnknownAgentNotificationTypeData;
  5000: FailedToRefreshSqsIntegrationData;
  5001: FailedToDeleteSqsMessageData;
  5002: FailedToReceiveSqsMessageData;
  5003: SqsUncaughtExceptionData;
  5004: SqsLoopEndedData;
}

/** An error that Skylight sent with a certain code. */
export type SdkErrorOf<Code extends number> = SdkError & {
  readonly code: Code;
  readonly data: Code extends keyof ErrorData ? ErrorData[Code] : unknown;
};

/** Whether an error was sent by Skylight with a certain code, whose `data` is then known. */
export const isSdkError = <Code extends ErrorCode | AnyCode>(
  error: unknown,
  code: Code,
): error is SdkErrorOf<Code> => hasCode(error, code);
