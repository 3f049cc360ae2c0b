// Prints what pages weigh with two bundlers, minified and compressed, against the limit.
//
//   node codegen/tests/emit_typescript/measure/size.js [path of the package]
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { rolldown } from "rolldown";

const LIMIT = 3400;
const sources = resolve(process.argv[2] ?? "generated/typescript", "src");
const alias = {
  "skylight-sdk/interactions": `${sources}/modules/interactions.ts`,
  "skylight-sdk/session": `${sources}/modules/session.ts`,
  "skylight-sdk": `${sources}/index.ts`,
};

async function withEsbuild(page) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [page],
    alias,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0].contents;
}

async function withRolldown(page) {
  const bundle = await rolldown({ input: page, resolve: { alias }, treeshake: true });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  return Buffer.from(output[0].code);
}

for (const name of ["page", "bare"]) {
  const page = new URL(`${name}.ts`, import.meta.url).pathname;
  for (const [bundler, build] of Object.entries({ rolldown: withRolldown, esbuild: withEsbuild })) {
    const code = await build(page);
    const size = gzipSync(code, { level: 9 }).length;
    const share = (size / LIMIT).toFixed(2);
    console.log(
      `${name.padEnd(5)} ${bundler.padEnd(9)} ${code.length} bytes minified, ${size} compressed, ${share} of the limit`,
    );
  }
}
