/**
 * What the client costs over messages that are posted by hand, in Chromium, with the popup on another site and in
 * a process of its own:
 *
 *     npm run bench [-- --profile <file> [raw | client | validated]]
 *
 * Blocks by hand, with the client, and with the client that validates take turns, so that what else the machine
 * does befalls them alike. Each block is compared with the one by hand of the same turn; the median of these
 * comparisons is held against the limits.
 *
 * `--profile` writes a CPU profile of one of them, by itself the validating client, with 100 calls in flight.
 */

import { writeFile } from "node:fs/promises";
import { argv } from "node:process";
import { startBrowser } from "../harness/browser.js";
import { processOf } from "../harness/process.js";
import { serve } from "../harness/server.js";

const KINDS = /** @type {const} */ (["raw", "client", "validated"]);
/** Each order in turn, so that none of them always comes first, or always after the same other one. */
const ORDERS = KINDS.flatMap((first) => {
  const [second, third] = KINDS.filter((kind) => kind !== first);
  return [
    [first, second, third],
    [first, third, second],
  ];
});
const TURNS = 42;
/** Calls of a block, one after the other. */
const ROUND_TRIPS = 200;
/** Calls of a block, `WIDTH` of them in flight. */
const CALLS = 2000;
const WIDTH = 100;
const HANDSHAKES = 24;

const LIMITS = { roundTrip: 1.05, throughput: 0.92, handshake: 5 };

/** Both pages are isolated, for a clock with a resolution of 5 µs. */
const ISOLATED = { "document-isolation-policy": "isolate-and-require-corp" };

/** @typedef {typeof KINDS[number]} Kind */

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {readonly number[]} values */
const median = (values) => quantile(values, 0.5);

/**
 * Lets the kinds take turns; gives back what each block gave.
 * @template Measured
 * @param {number} turns
 * @param {(kind: Kind) => Promise<Measured>} measure
 */
async function takeTurns(turns, measure) {
  /** @type {Record<Kind, Measured[]>} */
  const measured = { raw: [], client: [], validated: [] };
  for (let turn = 0; turn < turns; turn++) {
    for (const kind of ORDERS[turn % ORDERS.length] ?? KINDS)
      measured[/** @type {Kind} */ (kind)].push(await measure(/** @type {Kind} */ (kind)));
  }
  return measured;
}

/**
 * Prints a comparison, and whether it keeps to its limit.
 * @param {string} what
 * @param {string} figure
 * @param {boolean} holds
 * @param {string} limit
 */
function verdict(what, figure, holds, limit) {
  console.log(`  ${what}: ${figure} (limit: ${limit}) ${holds ? "kept" : "MISSED"}`);
  return holds;
}

/** @param {import("playwright-core").Page} page */
async function compareRoundTrips(page) {
  const blocks = await takeTurns(TURNS, (kind) =>
    page.evaluate(
      ([name, count]) => /** @type {any} */ (globalThis).roundTrips(name, count),
      /** @type {const} */ ([kind, ROUND_TRIPS]),
    ),
  );
  console.log(`one call at a time, ${TURNS} blocks of ${ROUND_TRIPS}`);
  for (const kind of KINDS) {
    const all = blocks[kind].flat();
    const [half, p99] = [median(all), quantile(all, 0.99)].map((value) =>
      (value * 1000).toFixed(0),
    );
    console.log(`  ${kind}: median ${half} µs, p99 ${p99} µs`);
  }
  return ["client", "validated"].map((name) => {
    const kind = /** @type {Kind} */ (name);
    const ratio = median(
      blocks[kind].map((block, turn) => median(block) / median(blocks.raw[turn] ?? [])),
    );
    const { roundTrip } = LIMITS;
    return verdict(`${kind} / raw`, ratio.toFixed(3), ratio <= roundTrip, `at most ${roundTrip}`);
  });
}

/** @param {import("playwright-core").Page} page */
async function compareThroughput(page) {
  const blocks = await takeTurns(TURNS, (kind) =>
    page.evaluate(
      ([name, count, width]) => /** @type {any} */ (globalThis).inFlight(name, count, width),
      /** @type {const} */ ([kind, CALLS, WIDTH]),
    ),
  );
  console.log(`${WIDTH} calls in flight, ${TURNS} blocks of ${CALLS}`);
  for (const kind of KINDS)
    console.log(`  ${kind}: median ${Math.round(CALLS / (median(blocks[kind]) / 1000))} calls/s`);
  return ["client", "validated"].map((name) => {
    const kind = /** @type {Kind} */ (name);
    const ratio = median(blocks[kind].map((took, turn) => (blocks.raw[turn] ?? 0) / took));
    const { throughput } = LIMITS;
    return verdict(
      `${kind} / raw`,
      ratio.toFixed(3),
      ratio >= throughput,
      `at least ${throughput}`,
    );
  });
}

/** @param {import("playwright-core").Page} page */
async function compareHandshakes(page) {
  const took = await takeTurns(HANDSHAKES, (kind) =>
    page.evaluate((name) => /** @type {any} */ (globalThis).handshake(name), kind),
  );
  console.log(`handshake, from the start of the popup's script, ${HANDSHAKES} of each`);
  for (const kind of KINDS) console.log(`  ${kind}: median ${median(took[kind]).toFixed(2)} ms`);
  return ["client", "validated"].map((name) => {
    const kind = /** @type {Kind} */ (name);
    const over = median(took[kind]) - median(took.raw);
    const { handshake } = LIMITS;
    return verdict(
      `${kind} over raw`,
      `${over.toFixed(2)} ms`,
      over <= handshake,
      `at most ${handshake} ms`,
    );
  });
}

/**
 * Writes a CPU profile of the page that calls.
 * @param {import("playwright-core").Page} page
 * @param {string} file
 * @param {string} [kind]
 */
async function profile(page, file, kind = "validated") {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
  await session.send("Profiler.start");
  await page.evaluate(
    ([name, count, width]) => /** @type {any} */ (globalThis).inFlight(name, count, width),
    /** @type {const} */ ([kind, 10 * CALLS, WIDTH]),
  );
  const { profile: found } = await session.send("Profiler.stop");
  await writeFile(file, JSON.stringify(found));
}

const [server, popupServer, browser] = await Promise.all([
  serve(
    {
      "/": new URL("../pages/bench.html", import.meta.url),
      "/sdk/": new URL("./", import.meta.resolve("skylight-sdk/validation")),
    },
    { headers: ISOLATED },
  ),
  serve(
    { "/": new URL("../pages/echo.html", import.meta.url) },
    { headers: ISOLATED, host: "localhost" },
  ),
  startBrowser({ blocksPopups: false, args: ["--site-per-process"] }),
]);
try {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/?popup=${encodeURIComponent(popupServer.origin)}`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  const [popup] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluate(() => /** @type {any} */ (globalThis).handshake("raw")),
  ]);
  const processes = [await processOf(browser, page), await processOf(browser, popup)];
  console.log(`Chromium ${browser.version()}, processes ${processes.join(" and ")}`);
  if (processes[0] === processes[1]) throw new Error("both pages are in one process");
  const isolated = await page.evaluate(() => crossOriginIsolated);
  console.log(`the clock's resolution is ${isolated ? 5 : 100} µs`);

  const file = argv[2] === "--profile" ? argv[3] : undefined;
  if (file !== undefined) await profile(page, file, argv[4]);
  else {
    const kept = [
      ...(await compareRoundTrips(page)),
      ...(await compareThroughput(page)),
      ...(await compareHandshakes(page)),
    ];
    if (kept.includes(false)) process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
  popupServer.close();
}
