//! Commands of the module `testing`.
//!
//! Commands for trying out Skylight's handling of errors.

use serde_json::Value;

use crate::testing::{SaveLogs, ThrowError};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct TestingCommands<'a>(pub(super) &'a Skylight);

impl TestingCommands<'_> {
    /// Uploads a log, with an entry of your own.
    ///
    /// See [`SaveLogs`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.testing().save_logs(serde_json::json!({})).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn save_logs(&self, entry: Value) -> Call<SaveLogs> {
        self.0.call(SaveLogs::new(entry))
    }

    /// Throws within Skylight.
    ///
    /// See [`ThrowError`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.testing().throw_error().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn throw_error(&self) -> Call<ThrowError> {
        self.0.call(ThrowError::new())
    }
}
