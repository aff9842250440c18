import { OPEN_END, OPEN_START } from "../lod/time-columns.ts";
import { type DayNumber, parseDay } from "../model/day.ts";
import { parseEdtfDate } from "../model/edtf.ts";
import { eventTypes } from "../model/event.ts";
import type { FacetName } from "../search/facets.ts";
import type { CatalogueQuery, Ordinal } from "./catalogue.ts";
import type { DateColumns, KindColumn, ListColumn } from "./columns.ts";
import { type ActorIndex, type HeldColumns, held } from "./held-columns.ts";
import { stanceBits, traitBits, typeOfBits } from "./kind-bits.ts";
import { postingsOf } from "./postings.ts";

/** The filters by which an event can fail, apart from each other since facets and months are counted without their own. */
export const filterNames = [
  "actors",
  "types",
  "sources",
  "says",
  "stances",
  "only",
  "period",
  "known",
  "query",
] as const satisfies readonly (FacetName | string)[];
export type FilterName = (typeof filterNames)[number];

/** Of each event: 0 where it passes, the number of the filter where it fails only by that one, or `SEVERAL`. */
export type Failures = Uint8Array;
const SEVERAL = 255;

/** What stands in `Failures` for events that fail only by a filter. */
export function failureBy(name: FilterName): number {
  return filterNames.indexOf(name) + 1;
}

export interface PassContext {
  readonly events: number;
  readonly columns: HeldColumns;
  /** Null: no filter is about actors or speakers. */
  readonly actors: ActorIndex | null;
  /** Numbers of the articles that are filtered by; an article without a number has no event. */
  readonly sources: readonly number[];
  readonly articleCount: number;
  /** Marks with 1 the events that the search text finds; null: it does not narrow. */
  readonly found: Uint8Array | null;
}

/** The days by which a query reads events. */
export function datesOf({ dates, time }: Pick<CatalogueQuery, "dates" | "time">, columns: HeldColumns): DateColumns {
  if (time === "reported") return held(columns, "reported");
  return (dates === "editorial" && columns.editorial) || held(columns, "time").dates;
}

/** Which events pass, and where to look for them. */
export interface Passing {
  readonly failures: Failures;
  /** Rows among which all are that pass, ascending; null: it may be any. */
  readonly among: Uint32Array | null;
}

/** Which events pass, as `selectEvents` would say. */
export function passFilters(query: CatalogueQuery, context: PassContext): Passing {
  const { filters } = query;
  const { columns, events, found } = context;
  const failures = new Uint8Array(events);
  const fail = (name: FilterName) => failing(failures, name);
  const among = passActors(query, context, fail("actors"));
  if (filters.types.length > 0) {
    const wanted = filters.types.reduce((bits, type) => bits | (1 << eventTypes.indexOf(type)), 0);
    failUnless(held(columns, "kinds"), (bits) => ((wanted >>> typeOfBits(bits)) & 1) === 1, fail("types"));
  }
  if (filters.sources.length > 0) {
    const hit = marked(context.articleCount, context.sources);
    failWithout(held(columns, "articles"), hit, fail("sources"));
  }
  if (filters.says.length > 0) {
    const numbers = filters.says.flatMap((id) => context.actors?.numberOf.get(id) ?? []);
    failOutside(rowsWith(numbers, held(columns, "speakers"), context), fail("says"));
  }
  if (filters.stances.length > 0) {
    const wanted = stanceBits(filters.stances);
    failUnless(held(columns, "kinds"), (bits) => (bits & wanted) !== 0, fail("stances"));
  }
  if (filters.only.length > 0) {
    const wanted = traitBits(filters.only);
    failUnless(held(columns, "kinds"), (bits) => (bits & wanted) === wanted, fail("only"));
  }
  if (filters.from !== null || filters.to !== null) passPeriod(query, datesOf(query, columns), fail("period"));
  if (filters.known !== null) passKnown(parseDay(filters.known), held(columns, "reported"), fail("known"));
  if (found !== null) {
    const { next } = fail("query");
    for (let row = 0; row < events; row += 1)
      if (found[row] === 0) failures[row] = next[failures[row] as number] as number;
  }
  return { failures, among };
}

/** How events come to fail by a filter: what stands for one becomes `next[what]`. */
interface Fail {
  readonly failures: Failures;
  readonly next: Uint8Array;
}

function failing(failures: Failures, name: FilterName): Fail {
  const own = failureBy(name);
  const next = new Uint8Array(SEVERAL + 1).fill(SEVERAL);
  next[0] = own;
  next[own] = own;
  return { failures, next };
}

function actorCount({ actors }: PassContext): number {
  return actors?.tables.actors.length ?? 0;
}

/** One for each of these numbers; those beyond are left out. */
function marked(count: number, numbers: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(count);
  for (const number of numbers) if (number < count) marks[number] = 1;
  return marks;
}

/** Gives back the rows of the only actor that is asked for. */
function passActors({ filters }: CatalogueQuery, context: PassContext, fail: Fail): Uint32Array | null {
  const { actors } = context;
  if (filters.actors.length === 0 || !actors) return null;
  const membersOf = (number: number) => (filters.withAffiliates ? actors.withAffiliates(number) : [number]);
  const groups = filters.actors.map((id) => {
    const number = actors.numberOf.get(id);
    return number === undefined ? [] : membersOf(number);
  });
  const wanted = filters.match === "all" ? groups : [groups.flat()];
  const lists = wanted.map((group) => rowsWith(group, held(context.columns, "actors"), context));
  for (const rows of lists) failOutside(rows, fail);
  return lists.length === 1 && lists[0]?.length === 1 ? (lists[0][0] ?? null) : null;
}

/** The rows that have each of these numbers. */
function rowsWith(numbers: readonly number[], column: ListColumn, context: PassContext): Uint32Array[] {
  const { rowsOf } = postingsOf(column, actorCount(context));
  return numbers.map(rowsOf);
}

/** Those that are in none of the lists. */
function failOutside(lists: readonly Uint32Array[], { failures, next }: Fail): void {
  const before = failures.slice();
  for (let row = 0; row < failures.length; row += 1) failures[row] = next[before[row] as number] as number;
  for (const rows of lists) {
    for (let at = 0; at < rows.length; at += 1) failures[rows[at] as number] = before[rows[at] as number] as number;
  }
}

/** Those that have none of the numbers that are hit: found row by row, since a list of rows for each of very many numbers would weigh more than it is worth. */
function failWithout({ counts, values }: ListColumn, hit: Uint8Array, { failures, next }: Fail): void {
  let place = 0;
  for (let row = 0; row < counts.length; row += 1) {
    const end = place + (counts[row] as number);
    let isHit = 0;
    for (; place < end; place += 1) isHit |= hit[values[place] as number] as number;
    if (isHit === 0) failures[row] = next[failures[row] as number] as number;
  }
}

/** Kinds are few: what is asked of them is asked once of each. */
function failUnless(kinds: KindColumn, passes: (bits: number) => boolean, { failures, next }: Fail): void {
  const passing = Uint8Array.from({ length: 2 ** 16 }, (_, bits) => (passes(bits) ? 1 : 0));
  for (let row = 0; row < kinds.length; row += 1) {
    if (passing[kinds[row] as number] === 0) failures[row] = next[failures[row] as number] as number;
  }
}

/** An undated event passes; one of several days passes where one of them does. */
function passPeriod({ filters }: CatalogueQuery, { earliest, latest, gaps }: DateColumns, fail: Fail): void {
  const { failures, next } = fail;
  const from = firstOf(filters.from) ?? OPEN_START;
  const to = lastOf(filters.to) ?? OPEN_END;
  const failRow = (row: Ordinal) => {
    failures[row] = next[failures[row] as number] as number;
  };
  for (let row = 0; row < earliest.length; row += 1) {
    const first = earliest[row] as number;
    if (first !== OPEN_END && (first > to || (latest[row] as number) < from)) failRow(row);
  }
  for (let gap = 0; gap < gaps.row.length; gap += 1) {
    if ((gaps.from[gap] as number) <= from && (gaps.to[gap] as number) >= to) failRow(gaps.row[gap] as number);
  }
}

function firstOf(text: string | null): DayNumber | null {
  return text === null ? null : (parseEdtfDate(text)?.first ?? null);
}

function lastOf(text: string | null): DayNumber | null {
  return text === null ? null : (parseEdtfDate(text)?.last ?? null);
}

/** Only what was certainly told of later fails. */
function passKnown(known: DayNumber | null, { earliest }: DateColumns, { failures, next }: Fail): void {
  if (known === null) return;
  for (let row = 0; row < earliest.length; row += 1) {
    const first = earliest[row] as number;
    if (first > known && first !== OPEN_END) failures[row] = next[failures[row] as number] as number;
  }
}
