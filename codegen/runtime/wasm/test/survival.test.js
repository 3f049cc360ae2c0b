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

/** An engine that is connected, and what it does; `react` runs in each of its effects. */
function connected(react = (/** @type {string} */ _name) => {}) {
  /** @type {unknown[][]} */
  const done = [];
  const effects = Object.fromEntries(
    ["post", "connected", "event", "resolve", "answer", "reject", "ended"].map((name) => [
      name,
      (/** @type {unknown[]} */ ...given) => {
        done.push([name, ...given]);
        react(name);
      },
    ]),
  );
  const engine = new Engine(ORIGIN, /** @type {any} */ (effects));
  const say = (/** @type {string} */ topic, /** @type {unknown} */ response = null) =>
    engine.message(0, true, ORIGIN, { error: null, topic, response });
  engine.open(0);
  say("skylight/loaded");
  say("skylight/target-origin-defined");
  return { engine, say, done };
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
  let hasThrown = false;
  const { engine, say, done } = connected((name) => {
    if (name === "resolve") engine.call(0, 3, COMMAND, { id: "c" }, undefined);
    if (name !== "event" || hasThrown || done.length < 5) return;
    hasThrown = true;
    throw new RangeError("no");
  });
  engine.call(0, 1, COMMAND, { id: "a" }, undefined);
  assert.throws(() => say("cxengage/other"), RangeError);
  say("cxengage/read", { id: "a" });
  say("cxengage/read", { id: "c" });
  assert.deepEqual(
    done.filter(([name]) => name === "resolve").map(([, id]) => id),
    [1, 3],
  );
});
