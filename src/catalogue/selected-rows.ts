import { OPEN_START } from "../lod/time-columns.ts";
import type { DayNumber } from "../model/day.ts";
import type { CatalogueQuery } from "./catalogue.ts";
import type { DateColumns } from "./columns.ts";
import { dayOrder } from "./list-days.ts";
import type { Failures } from "./pass-filters.ts";

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
  /** Of the first on that day or later. */
  readonly placeOfDay: (day: DayNumber) => number;
  /** Whether all was looked at that the search text may find. */
  readonly isSearchedWhole: boolean;
}

/** `isOrdered`: the dates are those by which ordinals are given, so that the list is in their order. */
export function selectRows(
  query: CatalogueQuery,
  failures: Failures,
  dates: DateColumns,
  isOrdered: boolean,
): Omit<SelectedRows, "isSearchedWhole"> {
  const list = isOrdered ? ordinalList(failures) : sortedList(failures, dates);
  return { query, failures, dates, ...list, placeOfDay: (day) => placeOfDay({ dates, ...list }, day) };
}

/** In the order of the list days ascend: halves it until the day is found. */
function placeOfDay({ dates, total, page }: List & { readonly dates: DateColumns }, day: DayNumber): number {
  let [low, high] = [0, total];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const [row = 0] = page(middle, 1);
    const first = dates.earliest[row] as number;
    if ((first === OPEN_START ? (dates.latest[row] as number) : first) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

type List = Pick<SelectedRows, "total" | "page" | "placeOf">;

function ordinalList(failures: Failures): List {
  const before = new Uint32Array(Math.ceil(failures.length / BLOCK) + 1);
  for (let row = 0; row < failures.length; row += 1) {
    if (failures[row] === 0) before[(row >>> 10) + 1] = (before[(row >>> 10) + 1] as number) + 1;
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

/** Places are counted anew for each selection, and only once they are asked for. */
function sortedList(failures: Failures, dates: DateColumns): List {
  let total = 0;
  for (let row = 0; row < failures.length; row += 1) if (failures[row] === 0) total += 1;
  let kept: { readonly list: Uint32Array; readonly places: Uint32Array } | null = null;
  const listed = () => {
    kept ??= listInOrder(failures, dayOrder(dates), total);
    return kept;
  };
  return {
    total,
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
