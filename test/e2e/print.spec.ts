import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page, TestInfo } from "@playwright/test";
import { expect, mark, test } from "./fixtures.ts";

/** Whether a tool of poppler is there; without it the PDF is made, and not looked into. */
function has(tool: string): boolean {
  try {
    execFileSync(tool, ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const textOf = (pdf: string) => execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });

/**
 * Prints the page on A4, with the sheet once its chunk has been read (the plain list stands in for it before), and returns
 * the path of the PDF.
 */
async function print(page: Page, info: TestInfo): Promise<string> {
  const path = info.outputPath("timeline.pdf");
  await expect(async () => {
    await page.pdf({ path, format: "A4", margin: { top: "1.5cm", bottom: "1.5cm" } });
    if (has("pdftotext")) expect(textOf(path)).toMatch(/\d von \d+ Ereignissen\./);
  }).toPass();
  return path;
}

test("the five-article timeline is printed with its quotes as numbered notes and all links in full", async ({
  page,
  site,
}, info) => {
  await page.goto(site);
  await expect(mark(page, /12\.000/)).toBeVisible();
  const pdf = await print(page, info);
  test.skip(!has("pdftotext") || !has("pdftoppm"), "poppler is not installed");

  const text = textOf(pdf);
  const words = text.replace(/\s+/g, " ");
  expect(words).toContain("22 von 22 Ereignissen.");
  expect(words).toContain("Fundstellen");
  const numbers = [...text.matchAll(/^\s{0,12}(\d+)\.\s/gm)].map(([, number]) => Number(number));
  const last = Math.max(...numbers);
  expect(last).toBeGreaterThan(30);
  for (let number = 1; number <= last; number++) {
    expect(numbers, `note ${number}`).toContain(number);
    expect(words, `[${number}] beside an event`).toContain(`[${number}]`);
  }
  // Line breaks may stand anywhere in a long address.
  expect(text.replace(/\s+/g, "")).toContain(`${site}e/zwoelftausend-soldaten/`);
  expect(words).not.toContain("Link kopieren");

  const folder = info.outputPath("pages");
  execFileSync("mkdir", ["-p", folder]);
  execFileSync("pdftoppm", ["-r", "40", "-gray", pdf, join(folder, "page")]);
  const pages = readdirSync(folder).sort();
  expect(pages.length).toBeGreaterThan(3);
  for (const name of pages) {
    const share = inkShare(readFileSync(join(folder, name)));
    expect(share, `${name} is neither empty nor black`).toBeGreaterThan(0.002);
    expect(share, `${name} is neither empty nor black`).toBeLessThan(0.4);
  }
});

test("on paper stands what the filters leave, from the list too", async ({ page, site }, info) => {
  await page.goto(`${site}?type=visit&view=list`);
  await expect(page.getByRole("link", { name: "Lawrow besucht Nordkorea" })).toBeVisible();
  const pdf = await print(page, info);
  test.skip(!has("pdftotext"), "poppler is not installed");
  const words = textOf(pdf).replace(/\s+/g, " ");
  expect(words).toMatch(/\d von 22 Ereignissen\./);
  expect(words.match(/Lawrow besucht Nordkorea/g)).toHaveLength(1);
  expect(words).not.toContain("12.000");
});

/** How much of a picture (PGM, one byte a pixel) is darker than middle grey. */
function inkShare(file: Buffer): number {
  const [head = ""] = /^P5\s+\d+\s+\d+\s+255\s/.exec(file.toString("latin1", 0, 64)) ?? [];
  expect(head, "a PGM").not.toBe("");
  const pixels = file.subarray(head.length);
  return pixels.filter((value) => value < 128).length / pixels.length;
}
