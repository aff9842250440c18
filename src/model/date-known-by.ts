import type { Article } from "./article.ts";
import { boundsOf } from "./date-bounds.ts";
import { type DerivationStep, type DerivedDate, isKnown, type TextualDate } from "./date-estimate.ts";
import { type DayNumber, formatDay } from "./day.ts";
import { edtfBounds, parseEdtf } from "./edtf.ts";
import type { TimelineEvent } from "./event.ts";
import type { ArticleId } from "./ids.ts";

type Heads = ReadonlyMap<ArticleId, Article>;

/** An article that tells of the event as something that has been, with the days on which it may have appeared. */
interface Report {
  readonly article: ArticleId;
  readonly edtf: string;
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
}

/**
 * When an event happened, as far as it follows without the articles that came later: the steps of its derivation up to
 * the first that needs one of them, and that it is not later than the articles that had reported it. The date itself
 * where it needs none of them.
 */
export function dateKnownBy(event: TimelineEvent, isLater: (id: ArticleId) => boolean, heads: Heads): TextualDate {
  const { when } = event;
  const first = when.derivation.findIndex((step) => articlesOf(step).some(isLater));
  if (first < 0) return when;
  const reports = reportsOf(event, isLater, heads);
  if ("attested" in when && when.attested) return lasting(reports) ?? notYet([]);
  return bounded(when.derivation.slice(0, first), reports, heads);
}

/** The articles that a step needs. */
function articlesOf(step: DerivationStep): readonly ArticleId[] {
  if ("passage" in step) return [step.passage.article];
  if ("articles" in step) return step.articles;
  return "article" in step ? [step.article] : [];
}

/** The earliest in time first. */
function reportsOf({ evidence }: TimelineEvent, isLater: (id: ArticleId) => boolean, heads: Heads): Report[] {
  const telling = evidence.filter(
    ({ stance, article }) => stance !== "denies" && stance !== "announces" && !isLater(article),
  );
  const reports = [...new Set(telling.map(({ article }) => article))].flatMap((article): Report[] => {
    const date = heads.get(article)?.datePublished;
    return date && isKnown(date) ? [{ article, edtf: date.edtf, ...boundsOf(date) }] : [];
  });
  return reports.sort(
    (a, b) => (a.latest ?? Infinity) - (b.latest ?? Infinity) || (a.earliest ?? 0) - (b.earliest ?? 0),
  );
}

/** From an open beginning to the last day on which an article shows it going on. */
function lasting(reports: readonly Report[]): DerivedDate | null {
  const dated = reports.flatMap(({ earliest, latest, ...report }) =>
    earliest === null || latest === null ? [] : [{ ...report, earliest, latest }],
  );
  const [first, last] = [dated.at(0), dated.at(-1)];
  if (!first || !last) return null;
  const to = formatDay(Math.max(last.earliest, first.latest));
  const edtf = `../${to}`;
  const begun = reportedStep(first, formatDay(first.latest));
  const goesOn = { rule: "ongoing", article: last.article, anchor: last.edtf, result: edtf } as const;
  return {
    basis: "inferred",
    edtf,
    earliest: null,
    latest: to,
    soft: [],
    attested: { from: formatDay(first.latest), to },
    derivation: last === first ? [begun] : [begun, goesOn],
  };
}

/** What the steps led to, and no later than the first report. */
function bounded(steps: readonly DerivationStep[], reports: readonly Report[], heads: Heads): TextualDate {
  const reached = steps.reduce<string | null>((last, step) => ("result" in step ? step.result : null) ?? last, null);
  const parsed = reached === null ? null : parseEdtf(reached);
  const days = parsed ? edtfBounds(parsed) : { earliest: null, latest: null };
  const [report] = reports;
  const latest = report?.latest ?? null;
  const narrows = latest !== null && latest < (days.latest ?? Infinity) && latest >= (days.earliest ?? -Infinity);
  if (!narrows || !report) return reached === null ? notYet(steps) : dated(reached, steps, days, false);
  const edtf = `[${days.earliest === null ? "" : formatDay(days.earliest)}..${formatDay(latest)}]`;
  const isSoft = heads.get(report.article)?.datePublished.basis === "inferred";
  return dated(edtf, [...steps, reportedStep(report, formatDay(latest))], { ...days, latest }, isSoft);
}

function reportedStep({ article, edtf }: Report, latest: string): DerivationStep {
  return { rule: "reported", article, anchor: edtf, result: `[..${latest}]` };
}

interface Bounds {
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
}

function dated(
  edtf: string,
  steps: readonly DerivationStep[],
  { earliest, latest }: Bounds,
  isSoft: boolean,
): DerivedDate {
  const stands = steps.every((step) => step.rule === "expression" && step.anchor === null);
  return {
    basis: stands ? "stated" : isSoft ? "inferred" : "resolved",
    edtf,
    earliest: earliest === null ? null : formatDay(earliest),
    latest: latest === null ? null : formatDay(latest),
    soft: isSoft ? ["latest"] : [],
    derivation: [...steps],
  };
}

function notYet(derivation: readonly DerivationStep[]): TextualDate {
  return { basis: "unknown", reason: undatedThen, derivation: [...derivation] };
}

const undatedThen = {
  de: "Was bis dahin berichtet war, lässt kein Datum erschließen.",
  en: "What had been reported by then does not allow a date to be inferred.",
};
