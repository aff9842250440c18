import { expect, test } from "vitest";
import { createTellingShelf } from "../../../../../src/pipeline/drafting/groups/telling-shelf.ts";
import { heldTexts } from "../../../../../src/pipeline/stores/held-texts.ts";
import { numberTexts } from "../../../../../src/pipeline/stores/numbered-texts.ts";
import { toldByArticles } from "./told-groups.ts";

const tellings = toldByArticles(10)
  .flat()
  .flatMap((group) => group.tellings);

test("each group's tellings are read again in the order in which they were put aside, with other texts among them", () => {
  const texts = numberTexts(heldTexts());
  const shelf = createTellingShelf(texts);
  const groups: string[][] = [[], [], []];
  for (const [at, telling] of tellings.entries()) {
    texts.put("something else");
    shelf.keep(at % 3, [telling]);
    groups[at % 3]?.push(telling);
  }
  expect(tellings.length).toBeGreaterThan(20);
  expect(groups.map((_, group) => shelf.read(group))).toEqual(
    groups.map((group) => group.map((each) => JSON.parse(each))),
  );
});

test("a group of which nothing was put aside has none", () => {
  const shelf = createTellingShelf(numberTexts(heldTexts()));
  shelf.keep(2, tellings.slice(0, 1));
  expect([shelf.read(0), shelf.read(1).length, shelf.read(2).length]).toEqual([[], 0, 1]);
});
