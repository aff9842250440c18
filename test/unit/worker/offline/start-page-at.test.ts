import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageHtml } from "../../../../src/node/pages/page-html.ts";
import { startPageAt } from "../../../../src/worker/offline/start-page-at.ts";

const built = readFileSync("index.html", "utf8").replaceAll('="/', '="./');
const timeline = { language: "de" } as const;
const page = (path: string) =>
  pageHtml(built, { path, title: "T" }, timeline, {
    head: [],
    content: `<a href="${path ? "../../" : "./"}e/x/">X</a>`,
  });

test("the start page at another address leads where a page written for that address leads", () => {
  expect(startPageAt(page(""), "e/pakt/")).toBe(page("e/pakt/"));
});

test("at its own address it stays as it is, and words are never touched", () => {
  expect(startPageAt(page(""), "")).toBe(page("").replaceAll('="./', '="'));
  const words = '<p>./ href=./ "./"</p>';
  expect(startPageAt(words, "e/pakt/")).toBe(words);
});
