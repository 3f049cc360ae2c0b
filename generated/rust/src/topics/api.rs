//! Topics of the module `api`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// What was read.
///
/// The body of the API's answer, most often with a `result`; null when it had none. A `status` at
/// the top is lost. After a failure both error and response are set.
///
/// Only calls without `customTopic` are answered here. Keys keep their case when the first path
/// element was `contacts/attributes` or `contacts/layouts` and nothing else.
///
/// On the wire: `cxengage/api/read-response`.
///
/// Answers `api.read`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11099 `failedToRead`: Nothing could be read. See what the API said in `apiResponse`; check the
///   path, the tenant and the agent's permissions.
///
/// Source: `modules/api.cljs:87` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReadResponse;

impl Topic for ReadResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/api/read-response";
}

impl PayloadOf<ReadResponse> for Option<serde_json::Value> {}

/// What was made.
///
/// The body of the API's answer, most often with a `result`; null when it had none. A `status` at
/// the top is lost. After a failure both error and response are set.
///
/// Only calls without `customTopic` are answered here. Keys keep their case when the first path
/// element was `contacts/attributes` or `contacts/layouts` and nothing else.
///
/// On the wire: `cxengage/api/create-response`.
///
/// Answers `api.create`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11098 `failedToCreate`: Nothing could be made. See what the API said in `apiResponse`; check
///   the path, the body and the agent's permissions.
///
/// Source: `modules/api.cljs:21` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateResponse;

impl Topic for CreateResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/api/create-response";
}

impl PayloadOf<CreateResponse> for Option<serde_json::Value> {}

/// What became of an uploaded file.
///
/// The body of the API's answer, most often with a `result`; null when it had none. A `status` at
/// the top is lost. After a failure both error and response are set.
///
/// Only calls without `customTopic` are answered here. Keys keep their case when the first path
/// element was `contacts/attributes` or `contacts/layouts` and nothing else.
///
/// On the wire: `cxengage/api/create-file-response`.
///
/// Answers `api.createFile`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11144 `failedToCreateFile`: The file could not be uploaded. See what the API said in
///   `apiResponse`; check the path, and that `body` arrives as a `File` or `Blob`.
///
/// Source: `modules/api.cljs:51` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateFileResponse;

impl Topic for CreateFileResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/api/create-file-response";
}

impl PayloadOf<CreateFileResponse> for Option<serde_json::Value> {}

/// What was changed.
///
/// The body of the API's answer, most often with a `result`; null when it had none. A `status` at
/// the top is lost. After a failure both error and response are set.
///
/// Only calls without `customTopic` are answered here. Keys keep their case when the first path
/// element was `contacts/attributes` or `contacts/layouts` and nothing else.
///
/// On the wire: `cxengage/api/update-response`.
///
/// Answers `api.update`.
///
/// The payload's fields are those seen in use.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11100 `failedToUpdate`: Nothing could be changed. See what the API said in `apiResponse`;
///   check the path, the body and the agent's permissions.
///
/// Source: `modules/api.cljs:128` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateResponse;

impl Topic for UpdateResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/api/update-response";
}

impl PayloadOf<UpdateResponse> for Option<serde_json::Value> {}

/// Something was deleted.
///
/// The body of the API's answer, most often with a `result`; null when it had none. A `status` at
/// the top is lost. After a failure both error and response are set.
///
/// Only calls without `customTopic` are answered here.
///
/// On the wire: `cxengage/api/delete-response`.
///
/// Answers `api.delete`.
///
/// Nothing is known of the payload's fields.
///
/// Beside an error the payload is a [`crate::types::AjaxFailure`].
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11101 `failedToDelete`: Nothing could be deleted. See what the API said in `apiResponse`;
///   check the path and the agent's permissions.
///
/// Source: `modules/api.cljs:162` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeleteResponse;

impl Topic for DeleteResponse {
    type Payload = Option<serde_json::Value>;

    const NAME: &'static str = "cxengage/api/delete-response";
}

impl PayloadOf<DeleteResponse> for Option<serde_json::Value> {}
