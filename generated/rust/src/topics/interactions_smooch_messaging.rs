//! Topics of the module `interactions.smoochMessaging`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// The messages so far of a Smooch interaction.
///
/// Comes after the offer and again after `interactions.accept`.
///
/// On the wire: `cxengage/interactions/smooch-messaging/history-received`.
///
/// Set off by `interactions.accept`.
///
/// Also comes when nothing was called. The payload's fields are those seen in use.
///
/// # Errors
///
/// - 6006 `failedToRetrieveSmoochMessagingHistory`: The messages so far of a Smooch interaction
///   could not be read. Show the interaction without them; accepting it has them read again.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:19,21` of
/// `cxengage-javascript-sdk`; `App/index.js:1155` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SmoochMessagingHistoryReceived;

impl Topic for SmoochMessagingHistoryReceived {
    type Payload = crate::interactions::smooch_messaging::SmoochConversation;

    const NAME: &'static str = "cxengage/interactions/smooch-messaging/history-received";
}

impl PayloadOf<SmoochMessagingHistoryReceived>
    for crate::interactions::smooch_messaging::SmoochConversation
{
}

/// A message of a Smooch interaction, by the customer or by the agent.
///
/// Messages of others are whole notifications with an `sdkMsgType`; the answer to `sendMessage` is
/// only `interactionId` and `message`.
///
/// When sending fails, the error comes with a response that describes the failed request; error
/// 4003 stands for HTTP 410.
///
/// On the wire: `cxengage/interactions/smooch-messaging/message-received`.
///
/// Answers `interactions.smoochMessaging.sendMessage`.
///
/// Also comes when nothing was called. The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4003 `failedToEndInteraction`: The interaction could not be ended or rejected. When the level
///   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
///   in `apiResponse` and try again.
/// - 6007 `failedToSendSmoochMessage`: The message could not be sent. See what the API said in the
///   response, check that the interaction still lives, then send it again.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:420`,
/// `modules/smooch_messaging.cljs:124` of `cxengage-javascript-sdk`; `App/index.js:1236` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MessageReceived;

impl Topic for MessageReceived {
    type Payload = Option<crate::interactions::smooch_messaging::SmoochMessageReceived>;

    const NAME: &'static str = "cxengage/interactions/smooch-messaging/message-received";
}

impl PayloadOf<MessageReceived>
    for Option<crate::interactions::smooch_messaging::SmoochMessageReceived>
{
}

/// Somebody else has read the messages.
///
/// On the wire: `cxengage/interactions/smooch-messaging/conversation-read-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:424` of `cxengage-javascript-sdk`;
/// `App/index.js:1319` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ConversationReadReceived;

impl Topic for ConversationReadReceived {
    type Payload = crate::interactions::smooch_messaging::SmoochRead;

    const NAME: &'static str = "cxengage/interactions/smooch-messaging/conversation-read-received";
}

impl PayloadOf<ConversationReadReceived> for crate::interactions::smooch_messaging::SmoochRead {}

/// Somebody else began or stopped typing.
///
/// On the wire: `cxengage/interactions/smooch-messaging/typing-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:428` of `cxengage-javascript-sdk`;
/// `App/index.js:1324` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypingReceived;

impl Topic for TypingReceived {
    type Payload = crate::interactions::smooch_messaging::SmoochTyping;

    const NAME: &'static str = "cxengage/interactions/smooch-messaging/typing-received";
}

impl PayloadOf<TypingReceived> for crate::interactions::smooch_messaging::SmoochTyping {}

/// The others were told that the agent has read their messages.
///
/// What the API said. After a failure both error and response are set.
///
/// On the wire: `cxengage/interactions/smooch-messaging/conversation-read-agent-received`.
///
/// Answers `interactions.smoochMessaging.sendConversationRead`.
///
/// Nothing is known of the payload's fields.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 6008 `failedToSendSmoochConversationRead`: The others could not be told that the agent has
///   read their messages. Ignore it; the messages themselves are not affected.
///
/// Source: `modules/smooch_messaging.cljs:153` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ConversationReadAgentReceived;

impl Topic for ConversationReadAgentReceived {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str =
        "cxengage/interactions/smooch-messaging/conversation-read-agent-received";
}

impl PayloadOf<ConversationReadAgentReceived> for Option<serde_json::Value> {}

/// The others were told whether the agent is typing.
///
/// What the API said. After a failure both error and response are set.
///
/// On the wire: `cxengage/interactions/smooch-messaging/typing-agent-received`.
///
/// Answers `interactions.smoochMessaging.sendTypingIndicator`.
///
/// Nothing is known of the payload's fields.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 6009 `failedToSendSmoochTyping`: The others could not be told whether the agent is typing.
///   Ignore it; the messages themselves are not affected.
///
/// Source: `modules/smooch_messaging.cljs:184` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypingAgentReceived;

impl Topic for TypingAgentReceived {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/interactions/smooch-messaging/typing-agent-received";
}

impl PayloadOf<TypingAgentReceived> for Option<serde_json::Value> {}

/// Skylight keeps a file for the interaction.
///
/// A file that it kept before is forgotten.
///
/// On the wire: `cxengage/interactions/smooch-messaging/attachment-added`.
///
/// Answers `interactions.smoochMessaging.addAttachment`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/smooch_messaging.cljs:42` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SmoochMessagingAttachmentAdded;

impl Topic for SmoochMessagingAttachmentAdded {
    type Payload = crate::interactions::AttachmentAdded;

    const NAME: &'static str = "cxengage/interactions/smooch-messaging/attachment-added";
}

impl PayloadOf<SmoochMessagingAttachmentAdded> for crate::interactions::AttachmentAdded {}

/// Skylight keeps no file for the interaction.
///
/// On the wire: `cxengage/interactions/smooch-messaging/attachment-removed`.
///
/// Answers `interactions.smoochMessaging.removeAttachment`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/smooch_messaging.cljs:67` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SmoochMessagingAttachmentRemoved;

impl Topic for SmoochMessagingAttachmentRemoved {
    type Payload = crate::interactions::InteractionRef;

    const NAME: &'static str = "cxengage/interactions/smooch-messaging/attachment-removed";
}

impl PayloadOf<SmoochMessagingAttachmentRemoved> for crate::interactions::InteractionRef {}

/// The file was sent.
///
/// After a failure both error and response are set; error 4003 stands for HTTP 410.
///
/// On the wire: `cxengage/interactions/smooch-messaging/attachment-sent`.
///
/// Answers `interactions.smoochMessaging.sendAttachment`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 4003 `failedToEndInteraction`: The interaction could not be ended or rejected. When the level
///   is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said
///   in `apiResponse` and try again.
/// - 6010 `failedToSendSmoochAttachment`: The file could not be sent. Check the kind and size of
///   the file and see what the API said in the response; Skylight still has it, so `sendAttachment`
///   can be called again.
///
/// Source: `modules/smooch_messaging.cljs:92` of `cxengage-javascript-sdk`; `App/index.js:1237` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AttachmentSent;

impl Topic for AttachmentSent {
    type Payload = Option<crate::interactions::smooch_messaging::SmoochSent>;

    const NAME: &'static str = "cxengage/interactions/smooch-messaging/attachment-sent";
}

impl PayloadOf<AttachmentSent> for Option<crate::interactions::smooch_messaging::SmoochSent> {}
