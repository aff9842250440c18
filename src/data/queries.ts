import { queryOptions, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { createContext, use } from "react";
import { type ArticleText, articleTextSchema } from "../model/article.ts";
import { type DraftDecision, draftDecisionSchema } from "../model/draft-decision.ts";
import type { ArticleId, EventId } from "../model/ids.ts";
import { checkDataset } from "./check-dataset.ts";
import { createCorpus } from "./corpus.ts";
import { LoadError, loadChecked, loadJson } from "./load-json.ts";

/** The path of the site, ending in a slash, under which `data/` lies. */
export const DataRootContext = createContext("/");

/** The data of a build never changes while a page is open (in development, saving a file invalidates it); being offline fails at once instead of waiting. */
export const unchanging = { staleTime: Infinity, gcTime: Infinity, networkMode: "always" } as const;

/** The dataset as a corpus; its error is a `LoadError`. */
export function corpusQuery(root: string) {
  return queryOptions({
    ...unchanging,
    queryKey: ["dataset", root],
    queryFn: async ({ signal }) => createCorpus(await loadChecked(`${root}data/dataset.json`, checkDataset, signal)),
    structuralSharing: false,
    retry: isWorthRetrying,
  });
}

/** The text of an article; its error is a `LoadError`. */
export function articleTextQuery(root: string, id: ArticleId) {
  return queryOptions({
    ...unchanging,
    queryKey: ["article", root, id],
    queryFn: ({ signal }) => loadJson(`${root}data/articles/${id}.json`, articleTextSchema, signal),
    retry: isWorthRetrying,
  });
}

/** What an editor pastes to decide on a draft; there only in development. Failed: `error` is a `LoadError`, `refetch` tries again. */
export function useDraftDecision(id: EventId): UseQueryResult<DraftDecision> {
  const root = use(DataRootContext);
  return useQuery({
    ...unchanging,
    queryKey: ["draft", root, id],
    queryFn: ({ signal }) => loadJson(`${root}data/drafts/${id}.json`, draftDecisionSchema, signal),
    retry: isWorthRetrying,
  });
}

/** The text of an article, loaded when first asked for. Failed: `error` is a `LoadError`, `refetch` tries again. */
export function useArticleText(id: ArticleId): UseQueryResult<ArticleText> {
  return useQuery(articleTextQuery(use(DataRootContext), id));
}

/** Once more after a failed connection; a file that is missing or broken stays so. */
export function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof LoadError && ["unreachable", "refused"].includes(error.failure.kind);
}
