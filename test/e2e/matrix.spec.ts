import { expect, test } from "./fixtures.ts";

test("a cell of the matrix leads to its events, by click and by keys, and Back leads out", async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole("radio", { name: "Matrix" }).check();
  await expect(page).toHaveURL(`${site}?view=matrix`);
  const grid = page.getByRole("grid", { name: "Akteure je Monat" });
  const cell = grid.getByRole("button", { name: /: Kim Jong-un, Juni 2024$/ });
  const count = Number((await cell.textContent())?.match(/^\d+/)?.[0]);
  expect(count).toBeGreaterThan(0);
  await cell.click();
  await expect(page).toHaveURL(`${site}?actor=kim-jong-un&from=2024-06&to=2024-06&view=matrix`);
  await expect(cell).toHaveAttribute("aria-pressed", "true");
  // Those without a date stay, whatever the period.
  const dated = page.getByRole("region", { name: "Liste" }).getByRole("listitem").filter({ hasText: "2024" });
  await expect(dated).toHaveCount(count);
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${site}?from=2024-06&to=2024-06&view=matrix`);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(`${site}?view=matrix`);
  await expect(grid.locator("[aria-pressed=true]")).toHaveCount(0);
});

test("on a phone the matrix scrolls in itself, and what has the focus lies under no head", async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${site}?view=matrix`);
  const grid = page.getByRole("grid");
  await grid
    .getByRole("button", { name: /^20|Nordkorea 20/ })
    .first()
    .focus();
  await page.keyboard.press("End");
  await expect(page.locator(":focus")).toBeInViewport({ ratio: 1 });
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("ArrowLeft");
    const covered = await page.locator(":focus").evaluate((cell) => {
      const { left, right, top, height } = cell.getBoundingClientRect();
      const points = [left + 2, right - 2].map((x) => document.elementFromPoint(x, top + height / 2));
      return points.some((point) => point !== cell && !cell.contains(point));
    });
    expect(covered, `after ${step + 1} steps`).toBe(false);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
