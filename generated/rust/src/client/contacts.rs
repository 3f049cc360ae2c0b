//! Commands of the module `contacts`.
//!
//! Contacts of Skylight's own CRM, their attributes and layouts.

use crate::contacts::{
    Create, Delete, Get, GetAll, GetLayout, ListAttributes, ListLayouts, Merge, Search, Update,
};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct ContactsCommands<'a>(pub(super) &'a Skylight);

impl ContactsCommands<'_> {
    /// Reads a contact.
    ///
    /// See [`Get`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::contacts::Get;
    ///
    /// let params = Get::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.contacts().get(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, params: Get) -> Call<Get> {
        self.0.call(params)
    }

    /// Reads all contacts of the tenant.
    ///
    /// See [`GetAll`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.contacts().get_all().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_all(&self) -> Call<GetAll> {
        self.0.call(GetAll::new())
    }

    /// Finds contacts by their attributes.
    ///
    /// See [`Search`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::contacts::Search;
    ///
    /// let answer = skylight.contacts().search(Search::new(Default::default())).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, params: Search) -> Call<Search> {
        self.0.call(params)
    }

    /// Makes a contact.
    ///
    /// See [`Create`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::contacts::Create;
    ///
    /// let answer = skylight.contacts().create(Create::new(Default::default())).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, params: Create) -> Call<Create> {
        self.0.call(params)
    }

    /// Changes attributes of a contact.
    ///
    /// See [`Update`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::contacts::Update;
    ///
    /// let params = Update::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", Default::default());
    /// let answer = skylight.contacts().update(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, params: Update) -> Call<Update> {
        self.0.call(params)
    }

    /// Deletes a contact.
    ///
    /// See [`Delete`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::contacts::Delete;
    ///
    /// let params = Delete::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.contacts().delete(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, params: Delete) -> Call<Delete> {
        self.0.call(params)
    }

    /// Makes one contact out of several.
    ///
    /// See [`Merge`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::contacts::Merge;
    ///
    /// let params = Merge::new(
    ///     vec!["4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11".to_owned()],
    ///     Default::default(),
    /// );
    /// let answer = skylight.contacts().merge(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn merge(&self, params: Merge) -> Call<Merge> {
        self.0.call(params)
    }

    /// Lists the attributes that contacts can have.
    ///
    /// See [`ListAttributes`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.contacts().list_attributes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_attributes(&self) -> Call<ListAttributes> {
        self.0.call(ListAttributes::new())
    }

    /// Lists the layouts.
    ///
    /// See [`ListLayouts`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.contacts().list_layouts().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_layouts(&self) -> Call<ListLayouts> {
        self.0.call(ListLayouts::new())
    }

    /// Reads a layout.
    ///
    /// See [`GetLayout`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::contacts::GetLayout;
    ///
    /// let params = GetLayout::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.contacts().get_layout(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_layout(&self, params: GetLayout) -> Call<GetLayout> {
        self.0.call(params)
    }
}
