import type { CallOptions, Connection } from "../src/connection.js";
import type { Module } from "../src/module.js";
import { type OpenOptions, openConnection } from "../src/open.js";
import { Page } from "./popup.js";
import { skylight } from "./protocol.js";

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
  readonly voice: {
    dial(params: { phoneNumber: string }, options?: CallOptions): Promise<unknown>;
    sendDigits(params: object, options?: CallOptions): Promise<unknown>;
  };
}

/** A module with a subModule. */
export const interactions: Module<Interactions> = {
  name: "interactions",
  commands: {
    "cxengage/interactions/~-acknowledged interactionId": "accept end",
  },
  subModules: {
    voice: {
      commands: {
        "cxengage/interactions/voice/~-send-acknowledged": "dial",
        "cxengage/interactions/voice/~-acknowledged interactionId !cxengage/errors/no-integration":
          "sendDigits",
      },
    },
  },
};

interface Session {
  getToken(options?: CallOptions): Promise<void>;
  setToken(token: string, options?: CallOptions): Promise<void>;
  getUserConfig(options?: CallOptions): Promise<unknown>;
}

/** A module with commands that are never answered. */
export const session: Module<Session> = {
  name: "session",
  commands: {
    "- ()": "getToken",
    "-": "setToken",
    "cxengage/session/~-response ()": "getUserConfig",
  },
};

/** The connection that the tests open. */
export type Desk = Connection<{ payloads: Topics; failures: object; errorOnly: never }> & {
  readonly interactions: Interactions;
  readonly session: Session;
  dumpState(options?: CallOptions): Promise<unknown>;
};

type Options = Partial<OpenOptions<{ interactions: typeof interactions; session: typeof session }>>;

/** Begins to open a connection on a page. */
export const opening = (page: Page, options: Options = {}): Promise<Desk> => {
  page.install();
  return openConnection(skylight, {
    modules: { interactions, session },
    ...options,
  }) as Promise<Desk>;
};

/** A page with a connection that stands. */
export async function open(options: Options = {}): Promise<{ page: Page; desk: Desk }> {
  const page = new Page(skylight, options.origin ?? ORIGIN);
  const desk = opening(page, options);
  page.shakeHands();
  return { page, desk: await desk };
}

/** A page that nothing was opened on yet. */
export const newPage = (origin = ORIGIN): Page => new Page(skylight, origin);
