//! Commands of the module `logging`.
//!
//! The log of Skylight's SDK.

use crate::logging::SetLevel;
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct LoggingCommands<'a>(pub(super) &'a Skylight);

impl LoggingCommands<'_> {
    /// Sets how much Skylight's SDK writes to the browser's console.
    ///
    /// See [`SetLevel`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::logging::SetLevel;
    ///
    /// let params = SetLevel::new(skylight_sdk::logging::LogLevel::Debug);
    /// let answer = skylight.logging().set_level(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_level(&self, params: SetLevel) -> Call<SetLevel> {
        self.0.call(params)
    }
}
