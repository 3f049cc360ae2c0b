/** The modules `interactions` and `interactions.voice`: what the opener may ask for. */

import { command } from "./command.js";
import { NOT_FOUND, sdkError } from "./sdk-error.js";
import { map, oneOf, optional, required, string, uuid } from "./validation.js";

/** @typedef {import("./interactions.js").Interaction} Interaction */
/** @typedef {import("./validation.js").Params} Params */

/**
 * What the commands work with.
 * @typedef {object} Context
 * @property {import("./command.js").Publish} publish
 * @property {import("./platform.js").Platform} platform
 * @property {import("./session.js").Session} session
 * @property {import("./interactions.js").Interactions} interactions
 */

/** The parameters of `dial`. @type {Params} */
const DIAL = {
  phoneNumber: required(string),
  popUri: optional(string),
  outboundAni: optional(string),
  flowId: optional(uuid),
  outboundIdentifierId: optional(uuid),
  outboundIdentifierListId: optional(uuid),
  direction: optional(oneOf("inbound", "outbound", "agent-initiated")),
  interactionMetadata: optional(map),
};

/**
 * The commands of `interactions`.
 * @param {Context} context
 * @returns {import("./command.js").Module}
 */
export function interactionsModule(context) {
  const { interactions } = context;
  const about = commandAbout.bind(null, context);
  const acknowledged = acknowledgedCommand.bind(null, context);
  return {
    accept: about("interactions/accept-acknowledged", 4004, {}, (one) => interactions.accept(one)),
    end: about("interactions/end-acknowledged", 4003, {}, (one) => interactions.end(one)),
    reject: about("interactions/end-acknowledged", 4003, {}, (one) => interactions.end(one)),
    enableWrapup: acknowledged("interactions/enable-wrapup-acknowledged", 4009, (one) => {
      one.wrapupEnabled = true;
    }),
    disableWrapup: acknowledged("interactions/disable-wrapup-acknowledged", 4010, (one) => {
      one.wrapupEnabled = false;
    }),
    endWrapup: about("interactions/end-wrapup-acknowledged", 4011, {}, (one) =>
      interactions.endWrapup(one),
    ),
    selectDispositionCode: about(
      "interactions/disposition-code-changed",
      4013,
      { dispositionId: required(uuid) },
      (one, fields) => interactions.dispose(one, fields.dispositionId),
    ),
    deselectDispositionCode: acknowledged("interactions/disposition-code-changed", 4012, (one) => {
      one.dispositionId = null;
    }),
  };
}

/**
 * The commands of `interactions.voice`.
 * @param {Context} context
 * @returns {import("./command.js").Module}
 */
export function voiceModule(context) {
  const { publish, interactions } = context;
  const about = commandAbout.bind(null, context);
  const hold = holdCommand.bind(null, context);
  const mute = muteCommand.bind(null, context);
  return {
    dial: command(publish, "interactions/voice/dial-send-acknowledged", DIAL, (fields) =>
      interactions.dial(fields.phoneNumber, fields.interactionMetadata),
    ),
    cancelDial: about("interactions/voice/cancel-dial-acknowledged", 7020, {}, (one) =>
      interactions.cancelDial(one),
    ),
    customerHold: hold("hold-acknowledged", 7011, "customer-hold-received", true),
    customerResume: hold("resume-acknowledged", 7013, "customer-resume-received", false),
    mute: mute("mute-acknowledged", 7005, "resource-mute-received", true),
    unmute: mute("unmute-acknowledged", 7006, "resource-unmute-received", false),
  };
}

/**
 * A command about an interaction; one that is unknown or over is answered with an error.
 * @param {Context} context
 * @param {string} topic
 * @param {number} unknownCode
 * @param {Params} params beside the interaction's id
 * @param {(one: Interaction, fields: any) => void} run
 */
function commandAbout({ publish, platform, interactions }, topic, unknownCode, params, run) {
  return command(publish, topic, { interactionId: required(uuid), ...params }, (fields) => {
    const one = interactions.find(fields.interactionId);
    if (one !== undefined && one.stage !== "past") {
      run(one, fields);
      return;
    }
    const data = { interactionId: fields.interactionId, apiResponse: NOT_FOUND };
    platform.next(() => publish(topic, null, sdkError(unknownCode, data)));
  });
}

/**
 * A command that is done when the platform has acknowledged it.
 * @param {Context} context
 * @param {string} topic
 * @param {number} unknownCode
 * @param {(one: Interaction) => void} change
 */
function acknowledgedCommand(context, topic, unknownCode, change) {
  return commandAbout(context, topic, unknownCode, {}, (one) =>
    context.platform.next(() => {
      change(one);
      context.publish(topic, context.interactions.reference(one));
    }),
  );
}

/**
 * @param {Context} context
 * @param {string} topic
 * @param {number} unknownCode
 * @param {string} done the topic that says that it has happened
 * @param {boolean} onHold
 */
function holdCommand(context, topic, unknownCode, done, onHold) {
  const { publish, platform, interactions } = context;
  return commandAbout(context, `interactions/voice/${topic}`, unknownCode, {}, (one) =>
    platform.next(
      () => publish(`interactions/voice/${topic}`, interactions.reference(one)),
      () => {
        one.onHold = onHold;
        publish(`interactions/voice/${done}`, interactions.reference(one));
      },
    ),
  );
}

/**
 * @param {Context} context
 * @param {string} topic
 * @param {number} unknownCode
 * @param {string} done the topic that says that it has happened
 * @param {boolean} muted
 */
function muteCommand(context, topic, unknownCode, done, muted) {
  const { publish, platform, interactions, session } = context;
  const params = { targetResourceId: optional(uuid) };
  return commandAbout(
    context,
    `interactions/voice/${topic}`,
    unknownCode,
    params,
    (one, fields) => {
      const targetResource = fields.targetResourceId ?? session.resourceId;
      platform.next(
        () =>
          publish(`interactions/voice/${topic}`, {
            ...interactions.reference(one),
            targetResource,
          }),
        () => {
          one.muted = muted;
          publish(`interactions/voice/${done}`, {
            interactionId: one.interactionId,
            type: "agent-notification",
            sdkMsgType: muted ? "RESOURCE_MUTE_RECEIVED" : "RESOURCE_UNMUTE_RECEIVED",
            extraParams: { targetResource, externalResource: false, displayName: null },
          });
        },
      );
    },
  );
}
