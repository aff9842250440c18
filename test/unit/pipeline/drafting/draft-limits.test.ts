import { describe, expect, test } from "vitest";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle } from "./draft-builders.ts";

const honest = anArticle("Die Stadt Arnau schloss am 3. Mai 2024 ihren Hafen.", "de", "2024-05-04", "honest");
const filled = (words: string, length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length);
const sentences = (words: string, count: number) =>
  Array.from({ length: count }, (_, at) => `Am ${at} ${filled(words, 1400)} starb er.`).join(" ");

/** Seconds of processor time, on any machine that tests run on. */
const LIMIT = 10;
/** How many times as much as ordinary sentences of the same length the costliest text may cost. */
const COSTLIER = 2;

const ordinary = (length: number) =>
  filled(
    Array.from({ length: 4000 }, (_, at) => `Der Rat von Arnau beschloss am Montag den Bau von ${at} Häusern. `).join(
      "",
    ),
    length,
  );

/** Seconds of processor time that drafting takes, the lesser of two: what is compiled or collected meanwhile says nothing of the text. */
function secondsOf(text: string): number {
  const once = () => {
    const start = process.cpuUsage();
    expect(draftTimeline([anArticle(text, "de")], noDecisions).diagnostics).toEqual([]);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  return Math.min(once(), once());
}

describe("a file that is no article", () => {
  test.each([
    ["a text of half a million characters", filled("Am Montag starb er. ", 500_000)],
    ["a hundred endless sentences", sentences("Treffen Vertrag Besuch ", 100)],
  ])("%s is refused by name, the others are drafted", (_, text) => {
    const { events, diagnostics } = draftTimeline([anArticle(text, "de", "2024-05-04", "huge"), honest], noDecisions);
    expect(diagnostics).toMatchObject([
      { severity: "warning", code: "too-long-to-draft", place: { file: "huge.txt" } },
    ]);
    expect(events.map(({ evidence }) => evidence[0]?.article)).toEqual(["honest"]);
  });

  test.each([
    ["dates", filled("3. Mai 2024 bis 4. Juni 2024, ", 290_000)],
    ["nouns", sentences("Treffen Vertrag Besuch Abkommen ", 42)],
    ["figures", sentences("12 Menschen und 14 Tiere und ", 42)],
    ["actors", sentences("Russland, China und Frankreich ", 42)],
    ["sources", sentences("Laut Reuters, nach Angaben der Polizei ", 42)],
  ])(
    "the costliest that is still read takes seconds, and not much longer than any text of its length: %s",
    (_, text) => {
      const seconds = secondsOf(text);
      expect(seconds).toBeLessThan(LIMIT);
      expect(seconds / secondsOf(ordinary(text.length))).toBeLessThan(COSTLIER);
    },
  );
});

test("an article that a fault of ours keeps from being read is named, the others are drafted", () => {
  const broken = { ...anArticle("Die Stadt Velm schloss am 3. Mai 2024 ihren Markt.", "de", "2024-05-04", "broken") };
  Object.defineProperty(broken, "blocks", {
    get: () => {
      throw new Error("no blocks");
    },
  });
  const { events, diagnostics } = draftTimeline([broken, honest], noDecisions);
  expect(diagnostics).toMatchObject([{ code: "not-drafted", place: { file: "broken.txt" }, found: "no blocks" }]);
  expect(events.map(({ evidence }) => evidence[0]?.article)).toEqual(["honest"]);
});
