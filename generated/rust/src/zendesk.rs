//! Skylight inside Zendesk.
//!
//! Starts when Skylight was launched with `crmModule=zendesk`. Users and tickets of Zendesk are
//! assigned to interactions: the user as contact, the ticket as what the interaction is about.
//!
//! Its commands can be called when the popup was opened with the CRM module `zendesk`.
//!
//! A message on `cxengage/zendesk/zendesk-initialization` shows that it has started.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::command::{Command, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::masked::Masked;
use crate::maybe::Maybe;
use crate::scalar::Uuid;
use crate::unknown::{UnknownFields, UnknownValue};

/// Assigns a user of Zendesk to an interaction.
///
/// The same topic also tells of assignments that Skylight made itself when it showed the customer.
///
/// # Answer
///
/// [`ZendeskUserHook`] on `cxengage/zendesk/contact-assignment-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away. Check
///   that the interaction still lives and that a user or ticket is open or given; see what the API
///   said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::zendesk::AssignContact;
///
/// let params = AssignContact::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/zendesk.cljs:229` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AssignContact {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The user; the one in the open tab without it.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "activeTab")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_tab: Option<Map<String, Value>>,
}

impl AssignContact {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), active_tab: None }
    }

    /// The user; the one in the open tab without it.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn active_tab(mut self, active_tab: Map<String, Value>) -> Self {
        self.active_tab = Some(active_tab);
        self
    }
}

impl fmt::Debug for AssignContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("AssignContact");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("active_tab", &Masked);
        debug.finish()
    }
}

impl Command for AssignContact {
    type Reply = ZendeskUserHook;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "zendesk.assignContact",
        module: Some("zendesk"),
        sub_module: None,
        command: "assignContact",
        message: None,
        reply: Some("cxengage/zendesk/contact-assignment-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/zendesk/zendesk-initialization"),
    };
}

/// Takes a user of Zendesk away from an interaction.
///
/// # Answer
///
/// [`ZendeskUserHook`] on `cxengage/zendesk/contact-unassignment-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away. Check
///   that the interaction still lives and that a user or ticket is open or given; see what the API
///   said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::zendesk::UnassignContact;
///
/// let params = UnassignContact::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/zendesk.cljs:264` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UnassignContact {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The user; the one in the open tab without it.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "activeTab")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_tab: Option<Map<String, Value>>,
}

impl UnassignContact {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), active_tab: None }
    }

    /// The user; the one in the open tab without it.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn active_tab(mut self, active_tab: Map<String, Value>) -> Self {
        self.active_tab = Some(active_tab);
        self
    }
}

impl fmt::Debug for UnassignContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UnassignContact");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("active_tab", &Masked);
        debug.finish()
    }
}

impl Command for UnassignContact {
    type Reply = ZendeskUserHook;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "zendesk.unassignContact",
        module: Some("zendesk"),
        sub_module: None,
        command: "unassignContact",
        message: None,
        reply: Some("cxengage/zendesk/contact-unassignment-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/zendesk/zendesk-initialization"),
    };
}

/// Assigns a ticket of Zendesk to an interaction.
///
/// The same topic also tells of assignments that Skylight made itself when it showed the customer.
///
/// # Answer
///
/// [`ZendeskTicketHook`] on `cxengage/zendesk/related-to-assignment-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away. Check
///   that the interaction still lives and that a user or ticket is open or given; see what the API
///   said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::zendesk::AssignRelatedTo;
///
/// let params = AssignRelatedTo::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/zendesk.cljs:155` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AssignRelatedTo {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The ticket; the one in the open tab without it.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "activeTab")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_tab: Option<Map<String, Value>>,
}

impl AssignRelatedTo {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), active_tab: None }
    }

    /// The ticket; the one in the open tab without it.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn active_tab(mut self, active_tab: Map<String, Value>) -> Self {
        self.active_tab = Some(active_tab);
        self
    }
}

impl fmt::Debug for AssignRelatedTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("AssignRelatedTo");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("active_tab", &Masked);
        debug.finish()
    }
}

impl Command for AssignRelatedTo {
    type Reply = ZendeskTicketHook;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "zendesk.assignRelatedTo",
        module: Some("zendesk"),
        sub_module: None,
        command: "assignRelatedTo",
        message: None,
        reply: Some("cxengage/zendesk/related-to-assignment-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/zendesk/zendesk-initialization"),
    };
}

/// Takes a ticket of Zendesk away from an interaction.
///
/// # Answer
///
/// [`ZendeskTicketHook`] on `cxengage/zendesk/related-to-unassignment-acknowledged`.
///
/// An answer belongs to the call with the same `interactionId`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away. Check
///   that the interaction still lives and that a user or ticket is open or given; see what the API
///   said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::zendesk::UnassignRelatedTo;
///
/// let params = UnassignRelatedTo::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/zendesk.cljs:194` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UnassignRelatedTo {
    /// `interactionId` on the wire.
    #[serde(rename = "interactionId")]
    pub interaction_id: Uuid,
    /// The ticket; the one in the open tab without it.
    ///
    /// Not shown by `Debug`.
    #[serde(rename = "activeTab")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_tab: Option<Map<String, Value>>,
}

impl UnassignRelatedTo {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(interaction_id: impl Into<Uuid>) -> Self {
        Self { interaction_id: interaction_id.into(), active_tab: None }
    }

    /// The ticket; the one in the open tab without it.
    ///
    /// Not shown by `Debug`.
    #[must_use]
    pub fn active_tab(mut self, active_tab: Map<String, Value>) -> Self {
        self.active_tab = Some(active_tab);
        self
    }
}

impl fmt::Debug for UnassignRelatedTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UnassignRelatedTo");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("active_tab", &Masked);
        debug.finish()
    }
}

impl Command for UnassignRelatedTo {
    type Reply = ZendeskTicketHook;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "zendesk.unassignRelatedTo",
        module: Some("zendesk"),
        sub_module: None,
        command: "unassignRelatedTo",
        message: None,
        reply: Some("cxengage/zendesk/related-to-unassignment-acknowledged"),
        matches: &[Match {
            param: &["interactionId"],
            payload: Some(&["interactionId"]),
            error: &["interactionId"],
        }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/zendesk/zendesk-initialization"),
    };
}

/// Opens in Zendesk what is assigned to an interaction.
///
/// Nothing happens, and nothing is said, when Skylight knows of no tab for it. A failure comes as
/// error 17001 on `cxengage/zendesk/focus-interaction`.
///
/// # Answer
///
/// Never answered: Only failures are told. The call is done as soon as it is posted.
///
/// # Errors
///
/// It can also fail on `cxengage/zendesk/focus-interaction`.
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17001 `failedToFocusZendeskInteraction`: What is assigned to an interaction could not be
///   opened in Zendesk. Have the agent open the user or ticket; see what Zendesk said in
///   `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::zendesk::FocusInteraction;
///
/// let params = FocusInteraction::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/zendesk.cljs:52` of `cxengage-javascript-sdk`.
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
        path: "zendesk.focusInteraction",
        module: Some("zendesk"),
        sub_module: None,
        command: "focusInteraction",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &["cxengage/zendesk/focus-interaction"],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/zendesk/zendesk-initialization"),
    };
}

/// Opens or closes Skylight's panel in Zendesk.
///
/// A failure comes as error 17002 on `cxengage/zendesk/set-visibility-response`.
///
/// # Answer
///
/// Never answered: Only failures are told. The call is done as soon as it is posted.
///
/// # Errors
///
/// It can also fail on `cxengage/zendesk/set-visibility-response`.
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17002 `failedToSetZendeskVisibility`: Skylight's panel could not be opened or closed. Have the
///   agent do it by hand; see what Zendesk said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::zendesk::SetVisibility;
///
/// let params = SetVisibility::new(true);
/// ```
///
/// Source: `modules/zendesk.cljs:87` of `cxengage-javascript-sdk`.
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
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "zendesk.setVisibility",
        module: Some("zendesk"),
        sub_module: None,
        command: "setVisibility",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &["cxengage/zendesk/set-visibility-response"],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/zendesk/zendesk-initialization"),
    };
}

/// Sets the size of Skylight's panel in Zendesk.
///
/// A success may be told too early, since Skylight does not wait for the height.
///
/// # Answer
///
/// [`ZendeskSetDimensionsResponsePayload`] on `cxengage/zendesk/set-dimensions-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17003 `failedToSetZendeskDimensions`: The size of Skylight's panel could not be set. Check the
///   two numbers; see what Zendesk said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::zendesk::SetDimensions;
///
/// let params = SetDimensions::new(1.0);
/// ```
///
/// Source: `modules/zendesk.cljs:118` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetDimensions {
    /// In pixels.
    pub width: f64,
    /// In pixels; found out by Skylight when missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<f64>,
}

impl SetDimensions {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(width: f64) -> Self {
        Self { width, height: None }
    }

    /// In pixels; found out by Skylight when missing.
    #[must_use]
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }
}

impl Command for SetDimensions {
    type Reply = ZendeskSetDimensionsResponsePayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "zendesk.setDimensions",
        module: Some("zendesk"),
        sub_module: None,
        command: "setDimensions",
        message: None,
        reply: Some("cxengage/zendesk/set-dimensions-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/zendesk/zendesk-initialization"),
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
/// Source: `modules/zendesk.cljs:370` of `cxengage-javascript-sdk`.
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
        path: "zendesk.dumpState",
        module: Some("zendesk"),
        sub_module: None,
        command: "dumpState",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/zendesk/zendesk-initialization"),
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// Whom the agent wants to reach.
///
/// Passed on from Zendesk, so more keys may come.
///
/// Source: `modules/zendesk.cljs:317` of `cxengage-javascript-sdk`; `App/index.js:1649` of
/// `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ZendeskEndpoint {
    /// A telephone number or an address.
    ///
    /// Not shown by `Debug`.
    pub endpoint: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ZendeskEndpoint {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self { endpoint: fields.required("endpoint")?, unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ZendeskEndpoint);

impl fmt::Debug for ZendeskEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ZendeskEndpoint");
        debug.field("endpoint", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A user or ticket of Zendesk that has changed.
///
/// Source: `modules/zendesk.cljs:326` of `cxengage-javascript-sdk`; `App/index.js:1701` of
/// `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ZendeskNamed {
    /// `id` on the wire.
    pub id: i64,
    /// `name` on the wire.
    ///
    /// Not shown by `Debug`.
    pub name: String,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ZendeskNamed {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            name: fields.required("name")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ZendeskNamed);

impl fmt::Debug for ZendeskNamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ZendeskNamed");
        debug.field("id", &self.id);
        debug.field("name", &Masked);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A user of Zendesk.
///
/// As Zendesk's own API has it, so more keys may come.
///
/// Source: `modules/zendesk.cljs:335` of `cxengage-javascript-sdk`; `App/index.js:1556` of
/// `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ZendeskUser {
    /// `id` on the wire.
    pub id: i64,
    /// `name` on the wire.
    ///
    /// Not shown by `Debug`.
    pub name: String,
    /// `userId` on the wire.
    pub user_id: Option<i64>,
    /// `type` on the wire.
    pub type_: Option<ZendeskUserType>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ZendeskUser {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            name: fields.required("name")?,
            user_id: fields.optional("userId")?,
            type_: fields.optional("type")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ZendeskUser);

impl fmt::Debug for ZendeskUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ZendeskUser");
        debug.field("id", &self.id);
        debug.field("name", &Masked);
        debug.field("user_id", &self.user_id);
        debug.field("type_", &self.type_);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A ticket of Zendesk.
///
/// As Zendesk's own API has it, so more keys may come.
///
/// Source: `modules/zendesk.cljs:342` of `cxengage-javascript-sdk`; `App/index.js:1562` of
/// `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ZendeskTicket {
    /// `id` on the wire.
    pub id: i64,
    /// `subject` on the wire.
    ///
    /// Not shown by `Debug`.
    pub subject: Option<String>,
    /// `description` on the wire.
    ///
    /// Not shown by `Debug`.
    pub description: Maybe<String>,
    /// `ticketId` on the wire.
    pub ticket_id: Option<i64>,
    /// `type` on the wire.
    pub type_: Maybe<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ZendeskTicket {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            subject: fields.required("subject")?,
            description: fields.maybe("description")?,
            ticket_id: fields.optional("ticketId")?,
            type_: fields.maybe("type")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ZendeskTicket);

impl fmt::Debug for ZendeskTicket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ZendeskTicket");
        debug.field("id", &self.id);
        debug.field("subject", &Masked);
        debug.field("description", &Masked);
        debug.field("ticket_id", &self.ticket_id);
        debug.field("type_", &self.type_);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A user of Zendesk who was assigned to an interaction or taken away from it.
///
/// All members of the user follow those of the assignment, in camel case, so more keys may come.
///
/// Source: `modules/zendesk.cljs:240,252,287` of `cxengage-javascript-sdk`; `App/index.js:1580` of
/// `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ZendeskUserHook {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The agent's id in Zendesk.
    pub hook_by: Option<i64>,
    /// `hookType` on the wire.
    pub hook_type: ZendeskUserHookHookType,
    /// `hookSubType` on the wire.
    pub hook_sub_type: ZendeskUserHookHookSubType,
    /// The user's id.
    pub hook_id: Option<i64>,
    /// The user's name.
    ///
    /// Not shown by `Debug`.
    pub hook_name: Option<String>,
    /// What to show.
    pub hook_pop: String,
    /// The agent who is logged in.
    pub resource_id: Uuid,
    /// `id` on the wire.
    pub id: Option<i64>,
    /// `name` on the wire.
    ///
    /// Not shown by `Debug`.
    pub name: Maybe<String>,
    /// `userId` on the wire.
    pub user_id: Option<i64>,
    /// `type` on the wire.
    pub type_: Option<ZendeskUserHookType>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ZendeskUserHook {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            hook_by: fields.required("hookBy")?,
            hook_type: fields.required("hookType")?,
            hook_sub_type: fields.required("hookSubType")?,
            hook_id: fields.required("hookId")?,
            hook_name: fields.required("hookName")?,
            hook_pop: fields.required("hookPop")?,
            resource_id: fields.required("resourceId")?,
            id: fields.optional("id")?,
            name: fields.maybe("name")?,
            user_id: fields.optional("userId")?,
            type_: fields.optional("type")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ZendeskUserHook);

impl fmt::Debug for ZendeskUserHook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ZendeskUserHook");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("hook_by", &self.hook_by);
        debug.field("hook_type", &self.hook_type);
        debug.field("hook_sub_type", &self.hook_sub_type);
        debug.field("hook_id", &self.hook_id);
        debug.field("hook_name", &Masked);
        debug.field("hook_pop", &self.hook_pop);
        debug.field("resource_id", &self.resource_id);
        debug.field("id", &self.id);
        debug.field("name", &Masked);
        debug.field("user_id", &self.user_id);
        debug.field("type_", &self.type_);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// A ticket of Zendesk that was assigned to an interaction or taken away from it.
///
/// All members of the ticket follow those of the assignment, in camel case, so more keys may come.
///
/// Source: `modules/zendesk.cljs:166,178,217` of `cxengage-javascript-sdk`; `App/index.js:1580` of
/// `agent-desktop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ZendeskTicketHook {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// The agent's id in Zendesk.
    pub hook_by: Option<i64>,
    /// `hookType` on the wire.
    pub hook_type: ZendeskTicketHookHookType,
    /// `hookSubType` on the wire.
    pub hook_sub_type: ZendeskTicketHookHookSubType,
    /// The ticket's id.
    pub hook_id: Option<i64>,
    /// What the ticket is called.
    ///
    /// Not shown by `Debug`.
    pub hook_name: Option<String>,
    /// What to show.
    pub hook_pop: String,
    /// The agent who is logged in.
    pub resource_id: Uuid,
    /// `id` on the wire.
    pub id: Option<i64>,
    /// `subject` on the wire.
    ///
    /// Not shown by `Debug`.
    pub subject: Maybe<String>,
    /// `description` on the wire.
    ///
    /// Not shown by `Debug`.
    pub description: Maybe<String>,
    /// `ticketId` on the wire.
    pub ticket_id: Option<i64>,
    /// `type` on the wire.
    pub type_: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ZendeskTicketHook {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            hook_by: fields.required("hookBy")?,
            hook_type: fields.required("hookType")?,
            hook_sub_type: fields.required("hookSubType")?,
            hook_id: fields.required("hookId")?,
            hook_name: fields.required("hookName")?,
            hook_pop: fields.required("hookPop")?,
            resource_id: fields.required("resourceId")?,
            id: fields.optional("id")?,
            subject: fields.maybe("subject")?,
            description: fields.maybe("description")?,
            ticket_id: fields.optional("ticketId")?,
            type_: fields.optional("type")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ZendeskTicketHook);

impl fmt::Debug for ZendeskTicketHook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ZendeskTicketHook");
        debug.field("interaction_id", &self.interaction_id);
        debug.field("hook_by", &self.hook_by);
        debug.field("hook_type", &self.hook_type);
        debug.field("hook_sub_type", &self.hook_sub_type);
        debug.field("hook_id", &self.hook_id);
        debug.field("hook_name", &Masked);
        debug.field("hook_pop", &self.hook_pop);
        debug.field("resource_id", &self.resource_id);
        debug.field("id", &self.id);
        debug.field("subject", &Masked);
        debug.field("description", &Masked);
        debug.field("ticket_id", &self.ticket_id);
        debug.field("type_", &self.type_);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// The type `ZendeskUserType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZendeskUserType {
    /// `user`.
    User,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ZendeskUserType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ZendeskUserType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ZendeskUserType {
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ZendeskUserType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ZendeskUserType);

/// The type `ZendeskUserHookHookType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZendeskUserHookHookType {
    /// `zendesk`.
    Zendesk,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ZendeskUserHookHookType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Zendesk => "zendesk",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ZendeskUserHookHookType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ZendeskUserHookHookType {
    fn from(value: &str) -> Self {
        match value {
            "zendesk" => Self::Zendesk,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ZendeskUserHookHookType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ZendeskUserHookHookType);

/// The type `ZendeskUserHookHookSubType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZendeskUserHookHookSubType {
    /// `user`.
    User,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ZendeskUserHookHookSubType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ZendeskUserHookHookSubType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ZendeskUserHookHookSubType {
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ZendeskUserHookHookSubType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ZendeskUserHookHookSubType);

/// The type `ZendeskUserHookType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZendeskUserHookType {
    /// `user`.
    User,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ZendeskUserHookType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ZendeskUserHookType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ZendeskUserHookType {
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ZendeskUserHookType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ZendeskUserHookType);

/// The type `ZendeskTicketHookHookType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZendeskTicketHookHookType {
    /// `zendesk`.
    Zendesk,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ZendeskTicketHookHookType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Zendesk => "zendesk",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ZendeskTicketHookHookType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ZendeskTicketHookHookType {
    fn from(value: &str) -> Self {
        match value {
            "zendesk" => Self::Zendesk,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ZendeskTicketHookHookType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ZendeskTicketHookHookType);

/// The type `ZendeskTicketHookHookSubType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZendeskTicketHookHookSubType {
    /// `ticket`.
    Ticket,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ZendeskTicketHookHookSubType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ticket => "ticket",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ZendeskTicketHookHookSubType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ZendeskTicketHookHookSubType {
    fn from(value: &str) -> Self {
        match value {
            "ticket" => Self::Ticket,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ZendeskTicketHookHookSubType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ZendeskTicketHookHookSubType);

/// The agent opened another tab in Zendesk.
///
/// Neither member is there when the tab was left or closed.
///
/// Source: `modules/zendesk.cljs:340,347,357` of `cxengage-javascript-sdk`; `App/index.js:1555` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ZendeskActiveTabChangedPayload {
    /// A user of Zendesk.
    pub user: Option<ZendeskUser>,
    /// A ticket of Zendesk.
    pub ticket: Option<ZendeskTicket>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ZendeskActiveTabChangedPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            user: fields.optional("user")?,
            ticket: fields.optional("ticket")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ZendeskActiveTabChangedPayload);

/// The size of Skylight's panel was set.
///
/// The response is the text `true`, not the boolean.
///
/// Source: `modules/zendesk.cljs:137,141` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZendeskSetDimensionsResponsePayload {
    /// `true`.
    True,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ZendeskSetDimensionsResponsePayload {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::True => "true",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ZendeskSetDimensionsResponsePayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ZendeskSetDimensionsResponsePayload {
    fn from(value: &str) -> Self {
        match value {
            "true" => Self::True,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ZendeskSetDimensionsResponsePayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ZendeskSetDimensionsResponsePayload);

/// Skylight shows a user or a ticket because of an interaction.
///
/// Source: `modules/zendesk.cljs:461` of `cxengage-javascript-sdk`; `App/index.js:1579` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ZendeskInternalPopReceivedPayload {
    /// `interactionId` on the wire.
    pub interaction_id: Uuid,
    /// A user of Zendesk.
    pub user: Option<ZendeskUser>,
    /// A ticket of Zendesk.
    pub ticket: Option<ZendeskTicket>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ZendeskInternalPopReceivedPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            interaction_id: fields.required("interactionId")?,
            user: fields.optional("user")?,
            ticket: fields.optional("ticket")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ZendeskInternalPopReceivedPayload);
