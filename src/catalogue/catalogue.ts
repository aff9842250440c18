import type { DensityWindow, LaneDensity } from "../lod/lane-densities.ts";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { DayNumber } from "../model/day.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { TimeReading } from "../model/first-report.ts";
import type { ActorId, ArticleId, EventId, SubjectId } from "../model/ids.ts";
import type { Trait } from "../model/trait.ts";
import type { DateChoice } from "../search/event-date.ts";
import type { FacetName, FacetOption, FacetValues } from "../search/facets.ts";
import type { Filters } from "../search/filters.ts";
import type { MonthCount } from "../search/month-counts.ts";
import type { TextAnswer } from "./text/find-text.ts";

/**
 * The place of an event in the order of the timeline, from 0: by the day that counts in the list (see `sortDay`), then by latest possible
 * day, then by title in the timeline's own language, then by id; what has no such day comes last.
 */
export type Ordinal = number;

/** An event by its place and by the shard in which its details lie. */
export interface EventRef {
  readonly ordinal: Ordinal;
  readonly shard: number;
}

/** What is asked for: the filters, and how dates are read. */
export interface CatalogueQuery {
  readonly filters: Filters;
  readonly dates: DateChoice;
  readonly time: TimeReading;
}

/** Of what a question needs; both 0 where nothing has to be loaded. */
export interface LoadProgress {
  /** Bytes. */
  readonly loaded: number;
  readonly total: number;
}

export interface AskOptions {
  /** Gives up what has not been loaded yet; the promise then fails with the abort. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** A year of the list, by the days that count in it. */
export interface YearStart {
  readonly year: number;
  /** The place in the list at which it begins. */
  readonly start: number;
  readonly count: number;
}

/** Choices of a facet that are offered beside those that are chosen. */
export const MOST_CHOICES = 200;

/** The choices of a facet: of all values those that most events have, and those that are chosen. */
export type FacetChoices<F extends FacetName> = readonly FacetOption<FacetValues[F]>[];

/** What passes a query. */
export interface Selection {
  /** The query's, by which the other questions name it; equal queries have equal keys. */
  readonly key: string;
  readonly total: number;
  /** How many of them have no date. */
  readonly undated: number;
  /** The outermost days that are known of any of them; null where none has a date. */
  readonly span: { readonly first: DayNumber; readonly last: DayNumber } | null;
  /** The months of what passes all filters but the period, as `countByMonth` counts them. */
  readonly months: readonly MonthCount[];
  /** In the order of time, without those that have no event. */
  readonly years: readonly YearStart[];
  /** Whether all was looked at that the search text may find; where there is no text, it was. */
  readonly isSearchedWhole: boolean;
  /** The 200 most salient that pass, in the order of the list. */
  readonly top: readonly EventRef[];
}

/** How events are put into lanes: each lane by the values of which an event needs one. An event may stand in several lanes, or in none. */
export type CatalogueLanes =
  | { readonly by: "none" }
  | { readonly by: "subject"; readonly lanes: readonly (readonly SubjectId[])[] }
  | {
      readonly by: "actor";
      readonly lanes: readonly (readonly ActorId[])[];
      /** One further lane at the end: of the events that are in no other, or of those with a participant (or none at all) that is in no other. */
      readonly rest: "events" | "participants" | null;
    }
  | { readonly by: "article"; readonly lanes: readonly (readonly ArticleId[])[]; readonly rest: "events" | null };

/** An actor that a name search has found, with the number of events in which it takes part. */
export interface FoundActor {
  readonly actor: Actor;
  readonly events: number;
}

/** Articles that a search in headlines gives: each may lie in a file of its own. */
export const MOST_FOUND_ARTICLES = 20;

/** Articles that a search in headlines has found. */
export interface FoundArticles extends FoundBest<Article> {
  /** Whether all was looked at that begins with, or resembles, what was typed. */
  readonly isWhole: boolean;
}

/** How many answer a search text, and the best of them first. */
export interface FoundBest<T> {
  readonly total: number;
  readonly best: readonly T[];
}

/** What a search text finds in all events and actors. */
export interface FoundText extends Pick<TextAnswer, "partial" | "unknown" | "isWhole" | "terms"> {
  /** By their own words. */
  readonly events: FoundBest<EventRef>;
  /** By the words of the sentences that prove them. */
  readonly quoted: FoundBest<EventRef>;
  readonly actors: FoundBest<FoundActor>;
}

/**
 * Answers questions about all events of a timeline without holding their words. Questions that take a `key` are about the selection
 * of that key; it must be one of the last few that were made, else they fail with an `UnknownSelection`. `candidates` and `densities` of one
 * that is still being made wait for it.
 */
export interface Catalogue {
  /** Loads the columns that the filters need. Of two calls the later one does not wait for the earlier. */
  select(query: CatalogueQuery, options?: AskOptions): Promise<Selection>;
  /** How many events pass a query of which nothing else is asked: the selections that are held stay. */
  count(query: CatalogueQuery, options?: AskOptions): Promise<number>;
  /** At most `MOST_CHOICES` beside the chosen ones. Loads the column that they are counted over. */
  facet<F extends FacetName>(key: string, facet: F, options?: AskOptions): Promise<FacetChoices<F>>;
  /** Of each lane the most salient that are drawn between two days, both included, at most `most` a lane; each event once, by ordinal. */
  candidates(key: string, lanes: CatalogueLanes, from: DayNumber, to: DayNumber, most: number): Promise<EventRef[]>;
  /** What the lanes hold in a window, marks included. */
  densities(key: string, lanes: CatalogueLanes, window: DensityWindow): Promise<LaneDensity[]>;
  /** How many of the selection can be drawn in each lane, whenever they are; to fold lanes by. */
  laneCounts(key: string, lanes: CatalogueLanes, options?: AskOptions): Promise<number[]>;
  /** A stretch of the list; shorter at its end. */
  page(key: string, start: number, count: number): Promise<EventRef[]>;
  /** The place of an event in the list; null where it does not pass. */
  placeOf(key: string, ordinal: Ordinal): Promise<number | null>;
  /** An event by its id or a former one; null where there is none. Loads one small file. */
  findEvent(id: EventId, options?: AskOptions): Promise<EventRef | null>;
  /** The place at which the events of a day, or of the next that has any, begin in the list; that of the undated where there is none. */
  placeOfDay(key: string, day: DayNumber): Promise<number>;
  /** What a search text finds, whatever else is filtered. Loads a few files of the text index, and what its operators need. */
  search(text: string, options?: AskOptions): Promise<FoundText>;
  /** Actors by the beginnings of the words of their names, those with most events first, at most 50; all of them for no words. */
  findActors(words: string, options?: AskOptions): Promise<readonly FoundActor[]>;
  /** Articles by the words of their headlines, those on which most events rest first, at most `MOST_FOUND_ARTICLES`; nothing for no words. */
  findArticles(words: string, options?: AskOptions): Promise<FoundArticles>;
  /** Actors by their ids; unknown ones are left out. */
  actors(ids: readonly ActorId[], options?: AskOptions): Promise<readonly Actor[]>;
  /** Heads of articles by their ids; unknown ones are left out. Those that most events rest on lie together in one file. */
  articles(ids: readonly ArticleId[], options?: AskOptions): Promise<readonly Article[]>;
}

/** A question about a selection that is not held any more; `select` brings it back. */
export class UnknownSelection extends Error {
  override readonly name = "UnknownSelection";
}

/** Events with everything that they name: a shard can be shown without any other. */
export interface Details {
  /** Of the events, in their order. */
  readonly ordinals: readonly Ordinal[];
  readonly events: readonly TimelineEvent[];
  /** Of the events, in their order; worked out over the whole timeline, of which a shard knows but a part. */
  readonly traits: readonly (readonly Trait[])[];
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
}
