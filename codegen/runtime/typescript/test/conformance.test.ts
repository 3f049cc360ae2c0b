import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { adoption } from "../src/adoption.js";
import { errorsFirst, many, ownTopic } from "../src/answers.js";
import { createEngine } from "../src/engine.js";
import { play, type Vector } from "./play.js";

const played = { createEngine, adoption, many, errorsFirst, ownTopic };
const folder = new URL("../../../conformance/", import.meta.url);
for (const file of readdirSync(folder).filter(
  (name) => name.endsWith(".json") && name !== "origins.json",
)) {
  const vectors: Vector[] = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  for (const vector of vectors)
    test(`${vector.rule}: ${vector.name}`, () => {
      assert.deepEqual(
        play(played, vector),
        vector.steps.map(({ effects }) => effects),
      );
    });
}
