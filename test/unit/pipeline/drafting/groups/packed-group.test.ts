import { expect, test } from "vitest";
import type { Compared } from "../../../../../src/pipeline/drafting/groups/draft-group.ts";
import {
  type NumberedGroup,
  numberGroup,
  packGroup,
  unpackGroup,
} from "../../../../../src/pipeline/drafting/groups/packed-group.ts";
import { createVocabulary } from "../../../../../src/pipeline/stores/vocabulary.ts";
import { toldByArticles } from "./told-groups.ts";

const vocabulary = createVocabulary();
const pack = (group: NumberedGroup) => Uint32Array.from(packGroup(group, vocabulary));

/** Of an agency's German report. */
const fullest: Compared = {
  type: "other",
  told: "coming",
  actors: ["ada"],
  agents: ["ada"],
  people: ["ada"],
  words: ["brücke", "hafen"],
  triggers: ["sperre"],
  figures: [{ figure: { min: 2.5, max: null, unit: "Tonnen" }, by: "null" }],
  sentences: [2 ** 53 - 1, 0],
  languages: ["de"],
  acts: [3],
  names: ["Kastenau"],
  time: { earliest: -4, latest: null, isNamed: true },
};

test("a group is unpacked as it was packed", () => {
  const groups = [fullest, ...toldByArticles(20).flat()].map((group) => numberGroup(group, vocabulary));
  expect(groups.length).toBeGreaterThan(30);
  expect(groups.map((group) => unpackGroup(pack(group), vocabulary))).toEqual(groups);
});

test("a group may have grown with very many articles", () => {
  const sentences = Array.from({ length: 100_000 }, (_, at) => at);
  const group = numberGroup({ ...fullest, sentences }, vocabulary);
  expect(unpackGroup(pack(group), vocabulary).sentences.at(-1)).toBe(99_999);
});

test("its words are in the order of their numbers, as lists are that are compared", () => {
  const words = ["zebra", "apfel", "mond"];
  const numbers = words.map(vocabulary.numberOf);
  expect(numberGroup({ ...fullest, words: words.toSorted() }, vocabulary).words).toEqual(numbers);
});

/** Bytes of a packed group: some thirty numbers. */
const MOST = 200;

test("packed it takes few bytes", () => {
  const groups = toldByArticles(20).flat();
  const bytes = groups.reduce((sum, group) => sum + pack(numberGroup(group, vocabulary)).byteLength, 0);
  expect(bytes / groups.length).toBeLessThan(MOST);
});
