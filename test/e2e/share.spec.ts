import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { appIsThere, expect, mark, panel, test } from "./fixtures.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Teilen" });
const address = (page: Page) => dialog(page).getByRole("textbox", { name: "Link" });

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("a link to the very sentence is copied and opens there for another reader", async ({
  page,
  site,
  anotherReader,
}) => {
  await page.goto(`${site}e/zwoelftausend-soldaten/?actor=russland`);
  await appIsThere(page);
  await panel(page).getByRole("button", { name: "Teilen" }).click();
  await expect(address(page)).toHaveValue(`${site}e/zwoelftausend-soldaten/`);
  await dialog(page).getByRole("radio", { name: "zu genau diesem Satz" }).check();
  await dialog(page).getByRole("button", { name: "Link kopieren" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/e\/zwoelftausend-soldaten\/\?evidence=[0-9a-f]{8}$/);

  const other = await anotherReader();
  await other.goto(link);
  await expect(panel(other).locator("li:focus")).toContainText("12.000");
});

test("events picked by hand are highlighted on the timeline and in the list, until the reader takes it off", async ({
  page,
  site,
}) => {
  await page.goto(site);
  await page.getByRole("banner").getByRole("button", { name: "Teilen" }).click();
  await dialog(page)
    .getByRole("radio", { name: /hervorgehoben/ })
    .check();
  await dialog(page)
    .getByRole("checkbox", { name: /Lawrow besucht/ })
    .check();
  await dialog(page)
    .getByRole("checkbox", { name: /12\.000/ })
    .check();
  await page.goto(await address(page).inputValue());
  await expect(mark(page, /hervorgehoben$/)).toHaveCount(2);
  await page.getByRole("radio", { name: "Liste" }).check();
  await expect(page.getByRole("listitem").filter({ hasText: "hervorgehoben" })).toHaveCount(2);
  await page.getByRole("button", { name: "Hervorhebung aufheben" }).click();
  await expect(page).toHaveURL(`${site}?view=list`);
});

test("a sentence is cited from its card, copied and saved", async ({ page, site }) => {
  await page.goto(`${site}e/zwoelftausend-soldaten/`);
  await appIsThere(page);
  await panel(page).getByRole("button", { name: "Zitieren" }).first().click();
  await expect(dialog(page).getByRole("textbox", { name: "Zitat" })).toHaveValue(/SHA-256 des Textes/);
  await dialog(page).getByRole("button", { name: "Zitat kopieren" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("/e/zwoelftausend-soldaten/?evidence=");
  await dialog(page).getByRole("combobox", { name: "Zitierstil" }).selectOption("BibTeX");
  const file = await saved(page, () => dialog(page).getByRole("button", { name: "citation.bib speichern" }).click());
  expect(file.name).toBe("citation.bib");
  expect(file.text).toMatch(/^@misc\{/);
});

test("by keyboard: opened, chosen, closed, and the focus is back where it was", async ({ page, site }) => {
  await page.goto(`${site}e/zwoelftausend-soldaten/`);
  await appIsThere(page);
  const button = panel(page).getByRole("button", { name: "Teilen" });
  await button.focus();
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("radio", { name: "zu diesem Ereignis", exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(address(page)).toHaveValue(/\?evidence=/);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test("what the filters leave is saved, and the whole site is there as one file", async ({ page, site }) => {
  await page.goto(`${site}?type=visit`);
  await page.getByRole("banner").getByRole("button", { name: "Teilen" }).click();
  await dialog(page).getByRole("radio", { name: "Export" }).check();
  await expect(dialog(page).getByText(/nach den Filtern bleiben/)).toBeVisible();
  const file = await saved(page, () => dialog(page).getByRole("button", { name: "Speichern" }).click());
  expect(file.name).toBe("timeline.csv");
  expect(file.text).toContain("Lawrow besucht Nordkorea");
  expect(file.text).not.toContain("12.000");
  const [zip] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("link", { name: "Die ganze Website als ZIP" }).click(),
  ]);
  expect(zip.suggestedFilename()).toBe("site.zip");
});
