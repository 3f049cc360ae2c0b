// Plays a whole catalog against its simulator, in a package that was built: run from its folder.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const built = (path) => import(new URL(`dist/${path}.js`, `${pathToFileURL(process.cwd())}/`));

const { simulate } = await built("simulator");
const { typeTable } = await built("type-table");
const protocol = await built("runtime/protocol");
const { MARKER, MODULE, SUB_MODULE, COMMAND, DATA, TOPIC, ERROR, RESPONSE } = protocol;
const { makePayload } = await built("runtime/simulator/payload");
const { checkParams, checkPayload } = await built("runtime/validation");

/** A simulation in which everything has started, and what its page has heard. */
async function paired() {
  const simulation = simulate();
  const heard = [];
  simulation.window.addEventListener("message", ({ data }) => heard.push(data));
  const origin = protocol.LAUNCH_ORIGIN;
  const popup = simulation.window.open(origin + protocol.LAUNCH_PATH, protocol.WINDOW_NAME);
  await simulation.settle();
  popup.postMessage(protocol.INIT, origin);
  await simulation.settle();
  for (const topic of Object.keys(typeTable.payloads)) simulation.publish(topic);
  await simulation.settle();
  const post = async (path, data) => {
    const names = path.split(".");
    const message = { [MARKER]: true, [COMMAND]: names.pop() };
    if (data !== undefined) message[DATA] = data;
    if (names[0]) message[MODULE] = names[0];
    if (names[1]) message[SUB_MODULE] = names[1];
    popup.postMessage(message, origin);
    await simulation.settle();
    return simulation.calls.at(-1);
  };
  return { simulation, heard, post };
}

const fits = (message) => {
  const mismatch = checkPayload(typeTable, message[TOPIC], message[RESPONSE]);
  assert.equal(mismatch, undefined, `${message[TOPIC]}: ${JSON.stringify(mismatch)}`);
};

test("every made-up payload fits its topic", async () => {
  const { heard } = await paired();
  // The first two are the handshake's.
  assert.equal(heard.length, 2 + Object.keys(typeTable.payloads).length);
  heard.slice(2).forEach(fits);
});

test("every command takes made-up params, and its answer fits", async () => {
  const { simulation, heard, post } = await paired();
  heard.length = 0;
  const sources = { uuid: simulation.uuid, date: () => simulation.clock.date() };
  for (const command of Object.keys(typeTable.params)) {
    const params = makePayload({ ...typeTable, payloads: typeTable.params }, command, sources);
    assert.equal(checkParams(typeTable, command, params), undefined, command);
    assert.deepEqual(Object.keys(await post(command, params)), ["command", "data"], command);
  }
  assert.ok(heard.length > 0);
  for (const message of heard) {
    assert.equal(message[ERROR], null, message[TOPIC]);
    fits(message);
  }
});

test("every sequence can be played by the agent", async () => {
  const { SEQUENCES } = process.env;
  const { simulation, heard } = await paired();
  for (const sequence of SEQUENCES.split(" ")) {
    heard.length = 0;
    const { left } = simulation.play(sequence, {}, { byAgent: true });
    assert.deepEqual(left, [], sequence);
    await simulation.settle();
    heard.forEach(fits);
  }
});
