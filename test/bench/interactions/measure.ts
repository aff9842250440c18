// Prints the interaction to next paint on the build, with the processor slowed four times: npm run bench:interactions [-- ROUNDS]
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import { findBrowser, launchArguments } from "../../e2e/find-browser.ts";
import { serveStatic } from "../../e2e/static-server.ts";

const rounds = Number(process.argv[2] ?? 5);
/** Of the processor; the goal of the median, in milliseconds. */
const SLOWED = 4;
const GOAL = 100;
/** The shortest that browsers tell of, in milliseconds. */
const SHORTEST = 16;

const folder = fileURLToPath(new URL("../../../dist/", import.meta.url));
if (!existsSync(folder)) throw new Error("There is no build to measure: run `npm run build` first.");

interface Case {
  readonly name: string;
  /** What is clicked. */
  readonly target: (page: Page) => Locator;
}

const cases: readonly Case[] = [
  { name: "open an event", target: (page) => page.locator("[data-event-id]:visible").nth(2) },
  { name: "toggle a filter", target: (page) => page.locator("[data-place=filters] button[aria-pressed]").first() },
  { name: "switch to the list", target: (page) => page.locator("label", { hasText: /^Liste$/ }) },
];

const server = await serveStatic(folder);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
try {
  for (const { name, target } of cases) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await measure(browser, target));
    report(name, times);
  }
} finally {
  await browser.close();
  await server.close();
}

/** A fresh page, one click; its duration in milliseconds, as Event Timing tells it. */
async function measure(from: Browser, target: Case["target"]): Promise<number> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 }, locale: "de-DE" });
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.getByRole("group", { name: /^Zeitstrahl/ }).waitFor();
    await page.waitForLoadState("networkidle");
    const { x, y, width, height } = (await target(page).boundingBox()) ?? never("what is clicked has no place");
    await page.mouse.move(x + Math.min(width, 60) / 2, y + height / 2);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    await page.evaluate(watchInteractions, SHORTEST);
    // The pointer alone: a click on a locator would have Playwright's own listeners work in the page, at a quarter of the speed, too.
    await page.mouse.down();
    await page.mouse.up();
    return await page.evaluate(() => longestInteraction());
  } finally {
    await context.close();
  }
}

function never(reason: string): never {
  throw new Error(reason);
}

declare function longestInteraction(): Promise<number>;

/** Runs in the page. */
function watchInteractions(shortest: number): void {
  let longest = 0;
  const read = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries) {
      if ((entry as PerformanceEntry & { interactionId?: number }).interactionId)
        longest = Math.max(longest, entry.duration);
    }
  };
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: "event", durationThreshold: shortest } as PerformanceObserverInit);
  // Told of once the frame that shows the answer is there: two frames on, all of it has been.
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  Object.assign(globalThis, {
    longestInteraction: async () => {
      await frame();
      await frame();
      read(observer.takeRecords());
      return longest;
    },
  });
}

function report(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  console.log(`${name}: median ${median} ms, worst ${sorted.at(-1)} ms of ${times.length}, best ${sorted[0]} ms`);
  if (median > GOAL) process.exitCode = 1;
}
