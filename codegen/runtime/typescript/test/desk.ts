import type { Command } from "../src/command.js";
import type { CallOptions, Connection } from "../src/connection.js";
import { type Module, module } from "../src/module.js";
import { type OpenOptions, openConnection } from "../src/open.js";
import { type StreamOptions, stream } from "../src/stream.js";
import { Page } from "./popup.js";

export const ORIGIN = "https://skylight.cxengage.net";

/** Topics of the tests. */
export interface Topics {
  "cxengage/session/state-change-response": { state: string };
  "cxengage/interactions/work-offer-received": { interactionId: string };
  "cxengage/interactions/voice/hold-received": { interactionId: string; by: string };
}

interface Interactions {
  accept(params: { interactionId: string }, options?: CallOptions): Promise<unknown>;
  end(params: { interactionId: string }, options?: CallOptions): Promise<unknown>;
  getTranscripts(
    params: { interactionId: string },
    options?: StreamOptions,
  ): AsyncGenerator<unknown, void, void>;
  readonly voice: {
    dial(params: { phoneNumber: string }, options?: CallOptions): Promise<unknown>;
    sendDigits(params: object, options?: CallOptions): Promise<unknown>;
  };
}

const voice: Module<Interactions["voice"]> = module("interactions.voice", {
  "cxengage/interactions/voice/~-send-acknowledged": "dial",
  "cxengage/interactions/voice/~-acknowledged =interactionId !cxengage/errors/no-integration":
    "sendDigits",
});

/** A module with a subModule and a stream. */
export const interactions: Module<Interactions> = module(
  "interactions",
  {
    "cxengage/interactions/~-acknowledged =interactionId": "accept end",
    "cxengage/interactions/~-response =interactionId @cxengage/session/started *many":
      "getTranscripts",
  },
  { voice },
  stream,
);

interface Session {
  getToken(options?: CallOptions): Promise<void>;
  setToken(token: string, options?: CallOptions): Promise<void>;
  getUserConfig(options?: CallOptions): Promise<unknown>;
}

/** A module with commands that are never answered. */
export const session: Module<Session> = module("session", {
  "- ()": "getToken",
  "-": "setToken",
  "cxengage/session/~-response ()": "getUserConfig",
});

/** A command by itself. */
export const dumpState: Command<undefined, Promise<unknown>> = [
  "dumpState",
  { skylightController: true, command: "dumpState" },
  ["cxengage/state"],
];

/** The connection that the tests open. */
export type Desk = Connection<{ payloads: Topics; failures: object; errorOnly: never }> & {
  readonly interactions: Interactions;
  readonly session: Session;
};

type Options = Partial<OpenOptions<{ interactions: typeof interactions; session: typeof session }>>;

/** Begins to open a connection on a page. */
export const opening = (page: Page, options: Options = {}): Promise<Desk> => {
  page.install();
  return openConnection({
    modules: { interactions, session },
    ...options,
  }) as Promise<Desk>;
};

/** A page with a connection that stands. */
export async function open(options: Options = {}): Promise<{ page: Page; desk: Desk }> {
  const page = new Page(options.origin ?? ORIGIN);
  const desk = opening(page, options);
  page.shakeHands();
  return { page, desk: await desk };
}

/** A page that nothing was opened on yet. */
export const newPage = (origin = ORIGIN): Page => new Page(origin);
