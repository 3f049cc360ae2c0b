/** What the runtime must know of a protocol. The generator writes it from the catalog. */
export interface Protocol {
  /** The keys of the messages, in both directions. */
  readonly envelope: readonly [
    marker: string,
    modules: readonly [module: string, subModule: string],
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
  /** The production address, without query parameters. */
  readonly url: string;
  /** Query parameters that are always sent. */
  readonly query: Readonly<Record<string, string>>;
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
 * which the command can fail, `>param` for the param that names a topic for the answer, and
 * `param`, `param=payload` or `param=payload=error` for every field that a call and its answer
 * share, as paths with dots. `~` stands for the command's name in kebab case.
 */
export interface ModuleTable {
  /** Name of the module; a subModule goes by the name that it has in its module. */
  readonly name?: string;
  /** Names of commands, separated by spaces, by what answers them. */
  readonly commands: Readonly<Record<string, string>>;
  /** The subModules by name. */
  readonly subModules?: Readonly<Record<string, ModuleTable>>;
}

/** What the engine must know of a command. */
export interface Command {
  /** Names of its module and subModule, as far as it has them, and its own. */
  readonly path: readonly string[];
  /** The line of a {@link ModuleTable} that says what answers it, in words, with the name put in. */
  readonly answer: readonly string[];
}
