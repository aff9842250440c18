import { describe, expect, it } from "vitest";
import { describeCorroboration } from "../../../../../src/features/event-panel/corroboration/corroboration-words.ts";
import type { Corroboration } from "../../../../../src/model/corroboration.ts";
import type { ArticleId } from "../../../../../src/model/ids.ts";

const ids = (...articles: string[]) => articles as ArticleId[];
const one: Corroboration = {
  articles: ids("a"),
  publishers: [],
  originUnknown: 1,
  sameTexts: [],
  copies: [],
  sources: 1,
  first: ids("a"),
};

describe("how well an event is borne out, in words", () => {
  it.each<[Partial<Corroboration>, string, string]>([
    [{}, "Nur ein Artikel berichtet davon, Herkunft unbekannt.", "A single article tells of it, origin unknown."],
    [
      { publishers: ["X"], originUnknown: 0 },
      "Nur ein Artikel berichtet davon, aus einem Verlag: X.",
      "A single article tells of it, from one publisher: X.",
    ],
    [
      { articles: ids("a", "b", "c"), originUnknown: 3, sources: 3 },
      "3 Artikel, Herkunft unbekannt. Ob sie voneinander unabhängig sind, lässt sich nicht sagen.",
      "3 articles, origin unknown. Whether they are independent of each other cannot be told.",
    ],
    [
      { articles: ids("a", "b", "c"), publishers: ["X", "Y"], originUnknown: 1, sources: 3 },
      "3 Artikel, aus 2 Verlagen: X und Y, bei einem ist die Herkunft unbekannt. Ob sie voneinander unabhängig sind, lässt sich nicht sagen.",
      "3 articles, from 2 publishers: X and Y, the origin of one is unknown. Whether they are independent of each other cannot be told.",
    ],
    [
      { articles: ids("a", "b"), originUnknown: 2, sameTexts: [ids("a", "b")] },
      "2 Artikel, Herkunft unbekannt. 2 dieser Artikel haben weitgehend denselben Wortlaut, wie aus einer Agentur übernommen; sie zählen als eine Quelle.",
      "2 articles, origin unknown. 2 of these articles have mostly the same words, as if taken over from an agency; they count as one source.",
    ],
    [
      { articles: ids("a", "b"), publishers: ["X", "Y"], originUnknown: 0, copies: [ids("a", "b")] },
      "2 Artikel, aus 2 Verlagen: X und Y. In 2 Artikeln steht dieselbe Stelle Wort für Wort, wie aus einer Agentur übernommen; sie zählen als eine Quelle.",
      "2 articles, from 2 publishers: X and Y. 2 articles have the same passage word for word, as if taken over from an agency; they count as one source.",
    ],
  ])("%j", (change, german, english) => {
    const told = { ...one, ...change };
    expect(describeCorroboration(told, "de").join(" ")).toBe(german);
    expect(describeCorroboration(told, "en").join(" ")).toBe(english);
  });
});
