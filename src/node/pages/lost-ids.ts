import * as v from "valibot";
import type { Dataset } from "../../model/dataset.ts";

/** What is read of a dataset that was published before, whatever its format; the ids, and no more. */
const publishedSchema = v.object({
  events: v.array(v.object({ id: v.string(), formerIds: v.optional(v.array(v.string()), []) })),
  withdrawn: v.optional(v.array(v.object({ id: v.string(), formerIds: v.optional(v.array(v.string()), []) })), []),
  articles: v.array(v.object({ id: v.string() })),
});

/** Addresses that worked before and would lead nowhere now, as `e/…/` and `a/…/`, in the order of the published dataset; null: it is none. */
export function lostAddresses(published: unknown, dataset: Dataset): string[] | null {
  const parsed = v.safeParse(publishedSchema, published);
  if (!parsed.success) return null;
  const idsOf = (items: readonly { readonly id: string; readonly formerIds: readonly string[] }[]) =>
    items.flatMap(({ id, formerIds }) => [id, ...formerIds]);
  const { events, withdrawn, articles } = parsed.output;
  const known = new Set([...idsOf(dataset.events), ...idsOf(dataset.withdrawn)]);
  const knownArticles = new Set<string>(dataset.articles.map(({ id }) => id));
  return [
    ...[...new Set(idsOf([...events, ...withdrawn]))].filter((id) => !known.has(id)).map((id) => `e/${id}/`),
    ...articles.filter(({ id }) => !knownArticles.has(id)).map(({ id }) => `a/${id}/`),
  ];
}
