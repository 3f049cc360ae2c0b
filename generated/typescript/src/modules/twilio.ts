// Written by skylight-codegen from the catalog; change that, not this file.
import type { CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";

/** One id of an audio device, or several. */
export type DeviceIds = string | readonly string[];

/**
 * The softphone was loaded.
 *
 * Source: `modules/twilio.cljs:251` of `cxengage-javascript-sdk`; `App/index.js:1724` of
 * `agent-desktop`.
 */
export interface TwilioTwilioInitializationPayload {
  /** Whether the browser lets the agent choose a loudspeaker. */
  isOutputSelectionSupported: boolean | null;
}

/**
 * Which loudspeakers are used was changed.
 *
 * An opener never sees the payload: device objects cannot be copied, so error 8004 or 8005 comes in
 * its place even after a change that worked.
 *
 * Source: `modules/twilio.cljs:136,141,185…` of `cxengage-javascript-sdk`; `App/index.js:1736` of
 * `agent-desktop`.
 */
export interface TwilioActiveOutputDevicesChangedPayload {
  /** A JavaScript `Set`, for the ringtone. */
  activeOutputRingtoneDevices?: unknown;
  /** A JavaScript `Set`, for calls. */
  activeOutputSpeakerDevices?: unknown;
}

/**
 * Loudspeakers were plugged in or unplugged.
 *
 * Lost on the way to the opener whenever there is any device to tell of.
 *
 * Source: `modules/twilio.cljs:80` of `cxengage-javascript-sdk`; `App/index.js:1731` of
 * `agent-desktop`.
 */
export interface TwilioOutputDevicesChangedPayload {
  /** A JavaScript `Map` of the browser's device objects. */
  availableOutputDevices: unknown;
  /** A JavaScript `Set`. */
  activeOutputRingtoneDevices: unknown;
  /** A JavaScript `Set`. */
  activeOutputSpeakerDevices: unknown;
  /** Devices that were in use and are gone. */
  lostActiveDevices: unknown[];
}

/**
 * The softphone of a supervisor is ready.
 *
 * The payload has no members. Sent in the SDK's supervisor mode only, in which Skylight does not
 * run.
 *
 * Source: `modules/twilio.cljs:38` of `cxengage-javascript-sdk`.
 */
export type TwilioDeviceReadyPayload = Record<string, unknown>;

/** What `twilio.setActiveOutputRingtoneDevices` takes. */
export interface TwilioSetActiveOutputRingtoneDevicesParams {
  /** For instance `default`. */
  deviceIds: DeviceIds;
}

/** What `twilio.setActiveOutputSpeakerDevices` takes. */
export interface TwilioSetActiveOutputSpeakerDevicesParams {
  /** For instance `default`. */
  deviceIds: DeviceIds;
}

/**
 * The softphone in the browser.
 *
 * Objects of the browser's audio devices cannot cross the bridge, so what has to do with them
 * arrives as an error or not at all.
 *
 * Can be called once the session's configuration has arrived, by tenants with the integration
 * `twilio`.
 *
 * A message on `cxengage/twilio/twilio-initialization` shows that it has started.
 */
export interface TwilioCommands {
  /**
   * Chooses the loudspeakers that ring when a call comes in.
   *
   * The change is made, but the set of devices that Twilio returns cannot be copied to the opener;
   * that failure is taken for one of the change itself, and published as such. The answer, if it
   * could come, would share its topic with the other of these two commands.
   *
   * Only partly supported over this bridge: A change that worked is answered with the error of a
   * failed one, since device objects cannot cross the bridge.
   *
   * Answered on `cxengage/twilio/active-output-devices-changed`.
   *
   * Source: `modules/twilio.cljs:97` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 8004 `failedToChangeTwilioActiveOutputRingtoneDevices`: The loudspeakers for ringing were not
   *   changed, or were changed but could not be told. Do not repeat the call for this error alone;
   *   have the agent check the sound, and that the browser knows the device ids.
   *
   * @example
   * ```ts
   * await skylight.twilio.setActiveOutputRingtoneDevices({ deviceIds });
   * ```
   */
  setActiveOutputRingtoneDevices(
    params: TwilioSetActiveOutputRingtoneDevicesParams,
    options?: CallOptions,
  ): Promise<TwilioActiveOutputDevicesChangedPayload>;

  /**
   * Chooses the loudspeakers on which calls are heard.
   *
   * The change is made, but the set of devices that Twilio returns cannot be copied to the opener;
   * that failure is taken for one of the change itself, and published as such. The answer, if it
   * could come, would share its topic with the other of these two commands.
   *
   * Only partly supported over this bridge: A change that worked is answered with the error of a
   * failed one, since device objects cannot cross the bridge.
   *
   * Answered on `cxengage/twilio/active-output-devices-changed`.
   *
   * Source: `modules/twilio.cljs:145` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 8005 `failedToChangeTwilioActiveOutputSpeakerDevices`: The loudspeakers for calls were not
   *   changed, or were changed but could not be told. Do not repeat the call for this error alone;
   *   have the agent check the sound, and that the browser knows the device ids.
   *
   * @example
   * ```ts
   * await skylight.twilio.setActiveOutputSpeakerDevices({ deviceIds });
   * ```
   */
  setActiveOutputSpeakerDevices(
    params: TwilioSetActiveOutputSpeakerDevicesParams,
    options?: CallOptions,
  ): Promise<TwilioActiveOutputDevicesChangedPayload>;

  /**
   * Meant to restart the softphone.
   *
   * To start it anew, reload Skylight.
   *
   * Only partly supported over this bridge: The SDK lists the command without any code behind it.
   *
   * Never answered: There is no code behind it, so calling it throws inside Skylight. Resolves as
   * soon as the command is posted.
   *
   * Source: `modules/twilio.cljs:288` of `cxengage-javascript-sdk`.
   *
   * @example
   * ```ts
   * await skylight.twilio.resetTwilioDevice();
   * ```
   */
  resetTwilioDevice(options?: CallOptions): Promise<void>;
}

/** The commands of `twilio` as methods, to be given to `Skylight.open`. */
export const twilio: Module<TwilioCommands> = /* @__PURE__ */ module("twilio", {
  "cxengage/twilio/active-output-devices-changed @cxengage/twilio/twilio-initialization":
    "setActiveOutputRingtoneDevices setActiveOutputSpeakerDevices",
  "- () @cxengage/twilio/twilio-initialization": "resetTwilioDevice",
});
