//! Topics of the module `entities`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// Answers `getEntity` with whatever the API has there.
///
/// The whole answer of the API, so its shape depends on what was asked for; most often that stands
/// in `result`. With `customTopic`, only error 1003 comes here.
///
/// On the wire: `cxengage/entities/get-entity-response`.
///
/// Answers `entities.getEntity`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11069 `failedToGetEntity`: The entity could not be read. Check that `entityName` or `path`
///   makes up a path of the REST API below the tenant, and that the id exists there.
///
/// Source: `modules/entities.cljs:1645` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetEntityResponse;

impl Topic for GetEntityResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/get-entity-response";
}

impl PayloadOf<GetEntityResponse> for Option<serde_json::Value> {}

/// Answers `getArtifacts` with a short description of each artifact.
///
/// They stand in `results`, with an s.
///
/// On the wire: `cxengage/entities/get-artifacts-response`.
///
/// Answers `entities.getArtifacts`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11027 `failedToGetArtifacts`: The list of what is left of the interaction could not be read.
///   Check `interactionId`, and `tenantId` when the interaction belongs to another tenant.
///
/// Source: `modules/entities.cljs:636` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetArtifactsResponse;

impl Topic for GetArtifactsResponse {
    type Payload = crate::entities::EntitiesGetArtifactsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-artifacts-response";
}

impl PayloadOf<GetArtifactsResponse> for crate::entities::EntitiesGetArtifactsResponsePayload {}

/// Answers `getArtifact` with the artifact.
///
/// The artifact is the response itself; there is no `result`.
///
/// On the wire: `cxengage/entities/get-artifact-response`.
///
/// Answers `entities.getArtifact`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11028 `failedToGetArtifact`: The artifact could not be read. Check that `artifactId` is one of
///   those that `getArtifacts` lists for this interaction, and `tenantId` when it belongs to
///   another tenant.
///
/// Source: `modules/entities.cljs:663` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetArtifactResponse;

impl Topic for GetArtifactResponse {
    type Payload = crate::types::Artifact;

    const NAME: &'static str = "cxengage/entities/get-artifact-response";
}

impl PayloadOf<GetArtifactResponse> for crate::types::Artifact {}

/// Answers `getRecordings` with the recordings.
///
/// A bare list, in the order of `created`; empty when there are none, or when the network failed at
/// the first question.
///
/// On the wire: `cxengage/entities/get-recordings-response`.
///
/// Answers `entities.getRecordings`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11027 `failedToGetArtifacts`: The list of what is left of the interaction could not be read.
///   Check `interactionId`, and `tenantId` when the interaction belongs to another tenant.
/// - 11137 `failedToGetRecordings`: One of the recordings of the interaction could not be read.
///   List the artifacts with `getArtifacts` and read each recording with `getArtifact`, so that one
///   bad recording does not spoil the others.
///
/// Source: `modules/entities.cljs:688` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetRecordingsResponse;

impl Topic for GetRecordingsResponse {
    type Payload = Vec<crate::types::Artifact>;

    const NAME: &'static str = "cxengage/entities/get-recordings-response";
}

impl PayloadOf<GetRecordingsResponse> for Vec<crate::types::Artifact> {}

/// Answers `getBusinessHours` with the sets of business hours.
///
/// On the wire: `cxengage/entities/get-business-hours-response`.
///
/// Answers `entities.getBusinessHours`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11126 `failedToGetBusinessHours`: The business hours of the tenant could not be read. Look
///   whether the role has `VIEW_ALL_BUSINESS_HOURS`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:1738` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetBusinessHoursResponse;

impl Topic for GetBusinessHoursResponse {
    type Payload = crate::entities::EntitiesGetBusinessHoursResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-business-hours-response";
}

impl PayloadOf<GetBusinessHoursResponse>
    for crate::entities::EntitiesGetBusinessHoursResponsePayload
{
}

/// Answers `getBusinessHour` with the set of business hours.
///
/// On the wire: `cxengage/entities/get-business-hour-response`.
///
/// Answers `entities.getBusinessHour`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11127 `failedToGetBusinessHour`: The business hours could not be read. Check `businessHourId`
///   against `getBusinessHours`.
///
/// Source: `modules/entities.cljs:1763` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetBusinessHourResponse;

impl Topic for GetBusinessHourResponse {
    type Payload = crate::entities::EntitiesGetBusinessHourResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-business-hour-response";
}

impl PayloadOf<GetBusinessHourResponse>
    for crate::entities::EntitiesGetBusinessHourResponsePayload
{
}

/// Answers `createBusinessHour` with the new set of business hours.
///
/// On the wire: `cxengage/entities/create-business-hour-response`.
///
/// Answers `entities.createBusinessHour`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11129 `failedToCreateBusinessHour`: The business hours could not be created. Check `timezone`
///   against `getTimezones` and the keys and values of `timeMinutes`, which the SDK does not look
///   at, and that the role has `MANAGE_ALL_BUSINESS_HOURS`.
///
/// Source: `modules/entities.cljs:2755` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateBusinessHourResponse;

impl Topic for CreateBusinessHourResponse {
    type Payload = crate::entities::EntitiesCreateBusinessHourResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-business-hour-response";
}

impl PayloadOf<CreateBusinessHourResponse>
    for crate::entities::EntitiesCreateBusinessHourResponsePayload
{
}

/// Answers `updateBusinessHour` with the set of business hours as changed.
///
/// On the wire: `cxengage/entities/update-business-hour-response`.
///
/// Answers `entities.updateBusinessHour`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11130 `failedToUpdateBusinessHour`: The business hours could not be changed. Check
///   `businessHourId`, `timezone` and the keys and values of `timeMinutes`, which the SDK does not
///   look at; hours inherited from another tenant can only be read.
///
/// Source: `modules/entities.cljs:3108` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateBusinessHourResponse;

impl Topic for UpdateBusinessHourResponse {
    type Payload = crate::entities::EntitiesUpdateBusinessHourResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-business-hour-response";
}

impl PayloadOf<UpdateBusinessHourResponse>
    for crate::entities::EntitiesUpdateBusinessHourResponsePayload
{
}

/// Answers `createException` with the new exception.
///
/// On the wire: `cxengage/entities/create-exception-response`.
///
/// Answers `entities.createException`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11131 `failedToCreateException`: The exception to the business hours could not be created.
///   Check `businessHourId` against `getBusinessHours`, and the day and times; both times are -1
///   for a whole day.
///
/// Source: `modules/entities.cljs:2794` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateExceptionResponse;

impl Topic for CreateExceptionResponse {
    type Payload = crate::entities::EntitiesCreateExceptionResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-exception-response";
}

impl PayloadOf<CreateExceptionResponse>
    for crate::entities::EntitiesCreateExceptionResponsePayload
{
}

/// Answers `deleteException`: the exception is gone.
///
/// The topic is misspelt in the SDK, so it has to be misspelt here. Holds whatever the API said,
/// and is null when that was nothing.
///
/// On the wire: `cxengage/entities/delete-execption-response`.
///
/// Answers `entities.deleteException`.
///
/// Nothing is known of the payload's fields.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11132 `failedToDeleteException`: The exception to the business hours could not be deleted.
///   Check that `exceptionId` is one of the `exceptions` of these business hours
///   (`getBusinessHour`).
///
/// Source: `modules/entities.cljs:4081` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeleteExecptionResponse;

impl Topic for DeleteExecptionResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/delete-execption-response";
}

impl PayloadOf<DeleteExecptionResponse> for Option<serde_json::Value> {}

/// Answers `getTimezones` with the time zones.
///
/// On the wire: `cxengage/entities/get-timezones-response`.
///
/// Answers `entities.getTimezones`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11128 `failedToGetTimezones`: The time zones could not be read. Ask again later;
///   `getTimezones` takes nothing that could be wrong.
///
/// Source: `modules/entities.cljs:1788` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetTimezonesResponse;

impl Topic for GetTimezonesResponse {
    type Payload = crate::entities::EntitiesGetTimezonesResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-timezones-response";
}

impl PayloadOf<GetTimezonesResponse> for crate::entities::EntitiesGetTimezonesResponsePayload {}

/// Answers `getFlows` with the flows.
///
/// The SDK builds this response anew out of the flows of the active tenant, and on failure `result`
/// is an empty list. With `includeNotations` it passes the API's answer on whole, flows of other
/// tenants included, and on failure what the failed request left.
///
/// On the wire: `cxengage/entities/get-flows-response`.
///
/// Answers `entities.getFlows`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::entities::EntitiesGetFlowsResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11043 `failedToGetFlows`: The flows could not be read. Do not take the empty list for the
///   truth. Look whether the role has `VIEW_ALL_FLOWS`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:247` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetFlowsResponse;

impl Topic for GetFlowsResponse {
    type Payload = crate::entities::EntitiesGetFlowsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-flows-response";
}

impl PayloadOf<GetFlowsResponse> for crate::entities::EntitiesGetFlowsResponsePayload {}

/// Answers `getFlow` with the flow.
///
/// When the flow itself cannot be read, `result` holds a `versions` of null and an empty `drafts`,
/// and that is all. When versions or drafts cannot be read, it holds what could.
///
/// On the wire: `cxengage/entities/get-flow-response`.
///
/// Answers `entities.getFlow`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::entities::EntitiesGetFlowResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11084 `failedToGetFlow`: The flow, or its versions or drafts, could not be read. Take from the
///   response what is there; when the flow itself is missing, check `flowId` against `getFlows`.
///
/// Source: `modules/entities.cljs:1189` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetFlowResponse;

impl Topic for GetFlowResponse {
    type Payload = crate::entities::EntitiesGetFlowResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-flow-response";
}

impl PayloadOf<GetFlowResponse> for crate::entities::EntitiesGetFlowResponsePayload {}

/// Answers `createFlow` with the new flow and its first draft.
///
/// With an error, `result.drafts` is `[null]`. The rest of `result` is there when the flow was
/// created and only the draft failed.
///
/// On the wire: `cxengage/entities/create-flow-response`.
///
/// Answers `entities.createFlow`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::entities::EntitiesCreateFlowResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11085 `failedToCreateFlow`: The flow, or its first draft, could not be created. Look for an
///   `id` in the response before trying again. If it is there, make the draft with
///   `createFlowDraft`, or a second flow comes into being.
///
/// Source: `modules/entities.cljs:2425` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateFlowResponse;

impl Topic for CreateFlowResponse {
    type Payload = crate::entities::EntitiesCreateFlowResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-flow-response";
}

impl PayloadOf<CreateFlowResponse> for crate::entities::EntitiesCreateFlowResponsePayload {}

/// Answers `updateFlow` with the flow as changed.
///
/// On the wire: `cxengage/entities/update-flow-response`.
///
/// Answers `entities.updateFlow`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11087 `failedToUpdateFlow`: The flow could not be changed. Check `flowId` against `getFlows`,
///   `activeVersion` against the versions of this flow (`getFlow`), and that the role has
///   `MANAGE_ALL_FLOWS`.
///
/// Source: `modules/entities.cljs:3879` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateFlowResponse;

impl Topic for UpdateFlowResponse {
    type Payload = crate::entities::EntitiesUpdateFlowResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-flow-response";
}

impl PayloadOf<UpdateFlowResponse> for crate::entities::EntitiesUpdateFlowResponsePayload {}

/// Answers `createFlowDraft` with the new draft.
///
/// On the wire: `cxengage/entities/create-flow-draft-response`.
///
/// Answers `entities.createFlowDraft`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11086 `failedToCreateFlowDraft`: The draft of the flow could not be created. Check `flowId`
///   against `getFlows`, that `flow` is text that the flow designer understands, and that the role
///   has `MANAGE_ALL_FLOWS`.
///
/// Source: `modules/entities.cljs:2464` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateFlowDraftResponse;

impl Topic for CreateFlowDraftResponse {
    type Payload = crate::entities::EntitiesCreateFlowDraftResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-flow-draft-response";
}

impl PayloadOf<CreateFlowDraftResponse>
    for crate::entities::EntitiesCreateFlowDraftResponsePayload
{
}

/// Answers `removeFlowDraft`: the draft is gone.
///
/// Holds whatever the API said, and is null when that was nothing.
///
/// On the wire: `cxengage/entities/remove-flow-draft-response`.
///
/// Answers `entities.removeFlowDraft`.
///
/// Nothing is known of the payload's fields.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11088 `failedToRemoveFlowDraft`: The draft of the flow could not be removed. Check `flowId`
///   and `draftId`; `getFlow` with `includeDrafts` tells which drafts the flow has.
///
/// Source: `modules/entities.cljs:4051` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RemoveFlowDraftResponse;

impl Topic for RemoveFlowDraftResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/remove-flow-draft-response";
}

impl PayloadOf<RemoveFlowDraftResponse> for Option<serde_json::Value> {}

/// Answers `getDispatchMappings` with the dispatch mappings.
///
/// On the wire: `cxengage/entities/get-dispatch-mappings-response`.
///
/// Answers `entities.getDispatchMappings`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11093 `failedToGetDispatchMappings`: The dispatch mappings, or the one asked for, could not be
///   read. Look whether the role has `VIEW_ALL_CONTACT_POINTS`; for a single one, check
///   `dispatchMappingId` against `getDispatchMappings`.
///
/// Source: `modules/entities.cljs:1259` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetDispatchMappingsResponse;

impl Topic for GetDispatchMappingsResponse {
    type Payload = crate::entities::EntitiesGetDispatchMappingsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-dispatch-mappings-response";
}

impl PayloadOf<GetDispatchMappingsResponse>
    for crate::entities::EntitiesGetDispatchMappingsResponsePayload
{
}

/// Answers `getDispatchMapping` with the dispatch mapping.
///
/// A failure has code 11093, like one of `getDispatchMappings`.
///
/// On the wire: `cxengage/entities/get-dispatch-mapping-response`.
///
/// Answers `entities.getDispatchMapping`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11093 `failedToGetDispatchMappings`: The dispatch mappings, or the one asked for, could not be
///   read. Look whether the role has `VIEW_ALL_CONTACT_POINTS`; for a single one, check
///   `dispatchMappingId` against `getDispatchMappings`.
///
/// Source: `modules/entities.cljs:1233` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetDispatchMappingResponse;

impl Topic for GetDispatchMappingResponse {
    type Payload = crate::entities::EntitiesGetDispatchMappingResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-dispatch-mapping-response";
}

impl PayloadOf<GetDispatchMappingResponse>
    for crate::entities::EntitiesGetDispatchMappingResponsePayload
{
}

/// Answers `createDispatchMapping` with the new dispatch mapping.
///
/// On the wire: `cxengage/entities/create-dispatch-mapping-response`.
///
/// Answers `entities.createDispatchMapping`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11095 `failedToCreateDispatchMapping`: The dispatch mapping could not be created. Check
///   `flowId` against `getFlows`, `version` against the versions of that flow, and whether `value`
///   suits `interactionField`, and that the role has `MAP_ALL_CONTACT_POINTS`.
///
/// Source: `modules/entities.cljs:2137` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateDispatchMappingResponse;

impl Topic for CreateDispatchMappingResponse {
    type Payload = crate::entities::EntitiesCreateDispatchMappingResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-dispatch-mapping-response";
}

impl PayloadOf<CreateDispatchMappingResponse>
    for crate::entities::EntitiesCreateDispatchMappingResponsePayload
{
}

/// Answers `updateDispatchMapping` with the dispatch mapping as changed.
///
/// On the wire: `cxengage/entities/update-dispatch-mapping-response`.
///
/// Answers `entities.updateDispatchMapping`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11096 `failedToUpdateDispatchMapping`: The dispatch mapping could not be changed. Check
///   `dispatchMappingId` against `getDispatchMappings`, `flowId` against `getFlows` and `version`
///   against the versions of that flow, and that the role has `MAP_ALL_CONTACT_POINTS`.
///
/// Source: `modules/entities.cljs:3639` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateDispatchMappingResponse;

impl Topic for UpdateDispatchMappingResponse {
    type Payload = crate::entities::EntitiesUpdateDispatchMappingResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-dispatch-mapping-response";
}

impl PayloadOf<UpdateDispatchMappingResponse>
    for crate::entities::EntitiesUpdateDispatchMappingResponsePayload
{
}

/// Answers `getSkills` with the skills.
///
/// On the wire: `cxengage/entities/get-skills-response`.
///
/// Answers `entities.getSkills`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11026 `failedToGetSkills`: The skills could not be read. Look whether the role has
///   `VIEW_ALL_SKILLS`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:468` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetSkillsResponse;

impl Topic for GetSkillsResponse {
    type Payload = crate::entities::EntitiesGetSkillsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-skills-response";
}

impl PayloadOf<GetSkillsResponse> for crate::entities::EntitiesGetSkillsResponsePayload {}

/// Answers `getSkill` with the skill and the ids of its users.
///
/// With an error, `result.users` is an empty list. The rest of `result` is there when only the
/// question for the users failed.
///
/// On the wire: `cxengage/entities/get-skill-response`.
///
/// Answers `entities.getSkill`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::entities::EntitiesGetSkillResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11057 `failedToGetSkill`: The skill, or the list of users who have it, could not be read. Take
///   the skill from the response if it is there; otherwise check `skillId` against `getSkills`.
///
/// Source: `modules/entities.cljs:974` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetSkillResponse;

impl Topic for GetSkillResponse {
    type Payload = crate::entities::EntitiesGetSkillResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-skill-response";
}

impl PayloadOf<GetSkillResponse> for crate::entities::EntitiesGetSkillResponsePayload {}

/// Answers `createSkill` with the new skill.
///
/// On the wire: `cxengage/entities/create-skill-response`.
///
/// Answers `entities.createSkill`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11058 `failedToCreateSkill`: The skill could not be created. See what the API said in
///   `apiResponse`, for instance of the name, and look whether the role has `MANAGE_ALL_SKILLS`.
///
/// Source: `modules/entities.cljs:1993` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateSkillResponse;

impl Topic for CreateSkillResponse {
    type Payload = crate::entities::EntitiesCreateSkillResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-skill-response";
}

impl PayloadOf<CreateSkillResponse> for crate::entities::EntitiesCreateSkillResponsePayload {}

/// Answers `updateSkill` with the skill as changed.
///
/// On the wire: `cxengage/entities/update-skill-response`.
///
/// Answers `entities.updateSkill`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11059 `failedToUpdateSkill`: The skill could not be changed. Check `skillId` against
///   `getSkills`, and whether the role has `MANAGE_ALL_SKILLS`.
///
/// Source: `modules/entities.cljs:3572` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateSkillResponse;

impl Topic for UpdateSkillResponse {
    type Payload = crate::entities::EntitiesUpdateSkillResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-skill-response";
}

impl PayloadOf<UpdateSkillResponse> for crate::entities::EntitiesUpdateSkillResponsePayload {}

/// Answers `getGroups` with the groups.
///
/// On the wire: `cxengage/entities/get-groups-response`.
///
/// Answers `entities.getGroups`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11025 `failedToGetGroups`: The groups could not be read. Look whether the role has
///   `VIEW_ALL_GROUPS`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:444` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetGroupsResponse;

impl Topic for GetGroupsResponse {
    type Payload = crate::entities::EntitiesGetGroupsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-groups-response";
}

impl PayloadOf<GetGroupsResponse> for crate::entities::EntitiesGetGroupsResponsePayload {}

/// Answers `getGroup` with the group and the ids of its users.
///
/// With an error, `result.users` is an empty list. The rest of `result` is there when only the
/// question for the users failed.
///
/// On the wire: `cxengage/entities/get-group-response`.
///
/// Answers `entities.getGroup`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::entities::EntitiesGetGroupResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11060 `failedToGetGroup`: The group, or the list of its members, could not be read. Take the
///   group from the response if it is there; otherwise check `groupId` against `getGroups`.
///
/// Source: `modules/entities.cljs:1007` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetGroupResponse;

impl Topic for GetGroupResponse {
    type Payload = crate::entities::EntitiesGetGroupResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-group-response";
}

impl PayloadOf<GetGroupResponse> for crate::entities::EntitiesGetGroupResponsePayload {}

/// Answers `createGroup` with the new group.
///
/// On the wire: `cxengage/entities/create-group-response`.
///
/// Answers `entities.createGroup`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11061 `failedToCreateGroup`: The group could not be created. See what the API said in
///   `apiResponse`, for instance of the name, and look whether the role has `MANAGE_ALL_GROUPS`.
///
/// Source: `modules/entities.cljs:2025` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateGroupResponse;

impl Topic for CreateGroupResponse {
    type Payload = crate::entities::EntitiesCreateGroupResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-group-response";
}

impl PayloadOf<CreateGroupResponse> for crate::entities::EntitiesCreateGroupResponsePayload {}

/// Answers `updateGroup` with the group as changed.
///
/// On the wire: `cxengage/entities/update-group-response`.
///
/// Answers `entities.updateGroup`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11062 `failedToUpdateGroup`: The group could not be changed. Check `groupId` against
///   `getGroups`, and whether the role has `MANAGE_ALL_GROUPS`.
///
/// Source: `modules/entities.cljs:3605` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateGroupResponse;

impl Topic for UpdateGroupResponse {
    type Payload = crate::entities::EntitiesUpdateGroupResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-group-response";
}

impl PayloadOf<UpdateGroupResponse> for crate::entities::EntitiesUpdateGroupResponsePayload {}

/// Answers `associate` with the ids of what is now joined.
///
/// On the wire: `cxengage/entities/associate-response`.
///
/// Answers `entities.associate`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11066 `failedToAssociate`: The two entities could not be connected. Check both ids and names:
///   a name is plural and in kebab-case (`users`, `reason-lists`), and neither is checked before
///   the request. See what the API said in `apiResponse`.
///
/// Source: `modules/entities.cljs:3380` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AssociateResponse;

impl Topic for AssociateResponse {
    type Payload = crate::entities::EntitiesAssociateResponsePayload;

    const NAME: &'static str = "cxengage/entities/associate-response";
}

impl PayloadOf<AssociateResponse> for crate::entities::EntitiesAssociateResponsePayload {}

/// Answers `dissociate`: the two are parted.
///
/// Holds whatever the API said, and is null when that was nothing.
///
/// On the wire: `cxengage/entities/dissociate-response`.
///
/// Answers `entities.dissociate`.
///
/// Nothing is known of the payload's fields.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11064 `failedToDissociate`: The two entities could not be disconnected. Check that they are
///   connected, and name them in the same order as for `associate`: plural and in kebab-case
///   (`users`, `reason-lists`).
///
/// Source: `modules/entities.cljs:3346` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DissociateResponse;

impl Topic for DissociateResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/dissociate-response";
}

impl PayloadOf<DissociateResponse> for Option<serde_json::Value> {}

/// Answers `getCapacityRules` with the capacity rules.
///
/// On the wire: `cxengage/entities/get-capacity-rules-response`.
///
/// Answers `entities.getCapacityRules`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11046 `failedToGetCapacityRules`: The capacity rules could not be read. See what the API said
///   in `apiResponse`; `getCapacityRules` takes nothing that could be wrong, so it is a matter of
///   permissions or of asking again later.
///
/// Source: `modules/entities.cljs:1405` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetCapacityRulesResponse;

impl Topic for GetCapacityRulesResponse {
    type Payload = crate::entities::EntitiesGetCapacityRulesResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-capacity-rules-response";
}

impl PayloadOf<GetCapacityRulesResponse>
    for crate::entities::EntitiesGetCapacityRulesResponsePayload
{
}

/// Answers `getIntegrations` with the integrations.
///
/// Keys are as the API spells them at every depth, those of `properties` included. All fields are
/// known for integrations of type `rest`.
///
/// On the wire: `cxengage/entities/get-integrations-response`.
///
/// Answers `entities.getIntegrations`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11045 `failedToGetIntegrations`: The integrations could not be read. Check the `tenantId` when
///   one was given, and that the role has `VIEW_ALL_PROVIDERS`.
///
/// Source: `modules/entities.cljs:1427` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetIntegrationsResponse;

impl Topic for GetIntegrationsResponse {
    type Payload = crate::entities::EntitiesGetIntegrationsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-integrations-response";
}

impl PayloadOf<GetIntegrationsResponse>
    for crate::entities::EntitiesGetIntegrationsResponsePayload
{
}

/// Answers `getIntegration` with the integration.
///
/// Keys are as the API spells them at every depth, in listeners as well. With error 11112 the
/// integration is there and only its listeners are missing.
///
/// On the wire: `cxengage/entities/get-integration-response`.
///
/// Answers `entities.getIntegration`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// Beside an error the payload is a [`crate::entities::EntitiesGetIntegrationResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11109 `failedToGetIntegration`: The integration could not be read. Check `integrationId`
///   against `getIntegrations`.
/// - 11112 `failedToGetIntegrationListeners`: The listeners of the integration could not be read.
///   Check `integrationId` against `getIntegrations`: `getIntegrationListeners` does not notice
///   when it is missing. After `getIntegration`, go on with the response, or ask for the listeners
///   alone.
///
/// Source: `modules/entities.cljs:1452` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetIntegrationResponse;

impl Topic for GetIntegrationResponse {
    type Payload = crate::entities::EntitiesGetIntegrationResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-integration-response";
}

impl PayloadOf<GetIntegrationResponse> for crate::entities::EntitiesGetIntegrationResponsePayload {}

/// Answers `createIntegration` with the new integration.
///
/// Unlike the answers to `getIntegration` and `updateIntegration`, this one is in camel case all
/// through. All fields are known for integrations of type `rest`; the platform's reference shows
/// them without the `result` that the admin screens read.
///
/// On the wire: `cxengage/entities/create-integration-response`.
///
/// Answers `entities.createIntegration`.
///
/// The payload is known in full.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11110 `failedToCreateIntegration`: The integration could not be created. Compare `properties`
///   with what the service wants (keys have to be camelCase to get through unchanged), and that the
///   role has `MANAGE_ALL_PROVIDERS`.
///
/// Source: `modules/entities.cljs:2616` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateIntegrationResponse;

impl Topic for CreateIntegrationResponse {
    type Payload = crate::entities::EntitiesCreateIntegrationResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-integration-response";
}

impl PayloadOf<CreateIntegrationResponse>
    for crate::entities::EntitiesCreateIntegrationResponsePayload
{
}

/// Answers `updateIntegration` with the integration as changed.
///
/// Keys are as the API spells them.
///
/// On the wire: `cxengage/entities/update-integration-response`.
///
/// Answers `entities.updateIntegration`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11111 `failedToUpdateIntegration`: The integration could not be changed. Check `integrationId`
///   against `getIntegrations`, and the keys of `properties`, which are sent exactly as given, and
///   that the role has `MANAGE_ALL_PROVIDERS`.
///
/// Source: `modules/entities.cljs:3010` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateIntegrationResponse;

impl Topic for UpdateIntegrationResponse {
    type Payload = crate::entities::EntitiesUpdateIntegrationResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-integration-response";
}

impl PayloadOf<UpdateIntegrationResponse>
    for crate::entities::EntitiesUpdateIntegrationResponsePayload
{
}

/// Answers `getIntegrationListeners` with the listeners.
///
/// Keys inside `properties` are in camel case, which those in the answer to `getIntegration` are
/// not.
///
/// On the wire: `cxengage/entities/get-integration-listeners-response`.
///
/// Answers `entities.getIntegrationListeners`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11112 `failedToGetIntegrationListeners`: The listeners of the integration could not be read.
///   Check `integrationId` against `getIntegrations`: `getIntegrationListeners` does not notice
///   when it is missing. After `getIntegration`, go on with the response, or ask for the listeners
///   alone.
///
/// Source: `modules/entities.cljs:1496` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetIntegrationListenersResponse;

impl Topic for GetIntegrationListenersResponse {
    type Payload = crate::entities::EntitiesGetIntegrationListenersResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-integration-listeners-response";
}

impl PayloadOf<GetIntegrationListenersResponse>
    for crate::entities::EntitiesGetIntegrationListenersResponsePayload
{
}

/// Answers `getIntegrationListener` with the listener.
///
/// On the wire: `cxengage/entities/get-integration-listener-response`.
///
/// Answers `entities.getIntegrationListener`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11113 `failedToGetIntegrationListener`: The listener of the integration could not be read.
///   Check that `listenerId` is one of those that `getIntegrationListeners` gives for this
///   integration.
///
/// Source: `modules/entities.cljs:1522` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetIntegrationListenerResponse;

impl Topic for GetIntegrationListenerResponse {
    type Payload = crate::entities::EntitiesGetIntegrationListenerResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-integration-listener-response";
}

impl PayloadOf<GetIntegrationListenerResponse>
    for crate::entities::EntitiesGetIntegrationListenerResponsePayload
{
}

/// Answers `createIntegrationListener` with the new listener.
///
/// On the wire: `cxengage/entities/create-integration-listener-response`.
///
/// Answers `entities.createIntegrationListener`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11114 `failedToCreateIntegrationListener`: The listener of the integration could not be
///   created. Check `integrationId`, and compare `listenerType` (not checked by the SDK) and
///   `properties` with what the service wants.
///
/// Source: `modules/entities.cljs:2649` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateIntegrationListenerResponse;

impl Topic for CreateIntegrationListenerResponse {
    type Payload = crate::entities::EntitiesCreateIntegrationListenerResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-integration-listener-response";
}

impl PayloadOf<CreateIntegrationListenerResponse>
    for crate::entities::EntitiesCreateIntegrationListenerResponsePayload
{
}

/// Answers `updateIntegrationListener` with the listener as changed.
///
/// On the wire: `cxengage/entities/update-integration-listener-response`.
///
/// Answers `entities.updateIntegrationListener`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11115 `failedToUpdateIntegrationListener`: The listener of the integration could not be
///   changed. Check `integrationId` and `listenerId` against `getIntegrationListeners`, and the
///   keys of `properties`, of which only camelCase ones get through unchanged.
///
/// Source: `modules/entities.cljs:3044` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateIntegrationListenerResponse;

impl Topic for UpdateIntegrationListenerResponse {
    type Payload = crate::entities::EntitiesUpdateIntegrationListenerResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-integration-listener-response";
}

impl PayloadOf<UpdateIntegrationListenerResponse>
    for crate::entities::EntitiesUpdateIntegrationListenerResponsePayload
{
}

/// Answers `getListTypes` with the list types.
///
/// On the wire: `cxengage/entities/get-list-types-response`.
///
/// Answers `entities.getListTypes`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11017 `failedToGetListTypes`: The list types could not be read. Look whether the role has
///   `VIEW_ALL_LISTS`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:429` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetListTypesResponse;

impl Topic for GetListTypesResponse {
    type Payload = crate::entities::EntitiesGetListTypesResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-list-types-response";
}

impl PayloadOf<GetListTypesResponse> for crate::entities::EntitiesGetListTypesResponsePayload {}

/// Answers `getLists` with the lists and their items.
///
/// The SDK gives every item of every list a `key`.
///
/// On the wire: `cxengage/entities/get-lists-response`.
///
/// Answers `entities.getLists`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11011 `failedToGetLists`: The lists could not be read. Check the `listTypeId` when one was
///   given. Skylight does not encode `name` for the URL: do so yourself when it contains more than
///   letters and digits.
///
/// Source: `modules/entities.cljs:407` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetListsResponse;

impl Topic for GetListsResponse {
    type Payload = crate::entities::EntitiesGetListsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-lists-response";
}

impl PayloadOf<GetListsResponse> for crate::entities::EntitiesGetListsResponsePayload {}

/// Answers `getList` with the list and its items.
///
/// The items are those in `result`, and they have no `key` here, as they do in the answer to
/// `getLists`.
///
/// On the wire: `cxengage/entities/get-list-response`.
///
/// Answers `entities.getList`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11009 `failedToGetList`: The list could not be read. Check `listId` against `getLists`.
///
/// Source: `modules/entities.cljs:354` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetListResponse;

impl Topic for GetListResponse {
    type Payload = crate::entities::EntitiesGetListResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-list-response";
}

impl PayloadOf<GetListResponse> for crate::entities::EntitiesGetListResponsePayload {}

/// Answers `createList` with the new list.
///
/// The SDK gives each item a `key`. On failure `result` holds an empty `items` and nothing else.
///
/// On the wire: `cxengage/entities/create-list-response`.
///
/// Answers `entities.createList`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11012 `failedToCreateList`: The list could not be created. Check `listTypeId` against
///   `getListTypes`, and that the role has `MANAGE_ALL_LISTS`.
///
/// Source: `modules/entities.cljs:1838` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateListResponse;

impl Topic for CreateListResponse {
    type Payload = crate::entities::EntitiesCreateListResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-list-response";
}

impl PayloadOf<CreateListResponse> for crate::entities::EntitiesCreateListResponsePayload {}

/// Answers `updateList` with the list as changed.
///
/// The SDK gives each item a `key`. On failure `result` holds an empty `items` and nothing else.
///
/// On the wire: `cxengage/entities/update-list-response`.
///
/// Answers `entities.updateList`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11014 `failedToUpdateList`: The list could not be changed. Check `listId` against `getLists`,
///   that the list belongs to this tenant, and that the role has `MANAGE_ALL_LISTS`.
///
/// Source: `modules/entities.cljs:2924` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateListResponse;

impl Topic for UpdateListResponse {
    type Payload = crate::entities::EntitiesUpdateListResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-list-response";
}

impl PayloadOf<UpdateListResponse> for crate::entities::EntitiesUpdateListResponsePayload {}

/// Answers `getListItem`.
///
/// Holds whatever the API said, presumably the item within `result`, with field names in camel
/// case; nobody was seen to read it.
///
/// On the wire: `cxengage/entities/get-list-item-response`.
///
/// Answers `entities.getListItem`.
///
/// Nothing is known of the payload's fields.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11010 `failedToGetListItem`: The row of the list could not be read. Check `listId`, and that a
///   row has `listItemKey` in its first field. Pass the key as it is: the SDK encodes it for the
///   URL.
///
/// Source: `modules/entities.cljs:380` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetListItemResponse;

impl Topic for GetListItemResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/get-list-item-response";
}

impl PayloadOf<GetListItemResponse> for Option<serde_json::Value> {}

/// Answers `createListItem` with the new item.
///
/// On the wire: `cxengage/entities/create-list-item-response`.
///
/// Answers `entities.createListItem`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11013 `failedToCreateListItem`: The row could not be added to the list. Compare `itemValue`
///   with the fields of the list type: required ones, types, and names, of which only camelCase
///   ones get through unchanged. Look also whether another row has the same key.
///
/// Source: `modules/entities.cljs:1869` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateListItemResponse;

impl Topic for CreateListItemResponse {
    type Payload = crate::entities::EntitiesCreateListItemResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-list-item-response";
}

impl PayloadOf<CreateListItemResponse> for crate::entities::EntitiesCreateListItemResponsePayload {}

/// Answers `updateListItem` with the item as changed.
///
/// On the wire: `cxengage/entities/update-list-item-response`.
///
/// Answers `entities.updateListItem`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11015 `failedToUpdateListItem`: The row of the list could not be changed. Compare `itemValue`
///   with the fields of the list type. The key field cannot be changed: delete the row and add a
///   new one instead.
///
/// Source: `modules/entities.cljs:3230` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateListItemResponse;

impl Topic for UpdateListItemResponse {
    type Payload = crate::entities::EntitiesUpdateListItemResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-list-item-response";
}

impl PayloadOf<UpdateListItemResponse> for crate::entities::EntitiesUpdateListItemResponsePayload {}

/// Answers `deleteListItem`: the item is gone.
///
/// Holds whatever the API said, keys unchanged, and is null when that was nothing.
///
/// On the wire: `cxengage/entities/delete-list-item-response`.
///
/// Answers `entities.deleteListItem`.
///
/// Nothing is known of the payload's fields. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11016 `failedToDeleteListItem`: The row of the list could not be deleted. Check `listId`, and
///   that a row with this `listItemKey` exists. Pass the key as it is: the SDK encodes it for the
///   URL.
///
/// Source: `modules/entities.cljs:4005` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeleteListItemResponse;

impl Topic for DeleteListItemResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/delete-list-item-response";
}

impl PayloadOf<DeleteListItemResponse> for Option<serde_json::Value> {}

/// Answers `downloadList` with the list's items as CSV text.
///
/// The response is the text itself.
///
/// On the wire: `cxengage/entities/download-list-response`.
///
/// Answers `entities.downloadList`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11018 `failedToDownloadList`: The rows of the list could not be downloaded. Check `listId`
///   against `getLists`, and that the role has `VIEW_ALL_LISTS`.
///
/// Source: `modules/entities.cljs:524` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DownloadListResponse;

impl Topic for DownloadListResponse {
    type Payload = String;

    const NAME: &'static str = "cxengage/entities/download-list-response";
}

impl PayloadOf<DownloadListResponse> for String {}

/// Answers `uploadList` with how many items were created, changed and deleted, and how many failed.
///
/// On the wire: `cxengage/entities/upload-list-response`.
///
/// Answers `entities.uploadList`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11019 `failedToUploadList`: The file with the rows of a list could not be uploaded. Check
///   `listId`, and that `file` is a `File` with a name and holds CSV (compare with what
///   `downloadList` gives); after a network failure, upload it again.
///
/// Source: `modules/entities.cljs:550` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UploadListResponse;

impl Topic for UploadListResponse {
    type Payload = crate::entities::EntitiesUploadListResponsePayload;

    const NAME: &'static str = "cxengage/entities/upload-list-response";
}

impl PayloadOf<UploadListResponse> for crate::entities::EntitiesUploadListResponsePayload {}

/// Answers `getOutboundIdentifiers` with the outbound identifiers.
///
/// On the wire: `cxengage/entities/get-outbound-identifiers-response`.
///
/// Answers `entities.getOutboundIdentifiers`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11031 `failedToGetOutboundIdentifiers`: The outbound identifiers could not be read. Look
///   whether the role has `OUTBOUND_IDENTIFIER_READ`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:228` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetOutboundIdentifiersResponse;

impl Topic for GetOutboundIdentifiersResponse {
    type Payload = crate::entities::EntitiesGetOutboundIdentifiersResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-outbound-identifiers-response";
}

impl PayloadOf<GetOutboundIdentifiersResponse>
    for crate::entities::EntitiesGetOutboundIdentifiersResponsePayload
{
}

/// Answers `createOutboundIdentifier` with the new outbound identifier.
///
/// The SDK puts an empty `items` into `result`, even on failure.
///
/// On the wire: `cxengage/entities/create-outbound-identifier-response`.
///
/// Answers `entities.createOutboundIdentifier`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11030 `failedToCreateOutboundIdentifier`: The outbound identifier could not be created. Check
///   `flowId` against `getFlows` and that `value` suits `channelType`, and that the role has
///   `OUTBOUND_IDENTIFIER_CREATE`.
///
/// Source: `modules/entities.cljs:3194` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateOutboundIdentifierResponse;

impl Topic for CreateOutboundIdentifierResponse {
    type Payload = crate::entities::EntitiesCreateOutboundIdentifierResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-outbound-identifier-response";
}

impl PayloadOf<CreateOutboundIdentifierResponse>
    for crate::entities::EntitiesCreateOutboundIdentifierResponsePayload
{
}

/// Answers `updateOutboundIdentifier` with the outbound identifier as changed.
///
/// The SDK puts an empty `items` into `result`, even on failure.
///
/// On the wire: `cxengage/entities/update-outbound-identifier-response`.
///
/// Answers `entities.updateOutboundIdentifier`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11032 `failedToUpdateOutboundIdentifier`: The outbound identifier could not be changed. Check
///   `outboundIdentifierId` against `getOutboundIdentifiers`, `flowId` against `getFlows`, and that
///   `value` suits `channelType`.
///
/// Source: `modules/entities.cljs:2942` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateOutboundIdentifierResponse;

impl Topic for UpdateOutboundIdentifierResponse {
    type Payload = crate::entities::EntitiesUpdateOutboundIdentifierResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-outbound-identifier-response";
}

impl PayloadOf<UpdateOutboundIdentifierResponse>
    for crate::entities::EntitiesUpdateOutboundIdentifierResponsePayload
{
}

/// Answers `deleteOutboundIdentifier`: the outbound identifier is gone.
///
/// Holds whatever the API said, and is null when that was nothing.
///
/// On the wire: `cxengage/entities/delete-outbound-identifier-response`.
///
/// Answers `entities.deleteOutboundIdentifier`.
///
/// Nothing is known of the payload's fields.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11037 `failedToDeleteOutboundIdentifier`: The outbound identifier could not be deleted. Check
///   `outboundIdentifierId` against `getOutboundIdentifiers`. If it is to be out of use only, call
///   `updateOutboundIdentifier` with `active` false.
///
/// Source: `modules/entities.cljs:3329` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeleteOutboundIdentifierResponse;

impl Topic for DeleteOutboundIdentifierResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/delete-outbound-identifier-response";
}

impl PayloadOf<DeleteOutboundIdentifierResponse> for Option<serde_json::Value> {}

/// Answers `getOutboundIdentifierLists` with the outbound identifier lists.
///
/// On the wire: `cxengage/entities/get-outbound-identifier-lists-response`.
///
/// Answers `entities.getOutboundIdentifierLists`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11033 `failedToGetOutboundIdentifierLists`: The outbound identifier lists could not be read.
///   Look whether the role has `OUTBOUND_IDENTIFIER_READ`; for one user's lists alone,
///   `getUserOutboundIdentifierLists` may do.
///
/// Source: `modules/entities.cljs:766` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetOutboundIdentifierListsResponse;

impl Topic for GetOutboundIdentifierListsResponse {
    type Payload = crate::entities::EntitiesGetOutboundIdentifierListsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-outbound-identifier-lists-response";
}

impl PayloadOf<GetOutboundIdentifierListsResponse>
    for crate::entities::EntitiesGetOutboundIdentifierListsResponsePayload
{
}

/// Answers `getOutboundIdentifierList` with the outbound identifier list.
///
/// On the wire: `cxengage/entities/get-outbound-identifier-list-response`.
///
/// Answers `entities.getOutboundIdentifierList`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11036 `failedToGetOutboundIdentifierList`: The outbound identifier list could not be read.
///   Check `outboundIdentifierListId` against `getOutboundIdentifierLists`.
///
/// Source: `modules/entities.cljs:747` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetOutboundIdentifierListResponse;

impl Topic for GetOutboundIdentifierListResponse {
    type Payload = crate::entities::EntitiesGetOutboundIdentifierListResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-outbound-identifier-list-response";
}

impl PayloadOf<GetOutboundIdentifierListResponse>
    for crate::entities::EntitiesGetOutboundIdentifierListResponsePayload
{
}

/// Answers `createOutboundIdentifierList` with the new outbound identifier list.
///
/// On the wire: `cxengage/entities/create-outbound-identifier-list-response`.
///
/// Answers `entities.createOutboundIdentifierList`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11034 `failedToCreateOutboundIdentifierList`: The outbound identifier list could not be
///   created. See what the API said in `apiResponse`, for instance of the name, and look whether
///   the role has `OUTBOUND_IDENTIFIER_CREATE`.
///
/// Source: `modules/entities.cljs:1927` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateOutboundIdentifierListResponse;

impl Topic for CreateOutboundIdentifierListResponse {
    type Payload = crate::entities::EntitiesCreateOutboundIdentifierListResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-outbound-identifier-list-response";
}

impl PayloadOf<CreateOutboundIdentifierListResponse>
    for crate::entities::EntitiesCreateOutboundIdentifierListResponsePayload
{
}

/// Answers `updateOutboundIdentifierList` with the outbound identifier list as changed.
///
/// On the wire: `cxengage/entities/update-outbound-identifier-list-response`.
///
/// Answers `entities.updateOutboundIdentifierList`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11035 `failedToUpdateOutboundIdentifierList`: The outbound identifier list could not be
///   changed. Check `outboundIdentifierListId` against `getOutboundIdentifierLists`; members are
///   not changed here but with `addOutboundIdentifierListMember`.
///
/// Source: `modules/entities.cljs:3306` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateOutboundIdentifierListResponse;

impl Topic for UpdateOutboundIdentifierListResponse {
    type Payload = crate::entities::EntitiesUpdateOutboundIdentifierListResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-outbound-identifier-list-response";
}

impl PayloadOf<UpdateOutboundIdentifierListResponse>
    for crate::entities::EntitiesUpdateOutboundIdentifierListResponsePayload
{
}

/// Answers `addOutboundIdentifierListMember`, by all appearances with the list as changed.
///
/// Only the empty `items`, which the SDK puts into `result`, is certain; that the other keys are
/// those of the list is an assumption.
///
/// On the wire: `cxengage/entities/add-outbound-identifier-list-member-response`.
///
/// Answers `entities.addOutboundIdentifierListMember`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11038 `failedToAddOutboundIdentifierListMember`: The outbound identifier could not be put on
///   the list. Check both ids, and with `getOutboundIdentifierList` whether it is on the list
///   already.
///
/// Source: `modules/entities.cljs:3455` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AddOutboundIdentifierListMemberResponse;

impl Topic for AddOutboundIdentifierListMemberResponse {
    type Payload = crate::entities::EntitiesAddOutboundIdentifierListMemberResponsePayload;

    const NAME: &'static str = "cxengage/entities/add-outbound-identifier-list-member-response";
}

impl PayloadOf<AddOutboundIdentifierListMemberResponse>
    for crate::entities::EntitiesAddOutboundIdentifierListMemberResponsePayload
{
}

/// Answers `removeOutboundIdentifierListMember`: the outbound identifier is off the list.
///
/// Holds whatever the API said, and is null when that was nothing.
///
/// On the wire: `cxengage/entities/remove-outbound-identifier-list-member-response`.
///
/// Answers `entities.removeOutboundIdentifierListMember`.
///
/// Nothing is known of the payload's fields.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11039 `failedToRemoveOutboundIdentifierListMember`: The outbound identifier could not be taken
///   off the list. Check both ids, and with `getOutboundIdentifierList` whether it is on the list
///   at all.
///
/// Source: `modules/entities.cljs:3481` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RemoveOutboundIdentifierListMemberResponse;

impl Topic for RemoveOutboundIdentifierListMemberResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/remove-outbound-identifier-list-member-response";
}

impl PayloadOf<RemoveOutboundIdentifierListMemberResponse> for Option<serde_json::Value> {}

/// Answers `getQueues` with the queues.
///
/// On the wire: `cxengage/entities/get-queues-response`.
///
/// Answers `entities.getQueues`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11003 `failedToGetQueueList`: The queues could not be read. Look whether the role has
///   `VIEW_ALL_QUEUES`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:165` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetQueuesResponse;

impl Topic for GetQueuesResponse {
    type Payload = crate::entities::EntitiesGetQueuesResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-queues-response";
}

impl PayloadOf<GetQueuesResponse> for crate::entities::EntitiesGetQueuesResponsePayload {}

/// Answers `getQueue` with the queue and its versions.
///
/// The SDK makes one response out of two questions. With an error it holds what came of them: the
/// queue with `versions` null, nothing but the versions, or nothing but a `versions` of null.
///
/// On the wire: `cxengage/entities/get-queue-response`.
///
/// Answers `entities.getQueue`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::entities::EntitiesGetQueueResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11002 `failedToGetQueue`: The queue, or its versions, could not be read. Take the queue from
///   the response if it is there; otherwise check `queueId` against `getQueues`.
///
/// Source: `modules/entities.cljs:132` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetQueueResponse;

impl Topic for GetQueueResponse {
    type Payload = crate::entities::EntitiesGetQueueResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-queue-response";
}

impl PayloadOf<GetQueueResponse> for crate::entities::EntitiesGetQueueResponsePayload {}

/// Answers `getSlas` with the service level agreements.
///
/// On the wire: `cxengage/entities/get-slas-response`.
///
/// Answers `entities.getSlas`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11103 `failedToGetSlas`: The service level agreements could not be read. Check the `tenantId`
///   when one was given, and that the role has `CUSTOM_STATS_READ`.
///
/// Source: `modules/entities.cljs:811` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetSlasResponse;

impl Topic for GetSlasResponse {
    type Payload = crate::entities::EntitiesGetSlasResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-slas-response";
}

impl PayloadOf<GetSlasResponse> for crate::entities::EntitiesGetSlasResponsePayload {}

/// Answers `getSla` with the service level agreement and its versions.
///
/// With an error, `result.versions` is null. The rest of `result` is there when only the question
/// for the versions failed.
///
/// On the wire: `cxengage/entities/get-sla-response`.
///
/// Answers `entities.getSla`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::entities::EntitiesGetSlaResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11104 `failedToGetSla`: The service level agreement, or its versions, could not be read. Take
///   the agreement from the response if it is there; otherwise check `slaId` against `getSlas`.
///
/// Source: `modules/entities.cljs:835` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetSlaResponse;

impl Topic for GetSlaResponse {
    type Payload = crate::entities::EntitiesGetSlaResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-sla-response";
}

impl PayloadOf<GetSlaResponse> for crate::entities::EntitiesGetSlaResponsePayload {}

/// Answers `createSla` with the new service level agreement.
///
/// On the wire: `cxengage/entities/create-sla-response`.
///
/// Answers `entities.createSla`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11097 `failedToCreateSla`: The service level agreement could not be created. See what the API
///   said in `apiResponse` of the name and the thresholds, and look whether the role has
///   `CUSTOM_STATS_CREATE`.
///
/// Source: `modules/entities.cljs:2498` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateSlaResponse;

impl Topic for CreateSlaResponse {
    type Payload = crate::entities::EntitiesCreateSlaResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-sla-response";
}

impl PayloadOf<CreateSlaResponse> for crate::entities::EntitiesCreateSlaResponsePayload {}

/// Answers `updateSla` with the service level agreement as changed.
///
/// On the wire: `cxengage/entities/update-sla-response`.
///
/// Answers `entities.updateSla`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11105 `failedToUpdateSla`: The service level agreement could not be changed, or a new version
///   not made the active one. Check `slaId` and `activeVersion`. After `createSlaVersion`, do not
///   create it again: call `updateSla` with the new version as `activeVersion`.
///
/// Source: `modules/entities.cljs:3501` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateSlaResponse;

impl Topic for UpdateSlaResponse {
    type Payload = crate::entities::EntitiesUpdateSlaResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-sla-response";
}

impl PayloadOf<UpdateSlaResponse> for crate::entities::EntitiesUpdateSlaResponsePayload {}

/// Answers `createSlaVersion` with the new version, which is in force.
///
/// With error 11105 the version arrives too: it exists, but the one before is still in force.
///
/// On the wire: `cxengage/entities/create-sla-version-response`.
///
/// Answers `entities.createSlaVersion`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::entities::EntitiesCreateSlaVersionResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11102 `failedToCreateSlaVersion`: The version of the service level agreement could not be
///   created. Check `slaId` against `getSlas`; `versionName`, `slaThreshold` and `abandonType` may
///   be null to the SDK, but the API may want them.
/// - 11105 `failedToUpdateSla`: The service level agreement could not be changed, or a new version
///   not made the active one. Check `slaId` and `activeVersion`. After `createSlaVersion`, do not
///   create it again: call `updateSla` with the new version as `activeVersion`.
///
/// Source: `modules/entities.cljs:2545` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateSlaVersionResponse;

impl Topic for CreateSlaVersionResponse {
    type Payload = crate::entities::EntitiesCreateSlaVersionResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-sla-version-response";
}

impl PayloadOf<CreateSlaVersionResponse>
    for crate::entities::EntitiesCreateSlaVersionResponsePayload
{
}

/// Answers `getReasons` with the reasons for being not ready.
///
/// On the wire: `cxengage/entities/get-reasons-response`.
///
/// Answers `entities.getReasons`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11047 `failedToGetReasons`: The reasons for being not ready could not be read. Look whether
///   the role has `READ_PRESENCE_REASONS`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:1382` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetReasonsResponse;

impl Topic for GetReasonsResponse {
    type Payload = crate::entities::EntitiesGetReasonsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-reasons-response";
}

impl PayloadOf<GetReasonsResponse> for crate::entities::EntitiesGetReasonsResponsePayload {}

/// Answers `getReason` with the reason.
///
/// On the wire: `cxengage/entities/get-reason-response`.
///
/// Answers `entities.getReason`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11082 `failedToGetReason`: The reason for being not ready could not be read. Check `reasonId`
///   against `getReasons`.
///
/// Source: `modules/entities.cljs:1130` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetReasonResponse;

impl Topic for GetReasonResponse {
    type Payload = crate::entities::EntitiesGetReasonResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-reason-response";
}

impl PayloadOf<GetReasonResponse> for crate::entities::EntitiesGetReasonResponsePayload {}

/// Answers `createReason` with the new reason.
///
/// On the wire: `cxengage/entities/create-reason-response`.
///
/// Answers `entities.createReason`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11078 `failedToCreateReason`: The reason for being not ready could not be created. See what
///   the API said in `apiResponse`; look whether the role has `CREATE_PRESENCE_REASONS`, and
///   `SHARE_PRESENCE_REASONS` with `shared` true.
///
/// Source: `modules/entities.cljs:2243` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateReasonResponse;

impl Topic for CreateReasonResponse {
    type Payload = crate::entities::EntitiesCreateReasonResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-reason-response";
}

impl PayloadOf<CreateReasonResponse> for crate::entities::EntitiesCreateReasonResponsePayload {}

/// Answers `updateReason` with the reason as changed.
///
/// On the wire: `cxengage/entities/update-reason-response`.
///
/// Answers `entities.updateReason`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11077 `failedToUpdateReason`: The reason for being not ready could not be changed. Check
///   `reasonId` against `getReasons`, that the reason belongs to this tenant (`tenantId`), and that
///   the role has `UPDATE_PRESENCE_REASONS`.
///
/// Source: `modules/entities.cljs:3710` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateReasonResponse;

impl Topic for UpdateReasonResponse {
    type Payload = crate::entities::EntitiesUpdateReasonResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-reason-response";
}

impl PayloadOf<UpdateReasonResponse> for crate::entities::EntitiesUpdateReasonResponsePayload {}

/// Answers `getReasonLists` with the reason lists.
///
/// On the wire: `cxengage/entities/get-reason-lists-response`.
///
/// Answers `entities.getReasonLists`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11048 `failedToGetReasonLists`: The reason lists could not be read. Look whether the role has
///   `READ_REASON_LIST`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:1359` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetReasonListsResponse;

impl Topic for GetReasonListsResponse {
    type Payload = crate::entities::EntitiesGetReasonListsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-reason-lists-response";
}

impl PayloadOf<GetReasonListsResponse> for crate::entities::EntitiesGetReasonListsResponsePayload {}

/// Answers `getReasonList` with the reason list.
///
/// On the wire: `cxengage/entities/get-reason-list-response`.
///
/// Answers `entities.getReasonList`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11083 `failedToGetReasonList`: The reason list could not be read. Check `reasonListId` against
///   `getReasonLists`.
///
/// Source: `modules/entities.cljs:1160` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetReasonListResponse;

impl Topic for GetReasonListResponse {
    type Payload = crate::entities::EntitiesGetReasonListResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-reason-list-response";
}

impl PayloadOf<GetReasonListResponse> for crate::entities::EntitiesGetReasonListResponsePayload {}

/// Answers `createReasonList` with the new reason list.
///
/// On the wire: `cxengage/entities/create-reason-list-response`.
///
/// Answers `entities.createReasonList`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11080 `failedToCreateReasonList`: The reason list could not be created. Check that every
///   `reasonId` is one of `getReasons` and has `sortOrder` and `hierarchy`, which the SDK does not
///   check, and that the role has `CREATE_REASON_LIST`.
///
/// Source: `modules/entities.cljs:2207` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateReasonListResponse;

impl Topic for CreateReasonListResponse {
    type Payload = crate::entities::EntitiesCreateReasonListResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-reason-list-response";
}

impl PayloadOf<CreateReasonListResponse>
    for crate::entities::EntitiesCreateReasonListResponsePayload
{
}

/// Answers `updateReasonList` with the reason list as changed.
///
/// On the wire: `cxengage/entities/update-reason-list-response`.
///
/// Answers `entities.updateReasonList`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11081 `failedToUpdateReasonList`: The reason list could not be changed. Check `reasonListId`,
///   that the list belongs to this tenant, and each element of `reasons`; `sortOrder` and
///   `hierarchy` reach the API unchecked.
///
/// Source: `modules/entities.cljs:3744` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateReasonListResponse;

impl Topic for UpdateReasonListResponse {
    type Payload = crate::entities::EntitiesUpdateReasonListResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-reason-list-response";
}

impl PayloadOf<UpdateReasonListResponse>
    for crate::entities::EntitiesUpdateReasonListResponsePayload
{
}

/// Answers `getDispositions` with the dispositions.
///
/// On the wire: `cxengage/entities/get-dispositions-response`.
///
/// Answers `entities.getDispositions`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11089 `failedToGetDispositions`: The dispositions could not be read. Look whether the role has
///   `READ_DISPOSITIONS`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:1313` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetDispositionsResponse;

impl Topic for GetDispositionsResponse {
    type Payload = crate::entities::EntitiesGetDispositionsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-dispositions-response";
}

impl PayloadOf<GetDispositionsResponse>
    for crate::entities::EntitiesGetDispositionsResponsePayload
{
}

/// Answers `getDisposition` with the disposition.
///
/// On the wire: `cxengage/entities/get-disposition-response`.
///
/// Answers `entities.getDisposition`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11090 `failedToGetDisposition`: The disposition could not be read. Check `dispositionId`
///   against `getDispositions`.
///
/// Source: `modules/entities.cljs:1287` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetDispositionResponse;

impl Topic for GetDispositionResponse {
    type Payload = crate::entities::EntitiesGetDispositionResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-disposition-response";
}

impl PayloadOf<GetDispositionResponse> for crate::entities::EntitiesGetDispositionResponsePayload {}

/// Answers `createDisposition` with the new disposition.
///
/// On the wire: `cxengage/entities/create-disposition-response`.
///
/// Answers `entities.createDisposition`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11091 `failedToCreateDisposition`: The disposition could not be created or changed. See what
///   the API said in `apiResponse`. When creating, look whether the role has `CREATE_DISPOSITIONS`;
///   when changing, `UPDATE_DISPOSITIONS`, and check `dispositionId` against `getDispositions`.
///
/// Source: `modules/entities.cljs:2173` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateDispositionResponse;

impl Topic for CreateDispositionResponse {
    type Payload = crate::entities::EntitiesCreateDispositionResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-disposition-response";
}

impl PayloadOf<CreateDispositionResponse>
    for crate::entities::EntitiesCreateDispositionResponsePayload
{
}

/// Answers `updateDisposition` with the disposition as changed.
///
/// A failure has code 11091, like one of `createDisposition`.
///
/// On the wire: `cxengage/entities/update-disposition-response`.
///
/// Answers `entities.updateDisposition`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11091 `failedToCreateDisposition`: The disposition could not be created or changed. See what
///   the API said in `apiResponse`. When creating, look whether the role has `CREATE_DISPOSITIONS`;
///   when changing, `UPDATE_DISPOSITIONS`, and check `dispositionId` against `getDispositions`.
///
/// Source: `modules/entities.cljs:3676` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateDispositionResponse;

impl Topic for UpdateDispositionResponse {
    type Payload = crate::entities::EntitiesUpdateDispositionResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-disposition-response";
}

impl PayloadOf<UpdateDispositionResponse>
    for crate::entities::EntitiesUpdateDispositionResponsePayload
{
}

/// Answers `createDispositionList` with the new disposition list.
///
/// On the wire: `cxengage/entities/create-disposition-list-response`.
///
/// Answers `entities.createDispositionList`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11138 `failedToCreateDispositionList`: The disposition list could not be created. Check that
///   every `dispositionId` is one of `getDispositions` and has `sortOrder` and `hierarchy`, which
///   the SDK does not check, and that the role has `CREATE_DISPOSITION_LIST`.
///
/// Source: `modules/entities.cljs:2277` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateDispositionListResponse;

impl Topic for CreateDispositionListResponse {
    type Payload = crate::entities::EntitiesCreateDispositionListResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-disposition-list-response";
}

impl PayloadOf<CreateDispositionListResponse>
    for crate::entities::EntitiesCreateDispositionListResponsePayload
{
}

/// Answers `updateDispositionList` with the disposition list as changed.
///
/// On the wire: `cxengage/entities/update-disposition-list-response`.
///
/// Answers `entities.updateDispositionList`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11139 `failedToUpdateDispositionList`: The disposition list could not be changed. Check
///   `dispositionListId`, that the list belongs to this tenant, and each element of `dispositions`;
///   `sortOrder` and `hierarchy` reach the API unchecked.
///
/// Source: `modules/entities.cljs:3780` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateDispositionListResponse;

impl Topic for UpdateDispositionListResponse {
    type Payload = crate::entities::EntitiesUpdateDispositionListResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-disposition-list-response";
}

impl PayloadOf<UpdateDispositionListResponse>
    for crate::entities::EntitiesUpdateDispositionListResponsePayload
{
}

/// Answers `getDataAccessReports` with the data access reports.
///
/// Users stand under `members` here.
///
/// On the wire: `cxengage/entities/get-data-access-reports-response`.
///
/// Answers `entities.getDataAccessReports`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11053 `failedToGetDataAccessReports`: The access controlled reports could not be read. See
///   what the API said in `apiResponse`, whether the user may administer these reports, then ask
///   again later.
///
/// Source: `modules/entities.cljs:887` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetDataAccessReportsResponse;

impl Topic for GetDataAccessReportsResponse {
    type Payload = crate::entities::EntitiesGetDataAccessReportsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-data-access-reports-response";
}

impl PayloadOf<GetDataAccessReportsResponse>
    for crate::entities::EntitiesGetDataAccessReportsResponsePayload
{
}

/// Answers `getDataAccessReport` with the data access report.
///
/// What the API calls `members` is `users` here. On failure there is a `result` of null as well.
///
/// On the wire: `cxengage/entities/get-data-access-report-response`.
///
/// Answers `entities.getDataAccessReport`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11054 `failedToGetDataAccessReport`: The access controlled report could not be read. Check
///   `dataAccessReportId` against `getDataAccessReports`.
///
/// Source: `modules/entities.cljs:915` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetDataAccessReportResponse;

impl Topic for GetDataAccessReportResponse {
    type Payload = crate::entities::EntitiesGetDataAccessReportResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-data-access-report-response";
}

impl PayloadOf<GetDataAccessReportResponse>
    for crate::entities::EntitiesGetDataAccessReportResponsePayload
{
}

/// Answers `createDataAccessReport` with the new data access report.
///
/// What the API calls `members` is `users` here. On failure there is a `result` of null as well.
///
/// On the wire: `cxengage/entities/create-data-access-report-response`.
///
/// Answers `entities.createDataAccessReport`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11055 `failedToCreateDataAccessReport`: The access controlled report could not be created.
///   Check that the fields suit `reportType` (those of the other type are sent as null), and the
///   ids in `users` against `getUsers`.
///
/// Source: `modules/entities.cljs:1955` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateDataAccessReportResponse;

impl Topic for CreateDataAccessReportResponse {
    type Payload = crate::entities::EntitiesCreateDataAccessReportResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-data-access-report-response";
}

impl PayloadOf<CreateDataAccessReportResponse>
    for crate::entities::EntitiesCreateDataAccessReportResponsePayload
{
}

/// Answers `updateDataAccessReport` with the data access report as changed.
///
/// What the API calls `members` is `users` here. On failure there is a `result` of null as well.
///
/// On the wire: `cxengage/entities/update-data-access-report-response`.
///
/// Answers `entities.updateDataAccessReport`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11056 `failedToUpdateDataAccessReport`: The access controlled report could not be changed.
///   Check `dataAccessReportId`, that the fields suit `reportType` (those of the other type are
///   sent as null), and the ids in `users`.
///
/// Source: `modules/entities.cljs:3533` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateDataAccessReportResponse;

impl Topic for UpdateDataAccessReportResponse {
    type Payload = crate::entities::EntitiesUpdateDataAccessReportResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-data-access-report-response";
}

impl PayloadOf<UpdateDataAccessReportResponse>
    for crate::entities::EntitiesUpdateDataAccessReportResponsePayload
{
}

/// Answers `getDataAccessMember`.
///
/// Nobody was seen to read it, and no sample is known.
///
/// On the wire: `cxengage/entities/get-data-access-member-response`.
///
/// Answers `entities.getDataAccessMember`.
///
/// Nothing is known of the payload's fields.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11067 `failedToGetDataAccessMember`: The member of access controlled reports could not be
///   read. Check `dataAccessMemberId`; the SDK sends it without looking at it.
///
/// Source: `modules/entities.cljs:945` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetDataAccessMemberResponse;

impl Topic for GetDataAccessMemberResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/get-data-access-member-response";
}

impl PayloadOf<GetDataAccessMemberResponse> for Option<serde_json::Value> {}

/// Answers `getHistoricalReportFolders` with the names of the folders.
///
/// Some of the names may be empty, or null.
///
/// On the wire: `cxengage/entities/get-historical-report-folders-response`.
///
/// Answers `entities.getHistoricalReportFolders`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11052 `failedToGetHistoricalReportFolders`: The folders of historical reports could not be
///   read. See what the API said in `apiResponse`, whether the user may see reports, then ask again
///   later.
///
/// Source: `modules/entities.cljs:863` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetHistoricalReportFoldersResponse;

impl Topic for GetHistoricalReportFoldersResponse {
    type Payload = crate::entities::EntitiesGetHistoricalReportFoldersResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-historical-report-folders-response";
}

impl PayloadOf<GetHistoricalReportFoldersResponse>
    for crate::entities::EntitiesGetHistoricalReportFoldersResponsePayload
{
}

/// Answers `getDashboards` with the dashboards.
///
/// On the wire: `cxengage/entities/get-dashboards-response`.
///
/// Answers `entities.getDashboards`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11008 `failedToGetDashboardsList`: The dashboards could not be read. See what the API said in
///   `apiResponse`; the two switches of `getDashboards` cannot be at fault, so it is a matter of
///   permissions or of asking again later.
///
/// Source: `modules/entities.cljs:320` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetDashboardsResponse;

impl Topic for GetDashboardsResponse {
    type Payload = crate::entities::EntitiesGetDashboardsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-dashboards-response";
}

impl PayloadOf<GetDashboardsResponse> for crate::entities::EntitiesGetDashboardsResponsePayload {}

/// Answers `getRoles` with the roles.
///
/// On the wire: `cxengage/entities/get-roles-response`.
///
/// Answers `entities.getRoles`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11044 `failedToGetRoles`: The roles of the tenant could not be read. Look whether the role of
///   the user has `VIEW_ALL_ROLES`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:1548` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetRolesResponse;

impl Topic for GetRolesResponse {
    type Payload = crate::entities::EntitiesGetRolesResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-roles-response";
}

impl PayloadOf<GetRolesResponse> for crate::entities::EntitiesGetRolesResponsePayload {}

/// Answers `getRole` with the role.
///
/// On the wire: `cxengage/entities/get-role-response`.
///
/// Answers `entities.getRole`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11079 `failedToGetRole`: The role could not be read. Check `roleId` against `getRoles`; roles
///   of the platform are in `getPlatformRoles` only.
///
/// Source: `modules/entities.cljs:1040` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetRoleResponse;

impl Topic for GetRoleResponse {
    type Payload = crate::entities::EntitiesGetRoleResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-role-response";
}

impl PayloadOf<GetRoleResponse> for crate::entities::EntitiesGetRoleResponsePayload {}

/// Answers `createRole` with the new role.
///
/// On the wire: `cxengage/entities/create-role-response`.
///
/// Answers `entities.createRole`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11050 `failedToCreateRole`: The role could not be created. Check that `permissions` holds ids
///   out of `getPermissions`, not names, and that the user's own role has `MANAGE_ALL_ROLES`.
///
/// Source: `modules/entities.cljs:2395` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateRoleResponse;

impl Topic for CreateRoleResponse {
    type Payload = crate::entities::EntitiesCreateRoleResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-role-response";
}

impl PayloadOf<CreateRoleResponse> for crate::entities::EntitiesCreateRoleResponsePayload {}

/// Answers `updateRole` with the role as changed.
///
/// On the wire: `cxengage/entities/update-role-response`.
///
/// Answers `entities.updateRole`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11051 `failedToUpdateRole`: The role could not be changed. Check `roleId` and the ids in
///   `permissions`, and that the role is not one of the platform's own (`type` `system`).
///
/// Source: `modules/entities.cljs:3816` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateRoleResponse;

impl Topic for UpdateRoleResponse {
    type Payload = crate::entities::EntitiesUpdateRoleResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-role-response";
}

impl PayloadOf<UpdateRoleResponse> for crate::entities::EntitiesUpdateRoleResponsePayload {}

/// Answers `getPlatformRoles` with the roles.
///
/// On the wire: `cxengage/entities/get-platform-roles-response`.
///
/// Answers `entities.getPlatformRoles`.
///
/// The payload is known in full.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11063 `failedToGetPlatformRoles`: The roles of the platform could not be read. Look whether
///   the user's role has `VIEW_ALL_ROLES` or `MANAGE_ALL_ROLES`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:1616` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetPlatformRolesResponse;

impl Topic for GetPlatformRolesResponse {
    type Payload = crate::entities::EntitiesGetPlatformRolesResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-platform-roles-response";
}

impl PayloadOf<GetPlatformRolesResponse>
    for crate::entities::EntitiesGetPlatformRolesResponsePayload
{
}

/// Answers `getPermissions` with the permissions.
///
/// On the wire: `cxengage/entities/get-permissions-response`.
///
/// Answers `entities.getPermissions`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11049 `failedToGetPermissions`: The permissions that roles can include could not be read. Look
///   whether the user's role has `VIEW_ALL_ROLES`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:1336` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetPermissionsResponse;

impl Topic for GetPermissionsResponse {
    type Payload = crate::entities::EntitiesGetPermissionsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-permissions-response";
}

impl PayloadOf<GetPermissionsResponse> for crate::entities::EntitiesGetPermissionsResponsePayload {}

/// Answers `getIdentityProviders` with the identity providers.
///
/// On the wire: `cxengage/entities/get-identity-providers-response`.
///
/// Answers `entities.getIdentityProviders`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11073 `failedToGetIdentityProviders`: The identity providers could not be read. Check the
///   `tenantId` when one was given, and see what the API said in `apiResponse`: not every
///   administrator may see them.
///
/// Source: `modules/entities.cljs:1718` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetIdentityProvidersResponse;

impl Topic for GetIdentityProvidersResponse {
    type Payload = crate::entities::EntitiesGetIdentityProvidersResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-identity-providers-response";
}

impl PayloadOf<GetIdentityProvidersResponse>
    for crate::entities::EntitiesGetIdentityProvidersResponsePayload
{
}

/// Answers `getApiKeys` with the API keys.
///
/// On the wire: `cxengage/entities/get-api-keys-response`.
///
/// Answers `entities.getApiKeys`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11133 `failedToGetApiKeys`: The API keys could not be read. Look whether the user's role has
///   `MANAGE_ALL_APP_CREDENTIALS`; if it has, see what the API said in `apiResponse`.
///
/// Source: `modules/entities.cljs:492` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetApiKeysResponse;

impl Topic for GetApiKeysResponse {
    type Payload = crate::entities::EntitiesGetApiKeysResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-api-keys-response";
}

impl PayloadOf<GetApiKeysResponse> for crate::entities::EntitiesGetApiKeysResponsePayload {}

/// Answers `createApiKey` with the new API key.
///
/// This is the only message that ever holds its `secret`.
///
/// On the wire: `cxengage/entities/create-api-key-response`.
///
/// Answers `entities.createApiKey`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11134 `failedToCreateApiKey`: The API key could not be created. Check `roleId` against
///   `getRoles`, and that the user's role has `MANAGE_ALL_APP_CREDENTIALS`.
///
/// Source: `modules/entities.cljs:2056` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateApiKeyResponse;

impl Topic for CreateApiKeyResponse {
    type Payload = crate::entities::EntitiesCreateApiKeyResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-api-key-response";
}

impl PayloadOf<CreateApiKeyResponse> for crate::entities::EntitiesCreateApiKeyResponsePayload {}

/// Answers `updateApiKey` with the API key as changed.
///
/// On the wire: `cxengage/entities/update-api-key-response`.
///
/// Answers `entities.updateApiKey`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11135 `failedToUpdateApiKey`: The API key could not be changed. Check `apiKeyId` against
///   `getApiKeys` (the SDK does not look at it) and `roleId` against `getRoles`.
///
/// Source: `modules/entities.cljs:2087` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateApiKeyResponse;

impl Topic for UpdateApiKeyResponse {
    type Payload = crate::entities::EntitiesUpdateApiKeyResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-api-key-response";
}

impl PayloadOf<UpdateApiKeyResponse> for crate::entities::EntitiesUpdateApiKeyResponsePayload {}

/// Answers `deleteApiKey`: the API key is gone.
///
/// Holds whatever the API said, and is null when that was nothing.
///
/// On the wire: `cxengage/entities/delete-api-key-response`.
///
/// Answers `entities.deleteApiKey`.
///
/// Nothing is known of the payload's fields.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11136 `failedToDeleteApiKey`: The API key could not be deleted. Check `apiKeyId` against
///   `getApiKeys`, since the SDK does not look at it. To shut the key off meanwhile, call
///   `updateApiKey` with `active` false.
///
/// Source: `modules/entities.cljs:2119` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeleteApiKeyResponse;

impl Topic for DeleteApiKeyResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/delete-api-key-response";
}

impl PayloadOf<DeleteApiKeyResponse> for Option<serde_json::Value> {}

/// Answers `getMessageTemplates` with the message templates.
///
/// On the wire: `cxengage/entities/get-message-templates-response`.
///
/// Answers `entities.getMessageTemplates`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11070 `failedToGetMessageTemplates`: The message templates could not be read. Look whether the
///   role has `VIEW_ALL_MESSAGE_TEMPLATES`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:1570` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetMessageTemplatesResponse;

impl Topic for GetMessageTemplatesResponse {
    type Payload = crate::entities::EntitiesGetMessageTemplatesResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-message-templates-response";
}

impl PayloadOf<GetMessageTemplatesResponse>
    for crate::entities::EntitiesGetMessageTemplatesResponsePayload
{
}

/// Answers `getMessageTemplate` with the message template.
///
/// On the wire: `cxengage/entities/get-message-template-response`.
///
/// Answers `entities.getMessageTemplate`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11123 `failedToGetMessageTemplate`: The message template could not be read. Check
///   `messageTemplateId` against `getMessageTemplates`.
///
/// Source: `modules/entities.cljs:1596` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetMessageTemplateResponse;

impl Topic for GetMessageTemplateResponse {
    type Payload = crate::entities::EntitiesGetMessageTemplateResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-message-template-response";
}

impl PayloadOf<GetMessageTemplateResponse>
    for crate::entities::EntitiesGetMessageTemplateResponsePayload
{
}

/// Answers `createMessageTemplate` with the new message template.
///
/// On the wire: `cxengage/entities/create-message-template-response`.
///
/// Answers `entities.createMessageTemplate`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11124 `failedToCreateMessageTemplate`: The message template could not be created. Check that
///   `channels` holds `sms`, `messaging` or `email` only, which the SDK does not, and that the role
///   has `MANAGE_ALL_MESSAGE_TEMPLATES`.
///
/// Source: `modules/entities.cljs:2721` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateMessageTemplateResponse;

impl Topic for CreateMessageTemplateResponse {
    type Payload = crate::entities::EntitiesCreateMessageTemplateResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-message-template-response";
}

impl PayloadOf<CreateMessageTemplateResponse>
    for crate::entities::EntitiesCreateMessageTemplateResponsePayload
{
}

/// Answers `updateMessageTemplate` with the message template as changed.
///
/// On the wire: `cxengage/entities/update-message-template-response`.
///
/// Answers `entities.updateMessageTemplate`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11125 `failedToUpdateMessageTemplate`: The message template could not be changed. Check
///   `messageTemplateId` against `getMessageTemplates`, and that `channels` holds `sms`,
///   `messaging` or `email` only.
///
/// Source: `modules/entities.cljs:3074` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateMessageTemplateResponse;

impl Topic for UpdateMessageTemplateResponse {
    type Payload = crate::entities::EntitiesUpdateMessageTemplateResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-message-template-response";
}

impl PayloadOf<UpdateMessageTemplateResponse>
    for crate::entities::EntitiesUpdateMessageTemplateResponsePayload
{
}

/// Answers `getEmailTypes` with all kinds of email or with the one that was asked for.
///
/// `result` is a list without `emailTypeId` and an object with it. Its fields have not been seen; a
/// name, a description and variables would be no surprise.
///
/// On the wire: `cxengage/entities/get-email-types-response`.
///
/// Answers `entities.getEmailTypes`.
///
/// Nothing is known of the payload's fields.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11020 `failedToGetEmailTypes`: The kinds of email that the platform sends to users could not
///   be read. Check the `emailTypeId` when one was given; without it the answer lists them all.
///
/// Source: `modules/entities.cljs:584` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetEmailTypesResponse;

impl Topic for GetEmailTypesResponse {
    type Payload = crate::entities::EntitiesGetEmailTypesResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-email-types-response";
}

impl PayloadOf<GetEmailTypesResponse> for crate::entities::EntitiesGetEmailTypesResponsePayload {}

/// Answers `getEmailTemplates` with all templates or with the one that was asked for.
///
/// `result` is a list without `emailTypeId`. With it `result` is one template, whose fields have
/// not been seen.
///
/// On the wire: `cxengage/entities/get-email-templates-response`.
///
/// Answers `entities.getEmailTemplates`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11021 `failedToGetEmailTemplates`: The wording of emails to users could not be read. Check the
///   `emailTypeId` when one was given, and that the role has `USER_MANAGEMENT_EMAIL_READ`.
///
/// Source: `modules/entities.cljs:610` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetEmailTemplatesResponse;

impl Topic for GetEmailTemplatesResponse {
    type Payload = crate::entities::EntitiesGetEmailTemplatesResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-email-templates-response";
}

impl PayloadOf<GetEmailTemplatesResponse>
    for crate::entities::EntitiesGetEmailTemplatesResponsePayload
{
}

/// Answers `createEmailTemplate` with the new template.
///
/// On the wire: `cxengage/entities/create-email-template-response`.
///
/// Answers `entities.createEmailTemplate`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11022 `failedToCreateEmailTemplate`: The tenant's own wording of an email could not be
///   created. Check `emailTypeId` against `getEmailTypes`, and with `getEmailTemplates` whether the
///   tenant has its own wording already (then `updateEmailTemplate`).
///
/// Source: `modules/entities.cljs:1897` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateEmailTemplateResponse;

impl Topic for CreateEmailTemplateResponse {
    type Payload = crate::entities::EntitiesCreateEmailTemplateResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-email-template-response";
}

impl PayloadOf<CreateEmailTemplateResponse>
    for crate::entities::EntitiesCreateEmailTemplateResponsePayload
{
}

/// Answers `updateEmailTemplate` with the template as changed.
///
/// On the wire: `cxengage/entities/update-email-template-response`.
///
/// Answers `entities.updateEmailTemplate`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11023 `failedToUpdateEmailTemplate`: The tenant's own wording of an email could not be
///   changed. Check with `getEmailTemplates` that the tenant has its own wording of this email
///   (otherwise `createEmailTemplate`), and that the role has `USER_MANAGEMENT_EMAIL_UPDATE`.
///
/// Source: `modules/entities.cljs:3280` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateEmailTemplateResponse;

impl Topic for UpdateEmailTemplateResponse {
    type Payload = crate::entities::EntitiesUpdateEmailTemplateResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-email-template-response";
}

impl PayloadOf<UpdateEmailTemplateResponse>
    for crate::entities::EntitiesUpdateEmailTemplateResponsePayload
{
}

/// Answers `deleteEmailTemplate`: the tenant's own template is gone.
///
/// Holds whatever the API said, and is null when that was nothing. Its keys, if any, are the only
/// ones of this module in kebab-case.
///
/// On the wire: `cxengage/entities/delete-email-template-response`.
///
/// Answers `entities.deleteEmailTemplate`.
///
/// Nothing is known of the payload's fields. Keys of the payload are in kebab case.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11024 `failedToDeleteEmailTemplate`: The tenant's own wording of an email could not be
///   deleted. Check with `getEmailTemplates` that the tenant has its own wording of this email; the
///   inherited one cannot be deleted from here.
///
/// Source: `modules/entities.cljs:4031` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeleteEmailTemplateResponse;

impl Topic for DeleteEmailTemplateResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/delete-email-template-response";
}

impl PayloadOf<DeleteEmailTemplateResponse> for Option<serde_json::Value> {}

/// Answers `getTenants` with the tenants.
///
/// They are those in the region that the active tenant lives in.
///
/// On the wire: `cxengage/entities/get-tenants-response`.
///
/// Answers `entities.getTenants`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11118 `failedToGetTenants`: The tenants of the region could not be read. Make sure that a
///   tenant is active, since its region is looked up first, and that the user may see tenants.
///
/// Source: `modules/entities.cljs:1069` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetTenantsResponse;

impl Topic for GetTenantsResponse {
    type Payload = crate::entities::EntitiesGetTenantsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-tenants-response";
}

impl PayloadOf<GetTenantsResponse> for crate::entities::EntitiesGetTenantsResponsePayload {}

/// Answers `getTenant` with the tenant.
///
/// On the wire: `cxengage/entities/get-tenant-response`.
///
/// Answers `entities.getTenant`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 2010 `failedToGetTenant`: The tenant could not be read. Check the tenant's id against
///   `cxengage/session/tenant-list`, and that the agent belongs to that tenant.
///
/// Source: `modules/entities.cljs:1099` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetTenantResponse;

impl Topic for GetTenantResponse {
    type Payload = crate::entities::EntitiesGetTenantResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-tenant-response";
}

impl PayloadOf<GetTenantResponse> for crate::entities::EntitiesGetTenantResponsePayload {}

/// Answers `createTenant` with the new tenant.
///
/// On the wire: `cxengage/entities/create-tenant-response`.
///
/// Answers `entities.createTenant`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11117 `failedToCreateTenant`: The tenant could not be created. Check `parentId` and
///   `adminUserId`, `regionId` against `getRegions` and `timezone` against `getTimezones`, and that
///   the role has `CREATE_CHILD_TENANT`.
///
/// Source: `modules/entities.cljs:2686` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateTenantResponse;

impl Topic for CreateTenantResponse {
    type Payload = crate::entities::EntitiesCreateTenantResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-tenant-response";
}

impl PayloadOf<CreateTenantResponse> for crate::entities::EntitiesCreateTenantResponsePayload {}

/// Answers `updateTenant` with the tenant as changed.
///
/// On the wire: `cxengage/entities/update-tenant-response`.
///
/// Answers `entities.updateTenant`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11116 `failedToUpdateTenant`: The tenant could not be changed. Check `tenantId`, the ids of
///   user, integration, identity provider and service level agreement that were given, and that the
///   role has `MANAGE_TENANT`.
///
/// Source: `modules/entities.cljs:3160` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateTenantResponse;

impl Topic for UpdateTenantResponse {
    type Payload = crate::entities::EntitiesUpdateTenantResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-tenant-response";
}

impl PayloadOf<UpdateTenantResponse> for crate::entities::EntitiesUpdateTenantResponsePayload {}

/// Answers `getRegions` with the regions.
///
/// On the wire: `cxengage/entities/get-regions-response`.
///
/// Answers `entities.getRegions`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11142 `failedToGetRegions`: The regions could not be read. Ask again later; `getRegions` takes
///   nothing that could be wrong.
///
/// Source: `modules/entities.cljs:1809` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetRegionsResponse;

impl Topic for GetRegionsResponse {
    type Payload = crate::entities::EntitiesGetRegionsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-regions-response";
}

impl PayloadOf<GetRegionsResponse> for crate::entities::EntitiesGetRegionsResponsePayload {}

/// Answers `getBranding` with the branding.
///
/// The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
/// On failure `result` is null.
///
/// On the wire: `cxengage/entities/get-branding-response`.
///
/// Answers `entities.getBranding`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::entities::EntitiesGetBrandingResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11006 `failedToGetTenantBranding`: The branding of the tenant could not be read. Check the
///   `tenantId` when one was given; go on with the default look, since nothing else depends on it.
///
/// Source: `modules/entities.cljs:280` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetBrandingResponse;

impl Topic for GetBrandingResponse {
    type Payload = crate::entities::EntitiesGetBrandingResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-branding-response";
}

impl PayloadOf<GetBrandingResponse> for crate::entities::EntitiesGetBrandingResponsePayload {}

/// Answers `updateBranding` with the branding as changed.
///
/// The SDK builds this response anew around `result` and makes whole URLs of `logo` and `favicon`.
/// On failure `result` is null.
///
/// On the wire: `cxengage/entities/update-branding-response`.
///
/// Answers `entities.updateBranding`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::entities::EntitiesUpdateBrandingResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11141 `failedToUpdateTenantBranding`: The branding of the tenant could not be changed. Check
///   `tenantId`, and that `styles` is JSON as text, not an object.
///
/// Source: `modules/entities.cljs:3913` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateBrandingResponse;

impl Topic for UpdateBrandingResponse {
    type Payload = crate::entities::EntitiesUpdateBrandingResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-branding-response";
}

impl PayloadOf<UpdateBrandingResponse> for crate::entities::EntitiesUpdateBrandingResponsePayload {}

/// Answers `getProtectedBranding` with the protected parts of the branding.
///
/// On the wire: `cxengage/entities/get-protected-branding-response`.
///
/// Answers `entities.getProtectedBranding`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11029 `failedToGetTenantProtectedBranding`: The protected settings of the branding could not
///   be read. Check the `tenantId` when one was given, and see what the API said in `apiResponse`.
///
/// Source: `modules/entities.cljs:301` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetProtectedBrandingResponse;

impl Topic for GetProtectedBrandingResponse {
    type Payload = crate::entities::EntitiesGetProtectedBrandingResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-protected-branding-response";
}

impl PayloadOf<GetProtectedBrandingResponse>
    for crate::entities::EntitiesGetProtectedBrandingResponsePayload
{
}

/// Answers `uploadBrandingImage` with the URL of the image.
///
/// On the wire: `cxengage/entities/upload-branding-image-response`.
///
/// Answers `entities.uploadBrandingImage`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11140 `failedToUploadBrandingImage`: The picture for the branding could not be uploaded. Check
///   that `file` is a `File` or `Blob` with a picture and `imageType` is `logo` or `favicon`; after
///   a network failure, upload it again.
///
/// Source: `modules/entities.cljs:3953` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UploadBrandingImageResponse;

impl Topic for UploadBrandingImageResponse {
    type Payload = crate::entities::EntitiesUploadBrandingImageResponsePayload;

    const NAME: &'static str = "cxengage/entities/upload-branding-image-response";
}

impl PayloadOf<UploadBrandingImageResponse>
    for crate::entities::EntitiesUploadBrandingImageResponsePayload
{
}

/// Answers `getTransferLists` with the transfer lists.
///
/// On the wire: `cxengage/entities/get-transfer-lists-response`.
///
/// Answers `entities.getTransferLists`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11005 `failedToGetTransferLists`: The transfer lists could not be read. Look whether the role
///   has `VIEW_ALL_TRANSFER_LISTS`; if it has, ask again later.
///
/// Source: `modules/entities.cljs:209` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetTransferListsResponse;

impl Topic for GetTransferListsResponse {
    type Payload = crate::entities::EntitiesGetTransferListsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-transfer-lists-response";
}

impl PayloadOf<GetTransferListsResponse>
    for crate::entities::EntitiesGetTransferListsResponsePayload
{
}

/// Answers `getTransferList` with the transfer list.
///
/// On the wire: `cxengage/entities/get-transfer-list-response`.
///
/// Answers `entities.getTransferList`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11004 `failedToGetTransferList`: The transfer list could not be read. Check `transferListId`
///   against `getTransferLists`.
///
/// Source: `modules/entities.cljs:190` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetTransferListResponse;

impl Topic for GetTransferListResponse {
    type Payload = crate::entities::EntitiesGetTransferListResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-transfer-list-response";
}

impl PayloadOf<GetTransferListResponse>
    for crate::entities::EntitiesGetTransferListResponsePayload
{
}

/// Answers `createTransferList` with the new transfer list.
///
/// On the wire: `cxengage/entities/create-transfer-list-response`.
///
/// Answers `entities.createTransferList`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11107 `failedToCreateTransferList`: The transfer list could not be created. Check each element
///   of `endpoints`, since the SDK does not: `contactType` is `queue`, `PSTN` or `SIP`, and
///   `hierarchy` is one text. Look whether the role has `MANAGE_ALL_TRANSFER_LISTS`.
///
/// Source: `modules/entities.cljs:2584` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateTransferListResponse;

impl Topic for CreateTransferListResponse {
    type Payload = crate::entities::EntitiesCreateTransferListResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-transfer-list-response";
}

impl PayloadOf<CreateTransferListResponse>
    for crate::entities::EntitiesCreateTransferListResponsePayload
{
}

/// Answers `updateTransferList` with the transfer list as changed.
///
/// On the wire: `cxengage/entities/update-transfer-list-response`.
///
/// Answers `entities.updateTransferList`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11108 `failedToUpdateTransferList`: The transfer list could not be changed. Check
///   `transferListId` against `getTransferLists` and each element of `endpoints`, since the SDK
///   does not: `contactType` is `queue`, `PSTN` or `SIP`.
///
/// Source: `modules/entities.cljs:2978` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateTransferListResponse;

impl Topic for UpdateTransferListResponse {
    type Payload = crate::entities::EntitiesUpdateTransferListResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-transfer-list-response";
}

impl PayloadOf<UpdateTransferListResponse>
    for crate::entities::EntitiesUpdateTransferListResponsePayload
{
}

/// Answers `getUsers` with the users.
///
/// A user whose `activeExtension` is an empty object has none.
///
/// On the wire: `cxengage/entities/get-users-response`.
///
/// Answers `entities.getUsers`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11001 `failedToGetUsers`: The users of the tenant could not be read. Check the `tenantId` when
///   one was given, and that the role has `VIEW_ALL_USERS`; then ask again.
///
/// Source: `modules/entities.cljs:104` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetUsersResponse;

impl Topic for GetUsersResponse {
    type Payload = crate::entities::EntitiesGetUsersResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-users-response";
}

impl PayloadOf<GetUsersResponse> for crate::entities::EntitiesGetUsersResponsePayload {}

/// Answers `getUser` with the user.
///
/// The SDK builds this response anew; of what the API said only `result` is left.
///
/// On the wire: `cxengage/entities/get-user-response`.
///
/// Answers `entities.getUser`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::entities::EntitiesGetUserResponseFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11000 `failedToGetUser`: The user could not be read. Check `resourceId` against `getUsers` (it
///   is a user's id), and that the role has `VIEW_ALL_USERS`.
///
/// Source: `modules/entities.cljs:39` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetUserResponse;

impl Topic for GetUserResponse {
    type Payload = crate::entities::EntitiesGetUserResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-user-response";
}

impl PayloadOf<GetUserResponse> for crate::entities::EntitiesGetUserResponsePayload {}

/// Answers `createUser` with the new user.
///
/// The user's `id` is what the API calls `userId`. No more can be counted on than the API says of a
/// user of the tenant; `skills` and `groups`, for instance, may be missing.
///
/// On failure there is a `result` of null as well.
///
/// On the wire: `cxengage/entities/create-user-response`.
///
/// Answers `entities.createUser`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11065 `failedToCreateUser`: The user could not be created. Look with `getPlatformUserEmail`
///   whether the address has an account already (then `inviteUser`), and check `roleId` and
///   `platformRoleId` against `getRoles` and `getPlatformRoles`.
///
/// Source: `modules/entities.cljs:2312` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateUserResponse;

impl Topic for CreateUserResponse {
    type Payload = crate::entities::EntitiesCreateUserResponsePayload;

    const NAME: &'static str = "cxengage/entities/create-user-response";
}

impl PayloadOf<CreateUserResponse> for crate::entities::EntitiesCreateUserResponsePayload {}

/// Answers `inviteUser` with the new user.
///
/// The user's `id` is what the API calls `userId`. No more can be counted on than the API says of a
/// user of the tenant; `skills` and `groups`, for instance, may be missing.
///
/// On failure there is a `result` of null as well.
///
/// On the wire: `cxengage/entities/invite-user-response`.
///
/// Answers `entities.inviteUser`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11143 `failedToInviteUser`: The user could not be invited. Check that the address has an
///   account (`getPlatformUserEmail`; if not, `createUser`) and is not in the tenant yet, and
///   `roleId` against `getRoles`.
///
/// Source: `modules/entities.cljs:2354` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InviteUserResponse;

impl Topic for InviteUserResponse {
    type Payload = crate::entities::EntitiesInviteUserResponsePayload;

    const NAME: &'static str = "cxengage/entities/invite-user-response";
}

impl PayloadOf<InviteUserResponse> for crate::entities::EntitiesInviteUserResponsePayload {}

/// Answers `updateUser` with the user as changed.
///
/// The user's `id` is what the API calls `userId`. On failure there is a `result` of null as well.
///
/// On the wire: `cxengage/entities/update-user-response`.
///
/// Answers `entities.updateUser`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11007 `failedToUpdateUser`: The user could not be changed. Check `userId` against `getUsers`
///   and see what the API said in `apiResponse`. Extensions are taken in `updateBody` only;
///   `extensions` beside it does not fit the API.
///
/// Source: `modules/entities.cljs:2871` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateUserResponse;

impl Topic for UpdateUserResponse {
    type Payload = crate::entities::EntitiesUpdateUserResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-user-response";
}

impl PayloadOf<UpdateUserResponse> for crate::entities::EntitiesUpdateUserResponsePayload {}

/// Answers `updateUserSkillMember` with the user's proficiency as changed.
///
/// On the wire: `cxengage/entities/update-user-skill-member-response`.
///
/// Answers `entities.updateUserSkillMember`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11075 `failedToUpdateUserSkillMember`: The user's proficiency in a skill could not be changed.
///   Check that the user has the skill (`getUser`) and that the skill is rated (`hasProficiency`);
///   give a skill with `associate` first.
///
/// Source: `modules/entities.cljs:3848` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateUserSkillMemberResponse;

impl Topic for UpdateUserSkillMemberResponse {
    type Payload = crate::entities::EntitiesUpdateUserSkillMemberResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-user-skill-member-response";
}

impl PayloadOf<UpdateUserSkillMemberResponse>
    for crate::entities::EntitiesUpdateUserSkillMemberResponsePayload
{
}

/// Answers `updateUsersCapacityRule`.
///
/// Holds whatever `users/:id/capacity-rules` of the API said, of which nobody was seen to read
/// anything. When `capacityRuleId` was null, there is an error and no response.
///
/// On the wire: `cxengage/entities/update-users-capacity-rule-response`.
///
/// Answers `entities.updateUsersCapacityRule`.
///
/// Nothing is known of the payload's fields.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`] or null.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11074 `failedToUpdateUsersCapacityRule`: The user's capacity rule could not be set. Pass the
///   id of an active rule out of `getCapacityRules`, and check `userId`. This command cannot take a
///   rule away.
///
/// Source: `modules/entities.cljs:3417` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateUsersCapacityRuleResponse;

impl Topic for UpdateUsersCapacityRuleResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/entities/update-users-capacity-rule-response";
}

impl PayloadOf<UpdateUsersCapacityRuleResponse> for Option<serde_json::Value> {}

/// Answers `getUserOutboundIdentifierLists` with the user's outbound identifier lists.
///
/// On the wire: `cxengage/entities/get-user-outbound-identifier-lists-response`.
///
/// Answers `entities.getUserOutboundIdentifierLists`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11068 `failedToGetUserOutboundIdentifierLists`: The user's outbound identifier lists could not
///   be read. Check `userId`, or leave it out for the user who is logged in; look whether the role
///   has `OUTBOUND_IDENTIFIER_READ`.
///
/// Source: `modules/entities.cljs:785` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetUserOutboundIdentifierListsResponse;

impl Topic for GetUserOutboundIdentifierListsResponse {
    type Payload = crate::entities::EntitiesGetUserOutboundIdentifierListsResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-user-outbound-identifier-lists-response";
}

impl PayloadOf<GetUserOutboundIdentifierListsResponse>
    for crate::entities::EntitiesGetUserOutboundIdentifierListsResponsePayload
{
}

/// Answers `getPlatformUser` with the account.
///
/// On the wire: `cxengage/entities/get-platform-user-response`.
///
/// Answers `entities.getPlatformUser`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11072 `failedToGetPlatformUser`: The account of the user could not be read. Check `userId`;
///   accounts stand above tenants, so rights in a tenant may not do.
///
/// Source: `modules/entities.cljs:1696` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetPlatformUserResponse;

impl Topic for GetPlatformUserResponse {
    type Payload = crate::entities::EntitiesGetPlatformUserResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-platform-user-response";
}

impl PayloadOf<GetPlatformUserResponse>
    for crate::entities::EntitiesGetPlatformUserResponsePayload
{
}

/// Answers `getPlatformUserEmail` with the account that has the address.
///
/// `result` is a list all the same: empty, or of one element.
///
/// On the wire: `cxengage/entities/get-platform-user-email-response`.
///
/// Answers `entities.getPlatformUserEmail`.
///
/// The payload's fields are those seen in use.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11076 `failedToGetPlatformUserEmail`: The search for an account by email address failed. Look
///   for characters in the address that mean something in a URL, such as `+` or `&`: Skylight does
///   not encode them, so encode them before the call.
///
/// Source: `modules/entities.cljs:69` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetPlatformUserEmailResponse;

impl Topic for GetPlatformUserEmailResponse {
    type Payload = crate::entities::EntitiesGetPlatformUserEmailResponsePayload;

    const NAME: &'static str = "cxengage/entities/get-platform-user-email-response";
}

impl PayloadOf<GetPlatformUserEmailResponse>
    for crate::entities::EntitiesGetPlatformUserEmailResponsePayload
{
}

/// Answers `updatePlatformUser` with the account as changed.
///
/// On the wire: `cxengage/entities/update-platform-user-response`.
///
/// Answers `entities.updatePlatformUser`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11071 `failedToUpdatePlatformUser`: The account of the user could not be changed. Check
///   `userId` and the fields of `updateBody`; accounts stand above tenants, so rights in a tenant
///   may not do.
///
/// Source: `modules/entities.cljs:2833` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdatePlatformUserResponse;

impl Topic for UpdatePlatformUserResponse {
    type Payload = crate::entities::EntitiesUpdatePlatformUserResponsePayload;

    const NAME: &'static str = "cxengage/entities/update-platform-user-response";
}

impl PayloadOf<UpdatePlatformUserResponse>
    for crate::entities::EntitiesUpdatePlatformUserResponsePayload
{
}
