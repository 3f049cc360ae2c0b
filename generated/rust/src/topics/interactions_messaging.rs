//! Topics of the module `interactions.messaging`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// Skylight is connected to the message broker.
///
/// Comes again after each reconnect.
///
/// On the wire: `cxengage/interactions/messaging/mqtt-session-connected`.
///
/// Source: `modules/messaging.cljs:147` of `cxengage-javascript-sdk`; `App/index.js:1213` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MqttSessionConnected;

impl Topic for MqttSessionConnected {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/interactions/messaging/mqtt-session-connected";
}

impl PayloadOf<MqttSessionConnected> for Option<serde_json::Value> {}

/// The messages so far of an SMS or messaging interaction.
///
/// Comes after the offer and again after `interactions.accept`; failures come on topics of their
/// own. An empty list does not tell which interaction it belongs to.
///
/// On the wire: `cxengage/interactions/messaging/history-received`.
///
/// Set off by `interactions.accept`.
///
/// Also comes when nothing was called. The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:32` of `cxengage-javascript-sdk`;
/// `App/index.js:1159` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MessagingHistoryReceived;

impl Topic for MessagingHistoryReceived {
    type Payload = Vec<crate::interactions::messaging::MessagingMessage>;

    const NAME: &'static str = "cxengage/interactions/messaging/history-received";
}

impl PayloadOf<MessagingHistoryReceived> for Vec<crate::interactions::messaging::MessagingMessage> {}

/// A message of an SMS or messaging interaction.
///
/// What the agent wrote comes here as well: look at `from` and `metadata.type`.
///
/// On the wire: `cxengage/interactions/messaging/new-message-received`.
///
/// The payload's fields are those seen in use.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:136` of `cxengage-javascript-sdk`;
/// `App/index.js:1238` of `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NewMessageReceived;

impl Topic for NewMessageReceived {
    type Payload = crate::interactions::messaging::MessagingMessage;

    const NAME: &'static str = "cxengage/interactions/messaging/new-message-received";
}

impl PayloadOf<NewMessageReceived> for crate::interactions::messaging::MessagingMessage {}

/// A message was handed to the broker.
///
/// That says nothing about its delivery, nor which interaction it is about.
///
/// On the wire: `cxengage/interactions/messaging/send-message-acknowledged`.
///
/// Answers `interactions.messaging.sendMessage`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
///
/// Source: `modules/messaging.cljs:100` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SendMessageAcknowledged;

impl Topic for SendMessageAcknowledged {
    type Payload = bool;

    const NAME: &'static str = "cxengage/interactions/messaging/send-message-acknowledged";
}

impl PayloadOf<SendMessageAcknowledged> for bool {}

/// The platform took the request to begin an exchange of text messages.
///
/// On the wire: `cxengage/interactions/messaging/initialize-outbound-sms-response`.
///
/// Answers `interactions.messaging.initializeOutboundSms`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 6003 `failedToCreateOutboundSmsInteraction`: The exchange of text messages could not be begun.
///   Check the number and the outbound identifier, see what the API said in `apiResponse`, then
///   begin again.
///
/// Source: `modules/messaging.cljs:329,332` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InitializeOutboundSmsResponse;

impl Topic for InitializeOutboundSmsResponse {
    type Payload = crate::interactions::FlowInteractionRef;

    const NAME: &'static str = "cxengage/interactions/messaging/initialize-outbound-sms-response";
}

impl PayloadOf<InitializeOutboundSmsResponse> for crate::interactions::FlowInteractionRef {}

/// The flow was told to send a text message.
///
/// On the wire: `cxengage/interactions/messaging/send-outbound-sms-response`.
///
/// Answers `interactions.messaging.sendOutboundSms`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 6004 `failedToSendOutboundSms`: The text message could not be sent. Check that this is an SMS
///   interaction and still lives, see what the API said in `apiResponse`, then send it again.
///
/// Source: `modules/messaging.cljs:269,272` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SendOutboundSmsResponse;

impl Topic for SendOutboundSmsResponse {
    type Payload = crate::interactions::InteractionRef;

    const NAME: &'static str = "cxengage/interactions/messaging/send-outbound-sms-response";
}

impl PayloadOf<SendOutboundSmsResponse> for crate::interactions::InteractionRef {}

/// A transcript of an interaction.
///
/// Answers `getTranscripts` of this module and of `reporting`: a message for each transcript, or a
/// lone empty list, and nothing to tell that it was the last. The interaction is not named.
///
/// On the wire: `cxengage/interactions/messaging/transcript-received`.
///
/// Answers `interactions.messaging.getTranscripts`, `reporting.getTranscripts`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 6002 `failedToGetMessagingTranscripts`: The list of transcripts could not be read. Check the
///   interaction id, see what the API said in `apiResponse`, then ask again.
/// - 6005 `failedToGetSpecificMessagingTranscript`: One of the transcripts could not be read. Go on
///   with those that came, or ask again for all.
///
/// Source: `modules/messaging.cljs:352,355,372…`, `modules/reporting.cljs:408,431,419` of
/// `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MessagingTranscriptReceived;

impl Topic for MessagingTranscriptReceived {
    type Payload = Option<Vec<crate::types::ArtifactFile>>;

    const NAME: &'static str = "cxengage/interactions/messaging/transcript-received";
}

impl PayloadOf<MessagingTranscriptReceived> for Option<Vec<crate::types::ArtifactFile>> {}

/// The messages so far could not be read.
///
/// On the wire: `cxengage/errors/error/failed-to-retrieve-messaging-history`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 6000 `failedToRetrieveMessagingHistory`: The messages so far could not be read. Show the
///   interaction without them; accepting it has them read again.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:29` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FailedToRetrieveMessagingHistory;

impl Topic for FailedToRetrieveMessagingHistory {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/failed-to-retrieve-messaging-history";
}

impl PayloadOf<FailedToRetrieveMessagingHistory> for Option<serde_json::Value> {}

/// The description of a messaging interaction could not be read.
///
/// On the wire: `cxengage/errors/error/failed-to-retrieve-messaging-metadata`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 6001 `failedToRetrieveMessagingMetadata`: The description of a messaging interaction could not
///   be read. Show the interaction without its messages; accepting it has them read again.
///
/// Source: `cxengage_javascript_sdk/interaction_management.cljs:40` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FailedToRetrieveMessagingMetadata;

impl Topic for FailedToRetrieveMessagingMetadata {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/failed-to-retrieve-messaging-metadata";
}

impl PayloadOf<FailedToRetrieveMessagingMetadata> for Option<serde_json::Value> {}

/// Skylight lost the message broker.
///
/// The error is null when the connection was closed on purpose, for instance by a login.
///
/// On the wire: `cxengage/errors/error/mqtt-lost-connection`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 9001 `mqttConnectionLost`: The connection to the message broker was lost. Wait for
///   `cxengage/interactions/messaging/mqtt-session-connected`; messages sent in between may be
///   lost.
///
/// Source: `modules/messaging.cljs:170,172` of `cxengage-javascript-sdk`; `App/index.js:1192` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MqttLostConnection;

impl Topic for MqttLostConnection {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/mqtt-lost-connection";
}

impl PayloadOf<MqttLostConnection> for Option<serde_json::Value> {}

/// Skylight could not connect to the message broker.
///
/// `data.message` is empty; `cxengage/errors/error/failed-to-start-module-error` follows.
///
/// On the wire: `cxengage/errors/fatal/mqtt-failed-to-connect`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 9000 `failedToConnectToMqtt`: The message broker could not be reached. Look at the network,
///   then reload Skylight: SMS and messaging do not work until then.
///
/// Source: `modules/messaging.cljs:151` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MqttFailedToConnect;

impl Topic for MqttFailedToConnect {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/fatal/mqtt-failed-to-connect";
}

impl PayloadOf<MqttFailedToConnect> for Option<serde_json::Value> {}
