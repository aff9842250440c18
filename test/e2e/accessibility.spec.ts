import { appIsThere, expect, expectAccessible, mark, panel, test } from "./fixtures.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("at the start", async ({ page, site }) => {
      await page.goto(site);
      await expect(mark(page, /12\.000/)).toBeVisible();
      await expectAccessible(page);
    });

    test("with an event, and with how its date came about", async ({ page, site }) => {
      await page.goto(`${site}e/zwoelftausend-soldaten/`);
      await expect(panel(page).getByRole("heading", { level: 2 })).toBeVisible();
      await appIsThere(page);
      await panel(page).getByText("Wie dieses Datum zustande kommt").click();
      await expectAccessible(page);
    });

    test("with an article", async ({ page, site }) => {
      await page.goto(`${site}a/truppen-zur-verstaerkung/?e=zwoelftausend-soldaten`);
      await expect(panel(page).locator("mark").first()).toBeVisible();
      await expectAccessible(page);
    });

    test("with the list, filtered, and a menu open", async ({ page, site }) => {
      await page.goto(`${site}?view=list&actor=nordkorea&actor=russland&from=2024-06&dates=editorial`);
      await page.getByRole("button", { name: "Wer sagt es" }).click();
      await expect(page.getByRole("group", { name: "Wer sagt es" })).toBeVisible();
      await expectAccessible(page);
    });

    test("with nothing left, and with an event that does not exist", async ({ page, site }) => {
      await page.goto(`${site}?actor=yoon-suk-yeol&actor=putin&match=all&to=2023-10&type=order&e=nichts`);
      await expect(page.getByRole("heading", { name: /Kein Ereignis passt/ })).toBeVisible();
      await expect(page.getByRole("heading", { name: /Kein Ereignis mit der Kennung/ })).toBeVisible();
      await expectAccessible(page);
    });

    test("with the help", async ({ page, site }) => {
      await page.goto(site);
      await page.getByRole("banner").getByRole("button", { name: "Hilfe und Tasten" }).click();
      await expect(page.getByRole("heading", { name: "Tasten" })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test("nothing is wider than the window, from the phone to the large screen", async ({ page, site }) => {
  await page.goto(`${site}?e=delegation&actor=nordkorea&actor=russland&from=2024-06`);
  for (const width of [360, 700, 820, 1000, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(panel(page)).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
  }
});
