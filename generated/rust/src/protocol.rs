//! The protocol's constants.

use crate::command::Command;
use crate::engine::{CommandDescriptor, Envelope, Handshake, Launch, Protocol, Refusals};
use crate::error_code::ErrorCode;

/// Version of the protocol that this crate is made for.
pub const VERSION: &str = "10.2.0";

/// How the popup is opened, how messages are written, how a connection is set up, what a refusal is.
pub const PROTOCOL: Protocol = Protocol {
    launch: Launch {
        url: "https://skylight.cxengage.net/",
        window_name: "skylight",
        width: 400,
        height: 800,
        query: &[("standalonePopup", "true"), ("skylightController", "true")],
    },
    envelope: Envelope {
        marker: "skylightController",
        module: "module",
        sub_module: "subModule",
        command: "command",
        data: "data",
        topic: "topic",
        error: "error",
        response: "response",
    },
    handshake: Handshake {
        loaded: "skylight/loaded",
        init: CommandDescriptor {
            path: "controllerInit",
            module: None,
            sub_module: None,
            command: "controllerInit",
            message: Some(&[("controllerInit", true)]),
            reply: Some("skylight/target-origin-defined"),
            matches: &[],
            custom_topic: None,
            fails_on: &["skylight/target-origin-already-defined"],
            many: false,
            errors_first: false,
            started_by: None,
        },
        accepted: "skylight/target-origin-defined",
        refused: "skylight/target-origin-already-defined",
        closed: "skylight/closed",
        probe: CommandDescriptor {
            path: "dumpState",
            module: None,
            sub_module: None,
            command: "dumpState",
            message: None,
            reply: Some("cxengage/state"),
            matches: &[],
            custom_topic: None,
            fails_on: &[],
            many: false,
            errors_first: false,
            started_by: None,
        },
    },
    refusals: Refusals { params: 1003, call: 1004 },
    remedy: |code| ErrorCode::from(code).remedy(),
};

/// Every command that can be called, with the features that are on.
pub static COMMANDS: &[&CommandDescriptor] = &[
    crate::bridge::DumpState::DESCRIPTOR,
    #[cfg(feature = "api")]
    crate::api::Read::DESCRIPTOR,
    #[cfg(feature = "api")]
    crate::api::Create::DESCRIPTOR,
    #[cfg(feature = "api")]
    crate::api::CreateFile::DESCRIPTOR,
    #[cfg(feature = "api")]
    crate::api::Update::DESCRIPTOR,
    #[cfg(feature = "api")]
    crate::api::Delete::DESCRIPTOR,
    #[cfg(feature = "authentication")]
    crate::authentication::Login::DESCRIPTOR,
    #[cfg(feature = "authentication")]
    crate::authentication::Logout::DESCRIPTOR,
    #[cfg(feature = "authentication")]
    crate::authentication::GetAuthInfo::DESCRIPTOR,
    #[cfg(feature = "authentication")]
    crate::authentication::PopIdentityPage::DESCRIPTOR,
    #[cfg(feature = "authentication")]
    crate::authentication::UpdateDefaultTenant::DESCRIPTOR,
    #[cfg(feature = "contacts")]
    crate::contacts::Get::DESCRIPTOR,
    #[cfg(feature = "contacts")]
    crate::contacts::GetAll::DESCRIPTOR,
    #[cfg(feature = "contacts")]
    crate::contacts::Search::DESCRIPTOR,
    #[cfg(feature = "contacts")]
    crate::contacts::Create::DESCRIPTOR,
    #[cfg(feature = "contacts")]
    crate::contacts::Update::DESCRIPTOR,
    #[cfg(feature = "contacts")]
    crate::contacts::Delete::DESCRIPTOR,
    #[cfg(feature = "contacts")]
    crate::contacts::Merge::DESCRIPTOR,
    #[cfg(feature = "contacts")]
    crate::contacts::ListAttributes::DESCRIPTOR,
    #[cfg(feature = "contacts")]
    crate::contacts::ListLayouts::DESCRIPTOR,
    #[cfg(feature = "contacts")]
    crate::contacts::GetLayout::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetEntity::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetArtifacts::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetArtifact::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetRecordings::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetBusinessHours::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetBusinessHour::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateBusinessHour::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateBusinessHour::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateException::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::DeleteException::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetTimezones::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetFlows::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetFlow::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateFlow::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateFlow::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateFlowDraft::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::RemoveFlowDraft::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetDispatchMappings::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetDispatchMapping::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateDispatchMapping::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateDispatchMapping::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetSkills::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetSkill::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateSkill::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateSkill::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetGroups::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetGroup::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateGroup::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateGroup::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::Associate::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::Dissociate::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetCapacityRules::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetIntegrations::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetIntegration::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateIntegration::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateIntegration::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetIntegrationListeners::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetIntegrationListener::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateIntegrationListener::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateIntegrationListener::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetListTypes::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetLists::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetListItem::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateListItem::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateListItem::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::DeleteListItem::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::DownloadList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UploadList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetOutboundIdentifiers::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateOutboundIdentifier::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateOutboundIdentifier::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::DeleteOutboundIdentifier::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetOutboundIdentifierLists::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetOutboundIdentifierList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateOutboundIdentifierList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateOutboundIdentifierList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::AddOutboundIdentifierListMember::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::RemoveOutboundIdentifierListMember::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetQueues::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetQueue::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetSlas::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetSla::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateSla::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateSla::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateSlaVersion::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetReasons::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetReason::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateReason::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateReason::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetReasonLists::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetReasonList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateReasonList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateReasonList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetDispositions::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetDisposition::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateDisposition::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateDisposition::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateDispositionList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateDispositionList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetDataAccessReports::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetDataAccessReport::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetDataAccessMember::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateDataAccessReport::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateDataAccessReport::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetHistoricalReportFolders::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetDashboards::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetRoles::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetRole::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateRole::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateRole::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetPlatformRoles::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetPermissions::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetIdentityProviders::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetApiKeys::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateApiKey::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateApiKey::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::DeleteApiKey::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetMessageTemplates::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetMessageTemplate::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateMessageTemplate::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateMessageTemplate::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetEmailTypes::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetEmailTemplates::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateEmailTemplate::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateEmailTemplate::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::DeleteEmailTemplate::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetTenants::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetTenant::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateTenant::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateTenant::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetRegions::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetBranding::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetProtectedBranding::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateBranding::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UploadBrandingImage::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetTransferLists::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetTransferList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateTransferList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateTransferList::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetUsers::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetUser::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::InviteUser::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::CreateUser::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateUser::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateUserSkillMember::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdateUsersCapacityRule::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetUserOutboundIdentifierLists::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetPlatformUser::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::GetPlatformUserEmail::DESCRIPTOR,
    #[cfg(feature = "entities")]
    crate::entities::UpdatePlatformUser::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::Accept::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::Reject::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::End::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::Focus::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::Unfocus::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::TransferToResource::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::TransferToQueue::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::TransferToExtension::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::CancelResourceTransfer::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::CancelQueueTransfer::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::CancelExtensionTransfer::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::EnableWrapup::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::DisableWrapup::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::EndWrapup::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::SelectDispositionCode::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::DeselectDispositionCode::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::AssignContact::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::UnassignContact::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::CreateNote::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::GetNote::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::GetAllNotes::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::UpdateNote::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::SendScript::DESCRIPTOR,
    #[cfg(feature = "interactions")]
    crate::interactions::SendCustomInterrupt::DESCRIPTOR,
    #[cfg(feature = "interactions-email")]
    crate::interactions::email::StartOutboundEmail::DESCRIPTOR,
    #[cfg(feature = "interactions-email")]
    crate::interactions::email::AgentReplyStarted::DESCRIPTOR,
    #[cfg(feature = "interactions-email")]
    crate::interactions::email::AgentCancelledReply::DESCRIPTOR,
    #[cfg(feature = "interactions-email")]
    crate::interactions::email::AgentNoReply::DESCRIPTOR,
    #[cfg(feature = "interactions-email")]
    crate::interactions::email::AddAttachment::DESCRIPTOR,
    #[cfg(feature = "interactions-email")]
    crate::interactions::email::RemoveAttachment::DESCRIPTOR,
    #[cfg(feature = "interactions-email")]
    crate::interactions::email::SendReply::DESCRIPTOR,
    #[cfg(feature = "interactions-email")]
    crate::interactions::email::GetAttachmentUrl::DESCRIPTOR,
    #[cfg(feature = "interactions-messaging")]
    crate::interactions::messaging::SendMessage::DESCRIPTOR,
    #[cfg(feature = "interactions-messaging")]
    crate::interactions::messaging::InitializeOutboundSms::DESCRIPTOR,
    #[cfg(feature = "interactions-messaging")]
    crate::interactions::messaging::SendOutboundSms::DESCRIPTOR,
    #[cfg(feature = "interactions-messaging")]
    crate::interactions::messaging::GetTranscripts::DESCRIPTOR,
    #[cfg(feature = "interactions-smooch-messaging")]
    crate::interactions::smooch_messaging::SendMessage::DESCRIPTOR,
    #[cfg(feature = "interactions-smooch-messaging")]
    crate::interactions::smooch_messaging::SendTypingIndicator::DESCRIPTOR,
    #[cfg(feature = "interactions-smooch-messaging")]
    crate::interactions::smooch_messaging::SendConversationRead::DESCRIPTOR,
    #[cfg(feature = "interactions-smooch-messaging")]
    crate::interactions::smooch_messaging::AddAttachment::DESCRIPTOR,
    #[cfg(feature = "interactions-smooch-messaging")]
    crate::interactions::smooch_messaging::RemoveAttachment::DESCRIPTOR,
    #[cfg(feature = "interactions-smooch-messaging")]
    crate::interactions::smooch_messaging::SendAttachment::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::Dial::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::CancelDial::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::CustomerHold::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::CustomerResume::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::ResourceHoldParams::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::ResourceResumeParams::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::ResumeAll::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::Mute::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::Unmute::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::ResourceRemove::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::StartRecording::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::StopRecording::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::SendDigits::DESCRIPTOR,
    #[cfg(feature = "interactions-voice")]
    crate::interactions::voice::SilentMonitor::DESCRIPTOR,
    #[cfg(feature = "logging")]
    crate::logging::SetLevel::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::GetAvailableStats::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::StatQuery::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::BulkStatQuery::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::AddStatSubscription::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::BulkAddStatSubscription::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::RemoveStatSubscription::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::BulkRemoveStatSubscription::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::TriggerBatch::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::GetCapacity::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::GetInteraction::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::GetContactInteractionHistory::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::GetCrmInteractions::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::GetTranscripts::DESCRIPTOR,
    #[cfg(feature = "reporting")]
    crate::reporting::GetEmailTranscripts::DESCRIPTOR,
    #[cfg(feature = "salesforce-classic")]
    crate::salesforce_classic::Assign::DESCRIPTOR,
    #[cfg(feature = "salesforce-classic")]
    crate::salesforce_classic::Unassign::DESCRIPTOR,
    #[cfg(feature = "salesforce-classic")]
    crate::salesforce_classic::FocusInteraction::DESCRIPTOR,
    #[cfg(feature = "salesforce-classic")]
    crate::salesforce_classic::IsVisible::DESCRIPTOR,
    #[cfg(feature = "salesforce-classic")]
    crate::salesforce_classic::SetVisibility::DESCRIPTOR,
    #[cfg(feature = "salesforce-classic")]
    crate::salesforce_classic::SetDimensions::DESCRIPTOR,
    #[cfg(feature = "salesforce-classic")]
    crate::salesforce_classic::DumpState::DESCRIPTOR,
    #[cfg(feature = "salesforce-lightning")]
    crate::salesforce_lightning::Assign::DESCRIPTOR,
    #[cfg(feature = "salesforce-lightning")]
    crate::salesforce_lightning::Unassign::DESCRIPTOR,
    #[cfg(feature = "salesforce-lightning")]
    crate::salesforce_lightning::FocusInteraction::DESCRIPTOR,
    #[cfg(feature = "salesforce-lightning")]
    crate::salesforce_lightning::IsVisible::DESCRIPTOR,
    #[cfg(feature = "salesforce-lightning")]
    crate::salesforce_lightning::SetVisibility::DESCRIPTOR,
    #[cfg(feature = "salesforce-lightning")]
    crate::salesforce_lightning::SetDimensions::DESCRIPTOR,
    #[cfg(feature = "salesforce-lightning")]
    crate::salesforce_lightning::DumpState::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::SetActiveTenant::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GoReady::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GoNotReady::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::SetDirection::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::SetPresenceState::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GetRunningSessionState::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GetTenantDetails::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GetUserConfig::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GetExtensions::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GetActiveTenantId::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GetActiveUserId::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GetDefaultExtension::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GetToken::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GetSsoToken::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::GetMonitoredInteraction::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::ClearMonitoredInteraction::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::SetToken::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::SetUserIdentity::DESCRIPTOR,
    #[cfg(feature = "session")]
    crate::session::SetLocale::DESCRIPTOR,
    #[cfg(feature = "testing")]
    crate::testing::SaveLogs::DESCRIPTOR,
    #[cfg(feature = "testing")]
    crate::testing::ThrowError::DESCRIPTOR,
    #[cfg(feature = "twilio")]
    crate::twilio::SetActiveOutputRingtoneDevices::DESCRIPTOR,
    #[cfg(feature = "twilio")]
    crate::twilio::SetActiveOutputSpeakerDevices::DESCRIPTOR,
    #[cfg(feature = "twilio")]
    crate::twilio::ResetTwilioDevice::DESCRIPTOR,
    #[cfg(feature = "zendesk")]
    crate::zendesk::AssignContact::DESCRIPTOR,
    #[cfg(feature = "zendesk")]
    crate::zendesk::UnassignContact::DESCRIPTOR,
    #[cfg(feature = "zendesk")]
    crate::zendesk::AssignRelatedTo::DESCRIPTOR,
    #[cfg(feature = "zendesk")]
    crate::zendesk::UnassignRelatedTo::DESCRIPTOR,
    #[cfg(feature = "zendesk")]
    crate::zendesk::FocusInteraction::DESCRIPTOR,
    #[cfg(feature = "zendesk")]
    crate::zendesk::SetVisibility::DESCRIPTOR,
    #[cfg(feature = "zendesk")]
    crate::zendesk::SetDimensions::DESCRIPTOR,
    #[cfg(feature = "zendesk")]
    crate::zendesk::DumpState::DESCRIPTOR,
];

/// The command with this dotted path.
#[must_use]
pub fn command(path: &str) -> Option<&'static CommandDescriptor> {
    COMMANDS.iter().copied().find(|command| command.path == path)
}
