import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { appIsThere, expect, mark, test } from "./fixtures.ts";

/** 1 kB is 1000 bytes after gzip -9. */
const KILOBYTE = 1000;

/** Scripts until a phone has the app: each costs it a moment, however small it is. */
const MOST_FILES = 6;

/** The scripts of the start page in the order in which they were asked for, with their sizes in bytes after gzip -9. */
async function scriptsOf(page: Page, site: string): Promise<{ file: string; size: number }[]> {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.endsWith(".js")) asked.push(request.url());
  });
  await page.goto(site);
  await expect(mark(page, /12\.000/)).toBeVisible();
  return Promise.all([...new Set(asked)].map(async (file) => ({ file, size: await zippedSize(page, file) })));
}

async function zippedSize(page: Page, url: string): Promise<number> {
  const answer = await page.request.get(url);
  expect(answer.status(), url).toBe(200);
  return gzipSync(await answer.body(), { level: 9 }).length;
}

test("scripts stay within their budgets", async ({ page, site }) => {
  const scripts = await scriptsOf(page, site);
  const timeline = scripts.findIndex(({ file }) => /\/Timeline-[^/]*\.js$/.test(file));
  expect(timeline, "the timeline is a chunk of its own").toBeGreaterThan(0);
  const before = scripts.slice(0, timeline).reduce((sum, { size }) => sum + size, 0);
  expect(before).toBeLessThanOrEqual(100 * KILOBYTE);
  expect(scripts[timeline]?.size).toBeLessThanOrEqual(125 * KILOBYTE);
});

test("the dataset stays within its budget", async ({ page, site }) => {
  expect(await zippedSize(page, `${site}data/dataset.json`)).toBeLessThanOrEqual(15 * KILOBYTE);
});

test("before a page can be read, one small script and one stylesheet are asked for beside what paints it", async ({
  page,
  site,
}) => {
  const html = await (await page.request.get(site)).text();
  expect(html).not.toContain("modulepreload");
  const [, script = ""] = /<script type="module"[^>]* src="([^"]+)"/.exec(html) ?? [];
  expect(await zippedSize(page, new URL(script, site).href)).toBeLessThanOrEqual(3 * KILOBYTE);
  const code = await (await page.request.get(new URL(script, site).href)).text();
  // What it imports would run before the first paint, too; what comes later is asked for by `import()`.
  expect(code).not.toMatch(/\bimport\s*[^\s(.]/);
  expect(html.match(/<link rel="stylesheet"/g)).toHaveLength(1);
});

/** What the first paint needs beside the page itself, in bytes: the stylesheet after gzip -9, and all fonts together, which are compressed. */
const MOST_STYLES = 17.5 * KILOBYTE;
const MOST_FONTS = 34 * KILOBYTE;

for (const path of ["", "e/zwoelftausend-soldaten/", "a/truppen-zur-verstaerkung/"]) {
  test(`the styles and fonts that a phone paints /${path} with stay within their budgets`, async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site + path);
    await appIsThere(page);
    const early = await page.evaluate(() => {
      const [painted] = performance.getEntriesByName("first-contentful-paint");
      const files = performance.getEntriesByType("resource");
      return files.filter(({ startTime }) => startTime < (painted?.startTime ?? 0)).map(({ name }) => name);
    });
    const [styles = [], fonts = []] = [/\.css$/, /\.woff2$/].map((name) => early.filter((file) => name.test(file)));
    expect([styles.length, fonts.length]).toEqual([1, 3]);
    expect(await zippedSize(page, styles[0] ?? "")).toBeLessThanOrEqual(MOST_STYLES);
    const sizes = await Promise.all(fonts.map(async (file) => (await (await page.request.get(file)).body()).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_FONTS);
  });
}

test("a phone is asked to paint the page that was written at build before the app and the font of its bold words", async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site);
  await appIsThere(page);
  await page.evaluate(() => document.fonts.ready);
  const [painted = 0, ...asked] = await page.evaluate(() => {
    const files = performance.getEntriesByType("resource");
    const later = [/\/start-[^/]*\.js$/, /-core-600-[^/]*\.woff2$/].flatMap((name) =>
      files.filter((file) => name.test(file.name) && !file.name.includes("serif")).slice(0, 1),
    );
    return [...performance.getEntriesByName("first-contentful-paint"), ...later].map(({ startTime }) => startTime);
  });
  expect(asked).toHaveLength(2);
  expect(Math.min(...asked)).toBeGreaterThan(painted);
});

test("on a phone the app comes in few files", async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  // What comes once there is nothing else to do keeps nobody waiting.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.push(new URL(request.url()).pathname);
  });
  await page.goto(site);
  await appIsThere(page);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((path) => path.includes("/assets/")).length).toBeLessThanOrEqual(MOST_FILES);
});
