import { expectAccessible } from "./checks.ts";
import { appIsThere, expect, panel, test } from "./fixtures.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("the phone shows the list first, and an event as a sheet with its own step in the history", async ({
  page,
  site,
}) => {
  await page.goto(site);
  await appIsThere(page);
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(22);
  await expect(page.getByRole("main").getByRole("link").first()).toBeInViewport();

  await page.getByRole("link", { name: /Lawrow besucht Nordkorea/ }).tap();
  const box = await panel(page).boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await expectAccessible(page);
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(site);
});

test("the list stands where it stood when the sheet is closed", async ({ page, site }) => {
  await page.goto(site);
  await appIsThere(page);
  const item = page.getByRole("main").getByRole("link").nth(15);
  await item.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(300);
  await item.tap();
  await expect(panel(page)).toBeVisible();
  await panel(page).getByRole("button", { name: "Schließen" }).tap();
  await expect(panel(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test("what a sheet covers is not laid out until the sheet is closed", async ({ page, site }) => {
  await page.goto(`${site}e/lawrow-besuch/`);
  await appIsThere(page);
  const laidOut = () =>
    page.evaluate(() => [...document.querySelectorAll("main, header h1")].map((covered) => covered.checkVisibility()));
  expect(await laidOut()).toEqual([false, false]);
  await panel(page).getByRole("button", { name: "Schließen" }).tap();
  await expect(panel(page)).toHaveCount(0);
  expect(await laidOut()).toEqual([true, true]);
});

test("filters unfold from a button, and nothing is wider than the screen", async ({ page, site }) => {
  for (const width of [360, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${site}?actor=nordkorea&actor=russland&from=2024-06`);
    await page.getByRole("button", { name: "Filter", exact: true }).tap();
    await expect(page.getByRole("button", { name: "Ereignistyp" })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
  }
  await expectAccessible(page);
});

for (const language of ["de", "en"]) {
  test(`where nothing fits, each way back is in sight as a whole (${language})`, async ({ page, site }) => {
    await page.goto(`${site}?actor=nato&actor=nis&match=all&lang=${language}`);
    await appIsThere(page);
    const steps = page.getByRole("main").getByRole("listitem").getByRole("button");
    await expect(steps).toHaveCount(2);
    for (const step of await steps.all()) {
      const { x = 0, width = 0 } = (await step.boundingBox()) ?? {};
      expect(x + width).toBeLessThanOrEqual(390);
    }
  });
}

for (const language of ["de", "en"]) {
  test(`the chosen reading of the dates can be read in full (${language})`, async ({ page, site }) => {
    await page.goto(`${site}?lang=${language}`);
    await appIsThere(page);
    const choice = page.getByRole("combobox");
    for (const value of ["articles", "editorial"]) {
      await choice.selectOption(value);
      await expect(choice).toHaveValue(value);
      const { width, needed } = await choice.evaluate((select: HTMLSelectElement) => {
        const alone = select.cloneNode() as HTMLSelectElement;
        alone.append(...[...select.selectedOptions].map((option) => option.cloneNode(true)));
        alone.style.maxWidth = "none";
        document.body.append(alone);
        const { width: needed } = alone.getBoundingClientRect();
        alone.remove();
        return { width: select.getBoundingClientRect().width, needed };
      });
      expect(width).toBeGreaterThanOrEqual(needed);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("what a finger points at is at least 44 pixels high", async ({ page, site }) => {
  await page.goto(site);
  await appIsThere(page);
  for (const control of await page.getByRole("button").all()) {
    if (!(await control.isVisible())) continue;
    const box = await control.boundingBox();
    expect(box?.height, (await control.textContent()) ?? "").toBeGreaterThanOrEqual(44);
  }
});
