/** What the WebAssembly module of the whole catalog weighs. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

const LIMIT = 120_000;

test(`the module takes at most ${LIMIT} bytes, compressed`, (context) => {
  const module = new URL("../../../../generated/wasm/pkg/skylight_bg.wasm", import.meta.url);
  const size = gzipSync(readFileSync(module), { level: 9 }).length;
  context.diagnostic(`${size} bytes`);
  assert.ok(size <= LIMIT, `${size} bytes`);
});
