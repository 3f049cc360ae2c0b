//! Commands of the module `api`.
//!
//! Requests to the platform's API that have no command of their own.

use crate::api::{Create, CreateFile, Delete, Read, Update};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct ApiCommands<'a>(pub(super) &'a Skylight);

impl ApiCommands<'_> {
    /// Reads something from the API.
    ///
    /// See [`Read`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::api::Read;
    ///
    /// let answer = skylight.api().read(Read::new(vec!["...".to_owned()])).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read(&self, params: Read) -> Call<Read> {
        self.0.call(params)
    }

    /// Makes something by way of the API.
    ///
    /// See [`Create`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::api::Create;
    ///
    /// let params = Create::new(vec!["...".to_owned()], Some(serde_json::json!({})));
    /// let answer = skylight.api().create(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, params: Create) -> Call<Create> {
        self.0.call(params)
    }

    /// Uploads a file by way of the API.
    ///
    /// See [`CreateFile`] for its answer, its errors and what else is to be known.
    pub fn create_file(&self, params: CreateFile) -> Call<CreateFile> {
        self.0.call(params)
    }

    /// Changes something by way of the API.
    ///
    /// See [`Update`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::api::Update;
    ///
    /// let params = Update::new(vec!["...".to_owned()], Some(serde_json::json!({})));
    /// let answer = skylight.api().update(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, params: Update) -> Call<Update> {
        self.0.call(params)
    }

    /// Deletes something by way of the API.
    ///
    /// See [`Delete`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::api::Delete;
    ///
    /// let answer = skylight.api().delete(Delete::new(vec!["...".to_owned()])).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, params: Delete) -> Call<Delete> {
        self.0.call(params)
    }
}
