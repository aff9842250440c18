import { boundsOf } from "../model/date-bounds.ts";
import type { DateEstimate } from "../model/date-estimate.ts";
import { parseDay } from "../model/day.ts";
import { type DayBounds, parseEdtfDate } from "../model/edtf.ts";
import type { TimelineEvent } from "../model/event.ts";
import { speakerOf } from "../model/evidence.ts";
import type { ActorId, EventId } from "../model/ids.ts";
import type { Language } from "../model/localized.ts";
import type { Trait } from "../model/trait.ts";
import { type DateChoice, dateOf, mayFallWithin, sortDay } from "./event-date.ts";
import type { Filters } from "./filters.ts";

/** What filtering looks up: who belongs to an actor, itself included, how well an event is borne out and since when it is told, and what a search has found. */
export interface Affiliations {
  readonly withAffiliates: (id: ActorId) => ReadonlySet<ActorId>;
  readonly traitsOf: (event: TimelineEvent) => readonly Trait[];
  readonly firstReportOf: (event: TimelineEvent) => DateEstimate;
  /** Null as long as nothing is known of this query: it does not narrow. */
  readonly eventsFound: (query: string) => ReadonlySet<EventId> | null;
}

/**
 * Whether an event passes every filter. Within one filter any of the choices suffices, except for actors with
 * `match: "all"` and for `only`. A period leaves undated events alone: nothing is known that could exclude them.
 */
function matches(event: TimelineEvent, filters: Filters, dates: DateChoice, among: Affiliations): boolean {
  return (
    matchesActors(event, filters, among) &&
    isAmong(filters.types, [event.type]) &&
    isAmong(filters.sources, sourcesOf(event)) &&
    isAmong(filters.says, speakerIdsOf(event)) &&
    isAmong(
      filters.stances,
      event.evidence.map(({ stance }) => stance),
    ) &&
    matchesTraits(event, filters, among) &&
    matchesPeriod(event, filters, dates) &&
    matchesKnown(event, filters, among) &&
    matchesQuery(event, filters, among)
  );
}

/** The events that pass, in the order given. */
export function selectEvents(
  events: readonly TimelineEvent[],
  filters: Filters,
  dates: DateChoice,
  among: Affiliations,
): TimelineEvent[] {
  return events.filter((event) => matches(event, filters, dates, among));
}

/** By earliest possible day, then latest, then title; see `sortDay`. Undated ones last. */
export function sortEvents(events: readonly TimelineEvent[], dates: DateChoice, language: Language): TimelineEvent[] {
  const titles = new Intl.Collator(language, { numeric: true });
  const keyed = events.map((event) => {
    const date = dateOf(event, dates);
    return { event, day: sortDay(date) ?? Infinity, latest: boundsOf(date).latest ?? Infinity };
  });
  keyed.sort(
    (a, b) =>
      compare(a.day, b.day) ||
      compare(a.latest, b.latest) ||
      titles.compare(a.event.title[language], b.event.title[language]),
  );
  return keyed.map(({ event }) => event);
}

/** The articles that report an event, each once. */
export function sourcesOf(event: Pick<TimelineEvent, "evidence">): TimelineEvent["evidence"][number]["article"][] {
  return [...new Set(event.evidence.map(({ article }) => article))];
}

/** The known actors whose word the evidence is, each once; neither the articles' own voice nor unnamed speakers. */
export function speakerIdsOf(event: Pick<TimelineEvent, "evidence">): ActorId[] {
  const speakers = event.evidence.map(speakerOf);
  return [...new Set(speakers.flatMap((speaker) => (speaker?.kind === "actors" ? speaker.actors : [])))];
}

/** The days of the filter's period; null is open. */
function periodOf({ from, to }: Pick<Filters, "from" | "to">): DayBounds {
  return {
    earliest: from === null ? null : (parseEdtfDate(from)?.first ?? null),
    latest: to === null ? null : (parseEdtfDate(to)?.last ?? null),
  };
}

function matchesActors(event: TimelineEvent, filters: Filters, among: Affiliations): boolean {
  if (filters.actors.length === 0) return true;
  const takesPart = (chosen: ActorId) => {
    const ids = filters.withAffiliates ? among.withAffiliates(chosen) : new Set([chosen]);
    return event.participants.some(({ actor }) => ids.has(actor));
  };
  return filters.match === "all" ? filters.actors.every(takesPart) : filters.actors.some(takesPart);
}

function matchesTraits(event: TimelineEvent, { only }: Filters, among: Affiliations): boolean {
  return only.length === 0 || only.every((trait) => among.traitsOf(event).includes(trait));
}

function matchesPeriod(event: TimelineEvent, filters: Filters, dates: DateChoice): boolean {
  if (filters.from === null && filters.to === null) return true;
  const date = dateOf(event, dates);
  return date.basis === "unknown" || mayFallWithin(date, periodOf(filters));
}

/** Only what was certainly told of later is left out. */
function matchesKnown(event: TimelineEvent, { known }: Filters, among: Affiliations): boolean {
  const earliest = known === null ? null : boundsOf(among.firstReportOf(event)).earliest;
  return earliest === null || earliest <= (parseDay(known ?? "") ?? Infinity);
}

function matchesQuery(event: TimelineEvent, { query }: Filters, among: Affiliations): boolean {
  return query === "" || (among.eventsFound(query)?.has(event.id) ?? true);
}

function isAmong<T>(chosen: readonly T[], values: readonly T[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
