import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, mark, test } from "./fixtures.ts";

/** 1 kB is 1000 bytes after gzip -9. */
const KILOBYTE = 1000;

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
