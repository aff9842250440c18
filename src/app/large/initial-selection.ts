import type { Selection } from "../../catalogue/catalogue.ts";
import { unitEdges, unitNames } from "../../lod/calendar-units.ts";
import type { Density } from "../../lod/occurrence-counts.ts";
import type { CatalogueInfo } from "../../model/catalogue.ts";
import { namedMonths } from "../../search/month-counts.ts";

/** What is known of the whole timeline before its catalogue has been asked. */
export function initialSelection({ events, undated, span, months, inline }: CatalogueInfo): Selection {
  const edges = span && months.certain.length > 0 ? unitEdges(unitNames.indexOf("month"), span.first, span.last) : null;
  return {
    key: "",
    total: events,
    undated,
    span,
    months: edges ? namedMonths(edges, asArrays(months)) : [],
    years: [],
    isSearchedWhole: true,
    top: inline.map((ordinal) => ({ ordinal, shard: 0 })),
  };
}

function asArrays({ certain, possible }: CatalogueInfo["months"]): Density {
  return { certain: Uint32Array.from(certain), possible: Uint32Array.from(possible) };
}
