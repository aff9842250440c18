import type { Locator, Page } from "@playwright/test";
import { type Memory, madeBy, memoryOf } from "./memory.ts";

/** What is measured on Zeitfaden alone. */
export interface OwnWork {
  /** Milliseconds from the click on an actor to the frame with the filtered marks, the data for it being there; the median. */
  readonly filter: number;
  /** The same where the words of the marks have to be fetched first. */
  readonly newFilter: number;
  /** What mounting and unmounting the timeline again and again left behind. */
  readonly growth: Pick<Memory, "heap" | "nodes" | "listeners"> & {
    /** Bytes; see `madeBy`. */
    readonly made: number;
  };
}

const MOUNTS = 50;
/** Before what is held is counted for the first time: what is made once and kept. */
const WARM_UP = 10;
/** Actors that every made-up corpus has: more than there are answers that are remembered. */
const ACTORS = 6;

declare function filtered(): Promise<number>;
declare const measured: { readonly rests: boolean };

export async function ownWorkOf(page: Page): Promise<OwnWork> {
  return { ...(await filterLatency(page)), growth: await growthOf(page) };
}

/** Goes through the actors twice: the second time what is said of their events is there, and the answers have been forgotten. */
async function filterLatency(page: Page): Promise<Pick<OwnWork, "filter" | "newFilter">> {
  const newFilter = await medianLatency(page);
  return { newFilter, filter: await medianLatency(page) };
}

async function medianLatency(page: Page): Promise<number> {
  const chips = page.locator("[data-place=filters] button[aria-pressed]");
  const times: number[] = [];
  for (let at = 0; at < ACTORS; at += 1) {
    await atRest(page);
    await page.evaluate(watchFilter);
    await click(chips.nth(at));
    times.push(await page.evaluate(() => filtered()));
    await atRest(page);
    await click(page.locator("[data-place=filters] button[aria-pressed=true]"));
  }
  return times.toSorted((a, b) => a - b)[ACTORS >> 1] ?? Number.NaN;
}

/** What still comes of the click before would be taken for the answer to the next one. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => measured.rests, null, { polling: 100 });
}

async function click(chip: Locator): Promise<void> {
  await chip.scrollIntoViewIfNeeded();
  await chip.click({ noWaitAfter: true });
}

/** Runs in the page. */
function watchFilter(): void {
  const marks = () =>
    [...document.querySelectorAll("[data-mark]")].map((mark) => mark.getAttribute("data-mark")).join();
  const before = marks();
  const done = new Promise<number>((resolve) => {
    addEventListener(
      "click",
      ({ timeStamp }) => {
        const look = () => {
          if (marks() === before) requestAnimationFrame(look);
          else setTimeout(() => resolve(performance.now() - timeStamp));
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
  Object.assign(globalThis, { filtered: () => done });
}

async function growthOf(page: Page): Promise<OwnWork["growth"]> {
  await mountAgain(page, WARM_UP);
  const [before, made] = [await memoryOf(page), await madeBy(page)];
  await mountAgain(page, MOUNTS);
  const [after, madeAfter] = [await memoryOf(page), await madeBy(page)];
  const grown = (what: "heap" | "nodes" | "listeners") => after[what] - before[what];
  return { made: madeAfter - made, heap: grown("heap"), nodes: grown("nodes"), listeners: grown("listeners") };
}

async function mountAgain(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await page.locator("label", { hasText: /^Liste$/ }).click();
    await page.locator("[data-mark]").first().waitFor({ state: "detached" });
    await page.locator("label", { hasText: /^Zeitstrahl$/ }).click();
    await page.locator("[data-mark]").first().waitFor();
  }
}
