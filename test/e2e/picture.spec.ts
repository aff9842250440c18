import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { decode } from "fast-png";
import { expect, test } from "./fixtures.ts";

interface Words {
  readonly dialog: string;
  readonly save: string;
}

const german: Words = { dialog: "Teilen", save: "Speichern" };
const english: Words = { dialog: "Share", save: "Save" };

const dialogOf = (page: Page, { dialog }: Words) => page.getByRole("dialog", { name: dialog });

async function openExport(page: Page, words: Words): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: words.dialog }).click();
  await dialogOf(page, words).getByRole("radio", { name: "Export" }).check();
}

async function save(page: Page, kind: "SVG" | "PNG", words: Words): Promise<{ name: string; file: Buffer }> {
  const dialog = dialogOf(page, words);
  await dialog.getByRole("radio", { name: new RegExp(`^${kind} `) }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: words.save, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

/** Opens a picture by itself, as a browser shows a file, and measures it. */
async function look(page: Page, site: string, svg: string) {
  await page.route(`${site}picture.svg`, (route) => route.fulfill({ body: svg, contentType: "image/svg+xml" }));
  await page.goto(`${site}picture.svg`);
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    // The box of a line reaches above and below its letters.
    const inset = 4;
    const boxes = [...document.querySelectorAll("text")].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { words: text.textContent, left, right, top: top + inset, bottom: bottom - inset };
    });
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.words} / ${b.words}`),
    );
    const { width, height } = document.documentElement.getBoundingClientRect();
    return {
      overlaps,
      outside: boxes.filter(({ left, right, bottom }) => left < 0 || right > width || bottom > height),
      events: [...document.querySelectorAll("[data-event]")].map((mark) => mark.getAttribute("data-event")),
      words: boxes.map(({ words }) => words).join(" "),
      fonts: [...document.fonts].map(({ family, weight, status }) => `${family} ${weight} ${status}`),
      size: [width, height],
    };
  });
}

for (const [address, words, filters] of [
  ["", german, "Alle 22 Ereignisse."],
  ["?lanes=actor", german, "Alle 22 Ereignisse."],
  ["?lanes=none&dates=editorial&lang=en", english, "All 22 events."],
  ["?actor=russland&actor=nordkorea&lanes=actor&lang=en", english, "Events with Russia or North Korea."],
] as const) {
  test(`the timeline as SVG holds its fonts, and no words meet: ${address || "all of it"}`, async ({ page, site }) => {
    await page.goto(site + address);
    await openExport(page, words);
    const { name, file } = await save(page, "SVG", words);
    expect(name).toBe("timeline.svg");
    const picture = await look(page, site, file.toString("utf8"));
    expect(picture.overlaps).toEqual([]);
    expect(picture.outside).toEqual([]);
    expect(new Set(picture.events).size).toBeGreaterThan(15);
    expect(picture.words).toContain(filters);
    expect(picture.fonts.sort()).toEqual([
      "Source Sans 3 400 loaded",
      "Source Sans 3 600 loaded",
      "Source Serif 4 600 loaded",
    ]);
  });
}

test("the timeline as PNG is the same picture at twice its size", async ({ page, site }) => {
  await page.goto(`${site}?type=visit`);
  await openExport(page, german);
  const { name, file } = await save(page, "PNG", german);
  expect(name).toBe("timeline.png");
  const svg = (await save(page, "SVG", german)).file.toString("utf8");
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const png = decode(file);
  expect([png.width, png.height]).toEqual([2 * Number(width), 2 * Number(height)]);
  const { dark, paper } = coloursOf(png);
  expect(dark, "words and marks").toBeGreaterThan(0.005);
  expect(paper, "paper around them").toBeGreaterThan(0.7);
});

test.describe("without its fonts", () => {
  test.use({ serviceWorkers: "block", expectedErrors: /Failed to load resource|Service Worker registration blocked/ });

  test("a picture is not saved in others, and the reader is told", async ({ page, site }) => {
    await page.goto(site);
    await openExport(page, german);
    await page.route("**/*.woff2", (route) => route.abort());
    const dialog = dialogOf(page, german);
    await dialog.getByRole("radio", { name: /^SVG / }).check();
    await dialog.getByRole("button", { name: "Speichern" }).click();
    await expect(dialog.getByRole("alert")).toContainText("Teile der Website");
    await expect(dialog.getByRole("button", { name: "Speichern" })).toBeEnabled();
    await dialog.getByRole("radio", { name: /^CSV / }).check();
    await expect(dialog.getByRole("alert")).toBeHidden();
  });
});

/** The shares of a picture that are dark, and of the colour of paper. */
function coloursOf({ data, channels, width, height }: ReturnType<typeof decode>): { dark: number; paper: number } {
  let [dark, paper] = [0, 0];
  for (let at = 0; at < data.length; at += channels) {
    const [red, green, blue] = [Number(data[at]), Number(data[at + 1]), Number(data[at + 2])];
    if (red + green + blue < 384) dark += 1;
    if (red === 0xfb && green === 0xfa && blue === 0xf7) paper += 1;
  }
  return { dark: dark / (width * height), paper: paper / (width * height) };
}
