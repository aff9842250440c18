import { dateCertainty, describeDate, describeDay } from "../i18n/date-words.ts";
import { draftWords } from "../i18n/event-name.ts";
import { describeStanding } from "../i18n/standing-words.ts";
import type { TimelineEvent } from "../model/event.ts";
import { standingOf } from "../model/standing.ts";
import { articleOf, dateOf, type ExportCorpus, type ExportOptions } from "./export-corpus.ts";
import { exportMessages } from "./export-messages.ts";
import { actorName, attributionWords, headlineWords, originWords, quoteWords } from "./passage-words.ts";

/** How far an event is told: "gemeldet von NIS; Angaben weichen ab". */
export function standingWords(event: TimelineEvent, corpus: ExportCorpus, { language }: ExportOptions): string {
  const name = actorName(corpus, language);
  return standingOf(event, corpus.claims)
    .map((standing) => describeStanding(standing, name, language, "long"))
    .join("; ");
}

/** The names of those who take part, each once. */
export function participantNames(event: TimelineEvent, corpus: ExportCorpus, { language }: ExportOptions): string[] {
  return [...new Set(event.participants.map(({ actor }) => actor))].map(actorName(corpus, language));
}

/** A line for each evidence: the quote, the article it stands in, and who says it. */
export function evidenceLines(event: TimelineEvent, corpus: ExportCorpus, { language }: ExportOptions): string[] {
  return event.evidence.map((evidence) => {
    const article = articleOf(corpus, evidence.article);
    const source = `${headlineWords(article)}, ${originWords(article, language)}`;
    return `${quoteWords(evidence, language)} – ${source}, ${attributionWords(evidence, corpus, language)}`;
  });
}

/** A line for each correction, the oldest first. */
export function correctionLines(event: TimelineEvent, { language }: ExportOptions): string[] {
  return event.corrections.map(({ day, what, why }) =>
    exportMessages[language].correction(describeDay(day, language, "long"), what[language], why[language]),
  );
}

/** All that is said of an event beside its title, as lines of plain text. */
export function eventLines(event: TimelineEvent, corpus: ExportCorpus, options: ExportOptions): string[] {
  const { language } = options;
  const words = exportMessages[language];
  const date = dateOf(event, options);
  const names = participantNames(event, corpus, options);
  return [
    words.eventDate(describeDate(date, language, "long"), dateCertainty(date, language)),
    ...dateNote(event, options),
    words.standing(standingWords(event, corpus, options)),
    ...(names.length > 0 ? [words.participants(names.join(", "))] : []),
    ...(event.origin === "drafted" ? [draftWords[language].notice] : []),
    words.evidence,
    ...evidenceLines(event, corpus, options),
    ...correctionLines(event, options),
  ];
}

/** Why there is no date, or where the editor has it from. */
function dateNote(event: TimelineEvent, options: ExportOptions): string[] {
  const { language } = options;
  const date = dateOf(event, options);
  if (date.basis === "unknown") return [date.reason[language]];
  if (date.basis !== "editorial") return [];
  return [exportMessages[language].editorNote(date.note[language], date.source[language])];
}
