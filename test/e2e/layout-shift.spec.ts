import type { Page } from "@playwright/test";
import { appIsThere, expect, mark, test } from "./fixtures.ts";

/** Runs in the page before anything else of it: keeps what moves without the reader's doing, with the words that it holds. */
function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const shifts: string[] = [];
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  const keep = (entries: readonly PerformanceEntry[]) => {
    for (const { value, hadRecentInput, sources } of entries as Shift[]) {
      const moved = sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(" | ");
      if (!hadRecentInput) shifts.push(`${value.toFixed(5)}: ${moved}`);
    }
  };
  observer.observe({ type: "layout-shift", buffered: true });
  Object.assign(globalThis, {
    readShifts: () => {
      keep(observer.takeRecords());
      return shifts;
    },
  });
}

declare function readShifts(): readonly string[];

/** Answers no request for a font until the function that it returns is called. */
async function holdFonts(page: Page): Promise<() => void> {
  let letThemCome = () => {};
  const held = new Promise<void>((resolve) => {
    letThemCome = resolve;
  });
  await page.route(/\.woff2$/, async (route) => {
    await held;
    await route.continue();
  });
  return letThemCome;
}

/** Once nothing is on its way any more: the fonts are there, and what they changed has been painted. */
async function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return readShifts();
  });
}

const pages = ["", "e/zwoelftausend-soldaten/", "a/truppen-zur-verstaerkung/"];

test.beforeEach(({ page }) => page.addInitScript(watchShifts));

for (const path of pages) {
  test(`on a phone nothing moves while /${path} comes up`, async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site + path);
    await appIsThere(page);
    expect(await shiftsOf(page)).toEqual([]);
  });

  test(`on a desk nothing moves while /${path} comes up`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(site + path);
    await appIsThere(page);
    await expect(mark(page, /12\.000/)).toBeAttached();
    await expect(page.getByRole("list", { name: "Zeichen auf dem Zeitstrahl" })).toBeVisible();
    expect(await shiftsOf(page)).toEqual([]);
  });

  test(`on a desk nothing moves when the fonts of /${path} come late`, async ({ page, site }) => {
    const letFontsCome = await holdFonts(page);
    await page.goto(site + path, { waitUntil: "commit" });
    await appIsThere(page);
    await expect(mark(page, /12\.000/)).toBeAttached();
    letFontsCome();
    expect(await shiftsOf(page)).toEqual([]);
  });
}
