// A page that imports one module gets nothing of the others, with either bundler.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { test } from "node:test";
import * as esbuild from "esbuild";
import { rolldown } from "rolldown";

const sources = resolve(import.meta.dirname ?? ".", "../../../generated/typescript/src");
const ENTRY = "a page";

/** A page that opens a connection with these modules. */
const page = (...modules) => `
  import { Skylight } from "${sources}/index.ts";
  ${modules.map((name) => `import { ${name} } from "${sources}/modules/${name}.ts";`).join("\n")}
  globalThis.skylight = Skylight.open({ modules: { ${modules.join(", ")} } });
`;

const bundlers = {
  async esbuild(contents) {
    const stdin = { contents, loader: "ts", resolveDir: sources };
    const { outputFiles } = await esbuild.build({
      stdin,
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    return outputFiles[0].text;
  },
  async rolldown(contents) {
    const plugin = {
      name: "page",
      resolveId: (id) => (id === ENTRY ? `${ENTRY}.ts` : null),
      load: (id) => (id === `${ENTRY}.ts` ? contents : null),
    };
    const bundle = await rolldown({ input: ENTRY, plugins: [plugin], treeshake: true });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    return output[0].code;
  },
};

/** The names of commands and topics in a module's table, those of its subModules included. */
const words = ({ commands, subModules = {} }) => [
  ...Object.entries(commands).flatMap(([line, names]) => [line, ...names.split(" ")]),
  ...Object.values(subModules).flatMap(words),
];

/** What a file of the package exports under a name. */
async function exported(name, file) {
  const code = await bundlers.esbuild(`export { ${name} as it } from "${sources}/${file}.ts";`);
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).it;
}

const wordsOf = async (module) => words(await exported(module, `modules/${module}`));

const modules = readdirSync(`${sources}/modules`)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => basename(file, ".ts"));

for (const [name, build] of Object.entries(bundlers))
  test(`a page with the module session alone has nothing of the others, with ${name}`, async () => {
    const code = await build(page("session"));
    const { bridge } = await exported("protocol", "protocol");
    const own = [...(await wordsOf("session")), ...words({ commands: bridge })];
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
