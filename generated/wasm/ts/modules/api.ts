// Written by skylight-codegen from the catalog; change that, not this file.
import type { CallOptions } from "../runtime/connection.js";
import { type Module, module } from "../runtime/module.js";

/** What `api.read` takes. */
export interface ApiReadParams {
  /**
   * Segments of the address after the tenant, joined with `/` as they are; only that it is there is
   * checked.
   *
   * Taken as it is, unchecked.
   */
  path: readonly string[];
  /** Topic for the answer, beginning with `cxengage/`; best a new one for each call. */
  customTopic?: string;
  /** Version of the API in place of the usual one, for instance `v2`. */
  apiVersion?: string;
  /**
   * Another tenant than the active one.
   *
   * A UUID.
   */
  tenantId?: string;
  /** True for what belongs to no tenant. */
  platformEntity?: boolean;
}

/** What `api.create` takes. */
export interface ApiCreateParams {
  /**
   * Segments of the address after the tenant, joined with `/` as they are; only that it is there is
   * checked.
   *
   * Taken as it is, unchecked.
   */
  path: readonly string[];
  /**
   * What to send.
   *
   * Credentials or personal data: keep it out of logs.
   */
  body: unknown;
  /** Topic for the answer, beginning with `cxengage/`; best a new one for each call. */
  customTopic?: string;
  /** Version of the API in place of the usual one, for instance `v2`. */
  apiVersion?: string;
}

/** What `api.createFile` takes. */
export interface ApiCreateFileParams {
  /**
   * Segments of the address after the tenant, joined with `/` as they are; only that it is there is
   * checked.
   *
   * Taken as it is, unchecked.
   */
  path: readonly string[];
  /**
   * A `File` or `Blob`.
   *
   * Taken as it is, unchecked.
   */
  body: Blob;
  /** Topic for the answer, beginning with `cxengage/`; best a new one for each call. */
  customTopic?: string;
  /** Taken and not used. */
  apiVersion?: string;
}

/** What `api.update` takes. */
export interface ApiUpdateParams {
  /**
   * Segments of the address after the tenant, joined with `/` as they are; only that it is there is
   * checked.
   *
   * Taken as it is, unchecked.
   */
  path: readonly string[];
  /**
   * What to send.
   *
   * Credentials or personal data: keep it out of logs.
   */
  body: unknown;
  /** Topic for the answer, beginning with `cxengage/`; best a new one for each call. */
  customTopic?: string;
  /** Version of the API in place of the usual one, for instance `v2`. */
  apiVersion?: string;
}

/** What `api.delete` takes. */
export interface ApiDeleteParams {
  /**
   * Segments of the address after the tenant, joined with `/` as they are; only that it is there is
   * checked.
   *
   * Taken as it is, unchecked.
   */
  path: readonly string[];
  /** Topic for the answer, beginning with `cxengage/`; best a new one for each call. */
  customTopic?: string;
  /** Version of the API in place of the usual one, for instance `v2`. */
  apiVersion?: string;
}

/**
 * Requests to the platform's API that have no command of their own.
 *
 * Skylight sends the request with the agent's rights and, unless told otherwise, for the active
 * tenant. The answer holds the body of the API's answer.
 *
 * With a `customTopic` of its own for each call, an answer can be told from all others: it comes on
 * that topic, success or failure. The topic has to begin with `cxengage/` or it does not reach the
 * opener; nothing else about it is checked. Unfit params (1003) are still told on the declared
 * topic.
 *
 * The keys of a body change their case on the way, in both directions, and so do keys that are
 * data: names with underscores or dots, those beginning with a capital, and UUIDs suffer. When the
 * first path element reads `contacts/attributes` or `contacts/layouts` and nothing else, bodies
 * keep their case, but then, `createFile` apart, only the params `path` and `body` are understood,
 * so that the answer comes on the declared topic whatever `customTopic` says.
 */
export interface ApiCommands {
  /**
   * Reads something from the API.
   *
   * When the first path element reads `contacts/attributes` or `contacts/layouts` and nothing else,
   * the response keeps the case of its keys, and the other params do not take effect under these
   * names: the SDK would look for them in kebab-case.
   *
   * Answered on `cxengage/api/read-response`.
   *
   * The answer comes on the topic named by `customTopic` instead, when that is set.
   *
   * Source: `modules/api.cljs:87` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11099 `failedToRead`: Nothing could be read. See what the API said in `apiResponse`; check
   *   the path, the tenant and the agent's permissions.
   *
   * @example
   * ```ts
   * await skylight.api.read({ path });
   * ```
   */
  read(params: ApiReadParams, options?: CallOptions): Promise<unknown>;

  /**
   * Makes something by way of the API.
   *
   * The case of all keys in `body` is normalised: only plain camelCase keys survive. When the first
   * path element reads `contacts/attributes` or `contacts/layouts` and nothing else, the case is
   * kept in both directions instead, and the other params do not take effect under these names: the
   * SDK would look for them in kebab-case.
   *
   * Answered on `cxengage/api/create-response`.
   *
   * The answer comes on the topic named by `customTopic` instead, when that is set.
   *
   * Source: `modules/api.cljs:21` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11098 `failedToCreate`: Nothing could be made. See what the API said in `apiResponse`; check
   *   the path, the body and the agent's permissions.
   *
   * @example
   * ```ts
   * await skylight.api.create({ path, body });
   * ```
   */
  create(params: ApiCreateParams, options?: CallOptions): Promise<unknown>;

  /**
   * Uploads a file by way of the API.
   *
   * The file becomes the part `file` of a form. The message has to carry the real object, so that a
   * page that turns messages into JSON on the way loses it. When the first path element reads
   * `contacts/attributes` or `contacts/layouts` and nothing else, the response keeps the case of
   * its keys. A failed upload is not tried again.
   *
   * Answered on `cxengage/api/create-file-response`.
   *
   * The answer comes on the topic named by `customTopic` instead, when that is set.
   *
   * Source: `modules/api.cljs:51` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11144 `failedToCreateFile`: The file could not be uploaded. See what the API said in
   *   `apiResponse`; check the path, and that `body` arrives as a `File` or `Blob`.
   *
   * @example
   * ```ts
   * await skylight.api.createFile({ path, body });
   * ```
   */
  createFile(params: ApiCreateFileParams, options?: CallOptions): Promise<unknown>;

  /**
   * Changes something by way of the API.
   *
   * The case of all keys in `body` is normalised: only plain camelCase keys survive. When the first
   * path element reads `contacts/attributes` or `contacts/layouts` and nothing else, the case is
   * kept in both directions instead, and the other params do not take effect under these names: the
   * SDK would look for them in kebab-case.
   *
   * Answered on `cxengage/api/update-response`.
   *
   * The answer comes on the topic named by `customTopic` instead, when that is set.
   *
   * Source: `modules/api.cljs:128` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11100 `failedToUpdate`: Nothing could be changed. See what the API said in `apiResponse`;
   *   check the path, the body and the agent's permissions.
   *
   * @example
   * ```ts
   * await skylight.api.update({ path, body });
   * ```
   */
  update(params: ApiUpdateParams, options?: CallOptions): Promise<unknown>;

  /**
   * Deletes something by way of the API.
   *
   * When the first path element reads `contacts/attributes` or `contacts/layouts` and nothing else,
   * the other params do not take effect under these names: the SDK would look for them in
   * kebab-case. Keys of the response are in camelCase even then.
   *
   * Answered on `cxengage/api/delete-response`.
   *
   * The answer comes on the topic named by `customTopic` instead, when that is set.
   *
   * Source: `modules/api.cljs:162` of `cxengage-javascript-sdk`.
   *
   * @throws SkylightError of kind `sdk`, with one of these codes:
   *
   * - 1003 `argsFailedSpec`: The params are not what the command takes. Compare the params with the
   *   command's; leave keys out rather than sending null.
   * - 11101 `failedToDelete`: Nothing could be deleted. See what the API said in `apiResponse`;
   *   check the path and the agent's permissions.
   *
   * @example
   * ```ts
   * await skylight.api.delete({ path });
   * ```
   */
  delete(params: ApiDeleteParams, options?: CallOptions): Promise<unknown>;
}

/** The commands of `api` as methods, to be given to `Skylight.open`. */
export const api: Module<ApiCommands> = /* @__PURE__ */ module("api", {
  "cxengage/api/~-response >customTopic": "read create createFile update delete",
});
