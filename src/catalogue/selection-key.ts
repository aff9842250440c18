import type { CatalogueQuery } from "./catalogue.ts";

/** The key of a query: equal for equal ones. */
export function selectionKey({ filters, dates, time }: CatalogueQuery): string {
  const { actors, match, withAffiliates, types, sources, says, stances, only, from, to, known, query } = filters;
  const lists = [actors, types, sources, says, stances, only];
  return JSON.stringify([...lists, match, withAffiliates, from, to, known, query, dates, time]);
}
