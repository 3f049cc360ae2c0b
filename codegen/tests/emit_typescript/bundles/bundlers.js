// The two bundlers that pages are put together with here, minifying, from text instead of a file.
import { resolve } from "node:path";
import * as esbuild from "esbuild";
import { rolldown } from "rolldown";

/** The sources of the package of the whole catalog. */
export const sources = resolve(import.meta.dirname, "../../../../generated/typescript/src");

const ENTRY = "a page";

/** What Vite 8 bundles with. */
async function withRolldown(contents) {
  const plugin = {
    name: "page",
    resolveId: (id) => (id === ENTRY ? `${ENTRY}.ts` : null),
    load: (id) => (id === `${ENTRY}.ts` ? contents : null),
  };
  const bundle = await rolldown({ input: ENTRY, plugins: [plugin], treeshake: true });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  return output[0].code;
}

async function withEsbuild(contents) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, loader: "ts", resolveDir: sources },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0].text;
}

export const bundlers = { rolldown: withRolldown, esbuild: withEsbuild };
