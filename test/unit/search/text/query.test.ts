import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmptyQuery, parseQuery } from "../../../../src/search/text/query.ts";

const read = (text: string) => {
  const { words, phrases, actors, types } = parseQuery(text);
  const show = ({ folded, open }: (typeof words)[number]) => folded + (open ? "…" : "");
  return { words: words.map(show), phrases: phrases.map((phrase) => phrase.map(show).join(" ")), actors, types };
};
const nothing = { words: [], phrases: [], actors: [], types: [] };

describe("a search text", () => {
  it.each([
    ["Pakt", { words: ["pakt…"] }],
    ["Pakt ", { words: ["pakt"] }],
    ["der Pakt", { words: ["der", "pakt…"] }],
    ["Kim Jong-un", { words: ["kim", "jong", "un…"] }],
    ['"gegenseitige Hilfe" Pakt', { phrases: ["gegenseitige hilfe"], words: ["pakt…"] }],
    ["„gegenseitige Hilfe“", { phrases: ["gegenseitige hilfe"] }],
    ["«gegenseitige Hilfe»", { phrases: ["gegenseitige hilfe"] }],
    ['"gegenseitige Hil', { phrases: ["gegenseitige hil…"] }],
    ['"', {}],
    ["actor:Putin type:Besuch", { actors: ["Putin"], types: ["Besuch"] }],
    ["Akteur:Putin TYP:visit", { actors: ["Putin"], types: ["visit"] }],
    ['actor:"Kim Jong-un" Befehl', { actors: ["Kim Jong-un"], words: ["befehl…"] }],
    ["actor:", { words: ["actor…"] }],
    ["factor:x", { words: ["factor", "x…"] }],
    ["  ", {}],
  ])("“%s” asks for %j", (text, asked) => {
    expect(read(text)).toEqual({ ...nothing, ...asked });
  });

  it("is never refused", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void parseQuery(text)));
  });

  it("asks for nothing when it holds no word", () => {
    expect(isEmptyQuery(parseQuery(" – „“ "))).toBe(true);
    expect(isEmptyQuery(parseQuery("type:visit"))).toBe(false);
  });
});
