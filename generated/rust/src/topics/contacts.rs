//! Topics of the module `contacts`.

use crate::command::Topic;
use crate::view::PayloadOf;

/// The contact that was asked for.
///
/// On the wire: `cxengage/contacts/get-contact-response`.
///
/// Answers `contacts.get`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13009 `failedToGetContact`: The contact could not be read. Check the contact's id; it may have
///   been deleted or joined with another.
///
/// Source: `modules/contacts.cljs:28` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetContactResponse;

impl Topic for GetContactResponse {
    type Payload = crate::contacts::Contact;

    const NAME: &'static str = "cxengage/contacts/get-contact-response";
}

impl PayloadOf<GetContactResponse> for crate::contacts::Contact {}

/// All contacts of the tenant.
///
/// That it is a list is known only from a sample of the vendor's.
///
/// On the wire: `cxengage/contacts/get-contacts-response`.
///
/// Answers `contacts.getAll`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13008 `failedToListAllContacts`: The contacts could not be read. Make sure that a tenant is
///   active and that the agent may see contacts, then ask again.
///
/// Source: `modules/contacts.cljs:53` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetContactsResponse;

impl Topic for GetContactsResponse {
    type Payload = Vec<crate::contacts::Contact>;

    const NAME: &'static str = "cxengage/contacts/get-contacts-response";
}

impl PayloadOf<GetContactsResponse> for Vec<crate::contacts::Contact> {}

/// Contacts that were found.
///
/// On the wire: `cxengage/contacts/search-contacts-response`.
///
/// Answers `contacts.search`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13007 `failedToSearchContacts`: The search failed. Check the names of the attributes and that
///   the values are percent-encoded; see what the API said in `apiResponse`.
///
/// Source: `modules/contacts.cljs:82` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SearchContactsResponse;

impl Topic for SearchContactsResponse {
    type Payload = crate::contacts::ContactSearchPage;

    const NAME: &'static str = "cxengage/contacts/search-contacts-response";
}

impl PayloadOf<SearchContactsResponse> for crate::contacts::ContactSearchPage {}

/// The contact that was made.
///
/// On the wire: `cxengage/contacts/create-contact-response`.
///
/// Answers `contacts.create`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13006 `failedToCreateContact`: The contact could not be made. Check that the attributes fit
///   `listAttributes`, the mandatory ones included; see what the API said in `apiResponse`.
///
/// Source: `modules/contacts.cljs:109` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CreateContactResponse;

impl Topic for CreateContactResponse {
    type Payload = crate::contacts::Contact;

    const NAME: &'static str = "cxengage/contacts/create-contact-response";
}

impl PayloadOf<CreateContactResponse> for crate::contacts::Contact {}

/// The contact as it is now.
///
/// On the wire: `cxengage/contacts/update-contact-response`.
///
/// Answers `contacts.update`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13005 `failedToUpdateContact`: The contact could not be changed. Check the id and that the
///   attributes fit `listAttributes`; see what the API said in `apiResponse`.
///
/// Source: `modules/contacts.cljs:136` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UpdateContactResponse;

impl Topic for UpdateContactResponse {
    type Payload = crate::contacts::Contact;

    const NAME: &'static str = "cxengage/contacts/update-contact-response";
}

impl PayloadOf<UpdateContactResponse> for crate::contacts::Contact {}

/// A contact was deleted; the payload is `true`.
///
/// On the wire: `cxengage/contacts/delete-contact-response`.
///
/// Answers `contacts.delete`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13004 `failedToDeleteContact`: The contact could not be deleted. Check the contact's id and
///   that the agent may delete contacts.
///
/// Source: `modules/contacts.cljs:162` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeleteContactResponse;

impl Topic for DeleteContactResponse {
    type Payload = bool;

    const NAME: &'static str = "cxengage/contacts/delete-contact-response";
}

impl PayloadOf<DeleteContactResponse> for bool {}

/// The contact that came of several.
///
/// On the wire: `cxengage/contacts/merge-contacts-response`.
///
/// Answers `contacts.merge`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13003 `failedToMergeContacts`: The contacts could not be joined. Check that the contacts still
///   exist and that the attributes fit `listAttributes`; see what the API said in `apiResponse`.
///
/// Source: `modules/contacts.cljs:188` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MergeContactsResponse;

impl Topic for MergeContactsResponse {
    type Payload = crate::contacts::Contact;

    const NAME: &'static str = "cxengage/contacts/merge-contacts-response";
}

impl PayloadOf<MergeContactsResponse> for crate::contacts::Contact {}

/// The attributes that contacts can have.
///
/// On the wire: `cxengage/contacts/list-attributes-response`.
///
/// Answers `contacts.listAttributes`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13002 `failedToListContactAttributes`: The attributes could not be read. Make sure that a
///   tenant is active and that the agent may see contacts, then ask again.
///
/// Source: `modules/contacts.cljs:215` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ListAttributesResponse;

impl Topic for ListAttributesResponse {
    type Payload = Vec<crate::contacts::ContactAttribute>;

    const NAME: &'static str = "cxengage/contacts/list-attributes-response";
}

impl PayloadOf<ListAttributesResponse> for Vec<crate::contacts::ContactAttribute> {}

/// The layouts.
///
/// Skylight's screen reads a list; a sample of the vendor's has a single layout in its place.
///
/// On the wire: `cxengage/contacts/list-layouts-response`.
///
/// Answers `contacts.listLayouts`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13000 `failedToRetrieveContactLayoutsList`: The layouts could not be read. Make sure that a
///   tenant is active and that the agent may see contacts, then ask again.
///
/// Source: `modules/contacts.cljs:265` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ListLayoutsResponse;

impl Topic for ListLayoutsResponse {
    type Payload = Vec<crate::contacts::ContactLayout>;

    const NAME: &'static str = "cxengage/contacts/list-layouts-response";
}

impl PayloadOf<ListLayoutsResponse> for Vec<crate::contacts::ContactLayout> {}

/// The layout that was asked for.
///
/// On the wire: `cxengage/contacts/get-layout-response`.
///
/// Answers `contacts.getLayout`.
///
/// The payload's fields are those seen in use. Keys of the payload are as the platform sent them.
///
/// # Errors
///
/// - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
///   command's; leave keys out rather than sending null.
/// - 13001 `failedToRetrieveContactLayout`: The layout could not be read. Check the layout's id
///   against `listLayouts`.
///
/// Source: `modules/contacts.cljs:240` of `cxengage-javascript-sdk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GetLayoutResponse;

impl Topic for GetLayoutResponse {
    type Payload = crate::contacts::ContactLayout;

    const NAME: &'static str = "cxengage/contacts/get-layout-response";
}

impl PayloadOf<GetLayoutResponse> for crate::contacts::ContactLayout {}
