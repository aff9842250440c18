import { orderBy } from "../lod/ordered-rows.ts";
import { OPEN_END, OPEN_START } from "../lod/time-columns.ts";
import { type DateColumns, isDated } from "./columns.ts";

/** By what an event is put in order: the day that counts in the list, then its latest possible one; without such a day it comes after all others. */
export function listDays(dates: DateColumns): { readonly day: Int32Array; readonly latest: Int32Array } {
  const { earliest, latest } = dates;
  const day = earliest.map((first, row) => (first === OPEN_START ? (latest[row] as number) : first));
  return { day, latest: latest.map((last, row) => (isDated(dates, row) ? last : OPEN_END)) };
}

const orders = new WeakMap<DateColumns, Uint32Array>();

/** All rows in the order of the list by these dates, equals in their own order; worked out once. */
export function dayOrder(dates: DateColumns): Uint32Array {
  const known = orders.get(dates);
  if (known) return known;
  const { day, latest } = listDays(dates);
  const order = orderBy(day, orderBy(latest));
  orders.set(dates, order);
  return order;
}
