/** The agent's screen. */

import { AGENT, CREDENTIALS, EXTENSIONS, TENANTS } from "./directory.js";

const STATES = Object.freeze({ ready: "Ready", notready: "Not ready", offline: "Offline" });
const STAGES = Object.freeze({
  offered: "Offered",
  active: "Active",
  wrapup: "Wrapup",
  past: "Ended",
});

/** The number that calls when somebody presses the button. */
const CALLER = "+12505550123";

/** Shows the session and the interactions, and lets the agent act on his own. */
export class Screen {
  /** @type {Document} */
  #document;
  /** @type {import("./session.js").Session} */
  #session;
  /** @type {import("./interactions.js").Interactions} */
  #interactions;

  /**
   * @param {Document} document
   * @param {import("./session.js").Session} session
   * @param {import("./interactions.js").Interactions} interactions
   */
  constructor(document, session, interactions) {
    this.#document = document;
    this.#session = session;
    this.#interactions = interactions;
    this.#on("go-ready", () =>
      session.goReady((session.activeExtension ?? EXTENSIONS[0])?.value ?? ""),
    );
    this.#on("go-not-ready", () => session.goNotReady());
    this.#on("log-out", () => session.logout());
    this.#on("bring-call", () => interactions.offerWork(CALLER));
  }

  /** Shows how things are now. */
  show() {
    const { loggedIn, tenantId, presence, sessionId, activeExtension } = this.#session;
    const state = this.#element("state");
    state.dataset.state = presence?.state ?? (loggedIn ? "logged-in" : "logged-out");
    state.textContent =
      presence === null ? (loggedIn ? "Logged in" : "Logged out") : STATES[presence.state];
    this.#element("agent").textContent = loggedIn
      ? `${AGENT.firstName} ${AGENT.lastName} (${CREDENTIALS.username})`
      : "–";
    this.#element("tenant").textContent =
      TENANTS.find((one) => one.tenantId === tenantId)?.tenantName ?? "–";
    this.#element("extension").textContent = activeExtension?.value ?? "–";
    this.#enable("go-ready", presence?.state === "notready");
    this.#enable("go-not-ready", presence?.state === "ready");
    this.#enable("log-out", sessionId !== null);
    this.#enable("bring-call", presence?.state === "ready");
    this.#showInteractions();
  }

  #showInteractions() {
    const interactions = this.#interactions.all();
    this.#element("interactions").replaceChildren(...interactions.map((one) => this.#item(one)));
    this.#element("no-work").hidden = interactions.length > 0;
  }

  /** @param {import("./interactions.js").Interaction} one */
  #item(one) {
    const item = this.#document.createElement("li");
    item.dataset.stage = one.stage;
    const direction = one.direction === "inbound" ? "Call from" : "Call to";
    const remarks = [
      STAGES[one.stage],
      ...(one.onHold ? ["on hold"] : []),
      ...(one.muted ? ["muted"] : []),
    ];
    item.append(`${direction} ${one.customer}: ${remarks.join(", ")} `);
    if (one.stage === "active") {
      const hangUp = this.#document.createElement("button");
      hangUp.type = "button";
      hangUp.textContent = "Customer hangs up";
      hangUp.addEventListener("click", () => this.#interactions.customerLeaves(one.interactionId));
      item.append(hangUp);
    }
    return item;
  }

  /**
   * @param {string} id
   * @param {() => void} act
   */
  #on(id, act) {
    this.#element(id).addEventListener("click", act);
  }

  /**
   * @param {string} id
   * @param {boolean} enabled
   */
  #enable(id, enabled) {
    /** @type {HTMLButtonElement} */ (this.#element(id)).disabled = !enabled;
  }

  /**
   * @param {string} id
   * @returns {HTMLElement}
   */
  #element(id) {
    const element = this.#document.getElementById(id);
    if (element === null) throw new Error(`the page has no #${id}`);
    return element;
  }
}
