import * as v from "valibot";
import type { Actor } from "../../model/actor.ts";
import { type Article, type ArticleText, articleSchema, articleTextSchema, type Rights } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import { type Dataset, datasetSchema } from "../../model/dataset.ts";
import type { DateEstimate, DerivationStep } from "../../model/date-estimate.ts";
import { eventSchema, type TimelineEvent } from "../../model/event.ts";
import type { Passage } from "../../model/evidence.ts";
import type { ArticleId } from "../../model/ids.ts";
import { contains } from "../../model/span.ts";
import { inMemory } from "../drafting/events/waiting-drafts.ts";

/** The data as a public build may hold it, valid by its schemas, with keys in the schemas' order. */
export interface Publication {
  readonly dataset: Dataset;
  readonly articleTexts: readonly ArticleText[];
}

/** What may be shown of whose words. */
interface Permission {
  readonly rightsOf: (article: ArticleId) => Rights;
  /** Whether a passage lies inside a sentence that an editor quotes as evidence. */
  readonly isQuoted: (passage: Passage) => boolean;
  /** Whether drafts show what they rest on, whatever the rights. */
  readonly showsDrafts: boolean;
}

/** `isPrivate`: for the editor's own eyes, with the words of drafts, since they are what is to be decided on. */
export type PublishOptions =
  | { readonly isPrivate: true }
  | { readonly isPrivate?: false; readonly plainTitle: PlainTitle };

/** What an event is called without any words of an article. */
export type PlainTitle = (event: TimelineEvent, actors: readonly Actor[]) => Pick<TimelineEvent, "title" | "label">;

/**
 * Leaves out the words that articles' rights withhold: of an `excerpt` only the sentences that an editor quotes as evidence stay, of a
 * `link` none; what the software would quote changes nothing. A draft of theirs is called by what it is. Positions stay. Throws when the result does not match its schema, which would be a mistake of the pipeline.
 */
export function publish(dataset: Dataset, articleTexts: Iterable<ArticleText>, options: PublishOptions): Publication {
  const rights = new Map(dataset.articles.map((article) => [article.id, article.rights]));
  const publicText = (text: ArticleText) => (rights.get(text.id) === "full" ? text : withheldText(text.id));
  const { dataset: published, publishEvent, publishHead } = publishDataset(dataset, dataset.articles, options);
  return {
    dataset: { ...published, articles: dataset.articles.map(publishHead), events: dataset.events.map(publishEvent) },
    articleTexts: Array.from(articleTexts, (text) => v.parse(articleTextSchema, publicText(text))),
  };
}

/** A dataset as it may be published, its articles and events apart: there may be very many, and of an event very much evidence. */
export interface PublishedApart {
  /** Of articles and events it holds none. */
  readonly dataset: Dataset;
  readonly publishEvent: (event: TimelineEvent) => TimelineEvent;
  readonly publishHead: (article: Article) => Article;
}

/** What `publish` makes of a dataset alone; of the articles, what is needed at once are their rights. */
export function publishDataset(
  dataset: Omit<Dataset, "articles">,
  articles: readonly Pick<Article, "id" | "rights">[],
  options: PublishOptions,
): PublishedApart {
  const permission = permissionOf(articles, dataset.events, options.isPrivate ?? false);
  const titled = (event: TimelineEvent): TimelineEvent =>
    options.isPrivate || mayBeWorded(event, permission)
      ? event
      : { ...event, ...options.plainTitle(event, dataset.actors), wordsOf: undefined };
  // Drafts may wait outside memory.
  const whole = (event: TimelineEvent) => (event.origin === "drafted" ? inMemory(event) : event);
  return {
    dataset: v.parse(datasetSchema, { ...dataset, articles: [], events: [] }),
    publishEvent: (event) => v.parse(eventSchema, publicEvent(titled(whole(event)), permission)),
    publishHead: (article) => v.parse(articleSchema, publicArticle(article, permission)),
  };
}

function permissionOf(
  articles: readonly Pick<Article, "id" | "rights">[],
  events: Dataset["events"],
  isPrivate: boolean,
): Permission {
  const rights = new Map(articles.map((article) => [article.id, article.rights]));
  const quoted = new Map<ArticleId, Passage["position"][]>();
  for (const { evidence } of events.filter(({ origin }) => origin === "edited")) {
    for (const { article, position } of evidence) quoted.set(article, (quoted.get(article) ?? []).concat(position));
  }
  return {
    rightsOf: (article) => rights.get(article) ?? "link",
    isQuoted: ({ article, position }) => quoted.get(article)?.some((sentence) => contains(sentence, position)) ?? false,
    showsDrafts: isPrivate,
  };
}

/** Titles and names may be told of any article; a stand-in headline, and what repairs touched, are its text. */
function publicArticle(article: Article, permission: Permission): Article {
  const datePublished = publicDate(article.datePublished, permission);
  if (article.rights === "full") return { ...article, datePublished };
  const headline = article.headlineOrigin === "stand-in" ? article.file : article.headline;
  return { ...article, headline, datePublished, repairs: article.repairs.map((repair) => ({ ...repair, words: "" })) };
}

/** All that may be shown of an article's text where its rights are not `full`. */
export function withheldText(id: ArticleText["id"]): ArticleText {
  return { id, text: null, blocks: [], actors: [], times: [] };
}

function publicEvent(event: TimelineEvent, permission: Permission): TimelineEvent {
  if (event.origin === "drafted" && permission.showsDrafts) return event;
  return {
    ...event,
    when: publicDate(event.when, permission),
    evidence: event.evidence.map((evidence) => publicPassage(evidence, permission)),
    claims: event.claims.map((claim) => publicClaim(claim, event, permission)),
  };
}

/** An editor's own words may be shown; those of an article only where all of it may. */
function mayBeWorded({ wordsOf }: TimelineEvent, { rightsOf }: Permission): boolean {
  return !wordsOf || rightsOf(wordsOf.article) === "full";
}

function publicPassage<P extends Passage>(passage: P, { rightsOf, isQuoted }: Permission): P {
  const rights = rightsOf(passage.article);
  if (rights === "full" || !passage.quote) return passage;
  const quote =
    rights === "excerpt" && isQuoted(passage) ? { exact: passage.quote.exact, prefix: "", suffix: "" } : null;
  return { ...passage, quote };
}

function publicClaim(claim: Claim, { evidence }: TimelineEvent, { rightsOf, isQuoted }: Permission): Claim {
  const source = evidence.find(({ key }) => key === claim.evidence);
  const rights = source ? rightsOf(source.article) : "link";
  const isShown = rights === "full" || (rights === "excerpt" && source !== undefined && isQuoted(source));
  return isShown ? claim : { ...claim, words: "" };
}

function publicDate<D extends DateEstimate>(date: D, permission: Permission): D {
  if (date.basis === "editorial") return date;
  return { ...date, derivation: date.derivation.map((step) => publicStep(step, permission)) };
}

function publicStep(step: DerivationStep, permission: Permission): DerivationStep {
  return "passage" in step ? { ...step, passage: publicPassage(step.passage, permission) } : step;
}
