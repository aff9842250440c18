import type { CompiledColumns } from "../../catalogue/compile/compile-columns.ts";
import type { Read, Spools } from "./read-source.ts";

/** What an event of a shard or of `dataset.json` names, as places. */
export function namedBy(events: readonly number[], { named }: CompiledColumns, kind: "actors" | "articles"): number[] {
  const { starts, values } = named[kind];
  const places = events.flatMap((event) => [...values.subarray(starts[event], starts[event + 1])]);
  return [...new Set(places)].sort((a, b) => a - b);
}

/** The texts stand as they were put aside: to read and write them again would take most of the time. */
export function detailsText(
  ordinals: readonly number[],
  { columns }: Read,
  spools: Spools,
  actors: readonly string[],
): string {
  const events = ordinals.map((ordinal) => columns.order[ordinal] as number);
  const traits = ordinals.map(columns.traitsOf);
  const articles = namedBy(events, columns, "articles").map(spools.articles.read);
  const own = namedBy(events, columns, "actors").map((place) => actors[place]);
  return (
    `{"ordinals":${JSON.stringify(ordinals)},"events":[${events.map(spools.events.read).join()}],` +
    `"traits":${JSON.stringify(traits)},"articles":[${articles.join()}],"actors":[${own.join()}]}`
  );
}
