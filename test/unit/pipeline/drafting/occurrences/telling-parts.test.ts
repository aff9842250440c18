import { expect, test } from "vitest";
import { noDecisions } from "../../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle } from "../draft-builders.ts";

test.each([
  [
    "of a clause that is put into another one",
    "President Ole Brandt spoke on Monday. In a talk on Norway harbour radio that he said was improvised, Brandt warned of a flood and empty docks.",
    ["In a talk on Norway harbour radio", "that he said", "Brandt warned of a flood and empty docks"],
  ],
  [
    "of a saying whose content is a time",
    "Minister Ole Brandt arrived in Paris. Brandt said late on Friday a worker had been arrested and confessed that his sons had carried out the killing. Brandt said that the fire was out. Brandt said that he was sad.",
    ["Minister Ole Brandt arrived in Paris"],
  ],
  [
    "of a saying, with when it was said and without when that will be",
    "Minister Ole Brandt arrived in Paris. Brandt said late on Friday that the mill would be worth 40 million crowns in May 2026.",
    ["Brandt said late on Friday", "that the mill would be worth 40 million crowns"],
  ],
])("what a draft points at has words: %s", (_, text, expected) => {
  const { events } = draftTimeline([anArticle(text, "en")], noDecisions);
  const tellings = events.map(({ evidence }) =>
    evidence.flatMap(({ telling }) => telling.map(({ start, end }) => text.slice(start, end))),
  );
  expect(tellings).toContainEqual(expected);
});
