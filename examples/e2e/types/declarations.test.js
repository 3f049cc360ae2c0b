/** Every type of one package is the other's, letter for letter. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/** The declarations of a package, by file. */
const declarationsOf = (/** @type {string} */ name) => {
  const folder = fileURLToPath(new URL(`../../../generated/${name}/dist/`, import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const declarations = files.filter((file) => file.endsWith(".d.ts")).sort();
  return new Map(declarations.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
};

/** The engine's own file: no part of the API, and the one thing in which the packages differ. */
const ENGINE = join("runtime", "engine.d.ts");

test("both packages declare the same types", () => {
  const typescript = declarationsOf("typescript");
  const wasm = declarationsOf("wasm");
  assert.ok(typescript.delete(ENGINE) && wasm.delete(ENGINE));
  assert.ok(typescript.size > 20, `only ${typescript.size} files of declarations`);
  assert.deepEqual([...wasm.keys()], [...typescript.keys()]);
  for (const [file, declarations] of typescript) assert.equal(wasm.get(file), declarations, file);
});

test("both packages offer the same paths", () => {
  const [typescript, wasm] = ["typescript", "wasm"].map((name) => {
    const manifest = new URL(`../../../generated/${name}/package.json`, import.meta.url);
    return JSON.parse(readFileSync(manifest, "utf8"));
  });
  assert.deepEqual(wasm.exports, typescript.exports);
});
