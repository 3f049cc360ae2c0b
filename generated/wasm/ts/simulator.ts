// Written by skylight-codegen from the catalog; change that, not this file.
import type { SimulatedCatalog } from "./runtime/simulator/catalog.js";
import { simulateInPage } from "./runtime/simulator/page.js";
import { SimulatedError, type Simulator, silence } from "./runtime/simulator/script.js";
import {
  createSimulation,
  type SimulateOptions,
  type Simulation,
} from "./runtime/simulator/simulate.js";
import type { Topics } from "./topics.js";
import { typeTable } from "./type-table.js";

export type { VirtualClock } from "./runtime/simulator/clock.js";
export type { Fault } from "./runtime/simulator/delivery.js";
export type {
  Play,
  PlayOptions,
  SimulatedCall,
  Simulator,
} from "./runtime/simulator/script.js";
export type { SimulateOptions, Simulation } from "./runtime/simulator/simulate.js";
export { SimulatedError, silence };

/** The dotted paths of the commands. */
export type CommandPath =
  | "dumpState"
  | "api.read"
  | "api.create"
  | "api.createFile"
  | "api.update"
  | "api.delete"
  | "authentication.login"
  | "authentication.logout"
  | "authentication.getAuthInfo"
  | "authentication.popIdentityPage"
  | "authentication.updateDefaultTenant"
  | "contacts.get"
  | "contacts.getAll"
  | "contacts.search"
  | "contacts.create"
  | "contacts.update"
  | "contacts.delete"
  | "contacts.merge"
  | "contacts.listAttributes"
  | "contacts.listLayouts"
  | "contacts.getLayout"
  | "entities.getEntity"
  | "entities.getArtifacts"
  | "entities.getArtifact"
  | "entities.getRecordings"
  | "entities.getBusinessHours"
  | "entities.getBusinessHour"
  | "entities.createBusinessHour"
  | "entities.updateBusinessHour"
  | "entities.createException"
  | "entities.deleteException"
  | "entities.getTimezones"
  | "entities.getFlows"
  | "entities.getFlow"
  | "entities.createFlow"
  | "entities.updateFlow"
  | "entities.createFlowDraft"
  | "entities.removeFlowDraft"
  | "entities.getDispatchMappings"
  | "entities.getDispatchMapping"
  | "entities.createDispatchMapping"
  | "entities.updateDispatchMapping"
  | "entities.getSkills"
  | "entities.getSkill"
  | "entities.createSkill"
  | "entities.updateSkill"
  | "entities.getGroups"
  | "entities.getGroup"
  | "entities.createGroup"
  | "entities.updateGroup"
  | "entities.associate"
  | "entities.dissociate"
  | "entities.getCapacityRules"
  | "entities.getIntegrations"
  | "entities.getIntegration"
  | "entities.createIntegration"
  | "entities.updateIntegration"
  | "entities.getIntegrationListeners"
  | "entities.getIntegrationListener"
  | "entities.createIntegrationListener"
  | "entities.updateIntegrationListener"
  | "entities.getListTypes"
  | "entities.getLists"
  | "entities.getList"
  | "entities.createList"
  | "entities.updateList"
  | "entities.getListItem"
  | "entities.createListItem"
  | "entities.updateListItem"
  | "entities.deleteListItem"
  | "entities.downloadList"
  | "entities.uploadList"
  | "entities.getOutboundIdentifiers"
  | "entities.createOutboundIdentifier"
  | "entities.updateOutboundIdentifier"
  | "entities.deleteOutboundIdentifier"
  | "entities.getOutboundIdentifierLists"
  | "entities.getOutboundIdentifierList"
  | "entities.createOutboundIdentifierList"
  | "entities.updateOutboundIdentifierList"
  | "entities.addOutboundIdentifierListMember"
  | "entities.removeOutboundIdentifierListMember"
  | "entities.getQueues"
  | "entities.getQueue"
  | "entities.getSlas"
  | "entities.getSla"
  | "entities.createSla"
  | "entities.updateSla"
  | "entities.createSlaVersion"
  | "entities.getReasons"
  | "entities.getReason"
  | "entities.createReason"
  | "entities.updateReason"
  | "entities.getReasonLists"
  | "entities.getReasonList"
  | "entities.createReasonList"
  | "entities.updateReasonList"
  | "entities.getDispositions"
  | "entities.getDisposition"
  | "entities.createDisposition"
  | "entities.updateDisposition"
  | "entities.createDispositionList"
  | "entities.updateDispositionList"
  | "entities.getDataAccessReports"
  | "entities.getDataAccessReport"
  | "entities.getDataAccessMember"
  | "entities.createDataAccessReport"
  | "entities.updateDataAccessReport"
  | "entities.getHistoricalReportFolders"
  | "entities.getDashboards"
  | "entities.getRoles"
  | "entities.getRole"
  | "entities.createRole"
  | "entities.updateRole"
  | "entities.getPlatformRoles"
  | "entities.getPermissions"
  | "entities.getIdentityProviders"
  | "entities.getApiKeys"
  | "entities.createApiKey"
  | "entities.updateApiKey"
  | "entities.deleteApiKey"
  | "entities.getMessageTemplates"
  | "entities.getMessageTemplate"
  | "entities.createMessageTemplate"
  | "entities.updateMessageTemplate"
  | "entities.getEmailTypes"
  | "entities.getEmailTemplates"
  | "entities.createEmailTemplate"
  | "entities.updateEmailTemplate"
  | "entities.deleteEmailTemplate"
  | "entities.getTenants"
  | "entities.getTenant"
  | "entities.createTenant"
  | "entities.updateTenant"
  | "entities.getRegions"
  | "entities.getBranding"
  | "entities.getProtectedBranding"
  | "entities.updateBranding"
  | "entities.uploadBrandingImage"
  | "entities.getTransferLists"
  | "entities.getTransferList"
  | "entities.createTransferList"
  | "entities.updateTransferList"
  | "entities.getUsers"
  | "entities.getUser"
  | "entities.inviteUser"
  | "entities.createUser"
  | "entities.updateUser"
  | "entities.updateUserSkillMember"
  | "entities.updateUsersCapacityRule"
  | "entities.getUserOutboundIdentifierLists"
  | "entities.getPlatformUser"
  | "entities.getPlatformUserEmail"
  | "entities.updatePlatformUser"
  | "interactions.accept"
  | "interactions.reject"
  | "interactions.end"
  | "interactions.focus"
  | "interactions.unfocus"
  | "interactions.transferToResource"
  | "interactions.transferToQueue"
  | "interactions.transferToExtension"
  | "interactions.cancelResourceTransfer"
  | "interactions.cancelQueueTransfer"
  | "interactions.cancelExtensionTransfer"
  | "interactions.enableWrapup"
  | "interactions.disableWrapup"
  | "interactions.endWrapup"
  | "interactions.selectDispositionCode"
  | "interactions.deselectDispositionCode"
  | "interactions.assignContact"
  | "interactions.unassignContact"
  | "interactions.createNote"
  | "interactions.getNote"
  | "interactions.getAllNotes"
  | "interactions.updateNote"
  | "interactions.sendScript"
  | "interactions.sendCustomInterrupt"
  | "interactions.email.startOutboundEmail"
  | "interactions.email.agentReplyStarted"
  | "interactions.email.agentCancelledReply"
  | "interactions.email.agentNoReply"
  | "interactions.email.addAttachment"
  | "interactions.email.removeAttachment"
  | "interactions.email.sendReply"
  | "interactions.email.getAttachmentUrl"
  | "interactions.messaging.sendMessage"
  | "interactions.messaging.initializeOutboundSms"
  | "interactions.messaging.sendOutboundSms"
  | "interactions.messaging.getTranscripts"
  | "interactions.smoochMessaging.sendMessage"
  | "interactions.smoochMessaging.sendTypingIndicator"
  | "interactions.smoochMessaging.sendConversationRead"
  | "interactions.smoochMessaging.addAttachment"
  | "interactions.smoochMessaging.removeAttachment"
  | "interactions.smoochMessaging.sendAttachment"
  | "interactions.voice.dial"
  | "interactions.voice.cancelDial"
  | "interactions.voice.customerHold"
  | "interactions.voice.customerResume"
  | "interactions.voice.resourceHold"
  | "interactions.voice.resourceResume"
  | "interactions.voice.resumeAll"
  | "interactions.voice.mute"
  | "interactions.voice.unmute"
  | "interactions.voice.resourceRemove"
  | "interactions.voice.startRecording"
  | "interactions.voice.stopRecording"
  | "interactions.voice.sendDigits"
  | "interactions.voice.silentMonitor"
  | "logging.setLevel"
  | "reporting.getAvailableStats"
  | "reporting.statQuery"
  | "reporting.bulkStatQuery"
  | "reporting.addStatSubscription"
  | "reporting.bulkAddStatSubscription"
  | "reporting.removeStatSubscription"
  | "reporting.bulkRemoveStatSubscription"
  | "reporting.triggerBatch"
  | "reporting.getCapacity"
  | "reporting.getInteraction"
  | "reporting.getContactInteractionHistory"
  | "reporting.getCrmInteractions"
  | "reporting.getTranscripts"
  | "reporting.getEmailTranscripts"
  | "salesforceClassic.assign"
  | "salesforceClassic.unassign"
  | "salesforceClassic.focusInteraction"
  | "salesforceClassic.isVisible"
  | "salesforceClassic.setVisibility"
  | "salesforceClassic.setDimensions"
  | "salesforceClassic.dumpState"
  | "salesforceLightning.assign"
  | "salesforceLightning.unassign"
  | "salesforceLightning.focusInteraction"
  | "salesforceLightning.isVisible"
  | "salesforceLightning.setVisibility"
  | "salesforceLightning.setDimensions"
  | "salesforceLightning.dumpState"
  | "session.setActiveTenant"
  | "session.goReady"
  | "session.goNotReady"
  | "session.setDirection"
  | "session.setPresenceState"
  | "session.getRunningSessionState"
  | "session.getTenantDetails"
  | "session.getUserConfig"
  | "session.getExtensions"
  | "session.getActiveTenantId"
  | "session.getActiveUserId"
  | "session.getDefaultExtension"
  | "session.getToken"
  | "session.getSsoToken"
  | "session.getMonitoredInteraction"
  | "session.clearMonitoredInteraction"
  | "session.setToken"
  | "session.setUserIdentity"
  | "session.setLocale"
  | "testing.saveLogs"
  | "testing.throwError"
  | "twilio.setActiveOutputRingtoneDevices"
  | "twilio.setActiveOutputSpeakerDevices"
  | "twilio.resetTwilioDevice"
  | "zendesk.assignContact"
  | "zendesk.unassignContact"
  | "zendesk.assignRelatedTo"
  | "zendesk.unassignRelatedTo"
  | "zendesk.focusInteraction"
  | "zendesk.setVisibility"
  | "zendesk.setDimensions"
  | "zendesk.dumpState";

/** The names of the sequences. */
export type SequenceName =
  | "bridge_handshake"
  | "bridge_second_init"
  | "bridge_close_or_reload"
  | "dump_state"
  | "login_username_password"
  | "login_token"
  | "login_new_token_only"
  | "login_sso"
  | "logout"
  | "logout_from_skylight_ui"
  | "work_item"
  | "reject"
  | "offer_timeout"
  | "cold_transfer"
  | "disposition"
  | "script"
  | "wrapup"
  | "email_inbound"
  | "email_outbound"
  | "messaging_mqtt"
  | "sms_outbound"
  | "messaging_smooch"
  | "voice_inbound"
  | "voice_outbound"
  | "voice_outbound_cancelled"
  | "hold"
  | "voice_warm_transfer"
  | "voice_warm_transfer_cancelled"
  | "silent_monitoring"
  | "set_active_tenant"
  | "set_active_tenant_no_session"
  | "go_ready_same_extension"
  | "go_ready_other_extension"
  | "go_not_ready"
  | "set_direction"
  | "session_ended_by_supervisor"
  | "heartbeat_failure";

/** The names and payloads of the catalog. */
export interface SimulatedSkylight {
  /** Payloads by topic. */
  payloads: Topics;
  /** Paths of the commands. */
  commands: CommandPath;
  /** Names of the sequences. */
  sequences: SequenceName;
}

const catalog: SimulatedCatalog = {
  types: typeTable,
  commands: {
    dumpState: "cxengage/state",
    "api.read": "cxengage/api/read-response >customTopic",
    "api.create": "cxengage/api/create-response >customTopic",
    "api.createFile": "cxengage/api/create-file-response >customTopic",
    "api.update": "cxengage/api/update-response >customTopic",
    "api.delete": "cxengage/api/delete-response >customTopic",
    "authentication.login": "cxengage/authentication/login-response",
    "authentication.logout": "cxengage/session/state-change-request-acknowledged",
    "authentication.getAuthInfo": "cxengage/authentication/auth-info-response",
    "authentication.popIdentityPage": "cxengage/authentication/identity-window-response",
    "authentication.updateDefaultTenant": "cxengage/authentication/update-default-tenant-response",
    "contacts.get": "cxengage/contacts/get-contact-response =contactId=id=contactId",
    "contacts.getAll": "cxengage/contacts/get-contacts-response",
    "contacts.search": "cxengage/contacts/search-contacts-response",
    "contacts.create": "cxengage/contacts/create-contact-response",
    "contacts.update": "cxengage/contacts/update-contact-response =contactId=id=contactId",
    "contacts.delete": "cxengage/contacts/delete-contact-response =contactId==contactId",
    "contacts.merge": "cxengage/contacts/merge-contacts-response",
    "contacts.listAttributes": "cxengage/contacts/list-attributes-response",
    "contacts.listLayouts": "cxengage/contacts/list-layouts-response",
    "contacts.getLayout": "cxengage/contacts/get-layout-response =layoutId=id=layoutId",
    "entities.getEntity": "cxengage/entities/get-entity-response >customTopic",
    "entities.getArtifacts": "cxengage/entities/get-artifacts-response",
    "entities.getArtifact": "cxengage/entities/get-artifact-response =artifactId =interactionId",
    "entities.getRecordings": "cxengage/entities/get-recordings-response",
    "entities.getBusinessHours": "cxengage/entities/get-business-hours-response",
    "entities.getBusinessHour":
      "cxengage/entities/get-business-hour-response =businessHourId=result.id",
    "entities.createBusinessHour": "cxengage/entities/create-business-hour-response",
    "entities.updateBusinessHour":
      "cxengage/entities/update-business-hour-response =businessHourId=result.id",
    "entities.createException":
      "cxengage/entities/create-exception-response =businessHourId=result.businessHoursId",
    "entities.deleteException": "cxengage/entities/delete-execption-response",
    "entities.getTimezones": "cxengage/entities/get-timezones-response",
    "entities.getFlows": "cxengage/entities/get-flows-response",
    "entities.getFlow": "cxengage/entities/get-flow-response =flowId=result.id",
    "entities.createFlow": "cxengage/entities/create-flow-response",
    "entities.updateFlow": "cxengage/entities/update-flow-response =flowId=result.id",
    "entities.createFlowDraft":
      "cxengage/entities/create-flow-draft-response =flowId=result.flowId",
    "entities.removeFlowDraft": "cxengage/entities/remove-flow-draft-response",
    "entities.getDispatchMappings": "cxengage/entities/get-dispatch-mappings-response",
    "entities.getDispatchMapping":
      "cxengage/entities/get-dispatch-mapping-response =dispatchMappingId=result.id",
    "entities.createDispatchMapping": "cxengage/entities/create-dispatch-mapping-response",
    "entities.updateDispatchMapping":
      "cxengage/entities/update-dispatch-mapping-response =dispatchMappingId=result.id",
    "entities.getSkills": "cxengage/entities/get-skills-response",
    "entities.getSkill": "cxengage/entities/get-skill-response =skillId=result.id",
    "entities.createSkill": "cxengage/entities/create-skill-response",
    "entities.updateSkill": "cxengage/entities/update-skill-response =skillId=result.id",
    "entities.getGroups": "cxengage/entities/get-groups-response",
    "entities.getGroup": "cxengage/entities/get-group-response =groupId=result.id",
    "entities.createGroup": "cxengage/entities/create-group-response",
    "entities.updateGroup": "cxengage/entities/update-group-response =groupId=result.id",
    "entities.associate": "cxengage/entities/associate-response",
    "entities.dissociate": "cxengage/entities/dissociate-response",
    "entities.getCapacityRules": "cxengage/entities/get-capacity-rules-response",
    "entities.getIntegrations": "cxengage/entities/get-integrations-response",
    "entities.getIntegration":
      "cxengage/entities/get-integration-response =integrationId=result.id",
    "entities.createIntegration": "cxengage/entities/create-integration-response",
    "entities.updateIntegration":
      "cxengage/entities/update-integration-response =integrationId=result.id",
    "entities.getIntegrationListeners": "cxengage/entities/get-integration-listeners-response",
    "entities.getIntegrationListener":
      "cxengage/entities/get-integration-listener-response =listenerId=result.id =integrationId=result.integrationId",
    "entities.createIntegrationListener":
      "cxengage/entities/create-integration-listener-response =integrationId=result.integrationId",
    "entities.updateIntegrationListener":
      "cxengage/entities/update-integration-listener-response =listenerId=result.id =integrationId=result.integrationId",
    "entities.getListTypes": "cxengage/entities/get-list-types-response",
    "entities.getLists": "cxengage/entities/get-lists-response",
    "entities.getList": "cxengage/entities/get-list-response =listId=result.id",
    "entities.createList": "cxengage/entities/create-list-response",
    "entities.updateList": "cxengage/entities/update-list-response =listId=result.id",
    "entities.getListItem": "cxengage/entities/get-list-item-response",
    "entities.createListItem": "cxengage/entities/create-list-item-response =listId=result.listId",
    "entities.updateListItem":
      "cxengage/entities/update-list-item-response =listId=result.listId =listItemKey=result.key",
    "entities.deleteListItem": "cxengage/entities/delete-list-item-response",
    "entities.downloadList": "cxengage/entities/download-list-response",
    "entities.uploadList": "cxengage/entities/upload-list-response",
    "entities.getOutboundIdentifiers": "cxengage/entities/get-outbound-identifiers-response",
    "entities.createOutboundIdentifier": "cxengage/entities/create-outbound-identifier-response",
    "entities.updateOutboundIdentifier":
      "cxengage/entities/update-outbound-identifier-response =outboundIdentifierId=result.id",
    "entities.deleteOutboundIdentifier": "cxengage/entities/delete-outbound-identifier-response",
    "entities.getOutboundIdentifierLists":
      "cxengage/entities/get-outbound-identifier-lists-response",
    "entities.getOutboundIdentifierList":
      "cxengage/entities/get-outbound-identifier-list-response =outboundIdentifierListId=result.id",
    "entities.createOutboundIdentifierList":
      "cxengage/entities/create-outbound-identifier-list-response",
    "entities.updateOutboundIdentifierList":
      "cxengage/entities/update-outbound-identifier-list-response =outboundIdentifierListId=result.id",
    "entities.addOutboundIdentifierListMember":
      "cxengage/entities/add-outbound-identifier-list-member-response",
    "entities.removeOutboundIdentifierListMember":
      "cxengage/entities/remove-outbound-identifier-list-member-response",
    "entities.getQueues": "cxengage/entities/get-queues-response",
    "entities.getQueue": "cxengage/entities/get-queue-response =queueId=result.id=queueId",
    "entities.getSlas": "cxengage/entities/get-slas-response",
    "entities.getSla": "cxengage/entities/get-sla-response =slaId=result.id",
    "entities.createSla": "cxengage/entities/create-sla-response",
    "entities.updateSla": "cxengage/entities/update-sla-response =slaId=result.id",
    "entities.createSlaVersion":
      "cxengage/entities/create-sla-version-response =slaId=result.slaId",
    "entities.getReasons": "cxengage/entities/get-reasons-response",
    "entities.getReason": "cxengage/entities/get-reason-response =reasonId=result.id",
    "entities.createReason": "cxengage/entities/create-reason-response",
    "entities.updateReason": "cxengage/entities/update-reason-response =reasonId=result.id",
    "entities.getReasonLists": "cxengage/entities/get-reason-lists-response",
    "entities.getReasonList": "cxengage/entities/get-reason-list-response =reasonListId=result.id",
    "entities.createReasonList": "cxengage/entities/create-reason-list-response",
    "entities.updateReasonList":
      "cxengage/entities/update-reason-list-response =reasonListId=result.id",
    "entities.getDispositions": "cxengage/entities/get-dispositions-response",
    "entities.getDisposition":
      "cxengage/entities/get-disposition-response =dispositionId=result.id",
    "entities.createDisposition": "cxengage/entities/create-disposition-response",
    "entities.updateDisposition":
      "cxengage/entities/update-disposition-response =dispositionId=result.id",
    "entities.createDispositionList": "cxengage/entities/create-disposition-list-response",
    "entities.updateDispositionList":
      "cxengage/entities/update-disposition-list-response =dispositionListId=result.id",
    "entities.getDataAccessReports": "cxengage/entities/get-data-access-reports-response",
    "entities.getDataAccessReport":
      "cxengage/entities/get-data-access-report-response =dataAccessReportId=result.id",
    "entities.getDataAccessMember": "cxengage/entities/get-data-access-member-response",
    "entities.createDataAccessReport": "cxengage/entities/create-data-access-report-response",
    "entities.updateDataAccessReport":
      "cxengage/entities/update-data-access-report-response =dataAccessReportId=result.id",
    "entities.getHistoricalReportFolders":
      "cxengage/entities/get-historical-report-folders-response",
    "entities.getDashboards": "cxengage/entities/get-dashboards-response",
    "entities.getRoles": "cxengage/entities/get-roles-response",
    "entities.getRole": "cxengage/entities/get-role-response =roleId=result.id",
    "entities.createRole": "cxengage/entities/create-role-response",
    "entities.updateRole": "cxengage/entities/update-role-response =roleId=result.id",
    "entities.getPlatformRoles": "cxengage/entities/get-platform-roles-response",
    "entities.getPermissions": "cxengage/entities/get-permissions-response",
    "entities.getIdentityProviders": "cxengage/entities/get-identity-providers-response",
    "entities.getApiKeys": "cxengage/entities/get-api-keys-response",
    "entities.createApiKey": "cxengage/entities/create-api-key-response",
    "entities.updateApiKey": "cxengage/entities/update-api-key-response =apiKeyId=result.id",
    "entities.deleteApiKey": "cxengage/entities/delete-api-key-response",
    "entities.getMessageTemplates": "cxengage/entities/get-message-templates-response",
    "entities.getMessageTemplate":
      "cxengage/entities/get-message-template-response =messageTemplateId=result.id",
    "entities.createMessageTemplate": "cxengage/entities/create-message-template-response",
    "entities.updateMessageTemplate":
      "cxengage/entities/update-message-template-response =messageTemplateId=result.id",
    "entities.getEmailTypes": "cxengage/entities/get-email-types-response",
    "entities.getEmailTemplates": "cxengage/entities/get-email-templates-response",
    "entities.createEmailTemplate":
      "cxengage/entities/create-email-template-response =emailTypeId=result.emailTypeId",
    "entities.updateEmailTemplate":
      "cxengage/entities/update-email-template-response =emailTypeId=result.emailTypeId",
    "entities.deleteEmailTemplate": "cxengage/entities/delete-email-template-response",
    "entities.getTenants": "cxengage/entities/get-tenants-response",
    "entities.getTenant": "cxengage/entities/get-tenant-response =tenantId=result.id",
    "entities.createTenant": "cxengage/entities/create-tenant-response",
    "entities.updateTenant": "cxengage/entities/update-tenant-response =tenantId=result.id",
    "entities.getRegions": "cxengage/entities/get-regions-response",
    "entities.getBranding": "cxengage/entities/get-branding-response",
    "entities.getProtectedBranding": "cxengage/entities/get-protected-branding-response",
    "entities.updateBranding":
      "cxengage/entities/update-branding-response =tenantId=result.tenantId",
    "entities.uploadBrandingImage": "cxengage/entities/upload-branding-image-response",
    "entities.getTransferLists": "cxengage/entities/get-transfer-lists-response",
    "entities.getTransferList":
      "cxengage/entities/get-transfer-list-response =transferListId=result.id",
    "entities.createTransferList": "cxengage/entities/create-transfer-list-response",
    "entities.updateTransferList":
      "cxengage/entities/update-transfer-list-response =transferListId=result.id",
    "entities.getUsers": "cxengage/entities/get-users-response",
    "entities.getUser": "cxengage/entities/get-user-response =resourceId=result.id=resourceId",
    "entities.inviteUser": "cxengage/entities/invite-user-response",
    "entities.createUser": "cxengage/entities/create-user-response",
    "entities.updateUser": "cxengage/entities/update-user-response =userId=result.id",
    "entities.updateUserSkillMember":
      "cxengage/entities/update-user-skill-member-response =userId=result.userId =skillId=result.skillId",
    "entities.updateUsersCapacityRule": "cxengage/entities/update-users-capacity-rule-response",
    "entities.getUserOutboundIdentifierLists":
      "cxengage/entities/get-user-outbound-identifier-lists-response",
    "entities.getPlatformUser": "cxengage/entities/get-platform-user-response =userId=result.id",
    "entities.getPlatformUserEmail": "cxengage/entities/get-platform-user-email-response",
    "entities.updatePlatformUser":
      "cxengage/entities/update-platform-user-response =userId=result.id",
    "interactions.accept": "cxengage/interactions/accept-acknowledged =interactionId",
    "interactions.reject": "cxengage/interactions/end-acknowledged =interactionId",
    "interactions.end": "cxengage/interactions/end-acknowledged =interactionId",
    "interactions.focus": "cxengage/interactions/focus-acknowledged =interactionId",
    "interactions.unfocus": "cxengage/interactions/unfocus-acknowledged =interactionId",
    "interactions.transferToResource":
      "cxengage/interactions/voice/customer-transfer-acknowledged =interactionId =resourceId=transferResourceId=requestedTransfer.transferResourceId",
    "interactions.transferToQueue":
      "cxengage/interactions/voice/customer-transfer-acknowledged =interactionId =queueId=transferQueueId=requestedTransfer.transferQueueId",
    "interactions.transferToExtension":
      "cxengage/interactions/voice/customer-transfer-acknowledged =interactionId =transferExtension.type=transferExtension.type=requestedTransfer.transferExtension.type =transferExtension.value=transferExtension.value=requestedTransfer.transferExtension.value",
    "interactions.cancelResourceTransfer":
      "cxengage/interactions/voice/cancel-transfer-acknowledged =interactionId =transferResourceId=transferResourceId=requestedTransfer.transferResourceId",
    "interactions.cancelQueueTransfer":
      "cxengage/interactions/voice/cancel-transfer-acknowledged =interactionId =transferQueueId=transferQueueId=requestedTransfer.transferQueueId",
    "interactions.cancelExtensionTransfer":
      "cxengage/interactions/voice/cancel-transfer-acknowledged =interactionId =transferExtension.type=transferExtension.type=requestedTransfer.transferExtension.type =transferExtension.value=transferExtension.value=requestedTransfer.transferExtension.value",
    "interactions.enableWrapup": "cxengage/interactions/enable-wrapup-acknowledged =interactionId",
    "interactions.disableWrapup":
      "cxengage/interactions/disable-wrapup-acknowledged =interactionId",
    "interactions.endWrapup": "cxengage/interactions/end-wrapup-acknowledged =interactionId",
    "interactions.selectDispositionCode":
      "cxengage/interactions/disposition-code-changed =interactionId =dispositionId=disposition.dispositionId",
    "interactions.deselectDispositionCode":
      "cxengage/interactions/disposition-code-changed =interactionId",
    "interactions.assignContact":
      "cxengage/interactions/contact-assign-acknowledged =interactionId =contactId",
    "interactions.unassignContact":
      "cxengage/interactions/contact-unassign-acknowledged =interactionId =contactId",
    "interactions.createNote": "cxengage/interactions/create-note-response =interactionId",
    "interactions.getNote": "cxengage/interactions/get-note-response =interactionId =noteId",
    "interactions.getAllNotes":
      "cxengage/interactions/get-notes-response =interactionId==interactionId",
    "interactions.updateNote":
      "cxengage/interactions/update-note-response =interactionId==interactionId",
    "interactions.sendScript": "cxengage/interactions/send-script =interactionId==interactionId",
    "interactions.sendCustomInterrupt":
      "cxengage/interactions/send-custom-interrupt-acknowledged =interactionId",
    "interactions.email.startOutboundEmail": "cxengage/interactions/email/start-outbound-email",
    "interactions.email.agentReplyStarted":
      "cxengage/interactions/email/agent-reply-started-acknowledged =interactionId",
    "interactions.email.agentCancelledReply":
      "cxengage/interactions/email/agent-cancel-reply-acknowledged =interactionId",
    "interactions.email.agentNoReply":
      "cxengage/interactions/email/agent-no-reply-acknowledged =interactionId",
    "interactions.email.addAttachment":
      "cxengage/interactions/email/attachment-added =interactionId",
    "interactions.email.removeAttachment":
      "cxengage/interactions/email/attachment-removed =interactionId =attachmentId",
    "interactions.email.sendReply": "cxengage/interactions/email/send-reply =interactionId",
    "interactions.email.getAttachmentUrl":
      "cxengage/interactions/email/attachment-received =artifactFileId",
    "interactions.messaging.sendMessage":
      "cxengage/interactions/messaging/send-message-acknowledged",
    "interactions.messaging.initializeOutboundSms":
      "cxengage/interactions/messaging/initialize-outbound-sms-response =message==message",
    "interactions.messaging.sendOutboundSms":
      "cxengage/interactions/messaging/send-outbound-sms-response =interactionId",
    "interactions.messaging.getTranscripts":
      "cxengage/interactions/messaging/transcript-received =interactionId==interactionId",
    "interactions.smoochMessaging.sendMessage":
      "cxengage/interactions/smooch-messaging/message-received =interactionId =agentMessageId=message.agentMessageId=agentMessageId",
    "interactions.smoochMessaging.sendTypingIndicator":
      "cxengage/interactions/smooch-messaging/typing-agent-received =interactionId==interactionId =typing==typing",
    "interactions.smoochMessaging.sendConversationRead":
      "cxengage/interactions/smooch-messaging/conversation-read-agent-received =interactionId==interactionId",
    "interactions.smoochMessaging.addAttachment":
      "cxengage/interactions/smooch-messaging/attachment-added =interactionId",
    "interactions.smoochMessaging.removeAttachment":
      "cxengage/interactions/smooch-messaging/attachment-removed =interactionId",
    "interactions.smoochMessaging.sendAttachment":
      "cxengage/interactions/smooch-messaging/attachment-sent =interactionId =agentMessageId=message.agentMessageId=agentMessageId",
    "interactions.voice.dial":
      "cxengage/interactions/voice/dial-send-acknowledged =phoneNumber==phoneNumber",
    "interactions.voice.cancelDial":
      "cxengage/interactions/voice/cancel-dial-acknowledged =interactionId",
    "interactions.voice.customerHold":
      "cxengage/interactions/voice/hold-acknowledged =interactionId",
    "interactions.voice.customerResume":
      "cxengage/interactions/voice/resume-acknowledged =interactionId",
    "interactions.voice.resourceHold":
      "cxengage/interactions/voice/resource-hold-acknowledged =interactionId =targetResourceId=targetResource=targetResourceId",
    "interactions.voice.resourceResume":
      "cxengage/interactions/voice/resource-resume-acknowledged =interactionId =targetResourceId=targetResource=targetResourceId",
    "interactions.voice.resumeAll":
      "cxengage/interactions/voice/resume-all-acknowledged =interactionId",
    "interactions.voice.mute":
      "cxengage/interactions/voice/mute-acknowledged =interactionId =targetResourceId=targetResource=targetResourceId",
    "interactions.voice.unmute":
      "cxengage/interactions/voice/unmute-acknowledged =interactionId =targetResourceId=targetResource=targetResourceId",
    "interactions.voice.resourceRemove":
      "cxengage/interactions/voice/resource-removed-acknowledged =interactionId =targetResourceId=targetResource=targetResourceId",
    "interactions.voice.startRecording":
      "cxengage/interactions/voice/start-recording-acknowledged =interactionId",
    "interactions.voice.stopRecording":
      "cxengage/interactions/voice/stop-recording-acknowledged =interactionId",
    "interactions.voice.sendDigits":
      "cxengage/interactions/voice/send-digits-acknowledged =interactionId =digit=digitSent=digit",
    "interactions.voice.silentMonitor":
      "cxengage/interactions/voice/silent-monitoring-start-acknowledged =interactionId =chosenExtension.type=activeExtension.type =chosenExtension.value=activeExtension.value",
    "logging.setLevel": "cxengage/logging/log-level-set",
    "reporting.getAvailableStats": "cxengage/reporting/get-available-stats-response",
    "reporting.statQuery": "cxengage/reporting/get-stat-query-response",
    "reporting.bulkStatQuery": "cxengage/reporting/get-bulk-stat-query-response",
    "reporting.addStatSubscription": "cxengage/reporting/stat-subscription-added =statId",
    "reporting.bulkAddStatSubscription": "cxengage/reporting/bulk-stat-subscription-added",
    "reporting.removeStatSubscription": "cxengage/reporting/stat-subscription-removed",
    "reporting.bulkRemoveStatSubscription": "cxengage/reporting/bulk-stat-subscription-removed",
    "reporting.triggerBatch": "cxengage/reporting/batch-response",
    "reporting.getCapacity": "cxengage/reporting/get-capacity-response",
    "reporting.getInteraction": "cxengage/reporting/get-interaction-response =interactionId",
    "reporting.getContactInteractionHistory":
      "cxengage/reporting/get-contact-interaction-history-response =contactId==contactId",
    "reporting.getCrmInteractions":
      "cxengage/reporting/get-crm-interactions-response =id==id =crm==crm =subType==subType",
    "reporting.getTranscripts":
      "cxengage/interactions/messaging/transcript-received =interactionId==interactionId",
    "reporting.getEmailTranscripts": "cxengage/interactions/email/transcript-received",
    "salesforceClassic.assign":
      "cxengage/salesforce-classic/contact-assignment-acknowledged =interactionId",
    "salesforceClassic.unassign":
      "cxengage/salesforce-classic/contact-unassignment-acknowledged =interactionId",
    "salesforceClassic.focusInteraction": "-",
    "salesforceClassic.isVisible": "cxengage/salesforce-classic/is-visible-response",
    "salesforceClassic.setVisibility": "cxengage/salesforce-classic/set-visibility-response",
    "salesforceClassic.setDimensions": "cxengage/salesforce-classic/set-dimensions-response",
    "salesforceClassic.dumpState": "-",
    "salesforceLightning.assign":
      "cxengage/salesforce-lightning/contact-assignment-acknowledged =interactionId",
    "salesforceLightning.unassign":
      "cxengage/salesforce-lightning/contact-unassignment-acknowledged =interactionId",
    "salesforceLightning.focusInteraction": "-",
    "salesforceLightning.isVisible": "cxengage/salesforce-lightning/is-visible-response",
    "salesforceLightning.setVisibility": "cxengage/salesforce-lightning/set-visibility-response",
    "salesforceLightning.setDimensions": "cxengage/salesforce-lightning/set-dimensions-response",
    "salesforceLightning.dumpState": "-",
    "session.setActiveTenant": "cxengage/session/set-active-tenant-response =tenantId",
    "session.goReady": "cxengage/session/state-change-request-acknowledged",
    "session.goNotReady":
      "cxengage/session/state-change-request-acknowledged =reasonInfo.reasonId=reasonId =reasonInfo.reasonListId=reasonListId",
    "session.setDirection": "cxengage/session/set-direction-response =direction =sessionId",
    "session.setPresenceState":
      "cxengage/session/set-presence-state-response =sessionId =agentId=resourceId",
    "session.getRunningSessionState": "cxengage/session/get-running-session-state",
    "session.getTenantDetails": "cxengage/session/get-tenant-details",
    "session.getUserConfig": "cxengage/session/get-user-config-response",
    "session.getExtensions": "-",
    "session.getActiveTenantId": "-",
    "session.getActiveUserId": "-",
    "session.getDefaultExtension": "-",
    "session.getToken": "-",
    "session.getSsoToken": "-",
    "session.getMonitoredInteraction": "-",
    "session.clearMonitoredInteraction": "-",
    "session.setToken": "-",
    "session.setUserIdentity": "-",
    "session.setLocale": "-",
    "testing.saveLogs": "-",
    "testing.throwError": "-",
    "twilio.setActiveOutputRingtoneDevices": "cxengage/twilio/active-output-devices-changed",
    "twilio.setActiveOutputSpeakerDevices": "cxengage/twilio/active-output-devices-changed",
    "twilio.resetTwilioDevice": "-",
    "zendesk.assignContact": "cxengage/zendesk/contact-assignment-acknowledged =interactionId",
    "zendesk.unassignContact": "cxengage/zendesk/contact-unassignment-acknowledged =interactionId",
    "zendesk.assignRelatedTo": "cxengage/zendesk/related-to-assignment-acknowledged =interactionId",
    "zendesk.unassignRelatedTo":
      "cxengage/zendesk/related-to-unassignment-acknowledged =interactionId",
    "zendesk.focusInteraction": "-",
    "zendesk.setVisibility": "-",
    "zendesk.setDimensions": "cxengage/zendesk/set-dimensions-response",
    "zendesk.dumpState": "-",
  },
  starts: {
    "interactions.email": "configuration cxengage/session/config-details",
    "interactions.messaging": "messaging cxengage/interactions/messaging/mqtt-session-connected",
    "interactions.smoochMessaging": "configuration cxengage/session/config-details",
    "interactions.voice": "configuration cxengage/session/config-details",
    salesforceClassic: "salesforce-classic cxengage/salesforce-classic/initialize-complete",
    salesforceLightning: "salesforce-lightning cxengage/salesforce-lightning/initialize-complete",
    twilio: "twilio cxengage/twilio/twilio-initialization",
    zendesk: "zendesk cxengage/zendesk/zendesk-initialization",
  },
  sequences: {
    bridge_handshake: "skylight/loaded skylight/target-origin-defined",
    bridge_second_init: "skylight/target-origin-already-defined",
    bridge_close_or_reload: "skylight/closed ?skylight/loaded",
    dump_state: "cxengage/state",
    login_username_password:
      "cxengage/session/tenant-list<authentication.login cxengage/authentication/login-response cxengage/session/get-tenant-details ?cxengage/authentication/update-default-tenant-response cxengage/session/set-active-tenant-response<session.setActiveTenant cxengage/session/config-details cxengage/session/extension-list ?cxengage/twilio/twilio-initialization ?cxengage/interactions/messaging/mqtt-session-connected cxengage/session/started cxengage/session/heartbeat-response cxengage/session/state-change-request-acknowledged cxengage/session/state-change-response ?cxengage/session/state-change-request-acknowledged ?cxengage/reporting/get-available-stats-response ?cxengage/session/set-direction-response",
    login_token:
      "cxengage/session/tenant-list<authentication.login cxengage/authentication/login-response",
    login_new_token_only: "cxengage/sessions/get-new-token-response<authentication.login",
    login_sso:
      "cxengage/authentication/auth-info-response<authentication.getAuthInfo cxengage/authentication/cognito-auth-response cxengage/session/tenant-list cxengage/authentication/login-response cxengage/session/get-tenant-details cxengage/authentication/identity-window-response",
    logout:
      "cxengage/session/state-change-request-acknowledged<authentication.logout ?cxengage/session/ended cxengage/session/sqs-shut-down cxengage/errors/warn/sqs-loop-ended",
    logout_from_skylight_ui:
      "cxengage/session/state-change-request-acknowledged skylight/closed skylight/loaded",
    work_item:
      "cxengage/interactions/work-offer-received ?cxengage/interactions/flow-action-acknowledged cxengage/interactions/work-initiated-received ?cxengage/interactions/custom-fields-received ?cxengage/interactions/wrapup-details-received ?cxengage/interactions/disposition-codes-received ?cxengage/interactions/interaction-update-transfer-menu ?cxengage/interactions/screen-pop-received ?cxengage/interactions/script-received cxengage/interactions/accept-acknowledged<interactions.accept cxengage/interactions/work-accepted-received ?cxengage/interactions/focus-acknowledged ?cxengage/interactions/end-acknowledged<interactions.end ?cxengage/interactions/wrapup-started ?cxengage/interactions/disposition-code-changed<interactions.selectDispositionCode ?cxengage/interactions/end-wrapup-acknowledged<interactions.endWrapup cxengage/interactions/work-ended-received",
    reject:
      "cxengage/interactions/work-offer-received ?cxengage/interactions/flow-action-acknowledged cxengage/interactions/work-initiated-received cxengage/interactions/end-acknowledged<interactions.reject cxengage/interactions/work-rejected-received",
    offer_timeout:
      "cxengage/interactions/work-offer-received ?cxengage/interactions/flow-action-acknowledged cxengage/interactions/work-initiated-received cxengage/interactions/work-rejected-received",
    cold_transfer:
      "cxengage/interactions/voice/customer-transfer-acknowledged<interactions.transferToResource ?cxengage/interactions/wrapup-started cxengage/interactions/work-ended-received",
    disposition:
      "cxengage/interactions/disposition-codes-received cxengage/interactions/disposition-code-changed<interactions.selectDispositionCode ?cxengage/interactions/disposition-code-changed<interactions.deselectDispositionCode",
    script:
      "cxengage/interactions/script-received cxengage/interactions/send-script<interactions.sendScript",
    wrapup:
      "cxengage/interactions/wrapup-details-received ?cxengage/interactions/enable-wrapup-acknowledged<interactions.enableWrapup cxengage/interactions/wrapup-started ?cxengage/interactions/end-wrapup-acknowledged<interactions.endWrapup cxengage/interactions/work-ended-received",
    email_inbound:
      "cxengage/interactions/work-offer-received ?cxengage/interactions/flow-action-acknowledged cxengage/interactions/email/artifact-received cxengage/interactions/email/details-received ?cxengage/interactions/email/plain-body-received ?cxengage/interactions/email/attachment-list ?cxengage/interactions/email/html-body-received ?cxengage/interactions/email/attachment-received cxengage/interactions/work-initiated-received ?cxengage/interactions/custom-fields-received ?cxengage/interactions/wrapup-details-received ?cxengage/interactions/disposition-codes-received ?cxengage/interactions/interaction-update-transfer-menu ?cxengage/interactions/screen-pop-received ?cxengage/interactions/script-received cxengage/interactions/accept-acknowledged<interactions.accept cxengage/interactions/work-accepted-received cxengage/interactions/email/email-reply-artifact-created ?cxengage/interactions/email/agent-reply-started-acknowledged<interactions.email.agentReplyStarted ?cxengage/interactions/email/attachment-added<interactions.email.addAttachment ?cxengage/interactions/email/send-reply<interactions.email.sendReply ?cxengage/interactions/end-acknowledged<interactions.end ?cxengage/interactions/wrapup-started ?cxengage/interactions/disposition-code-changed<interactions.selectDispositionCode ?cxengage/interactions/end-wrapup-acknowledged<interactions.endWrapup cxengage/interactions/work-ended-received",
    email_outbound:
      "cxengage/interactions/email/start-outbound-email<interactions.email.startOutboundEmail cxengage/interactions/work-offer-received ?cxengage/interactions/flow-action-acknowledged cxengage/interactions/work-initiated-received cxengage/interactions/accept-acknowledged cxengage/interactions/work-accepted-received cxengage/interactions/email/email-reply-artifact-created ?cxengage/interactions/email/send-reply<interactions.email.sendReply ?cxengage/interactions/end-acknowledged<interactions.end ?cxengage/interactions/wrapup-started ?cxengage/interactions/disposition-code-changed<interactions.selectDispositionCode ?cxengage/interactions/end-wrapup-acknowledged<interactions.endWrapup cxengage/interactions/work-ended-received",
    messaging_mqtt:
      "cxengage/interactions/work-offer-received ?cxengage/interactions/flow-action-acknowledged cxengage/interactions/messaging/history-received cxengage/interactions/work-initiated-received ?cxengage/interactions/custom-fields-received ?cxengage/interactions/wrapup-details-received ?cxengage/interactions/disposition-codes-received ?cxengage/interactions/interaction-update-transfer-menu ?cxengage/interactions/screen-pop-received ?cxengage/interactions/script-received cxengage/interactions/accept-acknowledged<interactions.accept cxengage/interactions/messaging/history-received cxengage/interactions/work-accepted-received ?cxengage/interactions/focus-acknowledged ?cxengage/interactions/messaging/new-message-received ?cxengage/interactions/messaging/send-message-acknowledged<interactions.messaging.sendMessage ?cxengage/interactions/messaging/new-message-received ?cxengage/interactions/end-acknowledged<interactions.end ?cxengage/interactions/wrapup-started ?cxengage/interactions/disposition-code-changed<interactions.selectDispositionCode ?cxengage/interactions/end-wrapup-acknowledged<interactions.endWrapup cxengage/interactions/work-ended-received",
    sms_outbound:
      "cxengage/interactions/messaging/initialize-outbound-sms-response<interactions.messaging.initializeOutboundSms cxengage/interactions/work-offer-received ?cxengage/interactions/flow-action-acknowledged cxengage/interactions/work-initiated-received cxengage/interactions/accept-acknowledged ?cxengage/interactions/messaging/history-received cxengage/interactions/work-accepted-received ?cxengage/interactions/messaging/send-outbound-sms-response<interactions.messaging.sendOutboundSms ?cxengage/interactions/end-acknowledged<interactions.end ?cxengage/interactions/wrapup-started ?cxengage/interactions/disposition-code-changed<interactions.selectDispositionCode ?cxengage/interactions/end-wrapup-acknowledged<interactions.endWrapup cxengage/interactions/work-ended-received",
    messaging_smooch:
      "cxengage/interactions/work-offer-received ?cxengage/interactions/flow-action-acknowledged cxengage/interactions/smooch-messaging/history-received cxengage/interactions/work-initiated-received ?cxengage/interactions/custom-fields-received ?cxengage/interactions/wrapup-details-received ?cxengage/interactions/disposition-codes-received ?cxengage/interactions/interaction-update-transfer-menu ?cxengage/interactions/screen-pop-received ?cxengage/interactions/script-received cxengage/interactions/accept-acknowledged<interactions.accept cxengage/interactions/smooch-messaging/history-received cxengage/interactions/work-accepted-received ?cxengage/interactions/focus-acknowledged ?cxengage/interactions/smooch-messaging/conversation-read-agent-received ?cxengage/interactions/smooch-messaging/typing-received ?cxengage/interactions/smooch-messaging/message-received ?cxengage/interactions/smooch-messaging/typing-agent-received ?cxengage/interactions/smooch-messaging/message-received<interactions.smoochMessaging.sendMessage ?cxengage/interactions/smooch-messaging/conversation-read-received ?cxengage/interactions/smooch-messaging/attachment-added<interactions.smoochMessaging.addAttachment ?cxengage/interactions/smooch-messaging/attachment-sent<interactions.smoochMessaging.sendAttachment ?cxengage/interactions/smooch-messaging/attachment-removed<interactions.smoochMessaging.removeAttachment ?cxengage/interactions/end-acknowledged<interactions.end ?cxengage/interactions/wrapup-started ?cxengage/interactions/disposition-code-changed<interactions.selectDispositionCode ?cxengage/interactions/end-wrapup-acknowledged<interactions.endWrapup cxengage/interactions/work-ended-received",
    voice_inbound:
      "cxengage/interactions/work-offer-received ?cxengage/interactions/flow-action-acknowledged cxengage/interactions/work-initiated-received ?cxengage/interactions/custom-fields-received ?cxengage/interactions/wrapup-details-received ?cxengage/interactions/disposition-codes-received ?cxengage/interactions/interaction-update-transfer-menu ?cxengage/interactions/screen-pop-received ?cxengage/interactions/script-received ?cxengage/interactions/voice/update-call-controls cxengage/interactions/accept-acknowledged<interactions.accept cxengage/interactions/work-accepted-received ?cxengage/interactions/focus-acknowledged ?cxengage/interactions/voice/recording-start-received ?cxengage/interactions/voice/hold-acknowledged<interactions.voice.customerHold ?cxengage/interactions/voice/customer-hold-received ?cxengage/interactions/voice/resume-acknowledged<interactions.voice.customerResume ?cxengage/interactions/voice/customer-resume-received ?cxengage/interactions/voice/mute-acknowledged<interactions.voice.mute ?cxengage/interactions/voice/resource-mute-received ?cxengage/interactions/voice/unmute-acknowledged<interactions.voice.unmute ?cxengage/interactions/voice/resource-unmute-received ?cxengage/interactions/voice/stop-recording-acknowledged<interactions.voice.stopRecording ?cxengage/interactions/voice/recording-end-received ?cxengage/interactions/end-acknowledged<interactions.end ?cxengage/interactions/wrapup-started ?cxengage/interactions/disposition-code-changed<interactions.selectDispositionCode ?cxengage/interactions/end-wrapup-acknowledged<interactions.endWrapup cxengage/interactions/work-ended-received",
    voice_outbound:
      "cxengage/interactions/voice/dial-send-acknowledged<interactions.voice.dial cxengage/interactions/work-offer-received ?cxengage/interactions/flow-action-acknowledged cxengage/interactions/work-initiated-received ?cxengage/interactions/custom-fields-received ?cxengage/interactions/wrapup-details-received ?cxengage/interactions/disposition-codes-received ?cxengage/interactions/interaction-update-transfer-menu ?cxengage/interactions/screen-pop-received ?cxengage/interactions/script-received cxengage/interactions/accept-acknowledged<interactions.accept cxengage/interactions/work-accepted-received ?cxengage/interactions/focus-acknowledged ?cxengage/interactions/resource-added-received ?cxengage/interactions/voice/customer-connected ?cxengage/interactions/end-acknowledged<interactions.end ?cxengage/interactions/wrapup-started ?cxengage/interactions/disposition-code-changed<interactions.selectDispositionCode ?cxengage/interactions/end-wrapup-acknowledged<interactions.endWrapup cxengage/interactions/work-ended-received",
    voice_outbound_cancelled:
      "cxengage/interactions/voice/dial-send-acknowledged<interactions.voice.dial cxengage/interactions/voice/cancel-dial-acknowledged<interactions.voice.cancelDial ?cxengage/interactions/work-ended-received",
    hold: "cxengage/interactions/voice/hold-acknowledged<interactions.voice.customerHold cxengage/interactions/voice/customer-hold-received cxengage/interactions/voice/resume-acknowledged<interactions.voice.customerResume cxengage/interactions/voice/customer-resume-received",
    voice_warm_transfer:
      "cxengage/interactions/voice/customer-transfer-acknowledged<interactions.transferToResource ?cxengage/interactions/voice/customer-hold-received ?cxengage/interactions/voice/transfer-started cxengage/interactions/resource-added-received ?cxengage/interactions/voice/transfer-connected ?cxengage/interactions/voice/resume-all-acknowledged<interactions.voice.resumeAll ?cxengage/interactions/resource-removed-received ?cxengage/interactions/end-acknowledged<interactions.end",
    voice_warm_transfer_cancelled:
      "cxengage/interactions/voice/customer-transfer-acknowledged<interactions.transferToResource cxengage/interactions/voice/cancel-transfer-acknowledged<interactions.cancelResourceTransfer ?cxengage/interactions/voice/transfer-cancelled",
    silent_monitoring:
      "cxengage/interactions/voice/silent-monitoring-start-acknowledged<interactions.voice.silentMonitor cxengage/interactions/voice/silent-monitor-start cxengage/interactions/voice/silent-monitor-end",
    set_active_tenant:
      "cxengage/session/set-active-tenant-response<session.setActiveTenant cxengage/session/config-details cxengage/session/extension-list ?cxengage/twilio/twilio-initialization ?cxengage/interactions/messaging/mqtt-session-connected cxengage/session/started cxengage/session/heartbeat-response cxengage/session/state-change-request-acknowledged cxengage/session/state-change-response ?cxengage/session/state-change-request-acknowledged ?cxengage/reporting/get-available-stats-response ?cxengage/session/set-direction-response",
    set_active_tenant_no_session:
      "cxengage/session/set-active-tenant-response<session.setActiveTenant cxengage/session/config-details cxengage/session/extension-list",
    go_ready_same_extension:
      "cxengage/session/state-change-request-acknowledged<session.goReady cxengage/session/state-change-response",
    go_ready_other_extension:
      "cxengage/session/extension-list<session.goReady cxengage/session/config-details cxengage/session/state-change-request-acknowledged cxengage/session/state-change-response",
    go_not_ready:
      "cxengage/session/state-change-request-acknowledged<session.goNotReady cxengage/session/state-change-response",
    set_direction:
      "cxengage/session/set-direction-response<session.setDirection cxengage/session/direction-change-response",
    session_ended_by_supervisor:
      "cxengage/session/ended cxengage/session/sqs-shut-down cxengage/errors/warn/sqs-loop-ended",
    heartbeat_failure:
      "cxengage/session/heartbeat-response cxengage/session/sqs-shut-down cxengage/errors/warn/sqs-loop-ended",
  },
  errors: {
    "11098": "api|error|Nothing could be made.",
    "11099": "api|error|Nothing could be read.",
    "11100": "api|error|Nothing could be changed.",
    "11101": "api|error|Nothing could be deleted.",
    "11144": "api|error|The file could not be uploaded.",
    "3000":
      "authentication|error|No token was given, most often because name or password are wrong.",
    "3001": "authentication|error|The session could not be ended.",
    "3002": "authentication|error|There is a token, but the person's identity could not be read.",
    "3003": "authentication|error|The library for signing in with Cognito could not be set up.",
    "3004": "authentication|error|The single sign-on failed.",
    "3005": "authentication|error|It could not be found out where to sign in.",
    "3006": "authentication|error|The default tenant could not be changed.",
    "13000": "contacts|error|The layouts could not be read.",
    "13001": "contacts|error|The layout could not be read.",
    "13002": "contacts|error|The attributes could not be read.",
    "13003": "contacts|error|The contacts could not be joined.",
    "13004": "contacts|error|The contact could not be deleted.",
    "13005": "contacts|error|The contact could not be changed.",
    "13006": "contacts|error|The contact could not be made.",
    "13007": "contacts|error|The search failed.",
    "13008": "contacts|error|The contacts could not be read.",
    "13009": "contacts|error|The contact could not be read.",
    "11069": "entities|error|The entity could not be read.",
    "11027": "entities|error|The list of what is left of the interaction could not be read.",
    "11028": "entities|error|The artifact could not be read.",
    "11137": "entities|error|One of the recordings of the interaction could not be read.",
    "11126": "entities|error|The business hours of the tenant could not be read.",
    "11127": "entities|error|The business hours could not be read.",
    "11128": "entities|error|The time zones could not be read.",
    "11129": "entities|error|The business hours could not be created.",
    "11130": "entities|error|The business hours could not be changed.",
    "11131": "entities|error|The exception to the business hours could not be created.",
    "11132": "entities|error|The exception to the business hours could not be deleted.",
    "11043": "entities|error|The flows could not be read.",
    "11084": "entities|error|The flow, or its versions or drafts, could not be read.",
    "11085": "entities|error|The flow, or its first draft, could not be created.",
    "11086": "entities|error|The draft of the flow could not be created.",
    "11087": "entities|error|The flow could not be changed.",
    "11088": "entities|error|The draft of the flow could not be removed.",
    "11093": "entities|error|The dispatch mappings, or the one asked for, could not be read.",
    "11094": "entities|error|Meant to tell that the dispatch mapping could not be read.",
    "11095": "entities|error|The dispatch mapping could not be created.",
    "11096": "entities|error|The dispatch mapping could not be changed.",
    "11025": "entities|error|The groups could not be read.",
    "11026": "entities|error|The skills could not be read.",
    "11046": "entities|error|The capacity rules could not be read.",
    "11057": "entities|error|The skill, or the list of users who have it, could not be read.",
    "11058": "entities|error|The skill could not be created.",
    "11059": "entities|error|The skill could not be changed.",
    "11060": "entities|error|The group, or the list of its members, could not be read.",
    "11061": "entities|error|The group could not be created.",
    "11062": "entities|error|The group could not be changed.",
    "11064": "entities|error|The two entities could not be disconnected.",
    "11066": "entities|error|The two entities could not be connected.",
    "11045": "entities|error|The integrations could not be read.",
    "11109": "entities|error|The integration could not be read.",
    "11110": "entities|error|The integration could not be created.",
    "11111": "entities|error|The integration could not be changed.",
    "11112": "entities|error|The listeners of the integration could not be read.",
    "11113": "entities|error|The listener of the integration could not be read.",
    "11114": "entities|error|The listener of the integration could not be created.",
    "11115": "entities|error|The listener of the integration could not be changed.",
    "11009": "entities|error|The list could not be read.",
    "11010": "entities|error|The row of the list could not be read.",
    "11011": "entities|error|The lists could not be read.",
    "11012": "entities|error|The list could not be created.",
    "11013": "entities|error|The row could not be added to the list.",
    "11014": "entities|error|The list could not be changed.",
    "11015": "entities|error|The row of the list could not be changed.",
    "11016": "entities|error|The row of the list could not be deleted.",
    "11017": "entities|error|The list types could not be read.",
    "11018": "entities|error|The rows of the list could not be downloaded.",
    "11019": "entities|error|The file with the rows of a list could not be uploaded.",
    "11030": "entities|error|The outbound identifier could not be created.",
    "11031": "entities|error|The outbound identifiers could not be read.",
    "11032": "entities|error|The outbound identifier could not be changed.",
    "11033": "entities|error|The outbound identifier lists could not be read.",
    "11034": "entities|error|The outbound identifier list could not be created.",
    "11035": "entities|error|The outbound identifier list could not be changed.",
    "11036": "entities|error|The outbound identifier list could not be read.",
    "11037": "entities|error|The outbound identifier could not be deleted.",
    "11038": "entities|error|The outbound identifier could not be put on the list.",
    "11039": "entities|error|The outbound identifier could not be taken off the list.",
    "11002": "entities|error|The queue, or its versions, could not be read.",
    "11003": "entities|error|The queues could not be read.",
    "11097": "entities|error|The service level agreement could not be created.",
    "11102": "entities|error|The version of the service level agreement could not be created.",
    "11103": "entities|error|The service level agreements could not be read.",
    "11104": "entities|error|The service level agreement, or its versions, could not be read.",
    "11105":
      "entities|error|The service level agreement could not be changed, or a new version not made the active one.",
    "11047": "entities|error|The reasons for being not ready could not be read.",
    "11048": "entities|error|The reason lists could not be read.",
    "11077": "entities|error|The reason for being not ready could not be changed.",
    "11078": "entities|error|The reason for being not ready could not be created.",
    "11080": "entities|error|The reason list could not be created.",
    "11081": "entities|error|The reason list could not be changed.",
    "11082": "entities|error|The reason for being not ready could not be read.",
    "11083": "entities|error|The reason list could not be read.",
    "11089": "entities|error|The dispositions could not be read.",
    "11090": "entities|error|The disposition could not be read.",
    "11091": "entities|error|The disposition could not be created or changed.",
    "11092": "entities|error|Meant to tell that the disposition could not be changed.",
    "11138": "entities|error|The disposition list could not be created.",
    "11139": "entities|error|The disposition list could not be changed.",
    "11008": "entities|error|The dashboards could not be read.",
    "11052": "entities|error|The folders of historical reports could not be read.",
    "11053": "entities|error|The access controlled reports could not be read.",
    "11054": "entities|error|The access controlled report could not be read.",
    "11055": "entities|error|The access controlled report could not be created.",
    "11056": "entities|error|The access controlled report could not be changed.",
    "11067": "entities|error|The member of access controlled reports could not be read.",
    "11044": "entities|error|The roles of the tenant could not be read.",
    "11049": "entities|error|The permissions that roles can include could not be read.",
    "11050": "entities|error|The role could not be created.",
    "11051": "entities|error|The role could not be changed.",
    "11063": "entities|error|The roles of the platform could not be read.",
    "11073": "entities|error|The identity providers could not be read.",
    "11079": "entities|error|The role could not be read.",
    "11133": "entities|error|The API keys could not be read.",
    "11134": "entities|error|The API key could not be created.",
    "11135": "entities|error|The API key could not be changed.",
    "11136": "entities|error|The API key could not be deleted.",
    "11020":
      "entities|error|The kinds of email that the platform sends to users could not be read.",
    "11021": "entities|error|The wording of emails to users could not be read.",
    "11022": "entities|error|The tenant's own wording of an email could not be created.",
    "11023": "entities|error|The tenant's own wording of an email could not be changed.",
    "11024": "entities|error|The tenant's own wording of an email could not be deleted.",
    "11070": "entities|error|The message templates could not be read.",
    "11123": "entities|error|The message template could not be read.",
    "11124": "entities|error|The message template could not be created.",
    "11125": "entities|error|The message template could not be changed.",
    "11006": "entities|error|The branding of the tenant could not be read.",
    "11029": "entities|error|The protected settings of the branding could not be read.",
    "11106": "entities|error|Meant to tell that the tenant could not be read.",
    "11116": "entities|error|The tenant could not be changed.",
    "11117": "entities|error|The tenant could not be created.",
    "11118": "entities|error|The tenants of the region could not be read.",
    "11140": "entities|error|The picture for the branding could not be uploaded.",
    "11141": "entities|error|The branding of the tenant could not be changed.",
    "11142": "entities|error|The regions could not be read.",
    "11004": "entities|error|The transfer list could not be read.",
    "11005": "entities|error|The transfer lists could not be read.",
    "11107": "entities|error|The transfer list could not be created.",
    "11108": "entities|error|The transfer list could not be changed.",
    "11000": "entities|error|The user could not be read.",
    "11001": "entities|error|The users of the tenant could not be read.",
    "11007": "entities|error|The user could not be changed.",
    "11065": "entities|error|The user could not be created.",
    "11068": "entities|error|The user's outbound identifier lists could not be read.",
    "11071": "entities|error|The account of the user could not be changed.",
    "11072": "entities|error|The account of the user could not be read.",
    "11074": "entities|error|The user's capacity rule could not be set.",
    "11075": "entities|error|The user's proficiency in a skill could not be changed.",
    "11076": "entities|error|The search for an account by email address failed.",
    "11143": "entities|error|The user could not be invited.",
    "4000": "interaction|error|The agent cannot log out while interactions are active.",
    "4001": "interaction|error|The offer had expired when it was accepted.",
    "4002": "interaction|warn|The SDK could not confirm a notification to the platform.",
    "4003": "interaction|error|The interaction could not be ended or rejected.",
    "4004": "interaction|error|The offer could not be accepted.",
    "4005":
      "interaction|error|Reporting could not be told that the agent turned to an interaction.",
    "4006":
      "interaction|error|Reporting could not be told that the agent turned away from an interaction.",
    "4007": "interaction|error|The contact could not be assigned.",
    "4008": "interaction|error|The contact could not be taken away.",
    "4009": "interaction|error|After-work could not be turned on.",
    "4010": "interaction|error|After-work could not be turned off.",
    "4011": "interaction|error|After-work could not be ended.",
    "4012": "interaction|error|The disposition could not be taken back.",
    "4013": "interaction|error|The disposition could not be set.",
    "4014": "interaction|error|The note could not be read.",
    "4015": "interaction|error|The notes could not be read.",
    "4016": "interaction|error|The note could not be changed.",
    "4017": "interaction|error|The note could not be written.",
    "4018": "interaction|error|The questionnaire could not be sent.",
    "4019": "interaction|error|The interrupt could not be sent.",
    "4020": "interaction|error|The disposition is none of those that the interaction can be given.",
    "4021": "interaction|error|The questionnaire is not known in this session.",
    "4022": "interaction|error|The interaction could not be handed over to the agent.",
    "4023": "interaction|error|The transfer to an agent could not be called off.",
    "4024": "interaction|error|The interaction could not be handed over to the queue.",
    "4025": "interaction|error|The transfer to a queue could not be called off.",
    "4026":
      "interaction|error|The interaction could not be handed over to the telephone or address.",
    "4027": "interaction|error|The transfer to a telephone or address could not be called off.",
    "10000": "email|interaction-fatal|The draft of a reply to an email could not be made.",
    "10001": "email|interaction-fatal|The files of an offered email could not be read.",
    "10002": "email|interaction-fatal|An outbound email could not be started.",
    "10003": "email|warn|Reporting could not be told that the agent writes a reply.",
    "10004": "email|warn|Reporting could not be told that the agent will not reply.",
    "10005": "email|interaction-fatal|The email could not be handed to the flow.",
    "10006": "email|error|The address of an attachment could not be read.",
    "10007": "email|warn|Reporting could not be told that the agent gave up a reply.",
    "10008": "email|error|There is no draft of a reply for this interaction.",
    "10009": "email|error|The emails of an interaction could not be read.",
    "6000": "messaging|error|The messages so far could not be read.",
    "6001": "messaging|error|The description of a messaging interaction could not be read.",
    "6002": "messaging|error|The list of transcripts could not be read.",
    "6003": "messaging|error|The exchange of text messages could not be begun.",
    "6004": "messaging|error|The text message could not be sent.",
    "6005": "messaging|error|One of the transcripts could not be read.",
    "9000": "mqtt|session-fatal|The message broker could not be reached.",
    "9001": "mqtt|warn|The connection to the message broker was lost.",
    "6006": "smooch-messaging|error|The messages so far of a Smooch interaction could not be read.",
    "6007": "smooch-messaging|error|The message could not be sent.",
    "6008":
      "smooch-messaging|error|The others could not be told that the agent has read their messages.",
    "6009": "smooch-messaging|error|The others could not be told whether the agent is typing.",
    "6010": "smooch-messaging|error|The file could not be sent.",
    "7001": "voice|error|Digits were sent to an interaction that is not a live call.",
    "7002": "voice|error|The tenant has no Twilio softphone.",
    "7003": "voice|error|Somebody on the call could not be put on hold.",
    "7004": "voice|error|Somebody on the call could not be taken off hold.",
    "7005": "voice|error|Somebody on the call could not be muted.",
    "7006": "voice|error|Somebody on the call could not be unmuted.",
    "7007": "voice|error|The people on the call could not be taken off hold.",
    "7008": "voice|error|The recording could not be started.",
    "7011": "voice|interaction-error|The customer could not be put on hold.",
    "7012": "voice|error|The recording could not be stopped.",
    "7013": "voice|interaction-error|The customer could not be taken off hold.",
    "7014": "voice|error|Somebody could not be taken off the call.",
    "7019": "voice|error|The outbound call could not be placed.",
    "7020": "voice|error|The outbound call could not be given up.",
    "7022": "voice|error|Listening in could not be started.",
    "7025": "voice|error|There is no phone to listen in on: none was given and the agent has none.",
    "14000": "logging|error|A log could not be uploaded.",
    "12000": "reporting|error|The results of the subscribed statistics could not be read.",
    "12001": "reporting|error|What reporting knows about the interaction could not be read.",
    "12002": "reporting|error|The history of the contact could not be read.",
    "12003": "reporting|error|The list of statistics could not be read.",
    "12004": "reporting|error|The statistic could not be read.",
    "12005": "reporting|error|It could not be read how busy agents are.",
    "12006": "reporting|error|The history of the CRM record could not be read.",
    "12007": "reporting|error|The statistics could not be read.",
    "15000": "salesforce-classic|error|The platform did not take the assignment of a record.",
    "15001": "salesforce-classic|error|The tab of an interaction could not be noted.",
    "15002": "salesforce-classic|error|The platform did not take it that a record was taken away.",
    "15003": "salesforce-classic|warn|The record's tab could not be opened.",
    "15004": "salesforce-classic|warn|The interaction has a record already.",
    "15005": "salesforce-classic|warn|The interaction has no record that could be taken away.",
    "15006": "salesforce-classic|warn|Skylight has no active interaction with this id.",
    "15007": "salesforce-classic|warn|The open tab shows no record.",
    "15008": "salesforce-classic|error|The agent's id in Salesforce could not be found out.",
    "15009": "salesforce-classic|error|The organisation in Salesforce could not be found out.",
    "16000": "salesforce-lightning|error|The platform did not take the assignment of a record.",
    "16001": "salesforce-lightning|error|The tab of an interaction could not be noted.",
    "16002":
      "salesforce-lightning|error|The platform did not take it that a record was taken away.",
    "16003": "salesforce-lightning|warn|The record of an interaction could not be opened.",
    "16004": "salesforce-lightning|warn|The interaction has a record already.",
    "16005": "salesforce-lightning|warn|The interaction has no record that could be taken away.",
    "16006": "salesforce-lightning|warn|Skylight has no active interaction with this id.",
    "16007": "salesforce-lightning|warn|The open tab shows no record.",
    "16008": "salesforce-lightning|error|The agent's id in Salesforce could not be found out.",
    "16009": "salesforce-lightning|error|The organisation in Salesforce could not be found out.",
    "2000": "session|error|The agent lacks the permissions for what was asked.",
    "2001": "session|error|The user config could not be read.",
    "2002": "session|error|No session could be started.",
    "2003": "session|session-fatal|Signs of life are no longer answered and the session is lost.",
    "2004": "session|error|The platform did not change the presence.",
    "2005": "session|error|The extension is none of the agent's.",
    "2006": "session|error|The extension could not be made the active one.",
    "2007": "session|error|The reason is not one of the user config.",
    "2008": "session|error|The direction could not be set.",
    "2009":
      "session|error|The agent's extensions could not be read, so the agent was not made ready.",
    "2010": "session|error|The tenant could not be read.",
    "2011": "session|error|The tenant's region could not be read.",
    "2012": "session|error|The details of the agent's tenants could not be read.",
    "2013": "session|error|The presence of the agent could not be set.",
    "2014": "session|error|The state of the running session could not be read.",
    "2015": "session|error|The user config could not be read.",
    "7000": "voice|session-fatal|The credentials of the softphone could not be renewed.",
    "7023": "voice|interaction-fatal|The softphone failed.",
    "8000": "twilio|error|There is no microphone for the softphone.",
    "8001": "twilio|error|The softphone could not play the tone.",
    "8002": "twilio|interaction-fatal|The call that was accepted never reached the softphone.",
    "8003":
      "twilio|interaction-fatal|The softphone hung up a call that the platform did not know any more.",
    "8004":
      "twilio|error|The loudspeakers for ringing were not changed, or were changed but could not be told.",
    "8005":
      "twilio|error|The loudspeakers for calls were not changed, or were changed but could not be told.",
    "17000": "zendesk|error|Skylight could not connect to Zendesk.",
    "17001": "zendesk|error|What is assigned to an interaction could not be opened in Zendesk.",
    "17002": "zendesk|error|Skylight's panel could not be opened or closed.",
    "17003": "zendesk|error|The size of Skylight's panel could not be set.",
    "17004": "zendesk|error|A user or ticket could not be assigned or taken away.",
    "1000": "general|error|The SDK was started with options that it does not accept.",
    "1001": "general|error|The SDK was started with the wrong number of options.",
    "1002": "general|session-fatal|A module that the session needs did not start.",
    "1003": "general|error|The params are not what the command takes.",
    "1004": "general|error|The command was called with the wrong number of arguments.",
    "1005": "general|error|The platform sent a notification that the SDK does not know.",
    "5000": "sqs|session-fatal|The access to the queue of notifications could not be renewed.",
    "5001": "sqs|warn|A notification could not be taken off the queue.",
    "5002": "sqs|warn|Notifications could not be read this time.",
    "5003": "sqs|error|Something unforeseen happened while notifications were read.",
    "5004": "sqs|warn|Skylight stopped reading notifications.",
    "5005": "sqs|error|A notification belongs to another session of the same agent.",
  },

  refusal: 1003,
};

/**
 * Skylight and the page that opens it, in one process and without a browser: for unit tests.
 *
 * @example
 * ```ts
 * const simulation = simulate();
 * const uninstall = simulation.install();
 * ```
 */
export const simulate = (options?: SimulateOptions): Simulation<SimulatedSkylight> =>
  createSimulation(catalog, options);

/**
 * Makes the page that this runs in a simulated Skylight for the page that opened it: for tests in a
 * browser. It says that it is loaded at once, so script it in the same turn.
 */
export const simulateSkylight = (): Simulator<SimulatedSkylight> => simulateInPage(catalog);

/**
 * An error for a handler to give back or throw, or to be told with `fail`. Its other fields are those
 * of the catalog.
 *
 * @param code - its number
 * @param data - what stands in its `data`, besides the fields that identify the call
 * @param topic - where it is told, when that is not the topic of the answer
 */
export const sdkError = (code: number, data?: unknown, topic?: string): SimulatedError =>
  new SimulatedError(code, data, topic);
