//! Contacts of Skylight's own CRM, their attributes and layouts.
//!
//! What a contact consists of is up to the tenant: `listAttributes` says which attributes there
//! are, and a layout says in which order to show them. The names of attributes keep their case
//! here, in what is sent and in what arrives.
//!
//! Its commands can be called as soon as the connection stands.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::command::{Command, Once};
use crate::decode::{Decode, Fields, Mismatch, deserialize_by_decode};
use crate::engine::{CommandDescriptor, Match};
use crate::masked::Masked;
use crate::maybe::Maybe;
use crate::scalar::{Timestamp, Uuid};
use crate::unknown::{UnknownFields, UnknownValue};

/// Reads a contact.
///
/// # Answer
///
/// [`Contact`] on `cxengage/contacts/get-contact-response`.
///
/// An answer belongs to the call with the same `contactId` (`id` in the answer, `contactId` in an
/// error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13009 `failedToGetContact`: The contact could not be read. Check the contact's id; it may have
///   been deleted or joined with another.
///
/// # Example
///
/// ```
/// use skylight_sdk::contacts::Get;
///
/// let params = Get::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/contacts.cljs:28` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Get {
    /// `contactId` on the wire.
    #[serde(rename = "contactId")]
    pub contact_id: Uuid,
}

impl Get {
    /// With all that it consists of.
    #[must_use]
    pub fn new(contact_id: impl Into<Uuid>) -> Self {
        Self { contact_id: contact_id.into() }
    }
}

impl Command for Get {
    type Reply = Contact;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "contacts.get",
        module: Some("contacts"),
        sub_module: None,
        command: "get",
        message: None,
        reply: Some("cxengage/contacts/get-contact-response"),
        matches: &[Match { param: &["contactId"], payload: Some(&["id"]), error: &["contactId"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Reads all contacts of the tenant.
///
/// # Answer
///
/// A list of [`Contact`] on `cxengage/contacts/get-contacts-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13008 `failedToListAllContacts`: The contacts could not be read. Make sure that a tenant is
///   active and that the agent may see contacts, then ask again.
///
/// Source: `modules/contacts.cljs:53` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAll {}

impl GetAll {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetAll {
    type Reply = Vec<Contact>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "contacts.getAll",
        module: Some("contacts"),
        sub_module: None,
        command: "getAll",
        message: None,
        reply: Some("cxengage/contacts/get-contacts-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// Finds contacts by their attributes.
///
/// `query` must have at least one key; with none, the SDK throws and the call is never answered.
/// Values become part of the address unchanged, so percent-encode them first. The answer repeats
/// nothing of the query.
///
/// # Answer
///
/// [`ContactSearchPage`] on `cxengage/contacts/search-contacts-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13007 `failedToSearchContacts`: The search failed. Check the names of the attributes and that
///   the values are percent-encoded; see what the API said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::contacts::Search;
///
/// let params = Search::new(Default::default());
/// ```
///
/// Source: `modules/contacts.cljs:82` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Search {
    /// Values to look for, by attribute; `q` looks in all attributes, `page` and `limit` choose a
    /// page of the results.
    ///
    /// Not shown by `Debug`.
    pub query: Map<String, Value>,
}

impl Search {
    /// With all that it consists of.
    #[must_use]
    pub fn new(query: Map<String, Value>) -> Self {
        Self { query }
    }
}

impl fmt::Debug for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Search");
        debug.field("query", &Masked);
        debug.finish()
    }
}

impl Command for Search {
    type Reply = ContactSearchPage;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "contacts.search",
        module: Some("contacts"),
        sub_module: None,
        command: "search",
        message: None,
        reply: Some("cxengage/contacts/search-contacts-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Makes a contact.
///
/// The answer is the contact, and does not say which call it belongs to.
///
/// # Answer
///
/// [`Contact`] on `cxengage/contacts/create-contact-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13006 `failedToCreateContact`: The contact could not be made. Check that the attributes fit
///   `listAttributes`, the mandatory ones included; see what the API said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::contacts::Create;
///
/// let params = Create::new(Default::default());
/// ```
///
/// Source: `modules/contacts.cljs:109` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Create {
    /// Values by the `objectName` of the attribute; the case of the names is kept.
    ///
    /// Not shown by `Debug`.
    pub attributes: Map<String, Value>,
}

impl Create {
    /// With all that it consists of.
    #[must_use]
    pub fn new(attributes: Map<String, Value>) -> Self {
        Self { attributes }
    }
}

impl fmt::Debug for Create {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Create");
        debug.field("attributes", &Masked);
        debug.finish()
    }
}

impl Command for Create {
    type Reply = Contact;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "contacts.create",
        module: Some("contacts"),
        sub_module: None,
        command: "create",
        message: None,
        reply: Some("cxengage/contacts/create-contact-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Changes attributes of a contact.
///
/// # Answer
///
/// [`Contact`] on `cxengage/contacts/update-contact-response`.
///
/// An answer belongs to the call with the same `contactId` (`id` in the answer, `contactId` in an
/// error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13005 `failedToUpdateContact`: The contact could not be changed. Check the id and that the
///   attributes fit `listAttributes`; see what the API said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::contacts::Update;
///
/// let params = Update::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11", Default::default());
/// ```
///
/// Source: `modules/contacts.cljs:136` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Update {
    /// `contactId` on the wire.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "contactId")]
    pub contact_id: Uuid,
    /// Values by the `objectName` of the attribute; the case of the names is kept.
    ///
    /// Not shown by `Debug`.
    pub attributes: Map<String, Value>,
}

impl Update {
    /// With all that it consists of.
    #[must_use]
    pub fn new(contact_id: impl Into<Uuid>, attributes: Map<String, Value>) -> Self {
        Self { contact_id: contact_id.into(), attributes }
    }
}

impl fmt::Debug for Update {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Update");
        debug.field("contact_id", &self.contact_id);
        debug.field("attributes", &Masked);
        debug.finish()
    }
}

impl Command for Update {
    type Reply = Contact;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "contacts.update",
        module: Some("contacts"),
        sub_module: None,
        command: "update",
        message: None,
        reply: Some("cxengage/contacts/update-contact-response"),
        matches: &[Match { param: &["contactId"], payload: Some(&["id"]), error: &["contactId"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Deletes a contact.
///
/// The answer is a bare `true` and does not name the contact (an error does).
///
/// # Answer
///
/// True or false on `cxengage/contacts/delete-contact-response`.
///
/// Only an error says which `contactId` it is about.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13004 `failedToDeleteContact`: The contact could not be deleted. Check the contact's id and
///   that the agent may delete contacts.
///
/// # Example
///
/// ```
/// use skylight_sdk::contacts::Delete;
///
/// let params = Delete::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/contacts.cljs:162` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Delete {
    /// `contactId` on the wire.
    #[serde(rename = "contactId")]
    pub contact_id: Uuid,
}

impl Delete {
    /// With all that it consists of.
    #[must_use]
    pub fn new(contact_id: impl Into<Uuid>) -> Self {
        Self { contact_id: contact_id.into() }
    }
}

impl Command for Delete {
    type Reply = bool;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "contacts.delete",
        module: Some("contacts"),
        sub_module: None,
        command: "delete",
        message: None,
        reply: Some("cxengage/contacts/delete-contact-response"),
        matches: &[Match { param: &["contactId"], payload: None, error: &["contactId"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Makes one contact out of several.
///
/// The answer is the contact that came of it, and does not say which call it belongs to.
///
/// # Answer
///
/// [`Contact`] on `cxengage/contacts/merge-contacts-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13003 `failedToMergeContacts`: The contacts could not be joined. Check that the contacts still
///   exist and that the attributes fit `listAttributes`; see what the API said in `apiResponse`.
///
/// # Example
///
/// ```
/// use skylight_sdk::contacts::Merge;
///
/// let params = Merge::new(
///     vec!["4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11".to_owned()],
///     Default::default(),
/// );
/// ```
///
/// Source: `modules/contacts.cljs:188` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Merge {
    /// The contacts to be joined.
    ///
    /// Taken as it is, unchecked.
    #[serde(rename = "contactIds")]
    pub contact_ids: Vec<Uuid>,
    /// Values by the `objectName` of the attribute; the case of the names is kept.
    ///
    /// Not shown by `Debug`.
    pub attributes: Map<String, Value>,
}

impl Merge {
    /// With all that it consists of.
    #[must_use]
    pub fn new(contact_ids: Vec<Uuid>, attributes: Map<String, Value>) -> Self {
        Self { contact_ids, attributes }
    }
}

impl fmt::Debug for Merge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Merge");
        debug.field("contact_ids", &self.contact_ids);
        debug.field("attributes", &Masked);
        debug.finish()
    }
}

impl Command for Merge {
    type Reply = Contact;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "contacts.merge",
        module: Some("contacts"),
        sub_module: None,
        command: "merge",
        message: None,
        reply: Some("cxengage/contacts/merge-contacts-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// Lists the attributes that contacts can have.
///
/// # Answer
///
/// A list of [`ContactAttribute`] on `cxengage/contacts/list-attributes-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13002 `failedToListContactAttributes`: The attributes could not be read. Make sure that a
///   tenant is active and that the agent may see contacts, then ask again.
///
/// Source: `modules/contacts.cljs:215` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListAttributes {}

impl ListAttributes {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for ListAttributes {
    type Reply = Vec<ContactAttribute>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "contacts.listAttributes",
        module: Some("contacts"),
        sub_module: None,
        command: "listAttributes",
        message: None,
        reply: Some("cxengage/contacts/list-attributes-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// Lists the layouts.
///
/// # Answer
///
/// A list of [`ContactLayout`] on `cxengage/contacts/list-layouts-response`.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13000 `failedToRetrieveContactLayoutsList`: The layouts could not be read. Make sure that a
///   tenant is active and that the agent may see contacts, then ask again.
///
/// Source: `modules/contacts.cljs:265` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListLayouts {}

impl ListLayouts {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for ListLayouts {
    type Reply = Vec<ContactLayout>;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "contacts.listLayouts",
        module: Some("contacts"),
        sub_module: None,
        command: "listLayouts",
        message: None,
        reply: Some("cxengage/contacts/list-layouts-response"),
        matches: &[],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };

    fn has_data(&self) -> bool {
        false
    }
}

/// Reads a layout.
///
/// # Answer
///
/// [`ContactLayout`] on `cxengage/contacts/get-layout-response`.
///
/// An answer belongs to the call with the same `layoutId` (`id` in the answer, `layoutId` in an
/// error's data).
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13001 `failedToRetrieveContactLayout`: The layout could not be read. Check the layout's id
///   against `listLayouts`.
///
/// # Example
///
/// ```
/// use skylight_sdk::contacts::GetLayout;
///
/// let params = GetLayout::new("4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11");
/// ```
///
/// Source: `modules/contacts.cljs:240` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetLayout {
    /// `layoutId` on the wire.
    #[serde(rename = "layoutId")]
    pub layout_id: Uuid,
}

impl GetLayout {
    /// With all that it consists of.
    #[must_use]
    pub fn new(layout_id: impl Into<Uuid>) -> Self {
        Self { layout_id: layout_id.into() }
    }
}

impl Command for GetLayout {
    type Reply = ContactLayout;
    type Answers = Once;

    const DESCRIPTOR: &'static CommandDescriptor = &CommandDescriptor {
        path: "contacts.getLayout",
        module: Some("contacts"),
        sub_module: None,
        command: "getLayout",
        message: None,
        reply: Some("cxengage/contacts/get-layout-response"),
        matches: &[Match { param: &["layoutId"], payload: Some(&["id"]), error: &["layoutId"] }],
        custom_topic: None,
        fails_on: &[],
        many: false,
        errors_first: false,
        started_by: None,
    };
}

/// A contact.
///
/// Source: `modules/contacts_test.cljs:42` of `cxengage-javascript-sdk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// `id` on the wire.
    pub id: Uuid,
    /// Texts, numbers and booleans, by the `objectName` of the attribute.
    ///
    /// Not shown by `Debug`.
    pub attributes: Map<String, Value>,
    /// `created` on the wire.
    pub created: Timestamp,
    /// User who made it.
    pub created_by: Uuid,
    /// `updated` on the wire.
    pub updated: Timestamp,
    /// User who changed it last.
    pub updated_by: Uuid,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for Contact {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            attributes: fields.required("attributes")?,
            created: fields.required("created")?,
            created_by: fields.required("createdBy")?,
            updated: fields.required("updated")?,
            updated_by: fields.required("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(Contact);

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Contact");
        debug.field("id", &self.id);
        debug.field("attributes", &Masked);
        debug.field("created", &self.created);
        debug.field("created_by", &self.created_by);
        debug.field("updated", &self.updated);
        debug.field("updated_by", &self.updated_by);
        debug.field("unknown", &self.unknown);
        debug.finish()
    }
}

/// An attribute that contacts can have.
///
/// Source: `modules/contacts_test.cljs:615` of `cxengage-javascript-sdk`;
/// `ContactAttributes/layout.js:122` of `cxengage-configuration-ui`; `utils/contact.js:74` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactAttribute {
    /// `id` on the wire.
    pub id: Option<Uuid>,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// Its key in a contact's `attributes`.
    pub object_name: String,
    /// `type` on the wire.
    pub type_: ContactAttributeType,
    /// Its names for people, by language; `all` and `name` occur as keys too.
    pub label: BTreeMap<String, String>,
    /// `default` on the wire.
    pub default: Maybe<String>,
    /// Whether each contact has to have it.
    pub mandatory: bool,
    /// Whether it is in use.
    pub active: bool,
    /// `created` on the wire.
    pub created: Timestamp,
    /// `updated` on the wire.
    pub updated: Timestamp,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ContactAttribute {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.optional("id")?,
            tenant_id: fields.optional("tenantId")?,
            object_name: fields.required("objectName")?,
            type_: fields.required("type")?,
            label: fields.required("label")?,
            default: fields.maybe("default")?,
            mandatory: fields.required("mandatory")?,
            active: fields.required("active")?,
            created: fields.required("created")?,
            updated: fields.required("updated")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ContactAttribute);

/// The order in which a contact is shown.
///
/// Source: `modules/contacts_test.cljs:703` of `cxengage-javascript-sdk`; `App/index.js:1382` of
/// `agent-desktop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactLayout {
    /// `id` on the wire.
    pub id: Uuid,
    /// `tenantId` on the wire.
    pub tenant_id: Option<Uuid>,
    /// `name` on the wire.
    pub name: String,
    /// `description` on the wire.
    pub description: Maybe<String>,
    /// `active` on the wire.
    pub active: Option<bool>,
    /// A part of a layout.
    pub layout: Vec<ContactLayoutSection>,
    /// `created` on the wire.
    pub created: Timestamp,
    /// `createdBy` on the wire.
    pub created_by: Option<Uuid>,
    /// `updated` on the wire.
    pub updated: Timestamp,
    /// `updatedBy` on the wire.
    pub updated_by: Option<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ContactLayout {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            id: fields.required("id")?,
            tenant_id: fields.optional("tenantId")?,
            name: fields.required("name")?,
            description: fields.maybe("description")?,
            active: fields.optional("active")?,
            layout: fields.required("layout")?,
            created: fields.required("created")?,
            created_by: fields.optional("createdBy")?,
            updated: fields.required("updated")?,
            updated_by: fields.optional("updatedBy")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ContactLayout);

/// A part of a layout.
///
/// Source: `modules/contacts_test.cljs:703` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactLayoutSection {
    /// Its names for people, by language.
    pub label: BTreeMap<String, String>,
    /// Ids of attributes; see `listAttributes`.
    pub attributes: Vec<Uuid>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ContactLayoutSection {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            label: fields.required("label")?,
            attributes: fields.required("attributes")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ContactLayoutSection);

/// A page of the contacts that were found.
///
/// Source: `modules/contacts_test.cljs:201` of `cxengage-javascript-sdk`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactSearchPage {
    /// `page` on the wire.
    pub page: i64,
    /// `count` on the wire.
    pub count: i64,
    /// `totalPages` on the wire.
    pub total_pages: i64,
    /// A contact.
    pub results: Vec<Contact>,
    /// Fields that this version of the crate does not know.
    pub unknown: UnknownFields,
}

impl Decode for ContactSearchPage {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        let mut fields = Fields::of(value)?;
        Ok(Self {
            page: fields.required("page")?,
            count: fields.required("count")?,
            total_pages: fields.required("totalPages")?,
            results: fields.required("results")?,
            unknown: fields.rest(),
        })
    }

    fn unrecognized(&self) -> usize {
        self.unknown.len()
    }
}

deserialize_by_decode!(ContactSearchPage);

/// The type `ContactAttributeType` of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactAttributeType {
    /// `text`.
    Text,
    /// `phone`.
    Phone,
    /// `email`.
    Email,
    /// `boolean`.
    Boolean,
    /// `link`.
    Link,
    /// `number`.
    Number,
    /// A value that this version of the crate does not know; [`as_str`](Self::as_str) gives it.
    Unknown(UnknownValue),
}

impl ContactAttributeType {
    /// As on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Boolean => "boolean",
            Self::Link => "link",
            Self::Number => "number",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
}

impl fmt::Display for ContactAttributeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ContactAttributeType {
    fn from(value: &str) -> Self {
        match value {
            "text" => Self::Text,
            "phone" => Self::Phone,
            "email" => Self::Email,
            "boolean" => Self::Boolean,
            "link" => Self::Link,
            "number" => Self::Number,
            _ => Self::Unknown(UnknownValue(value.into())),
        }
    }
}

impl Decode for ContactAttributeType {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(|text| Self::from(text.as_str()))
    }
}

deserialize_by_decode!(ContactAttributeType);
