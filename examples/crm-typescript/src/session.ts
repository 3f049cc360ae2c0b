/** Logging in, the tenant and the agent's presence. */

import { element, enable, onPress, onSubmit, setOptions } from "./page.js";
import type { Connection } from "./skylight.js";

const STATES = new Map([
  ["ready", "Ready"],
  ["notready", "Not ready"],
  ["offline", "Offline"],
]);

const value = (id: string): string => element(id, HTMLInputElement).value;
const chosen = (id: string): string => element(id, HTMLSelectElement).value;

/** Wires the form fields of the agent's session to a connection; `current` gives it while there is one. */
export function wireSession(current: () => Connection): void {
  onSubmit("login-form", async () => {
    const credentials = { username: value("username"), password: value("password") };
    const { tenants } = await current().authentication.login(credentials);
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

/** Shows the agent's session as it changes, whoever changes it. */
export function watchSession(skylight: Connection): void {
  const show = (state: string) => {
    const output = element("presence-state", HTMLOutputElement);
    output.value = STATES.get(state) ?? state;
    output.dataset.state = state;
    enable("presence", state !== "offline");
    enable("dialling", state === "ready");
  };
  skylight.on("cxengage/session/config-details", ({ extensions }) => {
    setOptions(
      "extension",
      extensions.map(({ value, description }) => ({ value, label: description ?? value })),
    );
  });
  skylight.on("cxengage/session/state-change-response", ({ state }) => show(state));
  skylight.on("cxengage/session/ended", ({ state }) => show(state));
}
