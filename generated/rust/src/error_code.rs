//! Codes of the errors that Skylight publishes.

use crate::error::SdkError;
use crate::unknown::UnknownCode;

/// Code of an error that Skylight publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// 1000: The SDK was started with options that it does not accept.
    ///
    /// Nothing that an opener can do: Skylight starts the SDK itself.
    ///
    /// Context `general`, level `error`.
    BadSdkInitOpts,
    /// 1001: The SDK was started with the wrong number of options.
    ///
    /// Nothing that an opener can do: Skylight starts the SDK itself.
    ///
    /// Context `general`, level `error`.
    WrongNumberSdkOpts,
    /// 1002: A module that the session needs did not start.
    ///
    /// Reload Skylight and log in again; `module` names what is to be looked into.
    ///
    /// Context `general`, level `session-fatal`.
    ///
    /// Its `data` holds `module`.
    RequiredModuleFailedToStart,
    /// 1003: The params are not what the command takes.
    ///
    /// Comes on the declared reply topic, even for a command that was given a `customTopic`.
    /// `problems` is a text for people. An optional param that is null fails as well.
    ///
    /// Compare the params with the command's; leave keys out rather than sending null.
    ///
    /// Context `general`, level `error`.
    ///
    /// Raised by 246 commands.
    ///
    /// Its `data` holds `problems`.
    ArgsFailedSpec,
    /// 1004: The command was called with the wrong number of arguments.
    ///
    /// Known of the SDK, and not to be expected over the bridge, which passes exactly one argument
    /// whatever `data` holds; no command or topic lists it.
    ///
    /// Send the params as one object in `data`.
    ///
    /// Context `general`, level `error`.
    WrongNumberOfSdkFnArgs,
    /// 1005: The platform sent a notification that the SDK does not know.
    ///
    /// Ignore it; nothing was lost that this protocol could tell.
    ///
    /// Context `general`, level `error`.
    ///
    /// Its `data` holds `notificationReceived`.
    UnknownAgentNotificationType,
    /// 2000: The agent lacks the permissions for what was asked.
    ///
    /// Ask an administrator for the permissions named in `requiredPermissions`.
    ///
    /// Context `session`, level `error`.
    ///
    /// Its `data` holds `requiredPermissions`.
    InsufficientPermissions,
    /// 2001: The user config could not be read.
    ///
    /// See what the API said in `apiResponse`, then call `setActiveTenant` (or `goReady`) again.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.goReady`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetSessionConfig,
    /// 2002: No session could be started.
    ///
    /// Told on `cxengage/session/started` after `setActiveTenant` has been answered.
    ///
    /// Look whether the agent has a session elsewhere (`getRunningSessionState`), then call
    /// `setActiveTenant` again.
    ///
    /// Context `session`, level `error`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToStartAgentSession,
    /// 2003: Signs of life are no longer answered and the session is lost.
    ///
    /// Tell the agent, and log in again: this session cannot be continued.
    ///
    /// Context `session`, level `session-fatal`.
    ///
    /// Its `data` holds `apiResponse`.
    SessionHeartbeatsFailed,
    /// 2004: The platform did not change the presence.
    ///
    /// See what the API said in `apiResponse`; check that the session still lives, then ask again.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.goReady`, `session.goNotReady`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToChangeState,
    /// 2005: The extension is none of the agent's.
    ///
    /// Pass the `value` of one of the extensions listed in `validExtensions`.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.goReady`.
    ///
    /// Its `data` holds `validExtensions`.
    InvalidExtensionProvided,
    /// 2006: The extension could not be made the active one.
    ///
    /// See what the API said in `apiResponse`. The chain goes on all the same: wait for the answer
    /// that follows, or choose another extension.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.goReady`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateExtension,
    /// 2007: The reason is not one of the user config.
    ///
    /// Pass name, id and list id of one reason out of `validReasons`, or leave `reasonInfo` out.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.goNotReady`.
    ///
    /// Its `data` holds `validReasons`.
    InvalidReasonInfo,
    /// 2008: The direction could not be set.
    ///
    /// See what the API said in `apiResponse`; check that the session still lives, then ask again.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.setDirection`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToSetDirection,
    /// 2009: The agent's extensions could not be read, so the agent was not made ready.
    ///
    /// See what the API said in `apiResponse` and call `goReady` again.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.goReady`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetUserExtensions,
    /// 2010: The tenant could not be read.
    ///
    /// Check the tenant's id against `cxengage/session/tenant-list`, and that the agent belongs to
    /// that tenant.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `entities.getTenant`, `session.setActiveTenant`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetTenant,
    /// 2011: The tenant's region could not be read.
    ///
    /// See what the API said in `apiResponse` and call `setActiveTenant` again.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.setActiveTenant`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetRegion,
    /// 2012: The details of the agent's tenants could not be read.
    ///
    /// Make sure that somebody is logged in, then ask again.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.getTenantDetails`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetTenantDetails,
    /// 2013: The presence of the agent could not be set.
    ///
    /// Check `state`, `agentId` and `sessionId`, and that the session still lives.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.setPresenceState`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToSetPresenceState,
    /// 2014: The state of the running session could not be read.
    ///
    /// Make sure that somebody is logged in and a tenant is active, then ask again.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.getRunningSessionState`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetRunningSessionState,
    /// 2015: The user config could not be read.
    ///
    /// Make sure that somebody is logged in and a tenant is active, then ask again.
    ///
    /// Context `session`, level `error`.
    ///
    /// Raised by `session.getUserConfig`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetUserConfig,
    /// 3000: No token was given, most often because name or password are wrong.
    ///
    /// Ask for the credentials again, and see what the API said in `apiResponse`.
    ///
    /// Context `authentication`, level `error`.
    ///
    /// Raised by `authentication.login`.
    ///
    /// Its `data` holds `apiResponse`.
    LoginFailedTokenRequest,
    /// 3001: The session could not be ended.
    ///
    /// Published without a topic: it arrives as a message that belongs to no call.
    ///
    /// Call `logout` again, or let the session run out.
    ///
    /// Context `authentication`, level `error`.
    ///
    /// Its `data` holds `apiResponse`.
    LogoutFailed,
    /// 3002: There is a token, but the person's identity could not be read.
    ///
    /// Check that the token is still valid, then log in again.
    ///
    /// Context `authentication`, level `error`.
    ///
    /// Raised by `authentication.login`.
    ///
    /// Its `data` holds `apiResponse`.
    LoginFailedLoginRequest,
    /// 3003: The library for signing in with Cognito could not be set up.
    ///
    /// Reload Skylight; nothing in the SDK of this version publishes it.
    ///
    /// Context `authentication`, level `error`.
    FailedToInitCognitoSdk,
    /// 3004: The single sign-on failed.
    ///
    /// Let the person sign in again, starting with `getAuthInfo`.
    ///
    /// Context `authentication`, level `error`.
    FailedCognitoAuth,
    /// 3005: It could not be found out where to sign in.
    ///
    /// Check the name, or the tenant's id and that of its identity provider.
    ///
    /// Context `authentication`, level `error`.
    ///
    /// Raised by `authentication.getAuthInfo`.
    FailedToGetAuthInfo,
    /// 3006: The default tenant could not be changed.
    ///
    /// Its `data` holds the answer of the API itself.
    ///
    /// Check the tenant's id against `cxengage/session/tenant-list`, and see what the API said in
    /// `data`.
    ///
    /// Context `authentication`, level `error`.
    ///
    /// Raised by `authentication.updateDefaultTenant`.
    FailedToUpdateDefaultTenant,
    /// 4000: The agent cannot log out while interactions are active.
    ///
    /// End the interactions in `activeInteractions` first (as keys of that map, their ids have lost
    /// the hyphens).
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `authentication.logout`.
    ///
    /// Its `data` holds `activeInteractions`.
    ActiveInteractions,
    /// 4001: The offer had expired when it was accepted.
    ///
    /// It does not tell which offer.
    ///
    /// Take the offer off your screen and wait for `work-rejected-received`.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.accept`.
    WorkOfferExpired,
    /// 4002: The SDK could not confirm a notification to the platform.
    ///
    /// Ignore it: nothing that an opener sent has failed.
    ///
    /// Context `interaction`, level `warn`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`, `flowMessage`.
    FailedToAcknowledgeFlowAction,
    /// 4003: The interaction could not be ended or rejected.
    ///
    /// When the level is `interaction-fatal`, take the interaction off your screen; otherwise see
    /// what the API said in `apiResponse` and try again.
    ///
    /// Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 or 410 makes
    /// it `interaction-fatal`, anything else `error`.
    ///
    /// Raised by `interactions.reject`, `interactions.end`,
    /// `interactions.smoochMessaging.sendMessage`, `interactions.smoochMessaging.sendAttachment`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToEndInteraction,
    /// 4004: The offer could not be accepted.
    ///
    /// When the level is `interaction-fatal`, take the interaction off your screen; otherwise see
    /// what the API said in `apiResponse` and try again.
    ///
    /// Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
    /// `interaction-fatal`, anything else `error`.
    ///
    /// Raised by `interactions.accept`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToAcceptInteraction,
    /// 4005: Reporting could not be told that the agent turned to an interaction.
    ///
    /// Ignore it; only reports are affected.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.focus`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToFocusInteraction,
    /// 4006: Reporting could not be told that the agent turned away from an interaction.
    ///
    /// Ignore it; only reports are affected.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.unfocus`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToUnfocusInteraction,
    /// 4007: The contact could not be assigned.
    ///
    /// Check the contact's id and that the interaction still lives.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.assignContact`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToAssignContactToInteraction,
    /// 4008: The contact could not be taken away.
    ///
    /// Check that this contact is assigned and that the interaction still lives.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.unassignContact`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToUnassignContactFromInteraction,
    /// 4009: After-work could not be turned on.
    ///
    /// Ask only while the interaction lives and `wrapupUpdateAllowed` is true.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.enableWrapup`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToEnableWrapup,
    /// 4010: After-work could not be turned off.
    ///
    /// Ask only while the interaction lives and `wrapupUpdateAllowed` is true.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.disableWrapup`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToDisableWrapup,
    /// 4011: After-work could not be ended.
    ///
    /// When the level is `interaction-fatal`, take the interaction off your screen; otherwise see
    /// what the API said in `apiResponse` and try again.
    ///
    /// Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
    /// `interaction-fatal`, anything else `error`.
    ///
    /// Raised by `interactions.endWrapup`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToEndWrapup,
    /// 4012: The disposition could not be taken back.
    ///
    /// When the level is `interaction-fatal`, take the interaction off your screen; otherwise see
    /// what the API said in `apiResponse` and try again.
    ///
    /// Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
    /// `interaction-fatal`, anything else `error`.
    ///
    /// Raised by `interactions.deselectDispositionCode`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToDeselectDisposition,
    /// 4013: The disposition could not be set.
    ///
    /// When the level is `interaction-fatal`, take the interaction off your screen; otherwise see
    /// what the API said in `apiResponse` and try again.
    ///
    /// Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
    /// `interaction-fatal`, anything else `error`.
    ///
    /// Raised by `interactions.selectDispositionCode`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToSelectDisposition,
    /// 4014: The note could not be read.
    ///
    /// Check the ids of interaction and note.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.getNote`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToGetInteractionNote,
    /// 4015: The notes could not be read.
    ///
    /// Check the interaction's id.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.getAllNotes`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToListInteractionNotes,
    /// 4016: The note could not be changed.
    ///
    /// Check the ids of interaction and note, and that `title` or `body` is given.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.updateNote`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToUpdateInteractionNote,
    /// 4017: The note could not be written.
    ///
    /// Check the interaction's id and that the agent may write notes.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.createNote`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToCreateInteractionNote,
    /// 4018: The questionnaire could not be sent.
    ///
    /// When the level is `interaction-fatal`, take the interaction off your screen; otherwise see
    /// what the API said in `apiResponse` and try again.
    ///
    /// Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
    /// `interaction-fatal`, anything else `error`.
    ///
    /// Raised by `interactions.sendScript`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToSendInteractionScriptResponse,
    /// 4019: The interrupt could not be sent.
    ///
    /// When the level is `interaction-fatal`, take the interaction off your screen; otherwise see
    /// what the API said in `apiResponse` and try again.
    ///
    /// Context `interaction`, level `error`, `interaction-fatal`: An API answer of 404 makes it
    /// `interaction-fatal`, anything else `error`.
    ///
    /// Raised by `interactions.sendCustomInterrupt`.
    ///
    /// Its `data` holds `apiResponse`, `interactionId`.
    FailedToSendCustomInterrupt,
    /// 4020: The disposition is none of those that the interaction can be given.
    ///
    /// The two members of `data` have changed places.
    ///
    /// Choose one from `cxengage/interactions/disposition-codes-received`.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.selectDispositionCode`.
    ///
    /// Its `data` holds `validDispositions`, `interactionId`.
    InvalidDispositionProvided,
    /// 4021: The questionnaire is not known in this session.
    ///
    /// Pass the `scriptId` of `cxengage/interactions/script-received`.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.sendScript`.
    ///
    /// Its `data` holds `interactionId`, `scriptIdProvided`.
    UnableToFindScript,
    /// 4022: The interaction could not be handed over to the agent.
    ///
    /// Check the destination and that the interaction still lives; see what the API said in
    /// `apiResponse`.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.transferToResource`.
    ///
    /// Its `data` holds `requestedTransfer`, `apiResponse`.
    FailedToTransferToResource,
    /// 4023: The transfer to an agent could not be called off.
    ///
    /// Only a warm transfer that is not completed can be called off; see what the API said in
    /// `apiResponse`.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.cancelResourceTransfer`.
    ///
    /// Its `data` holds `requestedTransfer`, `apiResponse`.
    FailedToCancelResourceTransfer,
    /// 4024: The interaction could not be handed over to the queue.
    ///
    /// Check the destination and that the interaction still lives; see what the API said in
    /// `apiResponse`.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.transferToQueue`.
    ///
    /// Its `data` holds `requestedTransfer`, `apiResponse`.
    FailedToTransferToQueue,
    /// 4025: The transfer to a queue could not be called off.
    ///
    /// Only a warm transfer that is not completed can be called off; see what the API said in
    /// `apiResponse`.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.cancelQueueTransfer`.
    ///
    /// Its `data` holds `requestedTransfer`, `apiResponse`.
    FailedToCancelQueueTransfer,
    /// 4026: The interaction could not be handed over to the telephone or address.
    ///
    /// Check the destination and that the interaction still lives; see what the API said in
    /// `apiResponse`.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.transferToExtension`.
    ///
    /// Its `data` holds `requestedTransfer`, `apiResponse`.
    FailedToTransferToExtension,
    /// 4027: The transfer to a telephone or address could not be called off.
    ///
    /// Only a warm transfer that is not completed can be called off; see what the API said in
    /// `apiResponse`.
    ///
    /// Context `interaction`, level `error`.
    ///
    /// Raised by `interactions.cancelExtensionTransfer`.
    ///
    /// Its `data` holds `requestedTransfer`, `apiResponse`.
    FailedToCancelExtensionTransfer,
    /// 5000: The access to the queue of notifications could not be renewed.
    ///
    /// Wait for notifications to come back; if they do not, log in again.
    ///
    /// Context `sqs`, level `session-fatal`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToRefreshSqsIntegration,
    /// 5001: A notification could not be taken off the queue.
    ///
    /// Ignore it, but expect that the notification arrives again.
    ///
    /// Context `sqs`, level `warn`.
    ///
    /// Its `data` holds `error`.
    FailedToDeleteSqsMessage,
    /// 5002: Notifications could not be read this time.
    ///
    /// Wait; if it goes on for long, look at the network.
    ///
    /// Context `sqs`, level `warn`.
    ///
    /// Its `data` holds `error`.
    FailedToReceiveSqsMessage,
    /// 5003: Something unforeseen happened while notifications were read.
    ///
    /// Ignore it when notifications still come; otherwise reload Skylight.
    ///
    /// Context `sqs`, level `error`.
    ///
    /// Its `data` holds `error`.
    SqsUncaughtException,
    /// 5004: Skylight stopped reading notifications.
    ///
    /// Ignore it after a logout; otherwise reading starts over, see `restartCount`.
    ///
    /// Context `sqs`, level `warn`.
    ///
    /// Its `data` holds `restartCount`.
    SqsLoopEnded,
    /// 5005: A notification belongs to another session of the same agent.
    ///
    /// Look whether the agent has a newer session in another window, and close this one.
    ///
    /// Context `sqs`, level `error`.
    FailedToProcessSqsMessage,
    /// 6000: The messages so far could not be read.
    ///
    /// Show the interaction without them; accepting it has them read again.
    ///
    /// Context `messaging`, level `error`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToRetrieveMessagingHistory,
    /// 6001: The description of a messaging interaction could not be read.
    ///
    /// Show the interaction without its messages; accepting it has them read again.
    ///
    /// Context `messaging`, level `error`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToRetrieveMessagingMetadata,
    /// 6002: The list of transcripts could not be read.
    ///
    /// Check the interaction id, see what the API said in `apiResponse`, then ask again.
    ///
    /// Context `messaging`, level `error`.
    ///
    /// Raised by `interactions.messaging.getTranscripts`, `reporting.getTranscripts`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToGetMessagingTranscripts,
    /// 6003: The exchange of text messages could not be begun.
    ///
    /// Check the number and the outbound identifier, see what the API said in `apiResponse`, then
    /// begin again.
    ///
    /// Context `messaging`, level `error`.
    ///
    /// Raised by `interactions.messaging.initializeOutboundSms`.
    ///
    /// Its `data` holds `phoneNumber`, `message`, `apiResponse`.
    FailedToCreateOutboundSmsInteraction,
    /// 6004: The text message could not be sent.
    ///
    /// Check that this is an SMS interaction and still lives, see what the API said in
    /// `apiResponse`, then send it again.
    ///
    /// Context `messaging`, level `error`.
    ///
    /// Raised by `interactions.messaging.sendOutboundSms`.
    ///
    /// Its `data` holds `interactionId`, `message`, `apiResponse`.
    FailedToSendOutboundSms,
    /// 6005: One of the transcripts could not be read.
    ///
    /// `artifactId` tells which.
    ///
    /// Go on with those that came, or ask again for all.
    ///
    /// Context `messaging`, level `error`.
    ///
    /// Raised by `interactions.messaging.getTranscripts`, `reporting.getTranscripts`.
    ///
    /// Its `data` holds `interactionId`, `artifactId`, `apiResponse`.
    FailedToGetSpecificMessagingTranscript,
    /// 6006: The messages so far of a Smooch interaction could not be read.
    ///
    /// Show the interaction without them; accepting it has them read again.
    ///
    /// Context `smooch-messaging`, level `error`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToRetrieveSmoochMessagingHistory,
    /// 6007: The message could not be sent.
    ///
    /// See what the API said in the response, check that the interaction still lives, then send it
    /// again.
    ///
    /// Context `smooch-messaging`, level `error`.
    ///
    /// Raised by `interactions.smoochMessaging.sendMessage`.
    ///
    /// Its `data` holds `interactionId`, `agentMessageId`, `message`.
    FailedToSendSmoochMessage,
    /// 6008: The others could not be told that the agent has read their messages.
    ///
    /// Ignore it; the messages themselves are not affected.
    ///
    /// Context `smooch-messaging`, level `error`.
    ///
    /// Raised by `interactions.smoochMessaging.sendConversationRead`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToSendSmoochConversationRead,
    /// 6009: The others could not be told whether the agent is typing.
    ///
    /// Ignore it; the messages themselves are not affected.
    ///
    /// Context `smooch-messaging`, level `error`.
    ///
    /// Raised by `interactions.smoochMessaging.sendTypingIndicator`.
    ///
    /// Its `data` holds `interactionId`, `typing`.
    FailedToSendSmoochTyping,
    /// 6010: The file could not be sent.
    ///
    /// Check the kind and size of the file and see what the API said in the response; Skylight
    /// still has it, so `sendAttachment` can be called again.
    ///
    /// Context `smooch-messaging`, level `error`.
    ///
    /// Raised by `interactions.smoochMessaging.sendAttachment`.
    ///
    /// Its `data` holds `interactionId`, `agentMessageId`, `file`.
    FailedToSendSmoochAttachment,
    /// 7000: The credentials of the softphone could not be renewed.
    ///
    /// Log in again; calls on the softphone will fail from here on.
    ///
    /// Context `voice`, level `session-fatal`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToRefreshTwilioIntegration,
    /// 7001: Digits were sent to an interaction that is not a live call.
    ///
    /// Send digits only between `work-accepted-received` and `work-ended-received`, and to voice
    /// interactions.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.sendDigits`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToSendDigitsInvalidInteraction,
    /// 7002: The tenant has no Twilio softphone.
    ///
    /// Let the agent press the key on the phone that takes the call.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.sendDigits`.
    NoTwilioIntegration,
    /// 7003: Somebody on the call could not be put on hold.
    ///
    /// See what the API said in `apiResponse`, and check that the call still lives and
    /// `targetResourceId` is on it.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.resourceHold`.
    ///
    /// Its `data` holds `interactionId`, `targetResourceId`, `resourceId`, `apiResponse`.
    FailedToPlaceResourceOnHold,
    /// 7004: Somebody on the call could not be taken off hold.
    ///
    /// See what the API said in `apiResponse`, and check that the call still lives and
    /// `targetResourceId` is on it.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.resourceResume`.
    ///
    /// Its `data` holds `interactionId`, `targetResourceId`, `resourceId`, `apiResponse`.
    FailedToResumeResource,
    /// 7005: Somebody on the call could not be muted.
    ///
    /// See what the API said in `apiResponse`, and check that the call still lives and
    /// `targetResourceId` is on it.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.mute`.
    ///
    /// Its `data` holds `interactionId`, `targetResourceId`, `resourceId`, `apiResponse`.
    FailedToMuteTargetResource,
    /// 7006: Somebody on the call could not be unmuted.
    ///
    /// See what the API said in `apiResponse`, and check that the call still lives and
    /// `targetResourceId` is on it.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.unmute`.
    ///
    /// Its `data` holds `interactionId`, `targetResourceId`, `resourceId`, `apiResponse`.
    FailedToUnmuteTargetResource,
    /// 7007: The people on the call could not be taken off hold.
    ///
    /// See what the API said in `apiResponse`; check that the call still lives, or resume each one
    /// alone.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.resumeAll`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToResumeAll,
    /// 7008: The recording could not be started.
    ///
    /// Check that the call still lives and that the flow lets agents record
    /// (`update-call-controls`).
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.startRecording`.
    ///
    /// Its `data` holds `interactionId`, `resourceId`, `apiResponse`.
    FailedToStartRecording,
    /// 7011: The customer could not be put on hold.
    ///
    /// On `cxengage/interactions/voice/customer-hold-error` it comes after the request had been
    /// taken.
    ///
    /// Check that the call still lives and that the customer is not on hold already, then ask
    /// again.
    ///
    /// Context `voice`, level `interaction-error`.
    ///
    /// Raised by `interactions.voice.customerHold`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToPlaceCustomerOnHold,
    /// 7012: The recording could not be stopped.
    ///
    /// Check that the call still lives and that the flow lets agents record
    /// (`update-call-controls`).
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.stopRecording`.
    ///
    /// Its `data` holds `interactionId`, `resourceId`, `apiResponse`.
    FailedToStopRecording,
    /// 7013: The customer could not be taken off hold.
    ///
    /// Check that the call still lives and that the customer is on hold, then ask again.
    ///
    /// Context `voice`, level `interaction-error`.
    ///
    /// Raised by `interactions.voice.customerResume`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToResumeCustomer,
    /// 7014: Somebody could not be taken off the call.
    ///
    /// See what the API said in `apiResponse`, and check that the call still lives and
    /// `targetResourceId` is on it.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.resourceRemove`.
    ///
    /// Its `data` holds `interactionId`, `targetResourceId`, `resourceId`, `apiResponse`.
    FailedToRemoveResource,
    /// 7019: The outbound call could not be placed.
    ///
    /// Check the number and the outbound identifier, see what the API said in `apiResponse`, and
    /// that the agent is ready.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.dial`.
    ///
    /// Its `data` holds `phoneNumber`, `apiResponse`.
    FailedToPerformOutboundDial,
    /// 7020: The outbound call could not be given up.
    ///
    /// It may have been answered or ended meanwhile: call `interactions.end` if it still lives.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.cancelDial`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToCancelOutboundDial,
    /// 7022: Listening in could not be started.
    ///
    /// Check that the call still lives and that the agent may monitor, then ask again.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.silentMonitor`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToStartSilentMonitoring,
    /// 7023: The softphone failed.
    ///
    /// Look at the network and the microphone, then reload Skylight.
    ///
    /// Context `voice`, level `interaction-fatal`.
    ///
    /// Its `data` holds `error`.
    FailedToInitTwilio,
    /// 7025: There is no phone to listen in on: none was given and the agent has none.
    ///
    /// Pass `chosenExtension`, or have an extension set up for the agent.
    ///
    /// Context `voice`, level `error`.
    ///
    /// Raised by `interactions.voice.silentMonitor`.
    ///
    /// Its `data` holds `interactionId`, `extensions`.
    FailedToStartSilentMonitoringNoExtension,
    /// 8000: There is no microphone for the softphone.
    ///
    /// Have the agent allow the microphone for Skylight's site and reload it, or choose a telephone
    /// as extension.
    ///
    /// Context `twilio`, level `error`.
    ///
    /// Its `data` holds `error`.
    NoMicrophoneAccess,
    /// 8001: The softphone could not play the tone.
    ///
    /// Check that the call runs on the softphone and still lives, then send the digit again.
    ///
    /// Context `twilio`, level `error`.
    ///
    /// Raised by `interactions.voice.sendDigits`.
    ///
    /// Its `data` holds `digit`.
    FailedToSendTwilioDigits,
    /// 8002: The call that was accepted never reached the softphone.
    ///
    /// Comes up to 34 seconds after the accept was acknowledged.
    ///
    /// Look at the network and that only one Skylight is open, then have the call offered again.
    ///
    /// Context `twilio`, level `interaction-fatal`.
    ///
    /// Raised by `interactions.accept`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToFindTwilioConnectionObject,
    /// 8003: The softphone hung up a call that the platform did not know any more.
    ///
    /// Take the interaction off your screen: it is over.
    ///
    /// Context `twilio`, level `interaction-fatal`.
    ///
    /// Raised by `interactions.reject`, `interactions.end`.
    ///
    /// Its `data` holds `interactionId`.
    ForceKilledTwilioConnection,
    /// 8004: The loudspeakers for ringing were not changed, or were changed but could not be told.
    ///
    /// Over the bridge a change that worked ends with this error too; `data.error` may tell the two
    /// apart.
    ///
    /// Do not repeat the call for this error alone; have the agent check the sound, and that the
    /// browser knows the device ids.
    ///
    /// Context `twilio`, level `error`.
    ///
    /// Raised by `twilio.setActiveOutputRingtoneDevices`.
    ///
    /// Its `data` holds `error`.
    FailedToChangeTwilioActiveOutputRingtoneDevices,
    /// 8005: The loudspeakers for calls were not changed, or were changed but could not be told.
    ///
    /// Over the bridge a change that worked ends with this error too; `data.error` may tell the two
    /// apart.
    ///
    /// Do not repeat the call for this error alone; have the agent check the sound, and that the
    /// browser knows the device ids.
    ///
    /// Context `twilio`, level `error`.
    ///
    /// Raised by `twilio.setActiveOutputSpeakerDevices`.
    ///
    /// Its `data` holds `error`.
    FailedToChangeTwilioActiveOutputSpeakerDevices,
    /// 9000: The message broker could not be reached.
    ///
    /// Look at the network, then reload Skylight: SMS and messaging do not work until then.
    ///
    /// Context `mqtt`, level `session-fatal`.
    ///
    /// Its `data` holds `message`.
    FailedToConnectToMqtt,
    /// 9001: The connection to the message broker was lost.
    ///
    /// Wait for `cxengage/interactions/messaging/mqtt-session-connected`; messages sent in between
    /// may be lost.
    ///
    /// Context `mqtt`, level `warn`.
    MqttConnectionLost,
    /// 10000: The draft of a reply to an email could not be made.
    ///
    /// The email cannot be answered; see what the API said in `apiResponse`, and transfer the
    /// interaction or end it.
    ///
    /// Context `email`, level `interaction-fatal`.
    ///
    /// Its `data` holds `interactionId`, `artifactBody`, `apiResponse`.
    FailedToCreateEmailReplyArtifact,
    /// 10001: The files of an offered email could not be read.
    ///
    /// See what the API said in `apiResponse`; the email cannot be shown, so hand the interaction
    /// over or end it.
    ///
    /// Context `email`, level `interaction-fatal`.
    ///
    /// Its `data` holds `interactionId`, `artifactId`, `apiResponse`.
    FailedToRetrieveEmailArtifact,
    /// 10002: An outbound email could not be started.
    ///
    /// Check the address and the params, see what the API said in `apiResponse`, then start it
    /// again.
    ///
    /// Context `email`, level `interaction-fatal`.
    ///
    /// Raised by `interactions.email.startOutboundEmail`.
    ///
    /// Its `data` holds `interactionBody`, `interactionId`, `apiResponse`.
    FailedToCreateOutboundEmailInteraction,
    /// 10003: Reporting could not be told that the agent writes a reply.
    ///
    /// Ignore it; only reports are affected.
    ///
    /// Context `email`, level `warn`.
    ///
    /// Raised by `interactions.email.agentReplyStarted`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToSendAgentReplyStarted,
    /// 10004: Reporting could not be told that the agent will not reply.
    ///
    /// Ignore it; only reports are affected.
    ///
    /// Context `email`, level `warn`.
    ///
    /// Raised by `interactions.email.agentNoReply`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToSendAgentNoReply,
    /// 10005: The email could not be handed to the flow.
    ///
    /// Check that the interaction still lives, see what the API said in `apiResponse`, then send it
    /// again.
    ///
    /// Context `email`, level `interaction-fatal`.
    ///
    /// Raised by `interactions.email.sendReply`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToSendEmailReply,
    /// 10006: The address of an attachment could not be read.
    ///
    /// Check the three ids and ask again.
    ///
    /// Context `email`, level `error`.
    ///
    /// Raised by `interactions.email.getAttachmentUrl`.
    ///
    /// Its `data` holds `interactionId`, `artifactFileId`, `artifactId`, `apiResponse`.
    FailedToGetAttachmentUrl,
    /// 10007: Reporting could not be told that the agent gave up a reply.
    ///
    /// Ignore it; only reports are affected.
    ///
    /// Context `email`, level `warn`.
    ///
    /// Raised by `interactions.email.agentCancelledReply`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToSendAgentCancelReply,
    /// 10008: There is no draft of a reply for this interaction.
    ///
    /// Wait for `cxengage/interactions/email/email-reply-artifact-created`, then send again; after
    /// a 10000 the email cannot be answered.
    ///
    /// Context `email`, level `error`.
    ///
    /// Raised by `interactions.email.sendReply`.
    ///
    /// Its `data` holds `interactionId`, `artifactId`.
    FailedToSendEmailReplyNoArtifact,
    /// 10009: The emails of an interaction could not be read.
    ///
    /// Check the interaction id and, if given, the tenant id, then ask again.
    ///
    /// Context `email`, level `error`.
    ///
    /// Raised by `reporting.getEmailTranscripts`.
    FailedToGetEmailTranscripts,
    /// 11000: The user could not be read.
    ///
    /// The response is still an object, and its `result` holds `skillsWithProficiency` as null and
    /// nothing else.
    ///
    /// Check `resourceId` against `getUsers` (it is a user's id), and that the role has
    /// `VIEW_ALL_USERS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getUser`.
    ///
    /// Its `data` holds `resourceId`, `apiResponse`.
    FailedToGetUser,
    /// 11001: The users of the tenant could not be read.
    ///
    /// Check the `tenantId` when one was given, and that the role has `VIEW_ALL_USERS`; then ask
    /// again.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getUsers`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetUsers,
    /// 11002: The queue, or its versions, could not be read.
    ///
    /// What was read is in the response all the same; `versions` is null when they were not.
    ///
    /// Take the queue from the response if it is there; otherwise check `queueId` against
    /// `getQueues`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getQueue`.
    ///
    /// Its `data` holds `queueId`, `apiResponse`.
    FailedToGetQueue,
    /// 11003: The queues could not be read.
    ///
    /// Look whether the role has `VIEW_ALL_QUEUES`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getQueues`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetQueueList,
    /// 11004: The transfer list could not be read.
    ///
    /// Check `transferListId` against `getTransferLists`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getTransferList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetTransferList,
    /// 11005: The transfer lists could not be read.
    ///
    /// Look whether the role has `VIEW_ALL_TRANSFER_LISTS`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getTransferLists`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetTransferLists,
    /// 11006: The branding of the tenant could not be read.
    ///
    /// The response still is an object, with `result` null.
    ///
    /// Check the `tenantId` when one was given; go on with the default look, since nothing else
    /// depends on it.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getBranding`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetTenantBranding,
    /// 11007: The user could not be changed.
    ///
    /// Check `userId` against `getUsers` and see what the API said in `apiResponse`. Extensions are
    /// taken in `updateBody` only; `extensions` beside it does not fit the API.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateUser`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateUser,
    /// 11008: The dashboards could not be read.
    ///
    /// See what the API said in `apiResponse`; the two switches of `getDashboards` cannot be at
    /// fault, so it is a matter of permissions or of asking again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getDashboards`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetDashboardsList,
    /// 11009: The list could not be read.
    ///
    /// Check `listId` against `getLists`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetList,
    /// 11010: The row of the list could not be read.
    ///
    /// Check `listId`, and that a row has `listItemKey` in its first field. Pass the key as it is:
    /// the SDK encodes it for the URL.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getListItem`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetListItem,
    /// 11011: The lists could not be read.
    ///
    /// Check the `listTypeId` when one was given. Skylight does not encode `name` for the URL: do
    /// so yourself when it contains more than letters and digits.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getLists`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetLists,
    /// 11012: The list could not be created.
    ///
    /// The response is what the API said, with a `result` that holds an empty `items` and nothing
    /// else.
    ///
    /// Check `listTypeId` against `getListTypes`, and that the role has `MANAGE_ALL_LISTS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateList,
    /// 11013: The row could not be added to the list.
    ///
    /// Compare `itemValue` with the fields of the list type: required ones, types, and names, of
    /// which only camelCase ones get through unchanged. Look also whether another row has the same
    /// key.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createListItem`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateListItem,
    /// 11014: The list could not be changed.
    ///
    /// The response is what the API said, with a `result` that holds an empty `items` and nothing
    /// else.
    ///
    /// Check `listId` against `getLists`, that the list belongs to this tenant, and that the role
    /// has `MANAGE_ALL_LISTS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateList,
    /// 11015: The row of the list could not be changed.
    ///
    /// Compare `itemValue` with the fields of the list type. The key field cannot be changed:
    /// delete the row and add a new one instead.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateListItem`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateListItem,
    /// 11016: The row of the list could not be deleted.
    ///
    /// Check `listId`, and that a row with this `listItemKey` exists. Pass the key as it is: the
    /// SDK encodes it for the URL.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.deleteListItem`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToDeleteListItem,
    /// 11017: The list types could not be read.
    ///
    /// Look whether the role has `VIEW_ALL_LISTS`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getListTypes`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetListTypes,
    /// 11018: The rows of the list could not be downloaded.
    ///
    /// Check `listId` against `getLists`, and that the role has `VIEW_ALL_LISTS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.downloadList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToDownloadList,
    /// 11019: The file with the rows of a list could not be uploaded.
    ///
    /// Skylight tries an upload once only.
    ///
    /// Check `listId`, and that `file` is a `File` with a name and holds CSV (compare with what
    /// `downloadList` gives); after a network failure, upload it again.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.uploadList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUploadList,
    /// 11020: The kinds of email that the platform sends to users could not be read.
    ///
    /// Check the `emailTypeId` when one was given; without it the answer lists them all.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getEmailTypes`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetEmailTypes,
    /// 11021: The wording of emails to users could not be read.
    ///
    /// Check the `emailTypeId` when one was given, and that the role has
    /// `USER_MANAGEMENT_EMAIL_READ`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getEmailTemplates`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetEmailTemplates,
    /// 11022: The tenant's own wording of an email could not be created.
    ///
    /// Check `emailTypeId` against `getEmailTypes`, and with `getEmailTemplates` whether the tenant
    /// has its own wording already (then `updateEmailTemplate`).
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createEmailTemplate`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateEmailTemplate,
    /// 11023: The tenant's own wording of an email could not be changed.
    ///
    /// Check with `getEmailTemplates` that the tenant has its own wording of this email (otherwise
    /// `createEmailTemplate`), and that the role has `USER_MANAGEMENT_EMAIL_UPDATE`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateEmailTemplate`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateEmailTemplate,
    /// 11024: The tenant's own wording of an email could not be deleted.
    ///
    /// Check with `getEmailTemplates` that the tenant has its own wording of this email; the
    /// inherited one cannot be deleted from here.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.deleteEmailTemplate`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToDeleteEmailTemplate,
    /// 11025: The groups could not be read.
    ///
    /// Look whether the role has `VIEW_ALL_GROUPS`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getGroups`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetGroups,
    /// 11026: The skills could not be read.
    ///
    /// Look whether the role has `VIEW_ALL_SKILLS`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getSkills`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetSkills,
    /// 11027: The list of what is left of the interaction could not be read.
    ///
    /// On `cxengage/entities/get-recordings-response` and
    /// `cxengage/interactions/email/transcript-received`, `apiResponse` is the failure itself,
    /// without the HTTP status around it. `getRecordings` tells a network failure as an empty list
    /// and no error.
    ///
    /// Check `interactionId`, and `tenantId` when the interaction belongs to another tenant.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getArtifacts`, `entities.getRecordings`,
    /// `reporting.getEmailTranscripts`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetArtifacts,
    /// 11028: The artifact could not be read.
    ///
    /// Check that `artifactId` is one of those that `getArtifacts` lists for this interaction, and
    /// `tenantId` when it belongs to another tenant.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getArtifact`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetArtifact,
    /// 11029: The protected settings of the branding could not be read.
    ///
    /// Check the `tenantId` when one was given, and see what the API said in `apiResponse`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getProtectedBranding`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetTenantProtectedBranding,
    /// 11030: The outbound identifier could not be created.
    ///
    /// The response is what the API said, with a `result` that holds an empty `items` and nothing
    /// else.
    ///
    /// Check `flowId` against `getFlows` and that `value` suits `channelType`, and that the role
    /// has `OUTBOUND_IDENTIFIER_CREATE`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createOutboundIdentifier`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateOutboundIdentifier,
    /// 11031: The outbound identifiers could not be read.
    ///
    /// Look whether the role has `OUTBOUND_IDENTIFIER_READ`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getOutboundIdentifiers`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetOutboundIdentifiers,
    /// 11032: The outbound identifier could not be changed.
    ///
    /// The response is what the API said, with a `result` that holds an empty `items` and nothing
    /// else.
    ///
    /// Check `outboundIdentifierId` against `getOutboundIdentifiers`, `flowId` against `getFlows`,
    /// and that `value` suits `channelType`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateOutboundIdentifier`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateOutboundIdentifier,
    /// 11033: The outbound identifier lists could not be read.
    ///
    /// Look whether the role has `OUTBOUND_IDENTIFIER_READ`; for one user's lists alone,
    /// `getUserOutboundIdentifierLists` may do.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getOutboundIdentifierLists`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetOutboundIdentifierLists,
    /// 11034: The outbound identifier list could not be created.
    ///
    /// See what the API said in `apiResponse`, for instance of the name, and look whether the role
    /// has `OUTBOUND_IDENTIFIER_CREATE`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createOutboundIdentifierList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateOutboundIdentifierList,
    /// 11035: The outbound identifier list could not be changed.
    ///
    /// Check `outboundIdentifierListId` against `getOutboundIdentifierLists`; members are not
    /// changed here but with `addOutboundIdentifierListMember`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateOutboundIdentifierList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateOutboundIdentifierList,
    /// 11036: The outbound identifier list could not be read.
    ///
    /// Check `outboundIdentifierListId` against `getOutboundIdentifierLists`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getOutboundIdentifierList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetOutboundIdentifierList,
    /// 11037: The outbound identifier could not be deleted.
    ///
    /// Check `outboundIdentifierId` against `getOutboundIdentifiers`. If it is to be out of use
    /// only, call `updateOutboundIdentifier` with `active` false.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.deleteOutboundIdentifier`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToDeleteOutboundIdentifier,
    /// 11038: The outbound identifier could not be put on the list.
    ///
    /// Check both ids, and with `getOutboundIdentifierList` whether it is on the list already.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.addOutboundIdentifierListMember`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToAddOutboundIdentifierListMember,
    /// 11039: The outbound identifier could not be taken off the list.
    ///
    /// Check both ids, and with `getOutboundIdentifierList` whether it is on the list at all.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.removeOutboundIdentifierListMember`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToRemoveOutboundIdentifierListMember,
    /// 11043: The flows could not be read.
    ///
    /// The response has an empty `result` even so; with `includeNotations` it is what the API said.
    ///
    /// Do not take the empty list for the truth. Look whether the role has `VIEW_ALL_FLOWS`; if it
    /// has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getFlows`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetFlows,
    /// 11044: The roles of the tenant could not be read.
    ///
    /// Look whether the role of the user has `VIEW_ALL_ROLES`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getRoles`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetRoles,
    /// 11045: The integrations could not be read.
    ///
    /// Check the `tenantId` when one was given, and that the role has `VIEW_ALL_PROVIDERS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getIntegrations`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetIntegrations,
    /// 11046: The capacity rules could not be read.
    ///
    /// See what the API said in `apiResponse`; `getCapacityRules` takes nothing that could be
    /// wrong, so it is a matter of permissions or of asking again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getCapacityRules`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetCapacityRules,
    /// 11047: The reasons for being not ready could not be read.
    ///
    /// Look whether the role has `READ_PRESENCE_REASONS`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getReasons`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetReasons,
    /// 11048: The reason lists could not be read.
    ///
    /// Look whether the role has `READ_REASON_LIST`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getReasonLists`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetReasonLists,
    /// 11049: The permissions that roles can include could not be read.
    ///
    /// Look whether the user's role has `VIEW_ALL_ROLES`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getPermissions`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetPermissions,
    /// 11050: The role could not be created.
    ///
    /// Check that `permissions` holds ids out of `getPermissions`, not names, and that the user's
    /// own role has `MANAGE_ALL_ROLES`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createRole`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateRole,
    /// 11051: The role could not be changed.
    ///
    /// Check `roleId` and the ids in `permissions`, and that the role is not one of the platform's
    /// own (`type` `system`).
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateRole`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateRole,
    /// 11052: The folders of historical reports could not be read.
    ///
    /// See what the API said in `apiResponse`, whether the user may see reports, then ask again
    /// later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getHistoricalReportFolders`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetHistoricalReportFolders,
    /// 11053: The access controlled reports could not be read.
    ///
    /// See what the API said in `apiResponse`, whether the user may administer these reports, then
    /// ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getDataAccessReports`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetDataAccessReports,
    /// 11054: The access controlled report could not be read.
    ///
    /// The response is what the API said, with `result` null.
    ///
    /// `apiResponse` is the failure itself, without the HTTP status around it.
    ///
    /// Check `dataAccessReportId` against `getDataAccessReports`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getDataAccessReport`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetDataAccessReport,
    /// 11055: The access controlled report could not be created.
    ///
    /// The response is what the API said, with `result` null.
    ///
    /// Check that the fields suit `reportType` (those of the other type are sent as null), and the
    /// ids in `users` against `getUsers`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createDataAccessReport`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateDataAccessReport,
    /// 11056: The access controlled report could not be changed.
    ///
    /// The response is what the API said, with `result` null.
    ///
    /// Check `dataAccessReportId`, that the fields suit `reportType` (those of the other type are
    /// sent as null), and the ids in `users`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateDataAccessReport`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateDataAccessReport,
    /// 11057: The skill, or the list of users who have it, could not be read.
    ///
    /// When only the users are missing, the response has the skill with an empty `users`.
    ///
    /// `apiResponse` is the failure itself, without the HTTP status around it.
    ///
    /// Take the skill from the response if it is there; otherwise check `skillId` against
    /// `getSkills`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getSkill`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetSkill,
    /// 11058: The skill could not be created.
    ///
    /// See what the API said in `apiResponse`, for instance of the name, and look whether the role
    /// has `MANAGE_ALL_SKILLS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createSkill`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateSkill,
    /// 11059: The skill could not be changed.
    ///
    /// Check `skillId` against `getSkills`, and whether the role has `MANAGE_ALL_SKILLS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateSkill`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateSkill,
    /// 11060: The group, or the list of its members, could not be read.
    ///
    /// When only the members are missing, the response has the group with an empty `users`.
    ///
    /// `apiResponse` is the failure itself, without the HTTP status around it.
    ///
    /// Take the group from the response if it is there; otherwise check `groupId` against
    /// `getGroups`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getGroup`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetGroup,
    /// 11061: The group could not be created.
    ///
    /// See what the API said in `apiResponse`, for instance of the name, and look whether the role
    /// has `MANAGE_ALL_GROUPS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createGroup`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateGroup,
    /// 11062: The group could not be changed.
    ///
    /// Check `groupId` against `getGroups`, and whether the role has `MANAGE_ALL_GROUPS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateGroup`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateGroup,
    /// 11063: The roles of the platform could not be read.
    ///
    /// Look whether the user's role has `VIEW_ALL_ROLES` or `MANAGE_ALL_ROLES`; if it has, ask
    /// again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getPlatformRoles`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetPlatformRoles,
    /// 11064: The two entities could not be disconnected.
    ///
    /// Check that they are connected, and name them in the same order as for `associate`: plural
    /// and in kebab-case (`users`, `reason-lists`).
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.dissociate`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToDissociate,
    /// 11065: The user could not be created.
    ///
    /// The response is what the API said, with `result` null.
    ///
    /// Look with `getPlatformUserEmail` whether the address has an account already (then
    /// `inviteUser`), and check `roleId` and `platformRoleId` against `getRoles` and
    /// `getPlatformRoles`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createUser`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateUser,
    /// 11066: The two entities could not be connected.
    ///
    /// Check both ids and names: a name is plural and in kebab-case (`users`, `reason-lists`), and
    /// neither is checked before the request. See what the API said in `apiResponse`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.associate`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToAssociate,
    /// 11067: The member of access controlled reports could not be read.
    ///
    /// Check `dataAccessMemberId`; the SDK sends it without looking at it.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getDataAccessMember`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetDataAccessMember,
    /// 11068: The user's outbound identifier lists could not be read.
    ///
    /// Check `userId`, or leave it out for the user who is logged in; look whether the role has
    /// `OUTBOUND_IDENTIFIER_READ`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getUserOutboundIdentifierLists`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetUserOutboundIdentifierLists,
    /// 11069: The entity could not be read.
    ///
    /// Comes on the `customTopic` when there was one.
    ///
    /// `apiResponse` is the failure itself, without the HTTP status around it.
    ///
    /// Check that `entityName` or `path` makes up a path of the REST API below the tenant, and that
    /// the id exists there.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getEntity`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetEntity,
    /// 11070: The message templates could not be read.
    ///
    /// Look whether the role has `VIEW_ALL_MESSAGE_TEMPLATES`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getMessageTemplates`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetMessageTemplates,
    /// 11071: The account of the user could not be changed.
    ///
    /// Check `userId` and the fields of `updateBody`; accounts stand above tenants, so rights in a
    /// tenant may not do.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updatePlatformUser`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdatePlatformUser,
    /// 11072: The account of the user could not be read.
    ///
    /// Check `userId`; accounts stand above tenants, so rights in a tenant may not do.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getPlatformUser`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetPlatformUser,
    /// 11073: The identity providers could not be read.
    ///
    /// Check the `tenantId` when one was given, and see what the API said in `apiResponse`: not
    /// every administrator may see them.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getIdentityProviders`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetIdentityProviders,
    /// 11074: The user's capacity rule could not be set.
    ///
    /// Null as `capacityRuleId` always ends here: Skylight sends nothing and the response is null.
    ///
    /// `apiResponse` is the failure itself, without the HTTP status around it.
    ///
    /// Pass the id of an active rule out of `getCapacityRules`, and check `userId`. This command
    /// cannot take a rule away.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateUsersCapacityRule`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateUsersCapacityRule,
    /// 11075: The user's proficiency in a skill could not be changed.
    ///
    /// Check that the user has the skill (`getUser`) and that the skill is rated
    /// (`hasProficiency`); give a skill with `associate` first.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateUserSkillMember`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateUserSkillMember,
    /// 11076: The search for an account by email address failed.
    ///
    /// An address that nobody has is not an error; the answer is an empty list.
    ///
    /// Look for characters in the address that mean something in a URL, such as `+` or `&`:
    /// Skylight does not encode them, so encode them before the call.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getPlatformUserEmail`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetPlatformUserEmail,
    /// 11077: The reason for being not ready could not be changed.
    ///
    /// Check `reasonId` against `getReasons`, that the reason belongs to this tenant (`tenantId`),
    /// and that the role has `UPDATE_PRESENCE_REASONS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateReason`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateReason,
    /// 11078: The reason for being not ready could not be created.
    ///
    /// See what the API said in `apiResponse`; look whether the role has `CREATE_PRESENCE_REASONS`,
    /// and `SHARE_PRESENCE_REASONS` with `shared` true.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createReason`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateReason,
    /// 11079: The role could not be read.
    ///
    /// Check `roleId` against `getRoles`; roles of the platform are in `getPlatformRoles` only.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getRole`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetRole,
    /// 11080: The reason list could not be created.
    ///
    /// Check that every `reasonId` is one of `getReasons` and has `sortOrder` and `hierarchy`,
    /// which the SDK does not check, and that the role has `CREATE_REASON_LIST`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createReasonList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateReasonList,
    /// 11081: The reason list could not be changed.
    ///
    /// Check `reasonListId`, that the list belongs to this tenant, and each element of `reasons`;
    /// `sortOrder` and `hierarchy` reach the API unchecked.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateReasonList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateReasonList,
    /// 11082: The reason for being not ready could not be read.
    ///
    /// Check `reasonId` against `getReasons`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getReason`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetReason,
    /// 11083: The reason list could not be read.
    ///
    /// Check `reasonListId` against `getReasonLists`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getReasonList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetReasonList,
    /// 11084: The flow, or its versions or drafts, could not be read.
    ///
    /// The parts are read one by one, and what was read is in the response: `versions` is null and
    /// `drafts` empty or null where they failed.
    ///
    /// Take from the response what is there; when the flow itself is missing, check `flowId`
    /// against `getFlows`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getFlow`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetFlow,
    /// 11085: The flow, or its first draft, could not be created.
    ///
    /// When only the draft failed, the flow exists: the response holds it, with one null in
    /// `drafts`.
    ///
    /// Look for an `id` in the response before trying again. If it is there, make the draft with
    /// `createFlowDraft`, or a second flow comes into being.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createFlow`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateFlow,
    /// 11086: The draft of the flow could not be created.
    ///
    /// Check `flowId` against `getFlows`, that `flow` is text that the flow designer understands,
    /// and that the role has `MANAGE_ALL_FLOWS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createFlowDraft`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateFlowDraft,
    /// 11087: The flow could not be changed.
    ///
    /// Check `flowId` against `getFlows`, `activeVersion` against the versions of this flow
    /// (`getFlow`), and that the role has `MANAGE_ALL_FLOWS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateFlow`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateFlow,
    /// 11088: The draft of the flow could not be removed.
    ///
    /// Check `flowId` and `draftId`; `getFlow` with `includeDrafts` tells which drafts the flow
    /// has.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.removeFlowDraft`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToRemoveFlowDraft,
    /// 11089: The dispositions could not be read.
    ///
    /// Look whether the role has `READ_DISPOSITIONS`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getDispositions`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetDispositions,
    /// 11090: The disposition could not be read.
    ///
    /// Check `dispositionId` against `getDispositions`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getDisposition`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetDisposition,
    /// 11091: The disposition could not be created or changed.
    ///
    /// `updateDisposition` fails with this code too; the topic tells which of the two it was.
    ///
    /// See what the API said in `apiResponse`. When creating, look whether the role has
    /// `CREATE_DISPOSITIONS`; when changing, `UPDATE_DISPOSITIONS`, and check `dispositionId`
    /// against `getDispositions`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createDisposition`, `entities.updateDisposition`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateDisposition,
    /// 11092: Meant to tell that the disposition could not be changed.
    ///
    /// The SDK never uses it.
    ///
    /// Expect 11091 on `cxengage/entities/update-disposition-response` instead.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateDisposition,
    /// 11093: The dispatch mappings, or the one asked for, could not be read.
    ///
    /// `getDispatchMapping` fails with this code as well; the topic tells which of the two it was.
    ///
    /// Look whether the role has `VIEW_ALL_CONTACT_POINTS`; for a single one, check
    /// `dispatchMappingId` against `getDispatchMappings`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getDispatchMappings`, `entities.getDispatchMapping`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetDispatchMappings,
    /// 11094: Meant to tell that the dispatch mapping could not be read.
    ///
    /// The SDK never uses it.
    ///
    /// Expect 11093 on `cxengage/entities/get-dispatch-mapping-response` instead.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetDispatchMapping,
    /// 11095: The dispatch mapping could not be created.
    ///
    /// Check `flowId` against `getFlows`, `version` against the versions of that flow, and whether
    /// `value` suits `interactionField`, and that the role has `MAP_ALL_CONTACT_POINTS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createDispatchMapping`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateDispatchMapping,
    /// 11096: The dispatch mapping could not be changed.
    ///
    /// Check `dispatchMappingId` against `getDispatchMappings`, `flowId` against `getFlows` and
    /// `version` against the versions of that flow, and that the role has `MAP_ALL_CONTACT_POINTS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateDispatchMapping`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateDispatchMapping,
    /// 11097: The service level agreement could not be created.
    ///
    /// See what the API said in `apiResponse` of the name and the thresholds, and look whether the
    /// role has `CUSTOM_STATS_CREATE`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createSla`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateSla,
    /// 11098: Nothing could be made.
    ///
    /// See what the API said in `apiResponse`; check the path, the body and the agent's
    /// permissions.
    ///
    /// Context `api`, level `error`.
    ///
    /// Raised by `api.create`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreate,
    /// 11099: Nothing could be read.
    ///
    /// See what the API said in `apiResponse`; check the path, the tenant and the agent's
    /// permissions.
    ///
    /// Context `api`, level `error`.
    ///
    /// Raised by `api.read`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToRead,
    /// 11100: Nothing could be changed.
    ///
    /// See what the API said in `apiResponse`; check the path, the body and the agent's
    /// permissions.
    ///
    /// Context `api`, level `error`.
    ///
    /// Raised by `api.update`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdate,
    /// 11101: Nothing could be deleted.
    ///
    /// See what the API said in `apiResponse`; check the path and the agent's permissions.
    ///
    /// Context `api`, level `error`.
    ///
    /// Raised by `api.delete`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToDelete,
    /// 11102: The version of the service level agreement could not be created.
    ///
    /// Check `slaId` against `getSlas`; `versionName`, `slaThreshold` and `abandonType` may be null
    /// to the SDK, but the API may want them.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createSlaVersion`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateSlaVersion,
    /// 11103: The service level agreements could not be read.
    ///
    /// Check the `tenantId` when one was given, and that the role has `CUSTOM_STATS_READ`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getSlas`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetSlas,
    /// 11104: The service level agreement, or its versions, could not be read.
    ///
    /// When only the versions are missing, the response has the agreement with `versions` null.
    ///
    /// Take the agreement from the response if it is there; otherwise check `slaId` against
    /// `getSlas`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getSla`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetSla,
    /// 11105: The service level agreement could not be changed, or a new version not made the
    /// active one.
    ///
    /// On `cxengage/entities/create-sla-version-response` the version exists, is in the response,
    /// and is not in force.
    ///
    /// Check `slaId` and `activeVersion`. After `createSlaVersion`, do not create it again: call
    /// `updateSla` with the new version as `activeVersion`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateSla`, `entities.createSlaVersion`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateSla,
    /// 11106: Meant to tell that the tenant could not be read.
    ///
    /// The SDK never uses it.
    ///
    /// Expect 2010 on `cxengage/entities/get-tenant-response` instead.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetTenantData,
    /// 11107: The transfer list could not be created.
    ///
    /// Check each element of `endpoints`, since the SDK does not: `contactType` is `queue`, `PSTN`
    /// or `SIP`, and `hierarchy` is one text. Look whether the role has
    /// `MANAGE_ALL_TRANSFER_LISTS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createTransferList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateTransferList,
    /// 11108: The transfer list could not be changed.
    ///
    /// Check `transferListId` against `getTransferLists` and each element of `endpoints`, since the
    /// SDK does not: `contactType` is `queue`, `PSTN` or `SIP`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateTransferList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateTransferList,
    /// 11109: The integration could not be read.
    ///
    /// Check `integrationId` against `getIntegrations`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getIntegration`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetIntegration,
    /// 11110: The integration could not be created.
    ///
    /// Compare `properties` with what the service wants (keys have to be camelCase to get through
    /// unchanged), and that the role has `MANAGE_ALL_PROVIDERS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createIntegration`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateIntegration,
    /// 11111: The integration could not be changed.
    ///
    /// Check `integrationId` against `getIntegrations`, and the keys of `properties`, which are
    /// sent exactly as given, and that the role has `MANAGE_ALL_PROVIDERS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateIntegration`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateIntegration,
    /// 11112: The listeners of the integration could not be read.
    ///
    /// On `cxengage/entities/get-integration-response` the integration itself was read and is in
    /// the response, without `listeners`.
    ///
    /// Check `integrationId` against `getIntegrations`: `getIntegrationListeners` does not notice
    /// when it is missing. After `getIntegration`, go on with the response, or ask for the
    /// listeners alone.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getIntegration`, `entities.getIntegrationListeners`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetIntegrationListeners,
    /// 11113: The listener of the integration could not be read.
    ///
    /// Check that `listenerId` is one of those that `getIntegrationListeners` gives for this
    /// integration.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getIntegrationListener`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetIntegrationListener,
    /// 11114: The listener of the integration could not be created.
    ///
    /// Check `integrationId`, and compare `listenerType` (not checked by the SDK) and `properties`
    /// with what the service wants.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createIntegrationListener`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateIntegrationListener,
    /// 11115: The listener of the integration could not be changed.
    ///
    /// Check `integrationId` and `listenerId` against `getIntegrationListeners`, and the keys of
    /// `properties`, of which only camelCase ones get through unchanged.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateIntegrationListener`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateIntegrationListener,
    /// 11116: The tenant could not be changed.
    ///
    /// Check `tenantId`, the ids of user, integration, identity provider and service level
    /// agreement that were given, and that the role has `MANAGE_TENANT`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateTenant`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateTenant,
    /// 11117: The tenant could not be created.
    ///
    /// Check `parentId` and `adminUserId`, `regionId` against `getRegions` and `timezone` against
    /// `getTimezones`, and that the role has `CREATE_CHILD_TENANT`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createTenant`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateTenant,
    /// 11118: The tenants of the region could not be read.
    ///
    /// Make sure that a tenant is active, since its region is looked up first, and that the user
    /// may see tenants.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getTenants`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetTenants,
    /// 11123: The message template could not be read.
    ///
    /// Check `messageTemplateId` against `getMessageTemplates`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getMessageTemplate`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetMessageTemplate,
    /// 11124: The message template could not be created.
    ///
    /// Check that `channels` holds `sms`, `messaging` or `email` only, which the SDK does not, and
    /// that the role has `MANAGE_ALL_MESSAGE_TEMPLATES`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createMessageTemplate`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateMessageTemplate,
    /// 11125: The message template could not be changed.
    ///
    /// Check `messageTemplateId` against `getMessageTemplates`, and that `channels` holds `sms`,
    /// `messaging` or `email` only.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateMessageTemplate`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateMessageTemplate,
    /// 11126: The business hours of the tenant could not be read.
    ///
    /// Look whether the role has `VIEW_ALL_BUSINESS_HOURS`; if it has, ask again later.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getBusinessHours`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetBusinessHours,
    /// 11127: The business hours could not be read.
    ///
    /// Check `businessHourId` against `getBusinessHours`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getBusinessHour`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetBusinessHour,
    /// 11128: The time zones could not be read.
    ///
    /// Ask again later; `getTimezones` takes nothing that could be wrong.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getTimezones`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetTimezones,
    /// 11129: The business hours could not be created.
    ///
    /// Check `timezone` against `getTimezones` and the keys and values of `timeMinutes`, which the
    /// SDK does not look at, and that the role has `MANAGE_ALL_BUSINESS_HOURS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createBusinessHour`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateBusinessHour,
    /// 11130: The business hours could not be changed.
    ///
    /// Check `businessHourId`, `timezone` and the keys and values of `timeMinutes`, which the SDK
    /// does not look at; hours inherited from another tenant can only be read.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateBusinessHour`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateBusinessHour,
    /// 11131: The exception to the business hours could not be created.
    ///
    /// Check `businessHourId` against `getBusinessHours`, and the day and times; both times are -1
    /// for a whole day.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createException`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateException,
    /// 11132: The exception to the business hours could not be deleted.
    ///
    /// Comes on `cxengage/entities/delete-execption-response`, a name that is misspelt in the SDK.
    ///
    /// Check that `exceptionId` is one of the `exceptions` of these business hours
    /// (`getBusinessHour`).
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.deleteException`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToDeleteException,
    /// 11133: The API keys could not be read.
    ///
    /// Look whether the user's role has `MANAGE_ALL_APP_CREDENTIALS`; if it has, see what the API
    /// said in `apiResponse`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getApiKeys`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetApiKeys,
    /// 11134: The API key could not be created.
    ///
    /// Check `roleId` against `getRoles`, and that the user's role has
    /// `MANAGE_ALL_APP_CREDENTIALS`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createApiKey`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateApiKey,
    /// 11135: The API key could not be changed.
    ///
    /// Check `apiKeyId` against `getApiKeys` (the SDK does not look at it) and `roleId` against
    /// `getRoles`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateApiKey`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateApiKey,
    /// 11136: The API key could not be deleted.
    ///
    /// Check `apiKeyId` against `getApiKeys`, since the SDK does not look at it. To shut the key
    /// off meanwhile, call `updateApiKey` with `active` false.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.deleteApiKey`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToDeleteApiKey,
    /// 11137: One of the recordings of the interaction could not be read.
    ///
    /// The artifacts were listed before. The error carries no data.
    ///
    /// List the artifacts with `getArtifacts` and read each recording with `getArtifact`, so that
    /// one bad recording does not spoil the others.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getRecordings`.
    FailedToGetRecordings,
    /// 11138: The disposition list could not be created.
    ///
    /// Check that every `dispositionId` is one of `getDispositions` and has `sortOrder` and
    /// `hierarchy`, which the SDK does not check, and that the role has `CREATE_DISPOSITION_LIST`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.createDispositionList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateDispositionList,
    /// 11139: The disposition list could not be changed.
    ///
    /// Check `dispositionListId`, that the list belongs to this tenant, and each element of
    /// `dispositions`; `sortOrder` and `hierarchy` reach the API unchecked.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateDispositionList`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateDispositionList,
    /// 11140: The picture for the branding could not be uploaded.
    ///
    /// Skylight tries an upload once only.
    ///
    /// Check that `file` is a `File` or `Blob` with a picture and `imageType` is `logo` or
    /// `favicon`; after a network failure, upload it again.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.uploadBrandingImage`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUploadBrandingImage,
    /// 11141: The branding of the tenant could not be changed.
    ///
    /// The response still is an object, with `result` null.
    ///
    /// Check `tenantId`, and that `styles` is JSON as text, not an object.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.updateBranding`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToUpdateTenantBranding,
    /// 11142: The regions could not be read.
    ///
    /// Ask again later; `getRegions` takes nothing that could be wrong.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.getRegions`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetRegions,
    /// 11143: The user could not be invited.
    ///
    /// The response is what the API said, with `result` null.
    ///
    /// Check that the address has an account (`getPlatformUserEmail`; if not, `createUser`) and is
    /// not in the tenant yet, and `roleId` against `getRoles`.
    ///
    /// Context `entities`, level `error`.
    ///
    /// Raised by `entities.inviteUser`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToInviteUser,
    /// 11144: The file could not be uploaded.
    ///
    /// See what the API said in `apiResponse`; check the path, and that `body` arrives as a `File`
    /// or `Blob`.
    ///
    /// Context `api`, level `error`.
    ///
    /// Raised by `api.createFile`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToCreateFile,
    /// 12000: The results of the subscribed statistics could not be read.
    ///
    /// Ids that are keys in `data` were changed: UUIDs have no hyphens here. When a regular request
    /// failed, `apiResponse` holds that request as well.
    ///
    /// Wait: Skylight asks again while anything is subscribed. After a `triggerBatch` without
    /// subscriptions, subscribe first.
    ///
    /// Context `reporting`, level `error`.
    ///
    /// Raised by `reporting.triggerBatch`.
    ///
    /// Its `data` holds `batchBody`, `apiResponse`.
    ReportingBatchRequestFailed,
    /// 12001: What reporting knows about the interaction could not be read.
    ///
    /// Check the interaction id, then ask again.
    ///
    /// Context `reporting`, level `error`.
    ///
    /// Raised by `reporting.getInteraction`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToGetInteractionReporting,
    /// 12002: The history of the contact could not be read.
    ///
    /// Check the contact's id and the page, then ask again.
    ///
    /// Context `reporting`, level `error`.
    ///
    /// Raised by `reporting.getContactInteractionHistory`.
    ///
    /// Its `data` holds `contactId`, `apiResponse`.
    FailedToGetContactInteractionHistory,
    /// 12003: The list of statistics could not be read.
    ///
    /// Make sure that a tenant is active, then ask again.
    ///
    /// Context `reporting`, level `error`.
    ///
    /// Raised by `reporting.getAvailableStats`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetAvailableStats,
    /// 12004: The statistic could not be read.
    ///
    /// Take `statistic` from `getAvailableStats`, check the ids it is narrowed down by, then ask
    /// again.
    ///
    /// Context `reporting`, level `error`.
    ///
    /// Raised by `reporting.statQuery`.
    ///
    /// Its `data` holds `statQuery`, `apiResponse`.
    FailedToPerformStatQuery,
    /// 12005: It could not be read how busy agents are.
    ///
    /// Check the agent's id and that a tenant is active, then ask again.
    ///
    /// Context `reporting`, level `error`.
    ///
    /// Raised by `reporting.getCapacity`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToGetCapacity,
    /// 12006: The history of the CRM record could not be read.
    ///
    /// Check `id`, `crm` and `subType`, percent-encoding included, then ask again.
    ///
    /// Context `reporting`, level `error`.
    ///
    /// Raised by `reporting.getCrmInteractions`.
    ///
    /// Its `data` holds `apiResponse`, `crm`, `id`, `subType`.
    FailedToGetCrmInteractions,
    /// 12007: The statistics could not be read.
    ///
    /// Take each `statistic` from `getAvailableStats`, check the ids they are narrowed down by,
    /// then ask again.
    ///
    /// Context `reporting`, level `error`.
    ///
    /// Raised by `reporting.bulkStatQuery`.
    ///
    /// Its `data` holds `apiResponse`, `stats`.
    FailedToPerformBulkStatQuery,
    /// 13000: The layouts could not be read.
    ///
    /// Make sure that a tenant is active and that the agent may see contacts, then ask again.
    ///
    /// Context `contacts`, level `error`.
    ///
    /// Raised by `contacts.listLayouts`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToRetrieveContactLayoutsList,
    /// 13001: The layout could not be read.
    ///
    /// Check the layout's id against `listLayouts`.
    ///
    /// Context `contacts`, level `error`.
    ///
    /// Raised by `contacts.getLayout`.
    ///
    /// Its `data` holds `layoutId`, `apiResponse`.
    FailedToRetrieveContactLayout,
    /// 13002: The attributes could not be read.
    ///
    /// Make sure that a tenant is active and that the agent may see contacts, then ask again.
    ///
    /// Context `contacts`, level `error`.
    ///
    /// Raised by `contacts.listAttributes`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToListContactAttributes,
    /// 13003: The contacts could not be joined.
    ///
    /// Check that the contacts still exist and that the attributes fit `listAttributes`; see what
    /// the API said in `apiResponse`.
    ///
    /// Context `contacts`, level `error`.
    ///
    /// Raised by `contacts.merge`.
    ///
    /// Its `data` holds `contactIds`, `apiResponse`.
    FailedToMergeContacts,
    /// 13004: The contact could not be deleted.
    ///
    /// Check the contact's id and that the agent may delete contacts.
    ///
    /// Context `contacts`, level `error`.
    ///
    /// Raised by `contacts.delete`.
    ///
    /// Its `data` holds `contactId`, `apiResponse`.
    FailedToDeleteContact,
    /// 13005: The contact could not be changed.
    ///
    /// Check the id and that the attributes fit `listAttributes`; see what the API said in
    /// `apiResponse`.
    ///
    /// Context `contacts`, level `error`.
    ///
    /// Raised by `contacts.update`.
    ///
    /// Its `data` holds `contactId`, `attributes`, `apiResponse`.
    FailedToUpdateContact,
    /// 13006: The contact could not be made.
    ///
    /// Check that the attributes fit `listAttributes`, the mandatory ones included; see what the
    /// API said in `apiResponse`.
    ///
    /// Context `contacts`, level `error`.
    ///
    /// Raised by `contacts.create`.
    ///
    /// Its `data` holds `attributes`, `apiResponse`.
    FailedToCreateContact,
    /// 13007: The search failed.
    ///
    /// Check the names of the attributes and that the values are percent-encoded; see what the API
    /// said in `apiResponse`.
    ///
    /// Context `contacts`, level `error`.
    ///
    /// Raised by `contacts.search`.
    ///
    /// Its `data` holds `query`, `apiResponse`.
    FailedToSearchContacts,
    /// 13008: The contacts could not be read.
    ///
    /// Make sure that a tenant is active and that the agent may see contacts, then ask again.
    ///
    /// Context `contacts`, level `error`.
    ///
    /// Raised by `contacts.getAll`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToListAllContacts,
    /// 13009: The contact could not be read.
    ///
    /// Check the contact's id; it may have been deleted or joined with another.
    ///
    /// Context `contacts`, level `error`.
    ///
    /// Raised by `contacts.get`.
    ///
    /// Its `data` holds `contactId`, `apiResponse`.
    FailedToGetContact,
    /// 14000: A log could not be uploaded.
    ///
    /// Ignore it: the error that the log was about has been told on its own topic.
    ///
    /// Context `logging`, level `error`.
    ///
    /// Its `data` holds `logs`, `apiResponse`.
    FailedToSaveLogs,
    /// 15000: The platform did not take the assignment of a record.
    ///
    /// Check that the interaction still lives, see what the API said in `apiResponse`, then assign
    /// it again.
    ///
    /// Context `salesforce-classic`, level `error`.
    ///
    /// Raised by `salesforceClassic.assign`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToSendSalesforceClassicAssign,
    /// 15001: The tab of an interaction could not be noted.
    ///
    /// Nothing to do: no topic of this version carries it.
    ///
    /// Context `salesforce-classic`, level `error`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToUpdateSalesforceClassicInteractionTabId,
    /// 15002: The platform did not take it that a record was taken away.
    ///
    /// Check that the interaction still lives, see what the API said in `apiResponse`, then try
    /// again.
    ///
    /// Context `salesforce-classic`, level `error`.
    ///
    /// Raised by `salesforceClassic.unassign`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToSendSalesforceClassicUnassign,
    /// 15003: The record's tab could not be opened.
    ///
    /// Check that a record is assigned to the interaction, or have the agent open it.
    ///
    /// Context `salesforce-classic`, level `warn`.
    ///
    /// Raised by `salesforceClassic.focusInteraction`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToFocusSalesforceClassicInteraction,
    /// 15004: The interaction has a record already.
    ///
    /// Call `unassign` first.
    ///
    /// Context `salesforce-classic`, level `warn`.
    ///
    /// Raised by `salesforceClassic.assign`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToAssignSalesforceClassicItemToInteraction,
    /// 15005: The interaction has no record that could be taken away.
    ///
    /// Take it as done.
    ///
    /// Context `salesforce-classic`, level `warn`.
    ///
    /// Raised by `salesforceClassic.unassign`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToUnassignSalesforceClassicItemFromInteraction,
    /// 15006: Skylight has no active interaction with this id.
    ///
    /// Check the id; assign and unassign only while the interaction lives.
    ///
    /// Context `salesforce-classic`, level `warn`.
    ///
    /// Raised by `salesforceClassic.assign`, `salesforceClassic.unassign`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToAssignSalesforceClassicItemNoInteraction,
    /// 15007: The open tab shows no record.
    ///
    /// Have the agent open the record, wait for `cxengage/salesforce-classic/active-tab-changed`,
    /// then assign it.
    ///
    /// Context `salesforce-classic`, level `warn`.
    ///
    /// Raised by `salesforceClassic.assign`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToAssignBlankSalesforceClassicItem,
    /// 15008: The agent's id in Salesforce could not be found out.
    ///
    /// Go on: assignments work without it, and `hookBy` is empty. If it matters, look into `error`
    /// in `data`.
    ///
    /// Context `salesforce-classic`, level `error`.
    ///
    /// Its `data` holds `error`.
    FailedToGetCurrentSalesforceClassicUserId,
    /// 15009: The organisation in Salesforce could not be found out.
    ///
    /// Nothing to do: no topic of this version carries it, and `orgId` is empty.
    ///
    /// Context `salesforce-classic`, level `error`.
    ///
    /// Its `data` holds `error`.
    FailedToGetCurrentSalesforceClassicOrgId,
    /// 16000: The platform did not take the assignment of a record.
    ///
    /// Check that the interaction still lives, see what the API said in `apiResponse`, then assign
    /// it again.
    ///
    /// Context `salesforce-lightning`, level `error`.
    ///
    /// Raised by `salesforceLightning.assign`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToSendSalesforceLightningAssign,
    /// 16001: The tab of an interaction could not be noted.
    ///
    /// Nothing to do: no topic of this version carries it.
    ///
    /// Context `salesforce-lightning`, level `error`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToUpdateSalesforceLightningInteractionTabId,
    /// 16002: The platform did not take it that a record was taken away.
    ///
    /// Check that the interaction still lives, see what the API said in `apiResponse`, then try
    /// again.
    ///
    /// Context `salesforce-lightning`, level `error`.
    ///
    /// Raised by `salesforceLightning.unassign`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToSendSalesforceLightningUnassign,
    /// 16003: The record of an interaction could not be opened.
    ///
    /// Check that a record is assigned to the interaction, or have the agent open it.
    ///
    /// Context `salesforce-lightning`, level `warn`.
    ///
    /// Raised by `salesforceLightning.focusInteraction`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToFocusSalesforceLightningInteraction,
    /// 16004: The interaction has a record already.
    ///
    /// Call `unassign` first.
    ///
    /// Context `salesforce-lightning`, level `warn`.
    ///
    /// Raised by `salesforceLightning.assign`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToAssignSalesforceLightningItemToInteraction,
    /// 16005: The interaction has no record that could be taken away.
    ///
    /// Take it as done.
    ///
    /// Context `salesforce-lightning`, level `warn`.
    ///
    /// Raised by `salesforceLightning.unassign`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToUnassignSalesforceLightningItemFromInteraction,
    /// 16006: Skylight has no active interaction with this id.
    ///
    /// Check the id; assign and unassign only while the interaction lives.
    ///
    /// Context `salesforce-lightning`, level `warn`.
    ///
    /// Raised by `salesforceLightning.assign`, `salesforceLightning.unassign`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToAssignSalesforceLightningItemNoInteraction,
    /// 16007: The open tab shows no record.
    ///
    /// Have the agent open the record, wait for `cxengage/salesforce-lightning/active-tab-changed`,
    /// then assign it.
    ///
    /// Context `salesforce-lightning`, level `warn`.
    ///
    /// Raised by `salesforceLightning.assign`.
    ///
    /// Its `data` holds `interactionId`.
    FailedToAssignBlankSalesforceLightningItem,
    /// 16008: The agent's id in Salesforce could not be found out.
    ///
    /// `data` is the list of Salesforce's own errors, not an object.
    ///
    /// Go on: assignments work without it. If it matters, look into the errors in `data`.
    ///
    /// Context `salesforce-lightning`, level `error`.
    FailedToGetCurrentSalesforceLightningUserId,
    /// 16009: The organisation in Salesforce could not be found out.
    ///
    /// Nothing to do: no topic of this version carries it.
    ///
    /// Context `salesforce-lightning`, level `error`.
    FailedToGetCurrentSalesforceLightningOrgId,
    /// 17000: Skylight could not connect to Zendesk.
    ///
    /// Launch Skylight with `crmModule=zendesk` only for pages inside Zendesk, and see what Zendesk
    /// said in `apiResponse`.
    ///
    /// Context `zendesk`, level `error`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToInitZendeskClient,
    /// 17001: What is assigned to an interaction could not be opened in Zendesk.
    ///
    /// Have the agent open the user or ticket; see what Zendesk said in `apiResponse`.
    ///
    /// Context `zendesk`, level `error`.
    ///
    /// Raised by `zendesk.focusInteraction`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToFocusZendeskInteraction,
    /// 17002: Skylight's panel could not be opened or closed.
    ///
    /// Have the agent do it by hand; see what Zendesk said in `apiResponse`.
    ///
    /// Context `zendesk`, level `error`.
    ///
    /// Raised by `zendesk.setVisibility`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToSetZendeskVisibility,
    /// 17003: The size of Skylight's panel could not be set.
    ///
    /// Check the two numbers; see what Zendesk said in `apiResponse`.
    ///
    /// Context `zendesk`, level `error`.
    ///
    /// Raised by `zendesk.setDimensions`.
    ///
    /// Its `data` holds `apiResponse`.
    FailedToSetZendeskDimensions,
    /// 17004: A user or ticket could not be assigned or taken away.
    ///
    /// Check that the interaction still lives and that a user or ticket is open or given; see what
    /// the API said in `apiResponse`.
    ///
    /// Context `zendesk`, level `error`.
    ///
    /// Raised by `zendesk.assignContact`, `zendesk.unassignContact`, `zendesk.assignRelatedTo`,
    /// `zendesk.unassignRelatedTo`.
    ///
    /// Its `data` holds `interactionId`, `apiResponse`.
    FailedToSendZendeskAssign,
    /// A code that this version of the crate does not know; [`code`](Self::code) gives it.
    Unknown(UnknownCode),
}

impl ErrorCode {
    /// The number on the wire.
    #[must_use]
    pub fn code(self) -> u32 {
        match self {
            Self::Unknown(unknown) => unknown.0,
            known => Entry::of(known).map_or(0, |entry| entry.code),
        }
    }

    /// Its name in the catalog; `None` when it is not known.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Entry::of(self).map(|entry| entry.name)
    }

    /// What a caller can do about it; `None` when it is not known.
    #[must_use]
    pub fn remedy(self) -> Option<&'static str> {
        Entry::of(self).map(|entry| entry.remedy)
    }
}

impl From<u32> for ErrorCode {
    fn from(code: u32) -> Self {
        match TABLE.binary_search_by_key(&code, |entry| entry.code) {
            Ok(found) => TABLE[found].known,
            Err(_) => Self::Unknown(UnknownCode(code)),
        }
    }
}

impl SdkError {
    /// Its code as the catalog knows it; `None` when it has none.
    #[must_use]
    pub fn known_code(&self) -> Option<ErrorCode> {
        self.code().map(ErrorCode::from)
    }
}

/// What is known of a code.
struct Entry {
    code: u32,
    known: ErrorCode,
    name: &'static str,
    remedy: &'static str,
}

impl Entry {
    fn of(code: ErrorCode) -> Option<&'static Self> {
        TABLE.iter().find(|entry| entry.known == code)
    }
}

/// In ascending order of the codes.
const TABLE: &[Entry] = &[
    Entry {
        code: 1000,
        known: ErrorCode::BadSdkInitOpts,
        name: "badSdkInitOpts",
        remedy: "Nothing that an opener can do: Skylight starts the SDK itself.",
    },
    Entry {
        code: 1001,
        known: ErrorCode::WrongNumberSdkOpts,
        name: "wrongNumberSdkOpts",
        remedy: "Nothing that an opener can do: Skylight starts the SDK itself.",
    },
    Entry {
        code: 1002,
        known: ErrorCode::RequiredModuleFailedToStart,
        name: "requiredModuleFailedToStart",
        remedy: "Reload Skylight and log in again; `module` names what is to be looked into.",
    },
    Entry {
        code: 1003,
        known: ErrorCode::ArgsFailedSpec,
        name: "argsFailedSpec",
        remedy: "Compare the params with the command's; leave keys out rather than sending null.",
    },
    Entry {
        code: 1004,
        known: ErrorCode::WrongNumberOfSdkFnArgs,
        name: "wrongNumberOfSdkFnArgs",
        remedy: "Send the params as one object in `data`.",
    },
    Entry {
        code: 1005,
        known: ErrorCode::UnknownAgentNotificationType,
        name: "unknownAgentNotificationType",
        remedy: "Ignore it; nothing was lost that this protocol could tell.",
    },
    Entry {
        code: 2000,
        known: ErrorCode::InsufficientPermissions,
        name: "insufficientPermissions",
        remedy: "Ask an administrator for the permissions named in `requiredPermissions`.",
    },
    Entry {
        code: 2001,
        known: ErrorCode::FailedToGetSessionConfig,
        name: "failedToGetSessionConfig",
        remedy: "See what the API said in `apiResponse`, then call `setActiveTenant` (or `goReady`) again.",
    },
    Entry {
        code: 2002,
        known: ErrorCode::FailedToStartAgentSession,
        name: "failedToStartAgentSession",
        remedy: "Look whether the agent has a session elsewhere (`getRunningSessionState`), then call `setActiveTenant` again.",
    },
    Entry {
        code: 2003,
        known: ErrorCode::SessionHeartbeatsFailed,
        name: "sessionHeartbeatsFailed",
        remedy: "Tell the agent, and log in again: this session cannot be continued.",
    },
    Entry {
        code: 2004,
        known: ErrorCode::FailedToChangeState,
        name: "failedToChangeState",
        remedy: "See what the API said in `apiResponse`; check that the session still lives, then ask again.",
    },
    Entry {
        code: 2005,
        known: ErrorCode::InvalidExtensionProvided,
        name: "invalidExtensionProvided",
        remedy: "Pass the `value` of one of the extensions listed in `validExtensions`.",
    },
    Entry {
        code: 2006,
        known: ErrorCode::FailedToUpdateExtension,
        name: "failedToUpdateExtension",
        remedy: "See what the API said in `apiResponse`. The chain goes on all the same: wait for the answer that follows, or choose another extension.",
    },
    Entry {
        code: 2007,
        known: ErrorCode::InvalidReasonInfo,
        name: "invalidReasonInfo",
        remedy: "Pass name, id and list id of one reason out of `validReasons`, or leave `reasonInfo` out.",
    },
    Entry {
        code: 2008,
        known: ErrorCode::FailedToSetDirection,
        name: "failedToSetDirection",
        remedy: "See what the API said in `apiResponse`; check that the session still lives, then ask again.",
    },
    Entry {
        code: 2009,
        known: ErrorCode::FailedToGetUserExtensions,
        name: "failedToGetUserExtensions",
        remedy: "See what the API said in `apiResponse` and call `goReady` again.",
    },
    Entry {
        code: 2010,
        known: ErrorCode::FailedToGetTenant,
        name: "failedToGetTenant",
        remedy: "Check the tenant's id against `cxengage/session/tenant-list`, and that the agent belongs to that tenant.",
    },
    Entry {
        code: 2011,
        known: ErrorCode::FailedToGetRegion,
        name: "failedToGetRegion",
        remedy: "See what the API said in `apiResponse` and call `setActiveTenant` again.",
    },
    Entry {
        code: 2012,
        known: ErrorCode::FailedToGetTenantDetails,
        name: "failedToGetTenantDetails",
        remedy: "Make sure that somebody is logged in, then ask again.",
    },
    Entry {
        code: 2013,
        known: ErrorCode::FailedToSetPresenceState,
        name: "failedToSetPresenceState",
        remedy: "Check `state`, `agentId` and `sessionId`, and that the session still lives.",
    },
    Entry {
        code: 2014,
        known: ErrorCode::FailedToGetRunningSessionState,
        name: "failedToGetRunningSessionState",
        remedy: "Make sure that somebody is logged in and a tenant is active, then ask again.",
    },
    Entry {
        code: 2015,
        known: ErrorCode::FailedToGetUserConfig,
        name: "failedToGetUserConfig",
        remedy: "Make sure that somebody is logged in and a tenant is active, then ask again.",
    },
    Entry {
        code: 3000,
        known: ErrorCode::LoginFailedTokenRequest,
        name: "loginFailedTokenRequest",
        remedy: "Ask for the credentials again, and see what the API said in `apiResponse`.",
    },
    Entry {
        code: 3001,
        known: ErrorCode::LogoutFailed,
        name: "logoutFailed",
        remedy: "Call `logout` again, or let the session run out.",
    },
    Entry {
        code: 3002,
        known: ErrorCode::LoginFailedLoginRequest,
        name: "loginFailedLoginRequest",
        remedy: "Check that the token is still valid, then log in again.",
    },
    Entry {
        code: 3003,
        known: ErrorCode::FailedToInitCognitoSdk,
        name: "failedToInitCognitoSdk",
        remedy: "Reload Skylight; nothing in the SDK of this version publishes it.",
    },
    Entry {
        code: 3004,
        known: ErrorCode::FailedCognitoAuth,
        name: "failedCognitoAuth",
        remedy: "Let the person sign in again, starting with `getAuthInfo`.",
    },
    Entry {
        code: 3005,
        known: ErrorCode::FailedToGetAuthInfo,
        name: "failedToGetAuthInfo",
        remedy: "Check the name, or the tenant's id and that of its identity provider.",
    },
    Entry {
        code: 3006,
        known: ErrorCode::FailedToUpdateDefaultTenant,
        name: "failedToUpdateDefaultTenant",
        remedy: "Check the tenant's id against `cxengage/session/tenant-list`, and see what the API said in `data`.",
    },
    Entry {
        code: 4000,
        known: ErrorCode::ActiveInteractions,
        name: "activeInteractions",
        remedy: "End the interactions in `activeInteractions` first (as keys of that map, their ids have lost the hyphens).",
    },
    Entry {
        code: 4001,
        known: ErrorCode::WorkOfferExpired,
        name: "workOfferExpired",
        remedy: "Take the offer off your screen and wait for `work-rejected-received`.",
    },
    Entry {
        code: 4002,
        known: ErrorCode::FailedToAcknowledgeFlowAction,
        name: "failedToAcknowledgeFlowAction",
        remedy: "Ignore it: nothing that an opener sent has failed.",
    },
    Entry {
        code: 4003,
        known: ErrorCode::FailedToEndInteraction,
        name: "failedToEndInteraction",
        remedy: "When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in `apiResponse` and try again.",
    },
    Entry {
        code: 4004,
        known: ErrorCode::FailedToAcceptInteraction,
        name: "failedToAcceptInteraction",
        remedy: "When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in `apiResponse` and try again.",
    },
    Entry {
        code: 4005,
        known: ErrorCode::FailedToFocusInteraction,
        name: "failedToFocusInteraction",
        remedy: "Ignore it; only reports are affected.",
    },
    Entry {
        code: 4006,
        known: ErrorCode::FailedToUnfocusInteraction,
        name: "failedToUnfocusInteraction",
        remedy: "Ignore it; only reports are affected.",
    },
    Entry {
        code: 4007,
        known: ErrorCode::FailedToAssignContactToInteraction,
        name: "failedToAssignContactToInteraction",
        remedy: "Check the contact's id and that the interaction still lives.",
    },
    Entry {
        code: 4008,
        known: ErrorCode::FailedToUnassignContactFromInteraction,
        name: "failedToUnassignContactFromInteraction",
        remedy: "Check that this contact is assigned and that the interaction still lives.",
    },
    Entry {
        code: 4009,
        known: ErrorCode::FailedToEnableWrapup,
        name: "failedToEnableWrapup",
        remedy: "Ask only while the interaction lives and `wrapupUpdateAllowed` is true.",
    },
    Entry {
        code: 4010,
        known: ErrorCode::FailedToDisableWrapup,
        name: "failedToDisableWrapup",
        remedy: "Ask only while the interaction lives and `wrapupUpdateAllowed` is true.",
    },
    Entry {
        code: 4011,
        known: ErrorCode::FailedToEndWrapup,
        name: "failedToEndWrapup",
        remedy: "When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in `apiResponse` and try again.",
    },
    Entry {
        code: 4012,
        known: ErrorCode::FailedToDeselectDisposition,
        name: "failedToDeselectDisposition",
        remedy: "When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in `apiResponse` and try again.",
    },
    Entry {
        code: 4013,
        known: ErrorCode::FailedToSelectDisposition,
        name: "failedToSelectDisposition",
        remedy: "When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in `apiResponse` and try again.",
    },
    Entry {
        code: 4014,
        known: ErrorCode::FailedToGetInteractionNote,
        name: "failedToGetInteractionNote",
        remedy: "Check the ids of interaction and note.",
    },
    Entry {
        code: 4015,
        known: ErrorCode::FailedToListInteractionNotes,
        name: "failedToListInteractionNotes",
        remedy: "Check the interaction's id.",
    },
    Entry {
        code: 4016,
        known: ErrorCode::FailedToUpdateInteractionNote,
        name: "failedToUpdateInteractionNote",
        remedy: "Check the ids of interaction and note, and that `title` or `body` is given.",
    },
    Entry {
        code: 4017,
        known: ErrorCode::FailedToCreateInteractionNote,
        name: "failedToCreateInteractionNote",
        remedy: "Check the interaction's id and that the agent may write notes.",
    },
    Entry {
        code: 4018,
        known: ErrorCode::FailedToSendInteractionScriptResponse,
        name: "failedToSendInteractionScriptResponse",
        remedy: "When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in `apiResponse` and try again.",
    },
    Entry {
        code: 4019,
        known: ErrorCode::FailedToSendCustomInterrupt,
        name: "failedToSendCustomInterrupt",
        remedy: "When the level is `interaction-fatal`, take the interaction off your screen; otherwise see what the API said in `apiResponse` and try again.",
    },
    Entry {
        code: 4020,
        known: ErrorCode::InvalidDispositionProvided,
        name: "invalidDispositionProvided",
        remedy: "Choose one from `cxengage/interactions/disposition-codes-received`.",
    },
    Entry {
        code: 4021,
        known: ErrorCode::UnableToFindScript,
        name: "unableToFindScript",
        remedy: "Pass the `scriptId` of `cxengage/interactions/script-received`.",
    },
    Entry {
        code: 4022,
        known: ErrorCode::FailedToTransferToResource,
        name: "failedToTransferToResource",
        remedy: "Check the destination and that the interaction still lives; see what the API said in `apiResponse`.",
    },
    Entry {
        code: 4023,
        known: ErrorCode::FailedToCancelResourceTransfer,
        name: "failedToCancelResourceTransfer",
        remedy: "Only a warm transfer that is not completed can be called off; see what the API said in `apiResponse`.",
    },
    Entry {
        code: 4024,
        known: ErrorCode::FailedToTransferToQueue,
        name: "failedToTransferToQueue",
        remedy: "Check the destination and that the interaction still lives; see what the API said in `apiResponse`.",
    },
    Entry {
        code: 4025,
        known: ErrorCode::FailedToCancelQueueTransfer,
        name: "failedToCancelQueueTransfer",
        remedy: "Only a warm transfer that is not completed can be called off; see what the API said in `apiResponse`.",
    },
    Entry {
        code: 4026,
        known: ErrorCode::FailedToTransferToExtension,
        name: "failedToTransferToExtension",
        remedy: "Check the destination and that the interaction still lives; see what the API said in `apiResponse`.",
    },
    Entry {
        code: 4027,
        known: ErrorCode::FailedToCancelExtensionTransfer,
        name: "failedToCancelExtensionTransfer",
        remedy: "Only a warm transfer that is not completed can be called off; see what the API said in `apiResponse`.",
    },
    Entry {
        code: 5000,
        known: ErrorCode::FailedToRefreshSqsIntegration,
        name: "failedToRefreshSqsIntegration",
        remedy: "Wait for notifications to come back; if they do not, log in again.",
    },
    Entry {
        code: 5001,
        known: ErrorCode::FailedToDeleteSqsMessage,
        name: "failedToDeleteSqsMessage",
        remedy: "Ignore it, but expect that the notification arrives again.",
    },
    Entry {
        code: 5002,
        known: ErrorCode::FailedToReceiveSqsMessage,
        name: "failedToReceiveSqsMessage",
        remedy: "Wait; if it goes on for long, look at the network.",
    },
    Entry {
        code: 5003,
        known: ErrorCode::SqsUncaughtException,
        name: "sqsUncaughtException",
        remedy: "Ignore it when notifications still come; otherwise reload Skylight.",
    },
    Entry {
        code: 5004,
        known: ErrorCode::SqsLoopEnded,
        name: "sqsLoopEnded",
        remedy: "Ignore it after a logout; otherwise reading starts over, see `restartCount`.",
    },
    Entry {
        code: 5005,
        known: ErrorCode::FailedToProcessSqsMessage,
        name: "failedToProcessSqsMessage",
        remedy: "Look whether the agent has a newer session in another window, and close this one.",
    },
    Entry {
        code: 6000,
        known: ErrorCode::FailedToRetrieveMessagingHistory,
        name: "failedToRetrieveMessagingHistory",
        remedy: "Show the interaction without them; accepting it has them read again.",
    },
    Entry {
        code: 6001,
        known: ErrorCode::FailedToRetrieveMessagingMetadata,
        name: "failedToRetrieveMessagingMetadata",
        remedy: "Show the interaction without its messages; accepting it has them read again.",
    },
    Entry {
        code: 6002,
        known: ErrorCode::FailedToGetMessagingTranscripts,
        name: "failedToGetMessagingTranscripts",
        remedy: "Check the interaction id, see what the API said in `apiResponse`, then ask again.",
    },
    Entry {
        code: 6003,
        known: ErrorCode::FailedToCreateOutboundSmsInteraction,
        name: "failedToCreateOutboundSmsInteraction",
        remedy: "Check the number and the outbound identifier, see what the API said in `apiResponse`, then begin again.",
    },
    Entry {
        code: 6004,
        known: ErrorCode::FailedToSendOutboundSms,
        name: "failedToSendOutboundSms",
        remedy: "Check that this is an SMS interaction and still lives, see what the API said in `apiResponse`, then send it again.",
    },
    Entry {
        code: 6005,
        known: ErrorCode::FailedToGetSpecificMessagingTranscript,
        name: "failedToGetSpecificMessagingTranscript",
        remedy: "Go on with those that came, or ask again for all.",
    },
    Entry {
        code: 6006,
        known: ErrorCode::FailedToRetrieveSmoochMessagingHistory,
        name: "failedToRetrieveSmoochMessagingHistory",
        remedy: "Show the interaction without them; accepting it has them read again.",
    },
    Entry {
        code: 6007,
        known: ErrorCode::FailedToSendSmoochMessage,
        name: "failedToSendSmoochMessage",
        remedy: "See what the API said in the response, check that the interaction still lives, then send it again.",
    },
    Entry {
        code: 6008,
        known: ErrorCode::FailedToSendSmoochConversationRead,
        name: "failedToSendSmoochConversationRead",
        remedy: "Ignore it; the messages themselves are not affected.",
    },
    Entry {
        code: 6009,
        known: ErrorCode::FailedToSendSmoochTyping,
        name: "failedToSendSmoochTyping",
        remedy: "Ignore it; the messages themselves are not affected.",
    },
    Entry {
        code: 6010,
        known: ErrorCode::FailedToSendSmoochAttachment,
        name: "failedToSendSmoochAttachment",
        remedy: "Check the kind and size of the file and see what the API said in the response; Skylight still has it, so `sendAttachment` can be called again.",
    },
    Entry {
        code: 7000,
        known: ErrorCode::FailedToRefreshTwilioIntegration,
        name: "failedToRefreshTwilioIntegration",
        remedy: "Log in again; calls on the softphone will fail from here on.",
    },
    Entry {
        code: 7001,
        known: ErrorCode::FailedToSendDigitsInvalidInteraction,
        name: "failedToSendDigitsInvalidInteraction",
        remedy: "Send digits only between `work-accepted-received` and `work-ended-received`, and to voice interactions.",
    },
    Entry {
        code: 7002,
        known: ErrorCode::NoTwilioIntegration,
        name: "noTwilioIntegration",
        remedy: "Let the agent press the key on the phone that takes the call.",
    },
    Entry {
        code: 7003,
        known: ErrorCode::FailedToPlaceResourceOnHold,
        name: "failedToPlaceResourceOnHold",
        remedy: "See what the API said in `apiResponse`, and check that the call still lives and `targetResourceId` is on it.",
    },
    Entry {
        code: 7004,
        known: ErrorCode::FailedToResumeResource,
        name: "failedToResumeResource",
        remedy: "See what the API said in `apiResponse`, and check that the call still lives and `targetResourceId` is on it.",
    },
    Entry {
        code: 7005,
        known: ErrorCode::FailedToMuteTargetResource,
        name: "failedToMuteTargetResource",
        remedy: "See what the API said in `apiResponse`, and check that the call still lives and `targetResourceId` is on it.",
    },
    Entry {
        code: 7006,
        known: ErrorCode::FailedToUnmuteTargetResource,
        name: "failedToUnmuteTargetResource",
        remedy: "See what the API said in `apiResponse`, and check that the call still lives and `targetResourceId` is on it.",
    },
    Entry {
        code: 7007,
        known: ErrorCode::FailedToResumeAll,
        name: "failedToResumeAll",
        remedy: "See what the API said in `apiResponse`; check that the call still lives, or resume each one alone.",
    },
    Entry {
        code: 7008,
        known: ErrorCode::FailedToStartRecording,
        name: "failedToStartRecording",
        remedy: "Check that the call still lives and that the flow lets agents record (`update-call-controls`).",
    },
    Entry {
        code: 7011,
        known: ErrorCode::FailedToPlaceCustomerOnHold,
        name: "failedToPlaceCustomerOnHold",
        remedy: "Check that the call still lives and that the customer is not on hold already, then ask again.",
    },
    Entry {
        code: 7012,
        known: ErrorCode::FailedToStopRecording,
        name: "failedToStopRecording",
        remedy: "Check that the call still lives and that the flow lets agents record (`update-call-controls`).",
    },
    Entry {
        code: 7013,
        known: ErrorCode::FailedToResumeCustomer,
        name: "failedToResumeCustomer",
        remedy: "Check that the call still lives and that the customer is on hold, then ask again.",
    },
    Entry {
        code: 7014,
        known: ErrorCode::FailedToRemoveResource,
        name: "failedToRemoveResource",
        remedy: "See what the API said in `apiResponse`, and check that the call still lives and `targetResourceId` is on it.",
    },
    Entry {
        code: 7019,
        known: ErrorCode::FailedToPerformOutboundDial,
        name: "failedToPerformOutboundDial",
        remedy: "Check the number and the outbound identifier, see what the API said in `apiResponse`, and that the agent is ready.",
    },
    Entry {
        code: 7020,
        known: ErrorCode::FailedToCancelOutboundDial,
        name: "failedToCancelOutboundDial",
        remedy: "It may have been answered or ended meanwhile: call `interactions.end` if it still lives.",
    },
    Entry {
        code: 7022,
        known: ErrorCode::FailedToStartSilentMonitoring,
        name: "failedToStartSilentMonitoring",
        remedy: "Check that the call still lives and that the agent may monitor, then ask again.",
    },
    Entry {
        code: 7023,
        known: ErrorCode::FailedToInitTwilio,
        name: "failedToInitTwilio",
        remedy: "Look at the network and the microphone, then reload Skylight.",
    },
    Entry {
        code: 7025,
        known: ErrorCode::FailedToStartSilentMonitoringNoExtension,
        name: "failedToStartSilentMonitoringNoExtension",
        remedy: "Pass `chosenExtension`, or have an extension set up for the agent.",
    },
    Entry {
        code: 8000,
        known: ErrorCode::NoMicrophoneAccess,
        name: "noMicrophoneAccess",
        remedy: "Have the agent allow the microphone for Skylight's site and reload it, or choose a telephone as extension.",
    },
    Entry {
        code: 8001,
        known: ErrorCode::FailedToSendTwilioDigits,
        name: "failedToSendTwilioDigits",
        remedy: "Check that the call runs on the softphone and still lives, then send the digit again.",
    },
    Entry {
        code: 8002,
        known: ErrorCode::FailedToFindTwilioConnectionObject,
        name: "failedToFindTwilioConnectionObject",
        remedy: "Look at the network and that only one Skylight is open, then have the call offered again.",
    },
    Entry {
        code: 8003,
        known: ErrorCode::ForceKilledTwilioConnection,
        name: "forceKilledTwilioConnection",
        remedy: "Take the interaction off your screen: it is over.",
    },
    Entry {
        code: 8004,
        known: ErrorCode::FailedToChangeTwilioActiveOutputRingtoneDevices,
        name: "failedToChangeTwilioActiveOutputRingtoneDevices",
        remedy: "Do not repeat the call for this error alone; have the agent check the sound, and that the browser knows the device ids.",
    },
    Entry {
        code: 8005,
        known: ErrorCode::FailedToChangeTwilioActiveOutputSpeakerDevices,
        name: "failedToChangeTwilioActiveOutputSpeakerDevices",
        remedy: "Do not repeat the call for this error alone; have the agent check the sound, and that the browser knows the device ids.",
    },
    Entry {
        code: 9000,
        known: ErrorCode::FailedToConnectToMqtt,
        name: "failedToConnectToMqtt",
        remedy: "Look at the network, then reload Skylight: SMS and messaging do not work until then.",
    },
    Entry {
        code: 9001,
        known: ErrorCode::MqttConnectionLost,
        name: "mqttConnectionLost",
        remedy: "Wait for `cxengage/interactions/messaging/mqtt-session-connected`; messages sent in between may be lost.",
    },
    Entry {
        code: 10000,
        known: ErrorCode::FailedToCreateEmailReplyArtifact,
        name: "failedToCreateEmailReplyArtifact",
        remedy: "The email cannot be answered; see what the API said in `apiResponse`, and transfer the interaction or end it.",
    },
    Entry {
        code: 10001,
        known: ErrorCode::FailedToRetrieveEmailArtifact,
        name: "failedToRetrieveEmailArtifact",
        remedy: "See what the API said in `apiResponse`; the email cannot be shown, so hand the interaction over or end it.",
    },
    Entry {
        code: 10002,
        known: ErrorCode::FailedToCreateOutboundEmailInteraction,
        name: "failedToCreateOutboundEmailInteraction",
        remedy: "Check the address and the params, see what the API said in `apiResponse`, then start it again.",
    },
    Entry {
        code: 10003,
        known: ErrorCode::FailedToSendAgentReplyStarted,
        name: "failedToSendAgentReplyStarted",
        remedy: "Ignore it; only reports are affected.",
    },
    Entry {
        code: 10004,
        known: ErrorCode::FailedToSendAgentNoReply,
        name: "failedToSendAgentNoReply",
        remedy: "Ignore it; only reports are affected.",
    },
    Entry {
        code: 10005,
        known: ErrorCode::FailedToSendEmailReply,
        name: "failedToSendEmailReply",
        remedy: "Check that the interaction still lives, see what the API said in `apiResponse`, then send it again.",
    },
    Entry {
        code: 10006,
        known: ErrorCode::FailedToGetAttachmentUrl,
        name: "failedToGetAttachmentUrl",
        remedy: "Check the three ids and ask again.",
    },
    Entry {
        code: 10007,
        known: ErrorCode::FailedToSendAgentCancelReply,
        name: "failedToSendAgentCancelReply",
        remedy: "Ignore it; only reports are affected.",
    },
    Entry {
        code: 10008,
        known: ErrorCode::FailedToSendEmailReplyNoArtifact,
        name: "failedToSendEmailReplyNoArtifact",
        remedy: "Wait for `cxengage/interactions/email/email-reply-artifact-created`, then send again; after a 10000 the email cannot be answered.",
    },
    Entry {
        code: 10009,
        known: ErrorCode::FailedToGetEmailTranscripts,
        name: "failedToGetEmailTranscripts",
        remedy: "Check the interaction id and, if given, the tenant id, then ask again.",
    },
    Entry {
        code: 11000,
        known: ErrorCode::FailedToGetUser,
        name: "failedToGetUser",
        remedy: "Check `resourceId` against `getUsers` (it is a user's id), and that the role has `VIEW_ALL_USERS`.",
    },
    Entry {
        code: 11001,
        known: ErrorCode::FailedToGetUsers,
        name: "failedToGetUsers",
        remedy: "Check the `tenantId` when one was given, and that the role has `VIEW_ALL_USERS`; then ask again.",
    },
    Entry {
        code: 11002,
        known: ErrorCode::FailedToGetQueue,
        name: "failedToGetQueue",
        remedy: "Take the queue from the response if it is there; otherwise check `queueId` against `getQueues`.",
    },
    Entry {
        code: 11003,
        known: ErrorCode::FailedToGetQueueList,
        name: "failedToGetQueueList",
        remedy: "Look whether the role has `VIEW_ALL_QUEUES`; if it has, ask again later.",
    },
    Entry {
        code: 11004,
        known: ErrorCode::FailedToGetTransferList,
        name: "failedToGetTransferList",
        remedy: "Check `transferListId` against `getTransferLists`.",
    },
    Entry {
        code: 11005,
        known: ErrorCode::FailedToGetTransferLists,
        name: "failedToGetTransferLists",
        remedy: "Look whether the role has `VIEW_ALL_TRANSFER_LISTS`; if it has, ask again later.",
    },
    Entry {
        code: 11006,
        known: ErrorCode::FailedToGetTenantBranding,
        name: "failedToGetTenantBranding",
        remedy: "Check the `tenantId` when one was given; go on with the default look, since nothing else depends on it.",
    },
    Entry {
        code: 11007,
        known: ErrorCode::FailedToUpdateUser,
        name: "failedToUpdateUser",
        remedy: "Check `userId` against `getUsers` and see what the API said in `apiResponse`. Extensions are taken in `updateBody` only; `extensions` beside it does not fit the API.",
    },
    Entry {
        code: 11008,
        known: ErrorCode::FailedToGetDashboardsList,
        name: "failedToGetDashboardsList",
        remedy: "See what the API said in `apiResponse`; the two switches of `getDashboards` cannot be at fault, so it is a matter of permissions or of asking again later.",
    },
    Entry {
        code: 11009,
        known: ErrorCode::FailedToGetList,
        name: "failedToGetList",
        remedy: "Check `listId` against `getLists`.",
    },
    Entry {
        code: 11010,
        known: ErrorCode::FailedToGetListItem,
        name: "failedToGetListItem",
        remedy: "Check `listId`, and that a row has `listItemKey` in its first field. Pass the key as it is: the SDK encodes it for the URL.",
    },
    Entry {
        code: 11011,
        known: ErrorCode::FailedToGetLists,
        name: "failedToGetLists",
        remedy: "Check the `listTypeId` when one was given. Skylight does not encode `name` for the URL: do so yourself when it contains more than letters and digits.",
    },
    Entry {
        code: 11012,
        known: ErrorCode::FailedToCreateList,
        name: "failedToCreateList",
        remedy: "Check `listTypeId` against `getListTypes`, and that the role has `MANAGE_ALL_LISTS`.",
    },
    Entry {
        code: 11013,
        known: ErrorCode::FailedToCreateListItem,
        name: "failedToCreateListItem",
        remedy: "Compare `itemValue` with the fields of the list type: required ones, types, and names, of which only camelCase ones get through unchanged. Look also whether another row has the same key.",
    },
    Entry {
        code: 11014,
        known: ErrorCode::FailedToUpdateList,
        name: "failedToUpdateList",
        remedy: "Check `listId` against `getLists`, that the list belongs to this tenant, and that the role has `MANAGE_ALL_LISTS`.",
    },
    Entry {
        code: 11015,
        known: ErrorCode::FailedToUpdateListItem,
        name: "failedToUpdateListItem",
        remedy: "Compare `itemValue` with the fields of the list type. The key field cannot be changed: delete the row and add a new one instead.",
    },
    Entry {
        code: 11016,
        known: ErrorCode::FailedToDeleteListItem,
        name: "failedToDeleteListItem",
        remedy: "Check `listId`, and that a row with this `listItemKey` exists. Pass the key as it is: the SDK encodes it for the URL.",
    },
    Entry {
        code: 11017,
        known: ErrorCode::FailedToGetListTypes,
        name: "failedToGetListTypes",
        remedy: "Look whether the role has `VIEW_ALL_LISTS`; if it has, ask again later.",
    },
    Entry {
        code: 11018,
        known: ErrorCode::FailedToDownloadList,
        name: "failedToDownloadList",
        remedy: "Check `listId` against `getLists`, and that the role has `VIEW_ALL_LISTS`.",
    },
    Entry {
        code: 11019,
        known: ErrorCode::FailedToUploadList,
        name: "failedToUploadList",
        remedy: "Check `listId`, and that `file` is a `File` with a name and holds CSV (compare with what `downloadList` gives); after a network failure, upload it again.",
    },
    Entry {
        code: 11020,
        known: ErrorCode::FailedToGetEmailTypes,
        name: "failedToGetEmailTypes",
        remedy: "Check the `emailTypeId` when one was given; without it the answer lists them all.",
    },
    Entry {
        code: 11021,
        known: ErrorCode::FailedToGetEmailTemplates,
        name: "failedToGetEmailTemplates",
        remedy: "Check the `emailTypeId` when one was given, and that the role has `USER_MANAGEMENT_EMAIL_READ`.",
    },
    Entry {
        code: 11022,
        known: ErrorCode::FailedToCreateEmailTemplate,
        name: "failedToCreateEmailTemplate",
        remedy: "Check `emailTypeId` against `getEmailTypes`, and with `getEmailTemplates` whether the tenant has its own wording already (then `updateEmailTemplate`).",
    },
    Entry {
        code: 11023,
        known: ErrorCode::FailedToUpdateEmailTemplate,
        name: "failedToUpdateEmailTemplate",
        remedy: "Check with `getEmailTemplates` that the tenant has its own wording of this email (otherwise `createEmailTemplate`), and that the role has `USER_MANAGEMENT_EMAIL_UPDATE`.",
    },
    Entry {
        code: 11024,
        known: ErrorCode::FailedToDeleteEmailTemplate,
        name: "failedToDeleteEmailTemplate",
        remedy: "Check with `getEmailTemplates` that the tenant has its own wording of this email; the inherited one cannot be deleted from here.",
    },
    Entry {
        code: 11025,
        known: ErrorCode::FailedToGetGroups,
        name: "failedToGetGroups",
        remedy: "Look whether the role has `VIEW_ALL_GROUPS`; if it has, ask again later.",
    },
    Entry {
        code: 11026,
        known: ErrorCode::FailedToGetSkills,
        name: "failedToGetSkills",
        remedy: "Look whether the role has `VIEW_ALL_SKILLS`; if it has, ask again later.",
    },
    Entry {
        code: 11027,
        known: ErrorCode::FailedToGetArtifacts,
        name: "failedToGetArtifacts",
        remedy: "Check `interactionId`, and `tenantId` when the interaction belongs to another tenant.",
    },
    Entry {
        code: 11028,
        known: ErrorCode::FailedToGetArtifact,
        name: "failedToGetArtifact",
        remedy: "Check that `artifactId` is one of those that `getArtifacts` lists for this interaction, and `tenantId` when it belongs to another tenant.",
    },
    Entry {
        code: 11029,
        known: ErrorCode::FailedToGetTenantProtectedBranding,
        name: "failedToGetTenantProtectedBranding",
        remedy: "Check the `tenantId` when one was given, and see what the API said in `apiResponse`.",
    },
    Entry {
        code: 11030,
        known: ErrorCode::FailedToCreateOutboundIdentifier,
        name: "failedToCreateOutboundIdentifier",
        remedy: "Check `flowId` against `getFlows` and that `value` suits `channelType`, and that the role has `OUTBOUND_IDENTIFIER_CREATE`.",
    },
    Entry {
        code: 11031,
        known: ErrorCode::FailedToGetOutboundIdentifiers,
        name: "failedToGetOutboundIdentifiers",
        remedy: "Look whether the role has `OUTBOUND_IDENTIFIER_READ`; if it has, ask again later.",
    },
    Entry {
        code: 11032,
        known: ErrorCode::FailedToUpdateOutboundIdentifier,
        name: "failedToUpdateOutboundIdentifier",
        remedy: "Check `outboundIdentifierId` against `getOutboundIdentifiers`, `flowId` against `getFlows`, and that `value` suits `channelType`.",
    },
    Entry {
        code: 11033,
        known: ErrorCode::FailedToGetOutboundIdentifierLists,
        name: "failedToGetOutboundIdentifierLists",
        remedy: "Look whether the role has `OUTBOUND_IDENTIFIER_READ`; for one user's lists alone, `getUserOutboundIdentifierLists` may do.",
    },
    Entry {
        code: 11034,
        known: ErrorCode::FailedToCreateOutboundIdentifierList,
        name: "failedToCreateOutboundIdentifierList",
        remedy: "See what the API said in `apiResponse`, for instance of the name, and look whether the role has `OUTBOUND_IDENTIFIER_CREATE`.",
    },
    Entry {
        code: 11035,
        known: ErrorCode::FailedToUpdateOutboundIdentifierList,
        name: "failedToUpdateOutboundIdentifierList",
        remedy: "Check `outboundIdentifierListId` against `getOutboundIdentifierLists`; members are not changed here but with `addOutboundIdentifierListMember`.",
    },
    Entry {
        code: 11036,
        known: ErrorCode::FailedToGetOutboundIdentifierList,
        name: "failedToGetOutboundIdentifierList",
        remedy: "Check `outboundIdentifierListId` against `getOutboundIdentifierLists`.",
    },
    Entry {
        code: 11037,
        known: ErrorCode::FailedToDeleteOutboundIdentifier,
        name: "failedToDeleteOutboundIdentifier",
        remedy: "Check `outboundIdentifierId` against `getOutboundIdentifiers`. If it is to be out of use only, call `updateOutboundIdentifier` with `active` false.",
    },
    Entry {
        code: 11038,
        known: ErrorCode::FailedToAddOutboundIdentifierListMember,
        name: "failedToAddOutboundIdentifierListMember",
        remedy: "Check both ids, and with `getOutboundIdentifierList` whether it is on the list already.",
    },
    Entry {
        code: 11039,
        known: ErrorCode::FailedToRemoveOutboundIdentifierListMember,
        name: "failedToRemoveOutboundIdentifierListMember",
        remedy: "Check both ids, and with `getOutboundIdentifierList` whether it is on the list at all.",
    },
    Entry {
        code: 11043,
        known: ErrorCode::FailedToGetFlows,
        name: "failedToGetFlows",
        remedy: "Do not take the empty list for the truth. Look whether the role has `VIEW_ALL_FLOWS`; if it has, ask again later.",
    },
    Entry {
        code: 11044,
        known: ErrorCode::FailedToGetRoles,
        name: "failedToGetRoles",
        remedy: "Look whether the role of the user has `VIEW_ALL_ROLES`; if it has, ask again later.",
    },
    Entry {
        code: 11045,
        known: ErrorCode::FailedToGetIntegrations,
        name: "failedToGetIntegrations",
        remedy: "Check the `tenantId` when one was given, and that the role has `VIEW_ALL_PROVIDERS`.",
    },
    Entry {
        code: 11046,
        known: ErrorCode::FailedToGetCapacityRules,
        name: "failedToGetCapacityRules",
        remedy: "See what the API said in `apiResponse`; `getCapacityRules` takes nothing that could be wrong, so it is a matter of permissions or of asking again later.",
    },
    Entry {
        code: 11047,
        known: ErrorCode::FailedToGetReasons,
        name: "failedToGetReasons",
        remedy: "Look whether the role has `READ_PRESENCE_REASONS`; if it has, ask again later.",
    },
    Entry {
        code: 11048,
        known: ErrorCode::FailedToGetReasonLists,
        name: "failedToGetReasonLists",
        remedy: "Look whether the role has `READ_REASON_LIST`; if it has, ask again later.",
    },
    Entry {
        code: 11049,
        known: ErrorCode::FailedToGetPermissions,
        name: "failedToGetPermissions",
        remedy: "Look whether the user's role has `VIEW_ALL_ROLES`; if it has, ask again later.",
    },
    Entry {
        code: 11050,
        known: ErrorCode::FailedToCreateRole,
        name: "failedToCreateRole",
        remedy: "Check that `permissions` holds ids out of `getPermissions`, not names, and that the user's own role has `MANAGE_ALL_ROLES`.",
    },
    Entry {
        code: 11051,
        known: ErrorCode::FailedToUpdateRole,
        name: "failedToUpdateRole",
        remedy: "Check `roleId` and the ids in `permissions`, and that the role is not one of the platform's own (`type` `system`).",
    },
    Entry {
        code: 11052,
        known: ErrorCode::FailedToGetHistoricalReportFolders,
        name: "failedToGetHistoricalReportFolders",
        remedy: "See what the API said in `apiResponse`, whether the user may see reports, then ask again later.",
    },
    Entry {
        code: 11053,
        known: ErrorCode::FailedToGetDataAccessReports,
        name: "failedToGetDataAccessReports",
        remedy: "See what the API said in `apiResponse`, whether the user may administer these reports, then ask again later.",
    },
    Entry {
        code: 11054,
        known: ErrorCode::FailedToGetDataAccessReport,
        name: "failedToGetDataAccessReport",
        remedy: "Check `dataAccessReportId` against `getDataAccessReports`.",
    },
    Entry {
        code: 11055,
        known: ErrorCode::FailedToCreateDataAccessReport,
        name: "failedToCreateDataAccessReport",
        remedy: "Check that the fields suit `reportType` (those of the other type are sent as null), and the ids in `users` against `getUsers`.",
    },
    Entry {
        code: 11056,
        known: ErrorCode::FailedToUpdateDataAccessReport,
        name: "failedToUpdateDataAccessReport",
        remedy: "Check `dataAccessReportId`, that the fields suit `reportType` (those of the other type are sent as null), and the ids in `users`.",
    },
    Entry {
        code: 11057,
        known: ErrorCode::FailedToGetSkill,
        name: "failedToGetSkill",
        remedy: "Take the skill from the response if it is there; otherwise check `skillId` against `getSkills`.",
    },
    Entry {
        code: 11058,
        known: ErrorCode::FailedToCreateSkill,
        name: "failedToCreateSkill",
        remedy: "See what the API said in `apiResponse`, for instance of the name, and look whether the role has `MANAGE_ALL_SKILLS`.",
    },
    Entry {
        code: 11059,
        known: ErrorCode::FailedToUpdateSkill,
        name: "failedToUpdateSkill",
        remedy: "Check `skillId` against `getSkills`, and whether the role has `MANAGE_ALL_SKILLS`.",
    },
    Entry {
        code: 11060,
        known: ErrorCode::FailedToGetGroup,
        name: "failedToGetGroup",
        remedy: "Take the group from the response if it is there; otherwise check `groupId` against `getGroups`.",
    },
    Entry {
        code: 11061,
        known: ErrorCode::FailedToCreateGroup,
        name: "failedToCreateGroup",
        remedy: "See what the API said in `apiResponse`, for instance of the name, and look whether the role has `MANAGE_ALL_GROUPS`.",
    },
    Entry {
        code: 11062,
        known: ErrorCode::FailedToUpdateGroup,
        name: "failedToUpdateGroup",
        remedy: "Check `groupId` against `getGroups`, and whether the role has `MANAGE_ALL_GROUPS`.",
    },
    Entry {
        code: 11063,
        known: ErrorCode::FailedToGetPlatformRoles,
        name: "failedToGetPlatformRoles",
        remedy: "Look whether the user's role has `VIEW_ALL_ROLES` or `MANAGE_ALL_ROLES`; if it has, ask again later.",
    },
    Entry {
        code: 11064,
        known: ErrorCode::FailedToDissociate,
        name: "failedToDissociate",
        remedy: "Check that they are connected, and name them in the same order as for `associate`: plural and in kebab-case (`users`, `reason-lists`).",
    },
    Entry {
        code: 11065,
        known: ErrorCode::FailedToCreateUser,
        name: "failedToCreateUser",
        remedy: "Look with `getPlatformUserEmail` whether the address has an account already (then `inviteUser`), and check `roleId` and `platformRoleId` against `getRoles` and `getPlatformRoles`.",
    },
    Entry {
        code: 11066,
        known: ErrorCode::FailedToAssociate,
        name: "failedToAssociate",
        remedy: "Check both ids and names: a name is plural and in kebab-case (`users`, `reason-lists`), and neither is checked before the request. See what the API said in `apiResponse`.",
    },
    Entry {
        code: 11067,
        known: ErrorCode::FailedToGetDataAccessMember,
        name: "failedToGetDataAccessMember",
        remedy: "Check `dataAccessMemberId`; the SDK sends it without looking at it.",
    },
    Entry {
        code: 11068,
        known: ErrorCode::FailedToGetUserOutboundIdentifierLists,
        name: "failedToGetUserOutboundIdentifierLists",
        remedy: "Check `userId`, or leave it out for the user who is logged in; look whether the role has `OUTBOUND_IDENTIFIER_READ`.",
    },
    Entry {
        code: 11069,
        known: ErrorCode::FailedToGetEntity,
        name: "failedToGetEntity",
        remedy: "Check that `entityName` or `path` makes up a path of the REST API below the tenant, and that the id exists there.",
    },
    Entry {
        code: 11070,
        known: ErrorCode::FailedToGetMessageTemplates,
        name: "failedToGetMessageTemplates",
        remedy: "Look whether the role has `VIEW_ALL_MESSAGE_TEMPLATES`; if it has, ask again later.",
    },
    Entry {
        code: 11071,
        known: ErrorCode::FailedToUpdatePlatformUser,
        name: "failedToUpdatePlatformUser",
        remedy: "Check `userId` and the fields of `updateBody`; accounts stand above tenants, so rights in a tenant may not do.",
    },
    Entry {
        code: 11072,
        known: ErrorCode::FailedToGetPlatformUser,
        name: "failedToGetPlatformUser",
        remedy: "Check `userId`; accounts stand above tenants, so rights in a tenant may not do.",
    },
    Entry {
        code: 11073,
        known: ErrorCode::FailedToGetIdentityProviders,
        name: "failedToGetIdentityProviders",
        remedy: "Check the `tenantId` when one was given, and see what the API said in `apiResponse`: not every administrator may see them.",
    },
    Entry {
        code: 11074,
        known: ErrorCode::FailedToUpdateUsersCapacityRule,
        name: "failedToUpdateUsersCapacityRule",
        remedy: "Pass the id of an active rule out of `getCapacityRules`, and check `userId`. This command cannot take a rule away.",
    },
    Entry {
        code: 11075,
        known: ErrorCode::FailedToUpdateUserSkillMember,
        name: "failedToUpdateUserSkillMember",
        remedy: "Check that the user has the skill (`getUser`) and that the skill is rated (`hasProficiency`); give a skill with `associate` first.",
    },
    Entry {
        code: 11076,
        known: ErrorCode::FailedToGetPlatformUserEmail,
        name: "failedToGetPlatformUserEmail",
        remedy: "Look for characters in the address that mean something in a URL, such as `+` or `&`: Skylight does not encode them, so encode them before the call.",
    },
    Entry {
        code: 11077,
        known: ErrorCode::FailedToUpdateReason,
        name: "failedToUpdateReason",
        remedy: "Check `reasonId` against `getReasons`, that the reason belongs to this tenant (`tenantId`), and that the role has `UPDATE_PRESENCE_REASONS`.",
    },
    Entry {
        code: 11078,
        known: ErrorCode::FailedToCreateReason,
        name: "failedToCreateReason",
        remedy: "See what the API said in `apiResponse`; look whether the role has `CREATE_PRESENCE_REASONS`, and `SHARE_PRESENCE_REASONS` with `shared` true.",
    },
    Entry {
        code: 11079,
        known: ErrorCode::FailedToGetRole,
        name: "failedToGetRole",
        remedy: "Check `roleId` against `getRoles`; roles of the platform are in `getPlatformRoles` only.",
    },
    Entry {
        code: 11080,
        known: ErrorCode::FailedToCreateReasonList,
        name: "failedToCreateReasonList",
        remedy: "Check that every `reasonId` is one of `getReasons` and has `sortOrder` and `hierarchy`, which the SDK does not check, and that the role has `CREATE_REASON_LIST`.",
    },
    Entry {
        code: 11081,
        known: ErrorCode::FailedToUpdateReasonList,
        name: "failedToUpdateReasonList",
        remedy: "Check `reasonListId`, that the list belongs to this tenant, and each element of `reasons`; `sortOrder` and `hierarchy` reach the API unchecked.",
    },
    Entry {
        code: 11082,
        known: ErrorCode::FailedToGetReason,
        name: "failedToGetReason",
        remedy: "Check `reasonId` against `getReasons`.",
    },
    Entry {
        code: 11083,
        known: ErrorCode::FailedToGetReasonList,
        name: "failedToGetReasonList",
        remedy: "Check `reasonListId` against `getReasonLists`.",
    },
    Entry {
        code: 11084,
        known: ErrorCode::FailedToGetFlow,
        name: "failedToGetFlow",
        remedy: "Take from the response what is there; when the flow itself is missing, check `flowId` against `getFlows`.",
    },
    Entry {
        code: 11085,
        known: ErrorCode::FailedToCreateFlow,
        name: "failedToCreateFlow",
        remedy: "Look for an `id` in the response before trying again. If it is there, make the draft with `createFlowDraft`, or a second flow comes into being.",
    },
    Entry {
        code: 11086,
        known: ErrorCode::FailedToCreateFlowDraft,
        name: "failedToCreateFlowDraft",
        remedy: "Check `flowId` against `getFlows`, that `flow` is text that the flow designer understands, and that the role has `MANAGE_ALL_FLOWS`.",
    },
    Entry {
        code: 11087,
        known: ErrorCode::FailedToUpdateFlow,
        name: "failedToUpdateFlow",
        remedy: "Check `flowId` against `getFlows`, `activeVersion` against the versions of this flow (`getFlow`), and that the role has `MANAGE_ALL_FLOWS`.",
    },
    Entry {
        code: 11088,
        known: ErrorCode::FailedToRemoveFlowDraft,
        name: "failedToRemoveFlowDraft",
        remedy: "Check `flowId` and `draftId`; `getFlow` with `includeDrafts` tells which drafts the flow has.",
    },
    Entry {
        code: 11089,
        known: ErrorCode::FailedToGetDispositions,
        name: "failedToGetDispositions",
        remedy: "Look whether the role has `READ_DISPOSITIONS`; if it has, ask again later.",
    },
    Entry {
        code: 11090,
        known: ErrorCode::FailedToGetDisposition,
        name: "failedToGetDisposition",
        remedy: "Check `dispositionId` against `getDispositions`.",
    },
    Entry {
        code: 11091,
        known: ErrorCode::FailedToCreateDisposition,
        name: "failedToCreateDisposition",
        remedy: "See what the API said in `apiResponse`. When creating, look whether the role has `CREATE_DISPOSITIONS`; when changing, `UPDATE_DISPOSITIONS`, and check `dispositionId` against `getDispositions`.",
    },
    Entry {
        code: 11092,
        known: ErrorCode::FailedToUpdateDisposition,
        name: "failedToUpdateDisposition",
        remedy: "Expect 11091 on `cxengage/entities/update-disposition-response` instead.",
    },
    Entry {
        code: 11093,
        known: ErrorCode::FailedToGetDispatchMappings,
        name: "failedToGetDispatchMappings",
        remedy: "Look whether the role has `VIEW_ALL_CONTACT_POINTS`; for a single one, check `dispatchMappingId` against `getDispatchMappings`.",
    },
    Entry {
        code: 11094,
        known: ErrorCode::FailedToGetDispatchMapping,
        name: "failedToGetDispatchMapping",
        remedy: "Expect 11093 on `cxengage/entities/get-dispatch-mapping-response` instead.",
    },
    Entry {
        code: 11095,
        known: ErrorCode::FailedToCreateDispatchMapping,
        name: "failedToCreateDispatchMapping",
        remedy: "Check `flowId` against `getFlows`, `version` against the versions of that flow, and whether `value` suits `interactionField`, and that the role has `MAP_ALL_CONTACT_POINTS`.",
    },
    Entry {
        code: 11096,
        known: ErrorCode::FailedToUpdateDispatchMapping,
        name: "failedToUpdateDispatchMapping",
        remedy: "Check `dispatchMappingId` against `getDispatchMappings`, `flowId` against `getFlows` and `version` against the versions of that flow, and that the role has `MAP_ALL_CONTACT_POINTS`.",
    },
    Entry {
        code: 11097,
        known: ErrorCode::FailedToCreateSla,
        name: "failedToCreateSla",
        remedy: "See what the API said in `apiResponse` of the name and the thresholds, and look whether the role has `CUSTOM_STATS_CREATE`.",
    },
    Entry {
        code: 11098,
        known: ErrorCode::FailedToCreate,
        name: "failedToCreate",
        remedy: "See what the API said in `apiResponse`; check the path, the body and the agent's permissions.",
    },
    Entry {
        code: 11099,
        known: ErrorCode::FailedToRead,
        name: "failedToRead",
        remedy: "See what the API said in `apiResponse`; check the path, the tenant and the agent's permissions.",
    },
    Entry {
        code: 11100,
        known: ErrorCode::FailedToUpdate,
        name: "failedToUpdate",
        remedy: "See what the API said in `apiResponse`; check the path, the body and the agent's permissions.",
    },
    Entry {
        code: 11101,
        known: ErrorCode::FailedToDelete,
        name: "failedToDelete",
        remedy: "See what the API said in `apiResponse`; check the path and the agent's permissions.",
    },
    Entry {
        code: 11102,
        known: ErrorCode::FailedToCreateSlaVersion,
        name: "failedToCreateSlaVersion",
        remedy: "Check `slaId` against `getSlas`; `versionName`, `slaThreshold` and `abandonType` may be null to the SDK, but the API may want them.",
    },
    Entry {
        code: 11103,
        known: ErrorCode::FailedToGetSlas,
        name: "failedToGetSlas",
        remedy: "Check the `tenantId` when one was given, and that the role has `CUSTOM_STATS_READ`.",
    },
    Entry {
        code: 11104,
        known: ErrorCode::FailedToGetSla,
        name: "failedToGetSla",
        remedy: "Take the agreement from the response if it is there; otherwise check `slaId` against `getSlas`.",
    },
    Entry {
        code: 11105,
        known: ErrorCode::FailedToUpdateSla,
        name: "failedToUpdateSla",
        remedy: "Check `slaId` and `activeVersion`. After `createSlaVersion`, do not create it again: call `updateSla` with the new version as `activeVersion`.",
    },
    Entry {
        code: 11106,
        known: ErrorCode::FailedToGetTenantData,
        name: "failedToGetTenantData",
        remedy: "Expect 2010 on `cxengage/entities/get-tenant-response` instead.",
    },
    Entry {
        code: 11107,
        known: ErrorCode::FailedToCreateTransferList,
        name: "failedToCreateTransferList",
        remedy: "Check each element of `endpoints`, since the SDK does not: `contactType` is `queue`, `PSTN` or `SIP`, and `hierarchy` is one text. Look whether the role has `MANAGE_ALL_TRANSFER_LISTS`.",
    },
    Entry {
        code: 11108,
        known: ErrorCode::FailedToUpdateTransferList,
        name: "failedToUpdateTransferList",
        remedy: "Check `transferListId` against `getTransferLists` and each element of `endpoints`, since the SDK does not: `contactType` is `queue`, `PSTN` or `SIP`.",
    },
    Entry {
        code: 11109,
        known: ErrorCode::FailedToGetIntegration,
        name: "failedToGetIntegration",
        remedy: "Check `integrationId` against `getIntegrations`.",
    },
    Entry {
        code: 11110,
        known: ErrorCode::FailedToCreateIntegration,
        name: "failedToCreateIntegration",
        remedy: "Compare `properties` with what the service wants (keys have to be camelCase to get through unchanged), and that the role has `MANAGE_ALL_PROVIDERS`.",
    },
    Entry {
        code: 11111,
        known: ErrorCode::FailedToUpdateIntegration,
        name: "failedToUpdateIntegration",
        remedy: "Check `integrationId` against `getIntegrations`, and the keys of `properties`, which are sent exactly as given, and that the role has `MANAGE_ALL_PROVIDERS`.",
    },
    Entry {
        code: 11112,
        known: ErrorCode::FailedToGetIntegrationListeners,
        name: "failedToGetIntegrationListeners",
        remedy: "Check `integrationId` against `getIntegrations`: `getIntegrationListeners` does not notice when it is missing. After `getIntegration`, go on with the response, or ask for the listeners alone.",
    },
    Entry {
        code: 11113,
        known: ErrorCode::FailedToGetIntegrationListener,
        name: "failedToGetIntegrationListener",
        remedy: "Check that `listenerId` is one of those that `getIntegrationListeners` gives for this integration.",
    },
    Entry {
        code: 11114,
        known: ErrorCode::FailedToCreateIntegrationListener,
        name: "failedToCreateIntegrationListener",
        remedy: "Check `integrationId`, and compare `listenerType` (not checked by the SDK) and `properties` with what the service wants.",
    },
    Entry {
        code: 11115,
        known: ErrorCode::FailedToUpdateIntegrationListener,
        name: "failedToUpdateIntegrationListener",
        remedy: "Check `integrationId` and `listenerId` against `getIntegrationListeners`, and the keys of `properties`, of which only camelCase ones get through unchanged.",
    },
    Entry {
        code: 11116,
        known: ErrorCode::FailedToUpdateTenant,
        name: "failedToUpdateTenant",
        remedy: "Check `tenantId`, the ids of user, integration, identity provider and service level agreement that were given, and that the role has `MANAGE_TENANT`.",
    },
    Entry {
        code: 11117,
        known: ErrorCode::FailedToCreateTenant,
        name: "failedToCreateTenant",
        remedy: "Check `parentId` and `adminUserId`, `regionId` against `getRegions` and `timezone` against `getTimezones`, and that the role has `CREATE_CHILD_TENANT`.",
    },
    Entry {
        code: 11118,
        known: ErrorCode::FailedToGetTenants,
        name: "failedToGetTenants",
        remedy: "Make sure that a tenant is active, since its region is looked up first, and that the user may see tenants.",
    },
    Entry {
        code: 11123,
        known: ErrorCode::FailedToGetMessageTemplate,
        name: "failedToGetMessageTemplate",
        remedy: "Check `messageTemplateId` against `getMessageTemplates`.",
    },
    Entry {
        code: 11124,
        known: ErrorCode::FailedToCreateMessageTemplate,
        name: "failedToCreateMessageTemplate",
        remedy: "Check that `channels` holds `sms`, `messaging` or `email` only, which the SDK does not, and that the role has `MANAGE_ALL_MESSAGE_TEMPLATES`.",
    },
    Entry {
        code: 11125,
        known: ErrorCode::FailedToUpdateMessageTemplate,
        name: "failedToUpdateMessageTemplate",
        remedy: "Check `messageTemplateId` against `getMessageTemplates`, and that `channels` holds `sms`, `messaging` or `email` only.",
    },
    Entry {
        code: 11126,
        known: ErrorCode::FailedToGetBusinessHours,
        name: "failedToGetBusinessHours",
        remedy: "Look whether the role has `VIEW_ALL_BUSINESS_HOURS`; if it has, ask again later.",
    },
    Entry {
        code: 11127,
        known: ErrorCode::FailedToGetBusinessHour,
        name: "failedToGetBusinessHour",
        remedy: "Check `businessHourId` against `getBusinessHours`.",
    },
    Entry {
        code: 11128,
        known: ErrorCode::FailedToGetTimezones,
        name: "failedToGetTimezones",
        remedy: "Ask again later; `getTimezones` takes nothing that could be wrong.",
    },
    Entry {
        code: 11129,
        known: ErrorCode::FailedToCreateBusinessHour,
        name: "failedToCreateBusinessHour",
        remedy: "Check `timezone` against `getTimezones` and the keys and values of `timeMinutes`, which the SDK does not look at, and that the role has `MANAGE_ALL_BUSINESS_HOURS`.",
    },
    Entry {
        code: 11130,
        known: ErrorCode::FailedToUpdateBusinessHour,
        name: "failedToUpdateBusinessHour",
        remedy: "Check `businessHourId`, `timezone` and the keys and values of `timeMinutes`, which the SDK does not look at; hours inherited from another tenant can only be read.",
    },
    Entry {
        code: 11131,
        known: ErrorCode::FailedToCreateException,
        name: "failedToCreateException",
        remedy: "Check `businessHourId` against `getBusinessHours`, and the day and times; both times are -1 for a whole day.",
    },
    Entry {
        code: 11132,
        known: ErrorCode::FailedToDeleteException,
        name: "failedToDeleteException",
        remedy: "Check that `exceptionId` is one of the `exceptions` of these business hours (`getBusinessHour`).",
    },
    Entry {
        code: 11133,
        known: ErrorCode::FailedToGetApiKeys,
        name: "failedToGetApiKeys",
        remedy: "Look whether the user's role has `MANAGE_ALL_APP_CREDENTIALS`; if it has, see what the API said in `apiResponse`.",
    },
    Entry {
        code: 11134,
        known: ErrorCode::FailedToCreateApiKey,
        name: "failedToCreateApiKey",
        remedy: "Check `roleId` against `getRoles`, and that the user's role has `MANAGE_ALL_APP_CREDENTIALS`.",
    },
    Entry {
        code: 11135,
        known: ErrorCode::FailedToUpdateApiKey,
        name: "failedToUpdateApiKey",
        remedy: "Check `apiKeyId` against `getApiKeys` (the SDK does not look at it) and `roleId` against `getRoles`.",
    },
    Entry {
        code: 11136,
        known: ErrorCode::FailedToDeleteApiKey,
        name: "failedToDeleteApiKey",
        remedy: "Check `apiKeyId` against `getApiKeys`, since the SDK does not look at it. To shut the key off meanwhile, call `updateApiKey` with `active` false.",
    },
    Entry {
        code: 11137,
        known: ErrorCode::FailedToGetRecordings,
        name: "failedToGetRecordings",
        remedy: "List the artifacts with `getArtifacts` and read each recording with `getArtifact`, so that one bad recording does not spoil the others.",
    },
    Entry {
        code: 11138,
        known: ErrorCode::FailedToCreateDispositionList,
        name: "failedToCreateDispositionList",
        remedy: "Check that every `dispositionId` is one of `getDispositions` and has `sortOrder` and `hierarchy`, which the SDK does not check, and that the role has `CREATE_DISPOSITION_LIST`.",
    },
    Entry {
        code: 11139,
        known: ErrorCode::FailedToUpdateDispositionList,
        name: "failedToUpdateDispositionList",
        remedy: "Check `dispositionListId`, that the list belongs to this tenant, and each element of `dispositions`; `sortOrder` and `hierarchy` reach the API unchecked.",
    },
    Entry {
        code: 11140,
        known: ErrorCode::FailedToUploadBrandingImage,
        name: "failedToUploadBrandingImage",
        remedy: "Check that `file` is a `File` or `Blob` with a picture and `imageType` is `logo` or `favicon`; after a network failure, upload it again.",
    },
    Entry {
        code: 11141,
        known: ErrorCode::FailedToUpdateTenantBranding,
        name: "failedToUpdateTenantBranding",
        remedy: "Check `tenantId`, and that `styles` is JSON as text, not an object.",
    },
    Entry {
        code: 11142,
        known: ErrorCode::FailedToGetRegions,
        name: "failedToGetRegions",
        remedy: "Ask again later; `getRegions` takes nothing that could be wrong.",
    },
    Entry {
        code: 11143,
        known: ErrorCode::FailedToInviteUser,
        name: "failedToInviteUser",
        remedy: "Check that the address has an account (`getPlatformUserEmail`; if not, `createUser`) and is not in the tenant yet, and `roleId` against `getRoles`.",
    },
    Entry {
        code: 11144,
        known: ErrorCode::FailedToCreateFile,
        name: "failedToCreateFile",
        remedy: "See what the API said in `apiResponse`; check the path, and that `body` arrives as a `File` or `Blob`.",
    },
    Entry {
        code: 12000,
        known: ErrorCode::ReportingBatchRequestFailed,
        name: "reportingBatchRequestFailed",
        remedy: "Wait: Skylight asks again while anything is subscribed. After a `triggerBatch` without subscriptions, subscribe first.",
    },
    Entry {
        code: 12001,
        known: ErrorCode::FailedToGetInteractionReporting,
        name: "failedToGetInteractionReporting",
        remedy: "Check the interaction id, then ask again.",
    },
    Entry {
        code: 12002,
        known: ErrorCode::FailedToGetContactInteractionHistory,
        name: "failedToGetContactInteractionHistory",
        remedy: "Check the contact's id and the page, then ask again.",
    },
    Entry {
        code: 12003,
        known: ErrorCode::FailedToGetAvailableStats,
        name: "failedToGetAvailableStats",
        remedy: "Make sure that a tenant is active, then ask again.",
    },
    Entry {
        code: 12004,
        known: ErrorCode::FailedToPerformStatQuery,
        name: "failedToPerformStatQuery",
        remedy: "Take `statistic` from `getAvailableStats`, check the ids it is narrowed down by, then ask again.",
    },
    Entry {
        code: 12005,
        known: ErrorCode::FailedToGetCapacity,
        name: "failedToGetCapacity",
        remedy: "Check the agent's id and that a tenant is active, then ask again.",
    },
    Entry {
        code: 12006,
        known: ErrorCode::FailedToGetCrmInteractions,
        name: "failedToGetCrmInteractions",
        remedy: "Check `id`, `crm` and `subType`, percent-encoding included, then ask again.",
    },
    Entry {
        code: 12007,
        known: ErrorCode::FailedToPerformBulkStatQuery,
        name: "failedToPerformBulkStatQuery",
        remedy: "Take each `statistic` from `getAvailableStats`, check the ids they are narrowed down by, then ask again.",
    },
    Entry {
        code: 13000,
        known: ErrorCode::FailedToRetrieveContactLayoutsList,
        name: "failedToRetrieveContactLayoutsList",
        remedy: "Make sure that a tenant is active and that the agent may see contacts, then ask again.",
    },
    Entry {
        code: 13001,
        known: ErrorCode::FailedToRetrieveContactLayout,
        name: "failedToRetrieveContactLayout",
        remedy: "Check the layout's id against `listLayouts`.",
    },
    Entry {
        code: 13002,
        known: ErrorCode::FailedToListContactAttributes,
        name: "failedToListContactAttributes",
        remedy: "Make sure that a tenant is active and that the agent may see contacts, then ask again.",
    },
    Entry {
        code: 13003,
        known: ErrorCode::FailedToMergeContacts,
        name: "failedToMergeContacts",
        remedy: "Check that the contacts still exist and that the attributes fit `listAttributes`; see what the API said in `apiResponse`.",
    },
    Entry {
        code: 13004,
        known: ErrorCode::FailedToDeleteContact,
        name: "failedToDeleteContact",
        remedy: "Check the contact's id and that the agent may delete contacts.",
    },
    Entry {
        code: 13005,
        known: ErrorCode::FailedToUpdateContact,
        name: "failedToUpdateContact",
        remedy: "Check the id and that the attributes fit `listAttributes`; see what the API said in `apiResponse`.",
    },
    Entry {
        code: 13006,
        known: ErrorCode::FailedToCreateContact,
        name: "failedToCreateContact",
        remedy: "Check that the attributes fit `listAttributes`, the mandatory ones included; see what the API said in `apiResponse`.",
    },
    Entry {
        code: 13007,
        known: ErrorCode::FailedToSearchContacts,
        name: "failedToSearchContacts",
        remedy: "Check the names of the attributes and that the values are percent-encoded; see what the API said in `apiResponse`.",
    },
    Entry {
        code: 13008,
        known: ErrorCode::FailedToListAllContacts,
        name: "failedToListAllContacts",
        remedy: "Make sure that a tenant is active and that the agent may see contacts, then ask again.",
    },
    Entry {
        code: 13009,
        known: ErrorCode::FailedToGetContact,
        name: "failedToGetContact",
        remedy: "Check the contact's id; it may have been deleted or joined with another.",
    },
    Entry {
        code: 14000,
        known: ErrorCode::FailedToSaveLogs,
        name: "failedToSaveLogs",
        remedy: "Ignore it: the error that the log was about has been told on its own topic.",
    },
    Entry {
        code: 15000,
        known: ErrorCode::FailedToSendSalesforceClassicAssign,
        name: "failedToSendSalesforceClassicAssign",
        remedy: "Check that the interaction still lives, see what the API said in `apiResponse`, then assign it again.",
    },
    Entry {
        code: 15001,
        known: ErrorCode::FailedToUpdateSalesforceClassicInteractionTabId,
        name: "failedToUpdateSalesforceClassicInteractionTabId",
        remedy: "Nothing to do: no topic of this version carries it.",
    },
    Entry {
        code: 15002,
        known: ErrorCode::FailedToSendSalesforceClassicUnassign,
        name: "failedToSendSalesforceClassicUnassign",
        remedy: "Check that the interaction still lives, see what the API said in `apiResponse`, then try again.",
    },
    Entry {
        code: 15003,
        known: ErrorCode::FailedToFocusSalesforceClassicInteraction,
        name: "failedToFocusSalesforceClassicInteraction",
        remedy: "Check that a record is assigned to the interaction, or have the agent open it.",
    },
    Entry {
        code: 15004,
        known: ErrorCode::FailedToAssignSalesforceClassicItemToInteraction,
        name: "failedToAssignSalesforceClassicItemToInteraction",
        remedy: "Call `unassign` first.",
    },
    Entry {
        code: 15005,
        known: ErrorCode::FailedToUnassignSalesforceClassicItemFromInteraction,
        name: "failedToUnassignSalesforceClassicItemFromInteraction",
        remedy: "Take it as done.",
    },
    Entry {
        code: 15006,
        known: ErrorCode::FailedToAssignSalesforceClassicItemNoInteraction,
        name: "failedToAssignSalesforceClassicItemNoInteraction",
        remedy: "Check the id; assign and unassign only while the interaction lives.",
    },
    Entry {
        code: 15007,
        known: ErrorCode::FailedToAssignBlankSalesforceClassicItem,
        name: "failedToAssignBlankSalesforceClassicItem",
        remedy: "Have the agent open the record, wait for `cxengage/salesforce-classic/active-tab-changed`, then assign it.",
    },
    Entry {
        code: 15008,
        known: ErrorCode::FailedToGetCurrentSalesforceClassicUserId,
        name: "failedToGetCurrentSalesforceClassicUserId",
        remedy: "Go on: assignments work without it, and `hookBy` is empty. If it matters, look into `error` in `data`.",
    },
    Entry {
        code: 15009,
        known: ErrorCode::FailedToGetCurrentSalesforceClassicOrgId,
        name: "failedToGetCurrentSalesforceClassicOrgId",
        remedy: "Nothing to do: no topic of this version carries it, and `orgId` is empty.",
    },
    Entry {
        code: 16000,
        known: ErrorCode::FailedToSendSalesforceLightningAssign,
        name: "failedToSendSalesforceLightningAssign",
        remedy: "Check that the interaction still lives, see what the API said in `apiResponse`, then assign it again.",
    },
    Entry {
        code: 16001,
        known: ErrorCode::FailedToUpdateSalesforceLightningInteractionTabId,
        name: "failedToUpdateSalesforceLightningInteractionTabId",
        remedy: "Nothing to do: no topic of this version carries it.",
    },
    Entry {
        code: 16002,
        known: ErrorCode::FailedToSendSalesforceLightningUnassign,
        name: "failedToSendSalesforceLightningUnassign",
        remedy: "Check that the interaction still lives, see what the API said in `apiResponse`, then try again.",
    },
    Entry {
        code: 16003,
        known: ErrorCode::FailedToFocusSalesforceLightningInteraction,
        name: "failedToFocusSalesforceLightningInteraction",
        remedy: "Check that a record is assigned to the interaction, or have the agent open it.",
    },
    Entry {
        code: 16004,
        known: ErrorCode::FailedToAssignSalesforceLightningItemToInteraction,
        name: "failedToAssignSalesforceLightningItemToInteraction",
        remedy: "Call `unassign` first.",
    },
    Entry {
        code: 16005,
        known: ErrorCode::FailedToUnassignSalesforceLightningItemFromInteraction,
        name: "failedToUnassignSalesforceLightningItemFromInteraction",
        remedy: "Take it as done.",
    },
    Entry {
        code: 16006,
        known: ErrorCode::FailedToAssignSalesforceLightningItemNoInteraction,
        name: "failedToAssignSalesforceLightningItemNoInteraction",
        remedy: "Check the id; assign and unassign only while the interaction lives.",
    },
    Entry {
        code: 16007,
        known: ErrorCode::FailedToAssignBlankSalesforceLightningItem,
        name: "failedToAssignBlankSalesforceLightningItem",
        remedy: "Have the agent open the record, wait for `cxengage/salesforce-lightning/active-tab-changed`, then assign it.",
    },
    Entry {
        code: 16008,
        known: ErrorCode::FailedToGetCurrentSalesforceLightningUserId,
        name: "failedToGetCurrentSalesforceLightningUserId",
        remedy: "Go on: assignments work without it. If it matters, look into the errors in `data`.",
    },
    Entry {
        code: 16009,
        known: ErrorCode::FailedToGetCurrentSalesforceLightningOrgId,
        name: "failedToGetCurrentSalesforceLightningOrgId",
        remedy: "Nothing to do: no topic of this version carries it.",
    },
    Entry {
        code: 17000,
        known: ErrorCode::FailedToInitZendeskClient,
        name: "failedToInitZendeskClient",
        remedy: "Launch Skylight with `crmModule=zendesk` only for pages inside Zendesk, and see what Zendesk said in `apiResponse`.",
    },
    Entry {
        code: 17001,
        known: ErrorCode::FailedToFocusZendeskInteraction,
        name: "failedToFocusZendeskInteraction",
        remedy: "Have the agent open the user or ticket; see what Zendesk said in `apiResponse`.",
    },
    Entry {
        code: 17002,
        known: ErrorCode::FailedToSetZendeskVisibility,
        name: "failedToSetZendeskVisibility",
        remedy: "Have the agent do it by hand; see what Zendesk said in `apiResponse`.",
    },
    Entry {
        code: 17003,
        known: ErrorCode::FailedToSetZendeskDimensions,
        name: "failedToSetZendeskDimensions",
        remedy: "Check the two numbers; see what Zendesk said in `apiResponse`.",
    },
    Entry {
        code: 17004,
        known: ErrorCode::FailedToSendZendeskAssign,
        name: "failedToSendZendeskAssign",
        remedy: "Check that the interaction still lives and that a user or ticket is open or given; see what the API said in `apiResponse`.",
    },
];
