import { standingWords } from "../../export/event-words.ts";
import { articleOf, dateOf, type ExportCorpus, type ExportOptions } from "../../export/export-corpus.ts";
import { originWords, quoteWords } from "../../export/passage-words.ts";
import { describeDate } from "../../i18n/date-words.ts";
import { draftsIn, draftWords, eventTitle } from "../../i18n/event-name.ts";
import type { DateEstimate } from "../../model/date-estimate.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { isAnnounced } from "../../model/standing.ts";

/** What stands on the card of a shared link. */
export interface CardContent {
  /** The timeline. */
  readonly timeline: string;
  readonly title: string;
  /** That nobody has checked it; empty for what an editor stands behind. */
  readonly draft: string;
  /** Null: the card of the site itself. */
  readonly date: DateEstimate | null;
  /** Told only as something to come. */
  readonly announced: boolean;
  readonly dateWords: string;
  /** How far it is told. */
  readonly standing: string;
  /** In quotation marks; empty where there is none to show. */
  readonly quote: string;
  /** Where the quote stands. */
  readonly source: string;
}

/** The card of an event: with the first of its quotes that may be shown. */
export function eventCard(event: TimelineEvent, corpus: ExportCorpus, options: ExportOptions): CardContent {
  const { language } = options;
  const date = dateOf(event, options);
  const quoted = event.evidence.find(({ quote }) => quote !== null);
  const article = quoted && articleOf(corpus, quoted.article);
  return {
    timeline: corpus.timeline.title[language],
    title: eventTitle(event, language),
    draft: event.origin === "drafted" ? draftWords[language].notice : "",
    date,
    announced: isAnnounced(event),
    dateWords: describeDate(date, language, "long"),
    standing: standingWords(event, corpus, options),
    quote: quoted ? quoteWords(quoted, language) : "",
    source: article ? `${originWords(article, language)} · ${article.headline}` : "",
  };
}

/** The card of the whole timeline. */
export function siteCard({ timeline, events }: ExportCorpus, { language }: ExportOptions): CardContent {
  return {
    timeline: "Zeitfaden",
    title: timeline.title[language],
    draft: draftsIn(events, language),
    date: null,
    announced: false,
    dateWords: "",
    standing: "",
    quote: timeline.description[language],
    source: "",
  };
}

/** The same in one sentence, for those who cannot see it. */
export function cardWords({ title, draft, dateWords, standing }: CardContent): string {
  return [title, draft, dateWords, standing].filter(Boolean).join(" – ");
}
