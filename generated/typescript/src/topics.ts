// Written by skylight-codegen from the catalog; change that, not this file.
import type { SsoDetails, TokenGrant, UserIdentity } from "./modules/authentication.js";
import type {
  Contact,
  ContactAttribute,
  ContactLayout,
  ContactSearchPage,
} from "./modules/contacts.js";
import type {
  EntitiesAddOutboundIdentifierListMemberResponsePayload,
  EntitiesAssociateResponsePayload,
  EntitiesCreateApiKeyResponsePayload,
  EntitiesCreateBusinessHourResponsePayload,
  EntitiesCreateDataAccessReportResponsePayload,
  EntitiesCreateDispatchMappingResponsePayload,
  EntitiesCreateDispositionListResponsePayload,
  EntitiesCreateDispositionResponsePayload,
  EntitiesCreateEmailTemplateResponsePayload,
  EntitiesCreateExceptionResponsePayload,
  EntitiesCreateFlowDraftResponsePayload,
  EntitiesCreateFlowResponseFailure,
  EntitiesCreateFlowResponsePayload,
  EntitiesCreateGroupResponsePayload,
  EntitiesCreateIntegrationListenerResponsePayload,
  EntitiesCreateIntegrationResponsePayload,
  EntitiesCreateListItemResponsePayload,
  EntitiesCreateListResponsePayload,
  EntitiesCreateMessageTemplateResponsePayload,
  EntitiesCreateOutboundIdentifierListResponsePayload,
  EntitiesCreateOutboundIdentifierResponsePayload,
  EntitiesCreateReasonListResponsePayload,
  EntitiesCreateReasonResponsePayload,
  EntitiesCreateRoleResponsePayload,
  EntitiesCreateSkillResponsePayload,
  EntitiesCreateSlaResponsePayload,
  EntitiesCreateSlaVersionResponseFailure,
  EntitiesCreateSlaVersionResponsePayload,
  EntitiesCreateTenantResponsePayload,
  EntitiesCreateTransferListResponsePayload,
  EntitiesCreateUserResponsePayload,
  EntitiesGetApiKeysResponsePayload,
  EntitiesGetArtifactsResponsePayload,
  EntitiesGetBrandingResponseFailure,
  EntitiesGetBrandingResponsePayload,
  EntitiesGetBusinessHourResponsePayload,
  EntitiesGetBusinessHoursResponsePayload,
  EntitiesGetCapacityRulesResponsePayload,
  EntitiesGetDashboardsResponsePayload,
  EntitiesGetDataAccessReportResponsePayload,
  EntitiesGetDataAccessReportsResponsePayload,
  EntitiesGetDispatchMappingResponsePayload,
  EntitiesGetDispatchMappingsResponsePayload,
  EntitiesGetDispositionResponsePayload,
  EntitiesGetDispositionsResponsePayload,
  EntitiesGetEmailTemplatesResponsePayload,
  EntitiesGetEmailTypesResponsePayload,
  EntitiesGetFlowResponseFailure,
  EntitiesGetFlowResponsePayload,
  EntitiesGetFlowsResponseFailure,
  EntitiesGetFlowsResponsePayload,
  EntitiesGetGroupResponseFailure,
  EntitiesGetGroupResponsePayload,
  EntitiesGetGroupsResponsePayload,
  EntitiesGetHistoricalReportFoldersResponsePayload,
  EntitiesGetIdentityProvidersResponsePayload,
  EntitiesGetIntegrationListenerResponsePayload,
  EntitiesGetIntegrationListenersResponsePayload,
  EntitiesGetIntegrationResponseFailure,
  EntitiesGetIntegrationResponsePayload,
  EntitiesGetIntegrationsResponsePayload,
  EntitiesGetListResponsePayload,
  EntitiesGetListsResponsePayload,
  EntitiesGetListTypesResponsePayload,
  EntitiesGetMessageTemplateResponsePayload,
  EntitiesGetMessageTemplatesResponsePayload,
  EntitiesGetOutboundIdentifierListResponsePayload,
  EntitiesGetOutboundIdentifierListsResponsePayload,
  EntitiesGetOutboundIdentifiersResponsePayload,
  EntitiesGetPermissionsResponsePayload,
  EntitiesGetPlatformRolesResponsePayload,
  EntitiesGetPlatformUserEmailResponsePayload,
  EntitiesGetPlatformUserResponsePayload,
  EntitiesGetProtectedBrandingResponsePayload,
  EntitiesGetQueueResponseFailure,
  EntitiesGetQueueResponsePayload,
  EntitiesGetQueuesResponsePayload,
  EntitiesGetReasonListResponsePayload,
  EntitiesGetReasonListsResponsePayload,
  EntitiesGetReasonResponsePayload,
  EntitiesGetReasonsResponsePayload,
  EntitiesGetRegionsResponsePayload,
  EntitiesGetRoleResponsePayload,
  EntitiesGetRolesResponsePayload,
  EntitiesGetSkillResponseFailure,
  EntitiesGetSkillResponsePayload,
  EntitiesGetSkillsResponsePayload,
  EntitiesGetSlaResponseFailure,
  EntitiesGetSlaResponsePayload,
  EntitiesGetSlasResponsePayload,
  EntitiesGetTenantResponsePayload,
  EntitiesGetTenantsResponsePayload,
  EntitiesGetTimezonesResponsePayload,
  EntitiesGetTransferListResponsePayload,
  EntitiesGetTransferListsResponsePayload,
  EntitiesGetUserOutboundIdentifierListsResponsePayload,
  EntitiesGetUserResponseFailure,
  EntitiesGetUserResponsePayload,
  EntitiesGetUsersResponsePayload,
  EntitiesInviteUserResponsePayload,
  EntitiesUpdateApiKeyResponsePayload,
  EntitiesUpdateBrandingResponseFailure,
  EntitiesUpdateBrandingResponsePayload,
  EntitiesUpdateBusinessHourResponsePayload,
  EntitiesUpdateDataAccessReportResponsePayload,
  EntitiesUpdateDispatchMappingResponsePayload,
  EntitiesUpdateDispositionListResponsePayload,
  EntitiesUpdateDispositionResponsePayload,
  EntitiesUpdateEmailTemplateResponsePayload,
  EntitiesUpdateFlowResponsePayload,
  EntitiesUpdateGroupResponsePayload,
  EntitiesUpdateIntegrationListenerResponsePayload,
  EntitiesUpdateIntegrationResponsePayload,
  EntitiesUpdateListItemResponsePayload,
  EntitiesUpdateListResponsePayload,
  EntitiesUpdateMessageTemplateResponsePayload,
  EntitiesUpdateOutboundIdentifierListResponsePayload,
  EntitiesUpdateOutboundIdentifierResponsePayload,
  EntitiesUpdatePlatformUserResponsePayload,
  EntitiesUpdateReasonListResponsePayload,
  EntitiesUpdateReasonResponsePayload,
  EntitiesUpdateRoleResponsePayload,
  EntitiesUpdateSkillResponsePayload,
  EntitiesUpdateSlaResponsePayload,
  EntitiesUpdateTenantResponsePayload,
  EntitiesUpdateTransferListResponsePayload,
  EntitiesUpdateUserResponsePayload,
  EntitiesUpdateUserSkillMemberResponsePayload,
  EntitiesUploadBrandingImageResponsePayload,
  EntitiesUploadListResponsePayload,
} from "./modules/entities.js";
import type {
  EmailAgentAck,
  EmailAttachmentItem,
  EmailBody,
  EmailDetails,
  InteractionsEmailAttachmentRemovedPayload,
} from "./modules/interactions/email.js";
import type { MessagingMessage } from "./modules/interactions/messaging.js";
import type {
  SmoochConversation,
  SmoochMessageReceived,
  SmoochRead,
  SmoochSent,
  SmoochTyping,
} from "./modules/interactions/smoochMessaging.js";
import type {
  AgentNotification,
  CallControls,
  InteractionResourceEvent,
  InteractionsVoiceSendDigitsAcknowledgedPayload,
  InteractionsVoiceSilentMonitoringStartAcknowledgedPayload,
  ResourceMute,
  ResourceUnmute,
  TargetResourceAck,
} from "./modules/interactions/voice.js";
import type {
  AttachmentAdded,
  CancelTransferAck,
  ContactInterrupt,
  CustomFields,
  DetailedInterrupt,
  DispositionAck,
  DispositionCodes,
  EndAck,
  FlowInteractionRef,
  InteractionRef,
  InteractionResourceRef,
  Note,
  NoteList,
  ResourceAdded,
  ResourceHold,
  ResourceRemoved,
  ResourceResume,
  ScreenPop,
  ScriptReceived,
  TransferAck,
  TransferMenu,
  WorkAccepted,
  WorkInitiated,
  WorkOffer,
  WrapupDetails,
} from "./modules/interactions.js";
import type { AnyLogLevel } from "./modules/logging.js";
import type {
  AvailableStat,
  CapacityResults,
  InteractionHistoryPage,
  InteractionReport,
  ReportingBulkStatSubscriptionAddedPayload,
  ReportingStatSubscriptionAddedPayload,
  StatBundle,
  StatResult,
} from "./modules/reporting.js";
import type {
  SalesforceClassicActiveTabChangedPayload,
  SalesforceClassicHook,
  SalesforceClassicOnClickToInteractionPayload,
  SalesforceClassicSetDimensionsResponsePayload,
  SalesforceClassicUnhook,
} from "./modules/salesforceClassic.js";
import type {
  SalesforceLightningActiveTabChangedPayload,
  SalesforceLightningHook,
  SalesforceLightningOnClickToInteractionPayload,
  SalesforceLightningUnhook,
} from "./modules/salesforceLightning.js";
import type {
  DirectionChange,
  ExtensionList,
  Heartbeat,
  LoginTenant,
  PresenceChange,
  PresenceState,
  RunningSession,
  SessionEnded,
  SessionGetTenantDetailsPayload,
  SessionGetUserConfigResponsePayload,
  SessionSetActiveTenantResponsePayload,
  SessionSetDirectionResponseFailure,
  SessionSetDirectionResponsePayload,
  SessionStarted,
  UserConfig,
} from "./modules/session.js";
import type {
  TwilioActiveOutputDevicesChangedPayload,
  TwilioDeviceReadyPayload,
  TwilioOutputDevicesChangedPayload,
  TwilioTwilioInitializationPayload,
} from "./modules/twilio.js";
import type {
  ZendeskActiveTabChangedPayload,
  ZendeskEndpoint,
  ZendeskInternalPopReceivedPayload,
  ZendeskNamed,
  ZendeskSetDimensionsResponsePayload,
  ZendeskTicketHook,
  ZendeskUserHook,
} from "./modules/zendesk.js";
import type { AjaxFailure, Artifact, ArtifactFile, Banner, SkylightState } from "./types.js";

/**
 * What `response` holds, by topic, when there is no error.
 *
 * Unless a topic says otherwise, keys are in camel case at every depth, those included that are
 * data: a UUID as a key arrives without its hyphens.
 */
export interface Topics {
  /**
   * Skylight's page runs and waits for an init.
   *
   * Posted to any origin, so it says nothing about who may be trusted. Arrives again when the popup
   * is reloaded, and from then on the kept origin and all commands under way are forgotten.
   *
   * Source: `App/index.js:540` of `agent-desktop`.
   */
  "skylight/loaded": null;
  /**
   * Skylight kept the origin of the init and forwards its topics from here on.
   *
   * Answers `controllerInit`.
   *
   * Source: `App/index.js:474` of `agent-desktop`.
   */
  "skylight/target-origin-defined": null;
  /**
   * An origin had been kept before, so this init changed nothing.
   *
   * The error is the bare value `true`, without code or message. It goes to whoever sent the init;
   * commands of the origin that is kept still work.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Failures of `controllerInit`.
   *
   * Source: `App/index.js:487` of `agent-desktop`.
   */
  "skylight/target-origin-already-defined": null;
  /**
   * The popup's page is about to be unloaded.
   *
   * The agent may still stay on the page, or only reload it. Sent only when an init was accepted
   * before.
   *
   * Source: `App/index.js:229` of `agent-desktop`.
   */
  "skylight/closed": null;
  /**
   * The snapshot that `dumpState` asked for.
   *
   * Answers `dumpState`.
   *
   * The payload's fields are those seen in use. Keys of the payload are in kebab case. Credentials
   * or personal data: keep it out of logs.
   *
   * Source: `App/index.js:495` of `agent-desktop`.
   */
  "cxengage/state": SkylightState;
  /**
   * What was read.
   *
   * The body of the API's answer, most often with a `result`; null when it had none. A `status` at
   * the top is lost. After a failure both error and response are set.
   *
   * Only calls without `customTopic` are answered here. Keys keep their case when the first path
   * element was `contacts/attributes` or `contacts/layouts` and nothing else.
   *
   * Answers `api.read`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11099 `failedToRead`
   *
   * Source: `modules/api.cljs:87` of `cxengage-javascript-sdk`.
   */
  "cxengage/api/read-response": unknown;
  /**
   * What was made.
   *
   * The body of the API's answer, most often with a `result`; null when it had none. A `status` at
   * the top is lost. After a failure both error and response are set.
   *
   * Only calls without `customTopic` are answered here. Keys keep their case when the first path
   * element was `contacts/attributes` or `contacts/layouts` and nothing else.
   *
   * Answers `api.create`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11098 `failedToCreate`
   *
   * Source: `modules/api.cljs:21` of `cxengage-javascript-sdk`.
   */
  "cxengage/api/create-response": unknown;
  /**
   * What became of an uploaded file.
   *
   * The body of the API's answer, most often with a `result`; null when it had none. A `status` at
   * the top is lost. After a failure both error and response are set.
   *
   * Only calls without `customTopic` are answered here. Keys keep their case when the first path
   * element was `contacts/attributes` or `contacts/layouts` and nothing else.
   *
   * Answers `api.createFile`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11144 `failedToCreateFile`
   *
   * Source: `modules/api.cljs:51` of `cxengage-javascript-sdk`.
   */
  "cxengage/api/create-file-response": unknown;
  /**
   * What was changed.
   *
   * The body of the API's answer, most often with a `result`; null when it had none. A `status` at
   * the top is lost. After a failure both error and response are set.
   *
   * Only calls without `customTopic` are answered here. Keys keep their case when the first path
   * element was `contacts/attributes` or `contacts/layouts` and nothing else.
   *
   * Answers `api.update`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11100 `failedToUpdate`
   *
   * Source: `modules/api.cljs:128` of `cxengage-javascript-sdk`.
   */
  "cxengage/api/update-response": unknown;
  /**
   * Something was deleted.
   *
   * The body of the API's answer, most often with a `result`; null when it had none. A `status` at
   * the top is lost. After a failure both error and response are set.
   *
   * Only calls without `customTopic` are answered here.
   *
   * Answers `api.delete`.
   *
   * Nothing is known of the payload's fields.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11101 `failedToDelete`
   *
   * Source: `modules/api.cljs:162` of `cxengage-javascript-sdk`.
   */
  "cxengage/api/delete-response": unknown;
  /**
   * The agent is logged in.
   *
   * Error 3000 means that no token was given, 3002 that the identity could not be read. Not sent
   * for a login with `noStateReset`.
   *
   * Answers `authentication.login`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 3000 `loginFailedTokenRequest`
   * - 3002 `loginFailedLoginRequest`
   *
   * Source: `modules/authentication.cljs:93,101,112…` of `cxengage-javascript-sdk`.
   */
  "cxengage/authentication/login-response": UserIdentity;
  /**
   * A token was renewed.
   *
   * Only for a login with username, password and `noStateReset`; failures go to
   * `cxengage/authentication/login-response`. Note the plural in the name.
   *
   * Set off by `authentication.login`.
   *
   * The payload's fields are those seen in use. Credentials or personal data: keep it out of logs.
   *
   * Source: `modules/authentication.cljs:133` of `cxengage-javascript-sdk`.
   */
  "cxengage/sessions/get-new-token-response": TokenGrant;
  /**
   * Where the sign-in takes place.
   *
   * Skylight's screen answers by calling `popIdentityPage` itself.
   *
   * Answers `authentication.getAuthInfo`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 3005 `failedToGetAuthInfo`
   *
   * Source: `modules/authentication.cljs:194,197` of `cxengage-javascript-sdk`.
   */
  "cxengage/authentication/auth-info-response": SsoDetails;
  /**
   * The token of a single sign-on.
   *
   * Sent when somebody has signed in within the window that `popIdentityPage` opened. Skylight's
   * screen then logs in with the token.
   *
   * The payload is known in full. Credentials or personal data: keep it out of logs.
   *
   * Errors that arrive here:
   *
   * - 3004 `failedCognitoAuth`
   *
   * Source: `modules/authentication.cljs:211,215` of `cxengage-javascript-sdk`.
   */
  "cxengage/authentication/cognito-auth-response": string | null;
  /**
   * The sign-in window was closed.
   *
   * Says nothing about whether signing in worked. Skylight looks once a second.
   *
   * Answers `authentication.popIdentityPage`.
   *
   * The payload is known in full.
   *
   * Source: `modules/authentication.cljs:259` of `cxengage-javascript-sdk`.
   */
  "cxengage/authentication/identity-window-response": boolean;
  /**
   * The default tenant was changed.
   *
   * The response is what the API said, unchanged.
   *
   * Answers `authentication.updateDefaultTenant`.
   *
   * Nothing is known of the payload's fields.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 3006 `failedToUpdateDefaultTenant`
   *
   * Source: `modules/authentication.cljs:284,287` of `cxengage-javascript-sdk`.
   */
  "cxengage/authentication/update-default-tenant-response": unknown;
  /**
   * The contact that was asked for.
   *
   * Answers `contacts.get`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 13009 `failedToGetContact`
   *
   * Source: `modules/contacts.cljs:28` of `cxengage-javascript-sdk`.
   */
  "cxengage/contacts/get-contact-response": Contact;
  /**
   * All contacts of the tenant.
   *
   * That it is a list is known only from a sample of the vendor's.
   *
   * Answers `contacts.getAll`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 13008 `failedToListAllContacts`
   *
   * Source: `modules/contacts.cljs:53` of `cxengage-javascript-sdk`.
   */
  "cxengage/contacts/get-contacts-response": Contact[];
  /**
   * Contacts that were found.
   *
   * Answers `contacts.search`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 13007 `failedToSearchContacts`
   *
   * Source: `modules/contacts.cljs:82` of `cxengage-javascript-sdk`.
   */
  "cxengage/contacts/search-contacts-response": ContactSearchPage;
  /**
   * The contact that was made.
   *
   * Answers `contacts.create`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 13006 `failedToCreateContact`
   *
   * Source: `modules/contacts.cljs:109` of `cxengage-javascript-sdk`.
   */
  "cxengage/contacts/create-contact-response": Contact;
  /**
   * The contact as it is now.
   *
   * Answers `contacts.update`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 13005 `failedToUpdateContact`
   *
   * Source: `modules/contacts.cljs:136` of `cxengage-javascript-sdk`.
   */
  "cxengage/contacts/update-contact-response": Contact;
  /**
   * A contact was deleted; the payload is `true`.
   *
   * Answers `contacts.delete`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 13004 `failedToDeleteContact`
   *
   * Source: `modules/contacts.cljs:162` of `cxengage-javascript-sdk`.
   */
  "cxengage/contacts/delete-contact-response": boolean;
  /**
   * The contact that came of several.
   *
   * Answers `contacts.merge`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 13003 `failedToMergeContacts`
   *
   * Source: `modules/contacts.cljs:188` of `cxengage-javascript-sdk`.
   */
  "cxengage/contacts/merge-contacts-response": Contact;
  /**
   * The attributes that contacts can have.
   *
   * Answers `contacts.listAttributes`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 13002 `failedToListContactAttributes`
   *
   * Source: `modules/contacts.cljs:215` of `cxengage-javascript-sdk`.
   */
  "cxengage/contacts/list-attributes-response": ContactAttribute[];
  /**
   * The layouts.
   *
   * Skylight's screen reads a list; a sample of the vendor's has a single layout in its place.
   *
   * Answers `contacts.listLayouts`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 13000 `failedToRetrieveContactLayoutsList`
   *
   * Source: `modules/contacts.cljs:265` of `cxengage-javascript-sdk`.
   */
  "cxengage/contacts/list-layouts-response": ContactLayout[];
  /**
   * The layout that was asked for.
   *
   * Answers `contacts.getLayout`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 13001 `failedToRetrieveContactLayout`
   *
   * Source: `modules/contacts.cljs:240` of `cxengage-javascript-sdk`.
   */
  "cxengage/contacts/get-layout-response": ContactLayout;
  /**
   * Answers `getEntity` with whatever the API has there.
   *
   * The whole answer of the API, so its shape depends on what was asked for; most often that stands
   * in `result`. With `customTopic`, only error 1003 comes here.
   *
   * Answers `entities.getEntity`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11069 `failedToGetEntity`
   *
   * Source: `modules/entities.cljs:1645` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-entity-response": unknown;
  /**
   * Answers `getArtifacts` with a short description of each artifact.
   *
   * They stand in `results`, with an s.
   *
   * Answers `entities.getArtifacts`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11027 `failedToGetArtifacts`
   *
   * Source: `modules/entities.cljs:636` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-artifacts-response": EntitiesGetArtifactsResponsePayload;
  /**
   * Answers `getArtifact` with the artifact.
   *
   * The artifact is the response itself; there is no `result`.
   *
   * Answers `entities.getArtifact`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11028 `failedToGetArtifact`
   *
   * Source: `modules/entities.cljs:663` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-artifact-response": Artifact;
  /**
   * Answers `getRecordings` with the recordings.
   *
   * A bare list, in the order of `created`; empty when there are none, or when the network failed
   * at the first question.
   *
   * Answers `entities.getRecordings`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11027 `failedToGetArtifacts`
   * - 11137 `failedToGetRecordings`
   *
   * Source: `modules/entities.cljs:688` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-recordings-response": Artifact[];
  /**
   * Answers `getBusinessHours` with the sets of business hours.
   *
   * Answers `entities.getBusinessHours`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11126 `failedToGetBusinessHours`
   *
   * Source: `modules/entities.cljs:1738` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-business-hours-response": EntitiesGetBusinessHoursResponsePayload;
  /**
   * Answers `getBusinessHour` with the set of business hours.
   *
   * Answers `entities.getBusinessHour`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11127 `failedToGetBusinessHour`
   *
   * Source: `modules/entities.cljs:1763` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-business-hour-response": EntitiesGetBusinessHourResponsePayload;
  /**
   * Answers `createBusinessHour` with the new set of business hours.
   *
   * Answers `entities.createBusinessHour`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11129 `failedToCreateBusinessHour`
   *
   * Source: `modules/entities.cljs:2755` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-business-hour-response": EntitiesCreateBusinessHourResponsePayload;
  /**
   * Answers `updateBusinessHour` with the set of business hours as changed.
   *
   * Answers `entities.updateBusinessHour`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11130 `failedToUpdateBusinessHour`
   *
   * Source: `modules/entities.cljs:3108` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-business-hour-response": EntitiesUpdateBusinessHourResponsePayload;
  /**
   * Answers `createException` with the new exception.
   *
   * Answers `entities.createException`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11131 `failedToCreateException`
   *
   * Source: `modules/entities.cljs:2794` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-exception-response": EntitiesCreateExceptionResponsePayload;
  /**
   * Answers `deleteException`: the exception is gone.
   *
   * The topic is misspelt in the SDK, so it has to be misspelt here. Holds whatever the API said,
   * and is null when that was nothing.
   *
   * Answers `entities.deleteException`.
   *
   * Nothing is known of the payload's fields.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11132 `failedToDeleteException`
   *
   * Source: `modules/entities.cljs:4081` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/delete-execption-response": unknown;
  /**
   * Answers `getTimezones` with the time zones.
   *
   * Answers `entities.getTimezones`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11128 `failedToGetTimezones`
   *
   * Source: `modules/entities.cljs:1788` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-timezones-response": EntitiesGetTimezonesResponsePayload;
  /**
   * Answers `getFlows` with the flows.
   *
   * The SDK builds this response anew out of the flows of the active tenant, and on failure
   * `result` is an empty list. With `includeNotations` it passes the API's answer on whole, flows
   * of other tenants included, and on failure what the failed request left.
   *
   * Answers `entities.getFlows`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `EntitiesGetFlowsResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11043 `failedToGetFlows`
   *
   * Source: `modules/entities.cljs:247` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-flows-response": EntitiesGetFlowsResponsePayload;
  /**
   * Answers `getFlow` with the flow.
   *
   * When the flow itself cannot be read, `result` holds a `versions` of null and an empty `drafts`,
   * and that is all. When versions or drafts cannot be read, it holds what could.
   *
   * Answers `entities.getFlow`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `EntitiesGetFlowResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11084 `failedToGetFlow`
   *
   * Source: `modules/entities.cljs:1189` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-flow-response": EntitiesGetFlowResponsePayload;
  /**
   * Answers `createFlow` with the new flow and its first draft.
   *
   * With an error, `result.drafts` is `[null]`. The rest of `result` is there when the flow was
   * created and only the draft failed.
   *
   * Answers `entities.createFlow`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `EntitiesCreateFlowResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11085 `failedToCreateFlow`
   *
   * Source: `modules/entities.cljs:2425` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-flow-response": EntitiesCreateFlowResponsePayload;
  /**
   * Answers `updateFlow` with the flow as changed.
   *
   * Answers `entities.updateFlow`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11087 `failedToUpdateFlow`
   *
   * Source: `modules/entities.cljs:3879` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-flow-response": EntitiesUpdateFlowResponsePayload;
  /**
   * Answers `createFlowDraft` with the new draft.
   *
   * Answers `entities.createFlowDraft`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11086 `failedToCreateFlowDraft`
   *
   * Source: `modules/entities.cljs:2464` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-flow-draft-response": EntitiesCreateFlowDraftResponsePayload;
  /**
   * Answers `removeFlowDraft`: the draft is gone.
   *
   * Holds whatever the API said, and is null when that was nothing.
   *
   * Answers `entities.removeFlowDraft`.
   *
   * Nothing is known of the payload's fields.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11088 `failedToRemoveFlowDraft`
   *
   * Source: `modules/entities.cljs:4051` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/remove-flow-draft-response": unknown;
  /**
   * Answers `getDispatchMappings` with the dispatch mappings.
   *
   * Answers `entities.getDispatchMappings`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11093 `failedToGetDispatchMappings`
   *
   * Source: `modules/entities.cljs:1259` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-dispatch-mappings-response": EntitiesGetDispatchMappingsResponsePayload;
  /**
   * Answers `getDispatchMapping` with the dispatch mapping.
   *
   * A failure has code 11093, like one of `getDispatchMappings`.
   *
   * Answers `entities.getDispatchMapping`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11093 `failedToGetDispatchMappings`
   *
   * Source: `modules/entities.cljs:1233` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-dispatch-mapping-response": EntitiesGetDispatchMappingResponsePayload;
  /**
   * Answers `createDispatchMapping` with the new dispatch mapping.
   *
   * Answers `entities.createDispatchMapping`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11095 `failedToCreateDispatchMapping`
   *
   * Source: `modules/entities.cljs:2137` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-dispatch-mapping-response": EntitiesCreateDispatchMappingResponsePayload;
  /**
   * Answers `updateDispatchMapping` with the dispatch mapping as changed.
   *
   * Answers `entities.updateDispatchMapping`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11096 `failedToUpdateDispatchMapping`
   *
   * Source: `modules/entities.cljs:3639` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-dispatch-mapping-response": EntitiesUpdateDispatchMappingResponsePayload;
  /**
   * Answers `getSkills` with the skills.
   *
   * Answers `entities.getSkills`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11026 `failedToGetSkills`
   *
   * Source: `modules/entities.cljs:468` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-skills-response": EntitiesGetSkillsResponsePayload;
  /**
   * Answers `getSkill` with the skill and the ids of its users.
   *
   * With an error, `result.users` is an empty list. The rest of `result` is there when only the
   * question for the users failed.
   *
   * Answers `entities.getSkill`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `EntitiesGetSkillResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11057 `failedToGetSkill`
   *
   * Source: `modules/entities.cljs:974` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-skill-response": EntitiesGetSkillResponsePayload;
  /**
   * Answers `createSkill` with the new skill.
   *
   * Answers `entities.createSkill`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11058 `failedToCreateSkill`
   *
   * Source: `modules/entities.cljs:1993` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-skill-response": EntitiesCreateSkillResponsePayload;
  /**
   * Answers `updateSkill` with the skill as changed.
   *
   * Answers `entities.updateSkill`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11059 `failedToUpdateSkill`
   *
   * Source: `modules/entities.cljs:3572` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-skill-response": EntitiesUpdateSkillResponsePayload;
  /**
   * Answers `getGroups` with the groups.
   *
   * Answers `entities.getGroups`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11025 `failedToGetGroups`
   *
   * Source: `modules/entities.cljs:444` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-groups-response": EntitiesGetGroupsResponsePayload;
  /**
   * Answers `getGroup` with the group and the ids of its users.
   *
   * With an error, `result.users` is an empty list. The rest of `result` is there when only the
   * question for the users failed.
   *
   * Answers `entities.getGroup`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `EntitiesGetGroupResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11060 `failedToGetGroup`
   *
   * Source: `modules/entities.cljs:1007` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-group-response": EntitiesGetGroupResponsePayload;
  /**
   * Answers `createGroup` with the new group.
   *
   * Answers `entities.createGroup`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11061 `failedToCreateGroup`
   *
   * Source: `modules/entities.cljs:2025` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-group-response": EntitiesCreateGroupResponsePayload;
  /**
   * Answers `updateGroup` with the group as changed.
   *
   * Answers `entities.updateGroup`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11062 `failedToUpdateGroup`
   *
   * Source: `modules/entities.cljs:3605` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-group-response": EntitiesUpdateGroupResponsePayload;
  /**
   * Answers `associate` with the ids of what is now joined.
   *
   * Answers `entities.associate`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11066 `failedToAssociate`
   *
   * Source: `modules/entities.cljs:3380` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/associate-response": EntitiesAssociateResponsePayload;
  /**
   * Answers `dissociate`: the two are parted.
   *
   * Holds whatever the API said, and is null when that was nothing.
   *
   * Answers `entities.dissociate`.
   *
   * Nothing is known of the payload's fields.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11064 `failedToDissociate`
   *
   * Source: `modules/entities.cljs:3346` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/dissociate-response": unknown;
  /**
   * Answers `getCapacityRules` with the capacity rules.
   *
   * Answers `entities.getCapacityRules`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11046 `failedToGetCapacityRules`
   *
   * Source: `modules/entities.cljs:1405` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-capacity-rules-response": EntitiesGetCapacityRulesResponsePayload;
  /**
   * Answers `getIntegrations` with the integrations.
   *
   * Keys are as the API spells them at every depth, those of `properties` included. All fields are
   * known for integrations of type `rest`.
   *
   * Answers `entities.getIntegrations`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11045 `failedToGetIntegrations`
   *
   * Source: `modules/entities.cljs:1427` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-integrations-response": EntitiesGetIntegrationsResponsePayload;
  /**
   * Answers `getIntegration` with the integration.
   *
   * Keys are as the API spells them at every depth, in listeners as well. With error 11112 the
   * integration is there and only its listeners are missing.
   *
   * Answers `entities.getIntegration`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Beside an error it holds `EntitiesGetIntegrationResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11109 `failedToGetIntegration`
   * - 11112 `failedToGetIntegrationListeners`
   *
   * Source: `modules/entities.cljs:1452` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-integration-response": EntitiesGetIntegrationResponsePayload;
  /**
   * Answers `createIntegration` with the new integration.
   *
   * Unlike the answers to `getIntegration` and `updateIntegration`, this one is in camel case all
   * through. All fields are known for integrations of type `rest`; the platform's reference shows
   * them without the `result` that the admin screens read.
   *
   * Answers `entities.createIntegration`.
   *
   * The payload is known in full.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11110 `failedToCreateIntegration`
   *
   * Source: `modules/entities.cljs:2616` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-integration-response": EntitiesCreateIntegrationResponsePayload;
  /**
   * Answers `updateIntegration` with the integration as changed.
   *
   * Keys are as the API spells them.
   *
   * Answers `entities.updateIntegration`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11111 `failedToUpdateIntegration`
   *
   * Source: `modules/entities.cljs:3010` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-integration-response": EntitiesUpdateIntegrationResponsePayload;
  /**
   * Answers `getIntegrationListeners` with the listeners.
   *
   * Keys inside `properties` are in camel case, which those in the answer to `getIntegration` are
   * not.
   *
   * Answers `entities.getIntegrationListeners`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11112 `failedToGetIntegrationListeners`
   *
   * Source: `modules/entities.cljs:1496` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-integration-listeners-response": EntitiesGetIntegrationListenersResponsePayload;
  /**
   * Answers `getIntegrationListener` with the listener.
   *
   * Answers `entities.getIntegrationListener`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11113 `failedToGetIntegrationListener`
   *
   * Source: `modules/entities.cljs:1522` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-integration-listener-response": EntitiesGetIntegrationListenerResponsePayload;
  /**
   * Answers `createIntegrationListener` with the new listener.
   *
   * Answers `entities.createIntegrationListener`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11114 `failedToCreateIntegrationListener`
   *
   * Source: `modules/entities.cljs:2649` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-integration-listener-response": EntitiesCreateIntegrationListenerResponsePayload;
  /**
   * Answers `updateIntegrationListener` with the listener as changed.
   *
   * Answers `entities.updateIntegrationListener`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11115 `failedToUpdateIntegrationListener`
   *
   * Source: `modules/entities.cljs:3044` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-integration-listener-response": EntitiesUpdateIntegrationListenerResponsePayload;
  /**
   * Answers `getListTypes` with the list types.
   *
   * Answers `entities.getListTypes`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11017 `failedToGetListTypes`
   *
   * Source: `modules/entities.cljs:429` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-list-types-response": EntitiesGetListTypesResponsePayload;
  /**
   * Answers `getLists` with the lists and their items.
   *
   * The SDK gives every item of every list a `key`.
   *
   * Answers `entities.getLists`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11011 `failedToGetLists`
   *
   * Source: `modules/entities.cljs:407` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-lists-response": EntitiesGetListsResponsePayload;
  /**
   * Answers `getList` with the list and its items.
   *
   * The items are those in `result`, and they have no `key` here, as they do in the answer to
   * `getLists`.
   *
   * Answers `entities.getList`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11009 `failedToGetList`
   *
   * Source: `modules/entities.cljs:354` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-list-response": EntitiesGetListResponsePayload;
  /**
   * Answers `createList` with the new list.
   *
   * The SDK gives each item a `key`. On failure `result` holds an empty `items` and nothing else.
   *
   * Answers `entities.createList`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11012 `failedToCreateList`
   *
   * Source: `modules/entities.cljs:1838` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-list-response": EntitiesCreateListResponsePayload;
  /**
   * Answers `updateList` with the list as changed.
   *
   * The SDK gives each item a `key`. On failure `result` holds an empty `items` and nothing else.
   *
   * Answers `entities.updateList`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11014 `failedToUpdateList`
   *
   * Source: `modules/entities.cljs:2924` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-list-response": EntitiesUpdateListResponsePayload;
  /**
   * Answers `getListItem`.
   *
   * Holds whatever the API said, presumably the item within `result`, with field names in camel
   * case; nobody was seen to read it.
   *
   * Answers `entities.getListItem`.
   *
   * Nothing is known of the payload's fields.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11010 `failedToGetListItem`
   *
   * Source: `modules/entities.cljs:380` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-list-item-response": unknown;
  /**
   * Answers `createListItem` with the new item.
   *
   * Answers `entities.createListItem`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11013 `failedToCreateListItem`
   *
   * Source: `modules/entities.cljs:1869` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-list-item-response": EntitiesCreateListItemResponsePayload;
  /**
   * Answers `updateListItem` with the item as changed.
   *
   * Answers `entities.updateListItem`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11015 `failedToUpdateListItem`
   *
   * Source: `modules/entities.cljs:3230` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-list-item-response": EntitiesUpdateListItemResponsePayload;
  /**
   * Answers `deleteListItem`: the item is gone.
   *
   * Holds whatever the API said, keys unchanged, and is null when that was nothing.
   *
   * Answers `entities.deleteListItem`.
   *
   * Nothing is known of the payload's fields. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11016 `failedToDeleteListItem`
   *
   * Source: `modules/entities.cljs:4005` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/delete-list-item-response": unknown;
  /**
   * Answers `downloadList` with the list's items as CSV text.
   *
   * The response is the text itself.
   *
   * Answers `entities.downloadList`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11018 `failedToDownloadList`
   *
   * Source: `modules/entities.cljs:524` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/download-list-response": string;
  /**
   * Answers `uploadList` with how many items were created, changed and deleted, and how many
   * failed.
   *
   * Answers `entities.uploadList`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11019 `failedToUploadList`
   *
   * Source: `modules/entities.cljs:550` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/upload-list-response": EntitiesUploadListResponsePayload;
  /**
   * Answers `getOutboundIdentifiers` with the outbound identifiers.
   *
   * Answers `entities.getOutboundIdentifiers`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11031 `failedToGetOutboundIdentifiers`
   *
   * Source: `modules/entities.cljs:228` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-outbound-identifiers-response": EntitiesGetOutboundIdentifiersResponsePayload;
  /**
   * Answers `createOutboundIdentifier` with the new outbound identifier.
   *
   * The SDK puts an empty `items` into `result`, even on failure.
   *
   * Answers `entities.createOutboundIdentifier`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11030 `failedToCreateOutboundIdentifier`
   *
   * Source: `modules/entities.cljs:3194` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-outbound-identifier-response": EntitiesCreateOutboundIdentifierResponsePayload;
  /**
   * Answers `updateOutboundIdentifier` with the outbound identifier as changed.
   *
   * The SDK puts an empty `items` into `result`, even on failure.
   *
   * Answers `entities.updateOutboundIdentifier`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11032 `failedToUpdateOutboundIdentifier`
   *
   * Source: `modules/entities.cljs:2942` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-outbound-identifier-response": EntitiesUpdateOutboundIdentifierResponsePayload;
  /**
   * Answers `deleteOutboundIdentifier`: the outbound identifier is gone.
   *
   * Holds whatever the API said, and is null when that was nothing.
   *
   * Answers `entities.deleteOutboundIdentifier`.
   *
   * Nothing is known of the payload's fields.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11037 `failedToDeleteOutboundIdentifier`
   *
   * Source: `modules/entities.cljs:3329` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/delete-outbound-identifier-response": unknown;
  /**
   * Answers `getOutboundIdentifierLists` with the outbound identifier lists.
   *
   * Answers `entities.getOutboundIdentifierLists`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11033 `failedToGetOutboundIdentifierLists`
   *
   * Source: `modules/entities.cljs:766` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-outbound-identifier-lists-response": EntitiesGetOutboundIdentifierListsResponsePayload;
  /**
   * Answers `getOutboundIdentifierList` with the outbound identifier list.
   *
   * Answers `entities.getOutboundIdentifierList`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11036 `failedToGetOutboundIdentifierList`
   *
   * Source: `modules/entities.cljs:747` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-outbound-identifier-list-response": EntitiesGetOutboundIdentifierListResponsePayload;
  /**
   * Answers `createOutboundIdentifierList` with the new outbound identifier list.
   *
   * Answers `entities.createOutboundIdentifierList`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11034 `failedToCreateOutboundIdentifierList`
   *
   * Source: `modules/entities.cljs:1927` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-outbound-identifier-list-response": EntitiesCreateOutboundIdentifierListResponsePayload;
  /**
   * Answers `updateOutboundIdentifierList` with the outbound identifier list as changed.
   *
   * Answers `entities.updateOutboundIdentifierList`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11035 `failedToUpdateOutboundIdentifierList`
   *
   * Source: `modules/entities.cljs:3306` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-outbound-identifier-list-response": EntitiesUpdateOutboundIdentifierListResponsePayload;
  /**
   * Answers `addOutboundIdentifierListMember`, by all appearances with the list as changed.
   *
   * Only the empty `items`, which the SDK puts into `result`, is certain; that the other keys are
   * those of the list is an assumption.
   *
   * Answers `entities.addOutboundIdentifierListMember`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11038 `failedToAddOutboundIdentifierListMember`
   *
   * Source: `modules/entities.cljs:3455` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/add-outbound-identifier-list-member-response": EntitiesAddOutboundIdentifierListMemberResponsePayload;
  /**
   * Answers `removeOutboundIdentifierListMember`: the outbound identifier is off the list.
   *
   * Holds whatever the API said, and is null when that was nothing.
   *
   * Answers `entities.removeOutboundIdentifierListMember`.
   *
   * Nothing is known of the payload's fields.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11039 `failedToRemoveOutboundIdentifierListMember`
   *
   * Source: `modules/entities.cljs:3481` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/remove-outbound-identifier-list-member-response": unknown;
  /**
   * Answers `getQueues` with the queues.
   *
   * Answers `entities.getQueues`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11003 `failedToGetQueueList`
   *
   * Source: `modules/entities.cljs:165` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-queues-response": EntitiesGetQueuesResponsePayload;
  /**
   * Answers `getQueue` with the queue and its versions.
   *
   * The SDK makes one response out of two questions. With an error it holds what came of them: the
   * queue with `versions` null, nothing but the versions, or nothing but a `versions` of null.
   *
   * Answers `entities.getQueue`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `EntitiesGetQueueResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11002 `failedToGetQueue`
   *
   * Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-queue-response": EntitiesGetQueueResponsePayload;
  /**
   * Answers `getSlas` with the service level agreements.
   *
   * Answers `entities.getSlas`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11103 `failedToGetSlas`
   *
   * Source: `modules/entities.cljs:811` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-slas-response": EntitiesGetSlasResponsePayload;
  /**
   * Answers `getSla` with the service level agreement and its versions.
   *
   * With an error, `result.versions` is null. The rest of `result` is there when only the question
   * for the versions failed.
   *
   * Answers `entities.getSla`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `EntitiesGetSlaResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11104 `failedToGetSla`
   *
   * Source: `modules/entities.cljs:835` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-sla-response": EntitiesGetSlaResponsePayload;
  /**
   * Answers `createSla` with the new service level agreement.
   *
   * Answers `entities.createSla`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11097 `failedToCreateSla`
   *
   * Source: `modules/entities.cljs:2498` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-sla-response": EntitiesCreateSlaResponsePayload;
  /**
   * Answers `updateSla` with the service level agreement as changed.
   *
   * Answers `entities.updateSla`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11105 `failedToUpdateSla`
   *
   * Source: `modules/entities.cljs:3501` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-sla-response": EntitiesUpdateSlaResponsePayload;
  /**
   * Answers `createSlaVersion` with the new version, which is in force.
   *
   * With error 11105 the version arrives too: it exists, but the one before is still in force.
   *
   * Answers `entities.createSlaVersion`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `EntitiesCreateSlaVersionResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11102 `failedToCreateSlaVersion`
   * - 11105 `failedToUpdateSla`
   *
   * Source: `modules/entities.cljs:2545` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-sla-version-response": EntitiesCreateSlaVersionResponsePayload;
  /**
   * Answers `getReasons` with the reasons for being not ready.
   *
   * Answers `entities.getReasons`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11047 `failedToGetReasons`
   *
   * Source: `modules/entities.cljs:1382` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-reasons-response": EntitiesGetReasonsResponsePayload;
  /**
   * Answers `getReason` with the reason.
   *
   * Answers `entities.getReason`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11082 `failedToGetReason`
   *
   * Source: `modules/entities.cljs:1130` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-reason-response": EntitiesGetReasonResponsePayload;
  /**
   * Answers `createReason` with the new reason.
   *
   * Answers `entities.createReason`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11078 `failedToCreateReason`
   *
   * Source: `modules/entities.cljs:2243` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-reason-response": EntitiesCreateReasonResponsePayload;
  /**
   * Answers `updateReason` with the reason as changed.
   *
   * Answers `entities.updateReason`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11077 `failedToUpdateReason`
   *
   * Source: `modules/entities.cljs:3710` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-reason-response": EntitiesUpdateReasonResponsePayload;
  /**
   * Answers `getReasonLists` with the reason lists.
   *
   * Answers `entities.getReasonLists`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11048 `failedToGetReasonLists`
   *
   * Source: `modules/entities.cljs:1359` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-reason-lists-response": EntitiesGetReasonListsResponsePayload;
  /**
   * Answers `getReasonList` with the reason list.
   *
   * Answers `entities.getReasonList`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11083 `failedToGetReasonList`
   *
   * Source: `modules/entities.cljs:1160` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-reason-list-response": EntitiesGetReasonListResponsePayload;
  /**
   * Answers `createReasonList` with the new reason list.
   *
   * Answers `entities.createReasonList`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11080 `failedToCreateReasonList`
   *
   * Source: `modules/entities.cljs:2207` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-reason-list-response": EntitiesCreateReasonListResponsePayload;
  /**
   * Answers `updateReasonList` with the reason list as changed.
   *
   * Answers `entities.updateReasonList`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11081 `failedToUpdateReasonList`
   *
   * Source: `modules/entities.cljs:3744` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-reason-list-response": EntitiesUpdateReasonListResponsePayload;
  /**
   * Answers `getDispositions` with the dispositions.
   *
   * Answers `entities.getDispositions`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11089 `failedToGetDispositions`
   *
   * Source: `modules/entities.cljs:1313` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-dispositions-response": EntitiesGetDispositionsResponsePayload;
  /**
   * Answers `getDisposition` with the disposition.
   *
   * Answers `entities.getDisposition`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11090 `failedToGetDisposition`
   *
   * Source: `modules/entities.cljs:1287` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-disposition-response": EntitiesGetDispositionResponsePayload;
  /**
   * Answers `createDisposition` with the new disposition.
   *
   * Answers `entities.createDisposition`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11091 `failedToCreateDisposition`
   *
   * Source: `modules/entities.cljs:2173` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-disposition-response": EntitiesCreateDispositionResponsePayload;
  /**
   * Answers `updateDisposition` with the disposition as changed.
   *
   * A failure has code 11091, like one of `createDisposition`.
   *
   * Answers `entities.updateDisposition`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11091 `failedToCreateDisposition`
   *
   * Source: `modules/entities.cljs:3676` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-disposition-response": EntitiesUpdateDispositionResponsePayload;
  /**
   * Answers `createDispositionList` with the new disposition list.
   *
   * Answers `entities.createDispositionList`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11138 `failedToCreateDispositionList`
   *
   * Source: `modules/entities.cljs:2277` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-disposition-list-response": EntitiesCreateDispositionListResponsePayload;
  /**
   * Answers `updateDispositionList` with the disposition list as changed.
   *
   * Answers `entities.updateDispositionList`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11139 `failedToUpdateDispositionList`
   *
   * Source: `modules/entities.cljs:3780` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-disposition-list-response": EntitiesUpdateDispositionListResponsePayload;
  /**
   * Answers `getDataAccessReports` with the data access reports.
   *
   * Users stand under `members` here.
   *
   * Answers `entities.getDataAccessReports`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11053 `failedToGetDataAccessReports`
   *
   * Source: `modules/entities.cljs:887` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-data-access-reports-response": EntitiesGetDataAccessReportsResponsePayload;
  /**
   * Answers `getDataAccessReport` with the data access report.
   *
   * What the API calls `members` is `users` here. On failure there is a `result` of null as well.
   *
   * Answers `entities.getDataAccessReport`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11054 `failedToGetDataAccessReport`
   *
   * Source: `modules/entities.cljs:915` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-data-access-report-response": EntitiesGetDataAccessReportResponsePayload;
  /**
   * Answers `createDataAccessReport` with the new data access report.
   *
   * What the API calls `members` is `users` here. On failure there is a `result` of null as well.
   *
   * Answers `entities.createDataAccessReport`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11055 `failedToCreateDataAccessReport`
   *
   * Source: `modules/entities.cljs:1955` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-data-access-report-response": EntitiesCreateDataAccessReportResponsePayload;
  /**
   * Answers `updateDataAccessReport` with the data access report as changed.
   *
   * What the API calls `members` is `users` here. On failure there is a `result` of null as well.
   *
   * Answers `entities.updateDataAccessReport`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11056 `failedToUpdateDataAccessReport`
   *
   * Source: `modules/entities.cljs:3533` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-data-access-report-response": EntitiesUpdateDataAccessReportResponsePayload;
  /**
   * Answers `getDataAccessMember`.
   *
   * Nobody was seen to read it, and no sample is known.
   *
   * Answers `entities.getDataAccessMember`.
   *
   * Nothing is known of the payload's fields.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11067 `failedToGetDataAccessMember`
   *
   * Source: `modules/entities.cljs:945` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-data-access-member-response": unknown;
  /**
   * Answers `getHistoricalReportFolders` with the names of the folders.
   *
   * Some of the names may be empty, or null.
   *
   * Answers `entities.getHistoricalReportFolders`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11052 `failedToGetHistoricalReportFolders`
   *
   * Source: `modules/entities.cljs:863` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-historical-report-folders-response": EntitiesGetHistoricalReportFoldersResponsePayload;
  /**
   * Answers `getDashboards` with the dashboards.
   *
   * Answers `entities.getDashboards`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11008 `failedToGetDashboardsList`
   *
   * Source: `modules/entities.cljs:320` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-dashboards-response": EntitiesGetDashboardsResponsePayload;
  /**
   * Answers `getRoles` with the roles.
   *
   * Answers `entities.getRoles`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11044 `failedToGetRoles`
   *
   * Source: `modules/entities.cljs:1548` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-roles-response": EntitiesGetRolesResponsePayload;
  /**
   * Answers `getRole` with the role.
   *
   * Answers `entities.getRole`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11079 `failedToGetRole`
   *
   * Source: `modules/entities.cljs:1040` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-role-response": EntitiesGetRoleResponsePayload;
  /**
   * Answers `createRole` with the new role.
   *
   * Answers `entities.createRole`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11050 `failedToCreateRole`
   *
   * Source: `modules/entities.cljs:2395` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-role-response": EntitiesCreateRoleResponsePayload;
  /**
   * Answers `updateRole` with the role as changed.
   *
   * Answers `entities.updateRole`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11051 `failedToUpdateRole`
   *
   * Source: `modules/entities.cljs:3816` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-role-response": EntitiesUpdateRoleResponsePayload;
  /**
   * Answers `getPlatformRoles` with the roles.
   *
   * Answers `entities.getPlatformRoles`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11063 `failedToGetPlatformRoles`
   *
   * Source: `modules/entities.cljs:1616` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-platform-roles-response": EntitiesGetPlatformRolesResponsePayload;
  /**
   * Answers `getPermissions` with the permissions.
   *
   * Answers `entities.getPermissions`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11049 `failedToGetPermissions`
   *
   * Source: `modules/entities.cljs:1336` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-permissions-response": EntitiesGetPermissionsResponsePayload;
  /**
   * Answers `getIdentityProviders` with the identity providers.
   *
   * Answers `entities.getIdentityProviders`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11073 `failedToGetIdentityProviders`
   *
   * Source: `modules/entities.cljs:1718` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-identity-providers-response": EntitiesGetIdentityProvidersResponsePayload;
  /**
   * Answers `getApiKeys` with the API keys.
   *
   * Answers `entities.getApiKeys`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11133 `failedToGetApiKeys`
   *
   * Source: `modules/entities.cljs:492` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-api-keys-response": EntitiesGetApiKeysResponsePayload;
  /**
   * Answers `createApiKey` with the new API key.
   *
   * This is the only message that ever holds its `secret`.
   *
   * Answers `entities.createApiKey`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11134 `failedToCreateApiKey`
   *
   * Source: `modules/entities.cljs:2056` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-api-key-response": EntitiesCreateApiKeyResponsePayload;
  /**
   * Answers `updateApiKey` with the API key as changed.
   *
   * Answers `entities.updateApiKey`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11135 `failedToUpdateApiKey`
   *
   * Source: `modules/entities.cljs:2087` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-api-key-response": EntitiesUpdateApiKeyResponsePayload;
  /**
   * Answers `deleteApiKey`: the API key is gone.
   *
   * Holds whatever the API said, and is null when that was nothing.
   *
   * Answers `entities.deleteApiKey`.
   *
   * Nothing is known of the payload's fields.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11136 `failedToDeleteApiKey`
   *
   * Source: `modules/entities.cljs:2119` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/delete-api-key-response": unknown;
  /**
   * Answers `getMessageTemplates` with the message templates.
   *
   * Answers `entities.getMessageTemplates`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11070 `failedToGetMessageTemplates`
   *
   * Source: `modules/entities.cljs:1570` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-message-templates-response": EntitiesGetMessageTemplatesResponsePayload;
  /**
   * Answers `getMessageTemplate` with the message template.
   *
   * Answers `entities.getMessageTemplate`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11123 `failedToGetMessageTemplate`
   *
   * Source: `modules/entities.cljs:1596` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-message-template-response": EntitiesGetMessageTemplateResponsePayload;
  /**
   * Answers `createMessageTemplate` with the new message template.
   *
   * Answers `entities.createMessageTemplate`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11124 `failedToCreateMessageTemplate`
   *
   * Source: `modules/entities.cljs:2721` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-message-template-response": EntitiesCreateMessageTemplateResponsePayload;
  /**
   * Answers `updateMessageTemplate` with the message template as changed.
   *
   * Answers `entities.updateMessageTemplate`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11125 `failedToUpdateMessageTemplate`
   *
   * Source: `modules/entities.cljs:3074` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-message-template-response": EntitiesUpdateMessageTemplateResponsePayload;
  /**
   * Answers `getEmailTypes` with all kinds of email or with the one that was asked for.
   *
   * `result` is a list without `emailTypeId` and an object with it. Its fields have not been seen;
   * a name, a description and variables would be no surprise.
   *
   * Answers `entities.getEmailTypes`.
   *
   * Nothing is known of the payload's fields.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11020 `failedToGetEmailTypes`
   *
   * Source: `modules/entities.cljs:584` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-email-types-response": EntitiesGetEmailTypesResponsePayload;
  /**
   * Answers `getEmailTemplates` with all templates or with the one that was asked for.
   *
   * `result` is a list without `emailTypeId`. With it `result` is one template, whose fields have
   * not been seen.
   *
   * Answers `entities.getEmailTemplates`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11021 `failedToGetEmailTemplates`
   *
   * Source: `modules/entities.cljs:610` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-email-templates-response": EntitiesGetEmailTemplatesResponsePayload;
  /**
   * Answers `createEmailTemplate` with the new template.
   *
   * Answers `entities.createEmailTemplate`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11022 `failedToCreateEmailTemplate`
   *
   * Source: `modules/entities.cljs:1897` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-email-template-response": EntitiesCreateEmailTemplateResponsePayload;
  /**
   * Answers `updateEmailTemplate` with the template as changed.
   *
   * Answers `entities.updateEmailTemplate`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11023 `failedToUpdateEmailTemplate`
   *
   * Source: `modules/entities.cljs:3280` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-email-template-response": EntitiesUpdateEmailTemplateResponsePayload;
  /**
   * Answers `deleteEmailTemplate`: the tenant's own template is gone.
   *
   * Holds whatever the API said, and is null when that was nothing. Its keys, if any, are the only
   * ones of this module in kebab-case.
   *
   * Answers `entities.deleteEmailTemplate`.
   *
   * Nothing is known of the payload's fields. Keys of the payload are in kebab case.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11024 `failedToDeleteEmailTemplate`
   *
   * Source: `modules/entities.cljs:4031` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/delete-email-template-response": unknown;
  /**
   * Answers `getTenants` with the tenants.
   *
   * They are those in the region that the active tenant lives in.
   *
   * Answers `entities.getTenants`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11118 `failedToGetTenants`
   *
   * Source: `modules/entities.cljs:1069` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-tenants-response": EntitiesGetTenantsResponsePayload;
  /**
   * Answers `getTenant` with the tenant.
   *
   * Answers `entities.getTenant`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 2010 `failedToGetTenant`
   *
   * Source: `modules/entities.cljs:1099` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-tenant-response": EntitiesGetTenantResponsePayload;
  /**
   * Answers `createTenant` with the new tenant.
   *
   * Answers `entities.createTenant`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11117 `failedToCreateTenant`
   *
   * Source: `modules/entities.cljs:2686` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-tenant-response": EntitiesCreateTenantResponsePayload;
  /**
   * Answers `updateTenant` with the tenant as changed.
   *
   * Answers `entities.updateTenant`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11116 `failedToUpdateTenant`
   *
   * Source: `modules/entities.cljs:3160` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-tenant-response": EntitiesUpdateTenantResponsePayload;
  /**
   * Answers `getRegions` with the regions.
   *
   * Answers `entities.getRegions`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11142 `failedToGetRegions`
   *
   * Source: `modules/entities.cljs:1809` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-regions-response": EntitiesGetRegionsResponsePayload;
  /**
   * Answers `getBranding` with the branding.
   *
   * The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
   * On failure `result` is null.
   *
   * Answers `entities.getBranding`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `EntitiesGetBrandingResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11006 `failedToGetTenantBranding`
   *
   * Source: `modules/entities.cljs:280` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-branding-response": EntitiesGetBrandingResponsePayload;
  /**
   * Answers `updateBranding` with the branding as changed.
   *
   * The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
   * On failure `result` is null.
   *
   * Answers `entities.updateBranding`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `EntitiesUpdateBrandingResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11141 `failedToUpdateTenantBranding`
   *
   * Source: `modules/entities.cljs:3913` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-branding-response": EntitiesUpdateBrandingResponsePayload;
  /**
   * Answers `getProtectedBranding` with the protected parts of the branding.
   *
   * Answers `entities.getProtectedBranding`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11029 `failedToGetTenantProtectedBranding`
   *
   * Source: `modules/entities.cljs:301` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-protected-branding-response": EntitiesGetProtectedBrandingResponsePayload;
  /**
   * Answers `uploadBrandingImage` with the URL of the image.
   *
   * Answers `entities.uploadBrandingImage`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11140 `failedToUploadBrandingImage`
   *
   * Source: `modules/entities.cljs:3953` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/upload-branding-image-response": EntitiesUploadBrandingImageResponsePayload;
  /**
   * Answers `getTransferLists` with the transfer lists.
   *
   * Answers `entities.getTransferLists`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11005 `failedToGetTransferLists`
   *
   * Source: `modules/entities.cljs:209` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-transfer-lists-response": EntitiesGetTransferListsResponsePayload;
  /**
   * Answers `getTransferList` with the transfer list.
   *
   * Answers `entities.getTransferList`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11004 `failedToGetTransferList`
   *
   * Source: `modules/entities.cljs:190` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-transfer-list-response": EntitiesGetTransferListResponsePayload;
  /**
   * Answers `createTransferList` with the new transfer list.
   *
   * Answers `entities.createTransferList`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11107 `failedToCreateTransferList`
   *
   * Source: `modules/entities.cljs:2584` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-transfer-list-response": EntitiesCreateTransferListResponsePayload;
  /**
   * Answers `updateTransferList` with the transfer list as changed.
   *
   * Answers `entities.updateTransferList`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11108 `failedToUpdateTransferList`
   *
   * Source: `modules/entities.cljs:2978` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-transfer-list-response": EntitiesUpdateTransferListResponsePayload;
  /**
   * Answers `getUsers` with the users.
   *
   * A user whose `activeExtension` is an empty object has none.
   *
   * Answers `entities.getUsers`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11001 `failedToGetUsers`
   *
   * Source: `modules/entities.cljs:104` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-users-response": EntitiesGetUsersResponsePayload;
  /**
   * Answers `getUser` with the user.
   *
   * The SDK builds this response anew; of what the API said only `result` is left.
   *
   * Answers `entities.getUser`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `EntitiesGetUserResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11000 `failedToGetUser`
   *
   * Source: `modules/entities.cljs:39` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-user-response": EntitiesGetUserResponsePayload;
  /**
   * Answers `createUser` with the new user.
   *
   * The user's `id` is what the API calls `userId`. No more can be counted on than the API says of
   * a user of the tenant; `skills` and `groups`, for instance, may be missing.
   *
   * On failure there is a `result` of null as well.
   *
   * Answers `entities.createUser`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11065 `failedToCreateUser`
   *
   * Source: `modules/entities.cljs:2312` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/create-user-response": EntitiesCreateUserResponsePayload;
  /**
   * Answers `inviteUser` with the new user.
   *
   * The user's `id` is what the API calls `userId`. No more can be counted on than the API says of
   * a user of the tenant; `skills` and `groups`, for instance, may be missing.
   *
   * On failure there is a `result` of null as well.
   *
   * Answers `entities.inviteUser`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11143 `failedToInviteUser`
   *
   * Source: `modules/entities.cljs:2354` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/invite-user-response": EntitiesInviteUserResponsePayload;
  /**
   * Answers `updateUser` with the user as changed.
   *
   * The user's `id` is what the API calls `userId`. On failure there is a `result` of null as well.
   *
   * Answers `entities.updateUser`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11007 `failedToUpdateUser`
   *
   * Source: `modules/entities.cljs:2871` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-user-response": EntitiesUpdateUserResponsePayload;
  /**
   * Answers `updateUserSkillMember` with the user's proficiency as changed.
   *
   * Answers `entities.updateUserSkillMember`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11075 `failedToUpdateUserSkillMember`
   *
   * Source: `modules/entities.cljs:3848` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-user-skill-member-response": EntitiesUpdateUserSkillMemberResponsePayload;
  /**
   * Answers `updateUsersCapacityRule`.
   *
   * Holds whatever `users/:id/capacity-rules` of the API said, of which nobody was seen to read
   * anything. When `capacityRuleId` was null, there is an error and no response.
   *
   * Answers `entities.updateUsersCapacityRule`.
   *
   * Nothing is known of the payload's fields.
   *
   * Beside an error it holds `AjaxFailure | null`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11074 `failedToUpdateUsersCapacityRule`
   *
   * Source: `modules/entities.cljs:3417` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-users-capacity-rule-response": unknown;
  /**
   * Answers `getUserOutboundIdentifierLists` with the user's outbound identifier lists.
   *
   * Answers `entities.getUserOutboundIdentifierLists`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11068 `failedToGetUserOutboundIdentifierLists`
   *
   * Source: `modules/entities.cljs:785` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-user-outbound-identifier-lists-response": EntitiesGetUserOutboundIdentifierListsResponsePayload;
  /**
   * Answers `getPlatformUser` with the account.
   *
   * Answers `entities.getPlatformUser`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11072 `failedToGetPlatformUser`
   *
   * Source: `modules/entities.cljs:1696` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-platform-user-response": EntitiesGetPlatformUserResponsePayload;
  /**
   * Answers `getPlatformUserEmail` with the account that has the address.
   *
   * `result` is a list all the same: empty, or of one element.
   *
   * Answers `entities.getPlatformUserEmail`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11076 `failedToGetPlatformUserEmail`
   *
   * Source: `modules/entities.cljs:69` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/get-platform-user-email-response": EntitiesGetPlatformUserEmailResponsePayload;
  /**
   * Answers `updatePlatformUser` with the account as changed.
   *
   * Answers `entities.updatePlatformUser`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 11071 `failedToUpdatePlatformUser`
   *
   * Source: `modules/entities.cljs:2833` of `cxengage-javascript-sdk`.
   */
  "cxengage/entities/update-platform-user-response": EntitiesUpdatePlatformUserResponsePayload;
  /**
   * Work is offered to the agent.
   *
   * An offer that has expired on the way is dropped. Messages so far and emails are read at once,
   * but arrive later.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:123` of `cxengage-javascript-sdk`;
   * `App/index.js:861` of `agent-desktop`.
   */
  "cxengage/interactions/work-offer-received": WorkOffer;
  /**
   * The platform has begun the work that it offered.
   *
   * At this point Skylight's screen accepts by itself: offers with `autoAnswer`, and SMS and email
   * that the agent began.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:149` of `cxengage-javascript-sdk`;
   * `App/index.js:671` of `agent-desktop`.
   */
  "cxengage/interactions/work-initiated-received": WorkInitiated;
  /**
   * The platform took the request to accept.
   *
   * A success may be followed by an error. Error 4001 does not tell which interaction it belongs
   * to.
   *
   * Answers `interactions.accept`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4001 `workOfferExpired`
   * - 4004 `failedToAcceptInteraction`
   * - 8002 `failedToFindTwilioConnectionObject`
   *
   * Source: `modules/interaction.cljs:118,121,125…` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/accept-acknowledged": InteractionResourceRef;
  /**
   * The interaction is live.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:209` of `cxengage-javascript-sdk`;
   * `App/index.js:866` of `agent-desktop`.
   */
  "cxengage/interactions/work-accepted-received": WorkAccepted;
  /**
   * The offer is gone: turned down, expired or withdrawn.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:160` of `cxengage-javascript-sdk`;
   * `App/index.js:840` of `agent-desktop`.
   */
  "cxengage/interactions/work-rejected-received": InteractionRef;
  /**
   * The interaction is over for the agent.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:263` of `cxengage-javascript-sdk`;
   * `App/index.js:841` of `agent-desktop`.
   */
  "cxengage/interactions/work-ended-received": InteractionRef;
  /**
   * The platform took the request to end or reject.
   *
   * Answers `interactions.reject`, `interactions.end`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4003 `failedToEndInteraction`
   *
   * Source: `modules/interaction.cljs:80,89` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/end-acknowledged": EndAck;
  /**
   * Reporting knows that the agent has turned to an interaction.
   *
   * Answers `interactions.focus`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4005 `failedToFocusInteraction`
   *
   * Source: `modules/interaction.cljs:178,181` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/focus-acknowledged": DetailedInterrupt;
  /**
   * Reporting knows that the agent has turned away from an interaction.
   *
   * Answers `interactions.unfocus`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4006 `failedToUnfocusInteraction`
   *
   * Source: `modules/interaction.cljs:206,209` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/unfocus-acknowledged": DetailedInterrupt;
  /**
   * The platform took the request to hand an interaction over.
   *
   * The topic of all three transfers and all channels: look at which destination is set.
   *
   * Answers `interactions.transferToResource`, `interactions.transferToQueue`,
   * `interactions.transferToExtension`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4022 `failedToTransferToResource`
   * - 4024 `failedToTransferToQueue`
   * - 4026 `failedToTransferToExtension`
   *
   * Source: `modules/interaction.cljs:563,602,641` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/customer-transfer-acknowledged": TransferAck;
  /**
   * The platform took the request to call a transfer off.
   *
   * The topic of all three ways of calling off: look at which destination is set.
   *
   * Answers `interactions.cancelResourceTransfer`, `interactions.cancelQueueTransfer`,
   * `interactions.cancelExtensionTransfer`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4023 `failedToCancelResourceTransfer`
   * - 4025 `failedToCancelQueueTransfer`
   * - 4027 `failedToCancelExtensionTransfer`
   *
   * Source: `modules/interaction.cljs:678,715,751` of `cxengage-javascript-sdk`;
   * `App/index.js:1129` of `agent-desktop`.
   */
  "cxengage/interactions/voice/cancel-transfer-acknowledged": CancelTransferAck;
  /**
   * The flow offers transfer lists to the agent.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:179` of `cxengage-javascript-sdk`;
   * `App/index.js:880` of `agent-desktop`.
   */
  "cxengage/interactions/interaction-update-transfer-menu": TransferMenu;
  /**
   * What after-work is planned for an interaction.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:363` of `cxengage-javascript-sdk`;
   * `App/index.js:835` of `agent-desktop`.
   */
  "cxengage/interactions/wrapup-details-received": WrapupDetails;
  /**
   * The platform took the request for after-work.
   *
   * Answers `interactions.enableWrapup`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4009 `failedToEnableWrapup`
   *
   * Source: `modules/interaction.cljs:291,294` of `cxengage-javascript-sdk`; `App/index.js:895` of
   * `agent-desktop`.
   */
  "cxengage/interactions/enable-wrapup-acknowledged": InteractionResourceRef;
  /**
   * The platform took the request to do without after-work.
   *
   * Answers `interactions.disableWrapup`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4010 `failedToDisableWrapup`
   *
   * Source: `modules/interaction.cljs:320,323` of `cxengage-javascript-sdk`; `App/index.js:902` of
   * `agent-desktop`.
   */
  "cxengage/interactions/disable-wrapup-acknowledged": InteractionResourceRef;
  /**
   * The interaction is over and after-work has begun.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:379` of `cxengage-javascript-sdk`;
   * `App/index.js:891` of `agent-desktop`.
   */
  "cxengage/interactions/wrapup-started": InteractionRef;
  /**
   * The platform took the request to end after-work.
   *
   * Answers `interactions.endWrapup`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4011 `failedToEndWrapup`
   *
   * Source: `modules/interaction.cljs:348,351` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/end-wrapup-acknowledged": InteractionResourceRef;
  /**
   * The dispositions that an interaction can be given.
   *
   * The platform's default list (with `items` in place of `dispositions`) is dropped.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:195` of `cxengage-javascript-sdk`;
   * `App/index.js:789` of `agent-desktop`.
   */
  "cxengage/interactions/disposition-codes-received": DispositionCodes;
  /**
   * The disposition of an interaction was set or taken away.
   *
   * Error 4020 has its data the wrong way round, see there.
   *
   * Answers `interactions.selectDispositionCode`, `interactions.deselectDispositionCode`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4012 `failedToDeselectDisposition`
   * - 4013 `failedToSelectDisposition`
   * - 4020 `invalidDispositionProvided`
   *
   * Source: `modules/interaction.cljs:375,378,403…` of `cxengage-javascript-sdk`;
   * `App/index.js:962` of `agent-desktop`.
   */
  "cxengage/interactions/disposition-code-changed": DispositionAck;
  /**
   * A contact was assigned to an interaction.
   *
   * Answers `interactions.assignContact`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4007 `failedToAssignContactToInteraction`
   *
   * Source: `modules/interaction.cljs:234,237` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/contact-assign-acknowledged": ContactInterrupt;
  /**
   * A contact was taken away from an interaction.
   *
   * Answers `interactions.unassignContact`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4008 `failedToUnassignContactFromInteraction`
   *
   * Source: `modules/interaction.cljs:262,265` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/contact-unassign-acknowledged": ContactInterrupt;
  /**
   * A note was written.
   *
   * What the API said. Skylight's screen reads `noteId` at the top, as declared; a mock of the SDK
   * has it within `result`.
   *
   * Answers `interactions.createNote`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4017 `failedToCreateInteractionNote`
   *
   * Source: `modules/interaction.cljs:524,527` of `cxengage-javascript-sdk`;
   * `ContentArea/index.js:133` of `agent-desktop`.
   */
  "cxengage/interactions/create-note-response": Note | null;
  /**
   * The note that was asked for.
   *
   * Answers `interactions.getNote`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4014 `failedToGetInteractionNote`
   *
   * Source: `modules/interaction.cljs:440,443` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/get-note-response": Note | null;
  /**
   * The notes on an interaction.
   *
   * Answers `interactions.getAllNotes`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4015 `failedToListInteractionNotes`
   *
   * Source: `modules/interaction.cljs:467,470` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/get-notes-response": NoteList | null;
  /**
   * A note was changed.
   *
   * The response is what the API said, perhaps nothing.
   *
   * Answers `interactions.updateNote`.
   *
   * Nothing is known of the payload's fields.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4016 `failedToUpdateInteractionNote`
   *
   * Source: `modules/interaction.cljs:495,498` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/update-note-response": unknown;
  /**
   * Fields for the agent to see.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:169` of `cxengage-javascript-sdk`;
   * `App/index.js:873` of `agent-desktop`.
   */
  "cxengage/interactions/custom-fields-received": CustomFields;
  /**
   * Something to show to the agent.
   *
   * Where a Salesforce module runs, a native Error may come as another message, without response.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:355` of `cxengage-javascript-sdk`;
   * `App/index.js:969` of `agent-desktop`.
   */
  "cxengage/interactions/screen-pop-received": ScreenPop;
  /**
   * A questionnaire for the agent to fill in.
   *
   * May come before the work offer.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:324` of `cxengage-javascript-sdk`;
   * `App/index.js:909` of `agent-desktop`.
   */
  "cxengage/interactions/script-received": ScriptReceived;
  /**
   * A filled-in questionnaire was taken.
   *
   * The response is the interaction id itself.
   *
   * Answers `interactions.sendScript`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4018 `failedToSendInteractionScriptResponse`
   * - 4021 `unableToFindScript`
   *
   * Source: `modules/interaction.cljs:805,845,848` of `cxengage-javascript-sdk`; `App/index.js:940`
   * of `agent-desktop`.
   */
  "cxengage/interactions/send-script": string;
  /**
   * The flow was sent an interrupt.
   *
   * The response is what the API said, perhaps null.
   *
   * Answers `interactions.sendCustomInterrupt`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4019 `failedToSendCustomInterrupt`
   *
   * Source: `modules/interaction.cljs:874,877` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/send-custom-interrupt-acknowledged": FlowInteractionRef | null;
  /**
   * The SDK confirmed a notification to the platform.
   *
   * Follows each notification that has an action id; nothing that an opener needs.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 4002 `failedToAcknowledgeFlowAction`
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:488,491` of
   * `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/flow-action-acknowledged": InteractionRef;
  /**
   * Somebody joined the interaction.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:333` of `cxengage-javascript-sdk`;
   * `App/index.js:799` of `agent-desktop`.
   */
  "cxengage/interactions/resource-added-received": ResourceAdded;
  /**
   * Somebody left the interaction.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:337` of `cxengage-javascript-sdk`;
   * `App/index.js:887` of `agent-desktop`.
   */
  "cxengage/interactions/resource-removed-received": ResourceRemoved;
  /**
   * Somebody on the call is on hold.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:341` of `cxengage-javascript-sdk`;
   * `App/index.js:757` of `agent-desktop`.
   */
  "cxengage/interactions/resource-hold-received": ResourceHold;
  /**
   * Somebody on the call is off hold.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:345` of `cxengage-javascript-sdk`;
   * `App/index.js:773` of `agent-desktop`.
   */
  "cxengage/interactions/resource-resume-received": ResourceResume;
  /**
   * The files of an offered email.
   *
   * Sent after the offer. What the files hold comes on the topics that follow.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 10001 `failedToRetrieveEmailArtifact`
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:50,53` of
   * `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/email/artifact-received": Artifact;
  /**
   * The description of an offered email.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:72` of `cxengage-javascript-sdk`;
   * `App/index.js:1331` of `agent-desktop`.
   */
  "cxengage/interactions/email/details-received": EmailDetails;
  /**
   * The plain text of an offered email.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:80` of `cxengage-javascript-sdk`;
   * `App/index.js:1371` of `agent-desktop`.
   */
  "cxengage/interactions/email/plain-body-received": EmailBody;
  /**
   * The formatted text of an offered email.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:96` of `cxengage-javascript-sdk`;
   * `App/index.js:1375` of `agent-desktop`.
   */
  "cxengage/interactions/email/html-body-received": EmailBody;
  /**
   * The attachments of an offered email.
   *
   * Not sent for an email without attachments. It does not tell the interaction: look at
   * `artifactId`.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:90` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/email/attachment-list": EmailAttachmentItem[];
  /**
   * An attachment with the address to download it from.
   *
   * Also comes unasked, since Skylight's screen wants the address of each attachment of an inbound
   * email. Null when the artifact has no such file; the interaction is not told.
   *
   * Answers `interactions.email.getAttachmentUrl`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 10006 `failedToGetAttachmentUrl`
   *
   * Source: `modules/email.cljs:45,48` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/email/attachment-received": ArtifactFile | null;
  /**
   * The draft of a reply was made, so the email can be answered.
   *
   * Comes once the offer is accepted. When it fails, error 10000 comes on
   * `cxengage/errors/error/failed-to-create-email-reply-artifact` instead.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:239` of `cxengage-javascript-sdk`;
   * `App/index.js:1360` of `agent-desktop`.
   */
  "cxengage/interactions/email/email-reply-artifact-created": InteractionRef;
  /**
   * The draft of a reply could not be made.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 10000 `failedToCreateEmailReplyArtifact`
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:229` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/error/failed-to-create-email-reply-artifact": null;
  /**
   * Reporting knows that the agent writes a reply.
   *
   * Answers `interactions.email.agentReplyStarted`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 10003 `failedToSendAgentReplyStarted`
   *
   * Source: `modules/email.cljs:320,323` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/email/agent-reply-started-acknowledged": EmailAgentAck;
  /**
   * Reporting knows that the agent gave up a reply.
   *
   * Answers `interactions.email.agentCancelledReply`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 10007 `failedToSendAgentCancelReply`
   *
   * Source: `modules/email.cljs:380,383` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/email/agent-cancel-reply-acknowledged": EmailAgentAck;
  /**
   * Reporting knows that the agent will not reply.
   *
   * Answers `interactions.email.agentNoReply`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 10004 `failedToSendAgentNoReply`
   *
   * Source: `modules/email.cljs:350,353` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/email/agent-no-reply-acknowledged": EmailAgentAck;
  /**
   * Skylight keeps a file for the reply.
   *
   * Answers `interactions.email.addAttachment`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/email.cljs:73` of `cxengage-javascript-sdk`; `App/index.js:1364` of
   * `agent-desktop`.
   */
  "cxengage/interactions/email/attachment-added": AttachmentAdded;
  /**
   * A file will not go with the reply.
   *
   * Answers `interactions.email.removeAttachment`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/email.cljs:96` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/email/attachment-removed": InteractionsEmailAttachmentRemovedPayload;
  /**
   * The flow was told to send the email.
   *
   * Whether its text and files had been uploaded is not looked at.
   *
   * Answers `interactions.email.sendReply`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 10005 `failedToSendEmailReply`
   * - 10008 `failedToSendEmailReplyNoArtifact`
   *
   * Source: `modules/email.cljs:249,252,255` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/email/send-reply": InteractionRef;
  /**
   * The platform took the request for an outbound email.
   *
   * Of failures, only unfit params are told here.
   *
   * Answers `interactions.email.startOutboundEmail`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/email.cljs:290` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/email/start-outbound-email": FlowInteractionRef;
  /**
   * An outbound email could not be started.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Failures of `interactions.email.startOutboundEmail`.
   *
   * Errors that arrive here:
   *
   * - 10002 `failedToCreateOutboundEmailInteraction`
   *
   * Source: `modules/email.cljs:293` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/error/failed-to-create-outbound-email-interaction": null;
  /**
   * The emails of an interaction.
   *
   * Answers `reporting.getEmailTranscripts`, although the name speaks of interactions. One list in
   * the order of `created`, empty when there is nothing.
   *
   * Answers `reporting.getEmailTranscripts`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 10009 `failedToGetEmailTranscripts`
   * - 11027 `failedToGetArtifacts`
   *
   * Source: `modules/reporting.cljs:479,486,492…` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/email/transcript-received": Artifact[];
  /**
   * Skylight is connected to the message broker.
   *
   * Comes again after each reconnect.
   *
   * Source: `modules/messaging.cljs:147` of `cxengage-javascript-sdk`; `App/index.js:1213` of
   * `agent-desktop`.
   */
  "cxengage/interactions/messaging/mqtt-session-connected": null;
  /**
   * The messages so far of an SMS or messaging interaction.
   *
   * Comes after the offer and again after `interactions.accept`; failures come on topics of their
   * own. An empty list does not tell which interaction it belongs to.
   *
   * Set off by `interactions.accept`.
   *
   * Also comes when nothing was called. The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:32` of `cxengage-javascript-sdk`;
   * `App/index.js:1159` of `agent-desktop`.
   */
  "cxengage/interactions/messaging/history-received": MessagingMessage[];
  /**
   * A message of an SMS or messaging interaction.
   *
   * What the agent wrote comes here as well: look at `from` and `metadata.type`.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:136` of `cxengage-javascript-sdk`;
   * `App/index.js:1238` of `agent-desktop`.
   */
  "cxengage/interactions/messaging/new-message-received": MessagingMessage;
  /**
   * A message was handed to the broker.
   *
   * That says nothing about its delivery, nor which interaction it is about.
   *
   * Answers `interactions.messaging.sendMessage`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/messaging.cljs:100` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/messaging/send-message-acknowledged": boolean;
  /**
   * The platform took the request to begin an exchange of text messages.
   *
   * Answers `interactions.messaging.initializeOutboundSms`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 6003 `failedToCreateOutboundSmsInteraction`
   *
   * Source: `modules/messaging.cljs:329,332` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/messaging/initialize-outbound-sms-response": FlowInteractionRef;
  /**
   * The flow was told to send a text message.
   *
   * Answers `interactions.messaging.sendOutboundSms`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 6004 `failedToSendOutboundSms`
   *
   * Source: `modules/messaging.cljs:269,272` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/messaging/send-outbound-sms-response": InteractionRef;
  /**
   * A transcript of an interaction.
   *
   * Answers `getTranscripts` of this module and of `reporting`: a message for each transcript, or a
   * lone empty list, and nothing to tell that it was the last. The interaction is not named.
   *
   * Answers `interactions.messaging.getTranscripts`, `reporting.getTranscripts`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 6002 `failedToGetMessagingTranscripts`
   * - 6005 `failedToGetSpecificMessagingTranscript`
   *
   * Source: `modules/messaging.cljs:352,355,372…`, `modules/reporting.cljs:408,431,419` of
   * `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/messaging/transcript-received": ArtifactFile[] | null;
  /**
   * The messages so far could not be read.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 6000 `failedToRetrieveMessagingHistory`
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:29` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/error/failed-to-retrieve-messaging-history": null;
  /**
   * The description of a messaging interaction could not be read.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 6001 `failedToRetrieveMessagingMetadata`
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:40` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/error/failed-to-retrieve-messaging-metadata": null;
  /**
   * Skylight lost the message broker.
   *
   * The error is null when the connection was closed on purpose, for instance by a login.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 9001 `mqttConnectionLost`
   *
   * Source: `modules/messaging.cljs:170,172` of `cxengage-javascript-sdk`; `App/index.js:1192` of
   * `agent-desktop`.
   */
  "cxengage/errors/error/mqtt-lost-connection": null;
  /**
   * Skylight could not connect to the message broker.
   *
   * `data.message` is empty; `cxengage/errors/error/failed-to-start-module-error` follows.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 9000 `failedToConnectToMqtt`
   *
   * Source: `modules/messaging.cljs:151` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/fatal/mqtt-failed-to-connect": null;
  /**
   * The messages so far of a Smooch interaction.
   *
   * Comes after the offer and again after `interactions.accept`.
   *
   * Set off by `interactions.accept`.
   *
   * Also comes when nothing was called. The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 6006 `failedToRetrieveSmoochMessagingHistory`
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:19,21` of
   * `cxengage-javascript-sdk`; `App/index.js:1155` of `agent-desktop`.
   */
  "cxengage/interactions/smooch-messaging/history-received": SmoochConversation;
  /**
   * A message of a Smooch interaction, by the customer or by the agent.
   *
   * Messages of others are whole notifications with an `sdkMsgType`; the answer to `sendMessage` is
   * only `interactionId` and `message`.
   *
   * When sending fails, the error comes with a response that describes the failed request; error
   * 4003 stands for HTTP 410.
   *
   * Answers `interactions.smoochMessaging.sendMessage`.
   *
   * Also comes when nothing was called. The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4003 `failedToEndInteraction`
   * - 6007 `failedToSendSmoochMessage`
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:420`,
   * `modules/smooch_messaging.cljs:124` of `cxengage-javascript-sdk`; `App/index.js:1236` of
   * `agent-desktop`.
   */
  "cxengage/interactions/smooch-messaging/message-received": SmoochMessageReceived | null;
  /**
   * Somebody else has read the messages.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:424` of `cxengage-javascript-sdk`;
   * `App/index.js:1319` of `agent-desktop`.
   */
  "cxengage/interactions/smooch-messaging/conversation-read-received": SmoochRead;
  /**
   * Somebody else began or stopped typing.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:428` of `cxengage-javascript-sdk`;
   * `App/index.js:1324` of `agent-desktop`.
   */
  "cxengage/interactions/smooch-messaging/typing-received": SmoochTyping;
  /**
   * The others were told that the agent has read their messages.
   *
   * What the API said. After a failure both error and response are set.
   *
   * Answers `interactions.smoochMessaging.sendConversationRead`.
   *
   * Nothing is known of the payload's fields.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 6008 `failedToSendSmoochConversationRead`
   *
   * Source: `modules/smooch_messaging.cljs:153` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/smooch-messaging/conversation-read-agent-received": unknown;
  /**
   * The others were told whether the agent is typing.
   *
   * What the API said. After a failure both error and response are set.
   *
   * Answers `interactions.smoochMessaging.sendTypingIndicator`.
   *
   * Nothing is known of the payload's fields.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 6009 `failedToSendSmoochTyping`
   *
   * Source: `modules/smooch_messaging.cljs:184` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/smooch-messaging/typing-agent-received": unknown;
  /**
   * Skylight keeps a file for the interaction.
   *
   * A file that it kept before is forgotten.
   *
   * Answers `interactions.smoochMessaging.addAttachment`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/smooch_messaging.cljs:42` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/smooch-messaging/attachment-added": AttachmentAdded;
  /**
   * Skylight keeps no file for the interaction.
   *
   * Answers `interactions.smoochMessaging.removeAttachment`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/smooch_messaging.cljs:67` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/smooch-messaging/attachment-removed": InteractionRef;
  /**
   * The file was sent.
   *
   * After a failure both error and response are set; error 4003 stands for HTTP 410.
   *
   * Answers `interactions.smoochMessaging.sendAttachment`.
   *
   * The payload's fields are those seen in use.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 4003 `failedToEndInteraction`
   * - 6010 `failedToSendSmoochAttachment`
   *
   * Source: `modules/smooch_messaging.cljs:92` of `cxengage-javascript-sdk`; `App/index.js:1237` of
   * `agent-desktop`.
   */
  "cxengage/interactions/smooch-messaging/attachment-sent": SmoochSent | null;
  /**
   * The platform took the request for an outbound call.
   *
   * Answers `interactions.voice.dial`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7019 `failedToPerformOutboundDial`
   *
   * Source: `modules/voice.cljs:348,351` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/dial-send-acknowledged": FlowInteractionRef;
  /**
   * The platform took the request to give up an outbound call.
   *
   * Answers `interactions.voice.cancelDial`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7020 `failedToCancelOutboundDial`
   *
   * Source: `modules/voice.cljs:375,378` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/cancel-dial-acknowledged": InteractionResourceRef;
  /**
   * The customer is on the line.
   *
   * Skylight itself reads `interactionId` only.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:406` of `cxengage-javascript-sdk`;
   * `App/index.js:1137` of `agent-desktop`.
   */
  "cxengage/interactions/voice/customer-connected": AgentNotification;
  /**
   * The platform took the request to hold the customer.
   *
   * Answers `interactions.voice.customerHold`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7011 `failedToPlaceCustomerOnHold`
   *
   * Source: `modules/voice.cljs:79,82` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/hold-acknowledged": InteractionResourceRef;
  /**
   * The customer is on hold.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:268` of `cxengage-javascript-sdk`;
   * `App/index.js:1113` of `agent-desktop`.
   */
  "cxengage/interactions/voice/customer-hold-received": InteractionResourceEvent;
  /**
   * The customer could not be put on hold after all.
   *
   * Here `data.apiResponse` of the error is the platform's notification, not an answer of the API.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 7011 `failedToPlaceCustomerOnHold`
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:411` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/customer-hold-error": null;
  /**
   * The platform took the request to resume the customer.
   *
   * Answers `interactions.voice.customerResume`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7013 `failedToResumeCustomer`
   *
   * Source: `modules/voice.cljs:101,104` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/resume-acknowledged": InteractionResourceRef;
  /**
   * The customer is off hold.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:274` of `cxengage-javascript-sdk`;
   * `App/index.js:1117` of `agent-desktop`.
   */
  "cxengage/interactions/voice/customer-resume-received": InteractionResourceEvent;
  /**
   * The platform took the request to hold somebody on the call.
   *
   * Answers `interactions.voice.resourceHold`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7003 `failedToPlaceResourceOnHold`
   *
   * Source: `modules/voice.cljs:176,179` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/resource-hold-acknowledged": TargetResourceAck;
  /**
   * The platform took the request to resume somebody on the call.
   *
   * Answers `interactions.voice.resourceResume`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7004 `failedToResumeResource`
   *
   * Source: `modules/voice.cljs:201,204` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/resource-resume-acknowledged": TargetResourceAck;
  /**
   * The platform took the request to resume everybody on the call.
   *
   * Answers `interactions.voice.resumeAll`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7007 `failedToResumeAll`
   *
   * Source: `modules/voice.cljs:223,226` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/resume-all-acknowledged": InteractionResourceRef;
  /**
   * The platform took the request to mute somebody.
   *
   * Answers `interactions.voice.mute`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7005 `failedToMuteTargetResource`
   *
   * Source: `modules/voice.cljs:126,129` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/mute-acknowledged": TargetResourceAck;
  /**
   * Somebody on the call was muted.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:279` of `cxengage-javascript-sdk`;
   * `App/index.js:1081` of `agent-desktop`.
   */
  "cxengage/interactions/voice/resource-mute-received": ResourceMute;
  /**
   * The platform took the request to unmute somebody.
   *
   * Answers `interactions.voice.unmute`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7006 `failedToUnmuteTargetResource`
   *
   * Source: `modules/voice.cljs:151,154` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/unmute-acknowledged": TargetResourceAck;
  /**
   * Somebody on the call can be heard again.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:283` of `cxengage-javascript-sdk`;
   * `App/index.js:1097` of `agent-desktop`.
   */
  "cxengage/interactions/voice/resource-unmute-received": ResourceUnmute;
  /**
   * The platform took the request to take somebody off the call.
   *
   * Answers `interactions.voice.resourceRemove`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7014 `failedToRemoveResource`
   *
   * Source: `modules/voice.cljs:248,251` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/resource-removed-acknowledged": TargetResourceAck;
  /**
   * The platform took the request to start the recording.
   *
   * Answers `interactions.voice.startRecording`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7008 `failedToStartRecording`
   *
   * Source: `modules/voice.cljs:271,274` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/start-recording-acknowledged": InteractionResourceRef;
  /**
   * The call is being recorded.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:288` of `cxengage-javascript-sdk`;
   * `App/index.js:1121` of `agent-desktop`.
   */
  "cxengage/interactions/voice/recording-start-received": InteractionResourceEvent;
  /**
   * The platform took the request to stop the recording.
   *
   * Answers `interactions.voice.stopRecording`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7012 `failedToStopRecording`
   *
   * Source: `modules/voice.cljs:294,297` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/stop-recording-acknowledged": InteractionResourceRef;
  /**
   * The call is no longer recorded.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:294` of `cxengage-javascript-sdk`;
   * `App/index.js:1125` of `agent-desktop`.
   */
  "cxengage/interactions/voice/recording-end-received": InteractionResourceEvent;
  /**
   * The tone was played.
   *
   * Answers `interactions.voice.sendDigits`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 8001 `failedToSendTwilioDigits`
   *
   * Source: `modules/voice.cljs:411,414` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/send-digits-acknowledged": InteractionsVoiceSendDigitsAcknowledgedPayload;
  /**
   * `sendDigits` was asked of an interaction that is no live call.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Failures of `interactions.voice.sendDigits`.
   *
   * Errors that arrive here:
   *
   * - 7001 `failedToSendDigitsInvalidInteraction`
   *
   * Source: `modules/voice.cljs:417` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/error/failed-to-send-digits-invalid-interaction": null;
  /**
   * `sendDigits` was asked without a Twilio softphone.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Failures of `interactions.voice.sendDigits`.
   *
   * Errors that arrive here:
   *
   * - 7002 `noTwilioIntegration`
   *
   * Source: `modules/voice.cljs:404` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/error/no-twilio-integration": null;
  /**
   * The platform took the request to listen in.
   *
   * Answers `interactions.voice.silentMonitor`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 7022 `failedToStartSilentMonitoring`
   * - 7025 `failedToStartSilentMonitoringNoExtension`
   *
   * Source: `modules/voice.cljs:47,54,57…` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/silent-monitoring-start-acknowledged": InteractionsVoiceSilentMonitoringStartAcknowledgedPayload;
  /**
   * Listening in has begun.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:397` of `cxengage-javascript-sdk`;
   * `supervisorToolbar/epics.js:83`, `supervisorToolbar/index.js:101` of
   * `cxengage-configuration-ui`.
   */
  "cxengage/interactions/voice/silent-monitor-start": AgentNotification;
  /**
   * Listening in has ended.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:402` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/silent-monitor-end": AgentNotification;
  /**
   * A transfer has begun.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:306` of `cxengage-javascript-sdk`;
   * `App/index.js:1141` of `agent-desktop`.
   */
  "cxengage/interactions/voice/transfer-started": InteractionResourceEvent;
  /**
   * The other party of a transfer is on the line.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:300` of `cxengage-javascript-sdk`;
   * `App/index.js:1145` of `agent-desktop`.
   */
  "cxengage/interactions/voice/transfer-connected": InteractionResourceEvent;
  /**
   * A transfer was called off.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:312` of `cxengage-javascript-sdk`;
   * `App/index.js:1146` of `agent-desktop`.
   */
  "cxengage/interactions/voice/transfer-cancelled": InteractionResourceEvent;
  /**
   * The flow changed which of the call's controls are allowed.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:389` of `cxengage-javascript-sdk`;
   * `App/index.js:1074` of `agent-desktop`.
   */
  "cxengage/interactions/voice/update-call-controls": CallControls;
  /**
   * The softphone hung up a call that the platform did not know any more.
   *
   * Comes when `interactions.end` or `interactions.reject` is answered with 404; error 4003 follows
   * on `cxengage/interactions/end-acknowledged`.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Failures of `interactions.reject`, `interactions.end`.
   *
   * Errors that arrive here:
   *
   * - 8003 `forceKilledTwilioConnection`
   *
   * Source: `modules/interaction.cljs:86` of `cxengage-javascript-sdk`.
   */
  "cxengage/interactions/voice/force-killed-twilio-connection": null;
  /**
   * The level was set.
   *
   * The response is the level itself, as plain text.
   *
   * Answers `logging.setLevel`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/logging.cljs:26,18` of `cxengage-javascript-sdk`.
   */
  "cxengage/logging/log-level-set": AnyLogLevel;
  /**
   * A log could not be uploaded.
   *
   * Once a tenant was chosen, each error that Skylight publishes uploads a log, and so does
   * `testing.saveLogs`. A log that was uploaded is not told, in spite of the name.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Set off by `testing.saveLogs`.
   *
   * Also comes when nothing was called.
   *
   * Errors that arrive here:
   *
   * - 14000 `failedToSaveLogs`
   *
   * Source: `cxengage_javascript_sdk/pubsub.cljs:124` of `cxengage-javascript-sdk`.
   */
  "cxengage/logging/logs-saved": null;
  /**
   * The statistics that can be asked for.
   *
   * A map from names in camel case (`queue-length` becomes `queueLength`); a statistic named
   * `status` would be lost. Skylight's screen asks for it by itself after a session has started.
   *
   * Answers `reporting.getAvailableStats`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 12003 `failedToGetAvailableStats`
   *
   * Source: `modules/reporting.cljs:305` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/get-available-stats-response": Record<string, AvailableStat>;
  /**
   * The result of one statistic.
   *
   * The key of the only entry is made up by the SDK and told nowhere else.
   *
   * Answers `reporting.statQuery`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 12004 `failedToPerformStatQuery`
   *
   * Source: `modules/reporting.cljs:244` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/get-stat-query-response": Record<string, StatResult>;
  /**
   * The results of several statistics.
   *
   * By `statId`, or by an id that the SDK made up.
   *
   * Answers `reporting.bulkStatQuery`.
   *
   * The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 12007 `failedToPerformBulkStatQuery`
   *
   * Source: `modules/reporting.cljs:276` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/get-bulk-stat-query-response": Record<string, StatResult>;
  /**
   * A statistic is subscribed to.
   *
   * Answers `reporting.addStatSubscription`.
   *
   * The payload is known in full. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/reporting.cljs:56` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/stat-subscription-added": ReportingStatSubscriptionAddedPayload;
  /**
   * Several statistics are subscribed to.
   *
   * Answers `reporting.bulkAddStatSubscription`.
   *
   * The payload is known in full. Keys of the payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/reporting.cljs:89` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/bulk-stat-subscription-added": ReportingBulkStatSubscriptionAddedPayload;
  /**
   * What remains subscribed after one statistic was taken away.
   *
   * By `statId`, null when that was the last one. The subscriptions of Skylight's own screen are
   * among them.
   *
   * Answers `reporting.removeStatSubscription`.
   *
   * The payload is known in full. Keys of the payload are in kebab case.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/reporting.cljs:170` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/stat-subscription-removed": Record<string, StatBundle> | null;
  /**
   * What remains subscribed after several statistics were taken away.
   *
   * By `statId`, null when that was the last one. The subscriptions of Skylight's own screen are
   * among them.
   *
   * Answers `reporting.bulkRemoveStatSubscription`.
   *
   * The payload is known in full. Keys of the payload are in kebab case.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/reporting.cljs:186` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/bulk-stat-subscription-removed": Record<string, StatBundle> | null;
  /**
   * The results of everything that is subscribed.
   *
   * By `statId`, the subscriptions of Skylight's own screen included. A UUID stays as it is; an id
   * in kebab-case comes back in camelCase.
   *
   * Comes as the answer to `triggerBatch`, after statistics are subscribed to, and regularly for as
   * long as any is. On an error the response is null and the next regular request is put off.
   *
   * Answers `reporting.triggerBatch`.
   *
   * Set off by `reporting.addStatSubscription`, `reporting.bulkAddStatSubscription`.
   *
   * Also comes when nothing was called. The payload's fields are those seen in use. Keys of the
   * payload are as the platform sent them.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 12000 `reportingBatchRequestFailed`
   *
   * Source: `modules/reporting.cljs:142,19` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/batch-response": Record<string, StatResult> | null;
  /**
   * How busy the agents are.
   *
   * Answers `reporting.getCapacity`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 12005 `failedToGetCapacity`
   *
   * Source: `modules/reporting.cljs:216` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/get-capacity-response": CapacityResults;
  /**
   * What reporting knows about an interaction.
   *
   * Answers `reporting.getInteraction`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 12001 `failedToGetInteractionReporting`
   *
   * Source: `modules/reporting.cljs:355` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/get-interaction-response": InteractionReport;
  /**
   * Past interactions of a contact.
   *
   * Answers `reporting.getContactInteractionHistory`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 12002 `failedToGetContactInteractionHistory`
   *
   * Source: `modules/reporting.cljs:330` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/get-contact-interaction-history-response": InteractionHistoryPage;
  /**
   * Past interactions of a CRM record.
   *
   * Answers `reporting.getCrmInteractions`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 12006 `failedToGetCrmInteractions`
   *
   * Source: `modules/reporting.cljs:382` of `cxengage-javascript-sdk`.
   */
  "cxengage/reporting/get-crm-interactions-response": InteractionHistoryPage;
  /**
   * Skylight is connected to Salesforce.
   *
   * The payload is `true`.
   *
   * The payload is known in full.
   *
   * Source: `modules/salesforce_classic.cljs:456` of `cxengage-javascript-sdk`; `App/index.js:1407`
   * of `agent-desktop`.
   */
  "cxengage/salesforce-classic/initialize-complete": boolean;
  /**
   * The agent opened another tab in Salesforce.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `modules/salesforce_classic.cljs:336` of `cxengage-javascript-sdk`; `App/index.js:1456`
   * of `agent-desktop`.
   */
  "cxengage/salesforce-classic/active-tab-changed": SalesforceClassicActiveTabChangedPayload | null;
  /**
   * A record was assigned to an interaction.
   *
   * By command, or by Skylight when it showed the customer.
   *
   * Answers `salesforceClassic.assign`.
   *
   * Also comes when nothing was called. The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 15000 `failedToSendSalesforceClassicAssign`
   * - 15004 `failedToAssignSalesforceClassicItemToInteraction`
   * - 15006 `failedToAssignSalesforceClassicItemNoInteraction`
   * - 15007 `failedToAssignBlankSalesforceClassicItem`
   *
   * Source: `modules/salesforce_classic.cljs:183,186,203…` of `cxengage-javascript-sdk`;
   * `App/index.js:1424` of `agent-desktop`.
   */
  "cxengage/salesforce-classic/contact-assignment-acknowledged": SalesforceClassicHook;
  /**
   * A record was taken away from an interaction.
   *
   * Answers `salesforceClassic.unassign`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 15002 `failedToSendSalesforceClassicUnassign`
   * - 15005 `failedToUnassignSalesforceClassicItemFromInteraction`
   * - 15006 `failedToAssignSalesforceClassicItemNoInteraction`
   *
   * Source: `modules/salesforce_classic.cljs:232,235,250…` of `cxengage-javascript-sdk`;
   * `App/index.js:1447` of `agent-desktop`.
   */
  "cxengage/salesforce-classic/contact-unassignment-acknowledged": SalesforceClassicUnhook;
  /**
   * The agent clicked a telephone number.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `modules/salesforce_classic.cljs:362` of `cxengage-javascript-sdk`; `App/index.js:1414`
   * of `agent-desktop`.
   */
  "cxengage/salesforce-classic/on-click-to-interaction": SalesforceClassicOnClickToInteractionPayload;
  /**
   * The record's tab could not be opened.
   *
   * When nothing comes, it worked.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Failures of `salesforceClassic.focusInteraction`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 15003 `failedToFocusSalesforceClassicInteraction`
   *
   * Source: `modules/salesforce_classic.cljs:278,281` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-classic/focus-interaction": null;
  /**
   * Answers `isVisible`, without saying whether the panel is open.
   *
   * The response is always null. What Salesforce throws comes as a native `Error` without code.
   *
   * Answers `salesforceClassic.isVisible`.
   *
   * Source: `modules/salesforce_classic.cljs:122,126` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-classic/is-visible-response": null;
  /**
   * Skylight's panel was opened or closed.
   *
   * The response is always null. What Salesforce throws comes as a native `Error` without code.
   *
   * Answers `salesforceClassic.setVisibility`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/salesforce_classic.cljs:148,152` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-classic/set-visibility-response": null;
  /**
   * The size of Skylight's panel was set.
   *
   * The response is the text `true`, not the boolean, and comes even after a failure: one error
   * each for height and width may come before it, without a code; an exception comes as a native
   * `Error`.
   *
   * Answers `salesforceClassic.setDimensions`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/salesforce_classic.cljs:92,98,101` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-classic/set-dimensions-response": SalesforceClassicSetDimensionsResponsePayload;
  /**
   * Telephone numbers in Salesforce cannot be clicked to call them.
   *
   * The error is a native `Error` without code.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Source: `modules/salesforce_classic.cljs:460` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-classic/error/failed-to-create-click-to-dial-handler": null;
  /**
   * The agent's id in Salesforce could not be found out.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 15008 `failedToGetCurrentSalesforceClassicUserId`
   *
   * Source: `modules/salesforce_classic.cljs:345` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-classic/failed-to-get-current-user-id": null;
  /**
   * Skylight is connected to Salesforce.
   *
   * The payload is `true`.
   *
   * The payload is known in full.
   *
   * Source: `modules/salesforce_lightning.cljs:487` of `cxengage-javascript-sdk`;
   * `App/index.js:1473` of `agent-desktop`.
   */
  "cxengage/salesforce-lightning/initialize-complete": boolean;
  /**
   * The agent opened another record in Salesforce.
   *
   * Only sent when the record is another than before.
   *
   * The payload is known in full.
   *
   * Source: `modules/salesforce_lightning.cljs:345` of `cxengage-javascript-sdk`;
   * `App/index.js:1529` of `agent-desktop`.
   */
  "cxengage/salesforce-lightning/active-tab-changed": SalesforceLightningActiveTabChangedPayload;
  /**
   * A record was assigned to an interaction.
   *
   * By command, or by Skylight when it showed the customer.
   *
   * Answers `salesforceLightning.assign`.
   *
   * Also comes when nothing was called. The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 16000 `failedToSendSalesforceLightningAssign`
   * - 16004 `failedToAssignSalesforceLightningItemToInteraction`
   * - 16006 `failedToAssignSalesforceLightningItemNoInteraction`
   * - 16007 `failedToAssignBlankSalesforceLightningItem`
   *
   * Source: `modules/salesforce_lightning.cljs:175,178,195…` of `cxengage-javascript-sdk`;
   * `App/index.js:1497` of `agent-desktop`.
   */
  "cxengage/salesforce-lightning/contact-assignment-acknowledged": SalesforceLightningHook;
  /**
   * A record was taken away from an interaction.
   *
   * Answers `salesforceLightning.unassign`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 16002 `failedToSendSalesforceLightningUnassign`
   * - 16005 `failedToUnassignSalesforceLightningItemFromInteraction`
   * - 16006 `failedToAssignSalesforceLightningItemNoInteraction`
   *
   * Source: `modules/salesforce_lightning.cljs:224,227,242…` of `cxengage-javascript-sdk`;
   * `App/index.js:1520` of `agent-desktop`.
   */
  "cxengage/salesforce-lightning/contact-unassignment-acknowledged": SalesforceLightningUnhook;
  /**
   * The agent clicked a telephone number.
   *
   * The payload is known in full.
   *
   * Source: `modules/salesforce_lightning.cljs:361` of `cxengage-javascript-sdk`;
   * `App/index.js:1480` of `agent-desktop`.
   */
  "cxengage/salesforce-lightning/on-click-to-interaction": SalesforceLightningOnClickToInteractionPayload;
  /**
   * The record could not be opened.
   *
   * When nothing comes, it worked. What Salesforce throws comes as a native `Error` without code.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Failures of `salesforceLightning.focusInteraction`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 16003 `failedToFocusSalesforceLightningInteraction`
   *
   * Source: `modules/salesforce_lightning.cljs:270,273` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-lightning/focus-interaction": null;
  /**
   * Whether Skylight's panel is open.
   *
   * What Salesforce throws comes as a native `Error` without code.
   *
   * Answers `salesforceLightning.isVisible`.
   *
   * The payload is known in full.
   *
   * Source: `modules/salesforce_lightning.cljs:114,118` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-lightning/is-visible-response": boolean | null;
  /**
   * Salesforce was asked to open or close Skylight's panel.
   *
   * The payload is `true`, even if Salesforce refused. What Salesforce throws comes as a native
   * `Error` without code.
   *
   * Answers `salesforceLightning.setVisibility`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/salesforce_lightning.cljs:141,145` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-lightning/set-visibility-response": boolean;
  /**
   * The size of Skylight's panel was set.
   *
   * The payload is `true`. What Salesforce throws comes as a native `Error` without code.
   *
   * Answers `salesforceLightning.setDimensions`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   *
   * Source: `modules/salesforce_lightning.cljs:89,93` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-lightning/set-dimensions-response": boolean;
  /**
   * Telephone numbers in Salesforce cannot be clicked to call them.
   *
   * The error is a native `Error` without code.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Source: `modules/salesforce_lightning.cljs:491` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-lightning/error/failed-to-create-click-to-dial-handler": null;
  /**
   * The agent's id in Salesforce could not be found out.
   *
   * `data` of the error is the list of Salesforce's own errors.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 16008 `failedToGetCurrentSalesforceLightningUserId`
   *
   * Source: `modules/salesforce_lightning.cljs:440` of `cxengage-javascript-sdk`.
   */
  "cxengage/salesforce-lightning/failed-to-get-current-user-id": null;
  /**
   * The tenant and its region were found.
   *
   * The user config, the extensions and the session's start come on topics of their own.
   *
   * Answers `session.setActiveTenant`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 2010 `failedToGetTenant`
   * - 2011 `failedToGetRegion`
   *
   * Source: `modules/session.cljs:212,219,223` of `cxengage-javascript-sdk`.
   */
  "cxengage/session/set-active-tenant-response": SessionSetActiveTenantResponsePayload;
  /**
   * The agent's user config.
   *
   * Sent when a tenant becomes active and when `goReady` changes the extension. Error 2006 can
   * follow the config, and 7000 can come at any later time, when Twilio credentials cannot be
   * renewed.
   *
   * Set off by `session.setActiveTenant`, `session.goReady`.
   *
   * Also comes when nothing was called. The payload's fields are those seen in use. Credentials or
   * personal data: keep it out of logs.
   *
   * Errors that arrive here:
   *
   * - 2001 `failedToGetSessionConfig`
   * - 2006 `failedToUpdateExtension`
   * - 7000 `failedToRefreshTwilioIntegration`
   *
   * Source: `modules/session.cljs:151,160,166…`, `modules/twilio.cljs:310` of
   * `cxengage-javascript-sdk`; `App/index.js:597` of `agent-desktop`.
   */
  "cxengage/session/config-details": UserConfig;
  /**
   * The agent's extensions.
   *
   * Comes after the user config when a tenant becomes active, and before it in `goReady`.
   *
   * Set off by `session.setActiveTenant`, `session.goReady`.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `modules/session.cljs:153,400` of `cxengage-javascript-sdk`; `App/index.js:606` of
   * `agent-desktop`.
   */
  "cxengage/session/extension-list": ExtensionList;
  /**
   * The agent has a session; notifications and interactions can arrive from here on.
   *
   * Not sent for `setActiveTenant` with `noSession`.
   *
   * Set off by `session.setActiveTenant`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 2002 `failedToStartAgentSession`
   *
   * Source: `modules/session.cljs:131,137` of `cxengage-javascript-sdk`; `App/index.js:615` of
   * `agent-desktop`.
   */
  "cxengage/session/started": SessionStarted;
  /**
   * The platform took a request to change the presence, or to log out.
   *
   * One topic for `goReady`, `goNotReady`, `logout` and the automatic not-ready after
   * `setActiveTenant`: `state` tells them apart. The response is null after a logout that the
   * platform answered with 404.
   *
   * When a Salesforce module runs, a native Error may arrive here, or one and the same error over
   * and over.
   *
   * Answers `authentication.logout`, `session.goReady`, `session.goNotReady`.
   *
   * Set off by `session.setActiveTenant`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 2001 `failedToGetSessionConfig`
   * - 2004 `failedToChangeState`
   * - 2005 `invalidExtensionProvided`
   * - 2006 `failedToUpdateExtension`
   * - 2007 `invalidReasonInfo`
   * - 2009 `failedToGetUserExtensions`
   * - 4000 `activeInteractions`
   *
   * Source: `modules/session.cljs:61,73,76…`, `modules/authentication.cljs:35,48` of
   * `cxengage-javascript-sdk`.
   */
  "cxengage/session/state-change-request-acknowledged": PresenceState | null;
  /**
   * The agent's presence has changed.
   *
   * This is the presence that counts, whoever asked for it, supervisors included.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:143` of `cxengage-javascript-sdk`;
   * `App/index.js:568` of `agent-desktop`.
   */
  "cxengage/session/state-change-response": PresenceChange;
  /**
   * The agent's direction has changed.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:152` of `cxengage-javascript-sdk`;
   * `App/index.js:611` of `agent-desktop`.
   */
  "cxengage/session/direction-change-response": DirectionChange;
  /**
   * The platform took the new direction.
   *
   * Answers `session.setDirection`.
   *
   * The payload is known in full.
   *
   * Beside an error it holds `SessionSetDirectionResponseFailure`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 2008 `failedToSetDirection`
   *
   * Source: `modules/session.cljs:264,267` of `cxengage-javascript-sdk`; `App/index.js:610` of
   * `agent-desktop`.
   */
  "cxengage/session/set-direction-response": SessionSetDirectionResponsePayload;
  /**
   * The platform took the new presence of an agent.
   *
   * The response is null when there is an error.
   *
   * Answers `session.setPresenceState`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 2013 `failedToSetPresenceState`
   *
   * Source: `modules/session.cljs:319` of `cxengage-javascript-sdk`.
   */
  "cxengage/session/set-presence-state-response": PresenceState | null;
  /**
   * The session that the platform holds for the agent.
   *
   * Answers `session.getRunningSessionState`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 2014 `failedToGetRunningSessionState`
   *
   * Source: `modules/session.cljs:622,626` of `cxengage-javascript-sdk`.
   */
  "cxengage/session/get-running-session-state": RunningSession;
  /**
   * The tenants that the agent may work for.
   *
   * Answers `session.getTenantDetails`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 2012 `failedToGetTenantDetails`
   *
   * Source: `modules/session.cljs:573,575` of `cxengage-javascript-sdk`.
   */
  "cxengage/session/get-tenant-details": SessionGetTenantDetailsPayload;
  /**
   * The agent's user config, read afresh.
   *
   * An error comes with a response as well, which holds what is known of the failed request.
   *
   * Answers `session.getUserConfig`.
   *
   * The payload's fields are those seen in use. Credentials or personal data: keep it out of logs.
   *
   * Beside an error it holds `AjaxFailure`.
   *
   * Errors that arrive here:
   *
   * - 2015 `failedToGetUserConfig`
   *
   * Source: `modules/session.cljs:650` of `cxengage-javascript-sdk`.
   */
  "cxengage/session/get-user-config-response": SessionGetUserConfigResponsePayload;
  /**
   * The tenants of the person who is logging in.
   *
   * Comes just before the answer to the login.
   *
   * Set off by `authentication.login`.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `modules/authentication.cljs:99,127` of `cxengage-javascript-sdk`.
   */
  "cxengage/session/tenant-list": LoginTenant[];
  /**
   * A sign of life of the session was answered.
   *
   * Repeats every `heartbeatDelay` seconds. With error 2003 the session is lost: heartbeats stop
   * and no more notifications are read.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 2003 `sessionHeartbeatsFailed`
   *
   * Source: `modules/session.cljs:97,103` of `cxengage-javascript-sdk`.
   */
  "cxengage/session/heartbeat-response": Heartbeat | null;
  /**
   * The session is over and the agent is offline.
   *
   * `supervisorId` is set when a supervisor ended it.
   *
   * The payload is known in full.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:145` of `cxengage-javascript-sdk`;
   * `App/index.js:626` of `agent-desktop`.
   */
  "cxengage/session/ended": SessionEnded;
  /**
   * Skylight no longer reads notifications, since the session is over.
   *
   * Source: `modules/sqs.cljs:167,192` of `cxengage-javascript-sdk`.
   */
  "cxengage/session/sqs-shut-down": null;
  /**
   * The softphone was loaded.
   *
   * The payload is known in full.
   *
   * Source: `modules/twilio.cljs:251` of `cxengage-javascript-sdk`; `App/index.js:1724` of
   * `agent-desktop`.
   */
  "cxengage/twilio/twilio-initialization": TwilioTwilioInitializationPayload;
  /**
   * Which loudspeakers are used was changed.
   *
   * An opener never sees the payload: device objects cannot be copied, so error 8004 or 8005 comes
   * in its place even after a change that worked.
   *
   * Answers `twilio.setActiveOutputRingtoneDevices`, `twilio.setActiveOutputSpeakerDevices`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 8004 `failedToChangeTwilioActiveOutputRingtoneDevices`
   * - 8005 `failedToChangeTwilioActiveOutputSpeakerDevices`
   *
   * Source: `modules/twilio.cljs:136,141,185…` of `cxengage-javascript-sdk`; `App/index.js:1736` of
   * `agent-desktop`.
   */
  "cxengage/twilio/active-output-devices-changed": TwilioActiveOutputDevicesChangedPayload;
  /**
   * Loudspeakers were plugged in or unplugged.
   *
   * Lost on the way to the opener whenever there is any device to tell of.
   *
   * The payload is known in full.
   *
   * Source: `modules/twilio.cljs:80` of `cxengage-javascript-sdk`; `App/index.js:1731` of
   * `agent-desktop`.
   */
  "cxengage/twilio/output-devices-changed": TwilioOutputDevicesChangedPayload;
  /**
   * The softphone of a supervisor is ready.
   *
   * The payload has no members. Sent in the SDK's supervisor mode only, in which Skylight does not
   * run.
   *
   * The payload is known in full.
   *
   * Source: `modules/twilio.cljs:38` of `cxengage-javascript-sdk`.
   */
  "cxengage/twilio/device-ready": TwilioDeviceReadyPayload;
  /**
   * The browser gives Skylight no microphone, so the softphone cannot be used.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 8000 `noMicrophoneAccess`
   *
   * Source: `modules/twilio.cljs:269` of `cxengage-javascript-sdk`.
   */
  "cxengage/microphone-not-available": null;
  /**
   * The softphone reported a failure.
   *
   * `data.error` is an object of Twilio's. When it cannot be cloned, the message is lost on the
   * way.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 7023 `failedToInitTwilio`
   *
   * Source: `modules/twilio.cljs:67` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/error/twilio-device-error": null;
  /**
   * Skylight is connected to Zendesk.
   *
   * The payload is `true`. With error 17000 it is not connected.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 17000 `failedToInitZendeskClient`
   *
   * Source: `modules/zendesk.cljs:362,365` of `cxengage-javascript-sdk`; `App/index.js:1549` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/zendesk-initialization": boolean;
  /**
   * The agent opened another tab in Zendesk.
   *
   * Neither member is there when the tab was left or closed.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `modules/zendesk.cljs:340,347,357` of `cxengage-javascript-sdk`; `App/index.js:1555` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/active-tab-changed": ZendeskActiveTabChangedPayload;
  /**
   * A user was assigned to an interaction.
   *
   * By command, or by Skylight when it showed the customer.
   *
   * Answers `zendesk.assignContact`.
   *
   * Also comes when nothing was called. The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 17004 `failedToSendZendeskAssign`
   *
   * Source: `modules/zendesk.cljs:251,254,384` of `cxengage-javascript-sdk`; `App/index.js:1580` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/contact-assignment-acknowledged": ZendeskUserHook;
  /**
   * A user was taken away from an interaction.
   *
   * Answers `zendesk.unassignContact`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 17004 `failedToSendZendeskAssign`
   *
   * Source: `modules/zendesk.cljs:286,289` of `cxengage-javascript-sdk`; `App/index.js:1639` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/contact-unassignment-acknowledged": ZendeskUserHook;
  /**
   * A ticket was assigned to an interaction.
   *
   * By command, or by Skylight when it showed the customer.
   *
   * Answers `zendesk.assignRelatedTo`.
   *
   * Also comes when nothing was called. The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 17004 `failedToSendZendeskAssign`
   *
   * Source: `modules/zendesk.cljs:177,180,389` of `cxengage-javascript-sdk`; `App/index.js:1581` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/related-to-assignment-acknowledged": ZendeskTicketHook;
  /**
   * A ticket was taken away from an interaction.
   *
   * Answers `zendesk.unassignRelatedTo`.
   *
   * The payload's fields are those seen in use.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 17004 `failedToSendZendeskAssign`
   *
   * Source: `modules/zendesk.cljs:216,219` of `cxengage-javascript-sdk`; `App/index.js:1640` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/related-to-unassignment-acknowledged": ZendeskTicketHook;
  /**
   * What is assigned to an interaction could not be opened.
   *
   * When nothing comes, it was opened or there was nothing to open.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Failures of `zendesk.focusInteraction`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 17001 `failedToFocusZendeskInteraction`
   *
   * Source: `modules/zendesk.cljs:66,73` of `cxengage-javascript-sdk`.
   */
  "cxengage/zendesk/focus-interaction": null;
  /**
   * Skylight's panel could not be opened or closed.
   *
   * When nothing comes, it worked.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Failures of `zendesk.setVisibility`.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 17002 `failedToSetZendeskVisibility`
   *
   * Source: `modules/zendesk.cljs:97,103` of `cxengage-javascript-sdk`.
   */
  "cxengage/zendesk/set-visibility-response": null;
  /**
   * The size of Skylight's panel was set.
   *
   * The response is the text `true`, not the boolean.
   *
   * Answers `zendesk.setDimensions`.
   *
   * The payload is known in full.
   *
   * Errors that arrive here:
   *
   * - 1003 `argsFailedSpec`
   * - 17003 `failedToSetZendeskDimensions`
   *
   * Source: `modules/zendesk.cljs:137,141` of `cxengage-javascript-sdk`.
   */
  "cxengage/zendesk/set-dimensions-response": ZendeskSetDimensionsResponsePayload;
  /**
   * Skylight shows a user or a ticket because of an interaction.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `modules/zendesk.cljs:461` of `cxengage-javascript-sdk`; `App/index.js:1579` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/internal-pop-received": ZendeskInternalPopReceivedPayload;
  /**
   * A search for the customer found nobody.
   *
   * The list is always empty.
   *
   * The payload is known in full.
   *
   * Source: `modules/zendesk.cljs:421` of `cxengage-javascript-sdk`.
   */
  "cxengage/zendesk/search-and-pop-no-results-received": unknown[];
  /**
   * A user of Zendesk has changed.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `modules/zendesk.cljs:326` of `cxengage-javascript-sdk`; `App/index.js:1701` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/user-update": ZendeskNamed;
  /**
   * A ticket of Zendesk has changed.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `modules/zendesk.cljs:329` of `cxengage-javascript-sdk`; `App/index.js:1702` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/ticket-update": ZendeskNamed;
  /**
   * The agent clicked a telephone number to call it.
   *
   * Skylight's screen places the call.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `modules/zendesk.cljs:317` of `cxengage-javascript-sdk`; `App/index.js:1649` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/click-to-dial-requested": ZendeskEndpoint;
  /**
   * The agent clicked a telephone number to send it a text message.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `modules/zendesk.cljs:320` of `cxengage-javascript-sdk`; `App/index.js:1668` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/click-to-sms-requested": ZendeskEndpoint;
  /**
   * The agent clicked an address to write an email.
   *
   * Skylight's screen begins the email.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `modules/zendesk.cljs:323` of `cxengage-javascript-sdk`; `App/index.js:1686` of
   * `agent-desktop`.
   */
  "cxengage/zendesk/click-to-email-requested": ZendeskEndpoint;
  /**
   * Skylight shows the agent a notice.
   *
   * The payload's fields are those seen in use.
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:392` of `cxengage-javascript-sdk`;
   * `App/index.js:642` of `agent-desktop`.
   */
  "cxengage/notifications/show-banner": Banner;
  /**
   * A module that the session needs did not start.
   *
   * `data.module` names it: `sqs` or `messaging`. The session cannot be used.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 1002 `requiredModuleFailedToStart`
   *
   * Source: `cxengage_javascript_sdk/core.cljs:110` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/error/failed-to-start-module-error": null;
  /**
   * The platform sent a notification that the SDK does not know.
   *
   * `data.notificationReceived` is null.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 1005 `unknownAgentNotificationType`
   *
   * Source: `cxengage_javascript_sdk/interaction_management.cljs:566` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/error/unknown-agent-notification-type": null;
  /**
   * Skylight could not renew its access to the queue of notifications.
   *
   * Reading starts over afterwards.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 5000 `failedToRefreshSqsIntegration`
   *
   * Source: `modules/sqs.cljs:131,137` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/fatal/failed-to-refresh-sqs-integration": null;
  /**
   * Notifications could not be read this time.
   *
   * Repeats every two seconds for as long as reading fails.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 5002 `failedToReceiveSqsMessage`
   *
   * Source: `modules/sqs.cljs:158,183` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/warn/failed-to-receive-sqs-message": null;
  /**
   * A notification could not be taken off the queue, or belongs to another session.
   *
   * With error 5005, the notification belongs to another, newer session.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 5001 `failedToDeleteSqsMessage`
   * - 5005 `failedToProcessSqsMessage`
   *
   * Source: `modules/sqs.cljs:82,95` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/warn/failed-to-delete-sqs-message": null;
  /**
   * Skylight stopped reading notifications.
   *
   * Comes with every ordinary logout as well. Unless the session is over, reading starts over.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 5004 `sqsLoopEnded`
   *
   * Source: `modules/sqs.cljs:207` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/warn/sqs-loop-ended": null;
  /**
   * Something unforeseen happened while notifications were read.
   *
   * Only errors arrive here: listen with `onError`.
   *
   * Errors that arrive here:
   *
   * - 5003 `sqsUncaughtException`
   *
   * Source: `modules/sqs.cljs:204` of `cxengage-javascript-sdk`.
   */
  "cxengage/errors/error/sqs-uncaught-exception": null;
}

/** What `response` holds beside an error; null on every other topic. */
export interface Failures {
  "cxengage/api/read-response": AjaxFailure;
  "cxengage/api/create-response": AjaxFailure;
  "cxengage/api/create-file-response": AjaxFailure;
  "cxengage/api/update-response": AjaxFailure;
  "cxengage/api/delete-response": AjaxFailure;
  "cxengage/entities/get-entity-response": AjaxFailure;
  "cxengage/entities/get-recordings-response": AjaxFailure;
  "cxengage/entities/get-business-hour-response": AjaxFailure;
  "cxengage/entities/create-business-hour-response": AjaxFailure;
  "cxengage/entities/update-business-hour-response": AjaxFailure;
  "cxengage/entities/create-exception-response": AjaxFailure;
  "cxengage/entities/delete-execption-response": AjaxFailure;
  "cxengage/entities/get-flows-response": EntitiesGetFlowsResponseFailure;
  "cxengage/entities/get-flow-response": EntitiesGetFlowResponseFailure;
  "cxengage/entities/create-flow-response": EntitiesCreateFlowResponseFailure;
  "cxengage/entities/update-flow-response": AjaxFailure;
  "cxengage/entities/create-flow-draft-response": AjaxFailure;
  "cxengage/entities/remove-flow-draft-response": AjaxFailure;
  "cxengage/entities/get-dispatch-mappings-response": AjaxFailure;
  "cxengage/entities/get-dispatch-mapping-response": AjaxFailure;
  "cxengage/entities/create-dispatch-mapping-response": AjaxFailure;
  "cxengage/entities/update-dispatch-mapping-response": AjaxFailure;
  "cxengage/entities/get-skill-response": EntitiesGetSkillResponseFailure;
  "cxengage/entities/create-skill-response": AjaxFailure;
  "cxengage/entities/update-skill-response": AjaxFailure;
  "cxengage/entities/get-group-response": EntitiesGetGroupResponseFailure;
  "cxengage/entities/create-group-response": AjaxFailure;
  "cxengage/entities/update-group-response": AjaxFailure;
  "cxengage/entities/associate-response": AjaxFailure;
  "cxengage/entities/dissociate-response": AjaxFailure;
  "cxengage/entities/get-integrations-response": AjaxFailure;
  "cxengage/entities/get-integration-response": EntitiesGetIntegrationResponseFailure;
  "cxengage/entities/create-integration-response": AjaxFailure;
  "cxengage/entities/update-integration-response": AjaxFailure;
  "cxengage/entities/get-integration-listeners-response": AjaxFailure;
  "cxengage/entities/get-integration-listener-response": AjaxFailure;
  "cxengage/entities/create-integration-listener-response": AjaxFailure;
  "cxengage/entities/update-integration-listener-response": AjaxFailure;
  "cxengage/entities/create-list-response": AjaxFailure;
  "cxengage/entities/update-list-response": AjaxFailure;
  "cxengage/entities/create-list-item-response": AjaxFailure;
  "cxengage/entities/update-list-item-response": AjaxFailure;
  "cxengage/entities/create-outbound-identifier-response": AjaxFailure;
  "cxengage/entities/update-outbound-identifier-response": AjaxFailure;
  "cxengage/entities/delete-outbound-identifier-response": AjaxFailure;
  "cxengage/entities/create-outbound-identifier-list-response": AjaxFailure;
  "cxengage/entities/update-outbound-identifier-list-response": AjaxFailure;
  "cxengage/entities/get-queue-response": EntitiesGetQueueResponseFailure;
  "cxengage/entities/get-slas-response": AjaxFailure;
  "cxengage/entities/get-sla-response": EntitiesGetSlaResponseFailure;
  "cxengage/entities/create-sla-response": AjaxFailure;
  "cxengage/entities/update-sla-response": AjaxFailure;
  "cxengage/entities/create-sla-version-response": EntitiesCreateSlaVersionResponseFailure;
  "cxengage/entities/get-reason-response": AjaxFailure;
  "cxengage/entities/create-reason-response": AjaxFailure;
  "cxengage/entities/update-reason-response": AjaxFailure;
  "cxengage/entities/get-reason-list-response": AjaxFailure;
  "cxengage/entities/create-reason-list-response": AjaxFailure;
  "cxengage/entities/update-reason-list-response": AjaxFailure;
  "cxengage/entities/get-dispositions-response": AjaxFailure;
  "cxengage/entities/get-disposition-response": AjaxFailure;
  "cxengage/entities/create-disposition-response": AjaxFailure;
  "cxengage/entities/update-disposition-response": AjaxFailure;
  "cxengage/entities/create-disposition-list-response": AjaxFailure;
  "cxengage/entities/update-disposition-list-response": AjaxFailure;
  "cxengage/entities/get-data-access-report-response": AjaxFailure;
  "cxengage/entities/create-data-access-report-response": AjaxFailure;
  "cxengage/entities/update-data-access-report-response": AjaxFailure;
  "cxengage/entities/get-data-access-member-response": AjaxFailure;
  "cxengage/entities/get-role-response": AjaxFailure;
  "cxengage/entities/create-role-response": AjaxFailure;
  "cxengage/entities/update-role-response": AjaxFailure;
  "cxengage/entities/get-identity-providers-response": AjaxFailure;
  "cxengage/entities/get-api-keys-response": AjaxFailure;
  "cxengage/entities/create-api-key-response": AjaxFailure;
  "cxengage/entities/update-api-key-response": AjaxFailure;
  "cxengage/entities/delete-api-key-response": AjaxFailure;
  "cxengage/entities/get-message-template-response": AjaxFailure;
  "cxengage/entities/create-message-template-response": AjaxFailure;
  "cxengage/entities/update-message-template-response": AjaxFailure;
  "cxengage/entities/create-email-template-response": AjaxFailure;
  "cxengage/entities/update-email-template-response": AjaxFailure;
  "cxengage/entities/get-tenants-response": AjaxFailure;
  "cxengage/entities/get-tenant-response": AjaxFailure;
  "cxengage/entities/create-tenant-response": AjaxFailure;
  "cxengage/entities/update-tenant-response": AjaxFailure;
  "cxengage/entities/get-branding-response": EntitiesGetBrandingResponseFailure;
  "cxengage/entities/update-branding-response": EntitiesUpdateBrandingResponseFailure;
  "cxengage/entities/create-transfer-list-response": AjaxFailure;
  "cxengage/entities/update-transfer-list-response": AjaxFailure;
  "cxengage/entities/get-user-response": EntitiesGetUserResponseFailure;
  "cxengage/entities/create-user-response": AjaxFailure;
  "cxengage/entities/invite-user-response": AjaxFailure;
  "cxengage/entities/update-user-response": AjaxFailure;
  "cxengage/entities/update-user-skill-member-response": AjaxFailure;
  "cxengage/entities/update-users-capacity-rule-response": AjaxFailure | null;
  "cxengage/entities/get-platform-user-response": AjaxFailure;
  "cxengage/entities/update-platform-user-response": AjaxFailure;
  "cxengage/interactions/email/transcript-received": AjaxFailure;
  "cxengage/interactions/smooch-messaging/message-received": AjaxFailure;
  "cxengage/interactions/smooch-messaging/conversation-read-agent-received": AjaxFailure;
  "cxengage/interactions/smooch-messaging/typing-agent-received": AjaxFailure;
  "cxengage/interactions/smooch-messaging/attachment-sent": AjaxFailure;
  "cxengage/session/set-direction-response": SessionSetDirectionResponseFailure;
  "cxengage/session/get-user-config-response": AjaxFailure;
}

/** The topics on which only errors arrive. */
export type ErrorOnlyTopic =
  | "skylight/target-origin-already-defined"
  | "cxengage/errors/error/failed-to-create-email-reply-artifact"
  | "cxengage/errors/error/failed-to-create-outbound-email-interaction"
  | "cxengage/errors/error/failed-to-retrieve-messaging-history"
  | "cxengage/errors/error/failed-to-retrieve-messaging-metadata"
  | "cxengage/errors/error/mqtt-lost-connection"
  | "cxengage/errors/fatal/mqtt-failed-to-connect"
  | "cxengage/interactions/voice/customer-hold-error"
  | "cxengage/errors/error/failed-to-send-digits-invalid-interaction"
  | "cxengage/errors/error/no-twilio-integration"
  | "cxengage/interactions/voice/force-killed-twilio-connection"
  | "cxengage/logging/logs-saved"
  | "cxengage/salesforce-classic/focus-interaction"
  | "cxengage/salesforce-classic/error/failed-to-create-click-to-dial-handler"
  | "cxengage/salesforce-classic/failed-to-get-current-user-id"
  | "cxengage/salesforce-lightning/focus-interaction"
  | "cxengage/salesforce-lightning/error/failed-to-create-click-to-dial-handler"
  | "cxengage/salesforce-lightning/failed-to-get-current-user-id"
  | "cxengage/microphone-not-available"
  | "cxengage/errors/error/twilio-device-error"
  | "cxengage/zendesk/focus-interaction"
  | "cxengage/zendesk/set-visibility-response"
  | "cxengage/errors/error/failed-to-start-module-error"
  | "cxengage/errors/error/unknown-agent-notification-type"
  | "cxengage/errors/fatal/failed-to-refresh-sqs-integration"
  | "cxengage/errors/warn/failed-to-receive-sqs-message"
  | "cxengage/errors/warn/failed-to-delete-sqs-message"
  | "cxengage/errors/warn/sqs-loop-ended"
  | "cxengage/errors/error/sqs-uncaught-exception";

/**
 * Topics that are declared and never delivered: nobody hears them.
 *
 * - `cxengage/interactions/wrapup-ended`: No notification of the platform leads to it; wait for
 *   `cxengage/interactions/work-ended-received`.
 * - `cxengage/interactions/voice/customer-resume-error`: The SDK waits for a misspelt notification,
 *   so 7013 never comes this way.
 * - `cxengage/logging/logs-dumped`: The SDK knows the name, but has no code that publishes it.
 * - `cxengage/reporting/polling-started`: The SDK knows the name, but has no code that publishes
 *   it.
 * - `cxengage/reporting/polling-stopped`: The SDK knows the name, but has no code that publishes
 *   it.
 * - `cxengage/salesforce-classic/failed-to-get-current-org-id`: The line of the SDK that would
 *   publish it has been turned into a comment.
 * - `cxengage/salesforce-lightning/failed-to-get-current-org-id`: The line of the SDK that would
 *   publish it has been turned into a comment.
 * - `cxengage/session/get-active-tenant-id-response`: The SDK publishes it under a wrong key; the
 *   payload shows what was meant.
 * - `cxengage/session/get-active-user-id-response`: The SDK publishes it under a wrong key; the
 *   payload shows what was meant.
 * - `cxengage/session/get-default-extension-response`: The SDK publishes it under a wrong key; the
 *   payload shows what was meant.
 * - `cxengage/session/get-extensions`: The SDK publishes it under a wrong key; the payload shows
 *   what was meant.
 * - `cxengage/session/get-token-response`: The SDK publishes it under a wrong key; the payload
 *   shows what was meant.
 * - `cxengage/session/get-sso-token-response`: The SDK publishes it under a wrong key; the payload
 *   shows what was meant.
 * - `cxengage/session/set-token-response`: The SDK publishes it under a wrong key; the payload
 *   shows what was meant.
 * - `cxengage/session/set-user-identity-response`: The SDK publishes it under a wrong key; the
 *   payload shows what was meant.
 * - `cxengage/session/set-locale-response`: The SDK publishes it under a wrong key; the payload
 *   shows what was meant.
 * - `cxengage/interactions/voice/get-monitored-interaction-response`: The SDK publishes it under a
 *   wrong key; the payload shows what was meant.
 * - `cxengage/interactions/voice/set-monitored-interaction-response`: The SDK publishes it under a
 *   wrong key; the payload shows what was meant.
 * - `cxengage/errors/error/api-encountered-internal-server-error`: The SDK declares the topic and
 *   never publishes it; commands report such failures themselves.
 * - `cxengage/errors/error/api-rejected-bad-client-request`: The SDK declares the topic and never
 *   publishes it; commands report such failures themselves.
 * - `cxengage/errors/error/api-returned-404-not-found`: The SDK declares the topic and never
 *   publishes it; commands report such failures themselves.
 */
export type UndeliveredTopic =
  | "cxengage/interactions/wrapup-ended"
  | "cxengage/interactions/voice/customer-resume-error"
  | "cxengage/logging/logs-dumped"
  | "cxengage/reporting/polling-started"
  | "cxengage/reporting/polling-stopped"
  | "cxengage/salesforce-classic/failed-to-get-current-org-id"
  | "cxengage/salesforce-lightning/failed-to-get-current-org-id"
  | "cxengage/session/get-active-tenant-id-response"
  | "cxengage/session/get-active-user-id-response"
  | "cxengage/session/get-default-extension-response"
  | "cxengage/session/get-extensions"
  | "cxengage/session/get-token-response"
  | "cxengage/session/get-sso-token-response"
  | "cxengage/session/set-token-response"
  | "cxengage/session/set-user-identity-response"
  | "cxengage/session/set-locale-response"
  | "cxengage/interactions/voice/get-monitored-interaction-response"
  | "cxengage/interactions/voice/set-monitored-interaction-response"
  | "cxengage/errors/error/api-encountered-internal-server-error"
  | "cxengage/errors/error/api-rejected-bad-client-request"
  | "cxengage/errors/error/api-returned-404-not-found";

/** What is known of the topics. */
export interface SkylightTopics {
  /** Payloads by topic. */
  payloads: Topics;
  /** What stands beside an error, by topic. */
  failures: Failures;
  /** Topics on which only errors arrive. */
  errorOnly: ErrorOnlyTopic;
}
