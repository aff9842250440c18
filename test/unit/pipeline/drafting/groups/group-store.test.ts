import { expect, test } from "vitest";
import { addTo, type Compared } from "../../../../../src/pipeline/drafting/groups/draft-group.ts";
import { createGroupStore } from "../../../../../src/pipeline/drafting/groups/group-store.ts";
import { numberGroup } from "../../../../../src/pipeline/drafting/groups/packed-group.ts";
import { createNumberSlots } from "../../../../../src/pipeline/stores/number-slots.ts";
import { createVocabulary } from "../../../../../src/pipeline/stores/vocabulary.ts";

/** Told with a figure, whose unit is asked for whenever the group is packed. */
const told = (number: number): Compared => ({
  ...{ type: "other", told: "happened", time: { earliest: number, latest: number, isNamed: true } },
  ...{ actors: [], agents: [], people: [], words: [], triggers: [], languages: [], names: [] },
  figures: [{ figure: { min: number, max: number, unit: "people" }, by: "null" }],
  ...{ sentences: [number], acts: [] },
});

function countingStore() {
  const vocabulary = createVocabulary();
  const asked = { often: 0 };
  const numberOf = (word: string) => {
    asked.often++;
    return vocabulary.numberOf(word);
  };
  const group = (number: number) => numberGroup(told(number), vocabulary);
  return { asked, group, store: createGroupStore({ ...vocabulary, numberOf }, createNumberSlots()) };
}

/** Many more than are at hand. */
const MANY = 12_000;

test("groups are read as they have become, however many others were read meanwhile", () => {
  const { group, store } = countingStore();
  for (let number = 0; number < MANY; number++) store.add(group(number));
  for (let number = 0; number < MANY; number += 3) addTo(store.change(number), group(MANY + number));
  const read = Array.from({ length: MANY }, (_, number) => store.read(number).sentences);
  expect(read).toEqual(read.map((_, number) => (number % 3 === 0 ? [number, MANY + number] : [number])));
});

test("a group that grows with each of many articles is packed once in a while, not with each of them", () => {
  const { asked, group, store } = countingStore();
  for (let number = 0; number < MANY; number++) store.add(group(number));
  const before = asked.often;
  for (let article = 1; article <= MANY; article++) addTo(store.change(0), group(MANY + article));
  expect(asked.often - before).toBe(0);
  for (let number = 1; number < MANY; number++) store.read(number);
  expect(store.read(0).sentences.length).toBe(MANY + 1);
});
