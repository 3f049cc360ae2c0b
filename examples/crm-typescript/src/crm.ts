/** The CRM page: opens Skylight and shows what it says. */

import { watchCalls, wireDialling } from "./calls.js";
import { logEvents } from "./event-log.js";
import { element, enable, onPress, onSubmit, showProblem } from "./page.js";
import { watchSession, wireSession } from "./session.js";
import { type Connection, openSkylight } from "./skylight.js";

let connection: Connection | undefined;

function current(): Connection {
  if (!connection) throw new Error("Skylight is not open.");
  return connection;
}

function show(state: "closed" | "opening" | "open", text: string): void {
  const status = element("connection", HTMLParagraphElement);
  status.dataset.state = state;
  status.textContent = text;
  element("connect", HTMLButtonElement).disabled = state !== "closed";
  element("disconnect", HTMLButtonElement).disabled = state !== "open";
  enable("login", state === "open");
  if (state === "open") return;
  for (const fieldset of ["tenants", "presence", "dialling"]) enable(fieldset, false);
}

onSubmit("connect-form", async () => {
  show("opening", "Opening Skylight …");
  try {
    // Opened in the click itself: a popup blocker stops it after anything that waits.
    connection = await openSkylight(element("address", HTMLInputElement).value);
  } catch (error) {
    show("closed", "Not connected");
    throw error;
  }
  show("open", "Connected");
  watchSession(connection);
  watchCalls(connection);
  logEvents(connection).catch(() => {
    // Why the connection ended is shown below.
  });
  const { ended } = connection;
  ended.addEventListener("abort", () => {
    connection = undefined;
    show("closed", "Not connected");
    if (ended.reason.kind !== "client-closed") showProblem(ended.reason);
  });
});
onPress("disconnect", async () => current().close());
wireSession(current);
wireDialling(current);
show("closed", "Not connected");
