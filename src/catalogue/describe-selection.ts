import { unitEdges, unitNames } from "../lod/calendar-units.ts";
import { OPEN_END, OPEN_START } from "../lod/time-columns.ts";
import { calendarDate, type DayNumber } from "../model/day.ts";
import { type MonthCount, namedMonths } from "../search/month-counts.ts";
import type { Selection, YearStart } from "./catalogue.ts";
import type { DateColumns } from "./columns.ts";
import { type Failures, failureBy } from "./pass-filters.ts";
import { passingRows } from "./passing-rows.ts";
import { createSalientRows } from "./salient-rows.ts";
import type { SelectedRows } from "./selected-rows.ts";
import { type CountedRows, countUnits, unitsByDay } from "./unit-counts.ts";

/** As many of the most salient as are told of with every selection. */
const TOP = 200;
const MONTH = unitNames.indexOf("month");

/** What is told of a selection at once; `top` as ordinals. */
export type SelectionDescription = Omit<Selection, "key" | "top"> & { readonly top: readonly number[] };

export function describeSelection(rows: SelectedRows, salience: Uint16Array | Uint32Array): SelectionDescription {
  const { dates, failures, query } = rows;
  const counted = { ...rows, spare: 0 };
  const span = spanOf(counted);
  const isBounded = query.filters.from !== null || query.filters.to !== null;
  const { undated, years, salient } = goOver(rows, salience, span);
  const inList = new Map(salient.map((row) => [row, rows.placeOf(row) as number]));
  return {
    total: rows.rows.length,
    undated,
    span,
    months: isBounded ? monthsOf(countedRows(dates, failures, failureBy("period"))) : monthsWithin(counted, span),
    years,
    isSearchedWhole: rows.isSearchedWhole,
    top: [...inList.keys()].sort((a, b) => (inList.get(a) as number) - (inList.get(b) as number)),
  };
}

/** What can be counted of all that passes in one go. */
function goOver({ dates, rows }: SelectedRows, salience: Uint16Array | Uint32Array, span: Selection["span"]) {
  const { earliest, latest } = dates;
  const edges = span ? unitEdges(MONTH, span.first, span.last) : new Int32Array(1);
  const [start, months] = [edges[0] as number, unitsByDay(edges)];
  const counts = new Uint32Array(edges.length);
  const salient = createSalientRows(salience, TOP);
  let [undated, least] = [0, 0];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    if ((salience[row] as number) >= least) {
      salient.offer(row);
      least = salient.least();
    }
    const first = earliest[row] as number;
    const day = first === OPEN_START ? (latest[row] as number) : first;
    if (first === OPEN_END) undated += 1;
    if (day === OPEN_END) continue;
    const month = months[day - start] as number;
    counts[month] = (counts[month] as number) + 1;
  }
  return { undated, years: yearsByMonths(edges, counts), salient: salient.rows() };
}

/** The rows for which 0, or `spare`, stands among the failures. */
export function countedRows(dates: DateColumns, failures: Failures, spare = 0): CountedRows {
  return { dates, rows: passingRows(failures, spare), failures, spare };
}

/** The outermost days that are known of rows. */
export function spanOf({ dates, rows }: CountedRows): Selection["span"] {
  const { earliest, latest } = dates;
  let first = OPEN_END;
  let last = OPEN_START;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    // An undated event stands beyond both ends, too.
    const from = earliest[row] as number;
    const to = latest[row] as number;
    if (from > OPEN_START && from < OPEN_END) {
      if (from < first) first = from;
      if (from > last) last = from;
    }
    if (to > OPEN_START && to < OPEN_END) {
      if (to > last) last = to;
      if (to < first) first = to;
    }
  }
  return first > last ? null : { first, last };
}

/** As `countByMonth` counts. */
export function monthsOf(rows: CountedRows): MonthCount[] {
  return monthsWithin(rows, spanOf(rows));
}

function monthsWithin(rows: CountedRows, span: Selection["span"]): MonthCount[] {
  if (!span) return [];
  const edges = unitEdges(MONTH, span.first, span.last);
  const [counts] = countUnits(rows, { lanes: 1, bits: new Uint8Array(rows.failures.length).fill(1) }, edges);
  return counts ? namedMonths(edges, counts) : [];
}

/** Each year once: in the order of the list days ascend. */
function yearsByMonths(edges: Int32Array, counts: Uint32Array): YearStart[] {
  const years: { year: number; start: number; count: number }[] = [];
  let start = 0;
  for (let month = 0; month < edges.length - 1; month += 1) {
    const count = counts[month] as number;
    if (count === 0) continue;
    const { year } = calendarDate(edges[month] as DayNumber);
    const last = years.at(-1);
    if (last?.year === year) last.count += count;
    else years.push({ year, start, count });
    start += count;
  }
  return years;
}
