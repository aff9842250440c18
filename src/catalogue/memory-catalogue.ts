import { laneDensities } from "../lod/lane-densities.ts";
import { createOccurrenceCounts } from "../lod/occurrence-counts.ts";
import { rankRows } from "../lod/ranked-rows.ts";
import { OPEN_END, OPEN_START } from "../lod/time-columns.ts";
import type { Actor } from "../model/actor.ts";
import type { Timeline } from "../model/dataset.ts";
import { isKnown } from "../model/date-estimate.ts";
import { calendarDate } from "../model/day.ts";
import type { TimelineEvent } from "../model/event.ts";
import { mostSalient } from "../model/event-pages.ts";
import type { TimeReading } from "../model/first-report.ts";
import type { ActorId, EventId } from "../model/ids.ts";
import { eventColumns } from "../search/event-columns.ts";
import { dateOf, sortDay } from "../search/event-date.ts";
import { facetOptions } from "../search/facets.ts";
import { countByMonth } from "../search/month-counts.ts";
import { type Affiliations, selectEvents, sortEvents } from "../search/select-events.ts";
import { hasWords, wordsIn } from "./actor-search.ts";
import {
  type Catalogue,
  type CatalogueLanes,
  type CatalogueQuery,
  type Details,
  type EventRef,
  type FacetChoices,
  MOST_CHOICES,
  MOST_FOUND_ARTICLES,
  type Selection,
  UnknownSelection,
  type YearStart,
} from "./catalogue.ts";
import { selectionKey } from "./selection-key.ts";

/** What a catalogue in memory is made of; a `Corpus` is one. */
export interface HeldCorpus extends Affiliations {
  readonly timeline: Timeline;
  readonly actors: readonly Actor[];
  readonly articles: Details["articles"];
  readonly events: readonly TimelineEvent[];
  readonly eventById: ReadonlyMap<EventId, TimelineEvent>;
  readonly eventsBy: (time: TimeReading) => readonly TimelineEvent[];
}

export interface HeldCatalogue extends Catalogue {
  /** The details that a reference points at: the only shard, of all events. */
  readonly details: () => Details;
}

const TOP = 200;
const MOST_FOUND = 50;
const MOST_HITS = 6;

/** The catalogue of events that are all in memory, answered as the timeline answers for a small corpus: what the one for large ones must equal. */
export function createMemoryCatalogue(corpus: HeldCorpus): HeldCatalogue {
  const { language } = corpus.timeline;
  const ordered = sortEvents(corpus.events, "articles", language);
  const ordinals = new Map(ordered.map(({ id }, ordinal) => [id, ordinal]));
  const refOf = ({ id }: Pick<TimelineEvent, "id">): EventRef => ({ ordinal: ordinals.get(id) ?? -1, shard: 0 });
  const selections = new Map<string, { readonly query: CatalogueQuery; readonly list: readonly TimelineEvent[] }>();

  function selected(key: string) {
    const selection = selections.get(key);
    if (!selection) throw new UnknownSelection(key);
    return selection;
  }

  function pass({ filters, dates, time }: CatalogueQuery): TimelineEvent[] {
    const inOrder = corpus.eventsBy(time).toSorted((a, b) => refOf(a).ordinal - refOf(b).ordinal);
    return selectEvents(inOrder, filters, dates, corpus);
  }

  function columnsOf(key: string, lanes: CatalogueLanes) {
    const { list, query } = selected(key);
    const drawable = list.filter((event) => isDrawable(event, query));
    const { count, of } = laneNumbers(lanes);
    return { drawable, count, columns: eventColumns(drawable, query.dates, of) };
  }

  return {
    select: async (query) => {
      const key = selectionKey(query);
      const list = sortEvents(pass(query), query.dates, language);
      selections.set(key, { query, list });
      const offPeriod = pass({ ...query, filters: { ...query.filters, from: null, to: null } });
      const top = new Set(mostSalient(list, TOP));
      return {
        key,
        total: list.length,
        undated: list.filter((event) => !isKnown(dateOf(event, query.dates))).length,
        span: spanOf(list, query),
        months: countByMonth(offPeriod, query.dates),
        years: yearsOf(list, query),
        isSearchedWhole: true,
        top: list.filter((event) => top.has(event)).map(refOf),
      };
    },
    count: async (query) => pass(query).length,
    facet: async (key, facet) => {
      const { filters, dates, time } = selected(key).query;
      const all = facetOptions(facet, { events: corpus.eventsBy(time), filters, dates, among: corpus });
      return all.filter(({ chosen }, rank) => chosen || rank < MOST_CHOICES) as FacetChoices<typeof facet>;
    },
    candidates: async (key, lanes, from, to, most) => {
      const { drawable, count, columns } = columnsOf(key, lanes);
      const rows = rankRows(columns, count);
      const events = new Set<number>();
      for (let lane = 0; lane < count; lane += 1) {
        const next = rows.drawn(lane, from, to);
        for (let row = next(), left = most; row !== null && left > 0; row = next(), left -= 1)
          events.add(columns.event[row] as number);
      }
      const refs = [...events].map((place) => refOf(drawable[place] as TimelineEvent));
      return refs.sort((a, b) => a.ordinal - b.ordinal);
    },
    densities: async (key, lanes, window) => {
      const { count, columns } = columnsOf(key, lanes);
      return laneDensities(count, createOccurrenceCounts(columns, count), null, window);
    },
    laneCounts: async (key, lanes) => {
      const { columns, count } = columnsOf(key, lanes);
      return Array.from({ length: count }, (_, lane) => columns.lane.filter((own) => own === lane).length);
    },
    page: async (key, start, count) =>
      selected(key)
        .list.slice(start, start + count)
        .map(refOf),
    placeOf: async (key, ordinal) => {
      const place = selected(key).list.findIndex((event) => refOf(event).ordinal === ordinal);
      return place < 0 ? null : place;
    },
    findEvent: async (id) => {
      const event = corpus.eventById.get(id);
      return event ? refOf(event) : null;
    },
    placeOfDay: async (key, day) => {
      const { list, query } = selected(key);
      const place = list.findIndex((event) => (sortDay(dateOf(event, query.dates)) ?? OPEN_END) >= day);
      return place < 0 ? list.length : place;
    },
    search: async (text) => {
      const found = corpus.eventsFound(text);
      const best = ordered.filter(({ id }) => found?.has(id)).map(refOf);
      const none = { total: 0, best: [] };
      const events = { total: best.length, best: best.slice(0, MOST_HITS) };
      return { events, quoted: none, actors: none, partial: false, unknown: [], isWhole: true, terms: [] };
    },
    findActors: async (words) => {
      const wanted = wordsIn(words);
      const named = corpus.actors.filter((actor) => hasWords(actor, wanted));
      const takesPart = (id: ActorId) =>
        corpus.events.filter((event) => event.participants.some((p) => p.actor === id));
      const found = named.map((actor) => ({ actor, events: takesPart(actor.id).length }));
      return found.sort((a, b) => b.events - a.events).slice(0, MOST_FOUND);
    },
    findArticles: async (words) => {
      const wanted = wordsIn(words);
      const hasAll = (headline: string) =>
        wanted.every((beginning) => wordsIn(headline).some((word) => word.startsWith(beginning)));
      const found = wanted.length === 0 ? [] : corpus.articles.filter(({ headline }) => hasAll(headline));
      return { total: found.length, best: found.slice(0, MOST_FOUND_ARTICLES), isWhole: true };
    },
    actors: async (ids) => ids.flatMap((id) => corpus.actors.find((actor) => actor.id === id) ?? []),
    articles: async (ids) => ids.flatMap((id) => corpus.articles.find((article) => article.id === id) ?? []),
    details: () => ({
      ordinals: ordered.map((_, ordinal) => ordinal),
      events: ordered,
      traits: ordered.map(corpus.traitsOf),
      articles: corpus.articles,
      actors: corpus.actors,
    }),
  };
}

/** What is open on both sides is drawn only where it is attested. */
function isDrawable(event: TimelineEvent, { dates }: CatalogueQuery): boolean {
  const date = dateOf(event, dates);
  if (!isKnown(date)) return false;
  return date.earliest !== null || date.latest !== null || ("attested" in date && date.attested !== undefined);
}

function spanOf(list: readonly TimelineEvent[], { dates }: CatalogueQuery): Selection["span"] {
  const { earliest, latest } = eventColumns(list, dates, () => [0]);
  const days = [...earliest, ...latest].filter((day) => day !== OPEN_START && day !== OPEN_END);
  return days.length === 0 ? null : { first: Math.min(...days), last: Math.max(...days) };
}

function yearsOf(list: readonly TimelineEvent[], { dates }: CatalogueQuery): YearStart[] {
  const years = list.map((event) => sortDay(dateOf(event, dates))).map((day) => day && calendarDate(day).year);
  const starts = [...new Set(years)].filter((year) => year !== null);
  return starts.map((year) => ({
    year,
    start: years.indexOf(year),
    count: years.filter((other) => other === year).length,
  }));
}

/** The lanes of an event by their numbers, each once, and how many lanes there are. */
function laneNumbers(lanes: CatalogueLanes) {
  if (lanes.by === "none") return { count: 1, of: () => [0] };
  const rest = lanes.by === "subject" ? null : lanes.rest;
  const count = lanes.lanes.length;
  const holding = (value: string) =>
    lanes.lanes.flatMap((values, lane) => ((values as readonly string[]).includes(value) ? [lane] : []));
  const valuesOf = ({ subject, participants, evidence }: TimelineEvent): readonly string[] => {
    if (lanes.by === "subject") return [subject];
    return lanes.by === "actor" ? participants.map(({ actor }) => actor) : evidence.map(({ article }) => article);
  };
  const of = (event: TimelineEvent) => {
    const perValue = valuesOf(event).map(holding);
    const isRest =
      (rest === "participants" && perValue.some((own) => own.length === 0)) || perValue.flat().length === 0;
    return [...new Set(perValue.flat())].sort((a, b) => a - b).concat(rest !== null && isRest ? [count] : []);
  };
  return { count: rest === null ? count : count + 1, of };
}
