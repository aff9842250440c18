import { OPEN_START } from "../lod/time-columns.ts";
import type { DayNumber } from "../model/day.ts";
import type { CatalogueQuery } from "./catalogue.ts";
import type { DateColumns } from "./columns.ts";
import { dayOrder } from "./list-days.ts";
import type { Failures, Passing } from "./pass-filters.ts";
import { passingAmong, passingRows, placeAmong } from "./passing-rows.ts";

/** What passes a query. */
export interface SelectedRows {
  readonly query: CatalogueQuery;
  readonly failures: Failures;
  readonly dates: DateColumns;
  /** Ordinals of what passes, ascending. */
  readonly rows: Uint32Array;
  /** Ordinals from a place of the list on. */
  readonly page: (start: number, count: number) => number[];
  /** Null: it does not pass. */
  readonly placeOf: (ordinal: number) => number | null;
  /** Of the first on that day or later. */
  readonly placeOfDay: (day: DayNumber) => number;
  /** Whether all was looked at that the search text may find. */
  readonly isSearchedWhole: boolean;
}

/** `isOrdered`: the dates are those by which ordinals are given, so that the list is in their order. */
export function selectRows(
  query: CatalogueQuery,
  { failures, among }: Passing,
  dates: DateColumns,
  isOrdered: boolean,
): Omit<SelectedRows, "isSearchedWhole"> {
  const rows = among === null ? passingRows(failures) : passingAmong(failures, among);
  const { page, placeOf } = isOrdered ? ordinalList(rows) : sortedList({ rows, failures, dates });
  const placeOfDay = (day: DayNumber) => firstFrom(day, { rows, dates, page });
  return { query, failures, dates, rows, page, placeOf, placeOfDay };
}

/** In the order of the list days ascend: halves it until the day is found. */
function firstFrom(day: DayNumber, { rows, dates, page }: Pick<SelectedRows, "rows" | "dates" | "page">): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const [row = 0] = page(middle, 1);
    const first = dates.earliest[row] as number;
    if ((first === OPEN_START ? (dates.latest[row] as number) : first) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

type List = Pick<SelectedRows, "page" | "placeOf">;
type Ordered = Pick<SelectedRows, "rows" | "failures" | "dates">;

function ordinalList(rows: Uint32Array): List {
  return { page: (start, count) => [...rows.subarray(start, start + count)], placeOf: (row) => placeAmong(rows, row) };
}

/** Put in order only once that is asked for. */
function sortedList({ rows, failures, dates }: Ordered): List {
  let kept: { readonly list: Uint32Array; readonly places: Uint32Array } | null = null;
  const listed = () => {
    kept ??= listInOrder(failures, dayOrder(dates), rows.length);
    return kept;
  };
  return {
    page: (start, count) => [...listed().list.subarray(start, start + count)],
    placeOf: (ordinal) => (failures[ordinal] === 0 ? (listed().places[ordinal] as number) : null),
  };
}

function listInOrder(failures: Failures, order: Uint32Array, total: number) {
  const list = new Uint32Array(total);
  const places = new Uint32Array(failures.length);
  let place = 0;
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] as number;
    if (failures[row] !== 0) continue;
    places[row] = place;
    list[place++] = row;
  }
  return { list, places };
}
