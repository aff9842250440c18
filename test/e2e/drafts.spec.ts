import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { zeitfaden } from "../../src/node/zeitfaden-plugin.ts";
import { builtFiles } from "./built-files.ts";
import {
  expectAccessible,
  expectLanguages,
  expectNoOverflow,
  expectTargets,
  targetSizes,
  wordsOfArticles,
} from "./checks.ts";
import { appIsThere, test as base, expect } from "./fixtures.ts";
import { type StaticServer, serveStatic } from "./static-server.ts";

// Ten articles of which nobody has decided anything, published as the software drafts them, with the health report.

const head = `title: { de: Das Wasser von Morsau, en: The water of Morsau }
description: { de: Was die Artikel erzählen., en: What the articles tell. }
language: de
rights: full
site: https://zeit.example/faden/
`;

let server: StaticServer;
let folder: string;

/** Watched like all tests, on the site of this file. */
const test = base.extend<{ site: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: what Playwright asks for
  site: async ({}, use) => {
    await use(server.url);
  },
});

test.describe.configure({ mode: "serial", timeout: 180_000 });
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zeitfaden-"));
  const articles = join(folder, "articles");
  cpSync("test/support/ten-articles", articles, { recursive: true });
  writeFileSync(join(articles, "timeline.yaml"), head);
  await build({
    configFile: false,
    base: "./",
    logLevel: "error",
    plugins: [react(), zeitfaden(articles)],
    zeitfaden: { articles, withDrafts: true, withReport: true },
    build: { outDir: join(folder, "dist"), modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  });
  server = await serveStatic(join(folder, "dist"));
});
test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

const notice = "Entwurf – von der Software vorgeschlagen, nicht geprüft";

/** What the site publishes as drafts; all that it publishes. */
function published(): { id: string; title: { de: string } }[] {
  return JSON.parse(readFileSync(join(folder, "dist/data/dataset.json"), "utf8")).events;
}

test("each page, card and feed entry of a draft says that it is one", () => {
  const files = builtFiles(join(folder, "dist"));
  const drafts = published();
  expect(drafts.length).toBeGreaterThan(10);
  for (const { id, title } of drafts) {
    const page = files.get(`e/${id}/index.html`) ?? "";
    expect(page, id).toContain(title.de);
    expect(page.match(/<main[\s\S]*/)?.[0], id).toContain(notice);
    expect(page.match(/<meta property="og:image:alt" content="([^"]*)"/)?.[1], id).toContain(notice);
    expect(page.match(/<meta name="description" content="([^"]*)"/)?.[1], id).toContain(notice);
    expect(page.match(/<title>([^<]*)/)?.[1], id).toMatch(/^Entwurf: /);
    expect(files.has(`cards/${id}.png`), id).toBe(true);
  }
  const entries: { title: string }[] = JSON.parse(readFileSync(join(folder, "dist/feed.json"), "utf8")).items;
  expect(entries.map(({ title }) => title).filter((title) => !title.startsWith("Entwurf: "))).toEqual([]);
  expect(entries).toHaveLength(drafts.length);
  const titles = [...(files.get("feed.xml") ?? "").matchAll(/<entry>[\s\S]*?<title[^>]*>([^<]*)/g)].map(
    ([, title]) => title,
  );
  expect(titles.filter((title) => !title?.startsWith("Entwurf: "))).toEqual([]);
  const named = [...files].filter(
    ([path, text]) => path.endsWith(".html") && drafts.some(({ title }) => text.includes(title.de)),
  );
  expect(named.length).toBeGreaterThan(drafts.length);
  expect(named.filter(([, text]) => !text.includes("Entwurf")).map(([path]) => path)).toEqual([]);
});

test("each row of the list, each mark and the open event say so", async ({ page, site }) => {
  await page.goto(`${site}?view=list`);
  await appIsThere(page);
  const rows = page.getByRole("main").getByRole("listitem");
  await expect(rows.filter({ hasText: "Entwurf" })).toHaveCount(published().length);
  await expect(rows).toHaveCount(published().length);
  await page.goto(site);
  await appIsThere(page);
  const marks = page.getByRole("group", { name: /^Zeitstrahl/ }).locator("[role=button], button");
  await expect(marks.first()).toBeVisible();
  const names = await marks.evaluateAll((all) =>
    all.map((mark) => mark.getAttribute("aria-label") ?? mark.textContent),
  );
  expect(names.filter((name) => !name?.includes("Entwurf"))).toEqual([]);
  await page.goto(`${site}e/${published()[0]?.id}/`);
  await appIsThere(page);
  await expect(page.getByRole("complementary").getByText(notice)).toBeVisible();
});

test("each line of an export says so", async ({ page, site }) => {
  await page.goto(site);
  await appIsThere(page);
  await page.getByRole("banner").getByRole("button", { name: "Teilen" }).click();
  await page.getByRole("radio", { name: "Export" }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name: "Speichern" }).click(),
  ]);
  const csv = await readFile(await download.path(), "utf8");
  expect(csv.match(/Entwurf: /g)?.length).toBeGreaterThanOrEqual(published().length);
});

const reportScripts = (page: Page) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/\/Report-[^/]*\.js$/.test(request.url())) asked.push(request.url());
  });
  return asked;
};

test("the report is asked for when it is chosen, leads to what it is about and back, by keyboard alone", async ({
  page,
  site,
}) => {
  const scripts = reportScripts(page);
  await page.goto(site);
  await appIsThere(page);
  await expect(page.getByRole("radio", { name: "Prüfbericht" })).toBeVisible();
  expect(scripts).toEqual([]);
  await page.getByRole("radio", { name: "Zeitstrahl" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(`${site}?view=report`);
  await expect(page.getByRole("heading", { level: 2, name: /^Prüfbericht: \d+ Befunde$/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Fast gleiche Artikel/ }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(["Fast gleiche Artikel (1)"]);
  await page.getByRole("link", { name: /^Artikel: / }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").getByText("Weitgehend derselbe Wortlaut wie in:")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(`${site}?view=report&findings=duplicates`);
  expect(scripts).toHaveLength(1);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the report fits, can be pressed, and axe finds nothing", async ({ page, site }) => {
    await page.goto(`${site}?view=report&lang=en`);
    await appIsThere(page);
    await expect(page.getByRole("heading", { level: 2, name: /^Health report: \d+ findings$/ })).toBeVisible();
    await expectNoOverflow(page);
    await expectTargets(page, targetSizes.mouse);
    await expectLanguages(page, await wordsOfArticles(page, site));
    await expectAccessible(page);
  });
});
