// A command is the same whether a page imports it by itself or calls the method of its module.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { bundlers, sources } from "./bundlers.js";

/** What the files below one of the package's folders export. */
async function exportsOf(folder) {
  const files = readdirSync(`${sources}/${folder}`, { recursive: true }).filter((file) =>
    file.endsWith(".ts"),
  );
  const lines = files.map(
    (file, index) => `export * as file${index} from "${sources}/${folder}/${file}";`,
  );
  const code = await bundlers.esbuild(lines.join("\n"));
  const { ...all } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.values(all).flatMap((file) => Object.values(file));
}

/** The commands that the methods of modules call. */
function called(modules) {
  const commands = [];
  const call = (command) => {
    commands.push(command);
    return Promise.resolve();
  };
  const run = (methods) => {
    for (const method of Object.values(methods))
      if (typeof method === "function") method({});
      else run(method);
  };
  for (const bind of modules) run(bind(call));
  return commands;
}

/** What is said of a command, by its path, without what stands for nothing. */
const described = (commands) =>
  Object.fromEntries(
    commands.map(([path, message, topics, match = [], startedBy, answers]) => [
      path,
      {
        message,
        topics,
        match: match.map((places) => places.filter((place) => place !== undefined)),
        startedBy: startedBy || undefined,
        isShared: answers?.isShared,
      },
    ]),
  );

test("a module's methods call the commands that can be imported", async () => {
  const commands = (await exportsOf("commands")).filter(([path]) => path.includes("."));
  const methods = called(await exportsOf("modules"));
  assert.ok(commands.length > 200, `${commands.length} commands`);
  assert.deepEqual(described(methods), described(commands));
});
