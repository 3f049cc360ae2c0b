/** The browser of a test file: Chromium, started once, with one fresh profile a test. */

import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** Where screenshots go. */
const SCREENSHOTS = fileURLToPath(new URL("../../../target/screenshots/", import.meta.url));

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts Chromium: the one that `CHROME` or `CHROMIUM` names, else Debian's.
 * @param {object} [options]
 * @param {boolean} [options.blocksPopups] that no click has opened
 * @param {readonly string[]} [options.args] further flags
 * @returns {Promise<import("playwright-core").Browser>}
 */
export function startBrowser({ blocksPopups = true, args = [] } = {}) {
  const executablePath = env.CHROME ?? env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `there is no browser at ${executablePath}: run \`cargo xtask setup\`, or name one with CHROME`,
    );
  }
  return chromium.launch({
    executablePath,
    args: [...FLAGS, ...args],
    // Tests open popups by real clicks, and show what happens when they do not.
    ...(blocksPopups && { ignoreDefaultArgs: ["--disable-popup-blocking"] }),
  });
}

/**
 * Saves what a page shows as `target/screenshots/<name>.png`.
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
export async function screenshot(page, name) {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}
