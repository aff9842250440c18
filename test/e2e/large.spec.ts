import type { Page } from "@playwright/test";
import { syntheticDataset } from "../support/synthetic-dataset.ts";
import { expectAccessible, expectTargets, targetSizes } from "./checks.ts";
import { expect, test } from "./fixtures.ts";

/** As many as are still loaded all at once. */
const EVENTS = 1900;
const MOST_MARKS = 60;
/** All elements of the page; with a few events more than with many, since what has no mark is drawn as one path a lane. */
const MOST_NODES = 4500;

let dataset = "";
test.beforeAll(() => {
  dataset = JSON.stringify(syntheticDataset(EVENTS));
});

test.beforeEach(async ({ page }) => {
  await page.route("**/data/dataset.json", (route) =>
    route.fulfill({ body: dataset, contentType: "application/json" }),
  );
});

const plot = (page: Page) => page.getByRole("group", { name: /^Zeitstrahl/ });
const marks = (page: Page) => plot(page).locator("[data-mark]");
const groups = (page: Page) => plot(page).locator("[data-group]");
const idsOf = (page: Page) => marks(page).evaluateAll((all) => all.map((mark) => (mark as HTMLElement).dataset.mark));
const nodes = (page: Page) => page.evaluate(() => document.querySelectorAll("*").length);

/** The marks once they no longer change: a wheel that turns eight times is drawn under way, too. */
async function idsAtRest(page: Page): Promise<(string | undefined)[]> {
  let last: (string | undefined)[] = [];
  await expect
    .poll(
      async () => {
        const now = await idsOf(page);
        const isSame = now.length > 0 && now.join() === last.join();
        last = now;
        return isSame;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return last;
}

async function drag(page: Page, by: number): Promise<void> {
  const box = await plot(page).boundingBox();
  if (!box) throw new Error("not in sight");
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 2 });
  await page.mouse.up();
}

async function zoom(page: Page, steps: number): Promise<void> {
  const box = await plot(page).boundingBox();
  if (!box) throw new Error("not in sight");
  await page.mouse.move(box.x + box.width / 2, box.y + 200);
  await page.keyboard.down("Control");
  // All at once: a slow machine would otherwise come to rest, and draw, between two of them.
  await Promise.all(Array.from({ length: steps }, () => page.mouse.wheel(0, -120)));
  await page.keyboard.up("Control");
}

test(`${EVENTS} events are a map: few marks and elements at every window, and most of them again on the way back`, async ({
  page,
  site,
}) => {
  await page.goto(site);
  await expect(marks(page).first()).toBeVisible();
  await expect(page.getByText(/ von 1\.\d{3} Ereignissen haben hier eine Marke/)).toBeVisible();
  const all = await idsOf(page);
  await zoom(page, 8);
  await expect.poll(async () => (await idsOf(page)).filter((id) => !all.includes(id)).length).toBeGreaterThan(20);
  const near = await idsAtRest(page);
  for (const by of [-500, -500, 500, 500]) {
    const before = await idsOf(page);
    await drag(page, by);
    await expect.poll(async () => (await idsOf(page)).some((id) => !before.includes(id))).toBe(true);
    expect((await idsAtRest(page)).length).toBeLessThanOrEqual(MOST_MARKS);
    expect(await nodes(page)).toBeLessThan(MOST_NODES);
  }
  const kept = async () => {
    const back = await idsOf(page);
    return near.filter((id) => back.includes(id)).length / near.length;
  };
  await expect.poll(kept).toBeGreaterThan(0.8);
});

test("a band counts what has no mark, is one stop of the Tab key, and leads in, at last to the list of a day", async ({
  page,
  site,
}) => {
  await page.goto(site);
  await expect(groups(page).first()).toBeVisible();
  expect(await groups(page).and(page.locator("[tabindex='0']")).count()).toBe(1);
  await expectAccessible(page);
  await groups(page).first().focus();
  const first = await page.locator(":focus").textContent();
  expect(first).toMatch(/^\S+: [\d.]+ weitere/);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).not.toHaveText(first ?? "");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-group]:focus")).toBeVisible();
  for (let step = 0; step < 6 && !page.url().includes("view=list"); step += 1) {
    const shown = await page.locator(":focus").textContent();
    await page.keyboard.press("Enter");
    await expect
      .poll(async () => page.url().includes("view=list") || (await page.locator(":focus").textContent()) !== shown)
      .toBe(true);
  }
  await expect(page).toHaveURL(/from=(\d{4}-\d\d-\d\d)&to=\1&view=list/);
  // The band is gone: the keys go on in the list.
  await expect(page.getByRole("region", { name: "Liste", exact: true })).toBeFocused();
});

/** How wide the first and the last stretch are that the plot cuts off, and what of the narrowest stretch a pointer can hit; in pixels. */
function stretches(page: Page) {
  return groups(page).evaluateAll((all) => {
    const boxes = all.map((group) => ({ group, box: group.getBoundingClientRect() }));
    const hit = boxes.map(({ group, box: { left, width, top, height } }) => {
      const places = Array.from({ length: Math.round(width) }, (_, place) => left + place + 0.5);
      return places.filter((x) => document.elementFromPoint(x, top + height / 2) === group).length;
    });
    return { first: boxes[0]?.box.width ?? 0, narrowest: Math.min(...hit) };
  });
}

for (const [pointer, least, isMobile] of [
  ["a mouse", targetSizes.mouse, false],
  ["a finger", targetSizes.finger, true],
] as const) {
  test.describe(`with ${pointer}`, () => {
    test.use({ isMobile, hasTouch: isMobile, viewport: { width: 1024, height: 3000 } });

    test(`every stretch of a band can be met with ${pointer}, also where the plot cuts it off`, async ({
      page,
      site,
    }) => {
      await page.goto(`${site}?view=timeline`);
      await expect(groups(page).first()).toBeVisible();
      // Then ten pixels of it are left.
      await drag(page, 10 - (await stretches(page)).first);
      await idsAtRest(page);
      expect((await stretches(page)).narrowest).toBeGreaterThanOrEqual(targetSizes.mouse);
      await expectTargets(page, least);
    });
  });
}

test("bands are drawn in the system's colours where it gives them", async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await page.goto(site);
  await expect(groups(page).first()).toBeVisible();
  const band = plot(page).locator("svg:has(path)").first();
  const colours = await band.evaluate((svg) => {
    const ofText = getComputedStyle(document.documentElement).color;
    const [possible, certain] = [...svg.querySelectorAll("path")].map((path) => getComputedStyle(path));
    return { ofText, certain: certain?.fill, possible: [possible?.fill, possible?.stroke] };
  });
  expect(colours.certain).toBe(colours.ofText);
  expect(colours.possible).toEqual(["none", colours.ofText]);
});

test("arrow keys lead on past the last mark in sight", async ({ page, site }) => {
  await page.goto(site);
  await expect(marks(page).first()).toBeVisible();
  await zoom(page, 6);
  // On its way, the window still hides marks, which then take no focus.
  await idsAtRest(page);
  const first = plot(page).locator("[data-mark] button").filter({ visible: true }).first();
  await first.focus();
  await expect(first).toBeFocused();
  await page.keyboard.press("Home");
  const focused = () => page.locator(":focus").getAttribute("data-event-id");
  const seen = new Set([await focused()]);
  for (let step = 0; step < 70; step += 1) {
    await page.keyboard.press("ArrowRight");
    seen.add(await focused());
  }
  expect(seen.has(null)).toBe(false);
  expect(seen.size).toBeGreaterThan(65);
});

test("a linked event has a mark in sight, however little it matters", async ({ page, site }) => {
  const { events } = JSON.parse(dataset) as ReturnType<typeof syntheticDataset>;
  const least = events.filter(({ when }) => when.basis !== "unknown").toSorted((a, b) => a.salience - b.salience)[0];
  await page.goto(`${site}?e=${least?.id}`);
  await expect(plot(page).locator("[aria-current=true]").first()).toBeInViewport();
});

test("the list holds what is in sight, moves by keys from end to end, and jumps to a year", async ({ page, site }) => {
  await page.goto(`${site}?view=list`);
  const items = page.locator("[data-event-id]");
  await expect(items.first()).toBeVisible();
  expect(await items.count()).toBeLessThan(60);
  const focused = page.locator(":focus");
  await items.first().focus();
  await page.keyboard.press("ArrowDown");
  const second = await focused.getAttribute("data-event-id");
  await page.keyboard.press("End");
  await expect(focused).not.toHaveAttribute("data-event-id", second ?? "");
  await expect(focused).toBeInViewport();
  await page.keyboard.press("Home");
  await expect(focused).toBeInViewport();
  await page.getByRole("combobox", { name: "Jahr" }).selectOption({ index: 10 });
  await expect(page.getByRole("heading", { level: 3, name: "2015" })).toBeInViewport();
  await expectAccessible(page);
});

for (const count of [200, EVENTS])
  test(`what has no place beside a timeline of ${count} is found in the list where it begins`, async ({
    page,
    site,
  }) => {
    const all = syntheticDataset(count);
    const unknown = all.events.find(({ when }) => when.basis === "unknown")?.when;
    const events = all.events.map((event, place) => (unknown && place % 5 === 0 ? { ...event, when: unknown } : event));
    await page.route("**/data/dataset.json", (route) => route.fulfill({ json: { ...all, events } }));
    await page.goto(site);
    await page.getByRole("button", { name: /weitere am Ende der Liste$/ }).click();
    await expect(page.getByRole("heading", { level: 3, name: "Ohne Datum" })).toBeInViewport();
  });
