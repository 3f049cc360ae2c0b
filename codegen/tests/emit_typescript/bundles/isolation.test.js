// A page that imports one module gets nothing of the others, with either bundler.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { bundlers, sources } from "./bundlers.js";

/** A page that opens a connection with these modules. */
const page = (...modules) => `
  import { Skylight } from "${sources}/index.ts";
  ${modules.map((name) => `import { ${name} } from "${sources}/modules/${name}.ts";`).join("\n")}
  globalThis.skylight = Skylight.open({ modules: { ${modules.join(", ")} } });
`;

/** The files below one of the package's folders, without extension. */
const filesBelow = (folder) =>
  readdirSync(`${sources}/${folder}`, { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, ""));

/** The names of the commands of a module and its subModules, and the topics that answer them. */
async function wordsOf(module) {
  const files = filesBelow("commands").filter((file) => file.split("/")[0] === module);
  const words = [];
  for (const file of files) {
    const code = await bundlers.esbuild(`export * from "${sources}/commands/${file}.ts";`);
    const commands = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    for (const [path, , [reply = ""]] of Object.values(commands)) {
      const name = path.split(".").at(-1);
      const kebab = name.replace(/[A-Z]/g, "-$&").toLowerCase();
      words.push(name, reply.replace(new RegExp(`(?<=/)${kebab}(?=-|$)`), "~"));
    }
  }
  return words.filter((word) => word !== "");
}

const modules = filesBelow("modules").filter((file) => !file.includes("/"));

for (const [name, build] of Object.entries(bundlers))
  test(`a page with the module session alone has nothing of the others, with ${name}`, async () => {
    const code = await build(page("session"));
    const own = await wordsOf("session");
    for (const word of own) assert.ok(code.includes(word), `${word} is missing`);
    let looked = 0;
    for (const module of modules.filter((other) => other !== "session"))
      for (const word of await wordsOf(module)) {
        // What is part of a word of its own is no sign of another module.
        if (word.length < 8 || own.some((known) => known.includes(word))) continue;
        looked += 1;
        assert.ok(!code.includes(word), `${word} of ${module} came along`);
      }
    assert.ok(looked > 150, `only ${looked} words were looked for`);
  });

test("a page with the module entities has all of it", async () => {
  const code = await bundlers.rolldown(page("entities", "session"));
  for (const word of await wordsOf("entities")) assert.ok(code.includes(word), word);
});
