import { setFlagsFromString } from "node:v8";
import { expect, test } from "vitest";
import type { ArticleId } from "../../../src/model/ids.ts";
import { evidenceOf } from "../../../src/pipeline/drafting/events/draft-evidence.ts";
import { createGrouping } from "../../../src/pipeline/drafting/groups/group-across-articles.ts";
import { numberGroup, packGroup, unpackGroup } from "../../../src/pipeline/drafting/groups/packed-group.ts";
import type { Telling } from "../../../src/pipeline/drafting/groups/telling.ts";
import { mergeCopies } from "../../../src/pipeline/ingest/merge-copies.ts";
import { sourceLines } from "../../../src/pipeline/ingest/source-line.ts";
import { readFile } from "../../../src/pipeline/read-file.ts";
import { heldTexts } from "../../../src/pipeline/stores/held-texts.ts";
import { createNumberSlots } from "../../../src/pipeline/stores/number-slots.ts";
import { numberTexts } from "../../../src/pipeline/stores/numbered-texts.ts";
import { createVocabulary } from "../../../src/pipeline/stores/vocabulary.ts";
import { toldByArticles } from "./drafting/groups/told-groups.ts";

// Node's engine gives what is made by `{ ...whole, added: 1 }` a shape of its own each time. Making one costs as much as twenty objects, and
// whoever looks at them afterwards looks each value up anew: of what is made some times an article that took a tenth of the time.

setFlagsFromString("--allow-natives-syntax");
const haveOneShape = new Function("a", "b", "return %HaveSameMap(a, b)") as (a: object, b: object) => boolean;
setFlagsFromString("--no-allow-natives-syntax");

/** So often that the engine makes them as it makes very many. */
const MANY = 2000;
const shapesOf = (made: readonly object[]) => {
  const first: object[] = [];
  for (const each of made.slice(-20)) if (!first.some((other) => haveOneShape(each, other))) first.push(each);
  return first.length;
};

const groups = toldByArticles(60).flat();
const vocabulary = createVocabulary();

test("all lines of articles have one shape", () => {
  const text = Array.from({ length: MANY }, (_, at) => `Der Hafen ${at} liegt am Meer und ist sehr alt.`).join("\n");
  const lines = mergeCopies(sourceLines(text));
  expect(lines).toHaveLength(MANY);
  expect(shapesOf(lines)).toBe(1);
});

test("all that was read of files has one shape", () => {
  const bytes = new TextEncoder().encode("Der Hafen\n\nEr liegt am Meer und ist sehr alt.");
  const options = { defaultLanguage: "de" } as const;
  const read = Array.from({ length: MANY }, (_, at) => readFile({ file: { name: `a${at}.txt`, bytes }, options }));
  expect(shapesOf(read)).toBe(1);
});

test("all groups of tellings have one shape, those from threads, those with numbers, and those that are unpacked again", () => {
  expect(groups.length).toBeGreaterThan(100);
  expect(shapesOf(groups)).toBe(1);
  const many = Array.from({ length: MANY }, (_, at) => groups[at % groups.length] as (typeof groups)[number]);
  const numbered = many.map((group) => numberGroup(group, vocabulary));
  const unpacked = numbered.map((group) => unpackGroup(Uint32Array.from(packGroup(group, vocabulary)), vocabulary));
  expect(shapesOf(numbered)).toBe(1);
  expect(shapesOf(unpacked)).toBe(1);
});

test("all groups of a timeline have one shape", () => {
  const { add, groups: kept } = createGrouping(numberTexts(heldTexts()), createNumberSlots());
  add(groups);
  const all = Array.from({ length: MANY }, (_, at) => kept.at(at % kept.count()));
  expect(shapesOf(all)).toBe(1);
  expect(shapesOf(all.map(({ shows }) => shows))).toBe(1);
});

test("all evidence has one shape", () => {
  const tellings = groups.flatMap((group) => group.tellings.map((telling) => JSON.parse(telling) as Telling));
  const apart = Array.from({ length: MANY }, (_, at) => {
    const telling = tellings[at % tellings.length] as Telling;
    return { ...telling, passage: { ...telling.passage, article: `a${at}` as ArticleId } };
  });
  expect(shapesOf(evidenceOf(apart))).toBe(1);
});
