import { expect, test } from "vitest";
import { checkSeeds } from "../../../../../src/pipeline/check-seeds.ts";
import { prepareStep } from "../../../../../src/pipeline/drafting/article-steps.ts";
import { createTellingShelf } from "../../../../../src/pipeline/drafting/events/telling-shelf.ts";
import { heldTexts } from "../../../../../src/pipeline/held-texts.ts";
import { numberTexts } from "../../../../../src/pipeline/numbered-texts.ts";
import { syntheticArticles } from "../../../../bench/drafts/synthetic-articles.ts";

const bytes = new TextEncoder().encode([...syntheticArticles(20)].join("\n"));
const { loaded } = checkSeeds({ folder: "made-up", articles: [{ name: "all.jsonl", bytes }], editorFile: null });

/** What drafting makes of the articles, as it comes from the threads that read them. */
const groups = loaded.articles.flatMap((article) => {
  const outcome = prepareStep({ step: "tellings", actors: [] })(article);
  return outcome.kind === "done" ? outcome.result : [];
});

test("each telling is read again as it was put aside", () => {
  const shelf = createTellingShelf(numberTexts(heldTexts()));
  const wholes = groups.flatMap(({ tellings }) => tellings.map(({ whole }) => JSON.parse(whole)));
  const heads = groups.map(shelf.keep).flatMap(({ tellings }) => tellings);
  expect(heads.length).toBeGreaterThan(groups.length / 2);
  expect(heads.map(shelf.read)).toEqual(wholes);
  expect(heads.map(({ article, start, key }) => [article, start, key])).toEqual(
    wholes.map(({ passage, key }) => [passage.article, passage.position.start, key]),
  );
});

/** Characters of a group in memory while other articles are read, written as JSON, since the bytes of a string depend on what it was cut from. */
const HELD = 840;

test("of what articles tell little is in memory until all are read, however much they tell", () => {
  const aside: string[] = [];
  const { keep } = createTellingShelf({ put: (text) => aside.push(text) - 1, read: (number) => aside[number] ?? "" });
  const held = groups.map(keep).reduce((sum, group) => sum + JSON.stringify(group).length, 0);
  expect(groups.length).toBeGreaterThan(loaded.articles.length);
  expect(held / groups.length).toBeLessThan(HELD);
  expect(aside.join("").length / held).toBeGreaterThan(2);
});
