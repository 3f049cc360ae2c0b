//! Commands of the module `entities`.
//!
//! Administration of a tenant: its users, roles, flows, lists, opening hours and all the rest that
//! can be set up.

use crate::entities::{
    AddOutboundIdentifierListMember, Associate, CreateApiKey, CreateBusinessHour,
    CreateDataAccessReport, CreateDispatchMapping, CreateDisposition, CreateDispositionList,
    CreateEmailTemplate, CreateException, CreateFlow, CreateFlowDraft, CreateGroup,
    CreateIntegration, CreateIntegrationListener, CreateList, CreateListItem,
    CreateMessageTemplate, CreateOutboundIdentifier, CreateOutboundIdentifierList, CreateReason,
    CreateReasonList, CreateRole, CreateSkill, CreateSla, CreateSlaVersion, CreateTenant,
    CreateTransferList, CreateUser, DeleteApiKey, DeleteEmailTemplate, DeleteException,
    DeleteListItem, DeleteOutboundIdentifier, Dissociate, DownloadList, GetApiKeys, GetArtifact,
    GetArtifacts, GetBranding, GetBusinessHour, GetBusinessHours, GetCapacityRules, GetDashboards,
    GetDataAccessMember, GetDataAccessReport, GetDataAccessReports, GetDispatchMapping,
    GetDispatchMappings, GetDisposition, GetDispositions, GetEmailTemplates, GetEmailTypes,
    GetEntity, GetFlow, GetFlows, GetGroup, GetGroups, GetHistoricalReportFolders,
    GetIdentityProviders, GetIntegration, GetIntegrationListener, GetIntegrationListeners,
    GetIntegrations, GetList, GetListItem, GetListTypes, GetLists, GetMessageTemplate,
    GetMessageTemplates, GetOutboundIdentifierList, GetOutboundIdentifierLists,
    GetOutboundIdentifiers, GetPermissions, GetPlatformRoles, GetPlatformUser,
    GetPlatformUserEmail, GetProtectedBranding, GetQueue, GetQueues, GetReason, GetReasonList,
    GetReasonLists, GetReasons, GetRecordings, GetRegions, GetRole, GetRoles, GetSkill, GetSkills,
    GetSla, GetSlas, GetTenant, GetTenants, GetTimezones, GetTransferList, GetTransferLists,
    GetUser, GetUserOutboundIdentifierLists, GetUsers, InviteUser, RemoveFlowDraft,
    RemoveOutboundIdentifierListMember, UpdateApiKey, UpdateBranding, UpdateBusinessHour,
    UpdateDataAccessReport, UpdateDispatchMapping, UpdateDisposition, UpdateDispositionList,
    UpdateEmailTemplate, UpdateFlow, UpdateGroup, UpdateIntegration, UpdateIntegrationListener,
    UpdateList, UpdateListItem, UpdateMessageTemplate, UpdateOutboundIdentifier,
    UpdateOutboundIdentifierList, UpdatePlatformUser, UpdateReason, UpdateReasonList, UpdateRole,
    UpdateSkill, UpdateSla, UpdateTenant, UpdateTransferList, UpdateUser, UpdateUserSkillMember,
    UpdateUsersCapacityRule, UploadBrandingImage, UploadList,
};
use crate::web::{Call, Skylight};

/// The commands of the module, each a method.
#[derive(Clone, Copy, Debug)]
pub struct EntitiesCommands<'a>(pub(super) &'a Skylight);

impl EntitiesCommands<'_> {
    /// Fetches anything that the API has for the active tenant.
    ///
    /// See [`GetEntity`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetEntityEntity;
    ///
    /// let answer = skylight.entities().get_entity(GetEntityEntity::new("...")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_entity(&self, params: impl Into<GetEntity>) -> Call<GetEntity> {
        self.0.call(params.into())
    }

    /// Lists what an interaction left behind: recordings, transcripts, emails.
    ///
    /// See [`GetArtifacts`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetArtifacts;
    ///
    /// let params = GetArtifacts::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_artifacts(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artifacts(&self, params: GetArtifacts) -> Call<GetArtifacts> {
        self.0.call(params)
    }

    /// Fetches one thing that an interaction left behind, with links to its files.
    ///
    /// See [`GetArtifact`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetArtifact;
    ///
    /// let params = GetArtifact::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.entities().get_artifact(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artifact(&self, params: GetArtifact) -> Call<GetArtifact> {
        self.0.call(params)
    }

    /// Fetches the recordings of an interaction, with links to their files.
    ///
    /// See [`GetRecordings`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetRecordings;
    ///
    /// let params = GetRecordings::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_recordings(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_recordings(&self, params: GetRecordings) -> Call<GetRecordings> {
        self.0.call(params)
    }

    /// Lists the sets of business hours of the active tenant.
    ///
    /// See [`GetBusinessHours`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetBusinessHours;
    ///
    /// let answer = skylight.entities().get_business_hours(GetBusinessHours::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_business_hours(&self, params: GetBusinessHours) -> Call<GetBusinessHours> {
        self.0.call(params)
    }

    /// Fetches a set of business hours with its exceptions.
    ///
    /// See [`GetBusinessHour`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetBusinessHour;
    ///
    /// let params = GetBusinessHour::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_business_hour(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_business_hour(&self, params: GetBusinessHour) -> Call<GetBusinessHour> {
        self.0.call(params)
    }

    /// Creates a set of business hours: when the contact centre is open in the course of a week.
    ///
    /// See [`CreateBusinessHour`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateBusinessHour;
    ///
    /// let params = CreateBusinessHour::new(
    ///     Some("...".to_owned()),
    ///     "...",
    ///     skylight_sdk::entities::OpeningMinutes::new(),
    ///     true,
    /// );
    /// let answer = skylight.entities().create_business_hour(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_business_hour(&self, params: CreateBusinessHour) -> Call<CreateBusinessHour> {
        self.0.call(params)
    }

    /// Changes a set of business hours.
    ///
    /// See [`UpdateBusinessHour`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateBusinessHour;
    ///
    /// let params = UpdateBusinessHour::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_business_hour(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_business_hour(&self, params: UpdateBusinessHour) -> Call<UpdateBusinessHour> {
        self.0.call(params)
    }

    /// Adds an exception, such as a holiday, to a set of business hours.
    ///
    /// See [`CreateException`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateException;
    ///
    /// let params = CreateException::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "2026-01-31T09:30:00.000Z",
    ///     true,
    ///     1,
    ///     1,
    /// );
    /// let answer = skylight.entities().create_exception(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_exception(&self, params: CreateException) -> Call<CreateException> {
        self.0.call(params)
    }

    /// Takes an exception out of a set of business hours.
    ///
    /// See [`DeleteException`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::DeleteException;
    ///
    /// let params = DeleteException::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.entities().delete_exception(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_exception(&self, params: DeleteException) -> Call<DeleteException> {
        self.0.call(params)
    }

    /// Lists the time zones that the platform knows.
    ///
    /// See [`GetTimezones`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetTimezones;
    ///
    /// let answer = skylight.entities().get_timezones(GetTimezones::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_timezones(&self, params: GetTimezones) -> Call<GetTimezones> {
        self.0.call(params)
    }

    /// Lists the flows of the active tenant.
    ///
    /// See [`GetFlows`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetFlows;
    ///
    /// let answer = skylight.entities().get_flows(GetFlows::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_flows(&self, params: GetFlows) -> Call<GetFlows> {
        self.0.call(params)
    }

    /// Fetches a flow with its versions and, if wanted, its drafts.
    ///
    /// See [`GetFlow`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetFlow;
    ///
    /// let params = GetFlow::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_flow(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_flow(&self, params: GetFlow) -> Call<GetFlow> {
        self.0.call(params)
    }

    /// Creates a flow and its first draft.
    ///
    /// See [`CreateFlow`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateFlow;
    ///
    /// let params = CreateFlow::new(
    ///     skylight_sdk::entities::FlowType::Customer,
    ///     Some("...".to_owned()),
    /// );
    /// let answer = skylight.entities().create_flow(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_flow(&self, params: CreateFlow) -> Call<CreateFlow> {
        self.0.call(params)
    }

    /// Changes a flow.
    ///
    /// See [`UpdateFlow`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateFlow;
    ///
    /// let params = UpdateFlow::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_flow(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_flow(&self, params: UpdateFlow) -> Call<UpdateFlow> {
        self.0.call(params)
    }

    /// Adds a draft to a flow.
    ///
    /// See [`CreateFlowDraft`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateFlowDraft;
    ///
    /// let params = CreateFlowDraft::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     Some("...".to_owned()),
    /// );
    /// let answer = skylight.entities().create_flow_draft(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_flow_draft(&self, params: CreateFlowDraft) -> Call<CreateFlowDraft> {
        self.0.call(params)
    }

    /// Deletes a draft of a flow.
    ///
    /// See [`RemoveFlowDraft`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::RemoveFlowDraft;
    ///
    /// let params = RemoveFlowDraft::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.entities().remove_flow_draft(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_flow_draft(&self, params: RemoveFlowDraft) -> Call<RemoveFlowDraft> {
        self.0.call(params)
    }

    /// Lists the dispatch mappings of the active tenant, which say which flow handles an
    /// interaction.
    ///
    /// See [`GetDispatchMappings`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetDispatchMappings;
    ///
    /// let answer = skylight.entities().get_dispatch_mappings(GetDispatchMappings::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dispatch_mappings(&self, params: GetDispatchMappings) -> Call<GetDispatchMappings> {
        self.0.call(params)
    }

    /// Fetches a dispatch mapping.
    ///
    /// See [`GetDispatchMapping`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetDispatchMapping;
    ///
    /// let params = GetDispatchMapping::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_dispatch_mapping(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dispatch_mapping(&self, params: GetDispatchMapping) -> Call<GetDispatchMapping> {
        self.0.call(params)
    }

    /// Creates a dispatch mapping: interactions with a certain trait are handled by a certain flow.
    ///
    /// See [`CreateDispatchMapping`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateDispatchMapping;
    ///
    /// let params = CreateDispatchMapping::new(
    ///     Some("...".to_owned()),
    ///     "...",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     skylight_sdk::entities::ChannelTypeOrAny::Voice,
    ///     skylight_sdk::entities::InteractionField::Customer,
    ///     true,
    /// );
    /// let answer = skylight.entities().create_dispatch_mapping(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_dispatch_mapping(
        &self,
        params: CreateDispatchMapping,
    ) -> Call<CreateDispatchMapping> {
        self.0.call(params)
    }

    /// Changes a dispatch mapping.
    ///
    /// See [`UpdateDispatchMapping`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateDispatchMapping;
    ///
    /// let params = UpdateDispatchMapping::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_dispatch_mapping(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_dispatch_mapping(
        &self,
        params: UpdateDispatchMapping,
    ) -> Call<UpdateDispatchMapping> {
        self.0.call(params)
    }

    /// Lists the skills of the active tenant.
    ///
    /// See [`GetSkills`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetSkills;
    ///
    /// let answer = skylight.entities().get_skills(GetSkills::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_skills(&self, params: GetSkills) -> Call<GetSkills> {
        self.0.call(params)
    }

    /// Fetches a skill and the ids of the users who have it.
    ///
    /// See [`GetSkill`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetSkill;
    ///
    /// let params = GetSkill::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_skill(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_skill(&self, params: GetSkill) -> Call<GetSkill> {
        self.0.call(params)
    }

    /// Creates a skill.
    ///
    /// See [`CreateSkill`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateSkill;
    ///
    /// let params = CreateSkill::new(Some("...".to_owned()), true);
    /// let answer = skylight.entities().create_skill(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_skill(&self, params: CreateSkill) -> Call<CreateSkill> {
        self.0.call(params)
    }

    /// Changes a skill.
    ///
    /// See [`UpdateSkill`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateSkill;
    ///
    /// let params = UpdateSkill::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_skill(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_skill(&self, params: UpdateSkill) -> Call<UpdateSkill> {
        self.0.call(params)
    }

    /// Lists the groups of the active tenant.
    ///
    /// See [`GetGroups`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetGroups;
    ///
    /// let answer = skylight.entities().get_groups(GetGroups::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_groups(&self, params: GetGroups) -> Call<GetGroups> {
        self.0.call(params)
    }

    /// Fetches a group and the ids of its users.
    ///
    /// See [`GetGroup`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetGroup;
    ///
    /// let params = GetGroup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_group(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group(&self, params: GetGroup) -> Call<GetGroup> {
        self.0.call(params)
    }

    /// Creates a group.
    ///
    /// See [`CreateGroup`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateGroup;
    ///
    /// let params = CreateGroup::new(Some("...".to_owned()), true);
    /// let answer = skylight.entities().create_group(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_group(&self, params: CreateGroup) -> Call<CreateGroup> {
        self.0.call(params)
    }

    /// Changes a group.
    ///
    /// See [`UpdateGroup`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateGroup;
    ///
    /// let params = UpdateGroup::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_group(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_group(&self, params: UpdateGroup) -> Call<UpdateGroup> {
        self.0.call(params)
    }

    /// Joins two things, for instance a user and a skill, or a user and a group.
    ///
    /// See [`Associate`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::Associate;
    ///
    /// let params = Associate::new(
    ///     skylight_sdk::entities::EntityRef::new("...", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11"),
    ///     skylight_sdk::entities::EntityRef::new("...", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11"),
    /// );
    /// let answer = skylight.entities().associate(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn associate(&self, params: Associate) -> Call<Associate> {
        self.0.call(params)
    }

    /// Parts two things that were joined, for instance a user and a skill.
    ///
    /// See [`Dissociate`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::Dissociate;
    ///
    /// let params = Dissociate::new(
    ///     skylight_sdk::entities::EntityRef::new("...", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11"),
    ///     skylight_sdk::entities::EntityRef::new("...", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11"),
    /// );
    /// let answer = skylight.entities().dissociate(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn dissociate(&self, params: Dissociate) -> Call<Dissociate> {
        self.0.call(params)
    }

    /// Lists the capacity rules of the active tenant, which say how much work an agent can have at
    /// a time.
    ///
    /// See [`GetCapacityRules`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetCapacityRules;
    ///
    /// let answer = skylight.entities().get_capacity_rules(GetCapacityRules::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_capacity_rules(&self, params: GetCapacityRules) -> Call<GetCapacityRules> {
        self.0.call(params)
    }

    /// Lists a tenant's integrations with other services.
    ///
    /// See [`GetIntegrations`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetIntegrations;
    ///
    /// let answer = skylight.entities().get_integrations(GetIntegrations::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_integrations(&self, params: GetIntegrations) -> Call<GetIntegrations> {
        self.0.call(params)
    }

    /// Fetches an integration, with its listeners where it is of a type that has some.
    ///
    /// See [`GetIntegration`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetIntegration;
    ///
    /// let params = GetIntegration::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_integration(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_integration(&self, params: GetIntegration) -> Call<GetIntegration> {
        self.0.call(params)
    }

    /// Creates an integration with another service.
    ///
    /// See [`CreateIntegration`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateIntegration;
    ///
    /// let params = CreateIntegration::new(
    ///     Some("...".to_owned()),
    ///     true,
    ///     skylight_sdk::entities::CreateIntegrationIntegrationType::Rest,
    /// );
    /// let answer = skylight.entities().create_integration(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_integration(&self, params: CreateIntegration) -> Call<CreateIntegration> {
        self.0.call(params)
    }

    /// Changes an integration.
    ///
    /// See [`UpdateIntegration`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateIntegration;
    ///
    /// let params = UpdateIntegration::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_integration(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_integration(&self, params: UpdateIntegration) -> Call<UpdateIntegration> {
        self.0.call(params)
    }

    /// Lists an integration's listeners.
    ///
    /// See [`GetIntegrationListeners`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetIntegrationListeners;
    ///
    /// let params = GetIntegrationListeners::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_integration_listeners(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_integration_listeners(
        &self,
        params: GetIntegrationListeners,
    ) -> Call<GetIntegrationListeners> {
        self.0.call(params)
    }

    /// Fetches one of an integration's listeners.
    ///
    /// See [`GetIntegrationListener`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetIntegrationListener;
    ///
    /// let params = GetIntegrationListener::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.entities().get_integration_listener(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_integration_listener(
        &self,
        params: GetIntegrationListener,
    ) -> Call<GetIntegrationListener> {
        self.0.call(params)
    }

    /// Adds a listener to an integration.
    ///
    /// See [`CreateIntegrationListener`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateIntegrationListener;
    ///
    /// let params = CreateIntegrationListener::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     Some("...".to_owned()),
    /// );
    /// let answer = skylight.entities().create_integration_listener(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_integration_listener(
        &self,
        params: CreateIntegrationListener,
    ) -> Call<CreateIntegrationListener> {
        self.0.call(params)
    }

    /// Changes one of an integration's listeners.
    ///
    /// See [`UpdateIntegrationListener`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateIntegrationListener;
    ///
    /// let params = UpdateIntegrationListener::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.entities().update_integration_listener(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_integration_listener(
        &self,
        params: UpdateIntegrationListener,
    ) -> Call<UpdateIntegrationListener> {
        self.0.call(params)
    }

    /// Lists the list types of the active tenant: which fields the items of a list have.
    ///
    /// See [`GetListTypes`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetListTypes;
    ///
    /// let answer = skylight.entities().get_list_types(GetListTypes::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_list_types(&self, params: GetListTypes) -> Call<GetListTypes> {
        self.0.call(params)
    }

    /// Lists the generic lists of the active tenant, items included.
    ///
    /// See [`GetLists`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetLists;
    ///
    /// let answer = skylight.entities().get_lists(GetLists::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_lists(&self, params: GetLists) -> Call<GetLists> {
        self.0.call(params)
    }

    /// Fetches a generic list with its items.
    ///
    /// See [`GetList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetList;
    ///
    /// let params = GetList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_list(&self, params: GetList) -> Call<GetList> {
        self.0.call(params)
    }

    /// Creates a generic list of a given type.
    ///
    /// See [`CreateList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateList;
    ///
    /// let params = CreateList::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     Some("...".to_owned()),
    ///     true,
    ///     true,
    /// );
    /// let answer = skylight.entities().create_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_list(&self, params: CreateList) -> Call<CreateList> {
        self.0.call(params)
    }

    /// Changes a generic list; its items have commands of their own.
    ///
    /// See [`UpdateList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateList;
    ///
    /// let params = UpdateList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_list(&self, params: UpdateList) -> Call<UpdateList> {
        self.0.call(params)
    }

    /// Fetches an item of a generic list.
    ///
    /// See [`GetListItem`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetListItem;
    ///
    /// let params = GetListItem::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "...");
    /// let answer = skylight.entities().get_list_item(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_list_item(&self, params: GetListItem) -> Call<GetListItem> {
        self.0.call(params)
    }

    /// Adds an item to a generic list.
    ///
    /// See [`CreateListItem`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateListItem;
    ///
    /// let params = CreateListItem::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     Default::default(),
    /// );
    /// let answer = skylight.entities().create_list_item(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_list_item(&self, params: CreateListItem) -> Call<CreateListItem> {
        self.0.call(params)
    }

    /// Changes an item of a generic list.
    ///
    /// See [`UpdateListItem`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateListItem;
    ///
    /// let params = UpdateListItem::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "...",
    ///     Default::default(),
    /// );
    /// let answer = skylight.entities().update_list_item(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_list_item(&self, params: UpdateListItem) -> Call<UpdateListItem> {
        self.0.call(params)
    }

    /// Deletes an item of a generic list.
    ///
    /// See [`DeleteListItem`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::DeleteListItem;
    ///
    /// let params = DeleteListItem::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", "...");
    /// let answer = skylight.entities().delete_list_item(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_list_item(&self, params: DeleteListItem) -> Call<DeleteListItem> {
        self.0.call(params)
    }

    /// Fetches the items of a generic list as CSV text.
    ///
    /// See [`DownloadList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::DownloadList;
    ///
    /// let params = DownloadList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().download_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_list(&self, params: DownloadList) -> Call<DownloadList> {
        self.0.call(params)
    }

    /// Fills a generic list from a CSV file.
    ///
    /// See [`UploadList`] for its answer, its errors and what else is to be known.
    pub fn upload_list(&self, params: UploadList) -> Call<UploadList> {
        self.0.call(params)
    }

    /// Lists the outbound identifiers of the active tenant: the numbers and addresses that
    /// customers see.
    ///
    /// See [`GetOutboundIdentifiers`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetOutboundIdentifiers;
    ///
    /// let params = GetOutboundIdentifiers::new();
    /// let answer = skylight.entities().get_outbound_identifiers(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_outbound_identifiers(
        &self,
        params: GetOutboundIdentifiers,
    ) -> Call<GetOutboundIdentifiers> {
        self.0.call(params)
    }

    /// Creates an outbound identifier: a number or address that customers see.
    ///
    /// See [`CreateOutboundIdentifier`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateOutboundIdentifier;
    ///
    /// let params = CreateOutboundIdentifier::new(
    ///     Some("...".to_owned()),
    ///     true,
    ///     "...",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     skylight_sdk::entities::ChannelTypeOrAny::Voice,
    /// );
    /// let answer = skylight.entities().create_outbound_identifier(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_outbound_identifier(
        &self,
        params: CreateOutboundIdentifier,
    ) -> Call<CreateOutboundIdentifier> {
        self.0.call(params)
    }

    /// Changes an outbound identifier.
    ///
    /// See [`UpdateOutboundIdentifier`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateOutboundIdentifier;
    ///
    /// let params = UpdateOutboundIdentifier::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_outbound_identifier(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_outbound_identifier(
        &self,
        params: UpdateOutboundIdentifier,
    ) -> Call<UpdateOutboundIdentifier> {
        self.0.call(params)
    }

    /// Deletes an outbound identifier.
    ///
    /// See [`DeleteOutboundIdentifier`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::DeleteOutboundIdentifier;
    ///
    /// let params = DeleteOutboundIdentifier::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().delete_outbound_identifier(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_outbound_identifier(
        &self,
        params: DeleteOutboundIdentifier,
    ) -> Call<DeleteOutboundIdentifier> {
        self.0.call(params)
    }

    /// Lists the outbound identifier lists of the active tenant.
    ///
    /// See [`GetOutboundIdentifierLists`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetOutboundIdentifierLists;
    ///
    /// let params = GetOutboundIdentifierLists::new();
    /// let answer = skylight.entities().get_outbound_identifier_lists(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_outbound_identifier_lists(
        &self,
        params: GetOutboundIdentifierLists,
    ) -> Call<GetOutboundIdentifierLists> {
        self.0.call(params)
    }

    /// Fetches an outbound identifier list with its members.
    ///
    /// See [`GetOutboundIdentifierList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetOutboundIdentifierList;
    ///
    /// let params = GetOutboundIdentifierList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_outbound_identifier_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_outbound_identifier_list(
        &self,
        params: GetOutboundIdentifierList,
    ) -> Call<GetOutboundIdentifierList> {
        self.0.call(params)
    }

    /// Creates a list of outbound identifiers, empty at first.
    ///
    /// See [`CreateOutboundIdentifierList`] for its answer, its errors and what else is to be
    /// known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateOutboundIdentifierList;
    ///
    /// let params = CreateOutboundIdentifierList::new(true, Some("...".to_owned()));
    /// let answer = skylight.entities().create_outbound_identifier_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_outbound_identifier_list(
        &self,
        params: CreateOutboundIdentifierList,
    ) -> Call<CreateOutboundIdentifierList> {
        self.0.call(params)
    }

    /// Changes an outbound identifier list.
    ///
    /// See [`UpdateOutboundIdentifierList`] for its answer, its errors and what else is to be
    /// known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateOutboundIdentifierList;
    ///
    /// let params = UpdateOutboundIdentifierList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_outbound_identifier_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_outbound_identifier_list(
        &self,
        params: UpdateOutboundIdentifierList,
    ) -> Call<UpdateOutboundIdentifierList> {
        self.0.call(params)
    }

    /// Puts an outbound identifier on an outbound identifier list.
    ///
    /// See [`AddOutboundIdentifierListMember`] for its answer, its errors and what else is to be
    /// known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::AddOutboundIdentifierListMember;
    ///
    /// let params = AddOutboundIdentifierListMember::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.entities().add_outbound_identifier_list_member(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_outbound_identifier_list_member(
        &self,
        params: AddOutboundIdentifierListMember,
    ) -> Call<AddOutboundIdentifierListMember> {
        self.0.call(params)
    }

    /// Takes an outbound identifier off an outbound identifier list.
    ///
    /// See [`RemoveOutboundIdentifierListMember`] for its answer, its errors and what else is to be
    /// known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::RemoveOutboundIdentifierListMember;
    ///
    /// let params = RemoveOutboundIdentifierListMember::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.entities().remove_outbound_identifier_list_member(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_outbound_identifier_list_member(
        &self,
        params: RemoveOutboundIdentifierListMember,
    ) -> Call<RemoveOutboundIdentifierListMember> {
        self.0.call(params)
    }

    /// Lists the queues of the active tenant.
    ///
    /// See [`GetQueues`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetQueues;
    ///
    /// let answer = skylight.entities().get_queues(GetQueues::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_queues(&self, params: GetQueues) -> Call<GetQueues> {
        self.0.call(params)
    }

    /// Fetches a queue with all its versions.
    ///
    /// See [`GetQueue`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetQueue;
    ///
    /// let params = GetQueue::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_queue(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_queue(&self, params: GetQueue) -> Call<GetQueue> {
        self.0.call(params)
    }

    /// Lists a tenant's service level agreements.
    ///
    /// See [`GetSlas`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetSlas;
    ///
    /// let answer = skylight.entities().get_slas(GetSlas::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_slas(&self, params: GetSlas) -> Call<GetSlas> {
        self.0.call(params)
    }

    /// Fetches a service level agreement with all its versions.
    ///
    /// See [`GetSla`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetSla;
    ///
    /// let params = GetSla::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_sla(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sla(&self, params: GetSla) -> Call<GetSla> {
        self.0.call(params)
    }

    /// Creates a service level agreement, with a first version or without one.
    ///
    /// See [`CreateSla`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateSla;
    ///
    /// let params = CreateSla::new(Some("...".to_owned()), true);
    /// let answer = skylight.entities().create_sla(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_sla(&self, params: CreateSla) -> Call<CreateSla> {
        self.0.call(params)
    }

    /// Changes a service level agreement.
    ///
    /// See [`UpdateSla`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateSla;
    ///
    /// let params = UpdateSla::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_sla(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_sla(&self, params: UpdateSla) -> Call<UpdateSla> {
        self.0.call(params)
    }

    /// Adds a version to a service level agreement and puts it into force.
    ///
    /// See [`CreateSlaVersion`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateSlaVersion;
    ///
    /// let params = CreateSlaVersion::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     Some("...".to_owned()),
    ///     Some(1.0),
    ///     Some(skylight_sdk::entities::AbandonType::IgnoreAbandons),
    /// );
    /// let answer = skylight.entities().create_sla_version(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_sla_version(&self, params: CreateSlaVersion) -> Call<CreateSlaVersion> {
        self.0.call(params)
    }

    /// Lists the reasons for being not ready of the active tenant.
    ///
    /// See [`GetReasons`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetReasons;
    ///
    /// let answer = skylight.entities().get_reasons(GetReasons::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_reasons(&self, params: GetReasons) -> Call<GetReasons> {
        self.0.call(params)
    }

    /// Fetches a reason for being not ready.
    ///
    /// See [`GetReason`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetReason;
    ///
    /// let params = GetReason::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_reason(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_reason(&self, params: GetReason) -> Call<GetReason> {
        self.0.call(params)
    }

    /// Creates a reason for being not ready.
    ///
    /// See [`CreateReason`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateReason;
    ///
    /// let params = CreateReason::new(Some("...".to_owned()), true, true);
    /// let answer = skylight.entities().create_reason(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_reason(&self, params: CreateReason) -> Call<CreateReason> {
        self.0.call(params)
    }

    /// Changes a reason for being not ready.
    ///
    /// See [`UpdateReason`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateReason;
    ///
    /// let params = UpdateReason::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_reason(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_reason(&self, params: UpdateReason) -> Call<UpdateReason> {
        self.0.call(params)
    }

    /// Lists the reason lists of the active tenant.
    ///
    /// See [`GetReasonLists`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetReasonLists;
    ///
    /// let answer = skylight.entities().get_reason_lists(GetReasonLists::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_reason_lists(&self, params: GetReasonLists) -> Call<GetReasonLists> {
        self.0.call(params)
    }

    /// Fetches a reason list with its reasons.
    ///
    /// See [`GetReasonList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetReasonList;
    ///
    /// let params = GetReasonList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_reason_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_reason_list(&self, params: GetReasonList) -> Call<GetReasonList> {
        self.0.call(params)
    }

    /// Creates a list of reasons for being not ready.
    ///
    /// See [`CreateReasonList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateReasonList;
    ///
    /// let params = CreateReasonList::new(Some("...".to_owned()), true, true);
    /// let answer = skylight.entities().create_reason_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_reason_list(&self, params: CreateReasonList) -> Call<CreateReasonList> {
        self.0.call(params)
    }

    /// Changes a reason list.
    ///
    /// See [`UpdateReasonList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateReasonList;
    ///
    /// let params = UpdateReasonList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_reason_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_reason_list(&self, params: UpdateReasonList) -> Call<UpdateReasonList> {
        self.0.call(params)
    }

    /// Lists the dispositions of the active tenant.
    ///
    /// See [`GetDispositions`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetDispositions;
    ///
    /// let answer = skylight.entities().get_dispositions(GetDispositions::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dispositions(&self, params: GetDispositions) -> Call<GetDispositions> {
        self.0.call(params)
    }

    /// Fetches a disposition.
    ///
    /// See [`GetDisposition`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetDisposition;
    ///
    /// let params = GetDisposition::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_disposition(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_disposition(&self, params: GetDisposition) -> Call<GetDisposition> {
        self.0.call(params)
    }

    /// Creates a disposition: a way in which an interaction can have ended.
    ///
    /// See [`CreateDisposition`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateDisposition;
    ///
    /// let params = CreateDisposition::new(Some("...".to_owned()), true, true);
    /// let answer = skylight.entities().create_disposition(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_disposition(&self, params: CreateDisposition) -> Call<CreateDisposition> {
        self.0.call(params)
    }

    /// Changes a disposition.
    ///
    /// See [`UpdateDisposition`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateDisposition;
    ///
    /// let params = UpdateDisposition::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_disposition(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_disposition(&self, params: UpdateDisposition) -> Call<UpdateDisposition> {
        self.0.call(params)
    }

    /// Creates a list of dispositions.
    ///
    /// See [`CreateDispositionList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateDispositionList;
    ///
    /// let params = CreateDispositionList::new(Some("...".to_owned()), true);
    /// let answer = skylight.entities().create_disposition_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_disposition_list(
        &self,
        params: CreateDispositionList,
    ) -> Call<CreateDispositionList> {
        self.0.call(params)
    }

    /// Changes a disposition list.
    ///
    /// See [`UpdateDispositionList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateDispositionList;
    ///
    /// let params = UpdateDispositionList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_disposition_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_disposition_list(
        &self,
        params: UpdateDispositionList,
    ) -> Call<UpdateDispositionList> {
        self.0.call(params)
    }

    /// Lists the data access reports of the active tenant.
    ///
    /// See [`GetDataAccessReports`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetDataAccessReports;
    ///
    /// let params = GetDataAccessReports::new();
    /// let answer = skylight.entities().get_data_access_reports(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_data_access_reports(
        &self,
        params: GetDataAccessReports,
    ) -> Call<GetDataAccessReports> {
        self.0.call(params)
    }

    /// Fetches a data access report with its users.
    ///
    /// See [`GetDataAccessReport`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetDataAccessReport;
    ///
    /// let params = GetDataAccessReport::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_data_access_report(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_data_access_report(&self, params: GetDataAccessReport) -> Call<GetDataAccessReport> {
        self.0.call(params)
    }

    /// Fetches a data access member.
    ///
    /// See [`GetDataAccessMember`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetDataAccessMember;
    ///
    /// let params = GetDataAccessMember::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_data_access_member(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_data_access_member(&self, params: GetDataAccessMember) -> Call<GetDataAccessMember> {
        self.0.call(params)
    }

    /// Creates a data access report: a report that only chosen users get to see.
    ///
    /// See [`CreateDataAccessReport`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateDataAccessReport;
    ///
    /// let params = CreateDataAccessReport::new(
    ///     Some("...".to_owned()),
    ///     true,
    ///     skylight_sdk::entities::ReportType::Realtime,
    /// );
    /// let answer = skylight.entities().create_data_access_report(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_data_access_report(
        &self,
        params: CreateDataAccessReport,
    ) -> Call<CreateDataAccessReport> {
        self.0.call(params)
    }

    /// Changes a data access report.
    ///
    /// See [`UpdateDataAccessReport`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateDataAccessReport;
    ///
    /// let params = UpdateDataAccessReport::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_data_access_report(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_data_access_report(
        &self,
        params: UpdateDataAccessReport,
    ) -> Call<UpdateDataAccessReport> {
        self.0.call(params)
    }

    /// Lists the folders of historical reports.
    ///
    /// See [`GetHistoricalReportFolders`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetHistoricalReportFolders;
    ///
    /// let params = GetHistoricalReportFolders::new();
    /// let answer = skylight.entities().get_historical_report_folders(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_historical_report_folders(
        &self,
        params: GetHistoricalReportFolders,
    ) -> Call<GetHistoricalReportFolders> {
        self.0.call(params)
    }

    /// Lists the tenant's own realtime dashboards.
    ///
    /// See [`GetDashboards`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetDashboards;
    ///
    /// let answer = skylight.entities().get_dashboards(GetDashboards::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dashboards(&self, params: GetDashboards) -> Call<GetDashboards> {
        self.0.call(params)
    }

    /// Lists the roles that users of the active tenant can have.
    ///
    /// See [`GetRoles`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetRoles;
    ///
    /// let answer = skylight.entities().get_roles(GetRoles::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_roles(&self, params: GetRoles) -> Call<GetRoles> {
        self.0.call(params)
    }

    /// Fetches a role with its permissions.
    ///
    /// See [`GetRole`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetRole;
    ///
    /// let params = GetRole::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_role(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_role(&self, params: GetRole) -> Call<GetRole> {
        self.0.call(params)
    }

    /// Creates a role.
    ///
    /// See [`CreateRole`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateRole;
    ///
    /// let params = CreateRole::new(Some("...".to_owned()));
    /// let answer = skylight.entities().create_role(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_role(&self, params: CreateRole) -> Call<CreateRole> {
        self.0.call(params)
    }

    /// Changes a role.
    ///
    /// See [`UpdateRole`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateRole;
    ///
    /// let params = UpdateRole::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_role(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_role(&self, params: UpdateRole) -> Call<UpdateRole> {
        self.0.call(params)
    }

    /// Lists the roles that users can have in the platform as a whole.
    ///
    /// See [`GetPlatformRoles`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetPlatformRoles;
    ///
    /// let answer = skylight.entities().get_platform_roles(GetPlatformRoles::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_platform_roles(&self, params: GetPlatformRoles) -> Call<GetPlatformRoles> {
        self.0.call(params)
    }

    /// Lists the permissions that a role of the active tenant can hold.
    ///
    /// See [`GetPermissions`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetPermissions;
    ///
    /// let answer = skylight.entities().get_permissions(GetPermissions::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_permissions(&self, params: GetPermissions) -> Call<GetPermissions> {
        self.0.call(params)
    }

    /// Lists the services through which a tenant's users can sign in.
    ///
    /// See [`GetIdentityProviders`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetIdentityProviders;
    ///
    /// let answer = skylight.entities().get_identity_providers(GetIdentityProviders::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_identity_providers(
        &self,
        params: GetIdentityProviders,
    ) -> Call<GetIdentityProviders> {
        self.0.call(params)
    }

    /// Lists the API keys of the active tenant.
    ///
    /// See [`GetApiKeys`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetApiKeys;
    ///
    /// let answer = skylight.entities().get_api_keys(GetApiKeys::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_api_keys(&self, params: GetApiKeys) -> Call<GetApiKeys> {
        self.0.call(params)
    }

    /// Creates an API key.
    ///
    /// See [`CreateApiKey`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateApiKey;
    ///
    /// let params = CreateApiKey::new(
    ///     Some("...".to_owned()),
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.entities().create_api_key(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_api_key(&self, params: CreateApiKey) -> Call<CreateApiKey> {
        self.0.call(params)
    }

    /// Changes an API key.
    ///
    /// See [`UpdateApiKey`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateApiKey;
    ///
    /// let params = UpdateApiKey::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_api_key(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_api_key(&self, params: UpdateApiKey) -> Call<UpdateApiKey> {
        self.0.call(params)
    }

    /// Deletes an API key.
    ///
    /// See [`DeleteApiKey`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::DeleteApiKey;
    ///
    /// let params = DeleteApiKey::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().delete_api_key(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_api_key(&self, params: DeleteApiKey) -> Call<DeleteApiKey> {
        self.0.call(params)
    }

    /// Lists the message templates of the active tenant.
    ///
    /// See [`GetMessageTemplates`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetMessageTemplates;
    ///
    /// let answer = skylight.entities().get_message_templates(GetMessageTemplates::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message_templates(&self, params: GetMessageTemplates) -> Call<GetMessageTemplates> {
        self.0.call(params)
    }

    /// Fetches a message template.
    ///
    /// See [`GetMessageTemplate`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetMessageTemplate;
    ///
    /// let params = GetMessageTemplate::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_message_template(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message_template(&self, params: GetMessageTemplate) -> Call<GetMessageTemplate> {
        self.0.call(params)
    }

    /// Creates a message template: a prepared text that agents can send.
    ///
    /// See [`CreateMessageTemplate`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateMessageTemplate;
    ///
    /// let params = CreateMessageTemplate::new(
    ///     Some("...".to_owned()),
    ///     vec!["...".to_owned()],
    ///     skylight_sdk::session::TemplateTextType::Plaintext,
    ///     "...",
    ///     true,
    /// );
    /// let answer = skylight.entities().create_message_template(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_message_template(
        &self,
        params: CreateMessageTemplate,
    ) -> Call<CreateMessageTemplate> {
        self.0.call(params)
    }

    /// Changes a message template.
    ///
    /// See [`UpdateMessageTemplate`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateMessageTemplate;
    ///
    /// let params = UpdateMessageTemplate::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_message_template(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_message_template(
        &self,
        params: UpdateMessageTemplate,
    ) -> Call<UpdateMessageTemplate> {
        self.0.call(params)
    }

    /// Lists the kinds of email that the platform sends by itself, or fetches one of them.
    ///
    /// See [`GetEmailTypes`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetEmailTypes;
    ///
    /// let answer = skylight.entities().get_email_types(GetEmailTypes::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_email_types(&self, params: GetEmailTypes) -> Call<GetEmailTypes> {
        self.0.call(params)
    }

    /// Fetches the templates of the emails that the platform sends by itself, or that of one kind
    /// of email.
    ///
    /// See [`GetEmailTemplates`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetEmailTemplates;
    ///
    /// let answer = skylight.entities().get_email_templates(GetEmailTemplates::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_email_templates(&self, params: GetEmailTemplates) -> Call<GetEmailTemplates> {
        self.0.call(params)
    }

    /// Gives the active tenant a template of its own for a kind of email.
    ///
    /// See [`CreateEmailTemplate`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateEmailTemplate;
    ///
    /// let params = CreateEmailTemplate::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     true,
    ///     true,
    ///     Some("...".to_owned()),
    ///     "...",
    /// );
    /// let answer = skylight.entities().create_email_template(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_email_template(&self, params: CreateEmailTemplate) -> Call<CreateEmailTemplate> {
        self.0.call(params)
    }

    /// Changes the tenant's template for a kind of email.
    ///
    /// See [`UpdateEmailTemplate`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateEmailTemplate;
    ///
    /// let params = UpdateEmailTemplate::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_email_template(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_email_template(&self, params: UpdateEmailTemplate) -> Call<UpdateEmailTemplate> {
        self.0.call(params)
    }

    /// Deletes the tenant's template for a kind of email, so that the inherited one holds again.
    ///
    /// See [`DeleteEmailTemplate`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::DeleteEmailTemplate;
    ///
    /// let params = DeleteEmailTemplate::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().delete_email_template(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_email_template(&self, params: DeleteEmailTemplate) -> Call<DeleteEmailTemplate> {
        self.0.call(params)
    }

    /// Lists the tenants in the region of the active one.
    ///
    /// See [`GetTenants`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// let answer = skylight.entities().get_tenants().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tenants(&self) -> Call<GetTenants> {
        self.0.call(GetTenants::new())
    }

    /// Fetches a tenant.
    ///
    /// See [`GetTenant`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetTenant;
    ///
    /// let params = GetTenant::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_tenant(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tenant(&self, params: GetTenant) -> Call<GetTenant> {
        self.0.call(params)
    }

    /// Creates a tenant below another one.
    ///
    /// See [`CreateTenant`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateTenant;
    ///
    /// let params = CreateTenant::new(
    ///     Some("...".to_owned()),
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "...",
    ///     true,
    /// );
    /// let answer = skylight.entities().create_tenant(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tenant(&self, params: CreateTenant) -> Call<CreateTenant> {
        self.0.call(params)
    }

    /// Changes a tenant.
    ///
    /// See [`UpdateTenant`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateTenant;
    ///
    /// let params = UpdateTenant::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_tenant(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_tenant(&self, params: UpdateTenant) -> Call<UpdateTenant> {
        self.0.call(params)
    }

    /// Lists the regions that a tenant can live in.
    ///
    /// See [`GetRegions`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetRegions;
    ///
    /// let answer = skylight.entities().get_regions(GetRegions::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_regions(&self, params: GetRegions) -> Call<GetRegions> {
        self.0.call(params)
    }

    /// Fetches a tenant's colours, logo and icon.
    ///
    /// See [`GetBranding`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetBranding;
    ///
    /// let answer = skylight.entities().get_branding(GetBranding::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_branding(&self, params: GetBranding) -> Call<GetBranding> {
        self.0.call(params)
    }

    /// Fetches those parts of a tenant's branding that the tenant cannot change itself, such as its
    /// domain.
    ///
    /// See [`GetProtectedBranding`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetProtectedBranding;
    ///
    /// let answer = skylight.entities().get_protected_branding(GetProtectedBranding::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_protected_branding(
        &self,
        params: GetProtectedBranding,
    ) -> Call<GetProtectedBranding> {
        self.0.call(params)
    }

    /// Changes a tenant's colours, logo and icon.
    ///
    /// See [`UpdateBranding`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateBranding;
    ///
    /// let params = UpdateBranding::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_branding(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_branding(&self, params: UpdateBranding) -> Call<UpdateBranding> {
        self.0.call(params)
    }

    /// Uploads a logo or an icon for a tenant's branding and yields its URL.
    ///
    /// See [`UploadBrandingImage`] for its answer, its errors and what else is to be known.
    pub fn upload_branding_image(&self, params: UploadBrandingImage) -> Call<UploadBrandingImage> {
        self.0.call(params)
    }

    /// Lists the transfer lists of the active tenant.
    ///
    /// See [`GetTransferLists`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetTransferLists;
    ///
    /// let answer = skylight.entities().get_transfer_lists(GetTransferLists::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_transfer_lists(&self, params: GetTransferLists) -> Call<GetTransferLists> {
        self.0.call(params)
    }

    /// Fetches a transfer list: places that agents can hand an interaction over to.
    ///
    /// See [`GetTransferList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetTransferList;
    ///
    /// let params = GetTransferList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_transfer_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_transfer_list(&self, params: GetTransferList) -> Call<GetTransferList> {
        self.0.call(params)
    }

    /// Creates a transfer list.
    ///
    /// See [`CreateTransferList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateTransferList;
    ///
    /// let params = CreateTransferList::new(
    ///     Some("...".to_owned()),
    ///     true,
    ///     vec![skylight_sdk::entities::TransferListEndpoint::new("...", skylight_sdk::entities::TransferListEndpointContactType::Queue, "...", "...")],
    /// );
    /// let answer = skylight.entities().create_transfer_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_transfer_list(&self, params: CreateTransferList) -> Call<CreateTransferList> {
        self.0.call(params)
    }

    /// Changes a transfer list.
    ///
    /// See [`UpdateTransferList`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateTransferList;
    ///
    /// let params = UpdateTransferList::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_transfer_list(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_transfer_list(&self, params: UpdateTransferList) -> Call<UpdateTransferList> {
        self.0.call(params)
    }

    /// Lists a tenant's users.
    ///
    /// See [`GetUsers`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetUsers;
    ///
    /// let answer = skylight.entities().get_users(GetUsers::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_users(&self, params: GetUsers) -> Call<GetUsers> {
        self.0.call(params)
    }

    /// Fetches one user, with skills and groups.
    ///
    /// See [`GetUser`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetUser;
    ///
    /// let params = GetUser::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_user(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, params: GetUser) -> Call<GetUser> {
        self.0.call(params)
    }

    /// Adds a user to the active tenant without giving them a platform role.
    ///
    /// See [`InviteUser`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::InviteUser;
    ///
    /// let params = InviteUser::new("...", "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().invite_user(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn invite_user(&self, params: InviteUser) -> Call<InviteUser> {
        self.0.call(params)
    }

    /// Adds a user to the active tenant, platform role included.
    ///
    /// See [`CreateUser`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::CreateUser;
    ///
    /// let params = CreateUser::new(
    ///     "...",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    /// );
    /// let answer = skylight.entities().create_user(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self, params: CreateUser) -> Call<CreateUser> {
        self.0.call(params)
    }

    /// Changes a user of the active tenant.
    ///
    /// See [`UpdateUser`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateUser;
    ///
    /// let params = UpdateUser::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().update_user(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user(&self, params: UpdateUser) -> Call<UpdateUser> {
        self.0.call(params)
    }

    /// Sets how proficient a user is in a skill.
    ///
    /// See [`UpdateUserSkillMember`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateUserSkillMember;
    ///
    /// let params = UpdateUserSkillMember::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     1.0,
    /// );
    /// let answer = skylight.entities().update_user_skill_member(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_skill_member(
        &self,
        params: UpdateUserSkillMember,
    ) -> Call<UpdateUserSkillMember> {
        self.0.call(params)
    }

    /// Gives a user another capacity rule.
    ///
    /// See [`UpdateUsersCapacityRule`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdateUsersCapacityRule;
    ///
    /// let params = UpdateUsersCapacityRule::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     Some("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11".to_owned()),
    /// );
    /// let answer = skylight.entities().update_users_capacity_rule(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_users_capacity_rule(
        &self,
        params: UpdateUsersCapacityRule,
    ) -> Call<UpdateUsersCapacityRule> {
        self.0.call(params)
    }

    /// Lists the outbound identifiers that a user can choose from.
    ///
    /// See [`GetUserOutboundIdentifierLists`] for its answer, its errors and what else is to be
    /// known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetUserOutboundIdentifierLists;
    ///
    /// let params = GetUserOutboundIdentifierLists::new();
    /// let answer = skylight.entities().get_user_outbound_identifier_lists(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_outbound_identifier_lists(
        &self,
        params: GetUserOutboundIdentifierLists,
    ) -> Call<GetUserOutboundIdentifierLists> {
        self.0.call(params)
    }

    /// Fetches a user's account in the platform, outside any tenant.
    ///
    /// See [`GetPlatformUser`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetPlatformUser;
    ///
    /// let params = GetPlatformUser::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
    /// let answer = skylight.entities().get_platform_user(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_platform_user(&self, params: GetPlatformUser) -> Call<GetPlatformUser> {
        self.0.call(params)
    }

    /// Looks a platform user up by email address.
    ///
    /// See [`GetPlatformUserEmail`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::GetPlatformUserEmail;
    ///
    /// let params = GetPlatformUserEmail::new("...");
    /// let answer = skylight.entities().get_platform_user_email(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_platform_user_email(
        &self,
        params: GetPlatformUserEmail,
    ) -> Call<GetPlatformUserEmail> {
        self.0.call(params)
    }

    /// Changes a user's account in the platform, outside any tenant.
    ///
    /// See [`UpdatePlatformUser`] for its answer, its errors and what else is to be known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(skylight: skylight_sdk::Skylight) -> Result<(), skylight_sdk::SkylightError> {
    /// use skylight_sdk::entities::UpdatePlatformUser;
    ///
    /// let params = UpdatePlatformUser::new(
    ///     "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11",
    ///     skylight_sdk::entities::UpdatePlatformUserUpdateBody::new(),
    /// );
    /// let answer = skylight.entities().update_platform_user(params).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_platform_user(&self, params: UpdatePlatformUser) -> Call<UpdatePlatformUser> {
        self.0.call(params)
    }
}
