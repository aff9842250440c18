import { readFileSync } from "node:fs";
import type { Actor } from "../../../../src/model/actor.ts";
import type { Article } from "../../../../src/model/article.ts";
import type { AttributionStep } from "../../../../src/model/evidence.ts";
import type { ArticleId } from "../../../../src/model/ids.ts";
import type { Language } from "../../../../src/model/localized.ts";
import { givenActors } from "../../../../src/pipeline/drafting/actors/draft-actors.ts";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import type { DraftArticle } from "../../../../src/pipeline/drafting/draft-article.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { namesOf } from "../../../../src/pipeline/entities/name-trie.ts";
import { ingestArticle } from "../../../../src/pipeline/ingest/ingest-article.ts";

/** The seeds as drafting sees them, under the ids that the dataset gives them. */
export function seedArticles(articles: readonly Pick<Article, "id" | "file">[]): DraftArticle[] {
  return articles.map(({ id, file }) => ({
    ...ingested(file, new Uint8Array(readFileSync(`seeds/${file}`)), "de"),
    id,
  }));
}

/** An article of a few sentences, with a date of its own. */
export function anArticle(text: string, language: Language, published = "2024-10-18", id = "a"): DraftArticle {
  const file = `${id}.txt`;
  return {
    id: id as ArticleId,
    file,
    language,
    headline: "",
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
    dateline: null,
    published,
    wordCount: text.split(/\s+/).length,
  };
}

/** By which an article of a test is about nothing that its next sentence tells. */
const lead: Readonly<Record<Language, string>> = {
  de: "Arn liegt am Meer. Der Hafen ist alt. Er ist tief. ",
  en: "Arn lies by the sea. Its harbour is old. It is deep. ",
};

/** Each draft of an article of Friday, 18 October 2024, as "type | date | title | who:role | stance<speaker". */
export function draftLines(text: string, language: Language): string[] {
  return linesOf(anArticle(lead[language] + text, language), language);
}

/** The same of an article of several paragraphs. */
export function linesUnderLead(paragraphs: readonly string[], language: Language): string[] {
  const all = [lead[language].trim(), ...paragraphs];
  let end = -1;
  const blocks = all.map((words) => {
    const start = end + 1;
    end = start + words.length;
    return { kind: "paragraph", start, end } as const;
  });
  return linesOf({ ...anArticle(all.join("\n"), language), blocks }, language);
}

function linesOf(article: DraftArticle, language: Language): string[] {
  const { events, actors } = draftTimeline([article], noDecisions);
  expectNamesIn(article.text, actors);
  return events.map(({ type, when, title, participants, evidence }) =>
    [
      type,
      when.basis === "unknown" ? "?" : when.edtf,
      title[language],
      participants.map(({ actor, role }) => `${actor}:${role}`).join(),
      evidence.map(({ stance, attribution }) => [stance, ...attribution.map(speaker(language))].join("<")).join(),
    ].join(" | "),
  );
}

const known = new Set(givenActors([]).actors.map(({ id }) => id));

/** Nobody is made of words that stand in two places: of each actor that was found here, a name stands in the article as a whole. */
function expectNamesIn(text: string, actors: readonly Actor[]): void {
  for (const actor of actors)
    if (!known.has(actor.id) && !namesOf(actor).some((name) => text.includes(name)))
      throw new Error(`No name of ${actor.id} stands in “${text}”`);
}

const speaker = (language: Language) => (step: AttributionStep) =>
  step.kind === "actors" ? step.actors.join("+") : step.words[language];

function ingested(name: string, bytes: Uint8Array, defaultLanguage: Language) {
  const { article } = ingestArticle({ name, bytes }, { defaultLanguage });
  if (!article) throw new Error(`${name} cannot be read`);
  return article;
}
