import { ACCEPTED, CLOSED, LOADED, REFUSED, TOPIC } from "../protocol.js";
import { errorOf, type SequenceStep, type SimulatedCatalog, sequenceOf } from "./catalog.js";
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
import {
  type Play,
  type PlayOptions,
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

/** A sequence that is being played. */
interface Playing {
  readonly steps: SequenceStep[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly byAgent: boolean;
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
  let playing: Playing[] = [];
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
    const root = `${command.topic.split("/")[0]}/`;
    const topic = typeof custom === "string" && custom.startsWith(root) ? custom : command.topic;
    const { shared } = command;
    if (given instanceof SimulatedError) {
      const about = sharedFields(shared, data, "error");
      fail(given.topic ?? topic, given, Object.keys(about).length ? about : undefined);
      return;
    }
    skylight.publish(topic, makeAnswer(types, command.topic, sources, { data, shared, given }));
    for (const play of playing) {
      if (play.steps[0]?.command !== command.path || !agrees(play.fields, data)) continue;
      if (play.steps[0].topic === command.topic) play.steps.shift();
      goOn(play, true);
    }
  };

  const fail = (topic: string | undefined, error: unknown, about?: object) => {
    const response = makeFailure(types, topic ?? "", sources);
    if (!(error instanceof SimulatedError)) return skylight.publish(topic, response, error);
    const { code, data } = error;
    const known = errorOf(catalog, code) ?? { code };
    const whole = about && (data === undefined || isObject(data)) ? { ...about, ...data } : data;
    const told = whole === undefined ? {} : { data: whole };
    skylight.publish(topic, response, { ...known, ...told });
  };

  /** Plays on to the next step that waits for a command; `called` when the first one's has come. */
  const goOn = (play: Playing, called = false) => {
    let mayPass = called;
    for (;;) {
      const [step] = play.steps;
      if (!step) break;
      if (step.command !== undefined && !play.byAgent && !mayPass) return;
      mayPass = false;
      play.steps.shift();
      skylight.publish(step.topic, makePayloadWith(types, step.topic, sources, play.fields));
    }
    playing = playing.filter((other) => other !== play);
  };

  const stepsOf = (sequence: string, options: PlayOptions): SequenceStep[] => {
    const { with: wanted = [], from, until } = options;
    const all = sequenceOf(catalog, sequence);
    if (!all.length) throw new RangeError(`there is no sequence ${sequence}`);
    const find = (topic: string) => {
      const index = all.findIndex((step) => step.topic === topic);
      if (index < 0) throw new RangeError(`the sequence ${sequence} has no step ${topic}`);
      return index;
    };
    wanted.forEach(find);
    const [first, last] = [from ? find(from) : 0, until ? find(until) : all.length];
    const own = [LOADED, ACCEPTED, REFUSED, CLOSED];
    return all.filter(
      ({ topic, optional }, index) =>
        index >= first &&
        index <= last &&
        // The handshake is the page's, not the script's.
        !own.includes(topic) &&
        (!optional || wanted.includes(topic) || topic === from || topic === until),
    );
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
    fail,
    play(sequence, fields = {}, options = {}) {
      const steps = stepsOf(sequence, options);
      const play = { steps, fields, byAgent: options.byAgent ?? false };
      playing.push(play);
      goOn(play);
      return {
        get left() {
          return steps.map(({ topic }) => topic);
        },
      } satisfies Play;
    },
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
      playing = [];
      skylight.unload();
    },
  };
}

/** Whether params can be about what is being played: they say nothing else in the same field. */
const agrees = (fields: Readonly<Record<string, unknown>>, data: unknown): boolean =>
  Object.entries(fields).every(
    ([name, value]) => !isObject(data) || data[name] === undefined || data[name] === value,
  );
