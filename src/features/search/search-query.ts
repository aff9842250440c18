import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { createContext } from "react";
import type { SearchService } from "../../search/text/search-service.ts";

/** Who answers searches; null: a worker, which is loaded at the first one. */
export const SearchServiceContext = createContext<SearchService | null>(null);

/** How long the answer to a text that is no longer typed is kept, in milliseconds. */
const KEPT = 60_000;

/** The answer to a search text. While another one is awaited, the one before stays. */
export function searchQuery(service: SearchService | null, root: string, text: string) {
  return queryOptions({
    queryKey: ["search", root, text],
    queryFn: async () => (await answering(service, root)).search(text),
    enabled: text.trim() !== "",
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: KEPT,
    networkMode: "always",
    retry: false,
    structuralSharing: false,
  });
}

/** Who answers for a site. */
export async function answering(service: SearchService | null, root: string): Promise<SearchService> {
  return service ?? workerSearch(root);
}

const started = new Map<string, Promise<SearchService>>();

/** One worker for each site, for as long as the page is open. */
function workerSearch(root: string): Promise<SearchService> {
  const running = started.get(root);
  if (running) return running;
  const starting = import("./worker-search.ts").then(({ createWorkerSearch }) =>
    createWorkerSearch(new URL(`${root}data/`, window.location.href).href),
  );
  started.set(root, starting);
  starting.catch(() => started.delete(root));
  return starting;
}
