//! The softphone in the browser.
//!
//! Objects of the browser's audio devices cannot cross the bridge, so what has to do with them
//! arrives as an error or not at all.
//!
//! Its commands can be called once the session's configuration has arrived, for tenants with the
//! integration `twilio`.
//!
//! A message on `cxengage/twilio/twilio-initialization` shows that it has started.

use serde::Serialize;
use serde_json::Value;

use crate::command::{Command, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::CommandDescriptor;
use crate::unknown::UnknownFields;

/// Chooses the loudspeakers that ring when a call comes in.
///
/// The change is made, but the set of devices that Twilio returns cannot be copied to the opener;
/// that failure is taken for one of the change itself, and published as such. The answer, if it
/// could come, would share its topic with the other of these two commands.
///
/// Only partly supported: A change that worked is answered with the error of a failed one, since
/// device objects cannot cross the bridge.
///
/// # Answer
///
/// [`TwilioActiveOutputDevicesChangedPayload`] on `cxengage/twilio/active-output-devices-changed`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 8004 `failedToChangeTwilioActiveOutputRingtoneDevices`: The loudspeakers for ringing were not
///   changed, or were changed but could not be told. Do not repeat the call for this error alone;
///   have the agent check the sound, and that the browser knows the device ids.
///
/// Source: `modules/twilio.cljs:97` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetActiveOutputRingtoneDevices {
    /// For instance `default`.
    #[serde(rename = "deviceIds")]
    pub device_ids: DeviceIds,
}

impl SetActiveOutputRingtoneDevices {
    /// With all that it consists of.
    #[must_use]
    pub fn new(device_ids: DeviceIds) -> Self {
        Self { device_ids }
    }
}

impl Command for SetActiveOutputRingtoneDevices {
    type Reply = TwilioActiveOutputDevicesChangedPayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "twilio.setActiveOutputRingtoneDevices",
        module: Some("twilio"),
        sub_module: None,
        command: "setActiveOutputRingtoneDevices",
        message: None,
        reply: Some("cxengage/twilio/active-output-devices-changed"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/twilio/twilio-initialization"),
    };
}

/// Chooses the loudspeakers on which calls are heard.
///
/// The change is made, but the set of devices that Twilio returns cannot be copied to the opener;
/// that failure is taken for one of the change itself, and published as such. The answer, if it
/// could come, would share its topic with the other of these two commands.
///
/// Only partly supported: A change that worked is answered with the error of a failed one, since
/// device objects cannot cross the bridge.
///
/// # Answer
///
/// [`TwilioActiveOutputDevicesChangedPayload`] on `cxengage/twilio/active-output-devices-changed`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 8005 `failedToChangeTwilioActiveOutputSpeakerDevices`: The loudspeakers for calls were not
///   changed, or were changed but could not be told. Do not repeat the call for this error alone;
///   have the agent check the sound, and that the browser knows the device ids.
///
/// Source: `modules/twilio.cljs:145` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetActiveOutputSpeakerDevices {
    /// For instance `default`.
    #[serde(rename = "deviceIds")]
    pub device_ids: DeviceIds,
}

impl SetActiveOutputSpeakerDevices {
    /// With all that it consists of.
    #[must_use]
    pub fn new(device_ids: DeviceIds) -> Self {
        Self { device_ids }
    }
}

impl Command for SetActiveOutputSpeakerDevices {
    type Reply = TwilioActiveOutputDevicesChangedPayload;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "twilio.setActiveOutputSpeakerDevices",
        module: Some("twilio"),
        sub_module: None,
        command: "setActiveOutputSpeakerDevices",
        message: None,
        reply: Some("cxengage/twilio/active-output-devices-changed"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/twilio/twilio-initialization"),
    };
}

/// Meant to restart the softphone.
///
/// To start it anew, reload Skylight.
///
/// Only partly supported: The SDK lists the command without any code behind it.
///
/// # Answer
///
/// Never answered: There is no code behind it, so calling it throws inside Skylight. The call is
/// done as soon as it is posted.
///
/// Source: `modules/twilio.cljs:288` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResetTwilioDevice {}

impl ResetTwilioDevice {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for ResetTwilioDevice {
    type Reply = ();
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "twilio.resetTwilioDevice",
        module: Some("twilio"),
        sub_module: None,
        command: "resetTwilioDevice",
        message: None,
        reply: None,
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: Some("cxengage/twilio/twilio-initialization"),
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// One id of an audio device, or several.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeviceIds {
    /// The variant `one`.
    One(String),
    /// The variant `several`.
    Several(Vec<String>),
}

/// The softphone was loaded.
///
/// Source: `modules/twilio.cljs:251` of `cxengage-javascript-sdk`; `App/index.js:1724` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwilioTwilioInitializationPayload {
    /// Whether the browser lets the agent choose a loudspeaker.
    pub is_output_selection_supported: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TwilioTwilioInitializationPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            is_output_selection_supported: fields.required("isOutputSelectionSupported")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TwilioTwilioInitializationPayload);

/// Which loudspeakers are used was changed.
///
/// An opener never sees the payload: device objects cannot be copied, so error 8004 or 8005 comes
/// in its place even after a change that worked.
///
/// Source: `modules/twilio.cljs:136,141,185…` of `cxengage-javascript-sdk`; `App/index.js:1736` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwilioActiveOutputDevicesChangedPayload {
    /// A JavaScript `Set`, for the ringtone.
    pub active_output_ringtone_devices: Option<Value>,
    /// A JavaScript `Set`, for calls.
    pub active_output_speaker_devices: Option<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TwilioActiveOutputDevicesChangedPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            active_output_ringtone_devices: fields.optional("activeOutputRingtoneDevices")?,
            active_output_speaker_devices: fields.optional("activeOutputSpeakerDevices")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TwilioActiveOutputDevicesChangedPayload);

/// Loudspeakers were plugged in or unplugged.
///
/// Lost on the way to the opener whenever there is any device to tell of.
///
/// Source: `modules/twilio.cljs:80` of `cxengage-javascript-sdk`; `App/index.js:1731` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwilioOutputDevicesChangedPayload {
    /// A JavaScript `Map` of the browser's device objects.
    pub available_output_devices: Value,
    /// A JavaScript `Set`.
    pub active_output_ringtone_devices: Value,
    /// A JavaScript `Set`.
    pub active_output_speaker_devices: Value,
    /// Devices that were in use and are gone.
    pub lost_active_devices: Vec<Value>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TwilioOutputDevicesChangedPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            available_output_devices: fields.required("availableOutputDevices")?,
            active_output_ringtone_devices: fields.required("activeOutputRingtoneDevices")?,
            active_output_speaker_devices: fields.required("activeOutputSpeakerDevices")?,
            lost_active_devices: fields.required("lostActiveDevices")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TwilioOutputDevicesChangedPayload);

/// The softphone of a supervisor is ready.
///
/// The payload has no members. Sent in the SDK's supervisor mode only, in which Skylight does not
/// run.
///
/// Source: `modules/twilio.cljs:38` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwilioDeviceReadyPayload {
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for TwilioDeviceReadyPayload {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let fields = Fields::of(value)?;
        Ok(Self { unknown: fields.rest() })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(TwilioDeviceReadyPayload);
