import type { FacetOption } from "../../search/facets.ts";
import { MOST_OPTIONS, type NarrowedOptions } from "./narrow-options.ts";

/** A choice; `count` is missing where nobody has counted what it would leave. */
export type Choice<T> = Omit<FacetOption<T>, "count"> & { readonly count?: number };

/** What was found by name joins the choices behind those that are shown, as far as there is room. */
export function withFound<T>(
  { shown, hidden }: NarrowedOptions<Choice<T>>,
  options: readonly Choice<T>[],
  found: { readonly ids: readonly T[]; readonly more: number },
): NarrowedOptions<Choice<T>> {
  const there = new Set(shown.map(({ value }) => value));
  const counted = new Map(options.map((option) => [option.value, option]));
  const more = found.ids
    .filter((value) => !there.has(value))
    .map((value) => counted.get(value) ?? { value, chosen: false });
  const room = Math.max(0, MOST_OPTIONS - shown.length);
  return { shown: [...shown, ...more.slice(0, room)], hidden: hidden + found.more + Math.max(0, more.length - room) };
}
