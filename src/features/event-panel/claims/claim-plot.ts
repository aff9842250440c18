import type { Corpus } from "../../../data/corpus.ts";
import type { Claim, Property } from "../../../model/claim.ts";
import { originalOf } from "../../../model/copies.ts";
import type { TimelineEvent } from "../../../model/event.ts";
import type { ArticleId } from "../../../model/ids.ts";
import type { Localized } from "../../../model/localized.ts";
import { excludes } from "../../../model/standing.ts";

/** A figure with the event that tells it. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly event: TimelineEvent;
}

/** The figures for one property: only these may share an axis. */
export interface ClaimGroup {
  readonly property: Property;
  readonly rows: readonly ClaimRow[];
  readonly axis: Axis;
}

/** From the first tick to the last; always at least two ticks. */
export interface Axis {
  readonly ticks: readonly number[];
}

export interface ClaimPlot {
  readonly id: string;
  readonly title: Localized;
  readonly groups: readonly ClaimGroup[];
}

/** What can be said of all figures of a plot at once. */
export type Agreement = "one-figure" | "different-things" | "differ" | "agree";

/**
 * The plots that belong beside an event: one for each question that a claim of the event answers, with the claims of
 * every event; then one for each property of the event that no question asks for.
 */
export function claimPlots(
  event: TimelineEvent,
  { timeline, events: all, articleById }: Pick<Corpus, "timeline" | "events" | "articleById">,
): ClaimPlot[] {
  const events = all.map((each) => withoutCopied(each, articleById));
  const own = new Set(event.claims.map(({ property }) => property));
  const questions = timeline.questions.filter(({ properties }) => properties.some((id) => own.has(id)));
  const asked = new Set(questions.flatMap(({ properties }) => properties));
  const unasked = timeline.properties.filter(({ id }) => own.has(id) && !asked.has(id));
  const propertyById = new Map(timeline.properties.map((property) => [property.id, property]));
  return [
    ...questions.map(({ id, title, properties }) => {
      const listed = properties.flatMap((property) => propertyById.get(property) ?? []);
      return { id, title, groups: groupClaims(listed, events) };
    }),
    ...unasked.map((property) => ({ id: property.id, title: property.name, groups: groupClaims([property], events) })),
  ];
}

/** The same figure of the same speaker in articles that are copies of each other is one figure. */
function withoutCopied(event: TimelineEvent, heads: Corpus["articleById"]): TimelineEvent {
  if (event.claims.length < 2) return event;
  const articles = new Map(event.evidence.map(({ key, article }) => [key, article]));
  const told = new Map<string, ArticleId>();
  const claims = event.claims.filter(({ words: _, evidence, ...figure }) => {
    const article = articles.get(evidence);
    if (!article) return true;
    const key = JSON.stringify([originalOf(article, heads), figure]);
    const first = told.get(key) ?? article;
    told.set(key, first);
    return first === article;
  });
  return { ...event, claims };
}

/** One figure; figures for different things; figures for one thing that exclude each other, or do not. */
export function agreementOf({ groups }: ClaimPlot): Agreement {
  const claims = groups.flatMap(({ rows }) => rows.map(({ claim }) => claim));
  if (claims.length <= 1) return "one-figure";
  if (groups.length > 1) return "different-things";
  return claims.some((a) => claims.some((b) => excludes(a, b))) ? "differ" : "agree";
}

/** Where a value stands on an axis, from 0 to 1. */
export function placeOn({ ticks }: Axis, value: number): number {
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return (value - first) / (last - first);
}

/** Properties of one unit get the same axis, so that lengths can be compared; empty groups are left out. */
function groupClaims(properties: readonly Property[], events: readonly TimelineEvent[]): ClaimGroup[] {
  const rows = events.flatMap((event) => event.claims.map((claim): ClaimRow => ({ claim, event })));
  const groups = properties.map((property) => ({
    property,
    rows: rows.filter(({ claim }) => claim.property === property.id),
  }));
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => {
      const sameUnit = groups.filter(({ property }) => property.unit.de === group.property.unit.de);
      return { ...group, axis: axisFor(sameUnit.flatMap((each) => each.rows)) };
    });
}

/** The most steps an axis is divided into. */
const STEPS = 3;
/** Round steps, times a power of ten. */
const ROUND = [1, 2, 4, 5, 10];

/** An axis in round steps that holds zero and every figure. */
function axisFor(rows: readonly ClaimRow[]): Axis {
  const values = rows.flatMap(({ claim }) => [claim.min, claim.max]).filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const needed = (high - low) / STEPS || 1;
  const power = 10 ** Math.floor(Math.log10(needed));
  const step = (ROUND.find((round) => round * power >= needed) ?? 10) * power;
  const first = Math.floor(low / step);
  const count = Math.max(1, Math.ceil(high / step) - first);
  return { ticks: Array.from({ length: count + 1 }, (_, index) => (first + index) * step) };
}
