import { expect, test } from "vitest";
import { checkSeeds } from "../../../src/pipeline/check-seeds.ts";
import { createDrafting } from "../../../src/pipeline/draft-seeds.ts";
import { heldTexts } from "../../../src/pipeline/stores/held-texts.ts";

const lines = Array.from({ length: 60 }, (_, number) =>
  JSON.stringify({
    id: `a-${number}`,
    published: "2024-05-04",
    text: `Die Stadt Arnau schloss am ${(number % 3) + 1}. Mai 2024 ihren Hafen.`,
  }),
);
const bytes = new TextEncoder().encode(lines.join("\n"));

/** The articles, and the numbers of what is read again of them: of each one two, what is known of it and its words. */
function checkedArticles() {
  const { push, read } = heldTexts();
  const reads: number[] = [];
  const aside = {
    push,
    read: (index: number) => {
      reads.push(index);
      return read(index);
    },
  };
  return { checked: checkSeeds({ articles: [{ name: "all.jsonl", bytes }], editorFile: null }, { aside }), reads };
}

/** Articles whose heads may still be at hand since they were read. */
const MOST_AT_HAND = 16;

test("what is known of articles is read once to see whether it changed, and their words not at all", () => {
  const draft = createDrafting();
  const { checked, reads } = checkedArticles();
  reads.length = 0;
  // Nobody looks through them.
  draft(checked, { forEach: () => {} });
  const heads = checked.loaded.articles.map((_, at) => 2 * at);
  expect(reads).toEqual(heads.filter((head) => reads.includes(head)));
  expect(reads.length).toBeGreaterThanOrEqual(heads.length - MOST_AT_HAND);
});
