//! Topics of the module `salesforceClassic`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// Skylight is connected to Salesforce.
///
/// The payload is `true`.
///
/// On the wire: `cxengage/salesforce-classic/initialize-complete`.
///
/// The payload is known in full.
///
/// Source: `modules/salesforce_classic.cljs:456` of `cxengage-javascript-sdk`; `App/index.js:1407`
/// of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicInitializeComplete;

impl Topic for SalesforceClassicInitializeComplete {
    type Payload = bool;

    const NAME: &'static str = "cxengage/salesforce-classic/initialize-complete";
}

impl PayloadOf<SalesforceClassicInitializeComplete> for bool {}

/// The agent opened another tab in Salesforce.
///
/// On the wire: `cxengage/salesforce-classic/active-tab-changed`.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/salesforce_classic.cljs:336` of `cxengage-javascript-sdk`; `App/index.js:1456`
/// of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicActiveTabChanged;

impl Topic for SalesforceClassicActiveTabChanged {
    type Payload = Option<crate::salesforce_classic::SalesforceClassicActiveTabChangedPayload>;

    const NAME: &'static str = "cxengage/salesforce-classic/active-tab-changed";
}

impl PayloadOf<SalesforceClassicActiveTabChanged>
    for Option<crate::salesforce_classic::SalesforceClassicActiveTabChangedPayload>
{
}

/// A record was assigned to an interaction.
///
/// By command, or by Skylight when it showed the customer.
///
/// On the wire: `cxengage/salesforce-classic/contact-assignment-acknowledged`.
///
/// Answers `salesforceClassic.assign`.
///
/// Also comes when nothing was called. The payload is known in full.
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
/// Source: `modules/salesforce_classic.cljs:183,186,203…` of `cxengage-javascript-sdk`;
/// `App/index.js:1424` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicContactAssignmentAcknowledged;

impl Topic for SalesforceClassicContactAssignmentAcknowledged {
    type Payload = crate::salesforce_classic::SalesforceClassicHook;

    const NAME: &'static str = "cxengage/salesforce-classic/contact-assignment-acknowledged";
}

impl PayloadOf<SalesforceClassicContactAssignmentAcknowledged>
    for crate::salesforce_classic::SalesforceClassicHook
{
}

/// A record was taken away from an interaction.
///
/// On the wire: `cxengage/salesforce-classic/contact-unassignment-acknowledged`.
///
/// Answers `salesforceClassic.unassign`.
///
/// The payload is known in full.
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
/// Source: `modules/salesforce_classic.cljs:232,235,250…` of `cxengage-javascript-sdk`;
/// `App/index.js:1447` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicContactUnassignmentAcknowledged;

impl Topic for SalesforceClassicContactUnassignmentAcknowledged {
    type Payload = crate::salesforce_classic::SalesforceClassicUnhook;

    const NAME: &'static str = "cxengage/salesforce-classic/contact-unassignment-acknowledged";
}

impl PayloadOf<SalesforceClassicContactUnassignmentAcknowledged>
    for crate::salesforce_classic::SalesforceClassicUnhook
{
}

/// The agent clicked a telephone number.
///
/// On the wire: `cxengage/salesforce-classic/on-click-to-interaction`.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/salesforce_classic.cljs:362` of `cxengage-javascript-sdk`; `App/index.js:1414`
/// of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicOnClickToInteraction;

impl Topic for SalesforceClassicOnClickToInteraction {
    type Payload = crate::salesforce_classic::SalesforceClassicOnClickToInteractionPayload;

    const NAME: &'static str = "cxengage/salesforce-classic/on-click-to-interaction";
}

impl PayloadOf<SalesforceClassicOnClickToInteraction>
    for crate::salesforce_classic::SalesforceClassicOnClickToInteractionPayload
{
}

/// The record's tab could not be opened.
///
/// When nothing comes, it worked.
///
/// On the wire: `cxengage/salesforce-classic/focus-interaction`.
///
/// Only errors arrive on it.
///
/// Failures of `salesforceClassic.focusInteraction`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 15003 `failedToFocusSalesforceClassicInteraction`: The record's tab could not be opened. Check
///   that a record is assigned to the interaction, or have the agent open it.
///
/// Source: `modules/salesforce_classic.cljs:278,281` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicFocusInteraction;

impl Topic for SalesforceClassicFocusInteraction {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/salesforce-classic/focus-interaction";
}

impl PayloadOf<SalesforceClassicFocusInteraction> for Option<serde_json::Value> {}

/// Answers `isVisible`, without saying whether the panel is open.
///
/// The response is always null. What Salesforce throws comes as a native `Error` without code.
///
/// On the wire: `cxengage/salesforce-classic/is-visible-response`.
///
/// Answers `salesforceClassic.isVisible`.
///
/// Source: `modules/salesforce_classic.cljs:122,126` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicIsVisibleResponse;

impl Topic for SalesforceClassicIsVisibleResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/salesforce-classic/is-visible-response";
}

impl PayloadOf<SalesforceClassicIsVisibleResponse> for Option<serde_json::Value> {}

/// Skylight's panel was opened or closed.
///
/// The response is always null. What Salesforce throws comes as a native `Error` without code.
///
/// On the wire: `cxengage/salesforce-classic/set-visibility-response`.
///
/// Answers `salesforceClassic.setVisibility`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/salesforce_classic.cljs:148,152` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicSetVisibilityResponse;

impl Topic for SalesforceClassicSetVisibilityResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/salesforce-classic/set-visibility-response";
}

impl PayloadOf<SalesforceClassicSetVisibilityResponse> for Option<serde_json::Value> {}

/// The size of Skylight's panel was set.
///
/// The response is the text `true`, not the boolean, and comes even after a failure: one error each
/// for height and width may come before it, without a code; an exception comes as a native `Error`.
///
/// On the wire: `cxengage/salesforce-classic/set-dimensions-response`.
///
/// Answers `salesforceClassic.setDimensions`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/salesforce_classic.cljs:92,98,101` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicSetDimensionsResponse;

impl Topic for SalesforceClassicSetDimensionsResponse {
    type Payload = crate::salesforce_classic::SalesforceClassicSetDimensionsResponsePayload;

    const NAME: &'static str = "cxengage/salesforce-classic/set-dimensions-response";
}

impl PayloadOf<SalesforceClassicSetDimensionsResponse>
    for crate::salesforce_classic::SalesforceClassicSetDimensionsResponsePayload
{
}

/// Telephone numbers in Salesforce cannot be clicked to call them.
///
/// The error is a native `Error` without code.
///
/// On the wire: `cxengage/salesforce-classic/error/failed-to-create-click-to-dial-handler`.
///
/// Only errors arrive on it.
///
/// Source: `modules/salesforce_classic.cljs:460` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicErrorFailedToCreateClickToDialHandler;

impl Topic for SalesforceClassicErrorFailedToCreateClickToDialHandler {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str =
        "cxengage/salesforce-classic/error/failed-to-create-click-to-dial-handler";
}

impl PayloadOf<SalesforceClassicErrorFailedToCreateClickToDialHandler>
    for Option<serde_json::Value>
{
}

/// The agent's id in Salesforce could not be found out.
///
/// On the wire: `cxengage/salesforce-classic/failed-to-get-current-user-id`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 15008 `failedToGetCurrentSalesforceClassicUserId`: The agent's id in Salesforce could not be
///   found out. Go on: assignments work without it, and `hookBy` is empty. If it matters, look into
///   `error` in `data`.
///
/// Source: `modules/salesforce_classic.cljs:345` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicFailedToGetCurrentUserId;

impl Topic for SalesforceClassicFailedToGetCurrentUserId {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/salesforce-classic/failed-to-get-current-user-id";
}

impl PayloadOf<SalesforceClassicFailedToGetCurrentUserId> for Option<serde_json::Value> {}

/// Meant to tell that the organisation in Salesforce could not be found out.
///
/// On the wire: `cxengage/salesforce-classic/failed-to-get-current-org-id`.
///
/// Declared, but never delivered: The line of the SDK that would publish it has been turned into a
/// comment.
///
/// Only errors arrive on it.
///
/// Source: `modules/salesforce_classic.cljs:356` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceClassicFailedToGetCurrentOrgId;

impl Topic for SalesforceClassicFailedToGetCurrentOrgId {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/salesforce-classic/failed-to-get-current-org-id";
}

impl PayloadOf<SalesforceClassicFailedToGetCurrentOrgId> for Option<serde_json::Value> {}
