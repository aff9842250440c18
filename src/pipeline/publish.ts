import * as v from "valibot";
import { type Article, type ArticleText, articleTextSchema, type Rights } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { type Dataset, datasetSchema } from "../model/dataset.ts";
import type { DateEstimate, DerivationStep } from "../model/date-estimate.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { Passage } from "../model/evidence.ts";
import type { ArticleId } from "../model/ids.ts";
import { contains } from "../model/span.ts";

/** The data as a public build may hold it, valid by its schemas, with keys in the schemas' order. */
export interface Publication {
  readonly dataset: Dataset;
  readonly articleTexts: readonly ArticleText[];
}

/** What may be shown of whose words. */
interface Permission {
  readonly rightsOf: (article: ArticleId) => Rights;
  /** Whether a passage lies inside a sentence that is quoted as evidence. */
  readonly isQuoted: (passage: Passage) => boolean;
}

/**
 * Leaves out the words that articles' rights withhold: of an `excerpt` only the sentences quoted as evidence stay, of a `link` none.
 * Positions stay. Throws when the result does not match its schema, which would be a mistake of the pipeline.
 */
export function publish(dataset: Dataset, articleTexts: readonly ArticleText[]): Publication {
  const permission = permissionOf(dataset);
  return {
    dataset: v.parse(datasetSchema, {
      ...dataset,
      articles: dataset.articles.map((article) => publicArticle(article, permission)),
      events: dataset.events.map((event) => publicEvent(event, permission)),
    }),
    articleTexts: articleTexts.map((text) => v.parse(articleTextSchema, publicText(text, permission))),
  };
}

function permissionOf({ articles, events }: Dataset): Permission {
  const rights = new Map(articles.map((article) => [article.id, article.rights]));
  const quoted = events.flatMap(({ evidence }) => evidence);
  return {
    rightsOf: (article) => rights.get(article) ?? "link",
    isQuoted: ({ article, position }) =>
      quoted.some((evidence) => evidence.article === article && contains(evidence.position, position)),
  };
}

/** Titles and names may be told of any article; a stand-in headline, and what repairs touched, are its text. */
function publicArticle(article: Article, permission: Permission): Article {
  const datePublished = publicDate(article.datePublished, permission);
  if (article.rights === "full") return { ...article, datePublished };
  const headline = article.headlineOrigin === "stand-in" ? article.file : article.headline;
  return { ...article, headline, datePublished, repairs: article.repairs.map((repair) => ({ ...repair, words: "" })) };
}

function publicText(text: ArticleText, { rightsOf }: Permission): ArticleText {
  return rightsOf(text.id) === "full" ? text : { id: text.id, text: null, blocks: [], actors: [], times: [] };
}

function publicEvent(event: TimelineEvent, permission: Permission): TimelineEvent {
  return {
    ...event,
    when: publicDate(event.when, permission),
    evidence: event.evidence.map((evidence) => publicPassage(evidence, permission)),
    claims: event.claims.map((claim) => publicClaim(claim, event, permission)),
  };
}

function publicPassage<P extends Passage>(passage: P, { rightsOf, isQuoted }: Permission): P {
  const rights = rightsOf(passage.article);
  if (rights === "full" || !passage.quote) return passage;
  const quote =
    rights === "excerpt" && isQuoted(passage) ? { exact: passage.quote.exact, prefix: "", suffix: "" } : null;
  return { ...passage, quote };
}

function publicClaim(claim: Claim, { evidence }: TimelineEvent, { rightsOf }: Permission): Claim {
  const source = evidence.find(({ key }) => key === claim.evidence);
  return source && rightsOf(source.article) !== "link" ? claim : { ...claim, words: "" };
}

function publicDate<D extends DateEstimate>(date: D, permission: Permission): D {
  if (date.basis === "editorial") return date;
  return { ...date, derivation: date.derivation.map((step) => publicStep(step, permission)) };
}

function publicStep(step: DerivationStep, permission: Permission): DerivationStep {
  return "passage" in step ? { ...step, passage: publicPassage(step.passage, permission) } : step;
}
