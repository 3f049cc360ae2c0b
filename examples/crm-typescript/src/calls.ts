/** The agent's calls: offered, under way, in wrapup. */

import { describeCustomer, findCustomer } from "./customers.js";
import { button, element, onSubmit } from "./page.js";
import type { Connection } from "./skylight.js";

type Stage = "offered" | "active" | "wrapup";

interface Call {
  readonly interactionId: string;
  readonly title: string;
  stage: Stage;
  onHold: boolean;
}

/** Wires the form that dials; `current` gives the connection while there is one. */
export function wireDialling(current: () => Connection): void {
  onSubmit("dial-form", async () => {
    const phoneNumber = element("number", HTMLInputElement).value;
    // The customer's record goes along with the call.
    const customer = findCustomer(phoneNumber);
    const { interactionId } = await current().interactions.voice.dial({
      phoneNumber,
      ...(customer && { interactionMetadata: customer }),
    });
    element("dialled", HTMLOutputElement).value = `Interaction ${interactionId}`;
  });
}

/** Shows the calls of a connection, none of one before, and lets the agent act on them. */
export function watchCalls(skylight: Connection): void {
  const calls = new Map<string, Call>();

  const show = () => {
    element("calls", HTMLUListElement).replaceChildren(...[...calls.values()].map(item));
    element("no-calls", HTMLParagraphElement).hidden = calls.size > 0;
  };
  const change = (interactionId: string, act: (call: Call) => void) => {
    const call = calls.get(interactionId);
    if (call) act(call);
    show();
  };
  const forget = ({ interactionId }: { interactionId: string }) => {
    calls.delete(interactionId);
    show();
  };

  const item = (call: Call): HTMLLIElement => {
    const { interactionId, title, stage, onHold } = call;
    const entry = document.createElement("li");
    entry.dataset.stage = stage;
    const { interactions } = skylight;
    const buttons = {
      offered: [
        button("Accept", () => interactions.accept({ interactionId })),
        button("Reject", () => interactions.reject({ interactionId })),
      ],
      active: [
        onHold
          ? button("Resume", () => interactions.voice.customerResume({ interactionId }))
          : button("Hold", () => interactions.voice.customerHold({ interactionId })),
        button("End", () => interactions.end({ interactionId })),
      ],
      wrapup: [button("End wrapup", () => interactions.endWrapup({ interactionId }))],
    }[stage];
    const text = document.createElement("p");
    text.textContent = `${title}: ${stage}${onHold ? ", on hold" : ""}`;
    entry.append(text, ...buttons);
    return entry;
  };

  element("dialled", HTMLOutputElement).value = "";
  show();
  skylight.on("cxengage/interactions/work-offer-received", (offer) => {
    const { interactionId, direction, customer } = offer;
    const title = `${direction === "inbound" ? "From" : "To"} ${describeCustomer(customer)}`;
    calls.set(interactionId, { interactionId, title, stage: "offered", onHold: false });
    show();
  });
  skylight.on("cxengage/interactions/work-accepted-received", ({ interactionId }) =>
    change(interactionId, (call) => {
      call.stage = "active";
    }),
  );
  skylight.on("cxengage/interactions/voice/customer-hold-received", ({ interactionId }) =>
    change(interactionId, (call) => {
      call.onHold = true;
    }),
  );
  skylight.on("cxengage/interactions/voice/customer-resume-received", ({ interactionId }) =>
    change(interactionId, (call) => {
      call.onHold = false;
    }),
  );
  skylight.on("cxengage/interactions/wrapup-started", ({ interactionId }) =>
    change(interactionId, (call) => {
      call.stage = "wrapup";
      call.onHold = false;
    }),
  );
  skylight.on("cxengage/interactions/work-ended-received", forget);
  skylight.on("cxengage/interactions/work-rejected-received", forget);
}
