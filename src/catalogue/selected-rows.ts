import { unitEdges, unitNames } from "../lod/calendar-units.ts";
import { orderBy } from "../lod/ordered-rows.ts";
import { OPEN_END, OPEN_START } from "../lod/time-columns.ts";
import { calendarDate, dayOf } from "../model/day.ts";
import { type MonthCount, namedMonths } from "../search/month-counts.ts";
import type { CatalogueQuery, Selection, YearStart } from "./catalogue.ts";
import { type DateColumns, isDated } from "./columns.ts";
import { listDays } from "./list-days.ts";
import { type Failures, failureBy } from "./pass-filters.ts";
import { createSalientRows } from "./salient-rows.ts";
import { createUnitCounts } from "./unit-counts.ts";

/** As many of the most salient as are told of with every selection. */
const TOP = 200;

/** Rows whose number is remembered together, so that a place in the list is found without counting from its beginning. */
const BLOCK = 1024;

/** What passes a query. */
export interface SelectedRows {
  readonly query: CatalogueQuery;
  readonly failures: Failures;
  readonly dates: DateColumns;
  readonly total: number;
  /** Ordinals from a place of the list on. */
  readonly page: (start: number, count: number) => number[];
  /** Null: it does not pass. */
  readonly placeOf: (ordinal: number) => number | null;
  /** Calls with each that passes, in ascending order. */
  readonly each: (visit: (row: number) => void) => void;
}

/** `isOrdered`: the dates are those by which ordinals are given, so that the list is in their order. */
export function selectRows(
  query: CatalogueQuery,
  failures: Failures,
  dates: DateColumns,
  isOrdered: boolean,
): SelectedRows {
  const each = (visit: (row: number) => void) => {
    for (let row = 0; row < failures.length; row += 1) if (failures[row] === 0) visit(row);
  };
  const list = isOrdered ? ordinalList(failures) : sortedList(failures, dates);
  return { query, failures, dates, each, ...list };
}

type List = Pick<SelectedRows, "total" | "page" | "placeOf">;

function ordinalList(failures: Failures): List {
  const before = new Uint32Array(Math.ceil(failures.length / BLOCK) + 1);
  for (let row = 0; row < failures.length; row += 1) {
    if (failures[row] === 0) before[Math.floor(row / BLOCK) + 1] = (before[Math.floor(row / BLOCK) + 1] as number) + 1;
  }
  for (let block = 1; block < before.length; block += 1) {
    before[block] = (before[block] as number) + (before[block - 1] as number);
  }
  return {
    total: before.at(-1) as number,
    page: (start, count) => {
      const page: number[] = [];
      const block = before.findLastIndex((passed) => passed <= start);
      let place = before[block] as number;
      for (let row = block * BLOCK; row < failures.length && page.length < count; row += 1) {
        if (failures[row] !== 0) continue;
        if (place >= start) page.push(row);
        place += 1;
      }
      return page;
    },
    placeOf: (ordinal) => {
      if (failures[ordinal] !== 0) return null;
      const block = Math.floor(ordinal / BLOCK);
      let place = before[block] as number;
      for (let row = block * BLOCK; row < ordinal; row += 1) if (failures[row] === 0) place += 1;
      return place;
    },
  };
}

function sortedList(failures: Failures, dates: DateColumns): List {
  const { day, latest } = listDays(dates);
  const list = orderBy(day, orderBy(latest)).filter((row) => failures[row] === 0);
  return {
    total: list.length,
    page: (start, count) => [...list.subarray(start, start + count)],
    placeOf: (ordinal) => {
      const place = list.indexOf(ordinal);
      return place < 0 ? null : place;
    },
  };
}

/** What is told of a selection at once. */
export function describeSelection(
  rows: SelectedRows,
  salience: Uint16Array | Uint32Array,
): Omit<Selection, "key" | "top"> & { readonly top: readonly number[] } {
  const { dates, failures } = rows;
  let undated = 0;
  const salient = createSalientRows(salience, TOP);
  rows.each((row) => {
    if (!isDated(dates, row)) undated += 1;
    salient.offer(row);
  });
  const inList = new Map(salient.rows().map((row) => [row, rows.placeOf(row) as number]));
  const period = failureBy("period");
  return {
    total: rows.total,
    undated,
    span: spanOf(dates, (row) => failures[row] === 0),
    months: monthsOf(dates, (row) => failures[row] === 0 || failures[row] === period),
    years: yearsOf(dates, rows),
    top: [...inList.keys()].sort((a, b) => (inList.get(a) as number) - (inList.get(b) as number)),
  };
}

export function spanOf({ earliest, latest }: DateColumns, passes: (row: number) => boolean): Selection["span"] {
  let first = OPEN_END;
  let last = OPEN_START;
  for (let row = 0; row < earliest.length; row += 1) {
    if (!passes(row)) continue;
    // An undated event stands beyond both ends, too.
    const from = earliest[row] as number;
    const to = latest[row] as number;
    if (from > OPEN_START && from < first) first = from;
    if (from > OPEN_START && from < OPEN_END && from > last) last = from;
    if (to < OPEN_END && to > last) last = to;
    if (to > OPEN_START && to < OPEN_END && to < first) first = to;
  }
  return first > last ? null : { first, last };
}

/** As `countByMonth` counts. */
export function monthsOf(dates: DateColumns, passes: (row: number) => boolean): MonthCount[] {
  const span = spanOf(dates, passes);
  if (!span) return [];
  const level = unitNames.indexOf("month");
  const edges = unitEdges(level, span.first, span.last);
  const each = (visit: (row: number, lanes: number) => void) => {
    for (let row = 0; row < dates.earliest.length; row += 1) if (passes(row)) visit(row, 1);
  };
  return namedMonths(edges, createUnitCounts(dates, { lanes: 1, each }).density(0, level, edges));
}

/** Each year once: in the order of the list days ascend. */
function yearsOf({ earliest, latest }: DateColumns, { total, page }: SelectedRows): YearStart[] {
  const years: { year: number; start: number; count: number }[] = [];
  let [yearEnd, place] = [Number.NEGATIVE_INFINITY, 0];
  for (let start = 0; start < total; start += BLOCK) {
    for (const row of page(start, BLOCK)) {
      const first = earliest[row] as number;
      const day = first === OPEN_START ? (latest[row] as number) : first;
      if (day === OPEN_END) return years;
      if (day > yearEnd) {
        const { year } = calendarDate(day);
        years.push({ year, start: place, count: 0 });
        yearEnd = dayOf(year, 12, 31);
      }
      const last = years.at(-1);
      if (last) last.count += 1;
      place += 1;
    }
  }
  return years;
}
