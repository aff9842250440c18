import { expect, test } from "vitest";
import { noDecisions } from "../../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle } from "../draft-builders.ts";

const boats = "Police arrested nine men on Monday over the theft of a boat.";
const bicycles = "Police arrested nine men on Monday over the theft of a bicycle.";

/** An article of headings and paragraphs by turns, with its drafts' sentences. */
function drafted(parts: readonly (readonly [kind: "heading" | "paragraph", text: string])[]): string[][] {
  let text = "";
  const blocks = parts.map(([kind, words]) => {
    const start = text.length;
    text += `${words}\n\n`;
    return { kind, start, end: start + words.length };
  });
  const { events } = draftTimeline([{ ...anArticle(text, "en"), blocks }], noDecisions);
  return events.map(({ evidence }) => evidence.map(({ quote }) => quote?.exact ?? ""));
}

const column = [
  ["heading", "Harl"],
  ["paragraph", boats],
  ["heading", "Arn"],
  ["paragraph", bicycles],
  ["heading", "Weather"],
  ["paragraph", "It will rain."],
] as const;

test("what two items of a column tell in like words is told of two occurrences", () => {
  expect(drafted(column)).toEqual([[boats], [bicycles]]);
});

test("under the headings of one story it is told of one", () => {
  expect(drafted([["paragraph", "Harl lies by the sea."], ...column])).toEqual([[boats, bicycles]]);
});

test("nobody is meant of whom another item tells", () => {
  const [heading, , ...others] = column;
  const named = "Governor Ole Brandt left Harl on Sunday.";
  const next = ["paragraph", "He resigned on Tuesday after the vote."] as const;
  const told = drafted([heading, ["paragraph", named], ["heading", "Arn"], next, ...others.slice(2)]);
  expect(told).not.toContainEqual([next[1]]);
});
