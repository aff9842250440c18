import type { Route } from "@playwright/test";
import { expectAccessible } from "./checks.ts";
import { expect, mark, panel, test } from "./fixtures.ts";

test.use({ expectedErrors: /Failed to load resource|dynamically imported module/ });

const dataset = "**/data/dataset.json";
const cases: [string, (route: Route) => Promise<void>, RegExp][] = [
  ["is missing", (route) => route.fulfill({ status: 404, body: "Not found" }), /fehlt auf dem Server/],
  ["is cut off", (route) => route.fulfill({ body: '{"format":2,"timeline":{"tit' }), /unvollständig/],
  ["does not fit its schema", (route) => route.fulfill({ json: { format: 2, timeline: {} } }), /passen nicht/],
  ["cannot be reached", (route) => route.abort("connectionrefused"), /nicht erreichbar/],
];

for (const [what, answer, words] of cases) {
  test(`a dataset that ${what} is told of, and tried again`, async ({ page, site }) => {
    await page.route(dataset, answer);
    await page.goto(site);
    await expect(page.getByRole("alert")).toContainText(words);
    if (what === "is missing") await expectAccessible(page);
    await page.unroute(dataset);
    await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await expect(page.getByText("22 von 22")).toBeVisible();
  });
}

test("an article that the server does not give is told of, and tried again", async ({ page, site }) => {
  const texts = "**/data/articles/*.json";
  await page.route(texts, (route) => route.abort("connectionrefused"));
  await page.goto(`${site}e/juni-pakt/`);
  await panel(page).getByRole("link", { name: "Im Artikel zeigen" }).first().click();
  const retry = panel(page).getByRole("button", { name: /versuchen|laden/ });
  await expect(retry).toBeVisible();
  await expectAccessible(page);
  await page.unroute(texts);
  await retry.click();
  await expect(panel(page).locator("mark").first()).toBeInViewport();
});

test("without the timeline's code the list is offered", async ({ page, site }) => {
  await page.route("**/assets/Timeline-*.js", (route) => route.abort("connectionrefused"));
  await page.goto(site);
  await expect(page.getByRole("alert")).toContainText("Der Zeitstrahl ließ sich nicht laden");
  await page.getByRole("button", { name: "Als Liste zeigen" }).click();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(22);
});

test("while the data are on their way, the page that was written at build stays to be read", async ({ page, site }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(dataset, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site);
  await expect(page.getByRole("heading", { level: 1, name: "Nordkorea und Russland" })).toBeVisible();
  await expect(page.getByRole("main")).toHaveCount(1);
  await expectAccessible(page);
  release();
  await expect(mark(page, /12\.000/)).toBeVisible();
});

test("a lost connection is told of", async ({ page, site, context }) => {
  await page.goto(site);
  await expect(page.getByText("22 von 22")).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(/Keine Verbindung/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/Keine Verbindung/)).toBeHidden();
});
