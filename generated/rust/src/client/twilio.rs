//! Commands of the module `twilio`.
//!
//! The softphone in the browser.

use crate::twilio::{
    ResetTwilioDevice, SetActiveOutputRingtoneDevices, SetActiveOutputSpeakerDevices,
};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct TwilioCommands<'a>(pub(super) &'a Skylight);

impl TwilioCommands<'_> {
    /// Chooses the loudspeakers that ring when a call comes in.
    ///
    /// See [`SetActiveOutputRingtoneDevices`] for its answer, its errors and what else is to be
    /// known.
    pub fn set_active_output_ringtone_devices(
        &self,
        params: SetActiveOutputRingtoneDevices,
    ) -> Call<SetActiveOutputRingtoneDevices> {
        self.0.call(params)
    }

    /// Chooses the loudspeakers on which calls are heard.
    ///
    /// See [`SetActiveOutputSpeakerDevices`] for its answer, its errors and what else is to be
    /// known.
    pub fn set_active_output_speaker_devices(
        &self,
        params: SetActiveOutputSpeakerDevices,
    ) -> Call<SetActiveOutputSpeakerDevices> {
        self.0.call(params)
    }

    /// Meant to restart the softphone.
    ///
    /// See [`ResetTwilioDevice`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.twilio().reset_twilio_device().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_twilio_device(&self) -> Call<ResetTwilioDevice> {
        self.0.call(ResetTwilioDevice::new())
    }
}
