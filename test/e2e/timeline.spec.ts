import type { Locator, Page } from "@playwright/test";
import { dayOf, formatDay } from "../../src/model/day.ts";
import { aDataset, anEvent } from "../support/builders.ts";
import { syntheticDataset } from "../support/synthetic-dataset.ts";
import { expectAccessible } from "./checks.ts";
import { expect, mark, panel, test } from "./fixtures.ts";
import { fingersOn } from "./swipes.ts";

const plot = (page: Page) => page.getByRole("group", { name: /^Zeitstrahl/ });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("not in sight");
  return box;
}

/** Drags with the pointer from the middle of an element. */
async function drag(page: Page, from: Locator, by: number): Promise<void> {
  const { x, y, width, height } = await boxOf(from);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + by, y + height / 2, { steps: 5 });
  await page.mouse.up();
}

/** The glyphs and labels of different marks that lie over one another, and labels that are cut off. */
async function collisions(page: Page): Promise<string[]> {
  return plot(page).evaluate((group) => {
    const bounds = group.getBoundingClientRect();
    const parts = [...group.querySelectorAll<HTMLElement>("[data-mark]")].flatMap((root) =>
      [...root.children].map((part) => ({ name: root.dataset.mark, box: part.getBoundingClientRect() })),
    );
    const cut = parts.filter(({ box }) => box.left < bounds.left - 1 || box.right > bounds.right + 1);
    const pairs = parts.flatMap((a, index) =>
      parts.slice(index + 1).filter(({ name, box }) => {
        const besides = a.box.right <= box.left + 1 || box.right <= a.box.left + 1;
        const above = a.box.bottom <= box.top + 3 || box.bottom <= a.box.top + 3;
        return name !== a.name && !besides && !above;
      }),
    );
    return [...cut, ...pairs].map(({ name }) => name ?? "");
  });
}

for (const width of [360, 390, 820, 1440, 2560]) {
  test(`at ${width} pixels every event with a date is in sight, and nothing lies over another`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site}?view=timeline`);
    await expect(plot(page).getByRole("button")).toHaveCount(20);
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(() => collisions(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test("the axis names months in the language of the page, and changes with it", async ({ page, site }) => {
  await page.goto(site);
  await expect(plot(page)).toContainText("März");
  await page.getByRole("radio", { name: "EN", exact: true }).check();
  await expect(page.getByRole("group", { name: /^Timeline/ })).toContainText("Mar");
});

for (const [width, open] of [
  [390, ""],
  [820, "&e=nato-gipfel"],
  [1440, ""],
] as const) {
  test(`at ${width} pixels the years stay in sight over the last lane, and no name on the axis is cut`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${site}?view=timeline${open}`);
    const last = mark(page, /^Dringlichkeitssitzung/);
    await expect(last).toBeVisible();
    await last.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await expect(page.locator(".vis-top").getByText("2024", { exact: true })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(cutNames)).toEqual([]);
  });
}

test("panning moves neither rows nor the page, and opens nothing", async ({ page, site }) => {
  await page.goto(site);
  const moved = mark(page, /^Delegation reist/);
  await expect(moved).toBeVisible();
  const before = await boxOf(moved);
  await drag(page, moved, -120);
  await expect.poll(async () => (await boxOf(moved)).x).toBeLessThan(before.x - 100);
  expect((await boxOf(moved)).y).toBe(before.y);
  await expect(page).toHaveURL(site);
});

test("the wheel scrolls the page; with Ctrl it zooms", async ({ page, site }) => {
  await page.goto(site);
  const label = mark(page, /^Lawrow in Nordkorea/);
  const other = mark(page, /^Putin in Pjöngjang/);
  await expect(label).toBeVisible();
  const [first, second] = [await boxOf(label), await boxOf(other)];
  await page.mouse.move(first.x + 200, first.y + 100);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await boxOf(label)).y).toBeLessThan(first.y);
  expect((await boxOf(other)).x - (await boxOf(label)).x).toBeCloseTo(second.x - first.x, 0);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(async () => (await boxOf(other)).x - first.x).toBeGreaterThan(second.x - first.x + 20);
});

test("arrow keys follow time out of the window, which follows the focus", async ({ page, site }) => {
  await page.goto(site);
  await mark(page, /^Lawrow in Nordkorea/).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("+");
  await expect(plot(page).getByRole("button")).not.toHaveCount(20);
  await page.keyboard.press("End");
  await expect(mark(page, /^Budanow: Einsatz möglich/)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(plot(page).locator(":focus")).toBeInViewport();
  await page.keyboard.press("Home");
  await expect(mark(page, /^Lawrow in Nordkorea/)).toBeFocused();
  await page.keyboard.press("0");
  await expect(plot(page).getByRole("button")).toHaveCount(20);
  await expect(mark(page, /^Lawrow in Nordkorea/)).toBeFocused();
});

test("the Page keys lead from month to month", async ({ page, site }) => {
  await page.goto(site);
  await mark(page, /^Lawrow in Nordkorea/).focus();
  for (const name of [/^Putin in Pjöngjang/, /^Delegation reist/]) {
    await page.keyboard.press("PageDown");
    await expect(mark(page, name)).toBeFocused();
  }
  await page.keyboard.press("PageUp");
  await expect(mark(page, /^Putin in Pjöngjang/)).toBeFocused();
});

for (const events of [20, 200]) {
  test(`one event of long ago does not press ${events} others into a corner, and comes with everything`, async ({
    page,
    site,
  }) => {
    const recent = Array.from({ length: events }, (_, at) =>
      anEvent({ id: `event-${at}`, when: formatDay(dayOf(2025, 1, 1) + at), salience: 1 }),
    );
    const longAgo = anEvent({ id: "long-ago", when: "1950-03-04", salience: 2 });
    const dataset = aDataset({ events: [longAgo, ...recent] });
    await page.route("**/data/dataset.json", (route) => route.fulfill({ json: dataset }));
    await page.goto(`${site}?view=timeline`);
    await expect(mark(page, /^event-\d/).first()).toBeVisible();
    await expect(mark(page, /^long-ago/)).toBeHidden();
    const days = mark(page, /^event-\d/);
    const places = await days.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x));
    expect(Math.max(...places) - Math.min(...places), "pixels between the first and the last").toBeGreaterThan(500);
    await page.getByRole("button", { name: "Alles zeigen" }).click();
    await expect(mark(page, /^long-ago/)).toBeVisible();
  });
}

test("chosen actors have lanes of their own, and a line leads from each mark of a shared event to the others", async ({
  page,
  site,
}) => {
  await page.goto(`${site}?actor=nordkorea&actor=russland&actor=suedkorea&lanes=actor`);
  await expect(mark(page, /^Dringlichkeitssitzung/)).toHaveCount(1);
  await expect(page.getByText("ein Ereignis in mehreren Zeilen")).toBeVisible();
  const joins = await joinsOn(page);
  expect(joins.shared).toBeGreaterThan(10);
  expect(joins).toEqual({ shared: joins.shared, lines: joins.shared, astray: [] });
  const moved = mark(page, /^Delegation reist/);
  const before = await boxOf(moved);
  await drag(page, moved, -60);
  await expect.poll(async () => (await boxOf(moved)).x).toBeLessThan(before.x - 50);
  expect((await joinsOn(page)).astray).toEqual([]);
});

test("above what can be drawn, chosen actors keep their lanes, and lines join the marks that there are", async ({
  page,
  site,
}) => {
  const dataset = syntheticDataset(1500);
  await page.route("**/data/dataset.json", (route) => route.fulfill({ json: dataset }));
  const [one, other] = dataset.actors.map(({ id }) => id);
  await page.goto(`${site}?actor=${one}&actor=${other}&lanes=actor&view=timeline`);
  await expect(page.getByText(/^\d+ von [\d.]+ Ereignissen haben hier eine Marke/)).toBeVisible();
  await expect.poll(async () => (await joinsOn(page)).shared).toBeGreaterThan(0);
  const joins = await joinsOn(page);
  expect(joins).toEqual({ shared: joins.shared, lines: joins.shared, astray: [] });
  expect(await collisions(page)).toEqual([]);
  const heard = await plot(page)
    .locator("button[data-event-id]")
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("data-event-id")));
  expect(new Set(heard).size, "each event is one button").toBe(heard.length);
  await expectAccessible(page);
});

/** How many events have several marks, how many lines are in sight, and the events whose line does not lead from mark to mark. */
async function joinsOn(page: Page) {
  return plot(page).evaluate((group) => {
    const boxes = new Map<string, DOMRect[]>();
    for (const root of group.querySelectorAll<HTMLElement>("[data-event]")) {
      const event = root.dataset.event ?? "";
      boxes.set(event, [...(boxes.get(event) ?? []), root.children[0]?.getBoundingClientRect() ?? new DOMRect()]);
    }
    const lines = [...group.querySelectorAll<HTMLElement>("[data-join]")].filter((line) => !line.hidden);
    const astray = lines.filter((line) => {
      const { left, top, bottom } = line.getBoundingClientRect();
      const glyphs = boxes.get(line.dataset.join ?? "") ?? [];
      const middles = glyphs.map((box) => (box.top + box.bottom) / 2);
      const leads = Math.abs(top - Math.min(...middles)) <= 2 && Math.abs(bottom - Math.max(...middles)) <= 2;
      return !leads || glyphs.some((box) => left < box.left - 1 || left > box.right + 1);
    });
    const shared = [...boxes.values()].filter(({ length }) => length > 1).length;
    return { shared, lines: lines.length, astray: astray.map((line) => line.dataset.join) };
  });
}

test("a shared event is one stop of the arrow keys and one button to the ear", async ({ page, site }) => {
  await page.goto(`${site}?actor=nordkorea&actor=russland&lanes=actor`);
  const marks = plot(page).getByRole("button");
  await expect(marks).toHaveCount(19);
  await mark(page, /^Lawrow in Nordkorea/).focus();
  const visited: (string | null)[] = [];
  for (let step = 0; step < 19; step += 1) {
    visited.push(await page.locator(":focus").getAttribute("data-event-id"));
    await page.keyboard.press("ArrowRight");
  }
  expect(new Set(visited).size).toBe(19);
  await expect(page.locator(":focus")).toHaveAttribute("data-event-id", visited.at(-1) ?? "");
});

test("a linked event is in sight and marked, even far down", async ({ page, site }) => {
  await page.goto(`${site}?e=nato-gipfel&lanes=actor`);
  const chosen = plot(page).locator("[aria-current=true]").first();
  await expect(chosen).toBeInViewport();
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("Nato-Gipfel");
});

test("the window stays when filters change", async ({ page, site }) => {
  await page.goto(site);
  const label = mark(page, /^Partnerschaftsabkommen/);
  await drag(page, label, -90);
  await expect.poll(async () => (await boxOf(label)).x).toBeGreaterThan(0);
  const before = (await boxOf(label)).x;
  await page.getByRole("button", { name: /^NK Nordkorea/ }).click();
  await expect(page).toHaveURL(/actor=nordkorea/);
  expect((await boxOf(label)).x).toBe(before);
});

test("drawing over the months chooses a period, and Back takes it away", async ({ page, site }) => {
  await page.goto(site);
  const strip = page.locator("figure svg").first();
  await expect(strip).toBeVisible();
  await drag(page, strip, 60);
  await expect(page).toHaveURL(/from=2024-\d\d&to=2024-\d\d/);
  await expect(page.getByRole("slider", { name: "Zeitraum von" })).not.toHaveAttribute(
    "aria-valuetext",
    "Oktober 2023",
  );
  await page.goBack();
  await expect(page).toHaveURL(site);
});

test("the frame over the months moves and zooms the timeline, and filters nothing", async ({ page, site }) => {
  await page.goto(site);
  const label = mark(page, /^Delegation reist/);
  const frame = page.getByRole("slider", { name: "Ausschnitt des Zeitstrahls" });
  await expect(frame).toBeVisible();
  const whole = await frame.getAttribute("aria-valuetext");
  const { x, y, height } = await boxOf(frame);
  await page.mouse.move(x - 8, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 500, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(frame).not.toHaveAttribute("aria-valuetext", whole ?? "");
  const before = await boxOf(label);
  await drag(page, frame, -150);
  await expect.poll(async () => (await boxOf(label)).x).toBeGreaterThan(before.x + 100);
  const moved = await boxOf(label);
  await frame.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await boxOf(label)).x).toBeLessThan(moved.x - 50);
  await expect(page).toHaveURL(site);
});

test("the editor's dates lie over those of the articles", async ({ page, site }) => {
  await page.goto(`${site}?dates=editorial`);
  await expect(mark(page, /^Partnerschaftsabkommen: .*19\. Juni 2024 \(laut Redaktion\)/)).toBeVisible();
  await expect(page.getByText("mit Redaktionswissen", { exact: true }).last()).toBeVisible();
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test("up and down scrolls the page, even from a label; to the side moves the timeline alone", async ({
    page,
    site,
  }) => {
    await page.goto(`${site}?view=timeline`);
    const label = mark(page, /^Lawrow in Nordkorea/);
    await label.scrollIntoViewIfNeeded();
    const swipe = await fingersOn(page);
    const before = await boxOf(label);
    const scrolled = () => page.evaluate(() => window.scrollY);
    const at = await scrolled();
    const [x, y] = [before.x + 60, before.y + 10];
    await swipe([{ from: { x, y }, to: { x: x + 100, y } }]);
    await expect.poll(async () => (await boxOf(label)).x).toBeGreaterThan(before.x + 50);
    expect(await scrolled()).toBe(at);
    const moved = await boxOf(label);
    await swipe([{ from: { x, y }, to: { x, y: y - 150 } }]);
    await expect.poll(scrolled).toBeGreaterThan(at + 50);
    expect((await boxOf(label)).x).toBe(moved.x);
    await expect(page).toHaveURL(`${site}?view=timeline`);
  });

  test("two fingers zoom the timeline, not the page", async ({ page, site }) => {
    await page.goto(`${site}?view=timeline`);
    const visit = mark(page, /^Lawrow in Nordkorea/);
    const frame = page.getByRole("slider", { name: "Ausschnitt des Zeitstrahls" });
    await visit.scrollIntoViewIfNeeded();
    const { y } = await boxOf(visit);
    const swipe = await fingersOn(page);
    const whole = (await boxOf(frame)).width;
    await swipe([
      { from: { x: 170, y: y + 40 }, to: { x: 90, y: y + 40 } },
      { from: { x: 220, y: y + 40 }, to: { x: 300, y: y + 40 } },
    ]);
    await expect.poll(async () => (await boxOf(frame)).width).toBeLessThan(whole * 0.7);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    const near = (await boxOf(frame)).width;
    await swipe([
      { from: { x: 90, y: y + 40 }, to: { x: 170, y: y + 40 } },
      { from: { x: 300, y: y + 40 }, to: { x: 220, y: y + 40 } },
    ]);
    await expect.poll(async () => (await boxOf(frame)).width).toBeGreaterThan(near * 1.3);
  });

  test("the frame over the months follows a finger, and lets the page scroll", async ({ page, site }) => {
    // It stands where it is going at once.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`${site}?view=timeline`);
    const frame = page.getByRole("slider", { name: "Ausschnitt des Zeitstrahls" });
    await expect(frame).toBeVisible();
    for (let step = 0; step < 3; step += 1) await page.getByRole("button", { name: "Vergrößern" }).tap();
    await expect(frame).not.toHaveAttribute("aria-valuetext", "alle Monate");
    const before = await boxOf(frame);
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
    const swipe = await fingersOn(page);
    await swipe([{ from: { x, y }, to: { x: x - 40, y } }]);
    await expect.poll(async () => (await boxOf(frame)).x).toBeLessThan(before.x - 20);
    await swipe([{ from: { x, y }, to: { x, y: y - 100 } }]);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(30);
  });
});

/** Names that are seen on the axis, but not whole. */
function cutNames(): string[] {
  const names = [...document.querySelectorAll<HTMLElement>(".vis-text")];
  const seen = names.filter((name) => name.checkVisibility({ visibilityProperty: true }));
  const isCut = (name: HTMLElement) => {
    const range = document.createRange();
    range.selectNodeContents(name);
    const [words, axis] = [range.getBoundingClientRect(), name.closest(".vis-top")?.getBoundingClientRect()];
    return !axis || words.left < axis.left || words.right > axis.right;
  };
  return seen.filter(isCut).map((name) => name.textContent ?? "");
}
