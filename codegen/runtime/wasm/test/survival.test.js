/** That an engine in WebAssembly outlives what the page throws at it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Engine, initSync } from "../pkg/skylight.js";

initSync({ module: readFileSync(new URL("../pkg/skylight_bg.wasm", import.meta.url)) });

const ORIGIN = "https://skylight.test";
const COMMAND = {
  module: "session",
  command: "read",
  reply: "cxengage/read",
  match: [{ param: ["id"], payload: ["id"], error: ["id"] }],
  customTopic: "topic",
  failsOn: [],
};

/** An engine that is connected, and what it does; in each effect `page.react` is run. */
function connected() {
  /** @type {unknown[][]} */
  const done = [];
  const page = { react: (/** @type {string} */ _effect) => {} };
  const effects = Object.fromEntries(
    ["post", "connected", "event", "resolve", "answer", "reject", "ended"].map((name) => [
      name,
      (/** @type {unknown[]} */ ...given) => {
        done.push([name, ...given]);
        page.react(name);
      },
    ]),
  );
  const engine = new Engine(ORIGIN, /** @type {any} */ (effects));
  const say = (/** @type {string} */ topic, /** @type {unknown} */ response = null) =>
    engine.message(0, true, ORIGIN, { error: null, topic, response });
  engine.open(0);
  say("skylight/loaded");
  say("skylight/target-origin-defined");
  return { engine, say, done, page };
}

test("params that nobody can read harm no other call", () => {
  const { engine, say, done } = connected();
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  engine.call(0, 1, COMMAND, proxy, undefined);
  engine.postFailed(0, 1);
  engine.call(0, 2, COMMAND, { id: "a" }, undefined);
  say("cxengage/read", { id: "a" });
  assert.deepEqual(
    done.filter(([name]) => name === "reject").map(([, id, kind]) => [id, kind]),
    [[1, "not-cloneable"]],
  );
  assert.deepEqual(done.at(-1), ["resolve", 2, { id: "a" }]);
});

test("an effect that throws, or that leads to another input, is not the end", () => {
  const { engine, say, done, page } = connected();
  engine.call(0, 1, COMMAND, { id: "a" }, undefined);
  page.react = () => {
    page.react = () => {};
    throw new RangeError("no");
  };
  assert.throws(() => say("cxengage/other"), RangeError);
  page.react = (effect) => {
    if (effect !== "resolve") return;
    page.react = () => {};
    engine.call(0, 2, COMMAND, { id: "b" }, undefined);
  };
  say("cxengage/read", { id: "a" });
  say("cxengage/read", { id: "b" });
  assert.deepEqual(
    done.filter(([name]) => name === "resolve").map(([, id]) => id),
    [1, 2],
  );
});
