import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stemOf } from "../../../../src/search/text/stem.ts";
import { foldWord, wordsOf } from "../../../../src/search/text/words.ts";

describe("a folded word", () => {
  it.each([
    ["Außenminister", "aussenminister"],
    ["AUSSENMINISTER", "aussenminister"],
    ["Pjöngjang", "pjoengjang"],
    ["Pjo\u0308ngjang", "pjoengjang"],
    ["Ägäis", "aegaeis"],
    ["Erdoğan", "erdogan"],
    ["Selenskyj", "selenskyj"],
    ["12.000", "12000"],
    ["US", "us"],
  ])("of “%s” is “%s”", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe("the words of a text", () => {
  it.each([
    ["Kim Jong-un", ["kim", "jong", "un"]],
    ["„Lawrence' Besuch“", ["lawrence", "besuch"]],
    ["rund 11.000 und 12,000 Soldaten", ["rund", "11000", "und", "12000", "soldaten"]],
    ["am 18.10.2024", ["am", "18", "10", "2024"]],
    ["3,5 Mio.", ["3", "5", "mio"]],
    [" – ", []],
  ])("“%s” has %j", (text, folded) => {
    expect(wordsOf(text).map((word) => word.folded)).toEqual(folded);
  });

  it("stand where they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { folded, start, end } of wordsOf(text)) expect(foldWord(text.slice(start, end))).toBe(folded);
      }),
    );
  });
});

describe("the stem", () => {
  it.each([
    ["de", "Soldaten", "Soldat"],
    ["de", "Häuser", "Haus"],
    ["de", "Haeuser", "Haus"],
    ["de", "nordkoreanischen", "nordkoreanische"],
    ["de", "Präsidenten", "Praesident"],
    ["de", "neue", "neuer"],
    ["en", "soldiers", "soldier"],
    ["en", "confirmed", "confirms"],
  ] as const)("in %s of “%s” is that of “%s”", (language, a, b) => {
    expect(stemOf(foldWord(a), language)).toBe(stemOf(foldWord(b), language));
  });

  it.each([
    ["de", "Russland", "Rüstung"],
    ["en", "training", "trade"],
  ] as const)("in %s of “%s” is not that of “%s”", (language, a, b) => {
    expect(stemOf(foldWord(a), language)).not.toBe(stemOf(foldWord(b), language));
  });
});
