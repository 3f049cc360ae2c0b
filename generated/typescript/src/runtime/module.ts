import { type Answers, errorsFirst, many, ownTopic } from "./answers.js";
import type { CommandWords } from "./command.js";
import type { CallOptions } from "./connection.js";
import * as protocol from "./protocol.js";

/** Calls a command. */
export type Call = (command: CommandWords, params?: unknown, options?: CallOptions) => unknown;

/** Makes the methods of a module, which call through a connection. */
export type Module<Commands> = (call: Call) => Commands;

/** The methods of modules, under the names that the modules were given. */
export type Methods<Modules> = {
  readonly [Name in keyof Modules]: Modules[Name] extends Module<infer Commands> ? Commands : never;
};

type Stream = (connection: { readonly call: Call }, command: never, params: never) => unknown;

/** The places of a field, of which that in payloads is `null` when only errors have it. */
const identityOf = (fields: string) => {
  const [param = "", payload, error] = fields.split("=");
  return [param, payload === "" ? null : payload, error] as const;
};

/** The message of a command, but for its params. */
const messageOf = (path: string): object => {
  const names = path.split(".");
  const command = names.pop();
  const [module, subModule] = names;
  return {
    [protocol.MARKER]: true,
    ...(module && { [protocol.MODULE]: module }),
    ...(subModule && { [protocol.SUB_MODULE]: subModule }),
    [protocol.COMMAND]: command,
  };
};

const WORDS: Readonly<Record<string, Answers>> = { many, errorsFirst };

/** How the commands of a line are answered: the words for that, and the param that names a topic. */
const answersOf = (word: string | undefined, param: string | undefined): CommandWords[5] => {
  const answers = WORDS[word ?? ""];
  return param === undefined ? answers : ownTopic(param, answers);
};

/** The command that a line of a table describes, and whether it takes no params. */
const read = (path: string, line: string): [command: CommandWords, isBare: boolean] => {
  const [reply = "", ...words] = line.split(" ");
  const marked = (mark: string) =>
    words.filter((word) => word[0] === mark).map((word) => word.slice(1));
  const command: CommandWords = [
    path,
    messageOf(path),
    reply === "-" ? [] : [reply, ...marked("!")],
    marked("=").map((fields) => identityOf(fields)),
    marked("@")[0],
    answersOf(marked("*")[0], marked(">")[0]),
  ];
  return [command, words.includes("()")];
};

/**
 * A module, from a table of its commands, its subModules, and how those of its commands are called
 * that are answered many times.
 *
 * A key of the table is words: the topic of the answer, or `-` when none ever comes, then `()` when
 * there are no params, `=param=payload=error` for each field that a call and its answer share (with
 * nothing for `payload` when only errors have it), `!topic` for each other topic on which the
 * commands can fail, `@topic` for the one that shows that the module has started, `*many` or
 * `*errorsFirst`, and `>param` for the param that names a topic for the answer; see `CommandWords`.
 * `~` is the command's name in kebab case. The value is the names of the commands of which that is
 * true.
 */
export const module =
  <Commands>(
    path: string,
    table: Readonly<Record<string, string>>,
    subModules: Readonly<Record<string, Module<unknown>>> = {},
    stream?: Stream,
  ): Module<Commands> =>
  (call) => {
    const methods: Record<string, unknown> = {};
    const add = (name: string, line: string) => {
      const kebab = name.replace(/[A-Z]/g, "-$&").toLowerCase();
      const [command, isBare] = read(`${path}.${name}`, line.replace("~", kebab));
      const run = (command[5]?.isShared && (stream?.bind(null, { call }) as Call)) || call;
      methods[name] = run.bind(null, command, ...(isBare ? [undefined] : []));
    };
    for (const [line, names] of Object.entries(table))
      for (const name of names.split(" ")) add(name, line);
    for (const [name, bind] of Object.entries(subModules)) methods[name] = bind(call);
    return methods as Commands;
  };
