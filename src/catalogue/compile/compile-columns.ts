import { orderBy } from "../../lod/ordered-rows.ts";
import type { Actor } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import { type Corroboration, corroborationOf } from "../../model/corroboration.ts";
import type { Timeline } from "../../model/dataset.ts";
import { isContested } from "../../model/disagreement.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { firstReportOf } from "../../model/first-report.ts";
import { type GrowingLists, growingCounts, growingInts, growingLists } from "../../model/growing.ts";
import type { ArticleId } from "../../model/ids.ts";
import { type Trait, traits } from "../../model/trait.ts";
import { possibleDays } from "../../search/event-columns.ts";
import { sourcesOf, speakerIdsOf } from "../../search/select-events.ts";
import type { DateColumns, KindColumn, ListColumn, TimeGroup } from "../columns.ts";
import { kindBits, traitBits } from "../kind-bits.ts";
import { listDays } from "../list-days.ts";
import { tiersBySalience } from "../shard-pyramid.ts";
import { claimRecord } from "./contested-claims.ts";
import { growingDates } from "./growing-dates.ts";
import { actorsNamed, articlesNamed } from "./named-in-event.ts";

/** What of an article is needed to say of an event how well it is borne out, since when it is told, and in which language. */
export type ArticleOrigin = Pick<Article, "publisher" | "datePublished" | "language">;

export interface CompileContext {
  readonly timeline: Timeline;
  readonly actors: readonly Actor[];
  /** All articles, in their order. */
  readonly origins: ReadonlyMap<ArticleId, ArticleOrigin>;
}

/** All columns of a catalogue, by ordinal. */
export interface CompiledColumns {
  readonly events: number;
  /** Which of the events, in the order in which they came, stands at each ordinal. */
  readonly order: Uint32Array;
  readonly time: TimeGroup;
  /** Null: no event has a date that only the editor knows. */
  readonly editorial: DateColumns | null;
  readonly reported: DateColumns;
  readonly kinds: KindColumn;
  readonly actors: ListColumn;
  readonly speakers: ListColumn;
  readonly articles: ListColumn;
  /** By number, the place of the actor or article in the order in which they were given, and how many events each is part of. */
  readonly actorOrder: Numbering;
  readonly articleOrder: Numbering;
  /** Of each event, in the order in which they came: places of the actors and articles that it names anywhere. */
  readonly named: { readonly actors: Lists; readonly articles: Lists };
  readonly traitsOf: (ordinal: number) => Trait[];
}

export interface Numbering {
  readonly places: Uint32Array;
  readonly events: Uint32Array;
}

type Lists = ReturnType<GrowingLists["all"]>;

/** What is asked again of the events and articles, by the places in which they came; it may wait outside memory. */
export interface AskedAgain {
  /** Of events of one day, since these are told apart by their words. */
  readonly wordsOf: (event: number) => EventWords;
  readonly bytesOf: {
    readonly event: (place: number) => number;
    readonly article: (place: number) => number;
  };
}

/** The words by which events are ordered, the title in the timeline's own language. */
export interface EventWords {
  readonly id: string;
  readonly title: string;
}

/** Takes events in any order, one after the other, and keeps numbers of them alone; then gives their columns. */
export interface ColumnCompiler {
  readonly add: (event: TimelineEvent) => void;
  readonly done: (asked: AskedAgain) => CompiledColumns;
}

export function createColumnCompiler({ timeline, actors, origins }: CompileContext): ColumnCompiler {
  const subjectPlaces = new Map(timeline.subjects.map(({ id }, place) => [id, place]));
  const actorPlaces = new Map(actors.map(({ id }, place) => [id, place]));
  const articlePlaces = new Map([...origins.keys()].map((id, place) => [id, place]));
  const dates = { happened: growingDates(), editorial: growingDates(), reported: growingDates() };
  const [salience, subject, kinds] = [growingCounts(), growingInts(), growingInts()];
  const [taking, speaking, reporting] = [growingLists(), growingLists(), growingLists()];
  const named = { actors: growingLists(), articles: growingLists() };
  const claims = claimRecord();
  let hasEditorial = false;

  const placeIn = <K extends string>(places: ReadonlyMap<K, number>) => {
    return (id: K) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(`an event names "${id}", which is nowhere`);
      return place;
    };
  };
  const [subjectAt, actorAt, articleAt] = [placeIn(subjectPlaces), placeIn(actorPlaces), placeIn(articlePlaces)];

  return {
    add: (event) => {
      const { when, whenEditorial, participants, evidence } = event;
      const corroboration = corroborationOf(event, origins);
      claims.push(salience.length(), event.claims);
      dates.happened.push(possibleDays(when));
      dates.editorial.push(possibleDays(whenEditorial ?? when));
      dates.reported.push(possibleDays(firstReportOf(event, origins, corroboration)));
      hasEditorial ||= whenEditorial !== undefined;
      salience.push(event.salience);
      subject.push(subjectAt(event.subject));
      const stances = evidence.map(({ stance }) => stance);
      kinds.push(kindBits(event.type, ownTraits(event, corroboration), stances));
      taking.push(new Set(participants.map(({ actor }) => actorAt(actor))));
      speaking.push(speakerIdsOf(event).map(actorAt));
      reporting.push(sourcesOf(event).map(articleAt));
      named.actors.push(actorsNamed(event).map(actorAt));
      named.articles.push(articlesNamed(event).map(articleAt));
    },
    done: ({ wordsOf, bytesOf }) => {
      const order = orderEvents(dates.happened.all(), wordsOf, timeline.language);
      for (const event of claims.contested()) {
        kinds.all()[event] = (kinds.all()[event] as number) | traitBits(["contested"]);
      }
      const orderedSalience = Uint32Array.from(order, (event) => salience.all()[event] as number);
      const [actorOrder, articleOrder] = [
        numberByFrequency(taking.all(), order, actors.length),
        numberByFrequency(reporting.all(), order, origins.size),
      ];
      const orderedKinds = Uint16Array.from(order, (event) => kinds.all()[event] as number);
      return {
        events: order.length,
        order,
        time: {
          dates: dates.happened.inOrder(order),
          salience: orderedSalience,
          subject: Uint16Array.from(order, (event) => subject.all()[event] as number),
          tier: tiersBySalience(orderedSalience, weigh(order, named.articles.all(), bytesOf)),
        },
        editorial: hasEditorial ? dates.editorial.inOrder(order) : null,
        reported: dates.reported.inOrder(order),
        kinds: orderedKinds,
        actors: renumber(taking.all(), order, actorOrder),
        speakers: renumber(speaking.all(), order, actorOrder),
        articles: renumber(reporting.all(), order, articleOrder),
        actorOrder,
        articleOrder,
        named: { actors: named.actors.all(), articles: named.articles.all() },
        traitsOf: traitsIn(orderedKinds),
      };
    },
  };
}

/** A function of its own, so that it keeps nothing but the column: what came before it was put in order is as much again. */
function traitsIn(kinds: KindColumn): CompiledColumns["traitsOf"] {
  return (ordinal) => traits.filter((trait) => ((kinds[ordinal] as number) & traitBits([trait])) !== 0);
}

/** What each event weighs with the articles that it names, in the order of time. */
function weigh(order: Uint32Array, { starts, values }: Lists, { event, article }: AskedAgain["bytesOf"]): Uint32Array {
  return order.map((place) => {
    let bytes = event(place);
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at += 1) {
      bytes += article(values[at] as number);
    }
    return bytes;
  });
}

/** What can be said of an event without the figures of others. */
function ownTraits(event: TimelineEvent, { sources }: Corroboration): Trait[] {
  return [
    ...(isContested(event, []) ? ["contested" as const] : []),
    ...(sources === 1 ? ["single-source" as const] : []),
  ];
}

/** By the day that counts in the list, then latest possible day, then title, then id. */
function orderEvents(dates: DateColumns, wordsOf: AskedAgain["wordsOf"], language: string): Uint32Array {
  const { day, latest } = listDays(dates);
  const order = orderBy(day, orderBy(latest));
  const titles = new Intl.Collator(language, { numeric: true });
  const isSame = (a: number, b: number) => day[a] === day[b] && latest[a] === latest[b];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && isSame(order[start] as number, order[end] as number)) end += 1;
    if (end - start > 1) order.set(sortByWords(order.subarray(start, end), wordsOf, titles), start);
    start = end;
  }
  return order;
}

function sortByWords(events: Uint32Array, wordsOf: AskedAgain["wordsOf"], titles: Intl.Collator): number[] {
  const worded = Array.from(events, (event) => ({ event, ...wordsOf(event) }));
  worded.sort((a, b) => titles.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  return worded.map(({ event }) => event);
}

/** Those that most events are part of first, then in the order in which events first name them; in the end those that none does. */
function numberByFrequency({ starts, values }: Lists, order: Uint32Array, count: number): Numbering {
  const events = new Uint32Array(count);
  const first = new Uint32Array(count).fill(2 ** 32 - 1);
  let seen = 0;
  for (const event of order) {
    for (let at = starts[event] as number; at < (starts[event + 1] as number); at += 1) {
      const value = values[at] as number;
      if (events[value] === 0) first[value] = seen++;
      events[value] = (events[value] as number) + 1;
    }
  }
  const rarity = events.map((own) => 2 ** 32 - 1 - own);
  const places = orderBy(rarity, orderBy(first));
  return { places, events: places.map((place) => events[place] as number) };
}

/** The lists in the order of time, with numbers instead of places, ascending. */
function renumber({ starts, values }: Lists, order: Uint32Array, { places }: Numbering): ListColumn {
  const numbers = new Uint32Array(places.length);
  places.forEach((place, number) => {
    numbers[place] = number;
  });
  const counts = Uint16Array.from(order, (event) => (starts[event + 1] as number) - (starts[event] as number));
  const renumbered = new Uint32Array(values.length);
  let at = 0;
  for (const event of order) {
    const own = values.subarray(starts[event], starts[event + 1]).map((place) => numbers[place] as number);
    renumbered.set(own.sort(), at);
    at += own.length;
  }
  return { counts, values: renumbered };
}
