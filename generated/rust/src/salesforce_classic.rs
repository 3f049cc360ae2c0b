//! Skylight inside Salesforce Classic.
//!
//! Starts when Skylight was launched with `crmModule=salesforce-classic`. The record in the agent's
//! open tab can be assigned to an interaction, one record at a time.
//!
//! What Salesforce throws is published as it is: `error` is then a native `Error`, without code and
//! data. As long as this module runs, it also repeats, over and over, any error that it hears on
//! `cxengage/session/state-change-request-acknowledged`.
//!
//! Its commands can be called when the popup was opened with the CRM module `salesforce-classic`.
//!
//! A message on `cxengage/salesforce-classic/initialize-complete` shows that it has started.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::command::{Command, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::masked::Masked;
use crate::scalar::{Url, Uuid};
use crate::unknown::{UnknownFields, UnknownValue};

/// Assigns the record in the open tab to an interaction.
///
/// Fails with 15004 when the interaction has a record already, and with 15007 when the tab shows
/// none.
///
/// The same topic also tells of assignments that Skylight made itself when it showed the customer.
///
/// # Answer
///
/// [`SalesforceClassicHook`] on `cxengage/salesforce-classic/contact-assignment-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 15000 `failedToSendSalesforceClassicAssign`: The platform did not take the assignment of a
///   record. Check that the interaction still lives, see what the API said in `apiResponse`, then
///   assign it again.
/// - 15004 `failedToAssignSalesforceClassicItemToInteraction`: The interaction has a record
///   already. Call `unassign` first.
/// - 15006 `failedToAssignSalesforceClassicItemNoInteraction`: Skylight has no active interaction
///   with this id. Check the id; assign and unassign only while the interaction lives.
/// - 15007 `failedToAssignBlankSalesforceClassicItem`: The open tab shows no record. Have the agent
///   open the record, wait for `cxengage/salesforce-classic/active-tab-changed`, then assign it.
///
/// # Example
///
/// ```
/// use skylight_sdk::salesforce_classic::Assign;
///
/// let params = Assign::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/salesforce_classic.cljs:190` of `cxengage-javascript-sdk`.
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
    type Reply = SalesforceClassicHook;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceClassic.assign",
        module: Some("salesforceClassic"),
        sub_module: None,
        command: "assign",
        message: None,
        reply: Some("cxengage/salesforce-classic/contact-assignment-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-classic/initialize-complete"),
    };
}

/// Takes the assigned record away from an interaction.
///
/// Fails with 15005 when there is none.
///
/// # Answer
///
/// [`SalesforceClassicUnhook`] on `cxengage/salesforce-classic/contact-unassignment-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 15002 `failedToSendSalesforceClassicUnassign`: The platform did not take it that a record was
///   taken away. Check that the interaction still lives, see what the API said in `apiResponse`,
///   then try again.
/// - 15005 `failedToUnassignSalesforceClassicItemFromInteraction`: The interaction has no record
///   that could be taken away. Take it as done.
/// - 15006 `failedToAssignSalesforceClassicItemNoInteraction`: Skylight has no active interaction
///   with this id. Check the id; assign and unassign only while the interaction lives.
///
/// # Example
///
/// ```
/// use skylight_sdk::salesforce_classic::Unassign;
///
/// let params = Unassign::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/salesforce_classic.cljs:239` of `cxengage-javascript-sdk`.
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
    type Reply = SalesforceClassicUnhook;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceClassic.unassign",
        module: Some("salesforceClassic"),
        sub_module: None,
        command: "unassign",
        message: None,
        reply: Some("cxengage/salesforce-classic/contact-unassignment-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-classic/initialize-complete"),
    };
}

/// Opens the tab of the record that is assigned to an interaction.
///
/// A failure comes as error 15003 on `cxengage/salesforce-classic/focus-interaction`.
///
/// # Answer
///
/// Never answered: Only failures are told. The call is done as soon as it is posted.
///
/// # Errors
///
/// It can also fail on `cxengage/salesforce-classic/focus-interaction`.
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 15003 `failedToFocusSalesforceClassicInteraction`: The record's tab could not be opened. Check
///   that a record is assigned to the interaction, or have the agent open it.
///
/// # Example
///
/// ```
/// use skylight_sdk::salesforce_classic::FocusInteraction;
///
/// let params = FocusInteraction::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/salesforce_classic.cljs:267` of `cxengage-javascript-sdk`.
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
        path: "salesforceClassic.focusInteraction",
        module: Some("salesforceClassic"),
        sub_module: None,
        command: "focusInteraction",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &["cxengage/salesforce-classic/focus-interaction"],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-classic/initialize-complete"),
    };
}

/// Meant to ask whether Skylight's panel is open.
///
/// The answer comes, but says nothing: the SDK looks for the value in a wrong place, and the
/// response is always null.
///
/// # Answer
///
/// On `cxengage/salesforce-classic/is-visible-response`.
///
/// Source: `modules/salesforce_classic.cljs:114` of `cxengage-javascript-sdk`.
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
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceClassic.isVisible",
        module: Some("salesforceClassic"),
        sub_module: None,
        command: "isVisible",
        message: None,
        reply: Some("cxengage/salesforce-classic/is-visible-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-classic/initialize-complete"),
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// Opens or closes Skylight's panel in Salesforce.
///
/// The response is null in any case.
///
/// # Answer
///
/// On `cxengage/salesforce-classic/set-visibility-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::salesforce_classic::SetVisibility;
///
/// let params = SetVisibility::new(true);
/// ```
///
/// Source: `modules/salesforce_classic.cljs:140` of `cxengage-javascript-sdk`.
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
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceClassic.setVisibility",
        module: Some("salesforceClassic"),
        sub_module: None,
        command: "setVisibility",
        message: None,
        reply: Some("cxengage/salesforce-classic/set-visibility-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-classic/initialize-complete"),
    };
}

/// Sets the size of Skylight's panel in Salesforce.
///
/// # Answer
///
/// [`SalesforceClassicSetDimensionsResponsePayload`] on
/// `cxengage/salesforce-classic/set-dimensions-response`.
///
/// Errors may come before the answer, and the first of them ends the call: Errors for height and
/// width may come first, each in a message; the success ends the row even then.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// # Example
///
/// ```
/// use skylight_sdk::salesforce_classic::SetDimensions;
///
/// let params = SetDimensions::new(1.0);
/// ```
///
/// Source: `modules/salesforce_classic.cljs:72` of `cxengage-javascript-sdk`.
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
    type Reply = SalesforceClassicSetDimensionsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "salesforceClassic.setDimensions",
        module: Some("salesforceClassic"),
        sub_module: None,
        command: "setDimensions",
        message: None,
        reply: Some("cxengage/salesforce-classic/set-dimensions-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: true,
        started_by: Some("cxengage/salesforce-classic/initialize-complete"),
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
/// Source: `modules/salesforce_classic.cljs:304` of `cxengage-javascript-sdk`.
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
        path: "salesforceClassic.dumpState",
        module: Some("salesforceClassic"),
        sub_module: None,
        command: "dumpState",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/salesforce-classic/initialize-complete"),
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// A record that was assigned to an interaction.
///
/// Source: `modules/salesforce_classic.cljs:181` of `cxengage-javascript-sdk`; `App/index.js:1424`
/// of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SalesforceClassicHook {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The organisation in Salesforce, empty if it could not be found out.
    pub org_id: String,
    /// `hookType` on the wire.
    pub hook_type: SalesforceClassicHookHookType,
    /// What kind of record it is.
    pub hook_sub_type: Option<String>,
    /// The record's id.
    pub hook_id: Option<String>,
    /// The record's name.
    ///
    /// Not shown by `Debug`.
    pub hook_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SalesforceClassicHook {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            org_id: fields.required("orgId")?,
            hook_type: fields.required("hookType")?,
            hook_sub_type: fields.required("hookSubType")?,
            hook_id: fields.required("hookId")?,
            hook_name: fields.required("hookName")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SalesforceClassicHook);

impl fmt::Debug for SalesforceClassicHook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SalesforceClassicHook");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("org_id", &self.org_id);
        debug.field("hook_type", &self.hook_type);
        debug.field("hook_sub_type", &self.hook_sub_type);
        debug.field("hook_id", &self.hook_id);
        debug.field("hook_name", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A record that was taken away from an interaction.
///
/// Source: `modules/salesforce_classic.cljs:227,233` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SalesforceClassicUnhook {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The organisation in Salesforce, empty if it could not be found out.
    pub org_id: String,
    /// `hookType` on the wire.
    pub hook_type: SalesforceClassicUnhookHookType,
    /// What kind of record it is.
    pub hook_sub_type: Option<String>,
    /// The record's id.
    pub hook_id: Option<String>,
    /// The record's name.
    ///
    /// Not shown by `Debug`.
    pub hook_name: Option<String>,
    /// The agent who is logged in.
    pub resource_id: Uuid,
    /// The agent's id in Salesforce, empty if it could not be found out.
    pub hook_by: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SalesforceClassicUnhook {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            org_id: fields.required("orgId")?,
            hook_type: fields.required("hookType")?,
            hook_sub_type: fields.required("hookSubType")?,
            hook_id: fields.required("hookId")?,
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

deserialize_by_decode!(SalesforceClassicUnhook);

impl fmt::Debug for SalesforceClassicUnhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SalesforceClassicUnhook");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("org_id", &self.org_id);
        debug.field("hook_type", &self.hook_type);
        debug.field("hook_sub_type", &self.hook_sub_type);
        debug.field("hook_id", &self.hook_id);
        debug.field("hook_name", &Masked);
        debug.field("resource_id", &self.resource_id);
        debug.field("hook_by", &self.hook_by);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The type `SalesforceClassicHookHookType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalesforceClassicHookHookType {
    /// `salesforce-classic`.
    SalesforceClassic,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SalesforceClassicHookHookType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SalesforceClassic => "salesforce-classic",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SalesforceClassicHookHookType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SalesforceClassicHookHookType {
    fn from(value: &str) -> Self {
        match value {
            "salesforce-classic" => Self::SalesforceClassic,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SalesforceClassicHookHookType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SalesforceClassicHookHookType);

/// The type `SalesforceClassicUnhookHookType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalesforceClassicUnhookHookType {
    /// `salesforce-classic`.
    SalesforceClassic,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SalesforceClassicUnhookHookType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SalesforceClassic => "salesforce-classic",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SalesforceClassicUnhookHookType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SalesforceClassicUnhookHookType {
    fn from(value: &str) -> Self {
        match value {
            "salesforce-classic" => Self::SalesforceClassic,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SalesforceClassicUnhookHookType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SalesforceClassicUnhookHookType);

/// The agent opened another tab in Salesforce.
///
/// Source: `modules/salesforce_classic.cljs:336` of `cxengage-javascript-sdk`; `App/index.js:1456`
/// of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SalesforceClassicActiveTabChangedPayload {
    /// What kind of record it shows.
    pub object: Option<String>,
    /// The record's id.
    pub object_id: Option<String>,
    /// The record's name.
    ///
    /// Not shown by `Debug`.
    pub object_name: Option<String>,
    /// `url` on the wire.
    pub url: Option<Url>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SalesforceClassicActiveTabChangedPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            object: fields.optional("object")?,
            object_id: fields.optional("objectId")?,
            object_name: fields.optional("objectName")?,
            url: fields.optional("url")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SalesforceClassicActiveTabChangedPayload);

impl fmt::Debug for SalesforceClassicActiveTabChangedPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SalesforceClassicActiveTabChangedPayload");
        debug.field("object", &self.object);
        debug.field("object_id", &self.object_id);
        debug.field("object_name", &Masked);
        debug.field("url", &self.url);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The agent clicked a telephone number.
///
/// Source: `modules/salesforce_classic.cljs:362` of `cxengage-javascript-sdk`; `App/index.js:1414`
/// of `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SalesforceClassicOnClickToInteractionPayload {
    /// The number.
    ///
    /// Not shown by `Debug`.
    pub number: String,
    /// What was clicked, as JSON in percent-encoding; goes into `popUri` of
    /// `interactions.voice.dial`.
    ///
    /// Not shown by `Debug`.
    pub pop_uri: String,
    /// What kind of record it was on.
    pub object: Option<String>,
    /// `objectId` on the wire.
    pub object_id: Option<String>,
    /// `objectName` on the wire.
    ///
    /// Not shown by `Debug`.
    pub object_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for SalesforceClassicOnClickToInteractionPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            number: fields.required("number")?,
            pop_uri: fields.required("popUri")?,
            object: fields.optional("object")?,
            object_id: fields.optional("objectId")?,
            object_name: fields.optional("objectName")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(SalesforceClassicOnClickToInteractionPayload);

impl fmt::Debug for SalesforceClassicOnClickToInteractionPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("SalesforceClassicOnClickToInteractionPayload");
        debug.field("number", &Masked);
        debug.field("pop_uri", &Masked);
        debug.field("object", &self.object);
        debug.field("object_id", &self.object_id);
        debug.field("object_name", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The size of Skylight's panel was set.
///
/// The response is the text `true`, not the boolean, and comes even after a failure: one error each
/// for height and width may come before it, without a code; an exception comes as a native `Error`.
///
/// Source: `modules/salesforce_classic.cljs:92,98,101` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalesforceClassicSetDimensionsResponsePayload {
    /// `true`.
    True,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl SalesforceClassicSetDimensionsResponsePayload {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::True => "true",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for SalesforceClassicSetDimensionsResponsePayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for SalesforceClassicSetDimensionsResponsePayload {
    fn from(value: &str) -> Self {
        match value {
            "true" => Self::True,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for SalesforceClassicSetDimensionsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(SalesforceClassicSetDimensionsResponsePayload);
