import { expect, test } from "vitest";
import { keepTellings } from "../../../../../src/pipeline/drafting/events/keep-tellings.ts";
import { groupInArticle } from "../../../../../src/pipeline/drafting/groups/group-in-article.ts";
import { findOccurrences } from "../../../../../src/pipeline/drafting/occurrences/find-occurrences.ts";
import type { Occurrence } from "../../../../../src/pipeline/drafting/occurrences/occurrence.ts";
import { readSentences } from "../../../../../src/pipeline/drafting/sentences/read-sentences.ts";
import { createNameTrie } from "../../../../../src/pipeline/entities/name-trie.ts";
import { anArticle } from "../draft-builders.ts";

const known = { byId: new Map(), names: createNameTrie([]) };
const article = anArticle("The mill burned on Monday. A ferry sank on Tuesday.", "en");
const [mill, ferry] = groupInArticle(findOccurrences(readSentences(article, known), known), known);

test.each([
  ["no words", []],
  ["a stretch without a character", [{ start: 4, end: 4 }]],
  ["words of another sentence", ferry?.tellings[0]?.telling ?? []],
])("a rule that points at %s is a fault, told with its place", (_, telling) => {
  if (!mill) throw new Error("nothing is told");
  const tellings = mill.tellings.map((each): Occurrence => ({ ...each, telling }));
  expect(() => keepTellings(mill, article, known)).not.toThrow();
  expect(() => keepTellings({ ...mill, tellings }, article, known)).toThrow(/“burned” in \S+, character 0/);
});
