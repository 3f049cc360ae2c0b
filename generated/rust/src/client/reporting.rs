//! Commands of the module `reporting`.
//!
//! Statistics and reports.

use crate::reporting::{
    AddStatSubscription, BulkAddStatSubscription, BulkRemoveStatSubscription, BulkStatQuery,
    GetAvailableStats, GetCapacity, GetContactInteractionHistory, GetCrmInteractions,
    GetEmailTranscripts, GetInteraction, GetTranscripts, RemoveStatSubscription, StatQuery,
    TriggerBatch,
};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct ReportingCommands<'a>(pub(super) &'a Skylight);

impl ReportingCommands<'_> {
    /// Lists the statistics that can be asked for.
    ///
    /// See [`GetAvailableStats`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.reporting().get_available_stats().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_available_stats(&self) -> Call<GetAvailableStats> {
        self.0.call(GetAvailableStats::new())
    }

    /// Reads a statistic once.
    ///
    /// See [`StatQuery`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::reporting::StatQuery;
    ///
    /// let answer = skylight.reporting().stat_query(StatQuery::new("...")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stat_query(&self, params: StatQuery) -> Call<StatQuery> {
        self.0.call(params)
    }

    /// Reads several statistics once.
    ///
    /// See [`BulkStatQuery`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::reporting::BulkStatQuery;
    ///
    /// let params = BulkStatQuery::new(vec![skylight_sdk::reporting::StatQueryEntry::new("...")]);
    /// let answer = skylight.reporting().bulk_stat_query(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk_stat_query(&self, params: BulkStatQuery) -> Call<BulkStatQuery> {
        self.0.call(params)
    }

    /// Subscribes to a statistic.
    ///
    /// See [`AddStatSubscription`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::reporting::AddStatSubscription;
    ///
    /// let params = AddStatSubscription::new("...");
    /// let answer = skylight.reporting().add_stat_subscription(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_stat_subscription(&self, params: AddStatSubscription) -> Call<AddStatSubscription> {
        self.0.call(params)
    }

    /// Subscribes to several statistics.
    ///
    /// See [`BulkAddStatSubscription`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::reporting::BulkAddStatSubscription;
    ///
    /// let params = BulkAddStatSubscription::new(
    ///     vec![skylight_sdk::reporting::StatSubscriptionEntry::new("...")],
    /// );
    /// let answer = skylight.reporting().bulk_add_stat_subscription(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk_add_stat_subscription(
        &self,
        params: BulkAddStatSubscription,
    ) -> Call<BulkAddStatSubscription> {
        self.0.call(params)
    }

    /// Ends the subscription to a statistic.
    ///
    /// See [`RemoveStatSubscription`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::reporting::RemoveStatSubscription;
    ///
    /// let params = RemoveStatSubscription::new("...");
    /// let answer = skylight.reporting().remove_stat_subscription(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_stat_subscription(
        &self,
        params: RemoveStatSubscription,
    ) -> Call<RemoveStatSubscription> {
        self.0.call(params)
    }

    /// Ends the subscriptions to several statistics.
    ///
    /// See [`BulkRemoveStatSubscription`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::reporting::BulkRemoveStatSubscription;
    ///
    /// let params = BulkRemoveStatSubscription::new(vec!["...".to_owned()]);
    /// let answer = skylight.reporting().bulk_remove_stat_subscription(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk_remove_stat_subscription(
        &self,
        params: BulkRemoveStatSubscription,
    ) -> Call<BulkRemoveStatSubscription> {
        self.0.call(params)
    }

    /// Asks for the results of everything that is subscribed, now.
    ///
    /// See [`TriggerBatch`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.reporting().trigger_batch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn trigger_batch(&self) -> Call<TriggerBatch> {
        self.0.call(TriggerBatch::new())
    }

    /// Reads how busy an agent is, or all agents of the tenant.
    ///
    /// See [`GetCapacity`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::reporting::GetCapacity;
    ///
    /// let answer = skylight.reporting().get_capacity(GetCapacity::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_capacity(&self, params: GetCapacity) -> Call<GetCapacity> {
        self.0.call(params)
    }

    /// Reads what reporting knows about an interaction.
    ///
    /// See [`GetInteraction`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::reporting::GetInteraction;
    ///
    /// let params = GetInteraction::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.reporting().get_interaction(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_interaction(&self, params: GetInteraction) -> Call<GetInteraction> {
        self.0.call(params)
    }

    /// Lists the past interactions of a contact, page by page.
    ///
    /// See [`GetContactInteractionHistory`] for its answer, its errors and what else is to be
    /// known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::reporting::GetContactInteractionHistory;
    ///
    /// let params = GetContactInteractionHistory::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.reporting().get_contact_interaction_history(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact_interaction_history(
        &self,
        params: GetContactInteractionHistory,
    ) -> Call<GetContactInteractionHistory> {
        self.0.call(params)
    }

    /// Lists the past interactions of a CRM record, page by page.
    ///
    /// See [`GetCrmInteractions`] for its answer, its errors and what else is to be known.
    pub fn get_crm_interactions(&self, params: GetCrmInteractions) -> Call<GetCrmInteractions> {
        self.0.call(params)
    }

    /// Asks for the messaging transcripts of an interaction.
    ///
    /// See [`GetTranscripts`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::reporting::GetTranscripts;
    ///
    /// let params = GetTranscripts::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let mut replies = skylight.reporting().get_transcripts(params).replies();
    /// while let Some(reply) = replies.next().await {
    ///     let reply = reply?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_transcripts(&self, params: GetTranscripts) -> Call<GetTranscripts> {
        self.0.call(params)
    }

    /// Asks for the emails of an interaction.
    ///
    /// See [`GetEmailTranscripts`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::reporting::GetEmailTranscripts;
    ///
    /// let params = GetEmailTranscripts::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.reporting().get_email_transcripts(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_email_transcripts(&self, params: GetEmailTranscripts) -> Call<GetEmailTranscripts> {
        self.0.call(params)
    }
}
