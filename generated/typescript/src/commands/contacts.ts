// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  Contact,
  ContactAttribute,
  ContactLayout,
  ContactSearchPage,
  ContactsCreateParams,
  ContactsDeleteParams,
  ContactsGetLayoutParams,
  ContactsGetParams,
  ContactsMergeParams,
  ContactsSearchParams,
  ContactsUpdateParams,
} from "../modules/contacts.js";
import type { Command } from "../runtime/command.js";

/**
 * Reads a contact.
 *
 * All about it stands at the method `get` of `ContactsCommands`.
 */
export const get_: Command<ContactsGetParams, Promise<Contact>> = [
  "contacts.get",
  { skylightController: true, module: "contacts", command: "get" },
  ["cxengage/contacts/get-contact-response"],
  [["contactId", "id", "contactId"]],
];

/**
 * Reads all contacts of the tenant.
 *
 * All about it stands at the method `getAll` of `ContactsCommands`.
 */
export const getAll: Command<undefined, Promise<Contact[]>> = [
  "contacts.getAll",
  { skylightController: true, module: "contacts", command: "getAll" },
  ["cxengage/contacts/get-contacts-response"],
];

/**
 * Finds contacts by their attributes.
 *
 * All about it stands at the method `search` of `ContactsCommands`.
 */
export const search: Command<ContactsSearchParams, Promise<ContactSearchPage>> = [
  "contacts.search",
  { skylightController: true, module: "contacts", command: "search" },
  ["cxengage/contacts/search-contacts-response"],
];

/**
 * Makes a contact.
 *
 * All about it stands at the method `create` of `ContactsCommands`.
 */
export const create: Command<ContactsCreateParams, Promise<Contact>> = [
  "contacts.create",
  { skylightController: true, module: "contacts", command: "create" },
  ["cxengage/contacts/create-contact-response"],
];

/**
 * Changes attributes of a contact.
 *
 * All about it stands at the method `update` of `ContactsCommands`.
 */
export const update: Command<ContactsUpdateParams, Promise<Contact>> = [
  "contacts.update",
  { skylightController: true, module: "contacts", command: "update" },
  ["cxengage/contacts/update-contact-response"],
  [["contactId", "id", "contactId"]],
];

/**
 * Deletes a contact.
 *
 * All about it stands at the method `delete` of `ContactsCommands`.
 */
export const delete_: Command<ContactsDeleteParams, Promise<boolean>> = [
  "contacts.delete",
  { skylightController: true, module: "contacts", command: "delete" },
  ["cxengage/contacts/delete-contact-response"],
  [["contactId", null, "contactId"]],
];

/**
 * Makes one contact out of several.
 *
 * All about it stands at the method `merge` of `ContactsCommands`.
 */
export const merge: Command<ContactsMergeParams, Promise<Contact>> = [
  "contacts.merge",
  { skylightController: true, module: "contacts", command: "merge" },
  ["cxengage/contacts/merge-contacts-response"],
];

/**
 * Lists the attributes that contacts can have.
 *
 * All about it stands at the method `listAttributes` of `ContactsCommands`.
 */
export const listAttributes: Command<undefined, Promise<ContactAttribute[]>> = [
  "contacts.listAttributes",
  { skylightController: true, module: "contacts", command: "listAttributes" },
  ["cxengage/contacts/list-attributes-response"],
];

/**
 * Lists the layouts.
 *
 * All about it stands at the method `listLayouts` of `ContactsCommands`.
 */
export const listLayouts: Command<undefined, Promise<ContactLayout[]>> = [
  "contacts.listLayouts",
  { skylightController: true, module: "contacts", command: "listLayouts" },
  ["cxengage/contacts/list-layouts-response"],
];

/**
 * Reads a layout.
 *
 * All about it stands at the method `getLayout` of `ContactsCommands`.
 */
export const getLayout: Command<ContactsGetLayoutParams, Promise<ContactLayout>> = [
  "contacts.getLayout",
  { skylightController: true, module: "contacts", command: "getLayout" },
  ["cxengage/contacts/get-layout-response"],
  [["layoutId", "id", "layoutId"]],
];
