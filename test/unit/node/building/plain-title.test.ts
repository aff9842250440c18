import { expect, test } from "vitest";
import { plainTitle } from "../../../../src/node/building/plain-title.ts";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle } from "../../pipeline/drafting/draft-builders.ts";

/** What a draft is called whose words may not be shown. */
const titles = (text: string) => {
  const { events, actors } = draftTimeline([anArticle(text, "en")], noDecisions);
  return events.map((event) => plainTitle(event, actors).title.en);
};

test.each([
  ["who speaks once", "Mayor Ada Voss said on Monday that the mill was safe.", /^Ada Voss: Statement \([^)]*\)$/],
  [
    "and whom it is about",
    "Mayor Ada Voss accused France on Monday of shelling a village.",
    /^Ada Voss: Accusation: France \([^)]*\)$/,
  ],
  [
    "and who takes part where nobody speaks",
    "France and Spain signed a treaty on Monday.",
    /^Agreement: [^:]+ \([^)]*\)$/,
  ],
])("a draft of words that may not be shown names %s: %s", (_, text, title) => {
  expect(titles(text)).toEqual([expect.stringMatching(title)]);
});
