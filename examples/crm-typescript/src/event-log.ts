/** Everything that Skylight says, the newest first. */

import { events } from "skylight-sdk";
import { element } from "./page.js";
import type { Connection } from "./skylight.js";

const LIMIT = 200;

/** Writes down the topics until the connection ends; never the payloads, which hold credentials. */
export async function logEvents(skylight: Connection): Promise<void> {
  const log = element("log", HTMLOListElement);
  for await (const { topic, error } of events(skylight, "")) {
    const entry = document.createElement("li");
    entry.textContent = error ? `${topic}: error ${error.code ?? ""}` : topic;
    entry.dataset.error = String(error !== null);
    log.prepend(entry);
    while (log.children.length > LIMIT) log.lastElementChild?.remove();
  }
}
