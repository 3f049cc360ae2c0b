/** Plays the conformance vectors against the engine in WebAssembly. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Engine, initSync } from "../pkg/skylight.js";
import { play } from "./play.js";

initSync({ module: readFileSync(new URL("../pkg/skylight_bg.wasm", import.meta.url)) });

const folder = new URL("../../conformance/", import.meta.url);
for (const file of readdirSync(folder).filter(
  (name) => name.endsWith(".json") && name !== "origins.json",
)) {
  /** @type {import("./play.js").Vector[]} */
  const vectors = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  for (const vector of vectors)
    test(`${vector.rule}: ${vector.name}`, () => {
      assert.deepEqual(
        play(Engine, vector),
        vector.steps.map(({ effects }) => effects),
      );
    });
}
