// Written by skylight-codegen from the catalog; change that, not this file.
import type { Layer } from "./runtime/layer.js";
import { type Sensitive, type TraceEntry, tracing } from "./runtime/trace.js";

export type { TraceEntry };

const SENSITIVE: Sensitive = {
  keys: [
    "activeTab",
    "address",
    "agentName",
    "answers",
    "artifactBody",
    "attributes",
    "body",
    "callbackNumber",
    "config",
    "contact",
    "context",
    "credentials",
    "customer",
    "description",
    "displayName",
    "email",
    "endpoint",
    "extension",
    "extensionValue",
    "filter",
    "first-name",
    "firstName",
    "from",
    "headers",
    "hookName",
    "htmlBody",
    "integrations",
    "interactionBody",
    "last-name",
    "lastName",
    "logs",
    "mediaUrl",
    "message",
    "name",
    "number",
    "objectName",
    "participantAdditionalInfo",
    "password",
    "personalTelephone",
    "phoneNumber",
    "plainTextBody",
    "popUri",
    "properties",
    "query",
    "secret",
    "sender",
    "subject",
    "terms",
    "text",
    "token",
    "updateBody",
    "url",
    "username",
    "value",
  ],
  topics: [
    "cxengage/state",
    "cxengage/sessions/get-new-token-response",
    "cxengage/authentication/cognito-auth-response",
    "cxengage/session/config-details",
    "cxengage/session/get-user-config-response",
    "cxengage/session/get-token-response",
    "cxengage/session/get-sso-token-response",
    "cxengage/session/set-token-response",
  ],
};

/**
 * Tells a log of everything that goes over the connection, without credentials and personal data.
 *
 * @example
 * ```ts
 * const skylight = await Skylight.open({ layers: [trace(console.debug)] });
 * ```
 */
export const trace = (log: (entry: TraceEntry) => void): Layer => tracing(SENSITIVE, log);
