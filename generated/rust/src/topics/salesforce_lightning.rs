//! Topics of the module `salesforceLightning`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// Skylight is connected to Salesforce.
///
/// The payload is `true`.
///
/// On the wire: `cxengage/salesforce-lightning/initialize-complete`.
///
/// The payload is known in full.
///
/// Source: `modules/salesforce_lightning.cljs:487` of `cxengage-javascript-sdk`;
/// `App/index.js:1473` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningInitializeComplete;

impl Topic for SalesforceLightningInitializeComplete {
    type Payload = bool;

    const NAME: &'static str = "cxengage/salesforce-lightning/initialize-complete";
}

impl PayloadOf<SalesforceLightningInitializeComplete> for bool {}

/// The agent opened another record in Salesforce.
///
/// Only sent when the record is another than before.
///
/// On the wire: `cxengage/salesforce-lightning/active-tab-changed`.
///
/// The payload is known in full.
///
/// Source: `modules/salesforce_lightning.cljs:345` of `cxengage-javascript-sdk`;
/// `App/index.js:1529` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningActiveTabChanged;

impl Topic for SalesforceLightningActiveTabChanged {
    type Payload = crate::salesforce_lightning::SalesforceLightningActiveTabChangedPayload;

    const NAME: &'static str = "cxengage/salesforce-lightning/active-tab-changed";
}

impl PayloadOf<SalesforceLightningActiveTabChanged>
    for crate::salesforce_lightning::SalesforceLightningActiveTabChangedPayload
{
}

/// A record was assigned to an interaction.
///
/// By command, or by Skylight when it showed the customer.
///
/// On the wire: `cxengage/salesforce-lightning/contact-assignment-acknowledged`.
///
/// Answers `salesforceLightning.assign`.
///
/// Also comes when nothing was called. The payload is known in full.
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
/// Source: `modules/salesforce_lightning.cljs:175,178,195…` of `cxengage-javascript-sdk`;
/// `App/index.js:1497` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningContactAssignmentAcknowledged;

impl Topic for SalesforceLightningContactAssignmentAcknowledged {
    type Payload = crate::salesforce_lightning::SalesforceLightningHook;

    const NAME: &'static str = "cxengage/salesforce-lightning/contact-assignment-acknowledged";
}

impl PayloadOf<SalesforceLightningContactAssignmentAcknowledged>
    for crate::salesforce_lightning::SalesforceLightningHook
{
}

/// A record was taken away from an interaction.
///
/// On the wire: `cxengage/salesforce-lightning/contact-unassignment-acknowledged`.
///
/// Answers `salesforceLightning.unassign`.
///
/// The payload is known in full.
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
/// Source: `modules/salesforce_lightning.cljs:224,227,242…` of `cxengage-javascript-sdk`;
/// `App/index.js:1520` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningContactUnassignmentAcknowledged;

impl Topic for SalesforceLightningContactUnassignmentAcknowledged {
    type Payload = crate::salesforce_lightning::SalesforceLightningUnhook;

    const NAME: &'static str = "cxengage/salesforce-lightning/contact-unassignment-acknowledged";
}

impl PayloadOf<SalesforceLightningContactUnassignmentAcknowledged>
    for crate::salesforce_lightning::SalesforceLightningUnhook
{
}

/// The agent clicked a telephone number.
///
/// On the wire: `cxengage/salesforce-lightning/on-click-to-interaction`.
///
/// The payload is known in full.
///
/// Source: `modules/salesforce_lightning.cljs:361` of `cxengage-javascript-sdk`;
/// `App/index.js:1480` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningOnClickToInteraction;

impl Topic for SalesforceLightningOnClickToInteraction {
    type Payload = crate::salesforce_lightning::SalesforceLightningOnClickToInteractionPayload;

    const NAME: &'static str = "cxengage/salesforce-lightning/on-click-to-interaction";
}

impl PayloadOf<SalesforceLightningOnClickToInteraction>
    for crate::salesforce_lightning::SalesforceLightningOnClickToInteractionPayload
{
}

/// The record could not be opened.
///
/// When nothing comes, it worked. What Salesforce throws comes as a native `Error` without code.
///
/// On the wire: `cxengage/salesforce-lightning/focus-interaction`.
///
/// Only errors arrive on it.
///
/// Failures of `salesforceLightning.focusInteraction`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 16003 `failedToFocusSalesforceLightningInteraction`: The record of an interaction could not be
///   opened. Check that a record is assigned to the interaction, or have the agent open it.
///
/// Source: `modules/salesforce_lightning.cljs:270,273` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningFocusInteraction;

impl Topic for SalesforceLightningFocusInteraction {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/salesforce-lightning/focus-interaction";
}

impl PayloadOf<SalesforceLightningFocusInteraction> for Option<serde_json::Value> {}

/// Whether Skylight's panel is open.
///
/// What Salesforce throws comes as a native `Error` without code.
///
/// On the wire: `cxengage/salesforce-lightning/is-visible-response`.
///
/// Answers `salesforceLightning.isVisible`.
///
/// The payload is known in full.
///
/// Source: `modules/salesforce_lightning.cljs:114,118` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningIsVisibleResponse;

impl Topic for SalesforceLightningIsVisibleResponse {
    type Payload = Option<bool>;

    const NAME: &'static str = "cxengage/salesforce-lightning/is-visible-response";
}

impl PayloadOf<SalesforceLightningIsVisibleResponse> for Option<bool> {}

/// Salesforce was asked to open or close Skylight's panel.
///
/// The payload is `true`, even if Salesforce refused. What Salesforce throws comes as a native
/// `Error` without code.
///
/// On the wire: `cxengage/salesforce-lightning/set-visibility-response`.
///
/// Answers `salesforceLightning.setVisibility`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/salesforce_lightning.cljs:141,145` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningSetVisibilityResponse;

impl Topic for SalesforceLightningSetVisibilityResponse {
    type Payload = bool;

    const NAME: &'static str = "cxengage/salesforce-lightning/set-visibility-response";
}

impl PayloadOf<SalesforceLightningSetVisibilityResponse> for bool {}

/// The size of Skylight's panel was set.
///
/// The payload is `true`. What Salesforce throws comes as a native `Error` without code.
///
/// On the wire: `cxengage/salesforce-lightning/set-dimensions-response`.
///
/// Answers `salesforceLightning.setDimensions`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/salesforce_lightning.cljs:89,93` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningSetDimensionsResponse;

impl Topic for SalesforceLightningSetDimensionsResponse {
    type Payload = bool;

    const NAME: &'static str = "cxengage/salesforce-lightning/set-dimensions-response";
}

impl PayloadOf<SalesforceLightningSetDimensionsResponse> for bool {}

/// Telephone numbers in Salesforce cannot be clicked to call them.
///
/// The error is a native `Error` without code.
///
/// On the wire: `cxengage/salesforce-lightning/error/failed-to-create-click-to-dial-handler`.
///
/// Only errors arrive on it.
///
/// Source: `modules/salesforce_lightning.cljs:491` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningErrorFailedToCreateClickToDialHandler;

impl Topic for SalesforceLightningErrorFailedToCreateClickToDialHandler {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str =
        "cxengage/salesforce-lightning/error/failed-to-create-click-to-dial-handler";
}

impl PayloadOf<SalesforceLightningErrorFailedToCreateClickToDialHandler>
    for Option<serde_json::Value>
{
}

/// The agent's id in Salesforce could not be found out.
///
/// `data` of the error is the list of Salesforce's own errors.
///
/// On the wire: `cxengage/salesforce-lightning/failed-to-get-current-user-id`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 16008 `failedToGetCurrentSalesforceLightningUserId`: The agent's id in Salesforce could not be
///   found out. Go on: assignments work without it. If it matters, look into the errors in `data`.
///
/// Source: `modules/salesforce_lightning.cljs:440` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningFailedToGetCurrentUserId;

impl Topic for SalesforceLightningFailedToGetCurrentUserId {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/salesforce-lightning/failed-to-get-current-user-id";
}

impl PayloadOf<SalesforceLightningFailedToGetCurrentUserId> for Option<serde_json::Value> {}

/// Meant to tell that the organisation in Salesforce could not be found out.
///
/// On the wire: `cxengage/salesforce-lightning/failed-to-get-current-org-id`.
///
/// Declared, but never delivered: The line of the SDK that would publish it has been turned into a
/// comment.
///
/// Only errors arrive on it.
///
/// Source: `modules/salesforce_lightning.cljs:451` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceLightningFailedToGetCurrentOrgId;

impl Topic for SalesforceLightningFailedToGetCurrentOrgId {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/salesforce-lightning/failed-to-get-current-org-id";
}

impl PayloadOf<SalesforceLightningFailedToGetCurrentOrgId> for Option<serde_json::Value> {}
