import * as v from "valibot";

/**
 * A timeline of too many events for one file lies in a folder of its own beside `dataset.json`, in files that never change: the folder
 * is named by a hash over what they hold. `dataset.json` then has the most salient events and, as `catalogue`, what is said here.
 *
 * An event is known by its **ordinal**, its place in the order of the timeline from 0. Below `data/<folder>/` stand
 *
 * - `columns/<group>-<n>.bin`: numbers of the events, a tile of 16,384 ordinals a file (see `src/catalogue/tiles.ts`). What they say
 *   is grouped by what needs it: `time` (days, salience, subject, tier), `editorial` (days with what the editor knows), `reported` (days of the
 *   first report), `kinds` (type, traits, stances), `actors` (who takes part), `speakers` (whose word it is), `articles`
 * - `details/<n>.json`: a shard of whole events with the articles and actors they name (see `src/catalogue/shard-pyramid.ts`)
 * - `ids/events-<n>.json`, `ids/articles-<n>.json`: from ids to ordinals and numbers (see `src/catalogue/id-buckets.ts`)
 * - `tables.json`: the ids of the actors and what else filters need of them, by number
 * - `actors/<n>.json`, `heads/<n>.json`: actors and heads of articles by number, 200 a file
 * - `text/head.json`, `text/<n>.bin`: the text index. Each file has a stretch of the sorted terms, up to 32 kB, or a single term of very
 *   many events (about a byte an event), and what is found under each: events and actors by their own words, events by the words of the sentences that prove them (see `src/catalogue/text/`). A term is a
 *   folded word, or stands for all words of one stem. A search for a word loads the files of the word, of its stems, and of what begins so
 * - `headlines/<n>.bin`: the same of the headlines of all articles on which an event rests, with the numbers of these
 *
 * What a filter needs, and what it weighs, is what `columns` says of its group: actors `actors`, types, stances, contested and single sources
 * `kinds`, articles `articles`, speakers `speakers`, the period nothing beside `time`, `known` `reported`; a million events have some 6 MB of `time` and
 * 2 to 7 of each other. A search text needs two to six files of the text index, mostly some 100 kB, and those of the actors or types that it names.
 * Headlines of a few words have some 17 bytes each in their index, so that of 250,000 it is 4 MB; of these a word loads one or two files.
 *
 * Actors and articles are numbered from 0 by how many events they are part of, the most frequent first.
 */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.number(), v.integer());

/** More than these would not fit into the memory of many a device. */
const MOST_EVENTS = 2 ** 22;

/** What `dataset.json` says of the events that do not stand in it. */
export const catalogueSchema = v.object({
  /** Below `data/`. */
  folder: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  events: v.pipe(count, v.minValue(1), v.maxValue(MOST_EVENTS)),
  /** How many of them have no date. */
  undated: count,
  actors: count,
  articles: count,
  /** Ordinals of the events in `dataset.json`, in their order: the most salient ones of shard 0, as many as the file has room for. */
  inline: v.array(count),
  /** The outermost days that are known of any event, days since 1970; null where none has a date. */
  span: v.nullable(v.object({ first: day, last: day })),
  /** Events in each month of the span, as `countByMonth` counts them; empty for a span of more than 200 years. */
  months: v.object({ certain: v.array(count), possible: v.array(count) }),
  /** The greatest salience of an event. */
  salience: count,
  /** Bytes of each group of columns, over all tiles; a group of 0 bytes has no files. */
  columns: v.object({
    time: count,
    editorial: count,
    reported: count,
    kinds: count,
    actors: count,
    speakers: count,
    articles: count,
  }),
  /** Which of them have pages of their own: events more salient than that one number says, and articles either all or none. */
  pages: v.object({ salience: count, articles: v.boolean() }),
  /** Files of the text index; missing: there is none, so that a search text finds nothing and the app says that it has not looked at everything. */
  texts: v.optional(count, 0),
  /** Files of each kind under `ids/`. */
  buckets: v.object({ events: count, articles: count }),
});
export type CatalogueInfo = v.InferOutput<typeof catalogueSchema>;

/** A group of columns that is loaded as one. */
export type ColumnGroup = keyof CatalogueInfo["columns"];
