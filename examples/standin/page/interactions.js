/** The life of an interaction, from the offer to the end of the wrapup. */

import { DISPOSITIONS, OUTBOUND_FLOW } from "./directory.js";
import { sdkError } from "./sdk-error.js";

/** @typedef {import("./command.js").Publish} Publish */

/**
 * A voice interaction.
 * @typedef {object} Interaction
 * @property {string} interactionId
 * @property {"offered" | "active" | "wrapup" | "past"} stage
 * @property {"inbound" | "agent-initiated"} direction
 * @property {string} customer the customer's telephone number
 * @property {string} timeout when the offer ends, ISO 8601
 * @property {boolean} onHold
 * @property {boolean} muted
 * @property {boolean} wrapupEnabled
 * @property {string | null} dispositionId
 * @property {Record<string, unknown>} metadata what the opener gave a call that it placed
 */

const OFFER_SECONDS = 60;
const WRAPUP_SECONDS = 60;

/** Everything that is offered to the agent, under way or over. */
export class Interactions {
  /** @type {Publish} */
  #publish;
  /** @type {import("./platform.js").Platform} */
  #platform;
  /** @type {import("./session.js").Session} */
  #session;
  /** In the order in which they came. @type {Map<string, Interaction>} */
  #interactions = new Map();

  /**
   * @param {Publish} publish
   * @param {import("./platform.js").Platform} platform
   * @param {import("./session.js").Session} session
   */
  constructor(publish, platform, session) {
    this.#publish = publish;
    this.#platform = platform;
    this.#session = session;
  }

  /** @returns {Interaction[]} */
  all() {
    return [...this.#interactions.values()];
  }

  /**
   * @param {string} id
   * @returns {Interaction | undefined}
   */
  find(id) {
    return this.#interactions.get(id);
  }

  /** Forgets all of them. */
  clear() {
    this.#interactions.clear();
  }

  /**
   * Lets an inbound call come to the agent.
   * @param {string} customer the caller's telephone number
   * @returns {string} the interaction's id
   */
  offerWork(customer) {
    const one = this.#create("inbound", customer);
    this.#offer(one);
    return one.interactionId;
  }

  /**
   * Calls a customer; the interaction then comes to the agent as any other offer.
   * @param {string} phoneNumber
   * @param {Record<string, unknown>} [metadata]
   */
  dial(phoneNumber, metadata) {
    const one = this.#create("agent-initiated", phoneNumber, metadata);
    const answer = { interactionId: one.interactionId, ...OUTBOUND_FLOW };
    this.#platform.next(() => this.#publish("interactions/voice/dial-send-acknowledged", answer));
    this.#offer(one);
  }

  /**
   * Lets the offer of an interaction run out, as it does by itself after a minute.
   * @param {string} id
   */
  expireOffer(id) {
    const one = this.#interactions.get(id);
    this.#platform.next(() => {
      if (one?.stage === "offered") this.#rejected(one);
    });
  }

  /**
   * Lets the customer end the call, which nobody acknowledges.
   * @param {string} id
   */
  customerLeaves(id) {
    const one = this.#interactions.get(id);
    if (one?.stage === "active") this.#wrapUp(one);
  }

  /**
   * @param {"inbound" | "agent-initiated"} direction
   * @param {string} customer
   * @param {Record<string, unknown>} [metadata]
   * @returns {Interaction}
   */
  #create(direction, customer, metadata = {}) {
    /** @type {Interaction} */
    const one = {
      interactionId: crypto.randomUUID(),
      stage: "offered",
      direction,
      customer,
      timeout: new Date(Date.now() + OFFER_SECONDS * 1000).toISOString(),
      onHold: false,
      muted: false,
      wrapupEnabled: true,
      dispositionId: null,
      metadata,
    };
    this.#interactions.set(one.interactionId, one);
    setTimeout(() => this.expireOffer(one.interactionId), OFFER_SECONDS * 1000);
    return one;
  }

  /** @param {Interaction} one */
  #offer(one) {
    const { interactionId, direction, customer, timeout } = one;
    this.#notify(one, "work-offer-received", "WORK_OFFER_RECEIVED", {
      type: "work-offer",
      channelType: "voice",
      direction,
      timeout,
      timeoutEnd: timeout,
      source: "twilio",
      customer,
      autoAnswer: false,
    });
    this.#notify(one, "work-initiated-received", "WORK_INITIATED_RECEIVED", { customer });
    this.#platform.next(
      () =>
        this.#publish("interactions/custom-fields-received", {
          interactionId,
          customFields: [{ label: "Customer", value: customer }],
        }),
      () =>
        this.#publish("interactions/wrapup-details-received", {
          interactionId,
          wrapupTime: WRAPUP_SECONDS,
          wrapupEnabled: one.wrapupEnabled,
          wrapupUpdateAllowed: true,
          targetWrapupTime: WRAPUP_SECONDS,
        }),
    );
    this.#notify(one, "disposition-codes-received", "DISPOSITION_CODES_RECEIVED", {
      dispositionCodes: { dispositions: DISPOSITIONS, name: "Calls", active: true, shared: true },
      forceSelect: false,
    });
  }

  /**
   * Publishes a notification of the platform, and the receipt that the SDK gives for it.
   * @param {Interaction} one
   * @param {string} topic
   * @param {string} sdkMsgType
   * @param {Record<string, unknown>} more
   */
  #notify(one, topic, sdkMsgType, more) {
    const { interactionId } = one;
    this.#platform.next(
      () =>
        this.#publish(`interactions/${topic}`, {
          interactionId,
          type: "agent-notification",
          notificationType: topic.replace(/-received$/, ""),
          sdkMsgType,
          tenantId: this.#session.tenantId,
          resourceId: this.#session.resourceId,
          sessionId: this.#session.sessionId,
          actionId: crypto.randomUUID(),
          subId: crypto.randomUUID(),
          ...more,
        }),
      () => this.#publish("interactions/flow-action-acknowledged", { interactionId }),
    );
  }

  /**
   * The agent takes an offer.
   * @param {Interaction} one
   */
  accept(one) {
    if (one.stage !== "offered") {
      this.#platform.next(() =>
        this.#publish("interactions/accept-acknowledged", null, sdkError(4001)),
      );
      return;
    }
    this.#platform.next(
      () => this.#publish("interactions/accept-acknowledged", this.reference(one)),
      () => {
        one.stage = "active";
        this.#publish("interactions/work-accepted-received", {
          interactionId: one.interactionId,
          activeResources: [
            { id: this.#session.resourceId, externalResource: false, extension: null },
          ],
          customerOnHold: false,
          recording: false,
        });
      },
    );
    if (one.direction === "agent-initiated") {
      this.#platform.next(() =>
        this.#publish("interactions/voice/customer-connected", {
          interactionId: one.interactionId,
          type: "agent-notification",
          sdkMsgType: "CUSTOMER_CONNECTED",
        }),
      );
    }
  }

  /**
   * The agent ends a call, or turns an offer down.
   * @param {Interaction} one
   */
  end(one) {
    const offered = one.stage === "offered";
    this.#platform.next(() => this.#publish("interactions/end-acknowledged", this.reference(one)));
    if (offered) this.#platform.next(() => this.#rejected(one));
    else this.#wrapUp(one);
  }

  /** @param {Interaction} one */
  #rejected(one) {
    one.stage = "past";
    this.#publish("interactions/work-rejected-received", { interactionId: one.interactionId });
  }

  /** @param {Interaction} one */
  #wrapUp(one) {
    if (!one.wrapupEnabled || one.stage === "wrapup") {
      this.#finish(one);
      return;
    }
    this.#platform.next(() => {
      one.stage = "wrapup";
      this.#publish("interactions/wrapup-started", { interactionId: one.interactionId });
    });
    setTimeout(() => {
      if (one.stage === "wrapup") this.endWrapup(one);
    }, WRAPUP_SECONDS * 1000);
  }

  /**
   * The agent is done with the work after the call.
   * @param {Interaction} one
   */
  endWrapup(one) {
    this.#platform.next(() =>
      this.#publish("interactions/end-wrapup-acknowledged", this.reference(one)),
    );
    this.#finish(one);
  }

  /** @param {Interaction} one */
  #finish(one) {
    this.#platform.next(() => {
      one.stage = "past";
      this.#publish("interactions/work-ended-received", { interactionId: one.interactionId });
    });
  }

  /**
   * The agent says what came of it.
   * @param {Interaction} one
   * @param {string} dispositionId
   */
  dispose(one, dispositionId) {
    const topic = "interactions/disposition-code-changed";
    const disposition = DISPOSITIONS.find((known) => known.dispositionId === dispositionId);
    if (disposition === undefined) {
      // The SDK gives these two fields the wrong way round.
      const data = { validDispositions: one.interactionId, interactionId: DISPOSITIONS };
      this.#publish(topic, null, sdkError(4020, data));
      return;
    }
    this.#platform.next(() => {
      one.dispositionId = dispositionId;
      this.#publish(topic, { ...this.reference(one), disposition });
    });
  }

  /**
   * The agent gives up a call before the customer answers.
   * @param {Interaction} one
   */
  cancelDial(one) {
    this.#platform.next(() =>
      this.#publish("interactions/voice/cancel-dial-acknowledged", this.reference(one)),
    );
    if (one.stage === "offered") this.#platform.next(() => this.#rejected(one));
    else this.#finish(one);
  }

  /**
   * What most acknowledgements hold.
   * @param {Interaction} one
   */
  reference({ interactionId }) {
    return { interactionId, resourceId: this.#session.resourceId };
  }
}
