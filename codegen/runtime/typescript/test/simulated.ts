import type { CallOptions } from "../src/connection.js";
import { type OpenOptions, openConnection } from "../src/open.js";
import type { SimulatedCatalog } from "../src/simulator/catalog.js";
import { SimulatedError } from "../src/simulator/script.js";
import {
  createSimulation,
  type SimulateOptions,
  type Simulation,
} from "../src/simulator/simulate.js";
import { type Desk, interactions, session } from "./desk.js";

export const OFFER = "cxengage/interactions/work-offer-received";
export const ACCEPTED = "cxengage/interactions/accept-acknowledged";
export const ID = "0b6bd9a0-5b6f-4a7e-9d0a-000000000001";
export const OTHER_ID = "0b6bd9a0-5b6f-4a7e-9d0a-000000000002";

/** A small part of Skylight's catalog, as the generator would write it. */
export const catalog: SimulatedCatalog = {
  types: {
    types: {
      Channel: "'voice'|'sms'",
      Extension: "{type:'webrtc'|'pstn' value:string region?:string}",
    },
    params: {
      "interactions.accept": "{interactionId:uuid note?:string}",
      "interactions.end": "{interactionId:uuid}",
      "interactions.transfer": "{to:{agentId:uuid}}",
      "interactions.voice.dial": "{phoneNumber:string}",
      "session.setToken": "string",
      "session.goReady": "{extensionValue:string}",
      "api.read": "{path:json customTopic?:string}",
    },
    payloads: {
      "skylight/loaded": "null",
      "cxengage/interactions/accept-acknowledged":
        "{interactionId:uuid resourceId:uuid|null note?:string}",
      "cxengage/interactions/end-acknowledged": "{interactionId:uuid}",
      "cxengage/interactions/transferred": "{target:{id:uuid name:string}}",
      "cxengage/interactions/work-offer-received":
        "{interactionId:uuid type:'work-offer' channelType:Channel timeout:timestamp customer?:string|null autoAnswer:boolean count:integer<1,>}",
      "cxengage/interactions/work-accepted-received": "{interactionId:uuid}",
      "cxengage/interactions/custom-fields-received": "{interactionId:uuid fields:list<Extension>}",
      "cxengage/interactions/work-ended-received": "{interactionId:uuid}",
      "cxengage/interactions/voice/dial-send-acknowledged": "{interactionId:uuid}",
      "cxengage/session/config-details":
        "{extensions:list<Extension> active:Extension tags:map<json> note:string|null}",
      "cxengage/session/state-change-request-acknowledged": "{state:'ready'|'notready'}",
      "cxengage/api/read-response": "{read:string}",
      "cxengage/state": "{session:{expired%3F?:boolean} interactions:map<json>}",
    },
    failures: { "cxengage/api/read-response": "{statusText?:string failure:'error'|'timeout'}" },
  },
  commands: {
    "interactions.accept": "cxengage/interactions/accept-acknowledged =interactionId",
    "interactions.end": "cxengage/interactions/end-acknowledged =interactionId",
    "interactions.transfer": "cxengage/interactions/transferred =to.agentId=target.id=agent.id",
    "interactions.voice.dial": "cxengage/interactions/voice/dial-send-acknowledged",
    "session.getToken": "-",
    "session.setToken": "-",
    "session.goReady": "cxengage/session/state-change-request-acknowledged",
    "session.goNotReady": "cxengage/session/state-change-request-acknowledged",
    "api.read": "cxengage/api/read-response >customTopic",
    "zendesk.focus": "cxengage/zendesk/focus-response",
    dumpState: "cxengage/state",
  },
  starts: {
    "interactions.voice": "configuration cxengage/session/config-details",
    zendesk: "zendesk cxengage/zendesk/zendesk-initialization",
  },
  sequences: {
    work_item:
      "cxengage/interactions/work-offer-received ?cxengage/interactions/custom-fields-received cxengage/interactions/accept-acknowledged<interactions.accept cxengage/interactions/work-accepted-received ?cxengage/interactions/end-acknowledged<interactions.end cxengage/interactions/work-ended-received",
    bridge_handshake: "skylight/loaded skylight/target-origin-defined",
  },
  errors: {
    1003: "general|error|The params are not what the command takes.",
    4004: "interaction|interaction-fatal|The interaction could not be accepted.",
  },
  refusal: 1003,
};

/** Names and payloads of the catalog. */
export interface Types {
  payloads: {
    "cxengage/interactions/work-offer-received": {
      interactionId: string;
      customer?: string | null;
    };
  };
  commands:
    | "interactions.accept"
    | "interactions.end"
    | "interactions.transfer"
    | "interactions.voice.dial"
    | "session.getToken"
    | "session.setToken"
    | "session.goReady"
    | "session.goNotReady"
    | "api.read"
    | "zendesk.focus"
    | "dumpState";
  sequences: "work_item" | "bridge_handshake";
}

export const simulate = (options?: SimulateOptions): Simulation<Types> =>
  createSimulation<Types>(catalog, options);

export const sdkError = (code: number, data?: unknown, topic?: string): SimulatedError =>
  new SimulatedError(code, data, topic);

type Options = Partial<OpenOptions<{ interactions: typeof interactions; session: typeof session }>>;

/** Begins to open Skylight on the page of a simulation. */
export const opening = (options: Options = {}): Promise<Desk> =>
  openConnection({ modules: { interactions, session }, ...options }) as Promise<Desk>;

export type { CallOptions, Desk };

/** The origin of the page. */
export const CRM = "https://crm.example";
/** The message with which the page introduces itself. */
export const INIT = { skylightController: true, controllerInit: true };

/** A message of the opener. */
export const command = (path: string, data?: unknown) => {
  const names = path.split(".");
  const last = names.pop();
  const [module, subModule] = names;
  return {
    skylightController: true,
    ...(module !== undefined && { module }),
    ...(subModule !== undefined && { subModule }),
    command: last,
    ...(data !== undefined && { data }),
  };
};

/** A message that the page heard. */
export interface Heard {
  readonly topic?: string;
  readonly error: unknown;
  readonly response?: unknown;
}

/** A field of an object that may not be there. */
export const field = (value: unknown, name: string): unknown => Object(value)[name];

/** A simulation whose page has shaken hands; what it hears, and how it posts. */
export const heardBy = async (...args: Parameters<typeof simulate>) => {
  const simulation = simulate(...args);
  const heard: Heard[] = [];
  simulation.window.addEventListener("message", (event) =>
    heard.push((event as MessageEvent<Heard>).data),
  );
  const popup = simulation.window.open(
    "https://skylight.cxengage.net/?crmModule=zendesk",
    "skylight",
  );
  const post = async (path: string, data?: unknown) => {
    popup?.postMessage(command(path, data), "https://skylight.cxengage.net");
    await simulation.settle();
    return heard.at(-1);
  };
  await simulation.settle();
  popup?.postMessage(INIT, "https://skylight.cxengage.net");
  await simulation.settle();
  heard.length = 0;
  return { simulation, popup, heard, post };
};

/** The topics of messages. */
export const topics = (heard: readonly Heard[]) => heard.map(({ topic }) => topic);
