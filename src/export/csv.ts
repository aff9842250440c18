import { dateCertainty, describeDate } from "../i18n/date-words.ts";
import { eventTitle } from "../i18n/event-name.ts";
import { eventTypeWords } from "../i18n/vocabulary.ts";
import { type DateEstimate, isKnown } from "../model/date-estimate.ts";
import type { TimelineEvent } from "../model/event.ts";
import { restsOnSpeakers } from "../model/standing.ts";
import { eventLink } from "./addresses.ts";
import { correctionLines, evidenceLines, participantNames, standingWords } from "./event-words.ts";
import { dateOf, type ExportCorpus, type ExportOptions } from "./export-corpus.ts";

/** The columns, one row an event; English names in every language, so that a script can rely on them. */
const columns = [
  "id",
  "title",
  "type",
  "subject",
  "date",
  "edtf",
  "earliest",
  "latest",
  "date_basis",
  "told_by",
  "standing",
  "participants",
  "evidence",
  "corrections",
  "origin",
  "link",
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * Events as CSV (RFC 4180): a header, then a row for each. Lists inside a cell stand on lines of their own. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function writeCsv(corpus: ExportCorpus, events: readonly TimelineEvent[], options: ExportOptions): string {
  const rows = events.map((event) => {
    const row = rowOf(event, corpus, options);
    return columns.map((column) => row[column]);
  });
  const lines = [columns, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\r\n`);
  return (options.bom ? "\uFEFF" : "") + lines.join("");
}

function rowOf(event: TimelineEvent, corpus: ExportCorpus, options: ExportOptions): Row {
  const { language } = options;
  const date = dateOf(event, options);
  return {
    id: event.id,
    title: eventTitle(event, language),
    type: eventTypeWords[language][event.type],
    subject: corpus.timeline.subjects.find(({ id }) => id === event.subject)?.name[language] ?? event.subject,
    date: `${describeDate(date, language, "long")} (${dateCertainty(date, language)})`,
    ...bounds(date),
    date_basis: date.basis,
    told_by: restsOnSpeakers(event) ? "speakers" : "article",
    standing: standingWords(event, corpus, options),
    participants: participantNames(event, corpus, options).join("\n"),
    evidence: evidenceLines(event, corpus, options).join("\n"),
    corrections: correctionLines(event, options).join("\n"),
    origin: event.origin,
    link: eventLink(event.id, corpus, options) ?? "",
  };
}

function bounds(date: DateEstimate): Pick<Row, "edtf" | "earliest" | "latest"> {
  if (!isKnown(date)) return { edtf: "", earliest: "", latest: "" };
  return { edtf: date.edtf, earliest: date.earliest ?? "", latest: date.latest ?? "" };
}

/** What a spreadsheet may take for the start of a formula (OWASP, "CSV injection"), full-width forms included. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

function csvCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
