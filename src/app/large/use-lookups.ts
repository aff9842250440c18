import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { use, useEffect, useMemo, useState } from "react";
import type { Catalogue, CatalogueQuery, EventRef } from "../../catalogue/catalogue.ts";
import type { Corpus } from "../../data/corpus.ts";
import type { DetailsStore } from "../../data/details-store.ts";
import { DataRootContext } from "../../data/queries.ts";
import type { ActorId, ArticleId, EventId } from "../../model/ids.ts";
import { noFilters } from "../../search/filters.ts";
import { useView } from "../../state/navigation.tsx";

export interface Lookups {
  /** The ids of which it is not known whether there is an event, an article or an actor: not yet, or since it could not be loaded. The same set until that changes. */
  readonly awaited: ReadonlySet<string>;
  /** The events that the view names, as far as they have been found. */
  readonly events: readonly EventRef[];
  readonly error: Error | null;
  readonly retry: () => void;
}

const unchanging = { staleTime: Infinity, networkMode: "always", retry: false, structuralSharing: false } as const;

/**
 * Finds what the view names and the corpus does not hold: events, articles and actors that a link leads to, or that filters choose, and of
 * two articles side by side all events, since what the one does not tell of is said, too.
 */
export function useLookups(catalogue: Catalogue, details: DetailsStore, corpus: Corpus): Lookups {
  const root = use(DataRootContext);
  const { events, articles, actors, sideBySide } = useNamed();
  const found = useQueries({
    queries: events.map((id) => ({
      ...unchanging,
      queryKey: ["event", root, id],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const ref = await catalogue.findEvent(id, { signal });
        if (ref) await details.load([ref]);
        return ref;
      },
    })),
  });
  const missing = useQueries({
    queries: [
      ...articles
        .filter((id) => !corpus.articleById.has(id))
        .map((id) => ({
          ...unchanging,
          queryKey: ["head", root, id],
          queryFn: async ({ signal }: { signal: AbortSignal }) => {
            details.hold({ articles: await catalogue.articles([id], { signal }), actors: [] });
            return id;
          },
        })),
      ...actors
        .filter((id) => !corpus.actorById.has(id))
        .map((id) => ({
          ...unchanging,
          queryKey: ["actor", root, id],
          queryFn: async ({ signal }: { signal: AbortSignal }) => {
            details.hold({ articles: [], actors: await catalogue.actors([id], { signal }) });
            return id;
          },
        })),
      ...sideBySide.map((id) => ({
        ...unchanging,
        queryKey: ["told", root, id],
        queryFn: async ({ signal }: { signal: AbortSignal }) => {
          const { key, total } = await catalogue.select(toldBy(id), { signal });
          await details.load(await catalogue.page(key, 0, total));
          return id;
        },
      })),
    ],
  });
  const refs = found.flatMap(({ data }) => data ?? []);
  // What was let go of since is loaded again.
  const gone = refs.filter(({ ordinal }) => !details.held().events.has(ordinal));
  const goneIds = gone.map(({ ordinal }) => ordinal).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what they are, since the array is another one each time
  useEffect(() => {
    if (gone.length > 0) void details.load(gone).catch(() => {});
  }, [goneIds, details]);
  const all: readonly UseQueryResult<unknown>[] = [...found, ...missing];
  const ids: readonly string[] = [
    ...events.filter((_, place) => isOpen(found[place]) || gone.some((ref) => ref === found[place]?.data)),
    ...(missing.some(isOpen) ? [...articles, ...actors] : []),
  ];
  const joined = ids.join(" ");
  return {
    awaited: useMemo(() => new Set(joined.split(" ")), [joined]),
    events: useSame(refs),
    error: all.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of all) if (error) void refetch();
    },
  };
}

function toldBy(article: ArticleId): CatalogueQuery {
  return { filters: { ...noFilters, sources: [article] }, dates: "articles", time: "happened" };
}

function isOpen(result: UseQueryResult<unknown> | undefined): boolean {
  return result === undefined || result.isPending || result.isError;
}

/** The same array for the same references. */
function useSame(refs: readonly EventRef[]): readonly EventRef[] {
  const [kept, setKept] = useState(refs);
  const isSame = kept.length === refs.length && kept.every((ref, place) => ref === refs[place]);
  if (!isSame) setKept(refs);
  return isSame ? kept : refs;
}

/** What the view names, each once. */
function useNamed(): {
  readonly events: readonly EventId[];
  readonly articles: readonly ArticleId[];
  readonly actors: readonly ActorId[];
  /** Articles that are compared. */
  readonly sideBySide: readonly ArticleId[];
} {
  const event = useView((view) => view.event);
  const highlighted = useView((view) => view.highlighted);
  const article = useView((view) => view.article);
  const compared = useView((view) => view.compared);
  const actor = useView((view) => view.actor);
  const filters = useView((view) => view.filters);
  return {
    events: unique([event, ...highlighted]),
    articles: unique([article, compared, ...filters.sources]),
    actors: unique([actor, ...filters.actors, ...filters.says]),
    sideBySide: compared === null ? [] : unique([article, compared]),
  };
}

function unique<T>(ids: readonly (T | null)[]): T[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
