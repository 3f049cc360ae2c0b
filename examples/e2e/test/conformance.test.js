/** The conformance vectors in a real browser, against both engines as they are built. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { startBrowser } from "../harness/browser.js";
import { readVectors, serveConformance } from "../harness/conformance.js";

const vectors = readVectors();

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("../harness/server.js").Server} */
let server;

before(async () => {
  [browser, server] = await Promise.all([startBrowser(), serveConformance()]);
});
// Whatever did not start needs no end.
after(async () => {
  await browser?.close();
  server?.close();
});

for (const engine of ["typescript", "wasm"]) {
  describe(`the engine in ${engine}`, () => {
    /** The effects of each step of each vector. @type {object[][][]} */
    let played = [];

    before(async () => {
      const page = await browser.newPage();
      await page.goto(server.origin);
      played = await page.evaluate(
        ([name, all]) => /** @type {any} */ (globalThis).play(name, all),
        /** @type {const} */ ([engine, vectors]),
      );
      await page.close();
    });

    for (const [index, { rule, name, steps }] of vectors.entries())
      it(`${rule}: ${name}`, () => {
        assert.deepEqual(
          played[index],
          steps.map(({ effects }) => effects),
        );
      });

    it("has played every vector", (context) => {
      context.diagnostic(`${played.length} vectors were played against the engine in ${engine}`);
      assert.ok(vectors.length > 0, "there are no vectors");
      assert.equal(played.length, vectors.length);
    });
  });
}
