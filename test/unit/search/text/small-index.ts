import { eventTypeWords } from "../../../../src/i18n/vocabulary.ts";
import type { ArticleText } from "../../../../src/model/article.ts";
import type { Dataset } from "../../../../src/model/dataset.ts";
import type { ActorId, ArticleId, EvidenceKey } from "../../../../src/model/ids.ts";
import { splitSentences } from "../../../../src/pipeline/segmentation/split-sentences.ts";
import { buildIndex } from "../../../../src/search/text/build-index.ts";
import { aDataset, anActor, anArticle, anArticleText, anEvent, anEvidence } from "../../../support/builders.ts";

export const sentences = {
  visit: "Russlands Außenminister besuchte Pjöngjang.",
  troops: "Insgesamt 12.000 nordkoreanische Soldaten sollen nach Russland entsandt werden.",
  help: "Das Abkommen sieht gegenseitige Hilfe vor.",
  plain: "Die Häuser der Stadt stehen leer.",
  english: "Soldiers were trained in the east.",
} as const;

const german = [sentences.visit, sentences.troops, sentences.help, sentences.plain].join(" ");

/** Where a sentence stands in the German article. */
function at(sentence: string) {
  const start = german.indexOf(sentence);
  return { start, end: start + sentence.length };
}

export function proof(sentence: string, key: string, article = "deutsch") {
  return anEvidence({
    key: key.padStart(8, "0") as EvidenceKey,
    article: article as ArticleId,
    position: at(sentence),
    quote: { exact: sentence, prefix: "", suffix: "" },
  });
}

/** Two articles, three events and three actors. */
export const dataset: Dataset = aDataset({
  articles: [anArticle({ id: "deutsch" }), anArticle({ id: "english", language: "en" })],
  actors: [
    anActor("nordkorea", { names: { de: "Nordkorea", en: "North Korea" }, aliases: ["Pjöngjang"], tag: "NK" }),
    anActor("russland", { names: { de: "Russland", en: "Russia" } }),
    anActor("kim-jong-un", { names: { de: "Kim Jong-un", en: "Kim Jong Un" } }),
  ],
  events: [
    anEvent({
      id: "besuch",
      type: "visit",
      title: "Lawrow reist nach Nordkorea",
      actors: ["russland", "nordkorea"],
      evidence: [proof(sentences.visit, "1")],
    }),
    anEvent({
      id: "entsendung",
      type: "deployment",
      title: "Soldaten sollen entsandt werden",
      actors: ["nordkorea"],
      evidence: [proof(sentences.troops, "2")],
    }),
    anEvent({
      id: "pakt",
      type: "agreement",
      title: "Partnerschaft",
      actors: ["russland", "nordkorea"],
      evidence: [proof(sentences.help, "3")],
    }),
  ],
});

export const articleTexts: readonly ArticleText[] = [
  anArticleText(german, {
    id: "deutsch" as ArticleId,
    actors: [{ position: { start: 0, end: 9 }, actor: "russland" as ActorId }],
  }),
  anArticleText(sentences.english, { id: "english" as ArticleId }),
];

export function smallIndexFiles(change: Partial<{ dataset: Dataset; articleTexts: readonly ArticleText[] }> = {}) {
  return buildIndex({ dataset, articleTexts, splitSentences, typeNames: eventTypeWords, ...change });
}
