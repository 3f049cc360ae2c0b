//! Topics of the module `interactions`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// Work is offered to the agent.
///
/// An offer that has expired on the way is dropped. Messages so far and emails are read at once,
/// but arrive later.
///
/// On the wire: `cxengage/interactions/work-offer-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:123` of `cxengage-javascript-sdk`;
/// `App/index.js:861` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WorkOfferReceived;

impl Topic for WorkOfferReceived {
    type Payload = crate::interactions::WorkOffer;

    const NAME: &'static str = "cxengage/interactions/work-offer-received";
}

impl PayloadOf<WorkOfferReceived> for crate::interactions::WorkOffer {}

/// The platform has begun the work that it offered.
///
/// At this point Skylight's screen accepts by itself: offers with `autoAnswer`, and SMS and email
/// that the agent began.
///
/// On the wire: `cxengage/interactions/work-initiated-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:149` of `cxengage-javascript-sdk`;
/// `App/index.js:671` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WorkInitiatedReceived;

impl Topic for WorkInitiatedReceived {
    type Payload = crate::interactions::WorkInitiated;

    const NAME: &'static str = "cxengage/interactions/work-initiated-received";
}

impl PayloadOf<WorkInitiatedReceived> for crate::interactions::WorkInitiated {}

/// The platform took the request to accept.
///
/// A success may be followed by an error. Error 4001 does not tell which interaction it belongs to.
///
/// On the wire: `cxengage/interactions/accept-acknowledged`.
///
/// Answers `interactions.accept`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4001 `workOfferExpired`: The offer had expired when it was accepted. Take the offer off your
///   screen and wait for `work-rejected-received`.
/// - 4004 `failedToAcceptInteraction`: The offer could not be accepted. When the level is
///   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
///   `apiResponse` and try again.
/// - 8002 `failedToFindTwilioConnectionObject`: The call that was accepted never reached the
///   softphone. Look at the network and that only one Skylight is open, then have the call offered
///   again.
///
/// Source: `modules/interaction.cljs:118,121,125…` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AcceptAcknowledged;

impl Topic for AcceptAcknowledged {
    type Payload = crate::interactions::InteractionResourceRef;

    const NAME: &'static str = "cxengage/interactions/accept-acknowledged";
}

impl PayloadOf<AcceptAcknowledged> for crate::interactions::InteractionResourceRef {}

/// The interaction is live.
///
/// On the wire: `cxengage/interactions/work-accepted-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:209` of `cxengage-javascript-sdk`;
/// `App/index.js:866` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WorkAcceptedReceived;

impl Topic for WorkAcceptedReceived {
    type Payload = crate::interactions::WorkAccepted;

    const NAME: &'static str = "cxengage/interactions/work-accepted-received";
}

impl PayloadOf<WorkAcceptedReceived> for crate::interactions::WorkAccepted {}

/// The offer is gone: turned down, expired or withdrawn.
///
/// On the wire: `cxengage/interactions/work-rejected-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:160` of `cxengage-javascript-sdk`;
/// `App/index.js:840` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WorkRejectedReceived;

impl Topic for WorkRejectedReceived {
    type Payload = crate::interactions::InteractionRef;

    const NAME: &'static str = "cxengage/interactions/work-rejected-received";
}

impl PayloadOf<WorkRejectedReceived> for crate::interactions::InteractionRef {}

/// The interaction is over for the agent.
///
/// On the wire: `cxengage/interactions/work-ended-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:263` of `cxengage-javascript-sdk`;
/// `App/index.js:841` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WorkEndedReceived;

impl Topic for WorkEndedReceived {
    type Payload = crate::interactions::InteractionRef;

    const NAME: &'static str = "cxengage/interactions/work-ended-received";
}

impl PayloadOf<WorkEndedReceived> for crate::interactions::InteractionRef {}

/// The platform took the request to end or reject.
///
/// On the wire: `cxengage/interactions/end-acknowledged`.
///
/// Answers `interactions.reject`, `interactions.end`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4003 `failedToEndInteraction`: The interaction could not be ended or rejected. When the level
///   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
///   in `apiResponse` and try again.
///
/// Source: `modules/interaction.cljs:80,89` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EndAcknowledged;

impl Topic for EndAcknowledged {
    type Payload = crate::interactions::EndAck;

    const NAME: &'static str = "cxengage/interactions/end-acknowledged";
}

impl PayloadOf<EndAcknowledged> for crate::interactions::EndAck {}

/// Reporting knows that the agent has turned to an interaction.
///
/// On the wire: `cxengage/interactions/focus-acknowledged`.
///
/// Answers `interactions.focus`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4005 `failedToFocusInteraction`: Reporting could not be told that the agent turned to an
///   interaction. Ignore it; only reports are affected.
///
/// Source: `modules/interaction.cljs:178,181` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FocusAcknowledged;

impl Topic for FocusAcknowledged {
    type Payload = crate::interactions::DetailedInterrupt;

    const NAME: &'static str = "cxengage/interactions/focus-acknowledged";
}

impl PayloadOf<FocusAcknowledged> for crate::interactions::DetailedInterrupt {}

/// Reporting knows that the agent has turned away from an interaction.
///
/// On the wire: `cxengage/interactions/unfocus-acknowledged`.
///
/// Answers `interactions.unfocus`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4006 `failedToUnfocusInteraction`: Reporting could not be told that the agent turned away from
///   an interaction. Ignore it; only reports are affected.
///
/// Source: `modules/interaction.cljs:206,209` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnfocusAcknowledged;

impl Topic for UnfocusAcknowledged {
    type Payload = crate::interactions::DetailedInterrupt;

    const NAME: &'static str = "cxengage/interactions/unfocus-acknowledged";
}

impl PayloadOf<UnfocusAcknowledged> for crate::interactions::DetailedInterrupt {}

/// The platform took the request to hand an interaction over.
///
/// The topic of all three transfers and all channels: look at which destination is set.
///
/// On the wire: `cxengage/interactions/voice/customer-transfer-acknowledged`.
///
/// Answers `interactions.transferToResource`, `interactions.transferToQueue`,
/// `interactions.transferToExtension`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4022 `failedToTransferToResource`: The interaction could not be handed over to the agent.
///   Check the destination and that the interaction still lives; see what the API said in
///   `apiResponse`.
/// - 4024 `failedToTransferToQueue`: The interaction could not be handed over to the queue. Check
///   the destination and that the interaction still lives; see what the API said in `apiResponse`.
/// - 4026 `failedToTransferToExtension`: The interaction could not be handed over to the telephone
///   or address. Check the destination and that the interaction still lives; see what the API said
///   in `apiResponse`.
///
/// Source: `modules/interaction.cljs:563,602,641` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CustomerTransferAcknowledged;

impl Topic for CustomerTransferAcknowledged {
    type Payload = crate::interactions::TransferAck;

    const NAME: &'static str = "cxengage/interactions/voice/customer-transfer-acknowledged";
}

impl PayloadOf<CustomerTransferAcknowledged> for crate::interactions::TransferAck {}

/// The platform took the request to call a transfer off.
///
/// The topic of all three ways of calling off: look at which destination is set.
///
/// On the wire: `cxengage/interactions/voice/cancel-transfer-acknowledged`.
///
/// Answers `interactions.cancelResourceTransfer`, `interactions.cancelQueueTransfer`,
/// `interactions.cancelExtensionTransfer`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4023 `failedToCancelResourceTransfer`: The transfer to an agent could not be called off. Only
///   a warm transfer that is not completed can be called off; see what the API said in
///   `apiResponse`.
/// - 4025 `failedToCancelQueueTransfer`: The transfer to a queue could not be called off. Only a
///   warm transfer that is not completed can be called off; see what the API said in `apiResponse`.
/// - 4027 `failedToCancelExtensionTransfer`: The transfer to a telephone or address could not be
///   called off. Only a warm transfer that is not completed can be called off; see what the API
///   said in `apiResponse`.
///
/// Source: `modules/interaction.cljs:678,715,751` of `cxengage-javascript-sdk`; `App/index.js:1129`
/// of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CancelTransferAcknowledged;

impl Topic for CancelTransferAcknowledged {
    type Payload = crate::interactions::CancelTransferAck;

    const NAME: &'static str = "cxengage/interactions/voice/cancel-transfer-acknowledged";
}

impl PayloadOf<CancelTransferAcknowledged> for crate::interactions::CancelTransferAck {}

/// The flow offers transfer lists to the agent.
///
/// On the wire: `cxengage/interactions/interaction-update-transfer-menu`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:179` of `cxengage-javascript-sdk`;
/// `App/index.js:880` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InteractionUpdateTransferMenu;

impl Topic for InteractionUpdateTransferMenu {
    type Payload = crate::interactions::TransferMenu;

    const NAME: &'static str = "cxengage/interactions/interaction-update-transfer-menu";
}

impl PayloadOf<InteractionUpdateTransferMenu> for crate::interactions::TransferMenu {}

/// What after-work is planned for an interaction.
///
/// On the wire: `cxengage/interactions/wrapup-details-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:363` of `cxengage-javascript-sdk`;
/// `App/index.js:835` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WrapupDetailsReceived;

impl Topic for WrapupDetailsReceived {
    type Payload = crate::interactions::WrapupDetails;

    const NAME: &'static str = "cxengage/interactions/wrapup-details-received";
}

impl PayloadOf<WrapupDetailsReceived> for crate::interactions::WrapupDetails {}

/// The platform took the request for after-work.
///
/// On the wire: `cxengage/interactions/enable-wrapup-acknowledged`.
///
/// Answers `interactions.enableWrapup`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4009 `failedToEnableWrapup`: After-work could not be turned on. Ask only while the interaction
///   lives and `wrapupUpdateAllowed` is true.
///
/// Source: `modules/interaction.cljs:291,294` of `cxengage-javascript-sdk`; `App/index.js:895` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EnableWrapupAcknowledged;

impl Topic for EnableWrapupAcknowledged {
    type Payload = crate::interactions::InteractionResourceRef;

    const NAME: &'static str = "cxengage/interactions/enable-wrapup-acknowledged";
}

impl PayloadOf<EnableWrapupAcknowledged> for crate::interactions::InteractionResourceRef {}

/// The platform took the request to do without after-work.
///
/// On the wire: `cxengage/interactions/disable-wrapup-acknowledged`.
///
/// Answers `interactions.disableWrapup`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4010 `failedToDisableWrapup`: After-work could not be turned off. Ask only while the
///   interaction lives and `wrapupUpdateAllowed` is true.
///
/// Source: `modules/interaction.cljs:320,323` of `cxengage-javascript-sdk`; `App/index.js:902` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DisableWrapupAcknowledged;

impl Topic for DisableWrapupAcknowledged {
    type Payload = crate::interactions::InteractionResourceRef;

    const NAME: &'static str = "cxengage/interactions/disable-wrapup-acknowledged";
}

impl PayloadOf<DisableWrapupAcknowledged> for crate::interactions::InteractionResourceRef {}

/// The interaction is over and after-work has begun.
///
/// On the wire: `cxengage/interactions/wrapup-started`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:379` of `cxengage-javascript-sdk`;
/// `App/index.js:891` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WrapupStarted;

impl Topic for WrapupStarted {
    type Payload = crate::interactions::InteractionRef;

    const NAME: &'static str = "cxengage/interactions/wrapup-started";
}

impl PayloadOf<WrapupStarted> for crate::interactions::InteractionRef {}

/// The platform took the request to end after-work.
///
/// On the wire: `cxengage/interactions/end-wrapup-acknowledged`.
///
/// Answers `interactions.endWrapup`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4011 `failedToEndWrapup`: After-work could not be ended. When the level is
///   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
///   `apiResponse` and try again.
///
/// Source: `modules/interaction.cljs:348,351` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EndWrapupAcknowledged;

impl Topic for EndWrapupAcknowledged {
    type Payload = crate::interactions::InteractionResourceRef;

    const NAME: &'static str = "cxengage/interactions/end-wrapup-acknowledged";
}

impl PayloadOf<EndWrapupAcknowledged> for crate::interactions::InteractionResourceRef {}

/// Meant to tell that after-work has ended.
///
/// On the wire: `cxengage/interactions/wrapup-ended`.
///
/// Declared, but never delivered: No notification of the platform leads to it; wait for
/// `cxengage/interactions/work-ended-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:382` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WrapupEnded;

impl Topic for WrapupEnded {
    type Payload = crate::interactions::InteractionRef;

    const NAME: &'static str = "cxengage/interactions/wrapup-ended";
}

impl PayloadOf<WrapupEnded> for crate::interactions::InteractionRef {}

/// The dispositions that an interaction can be given.
///
/// The platform's default list (with `items` in place of `dispositions`) is dropped.
///
/// On the wire: `cxengage/interactions/disposition-codes-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:195` of `cxengage-javascript-sdk`;
/// `App/index.js:789` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DispositionCodesReceived;

impl Topic for DispositionCodesReceived {
    type Payload = crate::interactions::DispositionCodes;

    const NAME: &'static str = "cxengage/interactions/disposition-codes-received";
}

impl PayloadOf<DispositionCodesReceived> for crate::interactions::DispositionCodes {}

/// The disposition of an interaction was set or taken away.
///
/// Error 4020 has its data the wrong way round, see there.
///
/// On the wire: `cxengage/interactions/disposition-code-changed`.
///
/// Answers `interactions.selectDispositionCode`, `interactions.deselectDispositionCode`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4012 `failedToDeselectDisposition`: The disposition could not be taken back. When the level is
///   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
///   `apiResponse` and try again.
/// - 4013 `failedToSelectDisposition`: The disposition could not be set. When the level is
///   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
///   `apiResponse` and try again.
/// - 4020 `invalidDispositionProvided`: The disposition is none of those that the interaction can
///   be given. Choose one from `cxengage/interactions/disposition-codes-received`.
///
/// Source: `modules/interaction.cljs:375,378,403…` of `cxengage-javascript-sdk`; `App/index.js:962`
/// of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DispositionCodeChanged;

impl Topic for DispositionCodeChanged {
    type Payload = crate::interactions::DispositionAck;

    const NAME: &'static str = "cxengage/interactions/disposition-code-changed";
}

impl PayloadOf<DispositionCodeChanged> for crate::interactions::DispositionAck {}

/// A contact was assigned to an interaction.
///
/// On the wire: `cxengage/interactions/contact-assign-acknowledged`.
///
/// Answers `interactions.assignContact`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4007 `failedToAssignContactToInteraction`: The contact could not be assigned. Check the
///   contact's id and that the interaction still lives.
///
/// Source: `modules/interaction.cljs:234,237` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ContactAssignAcknowledged;

impl Topic for ContactAssignAcknowledged {
    type Payload = crate::interactions::ContactInterrupt;

    const NAME: &'static str = "cxengage/interactions/contact-assign-acknowledged";
}

impl PayloadOf<ContactAssignAcknowledged> for crate::interactions::ContactInterrupt {}

/// A contact was taken away from an interaction.
///
/// On the wire: `cxengage/interactions/contact-unassign-acknowledged`.
///
/// Answers `interactions.unassignContact`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4008 `failedToUnassignContactFromInteraction`: The contact could not be taken away. Check that
///   this contact is assigned and that the interaction still lives.
///
/// Source: `modules/interaction.cljs:262,265` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ContactUnassignAcknowledged;

impl Topic for ContactUnassignAcknowledged {
    type Payload = crate::interactions::ContactInterrupt;

    const NAME: &'static str = "cxengage/interactions/contact-unassign-acknowledged";
}

impl PayloadOf<ContactUnassignAcknowledged> for crate::interactions::ContactInterrupt {}

/// A note was written.
///
/// What the API said. Skylight's screen reads `noteId` at the top, as declared; a mock of the SDK
/// has it within `result`.
///
/// On the wire: `cxengage/interactions/create-note-response`.
///
/// Answers `interactions.createNote`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4017 `failedToCreateInteractionNote`: The note could not be written. Check the interaction's
///   id and that the agent may write notes.
///
/// Source: `modules/interaction.cljs:524,527` of `cxengage-javascript-sdk`;
/// `ContentArea/index.js:133` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateNoteResponse;

impl Topic for CreateNoteResponse {
    type Payload = Option<crate::interactions::Note>;

    const NAME: &'static str = "cxengage/interactions/create-note-response";
}

impl PayloadOf<CreateNoteResponse> for Option<crate::interactions::Note> {}

/// The note that was asked for.
///
/// On the wire: `cxengage/interactions/get-note-response`.
///
/// Answers `interactions.getNote`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4014 `failedToGetInteractionNote`: The note could not be read. Check the ids of interaction
///   and note.
///
/// Source: `modules/interaction.cljs:440,443` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetNoteResponse;

impl Topic for GetNoteResponse {
    type Payload = Option<crate::interactions::Note>;

    const NAME: &'static str = "cxengage/interactions/get-note-response";
}

impl PayloadOf<GetNoteResponse> for Option<crate::interactions::Note> {}

/// The notes on an interaction.
///
/// On the wire: `cxengage/interactions/get-notes-response`.
///
/// Answers `interactions.getAllNotes`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4015 `failedToListInteractionNotes`: The notes could not be read. Check the interaction's id.
///
/// Source: `modules/interaction.cljs:467,470` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetNotesResponse;

impl Topic for GetNotesResponse {
    type Payload = Option<crate::interactions::NoteList>;

    const NAME: &'static str = "cxengage/interactions/get-notes-response";
}

impl PayloadOf<GetNotesResponse> for Option<crate::interactions::NoteList> {}

/// A note was changed.
///
/// The response is what the API said, perhaps nothing.
///
/// On the wire: `cxengage/interactions/update-note-response`.
///
/// Answers `interactions.updateNote`.
///
/// Nothing is known of the payload's fields.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4016 `failedToUpdateInteractionNote`: The note could not be changed. Check the ids of
///   interaction and note, and that `title` or `body` is given.
///
/// Source: `modules/interaction.cljs:495,498` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateNoteResponse;

impl Topic for UpdateNoteResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/interactions/update-note-response";
}

impl PayloadOf<UpdateNoteResponse> for Option<serde_json::Value> {}

/// Fields for the agent to see.
///
/// On the wire: `cxengage/interactions/custom-fields-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:169` of `cxengage-javascript-sdk`;
/// `App/index.js:873` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CustomFieldsReceived;

impl Topic for CustomFieldsReceived {
    type Payload = crate::interactions::CustomFields;

    const NAME: &'static str = "cxengage/interactions/custom-fields-received";
}

impl PayloadOf<CustomFieldsReceived> for crate::interactions::CustomFields {}

/// Something to show to the agent.
///
/// Where a Salesforce module runs, a native Error may come as another message, without response.
///
/// On the wire: `cxengage/interactions/screen-pop-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:355` of `cxengage-javascript-sdk`;
/// `App/index.js:969` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ScreenPopReceived;

impl Topic for ScreenPopReceived {
    type Payload = crate::interactions::ScreenPop;

    const NAME: &'static str = "cxengage/interactions/screen-pop-received";
}

impl PayloadOf<ScreenPopReceived> for crate::interactions::ScreenPop {}

/// A questionnaire for the agent to fill in.
///
/// May come before the work offer.
///
/// On the wire: `cxengage/interactions/script-received`.
///
/// The payload is known in full.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:324` of `cxengage-javascript-sdk`;
/// `App/index.js:909` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ScriptReceived;

impl Topic for ScriptReceived {
    type Payload = crate::interactions::ScriptReceived;

    const NAME: &'static str = "cxengage/interactions/script-received";
}

impl PayloadOf<ScriptReceived> for crate::interactions::ScriptReceived {}

/// A filled-in questionnaire was taken.
///
/// The response is the interaction id itself.
///
/// On the wire: `cxengage/interactions/send-script`.
///
/// Answers `interactions.sendScript`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4018 `failedToSendInteractionScriptResponse`: The questionnaire could not be sent. When the
///   level is `interaction-fatal`, take the interaction off your screen; otherwise see what the API
///   said in `apiResponse` and try again.
/// - 4021 `unableToFindScript`: The questionnaire is not known in this session. Pass the `scriptId`
///   of `cxengage/interactions/script-received`.
///
/// Source: `modules/interaction.cljs:805,845,848` of `cxengage-javascript-sdk`; `App/index.js:940`
/// of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SendScript;

impl Topic for SendScript {
    type Payload = crate::scalar::Uuid;

    const NAME: &'static str = "cxengage/interactions/send-script";
}

impl PayloadOf<SendScript> for crate::scalar::Uuid {}

/// The flow was sent an interrupt.
///
/// The response is what the API said, perhaps null.
///
/// On the wire: `cxengage/interactions/send-custom-interrupt-acknowledged`.
///
/// Answers `interactions.sendCustomInterrupt`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4019 `failedToSendCustomInterrupt`: The interrupt could not be sent. When the level is
///   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
///   `apiResponse` and try again.
///
/// Source: `modules/interaction.cljs:874,877` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SendCustomInterruptAcknowledged;

impl Topic for SendCustomInterruptAcknowledged {
    type Payload = Option<crate::interactions::FlowInteractionRef>;

    const NAME: &'static str = "cxengage/interactions/send-custom-interrupt-acknowledged";
}

impl PayloadOf<SendCustomInterruptAcknowledged>
    for Option<crate::interactions::FlowInteractionRef>
{
}

/// The SDK confirmed a notification to the platform.
///
/// Follows each notification that has an action id; nothing that an opener needs.
///
/// On the wire: `cxengage/interactions/flow-action-acknowledged`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 4002 `failedToAcknowledgeFlowAction`: The SDK could not confirm a notification to the
///   platform. Ignore it: nothing that an opener sent has failed.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:488,491` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FlowActionAcknowledged;

impl Topic for FlowActionAcknowledged {
    type Payload = crate::interactions::InteractionRef;

    const NAME: &'static str = "cxengage/interactions/flow-action-acknowledged";
}

impl PayloadOf<FlowActionAcknowledged> for crate::interactions::InteractionRef {}

/// Somebody joined the interaction.
///
/// On the wire: `cxengage/interactions/resource-added-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:333` of `cxengage-javascript-sdk`;
/// `App/index.js:799` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceAddedReceived;

impl Topic for ResourceAddedReceived {
    type Payload = crate::interactions::ResourceAdded;

    const NAME: &'static str = "cxengage/interactions/resource-added-received";
}

impl PayloadOf<ResourceAddedReceived> for crate::interactions::ResourceAdded {}

/// Somebody left the interaction.
///
/// On the wire: `cxengage/interactions/resource-removed-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:337` of `cxengage-javascript-sdk`;
/// `App/index.js:887` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceRemovedReceived;

impl Topic for ResourceRemovedReceived {
    type Payload = crate::interactions::ResourceRemoved;

    const NAME: &'static str = "cxengage/interactions/resource-removed-received";
}

impl PayloadOf<ResourceRemovedReceived> for crate::interactions::ResourceRemoved {}

/// Somebody on the call is on hold.
///
/// On the wire: `cxengage/interactions/resource-hold-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:341` of `cxengage-javascript-sdk`;
/// `App/index.js:757` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceHoldReceived;

impl Topic for ResourceHoldReceived {
    type Payload = crate::interactions::ResourceHold;

    const NAME: &'static str = "cxengage/interactions/resource-hold-received";
}

impl PayloadOf<ResourceHoldReceived> for crate::interactions::ResourceHold {}

/// Somebody on the call is off hold.
///
/// On the wire: `cxengage/interactions/resource-resume-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:345` of `cxengage-javascript-sdk`;
/// `App/index.js:773` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceResumeReceived;

impl Topic for ResourceResumeReceived {
    type Payload = crate::interactions::ResourceResume;

    const NAME: &'static str = "cxengage/interactions/resource-resume-received";
}

impl PayloadOf<ResourceResumeReceived> for crate::interactions::ResourceResume {}
