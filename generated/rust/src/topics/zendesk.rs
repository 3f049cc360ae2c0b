//! Topics of the module `zendesk`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// Skylight is connected to Zendesk.
///
/// The payload is `true`. With error 17000 it is not connected.
///
/// On the wire: `cxengage/zendesk/zendesk-initialization`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 17000 `failedToInitZendeskClient`: Skylight could not connect to Zendesk. Launch Skylight with
///   `crmModule=zendesk` only for pages inside Zendesk, and see what Zendesk said in `apiResponse`.
///
/// Source: `modules/zendesk.cljs:362,365` of `cxengage-javascript-sdk`; `App/index.js:1549` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ZendeskInitialization;

impl Topic for ZendeskInitialization {
    type Payload = bool;

    const NAME: &'static str = "cxengage/zendesk/zendesk-initialization";
}

impl PayloadOf<ZendeskInitialization> for bool {}

/// The agent opened another tab in Zendesk.
///
/// Neither member is there when the tab was left or closed.
///
/// On the wire: `cxengage/zendesk/active-tab-changed`.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/zendesk.cljs:340,347,357` of `cxengage-javascript-sdk`; `App/index.js:1555` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ZendeskActiveTabChanged;

impl Topic for ZendeskActiveTabChanged {
    type Payload = crate::zendesk::ZendeskActiveTabChangedPayload;

    const NAME: &'static str = "cxengage/zendesk/active-tab-changed";
}

impl PayloadOf<ZendeskActiveTabChanged> for crate::zendesk::ZendeskActiveTabChangedPayload {}

/// A user was assigned to an interaction.
///
/// By command, or by Skylight when it showed the customer.
///
/// On the wire: `cxengage/zendesk/contact-assignment-acknowledged`.
///
/// Answers `zendesk.assignContact`.
///
/// Also comes when nothing was called. The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away. Check
///   that the interaction still lives and that a user or ticket is open or given; see what the API
///   said in `apiResponse`.
///
/// Source: `modules/zendesk.cljs:251,254,384` of `cxengage-javascript-sdk`; `App/index.js:1580` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ZendeskContactAssignmentAcknowledged;

impl Topic for ZendeskContactAssignmentAcknowledged {
    type Payload = crate::zendesk::ZendeskUserHook;

    const NAME: &'static str = "cxengage/zendesk/contact-assignment-acknowledged";
}

impl PayloadOf<ZendeskContactAssignmentAcknowledged> for crate::zendesk::ZendeskUserHook {}

/// A user was taken away from an interaction.
///
/// On the wire: `cxengage/zendesk/contact-unassignment-acknowledged`.
///
/// Answers `zendesk.unassignContact`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away. Check
///   that the interaction still lives and that a user or ticket is open or given; see what the API
///   said in `apiResponse`.
///
/// Source: `modules/zendesk.cljs:286,289` of `cxengage-javascript-sdk`; `App/index.js:1639` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ZendeskContactUnassignmentAcknowledged;

impl Topic for ZendeskContactUnassignmentAcknowledged {
    type Payload = crate::zendesk::ZendeskUserHook;

    const NAME: &'static str = "cxengage/zendesk/contact-unassignment-acknowledged";
}

impl PayloadOf<ZendeskContactUnassignmentAcknowledged> for crate::zendesk::ZendeskUserHook {}

/// A ticket was assigned to an interaction.
///
/// By command, or by Skylight when it showed the customer.
///
/// On the wire: `cxengage/zendesk/related-to-assignment-acknowledged`.
///
/// Answers `zendesk.assignRelatedTo`.
///
/// Also comes when nothing was called. The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away. Check
///   that the interaction still lives and that a user or ticket is open or given; see what the API
///   said in `apiResponse`.
///
/// Source: `modules/zendesk.cljs:177,180,389` of `cxengage-javascript-sdk`; `App/index.js:1581` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RelatedToAssignmentAcknowledged;

impl Topic for RelatedToAssignmentAcknowledged {
    type Payload = crate::zendesk::ZendeskTicketHook;

    const NAME: &'static str = "cxengage/zendesk/related-to-assignment-acknowledged";
}

impl PayloadOf<RelatedToAssignmentAcknowledged> for crate::zendesk::ZendeskTicketHook {}

/// A ticket was taken away from an interaction.
///
/// On the wire: `cxengage/zendesk/related-to-unassignment-acknowledged`.
///
/// Answers `zendesk.unassignRelatedTo`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17004 `failedToSendZendeskAssign`: A user or ticket could not be assigned or taken away. Check
///   that the interaction still lives and that a user or ticket is open or given; see what the API
///   said in `apiResponse`.
///
/// Source: `modules/zendesk.cljs:216,219` of `cxengage-javascript-sdk`; `App/index.js:1640` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RelatedToUnassignmentAcknowledged;

impl Topic for RelatedToUnassignmentAcknowledged {
    type Payload = crate::zendesk::ZendeskTicketHook;

    const NAME: &'static str = "cxengage/zendesk/related-to-unassignment-acknowledged";
}

impl PayloadOf<RelatedToUnassignmentAcknowledged> for crate::zendesk::ZendeskTicketHook {}

/// What is assigned to an interaction could not be opened.
///
/// When nothing comes, it was opened or there was nothing to open.
///
/// On the wire: `cxengage/zendesk/focus-interaction`.
///
/// Only errors arrive on it.
///
/// Failures of `zendesk.focusInteraction`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17001 `failedToFocusZendeskInteraction`: What is assigned to an interaction could not be
///   opened in Zendesk. Have the agent open the user or ticket; see what Zendesk said in
///   `apiResponse`.
///
/// Source: `modules/zendesk.cljs:66,73` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ZendeskFocusInteraction;

impl Topic for ZendeskFocusInteraction {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/zendesk/focus-interaction";
}

impl PayloadOf<ZendeskFocusInteraction> for Option<serde_json::Value> {}

/// Skylight's panel could not be opened or closed.
///
/// When nothing comes, it worked.
///
/// On the wire: `cxengage/zendesk/set-visibility-response`.
///
/// Only errors arrive on it.
///
/// Failures of `zendesk.setVisibility`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17002 `failedToSetZendeskVisibility`: Skylight's panel could not be opened or closed. Have the
///   agent do it by hand; see what Zendesk said in `apiResponse`.
///
/// Source: `modules/zendesk.cljs:97,103` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ZendeskSetVisibilityResponse;

impl Topic for ZendeskSetVisibilityResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/zendesk/set-visibility-response";
}

impl PayloadOf<ZendeskSetVisibilityResponse> for Option<serde_json::Value> {}

/// The size of Skylight's panel was set.
///
/// The response is the text `true`, not the boolean.
///
/// On the wire: `cxengage/zendesk/set-dimensions-response`.
///
/// Answers `zendesk.setDimensions`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 17003 `failedToSetZendeskDimensions`: The size of Skylight's panel could not be set. Check the
///   two numbers; see what Zendesk said in `apiResponse`.
///
/// Source: `modules/zendesk.cljs:137,141` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ZendeskSetDimensionsResponse;

impl Topic for ZendeskSetDimensionsResponse {
    type Payload = crate::zendesk::ZendeskSetDimensionsResponsePayload;

    const NAME: &'static str = "cxengage/zendesk/set-dimensions-response";
}

impl PayloadOf<ZendeskSetDimensionsResponse>
    for crate::zendesk::ZendeskSetDimensionsResponsePayload
{
}

/// Skylight shows a user or a ticket because of an interaction.
///
/// On the wire: `cxengage/zendesk/internal-pop-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/zendesk.cljs:461` of `cxengage-javascript-sdk`; `App/index.js:1579` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InternalPopReceived;

impl Topic for InternalPopReceived {
    type Payload = crate::zendesk::ZendeskInternalPopReceivedPayload;

    const NAME: &'static str = "cxengage/zendesk/internal-pop-received";
}

impl PayloadOf<InternalPopReceived> for crate::zendesk::ZendeskInternalPopReceivedPayload {}

/// A search for the customer found nobody.
///
/// The list is always empty.
///
/// On the wire: `cxengage/zendesk/search-and-pop-no-results-received`.
///
/// The payload is known in full.
///
/// Source: `modules/zendesk.cljs:421` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SearchAndPopNoResultsReceived;

impl Topic for SearchAndPopNoResultsReceived {
    type Payload = Vec<serde_json::Value>;

    const NAME: &'static str = "cxengage/zendesk/search-and-pop-no-results-received";
}

impl PayloadOf<SearchAndPopNoResultsReceived> for Vec<serde_json::Value> {}

/// A user of Zendesk has changed.
///
/// On the wire: `cxengage/zendesk/user-update`.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/zendesk.cljs:326` of `cxengage-javascript-sdk`; `App/index.js:1701` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UserUpdate;

impl Topic for UserUpdate {
    type Payload = crate::zendesk::ZendeskNamed;

    const NAME: &'static str = "cxengage/zendesk/user-update";
}

impl PayloadOf<UserUpdate> for crate::zendesk::ZendeskNamed {}

/// A ticket of Zendesk has changed.
///
/// On the wire: `cxengage/zendesk/ticket-update`.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/zendesk.cljs:329` of `cxengage-javascript-sdk`; `App/index.js:1702` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TicketUpdate;

impl Topic for TicketUpdate {
    type Payload = crate::zendesk::ZendeskNamed;

    const NAME: &'static str = "cxengage/zendesk/ticket-update";
}

impl PayloadOf<TicketUpdate> for crate::zendesk::ZendeskNamed {}

/// The agent clicked a telephone number to call it.
///
/// Skylight's screen places the call.
///
/// On the wire: `cxengage/zendesk/click-to-dial-requested`.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/zendesk.cljs:317` of `cxengage-javascript-sdk`; `App/index.js:1649` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClickToDialRequested;

impl Topic for ClickToDialRequested {
    type Payload = crate::zendesk::ZendeskEndpoint;

    const NAME: &'static str = "cxengage/zendesk/click-to-dial-requested";
}

impl PayloadOf<ClickToDialRequested> for crate::zendesk::ZendeskEndpoint {}

/// The agent clicked a telephone number to send it a text message.
///
/// On the wire: `cxengage/zendesk/click-to-sms-requested`.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/zendesk.cljs:320` of `cxengage-javascript-sdk`; `App/index.js:1668` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClickToSmsRequested;

impl Topic for ClickToSmsRequested {
    type Payload = crate::zendesk::ZendeskEndpoint;

    const NAME: &'static str = "cxengage/zendesk/click-to-sms-requested";
}

impl PayloadOf<ClickToSmsRequested> for crate::zendesk::ZendeskEndpoint {}

/// The agent clicked an address to write an email.
///
/// Skylight's screen begins the email.
///
/// On the wire: `cxengage/zendesk/click-to-email-requested`.
///
/// The payload's fields are those seen in use.
///
/// Source: `modules/zendesk.cljs:323` of `cxengage-javascript-sdk`; `App/index.js:1686` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClickToEmailRequested;

impl Topic for ClickToEmailRequested {
    type Payload = crate::zendesk::ZendeskEndpoint;

    const NAME: &'static str = "cxengage/zendesk/click-to-email-requested";
}

impl PayloadOf<ClickToEmailRequested> for crate::zendesk::ZendeskEndpoint {}
