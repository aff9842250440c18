import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import type { Dataset } from "../../src/model/dataset.ts";
import { writeCatalogue } from "../../src/node/catalogue/write-catalogue.ts";
import { syntheticSource } from "../support/synthetic-dataset.ts";
import { expectAccessible } from "./checks.ts";
import { expect, panel, test } from "./fixtures.ts";

const EVENTS = 20_000;
const MOST_MARKS = 60;
/** All elements of the page. */
const MOST_NODES = 4500;
/** Bytes of data before the first marks. */
const MOST_BYTES = 250_000;

let folder = "";
let dataset: Dataset;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "large-"));
  dataset = await writeCatalogue(folder, syntheticSource(EVENTS));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** The files of the data that were asked for, in their order, below the folder of the catalogue where they lie in it. */
let asked: string[] = [];
test.beforeEach(async ({ page }) => {
  asked = [];
  await page.route("**/data/**", async (route) => {
    const path = new URL(route.request().url()).pathname.split("/data/")[1] ?? "";
    const file = join(folder, "data", path);
    asked.push(path.replace(`${dataset.catalogue?.folder}/`, ""));
    if (existsSync(file)) await route.fulfill({ path: file });
    else await route.fulfill({ status: 404 });
  });
});

const plot = (page: Page) => page.getByRole("group", { name: /^Zeitstrahl/ });
const marks = (page: Page) => plot(page).locator("[data-mark]");
const idsOf = (page: Page) => marks(page).evaluateAll((all) => all.map((mark) => (mark as HTMLElement).dataset.mark));
const nodes = (page: Page) => page.evaluate(() => document.querySelectorAll("*").length);
const result = (page: Page) => page.getByRole("region", { name: "Filter" }).getByRole("status").first();
const sizeOf = (path: string) =>
  statSync(join(folder, "data", path.endsWith("dataset.json") ? path : join(dataset.catalogue?.folder ?? "", path)))
    .size;

/** What bands say that they count, and how many events have marks: together all that are drawn. */
async function counted(page: Page): Promise<number> {
  const bands = await plot(page)
    .locator("[role=group][aria-label*=weitere]")
    .evaluateAll((all) =>
      all.map((band) =>
        Number(/: ([\d.]+) weitere/.exec(band.getAttribute("aria-label") ?? "")?.[1]?.replaceAll(".", "")),
      ),
    );
  return bands.reduce((sum, count) => sum + count, 0);
}

test(`the first marks of ${EVENTS} events need one file of the data, and few elements`, async ({ page, site }) => {
  let before: string[] | null = null;
  await page.exposeFunction("firstMark", () => {
    before ??= [...asked];
  });
  await page.addInitScript(() => {
    const look = () =>
      document.querySelector("[data-mark]") && (window as unknown as { firstMark(): void }).firstMark();
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.goto(site);
  await expect(marks(page).first()).toBeVisible();
  await expect.poll(() => before).toEqual(["dataset.json"]);
  expect(sizeOf("dataset.json")).toBeLessThanOrEqual(MOST_BYTES);
  await expect(result(page)).toHaveText("20.000 von 20.000");
  await expect.poll(() => counted(page)).toBeGreaterThan(EVENTS * 0.9);
  expect(await marks(page).count()).toBeLessThanOrEqual(MOST_MARKS);
  expect(await nodes(page)).toBeLessThan(MOST_NODES);
  await expectAccessible(page);
});

test("a window that rests has marks of its own, and bands that count all the rest", async ({ page, site }) => {
  await page.goto(site);
  await expect.poll(() => counted(page)).toBeGreaterThan(0);
  const before = await idsOf(page);
  for (let step = 0; step < 4; step += 1) await page.getByRole("button", { name: "Vergrößern" }).click();
  await expect
    .poll(async () => {
      const now = await idsOf(page);
      return now.filter((mark) => !before.includes(mark)).length;
    })
    .toBeGreaterThan(20);
  // While bands are counted anew they say no number.
  await expect
    .poll(async () => {
      const rest = await counted(page);
      return rest > 0 && rest < EVENTS;
    })
    .toBe(true);
  expect(await marks(page).count()).toBeLessThanOrEqual(MOST_MARKS);
  expect(await nodes(page)).toBeLessThan(MOST_NODES);
});

test("what is shown again and again leaves nothing behind", async ({ page, site }) => {
  await page.goto(site);
  await expect.poll(() => counted(page)).toBeGreaterThan(0);
  await showAgain(page, 3);
  const before = await countersOf(page);
  await showAgain(page, 10);
  const after = await countersOf(page);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
});

async function showAgain(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await page.locator("label", { hasText: /^Liste$/ }).click();
    await expect(marks(page)).toHaveCount(0);
    await page.locator("label", { hasText: /^Zeitstrahl$/ }).click();
    await expect(marks(page).first()).toBeVisible();
    await expect.poll(() => counted(page)).toBeGreaterThan(0);
  }
}

/** After garbage collection. */
async function countersOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  return session.send("Memory.getDOMCounters");
}

test("a link to any event loads its bucket and its shard, and shows it with its marks", async ({ page, site }) => {
  await page.goto(`${site}?e=ereignis-15000&view=list`);
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(/15000$/);
  expect(asked.filter((path) => path.startsWith("ids/events-"))).toHaveLength(1);
  const bucket = JSON.parse(
    readFileSync(
      join(folder, "data", dataset.catalogue?.folder ?? "", asked.find((path) => path.startsWith("ids/")) ?? ""),
      "utf8",
    ),
  );
  expect(asked).toContain(`details/${bucket["ereignis-15000"][1]}.json`);
  await panel(page).getByRole("button", { name: "Nächstes" }).click();
  await expect(panel(page).getByRole("heading", { level: 2 })).not.toHaveText(/15000$/);
  await page.goto(`${site}?e=gibt-es-nicht`);
  await expect(panel(page).getByText(/Kein Ereignis mit der Kennung/)).toBeVisible();
});

test("a filter keeps all counts true", async ({ page, site }) => {
  await page.goto(site);
  const chip = page.getByRole("button", { name: /Brevik/ }).first();
  await expect(chip).toContainText("2.039");
  await chip.click();
  await expect(result(page)).toHaveText("2.039 von 20.000");
  await expect.poll(() => counted(page)).toBeLessThan(2039);
  await expect.poll(() => counted(page)).toBeGreaterThan(1800);
});

declare const drawings: () => number;

test("until what passes a filter is there, nothing is drawn anew", async ({ page, site }) => {
  await page.goto(site);
  await expect.poll(() => counted(page)).toBeGreaterThan(0);
  const chip = page.getByRole("button", { name: /Brevik/ }).first();
  await expect(chip).toContainText("2.039");
  const gate = await hold(page, "**/details/*.json");
  await plot(page).evaluate((host) => {
    let count = 0;
    // With every drawing it says anew where labels lie.
    new MutationObserver((records) => {
      count += records.length;
    }).observe(host, { attributeFilter: ["data-labels"] });
    Object.assign(globalThis, { drawings: () => count });
  });
  await chip.click();
  await expect(page.getByText("Die Auswahl wird angewandt")).toBeVisible();
  await expect(page.getByRole("button", { name: "Zurücksetzen" })).toBeVisible();
  expect(await page.evaluate(() => drawings())).toBe(0);
  gate.open();
  await expect(result(page)).toHaveText("2.039 von 20.000");
  await expect.poll(() => page.evaluate(() => drawings())).toBeGreaterThan(0);
});

for (const width of [1440, 1000, 820, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("while a filter is applied its progress stands where the number will; nothing moves, and nothing is covered", async ({
      page,
      site,
    }) => {
      await page.goto(`${site}?view=timeline&type=visit`);
      await expect.poll(() => counted(page)).toBeGreaterThan(0);
      const before = await result(page).textContent();
      const gate = await hold(page, "**/details/*.json");
      await page
        .getByRole("button", { name: /Brevik/ })
        .first()
        .click();
      await expect(result(page)).toHaveText("Die Auswahl wird angewandt");
      await expect(result(page).getByText("Die Auswahl wird angewandt")).toBeVisible();
      await expect(page.getByText(/^Ereignisse mit Brevik/)).toBeVisible();
      const [place, strip] = [
        await placeOf(plot(page)),
        page.getByRole("figure").filter({ hasText: "Ereignisse je Monat" }),
      ];
      expect(await covered(strip)).toEqual([]);
      await page.getByRole("button", { name: "Abbrechen" }).click();
      await expect(result(page)).toHaveText(before ?? "");
      await page
        .getByRole("button", { name: /Brevik/ })
        .first()
        .click();
      await expect(result(page)).toHaveText("Die Auswahl wird angewandt");
      gate.open();
      await expect(result(page)).toHaveText(/^\d+ von 20\.000$/);
      expect(await placeOf(plot(page))).toEqual(place);
    });
  });
}

for (const width of [1000, 820, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("the actors come into a row that is kept for them", async ({ page, site }) => {
      const gate = await hold(page, "**/columns/**");
      await page.goto(`${site}?view=timeline`);
      await expect(marks(page).first()).toBeVisible();
      const actor = page.getByRole("region", { name: "Filter" }).getByRole("button", { name: /^Brevik/ });
      const place = await placeOf(plot(page));
      await expect(actor).toHaveCount(0);
      gate.open();
      await expect(actor).toBeVisible();
      expect(await placeOf(plot(page))).toEqual(place);
    });
  });
}

/** Keeps files back until it is opened. */
async function hold(page: Page, files: string): Promise<{ readonly open: () => void }> {
  let open = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  await page.route(files, async (route) => {
    await opened;
    await route.fallback();
  });
  return { open };
}

/** How far below the beginning of the filters something begins, in pixels, however far the page is scrolled. */
const placeOf = (place: Locator) =>
  place.evaluate((element) => {
    const filters = document.querySelector("[data-place=filters]")?.getBoundingClientRect().top ?? Number.NaN;
    const scrolled = element.closest("main")?.parentElement?.scrollTop ?? 0;
    return Math.round(element.getBoundingClientRect().top + scrolled - filters);
  });

/** Places of it, from corner to corner, on which something else lies. */
const covered = (place: Locator) =>
  place.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
    return shares.flatMap((x) =>
      shares
        .filter((y) => {
          const over = document.elementFromPoint(left + width * x, top + height * y);
          return over === null || !(element.contains(over) || over.contains(element));
        })
        .map((y) => `${x} ${y}`),
    );
  });

interface Drawings {
  /** How often all was laid out anew: it says each time where labels lie. */
  readonly layouts: number;
  /** How often the library drew everything: it takes out the axis then, and puts it back. */
  readonly axes: number;
  /** Changes to marks that have been there before, and still are. */
  readonly touched: readonly string[];
  readonly headings: number;
}

declare const watched: () => Drawings;

/** Runs in the page. */
function watchDrawings(host: Element): void {
  const before = new Set([...host.querySelectorAll("[data-mark]")]);
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(host, { childList: true, attributes: true, subtree: true, characterData: true });
  const isIn = (target: Node, selector: string) =>
    (target instanceof Element ? target : target.parentElement)?.closest(selector) ?? null;
  Object.assign(globalThis, {
    watched: () => ({
      layouts: seen.filter(({ attributeName }) => attributeName === "data-labels").length,
      axes: seen.filter(({ target, removedNodes }) => isIn(target, ".vis-top") && removedNodes.length > 0).length,
      headings: seen.filter(({ target, addedNodes }) => isIn(target, ".vis-inner") === target && addedNodes.length > 0)
        .length,
      touched: seen.flatMap(({ target, attributeName }) => {
        const mark = isIn(target, "[data-mark]");
        return mark?.isConnected && before.has(mark) ? [`${(mark as HTMLElement).dataset.mark} ${attributeName}`] : [];
      }),
    }),
  });
}

test("a filter draws the marks that come and go, and neither axis nor headings nor the marks that stay", async ({
  page,
  site,
}) => {
  await page.goto(site);
  await expect.poll(() => counted(page)).toBeGreaterThan(0);
  const chip = page.getByRole("button", { name: /Brevik/ }).first();
  await expect(chip).toContainText("2.039");
  const filter = async (chosen: boolean) => {
    await chip.click();
    await expect(result(page)).toHaveText(`${chosen ? "2.039" : "20.000"} von 20.000`);
    await expect.poll(() => counted(page)).toBeGreaterThan(0);
  };
  // The words of the marks are fetched once.
  await filter(true);
  await filter(false);
  for (const chosen of [true, false]) {
    await plot(page).evaluate(watchDrawings);
    const before = await idsOf(page);
    await filter(chosen);
    expect(await idsOf(page)).not.toEqual(before);
    const { touched, layouts, ...drawn } = await page.evaluate(() => watched());
    // The marks, what is counted beside them, and, where the page is told of both in between, nothing more.
    expect(layouts).toBeLessThanOrEqual(3);
    expect(drawn).toEqual({ axes: 0, headings: 0 });
    // Tab leads to another one.
    expect(touched.filter((change) => !change.endsWith("tabindex"))).toEqual([]);
    expect(touched.length).toBeLessThanOrEqual(2);
    await expectLanesOfTheirHeight(page);
  }
});

test("lanes are as high as their rows, whatever is filtered", async ({ page, site }) => {
  await page.goto(site);
  await expect.poll(() => counted(page)).toBeGreaterThan(0);
  const chips = page.getByRole("region", { name: "Filter" }).locator("[data-actor]");
  const heights = new Set<string>();
  for (const at of [1, 2, 3]) {
    await chips.nth(at).click();
    await expect(result(page)).not.toHaveText(/^20/);
    await expect.poll(() => counted(page)).toBeGreaterThan(0);
    heights.add(await expectLanesOfTheirHeight(page));
    await chips.nth(at).click();
    await expect(result(page)).toHaveText("20.000 von 20.000");
    heights.add(await expectLanesOfTheirHeight(page));
  }
  expect(heights.size).toBeGreaterThan(1);
});

/** Gives back the heights, joined. */
async function expectLanesOfTheirHeight(page: Page): Promise<string> {
  const lanes = await plot(page).evaluate((host) => {
    const heights = (selector: string) => [...host.querySelectorAll(selector)].map(({ clientHeight }) => clientHeight);
    const borders = 1;
    return {
      rows: heights(".vis-label > .vis-inner"),
      labels: heights(".vis-label"),
      fields: heights(".vis-foreground > .vis-group").map((height) => height + borders),
      marks: Math.max(
        ...[...host.querySelectorAll("[data-mark]")].map((mark) => {
          const lane = mark.parentElement?.getBoundingClientRect().bottom ?? 0;
          return mark.getBoundingClientRect().bottom - lane;
        }),
      ),
    };
  });
  expect(lanes.labels).toEqual(lanes.rows);
  expect(lanes.fields).toEqual(lanes.rows);
  expect(lanes.marks).toBeLessThanOrEqual(0);
  return lanes.rows.join();
}

for (const width of [1440, 390]) {
  test(`the strip names some of its years, each whole and apart from the next, at ${width} pixels`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${site}?view=timeline`);
    await expect(page.locator("[data-narrow]").first()).toBeAttached();
    const seen = await page.locator("[data-narrow]").evaluateAll((names) =>
      names.flatMap((name) => {
        const words = document.createRange();
        words.selectNodeContents(name);
        const [strip, box] = [name.parentElement?.getBoundingClientRect(), words.getBoundingClientRect()];
        const isIn = strip !== undefined && box.width > 0 && strip.top - 1 <= box.top && box.bottom <= strip.bottom + 1;
        return isIn ? [{ year: Number(name.textContent), left: box.left, right: box.right }] : [];
      }),
    );
    expect(seen.length).toBeGreaterThan(3);
    for (const [at, { year, right }] of seen.entries()) {
      expect(year).toBeGreaterThan(1900);
      expect(right).toBeLessThan(seen[at + 1]?.left ?? width);
    }
  });
}

test("the list holds what is in sight and jumps to a year", async ({ page, site }) => {
  await page.goto(`${site}?view=list`);
  const items = page.locator("[data-event-id]");
  await expect(items.first()).toBeVisible();
  await page.getByRole("combobox", { name: "Jahr" }).selectOption({ index: 10 });
  await expect(page.getByRole("heading", { level: 3, name: "2015" })).toBeInViewport();
  await expect(page.getByRole("listitem").filter({ hasText: "2015" }).first()).toBeVisible();
  expect(await nodes(page)).toBeLessThan(MOST_NODES);
  await items.first().focus();
  await page.keyboard.press("End");
  await expect(page.locator(":focus")).toBeInViewport();
  await expectAccessible(page);
});

test("what has no place beside the timeline is found in the list where it begins", async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole("button", { name: /weitere am Ende der Liste$/ }).click();
  await expect(page.getByRole("heading", { level: 3, name: "Ohne Datum" })).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toBeInViewport();
});

test("lanes whose events cannot be counted say so, until they are", async ({ page, site }) => {
  const isColumn = (url: URL) => url.pathname.includes(`/${dataset.catalogue?.folder}/`);
  await page.route(isColumn, (route) => route.abort());
  await page.goto(site);
  const uncounted = plot(page).getByText("nicht gezählt", { exact: true });
  await expect(uncounted.first()).toBeVisible();
  await expect(plot(page).getByText("wird gezählt …")).toHaveCount(0);
  await page.unroute(isColumn);
  await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
  await expect(uncounted).toHaveCount(0);
  await expect(
    plot(page)
      .getByText(/weitere$/)
      .first(),
  ).toBeVisible();
});
