import { describeDate } from "../../i18n/date-words.ts";
import { draftWords, eventTitle, titleLanguage } from "../../i18n/event-name.ts";
import type { Article } from "../../model/article.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { type Evidence, speakerOf } from "../../model/evidence.ts";
import type { ActorId } from "../../model/ids.ts";
import { restsOnSpeakers, speakersOf } from "../../model/standing.ts";
import { eventPath } from "../addresses.ts";
import { standingWords } from "../event-words.ts";
import { articleOf, dateOf, type ExportCorpus, type ExportOptions } from "../export-corpus.ts";
import { actorThing, speakerThing } from "./actor-thing.ts";
import { articleId, articleThing } from "./article-thing.ts";
import { isoPeriod } from "./iso-date.ts";
import type { Graph, Thing } from "./thing.ts";

/**
 * A page's event in the words of schema.org, as JSON-LD: an `Event` only where an article tells it in its own voice, else a
 * `Claim` of those who say so, or a draft of one; its quotes as `Quotation`; its articles as `NewsArticle`. `root` is the site's address, or
 * the relative way from the page to it.
 */
export function eventGraph(event: TimelineEvent, corpus: ExportCorpus, root: string, options: ExportOptions): Graph {
  const articles = [...new Set(event.evidence.map(({ article }) => article))].map((id) => articleOf(corpus, id));
  const quotations = event.evidence.flatMap((evidence) => quotationOf(event, evidence, corpus, root, options));
  const main = isClaim(event)
    ? claimOf(event, articles, corpus, root, options)
    : eventOf(event, articles, corpus, root, options);
  return {
    "@context": "https://schema.org",
    "@graph": [main, ...quotations, ...articles.map((article) => articleThing(article, root, options))],
  };
}

function eventOf(
  event: TimelineEvent,
  articles: readonly Article[],
  corpus: ExportCorpus,
  root: string,
  options: ExportOptions,
): Thing {
  const places = things(event, corpus, options, true);
  return {
    "@type": "Event",
    "@id": eventThingId(event, root, options),
    name: eventTitle(event, options.language),
    ...inLanguage(event, options),
    description: description(event, corpus, options),
    ...isoPeriod(dateOf(event, options)),
    ...(places.length > 0 ? { location: places.map(({ name }) => ({ "@type": "Place", name })) } : {}),
    about: things(event, corpus, options, false).map(({ thing }) => thing),
    subjectOf: articles.map((article) => ({ "@id": articleId(article, root, options) })),
  };
}

function claimOf(
  event: TimelineEvent,
  articles: readonly Article[],
  corpus: ExportCorpus,
  root: string,
  options: ExportOptions,
): Thing {
  const actors = speakersOf(event.evidence).flatMap((step) => (step?.kind === "actors" ? step.actors : []));
  const speakers = known([...new Set(actors)], corpus).map((actor) => speakerThing(actor, options.language));
  return {
    "@type": "Claim",
    "@id": eventThingId(event, root, options),
    name: eventTitle(event, options.language),
    text: eventTitle(event, options.language),
    ...inLanguage(event, options),
    ...(event.origin === "drafted" ? { creativeWorkStatus: "Draft" } : {}),
    description: description(event, corpus, options),
    ...(speakers.length > 0 ? { claimInterpreter: speakers } : {}),
    about: things(event, corpus, options, false).map(({ thing }) => thing),
    appearance: articles.map((article) => ({ "@id": articleId(article, root, options) })),
  };
}

/** What speakers say, and what only the software suggests, is told as a claim. */
function isClaim(event: TimelineEvent): boolean {
  return event.origin === "drafted" || restsOnSpeakers(event);
}

/** Where a title is in an article's words, in another language than the page. */
function inLanguage(event: TimelineEvent, { language }: ExportOptions): { readonly inLanguage?: string } {
  const own = titleLanguage(event, language);
  return own ? { inLanguage: own } : {};
}

/** Nothing where the article's rights withhold the words. */
function quotationOf(
  event: TimelineEvent,
  evidence: Evidence,
  corpus: ExportCorpus,
  root: string,
  options: ExportOptions,
): Thing[] {
  if (!evidence.quote) return [];
  const article = articleOf(corpus, evidence.article);
  const speaker = speakerOf(evidence);
  const by = speaker?.kind === "actors" ? known(speaker.actors, corpus) : [];
  return [
    {
      "@type": "Quotation",
      "@id": thingId(event, evidence.key, root, options),
      text: evidence.quote.exact,
      inLanguage: article.language,
      isPartOf: { "@id": articleId(article, root, options) },
      ...(by.length > 0 ? { spokenByCharacter: by.map((actor) => speakerThing(actor, options.language)) } : {}),
    },
  ];
}

/** The date in words and how far it is told, since schema.org has no uncertain dates. */
function description(event: TimelineEvent, corpus: ExportCorpus, options: ExportOptions): string {
  const date = describeDate(dateOf(event, options), options.language, "long");
  const told = `${date}; ${standingWords(event, corpus, options)}`;
  return event.origin === "drafted" ? `${draftWords[options.language].notice}. ${told}` : told;
}

/** The name by which an event, or the claim of one, is spoken of. */
export function eventThingId(event: TimelineEvent, root: string, options: ExportOptions): string {
  return thingId(event, isClaim(event) ? "claim" : "event", root, options);
}

function thingId(event: TimelineEvent, name: string, root: string, options: ExportOptions): string {
  return `${root}${eventPath(event.id, options)}#${name}`;
}

/** Those who take part, or the places, each once. */
function things(
  { participants }: TimelineEvent,
  corpus: ExportCorpus,
  { language }: ExportOptions,
  places: boolean,
): { readonly name: string; readonly thing: Thing }[] {
  const ids = participants.filter(({ role }) => (role === "place") === places).map(({ actor }) => actor);
  return known([...new Set(ids)], corpus).map((actor) => ({
    name: actor.names[language],
    thing: actorThing(actor, language),
  }));
}

function known(ids: readonly ActorId[], { actorById }: ExportCorpus) {
  return ids.flatMap((id) => actorById.get(id) ?? []);
}
