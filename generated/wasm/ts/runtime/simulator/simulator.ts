import { TOPIC } from "../protocol.js";
import { errorOf, type SimulatedCatalog } from "./catalog.js";
import type { Clock } from "./clock.js";
import { createDelivery } from "./delivery.js";
import {
  makeAnswer,
  makeFailure,
  makePayload,
  makePayloadWith,
  type Sources,
  sharedFields,
} from "./payload.js";
import { createPlays } from "./plays.js";
import {
  type SimulatedCall,
  SimulatedError,
  type SimulatedTypes,
  type Simulator,
  silence,
} from "./script.js";
import { createSkylight, type HeardCommand, isObject } from "./skylight.js";

/** Where a simulated Skylight runs. A page is whatever the host takes for one. */
export interface Host<Page> {
  /** The page that opened it. */
  readonly opener: Page;
  readonly clock: Clock;
  /** Posts a message to a page, for this origin only, or for any when that is `*`. */
  post(page: Page, message: Readonly<Record<string, unknown>>, targetOrigin: string): void;
}

/** Makes a simulated Skylight, and what a test scripts it with. The host tells it what it hears. */
export function createSimulator<Page, T extends SimulatedTypes>(
  catalog: SimulatedCatalog,
  host: Host<Page>,
) {
  const { types } = catalog;
  const calls: SimulatedCall[] = [];
  const handlers = new Map<string, (data: never) => unknown>();
  const delivery = createDelivery(host.clock);
  const ids = new Map<string, string>();
  /** Which load of the page this is: what an earlier one still wanted to say is lost. */
  let life = 0;

  const uuid = (field: string): string => {
    const id = ids.get(field) ?? `00000000-0000-4000-8000-${`${ids.size + 1}`.padStart(12, "0")}`;
    ids.set(field, id);
    return id;
  };
  const sources: Sources = { uuid, date: () => host.clock.date() };

  const skylight = createSkylight<Page>(catalog, host.opener, {
    post: (page, message, targetOrigin) =>
      delivery.send(String(message[TOPIC] ?? ""), () => host.post(page, message, targetOrigin)),
    called(command, data, heard, unheard) {
      calls.push({ command, data, ...(unheard && { unheard }) });
      if (heard && !unheard) run(heard);
    },
  });

  const plays = createPlays(catalog, (topic, fields) =>
    skylight.publish(topic, makePayloadWith(types, topic, sources, fields)),
  );

  const run = (heard: HeardCommand) => {
    const now = life;
    const answerNow = (given: unknown) => {
      if (now === life) answer(heard, given);
    };
    const failNow = (error: unknown) => {
      if (error instanceof SimulatedError) answerNow(error);
      // Nothing comes of it, as when Skylight throws; whoever wrote the handler wants to know.
      else (globalThis.reportError ?? console.error)(error);
    };
    try {
      const given = handlers.get(heard.command.path)?.(heard.data as never);
      if (given instanceof Promise) given.then(answerNow).catch(failNow);
      else answerNow(given);
    } catch (error) {
      failNow(error);
    }
  };

  const answer = ({ command, data }: HeardCommand, given: unknown) => {
    if (command.topic === undefined || given === silence) return;
    const custom = command.customTopic && isObject(data) ? data[command.customTopic] : undefined;
    const topic = typeof custom === "string" ? custom : command.topic;
    // The opener hears only topics whose first part is that of Skylight's own.
    const isHeard = topic.split("/")[0] === command.topic.split("/")[0];
    const { shared } = command;
    if (given instanceof SimulatedError) {
      if (!isHeard && given.topic === undefined) return;
      const about = sharedFields(shared, data, "error");
      const response = makeFailure(types, given.topic ?? command.topic, sources);
      skylight.publish(given.topic ?? topic, response, told(given, about));
      return;
    }
    const payload = makeAnswer(types, command.topic, sources, { data, shared, given });
    if (isHeard) skylight.publish(topic, payload);
    plays.answered({ command, data });
  };

  /** An error as Skylight tells it, about what a call and its answer share. */
  const told = ({ code, data }: SimulatedError, about: object) => {
    const plain = data === undefined || isObject(data);
    const whole = plain && Object.keys(about).length ? { ...about, ...data } : data;
    return { code, ...errorOf(catalog, code), ...(whole !== undefined && { data: whole }) };
  };

  const simulator: Simulator<T> = {
    calls,
    on(command, handler) {
      if (!Object.hasOwn(catalog.commands, command))
        throw new RangeError(`there is no command ${command}`);
      handlers.set(command, handler);
      return () => {
        if (handlers.get(command) === handler) handlers.delete(command);
      };
    },
    publish: (topic, payload) =>
      skylight.publish(topic, makePayload(types, topic, sources, payload)),
    fail(topic, error) {
      const response = makeFailure(types, topic ?? "", sources);
      skylight.publish(topic, response, error instanceof SimulatedError ? told(error, {}) : error);
    },
    play: (sequence, fields = {}, options = {}) => plays.begin(sequence, fields, options),
    start: (...what) => what.forEach(skylight.start),
    fault: (topic, fault, times = 1) => delivery.fault(topic, fault, times),
    uuid,
  };

  return {
    simulator,
    load: skylight.load,
    hear: skylight.hear,
    unload() {
      life++;
      plays.stop();
      skylight.unload();
    },
  };
}
