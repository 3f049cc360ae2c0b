//! Commands of the module `interactions.voice`.
//!
//! Calls: dialling, hold, mute, recording, digits, and listening in.

use crate::interactions::voice::{
    CancelDial, CustomerHold, CustomerResume, Dial, Mute, ResourceHoldParams, ResourceRemove,
    ResourceResumeParams, ResumeAll, SendDigits, SilentMonitor, StartRecording, StopRecording,
    Unmute,
};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct InteractionsVoiceCommands<'a>(pub(super) &'a Skylight);

impl InteractionsVoiceCommands<'_> {
    /// Places an outbound call.
    ///
    /// See [`Dial`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::Dial;
    ///
    /// let answer = skylight.interactions().voice().dial(Dial::new("...")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn dial(&self, params: Dial) -> Call<Dial> {
        self.0.call(params)
    }

    /// Gives up an outbound call that has not been answered yet.
    ///
    /// See [`CancelDial`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::CancelDial;
    ///
    /// let params = CancelDial::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().cancel_dial(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_dial(&self, params: CancelDial) -> Call<CancelDial> {
        self.0.call(params)
    }

    /// Puts the customer on hold.
    ///
    /// See [`CustomerHold`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::CustomerHold;
    ///
    /// let params = CustomerHold::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().customer_hold(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn customer_hold(&self, params: CustomerHold) -> Call<CustomerHold> {
        self.0.call(params)
    }

    /// Takes the customer off hold.
    ///
    /// See [`CustomerResume`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::CustomerResume;
    ///
    /// let params = CustomerResume::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().customer_resume(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn customer_resume(&self, params: CustomerResume) -> Call<CustomerResume> {
        self.0.call(params)
    }

    /// Puts the agent, or somebody else on the call, on hold.
    ///
    /// See [`ResourceHoldParams`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::ResourceHoldParams;
    ///
    /// let params = ResourceHoldParams::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().resource_hold(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resource_hold(&self, params: ResourceHoldParams) -> Call<ResourceHoldParams> {
        self.0.call(params)
    }

    /// Takes the agent, or somebody else on the call, off hold.
    ///
    /// See [`ResourceResumeParams`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::ResourceResumeParams;
    ///
    /// let params = ResourceResumeParams::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().resource_resume(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resource_resume(&self, params: ResourceResumeParams) -> Call<ResourceResumeParams> {
        self.0.call(params)
    }

    /// Takes everybody on the call off hold.
    ///
    /// See [`ResumeAll`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::ResumeAll;
    ///
    /// let params = ResumeAll::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().resume_all(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume_all(&self, params: ResumeAll) -> Call<ResumeAll> {
        self.0.call(params)
    }

    /// Mutes the agent, or somebody else on the call.
    ///
    /// See [`Mute`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::Mute;
    ///
    /// let params = Mute::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().mute(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mute(&self, params: Mute) -> Call<Mute> {
        self.0.call(params)
    }

    /// Lets the agent, or somebody else on the call, be heard again.
    ///
    /// See [`Unmute`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::Unmute;
    ///
    /// let params = Unmute::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().unmute(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unmute(&self, params: Unmute) -> Call<Unmute> {
        self.0.call(params)
    }

    /// Takes somebody off the call.
    ///
    /// See [`ResourceRemove`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::ResourceRemove;
    ///
    /// let params = ResourceRemove::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().resource_remove(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resource_remove(&self, params: ResourceRemove) -> Call<ResourceRemove> {
        self.0.call(params)
    }

    /// Starts recording the call.
    ///
    /// See [`StartRecording`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::StartRecording;
    ///
    /// let params = StartRecording::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().start_recording(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_recording(&self, params: StartRecording) -> Call<StartRecording> {
        self.0.call(params)
    }

    /// Stops recording the call.
    ///
    /// See [`StopRecording`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::StopRecording;
    ///
    /// let params = StopRecording::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().stop_recording(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_recording(&self, params: StopRecording) -> Call<StopRecording> {
        self.0.call(params)
    }

    /// Plays one touch tone into the call.
    ///
    /// See [`SendDigits`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::SendDigits;
    ///
    /// let params = SendDigits::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     skylight_sdk::interactions::voice::SendDigitsDigit::N0,
    /// );
    /// let answer = skylight.interactions().voice().send_digits(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_digits(&self, params: SendDigits) -> Call<SendDigits> {
        self.0.call(params)
    }

    /// Listens in on another agent's call without being heard.
    ///
    /// See [`SilentMonitor`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::interactions::voice::SilentMonitor;
    ///
    /// let params = SilentMonitor::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.interactions().voice().silent_monitor(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn silent_monitor(&self, params: SilentMonitor) -> Call<SilentMonitor> {
        self.0.call(params)
    }
}
