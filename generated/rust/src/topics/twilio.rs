//! Topics of the module `twilio`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// The softphone was loaded.
///
/// On the wire: `cxengage/twilio/twilio-initialization`.
///
/// The payload is known in full.
///
/// Source: `modules/twilio.cljs:251` of `cxengage-javascript-sdk`; `App/index.js:1724` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TwilioInitialization;

impl Topic for TwilioInitialization {
    type Payload = crate::twilio::TwilioTwilioInitializationPayload;

    const NAME: &'static str = "cxengage/twilio/twilio-initialization";
}

impl PayloadOf<TwilioInitialization> for crate::twilio::TwilioTwilioInitializationPayload {}

/// Which loudspeakers are used was changed.
///
/// An opener never sees the payload: device objects cannot be copied, so error 8004 or 8005 comes
/// in its place even after a change that worked.
///
/// On the wire: `cxengage/twilio/active-output-devices-changed`.
///
/// Answers `twilio.setActiveOutputRingtoneDevices`, `twilio.setActiveOutputSpeakerDevices`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 8004 `failedToChangeTwilioActiveOutputRingtoneDevices`: The loudspeakers for ringing were not
///   changed, or were changed but could not be told. Do not repeat the call for this error alone;
///   have the agent check the sound, and that the browser knows the device ids.
/// - 8005 `failedToChangeTwilioActiveOutputSpeakerDevices`: The loudspeakers for calls were not
///   changed, or were changed but could not be told. Do not repeat the call for this error alone;
///   have the agent check the sound, and that the browser knows the device ids.
///
/// Source: `modules/twilio.cljs:136,141,185…` of `cxengage-javascript-sdk`; `App/index.js:1736` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ActiveOutputDevicesChanged;

impl Topic for ActiveOutputDevicesChanged {
    type Payload = crate::twilio::TwilioActiveOutputDevicesChangedPayload;

    const NAME: &'static str = "cxengage/twilio/active-output-devices-changed";
}

impl PayloadOf<ActiveOutputDevicesChanged>
    for crate::twilio::TwilioActiveOutputDevicesChangedPayload
{
}

/// Loudspeakers were plugged in or unplugged.
///
/// Lost on the way to the opener whenever there is any device to tell of.
///
/// On the wire: `cxengage/twilio/output-devices-changed`.
///
/// The payload is known in full.
///
/// Source: `modules/twilio.cljs:80` of `cxengage-javascript-sdk`; `App/index.js:1731` of
/// `agent-desktop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OutputDevicesChanged;

impl Topic for OutputDevicesChanged {
    type Payload = crate::twilio::TwilioOutputDevicesChangedPayload;

    const NAME: &'static str = "cxengage/twilio/output-devices-changed";
}

impl PayloadOf<OutputDevicesChanged> for crate::twilio::TwilioOutputDevicesChangedPayload {}

/// The softphone of a supervisor is ready.
///
/// The payload has no members. Sent in the SDK's supervisor mode only, in which Skylight does not
/// run.
///
/// On the wire: `cxengage/twilio/device-ready`.
///
/// The payload is known in full.
///
/// Source: `modules/twilio.cljs:38` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeviceReady;

impl Topic for DeviceReady {
    type Payload = crate::twilio::TwilioDeviceReadyPayload;

    const NAME: &'static str = "cxengage/twilio/device-ready";
}

impl PayloadOf<DeviceReady> for crate::twilio::TwilioDeviceReadyPayload {}

/// The browser gives Skylight no microphone, so the softphone cannot be used.
///
/// On the wire: `cxengage/microphone-not-available`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 8000 `noMicrophoneAccess`: There is no microphone for the softphone. Have the agent allow the
///   microphone for Skylight's site and reload it, or choose a telephone as extension.
///
/// Source: `modules/twilio.cljs:269` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MicrophoneNotAvailable;

impl Topic for MicrophoneNotAvailable {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/microphone-not-available";
}

impl PayloadOf<MicrophoneNotAvailable> for Option<serde_json::Value> {}

/// The softphone reported a failure.
///
/// `data.error` is an object of Twilio's. When it cannot be cloned, the message is lost on the way.
///
/// On the wire: `cxengage/errors/error/twilio-device-error`.
///
/// Only errors arrive on it.
///
/// # Errors
///
/// - 7023 `failedToInitTwilio`: The softphone failed. Look at the network and the microphone, then
///   reload Skylight.
///
/// Source: `modules/twilio.cljs:67` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TwilioDeviceError;

impl Topic for TwilioDeviceError {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/errors/error/twilio-device-error";
}

impl PayloadOf<TwilioDeviceError> for Option<serde_json::Value> {}
