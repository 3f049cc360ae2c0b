/** The module `session`: the tenant, the telephone and whether work may come. */

import { command } from "./command.js";
import { AGENT, EXTENSIONS, REASON_LISTS, TENANTS } from "./directory.js";
import { NOT_FOUND, sdkError } from "./sdk-error.js";
import { boolean, object, oneOf, optional, required, string, uuid } from "./validation.js";

/** @typedef {import("./command.js").Publish} Publish */

/**
 * The agent's presence.
 * @typedef {object} Presence
 * @property {"ready" | "notready" | "offline"} state
 * @property {string | null} reason
 * @property {string | null} reasonId
 * @property {string | null} reasonListId
 */

/** Where every change of presence is acknowledged. */
export const ACKNOWLEDGED = "session/state-change-request-acknowledged";
const HEARTBEAT_SECONDS = 30;
const NO_REASON = Object.freeze({ reason: null, reasonId: null, reasonListId: null });

const reasonInfo = object({
  reason: required(string),
  reasonId: required(uuid),
  reasonListId: required(uuid),
});
const direction = oneOf("inbound", "outbound", "agent-initiated");

/** The agent's session. */
export class Session {
  /** @type {Publish} */
  #publish;
  /** @type {import("./platform.js").Platform} */
  #platform;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #heartbeats;

  /** Whether the agent is logged in. */
  loggedIn = false;
  /** @type {string | null} */
  tenantId = null;
  /** @type {string | null} */
  sessionId = null;
  /** @type {string | null} */
  resourceId = null;
  /** @type {Presence | null} */
  presence = null;
  /** @type {"inbound" | "outbound" | "agent-initiated"} */
  direction = "inbound";
  /** @type {(typeof EXTENSIONS)[number] | null} */
  activeExtension = null;

  /** Called when the tenant's configuration has come and the modules that wait for it may start. */
  onConfiguration = () => {};
  /** Called when the SDK forgets everything. */
  onReset = () => {};
  /** Called for the ids of what keeps an agent from logging out. @type {() => string[]} */
  activeInteractions = () => [];

  /**
   * @param {Publish} publish
   * @param {import("./platform.js").Platform} platform
   */
  constructor(publish, platform) {
    this.#publish = publish;
    this.#platform = platform;
  }

  /** @returns {import("./command.js").Module} */
  module() {
    const publish = this.#publish;
    return {
      getTenantDetails: command(publish, "session/get-tenant-details", {}, () =>
        this.tellTenants(),
      ),
      getUserConfig: command(publish, "session/get-user-config-response", {}, () =>
        this.#platform.next(() =>
          publish("session/get-user-config-response", { result: this.#configuration() }),
        ),
      ),
      goNotReady: command(publish, ACKNOWLEDGED, { reasonInfo: optional(reasonInfo) }, (fields) =>
        this.goNotReady(fields.reasonInfo),
      ),
      goReady: command(publish, ACKNOWLEDGED, { extensionValue: required(string) }, (fields) =>
        this.goReady(fields.extensionValue),
      ),
      setActiveTenant: command(
        publish,
        "session/set-active-tenant-response",
        {
          tenantId: required(uuid),
          noSession: optional(boolean),
          silentMonitoring: optional(boolean),
        },
        (fields) => this.#setActiveTenant(fields.tenantId, fields.noSession === true),
      ),
      setDirection: command(
        publish,
        "session/set-direction-response",
        { direction: required(direction), agentId: optional(uuid), sessionId: optional(uuid) },
        (fields) => this.#setDirection(fields.direction),
      ),
      ...neverAnswered(),
    };
  }

  /** Tells of the tenants, as the screen asks for after a login. */
  tellTenants() {
    const details = TENANTS.map(({ tenantId, tenantName, tenantActive }) => ({
      tenantId,
      name: tenantName,
      description: null,
      active: tenantActive,
      password: true,
      identityProviders: [],
    }));
    this.#platform.next(() => this.#publish("session/get-tenant-details", { details }));
  }

  /**
   * @param {string} tenantId
   * @param {boolean} noSession
   */
  #setActiveTenant(tenantId, noSession) {
    if (!TENANTS.some((tenant) => tenant.tenantId === tenantId)) {
      this.#platform.next(() =>
        this.#publish(
          "session/set-active-tenant-response",
          null,
          sdkError(2010, { apiResponse: NOT_FOUND }),
        ),
      );
      return;
    }
    this.#platform.next(
      () => {
        this.tenantId = tenantId;
        this.#publish("session/set-active-tenant-response", { tenantId });
      },
      () => {
        this.activeExtension = EXTENSIONS[0] ?? null;
        this.#publish("session/config-details", this.#configuration());
        if (!noSession) this.onConfiguration();
      },
      () => this.#publish("session/extension-list", this.#extensions()),
    );
    if (!noSession) this.#start();
  }

  #start() {
    const loggedIn = REASON_LISTS[0];
    const reason = loggedIn?.reasons[0];
    this.#platform.next(
      () => {
        this.sessionId = crypto.randomUUID();
        this.resourceId = AGENT.userId;
        this.#publish("session/started", {
          sessionId: this.sessionId,
          resourceId: this.resourceId,
          state: "initializing",
        });
      },
      () => this.#beat(),
    );
    this.#changePresence(() => ({
      state: "notready",
      reason: reason?.name ?? null,
      reasonId: reason?.reasonId ?? null,
      reasonListId: loggedIn?.id ?? null,
    }));
  }

  #beat() {
    const beat = () =>
      this.#publish("session/heartbeat-response", {
        heartbeatDelay: HEARTBEAT_SECONDS,
        sessionId: this.sessionId,
      });
    clearInterval(this.#heartbeats);
    this.#heartbeats = setInterval(beat, HEARTBEAT_SECONDS * 1000);
    beat();
  }

  /**
   * Makes the agent ready on one of his telephones.
   * @param {string} extensionValue
   */
  goReady(extensionValue) {
    const extension = EXTENSIONS.find(({ value }) => value === extensionValue);
    if (extension === undefined || this.sessionId === null) {
      const validExtensions = this.sessionId === null ? [] : EXTENSIONS;
      this.#publish(ACKNOWLEDGED, null, sdkError(2005, { validExtensions }));
      return;
    }
    if (extension !== this.activeExtension) {
      this.#platform.next(
        () => {
          this.activeExtension = extension;
          this.#publish("session/extension-list", this.#extensions());
        },
        () => this.#publish("session/config-details", this.#configuration()),
      );
    }
    this.#changePresence(() => ({ state: "ready", ...NO_REASON }));
  }

  /**
   * Makes the agent not ready.
   * @param {{ reason: string, reasonId: string, reasonListId: string }} [reason]
   */
  goNotReady(reason) {
    if (this.sessionId === null) {
      this.#platform.next(() =>
        this.#publish(ACKNOWLEDGED, null, sdkError(2004, { apiResponse: NOT_FOUND })),
      );
    } else if (reason !== undefined && !isReason(reason)) {
      this.#publish(ACKNOWLEDGED, null, sdkError(2007, { validReasons: REASON_LISTS }));
    } else {
      this.#changePresence(() => ({ state: "notready", ...(reason ?? NO_REASON) }));
    }
  }

  /** @param {() => Presence} next */
  #changePresence(next) {
    this.#platform.next(
      () =>
        this.#publish(ACKNOWLEDGED, {
          ...next(),
          sessionId: this.sessionId,
          resourceId: this.resourceId,
        }),
      () => {
        this.presence = next();
        this.#publish("session/state-change-response", {
          ...this.presence,
          availableStates:
            this.presence.state === "ready" ? ["notready", "offline"] : ["ready", "offline"],
          direction: this.direction,
          supervisorId: null,
          supervisorName: null,
        });
      },
    );
  }

  /** @param {Session["direction"]} wanted */
  #setDirection(wanted) {
    this.#platform.next(
      () => {
        this.direction = wanted;
        this.#publish("session/set-direction-response", {
          direction: wanted,
          sessionId: this.sessionId,
        });
      },
      () =>
        this.#publish("session/direction-change-response", {
          state: this.presence?.state ?? "notready",
          direction: wanted,
          supervisorId: null,
          supervisorName: null,
        }),
    );
  }

  /** Ends the session, unless interactions are active. */
  logout() {
    const active = this.activeInteractions();
    if (active.length > 0) {
      // Keys of a map that are UUIDs lose their hyphens on the way out.
      const activeInteractions = Object.fromEntries(
        active.map((interactionId) => [interactionId.replaceAll("-", ""), { interactionId }]),
      );
      this.#publish(ACKNOWLEDGED, null, sdkError(4000, { activeInteractions }));
      return;
    }
    this.#platform.next(
      () => {
        const { sessionId, resourceId } = this;
        this.#publish(ACKNOWLEDGED, { state: "offline", ...NO_REASON, sessionId, resourceId });
      },
      () => {
        this.presence = { state: "offline", ...NO_REASON };
        this.#publish("session/ended", {
          state: "offline",
          supervisorId: null,
          supervisorName: null,
        });
      },
      () => this.#publish("session/sqs-shut-down", null),
      () => {
        this.reset();
        this.#publish("errors/warn/sqs-loop-ended", null, sdkError(5004, { restartCount: 0 }));
      },
    );
  }

  /** Forgets everything. */
  reset() {
    clearInterval(this.#heartbeats);
    this.loggedIn = false;
    this.tenantId = null;
    this.sessionId = null;
    this.resourceId = null;
    this.presence = null;
    this.activeExtension = null;
    this.onReset();
  }

  #extensions() {
    return { activeExtension: this.activeExtension, extensions: EXTENSIONS };
  }

  #configuration() {
    return {
      ...this.#extensions(),
      integrations: [],
      reasonLists: REASON_LISTS,
      outboundIntegration: null,
      messageTemplates: [],
    };
  }
}

/** @param {{ reason: string, reasonId: string, reasonListId: string }} wanted */
function isReason({ reason, reasonId, reasonListId }) {
  const list = REASON_LISTS.find(({ id }) => id === reasonListId);
  return (
    list?.reasons.some((known) => known.reasonId === reasonId && known.name === reason) ?? false
  );
}

/** The commands that take effect, or not, without ever publishing. @returns {import("./command.js").Module} */
function neverAnswered() {
  const names = [
    "clearMonitoredInteraction",
    "getActiveTenantId",
    "getActiveUserId",
    "getDefaultExtension",
    "getExtensions",
    "getMonitoredInteraction",
    "getSsoToken",
    "getToken",
    "setLocale",
    "setToken",
    "setUserIdentity",
  ];
  return Object.fromEntries(names.map((name) => [name, () => {}]));
}
