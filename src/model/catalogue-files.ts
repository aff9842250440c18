import * as v from "valibot";
import { actorSchema } from "./actor.ts";
import { articleSchema } from "./article.ts";
import { eventSchema, eventTypes } from "./event.ts";
import { actorIdSchema, articleIdSchema } from "./ids.ts";
import { traitSchema } from "./trait.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Whole events with all that they name. */
export const detailsSchema = v.object({
  /** Of the events, in their order. */
  ordinals: v.array(count),
  events: v.array(eventSchema),
  /** Of the events, in their order. */
  traits: v.array(v.array(traitSchema)),
  articles: v.array(articleSchema),
  actors: v.array(actorSchema),
});

/** By id or former id: an event's ordinal and shard, or an article's number. */
export const eventIdsSchema = v.record(v.string(), v.tuple([count, count]));
export const articleIdsSchema = v.record(v.string(), count);

/** What filters need of the actors and articles, by number. */
export const tablesSchema = v.object({
  actors: v.array(actorIdSchema),
  /** To whom each actor belongs, as numbers. */
  affiliations: v.array(v.array(count)),
  /** In how many events each takes part. */
  events: v.array(count),
  /** Only the first 200: those that most events rest on. */
  articles: v.array(articleIdSchema),
});
export type CatalogueTables = v.InferOutput<typeof tablesSchema>;

/** What a search in the text index begins with. */
export const textHeadSchema = v.object({
  /** Of each file the first term, in the order of the files. */
  first: v.array(v.string()),
  /** The same of the index of headlines. */
  headlines: v.array(v.string()),
  /** By which names an event type may be asked for. */
  typeNames: v.array(v.object({ id: v.picklist(eventTypes), names: v.array(v.string()) })),
});
export type TextHead = v.InferOutput<typeof textHeadSchema>;

/** A part of the table of actors, or of heads of articles. */
export const actorsPartSchema = v.array(actorSchema);
export const headsPartSchema = v.array(articleSchema);
