//! Topics of the module `interactions.voice`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// The platform took the request for an outbound call.
///
/// On the wire: `cxengage/interactions/voice/dial-send-acknowledged`.
///
/// Answers `interactions.voice.dial`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7019 `failedToPerformOutboundDial`: The outbound call could not be placed. Check the number
///   and the outbound identifier, see what the API said in `apiResponse`, and that the agent is
///   ready.
///
/// Source: `modules/voice.cljs:348,351` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DialSendAcknowledged;

impl Topic for DialSendAcknowledged {
    type Payload = crate::interactions::FlowInteractionRef;

    const NAME: &'static str = "cxengage/interactions/voice/dial-send-acknowledged";
}

impl PayloadOf<DialSendAcknowledged> for crate::interactions::FlowInteractionRef {}

/// The platform took the request to give up an outbound call.
///
/// On the wire: `cxengage/interactions/voice/cancel-dial-acknowledged`.
///
/// Answers `interactions.voice.cancelDial`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7020 `failedToCancelOutboundDial`: The outbound call could not be given up. It may have been
///   answered or ended meanwhile: call `interactions.end` if it still lives.
///
/// Source: `modules/voice.cljs:375,378` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CancelDialAcknowledged;

impl Topic for CancelDialAcknowledged {
    type Payload = crate::interactions::InteractionResourceRef;

    const NAME: &'static str = "cxengage/interactions/voice/cancel-dial-acknowledged";
}

impl PayloadOf<CancelDialAcknowledged> for crate::interactions::InteractionResourceRef {}

/// The customer is on the line.
///
/// Skylight itself reads `interactionId` only.
///
/// On the wire: `cxengage/interactions/voice/customer-connected`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:406` of `cxengage-javascript-sdk`;
/// `App/index.js:1137` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CustomerConnected;

impl Topic for CustomerConnected {
    type Payload = crate::interactions::voice::AgentNotification;

    const NAME: &'static str = "cxengage/interactions/voice/customer-connected";
}

impl PayloadOf<CustomerConnected> for crate::interactions::voice::AgentNotification {}

/// The platform took the request to hold the customer.
///
/// On the wire: `cxengage/interactions/voice/hold-acknowledged`.
///
/// Answers `interactions.voice.customerHold`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7011 `failedToPlaceCustomerOnHold`: The customer could not be put on hold. Check that the call
///   still lives and that the customer is not on hold already, then ask again.
///
/// Source: `modules/voice.cljs:79,82` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HoldAcknowledged;

impl Topic for HoldAcknowledged {
    type Payload = crate::interactions::InteractionResourceRef;

    const NAME: &'static str = "cxengage/interactions/voice/hold-acknowledged";
}

impl PayloadOf<HoldAcknowledged> for crate::interactions::InteractionResourceRef {}

/// The customer is on hold.
///
/// On the wire: `cxengage/interactions/voice/customer-hold-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:268` of `cxengage-javascript-sdk`;
/// `App/index.js:1113` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CustomerHoldReceived;

impl Topic for CustomerHoldReceived {
    type Payload = crate::interactions::voice::InteractionResourceEvent;

    const NAME: &'static str = "cxengage/interactions/voice/customer-hold-received";
}

impl PayloadOf<CustomerHoldReceived> for crate::interactions::voice::InteractionResourceEvent {}

/// The customer could not be put on hold after all.
///
/// Here `data.apiResponse` of the error is the platform's notification, not an answer of the API.
///
/// On the wire: `cxengage/interactions/voice/customer-hold-error`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 7011 `failedToPlaceCustomerOnHold`: The customer could not be put on hold. Check that the call
///   still lives and that the customer is not on hold already, then ask again.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:411` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CustomerHoldError;

impl Topic for CustomerHoldError {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/interactions/voice/customer-hold-error";
}

impl PayloadOf<CustomerHoldError> for Option<serde_json::Value> {}

/// The platform took the request to resume the customer.
///
/// On the wire: `cxengage/interactions/voice/resume-acknowledged`.
///
/// Answers `interactions.voice.customerResume`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7013 `failedToResumeCustomer`: The customer could not be taken off hold. Check that the call
///   still lives and that the customer is on hold, then ask again.
///
/// Source: `modules/voice.cljs:101,104` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResumeAcknowledged;

impl Topic for ResumeAcknowledged {
    type Payload = crate::interactions::InteractionResourceRef;

    const NAME: &'static str = "cxengage/interactions/voice/resume-acknowledged";
}

impl PayloadOf<ResumeAcknowledged> for crate::interactions::InteractionResourceRef {}

/// The customer is off hold.
///
/// On the wire: `cxengage/interactions/voice/customer-resume-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:274` of `cxengage-javascript-sdk`;
/// `App/index.js:1117` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CustomerResumeReceived;

impl Topic for CustomerResumeReceived {
    type Payload = crate::interactions::voice::InteractionResourceEvent;

    const NAME: &'static str = "cxengage/interactions/voice/customer-resume-received";
}

impl PayloadOf<CustomerResumeReceived> for crate::interactions::voice::InteractionResourceEvent {}

/// Meant to tell that the customer could not be taken off hold.
///
/// On the wire: `cxengage/interactions/voice/customer-resume-error`.
///
/// Declared, but never delivered: The SDK waits for a misspelt notification, so 7013 never comes
/// this way.
///
/// Only errors arrive on it.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:414,531` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CustomerResumeError;

impl Topic for CustomerResumeError {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/interactions/voice/customer-resume-error";
}

impl PayloadOf<CustomerResumeError> for Option<serde_json::Value> {}

/// The platform took the request to hold somebody on the call.
///
/// On the wire: `cxengage/interactions/voice/resource-hold-acknowledged`.
///
/// Answers `interactions.voice.resourceHold`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7003 `failedToPlaceResourceOnHold`: Somebody on the call could not be put on hold. See what
///   the API said in `apiResponse`, and check that the call still lives and `targetResourceId` is
///   on it.
///
/// Source: `modules/voice.cljs:176,179` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceHoldAcknowledged;

impl Topic for ResourceHoldAcknowledged {
    type Payload = crate::interactions::voice::TargetResourceAck;

    const NAME: &'static str = "cxengage/interactions/voice/resource-hold-acknowledged";
}

impl PayloadOf<ResourceHoldAcknowledged> for crate::interactions::voice::TargetResourceAck {}

/// The platform took the request to resume somebody on the call.
///
/// On the wire: `cxengage/interactions/voice/resource-resume-acknowledged`.
///
/// Answers `interactions.voice.resourceResume`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7004 `failedToResumeResource`: Somebody on the call could not be taken off hold. See what the
///   API said in `apiResponse`, and check that the call still lives and `targetResourceId` is on
///   it.
///
/// Source: `modules/voice.cljs:201,204` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceResumeAcknowledged;

impl Topic for ResourceResumeAcknowledged {
    type Payload = crate::interactions::voice::TargetResourceAck;

    const NAME: &'static str = "cxengage/interactions/voice/resource-resume-acknowledged";
}

impl PayloadOf<ResourceResumeAcknowledged> for crate::interactions::voice::TargetResourceAck {}

/// The platform took the request to resume everybody on the call.
///
/// On the wire: `cxengage/interactions/voice/resume-all-acknowledged`.
///
/// Answers `interactions.voice.resumeAll`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7007 `failedToResumeAll`: The people on the call could not be taken off hold. See what the API
///   said in `apiResponse`; check that the call still lives, or resume each one alone.
///
/// Source: `modules/voice.cljs:223,226` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResumeAllAcknowledged;

impl Topic for ResumeAllAcknowledged {
    type Payload = crate::interactions::InteractionResourceRef;

    const NAME: &'static str = "cxengage/interactions/voice/resume-all-acknowledged";
}

impl PayloadOf<ResumeAllAcknowledged> for crate::interactions::InteractionResourceRef {}

/// The platform took the request to mute somebody.
///
/// On the wire: `cxengage/interactions/voice/mute-acknowledged`.
///
/// Answers `interactions.voice.mute`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7005 `failedToMuteTargetResource`: Somebody on the call could not be muted. See what the API
///   said in `apiResponse`, and check that the call still lives and `targetResourceId` is on it.
///
/// Source: `modules/voice.cljs:126,129` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MuteAcknowledged;

impl Topic for MuteAcknowledged {
    type Payload = crate::interactions::voice::TargetResourceAck;

    const NAME: &'static str = "cxengage/interactions/voice/mute-acknowledged";
}

impl PayloadOf<MuteAcknowledged> for crate::interactions::voice::TargetResourceAck {}

/// Somebody on the call was muted.
///
/// On the wire: `cxengage/interactions/voice/resource-mute-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:279` of `cxengage-javascript-sdk`;
/// `App/index.js:1081` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceMuteReceived;

impl Topic for ResourceMuteReceived {
    type Payload = crate::interactions::voice::ResourceMute;

    const NAME: &'static str = "cxengage/interactions/voice/resource-mute-received";
}

impl PayloadOf<ResourceMuteReceived> for crate::interactions::voice::ResourceMute {}

/// The platform took the request to unmute somebody.
///
/// On the wire: `cxengage/interactions/voice/unmute-acknowledged`.
///
/// Answers `interactions.voice.unmute`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7006 `failedToUnmuteTargetResource`: Somebody on the call could not be unmuted. See what the
///   API said in `apiResponse`, and check that the call still lives and `targetResourceId` is on
///   it.
///
/// Source: `modules/voice.cljs:151,154` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnmuteAcknowledged;

impl Topic for UnmuteAcknowledged {
    type Payload = crate::interactions::voice::TargetResourceAck;

    const NAME: &'static str = "cxengage/interactions/voice/unmute-acknowledged";
}

impl PayloadOf<UnmuteAcknowledged> for crate::interactions::voice::TargetResourceAck {}

/// Somebody on the call can be heard again.
///
/// On the wire: `cxengage/interactions/voice/resource-unmute-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:283` of `cxengage-javascript-sdk`;
/// `App/index.js:1097` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceUnmuteReceived;

impl Topic for ResourceUnmuteReceived {
    type Payload = crate::interactions::voice::ResourceUnmute;

    const NAME: &'static str = "cxengage/interactions/voice/resource-unmute-received";
}

impl PayloadOf<ResourceUnmuteReceived> for crate::interactions::voice::ResourceUnmute {}

/// The platform took the request to take somebody off the call.
///
/// On the wire: `cxengage/interactions/voice/resource-removed-acknowledged`.
///
/// Answers `interactions.voice.resourceRemove`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7014 `failedToRemoveResource`: Somebody could not be taken off the call. See what the API said
///   in `apiResponse`, and check that the call still lives and `targetResourceId` is on it.
///
/// Source: `modules/voice.cljs:248,251` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceRemovedAcknowledged;

impl Topic for ResourceRemovedAcknowledged {
    type Payload = crate::interactions::voice::TargetResourceAck;

    const NAME: &'static str = "cxengage/interactions/voice/resource-removed-acknowledged";
}

impl PayloadOf<ResourceRemovedAcknowledged> for crate::interactions::voice::TargetResourceAck {}

/// The platform took the request to start the recording.
///
/// On the wire: `cxengage/interactions/voice/start-recording-acknowledged`.
///
/// Answers `interactions.voice.startRecording`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7008 `failedToStartRecording`: The recording could not be started. Check that the call still
///   lives and that the flow lets agents record (`update-call-controls`).
///
/// Source: `modules/voice.cljs:271,274` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StartRecordingAcknowledged;

impl Topic for StartRecordingAcknowledged {
    type Payload = crate::interactions::InteractionResourceRef;

    const NAME: &'static str = "cxengage/interactions/voice/start-recording-acknowledged";
}

impl PayloadOf<StartRecordingAcknowledged> for crate::interactions::InteractionResourceRef {}

/// The call is being recorded.
///
/// On the wire: `cxengage/interactions/voice/recording-start-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:288` of `cxengage-javascript-sdk`;
/// `App/index.js:1121` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RecordingStartReceived;

impl Topic for RecordingStartReceived {
    type Payload = crate::interactions::voice::InteractionResourceEvent;

    const NAME: &'static str = "cxengage/interactions/voice/recording-start-received";
}

impl PayloadOf<RecordingStartReceived> for crate::interactions::voice::InteractionResourceEvent {}

/// The platform took the request to stop the recording.
///
/// On the wire: `cxengage/interactions/voice/stop-recording-acknowledged`.
///
/// Answers `interactions.voice.stopRecording`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7012 `failedToStopRecording`: The recording could not be stopped. Check that the call still
///   lives and that the flow lets agents record (`update-call-controls`).
///
/// Source: `modules/voice.cljs:294,297` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StopRecordingAcknowledged;

impl Topic for StopRecordingAcknowledged {
    type Payload = crate::interactions::InteractionResourceRef;

    const NAME: &'static str = "cxengage/interactions/voice/stop-recording-acknowledged";
}

impl PayloadOf<StopRecordingAcknowledged> for crate::interactions::InteractionResourceRef {}

/// The call is no longer recorded.
///
/// On the wire: `cxengage/interactions/voice/recording-end-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:294` of `cxengage-javascript-sdk`;
/// `App/index.js:1125` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RecordingEndReceived;

impl Topic for RecordingEndReceived {
    type Payload = crate::interactions::voice::InteractionResourceEvent;

    const NAME: &'static str = "cxengage/interactions/voice/recording-end-received";
}

impl PayloadOf<RecordingEndReceived> for crate::interactions::voice::InteractionResourceEvent {}

/// The tone was played.
///
/// On the wire: `cxengage/interactions/voice/send-digits-acknowledged`.
///
/// Answers `interactions.voice.sendDigits`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 8001 `failedToSendTwilioDigits`: The softphone could not play the tone. Check that the call
///   runs on the softphone and still lives, then send the digit again.
///
/// Source: `modules/voice.cljs:411,414` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SendDigitsAcknowledged;

impl Topic for SendDigitsAcknowledged {
    type Payload = crate::interactions::voice::InteractionsVoiceSendDigitsAcknowledgedPayload;

    const NAME: &'static str = "cxengage/interactions/voice/send-digits-acknowledged";
}

impl PayloadOf<SendDigitsAcknowledged>
    for crate::interactions::voice::InteractionsVoiceSendDigitsAcknowledgedPayload
{
}

/// `sendDigits` was asked of an interaction that is no live call.
///
/// On the wire: `cxengage/errors/error/failed-to-send-digits-invalid-interaction`.
///
/// Only errors arrive on it.
///
/// Failures of `interactions.voice.sendDigits`.
///
/// # Errors
///
/// - 7001 `failedToSendDigitsInvalidInteraction`: Digits were sent to an interaction that is not a
///   live call. Send digits only between `work-accepted-received` and `work-ended-received`, and to
///   voice interactions.
///
/// Source: `modules/voice.cljs:417` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FailedToSendDigitsInvalidInteraction;

impl Topic for FailedToSendDigitsInvalidInteraction {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/failed-to-send-digits-invalid-interaction";
}

impl PayloadOf<FailedToSendDigitsInvalidInteraction> for Option<serde_json::Value> {}

/// `sendDigits` was asked without a Twilio softphone.
///
/// On the wire: `cxengage/errors/error/no-twilio-integration`.
///
/// Only errors arrive on it.
///
/// Failures of `interactions.voice.sendDigits`.
///
/// # Errors
///
/// - 7002 `noTwilioIntegration`: The tenant has no Twilio softphone. Let the agent press the key on
///   the phone that takes the call.
///
/// Source: `modules/voice.cljs:404` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NoTwilioIntegration;

impl Topic for NoTwilioIntegration {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/no-twilio-integration";
}

impl PayloadOf<NoTwilioIntegration> for Option<serde_json::Value> {}

/// The platform took the request to listen in.
///
/// On the wire: `cxengage/interactions/voice/silent-monitoring-start-acknowledged`.
///
/// Answers `interactions.voice.silentMonitor`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7022 `failedToStartSilentMonitoring`: Listening in could not be started. Check that the call
///   still lives and that the agent may monitor, then ask again.
/// - 7025 `failedToStartSilentMonitoringNoExtension`: There is no phone to listen in on: none was
///   given and the agent has none. Pass `chosenExtension`, or have an extension set up for the
///   agent.
///
/// Source: `modules/voice.cljs:47,54,57…` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SilentMonitoringStartAcknowledged;

impl Topic for SilentMonitoringStartAcknowledged {
    type Payload =
        crate::interactions::voice::InteractionsVoiceSilentMonitoringStartAcknowledgedPayload;

    const NAME: &'static str = "cxengage/interactions/voice/silent-monitoring-start-acknowledged";
}

impl PayloadOf<SilentMonitoringStartAcknowledged>
    for crate::interactions::voice::InteractionsVoiceSilentMonitoringStartAcknowledgedPayload
{
}

/// Listening in has begun.
///
/// On the wire: `cxengage/interactions/voice/silent-monitor-start`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:397` of `cxengage-javascript-sdk`;
/// `supervisorToolbar/epics.js:83`, `supervisorToolbar/index.js:101` of
/// `cxengage-configuration-ui`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SilentMonitorStart;

impl Topic for SilentMonitorStart {
    type Payload = crate::interactions::voice::AgentNotification;

    const NAME: &'static str = "cxengage/interactions/voice/silent-monitor-start";
}

impl PayloadOf<SilentMonitorStart> for crate::interactions::voice::AgentNotification {}

/// Listening in has ended.
///
/// On the wire: `cxengage/interactions/voice/silent-monitor-end`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:402` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SilentMonitorEnd;

impl Topic for SilentMonitorEnd {
    type Payload = crate::interactions::voice::AgentNotification;

    const NAME: &'static str = "cxengage/interactions/voice/silent-monitor-end";
}

impl PayloadOf<SilentMonitorEnd> for crate::interactions::voice::AgentNotification {}

/// A transfer has begun.
///
/// On the wire: `cxengage/interactions/voice/transfer-started`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:306` of `cxengage-javascript-sdk`;
/// `App/index.js:1141` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TransferStarted;

impl Topic for TransferStarted {
    type Payload = crate::interactions::voice::InteractionResourceEvent;

    const NAME: &'static str = "cxengage/interactions/voice/transfer-started";
}

impl PayloadOf<TransferStarted> for crate::interactions::voice::InteractionResourceEvent {}

/// The other party of a transfer is on the line.
///
/// On the wire: `cxengage/interactions/voice/transfer-connected`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:300` of `cxengage-javascript-sdk`;
/// `App/index.js:1145` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TransferConnected;

impl Topic for TransferConnected {
    type Payload = crate::interactions::voice::InteractionResourceEvent;

    const NAME: &'static str = "cxengage/interactions/voice/transfer-connected";
}

impl PayloadOf<TransferConnected> for crate::interactions::voice::InteractionResourceEvent {}

/// A transfer was called off.
///
/// On the wire: `cxengage/interactions/voice/transfer-cancelled`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:312` of `cxengage-javascript-sdk`;
/// `App/index.js:1146` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TransferCancelled;

impl Topic for TransferCancelled {
    type Payload = crate::interactions::voice::InteractionResourceEvent;

    const NAME: &'static str = "cxengage/interactions/voice/transfer-cancelled";
}

impl PayloadOf<TransferCancelled> for crate::interactions::voice::InteractionResourceEvent {}

/// The flow changed which of the call's controls are allowed.
///
/// On the wire: `cxengage/interactions/voice/update-call-controls`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:389` of `cxengage-javascript-sdk`;
/// `App/index.js:1074` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateCallControls;

impl Topic for UpdateCallControls {
    type Payload = crate::interactions::voice::CallControls;

    const NAME: &'static str = "cxengage/interactions/voice/update-call-controls";
}

impl PayloadOf<UpdateCallControls> for crate::interactions::voice::CallControls {}

/// The softphone hung up a call that the platform did not know any more.
///
/// Comes when `interactions.end` or `interactions.reject` is answered with 404; error 4003 follows
/// on `cxengage/interactions/end-acknowledged`.
///
/// On the wire: `cxengage/interactions/voice/force-killed-twilio-connection`.
///
/// Only errors arrive on it.
///
/// Failures of `interactions.reject`, `interactions.end`.
///
/// # Errors
///
/// - 8003 `forceKilledTwilioConnection`: The softphone hung up a call that the platform did not
///   know any more. Take the interaction off your screen: it is over.
///
/// Source: `modules/interaction.cljs:86` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ForceKilledTwilioConnection;

impl Topic for ForceKilledTwilioConnection {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/interactions/voice/force-killed-twilio-connection";
}

impl PayloadOf<ForceKilledTwilioConnection> for Option<serde_json::Value> {}
