import { queryOptions } from "@tanstack/react-query";
import type { SearchService } from "../../search/text/search-service.ts";
import { answering } from "./search-query.ts";

/** The events and actors that answer a search text, until the sentences are there to be searched, too. */
export function namesQuery(service: SearchService | null, root: string, text: string) {
  return queryOptions({
    queryKey: ["search-names", root, text],
    queryFn: async () => (await answering(service, root)).searchNames(text),
    staleTime: Infinity,
    networkMode: "always",
    retry: false,
    structuralSharing: false,
  });
}
