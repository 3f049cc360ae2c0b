/** Which process of the browser a page runs in. */

/**
 * Finds it by keeping the page busy: it is the one whose CPU time grows most.
 * @param {import("playwright-core").Browser} browser
 * @param {import("playwright-core").Page} page
 */
export async function processOf(browser, page) {
  const session = await browser.newBrowserCDPSession();
  const cpuTimes = async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await cpuTimes();
  await page.evaluate(() => {
    for (const until = performance.now() + 1000; performance.now() < until; );
  });
  const after = await cpuTimes();
  await session.detach();
  let [busiest, most] = [0, 0];
  for (const [id, time] of after) {
    const grown = time - (before.get(id) ?? 0);
    if (grown > most) [busiest, most] = [id, grown];
  }
  return busiest;
}
