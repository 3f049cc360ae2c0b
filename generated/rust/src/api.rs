//! Requests to the platform's API that have no command of their own.
//!
//! Skylight sends the request with the agent's rights and, unless told otherwise, for the active
//! tenant. The answer holds the body of the API's answer.
//!
//! With a `customTopic` of its own for each call, an answer can be told from all others: it comes
//! on that topic, success or failure. The topic has to begin with `cxengage/` or it does not reach
//! the opener; nothing else about it is checked. Unfit params (1003) are still told on the declared
//! topic.
//!
//! The keys of a body change their case on the way, in both directions, and so do keys that are
//! data: names with underscores or dots, those beginning with a capital, and UUIDs suffer. When the
//! first path element reads `contacts/attributes` or `contacts/layouts` and nothing else, bodies
//! keep their case, but then, `createFile` apart, only the params `path` and `body` are understood,
//! so that the answer comes on the declared topic whatever `customTopic` says.
//!
//! Its commands can be called as soon as the connection stands.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::command::{Command, Once};
use crate::engine::CommandDescriptor;
use crate::file::File;
use crate::masked::Masked;
use crate::scalar::Uuid;

/// Reads something from the API.
///
/// When the first path element reads `contacts/attributes` or `contacts/layouts` and nothing else,
/// the response keeps the case of its keys, and the other params do not take effect under these
/// names: the SDK would look for them in kebab-case.
///
/// # Answer
///
/// Something or nothing, on `cxengage/api/read-response`.
///
/// The answer comes on the topic named by `customTopic` instead, when that is set.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11099 `failedToRead`: Nothing could be read. See what the API said in `apiResponse`; check the
///   path, the tenant and the agent's permissions.
///
/// # Example
///
/// ```
/// use skylight_sdk::api::Read;
///
/// let params = Read::new(vec!["...".to_owned()]);
/// ```
///
/// Source: `modules/api.cljs:87` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Read {
    /// Segments of the address after the tenant, joined with `/` as they are; only that it is there
    /// is checked.
    ///
    /// Taken as it is, unchecked.
    pub path: Vec<String>,
    /// Topic for the answer, beginning with `cxengage/`; best a new one for each call.
    #[serde(rename = "customTopic")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_topic: Option<String>,
    /// Version of the API in place of the usual one, for instance `v2`.
    #[serde(rename = "apiVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_version: Option<String>,
    /// Another tenant than the active one.
    #[serde(rename = "tenantId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
    /// True for what belongs to no tenant.
    #[serde(rename = "platformEntity")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_entity: Option<bool>,
}

impl Read {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(path: Vec<String>) -> Self {
        Self { path, custom_topic: None, api_version: None, tenant_id: None, platform_entity: None }
    }

    /// Topic for the answer, beginning with `cxengage/`; best a new one for each call.
    #[must_use]
    pub fn custom_topic(mut self, custom_topic: impl Into<String>) -> Self {
        self.custom_topic = Some(custom_topic.into());
        self
    }

    /// Version of the API in place of the usual one, for instance `v2`.
    #[must_use]
    pub fn api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Another tenant than the active one.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<Uuid>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }

    /// True for what belongs to no tenant.
    #[must_use]
    pub fn platform_entity(mut self, platform_entity: bool) -> Self {
        self.platform_entity = Some(platform_entity);
        self
    }
}

impl Command for Read {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "api.read",
        module: Some("api"),
        sub_module: None,
        command: "read",
        message: None,
        reply: Some("cxengage/api/read-response"),
        matches: &[],
        custom_topic: Some("customTopic"),
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Makes something by way of the API.
///
/// The case of all keys in `body` is normalised: only plain camelCase keys survive. When the first
/// path element reads `contacts/attributes` or `contacts/layouts` and nothing else, the case is
/// kept in both directions instead, and the other params do not take effect under these names: the
/// SDK would look for them in kebab-case.
///
/// # Answer
///
/// Something or nothing, on `cxengage/api/create-response`.
///
/// The answer comes on the topic named by `customTopic` instead, when that is set.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11098 `failedToCreate`: Nothing could be made. See what the API said in `apiResponse`; check
///   the path, the body and the agent's permissions.
///
/// # Example
///
/// ```
/// use skylight_sdk::api::Create;
///
/// let params = Create::new(vec!["...".to_owned()], Some(serde_json::json!({})));
/// ```
///
/// Source: `modules/api.cljs:21` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Create {
    /// Segments of the address after the tenant, joined with `/` as they are; only that it is there
    /// is checked.
    ///
    /// Taken as it is, unchecked.
    pub path: Vec<String>,
    /// What to send.
    ///
    /// Not shown by `Debug`.
    pub body: Option<Value>,
    /// Topic for the answer, beginning with `cxengage/`; best a new one for each call.
    #[serde(rename = "customTopic")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_topic: Option<String>,
    /// Version of the API in place of the usual one, for instance `v2`.
    #[serde(rename = "apiVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_version: Option<String>,
}

impl Create {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(path: Vec<String>, body: Option<Value>) -> Self {
        Self { path, body, custom_topic: None, api_version: None }
    }

    /// Topic for the answer, beginning with `cxengage/`; best a new one for each call.
    #[must_use]
    pub fn custom_topic(mut self, custom_topic: impl Into<String>) -> Self {
        self.custom_topic = Some(custom_topic.into());
        self
    }

    /// Version of the API in place of the usual one, for instance `v2`.
    #[must_use]
    pub fn api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }
}

impl fmt::Debug for Create {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Create");
        debug.field("path", &self.path);
        debug.field("body", &Masked);
        debug.field("custom_topic", &self.custom_topic);
        debug.field("api_version", &self.api_version);
        debug.finish()
    }
}

impl Command for Create {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "api.create",
        module: Some("api"),
        sub_module: None,
        command: "create",
        message: None,
        reply: Some("cxengage/api/create-response"),
        matches: &[],
        custom_topic: Some("customTopic"),
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Uploads a file by way of the API.
///
/// The file becomes the part `file` of a form. The message has to carry the real object, so that a
/// page that turns messages into JSON on the way loses it. When the first path element reads
/// `contacts/attributes` or `contacts/layouts` and nothing else, the response keeps the case of its
/// keys. A failed upload is not tried again.
///
/// # Answer
///
/// Something or nothing, on `cxengage/api/create-file-response`.
///
/// The answer comes on the topic named by `customTopic` instead, when that is set.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11144 `failedToCreateFile`: The file could not be uploaded. See what the API said in
///   `apiResponse`; check the path, and that `body` arrives as a `File` or `Blob`.
///
/// Source: `modules/api.cljs:51` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateFile {
    /// Segments of the address after the tenant, joined with `/` as they are; only that it is there
    /// is checked.
    ///
    /// Taken as it is, unchecked.
    pub path: Vec<String>,
    /// A `File` or `Blob`.
    ///
    /// Made only with the feature `web`, from a `Blob` or `File` of the browser.
    ///
    /// Taken as it is, unchecked.
    pub body: File,
    /// Topic for the answer, beginning with `cxengage/`; best a new one for each call.
    #[serde(rename = "customTopic")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_topic: Option<String>,
    /// `apiVersion` on the wire.
    ///
    /// Taken and not used.
    #[serde(rename = "apiVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_version: Option<String>,
}

impl CreateFile {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(path: Vec<String>, body: File) -> Self {
        Self { path, body, custom_topic: None, api_version: None }
    }

    /// Topic for the answer, beginning with `cxengage/`; best a new one for each call.
    #[must_use]
    pub fn custom_topic(mut self, custom_topic: impl Into<String>) -> Self {
        self.custom_topic = Some(custom_topic.into());
        self
    }

    /// `apiVersion` on the wire.
    ///
    /// Taken and not used.
    #[must_use]
    pub fn api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }
}

impl Command for CreateFile {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "api.createFile",
        module: Some("api"),
        sub_module: None,
        command: "createFile",
        message: None,
        reply: Some("cxengage/api/create-file-response"),
        matches: &[],
        custom_topic: Some("customTopic"),
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes something by way of the API.
///
/// The case of all keys in `body` is normalised: only plain camelCase keys survive. When the first
/// path element reads `contacts/attributes` or `contacts/layouts` and nothing else, the case is
/// kept in both directions instead, and the other params do not take effect under these names: the
/// SDK would look for them in kebab-case.
///
/// # Answer
///
/// Something or nothing, on `cxengage/api/update-response`.
///
/// The answer comes on the topic named by `customTopic` instead, when that is set.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11100 `failedToUpdate`: Nothing could be changed. See what the API said in `apiResponse`;
///   check the path, the body and the agent's permissions.
///
/// # Example
///
/// ```
/// use skylight_sdk::api::Update;
///
/// let params = Update::new(vec!["...".to_owned()], Some(serde_json::json!({})));
/// ```
///
/// Source: `modules/api.cljs:128` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Update {
    /// Segments of the address after the tenant, joined with `/` as they are; only that it is there
    /// is checked.
    ///
    /// Taken as it is, unchecked.
    pub path: Vec<String>,
    /// What to send.
    ///
    /// Not shown by `Debug`.
    pub body: Option<Value>,
    /// Topic for the answer, beginning with `cxengage/`; best a new one for each call.
    #[serde(rename = "customTopic")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_topic: Option<String>,
    /// Version of the API in place of the usual one, for instance `v2`.
    #[serde(rename = "apiVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_version: Option<String>,
}

impl Update {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(path: Vec<String>, body: Option<Value>) -> Self {
        Self { path, body, custom_topic: None, api_version: None }
    }

    /// Topic for the answer, beginning with `cxengage/`; best a new one for each call.
    #[must_use]
    pub fn custom_topic(mut self, custom_topic: impl Into<String>) -> Self {
        self.custom_topic = Some(custom_topic.into());
        self
    }

    /// Version of the API in place of the usual one, for instance `v2`.
    #[must_use]
    pub fn api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }
}

impl fmt::Debug for Update {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Update");
        debug.field("path", &self.path);
        debug.field("body", &Masked);
        debug.field("custom_topic", &self.custom_topic);
        debug.field("api_version", &self.api_version);
        debug.finish()
    }
}

impl Command for Update {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "api.update",
        module: Some("api"),
        sub_module: None,
        command: "update",
        message: None,
        reply: Some("cxengage/api/update-response"),
        matches: &[],
        custom_topic: Some("customTopic"),
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Deletes something by way of the API.
///
/// When the first path element reads `contacts/attributes` or `contacts/layouts` and nothing else,
/// the other params do not take effect under these names: the SDK would look for them in
/// kebab-case. Keys of the response are in camelCase even then.
///
/// # Answer
///
/// Something or nothing, on `cxengage/api/delete-response`.
///
/// The answer comes on the topic named by `customTopic` instead, when that is set.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 11101 `failedToDelete`: Nothing could be deleted. See what the API said in `apiResponse`;
///   check the path and the agent's permissions.
///
/// # Example
///
/// ```
/// use skylight_sdk::api::Delete;
///
/// let params = Delete::new(vec!["...".to_owned()]);
/// ```
///
/// Source: `modules/api.cljs:162` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Delete {
    /// Segments of the address after the tenant, joined with `/` as they are; only that it is there
    /// is checked.
    ///
    /// Taken as it is, unchecked.
    pub path: Vec<String>,
    /// Topic for the answer, beginning with `cxengage/`; best a new one for each call.
    #[serde(rename = "customTopic")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_topic: Option<String>,
    /// Version of the API in place of the usual one, for instance `v2`.
    #[serde(rename = "apiVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_version: Option<String>,
}

impl Delete {
    /// With what is required; the rest stays absent until it is set.
    #[must_use]
    pub fn new(path: Vec<String>) -> Self {
        Self { path, custom_topic: None, api_version: None }
    }

    /// Topic for the answer, beginning with `cxengage/`; best a new one for each call.
    #[must_use]
    pub fn custom_topic(mut self, custom_topic: impl Into<String>) -> Self {
        self.custom_topic = Some(custom_topic.into());
        self
    }

    /// Version of the API in place of the usual one, for instance `v2`.
    #[must_use]
    pub fn api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }
}

impl Command for Delete {
    type Reply = Option<Value>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "api.delete",
        module: Some("api"),
        sub_module: None,
        command: "delete",
        message: None,
        reply: Some("cxengage/api/delete-response"),
        matches: &[],
        custom_topic: Some("customTopic"),
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}
