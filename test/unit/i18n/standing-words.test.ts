import { describe, expect, it, test } from "vitest";
import { describeStanding } from "../../../src/i18n/standing-words.ts";
import type { AttributionStep } from "../../../src/model/evidence.ts";
import type { ActorId } from "../../../src/model/ids.ts";
import type { Standing } from "../../../src/model/standing.ts";

const by = (...actors: string[]): AttributionStep => ({ kind: "actors", actors: actors as ActorId[] });
const unnamed: AttributionStep = { kind: "unnamed", words: { de: "Berichte", en: "reports" } };
const name = (id: ActorId) => id;

const table: [Standing, string, string, string, string][] = [
  [{ kind: "reported", by: [by("NIS")] }, "gemeldet von NIS", "gemeldet von NIS", "reported by NIS", "reported by NIS"],
  [
    { kind: "reported", by: [null, by("KCNA"), unnamed] },
    "gemeldet von KCNA, Ungenannten und dem Artikel selbst",
    "gemeldet von KCNA, Ungenannten und dem Artikel selbst",
    "reported by KCNA, speakers unnamed and the article itself",
    "reported by KCNA, speakers unnamed and the article itself",
  ],
  [
    { kind: "reported", by: [unnamed, null] },
    "gemeldet von Ungenannten und dem Artikel selbst",
    "gemeldet von Ungenannten und dem Artikel selbst",
    "reported by speakers unnamed and the article itself",
    "reported by speakers unnamed and the article itself",
  ],
  [
    { kind: "reported", by: [null] },
    "im Artikel berichtet",
    "im Artikel berichtet",
    "reported in the article",
    "reported in the article",
  ],
  [
    { kind: "confirmed", by: [by("Nordkorea")] },
    "bestätigt von Nordkorea",
    "bestätigt von Nordkorea (eigene Angabe)",
    "confirmed by Nordkorea",
    "confirmed by Nordkorea (its own word)",
  ],
  [
    { kind: "confirmed", by: [by("NK"), by("RU")] },
    "bestätigt von NK und RU",
    "bestätigt von NK und RU (eigene Angaben)",
    "confirmed by NK and RU",
    "confirmed by NK and RU (their own word)",
  ],
  [
    { kind: "alleged", by: [by("Budanow")] },
    "laut Budanow",
    "laut Budanow",
    "according to Budanow",
    "according to Budanow",
  ],
  [
    { kind: "alleged", by: [unnamed] },
    "soll, Sprecher ungenannt",
    "soll, Sprecher ungenannt",
    "alleged, speaker unnamed",
    "alleged, speaker unnamed",
  ],
  [
    { kind: "alleged", by: [null] },
    "soll, laut Artikel",
    "soll, laut Artikel",
    "alleged in the article",
    "alleged in the article",
  ],
  [
    { kind: "denied", by: [by("NK", "RU"), by("RU")] },
    "bestritten von NK und RU",
    "bestritten von NK und RU",
    "denied by NK and RU",
    "denied by NK and RU",
  ],
  [
    { kind: "announced", by: [by("Budanow")] },
    "angekündigt von Budanow",
    "angekündigt von Budanow",
    "announced by Budanow",
    "announced by Budanow",
  ],
  [{ kind: "figures-differ" }, "Angaben weichen ab", "Angaben weichen ab", "figures differ", "figures differ"],
];

describe("describeStanding", () => {
  test.each(table)("says who says it: $kind, %#", (standing, deShort, deLong, enShort, enLong) => {
    expect(describeStanding(standing, name, "de", "short")).toBe(deShort);
    expect(describeStanding(standing, name, "de", "long")).toBe(deLong);
    expect(describeStanding(standing, name, "en", "short")).toBe(enShort);
    expect(describeStanding(standing, name, "en", "long")).toBe(enLong);
  });

  it("names every kind with its speaker, so that no allegation reads as a fact", () => {
    for (const kind of ["reported", "confirmed", "alleged", "denied", "announced"] as const)
      for (const language of ["de", "en"] as const)
        expect(describeStanding({ kind, by: [by("X")] }, name, language, "short")).toMatch(/\bX$/);
  });
});
