import { describe, expect, test } from "vitest";
import { draftLines } from "./draft-builders.ts";

describe("what is set for a day is to come", () => {
  test.each([
    [
      "de",
      "Die Abstimmung ist für den 28. November angesetzt.",
      "other | 2024-11-28 | Angekündigt: Die Abstimmung ist für den 28. November angesetzt |  | announces",
    ],
    [
      "de",
      "Die Wahl ist für Dezember geplant.",
      "other | 2024-12 | Angekündigt: Die Wahl ist für Dezember geplant |  | announces",
    ],
    [
      "en",
      "A hearing is scheduled for 28 November in Arn.",
      "other | 2024-11-28 | Announced: A hearing is scheduled for 28 November in Arn |  | announces",
    ],
  ] as const)("%s: %s", (language, text, draft) => {
    expect(draftLines(text, language)).toEqual([draft]);
  });

  test.each([
    ["de", "Die Wahl war für den 28. September angesetzt."],
    ["de", "Der Umbau ist geplant."],
    ["de", "Für die Brücke sind zwei Millionen Euro vorgesehen."],
    ["en", "The hearing was scheduled for 28 September."],
    ["en", "The book is finished."],
  ] as const)("what had been set, or has no day, is none: %s, %s", (language, text) => {
    expect(draftLines(text, language)).toEqual([]);
  });
});

describe("words that another sentence explains make no title", () => {
  test.each([
    ["de", "Der Rat hatte den Bau im Juni beschlossen; die AfD stimmte dagegen."],
    ["de", "Der Rat hatte den Bau im Juni beschlossen; die AfD stimmte am Montag dafür."],
  ] as const)("%s: %s", (language, text) => {
    expect(draftLines(text, language)).toEqual([expect.stringContaining("Der Rat hatte den Bau beschlossen")]);
  });

  test.each([
    [
      "Die AfD stimmte am Montag dagegen, die Brücke zu sperren.",
      "other | 2024-10-14 | Die AfD stimmte dagegen, die Brücke zu sperren",
    ],
    [
      "Die AfD kündigte am Montag dagegen eine Klage an.",
      "statement | 2024-10-14 | Die AfD kündigte dagegen eine Klage an",
    ],
  ])("but beside what is said they do: %s", (text, draft) => {
    expect(draftLines(text, "de")).toEqual([`${draft} | afd:agent | reports`]);
  });
});

describe("times that belong to a thing", () => {
  test("how long a sentence is stays whole in the title", () => {
    expect(
      draftLines(
        "Am Freitag hat das Landgericht zwei Männer zu Haftstrafen von sechs und viereinhalb Jahren verurteilt.",
        "de",
      ),
    ).toEqual([
      "other | 2024-10-18 | Das Landgericht hat zwei Männer zu Haftstrafen von sechs und viereinhalb Jahren verurteilt |  | reports",
    ]);
  });

  test("the year of a thing that is somebody's dates nothing", () => {
    expect(
      draftLines(
        "The town council will vote on October 28 on whether to list the yard's 1907 engine shed as a monument.",
        "en",
      ),
    ).toEqual([expect.stringMatching(/^other \| 2024-10-28 \| /)]);
  });

  test("what goes on after a day at the beginning is no month of something", () => {
    expect(draftLines("On Monday administrators closed the mill with 212 workers.", "en")).toEqual([
      "other | 2024-10-14 | Administrators closed the mill with 212 workers |  | reports",
    ]);
  });
});

describe("what is only added to a telling", () => {
  test("a thing in apposition is no occurrence, since when is told of its own", () => {
    const lines = draftLines(
      "Six states signed a deal on Monday, the first such deal since fighting broke out in 2019.",
      "en",
    );
    expect(lines).toEqual([
      "other | 2019 | Fighting broke out |  | reports",
      expect.stringMatching(/^agreement \| 2024-10-14 \| Six states signed a deal/),
    ]);
  });

  test("who most of them were stands where it stood", () => {
    expect(draftLines("On Monday the firm dismissed 212 workers, most of them by email.", "en")).toEqual([
      "other | 2024-10-14 | The firm dismissed 212 workers, most of them by email |  | reports",
    ]);
    expect(draftLines("Police detained 200 of them on Monday.", "en")).toEqual([
      "other | 2024-10-14 | Police detained 200 |  | reports",
    ]);
  });

  test("how long after something it was opens no title", () => {
    const text =
      "The convoys reached Adwe on Tuesday, a day after government forces and the Tarim Liberation Front agreed to a 30-day ceasefire.";
    expect(draftLines(text, "en")).toContainEqual(
      expect.stringContaining("| Government forces and the Tarim Liberation Front agreed to a 30-day ceasefire |"),
    );
  });
});

describe("who somebody is", () => {
  test("a particle before an aside belongs to its verb", () => {
    expect(draftLines("Am Montag trat Geschäftsführer Holger Pape zurück, „aus persönlichen Gründen“.", "de")).toEqual([
      expect.stringMatching(/^other \| 2024-10-14 \| Geschäftsführer Holger Pape trat zurück/),
    ]);
  });

  test("a firm has a chief executive, also at the beginning of a sentence", () => {
    expect(
      draftLines(
        "Minera Altiplano's chief executive, Rodrigo Fuentes, resigned on Monday. The company was fined in 2019.",
        "en",
      ),
    ).toContain("other | 2019 | Minera Altiplano was fined | minera-altiplano:target | reports");
    expect(draftLines("Nadir's chief executive, Rodrigo Fuentes, resigned on Monday.", "en").join()).not.toContain(
      "nadir",
    );
  });

  test("states have the names that people call them by", () => {
    expect(draftLines("Moldau und Rumänien haben am Montag ein Abkommen unterzeichnet.", "de")).toEqual([
      "agreement | 2024-10-14 | Moldau und Rumänien haben ein Abkommen unterzeichnet | republik-moldau:partner,rumaenien:partner | reports",
    ]);
  });
});
