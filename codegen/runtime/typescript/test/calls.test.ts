import assert from "node:assert/strict";
import { test } from "node:test";
import { type NotCloneableError, SkylightError } from "../src/error.js";
import { dumpState, open } from "./desk.js";

test("posts a command with its module, subModule and params", async () => {
  const { page, desk } = await open();
  const call = desk.interactions.voice.dial({ phoneNumber: "+1" });
  assert.deepEqual(page.last(), {
    skylightController: true,
    module: "interactions",
    subModule: "voice",
    command: "dial",
    data: { phoneNumber: "+1" },
  });
  page.say("cxengage/interactions/voice/dial-send-acknowledged", { interactionId: "i" });
  assert.deepEqual(await call, { interactionId: "i" });
  desk.close();
});

test("takes the options first when a command has no params", async () => {
  const { page, desk } = await open();
  await assert.rejects(desk.session.getUserConfig({ timeout: 1 }), {
    kind: "timed-out",
    command: "session.getUserConfig",
    topic: "cxengage/session/get-user-config-response",
  });
  assert.deepEqual(page.last(), {
    skylightController: true,
    module: "session",
    command: "getUserConfig",
  });
  desk.close();
});

test("resolves a command that is never answered once it is posted", async () => {
  const { page, desk } = await open();
  assert.equal(await desk.session.setToken("t"), undefined);
  assert.equal(page.last()?.data, "t");
  desk.close();
});

test("calls a command that was imported without its module", async () => {
  const { page, desk } = await open();
  const state = desk.call(dumpState);
  assert.deepEqual(page.last(), { skylightController: true, command: "dumpState" });
  page.say("cxengage/state", { session: {} });
  assert.deepEqual(await state, { session: {} });
  desk.close();
});

test("rejects with what Skylight says of an error", async () => {
  const { page, desk } = await open();
  const call = desk.interactions.accept({ interactionId: "1" });
  const raw = {
    code: 4000,
    context: "interaction",
    level: "error",
    message: "No.",
    data: { interactionId: "1" },
  };
  page.say("cxengage/interactions/accept-acknowledged", null, raw);
  await assert.rejects(call, (error: unknown) => {
    assert.ok(error instanceof SkylightError);
    assert.ok(error instanceof Error);
    assert.ok(error.kind === "sdk");
    assert.equal(error.name, "SkylightError");
    assert.equal(error.code, 4000);
    assert.equal(error.context, "interaction");
    assert.equal(error.level, "error");
    assert.deepEqual(error.data, { interactionId: "1" });
    assert.deepEqual(error.raw, raw);
    assert.equal(error.command, "interactions.accept");
    assert.equal(error.topic, "cxengage/interactions/accept-acknowledged");
    assert.match(error.message, /interactions\.accept.*4000.*No\./);
    return true;
  });
  desk.close();
});

test("gives each call its own answer, in whichever order they come", async () => {
  const { page, desk } = await open();
  const [first, second] = ["1", "2"].map((interactionId) =>
    desk.interactions.end({ interactionId }),
  );
  page.say("cxengage/interactions/end-acknowledged", { interactionId: "2" });
  page.say("cxengage/interactions/end-acknowledged", { interactionId: "1" });
  assert.deepEqual(await Promise.all([first, second]), [
    { interactionId: "1" },
    { interactionId: "2" },
  ]);
  desk.close();
});

test("fails on another topic when the command can", async () => {
  const { page, desk } = await open();
  const call = desk.interactions.voice.sendDigits({ interactionId: "1" });
  page.say("cxengage/errors/no-integration", null, { code: 7002 });
  await assert.rejects(call, { kind: "sdk", code: 7002, topic: "cxengage/errors/no-integration" });
  desk.close();
});

test("does not give a late answer to the next call", async () => {
  const { page, desk } = await open();
  await assert.rejects(desk.session.getUserConfig({ timeout: 1 }), { kind: "timed-out" });
  const next = desk.session.getUserConfig();
  page.say("cxengage/session/get-user-config-response", "late");
  page.say("cxengage/session/get-user-config-response", "right");
  assert.equal(await next, "right");
  desk.close();
});

test("honours a signal, before and after the call", async () => {
  const { page, desk } = await open();
  const posted = page.posted.length;
  const signal = AbortSignal.abort();
  await assert.rejects(desk.interactions.accept({ interactionId: "1" }, { signal }), {
    kind: "aborted",
    command: "interactions.accept",
  });
  assert.equal(page.posted.length, posted);
  const controller = new AbortController();
  const call = desk.interactions.accept({ interactionId: "1" }, { signal: controller.signal });
  controller.abort();
  await assert.rejects(call, { kind: "aborted" });
  desk.close();
});

test("rejects params that cannot be posted, also when nothing would answer", async () => {
  const { page, desk } = await open();
  const params = { phoneNumber: (() => "+1") as unknown as string };
  await assert.rejects(desk.interactions.voice.dial(params), {
    kind: "not-cloneable",
    command: "interactions.voice.dial",
  });
  await assert.rejects(desk.session.setToken(Symbol("t") as unknown as string), {
    kind: "not-cloneable",
  });
  const next = desk.interactions.voice.dial({ phoneNumber: "+1" });
  page.say("cxengage/interactions/voice/dial-send-acknowledged", "right");
  assert.equal(await next, "right");
  desk.close();
});

test("a call without a time limit that is aborted keeps its place for its late answer", async () => {
  const { page, desk } = await open();
  const controller = new AbortController();
  const { signal } = controller;
  const first = desk.interactions.voice.dial({ phoneNumber: "+1" }, { signal, timeout: Infinity });
  controller.abort();
  await assert.rejects(first, { kind: "aborted" });
  const second = desk.interactions.voice.dial({ phoneNumber: "+2" });
  page.say("cxengage/interactions/voice/dial-send-acknowledged", "late");
  page.say("cxengage/interactions/voice/dial-send-acknowledged", "right");
  assert.equal(await second, "right");
  desk.close();
});

test("an error names another origin only when that is what it is about", async () => {
  const { page, desk } = await open();
  page.hear({ topic: "cxengage/any" }, page.popup, "https://other.test");
  const call = desk.interactions.voice.dial({ phoneNumber: "+1" });
  desk.close();
  await assert.rejects(call, (error: SkylightError) => !("origin" in error && error.origin));
});

test("says where params are that cannot be posted, whatever they do when they are read", async () => {
  const { page, desk } = await open();
  const other = desk.interactions.accept({ interactionId: "1" });
  const throwing = {
    get interactionId(): never {
      throw new RangeError("no");
    },
  };
  const circular: Record<string, unknown> = { name: "a" };
  circular.self = circular;
  circular.run = () => {};
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const endsAt = async (params: object, path: RegExp) =>
    assert.rejects(desk.interactions.voice.sendDigits(params), (error: SkylightError) => {
      assert.equal(error.kind, "not-cloneable");
      assert.match((error as NotCloneableError).path, path);
      return true;
    });
  await endsAt(throwing, /^params$/);
  await endsAt({ interactionId: throwing }, /^params\.interactionId$/);
  await endsAt({ interactionId: proxy }, /^params\.interactionId$/);
  await endsAt({ digits: [{ run() {} }] }, /^params\.digits\.0\.run$/);
  await endsAt(circular, /^params\.self\b.{0,120}$/);
  await endsAt(proxy, /^params$/);
  page.say("cxengage/interactions/accept-acknowledged", { interactionId: "1" });
  assert.deepEqual(await other, { interactionId: "1" });
  desk.close();
});

test("names the command, and no topic, when a call that is never answered fails", async () => {
  const { desk } = await open();
  desk.close();
  await assert.rejects(desk.session.setToken("t"), {
    kind: "client-closed",
    command: "session.setToken",
    topic: undefined,
    message: "session.setToken: client-closed: open it again",
  });
});
