/** What `dumpState` shows: everything that the SDK knows, with keys in kebab case. */

import { AGENT, CREDENTIALS, TENANTS } from "./directory.js";

/** Where an interaction stands in the state, by its stage. */
const FOLDERS = Object.freeze({
  offered: "pending",
  active: "active",
  wrapup: "active",
  past: "past",
});

/**
 * @param {import("./session.js").Session} session
 * @param {import("./interactions.js").Interactions} interactions
 */
export function dumpedState(session, interactions) {
  return {
    interactions: dumpedInteractions(interactions),
    session: dumpedSession(session),
    user: session.loggedIn ? dumpedUser() : {},
  };
}

/** @param {import("./interactions.js").Interactions} interactions */
function dumpedInteractions(interactions) {
  /** @type {Record<string, Record<string, unknown>>} */
  const folders = { pending: {}, active: {}, past: {}, incoming: {} };
  for (const one of interactions.all()) {
    const folder = folders[FOLDERS[one.stage]] ?? {};
    folder[one.interactionId] = {
      "interaction-id": one.interactionId,
      "channel-type": "voice",
      direction: one.direction,
      source: "twilio",
      timeout: one.timeout,
      customer: one.customer,
    };
  }
  return folders;
}

/** @param {import("./session.js").Session} session */
function dumpedSession(session) {
  if (session.tenantId === null) return { "expired?": true };
  return {
    "expired?": session.sessionId === null,
    "tenant-id": session.tenantId,
    region: "us-east-1",
    direction: session.direction,
    state: session.presence?.state ?? null,
    ...(session.sessionId === null
      ? {}
      : { "session-id": session.sessionId, "resource-id": session.resourceId }),
  };
}

function dumpedUser() {
  return {
    "user-id": AGENT.userId,
    username: CREDENTIALS.username,
    "first-name": AGENT.firstName,
    "last-name": AGENT.lastName,
    tenants: TENANTS.map(({ tenantId, tenantName }) => ({
      "tenant-id": tenantId,
      "tenant-name": tenantName,
    })),
    "default-tenant": null,
  };
}
