//! Work offers and what all channels share, from accepting to wrapup.
//!
//! An interaction is a piece of work: a call, a message thread, an email or a work item. It begins
//! with `cxengage/interactions/work-offer-received` and is live from
//! `cxengage/interactions/work-accepted-received` to `cxengage/interactions/work-ended-received`.
//!
//! The answer to a command means that the platform took the request; that it was done is told by an
//! event.
//!
//! Its commands can be called as soon as the connection stands.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::command::{Command, Once};
use crate::decode::{Choice, Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::masked::Masked;
use crate::maybe::Maybe;
use crate::scalar::{Timestamp, Uuid};
use crate::session::ExtensionType;
use crate::types::Direction;
use crate::unknown::{UnknownFields, UnknownValue};

pub use crate::types::NotificationType;

#[cfg(feature = "interactions-email")]
pub mod email;
#[cfg(feature = "interactions-messaging")]
pub mod messaging;
#[cfg(feature = "interactions-smooch-messaging")]
pub mod smooch_messaging;
#[cfg(feature = "interactions-voice")]
pub mod voice;

/// Accepts a work offer.
///
/// The interaction is live at `cxengage/interactions/work-accepted-received`, not before. A call on
/// the built-in softphone is waited for up to about 34 seconds. SMS and messaging send their
/// messages so far once more. Skylight's screen accepts by itself when the offer says `autoAnswer`,
/// and SMS and email that the agent began.
///
/// Only partly supported: A call that comes over the bridge skips bookkeeping of Skylight's screen;
/// the vendor marks the command as not fully supported.
///
/// # Answer
///
/// [`InteractionResourceRef`] on `cxengage/interactions/accept-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// After the call has ended, the topic may bring more: After a success, error 4001 (the offer had
/// expired) or 8002 (no call reached the softphone) may follow.
///
/// It also sets off `cxengage/interactions/messaging/history-received`,
/// `cxengage/interactions/smooch-messaging/history-received`.
///
/// Part of the sequence `work_item`. Work from another system, from the offer to the end of wrapup:
///
/// - `cxengage/interactions/work-offer-received`, from the platform.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/custom-fields-received`, from the platform, not always.
/// - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
/// - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
/// - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
/// - `cxengage/interactions/screen-pop-received`, from the platform, not always.
/// - `cxengage/interactions/script-received`, from the platform, not always.
/// - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
///   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
///   when the customer leaves first.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
///   enabled.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`, not always.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
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
/// # Example
///
/// ```
/// use skylight_sdk::interactions::Accept;
///
/// let params = Accept::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/interaction.cljs:93` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Accept {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl Accept {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for Accept {
    type Reply = InteractionResourceRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.accept",
        module: Some("interactions"),
        sub_module: None,
        command: "accept",
        message: None,
        reply: Some("cxengage/interactions/accept-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Turns a work offer down.
///
/// `end` and `reject` do the same and are answered on the same topic. The interaction is over at
/// `cxengage/interactions/work-ended-received` or `cxengage/interactions/work-rejected-received`,
/// not before.
///
/// When the platform does not know a call any more (404), the softphone hangs up, and 8003 comes
/// before 4003.
///
/// # Answer
///
/// [`EndAck`] on `cxengage/interactions/end-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// Part of the sequence `reject`. An offer is turned down:
///
/// - `cxengage/interactions/work-offer-received`, from the platform.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.reject`.
/// - `cxengage/interactions/work-rejected-received`, from the platform.
///
/// # Errors
///
/// It can also fail on `cxengage/interactions/voice/force-killed-twilio-connection`.
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4003 `failedToEndInteraction`: The interaction could not be ended or rejected. When the level
///   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
///   in `apiResponse` and try again.
/// - 8003 `forceKilledTwilioConnection`: The softphone hung up a call that the platform did not
///   know any more. Take the interaction off your screen: it is over.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::Reject;
///
/// let params = Reject::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/interaction.cljs:45` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Reject {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl Reject {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for Reject {
    type Reply = EndAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.reject",
        module: Some("interactions"),
        sub_module: None,
        command: "reject",
        message: None,
        reply: Some("cxengage/interactions/end-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &["cxengage/interactions/voice/force-killed-twilio-connection"],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Ends an interaction.
///
/// `end` and `reject` do the same and are answered on the same topic. The interaction is over at
/// `cxengage/interactions/work-ended-received` or `cxengage/interactions/work-rejected-received`,
/// not before.
///
/// When the platform does not know a call any more (404), the softphone hangs up, and 8003 comes
/// before 4003.
///
/// # Answer
///
/// [`EndAck`] on `cxengage/interactions/end-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// Part of the sequence `work_item`. Work from another system, from the offer to the end of wrapup:
///
/// - `cxengage/interactions/work-offer-received`, from the platform.
/// - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A receipt
///   of the SDK for a notification; one can follow each of the steps.
/// - `cxengage/interactions/work-initiated-received`, from the platform.
/// - `cxengage/interactions/custom-fields-received`, from the platform, not always.
/// - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
/// - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
/// - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
/// - `cxengage/interactions/screen-pop-received`, from the platform, not always.
/// - `cxengage/interactions/script-received`, from the platform, not always.
/// - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
/// - `cxengage/interactions/work-accepted-received`, from the platform.
/// - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
///   `interactions.focus`, not always: When the agent selects the interaction on Skylight's screen.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
///   when the customer leaves first.
/// - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
///   enabled.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`, not always.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
///
/// # Errors
///
/// It can also fail on `cxengage/interactions/voice/force-killed-twilio-connection`.
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4003 `failedToEndInteraction`: The interaction could not be ended or rejected. When the level
///   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
///   in `apiResponse` and try again.
/// - 8003 `forceKilledTwilioConnection`: The softphone hung up a call that the platform did not
///   know any more. Take the interaction off your screen: it is over.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::End;
///
/// let params = End::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/interaction.cljs:45` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct End {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl End {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for End {
    type Reply = EndAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.end",
        module: Some("interactions"),
        sub_module: None,
        command: "end",
        message: None,
        reply: Some("cxengage/interactions/end-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &["cxengage/interactions/voice/force-killed-twilio-connection"],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Tells reporting that the agent has turned to an interaction.
///
/// Selecting an interaction on Skylight's screen does so as well. For an interaction that is
/// unknown to the SDK, the answer holds nulls.
///
/// # Answer
///
/// [`DetailedInterrupt`] on `cxengage/interactions/focus-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4005 `failedToFocusInteraction`: Reporting could not be told that the agent turned to an
///   interaction. Ignore it; only reports are affected.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::Focus;
///
/// let params = Focus::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/interaction.cljs:157` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Focus {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl Focus {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for Focus {
    type Reply = DetailedInterrupt;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.focus",
        module: Some("interactions"),
        sub_module: None,
        command: "focus",
        message: None,
        reply: Some("cxengage/interactions/focus-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Tells reporting that the agent has turned away from an interaction.
///
/// Selecting another interaction on Skylight's screen does so as well. For an interaction that is
/// unknown to the SDK, the answer holds nulls.
///
/// # Answer
///
/// [`DetailedInterrupt`] on `cxengage/interactions/unfocus-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4006 `failedToUnfocusInteraction`: Reporting could not be told that the agent turned away from
///   an interaction. Ignore it; only reports are affected.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::Unfocus;
///
/// let params = Unfocus::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/interaction.cljs:185` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Unfocus {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl Unfocus {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for Unfocus {
    type Reply = DetailedInterrupt;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.unfocus",
        module: Some("interactions"),
        sub_module: None,
        command: "unfocus",
        message: None,
        reply: Some("cxengage/interactions/unfocus-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Hands an interaction over to another agent.
///
/// Works for every channel, although the topic says voice. Done at
/// `cxengage/interactions/voice/transfer-connected` for a warm transfer of a call, and when the
/// interaction ends for a cold one.
///
/// # Answer
///
/// [`TransferAck`] on `cxengage/interactions/voice/customer-transfer-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `resourceId`
/// (`transferResourceId` in the answer, `requestedTransfer.transferResourceId` in an error's data).
///
/// Part of the sequence `voice_warm_transfer`. The agent speaks with the other party before the
/// customer is handed over:
///
/// - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
///   `interactions.transferToResource`: `transferType` is `warm-transfer`. The other two transfers
///   answer here as well.
/// - `cxengage/interactions/voice/customer-hold-received`, from the platform, not always.
/// - `cxengage/interactions/voice/transfer-started`, from the platform, not always.
/// - `cxengage/interactions/resource-added-received`, from the platform: The other party has
///   answered.
/// - `cxengage/interactions/voice/transfer-connected`, from the platform, not always.
/// - `cxengage/interactions/voice/resume-all-acknowledged`, set off by
///   `interactions.voice.resumeAll`, not always.
/// - `cxengage/interactions/resource-removed-received`, from the platform, not always.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4022 `failedToTransferToResource`: The interaction could not be handed over to the agent.
///   Check the destination and that the interaction still lives; see what the API said in
///   `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::TransferToResource;
///
/// let params = TransferToResource::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/interaction.cljs:535` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TransferToResource {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The agent to hand over to; comes back as `transferResourceId`.
    #[serde(rename = "resourceId")]
    pub resource_id: Uuid,
    /// `cold` when it is left out; answers say `cold-transfer` and `warm-transfer`.
    #[serde(rename = "transferType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_type: Option<TransferType>,
}

impl TransferToResource {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, resource_id: impl Into<Uuid>) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            resource_id: resource_id.into(),
            transfer_type: None,
        }
    }

    /// `cold` when it is left out; answers say `cold-transfer` and `warm-transfer`.
    #[must_use]
    pub fn transfer_type(mut self, transfer_type: TransferType) -> Self {
        self.transfer_type = Some(transfer_type);
        self
    }
}

impl Command for TransferToResource {
    type Reply = TransferAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.transferToResource",
        module: Some("interactions"),
        sub_module: None,
        command: "transferToResource",
        message: None,
        reply: Some("cxengage/interactions/voice/customer-transfer-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["resourceId"],
                payload: Some(&["transferResourceId"]),
                error: &["requestedTransfer", "transferResourceId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Hands an interaction over to a queue.
///
/// Works for every channel, although the topic says voice. Done at
/// `cxengage/interactions/voice/transfer-connected` for a warm transfer of a call, and when the
/// interaction ends for a cold one.
///
/// # Answer
///
/// [`TransferAck`] on `cxengage/interactions/voice/customer-transfer-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `queueId` (`transferQueueId` in
/// the answer, `requestedTransfer.transferQueueId` in an error's data).
///
/// Part of the sequence `voice_warm_transfer`. The agent speaks with the other party before the
/// customer is handed over:
///
/// - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
///   `interactions.transferToResource`: `transferType` is `warm-transfer`. The other two transfers
///   answer here as well.
/// - `cxengage/interactions/voice/customer-hold-received`, from the platform, not always.
/// - `cxengage/interactions/voice/transfer-started`, from the platform, not always.
/// - `cxengage/interactions/resource-added-received`, from the platform: The other party has
///   answered.
/// - `cxengage/interactions/voice/transfer-connected`, from the platform, not always.
/// - `cxengage/interactions/voice/resume-all-acknowledged`, set off by
///   `interactions.voice.resumeAll`, not always.
/// - `cxengage/interactions/resource-removed-received`, from the platform, not always.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4024 `failedToTransferToQueue`: The interaction could not be handed over to the queue. Check
///   the destination and that the interaction still lives; see what the API said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::TransferToQueue;
///
/// let params = TransferToQueue::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/interaction.cljs:574` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TransferToQueue {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The queue to hand over to; comes back as `transferQueueId`.
    #[serde(rename = "queueId")]
    pub queue_id: Uuid,
    /// `cold` when it is left out; answers say `cold-transfer` and `warm-transfer`.
    #[serde(rename = "transferType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_type: Option<TransferType>,
}

impl TransferToQueue {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, queue_id: impl Into<Uuid>) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            queue_id: queue_id.into(),
            transfer_type: None,
        }
    }

    /// `cold` when it is left out; answers say `cold-transfer` and `warm-transfer`.
    #[must_use]
    pub fn transfer_type(mut self, transfer_type: TransferType) -> Self {
        self.transfer_type = Some(transfer_type);
        self
    }
}

impl Command for TransferToQueue {
    type Reply = TransferAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.transferToQueue",
        module: Some("interactions"),
        sub_module: None,
        command: "transferToQueue",
        message: None,
        reply: Some("cxengage/interactions/voice/customer-transfer-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["queueId"],
                payload: Some(&["transferQueueId"]),
                error: &["requestedTransfer", "transferQueueId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Hands an interaction over to a telephone or address.
///
/// Works for every channel, although the topic says voice. Done at
/// `cxengage/interactions/voice/transfer-connected` for a warm transfer of a call, and when the
/// interaction ends for a cold one.
///
/// # Answer
///
/// [`TransferAck`] on `cxengage/interactions/voice/customer-transfer-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`, `transferExtension.type`
/// (`requestedTransfer.transferExtension.type` in an error's data) and `transferExtension.value`
/// (`requestedTransfer.transferExtension.value` in an error's data).
///
/// Part of the sequence `voice_warm_transfer`. The agent speaks with the other party before the
/// customer is handed over:
///
/// - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
///   `interactions.transferToResource`: `transferType` is `warm-transfer`. The other two transfers
///   answer here as well.
/// - `cxengage/interactions/voice/customer-hold-received`, from the platform, not always.
/// - `cxengage/interactions/voice/transfer-started`, from the platform, not always.
/// - `cxengage/interactions/resource-added-received`, from the platform: The other party has
///   answered.
/// - `cxengage/interactions/voice/transfer-connected`, from the platform, not always.
/// - `cxengage/interactions/voice/resume-all-acknowledged`, set off by
///   `interactions.voice.resumeAll`, not always.
/// - `cxengage/interactions/resource-removed-received`, from the platform, not always.
/// - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4026 `failedToTransferToExtension`: The interaction could not be handed over to the telephone
///   or address. Check the destination and that the interaction still lives; see what the API said
///   in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::TransferToExtension;
///
/// let params = TransferToExtension::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     skylight_sdk::interactions::TransferExtension::new(skylight_sdk::session::ExtensionType::Pstn, "..."),
/// );
/// ```
///
/// Source: `modules/interaction.cljs:613` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TransferToExtension {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// A telephone or address to hand an interaction over to.
    #[serde(rename = "transferExtension")]
    pub transfer_extension: TransferExtension,
    /// `cold` when it is left out; answers say `cold-transfer` and `warm-transfer`.
    #[serde(rename = "transferType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_type: Option<TransferType>,
}

impl TransferToExtension {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, transfer_extension: TransferExtension) -> Self {
        Self { interaction_id: interaction_id.into(), transfer_extension, transfer_type: None }
    }

    /// `cold` when it is left out; answers say `cold-transfer` and `warm-transfer`.
    #[must_use]
    pub fn transfer_type(mut self, transfer_type: TransferType) -> Self {
        self.transfer_type = Some(transfer_type);
        self
    }
}

impl Command for TransferToExtension {
    type Reply = TransferAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.transferToExtension",
        module: Some("interactions"),
        sub_module: None,
        command: "transferToExtension",
        message: None,
        reply: Some("cxengage/interactions/voice/customer-transfer-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["transferExtension", "type"],
                payload: Some(&["transferExtension", "type"]),
                error: &["requestedTransfer", "transferExtension", "type"],
            },
            Match {
                param: &["transferExtension", "value"],
                payload: Some(&["transferExtension", "value"]),
                error: &["requestedTransfer", "transferExtension", "value"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Calls a warm transfer to an agent off.
///
/// # Answer
///
/// [`CancelTransferAck`] on `cxengage/interactions/voice/cancel-transfer-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `transferResourceId`
/// (`requestedTransfer.transferResourceId` in an error's data).
///
/// Part of the sequence `voice_warm_transfer_cancelled`. A warm transfer is called off:
///
/// - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
///   `interactions.transferToResource`: The other two transfers answer here as well.
/// - `cxengage/interactions/voice/cancel-transfer-acknowledged`, set off by
///   `interactions.cancelResourceTransfer`: All three ways of calling a transfer off answer here.
/// - `cxengage/interactions/voice/transfer-cancelled`, from the platform, not always.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4023 `failedToCancelResourceTransfer`: The transfer to an agent could not be called off. Only
///   a warm transfer that is not completed can be called off; see what the API said in
///   `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::CancelResourceTransfer;
///
/// let params = CancelResourceTransfer::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/interaction.cljs:652` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CancelResourceTransfer {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The agent who was to take over.
    #[serde(rename = "transferResourceId")]
    pub transfer_resource_id: Uuid,
}

impl CancelResourceTransfer {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, transfer_resource_id: impl Into<Uuid>) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            transfer_resource_id: transfer_resource_id.into(),
        }
    }
}

impl Command for CancelResourceTransfer {
    type Reply = CancelTransferAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.cancelResourceTransfer",
        module: Some("interactions"),
        sub_module: None,
        command: "cancelResourceTransfer",
        message: None,
        reply: Some("cxengage/interactions/voice/cancel-transfer-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["transferResourceId"],
                payload: Some(&["transferResourceId"]),
                error: &["requestedTransfer", "transferResourceId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Calls a warm transfer to a queue off.
///
/// # Answer
///
/// [`CancelTransferAck`] on `cxengage/interactions/voice/cancel-transfer-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `transferQueueId`
/// (`requestedTransfer.transferQueueId` in an error's data).
///
/// Part of the sequence `voice_warm_transfer_cancelled`. A warm transfer is called off:
///
/// - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
///   `interactions.transferToResource`: The other two transfers answer here as well.
/// - `cxengage/interactions/voice/cancel-transfer-acknowledged`, set off by
///   `interactions.cancelResourceTransfer`: All three ways of calling a transfer off answer here.
/// - `cxengage/interactions/voice/transfer-cancelled`, from the platform, not always.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4025 `failedToCancelQueueTransfer`: The transfer to a queue could not be called off. Only a
///   warm transfer that is not completed can be called off; see what the API said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::CancelQueueTransfer;
///
/// let params = CancelQueueTransfer::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/interaction.cljs:689` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CancelQueueTransfer {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The queue that was to take over.
    #[serde(rename = "transferQueueId")]
    pub transfer_queue_id: Uuid,
}

impl CancelQueueTransfer {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, transfer_queue_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), transfer_queue_id: transfer_queue_id.into() }
    }
}

impl Command for CancelQueueTransfer {
    type Reply = CancelTransferAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.cancelQueueTransfer",
        module: Some("interactions"),
        sub_module: None,
        command: "cancelQueueTransfer",
        message: None,
        reply: Some("cxengage/interactions/voice/cancel-transfer-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["transferQueueId"],
                payload: Some(&["transferQueueId"]),
                error: &["requestedTransfer", "transferQueueId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Calls a warm transfer to a telephone or address off.
///
/// # Answer
///
/// [`CancelTransferAck`] on `cxengage/interactions/voice/cancel-transfer-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`, `transferExtension.type`
/// (`requestedTransfer.transferExtension.type` in an error's data) and `transferExtension.value`
/// (`requestedTransfer.transferExtension.value` in an error's data).
///
/// Part of the sequence `voice_warm_transfer_cancelled`. A warm transfer is called off:
///
/// - `cxengage/interactions/voice/customer-transfer-acknowledged`, set off by
///   `interactions.transferToResource`: The other two transfers answer here as well.
/// - `cxengage/interactions/voice/cancel-transfer-acknowledged`, set off by
///   `interactions.cancelResourceTransfer`: All three ways of calling a transfer off answer here.
/// - `cxengage/interactions/voice/transfer-cancelled`, from the platform, not always.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4027 `failedToCancelExtensionTransfer`: The transfer to a telephone or address could not be
///   called off. Only a warm transfer that is not completed can be called off; see what the API
///   said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::CancelExtensionTransfer;
///
/// let params = CancelExtensionTransfer::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     skylight_sdk::interactions::TransferExtension::new(skylight_sdk::session::ExtensionType::Pstn, "..."),
/// );
/// ```
///
/// Source: `modules/interaction.cljs:726` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CancelExtensionTransfer {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// A telephone or address to hand an interaction over to.
    #[serde(rename = "transferExtension")]
    pub transfer_extension: TransferExtension,
}

impl CancelExtensionTransfer {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, transfer_extension: TransferExtension) -> Self {
        Self { interaction_id: interaction_id.into(), transfer_extension }
    }
}

impl Command for CancelExtensionTransfer {
    type Reply = CancelTransferAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.cancelExtensionTransfer",
        module: Some("interactions"),
        sub_module: None,
        command: "cancelExtensionTransfer",
        message: None,
        reply: Some("cxengage/interactions/voice/cancel-transfer-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["transferExtension", "type"],
                payload: Some(&["transferExtension", "type"]),
                error: &["requestedTransfer", "transferExtension", "type"],
            },
            Match {
                param: &["transferExtension", "value"],
                payload: Some(&["transferExtension", "value"]),
                error: &["requestedTransfer", "transferExtension", "value"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Gives the agent time for after-work once the interaction is over.
///
/// Makes sense only where `cxengage/interactions/wrapup-details-received` says
/// `wrapupUpdateAllowed`.
///
/// # Answer
///
/// [`InteractionResourceRef`] on `cxengage/interactions/enable-wrapup-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// Part of the sequence `wrapup`. The agent's time for after-work is planned, begins and ends:
///
/// - `cxengage/interactions/wrapup-details-received`, from the platform.
/// - `cxengage/interactions/enable-wrapup-acknowledged`, set off by `interactions.enableWrapup`,
///   not always: When it is switched off instead,
///   `cxengage/interactions/disable-wrapup-acknowledged` comes.
/// - `cxengage/interactions/wrapup-started`, from the platform: Only with wrapup enabled.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4009 `failedToEnableWrapup`: After-work could not be turned on. Ask only while the interaction
///   lives and `wrapupUpdateAllowed` is true.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::EnableWrapup;
///
/// let params = EnableWrapup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/interaction.cljs:269` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EnableWrapup {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl EnableWrapup {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for EnableWrapup {
    type Reply = InteractionResourceRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.enableWrapup",
        module: Some("interactions"),
        sub_module: None,
        command: "enableWrapup",
        message: None,
        reply: Some("cxengage/interactions/enable-wrapup-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Takes the time for after-work away.
///
/// Makes sense only where `cxengage/interactions/wrapup-details-received` says
/// `wrapupUpdateAllowed`.
///
/// # Answer
///
/// [`InteractionResourceRef`] on `cxengage/interactions/disable-wrapup-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// Part of the sequence `wrapup`. The agent's time for after-work is planned, begins and ends:
///
/// - `cxengage/interactions/wrapup-details-received`, from the platform.
/// - `cxengage/interactions/enable-wrapup-acknowledged`, set off by `interactions.enableWrapup`,
///   not always: When it is switched off instead,
///   `cxengage/interactions/disable-wrapup-acknowledged` comes.
/// - `cxengage/interactions/wrapup-started`, from the platform: Only with wrapup enabled.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4010 `failedToDisableWrapup`: After-work could not be turned off. Ask only while the
///   interaction lives and `wrapupUpdateAllowed` is true.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::DisableWrapup;
///
/// let params = DisableWrapup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/interaction.cljs:298` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DisableWrapup {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl DisableWrapup {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for DisableWrapup {
    type Reply = InteractionResourceRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.disableWrapup",
        module: Some("interactions"),
        sub_module: None,
        command: "disableWrapup",
        message: None,
        reply: Some("cxengage/interactions/disable-wrapup-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Ends the after-work, so that new work can be offered.
///
/// Skylight's screen does so by itself when the time is over.
///
/// # Answer
///
/// [`InteractionResourceRef`] on `cxengage/interactions/end-wrapup-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// Part of the sequence `wrapup`. The agent's time for after-work is planned, begins and ends:
///
/// - `cxengage/interactions/wrapup-details-received`, from the platform.
/// - `cxengage/interactions/enable-wrapup-acknowledged`, set off by `interactions.enableWrapup`,
///   not always: When it is switched off instead,
///   `cxengage/interactions/disable-wrapup-acknowledged` comes.
/// - `cxengage/interactions/wrapup-started`, from the platform: Only with wrapup enabled.
/// - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
///   always: Skylight's screen makes the call itself when `wrapupTime` is over.
/// - `cxengage/interactions/work-ended-received`, from the platform.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4011 `failedToEndWrapup`: After-work could not be ended. When the level is
///   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
///   `apiResponse` and try again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::EndWrapup;
///
/// let params = EndWrapup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/interaction.cljs:327` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EndWrapup {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl EndWrapup {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for EndWrapup {
    type Reply = InteractionResourceRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.endWrapup",
        module: Some("interactions"),
        sub_module: None,
        command: "endWrapup",
        message: None,
        reply: Some("cxengage/interactions/end-wrapup-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Says how an interaction ended.
///
/// Shares its topic with `deselectDispositionCode`, whose answer has no `disposition`.
///
/// # Answer
///
/// [`DispositionAck`] on `cxengage/interactions/disposition-code-changed`.
///
/// An answer belongs to the call with the same `interactionId` and `dispositionId`
/// (`disposition.dispositionId` in the answer).
///
/// Part of the sequence `disposition`. The agent says how the interaction ended:
///
/// - `cxengage/interactions/disposition-codes-received`, from the platform.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.deselectDispositionCode`, not always: Without `disposition`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4013 `failedToSelectDisposition`: The disposition could not be set. When the level is
///   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
///   `apiResponse` and try again.
/// - 4020 `invalidDispositionProvided`: The disposition is none of those that the interaction can
///   be given. Choose one from `cxengage/interactions/disposition-codes-received`.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::SelectDispositionCode;
///
/// let params = SelectDispositionCode::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/interaction.cljs:382` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SelectDispositionCode {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// One of those from `cxengage/interactions/disposition-codes-received`; anything else is
    /// refused with 4020.
    #[serde(rename = "dispositionId")]
    pub disposition_id: Uuid,
}

impl SelectDispositionCode {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, disposition_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), disposition_id: disposition_id.into() }
    }
}

impl Command for SelectDispositionCode {
    type Reply = DispositionAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.selectDispositionCode",
        module: Some("interactions"),
        sub_module: None,
        command: "selectDispositionCode",
        message: None,
        reply: Some("cxengage/interactions/disposition-code-changed"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["dispositionId"],
                payload: Some(&["disposition", "dispositionId"]),
                error: &["disposition", "dispositionId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Takes back how an interaction ended.
///
/// Shares its topic with `selectDispositionCode`; this answer has no `disposition`.
///
/// # Answer
///
/// [`DispositionAck`] on `cxengage/interactions/disposition-code-changed`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// Part of the sequence `disposition`. The agent says how the interaction ended:
///
/// - `cxengage/interactions/disposition-codes-received`, from the platform.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.selectDispositionCode`.
/// - `cxengage/interactions/disposition-code-changed`, set off by
///   `interactions.deselectDispositionCode`, not always: Without `disposition`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4012 `failedToDeselectDisposition`: The disposition could not be taken back. When the level is
///   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
///   `apiResponse` and try again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::DeselectDispositionCode;
///
/// let params = DeselectDispositionCode::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/interaction.cljs:355` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeselectDispositionCode {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl DeselectDispositionCode {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for DeselectDispositionCode {
    type Reply = DispositionAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.deselectDispositionCode",
        module: Some("interactions"),
        sub_module: None,
        command: "deselectDispositionCode",
        message: None,
        reply: Some("cxengage/interactions/disposition-code-changed"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Assigns a contact to an interaction.
///
/// For agents who use Skylight's own CRM. The answer carries all ids of the interaction that the
/// SDK knows.
///
/// # Answer
///
/// [`ContactInterrupt`] on `cxengage/interactions/contact-assign-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `contactId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4007 `failedToAssignContactToInteraction`: The contact could not be assigned. Check the
///   contact's id and that the interaction still lives.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::AssignContact;
///
/// let params = AssignContact::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/interaction.cljs:213` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AssignContact {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// `contactId` on the wire.
    #[serde(rename = "contactId")]
    pub contact_id: Uuid,
}

impl AssignContact {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, contact_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), contact_id: contact_id.into() }
    }
}

impl Command for AssignContact {
    type Reply = ContactInterrupt;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.assignContact",
        module: Some("interactions"),
        sub_module: None,
        command: "assignContact",
        message: None,
        reply: Some("cxengage/interactions/contact-assign-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match { param: &["contactId"], payload: Some(&["contactId"]), error: &["contactId"] },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Takes a contact away from an interaction.
///
/// For agents who use Skylight's own CRM. The answer carries all ids of the interaction that the
/// SDK knows.
///
/// # Answer
///
/// [`ContactInterrupt`] on `cxengage/interactions/contact-unassign-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `contactId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4008 `failedToUnassignContactFromInteraction`: The contact could not be taken away. Check that
///   this contact is assigned and that the interaction still lives.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::UnassignContact;
///
/// let params = UnassignContact::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/interaction.cljs:241` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UnassignContact {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// `contactId` on the wire.
    #[serde(rename = "contactId")]
    pub contact_id: Uuid,
}

impl UnassignContact {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, contact_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), contact_id: contact_id.into() }
    }
}

impl Command for UnassignContact {
    type Reply = ContactInterrupt;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.unassignContact",
        module: Some("interactions"),
        sub_module: None,
        command: "unassignContact",
        message: None,
        reply: Some("cxengage/interactions/contact-unassign-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match { param: &["contactId"], payload: Some(&["contactId"]), error: &["contactId"] },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Writes a note on an interaction.
///
/// # Answer
///
/// [`Note`], or nothing, on `cxengage/interactions/create-note-response`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4017 `failedToCreateInteractionNote`: The note could not be written. Check the interaction's
///   id and that the agent may write notes.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::CreateNote;
///
/// let params = CreateNote::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "...",
///     serde_json::json!({}),
/// );
/// ```
///
/// Source: `modules/interaction.cljs:514` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateNote {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// `title` on the wire.
    pub title: String,
    /// The text of the note; the SDK takes anything.
    ///
    /// Not shown by `Debug`.
    pub body: Value,
    /// `contactId` on the wire.
    #[serde(rename = "contactId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<Uuid>,
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
    /// Another author than the agent who is logged in.
    #[serde(rename = "resourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<Uuid>,
}

impl CreateNote {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, title: impl Into<String>, body: Value) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            title: title.into(),
            body,
            contact_id: None,
            tenant_id: None,
            resource_id: None,
        }
    }

    /// `contactId` on the wire.
    #[must_use]
    pub fn contact_id(mut self, contact_id: impl Into<Uuid>) -> Self {
        self.contact_id = Some(contact_id.into());
        self
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }

    /// Another author than the agent who is logged in.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<Uuid>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

impl fmt::Debug for CreateNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("CreateNote");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("title", &self.title);
        debug.field("body", &Masked);
        debug.field("contact_id", &self.contact_id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("resource_id", &self.resource_id);
        debug.finish()
    }
}

impl Command for CreateNote {
    type Reply = Option<Note>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.createNote",
        module: Some("interactions"),
        sub_module: None,
        command: "createNote",
        message: None,
        reply: Some("cxengage/interactions/create-note-response"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Reads a note on an interaction.
///
/// # Answer
///
/// [`Note`], or nothing, on `cxengage/interactions/get-note-response`.
///
/// An answer belongs to the call with the same `interactionId` and `noteId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4014 `failedToGetInteractionNote`: The note could not be read. Check the ids of interaction
///   and note.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::GetNote;
///
/// let params = GetNote::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/interaction.cljs:431` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetNote {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// `noteId` on the wire.
    #[serde(rename = "noteId")]
    pub note_id: Uuid,
}

impl GetNote {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, note_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), note_id: note_id.into() }
    }
}

impl Command for GetNote {
    type Reply = Option<Note>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.getNote",
        module: Some("interactions"),
        sub_module: None,
        command: "getNote",
        message: None,
        reply: Some("cxengage/interactions/get-note-response"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match { param: &["noteId"], payload: Some(&["noteId"]), error: &["noteId"] },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the notes on an interaction.
///
/// The answer does not tell which interaction it belongs to.
///
/// # Answer
///
/// [`NoteList`], or nothing, on `cxengage/interactions/get-notes-response`.
///
/// Only an error says which `interactionId` it is about.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4015 `failedToListInteractionNotes`: The notes could not be read. Check the interaction's id.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::GetAllNotes;
///
/// let params = GetAllNotes::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/interaction.cljs:458` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAllNotes {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl GetAllNotes {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for GetAllNotes {
    type Reply = Option<NoteList>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.getAllNotes",
        module: Some("interactions"),
        sub_module: None,
        command: "getAllNotes",
        message: None,
        reply: Some("cxengage/interactions/get-notes-response"),
        matches: &[Match { param: &["interactionId"], payload: None, error: &["interactionId"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes a note on an interaction.
///
/// The answer is whatever the API said, perhaps null, and does not tell which note it belongs to.
///
/// # Answer
///
/// Something or nothing, on `cxengage/interactions/update-note-response`.
///
/// Only an error says which `interactionId` it is about.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4016 `failedToUpdateInteractionNote`: The note could not be changed. Check the ids of
///   interaction and note, and that `title` or `body` is given.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::UpdateNote;
///
/// let params = UpdateNote::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
/// );
/// ```
///
/// Source: `modules/interaction.cljs:485` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateNote {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// `noteId` on the wire.
    #[serde(rename = "noteId")]
    pub note_id: Uuid,
    /// `title` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The text of the note; the SDK takes anything.
    ///
    /// Not shown by `Debug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// `contactId` on the wire.
    #[serde(rename = "contactId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<Uuid>,
}

impl UpdateNote {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, note_id: impl Into<Uuid>) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            note_id: note_id.into(),
            title: None,
            body: None,
            contact_id: None,
        }
    }

    /// `title` on the wire.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The text of the note; the SDK takes anything.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// `contactId` on the wire.
    #[must_use]
    pub fn contact_id(mut self, contact_id: impl Into<Uuid>) -> Self {
        self.contact_id = Some(contact_id.into());
        self
    }
}

impl fmt::Debug for UpdateNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UpdateNote");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("note_id", &self.note_id);
        debug.field("title", &self.title);
        debug.field("body", &Masked);
        debug.field("contact_id", &self.contact_id);
        debug.finish()
    }
}

impl Command for UpdateNote {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.updateNote",
        module: Some("interactions"),
        sub_module: None,
        command: "updateNote",
        message: None,
        reply: Some("cxengage/interactions/update-note-response"),
        matches: &[Match { param: &["interactionId"], payload: None, error: &["interactionId"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Sends a filled-in questionnaire.
///
/// The answer is the interaction id itself, not an object. An API answer of 400 counts as success.
///
/// # Answer
///
/// A UUID on `cxengage/interactions/send-script`.
///
/// Only an error says which `interactionId` it is about.
///
/// Part of the sequence `script`. The agent fills in a questionnaire:
///
/// - `cxengage/interactions/script-received`, from the platform.
/// - `cxengage/interactions/send-script`, set off by `interactions.sendScript`: Skylight's screen
///   sends the script itself when its time is over or the interaction ends.
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
/// # Example
///
/// ```
/// use skylight_sdk::interactions::SendScript;
///
/// let params = SendScript::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     Default::default(),
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     true,
///     true,
///     skylight_sdk::interactions::SendScriptExitReason::UserSubmitted,
/// );
/// ```
///
/// Source: `modules/interaction.cljs:782` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendScript {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// By element name; only lower-case and kebab-case names keep their value in the copy that
    /// reporting gets.
    ///
    /// Not shown by `Debug`.
    pub answers: Map<String, Value>,
    /// That of `cxengage/interactions/script-received`; one that has not come in this session is
    /// refused with 4021.
    #[serde(rename = "scriptId")]
    pub script_id: Uuid,
    /// Whether the agent closed it without filling it in.
    pub dismissed: bool,
    /// Whether the answers go to reporting.
    #[serde(rename = "scriptReporting")]
    pub script_reporting: bool,
    /// Why it is sent now.
    #[serde(rename = "exitReason")]
    pub exit_reason: SendScriptExitReason,
}

impl SendScript {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        interaction_id: impl Into<Uuid>,
        answers: Map<String, Value>,
        script_id: impl Into<Uuid>,
        dismissed: bool,
        script_reporting: bool,
        exit_reason: SendScriptExitReason,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            answers,
            script_id: script_id.into(),
            dismissed,
            script_reporting,
            exit_reason,
        }
    }
}

impl fmt::Debug for SendScript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SendScript");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("answers", &Masked);
        debug.field("script_id", &self.script_id);
        debug.field("dismissed", &self.dismissed);
        debug.field("script_reporting", &self.script_reporting);
        debug.field("exit_reason", &self.exit_reason);
        debug.finish()
    }
}

impl Command for SendScript {
    type Reply = Uuid;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.sendScript",
        module: Some("interactions"),
        sub_module: None,
        command: "sendScript",
        message: None,
        reply: Some("cxengage/interactions/send-script"),
        matches: &[Match { param: &["interactionId"], payload: None, error: &["interactionId"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Sends an interrupt of your own to the flow.
///
/// # Answer
///
/// [`FlowInteractionRef`], or nothing, on
/// `cxengage/interactions/send-custom-interrupt-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4019 `failedToSendCustomInterrupt`: The interrupt could not be sent. When the level is
///   `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in
///   `apiResponse` and try again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::SendCustomInterrupt;
///
/// let params = SendCustomInterrupt::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     Default::default(),
///     "...",
/// );
/// ```
///
/// Source: `modules/interaction.cljs:866` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendCustomInterrupt {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// What the flow is to get; the case of its keys is normalised, so that only plain camelCase
    /// ones survive.
    #[serde(rename = "interruptBody")]
    pub interrupt_body: Map<String, Value>,
    /// The name that the flow waits for.
    #[serde(rename = "interruptType")]
    pub interrupt_type: String,
}

impl SendCustomInterrupt {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        interaction_id: impl Into<Uuid>,
        interrupt_body: Map<String, Value>,
        interrupt_type: impl Into<String>,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            interrupt_body,
            interrupt_type: interrupt_type.into(),
        }
    }
}

impl Command for SendCustomInterrupt {
    type Reply = Option<FlowInteractionRef>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.sendCustomInterrupt",
        module: Some("interactions"),
        sub_module: None,
        command: "sendCustomInterrupt",
        message: None,
        reply: Some("cxengage/interactions/send-custom-interrupt-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// The kind of an interaction.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelType {
    /// A call.
    Voice,
    /// A thread of text messages.
    Sms,
    /// A chat, Smooch included.
    Messaging,
    /// An email.
    Email,
    /// Work from another system.
    WorkItem,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ChannelType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Voice => "voice",
            Self::Sms => "sms",
            Self::Messaging => "messaging",
            Self::Email => "email",
            Self::WorkItem => "work-item",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ChannelType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ChannelType {
    fn from(value: &str) -> Self {
        match value {
            "voice" => Self::Voice,
            "sms" => Self::Sms,
            "messaging" => Self::Messaging,
            "email" => Self::Email,
            "work-item" => Self::WorkItem,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ChannelType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ChannelType);

/// How an interaction is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferType {
    /// At once, without speaking with the other party.
    Cold,
    /// The agent speaks with the other party first.
    Warm,
}

impl TransferType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Warm => "warm",
        }
    }
}

impl fmt::Display for TransferType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for TransferType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Which interaction it is.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:161,264` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InteractionRef {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for InteractionRef {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { interaction_id: fields.required("interactionId")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(InteractionRef);

/// A command for an interaction was taken.
///
/// Source: `modules/voice.cljs:76`, `modules/interaction.cljs:113` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InteractionResourceRef {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The agent who is logged in.
    pub resource_id: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for InteractionResourceRef {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            resource_id: fields.required("resourceId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(InteractionResourceRef);

/// An interaction and the flow that handles it.
///
/// Source: `modules/voice.cljs:349`, `modules/email.cljs:291`, `modules/messaging.cljs:330` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlowInteractionRef {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `flowId` on the wire.
    pub flow_id: Option<Uuid>,
    /// `flowVersion` on the wire.
    pub flow_version: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for FlowInteractionRef {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            flow_id: fields.optional("flowId")?,
            flow_version: fields.optional("flowVersion")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(FlowInteractionRef);

/// Work that is offered to the agent.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:100,123`,
/// `modules/interaction.cljs:29` of `cxengage-javascript-sdk`; `Interaction/Interaction.js:12`,
/// `App/index.js:861` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkOffer {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `type` on the wire.
    pub type_: WorkOfferType,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: WorkOfferSdkMsgType,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// The kind of an interaction.
    pub channel_type: ChannelType,
    /// Who starts interactions.
    pub direction: Direction,
    /// When the offer expires; Skylight reads `timeoutEnd` when it is missing.
    pub timeout: Timestamp,
    /// `timeoutEnd` on the wire.
    pub timeout_end: Option<Timestamp>,
    /// Where the work comes from; `smooch` stands for messaging through Smooch.
    pub source: Option<String>,
    /// Whether Skylight's screen accepts by itself.
    pub auto_answer: Option<bool>,
    /// The customer's number or address.
    ///
    /// Not shown by `Debug`.
    pub customer: Maybe<String>,
    /// An email's subject.
    pub subject: Maybe<String>,
    /// The customer as a contact of the CRM.
    ///
    /// Not shown by `Debug`.
    pub contact: Maybe<Value>,
    /// Record of the CRM that the work concerns.
    pub related_to: Maybe<Value>,
    /// Whether to show the customer's page on accepting instead of now.
    pub pop_on_accept: Option<bool>,
    /// Page to show.
    pub pop_uri: Maybe<String>,
    /// `toolbarFeatures` on the wire.
    pub toolbar_features: Maybe<WorkOfferToolbarFeatures>,
    /// The customer asked to be called back.
    pub callback_request: Maybe<WorkOfferCallbackRequest>,
    /// `omnichannel` on the wire.
    pub omnichannel: Option<bool>,
    /// `recording` on the wire.
    pub recording: Maybe<bool>,
    /// Artifact that holds an inbound email.
    pub artifact_id: Option<Uuid>,
    /// The agent's part in the work.
    pub resource: Maybe<WorkOfferResource>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for WorkOffer {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            type_: fields.required("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            channel_type: fields.required("channelType")?,
            direction: fields.required("direction")?,
            timeout: fields.required("timeout")?,
            timeout_end: fields.optional("timeoutEnd")?,
            source: fields.optional("source")?,
            auto_answer: fields.optional("autoAnswer")?,
            customer: fields.maybe("customer")?,
            subject: fields.maybe("subject")?,
            contact: fields.maybe("contact")?,
            related_to: fields.maybe("relatedTo")?,
            pop_on_accept: fields.optional("popOnAccept")?,
            pop_uri: fields.maybe("popUri")?,
            toolbar_features: fields.maybe("toolbarFeatures")?,
            callback_request: fields.maybe("callbackRequest")?,
            omnichannel: fields.optional("omnichannel")?,
            recording: fields.maybe("recording")?,
            artifact_id: fields.optional("artifactId")?,
            resource: fields.maybe("resource")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(WorkOffer);

impl fmt::Debug for WorkOffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("WorkOffer");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("type_", &self.type_);
        debug.field("notification_type", &self.notification_type);
        debug.field("sdk_msg_type", &self.sdk_msg_type);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("resource_id", &self.resource_id);
        debug.field("session_id", &self.session_id);
        debug.field("action_id", &self.action_id);
        debug.field("sub_id", &self.sub_id);
        debug.field("channel_type", &self.channel_type);
        debug.field("direction", &self.direction);
        debug.field("timeout", &self.timeout);
        debug.field("timeout_end", &self.timeout_end);
        debug.field("source", &self.source);
        debug.field("auto_answer", &self.auto_answer);
        debug.field("customer", &Masked);
        debug.field("subject", &self.subject);
        debug.field("contact", &Masked);
        debug.field("related_to", &self.related_to);
        debug.field("pop_on_accept", &self.pop_on_accept);
        debug.field("pop_uri", &self.pop_uri);
        debug.field("toolbar_features", &self.toolbar_features);
        debug.field("callback_request", &self.callback_request);
        debug.field("omnichannel", &self.omnichannel);
        debug.field("recording", &self.recording);
        debug.field("artifact_id", &self.artifact_id);
        debug.field("resource", &self.resource);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The platform has begun the work that it offered.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:148` of `cxengage-javascript-sdk`;
/// `App/index.js:671` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkInitiated {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: WorkInitiatedSdkMsgType,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// `customer` on the wire.
    ///
    /// Not shown by `Debug`.
    pub customer: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for WorkInitiated {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            type_: fields.optional("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            customer: fields.maybe("customer")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(WorkInitiated);

impl fmt::Debug for WorkInitiated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("WorkInitiated");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("type_", &self.type_);
        debug.field("notification_type", &self.notification_type);
        debug.field("sdk_msg_type", &self.sdk_msg_type);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("resource_id", &self.resource_id);
        debug.field("session_id", &self.session_id);
        debug.field("action_id", &self.action_id);
        debug.field("sub_id", &self.sub_id);
        debug.field("customer", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The interaction is live for this agent.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:209` of `cxengage-javascript-sdk`;
/// `App/index.js:866` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkAccepted {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The others who take part.
    pub active_resources: Option<Vec<ActiveResource>>,
    /// Whether the customer is on hold.
    pub customer_on_hold: Option<bool>,
    /// Whether the call is being recorded.
    pub recording: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for WorkAccepted {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            active_resources: fields.required("activeResources")?,
            customer_on_hold: fields.required("customerOnHold")?,
            recording: fields.required("recording")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(WorkAccepted);

/// Somebody who takes part in an interaction.
///
/// Source: `AgentDesktop/reducer.js:700`, `AgentDesktop/sagas.js:556` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActiveResource {
    /// `id` on the wire.
    pub id: Uuid,
    /// Whether that is somebody outside the contact centre.
    pub external_resource: Option<bool>,
    /// `extension` on the wire.
    pub extension: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ActiveResource {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            external_resource: fields.optional("externalResource")?,
            extension: fields.maybe("extension")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ActiveResource);

/// The request to end or reject was taken.
///
/// Source: `modules/interaction.cljs:70` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EndAck {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `resourceId` on the wire.
    pub resource_id: Uuid,
    /// Set for calls only: who is taken off.
    pub target_resource: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for EndAck {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            resource_id: fields.required("resourceId")?,
            target_resource: fields.optional("targetResource")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(EndAck);

/// Fields that the flow shows to the agent.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:165` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomFields {
    /// A field that the flow shows to the agent.
    pub custom_fields: Option<Vec<CustomField>>,
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for CustomFields {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            custom_fields: fields.required("customFields")?,
            interaction_id: fields.required("interactionId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(CustomFields);

/// A field that the flow shows to the agent.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:163` of `cxengage-javascript-sdk`;
/// `App/index.js:873` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    /// Its name for people.
    pub label: String,
    /// `value` on the wire.
    ///
    /// Not shown by `Debug`.
    pub value: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for CustomField {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            label: fields.required("label")?,
            value: fields.required("value")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(CustomField);

impl fmt::Debug for CustomField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("CustomField");
        debug.field("label", &self.label);
        debug.field("value", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// What to show to the agent when work arrives.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:348`,
/// `modules/salesforce_classic.cljs:377`, `modules/zendesk.cljs:452` of `cxengage-javascript-sdk`;
/// `App/index.js:969` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreenPop {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: ScreenPopSdkMsgType,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// Skylight's own screen ignores any other value.
    pub version: Option<ScreenPopVersion>,
    /// `popType` on the wire.
    pub pop_type: ScreenPopPopType,
    /// The page, for pops of a URL.
    pub pop_uri: Maybe<String>,
    /// `newWindow` on the wire.
    pub new_window: Maybe<bool>,
    /// `targetBlank` on the wire.
    pub target_blank: Maybe<bool>,
    /// Size of the window in pixels.
    pub size: Maybe<ScreenPopSize>,
    /// Whether every character of a search has to agree.
    pub search_type: Maybe<ScreenPopSearchType>,
    /// Whether all or any of the filters have to agree.
    pub filter_type: Maybe<ScreenPopFilterType>,
    /// Values to search for, by field; the case of the field names is changed on the way.
    ///
    /// Not shown by `Debug`.
    pub filter: Maybe<BTreeMap<String, String>>,
    /// Words to search for.
    ///
    /// Not shown by `Debug`.
    pub terms: Maybe<Vec<String>>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ScreenPop {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            type_: fields.optional("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            version: fields.optional("version")?,
            pop_type: fields.required("popType")?,
            pop_uri: fields.maybe("popUri")?,
            new_window: fields.maybe("newWindow")?,
            target_blank: fields.maybe("targetBlank")?,
            size: fields.maybe("size")?,
            search_type: fields.maybe("searchType")?,
            filter_type: fields.maybe("filterType")?,
            filter: fields.maybe("filter")?,
            terms: fields.maybe("terms")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ScreenPop);

impl fmt::Debug for ScreenPop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ScreenPop");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("type_", &self.type_);
        debug.field("notification_type", &self.notification_type);
        debug.field("sdk_msg_type", &self.sdk_msg_type);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("resource_id", &self.resource_id);
        debug.field("session_id", &self.session_id);
        debug.field("action_id", &self.action_id);
        debug.field("sub_id", &self.sub_id);
        debug.field("version", &self.version);
        debug.field("pop_type", &self.pop_type);
        debug.field("pop_uri", &self.pop_uri);
        debug.field("new_window", &self.new_window);
        debug.field("target_blank", &self.target_blank);
        debug.field("size", &self.size);
        debug.field("search_type", &self.search_type);
        debug.field("filter_type", &self.filter_type);
        debug.field("filter", &Masked);
        debug.field("terms", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A questionnaire for the agent to fill in.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:316` of `cxengage-javascript-sdk`;
/// `App/index.js:909` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScriptReceived {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// Goes into `scriptId` of `sendScript`.
    pub script_id: Uuid,
    /// The questionnaire as JSON text with its keys unchanged: `id`, `name`, `elements`,
    /// `autoScriptDismiss`, `scriptReporting`, `submitAfterTimeoutValue`, `submitAfterTimeoutUnit`.
    pub script: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ScriptReceived {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            script_id: fields.required("scriptId")?,
            script: fields.required("script")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ScriptReceived);

/// The dispositions that an interaction can be given.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:182` of `cxengage-javascript-sdk`;
/// `App/index.js:789` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DispositionCodes {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: DispositionCodesSdkMsgType,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// `dispositionCodes` on the wire.
    pub disposition_codes: DispositionCodesDispositionCodes,
    /// Whether the agent has to choose one.
    pub force_select: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for DispositionCodes {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            type_: fields.optional("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            disposition_codes: fields.required("dispositionCodes")?,
            force_select: fields.optional("forceSelect")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(DispositionCodes);

/// A way in which an interaction can have ended.
///
/// Source: `modules/interaction.cljs:401,407` of `cxengage-javascript-sdk`; `App/index.js:789` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Disposition {
    /// `dispositionId` on the wire.
    pub disposition_id: Uuid,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `sortOrder` on the wire.
    pub sort_order: Option<i64>,
    /// Names of the groups that the disposition stands in, from the outside in.
    pub hierarchy: Option<Vec<String>>,
    /// `active` on the wire.
    pub active: Option<bool>,
    /// `shared` on the wire.
    pub shared: Option<bool>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `externalId` on the wire.
    pub external_id: Maybe<String>,
    /// True in the answer to `selectDispositionCode`.
    pub selected: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Disposition {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            disposition_id: fields.required("dispositionId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            sort_order: fields.optional("sortOrder")?,
            hierarchy: fields.optional("hierarchy")?,
            active: fields.optional("active")?,
            shared: fields.optional("shared")?,
            tenant_id: fields.optional("tenantId")?,
            external_id: fields.maybe("externalId")?,
            selected: fields.optional("selected")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Disposition);

/// The disposition of an interaction was changed.
///
/// Source: `modules/interaction.cljs:371,408` of `cxengage-javascript-sdk`; `App/index.js:962` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DispositionAck {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `resourceId` on the wire.
    pub resource_id: Uuid,
    /// Missing when the disposition was taken away.
    pub disposition: Option<Disposition>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for DispositionAck {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            resource_id: fields.required("resourceId")?,
            disposition: fields.optional("disposition")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(DispositionAck);

/// Whether and how long the agent has time for after-work.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:358` of `cxengage-javascript-sdk`;
/// `App/index.js:835` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WrapupDetails {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// Seconds, as a number or as text.
    pub wrapup_time: Maybe<WrapupDetailsWrapupTime>,
    /// `wrapupEnabled` on the wire.
    pub wrapup_enabled: Maybe<bool>,
    /// Whether `enableWrapup` and `disableWrapup` may be used.
    pub wrapup_update_allowed: Maybe<bool>,
    /// Seconds that are aimed at.
    pub target_wrapup_time: Maybe<f64>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for WrapupDetails {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            wrapup_time: fields.maybe("wrapupTime")?,
            wrapup_enabled: fields.maybe("wrapupEnabled")?,
            wrapup_update_allowed: fields.maybe("wrapupUpdateAllowed")?,
            target_wrapup_time: fields.maybe("targetWrapupTime")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(WrapupDetails);

/// Transfer lists that the flow offers to the agent.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:172` of `cxengage-javascript-sdk`;
/// `App/index.js:880` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferMenu {
    /// A transfer list.
    pub transfer_lists_from_flow: Option<Vec<TransferListRef>>,
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `notificationType` on the wire.
    pub notification_type: TransferMenuNotificationType,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TransferMenu {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            transfer_lists_from_flow: fields.required("transferListsFromFlow")?,
            interaction_id: fields.required("interactionId")?,
            notification_type: fields.required("notificationType")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TransferMenu);

/// A transfer list.
///
/// Source: `App/index.js:880`, `AgentDesktop/sagas.js:682` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferListRef {
    /// What `value` is.
    pub type_: TransferListRefType,
    /// `value` on the wire.
    pub value: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TransferListRef {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            type_: fields.required("type")?,
            value: fields.required("value")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TransferListRef);

/// A telephone or address to hand an interaction over to.
///
/// Source: `modules/interaction.cljs:609` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TransferExtension {
    /// The kind of phone behind an extension.
    #[serde(rename = "type")]
    pub type_: ExtensionType,
    /// The number or address.
    ///
    /// Not shown by `Debug`.
    pub value: String,
    /// Fields that this version of the crate does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

impl TransferExtension {
    /// With all that it consists of.
    #[must_use]
    pub fn new(type_: ExtensionType, value: impl Into<String>) -> Self {
        Self { type_, value: value.into(), unknown: UnknownFields::default() }
    }
}

impl Decode for TransferExtension {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            type_: fields.required("type")?,
            value: fields.required("value")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TransferExtension);

impl fmt::Debug for TransferExtension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("TransferExtension");
        debug.field("type_", &self.type_);
        debug.field("value", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The request to hand an interaction over was taken.
///
/// One of the three destinations is set, depending on the command.
///
/// Source: `modules/interaction.cljs:558,597,636` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferAck {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The agent who hands over; not the one who takes over.
    pub resource_id: Uuid,
    /// The `resourceId` of `transferToResource`.
    pub transfer_resource_id: Option<Uuid>,
    /// The `queueId` of `transferToQueue`.
    pub transfer_queue_id: Option<Uuid>,
    /// That of `transferToExtension`, with any further keys that were sent.
    pub transfer_extension: Option<TransferExtension>,
    /// `transferType` on the wire.
    pub transfer_type: TransferAckTransferType,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TransferAck {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            resource_id: fields.required("resourceId")?,
            transfer_resource_id: fields.optional("transferResourceId")?,
            transfer_queue_id: fields.optional("transferQueueId")?,
            transfer_extension: fields.optional("transferExtension")?,
            transfer_type: fields.required("transferType")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TransferAck);

/// The request to call a transfer off was taken.
///
/// One of the three destinations is set, depending on the command.
///
/// Source: `modules/interaction.cljs:673,710,746` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelTransferAck {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The agent who calls off; not the one who would have taken over.
    pub resource_id: Uuid,
    /// `transferResourceId` on the wire.
    pub transfer_resource_id: Option<Uuid>,
    /// `transferQueueId` on the wire.
    pub transfer_queue_id: Option<Uuid>,
    /// A telephone or address to hand an interaction over to.
    pub transfer_extension: Option<TransferExtension>,
    /// `transferType` on the wire.
    pub transfer_type: CancelTransferAckTransferType,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for CancelTransferAck {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            resource_id: fields.required("resourceId")?,
            transfer_resource_id: fields.optional("transferResourceId")?,
            transfer_queue_id: fields.optional("transferQueueId")?,
            transfer_extension: fields.optional("transferExtension")?,
            transfer_type: fields.required("transferType")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(CancelTransferAck);

/// A contact was assigned to an interaction or taken away from it.
///
/// Ids are null where the SDK does not know them.
///
/// Source: `modules/interaction.cljs:230,258` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactInterrupt {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `workOfferId` on the wire.
    pub work_offer_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// Who starts interactions.
    pub direction: Option<Direction>,
    /// The kind of an interaction.
    pub channel_type: Option<ChannelType>,
    /// `contactId` on the wire.
    pub contact_id: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ContactInterrupt {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            tenant_id: fields.required("tenantId")?,
            sub_id: fields.required("subId")?,
            action_id: fields.required("actionId")?,
            work_offer_id: fields.required("workOfferId")?,
            session_id: fields.required("sessionId")?,
            resource_id: fields.required("resourceId")?,
            direction: fields.required("direction")?,
            channel_type: fields.required("channelType")?,
            contact_id: fields.required("contactId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ContactInterrupt);

/// The agent turned to an interaction or away from it.
///
/// For an interaction that is unknown to the SDK, only `interactionId` is set; the rest is null.
///
/// Source: `modules/interaction.cljs:29` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DetailedInterrupt {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `workOfferId` on the wire.
    pub work_offer_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// Who starts interactions.
    pub direction: Option<Direction>,
    /// The kind of an interaction.
    pub channel_type: Option<ChannelType>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for DetailedInterrupt {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            tenant_id: fields.required("tenantId")?,
            sub_id: fields.required("subId")?,
            action_id: fields.required("actionId")?,
            work_offer_id: fields.required("workOfferId")?,
            session_id: fields.required("sessionId")?,
            resource_id: fields.required("resourceId")?,
            direction: fields.required("direction")?,
            channel_type: fields.required("channelType")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(DetailedInterrupt);

/// A note on an interaction.
///
/// Source: `modules/interaction.cljs:431,514` of `cxengage-javascript-sdk`;
/// `ContentArea/index.js:133` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// `noteId` on the wire.
    pub note_id: Option<Uuid>,
    /// `title` on the wire.
    pub title: Option<String>,
    /// `body` on the wire.
    ///
    /// Not shown by `Debug`.
    pub body: Option<String>,
    /// The agent who wrote it.
    pub resource_id: Option<Uuid>,
    /// `contactId` on the wire.
    pub contact_id: Maybe<Uuid>,
    /// `interactionId` on the wire.
    pub interaction_id: Option<Uuid>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Note {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            note_id: fields.optional("noteId")?,
            title: fields.optional("title")?,
            body: fields.optional("body")?,
            resource_id: fields.optional("resourceId")?,
            contact_id: fields.maybe("contactId")?,
            interaction_id: fields.optional("interactionId")?,
            tenant_id: fields.optional("tenantId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Note);

impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Note");
        debug.field("note_id", &self.note_id);
        debug.field("title", &self.title);
        debug.field("body", &Masked);
        debug.field("resource_id", &self.resource_id);
        debug.field("contact_id", &self.contact_id);
        debug.field("interaction_id", &self.interaction_id);
        debug.field("tenant_id", &self.tenant_id);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The notes on an interaction.
///
/// Source: `modules/interaction.cljs:458` of `cxengage-javascript-sdk`;
/// `ContactInteractionHistory/index.js:131` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoteList {
    /// A note on an interaction.
    pub results: Vec<Note>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for NoteList {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { results: fields.required("results")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(NoteList);

/// Somebody joined an interaction.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:332` of `cxengage-javascript-sdk`;
/// `App/index.js:799` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceAdded {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: ResourceAddedSdkMsgType,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// Whom a notification is about.
    pub extra_params: TargetResourceParams,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ResourceAdded {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            type_: fields.optional("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            extra_params: fields.required("extraParams")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ResourceAdded);

/// Somebody left an interaction.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:336` of `cxengage-javascript-sdk`;
/// `App/index.js:887` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceRemoved {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: ResourceRemovedSdkMsgType,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// Whom a notification is about.
    pub extra_params: TargetResourceParams,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ResourceRemoved {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            type_: fields.optional("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            extra_params: fields.required("extraParams")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ResourceRemoved);

/// Somebody was put on hold.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:340` of `cxengage-javascript-sdk`;
/// `App/index.js:757` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceHold {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: ResourceHoldSdkMsgType,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// Whom a notification is about.
    pub extra_params: TargetResourceParams,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ResourceHold {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            type_: fields.optional("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            extra_params: fields.required("extraParams")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ResourceHold);

/// Somebody was taken off hold.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:344` of `cxengage-javascript-sdk`;
/// `App/index.js:773` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResume {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: ResourceResumeSdkMsgType,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `resourceId` on the wire.
    pub resource_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `actionId` on the wire.
    pub action_id: Option<Uuid>,
    /// `subId` on the wire.
    pub sub_id: Option<Uuid>,
    /// Whom a notification is about.
    pub extra_params: TargetResourceParams,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ResourceResume {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            type_: fields.optional("type")?,
            notification_type: fields.optional("notificationType")?,
            sdk_msg_type: fields.required("sdkMsgType")?,
            tenant_id: fields.optional("tenantId")?,
            resource_id: fields.optional("resourceId")?,
            session_id: fields.optional("sessionId")?,
            action_id: fields.optional("actionId")?,
            sub_id: fields.optional("subId")?,
            extra_params: fields.required("extraParams")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ResourceResume);

/// Whom a notification is about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TargetResourceParams {
    /// `targetResource` on the wire.
    pub target_resource: Uuid,
    /// Whether that is somebody outside the contact centre.
    pub external_resource: Option<bool>,
    /// `displayName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub display_name: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TargetResourceParams {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            target_resource: fields.required("targetResource")?,
            external_resource: fields.optional("externalResource")?,
            display_name: fields.maybe("displayName")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TargetResourceParams);

impl fmt::Debug for TargetResourceParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("TargetResourceParams");
        debug.field("target_resource", &self.target_resource);
        debug.field("external_resource", &self.external_resource);
        debug.field("display_name", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A file that Skylight keeps until it is sent.
///
/// Source: `modules/email.cljs:74`, `modules/smooch_messaging.cljs:43` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttachmentAdded {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// Made up by the SDK; `interactions.email.removeAttachment` takes it, nothing of Smooch does.
    pub attachment_id: Uuid,
    /// Null when the file has no name, which is so with a `Blob`.
    pub filename: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for AttachmentAdded {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            attachment_id: fields.required("attachmentId")?,
            filename: fields.required("filename")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(AttachmentAdded);

/// The type `WorkOfferType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkOfferType {
    /// `work-offer`.
    WorkOffer,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl WorkOfferType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WorkOffer => "work-offer",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for WorkOfferType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for WorkOfferType {
    fn from(value: &str) -> Self {
        match value {
            "work-offer" => Self::WorkOffer,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for WorkOfferType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(WorkOfferType);

/// The type `WorkOfferSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkOfferSdkMsgType {
    /// `WORK_OFFER_RECEIVED`.
    WorkOfferReceived,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl WorkOfferSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WorkOfferReceived => "WORK_OFFER_RECEIVED",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for WorkOfferSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for WorkOfferSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "WORK_OFFER_RECEIVED" => Self::WorkOfferReceived,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for WorkOfferSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(WorkOfferSdkMsgType);

/// The type `WorkOfferToolbarFeatures` of the catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkOfferToolbarFeatures {
    /// Whether the agent may start and stop the recording.
    pub recording_update: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for WorkOfferToolbarFeatures {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { recording_update: fields.optional("recordingUpdate")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(WorkOfferToolbarFeatures);

/// The customer asked to be called back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkOfferCallbackRequest {
    /// `callbackNumber` on the wire.
    ///
    /// Not shown by `Debug`.
    pub callback_number: String,
    /// `callbackRequestedTime` on the wire.
    pub callback_requested_time: Timestamp,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for WorkOfferCallbackRequest {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            callback_number: fields.required("callbackNumber")?,
            callback_requested_time: fields.required("callbackRequestedTime")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(WorkOfferCallbackRequest);

impl fmt::Debug for WorkOfferCallbackRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("WorkOfferCallbackRequest");
        debug.field("callback_number", &Masked);
        debug.field("callback_requested_time", &self.callback_requested_time);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The agent's part in the work.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkOfferResource {
    /// `extension` on the wire.
    pub extension: Option<Value>,
    /// `roleId` on the wire.
    pub role_id: Option<Uuid>,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// `workOfferId` on the wire.
    pub work_offer_id: Option<Uuid>,
    /// Whether the work comes by a transfer.
    pub is_transfer_resource: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for WorkOfferResource {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            extension: fields.optional("extension")?,
            role_id: fields.optional("roleId")?,
            session_id: fields.optional("sessionId")?,
            work_offer_id: fields.optional("workOfferId")?,
            is_transfer_resource: fields.optional("isTransferResource")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(WorkOfferResource);

/// The type `WorkInitiatedSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkInitiatedSdkMsgType {
    /// `WORK_INITIATED_RECEIVED`.
    WorkInitiatedReceived,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl WorkInitiatedSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WorkInitiatedReceived => "WORK_INITIATED_RECEIVED",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for WorkInitiatedSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for WorkInitiatedSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "WORK_INITIATED_RECEIVED" => Self::WorkInitiatedReceived,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for WorkInitiatedSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(WorkInitiatedSdkMsgType);

/// The type `ScreenPopSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreenPopSdkMsgType {
    /// `SCREEN_POP_RECEIVED`.
    ScreenPopReceived,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ScreenPopSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ScreenPopReceived => "SCREEN_POP_RECEIVED",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ScreenPopSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ScreenPopSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "SCREEN_POP_RECEIVED" => Self::ScreenPopReceived,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ScreenPopSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ScreenPopSdkMsgType);

/// Skylight's own screen ignores any other value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreenPopVersion {
    /// `v2`.
    V2,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ScreenPopVersion {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V2 => "v2",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ScreenPopVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ScreenPopVersion {
    fn from(value: &str) -> Self {
        match value {
            "v2" => Self::V2,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ScreenPopVersion {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ScreenPopVersion);

/// The type `ScreenPopPopType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreenPopPopType {
    /// `external-url`.
    ExternalUrl,
    /// `url`.
    Url,
    /// `search-pop`.
    SearchPop,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ScreenPopPopType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExternalUrl => "external-url",
            Self::Url => "url",
            Self::SearchPop => "search-pop",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ScreenPopPopType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ScreenPopPopType {
    fn from(value: &str) -> Self {
        match value {
            "external-url" => Self::ExternalUrl,
            "url" => Self::Url,
            "search-pop" => Self::SearchPop,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ScreenPopPopType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ScreenPopPopType);

/// Size of the window in pixels.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScreenPopSize {
    /// `width` on the wire.
    pub width: Option<i64>,
    /// `height` on the wire.
    pub height: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ScreenPopSize {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            width: fields.optional("width")?,
            height: fields.optional("height")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ScreenPopSize);

/// Whether every character of a search has to agree.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreenPopSearchType {
    /// `strict`.
    Strict,
    /// `fuzzy`.
    Fuzzy,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ScreenPopSearchType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Strict => "strict",
            Self::Fuzzy => "fuzzy",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ScreenPopSearchType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ScreenPopSearchType {
    fn from(value: &str) -> Self {
        match value {
            "strict" => Self::Strict,
            "fuzzy" => Self::Fuzzy,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ScreenPopSearchType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ScreenPopSearchType);

/// Whether all or any of the filters have to agree.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreenPopFilterType {
    /// `and`.
    And,
    /// `or`.
    Or,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ScreenPopFilterType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "and",
            Self::Or => "or",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ScreenPopFilterType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ScreenPopFilterType {
    fn from(value: &str) -> Self {
        match value {
            "and" => Self::And,
            "or" => Self::Or,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ScreenPopFilterType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ScreenPopFilterType);

/// The type `DispositionCodesSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DispositionCodesSdkMsgType {
    /// `DISPOSITION_CODES_RECEIVED`.
    DispositionCodesReceived,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl DispositionCodesSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DispositionCodesReceived => "DISPOSITION_CODES_RECEIVED",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for DispositionCodesSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for DispositionCodesSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "DISPOSITION_CODES_RECEIVED" => Self::DispositionCodesReceived,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for DispositionCodesSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(DispositionCodesSdkMsgType);

/// The type `DispositionCodesDispositionCodes` of the catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DispositionCodesDispositionCodes {
    /// A way in which an interaction can have ended.
    pub dispositions: Vec<Disposition>,
    /// `id` on the wire.
    pub id: Option<Uuid>,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `active` on the wire.
    pub active: Option<bool>,
    /// `shared` on the wire.
    pub shared: Option<bool>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for DispositionCodesDispositionCodes {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            dispositions: fields.required("dispositions")?,
            id: fields.optional("id")?,
            name: fields.optional("name")?,
            active: fields.optional("active")?,
            shared: fields.optional("shared")?,
            tenant_id: fields.optional("tenantId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(DispositionCodesDispositionCodes);

/// Seconds, as a number or as text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WrapupDetailsWrapupTime {
    /// The variant `number`.
    Number(f64),
    /// The variant `string`.
    String(String),
    /// A value of no shape that this version of the crate knows.
    Unknown(Value),
}

impl Decode for WrapupDetailsWrapupTime {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut choice = Choice::new(value);
        choice.offer(Self::Number);
        choice.offer(Self::String);
        Ok(choice.or_unknown(Self::Unknown))
    }
}

deserialize_by_decode!(WrapupDetailsWrapupTime);

/// The type `TransferMenuNotificationType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferMenuNotificationType {
    /// `interaction-update-transfer-menu`.
    InteractionUpdateTransferMenu,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl TransferMenuNotificationType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InteractionUpdateTransferMenu => "interaction-update-transfer-menu",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for TransferMenuNotificationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for TransferMenuNotificationType {
    fn from(value: &str) -> Self {
        match value {
            "interaction-update-transfer-menu" => Self::InteractionUpdateTransferMenu,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for TransferMenuNotificationType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(TransferMenuNotificationType);

/// What `value` is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferListRefType {
    /// `id`.
    Id,
    /// `name`.
    Name,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl TransferListRefType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for TransferListRefType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for TransferListRefType {
    fn from(value: &str) -> Self {
        match value {
            "id" => Self::Id,
            "name" => Self::Name,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for TransferListRefType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(TransferListRefType);

/// The type `TransferAckTransferType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferAckTransferType {
    /// `warm-transfer`.
    WarmTransfer,
    /// `cold-transfer`.
    ColdTransfer,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl TransferAckTransferType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WarmTransfer => "warm-transfer",
            Self::ColdTransfer => "cold-transfer",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for TransferAckTransferType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for TransferAckTransferType {
    fn from(value: &str) -> Self {
        match value {
            "warm-transfer" => Self::WarmTransfer,
            "cold-transfer" => Self::ColdTransfer,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for TransferAckTransferType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(TransferAckTransferType);

/// The type `CancelTransferAckTransferType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelTransferAckTransferType {
    /// `warm-transfer`.
    WarmTransfer,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl CancelTransferAckTransferType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WarmTransfer => "warm-transfer",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for CancelTransferAckTransferType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for CancelTransferAckTransferType {
    fn from(value: &str) -> Self {
        match value {
            "warm-transfer" => Self::WarmTransfer,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for CancelTransferAckTransferType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(CancelTransferAckTransferType);

/// The type `ResourceAddedSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceAddedSdkMsgType {
    /// `RESOURCE_ADDED`.
    ResourceAdded,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ResourceAddedSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResourceAdded => "RESOURCE_ADDED",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ResourceAddedSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ResourceAddedSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "RESOURCE_ADDED" => Self::ResourceAdded,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ResourceAddedSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ResourceAddedSdkMsgType);

/// The type `ResourceRemovedSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceRemovedSdkMsgType {
    /// `RESOURCE_REMOVED`.
    ResourceRemoved,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ResourceRemovedSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResourceRemoved => "RESOURCE_REMOVED",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ResourceRemovedSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ResourceRemovedSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "RESOURCE_REMOVED" => Self::ResourceRemoved,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ResourceRemovedSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ResourceRemovedSdkMsgType);

/// The type `ResourceHoldSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceHoldSdkMsgType {
    /// `RESOURCE_HOLD`.
    ResourceHold,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ResourceHoldSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResourceHold => "RESOURCE_HOLD",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ResourceHoldSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ResourceHoldSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "RESOURCE_HOLD" => Self::ResourceHold,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ResourceHoldSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ResourceHoldSdkMsgType);

/// The type `ResourceResumeSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceResumeSdkMsgType {
    /// `RESOURCE_RESUME`.
    ResourceResume,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ResourceResumeSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResourceResume => "RESOURCE_RESUME",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ResourceResumeSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ResourceResumeSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "RESOURCE_RESUME" => Self::ResourceResume,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ResourceResumeSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ResourceResumeSdkMsgType);

/// Why it is sent now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendScriptExitReason {
    /// `user-submitted`.
    UserSubmitted,
    /// `script-timeout`.
    ScriptTimeout,
    /// `script-auto-dismissed`.
    ScriptAutoDismissed,
}

impl SendScriptExitReason {
    /// As on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UserSubmitted => "user-submitted",
            Self::ScriptTimeout => "script-timeout",
            Self::ScriptAutoDismissed => "script-auto-dismissed",
        }
    }
}

impl fmt::Display for SendScriptExitReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for SendScriptExitReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
