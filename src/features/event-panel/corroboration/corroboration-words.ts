import { joinWords } from "../../../i18n/standing-words.ts";
import type { Corroboration } from "../../../model/corroboration.ts";
import type { Language } from "../../../model/localized.ts";

const words = {
  de: {
    one: "Nur ein Artikel berichtet davon",
    articles: (count: number) => `${count} Artikel`,
    unknownOrigin: "Herkunft unbekannt",
    from: (publishers: string, count: number) =>
      count === 1 ? `aus einem Verlag: ${publishers}` : `aus ${count} Verlagen: ${publishers}`,
    rest: (count: number) =>
      count === 1 ? "bei einem ist die Herkunft unbekannt" : `bei ${count} ist die Herkunft unbekannt`,
    untold: "Ob sie voneinander unabhängig sind, lässt sich nicht sagen.",
    sameTexts: (count: number) =>
      `${count} dieser Artikel haben weitgehend denselben Wortlaut, wie aus einer Agentur übernommen; sie zählen als eine Quelle.`,
    copies: (count: number) =>
      `In ${count} Artikeln steht dieselbe Stelle Wort für Wort, wie aus einer Agentur übernommen; sie zählen als eine Quelle.`,
  },
  en: {
    one: "A single article tells of it",
    articles: (count: number) => `${count} articles`,
    unknownOrigin: "origin unknown",
    from: (publishers: string, count: number) =>
      count === 1 ? `from one publisher: ${publishers}` : `from ${count} publishers: ${publishers}`,
    rest: (count: number) => (count === 1 ? "the origin of one is unknown" : `the origin of ${count} is unknown`),
    untold: "Whether they are independent of each other cannot be told.",
    sameTexts: (count: number) =>
      `${count} of these articles have mostly the same words, as if taken over from an agency; they count as one source.`,
    copies: (count: number) =>
      `${count} articles have the same passage word for word, as if taken over from an agency; they count as one source.`,
  },
} as const;

/** How many articles and publishers tell of an event, as sentences: "3 Artikel, Herkunft unbekannt. Ob sie …" */
export function describeCorroboration(told: Corroboration, language: Language): string[] {
  const say = words[language];
  const count = told.articles.length;
  const { publishers, originUnknown } = told;
  const origin =
    publishers.length === 0
      ? [say.unknownOrigin]
      : [
          say.from(joinWords(publishers, language), publishers.length),
          ...(originUnknown > 0 ? [say.rest(originUnknown)] : []),
        ];
  const canBeDoubted = told.sources > 1 && originUnknown > 0;
  return [
    `${[count === 1 ? say.one : say.articles(count), ...origin].join(", ")}.`,
    ...(canBeDoubted ? [say.untold] : []),
    ...told.sameTexts.map((articles) => say.sameTexts(articles.length)),
    ...told.copies.map((copies) => say.copies(copies.length)),
  ];
}
