import { appIsThere, expect, mark, panel, test } from "./fixtures.ts";

test("a reader follows an event to its sentence, filters, goes back, and sends a link to exactly that view", async ({
  page,
  site,
  anotherReader,
}) => {
  await page.goto(site);
  await expect(page.getByRole("heading", { level: 1, name: "Nordkorea und Russland" })).toBeVisible();
  await expect(page.getByText("22 Ereignisse aus 5 Artikeln, jedes mit der Fundstelle im Wortlaut.")).toBeVisible();

  await mark(page, /12\.000/).click();
  await expect(page).toHaveURL(`${site}e/zwoelftausend-soldaten/`);
  await expect(panel(page).getByRole("heading", { level: 2, name: /12\.000 nordkoreanische Soldaten/ })).toBeVisible();

  await panel(page).getByRole("link", { name: "Im Artikel zeigen" }).first().click();
  await expect(page).toHaveURL(/\/a\/truppen-zur-verstaerkung\/\?e=zwoelftausend-soldaten&evidence=[0-9a-f]{8}$/);
  const sentence = panel(page).locator("mark", { hasText: "sollen insgesamt 12.000 nordkoreanische Soldaten" });
  await expect(sentence.first()).toBeInViewport();

  await page.getByRole("button", { name: /^RU Russland/ }).click();
  await expect(page).toHaveURL(/actor=russland/);
  await expect(page.getByText("Ereignisse mit Russland.")).toBeVisible();
  const left = await page.getByRole("status").filter({ hasText: "von 22" }).textContent();
  expect(left).toMatch(/^1\d von 22$/);

  await page.getByRole("banner").getByRole("button", { name: "Link kopieren" }).click();
  await expect(page.getByText("Link kopiert. Er öffnet genau diese Ansicht.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const second = await anotherReader();
  await second.goto(link);
  await expect(second.getByRole("button", { name: /^RU Russland/ })).toHaveAttribute("aria-pressed", "true");
  await expect(second.getByRole("status").filter({ hasText: "von 22" })).toHaveText(left ?? "");
  await expect(
    panel(second).locator("mark", { hasText: "sollen insgesamt 12.000 nordkoreanische Soldaten" }).first(),
  ).toBeInViewport();

  await page.goBack();
  await expect(page.getByText("22 von 22")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`${site}e/zwoelftausend-soldaten/`);
  await page.goBack();
  await expect(page).toHaveURL(site);
  await expect(panel(page)).toHaveCount(0);
  await page.goForward();
  await expect(panel(page).getByRole("heading", { level: 2, name: /12\.000 nordkoreanische Soldaten/ })).toBeVisible();
});

test("a sentence leads back to its event", async ({ page, site }) => {
  await page.goto(`${site}a/lawrow-in-nordkorea/`);
  await appIsThere(page);
  await panel(page).getByText("Zusammenfassend lässt sich sagen").click();
  await expect(page).toHaveURL(/\/e\/lawrow-besuch\/\?evidence=[0-9a-f]{8}$/);
});

test("the list shows the same events in the same state", async ({ page, site }) => {
  await page.goto(`${site}?actor=ukraine`);
  const count = Number((await page.getByRole("status").filter({ hasText: "von 22" }).textContent())?.split(" ")[0]);
  await page.getByRole("radio", { name: "Liste" }).check({ force: true });
  await expect(page).toHaveURL(`${site}?actor=ukraine&view=list`);
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(count);
});

test("undated events stand on the shelf with the reason", async ({ page, site }) => {
  await page.goto(site);
  await page.getByText(/^Ohne Datum: \d/).scrollIntoViewIfNeeded();
  await expect(page.getByText(/^Ohne Datum: \d/)).toBeVisible();
});

test("the editors' knowledge is shown when it is asked for, and stands in the link", async ({ page, site }) => {
  await page.goto(`${site}?view=list`);
  await expect(page.getByText("19. Juni 2024")).toHaveCount(0);
  await page.getByRole("radio", { name: "mit Redaktionswissen" }).check({ force: true });
  await expect(page).toHaveURL(`${site}?view=list&dates=editorial`);
  await expect(page.getByText("19. Juni 2024").first()).toBeVisible();
});

test("the interface speaks English", async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole("radio", { name: "EN", exact: true }).check({ force: true });
  await expect(page).toHaveURL(`${site}?lang=en`);
  await expect(page.getByRole("heading", { level: 1, name: "North Korea and Russia" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the months choose a period, which a chip shows and lifts", async ({ page, site }) => {
  await page.goto(`${site}?view=list&from=2024-06&to=2024-06`);
  await expect(page.getByText(/Ereignisse möglich im Zeitraum Juni 2024/)).toBeVisible();
  await expect(page.getByText("Ohne Datum", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Zeitraum Juni 2024 aufheben" }).click();
  await expect(page).toHaveURL(`${site}?view=list`);
});
