import assert from "node:assert/strict";
import { test } from "node:test";
import { simulateInPage } from "../src/simulator/page.js";
import {
  ACCEPTED,
  CRM,
  catalog,
  command,
  type Heard,
  heardBy,
  ID,
  INIT,
  OFFER,
  simulate,
  type Types,
  topics,
} from "./simulated.js";

test("the address starts the module of a CRM", async () => {
  const { post } = await heardBy();
  assert.equal((await post("zendesk.focus"))?.topic, "cxengage/zendesk/focus-response");
});

test("finds the open popup by its name without navigating it", async () => {
  const { simulation, popup, heard } = await heardBy();
  const found = simulation.window.open("", "skylight");
  assert.equal(found, popup);
  found?.postMessage(INIT, "https://skylight.cxengage.net");
  await simulation.settle();
  assert.deepEqual(topics(heard), ["skylight/target-origin-already-defined"]);
  assert.throws(() => found?.location.href, { name: "SecurityError" });
  const blank = simulation.window.open("", "another");
  assert.equal(blank?.location.href, "about:blank");
});

test("windows post as windows do", async () => {
  const { simulation, popup, heard } = await heardBy();
  assert.throws(() => popup?.postMessage({ f() {} }, "*"), { name: "DataCloneError" });
  assert.throws(() => popup?.postMessage({}, "no origin"), { name: "SyntaxError" });
  popup?.postMessage(command("dumpState"), "https://other.example");
  await simulation.settle();
  assert.deepEqual(heard, []);
  assert.deepEqual(simulation.calls, []);
  popup?.close();
  popup?.close();
  await simulation.settle();
  assert.deepEqual(topics(heard), ["skylight/closed"]);
});

test("another page may say what it likes", async () => {
  const { simulation, heard } = await heardBy();
  simulation.hear(INIT, "https://other.example");
  simulation.hear(command("dumpState"), "https://other.example");
  await simulation.settle();
  assert.deepEqual([heard, simulation.calls], [[], []]);
  simulation.hear(command("dumpState"), CRM);
  await simulation.settle();
  assert.deepEqual(topics(heard), ["cxengage/state"]);
});

test("timers fire in order, and time passes only when told to", async () => {
  const { clock } = simulate({ date: new Date("2030-01-01T00:00:00Z") });
  const fired: string[] = [];
  clock.setTimeout(() => fired.push(`b at ${clock.now()}`), 20);
  clock.setTimeout((name: string) => fired.push(`${name} at ${clock.now()}`), 10, "a");
  clock.clearTimeout(clock.setTimeout(() => fired.push("never"), 5));
  clock.setTimeout(() => clock.setTimeout(() => fired.push(`c at ${clock.now()}`), 5), 20);
  await clock.advance(24);
  assert.deepEqual(fired, ["a at 10", "b at 20"]);
  await clock.advance(1);
  assert.deepEqual(fired, ["a at 10", "b at 20", "c at 25"]);
  assert.equal(clock.date().toISOString(), "2030-01-01T00:00:00.025Z");
});

test("an interval fires again and again until it is cleared", async () => {
  const { clock } = simulate();
  const fired: string[] = [];
  const often = clock.setInterval(
    (name: string) => fired.push(`${name} at ${clock.now()}`),
    10,
    "a",
  );
  const twice = clock.setInterval(() => {
    fired.push(`b at ${clock.now()}`);
    if (clock.now() > 20) clock.clearInterval(twice);
  }, 14);
  await clock.advance(30);
  clock.clearInterval(often);
  await clock.advance(30);
  assert.deepEqual(fired, ["a at 10", "b at 14", "a at 20", "b at 28", "a at 30"]);
});

test("puts back what it installed", () => {
  const page = () => [
    globalThis.setTimeout,
    globalThis.setInterval,
    performance.now,
    Object.hasOwn(globalThis, "window"),
  ];
  const before = page();
  const simulation = simulate();
  const uninstall = simulation.install();
  assert.equal(globalThis.window as unknown, simulation.window);
  assert.equal(globalThis.setInterval as unknown, simulation.window.setInterval);
  assert.equal(performance.now(), 0);
  uninstall();
  uninstall();
  assert.deepEqual(page(), before);
});

/** A page of a browser, with an opener, at an address. */
const popupPage = (search: string) => {
  const posted: [message: Heard, targetOrigin: string][] = [];
  const opener = {
    postMessage: (message: Heard, targetOrigin: string) =>
      posted.push([structuredClone(message), targetOrigin]),
  };
  const window = Object.assign(new EventTarget(), { opener });
  const hear = (data: unknown, origin = CRM) => {
    const event = new MessageEvent("message", { data, origin });
    Object.defineProperty(event, "source", { value: opener });
    window.dispatchEvent(event);
  };
  const location = { href: `https://skylight.example/${search}` };
  Object.assign(globalThis, { window, location });
  return { posted, window, hear };
};

test("a page becomes Skylight for the page that opened it", () => {
  const { posted, window, hear } = popupPage("?skylightController=true&crmModule=zendesk");
  const simulator = simulateInPage<Types>(catalog);
  hear(INIT);
  hear(command("interactions.accept", { interactionId: ID }));
  hear(command("zendesk.focus"), "https://other.example");
  simulator.publish(OFFER, { interactionId: ID });
  window.dispatchEvent(new Event("beforeunload"));
  assert.deepEqual(
    posted.map(([{ topic }, targetOrigin]) => [topic, targetOrigin]),
    [
      ["skylight/loaded", "*"],
      ["skylight/target-origin-defined", CRM],
      [ACCEPTED, CRM],
      [OFFER, CRM],
      ["skylight/closed", CRM],
    ],
  );
});

test("a page that is no controller says nothing", () => {
  const { posted, hear } = popupPage("");
  simulateInPage<Types>(catalog);
  hear(INIT);
  assert.deepEqual(posted, []);
});
