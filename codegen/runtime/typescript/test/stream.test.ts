import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./desk.js";

const TOPIC = "cxengage/interactions/get-transcripts-response";

test("loops over the answers of its own call, until the loop is left", async () => {
  const { page, desk } = await open();
  const mine = desk.interactions.getTranscripts({ interactionId: "1" });
  const other = desk.interactions.getTranscripts({ interactionId: "2" });
  page.say(TOPIC, { interactionId: "2", text: "b" });
  page.say(TOPIC, { interactionId: "1", text: "a" });
  page.say(TOPIC, { interactionId: "1", text: "c" });
  const texts: unknown[] = [];
  for await (const answer of mine) {
    texts.push((answer as { text: string }).text);
    if (texts.length === 2) break;
  }
  assert.deepEqual(texts, ["a", "c"]);
  assert.deepEqual((await other.next()).value, { interactionId: "2", text: "b" });
  desk.close();
  assert.equal((await other.next()).done, true);
});

test("throws what ends the answers", async () => {
  const { page, desk } = await open();
  const answers = desk.interactions.getTranscripts({ interactionId: "1" });
  page.say(TOPIC, { interactionId: "1" });
  page.say(TOPIC, null, { code: 12_000, data: { interactionId: "1" } });
  assert.deepEqual((await answers.next()).value, { interactionId: "1" });
  await assert.rejects(answers.next(), { kind: "sdk", code: 12_000 });
  desk.close();
});

test("says when no answer came since its module has not started", async () => {
  const { page, desk } = await open();
  const options = { timeout: 1 };
  const early = desk.interactions.getTranscripts({ interactionId: "1" }, options);
  await assert.rejects(early.next(), { kind: "module-not-started" });
  page.say("cxengage/session/started", {});
  const later = desk.interactions.getTranscripts({ interactionId: "1" }, options);
  await assert.rejects(later.next(), { kind: "timed-out" });
  desk.close();
});
