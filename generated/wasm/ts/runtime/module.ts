import type { CallOptions } from "./connection.js";
import type { Command, ModuleTable } from "./protocol.js";

/** A subModule, which comes with its module; `Commands` is the interface of its methods. */
export interface SubModule<Commands> extends ModuleTable {
  /** Exists for the type checker alone. */
  readonly [commandTypes]?: Commands;
}
declare const commandTypes: unique symbol;

/** A module whose commands a connection can be given. */
export interface Module<Commands> extends SubModule<Commands> {
  /** Its name. */
  readonly name: string;
}

/** The methods of modules, under the names that the modules were given. */
export type Methods<Modules> = {
  readonly [Name in keyof Modules]: Modules[Name] extends Module<infer Commands> ? Commands : never;
};

/** Calls a command. */
export type Call = (command: Command, data: unknown, options?: CallOptions) => Promise<unknown>;

/** Makes the methods of a module and its subModules; `path` are the names that lead to it. */
export function bindModule(
  call: Call,
  { commands, subModules = {} }: ModuleTable,
  path: readonly string[] = [],
): object {
  const methods: Record<string, unknown> = {};
  for (const [line, names] of Object.entries(commands)) {
    for (const name of names.split(" ")) {
      const kebab = name.replace(/[A-Z]/g, "-$&").toLowerCase();
      const answer = line.replace("~", kebab).split(" ");
      const command: Command = { path: [...path, name], answer };
      const bare = answer.includes("()");
      methods[name] = call.bind(null, command, ...(bare ? [undefined] : []));
    }
  }
  for (const [name, table] of Object.entries(subModules))
    methods[name] = bindModule(call, table, [...path, table.name ?? name]);
  return methods;
}
