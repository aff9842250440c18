// Prints the interaction to next paint on the build, with the processor slowed four times: npm run bench:interactions [-- ROUNDS]
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
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
  readonly run: (page: Page) => Promise<void>;
}

const cases: readonly Case[] = [
  { name: "open an event", run: (page) => page.locator("[data-event-id]:visible").nth(2).click() },
  { name: "toggle a filter", run: (page) => page.locator("[data-place=filters] button[aria-pressed]").first().click() },
  { name: "switch to the list", run: (page) => page.getByRole("radio", { name: "Liste" }).click() },
];

const server = await serveStatic(folder);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
try {
  for (const { name, run } of cases) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await measure(browser, run));
    report(name, times);
  }
} finally {
  await browser.close();
  await server.close();
}

/** A fresh page, one interaction by real input; its duration in milliseconds, as Event Timing tells it. */
async function measure(from: Browser, run: Case["run"]): Promise<number> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 }, locale: "de-DE" });
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.getByRole("group", { name: /^Zeitstrahl/ }).waitFor();
    await page.waitForLoadState("networkidle");
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    await page.evaluate(watchInteractions, SHORTEST);
    await run(page);
    return await page.evaluate(() => longestInteraction());
  } finally {
    await context.close();
  }
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
