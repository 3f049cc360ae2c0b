/** Logging in, the tenant and the agent's presence. */

import { element, enable, onPress, onSubmit, setOptions } from "./page.js";
import type { Connection } from "./skylight.js";

const STATES = new Map([
  ["ready", "Ready"],
  ["notready", "Not ready"],
  ["offline", "Offline"],
]);

const field = (id: string): HTMLInputElement => element(id, HTMLInputElement);
const chosen = (id: string): string => element(id, HTMLSelectElement).value;

/** Wires the form fields of the agent's session to a connection; `current` gives it while there is one. */
export function wireSession(current: () => Connection): void {
  onSubmit("login-form", async () => {
    const password = field("password");
    const credentials = { username: field("username").value, password: password.value };
    const { tenants } = await current().authentication.login(credentials);
    password.value = "";
    setOptions(
      "tenant",
      tenants.map(({ tenantId, tenantName }) => ({ value: tenantId, label: tenantName })),
    );
    enable("tenants", true);
  });
  onSubmit("tenant-form", () => current().session.setActiveTenant({ tenantId: chosen("tenant") }));
  onPress("ready", () => current().session.goReady({ extensionValue: chosen("extension") }));
  onPress("not-ready", () => current().session.goNotReady({}));
  onPress("log-out", () => current().authentication.logout());
}

/** Shows the agent's session as it changes, whoever changes it; nothing of one before. */
export function watchSession(skylight: Connection): void {
  const output = element("presence-state", HTMLOutputElement);
  const show = (state: string) => {
    output.value = STATES.get(state) ?? state;
    output.dataset.state = state;
    enable("presence", state !== "offline");
    enable("dialling", state === "ready");
  };
  output.value = "–";
  delete output.dataset.state;
  setOptions("tenant", []);
  setOptions("extension", []);
  skylight.on("cxengage/session/config-details", ({ extensions }) => {
    setOptions(
      "extension",
      extensions.map(({ value, description }) => ({ value, label: description ?? value })),
    );
  });
  skylight.on("cxengage/session/state-change-response", ({ state }) => show(state));
  skylight.on("cxengage/session/ended", ({ state }) => show(state));
}
