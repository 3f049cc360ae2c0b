/** What the engine must know of a command. */
export interface Command {
  /** Name of the module; absent for a command of the bridge itself. */
  readonly module?: string | undefined;
  /** Name of the subModule. */
  readonly subModule?: string | undefined;
  /** Name of the command. */
  readonly command: string;
  /** Topic of the answer; absent when there never is one. */
  readonly reply?: string | undefined;
  /** What must agree for an answer to belong to a call. */
  readonly match: readonly Match[];
  /** Other topics on which the command can fail. */
  readonly failsOn: readonly string[];
}

/** One identity that a call and its answer share. Each path lists keys from the outside in. */
export interface Match {
  /** Where it stands in the params. */
  readonly param: readonly string[];
  /** Where it stands in the payload. */
  readonly payload: readonly string[];
  /** Where it stands in the `data` of an error. */
  readonly error: readonly string[];
}

/** The command's dotted path, for instance `interactions.voice.dial`. */
export const pathOf = ({ module, subModule, command }: Command): string =>
  [module, subModule, command].filter(Boolean).join(".");
