import { describe, expect, test } from "vitest";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle } from "./draft-builders.ts";

/** How many drafts tell what a German and an English article tell. */
const draftsOf = (german: string, english: string) =>
  draftTimeline(
    [
      anArticle(`Arn liegt am Meer. Der Hafen ist alt. ${german}`, "de", "2024-10-18", "a"),
      anArticle(`Arn lies by the sea. Its harbour is old. ${english}`, "en", "2024-10-19", "b"),
    ],
    noDecisions,
  ).events;

describe("the same occurrence told in German and in English is one event", () => {
  test.each([
    [
      "by its people and its day",
      "Ministerin Rita Lohmann trat am 3. Mai 2024 zurück.",
      "Minister Rita Lohmann resigned on 3 May 2024.",
    ],
    [
      "by two who take part",
      "Lettland und Norwegen unterzeichneten am 3. Mai 2024 ein Abkommen.",
      "Latvia and Norway signed a treaty on 3 May 2024.",
    ],
    [
      "by its place",
      "Am 3. Mai 2024 räumte die Polizei das Lagerhaus in Kastenau.",
      "Police cleared the warehouse in Kastenau on 3 May 2024.",
    ],
    [
      "by its figure",
      "Am 3. Mai 2024 zogen 7000 Menschen durch die Innenstadt.",
      "About 7,000 people marched through the city centre on 3 May 2024.",
    ],
    [
      "by a state of no atlas, which has a name in each language",
      "Am 3. Mai 2024 marschierten valdonische Truppen ein. In Valdonien war man froh.",
      "Valdonian troops invaded on 3 May 2024. Valdonia has ports.",
    ],
  ])("%s", (_, german, english) => {
    const events = draftsOf(german, english);
    expect(events.map(({ title, evidence }) => [title.de, evidence.length])).toEqual([[expect.any(String), 2]]);
  });
});

describe("what may be two occurrences stays two", () => {
  test.each([
    [
      "another day",
      "Ministerin Rita Lohmann trat am 3. Mai 2024 zurück.",
      "Minister Rita Lohmann resigned on 4 May 2024.",
    ],
    [
      "another place",
      "Am 3. Mai 2024 räumte die Polizei das Lagerhaus in Kastenau.",
      "Police cleared the warehouse in Tarnow on 3 May 2024.",
    ],
    ["another thing", "Lettland schloss am 3. Mai 2024 drei Übergänge.", "Latvia closed its embassy on 3 May 2024."],
    [
      "other words of one speaker",
      "Ministerin Rita Lohmann kündigte am 3. Mai 2024 eine Untersuchung an.",
      "Minister Rita Lohmann announced a day of mourning on 3 May 2024.",
    ],
    [
      "another act",
      "Ministerin Rita Lohmann wurde am 3. Mai 2024 vereidigt.",
      "Minister Rita Lohmann was arrested on 3 May 2024.",
    ],
    [
      "others who act",
      "Ministerin Rita Lohmann trat am 3. Mai 2024 zurück.",
      "Minister Ulf Harms resigned on 3 May 2024.",
    ],
    ["a small number alone", "Am 3. Mai 2024 starben zwei Menschen.", "Two people died on 3 May 2024."],
  ])("%s", (_, german, english) => {
    expect(draftsOf(german, english).map(({ evidence }) => evidence.length)).toEqual([1, 1]);
  });
});

test("figures that differ stand side by side, each with its article", () => {
  const [event, ...others] = draftsOf(
    "Am 3. Mai 2024 wurden in Kastenau 63 Besetzer festgenommen.",
    "Police arrested 66 squatters in Kastenau on 3 May 2024.",
  );
  expect(others).toEqual([]);
  expect(event?.claims.map(({ min }) => min)).toEqual([63, 66]);
});

test("a state of no atlas has its adjectives in both languages, and none that neither has", () => {
  const article = (text: string, language: "de" | "en", id: string) => anArticle(text, language, "2024-10-18", id);
  const { actors } = draftTimeline(
    [
      article("Valdonische Truppen marschierten am 3. Mai 2024 ein. In Valdonien war man froh.", "de", "a"),
      article("Valdonian troops invaded on 3 May 2024. Valdonia has ports.", "en", "b"),
    ],
    noDecisions,
  );
  expect(actors.map(({ names, aliases }) => [names.de, names.en, ...aliases])).toEqual([
    ["Valdonien", "Valdonia", "valdonisch", "Valdonian"],
  ]);
});
