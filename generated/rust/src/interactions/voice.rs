//! Calls: dialling, hold, mute, recording, digits, and listening in.
//!
//! The answer to each of these commands means that the platform took the request. An event, named
//! with each command, says when it is done.
//!
//! Its commands can be called once the session's configuration has arrived; before, they are not
//! answered.
//!
//! A message on `cxengage/session/config-details` shows that it has started.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::command::{Command, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::interactions::{FlowInteractionRef, InteractionResourceRef, TargetResourceParams};
use crate::masked::Masked;
use crate::scalar::Uuid;
use crate::session::{Extension, ExtensionType};
use crate::types::{Direction, NotificationType};
use crate::unknown::{UnknownFields, UnknownValue};

/// Places an outbound call.
///
/// The answer holds the interaction id. The interaction itself then arrives as a work offer with
/// direction `agent-initiated`, which has to be accepted.
/// `cxengage/interactions/voice/customer-connected` tells that the customer is on the line.
///
/// Answers carry nothing of the params, so one call at a time is the safe way.
///
/// # Answer
///
/// [`FlowInteractionRef`] on `cxengage/interactions/voice/dial-send-acknowledged`.
///
/// Only an error says which `phoneNumber` it is about.
///
/// Part of the sequence `voice_outbound`. An agent calls a customer, from `dial` to the end of
/// wrapup:
///
/// - `cxengage/interactions/voice/dial-send-acknowledged`, set off by `interactions.voice.dial`:
///   The response holds the interaction id.
/// - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
///   `agent-initiated`.
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
/// - `cxengage/interactions/resource-added-received`, from the platform, not always: The customer
///   has joined.
/// - `cxengage/interactions/voice/customer-connected`, from the platform, not always: This or
///   `cxengage/interactions/resource-added-received` says that the customer is on the line.
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
/// - 7019 `failedToPerformOutboundDial`: The outbound call could not be placed. Check the number
///   and the outbound identifier, see what the API said in `apiResponse`, and that the agent is
///   ready.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::Dial;
///
/// let params = Dial::new("...");
/// ```
///
/// Source: `modules/voice.cljs:305` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Dial {
    /// The number to call, best in E.164 form.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "phoneNumber")]
    pub phone_number: String,
    /// Page that Skylight pops up with the call.
    #[serde(rename = "popUri")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pop_uri: Option<String>,
    /// Number that the customer sees.
    #[serde(rename = "outboundAni")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_ani: Option<String>,
    /// Flow that handles the call, instead of the tenant's default one.
    #[serde(rename = "flowId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<Uuid>,
    /// Outbound identifier that the call is placed with.
    #[serde(rename = "outboundIdentifierId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_identifier_id: Option<Uuid>,
    /// List that the outbound identifier was picked from.
    #[serde(rename = "outboundIdentifierListId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_identifier_list_id: Option<Uuid>,
    /// Who starts interactions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Copied into the interaction; the case of its keys is normalised, so that only plain
    /// camelCase ones survive.
    #[serde(rename = "interactionMetadata")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interaction_metadata: Option<Map<String, Value>>,
}

impl Dial {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            pop_uri: None,
            outbound_ani: None,
            flow_id: None,
            outbound_identifier_id: None,
            outbound_identifier_list_id: None,
            direction: None,
            interaction_metadata: None,
        }
    }

    /// Page that Skylight pops up with the call.
    #[must_use]
    pub fn pop_uri(mut self, pop_uri: impl Into<String>) -> Self {
        self.pop_uri = Some(pop_uri.into());
        self
    }

    /// Number that the customer sees.
    #[must_use]
    pub fn outbound_ani(mut self, outbound_ani: impl Into<String>) -> Self {
        self.outbound_ani = Some(outbound_ani.into());
        self
    }

    /// Flow that handles the call, instead of the tenant's default one.
    #[must_use]
    pub fn flow_id(mut self, flow_id: impl Into<Uuid>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Outbound identifier that the call is placed with.
    #[must_use]
    pub fn outbound_identifier_id(mut self, outbound_identifier_id: impl Into<Uuid>) -> Self {
        self.outbound_identifier_id = Some(outbound_identifier_id.into());
        self
    }

    /// List that the outbound identifier was picked from.
    #[must_use]
    pub fn outbound_identifier_list_id(
        mut self,
        outbound_identifier_list_id: impl Into<Uuid>,
    ) -> Self {
        self.outbound_identifier_list_id = Some(outbound_identifier_list_id.into());
        self
    }

    /// Who starts interactions.
    #[must_use]
    pub fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Copied into the interaction; the case of its keys is normalised, so that only plain
    /// camelCase ones survive.
    #[must_use]
    pub fn interaction_metadata(mut self, interaction_metadata: Map<String, Value>) -> Self {
        self.interaction_metadata = Some(interaction_metadata);
        self
    }
}

impl fmt::Debug for Dial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Dial");
        debug.field("phone_number", &Masked);
        debug.field("pop_uri", &self.pop_uri);
        debug.field("outbound_ani", &self.outbound_ani);
        debug.field("flow_id", &self.flow_id);
        debug.field("outbound_identifier_id", &self.outbound_identifier_id);
        debug.field("outbound_identifier_list_id", &self.outbound_identifier_list_id);
        debug.field("direction", &self.direction);
        debug.field("interaction_metadata", &self.interaction_metadata);
        debug.finish()
    }
}

impl Command for Dial {
    type Reply = FlowInteractionRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.dial",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "dial",
        message: None,
        reply: Some("cxengage/interactions/voice/dial-send-acknowledged"),
        matches: &[Match { param: &["phoneNumber"], payload: None, error: &["phoneNumber"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Gives up an outbound call that has not been answered yet.
///
/// # Answer
///
/// [`InteractionResourceRef`] on `cxengage/interactions/voice/cancel-dial-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// Part of the sequence `voice_outbound_cancelled`. An outbound call is given up before it is
/// answered:
///
/// - `cxengage/interactions/voice/dial-send-acknowledged`, set off by `interactions.voice.dial`.
/// - `cxengage/interactions/voice/cancel-dial-acknowledged`, set off by
///   `interactions.voice.cancelDial`.
/// - `cxengage/interactions/work-ended-received`, from the platform, not always:
///   `cxengage/interactions/work-rejected-received` may come instead.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7020 `failedToCancelOutboundDial`: The outbound call could not be given up. It may have been
///   answered or ended meanwhile: call `interactions.end` if it still lives.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::CancelDial;
///
/// let params = CancelDial::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:359` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CancelDial {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl CancelDial {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for CancelDial {
    type Reply = InteractionResourceRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.cancelDial",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "cancelDial",
        message: None,
        reply: Some("cxengage/interactions/voice/cancel-dial-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Puts the customer on hold.
///
/// Done at `cxengage/interactions/voice/customer-hold-received`. When the platform fails after it
/// took the request, `cxengage/interactions/voice/customer-hold-error` tells.
///
/// # Answer
///
/// [`InteractionResourceRef`] on `cxengage/interactions/voice/hold-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// Part of the sequence `hold`. The customer is put on hold and taken off again:
///
/// - `cxengage/interactions/voice/hold-acknowledged`, set off by `interactions.voice.customerHold`.
/// - `cxengage/interactions/voice/customer-hold-received`, from the platform: On failure
///   `cxengage/interactions/voice/customer-hold-error` comes instead.
/// - `cxengage/interactions/voice/resume-acknowledged`, set off by
///   `interactions.voice.customerResume`.
/// - `cxengage/interactions/voice/customer-resume-received`, from the platform.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7011 `failedToPlaceCustomerOnHold`: The customer could not be put on hold. Check that the call
///   still lives and that the customer is not on hold already, then ask again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::CustomerHold;
///
/// let params = CustomerHold::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:64` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CustomerHold {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl CustomerHold {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for CustomerHold {
    type Reply = InteractionResourceRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.customerHold",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "customerHold",
        message: None,
        reply: Some("cxengage/interactions/voice/hold-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Takes the customer off hold.
///
/// Done at `cxengage/interactions/voice/customer-resume-received`. A failure after the request was
/// taken is never told. Skylight makes this call itself right after an accept whenever a customer
/// on hold is alone on the call.
///
/// # Answer
///
/// [`InteractionResourceRef`] on `cxengage/interactions/voice/resume-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// Part of the sequence `hold`. The customer is put on hold and taken off again:
///
/// - `cxengage/interactions/voice/hold-acknowledged`, set off by `interactions.voice.customerHold`.
/// - `cxengage/interactions/voice/customer-hold-received`, from the platform: On failure
///   `cxengage/interactions/voice/customer-hold-error` comes instead.
/// - `cxengage/interactions/voice/resume-acknowledged`, set off by
///   `interactions.voice.customerResume`.
/// - `cxengage/interactions/voice/customer-resume-received`, from the platform.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7013 `failedToResumeCustomer`: The customer could not be taken off hold. Check that the call
///   still lives and that the customer is on hold, then ask again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::CustomerResume;
///
/// let params = CustomerResume::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:86` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CustomerResume {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl CustomerResume {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for CustomerResume {
    type Reply = InteractionResourceRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.customerResume",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "customerResume",
        message: None,
        reply: Some("cxengage/interactions/voice/resume-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Puts the agent, or somebody else on the call, on hold.
///
/// Done at `cxengage/interactions/resource-hold-received`.
///
/// # Answer
///
/// [`TargetResourceAck`] on `cxengage/interactions/voice/resource-hold-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `targetResourceId`
/// (`targetResource` in the answer, `targetResourceId` in an error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7003 `failedToPlaceResourceOnHold`: Somebody on the call could not be put on hold. See what
///   the API said in `apiResponse`, and check that the call still lives and `targetResourceId` is
///   on it.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::ResourceHoldParams;
///
/// let params = ResourceHoldParams::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:158` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResourceHoldParams {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// Whom it concerns; without it, the agent who is logged in.
    #[serde(rename = "targetResourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_resource_id: Option<Uuid>,
}

impl ResourceHoldParams {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), target_resource_id: None }
    }

    /// Whom it concerns; without it, the agent who is logged in.
    #[must_use]
    pub fn target_resource_id(mut self, target_resource_id: impl Into<Uuid>) -> Self {
        self.target_resource_id = Some(target_resource_id.into());
        self
    }
}

impl Command for ResourceHoldParams {
    type Reply = TargetResourceAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.resourceHold",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "resourceHold",
        message: None,
        reply: Some("cxengage/interactions/voice/resource-hold-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["targetResourceId"],
                payload: Some(&["targetResource"]),
                error: &["targetResourceId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Takes the agent, or somebody else on the call, off hold.
///
/// Done at `cxengage/interactions/resource-resume-received`.
///
/// # Answer
///
/// [`TargetResourceAck`] on `cxengage/interactions/voice/resource-resume-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `targetResourceId`
/// (`targetResource` in the answer, `targetResourceId` in an error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7004 `failedToResumeResource`: Somebody on the call could not be taken off hold. See what the
///   API said in `apiResponse`, and check that the call still lives and `targetResourceId` is on
///   it.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::ResourceResumeParams;
///
/// let params = ResourceResumeParams::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:183` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResourceResumeParams {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// Whom it concerns; without it, the agent who is logged in.
    #[serde(rename = "targetResourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_resource_id: Option<Uuid>,
}

impl ResourceResumeParams {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), target_resource_id: None }
    }

    /// Whom it concerns; without it, the agent who is logged in.
    #[must_use]
    pub fn target_resource_id(mut self, target_resource_id: impl Into<Uuid>) -> Self {
        self.target_resource_id = Some(target_resource_id.into());
        self
    }
}

impl Command for ResourceResumeParams {
    type Reply = TargetResourceAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.resourceResume",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "resourceResume",
        message: None,
        reply: Some("cxengage/interactions/voice/resource-resume-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["targetResourceId"],
                payload: Some(&["targetResource"]),
                error: &["targetResourceId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Takes everybody on the call off hold.
///
/// Done as `cxengage/interactions/resource-resume-received` and
/// `cxengage/interactions/voice/customer-resume-received` arrive.
///
/// # Answer
///
/// [`InteractionResourceRef`] on `cxengage/interactions/voice/resume-all-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7007 `failedToResumeAll`: The people on the call could not be taken off hold. See what the API
///   said in `apiResponse`; check that the call still lives, or resume each one alone.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::ResumeAll;
///
/// let params = ResumeAll::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:208` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResumeAll {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl ResumeAll {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for ResumeAll {
    type Reply = InteractionResourceRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.resumeAll",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "resumeAll",
        message: None,
        reply: Some("cxengage/interactions/voice/resume-all-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Mutes the agent, or somebody else on the call.
///
/// Done at `cxengage/interactions/voice/resource-mute-received`.
///
/// # Answer
///
/// [`TargetResourceAck`] on `cxengage/interactions/voice/mute-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `targetResourceId`
/// (`targetResource` in the answer, `targetResourceId` in an error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7005 `failedToMuteTargetResource`: Somebody on the call could not be muted. See what the API
///   said in `apiResponse`, and check that the call still lives and `targetResourceId` is on it.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::Mute;
///
/// let params = Mute::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:108` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Mute {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// Whom it concerns; without it, the agent who is logged in.
    #[serde(rename = "targetResourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_resource_id: Option<Uuid>,
}

impl Mute {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), target_resource_id: None }
    }

    /// Whom it concerns; without it, the agent who is logged in.
    #[must_use]
    pub fn target_resource_id(mut self, target_resource_id: impl Into<Uuid>) -> Self {
        self.target_resource_id = Some(target_resource_id.into());
        self
    }
}

impl Command for Mute {
    type Reply = TargetResourceAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.mute",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "mute",
        message: None,
        reply: Some("cxengage/interactions/voice/mute-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["targetResourceId"],
                payload: Some(&["targetResource"]),
                error: &["targetResourceId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Lets the agent, or somebody else on the call, be heard again.
///
/// Done at `cxengage/interactions/voice/resource-unmute-received`.
///
/// # Answer
///
/// [`TargetResourceAck`] on `cxengage/interactions/voice/unmute-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `targetResourceId`
/// (`targetResource` in the answer, `targetResourceId` in an error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7006 `failedToUnmuteTargetResource`: Somebody on the call could not be unmuted. See what the
///   API said in `apiResponse`, and check that the call still lives and `targetResourceId` is on
///   it.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::Unmute;
///
/// let params = Unmute::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:133` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Unmute {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// Whom it concerns; without it, the agent who is logged in.
    #[serde(rename = "targetResourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_resource_id: Option<Uuid>,
}

impl Unmute {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), target_resource_id: None }
    }

    /// Whom it concerns; without it, the agent who is logged in.
    #[must_use]
    pub fn target_resource_id(mut self, target_resource_id: impl Into<Uuid>) -> Self {
        self.target_resource_id = Some(target_resource_id.into());
        self
    }
}

impl Command for Unmute {
    type Reply = TargetResourceAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.unmute",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "unmute",
        message: None,
        reply: Some("cxengage/interactions/voice/unmute-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["targetResourceId"],
                payload: Some(&["targetResource"]),
                error: &["targetResourceId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Takes somebody off the call.
///
/// Done at `cxengage/interactions/resource-removed-received`.
///
/// # Answer
///
/// [`TargetResourceAck`] on `cxengage/interactions/voice/resource-removed-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `targetResourceId`
/// (`targetResource` in the answer, `targetResourceId` in an error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7014 `failedToRemoveResource`: Somebody could not be taken off the call. See what the API said
///   in `apiResponse`, and check that the call still lives and `targetResourceId` is on it.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::ResourceRemove;
///
/// let params = ResourceRemove::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:230` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResourceRemove {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// Whom to take off; without it, the agent who is logged in hangs up.
    #[serde(rename = "targetResourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_resource_id: Option<Uuid>,
}

impl ResourceRemove {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), target_resource_id: None }
    }

    /// Whom to take off; without it, the agent who is logged in hangs up.
    #[must_use]
    pub fn target_resource_id(mut self, target_resource_id: impl Into<Uuid>) -> Self {
        self.target_resource_id = Some(target_resource_id.into());
        self
    }
}

impl Command for ResourceRemove {
    type Reply = TargetResourceAck;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.resourceRemove",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "resourceRemove",
        message: None,
        reply: Some("cxengage/interactions/voice/resource-removed-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["targetResourceId"],
                payload: Some(&["targetResource"]),
                error: &["targetResourceId"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Starts recording the call.
///
/// Done at `cxengage/interactions/voice/recording-start-received`.
///
/// # Answer
///
/// [`InteractionResourceRef`] on `cxengage/interactions/voice/start-recording-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7008 `failedToStartRecording`: The recording could not be started. Check that the call still
///   lives and that the flow lets agents record (`update-call-controls`).
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::StartRecording;
///
/// let params = StartRecording::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:255` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StartRecording {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl StartRecording {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for StartRecording {
    type Reply = InteractionResourceRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.startRecording",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "startRecording",
        message: None,
        reply: Some("cxengage/interactions/voice/start-recording-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Stops recording the call.
///
/// Done at `cxengage/interactions/voice/recording-end-received`.
///
/// # Answer
///
/// [`InteractionResourceRef`] on `cxengage/interactions/voice/stop-recording-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7012 `failedToStopRecording`: The recording could not be stopped. Check that the call still
///   lives and that the flow lets agents record (`update-call-controls`).
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::StopRecording;
///
/// let params = StopRecording::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:278` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StopRecording {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl StopRecording {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for StopRecording {
    type Reply = InteractionResourceRef;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.stopRecording",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "stopRecording",
        message: None,
        reply: Some("cxengage/interactions/voice/stop-recording-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Plays one touch tone into the call.
///
/// Works on the built-in softphone (Twilio) only. Two of its failures come on topics of their own.
///
/// # Answer
///
/// [`InteractionsVoiceSendDigitsAcknowledgedPayload`] on
/// `cxengage/interactions/voice/send-digits-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId` and `digit` (`digitSent` in the
/// answer, `digit` in an error's data).
///
/// # Errors
///
/// It can also fail on `cxengage/errors/error/failed-to-send-digits-invalid-interaction`,
/// `cxengage/errors/error/no-twilio-integration`.
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 7001 `failedToSendDigitsInvalidInteraction`: Digits were sent to an interaction that is not a
///   live call. Send digits only between `work-accepted-received` and `work-ended-received`, and to
///   voice interactions.
/// - 7002 `noTwilioIntegration`: The tenant has no Twilio softphone. Let the agent press the key on
///   the phone that takes the call.
/// - 8001 `failedToSendTwilioDigits`: The softphone could not play the tone. Check that the call
///   runs on the softphone and still lives, then send the digit again.
///
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::SendDigits;
///
/// let params = SendDigits::new(
///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
///     skylight_sdk::interactions::voice::SendDigitsDigit::N0,
/// );
/// ```
///
/// Source: `modules/voice.cljs:387` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendDigits {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The key to press; one call, one key.
    pub digit: SendDigitsDigit,
}

impl SendDigits {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>, digit: SendDigitsDigit) -> Self {
        Self { interaction_id: interaction_id.into(), digit }
    }
}

impl Command for SendDigits {
    type Reply = InteractionsVoiceSendDigitsAcknowledgedPayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.sendDigits",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "sendDigits",
        message: None,
        reply: Some("cxengage/interactions/voice/send-digits-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match { param: &["digit"], payload: Some(&["digitSent"]), error: &["digit"] },
        ],
        custom_topic: None,
        fails_on: &[
            "cxengage/errors/error/failed-to-send-digits-invalid-interaction",
            "cxengage/errors/error/no-twilio-integration",
        ],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// Listens in on another agent's call without being heard.
///
/// Listening begins at `cxengage/interactions/voice/silent-monitor-start`.
///
/// # Answer
///
/// [`InteractionsVoiceSilentMonitoringStartAcknowledgedPayload`] on
/// `cxengage/interactions/voice/silent-monitoring-start-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`, `chosenExtension.type`
/// (`activeExtension.type` in the answer) and `chosenExtension.value` (`activeExtension.value` in
/// the answer).
///
/// Part of the sequence `silent_monitoring`. A supervisor listens in on an agent's call:
///
/// - `cxengage/interactions/voice/silent-monitoring-start-acknowledged`, set off by
///   `interactions.voice.silentMonitor`.
/// - `cxengage/interactions/voice/silent-monitor-start`, from the platform.
/// - `cxengage/interactions/voice/silent-monitor-end`, from the platform.
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
/// # Example
///
/// ```
/// use skylight_sdk::interactions::voice::SilentMonitor;
///
/// let params = SilentMonitor::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/voice.cljs:38` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SilentMonitor {
    /// The call to listen in on.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The phone to listen on; without it, the agent's first extension.
    #[serde(rename = "chosenExtension")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chosen_extension: Option<SilentMonitorChosenExtension>,
}

impl SilentMonitor {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), chosen_extension: None }
    }

    /// The phone to listen on; without it, the agent's first extension.
    #[must_use]
    pub fn chosen_extension(mut self, chosen_extension: SilentMonitorChosenExtension) -> Self {
        self.chosen_extension = Some(chosen_extension);
        self
    }
}

impl Command for SilentMonitor {
    type Reply = InteractionsVoiceSilentMonitoringStartAcknowledgedPayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "interactions.voice.silentMonitor",
        module: Some("interactions"),
        sub_module: Some("voice"),
        command: "silentMonitor",
        message: None,
        reply: Some("cxengage/interactions/voice/silent-monitoring-start-acknowledged"),
        matches: &[
            Match {
                param: &["interactionId"],
                payload: Some(&["interactionId"]),
                error: &["interactionId"],
            },
            Match {
                param: &["chosenExtension", "type"],
                payload: Some(&["activeExtension", "type"]),
                error: &["activeExtension", "type"],
            },
            Match {
                param: &["chosenExtension", "value"],
                payload: Some(&["activeExtension", "value"]),
                error: &["activeExtension", "value"],
            },
        ],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/session/config-details"),
    };
}

/// An interaction to which something has happened, and the agent concerned.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:266,288,300` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InteractionResourceEvent {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// Null when the platform names no agent.
    pub resource_id: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for InteractionResourceEvent {
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

deserialize_by_decode!(InteractionResourceEvent);

/// A command that concerns one of the people on a call was taken.
///
/// Source: `modules/voice.cljs:122` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TargetResourceAck {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The agent who is logged in.
    pub resource_id: Uuid,
    /// Whom it concerns; equals `resourceId` when no `targetResourceId` was given.
    pub target_resource: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TargetResourceAck {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            resource_id: fields.required("resourceId")?,
            target_resource: fields.required("targetResource")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TargetResourceAck);

/// Somebody on a call was muted.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:278` of `cxengage-javascript-sdk`;
/// `App/index.js:1081` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceMute {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: ResourceMuteSdkMsgType,
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

impl Decode for ResourceMute {
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

deserialize_by_decode!(ResourceMute);

/// Somebody on a call can be heard again.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:282` of `cxengage-javascript-sdk`;
/// `App/index.js:1097` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceUnmute {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: ResourceUnmuteSdkMsgType,
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

impl Decode for ResourceUnmute {
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

deserialize_by_decode!(ResourceUnmute);

/// Which of a call's controls are allowed now.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:388` of `cxengage-javascript-sdk`;
/// `App/index.js:1074` of `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallControls {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// `sdkMsgType` on the wire.
    pub sdk_msg_type: CallControlsSdkMsgType,
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
    /// `extraParams` on the wire.
    pub extra_params: CallControlsExtraParams,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for CallControls {
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

deserialize_by_decode!(CallControls);

/// A notification of the platform about an interaction.
///
/// The whole notification of the platform; more keys may come.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:498,547` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentNotification {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The kind of notification that the platform sent.
    pub type_: Option<NotificationType>,
    /// `notificationType` on the wire.
    pub notification_type: Option<String>,
    /// The SDK's own name for the notification.
    pub sdk_msg_type: String,
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
    /// `resource` on the wire.
    pub resource: Option<Value>,
    /// `extraParams` on the wire.
    pub extra_params: Option<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for AgentNotification {
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
            resource: fields.optional("resource")?,
            extra_params: fields.optional("extraParams")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(AgentNotification);

/// The type `ResourceMuteSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceMuteSdkMsgType {
    /// `RESOURCE_MUTE_RECEIVED`.
    ResourceMuteReceived,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ResourceMuteSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResourceMuteReceived => "RESOURCE_MUTE_RECEIVED",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ResourceMuteSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ResourceMuteSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "RESOURCE_MUTE_RECEIVED" => Self::ResourceMuteReceived,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ResourceMuteSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ResourceMuteSdkMsgType);

/// The type `ResourceUnmuteSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceUnmuteSdkMsgType {
    /// `RESOURCE_UNMUTE_RECEIVED`.
    ResourceUnmuteReceived,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ResourceUnmuteSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResourceUnmuteReceived => "RESOURCE_UNMUTE_RECEIVED",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ResourceUnmuteSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ResourceUnmuteSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "RESOURCE_UNMUTE_RECEIVED" => Self::ResourceUnmuteReceived,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ResourceUnmuteSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ResourceUnmuteSdkMsgType);

/// The type `CallControlsSdkMsgType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallControlsSdkMsgType {
    /// `UPDATE_CALL_CONTROLS`.
    UpdateCallControls,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl CallControlsSdkMsgType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UpdateCallControls => "UPDATE_CALL_CONTROLS",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for CallControlsSdkMsgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for CallControlsSdkMsgType {
    fn from(value: &str) -> Self {
        match value {
            "UPDATE_CALL_CONTROLS" => Self::UpdateCallControls,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for CallControlsSdkMsgType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(CallControlsSdkMsgType);

/// The type `CallControlsExtraParams` of the catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallControlsExtraParams {
    /// Whether the agent may no longer start and stop the recording.
    pub prevent_agent_recording_update: Option<bool>,
    /// Whether holding is allowed.
    pub hold_update: Option<bool>,
    /// Whether transferring is allowed.
    pub transfer_update: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for CallControlsExtraParams {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            prevent_agent_recording_update: fields.optional("preventAgentRecordingUpdate")?,
            hold_update: fields.optional("holdUpdate")?,
            transfer_update: fields.optional("transferUpdate")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(CallControlsExtraParams);

/// The tone was played.
///
/// Source: `modules/voice.cljs:411,414` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InteractionsVoiceSendDigitsAcknowledgedPayload {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `digitSent` on the wire.
    pub digit_sent: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for InteractionsVoiceSendDigitsAcknowledgedPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            digit_sent: fields.required("digitSent")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(InteractionsVoiceSendDigitsAcknowledgedPayload);

/// The platform took the request to listen in.
///
/// Source: `modules/voice.cljs:47,54,57…` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InteractionsVoiceSilentMonitoringStartAcknowledgedPayload {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// `resourceId` on the wire.
    pub resource_id: Uuid,
    /// The phone to listen on.
    pub active_extension: Extension,
    /// `sessionId` on the wire.
    pub session_id: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for InteractionsVoiceSilentMonitoringStartAcknowledgedPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            resource_id: fields.required("resourceId")?,
            active_extension: fields.required("activeExtension")?,
            session_id: fields.required("sessionId")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(InteractionsVoiceSilentMonitoringStartAcknowledgedPayload);

/// The key to press; one call, one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendDigitsDigit {
    /// `0`.
    N0,
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// `3`.
    N3,
    /// `4`.
    N4,
    /// `5`.
    N5,
    /// `6`.
    N6,
    /// `7`.
    N7,
    /// `8`.
    N8,
    /// `9`.
    N9,
    /// `*`.
    Star,
    /// `#`.
    Hash,
}

impl SendDigitsDigit {
    /// As on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::N0 => "0",
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::N4 => "4",
            Self::N5 => "5",
            Self::N6 => "6",
            Self::N7 => "7",
            Self::N8 => "8",
            Self::N9 => "9",
            Self::Star => "*",
            Self::Hash => "#",
        }
    }
}

impl fmt::Display for SendDigitsDigit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for SendDigitsDigit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The phone to listen on; without it, the agent's first extension.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SilentMonitorChosenExtension {
    /// `description` on the wire.
    pub description: Option<String>,
    /// The kind of phone behind an extension.
    #[serde(rename = "type")]
    pub type_: ExtensionType,
    /// `value` on the wire.
    ///
    /// Not shown by `Debug`.
    pub value: String,
}

impl SilentMonitorChosenExtension {
    /// With all that it consists of.
    #[must_use]
    pub fn new(
        description: Option<String>,
        type_: ExtensionType,
        value: impl Into<String>,
    ) -> Self {
        Self { description, type_, value: value.into() }
    }
}

impl fmt::Debug for SilentMonitorChosenExtension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SilentMonitorChosenExtension");
        debug.field("description", &self.description);
        debug.field("type_", &self.type_);
        debug.field("value", &Masked);
        debug.finish()
    }
}
