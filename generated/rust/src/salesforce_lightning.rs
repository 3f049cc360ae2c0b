//! Skylight inside Salesforce Lightning.
//!
//! Starts when Skylight was launched with `crmModule=salesforce-lightning`. The record in the
//! agent's open tab can be assigned to an interaction, one record at a time.
//!
//! What Salesforce throws is published as it is: `error` is then a native `Error`, without code and
//! data. As long as this module runs, it also repeats, over and over, any error that it hears on
//! `cxengage/session/state-change-request-acknowledged`.
//!
//! Its commands can be called when the popup was opened with the CRM module `salesforce-lightning`.
//!
//! A message on `cxengage/salesforce-lightning/initialize-complete` shows that it has started.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::command::{Command, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::masked::Masked;
use crate::scalar::Uuid;
use crate::unknown::UnknownFields;

/// Assigns the record in the open tab to an interaction.
///
/// Fails with 16004 when the interaction has a record already, and with 16007 when the tab shows
/// none.
///
/// The same topic also tells of assignments that Skylight made itself when it showed the customer.
///
/// # Answer
///
/// [`SalesforceLightningHook`] on `cxengage/salesforce-lightning/contact-assignment-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 16000 `failedToSendSalesforceLightningAssign`: The platform did not take the assignment of a
///   record. Check that the interaction still lives, see what the API said in `apiResponse`, then
///   assign it again.
/// - 16004 `failedToAssignSalesforceLightningItemToInteraction`: The interaction has a record
///   already. Call `unassign` first.
/// - 16006 `failedToAssignSalesforceLightningItemNoInteraction`: Skylight has no active interaction
///   with this id. Check the id; assign and unassign only while the interaction lives.
/// - 16007 `failedToAssignBlankSalesforceLightningItem`: The open tab shows no record. Have the
///   agent open the record, wait for `cxengage/salesforce-lightning/active-tab-changed`, then
///   assign it.
///
/// # Example
///
/// ```
/// use skylight_sdk::salesforce_lightning::Assign;
///
/// let params = Assign::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/salesforce_lightning.cljs:182` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Assign {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl Assign {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for Assign {
    type Reply = SalesforceLightningHook;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceLightning.assign",
        module: Some("salesforceLightning"),
        sub_module: None,
        command: "assign",
        message: None,
        reply: Some("cxengage/salesforce-lightning/contact-assignment-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-lightning/initialize-complete"),
    };
}

/// Takes the assigned record away from an interaction.
///
/// Fails with 16005 when there is none.
///
/// # Answer
///
/// [`SalesforceLightningUnhook`] on
/// `cxengage/salesforce-lightning/contact-unassignment-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 16002 `failedToSendSalesforceLightningUnassign`: The platform did not take it that a record
///   was taken away. Check that the interaction still lives, see what the API said in
///   `apiResponse`, then try again.
/// - 16005 `failedToUnassignSalesforceLightningItemFromInteraction`: The interaction has no record
///   that could be taken away. Take it as done.
/// - 16006 `failedToAssignSalesforceLightningItemNoInteraction`: Skylight has no active interaction
///   with this id. Check the id; assign and unassign only while the interaction lives.
///
/// # Example
///
/// ```
/// use skylight_sdk::salesforce_lightning::Unassign;
///
/// let params = Unassign::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/salesforce_lightning.cljs:231` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Unassign {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl Unassign {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for Unassign {
    type Reply = SalesforceLightningUnhook;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceLightning.unassign",
        module: Some("salesforceLightning"),
        sub_module: None,
        command: "unassign",
        message: None,
        reply: Some("cxengage/salesforce-lightning/contact-unassignment-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-lightning/initialize-complete"),
    };
}

/// Opens the record that is assigned to an interaction.
///
/// A failure comes as error 16003, or as a native `Error`, on
/// `cxengage/salesforce-lightning/focus-interaction`.
///
/// # Answer
///
/// Never answered: Only failures are told. The call is done as soon as it is posted.
///
/// # Errors
///
/// It can also fail on `cxengage/salesforce-lightning/focus-interaction`.
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 16003 `failedToFocusSalesforceLightningInteraction`: The record of an interaction could not be
///   opened. Check that a record is assigned to the interaction, or have the agent open it.
///
/// # Example
///
/// ```
/// use skylight_sdk::salesforce_lightning::FocusInteraction;
///
/// let params = FocusInteraction::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/salesforce_lightning.cljs:259` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FocusInteraction {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
}

impl FocusInteraction {
    /// With all that it consists of.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into() }
    }
}

impl Command for FocusInteraction {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceLightning.focusInteraction",
        module: Some("salesforceLightning"),
        sub_module: None,
        command: "focusInteraction",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &["cxengage/salesforce-lightning/focus-interaction"],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-lightning/initialize-complete"),
    };
}

/// Asks whether Skylight's panel is open.
///
/// What Salesforce throws comes as a native `Error` without code.
///
/// # Answer
///
/// Something or nothing, on `cxengage/salesforce-lightning/is-visible-response`.
///
/// Source: `modules/salesforce_lightning.cljs:105` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IsVisible {}

impl IsVisible {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for IsVisible {
    type Reply = Option<bool>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceLightning.isVisible",
        module: Some("salesforceLightning"),
        sub_module: None,
        command: "isVisible",
        message: None,
        reply: Some("cxengage/salesforce-lightning/is-visible-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-lightning/initialize-complete"),
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// Opens or closes Skylight's panel in Salesforce.
///
/// A refusal by Salesforce is answered with `true` as well; ask `isVisible` to be sure. What
/// Salesforce throws comes as a native `Error` without code.
///
/// # Answer
///
/// True or false on `cxengage/salesforce-lightning/set-visibility-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::salesforce_lightning::SetVisibility;
///
/// let params = SetVisibility::new(true);
/// ```
///
/// Source: `modules/salesforce_lightning.cljs:132` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetVisibility {
    /// True to open it.
    pub visibility: bool,
}

impl SetVisibility {
    /// With all that it consists of.
    #[must_use]
    pub fn new(visibility: bool) -> Self {
        Self { visibility }
    }
}

impl Command for SetVisibility {
    type Reply = bool;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceLightning.setVisibility",
        module: Some("salesforceLightning"),
        sub_module: None,
        command: "setVisibility",
        message: None,
        reply: Some("cxengage/salesforce-lightning/set-visibility-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-lightning/initialize-complete"),
    };
}

/// Sets the size of Skylight's panel in Salesforce.
///
/// What Salesforce throws comes as a native `Error` without code.
///
/// # Answer
///
/// True or false on `cxengage/salesforce-lightning/set-dimensions-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::salesforce_lightning::SetDimensions;
///
/// let params = SetDimensions::new(1.0);
/// ```
///
/// Source: `modules/salesforce_lightning.cljs:72` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetDimensions {
    /// In pixels.
    pub width: f64,
    /// In pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<f64>,
}

impl SetDimensions {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(width: f64) -> Self {
        Self { width, height: None }
    }

    /// In pixels.
    #[must_use]
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }
}

impl Command for SetDimensions {
    type Reply = bool;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceLightning.setDimensions",
        module: Some("salesforceLightning"),
        sub_module: None,
        command: "setDimensions",
        message: None,
        reply: Some("cxengage/salesforce-lightning/set-dimensions-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-lightning/initialize-complete"),
    };
}

/// Meant to write what the module knows to the console.
///
/// The bridge answers every message whose command is `dumpState` itself, with its own snapshot on
/// `cxengage/state` and the live credentials therein: do not call it.
///
/// Only partly supported: The bridge's own command of this name comes first, so this one is never
/// reached.
///
/// # Answer
///
/// Never answered: The bridge takes the message for its own `dumpState`, which answers on
/// `cxengage/state`. The call is done as soon as it is posted.
///
/// Source: `modules/salesforce_lightning.cljs:295` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DumpState {}

impl DumpState {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for DumpState {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceLightning.dumpState",
        module: Some("salesforceLightning"),
        sub_module: None,
        command: "dumpState",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-lightning/initialize-complete"),
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// A record that was assigned to an interaction.
///
/// More keys may come when the record was taken from the `popUri` of the work.
///
/// Source: `modules/salesforce_lightning.cljs:176` of `cxengage-javascript-sdk`;
/// `App/index.js:1497` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SalesforceLightningHook {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The record's id without its last three characters.
    pub hook_id: Option<String>,
    /// What kind of record it is.
    pub hook_sub_type: Option<String>,
    /// The record's name.
    ///
    /// Not shown by `Debug`.
    pub hook_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SalesforceLightningHook {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            hook_id: fields.required("hookId")?,
            hook_sub_type: fields.required("hookSubType")?,
            hook_name: fields.required("hookName")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SalesforceLightningHook);

impl fmt::Debug for SalesforceLightningHook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SalesforceLightningHook");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("hook_id", &self.hook_id);
        debug.field("hook_sub_type", &self.hook_sub_type);
        debug.field("hook_name", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A record that was taken away from an interaction.
///
/// Source: `modules/salesforce_lightning.cljs:219,225` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SalesforceLightningUnhook {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The record's id without its last three characters.
    pub hook_id: Option<String>,
    /// What kind of record it is.
    pub hook_sub_type: Option<String>,
    /// The record's name.
    ///
    /// Not shown by `Debug`.
    pub hook_name: Option<String>,
    /// The agent who is logged in.
    pub resource_id: Uuid,
    /// The agent's id in Salesforce.
    pub hook_by: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SalesforceLightningUnhook {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            hook_id: fields.required("hookId")?,
            hook_sub_type: fields.required("hookSubType")?,
            hook_name: fields.required("hookName")?,
            resource_id: fields.required("resourceId")?,
            hook_by: fields.required("hookBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SalesforceLightningUnhook);

impl fmt::Debug for SalesforceLightningUnhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SalesforceLightningUnhook");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("hook_id", &self.hook_id);
        debug.field("hook_sub_type", &self.hook_sub_type);
        debug.field("hook_name", &Masked);
        debug.field("resource_id", &self.resource_id);
        debug.field("hook_by", &self.hook_by);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The agent opened another record in Salesforce.
///
/// Only sent when the record is another than before.
///
/// Source: `modules/salesforce_lightning.cljs:345` of `cxengage-javascript-sdk`;
/// `App/index.js:1529` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SalesforceLightningActiveTabChangedPayload {
    /// The record's id without its last three characters.
    pub hook_id: Option<String>,
    /// What kind of record it is.
    pub hook_sub_type: Option<String>,
    /// The record's name.
    ///
    /// Not shown by `Debug`.
    pub hook_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SalesforceLightningActiveTabChangedPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            hook_id: fields.required("hookId")?,
            hook_sub_type: fields.required("hookSubType")?,
            hook_name: fields.required("hookName")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SalesforceLightningActiveTabChangedPayload);

impl fmt::Debug for SalesforceLightningActiveTabChangedPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SalesforceLightningActiveTabChangedPayload");
        debug.field("hook_id", &self.hook_id);
        debug.field("hook_sub_type", &self.hook_sub_type);
        debug.field("hook_name", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The agent clicked a telephone number.
///
/// Source: `modules/salesforce_lightning.cljs:361` of `cxengage-javascript-sdk`;
/// `App/index.js:1480` of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SalesforceLightningOnClickToInteractionPayload {
    /// The number.
    ///
    /// Not shown by `Debug`.
    pub number: String,
    /// `hookId` on the wire.
    pub hook_id: Option<String>,
    /// Name of the record that it was on.
    ///
    /// Not shown by `Debug`.
    pub hook_name: Option<String>,
    /// `hookSubType` on the wire.
    pub hook_sub_type: Option<String>,
    /// The other members, as JSON in percent-encoding; goes into `popUri` of
    /// `interactions.voice.dial`.
    ///
    /// Not shown by `Debug`.
    pub pop_uri: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SalesforceLightningOnClickToInteractionPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            number: fields.required("number")?,
            hook_id: fields.required("hookId")?,
            hook_name: fields.required("hookName")?,
            hook_sub_type: fields.required("hookSubType")?,
            pop_uri: fields.required("popUri")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SalesforceLightningOnClickToInteractionPayload);

impl fmt::Debug for SalesforceLightningOnClickToInteractionPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SalesforceLightningOnClickToInteractionPayload");
        debug.field("number", &Masked);
        debug.field("hook_id", &self.hook_id);
        debug.field("hook_name", &Masked);
        debug.field("hook_sub_type", &self.hook_sub_type);
        debug.field("pop_uri", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}
