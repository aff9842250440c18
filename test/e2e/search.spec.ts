import type { Page } from "@playwright/test";
import { appIsThere, expect, panel, test } from "./fixtures.ts";

const search = (page: Page) => page.getByRole("dialog", { name: "Suche" });
const field = (page: Page) => search(page).getByRole("combobox");
const hits = (page: Page, group: string) => search(page).getByRole("group", { name: group }).getByRole("option");

/** Opens the search with its key and types. */
async function searchFor(page: Page, text: string) {
  await expect(page.getByText("22 von 22")).toBeVisible();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text);
}

test("the keyboard leads from / to the sentence that proves an event, and Back to the search", async ({
  page,
  site,
}) => {
  await page.goto(site);
  await searchFor(page, "zwölftausend");
  await expect(search(page).getByText("Keine Treffer", { exact: true })).toBeVisible();
  await field(page).fill("12000 soldaten");
  await expect(hits(page, "Sätze")).toHaveCount(1);
  await expect(hits(page, "Sätze").locator("mark")).toHaveText(["12.000", "Soldaten"]);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(search(page)).toBeHidden();
  await expect(page).toHaveURL(/\/a\/truppen-zur-verstaerkung\/\?e=zwoelftausend-soldaten&q=12000\+soldaten&evidence=/);
  const passage = panel(page).locator("mark:focus");
  await expect(passage).toContainText("sollen insgesamt 12.000 nordkoreanische Soldaten");
  await expect(passage).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(`${site}?q=12000+soldaten`);
});

test("letters typed before the code of the search is there are its first ones, and the caret stays behind them", async ({
  page,
  site,
}) => {
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route("**/assets/SearchContent-*.js", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(site);
  await appIsThere(page);
  await page.keyboard.type("/solda");
  await expect(field(page)).toHaveValue("solda");
  arrive();
  await expect(hits(page, "Ereignisse").first()).toBeVisible();
  await page.keyboard.type("ten");
  await expect(field(page)).toHaveValue("soldaten");
  await expect(field(page)).toBeFocused();
});

test("a sentence that proves nothing opens its article there, also by link", async ({ page, site, anotherReader }) => {
  await page.goto(site);
  await searchFor(page, '"Kooperation zwischen Pjoengjang"');
  await expect(hits(page, "Sätze")).toContainText("Zu keinem Ereignis erfasst");
  await hits(page, "Sätze").click();
  await expect(page).toHaveURL(/&s=\d+-\d+$/);
  const found = /Die strategische Kooperation zwischen Pjöngjang und Moskau .* verstärkt\./;
  await expect(panel(page).locator("mark:focus")).toHaveText(found);
  const other = await anotherReader();
  await other.goto(page.url());
  await expect(panel(other).locator("mark", { hasText: found })).toBeInViewport();
});

test("typing narrows the timeline and replaces the history entry; the link says it all", async ({ page, site }) => {
  await page.goto(site);
  await searchFor(page, "Aussenminister");
  await expect(page).toHaveURL(`${site}?q=Aussenminister`);
  await page.keyboard.press("Escape");
  await expect(search(page)).toBeHidden();
  await expect(page.getByText("2 von 22")).toBeVisible();
  await expect(page.getByRole("button", { name: "Suche: Aussenminister" })).toBeVisible();
  await page.reload();
  await expect(page.getByText("2 von 22")).toBeVisible();
  await page.getByRole("button", { name: "Suche aufheben" }).click();
  await expect(page.getByText("22 von 22")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("2 von 22")).toBeVisible();
});

test("an actor among the hits becomes a filter", async ({ page, site }) => {
  await page.goto(site);
  await searchFor(page, "Lavrov");
  await hits(page, "Akteure").click();
  await expect(page).toHaveURL(`${site}?actor=lawrow`);
});

test("the search closes with Esc and a click beside it, and gives the focus back", async ({ page, site }) => {
  await page.goto(site);
  const opener = page.getByRole("button", { name: "Suche", exact: true });
  await opener.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(search(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await page.mouse.click(20, 500);
  await expect(search(page)).toBeHidden();
});

test("the key can be switched off", async ({ page, site }) => {
  await page.goto(site);
  await expect(page.getByText("22 von 22")).toBeVisible();
  await page.evaluate(() => localStorage.setItem("zeitfaden", JSON.stringify({ letterKeys: false })));
  await page.reload();
  await expect(page.getByText("22 von 22")).toBeVisible();
  await page.keyboard.press("/");
  await page.getByRole("button", { name: "Suche", exact: true }).focus();
  await expect(search(page)).toBeHidden();
});

test("nothing of the search is loaded before it is wanted", async ({ page, site }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site);
  await expect(page.getByText("22 von 22")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => /search/i.test(path))).toEqual([]);
  await searchFor(page, "Pakt");
  await expect(search(page).getByRole("option").first()).toBeVisible();
  expect(asked.filter((path) => path.includes("/data/search/")).length).toBe(2);
});

test.describe("without the index", () => {
  test.use({ expectedErrors: /search\/index\.json/ });

  test("the search says so, the rest works, and another try succeeds", async ({ page, site }) => {
    let refuse = () => {};
    const refused = new Promise<void>((done) => {
      refuse = done;
    });
    await page.context().route("**/data/search/index.json", async (route) => {
      await refused;
      await route.fulfill({ status: 404 });
    });
    await page.goto(site);
    await searchFor(page, "Abkommen");
    // The timeline waits for the same answer as soon as the link has followed, and so asks no second time.
    await expect(page.getByText("Suche: Abkommen")).toBeVisible();
    refuse();
    await expect(search(page).getByRole("alert")).toContainText("Zeitstrahl, Liste und Filter gehen weiter.");
    await page.context().unroute("**/data/search/index.json");
    await search(page).getByRole("button", { name: "Noch einmal versuchen" }).click();
    await expect(search(page).getByRole("option").first()).toBeVisible();
  });
});

test("on a phone the search fills the screen", async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site}?q=soldaten`);
  await page.getByRole("button", { name: "Suche: soldaten" }).click();
  await expect(hits(page, "Ereignisse").first()).toBeVisible();
  expect(await search(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
