// What is known of topics, against the package of the sample catalog.
import { events, once, Skylight, type Topics } from "skylight-sdk";
import type { Equal, Expect } from "./expect.js";

const skylight = await Skylight.open({});

// A known topic narrows the payload; an unknown one can be named all the same.
const off = skylight.on("acme/calls/held", (payload, event) => {
  payload.callId satisfies string;
  event.topic satisfies "acme/calls/held";
  event.error satisfies null;
});
off satisfies () => void;
skylight.on("acme/brand/new", (payload) => {
  // @ts-expect-error nothing is known of the payload
  payload.callId;
});
skylight.on("desk/ready", (payload) => payload satisfies null);
// @ts-expect-error only errors arrive on this topic
skylight.on("acme/calls/line-failed", () => {});
skylight.onMessage("acme/calls/line-failed", ({ error }) => error?.code);
skylight.onMessage("", ({ topic, generation }) => [topic, generation]);

// Waiting for one message, with fields that its payload must hold.
const ended = await once(skylight, "acme/calls/ended", { where: { callId: "1" }, timeout: 1000 });
ended.parties[0]?.name satisfies string | null | undefined;
// @ts-expect-error the payload has no such field
await once(skylight, "acme/calls/ended", { where: { nonsense: "1" } });
await once(skylight, "acme/brand/new");

// A loop is limited to the topics of its prefix, and to those that nobody knows.
for await (const event of events(skylight, "acme/calls")) {
  if (event.topic === "acme/calls/held") {
    if (event.error) {
      event.error.kind satisfies "sdk";
      event.response.status satisfies number | null;
    } else event.response.callId satisfies string;
  } else if (event.topic === "acme/calls/recordings/listed" && !event.error)
    event.response.recording.seconds satisfies number;
  else if (event.topic === "acme/calls/placed" && event.error) event.response satisfies null;
  // @ts-expect-error this topic is not below the prefix
  else if (event.topic === "acme/desk/signed-in") event.response;
  else event.topic satisfies string;
}
for await (const event of events(skylight, "")) event.topic satisfies string;

// The end of a connection.
export type _Ended = Expect<Equal<typeof skylight.ended, AbortSignal>>;

// Never delivered, so not known.
export type _Legacy = Expect<Equal<Extract<keyof Topics, "acme/calls/legacy">, never>>;
