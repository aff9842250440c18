import { appIsThere, expect, panel, test } from "./fixtures.ts";

test.describe("a link opens under any path of a plain host", () => {
  for (const [address, heading] of [
    ["e/juni-pakt/", /Partnerschaftsabkommen/],
    ["e/juni-pakt/index.html", /Partnerschaftsabkommen/],
    ["?e=juni-pakt", /Partnerschaftsabkommen/],
    ["a/elite-militaeruni/", /Elite-Militäruni entsendet/],
    ["?a=elite-militaeruni", /Elite-Militäruni entsendet/],
    ["a/elite-militaeruni/?e=delegation", /Elite-Militäruni entsendet/],
  ] as const) {
    test(`“${address}”`, async ({ page, site }) => {
      const answer = await page.goto(site + address);
      expect(answer?.status()).toBe(200);
      await expect(panel(page).getByRole("heading", { level: 2, name: heading })).toBeVisible();
      await expect(page).toHaveTitle(heading);
    });
  }
});

test("every event and every article has its page", async ({ page, site }) => {
  const dataset = await (await page.request.get(`${site}data/dataset.json`)).json();
  const pages = [
    ...dataset.events.map(({ id }: { id: string }) => `e/${id}/`),
    ...dataset.articles.map(({ id }: { id: string }) => `a/${id}/`),
  ];
  expect(pages).toHaveLength(27);
  for (const path of pages) expect((await page.request.get(site + path)).status(), path).toBe(200);
});

test("broken values fall back to their defaults", async ({ page, site }) => {
  await page.goto(`${site}?lanes=x&view=grid&dates=&from=2024-99&lang=fr&evidence=zz&match=some&type=party`);
  await expect(page.getByText("22 von 22")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Zeitstrahl" })).toBeChecked();
});

test("an unknown event is told of, with the nearest ones", async ({ page, site }) => {
  await page.goto(`${site}?e=juni-packt`);
  await expect(page.getByRole("heading", { name: "Kein Ereignis mit der Kennung „juni-packt“" })).toBeVisible();
  await panel(page)
    .getByRole("link", { name: /Partnerschaftsabkommen/ })
    .click();
  await expect(page).toHaveURL(`${site}e/juni-pakt/`);
});

test.describe("a path without a page", () => {
  test.use({ expectedErrors: /status of 404/ });

  test("gets a plain page that says what to do", async ({ page, site }) => {
    const answer = await page.goto(`${site}e/no-such-event/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("script")).toHaveCount(0);
  });
});

test("a link opened in a new tab is a real link", async ({ page, site, context }) => {
  await page.goto(`${site}?view=list`);
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: /Lawrow besucht Nordkorea/ }).click({ modifiers: ["ControlOrMeta"] });
  const tab = await opened;
  await expect(tab.getByRole("complementary")).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
});

test("closing the panel and opening the next keeps the history a reader expects", async ({ page, site }) => {
  await page.goto(`${site}?view=list`);
  await appIsThere(page);
  await page.getByRole("link", { name: /Lawrow besucht Nordkorea/ }).click();
  await panel(page).getByRole("link", { name: "Nächstes" }).click();
  await panel(page).getByRole("button", { name: "Schließen" }).click();
  await expect(panel(page)).toHaveCount(0);
  await page.goBack();
  await expect(panel(page)).toBeVisible();
  await page.goBack();
  await expect(panel(page).getByRole("heading", { level: 2, name: "Lawrow besucht Nordkorea" })).toBeVisible();
});
