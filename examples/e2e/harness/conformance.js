/** A page in which the conformance vectors are played, against either engine. */

import { readdirSync, readFileSync } from "node:fs";
import { serve } from "./server.js";

const RUNTIME = new URL("../../../codegen/runtime/", import.meta.url);

/** The page: `play(engine, vectors)` gives back the effects of each step of each vector. */
const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Conformance</title>
<link rel="icon" href="data:,">
<script type="module">
  const start = {
    async typescript() {
      const { play } = await import("/play/typescript/play.js");
      const { createEngine } = await import("/sdk/runtime/engine.js");
      const { adoption } = await import("/sdk/runtime/adoption.js");
      const answers = await import("/sdk/runtime/answers.js");
      return (vector) => play({ createEngine, adoption, ...answers }, vector);
    },
    async wasm() {
      const { play } = await import("/play/wasm/play.js");
      const { default: load, Engine } = await import("/wasm/skylight.js");
      await load({ module_or_path: fetch("/wasm/skylight_bg.wasm") });
      return (vector) => play(Engine, vector);
    },
  };
  globalThis.play = async (engine, vectors) => vectors.map(await start[engine]());
</script>
`;

/** Serves the page. */
export const serveConformance = () =>
  serve({
    "/": PAGE,
    "/sdk/": new URL("./", import.meta.resolve("skylight-sdk/validation")),
    "/play/typescript/": new URL("typescript/dist/test/", RUNTIME),
    "/play/wasm/": new URL("wasm/test/", RUNTIME),
    "/wasm/": new URL("wasm/pkg/", RUNTIME),
  });

/**
 * A conformance vector.
 * @typedef {object} Vector
 * @property {string} name
 * @property {string} rule
 * @property {{ effects: object[] }[]} steps
 */

/** Every vector. @returns {Vector[]} */
export function readVectors() {
  const folder = new URL("conformance/", RUNTIME);
  const files = readdirSync(folder).filter(
    (name) => name.endsWith(".json") && name !== "origins.json",
  );
  return files.flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
}
