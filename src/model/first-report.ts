import type { Article } from "./article.ts";
import { type Corroboration, corroborationOf } from "./corroboration.ts";
import { boundsOf } from "./date-bounds.ts";
import type { DerivedDate, TextualDate } from "./date-estimate.ts";
import { type DayNumber, formatDay } from "./day.ts";
import type { TimelineEvent } from "./event.ts";
import type { ArticleId } from "./ids.ts";

/** By which time events are read: when they happened, or when these articles first told of them. */
export const timeReadings = ["happened", "reported"] as const;
export type TimeReading = (typeof timeReadings)[number];

type Heads = ReadonlyMap<ArticleId, Pick<Article, "publisher" | "datePublished">>;

/**
 * When the articles first told of an event, as far as their dates say: that of the first article, or the days within
 * which the first report lies; an undated article may have come before all others. Unknown where none has a date.
 */
export function firstReportOf(
  event: Pick<TimelineEvent, "evidence">,
  heads: Heads,
  corroboration: Pick<Corroboration, "first"> = corroborationOf(event, heads),
): TextualDate {
  const first = corroboration.first.flatMap((id) => heads.get(id) ?? []);
  const [one, ...others] = first.map(({ datePublished }) => datePublished);
  if (one && one.basis !== "unknown" && others.every((date) => "edtf" in date && date.edtf === one.edtf)) {
    return aReport(one.edtf, one.earliest, one.latest);
  }
  const bounds = first.map(({ datePublished }) => boundsOf(datePublished));
  const earliest = bounds.some((each) => each.earliest === null) ? null : leastOf(bounds.map((each) => each.earliest));
  const latest = leastOf(bounds.map((each) => each.latest));
  if (earliest === null && latest === null) return { basis: "unknown", reason: undated, derivation: [] };
  const [from, to] = [earliest, latest].map((day) => (day === null ? null : formatDay(day)));
  return aReport(`[${from ?? ""}..${to ?? ""}]`, from ?? null, to ?? null);
}

/** The event as if it had happened when it was first told of. */
export function asReported(event: TimelineEvent, heads: Heads): TimelineEvent {
  const { whenEditorial: _, ...rest } = event;
  return { ...rest, when: firstReportOf(event, heads) };
}

const undated = {
  de: "Keiner der Artikel, die davon berichten, hat ein bekanntes Datum.",
  en: "None of the articles that tell of it has a known date.",
};

function aReport(edtf: string, earliest: string | null, latest: string | null): DerivedDate {
  return { basis: "inferred", edtf, earliest, latest, soft: [], derivation: [] };
}

function leastOf(days: readonly (DayNumber | null)[]): DayNumber | null {
  const known = days.filter((day) => day !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
