import type { Page } from "@playwright/test";
import { expect, mark, test } from "./fixtures.ts";
import { type PdfPage, readPdf } from "./read-pdf.ts";

const sheet = (page: Page) => page.getByRole("region", { name: "Liste für Papier" });

/** Has the page lay out its paper and waits for the sheet, whose chunk comes after all that the screen needs. */
async function showPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(sheet(page)).toBeVisible();
}

/** Prints the page on A4, once the sheet has been there: from then on it is laid out at once. */
async function print(page: Page): Promise<PdfPage[]> {
  await showPaper(page);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  return readPdf(await page.pdf({ format: "A4", margin: { top: "1.5cm", bottom: "1.5cm" } }));
}

/** Words with single spaces; addresses may be broken anywhere, so for them even those go. */
const wordsOf = (text: string) => text.replace(/\s+/g, " ");
const lettersOf = (text: string) => text.replace(/\s+/g, "");

test("on paper the page is its sheet alone: numbered notes below the events, all links in full", async ({
  page,
  site,
}) => {
  await page.goto(site);
  await expect(mark(page, /12\.000/)).toBeVisible();
  await page.getByRole("banner").getByRole("button", { name: "Teilen" }).click();
  await expect(page.getByRole("dialog", { name: "Teilen" })).toBeVisible();
  await showPaper(page);
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("group", { name: /^Zeitstrahl/ })).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);

  const [events, notes] = [sheet(page).locator("ol").first(), sheet(page).locator("ol").last()];
  await expect(events.getByRole("listitem")).toHaveCount(22);
  const count = await notes.getByRole("listitem").count();
  expect(count).toBeGreaterThan(30);
  const named = [...(await events.innerText()).matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  expect([...new Set(named)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  for (const event of await events.getByRole("listitem").all()) expect(await event.innerText()).toContain(`${site}e/`);
  for (const note of await notes.getByRole("listitem").all()) {
    expect(await note.innerText()).toMatch(/\/e\/[a-z0-9-]+\/\?evidence=[0-9a-f]{8}$/);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width, "nothing is cut off at the side").toBeLessThanOrEqual(0);
});

test("the printed pages hold every event and every note in one piece, and none is empty", async ({ page, site }) => {
  await page.goto(site);
  await expect(mark(page, /12\.000/)).toBeVisible();
  await showPaper(page);
  const pieces = await sheet(page).getByRole("listitem").allInnerTexts();
  const pages = await print(page);

  expect(pages.length).toBeGreaterThan(3);
  expect(wordsOf(pages[0]?.text ?? "")).toContain("22 von 22 Ereignissen.");
  expect(pieces.length).toBeGreaterThan(50);
  const printed = pages.map(({ text }) => lettersOf(text));
  for (const piece of pieces) {
    const whole = printed.filter((text) => text.includes(lettersOf(piece)));
    expect(whole, `on one page: ${piece}`).toHaveLength(1);
  }
  for (const [index, { text }] of pages.entries()) expect(text, `page ${index + 1}`).not.toContain("Link kopieren");
  for (const [index, { ink }] of pages.entries()) {
    expect(ink, `page ${index + 1} is neither empty nor black`).toBeGreaterThan(0.002);
    expect(ink, `page ${index + 1} is neither empty nor black`).toBeLessThan(0.4);
  }
  const heading = pages.findIndex(({ text }) => /^Fundstellen\s*$/m.test(text));
  expect(lettersOf(pages[heading]?.text ?? ""), "the heading stands over its first note").toContain("1.„");
});

test("on paper stands what the filters leave, from the list too", async ({ page, site }) => {
  await page.goto(`${site}?type=visit&view=list`);
  await expect(page.getByRole("link", { name: "Lawrow besucht Nordkorea" })).toBeVisible();
  const words = wordsOf((await print(page)).map(({ text }) => text).join("\n"));
  expect(words).toMatch(/\d von 22 Ereignissen\./);
  expect(words.match(/Lawrow besucht Nordkorea/g)).toHaveLength(1);
  expect(words).not.toContain("12.000");
});
