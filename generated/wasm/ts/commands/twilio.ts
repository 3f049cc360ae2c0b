// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  TwilioActiveOutputDevicesChangedPayload,
  TwilioSetActiveOutputRingtoneDevicesParams,
  TwilioSetActiveOutputSpeakerDevicesParams,
} from "../modules/twilio.js";
import type { Command } from "../runtime/command.js";

/**
 * Chooses the loudspeakers that ring when a call comes in.
 *
 * Only partly supported over this bridge: A change that worked is answered with the error of a
 * failed one, since device objects cannot cross the bridge.
 *
 * All about it stands at the method `setActiveOutputRingtoneDevices` of `TwilioCommands`.
 */
export const setActiveOutputRingtoneDevices: Command<
  TwilioSetActiveOutputRingtoneDevicesParams,
  Promise<TwilioActiveOutputDevicesChangedPayload>
> = [
  "twilio.setActiveOutputRingtoneDevices",
  { skylightController: true, module: "twilio", command: "setActiveOutputRingtoneDevices" },
  ["cxengage/twilio/active-output-devices-changed"],
  [],
  "cxengage/twilio/twilio-initialization",
];

/**
 * Chooses the loudspeakers on which calls are heard.
 *
 * Only partly supported over this bridge: A change that worked is answered with the error of a
 * failed one, since device objects cannot cross the bridge.
 *
 * All about it stands at the method `setActiveOutputSpeakerDevices` of `TwilioCommands`.
 */
export const setActiveOutputSpeakerDevices: Command<
  TwilioSetActiveOutputSpeakerDevicesParams,
  Promise<TwilioActiveOutputDevicesChangedPayload>
> = [
  "twilio.setActiveOutputSpeakerDevices",
  { skylightController: true, module: "twilio", command: "setActiveOutputSpeakerDevices" },
  ["cxengage/twilio/active-output-devices-changed"],
  [],
  "cxengage/twilio/twilio-initialization",
];

/**
 * Meant to restart the softphone.
 *
 * Only partly supported over this bridge: The SDK lists the command without any code behind it.
 *
 * All about it stands at the method `resetTwilioDevice` of `TwilioCommands`.
 */
export const resetTwilioDevice: Command<undefined, Promise<void>> = [
  "twilio.resetTwilioDevice",
  { skylightController: true, module: "twilio", command: "resetTwilioDevice" },
  [],
  [],
  "cxengage/twilio/twilio-initialization",
];
