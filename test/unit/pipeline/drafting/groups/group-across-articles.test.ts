import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, expect, test } from "vitest";
import { createRowSpool } from "../../../../../src/node/catalogue/row-spool.ts";
import { noDecisions } from "../../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../../src/pipeline/drafting/draft-timeline.ts";
import { createGrouping } from "../../../../../src/pipeline/drafting/groups/group-across-articles.ts";
import type { ToldGroup } from "../../../../../src/pipeline/drafting/groups/told-group.ts";
import { heldTexts } from "../../../../../src/pipeline/stores/held-texts.ts";
import { createNumberSlots } from "../../../../../src/pipeline/stores/number-slots.ts";
import { numberTexts } from "../../../../../src/pipeline/stores/numbered-texts.ts";
import { anArticle } from "../draft-builders.ts";
import { toldByArticles } from "./told-groups.ts";

const told = toldByArticles(40);
const texts = () => numberTexts(heldTexts());

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

function heldNow(): number {
  // What is let go of meanwhile, by another thread of the engine, is free the second time; three times, to be sure of it.
  for (let times = 0; times < 3; times++) collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const YEAR = 365;

/** The same, told of another year; nothing of it is shared with another copy. */
function inAnotherYear(group: ToldGroup, years: number): ToldGroup {
  const copy: ToldGroup = JSON.parse(JSON.stringify(group));
  const later = (day: number | null) => (day === null ? null : day + years * YEAR);
  const { earliest, latest, isNamed } = copy.time;
  const time = { earliest: later(earliest) ?? years * YEAR, latest: later(latest) ?? years * YEAR, isNamed };
  return { ...copy, time, sentences: copy.sentences.map((sentence) => sentence + years) };
}

const folder = mkdtempSync(join(tmpdir(), "zeitfaden-groups-"));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Bytes of a group in memory: an index of numbers, and where the rest waits; as objects they take some thousands. Between what is counted (some 390
 * and 140) and the bound there is room for a megabyte that the engine has not let go of yet.
 */
const heldOfAGroup = { "in memory": 550, "on the disk": 300 } as const;

test.each([
  ["in memory", () => ({ ...createNumberSlots(), close: () => {} })],
  ["on the disk", () => createRowSpool(join(folder, "groups.spool"))],
] as const)(
  "of what articles tell little is in memory until all are read, however much they tell: compared %s",
  (where, create) => {
    const slots = create();
    const grouping = createGrouping({ put: () => 0, read: () => "" }, slots);
    const addYears = (from: number, to: number) => {
      for (let year = from; year < to; year++)
        for (const groups of told) grouping.add(groups.map((group) => inAnotherYear(group, year)));
      return { held: heldNow(), groups: grouping.groups.count() };
    };
    addYears(0, 10);
    const [few, many] = [addYears(10, 20), addYears(20, 70)];
    const groups = many.groups - few.groups;
    expect(groups).toBeGreaterThan(8000);
    expect((many.held - few.held) / groups).toBeLessThan(heldOfAGroup[where]);
    slots.close();
  },
);

test("what two articles tell of one occurrence is one group, with the tellings of both; what one article tells apart stays apart", () => {
  const grouping = createGrouping(texts(), createNumberSlots());
  for (const groups of told) grouping.add(groups);
  const before = grouping.groups.count();
  expect(before).toBeGreaterThan(100);
  const [apart = []] = told.filter((groups) => groups.length > 3);
  grouping.add(apart);
  grouping.add([...apart, ...apart]);
  const numbers = Array.from({ length: grouping.groups.count() }, (_, number) => number);
  const again = numbers.filter((number) => {
    const wholes = grouping.groups
      .at(number)
      .tellings()
      .map((telling) => JSON.stringify(telling));
    return apart.some(({ tellings }) =>
      tellings.every((telling) => wholes.filter((each) => each === telling).length > 1),
    );
  });
  expect(again.length).toBeGreaterThanOrEqual(apart.length);
  expect(grouping.groups.count()).toBeGreaterThan(before);
});

test("what a group is compared by is read again only when it is asked for", () => {
  const slots = createNumberSlots();
  let reads = 0;
  const read = (number: number) => {
    reads++;
    return slots.read(number);
  };
  const { add, groups } = createGrouping(texts(), { ...slots, read });
  for (const ofArticle of told) add(ofArticle);
  const before = reads;
  const all = Array.from({ length: groups.count() }, (_, number) => groups.at(number));
  expect(new Set(all.map(({ type }) => type)).size).toBeGreaterThan(5);
  expect(all.some(({ shows }) => shows.isVerbal)).toBe(true);
  expect(reads).toBe(before);
  const [first] = told.flat();
  expect(groups.at(0)).toMatchObject({ type: first?.type, key: first?.key });
  expect(groups.at(0).compared().time).toEqual(first?.time);
});

test("a group shows what any of its tellings shows, and is known by the first one's key", () => {
  const grouping = createGrouping(texts(), createNumberSlots());
  const [group] = told.flat().filter(({ shows }) => shows.isVerbal && !shows.isNextStep);
  if (!group) throw new Error("nothing is told");
  const shows = { isVerbal: false, isNotable: false, hasActors: false, isNextStep: true };
  grouping.add([group]);
  grouping.add([{ ...group, shows, key: "ffffffff" as ToldGroup["key"] }]);
  expect(grouping.groups.count()).toBe(1);
  expect(grouping.groups.at(0)).toMatchObject({ key: group.key, shows: { ...group.shows, isNextStep: true } });
});

test("a few words that fit anything tell two articles of nobody known to be of one occurrence", () => {
  const articles = ["Four players were injured.", "Six players were injured."].map((text, at) =>
    anArticle(text, "en", "2024-10-18", `a${at}`),
  );
  const { events } = draftTimeline(articles, noDecisions);
  expect(events.flatMap(({ evidence }) => evidence.length)).toEqual([1, 1]);
});
