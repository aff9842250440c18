import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../../../src/model/ids.ts";
import type { Compared } from "../../../../../src/pipeline/drafting/groups/draft-group.ts";
import { areSameAcross } from "../../../../../src/pipeline/drafting/groups/same-across-languages.ts";
import { sharedActs } from "../../../../../src/pipeline/drafting/words/shared-acts.ts";

const who = (...ids: string[]) => ids as ActorId[];
const act = (word: string) => [...sharedActs(word, "en", [])];
/** What is done, or suffered, once in a few days, and what may be done twice. */
const [resign, evict] = [act("resign"), act("evict")];
const between = (earliest: number, latest: number) => ({ earliest, latest, isNamed: true });
const news = { earliest: 80, latest: 101, isNamed: false };
const counting = (min: number) => [{ figure: { min, max: min, unit: "people" }, by: "null" }];

/** Told of Ada on day 100, and that she resigned. */
const told = (part: Partial<Compared>): Compared => ({
  type: "other",
  told: "happened",
  actors: who("ada"),
  agents: [],
  people: [],
  words: [],
  triggers: [],
  figures: [],
  sentences: [],
  languages: ["de"],
  acts: resign,
  names: [],
  time: between(100, 100),
  ...part,
});

type Pair = readonly [why: string, one: Partial<Compared>, other: Partial<Compared>];

const nobody = { actors: who() };
const some = [{ actors: who("ada", "ulf", "ole") }, { actors: who("ada", "eva") }] as const;

describe("two tellings in two languages are of one occurrence", () => {
  test.each<Pair>([
    ["by who, what and when", {}, {}],
    [
      "that is of a kind which happens once, by who and when",
      { type: "meeting", acts: [] },
      { type: "meeting", acts: [] },
    ],
    ["of which one names nobody, by act, day and a name", { names: ["Kastenau"] }, { ...nobody, names: ["Kastenau"] }],
    [
      "that name nobody, by act and a large number",
      { ...nobody, figures: counting(30), time: news },
      { ...nobody, figures: counting(30) },
    ],
    [
      "that name nobody, by act, day and a smaller number",
      { ...nobody, figures: counting(5) },
      { ...nobody, figures: counting(5) },
    ],
    [
      "that name nobody, by act, day and a name",
      { ...nobody, names: ["Kastenau"] },
      { ...nobody, names: ["Kastenau"] },
    ],
    [
      "that may be done twice, by a small number of one day",
      { acts: evict, figures: counting(2) },
      { acts: evict, figures: counting(2) },
    ],
  ])("%s", (_, one, other) => {
    expect(areSameAcross(told(one), told({ ...other, languages: ["en"] }))).toBe(true);
  });

  test.each<Pair>([
    ["of another kind", {}, { type: "meeting" }],
    ["to come", {}, { told: "coming" }],
    ["on another day", {}, { time: between(101, 101) }],
    ["in months that overlap", { time: between(0, 300) }, { time: between(50, 400) }],
    [
      "by another",
      { agents: who("ada"), actors: who("ada", "ulf"), names: ["Tarn"] },
      { agents: who("ulf"), actors: who("ada", "ulf"), names: ["Tarn"] },
    ],
    ["of which one names nobody, and no act", { names: ["Tarn"] }, { ...nobody, acts: [], names: ["Tarn"] }],
    [
      "of which one names nobody, on days that only overlap",
      { names: ["Tarn"] },
      { ...nobody, names: ["Tarn"], time: between(99, 101) },
    ],
    ["of which one names nobody, without a name", {}, nobody],
    [
      "that name nobody, without an act",
      { ...nobody, acts: [], figures: counting(30) },
      { ...nobody, acts: [], figures: counting(30) },
    ],
    [
      "that name nobody, with a smaller number on days that overlap",
      { ...nobody, figures: counting(5) },
      { ...nobody, figures: counting(5), time: between(99, 101) },
    ],
    [
      "that name nobody, with a name on days that overlap",
      { ...nobody, names: ["Tarn"] },
      { ...nobody, names: ["Tarn"], time: between(99, 101) },
    ],
    [
      "of some of the same people, with a small number",
      { ...some[0], acts: evict, figures: counting(2) },
      { ...some[1], acts: evict, figures: counting(2) },
    ],
    [
      "with a small number on days that overlap",
      { acts: evict, figures: counting(2) },
      { acts: evict, figures: counting(2), time: between(99, 101) },
    ],
    [
      "of a kind which happens once, without a day",
      { type: "meeting", acts: [] },
      { type: "meeting", acts: [], time: news },
    ],
    ["without an act, though with a name", { acts: [], names: ["Tarn"] }, { acts: [], names: ["Tarn"] }],
    ["another act", { names: ["Tarn"] }, { acts: evict, names: ["Tarn"] }],
    ["that may be done twice", { acts: evict }, { acts: evict }],
    ["that is done once, without a day", {}, { time: news }],
    ["that is done once, by some of the same people", some[0], some[1]],
  ])("may be two: %s", (_, one, other) => {
    expect(areSameAcross(told(one), told({ ...other, languages: ["en"] }))).toBe(false);
  });
});
