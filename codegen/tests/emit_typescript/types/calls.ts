// What compiles and what does not, against the package of the sample catalog.
import { isSdkError, Skylight, SkylightError, stream } from "skylight-sdk";
import { calls } from "skylight-sdk/calls";
import type { CallsRecordingsCommands } from "skylight-sdk/calls/recordings";
import { snapshot } from "skylight-sdk/commands/bridge";
import { hold, place } from "skylight-sdk/commands/calls";
import { setLabel } from "skylight-sdk/commands/desk";
import { desk } from "skylight-sdk/desk";
import * as errors from "skylight-sdk/errors";
import type { Equal, Expect } from "./expect.js";

const skylight = await Skylight.open({ modules: { calls, desk } });

// Params are checked: required keys, closed enums, null only where it is allowed.
const placed = await skylight.calls.place({ number: "1", direction: "inbound", queueId: null });
await skylight.calls.place({ number: "1", caller: { name: "A" }, metadata: { any: ["thing"] } });
// @ts-expect-error `number` is required
await skylight.calls.place({});
// @ts-expect-error there is no such direction
await skylight.calls.place({ number: "1", direction: "sideways" });
// @ts-expect-error there is no such param
await skylight.calls.place({ number: "1", numbr: "1" });
// @ts-expect-error `direction` may be absent, not null
await skylight.calls.place({ number: "1", direction: null });
// @ts-expect-error absent is not undefined
await skylight.calls.place({ number: "1", queueId: undefined });
// An enum that is open takes other texts too.
await skylight.calls.place({ number: "1", ringing: "melodious" });

// Payloads are typed; their enums are open.
const direction = placed.direction;
direction satisfies string;
// @ts-expect-error what is received can be anything, what is sent cannot
await skylight.calls.place({ number: "1", direction });

// Options come last, and alone when there are no params.
const { signal } = new AbortController();
await skylight.calls.hold({ callId: placed.callId }, { timeout: 1000, signal });
await skylight.calls.recordings.purge({ timeout: 1000 });
// @ts-expect-error there is no such option
await skylight.calls.hold({ callId: "1" }, { retries: 3 });

// A bare argument, and one of several parameter objects.
export type _Label = Expect<Equal<ReturnType<typeof skylight.desk.setLabel>, Promise<void>>>;
await skylight.desk.setLabel("Hello");
// @ts-expect-error the label is not in an object
await skylight.desk.setLabel({ label: "Hello" });
await skylight.desk.signIn({ token: "t" });
await skylight.desk.signIn({ name: "n", password: "p" });
// @ts-expect-error neither the one nor the other
await skylight.desk.signIn({ name: "n" });

// Files, tagged unions, keys that are no identifiers.
await skylight.calls.recordings.attach({ callId: "1", recording: new Blob() });
await skylight.calls.transfer({ callId: "1", to: { kind: "agent", agentId: "1" } });
// @ts-expect-error a queue is no agent
await skylight.calls.transfer({ callId: "1", to: { kind: "queue", agentId: "1" } });

// A command by itself is called by the connection, with the same types.
const state = await skylight.call(snapshot);
export type _Expired = Expect<Equal<(typeof state)["expired?"], boolean | undefined>>;
await skylight.call(snapshot, undefined, { signal });
(await skylight.call(place, { number: "1" })).direction satisfies string;
await skylight.call(setLabel, "Hello");
// @ts-expect-error `callId` is required
await skylight.call(hold, {});
// @ts-expect-error there must be params
await skylight.call(hold);
// @ts-expect-error this is no command
await skylight.call("calls.hold", { callId: "1" });
// @ts-expect-error it is answered once, which is no stream
stream(skylight, hold, { callId: "1" });

// A module that was not given is not there, and may go by another name.
const small = await Skylight.open({ modules: { telephone: calls } });
await small.telephone.hold({ callId: "1" });
// @ts-expect-error the desk was not given
small.desk;
const bare = await Skylight.open({});
// @ts-expect-error no module was given
bare.calls;
// @ts-expect-error this is no module
await Skylight.open({ modules: { calls: {} } });
export type _Recordings = Expect<Equal<typeof skylight.calls.recordings, CallsRecordingsCommands>>;

// The type of a connection can be named.
export const use = (connection: Skylight<{ desk: typeof desk }>) => connection.desk.setLabel("x");
await use(skylight);
// @ts-expect-error its desk is missing
await use(small);

// Opening is checked too.
await Skylight.open({ query: { theme: "dark", region: "eu" } });
// @ts-expect-error there is no such theme
await Skylight.open({ query: { theme: "blue" } });

// Errors: one class, told apart by kind and code.
export function explain(error: unknown): string {
  if (isSdkError(error, errors.callGone)) {
    error.code satisfies 202;
    return error.data.callId ?? "";
  }
  if (isSdkError(error, 12345)) {
    // @ts-expect-error nothing is known of the data of this code
    return error.data.callId;
  }
  if (!(error instanceof SkylightError)) return "";
  // @ts-expect-error only errors of Skylight have a code
  error.code;
  if (error.kind === "sdk") return `${error.code} ${error.level} ${error.context}`;
  if (error.kind === "origin-refused") return error.origin;
  // @ts-expect-error there is no such kind
  if (error.kind === "nonsense") return "";
  return error.message;
}
