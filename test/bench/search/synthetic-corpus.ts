import type { ArticleText } from "../../../src/model/article.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { aDataset, anActor, anArticle, anArticleText, anEvent, anEvidence } from "../../support/builders.ts";
import { randomFrom } from "../../support/random.ts";

export interface SyntheticCorpus {
  readonly dataset: Dataset;
  readonly articleTexts: readonly ArticleText[];
  /** The words in order of frequency, the most frequent first. */
  readonly vocabulary: readonly string[];
}

const SENTENCES = 25;
const VOCABULARY = 150_000;
const EVENTS_PER_ARTICLE = 0.5;

const starts = "b br d dr f fr g gr h k kr l m n p pf r s sch sp st t tr v w z".split(" ");
const vowels = "a e i o u ä ö ü au ei eu ie".split(" ");
const ends = ["", "", "n", "r", "l", "s", "t", "ch", "nd", "rt", "ng", "m"];
const endings = [
  "",
  "",
  "e",
  "en",
  "er",
  "es",
  "ung",
  "ungen",
  "lich",
  "liche",
  "lichen",
  "isch",
  "ische",
  "ischen",
  "s",
];

/** Articles of made-up German words, as frequent as words are (Zipf). The same number gives the same corpus. */
export function syntheticCorpus(articles: number): SyntheticCorpus {
  const random = randomFrom(7);
  const vocabulary = madeUpWords(random);
  const draw = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? "";
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 20) }, draw).join(" ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const texts = Array.from({ length: articles }, (_, number) => {
    const text = Array.from({ length: SENTENCES }, sentence).join(" ");
    return anArticleText(text, { id: `article-${number}` as ArticleId });
  });
  const events = texts.slice(0, articles * EVENTS_PER_ARTICLE).map((text, number) => {
    const exact = text.text?.slice(0, text.text.indexOf(".") + 1) ?? "";
    const evidence = anEvidence({
      article: text.id,
      position: { start: 0, end: exact.length },
      quote: { exact, prefix: "", suffix: "" },
    });
    return anEvent({
      id: `event-${number}`,
      title: sentence(),
      actors: [`actor-${number % 200}`],
      evidence: [evidence],
    });
  });
  const actors = Array.from({ length: 200 }, (_, number) => anActor(`actor-${number}`, { aliases: [draw()] }));
  const heads = texts.map(({ id }) => anArticle({ id }));
  return { dataset: aDataset({ articles: heads, events, actors }), articleTexts: texts, vocabulary };
}

function madeUpWords(random: () => number): string[] {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const syllable = () => pick(starts) + pick(vowels) + pick(ends);
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const syllables = 1 + Math.floor(random() * 4);
    words.add(Array.from({ length: syllables }, syllable).join("") + pick(endings));
  }
  return [...words];
}
