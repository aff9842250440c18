import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

const titles = (text: string, language: "de" | "en") => draftLines(text, language).map((line) => line.split(" | ")[2]);

describe("a title is without what only leads over from another sentence", () => {
  test.each([
    ["en", "Parliament then approved a law on harbours on Monday.", "Parliament approved a law on harbours"],
    ["en", "Norland also signed a treaty with Arnland on Monday.", "Norland signed a treaty with Arnland"],
    ["en", "The bog itself was drained in May.", "The bog was drained"],
    ["en", "Soon after Ms. Price was elected in May, she said the mill was safe.", "Ms. Price was elected"],
    ["en", "Sixteen schools were closed there on Monday.", "Sixteen schools were closed"],
    ["en", "The ministry, meanwhile, ordered an inquiry on Monday.", "The ministry ordered an inquiry"],
    [
      "en",
      "Norland signed not only a treaty but also a pact in May.",
      "Norland signed not only a treaty but also a pact",
    ],
    [
      "de",
      "Die Gemeinde Arn hat dafür im Mai eine alte Mühle gekauft.",
      "Die Gemeinde Arn hat eine alte Mühle gekauft",
    ],
    [
      "de",
      "Die Partei stimmte am Montag im Rat dafür, die Brücke zu sperren.",
      "Die Partei stimmte im Rat dafür, die Brücke zu sperren",
    ],
    [
      "de",
      "Die Gewerkschaft rief ihrerseits am Montag zu einem Streik auf.",
      "Die Gewerkschaft rief zu einem Streik auf",
    ],
  ] as const)("%s: %s", (language, text, title) => {
    expect(titles(text, language)).toContain(title);
  });

  test.each([
    [
      "who held an office at the time",
      "en",
      "The commissioner at the time, Bert Lowell, promised a new bridge in 2019.",
      "The commissioner at the time, Bert Lowell, promised a new bridge",
    ],
    [
      "that something came too late",
      "de",
      "Die Bergwacht hätte im Mai früher in die Berge ausrücken müssen, sagte Bürgermeisterin Ada Voss.",
      "Ada Voss: Die Bergwacht hätte früher in die Berge ausrücken müssen",
    ],
    [
      "that something will only be so",
      "de",
      "Ministerin Ada Voss will die Zulieferer künftig verpflichten, die Werften zu schließen.",
      "Ministerin Ada Voss will die Zulieferer künftig verpflichten, die Werften zu schließen",
    ],
  ] as const)("but says %s: %s: %s", (_, language, text, title) => {
    expect(titles(text, language)).toContain(title);
  });

  test.each([
    [
      "whose own something is",
      "Norland sent its ships home in May. Arnland withdrew its own from Tarn on Monday.",
      /its own/,
    ],
    ["whose flat was searched", "A mill burned in May. Police searched their flat on Monday.", /their flat/],
    [
      "what was found",
      "Engineers had warned of cracks for years, an investigation by the Plains Tribune has found.",
      /^An investigation by the Plains Tribune has found$/m,
    ],
  ] as const)("nor leaves open %s: %s", (_, text, wrong) => {
    const found = titles(text, "en").join("\n");
    expect(found).not.toBe("");
    expect(found).not.toMatch(wrong);
  });

  test.each([
    [
      "what was found with who found it",
      "At least 40 roofs were passed as sound by a builder, an inquiry by the Plains Herald has found.",
      "At least 40 roofs were passed as sound by a builder, an inquiry by the Plains Herald has found",
    ],
    [
      "“its own” with what the first half says",
      "Norland ordered Arnland's envoy to leave on Monday and recalled its own, days after two shepherds were killed near Tarn.",
      "Norland ordered Arnland's envoy to leave on Monday and recalled its own, days after two shepherds were killed near Tarn",
    ],
    [
      "a relative clause without what follows it",
      "Gunmen who shot the minister in 1986 were arrested on Monday.",
      "Gunmen shot the minister",
    ],
  ] as const)("and tells %s: %s", (_, text, title) => {
    expect(titles(text, "en")).toContain(title);
  });

  test("nor tells of “das” what another sentence says", () => {
    expect(titles("Bürgermeister Ole Brahms nannte das am Montag frei erfunden.", "de")).toEqual([]);
    expect(titles("Bürgermeister Ole Brahms wies das am Montag entschieden zurück.", "de")).toEqual([]);
    expect(titles("Bürgermeister Ole Brahms nannte das am Montag eine Frechheit.", "de")).toEqual([]);
    expect(titles("Bürgermeister Ole Brahms nannte das neue Gesetz am Montag frei erfunden.", "de")).not.toEqual([]);
  });
});

describe("whose minister a named minister is, a title need not say", () => {
  test.each([
    [
      "de",
      "Arn liegt am Meer. Im August trat sein Finanzminister Ole Brahms zurück.",
      /^Finanzminister Ole Brahms trat zurück$/,
    ],
  ] as const)("%s: %s", (language, text, title) => {
    expect(titles(text, language).join()).toMatch(title);
  });
});
