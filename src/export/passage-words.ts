import { describeAttribution } from "../i18n/attribution-words.ts";
import { dateCertainty, describeDate } from "../i18n/date-words.ts";
import { eventTitle } from "../i18n/event-name.ts";
import type { Article } from "../model/article.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import type { Language } from "../model/localized.ts";
import { contained } from "./contained.ts";
import type { ExportCorpus } from "./export-corpus.ts";
import { exportMessages } from "./export-messages.ts";

// Words for sentences of ours: what others wrote is contained in them, so that nothing it holds turns the rest around.

/** The title of an event, marked where it is a draft. */
export function titleWords(event: Pick<TimelineEvent, "title" | "origin">, language: Language): string {
  return contained(eventTitle(event, language));
}

/** The headline of an article. */
export function headlineWords({ headline }: Pick<Article, "headline">): string {
  return contained(headline);
}

/** The name of an actor; its id where the data does not list it. */
export function actorName(corpus: Pick<ExportCorpus, "actorById">, language: Language): (id: ActorId) => string {
  return (id) => contained(corpus.actorById.get(id)?.names[language] ?? id);
}

/** Who says it, from the nearest source to the first speaker: "laut Reuters, laut KCNA". */
export function attributionWords(evidence: Evidence, corpus: ExportCorpus, language: Language): string {
  return contained(describeAttribution(evidence.attribution, actorName(corpus, language), language));
}

/** The quote in the marks of the language; where the article's rights withhold its words, it says so. */
export function quoteWords({ quote }: Pick<Evidence, "quote">, language: Language): string {
  return quote ? exportMessages[language].quote(contained(quote.exact)) : exportMessages[language].withheld;
}

/** The publisher, the host of the article's address, or that its origin is unknown. */
export function originWords({ publisher, url }: Article, language: Language): string {
  if (publisher) return contained(publisher);
  return url ? new URL(url).hostname : exportMessages[language].originUnknown;
}

/** "18. Oktober 2024 (steht im Text)". */
export function articleDateWords({ datePublished }: Article, language: Language): string {
  return `${describeDate(datePublished, language, "long")} (${dateCertainty(datePublished, language)})`;
}
