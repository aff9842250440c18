import { expect, test } from "vitest";
import { createProgress } from "../../../../src/node/building/progress.ts";

/** Shows a step of drafting at each of these moments, in milliseconds from the start; what was written. */
function written(isTTY: boolean, ...moments: readonly number[]): string[] {
  const texts: string[] = [];
  let time = 0;
  const progress = createProgress({ isTTY, write: (text) => texts.push(text) }, () => time);
  for (const [index, moment] of moments.entries()) {
    time = moment;
    progress.show({ stage: "drafting", done: index + 1, total: 9 });
  }
  progress.clear();
  return texts;
}

test("a short run says nothing", () => {
  expect([written(true, 10, 500, 999), written(false, 10, 500, 999)]).toEqual([[], []]);
});

test("a terminal has one line, which changes and goes", () => {
  expect(written(true, 1000, 1050, 1200)).toEqual([
    "\r\u001b[KDrafting 1 of 9 articles",
    "\r\u001b[KDrafting 3 of 9 articles",
    "\r\u001b[K",
  ]);
});

test("a log gets a line now and then", () => {
  expect(written(false, 1000, 9999, 10_000, 15_000, 20_000)).toEqual([
    "Drafting 3 of 9 articles\n",
    "Drafting 5 of 9 articles\n",
  ]);
});

test("pages are counted as pages", () => {
  const texts: string[] = [];
  let time = 0;
  const progress = createProgress({ isTTY: true, write: (text) => texts.push(text) }, () => time);
  time = 2000;
  progress.show({ stage: "pages", done: 3, total: 12 });
  expect(texts).toEqual(["\r\u001b[KWriting 3 of 12 pages"]);
});
