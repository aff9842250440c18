import * as v from "valibot";
import { isoDaySchema } from "../model/day.ts";
import { parseEdtfDate } from "../model/edtf.ts";
import { eventTypeSchema } from "../model/event.ts";
import { stanceSchema } from "../model/evidence.ts";
import { findingGroups } from "../model/finding-group.ts";
import { timeReadings } from "../model/first-report.ts";
import type { ArticleId } from "../model/ids.ts";
import { actorIdSchema, articleIdSchema, type EventId, eventIdSchema, evidenceKeySchema } from "../model/ids.ts";
import { languageSchema } from "../model/localized.ts";
import { type Span, spanSchema } from "../model/span.ts";
import { traitSchema } from "../model/trait.ts";
import type { Filters } from "../search/filters.ts";
import { laneKinds, layouts, type StoryPlace, startView, storyPlaces, type View } from "./view.ts";

/** The part of `window.location` that a view is read from. */
export interface Address {
  readonly pathname: string;
  /** With its leading `?`, or empty. */
  readonly search: string;
}

/** Which events and articles have a page of their own in this build, and so a short address. */
export interface Pages {
  readonly event: (id: EventId) => boolean;
  readonly article: (id: ArticleId) => boolean;
}

export const everyPage: Pages = { event: () => true, article: () => true };

/**
 * The view that an address names. `root` is the path of the site, ending in a slash. A broken value falls back to its
 * default; an id that is well formed but unknown is kept, so that the app can say so.
 */
export function parseView(address: Address, root: string): View {
  const query = new URLSearchParams(address.search);
  const page = parsePath(address.pathname, root);
  const article = first(query, "a", articleIdSchema) ?? page.article;
  return {
    event: first(query, "e", eventIdSchema) ?? page.event,
    article,
    compared: article && first(query, "versus", articleIdSchema),
    actor: first(query, "p", actorIdSchema),
    evidence: first(query, "evidence", evidenceKeySchema),
    passage: article && parsePassage(query.get("s")),
    filters: parseFilters(query),
    highlighted: all(query, "highlight", eventIdSchema),
    embedded: query.has("embed"),
    story: query.has("embed") ? null : parseStory(query.get("story")),
    lanes: first(query, "lanes", v.picklist(laneKinds)) ?? startView.lanes,
    layout: first(query, "view", v.picklist(layouts)),
    findings: first(query, "findings", v.picklist(findingGroups)),
    dates: first(query, "dates", v.picklist(["articles", "editorial"])) ?? startView.dates,
    time: first(query, "time", v.picklist(timeReadings)) ?? startView.time,
    language: first(query, "lang", languageSchema),
  };
}

/** The address of a view; the inverse of `parseView`. Defaults are not written, lists keep their order. */
export function formatView(view: View, root: string, pages: Pages = everyPage): Address {
  const query = new URLSearchParams();
  let path = "";
  if (view.article && pages.article(view.article)) path = `a/${view.article}/`;
  else if (view.article) query.append("a", view.article);
  if (view.event && !view.article && pages.event(view.event)) path = `e/${view.event}/`;
  else if (view.event) query.append("e", view.event);
  if (view.article && view.compared) query.append("versus", view.compared);
  if (view.actor) query.append("p", view.actor);
  appendFilters(query, view.filters);
  for (const id of view.highlighted) query.append("highlight", id);
  if (view.embedded) query.append("embed", "");
  else if (view.story) query.append("story", storyWords[view.story]);
  if (view.lanes !== startView.lanes) query.append("lanes", view.lanes);
  if (view.layout) query.append("view", view.layout);
  if (view.findings) query.append("findings", view.findings);
  if (view.dates !== startView.dates) query.append("dates", view.dates);
  if (view.time !== startView.time) query.append("time", view.time);
  if (view.evidence) query.append("evidence", view.evidence);
  if (view.article && view.passage) query.append("s", `${view.passage.start}-${view.passage.end}`);
  if (view.language) query.append("lang", view.language);
  return { pathname: root + path, search: query.size > 0 ? `?${query}` : "" };
}

/** What `e/<id>/` and `a/<id>/` name; `index.html` at the end changes nothing. */
function parsePath(pathname: string, root: string): Pick<View, "event" | "article"> {
  const path = pathname.startsWith(root) ? pathname.slice(root.length) : "";
  const [kind, id] = path.split("/");
  const event = v.safeParse(eventIdSchema, id);
  const article = v.safeParse(articleIdSchema, id);
  return {
    event: kind === "e" && event.success ? event.output : null,
    article: kind === "a" && article.success ? article.output : null,
  };
}

/** `s=120-260`: the characters of the article's text from the one to before the other. */
function parsePassage(text: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "") ?? [];
  const span = v.safeParse(spanSchema, { start: Number(start), end: Number(end) });
  return start !== undefined && span.success ? span.output : null;
}

/** What follows `story=`: nothing while it is told, since the chosen event says how far. */
const storyWords: Readonly<Record<StoryPlace, string>> = { told: "", end: "end" };

function parseStory(text: string | null): StoryPlace | null {
  return storyPlaces.find((place) => storyWords[place] === text) ?? null;
}

/** More than anybody types, in characters; what a pasted text has beyond it is left out. */
const LONGEST_QUERY = 200;

function parseFilters(query: URLSearchParams): Filters {
  return {
    actors: all(query, "actor", actorIdSchema),
    match: first(query, "match", v.picklist(["any", "all"])) ?? "any",
    withAffiliates: query.get("with") === "affiliates",
    types: all(query, "type", eventTypeSchema),
    sources: all(query, "source", articleIdSchema),
    says: all(query, "says", actorIdSchema),
    stances: all(query, "stance", stanceSchema),
    only: all(query, "only", traitSchema),
    ...parsePeriod(query.get("from"), query.get("to")),
    known: first(query, "known", isoDaySchema),
    query: (query.get("q") ?? "").slice(0, LONGEST_QUERY).trim(),
  };
}

/** A bound that is no EDTF date is open; a period that ends before it begins is none. */
function parsePeriod(fromText: string | null, toText: string | null): Pick<Filters, "from" | "to"> {
  const from = fromText === null ? null : parseEdtfDate(fromText);
  const to = toText === null ? null : parseEdtfDate(toText);
  if (from && to && from.first > to.last) return { from: null, to: null };
  return { from: from?.text ?? null, to: to?.text ?? null };
}

function appendFilters(query: URLSearchParams, filters: Filters): void {
  for (const id of filters.actors) query.append("actor", id);
  if (filters.match === "all") query.append("match", "all");
  if (filters.withAffiliates) query.append("with", "affiliates");
  for (const type of filters.types) query.append("type", type);
  for (const id of filters.sources) query.append("source", id);
  for (const id of filters.says) query.append("says", id);
  for (const stance of filters.stances) query.append("stance", stance);
  for (const trait of filters.only) query.append("only", trait);
  if (filters.from) query.append("from", filters.from);
  if (filters.to) query.append("to", filters.to);
  if (filters.known) query.append("known", filters.known);
  if (filters.query) query.append("q", filters.query);
}

type Word<T> = v.GenericSchema<unknown, T>;

/** The first value of a name that its schema accepts; null when there is none. */
function first<T>(query: URLSearchParams, name: string, schema: Word<T>): T | null {
  return all(query, name, schema)[0] ?? null;
}

/** Every value of a name that its schema accepts, each once, in the order of the query. */
function all<T>(query: URLSearchParams, name: string, schema: Word<T>): T[] {
  const values = query.getAll(name).map((value) => v.safeParse(schema, value));
  return [...new Set(values.filter((value) => value.success).map((value) => value.output))];
}
