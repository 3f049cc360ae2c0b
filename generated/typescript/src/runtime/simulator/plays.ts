import { ACCEPTED, CLOSED, LOADED, REFUSED } from "../protocol.js";
import { type SequenceStep, type SimulatedCatalog, sequenceOf } from "./catalog.js";
import type { Play, PlayOptions } from "./script.js";
import { type HeardCommand, isObject } from "./skylight.js";

type Fields = Readonly<Record<string, unknown>>;

/** A sequence that is being played. */
interface Playing {
  readonly steps: SequenceStep[];
  readonly fields: Fields;
  readonly byAgent: boolean;
}

/**
 * Plays sequences of a catalog.
 *
 * @param publish - tells of a step, with what is known of its payload
 */
export function createPlays(
  catalog: SimulatedCatalog,
  publish: (topic: string, fields: Fields) => void,
) {
  let playing: Playing[] = [];

  /** Goes on to the next step that waits for a command; past the first one's when it has come. */
  const goOn = (play: Playing, hasCome: boolean) => {
    let passes = hasCome;
    for (;;) {
      const [step] = play.steps;
      if (!step) break;
      if (step.command !== undefined && !play.byAgent && !passes) return;
      passes = false;
      play.steps.shift();
      publish(step.topic, play.fields);
    }
    playing = playing.filter((other) => other !== play);
  };

  return {
    /** Begins to play; see `play` of the simulator. */
    begin(name: string, fields: Fields, options: PlayOptions): Play {
      const steps = stepsOf(catalog, name, options);
      const play = { steps, fields, byAgent: options.byAgent ?? false };
      playing.push(play);
      goOn(play, false);
      return {
        get left() {
          return steps.map(({ topic }) => topic);
        },
      };
    },

    /** A command was answered, which is what the sequences may wait for that are about the same. */
    answered({ command, data }: HeardCommand) {
      for (const play of playing) {
        const [step] = play.steps;
        if (step?.command !== command.path || !agrees(play.fields, data)) continue;
        const isAnswer = step.topic === command.topic;
        if (isAnswer) play.steps.shift();
        goOn(play, !isAnswer);
      }
    },

    /** Plays nothing any more. */
    stop() {
      playing = [];
    },
  };
}

/** The steps of a sequence that are to be played. */
function stepsOf(
  catalog: SimulatedCatalog,
  name: string,
  { with: wanted = [], from, until }: PlayOptions,
): SequenceStep[] {
  const steps = sequenceOf(catalog, name);
  if (!steps.length) throw new RangeError(`there is no sequence ${name}`);
  const find = (topic: string) => {
    const index = steps.findIndex((step) => step.topic === topic);
    if (index < 0) throw new RangeError(`the sequence ${name} has no step ${topic}`);
    return index;
  };
  wanted.forEach(find);
  const first = from === undefined ? 0 : find(from);
  const last = until === undefined ? steps.length : find(until);
  const named = [...wanted, from, until];
  // The handshake is the page's, not the script's.
  const pages = [LOADED, ACCEPTED, REFUSED, CLOSED];
  return steps.filter(
    ({ topic, optional }, index) =>
      index >= first &&
      index <= last &&
      !pages.includes(topic) &&
      (!optional || named.includes(topic)),
  );
}

/** Whether params can be about what is played: they hold nothing else in the same field. */
const agrees = (fields: Fields, data: unknown): boolean =>
  Object.entries(fields).every(
    ([name, value]) => !isObject(data) || data[name] === undefined || data[name] === value,
  );
