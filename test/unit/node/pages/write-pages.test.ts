import { expect, test } from "vitest";
import type { PageProgress, ProgressLine } from "../../../../src/node/building/progress.ts";
import { writePages } from "../../../../src/node/pages/write-pages.ts";

type Shown = Parameters<ProgressLine["show"]>[0];

/** Yields files, each of which takes some time, until they are given up. */
async function* files(paths: readonly string[], milliseconds = 0): AsyncGenerator<readonly [string, string]> {
  for (const path of paths) {
    for (const start = Date.now(); Date.now() - start < milliseconds; );
    yield [path, path];
  }
}

test("pages are counted, other files are written with them", async () => {
  const written: string[] = [];
  const shown: (Shown | "clear")[] = [];
  const progress: ProgressLine = { show: (step) => shown.push(step), clear: () => shown.push("clear") };
  const write = (path: string) => written.push(path);
  await writePages(files(["e/a/index.html", "404.html", "a/b/index.html"]), { total: 3, write, progress });
  const step = (done: number): PageProgress => ({ stage: "pages", done, total: 3 });
  expect(written).toEqual(["e/a/index.html", "404.html", "a/b/index.html"]);
  expect(shown).toEqual([step(2), step(3), "clear"]);
});

test("meanwhile the process hears what else happens, such as Ctrl-C", async () => {
  const order: string[] = [];
  setImmediate(() => order.push("heard"));
  const progress: ProgressLine = { show: () => {}, clear: () => {} };
  const paths = Array.from({ length: 30 }, (_, index) => `e/${index}/index.html`);
  await writePages(files(paths, 10), { total: 31, write: (path) => order.push(path), progress });
  expect(order.indexOf("heard")).toBeGreaterThan(0);
  expect(order.indexOf("heard")).toBeLessThan(order.length - 1);
});
