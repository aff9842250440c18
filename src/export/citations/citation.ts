import { describeDate } from "../../i18n/date-words.ts";
import type { Article } from "../../model/article.ts";
import { type DateEstimate, isKnown } from "../../model/date-estimate.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Evidence } from "../../model/evidence.ts";
import { eventLink } from "../addresses.ts";
import { articleOf, dateOf, type ExportCorpus, type ExportOptions } from "../export-corpus.ts";
import {
  articleDateWords,
  attributionWords,
  headlineWords,
  originWords,
  quoteWords,
  titleWords,
} from "../passage-words.ts";

/** What is cited: a sentence, as the proof of an event. */
export interface Cited {
  readonly event: TimelineEvent;
  readonly evidence: Evidence;
}

/** What every style of citation tells, in words. */
export interface Citation {
  readonly cited: Cited;
  readonly article: Article;
  /** In quotation marks, or that its words are withheld. */
  readonly quote: string;
  readonly headline: string;
  /** The article's publisher, its host, or that its origin is unknown. */
  readonly origin: string;
  /** With its certainty. */
  readonly articleDate: string;
  readonly speakers: string;
  readonly eventTitle: string;
  readonly eventDate: string;
  /** The sentence on this site; null when its address is unknown. */
  readonly link: string | null;
}

/** Writes the citation of one sentence. */
export type CitationWriter = (corpus: ExportCorpus, cited: Cited, options: ExportOptions) => string;

export function citationOf(cited: Cited, corpus: ExportCorpus, options: ExportOptions): Citation {
  const { event, evidence } = cited;
  const { language } = options;
  const article = articleOf(corpus, evidence.article);
  return {
    cited,
    article,
    quote: quoteWords(evidence, language),
    headline: headlineWords(article),
    origin: originWords(article, language),
    articleDate: articleDateWords(article, language),
    speakers: attributionWords(evidence, corpus, language),
    eventTitle: titleWords(event, language),
    eventDate: describeDate(dateOf(event, options), language, "long"),
    link: eventLink(event.id, corpus, options, evidence.key),
  };
}

/** A day, month or year as [year, month, day], as far as it is known for certain; empty for all other dates. */
export function certainDate(date: DateEstimate): string[] {
  const edtf = isKnown(date) ? parseEdtf(date.edtf) : null;
  if (edtf?.kind !== "date" || edtf.date.qualifier !== "" || !["day", "month", "year"].includes(edtf.date.precision))
    return [];
  return /^\d/.test(edtf.date.text) ? edtf.date.text.split("-") : [];
}
