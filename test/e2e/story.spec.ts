import { expectAccessible } from "./checks.ts";
import { appIsThere, expect, mark, panel, test } from "./fixtures.ts";
import { swipesOf } from "./swipes.ts";

test("the story is read from its beginning to its end with the keyboard alone, and Back leaves it in one step", async ({
  page,
  site,
}) => {
  await page.goto(site);
  await appIsThere(page);
  const begin = page.getByRole("link", { name: "Als Geschichte lesen" });
  await begin.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${site}?story=`);
  const title = panel(page).getByRole("heading", { level: 2 });
  await expect(title).toHaveText("22 Ereignisse, eines nach dem anderen");
  await expect(title).toBeFocused();

  const told: string[] = [];
  for (let step = 1; step <= 22; step += 1) {
    await page.keyboard.press("ArrowRight");
    await expect(panel(page).getByRole("status")).toHaveText(`${step} von 22`);
    await expect(title).toBeFocused();
    await expect(panel(page).locator("blockquote mark").first()).toBeVisible();
    told.push((await title.textContent()) ?? "");
  }
  expect(new Set(told).size).toBe(22);
  await expect(page).toHaveURL(/\/e\/.+\/\?story=$/);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(`${site}?story=end`);
  await expect(panel(page).getByRole("link", { name: "Alle 22 Ereignisse als Liste" })).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(site);
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Als Geschichte lesen" })).toBeFocused();
});

test("the timeline moves along, with the event that is told in sight and marked", async ({ page, site }) => {
  await page.goto(`${site}?story=`);
  const chosen = page.getByRole("group", { name: /^Zeitstrahl/ }).locator("[aria-current=true]");
  await expect(mark(page, /^Budanow: Einsatz möglich/)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(chosen).toContainText("Lawrow in Nordkorea");
  await expect(chosen).toBeInViewport();
  // It is among its neighbours now, and what is far from them is out of sight.
  await expect(mark(page, /^Budanow: Einsatz möglich/)).toBeHidden();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await expect(panel(page).getByText("ohne Datum", { exact: true })).toBeVisible();
  await expect(mark(page, /^Budanow: Einsatz möglich/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Alles zeigen" })).toBeVisible();
});

test("a link leads to one step of a story of what the filters leave", async ({ page, site }) => {
  await page.goto(`${site}e/yoon-warnung/?actor=suedkorea&story=`);
  await expect(panel(page).getByRole("status")).toHaveText(/^\d von 4$/);
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("Yoon");
  await page.keyboard.press("Home");
  await expect(panel(page).getByText("Ereignisse mit Südkorea.")).toBeVisible();
  await page.keyboard.press("End");
  await panel(page)
    .getByRole("link", { name: /^Alles: 22/ })
    .click();
  await expect(page).toHaveURL(`${site}?story=`);
  await page.goBack();
  await expect(page).toHaveURL(`${site}?actor=suedkorea&story=end`);
});

test("an article lies over the story, and closing it leads back to the step", async ({ page, site }) => {
  await page.goto(`${site}e/juni-pakt/?story=`);
  await appIsThere(page);
  await panel(page).getByRole("link", { name: "Im Artikel zeigen" }).first().click();
  await expect(panel(page).locator("mark").first()).toBeInViewport();
  await panel(page).getByRole("button", { name: "Artikel schließen" }).click();
  await expect(page).toHaveURL(`${site}e/juni-pakt/?story=`);
  await expect(panel(page).getByRole("status")).toHaveText("4 von 22");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("it takes the whole screen, and a finger leads on, back and down", async ({ page, site }) => {
    await page.goto(site);
    await appIsThere(page);
    await page.getByRole("link", { name: "Als Geschichte lesen" }).tap();
    const title = panel(page).getByRole("heading", { level: 2 });
    await expect(title).toHaveText("22 Ereignisse, eines nach dem anderen");
    expect(await panel(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await panel(page).getByRole("button", { name: "Beginnen" }).tap();
    await expect(panel(page).getByRole("status")).toContainText("1 von 22");
    await expectAccessible(page);

    const swipe = await swipesOf(page);
    await swipe({ x: 320, y: 420 }, { x: 120, y: 430 });
    await expect(panel(page).getByRole("status")).toContainText("2 von 22");
    await swipe({ x: 200, y: 600 }, { x: 205, y: 300 });
    await expect.poll(() => panel(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
    await expect(panel(page).getByRole("status")).toContainText("2 von 22");
    await swipe({ x: 80, y: 420 }, { x: 300, y: 430 });
    await expect(panel(page).getByRole("status")).toContainText("1 von 22");
    expect(await panel(page).evaluate((element) => element.scrollTop)).toBe(0);

    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    await expect(page).toHaveURL(site);
  });

  test("nothing is wider than the screen, and what a finger points at is at least 44 pixels high", async ({
    page,
    site,
  }) => {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(`${site}e/zwoelftausend-soldaten/?story=&lang=en`);
      await expect(panel(page).getByRole("heading", { level: 2 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await panel(page).evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(width);
    }
    for (const button of await panel(page).getByRole("button").all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});
