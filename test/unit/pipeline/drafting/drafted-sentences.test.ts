import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/model/localized.ts";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle } from "./draft-builders.ts";

const draftsOf = (text: string, language: Language) => draftTimeline([anArticle(text, language)], noDecisions);
const titlesOf = (text: string, language: Language) =>
  draftsOf(text, language).events.map(({ title }) => title[language]);
const datesOf = (text: string, language: Language) =>
  draftsOf(text, language).events.map(({ when }) => (when.basis === "unknown" ? null : when.edtf));

describe("a sentence that is put together in another way", () => {
  test.each([
    [
      "en",
      "The quarry's operator, Halden Oil, suspended all work.",
      ["The quarry's operator, Halden Oil, suspended all work"],
    ],
    ["en", "Swept by strong winds, the blaze destroyed 40 homes.", ["The blaze destroyed 40 homes"]],
    [
      "en",
      "Mayor Rita Stroud denied all charges and her lawyer, Piers Ambler, said she was ill.",
      ["Mayor Rita Stroud denied all charges"],
    ],
    ["en", "Mayor Rita Stroud pledged to reopen the bridge.", ["Mayor Rita Stroud pledged to reopen the bridge"]],
    ["en", "An inquiry found that records had been forged.", ["An inquiry found that records had been forged"]],
    ["en", "The 80-year-old club was fined by the league.", ["The 80-year-old club was fined by the league"]],
    ["de", "Bürgermeister Arno Felsch trat noch am Abend zurück.", ["Bürgermeister Arno Felsch trat zurück"]],
    ["de", "In der Nacht ist der Damm der Wiebe gebrochen.", ["Der Damm der Wiebe ist gebrochen"]],
  ] as const)("%s: %s", (language, text, titles) => {
    expect(titlesOf(text, language)).toEqual(titles);
  });

  test("a verb that no list knows tells something on the day that its clause names", () => {
    const lead = "Arn lies by the sea. Its harbour is old. Many people work there. ";
    expect(titlesOf(`${lead}Divers winched the wreck ashore on 3 May 2024.`, "en")).toHaveLength(1);
    expect(titlesOf(`${lead}Divers winched the wreck ashore.`, "en")).toEqual([]);
  });
});

describe("a word that is the name of something in every JavaScript object", () => {
  test("is a word like others", () => {
    const { events, diagnostics } = draftsOf("Police arrested constructor workers in Arn on 3 May 2024.", "en");
    expect(diagnostics).toEqual([]);
    expect(events[0]?.title.en).toBe("Police arrested constructor workers in Arn");
    expect(events[0]?.claims).toEqual([]);
  });
});

describe("pronouns in a title", () => {
  test.each([
    [
      "de",
      "Stadtkämmerin Ilka Reents wurde entlassen. Die Staatsanwaltschaft wirft ihr Untreue vor.",
      "Ilka Reents Untreue",
    ],
    [
      "en",
      "Governor Mara Venn, a former judge, won the vote. The European Union congratulated her.",
      "congratulated Mara Venn",
    ],
  ] as const)("give way to the name, where it is sure: %s", (language, text, words) => {
    expect(titlesOf(text, language).join("\n")).toContain(words);
  });

  test("or there is no title", () => {
    expect(titlesOf("Two men were seen at the harbour. A court sentenced him on 3 May 2024.", "en")).toEqual([]);
  });

  test("“her lead author, Mara Venn” is told by the name", () => {
    expect(titlesOf("Its director, Professor Mara Venn, resigned on 3 May 2024.", "en")).toEqual([
      "Mara Venn resigned",
    ]);
  });
});

describe("who says it", () => {
  const stepsOf = (text: string, language: Language) =>
    draftsOf(text, language).events.flatMap(({ evidence }) =>
      evidence.map(({ stance, attribution }) => [
        stance,
        ...attribution.map((step) => (step.kind === "unnamed" ? step.words[language] : step.actors.join())),
      ]),
    );

  test.each([
    ["en", "The miners' union accused the owner of negligence.", [["alleges", "miners' union"]]],
    ["de", "Das tarvische Ministerium wirft dem Betreiber Betrug vor.", [["alleges", "Das tarvische Ministerium"]]],
    ["de", "Die Bande ist nach Angaben von Ermittlern am 3. Mai 2024 geflohen.", [["reports", "Ermittler"]]],
    ["en", "Gunmen attacked the port on 3 May 2024, residents said.", [["alleges", "residents"]]],
    ["en", "Gunmen attacked the port on 3 May 2024, said a sailor who saw it.", [["alleges", "sailor"]]],
    [
      "en",
      "Four civilians were killed on 3 May 2024, the regional governor, Davit Mazur, said.",
      [["alleges", "davit-mazur"]],
    ],
    [
      "en",
      "Gunmen attacked the port, including its office, on 3 May 2024, Davit Mazur, the governor, told reporters.",
      [["alleges", "davit-mazur"]],
    ],
  ] as const)("is named as the text names them: %s: %s", (language, text, steps) => {
    expect(stepsOf(text, language)).toEqual(steps);
  });

  test.each([
    ["en", "Gunmen attacked the port on 3 May 2024, he said."],
    ["en", "Gunmen attacked the port on 3 May 2024, it was said."],
    ["de", "Rebellen griffen am 3. Mai 2024 den Hafen an, sagte er."],
    ["de", "Rebellen griffen am 3. Mai 2024 den Hafen an, heißt es."],
  ] as const)("is somebody where no word tells who: %s: %s", (language, text) => {
    expect(stepsOf(text, language)).toEqual([
      ["alleges", language === "de" ? "nicht genannter Sprecher" : "a speaker who is not named"],
    ]);
  });

  test("is the article where somebody else only does something, too", () => {
    expect(stepsOf("Gunmen attacked the port on 3 May 2024; he announced a curfew.", "en")).toContainEqual(["reports"]);
  });

  test("whoever denies something is not its source", () => {
    const steps = stepsOf("Iran has sent military advisers to Zahran, Western diplomats say; Tehran denies it.", "en");
    expect(steps).toContainEqual(["alleges", "Western diplomats"]);
    expect(JSON.stringify(steps)).not.toContain("iran");
  });

  test("whoever is told something does not say it", () => {
    const { events } = draftsOf("Manager Stuart Pell was told that rebels attacked the port on 3 May 2024.", "en");
    expect(JSON.stringify(events)).not.toContain('alleges","attribution":[{"kind":"actors"');
  });

  test("a label that is too short for the speaker inside its sentence has them in front", () => {
    const { events } = draftsOf(
      "Im Prozess um die verschwundenen Mittel hat der frühere Landrat des Kreises Auental, Peer Hansmann, die Vorwürfe eingeräumt.",
      "de",
    );
    expect(events.map(({ type }) => type)).toEqual(["confirmation"]);
    expect(events[0]?.label.de).toContain("Hansmann");
  });

  test("two who deny are two denials, also where one of them is not known", () => {
    expect(titlesOf("Osmark bestritt den Angriff. Die Türkei wies den Bericht zurück.", "de")).toHaveLength(2);
  });

  test("nobody is spoken for after a sentence that could not be read", () => {
    const { events } = draftsOf(
      "Bürgermeisterin Paula Thoden gewann die Wahl. Das Bündnis Freies Ufer grollte dem Ergebnis seither mächtig. Sie wirft der Stadt Betrug vor.",
      "de",
    );
    const accusation = events.find(({ type }) => type === "accusation");
    expect(JSON.stringify(accusation ?? {})).not.toContain("thoden");
  });
});

describe("when it was", () => {
  test.each([
    ["The council voted on Tuesday to hold an election in May 2025.", ["2024-10-15"]],
    ["Mayor Rita Stroud promised to reopen the bridge in May 2025.", ["[..2024-10-18]"]],
    ["Six workers were killed when a shaft collapsed on Thursday.", ["2024-10-17"]],
    ["A court ordered the nurses back to work on 3 May 2024.", ["2024-05-03"]],
  ])("%s", (text, dates) => {
    expect(datesOf(text, "en")).toEqual(dates);
  });
});

describe("who is an actor", () => {
  const actorsOf = (text: string, language: Language) =>
    draftsOf(text, language).actors.map(({ names, kind }) => `${names.de}, ${kind}`);
  test.each([
    ["en", "Energy Minister Fiona Hale visited Corrig on 3 May 2024.", ["Fiona Hale, person"]],
    [
      "de",
      "Präsident Radu Kestin empfing Minister Ilian Mull zu Gesprächen.",
      ["Radu Kestin, person", "Ilian Mull, person"],
    ],
    ["de", "Direktor Prof. Dr. Ole Brahms trat am 3. Mai 2024 zurück.", ["Ole Brahms, person"]],
    ["de", "Der Wasserverband Obere Ohle wies die Vorwürfe zurück.", ["Wasserverband Obere Ohle, organisation"]],
    ["en", "Venn's People's Party demanded a recount.", ["People's Party, organisation"]],
  ] as const)("%s: %s", (language, text, actors) => {
    expect(actorsOf(text, language)).toEqual(actors);
  });
});
