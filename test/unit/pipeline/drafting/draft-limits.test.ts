import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle } from "./draft-builders.ts";

const honest = anArticle("Die Stadt Arnau schloss am 3. Mai 2024 ihren Hafen.", "de", "2024-05-04", "honest");
const filled = (words: string, length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length);
const sentences = (words: string, count: number, length = 1400) =>
  Array.from({ length: count }, (_, at) => `Am ${at} ${filled(words, length)} starb er.`).join(" ");

/** Seconds of processor time, on any machine that tests run on. */
const LIMIT = 10;
/** How many times as many steps as ordinary sentences of the same length the costliest text may take; those with nouns take 2.5 times as many. */
const COSTLIER = 3;
/** How many times the steps twice as much text takes at least: else they were not counted. */
const LEAST = 1.7;
/** How many times the steps twice as much text may take: a tenth more than in proportion. */
const TWICE = 2.2;

const ordinary = (length: number) =>
  filled(
    Array.from({ length: 4000 }, (_, at) => `Der Rat von Arnau beschloss am Montag den Bau von ${at} Häusern. `).join(
      "",
    ),
    length,
  );

const draft = (text: string) => {
  expect(draftTimeline([anArticle(text, "de")], noDecisions).diagnostics).toEqual([]);
};

/** Seconds of processor time that drafting takes. */
function secondsOf(text: string): number {
  const start = process.cpuUsage();
  draft(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** How many times the steps of the first text of each pair the second takes. */
function timesTheSteps(pairs: readonly (readonly [string, string])[]): readonly number[] {
  const counting = ["src/node/run.mjs", fileURLToPath(new URL("../../../support/count-steps.ts", import.meta.url))];
  const { stdout, stderr } = spawnSync(process.execPath, counting, { input: JSON.stringify(pairs.flat()) });
  if (stdout.length === 0) throw new Error(String(stderr));
  const steps = JSON.parse(String(stdout)) as readonly number[];
  return pairs.map((_, at) => Number(steps[2 * at + 1]) / Number(steps[2 * at]));
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

  const words = [
    "Treffen Vertrag Besuch Abkommen ",
    "12 Menschen und 14 Tiere und ",
    "Russland, China und Frankreich ",
    "Laut Reuters, nach Angaben der Polizei ",
  ] as const;
  /** How many times the steps such sentences may take that are twice as long: some words are compared with all others, which alone would be four times. */
  const twiceAsLong = [2.7, 2.4, 3, 2.7] as const;
  const dates = (length: number) => filled("3. Mai 2024 bis 4. Juni 2024, ", length);

  test.each([["dates", dates(290_000)] as const, ...words.map((own) => [own, sentences(own, 42)] as const)])(
    "the costliest that is still read takes seconds: %s",
    (_, text) => {
      expect(secondsOf(text)).toBeLessThan(LIMIT);
    },
  );

  test("the costliest takes not many more steps than any text of its length", () => {
    const texts = [dates(15_000), ...words.map((own) => sentences(own, 10))];
    const times = timesTheSteps(texts.map((text) => [ordinary(text.length), text]));
    expect(times).toHaveLength(5);
    for (const each of times) expect(each).toBeLessThan(COSTLIER);
  });

  test("twice as much of the costliest takes about twice the steps", () => {
    const pairs = words.map((own) => [sentences(own, 10), sentences(own, 20)] as const);
    const times = timesTheSteps([[dates(50_000), dates(100_000)], ...pairs]);
    for (const each of times) expect(each).toBeGreaterThan(LEAST);
    for (const each of times) expect(each).toBeLessThan(TWICE);
  });

  test("the costliest sentences twice as long take far less than the square of the steps", () => {
    const times = timesTheSteps(words.map((own) => [sentences(own, 10, 650), sentences(own, 10, 1300)]));
    for (const each of times) expect(each).toBeGreaterThan(LEAST);
    for (const [at, most] of twiceAsLong.entries()) expect(times[at]).toBeLessThan(most);
  });
});

test("an article that a fault of ours keeps from being read is named, the others are drafted", () => {
  const broken = { ...anArticle("Die Stadt Velm schloss am 3. Mai 2024 ihren Markt.", "de", "2024-05-04", "broken") };
  Object.defineProperty(broken, "blocks", {
    get: () => {
      throw new Error("no blocks");
    },
  });
  const { events, diagnostics } = draftTimeline([broken, honest], noDecisions);
  expect(diagnostics).toMatchObject([
    { code: "not-drafted", place: { file: "broken.txt" }, found: { code: "written", text: "no blocks" } },
  ]);
  expect(events.map(({ evidence }) => evidence[0]?.article)).toEqual(["honest"]);
});
