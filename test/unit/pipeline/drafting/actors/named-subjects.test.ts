import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

/** Each draft as "title | who:role". */
const who = (text: string, language: "de" | "en") =>
  draftLines(text, language).map((line) => line.split(" | ").slice(2, 4).join(" | "));

describe("whoever is said to hold an office, or to be of a party, is known by name", () => {
  test.each([
    [
      "de",
      "Der Armenier Levon Hakasar ist seit Mai neuer Präsident. Hakasar trat am Dienstag zurück.",
      "Hakasar trat zurück | levon-hakasar:agent",
    ],
    [
      "de",
      "Den Belgier Paul Fontel wählte der Verband zum Präsidenten. Fontel trat am Mittwoch zurück.",
      "Fontel trat zurück | paul-fontel:agent",
    ],
    [
      "en",
      "Karl Osman is the new president of the club. Osman resigned on Tuesday.",
      "Osman resigned | karl-osman:agent",
    ],
    ["de", "Ines Kolb (SPD) kritisierte am Montag die Bahn.", "Ines Kolb kritisierte die Bahn | ines-kolb:agent"],
    ["de", "Am Montag trat Udo Rahn (Freie Wähler) zurück.", "Udo Rahn trat zurück | udo-rahn:agent"],
    ["en", "Green whip Otis Farr sued the city on Monday.", "Green whip Otis Farr sued the city | otis-farr:agent"],
  ] as const)("%s: %s", (language, text, draft) => {
    expect(who(text, language)).toContain(draft);
  });

  test.each([
    ["de", "Karl Hakasar wurde im Mai vom Präsidenten empfangen. Hakasar trat am Dienstag zurück."],
    ["de", "Der Armenier Levon Hakasar ist krank. Hakasar trat am Dienstag zurück."],
    ["de", "Karl Hakasar (Arn) schwieg. Hakasar trat am Dienstag zurück."],
    ["en", "Karl Osman was met by the president. Osman sued the city on Tuesday."],
  ] as const)("who is not stays private: %s, %s", (language, text) => {
    expect(who(text, language)).toEqual([expect.stringMatching(/ \| $/)]);
  });
});

describe("bodies that their sentence names", () => {
  test.each([
    [
      "de",
      "by the letters in brackets",
      "Das Europäische Netzwerk gegen Lärm (ENL) schwieg. Das ENL klagte am Dienstag.",
      "Das ENL klagte | europaeische-netzwerk-gegen-laerm:agent",
    ],
    [
      "de",
      "without who is of it",
      "Ein Aktivist der freien Gewerkschaft Autonome Tanz Union (ATU) schwieg. Die ATU klagte am Dienstag.",
      "Die ATU klagte | autonome-tanz-union:agent",
    ],
    [
      "de",
      "by letters out of a compound",
      "Beim Bundesamt für Wasserbau (BWB) wurde am Montag eingebrochen.",
      "Beim Bundesamt für Wasserbau wurde eingebrochen | bundesamt-fuer-wasserbau:target",
    ],
    [
      "de",
      "as one of two",
      "Am Montag kauften die Konzerne Gruber und Lenz das Werk.",
      "Die Konzerne Gruber und Lenz kauften das Werk | gruber:agent,lenz:agent",
    ],
    [
      "en",
      "by where it is based",
      "On Monday the Malmö-based Nordkai cut 30 jobs.",
      "The Malmö-based Nordkai cut 30 jobs | nordkai:agent",
    ],
    [
      "en",
      "as a joint venture",
      "Goldfin, a joint venture of two banks, denied the charge on Monday.",
      "Goldfin, a joint venture of two banks, denied the charge | goldfin:agent",
    ],
    [
      "en",
      "as the council of a capital",
      "The Accra council approved the plan on Monday.",
      "The Accra council approved the plan | accra-council:agent",
    ],
  ] as const)("%s, %s", (language, _what, text, draft) => {
    expect(who(text, language)).toContain(draft);
  });

  test.each([
    ["de", "Der Verein (ABC) trat am Montag auf."],
    ["de", "Das Bürgerliche Pachtgesetz (BPG) änderte am Montag alles. Das BPG half am Montag."],
    ["de", "Am Montag sagte ein Aktivist der freien Werkstatt Autonomes Tanzen (AT), dass er gehe."],
    ["de", "Am Montag kauften die Konzerne Gruben und Hallen in Arn."],
    ["en", "Malmö-based Ada Voss cut 30 trees on Monday."],
  ] as const)("nobody is made of other words: %s, %s", (language, text) => {
    expect(who(text, language).filter((draft) => draft.includes(":"))).toEqual([]);
  });
});

test.each([
  [
    "en",
    "the side of a capital",
    "Negotiations between the London side and France ended on Monday.",
    "partner:frankreich",
  ],
  [
    "en",
    "a competition that is won",
    "The Premier League grew. Arn United won three Premier League titles on Monday.",
    "agent:arn-united",
  ],
  [
    "en",
    "whose resignation is demanded",
    "Mayor Ole Olsen is silent. The union demanded Olsen's resignation on Monday.",
    "target:ole-olsen",
  ],
  [
    "de",
    "whose resignation is demanded",
    "Bürgermeister Ole Hilpert schweigt. Der Rat forderte am Montag Hilperts Rücktritt.",
    "target:ole-hilpert",
  ],
  [
    "de",
    "of whom something is demanded",
    "Paris fordert am Montag Geld von Berlin.",
    "agent:frankreich,target:deutschland",
  ],
] as const)("%s, %s: who takes part", (language, _what, text, participants) => {
  const roles = draftLines(text, language).map((line) =>
    (line.split(" | ")[3] ?? "")
      .split(",")
      .map((each) => each.split(":").reverse().join(":"))
      .join(),
  );
  expect(roles).toEqual([participants]);
});
