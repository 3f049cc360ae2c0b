/** What the runtime must know of a protocol. The generator writes it from the catalog. */
export interface Protocol {
  /** The keys of the messages, in both directions. */
  readonly envelope: readonly [
    marker: string,
    module: string,
    subModule: string,
    command: string,
    data: string,
    topic: string,
    error: string,
    response: string,
  ];
  /** The topics on which the popup speaks of the handshake. */
  readonly handshake: readonly [loaded: string, accepted: string, refused: string];
  /** The message with which this page introduces itself. */
  readonly init: object;
  /** The production address, with the query parameters that are always sent. */
  readonly url: string;
  /** Name of the popup's window. */
  readonly windowName: string;
  /** Features of the popup's window. */
  readonly features: string;
  /** The commands without a module, as in a {@link ModuleTable}. */
  readonly bridge: Readonly<Record<string, string>>;
}

/**
 * The commands of a module as data, from which the methods are made.
 *
 * `commands` lists names by what answers them. That is a line of words: first the topic, or `-`
 * when no answer ever comes; then `()` when there are no params, `!topic` for every other topic on
 * which the command can fail, and `param`, `param=payload` or `param=payload=error` for every field
 * that a call and its answer share, as paths with dots. Topics are written without the module's
 * `topics`, or in full after a slash; `~` stands for the command's name in kebab case.
 */
export interface ModuleTable {
  /** Dotted path of the module; a subModule has that of its module and the name it has there. */
  readonly path?: string;
  /** What the module's topics begin with; a subModule's continue its module's. */
  readonly topics?: string;
  /** Names of commands, separated by spaces, by what answers them. */
  readonly commands?: Readonly<Record<string, string>>;
  /** The subModules by name. */
  readonly subModules?: Readonly<Record<string, ModuleTable>>;
}

/** What the engine must know of a command. */
export interface Command {
  /** Dotted path: module and subModule, if any, and the name. */
  readonly path: string;
  /** Topic of the answer; absent when there never is one. */
  readonly reply?: string | undefined;
  /** What must agree for an answer to belong to a call. */
  readonly match: readonly Match[];
  /** Other topics on which the command can fail. */
  readonly failsOn: readonly string[];
}

/**
 * One identity that a call and its answer share: where it stands in the params, in the payload and
 * in the `data` of an error, as keys from the outside in. A place that is left out is the one before.
 */
export type Match = readonly (readonly string[])[];
