import type { CallOptions } from "./connection.js";
import type { Command, ModuleTable } from "./protocol.js";

/** A module whose commands a connection is given; `Commands` is the interface of its methods. */
export interface Module<Commands> extends ModuleTable {
  /** Exists for the type checker alone. */
  readonly [commandTypes]?: Commands;
}
declare const commandTypes: unique symbol;

/** The methods of modules, under the names that the modules were given. */
export type Methods<Modules> = {
  readonly [Name in keyof Modules]: Modules[Name] extends Module<infer Commands> ? Commands : never;
};

/** Calls a command. */
export type Call = (command: Command, data: unknown, options?: CallOptions) => Promise<unknown>;

/** Makes the methods of a module and its subModules, whose topics begin with `topics`. */
export function bindModule(call: Call, table: ModuleTable, path = "", topics = ""): object {
  const { commands = {}, subModules = {} } = table;
  const methods: Record<string, unknown> = {};
  const topicOf = (word = "") => (word[0] === "/" ? word.slice(1) : topics + word);
  for (const [line, names] of Object.entries(commands)) {
    for (const name of names.split(" ")) {
      const kebab = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
      const [reply, ...words] = line.split("~").join(kebab).split(" ");
      const command: Command = {
        path: path + name,
        reply: reply === "-" ? undefined : topicOf(reply),
        failsOn: words.filter((word) => word[0] === "!").map((word) => topicOf(word.slice(1))),
        match: words
          .filter((word) => !/^[!(]/.test(word))
          .map((word) => word.split("=").map((place) => place.split("."))),
      };
      methods[name] = line.includes("()")
        ? (options: CallOptions) => call(command, undefined, options)
        : (params: unknown, options: CallOptions) => call(command, params, options);
    }
  }
  for (const [name, subModule] of Object.entries(subModules))
    methods[name] = bindModule(
      call,
      subModule,
      `${subModule.path ?? path + name}.`,
      topics + (subModule.topics ?? ""),
    );
  return methods;
}
