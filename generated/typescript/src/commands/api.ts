// Written by skylight-codegen from the catalog; change that, not this file.
import type {
  ApiCreateFileParams,
  ApiCreateParams,
  ApiDeleteParams,
  ApiReadParams,
  ApiUpdateParams,
} from "../modules/api.js";
import { ownTopic } from "../runtime/answers.js";
import type { Command } from "../runtime/command.js";

/**
 * Reads something from the API.
 *
 * All about it stands at the method `read` of `ApiCommands`.
 */
export const read: Command<ApiReadParams, Promise<unknown>> = [
  "api.read",
  { skylightController: true, module: "api", command: "read" },
  ["cxengage/api/read-response"],
  [],
  "",
  /* @__PURE__ */ ownTopic("customTopic"),
];

/**
 * Makes something by way of the API.
 *
 * All about it stands at the method `create` of `ApiCommands`.
 */
export const create: Command<ApiCreateParams, Promise<unknown>> = [
  "api.create",
  { skylightController: true, module: "api", command: "create" },
  ["cxengage/api/create-response"],
  [],
  "",
  /* @__PURE__ */ ownTopic("customTopic"),
];

/**
 * Uploads a file by way of the API.
 *
 * All about it stands at the method `createFile` of `ApiCommands`.
 */
export const createFile: Command<ApiCreateFileParams, Promise<unknown>> = [
  "api.createFile",
  { skylightController: true, module: "api", command: "createFile" },
  ["cxengage/api/create-file-response"],
  [],
  "",
  /* @__PURE__ */ ownTopic("customTopic"),
];

/**
 * Changes something by way of the API.
 *
 * All about it stands at the method `update` of `ApiCommands`.
 */
export const update: Command<ApiUpdateParams, Promise<unknown>> = [
  "api.update",
  { skylightController: true, module: "api", command: "update" },
  ["cxengage/api/update-response"],
  [],
  "",
  /* @__PURE__ */ ownTopic("customTopic"),
];

/**
 * Deletes something by way of the API.
 *
 * All about it stands at the method `delete` of `ApiCommands`.
 */
export const delete_: Command<ApiDeleteParams, Promise<unknown>> = [
  "api.delete",
  { skylightController: true, module: "api", command: "delete" },
  ["cxengage/api/delete-response"],
  [],
  "",
  /* @__PURE__ */ ownTopic("customTopic"),
];
