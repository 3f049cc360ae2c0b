// Written by skylight-codegen from the catalog; change that, not this file.
import type { AnyText, CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";

/**
 * A contact.
 *
 * Source: `modules/contacts_test.cljs:42` of `cxengage-javascript-sdk`.
 */
export interface Contact {
  /** A UUID. */
  id: string;
  /**
   * Texts, numbers and booleans, by the `objectName` of the attribute.
   *
   * Credentials or personal data: keep it out of logs.
   */
  attributes: Record<string, unknown>;
  /** An ISO 8601 time. */
  created: string;
  /**
   * User who made it.
   *
   * A UUID.
   */
  createdBy: string;
  /** An ISO 8601 time. */
  updated: string;
  /**
   * User who changed it last.
   *
   * A UUID.
   */
  updatedBy: string;
}

/**
 * An attribute that contacts can have.
 *
 * Source: `modules/contacts_test.cljs:615` of `cxengage-javascript-sdk`;
 * `ContactAttributes/layout.js:122` of `cxengage-configuration-ui`; `utils/contact.js:74` of
 * `agent-desktop`.
 */
export interface ContactAttribute {
  /** A UUID. */
  id?: string;
  /** A UUID. */
  tenantId?: string;
  /** Its key in a contact's `attributes`. */
  objectName: string;
  type: ContactAttributeType;
  /** Its names for people, by language; `all` and `name` occur as keys too. */
  label: Record<string, string>;
  default?: string | null;
  /** Whether each contact has to have it. */
  mandatory: boolean;
  /** Whether it is in use. */
  active: boolean;
  /** An ISO 8601 time. */
  created: string;
  /** An ISO 8601 time. */
  updated: string;
}

/**
 * The order in which a contact is shown.
 *
 * Source: `modules/contacts_test.cljs:703` of `cxengage-javascript-sdk`; `App/index.js:1382` of
 * `agent-desktop`.
 */
export interface ContactLayout {
  /** A UUID. */
  id: string;
  /** A UUID. */
  tenantId?: string;
  name: string;
  description?: string | null;
  active?: boolean;
  layout: ContactLayoutSection[];
  /** An ISO 8601 time. */
  created: string;
  /** A UUID. */
  createdBy?: string;
  /** An ISO 8601 time. */
  updated: string;
  /** A UUID. */
  updatedBy?: string;
}

/**
 * A part of a layout.
 *
 * Source: `modules/contacts_test.cljs:703` of `cxengage-javascript-sdk`.
 */
export interface ContactLayoutSection {
  /** Its names for people, by language. */
  label: Record<string, string>;
  /** Ids of attributes; see `listAttributes`. */
  attributes: string[];
}

/**
 * A page of the contacts that were found.
 *
 * Source: `modules/contacts_test.cljs:201` of `cxengage-javascript-sdk`.
 */
export interface ContactSearchPage {
  /** A whole number. */
  page: number;
  /** A whole number. */
  count: number;
  /** A whole number. */
  totalPages: number;
  results: Contact[];
}

/** Other values may come to be. */
export type ContactAttributeType =
  | "text"
  | "phone"
  | "email"
  | "boolean"
  | "link"
  | "number"
  | AnyText;

/** What `contacts.get` takes. */
export interface ContactsGetParams {
  /** A UUID. */
  contactId: string;
}

/** What `contacts.search` takes. */
export interface ContactsSearchParams {
  /**
   * Values to look for, by attribute; `q` looks in all attributes, `page` and `limit` choose a page
   * of the results.
   *
   * Credentials or personal data: keep it out of logs.
   */
  query: Record<string, unknown>;
}

/** What `contacts.create` takes. */
export interface ContactsCreateParams {
  /**
   * Values by the `objectName` of the attribute; the case of the names is kept.
   *
   * Credentials or personal data: keep it out of logs.
   */
  attributes: Record<string, unknown>;
}

/** What `contacts.update` takes. */
export interface ContactsUpdateParams {
  /** A UUID. Taken as it is, unchecked. */
  contactId: string;
  /**
   * Values by the `objectName` of the attribute; the case of the names is kept.
   *
   * Credentials or personal data: keep it out of logs.
   */
  attributes: Record<string, unknown>;
}

/** What `contacts.delete` takes. */
export interface ContactsDeleteParams {
  /** A UUID. */
  contactId: string;
}

/** What `contacts.merge` takes. */
export interface ContactsMergeParams {
  /**
   * The contacts to be joined.
   *
   * Taken as it is, unchecked.
   */
  contactIds: readonly string[];
  /**
   * Values by the `objectName` of the attribute; the case of the names is kept.
   *
   * Credentials or personal data: keep it out of logs.
   */
  attributes: Record<string, unknown>;
}

/** What `contacts.getLayout` takes. */
export interface ContactsGetLayoutParams {
  /** A UUID. */
  layoutId: string;
}

/**
 * Contacts of Skylight's own CRM, their attributes and layouts.
 *
 * What a contact consists of is up to the tenant: `listAttributes` says which attributes there are,
 * and a layout says in which order to show them. The names of attributes keep their case here, in
 * what is sent and in what arrives.
 */
export interface ContactsCommands {
  /**
   * Reads a contact.
   *
   * Answered on `cxengage/contacts/get-contact-response`.
   *
   * An answer belongs to the call with the same `contactId` (`id` in the answer, `contactId` in an
   * error's data).
   *
   * Source: `modules/contacts.cljs:28` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 13009 `failedToGetContact`: The contact could not be read. Check the contact's id; it may
   *   have been deleted or joined with another.
   *
   * @example
   * ```ts
   * await skylight.contacts.get({ contactId });
   * ```
   */
  get(params: ContactsGetParams, options?: CallOptions): Promise<Contact>;

  /**
   * Reads all contacts of the tenant.
   *
   * Answered on `cxengage/contacts/get-contacts-response`.
   *
   * Source: `modules/contacts.cljs:53` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 13008 `failedToListAllContacts`: The contacts could not be read. Make sure that a tenant is
   *   active and that the agent may see contacts, then ask again.
   *
   * @example
   * ```ts
   * await skylight.contacts.getAll();
   * ```
   */
  getAll(options?: CallOptions): Promise<Contact[]>;

  /**
   * Finds contacts by their attributes.
   *
   * `query` must have at least one key; with none, the SDK throws and the call is never answered.
   * Values become part of the address unchanged, so percent-encode them first. The answer repeats
   * nothing of the query.
   *
   * Answered on `cxengage/contacts/search-contacts-response`.
   *
   * Source: `modules/contacts.cljs:82` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 13007 `failedToSearchContacts`: The search failed. Check the names of the attributes and that
   *   the values are percent-encoded; see what the API said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.contacts.search({ query });
   * ```
   */
  search(params: ContactsSearchParams, options?: CallOptions): Promise<ContactSearchPage>;

  /**
   * Makes a contact.
   *
   * The answer is the contact, and does not say which call it belongs to.
   *
   * Answered on `cxengage/contacts/create-contact-response`.
   *
   * Source: `modules/contacts.cljs:109` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 13006 `failedToCreateContact`: The contact could not be made. Check that the attributes fit
   *   `listAttributes`, the mandatory ones included; see what the API said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.contacts.create({ attributes });
   * ```
   */
  create(params: ContactsCreateParams, options?: CallOptions): Promise<Contact>;

  /**
   * Changes attributes of a contact.
   *
   * Answered on `cxengage/contacts/update-contact-response`.
   *
   * An answer belongs to the call with the same `contactId` (`id` in the answer, `contactId` in an
   * error's data).
   *
   * Source: `modules/contacts.cljs:136` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 13005 `failedToUpdateContact`: The contact could not be changed. Check the id and that the
   *   attributes fit `listAttributes`; see what the API said in `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.contacts.update({ contactId, attributes });
   * ```
   */
  update(params: ContactsUpdateParams, options?: CallOptions): Promise<Contact>;

  /**
   * Deletes a contact.
   *
   * The answer is a bare `true` and does not name the contact (an error does).
   *
   * Answered on `cxengage/contacts/delete-contact-response`.
   *
   * Only an error says which `contactId` it is about.
   *
   * Source: `modules/contacts.cljs:162` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 13004 `failedToDeleteContact`: The contact could not be deleted. Check the contact's id and
   *   that the agent may delete contacts.
   *
   * @example
   * ```ts
   * await skylight.contacts.delete({ contactId });
   * ```
   */
  delete(params: ContactsDeleteParams, options?: CallOptions): Promise<boolean>;

  /**
   * Makes one contact out of several.
   *
   * The answer is the contact that came of it, and does not say which call it belongs to.
   *
   * Answered on `cxengage/contacts/merge-contacts-response`.
   *
   * Source: `modules/contacts.cljs:188` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 13003 `failedToMergeContacts`: The contacts could not be joined. Check that the contacts
   *   still exist and that the attributes fit `listAttributes`; see what the API said in
   *   `apiResponse`.
   *
   * @example
   * ```ts
   * await skylight.contacts.merge({ contactIds, attributes });
   * ```
   */
  merge(params: ContactsMergeParams, options?: CallOptions): Promise<Contact>;

  /**
   * Lists the attributes that contacts can have.
   *
   * Answered on `cxengage/contacts/list-attributes-response`.
   *
   * Source: `modules/contacts.cljs:215` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 13002 `failedToListContactAttributes`: The attributes could not be read. Make sure that a
   *   tenant is active and that the agent may see contacts, then ask again.
   *
   * @example
   * ```ts
   * await skylight.contacts.listAttributes();
   * ```
   */
  listAttributes(options?: CallOptions): Promise<ContactAttribute[]>;

  /**
   * Lists the layouts.
   *
   * Answered on `cxengage/contacts/list-layouts-response`.
   *
   * Source: `modules/contacts.cljs:265` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 13000 `failedToRetrieveContactLayoutsList`: The layouts could not be read. Make sure that a
   *   tenant is active and that the agent may see contacts, then ask again.
   *
   * @example
   * ```ts
   * await skylight.contacts.listLayouts();
   * ```
   */
  listLayouts(options?: CallOptions): Promise<ContactLayout[]>;

  /**
   * Reads a layout.
   *
   * Answered on `cxengage/contacts/get-layout-response`.
   *
   * An answer belongs to the call with the same `layoutId` (`id` in the answer, `layoutId` in an
   * error's data).
   *
   * Source: `modules/contacts.cljs:240` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 13001 `failedToRetrieveContactLayout`: The layout could not be read. Check the layout's id
   *   against `listLayouts`.
   *
   * @example
   * ```ts
   * await skylight.contacts.getLayout({ layoutId });
   * ```
   */
  getLayout(params: ContactsGetLayoutParams, options?: CallOptions): Promise<ContactLayout>;
}

/** The commands of `contacts` as methods, to be given to `Skylight.open`. */
export const contacts: Module<ContactsCommands> = /* @__PURE__ */ module("contacts", {
  "cxengage/contacts/~-contact-response =contactId=id=contactId": "get update",
  "cxengage/contacts/get-contacts-response ()": "getAll",
  "cxengage/contacts/~-contacts-response": "search merge",
  "cxengage/contacts/~-contact-response": "create",
  "cxengage/contacts/~-contact-response =contactId==contactId": "delete",
  "cxengage/contacts/~-response ()": "listAttributes listLayouts",
  "cxengage/contacts/~-response =layoutId=id=layoutId": "getLayout",
});
