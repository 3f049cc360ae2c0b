// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../../runtime/connection.js";
import { type Module, module } from "../../runtime/module.js";
import type {
  FlowInteractionRef,
  InteractionResourceRef,
  NotificationType,
  TargetResourceParams,
} from "../interactions.js";
import type { Direction, Extension, ExtensionType } from "../session.js";

/**
 * An interaction to which something has happened, and the agent concerned.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:266,288,300` of
 * `cxengage-javascript-sdk`.
 */
export interface InteractionResourceEvent {
  /** A UUID. */
  interactionId: string;
  /**
   * Null when the platform names no agent.
   *
   * A UUID.
   */
  resourceId: string | null;
}

/**
 * A command that concerns one of the people on a call was taken.
 *
 * Source: `modules/voice.cljs:122` of `cxengage-javascript-sdk`.
 */
export interface TargetResourceAck {
  /** A UUID. */
  interactionId: string;
  /**
   * The agent who is logged in.
   *
   * A UUID.
   */
  resourceId: string;
  /**
   * Whom it concerns; equals `resourceId` when no `targetResourceId` was given.
   *
   * A UUID.
   */
  targetResource: string;
}

/**
 * Somebody on a call was muted.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:278` of `cxengage-javascript-sdk`;
 * `App/index.js:1081` of `agent-desktop`.
 */
export interface ResourceMute {
  /** A UUID. */
  interactionId: string;
  type?: NotificationType;
  notificationType?: string;
  sdkMsgType: ResourceMuteSdkMsgType;
  /** A UUID. */
  tenantId?: string;
  /** A UUID. */
  resourceId?: string;
  /** A UUID. */
  sessionId?: string;
  /** A UUID. */
  actionId?: string;
  /** A UUID. */
  subId?: string;
  extraParams: TargetResourceParams;
}

/**
 * Somebody on a call can be heard again.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:282` of `cxengage-javascript-sdk`;
 * `App/index.js:1097` of `agent-desktop`.
 */
export interface ResourceUnmute {
  /** A UUID. */
  interactionId: string;
  type?: NotificationType;
  notificationType?: string;
  sdkMsgType: ResourceUnmuteSdkMsgType;
  /** A UUID. */
  tenantId?: string;
  /** A UUID. */
  resourceId?: string;
  /** A UUID. */
  sessionId?: string;
  /** A UUID. */
  actionId?: string;
  /** A UUID. */
  subId?: string;
  extraParams: TargetResourceParams;
}

/**
 * Which of a call's controls are allowed now.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:388` of `cxengage-javascript-sdk`;
 * `App/index.js:1074` of `agent-desktop`.
 */
export interface CallControls {
  /** A UUID. */
  interactionId: string;
  type?: NotificationType;
  notificationType?: string;
  sdkMsgType: CallControlsSdkMsgType;
  /** A UUID. */
  tenantId?: string;
  /** A UUID. */
  resourceId?: string;
  /** A UUID. */
  sessionId?: string;
  /** A UUID. */
  actionId?: string;
  /** A UUID. */
  subId?: string;
  extraParams: CallControlsExtraParams;
}

/**
 * A notification of the platform about an interaction.
 *
 * The whole notification of the platform; more keys may come.
 *
 * Source: `cxengage_javascript_sdk/interaction_management.cljs:498,547` of
 * `cxengage-javascript-sdk`.
 */
export interface AgentNotification {
  /** A UUID. */
  interactionId: string;
  type?: NotificationType;
  notificationType?: string;
  /** The SDK's own name for the notification. */
  sdkMsgType: string;
  /** A UUID. */
  tenantId?: string;
  /** A UUID. */
  resourceId?: string;
  /** A UUID. */
  sessionId?: string;
  /** A UUID. */
  actionId?: string;
  /** A UUID. */
  subId?: string;
  resource?: unknown;
  extraParams?: unknown;
}

/** Other values may come to be. */
export type ResourceMuteSdkMsgType = "RESOURCE_MUTE_RECEIVED" | AnyText;

/** Other values may come to be. */
export type ResourceUnmuteSdkMsgType = "RESOURCE_UNMUTE_RECEIVED" | AnyText;

/** Other values may come to be. */
export type CallControlsSdkMsgType = "UPDATE_CALL_CONTROLS" | AnyText;

export interface CallControlsExtraParams {
  /** Whether the agent may no longer start and stop the recording. */
  preventAgentRecordingUpdate?: boolean;
  /** Whether holding is allowed. */
  holdUpdate?: boolean;
  /** Whether transferring is allowed. */
  transferUpdate?: boolean;
}

/**
 * The tone was played.
 *
 * Source: `modules/voice.cljs:411,414` of `cxengage-javascript-sdk`.
 */
export interface InteractionsVoiceSendDigitsAcknowledgedPayload {
  /** A UUID. */
  interactionId: string;
  digitSent: string;
}

/**
 * The platform took the request to listen in.
 *
 * Source: `modules/voice.cljs:47,54,57…` of `cxengage-javascript-sdk`.
 */
export interface InteractionsVoiceSilentMonitoringStartAcknowledgedPayload {
  /** A UUID. */
  interactionId: string;
  /** A UUID. */
  resourceId: string;
  /** The phone to listen on. */
  activeExtension: Extension;
  /** A UUID. */
  sessionId: string | null;
}

/** The key to press; one call, one key. */
export type SendDigitsDigit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "*" | "#";

/** The phone to listen on; without it, the agent's first extension. */
export interface SilentMonitorChosenExtension {
  description: string | null;
  type: ExtensionType;
  /** Credentials or personal data: keep it out of logs. */
  value: string;
}

/** What `interactions.voice.dial` takes. */
export interface InteractionsVoiceDialParams {
  /**
   * The number to call, best in E.164 form.
   *
   * Credentials or personal data: keep it out of logs.
   */
  phoneNumber: string;
  /** Page that Skylight pops up with the call. */
  popUri?: string;
  /** Number that the customer sees. */
  outboundAni?: string;
  /**
   * Flow that handles the call, instead of the tenant's default one.
   *
   * A UUID.
   */
  flowId?: string;
  /**
   * Outbound identifier that the call is placed with.
   *
   * A UUID.
   */
  outboundIdentifierId?: string;
  /**
   * List that the outbound identifier was picked from.
   *
   * A UUID.
   */
  outboundIdentifierListId?: string;
  direction?: Direction;
  /**
   * Copied into the interaction; the case of its keys is normalised, so that only plain camelCase
   * ones survive.
   */
  interactionMetadata?: Record<string, unknown>;
}

/** What `interactions.voice.cancelDial` takes. */
export interface InteractionsVoiceCancelDialParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.voice.customerHold` takes. */
export interface InteractionsVoiceCustomerHoldParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.voice.customerResume` takes. */
export interface InteractionsVoiceCustomerResumeParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.voice.resourceHold` takes. */
export interface InteractionsVoiceResourceHoldParams {
  /** A UUID. */
  interactionId: string;
  /**
   * Whom it concerns; without it, the agent who is logged in.
   *
   * A UUID.
   */
  targetResourceId?: string;
}

/** What `interactions.voice.resourceResume` takes. */
export interface InteractionsVoiceResourceResumeParams {
  /** A UUID. */
  interactionId: string;
  /**
   * Whom it concerns; without it, the agent who is logged in.
   *
   * A UUID.
   */
  targetResourceId?: string;
}

/** What `interactions.voice.resumeAll` takes. */
export interface InteractionsVoiceResumeAllParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.voice.mute` takes. */
export interface InteractionsVoiceMuteParams {
  /** A UUID. */
  interactionId: string;
  /**
   * Whom it concerns; without it, the agent who is logged in.
   *
   * A UUID.
   */
  targetResourceId?: string;
}

/** What `interactions.voice.unmute` takes. */
export interface InteractionsVoiceUnmuteParams {
  /** A UUID. */
  interactionId: string;
  /**
   * Whom it concerns; without it, the agent who is logged in.
   *
   * A UUID.
   */
  targetResourceId?: string;
}

/** What `interactions.voice.resourceRemove` takes. */
export interface InteractionsVoiceResourceRemoveParams {
  /** A UUID. */
  interactionId: string;
  /**
   * Whom to take off; without it, the agent who is logged in hangs up.
   *
   * A UUID.
   */
  targetResourceId?: string;
}

/** What `interactions.voice.startRecording` takes. */
export interface InteractionsVoiceStartRecordingParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.voice.stopRecording` takes. */
export interface InteractionsVoiceStopRecordingParams {
  /** A UUID. */
  interactionId: string;
}

/** What `interactions.voice.sendDigits` takes. */
export interface InteractionsVoiceSendDigitsParams {
  /** A UUID. */
  interactionId: string;
  /** The key to press; one call, one key. */
  digit: SendDigitsDigit;
}

/** What `interactions.voice.silentMonitor` takes. */
export interface InteractionsVoiceSilentMonitorParams {
  /**
   * The call to listen in on.
   *
   * A UUID.
   */
  interactionId: string;
  /** The phone to listen on; without it, the agent's first extension. */
  chosenExtension?: SilentMonitorChosenExtension;
}

/**
 * Calls: dialling, hold, mute, recording, digits, and listening in.
 *
 * The answer to each of these commands means that the platform took the request. An event, named
 * with each command, says when it is done.
 *
 * Can be called once the session's configuration has arrived.
 *
 * A message on `cxengage/session/config-details` shows that it has started.
 */
export interface InteractionsVoiceCommands {
  /**
   * Places an outbound call.
   *
   * The answer holds the interaction id. The interaction itself then arrives as a work offer with
   * direction `agent-initiated`, which has to be accepted.
   * `cxengage/interactions/voice/customer-connected` tells that the customer is on the line.
   *
   * Answers carry nothing of the params, so one call at a time is the safe way.
   *
   * Answered on `cxengage/interactions/voice/dial-send-acknowledged`.
   *
   * Only an error says which `phoneNumber` it is about.
   *
   * Part of the sequence `voice_outbound`. An agent calls a customer, from `dial` to the end of
   * wrapup:
   *
   * - `cxengage/interactions/voice/dial-send-acknowledged`, set off by `interactions.voice.dial`:
   *   The response holds the interaction id.
   * - `cxengage/interactions/work-offer-received`, from the platform: `direction` is
   *   `agent-initiated`.
   * - `cxengage/interactions/flow-action-acknowledged`, from the SDK, any number of times: A
   *   receipt of the SDK for a notification; one can follow each of the steps.
   * - `cxengage/interactions/work-initiated-received`, from the platform.
   * - `cxengage/interactions/custom-fields-received`, from the platform, not always.
   * - `cxengage/interactions/wrapup-details-received`, from the platform, not always.
   * - `cxengage/interactions/disposition-codes-received`, from the platform, not always.
   * - `cxengage/interactions/interaction-update-transfer-menu`, from the platform, not always.
   * - `cxengage/interactions/screen-pop-received`, from the platform, not always.
   * - `cxengage/interactions/script-received`, from the platform, not always.
   * - `cxengage/interactions/accept-acknowledged`, set off by `interactions.accept`.
   * - `cxengage/interactions/work-accepted-received`, from the platform.
   * - `cxengage/interactions/focus-acknowledged`, from the popup's screen, which calls
   *   `interactions.focus`, not always: When the agent selects the interaction on Skylight's
   *   screen.
   * - `cxengage/interactions/resource-added-received`, from the platform, not always: The customer
   *   has joined.
   * - `cxengage/interactions/voice/customer-connected`, from the platform, not always: This or
   *   `cxengage/interactions/resource-added-received` says that the customer is on the line.
   * - `cxengage/interactions/end-acknowledged`, set off by `interactions.end`, not always: Missing
   *   when the customer leaves first.
   * - `cxengage/interactions/wrapup-started`, from the platform, not always: Only with wrapup
   *   enabled.
   * - `cxengage/interactions/disposition-code-changed`, set off by
   *   `interactions.selectDispositionCode`, not always.
   * - `cxengage/interactions/end-wrapup-acknowledged`, set off by `interactions.endWrapup`, not
   *   always: Skylight's screen makes the call itself when `wrapupTime` is over.
   * - `cxengage/interactions/work-ended-received`, from the platform.
   *
   * Source: `modules/voice.cljs:305` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7019 `failedToPerformOutboundDial`: The outbound call could not be placed. Check the number
   *   and the outbound identifier, see what the API said in `apiResponse`, and that the agent is
   *   ready.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.dial({ phoneNumber });
   * ```
   */
  dial(params: InteractionsVoiceDialParams, options?: CallOptions): Promise<FlowInteractionRef>;

  /**
   * Gives up an outbound call that has not been answered yet.
   *
   * Answered on `cxengage/interactions/voice/cancel-dial-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Part of the sequence `voice_outbound_cancelled`. An outbound call is given up before it is
   * answered:
   *
   * - `cxengage/interactions/voice/dial-send-acknowledged`, set off by `interactions.voice.dial`.
   * - `cxengage/interactions/voice/cancel-dial-acknowledged`, set off by
   *   `interactions.voice.cancelDial`.
   * - `cxengage/interactions/work-ended-received`, from the platform, not always:
   *   `cxengage/interactions/work-rejected-received` may come instead.
   *
   * Source: `modules/voice.cljs:359` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7020 `failedToCancelOutboundDial`: The outbound call could not be given up. It may have been
   *   answered or ended meanwhile: call `interactions.end` if it still lives.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.cancelDial({ interactionId });
   * ```
   */
  cancelDial(
    params: InteractionsVoiceCancelDialParams,
    options?: CallOptions,
  ): Promise<InteractionResourceRef>;

  /**
   * Puts the customer on hold.
   *
   * Done at `cxengage/interactions/voice/customer-hold-received`. When the platform fails after it
   * took the request, `cxengage/interactions/voice/customer-hold-error` tells.
   *
   * Answered on `cxengage/interactions/voice/hold-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Part of the sequence `hold`. The customer is put on hold and taken off again:
   *
   * - `cxengage/interactions/voice/hold-acknowledged`, set off by
   *   `interactions.voice.customerHold`.
   * - `cxengage/interactions/voice/customer-hold-received`, from the platform: On failure
   *   `cxengage/interactions/voice/customer-hold-error` comes instead.
   * - `cxengage/interactions/voice/resume-acknowledged`, set off by
   *   `interactions.voice.customerResume`.
   * - `cxengage/interactions/voice/customer-resume-received`, from the platform.
   *
   * Source: `modules/voice.cljs:64` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7011 `failedToPlaceCustomerOnHold`: The customer could not be put on hold. Check that the
   *   call still lives and that the customer is not on hold already, then ask again.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.customerHold({ interactionId });
   * ```
   */
  customerHold(
    params: InteractionsVoiceCustomerHoldParams,
    options?: CallOptions,
  ): Promise<InteractionResourceRef>;

  /**
   * Takes the customer off hold.
   *
   * Done at `cxengage/interactions/voice/customer-resume-received`. A failure after the request was
   * taken is never told. Skylight makes this call itself right after an accept whenever a customer
   * on hold is alone on the call.
   *
   * Answered on `cxengage/interactions/voice/resume-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Part of the sequence `hold`. The customer is put on hold and taken off again:
   *
   * - `cxengage/interactions/voice/hold-acknowledged`, set off by
   *   `interactions.voice.customerHold`.
   * - `cxengage/interactions/voice/customer-hold-received`, from the platform: On failure
   *   `cxengage/interactions/voice/customer-hold-error` comes instead.
   * - `cxengage/interactions/voice/resume-acknowledged`, set off by
   *   `interactions.voice.customerResume`.
   * - `cxengage/interactions/voice/customer-resume-received`, from the platform.
   *
   * Source: `modules/voice.cljs:86` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7013 `failedToResumeCustomer`: The customer could not be taken off hold. Check that the call
   *   still lives and that the customer is on hold, then ask again.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.customerResume({ interactionId });
   * ```
   */
  customerResume(
    params: InteractionsVoiceCustomerResumeParams,
    options?: CallOptions,
  ): Promise<InteractionResourceRef>;

  /**
   * Puts the agent, or somebody else on the call, on hold.
   *
   * Done at `cxengage/interactions/resource-hold-received`.
   *
   * Answered on `cxengage/interactions/voice/resource-hold-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId` and `targetResourceId`
   * (`targetResource` in the answer, `targetResourceId` in an error's data).
   *
   * Source: `modules/voice.cljs:158` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7003 `failedToPlaceResourceOnHold`: Somebody on the call could not be put on hold. See what
   *   the API said in `apiResponse`, and check that the call still lives and `targetResourceId` is
   *   on it.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.resourceHold({ interactionId });
   * ```
   */
  resourceHold(
    params: InteractionsVoiceResourceHoldParams,
    options?: CallOptions,
  ): Promise<TargetResourceAck>;

  /**
   * Takes the agent, or somebody else on the call, off hold.
   *
   * Done at `cxengage/interactions/resource-resume-received`.
   *
   * Answered on `cxengage/interactions/voice/resource-resume-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId` and `targetResourceId`
   * (`targetResource` in the answer, `targetResourceId` in an error's data).
   *
   * Source: `modules/voice.cljs:183` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7004 `failedToResumeResource`: Somebody on the call could not be taken off hold. See what the
   *   API said in `apiResponse`, and check that the call still lives and `targetResourceId` is on
   *   it.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.resourceResume({ interactionId });
   * ```
   */
  resourceResume(
    params: InteractionsVoiceResourceResumeParams,
    options?: CallOptions,
  ): Promise<TargetResourceAck>;

  /**
   * Takes everybody on the call off hold.
   *
   * Done as `cxengage/interactions/resource-resume-received` and
   * `cxengage/interactions/voice/customer-resume-received` arrive.
   *
   * Answered on `cxengage/interactions/voice/resume-all-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/voice.cljs:208` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7007 `failedToResumeAll`: The people on the call could not be taken off hold. See what the
   *   API said in `apiResponse`; check that the call still lives, or resume each one alone.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.resumeAll({ interactionId });
   * ```
   */
  resumeAll(
    params: InteractionsVoiceResumeAllParams,
    options?: CallOptions,
  ): Promise<InteractionResourceRef>;

  /**
   * Mutes the agent, or somebody else on the call.
   *
   * Done at `cxengage/interactions/voice/resource-mute-received`.
   *
   * Answered on `cxengage/interactions/voice/mute-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId` and `targetResourceId`
   * (`targetResource` in the answer, `targetResourceId` in an error's data).
   *
   * Source: `modules/voice.cljs:108` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7005 `failedToMuteTargetResource`: Somebody on the call could not be muted. See what the API
   *   said in `apiResponse`, and check that the call still lives and `targetResourceId` is on it.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.mute({ interactionId });
   * ```
   */
  mute(params: InteractionsVoiceMuteParams, options?: CallOptions): Promise<TargetResourceAck>;

  /**
   * Lets the agent, or somebody else on the call, be heard again.
   *
   * Done at `cxengage/interactions/voice/resource-unmute-received`.
   *
   * Answered on `cxengage/interactions/voice/unmute-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId` and `targetResourceId`
   * (`targetResource` in the answer, `targetResourceId` in an error's data).
   *
   * Source: `modules/voice.cljs:133` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7006 `failedToUnmuteTargetResource`: Somebody on the call could not be unmuted. See what the
   *   API said in `apiResponse`, and check that the call still lives and `targetResourceId` is on
   *   it.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.unmute({ interactionId });
   * ```
   */
  unmute(params: InteractionsVoiceUnmuteParams, options?: CallOptions): Promise<TargetResourceAck>;

  /**
   * Takes somebody off the call.
   *
   * Done at `cxengage/interactions/resource-removed-received`.
   *
   * Answered on `cxengage/interactions/voice/resource-removed-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId` and `targetResourceId`
   * (`targetResource` in the answer, `targetResourceId` in an error's data).
   *
   * Source: `modules/voice.cljs:230` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7014 `failedToRemoveResource`: Somebody could not be taken off the call. See what the API
   *   said in `apiResponse`, and check that the call still lives and `targetResourceId` is on it.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.resourceRemove({ interactionId });
   * ```
   */
  resourceRemove(
    params: InteractionsVoiceResourceRemoveParams,
    options?: CallOptions,
  ): Promise<TargetResourceAck>;

  /**
   * Starts recording the call.
   *
   * Done at `cxengage/interactions/voice/recording-start-received`.
   *
   * Answered on `cxengage/interactions/voice/start-recording-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/voice.cljs:255` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7008 `failedToStartRecording`: The recording could not be started. Check that the call still
   *   lives and that the flow lets agents record (`update-call-controls`).
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.startRecording({ interactionId });
   * ```
   */
  startRecording(
    params: InteractionsVoiceStartRecordingParams,
    options?: CallOptions,
  ): Promise<InteractionResourceRef>;

  /**
   * Stops recording the call.
   *
   * Done at `cxengage/interactions/voice/recording-end-received`.
   *
   * Answered on `cxengage/interactions/voice/stop-recording-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`.
   *
   * Source: `modules/voice.cljs:278` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7012 `failedToStopRecording`: The recording could not be stopped. Check that the call still
   *   lives and that the flow lets agents record (`update-call-controls`).
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.stopRecording({ interactionId });
   * ```
   */
  stopRecording(
    params: InteractionsVoiceStopRecordingParams,
    options?: CallOptions,
  ): Promise<InteractionResourceRef>;

  /**
   * Plays one touch tone into the call.
   *
   * Works on the built-in softphone (Twilio) only. Two of its failures come on topics of their own.
   *
   * Answered on `cxengage/interactions/voice/send-digits-acknowledged`. Can also fail on
   * `cxengage/errors/error/failed-to-send-digits-invalid-interaction`,
   * `cxengage/errors/error/no-twilio-integration`.
   *
   * An answer belongs to the call with the same `interactionId` and `digit` (`digitSent` in the
   * answer, `digit` in an error's data).
   *
   * Source: `modules/voice.cljs:387` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7001 `failedToSendDigitsInvalidInteraction`: Digits were sent to an interaction that is not a
   *   live call. Send digits only between `work-accepted-received` and `work-ended-received`, and
   *   to voice interactions.
   * - 7002 `noTwilioIntegration`: The tenant has no Twilio softphone. Let the agent press the key
   *   on the phone that takes the call.
   * - 8001 `failedToSendTwilioDigits`: The softphone could not play the tone. Check that the call
   *   runs on the softphone and still lives, then send the digit again.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.sendDigits({ interactionId, digit: "0" });
   * ```
   */
  sendDigits(
    params: InteractionsVoiceSendDigitsParams,
    options?: CallOptions,
  ): Promise<InteractionsVoiceSendDigitsAcknowledgedPayload>;

  /**
   * Listens in on another agent's call without being heard.
   *
   * Listening begins at `cxengage/interactions/voice/silent-monitor-start`.
   *
   * Answered on `cxengage/interactions/voice/silent-monitoring-start-acknowledged`.
   *
   * An answer belongs to the call with the same `interactionId`, `chosenExtension.type`
   * (`activeExtension.type` in the answer) and `chosenExtension.value` (`activeExtension.value` in
   * the answer).
   *
   * Part of the sequence `silent_monitoring`. A supervisor listens in on an agent's call:
   *
   * - `cxengage/interactions/voice/silent-monitoring-start-acknowledged`, set off by
   *   `interactions.voice.silentMonitor`.
   * - `cxengage/interactions/voice/silent-monitor-start`, from the platform.
   * - `cxengage/interactions/voice/silent-monitor-end`, from the platform.
   *
   * Source: `modules/voice.cljs:38` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 7022 `failedToStartSilentMonitoring`: Listening in could not be started. Check that the call
   *   still lives and that the agent may monitor, then ask again.
   * - 7025 `failedToStartSilentMonitoringNoExtension`: There is no phone to listen in on: none was
   *   given and the agent has none. Pass `chosenExtension`, or have an extension set up for the
   *   agent.
   *
   * @example
   * ```ts
   * await skylight.interactions.voice.silentMonitor({ interactionId });
   * ```
   */
  silentMonitor(
    params: InteractionsVoiceSilentMonitorParams,
    options?: CallOptions,
  ): Promise<InteractionsVoiceSilentMonitoringStartAcknowledgedPayload>;
}

/** The commands of `interactions.voice` as methods, to be given to `Skylight.open`. */
export const interactionsVoice: Module<InteractionsVoiceCommands> = /* @__PURE__ */ module(
  "interactions.voice",
  {
    "cxengage/interactions/voice/~-send-acknowledged =phoneNumber==phoneNumber @cxengage/session/config-details":
      "dial",
    "cxengage/interactions/voice/~-acknowledged =interactionId @cxengage/session/config-details":
      "cancelDial resumeAll startRecording stopRecording",
    "cxengage/interactions/voice/hold-acknowledged =interactionId @cxengage/session/config-details":
      "customerHold",
    "cxengage/interactions/voice/resume-acknowledged =interactionId @cxengage/session/config-details":
      "customerResume",
    "cxengage/interactions/voice/~-acknowledged =interactionId =targetResourceId=targetResource=targetResourceId @cxengage/session/config-details":
      "resourceHold resourceResume mute unmute",
    "cxengage/interactions/voice/resource-removed-acknowledged =interactionId =targetResourceId=targetResource=targetResourceId @cxengage/session/config-details":
      "resourceRemove",
    "cxengage/interactions/voice/~-acknowledged =interactionId =digit=digitSent=digit !cxengage/errors/error/failed-to-send-digits-invalid-interaction !cxengage/errors/error/no-twilio-integration @cxengage/session/config-details":
      "sendDigits",
    "cxengage/interactions/voice/silent-monitoring-start-acknowledged =interactionId =chosenExtension.type=activeExtension.type =chosenExtension.value=activeExtension.value @cxengage/session/config-details":
      "silentMonitor",
  },
);
