import { appIsThere, expect, panel, test } from "./fixtures.ts";

test("what was known when: of an event stands what had been reported by then, and apart from it what came later", async ({
  page,
  site,
}) => {
  await page.goto(`${site}e/juni-pakt/?view=list`);
  await appIsThere(page);
  const date = panel(page).getByRole("region", { name: "Datum" }).locator("strong").first();
  await expect(date).toContainText("Juni 2024");
  const passages = await panel(page).getByRole("blockquote").count();

  await page.getByRole("button", { name: "Was war wann bekannt?" }).click();
  const slider = page.getByRole("slider", { name: "Bekannt am" });
  await slider.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(`${site}e/juni-pakt/?known=2024-07-31&view=list`);
  await page.keyboard.press("Escape");

  // In July it followed only that it was not later than the articles; the month came with the one of October.
  await expect(panel(page).getByText(/^Wie am 31\. Juli 2024 bekannt/)).toBeVisible();
  await expect(date).toHaveText("vermutlich spätestens 31. Juli 2024");
  const later = panel(page).getByText(/^Erst später gemeldet/);
  expect(await panel(page).getByRole("blockquote").count()).toBeLessThan(passages);
  await later.click();
  await expect(panel(page).getByRole("blockquote")).toHaveCount(passages);

  await page.reload();
  await expect(panel(page).getByText(/^Wie am 31\. Juli 2024 bekannt/)).toBeVisible();
  await page.goto(`${site}e/zwoelftausend-soldaten/?known=2024-07-31&view=list`);
  await expect(panel(page).getByText(/^Am 31\. Juli 2024 hatte noch keiner dieser Artikel/)).toBeVisible();
});

test("an article leads to the comparison with another one, and Back leads out of it", async ({ page, site }) => {
  await page.goto(`${site}a/truppen-zur-verstaerkung/`);
  await appIsThere(page);
  await panel(page).getByText("Mit einem anderen Artikel vergleichen").click();
  await panel(page)
    .getByRole("link", { name: /^Nach Berichten aus/ })
    .click();
  await expect(page).toHaveURL(`${site}a/truppen-zur-verstaerkung/?versus=offizielle-bestaetigung`);
  await expect(panel(page)).toBeFocused();
  const shared = panel(page).getByRole("heading", { level: 4 }).first();
  const title = await shared.innerText();
  await shared.getByRole("link").click();
  await expect(panel(page).getByRole("heading", { level: 2, name: title })).toBeVisible();
  await page.goBack();
  await panel(page).getByRole("button", { name: "Vergleich schließen" }).click();
  await expect(page).toHaveURL(site);
});

test("an actor's page leads from an event to its events and to two lanes, and back", async ({ page, site }) => {
  await page.goto(`${site}e/delegation/`);
  await appIsThere(page);
  await panel(page).getByRole("link", { name: "Russland: wer das ist" }).click();
  await expect(page).toHaveURL(`${site}e/delegation/?p=russland`);
  await panel(page).getByRole("link", { name: "Zurück", exact: true }).click();
  await expect(page).toHaveURL(`${site}e/delegation/`);
  await page.goBack();
  await panel(page)
    .getByRole("link", { name: /^nebeneinander mit Nordkorea/ })
    .click();
  await expect(page).toHaveURL(`${site}?actor=russland&actor=nordkorea&lanes=actor&view=timeline`);
  await expect(page.getByRole("radio", { name: "Akteur" })).toBeChecked();
});
