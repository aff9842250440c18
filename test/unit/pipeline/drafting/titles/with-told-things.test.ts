import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

const titles = (text: string, language: "de" | "en") =>
  draftLines(text, language)
    .map((line) => line.split(" | ")[2])
    .join("\n");

describe("a thing that an earlier sentence told of is the one that it told of", () => {
  test.each([
    [
      "with its name",
      "en",
      "The Marrow Lantern was stolen from a chapel in May. The lantern was found by a farmer on Monday.",
      "The Marrow Lantern was found by a farmer",
    ],
    [
      "with what says whose it is",
      "en",
      "Soldiers reached the village of Lower Tarn in May. Rebels shelled the village on Monday.",
      "Rebels shelled the village [of Lower Tarn]",
    ],
    [
      "with what it is about",
      "en",
      "In May the council held a referendum on a new harbour. The mayor cancelled the referendum on Monday.",
      "The mayor cancelled the referendum [on a new harbour]",
    ],
    [
      "with where it stands",
      "en",
      "Workers closed a bridge near Tarnhill in May. The bridge collapsed on Monday.",
      "The bridge [near Tarnhill] collapsed",
    ],
    [
      "as one of many",
      "en",
      "One of the oldest lanterns of the land hung in a chapel. The Marrow Lantern was stolen in May. The lantern was found by a farmer on Monday.",
      "The Marrow Lantern was found by a farmer",
    ],
    [
      "with what it is about, in German",
      "de",
      "Im Mai verhandelte der Rat über die Kosten für den Umbau. Die Kosten stiegen am Montag auf drei Millionen Euro.",
      "Die Kosten [für den Umbau] stiegen auf drei Millionen Euro",
    ],
    [
      "with its name behind it, and the longer word that it had",
      "de",
      "Im Mai beschoss die Armee die Hafenstadt Tarnau. Rebellen eroberten die Stadt am Montag.",
      "Rebellen eroberten die Stadt [Hafenstadt Tarnau]",
    ],
  ] as const)("%s: %s: %s", (_, language, text, title) => {
    expect(titles(text, language)).toContain(title);
  });

  test.each([
    [
      "where two were told of",
      "en",
      "Soldiers reached the village of Lower Tarn in May. The village of Upper Sell burned in June. Rebels shelled the village on Monday.",
      "Rebels shelled the village",
    ],
    [
      "where another came since",
      "en",
      "Soldiers reached the village of Lower Tarn in May. A village burned in June. Rebels shelled the village on Monday.",
      "Rebels shelled the village",
    ],
    [
      "where there are several",
      "en",
      "Workers closed two bridges and a bridge near Tarnhill in May. The bridge collapsed on Monday.",
      "The bridge collapsed",
    ],
    [
      "where it says itself which",
      "en",
      "Soldiers reached the village of Lower Tarn in May. Rebels shelled the village in the hills on Monday.",
      "Rebels shelled the village in the hills",
    ],
    [
      "where only somebody's quoted words told of it",
      "en",
      "“The bridge near Tarnhill is old,” the mayor said in May. The bridge collapsed on Monday.",
      "The bridge collapsed",
    ],
    [
      "where the title says so anyway",
      "en",
      "Soldiers reached the village of Tarnhill in May. Rebels from Tarnhill shelled the village on Monday.",
      "Rebels from Tarnhill shelled the village",
    ],
    [
      "by what means nothing itself",
      "de",
      "Im Mai verhandelte der Rat über die Kosten für seinen Umbau. Die Kosten stiegen am Montag auf drei Millionen Euro.",
      "Die Kosten stiegen auf drei Millionen Euro",
    ],
    [
      "by a private name",
      "de",
      "Im Mai begann der Prozess gegen Rolf T. in Tarnau. Der Prozess endete am Montag mit einem Freispruch.",
      "Der Prozess endete mit einem Freispruch",
    ],
  ] as const)("but not %s: %s: %s", (_, language, text, title) => {
    expect(titles(text, language).split("\n")).toContain(title);
  });
});

describe("what every firm has, “the company” has", () => {
  const halden = "Halden Foods cut its forecast on Monday.";
  const elbgas = "Der Konzern Elbgas hat am Montag die Preise erhöht.";
  test.each([
    ["en", `${halden} Shares fell by 9 percent on Tuesday.`, "Shares [of Halden Foods] fell by 9 percent"],
    ["en", `${halden} Shareholders will vote on 12 December.`, "Shareholders [of Halden Foods] will vote"],
    ["de", `${elbgas} Der Umsatz sank 2023 um elf Prozent.`, "Der Umsatz [von Elbgas] sank um elf Prozent"],
    [
      "de",
      `${elbgas} Am Dienstag stürzte die Aktie um neun Prozent ab.`,
      "stürzte die Aktie [von Elbgas] um neun Prozent ab",
    ],
  ] as const)("%s: %s", (language, text, title) => {
    expect(titles(text, language)).toContain(title);
  });

  test.each([
    ["of another firm", "en", `${halden} Shares in Fjord Lines fell by 9 percent on Tuesday.`],
    [
      "where two firms were named",
      "de",
      `${elbgas} Die Firma Solaris AG schloss im Mai. Voss trat zurück. Der Umsatz sank 2023 um elf Prozent.`,
    ],
    ["where another body has it", "en", `${halden} The Arn Harbour Commission cut the workforce on Tuesday.`],
    ["of somebody else", "de", `${elbgas} Der Umsatz der Branche sank 2023 um elf Prozent.`],
  ] as const)("but not %s: %s: %s", (_, language, text) => {
    const found = titles(text, language);
    expect(found).toMatch(/(?:fell|sank|workforce)/);
    expect(found).not.toContain("[");
  });
});
