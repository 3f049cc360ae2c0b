// Written by skylight-codegen from the catalog; change that, not this file.
import type { SimulatedCatalog } from "./runtime/simulator/catalog.js";
import { simulateInPage } from "./runtime/simulator/page.js";
import { SimulatedError, type Simulator, silence } from "./runtime/simulator/script.js";
import {
  createSimulation,
  type SimulateOptions,
  type Simulation,
} from "./runtime/simulator/simulate.js";
import type { Topics } from "./topics.js";
import { typeTable } from "./type-table.js";

export type { VirtualClock } from "./runtime/simulator/clock.js";
export type { Fault } from "./runtime/simulator/delivery.js";
export type {
  Play,
  PlayOptions,
  SimulatedCall,
  Simulator,
} from "./runtime/simulator/script.js";
export type { SimulateOptions, Simulation } from "./runtime/simulator/simulate.js";
export { SimulatedError, silence };

/** The dotted paths of the commands. */
export type CommandPath ={{ command_paths }};

/** The names of the sequences. */
export type SequenceName ={{ sequence_names }};

/** The names and payloads of the catalog. */
export interface SimulatedSkylight {
  /** Payloads by topic. */
  payloads: Topics;
  /** Paths of the commands. */
  commands: CommandPath;
  /** Names of the sequences. */
  sequences: SequenceName;
}

const catalog: SimulatedCatalog = {
  types: typeTable,
  commands: {
{%- for row in commands %}
{{ row }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}},
  starts: {
{%- for row in starts %}
{{ row }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}},
  sequences: {
{%- for row in sequences %}
{{ row }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}},
  errors: {
{%- for row in errors %}
{{ row }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}},

  refusal: {{ refusal }},
};

/**
 * Skylight and the page that opens it, in one process and without a browser: for unit tests.
 *
 * @example
 * ```ts
 * const simulation = simulate();
 * const uninstall = simulation.install();
 * ```
 */
export const simulate = (options?: SimulateOptions): Simulation<SimulatedSkylight> =>
  createSimulation(catalog, options);

/**
 * Makes the page that this runs in a simulated Skylight for the page that opened it: for tests in a
 * browser. It says that it is loaded at once, so script it in the same turn.
 */
export const simulateSkylight = (): Simulator<SimulatedSkylight> => simulateInPage(catalog);

/**
 * An error for a handler to give back or throw, or to be told with `fail`. Its other fields are those
 * of the catalog.
 *
 * @param code - its number
 * @param data - what stands in its `data`, besides the fields that identify the call
 * @param topic - where it is told, when that is not the topic of the answer
 */
export const sdkError = (code: number, data?: unknown, topic?: string): SimulatedError =>
  new SimulatedError(code, data, topic);
